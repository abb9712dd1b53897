"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "carriers": "Nhà mạng",
    "carrier": "Nhà mạng {name}",
    "carriers_about": (
        "Tỷ lệ tính trên tin đã giao cho nhà mạng trong một giờ qua, gồm cả cảnh báo đang gửi "
        "trong giờ đó."
    ),
    "carriers_none": "Chưa nối nhà mạng nào. Người vận hành khai báo trong config/carriers.toml.",
    "carriers_back": "Tất cả nhà mạng",
    "carriers_redis_away": (
        "Không hỏi được máy chủ hàng đợi, nên không biết nhà mạng nào đang bị ngắt. Cảnh báo "
        "tạm dừng cho đến khi máy chủ đó chạy lại. Hãy báo người vận hành."
    ),
    "col_carrier": "Nhà mạng",
    "col_health": "Tình trạng",
    "col_hour": "Một giờ qua",
    "col_delay": "Biên nhận đến sau",
    "col_in_line": "Đang chờ",
    "health_well": "Tốt",
    "health_slow": "Chậm",
    "health_away": "Mất",
    "health_unknown": "Chưa rõ",
    "health_receives": "Chỉ nhận",
    "health_since": "từ {at}",
    "health_heard": "liên lạc gần nhất lúc {at}",
    "shares": "{count} tin: {delivered} % đến nơi, {failed} % hỏng, {none_yet} % chưa có biên nhận",
    "shares_none": "Chưa gửi tin nào",
    "delay": "một nửa trong {median} giây, 95 % trong {p95} giây",
    "delay_none": "Chưa có biên nhận nào trong 24 giờ qua",
    "line_waiting": "{count} tin.",
    "line_oldest": "Cũ nhất từ {at}.",
    "line_empty": "Không có tin nào",
    "carrier_kind": "Loại kết nối",
    "carrier_rate": "Tốc độ cho phép",
    "carrier_rate_is": "{rate} đoạn tin mỗi giây",
    "carrier_rate_none": "không đặt giới hạn",
    "carrier_now": "Phút vừa qua",
    "carrier_now_is": "{mo} tin đến, {mt} tin đi, {segments} đoạn mỗi giây",
    "receipts": "Biên nhận",
    "receipts_about": (
        "Tin trả lời theo giờ gửi, và cảnh báo đang gửi trong thời gian đó. Tỷ lệ tính trên "
        "tin đã giao cho nhà mạng."
    ),
    "window_hour": "một giờ qua",
    "fate_sent": "Đã giao cho nhà mạng",
    "fate_delivered": "Đến nơi",
    "fate_failed": "Hỏng hoặc bị từ chối",
    "fate_none_yet": "Chưa có biên nhận",
    "fate_else": "Không rõ, hết hạn hoặc bị hủy",
    "errors": "Lỗi trong 24 giờ qua",
    "errors_none": "Không có lỗi nào.",
    "errors_count": "{count} lần",
    "went_wrong_credentials": "Nhà mạng không nhận khóa của ta: kiểm tra khóa.",
    "went_wrong_often": "Gửi quá nhanh so với mức nhà mạng cho phép.",
    "went_wrong_refused": "Nhà mạng không nhận tin.",
    "went_wrong_down": "Máy chủ của nhà mạng bị lỗi.",
    "went_wrong_unreached": "Không nối được tới nhà mạng; tin chưa đi.",
    "went_wrong_silent": "Nhà mạng không trả lời kịp; không rõ tin đã đi chưa.",
    "went_wrong_opted_out": "Người nhận đã từ chối nhận tin.",
    "went_wrong_late": "Không gửi kịp trong thời hạn.",
    "went_wrong_broken_off": "Máy gửi bị ngắt giữa chừng.",
    "went_wrong_ours": "Hệ thống thôi gửi tin này.",
    "went_wrong_code": "Mã của nhà mạng, xem tài liệu của họ:",
    "secrets": "Tuổi của khóa",
    "secrets_about": (
        "Hệ thống chỉ giữ dấu vân tay của khóa, không giữ khóa ở đây. Nên đổi khóa mỗi năm "
        "một lần, và đổi ngay khi nghi bị lộ."
    ),
    "secrets_none": "Chưa ghi nhận khóa nào. Việc này do tiến trình scheduler ghi khi chạy.",
    "secret_changed": "đổi lúc {at} ({days} ngày).",
    "secret_least": "từ {at} hoặc lâu hơn ({days} ngày).",
    "secret_previous": "Khóa cũ vẫn còn được nhận: xóa đi khi đã đổi xong.",
    "secret_old": "Đã hơn một năm: nên đổi.",
    "tests": "Tin thử",
    "tests_none": "Chưa gửi tin thử nào.",
    "test_came": "Kết quả",
    "test_queued": "Đang chờ gửi.",
    "test_attempted": "Đang giao cho nhà mạng.",
    "test_accepted": "Nhà mạng đã nhận, chưa có biên nhận.",
    "test_delivered": "Đã đến máy.",
    "test_failed": "Không đến được máy.",
    "test_refused": "Nhà mạng từ chối.",
    "test_opted_out": "Số này đã từ chối nhận tin.",
    "test_uncertain": "Không rõ nhà mạng đã nhận chưa.",
    "test_expired": "Không gửi kịp trong 10 phút.",
    "test_forgotten": "Đã quá hạn lưu.",
    "test_took": "Sau {seconds} giây.",
    "test_again": "Xem lại kết quả",
    "test_send": "Gửi tin thử",
    "test_receives": "Kết nối này chỉ nhận tin, không gửi được.",
    "test_nobody": (
        "Chưa khai báo số diễn tập nào, nên chưa gửi thử được. Người giữ máy chủ thêm dòng "
        "EXERCISE_NUMBERS=… vào .run/dev.env (khi thử) hoặc biến môi trường, rồi chạy lại."
    ),
    "test_number": "Số điện thoại thử",
    "test_number_help": "Chỉ gửi được tới số diễn tập của đơn vị. Nhật ký không ghi số này.",
    "test_do": "Gửi tin thử",
    "test_not_listed": (
        "Số này không có trong danh sách diễn tập. Trang này không nhắn cho người dân."
    ),
    "done_tested": "Đã đưa tin thử vào hàng đợi. Kết quả hiện bên dưới.",
    "exchanges": "Trao đổi gần nhất",
    "exchanges_about": (
        "Nhà mạng đã gọi tới và ta đã trả lời gì. Không có số điện thoại và nội dung tin."
    ),
    "exchanges_none": "Nhà mạng này chưa gọi tới lần nào.",
    "exchange_kind": "Nhận được",
    "exchange_answer": "Trả lời",
    "exchange_took": "Thời gian",
    "exchange_kind_nothing": "không đọc được",
    "exchange_kind_message": "tin đến",
    "exchange_kind_receipt": "biên nhận",
    "exchange_kind_ussd_turn": "lượt USSD",
    "answered_ok": "đã nhận",
    "answered_bad": "không đọc được yêu cầu",
    "answered_forged": "không chứng minh được là nhà mạng gọi",
    "answered_missing": "không có đường nối này",
    "answered_method": "gọi sai cách (GET hay POST)",
    "answered_large": "yêu cầu quá lớn",
    "answered_away": "máy chủ bận, nhà mạng cần gửi lại",
    "answered_other": "bị từ chối",
    "answered_skipped": "đã nhận; có phần không rõ nghĩa nên bỏ qua",
    "denied_bad_key": (
        "Nhà mạng không nhận khóa hoặc tài khoản của ta. Tin đang chờ. Hãy báo người vận hành."
    ),
    "denied_no_money": (
        "Tài khoản ở nhà mạng đã hết tiền hoặc hết hạn mức. Tin đang chờ. Hãy báo người vận hành."
    ),
    "denied_barred": "Nhà mạng chặn địa chỉ của máy chủ này. Tin đang chờ. Hãy báo người vận hành.",
    "denied_no_template": (
        "Nội dung chưa có mẫu hoặc tên gửi chưa đăng ký với nhà mạng. Các tin đó đang "
        "chờ. Hãy báo người vận hành."
    ),
    "denied_since": "Từ {at}, {count} lần.",
    "delivered_handset": "“Đến nơi” nghĩa là điện thoại đã nhận được tin.",
    "delivered_operator": (
        "“Đến nơi” nghĩa là tổng đài di động đã nhận tin; không rõ điện thoại đã nhận chưa."
    ),
    "delivered_smsc": (
        "“Đến nơi” là theo trung tâm tin nhắn; không rõ điện thoại đã nhận đủ tin chưa."
    ),
    "delivered_first_segment": "“Đến nơi” nghĩa là đoạn đầu của tin đã tới; không rõ các đoạn sau.",
    "delivered_none": "Nhà mạng này không báo gì thêm sau khi nhận tin.",
    "test_proves_operator": "Tổng đài di động đã nhận tin.",
    "test_proves_smsc": "Trung tâm tin nhắn báo tin đã đến.",
    "test_proves_first_segment": "Điện thoại đã nhận đoạn đầu của tin.",
    "outcomes": "Các tin gần nhất",
    "outcomes_none": "Chưa giao tin nào trong bảy ngày qua.",
    "mt_outcome_run": "{since} đến {at}, {count} tin:",
    "mt_outcome_accepted": "đã nhận.",
    "mt_outcome_try_later": "chưa nhận, sẽ gửi lại sau.",
    "mt_outcome_refused": "từ chối hẳn.",
    "mt_outcome_opted_out": "người nhận đã từ chối nhận tin.",
    "mt_outcome_uncertain": "không rõ nhà mạng đã nhận chưa.",
    "mt_outcome_bad_key": "không cho gửi: khóa hoặc tài khoản.",
    "mt_outcome_no_money": "không cho gửi: hết tiền hoặc hết hạn mức.",
    "mt_outcome_barred": "không cho gửi: chặn địa chỉ của máy chủ này.",
    "mt_outcome_no_template": "không cho gửi: chưa đăng ký mẫu tin hoặc tên gửi.",
    "col_month": "Tháng",
    "col_segments": "Đoạn tin",
    "col_dong": "Đồng",
    "spent": "Chi phí",
    "balance": "Số dư tài khoản",
    "balance_is": "{amount} {currency}, lúc {at}.",
    "balance_low": "Sắp hết tiền. Hãy báo người vận hành nạp thêm.",
    "spent_is": "hôm nay {today} đồng cho {segments} đoạn tin, tháng này {month} đồng",
    "budget_nearly": (
        "Đã dùng {amount} trên {budget} ({setting}). Quá mức này thì thông báo và "
        "cảnh báo lừa đảo phải chờ."
    ),
    "budget_over": (
        "Đã dùng {amount} trên {budget} ({setting}). Thông báo và cảnh báo lừa đảo "
        "đang chờ; tin khẩn cấp và tin trả lời vẫn gửi. Hãy báo người vận hành."
    ),
}
