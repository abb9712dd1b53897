"""Words of one part of the console."""

WORDS = {
    "nav_appeals": ("Khiếu nại", "Appeals"),
    "appeals": ("Khiếu nại của chủ số", "Appeals of numbers' owners"),
    "appeals_about": (
        "Chủ một số bị phản ánh có thể khiếu nại bằng SMS từ chính số đó. Họ được trả lời bằng "
        "SMS khi có người quyết định.",
        "Anyone who has a number that was reported can object by SMS from that very number. They "
        "are told by SMS what was decided.",
    ),
    "appeals_order": (
        "nên trả lời trong 2 ngày; chờ lâu nhất ở trên",
        "to be answered within 2 days; what has waited longest first",
    ),
    "col_deadline": ("Hạn trả lời", "To be answered"),
    "time_left": ("còn {time}", "{time} left"),
    "time_over": ("quá hạn {time}", "late by {time}"),
    "appeal_no_grounds": ("chưa có phản ánh", "no reports"),
    "col_waited": ("Đã chờ", "Has waited"),
    "appeals_waiting": ("Chưa trả lời", "Not answered"),
    "appeals_none": ("Không có khiếu nại nào chờ trả lời.", "No appeal waits for an answer."),
    "appeals_later": ("Xem các khiếu nại tiếp theo", "Show the next ones"),
    "appeals_answered": ("Đã trả lời", "Answered"),
    "appeals_never": ("Chưa có khiếu nại nào được trả lời.", "No appeal has been answered yet."),
    "appeals_older": ("Xem các khiếu nại trước nữa", "Show earlier ones"),
    "appeals_all": ("Về danh sách khiếu nại", "Back to all appeals"),
    "col_appeal": ("Khiếu nại", "Appeal"),
    "col_number": ("Số", "Number"),
    "col_now_says": ("Kết quả tra cứu hiện tại", "What a check says now"),
    "col_answer": ("Quyết định", "Decision"),
    "col_answered_by": ("Người trả lời", "Who, when"),
    "appeal": ("Khiếu nại {code}", "Appeal {code}"),
    "appeal_answer": ("Trả lời {code}", "Answer {code}"),
    "appeal_says": (
        "Chủ số {number} khiếu nại lúc {at}: họ cho rằng số của mình bị phản ánh sai.",
        "The owner of {number} objected at {at}: they say that it is reported wrongly.",
    ),
    "appeal_grade": (
        "Người tra cứu số này hiện nhận: {grade}.",
        "Anyone who asks for this number is told now: {grade}.",
    ),
    "appeal_look": ("Xem hồ sơ của {number}", "Look at all that is known of {number}"),
    "appeal_forged": (
        "Người gửi SMS có thể bị giả mạo: hãy gọi vào chính số này, nghe chủ số nói, rồi mới "
        "quyết định.",
        "An SMS can be sent under another's number: call this very number and hear its owner "
        "before you decide.",
    ),
    "appeal_is_answered": ("{answer}. {name}, {at}.", "{answer}. {name}, {at}."),
    "appeal_answer_legend": ("Quyết định", "Decision"),
    "appeal_reason_help": (
        "Cán bộ khác đọc lý do này. Chủ số chỉ được báo quyết định.",
        "Other officials read the reason. The owner is told the decision alone.",
    ),
    "appeal_do": ("Trả lời chủ số", "Answer the owner"),
    "answer_cleared": ("Không phải lừa đảo", "No fraud"),
    "answer_dismissed": ("Bỏ các phản ánh", "Dismiss the reports"),
    "answer_reassigned": ("Số đã đổi chủ", "The number has a new owner"),
    "answer_refused": ("Giữ nguyên", "Leave it as it is"),
    "answer_about_cleared": (
        "Người tra cứu nhận: cán bộ đã xem, không thấy lừa đảo.",
        "Anyone who asks is told that officials looked and found no fraud.",
    ),
    "answer_about_dismissed": (
        "Không nêu các phản ánh đến lúc này nữa. Phản ánh mới vẫn được tính.",
        "The reports until now are not told any more. New ones count.",
    ),
    "answer_about_reassigned": (
        "Không nêu những phản ánh về chủ trước nữa.",
        "What was reported of the owner before is not told any more.",
    ),
    "answer_about_refused": (
        "Kết quả tra cứu không thay đổi.",
        "What a check says does not change.",
    ),
    "done_answered": (
        "Đã trả lời. Chủ số sẽ nhận SMS, không gửi ban đêm.",
        "It is answered. The owner gets an SMS, not at night.",
    ),
    "not_answer": ("Hãy chọn một quyết định.", "Choose a decision."),
    "not_answered": (
        "Khiếu nại này vừa có người khác trả lời. Quyết định đó ở dưới đây.",
        "Somebody else has just answered this appeal. What they decided stands below.",
    ),
    "not_granted": (
        "Sau khi có khiếu nại, cán bộ đã quyết định có lợi cho chủ số: không giữ nguyên được.",
        "Since the appeal it was decided for its owner: it can't be refused.",
    ),
}
