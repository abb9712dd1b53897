"""The files of knowledge that an operator keeps: areas and official numbers.

Read at the start by the entry points, which hand the results down. One error lists every problem in
the files: the file, the line, the problem, and how to correct it.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from config.brands import BRANDS, is_day, read_sites
from config.parsed_files import once_while_unchanged
from config.senders import read_senders
from flows.places.areas import Area, AreaBook, AreaSet, Name
from flows.subjects.bank_names import Bank, Banks
from flows.subjects.directory import Directory, Entry
from flows.subjects.numbering_plan import account
from flows.subjects.numbers import subject

FOLDER = Path(__file__).parent
AREAS = FOLDER / "areas"
DIRECTORY = FOLDER / "directory.toml"

COLUMNS = ("kind", "code", "name", "part_of", "lat", "lon")
_HEADS = ("name", "also", "province", "valid_from", "valid_until", "before")
_TYPE_WORDS = (
    "thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "xã",
)  # fmt: skip
_MAP_BOTTOM, _MAP_TOP, _MAP_LEFT, _MAP_RIGHT = 8.0, 24.0, 102.0, 118.0  # Viet Nam with its sea

# A range that is missing in our tables is no fault of an official's number; a digit that is, is.
_NOT_CALLED = ("short", "long", "masked", "missed_call")
_NOT_NUMBERS = ("brandname", "link", "account", "foreign")


class AreaError(ValueError):
    """Every problem in the files of areas, one line each."""


class DirectoryError(ValueError):
    """Problems in the directory of official numbers, one line each."""


@dataclass(slots=True)
class _Row:
    line: int
    kind: str
    code: str
    name: str
    part_of: tuple[str, ...]
    lat: float
    lon: float


@dataclass(slots=True)
class _File:
    """One file as it was read; `wrong` collects the problems."""

    path: Path
    heads: dict[str, str] = field(default_factory=dict)
    rows: list[_Row] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def flag(self, line: int, what: str) -> None:
        where = f", line {line}" if line else ""
        self.wrong.append(f"{self.path.name}{where}: {what}")

    def day(self, head: str) -> date | None:
        given = self.heads.get(head, "")
        if not given:
            return None
        try:
            return date.fromisoformat(given)
        except ValueError:
            self.flag(0, f"{head} is {given!r}; write it as year-month-day, like 2025-07-01")
            return None


@once_while_unchanged(AREAS)
def load_areas(folder: Path) -> AreaBook:
    """All area sets in `folder`: one CSV file each, named by the set's id.

    A file begins with lines ``# name: …``, ``# province: …``, ``# valid_from: …``, optionally
    ``# valid_until``, ``# also`` (other names of the province, set apart by ``|``) and ``# before``
    (id of the set it replaced). Then come the columns kind, code, name, part_of, lat, lon:

    - ``commune``: part_of are codes of groups, set apart by ``|``, or nothing;
    - ``group``: a former district;
    - ``former``: a commune of the set before; part_of are today's communes that took its place;
    - ``alias``: one more spelling; part_of is the code of what it means.

    Raises `AreaError`.
    """
    paths = sorted(folder.glob("*.csv")) if folder.is_dir() else []
    if not paths:
        raise AreaError(f"{folder}: no area files (*.csv) here; at least one is needed")
    wrong: list[str] = []
    sets: list[AreaSet] = []
    for path in paths:
        file = _read(path)
        built = _build(file) if file.rows else None
        if built:
            sets.append(built)
        wrong.extend(file.wrong)
    if not wrong:
        wrong = list(_across(sets))
    if wrong:
        raise AreaError("\n".join(wrong))
    return AreaBook(tuple(sets))


def _read(path: Path) -> _File:
    file = _File(path)
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        file.flag(0, f"can't be read ({error}); save it as CSV in UTF-8")
        return file
    columns: list[str] | None = None
    for number, line in enumerate(lines, 1):
        cells = [cell.strip() for cell in next(csv.reader([line]), [])]
        if not any(cells):
            continue
        if cells[0].startswith("#"):
            head, _, value = ",".join(cells).strip("#, ").partition(":")
            if head.strip() in _HEADS:
                file.heads[head.strip()] = value.strip()
        elif columns is None:
            columns = cells
            if tuple(columns) != COLUMNS:
                file.flag(number, f"the columns must be {','.join(COLUMNS)}")
                return file
        else:
            _read_row(file, number, cells)
    _check_heads(file)
    return file


def _check_heads(file: _File) -> None:
    if not any(row.kind == "commune" for row in file.rows):
        file.flag(0, "no communes; add rows of kind commune")
    for head in ("name", "province", "valid_from"):
        if not file.heads.get(head):
            file.flag(0, f"no {head}; add a line '# {head}: …' at the top")


def _read_row(file: _File, line: int, cells: list[str]) -> None:
    if len(cells) != len(COLUMNS):
        file.flag(line, f"{len(cells)} cells, {len(COLUMNS)} are needed: {','.join(COLUMNS)}")
        return
    kind, code, name, part_of, lat, lon = cells
    if kind not in ("commune", "group", "former", "alias"):
        file.flag(line, f"kind is {kind!r}; it must be commune, group, former or alias")
        return
    if not code and kind != "alias":
        file.flag(line, f"no code for {name!r}; give its official code")
    if not name.startswith(tuple(f"{word} " for word in _TYPE_WORDS)):
        file.flag(line, f"the name {name!r} must begin with one of: {', '.join(_TYPE_WORDS)}")
    parts = tuple(part.strip() for part in part_of.split("|") if part.strip())
    file.rows.append(_Row(line, kind, code, name, parts, *_place(file, line, kind, lat, lon)))


def _place(file: _File, line: int, kind: str, lat: str, lon: str) -> tuple[float, float]:
    if not lat and not lon and kind in ("former", "alias"):
        return 0.0, 0.0
    try:
        place = float(lat), float(lon)
    except ValueError:
        file.flag(line, f"lat, lon are {lat!r}, {lon!r}; write degrees like 12.0045,107.683")
        return 0.0, 0.0
    if not (_MAP_BOTTOM < place[0] < _MAP_TOP and _MAP_LEFT < place[1] < _MAP_RIGHT):
        file.flag(line, f"{lat}, {lon} is not in Viet Nam; are lat and lon swapped?")
    return place


def _build(file: _File) -> AreaSet | None:
    set_id = file.path.stem
    starts, ends = file.day("valid_from"), file.day("valid_until")
    if starts and ends and ends < starts:
        file.flag(0, f"valid_until {ends} is before valid_from {starts}")
    areas = [row for row in file.rows if row.kind in ("commune", "group")]
    known = _known(file, areas)
    _check_parts(file, known)
    if file.wrong or starts is None:
        return None
    before = file.heads.get("before", "")
    provinces = (file.heads["name"], *file.heads.get("also", "").split("|"))
    return AreaSet(
        id=set_id,
        provinces=tuple(name.strip() for name in provinces if name.strip()),
        valid_from=starts,
        valid_until=ends,
        areas=tuple(_area(set_id, row, areas) for row in areas),
        names=tuple(_names(set_id, file.rows)),
        before=before,
        successors=_successors(set_id, before, file.rows),
    )


def _known(file: _File, areas: list[_Row]) -> dict[str, _Row]:
    known: dict[str, _Row] = {}
    lines: dict[str, int] = {}
    for row in areas:
        if row.code in known:
            file.flag(row.line, f"code {row.code} is on line {known[row.code].line} as well")
        if row.name.casefold() in lines:
            first = lines[row.name.casefold()]
            file.flag(row.line, f"{row.name!r} is on line {first} as well; tell them apart")
        known.setdefault(row.code, row)
        lines.setdefault(row.name.casefold(), row.line)
    return known


def _check_parts(file: _File, known: dict[str, _Row]) -> None:
    wanted = {"commune": "group", "former": "commune", "alias": ""}
    filled = {part for row in file.rows if row.kind == "commune" for part in row.part_of}
    for row in file.rows:
        if row.kind == "group":
            if row.part_of:
                file.flag(row.line, "a group is part of nothing; leave part_of empty")
            elif row.code not in filled:
                file.flag(row.line, f"no commune is part of {row.code}; name it in their part_of")
            continue
        if not row.part_of and row.kind != "commune":
            file.flag(row.line, f"part_of is empty; give the code that {row.name!r} means")
        for part in row.part_of:
            target = known.get(part)
            if target is None or wanted[row.kind] not in ("", target.kind):
                no = wanted[row.kind] or "area"
                file.flag(row.line, f"part_of names {part}, which is no {no} of this file")


def _area(set_id: str, row: _Row, areas: list[_Row]) -> Area:
    own = f"{set_id}/{row.code}"
    inside = tuple(f"{set_id}/{one.code}" for one in areas if row.code in one.part_of)
    group = row.kind == "group"
    short = next(row.name[len(word) + 1 :] for word in _TYPE_WORDS if row.name.startswith(word))
    return Area(
        own, row.code, row.name, short.removesuffix(" cũ"),
        "district_group" if group else "commune", inside if group else (own,), row.lat, row.lon,
    )  # fmt: skip


def _names(set_id: str, rows: list[_Row]) -> Iterator[Name]:
    for row in rows:
        if row.kind in ("commune", "group"):
            yield Name(row.name, f"{set_id}/{row.code}", row.name.endswith(" cũ"))
        else:
            for part in row.part_of:
                yield Name(row.name, f"{set_id}/{part}", row.kind == "former")


def _successors(set_id: str, before: str, rows: list[_Row]) -> dict[str, tuple[str, ...]]:
    if not before:
        return {}
    successors = {
        f"{before}/{row.code}": tuple(f"{set_id}/{part}" for part in row.part_of)
        for row in rows
        if row.kind == "former"
    }
    groups = (row.code for row in rows if row.kind == "group")
    return successors | {f"{before}/{code}": (f"{set_id}/{code}",) for code in groups}


def _across(sets: list[AreaSet]) -> Iterator[str]:
    """Problems between files: sets that replace each other must not leave or share a day."""
    by_id = {one.id: one for one in sets}
    if all(one.valid_until for one in sets):
        yield "no area set is valid without an end: leave valid_until out of the newest file"
    for one in sets:
        if not one.before:
            continue
        earlier = by_id.get(one.before)
        if earlier is None:
            yield f"{one.id}.csv: before names {one.before}, but there is no {one.before}.csv"
        elif earlier.valid_until is None or earlier.valid_until >= one.valid_from:
            yield f"{earlier.id}.csv: valid_until must be the day before {one.valid_from}"
        elif (one.valid_from - earlier.valid_until).days > 1:
            yield f"{one.id}.csv: no areas between {earlier.valid_until} and {one.valid_from}"


@once_while_unchanged(DIRECTORY, BRANDS)
def load_directory(path: Path, brands: Path) -> Directory:
    """The official numbers in `path`; the banks, senders, sites and funds' accounts in `brands`.

    An official number that is still empty, or a fund without an account, is left out; a bank
    without a number is known without a line. Raises `DirectoryError`.
    """
    raw, known = _toml(path), _toml(brands)
    book = _Book(path)
    for place, item in enumerate(raw.get("official", ()), 1):
        book.add_official(f"{path.name}, entry {place}", item)
    for place, item in enumerate(known.get("brand", ()), 1):
        if item.get("kind") in _WITH_ACCOUNTS:
            book.add_bank(f"{brands.name}, brand {place}", item)
    for place, item in enumerate(known.get("funds", ()), 1):
        book.add_fund(f"{brands.name}, fund {place}", item)
    senders = read_senders(known, brands.name, book.entries, book.wrong)
    sites = read_sites(known, brands.name, book.wrong)
    book.wrong.extend(
        f"{path.name}: no entry has hotline = {name!r}; residents must be told that number"
        for name in ("police", "report")
        if name not in book.hotlines
    )
    if book.wrong:
        raise DirectoryError("\n".join(book.wrong))
    return Directory(
        book.entries,
        book.hotlines,
        Banks(tuple(book.banks)),
        senders=senders,
        sites=sites,
        listed=frozenset((*senders.owners, *book.entries)),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DirectoryError(f"{path.name}: can't be read: {error}") from error


_WITH_ACCOUNTS = ("bank", "wallet")
"""Kinds of brands whose line the service gives to a resident who lost money."""
_FUND_ACCOUNT = re.compile(r"[0-9](?:[ .-]?[0-9]){7,18}")
"""A shorter one is more likely a house number than an account."""


@dataclass(slots=True)
class _Book:
    """The directory as it is read; `wrong` collects the problems."""

    path: Path
    entries: dict[str, Entry] = field(default_factory=dict)
    hotlines: dict[str, str] = field(default_factory=dict)
    banks: list[Bank] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add_official(self, where: str, item: dict[str, Any]) -> None:
        name = str(item.get("name", "")).strip()
        if not name:
            self.wrong.append(f"{where}: no name; say whose number it is")
        number = self._add(where, item, name, str(item.get("name_en", name)))
        if number and item.get("hotline"):
            self.hotlines[str(item["hotline"])] = number

    def add_bank(self, where: str, item: dict[str, Any]) -> None:
        name, also = str(item.get("name", "")).strip(), item.get("also", [])
        if not name or not isinstance(also, list):
            self.wrong.append(f'{where}: write name = "…" and also = ["…", …]')
            return
        number = self._add(where, item, name, name)
        is_wallet = item.get("kind") == "wallet"
        self.banks.append(Bank(name, tuple(map(str, also)), number, is_wallet))

    def add_fund(self, where: str, item: dict[str, Any]) -> None:
        written, owner = _text(item, "account"), _text(item, "owner")
        source, dated = _text(item, "source"), _text(item, "date")
        if not owner:
            self.wrong.append(f"{where}: no owner; say whose account it is")
        if not written:
            return
        if not _FUND_ACCOUNT.fullmatch(written):
            self.wrong.append(f"{where} ({owner}): {written!r} is no account of 8 to 19 digits")
            return
        if not source:
            self.wrong.append(f"{where} ({owner}): no source; say who published the account")
        if not is_day(dated):
            problem = f"date is {dated!r}; write the day of the source like 2025-07-01"
            self.wrong.append(f"{where} ({owner}): {problem}")
        key = account(re.sub(r"[^0-9]", "", written), written).key
        if key in self.entries:
            self.wrong.append(f"{where} ({owner}): {written} is listed twice")
        self.entries[key] = Entry(key, owner, _text(item, "owner_en") or owner, source, dated)

    def _add(self, where: str, item: dict[str, Any], name: str, name_en: str) -> str:
        """Its number as replies show it; "" for an empty slot, or one that is wrong."""
        number = str(item.get("number", "")).strip()
        if not number:
            return ""
        called = subject(number)
        if called is None or called.odd in _NOT_CALLED or called.kind in _NOT_NUMBERS:
            self.wrong.append(f"{where} ({name}): {number!r} is not a number that can be called")
            return ""
        if called.key in self.entries:
            self.wrong.append(f"{where} ({name}): {number} is listed twice")
        self.entries[called.key] = Entry(called.key, name, name_en)
        return called.display


def _text(item: Mapping[str, object], name: str) -> str:
    return str(item.get(name, "")).strip()
