"""The changes of an alert: its texts word by word, other fields as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from flows.alerts.values import SOURCES
from gateway.alerts.lifecycle import TEXT_FIELDS, Content

Kind = Literal["same", "gone", "new"]
Part = tuple[Kind, str]

_WORDS: Final = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field.

    name   of the field, or the language of a text
    parts  what stayed, went and came, in reading order
    """

    name: str
    parts: Sequence[Part]


def changes(
    before: Content,
    after: Content,
    *,
    area: Callable[[str], str],
    format_time: Callable[[object], str],
    kind: Callable[[str], str],
    subject: Callable[[str], str],
) -> list[Change]:
    """The fields that differ, in words; equal fields are left out."""
    rows = [
        Change(f"text_{language.replace('-', '_')}", words(was, now))
        for language in SOURCES
        if (was := before.texts.get(language, "")) != (now := after.texts.get(language, ""))
    ]
    pairs = (
        ("kind", kind(before.kind), kind(after.kind)),
        ("subject", subject(before.subject), subject(after.subject)),
        ("begins", format_time(before.send_at), format_time(after.send_at)),
        ("ends", format_time(before.expires_at), format_time(after.expires_at)),
        *((name, getattr(before, name), getattr(after, name)) for name in TEXT_FIELDS),
    )
    rows += [Change(name, list(_whole(was, now))) for name, was, now in pairs if was != now]
    if set(before.areas) != set(after.areas):
        rows.append(Change("areas", list(_areas(before.areas, after.areas, area))))
    return rows


def words(was: str, now: str) -> list[Part]:
    """The two texts as parts. The parts `same` and `new` together are the later text."""
    old, new = _WORDS.findall(was), _WORDS.findall(now)
    parts: list[Part] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(("same", "".join(new[k:m])))
            continue
        parts += [(kind, "".join(some)) for kind, some in _both(old[i:j], new[k:m]) if some]
    return parts


def _both(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[Kind, Sequence[str]], ...]:
    return ("gone", old), ("new", new)


def _whole(was: str, now: str) -> Iterator[Part]:
    if was:
        yield "gone", was
    if now:
        yield "new", now


def _areas(was: Sequence[str], now: Sequence[str], area: Callable[[str], str]) -> Iterator[Part]:
    for one in sorted({*was, *now}, key=area):
        kind: Kind = "same" if one in was and one in now else "gone" if one in was else "new"
        yield kind, area(one)
