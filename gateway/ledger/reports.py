"""From reports to what is known of a subject.

A report becomes testimony: one row per subject and person, however often they repeat it. A
subject is computed anew from its testimony and its latest verdict, under a lock per subject, so
that two workers at one subject never lose an update.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, Row, bindparam, func, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY, insert

from flows import risk
from flows.directory import Directory
from flows.values import Language, Standing, Subject
from gateway.ledger import jobs
from gateway.ledger.forgetting import ANONYMOUS
from gateway.ledger.tables import evidence, report, subject, verdict

MOST_TESTIMONY: Final = 1_000
"""So many of the latest testimonies are weighed; the people are counted beyond that."""

TOLD: Final = frozenset({"confirmed", "cleared"})
"""Decisions that a reporter is told of."""

NO_DIRECTORY: Final = Directory()

_NOBODY = -(1 << 62)

_RETURN = text(
    f"""
    UPDATE evidence SET reporter = r.id FROM resident r
    WHERE r.id = :resident AND subject_key = :key
      AND reporter = {ANONYMOUS.format(key=":key", hash="r.hash")}
      AND NOT EXISTS (SELECT FROM evidence WHERE subject_key = :key AND reporter = :resident)
    """
)

# Whoever has been erased since, and reports it again, is still one person.
_ERASED = text(
    f"""
    SELECT coalesce(
        (SELECT r.id FROM resident r JOIN evidence e ON e.reporter = r.id
         WHERE r.hash = :hash AND e.subject_key = :key),
        {ANONYMOUS.format(key=":key", hash="CAST(:hash AS bytea)")})
    """
)

_TESTIMONY = text(
    """
    SELECT e.reporter, e.way, e.category, e.first_at, e.at, r.created_at
    FROM evidence e LEFT JOIN resident r ON r.id = e.reporter
    WHERE e.subject_key = :key ORDER BY e.at DESC LIMIT :most
    """
)

_RECORDS = text(
    """
    SELECT e.reporter, count(*) FILTER (WHERE v.decision = 'confirmed'),
           count(*) FILTER (WHERE v.decision = 'cleared')
    FROM evidence e JOIN LATERAL (
        SELECT decision FROM verdict WHERE subject_key = e.subject_key ORDER BY id DESC LIMIT 1
    ) v ON true
    WHERE e.reporter = ANY(:reporters) GROUP BY e.reporter
    """
).bindparams(bindparam("reporters", type_=ARRAY(BigInteger)))


def judge(
    connection: Connection, report_id: int, now: datetime, directory: Directory = NO_DIRECTORY
) -> None:
    """Turns a report into testimony and computes its subjects anew; a second time does nothing."""
    row = connection.execute(
        select(report)
        .where(report.c.id == report_id, report.c.state == "received")
        .with_for_update()
    ).one_or_none()
    if row is None:
        return
    subjects = {each["key"]: Subject(**each) for each in row.subjects}
    for key in sorted(subjects):
        lock(connection, key)
        _testify(connection, row, key)
        recompute(connection, subjects[key], now, directory)
    _tell_late(connection, row, sorted(subjects))
    connection.execute(
        update(report)
        .where(report.c.id == report_id)
        .values(state="judged", judged_at=now, reporter_hash=None)
    )


def lock(connection: Connection, key: str) -> None:
    """One transaction at a time works on a subject. Take several in the order of their keys."""
    connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))


def _testify(connection: Connection, row: Row[Any], key: str) -> None:
    reporter = _reporter(connection, row, key)
    new = insert(evidence).values(
        subject_key=key,
        reporter=reporter,
        report_id=row.id,
        way=row.way,
        category=row.category,
        first_at=row.at,
        at=row.at,
    )
    folded: dict[str, Any] = {
        "first_at": func.least(evidence.c.first_at, new.excluded.first_at),
        "at": func.greatest(evidence.c.at, new.excluded.at),
    }
    if _says_more(connection, row, key, reporter):
        folded |= {"way": new.excluded.way, "category": new.excluded.category}
    connection.execute(
        new.on_conflict_do_update(
            index_elements=[evidence.c.subject_key, evidence.c.reporter], set_=folded
        )
    )


def _reporter(connection: Connection, row: Row[Any], key: str) -> int:
    """Under which number a report counts: its resident's, or that of somebody forgotten."""
    if row.resident_id is not None:
        connection.execute(_RETURN, {"resident": row.resident_id, "key": key})
        return int(row.resident_id)
    if row.reporter_hash is not None:
        known_as = connection.execute(_ERASED, {"hash": row.reporter_hash, "key": key})
        return int(known_as.scalar_one())
    return int(_NOBODY - row.id)


def _says_more(connection: Connection, row: Row[Any], key: str, reporter: int) -> bool:
    """Of one person's reports the latest counts, but an accusation before a nuisance."""
    before = connection.execute(
        select(evidence).where(evidence.c.subject_key == key, evidence.c.reporter == reporter)
    ).one_or_none()
    if before is None:
        return True

    def weight(said: Row[Any]) -> tuple[bool, datetime]:
        return risk.accuses(risk.Testimony(0, said.at, said.way, said.category, said.at)), said.at

    return weight(row) >= weight(before)


def recompute(
    connection: Connection, about: Subject, now: datetime, directory: Directory = NO_DIRECTORY
) -> risk.Judgement:
    """Computes a subject from what is known now and writes it; the caller holds its `lock`."""
    decision, decided_at = latest_decision(connection, about.key)
    rows = connection.execute(_TESTIMONY, {"key": about.key, "most": MOST_TESTIMONY}).all()
    evidence_ = risk.Evidence(
        testimonies=tuple(_testimonies(connection, rows)),
        verdict=decision,
        verdict_at=decided_at,
        official=about.key in directory,
        odd=about.odd,
    )
    judged = risk.grade(evidence_, now)
    values = {
        "grade": judged.standing.grade,
        "people": _people(connection, about.key, len(rows)),
        "known": judged.known,
        "attention": judged.attention,
        "category": judged.standing.category,
        "last_at": judged.standing.last,
        "computed_at": now,
        "recompute_at": risk.stands_until(evidence_, now),
    }
    new = insert(subject).values(
        key=about.key, kind=about.kind, shown=about.shown, odd=about.odd, **values
    )
    connection.execute(new.on_conflict_do_update(index_elements=[subject.c.key], set_=values))
    return judged


_DUE = text(
    """
    SELECT key FROM subject WHERE recompute_at <= :now ORDER BY recompute_at LIMIT :most
    """
)


def due(connection: Connection, now: datetime, most: int) -> list[str]:
    """Keys of subjects that time, or an erasure, makes due to be computed anew."""
    return list(connection.execute(_DUE, {"now": now, "most": most}).scalars())


def recompute_due(
    connection: Connection, now: datetime, most: int, directory: Directory = NO_DIRECTORY
) -> int:
    """Computes the next `most` of them anew; returns how many there were."""
    keys = sorted(due(connection, now, most))
    for key in keys:
        lock(connection, key)
        about = known_subject(connection, key)
        if about is not None:
            recompute(connection, about, now, directory)
    return len(keys)


def _people(connection: Connection, key: str, weighed: int) -> int:
    if weighed < MOST_TESTIMONY:
        return weighed
    counted = select(func.count()).where(evidence.c.subject_key == key)
    return connection.execute(counted).scalar_one()


def _testimonies(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[risk.Testimony]:
    reporters = [row.reporter for row in rows]
    found = connection.execute(_RECORDS, {"reporters": reporters}) if reporters else ()
    records: Mapping[int, tuple[int, int]] = {who: (good, bad) for who, good, bad in found}
    for row in rows:
        confirmed, dismissed = records.get(row.reporter, (0, 0))
        yield risk.Testimony(
            reporter=row.reporter,
            at=row.at,
            way=row.way,
            category=row.category,
            known_since=row.created_at or row.first_at,
            confirmed_reports=confirmed,
            dismissed_reports=dismissed,
        )


def latest_decision(
    connection: Connection, key: str
) -> tuple[risk.Verdict | None, datetime | None]:
    """The decision that stands, and since when: a withdrawn one is as if there were none."""
    row = connection.execute(
        select(verdict.c.decision, verdict.c.at)
        .where(verdict.c.subject_key == key)
        .order_by(verdict.c.id.desc())
        .limit(1)
    ).one_or_none()
    return (row.decision, row.at) if row is not None and row.decision in TOLD else (None, None)


def _tell_late(connection: Connection, row: Row[Any], keys: Sequence[str]) -> None:
    """A verdict that came between the report and now has told everybody but this reporter."""
    since = connection.execute(
        select(func.max(verdict.c.id))
        .where(verdict.c.subject_key.in_(keys), verdict.c.at > row.at)
        .group_by(verdict.c.subject_key)
    )
    jobs.stage(connection, "tell", sorted(since.scalars()))


def known_subject(connection: Connection, key: str) -> Subject | None:
    """The subject as the books have it."""
    row = connection.execute(select(subject).where(subject.c.key == key)).one_or_none()
    return None if row is None else Subject(row.key, row.kind, row.shown, row.shown, row.odd)


def standing(connection: Connection, key: str) -> Standing:
    """What a check of the subject answers."""
    columns = (subject.c.grade, subject.c.people, subject.c.last_at, subject.c.category)
    row = connection.execute(select(*columns).where(subject.c.key == key)).one_or_none()
    return Standing("no_reports") if row is None else Standing(*row)


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody whose report has been decided on."""

    resident_id: int
    language: Language
    carrier: str
    report_id: int
    code: str
    shown: str
    at: datetime


_TO_TELL = text(
    """
    SELECT r.id, r.language, r.carrier, p.id, p.code, s.shown, p.at
    FROM evidence e
    JOIN resident r ON r.id = e.reporter
    JOIN report p ON p.id = e.report_id
    JOIN subject s ON s.key = e.subject_key
    WHERE e.subject_key = :key AND e.told <> :decision AND r.opted_out_at IS NULL
      AND e.first_at <= :decided_at
    ORDER BY e.reporter LIMIT :most FOR UPDATE OF e
    """
)


_LOCK_REPORTS = text(
    """
    SELECT id FROM report WHERE id IN (
        SELECT report_id FROM evidence
        WHERE subject_key = :key AND told <> :decision AND first_at <= :decided_at AND reporter > 0
        ORDER BY reporter LIMIT :most
    ) ORDER BY id FOR UPDATE
    """
)


def to_tell(
    connection: Connection, key: str, decision: str, decided_at: datetime, most: int
) -> list[ToTell]:
    """Who reported this before the decision and has not been told of it; their rows are locked."""
    values = {"key": key, "decision": decision, "decided_at": decided_at, "most": most}
    # Reports before testimony, as judging and erasing take them.
    connection.execute(_LOCK_REPORTS, values)
    return [ToTell(*row) for row in connection.execute(_TO_TELL, values)]


def told(connection: Connection, key: str, decision: str, who: ToTell, now: datetime) -> None:
    """Remembers that they have been told, in the transaction that stages the MT."""
    connection.execute(
        update(evidence)
        .where(evidence.c.subject_key == key, evidence.c.reporter == who.resident_id)
        .values(told=decision)
    )
    connection.execute(
        update(report)
        .where(report.c.id == who.report_id)
        .values(told_at=func.coalesce(report.c.told_at, now))
    )
