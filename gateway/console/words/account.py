"""Words of one part of the console."""

WORDS = {
    "account": ("Tài khoản của tôi", "My account"),
    "account_todo": ("{count} việc cần làm", "{count} {count:thing|things} to do"),
    "account_todo_phone": (
        "Khai số điện thoại: chưa có số, bạn không nhận được tin báo nào.",
        "Add your phone number: without it you get no notifications.",
    ),
    "account_todo_codes": (
        "Tạo mã khôi phục: mất điện thoại mà không có mã thì phải chờ được mời lại.",
        "Create recovery codes: if you lose your phone without one, you have to be invited again.",
    ),
    "account_sign_in": ("Đăng nhập và bảo mật", "Sign-in and security"),
    "setting_there": ("Đã có", "Set"),
    "setting_none": ("Chưa có", "None"),
    "setting_add": ("Thêm", "Add"),
    "setting_see": ("Xem", "Show"),
    "change": ("Đổi", "Change"),
    "phone_give": ("Khai số", "Add"),
    "phone_like": ("Ví dụ 0912 345 678", "For example 0912 345 678"),
    "recovery_first": ("Tạo mã", "Create"),
    "recovery_short": ("Còn {count} mã", "{count} left"),
    "sessions_short": ("{count} máy", "{count} {count:device|devices}"),
    "tokens_short": ("{count} mã", "{count} {count:token|tokens}"),
    "duty": ("Tự nhận trực", "On duty"),
    "duty_short": ("Đến {until}", "Until {until}"),
    "duty_none": ("Không trực", "Not on duty"),
    "sessions": ("Máy đang đăng nhập", "Where you are signed in"),
    "sessions_about": (
        "Tự đăng xuất sau 30 phút không dùng, và sau 12 giờ. Thấy máy lạ? Đăng xuất máy đó và "
        "đổi mật khẩu ngay.",
        "You are signed out after 30 minutes without use and after 12 hours. If you see a device "
        "you don't know, sign it out and change your password at once.",
    ),
    "col_since": ("Từ lúc", "Since"),
    "col_seen": ("Dùng lần cuối", "Last used"),
    "col_until": ("Đến lúc", "Until"),
    "browser_unknown": ("Không rõ", "Unknown"),
    "this_one": ("máy này", "this device"),
    "end_session": ("Đăng xuất máy này", "Sign out this device"),
    "end_sessions": ("Đăng xuất mọi máy khác", "Sign out all other devices"),
    "password_change": ("Đổi mật khẩu", "Change password"),
    "password_present": ("Mật khẩu hiện nay", "Current password"),
    "phone_news": ("Tin báo về điện thoại", "Notifications"),
    "phone_about": (
        "Có số mới lên mức cao, cảnh báo khẩn chờ duyệt, nhà mạng lỗi, tài khoản bị đổi: hệ "
        "thống nhắn tin cho bạn. Từ {evening} đến {morning} chỉ nhắn việc khẩn.",
        "You get a text message when a number becomes high-risk, an emergency waits for approval, "
        "a carrier fails or your account is changed. Between {evening} and {morning} only urgent "
        "ones are sent.",
    ),
    "phone_there": (
        "Đã có số điện thoại nhận tin. Vì bảo mật, trang này không hiện số.",
        "A phone number is set. For security this page does not show it.",
    ),
    "phone_none": (
        "Chưa có số điện thoại: bạn không nhận được tin báo nào.",
        "No phone number yet: you get no notifications.",
    ),
    "phone_new": ("Số điện thoại nhận tin", "Your phone number"),
    "phone_set": ("Lưu số điện thoại", "Save phone number"),
    "phone_wrong": (
        "Đó không phải số điện thoại. Ví dụ: 0912 345 678.",
        "Enter a phone number, for example 0912 345 678.",
    ),
    "email_about": (
        "Cùng những tin đã nhắn về điện thoại, gửi thêm vào hộp thư, kể cả ban đêm. Đổi địa chỉ "
        "thì điện thoại và địa chỉ cũ đều được báo.",
        "The same notifications by e-mail, also at night. When the address changes, your phone "
        "and the old address are notified.",
    ),
    "email_there": (
        "Đã có địa chỉ thư nhận tin. Vì bảo mật, trang này không hiện địa chỉ.",
        "An e-mail address is set. For security this page does not show it.",
    ),
    "email_none": ("Chưa có địa chỉ thư.", "No e-mail address yet."),
    "email_new": ("Địa chỉ thư nhận tin", "Your e-mail address"),
    "email_empty": (
        "Để trống nếu không muốn nhận thư nữa.",
        "Leave empty to stop e-mail.",
    ),
    "email_set": ("Lưu địa chỉ thư", "Save e-mail address"),
    "email_wrong": (
        "Đó không phải địa chỉ thư. Ví dụ: lan@lamdong.gov.vn.",
        "Enter an e-mail address, for example lan@lamdong.gov.vn.",
    ),
    "done_email": (
        "Đã lưu. Điện thoại và địa chỉ thư cũ (nếu có) được báo việc này.",
        "Saved. Your phone and the old address, if there was one, are notified of it.",
    ),
    "duty_until": ("Bạn đang trực đến {until}.", "You are on duty until {until}."),
    "duty_off": (
        "Bạn không trực. Khi có người trực, tin báo đến người trực trước.",
        "You are not on duty. While somebody is, notifications go to them first.",
    ),
    "duty_hours": (
        "Trực bao nhiêu giờ, kể từ bây giờ (0: thôi trực)",
        "Hours on duty from now (0 to end)",
    ),
    "duty_set": ("Lưu giờ trực", "Save duty"),
    "duty_days": ("Một ca trực dài nhất 14 ngày.", "A duty lasts at most 14 days."),
    "not_no_phone": ("Hãy lưu số điện thoại trước.", "Save your phone number first."),
    "done_phone": (
        "Đã lưu số điện thoại. Một tin nhắn báo việc này đã được gửi.",
        "Phone number saved. A text message confirms it.",
    ),
    "done_duty": ("Đã lưu giờ trực.", "Duty saved."),
    "tokens": ("Mã truy cập cho phần mềm", "Access tokens for software"),
    "tokens_about": (
        "Mã truy cập cho phép một phần mềm làm việc thay bạn. Ai có mã này làm"
        " được mọi việc đã chọn với tư cách của bạn.",
        "A token lets a program (API, command line) act for you. Anyone who has it can do what "
        "you have chosen, in your name.",
    ),
    "token_number": ("Mã số {id}", "No. {id}"),
    "revoke": ("Hủy mã số {id}", "Revoke no. {id}"),
    "token_new": ("Tạo mã truy cập mới", "Create a token"),
    "token_scopes": ("Mã truy cập được làm gì", "What it may do"),
    "token_days": ("Hạn dùng (ngày, nhiều nhất {most})", "Valid for (days, at most {most})"),
    "token_make": ("Tạo mã truy cập", "Create token"),
    "scope_read": ("xem", "read"),
    "scope_draft": ("soạn cảnh báo", "write alerts"),
    "scope_approve": ("duyệt và dừng cảnh báo", "approve and stop alerts"),
    "scope_judge": ("kết luận số bị phản ánh", "judge reports"),
    "scope_import": ("nhập danh sách đăng ký", "import residents"),
    "scope_manage": ("quản lý cán bộ", "manage officials"),
    "scope_confirm": ("xác nhận tài khoản mới", "confirm new accounts"),
    "done_password": (
        "Đã đổi mật khẩu. Mọi máy khác đã bị đăng xuất.",
        "Password changed. All other devices have been signed out.",
    ),
    "done_session": ("Đã đăng xuất máy đó.", "That device has been signed out."),
    "done_sessions": ("Đã đăng xuất mọi máy khác.", "All other devices have been signed out."),
    "done_revoked": ("Mã truy cập đã bị hủy.", "The token is no longer valid."),
    "secret_token": ("Mã truy cập mới của bạn", "Your new token"),
    "secret_invitation": ("Phiếu mời cho {name}", "Invitation for {name}"),
    "secret_once": (
        "Dòng này chỉ hiện một lần. Hãy chép ngay; đừng gửi qua tin nhắn hay mạng xã hội.",
        "This line is shown once. Copy it now. Do not send it by message or social media.",
    ),
    "secret_slip": (
        "Phiếu này chỉ hiện một lần. In ngay; đừng gửi qua tin nhắn hay mạng xã hội.",
        "This slip is shown once. Print it now. Do not send it by message or social media.",
    ),
    "secret_hand": (
        "Đưa tận tay cho {name}, không cho ai khác. Phiếu dùng một lần, trong {days} ngày.",
        "Hand it to {name} in person and to nobody else. It works once, within {days} days.",
    ),
    "secret_until": ("Dùng được đến {until}.", "Valid until {until}."),
    "secret_back": ("Tôi đã chép xong", "I have copied it"),
}
