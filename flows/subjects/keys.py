"""The subject that a key names: its kind, its oddness and how it is shown follow from the key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from flows.subjects import impersonated, links, numbering_plan
from flows.text import fold
from flows.values import Subject

_TAPPED = re.compile(r"[.:/@^{}\\\[\]~|€]+")


def of_key(key: str, display: str = "") -> Subject:
    """The subject with this key. The other stored fields can't make it another one.

    display  how it was written; it is believed only of a name, and only if it is that name
    """
    prefix, _, rest = key.partition(":")
    return _READERS.get(prefix, _unreadable)(key, rest, display)


def untapped(text: str) -> str:
    """A source as it was typed, shown so that it can't be tapped; at most 24 characters."""
    return _TAPPED.sub(" ", text)[: numbering_plan.MAX_SHOWN].strip() or "?"


def _phone(key: str, rest: str, _: str) -> Subject:
    digits = rest.removeprefix("+")
    one = numbering_plan.of_digits(digits, True, f"+{digits}") if digits.isdecimal() else None
    return one if one is not None and one.key == key else _unreadable(key, rest, "")


def _code(key: str, rest: str, _: str) -> Subject:
    return Subject(key, "short", rest, rest)


def _account(key: str, rest: str, _: str) -> Subject:
    return Subject(key, "account", rest, rest)


def _link(key: str, rest: str, _: str) -> Subject:
    return Subject(key, "link", links.display(rest), rest)


def _name(key: str, rest: str, display: str) -> Subject:
    written = display if fold(display).lower() == rest else rest
    return Subject(key, "brandname", written, written)


def _body(key: str, rest: str, display: str) -> Subject:
    written = display if impersonated.group_of(display) == rest else rest
    return Subject(key, "brandname", written, written)


def _odd(key: str, rest: str, display: str) -> Subject:
    if rest == "+":
        why = "short"
    elif rest.removeprefix("+").isdecimal():
        read = numbering_plan.of_digits(rest.removeprefix("+"), rest.startswith("+"), rest)
        why = read.odd if read.kind == "odd" else ""
    elif re.fullmatch(r"\+?[0-9]*x+[0-9x]*", rest):
        why = "masked"
    else:  # As a resident wrote it: no number.
        plain = untapped(rest)
        written = display if display.lower() == plain else plain
        return Subject(key, "odd", written, written)
    return numbering_plan.odd(rest, rest, why)


def _unreadable(key: str, rest: str, _: str) -> Subject:
    return Subject(key, "odd", (rest or key)[: numbering_plan.MAX_SHOWN], rest)


_READERS: Final[Mapping[str, Callable[[str, str, str], Subject]]] = MappingProxyType(
    {
        "tel": _phone,
        "code": _code,
        "acct": _account,
        "link": _link,
        "name": _name,
        "body": _body,
        "odd": _odd,
    }
)
