"""Words of one part of the console."""

WORDS = {
    "nav_reports": ("Phản ánh", "Reports"),
    "reports": ("Phản ánh", "Reports"),
    "find_count": ("“{typed}”: {count} kết quả", "“{typed}”: {count} {count:result|results}"),
    "find_pretext": ("Xem các mục đang chờ", "See what waits"),
    "find_kinds": ("Kết quả theo loại", "Results by kind"),
    "find_help": (
        "Gõ cách nào cũng được: một phần của số (0912 345), liên kết, stk, lời tin không dấu, số "
        "cảnh báo (cb 6), số chiến dịch (cd 3), thủ đoạn, tên cán bộ.",
        "Type it as you like: part of a number (0912 345), a link, an account, words, an alert "
        "(cb 6), a campaign (cd 3), a scam type, an official.",
    ),
    "find_nothing": (
        "Không tìm thấy gì cho “{typed}”. Tên người gửi nhiều chữ thì gõ chữ in hoa.",
        "Nothing matches “{typed}”. Type a sender's name of several words in capitals.",
    ),
    "find_too_long": (
        "Tìm quá lâu nên hệ thống đã dừng. Hãy nhập thêm chữ số, hoặc nhập đủ số.",
        "The search took too long and was stopped. Type more digits, or the whole number.",
    ),
    "find_none": ("Chưa có phản ánh nào về {shown}", "Nobody has reported {shown} yet"),
    "find_none_about": (
        "Chưa có thông tin. Điều đó không có nghĩa là số đáng tin.",
        "Nothing is known. That does not mean that it can be trusted.",
    ),
    "find_open_about": (
        "Nếu có tin từ nguồn khác (đơn thư, công an, báo chí), hãy mở hồ sơ cho mục này rồi "
        "quyết định.",
        "If there is news from elsewhere (a complaint, the police, the press), open a page for "
        "it and decide.",
    ),
    "find_open": ("Mở hồ sơ cho {typed}", "Open a page for {typed}"),
    "filter_area": ("Nơi ở của người phản ánh", "Where reporters live"),
    "filter_everywhere": ("Mọi địa bàn", "Everywhere"),
    "filter_mine": ("Địa bàn của tôi", "My areas"),
    "filter_area_about": (
        "Chỉ hiện khi có ít nhất một người phản ánh đã đăng ký nhận cảnh báo ở đây. Nhiều người "
        "phản ánh chưa đăng ký nơi nào.",
        "Shown where at least one reporter has subscribed to alerts here. Many reporters have "
        "subscribed to no area.",
    ),
    "filter_kind": ("Loại", "Kind"),
    "filter_any": ("Mọi loại", "All kinds"),
    "filter_number": ("Số điện thoại", "Phone numbers"),
    "filter_link": ("Liên kết", "Links"),
    "filter_account": ("Tài khoản", "Bank accounts"),
    "filter_brandname": ("Tên người gửi", "Senders' names"),
    "filter_do": ("Lọc", "Filter"),
    "filter_none": ("Bỏ lọc", "No filter"),
    "queue": ("Cần xử lý", "To judge"),
    "queue_none": (
        "Đã xử lý hết. Phản ánh mới sẽ hiện ở đây.",
        "Nothing to judge. New reports will appear here.",
    ),
    "queue_none_here": ("Không có mục nào khớp với bộ lọc.", "Nothing fits this filter."),
    "queue_first": ("Về đầu danh sách", "To the head of the list"),
    "queue_older": ("Xem tiếp", "Go on"),
    "col_what": ("Số, liên kết, tài khoản", "Number, link, account"),
    "col_told": ("Kết quả tra cứu hiện tại", "Residents are told"),
    "col_reporters": ("Người phản ánh", "Reporters"),
    "col_pretext": ("Thủ đoạn", "Scam type"),
    "col_latest": ("Phản ánh cuối", "Last report"),
    "col_weight": ("Ưu tiên · đã chờ", "Priority · waited"),
    "queue_lines": (
        "{rows} dòng, {items} mục: các mục cùng vụ việc đứng chung một dòng.",
        "{rows} rows, {items} items: those of one case share a row.",
    ),
    "urgency_high": ("Rất cao", "Very high"),
    "urgency_raised": ("Cao", "High"),
    "urgency_usual": ("Thường", "Usual"),
    "never_reported": ("chưa ai phản ánh", "nobody yet"),
    "forwarded_by": ("{count} người nêu mục này", "{count} {count:person|people} sent this one in"),
    "case": ("Vụ việc", "Case"),
    "chosen": ("Quyết định sẽ được ghi cho", "The decision will be recorded for"),
    "chosen_none": ("Bạn chưa đánh dấu mục nào.", "You have not ticked anything yet."),
    "not_in_queue": ("chưa cần xử lý", "no action needed"),
    "not_in_queue_decided": ("đã có quyết định", "already decided"),
    "back_to_queue": ("Về danh sách", "Back to the list"),
    "why": ("Căn cứ", "Evidence"),
    "why_of_latest": (
        "Tính theo {count} người phản ánh gần nhất.",
        "Reckoned from the latest {count} reporters.",
    ),
    "because_official_confirmed": (
        "Cán bộ đã xác minh lừa đảo.",
        "An official has confirmed fraud.",
    ),
    "because_official_cleared": (
        "Cán bộ đã xem và thấy không phải lừa đảo.",
        "An official has looked and found no fraud.",
    ),
    "because_in_directory": (
        "Có trong danh bạ số chính thức. Số có thể bị giả mạo.",
        "It is in the directory of official numbers. It may be spoofed.",
    ),
    "because_known_people": (
        "Từ ba người đáng tin, độc lập với nhau, đã phản ánh. Đáng tin: từng phản ánh đúng một "
        "số khác, đúng nhiều hơn sai.",
        "Three reliable people or more, independent of each other, reported it. Reliable: they "
        "were right about another number, and more often right than wrong.",
    ),
    "because_people": ("Đã có người phản ánh.", "People reported it."),
    "because_newcomers_only": (
        "Chưa ai trong số họ từng phản ánh đúng một số khác.",
        "None of them has reported another number correctly before.",
    ),
    "because_spam_only": (
        "Họ chỉ nói bị làm phiền, không nói bị lừa.",
        "They report a nuisance, not fraud.",
    ),
    "because_waits": (
        "Người phản ánh đã phản ánh ít nhất 5 số, trang hoặc tài khoản khác trong 24 giờ trước "
        "đó, nên chờ thêm một người hoặc cán bộ xem.",
        "Its reporter reported at least five others in the 24 hours before, so it waits for a "
        "second person or an official.",
    ),
    "because_odd": ("Số này có dạng lạ:", "The number itself looks odd:"),
    "because_listed": (
        "Có trong danh sách của cơ quan, đơn vị khác.",
        "It is on another organisation's list.",
    ),
    "because_campaign": (
        "Nhiều người chuyển tiếp tin lừa đảo nêu mục này.",
        "Several people forwarded scam messages that contain it.",
    ),
    "because_set_aside": (
        "Các phản ánh trước đây không được chấp nhận.",
        "Earlier reports have been set aside.",
    ),
    "because_nothing": ("Chưa có phản ánh nào được tính.", "No report counts."),
    "because_none_left": ("Không còn phản ánh nào được tính.", "No report counts any more."),
    "reports_dropped": ("Phản ánh không được chấp nhận", "Reports rejected"),
    "owner_changed": ("Đã đổi chủ", "New owner"),
    "sign_known": (
        "{count} người tin cậy cao.",
        "{count} {count:person|people} of high reliability.",
    ),
    "sign_newcomer": (
        "{count} người phản ánh lần đầu.",
        "{count} {count:person|people} reporting for the first time.",
    ),
    "odd_short": ("thiếu chữ số.", "digits are missing."),
    "odd_long": ("thừa chữ số.", "too many digits."),
    "odd_unassigned": ("không có dải số này.", "no such number range exists."),
    "odd_masked": ("bị che một phần.", "part of it is hidden."),
    "odd_missed_call": (
        "đầu số hay dùng để nháy máy lừa gọi lại.",
        "a prefix known for missed-call fraud.",
    ),
    "warn_of_it": ("Soạn cảnh báo", "Write an alert about it"),
    "file": ("Hồ sơ gửi công an", "File for the police"),
    "find_odd": (
        "{shown} chưa phải một số đầy đủ. Hãy gõ đủ số, như 0912345678 hoặc 113.",
        "{shown} is not a complete number. Type all of it, such as 0912345678 or 113.",
    ),
    "over_time": ("Phản ánh theo ngày", "Reports by day"),
    "over_weeks": ("Phản ánh theo tuần", "Reports by week"),
    "over_day_of": ("{count} người ngày {day}", "{count} {count:person|people} on {day}"),
    "over_week_of": (
        "{count} người trong tuần từ {day}",
        "{count} {count:person|people} in the week from {day}",
    ),
    "over_time_alt": (
        "Số người phản ánh {shown} lần đầu, theo ngày hoặc tuần.",
        "How many people reported {shown} for the first time, by day or week.",
    ),
    "report_people": ("Số người", "People"),
    "col_week_from": ("Tuần từ", "Week from"),
    "authors": ("Nội dung người dân gửi", "What residents wrote"),
    "authors_none": ("Chưa ai phản ánh.", "Nobody has reported it."),
    "authors_first": ("Về người mới nhất", "Back to the latest"),
    "authors_older": ("Xem những người trước", "Earlier reporters"),
    "withdrawn_reports": ("Phản ánh đã rút lại", "Withdrawn reports"),
    "withdrawn_by": (
        "Người phản ánh {handle}: phản ánh lúc {at}, rút lại lúc {withdrawn}.",
        "Reporter {handle}: reported at {at}, withdrawn at {withdrawn}.",
    ),
    "author_gone": (
        "Người phản ánh {handle} (đã xin xóa hoặc hết hạn lưu)",
        "Reporter {handle} (deleted, by request or by age)",
    ),
    "first_time": ("lần đầu {at}", "first at {at}"),
    "words_none": ("Không có lời nào được giữ.", "No text has been kept."),
    "record": (
        "Đã phản ánh đúng {good}, sai {bad}, chờ xem {open}.",
        "Past reports: {good} right, {bad} wrong, {open} open.",
    ),
    "known_since": ("Biết từ {at}.", "Known since {at}."),
    "lives": ("Nhận cảnh báo của {area}.", "Receives alerts for {area}."),
    "weighs": ("{kind}, góp {weight} vào mức ưu tiên.", "{kind}; adds {weight} to the priority."),
    "weighs_nothing": ("Không còn tính vào mức ưu tiên.", "No longer counts towards the priority."),
    "author_known": ("Tin cậy: cao", "Reliability: high"),
    "author_ordinary": ("Tin cậy: trung bình", "Reliability: medium"),
    "author_newcomer": ("Phản ánh lần đầu", "First report"),
    "author_often_wrong": ("Tin cậy: thấp", "Reliability: low"),
    "voice_counts": (
        "Được tính là một ý kiến độc lập cho mức cao.",
        "Counts as an independent voice for the high grade.",
    ),
    "voice_spam": (
        "Không tính cho mức cao: chỉ nói bị làm phiền.",
        "Does not count for the high grade: reports only a nuisance.",
    ),
    "voice_old": (
        "Không tính cho mức cao: phản ánh đã quá 180 ngày.",
        "Does not count for the high grade: older than 180 days.",
    ),
    "voice_newcomer": (
        "Không tính cho mức cao: khi phản ánh, người này mới liên lạc chưa đủ 60 ngày.",
        "Does not count for the high grade: had been in contact for less than 60 days.",
    ),
    "voice_no_record": (
        "Không tính cho mức cao: chưa từng phản ánh đúng một số khác.",
        "Does not count for the high grade: has never been right about another number.",
    ),
    "voice_often_wrong": (
        "Không tính cho mức cao: từng phản ánh sai nhiều hơn đúng.",
        "Does not count for the high grade: wrong more often than right.",
    ),
    "voice_too_many": (
        "Không tính cho mức cao: còn phản ánh khác chờ cán bộ xem.",
        "Does not count for the high grade: has other reports waiting for an official.",
    ),
    "voice_same_day": (
        "Không tính riêng cho mức cao: bắt đầu nhắn tin cùng ngày với người khác ở đây.",
        "Does not count separately: first wrote on the same day as someone else here.",
    ),
    "voice_no_voucher": (
        "Không tính cho mức cao: chưa có người ngoài nào phản ánh sau đó một số mà người này từng "
        "phản ánh đúng.",
        "Does not count for the high grade: no outsider has later reported a number this person "
        "was right about.",
    ),
    "voice_shared": (
        "Không tính riêng cho mức cao: từng phản ánh đúng cùng những số với người khác ở đây.",
        "Does not count separately: was right about the same numbers as someone else here.",
    ),
    "voice_used": (
        "Không tính riêng cho mức cao: số họ từng phản ánh đúng đã tính cho người khác ở đây.",
        "Does not count separately: the number they were right about already counts for someone "
        "else here.",
    ),
    "voice_gone": (
        "Không tính riêng cho mức cao: tất cả người đã xóa dữ liệu chỉ tính là một ý kiến.",
        "Does not count separately: all deleted reporters together count as one voice.",
    ),
    "disclose_outside": ("ngoài địa bàn", "outside your areas"),
    "disclose_not_here": (
        "Ngoài địa bàn của bạn thì không mở được số. Nếu phải gọi ngay, hãy nhờ {names}.",
        "You cannot view the numbers of reporters outside your areas. If one must be called now, "
        "ask {names}.",
    ),
    "disclose_link_of": ("của {handle} (phải có lý do)", "of {handle} (reason required)"),
    "alike": ("Chiến dịch", "Campaigns"),
    "gang_size": (
        "{people} người, {messages} tin, từ {first} đến {last}.",
        "{people} {people:person|people}, {messages} {messages:message|messages}, from {first} to "
        "{last}.",
    ),
    "beside": ("Cũng có trong các tin này", "Also in these messages"),
    "others": ("Nguồn khác", "Other sources"),
    "listed_by": ("Danh sách của {source}, {at}.", "On the list of {source}, {at}."),
    "listed_until": ("Có hạn đến {at}.", "Valid until {at}."),
    "listed_over": ("Đã hết hạn {at}.", "Expired {at}."),
    "appealed": ("Chủ số khiếu nại ({code}), {at}.", "The owner appealed ({code}), {at}."),
    "appeal_open": ("Chưa ai quyết định.", "Not yet decided."),
    "appeal_done": (
        "{official} đã trả lời lúc {at}: {reason}",
        "{official} answered at {at}: {reason}",
    ),
    "history": ("Lịch sử xử lý", "History"),
    "history_none": ("Chưa có quyết định nào.", "No decisions yet."),
    "referred_to": ("Cho: {recipient}.", "To: {recipient}."),
    "referred_as": ("Số: {reference}.", "Reference: {reference}."),
    "file_title": ("Hồ sơ về {shown}", "File on {shown}"),
    "file_back": ("Về trang của {shown}", "Back to {shown}"),
    "file_sort": ("……/……", "……/……"),
    "file_subject": (
        "V/v cung cấp hồ sơ {thing} {shown}",
        "File on {thing} {shown}",
    ),
    "file_subject_suspected": (
        "V/v cung cấp hồ sơ {thing} {shown} có dấu hiệu lừa đảo",
        "File on {thing} {shown}, suspected of fraud",
    ),
    "file_subject_confirmed": (
        "V/v cung cấp hồ sơ {thing} {shown} đã được xác minh lừa đảo",
        "File on {thing} {shown}, confirmed as fraud",
    ),
    "file_to": ("Kính gửi: {to}", "To: {to}"),
    "file_to_blank": ("Cơ quan công an ……………………", "The police of ……………………"),
    "file_begins": (
        "Qua tin nhắn của người dân, {office} ghi nhận {people} người phản ánh {thing} {shown}. "
        "{office} gửi hồ sơ kèm theo, đề nghị Quý cơ quan xem xét, xác minh theo thẩm quyền và "
        "thông báo kết quả để cập nhật cảnh báo cho người dân.",
        "{people} residents reported {thing} {shown} to {office} by text message. {office} sends "
        "the file below and asks you to investigate and tell us the outcome, so that we can warn "
        "residents.",
    ),
    "file_private": (
        "Hồ sơ không có số điện thoại của người phản ánh. Khi cần liên hệ với họ, đề nghị Quý cơ "
        "quan trao đổi với cán bộ phụ trách của {office}.",
        "The file holds no reporter's number. To reach one, ask the official in charge at "
        "{office}.",
    ),
    "file_about_what": ("Thông tin chung", "Summary"),
    "file_facts": ("Bảng 1. Thông tin về đối tượng", "Table 1. Known facts"),
    "file_first": ("Phản ánh đầu", "First report"),
    "file_lacking": ("Hồ sơ chưa có: {parts}.", "Not in the file: {parts}."),
    "file_no_stands": ("quyết định của cán bộ", "an official's decision"),
    "file_no_alike": ("tin nhắn giống nhau từ ba người trở lên", "campaigns"),
    "file_no_words": ("nội dung tin nhắn của người phản ánh", "reporters' own words"),
    "file_summary": (
        "{people} người phản ánh, gần nhất {at}.",
        "{people} {people:person|people}; last report {at}.",
    ),
    "file_thing_mobile": ("số điện thoại di động", "mobile number"),
    "file_thing_landline": ("số điện thoại cố định", "landline number"),
    "file_thing_service": ("số tổng đài", "service number"),
    "file_thing_short": ("đầu số ngắn", "short code"),
    "file_thing_foreign": ("số điện thoại nước ngoài", "foreign number"),
    "file_thing_odd": ("số điện thoại không đầy đủ", "incomplete number"),
    "file_thing_brandname": ("tên người gửi", "sender name"),
    "file_thing_link": ("liên kết", "link"),
    "file_thing_account": ("tài khoản ngân hàng", "bank account"),
    "file_reports": ("Danh sách phản ánh", "Reports"),
    "file_annex": ("PHỤ LỤC", "ANNEX"),
    "file_annex_title": ("Phản ánh về {thing} {shown}", "Reports of {thing} {shown}"),
    "file_annex_with": ("Kèm theo: Phụ lục phản ánh.", "With an annex: the reports."),
    "file_number": ("TT", "No."),
    "file_all_of": ("Loại của mọi phản ánh: {sort}.", "Type of all reports: {sort}."),
    "file_as_row": ("như TT {row}", "as in no. {row}"),
    "file_download": (
        "Việc tải bảng được ghi vào nhật ký.",
        "Downloads are recorded in the audit log.",
    ),
    "file_csv": ("Tải bảng phản ánh (CSV)", "Download the table (CSV)"),
    "file_most": (
        "{most} phản ánh gần nhất; bảng tải về có đến {in_file}.",
        "The latest {most} reports; the table to download holds up to {in_file}.",
    ),
    "col_author": ("Người phản ánh", "Reporter"),
    "col_way": ("Loại", "Type"),
    "col_lives": ("Nhận cảnh báo của", "Alert area"),
    "col_words": ("Lời viết (đã che)", "Words (masked)"),
    "find_title": ("Tìm kiếm", "Search"),
    "col_week": ("7 ngày", "7 days"),
    "filter_any_pretext": ("Mọi thủ đoạn", "Any scam type"),
    "flag_urgent": ("Ưu tiên rất cao", "Very high priority"),
    "flag_appealed": ("Có khiếu nại", "Appealed"),
    "flag_campaign": ("Trong chiến dịch", "In a campaign"),
    "flag_handed": ("Giao cho tôi", "Handed to me"),
    "filters": ("Bộ lọc", "Filters"),
    "filter_save": ("Lưu bộ lọc này", "Save this filter"),
    "filter_name": ("Tên bộ lọc", "Filter name"),
    "filter_save_do": ("Lưu", "Save"),
    "filter_remove": ("Xóa bộ lọc {name}", "Delete the filter {name}"),
    "tick": ("Chọn", "Choose"),
    "tick_one": ("Chọn {shown}", "Choose {shown}"),
    "spark": (
        "Số người phản ánh 7 ngày qua: {figures}",
        "People who reported in the last 7 days: {figures}",
    ),
    "grounds_people": ("{count} người", "{count} {count:person|people}"),
    "grounds_reporters": ("{count} người phản ánh", "{count} {count:reporter|reporters}"),
    "grounds_nobody": ("chưa ai phản ánh", "no reports yet"),
    "grounds_listed": (
        "có trong danh sách theo dõi, chưa ai phản ánh",
        "on a watch list, no reports yet",
    ),
    "grounds_dropped": (
        "{count} phản ánh, không còn được tính",
        "{count} {count:report|reports}, no longer counted",
    ),
    "grounds_known": ("{count} đáng tin", "{count} reliable"),
    "grounds_communes": ("từ {count}\u00a0xã", "from {count} {count:commune|communes}"),
    "grounds_within": ("trong {time}", "within {time}"),
    "grounds_about": (
        "“Đáng tin” là người từng phản ánh đúng, đúng nhiều hơn sai, và độc lập với những người "
        "khác. “Rất cao” là mức mà cán bộ được báo ngay; cùng mức thì mục chờ lâu hơn đứng trước.",
        "“Reliable” means someone who has reported correctly before, is right more often than "
        "wrong, and is independent of the others. “Very high” is the level at which officials are "
        "notified; within a level, the longest wait comes first.",
    ),
    "age_days": ("{count} ngày", "{count} {count:day|days}"),
    "is_appealed": ("Khiếu nại", "Appealed"),
    "looks_now": ("{name} đang xem", "{name} is viewing"),
    "looks_since": ("{name} đang xem (từ {at})", "{name} is viewing this (since {at})"),
    "handed_to": ("Giao: {name}", "Handed to {name}"),
    "next_subject": ("Mục sau", "Next"),
    "following": ("Tiếp theo:", "Next:"),
    "appeal_call": ("Mở khiếu nại", "Open the appeal"),
    "authors_alike": ("{count} người viết giống nhau:", "{count} people wrote the same:"),
    "authors_masked": ("đã che tên, số, liên kết", "names, numbers and links are masked"),
    "author_more": ("Độ tin cậy", "Reliability"),
    "priority": ("Ưu tiên: {how}", "Priority: {how}"),
    "find_subjects": ("Số, liên kết, tài khoản", "Numbers, links, accounts"),
    "history_link": ("Toàn bộ lịch sử", "Full history"),
    "file_stands": ("Quyết định đang có hiệu lực", "Decision in force"),
    "file_audit": ("Nhật ký xử lý", "Audit log"),
    "file_audit_elsewhere": (
        "Số thứ tự và mã xác thực là của chuỗi nhật ký (“–”: chưa vào chuỗi). Ai đã xem, ai đã mở "
        "số: chỉ người kiểm tra và quản trị viên được đọc; khi cần nộp kèm, đề nghị họ in nhật ký "
        "của đối tượng này.",
        "Entries have their place in the audit log and a check code (“–”: not secured yet). Only "
        "auditors and administrators see who viewed the subject or a reporter's number. If that "
        "must go with the file, ask them to print the log of this subject.",
    ),
    "col_mac": ("Mã xác thực", "Check code"),
    "file_hashes": (
        "Mã băm: {count} ký tự đầu của SHA-256 trên nội dung đã mã hóa. Bảng tải về có đủ mã băm "
        "của từng phản ánh.",
        "Hashes: the first {count} letters of SHA-256 over what is stored, encrypted. The file has "
        "them whole for each report.",
    ),
    "col_hash": ("Mã băm", "Hash"),
    "nothing_or": ("hay", "or"),
    "nothing_else": ("Không có {parts}.", "No {parts}."),
    "alike_lacks": ("chiến dịch", "campaigns"),
    "listed_lacks": ("danh sách theo dõi", "watch lists"),
    "appeals_lacks": ("khiếu nại", "appeals"),
    "notes_lacks": ("ghi chú", "notes"),
    "decide_not": ("{role} không ra quyết định.", "{role}s cannot make decisions."),
}
