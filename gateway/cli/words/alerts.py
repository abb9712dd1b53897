"""Words that the commands of alerts print."""

WORDS = {
    "Alert {id} is {state}.": "Tin {id}: {state}.",
    "Alert {id}: {kind}, {state}, version {version}": "Tin {id}: {kind}, {state}, bản {version}",
    "  {relation} of alert {id}": "  {relation} của tin {id}",
    "for": "cho",
    "about": "về",
    "sender": "tên gửi",
    "from": "từ",
    "begins": "bắt đầu",
    "ends": "kết thúc",
    "reason": "lý do",
    "hash": "mã băm",
    "cost": "chi phí",
    "the template {name}": "mẫu {name}",
    "when it is approved": "khi được duyệt",
    "began {time}": "bắt đầu lúc {time}",
    "is on its way": "đang trên đường gửi",
    "  Alert {id} says the same to some of these areas: it {went}.": (
        "  Tin {id} nói cùng nội dung cho một số địa bàn này: {went}."
    ),
    "  NOBODY gets this by SMS: use the loudspeakers, call the village heads": (
        "  KHÔNG AI nhận được tin này qua SMS: hãy đọc loa, gọi trưởng thôn"
    ),
    "To {people}, {count:,} segments to pay": "Gửi tới {people}, {count:,} tin tính tiền",
    "To {people}, {count:,} segment to pay": "Gửi tới {people}, {count:,} tin tính tiền",
    "price not set for {carriers}: price_mt in carriers.toml": (
        "chưa có giá của {carriers}: price_mt trong carriers.toml"
    ),
    "{amount:,} dong": "{amount:,} đồng",
    "  An exercise reaches EXERCISE_NUMBERS alone, and none are set: add them in": (
        "  Tin diễn tập chỉ tới các số trong EXERCISE_NUMBERS, mà chưa có số nào: thêm vào"
    ),
    "  a line of .run/dev.env (development) or in the environment, and start again.": (
        "  một dòng của .run/dev.env (khi phát triển) hoặc biến môi trường, rồi chạy lại."
    ),
    "  None of EXERCISE_NUMBERS wants alerts of these areas: text DK from one of them.": (
        "  Chưa số nào trong EXERCISE_NUMBERS đăng ký địa bàn này: soạn DK từ một trong các số đó."
    ),
    "  {chosen} by {carrier}: {people} x {segments} ({encoding}, {units} units)": (
        "  {chosen} qua {carrier}: {people} x {segments} ({encoding}, {units} ký tự)"
    ),
    "It can't go out like this:": "Tin viết như vậy không gửi được:",
    "It reaches nobody yet. Then:  {command}": "Chưa tới ai. Sau đó:  {command}",
    "Mend it:  {command} …": "Sửa:  {command} …",
    "Next:  {command}": "Tiếp theo:  {command}",
    "No alert of your areas.": "Địa bàn của bạn chưa có tin nào.",
    "None in that state.": "Không có tin nào như vậy.",
    "{id} [{kind}] {name}; slots: {slots}": "{id} [{kind}] {name}; các ô: {slots}",
    "none": "không có",
    "nothing is sent of it yet": "chưa gửi gì",
    " (still finding people)": " (đang tìm người nhận)",
    "{done:,} of {all:,}": "{done:,} trên {all:,}",
    "  expected to reach {people} ({count:,})": "  dự kiến tới {people} ({count:,})",
    "  all: {counts}": "  tất cả: {counts}",
    "  by {carrier}: {counts}": "  qua {carrier}: {counts}",
    "(not chosen yet)": "(chưa chọn)",
    "  segments {segments:,}, dong {dong:,}": "  tin tính tiền {segments:,}, {dong:,} đồng",
    "  without a receipt after a day: {count:,}": "  sau một ngày chưa có báo nhận: {count:,}",
    "Its approval is undone: it goes out when it is submitted and approved again.": (
        "Tin không còn được duyệt: phải trình và duyệt lại mới gửi."
    ),
    "Nothing to change. What there is:  {khong} alert edit --help": (
        "Không có gì để sửa. Xem:  {khong} alert edit --help"
    ),
    "Somebody else approves it:  {command}": "Người khác duyệt:  {command}",
    "To notify those who have it:  {command} --text …": (
        "Có thể báo cho những người đã nhận:  {command} --text …"
    ),
    "It begins at {time}.": "Bắt đầu gửi lúc {time}.",
    "It begins at {time}: only emergencies go out at night.": (
        "Bắt đầu gửi lúc {time}: ban đêm chỉ gửi tin khẩn."
    ),
    "It says something else than what that hash is of: read it again.": (
        "Nội dung tin không khớp mã băm đó: hãy đọc lại."
    ),
    (
        "Every official sees at Today that the server's command line has approved it, and why."
    ): "Mọi cán bộ thấy ở trang Hôm nay rằng máy chủ đã duyệt tin này, và vì sao.",
    "--from-server is typed on the server itself, without --server.": (
        "--from-server chỉ gõ trên chính máy chủ, không kèm --server."
    ),
    "--server: only https:// keeps your token secret on the way.": (
        "--server: chỉ https:// giữ kín mã truy cập trên đường truyền."
    ),
    "--server: write it like https://khong.example.vn": (
        "--server: viết như https://khong.example.vn"
    ),
    "--slot {typed}: write it as NAME=VALUE": "--slot {typed}: viết TÊN=NỘI DUNG",
    "No gateway answers there (status {status}).": (
        "Địa chỉ đó không phải hệ thống 5 KHÔNG (mã {status})."
    ),
    "{url} can't be reached ({why}). Nothing was done.": (
        "Không kết nối được {url} ({why}). Chưa làm gì."
    ),
    (
        "The server did not answer. It may be done, or not: look before you type it again "
        "(alert list, alert show)."
    ): (
        "Máy chủ không trả lời. Việc có thể đã xong hoặc chưa: xem lại trước khi gõ lần nữa "
        "(alert list, alert show)."
    ),
    "There is no alert {id}.": "Không có tin {id}.",
    (
        "paused by the service: its approval does not hold, since somebody changed it in the "
        "database. Cancel it, and tell the server's operator."
    ): (
        "hệ thống tự dừng: tin đã bị sửa trong cơ sở dữ liệu nên lần duyệt không còn giá trị. "
        "Hãy hủy tin và báo người giữ máy chủ."
    ),
    (
        "paused by the service: the database was restored. Find out who has it, then resume "
        "it, or cancel it."
    ): (
        "hệ thống tự dừng: cơ sở dữ liệu vừa được khôi phục. Xem ai đã nhận, rồi gửi tiếp hoặc hủy."
    ),
    (
        "paused by the service: what it names is no longer confirmed. Cancel it, or resume it "
        "once it is confirmed again."
    ): (
        "hệ thống tự dừng: số hoặc trang trong tin không còn được xác minh. Hãy hủy, hoặc gửi "
        "tiếp khi đã xác minh lại."
    ),
}
