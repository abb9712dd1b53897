"""Words of one part of the console."""

WORDS = {
    "nav_disclosures": ("Nhật ký xem số", "Numbers opened"),
    "disclose": ("Mở số của người gửi phản ánh {id}", "Open the number behind report {id}"),
    "disclose_report": ("Phản ánh số {id}, gửi lúc {at}.", "Report {id}, sent at {at}."),
    "disclose_whose": ("Người phản ánh {handle}.", "Reporter {handle}."),
    "disclose_of": ("Đã phản ánh:", "Reported:"),
    "disclosed_subject": ("Xong, về trang của {shown}", "Done, back to {shown}"),
    "disclose_about": (
        "Người phản ánh được hứa giữ kín danh tính. Chỉ mở số khi phải gọi cho họ ngay, ví dụ "
        "khi họ sắp mất tiền.",
        "Anyone who reported trusts that nobody knows who they are. Open the number only if they "
        "must be called now, as when they are about to lose money.",
    ),
    "disclose_told": (
        "Người kiểm tra, quản trị viên và cán bộ tỉnh sẽ thấy bạn đã mở số này và lý do, cho đến "
        "khi một người trong số họ xem xong.",
        "Auditors, administrators and officials of the province will see that you opened it, and "
        "why, until one of them has looked at it.",
    ),
    "disclose_tied": (
        "Người đã tạo hoặc mời tài khoản của bạn, và người do bạn mời, không được tính là người "
        "xem đó.",
        "Anyone who created or invited your account, and anyone you invited, does not count as "
        "that person.",
    ),
    "disclose_once": (
        "Số chỉ hiện một lần. Muốn xem lại phải nhập lý do và mã mới.",
        "The number is shown once. To see it again takes another reason and another code.",
    ),
    "disclose_settled": (
        "Ứng dụng tạo mã vừa cài chưa mở được số trong 24 giờ đầu, để ai bị lấy mất tài khoản "
        "còn kịp biết.",
        "A new code generator opens nothing in its first 24 hours: so the person it was taken "
        "from can notice.",
    ),
    "disclose_left": (
        "Trong 24 giờ mỗi cán bộ mở được {most} số. Bạn còn {left}.",
        "An official can open {most} numbers in 24 hours. You have {left} left.",
    ),
    "disclose_reason": ("Lý do", "Reason"),
    "disclose_reason_help": (
        "Ít nhất {least} chữ cái, không viết số điện thoại vào đây.",
        "At least {least} letters. Write no phone number here.",
    ),
    "disclose_do": ("Mở số", "Open the number"),
    "disclose_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được.",
        "The number is gone: its owner asked to be deleted, or the time for which it is kept is "
        "over. Nobody can open it any more.",
    ),
    "disclose_before": ("Số này đã được mở", "This number was opened"),
    "disclosed": ("Số của người gửi phản ánh {id}", "The number behind report {id}"),
    "disclosed_once": (
        "Số chỉ hiện trên trang này. Rời trang là không xem lại được. Việc mở số đã được ghi lại.",
        "The number is shown on this page only. Once you leave, it cannot be seen again. That you "
        "opened it is recorded.",
    ),
    "disclosed_care": (
        "Hãy gọi, nói rõ bạn là ai và từ đâu gọi. Không chép số vào sổ, tin nhắn hay trang khác.",
        "When you call, say who you are and from where. Copy the number into no notebook, "
        "message or other page.",
    ),
    "disclosed_back": ("Xong, về trang Hôm nay", "Done, go to Today"),
    "disclosures": ("Số của người phản ánh đã được mở", "Reporters' numbers that were opened"),
    "disclosures_about": (
        "Mỗi lần mở số phải có người thứ hai xem. Nếu lý do không rõ, hãy gọi hỏi người đã mở.",
        "A second person reviews each one. If the reason is not clear, call the official who "
        "opened it.",
    ),
    "disclosures_waiting": ("Chờ người thứ hai xem", "Waiting for review"),
    "disclosures_ask": (
        "Đọc lý do, hỏi lại nếu cần, rồi bấm nút. Tên bạn được ghi lại.",
        "Read the reason, ask if you need to, then choose the button. Your name is recorded.",
    ),
    "disclosures_none": (
        "Không có lần mở số nào chờ bạn xem.",
        "There is nothing for you to review.",
    ),
    "disclosures_all": ("Tất cả các lần mở số", "All openings"),
    "disclosures_never": (
        "Chưa ai mở số của người phản ánh nào.",
        "Nobody has opened a reporter's number.",
    ),
    "disclosures_older": ("Xem các lần trước nữa", "Show earlier ones"),
    "disclosure_what": ("Phản ánh số {report}.", "Report {report}."),
    "disclosure_report": ("Phản ánh {report}", "Report {report}"),
    "disclosure_who": ("{name} đã mở lúc {at}.", "{name} opened it at {at}."),
    "disclosure_reason": ("Lý do: {reason}", "Reason: {reason}"),
    "disclosure_seen": ("{name}, {at}", "{name}, {at}"),
    "disclosure_seen_do": ("Tôi đã xem phản ánh {id}", "I have reviewed report {id}"),
    "disclosure_waits": ("chưa ai xem", "not yet"),
    "disclosure_waits_other": ("chờ người khác xem", "waiting for somebody else"),
    "col_report": ("Phản ánh", "Report"),
    "col_reason": ("Lý do", "Reason"),
    "col_seen_by": ("Người thứ hai", "Reviewed by"),
    "done_acknowledged": (
        "Đã ghi là bạn đã xem.",
        "Your review has been recorded.",
    ),
    "not_why": (
        "Lý do quá ngắn: hãy viết ít nhất 10 chữ cái để người khác hiểu được.",
        "The reason is too short: write at least 10 letters that others can understand.",
    ),
    "not_digits": (
        "Hãy bỏ số điện thoại ra khỏi lý do. Ngày thì viết như 24/11/2026.",
        "Take the phone number out of the reason. Write dates like 24/11/2026.",
    ),
    "not_fresh": (
        "Ứng dụng tạo mã của bạn mới cài chưa đủ 24 giờ nên chưa mở được số. Nếu gấp, hãy nhờ "
        "cán bộ khác trong địa bàn.",
        "Your code generator was set up less than 24 hours ago, so it opens no number yet. If it "
        "is urgent, ask another official of your areas.",
    ),
    "not_often": (
        "Bạn đã mở hết 10 số của 24 giờ. Hãy nhờ cán bộ khác trong địa bàn, hoặc đợi đến khi lần "
        "mở đầu tiên qua 24 giờ.",
        "You have opened the 10 numbers of 24 hours. Ask another official of your areas, or wait "
        "until the first one is 24 hours ago.",
    ),
    "not_alone": (
        "Không mở được: chưa có người kiểm tra, quản trị viên hay cán bộ tỉnh nào khác để báo. "
        "Người đã tạo hoặc mời tài khoản của bạn không được tính. Hãy nhờ quản trị viên mời thêm "
        "một người.",
        "It can't be opened: there is no auditor, administrator or other official of the "
        "province who could be told. Anyone who created or invited your account does not count. "
        "Ask an administrator to invite somebody.",
    ),
    "not_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được.",
        "The number is gone: its owner asked to be deleted, or the time for which it is kept is "
        "over. Nobody can open it any more.",
    ),
    "not_no_key": (
        "Khóa của số này không có trên máy chủ. Hãy báo người giữ máy chủ.",
        "The key of this number is not on this server. Tell the server's operator.",
    ),
    "not_own": (
        "Bạn là người đã mở số này. Người khác phải xem.",
        "You opened this number yourself. Somebody else must review it.",
    ),
    "not_tied": (
        "Một trong hai người đã tạo hoặc mời tài khoản của người kia. Người khác phải xem.",
        "One of you created or invited the other's account. Somebody else must review it.",
    ),
    "not_seen": ("Đã có người xem lần mở số này rồi.", "Somebody has already reviewed this."),
}
