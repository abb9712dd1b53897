"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_roster": "Lịch trực",
    "roster": "Lịch trực",
    "roster_about": (
        "Người đang trực được hệ thống nhắn tin trước. Tin khẩn chờ quá 10 phút thì nhắn cả "
        "những người duyệt khác, và nhắn lại cho đến khi có người quyết định."
    ),
    "roster_now": "Đang trực",
    "roster_nobody": "Lúc này không có ai trực: mọi người duyệt đều được nhắn tin.",
    "roster_later": "Sắp tới",
    "roster_later_none": "Chưa xếp ai trực.",
    "roster_areas": "Địa bàn",
    "roster_when": "Thời gian",
    "roster_called": "Cách gọi",
    "roster_change": "Thay đổi",
    "roster_span": "{begins} – {ends}",
    "roster_own": "tự nhận trực, đến {ends}",
    "roster_take_off": "Bỏ",
    "roster_put": "Xếp trực",
    "roster_who": "Ai trực",
    "roster_begins": "Từ",
    "roster_ends": "Đến",
    "away": "Vắng mặt",
    "away_about": (
        "Khi bạn nghỉ, tin của bạn được chuyển cho người thay. Người thay phải có quyền xử lý"
        " việc đó; nếu không, bạn vẫn được nhắn."
    ),
    "away_now": "{name} nhận tin thay bạn đến {until}.",
    "away_back": "Tôi đã làm việc lại",
    "away_who": "Người thay",
    "away_until": "Đến hết",
    "away_set": "Nhờ thay",
    "news_wanted": "Tin SMS muốn nhận",
    "news_about": (
        "Tin khẩn cấp, thay đổi tài khoản và sự cố hệ thống luôn được nhắn. Việc đợi được thì"
        " chờ đến sáng."
    ),
    "news_save": "Lưu lựa chọn",
    "news_give_phone": "Khai số nhận tin",
    "news_alert_waits": "Cảnh báo chờ tôi duyệt",
    "news_new_high": "Một số vừa lên mức cao",
    "news_rising": "Một số bị phản ánh ngày càng nhiều",
    "news_campaign_rises": "Chiến dịch đang lan rộng",
    "news_appeals_wait": "Khiếu nại chờ trả lời, mỗi ngày một lần",
    "news_budget_over": "Nhà mạng hết ngân sách",
    "news_service_well": "Hệ thống chạy bình thường trở lại",
    "done_roster_put": "Đã xếp trực.",
    "done_roster_off": "Đã bỏ khỏi lịch trực.",
    "done_away": "Đã nhờ người thay.",
    "done_back": "Bạn nhận tin của mình trở lại.",
    "done_news": "Đã lưu lựa chọn.",
    "not_duty_times": (
        "Giờ kết thúc phải sau giờ bắt đầu và chưa qua; mỗi lượt trực tối đa 14 ngày."
    ),
    "not_away": "Chọn một người khác, và ngày kết thúc trong vòng 60 ngày.",
}
