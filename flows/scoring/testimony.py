"""What people say of a subject, and what each one's word is worth.

What counts towards `high` is not people but *voices*: how many of them are independent, as far as
the database shows.

- People who first wrote on the same day are one voice, wherever they live: that is how SIMs are
  bought and woken up. A person is a voice of their own from the moment at which they have, on two
  later days that are `OWN_LIFE` apart, reported or forwarded something that none of the others did.
- Each voice needs a confirmed number of its own that vouches for it (a matching of people with
  the confirmed numbers they reported). A ring has at most as many voices as true scam numbers
  it has delivered, however many SIMs it has. What came in one report or one campaign is one
  vouching number. Two people who share two of them are one voice.
- A number vouches if somebody else reported it later: an outsider, who does not accuse the
  subject, was no newcomer then, and first wrote on another day than those who do; or if a list
  named it later. To report what others have found already vouches for nobody.
- All who have been forgotten (``XOA``) are one voice together: nobody can tell them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from flows.scoring import weights
from flows.triage.tables import CATEGORIES
from flows.values import Way

Kind = Literal["known", "ordinary", "newcomer", "often_wrong"]
WEIGHTS: dict[Kind, float] = {
    "known": weights.WEIGHT_KNOWN,
    "ordinary": weights.WEIGHT_ORDINARY,
    "newcomer": weights.WEIGHT_NEWCOMER,
    "often_wrong": weights.WEIGHT_OFTEN_WRONG,
}
_MOST_VOICES = 20
"""Voices are not counted beyond it."""


@dataclass(frozen=True, slots=True)
class Voucher:
    """A confirmed number that a person was among the first to report.

    cases   what it came in: the person's report, and the campaign that it stands in
    others  who reported it later and were no newcomers then: id, and the day on which they first
            wrote
    listed  whether a list of somebody else's names it since then: they did not copy it
    """

    number: str
    cases: tuple[str, ...] = ()
    others: tuple[tuple[int, str], ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Testimony:
    """What one person says of the subject.

    reporter           the database's id of the person
    at, known_since    aware datetimes; when they last reported it, and first wrote
    category           a key of `CATEGORIES`, or ""
    first_at           when they first reported it; None is `at`
    confirmed, dismissed  of this person's other reports: what officials made of them
    record             the confirmed ones, as many as are needed to tell people apart
    deeds              what else they reported or forwarded: when first, and the subject
    pending            of their accusations before this one, within `OPEN_WITHIN`: those that no
                       official has confirmed
    open_reports       the same, of their reports of every way: accusations and nuisances
    recent_reports     the same, within `RECENT_WITHIN`
    area               where they are at home, or "" if they have not said
    gone               somebody who has been forgotten; `record` is empty
    report_id          the database's id of the report
    """

    reporter: int
    at: datetime
    way: Way
    category: str
    known_since: datetime
    first_at: datetime | None = None
    confirmed: int = 0
    dismissed: int = 0
    record: tuple[Voucher, ...] = ()
    deeds: tuple[tuple[datetime, str], ...] = ()
    pending: int = 0
    open_reports: int = 0
    recent_reports: int = 0
    area: str = ""
    gone: bool = False
    report_id: int = 0

    @property
    def began(self) -> datetime:
        return self.first_at or self.at

    @property
    def day(self) -> str:
        """The day on which they first wrote; of all who have been forgotten one."""
        return "" if self.gone else f"{self.known_since:%Y%m%d}"

    @property
    def cohort(self) -> tuple[str, ...]:
        """People who share it first wrote on the same day in the same area."""
        return (f"{self.known_since:%Y%m%d}", self.area)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One person's testimony with its part in the judgement.

    weight  what it adds to the officials' attention now
    voice   "" if it counts towards `high`; else why it does not: ``spam``, ``old``, ``newcomer``,
            ``no_record``, ``often_wrong``, ``too_many`` (open accusations)
    """

    testimony: Testimony
    kind: Kind
    weight: float
    voice: str

    @property
    def waits(self) -> bool:
        """Whether it makes nothing `reported` by itself: its author reported too much that day."""
        return self.testimony.recent_reports >= weights.RECENT_REPORTS


def accuses(way: Way, category: str) -> bool:
    """Whether it is about a scam: a call that only advertises is a nuisance, not a crime."""
    known = CATEGORIES.get(category)
    if known is not None:
        return known.label == "scam"
    return way in ("scam_call", "message")


def one_each(testimonies: Iterable[Testimony]) -> list[Testimony]:
    """One testimony a person: the latest that accuses, else the latest."""
    best: dict[int, Testimony] = {}
    for testimony in sorted(testimonies, key=lambda one: (accuses(one.way, one.category), one.at)):
        best[testimony.reporter] = testimony
    return list(best.values())


def kind_of(testimony: Testimony) -> Kind:
    """Judged by when the report was made: an accusation doesn't ripen while its author waits."""
    if testimony.dismissed > testimony.confirmed:
        return "often_wrong"
    if testimony.at - testimony.known_since < weights.KNOWN_AFTER:
        return "newcomer"
    good = (
        testimony.confirmed >= weights.KNOWN_CONFIRMED and testimony.confirmed > testimony.dismissed
    )
    return "known" if good else "ordinary"


_NOT_KNOWN: dict[Kind, str] = {
    "newcomer": "newcomer", "ordinary": "no_record", "often_wrong": "often_wrong",
}  # fmt: skip


def _voice(testimony: Testimony, kind: Kind, now: datetime) -> str:
    if not accuses(testimony.way, testimony.category):
        return "spam"
    if kind != "known":
        return _NOT_KNOWN[kind]
    if now - testimony.at > weights.FRESH:
        return "old"
    too_many = (
        testimony.pending >= weights.OPEN_ACCUSATIONS
        or testimony.recent_reports >= weights.RECENT_REPORTS
    )
    return "too_many" if too_many else ""


def weigh(testimonies: Iterable[Testimony], now: datetime) -> list[Weighed]:
    """Each person's testimony with its weight, the heaviest first.

    Of people who came together the second adds a half of their weight, the third a third: more
    of them always add something, but a box of SIMs does not fill the queue.
    """
    people = one_each(testimonies)
    categories = Counter(testimony.category for testimony in people if testimony.category)
    alone = [
        (testimony, kind_of(testimony), _alone(testimony, categories, now)) for testimony in people
    ]
    alone.sort(key=lambda each: (-each[2], each[0].at, each[0].reporter))
    before: Counter[object] = Counter()
    weighed = []
    for testimony, kind, weight in alone:
        group = testimony.reporter if testimony.gone else testimony.cohort
        before[group] += 1
        weight = round(weight / before[group], 4)
        weighed.append(Weighed(testimony, kind, weight, _voice(testimony, kind, now)))
    return weighed


def _alone(testimony: Testimony, categories: Counter[str], now: datetime) -> float:
    agreed = weights.AGREEMENT if categories[testimony.category] > 1 else 1.0
    return WEIGHTS[kind_of(testimony)] * _share(testimony) * agreed * recency(testimony.at, now)


def _share(testimony: Testimony) -> float:
    """What of a person's word is left for this subject, after what else they said lately."""
    return weights.BEYOND if testimony.open_reports >= weights.OPEN_REPORTS else 1.0


def effective_people(forwards: Iterable[Testimony]) -> float:
    """As how many people those count who forwarded a subject.

    Of newcomers who came together the second counts a half, the third a third. Beyond
    `OPEN_REPORTS` subjects within `OPEN_WITHIN` a person counts a twentieth.
    """
    alone = [(_share(testimony) * _trust(testimony), testimony) for testimony in one_each(forwards)]
    alone.sort(key=lambda each: (-each[0], each[1].at, each[1].reporter))
    before: Counter[object] = Counter()
    total = 0.0
    for share, testimony in alone:
        together = testimony.cohort if kind_of(testimony) == "newcomer" else testimony.reporter
        before[together] += 1
        total += share / before[together]
    return round(total, 4)


def _trust(testimony: Testimony) -> float:
    return weights.WEIGHT_OFTEN_WRONG if kind_of(testimony) == "often_wrong" else 1.0


def recency(at: datetime, now: datetime) -> float:
    """1 for now, half after each `HALF_LIFE`."""
    age = max(now - at, timedelta(0))
    return float(0.5 ** (age / weights.HALF_LIFE))


def voices(weighed: Sequence[Weighed]) -> int:
    """How many independent known people accuse, as far as the database shows."""
    accusations = [each.testimony for each in weighed if each.voice == ""]
    everybody = [one.testimony for one in weighed if _accuses(one.testimony)]
    there = [one for one in accusations if not one.gone]
    vouching = _vouching(there, everybody)
    records = [
        frozenset().union(*(vouching[one.reporter] for one in group)) for group in _groups(there)
    ]
    matched = _matching([sorted(record) for record in _apart(records)])
    return min(matched + any(one.gone for one in accusations), _MOST_VOICES)


def _accuses(one: Testimony) -> bool:
    return accuses(one.way, one.category)


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


def _vouching(
    people: Sequence[Testimony], accusers: Sequence[Testimony]
) -> dict[int, frozenset[str]]:
    """Of each person the cases that vouch for them, each by one name."""
    ids, days = {one.reporter for one in accusers}, {one.day for one in accusers}

    def good(each: Voucher) -> bool:
        return each.listed or any(one not in ids and day not in days for one, day in each.others)

    names: dict[str, str] = {}

    def name(key: str) -> str:
        while names.setdefault(key, key) != key:
            key = names[key]
        return key

    for one in people:
        for each in one.record:
            for case in each.cases:
                names[name(f"case {case}")] = name(each.number)
    return {
        one.reporter: frozenset(name(each.number) for each in one.record if good(each))
        for one in people
    }


def _apart(records: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """The records of voices; two that have two cases in common are one."""
    apart: list[frozenset[str]] = []
    for record in sorted(records, key=sorted):
        near = [other for other in apart if len(other & record) >= 2]
        apart = [other for other in apart if other not in near]
        apart.append(record.union(*near))
    return apart


def independent(testimonies: Iterable[Testimony]) -> int:
    """Of how many days those are who accuse: people first heard of on one day count as one. Not
    counted: who was more often wrong than right, and a report beyond its author's bounds."""
    return len({one.day for one in testimonies if _counts_alone(one)})


def _counts_alone(one: Testimony) -> bool:
    beyond = (
        one.recent_reports >= weights.RECENT_REPORTS or one.open_reports >= weights.OPEN_REPORTS
    )
    return accuses(one.way, one.category) and not beyond and kind_of(one) != "often_wrong"


def _matching(wishes: Sequence[Sequence[str]]) -> int:
    """The most people who each get one of their numbers, no number going to two."""
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

    count = 0
    for person in range(len(wishes)):
        count += place(person, set())
        if count >= _MOST_VOICES:
            break
    return count
