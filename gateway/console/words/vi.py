"""What the console says in Vietnamese, to an official who has ten minutes."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # Every page
    "office": "5 KHÔNG – Cán bộ",
    "skip": "Đến thẳng nội dung",
    "menu": "Các trang",
    "language": "Ngôn ngữ",
    "choose": "Đổi",
    "nav_today": "Hôm nay",
    "nav_officials": "Cán bộ",
    "nav_audit": "Nhật ký",
    "nav_account": "Tài khoản của tôi",
    "sign_out": "Đăng xuất",
    "error": "Có lỗi",
    "error_title": "Lỗi: {title}",
    "code": "Mã 6 số lúc này",
    "code_help": "Mở ứng dụng tạo mã trên điện thoại của bạn. Mỗi mã chỉ dùng được một lần.",
    "never": "chưa",
    "role_commune": "Cán bộ xã",
    "role_district": "Cán bộ huyện (cũ)",
    "role_province": "Cán bộ tỉnh",
    "role_auditor": "Người kiểm tra",
    "role_administrator": "Quản trị viên",
    # Problems
    "problem_missing": "Không có trang này. Có thể bạn mở một địa chỉ cũ.",
    "problem_method": "Trang này không mở được theo cách đó. Hãy trở lại và bấm nút trên trang.",
    "problem_large": "Nội dung gửi lên quá lớn.",
    "problem_other": "Việc này chưa làm được. Hãy trở lại và thử lần nữa.",
    "problem_stale": (
        "Trang đã mở quá lâu, hoặc bạn đã đăng nhập lại ở thẻ khác. Chưa có gì được thay đổi."
        " Hãy mở lại trang rồi làm lại."
    ),
    "problem_often": (
        "Bạn đã thử quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại. Máy đã từng đăng nhập "
        "vẫn vào được bình thường."
    ),
    "problem_busy": "Máy chủ đang bận. Hãy thử lại sau vài giây.",
    "problem_books": (
        "Cơ sở dữ liệu đang không trả lời. Chưa có gì được thay đổi. Hãy thử lại sau ít phút."
    ),
    "problem_back": "Về trang Hôm nay",
    "refused_role": (
        "Vai trò của bạn không được làm việc này. Lần thử này đã được ghi vào nhật ký. Nếu "
        "bạn cần làm, hãy hỏi quản trị viên."
    ),
    "refused_no_code": "Hãy nhập mã 6 số trong ứng dụng tạo mã.",
    "refused_wrong_code": "Mã không đúng hoặc đã hết giờ. Hãy nhập mã đang hiện trên điện thoại.",
    "refused_used_code": "Mã này đã dùng rồi. Hãy đợi mã tiếp theo (nhiều nhất 30 giây).",
    "refused_locked": (
        "Đã nhập sai mã quá nhiều lần. Mã sẽ được xem lại sau {until}. Quản trị viên khác có "
        "thể mở khóa cho bạn."
    ),
    "refused_not_enrolled": "Bạn chưa có ứng dụng tạo mã. Hãy xin quản trị viên một thư mời.",
    "refused_unreadable": (
        "Ứng dụng tạo mã của bạn không kiểm tra được nữa. Hãy xin quản trị viên một thư mời mới."
    ),
    "not_console": "Việc này chỉ quản trị viên làm được.",
    "not_name": "Tên có từ 1 đến 80 chữ.",
    "not_role": "Hãy chọn một vai trò trong danh sách.",
    "not_areas": (
        "Địa bàn chưa hợp với vai trò: cán bộ xã chọn các xã; cán bộ huyện chọn huyện cũ hoặc"
        " xã; cán bộ tỉnh và người kiểm tra chọn ít nhất một; quản trị viên không chọn."
    ),
    "not_taken": "Đã có cán bộ mang tên này. Hãy thêm đơn vị vào tên để phân biệt.",
    "not_disabled": "Tài khoản này đang tạm ngừng. Hãy cho dùng lại trước.",
    "not_enabled": "Tài khoản này đang được dùng.",
    "not_last": "Đây là quản trị viên duy nhất còn làm việc được. Hãy mời thêm một người trước.",
    "not_scopes": "Hãy chọn ít nhất một việc mà chìa khóa này được làm.",
    "not_days": "Chìa khóa có hạn từ 1 đến 365 ngày.",
    "not_token": "Chìa khóa này đã bị hủy.",
    "not_unlocked": "Mã của cán bộ này không bị khóa.",
    # Sign in
    "sign_in": "Đăng nhập",
    "name": "Họ tên",
    "name_help": "Đúng như trong thư mời.",
    "password": "Mật khẩu",
    "sign_in_wrong": (
        "Tên, mật khẩu hoặc mã không đúng. Hãy xem lại cả ba. Mã đổi sau mỗi 30 giây và chỉ "
        "dùng được một lần; sau năm lần sai mã, phải đợi từ một phút đến một giờ."
    ),
    "have_invitation": "Tôi có thư mời (lần đầu, hoặc mất điện thoại)",
    "forgot": "Quên mật khẩu? Hãy xin quản trị viên một thư mời mới.",
    # Invitation
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
    "password_help": "Ít nhất {shortest} chữ. Vài từ không liên quan nhau dễ nhớ hơn ký hiệu lạ.",
    "password_again": "Nhập lại mật khẩu mới",
    "password_short": "Mật khẩu quá ngắn: cần ít nhất 12 chữ.",
    "password_long": "Mật khẩu quá dài: nhiều nhất 128 chữ.",
    "password_simple": "Mật khẩu quá dễ đoán: đừng lặp vài chữ và đừng dùng tên của bạn.",
    "password_differs": "Hai lần nhập mật khẩu không giống nhau.",
    "password_old": "Mật khẩu hiện nay không đúng.",
    "setup_done": "Xong và đăng nhập",
    # Today
    "today": "Hôm nay",
    "waits": "Việc đang chờ bạn",
    "waits_none": "Không có việc nào đang chờ bạn.",
    "waits_approve": "Cảnh báo chờ bạn duyệt",
    "waits_returned": "Cảnh báo được trả lại cho bạn",
    "alert_number": "Cảnh báo số {id}",
    "alert_areas": "Địa bàn: {areas}",
    "alert_submitted": "Gửi duyệt lúc {at}; hết hạn lúc {until}",
    "alert_reason": "Lý do trả lại: {reason}",
    "kind_scam": "Lừa đảo",
    "kind_emergency": "Khẩn cấp",
    "kind_notice": "Thông báo",
    "kind_exercise": "Diễn tập",
    "care_alone": (
        "Chỉ có một quản trị viên làm việc được. Nếu người đó mất điện thoại thì không ai mở "
        "lại được. Hãy mời thêm một người hôm nay."
    ),
    "care_invite": "Mời cán bộ",
    "care_locked": "{name} đang bị khóa mã đến {until}.",
    "care_look": "Xem tài khoản",
    "map": "Phản ánh trong {days} ngày qua",
    "map_about": (
        "Mỗi phản ánh được tính cho các xã mà người phản ánh đăng ký nhận cảnh báo. Chỉ hiện "
        "khi có từ {fewest} người, để không ai bị nhận ra."
    ),
    "map_alt": "Bản đồ các xã. Các con số có trong bảng sau bản đồ.",
    "map_from": "từ {count} phản ánh",
    "map_quiet": "dưới {fewest} người",
    "map_elsewhere": "ngoài địa bàn của bạn",
    "map_none": (
        "Trong địa bàn của bạn, chưa xã nào có từ {fewest} người phản ánh trong {days} ngày qua."
    ),
    "col_commune": "Xã, phường",
    "col_reports": "Phản ánh",
    "col_people": "Số người",
    # My account
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
    "tokens": "Chìa khóa cho chương trình",
    "tokens_about": (
        "Chìa khóa cho phép một chương trình (API, dòng lệnh) làm việc thay bạn. Ai cầm nó là"
        " làm được như bạn."
    ),
    "tokens_none": "Bạn không có chìa khóa nào.",
    "tokens_none_theirs": "Không có chìa khóa nào.",
    "token_number": "k5o_{id}",
    "revoke": "Hủy chìa khóa k5o_{id}",
    "token_new": "Tạo chìa khóa mới",
    "token_scopes": "Chìa khóa được làm gì",
    "token_days": "Hạn dùng (ngày, nhiều nhất {most})",
    "token_make": "Tạo chìa khóa",
    "scope_read": "xem",
    "scope_draft": "soạn cảnh báo",
    "scope_approve": "duyệt và dừng cảnh báo",
    "scope_judge": "kết luận số bị phản ánh",
    "scope_import": "đưa người dân vào",
    "scope_manage": "quản lý cán bộ",
    "done_password": "Đã đổi mật khẩu. Mọi máy khác đã bị đăng xuất.",
    "done_session": "Đã đăng xuất máy đó.",
    "done_sessions": "Đã đăng xuất mọi máy khác.",
    "done_revoked": "Chìa khóa đã bị hủy.",
    # Shown once
    "secret_token": "Chìa khóa mới của bạn",
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
    # Officials
    "officials": "Cán bộ",
    "official_new": "Mời cán bộ mới",
    "col_name": "Họ tên",
    "col_role": "Vai trò",
    "col_areas": "Địa bàn",
    "col_state": "Tình trạng",
    "state_disabled": "đã tạm ngừng",
    "state_invited": "đã mời, chưa vào",
    "state_lapsed": "thư mời hết hạn",
    "state_locked": "mã bị khóa tạm",
    "state_active": "đang làm việc",
    "no_areas": "không",
    "role": "Vai trò",
    "areas": "Địa bàn",
    "areas_whole": "Cả tỉnh {name}",
    "areas_help": "Chọn huyện cũ là chọn mọi xã của huyện đó. Quản trị viên để trống.",
    "areas_districts": "Huyện cũ",
    "areas_communes": "Xã, phường",
    "invite_do": "Tạo tài khoản và thư mời",
    "official_sessions": "Đang đăng nhập trên {count} máy.",
    "official_sessions_none": "Không đăng nhập ở máy nào.",
    "areas_change": "Đổi địa bàn",
    "invite_again": "Mời lại",
    "invite_again_about": (
        "Khi cán bộ mất điện thoại hoặc quên mật khẩu. Mọi chìa khóa và mọi phiên đăng nhập "
        "của họ hết hiệu lực ngay."
    ),
    "disable": "Tạm ngừng tài khoản",
    "disable_about": "Từ lúc này cán bộ không làm được gì nữa. Có thể cho dùng lại.",
    "enable": "Cho dùng lại tài khoản",
    "enable_about": "Cán bộ làm việc lại được; chìa khóa còn hạn dùng lại được.",
    "unlock": "Mở khóa mã",
    "unlock_about": (
        "Mã bị khóa đến {until} vì nhập sai nhiều lần. Hãy hỏi cán bộ qua điện thoại: nếu "
        "không phải họ nhập, mật khẩu của họ đã lộ, hãy mời lại."
    ),
    "done_areas": "Đã đổi địa bàn.",
    "done_disabled": "Đã tạm ngừng tài khoản. Mọi phiên đăng nhập đã kết thúc.",
    "done_enabled": "Tài khoản đã được dùng lại.",
    "done_unlocked": "Đã mở khóa mã.",
    # Audit
    "audit": "Nhật ký",
    "audit_about": (
        "Mọi việc cán bộ đã làm hoặc bị từ chối. Chỉ có mã số và tên việc, không có lời hay "
        "số điện thoại của ai. Không ai sửa hay xóa được mà không lộ."
    ),
    "audit_search": "Tìm",
    "audit_all": "Bỏ lọc",
    "audit_official": "Số của cán bộ",
    "audit_act": "Việc (như alert.approve)",
    "audit_kind": "Loại đối tượng (như alert)",
    "audit_object": "Số của đối tượng",
    "audit_outcome": "Kết quả",
    "audit_any": "tất cả",
    "outcome_done": "đã làm",
    "outcome_refused": "bị từ chối",
    "audit_since": "Từ ngày (năm-tháng-ngày)",
    "audit_until": "Đến trước ngày",
    "audit_no_day": "Hãy viết ngày như 2026-03-01.",
    "audit_none": "Không có dòng nào hợp với điều kiện tìm.",
    "audit_older": "Xem các dòng cũ hơn",
    "audit_found": "Các dòng mới nhất",
    "col_place": "Vị trí",
    "col_time": "Lúc",
    "col_who": "Ai",
    "col_act": "Việc",
    "col_about": "Đối tượng",
    "col_outcome": "Kết quả",
    "col_detail": "Chi tiết",
    "unsealed": "chờ niêm",
    "nobody": "máy chủ, hoặc người lạ",
    "audit_export": "Tải các dòng này (CSV)",
    "audit_export_about": (
        "Tải tất cả các dòng hợp với điều kiện tìm ở trên. Lần tải được ghi vào nhật ký."
    ),
    "audit_verify": "Kiểm tra nhật ký",
    "audit_verify_about": (
        "Đọc lại toàn bộ chuỗi niêm phong và so với các đầu chuỗi đã xuất. Có thể mất vài giây."
    ),
    "audit_holds": (
        "Nhật ký nguyên vẹn: {sealed} dòng khớp nhau và khớp với các đầu chuỗi đã xuất; "
        "{unsealed} dòng chờ niêm."
    ),
    "audit_holds_no_head": (
        "{sealed} dòng khớp nhau; {unsealed} dòng chờ niêm. Chưa có đầu chuỗi nào được xuất, "
        "nên chưa biết phần cuối có bị cắt hay không."
    ),
    "audit_bad_heads": "Tệp đầu chuỗi không đọc được. Hãy báo người giữ máy chủ.",
    "fault_changed": (
        "BỊ SỬA: dòng {seq} đã bị thay đổi. {sealed} dòng trước đó khớp. Hãy báo người kiểm "
        "tra và người giữ máy chủ."
    ),
    "fault_removed": (
        "BỊ SỬA: từ dòng {seq} có dòng bị xóa. {sealed} dòng trước đó khớp. Hãy báo người "
        "kiểm tra và người giữ máy chủ."
    ),
    "fault_reordered": (
        "BỊ SỬA: dòng {seq} bị đổi chỗ. {sealed} dòng trước đó khớp. Hãy báo người kiểm tra "
        "và người giữ máy chủ."
    ),
    "fault_inserted": (
        "BỊ SỬA: ở dòng {seq} có dòng bị chèn vào. {sealed} dòng trước đó khớp. Hãy báo người"
        " kiểm tra và người giữ máy chủ."
    ),
    "fault_cut": (
        "BỊ SỬA: phần cuối bị cắt, từ dòng {seq}. {sealed} dòng trước đó khớp. Hãy báo người "
        "kiểm tra và người giữ máy chủ."
    ),
    "fault_replaced": (
        "BỊ SỬA: dòng {seq} đã bị làm lại. {sealed} dòng trước đó khớp. Hãy báo người kiểm "
        "tra và người giữ máy chủ."
    ),
    "fault_key": (
        "Dòng {seq} được niêm bằng một khóa không có trên máy chủ này; {sealed} dòng trước đó"
        " khớp. Người giữ máy chủ cần thêm khóa đó vào AUDIT_KEYS_PREVIOUS."
    ),
}
