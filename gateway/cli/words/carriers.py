"""Words that the commands of carriers, languages and drawings print."""

WORDS = {
    "\n{passed} of {count} passed.": "\nĐạt {passed} trên {count}.",
    "      got {answer}": "      nhận được {answer}",
    "FAIL": "HỎNG",
    "pass": "đạt",
    "answer": "đáp",
    "as": "loại",
    "came": "đến",
    "how": "cách",
    "request": "yêu cầu",
    "sent": "trả về",
    "time": "lúc",
    "took": "mất",
    "why not": "vì sao không",
    "No MT went to {name} yet.": "Chưa gửi tin nào tới {name}.",
    "No gateway answers at {url}: {why}, or name it with --url.": (
        "Không có hệ thống nào trả lời ở {url}: {why}, hoặc chỉ rõ bằng --url."
    ),
    "start it": "hãy khởi động nó",
    "Nothing came for {name} yet (what comes is here after 2 seconds).": (
        "Chưa có gì đến cho {name} (đến rồi thì sau 2 giây mới thấy ở đây)."
    ),
    "The database does not answer or is not migrated: `doctor` says more.": (
        "Cơ sở dữ liệu không trả lời hoặc chưa cập nhật bảng: xem thêm bằng `doctor`."
    ),
    "The kind {kind} has no samples (SHAPES, sign).": "Loại {kind} không có mẫu (SHAPES, sign).",
    "The queue's server does not answer: `doctor` says more.": (
        "Máy chủ hàng đợi không trả lời: xem thêm bằng `doctor`."
    ),
    "There is no instance {name}. There are: {names}.": "Không có mục {name}. Chỉ có: {names}.",
    "This carrier is answered by MT: name your own phone, --from 84…": (
        "Nhà mạng này được trả lời bằng tin gửi đi: ghi số của bạn, --from 84…"
    ),
    "Times of {zone}.": "Giờ {zone}.",
    "{count} forms have more than {most} values, ask first: {names}.": (
        "{count} mẫu có hơn {most} chỗ trống, hãy hỏi trước: {names}."
    ),
    "  {key}: missing, {allowed} segments allowed": "  {key}: còn thiếu, được {allowed} tin",
    "  {key}: {segments} of {allowed} segments": "  {key}: {segments} trên {allowed} tin",
    "Nothing is changed: {path} can't be written ({why}).": (
        "Chưa đổi gì: không ghi được vào {path} ({why})."
    ),
    "Nothing is changed: {count} to correct.": "Chưa đổi gì: {count} chỗ phải sửa.",
    (
        "Nothing is changed: {keys} can't be removed: it is not translated, or the table has a "
        "text for it."
    ): "Chưa đổi gì: không bỏ được {keys}: chưa dịch, hoặc bảng vẫn có nội dung cho nó.",
    "answered in Vietnamese until it is complete": "chưa đủ thì trả lời bằng tiếng Việt",
    "complete": "đủ",
    "it is complete, and spoken after a restart": "đã đủ, dùng được sau khi khởi động lại",
    "{count} missing": "còn thiếu {count}",
    (
        "{language} is not translated yet: the screens are in Vietnamese, as residents who chose "
        "it get them."
    ): (
        "{language} chưa được dịch: màn hình bằng tiếng Việt, đúng như người chọn ngôn ngữ này "
        "nhận được."
    ),
    "{language}: {new} new, {changed} changed, {same} kept, {removed} removed; {missing}.": (
        "{language}: thêm {new}, sửa {changed}, giữ nguyên {same}, bỏ {removed}; {missing}."
    ),
    "{language}: {texts} of {all} texts, {wrong} to correct; {state}": (
        "{language}: {texts} trên {all} nội dung, {wrong} phải sửa; {state}"
    ),
    "{path} is not in UTF-8: save it as “CSV UTF-8”.": (
        "{path} không phải UTF-8: hãy lưu dạng “CSV UTF-8”."
    ),
    "{path}: {all} texts, {translated} of them translated.": (
        "{path}: {all} nội dung, đã dịch {translated}."
    ),
}

SENTENCES = {
    # what `carriers try` plays
    "An incoming message": "Tin đến",
    "An incoming message ({form})": "Tin đến ({form})",
    "it has no id": "không có mã tin",
    "a request may hold several": "một yêu cầu có thể chứa nhiều tin",
    "An MO": "Tin đến (MO)",
    "One part of a multipart MO: parts come in any order within {seconds} s": (
        "Một phần của tin đến nhiều phần: các phần đến theo thứ tự bất kỳ trong {seconds} giây"
    ),
    "One turn of a USSD session": "Một lượt của phiên USSD",
    "A turn of a USSD session": "Một lượt của phiên USSD",
    "What became of an MT": "Kết quả của một tin gửi đi",
    "What became of an MT ({form})": "Kết quả của một tin gửi đi ({form})",
    "A receipt (DLR)": "Báo nhận (DLR)",
    "A status callback": "Báo trạng thái",
    (
        "Receipts, up to {most} in a list: those that can't be read are named by their place (from "
        "0), the others are kept"
    ): (
        "Các báo nhận, tối đa {most} trong một danh sách: báo nhận không đọc được thì nêu vị trí "
        "(từ 0), các báo nhận khác vẫn được lưu"
    ),
    # each case, and what is expected of it
    "the sample itself": "đúng mẫu",
    "the same request again": "gửi lại đúng yêu cầu đó",
    "again, signed again": "gửi lại, ký lại",
    "another text under its id": "nội dung khác, cùng mã tin",
    "text: marks and emoji": "nội dung có dấu và emoji",
    "text: NUL, quotes, markup": "nội dung có NUL, dấu nháy, thẻ",
    "text: an empty text": "nội dung trống",
    "status {status}": "trạng thái {status}",
    "the same receipt again": "gửi lại đúng báo nhận đó",
    "without its proof": "thiếu chứng thực",
    "without its secret path": "thiếu phần bí mật của đường dẫn",
    "without {field}": "thiếu {field}",
    "text changed on the way": "nội dung bị đổi trên đường truyền",
    "reference changed on the way": "mã tham chiếu bị đổi trên đường truyền",
    "signed with another secret": "ký bằng khóa bí mật khác",
    "signed a day ago": "ký từ một ngày trước",
    "by PUT": "bằng PUT",
    "more than {size} bytes": "quá {size} byte",
    "taken": "được nhận",
    "the same answer": "cùng câu trả lời",
    "refused: {name}": "bị từ chối: {name}",
    "this host does not trust the certificate there": "máy này không tin chứng chỉ ở đó",
}
