"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_roster": ("Lịch trực", "Roster"),
    "roster": ("Lịch trực", "Roster"),
    "roster_about": (
        "Người đang trực được hệ thống nhắn tin trước. Tin khẩn chờ quá 10 phút thì nhắn cả "
        "những người duyệt khác, và nhắn lại cho đến khi có người quyết định. Cán bộ duyệt xếp "
        "lịch cho người trong địa bàn của mình, quản trị viên cho mọi người; người được xếp nhận "
        "tin báo.",
        "Those on duty are called first. An emergency that waits 10 minutes calls the other "
        "approvers too, and again until somebody decides. An approver puts people of their own "
        "areas on the roster, an administrator anybody; they are notified.",
    ),
    "roster_now": ("Đang trực", "On duty"),
    "roster_nobody": (
        "Lúc này không có ai trực: mọi người duyệt đều được nhắn tin.",
        "Nobody is on duty now: all approvers are called.",
    ),
    "roster_nights": ("Bảy đêm tới", "The next seven nights"),
    "roster_nights_about": (
        "từ {evening} đến {morning}, ở địa bàn của bạn",
        "from {evening} to {morning}, in your areas",
    ),
    "roster_night": ("Đêm", "Night"),
    "roster_night_nobody": ("chưa có ai trực", "nobody"),
    "roster_later": ("Sắp tới", "Coming"),
    "roster_later_none": ("Chưa xếp ai trực.", "Nobody is on the roster yet."),
    "roster_areas": ("Địa bàn", "Areas"),
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
    "away_until": ("Đến hết", "Until"),
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
    "done_roster_put": ("Đã xếp trực.", "They are on the roster."),
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
