"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_reports": "Phản ánh",
    "reports": "Phản ánh",
    "find_help": (
        "Gõ cách nào cũng được: một phần của số (0912 345), liên kết, stk, lời tin không dấu, số "
        "cảnh báo (cb 6), tên cán bộ."
    ),
    "find_none": "Chưa có phản ánh nào về {shown}",
    "find_none_about": "Chưa có thông tin. Điều đó không có nghĩa là số đáng tin.",
    "find_open_about": (
        "Nếu có tin từ nguồn khác (đơn thư, công an, báo chí), hãy mở hồ sơ cho mục này rồi quyết "
        "định."
    ),
    "find_open": "Mở hồ sơ cho {typed}",
    "filter_area": "Nơi ở của người phản ánh",
    "filter_everywhere": "Mọi địa bàn",
    "filter_mine": "Địa bàn của tôi",
    "filter_area_about": (
        "Chỉ hiện khi có ít nhất một người phản ánh đã đăng ký nhận cảnh báo ở đây. Nhiều người "
        "phản ánh chưa đăng ký nơi nào."
    ),
    "filter_kind": "Loại",
    "filter_any": "Mọi loại",
    "filter_number": "Số điện thoại",
    "filter_link": "Liên kết",
    "filter_account": "Tài khoản",
    "filter_brandname": "Tên người gửi",
    "filter_do": "Lọc",
    "filter_none": "Bỏ lọc",
    "queue": "Cần xử lý",
    "queue_none": "Đã xử lý hết. Phản ánh mới sẽ hiện ở đây.",
    "queue_none_here": "Không có mục nào khớp với bộ lọc.",
    "queue_first": "Về đầu danh sách",
    "queue_older": "Xem tiếp",
    "col_what": "Số, liên kết, tài khoản",
    "col_told": "Kết quả tra cứu hiện tại",
    "col_reporters": "Người phản ánh",
    "col_pretext": "Thủ đoạn",
    "col_latest": "Phản ánh cuối",
    "col_weight": "Ưu tiên",
    "urgency_high": "Rất cao",
    "urgency_raised": "Cao",
    "urgency_usual": "Thường",
    "urgency_low": "Thấp",
    "never_reported": "chưa ai phản ánh",
    "in_campaign": "chiến dịch có {count} người gửi",
    "forwarded_by": "{count} người chuyển tiếp tin có chính mục này",
    "case": "Vụ việc",
    "case_about": (
        "Những số, liên kết, tài khoản do cùng những người phản ánh trong cùng một ngày. Hãy xem "
        "từng mục rồi đánh dấu: quyết định chỉ áp dụng cho mục được đánh dấu."
    ),
    "case_others": "và {count} mục khác do cùng những người này phản ánh trong ngày",
    "case_decide": "Quyết định cho các mục đã đánh dấu",
    "case_do": "Lưu quyết định cho các mục đã đánh dấu",
    "case_done": "Đã ghi quyết định hoặc đề nghị cho {count} mục.",
    "case_nothing_ticked": "Hãy đánh dấu ít nhất một mục.",
    "case_left": "{count} mục không còn trong vụ việc này, có thể đã có người quyết định.",
    "case_overtaken": "{official} đã quyết định trước.",
    "not_in_queue": "chưa cần xử lý",
    "back_to_queue": "Về danh sách",
    "stands_confirmed": "Đang có hiệu lực: xác minh là lừa đảo, từ {at}.",
    "stands_cleared": "Đang có hiệu lực: không phải lừa đảo, từ {at}.",
    "stands_dismissed": "Đang có hiệu lực: bỏ các phản ánh trước {at}.",
    "stands_reassigned": "Đang có hiệu lực: số đổi chủ, bỏ các phản ánh trước {at}.",
    "why": "Căn cứ",
    "why_of_latest": "Tính theo {count} người phản ánh gần nhất.",
    "because_official_confirmed": "Cán bộ đã xác minh lừa đảo.",
    "because_official_cleared": "Cán bộ đã xem và thấy không phải lừa đảo.",
    "because_in_directory": "Có trong danh bạ số chính thức. Số có thể bị giả mạo.",
    "because_known_people": (
        "Từ ba người đáng tin, độc lập với nhau, đã phản ánh. Đáng tin: từng phản ánh đúng một số "
        "khác, đúng nhiều hơn sai."
    ),
    "because_people": "Có người phản ánh.",
    "because_newcomers_only": "Chưa ai trong số họ từng phản ánh đúng một số khác.",
    "because_spam_only": "Họ chỉ nói bị làm phiền, không nói bị lừa.",
    "because_waits": (
        "Người báo đã báo ít nhất 5 số, trang hoặc tài khoản khác trong 24 giờ trước đó, nên chờ "
        "người thứ hai báo hoặc cán bộ xem."
    ),
    "because_odd": "Số này có dạng lạ:",
    "because_listed": "Có trong danh sách của nơi khác.",
    "because_campaign": "Nhiều người chuyển tiếp tin lừa đảo có nó.",
    "because_set_aside": "Các phản ánh trước đây đã được bỏ.",
    "because_nothing": "Chưa có gì về nó.",
    "odd_short": "thiếu chữ số.",
    "odd_long": "thừa chữ số.",
    "odd_unassigned": "không có dải số này.",
    "odd_masked": "bị che một phần.",
    "odd_missed_call": "đầu số hay dùng để nháy máy lừa gọi lại.",
    "warn_of_it": "Soạn cảnh báo",
    "decide": "Quyết định",
    "about_confirmed": (
        "Người tra cứu nhận: cán bộ đã xác minh lừa đảo. Người phản ánh được báo tin, không gửi "
        "ban đêm."
    ),
    "about_cleared": (
        "Người tra cứu nhận: cán bộ đã xem, phản ánh không đúng. Người phản ánh được báo tin."
    ),
    "about_dismissed": (
        "Không tính các phản ánh đến lúc này. Không báo tin cho ai; tra cứu mục này không nêu kết "
        "quả."
    ),
    "about_reassigned": (
        "Số đã thuộc người khác: phản ánh cũ không nói về họ. Người phản ánh cũ không bị coi là "
        "sai."
    ),
    "about_withdrawn": "Như chưa từng có quyết định cuối: quyết định trước đó có hiệu lực trở lại.",
    "about_referred": "Ghi lại đã chuyển cho ai. Câu trả lời cho người dân không đổi.",
    "forged": "Cán bộ đã thấy tin giả mang tên này. Chủ thật của tên vẫn có thể dùng nó.",
    "reason": "Lý do",
    "reason_help": "Ít nhất {least} ký tự, để đồng nghiệp hiểu. Lưu cùng quyết định.",
    "recipient": "Chuyển cho",
    "recipient_help": "Ví dụ: Công an xã Đắk Mil, đồng chí Hùng.",
    "reference": "Số công văn hoặc số vụ (nếu có)",
    "reference_help": "Để sau này tìm lại.",
    "file": "Hồ sơ gửi công an",
    "judged_confirmed": "Đã xác minh là lừa đảo.",
    "judged_cleared": "Đã lưu: không phải lừa đảo.",
    "judged_dismissed": "Đã lưu: không chấp nhận phản ánh.",
    "judged_reassigned": "Đã lưu: số đã đổi chủ.",
    "judged_withdrawn": "Đã rút lại quyết định cuối. Quyết định trước đó có hiệu lực trở lại.",
    "judged_referred": "Đã ghi việc chuyển công an.",
    "cant_unread": "Không đọc được: hãy gõ đúng một số, liên kết, tài khoản hoặc tên người gửi.",
    "cant_account": (
        "Quá ngắn để là số điện thoại. Nếu là tài khoản ngân hàng, hãy gõ stk trước nó."
    ),
    "cant_reason": "Hãy chọn hoặc viết lý do, ít nhất 3 ký tự.",
    "cant_odd": "Số này không đủ hoặc không đúng, nên không quyết định được.",
    "find_odd": "{shown} chưa phải một số đầy đủ. Hãy gõ đủ số, như 0912345678 hoặc 113.",
    "cant_site": "Đây là trang thật của chủ nó: không quyết định được.",
    "cant_name": "Đây không phải tên người gửi.",
    "cant_notname": "Ô tin giả chỉ dùng cho tên người gửi.",
    "cant_forged": (
        "Tên người gửi còn có chủ thật. Nếu đã thấy tin giả mang tên này, hãy đánh dấu ô đó rồi "
        "bấm lại."
    ),
    "cant_ours": "Đây là đầu số của chính chúng ta.",
    "cant_official": (
        "Số này có trong danh bạ số chính thức: không xác minh là lừa đảo. Có thể kẻ xấu giả số "
        "này."
    ),
    "cant_nothing": "Không có quyết định nào để rút lại.",
    "cant_overtaken": (
        "Quyết định của bạn chưa được ghi: {official} đã quyết định trước, lúc {at}: {decision}. "
        "Hãy xem lại trang này rồi quyết định."
    ),
    "cant_recipient": "Hãy ghi chuyển cho ai.",
    "cant_waits": "Đang có một đề nghị khác chờ người thứ hai. Hãy xem đề nghị đó trước.",
    "cant_gone": "Đề nghị này không còn chờ nữa: đã có người quyết định hoặc rút lại.",
    "cant_own": "Bạn là người đề nghị. Cán bộ khác phải đồng ý.",
    "cant_same_inviter": (
        "Bạn và người đề nghị do cùng một quản trị viên mời, chưa có người thứ ba xác nhận. Hãy để "
        "cán bộ khác xem."
    ),
    "cant_new_account": (
        "Tài khoản của bạn còn mới hoặc chưa được xác nhận nên chưa từ chối được đề nghị của người "
        "khác."
    ),
    "cant_decision": "Hãy chọn một quyết định trên trang này.",
    "over_time": "Phản ánh theo ngày",
    "over_time_alt": "Số người phản ánh {shown} lần đầu, theo ngày hoặc tuần.",
    "over_time_none": "Trong nửa năm qua không ai phản ánh.",
    "report_people": "Số người",
    "col_from_day": "Từ ngày",
    "authors": "Nội dung người dân gửi",
    "authors_none": "Chưa ai phản ánh.",
    "authors_first": "Về người mới nhất",
    "authors_older": "Xem những người trước",
    "author": "Người báo {handle}",
    "withdrawn_reports": "Người báo đã rút lại",
    "withdrawn_by": "Người báo {handle}: báo lúc {at}, đã rút lại lúc {withdrawn}.",
    "author_gone": "Người báo {handle} (đã xin xóa hoặc hết hạn lưu)",
    "first_time": "lần đầu {at}",
    "words_none": "Không có lời nào được giữ.",
    "record": "Đã phản ánh đúng {good}, sai {bad}, chờ xem {open}.",
    "known_since": "Biết từ {at}.",
    "lives": "Nhận cảnh báo của {area}.",
    "weighs": "{kind}, góp {weight} vào mức gấp.",
    "weighs_nothing": "Không còn tính trong mức gấp.",
    "author_known": "Tin cậy: cao",
    "author_ordinary": "Tin cậy: trung bình",
    "author_newcomer": "Phản ánh lần đầu",
    "author_often_wrong": "Tin cậy: thấp",
    "voice_counts": "Được tính là một tiếng nói độc lập cho mức cao.",
    "voice_spam": "Không tính cho mức cao: chỉ nói bị làm phiền.",
    "voice_old": "Không tính cho mức cao: phản ánh đã quá 180 ngày.",
    "voice_newcomer": "Không tính cho mức cao: khi báo chưa quen biết đủ 60 ngày.",
    "voice_no_record": "Không tính cho mức cao: chưa từng phản ánh đúng một số khác.",
    "voice_often_wrong": "Không tính cho mức cao: từng phản ánh sai nhiều hơn đúng.",
    "voice_too_many": "Không tính cho mức cao: còn phản ánh khác chờ cán bộ xem.",
    "voice_same_day": (
        "Không tính riêng cho mức cao: bắt đầu nhắn tin cùng ngày với người khác ở đây."
    ),
    "voice_no_voucher": (
        "Không tính cho mức cao: chưa có người ngoài nào báo sau đó một số mà người báo ở đây từng "
        "báo đúng."
    ),
    "voice_shared": (
        "Không tính riêng cho mức cao: từng báo đúng cùng những số với người khác ở đây."
    ),
    "voice_used": "Không tính riêng cho mức cao: số họ từng báo đúng đã tính cho người khác ở đây.",
    "voice_gone": "Không tính riêng cho mức cao: mọi người đã xóa dữ liệu chỉ là một tiếng nói.",
    "disclose_not_here": (
        "Bạn không mở được số này: người báo không theo dõi địa bàn của bạn. Nếu phải gọi ngay, "
        "hãy nhờ cán bộ tỉnh."
    ),
    "disclose_link": "Mở số của {handle} (phải có lý do)",
    "alike": "Chiến dịch",
    "alike_none": "Không có trong chiến dịch nào từ ba người trở lên.",
    "gang_number": "Chiến dịch số {id}",
    "gang_size": "{people} người, {messages} tin, từ {first} đến {last}.",
    "beside": "Cũng có trong các tin này",
    "others": "Nguồn khác",
    "others_none": "Không có trong danh sách nào, không ai khiếu nại.",
    "listed_by": "Danh sách của {source}, {at}.",
    "listed_until": "Có hạn đến {at}.",
    "listed_over": "Đã hết hạn {at}.",
    "appealed": "Chủ số khiếu nại ({code}), {at}.",
    "appeal_open": "Chưa ai quyết định.",
    "appeal_done": "{official} đã trả lời lúc {at}: {reason}",
    "history": "Lịch sử xử lý",
    "history_none": "Chưa có quyết định nào.",
    "referred_to": "Cho: {recipient}.",
    "referred_as": "Số: {reference}.",
    "undid": "Rút lại: {decision}, lúc {at}.",
    "undone": "đã được rút lại",
    "keys": "Phím tắt",
    "key": "Phím",
    "key_does": "Làm gì",
    "key_next": "Dòng sau",
    "key_previous": "Dòng trước",
    "key_open": "Mở dòng này",
    "key_help": "Bảng này",
    "keys_on": "Dùng phím tắt",
    "file_title": "Hồ sơ về {shown}",
    "file_back": "Về hồ sơ của mục này",
    "file_about": (
        "Lập lúc {at} từ {office}. Không có số của người phản ánh; muốn gặp họ, hãy hỏi cán bộ phụ "
        "trách."
    ),
    "file_print": (
        "In trang này bằng lệnh In của trình duyệt, hoặc tải bảng về. Việc tải về được ghi vào "
        "nhật ký."
    ),
    "file_csv": "Tải bảng (CSV)",
    "file_most": "{most} phản ánh gần nhất; bảng tải về có đến {in_file}.",
    "col_author": "Người báo",
    "col_way": "Loại",
    "col_lives": "Nhận cảnh báo của",
    "col_words": "Lời viết (đã che)",
    "find_title": "Tìm kiếm",
    "col_week": "7 ngày",
    "col_from": "Từ",
    "filter_any_pretext": "Mọi thủ đoạn",
    "flag_urgent": "Ưu tiên rất cao",
    "flag_appealed": "Có khiếu nại",
    "flag_campaign": "Trong chiến dịch",
    "flag_handed": "Giao cho tôi",
    "filters": "Bộ lọc",
    "filter_save": "+ Lưu bộ lọc này",
    "filter_name": "Tên bộ lọc",
    "filter_save_do": "Lưu",
    "filter_remove": "Xóa bộ lọc {name}",
    "tick": "Chọn",
    "tick_one": "Chọn {shown}",
    "spark": "Số người phản ánh 7 ngày qua: {figures}",
    "grounds_people": "{count} người",
    "grounds_known": "{count} đáng tin",
    "grounds_communes": "từ {count} xã",
    "grounds_within": "trong {time}",
    "grounds_about": (
        "“Đáng tin” là người từng phản ánh đúng, đúng nhiều hơn sai, và độc lập với những người "
        "khác."
    ),
    "communes_count": "{count} xã, phường",
    "communes_none": "chưa rõ nơi",
    "age_days": "{count} ngày",
    "is_appealed": "Khiếu nại",
    "looks_now": "{name} đang xem",
    "looks_since": "{name} đang xem, từ {at}",
    "handed_to": "Giao: {name}",
    "together": "Xử lý cùng một lý do",
    "together_open": "Xử lý cùng một lý do",
    "together_open_about": "cho các mục đã đánh dấu",
    "together_about": (
        "Các mục bạn đã đánh dấu trong danh sách. Hãy đọc căn cứ của từng mục; bỏ dấu ở mục chưa "
        "chắc."
    ),
    "decide_next": "Lưu và sang mục tiếp theo",
    "decide_stay": "Lưu, ở lại trang",
    "decide_do": "Lưu quyết định",
    "decide_keys": "Hoàn tác được sau khi lưu.",
    "done_undo": "Xem lại hoặc hoàn tác",
    "next_subject": "Mục sau",
    "following": "Tiếp theo:",
    "ready": "Lý do có sẵn",
    "ready_confirmed_1": "Nhiều người kể cùng một thủ đoạn",
    "ready_confirmed_2": "Trùng chiến dịch đã xác minh",
    "ready_confirmed_3": "Công an xác nhận",
    "ready_cleared_1": "Đã gọi, đúng chủ số, nội dung hợp lệ",
    "ready_cleared_2": "Cơ quan, doanh nghiệp nhận là số của mình",
    "ready_cleared_3": "Người phản ánh nhầm số",
    "ready_dismissed_1": "Không đủ căn cứ",
    "ready_dismissed_2": "Phản ánh để quấy rối",
    "ready_dismissed_3": "Chỉ quảng cáo, không lừa đảo",
    "ready_reassigned_1": "Nhà mạng xác nhận đổi chủ",
    "ready_reassigned_2": "Chủ mới xuất trình hợp đồng",
    "ready_reassigned_3": "Đã gọi, người dùng mới không liên quan",
    "ready_referred_1": "Có người đã mất tiền",
    "ready_referred_2": "Nhiều nạn nhân, cùng thủ đoạn",
    "ready_referred_3": "Công an đề nghị",
    "reason_common": "Lý do chung",
    "reason_besides": "Viết thêm nếu cần",
    "looked": "Tôi đã đọc nội dung người dân gửi",
    "cant_unlooked": "Chưa lưu: hãy đọc nội dung người dân gửi rồi đánh dấu ô “Tôi đã đọc”.",
    "answers_appeal": "Quyết định này trả lời luôn khiếu nại {code}. Chủ số nhận SMS sau khi lưu.",
    "appeal_call": "Mở khiếu nại",
    "authors_masked": "đã che tên, số, liên kết",
    "author_more": "Độ tin cậy",
    "notes": "Ghi chú và bàn giao",
    "notes_none": "Chưa có ghi chú.",
    "note": "Ghi chú",
    "note_add": "Thêm ghi chú",
    "note_help": "Đồng nghiệp đọc được. Không ghi số điện thoại của người dân.",
    "note_hand": "Bàn giao cho",
    "note_nobody": "Không bàn giao",
    "note_to": "bàn giao cho {name}",
    "note_do": "Lưu ghi chú",
    "not_no_words": "Hãy viết ghi chú, ít nhất 3 ký tự.",
    "key_tick": "Đánh dấu dòng",
    "key_decision": "Chọn quyết định",
    "key_ready": "Chọn lý do có sẵn",
    "key_save": "Lưu và sang mục tiếp theo",
    "key_clear": "Chọn lại từ đầu",
    "priority": "Ưu tiên: {how}",
    "find_subjects": "Số, liên kết, tài khoản",
    "history_link": "Toàn bộ lịch sử",
}
