"""Words that the commands of subscribers print, and words that all commands print."""

WORDS = {
    "Each new one gets a confirming SMS by day, from {time:%H:%M %d/%m/%Y} on.": (
        "Mỗi người mới nhận một SMS xác nhận vào ban ngày, từ {time:%H:%M %d/%m/%Y}."
    ),
    "Import {id} is undone: {count:,} subscriptions are withdrawn.": (
        "Đã hủy lần nhập {id}: bỏ {count:,} đăng ký."
    ),
    "Import {id}:": "Lần nhập {id}:",
    "Nothing is imported. Correct these rows, or leave them out with --skip-bad.": (
        "Chưa nhập gì. Sửa các dòng này, hoặc bỏ qua bằng --skip-bad."
    ),
    "This file was imported already, as import {id}: nothing is done again.": (
        "Tệp này đã nhập rồi, lần {id}: không nhập lại."
    ),
    "Until then:  {khong} subscribers undo {id}": "Trước lúc đó:  {khong} subscribers undo {id}",
    "official {official}  {state}: {added:,} of {lines:,} rows, {notified:,} notified": (
        "cán bộ {official}  {state}: {added:,} trên {lines:,} dòng, đã báo {notified:,}"
    ),
    "undone": "đã hủy",
    "imported": "đã nhập",
    "not finished": "chưa xong",
    "{count:,} subscriptions would be imported.": "Sẽ nhập {count:,} đăng ký.",
    "{count:,} subscriptions imported.": "Đã nhập {count:,} đăng ký.",
    "{count:,} were there already.": "{count:,} đã có sẵn.",
    "{count:,} want nothing: they have opted out, or asked to be deleted.": (
        "{count:,} không muốn nhận: đã từ chối, hoặc yêu cầu xóa."
    ),
    "{count:,} were there already, or want nothing.": "{count:,} đã có sẵn, hoặc không muốn nhận.",
    "{count:,} rows repeat another one.": "{count:,} dòng trùng dòng khác.",
    "{count:,} rows made no sense and are left out.": "{count:,} dòng sai và đã bỏ qua.",
    "Refused: {why}.": "Từ chối: {why}.",
    "Settings are missing or wrong (config/example.env explains each):": (
        "Thiếu hoặc sai cấu hình (config/example.env giải thích từng mục):"
    ),
    "The database does not answer or is not migrated ({kind}).": (
        "Cơ sở dữ liệu không trả lời hoặc chưa cập nhật ({kind})."
    ),
    "Written to {path}.": "Đã ghi vào {path}.",
    "it is nested too deeply": "lồng quá sâu",
    "{path} can't be read: {why}": "Không đọc được {path}: {why}",
    "{path} can't be written: {why}": "Không ghi được {path}: {why}",
    "{path} must hold one JSON object": "{path} phải chứa một đối tượng JSON",
    "Your token: ": "Mã truy cập của bạn: ",
    "Your own token is needed: set KHONG_TOKEN, or give --token-file.": (
        "Cần mã truy cập của chính bạn: đặt biến KHONG_TOKEN, hoặc dùng --token-file."
    ),
    "Your phone number: ": "Số điện thoại của bạn: ",
    "Your e-mail address (empty: none): ": "Địa chỉ e-mail của bạn (để trống: không dùng): ",
    "The six digits of your code generator: ": "Sáu chữ số trong ứng dụng tạo mã: ",
    "A password is needed: set KHONG_PASSWORD, or type it at a terminal.": (
        "Cần mật khẩu: đặt biến KHONG_PASSWORD, hoặc gõ ở cửa sổ lệnh."
    ),
    "A new password for the console: ": "Mật khẩu mới vào trang cán bộ: ",
    "The same again: ": "Gõ lại lần nữa: ",
    "These are two different passwords: nothing is changed.": (
        "Hai mật khẩu khác nhau: chưa đổi gì."
    ),
    (
        "This token is not good: it was mistyped or revoked, or its official may not act any "
        "more. Make a new one, or ask an administrator."
    ): (
        "Mã truy cập này không dùng được: gõ sai, đã hủy, hoặc chủ của nó không còn quyền. Hãy "
        "tạo mã mới, hoặc hỏi quản trị viên."
    ),
    "The token has expired: make a new one with the old code.": (
        "Mã truy cập đã hết hạn: hãy tạo mã mới."
    ),
    "Nobody with this number is stored.": "Không lưu gì về số này.",
    "Let them text DL from that phone, then ask within the hour.": (
        "Hãy để họ soạn DL từ điện thoại đó, rồi hỏi lại trong vòng một giờ."
    ),
    "There is no such alert.": "Không có tin này.",
}
