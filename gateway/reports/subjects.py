"""Computes what is known of a subject from its rows. Only this module writes a grade.

A subject is recomputed under a lock, so two workers at one subject never lose an update. One query
reads all that the grade depends on: who reported it lately, who forwarded it lately, and a bounded
part of what else each of them reported. A check then reads one row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import log2
from typing import Any, Final

from sqlalchemy import Connection, Row, case, func, select, text
from sqlalchemy.dialects.postgresql import insert

from flows.scoring import risk, weights
from flows.subjects.directory import Directory
from flows.subjects.keys import of_key
from flows.values import Aside, Review, Standing, Subject
from gateway.campaigns import campaigns, forwards
from gateway.database import official_news, row_signatures, subject_rows
from gateway.database.choices import CAMPAIGN_DAYS_IN
from gateway.database.report_limits import AROUND, EARLIER, KNOWN_SINCE, known_since
from gateway.database.signing import keys_of
from gateway.database.tables import subject
from gateway.reports import outcomes

MOST_TESTIMONY: Final = 1_000
"""How many of the latest testimonies are weighed. People are counted beyond that."""
MOST_RECORD: Final = 200
"""How many of a reporter's latest decided reports make their record."""
MOST_APART: Final = 8
"""How many confirmed numbers of a reporter are read, to tell whether reporters are independent."""
MOST_OTHERS: Final = 20
"""How many other reporters of each such number are read."""
MOST_DEEDS: Final = 20
"""How many of a person's first and latest reports, and as many forwards, tell them from others.
Both ends are read, so that a month of a life of their own still counts for a person who reports
much."""

NO_DIRECTORY: Final = Directory()

_STANDING: Final = (
    "grade", "people", "last_at", "category", "review", "since_cleared", "decided_at", "aside",
    "independent", "alike",
)  # fmt: skip
"""Columns of `subject`, in the order of `Standing`."""

_SPEAK: Final = ("confirmed", "cleared")
_SET_ASIDE: Final[tuple[Aside, ...]] = ("dismissed", "reassigned")

_RISING: Final = weights.RISING_WITHIN.days

# The confirmed numbers that a person was among the first to report: what each came in, and who
# reported it later. Nobody vouches for a number that a list had named before: the report may be a
# copy.
_VOUCHING: Final = f"""
SELECT json_agg(json_build_array(v.subject_key,
    v.report_id || ARRAY(SELECT report_id FROM evidence
          WHERE subject_key = v.subject_key ORDER BY first_at LIMIT {MOST_OTHERS}),
    (SELECT coalesce(p.merged_into, p.id)
     FROM campaign_subject s JOIN campaign p ON p.id = s.campaign_id
     WHERE s.subject_key = v.subject_key ORDER BY p.people DESC, p.id LIMIT 1),
    (SELECT extract(epoch FROM max(at)) FROM verdict
     WHERE subject_key = v.subject_key AND decision = 'confirmed' AND undone_by IS NULL),
    ARRAY(SELECT json_build_array(o.reporter, to_char(known.since AT TIME ZONE 'UTC', 'YYYYMMDD'))
          FROM evidence o JOIN resident r ON r.id = o.reporter
          CROSS JOIN LATERAL (SELECT {known_since("o")} AS since) known
          WHERE o.subject_key = v.subject_key AND o.first_at > v.first_at AND o.accuses
            AND o.first_at >= known.since + interval '{weights.KNOWN_AFTER.days} days'
            AND NOT v.listed_before
          ORDER BY o.first_at LIMIT {MOST_OTHERS}),
    NOT v.listed_before AND EXISTS (
        SELECT FROM list_entry l WHERE l.subject_key = v.subject_key AND l.at > v.first_at)
)) AS record
FROM (
    SELECT m.subject_key, m.report_id, m.first_at,
           EXISTS (SELECT FROM list_entry l
                   WHERE l.subject_key = m.subject_key AND l.at <= m.first_at) AS listed_before
    FROM evidence m
    WHERE m.reporter = e.reporter AND m.subject_key <> :key AND m.outcome = 1
    ORDER BY m.first_at DESC LIMIT :apart
) v
"""
# How fast the campaign of their report grew at that time.
_SCRIPT: Final = f"""
SELECT sum(d.people) FILTER (WHERE d.day > first.day - {_RISING}) AS risen,
       sum(d.people) FILTER (WHERE d.day <= first.day - {_RISING}) AS rose
FROM (VALUES ((e.first_at AT TIME ZONE '{CAMPAIGN_DAYS_IN}')::date)) AS first (day)
JOIN campaign_subject s ON true
JOIN campaign_member m ON m.campaign_id = s.campaign_id AND m.reporter = e.reporter AND m.reported
JOIN campaign_day d ON d.campaign_id = s.campaign_id
 AND d.day > first.day - {2 * _RISING} AND d.day <= first.day
WHERE s.subject_key = :key GROUP BY s.campaign_id ORDER BY risen DESC NULLS LAST LIMIT 1
"""
# What else a person reported or forwarded.
_EACH_DEED: Final = " UNION ".join(
    f"(SELECT first_at, subject_key FROM {table} WHERE reporter = e.reporter "
    f"AND subject_key <> :key ORDER BY first_at {order} LIMIT {MOST_DEEDS})"
    for table in ("evidence", "forward")
    for order in ("ASC", "DESC")
)
_DEEDS: Final = (
    "SELECT json_agg(json_build_array(extract(epoch FROM first_at), subject_key)) AS deeds "
    f"FROM ({_EACH_DEED}) each"
)

_EVIDENCE = text(
    f"""
    WITH beside AS (
        SELECT (SELECT json_agg(json_build_array(id, source, extract(epoch FROM at),
                                                 extract(epoch FROM expires_at)) ORDER BY id)
                FROM list_entry WHERE subject_key = :key) AS listed,
               EXISTS (SELECT FROM appeal
                       WHERE subject_key = :key AND decision IS NULL) AS appealed,
               EXISTS (SELECT FROM proposed_verdict
                       WHERE subject_key = :key AND ended_at IS NULL) AS proposed,
               {campaigns.OF_SUBJECT.format(key=":key")} AS campaign,
               {forwards.OF_SUBJECT.format(key=":key", since=":fresh")} AS forwards,
               s.recompute_at AS due_at, s.grade AS grade_before, s.attention AS attention_before
        FROM (VALUES (1)) AS one (row) LEFT JOIN subject s ON s.key = :key
    )
    SELECT b.*, e.reporter, e.report_id, e.way, e.category, e.first_at, e.at,
           {KNOWN_SINCE} AS known_since,
           coalesce(mine.good, e.good) AS good, coalesce(mine.bad, e.bad) AS bad,
           vouching.record, done.deeds, coalesce(home.area, '') AS area,
           coalesce(earlier.pending, e.earlier[1], 0) AS pending,
           coalesce(earlier.open_reports, e.earlier[2], 0) AS open_reports,
           coalesce(earlier.recent_reports, e.earlier[3], 0) AS recent_reports,
           coalesce(around.day_open, e.earlier[4], 0) AS day_open,
           coalesce(around.day_wrong, e.earlier[5], 0) AS day_wrong,
           coalesce(around.day_right, e.earlier[6], 0) AS day_right,
           coalesce(script.risen, 0) AS risen, coalesce(script.rose, 0) AS rose
    FROM beside b
    LEFT JOIN LATERAL (
        SELECT * FROM evidence WHERE subject_key = :key
          AND at > greatest(:since, CAST(:set_aside AS timestamptz))
        ORDER BY at DESC LIMIT :most
    ) e ON true
    LEFT JOIN resident r ON r.id = e.reporter
    LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE outcome = 1) AS good,
               count(*) FILTER (WHERE outcome = -1) AS bad
        FROM (SELECT subject_key, first_at, outcome FROM evidence
              WHERE reporter = e.reporter AND subject_key <> :key AND outcome IN (1, -1)
              ORDER BY first_at DESC LIMIT :record) its
    ) mine ON e.reporter > 0
    LEFT JOIN LATERAL ({_VOUCHING}) vouching ON mine.good > 0
    LEFT JOIN LATERAL ({_DEEDS}) done ON mine.good > 0
    LEFT JOIN LATERAL ({EARLIER}) earlier ON e.reporter > 0
    LEFT JOIN LATERAL ({AROUND}) around ON e.reporter > 0
    LEFT JOIN LATERAL ({_SCRIPT}) script ON e.reporter > 0
    LEFT JOIN LATERAL (
        SELECT area FROM subscription WHERE resident_id = r.id ORDER BY since, area LIMIT 1
    ) home ON true
    ORDER BY e.at DESC, e.reporter
    """
)


def lock(connection: Connection, key: str) -> None:
    """Locks a subject: one transaction at a time works on it. Take several locks in the order of
    the keys."""
    connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))


def collect_evidence(
    connection: Connection,
    about: Subject,
    now: datetime,
    directory: Directory = NO_DIRECTORY,
    most: int = MOST_TESTIMONY,
) -> risk.Evidence:
    """All that is known of a subject, with its latest `most` testimonies."""
    return _collected(connection, about, now, directory, most)[0]


@dataclass(frozen=True, slots=True)
class _Beside:
    """The values read besides the evidence.

    due_at            when the subject was due
    review            as in `Standing`
    grade, attention  of its row; "" and 0 if it had none
    """

    due_at: datetime | None
    review: Review
    grade: str
    attention: float


def _collected(
    connection: Connection,
    about: Subject,
    now: datetime,
    directory: Directory,
    most: int = MOST_TESTIMONY,
) -> tuple[risk.Evidence, _Beside]:
    """The evidence, and what is read beside it."""
    stood = outcomes.standing(connection, about.key)
    last = stood[-1] if stood else None
    values = {
        "key": about.key,
        "since": now - weights.EVIDENCE_LIFETIME,
        "set_aside": set_aside(stood),
        "fresh": now - weights.FRESH,
        "most": most,
        "record": MOST_RECORD,
        "apart": MOST_APART,
    }
    rows = connection.execute(_EVIDENCE, values).all()
    frame = rows[0]
    campaign_id, campaign_people, _ = frame.campaign or (0, 0, None)
    evidence = risk.Evidence(
        testimonies=tuple(_testimonies(rows)),
        verdict=last.decision if last and last.decision in _SPEAK else None,
        verdict_at=last.at if last and last.decision in _SPEAK else None,
        set_aside=set_aside(stood),
        aside=last.decision if last and last.decision in _SET_ASIDE else "",
        official=about.key in directory,
        odd=about.odd,
        listed=tuple(_listed(*row) for row in frame.listed or ()),
        forwards=tuple(forwards.testimony(*row) for row in frame.forwards or ()),
        campaign_id=campaign_id,
        campaign_people=campaign_people,
        appealed=frame.appealed,
    )
    review: Review = ("again" if last else "first") if frame.proposed else ""
    before = (frame.grade_before or "", frame.attention_before or 0.0)
    return evidence, _Beside(frame.due_at, review, *before)


def set_aside(stood: Sequence[outcomes.Standing]) -> datetime | None:
    """The time until which reports don't count, by the decisions that were not undone; None: all
    count."""
    return max((one.at for one in stood if one.decision in _SET_ASIDE), default=None)


def _testimonies(rows: Sequence[Row[Any]]) -> Iterator[risk.Testimony]:
    for row in rows:
        if row.reporter is None:
            continue
        yield risk.Testimony(
            reporter=row.reporter,
            at=row.at,
            way=row.way,
            category=row.category,
            known_since=row.known_since,
            first_at=row.first_at,
            confirmed=row.good,
            dismissed=row.bad,
            record=tuple(_voucher(*each) for each in row.record or ()),
            deeds=tuple((datetime.fromtimestamp(at, UTC), key) for at, key in row.deeds or ()),
            pending=row.pending,
            open_reports=row.open_reports,
            recent_reports=row.recent_reports,
            day_open=row.day_open,
            day_wrong=row.day_wrong,
            day_right=row.day_right,
            risen=row.risen,
            rose=row.rose,
            area=row.area,
            gone=row.reporter < 0,
            report_id=row.report_id,
        )


def _voucher(
    number: str,
    report_ids: list[int],
    campaign_id: int | None,
    decided_at: float | None,
    others: list[list[Any]],
    is_listed: bool,
) -> risk.Voucher:
    # What was decided at the same moment was decided together
    # (`gateway.console.reports.page_case`).
    of = (("campaign", campaign_id), ("decision", decided_at))
    cases = tuple(f"{kind} {each}" for kind, each in of if each is not None)
    cases += tuple(f"report {each}" for each in dict.fromkeys(report_ids))
    known = tuple((person, day) for person, day in others)
    return risk.Voucher(number, cases, known, is_listed)


def _listed(row_id: int, source: str, at: float, expires: float | None) -> risk.ListEntry:
    until = None if expires is None else datetime.fromtimestamp(expires, UTC)
    return risk.ListEntry(source, datetime.fromtimestamp(at, UTC), until, row_id)


def recompute(
    connection: Connection, about: Subject, now: datetime, directory: Directory = NO_DIRECTORY
) -> risk.Judgement:
    """Computes a subject from what is known now, and stores it. The caller holds its `lock`.

    A list, an appeal, a campaign or a deletion may make it due meanwhile, without the lock. Then it
    stays due.
    """
    evidence, beside = _collected(connection, about, now, directory)
    judged = risk.grade(evidence, now)
    weighed = len(evidence.testimonies)
    people = judged.standing.people
    values = {
        "grade": judged.standing.grade,
        "people": people
        if weighed < MOST_TESTIMONY
        else _people(connection, about.key, evidence, now),
        "known": judged.known,
        "attention": judged.attention,
        "urgency": urgency(judged, now),
        "category": judged.standing.category,
        "review": beside.review,
        "since_cleared": judged.standing.since_cleared,
        "decided_at": judged.standing.decided_at,
        "aside": judged.standing.aside,
        "independent": judged.standing.independent,
        "alike": judged.standing.alike,
        "case_id": risk.case(evidence, now),
        "last_at": judged.standing.last,
        "areas": sorted({testimony.area for testimony in evidence.testimonies if testimony.area}),
        "recompute_at": risk.stands_until(evidence, now),
        "signature": _signature(connection, about.key, judged.standing.grade),
    }
    new = insert(subject).values(
        key=about.key, kind=about.kind, display=about.display, odd=about.odd, **values
    )
    later = new.excluded.recompute_at
    meanwhile = subject.c.recompute_at.is_distinct_from(beside.due_at)
    due = case((meanwhile, func.least(subject.c.recompute_at, later)), else_=later)
    written = values | {"recompute_at": due, "kind": about.kind, "odd": about.odd}
    upsert = new.on_conflict_do_update(index_elements=[subject.c.key], set_=written)
    subject_id = connection.execute(upsert.returning(subject.c.id)).scalar_one()
    if judged.standing.grade == "high" != beside.grade:
        official_news.add(connection, "new_high", subject_id, now)
    elif weights.rises(beside.attention, judged.attention):
        official_news.add(connection, "rising", subject_id, now)
    return judged


def _signature(connection: Connection, key: str, grade: str) -> bytes | None:
    if grade not in row_signatures.SIGNED_GRADES:
        return None
    return row_signatures.signature(keys_of(connection), subject, {"key": key, "grade": grade})


_PEOPLE = text("SELECT count(*) FROM evidence WHERE subject_key = :key AND at > :since")


def _people(connection: Connection, key: str, evidence: risk.Evidence, now: datetime) -> int:
    since = max(
        now - weights.EVIDENCE_LIFETIME, evidence.set_aside or now - weights.EVIDENCE_LIFETIME
    )
    return int(connection.execute(_PEOPLE, {"key": key, "since": since}).scalar_one())


def urgency(judged: risk.Judgement, now: datetime) -> float | None:
    """Its place in the officials' queue; None: not in it. Every weight halves in the same time,
    so waiting changes no order and nothing is recomputed for it. It is rounded to seven hours,
    so that a database dump does not tell when the number's owner has appealed."""
    if not judged.queued:
        return None
    place = log2(judged.attention) + now.timestamp() / weights.HALF_LIFE.total_seconds()
    return round(place, 2)


_DUE = text(
    """
    SELECT key FROM subject WHERE recompute_at <= :now ORDER BY recompute_at LIMIT :most
    """
)


def due(connection: Connection, now: datetime, most: int) -> list[str]:
    """Keys of the subjects that are due: by time, by a list, or because a decision changed their
    reporters' records."""
    return list(connection.execute(_DUE, {"now": now, "most": most}).scalars())


def recompute_due(
    connection: Connection, now: datetime, most: int, directory: Directory = NO_DIRECTORY
) -> int:
    """Recomputes the next `most` due subjects; returns how many there were."""
    keys = sorted(due(connection, now, most))
    for key in keys:
        lock(connection, key)
        about = known_subject(connection, key)
        if about is not None:
            recompute(connection, about, now, directory)
    return len(keys)


def known_subject(connection: Connection, key: str) -> Subject | None:
    """The subject as the database has it."""
    display = select(subject.c.display).where(subject.c.key == key)
    row = connection.execute(display).one_or_none()
    return None if row is None else of_key(key, row.display)


def standing(connection: Connection, key: str) -> Standing:
    """The answer to a check of the subject."""
    column = subject.c
    query = select(*(column[name] for name in _STANDING), column.signature)
    query = query.where(subject.c.key == key)
    row = connection.execute(query).one_or_none()
    if row is None:
        return Standing("no_reports")
    known = Standing(*row[:-1])
    return subject_rows.checked_standing(connection, key, known, row.signature)


def id_of(connection: Connection, key: str) -> int | None:
    """The id by which officials' pages name the subject."""
    query = select(subject.c.id).where(subject.c.key == key)
    subject_id: int | None = connection.execute(query).scalar_one_or_none()
    return subject_id


def latest_decision(
    connection: Connection, key: str
) -> tuple[risk.Decision | None, datetime | None]:
    """The decision in force, and since when. A withdrawn decision counts as if it had never been
    made."""
    stood = outcomes.standing(connection, key)
    return (stood[-1].decision, stood[-1].at) if stood else (None, None)
