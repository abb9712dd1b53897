"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_lists": "Danh sách theo dõi",
    "lists": "Danh sách số của nơi khác",
    "lists_about": (
        "Danh sách số lừa đảo mà bộ, ngân hàng, nhà mạng công bố. Mỗi dòng chỉ là một chứng cứ: nó "
        "không xác minh số nào."
    ),
    "lists_none": "Chưa có danh sách nào được nhập.",
    "lists_older": "Xem các danh sách trước nữa",
    "lists_all": "Về các danh sách",
    "col_list": "Danh sách",
    "col_rows": "Số dòng",
    "col_imported": "Ai nhập, lúc nào",
    "col_list_state": "Tình trạng",
    "list_col_line": "Dòng",
    "col_source": "Nguồn",
    "col_holds": "Có giá trị",
    "list_number": "Danh sách {id}",
    "list_stands": "đang có giá trị",
    "list_undone": "{name} đã rút lại lúc {at}.",
    "list_new": "Nhập một danh sách",
    "list_new_about": (
        "Bạn xem trước từng dòng, chưa có gì được nhập. Có thể rút lại cả danh sách bất cứ lúc nào."
    ),
    "list_file": "Tệp CSV (UTF-8)",
    "list_file_help": (
        "Dòng đầu ghi tên cột: {columns}; thêm expires nếu có hạn. Tối đa {most} kB (khoảng 600 "
        "dòng); danh sách dài hơn do người giữ máy chủ nhập bằng dòng lệnh."
    ),
    "list_look": "Xem trước",
    "list_no_file": "Hãy chọn một tệp CSV có nội dung.",
    "list_too_large": (
        "Tệp lớn hơn {most} kB. Hãy cắt thành nhiều tệp, hoặc nhờ người giữ máy chủ nhập."
    ),
    "list_looked": "Xem trước: {name}",
    "list_nothing_yet": "Chưa có gì được nhập.",
    "list_bad": "{count} dòng không nhập được",
    "list_line": "Dòng {line}:",
    "list_more_bad": "và {count} dòng khác.",
    "list_mend": "Hãy sửa các dòng này trong tệp rồi gửi lại, hoặc bỏ chúng ra.",
    "list_good": "{count} dòng nhập được",
    "list_more_good": "và {count} dòng khác.",
    "list_holds": "từ {since} đến {until}",
    "list_becomes": (
        "Từ lúc nhập, các số này được tính là có trong danh sách; lời trả lời người hỏi đổi trong "
        "vài phút."
    ),
    "list_skip": "Bỏ {count} dòng không nhập được, nhập các dòng còn lại",
    "list_do": "Nhập danh sách này",
    "list_not": "Không nhập, trở lại",
    "list_faults": ("Chưa nhập gì: hãy sửa các dòng dưới đây, hoặc đánh dấu để bỏ chúng ra."),
    "list_is": "{name}: {rows} dòng, {official} nhập lúc {at}.",
    "list_no_name": "không tên",
    "list_next": "Xem các dòng tiếp theo",
    "list_no_more": "Không có dòng nào nữa.",
    "list_undo": "Rút lại cả danh sách",
    "list_undo_about": (
        "Các dòng này hết tác dụng, như chưa từng nhập. Muốn có lại thì nhập lại tệp."
    ),
    "done_imported": "Đã nhập. Lời trả lời người hỏi đổi trong vài phút.",
    "done_already": (
        "Chính tệp này đã được nhập trước đây: đây là danh sách đó, không có gì thay đổi."
    ),
    "done_taken_back": "Đã rút lại cả danh sách.",
    "not_meanwhile": "Người khác đang nhập đúng tệp này. Hãy xem lại danh sách sau ít giây.",
    "not_withdrawn": "Danh sách này đã được rút lại rồi.",
    "list_bad_empty": "Tệp không có dòng nào.",
    "list_bad_encoding": "Tệp không phải UTF-8. Khi lưu hãy chọn “CSV UTF-8”.",
    "list_bad_columns": "Dòng đầu phải ghi tên cột; còn thiếu: {about}.",
    "list_bad_many": "Tệp có hơn {about} dòng. Hãy cắt thành nhiều tệp.",
    "list_bad_csv": "Dòng {about} không đúng dạng CSV.",
    "list_bad_cells": "nhiều ô hơn số cột; hãy đặt “…” quanh chữ có dấu phẩy.",
    "list_bad_number": "“{about}” không phải một số hay một liên kết.",
    "list_bad_odd": "{about} không phải số đầy đủ (thiếu, che hoặc thừa chữ số).",
    "list_bad_account": "{about} giống số tài khoản hay mã; tài khoản thì viết: stk {about}",
    "list_bad_name": "{about} không phải số.",
    "list_bad_official": "{about} là số chính thức trong danh bạ.",
    "list_bad_ours": "{about} là đầu số của chính chúng ta.",
    "list_bad_site": "{about} là trang thật của chủ nó.",
    "list_bad_source": "phải ghi nguồn, dài nhất {about} chữ.",
    "list_bad_ahead": "ngày ở tương lai.",
    "list_bad_expired": "đã hết hạn ({about}).",
    "list_bad_date": "ngày (date) phải viết như 2026-11-24 hoặc 24/11/2026, không phải “{about}”.",
    "list_bad_expires": (
        "hạn (expires) phải viết như 2026-11-24 hoặc 24/11/2026, không phải “{about}”."
    ),
    "list_bad_twice": "trùng số với dòng {about}.",
}
