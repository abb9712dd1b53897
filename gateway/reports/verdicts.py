"""Officials' verdicts: who decided what, when and why. Nothing else makes a number `confirmed`.

A verdict also decides about the reporters: who was right and early, who was wrong. Their word on
other numbers weighs more or less from then on. So these numbers are recomputed, a little later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, text

from flows.scoring import risk, weights
from flows.scoring.risk import Decision
from flows.subjects.directory import Directory
from flows.values import Subject
from gateway.database import row_signatures, staged_jobs
from gateway.database.tables import verdict
from gateway.reports import outcomes, proposals, reports, subjects

# By key, the order in which every transaction locks subjects.
_MAKE_DUE = text(
    """
    WITH judged AS (SELECT subject_key AS key FROM verdict WHERE id = :verdict),
    touched AS (
        SELECT s.key FROM subject s WHERE s.key IN (
            SELECT other.subject_key FROM judged
            JOIN evidence e ON e.subject_key = judged.key AND e.reporter > 0
            JOIN evidence other ON other.reporter = e.reporter
             AND other.at > :since AND other.subject_key <> judged.key
            UNION
            SELECT other.subject_key FROM judged
            JOIN forward e ON e.subject_key = judged.key AND e.reporter > 0
            JOIN forward other ON other.reporter = e.reporter
             AND other.at > :since AND other.subject_key <> judged.key
        ) ORDER BY s.key FOR UPDATE
    )
    UPDATE subject SET recompute_at = :now FROM touched WHERE subject.key = touched.key
    """
)


@dataclass(frozen=True, slots=True)
class StoredVerdict:
    """A verdict in the database, and the subject's grade after it."""

    id: int
    judged: risk.Judgement


def set_verdict(
    connection: Connection,
    about: Subject,
    decision: Decision,
    official: str,
    reason: str,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
    official_id: int | None = None,
    agreed_by: int | None = None,
) -> StoredVerdict:
    """Stores a verdict and recomputes the subject in the caller's transaction: the next check uses
    it. A staged job notifies the reporters. A proposal that waits is ended as overtaken.

    `withdrawn` undoes the latest verdict, as if it had never been made. The verdict before it is in
    force again, or, if there is none, the testimony counts. Raises ValueError if there is none to
    undo. `gateway.reports.verdict_service` is the entry point for officials.
    """
    subjects.lock(connection, about.key)
    row = {
        "subject_key": about.key,
        "decision": decision,
        "official_id": official_id,
        "official": official,
        "reason": reason,
        "at": now,
        "agreed_by": agreed_by,
    }
    proposals.end(connection, about.key, "overtaken", official_id, "", now)
    if decision == "withdrawn":
        return _withdraw(connection, about, row, now, directory)
    was = subjects.latest_decision(connection, about.key)[0]
    made = risk.outcomes(_before(connection, about, now), decision)
    verdict_id = row_signatures.add(connection, verdict, **row)
    if was == "confirmed" != decision:
        staged_jobs.stage(connection, "recheck_alerts", [verdict_id])
    outcomes.write(connection, about.key, verdict_id, made)
    if made or was == "confirmed" or decision == "confirmed":
        staged_jobs.stage(connection, "recompute_reporters", [verdict_id])
    judged = subjects.recompute(connection, about, now, directory)
    if decision in reports.NOTIFIED_DECISIONS:
        staged_jobs.stage(connection, "notify_reporters", [verdict_id])
    return StoredVerdict(verdict_id, judged)


def _withdraw(
    connection: Connection,
    about: Subject,
    row: dict[str, Any],
    now: datetime,
    directory: Directory,
) -> StoredVerdict:
    stood = outcomes.standing(connection, about.key)
    if not stood:
        raise ValueError("there is no verdict to withdraw")
    *below, last = stood
    withdrawal = row_signatures.add(connection, verdict, **row)
    row_signatures.change(connection, verdict, last.id, undone_by=withdrawal)
    if outcomes.restore(connection, about.key, last.id) or last.decision == "confirmed":
        staged_jobs.stage(connection, "recompute_reporters", [withdrawal])
    if last.decision == "confirmed" and not (below and below[-1].decision == "confirmed"):
        staged_jobs.stage(connection, "recheck_alerts", [withdrawal])
    judged = subjects.recompute(connection, about, now, directory)
    # Reporters who were notified of the undone verdict are notified of the one that is in force
    # again.
    if below and below[-1].decision in reports.NOTIFIED_DECISIONS:
        staged_jobs.stage(connection, "notify_reporters", [below[-1].id])
    return StoredVerdict(withdrawal, judged)


_TESTIMONY = text(
    """
    SELECT reporter, way, category, first_at, at FROM evidence
    WHERE subject_key = :key AND at > greatest(:since, CAST(:set_aside AS timestamptz))
    """
)


def _before(connection: Connection, about: Subject, now: datetime) -> risk.Evidence:
    """All testimony until now, without a limit on people, so that those who reported first are
    in it."""
    stood = outcomes.standing(connection, about.key)
    decision = stood[-1].decision if stood else None
    values = {"set_aside": subjects.set_aside(stood), "since": now - weights.EVIDENCE_LIFETIME}
    rows = connection.execute(_TESTIMONY, {"key": about.key, **values})
    testimony = tuple(
        risk.Testimony(row.reporter, row.at, row.way, row.category, row.first_at, row.first_at)
        for row in rows
    )
    return risk.Evidence(testimony, verdict="confirmed" if decision == "confirmed" else None)


def recompute_reporters(connection: Connection, verdict_id: int, now: datetime) -> None:
    """Makes other subjects due that the reporters or forwarders of this subject have lately
    reported or forwarded."""
    connection.execute(_MAKE_DUE, {"verdict": verdict_id, "since": now - weights.FRESH, "now": now})


# The last news about the subject that was written to this reporter and is still in force.
_LATEST_NEWS = text(
    """
    UPDATE evidence SET notified_decision = coalesce((
        SELECT v.decision FROM outbound o JOIN verdict v ON v.id = o.verdict_id
        WHERE o.resident_id = :reporter AND v.subject_key = :key AND v.id <> :verdict
          AND v.undone_by IS NULL AND o.state NOT IN ('failed', 'refused', 'opted_out', 'expired')
        ORDER BY v.id DESC LIMIT 1
    ), '')
    WHERE subject_key = :key AND reporter = :reporter AND notified_decision = :decision
    """
)


def is_news(connection: Connection, verdict_id: int, resident_id: int | None) -> bool:
    """Whether a verdict is still what officials say of its subject.

    If not, its reporter counts as not notified of it: if the same is decided again, they are
    notified.
    """
    row = connection.execute(
        select(verdict.c.subject_key, verdict.c.decision).where(verdict.c.id == verdict_id)
    ).one_or_none()
    if row is None:
        return False
    key, decision = row.subject_key, row.decision
    subjects.lock(connection, key)
    if subjects.latest_decision(connection, key)[0] == decision:
        return True
    values = {"key": key, "reporter": resident_id, "verdict": verdict_id, "decision": decision}
    connection.execute(_LATEST_NEWS, values)
    return False


def standing_verdict(connection: Connection, verdict_id: int) -> tuple[str, str, datetime] | None:
    """Subject key, decision and time of a verdict, if it is the one in force; otherwise None."""
    key: str | None = connection.execute(
        select(verdict.c.subject_key).where(verdict.c.id == verdict_id)
    ).scalar_one_or_none()
    stood = [] if key is None else outcomes.standing(connection, key)
    if key is None or not stood or stood[-1].id != verdict_id:
        return None
    return key, stood[-1].decision, stood[-1].at
