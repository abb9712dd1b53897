"""Words of one part of the console."""

WORDS = {
    "officials": ("Cán bộ", "Officials"),
    "officials_back": ("Về danh sách cán bộ", "Back to officials"),
    "official_new": ("Mời cán bộ mới", "Invite a new official"),
    "col_name": ("Họ tên", "Name"),
    "col_role": ("Vai trò", "Role"),
    "col_areas": ("Địa bàn", "Areas"),
    "col_state": ("Tình trạng", "Status"),
    "col_phone": ("Nhận SMS", "SMS"),
    "col_signed_in": ("Đăng nhập cuối", "Last signed in"),
    "phone_yes": ("có", "yes"),
    "phone_no": ("chưa khai số", "no number"),
    "signed_in_long_ago": ("trên 30 ngày", "over 30 days ago"),
    "officials_sum": (
        "{count} người đang làm việc; {silent} người chưa khai số điện thoại nên không nhận được "
        "SMS báo việc.",
        "{count} active {count:official|officials}; {silent} without a phone number, so not "
        "notified.",
    ),
    "officials_sum_all": (
        "{count} người đang làm việc, đều nhận được SMS báo việc.",
        "{count} active {count:official|officials}, all with a phone number for notifications.",
    ),
    "officials_sum_none": (
        "{count} người đang làm việc; chưa người nào khai số điện thoại để nhận SMS báo việc.",
        "{count} active {count:official|officials}, none with a phone number, so nobody is "
        "notified.",
    ),
    "officials_sum_lone": (
        "Chưa ai khai số điện thoại nên không ai nhận được SMS báo việc.",
        "Nobody has given a phone number, so nobody gets text messages.",
    ),
    "officials_give_yours": ("Khai số của bạn", "Add yours"),
    "signed_in_now": ("vừa xong", "just now"),
    "officials_silent": ("Xem ai chưa khai số", "See who has no number"),
    "official_is": ("Tài khoản", "Account"),
    "official_acts": ("Việc với tài khoản", "Actions"),
    "state_disabled": ("đã tạm ngừng", "disabled"),
    "state_invited": ("đã mời, chưa vào", "invited"),
    "state_reinvited": ("đã mời lại, chưa vào", "invited again"),
    "state_lapsed": ("phiếu mời hết hạn", "invitation expired"),
    "state_locked": ("mã bị khóa tạm", "codes locked"),
    "state_active": ("đang làm việc", "active"),
    "no_areas": ("không theo địa bàn", "no areas"),
    "waits_confirm": ("Tài khoản mới chờ bạn xác nhận", "New accounts for you to confirm"),
    "confirm_head": ("Người thứ hai xác nhận", "Confirmation by a second person"),
    "confirm_since": ("Ứng dụng tạo mã cài lúc {at}.", "The authenticator app was set up at {at}."),
    "confirm_invited_by": ("Người mời: {names}.", "Invited by {names}."),
    "confirm_invited_server": ("Do người giữ máy chủ mời.", "Created from the command line."),
    "confirm_done": ("{name} đã xác nhận lúc {at}.", "{name} confirmed it at {at}."),
    "confirm_server": ("Người giữ máy chủ", "The server administrator"),
    "confirm_about": (
        "Chưa ai xác nhận. Hãy gặp hoặc gọi cho cán bộ, hỏi có đúng chính họ đã cài ứng dụng tạo "
        "mã này không, rồi mới xác nhận. Trước đó tài khoản chưa duyệt, chưa mời, chưa xác nhận "
        "ai được.",
        "Nobody has confirmed it. Meet or call the official and ask whether they set up this "
        "authenticator app themselves. Only then confirm. Until then the account cannot approve, "
        "invite or confirm.",
    ),
    "confirm": ("Xác nhận đúng người", "Confirm this account"),
    "confirm_who": ("Những người xác nhận được: {names}.", "It can be confirmed by: {names}."),
    "confirm_nobody": (
        "Không có quản trị viên hay người kiểm tra nào độc lập với người mời. Hãy nhờ người giữ "
        "máy chủ xác nhận tài khoản số {id}.",
        "No administrator or auditor is independent of the inviter. The server administrator "
        "types: python -m gateway officials confirm {id} --from-server --reason …",
    ),
    "confirm_young": (
        "Tài khoản bắt đầu duyệt, mời, xác nhận được từ {at}.",
        "The account approves, invites and confirms from {at} on.",
    ),
    "role": ("Vai trò", "Role"),
    "role_may_commune": (
        "Xem phản ánh; soạn cảnh báo trong địa bàn để cán bộ cấp trên duyệt. Không kết luận, "
        "không duyệt.",
        "Views reports and drafts alerts for their areas for a senior official to approve. Cannot "
        "judge or approve.",
    ),
    "role_may_district": (
        "Kết luận phản ánh, có hiệu lực ở mọi nơi; soạn và duyệt cảnh báo, nhập danh sách người "
        "dân trong địa bàn.",
        "Judges reports; decisions apply everywhere. Drafts and approves alerts and imports "
        "residents for their areas.",
    ),
    "role_may_province": (
        "Như cán bộ cụm xã, thường cho cả tỉnh; xem thêm nhà mạng và ai đã mở số của người phản "
        "ánh.",
        "Same as a district official, usually for the whole province. Also sees carriers and who "
        "has viewed reporters' numbers.",
    ),
    "role_may_auditor": (
        "Xem nhật ký, cán bộ, nhà mạng; xác nhận tài khoản mới. Không soạn, không kết luận, không "
        "duyệt.",
        "Sees the audit log, officials and carriers and confirms new accounts. Cannot draft, "
        "judge or approve.",
    ),
    "role_may_administrator": (
        "Mời và tạm ngừng cán bộ, xếp lịch trực; xem nhật ký, nhà mạng; xác nhận tài khoản mới. "
        "Không soạn, không kết luận, không duyệt.",
        "Invites and disables officials, keeps the roster, sees the audit log and carriers, "
        "confirms new accounts. Cannot draft, judge or approve.",
    ),
    "areas": ("Địa bàn", "Areas"),
    "areas_each": ("Chọn từng xã ({count})", "Choose individual communes ({count})"),
    "invite_phone": (
        "Số điện thoại nhận tin báo: cán bộ tự khai ở trang “Tài khoản của tôi” sau khi đăng nhập.",
        "Phone number for notifications: the official adds it under “My account” after signing in.",
    ),
    "areas_whole": ("Cả tỉnh {name}", "The whole province of {name}"),
    "areas_help": (
        "Chọn một địa bàn huyện là chọn mọi xã của địa bàn đó. Quản trị viên để trống.",
        "Choosing a former district includes all its communes. Leave blank for an administrator.",
    ),
    "areas_districts": ("Địa bàn huyện trước 01/7/2025", "Former districts"),
    "areas_communes": ("Xã, phường", "Communes"),
    "invite_who": ("Người được mời", "Who to invite"),
    "invite_confirm": ("Xác nhận", "Confirmation"),
    "invite_do": ("Tạo tài khoản và phiếu mời", "Create account and invitation"),
    "official_sessions": ("Máy đang đăng nhập", "Signed-in devices"),
    "official_sessions_none": ("không có", "none"),
    "official_no_password": (
        "Chưa có mật khẩu nên chưa đăng nhập được: hãy mời lại để cán bộ đặt mật khẩu.",
        "They have no password, so they can't sign in here: invite them again to set one.",
    ),
    "sign_them_out": ("Đăng xuất cán bộ khỏi mọi máy", "Sign out all devices"),
    "sign_them_out_about": (
        "Khi cán bộ để quên máy hoặc nghi có người dùng nhờ. Họ đăng nhập lại được ngay.",
        "If they left a device behind or someone else may be using it. They can sign in again at "
        "once.",
    ),
    "role_change": ("Đổi vai trò, địa bàn", "Change role and areas"),
    "role_change_about": (
        "Đổi vai trò thì cán bộ phải đăng nhập lại.",
        "After a change of role they have to sign in again.",
    ),
    "invite_again": ("Mời lại", "Invite again"),
    "invite_again_about": (
        "Khi cán bộ mất điện thoại hoặc quên mật khẩu. Mọi mã truy cập và mọi phiên đăng nhập "
        "của họ hết hiệu lực ngay.",
        "After a lost phone or a forgotten password. All their tokens and sessions end at once.",
    ),
    "disable": ("Tạm ngừng tài khoản", "Disable account"),
    "disable_about": (
        "Từ lúc này cán bộ không làm được gì nữa. Có thể cho dùng lại.",
        "The official can no longer do anything here. You can enable the account again.",
    ),
    "enable": ("Cho dùng lại tài khoản", "Enable account"),
    "enable_about": (
        "Cán bộ làm việc lại được; mã truy cập còn hạn dùng lại được.",
        "They may again; tokens that have not expired are good again.",
    ),
    "unlock": ("Mở khóa mã", "Unlock the codes"),
    "unlock_about": (
        "Mã bị khóa đến {until} vì nhập sai nhiều lần. Hãy hỏi cán bộ qua điện thoại: nếu không "
        "phải họ nhập, mật khẩu của họ đã lộ, hãy mời lại.",
        "Locked until {until} after wrong codes. Ask them by telephone: if it was not they who "
        "typed, their password is known to somebody, so invite them again.",
    ),
    "done_role": ("Đã đổi vai trò, địa bàn.", "Role and areas are changed."),
    "done_confirmed": ("Đã xác nhận tài khoản.", "The account is confirmed."),
    "done_disabled": (
        "Đã tạm ngừng tài khoản. Mọi phiên đăng nhập đã kết thúc.",
        "The account is disabled. All of its sessions are over.",
    ),
    "done_enabled": ("Tài khoản đã được dùng lại.", "The account is enabled."),
    "done_unlocked": ("Đã mở khóa mã.", "The codes are unlocked."),
    "done_signed_out": ("Đã đăng xuất cán bộ khỏi mọi máy.", "They are signed out everywhere."),
}
