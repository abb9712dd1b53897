"""Words of one part of the console."""

WORDS = {
    "nav_lists": ("Danh sách theo dõi", "Watch lists"),
    "lists": ("Danh sách theo dõi", "Watch lists"),
    "lists_about": (
        "Danh sách số lừa đảo do bộ, ngân hàng, nhà mạng công bố. Mỗi dòng chỉ là một căn cứ, "
        "không tự xác minh số nào.",
        "Scam numbers published by ministries, banks and carriers. A row is evidence; it does "
        "not confirm a number.",
    ),
    "lists_none": ("Chưa có danh sách nào được nhập.", "No list has been imported yet."),
    "lists_older": ("Xem tiếp các danh sách", "More lists"),
    "lists_all": ("Về các danh sách", "Back to all lists"),
    "col_list": ("Danh sách", "List"),
    "col_rows": ("Số dòng", "Rows"),
    "col_imported": ("Người nhập", "Imported by"),
    "col_list_state": ("Tình trạng", "State"),
    "list_col_line": ("Dòng trong tệp", "Row in the file"),
    "col_source": ("Nguồn", "Source"),
    "col_holds": ("Hiệu lực", "Valid"),
    "list_number": ("Danh sách {id}", "List {id}"),
    "list_stands": ("đang có hiệu lực", "in force"),
    "list_withdrawn": ("đã rút lại", "withdrawn"),
    "filter_list": ("Tên, nguồn, người nhập", "Name, source or importer"),
    "list_undone": ("{name} đã rút lại lúc {at}.", "Withdrawn by {name} at {at}."),
    "list_new": ("Nhập danh sách mới", "Import a list"),
    "list_new_about": (
        "Bạn xem trước từng dòng, chưa có gì được nhập. Có thể rút lại cả danh sách bất cứ lúc "
        "nào.",
        "You check every line first; nothing is imported yet. A whole list can be withdrawn at "
        "any time.",
    ),
    "list_file": ("Tệp Excel (.xlsx) hoặc CSV", "Excel (.xlsx) or CSV file"),
    "list_file_help": (
        "Dòng đầu ghi tên cột: số, nguồn, ngày; thêm cột hết hạn nếu có. Nhiều nhất khoảng 600 "
        "dòng ({most} kB); dài hơn thì nhờ người giữ máy chủ nhập.",
        "The first row must hold the column names: number, source, date and, if there is one, an "
        "expiry date. At most {most} kB (about 600 rows); for longer files ask your server "
        "administrator.",
    ),
    "list_sample_take": ("Tải tệp mẫu để điền:", "Download a template:"),
    "list_sample": (
        "số;nguồn;ngày;hết hạn\n0900 000 113;Ngân hàng Nhà nước;{day};{ends}",
        "number;source;date;expires\n0900 000 113;State Bank of Vietnam;{day};{ends}",
    ),
    "list_from": ("{source}, công\u00a0bố\u00a0{day}", "{source}, dated\u00a0{day}"),
    "file_choose": ("Chọn tệp trên máy…", "Choose a file…"),
    "file_none": ("Chưa chọn tệp nào", "No file chosen"),
    "file_chosen": ("Đã chọn một tệp", "A file is chosen"),
    "list_look": ("Xem trước", "Preview"),
    "list_no_file": (
        "Hãy chọn một tệp có nội dung.",
        "Choose a file that has something in it.",
    ),
    "list_too_large": (
        "Tệp lớn hơn {most} kB. Hãy cắt thành nhiều tệp, hoặc nhờ người giữ máy chủ nhập.",
        "The file has more than {most} kB. Cut it into several, or ask the server administrator.",
    ),
    "list_looked": ("Xem trước: {name}", "Preview: {name}"),
    "list_nothing_yet": ("Chưa có gì được nhập.", "Nothing has been imported yet."),
    "list_bad": ("{count} dòng không nhập được", "Lines that cannot be imported: {count}"),
    "list_line": ("Dòng {line}:", "Line {line}:"),
    "list_more_bad": ("và {count} dòng khác.", "and {count} more."),
    "list_mend": (
        "Hãy sửa các dòng này trong tệp rồi gửi lại, hoặc bỏ chúng ra.",
        "Correct these lines in the file and upload it again, or leave them out.",
    ),
    "list_good": ("{count} dòng nhập được", "Lines that can be imported: {count}"),
    "list_more_good": ("và {count} dòng khác.", "and {count} more."),
    "list_holds": ("từ {since} đến {until}", "from {since} to {until}"),
    "list_becomes": (
        "Từ lúc nhập, các số này được tính là có trong danh sách; kết quả tra cứu thay đổi "
        "trong vài phút.",
        "From then on these numbers count as listed; what a check says of them follows in minutes.",
    ),
    "list_skip": (
        "Bỏ {count} dòng không nhập được, nhập các dòng còn lại",
        "Skip the lines that cannot be imported ({count}) and import the rest",
    ),
    "list_do": ("Nhập danh sách này", "Import this list"),
    "list_not": ("Không nhập, trở lại", "Don't import, go back"),
    "list_faults": (
        "Chưa nhập gì: hãy sửa các dòng dưới đây, hoặc đánh dấu để bỏ chúng ra.",
        "Nothing was imported: correct the lines below, or tick the box to leave them out.",
    ),
    "list_is": (
        "{name}: {rows} dòng, {official} nhập lúc {at}.",
        "{name}. Rows: {rows}. Imported by {official} at {at}.",
    ),
    "list_next": ("Xem các dòng tiếp theo", "Next lines"),
    "list_no_more": ("Không có dòng nào nữa.", "No more lines."),
    "list_undo": ("Rút lại cả danh sách", "Withdraw the whole list"),
    "list_undo_about": (
        "Các dòng này hết hiệu lực, như chưa từng nhập. Muốn dùng lại thì nhập lại tệp.",
        "Its entries will no longer count, as if they had never been imported. To restore them, "
        "import the file again.",
    ),
    "done_imported": (
        "Đã nhập. Kết quả tra cứu thay đổi trong vài phút.",
        "It is imported. What a check says follows in minutes.",
    ),
    "done_already": (
        "Chính tệp này đã được nhập trước đây: đây là danh sách đó, không có gì thay đổi.",
        "This very file was imported before: this is it, and nothing has changed.",
    ),
    "done_taken_back": ("Đã rút lại cả danh sách.", "The whole list has been withdrawn."),
    "not_meanwhile": (
        "Người khác đang nhập đúng tệp này. Hãy xem lại danh sách sau ít giây.",
        "Someone else is importing this very file. Look again in a few seconds.",
    ),
    "not_withdrawn": (
        "Danh sách này đã được rút lại rồi.",
        "This list has already been withdrawn.",
    ),
    "list_bad_empty": ("Tệp không có dòng nào.", "There is no row in the file."),
    "list_bad_encoding": (
        "Không đọc được tệp. Khi lưu hãy chọn Excel (.xlsx) hoặc “CSV UTF-8”.",
        "The file can't be read. Choose Excel (.xlsx) or “CSV UTF-8” when you save it.",
    ),
    "list_bad_columns": (
        "Dòng đầu phải ghi tên cột; còn thiếu: {about}.",
        "The first row must hold the column names; missing: {about}.",
    ),
    "list_bad_many": (
        "Tệp có hơn {about} dòng. Hãy cắt thành nhiều tệp.",
        "The file has more than {about} rows. Cut it into several.",
    ),
    "list_bad_csv": ("Dòng {about} không đúng dạng CSV.", "Line {about} is no CSV."),
    "list_bad_cells": (
        "nhiều ô hơn số cột; hãy đặt “…” quanh chữ có dấu phẩy.",
        "more cells than there are columns; put “…” around words with commas.",
    ),
    "list_bad_number": (
        "“{about}” không phải một số hay một liên kết.",
        "“{about}” is no single number or link.",
    ),
    "list_bad_odd": (
        "{about} không phải số đầy đủ (thiếu, che hoặc thừa chữ số).",
        "{about} is no whole number (digits are missing, hidden or too many).",
    ),
    "list_bad_account": (
        "{about} giống số tài khoản hay mã; tài khoản thì viết: stk {about}",
        "{about} looks like an account or a code; an account is: stk {about}",
    ),
    "list_bad_name": ("{about} không phải số.", "{about} is no number."),
    "list_bad_official": (
        "{about} là số chính thức trong danh bạ.",
        "{about} is in the directory of official numbers.",
    ),
    "list_bad_ours": ("{about} là đầu số của chính chúng ta.", "{about} is our own short code."),
    "list_bad_site": ("{about} là trang thật của chủ nó.", "{about} is its owner's true site."),
    "list_bad_source": (
        "phải ghi nguồn, dài nhất {about} chữ.",
        "the source must be named in at most {about} letters.",
    ),
    "list_bad_ahead": ("ngày ở tương lai.", "the date lies ahead."),
    "list_bad_expired": ("đã hết hạn ({about}).", "it has expired ({about})."),
    "list_bad_date": (
        "ngày phải viết như 24/11/2026, không phải “{about}”.",
        "the date must be like 2026-11-24 or 24/11/2026, not “{about}”.",
    ),
    "list_bad_expires": (
        "ngày hết hạn phải viết như 24/11/2026, không phải “{about}”.",
        "expires must be like 2026-11-24 or 24/11/2026, not “{about}”.",
    ),
    "list_bad_twice": ("trùng số với dòng {about}.", "the same number is on line {about}."),
}
