"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "office": ("Cổng phòng, chống lừa đảo 5 KHÔNG", "5 KHÔNG against scams"),
    "seek": ("Tìm số, liên kết, cảnh báo, cán bộ…", "Find a number, link, alert, official…"),
    "seek_do": ("Tìm", "Find"),
    "age_minutes": ("{count} phút", "{count} min"),
    "age_hours": ("{count} giờ", "{count} h"),
    "age_day": ("1 ngày {hours} giờ", "1 day {hours} h"),
    "nav_queue": ("Cần xử lý", "To judge"),
    "nav_months": ("Số liệu", "Figures"),
    "nav_admin": ("Quản trị", "Administration"),
    "skip": ("Đến thẳng nội dung", "Skip to the content"),
    "menu": ("Các trang", "Pages"),
    "menu_fold": ("Trình đơn: {here}", "Menu: {here}"),
    "language": ("Ngôn ngữ", "Language"),
    "choose": ("Đổi", "Change"),
    "nav_today": ("Hôm nay", "Today"),
    "nav_second": ("Chờ người thứ hai", "Second official"),
    "nav_alerts": ("Cảnh báo", "Alerts"),
    "nav_carriers": ("Nhà mạng", "Carriers"),
    "nav_officials": ("Cán bộ", "Officials"),
    "nav_audit": ("Nhật ký xử lý", "Audit"),
    "sign_out": ("Đăng xuất", "Sign out"),
    "error": ("Có lỗi", "There is a problem"),
    "error_title": ("Lỗi: {title}", "Error: {title}"),
    "code": ("Mã 6 số lúc này", "The six digits of this moment"),
    "code_help": (
        "Mở ứng dụng tạo mã trên điện thoại của bạn. Mỗi mã chỉ dùng được một lần.",
        "Open the code generator on your phone. Each code is good once.",
    ),
    "code_recent_help": (
        "Hỏi khi 15 phút qua bạn chưa nhập mã nào ở máy này. Mỗi mã chỉ dùng được một lần.",
        "Asked when you have typed none in this session for 15 minutes. Each code works once.",
    ),
    "never": ("chưa", "never"),
    "role_commune": ("Cán bộ xã", "Commune official"),
    "role_district": ("Cán bộ cụm xã", "District official"),
    "role_province": ("Cán bộ tỉnh", "Province official"),
    "role_auditor": ("Người kiểm tra", "Auditor"),
    "role_administrator": ("Quản trị viên", "Administrator"),
}
