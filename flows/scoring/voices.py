"""How many independent people accuse a subject.

Not people count towards `high`, but *voices*: how many of them are independent, as far as the
database shows.

- People who first wrote on the same day are one voice, wherever they live: that is how SIMs are
  bought and woken up. A person is a voice of their own from the moment at which they have, on two
  later days that are `OWN_LIFE` apart, reported or forwarded something that none of the others did.
- Each voice needs a confirmed number of its own (a matching of people with the confirmed numbers
  they reported). A ring has at most as many voices as true scam numbers it has delivered, however
  many SIMs it has. What came in one report of anybody, one campaign or one decision is one
  number. Two people who share two of them are one voice.
- The number of `VOUCHED_VOICES` of them must be vouched for: an outsider reported it later, who
  does not accuse the subject, was no newcomer then, and first wrote on another day than those who
  do; or a list named it later. What a list had named before is not vouched for: it may be copied.
  Without that there are no voices: a ring may have made all its numbers itself. It is not asked of
  each voice, since most true numbers are reported by one person only.
- All who have been forgotten (``XOA``) are one voice together: nobody can tell them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.scoring import weights
from flows.scoring.testimony import Testimony, TestimonyWeight, accuses

_MOST_VOICES = 20
"""Voices are not counted beyond it."""


@dataclass(frozen=True, slots=True)
class Voices:
    """since     when each voice first accused the subject, the earliest first
    why_none  of people who would count and are no voice of their own, by reporter:
    ``same_day`` (one voice with others of the day on which they first wrote), ``no_voucher``
    (nobody outside has reported what one of them found), ``shared`` (one voice with somebody who
    has the same confirmed numbers), ``used`` (their confirmed numbers are others' already),
    ``gone`` (one voice of all who have been forgotten)
    """

    since: tuple[datetime, ...]
    why_none: Mapping[int, str]

    @property
    def count(self) -> int:
        return len(self.since)

    def make_high(self, now: datetime) -> bool:
        """Whether there are enough voices, and the latest of the last full set is recent: one more
        voice does not hold the subject longer, a second full set does."""
        full = self.count // weights.HIGH_PEOPLE * weights.HIGH_PEOPLE
        return full > 0 and self.since[full - 1] > now - weights.HIGH_LASTS


def voices(weighed: Sequence[TestimonyWeight]) -> Voices:
    """How many independent known people accuse, as far as the database shows."""
    accusations = [each.testimony for each in weighed if each.voice == ""]
    everybody = [
        one.testimony for one in weighed if accuses(one.testimony.way, one.testimony.category)
    ]
    there = [one for one in accusations if not one.gone]
    forgotten = sorted((one for one in accusations if one.gone), key=lambda one: -one.reporter)
    began = {one.reporter: one.began for one in accusations}
    why = dict.fromkeys((one.reporter for one in forgotten[1:]), "gone")
    outside = _vouched(there, everybody)
    names = _cases(there)
    groups: list[tuple[int, frozenset[str]]] = []
    for first, *others in _groups(there):
        why |= dict.fromkeys((one.reporter for one in others), "same_day")
        numbers = {each.number for one in (first, *others) for each in one.record}
        groups.append((first.reporter, frozenset(names[each] for each in numbers)))
        began[first.reporter] = min(began[one.reporter] for one in (first, *others))
        if any(one.reporter in outside for one in others):
            outside.add(first.reporter)
    # Those who are vouched for are placed first, and once placed they stay.
    apart = sorted(_apart(groups), key=lambda each: outside.isdisjoint(each[1]))
    why |= {one: "shared" for _, merged in apart for one in merged[1:]}
    placed = _matching([sorted(record) for record, _ in apart])
    vouched = sum(not outside.isdisjoint(apart[place][1]) for place in placed)
    if vouched < weights.VOUCHED_VOICES:
        placed = frozenset()
    why |= {
        people[0]: "used" if record and placed else "no_voucher"
        for place, (record, people) in enumerate(apart)
        if place not in placed
    }
    since = [min(began[one] for one in apart[place][1]) for place in placed]
    since += [min(one.began for one in forgotten)] if forgotten else []
    return Voices(tuple(sorted(since)[:_MOST_VOICES]), why)


def _groups(people: Iterable[Testimony]) -> list[list[Testimony]]:
    """Those of one day together, without those who have a life of their own since."""
    by_day: defaultdict[str, list[Testimony]] = defaultdict(list)
    for one in people:
        by_day[one.day].append(one)
    groups = []
    for same_day in by_day.values():
        counts = Counter(key for one in same_day for key in {key for _, key in one.deeds})
        together = []
        for one in same_day:
            if len(same_day) == 1 or _lives_apart(one, counts):
                groups.append([one])
            else:
                together.append(one)
        if together:
            groups.append(together)
    return groups


def _lives_apart(one: Testimony, counts: Mapping[str, int]) -> bool:
    """counts  of how many of their day each subject is"""
    own = [at for at, key in one.deeds if counts[key] == 1 and f"{at:%Y%m%d}" > one.day]
    return bool(own) and max(own) - min(own) >= weights.OWN_LIFE


def _vouched(people: Iterable[Testimony], accusers: Sequence[Testimony]) -> set[int]:
    """Those who found a confirmed number that an outsider reported after them, or a list named."""
    ids, days = {one.reporter for one in accusers}, {one.day for one in accusers}
    return {
        one.reporter
        for one in people
        for each in one.record
        if each.listed or any(other not in ids and day not in days for other, day in each.others)
    }


def _cases(people: Iterable[Testimony]) -> dict[str, str]:
    """Of each confirmed number the name of its case: what came in one report, one campaign or one
    decision has one name."""
    names: dict[str, str] = {}

    def name(key: str) -> str:
        while names.setdefault(key, key) != key:
            key = names[key]
        return key

    numbers = [each for one in people for each in one.record]
    for each in numbers:
        for case in each.cases:
            names[name(f"case {case}")] = name(each.number)
    return {each.number: name(each.number) for each in numbers}


def _apart(
    records: Iterable[tuple[int, frozenset[str]]],
) -> list[tuple[frozenset[str], tuple[int, ...]]]:
    """The records of voices, with their persons; two that share two cases are one."""
    apart: list[tuple[frozenset[str], tuple[int, ...]]] = []
    for person, record in sorted(records, key=lambda each: sorted(each[1])):
        near = [other for other in apart if len(other[0] & record) >= 2]
        apart = [other for other in apart if other not in near]
        people = tuple(one for _, each in near for one in each)
        apart.append((record.union(*(each for each, _ in near)), (*people, person)))
    return apart


def _matching(wishes: Sequence[Sequence[str]]) -> frozenset[int]:
    """The most people, by place, who each get one of their numbers, no number going to two."""
    holder: dict[str, int] = {}

    def place(person: int, tried: set[str]) -> bool:
        for number in wishes[person]:
            if number in tried:
                continue
            tried.add(number)
            if number not in holder or place(holder[number], tried):
                holder[number] = person
                return True
        return False

    for person in range(len(wishes)):
        place(person, set())
        if len(holder) >= _MOST_VOICES:
            break
    return frozenset(holder.values())
