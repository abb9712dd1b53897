"""Words of one part of the console."""

WORDS = {
    "carriers": ("Nhà mạng", "Carriers"),
    "carrier": ("Nhà mạng: {name}", "Carrier: {name}"),
    "carrier_through": ("{name} qua {via}", "{name} through {via}"),
    "carrier_direct": ("Kết nối trực tiếp", "Direct connection"),
    "carrier_short_code": ("Đầu số {code}", "Short code {code}"),
    "carriers_about": (
        "Số liệu của một giờ qua, gồm cả cảnh báo đang gửi. Tỷ lệ tính trên tin đã giao cho nhà "
        "mạng.",
        "Figures of the last hour, alerts under way included. Percentages are of the messages "
        "handed to the carrier.",
    ),
    "carriers_none": (
        "Chưa nối nhà mạng nào. Việc này do người vận hành hệ thống làm.",
        "No carrier is connected. A server administrator names them in config/carriers.toml.",
    ),
    "carriers_back": ("Về danh sách nhà mạng", "Back to all carriers"),
    "carriers_redis_away": (
        "Không hỏi được máy chủ hàng đợi, nên không biết nhà mạng nào đang bị ngắt. Cảnh báo tạm "
        "dừng cho đến khi máy chủ đó chạy lại. Hãy báo người vận hành.",
        "The queue's server can't be asked, so nobody can tell which carrier is cut off. Alerts "
        "stand still until it is back. Tell the server administrator.",
    ),
    "col_carrier": ("Nhà mạng", "Carrier"),
    "col_health": ("Tình trạng", "Status"),
    "col_delay": ("Thời gian có biên nhận", "Time to receipt"),
    "col_in_line": ("Đang chờ", "Waiting"),
    "health_well": ("Bình thường", "OK"),
    "health_idle": ("Chưa gửi tin nào", "Nothing sent"),
    "health_slow": ("Chậm", "Slow"),
    "health_away": ("Mất kết nối", "No connection"),
    "health_unknown": ("Chưa rõ", "Not known"),
    "health_receives": ("Chỉ nhận", "Receives only"),
    "health_since": ("từ {at}", "since {at}"),
    "health_heard": ("Liên lạc gần nhất lúc {at}", "Last contact {at}"),
    "delay_median": ("một nửa trong {seconds} giây", "half within {seconds} s"),
    "delay_most": ("95 % trong {seconds} giây", "95 % within {seconds} s"),
    "line_waiting": ("{count} tin", "{count} messages"),
    "line_oldest": ("cũ nhất từ {at}", "the oldest since {at}"),
    "line_empty": ("Không có tin nào", "Nothing"),
    "carrier_kind": ("Cách kết nối", "Connection"),
    "carrier_alone": ("Trực tiếp với nhà mạng", "Directly with the carrier"),
    "carrier_between": ("Qua {via} (trung gian)", "Through {via} (intermediary)"),
    "carrier_rate": ("Tốc độ cho phép", "Permitted rate"),
    "carrier_rate_is": ("{rate} đoạn tin mỗi giây", "{rate} segments per second"),
    "carrier_rate_none": ("Không giới hạn", "No limit"),
    "carrier_now": ("Phút vừa qua", "Last minute"),
    "carrier_now_is": (
        "{mo} tin đến, {mt} tin đi",
        "{mo} messages in, {mt} out",
    ),
    "carrier_now_segments": (", {segments} đoạn mỗi giây", ", {segments} segments a second"),
    "receipts": ("Tin đã gửi", "Messages sent"),
    "receipts_result": ("Kết quả", "Result"),
    "receipts_about": (
        "Gồm tin trả lời gửi trong thời gian đó và cảnh báo đang gửi lúc đó; tỷ lệ tính trên số "
        "tin đã giao cho nhà mạng.",
        "Answers by the time that they left, and alerts that were under way then. Shares are of "
        "what was given to the carrier.",
    ),
    "receipts_none": (
        "Chưa giao tin nào cho nhà mạng trong 24 giờ qua.",
        "Nothing was handed to the carrier in the last 24 hours.",
    ),
    "window_hour": ("một giờ qua", "last hour"),
    "result_sent": ("Đã giao cho nhà mạng", "Handed to the carrier"),
    "result_delivered": ("Đến nơi", "Delivered"),
    "result_failed": ("Hỏng hoặc bị từ chối", "Failed or refused"),
    "result_none_yet": ("Chưa có biên nhận", "No receipt yet"),
    "result_else": ("Không rõ, hết hạn hoặc bị hủy", "Uncertain, expired or cancelled"),
    "errors": ("Lỗi trong 24 giờ qua", "Errors in the last 24 hours"),
    "errors_count": ("{count} lần", "{count} ×"),
    "went_wrong_credentials": (
        "Nhà mạng không nhận khóa của ta: kiểm tra khóa.",
        "The carrier does not take our keys: check them.",
    ),
    "went_wrong_often": (
        "Gửi quá nhanh so với mức nhà mạng cho phép.",
        "Faster than the carrier allows.",
    ),
    "went_wrong_refused": ("Nhà mạng không nhận tin.", "The carrier did not take the message."),
    "went_wrong_down": ("Máy chủ của nhà mạng bị lỗi.", "The carrier's server erred."),
    "went_wrong_unreached": (
        "Không nối được tới nhà mạng; tin chưa đi.",
        "The carrier could not be reached; the message did not leave.",
    ),
    "went_wrong_silent": (
        "Nhà mạng không trả lời kịp; không rõ tin đã đi chưa.",
        "The carrier did not answer in time; the message may have left.",
    ),
    "went_wrong_opted_out": ("Người nhận đã từ chối nhận tin.", "The recipient wants no messages."),
    "went_wrong_late": ("Không gửi kịp trong thời hạn.", "Could not be sent in time."),
    "went_wrong_broken_off": ("Máy gửi bị ngắt giữa chừng.", "A worker stopped while sending."),
    "went_wrong_ours": ("Hệ thống đã thôi gửi tin này.", "The service gave it up by itself."),
    "went_wrong_code": (
        "Mã của nhà mạng, xem tài liệu của họ:",
        "The carrier's code, see their documents:",
    ),
    "secrets": ("Khóa kết nối với nhà mạng", "Connection keys"),
    "secrets_about": (
        "Ở đây chỉ giữ dấu của khóa, không giữ khóa. Nên đổi khóa mỗi năm một lần, và đổi ngay khi "
        "nghi bị lộ.",
        "Only a fingerprint of each key is kept here, never the key. Change keys once a year, and "
        "immediately if one may have leaked.",
    ),
    "secrets_none": (
        "Chưa ghi nhận khóa nào. Hệ thống tự ghi khi chạy.",
        "No key has been seen yet. The scheduler notes them while it runs.",
    ),
    "secret_is_access_token": ("Mã truy cập", "Access token"),
    "secret_is_api_key": ("Khóa gọi dịch vụ", "Service key"),
    "secret_is_api_secret": ("Khóa bí mật gọi dịch vụ", "Service secret"),
    "secret_is_auth_token": ("Mã của tài khoản", "Token of the account"),
    "secret_is_client_password": ("Mật khẩu", "Password"),
    "secret_is_password": ("Mật khẩu", "Password"),
    "secret_is_path_secret": ("Phần bí mật của địa chỉ nhận tin", "Secret part of our address"),
    "secret_is_private_key": ("Khóa riêng", "Private key"),
    "secret_is_secret": ("Khóa ký tin", "Signing key"),
    "secret_is_secret_key": ("Khóa bí mật", "Secret key"),
    "secret_is_secure_key": ("Khóa kiểm tra", "Check key"),
    "secret_is_shared_key": ("Khóa dùng chung", "Shared key"),
    "secret_is_signature_secret": ("Khóa chữ ký", "Signature key"),
    "secret_is_webhook_secret": ("Khóa của địa chỉ nhận tin", "Key of our address"),
    "secret_before": ("{name}, khóa cũ", "{name}, the one before"),
    "secret_changed": ("Đổi lúc {at}.", "Changed at {at}."),
    "secret_least": ("Đã dùng ít nhất từ {at}.", "In use since at least {at}."),
    "secret_previous": (
        "Khóa cũ vẫn còn được nhận: xóa đi khi đã đổi xong.",
        "The key before still counts: take it away when the change is done.",
    ),
    "secret_old": ("Đã hơn một năm: nên đổi.", "Older than a year: change it."),
    "tests": ("Tin thử", "Test messages"),
    "tests_none": ("Chưa gửi tin thử nào.", "No test message has been sent."),
    "test_came": ("Kết quả", "Result"),
    "test_queued": ("Đang chờ gửi.", "Waits to be sent."),
    "test_attempted": ("Đang giao cho nhà mạng.", "Is being given to the carrier."),
    "test_accepted": (
        "Nhà mạng đã nhận, chưa có biên nhận.",
        "The carrier has it; no receipt yet.",
    ),
    "test_delivered": ("Đã đến máy.", "The phone has it."),
    "test_failed": ("Không đến được máy.", "It did not reach the phone."),
    "test_refused": ("Nhà mạng từ chối.", "The carrier refused it."),
    "test_opted_out": ("Số này đã từ chối nhận tin.", "This number wants no messages."),
    "test_uncertain": (
        "Không rõ nhà mạng đã nhận chưa.",
        "Nobody can tell whether the carrier has it.",
    ),
    "test_expired": ("Không gửi kịp trong 10 phút.", "Could not be sent within 10 minutes."),
    "test_forgotten": ("Đã quá hạn lưu.", "No longer kept."),
    "test_took": ("Sau {seconds} giây.", "After {seconds} s."),
    "test_again": ("Xem lại kết quả", "Refresh"),
    "test_send": ("Gửi tin thử", "Send a test message"),
    "test_receives": (
        "Kết nối này chỉ nhận tin, không gửi được.",
        "This connection only receives.",
    ),
    "test_nobody": (
        "Chưa khai báo số diễn tập nào nên chưa gửi thử được. Đề nghị người giữ máy chủ khai báo "
        "rồi khởi động lại hệ thống.",
        "No exercise number has been set up, so no test can be sent. Ask the server administrator "
        "to set one up and restart the service.",
    ),
    "test_number": ("Số điện thoại thử", "Test number"),
    "test_number_help": (
        "Chỉ gửi được tới số diễn tập của đơn vị. Nhật ký không ghi số này.",
        "Only an exercise number of your office. The audit does not record it.",
    ),
    "test_do": ("Gửi tin thử", "Send the test"),
    "test_not_listed": (
        "Số này không có trong danh sách diễn tập. Trang này không nhắn cho người dân.",
        "That is not an exercise number. This page never texts residents.",
    ),
    "done_tested": (
        "Đã đưa tin thử vào hàng đợi. Kết quả hiện bên dưới.",
        "The test message is on its way. Its result is shown below.",
    ),
    "exchanges": ("Trao đổi gần nhất", "Latest exchanges"),
    "exchanges_about": (
        "Nhà mạng đã gọi tới và ta đã trả lời gì. Không có số điện thoại và nội dung tin.",
        "What the carrier sent and how we responded. Without telephone numbers or text.",
    ),
    "exchanges_none": (
        "Nhà mạng này chưa gọi tới lần nào.",
        "This carrier has not contacted us yet.",
    ),
    "exchange_kind": ("Nhận được", "Received"),
    "exchange_answer": ("Trả lời", "Response"),
    "exchange_took": ("Thời gian", "Time taken"),
    "exchange_kind_nothing": ("không đọc được", "unreadable"),
    "exchange_kind_message": ("tin đến", "message"),
    "exchange_kind_receipt": ("biên nhận", "receipt"),
    "exchange_kind_ussd_turn": ("lượt USSD", "USSD turn"),
    "answered_ok": ("đã nhận", "taken"),
    "answered_bad": ("không đọc được yêu cầu", "the request can't be read"),
    "answered_forged": ("không chứng minh được là nhà mạng gọi", "not proven to be the carrier's"),
    "answered_missing": ("không có đường nối này", "there is no such connection"),
    "answered_method": ("gọi sai cách (GET hay POST)", "called by the wrong method (GET or POST)"),
    "answered_large": ("yêu cầu quá lớn", "too large a request"),
    "answered_away": (
        "máy chủ bận, nhà mạng cần gửi lại",
        "the server is busy, the carrier is to send again",
    ),
    "answered_other": ("bị từ chối", "refused"),
    "answered_skipped": (
        "đã nhận; có phần không rõ nghĩa nên bỏ qua",
        "taken; a part of it says nothing that is known",
    ),
    "denied_bad_key": (
        "Nhà mạng không nhận khóa hoặc tài khoản của ta. Tin đang chờ. Hãy báo người vận hành.",
        "The carrier does not take our key or account. Messages wait. Tell the server "
        "administrator.",
    ),
    "denied_no_money": (
        "Tài khoản ở nhà mạng đã hết tiền hoặc hết hạn mức. Tin đang chờ. Hãy báo người vận hành.",
        "The account at the carrier has no money, or a limit of it is reached. Messages wait. "
        "Tell the server administrator.",
    ),
    "denied_barred": (
        "Nhà mạng chặn địa chỉ của máy chủ này. Tin đang chờ. Hãy báo người vận hành.",
        "The carrier does not let this server's address in. Messages wait. Tell the server "
        "administrator.",
    ),
    "denied_no_template": (
        "Nội dung chưa có mẫu hoặc tên gửi chưa đăng ký với nhà mạng. Các tin đó đang chờ. Hãy "
        "báo người vận hành.",
        "The carrier knows no template of a text, or not the sender ID. Such messages wait. Tell "
        "the server administrator.",
    ),
    "denied_since": ("Từ {at}, {count} lần.", "Since {at}, {count} attempts."),
    "delivered_handset": (
        "“Đến nơi” nghĩa là điện thoại đã nhận được tin.",
        "“Delivered” means that the phone has the message.",
    ),
    "delivered_operator": (
        "“Đến nơi” nghĩa là tổng đài di động đã nhận tin; không rõ điện thoại đã nhận chưa.",
        "“Delivered” means that the mobile operator has the message; whether the phone has it is "
        "not known.",
    ),
    "delivered_smsc": (
        "“Đến nơi” là theo trung tâm tin nhắn; không rõ điện thoại đã nhận đủ tin chưa.",
        "“Delivered” means that the operator's message centre says so; whether the phone has all "
        "of the message is not known.",
    ),
    "delivered_first_segment": (
        "“Đến nơi” nghĩa là đoạn đầu của tin đã tới; không rõ các đoạn sau.",
        "“Delivered” means that the first part has arrived; of the other parts nothing is known.",
    ),
    "delivered_none": (
        "Nhà mạng này không báo gì thêm sau khi nhận tin.",
        "This carrier tells nothing after it has taken a message.",
    ),
    "test_proves_operator": ("Tổng đài di động đã nhận tin.", "The mobile operator has it."),
    "test_proves_smsc": (
        "Trung tâm tin nhắn báo tin đã đến.",
        "The message centre says that it was delivered.",
    ),
    "test_proves_first_segment": (
        "Điện thoại đã nhận đoạn đầu của tin.",
        "The phone has its first part.",
    ),
    "outcomes": ("Các tin gần nhất", "Last messages"),
    "mt_outcome_one": ("{at}, 1 tin:", "{at}, 1:"),
    "mt_outcome_run": ("{since} đến {at}, {count} tin:", "{since} to {at}, {count}:"),
    "mt_outcome_accepted": ("đã nhận.", "taken."),
    "mt_outcome_try_later": ("chưa nhận, sẽ gửi lại sau.", "not taken, tried again later."),
    "mt_outcome_refused": ("từ chối hẳn.", "refused for good."),
    "mt_outcome_opted_out": ("người nhận đã từ chối nhận tin.", "the recipient wants no messages."),
    "mt_outcome_uncertain": (
        "không rõ nhà mạng đã nhận chưa.",
        "nobody can tell whether the carrier has them.",
    ),
    "mt_outcome_bad_key": ("không cho gửi: khóa hoặc tài khoản.", "denied: our key or account."),
    "mt_outcome_no_money": (
        "không cho gửi: hết tiền hoặc hết hạn mức.",
        "denied: no money, or a limit.",
    ),
    "mt_outcome_barred": (
        "không cho gửi: chặn địa chỉ của máy chủ này.",
        "denied: this server's address.",
    ),
    "mt_outcome_no_template": (
        "không cho gửi: chưa đăng ký mẫu tin hoặc tên gửi.",
        "denied: no registered template or sender ID.",
    ),
    "col_month": ("Tháng", "Month"),
    "col_segments": ("Đoạn tin", "Segments"),
    "col_dong": ("Chi phí (đồng)", "Cost (dong)"),
    "spent": ("Chi phí", "Spent"),
    "balance": ("Số dư tài khoản", "Account balance"),
    "balance_is": ("{amount} {currency}, lúc {at}.", "{amount} {currency}, at {at}."),
    "balance_low": (
        "Sắp hết tiền. Hãy báo người vận hành nạp thêm.",
        "It is nearly empty. Tell the operator to pay in.",
    ),
    "spent_is": (
        "Hôm nay {today}\u00a0đồng cho {segments} đoạn tin; tháng này {month}\u00a0đồng",
        "Today {today} dong for {segments} segments; this month {month} dong",
    ),
    "budget_nearly": (
        "Đã dùng {amount} trên {budget} ({setting}). Quá mức này thì thông báo và cảnh báo lừa "
        "đảo phải chờ.",
        "{amount} of {budget} ({setting}) are spent. Beyond it notices and scam alerts wait.",
    ),
    "budget_over": (
        "Đã dùng {amount} trên {budget} ({setting}). Thông báo và cảnh báo lừa đảo đang chờ; tin "
        "khẩn cấp và tin trả lời vẫn gửi. Hãy báo người vận hành.",
        "{amount} of {budget} ({setting}) are spent. Notices and scam alerts wait; emergencies "
        "and answers go on. Tell the server administrator.",
    ),
}
