"""Numbers that a resident points at instead of writing them again: ``so thu hai``, ``ca hai so``,
``117 la so vo toi``. What points at one is replaced by the number itself."""

from __future__ import annotations

import re

from flows.subjects import roles
from flows.text import fold, words
from flows.values import Subject

_MOST = 200
"""A longer text is a message of its own."""
_LAST = -1
_ORDINALS = (
    (0, r"(?:so|cai|stk|tk|tai khoan) (?:thu (?:nhat|1|mot)|dau(?: tien)?|tren|truoc)"),
    (1, r"(?:so|cai|stk|tk|tai khoan) (?:thu (?:nhi|hai|2)|kia|con lai|duoi)"),
    (2, r"(?:so|cai|stk|tk|tai khoan) (?:thu (?:ba|3))"),
    (_LAST, r"(?:so|cai|stk|tk|tai khoan) (?:cuoi(?: cung)?|sau(?: cung)?|thu (?:tu|4))"),
)
"""By place in the order in which they were named: what points at it."""
_BEHIND = r"(?= (?!(?:chu|so|dau|cuoi)\b)|[,.;!?]|$)"
_COUNTED = r"(?<!\bhai )(?<!\bba )(?<!\bbon )(?<!\bmay )(?<!\d )"
_COMPILED = tuple((at, re.compile(rf"{_COUNTED}\b{cue}\b{_BEHIND}")) for at, cue in _ORDINALS)
_ALL = re.compile(
    r"\b(?:ca (?:hai|2|ba|3|may|bon|4)|(?:het )?(?:hai|2|ba|3|may) (?:so|cai|tk|stk)"
    r"(?= (?:do|nay|kia|ay|tren|deu|la|cung|no)\b))(?: (?:so|cai|tk|stk))?(?: (?:do|nay|kia|ay"
    r"|tren))?"
    r"(?![\w])"
)
"""All of them."""
_PART = re.compile(
    r"(?:(?<![\w.,])(?:(?:so|duoi|cuoi|dau|con|cai|thang) )+|^)(?P<part>\d{3,5})(?![\d.,]*\d)"
    r"(?! ?(?:d|k|tr|trieu|nghin|ngan|dong|gio|h|nguoi|lan|tin|ngay|phut|cai)\b)"
)
"""The first or last digits of one."""
_LINES = frozenset(("111", "112", "113", "114", "115", "156", "5656"))


_WANTS_ALL = re.compile(
    r"(?:(?:toi|em|con|minh|thi|vay|u|uh|ok|co|da|muon|cho|xin|nho|hay|thoi) )*"
    r"(?:bao cao|bao|to cao|to giac|ghi|phan anh)(?: (?:giup|dum|gium|ho|het|luon))*"
    r" (?:ca|het)(?: (?:hai|2|ba|3|may))?(?: (?:so|cai))?(?: (?:luon|di|do|nay|giup|dum|toi|em"
    r"|nha|nhe"
    r"|voi|a|het|lua))*"
)
"""All of them are to be reported."""


def wants_all(text: str) -> bool:
    return _WANTS_ALL.fullmatch(" ".join(words(text))) is not None


def written_out(text: str, named: tuple[Subject, ...]) -> str:
    """`text` with the number in the place of the words that point at it.

    named  the numbers of the conversation, in their order
    """
    if not named or _is_own(text):
        return text
    plain = " ".join(fold(text).lower().split())
    if len(named) > 1:
        every = _ALL.search(plain)
        if every:
            return _put(plain, every.span(), ", ".join(one.display for one in named))
        for at, cue in _COMPILED:
            match = cue.search(plain)
            if match and at < len(named):
                return _put(plain, match.span(), named[at].display)
    for match in _PART.finditer(plain):
        part = match["part"]
        ends = [one for one in named if one.display.endswith(part)]
        if not ends and match.start("part"):
            ends = [one for one in named if one.display.startswith(part)]
        if len(ends) == 1 and part not in _LINES:
            return _put(plain, match.span("part"), ends[0].display)
    return text


def _is_own(text: str) -> bool:
    """Whether it points at nothing: it is long, names numbers, or reports all of them."""
    if len(text) > _MOST or text.strip().lower() == "so dau" or wants_all(text):
        return True
    return any(one.kind != "short" for one in roles.subjects_in(text))


def _put(plain: str, span: tuple[int, int], number: str) -> str:
    return f"{plain[: span[0]]}{number}{plain[span[1] :]}"
