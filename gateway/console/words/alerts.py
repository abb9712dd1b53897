"""Words of one part of the console."""

from flows.languages.registry import WAITING

WORDS = {
    "alerts": ("Cảnh báo", "Alerts"),
    "alerts_back": ("Về danh sách cảnh báo", "Back to all alerts"),
    "alert_write": ("Soạn cảnh báo mới", "Write a new alert"),
    "alerts_for_me": ("Chờ bạn duyệt", "Waiting for your approval"),
    "alerts_for_me_none": (
        "Không có cảnh báo nào chờ bạn duyệt.",
        "No alert waits for your approval.",
    ),
    "alerts_running": ("Đang gửi, bị dừng, chờ giờ gửi", "Being sent, or waiting for its time"),
    "alerts_running_none": (
        "Lúc này không có cảnh báo nào đang gửi.",
        "No alert is being sent at this moment.",
    ),
    "alerts_mine": (
        "Bản nháp và tin bị trả lại của bạn",
        "Your drafts, and what was returned to you",
    ),
    "alerts_mine_none": (
        "Bạn không có bản nháp nào. Để cảnh báo bà con, bấm Soạn cảnh báo mới.",
        "You have no drafts. To warn people, use Write a new alert.",
    ),
    "alerts_all": ("Tất cả cảnh báo ở địa bàn của bạn", "All alerts of your areas"),
    "alerts_others": ("Các cảnh báo khác ở địa bàn của bạn", "The other alerts of your areas"),
    "alerts_none_others": (
        "Không có cảnh báo nào khác ở địa bàn của bạn.",
        "There is no other alert in your areas.",
    ),
    "alerts_above": ("ngoài {count} tin khẩn cấp ở trên", "besides {count} emergencies above"),
    "alert_waited": ("đã chờ {age}", "waited {age}"),
    "alert_ends_in": ("hết hạn sau {time}", "expires in {time}"),
    "alert_paused_for": ("đã dừng {age}", "paused for {age}"),
    "alert_filter_all": ("Tất cả", "All"),
    "alert_filter_waiting": ("Chờ duyệt", "Waiting for approval"),
    "alert_filter_running": ("Đang gửi, chờ giờ", "Being sent, or scheduled"),
    "alert_filter_written": ("Đang soạn", "Being written"),
    "alert_filter_over": ("Đã xong", "Over"),
    "alerts_older": ("Cảnh báo cũ hơn", "Older alerts"),
    "alerts_none_all": (
        "Chưa có cảnh báo nào ở địa bàn của bạn.",
        "There is no alert in your areas yet.",
    ),
    "alerts_none_chosen": (
        "Không có cảnh báo nào ở trạng thái này.",
        "There is no alert in this state.",
    ),
    "alert_col_number": ("Cảnh báo", "Alert"),
    "alert_col_says": ("Nội dung", "Text"),
    "alert_col_areas": ("Địa bàn", "Areas"),
    "alert_col_reached": ("Đã xử lý", "Done"),
    "alert_col_all": ("Người nhận", "Recipients"),
    "alert_col_writer": ("Người soạn", "Writer"),
    "alert_by_me": ("Tôi viết", "Mine"),
    "alert_by": ("người soạn: {name}", "written by {name}"),
    "alert_because": ("Lý do: {reason}", "Reason: {reason}"),
    "alert_begins_at": ("bắt đầu lúc {at}", "begins at {at}"),
    "alert_begins_now": ("bắt đầu ngay", "begins at once"),
    "alert_done_of": ("{done} trên {total} tin đã xử lý", "Messages dealt with: {done} of {total}"),
    "alert_few": ("dưới {count} người", "fewer than {count} people"),
    "alert_roughly": ("khoảng {count}", "about {count}"),
    "alert_roughly_people": ("khoảng {count} người", "about {count} people"),
    "alert_handful": ("vài người", "a few people"),
    "alert_state_draft": ("Bản nháp", "Draft"),
    "alert_state_submitted": ("Chờ duyệt", "Waiting for approval"),
    "alert_state_returned": ("Bị trả lại", "Returned"),
    "alert_state_rejected": ("Bị từ chối", "Rejected"),
    "alert_state_approved": ("Đã duyệt", "Approved"),
    "alert_state_sending": ("Đang gửi", "Being sent"),
    "alert_state_sent": ("Đã gửi xong", "Sent"),
    "alert_state_cancelled": ("Đã hủy", "Cancelled"),
    "alert_state_expired": ("Hết hạn", "Expired"),
    "alert_state_paused": ("Tạm dừng", "Paused"),
    "alert_state_stopped": ("Hệ thống đã dừng", "Stopped by the service"),
    "alert_about_draft": (
        "Chưa gửi cho ai. Khi viết xong, hãy gửi duyệt.",
        "Nobody has it yet. When it is written, submit it for approval.",
    ),
    "alert_about_submitted": (
        "Chưa gửi cho ai, đang chờ duyệt.",
        "Nobody has it yet. It waits for approval.",
    ),
    "alert_about_submitted_you": (
        "Chưa gửi cho ai. Bạn quyết định: duyệt, trả lại để sửa, hoặc từ chối.",
        "Nobody has it yet. You decide: approve it, return it to be changed, or reject it.",
    ),
    "alert_jump": (
        "Đến phần duyệt, trả lại, từ chối",
        "Go to approve, return or reject",
    ),
    "alert_decider": (
        "Người quyết định: {name}, {role}. Tên bạn được ghi vào nhật ký.",
        "Decided by: {name}, {role}. Your name goes into the audit.",
    ),
    "alert_about_returned": (
        "Người duyệt đã trả lại. Hãy sửa rồi gửi duyệt lại.",
        "The approver has returned it. Change it and submit it again.",
    ),
    "alert_about_rejected": (
        "Không được gửi. Không ai nhận tin này.",
        "It was not sent. Nobody gets it.",
    ),
    "alert_about_approved": (
        "Đã được duyệt, sẽ tự gửi khi đến giờ.",
        "It is approved and goes out by itself when its time comes.",
    ),
    "alert_about_sending": ("Tin đang được gửi tới bà con.", "It is going out to people now."),
    "alert_about_sent": (
        "Đã gửi tới mọi người nhận được.",
        "It was sent to everybody who could get it.",
    ),
    "alert_about_cancelled": (
        "Đã dừng hẳn. Những tin chưa gửi sẽ không gửi nữa.",
        "It is stopped for good. What was not sent is never sent.",
    ),
    "alert_about_expired": (
        "Đã quá giờ kết thúc. Những tin chưa gửi sẽ không gửi nữa.",
        "Its time is over. What was not sent is never sent.",
    ),
    "alert_about_paused": (
        "Tạm thời không gửi thêm tin nào. Bấm Gửi tiếp để tiếp tục, hoặc hủy hẳn.",
        "Nothing more goes out for now. Resume it, or cancel it for good.",
    ),
    "alert_about_stopped_verdict": (
        "Số hoặc trang trong tin không còn được xác minh là lừa đảo, nên hệ thống đã tự dừng "
        "gửi. Hãy xem lại, rồi hủy hẳn; hoặc xác minh lại rồi bấm Gửi tiếp.",
        "What the alert names is no longer confirmed as a scam, so the service has stopped it by "
        "itself. Look into it, then cancel it; or confirm it again and resume.",
    ),
    "alert_about_stopped_approval": (
        "Việc duyệt tin này không còn giá trị: có người đã sửa tin thẳng trong cơ sở dữ liệu, "
        "không qua trang này. Hệ thống đã dừng gửi. Hãy hủy hẳn và báo người giữ máy chủ.",
        "Its approval does not hold: somebody changed the alert in the database, past the "
        "console. The service has stopped it. Cancel it, and tell the server's operator.",
    ),
    "alert_about_stopped_restored": (
        "Dữ liệu đã được khôi phục từ bản sao lưu, nên hệ thống tạm dừng gửi. Có người có thể đã "
        "nhận tin sau bản sao lưu đó. Hãy xem ai đã nhận, rồi gửi tiếp hoặc hủy hẳn.",
        "The database was restored from a backup, so the service has paused it. Who had not got "
        "it by then may have got it since. Find out who has it, then resume it, or cancel it.",
    ),
    "alert_faults": ("Tin này không gửi được như vậy", "It can't go out like this"),
    "alert_control": ("Điều khiển việc gửi", "Stop this alert"),
    "alert_pause": ("Tạm dừng ngay", "Pause now"),
    "alert_pause_about": (
        "Dừng trong vài giây, có thể gửi tiếp sau. Tin đã tới nhà mạng thì không lấy lại được.",
        "It stops within seconds and can go on later. What a carrier has already can't be taken "
        "back.",
    ),
    "alert_resume": ("Gửi tiếp", "Resume"),
    "alert_not_resumable": (
        "Chưa gửi tiếp được: xem phần báo lỗi ở trên.",
        "It can't be resumed yet: see what is wrong above.",
    ),
    "alert_cancel_open": ("Hủy hẳn…", "Cancel for good…"),
    "alert_cancel_about": (
        "Không gửi tiếp được nữa. Những người đã nhận tin có thể được nhắn tiếp để đính chính.",
        "It can't go on afterwards. Those who have it can get a follow-up that corrects it.",
    ),
    "alert_cancel": ("Hủy hẳn tin này", "Cancel this alert for good"),
    "alert_reason_why": ("Lý do", "Reason"),
    "alert_reason_help": (
        "Người viết và người kiểm tra sẽ đọc. Đừng ghi tên hay số điện thoại của người dân.",
        "The writers and the auditors read it. Leave out names and numbers of residents.",
    ),
    "alert_reason_other": ("Hoặc viết lý do khác", "Or write another reason"),
    "alert_because_text": ("Nội dung sai", "The text is wrong"),
    "alert_because_areas": ("Nhầm địa bàn", "The wrong areas"),
    "alert_because_time": ("Nhầm thời gian", "The wrong time"),
    "alert_because_subject": ("Số trong tin không phải lừa đảo", "The number in it is no scam"),
    "alert_because_again": ("Đã gửi trùng", "It was sent before"),
    "alert_next": ("Việc tiếp theo", "What next"),
    "alert_retry": ("Gửi lại cho những người bị lỗi", "Send again where it failed"),
    "alert_retry_about": (
        "Chỉ gửi cho những người mà nhà mạng báo lỗi hoặc từ chối. Ai đã nhận thì không nhận lần "
        "nữa.",
        "Only to those for whom a carrier reported a failure or refused. Nobody gets it twice.",
    ),
    "alert_update": ("Viết tin cập nhật", "Write an update"),
    "alert_follow_up": ("Nhắn tiếp những người đã nhận", "Follow up to those who have it"),
    "alert_next_about": (
        "Tin cập nhật thay cho tin này ở cả địa bàn. Nhắn tiếp chỉ tới những người đã nhận tin "
        "này, để đính chính hay báo đã xong.",
        "An update takes its place in all of its areas. A follow-up goes only to those who have "
        "this alert, to correct it or to say that it is over.",
    ),
    "alert_goes_out": ("Tin sẽ gửi đi", "What will go out"),
    "alert_went_out": ("Tin đã gửi đi", "What went out"),
    "alert_reaches": ("Sẽ tới {reach}.", "It will reach {reach}."),
    "alert_costs": (
        "Khoảng {segments} tin tính tiền. Chi phí: {price}.",
        "Segments to pay: about {segments}. Cost: {price}.",
    ),
    "alert_unlisted": (
        "Diễn tập chỉ tới các số thử trong EXERCISE_NUMBERS, và chưa có số nào. Người giữ máy "
        "chủ thêm vào .run/dev.env (khi thử) hoặc biến môi trường, rồi chạy lại.",
        "An exercise reaches EXERCISE_NUMBERS alone, and none are set. The server's operator "
        "adds them in a line of .run/dev.env (development) or to the environment, and starts "
        "again.",
    ),
    "alert_uncounted": (
        "Đang đếm số người nhận, mất vài giây.",
        "The recipients are being counted: it takes some seconds.",
    ),
    "alert_uncounted_short": ("chưa đếm số người", "people not counted"),
    "alert_count": ("Xem số người nhận", "See how many"),
    "alert_from": ("Từ: {sender}", "From: {sender}"),
    "alert_size": (
        "{units} ký tự, mỗi người {segments} tin",
        "Characters: {units}; segments for each: {segments}",
    ),
    "alert_no_text": ("Chưa có nội dung tiếng Việt.", "There is no Vietnamese text yet."),
    "alert_no_price": ("chưa biết giá", "price not known"),
    "alert_dong": ("khoảng {dong} đồng", "about {dong} dong"),
    "alert_nobody": ("hiện không có ai nhận bản này", "nobody gets this one now"),
    "alert_foreign": ("ngoài địa bàn của bạn", "outside of your areas"),
    "alert_at_once": ("ngay khi được duyệt", "as soon as it is approved"),
    "alert_late_night": (
        "Ban đêm chỉ gửi tin khẩn: tin này bắt đầu lúc {at}.",
        "Only emergencies go out at night: this one begins at {at}.",
    ),
    "alert_late_too_late": (
        "Tin hết hạn trước khi gửi được. Hãy lùi giờ kết thúc.",
        "It ends before it could begin. Let it end later.",
    ),
    "alert_late_expired": (
        "Đã quá giờ này. Hãy lùi giờ kết thúc.",
        "This time has passed. Let it end later.",
    ),
    "alert_own_sender": ("đầu số của từng nhà mạng", "each carrier's own short code"),
    "alert_template": ("Theo mẫu", "From the template"),
    "alert_relation_update": ("Cập nhật cho", "Update of"),
    "alert_relation_follow_up": ("Nhắn tiếp sau", "Follow-up to"),
    "alert_followers": ("Tin tiếp theo", "What came after it"),
    "alert_map_alt": (
        "Bản đồ các xã nhận tin. Tên các xã có trong danh sách bên cạnh.",
        "Map of the communes that get it. Their names are in the list beside it.",
    ),
    "alert_changed": ("Thay đổi so với bản trước", "Changes since the version before"),
    "alert_changed_since": ("Bản trước: {at}, {name}.", "The version before: {at}, {name}."),
    "alert_changed_nothing": ("Nội dung không khác bản trước.", "It says the same as before."),
    "alert_changed_against": (
        "Khác gì cảnh báo số {id} mà tin này thay thế",
        "How it differs from alert {id}, whose place it takes",
    ),
    **{
        f"diff_text_{code}": (f"Nội dung tiếng {one.name}", f"{one.english} text")
        for code, one in WAITING.items()
    },
    "alert_alike_sent": (
        "giống tin này, đã gửi lúc {at} cho {areas}.",
        "says the same: it went out at {at} to {areas}.",
    ),
    "alert_alike_begun": (
        "giống tin này, bắt đầu gửi lúc {at} cho {areas}.",
        "says the same: it began to go out at {at} to {areas}.",
    ),
    "alert_alike_coming": (
        "giống tin này, đã duyệt và sắp gửi cho {areas}.",
        "says the same: it is approved and goes out to {areas}.",
    ),
    "alert_decide": ("Quyết định", "Decide"),
    "alert_approve": ("Duyệt và gửi", "Approve and send"),
    "alert_approve_about": (
        "Tin ở trên sẽ được gửi đúng như vậy: {reach}, {at}. Nếu ai sửa tin trong lúc này, việc "
        "duyệt sẽ bị từ chối.",
        "What stands above goes out exactly so: {reach}, {at}. If anybody changes it meanwhile, "
        "the approval is refused.",
    ),
    "alert_not_approvable": (
        "Chưa duyệt được: xem phần báo lỗi ở trên. Hãy trả lại cho người viết.",
        "It can't be approved: see what is wrong above. Return it to its writers.",
    ),
    "alert_return_open": ("Trả lại để sửa…", "Return it…"),
    "alert_return_about": (
        "Người viết sửa theo lý do của bạn, rồi gửi duyệt lại.",
        "Its writers change it for your reason, and submit it again.",
    ),
    "alert_reject_open": ("Từ chối…", "Reject it…"),
    "alert_reject_about": (
        "Tin này kết thúc ở đây: không ai nhận, không gửi duyệt lại được.",
        "It ends here: nobody gets it, and it can't be submitted again.",
    ),
    "alert_return": ("Trả lại", "Return"),
    "alert_reject": ("Từ chối", "Reject for good"),
    "alert_submit": ("Gửi duyệt", "Submit for approval"),
    "alert_submit_about": (
        "Một cán bộ khác sẽ đọc và duyệt. Bạn không duyệt được tin của mình.",
        "Another official reads and approves it. You can't approve your own.",
    ),
    "alert_not_submittable": (
        "Chưa gửi duyệt được: xem phần báo lỗi ở trên, rồi sửa.",
        "It can't be submitted: see what is wrong above, then change it.",
    ),
    "alert_edit": ("Sửa tin", "Change it"),
    "alert_edit_undoes": (
        "Sửa xong phải gửi duyệt lại từ đầu.",
        "After a change it must be submitted and approved again.",
    ),
    "alert_others": ("Việc khác với tin này", "Other things with this alert"),
    "alert_withdraw_open": ("Bỏ tin này, không gửi…", "Drop it unsent…"),
    "alert_withdraw_about": (
        "Tin kết thúc ở đây: không ai nhận, và không sửa hay gửi lại được nữa.",
        "It ends here: nobody gets it, and it can't be changed or sent again.",
    ),
    "alert_withdraw": ("Bỏ tin này, không gửi", "Drop it unsent"),
    "alert_history": ("Lịch sử xử lý", "Who did what"),
    "alert_history_editors": (
        "Đã viết, sửa hoặc gửi duyệt: {names}.",
        "Written, changed or submitted by: {names}.",
    ),
    "alert_history_service": ("Hệ thống", "The service"),
    "alert_history_none": ("Chưa ghi lại việc nào.", "Nothing is written down yet."),
    "done_look_over": (
        "Đã lưu bản nháp, chưa gửi duyệt. Hãy đọc từng tin bên dưới, đúng như người dân sẽ nhận: "
        "số có đủ không, gửi đến đâu, lúc nào. Đúng rồi thì bấm Gửi duyệt ở dưới.",
        "Saved as a draft, not submitted yet. Read each text below as people will get it: is the "
        "number whole, where does it go, and when? If all is right, submit it below.",
    ),
    "done_submitted": (
        "Đã gửi duyệt. Hãy báo cho người duyệt.",
        "It is submitted. Tell somebody who approves.",
    ),
    "done_withdrawn": ("Đã bỏ tin này. Không ai nhận.", "It is dropped. Nobody gets it."),
    "done_approved": (
        "Đã duyệt. Tin sẽ tự gửi khi đến giờ.",
        "It is approved and goes out by itself when its time comes.",
    ),
    "done_begun": ("Đã duyệt. Tin đang được gửi.", "It is approved and is going out."),
    "done_returned": ("Đã trả lại cho người viết.", "It is returned to its writers."),
    "done_rejected": ("Đã từ chối. Không ai nhận tin này.", "It is rejected. Nobody gets it."),
    "done_paused": (
        "Đã tạm dừng. Tin chưa tới nhà mạng sẽ đợi.",
        "It is paused. What no carrier has yet waits.",
    ),
    "done_resumed": ("Tin được gửi tiếp.", "It goes on."),
    "done_cancelled": (
        "Đã hủy hẳn. Tin chưa tới nhà mạng sẽ không gửi nữa.",
        "It is cancelled for good. What no carrier has yet is never sent.",
    ),
    "done_retried": (
        "Đang gửi lại cho những người bị lỗi.",
        "It is being sent again where it failed.",
    ),
    "alert_urgent": ("KHẨN CẤP · chờ duyệt {age}", "EMERGENCY · waiting for {age}"),
    "alert_to_nobody": ("những người đăng ký (hiện chưa có ai)", "its subscribers (nobody yet)"),
    "alert_asks": (
        "{name} đề nghị gửi tin này tới {reach} ở {areas}, {at}.",
        "{name} asks to send this to {reach} in {areas}, {at}.",
    ),
    "alert_other_texts": (
        "{count} bản khác: có dấu, tiếng Anh, nhà mạng khác",
        "{count} other texts: with marks, English, other carriers",
    ),
    "alert_placed": ("Địa bàn và thời gian", "Where and when"),
    "alert_approve_now": ("Duyệt và gửi ngay", "Approve and send now"),
    "alert_approve_read": (
        "Nếu có người sửa tin trong lúc bạn đọc, việc duyệt sẽ bị chặn.",
        "If somebody edits it while you read, your approval is refused.",
    ),
    "alert_grounds": ("Căn cứ", "Grounds"),
    "alert_ground_people": ("{people} người phản ánh", "{people} people reported it"),
    "alert_ground_campaign": (
        "chiến dịch {id} ({people} người)",
        "campaign {id} ({people} people)",
    ),
    "alert_ground_agreed": ("cùng {name}", "with {name}"),
    "alert_titled": ("Cảnh báo {id}: {says}", "Alert {id}: {says}"),
    "alert_ground_none": ("Người soạn không ghi căn cứ.", "The writer gave no grounds."),
    "alert_ground_call": ("Trước khi duyệt, hãy gọi {name}", "Before approval call {name}"),
    "alert_ground_lapsed": ("Không còn hiệu lực.", "It no longer holds."),
    "alert_now": ("Bây giờ {subject}: {grade}.", "Now {subject}: {grade}."),
    "alert_now_by": (
        "Bây giờ {subject}: {grade} ({name}, {at}).",
        "Now {subject}: {grade} ({name}, {at}).",
    ),
    "alert_ground_nobody": (
        "Chưa có cán bộ nào kết luận về mục này.",
        "No official has decided on it.",
    ),
    "alert_loudspeaker": ("Bản đọc loa", "Text for loudspeakers"),
    "alert_loudspeaker_about": (
        "Đọc chậm, cả hai lần.",
        "Read slowly, both times.",
    ),
    "alert_poster": ("Áp phích A4", "A4 poster"),
    "alert_poster_about": (
        "Chọn giấy A4 dọc. Dán ở nhà văn hóa, chợ, trạm y tế, UBND.",
        "On A4, upright. Put it up at the hall, market, clinic and office.",
    ),
    "alert_poster_call": (
        "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
        "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
    ),
    "alert_poster_ask": (
        "Hỏi thêm: UBND xã, phường",
        "More: at the office of your commune",
    ),
    "alert_poster_rescue": ("Cần cứu giúp: gọi 112", "Cần cứu giúp: gọi 112"),
    "alert_shout_scam": ("CẢNH BÁO LỪA ĐẢO", "CẢNH BÁO LỪA ĐẢO"),
    "alert_shout_emergency": ("KHẨN CẤP", "KHẨN CẤP"),
    "alert_shout_notice": ("THÔNG BÁO", "THÔNG BÁO"),
    "alert_shout_correction": ("ĐÍNH CHÍNH", "ĐÍNH CHÍNH"),
    "alert_shout_exercise": ("DIỄN TẬP", "DIỄN TẬP"),
    "alert_like": ("Soạn tin mới từ tin này", "Write a new one from this"),
    "approvers_server": (
        "Nếu không gọi được ai, người giữ máy chủ duyệt bằng lệnh dưới đây, kèm lý do. Mọi cán "
        "bộ được báo tin ngay.",
        "If nobody can be called, the operator of the server approves it by this command, with a "
        "reason. Everybody is notified at once.",
    ),
}
