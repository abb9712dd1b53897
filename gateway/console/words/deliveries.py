"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "delivery_id": ("Mã", "Id"),
    "delivery_area": ("Mã địa bàn", "Area code"),
    "delivery_area_name": ("Địa bàn", "Area"),
    "delivery_carrier": ("Nhà mạng", "Carrier"),
    "delivery_language": ("Ngôn ngữ", "Language"),
    "delivery_segments": ("Số đoạn tính tiền", "Segments"),
    "delivery_state": ("Tình trạng", "State"),
    "delivery_attempts": ("Số lần gửi", "Attempts"),
    "delivery_attempted_at": ("Gửi lúc", "Sent at"),
    "delivery_settled_at": ("Xong lúc", "Settled at"),
    "delivery_error": ("Lỗi", "Error"),
    "delivery_is_queued": ("chờ gửi", "waits"),
    "delivery_is_attempted": ("đang gửi", "being sent"),
    "delivery_is_accepted": ("nhà mạng đã nhận", "taken by the carrier"),
    "delivery_is_delivered": ("đã tới máy", "arrived"),
    "delivery_is_uncertain": ("không rõ", "uncertain"),
    "delivery_is_failed": ("không tới", "failed"),
    "delivery_is_refused": ("bị từ chối", "refused"),
    "delivery_is_opted_out": ("người nhận đã từ chối tin", "wants no messages"),
    "delivery_is_expired": ("quá hạn", "expired"),
    "delivery_is_cancelled": ("đã hủy", "cancelled"),
}
