"""Words of one part of the console."""

WORDS = {
    "nav_month": ("Báo cáo tháng", "Monthly report"),
    "report_heading": ("Báo cáo tháng {month}", "Monthly report {month}"),
    "report_xlsx": ("Tải Excel (.xlsx)", "Download Excel (.xlsx)"),
    "report_csv": ("Tải CSV “;”", "Download CSV (“;”)"),
    "report_which": ("Kỳ và phạm vi", "Month and area"),
    "report_proposal": ("Kiến nghị", "Proposals"),
    "report_word": ("BÁO CÁO", "REPORT"),
    "report_sort": ("……/BC-……", "……/BC-……"),
    "report_office": (
        "Tên cơ quan ở đầu tờ giấy là “{office}”. Quản trị hệ thống đổi bằng OFFICE_NAME.",
        "The office at the head of the sheet is “{office}”. The server administrator changes it "
        "with OFFICE_NAME.",
    ),
    "report_proposals": (
        "Số, ngày, người ký, nơi nhận, kiến nghị",
        "Number, date, signer, recipients, proposals",
    ),
    "report_title": (
        "Kết quả tiếp nhận, xử lý phản ánh lừa đảo qua điện thoại "
        "tháng\u00a0{month}\u00a0năm\u00a0{year}",
        "Reports of phone fraud received and judged in {month}/{year}",
    ),
    "report_section_situation": ("TÌNH HÌNH CHUNG", "SITUATION"),
    "report_section_decisions": ("KẾT QUẢ XỬ LÝ", "DECISIONS"),
    "report_section_alerts": ("CẢNH BÁO ĐÃ GỬI", "ALERTS"),
    "report_section_tricks": ("THỦ ĐOẠN", "SCAM TYPES"),
    "report_section_districts": ("KẾT QUẢ THEO ĐỊA BÀN", "BY AREA"),
    "report_section_proposal": ("KIẾN NGHỊ", "PROPOSALS"),
    "report_few": (
        "Tháng {month} có quá ít người phản ánh để nêu số liệu.",
        "Too few people reported in {month} to give a figure.",
    ),
    "report_situation": (
        "Trong tháng {month}, hệ thống tiếp nhận {reports} lượt phản ánh của {people} người "
        "dân{rise}.",
        "In {month}, {people} residents sent {reports} reports{rise}.",
    ),
    "report_more": (
        ", tăng {percent}\u00a0% so với tháng {month} ({count})",
        ", {percent}\u00a0% more than in {month} ({count})",
    ),
    "report_less": (
        ", giảm {percent}\u00a0% so với tháng {month} ({count})",
        ", {percent}\u00a0% less than in {month} ({count})",
    ),
    "report_multiple": (
        ", gấp {percent} lần tháng {month} ({count})",
        ", {percent} times as many as in {month} ({count})",
    ),
    "report_times": ("gấp {times}\u00a0lần", "×\u00a0{times}"),
    "report_same": (", bằng tháng {month} ({count})", ", as in {month} ({count})"),
    "report_decided": (
        "Cán bộ đã ra {total} quyết định: {parts}.",
        "Officials made {total} decisions: {parts}.",
    ),
    "report_decided_none": (
        "Trong tháng, cán bộ không ra quyết định nào.",
        "Officials made no decision in this month.",
    ),
    "report_part_confirmed": ("{count} xác minh là lừa đảo", "{count} confirmed fraud"),
    "report_part_cleared": ("{count} không phải lừa đảo", "{count} no fraud"),
    "report_part_dismissed": ("{count} không chấp nhận phản ánh", "{count} not accepted"),
    "report_part_others": (
        "{count} về số đổi chủ hoặc rút lại quyết định",
        "{count} of a new owner, or withdrawn",
    ),
    "report_referred": (
        "Chuyển cơ quan công an {referred} hồ sơ.",
        "{referred} files were handed to the police.",
    ),
    "report_waited": (
        "Một nửa số phản ánh được quyết định trong {waited}.",
        "Half of the reports were decided within {waited}.",
    ),
    "report_alerts": (
        "Đã gửi {alerts} tin cảnh báo (tháng {month}: {before}).",
        "{alerts} alerts were sent ({month}: {before}).",
    ),
    "report_alerts_none": (
        "Trong tháng không gửi tin cảnh báo nào (tháng {month}: {before}).",
        "No alert was sent ({month}: {before}).",
    ),
    "report_reached": (
        "Có {sent} lượt gửi, {reached} lượt tới máy, đạt {percent}\u00a0%.",
        "Of {sent} messages {reached} arrived, {percent}\u00a0%.",
    ),
    "report_residents": (
        "Cuối kỳ có {residents} người đăng ký nhận cảnh báo{rise}.",
        "At the end {residents} people subscribed to alerts{rise}.",
    ),
    "report_trick": (
        "{trick}, {count} lượt, chiếm {percent}\u00a0%",
        "{trick}: {count}, {percent}\u00a0%",
    ),
    "report_tricks_each": (
        "{trick}, mỗi loại {count} lượt, chiếm {percent}\u00a0%",
        "{trick}: {count} each, {percent}\u00a0%",
    ),
    "report_and": ("và", "and"),
    "report_from_none": ("từ 0", "from 0"),
    "report_then": ("tiếp đến là", "then"),
    "report_tricks": ("Nhiều nhất là {tricks}.", "Most were {tricks}."),
    "report_figure": ("Chỉ tiêu", "Figure"),
    "report_month": ("Tháng {month}", "{month}"),
    "report_against": ("So với tháng trước", "Change on the month before"),
    "report_year": ("Cùng kỳ {year}", "{year}"),
    "report_row_reports": ("Lượt phản ánh", "Reports"),
    "report_row_people": ("Số người phản ánh", "People who reported"),
    "report_row_confirmed": ("Xác minh là lừa đảo", "Confirmed as fraud"),
    "report_row_cleared": ("Không phải lừa đảo", "No fraud"),
    "report_row_dismissed": ("Không chấp nhận phản ánh", "Reports rejected"),
    "report_row_others": ("Số đổi chủ, rút lại quyết định", "New owner, decision withdrawn"),
    "report_row_referred": ("Chuyển cơ quan công an", "Handed to the police"),
    "report_row_waited": ("Thời gian đến quyết định (trung vị)", "Time to a decision (median)"),
    "report_row_alerts": ("Tin cảnh báo", "Alerts"),
    "report_row_sent": ("Lượt gửi", "Messages sent"),
    "report_row_reached": ("Lượt tới máy", "Messages delivered"),
    "report_row_residents": ("Người đăng ký nhận cảnh báo", "Subscribers"),
    "report_row_joined": ("Đăng ký mới", "New subscribers"),
    "report_row_opted_out": ("Ngừng nhận", "Left"),
    "report_columns": (
        "Hình 1. Lượt phản ánh theo tháng",
        "Figure 1. Reports by month",
    ),
    "report_bars": ("Hình 2. Lượt phản ánh theo thủ đoạn", "Figure 2. Reports by scam type"),
    "report_table": ("Bảng 1. Kết quả tiếp nhận và xử lý.", "Table 1. Received and judged."),
    "report_dash": (
        "Dấu “–”: chưa thống kê, hoặc dưới ba người.",
        "“–”: not counted, or fewer than three people.",
    ),
    "report_left_out": (
        "Không nêu nội dung không phát sinh, chưa thống kê hoặc dưới ba người.",
        "Items that were zero, not counted or about fewer than three people are left out.",
    ),
    "report_left_out_fold": ("Nội dung bản in không nêu", "What the printout leaves out"),
    "report_left_out_are": ("Bản in không nêu: {figures}.", "The printout leaves out: {figures}."),
    "report_table_districts": (
        "Bảng 2. Địa bàn gọi theo tên huyện, thành phố trước ngày 01/7/2025.",
        "Table 2. Areas by the districts before 1 July 2025.",
    ),
    "report_sum": (
        "(*) Quyết định, cảnh báo thuộc nhiều địa bàn được tính ở từng địa bàn; dòng Toàn tỉnh "
        "tính một lần, và gồm cả phản ánh không rõ địa bàn.",
        "(*) Decisions and alerts of several districts count in each of them; in the whole they "
        "count once, with reports of no known area.",
    ),
    "report_sheet": ("Báo cáo", "Report"),
    "report_sheet_districts": ("Theo địa bàn", "By area"),
    "report_total": ("Toàn tỉnh", "The whole"),
}
