"""Words of one part of the console."""

WORDS = {
    "compose_new": ("Soạn cảnh báo", "Write an alert"),
    "compose_edit": ("Sửa cảnh báo số {id}", "Edit alert {id}"),
    "compose_update": ("Viết bản cập nhật của cảnh báo số {id}", "Write an update of alert {id}"),
    "compose_follow_up": (
        "Nhắn thêm cho người đã nhận cảnh báo số {id}",
        "Write to those who got alert {id}",
    ),
    "compose_update_about": (
        "Bản cập nhật gửi cho cả địa bàn, thay cho bản trước. Hãy sửa nội dung bên dưới.",
        "An update goes to all of the areas and takes the place of the one before. Change the "
        "text below.",
    ),
    "compose_follow_up_about": (
        "Tin này chỉ gửi cho những người đã nhận, hoặc có thể đã nhận, bản trước: để đính chính "
        "hoặc rút lại.",
        "This goes only to those who got the one before, or may have: to correct it or take it "
        "back.",
    ),
    "compose_returned": (
        "Cảnh báo này được trả lại. Lý do: {reason}",
        "This alert was returned. Reason: {reason}",
    ),
    "compose_undoes_submitted": (
        "Cảnh báo này đang chờ duyệt. Nếu bạn sửa, nó trở lại bản nháp và phải gửi duyệt lại.",
        "This alert waits for approval. If you change it, it becomes a draft and must be "
        "submitted again.",
    ),
    "compose_undoes_approved": (
        "Cảnh báo này đã được duyệt. Nếu bạn sửa, việc duyệt bị hủy và phải gửi duyệt lại.",
        "This alert has been approved. If you change it, the approval is undone and it must be "
        "submitted again.",
    ),
    "compose_begun": (
        "Đã điền sẵn từ phản ánh của người dân, về {shown}. Hãy đọc lại trước khi gửi duyệt.",
        "Filled in from what residents report, about {shown}. Read it again before you submit it.",
    ),
    "compose_begun_none": (
        "Chưa có số, trang web hay tài khoản nào ở đây được xác minh. Hãy xác minh trước, hoặc "
        "cảnh báo thủ đoạn mà không nêu số.",
        "No number, site or account of it has been confirmed. Confirm one first, or warn of the "
        "method without naming any.",
    ),
    "compose_begun_bare": (
        "Chiến dịch này không có số, trang web hay tài khoản. Hãy cảnh báo về thủ đoạn.",
        "This campaign names no number, site or account. Warn of the method.",
    ),
    "compose_begun_areas": (
        "Đã chọn sẵn nơi có nhiều người phản ánh: {areas}. Bạn thêm, bớt được ở mục 3.",
        "Chosen already, for many report it there: {areas}. Change it in part 3.",
    ),
    "compose_begun_look": ("Xem căn cứ của chiến dịch", "Look at the campaign's evidence"),
    "compose_begun_more": (
        "Cũng đã xác minh; viết cảnh báo riêng cho từng cái:",
        "Confirmed too; write an alert of its own for each:",
    ),
    "compose_begun_open": (
        "Chưa xác minh, nên chưa được nêu trong tin. Mở để xem xét:",
        "Not confirmed, so not to be named yet. Open to judge:",
    ),
    "compose_kind": ("Loại tin", "What kind"),
    "compose_about_scam": (
        "Số điện thoại, trang web, tài khoản hoặc thủ đoạn lừa đảo. Không gửi từ {evening} đến "
        "{morning}.",
        "A number, site, account or method of scammers. Not sent from {evening} to {morning}.",
    ),
    "compose_about_emergency": (
        "Bão, lũ, sạt lở, cháy: nguy hiểm đến tính mạng. Gửi ngay, cả ban đêm.",
        "Storm, flood, landslide, fire: lives are in danger. Sent at once, at night too.",
    ),
    "compose_about_notice": (
        "Việc của chính quyền mà bà con cần biết. Không gửi từ {evening} đến {morning}.",
        "What an office has to say. Not sent from {evening} to {morning}.",
    ),
    "compose_about_correction": (
        "Sửa hoặc rút lại tin đã gửi. Tin trước gửi ban đêm thì đính chính cũng gửi ban đêm.",
        "Mends or withdraws an alert that was sent. If that went out at night, so does this.",
    ),
    "compose_about_exercise": (
        "Tin thử, chỉ gửi đến các số diễn tập đã khai. Người dân không nhận.",
        "A trial, sent to the listed test numbers alone. No resident gets it.",
    ),
    "compose_what": ("Nội dung", "What it says"),
    "compose_kind_first": ("Chọn loại tin trước.", "Choose the kind first."),
    "compose_what_help": (
        "Chọn một mẫu đã đăng ký rồi điền vào ô. Chữ [CANH BAO] hay [TB] được thêm tự động.",
        "Choose a registered text and fill its slots. [CANH BAO] or [TB] is added by itself.",
    ),
    "compose_choose": ("Chọn một mẫu.", "Choose a registered text."),
    "compose_free": ("Viết tự do", "Words of your own"),
    "compose_free_help": ("Chỉ khi không mẫu nào hợp.", "Only if no registered text fits."),
    "compose_no_free": (
        "Không gửi được tin viết tự do: nhà mạng {carriers} chỉ nhận mẫu đã đăng ký.",
        "Words of your own can't be sent: {carriers} takes registered texts only.",
    ),
    "compose_own_words": ("Lời của bạn", "Your words"),
    "compose_own_words_help": (
        "Viết tiếng Việt có dấu; tin không dấu được tạo từ đó. Không liên kết bấm được: viết abc "
        ". com. Chỉ nêu số, trang web, tài khoản đã xác minh.",
        "Write Vietnamese with its marks; the plain form is made from it. No link that can be "
        "tapped: write abc . com. Name only numbers, sites and accounts that have been "
        "confirmed.",
    ),
    "compose_more_languages": ("Tiếng M'Nông, Ê-đê, Mông", "M'Nong, Ede, Hmong"),
    "compose_more_languages_help": (
        "Chỉ điền khi có người biết tiếng soạn giúp. Để trống thì họ nhận tiếng Việt.",
        "Only if somebody who speaks it has written it. Left empty, they get Vietnamese.",
    ),
    "compose_in_english": ("tiếng Anh", "in English"),
    "compose_subject": (
        "Cảnh báo về số, trang web hay tài khoản nào (nếu có)",
        "About which number, site or account (if any)",
    ),
    "compose_subject_help": (
        "Phải đã được cán bộ xác minh. Không có thì để trống.",
        "An official must have confirmed it. Leave it empty if there is none.",
    ),
    "compose_slot_number": (
        "Một số điện thoại đã xác minh, tối đa {most} ký tự.",
        "A confirmed phone number, at most {most} characters.",
    ),
    "compose_slot_link": (
        "Tên trang web, như abc . com, tối đa {most} ký tự.",
        "The name of a site, like abc . com, at most {most} characters.",
    ),
    "compose_slot_account": (
        "Số tài khoản, chỉ chữ số, tối đa {most} ký tự.",
        "The number of an account, in figures, at most {most} characters.",
    ),
    "compose_slot_name": ("Một tên, tối đa {most} ký tự.", "A name, at most {most} characters."),
    "compose_slot_area": (
        "Tên một nơi, tối đa {most} ký tự.",
        "The name of a place, at most {most} characters.",
    ),
    "compose_slot_date": (
        "Ngày tháng, như 30/12, tối đa {most} ký tự.",
        "A day and month, like 30/12, at most {most} characters.",
    ),
    "compose_slot_time": (
        "Giờ, như 07:00 30/12, tối đa {most} ký tự.",
        "A time, like 07:00 30/12, at most {most} characters.",
    ),
    "compose_slot_text": (
        "Lời viết ngắn, tối đa {most} ký tự.",
        "A few words, at most {most} characters.",
    ),
    "compose_where": ("Địa bàn nhận tin", "Where"),
    "compose_wholes": (
        "Địa bàn huyện trước 01/7/2025, toàn tỉnh",
        "Whole former districts, the whole province",
    ),
    "compose_whole": ("Tất cả {count} xã, phường", "All {count} communes"),
    "compose_communes": ("Xã, phường trên bản đồ", "Communes on the map"),
    "compose_no_areas": (
        "Tài khoản của bạn chưa có địa bàn. Hãy hỏi quản trị viên.",
        "Your account has no areas. Ask an administrator.",
    ),
    "compose_where_follows": (
        "Tin này gửi cho người đã nhận cảnh báo số {id}, ở:",
        "This goes to those who got alert {id}, in:",
    ),
    "compose_nobody": (
        "Chưa có ai đăng ký nhận cảnh báo ở những nơi này.",
        "Nobody has subscribed to alerts in these areas yet.",
    ),
    "compose_not_yours": (
        "Ngoài địa bàn của bạn: {names}. Bỏ chọn những nơi này.",
        "Not your areas: {names}. Leave these out.",
    ),
    "compose_not_yours_kept": (
        "Có nơi ngoài địa bàn của bạn, nên chưa lưu. Lần thử này đã được ghi vào nhật ký. Những "
        "gì bạn viết vẫn còn bên dưới.",
        "Some of the areas are not yours, so nothing was saved. This attempt is in the audit. "
        "What you wrote is still below.",
    ),
    "compose_not_all": (
        "Cảnh báo này có cả nơi ngoài địa bàn của bạn. Hãy nhờ cán bộ của tất cả các nơi đó, "
        "hoặc cán bộ tỉnh.",
        "This alert has areas that are not yours. Ask an official of all of them, or of the "
        "province.",
    ),
    "compose_when": ("Thời gian gửi", "When"),
    "compose_now": ("Ngay khi được duyệt", "As soon as it is approved"),
    "compose_now_help": (
        "Tin lừa đảo và thông báo được duyệt ban đêm thì đợi đến {morning}.",
        "Scam warnings and notices that are approved at night wait for {morning}.",
    ),
    "compose_later": ("Hẹn giờ", "At a time"),
    "compose_send_at": ("Bắt đầu gửi lúc", "Begins at"),
    "compose_send_at_help": (
        "Ngày rồi giờ, như 05/12/2026 08:00. Viết “mai 7:00” cũng được.",
        "The day, then the hour, like 05/12/2026 08:00; or “tomorrow 7:00”.",
    ),
    "compose_expires_at": ("Hết hạn lúc", "Ends at"),
    "compose_expires_at_help": (
        "Sau giờ này không gửi cho ai nữa. Viết như 05/12/2026 08:00. Để trống: 24 giờ với tin "
        "lừa đảo và thông báo, 6 giờ với tin khẩn, 2 giờ với diễn tập.",
        "Nobody is sent it after that. Write it like 05/12/2026 08:00. Left empty: 24 hours for "
        "scam warnings and notices, 6 for emergencies, 2 for exercises.",
    ),
    "compose_from": ("Người gửi", "From whom"),
    "compose_sender": ("Tên người gửi", "Sender ID"),
    "compose_sender_help": (
        "Tên hiện trên máy người nhận. Gửi từ một tên thì người nhận không trả lời được.",
        "What phones show. Nobody can answer a name.",
    ),
    "compose_sender_own": ("Theo từng nhà mạng", "Each carrier's own"),
    "compose_preview": ("Xem trước", "Preview"),
    "compose_to_mend": (
        "Còn {count} điểm phải sửa trước khi gửi duyệt.",
        "Things to correct before it is submitted: {count}.",
    ),
    "compose_unlisted": (
        "Chưa khai số diễn tập nào, nên tin này không đến ai.",
        "No test numbers are set, so this reaches nobody.",
    ),
    "compose_counting": (
        "Đang đếm người nhận. Nếu số chưa hiện, hãy bấm Xem trước lần nữa.",
        "Counting who gets it. If no figure appears, press Preview again.",
    ),
    "compose_reach": ("Người nhận:", "It reaches"),
    "compose_cost": ("Chi phí:", "Cost:"),
    "compose_as_of": ("Đếm lúc {at}.", "Counted at {at}."),
    "compose_begins_now": (
        "Nếu được duyệt bây giờ, tin đi ngay.",
        "If it is approved now, it goes out at once.",
    ),
    "compose_begins": (
        "Nếu được duyệt trước đó, tin đi lúc {at}.",
        "If it is approved before, it goes out at {at}.",
    ),
    "compose_begins_night": (
        "Ban đêm chỉ gửi tin khẩn: tin này sẽ đi lúc {at}.",
        "At night only emergencies go out: this will go out at {at}.",
    ),
    "compose_texts": (
        "{count} bản khác trên điện thoại: có dấu, tiếng Anh",
        "{count} other forms on phones: with marks, in English",
    ),
    "compose_glance_mend": ("{count} điểm phải sửa", "{count} to correct"),
    "compose_glance_counting": ("Đang đếm người nhận", "Counting"),
    "compose_units": (
        "{units} ký tự, {segments} tin",
        "Characters: {units}, segments: {segments}",
    ),
    "compose_by_carrier": ("Người nhận và chi phí theo nhà mạng", "People and cost by carrier"),
    "compose_carrier": ("Nhà mạng", "Carrier"),
    "compose_people": ("Người nhận", "People"),
    "compose_price": ("Chi phí", "Cost"),
    "compose_nothing_yet": (
        "Chọn loại tin và mẫu để thấy tin trên điện thoại.",
        "Choose a kind and a text to see it on a phone.",
    ),
    "compose_judge": ("Xem xét số này", "Judge it first"),
    "compose_do_help": (
        "Nội dung đang soạn tự lưu, chỉ bạn thấy. Trước khi gửi duyệt, bạn đọc lại toàn bộ tin "
        "như người dân sẽ nhận; sau đó một cán bộ khác phải đọc và duyệt.",
        "What you write is saved as you type; only you see it. Before you submit, you read all of "
        "it as people get it; then another official must read and approve it.",
    ),
    "compose_look": ("Xem trước", "Preview"),
    "compose_save": ("Lưu bản nháp", "Save as a draft"),
    "compose_submit": ("Xem lại để gửi duyệt", "Look over and submit"),
    "compose_unfinished": (
        "Chưa lưu được: có ô còn thiếu hoặc chưa đúng. Xem những dòng màu đỏ. Những gì bạn viết "
        "vẫn còn bên dưới.",
        "Not saved: something is missing or makes no sense. See what is marked in red. What you "
        "wrote is still below.",
    ),
    "compose_faulty": (
        "Chưa gửi duyệt được. Xem những dòng màu đỏ, hoặc lưu bản nháp để sửa sau.",
        "It can't be submitted yet. See what is marked in red, or save it as a draft and correct "
        "it later.",
    ),
    "compose_schedule": (
        "Chưa lưu được: tin hết hạn trước khi gửi. Chọn giờ kết thúc muộn hơn.",
        "Not saved: it would end before it is sent. Let it end later.",
    ),
    "compose_no_predecessor": (
        "Cảnh báo trước chưa gửi cho ai, nên chưa có gì để nhắn thêm.",
        "The alert before has not been sent to anybody, so nothing can come after it.",
    ),
    "compose_not_sent": (
        "Cảnh báo này chưa gửi cho ai. Hãy sửa chính nó.",
        "This alert has not been sent to anybody. Edit it instead.",
    ),
    "compose_changed": (
        "Trong lúc bạn viết, cảnh báo này đã được lưu khác đi. So sánh hai bản bên dưới. Nếu lưu "
        "bây giờ, bản của bạn thay bản đang có.",
        "While you were writing, this alert was saved with other content. Compare both below. If "
        "you save now, yours takes the place of what is there.",
    ),
    "compose_gone": (
        "Cảnh báo này không sửa được nữa. Những gì bạn viết vẫn còn bên dưới; nếu lưu, đó là một "
        "cảnh báo mới.",
        "This alert can't be changed any more. What you wrote is still below; if you save it, it "
        "is a new alert.",
    ),
    "compose_theirs": ("Cảnh báo số {id} đang được lưu", "Alert {id} as it is saved"),
    "compose_theirs_by": ("Người viết: {by}, lúc {at}.", "Written by {by} at {at}."),
    "compose_theirs_at": ("Lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_theirs_how": (
        "Gạch đi là lời đang lưu, gạch chân là lời của bạn.",
        "Struck out is what is saved, underlined is what you wrote.",
    ),
    "compose_theirs_open": ("Mở cảnh báo đang được lưu", "Open the alert as it is saved"),
    "compose_gone_sent": (
        "Cảnh báo này đã bắt đầu gửi, không sửa được nữa. Hãy viết bản cập nhật cho cả địa bàn, "
        "hoặc nhắn thêm cho người đã nhận.",
        "This alert is being sent or has been, and can't be changed. Write an update for all of "
        "the areas, or to those who got it.",
    ),
    "compose_gone_unsent": (
        "Cảnh báo này đã kết thúc mà không gửi, không sửa được nữa. Hãy viết cảnh báo mới.",
        "This alert has ended unsent and can't be changed. Write a new one.",
    ),
    "compose_write_update": ("Viết bản cập nhật", "Write an update"),
    "compose_write_follow_up": ("Nhắn thêm cho người đã nhận", "Write to those who got it"),
    "compose_back": ("Xem cảnh báo", "Look at the alert"),
    "compose_others": (
        "Bạn có {count} bản đang soạn chưa lưu",
        "You have {count} forms that were not saved",
    ),
    "compose_no_words": ("(chưa có nội dung)", "(nothing written yet)"),
    "compose_saved": ("Đã tự lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_saved_at": ("Tự lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_drop": ("Bỏ bản này", "Drop this one"),
    "compose_restored": (
        "Đã khôi phục bản đang soạn, tự lưu lúc {at}.",
        "This is what you were writing, as it was saved at {at}.",
    ),
    "compose_unreachable": (
        "Không kết nối được với máy chủ nên chưa lưu được. Nội dung bạn gõ vẫn còn ở trang này: "
        "đừng đóng trang, hãy bấm lại sau ít phút.",
        "The server can't be reached, so nothing was saved. What you typed is still on this page: "
        "leave it open and press the button again in some minutes.",
    ),
    "compose_kept": (
        "Đã giữ lại nội dung bạn đang soạn. Đăng nhập để tiếp tục.",
        "What you were writing is kept. Sign in to go on.",
    ),
    "approvers": ("Người có quyền duyệt", "Who may approve it"),
    "approvers_nobody": ("Không có ai duyệt được tin này", "Nobody may approve this alert"),
    "approvers_not_you": (
        "Bạn soạn tin nên không tự duyệt.",
        "You write it, so you don't approve it.",
    ),
    "approvers_kept": (
        "Tin được giữ ở dạng bản nháp, chưa gửi duyệt được. Bạn có thể:",
        "It stays a draft and can't be submitted yet. You can:",
    ),
    "approvers_elsewhere": (
        "Ở địa bàn này không có ai duyệt được. Tin khẩn vẫn được nhận và chuyển ngay tới người "
        "duyệt của địa bàn khác:",
        "Nobody of this area may approve it. An emergency is taken all the same and goes at once "
        "to approvers of other areas:",
    ),
    "approvers_leave_out": (
        "Bỏ bớt {area}: khi đó {names} duyệt được.",
        "Leave {area} out: then {names} may approve it.",
    ),
    "approvers_ask": ("Hoặc đề nghị quản trị viên: {names}.", "Or ask an administrator: {names}."),
    "approvers_young": (
        "mới cài ứng dụng tạo mã, duyệt được từ {at} nếu tài khoản đã được xác nhận",
        "a new code generator: may approve from {at}, once the account is confirmed",
    ),
    "approvers_first_day": (
        "Không ai rút ngắn được 24 giờ này, kể cả từ máy chủ. Riêng tin khẩn cấp vẫn gửi duyệt "
        "được ngay: nếu không ai duyệt được, người giữ máy chủ duyệt bằng lệnh, kèm lý do.",
        "Nobody can shorten these 24 hours, not even from the server. An emergency can be "
        "submitted at once all the same: if nobody may approve it, the operator of the server does "
        "so by a command, with a reason.",
    ),
    "approvers_unconfirmed": (
        "chờ quản trị viên hoặc người kiểm tra xác nhận",
        "waits for the confirmation of an administrator or auditor",
    ),
    "approvers_no_code": ("chưa cài ứng dụng tạo mã", "has no code generator yet"),
    "approvers_on_duty": (
        "đang trực đến {until}, nhận SMS ngay",
        "on duty until {until}, gets an SMS at once",
    ),
    "approvers_sms": ("nhận SMS", "gets an SMS"),
    "approvers_no_phone": (
        "chưa khai số nhận tin: hãy gọi điện",
        "has given no phone number: call them",
    ),
}
