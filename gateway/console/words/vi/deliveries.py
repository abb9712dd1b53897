"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "delivery_id": "Mã",
    "delivery_area": "Mã địa bàn",
    "delivery_area_name": "Địa bàn",
    "delivery_carrier": "Nhà mạng",
    "delivery_language": "Ngôn ngữ",
    "delivery_segments": "Số đoạn tính tiền",
    "delivery_state": "Tình trạng",
    "delivery_attempts": "Số lần gửi",
    "delivery_attempted_at": "Gửi lúc",
    "delivery_settled_at": "Xong lúc",
    "delivery_error": "Lỗi",
    "delivery_is_queued": "chờ gửi",
    "delivery_is_attempted": "đang gửi",
    "delivery_is_accepted": "nhà mạng đã nhận",
    "delivery_is_delivered": "đã tới máy",
    "delivery_is_uncertain": "không rõ",
    "delivery_is_failed": "không tới",
    "delivery_is_refused": "bị từ chối",
    "delivery_is_opted_out": "người nhận đã từ chối tin",
    "delivery_is_expired": "quá hạn",
    "delivery_is_cancelled": "đã hủy",
}
