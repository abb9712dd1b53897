"""Words about an alert's progress, and its changes."""

WORDS = {
    "diff_how": (
        "Gạch bỏ: chữ cũ. Gạch chân: chữ mới.",
        "Struck out: the old text. Underlined: the new text.",
    ),
    "diff_gone": ("[bỏ]", "[removed]"),
    "diff_new": ("[thêm]", "[added]"),
    "diff_text_vi_marks": ("Nội dung tiếng Việt", "Vietnamese text"),
    "diff_text_en": ("Nội dung tiếng Anh", "English text"),
    "diff_kind": ("Loại tin", "Kind"),
    "diff_subject": ("Cảnh báo về", "About"),
    "diff_begins": ("Bắt đầu", "Starts"),
    "diff_ends": ("Kết thúc", "Ends"),
    "diff_sender": ("Tên người gửi", "Sender"),
    "diff_areas": ("Địa bàn", "Areas"),
    "move_draft": ("viết", "wrote it"),
    "move_update": ("viết, để cập nhật một tin trước", "wrote it as an update to an earlier alert"),
    "move_follow_up": (
        "viết, để nhắn tiếp một tin trước",
        "wrote it as a follow-up to an earlier alert",
    ),
    "move_edit": ("sửa", "edited it"),
    "move_submit": ("gửi duyệt", "submitted it"),
    "move_withdraw": ("bỏ, không gửi", "discarded it"),
    "move_return": ("trả lại", "returned it"),
    "move_reject": ("từ chối", "rejected it"),
    "move_approve": ("duyệt", "approved it"),
    "move_pause": ("tạm dừng", "paused it"),
    "move_resume": ("gửi tiếp", "resumed it"),
    "move_cancel": ("hủy hẳn", "cancelled it"),
    "move_retry": ("gửi lại cho người bị lỗi", "sent it again where it failed"),
    "move_start": ("bắt đầu gửi", "started sending it"),
    "move_finish": ("gửi xong", "finished sending it"),
    "move_expire": ("hết hạn", "ended it: its time had run out"),
    "progress": ("Tiến độ", "Progress"),
    "progress_done": (
        "{done} trên {total} tin đã xử lý.",
        "{done} of {total} processed.",
    ),
    "progress_expanding": ("Đang tìm thêm người nhận.", "Still finding recipients."),
    "progress_speed": ("Tốc độ: khoảng {speed} tin mỗi phút.", "About {speed} messages a minute."),
    "progress_ends": (
        "Còn khoảng {minutes} phút, xong lúc {at}.",
        "About {minutes} {minutes:minute|minutes} left, done by {at}.",
    ),
    "progress_expected": (
        "Chưa bắt đầu gửi. Dự kiến tới {reach}.",
        "Not started yet. Expected to reach {reach}.",
    ),
    "progress_not_begun": ("Chưa bắt đầu gửi.", "Not started yet."),
    "progress_nobody": (
        "Không ai nhận được tin này: chưa có ai đăng ký ở địa bàn này. Hãy đọc loa, gọi trưởng "
        "thôn.",
        "This reached nobody: there are no subscribers in these areas. Read it over the "
        "loudspeakers and call the village heads.",
    ),
    "progress_cost": (
        "Chi phí đến lúc này: {dong} đồng cho {segments} tin tính tiền.",
        "Cost so far: {dong} dong for {segments} billable messages.",
    ),
    "progress_no_receipt": (
        "{count} tin đã tới nhà mạng nhưng sau một ngày vẫn chưa có báo nhận.",
        "With a carrier for over a day without a receipt: {count}.",
    ),
    "progress_page": ("Xem tiến độ trên một trang riêng", "View the progress on its own page"),
    "progress_back": ("Về trang của tin này", "Back to the alert"),
    "progress_look": ("Cập nhật số liệu", "Refresh"),
    "group_delivered": ("đã tới máy", "delivered"),
    "group_accepted": ("nhà mạng đã nhận", "with the carrier"),
    "group_waiting": ("chờ gửi", "waiting"),
    "group_failed": ("không gửi được", "failed"),
    "group_uncertain": ("chưa rõ có tới không", "uncertain"),
    "group_opted_out": ("đã từ chối nhận", "opted out"),
    "group_expired": ("hết hạn trước khi gửi", "expired unsent"),
    "group_cancelled": ("hủy trước khi gửi", "cancelled unsent"),
    "hold_number": ("số hoặc trang trong tin", "what it names"),
    "hold_stopped_verdict": (
        "Hệ thống tạm dừng tin này lúc {at} vì {shown} không còn được xác minh là lừa đảo.",
        "The service paused this alert at {at} because {shown} was no longer confirmed as fraud.",
    ),
    "hold_stopped_approval": (
        "Hệ thống tạm dừng tin này lúc {at}: việc duyệt không còn giá trị vì có người đã sửa tin "
        "thẳng trong cơ sở dữ liệu.",
        "The service paused this alert at {at}: its approval is void because someone changed the "
        "alert directly in the database.",
    ),
    "hold_stopped_restored": (
        "Dữ liệu đã được khôi phục từ bản sao lưu, nên hệ thống tạm dừng lúc {at}. Người chưa "
        "nhận trong danh sách có thể đã nhận sau bản sao lưu đó: gửi tiếp thì họ không nhận thêm. "
        "Nếu tin này chưa bắt đầu gửi, hãy hỏi lại xem đã gửi chưa trước khi cho gửi tiếp.",
        "The database was restored from a backup, so the service paused this alert at {at}. "
        "People listed as not reached may have received it since: resuming sends them nothing "
        "more. If it had not started here, find out whether it was sent before you resume it.",
    ),
    "hold_paused": ("{name} đã tạm dừng lúc {at}.", "{name} paused it at {at}."),
    "hold_reason": ("Lý do: {reason}", "Reason: {reason}"),
    "hold_night": (
        "Đang đợi hết đêm: bắt đầu hoặc gửi tiếp lúc {at}. Ban đêm chỉ gửi tin khẩn.",
        "Waiting for the morning: it starts, or goes on, at {at}. Only emergencies go out at "
        "night.",
    ),
    "hold_unknown": (
        "Lúc này chưa biết tình trạng các nhà mạng.",
        "The state of the carriers is not known at the moment.",
    ),
    "hold_circuit_open": (
        "Nhà mạng {carrier} đang lỗi hoặc chậm: tin đi đường khác hoặc đợi, nhiều nhất 5 phút rồi "
        "thử lại.",
        "{carrier} is failing or slow: messages take another route or wait, and it is tried again "
        "within 5 minutes.",
    ),
    "hold_circuit_probing": (
        "Nhà mạng {carrier} vừa lỗi, đang gửi thử từng tin.",
        "{carrier} has just failed: messages are being tried one at a time.",
    ),
    "trouble_refused": ("nhà mạng từ chối", "refused by the carrier"),
    "trouble_failed": ("lỗi khác", "other errors"),
    "alert_carrier_none": ("chưa chọn nhà mạng", "no carrier chosen yet"),
    "alert_col_carrier": ("Nhà mạng", "Carrier"),
    "alert_col_area": ("Địa bàn", "Area"),
    "alert_csv": (
        "Tải danh sách kết quả (CSV, không có số điện thoại)",
        "Download the results (CSV, without numbers)",
    ),
    "progress_over": ("Kết quả gửi", "Results"),
    "progress_begins": ("Gửi lúc {at}, tới {reach}.", "Goes out at {at} to {reach}."),
    "progress_share_small": ("dưới 0,1", "under 0.1"),
    "progress_parts": ("Kết quả từng phần", "The parts of the bar"),
    "progress_troubles": ("Vì sao {count} tin không gửi được", "Why {count} messages failed"),
    "progress_uncertain": (
        "Tin chưa rõ có tới không thì không tự gửi lại, để khỏi trùng.",
        "Messages that may or may not have arrived are not sent again automatically, so that "
        "nobody receives two.",
    ),
    "ended": (
        "{count} trên {total} tin {group} ({share}\u00a0%).",
        "{count} of {total} {group} ({share} %).",
    ),
    "diff_began": ("Đã bắt đầu", "Started"),
    "alert_by_what": ("Theo nhà mạng và địa bàn", "By carrier and area"),
    "alert_all_by": ("Tất cả qua {name}.", "All by {name}."),
    "alert_all_in": ("Tất cả ở {name}.", "All in {name}."),
}
