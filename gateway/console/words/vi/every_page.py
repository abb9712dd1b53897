"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "office": "Cổng phòng, chống lừa đảo 5 KHÔNG",
    "seek": "Tìm số, liên kết, cảnh báo, cán bộ…",
    "seek_do": "Tìm",
    "age_minutes": "{count} phút",
    "age_hours": "{count} giờ",
    "age_day": "1 ngày {hours} giờ",
    "nav_queue": "Cần xử lý",
    "nav_months": "Số liệu",
    "nav_admin": "Quản trị",
    "skip": "Đến thẳng nội dung",
    "menu": "Các trang",
    "menu_fold": "Trình đơn: {here}",
    "language": "Ngôn ngữ",
    "choose": "Đổi",
    "nav_today": "Hôm nay",
    "nav_second": "Chờ người thứ hai",
    "nav_alerts": "Cảnh báo",
    "nav_carriers": "Nhà mạng",
    "nav_officials": "Cán bộ",
    "nav_audit": "Nhật ký xử lý",
    "sign_out": "Đăng xuất",
    "error": "Có lỗi",
    "error_title": "Lỗi: {title}",
    "code": "Mã 6 số lúc này",
    "code_help": "Mở ứng dụng tạo mã trên điện thoại của bạn. Mỗi mã chỉ dùng được một lần.",
    "code_recent_help": (
        "Hỏi khi 15 phút qua bạn chưa nhập mã nào ở máy này. Mỗi mã chỉ dùng được một lần."
    ),
    "never": "chưa",
    "role_commune": "Cán bộ xã",
    "role_district": "Cán bộ cụm xã",
    "role_province": "Cán bộ tỉnh",
    "role_auditor": "Người kiểm tra",
    "role_administrator": "Quản trị viên",
}
