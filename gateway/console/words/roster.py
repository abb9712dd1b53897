"""Words of one part of the console."""

WORDS = {
    "nav_roster": ("Lịch trực", "Roster"),
    "roster": ("Lịch trực", "Roster"),
    "roster_about": (
        "Người trực được nhắn tin trước. Tin khẩn chờ quá 10 phút thì nhắn mọi người duyệt, cho "
        "đến khi có người quyết định.",
        "Those on duty are called first. An emergency that waits 10 minutes calls all approvers, "
        "until somebody decides.",
    ),
    "roster_empty": (
        "{count} trong {nights} đêm tới chưa có ai trực.",
        "Nobody is on duty in {count} of the next {nights} nights.",
    ),
    "roster_all_empty": (
        "Cả bảy đêm tới chưa có ai trực.",
        "Nobody is on duty in any of the next seven nights.",
    ),
    "roster_full": (
        "Bảy đêm tới đều có người trực.",
        "Somebody is on duty in each of the next seven nights.",
    ),
    "roster_on_duty": ("Đang trực: {names}.", "On duty now: {names}."),
    "roster_none_chosen": (
        "Chưa chọn ai: hãy chọn người trực cho ít nhất một đêm.",
        "Nobody was chosen: choose who is on duty in one night at least.",
    ),
    "roster_now": ("Đang trực", "On duty"),
    "roster_nobody": ("Lúc này không có ai trực", "Nobody is on duty now"),
    "roster_silent": ("Người đang trực chưa khai số", "Those on duty gave no number"),
    "so_none": (
        "{lead} và không ai nhận được tin báo: 0 trong {all} người duyệt đã khai số. "
        "Hãy gọi trực tiếp.",
        "{lead}, and nobody gets an SMS: 0 of {all} approvers gave a number. Call them yourself.",
    ),
    "so_some": (
        "{lead}, nên {count} người duyệt có số được nhắn; {silent} người chưa khai số: {names}.",
        "{lead}, so {count} approvers with a number are called; {silent} gave none: {names}.",
    ),
    "so_all": (
        "{lead}, nên cả {all} người duyệt đều được nhắn tin.",
        "{lead}, so all {all} approvers are called.",
    ),
    "reach_none": (
        "Không ai nhận được tin báo khẩn: 0 trong {all} người duyệt đã khai số. Hãy gọi trực tiếp.",
        "Nobody hears of an emergency: 0 of {all} approvers gave a number. Call them yourself.",
    ),
    "reach_some": (
        "{silent} trong {all} người duyệt chưa khai số: {names}.",
        "{silent} of {all} approvers gave no number: {names}.",
    ),
    "roster_nights": ("Bảy đêm tới", "The next seven nights"),
    "roster_nights_about": (
        "từ {evening} đến {morning}, ở địa bàn của bạn",
        "from {evening} to {morning}, in your areas",
    ),
    "roster_night": ("Đêm", "Night"),
    "roster_night_nobody": ("chưa có ai", "nobody"),
    "roster_night_put": ("Xếp", "Put on duty"),
    "roster_night_who": ("Xếp người trực đêm {night}", "Who is on duty on {night}"),
    "roster_choose": ("Chọn người…", "Choose…"),
    "roster_more": ("Thêm người…", "Somebody else…"),
    "roster_save": ("Lưu lịch trực", "Save the roster"),
    "roster_other": ("Xếp ca giờ khác", "Put on duty at other times"),
    "roster_turns": ("Các ca đã xếp", "On the roster"),
    "roster_time_help": (
        "Ngày/tháng/năm và giờ, ví dụ 05/12/2026 19:00",
        "Day/month/year and the hour, like 05/12/2026 19:00",
    ),
    "roster_when": ("Thời gian", "When"),
    "roster_called": ("Cách liên lạc", "How they are called"),
    "roster_change": ("Thay đổi", "Change"),
    "roster_span": ("{begins} – {ends}", "{begins} – {ends}"),
    "roster_own": ("tự nhận trực, đến {ends}", "by their own word, until {ends}"),
    "roster_take_off": ("Bỏ", "Take off"),
    "roster_put": ("Xếp trực", "Put on the roster"),
    "roster_who": ("Người trực", "Who"),
    "roster_begins": ("Từ", "From"),
    "roster_ends": ("Đến", "Until"),
    "away": ("Vắng mặt", "Being absent"),
    "away_about": (
        "Khi bạn nghỉ, tin của bạn được chuyển cho người thay. Người thay phải có quyền xử lý "
        "việc đó; nếu không, bạn vẫn được nhắn.",
        "While you are absent, your news goes to who stands in. That person must be allowed to "
        "act on it; otherwise you are called all the same.",
    ),
    "away_now": ("{name} nhận tin thay bạn đến {until}.", "{name} gets your news until {until}."),
    "away_back": ("Nhận lại tin của tôi", "I am back"),
    "away_who": ("Người thay", "Who stands in"),
    "away_until": ("Đến hết ngày", "Until the end of"),
    "away_until_help": ("Ngày/tháng/năm, ví dụ 05/12/2026", "Day/month/year, like 05/12/2026"),
    "away_set": ("Nhờ thay", "Ask them"),
    "news_wanted": ("Tin SMS muốn nhận", "SMS that you want"),
    "news_about": (
        "Tin khẩn cấp, thay đổi tài khoản và sự cố hệ thống luôn được nhắn. Việc đợi được thì "
        "chờ đến sáng.",
        "Emergencies, changes of your account and failures always come. What can wait, waits for "
        "the morning.",
    ),
    "news_save": ("Lưu lựa chọn", "Keep this choice"),
    "news_give_phone": ("Khai số nhận tin", "Give your number"),
    "news_alert_waits": ("Cảnh báo chờ tôi duyệt", "An alert waits for my approval"),
    "news_new_high": ("Một số vừa lên mức cao", "A number has become high"),
    "news_rising": ("Một số bị phản ánh ngày càng nhiều", "A number is reported more and more"),
    "news_campaign_rises": ("Chiến dịch đang lan rộng", "A campaign grows"),
    "news_appeals_wait": (
        "Khiếu nại chờ trả lời, mỗi ngày một lần",
        "Appeals wait for an answer, once a day",
    ),
    "news_budget_over": ("Nhà mạng hết ngân sách", "A carrier's budget is used up"),
    "news_service_well": ("Hệ thống chạy bình thường trở lại", "The service works normally again"),
    "done_roster_put": (
        "Đã lưu lịch trực. Người được xếp nhận tin báo.",
        "The roster is saved. Who is on it is notified.",
    ),
    "done_roster_off": ("Đã bỏ khỏi lịch trực.", "They are off the roster."),
    "done_away": ("Đã nhờ người thay.", "Somebody stands in for you."),
    "done_back": ("Bạn nhận tin của mình trở lại.", "You get your own news again."),
    "done_news": ("Đã lưu lựa chọn.", "Your choice is kept."),
    "not_duty_times": (
        "Giờ kết thúc phải sau giờ bắt đầu và chưa qua; mỗi lượt trực tối đa 14 ngày.",
        "A duty ends after it begins and in the future, and lasts at most 14 days.",
    ),
    "not_away": (
        "Chọn một người khác, và ngày kết thúc trong vòng 60 ngày.",
        "Name somebody else, and an end within 60 days.",
    ),
}
