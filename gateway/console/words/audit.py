"""Words of one part of the console."""

WORDS = {
    "audit": ("Nhật ký xử lý", "Audit log"),
    "audit_about": (
        "Mọi việc cán bộ đã làm hoặc bị từ chối, không có nội dung tin hay số của người dân. Mỗi "
        "phút các dòng mới được niêm: sửa hay xóa sau đó đều bị phát hiện.",
        "Everything officials did or were refused, without message texts or residents' numbers. "
        "Entries are secured every minute: any later change or deletion is detected.",
    ),
    "audit_official": ("Cán bộ", "Official"),
    "audit_act": ("Việc", "Action"),
    "audit_kind": ("Loại đối tượng", "Type of item"),
    "audit_object": ("Số của đối tượng", "Item number"),
    "audit_outcome": ("Kết quả", "Result"),
    "outcome_done": ("đã làm", "done"),
    "outcome_refused": ("bị từ chối", "refused"),
    "audit_since": ("Từ ngày", "From"),
    "audit_until": ("Đến trước ngày", "Before"),
    "audit_day": ("Ví dụ 27/11/2026", "For example 27/11/2026"),
    "audit_unchained": ("Các dòng dưới đây chưa niêm.", "The entries below are not secured yet."),
    "audit_no_day": (
        "Ngày chưa đúng. Viết ngày, tháng, năm, như 27/11/2026.",
        "Enter a day, month and year, for example 27/11/2026.",
    ),
    "audit_no_official": (
        "Không có cán bộ {given}. Hãy chọn trong danh sách. Chưa tìm dòng nào.",
        "There is no official called {given}. Choose one from the list. Nothing was searched.",
    ),
    "audit_no_object": (
        "Số của đối tượng chỉ gồm chữ số, như 12. Bạn đã viết: {given}. Chưa tìm dòng nào.",
        "An item number has digits only, such as 12. You entered {given}. Nothing was searched.",
    ),
    "audit_no_choice": (
        "Không có việc hay loại {given}. Hãy chọn trong danh sách. Chưa tìm dòng nào.",
        "There is no action or type {given}. Choose one from the list. Nothing was searched.",
    ),
    "audit_none": ("Không có dòng nào hợp với điều kiện tìm.", "No rows match your search."),
    "audit_older": ("Xem các dòng cũ hơn", "Older rows"),
    "audit_rows": ("Các dòng của nhật ký", "Rows of the log"),
    "audit_quiet": ("Bảng này không kể các lần đăng nhập.", "Sign-ins are left out below."),
    "audit_signed_in": ("Xem các lần đăng nhập", "View the sign-ins"),
    "col_place": ("Vị trí", "Position"),
    "col_time": ("Thời điểm", "Time"),
    "col_who": ("Người thực hiện", "By"),
    "col_act": ("Việc", "Action"),
    "col_about": ("Đối tượng", "Item"),
    "col_detail": ("Chi tiết", "Details"),
    "unchained": ("chờ niêm", "not secured yet"),
    "who_service": ("hệ thống", "the service"),
    "who_server": ("người giữ máy chủ", "the server administrator"),
    "who_stranger": ("người chưa đăng nhập", "someone not signed in"),
    "detail_yes": ("có", "yes"),
    "detail_no": ("không", "no"),
    "audit_export": ("Tải các dòng này (CSV)", "Download these rows (CSV)"),
    "audit_export_about": (
        "Tải các dòng đã chọn; không chọn thì tải mọi dòng hợp với bộ lọc. Lần tải được ghi vào "
        "nhật ký.",
        "Downloads the ticked rows, or all that match the filter if none is ticked. Downloads are "
        "recorded in the audit log.",
    ),
    "audit_verify": ("Kiểm tra nhật ký có bị sửa không", "Check the log has not been changed"),
    "audit_verify_about": (
        "Kiểm tra mất vài giây.",
        "The check takes a few seconds.",
    ),
    "audit_holds": (
        "Nhật ký nguyên vẹn: {chained} dòng khớp nhau và khớp với các đầu chuỗi đã xuất; "
        "{waiting} dòng chờ niêm.",
        "The audit holds: {chained} rows, each onto the one before, with the exported heads; "
        "{waiting} wait to be chained.",
    ),
    "audit_holds_no_head": (
        "{chained} dòng khớp nhau; {waiting} dòng chờ niêm. Chưa có đầu chuỗi nào được xuất, nên "
        "chưa biết phần cuối có bị cắt hay không.",
        "{chained} rows hold, each onto the one before; {waiting} wait to be chained. No head "
        "was exported yet: whether the end was cut off can't be told.",
    ),
    "chain_to": ("Đã niêm {seq} dòng, đến {at}", "Secured: {seq} entries, up to {at}"),
    "chain_holds": ("Chuỗi niêm khớp", "Log intact"),
    "chain_broken": ("Chuỗi niêm KHÔNG khớp", "Log CHANGED"),
    "audit_bad_heads": (
        "Tệp đầu chuỗi không đọc được. Hãy báo người giữ máy chủ.",
        "The file of exported heads can't be read. Tell the server administrator.",
    ),
    "fault_changed": (
        "BỊ SỬA: dòng {seq} đã bị thay đổi. {chained} dòng trước đó khớp. Hãy báo người kiểm tra "
        "và người giữ máy chủ.",
        "TAMPERED: row {seq} was changed. The {chained} rows before it hold. Tell the auditor "
        "and the server administrator.",
    ),
    "fault_removed": (
        "BỊ SỬA: từ dòng {seq} có dòng bị xóa. {chained} dòng trước đó khớp. Hãy báo người kiểm "
        "tra và người giữ máy chủ.",
        "TAMPERED: from row {seq} on rows were removed. The {chained} rows before hold. Tell the "
        "auditor and the server administrator.",
    ),
    "fault_reordered": (
        "BỊ SỬA: dòng {seq} bị đổi chỗ. {chained} dòng trước đó khớp. Hãy báo người kiểm tra và "
        "người giữ máy chủ.",
        "TAMPERED: row {seq} was moved. The {chained} rows before it hold. Tell the auditor and "
        "the server administrator.",
    ),
    "fault_inserted": (
        "BỊ SỬA: ở dòng {seq} có dòng bị chèn vào. {chained} dòng trước đó khớp. Hãy báo người "
        "kiểm tra và người giữ máy chủ.",
        "TAMPERED: at row {seq} a row was put in. The {chained} rows before it hold. Tell the "
        "auditor and the server administrator.",
    ),
    "fault_cut": (
        "BỊ SỬA: phần cuối bị cắt, từ dòng {seq}. {chained} dòng trước đó khớp. Hãy báo người "
        "kiểm tra và người giữ máy chủ.",
        "TAMPERED: the end was cut off, from row {seq} on. The {chained} rows before it hold. "
        "Tell the auditor and the server administrator.",
    ),
    "fault_replaced": (
        "BỊ SỬA: dòng {seq} đã bị làm lại. {chained} dòng trước đó khớp. Hãy báo người kiểm tra "
        "và người giữ máy chủ.",
        "TAMPERED: row {seq} was rewritten. The {chained} rows before it hold. Tell the auditor "
        "and the server administrator.",
    ),
    "fault_key": (
        "Dòng {seq} được niêm bằng một khóa không có trên máy chủ này; {chained} dòng trước đó "
        "khớp. Người giữ máy chủ cần thêm khóa đó vào AUDIT_KEYS_PREVIOUS.",
        "Row {seq} was chained with a key that this server does not have; the {chained} rows "
        "before it hold. The server administrator must add it to AUDIT_KEYS_PREVIOUS.",
    ),
    "fault_unsigned": (
        "BỊ SỬA: dòng có số {seq} không mang chữ ký của hệ thống: có người đã tự ghi vào cơ sở dữ "
        "liệu hoặc đã sửa dòng này. Hãy báo người kiểm tra và người giữ máy chủ.",
        "TAMPERED: the row with the id {seq} does not bear the service's signature: somebody "
        "wrote it into the database by hand, or changed it. Tell the auditor and the server "
        "administrator.",
    ),
    "fault_missing": (
        "BỊ SỬA: số dòng đã ghi nay không còn: {seq}. Hãy báo người kiểm tra và người giữ máy chủ.",
        "TAMPERED: rows that were written and are gone: {seq}. Tell the auditor and the server "
        "administrator.",
    ),
    "fault_count": (
        "BỊ SỬA: số đếm dòng (luồng {seq}) đã bị thay đổi. Hãy báo người kiểm tra và người giữ "
        "máy chủ.",
        "TAMPERED: the count of rows (stream {seq}) was changed. Tell the auditor and the server "
        "administrator.",
    ),
    "fault_unchained": (
        "BỊ SỬA: dòng có số {seq} đã ghi hơn một ngày mà không nằm trong chuỗi. Hãy báo người "
        "kiểm tra và người giữ máy chủ.",
        "TAMPERED: the row with the id {seq} is more than a day old and not in the chain. Tell "
        "the auditor and the server administrator.",
    ),
    "history_of": ("Lịch sử của {shown}", "History of {shown}"),
    "audit_back": ("Về nhật ký xử lý", "Back to the audit log"),
    "history_file": ("Trang của số này", "Open this number"),
    "history_all": ("Tất cả", "All"),
    "history_group_decided": ("Quyết định", "Decisions"),
    "history_group_disclosed": ("Xem số người phản ánh", "Numbers viewed"),
    "history_group_sent": ("Cảnh báo", "Alerts"),
    "history_group_looked": ("Mở xem", "Viewed"),
    "history_group_other": ("Việc khác", "Other"),
    "history_none_of": (
        "Chưa có cán bộ nào mở xem hay xử lý mục này.",
        "No official has opened or decided on this one.",
    ),
    "history_looked": ("Mở xem", "viewed"),
    "history_unlogged": (
        "không có dòng riêng trong nhật ký",
        "no entry of its own in the audit log",
    ),
    "history_times": ("{count} lần", "{count} {count:time|times}"),
    "history_chained": ("{chained} dòng đã được niêm.", "Secured entries: {chained}."),
    "history_unchained": (
        "Lượt mở xem không được niêm.",
        "Views are kept outside the secured log.",
    ),
    "history_about": (
        "Ở đây có nhiều nhất {most} dòng và không có số của người phản ánh.",
        "At most {most} entries are shown, without reporters' numbers.",
    ),
}
