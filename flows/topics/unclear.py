"""Replies to a message that can't be called a scam, or that reports one in the resident's words.

One act that fits the message, never a go-ahead: only a calm sign that was found, in a text that
leads nowhere, may calm (`may_calm`).
"""

from __future__ import annotations

import re

from flows.languages import has
from flows.parsing.intent import is_notice, readings
from flows.parsing.intent_model import classes_of
from flows.subjects.known_senders import Sender
from flows.text import words
from flows.topics.context import Context
from flows.triage.tables import UNCLEAR_FROM
from flows.values import Standing, Subject, Triage

_BY_CATEGORY = {
    "impersonate_police": "police", "impersonate_leader": "police", "impersonate_bank": "bank",
    "impersonate_telecom": "telecom", "vehicle_inspection": "police", "traffic_fine": "police",
    "disaster_donation": "charity", "fake_website_link": "link", "easy_job": "job",
    "investment": "invest", "cheap_loan": "loan", "free_gift": "gift",
    "relative_in_trouble": "kin", "social_group_invite": "invest",
    "electricity_water_tax": "utility", "parcel_delivery": "parcel", "romance": "romance",
    "otp_request": "otp", "remote_app_install": "app", "debt_threat": "debt",
    "forged_papers": "papers", "prize_draw": "gift", "office_app": "app",
}  # fmt: skip
"""The act for a reported call of which only triage knows what it is about."""
_OWN_ACT = frozenset(("debt_threat", "forged_papers", "office_app"))
"""Scams that a forward of is answered with their act: the rules alone don't say it."""
_LINES = {
    "act.telecom": "telecom", "act.sim": "telecom", "act.wifi": "telecom", "talk.signal": "telecom",
    "act.utility": "electricity", "notice.telecom": "telecom",
    "notice.electricity": "electricity", "panic.cards": "telecom", "panic.sim": "telecom",
    "panic.credit": "telecom", "talk.line.telecom": "telecom",
    "talk.line.electricity": "electricity",
    "talk.carrier_fee": "telecom",
}  # fmt: skip
"""Texts that name the lines of a kind of listed sender."""


def may_calm(text: str, judged: Triage) -> bool:
    """Whether "no sign of a scam" may be said: an honest notice's own sign was found, in a text
    that gives no way to pay, click, call, answer, install or come, and tempts with nothing."""
    if judged.label != "benign" or judged.exits or not judged.calm_signs:
        return False
    forms = readings(text)
    if any(map(_TEMPTS.search, forms)) or any(map(_TREASURY.search, forms)):
        return False
    if is_notice(text) and any(map(_ISSUED.search, forms)) and len(forms[0].split()) >= _LONG:
        return True
    return not _ANYBODY.issuperset(judged.calm_signs) and _FIGURES.search(text) is not None


_TEMPTS = re.compile(
    r"\b(?:tang|duoc tang|phat qua|nhan qua|qua tang|trung thuong|cccd|can cuoc|so tai khoan"
    r"|(?:thu|nop|dong) tien|(?:nop|dong) \d|dong phi"
    r"|thu xep|than nhan|khoan (?:vay|no)|(?:doi|tra|xoa|thu hoi) no|tra thay"
    r"|le phi|chuyen khoan|ho tro tien|nhan tien|vay|lai suat|mien phi)\b"
)
_TREASURY = re.compile(r"\b(?:kho bac|kbnn|treasury)\b.*\d{3}|\d{3}.*\b(?:kho bac|kbnn|treasury)\b")
"""Money is wanted on an account of the State's, which anybody can write."""
_ISSUED = re.compile(
    r"^(?:tb|thong bao|canh bao|kinh|ubnd|truong|nha truong|tram|dai|hoi|ban|cong an|dien luc|htx"
    r"|doan|to|uy ban|mat tran|trung tam|ttyt|cong)\b|\bkinh (?:gui|moi|chao|bao)\b|\bthong bao\b"
)
"""How an office begins what it issues."""
_FIGURES = re.compile(r"\d{3}")
_ANYBODY = frozenset(("calm.civic", "calm.school", "calm.weather", "calm.water", "calm.delivery",
                      "calm.outage", "calm.charity"))  # fmt: skip
"""Signs of words that a resident uses as well: they calm in a notice only."""
_NOTICES = (
    (
        "office",
        r"\b(?:kho bac|kbnn|treasury|lu (?:quet|tren|lut)|sat lo|ap thap|bao so|cau tran)\b",
    ),
    ("known_person", r"\b(?:dam (?:cuoi|gio|hoi|tang)|le cuoi|tiec cuoi|thoi noi|tan gia)\b"),
    (
        "code",
        r"\b(?:ma (?:otp|xac|kich hoat|dang nhap|giao dich|nay|bi mat)|otp|verification code"
        r"|code)\b"
        r".{0,60}\b(?:\d{4,8}|\d{3} \d{3})\b|\b(?:\d{4,8}|\d{3} \d{3}) (?:la ma|is your|as)\b",
    ),
    (
        "school",
        r"\b(?:phu huynh|nha truong|(?<!to )truong (?:th|thcs|thpt|mam non|tieu hoc|trung hoc)\b"
        r"|hoc phi"
        r"|hoc ky|lop \d|cac em\b.*\b(?:hoc|sach|vo|bai|tiet|lop|nop|mang|mac)\b|nghi hoc|di hoc"
        r"|hoc bu"
        r"|bu tiet|tiet \d|gvcn|chu nhiem|the duc|(?:thay|co|gvcn|cn|lop|cac (?:em"
        r"|con))\b.*\b(?:[1-9]|1[0-2])[abc]\d{0,2}\b)",
    ),
    ("electricity", r"\b(?:dien luc|evn\w*|tien dien|cup dien|ngung cung cap dien|cap dien)\b"),
    (
        "delivery",
        r"\b(?:don hang|buu pham|buu ta|buu kien|shipper|van don|giao hang|kien hang"
        r"|parcel"
        r"|shipment)\b",
    ),
    ("charity", r"\b(?:ung ho|quyen gop|cuu tro)\b"),
    (
        "office",
        r"\b(?:ubnd|uy ban|cong an|csgt|toa an|chi cuc|cuc thue|bhxh|bao hiem xa hoi"
        r"|tram y te|ttyt|benh vien|hoi (?:nong dan|phu nu|cuu chien binh)|bch"
        r"|bo (?:y te|cong thuong|giao duc|tttt|cong an)|thuy dien|nhcsxh|cu tri"
        r"|bau cu|ba con|nguoi dan|nhan dan|xa|huyen)\b",
    ),
    (
        "telecom",
        r"\b(?:thue bao|goi cuoc|data|sim|tk goc|tai khoan goc|cuoc|viettel|vinaphone"
        r"|mobifone|vnpt"
        r"|vietnamobile)\b",
    ),
    (
        "bank",
        r"\b(?:tk|tai khoan|so du|sd|sdc|gd|giao dich"
        r"|the(?! (?:duc|thao|nao|gioi|he|chat|hien|nay|ma|thi|la|chung|lop)\b)|ngan hang|bank"
        r"|nd)\b",
    ),
)
"""What an honest-looking notice is about, by its words; the first that fits."""
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in _NOTICES)
_SUES = re.compile(
    r"\b(?:khoi kien|cuong che|thua phat lai|ra toa|truy to)\b.*\b(?:luat|lien he|thanh toan|lh"
    r"|truoc|tra no)\b|\bluat\b.*\b(?:khoi kien|cuong che|kien ra toa|truy to)\b"
)
"""A firm that threatens to go to court."""
_CODE = dict(_COMPILED)["code"]
"""Nobody may be given a code that came, whatever else the text is about."""
_LONG = 10
"""From so many words on something was forwarded, not just a word or two of one's own."""
_RECEIVED = 6
"""The same if the words are those of somebody who writes to them."""
_OF_A_PLACE = frozenset(("office", "school", "electricity", "delivery", "charity"))
"""Whom anybody may ask about it, whichever number sent it."""


def notice_of(text: str, judged: Triage, *, is_received: bool = False) -> str:
    """The text key for what looks honest and may not be calmed; "" if it looks like no notice.

    is_received  it is likely a message that somebody sent them
    """
    tokens = words(text)
    honest = judged.label == "benign" or (judged.label == "unclear" and judged.score < UNCLEAR_FROM)
    plain = " ".join(tokens)
    is_code = judged.label != "scam" and {"pay"}.issuperset(judged.exits) and is_notice(text)
    honest = honest or (is_code and bool(_CODE.search(plain)))
    if not honest or len(tokens) < (_RECEIVED if is_received else _LONG):
        return ""
    if _SUES.search(plain):
        return "advice.sue_threat"
    name = next((name for name, pattern in _COMPILED if pattern.search(plain)), "firm")
    if name == "firm" and "civic" in classes_of(text):
        name = "office"
    if is_notice(text) or judged.category or name == "code":
        return f"notice.{name}"
    if is_received and name in _OF_A_PLACE:
        return f"notice.{name}"
    is_known = is_received or _ADDRESSED.match(plain)
    return "notice.known_person" if is_known and _MAY_WANT.search(plain) else ""


_MAY_WANT = re.compile(
    r"\b(?:tien|trieu|ngan|nghin|dong|chuyen|ck|gui|muon|vay|coc|nop|nap|stk|tk|tai khoan|the"
    r"|otp|ma"
    r"|giup|nho|can|dua|mua|no|tra|link|vnd|moi|qua)\b|\d{3}|\d ?(?:k|tr)\b"
)
"""Something may be wanted, as by who writes for money."""


def is_code(text: str) -> bool:
    """Whether a text brings a code to log in or to pay with."""
    plain = " ".join(words(text))
    is_sent = _CODE.search(plain) is not None and not _TOLD_OF_A_CODE.search(plain)
    return is_sent or _OTP_SENT.match(plain) is not None


_OTP_SENT = re.compile(r"(?:\w+ ){0,3}?(?:ma )?otp(?: \w+){0,5}? (?:la )?\d{4,8}\b")
"""A bank's own text with a code in it."""
_TOLD_OF_A_CODE = re.compile(r"\b(?:hoi|doi|xin|keu|bao|doc|goi|xung|lo|co nguoi|ho|no)\b")


def is_civic(text: str) -> bool:
    """Whether it is of the hamlet, the commune or the health station, and nothing is wanted."""
    names = classes_of(text)
    return "civic" in names and names.isdisjoint(("money", "secret", "app", "pay", "medicine"))


def unlisted_account(
    context: Context, judged: Triage, worst: tuple[Subject, Standing] | None
) -> str:
    """The account that an honest-looking text wants money on, if no list has it; else ""."""
    if judged.label not in ("benign", "unclear") or "pay" not in judged.exits or worst is None:
        return ""
    one, standing = worst
    return one.display if one.kind == "account" and standing.grade == "no_reports" else ""


def is_of_office(text: str) -> bool:
    """Whether the money is wanted for the State, an office or those in need."""
    return any(map(_PUBLIC.search, readings(text)))


_PUBLIC = re.compile(
    r"\b(?:kho bac|kbnn|treasury|thue|ubnd|uy ban|cong an|csgt|toa an|phat|le phi|bhxh|bao hiem"
    r"|bhyt"
    r"|(?<!thi )truong|hoc phi|nha nuoc|quyen gop|ung ho|cuu tro|mat tran|chu thap do|quy"
    r"|dien luc|tien dien"
    r"|tien nuoc|cuoc|hai quan|thi hanh an)\b"
)

_ADDRESSED = re.compile(
    r"(?:\w+ ){0,2}(?:oi|chao (?:anh|chi|chu|bac|co))\b|(?:anh|chi|chu|bac|co|em|con|me|ba|bo|vo"
    r"|chong) (?:\w+ )?(?:oi|nho|gui|ck|mai|toi)\b"
)
"""Somebody writes to somebody they know."""


def about(kind: str, judged: Triage) -> str:
    """The subject of a message in a word: by its kind, else by triage; "" for none."""
    group, _, name = kind.partition(".")
    if group in ("told", "urgent") and name != "call":
        return "kin" if name == "borrow" else name
    return _BY_CATEGORY.get(judged.category, "") if judged.label == "scam" or group else ""


def act_of(kind: str, judged: Triage) -> str:
    """The text key of the act for the message; "" if there is none for it."""
    group, _, name = kind.partition(".")
    if group == "told" and name == "call":
        name = _BY_CATEGORY.get(judged.category, name)
    own = judged.label == "scam" and judged.category in _OWN_ACT
    if own and group not in ("told", "urgent"):
        group, name = "told", _BY_CATEGORY[judged.category]
    key = f"act.{name}"
    return key if group in ("told", "urgent") and has(key) else ""


def act(context: Context, key: str, judged: Triage, offers: tuple[str, ...]) -> str:
    """The act, with as much of the offer as fits."""
    look = context.say("look.scam" if judged.label == "scam" else "look.unclear")
    named = context.world.directory.banks.within(context.command.rest)
    bank = named.name if named else context.say("where.bank")
    return fitting(context, key, offers, look=look, bank=bank)


def known(context: Context, sender: Sender, offers: tuple[str, ...]) -> str:
    """The reply to a listed sender's own notice: whom to ask, since a name can be faked."""
    owner = sender.name_en if context.language == "en" else sender.name
    key = "message.known" if sender.number else "message.known.slot"
    return fitting(context, key, offers, owner=owner, number=sender.number)


def fitting(context: Context, key: str, tails: tuple[str, ...], **values: str | int) -> str:
    """The text with the longest tail and the most lines to call that fit."""
    reply = ""
    for where in _wheres(context, key):
        for tail in tails:
            reply = context.say(key, where=where, offer=tail, next=tail, **values).rstrip()
            if context.fits(reply) and reply.count(_LOSS) < _TWICE:
                return reply
    return reply


_LOSS = "MAT TIEN"
"""How to report a loss: said once in a reply, if a shorter ending leaves it out."""
_TWICE = 2


def whom_to_call(context: Context, key: str) -> str:
    """In words, if the lines themselves would not fit; "" if the text names none."""
    return _wheres(context, key)[-1]


def _wheres(context: Context, key: str) -> list[str]:
    kind = _LINES.get(key)
    if kind is None:
        return [""]
    senders = context.world.directory.senders
    named = senders.line_of(context.command.rest, kind) if kind == "telecom" else None
    known = (named,) if named else senders.lines(kind)
    english = context.language == "en"
    names = [f"{one.name_en if english else one.name} {one.number}" for one in known]
    joined = [", ".join(names[:count]) for count in range(len(names), 0, -1)]
    return [*joined, context.say(f"where.{kind}")]
