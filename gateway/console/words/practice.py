"""Words of one part of the console."""

WORDS = {
    "practice": ("Chế độ thực hành", "Practice mode"),
    "practice_band": (
        "CHẾ ĐỘ THỰC HÀNH · không có tin nào được gửi đi",
        "PRACTICE MODE · nothing is sent",
    ),
    "practice_as": (
        "Bạn đang đóng vai {name}. Mã lúc này: {code}",
        "You play {name}. The code now: {code}",
    ),
    "practice_play": ("Đóng vai", "Play"),
    "practice_be": ("Đóng vai {name}", "Play {name}"),
    "practice_about": (
        "Mọi người, số điện thoại và phản ánh ở đây đều là giả. Một người có thể soạn rồi đổi "
        "vai để duyệt. Không có khóa, nhà mạng hay phiên đăng nhập nào của hệ thống thật.",
        "All people, numbers and reports here are made up. One person may write, then change and "
        "approve. There is no key, carrier or session of the real service here.",
    ),
    "practice_step_write": (
        "Đóng vai người soạn, vào Cảnh báo, viết một tin lừa đảo cho vài xã.",
        "Play a writer, open Alerts, write a scam warning for some communes.",
    ),
    "practice_step_submit": (
        "Xem trước tin trên điện thoại, ai duyệt được, rồi gửi duyệt.",
        "Look at the phones, at who may approve it, and submit.",
    ),
    "practice_step_change": (
        "Đổi vai sang người duyệt ở dải tím.",
        "Change to the approver in the violet band.",
    ),
    "practice_step_approve": (
        "Đọc tin, nhập mã trên dải tím, duyệt hoặc trả lại.",
        "Read it, type the code of the violet band, approve or return.",
    ),
    "practice_step_judge": (
        "Vào Phản ánh, mở một số, xem căn cứ rồi kết luận.",
        "Open Reports, a number, look at the grounds and decide.",
    ),
    "practice_step_report": (
        "Vào Báo cáo, xem số liệu của tháng và in thử.",
        "Open Figures, look at the month and print it.",
    ),
}
