"""What a slot of a registered text may hold, by the slot's kind.

A carrier that declares a slot a number refuses words in it; and a reader of "Số {so}" expects a
number there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from flows.subjects import links, numbers
from flows.text import fold


@dataclass(frozen=True, slots=True)
class Kind:
    """longest  characters at most
    fits     whether a value, cleaned, is of this kind
    vietnamese, english  its description, to end a sentence
    """

    longest: int
    fits: Callable[[str], bool]
    vietnamese: str
    english: str


_NUMBER = re.compile(r"\+?\(?[0-9](?:[0-9 .()-]*[0-9])?")
_ACCOUNT = re.compile(r"(?=(?:[ .-]?[0-9]){6})[0-9](?:[0-9 .-]*[0-9])?")
_NAME = re.compile(r"(?!.*[0-9]{5})[^\W\d_](?:[\w .'()-]*[\w.')])?")
_DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-](?:[0-9]{2}){1,2})?")
_CLOCK = re.compile(r"(?<![0-9])(?:[01]?[0-9]|2[0-3]) ?(?:[:h]|gio)(?: ?[0-5][0-9])?(?![0-9])")
_DOT = re.compile(r"\s*\(?\.\)?\s*")


def _is_number(value: str) -> bool:
    return _NUMBER.fullmatch(value) is not None and numbers.subject(value) is not None


def _is_date(value: str) -> bool:
    match = _DATE.fullmatch(value)
    return match is not None and 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12


def _is_time(value: str) -> bool:
    return _CLOCK.search(fold(value).lower()) is not None


def _has_letters(value: str) -> bool:
    return any(char.isalpha() for char in value)


def _is_text(value: str) -> bool:
    return any(char.isalnum() for char in value)


KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "number": Kind(
            24, _is_number, "một số điện thoại, như 0912345678", "a phone number, like 0912345678"
        ),
        "link": Kind(
            40,
            lambda value: links.subject(value) is not None,
            "tên một trang web, như abc . com",
            "the name of a site, like abc . com",
        ),
        "account": Kind(
            24,
            lambda value: _ACCOUNT.fullmatch(value) is not None,
            "một số tài khoản, chỉ gồm chữ số",
            "the number of an account, in figures alone",
        ),
        "name": Kind(
            24,
            lambda value: _NAME.fullmatch(value) is not None,
            "một tên, không phải số",
            "a name, no number",
        ),
        "area": Kind(40, _has_letters, "tên một nơi", "the name of a place"),
        "date": Kind(10, _is_date, "ngày và tháng, như 30/12", "a day and month, like 30/12"),
        "time": Kind(16, _is_time, "giờ, như 07:00 30/12", "a time of day, like 07:00 30/12"),
        "text": Kind(60, _is_text, "lời viết", "words"),
    }
)
"""By the kind's name."""

SUBJECTS: Final = ("number", "link", "account")
"""The kinds that hold the subject of a scam warning."""


WORDED: Final = ("text", "area", "time")
"""The kinds that may hold words, which need a translation."""


def kind(name: str) -> Kind:
    """The kind of a slot; any other name means text."""
    return KINDS.get(name, KINDS["text"])


def written(name: str, value: str) -> str:
    """The value as it goes out: a site's name is broken up, so that nobody taps on it."""
    link = links.subject(value) if name == "link" else None
    return value if link is None else _DOT.sub(" . ", link.key.partition(":")[2])
