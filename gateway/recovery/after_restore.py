"""After a restore: nothing that was on its way continues by itself.

A recipient who is not reached by this database may have been reached after the point that it was
restored to. So their MTs become `uncertain` until a receipt settles them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection, text

from gateway.alerts import batches, deliveries, lifecycle
from gateway.alerts.audited import by_service
from gateway.alerts.counters import Changes
from gateway.database.choices import quoted
from gateway.reports import reports, verdicts
from gateway.residents import family_due, import_confirmations, import_uploads

WHY: Final = "the database was restored"
CHUNK: Final = 5_000

Begin = Callable[[], AbstractContextManager[Connection]]
"""Begins a transaction."""


@dataclass(slots=True)
class StopReport:
    """The work that was stopped.

    cut      alerts whose list of recipients was not complete
    verdicts of which this many `reporters` had not been notified
    appeals  ids of those whose appellant had not been notified
    imports  of which this many `people` had no confirming SMS; `unfinished`: files that were not
             all read in
    parts    messages of which a part had come, unanswered
    unjudged reports older than a decision that are not judged yet: their reporters may have been
             notified
    lapsed   people whose alerts end since they were silent for long, without a notice
    """

    paused: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    deliveries: int = 0
    mts: int = 0
    verdicts: list[int] = field(default_factory=list)
    reporters: int = 0
    appeals: list[int] = field(default_factory=list)
    imports: list[int] = field(default_factory=list)
    people: int = 0
    unfinished: list[int] = field(default_factory=list)
    parts: int = 0
    unjudged: int = 0
    lapsed: int = 0


_GOING: Final = text(
    f"SELECT id FROM alert WHERE state IN ({quoted(lifecycle.RUNNING)}) AND paused_at IS NULL "
    "ORDER BY id"
)
# Who was not yet in the list may have been, and may have been reached: nobody is added any more.
_CUT: Final = text(
    "UPDATE alert SET expanded_at = :now WHERE state = 'sending' AND expanded_at IS NULL "
    "RETURNING id"
)
_BATCHES: Final = text(
    "SELECT DISTINCT alert_id FROM delivery_batch WHERE ended_at IS NULL ORDER BY alert_id"
)
# Those for whom an alert has failed may have got it later: the person who asked for that asks
# again.
_DROP_RETRIES: Final = text("DELETE FROM staged_job WHERE name = 'retry_alert'")
_MTS: Final = text(
    """
    WITH ended AS (
        UPDATE outbound SET state = 'uncertain', error = :why, settled_at = :now, number_encrypted
        = NULL
        WHERE state IN ('queued', 'attempted') RETURNING id
    ), gone AS (
        DELETE FROM staged_job s USING ended e WHERE s.name = 'reply' AND s.arg = e.id
    )
    SELECT count(*) FROM ended
    """
)
_JOBS: Final = text("SELECT DISTINCT arg FROM staged_job WHERE name = :name ORDER BY arg")
_DROP: Final = text("DELETE FROM staged_job WHERE name = :name AND arg = :arg")
_APPEALS: Final = text(
    """
    WITH notified AS (
        UPDATE appeal SET notified = 1 WHERE decision IS NOT NULL AND notified = 0 RETURNING id
    ), gone AS (
        DELETE FROM staged_job WHERE name = 'appeal'
    )
    SELECT id FROM notified ORDER BY id
    """
)
# Officials may have been notified too, and read their pages anyway.
_NEWS: Final = text(
    """
    WITH gone AS (
        DELETE FROM staged_job
        WHERE name IN ('notify_officials', 'notify_official', 'email_official')
    )
    UPDATE notification SET settled_at = coalesce(settled_at, :now), emailed_at = :now
    WHERE settled_at IS NULL OR emailed_at IS NULL
    """
)
_PARTS: Final = text(
    """
    WITH given_up AS (
        UPDATE inbound SET answered = 1 WHERE answered = 0 RETURNING carrier, resident_id, ref
    ), gone AS (
        DELETE FROM staged_job WHERE name = 'assemble'
    )
    SELECT count(*) FROM (SELECT DISTINCT carrier, resident_id, ref FROM given_up) message
    """
)
_MARK_DELAYED: Final = text(
    """
    WITH marked AS (
        UPDATE report r SET notified_at = :now
        WHERE r.state = 'received' AND r.resident_id IS NOT NULL AND r.notified_at IS NULL
          AND EXISTS (
            SELECT FROM jsonb_array_elements(r.subjects) s
            JOIN verdict v ON v.subject_key = s ->> 'key'
            WHERE v.at > r.at AND v.decision <> 'withdrawn' AND v.undone_by IS NULL)
        RETURNING r.id
    )
    SELECT count(*) FROM marked
    """
)
_LAPSED: Final = text(
    """
    WITH ended AS (
        UPDATE subscription s SET ended_at = :now FROM resident r
        WHERE s.ended_at IS NULL AND s.since < :before AND r.id = s.resident_id
          AND r.last_seen_at < :before AND r.opted_out_at IS NULL
        RETURNING r.id
    )
    SELECT count(DISTINCT id) FROM ended
    """
)
_READ_IN: Final = text("SELECT import_id FROM upload WHERE id = :id AND import_id IS NOT NULL")


def stop(begin: Begin, now: datetime, idle: timedelta) -> StopReport:
    """Pauses what is being sent or is to be, makes uncertain what was queued or attempted, and
    marks everyone who was still to be notified as notified: they may have been, after the point
    that the database was restored to.

    It works in small steps. Finished steps stay finished, so the command may be typed again after
    an interruption.

    idle  how long somebody must be silent for their subscriptions to end
    """
    done = StopReport()
    with begin() as connection:
        for alert_id in connection.execute(_GOING).scalars().all():
            after = lifecycle.move(
                connection,
                "pause",
                alert_id,
                paused_at=now,
                paused_by=None,
                stopped_for="restored",
            )
            by_service(connection, "pause", after, now, "restored")
            done.paused.append(alert_id)
        connection.execute(_DROP_RETRIES)
        done.cut = sorted(connection.execute(_CUT, {"now": now}).scalars())
    with begin() as connection:
        done.mts = connection.execute(_MTS, {"why": WHY, "now": now}).scalar_one()
        of_alerts = list(connection.execute(_BATCHES).scalars())
    for alert_id in of_alerts:
        with begin() as connection:
            left = batches.open_ones(connection, alert_id, 1_000_000)
        for batch in left:
            done.deliveries += _uncertain(begin, batch, now)
    with begin() as connection:
        done.appeals = list(connection.execute(_APPEALS).scalars())
        done.parts = connection.execute(_PARTS).scalar_one()
        connection.execute(_NEWS, {"now": now})
        done.unjudged = connection.execute(_MARK_DELAYED, {"now": now}).scalar_one()
        values = {"now": now, "before": now - idle}
        family_due.end_all(connection)
        done.lapsed = connection.execute(_LAPSED, values).scalar_one()
    _each_job(begin, "notify_reporters", partial(_verdict_notices, now=now, done=done))
    _each_job(begin, "import_residents", partial(_not_read_on, now=now, done=done))
    _each_job(begin, "confirm", partial(_import_notices, now=now, done=done))
    return done


def _each_job(begin: Begin, name: str, some: Callable[[Connection, int], bool]) -> None:
    """Drops the jobs of this name, each in the transaction that finishes its work.

    some  does the next part for a job's `arg`; returns whether there may be more
    """
    with begin() as connection:
        args = list(connection.execute(_JOBS, {"name": name}).scalars())
    for arg in args:
        more = True
        while more:
            with begin() as connection:
                more = some(connection, arg)
                if not more:
                    connection.execute(_DROP, {"name": name, "arg": arg})


def _verdict_notices(
    connection: Connection, verdict_id: int, now: datetime, done: StopReport
) -> bool:
    verdict = verdicts.standing_verdict(connection, verdict_id)
    if verdict is None or verdict[1] not in reports.NOTIFIED_DECISIONS:
        return False
    reporters = reports.reporters_to_notify(connection, *verdict, CHUNK)
    for reporter in reporters:
        reports.mark_notified(connection, *verdict[:2], reporter, now)
    if reporters and verdict_id not in done.verdicts:
        done.verdicts.append(verdict_id)
    done.reporters += len(reporters)
    return len(reporters) == CHUNK


def _import_notices(
    connection: Connection, import_id: int, now: datetime, done: StopReport
) -> bool:
    people = import_confirmations.unnotified(connection, import_id, CHUNK, now)
    if people and import_id not in done.imports:
        done.imports.append(import_id)
    done.people += len(people or ())
    return people is not None


def _not_read_on(connection: Connection, upload_id: int, now: datetime, done: StopReport) -> bool:
    """The rest of a file would have its confirming SMS; sent again, it goes on where it was."""
    import_id = connection.execute(_READ_IN, {"id": upload_id}).scalar_one_or_none()
    if import_id is not None:
        while _import_notices(connection, import_id, now, done):
            pass
        done.unfinished.append(import_id)
    import_uploads.stopped(connection, upload_id)
    return False


def _uncertain(begin: Begin, batch: batches.Batch, now: datetime) -> int:
    ever = datetime.max.replace(tzinfo=UTC)
    count, some = 0, CHUNK
    while some == CHUNK:
        with begin() as connection:
            changes = Changes()
            some = deliveries.end(connection, batch, "uncertain", now, ever, changes, CHUNK, WHY)
            changes.write(connection)
        count += some
    return count
