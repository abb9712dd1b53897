"""Numbers that a resident points at instead of writing them again: ``so thu hai``, ``ca hai so``,
``117 la so vo toi``. The pointer is replaced by the number itself."""

from __future__ import annotations

import re
import unicodedata

from flows.subjects import own_words, roles
from flows.text import fold, words
from flows.values import Subject

_MOST = 200
"""A longer text is a message of its own."""
_LAST = -1
_ORDINALS = (
    (0, r"(?:so|cai|stk|tk|tai khoan) (?:thu (?:nhat|1|mot)|dau(?: tien)?|tren|truoc)"),
    (1, r"(?:so|cai|stk|tk|tai khoan) thu (?:nhi|hai|2)"),
    (2, r"(?:so|cai|stk|tk|tai khoan) (?:thu (?:ba|3))"),
    (_LAST, r"(?:so|cai|stk|tk|tai khoan) (?:cuoi(?: cung)?|sau(?: cung)?|thu (?:tu|4))"),
)
"""By place in the order in which they were named: what points at it."""
_OTHER_CUE = r"(?:so|cai|stk|tk|tai khoan) (?:kia|con lai|duoi)"
"""Words that point at the second of two, and at none of three."""
_BEHIND = r"(?= (?!(?:chu|so|dau|cuoi)\b)|[,.;!?]|$)"
_COUNTED = r"(?<!\bhai )(?<!\bba )(?<!\bbon )(?<!\bmay )(?<!\d )"
_OTHER = re.compile(rf"{_COUNTED}\b{_OTHER_CUE}\b{_BEHIND}")
_COMPILED = (
    *((at, re.compile(rf"{_COUNTED}\b{cue}\b{_BEHIND}")) for at, cue in _ORDINALS),
    (1, _OTHER),
)
_COUNTS = {"hai": 2, "2": 2, "ba": 3, "3": 3, "bon": 4, "4": 4}
_SO = r"(?:so|cai|tk|stk)"
_THOSE = r"(?:do|nay|kia|ay|tren)"
_ALL = re.compile(
    rf"\b(?:ca (?P<both>hai|2|ba|3|may|bon|4)(?: {_SO}(?: {_THOSE})?| {_THOSE}"
    r"|(?= (?:deu|cung)(?! bi\b)\b| la lua\b| (?:goi|lua|xung) (?:toi|em|minh|tui|dao|cong an)\b)"
    r"|(?=\W*$|[,;.]))"
    rf"|(?:het )?(?P<counted>hai|2|ba|3|may) {_SO}(?= (?:{_THOSE}|deu|la|cung|no)\b)(?: {_THOSE})?)"
    r"(?!\w)(?! (?:vo|chong|me|ma|bo|nha)\b| cua (?:toi|minh|tui|em|con|chau|vo|chong|me"
    r"|ma|bo|nha)\b)"
)
"""All of them; ``ca ba me toi`` is a family."""
_SECRET = r"(?:ma|otp|the|pin|cmnd|cccd|can cuoc|mat khau)"
_PART = re.compile(
    r"(?:(?<![\w.,])(?:(?:so|duoi|cuoi|dau|con|cai|thang) )+|^)(?P<part>\d{3,5})(?![\d.,]*\d)"
    r"(?! ?(?:d|k|tr|trieu|nghin|ngan|dong|gio|h|nguoi|lan|tin|ngay|phut|cai|usd|dola|do la|euro"
    r"|ty|ti|te|kg|ky|met|tuoi|duong|hem|ngo|ngach|thon|xom|buon|pho|khu|to)\b)"
    rf"(?! (?:la|thi)(?: (?:\d|may|so|cuoi|dau|cua))* {_SECRET}\b)(?! {_SECRET}\b)"
)
"""The first or last digits of one."""
_OF_A_SECRET = re.compile(rf"\b(?:{_SECRET}|nha|xe|phong)(?: [a-z]+){{0,4}} $")
"""Before digits that are no number's."""
_SAYS_OF_IT = re.compile(
    r"\W*$| (?:la (?:so|cua|lua|ke|bon)|goi (?:toi|em|hoai|nua|lai)|xung|lua)\b"
)
"""After digits that begin a text and are a number's."""
_LINES = frozenset(("111", "112", "113", "114", "115", "156", "5656"))


_WANTS_ALL = re.compile(
    r"(?:(?:toi|em|con|minh|thi|vay|u|uh|ok|co|da|muon|cho|xin|nho|hay|thoi) )*"
    r"(?:bao cao|bao|to cao|to giac|ghi|phan anh)(?: (?:giup|dum|gium|ho|het|luon))*"
    r" (?:ca|het|(?=(?:hai|2|ba|3) (?:so|cai)\b))(?: ?(?:hai|2|ba|3|may))?(?: (?:so|cai))?"
    r"(?: (?:luon|di|do|nay|giup|dum|toi|em"
    r"|nha|nhe"
    r"|voi|a|het|lua))*"
)
"""All of them are to be reported."""


def wants_all(text: str) -> bool:
    plain = " ".join(words(text))
    return _WANTS_ALL.fullmatch(plain) is not None and not plain.endswith(" ca nha")


def accusable(named: tuple[Subject, ...], before: str) -> tuple[Subject, ...]:
    """Those of `named` that the conversation so far, `before`, does not call a relative's, an
    office's or the resident's own; all if none is left."""
    innocent = own_words.vouched(before, named) if before else frozenset()
    return tuple(one for one in named if one.key not in innocent) or named


def written_out(text: str, named: tuple[Subject, ...], before: str = "") -> str:
    """`text` with the number in the place of the words that point at it.

    named   the numbers of the conversation, in their order
    before  the texts that named them
    """
    if not named or _is_own(text):
        return text
    typed = " ".join(unicodedata.normalize("NFC", text).split())
    plain = fold(typed).lower()
    if len(plain) != len(typed):
        typed = plain
    if len(named) > 1:
        result = _by_order(plain, named, before)
        if result is not None:
            return _put(typed, *result) if result[1] else text
    result = _by_part(plain, named)
    return _put(typed, *result) if result else text


def _by_order(
    plain: str, named: tuple[Subject, ...], before: str
) -> tuple[tuple[int, int], str] | None:
    """Words that point at several numbers, or at one by its place, and the numbers meant: "" if
    unsure."""
    every = _ALL.search(plain)
    if every:
        return every.span(), _counted(every["both"] or every["counted"], named, before)
    for at, cue in _COMPILED:
        match = cue.search(plain)
        if match and at < len(named) and (cue is not _OTHER or len(named) == 2):
            return match.span(), named[at].display
    return None


def _by_part(plain: str, named: tuple[Subject, ...]) -> tuple[tuple[int, int], str] | None:
    """The same for the first or last digits of one."""
    for match in _PART.finditer(plain):
        part, is_start = match["part"], not match.start("part")
        if is_start and not _SAYS_OF_IT.match(plain, match.end()):
            continue
        if part in _LINES or _OF_A_SECRET.search(plain[: match.start()]):
            continue
        ends = [one for one in named if one.display.endswith(part)]
        if not ends and not is_start:
            ends = [one for one in named if one.display.startswith(part)]
        if len(ends) == 1:
            return match.span("part"), ends[0].display
    return None


def _counted(count: str, named: tuple[Subject, ...], before: str) -> str:
    """The numbers that "all of them" means, without the innocent; "" if the count does not fit."""
    every = list(dict.fromkeys(one.display for one in named))
    open_ = list(dict.fromkeys(one.display for one in accusable(named, before)))
    many = _COUNTS.get(count, len(every))
    return ", ".join(open_) if many in (len(every), len(open_)) else ""


def _is_own(text: str) -> bool:
    """Whether it points at nothing: it is long, names numbers, or reports all of them."""
    if len(text) > _MOST or text.strip().lower() == "so dau" or wants_all(text):
        return True
    return any(one.kind != "short" for one in roles.subjects_in(text))


def _put(typed: str, span: tuple[int, int], number: str) -> str:
    return f"{typed[: span[0]]}{number}{typed[span[1] :]}"
