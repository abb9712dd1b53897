"""Turns reports into what is known of a subject.

A report becomes testimony: one row for each subject and person, however often the person reports
it. Then its subjects are recomputed (`gateway.reports.subjects`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select, text, update
from sqlalchemy.dialects.postgresql import insert

from flows.scoring.testimony import accuses
from flows.subjects.directory import Directory
from flows.subjects.keys import of_key
from flows.values import Language, Subject
from gateway.database import report_limits, staged_jobs
from gateway.database.anonymise_sql import ANONYMOUS
from gateway.database.tables import evidence, report, verdict
from gateway.reports import outcomes, subjects

NOTIFIED_DECISIONS: Final = frozenset({"confirmed", "cleared", "reassigned"})
"""Decisions of which reporters are notified."""

_NOBODY = -(1 << 62)

_RETURN = text(
    f"""
    UPDATE evidence SET reporter = :resident
    WHERE subject_key = :key
      AND reporter = {ANONYMOUS.format(key=":key", voice="CAST(:voice AS bytea)")}
      AND NOT EXISTS (SELECT FROM evidence WHERE subject_key = :key AND reporter = :resident)
    """
)

_ERASED = text(f"SELECT {ANONYMOUS.format(key=':key', voice='CAST(:voice AS bytea)')}")

_EARLIER = text(
    """
    SELECT e.id FROM report r JOIN report e ON e.voice = r.voice AND e.id < r.id
    WHERE r.id = :id AND r.state = 'received' AND e.state = 'received' ORDER BY e.id
    """
)


def judge(
    connection: Connection,
    report_id: int,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
) -> None:
    """Turns a report into testimony and recomputes its subjects; the second time it does nothing.

    Earlier reports of a person who has deleted themselves since are handled first. Then their
    testimony exists, and the person still counts once.
    """
    for earlier in connection.execute(_EARLIER, {"id": report_id}).scalars().all():
        _judge(connection, earlier, now, directory)
    _judge(connection, report_id, now, directory)


def _judge(connection: Connection, report_id: int, now: datetime, directory: Directory) -> None:
    row = connection.execute(
        select(report)
        .where(report.c.id == report_id, report.c.state == "received")
        .with_for_update()
    ).one_or_none()
    if row is None:
        return
    about = {each["key"]: of_key(each["key"], each["display"]) for each in row.subjects}
    if row.resident_id is not None:
        report_limits.lock(connection, row.resident_id)
    if row.withdrawn_at is None:
        _weigh(connection, row, about, now, directory)
    connection.execute(
        update(report)
        .where(report.c.id == report_id)
        .values(state="judged", judged_at=now, voice=None)
    )


def _weigh(
    connection: Connection,
    row: Row[Any],
    about: Mapping[str, Subject],
    now: datetime,
    directory: Directory,
) -> None:
    for place, key in enumerate(sorted(about)):
        subjects.lock(connection, key)
        _testify(connection, row, key, place)
    # Each subject counts for the weight of the others.
    for key in sorted(about):
        subjects.recompute(connection, about[key], now, directory)
    report_limits.stage_later(connection, row.id)
    _notify_delayed(connection, row, sorted(about))


def _testify(connection: Connection, row: Row[Any], key: str, place: int) -> None:
    """Stores what the report says of its subject number `place`."""
    reporter = _reporter(connection, row, key)
    standing = outcomes.standing(connection, key)
    outcome, undo = outcomes.on_arrival(standing)
    was_answered = row.notified_at is not None and bool(standing) and standing[-1].at > row.at
    known_decision = standing[-1].decision if was_answered else ""
    new = insert(evidence).values(
        subject_key=key,
        reporter=reporter,
        report_id=row.id,
        way=row.way,
        category=row.category,
        first_at=row.at,
        at=row.at,
        accuses=accuses(row.way, row.category),
        outcome=outcome,
        undo=undo,
        notified_decision=known_decision,
        earlier=[before + place for before in row.earlier],
    )
    folded: dict[str, Any] = {
        "first_at": func.least(evidence.c.first_at, new.excluded.first_at),
        "at": func.greatest(evidence.c.at, new.excluded.at),
    }
    if known_decision:
        folded["notified_decision"] = known_decision
    if _says_more(connection, row, key, reporter):
        folded |= {name: new.excluded[name] for name in ("way", "category", "accuses")}
    connection.execute(
        new.on_conflict_do_update(
            index_elements=[evidence.c.subject_key, evidence.c.reporter], set_=folded
        )
    )


def _reporter(connection: Connection, row: Row[Any], key: str) -> int:
    """The number under which a report counts: the resident's id, or the number of a deleted
    person."""
    if row.resident_id is not None:
        connection.execute(_RETURN, {"resident": row.resident_id, "voice": row.voice, "key": key})
        return int(row.resident_id)
    if row.voice is not None:
        known_as = connection.execute(_ERASED, {"voice": row.voice, "key": key})
        return int(known_as.scalar_one())
    return int(_NOBODY - row.id)


def _says_more(connection: Connection, row: Row[Any], key: str, reporter: int) -> bool:
    """Whether this report replaces what the person reported before: the latest counts, but an
    accusation comes before a nuisance."""
    before = connection.execute(
        select(evidence).where(evidence.c.subject_key == key, evidence.c.reporter == reporter)
    ).one_or_none()
    if before is None:
        return True

    def weight(one: Row[Any]) -> tuple[bool, datetime]:
        return accuses(one.way, one.category), one.at

    return weight(row) >= weight(before)


def _notify_delayed(connection: Connection, row: Row[Any], keys: Sequence[str]) -> None:
    """Notifies the reporter of a verdict that came between the report and now, as other
    reporters were notified then. Not if they may have been notified before the database was
    restored (`restoring`)."""
    if row.notified_at is not None:
        return
    since = connection.execute(
        select(func.max(verdict.c.id))
        .where(verdict.c.subject_key.in_(keys), verdict.c.at > row.at)
        .where(verdict.c.decision != "withdrawn", verdict.c.undone_by.is_(None))
        .group_by(verdict.c.subject_key)
    )
    staged_jobs.stage(connection, "notify_reporters", sorted(since.scalars()))


@dataclass(frozen=True, slots=True)
class ReporterToNotify:
    """A reporter whose report was decided on."""

    resident_id: int
    language: Language
    carrier: str
    report_id: int
    code: str
    display: str
    at: datetime


_REPORTERS_TO_NOTIFY = text(
    """
    SELECT r.id, r.language, r.carrier, p.id, p.code, s.display, p.at
    FROM evidence e
    JOIN resident r ON r.id = e.reporter
    JOIN report p ON p.id = e.report_id
    JOIN subject s ON s.key = e.subject_key
    WHERE e.subject_key = :key AND e.notified_decision <> :decision AND r.opted_out_at IS NULL
      AND e.first_at <= :decided_at
      -- News of a decision that was undone waits for the morning, and will not be sent then.
      AND NOT EXISTS (
        SELECT FROM outbound o JOIN verdict v ON v.id = o.verdict_id
        WHERE o.resident_id = r.id AND o.state = 'queued' AND v.subject_key = :key
          AND v.undone_by IS NOT NULL AND v.decision <> :decision)
    ORDER BY e.reporter LIMIT :most FOR UPDATE OF e
    """
)


_LOCK_REPORTS = text(
    """
    SELECT id FROM report WHERE id IN (
        SELECT report_id FROM evidence
        WHERE subject_key = :key AND notified_decision <> :decision AND first_at <= :decided_at AND
        reporter > 0
        ORDER BY reporter LIMIT :most
    ) ORDER BY id FOR UPDATE
    """
)


def reporters_to_notify(
    connection: Connection, key: str, decision: str, decided_at: datetime, most: int
) -> list[ReporterToNotify]:
    """The people who reported this before the decision and have not been notified of it. Their
    rows are locked."""
    values = {"key": key, "decision": decision, "decided_at": decided_at, "most": most}
    # Reports before testimony: the order in which judging and erasing lock them.
    connection.execute(_LOCK_REPORTS, values)
    return [ReporterToNotify(*row) for row in connection.execute(_REPORTERS_TO_NOTIFY, values)]


def mark_notified(
    connection: Connection, key: str, decision: str, reporter: ReporterToNotify, now: datetime
) -> None:
    """Stores that they have been notified. Call it in the transaction that stages the MT."""
    connection.execute(
        update(evidence)
        .where(evidence.c.subject_key == key, evidence.c.reporter == reporter.resident_id)
        .values(notified_decision=decision)
    )
    connection.execute(
        update(report)
        .where(report.c.id == reporter.report_id)
        .values(notified_at=func.coalesce(report.c.notified_at, now))
    )
