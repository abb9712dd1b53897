"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "audit": "Nhật ký",
    "audit_about": (
        "Mọi việc cán bộ đã làm hoặc bị từ chối. Chỉ có mã số và tên việc, không có lời hay số "
        "điện thoại của ai. Không ai sửa hay xóa được mà không lộ."
    ),
    "audit_search": "Tìm",
    "audit_all": "Bỏ lọc",
    "audit_official": "Cán bộ",
    "audit_act": "Việc",
    "audit_kind": "Loại đối tượng",
    "audit_object": "Số của đối tượng",
    "audit_outcome": "Kết quả",
    "audit_any": "tất cả",
    "outcome_done": "đã làm",
    "outcome_refused": "bị từ chối",
    "audit_since": "Từ ngày",
    "audit_until": "Đến trước ngày",
    "audit_no_day": "Ngày chưa đúng. Hãy chọn ngày trong lịch, hoặc viết như 2026-03-01.",
    "audit_no_official": "Không có cán bộ {given}. Hãy chọn trong danh sách. Chưa tìm dòng nào.",
    "audit_no_object": (
        "Số của đối tượng chỉ gồm chữ số, như 12. Bạn đã viết: {given}. Chưa tìm dòng nào."
    ),
    "audit_no_choice": (
        "Không có việc hay loại {given}. Hãy chọn trong danh sách. Chưa tìm dòng nào."
    ),
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
    "unchained": "chờ niêm",
    "who_service": "hệ thống",
    "who_server": "người giữ máy chủ",
    "who_stranger": "người chưa đăng nhập",
    "detail_yes": "có",
    "detail_no": "không",
    "audit_export": "Tải các dòng này (CSV)",
    "audit_export_about": (
        "Tải tất cả các dòng hợp với điều kiện tìm ở trên. Lần tải được ghi vào nhật ký."
    ),
    "audit_verify": "Kiểm tra nhật ký",
    "audit_verify_about": (
        "Đọc lại toàn bộ chuỗi niêm phong và so với các đầu chuỗi đã xuất. Có thể mất vài giây."
    ),
    "audit_holds": (
        "Nhật ký nguyên vẹn: {chained} dòng khớp nhau và khớp với các đầu chuỗi đã xuất; {waiting} "
        "dòng chờ niêm."
    ),
    "audit_holds_no_head": (
        "{chained} dòng khớp nhau; {waiting} dòng chờ niêm. Chưa có đầu chuỗi nào được xuất, nên "
        "chưa biết phần cuối có bị cắt hay không."
    ),
    "audit_bad_heads": "Tệp đầu chuỗi không đọc được. Hãy báo người giữ máy chủ.",
    "fault_changed": (
        "BỊ SỬA: dòng {seq} đã bị thay đổi. {chained} dòng trước đó khớp. Hãy báo người kiểm tra "
        "và người giữ máy chủ."
    ),
    "fault_removed": (
        "BỊ SỬA: từ dòng {seq} có dòng bị xóa. {chained} dòng trước đó khớp. Hãy báo người kiểm "
        "tra và người giữ máy chủ."
    ),
    "fault_reordered": (
        "BỊ SỬA: dòng {seq} bị đổi chỗ. {chained} dòng trước đó khớp. Hãy báo người kiểm tra và "
        "người giữ máy chủ."
    ),
    "fault_inserted": (
        "BỊ SỬA: ở dòng {seq} có dòng bị chèn vào. {chained} dòng trước đó khớp. Hãy báo người "
        "kiểm tra và người giữ máy chủ."
    ),
    "fault_cut": (
        "BỊ SỬA: phần cuối bị cắt, từ dòng {seq}. {chained} dòng trước đó khớp. Hãy báo người kiểm "
        "tra và người giữ máy chủ."
    ),
    "fault_replaced": (
        "BỊ SỬA: dòng {seq} đã bị làm lại. {chained} dòng trước đó khớp. Hãy báo người kiểm tra và "
        "người giữ máy chủ."
    ),
    "fault_key": (
        "Dòng {seq} được niêm bằng một khóa không có trên máy chủ này; {chained} dòng trước đó "
        "khớp. Người giữ máy chủ cần thêm khóa đó vào AUDIT_KEYS_PREVIOUS."
    ),
    "fault_unsigned": (
        "BỊ SỬA: dòng có số {seq} không mang chữ ký của hệ thống: có người đã tự ghi vào cơ sở dữ "
        "liệu hoặc đã sửa dòng này. Hãy báo người kiểm tra và người giữ máy chủ."
    ),
    "fault_missing": (
        "BỊ SỬA: số dòng đã ghi nay không còn: {seq}. Hãy báo người kiểm tra và người giữ máy chủ."
    ),
    "fault_count": (
        "BỊ SỬA: số đếm dòng (luồng {seq}) đã bị thay đổi. Hãy báo người kiểm tra và người giữ máy "
        "chủ."
    ),
    "fault_unchained": (
        "BỊ SỬA: dòng có số {seq} đã ghi hơn một ngày mà không nằm trong chuỗi. Hãy báo người kiểm "
        "tra và người giữ máy chủ."
    ),
    "history_of": "Lịch sử của {shown}",
    "history_all": "Tất cả",
    "history_group_decided": "Quyết định",
    "history_group_disclosed": "Xem số người phản ánh",
    "history_group_sent": "Cảnh báo",
    "history_group_looked": "Mở xem",
    "history_group_other": "Việc khác",
    "history_looked": "Mở xem",
    "history_times": "{count} lần",
    "history_about": (
        "{chained} dòng đã vào chuỗi xác thực. Nhật ký không sửa, không xóa được; nhiều nhất "
        "{most} dòng. Số của người phản ánh không hiện ở đây."
    ),
}
