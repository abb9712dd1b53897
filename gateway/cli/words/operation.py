"""Words that the commands of an operator print: migrate, restored, joined, backup, practice."""

WORDS = {
    "--journal: {folder} is no folder.": "--journal: {folder} không phải thư mục.",
    "--to: {time:%Y-%m-%d %H:%M} is in the future.": (
        "--to: {time:%H:%M %d/%m/%Y} là lúc chưa tới."
    ),
    (
        "- The audit lost its rows up to row {row}: that is recorded in it, with the heads that "
        "were exported. Keep their file."
    ): (
        "- Nhật ký mất các dòng đến dòng {row}: việc này đã được ghi lại, cùng các mốc đã xuất. "
        "Hãy giữ tệp các mốc đó."
    ),
    (
        "- Paused alerts: resume or cancel each. An alert that had not begun here may have been "
        "sent since, too: look before you resume or approve it."
    ): (
        "- Các tin đang tạm dừng: gửi tiếp hoặc hủy từng tin. Tin ở đây chưa bắt đầu cũng có thể "
        "đã gửi sau đó: xem kỹ trước khi gửi tiếp hoặc duyệt."
    ),
    (
        "- What officials decided {span} is lost too: verdicts, approvals, accounts, revoked "
        "tokens. Ask them; revoke again first."
    ): (
        "- Quyết định của cán bộ {span} cũng mất: kết luận, lần duyệt, tài khoản, mã đã hủy. Hãy "
        "hỏi lại họ; trước hết hủy lại các mã."
    ),
    (
        "- What residents sent {span} is lost: DK, RUT, reports, and each HUY and XOA that no "
        "journal has. Ask each carrier to deliver the MOs of that time again, or for its log of "
        "them, and resume no alert before each HUY and XOA among them counts again."
    ): (
        "- Tin người dân gửi {span} đã mất: DK, RUT, báo cáo, và các tin HUY, XOA mà sổ không có. "
        "Hãy đề nghị từng nhà mạng chuyển lại tin đến trong thời gian đó, hoặc gửi nhật ký của "
        "chúng; chưa gửi tiếp tin nào khi các HUY và XOA trong đó chưa được tính lại."
    ),
    (
        "By the journal of who left: {left:,} opted out again, {erased:,} deleted again, "
        "{unknown:,} whom this database does not know are suppressed."
    ): (
        "Theo sổ những người đã rút lui: {left:,} người lại thôi nhận tin, {erased:,} người lại "
        "được xóa, {unknown:,} người cơ sở dữ liệu này không biết được đưa vào danh sách không "
        "gửi."
    ),
    "Decide now:": "Cần quyết định ngay:",
    (
        "Imports whose file was not all read in: {each}. Sent again, the file goes on where it was."
    ): "Lần nhập có tệp chưa đọc hết: {each}. Gửi lại tệp thì sẽ làm tiếp từ chỗ dừng.",
    "It recovers first. Then, before anything is sent:  {khong} restored --to TIME": (
        "Máy chủ sẽ phục hồi trước. Sau đó, trước khi gửi bất cứ gì:  {khong} restored --to TIME"
    ),
    "Name its database in PRACTICE_DATABASE_URL.": (
        "Hãy ghi cơ sở dữ liệu của nó vào PRACTICE_DATABASE_URL."
    ),
    "No demonstration office: {why}": "Chưa có văn phòng mẫu: {why}",
    "No host of the name {name} is waited for.": "Không đợi máy nào tên {name}.",
    "Other MTs that were queued or attempted are uncertain: {count:,}.": (
        "Các tin khác đang chờ hoặc đang gửi, không rõ đã tới hay chưa: {count:,}."
    ),
    (
        "Paused alerts: {ids}. Those who had not got them yet may have: they are uncertain "
        "({count:,}), and get nothing by resuming."
    ): (
        "Các tin đã tạm dừng: {ids}. Người chưa nhận có thể đã nhận: không rõ ({count:,} người), "
        "và khi gửi tiếp sẽ không gửi cho họ."
    ),
    "Practise at {url}/console (Ctrl+C ends it). Nothing is sent.": (
        "Thực hành ở {url}/console (Ctrl+C để kết thúc). Không gửi tin nào."
    ),
    (
        "Read in a restored copy: {tables} tables, {people:,} residents, {chained:,} rows of the "
        "audit's chain, newest message {last}."
    ): (
        "Đã đọc trong bản khôi phục: {tables} bảng, {people:,} người dân, {chained:,} dòng của "
        "chuỗi nhật ký, tin mới nhất {last}."
    ),
    (
        "Residents whose number can't be decrypted, left as they are but opted out where the "
        "journal names them: {ids}."
    ): (
        "Người dân có số không giải mã được, giữ nguyên, chỉ cho thôi nhận tin nếu sổ có tên: "
        "{ids}."
    ),
    "The database does not answer ({why}).": "Cơ sở dữ liệu không trả lời ({why}).",
    "The database lacks tables. Type first:  {khong} migrate": (
        "Cơ sở dữ liệu thiếu bảng. Trước hết gõ:  {khong} migrate"
    ),
    "The journal is empty ({folders}).": "Sổ trống ({folders}).",
    "The list of recipients was not complete of: {ids}. Nobody is added to it any more.": (
        "Danh sách người nhận chưa đầy đủ ở: {ids}. Không thêm ai vào nữa."
    ),
    (
        "The log is not received: what comes after this backup would be lost with the database. "
        "Run  {khong} backup stream  as a service."
    ): (
        "Chưa nhận nhật ký: những gì sau bản sao lưu này sẽ mất nếu mất cơ sở dữ liệu. Hãy chạy  "
        "{khong} backup stream  như một dịch vụ."
    ),
    "The queue's server does not answer: type this again once it does.": (
        "Máy chủ hàng đợi không trả lời: khi nó chạy lại hãy gõ lại lệnh này."
    ),
    (
        "The server keeps its log without bound for a slot that nobody reads, and this account may "
        "not change that: ALTER SYSTEM SET max_slot_wal_keep_size = '{size}'; "
        "SELECT pg_reload_conf();"
    ): (
        "Máy chủ giữ nhật ký không giới hạn cho một slot không ai đọc, và tài khoản này không được "
        "đổi: ALTER SYSTEM SET max_slot_wal_keep_size = '{size}'; SELECT pg_reload_conf();"
    ),
    "The database has the encoding {encoding}. Make another one:  CREATE DATABASE … OWNER … "
    "ENCODING 'UTF8' TEMPLATE template0": (
        "Cơ sở dữ liệu có bảng mã {encoding}. Hãy tạo cơ sở dữ liệu khác:  "
        "CREATE DATABASE … OWNER … ENCODING 'UTF8' TEMPLATE template0"
    ),
    "The tables are those of {version}.": "Các bảng nay là của phiên bản {version}.",
    "There is no backup in {path} for that.": "Trong {path} không có bản sao lưu nào cho lúc đó.",
    "They may have been written to already: decide yourself whom to write to.": (
        "Có thể đã gửi cho họ rồi: hãy tự quyết định gửi lại cho ai."
    ),
    (
        "This host sends again. On every other host type  {joined} : it replays that host's "
        "journal. Until then somebody who left through that host may still be written to."
    ): (
        "Máy này lại gửi tin. Trên mỗi máy khác hãy gõ  {joined} : lệnh đó đọc lại sổ của máy ấy. "
        "Trước đó, người đã rút lui qua máy ấy vẫn có thể bị gửi tin."
    ),
    "This host sends by this database.": "Máy này gửi tin theo cơ sở dữ liệu này.",
    "WRONG: {problem}": "SAI: {problem}",
    "What is made up is for KHONG_MODE=development alone.": (
        "Dữ liệu mẫu chỉ dùng khi KHONG_MODE=development."
    ),
    "between {start} and {end}": "từ {start} đến {end}",
    "the backup": "bản sao lưu",
    "the restore": "lần khôi phục",
    "{appeals:,} appellants get no notice of a decision: appeals {each}.": (
        "{appeals:,} người khiếu nại không được báo quyết định: khiếu nại {each}."
    ),
    (
        "{count:,} of those who were deleted again had come back since: they get alerts only once "
        "they text DK again."
    ): (
        "{count:,} người vừa xóa lại đã từng quay lại: chỉ khi soạn DK lần nữa họ mới nhận cảnh "
        "báo."
    ),
    "{each:,} messages of which only a part had come stay unanswered.": (
        "{each:,} tin mới tới một phần sẽ không được trả lời."
    ),
    (
        "{each:,} people were silent for so long that their alerts have ended; they get no notice."
    ): "{each:,} người lâu không nhắn nên đã thôi nhận cảnh báo; họ không được báo.",
    (
        "{each:,} reports made before a decision were not judged yet: their reporters get no "
        "notice of it."
    ): ("{each:,} báo cáo trước một quyết định chưa được xét: người báo không được thông báo."),
    "{folder} is there already.": "{folder} đã có rồi.",
    "{folder}: from {name}. Give it to PostgreSQL's account, start a server on it.": (
        "{folder}: từ {name}. Giao cho tài khoản của PostgreSQL rồi khởi động máy chủ trên đó."
    ),
    "{name} can be restored.": "{name} khôi phục được.",
    "{path}: {needed:,} bytes are needed for the test, {free:,} are free.": (
        "{path}: thử cần {needed:,} byte, còn trống {free:,}."
    ),
    "{path}: {size:,.0f} MB. {removed} older than {days} days removed.": (
        "{path}: {size:,.0f} MB. Đã bỏ {removed} bản cũ hơn {days} ngày."
    ),
    "{people:,} people of an import get no confirming SMS: imports {each}.": (
        "{people:,} người của một lần nhập không nhận tin xác nhận: lần nhập {each}."
    ),
    "{reporters:,} reporters get no notice of a decision: verdicts {each}.": (
        "{reporters:,} người báo không được báo kết luận: kết luận {each}."
    ),
}
