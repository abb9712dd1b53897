"""Areas that a resident can subscribe to, and how what they write finds one.

An area is a commune, or a group of communes that was a district. It is named by a set of areas,
because a code lives on with another meaning: `lam-dong-2025/24611`. Names are matched on plain
letters only, so marks, blanks, apostrophes and case don't matter. A name that fits exactly one area
is taken; a less certain name gives a list, and the reply asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from flows.places import place_names
from flows.places.place_names import PlacePart

AreaKind = Literal["commune", "district_group"]
MAX_CANDIDATES = 5
"""The most areas in one question: they are chosen by one digit and fit one SMS."""


@dataclass(frozen=True, slots=True)
class Area:
    """One commune or group of communes.

    id       ``<set>/<code>``, stable for ever: ``lam-dong-2025/24670``, ``lam-dong-2025/d663``
    name     in full, with marks, and unlike any other of its set: ``xã Đắk Mil``,
             ``huyện Đắk Mil cũ``
    short    without the type words: ``Đắk Mil``
    members  of a group: the ids of its communes; of a commune: its own id
    lat, lon degrees (WGS 84)
    """

    id: str
    code: str
    name: str
    short: str
    kind: AreaKind
    members: tuple[str, ...]
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Name:
    """One way to say an area: its own name, a former commune's, or another spelling.

    former  the name is of the past: a district, or a commune that was merged
    """

    text: str
    area: str
    former: bool = False


@dataclass(frozen=True, slots=True)
class AreaMatches:
    """What a text may mean, best first, at most `MAX_CANDIDATES`; empty if nothing is near.

    exact  exactly one area has that name: `chosen` is it. Otherwise the reply asks which area is
           meant, even if there is only one: no near match ever chooses.
    via    for each area the former commune that it was found by (``thị trấn Đắk Mil``), or ""
    more   how many others are as near and left out
    every  the text names each of them exactly, and wants them all
    """

    areas: tuple[Area, ...] = ()
    exact: bool = False
    via: tuple[str, ...] = ()
    more: int = 0
    every: bool = False

    @property
    def chosen(self) -> Area | None:
        return self.areas[0] if self.exact else None

    def __iter__(self) -> Iterator[Area]:
        return iter(self.areas)

    def __len__(self) -> int:
        return len(self.areas)

    def __getitem__(self, place: int) -> Area:
        return self.areas[place]


@dataclass(frozen=True, eq=False)
class AreaSet:
    """The areas of one province between two dates (both included; `valid_until` None: still).

    provinces  names under which people know the province, today's first
    before     id of the set that this one replaced, or ""
    """

    id: str
    provinces: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    areas: tuple[Area, ...]
    names: tuple[Name, ...]
    before: str = ""
    successors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Area id of the set before -> ids of this set's areas that took its place."""
    _by_id: dict[str, Area] = field(init=False, repr=False, default_factory=dict)
    _index: place_names.Index = field(init=False, repr=False, default_factory=place_names.Index)

    def __post_init__(self) -> None:
        self._by_id.update((area.id, area) for area in self.areas)
        for name in self.names:
            self._index.add(name.text, name.area, name.former)
        self._index.provinces.update(place_names.key(name) for name in self.provinces)

    def get(self, area_id: str) -> Area | None:
        """The area with that id in this set."""
        return self._by_id.get(area_id)

    def communes(self, area_id: str) -> tuple[Area, ...]:
        """The communes that an area consists of; empty if this set doesn't have it."""
        area = self._by_id.get(area_id)
        return tuple(self._by_id[member] for member in area.members) if area else ()

    def parts(self, area_id: str) -> tuple[str, ...]:
        """Names of what an area was made from: of a group its communes of today, of a commune those
        that were merged into it."""
        area = self._by_id[area_id]
        if area.kind == "district_group":
            return tuple(one.name for one in self.communes(area_id))
        names = (one.text for one in self.names if one.former and one.area == area_id)
        return tuple(dict.fromkeys(name for name in names if name != area.name))

    def groups(self) -> tuple[Area, ...]:
        """The former districts, in the order of the file."""
        return tuple(area for area in self.areas if area.kind == "district_group")

    def find(self, text: str) -> AreaMatches:
        """The areas that `text` may mean: a name, with or without type words, or an address."""
        parts = self._index.read(text)
        if not parts:
            return AreaMatches()
        whole = self._index.exact(parts[0])
        if len(parts) == 1 and whole.sure:
            return self._matches(whole.hits, exact=True)
        if len(parts) > 1:
            address = self._address([self._index.exact(part) for part in parts], parts)
            if address is not None:
                return address
        if whole.hits:
            return self._matches(whole.hits, exact=False)
        return self._matches(self._index.near(parts), exact=False)

    def find_within(self, text: str) -> AreaMatches:
        """The areas that a sentence names exactly; empty if it names none."""
        parts, joined = self._index.within(text)
        matches = [self._index.exact(part) for part in parts]
        if len(matches) == 1:
            return self._matches(matches[0].hits, exact=matches[0].sure)
        if joined and all(match.sure for match in matches):
            hits = [hit for match in matches for hit in match.hits]
            return replace(self._matches(hits, exact=False), every=len(hits) <= MAX_CANDIDATES)
        return self._address(matches, parts) or AreaMatches()

    def _address(
        self, matches: list[place_names.Match], parts: list[PlacePart]
    ) -> AreaMatches | None:
        """An address names the smallest part first; what follows must contain it."""
        known = [match for match in matches if match.hits]
        if not known:
            return None
        strays = sum(
            not match.hits and not part.below for match, part in zip(matches, parts, strict=True)
        )
        first = known[0]
        home = self._by_id[first.hits[0].area]
        around = (
            {member for hit in match.hits for member in self._by_id[hit.area].members}
            for match in known[1:]
        )
        if first.sure and not strays and all(set(home.members) <= area for area in around):
            return self._matches(first.hits, exact=True)
        return self._matches([hit for match in known for hit in match.hits], exact=False)

    def _matches(self, hits: Iterable[place_names.Hit], *, exact: bool) -> AreaMatches:
        best: dict[str, str] = {}
        for hit in hits:
            area = self._by_id[hit.area]
            via = hit.text if hit.former and area.kind == "commune" else ""
            if via == area.name or not via:
                best[hit.area] = ""
            else:
                best.setdefault(hit.area, via)
        chosen = list(best.items())[:MAX_CANDIDATES]
        areas = tuple(self._by_id[area_id] for area_id, _ in chosen)
        names = tuple(via for _, via in chosen)
        return AreaMatches(areas, exact and len(areas) == 1, names, len(best) - len(chosen))


@dataclass(frozen=True, slots=True)
class AreaBook:
    """All sets, of all provinces and times."""

    sets: tuple[AreaSet, ...]

    def current(self, today: date) -> AreaSet:
        """The areas that are valid on that day, of all provinces together."""
        return _joined(tuple(one for one in self.sets if _valid(one, today)))

    def get(self, area_id: str) -> Area | None:
        """The area with that id, of whatever time."""
        candidates = (one.get(area_id) for one in self.sets)
        return next((area for area in candidates if area), None)

    def today(self, area_id: str, today: date) -> tuple[Area, ...]:
        """What an area is on that day: itself, or those that took its place; empty if unknown."""
        area = self.current(today).get(area_id)
        return (area,) if area else self.successors(today).get(area_id, ())

    def successors(self, today: date) -> Mapping[str, tuple[Area, ...]]:
        """What took the place of each area that is none of that day's."""
        return _successors(self, today)


@lru_cache(maxsize=4)
def _successors(book: AreaBook, today: date) -> Mapping[str, tuple[Area, ...]]:
    """Cached, since a count of people asks for each former area; a day has one."""
    now = book.current(today)
    former = {area.id for one in book.sets for area in one.areas if now.get(area.id) is None}
    former.update(one for known in book.sets for one in known.successors if now.get(one) is None)
    return {one: _became(book, now, one) for one in former}


def _became(book: AreaBook, now: AreaSet, area_id: str) -> tuple[Area, ...]:
    wanted, visited = [area_id], set()
    areas: dict[str, Area] = {}
    while wanted:
        one = wanted.pop()
        visited.add(one)
        area = now.get(one)
        if area is not None:
            areas[one] = area
            continue
        later = (new for known in book.sets for new in known.successors.get(one, ()))
        wanted.extend(new for new in later if new not in visited)
    return tuple(areas[one] for one in sorted(areas))


def _valid(one: AreaSet, today: date) -> bool:
    return one.valid_from <= today and (one.valid_until is None or today <= one.valid_until)


@lru_cache(maxsize=64)
def _joined(sets: tuple[AreaSet, ...]) -> AreaSet:
    if len(sets) == 1:
        return sets[0]
    names = [area.name for one in sets for area in one.areas]
    twice = {name for name in names if names.count(name) > 1}
    return AreaSet(
        id="+".join(one.id for one in sets),
        provinces=(),
        valid_from=max((one.valid_from for one in sets), default=date.min),
        valid_until=None,
        areas=tuple(_with_distinct_name(area, one, twice) for one in sets for area in one.areas),
        names=tuple(name for one in sets for name in one.names),
    )


def _with_distinct_name(area: Area, one: AreaSet, twice: set[str]) -> Area:
    if area.name not in twice:
        return area
    return replace(area, name=f"{area.name}, tỉnh {one.provinces[0]}")
