"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "practice": "Chế độ thực hành",
    "practice_band": "CHẾ ĐỘ THỰC HÀNH · không có tin nào được gửi đi",
    "practice_as": "Bạn đang đóng vai {name}. Mã lúc này: {code}",
    "practice_play": "Đóng vai",
    "practice_be": "Đóng vai {name}",
    "practice_about": (
        "Mọi người, số điện thoại và phản ánh ở đây đều là giả. Một người có thể soạn rồi đổi"
        " vai để duyệt. Không có khóa, nhà mạng hay phiên đăng nhập nào của hệ thống thật."
    ),
    "practice_step_write": "Đóng vai người soạn, vào Cảnh báo, viết một tin lừa đảo cho vài xã.",
    "practice_step_submit": "Xem trước tin trên điện thoại, ai duyệt được, rồi gửi duyệt.",
    "practice_step_change": "Đổi vai sang người duyệt ở dải tím.",
    "practice_step_approve": "Đọc tin, nhập mã trên dải tím, duyệt hoặc trả lại.",
    "practice_step_judge": "Vào Phản ánh, mở một số, xem căn cứ rồi kết luận.",
    "practice_step_report": "Vào Báo cáo, xem số liệu của tháng và in thử.",
}
