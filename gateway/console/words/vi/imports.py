"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "import": "Nhập danh sách đăng ký từ tệp",
    "import_about": (
        "Dành cho người đã ký giấy đồng ý nhận cảnh báo. Tệp được xem thử trước; chưa ai được thêm "
        "cho đến khi bạn xác nhận bằng mã."
    ),
    "import_shape": "Tệp cần có gì",
    "import_shape_size": (
        "Tệp Excel (.xlsx) hoặc CSV (UTF-8, UTF-16, Windows-1258), nhiều nhất {most} MB và "
        "{rows} dòng. Nhiều hơn thì chia thành nhiều tệp."
    ),
    "import_shape_head": (
        "Dòng đầu ghi tên cột, thứ tự nào cũng được: số điện thoại, khu vực, ngôn ngữ, ngày đồng "
        "ý, phiếu. Cột ngôn ngữ có thể bỏ."
    ),
    "import_shape_cells": (
        "Khu vực: tên xã, huyện cũ hoặc mã. Ngày: 2026-11-24 hoặc 24/11/2026. Phiếu: số của tờ "
        "giấy đã ký, không ghi số điện thoại. Ngôn ngữ: không dấu (cũng là "
        "“tiếng Việt”, hoặc để trống), có dấu, English, M’Nông, Ê Đê, H’Mông."
    ),
    "import_sample": (
        "số điện thoại;khu vực;ngày đồng ý;phiếu\n0900 000 113;xã Đắk Mil;24/11/2026;Phiếu 17"
    ),
    "import_template": "Tải tệp mẫu để điền",
    "import_file": "Tệp Excel hoặc CSV",
    "import_file_help": "Nhiều nhất {most} MB.",
    "import_proof": "Hồ sơ lưu giấy đồng ý",
    "import_proof_help": "Số hồ sơ, hoặc giấy đang giữ ở đâu. Ai kiểm tra sẽ tìm theo đó.",
    "import_skip": "Bỏ qua các dòng sai, vẫn đưa các dòng đúng vào",
    "import_kept": (
        "Tệp được niêm kín trên máy chủ, tự xóa khi đã nhập xong hoặc sau {hours} giờ. Hãy xóa "
        "bản trên máy của bạn khi không cần nữa."
    ),
    "import_send": "Gửi tệp để xem thử",
    "import_latest": "Các lần đưa vào gần đây",
    "import_none": "Chưa có lần nào trong địa bàn của bạn.",
    "import_number": "Lần",
    "import_one": "Lần đưa vào số {id}",
    "import_at": "Lúc",
    "import_lines": "Số dòng",
    "import_no_file": "Hãy chọn một tệp CSV.",
    "import_look": "Xem thử tệp",
    "import_proof_is": "Hồ sơ: {proof}",
    "import_gone": "Tệp này không còn nữa (đã quá giờ, hoặc bạn đã gửi tệp khác). Hãy gửi lại.",
    "import_again": "Gửi tệp khác",
    "import_waiting": "Đang đọc tệp. Trang này tự cập nhật.",
    "import_unreadable": "Không đọc được tệp này",
    "import_nothing_yet": "Đây mới là xem thử: chưa ai được thêm vào.",
    "import_good": "Dòng đúng",
    "import_new": "Sẽ được thêm",
    "import_others": "Đã có, hoặc đã từ chối",
    "import_repeated": "Dòng trùng",
    "import_bad": "Dòng sai",
    "import_few": (
        "Không nêu ai đã có hay đã từ chối: dưới {few} người thì có thể lộ lựa chọn của một người."
    ),
    "import_bad_rows": "Các dòng sai",
    "import_bad_left": "Các dòng này sẽ được bỏ qua.",
    "import_bad_stop": "Có dòng sai nên chưa đưa vào được.",
    "import_line": "Dòng",
    "import_why": "Vì sao",
    "import_tail": "(số đuôi …{tail})",
    "import_near": "Có phải: {names}?",
    "import_more": "và {count} dòng sai nữa.",
    "import_mend": (
        "Hãy sửa các dòng sai trong tệp rồi gửi lại, hoặc gửi lại và chọn bỏ qua dòng sai."
    ),
    "import_confirm": "Xác nhận",
    "import_confirm_about": (
        "Người đã từ chối hoặc đã xin xóa không bị thêm lại. Mỗi người mới nhận một tin xác nhận, "
        "vào ban ngày, có hướng dẫn từ chối. Xác nhận được đến {until}."
    ),
    "import_consent": (
        "Tôi xác nhận: mỗi người trong tệp đã ký đồng ý nhận cảnh báo, và giấy được giữ tại "
        "“{proof}”."
    ),
    "import_do": "Đưa {count} dòng vào",
    "import_no_consent": "Hãy đánh dấu rằng mỗi người đã ký giấy đồng ý.",
    "import_begun": (
        "Tệp này đã được đưa vào trước đây với địa bàn khác. Hãy hủy lần đó trước rồi làm lại."
    ),
    "import_notified": "Tin xác nhận đã bắt đầu gửi: không hủy được nữa.",
    "import_running": "Đang đưa vào",
    "import_waits": "Đã đưa vào, chưa gửi tin xác nhận",
    "import_telling": "Đã đưa vào, đã gửi tin xác nhận cho người mới",
    "import_undone": "Đã hủy",
    "import_upto": "{done} trong {rows} dòng.",
    "import_leave": "Bạn có thể rời trang này: máy chủ vẫn làm tiếp.",
    "import_added": "Đã thêm",
    "import_sent": "Tin xác nhận đã gửi",
    "import_begins": "Tin xác nhận đầu tiên được gửi lúc {at}. Đến lúc đó vẫn hủy được.",
    "import_undo": "Hủy lần đưa vào này",
    "import_undo_about": (
        "Gỡ tất cả những gì lần này đã thêm, trừ người đã tự nhắn tin từ đó. Chỉ làm được khi chưa "
        "gửi tin xác nhận nào."
    ),
    "import_back": "Đưa vào từ tệp khác, xem các lần trước",
    "bad_number": "Không phải số di động Việt Nam.",
    "bad_area_length": "Thiếu khu vực, hoặc tên quá dài.",
    "bad_area": "Không có khu vực này hiện nay.",
    "bad_area_foreign": "Khu vực này không thuộc địa bàn của bạn.",
    "bad_language": (
        "Ngôn ngữ không có. Viết: không dấu, có dấu, English, M’Nông, Ê Đê hoặc H’Mông."
    ),
    "bad_date_shape": "Ngày đồng ý phải viết như 2026-11-24 hoặc 24/11/2026.",
    "bad_date": "Ngày đồng ý ở tương lai, hoặc quá xa.",
    "bad_proof": "Thiếu hồ sơ hoặc số phiếu: họ đã ký tờ giấy nào?",
    "bad_proof_length": "Hồ sơ hoặc số phiếu quá dài: nhiều nhất {most} chữ.",
    "bad_proof_number": "Hồ sơ hoặc số phiếu có số điện thoại: không được, vì ai cũng đọc được.",
    "bad_large": "Tệp lớn hơn {most} MB. Hãy chia thành nhiều tệp.",
    "bad_encoding": "Không đọc được tệp này. Hãy lưu thành tệp Excel (.xlsx) hoặc CSV.",
    "bad_rows": "Tệp có hơn {most} dòng. Hãy chia thành nhiều tệp.",
    "bad_csv": "Từ dòng {line} không còn là CSV.",
    "bad_columns": "Dòng đầu phải ghi tên các cột; còn thiếu: {missing}.",
    "bad_empty": "Trong tệp không có ai.",
    "bad_short_code": (
        "Chưa nhà mạng nào có đầu số để người dân nhắn HUY. Hãy báo người giữ máy chủ."
    ),
    "bad_expired": "Tệp không đọc lại được nữa. Hãy gửi lại.",
}
