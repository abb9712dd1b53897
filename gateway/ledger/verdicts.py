"""Officials' verdicts: who decided what, when and why. Nothing else makes a number `confirmed`.

A verdict is about the reporters too: who was right and early, who was wrong. Their word on other
numbers weighs more or less from then on, so these are computed anew, a little later.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, get_args

from sqlalchemy import BigInteger, Connection, bindparam, insert, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY

from flows import risk
from flows import risk_weights as weights
from flows.directory import Directory
from flows.risk import Decision
from flows.values import Subject
from gateway.ledger import jobs, reports, subjects
from gateway.ledger.tables import evidence, verdict

DECISIONS: Final[tuple[Decision, ...]] = get_args(Decision)

_OUTCOMES = text(
    """
    UPDATE evidence SET outcome = made.outcome
    FROM unnest(:reporters, :outcomes) AS made (reporter, outcome)
    WHERE subject_key = :key AND evidence.reporter = made.reporter
    """
).bindparams(
    bindparam("reporters", type_=ARRAY(BigInteger)), bindparam("outcomes", type_=ARRAY(BigInteger))
)

# Locked in the order of their keys, as everybody who works on several subjects does.
_RIPPLE = text(
    """
    WITH judged AS (SELECT subject_key AS key FROM verdict WHERE id = :verdict),
    touched AS (
        SELECT s.key FROM subject s WHERE s.key IN (
            SELECT other.subject_key FROM judged
            JOIN evidence e ON e.subject_key = judged.key AND e.reporter > 0
            JOIN evidence other ON other.reporter = e.reporter
             AND other.first_at > :since AND other.subject_key <> judged.key
        ) ORDER BY s.key FOR UPDATE
    )
    UPDATE subject SET recompute_at = :now FROM touched WHERE subject.key = touched.key
    """
)


def set_verdict(
    connection: Connection,
    about: Subject,
    decision: Decision,
    official: str,
    reason: str,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
) -> risk.Judgement:
    """Writes a verdict and computes the subject anew in the caller's transaction: the next check
    sees it. Reporters are told by a staged job.

    `withdrawn` takes the latest verdict back: the testimony speaks again. Raises ValueError when
    there is none to withdraw.
    """
    subjects.lock(connection, about.key)
    if decision == "withdrawn" and subjects.latest_decision(connection, about.key)[0] is None:
        raise ValueError("there is no verdict to withdraw")
    before = _before(connection, about, now)
    verdict_id: int = connection.execute(
        insert(verdict)
        .values(subject_key=about.key, decision=decision, official=official, reason=reason, at=now)
        .returning(verdict.c.id)
    ).scalar_one()
    made = risk.outcomes(before, decision)
    if made:
        who = {"reporters": list(made), "outcomes": list(made.values())}
        connection.execute(_OUTCOMES, {"key": about.key, **who})
        jobs.stage(connection, "ripple", [verdict_id])
    judged = subjects.recompute(connection, about, now, directory)
    if decision in reports.TOLD:
        jobs.stage(connection, "tell", [verdict_id])
    return judged


_SAID = text(
    """
    SELECT reporter, way, category, first_at, at FROM evidence
    WHERE subject_key = :key AND at > greatest(:since, coalesce((
        SELECT max(at) FROM verdict
        WHERE subject_key = :key AND decision IN ('dismissed', 'reassigned') AND id > coalesce(
            (SELECT max(id) FROM verdict WHERE subject_key = :key AND decision = 'withdrawn'), 0)
    ), '-infinity'))
    """
)


def _before(connection: Connection, about: Subject, now: datetime) -> risk.Evidence:
    """All that was said until now, of however many people: who was early is among them."""
    decision = subjects.latest_decision(connection, about.key)[0]
    rows = connection.execute(_SAID, {"key": about.key, "since": now - weights.TOLD_FOR})
    said = tuple(
        risk.Testimony(row.reporter, row.at, row.way, row.category, row.first_at, row.first_at)
        for row in rows
    )
    return risk.Evidence(said, verdict="confirmed" if decision == "confirmed" else None)


def ripple(connection: Connection, verdict_id: int, now: datetime) -> None:
    """Makes due what else the reporters of a judged subject have reported lately."""
    connection.execute(_RIPPLE, {"verdict": verdict_id, "since": now - weights.FRESH, "now": now})


def still_news(connection: Connection, verdict_id: int, resident_id: int | None) -> bool:
    """Whether what a verdict said is still what officials say of its subject.

    If not, its reporter counts as not told of it: were it decided so again, they would be.
    """
    told = connection.execute(
        select(verdict.c.subject_key, verdict.c.decision).where(verdict.c.id == verdict_id)
    ).one_or_none()
    if told is None:
        return False
    subjects.lock(connection, told.subject_key)
    if subjects.latest_decision(connection, told.subject_key)[0] == told.decision:
        return True
    connection.execute(
        update(evidence)
        .where(
            evidence.c.subject_key == told.subject_key,
            evidence.c.reporter == resident_id,
            evidence.c.told == told.decision,
        )
        .values(told="")
    )
    return False


def standing_verdict(connection: Connection, verdict_id: int) -> tuple[str, str, datetime] | None:
    """Subject key, decision and time of a verdict, if it is still the latest of its subject."""
    this = select(verdict).where(verdict.c.id == verdict_id).cte("this")
    row = connection.execute(
        select(this.c.subject_key, this.c.decision, this.c.at).where(
            ~select(verdict.c.id)
            .where(verdict.c.subject_key == this.c.subject_key, verdict.c.id > this.c.id)
            .exists()
        )
    ).one_or_none()
    return None if row is None else (row.subject_key, row.decision, row.at)
