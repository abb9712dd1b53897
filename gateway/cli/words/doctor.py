"""Sentences of other parts that `doctor` prints, as logs and the figures have them, found by their
text.

A blank replaces what differs. `doctor` prints each; with --json, and in logs, they are English.
"""

SENTENCES = {
    # settings and database
    "complete, mode {mode}": "đầy đủ, chế độ {mode}",
    "no answer: {why}": "không trả lời: {why}",
    "no answer": "không trả lời",
    "answers": "có trả lời",
    "start it, or correct {name}": "hãy khởi động nó, hoặc sửa {name}",
    "PostgreSQL {version} answers": "PostgreSQL {version} có trả lời",
    "fsync is off: a crash loses reports": "fsync đang tắt: máy hỏng đột ngột sẽ mất báo cáo",
    "set fsync = on": "đặt fsync = on",
    "while a great alert begins, answers wait for new files of PostgreSQL's log": (
        "khi bắt đầu một tin lớn, câu trả lời phải chờ PostgreSQL tạo tệp nhật ký mới"
    ),
    "set min_wal_size = {size} (so much disk stays in use) and reload it": (
        "đặt min_wal_size = {size} (luôn chiếm chừng ấy ổ đĩa) rồi nạp lại cấu hình"
    ),
    "tables are missing": "thiếu bảng",
    "up to date": "đã cập nhật",
    "other tables than this version expects: {names}": ("bảng khác với phiên bản này cần: {names}"),
    "python -m gateway migrate, or change it back": (
        "python -m gateway migrate, hoặc đổi lại như cũ"
    ),
    "config/example.env explains it": "xem giải thích ở config/example.env",
    "config/example.env explains it; to try it here: make run": (
        "xem giải thích ở config/example.env; để chạy thử ở đây: make run"
    ),
    "can't be read": "không đọc được",
    "can't be compared": "không so sánh được",
    "{path} can't be read by this account": "tài khoản này không đọc được {path}",
    "{path} can't be compared": "không so sánh được {path}",
    "the log says where and why": "nhật ký ghi rõ chỗ nào và vì sao",
    "correct {name}": "hãy sửa {name}",
    "make the folder {path}, or set {name}": "tạo thư mục {path}, hoặc đặt {name}",
    "type it as the workers' account": "gõ bằng tài khoản của các tiến trình",
    "type it as the account that takes them": "gõ bằng tài khoản làm sao lưu",
    # keys
    "those that the database was written with": "đúng các khóa đã dùng cho cơ sở dữ liệu này",
    "nothing starts with wrong keys": "khóa sai thì không tiến trình nào chạy",
    "every row is on the current keys": "mọi dòng đã dùng khóa hiện tại",
    "{count} rows still need the previous keys; the scheduler moves them within hours": (
        "{count} dòng còn cần khóa cũ; scheduler sẽ chuyển trong vài giờ"
    ),
    "leave HASH_KEY_PREVIOUS and ENCRYPTION_KEY_PREVIOUS as they are": (
        "giữ nguyên HASH_KEY_PREVIOUS và ENCRYPTION_KEY_PREVIOUS"
    ),
    (
        "move HASH_KEY_PREVIOUS to HASH_KEYS_OLDER (people who were erased are known by it); move "
        "ENCRYPTION_KEY_PREVIOUS (its last key) to VOICE_KEY, or unset it where VOICE_KEY is set"
    ): (
        "chuyển HASH_KEY_PREVIOUS sang HASH_KEYS_OLDER (để nhận ra người đã xóa); chuyển "
        "ENCRYPTION_KEY_PREVIOUS (khóa cuối) sang VOICE_KEY, hoặc bỏ đi nếu đã có VOICE_KEY"
    ),
    # whether this host may send
    "the database knows all that this host has sent": (
        "cơ sở dữ liệu biết hết những gì máy này đã gửi"
    ),
    "this host's mark can't be written": "không ghi được dấu của máy này",
    (
        "an old primary answers: it is on timeline {timeline}, and timeline {highest} was seen. "
        "Stop it; if the database was restored, type  python -m gateway restored"
    ): (
        "máy chủ chính cũ đang trả lời: nó ở timeline {timeline}, mà đã thấy timeline {highest}. "
        "Hãy dừng nó; nếu vừa khôi phục cơ sở dữ liệu thì gõ  python -m gateway restored"
    ),
    # tables of another version
    (
        "This database was made by another version of the gateway, which this one can't bring up "
        "to date. Nothing was changed in it. Begin with a new database (after `make run`: "
        "mv .run .run-before)."
    ): (
        "Cơ sở dữ liệu này do phiên bản khác tạo ra, phiên bản này không cập nhật được. Chưa đổi "
        "gì trong đó. Hãy bắt đầu với cơ sở dữ liệu mới (sau `make run`: mv .run .run-before)."
    ),
    (
        "A table is in use for so long that it can't be changed (a dump, or a transaction that "
        "somebody left open). Nothing is half done. Type this again."
    ): (
        "Một bảng bị dùng quá lâu nên không đổi được (đang sao chép, hoặc có giao dịch bỏ ngỏ). "
        "Không có gì dở dang. Hãy gõ lại lệnh này."
    ),
    "These are the tables of the first version: there is none before.": (
        "Đây là bảng của phiên bản đầu tiên: không có bản nào trước đó."
    ),
    "it was made by another version: restore it with that version's code": (
        "bản này do phiên bản khác tạo: hãy khôi phục bằng mã của phiên bản đó"
    ),
    (
        "The practice database is emptied at each start, so its name must end in {ending}: {given} "
        "does not."
    ): (
        "Cơ sở dữ liệu thực hành bị xóa trắng mỗi lần chạy, nên tên phải kết thúc bằng {ending}: "
        "{given} không phải vậy."
    ),
    "none is named": "chưa ghi tên nào",
    "That is the database of the service itself.": "Đó là cơ sở dữ liệu của chính hệ thống.",
    # a table of translations
    "the first row must name the columns key and translation": (
        "dòng đầu phải có tên các cột key và translation"
    ),
    "{key} is there twice": "{key} có hai lần",
    "line {line} is not CSV ({why})": "dòng {line} không phải CSV ({why})",
    "it holds no texts by their keys": "không có nội dung theo từng khóa",
    # jobs and alerts
    "{count} jobs '{name}' have failed {times} times or more": (
        "{count} việc '{name}' đã hỏng từ {times} lần"
    ),
    "{count} jobs wait for more than 5 minutes: is the dispatcher running?": (
        "{count} việc chờ quá 5 phút: dispatcher có đang chạy không?"
    ),
    "{count} MTs of the last day may or may not have arrived": (
        "{count} tin gửi trong ngày qua không rõ đã tới hay chưa"
    ),
    "{count} receipts of the last day match no MT": (
        "{count} báo nhận trong ngày qua không khớp tin nào"
    ),
    "alert {id}: {count} deliveries may or may not have arrived": (
        "tin {id}: {count} lượt gửi không rõ đã tới hay chưa"
    ),
    "alert {id} has expired and was not ended": "tin {id} đã hết hạn mà chưa được kết thúc",
    "alert {id} began more than {minutes} minutes ago and still looks for its recipients": (
        "tin {id} bắt đầu đã hơn {minutes} phút mà vẫn đang tìm người nhận"
    ),
    "alert {id} is stuck: no carrier has taken anything of it for {minutes} minutes": (
        "tin {id} bị kẹt: đã {minutes} phút không nhà mạng nào nhận"
    ),
    # queue and processes
    "anyone who reaches it can read and change it without a password": (
        "ai kết nối tới cũng đọc và sửa được, không cần mật khẩu"
    ),
    (
        "set requirepass, or an ACL user and `user default off`, or the socket's permissions"
    ): "đặt requirepass, hoặc người dùng ACL và `user default off`, hoặc quyền của socket",
    "is there": "đang chạy",
    "nobody works on this queue": "không tiến trình nào làm hàng đợi này",
    "it is not there: no job reaches the queue": "không chạy: không việc nào tới được hàng đợi",
    "it is not there: lost jobs are not staged again": (
        "không chạy: việc bị mất không được đặt lại"
    ),
    "it is not there: nobody on duty would be called": "không chạy: sẽ không gọi được người trực",
    "ready on port {port}": "sẵn sàng ở cổng {port}",
    "does not answer on port {port}": "không trả lời ở cổng {port}",
    "start the web unit": "hãy khởi động dịch vụ web",
    "it failed: {error}": "lỗi: {error}",
    # carriers
    "settings and secrets are complete": "cấu hình và khóa bí mật đầy đủ",
    "correct [{name}] in carriers.toml": "hãy sửa mục [{name}] trong carriers.toml",
    "set it in the environment": "đặt trong biến môi trường",
    "set it in the environment (make run makes one up)": (
        "đặt trong biến môi trường (make run tự tạo một giá trị)"
    ),
    "no rate is set: alerts go out as fast as they can, and slow answers down": (
        "chưa đặt tốc độ: tin cảnh báo gửi nhanh hết mức và làm chậm câu trả lời"
    ),
    "ask for it, set rate in [{name}]": "hỏi nhà mạng, rồi đặt rate ở mục [{name}]",
    "{count} forms are not registered: {names}": "{count} mẫu tin chưa đăng ký: {names}",
    (
        "carriers templates {name} --missing prints them; file them, name the file as templates in "
        "[{section}]"
    ): (
        "carriers templates {name} --missing in các mẫu đó; đăng ký xong thì ghi tên tệp vào "
        "templates ở mục [{section}]"
    ),
    "{amount} segments of the {setting} of {budget} are spent: beyond it notices wait": (
        "đã dùng {amount} tin tính tiền của {setting} là {budget}: quá mức thì thông báo phải chờ"
    ),
    "{amount} segments of the {setting} of {budget} are spent: notices and scam alerts wait": (
        "đã dùng {amount} tin tính tiền của {setting} là {budget}: thông báo và tin cảnh báo lừa "
        "đảo đang chờ"
    ),
    "{amount} dong of the {setting} of {budget} are spent: beyond it notices wait": (
        "đã tiêu {amount} đồng của {setting} là {budget}: quá mức thì thông báo phải chờ"
    ),
    "{amount} dong of the {setting} of {budget} are spent: notices and scam alerts wait": (
        "đã tiêu {amount} đồng của {setting} là {budget}: thông báo và tin cảnh báo lừa đảo đang "
        "chờ"
    ),
    "look at who writes; raise {setting} if it is right": (
        "xem ai đang gửi nhiều; nếu hợp lý thì tăng {setting}"
    ),
    "carrier {name} errs or is slow: no MT of an alert goes there for up to 5 minutes": (
        "nhà mạng {name} lỗi hoặc chậm: tin cảnh báo tạm không gửi qua đó, tối đa 5 phút"
    ),
    "carrier {name} denies us: {why}; MTs wait": "nhà mạng {name} từ chối: {why}; tin phải chờ",
    "carrier {name} denies us: {why} ({code}); MTs wait": (
        "nhà mạng {name} từ chối: {why} ({code}); tin phải chờ"
    ),
    "ask the carrier": "hỏi nhà mạng",
    "carriers outcomes {name} shows the last ones; correct it there": (
        "carriers outcomes {name} cho xem các lần gần nhất; sửa ở phía nhà mạng"
    ),
    "last MTs: {summary}": "các tin gần nhất: {summary}",
    "what is left on the account is not known": "không rõ tài khoản còn bao nhiêu",
    "is worker maintenance there? ask the carrier": (
        "tiến trình maintenance có chạy không? hỏi nhà mạng"
    ),
    "{amount} are left on the account": "tài khoản còn {amount}",
    "{amount} are left on the account: nobody knows how many dong that is": (
        "tài khoản còn {amount}: không rõ là bao nhiêu đồng"
    ),
    "{amount} are left on the account, less than balance_least of {least} dong": (
        "tài khoản còn {amount}, dưới mức balance_least là {least} đồng"
    ),
    "set exchange for {currency} in [{name}]": "đặt exchange cho {currency} ở mục [{name}]",
    "pay it in: with none left nothing is sent": "hãy nạp tiền: hết tiền thì không gửi được tin",
    # officials and the audit
    "the demonstration office of make run is in this database": (
        "cơ sở dữ liệu này có văn phòng mẫu của make run"
    ),
    "begin with an empty database": "hãy bắt đầu với cơ sở dữ liệu trống",
    "not written by this service, so they allow nothing: {rows}": (
        "không do hệ thống này ghi nên không có quyền gì: {rows}"
    ),
    "not written by this service, so nobody can agree to them: {rows}": (
        "không do hệ thống này ghi nên không ai đồng ý được: {rows}"
    ),
    "written or changed by somebody else than this service, so they decide nothing: {rows}": (
        "do ai khác ghi hoặc sửa, không phải hệ thống này, nên không quyết định gì: {rows}"
    ),
    (
        "graded by somebody else than this service, so residents are answered without the grade: "
        "{rows}"
    ): (
        "mức do ai khác đặt, không phải hệ thống này, nên người dân được trả lời không kèm mức: "
        "{rows}"
    ),
    "find out who can write the database; then disable these accounts and make new ones": (
        "tìm xem ai ghi được vào cơ sở dữ liệu; rồi tạm ngừng các tài khoản này và tạo tài khoản "
        "mới"
    ),
    "find out who can write the database; then decide again: {command}": (
        "tìm xem ai ghi được vào cơ sở dữ liệu; rồi quyết định lại: {command}"
    ),
    "find out who can write the database; then: {command}": (
        "tìm xem ai ghi được vào cơ sở dữ liệu; rồi gõ: {command}"
    ),
    "no administrator yet: nobody can approve an alert": (
        "chưa có quản trị viên: không ai duyệt tin được"
    ),
    "one administrator: a lost phone would lock everybody out": (
        "chỉ có một quản trị viên: mất điện thoại là không ai vào được nữa"
    ),
    "invite a second one": "hãy mời thêm một người",
    "not confirmed, so they approve nothing: {ids}": (
        "chưa được xác nhận nên chưa duyệt được: {ids}"
    ),
    "python -m gateway officials confirm ID, by a second administrator or auditor": (
        "python -m gateway officials confirm ID, do quản trị viên hoặc kiểm tra viên thứ hai gõ"
    ),
    "official {id} has areas that no longer exist: {areas}": (
        "cán bộ {id} có địa bàn không còn nữa: {areas}"
    ),
    "{count} rows are not chained": "{count} dòng nhật ký chưa nối vào chuỗi",
    "are scheduler and the maintenance worker running? else: python -m gateway audit verify": (
        "scheduler và tiến trình maintenance có chạy không? nếu có: python -m gateway audit verify"
    ),
    "its head can't be written": "không ghi được mốc của chuỗi nhật ký",
    "the tail is cut: row {first} to row {last}, which the exported head names": (
        "phần cuối bị cắt: dòng {first} đến dòng {last}, là dòng mốc đã xuất ghi"
    ),
    "the signature of audit row {id}, or its number, is changed": (
        "chữ ký hoặc số của dòng nhật ký {id} bị sửa"
    ),
    (
        "audit row {id} is inserted: it bears no signature of this service, so somebody wrote it "
        "into the database by hand; it is not taken into the chain"
    ): (
        "dòng nhật ký {id} bị chèn vào: không có chữ ký của hệ thống, nghĩa là có người tự ghi vào "
        "cơ sở dữ liệu; dòng này không được nối vào chuỗi"
    ),
    (
        "the link of audit row {id} is removed: it is older than {hours} hours, and not in the "
        "chain"
    ): "mối nối của dòng nhật ký {id} bị bỏ: đã quá {hours} giờ mà không có trong chuỗi",
    "1 row of the audit removed: 1 row of stream {stream} was written and is gone": (
        "nhật ký bị xóa 1 dòng: 1 dòng của luồng {stream} đã ghi nay không còn"
    ),
    "{count} rows of the audit removed: {same} rows of stream {stream} were written and are gone": (
        "nhật ký bị xóa {count} dòng: {same} dòng của luồng {stream} đã ghi nay không còn"
    ),
    "the count of stream {stream} is changed: it is not what was written with its last row": (
        "số đếm của luồng {stream} bị sửa: không khớp với dòng cuối đã ghi"
    ),
    (
        "row {row} is signed with the key {key}, which is not configured: add it to "
        "AUDIT_KEYS_PREVIOUS"
    ): "dòng {row} ký bằng khóa {key} chưa được cấu hình: hãy thêm vào AUDIT_KEYS_PREVIOUS",
    "row {row} of the chain: removed": "chuỗi: dòng {row} bị xóa",
    "row {row} of the chain: removed, and those after renumbered": (
        "chuỗi: dòng {row} bị xóa, các dòng sau bị đánh số lại"
    ),
    "row {first} to row {last} of the chain: removed": "chuỗi: dòng {first} đến {last} bị xóa",
    "row {first} to row {last} of the chain: removed, and those after renumbered": (
        "chuỗi: dòng {first} đến {last} bị xóa, các dòng sau bị đánh số lại"
    ),
    (
        "row {row} is not the one that the exported head names: the audit up to here was rewritten"
    ): "dòng {row} không phải dòng mốc đã xuất ghi: nhật ký đến đây đã bị viết lại",
    "row {row} is reordered: audit row {id} belongs here, now at {at}": (
        "dòng {row} bị đổi chỗ: đây phải là dòng nhật ký {id}, nay ở {at}"
    ),
    "row {row} is reordered: it belongs at {at}": "dòng {row} bị đổi chỗ: phải ở {at}",
    "row {row}: audit row {id} is removed": "dòng {row}: dòng nhật ký {id} bị xóa",
    "row {row} is inserted (audit row {id}): what belongs here is now at {at}": (
        "dòng {row} bị chèn vào (dòng nhật ký {id}): dòng đúng nay ở {at}"
    ),
    "row {row} does not follow from the row before it": "dòng {row} không nối tiếp dòng trước",
    "row {row} is changed (audit row {id})": "dòng {row} bị sửa (dòng nhật ký {id})",
    # storage
    "since {time} UTC nobody who left is noted for a restore": (
        "từ {time} UTC chưa ghi được ai đã rút lui, để dùng khi khôi phục"
    ),
    "start the scheduler; make its account the owner of the folder CONSENT_JOURNAL": (
        "khởi động scheduler; đặt tài khoản của nó làm chủ thư mục CONSENT_JOURNAL"
    ),
    "the server keeps its log without bound for: {names}": (
        "máy chủ giữ nhật ký không giới hạn cho: {names}"
    ),
    "nobody read the log for so long that the server gave up: {names}": (
        "quá lâu không ai đọc nhật ký nên máy chủ đã bỏ: {names}"
    ),
    "SELECT pg_drop_replication_slot('{slot}'); start  backup stream; then  backup": (
        "SELECT pg_drop_replication_slot('{slot}'); khởi động  backup stream; rồi  backup"
    ),
    "no backup was taken for a day: there is none": "cả ngày chưa sao lưu: chưa có bản nào",
    "no backup was taken for a day: the last is of {time} UTC": (
        "cả ngày chưa sao lưu: bản cuối lúc {time} UTC"
    ),
    "the database's log is not received": "không nhận được nhật ký của cơ sở dữ liệu",
    "start  python -m gateway backup stream": "khởi động  python -m gateway backup stream",
    "no backup was restored as a test for forty days": (
        "bốn mươi ngày chưa thử khôi phục bản sao lưu nào"
    ),
    # why a carrier denies us
    "it does not take our key or account": "không nhận khóa hoặc tài khoản của ta",
    "the account has no money, or a limit of it is reached": "tài khoản hết tiền hoặc hết hạn mức",
    "it does not let this host's address in": "không cho địa chỉ của máy này vào",
    "it knows no template of the text, or not the sender ID": (
        "không có mẫu của nội dung này, hoặc không nhận tên người gửi"
    ),
}
