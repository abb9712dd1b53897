"""Words of one part of the console."""

WORDS = {
    "passkeys": ("Khóa truy cập", "Passkeys"),
    "passkeys_about": (
        "Khóa truy cập là vân tay, khuôn mặt hoặc mã PIN của chính máy bạn, dùng thay mã 6 số. "
        "Khóa mới dùng đăng nhập được ngay; sau 24 giờ và khi có người thứ hai xác nhận mới dùng "
        "để duyệt.",
        "A passkey is your device's own fingerprint, face or PIN, in place of a code. A new one "
        "signs in at once; it approves after 24 hours and once a second person has confirmed it.",
    ),
    "passkey_nameless": ("Khóa không tên", "A passkey without a name"),
    "passkey_name": ("Tên khóa", "Name of the passkey"),
    "passkey_name_help": (
        "Để nhận ra máy, như: điện thoại của tôi.",
        "To tell your devices apart, like: my phone.",
    ),
    "passkey_make": ("Tạo khóa trên máy này", "Make a passkey on this device"),
    "passkey_made": (
        "Máy đã tạo khóa. Xác nhận bằng mã hoặc khóa đang có, rồi bấm Thêm khóa.",
        "The device has made it. Give a code or a passkey that you have, then press Add.",
    ),
    "passkey_add": ("Thêm khóa", "Add the passkey"),
    "passkey_remove": ("Bỏ khóa này", "Remove this passkey"),
    "passkey_use": ("Dùng khóa truy cập", "Use a passkey"),
    "passkey_sign_in": ("Dùng khóa truy cập", "Use a passkey"),
    "passkey_failed": (
        "Chưa dùng được khóa. Thử lại, hoặc nhập mã 6 số.",
        "The passkey did not work. Try again, or enter a code.",
    ),
    "passkey_script": (
        "Trình duyệt đang tắt JavaScript nên không tạo được khóa truy cập; mã 6 số vẫn dùng được.",
        "Your browser runs no JavaScript, so no passkey can be made; a code still serves.",
    ),
    "passkey_confirm": ("Xác nhận khóa này", "Confirm this passkey"),
    "passkey_confirm_about": (
        "Gặp hoặc gọi cho chủ tài khoản: chính họ đã thêm khóa này?",
        "Meet or call the owner of the account: have they added this passkey themselves?",
    ),
    "state_passkey_young": (
        "mới thêm, sau 24 giờ mới dùng để duyệt",
        "new: it approves after 24 hours",
    ),
    "state_passkey_unconfirmed": (
        "chờ người thứ hai xác nhận mới dùng để duyệt",
        "it approves once a second person has confirmed it",
    ),
    "recovery_codes": ("Mã khôi phục", "Recovery codes"),
    "recovery_about": (
        "Khi mất điện thoại, một mã này cùng mật khẩu cho phép cài lại ứng dụng tạo mã, không "
        "làm được việc gì khác. Mỗi mã dùng một lần. Cất trên giấy, nơi khóa được.",
        "If you lose your phone, one of these and your password let you set up a new code "
        "generator, and nothing else. Each is good once. Keep them on paper, locked away.",
    ),
    "recovery_make": ("Tạo mã khôi phục mới", "Create new recovery codes"),
    "recovery_print": (
        "In trang này (Ctrl+P). Các mã cũ không dùng được nữa.",
        "Print this page (Ctrl+P). Your earlier codes no longer work.",
    ),
    "recover": ("Mất điện thoại", "Lost phone"),
    "recover_link": ("Mất điện thoại hoặc ứng dụng tạo mã", "I lost my phone or authenticator app"),
    "recover_about": (
        "Nhập tên, mật khẩu và một mã khôi phục. Bạn sẽ cài lại ứng dụng tạo mã; sau 24 giờ và "
        "khi được xác nhận mới duyệt được tin.",
        "Enter your name, password and a recovery code. You then set up a new authenticator app. "
        "It can approve after 24 hours and once it is confirmed.",
    ),
    "recover_code": ("Mã khôi phục", "Recovery code"),
    "recover_code_help": (
        "12 chữ và số, như ABCD-EFGH-2345.",
        "12 letters and digits, for example ABCD-EFGH-2345.",
    ),
    "recover_wrong": (
        "Tên, mật khẩu hoặc mã khôi phục chưa đúng.",
        "The name, password or recovery code is wrong.",
    ),
    "recover_else": (
        "Không có mã khôi phục: gọi quản trị viên để nhận phiếu mời mới.",
        "No recovery code? Call an administrator for a new invitation.",
    ),
    "sign_in_first": ("Đăng nhập lần đầu?", "Signing in for the first time?"),
    "sign_in_first_about": (
        "Quét mã QR trên phiếu mời bằng điện thoại, hoặc nhập dòng trên phiếu.",
        "Scan the QR code on your invitation with a phone, or enter its line.",
    ),
    "officials_only": ("Chỉ dành cho cán bộ", "For officials only"),
    "officials_only_about": (
        "Mọi việc làm trong hệ thống đều được ghi nhật ký. Không dùng chung tài khoản, không đọc "
        "mã xác thực cho bất kỳ ai, kể cả người xưng là quản trị hệ thống.",
        "Everything done here is recorded. Do not share accounts, and never read out a code to "
        "anybody, even if they say they run this service.",
    ),
    "sign_in_passkey_wrong": (
        "Chưa đăng nhập được bằng khóa truy cập. Dùng mật khẩu và mã.",
        "The passkey did not sign you in. Use your password and a code.",
    ),
    "slip": ("Phiếu mời của {name}", "Invitation for {name}"),
    "slip_scan": ("Cách 1: quét mã QR bằng điện thoại.", "Either scan the QR code with a phone."),
    "slip_type": ("Cách 2: mở địa chỉ", "Or open this address:"),
    "slip_line": ("rồi nhập dòng", "and enter this line:"),
    "slip_login": ("Tên đăng nhập", "Sign-in name"),
    "slip_until": ("Dùng được đến", "Valid until"),
    "slip_print": ("In phiếu", "Print the slip"),
    "account_login": ("Tên đăng nhập ngắn", "Short sign-in name"),
    "done_passkey": ("Đã thêm khóa truy cập.", "The passkey is added."),
    "done_passkey_removed": ("Đã bỏ khóa truy cập.", "The passkey is removed."),
    "done_passkey_confirmed": ("Đã xác nhận khóa truy cập.", "The passkey is confirmed."),
    "not_passkeys": (
        "Bạn đã có 5 khóa truy cập. Bỏ bớt một khóa trước.",
        "You have 5 passkeys. Remove one first.",
    ),
    "refused_wrong_passkey": (
        "Khóa truy cập chưa được chấp nhận. Thử lại, hoặc nhập mã 6 số.",
        "The passkey was not accepted. Try again, or type a code.",
    ),
    "refused_passkey_young": (
        "Khóa truy cập này mới thêm, sau 24 giờ mới dùng để làm việc đó. Hãy nhập mã 6 số.",
        "That passkey is new and does this after 24 hours. Type a code.",
    ),
    "refused_passkey_unconfirmed": (
        "Khóa truy cập này chưa được người thứ hai xác nhận. Hãy nhập mã 6 số.",
        "No second person has confirmed that passkey. Type a code.",
    ),
}
