"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "officials": "Cán bộ",
    "official_new": "Mời cán bộ mới",
    "col_name": "Họ tên",
    "col_role": "Vai trò",
    "col_areas": "Địa bàn",
    "col_state": "Tình trạng",
    "state_disabled": "đã tạm ngừng",
    "state_invited": "đã mời, chưa vào",
    "state_again": "đã mời lại, chưa vào",
    "state_lapsed": "thư mời hết hạn",
    "state_locked": "mã bị khóa tạm",
    "state_active": "đang làm việc",
    "no_areas": "không",
    "waits_confirm": "Tài khoản mới chờ bạn xác nhận",
    "confirm_head": "Người thứ hai xác nhận",
    "confirm_since": "Ứng dụng tạo mã cài lúc {at}.",
    "confirm_invited_by": "Người mời: {names}.",
    "confirm_invited_server": "Do dòng lệnh của máy chủ mời.",
    "confirm_done": "{name} đã xác nhận lúc {at}.",
    "confirm_server": "Dòng lệnh của máy chủ",
    "confirm_about": (
        "Chưa ai xác nhận. Hãy gặp hoặc gọi cho cán bộ, hỏi có đúng chính họ đã cài ứng dụng "
        "tạo mã này không, rồi mới xác nhận. Trước đó tài khoản chưa duyệt, chưa mời, chưa xác "
        "nhận ai được."
    ),
    "confirm": "Xác nhận đúng người",
    "confirm_who": "Những người xác nhận được: {names}.",
    "confirm_nobody": (
        "Không có quản trị viên hay người kiểm tra nào độc lập với người mời. Người giữ máy chủ "
        "gõ: python -m gateway officials confirm {id} --from-server --reason …"
    ),
    "confirm_young": "Tài khoản bắt đầu duyệt, mời, xác nhận được từ {at}.",
    "role": "Vai trò",
    "areas": "Địa bàn",
    "areas_whole": "Cả tỉnh {name}",
    "areas_help": "Chọn huyện cũ là chọn mọi xã của huyện đó. Quản trị viên để trống.",
    "areas_districts": "Huyện cũ",
    "areas_communes": "Xã, phường",
    "invite_do": "Tạo tài khoản và thư mời",
    "official_sessions": "Đang đăng nhập ở đâu",
    "official_sessions_none": "Không đăng nhập ở máy nào.",
    "official_no_password": (
        "Chưa có mật khẩu nên chưa vào được trang này: cán bộ tự đặt bằng lệnh "
        '"officials password", hoặc hãy mời lại.'
    ),
    "sign_them_out": "Đăng xuất cán bộ khỏi mọi máy",
    "sign_them_out_about": (
        "Khi cán bộ để quên máy hoặc nghi có người dùng nhờ. Họ đăng nhập lại được ngay."
    ),
    "role_change": "Đổi vai trò, địa bàn",
    "role_change_about": "Đổi vai trò thì cán bộ phải đăng nhập lại.",
    "invite_again": "Mời lại",
    "invite_again_about": (
        "Khi cán bộ mất điện thoại hoặc quên mật khẩu. Mọi mã truy cập và mọi phiên đăng nhập "
        "của họ hết hiệu lực ngay."
    ),
    "disable": "Tạm ngừng tài khoản",
    "disable_about": "Từ lúc này cán bộ không làm được gì nữa. Có thể cho dùng lại.",
    "enable": "Cho dùng lại tài khoản",
    "enable_about": "Cán bộ làm việc lại được; mã truy cập còn hạn dùng lại được.",
    "unlock": "Mở khóa mã",
    "unlock_about": (
        "Mã bị khóa đến {until} vì nhập sai nhiều lần. Hãy hỏi cán bộ qua điện thoại: nếu "
        "không phải họ nhập, mật khẩu của họ đã lộ, hãy mời lại."
    ),
    "done_role": "Đã đổi vai trò, địa bàn.",
    "done_confirmed": "Đã xác nhận tài khoản.",
    "done_disabled": "Đã tạm ngừng tài khoản. Mọi phiên đăng nhập đã kết thúc.",
    "done_enabled": "Tài khoản đã được dùng lại.",
    "done_unlocked": "Đã mở khóa mã.",
    "done_signed_out": "Cán bộ đã bị đăng xuất khỏi mọi máy.",
}
