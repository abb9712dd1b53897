"""The lines of the helps."""

WORDS = {
    "0 ends it": "0 là thôi",
    "CSV with number, source, date and maybe expires": (
        "CSV có number, source, date, có thể expires"
    ),
    "English": "tiếng Anh",
    (
        "Exit status: 0 done; 1 refused, not possible now, or what was written can't go out "
        "like this; 2 not understood; 3 the server did not answer, and nobody knows whether it "
        "was done."
    ): (
        "Mã kết thúc: 0 đã xong; 1 bị từ chối, lúc này chưa làm được, hoặc tin viết như vậy "
        "không gửi được; 2 không hiểu lệnh; 3 máy chủ không trả lời, không rõ việc đã xong "
        "chưa."
    ),
    (
        'Judges texts from standard input, one per line (plain, or JSON lines with {"text": '
        "...}), and prints one JSON object per line."
    ): (
        "Đánh giá các tin đọc vào, mỗi dòng một tin (chữ thường hoặc JSON), và in mỗi dòng một "
        "đối tượng JSON."
    ),
    "The 5 KHONG gateway.": "Hệ thống tin nhắn 5 KHÔNG.",
    "Vietnamese with its marks; the plain form is made from it": (
        "tiếng Việt có dấu; bản không dấu được tạo từ đó"
    ),
    "a CSV file; else the terminal": "tệp CSV; nếu không có thì in ra màn hình",
    "a JSON object a line": "mỗi dòng một đối tượng JSON",
    "a base backup (without an action too)": "sao lưu toàn bộ (cũng là khi không ghi việc gì)",
    "a data folder from a backup": "tạo thư mục dữ liệu từ bản sao lưu",
    "a day, which is not included": "một ngày, không kể ngày đó",
    "a day: 01/03/2026, 2026-03-01 or yesterday": "một ngày: 01/03/2026, 2026-03-01 hoặc hom qua",
    "a gateway elsewhere, by HTTPS (default: the variable KHONG_SERVER, or this one)": (
        "hệ thống ở máy chủ khác, qua HTTPS (mặc định: biến KHONG_SERVER, hoặc máy này)"
    ),
    "a new account, and its invitation": "tài khoản mới và thư mời",
    "a new account, or code generator, is its owner's": (
        "xác nhận tài khoản hoặc ứng dụng tạo mã mới đúng là của chủ nhân"
    ),
    "a new file (default: printed)": "tệp mới (mặc định: in ra màn hình)",
    "a new invitation: a lost phone, a lost token": (
        "thư mời mới: khi mất điện thoại, mất mã truy cập"
    ),
    "a number, short code, brandname or link": "số, đầu số, tên thương hiệu hoặc trang web",
    "a phone in the terminal that texts the running gateway": "điện thoại thử trong cửa sổ lệnh",
    "a point in the past: 01/03/2026 14:30 or 14:30; default: as far as the log goes": (
        "một thời điểm đã qua: 01/03/2026 14:30 hoặc 14:30; mặc định: đến hết nhật ký"
    ),
    "a registered text (alert templates)": "mẫu tin đã đăng ký (alert templates)",
    "a table for translators, as CSV": "bảng cho người dịch, dạng CSV",
    "a table of config/carriers.toml": "một mục trong config/carriers.toml",
    "a token of your own, shown once": "mã truy cập của bạn, chỉ hiện một lần",
    "accounts of officials, their tokens and codes": (
        "tài khoản cán bộ, mã truy cập, ứng dụng tạo mã"
    ),
    "alerts of your areas": "các tin của địa bàn bạn",
    "all accounts": "tất cả tài khoản",
    "all of it as JSON, as the API takes it": "toàn bộ nội dung dạng JSON, như API nhận",
    "all of their sessions of the console end": "kết thúc mọi phiên đăng nhập của họ",
    "all rows that fit, as CSV": "mọi dòng phù hợp, dạng CSV",
    "all that is stored about one; mute an abusive sender": (
        "mọi thứ đang lưu về một người; tạm không trả lời người quấy rối"
    ),
    ("an emergency for whose areas nobody may approve now, without a token: with --reason"): (
        "tin khẩn mà lúc này không ai của địa bàn duyệt được; không cần mã truy cập, phải có "
        "--reason"
    ),
    "an instance of the kind `open`": "một mục loại `open`",
    "and a demonstration office (development)": "và một văn phòng mẫu (khi phát triển)",
    "and add made-up reports (development)": "và thêm các báo cáo giả (khi phát triển)",
    "another host's CONSENT_JOURNAL, copied here; this host's is always replayed": (
        "CONSENT_JOURNAL của máy khác, đã chép về đây; của máy này luôn được dùng"
    ),
    "another role, with its areas": "đổi vai trò, kèm địa bàn",
    "answer only what is urgent, for some days": "trong vài ngày chỉ trả lời việc khẩn",
    "appeals that wait, the oldest first": "các khiếu nại đang chờ, cũ nhất trước",
    "as list shows it": "như lệnh list hiện ra",
    "as waiting shows it": "như lệnh waiting hiện ra",
    "ask for approval": "trình duyệt",
    "at most so many": "nhiều nhất bấy nhiêu",
    "back the database up; test that it can be restored": "sao lưu cơ sở dữ liệu; thử khôi phục",
    "begin a follow-up to those whom it reached": "viết tin tiếp cho những người đã nhận",
    "begin an alert": "viết một tin",
    "begin the next word on it": "viết tin cập nhật",
    "import residents who consented on paper, from a file": (
        "nhập danh sách người đã đồng ý trên giấy từ tệp"
    ),
    "bring the database's tables up to date": "cập nhật các bảng của cơ sở dữ liệu",
    "by this one alone": "chỉ của người này",
    "came in within so many days": "có tin trong bấy nhiêu ngày gần đây",
    "chain now what waits to be": "nối ngay các dòng đang chờ vào chuỗi",
    "change what is named; undoes an approval": "sửa những mục có ghi; tin đã duyệt phải duyệt lại",
    "check settings, database, queue, workers and carriers": (
        "kiểm tra cấu hình, cơ sở dữ liệu, hàng đợi, tiến trình và nhà mạng"
    ),
    "completion of these commands for bash or zsh": "tự điền các lệnh này trong bash hoặc zsh",
    "decide one; the appellant is notified by SMS": (
        "giải quyết một khiếu nại; người khiếu nại được báo bằng SMS"
    ),
    "default: all": "mặc định: tất cả",
    "default: all of your role": "mặc định: mọi việc của vai trò bạn",
    "development only: officials, to try things": "chỉ khi phát triển: cán bộ mẫu để thử",
    "draw the screens of USSD": "vẽ các màn hình USSD",
    "end it before it is approved": "bỏ tin trước khi duyệt",
    "end it unsent": "từ chối, không gửi",
    "every import; with an id its rows": "mọi lần nhập; kèm số thì hiện các dòng của lần đó",
    (
        "exported heads that the chain must have: a file, or one as `audit head` or the log "
        "tells it (default: the file AUDIT_HEADS)"
    ): (
        "các mốc đã xuất mà chuỗi phải có: một tệp, hoặc một mốc như `audit head` hay nhật ký "
        "ghi (mặc định: tệp AUDIT_HEADS)"
    ),
    "figures for Prometheus; calls the officials on duty": "số liệu cho Prometheus; gọi người trực",
    "file with your token (default: the variable KHONG_TOKEN, or you are asked)": (
        "tệp chứa mã truy cập của bạn (mặc định: biến KHONG_TOKEN, hoặc sẽ được hỏi)"
    ),
    "from a CSV file": "từ tệp CSV",
    "from now on they may nothing": "tạm ngừng: từ nay không làm được gì",
    "from now on; 0: no longer": "tính từ bây giờ; 0: thôi trực",
    "give it back to its writers": "trả lại cho người viết",
    "go on": "gửi tiếp",
    "how far it is": "tiến độ",
    "how it ended": "kết quả",
    "how long it is good, at most 365": "dùng được bao nhiêu ngày, nhiều nhất 365",
    "import the good rows all the same": "vẫn nhập các dòng đúng",
    "its deliveries as CSV, without numbers": "các lượt gửi dạng CSV, không có số điện thoại",
    "its id": "số của nó",
    "judge texts from standard input, one per line": "đánh giá các tin đọc vào, mỗi dòng một tin",
    "leave rows out that make no sense": "bỏ qua các dòng sai",
    "let it go out: four eyes": "duyệt cho gửi: phải là người khác người viết",
    "like alert.approve": "như alert.approve",
    "make a token invalid": "hủy một mã truy cập",
    "make the weights before the live ones live": "dùng lại bộ trọng số trước đó",
    "messages that are the same, and how they grow": "các tin giống nhau và mức lan rộng",
    "messages that wait for a second official": "các tin chờ cán bộ thứ hai",
    "missing: {0}": "thiếu: {0}",
    "name the first row that was tampered with": "chỉ ra dòng đầu tiên bị sửa",
    "names or ids": "tên hoặc mã",
    "numbers that others know, as CSV; what we know, for them": (
        "danh sách số của nơi khác, dạng CSV; danh sách của mình cho nơi khác"
    ),
    "of --from-server; everybody reads it": "của --from-server; mọi người đều đọc được",
    "of a host that is gone for good": "của máy đã bỏ hẳn",
    "of an import": "của một lần nhập",
    "of at least so many people": "từ ít nhất bấy nhiêu người",
    "of its report, as waiting shows it": "của báo cáo, như lệnh waiting hiện ra",
    "of one SMS to the short code, in dong": "giá một SMS tới đầu số, tính bằng đồng",
    "of the appeal, as list shows it": "của khiếu nại, như lệnh list hiện ra",
    "of the import, as list shows it": "của lần nhập, như lệnh list hiện ra",
    "of the import, as show tells it": "của lần nhập, như lệnh show hiện ra",
    "of the merger, as show tells it": "của lần gộp, như lệnh show hiện ra",
    "of the object, like alert": "loại đối tượng, như alert",
    "of the screens (default: en); the notes beside them are English": (
        "của các màn hình (mặc định: en); ghi chú bằng tiếng Anh"
    ),
    "of their phone": "số điện thoại của họ",
    "send it again to those for whom it failed": "gửi lại cho những người chưa gửi được",
    "one alert": "một tin",
    "one campaign day by day": "một chiến dịch theo từng ngày",
    "one campaign: its sample, the numbers and links in it": (
        "một chiến dịch: tin mẫu, số và trang web trong đó"
    ),
    "only say what it would do": "chỉ cho biết sẽ làm gì",
    "only these (repeat it)": "chỉ các mức này (ghi được nhiều lần)",
    "play the carrier against a running gateway": "đóng vai nhà mạng để thử hệ thống đang chạy",
    "print JSON instead, for programs": "in JSON cho chương trình khác đọc",
    "print all that is stored, for the person who has shown who they are": (
        "in mọi thứ đang lưu, cho người đã chứng minh là chủ số"
    ),
    "print their code": "in mã của họ",
    "put two together; the earlier one stays": "gộp hai chiến dịch; giữ chiến dịch có trước",
    "receive the log into BACKUP_DIR/wal, for good: a service runs it": (
        "nhận nhật ký vào BACKUP_DIR/wal liên tục: chạy như một dịch vụ"
    ),
    "refit on the judged messages; goes live if no suite falls": (
        "học từ các tin đã xử lý; chỉ áp dụng nếu không bộ thử nào kém đi"
    ),
    "restore the newest backup beside, start a server on it, read and check all": (
        "khôi phục thử bản sao lưu mới nhất, mở máy chủ trên đó, đọc và kiểm tra tất cả"
    ),
    "rows at most": "nhiều nhất bấy nhiêu dòng",
    "say the same of a message that waits": "đồng ý với kết luận về một tin đang chờ",
    "say what an official has found out about a number": "ghi kết luận của cán bộ về một số",
    "say what each message is for, and why": "cho biết mỗi tin nhằm việc gì, và vì sao",
    "seconds to wait for MTs at the end": "số giây đợi tin về lúc cuối",
    "see whether a code is right (uses it up)": "thử xem mã có đúng không (mã đó coi như đã dùng)",
    "send this and stop; may be repeated": "gửi tin này rồi dừng; ghi được nhiều lần",
    "sender ID, if not the carrier's own": "tên người gửi, nếu không dùng tên của nhà mạng",
    "set one up, with your invitation": "cài ứng dụng tạo mã bằng thư mời",
    "set the verdict on a number, name or link": "ghi kết luận về một số, tên hoặc trang web",
    "short code to text": "đầu số để nhắn",
    "show this help": "hiện hướng dẫn này",
    "start everything on this machine, for development": "chạy tất cả trên máy này, để phát triển",
    "stop it for good": "hủy hẳn",
    "stop it for now": "tạm dừng",
    "stop when the caller ends (make)": "dừng khi lệnh gọi kết thúc (make)",
    "stored with it": "lưu kèm",
    "take MTs for every phone here, until stopped": (
        "nhận tin cho mọi điện thoại ở đây, đến khi dừng"
    ),
    "take a whole import back": "hủy cả một lần nhập",
    "undo an import, before anybody is notified": "hủy một lần nhập, trước khi báo cho ai",
    (
        "take the newest migration back, and what it stores: only with every process stopped"
    ): "hủy lần cập nhật mới nhất cùng dữ liệu của nó: chỉ khi mọi tiến trình đã dừng",
    "take them apart, as if nothing had been": "tách ra, như chưa từng gộp",
    "remove this translation; may be repeated (an empty cell keeps the present text)": (
        "bỏ bản dịch này; ghi được nhiều lần (ô trống thì giữ nguyên)"
    ),
    "takes a table that came back": "nhận lại bảng đã dịch",
    "texts to start from": "các mẫu tin",
    "the CSV file": "tệp CSV",
    "the alert's number": "số của tin",
    "the areas that an official acts in": "địa bàn của một cán bộ",
    "the console to practise in, on a database of its own": (
        "trang thực hành, có cơ sở dữ liệu riêng"
    ),
    "the database was restored: stop what was on its way": (
        "cơ sở dữ liệu vừa được khôi phục: dừng những gì đang gửi"
    ),
    "the e-mail address that you are notified at as well": "địa chỉ e-mail nhận thông báo",
    "the folder": "thư mục",
    "the gateway (default: PUBLIC_URL)": "địa chỉ hệ thống (mặc định: PUBLIC_URL)",
    "the hash of what you read, or its beginning: else what is shown": (
        "mã băm của tin bạn đã đọc, hoặc phần đầu của nó; không ghi thì là tin đang hiện"
    ),
    "the largest that still come in": "các chiến dịch lớn nhất còn đang lan",
    "the last 100 exchanges; no number and no text": (
        "100 lần trao đổi gần nhất; không số, không nội dung"
    ),
    "the last place of the chain, to be kept elsewhere": "mốc cuối của chuỗi, để cất ở nơi khác",
    "the new data folder; it must not exist": "thư mục dữ liệu mới; chưa được có sẵn",
    "the newest rows that fit": "các dòng mới nhất phù hợp",
    "the number after k5o_": "số đứng sau k5o_",
    "the number that texts": "số gửi tin",
    "the number, link or account that it warns of": "số, trang web hoặc tài khoản cần cảnh báo",
    "the phone that you are notified on": "điện thoại nhận thông báo",
    "the phone's number": "số của điện thoại",
    (
        "the point in the past that it was restored to: 01/03/2026 14:30 or 14:30; without it "
        "all that the journals have is replayed"
    ): (
        "thời điểm mà nó được khôi phục về: 01/03/2026 14:30 hoặc 14:30; không ghi thì dùng "
        "lại mọi thứ trong nhật ký"
    ),
    "the port to listen on": "cổng để mở",
    "the rows that led to what a check says": "các dòng dẫn đến câu trả lời khi tra số",
    "the subject is a sender's name, and officials found messages forged under it": (
        "đây là tên người gửi, và cán bộ đã thấy tin giả mạo tên đó"
    ),
    "the texts to register with an operator": "các mẫu tin để đăng ký với nhà mạng",
    "the web server alone, as the supervisor starts it": "chỉ máy chủ web",
    "their codes are looked at again, after too many wrong ones": (
        "mở khóa mã, sau khi nhập sai quá nhiều lần"
    ),
    "their name, as others know them": "họ tên, như mọi người vẫn gọi",
    "their number, as list shows it": "số của cán bộ, như lệnh list hiện ra",
    "they may again": "cho dùng lại",
    "this host is new, and the database as it was": "máy này mới, cơ sở dữ liệu vẫn như cũ",
    "those alone": "chỉ những tin đó",
    "those alone that are not registered yet": "chỉ các mẫu chưa đăng ký",
    "to what another official has proposed": "đồng ý với đề nghị của cán bộ khác",
    "try a carrier instance; see its last exchanges": (
        "thử kết nối nhà mạng; xem các trao đổi gần nhất"
    ),
    "until everybody's is settled": "đến khi mọi lượt gửi có kết quả",
    "warn districts: write, approve, watch": "cảnh báo người dân: viết, duyệt, theo dõi",
    "what a host of this role needs": "những gì máy có vai trò này cần",
    "what a translation lacks; its table as CSV": "bản dịch còn thiếu gì; bảng dạng CSV",
    "what another has proposed; or withdraw your own proposal": (
        "từ chối đề nghị của người khác; hoặc rút đề nghị của mình"
    ),
    "what became of the last MTs": "kết quả các tin gửi đi gần nhất",
    "what each kind can do": "mỗi loại kết nối làm được gì",
    "what fills it; NAME.en is for the English text": "nội dung của ô; TÊN.en là cho bản tiếng Anh",
    "what is known, as CSV; never who reported": (
        "những gì đã biết, dạng CSV; không bao giờ có người báo"
    ),
    "what is missing or too long": "còn thiếu gì, quá dài gì",
    "what it is": "loại tin",
    "what learning would change; nothing goes live": "học thì sẽ đổi gì; chưa áp dụng",
    "what listed numbers object to, and its decision": "khiếu nại của chủ số và cách giải quyết",
    "what officials did: list, export, verify": "nhật ký việc cán bộ đã làm: xem, xuất, kiểm tra",
    "what officials' decisions teach; weights and the way back": (
        "học từ quyết định của cán bộ; cách quay lại"
    ),
    "what phones will get, how many, for how much": (
        "máy nhận được gì, bao nhiêu người, tốn bao nhiêu"
    ),
    "what should be looked at, the most urgent first": "những gì cần xem, gấp nhất trước",
    "what they may do": "vai trò",
    "what waits for a second official": "những gì chờ cán bộ thứ hai",
    "what was imported, by whom, with what proof": "đã nhập gì, ai nhập, giấy tờ nào",
    "what you decide": "quyết định của bạn",
    "when it begins: 23:30, mai 7:00 or 27/11/2026 08:00, in the office's time": (
        "giờ bắt đầu: 23:30, mai 7:00 hoặc 27/11/2026 08:00, theo giờ của cơ quan"
    ),
    "when it ends, written likewise": "giờ kết thúc, viết như trên",
    "where MTs arrive (PHONE_PORT)": "cổng nhận tin (PHONE_PORT)",
    "where officials find it (default: this host)": "địa chỉ để cán bộ mở (mặc định: máy này)",
    "where the signed forms are: a document's id, or words": (
        "phiếu đã ký ở đâu: số hồ sơ hoặc mô tả"
    ),
    "where to (default: the terminal)": "ghi vào đâu (mặc định: màn hình)",
    "which one": "ngôn ngữ nào",
    "which shell it is for": "cho shell nào",
    "with a demonstration office, made up": "kèm một văn phòng mẫu",
    "without a token, where no administrator or auditor can: with --reason": (
        "không cần mã truy cập, khi không quản trị viên hay người kiểm tra nào làm được; phải "
        "có --reason"
    ),
    "write answers.md, what a check says, and texts.md, every text with its length": (
        "ghi answers.md (câu trả lời khi tra) và texts.md (mọi tin kèm độ dài)"
    ),
    "write screens.dot (every screen) and screens.svg (each kind of screen once)": (
        "ghi screens.dot (mọi màn hình) và screens.svg (mỗi loại một lần)"
    ),
    "you are on duty: you get the news of the others too": (
        "bạn trực: nhận cả tin báo của người khác"
    ),
    "your code generator": "ứng dụng tạo mã của bạn",
    "your own tokens": "mã truy cập của bạn",
    "your password for the console": "mật khẩu vào trang cán bộ",
    "{0} does not go with {1}": "{0} không đi cùng {1}",
    "{0} is short for several: {1}": "{0} là viết tắt của nhiều mục: {1}",
    "{0} takes no value: {1}": "{0} không có giá trị: {1}",
    "{0}: its value is missing": "{0}: thiếu giá trị",
    "{0}: {1} is no whole number": "{0}: {1} không phải số nguyên",
    "arguments": "tham số",
    "commands": "lệnh",
    "examples": "ví dụ",
    "options": "tùy chọn",
    "usage: ": "cách dùng: ",
    "Did you mean {name}?": "Có phải bạn muốn {name}?",
    "More:  {command} --help": "Xem thêm:  {command} --help",
    "not understood: {rest}": "không hiểu: {rest}",
    "there are: {names}": "có: {names}",
    "there is no command {name}": "không có lệnh {name}",
    "there is no option {name}": "không có tùy chọn {name}",
    "{name} can't be chosen": "không chọn {name} được",
}
