"""Words of one part of the console."""

WORDS = {
    "second": ("Chờ người thứ hai", "Second official"),
    "second_about": (
        "Những quyết định cần thêm một cán bộ đồng ý. Trong lúc chờ, câu trả lời cho người dân "
        "giữ như cũ, chỉ thêm rằng cán bộ đang xem. Hãy xem hết trang của số đó rồi mới đồng ý.",
        "Decisions to which another official must agree. Meanwhile residents are answered as "
        "before, with a word that officials look at it. Read the whole page of the number before "
        "you agree.",
    ),
    "second_none": ("Không có gì chờ người thứ hai.", "Nothing waits for a second official."),
    "second_asked": ("{name} đề nghị lúc {at}.", "{name} proposed it at {at}."),
    "second_why_anothers": (
        "Việc này đổi quyết định của cán bộ khác.",
        "It changes another official's decision.",
    ),
    "second_why_no_evidence": (
        "Chưa có ai phản ánh, không có trong danh sách hay chiến dịch nào.",
        "Nobody has reported it, and no list or campaign has it.",
    ),
    "second_why_many": (
        "Người đề nghị đã quyết định quá số được làm một mình trong 24 giờ.",
        "Who proposed it has decided more than one does alone in 24 hours.",
    ),
    "second_why_new_account": (
        "Tài khoản của người đề nghị còn mới hoặc chưa được xác nhận.",
        "The account of who proposed it is new, or not confirmed.",
    ),
    "second_meanwhile": (
        "Đang trả lời người dân: {grade}; {people} người phản ánh.",
        "Residents are told: {grade}; {people} people reported it.",
    ),
    "second_own": (
        "Bạn đã đề nghị việc này. Cán bộ khác phải đồng ý.",
        "You have proposed it. Another official agrees.",
    ),
    "second_agree": ("Đồng ý", "Agree"),
    "second_refuse": ("Không đồng ý", "Refuse"),
    "second_take_back": ("Rút đề nghị của tôi", "Take back my proposal"),
    "second_later": ("Xem tiếp", "More"),
    "second_waits": (
        "{name} đề nghị lúc {at}: {decision}. Đang chờ người thứ hai.",
        "{name} proposed at {at}: {decision}. It waits for a second official.",
    ),
    "second_look": ("Xem các đề nghị", "Look at the proposals"),
    "second_count": (
        "{count} đề nghị của cán bộ khác đang chờ.",
        "{count} proposals of others wait.",
    ),
    "second_agreed_by": ("({name} đồng ý)", "({name} agreed)"),
    "done_agreed": (
        "Đã đồng ý. Quyết định có hiệu lực từ bây giờ.",
        "Agreed. It is decided from now on.",
    ),
    "done_not_agreed": (
        "Đã ghi. Câu trả lời cho người dân giữ như cũ.",
        "Written down. Residents are answered as before.",
    ),
    "done_waits": (
        "Đã ghi. Câu trả lời cần thêm một cán bộ đồng ý rồi mới gửi.",
        "Written down. Another official must agree before the answer is sent.",
    ),
    "judged_proposed": (
        "Đã ghi. Quyết định này cần thêm một cán bộ đồng ý. Trong lúc chờ, câu trả lời cho người "
        "dân giữ như cũ, thêm rằng cán bộ đang xem.",
        "Written down. Another official must agree. Meanwhile residents are answered as before, "
        "with a word that officials look at it.",
    ),
}
