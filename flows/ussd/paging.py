"""Screens of a phone: a body, numbered choices and keys to move, cut into pages that fit.

3GPP TS 23.038 gives a USSD string 160 octets: 182 GSM-7 characters or 80 UCS-2 units. Handsets
and bridges are less generous than the standard, so a page holds 160 or 80.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from flows.text import GSM7_EXTENSION, measure

LIMITS = {"GSM-7": 160, "UCS-2": 80}
"""The most units of a page, in `flows.text.measure`'s sense."""
MORE, BACK, START = "9", "0", "00"
"""Keys that mean the same everywhere; no choice has these numbers."""
STOP = "8"
"""The number of the choice that ends all alerts, wherever it is offered; no other choice has it."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Keys:
    """How a screen names the moving keys: ``9 more``; "" if a screen hasn't that key."""

    more: str
    back: str = ""
    start: str = ""


def numbered(
    choices: Iterable[T], is_stop: Callable[[T], bool] = lambda _: False
) -> Iterator[tuple[str, T]]:
    """Each choice with the number that chooses it: 1 to 7, then from 10 on; `STOP` for the one
    that ends all alerts."""
    number = 0
    for choice in choices:
        if is_stop(choice):
            yield STOP, choice
            continue
        number += 1 if number != int(STOP) - 1 else 3
        yield str(number), choice


def pages(body: str, choices: Sequence[str], keys: Keys) -> list[str]:
    """The pages, at least one; each is at most as long as `LIMITS` says.

    Words stay whole if they fit on a page, a choice's line always starts on a line of its own;
    `keys.back` is on every page but, if it is "", on none.
    """
    whole = "\n".join(filter(None, (body, *choices, keys.back)))
    cost = measure(whole)
    limit = LIMITS[cost.encoding]
    if cost.units <= limit:
        return [whole]
    wide = cost.encoding == "UCS-2"
    moves = " ".join(filter(None, (keys.more, keys.back)))
    parts = _packed(_atoms(body, choices, limit // 3), limit - _units(moves, wide) - 1, wide)
    last = len(parts) - 1
    return [
        _with_keys(part, keys, limit, wide, first=place == 0, last=place == last)
        for place, part in enumerate(parts)
    ]


def _with_keys(part: str, keys: Keys, limit: int, wide: bool, *, first: bool, last: bool) -> str:
    moves = " ".join(filter(None, ("" if last else keys.more, keys.back)))
    page = "\n".join(filter(None, (part, moves)))
    if first or not keys.start or not moves:
        return page
    longer = f"{page} {keys.start}"
    return longer if _units(longer, wide) <= limit else page


def _atoms(body: str, choices: Sequence[str], longest: int) -> Iterator[tuple[str, str]]:
    """The parts that stay whole, with the blank or line end before them."""
    for word in body.split():
        for start in range(0, len(word), longest):
            yield "" if start else " ", word[start : start + longest]
    for choice in choices:
        separator = "\n"
        for word in choice.split():
            yield separator, word
            separator = " "


def _packed(atoms: Iterable[tuple[str, str]], room: int, wide: bool) -> list[str]:
    parts: list[str] = []
    line, used = "", 0
    for separator, atom in _joined(atoms, room, wide):
        cost = _units(atom, wide)
        if line and used + len(separator) + cost > room:
            parts.append(line)
            line, used = atom, cost
        else:
            glue = separator if line else ""
            line, used = line + glue + atom, used + len(glue) + cost
    return [*parts, line]


def _joined(atoms: Iterable[tuple[str, str]], room: int, wide: bool) -> Iterator[tuple[str, str]]:
    """Words of one choice put together again, as far as they fit on a page."""
    previous: tuple[str, str] | None = None
    choosing = False
    for separator, atom in atoms:
        choosing = choosing or separator == "\n"
        if previous is not None and choosing and separator == " ":
            longer = f"{previous[1]} {atom}"
            if _units(longer, wide) <= room:
                previous = (previous[0], longer)
                continue
        if previous is not None:
            yield previous
        previous = (separator, atom)
    if previous is not None:
        yield previous


def _units(text: str, wide: bool) -> int:
    if wide:
        return len(text) + sum(char > "\uffff" for char in text)
    return len(text) + sum(char in GSM7_EXTENSION for char in text)
