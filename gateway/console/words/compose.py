"""Words of one part of the console."""

WORDS = {
    "compose_new": ("Soạn cảnh báo", "Write an alert"),
    "compose_edit": ("Sửa cảnh báo {id}", "Edit alert {id}"),
    "compose_update": ("Viết tin cập nhật cho cảnh báo {id}", "Write an update to alert {id}"),
    "compose_follow_up": (
        "Nhắn tiếp những người đã nhận cảnh báo {id}",
        "Write to those who received alert {id}",
    ),
    "compose_update_about": (
        "Tin cập nhật gửi cho cả địa bàn, thay cho bản trước. Hãy sửa nội dung bên dưới.",
        "An update goes to all the areas and replaces the last version. Edit the text below.",
    ),
    "compose_follow_up_about": (
        "Tin này chỉ gửi cho những người đã nhận, hoặc có thể đã nhận, bản trước: để đính chính "
        "hoặc rút lại.",
        "This goes only to those who received the last version, or may have: to correct it or "
        "withdraw it.",
    ),
    "compose_returned": (
        "Cảnh báo này được trả lại. Lý do: {reason}",
        "This alert was returned. Reason: {reason}",
    ),
    "compose_undoes_submitted": (
        "Cảnh báo này đang chờ duyệt. Nếu bạn sửa, nó trở lại bản nháp và phải gửi duyệt lại.",
        "This alert is waiting for approval. If you edit it, it becomes a draft and must be "
        "submitted again.",
    ),
    "compose_undoes_approved": (
        "Cảnh báo này đã được duyệt. Nếu bạn sửa, việc duyệt bị hủy và phải gửi duyệt lại.",
        "This alert has been approved. If you edit it, the approval is cancelled and it must be "
        "submitted again.",
    ),
    "compose_begun": (
        "Đã điền sẵn từ phản ánh của người dân, về {shown}. Hãy đọc lại trước khi gửi duyệt.",
        "Filled in from residents' reports about {shown}. Read it again before you submit it.",
    ),
    "compose_begun_none": (
        "Chưa có số, trang web hay tài khoản nào ở đây được xác minh. Hãy xác minh trước, hoặc "
        "cảnh báo thủ đoạn mà không nêu số.",
        "No number, website or account here has been confirmed. Confirm one first, or warn of the "
        "method without naming any.",
    ),
    "compose_begun_bare": (
        "Chiến dịch này không có số, trang web hay tài khoản. Hãy cảnh báo về thủ đoạn.",
        "This campaign names no number, website or account. Warn of the method.",
    ),
    "compose_begun_areas": (
        "Đã chọn sẵn nơi có nhiều người phản ánh: {areas}. Bạn thêm, bớt được ở mục 3.",
        "Areas with many reports are already chosen: {areas}. Change them in part 3.",
    ),
    "compose_begun_look": ("Xem căn cứ của chiến dịch", "View the campaign's evidence"),
    "compose_begun_more": (
        "Cũng đã xác minh; viết cảnh báo riêng cho từng cái:",
        "Also confirmed; write a separate alert for each:",
    ),
    "compose_begun_open": (
        "Chưa xác minh, nên chưa được nêu trong tin. Mở để xem xét:",
        "Not confirmed, so it may not be named yet. Open to judge:",
    ),
    "compose_kind": ("Loại tin", "Kind of alert"),
    "compose_about_scam": (
        "Số điện thoại, trang web, tài khoản hoặc thủ đoạn lừa đảo. Không gửi từ {evening} đến "
        "{morning}.",
        "A number, website, account or method used by scammers. Not sent between {evening} and "
        "{morning}.",
    ),
    "compose_about_emergency": (
        "Bão, lũ, sạt lở, cháy: nguy hiểm đến tính mạng. Gửi ngay, cả ban đêm.",
        "Storm, flood, landslide, fire: danger to life. Sent at once, even at night.",
    ),
    "compose_about_notice": (
        "Việc của chính quyền mà bà con cần biết. Không gửi từ {evening} đến {morning}.",
        "Public information people need. Not sent between {evening} and {morning}.",
    ),
    "compose_about_correction": (
        "Sửa hoặc rút lại tin đã gửi. Tin trước gửi ban đêm thì đính chính cũng gửi ban đêm.",
        "Corrects or withdraws an alert that was sent. If that went out at night, so does this.",
    ),
    "compose_about_exercise": (
        "Tin thử, chỉ gửi đến các số diễn tập đã khai. Người dân không nhận.",
        "A test, sent only to the listed test numbers. No resident receives it.",
    ),
    "compose_what": ("Nội dung", "Text"),
    "compose_kind_first": ("Chọn loại tin trước.", "Choose the kind of alert first."),
    "compose_what_help": (
        "Chọn một mẫu rồi điền vào ô. Chữ [CANH BAO] hay [TB] được thêm tự động.",
        "Choose a template and fill in the blanks. [CANH BAO] or [TB] is added automatically.",
    ),
    "compose_choose": ("Chọn một mẫu.", "Choose a template."),
    "compose_free": ("Viết tự do", "Your own words"),
    "compose_free_help": ("Chỉ khi không mẫu nào hợp.", "Only if no template fits."),
    "compose_no_free": (
        "Không gửi được tin viết tự do: nhà mạng {carriers} chỉ nhận mẫu đã đăng ký.",
        "Your own words cannot be sent: {carriers} accepts registered templates only.",
    ),
    "compose_own_words": ("Lời của bạn", "Your words"),
    "compose_own_words_help": (
        "Viết tiếng Việt có dấu; tin không dấu được tạo từ đó. Không viết liên kết: viết địa chỉ "
        "có dấu cách, abc . com. Chỉ nêu số, trang web, tài khoản đã xác minh.",
        "Write Vietnamese with accents; the plain version is made from it. Links are not allowed: "
        "write the address with spaces, abc . com. Name only confirmed numbers, websites and "
        "accounts.",
    ),
    "compose_more_languages": ("Tiếng M'Nông, Ê-đê, Mông", "M'Nong, Ede, Hmong"),
    "compose_more_languages_help": (
        "Chỉ điền khi có người biết tiếng soạn giúp. Để trống thì họ nhận tiếng Việt.",
        "Fill this in only if a speaker of the language has written it. If you leave it blank, "
        "they receive Vietnamese.",
    ),
    "compose_in_english": ("tiếng Anh", "in English"),
    "compose_subject": (
        "Cảnh báo về số, trang web hay tài khoản nào (nếu có)",
        "About which number, site or account (if any)",
    ),
    "compose_subject_help": (
        "Phải đã được cán bộ xác minh. Không có thì để trống.",
        "It must have been confirmed by an official. Leave it blank if there is none.",
    ),
    "compose_slot_number": (
        "Một số điện thoại đã xác minh, tối đa {most} ký tự.",
        "A confirmed phone number, at most {most} characters.",
    ),
    "compose_slot_link": (
        "Tên trang web, như abc . com, tối đa {most} ký tự.",
        "The name of a website, such as abc . com, at most {most} characters.",
    ),
    "compose_slot_account": (
        "Số tài khoản, chỉ chữ số, tối đa {most} ký tự.",
        "An account number, digits only, at most {most} characters.",
    ),
    "compose_slot_name": ("Một tên, tối đa {most} ký tự.", "A name, at most {most} characters."),
    "compose_slot_area": (
        "Tên một nơi, tối đa {most} ký tự.",
        "The name of a place, at most {most} characters.",
    ),
    "compose_slot_date": (
        "Ngày tháng, như 30/12, tối đa {most} ký tự.",
        "A day and month, such as 30/12, at most {most} characters.",
    ),
    "compose_slot_time": (
        "Giờ, như 07:00 30/12, tối đa {most} ký tự.",
        "A time, such as 07:00 30/12, at most {most} characters.",
    ),
    "compose_slot_text": (
        "Lời viết ngắn, tối đa {most} ký tự.",
        "A few words, at most {most} characters.",
    ),
    "compose_english": ("Bản tiếng Anh (không bắt buộc)", "English text (optional)"),
    "compose_english_empty": (
        "Để trống thì người đọc tiếng Anh nhận bản tiếng Việt không dấu.",
        "If you leave it empty, English readers receive the Vietnamese text without accents.",
    ),
    "compose_where": ("Địa bàn nhận tin", "Areas"),
    "compose_wholes": (
        "Địa bàn huyện trước 01/7/2025, toàn tỉnh",
        "Whole former districts, the whole province",
    ),
    "compose_whole": ("Tất cả {count} xã, phường", "All {count} {count:commune|communes}"),
    "compose_communes": ("Xã, phường trên bản đồ", "Communes on the map"),
    "compose_no_areas": (
        "Tài khoản của bạn chưa có địa bàn. Hãy hỏi quản trị viên.",
        "Your account has no areas. Ask an administrator.",
    ),
    "compose_where_follows": (
        "Tin này gửi cho những người đã nhận cảnh báo {id}, ở:",
        "This goes to those who received alert {id}, in:",
    ),
    "compose_nobody": (
        "Không ai nhận được tin này: chưa có ai đăng ký ở những nơi đã chọn. Hãy đọc loa, gọi "
        "trưởng thôn, hoặc chọn thêm xã.",
        "This reaches nobody: there are no subscribers in the chosen areas. Read it over the "
        "loudspeakers, call the village heads, or choose more communes.",
    ),
    "compose_not_yours": (
        "Ngoài địa bàn của bạn: {names}. Bỏ chọn những nơi này.",
        "Outside your areas: {names}. Remove them.",
    ),
    "compose_not_yours_kept": (
        "Có nơi ngoài địa bàn của bạn, nên chưa lưu. Lần thử này đã được ghi vào nhật ký. Những "
        "gì bạn viết vẫn còn bên dưới.",
        "Some of the areas are not yours, so nothing was saved. This attempt is in the audit log. "
        "What you wrote is still below.",
    ),
    "compose_not_all": (
        "Cảnh báo này có cả nơi ngoài địa bàn của bạn. Hãy nhờ cán bộ của tất cả các nơi đó, hoặc "
        "cán bộ tỉnh.",
        "This alert covers areas that are not yours. Ask an official who covers all of them, or a "
        "provincial official.",
    ),
    "compose_when": ("Thời gian gửi", "Time"),
    "compose_now": ("Ngay khi được duyệt", "As soon as it is approved"),
    "compose_now_help": (
        "Tin lừa đảo và thông báo được duyệt ban đêm thì đợi đến {morning}.",
        "Scam warnings and notices approved at night wait until {morning}.",
    ),
    "compose_later": ("Hẹn giờ", "At a set time"),
    "compose_send_at": ("Bắt đầu gửi lúc", "Starts at"),
    "compose_send_at_help": (
        "Ngày rồi giờ, như 05/12/2026 08:00. Viết “mai 7:00” cũng được.",
        "Day, then time, such as 05/12/2026 08:00. You can also type mai 7:00 (“mai” means "
        "tomorrow).",
    ),
    "compose_expires_at": ("Hết hạn lúc", "Ends at"),
    "compose_expires_at_help": (
        "Sau giờ này không gửi cho ai nữa. Để trống:",
        "Nothing is sent after this time. If left blank:",
    ),
    "compose_ends_by_kind": (
        "sau 24 giờ, tin khẩn cấp 6 giờ, diễn tập 2 giờ.",
        "after 24 hours, emergencies 6, exercises 2.",
    ),
    "compose_untranslated": (
        "Chưa có bản tiếng Anh: người chọn tiếng Anh nhận bản tiếng Việt.",
        "There is no English text: who has chosen English gets the Vietnamese one.",
    ),
    "compose_from": ("Người gửi", "Sender"),
    "compose_sender": ("Tên người gửi", "Sender name"),
    "compose_sender_help": (
        "Tên hiện trên máy người nhận. Gửi từ một tên thì người nhận không trả lời được.",
        "The name phones show. Recipients cannot reply to a name.",
    ),
    "compose_sender_own": ("Theo từng nhà mạng", "Each carrier's short code"),
    "compose_preview": ("Xem trước", "Preview"),
    "compose_to_mend": (
        "Còn {count} điểm phải sửa trước khi gửi duyệt.",
        "{count} {count:thing|things} to fix before you submit",
    ),
    "compose_ready": ("Không còn điểm nào phải sửa.", "Nothing left to fix."),
    "compose_place": ("Chưa chọn nơi nhận tin.", "Choose where it goes."),
    "compose_unlisted": (
        "Chưa khai số diễn tập nào, nên tin này không đến ai.",
        "No test numbers are set, so this reaches nobody.",
    ),
    "compose_counting": (
        "Đang đếm người nhận. Nếu số chưa hiện, hãy bấm Xem trước lần nữa.",
        "Counting recipients. If no figure appears, choose Preview again.",
    ),
    "compose_reach": ("Người nhận:", "Recipients:"),
    "compose_cost": ("Chi phí:", "Cost:"),
    "compose_as_of": ("Đếm lúc {at}.", "Counted at {at}."),
    "compose_begins_now": (
        "Nếu được duyệt bây giờ, tin đi ngay.",
        "If approved now, it goes out at once.",
    ),
    "compose_begins": (
        "Nếu được duyệt trước đó, tin đi lúc {at}.",
        "If approved before then, it goes out at {at}.",
    ),
    "compose_begins_night": (
        "Ban đêm chỉ gửi tin khẩn: tin này sẽ đi lúc {at}.",
        "Only emergencies go out at night: this one goes out at {at}.",
    ),
    "compose_texts": (
        "{count} bản khác: {languages}",
        "{count} other {count:version|versions}: {languages}",
    ),
    "compose_glance_mend": ("{count} điểm phải sửa", "{count} to fix"),
    "compose_glance_counting": ("Đang đếm người nhận", "Counting recipients"),
    "compose_units": (
        "{units} ký tự, {segments} tin",
        "{units} characters, {segments} {segments:message|messages} each",
    ),
    "compose_by_carrier": ("Người nhận và chi phí theo nhà mạng", "Recipients and cost by carrier"),
    "compose_carrier": ("Nhà mạng", "Carrier"),
    "compose_version_carrier": ("Bản tin, nhà mạng", "Version and carrier"),
    "compose_people": ("Người nhận", "Recipients"),
    "compose_price": ("Chi phí", "Cost"),
    "compose_nothing_yet": (
        "Chọn loại tin và mẫu để thấy tin trên điện thoại.",
        "Choose a kind and a template to see the message on a phone.",
    ),
    "compose_judge": ("Xem xét số này", "Judge this number"),
    "compose_do_help": (
        "Nội dung đang soạn tự lưu, chỉ bạn thấy. Trước khi gửi duyệt, bạn đọc lại toàn bộ tin; "
        "sau đó một cán bộ khác phải đọc và duyệt.",
        "Your work is saved automatically and only you can see it. You will check the whole "
        "message before you submit it. Another official must then approve it.",
    ),
    "compose_look": ("Xem trước", "Preview"),
    "compose_save": ("Lưu bản nháp", "Save as draft"),
    "compose_submit": ("Xem lại để gửi duyệt", "Review and submit"),
    "compose_unfinished": (
        "Chưa lưu được: có ô còn thiếu hoặc chưa đúng. Xem những dòng màu đỏ. Những gì bạn viết "
        "vẫn còn bên dưới.",
        "Not saved: something is missing or wrong. See the lines in red. What you wrote is still "
        "below.",
    ),
    "compose_faulty": (
        "Chưa gửi duyệt được. Xem những dòng màu đỏ, hoặc lưu bản nháp để sửa sau.",
        "It cannot be submitted yet. See the lines in red, or save it as a draft and fix it later.",
    ),
    "compose_schedule": (
        "Chưa lưu được: tin hết hạn trước khi gửi. Chọn giờ kết thúc muộn hơn.",
        "Not saved: it would end before it is sent. Choose a later end.",
    ),
    "compose_no_predecessor": (
        "Cảnh báo trước chưa gửi cho ai, nên chưa có gì để nhắn tiếp.",
        "The earlier alert has not been sent to anyone, so there is nothing to follow up.",
    ),
    "compose_not_sent": (
        "Cảnh báo này chưa gửi cho ai. Hãy sửa chính nó.",
        "This alert has not been sent to anyone. Edit it instead.",
    ),
    "compose_changed": (
        "Trong lúc bạn viết, cảnh báo này đã được lưu khác đi. So sánh hai bản bên dưới. Nếu lưu "
        "bây giờ, bản của bạn thay bản đang có.",
        "While you were writing, someone else saved this alert. Compare the two versions below. "
        "If you save now, yours replaces the saved one.",
    ),
    "compose_gone": (
        "Cảnh báo này không sửa được nữa. Những gì bạn viết vẫn còn bên dưới; nếu lưu, đó là một "
        "cảnh báo mới.",
        "This alert can no longer be edited. What you wrote is still below; if you save it, it "
        "becomes a new alert.",
    ),
    "compose_theirs": ("Cảnh báo {id} đang được lưu", "Alert {id} as saved"),
    "compose_theirs_by": ("Người viết: {by}, lúc {at}.", "Written by {by} at {at}."),
    "compose_theirs_at": ("Lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_theirs_how": (
        "Gạch đi là lời đang lưu, gạch chân là lời của bạn.",
        "Struck out is what is saved; underlined is what you wrote.",
    ),
    "compose_theirs_open": ("Mở cảnh báo đang được lưu", "Open the saved alert"),
    "compose_gone_sent": (
        "Cảnh báo này đã bắt đầu gửi, không sửa được nữa. Hãy viết tin cập nhật cho cả địa bàn, "
        "hoặc nhắn tiếp những người đã nhận.",
        "This alert has started going out and can no longer be edited. Write an update for all "
        "its areas, or a follow-up to those who received it.",
    ),
    "compose_gone_unsent": (
        "Cảnh báo này đã kết thúc mà không gửi, không sửa được nữa. Hãy viết cảnh báo mới.",
        "This alert ended without being sent and can no longer be edited. Write a new one.",
    ),
    "compose_back": ("Xem cảnh báo", "View the alert"),
    "compose_others": (
        "Bạn có {count} cảnh báo soạn dở",
        "You have {count} {count:alert|alerts} you have not finished",
    ),
    "compose_no_words": ("(chưa có nội dung)", "(no text yet)"),
    "compose_saved": ("Đã tự lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_saved_at": ("Tự lưu lúc {at}.", "Saved automatically at {at}."),
    "compose_drop": ("Bỏ bản này", "Discard"),
    "compose_restored": (
        "Đã khôi phục bản đang soạn, tự lưu lúc {at}.",
        "This is the draft you were writing, saved automatically at {at}.",
    ),
    "compose_unreachable": (
        "Không kết nối được với máy chủ nên chưa lưu được. Nội dung bạn gõ vẫn còn ở trang này: "
        "đừng đóng trang, hãy bấm lại sau ít phút.",
        "The server cannot be reached, so nothing was saved. What you typed is still on this "
        "page: leave it open and try again in a few minutes.",
    ),
    "compose_kept": (
        "Đã giữ lại nội dung bạn đang soạn. Đăng nhập để tiếp tục.",
        "What you were writing has been kept. Sign in to continue.",
    ),
    "approvers": ("Người có quyền duyệt", "Who can approve it"),
    "approvers_nobody": ("Không có ai duyệt được tin này", "Nobody can approve this alert yet"),
    "approvers_not_you": ("Bạn soạn tin nên không tự duyệt.", "You cannot approve your own alert."),
    "approvers_submitters": ("Nên để {names} gửi duyệt", "Let {names} submit it"),
    "approvers_submitters_why": (
        "Khi đó bạn duyệt được. Bạn tự gửi thì không còn ai duyệt.",
        "Then you can approve it. If you submit it yourself, nobody is left to approve it.",
    ),
    "approvers_submitters_silent": (
        "{names} chưa khai số nhận tin: hãy gặp trực tiếp.",
        "No phone number on file: {names}. Speak to them in person.",
    ),
    "approvers_kept": (
        "Tin được giữ ở dạng bản nháp, chưa gửi duyệt được.",
        "It stays a draft and cannot be submitted yet.",
    ),
    "approvers_elsewhere": (
        "Ở địa bàn này không có ai duyệt được. Tin khẩn vẫn được nhận và chuyển ngay tới người "
        "duyệt của địa bàn khác:",
        "Nobody in this area can approve it. An emergency is still accepted and goes straight to "
        "approvers of other areas:",
    ),
    "approvers_leave_out": (
        "Bỏ bớt {area}: khi đó {names} duyệt được.",
        "Leave out {area}, and {names} can approve it.",
    ),
    "approvers_ask": ("Hãy hỏi quản trị viên: {names}.", "Ask an administrator: {names}."),
    "approvers_young": (
        "mới cài ứng dụng tạo mã, duyệt được từ {at} nếu tài khoản đã được xác nhận",
        "new authenticator app; can approve from {at} once the account is confirmed",
    ),
    "approvers_first_day": (
        "Không ai rút ngắn được 24 giờ này, kể cả từ máy chủ. Riêng tin khẩn cấp vẫn gửi duyệt "
        "được ngay: nếu không ai duyệt được, người giữ máy chủ duyệt bằng lệnh, kèm lý do.",
        "Nobody can shorten these 24 hours, not even on the server. An emergency can still be "
        "submitted at once: if nobody can approve it, the server administrator does so with a "
        "command and a reason.",
    ),
    "approvers_unconfirmed": (
        "chờ quản trị viên hoặc người kiểm tra xác nhận",
        "waiting to be confirmed by an administrator or auditor",
    ),
    "approvers_no_code": ("chưa cài ứng dụng tạo mã", "has no authenticator app yet"),
    "approvers_on_duty": (
        "đang trực đến {until}, nhận SMS ngay",
        "on duty until {until}; gets an SMS at once",
    ),
    "approvers_away": (
        "đang vắng đến {until}: đừng đợi người này",
        "away until {until}: do not wait for them",
    ),
    "approvers_sms": ("nhận SMS", "gets an SMS"),
    "approvers_no_phone": (
        "chưa khai số nhận tin: hãy gặp trực tiếp",
        "no phone number on file: speak to them in person",
    ),
    "approvers_more": ("Cách khác", "Other options"),
}
