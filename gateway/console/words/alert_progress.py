"""Words of how far an alert is, and of what was changed in it."""

WORDS = {
    "diff_gone": ("[bỏ]", "[taken out]"),
    "diff_new": ("[thêm]", "[put in]"),
    "diff_text_vi_marks": ("Nội dung tiếng Việt", "Vietnamese text"),
    "diff_text_en": ("Nội dung tiếng Anh", "English text"),
    "diff_kind": ("Loại tin", "Kind"),
    "diff_subject": ("Cảnh báo về", "Warns of"),
    "diff_begins": ("Bắt đầu", "Begins"),
    "diff_ends": ("Kết thúc", "Ends"),
    "diff_sender": ("Tên người gửi", "Sender"),
    "diff_areas": ("Địa bàn", "Areas"),
    "move_draft": ("viết", "wrote it"),
    "move_update": ("viết, để cập nhật một tin trước", "wrote it, as an update of an earlier one"),
    "move_follow_up": (
        "viết, để nhắn tiếp một tin trước",
        "wrote it, as a follow-up to an earlier one",
    ),
    "move_edit": ("sửa", "changed it"),
    "move_submit": ("gửi duyệt", "submitted it"),
    "move_withdraw": ("bỏ, không gửi", "dropped it unsent"),
    "move_return": ("trả lại", "returned it"),
    "move_reject": ("từ chối", "rejected it"),
    "move_approve": ("duyệt", "approved it"),
    "move_pause": ("tạm dừng", "paused it"),
    "move_resume": ("gửi tiếp", "resumed it"),
    "move_cancel": ("hủy hẳn", "cancelled it"),
    "move_retry": ("gửi lại cho người bị lỗi", "sent it again where it failed"),
    "move_start": ("bắt đầu gửi", "began to send it"),
    "move_finish": ("gửi xong", "finished it"),
    "move_expire": ("hết hạn", "ended it: its time was over"),
    "progress": ("Tiến độ", "Progress"),
    "progress_done": (
        "{done} trên {total} tin đã xử lý ({reach}).",
        "Messages dealt with: {done} of {total} ({reach}).",
    ),
    "progress_expanding": ("Đang tìm thêm người nhận.", "Recipients are still being found."),
    "progress_speed": ("Tốc độ: khoảng {speed} tin mỗi phút.", "Messages a minute: about {speed}."),
    "progress_ends": (
        "Còn khoảng {minutes} phút, xong lúc {at}.",
        "Minutes left: about {minutes}; done at {at}.",
    ),
    "progress_expected": (
        "Chưa bắt đầu gửi. Dự kiến tới {reach}.",
        "Nothing is sent yet. It is expected to reach {reach}.",
    ),
    "progress_not_begun": ("Chưa bắt đầu gửi.", "Nothing is sent yet."),
    "progress_nobody": (
        "Không có ai đăng ký nhận tin ở địa bàn này, nên không có tin nào được gửi.",
        "Nobody in these areas has asked for alerts, so nothing was sent.",
    ),
    "progress_cost": (
        "Chi phí đến lúc này: {dong} đồng cho {segments} tin tính tiền.",
        "Cost so far: {dong} dong for {segments} segments.",
    ),
    "progress_no_receipt": (
        "{count} tin đã tới nhà mạng nhưng sau một ngày vẫn chưa có báo nhận.",
        "Taken by a carrier, and no receipt after a day: {count}.",
    ),
    "progress_page": ("Xem tiến độ trên một trang riêng", "See the progress on a page of its own"),
    "progress_back": ("Về trang của tin này", "To the page of this alert"),
    "progress_look": ("Xem lại lúc này", "Look again"),
    "group_delivered": ("đã tới máy", "on the phone"),
    "group_accepted": ("nhà mạng đã nhận", "taken by the carrier"),
    "group_waiting": ("chờ gửi", "waiting"),
    "group_failed": ("không gửi được", "failed"),
    "group_uncertain": ("chưa rõ có tới không", "may or may not have arrived"),
    "group_opted_out": ("đã từ chối nhận", "opted out"),
    "group_expired": ("hết hạn trước khi gửi", "expired before it was sent"),
    "group_cancelled": ("hủy trước khi gửi", "cancelled before it was sent"),
    "hold_stopped_verdict": (
        "Hệ thống đã tự dừng lúc {at}, vì số hoặc trang trong tin không còn được xác minh là lừa "
        "đảo.",
        "The service has stopped it by itself at {at}: what it names is no longer confirmed as a "
        "scam.",
    ),
    "hold_stopped_approval": (
        "Hệ thống đã tự dừng lúc {at}: việc duyệt không còn giá trị vì có người đã sửa tin thẳng "
        "trong cơ sở dữ liệu.",
        "The service has stopped it by itself at {at}: its approval does not hold, since "
        "somebody changed the alert in the database.",
    ),
    "hold_stopped_restored": (
        "Dữ liệu đã được khôi phục từ bản sao lưu, nên hệ thống tạm dừng lúc {at}. Người chưa "
        "nhận trong danh sách có thể đã nhận sau bản sao lưu đó: gửi tiếp thì họ không nhận "
        "thêm. Nếu tin này chưa bắt đầu gửi, hãy hỏi lại xem đã gửi chưa trước khi cho gửi tiếp.",
        "The database was restored from a backup, so the service paused it at {at}. Who had not "
        "got it by then may have got it since: resuming sends them nothing more. If it had not "
        "begun here, find out whether it was sent since before you resume it.",
    ),
    "hold_paused": ("{name} đã tạm dừng lúc {at}.", "{name} has paused it at {at}."),
    "hold_reason": ("Lý do: {reason}", "Reason: {reason}"),
    "hold_night": (
        "Đang đợi hết đêm: bắt đầu hoặc gửi tiếp lúc {at}. Ban đêm chỉ gửi tin khẩn.",
        "It waits for the morning and begins, or goes on, at {at}. Only emergencies go out at "
        "night.",
    ),
    "hold_time": ("Đang đợi đến giờ: {at}.", "It waits for its time: {at}."),
    "hold_unknown": (
        "Lúc này chưa biết tình trạng các nhà mạng.",
        "How the carriers are is not known at this moment.",
    ),
    "hold_circuit_open": (
        "Nhà mạng {carrier} đang lỗi hoặc chậm: tin đi đường khác hoặc đợi, nhiều nhất 5 phút "
        "rồi thử lại.",
        "The carrier {carrier} errs or is slow: messages go another way or wait; it is tried "
        "again after 5 minutes at most.",
    ),
    "hold_circuit_probing": (
        "Nhà mạng {carrier} vừa lỗi, đang gửi thử từng tin.",
        "The carrier {carrier} has just erred: single messages are tried.",
    ),
    "trouble_refused": (
        "{carrier}: {count} tin bị nhà mạng từ chối.",
        "{carrier}: messages that the carrier refused: {count}.",
    ),
    "trouble_failed": (
        "{carrier}: {count} tin không gửi được.",
        "{carrier}: messages that failed: {count}.",
    ),
    "trouble_uncertain": (
        "{carrier}: {count} tin chưa rõ có tới không, không tự gửi lại để khỏi trùng.",
        "{carrier}: messages that may or may not have arrived: {count}. They are not sent again "
        "by themselves, lest somebody get two.",
    ),
    "alert_carrier_none": ("chưa chọn nhà mạng", "carrier not chosen yet"),
    "alert_by_carrier": ("Theo nhà mạng", "By carrier"),
    "alert_by_area": ("Theo địa bàn", "By area"),
    "alert_col_carrier": ("Nhà mạng", "Carrier"),
    "alert_col_area": ("Địa bàn", "Area"),
    "alert_csv": (
        "Tải danh sách kết quả (CSV, không có số điện thoại)",
        "Download the results (CSV, without numbers)",
    ),
}
