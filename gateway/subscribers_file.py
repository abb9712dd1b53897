"""A CSV file of people who consented on paper, read row by row.

What is wrong is told by line and column, never by what stands there: it may be a number.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Final

from flows import number_search, numbers
from flows.areas import AreaBook
from flows.languages import METAS
from flows.text import clean, fold
from flows.values import Language
from gateway.ledger.bring_in import Row

MOST_BYTES: Final = 50_000_000
MOST_LINES: Final = 300_000
LONGEST: Final = 60
"""Letters of a reference to a form."""
LONGEST_PROOF: Final = 120
COLUMNS: Final[Mapping[str, frozenset[str]]] = {
    "number": frozenset(("number", "phone", "so", "so dien thoai", "sdt", "dien thoai")),
    "area": frozenset(("area", "noi", "khu vuc", "xa", "dia ban")),
    "language": frozenset(("language", "ngon ngu", "tieng")),
    "date": frozenset(("consent date", "date", "ngay dong y", "ngay", "ngay ky")),
    "proof": frozenset(("proof", "proof of consent", "phieu", "so phieu", "bang chung")),
}
"""What heads each column, in plain letters. The language may be missing."""
OPTIONAL: Final = frozenset({"language"})
LANGUAGES: Final = frozenset(("vi", "vi-marks", "en", *METAS))
_DATE: Final = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"|(?P<day2>[0-9]{1,2})/(?P<month2>[0-9]{1,2})/(?P<year2>[0-9]{4})"
)
_EARLIEST: Final = date(2000, 1, 1)
_MOBILE: Final = re.compile(r"\+84[35789]\d{8}")


class Unreadable(Exception):
    """The file as a whole makes no sense; the text says why."""


@dataclass(frozen=True)
class Read:
    """rows      each person and area once
    problems  by line of the file, in its order
    foreign   areas that the official does not act in
    """

    hash: str
    lines: int
    rows: Sequence[Row]
    repeated: int
    problems: Sequence[tuple[int, str]]
    foreign: Sequence[str]


@dataclass
class Reader:
    """carrier  the instance of a national number (``0912345678``)
    mine     whether the official acts in an area
    """

    areas: AreaBook = field(repr=False)
    today: date
    carrier: Callable[[str], str]
    mine: Callable[[str], bool]

    def read(self, path: Path) -> Read:
        """Raises `Unreadable`."""
        text, hash_ = _text(path)
        found: dict[tuple[str, str], Row] = {}
        problems: list[tuple[int, str]] = []
        foreign: set[str] = set()
        count = repeated = 0
        place = lru_cache(maxsize=10_000)(self._area)
        carrier = lru_cache(maxsize=200_000)(self.carrier)
        for line, cells in _lines(text):
            count += 1
            try:
                row = self._row(cells, place, carrier)
            except _Bad as error:
                problems.append((line, str(error)))
                continue
            if not self.mine(row.area):
                foreign.add(row.area)
                problems.append((line, "area: you don't act there"))
            elif (row.msisdn, row.area) in found:
                repeated += 1
            else:
                found[row.msisdn, row.area] = row
        return Read(hash_, count, list(found.values()), repeated, problems, sorted(foreign))

    def _row(
        self,
        cells: Mapping[str, str],
        place: Callable[[str], str],
        carrier: Callable[[str], str],
    ) -> Row:
        number = numbers.msisdn(re.sub(r"[ .\-()']", "", fold(cells["number"])))
        if number is None or not _MOBILE.fullmatch(number):
            raise _Bad("number: is no mobile number of Viet Nam")
        return Row(
            msisdn=number,
            carrier=carrier(numbers.national(number)),
            language=_language(cells.get("language", "")),
            area=place(cells["area"]),
            consented=self._date(cells["date"]),
            proof=reference(cells["proof"], LONGEST),
        )

    def _area(self, given: str) -> str:
        if not given or len(given) > 100:
            raise _Bad("area: is missing or too long")
        now = self.areas.current(self.today)
        if now.get(given) is not None:
            return given
        found = now.find(given)
        if found.chosen is None:
            near = ", ".join(f"{area.name} ({area.id})" for area in found)
            raise _Bad("area: is no area of today" + (f"; is it {near}?" if near else ""))
        return found.chosen.id

    def _date(self, given: str) -> date:
        match = _DATE.fullmatch(given)
        try:
            if match is None:
                raise ValueError
            when = date(
                *(int(match[name] or match[f"{name}2"]) for name in ("year", "month", "day"))
            )
        except ValueError:
            raise _Bad("consent date: must be like 2026-11-24 or 24/11/2026") from None
        if when > self.today or when < _EARLIEST:
            raise _Bad("consent date: is in the future, or too long ago")
        return when


class _Bad(Exception):
    """What is wrong with a row."""


def reference(given: str, most: int) -> str:
    """A reference to a paper, cleaned. Raises ValueError (`_Bad`), also for one with a number."""
    words = clean(given)
    if not words:
        raise _Bad("proof: is missing: which paper did they sign?")
    if len(words) > most:
        raise _Bad(f"proof: is longer than {most} letters")
    if any(one.kind == "mobile" for one in number_search.find(words)):
        raise _Bad("proof: must not hold a phone number: it is kept where anybody may read it")
    return words


def _language(given: str) -> Language:
    said = given.lower() or "vi"
    if said not in LANGUAGES:
        raise _Bad(f"language: must be one of {', '.join(sorted(LANGUAGES))}")
    return said


def proof_of(given: str) -> str:
    """What --proof names. Raises `Unreadable`."""
    try:
        return reference(given, LONGEST_PROOF)
    except _Bad as error:
        raise Unreadable(f"--{error}") from None


def _text(path: Path) -> tuple[str, str]:
    """The file and its hash."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable(f"{path} is larger than {MOST_BYTES // 1_000_000} MB.")
        raw = path.read_bytes()
        return raw.decode("utf-8-sig"), hashlib.sha256(raw).hexdigest()
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{path} is not UTF-8: save it as CSV UTF-8.") from None


def _lines(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row that is not empty, and its line."""
    head = text.partition("\n")[0]
    rows = csv.reader(text.splitlines(keepends=True), delimiter=max(",;\t", key=head.count))
    count = 0
    try:
        columns = _columns(next(rows, []))
        for cells in rows:
            given = {name: cells[at].strip() for name, at in columns.items() if at < len(cells)}
            if not any(given.values()):
                continue
            count += 1
            if count > MOST_LINES:
                raise Unreadable(f"The file has more than {MOST_LINES:,} rows: split it.")
            yield rows.line_num, dict.fromkeys(COLUMNS, "") | given
    except csv.Error:
        raise Unreadable(f"Line {rows.line_num} is no CSV.") from None


def _columns(head: Sequence[str]) -> dict[str, int]:
    """The place of each column."""
    names = [" ".join(fold(cell).replace("_", " ").lower().split()) for cell in head]
    found = {
        column: at
        for column, known in COLUMNS.items()
        for at, name in enumerate(names)
        if name in known
    }
    if missing := COLUMNS.keys() - found.keys() - OPTIONAL:
        raise Unreadable(
            f"The first line must name the columns; missing: {', '.join(sorted(missing))}."
        )
    return found
