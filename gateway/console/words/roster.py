"""Words of one part of the console."""

WORDS = {
    "nav_roster": ("Lịch trực", "Roster"),
    "roster": ("Lịch trực", "Roster"),
    "roster_about": (
        "Người trực được nhắn tin trước. Tin khẩn chờ quá 10 phút thì nhắn mọi người duyệt, cho "
        "đến khi có người quyết định.",
        "Those on duty are texted first. If an emergency is not approved within 10 minutes, all "
        "approvers are texted until someone decides.",
    ),
    "roster_empty": (
        "{count} trong {nights} đêm tới chưa có ai trực.",
        "Nights without anybody on duty: {count} of the next {nights}.",
    ),
    "roster_all_empty": (
        "Cả bảy đêm tới chưa có ai trực.",
        "Nobody is on duty on any of the next seven nights.",
    ),
    "roster_full": (
        "Bảy đêm tới đều có người trực.",
        "Someone is on duty on every one of the next seven nights.",
    ),
    "roster_on_duty": ("Đang trực: {names}.", "On duty now: {names}."),
    "roster_none_chosen": (
        "Chưa chọn ai: hãy chọn người trực cho ít nhất một đêm.",
        "Choose somebody for at least one night.",
    ),
    "roster_open": ("Xếp lịch trực", "Set up the roster"),
    "roster_now": ("Đang trực", "On duty"),
    "roster_nobody": ("Lúc này không có ai trực", "Nobody is on duty now"),
    "roster_silent": ("Người đang trực chưa khai số", "Those on duty have given no phone number"),
    "so_nobody": ("{lead}. Chưa có người duyệt nào.", "{lead}. There are no approvers yet."),
    "so_none": (
        "{lead} và không ai nhận được tin báo: 0 trong {all} người duyệt đã khai số. "
        "Hãy gọi trực tiếp.",
        "{lead}, and nobody can be texted: 0 of {all} approvers have given a phone number. Call"
        " them directly.",
    ),
    "so_some": (
        "{lead}, nên {count} người duyệt có số được nhắn; {silent} người chưa khai số: {names}.",
        "{lead}, so {count} approvers with a phone number are texted; {silent} have given none:"
        " {names}.",
    ),
    "so_all": (
        "{lead}, nên cả {all} người duyệt đều được nhắn tin.",
        "{lead}, so all {all} approvers are texted.",
    ),
    "reach_invite": ("Mời người duyệt", "Invite an approver"),
    "reach_ask": ("Hãy nhờ quản trị viên mời người duyệt.", "Ask an administrator to invite one."),
    "roster_never": (
        "Lúc này và cả bảy đêm tới chưa có ai trực.",
        "Nobody is on duty now or on any of the next seven nights.",
    ),
    "reach_nobody": (
        "Chưa có người duyệt nào.",
        "There are no approvers yet.",
    ),
    "reach_none": (
        "Không ai nhận được tin báo khẩn: 0 trong {all} người duyệt đã khai số. Hãy gọi trực tiếp.",
        "Nobody can be texted in an emergency: 0 of {all} approvers have a phone number. Call "
        "them directly.",
    ),
    "reach_some": (
        "{silent} trong {all} người duyệt chưa khai số: {names}.",
        "Approvers without a phone number: {silent} of {all} ({names}).",
    ),
    "roster_nights": ("Bảy đêm tới", "The next seven nights"),
    "roster_nights_about": (
        "từ {evening} đến {morning}, ở địa bàn của bạn",
        "from {evening} to {morning}, in your areas",
    ),
    "roster_night": ("Đêm", "Night"),
    "roster_night_nobody": ("chưa có ai", "nobody"),
    "roster_night_who": ("Xếp người trực đêm {night}", "On duty on {night}"),
    "roster_choose": ("Chưa có ai", "Nobody"),
    "roster_more": ("Thêm người…", "Add someone…"),
    "roster_save": ("Lưu lịch trực", "Save the roster"),
    "roster_other": ("Xếp ca giờ khác", "Add duty at other times"),
    "roster_turns": ("Các ca đã xếp", "Scheduled"),
    "roster_time_help": (
        "Ngày/tháng/năm và giờ, ví dụ 05/12/2026 19:00",
        "Day/month/year and time, for example 05/12/2026 19:00",
    ),
    "roster_when": ("Thời gian", "When"),
    "roster_called": ("Cách liên lạc", "Contact"),
    "roster_change": ("Thay đổi", "Change"),
    "roster_span": ("{begins} – {ends}", "{begins} – {ends}"),
    "roster_own": ("tự nhận trực, đến {ends}", "by their own choice, until {ends}"),
    "roster_take_off": ("Bỏ", "Remove"),
    "roster_put": ("Xếp trực", "Put on duty"),
    "roster_who": ("Người trực", "Official"),
    "roster_begins": ("Từ", "From"),
    "roster_ends": ("Đến", "To"),
    "away": ("Vắng mặt", "Absence"),
    "away_nobody": ("Chưa có ai thay bạn được.", "There is nobody yet who could stand in for you."),
    "away_about": (
        "Khi bạn nghỉ, tin của bạn được chuyển cho người thay. Người thay phải có quyền xử lý "
        "việc đó; nếu không, bạn vẫn được nhắn.",
        "While you are absent, your notifications go to your stand-in. They must be allowed to "
        "act on them; otherwise you are texted as well.",
    ),
    "away_now": (
        "{name} nhận tin thay bạn đến {until}.",
        "{name} gets your notifications until {until}.",
    ),
    "away_back": ("Nhận lại tin của tôi", "Get my notifications again"),
    "away_who": ("Người thay", "Stand-in"),
    "away_until": ("Vắng đến hết ngày", "Last day away"),
    "away_until_help": (
        "Ngày/tháng/năm, ví dụ 05/12/2026",
        "Day/month/year, for example 05/12/2026",
    ),
    "away_set": ("Nhờ thay", "Set stand-in"),
    "news_wanted": ("Tin SMS muốn nhận", "Text messages you want"),
    "news_about": (
        "Tin khẩn cấp, thay đổi tài khoản và sự cố hệ thống luôn được nhắn. Việc đợi được thì "
        "chờ đến sáng.",
        "Emergencies, account changes and faults are always texted. Everything else waits until"
        " the morning.",
    ),
    "news_save": ("Lưu lựa chọn", "Save choice"),
    "news_give_phone": ("Khai số nhận tin", "Add your phone number"),
    "news_alert_waits": ("Cảnh báo chờ tôi duyệt", "An alert is waiting for my approval"),
    "news_new_high": ("Một số vừa lên mức cao", "A number has become high-risk"),
    "news_rising": (
        "Một số bị phản ánh ngày càng nhiều",
        "A number is being reported more and more",
    ),
    "news_campaign_rises": ("Chiến dịch đang lan rộng", "A campaign is spreading"),
    "news_appeals_wait": (
        "Khiếu nại chờ trả lời, mỗi ngày một lần",
        "Appeals are waiting, once a day",
    ),
    "news_budget_over": ("Nhà mạng hết ngân sách", "A carrier's budget is used up"),
    "news_service_well": ("Hệ thống chạy bình thường trở lại", "The service works normally again"),
    "done_roster_put": (
        "Đã lưu lịch trực. Người được xếp mà đã khai số thì nhận tin báo.",
        "Roster saved. Everybody on it who has given a phone number is notified.",
    ),
    "done_roster_off": ("Đã bỏ khỏi lịch trực.", "Removed from the roster."),
    "roster_unreached": (
        "Chưa khai số nhận tin báo, nên không được nhắn: {names}. Hãy nhắc khai số ở trang Tài "
        "khoản, hoặc gọi trực tiếp khi cần.",
        "No phone number on file, so these are not texted: {names}. Ask them to add it on the "
        "Account page, or call them directly.",
    ),
    "roster_no_phone": ("chưa khai số nhận tin báo", "no phone number on file"),
    "away_silent": (
        "{name} chưa khai số nhận tin báo, nên không được nhắn: tin vẫn gửi cho bạn.",
        "{name} has no phone number on file and is not texted: your notifications still go to you.",
    ),
    "done_away": ("Đã nhờ người thay.", "Your stand-in has been set."),
    "done_back": ("Bạn nhận tin của mình trở lại.", "You get your own notifications again."),
    "done_news": ("Đã lưu lựa chọn.", "Your choice has been saved."),
    "not_duty_times": (
        "Giờ kết thúc phải sau giờ bắt đầu và chưa qua; mỗi lượt trực tối đa 14 ngày.",
        "A duty must end after it begins and in the future, and lasts at most 14 days.",
    ),
    "not_away": (
        "Chọn một người khác, và ngày kết thúc trong vòng 60 ngày.",
        "Choose someone else, and an end within 60 days.",
    ),
}
