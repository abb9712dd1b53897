"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "account": "Tài khoản của tôi",
    "account_who": "{name}, {role}",
    "account_areas": "Địa bàn: {areas}",
    "account_no_areas": "Không phụ trách địa bàn nào.",
    "sessions": "Máy đang đăng nhập",
    "sessions_about": (
        "Tự đăng xuất sau 30 phút không dùng, và sau 12 giờ. Thấy máy lạ? Đăng xuất máy đó và"
        " đổi mật khẩu ngay."
    ),
    "col_since": "Từ lúc",
    "col_seen": "Dùng lần cuối",
    "col_until": "Đến lúc",
    "browser_unknown": "Không rõ",
    "this_one": "máy này",
    "end_session": "Đăng xuất máy này",
    "end_sessions": "Đăng xuất mọi máy khác",
    "password_change": "Đổi mật khẩu",
    "password_present": "Mật khẩu hiện nay",
    "phone_news": "Tin báo về điện thoại",
    "phone_about": (
        "Có số mới lên mức cao, cảnh báo khẩn chờ duyệt, nhà mạng lỗi, tài khoản bị đổi: "
        "chúng tôi nhắn tin cho bạn. Từ 22 giờ đến 6 giờ chỉ nhắn việc khẩn."
    ),
    "phone_there": "Đã có số điện thoại nhận tin. Vì bảo mật, trang này không hiện số.",
    "phone_none": "Chưa có số điện thoại: bạn không nhận được tin báo nào.",
    "phone_new": "Số điện thoại nhận tin",
    "phone_set": "Lưu số điện thoại",
    "phone_wrong": "Đó không phải số điện thoại. Ví dụ: 0912345678.",
    "duty_until": "Bạn đang trực đến {until}.",
    "duty_off": "Bạn không trực. Khi có người trực, tin báo đến người trực trước.",
    "duty_hours": "Trực bao nhiêu giờ, kể từ bây giờ (0: thôi trực)",
    "duty_set": "Lưu giờ trực",
    "duty_days": "Một ca trực dài nhất 14 ngày.",
    "duty_phone": "Hãy lưu số điện thoại trước.",
    "done_phone": "Đã lưu số điện thoại. Một tin nhắn báo việc này đã được gửi.",
    "done_duty": "Đã lưu giờ trực.",
    "tokens": "Mã truy cập cho phần mềm (token)",
    "tokens_about": (
        "Mã truy cập cho phép một phần mềm (API, dòng lệnh) làm việc thay bạn. Ai cầm nó là làm "
        "được như bạn."
    ),
    "tokens_none": "Bạn không có mã truy cập nào.",
    "tokens_none_theirs": "Không có mã truy cập nào.",
    "token_number": "k5o_{id}",
    "revoke": "Hủy mã truy cập k5o_{id}",
    "token_new": "Tạo mã truy cập mới",
    "token_scopes": "Mã truy cập được làm gì",
    "token_days": "Hạn dùng (ngày, nhiều nhất {most})",
    "token_make": "Tạo mã truy cập",
    "scope_read": "xem",
    "scope_draft": "soạn cảnh báo",
    "scope_approve": "duyệt và dừng cảnh báo",
    "scope_judge": "kết luận số bị phản ánh",
    "scope_import": "nhập danh sách đăng ký",
    "scope_manage": "quản lý cán bộ",
    "scope_confirm": "xác nhận tài khoản mới",
    "done_password": "Đã đổi mật khẩu. Mọi máy khác đã bị đăng xuất.",
    "done_session": "Đã đăng xuất máy đó.",
    "done_sessions": "Đã đăng xuất mọi máy khác.",
    "done_revoked": "Mã truy cập đã bị hủy.",
    "secret_token": "Mã truy cập mới của bạn",
    "secret_invitation": "Thư mời cho {name}",
    "secret_once": (
        "Dòng này chỉ hiện một lần. Hãy chép ngay; đừng gửi qua tin nhắn hay mạng xã hội."
    ),
    "secret_hand": (
        "Đưa tận tay cho {name}, không cho ai khác. Người đó mở địa chỉ dưới đây và nhập dòng"
        " trên, trong {days} ngày."
    ),
    "secret_until": "Dùng được đến {until}.",
    "secret_back": "Tôi đã chép xong",
}
