"""Numbers that nobody cheats with: whom finders are to call, the lost telephone's own, an account
that somebody was given to pay into, that of an officer or a bank clerk who helps.

The words are a resident's own, folded.
"""

from __future__ import annotations

import re

from flows.patterns import Pattern

_I = r"(?:toi|tui|minh|tao)"
_ME = r"(?:toi|tui|minh|tao|em|con|chau)"
_KIN = (
    r"(?:me|ma|ba|bo|cha|vo|chong|con|chau|em|anh|chi|ong|co|chu|di|cau|bac|nguoi nha)"
    r"(?: (?:trai|gai|noi|ngoai|dau|re|ruot|toi|tui|em|minh|nha|lon|ut|hai))*"
)
_SO = r"(?:so(?: dien thoai| dt| may| di dong)?|sdt|dt|dien thoai|may|sim)"
_ACCOUNT = r"(?:so tai khoan|so tk|stk|tk|tai khoan)"
_FILL = r"[ :\-(]*(?:\b(?:la|so|sdt|dt|dien thoai|zalo|nay|day|qua|theo)\b[ :\-(]*)*$"
_PHONE = r"(?:dien thoai|dt|dtdd|may|iphone|samsung|oppo|nokia|xiaomi|vivo|sim)"
_THINGS = (
    rf"(?:{_PHONE}|vi|bop|tui|ba lo|giay to|cccd|cmnd|can cuoc|bang lai|ca vet|the|xe|chia khoa"
    r"|bo|trau|de|heo|lon|ga|vit|cho|meo|ngua|voi|may bom|may cay|mo to|do|nguoi|vang|nhan"
    r"|day chuyen)"
)
_LOST = Pattern(
    rf"\b(?:mat|roi|rot|danh roi|lam roi|lam mat|bo quen|that lac|lac)(?: (?:\d+|mot|hai|ba|con"
    rf"|chiec|cai|cap|bay|dan|cuc|het|dau|o dau))* {_THINGS}\b"
    r"|\b(?:bi|bat|an|mat) (?:\w+ ){0,3}?trom\b|\btrom (?:mat )?(?:xe|bo|trau|cho|ga|heo|may|do)\b"
    r"|\bmat (?:cap|tich)\b|\b(?:di|bi|that|^)\s?lac\b|\blac (?:me|ba|bo|con|chau|ong|cho|bo|trau"
    r"|duong|o)\b|\bbo nha\b|\btim (?:nguoi|tre|be|me|ba|bo|con|chau|ong|cho|meo|trau|xe|giay to"
    r"|chu|vi)\b|\b(?:nhat|luom) duoc\b|\b(?:roi|rot) (?:tren|o|doc|giua) (?:duong|cho|xe)\b"
)
"""Something or somebody is gone, and may be found."""
_ANYBODY = (
    r"(?:ai|neu ai|ba con|moi nguoi|ba con nao|bac nao|anh chi nao|nguoi nao|nha nao)"
    r"(?: (?!(?:keu|doi|xung|doa|lua)\b)\w+){0,6}?"
)
_CALL = (
    r"(?:xin|cho|lam on|lam phuc|vui long|hay|nho|co the|giup|gium|dum|thi|hoi|nhanh|gap|chi"
    r"|cam on)"
)
_REACH = (
    rf"(?:goi|lien he|lien lac|lh|alo|bao|nhan|tra|dien|chi giup|chi gium|chi dum|gap|cho biet|hoi)"
    rf"(?: (?:dien|lai|tin|ve|cho|voi|giup|gium|dum|ngay|gap|den|toi|theo|{_KIN}|{_ME}))*"
    r"(?: (?!(?:no|ho|ke|bon)\b)[a-z]+)??"
)
_TO_FINDERS = Pattern(
    rf"(?:(?:^|[,;:.(!] ?)(?:{_CALL} )*|\b{_ANYBODY} (?:{_CALL} )*){_REACH}{_FILL}"
)
"""Right before the number: the finder should call."""
_FOUND_AFTER = Pattern(
    rf"\W*(?:{_ANYBODY} )?(?:(?:co|neu) )*(?:ai (?:\w+ )?)?(?:nhat|luom|thay|biet|gap)\b"
    r"|\W*(?:se |xin )?(?:hau ta|cam on|hau ta cam on)\b"
)
_THE_LOST_ONE = Pattern(
    rf"\b(?:mat|roi|rot|danh roi|lam mat|lam roi|trom|giat)(?: (?:mat|cai|chiec))*"
    rf" {_PHONE}(?: [a-z]+){{0,3}}?,? (?:{_SO}|co so|gan so){_FILL}"
)
_IN_THE_LOST_ONE = Pattern(
    rf"\W*(?:(?:dang|con|nam|van|la) )*(?:o|trong|gan)(?: trong)? (?:cai )?{_PHONE}\b"
    r"(?: (?:do|cu|mat|bi|kia|roi))*"
)
_MINE = (
    # "zalo toi so …", "stk cua toi bi khoa …", "toi doi sang so …"
    Pattern(
        rf"\b(?:zalo|nick|facebook|face|fb|sim)(?: (?:cua|rieng|chinh))*(?: {_KIN})? {_I}{_FILL}"
    ),
    Pattern(
        rf"\b(?:{_ACCOUNT}|{_SO})(?: cua)?(?: {_KIN})? {_I}(?: \w+){{0,2}}? bi"
        r" (?:khoa|phong toa|dong bang|chan|treo|hack|tru|rut|chiem|mat)(?: \w+){0,2}?[ :,]*$"
    ),
    Pattern(
        rf"\b{_I}(?: (?:da|moi|vua|lai))* (?:doi|chuyen|sang|qua|xai|dung)"
        rf"(?: (?:sang|qua|thanh|lai|dung|xai))*(?: {_SO})(?: moi)?{_FILL}"
    ),
    Pattern(rf"^(?!.*\boi\b).*\b{_SO} moi(?: cua)?(?: {_KIN})? {_I}{_FILL}"),
    Pattern(rf"\b(?:may|dien thoai|dt)(?: cua)? {_KIN} {_I}{_FILL}"),
    Pattern(
        r"\b(?:luong(?: huu)?|huu|tro cap|tien (?:luong|huu|tro cap|ho tro|dich vu moi truong))"
        rf"(?: \w+){{0,4}}? (?:vo|vao|ve|qua) {_ACCOUNT}[ :]*$"
    ),
)
"""Right before it: words for the writer's own number, or a relative's."""
_GIVEN_OUT = Pattern(
    rf"\b{_ME}(?: (?:da|lo|co|chi|moi))* (?:dua|cho|doc|gui)(?: (?:no|ho|khach))? {_ACCOUNT}[ :]*$"
)
_TO_PAYERS = Pattern(r"\W*(?:\w+ )?(?:cho|de)\b")
"""``toi dua stk 0071… cho khach``: the writer's account, to pay into."""
_ASK_FOR_ME = (
    Pattern(rf"(?:^|[,;:.(] ?)(?:cu |hay |xin |thi )*(?:goi|dien|alo)(?: {_SO})? ?$"),
    Pattern(rf"\W*(?:hoi|gap|kiem|tim|noi chuyen voi) (?:{_KIN} )?{_I}\b"),
)
"""``goi 0966… hoi toi``: the number at which to reach the writer."""
_THEY = Pattern(
    r"\b(?:no|ho|han|ke|bon|thang|chung|nguoi (?:la|ta|do|kia)|co nguoi|ai do)\b"
    r"(?: \w+){0,4}? (?:keu|bao|noi|doi|xung|nhan|goi|bat|dua|cho|dan)\b[^,;.]*$"
)
"""Somebody else says so, right before the number."""
_RANSOM = Pattern(r"(?<!xin )\b(?:chuoc|doi tien|doi chuyen|doi \d|lua|xung)\b")


def is_theirs(before: str) -> bool:
    """Whether the words right before a number call it the writer's own, or a relative's."""
    return any(rule.search(before) for rule in _MINE)


def is_to_be_reached(before: str, after: str) -> bool:
    """Whether the words around a number make it the writer's, a relative's, or one that finders of
    a lost thing must call."""
    if is_theirs(before):
        return True
    if _GIVEN_OUT.search(before) and _TO_PAYERS.match(after):
        return True
    if _ASK_FOR_ME[0].search(before) and _ASK_FOR_ME[1].match(after):
        return True
    if not _LOST.search(before) or _THEY.search(before) or _RANSOM.search(before + after):
        return False
    is_finders = _TO_FINDERS.search(before) or _FOUND_AFTER.match(after)
    return bool(is_finders or _THE_LOST_ONE.search(before) or _IN_THE_LOST_ONE.match(after))


_OFFICE = (
    r"(?:cong an|canh sat|ca|csgt|ngan hang|nh|agribank|vietcombank|bidv|vietinbank|sacombank"
    r"|can bo|dieu tra vien|hinh su|toa an|ubnd|uy ban|xa|tong dai|truong thon|luat su)"
    r"(?: (?:xa|huyen|tinh|phuong|khu vuc|thon|buon|dak \w+|cu \w+|krong \w+))*"
)
_PERSON = (
    r"(?:anh|chi|ong|ba|co|chu|bac|em|dong chi|thay)(?: (?!(?:xung|gia|goi|doi)\b)[a-z]+){0,2}"
)
_HELPER = Pattern(
    rf"(?:{_OFFICE}(?: {_PERSON})?(?: (?:co|da|moi))* (?:cho|de lai|dua|ghi|dan|huong dan)"
    rf"(?: (?:lai|toi|em|minh|tui|cho|cai))* (?:so|sdt)"
    rf"|{_PERSON}(?: (?:o|ben|lam|la))* {_OFFICE},? (?:so|sdt|dt)"
    rf"|{_OFFICE} (?:co|la|ten) {_PERSON},? (?:so|sdt|dt)"
    rf"|so (?:cua )?{_PERSON} {_OFFICE}){_FILL}"
)
_PRETENDS = Pattern(
    r"\b(?:xung|gia|mao danh|tu nhan|no|ho|bon|ke lua|nguoi la|goi (?:toi"
    r"|em))\b"
)


def is_of_a_helper(before: str) -> bool:
    """Whether the text says that an officer or a bank clerk gave it, or can be reached at it."""
    clause = re.split(r"[,;.]\s", before)
    near = ", ".join(clause[-2:]) if clause[-1].strip() in ("so", "sdt", "dt") else clause[-1]
    return _HELPER.search(before) is not None and not _PRETENDS.search(near)
