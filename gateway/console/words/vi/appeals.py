"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_appeals": "Khiếu nại",
    "appeals": "Khiếu nại của chủ số",
    "appeals_about": (
        "Chủ một số bị phản ánh có thể khiếu nại bằng SMS từ chính số đó. Họ được trả lời bằng SMS "
        "khi có người quyết định. Khiếu nại lâu nhất đứng trước."
    ),
    "appeals_waiting": "Chưa trả lời",
    "appeals_none": "Không có khiếu nại nào chờ trả lời.",
    "appeals_later": "Xem các khiếu nại tiếp theo",
    "appeals_answered": "Đã trả lời",
    "appeals_never": "Chưa có khiếu nại nào được trả lời.",
    "appeals_older": "Xem các khiếu nại trước nữa",
    "appeals_all": "Về danh sách khiếu nại",
    "col_appeal": "Khiếu nại",
    "col_number": "Số",
    "col_now_says": "Hiện nay trả lời người hỏi",
    "col_answer": "Quyết định",
    "col_answered_by": "Ai, lúc nào",
    "appeal": "Khiếu nại {code}",
    "appeal_answer": "Trả lời {code}",
    "appeal_says": "Chủ số {number} khiếu nại lúc {at}: họ cho rằng số của mình bị phản ánh sai.",
    "appeal_grade": "Ai hỏi về số này hiện được trả lời: {grade}.",
    "appeal_look": "Xem mọi điều đã biết về {number}",
    "appeal_forged": (
        "Người gửi SMS có thể bị giả mạo: hãy gọi vào chính số này, nghe chủ số nói, rồi mới quyết "
        "định."
    ),
    "appeal_is_answered": "{answer}. {name}, {at}.",
    "appeal_answer_legend": "Quyết định",
    "appeal_reason_help": "Cán bộ khác đọc lý do này. Chủ số chỉ được báo quyết định.",
    "appeal_do": "Trả lời chủ số",
    "answer_cleared": "Không phải lừa đảo",
    "answer_dismissed": "Bỏ các phản ánh",
    "answer_reassigned": "Số đã đổi chủ",
    "answer_refused": "Giữ nguyên",
    "answer_about_cleared": "Ai hỏi sẽ được trả lời: cán bộ đã xem, không thấy lừa đảo.",
    "answer_about_dismissed": "Các phản ánh đến nay không được nói ra nữa. Phản ánh mới vẫn tính.",
    "answer_about_reassigned": "Những gì phản ánh về chủ trước không được nói ra nữa.",
    "answer_about_refused": "Điều trả lời người hỏi không thay đổi.",
    "done_answered": "Đã trả lời. Chủ số sẽ nhận SMS, không gửi ban đêm.",
    "not_answer": "Hãy chọn một quyết định.",
    "not_answered": "Khiếu nại này vừa có người khác trả lời. Quyết định của họ ở dưới đây.",
    "not_granted": (
        "Sau khi có khiếu nại, cán bộ đã quyết định có lợi cho chủ số: không giữ nguyên được."
    ),
}
