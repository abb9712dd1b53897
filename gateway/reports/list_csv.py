"""Reads a list of numbers from CSV: the rows, and what is wrong with other lines.

The columns are ``number``, ``source``, ``date`` and optionally ``expires``, or their Vietnamese
names (`NAMES`). Commas, semicolons or tabs separate them, as spreadsheets here write them. Dates
are 2026-11-24 or 24/11/2026, in the time zone of `now`. A row without an end is valid for a year,
as a report is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final

from flows.scoring import weights
from flows.subjects import numbers
from flows.subjects.directory import Directory
from flows.text import fold
from flows.values import Subject
from gateway.reports.lists import Row

NEEDED: Final = ("number", "source", "date")
NAMES: Final[Mapping[str, Collection[str]]] = {
    "number": ("number", "so", "so dien thoai", "so lien ket", "sdt"),
    "source": ("source", "nguon", "noi cong bo"),
    "date": ("date", "ngay", "ngay cong bo"),
    "expires": ("expires", "het han", "han", "ngay het han"),
}
"""The heads of each column, in plain letters."""
_CALLED: Final = {"number": "số", "source": "nguồn", "date": "ngày"}
MOST_ROWS: Final = 100_000
_LONGEST_SOURCE = 60
_BEYOND = "\0beyond"
_FORMATS = ("%Y-%m-%d", "%d/%m/%Y")
_SEPARATORS = ",;\t"
_NUMBERS = frozenset(("mobile", "landline", "service", "short", "foreign", "link"))


SAYS: Final[Mapping[str, str]] = {
    "empty": "There is no row in it.",
    "encoding": "It is not UTF-8: save it as CSV UTF-8.",
    "columns": "The first line names the columns; missing: {about}.",
    "many": "It has more than {about} rows: cut it into several files.",
    "csv": "Line {about} is no CSV.",
    "cells": 'it has more cells than there are columns: put "…" around commas',
    "number": "{about!r} is no single number or link",
    "odd": "{about} is no whole number (digits are missing, hidden or too many)",
    "account": "{about} looks like an account or a code; an account is: stk {about}",
    "name": "{about} is no number",
    "official": "{about} is in the directory of official numbers",
    "ours": "{about} is our own short code",
    "site": "{about} is its owner's true site",
    "source": "its source must be named in at most {about} letters",
    "ahead": "its date lies ahead",
    "expired": "it has expired ({about})",
    "date": "its date must be like 2026-11-24 or 24/11/2026, not {about!r}",
    "expires": "its expires must be like 2026-11-24 or 24/11/2026, not {about!r}",
    "twice": "the same number is on line {about}",
}
"""A problem of a list or of a line of it, in English; the console has its own words."""


class LineError(Exception):
    """Why a line can't be imported: `why` is a key of `SAYS`, `about` what its sentence is
    about."""

    def __init__(self, why: str, about: str = "") -> None:
        super().__init__(SAYS[why].format(about=about))
        self.why, self.about = why, about


class NotAList(LineError):
    """The file is no list of this kind."""


@dataclass
class ParsedList:
    """A list. rows: what can be imported. faults: the lines that can't be, and why."""

    rows: list[Row] = field(default_factory=list)
    faults: list[tuple[int, LineError]] = field(default_factory=list)


def read(data: bytes, now: datetime, directory: Directory, ours: Collection[str]) -> ParsedList:
    """Reads a list. Raises NotAList. `now` is in the time zone of the list; `ours` are keys of
    our own short codes."""
    result, first_lines = ParsedList(), dict[str, int]()
    for line, cells in _lines(data):
        try:
            row = _row(line, cells, now, directory, ours)
            first = first_lines.setdefault(row.about.key, line)
            if first != line:
                raise LineError("twice", str(first))
        except LineError as error:
            result.faults.append((line, error))
        else:
            result.rows.append(row)
    if not result.rows and not result.faults:
        raise NotAList("empty")
    return result


def _lines(data: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotAList("encoding") from None
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [_column(name) for name in reader.fieldnames or ()]
        missing = [f"{_CALLED[name]} ({name})" for name in NEEDED if name not in names]
        if missing:
            raise NotAList("columns", ", ".join(missing))
        reader.fieldnames = names
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise NotAList("many", f"{MOST_ROWS:,}")
            # Cells beyond the last column have no name: the row is not what it seems.
            more = {_BEYOND: "yes"} if None in cells else {}
            known = {name: (cells[name] or "").strip() for name in names}
            yield reader.line_num, known | more
    except csv.Error:
        raise NotAList("csv", str(reader.line_num)) from None


def _column(head: str) -> str:
    """The key of `NAMES` for a head; otherwise the head itself."""
    plain = " ".join(fold(head).replace(",", " ").lower().split())
    return next((name for name, heads in NAMES.items() if plain in heads), plain)


def _row(
    line: int, cells: dict[str, str], now: datetime, directory: Directory, ours: Collection[str]
) -> Row:
    """The row of one line. Raises LineError."""
    if _BEYOND in cells:
        raise LineError("cells")
    about = _about(cells["number"], directory, ours)
    source = " ".join(cells["source"].split())
    if not source or len(source) > _LONGEST_SOURCE or not source.isprintable():
        raise LineError("source", str(_LONGEST_SOURCE))
    zone = now.tzinfo
    at = _day(cells["date"], "date", zone)
    if at > now:
        raise LineError("ahead")
    expires = (
        _day(cells["expires"], "expires", zone)
        if cells.get("expires")
        else at + weights.EVIDENCE_LIFETIME
    )
    if expires <= now:
        raise LineError("expired", f"{expires:%Y-%m-%d}")
    return Row(line, about, source, at, expires)


def _about(typed: str, directory: Directory, ours: Collection[str]) -> Subject:
    about = numbers.alone(typed)
    if about is None:
        raise LineError("number", typed[:40])
    site = about.key.removeprefix("link:")
    wrong = {
        "odd": about.kind == "odd",
        "account": about.kind == "account" and typed[:1].isdigit(),
        "name": about.kind not in (*_NUMBERS, "account"),
        "official": about.key in directory,
        "ours": about.key in ours,
        "site": about.kind == "link" and directory.sites.is_true_site(site),
    }
    for why in (why for why, holds in wrong.items() if holds):
        raise LineError(why, about.display)
    return about


def _day(typed: str, column: str, zone: tzinfo | None) -> datetime:
    for form in _FORMATS:
        try:
            return datetime.strptime(typed, form).replace(tzinfo=zone)
        except ValueError:
            continue
    raise LineError(column, typed[:20])
