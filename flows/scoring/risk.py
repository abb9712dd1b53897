"""From evidence to a verdict: what a check says of a number, name, link or account.

The grade never says that somebody is a scammer: people reported, or an official confirmed. The
effect of votes alone is bounded, because a vote costs a SIM and a wrong word costs an honest shop
its customers. The numbers are in `flows.scoring.weights`, what one person's report is worth is in
`flows.scoring.testimony`. Every judgement has its reasons, and `explain` gives the rows that led to
it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from math import fsum, log2
from typing import Literal

from flows.scoring import testimony, weights
from flows.scoring.testimony import Testimony, TestimonyWeight, Voucher
from flows.scoring.voices import Voices, voices
from flows.values import Aside, Grade, Standing

__all__ = [
    "CONFIRMED_LATER", "OPEN", "RIGHT", "WRONG", "Decision", "Evidence", "Judgement", "ListEntry",
    "Part", "Testimony", "Verdict", "Voucher", "explain", "grade", "outcomes", "stands_until",
]  # fmt: skip

Verdict = Literal["confirmed", "cleared"]
Decision = Literal["confirmed", "cleared", "dismissed", "reassigned", "withdrawn"]
"""The decisions of an official: that it is a scam; that it is not, the reports were wrong; that the
reports are worth nothing, without a word on the number; that the number has a new owner, so that
earlier reports, right or wrong, are not about them; that the previous decision was a slip, so that
the one before it is in force again."""

OPEN, RIGHT, WRONG, CONFIRMED_LATER = 0, 1, -1, 2
"""The outcome of one person's report: nothing yet; an official confirmed it, and it was early; an
official found it wrong; it was right as well, but others had found the number already."""

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A row of somebody else's list that is about the subject.

    at       when its source says so; expires: from then on it has no effect
    row_id   the database's id of the row
    """

    source: str
    at: datetime
    expires: datetime | None = None
    row_id: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of one subject.

    verdict    the official's latest, if any, and when it was given
    set_aside  what was reported until then does not count (``dismissed``, ``reassigned``)
    aside      which of the two the latest decision was; ""
    official   it is in the directory of official numbers
    odd        `Subject.odd`
    forwards   who forwarded a scam with it, without reporting it; `pending` and `recent_reports`
               are not used, `open_reports` counts the subjects that they forwarded before
    campaign_id, campaign_people  the largest campaign that it is part of, and how many people
               forwarded that: a word for officials, which weighs nothing
    appealed   its owner says that the reports are wrong, and no official has decided yet
    """

    testimonies: tuple[Testimony, ...] = ()
    verdict: Verdict | None = None
    verdict_at: datetime | None = None
    set_aside: datetime | None = None
    aside: Aside = ""
    official: bool = False
    odd: str = ""
    listed: tuple[ListEntry, ...] = ()
    forwards: tuple[Testimony, ...] = ()
    campaign_id: int = 0
    campaign_people: int = 0
    appealed: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with what led to it.

    known      voices of known people who reported a scam lately
    attention  weight in the officials' queue; 0 = nothing for them to do
    reasons    machine names, the deciding one first: ``official_confirmed``,
               ``official_cleared``, ``in_directory``, ``known_people``, ``people``,
               ``newcomers_only``, ``spam_only``, ``waits``, ``odd:<why>``, ``listed``,
               ``campaign``, ``appealed``, ``set_aside``, ``nothing``
    """

    standing: Standing
    known: int
    attention: float
    reasons: tuple[str, ...]

    @property
    def queued(self) -> bool:
        """Whether officials are asked to look."""
        return self.attention >= weights.QUEUED


@dataclass(frozen=True, slots=True)
class Part:
    """One row that led to a judgement: what it is, its id in the database, its weight, and why.

    kind  ``report``, ``forward``, ``list``, ``campaign``, ``appeal``
    note  of a report: what its author's word is worth
    why   of a report: why it is no voice for `high` (`TestimonyWeight.voice`, `Voices.why_none`);
          "" if it is one
    """

    kind: str
    row_id: int
    at: datetime | None
    weight: float
    note: str
    why: str = ""


def grade(evidence: Evidence, now: datetime) -> Judgement:
    """The verdict on a subject; `now` is an aware datetime."""
    testimonies = _current_testimonies(evidence, now)
    weighed = testimony.weigh(testimonies, now)
    known = voices(weighed)
    result, reasons = _graded(evidence, weighed, known, now)
    standing = Standing(
        grade=result,
        people=len(weighed),
        last=_last(testimonies),
        category=_category(testimonies),
        since_cleared=_since_cleared(evidence, now),
        decided_at=_decided_at(evidence),
        aside=evidence.aside,
        independent=testimony.independent(testimonies),
        alike=testimony.alike(testimonies),
    )
    return Judgement(standing, known.count, _attention(evidence, now), reasons)


def explain(evidence: Evidence, now: datetime) -> tuple[Part, ...]:
    """The rows that led to `grade`, the heaviest first."""
    weighed = testimony.weigh(_current_testimonies(evidence, now), now)
    why_none = voices(weighed).why_none
    parts = [
        Part(
            "report",
            each.testimony.report_id,
            each.testimony.at,
            each.weight,
            _note(each),
            why_none.get(each.testimony.reporter, each.voice),
        )
        for each in weighed
    ]
    parts += [
        Part("list", row.row_id, row.at, _listed_weight(row, now), row.source)
        for row in _live(evidence, now)
    ]
    forwards = _forwards(evidence, now)
    if forwards:
        note = f"this subject was forwarded by {len(forwards)}"
        weight, at = round(_forwarded_weight(forwards, now), 4), _last(forwards)
        parts.append(Part("forward", 0, at, weight, note))
    if evidence.campaign_people:
        note = f"its messages were forwarded by {evidence.campaign_people}, which weighs nothing"
        parts.append(Part("campaign", evidence.campaign_id, None, 0.0, note))
    if evidence.appealed:
        parts.append(Part("appeal", 0, None, weights.APPEALED, "not decided"))
    return tuple(sorted(parts, key=lambda part: -part.weight))


def _note(each: TestimonyWeight) -> str:
    note: str = each.kind
    if each.testimony.open_reports >= weights.OPEN_REPORTS:
        note += f"; after {each.testimony.open_reports} open reports"
    return f"{note}; waits for a second person" if each.waits else note


def outcomes(evidence: Evidence, decision: Decision) -> dict[int, int]:
    """What a decision makes of those who reported before it, by reporter.

    Only somebody who accused early is right. Everybody who accused is wrong; a call reported as a
    nuisance is neither. A new owner says nothing about reports on the former one.
    """
    accusations = [one for one in testimony.one_each(evidence.testimonies) if _accuses(one)]
    if decision == "confirmed" and evidence.verdict == "confirmed":
        return {}  # Who reports what an official has confirmed already has found nothing.
    if decision == "confirmed":
        early = sorted(accusations, key=lambda one: (one.began, one.reporter))
        return {
            one.reporter: CONFIRMED_LATER if n >= weights.VOUCHED else RIGHT
            for n, one in enumerate(early)
        }
    return (
        {one.reporter: WRONG for one in accusations} if decision in ("cleared", "dismissed") else {}
    )


def case(evidence: Evidence, now: datetime) -> int | None:
    """A number that a subject shares with what the same people reported on the same day; None for
    one that nobody reported. It fits a column of 8 bytes."""
    since = evidence.verdict_at
    testimonies = [
        one
        for one in _current_testimonies(evidence, now)
        if since is None or one.began > since  # What was decided on is another case.
    ]
    if not testimonies:
        return None
    people = ",".join(str(one) for one in sorted({one.reporter for one in testimonies}))
    day = f"{min(one.began for one in testimonies).astimezone(UTC):%Y%m%d}"
    digest = blake2b(f"{day} {people}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def stands_until(evidence: Evidence, now: datetime) -> datetime | None:
    """When the grade changes by time alone, if no report comes. None if it no longer does.

    Time only takes away, so the first moment at which the grade is another one is found by halving.
    The queue needs no search: its weights halve every `HALF_LIFE`.
    """
    if evidence.official or evidence.verdict is not None:
        return None
    before = _grade_and_people(evidence, now)
    expiries = [one.at + weights.EVIDENCE_LIFETIME for one in _current_testimonies(evidence, now)]
    ends = [min(expiries)] if expiries else []
    if before[0] == "high":
        ends += [one.began + weights.HIGH_LASTS for one in evidence.testimonies]
    elif before[0] == "caution":
        ends += [row.expires for row in evidence.listed if row.expires is not None]
        ends += [one.at + _forward_lasts(one) for one in evidence.forwards]
    times = sorted({end + _SECOND for end in ends if end + _SECOND > now})
    first = bisect_left(times, True, key=lambda at: _grade_and_people(evidence, at) != before)
    return times[first] if first < len(times) else None


def _decided_at(evidence: Evidence) -> datetime | None:
    """When officials cleared it, or set aside its reports; None if neither decision is in force."""
    if evidence.aside:
        return evidence.set_aside
    return evidence.verdict_at if evidence.verdict == "cleared" else None


def _grade_and_people(evidence: Evidence, now: datetime) -> tuple[Grade, int]:
    """The part of a judgement that a check shows."""
    weighed = testimony.weigh(_current_testimonies(evidence, now), now)
    return _graded(evidence, weighed, voices(weighed), now)[0], len(weighed)


def _accuses(one: Testimony) -> bool:
    return testimony.accuses(one.way, one.category)


def _current_testimonies(evidence: Evidence, now: datetime) -> tuple[Testimony, ...]:
    """The testimonies that count: neither set aside by an official nor too old."""
    since = now - weights.EVIDENCE_LIFETIME
    if evidence.set_aside is not None:
        since = max(since, evidence.set_aside)
    return tuple(one for one in evidence.testimonies if one.at > since)


def _live(evidence: Evidence, now: datetime) -> list[ListEntry]:
    """The latest row of each source that has not expired."""
    rows = sorted(evidence.listed, key=lambda row: row.at)
    since = evidence.set_aside
    return list(
        {
            row.source: row
            for row in rows
            if (row.expires is None or row.expires > now) and (since is None or row.at > since)
        }.values()
    )


def _graded(
    evidence: Evidence, weighed: list[TestimonyWeight], known: Voices, now: datetime
) -> tuple[Grade, tuple[str, ...]]:
    counted = _counted(weighed)
    # The directory overrides a verdict: "113 is a scam" would be a slip of the hand, and
    # a caller who fakes 113 must not cut people off from the police.
    if evidence.official:
        return "official", ("in_directory", *counted)
    if evidence.verdict == "confirmed":
        return "confirmed", ("official_confirmed", *counted)
    if evidence.verdict == "cleared":
        return "cleared", ("official_cleared", *counted)
    if known.make_high(now):
        return "high", ("known_people", "people")
    if any(not each.waits for each in weighed):
        return "reported", counted
    why = _cautions(evidence, now)
    if why:
        return "caution", (*why, *counted)
    if weighed:
        return "waiting", ("waits", *counted)
    return "no_reports", ("set_aside" if evidence.testimonies else "nothing",)


def _cautions(evidence: Evidence, now: datetime) -> tuple[str, ...]:
    why = [f"odd:{evidence.odd}"] if evidence.odd else []
    if _live(evidence, now):
        why.append("listed")
    lately = [one for one in _forwards(evidence, now) if one.at > now - _forward_lasts(one)]
    if testimony.effective_people(lately) >= weights.FORWARDERS:
        why.append("campaign")
    return tuple(why)


def _forward_lasts(one: Testimony) -> timedelta:
    newcomer = testimony.kind_of(one) == "newcomer"
    return weights.NEWCOMERS_FORWARD if newcomer else weights.FRESH


def _counted(weighed: list[TestimonyWeight]) -> tuple[str, ...]:
    if not weighed:
        return ()
    reasons = ["people"]
    if not any(_accuses(each.testimony) for each in weighed):
        reasons.append("spam_only")
    if not any(each.kind == "known" for each in weighed):
        reasons.append("newcomers_only")
    return tuple(reasons)


def _category(testimonies: Iterable[Testimony]) -> str:
    """The category that most people named; of equals the one that was named last."""
    named = testimony.one_each(one for one in testimonies if one.category)
    counts = Counter(one.category for one in named)
    last = {one.category: one.at for one in sorted(named, key=lambda one: one.at)}
    return max(counts, key=lambda name: (counts[name], last[name]), default="")


def _attention(evidence: Evidence, now: datetime) -> float:
    appealed = weights.APPEALED if evidence.appealed else 0.0
    settled = evidence.official or evidence.verdict is not None
    if evidence.verdict == "confirmed" and not evidence.official:
        return appealed
    since = evidence.verdict_at
    fresh = [one for one in _current_testimonies(evidence, now) if since is None or one.at > since]
    weight = fsum(each.weight for each in testimony.weigh(fresh, now))
    rows = [row for row in _live(evidence, now) if since is None or row.at > since]
    weight += fsum(_listed_weight(row, now) for row in rows)
    forwards = [one for one in _forwards(evidence, now) if since is None or one.at > since]
    weight += _forwarded_weight(forwards, now)
    if _since_cleared(evidence, now):
        appealed += weights.CONTRADICTED_FIRST
    return round(weight * (weights.CONTRADICTED if settled else 1.0) + appealed, 3)


def _since_cleared(evidence: Evidence, now: datetime) -> int:
    """How many people first reported it after officials had cleared it, if two of them at least
    are independent."""
    cleared = evidence.verdict_at
    if evidence.official or evidence.verdict != "cleared" or cleared is None:
        return 0
    fresh = [one for one in _current_testimonies(evidence, now) if one.began > cleared]
    if testimony.independent(fresh) < weights.CONTRADICTING:
        return 0
    return len({one.reporter for one in fresh})


def _listed_weight(row: ListEntry, now: datetime) -> float:
    return round(weights.LISTED * testimony.recency(row.at, now), 4)


def _forwards(evidence: Evidence, now: datetime) -> list[Testimony]:
    """The people who forwarded it lately. A person who reported it as well counts by the report."""
    since = now - weights.FRESH
    if evidence.set_aside is not None:
        since = max(since, evidence.set_aside)
    reported = {one.reporter for one in _current_testimonies(evidence, now)}
    return [one for one in evidence.forwards if one.at > since and one.reporter not in reported]


def _last(testimonies: Sequence[Testimony]) -> datetime | None:
    return max((one.at for one in testimonies), default=None)


def _forwarded_weight(forwards: Sequence[Testimony], now: datetime) -> float:
    at = _last(forwards)
    if at is None:
        return 0.0
    people = testimony.effective_people(forwards)
    return weights.FORWARDED * log2(1 + people) * testimony.recency(at, now)
