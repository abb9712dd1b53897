"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "today": "Hôm nay",
    "waits": "Việc đang chờ bạn",
    "waits_none": "Không có việc nào đang chờ bạn.",
    "waits_approve": "Cảnh báo chờ bạn duyệt",
    "waits_returned": "Cảnh báo được trả lại cho bạn",
    "alert_number": "Cảnh báo số {id}",
    "alert_areas": "Địa bàn: {areas}",
    "alert_submitted": "Gửi duyệt lúc {at}; hết hạn lúc {until}",
    "alert_reason": "Lý do trả lại: {reason}",
    "kind_scam": "Lừa đảo",
    "kind_emergency": "Khẩn cấp",
    "kind_notice": "Thông báo",
    "kind_exercise": "Diễn tập",
    "care_alone": (
        "Chỉ có một quản trị viên làm việc được. Nếu người đó mất điện thoại thì không ai mở "
        "lại được. Hãy mời thêm một người hôm nay."
    ),
    "care_invite": "Mời cán bộ",
    "care_locked": "{name} đang bị khóa mã đến {until}.",
    "care_look": "Xem tài khoản",
    "map": "Phản ánh trong {days} ngày qua",
    "map_about": (
        "Mỗi phản ánh được tính cho các xã mà người phản ánh đăng ký nhận cảnh báo. Chỉ hiện "
        "khi có từ {fewest} người, để không ai bị nhận ra."
    ),
    "map_alt": "Bản đồ các xã. Các con số có trong bảng sau bản đồ.",
    "map_from": "từ {count} phản ánh",
    "map_quiet": "dưới {fewest} người",
    "map_elsewhere": "ngoài địa bàn của bạn",
    "map_none": (
        "Trong địa bàn của bạn, chưa xã nào có từ {fewest} người phản ánh trong {days} ngày qua."
    ),
    "col_commune": "Xã, phường",
    "col_reports": "Phản ánh",
    "col_people": "Số người",
}
