"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "passkeys": "Khóa truy cập",
    "passkeys_about": (
        "Khóa truy cập là vân tay, khuôn mặt hoặc mã PIN của chính máy bạn, dùng thay mã 6 "
        "số. Khóa mới dùng đăng nhập được ngay; sau 24 giờ và khi có người thứ hai xác nhận "
        "mới dùng để duyệt."
    ),
    "passkeys_none": "Bạn chưa có khóa truy cập.",
    "passkey_nameless": "Khóa không tên",
    "passkey_name": "Tên khóa",
    "passkey_name_help": "Để nhận ra máy, như: điện thoại của tôi.",
    "passkey_make": "Tạo khóa trên máy này",
    "passkey_made": "Máy đã tạo khóa. Xác nhận bằng mã hoặc khóa đang có, rồi bấm Thêm khóa.",
    "passkey_add": "Thêm khóa",
    "passkey_remove": "Bỏ khóa này",
    "passkey_use": "Dùng khóa truy cập",
    "passkey_sign_in": "Đăng nhập bằng khóa truy cập",
    "passkey_failed": "Chưa dùng được khóa. Thử lại, hoặc nhập mã 6 số.",
    "passkey_script": (
        "Trình duyệt đang tắt JavaScript nên không tạo được khóa truy cập; mã 6 số vẫn dùng được."
    ),
    "passkey_confirm": "Xác nhận khóa này",
    "passkey_confirm_about": "Gặp hoặc gọi cho chủ tài khoản: chính họ đã thêm khóa này?",
    "state_passkey_young": "mới thêm, sau 24 giờ mới dùng để duyệt",
    "state_passkey_unconfirmed": "chờ người thứ hai xác nhận mới dùng để duyệt",
    "recovery_codes": "Mã khôi phục",
    "recovery_about": (
        "Khi mất điện thoại, một mã này cùng mật khẩu cho phép cài lại ứng dụng tạo mã, không"
        " làm được việc gì khác. Mỗi mã dùng một lần. Cất trên giấy, nơi khóa được."
    ),
    "recovery_left": "Còn {count} mã chưa dùng.",
    "recovery_make": "Tạo mã khôi phục mới",
    "recovery_print": "In trang này (Ctrl+P). Các mã cũ không dùng được nữa.",
    "recover": "Mất điện thoại",
    "recover_link": "Mất điện thoại hoặc ứng dụng tạo mã",
    "recover_about": (
        "Nhập tên, mật khẩu và một mã khôi phục. Bạn sẽ cài lại ứng dụng tạo mã; sau 24 giờ "
        "và khi được xác nhận mới duyệt được tin."
    ),
    "recover_code": "Mã khôi phục",
    "recover_code_help": "12 chữ và số, như ABCD-EFGH-2345.",
    "recover_wrong": "Tên, mật khẩu hoặc mã khôi phục chưa đúng.",
    "recover_else": "Không có mã khôi phục: gọi quản trị viên để nhận phiếu mời mới.",
    "sign_in_first": "Đăng nhập lần đầu?",
    "sign_in_first_about": "Quét mã QR trên phiếu mời bằng điện thoại, hoặc nhập dòng trên phiếu.",
    "officials_only": "Chỉ dành cho cán bộ",
    "officials_only_about": (
        "Mọi việc làm trong hệ thống đều được ghi nhật ký. Không dùng chung tài khoản, không "
        "đọc mã xác thực cho bất kỳ ai, kể cả người xưng là quản trị hệ thống."
    ),
    "sign_in_passkey_wrong": "Chưa đăng nhập được bằng khóa truy cập. Dùng mật khẩu và mã.",
    "slip": "Phiếu mời của {name}",
    "slip_scan": "Quét mã QR bằng điện thoại; hoặc:",
    "slip_type": "mở địa chỉ",
    "slip_line": "nhập dòng",
    "slip_login": "Tên đăng nhập ngắn:",
    "account_login": "Tên đăng nhập ngắn:",
    "done_passkey": "Đã thêm khóa truy cập.",
    "done_passkey_removed": "Đã bỏ khóa truy cập.",
    "done_passkey_confirmed": "Đã xác nhận khóa truy cập.",
    "not_passkeys": "Bạn đã có 5 khóa truy cập. Bỏ bớt một khóa trước.",
    "refused_wrong_passkey": "Khóa truy cập chưa được chấp nhận. Thử lại, hoặc nhập mã 6 số.",
    "refused_passkey_young": (
        "Khóa truy cập này mới thêm, sau 24 giờ mới dùng để làm việc đó. Hãy nhập mã 6 số."
    ),
    "refused_passkey_unconfirmed": (
        "Khóa truy cập này chưa được người thứ hai xác nhận. Hãy nhập mã 6 số."
    ),
}
