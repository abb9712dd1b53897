"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "problem_missing": "Không có trang này. Có thể bạn mở một địa chỉ cũ.",
    "problem_method": "Trang này không mở được theo cách đó. Hãy trở lại và bấm nút trên trang.",
    "problem_large": "Nội dung gửi lên quá lớn.",
    "problem_other": "Việc này chưa làm được. Hãy trở lại và thử lần nữa.",
    "stale": "Cần đăng nhập lại",
    "problem_stale": (
        "Phiên đăng nhập đã hết, hoặc bạn đã đăng nhập lại ở thẻ khác. Chưa có gì được thay đổi. "
        "Hãy đăng nhập lại rồi làm lại việc này."
    ),
    "stale_sign_in": "Đăng nhập và trở lại trang đó",
    "stale_typed": "Những gì bạn đã viết",
    "stale_typed_about": "Hãy chép lại trước khi rời trang này.",
    "stale_text": "Đoạn {n}",
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
    "refused_area": (
        "Việc này cần quyền ở tất cả các địa bàn của tin. Bạn chưa có đủ. Lần thử này đã được ghi "
        "vào nhật ký. Hãy nhờ cán bộ tỉnh."
    ),
    "refused_no_code": "Hãy nhập mã 6 số trong ứng dụng tạo mã.",
    "refused_young": (
        "Ứng dụng tạo mã của bạn mới cài chưa đủ 24 giờ nên chưa duyệt, hủy tin, chưa mời, chưa "
        "xác nhận ai được. Việc khẩn cấp: cán bộ địa bàn khác duyệt thay, hoặc báo người giữ "
        "máy chủ."
    ),
    "refused_unconfirmed": (
        "Chưa có người thứ hai xác nhận tài khoản của bạn. Hãy nhờ một quản trị viên hoặc người "
        "kiểm tra không do người mời bạn mời vào; họ xác nhận ở trang Cán bộ."
    ),
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
        "Địa bàn chưa hợp với vai trò: cán bộ xã chọn các xã; cán bộ cụm xã chọn địa bàn hoặc"
        " xã; cán bộ tỉnh và người kiểm tra chọn ít nhất một; quản trị viên không chọn."
    ),
    "not_taken": "Đã có cán bộ mang tên này. Hãy thêm đơn vị vào tên để phân biệt.",
    "not_disabled": "Tài khoản này đang tạm ngừng. Hãy cho dùng lại trước.",
    "not_enabled": "Tài khoản này đang được dùng.",
    "not_last": "Đây là quản trị viên duy nhất còn làm việc được. Hãy mời thêm một người trước.",
    "not_scopes": "Hãy chọn ít nhất một việc mà mã truy cập này được làm.",
    "not_days": "Mã truy cập có hạn từ 1 đến 365 ngày.",
    "not_token": "Mã truy cập này đã bị hủy.",
    "not_unlocked": "Mã của cán bộ này không bị khóa.",
    "not_inviters": (
        "Bạn không phải người thứ hai: tài khoản này là của bạn, do bạn mời, hoặc người mời nó "
        "đã mời bạn trong 90 ngày qua."
    ),
    "not_somebody": "Có người khác xác nhận được.",
    "not_needless": "Vai trò này không cần xác nhận.",
    "not_confirmed": "Tài khoản này đã được xác nhận.",
    "not_unsigned": (
        "Tài khoản này đã bị ghi hoặc sửa từ bên ngoài hệ thống. Hãy khóa tài khoản và tạo tài "
        "khoản khác."
    ),
    "not_no_code": "Cán bộ chưa cài ứng dụng tạo mã.",
    "not_state": (
        "Tin này đã sang bước khác nên không làm được việc đó nữa. Trạng thái hiện tại ở ngay trên."
    ),
    "not_version": "Tin vừa được người khác sửa. Hãy đọc lại bản mới rồi quyết định.",
    "not_own_work": (
        "Bạn đã viết, sửa hoặc gửi tin này nên không duyệt được. Tin nào cũng cần hai người: một "
        "người viết, một người duyệt."
    ),
    "not_same_inviter": (
        "Bạn và người viết tin do cùng một quản trị viên mời, chưa có người thứ ba xác nhận. "
        "Hãy nhờ cán bộ khác duyệt."
    ),
    "not_nobody": (
        "Chưa có ai duyệt được tin này nên tin vẫn là bản nháp. Xem phần “Người có quyền duyệt”."
    ),
    "not_elsewhere": (
        "Có cán bộ ở địa bàn đó duyệt được tin này. Chỉ khi không còn ai, cán bộ địa bàn khác "
        "mới duyệt thay tin khẩn cấp."
    ),
    "not_other_content": "Nội dung đã khác bản bạn đã đọc. Hãy đọc lại bản mới rồi quyết định.",
    "not_approval": (
        "Việc duyệt không còn giá trị: tin đã bị sửa thẳng trong cơ sở dữ liệu. Hãy hủy tin và "
        "báo người giữ máy chủ."
    ),
    "not_expired": "Tin đã hết hạn nên không gửi cho ai. Hãy sửa giờ kết thúc rồi gửi duyệt lại.",
    "not_paused": "Tin này đang tạm dừng rồi.",
    "not_not_paused": "Tin này không tạm dừng.",
    "not_no_predecessor": "Tin kia chưa gửi tới ai nên chưa có gì để cập nhật hay nhắn tiếp.",
    "not_nothing_failed": "Không có ai bị lỗi, nên không có gì để gửi lại.",
    "not_schedule": "Tin sẽ hết hạn trước khi gửi. Hãy lùi giờ kết thúc.",
    "not_too_late": (
        "Tin hết hạn trước khi gửi được: ban đêm chỉ gửi tin khẩn. Hãy lùi giờ kết thúc."
    ),
    "not_reason": "Hãy ghi lý do.",
}
