"""Words of one part of the console."""

WORDS = {
    "account": ("Tài khoản của tôi", "My account"),
    "account_todo": ("{count} việc cần làm", "{count} things to do"),
    "account_todo_phone": (
        "Khai số điện thoại: chưa có số, bạn không nhận được tin báo nào.",
        "Give your number: without it you get no news.",
    ),
    "account_todo_codes": (
        "Tạo mã khôi phục: mất điện thoại mà không có mã thì phải chờ được mời lại.",
        "Make recovery codes: who loses the phone without one must wait to be invited again.",
    ),
    "account_sign_in": ("Đăng nhập và bảo mật", "Signing in"),
    "setting_there": ("Đã có", "Set"),
    "setting_none": ("Chưa có", "None"),
    "setting_add": ("Thêm", "Add"),
    "setting_see": ("Xem", "Show"),
    "change": ("Đổi", "Change"),
    "phone_give": ("Khai số", "Give it"),
    "phone_like": ("Ví dụ 0912 345 678", "Like 0912 345 678"),
    "recovery_first": ("Tạo mã", "Make them"),
    "recovery_short": ("Còn {count} mã", "{count} left"),
    "sessions_short": ("{count} máy", "{count}"),
    "tokens_short": ("{count} mã", "{count}"),
    "duty": ("Tự nhận trực", "On duty"),
    "duty_short": ("Đến {until}", "Until {until}"),
    "duty_none": ("Không trực", "Not on duty"),
    "sessions": ("Máy đang đăng nhập", "Where you are signed in"),
    "sessions_about": (
        "Tự đăng xuất sau 30 phút không dùng, và sau 12 giờ. Thấy máy lạ? Đăng xuất máy đó và "
        "đổi mật khẩu ngay.",
        "Signed out after 30 minutes without use, and after 12 hours. A computer that you don't "
        "know? Sign it out and change your password at once.",
    ),
    "col_since": ("Từ lúc", "Since"),
    "col_seen": ("Dùng lần cuối", "Last used"),
    "col_until": ("Đến lúc", "Until"),
    "browser_unknown": ("Không rõ", "Unknown"),
    "this_one": ("máy này", "this one"),
    "end_session": ("Đăng xuất máy này", "Sign it out"),
    "end_sessions": ("Đăng xuất mọi máy khác", "Sign out everywhere else"),
    "password_change": ("Đổi mật khẩu", "Change the password"),
    "password_present": ("Mật khẩu hiện nay", "Present password"),
    "phone_news": ("Tin báo về điện thoại", "News on your phone"),
    "phone_about": (
        "Có số mới lên mức cao, cảnh báo khẩn chờ duyệt, nhà mạng lỗi, tài khoản bị đổi: hệ "
        "thống nhắn tin cho bạn. Từ {evening} đến {morning} chỉ nhắn việc khẩn.",
        "A number that reaches the grade high, an emergency that waits for approval, a carrier "
        "that fails, a change of your account: we send you an SMS. Between {evening} and "
        "{morning} only what is urgent.",
    ),
    "phone_there": (
        "Đã có số điện thoại nhận tin. Vì bảo mật, trang này không hiện số.",
        "There is a phone number. To protect it, this page does not show it.",
    ),
    "phone_none": (
        "Chưa có số điện thoại: bạn không nhận được tin báo nào.",
        "There is no phone number yet: you get no news.",
    ),
    "phone_new": ("Số điện thoại nhận tin", "Your phone number"),
    "phone_set": ("Lưu số điện thoại", "Save the phone number"),
    "phone_wrong": (
        "Đó không phải số điện thoại. Ví dụ: 0912 345 678.",
        "That is no phone number, like 0912 345 678.",
    ),
    "email_about": (
        "Cùng những tin đã nhắn về điện thoại, gửi thêm vào hộp thư, kể cả ban đêm. Đổi địa chỉ "
        "thì điện thoại và địa chỉ cũ đều được báo.",
        "The same news as on your phone, also by e-mail, at night too. When the address changes, "
        "your phone and the old address are notified.",
    ),
    "email_there": (
        "Đã có địa chỉ thư nhận tin. Vì bảo mật, trang này không hiện địa chỉ.",
        "There is an e-mail address. To protect it, this page does not show it.",
    ),
    "email_none": ("Chưa có địa chỉ thư.", "There is no e-mail address yet."),
    "email_new": ("Địa chỉ thư nhận tin", "Your e-mail address"),
    "email_empty": (
        "Để trống nếu không muốn nhận thư nữa.",
        "Leave it empty if you want no more e-mail.",
    ),
    "email_set": ("Lưu địa chỉ thư", "Save the e-mail address"),
    "email_wrong": (
        "Đó không phải địa chỉ thư. Ví dụ: lan@lamdong.gov.vn.",
        "That is no e-mail address, like lan@lamdong.gov.vn.",
    ),
    "done_email": (
        "Đã lưu. Điện thoại và địa chỉ thư cũ (nếu có) được báo việc này.",
        "Saved. Your phone and the old address, if there was one, are notified of it.",
    ),
    "duty_until": ("Bạn đang trực đến {until}.", "You are on duty until {until}."),
    "duty_off": (
        "Bạn không trực. Khi có người trực, tin báo đến người trực trước.",
        "You are not on duty. While somebody is, news goes to them first.",
    ),
    "duty_hours": (
        "Trực bao nhiêu giờ, kể từ bây giờ (0: thôi trực)",
        "On duty for so many hours from now (0: no longer)",
    ),
    "duty_set": ("Lưu giờ trực", "Save the duty"),
    "duty_days": ("Một ca trực dài nhất 14 ngày.", "A duty lasts at most 14 days."),
    "duty_phone": ("Hãy lưu số điện thoại trước.", "Save your phone number first."),
    "done_phone": (
        "Đã lưu số điện thoại. Một tin nhắn báo việc này đã được gửi.",
        "The phone number is saved. An SMS about it is sent.",
    ),
    "done_duty": ("Đã lưu giờ trực.", "The duty is saved."),
    "tokens": ("Mã truy cập cho phần mềm", "Tokens for programs"),
    "tokens_about": (
        "Mã truy cập cho phép một phần mềm làm việc thay bạn. Ai có mã này làm"
        " được mọi việc đã chọn với tư cách của bạn.",
        "A token lets a program (API, command line) act for you. Anyone who holds it can do what "
        "you can.",
    ),
    "token_number": ("Mã số {id}", "No. {id}"),
    "revoke": ("Hủy mã số {id}", "Revoke no. {id}"),
    "token_new": ("Tạo mã truy cập mới", "Make a new token"),
    "token_scopes": ("Mã truy cập được làm gì", "What it is good for"),
    "token_days": ("Hạn dùng (ngày, nhiều nhất {most})", "Good for (days, at most {most})"),
    "token_make": ("Tạo mã truy cập", "Make it"),
    "scope_read": ("xem", "read"),
    "scope_draft": ("soạn cảnh báo", "write alerts"),
    "scope_approve": ("duyệt và dừng cảnh báo", "approve and stop alerts"),
    "scope_judge": ("kết luận số bị phản ánh", "judge reports"),
    "scope_import": ("nhập danh sách đăng ký", "bring in residents"),
    "scope_manage": ("quản lý cán bộ", "manage officials"),
    "scope_confirm": ("xác nhận tài khoản mới", "confirm new accounts"),
    "done_password": (
        "Đã đổi mật khẩu. Mọi máy khác đã bị đăng xuất.",
        "The password is changed. You are signed out everywhere else.",
    ),
    "done_session": ("Đã đăng xuất máy đó.", "That computer is signed out."),
    "done_sessions": ("Đã đăng xuất mọi máy khác.", "You are signed out everywhere else."),
    "done_revoked": ("Mã truy cập đã bị hủy.", "The token is no longer valid."),
    "secret_token": ("Mã truy cập mới của bạn", "Your new token"),
    "secret_invitation": ("Thư mời cho {name}", "The invitation for {name}"),
    "secret_once": (
        "Dòng này chỉ hiện một lần. Hãy chép ngay; đừng gửi qua tin nhắn hay mạng xã hội.",
        "This line is shown once. Copy it now; don't send it by message or social network.",
    ),
    "secret_hand": (
        "Đưa tận tay cho {name}, không cho ai khác. Phiếu dùng một lần, trong {days} ngày.",
        "Hand it to {name} in person, and to nobody else. It is good once, within {days} days.",
    ),
    "secret_until": ("Dùng được đến {until}.", "Good until {until}."),
    "secret_back": ("Tôi đã chép xong", "I have copied it"),
}
