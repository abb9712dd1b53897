"""A CSV file of people who consented on paper, read row by row.

Problems are reported by line, column and a code, never with the cell's text: it may be a number.
The words for the codes are the reader's own: `SAYS` on the command line, the console's catalogues.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final, TypeVar, cast

from flows.languages import registry
from flows.places.areas import AreaBook
from flows.subjects import number_search, numbers
from flows.text import clean, fold
from flows.values import Language
from gateway.residents import spreadsheets
from gateway.residents.imports import Row

T = TypeVar("T")

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
"""The heading of each column, in plain letters. The language may be missing."""
OPTIONAL: Final = frozenset({"language"})
LANGUAGES: Final = frozenset(registry.LANGUAGES)
_CALLED: Final[Mapping[str, Language]] = {
    **dict.fromkeys(("viet", "khong dau", "viet khong dau"), "vi"),
    **dict.fromkeys(("co dau", "viet co dau"), "vi-marks"),
    **dict.fromkeys(("english", "anh"), "en"),
    **{typed: code for code, one in registry.WAITING.items() for typed in one.typed},
}
"""The names of languages, in plain letters, without "tiếng" before them."""
_DATE: Final = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"|(?P<day2>[0-9]{1,2})/(?P<month2>[0-9]{1,2})/(?P<year2>[0-9]{4})"
)
_EARLIEST: Final = date(2000, 1, 1)
_MOBILE: Final = re.compile(r"\+84[35789]\d{8}")


SAYS: Final[Mapping[str, str]] = {
    "number": "number: is no mobile number of Viet Nam",
    "area_length": "area: is missing or too long",
    "area": "area: is no area of today",
    "area_foreign": "area: you don't act there",
    "language": "language: must be one of không dấu, có dấu, English, M'Nông, Ê Đê, H'Mông, or "
    + ", ".join(sorted(LANGUAGES)),
    "date_shape": "consent date: must be like 2026-11-24 or 24/11/2026",
    "date": "consent date: is in the future, or too long ago",
    "proof": "proof: is missing: which paper did they sign?",
    "proof_length": "proof: is too long: {most} letters at most",
    "proof_number": ("proof: must not hold a phone number: it is kept where anybody may read it"),
}
"""Problems of a row."""
NO_FILE: Final[Mapping[str, str]] = {
    "closed": "{path} can't be read: {why}.",
    "large": "The file is larger than {most} MB.",
    "encoding": "The file is neither CSV nor .xlsx: save it as one of these.",
    "rows": "The file has more than {most} rows: split it.",
    "csv": "Line {line} is no CSV.",
    "columns": "The first line must name the columns; missing: {missing}.",
    "empty": "There is nobody in the file.",
    "short_code": "No carrier instance has a short_code: nobody could text HUY to it.",
    "expired": "The file can't be read any more: send it again.",
}
"""Problems of a file as a whole."""


def column_of(code: str) -> str:
    """The column that a code of `SAYS` is about."""
    return code.partition("_")[0]


class Unreadable(Exception):
    """The file as a whole makes no sense; the text says why, in English.

    code    one of `NO_FILE`, or of `SAYS` for the proof of all; `values` go into its words
    """

    def __init__(self, code: str, **values: int | str) -> None:
        super().__init__({**NO_FILE, **SAYS}[code].format(**values))
        self.code, self.values = code, values


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem of a row.

    code  one of `SAYS`
    near  names of areas that may have been meant
    tail  of what is no number the last three digits: enough to find it in the file
    """

    line: int
    code: str
    near: tuple[str, ...] = ()
    tail: str = ""

    def __str__(self) -> str:
        meant = f"; is it {', '.join(self.near)}?" if self.near else ""
        return SAYS[self.code].format(most=LONGEST) + meant


@dataclass(frozen=True)
class ParsedFile:
    """rows      each person and area once
    problems  in the order of the file's lines, of one line all of them
    foreign   areas that the official does not act in
    cells     the bad rows by their lines, as they are in the file
    left      rows that its official has left out
    """

    lines: int
    rows: Sequence[Row]
    repeated: int
    problems: Sequence[Problem]
    foreign: Sequence[str]
    cells: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    left: int = 0

    @property
    def bad(self) -> int:
        """How many rows have problems."""
        return len({one.line for one in self.problems})


@dataclass
class Reader:
    """carrier  the instance of a national number (``0912345678``)
    mine     whether the official acts in an area
    most     rows of a file
    """

    areas: AreaBook = field(repr=False)
    today: date
    carrier: Callable[[str], str]
    mine: Callable[[str], bool]
    most: int = MOST_LINES

    def read(self, text: str) -> ParsedFile:
        """Raises `Unreadable`."""
        return self.check(_lines(text, self.most))

    def check(
        self, lines: Iterable[tuple[int, Mapping[str, str]]], good: Iterable[Row] = ()
    ) -> ParsedFile:
        """The rows of these lines beside the `good` ones that were read before."""
        rows = {(one.msisdn, one.area): one for one in good}
        problems: list[Problem] = []
        foreign: set[str] = set()
        bad: dict[int, Mapping[str, str]] = {}
        count = repeated = 0
        place = lru_cache(maxsize=10_000)(self._area)
        carrier = lru_cache(maxsize=200_000)(self.carrier)
        for line, cells in lines:
            count += 1
            try:
                row = self._row(cells, place, carrier, foreign)
            except _BadRow as error:
                problems += [Problem(line, one.code, one.near, one.tail) for one in error.all_]
                bad[line] = cells
                continue
            if (row.msisdn, row.area) in rows:
                repeated += 1
            else:
                rows[row.msisdn, row.area] = row
        return ParsedFile(count, list(rows.values()), repeated, problems, sorted(foreign), bad)

    def _row(
        self,
        cells: Mapping[str, str],
        place: Callable[[str], str],
        carrier: Callable[[str], str],
        foreign: set[str],
    ) -> Row:
        """Raises `_BadRow`."""
        wrong: list[_Bad] = []

        def read(what: Callable[[str], T], column: str) -> T | None:
            try:
                return what(cells.get(column, ""))
            except _Bad as error:
                wrong.append(error)
                return None

        number = read(_mobile, "number")
        area, language = read(place, "area"), read(_language, "language")
        consented = read(self._date, "date")
        consent_proof = read(lambda given: reference(given, LONGEST), "proof")
        if area is not None and not self.mine(area):
            foreign.add(area)
            wrong.append(_Bad("area_foreign"))
        if wrong:
            raise _BadRow(wrong)
        return Row(
            msisdn=cast(str, number),
            carrier=carrier(numbers.national(cast(str, number))),
            language=cast(Language, language),
            area=cast(str, area),
            consented=cast(date, consented),
            proof=cast(str, consent_proof),
        )

    def _area(self, given: str) -> str:
        if not given or len(given) > 100:
            raise _Bad("area_length")
        now = self.areas.current(self.today)
        if now.get(given) is not None:
            return given
        matches = now.find(given)
        if matches.chosen is None:
            raise _Bad("area", near=tuple(f"{area.name} ({area.id})" for area in matches))
        return matches.chosen.id

    def _date(self, given: str) -> date:
        match = _DATE.fullmatch(given)
        try:
            if match is None:
                raise ValueError
            when = date(
                *(int(match[name] or match[f"{name}2"]) for name in ("year", "month", "day"))
            )
        except ValueError:
            raise _Bad("date_shape") from None
        if when > self.today or when < _EARLIEST:
            raise _Bad("date")
        return when


class _Bad(Exception):
    """The problem of a row."""

    def __init__(self, code: str, near: tuple[str, ...] = (), tail: str = "") -> None:
        super().__init__(code)
        self.code, self.near, self.tail = code, near, tail


class _BadRow(Exception):
    """All that is wrong with a row."""

    def __init__(self, all_: Sequence[_Bad]) -> None:
        super().__init__(len(all_))
        self.all_ = all_


def _mobile(given: str) -> str:
    number = numbers.msisdn(re.sub(r"[ .\-()']", "", fold(given)))
    if number is None or not _MOBILE.fullmatch(number):
        raise _Bad("number", tail=re.sub(r"\D", "", given)[-3:])
    return number


def reference(given: str, most: int) -> str:
    """A reference to a paper, cleaned. Raises `_Bad`, also for one that holds a number."""
    words = clean(given)
    if not words:
        raise _Bad("proof")
    if len(words) > most:
        raise _Bad("proof_length")
    if any(one.kind == "mobile" for one in number_search.find(words)):
        raise _Bad("proof_number")
    return words


def _language(given: str) -> Language:
    name = " ".join(fold(given).replace("’", "'").lower().split()).removeprefix("tieng ") or "vi"
    if name in LANGUAGES:
        return name
    language = _CALLED.get(" ".join(re.split(r"['\s-]+", name)))
    if language is None:
        raise _Bad("language")
    return language


def proof_of(given: str) -> str:
    """The place of the paper forms of all rows. Raises `Unreadable`."""
    try:
        return reference(given, LONGEST_PROOF)
    except _Bad as error:
        raise Unreadable(error.code, most=LONGEST_PROOF) from None


def text_of(raw: bytes, most: int = MOST_BYTES) -> str:
    """The content of a file. Raises `Unreadable`."""
    if len(raw) > most:
        raise Unreadable("large", most=most // 1_000_000)
    try:
        return spreadsheets.text_of(raw)
    except spreadsheets.NotText:
        raise Unreadable("encoding") from None


def _lines(text: str, most: int) -> Iterator[tuple[int, dict[str, str]]]:
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
            if count > most:
                raise Unreadable("rows", most=f"{most:,}")
            yield rows.line_num, dict.fromkeys(COLUMNS, "") | given
    except csv.Error:
        raise Unreadable("csv", line=rows.line_num) from None


def _columns(head: Sequence[str]) -> dict[str, int]:
    """The place of each column."""
    names = [" ".join(fold(cell).replace("_", " ").lower().split()) for cell in head]
    columns = {
        column: at
        for column, known in COLUMNS.items()
        for at, name in enumerate(names)
        if name in known
    }
    if missing := COLUMNS.keys() - columns.keys() - OPTIONAL:
        raise Unreadable("columns", missing=", ".join(sorted(missing)))
    return columns
