"""What people say of a subject, and what each one's word is worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class Voucher:
    """A confirmed number that a person was among the first to report.

    cases   what it came in: the reports of those who reported it first, the campaign that it is
            part of, and the decision by which officials confirmed it together with others
    others  who reported it later and were no newcomers then: id, and the day on which they first
            wrote; empty if a list had named it before: they may have copied it
    listed  whether a list of somebody else's names it since then, and none did before
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
    day_open           of their accusations within `RECENT_WITHIN` of this one, before or after:
                       those that no official has confirmed
    day_wrong, day_right  the same: those that an official found wrong, and confirmed
    risen, rose        how many people were new to the campaign whose script the report fits,
                       within `RISING_WITHIN` before it, and in the same time before that
    area               the area of their home, or "" if they have not said
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
    day_open: int = 0
    day_wrong: int = 0
    day_right: int = 0
    risen: int = 0
    rose: int = 0
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
class TestimonyWeight:
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
    if testimony.dismissed >= weights.OFTEN_WRONG and testimony.dismissed > testimony.confirmed:
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
    if testimony.at - testimony.known_since < weights.VOICE_AFTER:
        return "newcomer"
    if now - testimony.at > weights.FRESH:
        return "old"
    too_many = (
        testimony.pending >= weights.OPEN_ACCUSATIONS
        or testimony.recent_reports >= weights.RECENT_REPORTS
    )
    return "too_many" if too_many else ""


def weigh(testimonies: Iterable[Testimony], now: datetime) -> list[TestimonyWeight]:
    """Each person's testimony with its weight, the heaviest first.

    Of people who came together the second adds a half of their weight, the third a third: more
    of them always add something, but a box of SIMs does not fill the queue.
    """
    people = one_each(testimonies)
    categories = Counter(testimony.category for testimony in people if testimony.category)
    others = {testimony.day for testimony in people if not _in_burst(testimony)}
    alone = [
        (
            testimony,
            kind_of(testimony),
            _alone(testimony, categories, now) * _burst_share(testimony, others),
        )
        for testimony in people
    ]
    alone.sort(key=lambda each: (-each[2], each[0].at, each[0].reporter))
    before: Counter[object] = Counter()
    weighed = []
    for testimony, kind, weight in alone:
        group = testimony.reporter if testimony.gone else testimony.cohort
        before[group] += 1
        weight = round(weight / before[group], 4)
        weighed.append(TestimonyWeight(testimony, kind, weight, _voice(testimony, kind, now)))
    return weighed


def _alone(testimony: Testimony, categories: Counter[str], now: datetime) -> float:
    agreed = weights.AGREEMENT if categories[testimony.category] > 1 else 1.0
    return WEIGHTS[kind_of(testimony)] * _share(testimony) * agreed * recency(testimony.at, now)


def _in_burst(testimony: Testimony) -> bool:
    """Whether it is one of very many accusations of a day, of which an official found one wrong."""
    return bool(
        testimony.day_open >= weights.BURST and testimony.day_wrong and not testimony.day_right
    )


def _burst_share(testimony: Testimony, others: set[str]) -> float:
    """others  days on which those first wrote who accuse the subject outside such a burst"""
    alone = _in_burst(testimony) and not others - {testimony.day}
    return weights.BURST_SHARE if alone else 1.0


def _share(testimony: Testimony) -> float:
    """How much weight a person's word still has for this subject, after their other recent
    reports."""
    return weights.BEYOND if testimony.open_reports >= weights.OPEN_REPORTS else 1.0


def effective_people(forwards: Iterable[Testimony]) -> float:
    """As how many people those who forwarded a subject count.

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
    return float(0.5 ** (max(now - at, timedelta(0)) / weights.HALF_LIFE))


def independent(testimonies: Iterable[Testimony]) -> int:
    """On how many days the accusers first wrote: people of one day count as one. Not counted: a
    person who was more often wrong than right, and a report beyond its author's bounds."""
    return len({one.day for one in testimonies if _counts_alone(one)})


def alike(testimonies: Iterable[Testimony]) -> int:
    """How many independent people, newcomers not counted, report what fits the script of a campaign
    that was rising then."""
    fitting = [
        one
        for one in testimonies
        if one.risen > one.rose and _counts_alone(one) and kind_of(one) != "newcomer"
    ]
    # They do not make it rise themselves.
    rising = weights.RISING_PEOPLE + len(fitting)
    return independent(one for one in fitting if one.risen >= rising)


def _counts_alone(one: Testimony) -> bool:
    beyond = (
        one.recent_reports >= weights.RECENT_REPORTS or one.open_reports >= weights.OPEN_REPORTS
    )
    return accuses(one.way, one.category) and not beyond and kind_of(one) != "often_wrong"
