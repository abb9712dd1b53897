"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "second": "Chờ người thứ hai",
    "second_about": (
        "Những quyết định cần thêm một cán bộ đồng ý. Trong lúc chờ, câu trả lời cho người dân "
        "giữ như cũ, chỉ thêm rằng cán bộ đang xem. Hãy xem hết trang của số đó rồi mới đồng ý."
    ),
    "second_none": "Không có gì chờ người thứ hai.",
    "second_asked": "{name} đề nghị lúc {at}.",
    "second_why_anothers": "Việc này đổi quyết định của cán bộ khác.",
    "second_why_no_evidence": "Chưa có ai phản ánh, không có trong danh sách hay chiến dịch nào.",
    "second_why_many": "Người đề nghị đã quyết định quá số được làm một mình trong 24 giờ.",
    "second_why_new_account": "Tài khoản của người đề nghị còn mới hoặc chưa được xác nhận.",
    "second_meanwhile": "Đang trả lời người dân: {grade}; {people} người phản ánh.",
    "second_own": "Bạn đã đề nghị việc này. Cán bộ khác phải đồng ý.",
    "second_agree": "Đồng ý",
    "second_refuse": "Không đồng ý",
    "second_take_back": "Rút đề nghị của tôi",
    "second_later": "Xem tiếp",
    "second_waits": "{name} đề nghị lúc {at}: {decision}. Đang chờ người thứ hai.",
    "second_look": "Xem các đề nghị",
    "second_count": "{count} đề nghị của cán bộ khác đang chờ.",
    "second_agreed_by": "({name} đồng ý)",
    "done_agreed": "Đã đồng ý. Quyết định có hiệu lực từ bây giờ.",
    "done_not_agreed": "Đã ghi. Câu trả lời cho người dân giữ như cũ.",
    "done_waits": "Đã ghi. Câu trả lời cần thêm một cán bộ đồng ý rồi mới gửi.",
    "judged_proposed": (
        "Đã ghi. Quyết định này cần thêm một cán bộ đồng ý. Trong lúc chờ, câu trả lời cho "
        "người dân giữ như cũ, thêm rằng cán bộ đang xem."
    ),
}
