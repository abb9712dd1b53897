"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_unveilings": "Số đã mở",
    "unveil": "Mở số của người gửi phản ánh {id}",
    "unveil_report": "Phản ánh số {id}, gửi lúc {at}.",
    "unveil_whose": "Người báo {handle}.",
    "unveil_of": "Đã phản ánh:",
    "unveiled_subject": "Xong, về trang của {shown}",
    "unveil_about": (
        "Người phản ánh đã tin rằng không ai biết họ là ai. Chỉ mở số khi phải gọi cho họ ngay, "
        "ví dụ khi họ sắp mất tiền."
    ),
    "unveil_told": (
        "Người kiểm tra, quản trị viên và cán bộ tỉnh sẽ thấy bạn đã mở số này và lý do, cho đến "
        "khi một người trong số họ xem xong."
    ),
    "unveil_tied": (
        "Người đã tạo hoặc mời tài khoản của bạn, và người do bạn mời, không được tính là người "
        "xem đó."
    ),
    "unveil_once": "Số chỉ hiện một lần. Muốn xem lại phải nhập lý do và mã mới.",
    "unveil_settled": (
        "Ứng dụng tạo mã vừa cài chưa mở được số trong 24 giờ đầu, để ai bị lấy mất tài khoản còn "
        "kịp biết."
    ),
    "unveil_left": "Trong 24 giờ mỗi cán bộ mở được {most} số. Bạn còn {left}.",
    "unveil_reason": "Lý do",
    "unveil_reason_help": "Ít nhất {least} chữ cái, không viết số điện thoại vào đây.",
    "unveil_do": "Mở số",
    "unveil_gone": (
        "Số này không còn nữa: người phản ánh đã xin xóa, hoặc đã hết thời hạn lưu. Không ai mở "
        "lại được."
    ),
    "unveil_before": "Số này đã được mở",
    "unveiled": "Số của người gửi phản ánh {id}",
    "unveiled_once": (
        "Số chỉ hiện trên trang này. Rời trang là không xem lại được. Việc mở số đã được ghi lại."
    ),
    "unveiled_care": (
        "Hãy gọi, nói rõ bạn là ai và từ đâu gọi. Không chép số vào sổ, tin nhắn hay trang khác."
    ),
    "unveiled_back": "Xong, về trang Hôm nay",
    "unveilings": "Số của người phản ánh đã được mở",
    "unveilings_about": (
        "Mỗi lần mở số phải có người thứ hai xem. Nếu lý do không rõ, hãy gọi hỏi người đã mở."
    ),
    "unveilings_waiting": "Chờ người thứ hai xem",
    "unveilings_ask": "Đọc lý do, hỏi lại nếu cần, rồi bấm nút. Tên bạn được ghi lại.",
    "unveilings_none": "Không có lần mở số nào chờ bạn xem.",
    "unveilings_all": "Tất cả các lần mở số",
    "unveilings_never": "Chưa ai mở số của người phản ánh nào.",
    "unveilings_older": "Xem các lần trước nữa",
    "unveiling_what": "Phản ánh số {report}.",
    "unveiling_who": "{name} đã mở lúc {at}.",
    "unveiling_reason": "Lý do: {reason}",
    "unveiling_seen": "{name}, {at}",
    "unveiling_seen_do": "Tôi đã xem lần mở số {id}",
    "unveiling_waits": "chưa ai xem",
    "unveiling_waits_other": "chờ người khác xem",
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
    "not_sealed": "Khóa của số này không có trên máy chủ. Hãy báo người giữ máy chủ.",
    "not_own": "Bạn là người đã mở số này. Người khác phải xem.",
    "not_tied": (
        "Một trong hai người đã tạo hoặc mời tài khoản của người kia. Người khác phải xem."
    ),
    "not_seen": "Đã có người xem lần mở số này rồi.",
}
