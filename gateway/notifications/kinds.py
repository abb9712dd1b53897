"""Kinds of news, each with its limit and its text. Pure.

Each kind has a limit of its own an hour and person, so that no kind uses up another's. News that
waits for the limit, or for the morning, is one SMS with its count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from flows.text import fold
from gateway.database.choices import NewsKind

HOUR: Final = timedelta(hours=1)
ESCALATES_AFTER: Final = timedelta(minutes=10)
"""How long after which an emergency that nobody on duty has opened goes to the others as well."""
REPEAT_AFTER: Final = timedelta(minutes=20)
"""How long after which an emergency that still waits goes to all of them once more, each time."""
MOST_TIMES: Final = 6
"""How often in all."""


@dataclass(frozen=True, slots=True)
class Kind:
    """hourly    SMS an hour and person
    gathers   how long a news waits for others of its kind, to go out with them
    urgent    goes out in the quiet hours too
    repeats   two news of one object count as two
    everybody  also those who are not on duty, while others are
    optional  each can choose not to get it
    needed    the choice of all who may act on it, to get none, does not count
    one, many  the SMS on one news, and on several: Vietnamese, with `{name}` (a subject, an
              alert's number, an instance, what was changed), `{people}`, `{count}`
    """

    hourly: int
    gathers: timedelta
    urgent: bool
    one: str
    many: str
    repeats: bool = False
    everybody: bool = False
    optional: bool = False
    needed: bool = False


KINDS: Final[Mapping[NewsKind, Kind]] = MappingProxyType(
    {
        # "… has just reached the grade high, N people report it. Look and decide: page Reports."
        "new_high": Kind(
            2,
            timedelta(minutes=1),
            False,
            "5 KHÔNG: {name} vừa lên mức CAO, {people} người phản ánh. Mời xem và kết luận ở "
            "trang Phản ánh",
            "5 KHÔNG: {count} số, link, tài khoản vừa lên mức CAO. Mời xem và kết luận ở trang "
            "Phản ánh",
            optional=True,
            needed=True,
        ),
        # "More and more people report …"
        "rising": Kind(
            1,
            timedelta(minutes=10),
            False,
            "5 KHÔNG: {name} bị phản ánh ngày càng nhiều, đã {people} người. Mời xem ở trang "
            "Phản ánh",
            "5 KHÔNG: {count} số, link, tài khoản bị phản ánh ngày càng nhiều. Mời xem ở trang "
            "Phản ánh",
            optional=True,
        ),
        # "Alert N waits for your approval. Look at the page Alerts."
        "alert_waits": Kind(
            4,
            timedelta(0),
            False,
            "5 KHÔNG: cảnh báo số {name} đang chờ bạn duyệt. Mời xem ở trang Cảnh báo",
            "5 KHÔNG: {count} cảnh báo đang chờ bạn duyệt. Mời xem ở trang Cảnh báo",
            optional=True,
        ),
        # "Emergency alert N waits for approval. Open the page Alerts to approve or return it."
        "emergency_waits": Kind(
            12,
            timedelta(0),
            True,
            "5 KHÔNG: cảnh báo KHẨN số {name} đang chờ duyệt. Mời vào trang Cảnh báo để duyệt "
            "hoặc trả lại ngay",
            "5 KHÔNG: {count} cảnh báo KHẨN đang chờ duyệt. Mời vào trang Cảnh báo để duyệt hoặc "
            "trả lại ngay",
        ),
        # "Emergency alert N was just approved by somebody else than usual (…). Look at Today."
        "emergency_approved": Kind(
            12,
            timedelta(0),
            True,
            "5 KHÔNG: cảnh báo KHẨN số {name} vừa được duyệt thay. Mời xem ai duyệt và lý do ở "
            "trang Hôm nay",
            "5 KHÔNG: {count} cảnh báo KHẨN vừa được duyệt thay. Mời xem ai duyệt và lý do ở "
            "trang Hôm nay",
            everybody=True,
        ),
        # "Connection … fails; SMS may be late. Look at the page Carriers."
        "carrier_down": Kind(
            4,
            timedelta(0),
            True,
            "5 KHÔNG: kết nối nhà mạng {name} đang lỗi, tin nhắn có thể chậm. Mời xem trang Nhà "
            "mạng",
            "5 KHÔNG: {count} kết nối nhà mạng đang lỗi, tin nhắn có thể chậm. Mời xem trang Nhà "
            "mạng",
        ),
        # "Connection … has used up its budget; notices and scam alerts wait. Look at Carriers."
        "budget_over": Kind(
            2,
            timedelta(0),
            False,
            "5 KHÔNG: kết nối nhà mạng {name} đã hết ngân sách, thông báo và cảnh báo lừa đảo "
            "phải chờ. Mời xem trang Nhà mạng",
            "5 KHÔNG: {count} kết nối nhà mạng đã hết ngân sách, thông báo và cảnh báo lừa đảo "
            "phải chờ. Mời xem trang Nhà mạng",
            optional=True,
        ),
        # "… of your account was just changed. If it was not you, tell the administrator at once."
        "account_changed": Kind(
            6,
            timedelta(0),
            True,
            "5 KHÔNG: tài khoản của bạn vừa đổi {name}. Không phải bạn làm thì báo quản trị viên "
            "ngay",
            "5 KHÔNG: tài khoản của bạn vừa có {count} thay đổi. Không phải bạn làm thì báo quản "
            "trị viên ngay",
            repeats=True,
            everybody=True,
        ),
        # "Scam campaign N grows: people forwarded it. Look at the page Campaigns."
        "campaign_rises": Kind(
            1,
            timedelta(minutes=10),
            False,
            "5 KHÔNG: chiến dịch lừa đảo số {name} đang lan rộng, {people} người gửi trong 7 ngày. "
            "Mời xem trang Chiến dịch",
            "5 KHÔNG: {count} chiến dịch lừa đảo đang lan rộng. Mời xem trang Chiến dịch",
            optional=True,
        ),
        # "N appeals wait for an answer. Look at the page Appeals." Once a day.
        "appeals_wait": Kind(
            1,
            timedelta(0),
            False,
            "5 KHÔNG: {people} khiếu nại của chủ số đang chờ trả lời. Mời xem trang Khiếu nại",
            "5 KHÔNG: {people} khiếu nại của chủ số đang chờ trả lời. Mời xem trang Khiếu nại",
            optional=True,
        ),
        # "The system is failing: …. Open the server and run doctor."
        "service_wrong": Kind(
            4,
            timedelta(0),
            True,
            "5 KHÔNG: hệ thống đang lỗi: {name}. Mời vào máy chủ chạy lệnh doctor để biết cần làm "
            "gì",
            "5 KHÔNG: hệ thống đang lỗi, {count} lần báo. Mời vào máy chủ chạy lệnh doctor để "
            "biết cần làm gì",
        ),
        # "The system works normally again: …"
        "service_well": Kind(
            4,
            timedelta(0),
            True,
            "5 KHÔNG: hệ thống đã chạy bình thường trở lại: {name}",
            "5 KHÔNG: hệ thống đã chạy bình thường trở lại, {count} lần báo",
            optional=True,
        ),
        # "You were put on the roster or taken off. Look at the page Roster."
        "duty_changed": Kind(
            4,
            timedelta(minutes=1),
            False,
            "5 KHÔNG: lịch trực của bạn vừa thay đổi. Mời xem ở trang Lịch trực, chưa đúng thì báo "
            "người xếp lịch",
            "5 KHÔNG: lịch trực của bạn vừa thay đổi {count} lần. Mời xem ở trang Lịch trực, chưa "
            "đúng thì báo người xếp lịch",
            repeats=True,
            everybody=True,
        ),
        # "In your areas … has waited for over 2 days. Look and decide: page Reports."
        "queue_late": Kind(
            2,
            timedelta(minutes=1),
            False,
            "5 KHÔNG: địa bàn của bạn có mục chờ quá 2 ngày, lâu nhất là {name}. Mời xem và kết "
            "luận ở trang Phản ánh",
            "5 KHÔNG: {count} địa bàn của bạn có mục chờ quá 2 ngày. Mời xem và kết luận ở trang "
            "Phản ánh",
        ),
    }
)

CHANGED: Final = MappingProxyType(
    {
        "role": "vai trò, địa bàn",
        "invited": "thư mời mới",
        "disabled": "trạng thái: tạm ngừng",
        "enabled": "trạng thái: dùng lại",
        "code": "ứng dụng tạo mã",
        "password": "mật khẩu",
        "phone": "số nhận tin",
        "passkey": "khóa truy cập",
        "recovery": "mã khôi phục",
        "email": "địa chỉ thư",
        "away": "người nhận tin thay",
    }
)
"""The text about a changed account, by `news.about`."""


def sentence(kind: NewsKind, name: str, people: int, count: int) -> str:
    """The text about `count` news of a kind; `name` and `people` are for a single one."""
    each = KINDS[kind]
    text = each.one if count == 1 else each.many
    return text.format(name=name, people=people, count=count)


def sms(kind: NewsKind, name: str, people: int, count: int) -> str:
    """The same as an SMS."""
    return fold(sentence(kind, name, people, count))
