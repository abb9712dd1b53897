"""Words of one part of the console."""

WORDS = {
    "second_texts": ("Tin cho máy học", "Messages to review for training"),
    "second_texts_about": (
        "Máy tự kiểm tra đánh giá những tin này khác với kết luận của cán bộ. Chỉ đồng ý khi "
        "chính lời tin nhắn cho thấy kết luận đúng.",
        "The automatic check disagrees with the official's decision on these messages. Agree only "
        "if the message itself shows that the decision is right.",
    ),
    "second_texts_none": ("Không có tin nào chờ đồng ý.", "No messages are waiting."),
    "second_text_scam": ("kết luận là lừa đảo", "decided: scam"),
    "second_text_honest": ("kết luận là không lừa đảo", "decided: not a scam"),
    "second_text_own": (
        "Bạn đã kết luận tin này. Cán bộ khác phải đọc và đồng ý.",
        "You decided this one. Another official must read it and agree.",
    ),
    "second_text_same_inviter": (
        "Bạn và người kết luận do cùng một quản trị viên mời. Hãy nhờ cán bộ khác.",
        "You and the official who decided were invited by the same administrator. Ask another "
        "official.",
    ),
    "second_text_agreed": (
        "Đã đồng ý. Máy sẽ học tin này ở lần học sau.",
        "Agreed. The check will learn from it next time.",
    ),
    "second_texts_unsure": (
        "Nếu không chắc thì để nguyên: máy sẽ không học tin đó.",
        "If you are not sure, leave it. The check will then not learn from it.",
    ),
}
