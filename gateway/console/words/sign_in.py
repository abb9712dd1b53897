"""Words of one part of the console."""

WORDS = {
    "sign_in": ("Đăng nhập", "Sign in"),
    "name": ("Họ tên", "Name"),
    "name_help": (
        "Không cần dấu: nguyen van an hay an.nv đều được.",
        "Accents are not needed: nguyen van an or an.nv.",
    ),
    "password": ("Mật khẩu", "Password"),
    "sign_in_wrong": (
        "Tên, mật khẩu hoặc mã không đúng. Mã chỉ dùng một lần; sai năm lần thì phải đợi.",
        "The name, password or code is wrong. A code works once; after five wrong ones you have to "
        "wait.",
    ),
    "sign_in_wrong_at": ("Kiểm tra lại tên, mật khẩu, mã.", "Check the name, password and code."),
    "have_invitation": ("Tôi có phiếu mời", "I have an invitation"),
    "forgot": (
        "Quên mật khẩu? Hãy xin quản trị viên một phiếu mời mới.",
        "Forgot your password? Ask an administrator for a new invitation.",
    ),
    "invitation": ("Dùng phiếu mời", "Use an invitation"),
    "invitation_about": (
        "Nhập dòng bắt đầu bằng k5o_ trên phiếu. Phiếu dùng một lần, trong 7 ngày.",
        "The line on your slip that begins with k5o_. It works once, within 7 days.",
    ),
    "invitation_token": ("Phiếu mời", "Invitation"),
    "invitation_wrong": (
        "Phiếu mời này không dùng được: gõ sai, hết hạn, hoặc đã dùng rồi. Nếu bạn chưa dùng, hãy "
        "báo quản trị viên ngay.",
        "This invitation does not work: it is mistyped, expired or already used. If you have not "
        "used it, tell an administrator at once.",
    ),
    "go_on": ("Tiếp tục", "Continue"),
    "setup": ("Đặt mật khẩu và ứng dụng tạo mã", "Set your password and authenticator app"),
    "setup_hello": (
        "Chào {name}. Còn ba bước, làm trên trang này.",
        "Welcome, {name}. There are three steps, all on this page.",
    ),
    "setup_scan": (
        "1. Quét hình này bằng ứng dụng tạo mã",
        "1. Scan this with an authenticator app",
    ),
    "setup_scan_help": (
        "Ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis, trên điện thoại của "
        "chính bạn.",
        "Google Authenticator, Microsoft Authenticator or Aegis, for instance, on a phone of "
        "your own.",
    ),
    "setup_qr": (
        "Mã QR để quét. Nếu không quét được, hãy gõ dòng chữ bên dưới vào ứng dụng.",
        "The QR code to scan. If you can't scan it, type the line below into the app.",
    ),
    "setup_type": ("Không quét được? Gõ vào ứng dụng:", "Can't scan it? Type this into the app:"),
    "setup_password": ("2. Chọn mật khẩu", "2. Choose a password"),
    "setup_code": ("3. Nhập mã đang hiện trong ứng dụng", "3. Enter the code that the app shows"),
    "password_new": ("Mật khẩu mới", "New password"),
    "password_help": (
        "Ít nhất {shortest} ký tự. Vài từ không liên quan nhau dễ nhớ hơn ký hiệu lạ.",
        "At least {shortest} characters. A few unrelated words are easier to remember than "
        "symbols.",
    ),
    "password_again": ("Nhập lại mật khẩu mới", "Repeat the new password"),
    "password_short": (
        "Mật khẩu quá ngắn: cần ít nhất 12 ký tự.",
        "The password is too short: it needs at least 12 characters.",
    ),
    "password_long": (
        "Mật khẩu quá dài: nhiều nhất 128 chữ.",
        "The password is too long: 128 characters at most.",
    ),
    "password_simple": (
        "Mật khẩu quá dễ đoán: đừng lặp vài chữ và đừng dùng tên của bạn.",
        "The password is too easy to guess: don't repeat a few letters, and don't use your name.",
    ),
    "password_differs": (
        "Hai lần nhập mật khẩu không giống nhau.",
        "The two passwords do not match.",
    ),
    "password_old": ("Mật khẩu hiện nay không đúng.", "Your current password is wrong."),
    "setup_done": ("Xong và đăng nhập", "Finish and sign in"),
}
