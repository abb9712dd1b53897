"""Words of one part of the console."""

from __future__ import annotations

from flows.languages.registry import WAITING

WORDS = {
    "nav_residents": "Người dân",
    "residents": "Người dân",
    "residents_about": (
        "Bao nhiêu người muốn nhận cảnh báo. Không có danh sách số điện thoại và không tìm được "
        "số của ai: số của người dân được niêm kín."
    ),
    "residents_none": (
        "Tháng này chưa đếm xong. Lần đếm đầu tiên xong trong vài phút; hãy mở lại sau."
    ),
    "residents_counted": "Đếm lúc {at}; mỗi 15 phút đếm lại.",
    "residents_where": "Theo địa bàn",
    "residents_place": (
        "Một người được tính ở mọi xã mà họ muốn nhận cảnh báo; người đăng ký cả huyện cũ được "
        "tính ở mọi xã của huyện đó."
    ),
    "residents_languages": "Theo ngôn ngữ",
    "residents_few": "Chưa có từ {min_people} người.",
    "speaks_vi": "Tiếng Việt không dấu",
    "speaks_vi_marks": "Tiếng Việt có dấu",
    "speaks_en": "Tiếng Anh",
    **{f"speaks_{code}": f"Tiếng {one.name}" for code, one in WAITING.items()},
    "speaks_others": "Các tiếng khác",
    "residents_come": "Đăng ký và từ chối theo tháng: {area}",
    "residents_come_alt": "Biểu đồ cột: số người đăng ký và số người từ chối theo tháng.",
}
