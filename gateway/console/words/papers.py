"""Words of one part of the console."""

WORDS = {
    "paper_nation": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    "paper_motto": ("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
    "paper_numbered": ("Số: {number}", "No. {number}"),
    "paper_placed": (
        "{place}, ngày {day} tháng {month} năm {year}",
        "{place}, {day}/{month}/{year}",
    ),
    "paper_to": ("Nơi nhận:", "To:"),
    "paper_to_file": ("Lưu: VT", "File"),
    "paper_to_above": ("Như trên", "As above"),
    "paper_signer_blank": ("Thủ trưởng cơ quan", "Head of the office"),
    "paper_made": ("Lập từ hệ thống lúc {at}.", "Made by the service at {at}."),
    "paper_code": ("Mã kiểm tra {code}.", "Check code {code}."),
    "paper_page": ("Trang {page}", "Page {page}"),
    "paper": ("Bản in", "The paper"),
    "paper_take": ("Xuất văn bản", "Take it away"),
    "paper_print": ("In hoặc lưu PDF", "Print or save as PDF"),
    "paper_how": (
        "Khổ A4. Máy tính: bấm Ctrl+P; điện thoại: chọn Chia sẻ rồi In.",
        "A4. On a computer press Ctrl+P; on a phone choose Share, then Print.",
    ),
    "paper_small": (
        "Bản thu nhỏ của tờ A4. Phóng to bằng hai ngón tay, hoặc lưu PDF để đọc.",
        "The A4 sheet, made smaller. Enlarge it with two fingers, or save it as PDF to read it.",
    ),
    "paper_form": ("Thể thức văn bản", "Form of the paper"),
    "paper_form_fold": (
        "Số, ngày, người ký, nơi nhận",
        "Number, date, signer, recipients",
    ),
    "paper_number": ("Số, ký hiệu", "Number"),
    "paper_dated": ("Ngày ban hành", "Date"),
    "paper_dated_help": ("Ngày/tháng/năm, ví dụ 03/11/2026", "Day/month/year, like 03/11/2026"),
    "paper_addressee": ("Kính gửi", "To"),
    "paper_signer": ("Chức danh người ký", "Signed as"),
    "paper_signed_by": ("Họ tên người ký", "Name of the signer"),
    "paper_recipients": ("Nơi nhận, mỗi dòng một nơi", "Recipients, one a line"),
    "paper_not_stored": (
        "Những gì viết ở đây chỉ có trên bản in, không được lưu.",
        "What is written here stands in the print alone; it is not stored.",
    ),
    "paper_show": ("Xem bản in", "Show the paper"),
}
