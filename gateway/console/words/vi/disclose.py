"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_disclosures": "Nhật ký xem số",
    "disclose": "Mở số của người gửi phản ánh {id}",
    "disclose_report": "Phản ánh số {id}, gửi lúc {at}.",
    "disclose_whose": "Người báo {handle}.",
    "disclose_of": "Đã phản ánh:",
    "disclosed_subject": "Xong, về trang của {shown}",
    "disclose_about": (
        "Người phản ánh đã tin rằng không ai biết họ là ai. Chỉ mở số khi phải gọi cho họ ngay, "
        "ví dụ khi họ sắp mất tiền."
    ),
    "disclose_told": (
        "Người kiểm tra, quản trị viên và cán bộ tỉnh sẽ thấy bạn đã mở số này và lý do, cho đến "
        "khi một người trong số họ xem xong."
    ),
    "disclose_tied": (
        "Người đã tạo hoặc mời tài khoản của bạn, và người do bạn mời, không được tính là người "
        "xem đó."
    ),
    "disclose_once": "Số chỉ hiện một lần. Muốn xem lại phải nhập lý do và mã mới.",
    "disclose_settled": (
        "Ứng dụng tạo mã vừa cài chưa mở được số trong 24 giờ đầu, để ai bị lấy mất tài khoản còn "
        "kịp biết."
    ),
    "disclose_left": "Trong 24 giờ mỗi cán bộ mở được {most} số. Bạn còn {left}.",
    "disclose_reason": "Lý do",
    "disclose_reason_help": "Ít nhất {least} chữ cái, không viết số điện thoại vào đây.",
    "disclose_do": "Mở số",
    "disclose_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được."
    ),
    "disclose_before": "Số này đã được mở",
    "disclosed": "Số của người gửi phản ánh {id}",
    "disclosed_once": (
        "Số chỉ hiện trên trang này. Rời trang là không xem lại được. Việc mở số đã được ghi lại."
    ),
    "disclosed_care": (
        "Hãy gọi, nói rõ bạn là ai và từ đâu gọi. Không chép số vào sổ, tin nhắn hay trang khác."
    ),
    "disclosed_back": "Xong, về trang Hôm nay",
    "disclosures": "Số của người phản ánh đã được mở",
    "disclosures_about": (
        "Mỗi lần mở số phải có người thứ hai xem. Nếu lý do không rõ, hãy gọi hỏi người đã mở."
    ),
    "disclosures_waiting": "Chờ người thứ hai xem",
    "disclosures_ask": "Đọc lý do, hỏi lại nếu cần, rồi bấm nút. Tên bạn được ghi lại.",
    "disclosures_none": "Không có lần mở số nào chờ bạn xem.",
    "disclosures_all": "Tất cả các lần mở số",
    "disclosures_never": "Chưa ai mở số của người phản ánh nào.",
    "disclosures_older": "Xem các lần trước nữa",
    "disclosure_what": "Phản ánh số {report}.",
    "disclosure_who": "{name} đã mở lúc {at}.",
    "disclosure_reason": "Lý do: {reason}",
    "disclosure_seen": "{name}, {at}",
    "disclosure_seen_do": "Tôi đã xem lần mở số {id}",
    "disclosure_waits": "chưa ai xem",
    "disclosure_waits_other": "chờ người khác xem",
    "col_report": "Phản ánh",
    "col_reason": "Lý do",
    "col_seen_by": "Người thứ hai",
    "done_acknowledged": "Đã ghi là bạn đã xem.",
    "not_why": "Lý do quá ngắn: hãy viết ít nhất 10 chữ cái để người khác hiểu được.",
    "not_digits": "Hãy bỏ số điện thoại ra khỏi lý do. Ngày thì viết như 24/11/2026.",
    "not_fresh": (
        "Ứng dụng tạo mã của bạn mới cài chưa đủ 24 giờ nên chưa mở được số. Nếu gấp, hãy nhờ cán "
        "bộ khác trong địa bàn."
    ),
    "not_often": (
        "Bạn đã mở hết 10 số của 24 giờ. Hãy nhờ cán bộ khác trong địa bàn, hoặc đợi đến khi lần "
        "mở đầu tiên qua 24 giờ."
    ),
    "not_alone": (
        "Không mở được: chưa có người kiểm tra, quản trị viên hay cán bộ tỉnh nào khác để báo. "
        "Người đã tạo hoặc mời tài khoản của bạn không được tính. Hãy nhờ quản trị viên mời thêm "
        "một người."
    ),
    "not_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được."
    ),
    "not_no_key": "Khóa của số này không có trên máy chủ. Hãy báo người giữ máy chủ.",
    "not_own": "Bạn là người đã mở số này. Người khác phải xem.",
    "not_tied": (
        "Một trong hai người đã tạo hoặc mời tài khoản của người kia. Người khác phải xem."
    ),
    "not_seen": "Đã có người xem lần mở số này rồi.",
}
