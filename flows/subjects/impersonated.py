"""Whom scammers pretend to be, and nobody may accuse: the police, courts, offices, relatives.

A caller who says "police" is not the police. Such a name is never a subject of its own: the report
notes that somebody pretends to be them, and a check of the name says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from flows.patterns import Pattern
from flows.places import place_names
from flows.places.areas import AreaBook
from flows.spelling import untelex
from flows.text import fold, words
from flows.values import Subject

PREFIX: Final = "body:"
"""The prefix of the key of such a subject: ``body:police``."""
MAX_SHOWN = 24
_MOST_WORDS = 8

_PLACE = (
    r"(?: (?!(?:goi|bao|noi|doi|keu|xung|gia|lua|nhan|nt|moi|doa|hoi|la|co|khong|ko|k|gui|den|bat"
    r"|xin|yeu|hen|sao|gi|ha|a|vay|that)\b)\w+){0,4}"
)
GROUPS: dict[str, str] = {
    "police": rf"(?:bo |tong cuc |cuc |phong |doi |tram )?(?:cong an|canh sat){_PLACE}"
    r"|ca (?:xa|phuong|huyen|tinh|tp|thanh pho|quan|thi xa|khu vuc|dak nong|lam dong|hn|hcm)"
    rf"{_PLACE}|csgt{_PLACE}|bca|vneid(?: \w+)?|(?:co quan )?dieu tra{_PLACE}|pc ?0\d|c0[1-9]"
    r"|police(?: \w+){0,2}",
    "court": rf"(?:toa(?: an)?|vien kiem sat|vks\w*|tand\w*|thi hanh an|kiem sat){_PLACE}"
    r"|court(?: \w+)?",
    "office": rf"(?:ubnd|uy ban(?: nhan dan)?|chinh quyen|chinh phu|nha nuoc|mat tran|quan doi"
    rf"|bo doi|bien phong|dang uy|tinh uy|hoi phu nu|hoi nong dan|doan thanh nien|buu dien xa"
    rf"|tram y te|benh vien|dich vu cong|can bo|truong thon|thon truong|to truong|bi thu"
    rf"|chu tich){_PLACE}|(?:bo|so) (?:tttt|thong tin|y te|tai chinh|giao duc|noi vu|tu phap"
    rf"|xay dung|cong thuong|nong nghiep|van hoa|lao dong){_PLACE}|dichvucong|botttt|governm\w+",
    "tax": rf"(?:tong cuc|chi cuc|cuc|co quan|nganh|can bo) thue{_PLACE}|thue(?: co so| nha nuoc)?"
    r"|gdt|etax(?: mobile)?",
    "insurance": rf"(?:co quan )?(?:bhxh|bao hiem xa hoi){_PLACE}|bhxhvn|vssid",
}
"""By group: what the whole of a name is, in plain letters."""
_GLUED: dict[str, str] = {
    "police": r"(?:bo|cuc|phong)?(?:congan|canhsat|csgt)\w*",
    "court": r"(?:toaan|vienkiemsat)\w*",
    "office": r"(?:ubnd|chinhphu|dichvucong)\w*",
    "tax": r"(?:tongcuc|cuc|chicuc)thue\w*",
    "insurance": r"(?:bhxh|baohiemxahoi)\w*",
}
"""The same as sender IDs write it."""

_KIN_WORD = (
    r"(?:chau|con|em|anh|chi|me|ma|bo|ba|cha|ong|co|chu|bac|di|cau|mo|thim|duong|vo|chong|noi"
    r"|ngoai|nguoi nha|nguoi than|nguoi quen|ban than|ban be|hang xom|dong nghiep)"
)
_KIN = Pattern(
    rf"{_KIN_WORD}(?: (?:trai|gai|dau|re|noi|ngoai|ruot|ho|hai|ba|tu|nam|sau|bay|tam|chin|ut))*"
    r"(?: (?:cua )?(?:toi|tui|em|minh|chau|con))?"
)
_KIN_ALONE = frozenset(("me", "bo", "vo", "chong", "chau"))
"""The other names mean many other things too."""
_KIN_BY_NAME = Pattern(rf"{_KIN_WORD} [A-Z][a-z]+(?: [A-Z][a-z]+)?")
"""``chau Tuan``: the name is known by its capital."""

_WHOLE = {group: Pattern(pattern) for group, pattern in GROUPS.items()}
_ONE_WORD = {group: Pattern(pattern) for group, pattern in _GLUED.items()}
_COMMUNE = Pattern(r"(?:xa|phuong|thi tran|huyen|tinh|thi xa|thanh pho|tp|dac khu)\b")


def group_of(text: str, areas: AreaBook | None = None, today: date | None = None) -> str:
    """The body, or ``kin`` (relatives), that a name means; "" for none. With `areas` the name of a
    place is its office."""
    tokens = words(text)
    if not tokens or len(tokens) > _MOST_WORDS:
        return ""
    for plain in dict.fromkeys((" ".join(tokens), " ".join(map(untelex, tokens)))):
        for group, whole in _WHOLE.items():
            if whole.fullmatch(plain):
                return group
        if _KIN.fullmatch(plain) and (len(tokens) > 1 or plain in _KIN_ALONE):
            return "kin"
    if len(tokens) == 1:
        groups = (group for group, glued in _ONE_WORD.items() if glued.fullmatch(tokens[0]))
        return next(groups, "")
    if _KIN_BY_NAME.fullmatch(_capital_names(text)):
        return "kin"
    return "office" if is_place(text, areas, today) else ""


def _capital_names(text: str) -> str:
    first, _, rest = " ".join(fold(text).split()).strip(" .,;:!?").partition(" ")
    return f"{first.lower()} {rest}"


def is_place(text: str, areas: AreaBook | None, today: date | None) -> bool:
    """Whether a short text is the name of a commune or former district, and nothing more."""
    if areas is None or today is None or not any(char.isalpha() for char in text):
        return False
    matches = areas.current(today).find(text)
    if matches.exact or (len(matches) > 0 and _COMMUNE.match(" ".join(words(text)))):
        return True
    typed = place_names.key(text)
    if any(typed == place_names.key(name) for one in areas.sets for name in one.provinces):
        return True
    return any(typed in (place_names.key(a.short), place_names.key(a.name)) for a in matches)


_NAMED = {
    group: rf"(?:{pattern})(?!\w)" for group, pattern in {**GROUPS, "kin": _KIN.pattern}.items()
}
_AS = (
    r"(?:tu xung|xung danh|xung|gia danh|gia mao|mao danh|gia lam|gia|nhan minh|tu nhan|lay danh"
    r"|pretend\w*(?: to be)?)(?: (?:la|lam|ben|minh|nguoi|so|cua|as|the))*"
)
_PRETENDED = {group: Pattern(rf"\b{_AS} {pattern}") for group, pattern in _NAMED.items()}
_GIVEN_WITH = {
    group: Pattern(
        rf"(?:(?:so|sdt|dt|la|ben|o|nguoi|dua|thang|tu|so cua|dien thoai) )*{pattern}"
        r"(?: (?:so|sdt|dt|dien thoai|goi|nhan|la|nay|bang|zalo|dung))* \+?\d"
    )
    for group, pattern in _NAMED.items()
    if group != "kin"
}
_FRONT = 100


def pretended(text: str, areas: AreaBook | None = None, today: date | None = None) -> str:
    """The body or relative whom somebody pretends to be, in the writer's words: ``xung cong an``,
    the name right before a number, or the whole text; "" for none."""
    tokens = words(text[:_FRONT])
    plain = " ".join(tokens)
    for table in (_GIVEN_WITH, _PRETENDED):
        find = "match" if table is _GIVEN_WITH else "search"
        for group, pattern in table.items():
            if getattr(pattern, find)(plain):
                return group
    name = " ".join(word for word in tokens if not word.isdigit())
    return group_of(name, areas, today)


def subject(text: str, areas: AreaBook | None = None, today: date | None = None) -> Subject | None:
    """A name that means such a body, as a subject whose key is the group's; else None."""
    group = group_of(text, areas, today)
    if not group:
        return None
    display = " ".join(fold(text).split()).strip(" .,;:!?()[]\"'")[:MAX_SHOWN].strip()
    return Subject(PREFIX + group, "brandname", display, text.strip()[:60])


def as_body(one: Subject, areas: AreaBook | None = None, today: date | None = None) -> Subject:
    """`one`, or the body that it names."""
    if one.kind not in ("brandname", "odd") or any(char.isdigit() for char in one.display):
        return one
    body = subject(one.given or one.display, areas, today)
    return one if body is None else replace(body, given=one.given)


def is_body(one: Subject) -> bool:
    return one.key.startswith(PREFIX)
