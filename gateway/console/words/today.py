"""Words of one part of the console."""

WORDS = {
    "today": ("Hôm nay", "Today"),
    "waits": ("Việc khác đang chờ bạn", "Also waiting for you"),
    "waits_alone": ("Việc chờ bạn", "Waiting for you"),
    "tile_duty": ("Đang trực", "On duty now"),
    "tile_duty_nobody": ("chưa có ai trực", "nobody is on duty"),
    "tile_silent": ("Chưa khai số", "No phone number"),
    "tile_silent_about": ("không nhận được tin báo", "they get no text messages"),
    "tile_invited": ("Đã mời, chưa vào", "Invited, not signed in"),
    "unit_officials": ("{count:người|người}", "{count:person|people}"),
    "waits_none": (
        "Bạn đã xử lý hết việc. Việc mới sẽ hiện ở đây và trong tên thẻ trình duyệt.",
        "You have done everything. New tasks appear here and in the browser tab.",
    ),
    "waits_none_auditor": (
        "Không có lần mở số nào chờ bạn xem.",
        "No viewing of a number waits for your review.",
    ),
    "waits_approve": ("Cảnh báo chờ bạn duyệt", "Alerts waiting for your approval"),
    "waits_stopped": ("Cảnh báo bị dừng giữa chừng", "Alerts stopped while being sent"),
    "waits_stopped_about": (
        "Hệ thống tự tạm dừng, lý do ghi ở từng cảnh báo. Hãy xem lại: hủy; hoặc nếu do số không "
        "còn được xác nhận thì xác nhận lại rồi gửi tiếp.",
        "The service paused them by itself, for the reason given. Review each one: cancel it, "
        "or, if a number is no longer confirmed, confirm it again and resume.",
    ),
    "waits_returned": ("Cảnh báo được trả lại cho bạn", "Alerts returned to you"),
    "waits_disclosures": ("Số của người phản ánh đã bị mở", "Reporters' numbers viewed by others"),
    "waits_worst": ("Cần xử lý trước", "Judge these first"),
    "alert_number": ("Cảnh báo {id}", "Alert {id}"),
    "alert_areas": ("Địa bàn: {areas}", "Areas: {areas}"),
    "alert_stopped_verdict": (
        "Tạm dừng lúc {at} vì số nêu trong tin không còn được xác minh",
        "It was paused at {at} because a number in it was no longer confirmed",
    ),
    "alert_stopped_approval": (
        "Tạm dừng lúc {at} vì việc duyệt không còn giá trị",
        "It was paused at {at} because its approval is no longer valid",
    ),
    "alert_stopped_restored": (
        "Tạm dừng lúc {at} vì dữ liệu được khôi phục từ bản sao lưu",
        "It was paused at {at} because the database was restored from a backup",
    ),
    "alert_stopped_by_hand": (
        "Tin khẩn cấp đang bị tạm dừng từ {at}. Hãy xem: gửi tiếp hoặc hủy.",
        "Emergency paused since {at}. Review it: resume or cancel.",
    ),
    "told_emergency": (
        "Tin khẩn cấp {id} được duyệt khác thường lệ",
        "Emergency {id} was approved in an unusual way",
    ),
    "told_elsewhere": (
        "{name}, cán bộ địa bàn khác, đã duyệt lúc {at}.",
        "{name}, an official of other areas, approved it at {at}.",
    ),
    "told_server": (
        "Người giữ máy chủ đã duyệt lúc {at}.",
        "The server administrator approved it at {at}.",
    ),
    "newcomers": ("Cán bộ mới", "New officials"),
    "newcomers_about": (
        "Tài khoản mới, ứng dụng tạo mã mới trong 7 ngày qua ở địa bàn của bạn. Thấy tên lạ, hoặc "
        "cán bộ nói không phải mình cài: báo ngay quản trị viên khác.",
        "New accounts and authenticator apps in your areas in the last 7 days. If you do not "
        "recognise a name, or the official says they did not set it up, tell another "
        "administrator at once.",
    ),
    "newcomers_more": ("{count} người nữa", "{count} more"),
    "newcomer_since": ("Từ {at}.", "Since {at}."),
    "newcomer_no_code": ("Đã mời, chưa vào.", "Invited, not signed in yet."),
    "newcomer_young": (
        "Chưa đủ 24 giờ nên chưa duyệt được.",
        "Less than 24 hours old: cannot approve yet.",
    ),
    "newcomer_young_confirmer": (
        "Chưa đủ 24 giờ nên chưa xác nhận được tài khoản.",
        "Less than 24 hours old: cannot confirm accounts yet.",
    ),
    "newcomer_unconfirmed": (
        "Chưa có người thứ hai xác nhận.",
        "Not yet confirmed by a second person.",
    ),
    "alert_reason": ("Lý do trả lại: {reason}", "Reason for return: {reason}"),
    "alert_paused": ("Đang tạm dừng từ {at}.", "Paused since {at}."),
    "alert_begins": ("Đã duyệt, bắt đầu gửi lúc {at}.", "Approved, starts at {at}."),
    "alert_begins_soon": ("Đã duyệt, sắp bắt đầu gửi.", "Approved, about to start."),
    "alert_progress": (
        "Xong {done} trên {all} tin ({percent}\u00a0%).",
        "{done} of {all} messages done ({percent} %).",
    ),
    "alert_progress_nobody": ("Chưa có người nhận.", "No recipients yet."),
    "alert_failed": ("{count} tin không gửi được.", "{count} could not be sent."),
    "kind_scam": ("Lừa đảo", "Scam"),
    "kind_emergency": ("Khẩn cấp", "Emergency"),
    "kind_notice": ("Thông báo", "Notice"),
    "kind_correction": ("Đính chính", "Correction"),
    "kind_exercise": ("Diễn tập", "Exercise"),
    "disclosed_by": ("{name} đã mở một số lúc {at}.", "{name} viewed a number at {at}."),
    "disclosed_look": ("Xem lý do và ghi nhận ({count})", "Read the reasons and review ({count})"),
    "worst_look": ("Xem cả {count}", "See all {count}"),
    "care_alone": (
        "Bạn là quản trị viên duy nhất. Nếu bạn mất điện thoại thì không ai mở lại được cho bạn. "
        "Hãy mời thêm một người hôm nay.",
        "You are the only administrator. If you lose your phone, nobody can let you back in. "
        "Invite another today.",
    ),
    "care_roster": ("Xếp lịch trực", "Fill the roster"),
    "care_invite": ("Mời cán bộ", "Invite an official"),
    "care_locked": (
        "{name} đang bị khóa mã đến {until}.",
        "{name}'s codes are locked until {until}.",
    ),
    "care_look": ("Xem tài khoản", "View account"),
    "under_way": ("Cảnh báo đang gửi, chờ giờ gửi", "Alerts being sent or scheduled"),
    "rising": ("Đang tăng", "Rising"),
    "rising_about": (
        "Từ {min_people} người ở địa bàn của bạn trong 24 giờ qua, so với trung bình 7 ngày trước.",
        "{min_people} or more people in your areas in the last 24 hours, compared with an average "
        "day of the previous 7.",
    ),
    "rising_forwarders": ("{count} người chuyển tiếp", "{count} forwarded it"),
    "rising_reporters": ("{count} người phản ánh", "{count} reported it"),
    "risen_new": (
        "tuần trước đó dưới {min_people}\u00a0người",
        "fewer than {min_people} in the week before",
    ),
    "risen_times": ("gấp {times} lần ngày thường", "{times} times the usual"),
    "risen_percent": ("tăng {percent} % so với ngày thường", "{percent} % above the usual"),
    "col_week_before": ("So với tuần trước", "Change on the week before"),
    "change_more": ("tăng {count}", "up {count}"),
    "change_fewer": ("giảm {count}", "down {count}"),
    "change_same": ("không đổi", "no change"),
    "whole_change": ("So với tuần trước: {change}.", "Change on the week before: {change}."),
    "campaign_number": ("Chiến dịch {id}", "Campaign {id}"),
    "map": ("Phản ánh theo xã, phường", "Reports by commune"),
    "rising_about_all": (
        "Từ {min_people} người trong 24 giờ qua, so với trung bình 7 ngày trước.",
        "{min_people} or more people in the last 24 hours, compared with an average day of the "
        "previous 7.",
    ),
    "map_days": ("Phản ánh theo xã và theo ngày", "Reports by commune and by day"),
    "today_is": ("{day}, {date}", "{day}, {date}"),
    "on_duty": ("Đang trực:", "On duty:"),
    "on_duty_until": ("đến {until}", "until {until}"),
    "weekday_0": ("Thứ Hai", "Monday"),
    "weekday_1": ("Thứ Ba", "Tuesday"),
    "weekday_2": ("Thứ Tư", "Wednesday"),
    "weekday_3": ("Thứ Năm", "Thursday"),
    "weekday_4": ("Thứ Sáu", "Friday"),
    "weekday_5": ("Thứ Bảy", "Saturday"),
    "weekday_6": ("Chủ nhật", "Sunday"),
    "band_emergency": (
        "Cảnh báo khẩn cấp đang chờ bạn duyệt: {age}",
        "Emergency waiting for your approval: {age}",
    ),
    "bands_emergency": (
        "{count} cảnh báo khẩn cấp đang chờ bạn duyệt, lâu nhất {age}",
        "{count} emergencies waiting for your approval, the oldest for {age}",
    ),
    "band_brief": ("Khẩn cấp, chờ {age}", "Emergency, waiting {age}"),
    "band_by": ("{name} gửi duyệt lúc {at}", "{name} submitted it at {at}"),
    "band_called": ("Đã nhắn SMS cho", "Texted:"),
    "band_call": (
        "Chưa nhắn được SMS cho ai. Người khác cũng duyệt được, hãy gọi:",
        "Nobody has been texted yet. Others can approve it too. Call:",
    ),
    "band_alone": (
        "Lúc này chỉ bạn duyệt được tin này.",
        "At the moment only you can approve this.",
    ),
    "band_from": ("Người gửi duyệt:", "Submitted by:"),
    "band_also": ("Cũng duyệt được:", "Can also approve:"),
    "band_away": ("đang vắng", "away"),
    "band_you": ("bạn", "you"),
    "band_more": ("và {count} người nữa", "and {count} more"),
    "band_again": (
        "Nhắn lại lúc {at} nếu chưa ai duyệt.",
        "Texted again at {at} if nobody has approved it.",
    ),
    "band_thin": (
        "Tin khẩn cấp {id} chờ bạn duyệt: {age}.",
        "Emergency {id} waits for your approval: {age}.",
    ),
    "band_open": ("Mở tin khẩn cấp", "Open the emergency"),
    "band_read": ("Đọc và duyệt", "Read and approve"),
    "tiles": ("Việc hôm nay", "Tasks today"),
    "tile_approve": ("Chờ duyệt", "To approve"),
    "tile_judge": ("Cần xử lý", "To judge"),
    "tile_appeals": ("Khiếu nại", "Appeals"),
    "tile_rising": ("Đang tăng", "Rising"),
    "tile_under_way": ("Đang gửi, chờ giờ", "Under way"),
    "tile_oldest": ("lâu nhất {age}", "oldest {age}"),
    "tile_emergencies": ("{count} khẩn cấp", "emergencies: {count}"),
    "tile_urgent": ("{count} rất cao", "very urgent: {count}"),
    "tile_rises": (
        "{campaigns} chiến dịch, {numbers} số",
        "campaigns: {campaigns}, numbers: {numbers}",
    ),
    "unit_alerts": ("{count:cảnh báo|cảnh báo}", "{count:alert|alerts}"),
    "unit_subjects": ("{count:mục|mục}", "{count:item|items}"),
    "unit_appeals": ("chờ trả lời", "to answer"),
    "unit_rising": ("trong 24 giờ", "in 24 hours"),
    "worst_order": ("xếp theo mức ưu tiên", "most urgent first"),
    "col_grounds": ("Căn cứ", "Evidence"),
    "col_rising": ("Chiến dịch, số", "Campaign, number"),
    "col_day_past": ("24 giờ qua", "Last 24 hours"),
    "map_colour": (
        "Màu: số phản ánh trên 1.000 người đăng ký.",
        "Colour: reports per 1,000 subscribers.",
    ),
    "map_own": ("Viền đậm là địa bàn của bạn.", "Your areas have a dark outline."),
    "map_rate": (
        "{rate} phản ánh trên 1.000 người đăng ký",
        "{rate} reports per 1,000 subscribers",
    ),
    "map_people": ("{rate} người", "{rate} people"),
    "map_few": ("quá ít người để nêu", "too few people to show"),
    "map_under": ("dưới {most}", "under {most}"),
    "map_between": ("{least} đến dưới {most}", "{least} to under {most}"),
    "map_schematic": (
        "Sơ đồ, không phải ranh giới hành chính.",
        "A diagram, not administrative boundaries.",
    ),
    "map_window": ("Khoảng thời gian", "Period"),
    "window_1": ("24 giờ qua", "last 24 hours"),
    "window_7": ("7 ngày qua", "last 7 days"),
    "window_30": ("30 ngày qua", "last 30 days"),
    "map_whole": (
        "Toàn tỉnh: {reports} phản ánh của {people} người.",
        "The whole province: {reports} reports by {people} people.",
    ),
    "map_whole_mine": (
        "Địa bàn của bạn: {reports} phản ánh của {people} người.",
        "Your areas: {reports} reports by {people} people.",
    ),
    "map_same": (
        "Cùng {count} phản ánh: người phản ánh nhận cảnh báo của nhiều xã.",
        "The same {count} reports: the reporters get alerts for several communes.",
    ),
    "map_about": (
        "Mỗi phản ánh được tính cho các xã mà người phản ánh đăng ký nhận cảnh báo; người chỉ "
        "chuyển tiếp tin nghi ngờ không tính ở đây. Chỉ hiện khi có từ {min_people} người, để "
        "không ai bị nhận ra.",
        "Each report is counted in every commune its reporter gets alerts for. People who only "
        "forwarded a message are not counted here. Figures for fewer than {min_people} people are "
        "hidden so that nobody can be identified.",
    ),
    "map_alt": ("Sơ đồ các xã, phường", "Diagram of the communes"),
    "map_from": ("từ {least}", "{least} or more"),
    "map_quiet": (
        "dưới {min_people} người phản ánh, hoặc dưới {least} người đăng ký",
        "fewer than {min_people} people reported, or fewer than {least} subscribers",
    ),
    "map_none": (
        "Chưa có từ {min_people} người phản ánh trong thời gian này.",
        "Fewer than {min_people} people reported anything in this period.",
    ),
    "col_commune": ("Xã, phường", "Commune"),
    "col_reports": ("Phản ánh", "Reports"),
    "col_people": ("Số người", "People"),
    "col_day": ("Ngày", "Day"),
    "by_day": ("Phản ánh mỗi ngày", "Reports per day"),
    "by_day_span": ("{areas}30 ngày qua", "{areas}the last 30 days"),
    "by_day_alt": (
        "Biểu đồ cột: số phản ánh mỗi ngày trong 30 ngày qua. Số liệu có trong bảng bên dưới.",
        "Bar chart: reports on each of the last 30 days. The figures are in the table below.",
    ),
    "by_day_few": (
        "Chỉ nêu ngày có từ {min_people} người phản ánh; ngày khác không hẳn là không ai phản ánh.",
        "Only days with {min_people} or more people are shown. Other days may have had reports "
        "too.",
    ),
    "too_few": ("dưới {min_people} người", "fewer than {min_people} people"),
    "counting": (
        "Số liệu đang được đếm, vài giây nữa sẽ hiện ở đây.",
        "The figures are being counted and will appear here in a few seconds.",
    ),
    "counted_at": ("Số liệu tính lúc {at}.", "Figures as of {at}."),
}
