"""Judges reports, and notifies their reporters when an official has decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection

from flows.topics import appeal, report_status
from flows.values import ReportStatus, Standing
from gateway.database import report_limits, staged_jobs
from gateway.database.staged_jobs import StagedJob
from gateway.outbound import messages
from gateway.reports import appeals, reports, subjects, verdicts, withdrawals
from gateway.reports.reports import ReporterToNotify
from workers.services import Later, WorkerServices, in_one_transaction

MOST_NOTIFIED = 200
"""Reporters notified in one transaction; the job runs again for the rest."""

_NEWS_LIVES = timedelta(days=3)
"""How long the news of a verdict is worth an SMS."""


@in_one_transaction
def judge(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """Updates the subjects of the report that the job names."""
    reports.judge(connection, staged.arg, context.clock(), context.directory)


@in_one_transaction
def withdraw(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """Removes the weight of the report that the job names: its reporter has withdrawn it."""
    withdrawals.apply(connection, staged.arg, context.clock(), context.directory)


@in_one_transaction
def notify_reporters(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Writes to each reporter of the verdict that the job names, once, not at night."""
    verdict = verdicts.standing_verdict(connection, staged.arg)
    if verdict is None or verdict[1] not in reports.NOTIFIED_DECISIONS:
        return None
    key, decision, decided_at = verdict
    standing = subjects.standing(connection, key)
    reporters = reports.reporters_to_notify(connection, key, decision, decided_at, MOST_NOTIFIED)
    for reporter in reporters:
        _write(context, connection, reporter, standing, staged.arg)
        reports.mark_notified(connection, key, decision, reporter, context.clock())
    return staged_jobs.MORE if len(reporters) == MOST_NOTIFIED else None


@in_one_transaction
def notify_appellant(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Answers the appeal that the job names, once it is decided; by day."""
    appellant = appeals.appellant_to_notify(connection, context.keys, staged.arg)
    if appellant is None:
        return None
    now, local = context.clock(), context.settings.timezone
    appealed = replace(appellant.appealed, at=appellant.appealed.at.astimezone(local))
    text = appeal.decided(appellant.language, appealed, appellant.display, context.world)
    messages.write(
        connection,
        context.keys,
        resident_id=appellant.resident_id,
        carrier=appellant.carrier,
        purpose="reply",
        text=text,
        now=now,
        due_at=context.awake(now),
        lives=_NEWS_LIVES,
    )
    return None


@in_one_transaction
def recompute_reporters(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """After the verdict that the job names: recomputes what else its reporters reported."""
    verdicts.recompute_reporters(connection, staged.arg, context.clock())


@in_one_transaction
def reweigh(context: WorkerServices, connection: Connection, staged: StagedJob) -> None:
    """After the report that the job names: recomputes what its author reported later."""
    report_limits.reweigh(connection, staged.arg, context.clock())


def _write(
    context: WorkerServices,
    connection: Connection,
    reporter: ReporterToNotify,
    standing: Standing,
    verdict_id: int,
) -> None:
    now, at = context.clock(), reporter.at.astimezone(context.settings.timezone)
    what = ReportStatus(reporter.code, reporter.display, "judged", standing, at)
    text = report_status.verdict_notice(
        reporter.language, what, context.world, context.prefix(reporter.carrier)
    )
    messages.write(
        connection,
        context.keys,
        resident_id=reporter.resident_id,
        carrier=reporter.carrier,
        purpose="verdict",
        verdict_id=verdict_id,
        text=text,
        now=now,
        due_at=context.awake(now),
        lives=_NEWS_LIVES,
    )
