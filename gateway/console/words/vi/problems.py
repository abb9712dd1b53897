"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
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
}
