"""Words of one part of the console."""

WORDS = {
    "nav_disclosures": ("Nhật ký xem số", "Numbers viewed"),
    "disclose": ("Mở số của người phản ánh", "View the reporter's number"),
    "disclose_handle": (
        "Mở số của người phản ánh {handle}",
        "View the number of reporter {handle}",
    ),
    "disclose_report": ("Phản ánh gửi lúc {at}.", "Report sent at {at}."),
    "disclose_of": ("Đã phản ánh:", "Reported:"),
    "disclosed_subject": ("Xong, về trang của {shown}", "Done, back to {shown}"),
    "disclose_about": (
        "Người phản ánh được hứa giữ kín danh tính. Chỉ mở số khi phải gọi cho họ ngay, ví dụ khi "
        "họ sắp mất tiền.",
        "People who report expect to stay anonymous. View the number only if you must call them "
        "now, for example because they are about to lose money.",
    ),
    "disclose_told": (
        "Một người kiểm tra, quản trị viên hoặc cán bộ tỉnh sẽ xem lại việc này cùng lý do bạn "
        "ghi.",
        "An auditor, administrator or province official will review this and your reason.",
    ),
    "disclose_tied": (
        "Người đó không thể là người đã tạo hoặc mời tài khoản của bạn, hay người do bạn mời.",
        "That person cannot be someone who created your account or someone you invited.",
    ),
    "disclose_once": (
        "Số chỉ hiện một lần. Muốn xem lại phải nhập lý do và mã mới.",
        "The number is shown once. To see it again you need a new reason and a new code.",
    ),
    "disclose_settled": (
        "Ứng dụng tạo mã mới cài chưa dùng cho việc này được trong 24 giờ, để chủ tài khoản kịp "
        "biết nếu bị lấy mất.",
        "A new authenticator app cannot be used for this for 24 hours, so that its owner can "
        "notice if it was stolen.",
    ),
    "disclose_left": (
        "Trong 24 giờ mỗi cán bộ mở được {most} số. Bạn còn {left}.",
        "An official can view {most} numbers in 24 hours. You have {left} left.",
    ),
    "disclose_reason": ("Lý do", "Reason"),
    "disclose_reason_help": (
        "Ít nhất {least} ký tự. Không ghi số điện thoại.",
        "At least {least} characters. Do not include a phone number.",
    ),
    "disclose_do": ("Mở số", "View the number"),
    "disclose_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được.",
        "The number is gone: its owner asked to be deleted, or it is past the time for which it "
        "is kept. Nobody can view it any more.",
    ),
    "disclose_before": ("Số này đã được mở", "This number was viewed"),
    "disclosed": ("Số của người phản ánh", "The reporter's number"),
    "disclosed_handle": ("Số của người phản ánh {handle}", "The number of reporter {handle}"),
    "disclosed_once": (
        "Số chỉ hiện trên trang này. Rời trang là không xem lại được. Việc mở số đã được ghi lại.",
        "The number is shown on this page only. Once you leave, it cannot be seen again. This has "
        "been recorded.",
    ),
    "disclosed_care": (
        "Khi gọi, nói rõ bạn là ai, làm việc ở đâu. Không ghi lại hay chép số đi nơi khác.",
        "When you call, say who you are and where you work. Do not write the number down or copy "
        "it anywhere.",
    ),
    "disclosed_back": ("Xong, về trang Hôm nay", "Done, go to Today"),
    "disclosures": ("Số của người phản ánh đã được mở", "Reporters' numbers that were viewed"),
    "disclosures_about": (
        "Mỗi lần mở số phải có người thứ hai xem. Nếu lý do không rõ, hãy gọi hỏi người đã mở.",
        "A second person reviews each one. If the reason is not clear, call the official who "
        "viewed it.",
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
    "disclosures_all": ("Tất cả các lần mở số", "All views"),
    "disclosures_never": (
        "Chưa ai mở số của người phản ánh nào.",
        "Nobody has viewed a reporter's number.",
    ),
    "disclosures_older": ("Xem các lần trước nữa", "Show earlier ones"),
    "disclosure_what": ("Số của {report}.", "The number of {report}."),
    "disclosure_forgotten": ("một người phản ánh đã được xóa", "a reporter since deleted"),
    "disclosure_reporter": ("người phản ánh {handle}", "reporter {handle}"),
    "disclosure_who": ("{name} đã mở lúc {at}.", "{name} viewed it at {at}."),
    "disclosure_reason": ("Lý do: {reason}", "Reason: {reason}"),
    "disclosure_seen": ("{name}, {at}", "{name}, {at}"),
    "disclosure_seen_do": (
        "Tôi đã xem lý do mở số của {report}",
        "I have reviewed why the number of {report} was viewed",
    ),
    "disclosure_yes": ("Đã xem lại", "Reviewed"),
    "disclosure_no": ("Chưa ai xem lại", "Not reviewed yet"),
    "disclosure_waits": ("chưa ai xem lại", "not reviewed yet"),
    "disclosure_waits_other": ("chờ người khác xem", "waiting for someone else"),
    "col_report": ("Phản ánh", "Report"),
    "col_reason": ("Lý do", "Reason"),
    "col_seen_by": ("Người thứ hai xem", "Reviewed by"),
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
        "Ứng dụng tạo mã của bạn mới cài chưa đủ 24 giờ nên chưa mở được số. Nếu gấp, hãy nhờ cán "
        "bộ khác trong địa bàn.",
        "Your authenticator app was set up less than 24 hours ago, so you cannot view numbers "
        "yet. If it is urgent, ask another official in your areas.",
    ),
    "not_often": (
        "Bạn đã mở hết 10 số của 24 giờ. Hãy nhờ cán bộ khác trong địa bàn, hoặc đợi đến khi lần "
        "mở đầu tiên qua 24 giờ.",
        "You have viewed 10 numbers in 24 hours. Ask another official in your areas, or wait "
        "until the first one is 24 hours old.",
    ),
    "not_alone": (
        "Không mở được: chưa có người kiểm tra, quản trị viên hay cán bộ tỉnh nào khác để báo. "
        "Người đã tạo hoặc mời tài khoản của bạn không được tính. Hãy nhờ quản trị viên mời thêm "
        "một người.",
        "It can't be opened: there is no auditor, administrator or other official of the province "
        "who could be told. Anyone who created or invited your account does not count. Ask an "
        "administrator to invite someone.",
    ),
    "not_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được.",
        "The number is gone: its owner asked to be deleted, or it is past the time for which it "
        "is kept. Nobody can view it any more.",
    ),
    "not_no_key": (
        "Khóa của số này không có trên máy chủ. Hãy báo người giữ máy chủ.",
        "The key of this number is not on this server. Tell the server administrator.",
    ),
    "not_own": (
        "Bạn là người đã mở số này. Người khác phải xem.",
        "You viewed this number yourself. Someone else must review it.",
    ),
    "not_tied": (
        "Một trong hai người đã tạo hoặc mời tài khoản của người kia. Người khác phải xem.",
        "One of you created or invited the other's account. Someone else must review it.",
    ),
    "not_seen": ("Đã có người xem lần mở số này rồi.", "Someone has already reviewed this."),
}
