"""Words of one part of the console."""

from flows.languages.registry import WAITING

WORDS = {
    "alerts": ("Cảnh báo", "Alerts"),
    "alerts_back": ("Về danh sách cảnh báo", "Back to alerts"),
    "alert_write": ("Soạn cảnh báo mới", "Write a new alert"),
    "alerts_for_me": ("Chờ bạn duyệt", "Waiting for your approval"),
    "alerts_for_me_none": (
        "Không có cảnh báo nào chờ bạn duyệt.",
        "No alert is waiting for your approval.",
    ),
    "alerts_running": ("Đang gửi, bị dừng, chờ giờ gửi", "Sending, paused or scheduled"),
    "alerts_running_none": (
        "Lúc này không có cảnh báo nào đang gửi.",
        "No alert is being sent now.",
    ),
    "alerts_mine": ("Bản nháp và tin bị trả lại của bạn", "Your drafts and returned alerts"),
    "alerts_mine_none": (
        "Để cảnh báo bà con, bấm Soạn cảnh báo mới.",
        "To warn people, choose Write a new alert.",
    ),
    "alerts_all": ("Tất cả cảnh báo ở địa bàn của bạn", "All alerts in your areas"),
    "alerts_others": ("Các cảnh báo khác ở địa bàn của bạn", "Other alerts in your areas"),
    "alerts_none_others": (
        "Không có cảnh báo nào khác ở địa bàn của bạn.",
        "There are no other alerts in your areas.",
    ),
    "alerts_above": ("ngoài {count} tin khẩn cấp ở trên", "besides the emergencies above: {count}"),
    "alert_waited": ("đã chờ {age}", "waiting {age}"),
    "alert_ends_in": ("hết hạn sau {time}", "expires in {time}"),
    "alert_paused_for": ("đã dừng {age}", "paused for {age}"),
    "alert_filter_all": ("Tất cả", "All"),
    "alert_filter_waiting": ("Chờ duyệt", "Waiting for approval"),
    "alert_filter_running": ("Đang gửi, chờ giờ", "Sending or scheduled"),
    "alert_filter_written": ("Đang soạn", "Being written"),
    "alert_filter_over": ("Đã xong", "Finished"),
    "alerts_older": ("Cảnh báo cũ hơn", "Older alerts"),
    "alerts_none_all": (
        "Chưa có cảnh báo nào ở địa bàn của bạn.",
        "There are no alerts in your areas yet.",
    ),
    "alerts_none_chosen": (
        "Không có cảnh báo nào ở trạng thái này.",
        "There are no alerts in this state.",
    ),
    "alert_col_number": ("Cảnh báo", "Alert"),
    "alert_col_says": ("Nội dung", "Text"),
    "alert_col_areas": ("Địa bàn", "Areas"),
    "alert_col_reached": ("Tới máy", "Delivered"),
    "alert_col_all": ("Dự kiến", "Planned"),
    "alert_col_writer": ("Người soạn", "Writer"),
    "alert_by_me": ("Tôi viết", "Mine"),
    "alert_by": ("người soạn: {name}", "written by {name}"),
    "alert_because": ("Lý do: {reason}.", "Reason: {reason}."),
    "alert_begins_at": ("bắt đầu lúc {at}", "starting at {at}"),
    "alert_begins_now": ("bắt đầu ngay", "straight away"),
    "alert_done_of": ("{done} trên {total} tin đã xử lý", "{done} of {total} processed"),
    "alert_few": ("dưới {count} người", "fewer than {count} people"),
    "alert_roughly": ("khoảng {count}", "about {count}"),
    "alert_roughly_people": ("khoảng {count} người", "about {count} people"),
    "alert_handful": ("vài người", "a few people"),
    "alert_state_draft": ("Bản nháp", "Draft"),
    "alert_state_submitted": ("Chờ duyệt", "Waiting for approval"),
    "alert_state_returned": ("Bị trả lại", "Returned"),
    "alert_state_rejected": ("Bị từ chối", "Rejected"),
    "alert_state_approved": ("Đã duyệt", "Approved"),
    "alert_state_sending": ("Đang gửi", "Sending"),
    "alert_state_sent": ("Đã gửi xong", "Sent"),
    "alert_state_nobody": ("Không ai nhận", "Reached nobody"),
    "alert_state_cancelled": ("Đã hủy", "Cancelled"),
    "alert_state_expired": ("Hết hạn", "Expired"),
    "alert_state_paused": ("Tạm dừng", "Paused"),
    "alert_state_stopped": ("Hệ thống tạm dừng", "Paused by the service"),
    "alert_about_draft": ("Chưa gửi cho ai.", "Nobody has received it yet."),
    "alert_about_submitted": (
        "Chưa gửi cho ai, đang chờ duyệt.",
        "Nobody has received it yet: it is waiting for approval.",
    ),
    "alert_jump": ("Đến phần quyết định", "Go to your decision"),
    "alert_jump_next": ("Đến việc tiếp theo", "Go to the next step"),
    "alert_decider": (
        "Người quyết định: {name}, {role}. Tên bạn được ghi vào nhật ký.",
        "Decided by {name}, {role}. Your name is recorded in the audit log.",
    ),
    "alert_about_returned": (
        "Chưa gửi cho ai. Hãy sửa rồi gửi duyệt lại.",
        "Nobody has received it. Edit it and submit it again.",
    ),
    "alert_about_rejected": (
        "Không được gửi. Không ai nhận tin này.",
        "It was not sent, and nobody will receive it.",
    ),
    "alert_about_approved": (
        "Đã được duyệt, sẽ tự gửi khi đến giờ.",
        "It will go out on its own at the time set.",
    ),
    "alert_about_sending": ("Có thể tạm dừng bất cứ lúc nào.", "It can be paused at any time."),
    "alert_about_nobody": (
        "Không ai nhận được tin này: chưa có ai đăng ký ở địa bàn này. Hãy đọc loa, gọi trưởng "
        "thôn.",
        "This reached nobody: there are no subscribers in these areas. Read it over the "
        "loudspeakers and call the village heads.",
    ),
    "alert_about_cancelled": (
        "Đã hủy trước khi có người nhận.",
        "Cancelled before anyone received it.",
    ),
    "alert_about_expired": (
        "Đã quá giờ kết thúc, không gửi cho ai.",
        "Its time ran out before anybody received it.",
    ),
    "alert_about_paused": ("Tạm thời không gửi thêm tin nào.", "Nothing more goes out for now."),
    "alert_about_stopped_verdict": (
        "Hãy xem lại. Nếu đúng là lừa đảo, xác minh lại rồi gửi tiếp; nếu không, hủy hẳn.",
        "Look at it again. If it is fraud, confirm it again and resume; if not, cancel the alert.",
    ),
    "alert_about_stopped_approval": (
        "Hãy hủy hẳn và báo người giữ máy chủ.",
        "Cancel it, and tell the server administrator.",
    ),
    "alert_about_stopped_restored": (
        "Hãy hỏi ai đã nhận, rồi gửi tiếp hoặc hủy hẳn.",
        "Find out who has received it, then resume or cancel.",
    ),
    "alert_faults": ("Cần sửa trước khi gửi", "Fix this before it can go out"),
    "alert_pause": ("Tạm dừng ngay", "Pause now"),
    "alert_hold": ("Giữ lại, chưa gửi", "Hold it back"),
    "alert_returned_why": ("Lý do trả lại", "Why it was returned"),
    "alert_pause_about": (
        "Dừng trong vài giây, có thể gửi tiếp sau. Tin đã tới nhà mạng thì không lấy lại được.",
        "Sending stops within seconds and can be resumed. Messages already with a carrier cannot "
        "be recalled.",
    ),
    "alert_resume": ("Gửi tiếp", "Resume"),
    "alert_cancel_open": ("Hủy hẳn…", "Cancel this alert…"),
    "alert_cancel_about": (
        "Không gửi tiếp được nữa. Những người đã nhận tin có thể được nhắn tiếp để đính chính.",
        "It cannot be resumed afterwards. Those who have received it can be sent a follow-up that "
        "corrects it.",
    ),
    "alert_cancel": ("Hủy hẳn tin này", "Cancel this alert"),
    "alert_reason_why": ("Lý do", "Reason"),
    "alert_reason_help": (
        "Người viết và người kiểm tra sẽ đọc. Đừng ghi tên hay số điện thoại của người dân.",
        "The writers and the auditors read it. Leave out names and phone numbers of residents.",
    ),
    "alert_reason_other": ("Hoặc viết lý do khác", "Or give another reason"),
    "alert_because_text": ("Nội dung sai", "The text is wrong"),
    "alert_because_areas": ("Nhầm địa bàn", "Wrong areas"),
    "alert_because_time": ("Nhầm thời gian", "Wrong time"),
    "alert_because_subject": ("Số trong tin không phải lừa đảo", "The number in it is not a scam"),
    "alert_because_again": ("Đã gửi trùng", "It had already been sent"),
    "alert_next": ("Việc tiếp theo", "Next step"),
    "alert_retry": ("Gửi lại cho những người bị lỗi", "Send again where it failed"),
    "alert_retry_about": (
        "Chỉ gửi cho những người mà nhà mạng báo lỗi hoặc từ chối. Ai đã nhận thì không nhận lần "
        "nữa.",
        "It goes only to people for whom a carrier reported a failure or refused. Nobody receives "
        "it twice.",
    ),
    "alert_update": ("Viết tin cập nhật", "Write an update"),
    "alert_follow_up": ("Nhắn tiếp những người đã nhận", "Write a follow-up"),
    "alert_next_about": (
        "Tin cập nhật thay cho tin này ở cả địa bàn. Tin nhắn tiếp chỉ tới người đã nhận, để đính "
        "chính hay báo đã xong.",
        "An update replaces this alert in all its areas. A follow-up goes only to those who "
        "received it, to correct it or to say it is over.",
    ),
    "alert_message": ("Nội dung tin", "The message"),
    "alert_reached": ("Người nhận", "Recipients"),
    "alert_cost": ("Chi phí", "Cost"),
    "alert_costs": (
        "{price}, khoảng {segments} tin tính tiền",
        "{price}, about {segments} billable messages",
    ),
    "alert_unlisted": (
        "Diễn tập chỉ tới các số thử trong EXERCISE_NUMBERS, và chưa có số nào. Người giữ máy chủ "
        "thêm vào .run/dev.env (khi thử) hoặc biến môi trường, rồi chạy lại.",
        "An exercise reaches EXERCISE_NUMBERS alone, and none are set. The server administrator "
        "adds them in a line of .run/dev.env (development) or to the environment, and starts "
        "again.",
    ),
    "alert_uncounted": (
        "Đang đếm số người nhận, mất vài giây.",
        "Counting the recipients; this takes a few seconds.",
    ),
    "alert_uncounted_short": ("chưa đếm số người", "an unknown number of people"),
    "alert_count": ("Xem số người nhận", "Show the count"),
    "alert_from": ("Từ {sender}", "From {sender}"),
    "alert_size": (
        "{units} ký tự, mỗi người {segments} tin",
        "{units} characters, {segments} messages each",
    ),
    "alert_no_text": ("Chưa có nội dung tiếng Việt.", "There is no Vietnamese text yet."),
    "alert_no_price": ("chưa biết giá", "price not known"),
    "alert_dong": ("khoảng {dong} đồng", "about {dong} dong"),
    "alert_nobody": ("hiện không có ai nhận bản này", "nobody receives this version now"),
    "alert_foreign": ("ngoài địa bàn của bạn", "outside your areas"),
    "alert_at_once": ("ngay khi được duyệt", "as soon as it is approved"),
    "alert_late_night": (
        "Ban đêm chỉ gửi tin khẩn: tin này bắt đầu lúc {at}.",
        "Only emergencies go out at night: this one starts at {at}.",
    ),
    "alert_late_too_late": (
        "Tin hết hạn trước khi gửi được. Hãy lùi giờ kết thúc.",
        "It ends before it can start. Choose a later end.",
    ),
    "alert_late_expired": (
        "Đã quá giờ này. Hãy lùi giờ kết thúc.",
        "This time has passed. Choose a later end.",
    ),
    "alert_other_day": (
        "Tin viết ngày {written} ghi “{says}”, nhưng gửi ngày {sent}: người đọc hiểu là ngày "
        "{means}. Hãy ghi rõ ngày.",
        "Written on {written}, this says “{says}” but goes out on {sent}, so people will read it "
        "as {means}. Write the date instead.",
    ),
    "alert_own_sender": ("Đầu số của từng nhà mạng", "Each carrier's short code"),
    "alert_template": ("Theo mẫu", "Template"),
    "alert_relation_update": ("Cập nhật cho", "Update to"),
    "alert_relation_follow_up": ("Nhắn tiếp sau", "Follow-up to"),
    "alert_followers": ("Tin tiếp theo", "Later alerts"),
    "alert_later_update": (
        "{alert}, cập nhật cho tin này",
        "{alert}, an update to this one",
    ),
    "alert_later_follow_up": (
        "{alert}, nhắn tiếp tin này",
        "{alert}, a follow-up to this one",
    ),
    "alert_map_alt": (
        "Bản đồ các xã nhận tin. Tên các xã có trong danh sách bên cạnh.",
        "Map of the communes that get it. Their names are in the list beside it.",
    ),
    "alert_changed": ("Thay đổi so với bản trước", "Changes since the last version"),
    "alert_changed_since": ("Bản trước: {at}, {name}.", "Last version: {at}, {name}."),
    "alert_changed_nothing": ("Nội dung không khác bản trước.", "It says the same as before."),
    "diff_none": ("(không có)", "(none)"),
    "alert_changed_against": (
        "Thay cảnh báo {id}: những chỗ khác",
        "What changes from alert {id}",
    ),
    **{
        f"diff_text_{code}": (f"Nội dung tiếng {one.name}", f"{one.english} text")
        for code, one in WAITING.items()
    },
    "alert_alike_sent": (
        "có cùng nội dung, đã gửi lúc {at} cho {areas}.",
        "has the same text. It was sent at {at} to {areas}.",
    ),
    "alert_alike_begun": (
        "có cùng nội dung, bắt đầu gửi lúc {at} cho {areas}.",
        "has the same text. It started at {at} in {areas}.",
    ),
    "alert_alike_coming": (
        "có cùng nội dung, đã duyệt và sắp gửi cho {areas}.",
        "has the same text. It is approved and will go out to {areas}.",
    ),
    "alert_decide": ("Bạn quyết định", "Your decision"),
    "alert_approve": ("Duyệt và gửi", "Approve and send"),
    "alert_approve_about": (
        "Gửi đúng như trên trang này tới {reach}, {at}.",
        "It is sent exactly as shown to {reach}, {at}.",
    ),
    "alert_not_approvable": (
        "Chưa duyệt được: xem phần cần sửa. Hãy trả lại cho người viết.",
        "It cannot be approved as it is. Return it to its writers.",
    ),
    "alert_return_open": ("Trả lại để sửa…", "Return…"),
    "alert_return_about": (
        "Người viết sửa theo lý do của bạn, rồi gửi duyệt lại.",
        "The writers edit it for your reason and submit it again.",
    ),
    "alert_reject_open": ("Từ chối…", "Reject…"),
    "alert_reject_about": (
        "Tin này kết thúc ở đây: không ai nhận, không gửi duyệt lại được.",
        "It ends here: nobody receives it, and it cannot be submitted again.",
    ),
    "alert_return": ("Trả lại", "Return"),
    "alert_reject": ("Từ chối", "Reject"),
    "alert_submit": ("Gửi duyệt", "Submit for approval"),
    "alert_submit_urgent": ("Gửi duyệt tin khẩn", "Submit the emergency"),
    "alert_submit_about": (
        "Một cán bộ khác sẽ đọc và duyệt. Bạn không duyệt được tin của mình.",
        "Another official reads and approves it. You cannot approve your own.",
    ),
    "alert_not_submittable": (
        "Sửa xong mới gửi duyệt được.",
        "It can be submitted once this is fixed.",
    ),
    "alert_edit": ("Sửa tin", "Edit"),
    "alert_edit_undoes": (
        "Sửa xong phải gửi duyệt lại từ đầu.",
        "If you edit it, it must be submitted and approved again.",
    ),
    "alert_others": ("Việc khác với tin này", "Other actions"),
    "alert_withdraw_open": ("Bỏ tin này, không gửi…", "Discard…"),
    "alert_withdraw_about": (
        "Tin kết thúc ở đây: không ai nhận, và không sửa hay gửi lại được nữa.",
        "It ends here: nobody receives it, and it cannot be edited or sent again.",
    ),
    "alert_withdraw": ("Bỏ tin này, không gửi", "Discard this alert"),
    "alert_history": ("Lịch sử xử lý", "History"),
    "alert_history_editors": (
        "Đã viết, sửa hoặc gửi duyệt: {names}.",
        "Written, changed or submitted by: {names}.",
    ),
    "alert_history_service": ("Hệ thống", "The service"),
    "done_look_over_blocked": (
        "Đã lưu bản nháp. Hãy đọc từng tin bên dưới, đúng như người dân sẽ nhận. Chưa gửi duyệt "
        "được: trang này cho biết vì sao và cần làm gì.",
        "Saved as a draft. Read each message as people will receive it. It cannot be submitted "
        "yet: this page says why, and what to do.",
    ),
    "alert_reaches_nobody": (
        "Chưa có ai đăng ký ở những nơi này: duyệt xong cũng không ai nhận được SMS. Hãy đọc loa, "
        "gọi trưởng thôn, hoặc chọn thêm xã.",
        "Nobody has subscribed in these areas: even when it is approved, nobody gets an SMS. Read "
        "it over the loudspeakers, call the village heads, or choose more communes.",
    ),
    "done_look_over": (
        "Đã lưu bản nháp, chưa gửi duyệt. Hãy đọc từng tin bên dưới, đúng như người dân sẽ nhận: "
        "số có đủ không, gửi đến đâu, lúc nào. Đúng rồi thì bấm Gửi duyệt.",
        "Saved as a draft, not yet submitted. Read each message as people will receive it: is the "
        "number complete, where does it go, and when? If all is right, submit it.",
    ),
    "done_submitted": (
        "Đã gửi duyệt. Hãy báo cho người duyệt.",
        "Submitted. Tell someone who can approve it.",
    ),
    "done_withdrawn": ("Đã bỏ tin này. Không ai nhận.", "Discarded. Nobody will receive it."),
    "done_approved": (
        "Đã duyệt. Tin sẽ tự gửi khi đến giờ.",
        "Approved. It will go out on its own at the time set.",
    ),
    "done_begun": ("Đã duyệt. Tin đang được gửi.", "Approved. It is going out now."),
    "done_returned": ("Đã trả lại cho người viết.", "Returned to its writers."),
    "done_rejected": ("Đã từ chối. Không ai nhận tin này.", "Rejected. Nobody will receive it."),
    "done_paused": (
        "Đã tạm dừng. Tin chưa tới nhà mạng sẽ đợi.",
        "Paused. Messages that are not yet with a carrier will wait.",
    ),
    "done_resumed": ("Tin được gửi tiếp.", "Sending has resumed."),
    "done_cancelled": (
        "Đã hủy hẳn. Tin chưa tới nhà mạng sẽ không gửi nữa.",
        "Cancelled. Messages that are not yet with a carrier will never be sent.",
    ),
    "done_retried": ("Đang gửi lại cho những người bị lỗi.", "Sending again where it failed."),
    "alert_urgent": ("KHẨN CẤP · chờ duyệt {age}", "EMERGENCY · waiting for {age}"),
    "alert_to_nobody": ("những người đăng ký (hiện chưa có ai)", "its subscribers (none yet)"),
    "alert_asks": (
        "{name} đề nghị gửi tin này tới {reach} ở {areas}, {at}.",
        "{name} asks to send this to {reach} in {areas}, {at}.",
    ),
    "alert_other_texts": (
        "{count} bản khác: có dấu, tiếng Anh, nhà mạng khác",
        "{count} other versions: with accents, English, other carriers",
    ),
    "alert_placed": ("Người nhận và thời gian", "Who and when"),
    "alert_approve_now": ("Duyệt và gửi ngay", "Approve and send now"),
    "alert_approve_read": (
        "Nếu có người sửa tin trong lúc bạn đọc, việc duyệt sẽ bị chặn.",
        "If someone edits it in the meantime, your approval will not count.",
    ),
    "alert_grounds": ("Căn cứ", "Evidence"),
    "alert_ground_people": (
        "{people} người phản ánh",
        "{people} {people:person|people} reported it",
    ),
    "alert_ground_campaign": (
        "chiến dịch {id} ({people} người)",
        "campaign {id} ({people} {people:person|people})",
    ),
    "alert_ground_agreed": ("cùng {name}", "with {name}"),
    "alert_titled": ("Cảnh báo {id}: {says}", "Alert {id}: {says}"),
    "alert_ground_none": (
        "Tin này không dựa trên phản ánh nào đã xác minh.",
        "This alert rests on no confirmed report.",
    ),
    "alert_ground_call": (
        "Trước khi duyệt, hãy gọi người soạn: {name}",
        "Before you approve it, call the writer: {name}",
    ),
    "alert_ground_asked": (
        "Tin này không dựa trên phản ánh nào đã xác minh: người duyệt sẽ gọi bạn hỏi căn cứ.",
        "This alert rests on no confirmed report: the approver will call you to ask what it is "
        "based on.",
    ),
    "alert_ground_lapsed": ("Không còn hiệu lực.", "No longer in force."),
    "alert_now": ("Hiện nay {subject}: {grade}.", "{subject} is now: {grade}."),
    "alert_now_by": (
        "Nay {subject} lại được xác minh ({name}, {at}).",
        "{subject} is now confirmed again ({name}, {at}).",
    ),
    "alert_ground_nobody": (
        "Chưa có cán bộ nào kết luận về mục này.",
        "No official has decided on it.",
    ),
    "alert_loudspeaker": ("Bản đọc loa", "Loudspeaker text"),
    "alert_loudspeaker_until": ("Không đọc sau {at}", "Do not read it out after {at}"),
    "alert_loudspeaker_about": (
        "Đọc chậm. Trong bản đã có lần nhắc lại.",
        "Read it out slowly. The text already says it twice.",
    ),
    "alert_poster": ("Áp phích A4", "A4 poster"),
    "alert_poster_about": (
        "Chọn giấy A4 dọc. Dán ở nhà văn hóa, chợ, trạm y tế, UBND.",
        "Print on A4, portrait. Put it up at the community hall, market, clinic and commune "
        "office.",
    ),
    "alert_poster_call": (
        "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
        "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
    ),
    "alert_poster_ask": ("Hỏi thêm: UBND xã,\u00a0phường", "Hỏi thêm: UBND xã,\u00a0phường"),
    "alert_poster_rescue": ("Cần cứu giúp: gọi 112", "Cần cứu giúp: gọi 112"),
    "alert_shout_scam": ("CẢNH BÁO LỪA ĐẢO", "CẢNH BÁO LỪA ĐẢO"),
    "alert_shout_emergency": ("KHẨN CẤP", "KHẨN CẤP"),
    "alert_shout_notice": ("THÔNG BÁO", "THÔNG BÁO"),
    "alert_shout_correction": ("ĐÍNH CHÍNH", "ĐÍNH CHÍNH"),
    "alert_shout_exercise": ("DIỄN TẬP", "DIỄN TẬP"),
    "alert_like": ("Chép sang tin mới", "Copy to a new alert"),
    "approvers_server": (
        "Nếu không gọi được ai, người giữ máy chủ duyệt bằng lệnh dưới đây, kèm lý do. Mọi cán bộ "
        "được báo tin ngay.",
        "If nobody can be reached, the server administrator approves it with this command and a "
        "reason. Every official is notified at once.",
    ),
    "alert_about_stopped_again": (
        "Số này đã được xác minh lại: có thể gửi tiếp.",
        "The number has been confirmed again, so you can resume this alert.",
    ),
    "alert_control_edit": ("Sửa, dừng hay hủy", "Edit, pause or cancel"),
    "alert_control_pause": ("Tạm dừng hay hủy", "Pause or cancel"),
    "alert_control_resume": ("Gửi tiếp hay hủy", "Resume or cancel"),
    "alert_control_review": ("Xem lại hay hủy", "Review or cancel"),
    "alert_control_cancel": ("Hủy hẳn", "Cancel"),
    "alert_look_at": ("Xem lại {shown}", "Review {shown}"),
    "alert_retry_open": ("Gửi lại cho người bị lỗi…", "Send again where it failed…"),
    "alert_size_one": ("{units} ký tự, mỗi người 1 tin", "{units} characters, 1 message each"),
    "alert_no_english": (
        "Tin này chưa có bản tiếng Anh: người chọn tiếng Anh nhận bản tiếng Việt không dấu.",
        "There is no English text: people who chose English will receive Vietnamese without "
        "accents.",
    ),
    "alert_write_english": ("Viết bản tiếng Anh", "Write the English text"),
    "alert_alike": ("{count} tin khác có cùng nội dung", "{count} other alerts have the same text"),
    "alert_other_text": ("1 bản khác", "1 other version"),
    "alert_ground_no_people": ("Chưa có người dân nào phản ánh", "No resident has reported it"),
    "alert_ground_not_kept": (
        "Quyết định xác minh không còn lưu ở đây: hãy xem lại.",
        "The decision that confirmed it is no longer kept here: review it.",
    ),
    "alert_poster_office": ("Chính quyền địa phương", "Chính quyền địa phương"),
    "alert_poster_dated": (
        "Tin lúc {at}, có hiệu lực đến {end}",
        "Tin lúc {at}, có hiệu lực đến {end}",
    ),
    "alert_poster_number": ("Cảnh báo số {id}", "Cảnh báo số {id}"),
}
