"""Words of one part of the console."""

WORDS = {
    "import": ("Nhập danh sách đăng ký từ tệp", "Bring residents in from a file"),
    "import_about": (
        "Dành cho người đã ký giấy đồng ý nhận cảnh báo. Tệp được xem thử trước; chưa ai được "
        "thêm cho đến khi bạn xác nhận bằng mã.",
        "For people who have signed that they want warnings. The file is looked at first; nobody "
        "is added until you confirm with a code.",
    ),
    "import_shape": ("Tệp cần có gì", "What the file must have"),
    "import_shape_size": (
        "Tệp Excel (.xlsx) hoặc CSV, nhiều nhất {most} MB và {rows} dòng. Nhiều hơn thì chia thành "
        "nhiều tệp.",
        "An Excel file (.xlsx) or CSV (UTF-8, UTF-16, Windows-1258), {most} MB and {rows} rows "
        "at most. Split what is larger.",
    ),
    "import_shape_head": (
        "Dòng đầu ghi tên cột, thứ tự nào cũng được: số điện thoại, khu vực, ngôn ngữ, ngày đồng "
        "ý, phiếu. Cột ngôn ngữ có thể bỏ.",
        "The first line names the columns, in any order: number, area, language, consent date, "
        "proof. The language may be left out.",
    ),
    "import_shape_cells": (
        "Khu vực: tên xã hoặc huyện cũ. Ngày: 24/11/2026. Phiếu: số của tờ giấy đã ký, không ghi "
        "số điện thoại. Ngôn ngữ: không dấu (hoặc để trống), có dấu, English, M’Nông, Ê Đê, "
        "H’Mông.",
        "Area: the name of a commune or former district, or its code. Date: 2026-11-24 or "
        "24/11/2026. Proof: the number of the signed paper, no phone number. Language: không dấu "
        "(also “tiếng Việt”, or nothing), có dấu, English, M’Nông, Ê Đê, H’Mông.",
    ),
    "import_sample": (
        "số điện thoại;khu vực;ngày đồng ý;phiếu\n0900 000 113;xã Đắk Mil;24/11/2026;Phiếu 17",
        "number;area;consent date;proof\n0900 000 113;xã Đắk Mil;24/11/2026;Form 17",
    ),
    "import_template": ("Tải tệp mẫu để điền:", "Download a list to fill in:"),
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
    "import_leave_out": ("Bỏ dòng này", "Leave it out"),
    "import_left": ("Dòng bạn đã bỏ", "Rows that you left out"),
    "import_check": ("Kiểm tra lại các dòng này", "Check these rows once more"),
    "import_on": (
        "Bỏ qua {bad} dòng sai, tiếp tục với {rows} dòng đúng",
        "Leave out {bad} bad rows, go on with {rows} good ones",
    ),
    "import_mend": ("Sửa các dòng sai", "Mend the bad rows"),
    "import_typed": (
        "Bạn đã sửa vài dòng mà chưa kiểm tra, nên hệ thống kiểm tra trước: hãy xem lại kết quả.",
        "You had mended some rows, so these are checked first: look at what came of it.",
    ),
    "import_correct_here": (
        "Sửa ngay tại đây rồi bấm kiểm tra lại; tệp trên máy của bạn không đổi.",
        "Mend them here and have them checked; the file on your machine stays as it is.",
    ),
    "import_what": ("Tệp và hồ sơ", "The file and its papers"),
    "import_file": ("Tệp Excel hoặc CSV", "Excel or CSV file"),
    "import_file_help": ("Nhiều nhất {most} MB.", "{most} MB at most."),
    "import_proof": ("Hồ sơ lưu giấy đồng ý", "Where the signed papers are"),
    "import_proof_help": (
        "Số hồ sơ, hoặc giấy đang giữ ở đâu. Ai kiểm tra sẽ tìm theo đó.",
        "A file number, or where the papers lie. Anyone who checks looks there.",
    ),
    "import_skip": (
        "Bỏ qua các dòng sai, vẫn nhập các dòng đúng",
        "Leave bad rows out and bring in the good ones",
    ),
    "import_kept": (
        "Tệp được niêm kín trên máy chủ, tự xóa khi đã nhập xong hoặc sau {hours} giờ. Hãy xóa "
        "bản trên máy của bạn khi không cần nữa.",
        "The file is encrypted on the server and deleted once it is brought in, or after {hours} "
        "hours. Delete your own copy when you no longer need it.",
    ),
    "import_send": ("Gửi tệp để xem thử", "Send the file for a look"),
    "import_latest": ("Các lần nhập gần đây", "Latest imports"),
    "import_none": ("Chưa có lần nào trong địa bàn của bạn.", "None in your areas yet."),
    "import_number": ("Lần", "Import"),
    "import_one": ("Lần nhập số {id}", "Import {id}"),
    "import_at": ("Lúc", "At"),
    "import_lines": ("Số dòng", "Rows"),
    "import_no_file": ("Hãy chọn một tệp Excel hoặc CSV.", "Choose an Excel or CSV file."),
    "import_look": ("Xem thử tệp", "A look at the file"),
    "import_proof_is": ("Hồ sơ: {proof}", "Papers: {proof}"),
    "import_gone": (
        "Tệp này không còn nữa (đã quá giờ, hoặc bạn đã gửi tệp khác). Hãy gửi lại.",
        "This file is no longer stored (too late, or you have sent another one). Send it again.",
    ),
    "import_again": ("Gửi tệp khác", "Send another file"),
    "import_waiting": (
        "Đang đọc tệp. Trang này tự cập nhật.",
        "The file is being read. This page updates itself.",
    ),
    "import_unreadable": ("Không đọc được tệp này", "This file can't be read"),
    "import_nothing_yet": (
        "Đây mới là xem thử: chưa ai được thêm vào.",
        "This is a look only: nobody has been added.",
    ),
    "import_good": ("Dòng đúng", "Good rows"),
    "import_new": ("Sẽ được thêm", "Would be added"),
    "import_others": ("Đã có, hoặc đã từ chối", "There already, or have declined"),
    "import_repeated": ("Dòng trùng", "Repeated rows"),
    "import_bad": ("Dòng sai", "Bad rows"),
    "import_few": (
        "Không nêu ai đã có hay đã từ chối: dưới {few} người thì có thể lộ lựa chọn của một người.",
        "Who is there already or has declined is not told: below {few} people it could give one "
        "person's choice away.",
    ),
    "import_bad_rows": ("Các dòng sai", "Bad rows"),
    "import_bad_left": ("Các dòng này sẽ được bỏ qua.", "These rows will be left out."),
    "import_bad_stop": (
        "Có dòng sai nên chưa nhập được.",
        "There are bad rows, so nothing can be brought in yet.",
    ),
    "import_line": ("Dòng", "Line"),
    "import_tail": ("(số đuôi …{tail})", "(ends in …{tail})"),
    "import_near": ("Có phải: {names}?", "Is it: {names}?"),
    "import_more": ("và {count} dòng sai nữa.", "and {count} more bad rows."),
    "import_correct": (
        "Sửa hoặc bỏ các dòng sai ở trên thì nhập được.",
        "Mend the rows above, or leave them out: then the others can be brought in.",
    ),
    "import_confirm": ("Xác nhận", "Confirm"),
    "import_confirm_about": (
        "Người đã từ chối hoặc đã xin xóa không bị thêm lại. Mỗi người mới nhận một tin xác "
        "nhận, vào ban ngày, có hướng dẫn từ chối. Xác nhận được đến {until}.",
        "Who has declined or asked to be deleted is not added again. Each new one gets one "
        "confirming SMS, by day, that says how to decline. You can confirm until {until}.",
    ),
    "import_consent": (
        "Tôi xác nhận: mỗi người trong tệp đã ký đồng ý nhận cảnh báo, và giấy được giữ tại "
        "“{proof}”.",
        "I confirm: each person in the file has signed that they want warnings, and the papers "
        "are at “{proof}”.",
    ),
    "import_do": ("Nhập {count} dòng", "Bring {count} rows in"),
    "import_changed": (
        "Danh sách đã được sửa trong lúc đó. Hãy xem lại rồi xác nhận.",
        "The list was corrected meanwhile. Look at it again, then confirm.",
    ),
    "import_no_consent": (
        "Hãy đánh dấu rằng mỗi người đã ký giấy đồng ý.",
        "Tick that each person has signed.",
    ),
    "import_begun": (
        "Tệp này đã được nhập trước đây với địa bàn khác. Hãy hủy lần đó trước rồi làm lại.",
        "This file was brought in before with other areas. Undo that import first.",
    ),
    "import_notified": (
        "Tin xác nhận đã bắt đầu gửi: không hủy được nữa.",
        "The confirming SMS have begun to go out: it can't be undone any more.",
    ),
    "import_running": ("Đang nhập", "Being brought in"),
    "import_waits": (
        "Đã nhập, chưa gửi tin xác nhận",
        "Brought in, confirming SMS not sent yet",
    ),
    "import_telling": (
        "Đã nhập, đã gửi tin xác nhận cho người mới",
        "Brought in, confirming SMS sent to new people",
    ),
    "import_undone": ("Đã hủy", "Undone"),
    "import_upto": ("{done} trong {rows} dòng.", "{done} of {rows} rows."),
    "import_leave": (
        "Bạn có thể rời trang này: máy chủ vẫn làm tiếp.",
        "You may leave this page: the server goes on.",
    ),
    "import_added": ("Đã thêm", "Added"),
    "import_sent": ("Tin xác nhận đã gửi", "Confirming SMS sent"),
    "import_begins": (
        "Tin xác nhận đầu tiên được gửi lúc {at}. Đến lúc đó vẫn hủy được.",
        "The first confirming SMS goes out at {at}. Until then it can be undone.",
    ),
    "import_undo": ("Hủy lần nhập này", "Undo this import"),
    "import_undo_about": (
        "Gỡ tất cả những gì lần này đã thêm, trừ người đã tự nhắn tin từ đó. Chỉ làm được khi "
        "chưa gửi tin xác nhận nào.",
        "Takes out all that it has added, but for people who have texted since. Possible only "
        "before the first confirming SMS.",
    ),
    "import_back": (
        "Nhập từ tệp khác, xem các lần trước",
        "Bring in another file, see earlier imports",
    ),
    "bad_number": ("Không phải số di động Việt Nam.", "No mobile number of Viet Nam."),
    "bad_area_length": (
        "Thiếu khu vực, hoặc tên quá dài.",
        "The area is missing, or its name is too long.",
    ),
    "bad_area": ("Không có khu vực này hiện nay.", "No area of today."),
    "bad_area_foreign": ("Khu vực này không thuộc địa bàn của bạn.", "You don't act in this area."),
    "bad_language": (
        "Ngôn ngữ không có. Viết: không dấu, có dấu, English, M’Nông, Ê Đê hoặc H’Mông.",
        "No such language. Write: không dấu, có dấu, English, M’Nông, Ê Đê or H’Mông.",
    ),
    "bad_date_shape": (
        "Ngày đồng ý phải viết như 2026-11-24 hoặc 24/11/2026.",
        "The consent date must be like 2026-11-24 or 24/11/2026.",
    ),
    "bad_date": (
        "Ngày đồng ý ở tương lai, hoặc quá xa.",
        "The consent date is in the future, or too long ago.",
    ),
    "bad_proof": (
        "Thiếu hồ sơ hoặc số phiếu: họ đã ký tờ giấy nào?",
        "The proof is missing: which paper did they sign?",
    ),
    "bad_proof_length": (
        "Hồ sơ hoặc số phiếu quá dài: nhiều nhất {most} chữ.",
        "The proof is too long: {most} letters at most.",
    ),
    "bad_proof_number": (
        "Hồ sơ hoặc số phiếu có số điện thoại: không được, vì ai cũng đọc được.",
        "The proof holds a phone number: it is kept where anybody may read it.",
    ),
    "bad_large": (
        "Tệp lớn hơn {most} MB. Hãy chia thành nhiều tệp.",
        "The file is larger than {most} MB. Split it.",
    ),
    "bad_encoding": (
        "Không đọc được tệp này. Hãy lưu thành tệp Excel (.xlsx) hoặc CSV.",
        "This file can't be read. Save it as an Excel file (.xlsx) or CSV.",
    ),
    "bad_rows": (
        "Tệp có hơn {most} dòng. Hãy chia thành nhiều tệp.",
        "The file has more than {most} rows. Split it.",
    ),
    "bad_csv": ("Từ dòng {line} không còn là CSV.", "From line {line} on it is no CSV."),
    "bad_columns": (
        "Dòng đầu phải ghi tên các cột; còn thiếu: {missing}.",
        "The first line must name the columns; missing: {missing}.",
    ),
    "bad_empty": ("Trong tệp không có ai.", "There is nobody in the file."),
    "bad_short_code": (
        "Chưa nhà mạng nào có đầu số để người dân nhắn HUY. Hãy báo người giữ máy chủ.",
        "No carrier has a short code that residents could text HUY to. Tell the server's operator.",
    ),
    "bad_expired": (
        "Tệp không đọc lại được nữa. Hãy gửi lại.",
        "The file can't be read any more. Send it again.",
    ),
}
