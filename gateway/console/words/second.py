"""Words of one part of the console."""

WORDS = {
    "second": ("Chờ người thứ hai", "Second opinions"),
    "second_about": (
        "Những quyết định cần thêm một cán bộ đồng ý. Hãy xem hết trang của số đó rồi mới đồng ý.",
        "Decisions that need the agreement of another official. Read the whole page of the number "
        "before you agree.",
    ),
    "second_none": ("Không có gì chờ người thứ hai.", "Nothing is waiting for a second opinion."),
    "second_asked": ("{name} đề nghị lúc {at}.", "{name} proposed it at {at}."),
    "second_why_anothers": (
        "Việc này đổi quyết định của cán bộ khác.",
        "It changes another official's decision.",
    ),
    "second_why_no_evidence": (
        "Chưa có ai phản ánh, không có trong danh sách hay chiến dịch nào.",
        "Nobody has reported it, and it is in no list or campaign.",
    ),
    "second_why_many": (
        "Người đề nghị đã quyết định quá số được làm một mình trong 24 giờ.",
        "The proposer has reached the number of decisions one official may make alone in 24 hours.",
    ),
    "second_why_new_account": (
        "Tài khoản của người đề nghị còn mới hoặc chưa được xác nhận.",
        "The proposer's account is new or not confirmed.",
    ),
    "second_meanwhile": (
        "Đang trả lời người dân: {grade}; {people}\u00a0người phản ánh.",
        "Residents are told: {grade}; people who reported it: {people}.",
    ),
    "second_own": (
        "Bạn đã đề nghị việc này.",
        "You proposed this.",
    ),
    "second_ask": ("{names} đồng ý được.", "{names} can agree."),
    "second_nobody": (
        "Hiện chưa có cán bộ nào khác đồng ý được.",
        "No other official can agree at present.",
    ),
    "second_agree": ("Đồng ý", "Agree"),
    "second_refuse": ("Không đồng ý", "Do not agree"),
    "second_take_back": ("Rút đề nghị của tôi", "Withdraw my proposal"),
    "second_later": ("Xem tiếp", "More"),
    "filter_second": ("Số, người đề nghị, lý do", "Number, proposer or reason"),
    "second_order": ("Thứ tự", "Order"),
    "second_oldest": ("Chờ lâu nhất trước", "Longest wait first"),
    "second_newest": ("Mới nhất trước", "Newest first"),
    "second_most": ("Nhiều người phản ánh trước", "Most reporters first"),
    "second_waits": (
        "{name} đề nghị lúc {at}: {decision}. Đang chờ người thứ hai.",
        "{name} proposed at {at}: {decision}. Waiting for a second official.",
    ),
    "second_look": ("Xem các đề nghị", "View the proposals"),
    "second_count": (
        "{count} đề nghị của cán bộ khác đang chờ.",
        "Proposals by others waiting: {count}.",
    ),
    "second_agreed_by": ("({name} đồng ý)", "({name} agreed)"),
    "done_agreed": (
        "Đã đồng ý. Quyết định có hiệu lực từ bây giờ.",
        "Agreed. The decision is now in force.",
    ),
    "done_not_agreed": (
        "Đã ghi. Câu trả lời cho người dân giữ như cũ.",
        "Recorded. Residents get the same answer as before.",
    ),
    "done_waits": (
        "Đã ghi. Câu trả lời cần thêm một cán bộ đồng ý rồi mới gửi.",
        "Recorded. Another official must agree before the answer is sent.",
    ),
    "judged_proposed": (
        "Đã ghi. Quyết định này cần thêm một cán bộ đồng ý. Trong lúc chờ, câu trả lời cho người "
        "dân giữ như cũ, thêm rằng cán bộ đang xem.",
        "Recorded. Another official must agree. Until then residents get the same answer as "
        "before, with a note that officials are looking into it.",
    ),
    "second_until": (
        "Trong lúc chờ, câu trả lời cho người dân giữ như cũ, chỉ thêm rằng cán bộ đang xem.",
        "Until then residents get the same answer as before, with a note that officials are "
        "looking into it.",
    ),
    "second_tab": ("Quyết định", "Decisions"),
}
