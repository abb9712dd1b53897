"""Words that the commands of verdicts, appeals, lists, campaigns and triage print."""

WORDS = {
    "report": "báo cáo",
    "list": "danh sách",
    "forward": "tin chuyển tiếp",
    "campaign": "chiến dịch",
    "appeal": "khiếu nại",
    "    and {count} more": "    và {count} mục nữa",
    "    and {name}  {grade}  {people} people": "    và {name}  {grade}  {people} người",
    "{name}  {grade}  {people} people  weight {weight:g}": (
        "{name}  {grade}  {people} người  trọng số {weight:g}"
    ),
    "Nothing waits for an official.": "Không có gì chờ cán bộ.",
    "Nothing waits for a second official.": "Không có gì chờ cán bộ thứ hai.",
    "Nothing changes.": "Không có gì thay đổi.",
    "Proposal {id}: {outcome}": "Đề nghị {id}: {outcome}",
    "Reason: {reason}": "Lý do: {reason}",
    "Reported by {people}: those who want SMS are notified, not at night.": (
        "{people} người đã báo: ai muốn nhận SMS sẽ được báo, không báo ban đêm."
    ),
    "Another official agrees or refuses:  {khong} verdict waiting": (
        "Cán bộ khác đồng ý hoặc từ chối:  {khong} verdict waiting"
    ),
    "Another official:  {khong} verdict agree {id}": "Cán bộ khác gõ:  {khong} verdict agree {id}",
    "From now on a check says that an official has confirmed fraud.": (
        "Từ nay ai tra cũng được báo: cán bộ đã xác minh là lừa đảo."
    ),
    "From now on a check says that officials found this name being forged.": (
        "Từ nay ai tra cũng được báo: cán bộ đã thấy tên này bị giả mạo."
    ),
    "From now on a check says that officials looked and found no fraud.": (
        "Từ nay ai tra cũng được báo: cán bộ đã xem và không thấy lừa đảo."
    ),
    "The number has a new owner: a check no longer mentions earlier reports.": (
        "Số đã có chủ mới: khi tra không còn nói những gì báo trước đó."
    ),
    "The reports until now are worth nothing: a check no longer mentions them.": (
        "Các báo cáo đến nay không còn giá trị: khi tra không còn nói tới."
    ),
    "A check no longer mentions the reports until now.": (
        "Các báo cáo đến nay không còn được nói tới."
    ),
    "The last verdict is withdrawn: the state before it is in force again.": (
        "Kết luận trước đã rút: trở lại như trước đó."
    ),
    "What a check says stays as it is.": "Câu trả lời khi tra giữ nguyên.",
    "What a check says stays; it adds that officials look at it.": (
        "Câu trả lời khi tra giữ nguyên, thêm rằng cán bộ đang xem."
    ),
    "A check no longer mentions reports from before this owner.": (
        "Những gì báo trước chủ này không còn được nói tới."
    ),
    "They are notified by SMS.": "Họ được báo bằng SMS.",
    "It changes what another official has decided.": "Nó đổi quyết định của cán bộ khác.",
    "It is decided: a check says it from now on.": "Đã quyết định: từ nay khi tra sẽ nói như vậy.",
    "Nobody has reported it, and no list or campaign has it.": (
        "Chưa ai báo, không danh sách hay chiến dịch nào có."
    ),
    "You have decided as many of these within a day as one does alone.": (
        "Trong một ngày bạn đã tự quyết định đủ số lượng cho phép."
    ),
    "Your account is new, or nobody has confirmed it.": (
        "Tài khoản của bạn còn mới, hoặc chưa ai xác nhận."
    ),
    "The {count} oldest; the others follow when these are done.": (
        "{count} việc cũ nhất; xong rồi sẽ hiện các việc khác."
    ),
    "{id}  {name}: {grade} -> {decision}, by {official}": (
        "{id}  {name}: {grade} -> {decision}, {official} đề nghị"
    ),
    "{name} ({key}): {decision} is proposed, as {id}.": (
        "{name} ({key}): đã đề nghị {decision}, số {id}."
    ),
    "{code}: {decision} is proposed; nobody is notified yet.": (
        "{code}: đã đề nghị {decision}; chưa báo cho ai."
    ),
    "{typed} is no number, short code, name or link, or is more than one.": (
        "{typed} không phải số, đầu số, tên hay trang web, hoặc có nhiều hơn một."
    ),
    "No appeal waits.": "Không có khiếu nại nào chờ.",
    "{count} people": "{count} người",
    " (import {id}, line {line})": " (lần nhập {id}, dòng {line})",
    "in the officials' queue": "đang chờ cán bộ",
    "not in the officials' queue": "không chờ cán bộ",
    "{people} people, {voices} voices for high, weight {weight:g}: {queued}": (
        "{people} người, {voices} người tính cho mức cao, trọng số {weight:g}: {queued}"
    ),
    "verdict {id}  {day}  {decision} by {official}: {reason}": (
        "kết luận {id}  {day}  {decision}, {official}: {reason}"
    ),
    "weight {weight:g}": "trọng số {weight:g}",
    "what was reported until {time:%Y-%m-%d %H:%M} is set aside": (
        "những gì báo trước {time:%H:%M %d/%m/%Y} không tính"
    ),
    "Import {id} has no rows (any more).": "Lần nhập {id} không (còn) dòng nào.",
    "Import {id} is undone: {rows} rows say nothing any more.": (
        "Đã hủy lần nhập {id}: {rows} dòng không còn giá trị."
    ),
    (
        "Import {id}: {rows} rows, {bad} left out. They are evidence, no confirmation. To take "
        "it back: {khong} lists undo {id} --reason …"
    ): (
        "Lần nhập {id}: {rows} dòng, bỏ qua {bad}. Đây là chứng cứ, chưa phải xác minh. Để "
        "hủy: {khong} lists undo {id} --reason …"
    ),
    "Nothing was imported: correct these lines, or add --skip-bad.": (
        "Chưa nhập gì: sửa các dòng này, hoặc thêm --skip-bad."
    ),
    "This very file is import {id} already: nothing to do.": (
        "Tệp này đã nhập rồi, lần {id}: không phải làm gì."
    ),
    "{count} rows are in; what a check says of them follows, in minutes.": (
        "Đã nhập {count} dòng; câu trả lời khi tra sẽ theo sau vài phút."
    ),
    "{count} rows: {path}": "{count} dòng: {path}",
    "line {line}  {display}  {source}  {first} to {last}  now: {grade}": (
        "dòng {line}  {display}  {source}  {first} đến {last}  hiện: {grade}"
    ),
    "line {line}: {fault}": "dòng {line}: {fault}",
    "and {count} more": "và {count} dòng nữa",
    "{id}  {day}  {rows} rows  {name}  by {official}": (
        "{id}  {day}  {rows} dòng  {name}  {official} nhập"
    ),
    ", undone {day} by {by}": ", {by} hủy {day}",
    "Campaign {id} is separate again.": "Chiến dịch {id} lại đứng riêng.",
    "Campaign {id} stays, with {people} people, everybody once.": (
        "Giữ chiến dịch {id}, {people} người, mỗi người tính một lần."
    ),
    "To take it apart: {khong} campaigns unmerge {id} --reason …": (
        "Để tách ra: {khong} campaigns unmerge {id} --reason …"
    ),
    "There is no campaign {id}.": "Không có chiến dịch {id}.",
    "{id} turned out to be {other}.": "{id} nay là {other}.",
    "No campaign of {people} people or more in {days} days.": (
        "Trong {days} ngày không có chiến dịch nào từ {people} người."
    ),
    "Of the last {days} days; older ones: --days {older}": (
        "Trong {days} ngày qua; cũ hơn: --days {older}"
    ),
    "campaign {id}: {people} people, {messages} messages, {first} to {last}": (
        "chiến dịch {id}: {people} người, {messages} tin, {first} đến {last}"
    ),
    "kind: {kind}; {count} of these people reported it": (
        "loại: {kind}; {count} người trong đó đã báo"
    ),
    "not known": "chưa rõ",
    "also known as: {ids}": "còn có số: {ids}",
    "merger {id}: {part} into {whole} by {official}: {reason}": (
        "lần gộp {id}: {part} vào {whole}, {official}: {reason}"
    ),
    ", undone: {reason}": ", đã tách: {reason}",
    "sample: {sample}": "tin mẫu: {sample}",
    "its key is gone": "khóa của nó không còn",
    "none (kept from {count} people on)": "chưa có (lưu từ {count} người trở lên)",
    "day": "ngày",
    "messages": "tin",
    "new people": "người mới",
    "people": "người",
    "reported": "đã báo",
    "first": "đầu",
    "last": "cuối",
    "kind": "loại",
    "  worse": "  kém đi",
    "  {khong} triage agree CODE": "  {khong} triage agree MÃ",
    "Live now: {version}, with the weights of {source}.": (
        "Đang dùng: {version}, trọng số của {source}."
    ),
    "Live now: {version}. Every process has it within seconds.": (
        "Đang dùng: {version}. Mọi tiến trình có trong vài giây."
    ),
    "Live: {version}.": "Đang dùng: {version}.",
    "Nothing went live. To make it live:  {khong} triage learn": (
        "Chưa áp dụng gì. Để áp dụng:  {khong} triage learn"
    ),
    "Official {id} decides against the others too often: no weight.": (
        "Cán bộ {id} hay quyết định ngược người khác: không tính."
    ),
    "Only {part:.0%} of it: the whole would do worse on a suite.": (
        "Chỉ {part:.0%}: dùng hết thì một bộ thử kém đi."
    ),
    "To go back:  {khong} triage back": "Để quay lại:  {khong} triage back",
    "honest": "thật",
    "scam": "lừa đảo",
    "the delivered weights": "bộ trọng số gốc",
    "version {number}": "bản {number}",
    "suite": "bộ thử",
    "found": "tìm ra",
    "calmed": "bỏ lọt",
    "false alarms": "báo nhầm",
    "{code} counts from the next learning on.": "{code} được tính từ lần học sau.",
    "{count} wait. Read and agree in the console (/console/second/texts), or:": (
        "{count} tin chờ. Đọc và đồng ý trên trang quản trị (/console/second/texts), hoặc:"
    ),
    (
        "{learnt} cases learnt, {waiting} wait for a second official, {tests} are the office's "
        "own test."
    ): "Đã học {learnt} trường hợp, {waiting} chờ cán bộ thứ hai, {tests} để thử riêng.",
}

SENTENCES = {
    # what `verdict show` says beside a row
    "after {count} open reports": "sau {count} phản ánh chưa xử lý",
    "waits for a second person": "chờ người thứ hai",
    "this subject was forwarded by {count}": "{count} người chuyển tiếp tin có nội dung này",
    "its messages were forwarded by {count}, which weighs nothing": (
        "{count} người chuyển tiếp tin của chiến dịch, không tính trọng số"
    ),
    "not decided": "chưa xử lý",
}
