"""From evidence to a verdict: what a check says of a number, name, link or account.

The grade never says that somebody is a scammer: people reported, or an official confirmed.
What votes alone can do is bounded, because a vote costs a SIM and a wrong word costs an honest
shop its customers. Every judgement tells its reasons.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from flows.directory import Directory
from flows.link_shape import is_true_site, looks_faked
from flows.links import is_address
from flows.triage_tables import CATEGORIES
from flows.values import Grade, Standing, Subject, Way

Verdict = Literal["confirmed", "cleared"]

KNOWN_AFTER = timedelta(days=30)
"""So long a reporter has been with us before a report counts as a known person's: a ring that
buys SIMs today can't raise anybody within the month."""
KNOWN_CONFIRMED = 1
"""So many of their reports an official has confirmed: age alone is only patience."""
HIGH_PEOPLE = 3
"""Known people who must agree. In public complaint data 91 % of numbers have one complaint: three
by people who were right before is far outside what chance or one quarrel gives."""
FRESH = timedelta(days=180)
"""Older reports don't make `high`: an abandoned number is given to somebody else after months."""
HALF_LIFE = timedelta(days=30)
"""In the officials' queue a report weighs half after this time: calls come in waves of weeks."""

WEIGHT_KNOWN = 3.0
WEIGHT_ORDINARY = 1.0
WEIGHT_NEWCOMER = 0.5
WEIGHT_OFTEN_WRONG = 0.1
"""What one person's report adds to the officials' attention. Newcomers add little each and much
together; somebody whom officials dismissed more often than not is still heard."""
ATTENTION_CONTRADICTED = 2.0
"""Fresh evidence against a cleared or official number: either the clearing was wrong or the number
is being faked; only an official can tell, so it is seen before a stranger's."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """One report of the subject.

    reporter           the ledger's id of the person
    at, known_since    aware datetimes; when it came, and when the person was first heard of
    category           a key of `CATEGORIES`, or ""
    confirmed_reports, dismissed_reports
                       of this person's other reports: what officials made of them
    """

    reporter: int
    at: datetime
    way: Way
    category: str
    known_since: datetime
    confirmed_reports: int = 0
    dismissed_reports: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of one subject.

    verdict   the official's latest, if any, and when it was given
    official  it is in the directory of official numbers
    odd       `Subject.odd`
    """

    testimonies: tuple[Testimony, ...] = ()
    verdict: Verdict | None = None
    verdict_at: datetime | None = None
    official: bool = False
    odd: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with what led to it.

    known      people with a record who reported a scam lately
    attention  weight in the officials' queue; 0 = nothing for them to do
    reasons    machine names, the deciding one first: ``official_confirmed``,
               ``official_cleared``, ``in_directory``, ``known_people``, ``people``,
               ``newcomers_only``, ``spam_only``, ``odd:<why>``, ``nothing``
    """

    standing: Standing
    known: int
    attention: float
    reasons: tuple[str, ...]


def grade(evidence: Evidence, now: datetime) -> Judgement:
    """The verdict on a subject; `now` is an aware datetime."""
    reports = _one_each(evidence.testimonies)
    known = sum(_counts_for_high(report, now) for report in reports)
    found, reasons = _graded(evidence, reports, known, now)
    standing = Standing(
        grade=found,
        people=len(reports),
        last=max((report.at for report in evidence.testimonies), default=None),
        category=_category(evidence.testimonies),
    )
    return Judgement(standing, known, _attention(evidence, now), reasons)


def stands_until(evidence: Evidence, now: datetime) -> datetime | None:
    """When time alone changes the judgement, if nothing new comes: `high` ends when too few of its
    people are fresh, and attention when nobody is. None if time changes nothing any more."""
    if evidence.official or evidence.verdict is not None or not evidence.testimonies:
        return None
    reports = _one_each(evidence.testimonies)
    known = sorted((r.at for r in reports if _counts_for_high(r, now)), reverse=True)
    if len(known) >= HIGH_PEOPLE:
        last = known[HIGH_PEOPLE - 1]
    else:
        last = max(report.at for report in evidence.testimonies)
    until = last + FRESH + timedelta(seconds=1)
    return until if now - FRESH <= last else None


def for_check(standing: Standing | None, subject: Subject, directory: Directory) -> Standing:
    """What a check answers: the ledger's row, if there is one, after what needs no row.

    A number of the directory is `official` whatever was reported; the State's or a bank's own
    site is, unless an official has confirmed otherwise. Where nothing was reported,
    a number that is odd by itself, or a link that copies a bank's or the State's or is a bare IP
    address, is `caution`.
    """
    known = standing or Standing("no_reports")
    if subject.key in directory or (known.grade != "confirmed" and _is_true_site(subject)):
        return Standing("official", known.people, known.last, known.category)
    if known.grade == "no_reports" and is_odd(subject):
        return Standing("caution", known.people, known.last, known.category)
    return known


def is_odd(subject: Subject) -> bool:
    """Whether the subject itself is a reason for caution, before anybody reported it."""
    if subject.kind == "link":
        host = subject.key.removeprefix("link:")
        return looks_faked(host) or is_address(host)
    return bool(subject.odd)


def _is_true_site(subject: Subject) -> bool:
    return subject.kind == "link" and is_true_site(subject.key.removeprefix("link:"))


def _graded(
    evidence: Evidence, reports: list[Testimony], known: int, now: datetime
) -> tuple[Grade, tuple[str, ...]]:
    # The directory stands above a verdict: "113 is a scam" would be a slip of the hand, and
    # a caller who fakes 113 must not cut people off from the police.
    if evidence.official:
        return "official", ("in_directory", *_counted(reports, now))
    if evidence.verdict == "confirmed":
        return "confirmed", ("official_confirmed", *_counted(reports, now))
    if evidence.verdict == "cleared":
        return "cleared", ("official_cleared", *_counted(reports, now))
    if known >= HIGH_PEOPLE:
        return "high", ("known_people", "people")
    if reports:
        return "reported", _counted(reports, now)
    if evidence.odd:
        return "caution", (f"odd:{evidence.odd}",)
    return "no_reports", ("nothing",)


def _counted(reports: list[Testimony], now: datetime) -> tuple[str, ...]:
    if not reports:
        return ()
    reasons = ["people"]
    if not any(accuses(report) for report in reports):
        reasons.append("spam_only")
    if not any(_is_known(report) for report in reports):
        reasons.append("newcomers_only")
    return tuple(reasons)


def _one_each(testimonies: Iterable[Testimony]) -> list[Testimony]:
    """One report per person, whoever repeats it: the latest that accuses, else the latest."""
    best: dict[int, Testimony] = {}
    for report in sorted(testimonies, key=lambda one: (accuses(one), one.at)):
        best[report.reporter] = report
    return list(best.values())


def accuses(report: Testimony) -> bool:
    """Whether it is about a scam: a call that only advertises is a nuisance, not a crime."""
    known = CATEGORIES.get(report.category)
    if known is not None:
        return known.label == "scam"
    return report.way in ("scam_call", "message")


def _is_known(report: Testimony) -> bool:
    """Judged by when the report was made: an accusation doesn't ripen while its author waits."""
    return (
        report.at - report.known_since >= KNOWN_AFTER
        and report.confirmed_reports >= KNOWN_CONFIRMED
        and report.confirmed_reports > report.dismissed_reports
    )


def _counts_for_high(report: Testimony, now: datetime) -> bool:
    return accuses(report) and _is_known(report) and now - report.at <= FRESH


def _category(testimonies: tuple[Testimony, ...]) -> str:
    """What most people named; of equals what was named last."""
    named = _one_each(one for one in testimonies if one.category)
    counts = Counter(one.category for one in named)
    last = {one.category: one.at for one in sorted(named, key=lambda one: one.at)}
    return max(counts, key=lambda name: (counts[name], last[name]), default="")


def _attention(evidence: Evidence, now: datetime) -> float:
    settled = evidence.official or evidence.verdict is not None
    fresh = evidence.testimonies
    if evidence.verdict_at is not None:
        fresh = tuple(report for report in fresh if report.at > evidence.verdict_at)
    if evidence.verdict == "confirmed" and not evidence.official:
        return 0.0
    weight = sum(_weight(report) * _recency(report.at, now) for report in _one_each(fresh))
    return round(weight * (ATTENTION_CONTRADICTED if settled else 1.0), 3)


def _weight(report: Testimony) -> float:
    if report.dismissed_reports > report.confirmed_reports:
        return WEIGHT_OFTEN_WRONG
    if _is_known(report):
        return WEIGHT_KNOWN
    if report.at - report.known_since < KNOWN_AFTER:
        return WEIGHT_NEWCOMER
    return WEIGHT_ORDINARY


def _recency(at: datetime, now: datetime) -> float:
    age = max(now - at, timedelta(0))
    return float(0.5 ** (age / HALF_LIFE))
