"""Words of one part of the console."""

WORDS = {
    "practice": ("Chế độ thực hành", "Practice mode"),
    "practice_band": ("CHẾ ĐỘ THỰC HÀNH", "PRACTICE MODE"),
    "practice_sent": ("không có tin nào được gửi đi", "nothing is sent"),
    "practice_code": ("mã {code}", "code {code}"),
    "practice_steps": ("Một buổi thực hành", "A practice session"),
    "practice_who": ("Chọn một vai để bắt đầu", "Choose a role to begin"),
    "practice_play": ("Đóng vai", "Act as"),
    "practice_be": ("Đóng vai {name}", "Act as {name}"),
    "practice_about": (
        "Mọi người, số điện thoại và phản ánh ở đây đều là giả. Một người có thể soạn rồi đổi "
        "vai để duyệt. Không có khóa, nhà mạng hay phiên đăng nhập nào của hệ thống thật.",
        "All people, numbers and reports here are made up. One person can write an alert, "
        "switch roles and approve it. No key, carrier or session of the real service is used.",
    ),
    "practice_step_write": (
        "Đóng vai người soạn, vào Cảnh báo, viết một tin lừa đảo cho vài xã.",
        "Act as a writer, open Alerts and write a scam warning for a few communes.",
    ),
    "practice_step_submit": (
        "Xem trước tin trên điện thoại, ai duyệt được, rồi gửi duyệt.",
        "Preview the message on phones, see who may approve it, and submit it.",
    ),
    "practice_step_change": (
        "Đổi vai sang người duyệt ở dải tím.",
        "Switch to an approver in the violet band.",
    ),
    "practice_step_approve": (
        "Đọc tin, nhập mã trên dải tím, duyệt hoặc trả lại.",
        "Read the alert, enter the code from the violet band, and approve or return it.",
    ),
    "practice_step_judge": (
        "Vào Phản ánh, mở một số, xem căn cứ rồi quyết định.",
        "Open Reports, choose a number, read the evidence and decide.",
    ),
    "practice_step_report": (
        "Vào Báo cáo, xem số liệu của tháng và in thử.",
        "Open Statistics, look at the month's figures and try printing them.",
    ),
}
