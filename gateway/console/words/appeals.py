"""Words of one part of the console."""

WORDS = {
    "nav_appeals": ("Khiếu nại", "Appeals"),
    "appeals": ("Khiếu nại của chủ số", "Appeals by number owners"),
    "appeals_about": (
        "Chủ một số bị phản ánh có thể khiếu nại bằng SMS từ chính số đó. Họ được trả lời bằng "
        "SMS khi có người quyết định.",
        "The owner of a reported number can appeal by SMS from that number. They are told the "
        "decision by SMS.",
    ),
    "appeals_order": (
        "nên trả lời trong 2 ngày; chờ lâu nhất ở trên",
        "answer within 2 days; longest wait first",
    ),
    "col_deadline": ("Hạn trả lời", "Answer due"),
    "time_left": ("còn {time}", "{time} left"),
    "time_over": ("quá hạn {time}", "{time} late"),
    "appeal_no_grounds": ("chưa có phản ánh", "no reports"),
    "col_waited": ("Đã chờ", "Has waited"),
    "appeals_waiting": ("Chưa trả lời", "Not answered"),
    "appeals_none": ("Không có khiếu nại nào chờ trả lời.", "No appeal is waiting for an answer."),
    "appeals_later": ("Xem các khiếu nại tiếp theo", "Show more"),
    "appeals_answered": ("Đã trả lời", "Answered"),
    "appeals_never": ("Chưa có khiếu nại nào được trả lời.", "No appeal has been answered yet."),
    "appeals_older": ("Xem các khiếu nại trước nữa", "Show earlier ones"),
    "appeals_all": ("Về danh sách khiếu nại", "Back to appeals"),
    "filter_appeal": ("Số hoặc mã khiếu nại", "Number or code"),
    "col_appeal": ("Khiếu nại", "Appeal"),
    "col_number": ("Số", "Number"),
    "col_now_says": ("Kết quả tra cứu hiện tại", "What people are told now"),
    "col_answer": ("Quyết định", "Decision"),
    "col_answered_by": ("Người trả lời", "Answered by"),
    "appeal": ("Khiếu nại {code}", "Appeal {code}"),
    "appeal_answer": ("Trả lời khiếu nại", "Answer the appeal"),
    "appeal_says": (
        "Chủ số khiếu nại ngày {at}: họ cho rằng số của mình bị phản ánh sai.",
        "The owner appealed on {at}: they say the reports about this number are wrong.",
    ),
    "appeal_due": ("Hạn trả lời: {at}, {left}.", "Answer due: {at}, {left}."),
    "appeal_grade": (
        "Người tra cứu hiện nhận: {grade}.",
        "Anyone who checks this number is now told: {grade}.",
    ),
    "appeal_look": ("Xem hồ sơ của số này", "View everything known about this number"),
    "appeal_forged": (
        "Số người gửi SMS có thể bị giả. Hãy gọi vào chính số này và nói chuyện với chủ số trước "
        "khi quyết định.",
        "Sender numbers can be faked. Call this number and speak to the owner before you decide.",
    ),
    "appeal_is_answered": ("{answer}. {name}, {at}.", "{answer}. {name}, {at}."),
    "appeal_answer_legend": ("Quyết định", "Decision"),
    "appeal_reason_help": (
        "Cán bộ khác đọc lý do này. Chủ số chỉ được báo quyết định.",
        "Other officials read the reason. The owner is told only the decision.",
    ),
    "appeal_do": ("Trả lời chủ số", "Answer the owner"),
    "answer_cleared": ("Không phải lừa đảo", "Not fraud"),
    "answer_dismissed": ("Không chấp nhận phản ánh", "Reports rejected"),
    "answer_reassigned": ("Số đã đổi chủ", "The number has a new owner"),
    "answer_refused": ("Giữ nguyên", "Leave it as it is"),
    "answer_about_cleared": (
        "Người tra cứu nhận: cán bộ đã xem, không thấy lừa đảo.",
        "Anyone who checks it is told that officials looked and found no fraud.",
    ),
    "answer_about_dismissed": (
        "Không nêu các phản ánh đến lúc này nữa. Phản ánh mới vẫn được tính.",
        "Existing reports no longer count. New ones will.",
    ),
    "answer_about_reassigned": (
        "Không nêu những phản ánh về chủ trước nữa.",
        "Reports about the previous owner are no longer mentioned.",
    ),
    "answer_about_refused": (
        "Kết quả tra cứu không thay đổi.",
        "What people are told does not change.",
    ),
    "done_answered": (
        "Đã trả lời. Chủ số sẽ nhận SMS, không gửi ban đêm.",
        "Answered. The owner will get an SMS, but not at night.",
    ),
    "not_answer": ("Hãy chọn một quyết định.", "Choose a decision."),
    "not_answered": (
        "Khiếu nại này vừa có người khác trả lời. Quyết định đó ở dưới đây.",
        "Another official has just answered this appeal. Their decision is below.",
    ),
    "not_granted": (
        "Sau khi có khiếu nại, cán bộ đã quyết định có lợi cho chủ số: không giữ nguyên được.",
        "Since the appeal, officials have decided in the owner's favour, so it cannot be refused.",
    ),
    "appeal_phone": ("Gọi {number}", "Call {number}"),
}
