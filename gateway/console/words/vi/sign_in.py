"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "sign_in": "Đăng nhập",
    "name": "Họ tên",
    "name_help": "Không cần dấu: nguyen van an hay an.nv đều được.",
    "password": "Mật khẩu",
    "sign_in_wrong": (
        "Tên, mật khẩu hoặc mã không đúng. Hãy xem lại cả ba. Mã đổi sau mỗi 30 giây và chỉ "
        "dùng được một lần; sau năm lần sai mã, phải đợi từ một phút đến một giờ."
    ),
    "have_invitation": "Tôi có thư mời (lần đầu, hoặc mất điện thoại)",
    "forgot": "Quên mật khẩu? Hãy xin quản trị viên một thư mời mới.",
    "invitation": "Dùng thư mời",
    "invitation_about": (
        "Quản trị viên đã đưa cho bạn một dòng chữ bắt đầu bằng k5o_. Nó dùng được một lần, "
        "trong 7 ngày."
    ),
    "invitation_token": "Thư mời",
    "invitation_wrong": (
        "Thư mời này không dùng được: gõ sai, hết hạn, hoặc đã dùng rồi. Nếu bạn chưa dùng, "
        "hãy báo quản trị viên ngay."
    ),
    "go_on": "Tiếp tục",
    "setup": "Đặt mật khẩu và ứng dụng tạo mã",
    "setup_hello": "Chào {name}. Còn ba bước, làm trên trang này.",
    "setup_scan": "1. Quét hình này bằng ứng dụng tạo mã",
    "setup_scan_help": (
        "Ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis, trên điện thoại của "
        "chính bạn."
    ),
    "setup_qr": "Mã QR để quét. Nếu không quét được, hãy gõ dòng chữ bên dưới vào ứng dụng.",
    "setup_type": "Không quét được? Gõ vào ứng dụng:",
    "setup_password": "2. Chọn mật khẩu",
    "setup_code": "3. Nhập mã đang hiện trong ứng dụng",
    "password_new": "Mật khẩu mới",
    "password_help": "Ít nhất {shortest} ký tự. Vài từ không liên quan nhau dễ nhớ hơn ký hiệu lạ.",
    "password_again": "Nhập lại mật khẩu mới",
    "password_short": "Mật khẩu quá ngắn: cần ít nhất 12 ký tự.",
    "password_long": "Mật khẩu quá dài: nhiều nhất 128 chữ.",
    "password_simple": "Mật khẩu quá dễ đoán: đừng lặp vài chữ và đừng dùng tên của bạn.",
    "password_differs": "Hai lần nhập mật khẩu không giống nhau.",
    "password_old": "Mật khẩu hiện nay không đúng.",
    "setup_done": "Xong và đăng nhập",
}
