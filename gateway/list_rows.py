"""A list of numbers as CSV: what each line says, and what is wrong with those that say nothing.

Columns: ``number``, ``source``, ``date`` and, optionally, ``expires``, with commas between them, or
semicolons or tabs, as spreadsheets here write them; dates as 2026-11-24 or 24/11/2026, in the time
zone of `now`. A row without an end holds for a year, as a report does.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final

from flows import numbers
from flows import risk_weights as weights
from flows.directory import Directory
from flows.link_shape import is_true_site
from flows.values import Subject
from gateway.ledger.lists import Row

NEEDED: Final = ("number", "source", "date")
MOST_ROWS: Final = 100_000
_LONGEST_SOURCE = 60
_BEYOND = "\0beyond"
_FORMATS = ("%Y-%m-%d", "%d/%m/%Y")
_SEPARATORS = ",;\t"
_NUMBERS = frozenset(("mobile", "landline", "service", "short", "foreign", "link"))


class NotAList(Exception):
    """The file is no such list at all; the message is a sentence."""


@dataclass
class Read:
    """rows: what can be imported; faults: (line, sentence) of what can't."""

    rows: list[Row] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)


def read(data: bytes, now: datetime, directory: Directory, ours: Collection[str]) -> Read:
    """Raises NotAList. `now` is in the time zone of the list; `ours` are our own short codes."""
    found, seen = Read(), dict[str, int]()
    for line, cells in _lines(data):
        try:
            row = _row(line, cells, now, directory, ours)
            first = seen.setdefault(row.about.key, line)
            if first != line:
                raise ValueError(f"the same number is on line {first}")
        except ValueError as error:
            found.faults.append((line, str(error)))
        else:
            found.rows.append(row)
    if not found.rows and not found.faults:
        raise NotAList("There is no row in it.")
    return found


def _lines(data: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotAList("It is not UTF-8: save it as CSV UTF-8.") from None
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        missing = [name for name in NEEDED if name not in names]
        if missing:
            raise NotAList(f"The first line names the columns; missing: {', '.join(missing)}.")
        reader.fieldnames = names
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise NotAList(f"It has more than {MOST_ROWS:,} rows: cut it into several files.")
            # What stands beyond the last column has no name: the row is not what it seems to be.
            more = {_BEYOND: "yes"} if None in cells else {}
            known = {name: (cells[name] or "").strip() for name in names}
            yield reader.line_num, known | more
    except csv.Error as error:
        raise NotAList(f"Line {reader.line_num} is no CSV: {error}.") from None


def _row(
    line: int, cells: dict[str, str], now: datetime, directory: Directory, ours: Collection[str]
) -> Row:
    """Raises ValueError with what is wrong."""
    if _BEYOND in cells:
        raise ValueError('it has more cells than there are columns: put "…" around commas')
    about = _about(cells["number"], directory, ours)
    source = " ".join(cells["source"].split())
    if not source or len(source) > _LONGEST_SOURCE or not source.isprintable():
        raise ValueError(f"its source must be named in at most {_LONGEST_SOURCE} letters")
    zone = now.tzinfo
    at = _day(cells["date"], "date", zone)
    if at > now:
        raise ValueError("its date lies ahead")
    expires = (
        _day(cells["expires"], "expires", zone) if cells.get("expires") else at + weights.TOLD_FOR
    )
    if expires <= now:
        raise ValueError(f"it has expired ({expires:%Y-%m-%d})")
    return Row(line, about, source, at, expires)


def _about(typed: str, directory: Directory, ours: Collection[str]) -> Subject:
    about = numbers.alone(typed)
    if about is None:
        raise ValueError(f"{typed[:40]!r} is no single number or link")
    if about.kind == "odd":
        raise ValueError(
            f"{about.shown} is no whole number (digits are missing, hidden or too many)"
        )
    if about.kind == "account" and typed[:1].isdigit():
        raise ValueError(
            f"{about.shown} looks like an account or a code; an account is: stk {typed}"
        )
    if about.kind not in _NUMBERS and about.kind != "account":
        raise ValueError(f"{about.shown} is no number")
    if about.key in directory:
        raise ValueError(f"{about.shown} is in the directory of official numbers")
    if about.key.removeprefix("code:") in ours:
        raise ValueError(f"{about.shown} is our own short code")
    if about.kind == "link" and is_true_site(about.key.removeprefix("link:")):
        raise ValueError(f"{about.shown} is its owner's true site")
    return about


def _day(typed: str, column: str, zone: tzinfo | None) -> datetime:
    for form in _FORMATS:
        try:
            return datetime.strptime(typed, form).replace(tzinfo=zone)
        except ValueError:
            continue
    raise ValueError(f"its {column} must be like 2026-11-24 or 24/11/2026, not {typed[:20]!r}")
