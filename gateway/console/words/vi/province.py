"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_province": "Toàn tỉnh",
    "province_lead": "{districts} địa bàn, {communes} xã, phường · {days} ngày qua",
    "province_late": "{count} địa bàn quá hạn 2 ngày",
    "province_days": "trong {days} ngày",
    "province_beside": "So sánh các địa bàn",
    "province_order": "chờ lâu nhất ở trên",
    "province_area": "Địa bàn · phụ trách",
    "province_nobody": "chưa có cán bộ phụ trách",
    "province_oldest": "Chờ lâu nhất",
    "province_waited": "Thời gian xử lý (trung vị)",
    "province_reach": "Tới máy",
    "province_residents": "Người đăng ký",
    "province_about": "Thời gian xử lý, cảnh báo, tới máy và người đăng ký là của tháng {month}.",
    "province_remind": "Cần nhắc",
    "province_late_items": "{count} mục chờ trên 2 ngày",
    "province_none_late": "Không địa bàn nào có mục chờ quá 2 ngày.",
    "province_ages": "Tuổi của việc chờ",
    "province_age_0": "dưới 6 giờ",
    "province_age_1": "6 đến 24 giờ",
    "province_age_2": "1 đến 2 ngày",
    "province_age_3": "trên 2 ngày",
    "province_alerts": "Cảnh báo gần đây",
}
