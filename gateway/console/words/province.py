"""Words of one part of the console."""

WORDS = {
    "province_emergency": ("Khẩn cấp, chờ duyệt", "Emergency, waiting"),
    "province_urgent": ("có tin khẩn cấp", "an emergency among them"),
    "province_share": ("{share} % mục tiêu", "{share} % of the goal"),
    "nav_province": ("Toàn tỉnh", "Province"),
    "province_lead": (
        "{districts} địa bàn, {communes} xã, phường · {days} ngày qua",
        "{districts} districts, {communes} communes · the last {days} days",
    ),
    "province_late": ("{count} địa bàn quá hạn 2 ngày", "{count} districts over 2 days late"),
    "province_days": ("trong {days} ngày", "in {days} days"),
    "province_beside": ("So sánh các địa bàn", "Districts side by side"),
    "province_order": ("chờ lâu nhất ở trên", "the longest wait first"),
    "province_area": ("Địa bàn · phụ trách", "District · in charge"),
    "province_nobody": ("chưa có cán bộ phụ trách", "nobody is in charge"),
    "province_oldest": ("Chờ lâu nhất", "Longest wait"),
    "province_time": ("Thời gian xử lý", "Time to decide"),
    "province_median": ("trung vị, tháng {month}", "median, {month}"),
    "province_waited": ("Thời gian xử lý (trung vị)", "Time to decide (median)"),
    "province_reach": ("Tới máy", "Arrived"),
    "province_residents": ("Người đăng ký", "Subscribers"),
    "province_about": (
        "Thời gian xử lý, cảnh báo, tới máy và người đăng ký là của tháng {month}.",
        "Time to decide, alerts, arrived and subscribers are those of {month}.",
    ),
    "province_several": (
        "Mục, cảnh báo thuộc nhiều địa bàn được tính ở từng địa bàn; dòng Toàn tỉnh tính một lần, "
        "kể cả mục chưa rõ địa bàn.",
        "What belongs to several districts counts in each of them; in the province's row once, "
        "with what belongs to none.",
    ),
    "province_several_items": (
        "Một mục có thể thuộc nhiều địa bàn.",
        "One item may belong to several districts.",
    ),
    "province_remind": ("Cần nhắc", "To be reminded"),
    "province_remind_about": (
        "mục chờ trên 2 ngày, lâu nhất ở trên",
        "what waits for over 2 days, the longest first",
    ),
    "province_unkept": ("Chưa có cán bộ phụ trách: {areas}.", "Nobody is in charge of: {areas}."),
    "province_quiet": (
        "Không có phản ánh (hoặc dưới ba người), việc chờ, cảnh báo: {areas}.",
        "No reports (or fewer than three people), nothing waiting, no alerts: {areas}.",
    ),
    "province_look": ("Xem việc chờ", "See what waits"),
    "province_waits": ("{count} mục chờ", "{count} wait"),
    "province_late_items": ("{count} mục chờ trên 2 ngày", "{count} wait for over 2 days"),
    "province_remind_do": ("Nhắn nhắc", "Remind"),
    "province_reminded": (
        "Đã nhắc: người phụ trách nhận một tin nhắn, ban đêm thì sáng mới gửi.",
        "Who is in charge gets an SMS; at night it waits for the morning.",
    ),
    "province_reminded_at": ("đã nhắc {at}", "reminded {at}"),
    "province_no_phone": ("chưa khai số nhận tin, hãy gọi trực tiếp", "no phone given: call them"),
    "province_not_reminded": (
        "Không nhắc được: địa bàn này không còn mục quá 2 ngày, đã được nhắc trong 24 giờ qua, "
        "hoặc người phụ trách chưa khai số nhận tin.",
        "Nobody was called: nothing waits there for over 2 days, they were reminded within 24 "
        "hours, or who is in charge has given no phone.",
    ),
    "province_none_late": (
        "Không địa bàn nào có mục chờ quá 2 ngày.",
        "Nothing waits for over 2 days.",
    ),
    "province_ages_none": ("Không có mục nào đang chờ.", "Nothing is waiting."),
    "province_ages": ("Tuổi của việc chờ", "How long it waits"),
    "province_age_0": ("dưới 6 giờ", "under 6 hours"),
    "province_age_1": ("6 đến 24 giờ", "6 to 24 hours"),
    "province_age_2": ("1 đến 2 ngày", "1 to 2 days"),
    "province_age_3": ("trên 2 ngày", "over 2 days"),
    "province_alerts": ("Cảnh báo gần đây", "Latest alerts"),
}
