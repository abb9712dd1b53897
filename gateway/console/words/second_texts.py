"""Words of one part of the console."""

WORDS = {
    "second_texts": ("Tin chờ đồng ý để máy học", "Messages that wait to be learnt"),
    "second_texts_look": (
        "Xem các tin chờ đồng ý để máy học",
        "Messages that wait to be learnt",
    ),
    "second_texts_about": (
        "Máy học từ tin nhắn của những số đã có kết luận. Với các tin dưới đây, máy đánh giá khác "
        "kết luận, nên cần một cán bộ khác đọc tin. Chỉ đồng ý khi chính lời tin nhắn cho thấy kết "
        "luận đúng; nếu không chắc thì để nguyên, máy sẽ không học tin đó.",
        "Triage learns from messages about numbers that were decided on. Of these it says other "
        "than the decision, so another official reads them. Agree only if the message itself "
        "shows that the decision is right; if you are not sure, leave it: it is not learnt then.",
    ),
    "second_texts_none": (
        "Không có tin nào chờ đồng ý.",
        "No message waits.",
    ),
    "second_text_scam": ("kết luận là lừa đảo", "decided to be a scam"),
    "second_text_honest": ("kết luận là không lừa đảo", "decided to be honest"),
    "second_text_own": (
        "Bạn đã kết luận tin này. Cán bộ khác phải đọc và đồng ý.",
        "You have decided it yourself. Another official reads it and agrees.",
    ),
    "second_text_same_inviter": (
        "Bạn và người kết luận do cùng một quản trị viên mời. Hãy nhờ cán bộ khác.",
        "One administrator invited you and who decided it. Ask another official.",
    ),
    "second_text_agreed": (
        "Đã đồng ý. Máy sẽ học tin này ở lần học sau.",
        "Agreed. It counts from the next learning on.",
    ),
}
