"""What people say of a subject, and what each one's word is worth.

What counts towards `high` is not people but *voices*: how many of them are independent, as far as
the database shows.

- People who first wrote on the same day in the same area are one voice: that is how
  SIMs are bought and woken up. Neighbours who joined together are too, and wait for a third.
- Each voice needs a confirmed number of its own that vouches for it (a matching of people with
  the confirmed numbers they reported). A ring has at most as many voices as true scam numbers
  it has delivered, however many SIMs it has.
- All who have been forgotten (``XOA``) are one voice together: nobody can tell them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
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
class Testimony:
    """What one person says of the subject.

    reporter           the database's id of the person
    at, known_since    aware datetimes; when they last reported it, and first wrote
    category           a key of `CATEGORIES`, or ""
    first_at           when they first reported it; None is `at`
    confirmed, dismissed  of this person's other reports: what officials made of them
    record             subjects of the confirmed ones, as many as are needed to tell people apart
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
    record: tuple[str, ...] = ()
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
    `OPEN_REPORTS` subjects within `OPEN_WITHIN` a person counts a tenth.
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


def voices(weighed: Iterable[Weighed]) -> int:
    """How many independent known people accuse, as far as the database shows."""
    accusations = [each.testimony for each in weighed if each.voice == ""]
    records: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for testimony in accusations:
        if not testimony.gone:
            records[testimony.cohort].update(testimony.record)
    matched = _matching([sorted(record) for record in records.values()])
    return min(matched + any(testimony.gone for testimony in accusations), _MOST_VOICES)


def independent(testimonies: Iterable[Testimony]) -> int:
    """Of how many days those are who accuse: people first heard of on one day count as one. Whose
    report waits, and who was more often wrong than right, does not count."""
    return len({one.day for one in testimonies if _counts_alone(one)})


def _counts_alone(one: Testimony) -> bool:
    waits = one.recent_reports >= weights.RECENT_REPORTS
    return accuses(one.way, one.category) and not waits and kind_of(one) != "often_wrong"


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
