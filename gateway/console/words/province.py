"""Words of one part of the console."""

WORDS = {
    "province_emergency": ("Khẩn cấp, chờ duyệt", "Emergency, waiting"),
    "province_urgent": ("có tin khẩn cấp", "including an emergency"),
    "province_share": ("{share} % mục tiêu", "{share} % of the goal"),
    "nav_province": ("Toàn tỉnh", "Province"),
    "province_lead": (
        "{districts} địa bàn, {communes} xã, phường · {days} ngày qua",
        "{districts} districts, {communes} communes · the last {days} days",
    ),
    "province_late": ("{count} địa bàn quá hạn 2 ngày", "districts over 2 days late: {count}"),
    "province_days": ("trong {days} ngày", "in {days} days"),
    "province_beside": ("So sánh các địa bàn", "Districts compared"),
    "province_order": ("chờ lâu nhất ở trên", "longest wait first"),
    "province_area": ("Địa bàn · phụ trách", "District · in charge"),
    "province_nobody": ("chưa có cán bộ phụ trách", "nobody is in charge"),
    "province_oldest": ("Chờ lâu nhất", "Longest wait"),
    "province_time": ("Thời gian xử lý", "Time to decide"),
    "province_median": ("trung vị, tháng {month}", "median, {month}"),
    "province_waited": ("Thời gian xử lý (trung vị)", "Time to decide (median)"),
    "province_reach": ("Tới máy", "Delivered"),
    "province_residents": ("Người đăng ký", "Subscribers"),
    "province_about": (
        "Thời gian xử lý, cảnh báo, tới máy và người đăng ký là của tháng {month}.",
        "Time to decide, alerts, delivery and subscribers are for {month}.",
    ),
    "province_several": (
        "Mục, cảnh báo thuộc nhiều địa bàn được tính ở từng địa bàn; dòng Toàn tỉnh tính một lần, "
        "kể cả mục chưa rõ địa bàn.",
        "Items and alerts of several districts count in each of them. The row for the province "
        "counts them once, including those of no known area.",
    ),
    "province_several_items": (
        "Một mục có thể thuộc nhiều địa bàn.",
        "One item may belong to several districts.",
    ),
    "province_remind": ("Cần nhắc", "Districts to remind"),
    "province_remind_about": (
        "mục chờ trên 2 ngày, lâu nhất ở trên",
        "items waiting over 2 days, longest first",
    ),
    "province_unkept": ("Chưa có cán bộ phụ trách: {areas}.", "Nobody in charge yet: {areas}."),
    "province_unkept_many": (
        "{count} địa bàn chưa có cán bộ phụ trách.",
        "Nobody is in charge of {count} districts.",
    ),
    "province_unkept_look": ("Xem danh sách cán bộ", "See the officials"),
    "province_quiet": (
        "Không có phản ánh (hoặc dưới ba người), việc chờ, cảnh báo: {areas}.",
        "Nothing reported (or by fewer than three people), nothing waiting, no alerts: {areas}.",
    ),
    "province_look": ("Xem việc chờ", "See what is waiting"),
    "province_waits": ("{count} mục chờ", "{count} waiting"),
    "province_late_items": ("{count} mục chờ trên 2 ngày", "waiting over 2 days: {count}"),
    "province_remind_do": ("Nhắn nhắc", "Remind"),
    "province_reminded": (
        "Đã nhắc: người phụ trách nhận một tin nhắn, ban đêm thì sáng mới gửi.",
        "Reminder sent to the official in charge. At night it waits until the morning.",
    ),
    "province_reminded_at": ("đã nhắc {at}", "reminded {at}"),
    "province_no_phone": (
        "chưa khai số nhận tin, hãy gọi trực tiếp",
        "no phone number: speak to them in person",
    ),
    "province_not_reminded": (
        "Không nhắc được: địa bàn này không còn mục quá 2 ngày, đã được nhắc trong 24 giờ qua, "
        "hoặc người phụ trách chưa khai số nhận tin.",
        "No reminder was sent: nothing there has waited for over 2 days, they were reminded in "
        "the last 24 hours, or the official in charge has given no phone number.",
    ),
    "province_none_late": (
        "Không địa bàn nào có mục chờ quá 2 ngày.",
        "No district has anything waiting for over 2 days.",
    ),
    "province_ages": ("Tuổi của việc chờ", "Age of waiting items"),
    "province_age_0": ("dưới 6 giờ", "under 6 hours"),
    "province_age_1": ("6 đến 24 giờ", "6 to 24 hours"),
    "province_age_2": ("1 đến 2 ngày", "1 to 2 days"),
    "province_age_3": ("trên 2 ngày", "over 2 days"),
    "province_alerts_all": ("Xem tất cả cảnh báo", "See all alerts"),
    "province_alerts": ("Cảnh báo gần đây", "Latest alerts"),
}
