"""Words of one part of the console."""

WORDS = {
    "import": ("Nhập danh sách đăng ký từ tệp", "Import residents from a file"),
    "import_about": (
        "Dành cho người đã ký giấy đồng ý nhận cảnh báo. Tệp được xem thử trước; chưa ai được "
        "thêm cho đến khi bạn xác nhận.",
        "For people who have signed a consent form. The file is checked first; nobody is added "
        "until you confirm.",
    ),
    "import_shape": ("Tệp cần có gì", "What the file needs"),
    "import_shape_size": (
        "Tệp Excel (.xlsx) hoặc CSV, nhiều nhất {most} MB và {rows} dòng. Nhiều hơn thì chia "
        "thành nhiều tệp.",
        "An Excel (.xlsx) or CSV file of at most {most} MB and {rows} rows. Split larger files.",
    ),
    "import_shape_head": (
        "Dòng đầu ghi tên các cột dưới đây, thứ tự nào cũng được.",
        "The first row must hold the column names below, in any order.",
    ),
    "import_rules": (
        ";tên xã hoặc huyện cũ;ngày, tháng, năm;số của tờ giấy đã ký, không phải số điện thoại",
        ";the name of a commune or former district;day, month, year;the number of the signed "
        "form, not a phone number",
    ),
    "import_rule_language": (
        "Không dấu (hoặc để trống, hoặc bỏ cột này), có dấu, English, M’Nông, Ê\u00a0Đê, H’Mông",
        "Không dấu (or leave blank, or leave the column out), có dấu, English, M’Nông, Ê\u00a0Đê, "
        "H’Mông",
    ),
    "import_sample": (
        "số điện thoại;khu vực;ngày đồng ý;phiếu\n0900 000 113;xã Đắk Mil;24/11/2026;Phiếu 17",
        "number;area;consent date;proof\n0900 000 113;xã Đắk Mil;24/11/2026;Form 17",
    ),
    "import_template": ("Tải tệp mẫu để điền:", "Download a template:"),
    "import_template_xlsx": ("Excel (.xlsx)", "Excel (.xlsx)"),
    "import_template_csv": ("CSV", "CSV"),
    "import_sheet": (
        "số điện thoại;khu vực;ngôn ngữ;ngày đồng ý;phiếu\n"
        "0900 000 113;xã Đắk Mil;không dấu;24/11/2026;Phiếu 17",
        "number;area;language;consent date;proof\n"
        "0900 000 113;xã Đắk Mil;không dấu;24/11/2026;Form 17",
    ),
    "import_sheet_name": ("Danh sách", "List"),
    "import_sheet_areas": ("Khu vực", "Areas"),
    "import_col_number": ("Số điện thoại", "Number"),
    "import_col_area": ("Khu vực", "Area"),
    "import_col_language": ("Ngôn ngữ", "Language"),
    "import_col_date": ("Ngày đồng ý", "Consent date"),
    "import_col_proof": ("Phiếu", "Proof"),
    "import_cell": ("Dòng {line}, {column}", "Line {line}, {column}"),
    "import_leave_out": ("Bỏ dòng này", "Skip this row"),
    "import_left": ("Dòng bạn đã bỏ", "Rows you skipped"),
    "import_check": ("Kiểm tra lại các dòng này", "Check these rows again"),
    "import_on": (
        "Bỏ qua {bad} dòng sai, tiếp tục với {rows} dòng đúng",
        "Skip the rows with errors ({bad}) and continue with the correct ones ({rows})",
    ),
    "import_mend": ("Sửa các dòng sai", "Correct the rows with errors"),
    "import_typed": (
        "Bạn đã sửa vài dòng mà chưa kiểm tra, nên hệ thống kiểm tra trước: hãy xem lại kết quả.",
        "You had corrected some rows that were not checked, so they have been checked first. "
        "Look at the result.",
    ),
    "import_correct_here": (
        "Sửa ngay tại đây rồi bấm kiểm tra lại; tệp trên máy của bạn không đổi.",
        "Correct them here and have them checked again. The file on your computer does not change.",
    ),
    "import_what": ("Tệp và hồ sơ", "File and consent forms"),
    "import_file": ("Tệp Excel hoặc CSV", "Excel or CSV file"),
    "import_proof": ("Hồ sơ lưu giấy đồng ý", "Where the consent forms are kept"),
    "import_proof_help": (
        "Số hồ sơ, hoặc giấy đang giữ ở đâu. Ai kiểm tra sẽ tìm theo đó.",
        "A file number or a place. Auditors look there.",
    ),
    "import_skip": (
        "Bỏ qua các dòng sai, vẫn nhập các dòng đúng",
        "Skip rows with errors and import the rest",
    ),
    "import_kept": (
        "Tệp được niêm kín trên máy chủ, tự xóa khi đã nhập xong hoặc sau {hours} giờ. Hãy xóa "
        "bản trên máy của bạn khi không cần nữa.",
        "The file is encrypted on the server and deleted after the import, or after {hours} "
        "hours. Delete your own copy when you no longer need it.",
    ),
    "import_send": ("Gửi tệp để xem thử", "Upload and preview"),
    "import_latest": ("Các lần nhập gần đây", "Latest imports"),
    "import_none": (
        "Chưa có lần nhập nào trong địa bàn của bạn.",
        "Nothing has been imported in your areas yet.",
    ),
    "import_number": ("Lần", "Import"),
    "import_one": ("Lần nhập số {id}", "Import {id}"),
    "import_at": ("Lúc", "Time"),
    "import_next": ("Xem tiếp", "More"),
    "import_lines": ("Số dòng", "Rows"),
    "import_no_file": ("Hãy chọn một tệp Excel hoặc CSV.", "Choose an Excel or CSV file."),
    "import_look": ("Xem thử tệp", "Preview of the file"),
    "import_proof_is": ("Hồ sơ: {proof}", "Consent forms: {proof}"),
    "import_gone": (
        "Tệp này không còn nữa (đã quá giờ, hoặc bạn đã gửi tệp khác). Hãy gửi lại.",
        "This file is no longer stored: its time ran out, or you uploaded another one. Upload "
        "it again.",
    ),
    "import_again": ("Gửi tệp khác", "Upload another file"),
    "import_waiting": (
        "Đang đọc tệp. Trang này tự cập nhật.",
        "The file is being read. This page updates itself.",
    ),
    "import_unreadable": ("Không đọc được tệp này", "This file cannot be read"),
    "import_nothing_yet": (
        "Đây mới là xem thử: chưa ai được thêm vào.",
        "This is only a preview: nobody has been added.",
    ),
    "import_good": ("Dòng đúng", "Correct rows"),
    "import_new": ("Sẽ được thêm", "To be added"),
    "import_others": ("Đã có, hoặc đã từ chối", "Already subscribed, or opted out"),
    "import_repeated": ("Dòng trùng", "Repeated rows"),
    "import_bad": ("Dòng sai", "Rows with errors"),
    "import_few": (
        "Số người đã có hay đã từ chối: không nêu vì dưới {few}.",
        "Who is already subscribed or has opted out is not shown: below {few} people it could "
        "reveal one person's choice.",
    ),
    "import_bad_rows": ("Các dòng sai", "Rows with errors"),
    "import_bad_left": ("Các dòng này sẽ được bỏ qua.", "These rows will be skipped."),
    "import_bad_stop": (
        "Có dòng sai nên chưa nhập được.",
        "There are wrong rows, so nothing can be imported yet.",
    ),
    "import_line": ("Dòng", "Line"),
    "import_tail": ("{says} (đuôi …{tail}).", "{says} (ends in …{tail})."),
    "import_near": ("Có phải: {names}?", "Did you mean: {names}?"),
    "import_more": ("và {count} dòng sai nữa.", "and {count} more wrong rows."),
    "import_correct": (
        "Sửa hoặc bỏ các dòng sai ở trên thì nhập được.",
        "Correct the rows above or leave them out; then the others can be imported.",
    ),
    "import_confirm": ("Xác nhận", "Confirm"),
    "import_confirm_about": (
        "Người đã từ chối hoặc đã xin xóa không bị thêm lại. Mỗi người mới nhận một tin xác "
        "nhận, vào ban ngày, có hướng dẫn từ chối. Xác nhận được đến {until}.",
        "People who have opted out or asked to be deleted are not added again. Each new "
        "subscriber gets one text message, in the daytime, that says how to opt out. You can "
        "confirm until {until}.",
    ),
    "import_consent": (
        "Tôi xác nhận: mỗi người trong tệp đã ký đồng ý nhận cảnh báo, và giấy được giữ tại "
        "“{proof}”.",
        "I confirm that everybody in the file has signed a consent form, and that the forms are"
        " kept at “{proof}”.",
    ),
    "import_do": ("Nhập {count} dòng", "Import {count} rows"),
    "import_changed": (
        "Danh sách đã được sửa trong lúc đó. Hãy xem lại rồi xác nhận.",
        "The list was corrected meanwhile. Look at it again, then confirm.",
    ),
    "import_no_consent": (
        "Hãy đánh dấu rằng mỗi người đã ký giấy đồng ý.",
        "Tick the box to confirm that everybody has signed.",
    ),
    "import_begun": (
        "Tệp này đã được nhập trước đây với địa bàn khác. Hãy hủy lần đó trước rồi làm lại.",
        "This file was imported before with other areas. Undo that import first.",
    ),
    "import_notified": (
        "Tin xác nhận đã bắt đầu gửi: không hủy được nữa.",
        "Confirmation messages have begun to go out: the import can no longer be undone.",
    ),
    "import_running": ("Đang nhập", "Being imported"),
    "import_waits": (
        "Đã nhập, chưa gửi tin xác nhận",
        "Imported, confirmation messages not sent yet",
    ),
    "import_telling": (
        "Đã nhập, đã gửi tin xác nhận cho người mới",
        "Imported, confirmation messages sent",
    ),
    "import_undone": ("Đã hủy", "Undone"),
    "import_upto": ("{done} trong {rows} dòng.", "{done} of {rows} rows."),
    "import_leave": (
        "Bạn có thể rời trang này: máy chủ vẫn làm tiếp.",
        "You can leave this page: the server carries on.",
    ),
    "import_added": ("Đã thêm", "Added"),
    "import_sent": ("Tin xác nhận đã gửi", "Confirmation messages sent"),
    "import_begins": (
        "Tin xác nhận đầu tiên được gửi lúc {at}. Đến lúc đó vẫn hủy được.",
        "The first confirmation message goes out at {at}. Until then the import can be undone.",
    ),
    "import_undo": ("Hủy lần nhập này", "Undo this import"),
    "import_undo_about": (
        "Gỡ tất cả những gì lần này đã thêm, trừ người đã tự nhắn tin từ đó. Chỉ làm được khi "
        "chưa gửi tin xác nhận nào.",
        "Removes everything this import added, except people who have texted since. Only "
        "possible before the first confirmation message.",
    ),
    "import_back": (
        "Nhập từ tệp khác, xem các lần trước",
        "Import another file, see earlier imports",
    ),
    "bad_number": ("Không phải số di động Việt Nam.", "Not a Vietnamese mobile number."),
    "bad_area_length": (
        "Thiếu khu vực, hoặc tên quá dài.",
        "The area is missing, or its name is too long.",
    ),
    "bad_area": ("Không có khu vực này hiện nay.", "There is no such area today."),
    "bad_area_foreign": (
        "Khu vực này không thuộc địa bàn của bạn.",
        "This area is not one of yours.",
    ),
    "bad_language": (
        "Ngôn ngữ không có. Viết: không dấu, có dấu, English, M’Nông, Ê\u00a0Đê hoặc H’Mông.",
        "There is no such language. Write: không dấu, có dấu, English, M’Nông, Ê\u00a0Đê or "
        "H’Mông.",
    ),
    "bad_date_shape": (
        "Ngày đồng ý phải viết như 2026-11-24 hoặc 24/11/2026.",
        "Write the consent date as 24/11/2026 or 2026-11-24.",
    ),
    "bad_date": (
        "Ngày đồng ý ở tương lai, hoặc quá xa.",
        "The consent date is in the future, or too long ago.",
    ),
    "bad_proof": (
        "Thiếu hồ sơ hoặc số phiếu: họ đã ký tờ giấy nào?",
        "The proof is missing: which form did they sign?",
    ),
    "bad_proof_length": (
        "Hồ sơ hoặc số phiếu quá dài: nhiều nhất {most} chữ.",
        "The proof is too long: at most {most} characters.",
    ),
    "bad_proof_number": (
        "Hồ sơ hoặc số phiếu có số điện thoại: không được, vì ai cũng đọc được.",
        "The proof contains a phone number. It is not allowed, because anybody can read it.",
    ),
    "bad_large": (
        "Tệp lớn hơn {most} MB. Hãy chia thành nhiều tệp.",
        "The file is larger than {most} MB. Split it.",
    ),
    "bad_encoding": (
        "Không đọc được tệp này. Hãy lưu thành tệp Excel (.xlsx) hoặc CSV.",
        "This file cannot be read. Save it as Excel (.xlsx) or CSV.",
    ),
    "bad_rows": (
        "Tệp có hơn {most} dòng. Hãy chia thành nhiều tệp.",
        "The file has more than {most} rows. Split it.",
    ),
    "bad_csv": ("Từ dòng {line} không còn là CSV.", "From line {line} on this is not CSV."),
    "bad_columns": (
        "Dòng đầu phải ghi tên các cột; còn thiếu: {missing}.",
        "The first row must hold the column names; missing: {missing}.",
    ),
    "bad_empty": ("Trong tệp không có ai.", "The file is empty."),
    "bad_short_code": (
        "Chưa nhà mạng nào có đầu số để người dân nhắn HUY. Hãy báo người giữ máy chủ.",
        "No carrier has a short code to which residents could text HUY. Tell the server "
        "administrator.",
    ),
    "bad_expired": (
        "Tệp không đọc lại được nữa. Hãy gửi lại.",
        "The file can no longer be read. Upload it again.",
    ),
}
