"""Officials' verdicts: who decided what, when and why. Nothing else makes a number `confirmed`."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from sqlalchemy import Connection, insert, select, update

from flows import risk
from flows.directory import Directory
from flows.values import Subject
from gateway.ledger import jobs, reports
from gateway.ledger.tables import evidence, verdict

Decision = Literal["confirmed", "cleared", "withdrawn"]
DECISIONS: Final[tuple[Decision, ...]] = ("confirmed", "cleared", "withdrawn")


def set_verdict(
    connection: Connection,
    about: Subject,
    decision: Decision,
    official: str,
    reason: str,
    now: datetime,
    directory: Directory = reports.NO_DIRECTORY,
) -> risk.Judgement:
    """Writes a verdict and computes the subject anew in the caller's transaction: the next check
    sees it. Reporters are told by a staged job.

    `withdrawn` takes the latest verdict back: the testimony speaks again. Raises ValueError when
    there is none to withdraw.
    """
    reports.lock(connection, about.key)
    if decision == "withdrawn" and reports.latest_decision(connection, about.key)[0] is None:
        raise ValueError("there is no verdict to withdraw")
    verdict_id: int = connection.execute(
        insert(verdict)
        .values(subject_key=about.key, decision=decision, official=official, reason=reason, at=now)
        .returning(verdict.c.id)
    ).scalar_one()
    judged = reports.recompute(connection, about, now, directory)
    if decision in reports.TOLD:
        jobs.stage(connection, "tell", [verdict_id])
    return judged


def still_news(connection: Connection, verdict_id: int, resident_id: int | None) -> bool:
    """Whether what a verdict said is still what officials say of its subject.

    If not, its reporter counts as not told of it: were it decided so again, they would be.
    """
    told = connection.execute(
        select(verdict.c.subject_key, verdict.c.decision).where(verdict.c.id == verdict_id)
    ).one_or_none()
    if told is None:
        return False
    reports.lock(connection, told.subject_key)
    if reports.latest_decision(connection, told.subject_key)[0] == told.decision:
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
