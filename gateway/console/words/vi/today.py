"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "today": "Hôm nay",
    "waits": "Việc đang chờ bạn",
    "waits_none": "Không có việc nào đang chờ bạn.",
    "waits_approve": "Cảnh báo chờ bạn duyệt",
    "waits_stopped": "Cảnh báo bị dừng giữa chừng",
    "waits_stopped_about": (
        "Hệ thống tự tạm dừng, lý do ghi ở từng cảnh báo. Hãy xem lại: hủy; hoặc nếu do số "
        "không còn được xác nhận thì xác nhận lại rồi gửi tiếp."
    ),
    "waits_returned": "Cảnh báo được trả lại cho bạn",
    "waits_disclosures": "Số của người phản ánh đã bị mở",
    "waits_appeals": "Khiếu nại chưa trả lời",
    "waits_worst": "Số cần xem trước",
    "alert_number": "Cảnh báo số {id}",
    "alert_areas": "Địa bàn: {areas}",
    "alert_submitted": "Gửi duyệt lúc {at}; hết hạn lúc {until}",
    "alert_stopped_verdict": "Tạm dừng lúc {at}: số nêu trong tin không còn được xác nhận",
    "alert_stopped_approval": "Tạm dừng lúc {at}: việc duyệt không còn giá trị",
    "alert_stopped_restored": "Tạm dừng lúc {at}: dữ liệu được khôi phục từ bản sao lưu",
    "alert_stopped_by_hand": "Tin khẩn cấp đang bị tạm dừng từ {at}. Hãy xem: gửi tiếp hoặc hủy.",
    "told_emergency": "Tin khẩn cấp số {id} được duyệt khác thường lệ",
    "told_elsewhere": "{name}, cán bộ địa bàn khác, đã duyệt lúc {at}.",
    "told_server": "Dòng lệnh của máy chủ đã duyệt lúc {at}.",
    "newcomers": "Cán bộ mới",
    "newcomers_about": (
        "Tài khoản mới, ứng dụng tạo mã mới trong 7 ngày qua ở địa bàn của bạn. Thấy tên lạ, "
        "hoặc cán bộ nói không phải mình cài: báo ngay quản trị viên khác."
    ),
    "newcomer_since": "Từ {at}.",
    "newcomer_no_code": "Đã mời, chưa vào.",
    "newcomer_young": "Chưa đủ 24 giờ nên chưa duyệt được.",
    "newcomer_unconfirmed": "Chưa có người thứ hai xác nhận.",
    "alert_reason": "Lý do trả lại: {reason}",
    "alert_paused": "Đang tạm dừng từ {at}.",
    "alert_begins": "Đã duyệt, bắt đầu gửi lúc {at}.",
    "alert_begins_soon": "Đã duyệt, sắp bắt đầu gửi.",
    "alert_progress": "Xong {done} trên {all} tin ({percent} %).",
    "alert_failed": "{count} tin không gửi được.",
    "kind_scam": "Lừa đảo",
    "kind_emergency": "Khẩn cấp",
    "kind_notice": "Thông báo",
    "kind_exercise": "Diễn tập",
    "disclosed_by": "{name} đã mở một số lúc {at}.",
    "disclosed_look": "Xem lý do và ghi nhận ({count})",
    "appeals_open": "{count} khiếu nại đang mở; cũ nhất từ {at}.",
    "appeals_look": "Xem khiếu nại",
    "people_said": "{count} người phản ánh",
    "worst_look": "Xem cả danh sách",
    "care_alone": (
        "Chỉ có một quản trị viên làm việc được. Nếu người đó mất điện thoại thì không ai mở "
        "lại được. Hãy mời thêm một người hôm nay."
    ),
    "care_invite": "Mời cán bộ",
    "care_locked": "{name} đang bị khóa mã đến {until}.",
    "care_look": "Xem tài khoản",
    "under_way": "Cảnh báo đang gửi",
    "under_way_none": "Không có cảnh báo nào đang gửi hoặc sắp gửi.",
    "rising": "Đang tăng",
    "rising_about": (
        "Trong địa bàn của bạn, 24 giờ qua nhiều người phản ánh hơn mức trung bình của 7 ngày "
        "trước đó. Chỉ kể từ {min_people} người trở lên."
    ),
    "rising_numbers": "Số, liên kết, tài khoản",
    "rising_campaigns": "Chiến dịch",
    "rising_row": "{now} người trong 24 giờ qua; trước đó {before} người mỗi ngày",
    "rising_no_numbers": "Không có số nào đang tăng.",
    "rising_no_campaigns": "Không có chiến dịch nào đang tăng.",
    "campaign_number": "Chiến dịch {id}",
    "map": "Phản ánh từ đâu",
    "map_window": "Khoảng thời gian",
    "window_1": "24 giờ qua",
    "window_7": "7 ngày qua",
    "window_30": "30 ngày qua",
    "map_whole": "Toàn tỉnh: {reports} phản ánh của {people} người.",
    "map_whole_mine": "Địa bàn của bạn: {reports} phản ánh của {people} người.",
    "map_about": (
        "Mỗi phản ánh được tính cho các xã mà người phản ánh đăng ký nhận cảnh báo. Chỉ hiện "
        "khi có từ {min_people} người, để không ai bị nhận ra."
    ),
    "map_alt": "Bản đồ các xã. Các con số có trong bảng sau bản đồ.",
    "map_from": "từ {count} phản ánh",
    "map_quiet": "dưới {min_people} người",
    "map_elsewhere": "ngoài địa bàn của bạn",
    "map_none": "Chưa có từ {min_people} người phản ánh trong thời gian này.",
    "col_commune": "Xã, phường",
    "col_reports": "Phản ánh",
    "col_people": "Số người",
    "col_day": "Ngày",
    "by_day": "Phản ánh mỗi ngày",
    "by_day_alt": (
        "Biểu đồ cột: số phản ánh mỗi ngày trong 30 ngày qua. Số liệu có trong bảng bên dưới."
    ),
    "by_day_few": (
        "Ngày có dưới {min_people} người phản ánh thì không có cột: không hẳn là không ai phản ánh."
    ),
    "too_few": "dưới {min_people} người",
    "counting": "Số liệu đang được đếm, vài giây nữa sẽ hiện ở đây.",
    "counted_at": "Số liệu tính lúc {at}.",
}
