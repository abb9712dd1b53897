"""`python -m workers.scheduler`: every minute, restages leftover jobs and stages the chores."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day

import redis
from sqlalchemy.exc import DBAPIError

from gateway.alerts import reconcile as alerts
from gateway.alerts.warnings import operator_warnings
from gateway.carriers import balances, circuits, configured_secrets, outcomes
from gateway.database import official_news, staged_jobs
from gateway.inbound import restage
from gateway.monitoring.heartbeats import Heartbeat
from gateway.officials import audit_anchor
from gateway.outbound import budgets, carrier_secrets
from gateway.recovery import consent_journal, shared_generation
from gateway.reports import appeals
from workers import audit, starting
from workers import redis_queue as queue
from workers.services import WorkerServices

log = logging.getLogger(__name__)

ROUND_SECONDS = 60.0
DAILY = timedelta(days=1)
HOURLY = timedelta(hours=1)
FIGURES = timedelta(minutes=5)


def once(context: WorkerServices) -> None:
    """One round. May run on several hosts at once."""
    now = context.clock()
    for restaged in (restage.restage, alerts.restage):
        with context.engine.begin() as connection:
            for name, count in restaged(connection, now).items():
                log.warning("%d jobs '%s' were missing and are staged again", count, name)
    with context.engine.begin() as connection:
        for name, every in _chores(context):
            staged_jobs.stage_every(connection, name, every)
        if alerts.to_count(connection, now):
            staged_jobs.stage_every(connection, "reconcile", HOURLY)
        restage.stage_recomputing(connection, now)
        audit_anchor.stage_chaining(connection, now)
    configured = {name: configured_secrets.secrets(each) for name, each in context.carriers.items()}
    context.write(carrier_secrets.note, context.keys, configured, now)
    with context.engine.connect() as connection:
        warnings = [
            *restage.operator_warnings(connection, now),
            *operator_warnings(connection, now),
        ]
        uses = budgets.uses(context.senders.values(), budgets.spent(connection, context.today))
    warnings += [f"carrier {use.instance}: {use.sentence}" for use in uses]
    _notify_of_circuits(context)
    _notify_of_appeals(context)
    _notify_of_budgets(context, [use.instance for use in uses if use.is_over])
    for sentence in [*warnings, *_circuits(context)]:
        log.warning("%s", sentence)


def _circuits(context: WorkerServices) -> list[str]:
    try:
        denials = outcomes.denials(context.redis, context.senders, datetime.now(UTC))
        return [
            *circuits.operator_warnings(context.redis, context.senders),
            *(each.sentence for each in denials),
        ]
    except redis.RedisError:
        return []  # the dispatcher logs it


def _notify_of_circuits(context: WorkerServices) -> None:
    """Officials are notified of each instance that fails, once an outage."""
    try:
        states = {name: circuits.standing(context.redis, name) for name in context.senders}
    except redis.RedisError:
        return  # the dispatcher logs it
    with context.engine.begin() as connection:
        for name, each in states.items():
            if each.since is None or not each.is_outage(datetime.now(UTC)):
                continue
            if not official_news.is_there(connection, "carrier_down", name, each.since):
                official_news.add(connection, "carrier_down", 0, context.clock(), name)


def _notify_of_appeals(context: WorkerServices) -> None:
    """Officials are notified once a day of appeals that wait since an earlier one: the moment of a
    news must not be that of the MO that an appeal came in."""
    today = datetime.combine(context.today, time_of_day.min, context.settings.timezone)
    with context.engine.begin() as connection:
        if appeals.waits_since_before(connection, today) and not official_news.is_there(
            connection, "appeals_wait", "", today
        ):
            official_news.add(connection, "appeals_wait", 0, context.clock())


def _notify_of_budgets(context: WorkerServices, names: Sequence[str]) -> None:
    """Notifies officials of each instance whose budget is used up, once a day."""
    today = datetime.combine(context.today, time_of_day.min, context.settings.timezone)
    with context.engine.begin() as connection:
        for name in sorted(set(names)):
            if not official_news.is_there(connection, "budget_over", name, today):
                official_news.add(connection, "budget_over", 0, context.clock(), name)


def _chores(context: WorkerServices) -> list[tuple[str, timedelta]]:
    settings, chores = context.settings, [("retention", DAILY), ("figures", FIGURES)]
    if balances.asked(context.carriers):
        chores.append(("balances", balances.EVERY))
    if settings.family == "on":
        chores.append(("family", HOURLY))
    if settings.hash_keys_previous or settings.encryption_keys_previous:
        chores.append(("rehash", HOURLY))
    return chores


def main() -> int:
    """Schedules until it is stopped."""
    stop = queue.Stop()
    stop.listen()
    return starting.run(
        WorkerServices, "scheduler", lambda services: _schedule(services, stop), stop
    )


def _schedule(services: WorkerServices, stop: queue.Stop) -> int:
    due, beat = time.monotonic(), Heartbeat(services.redis, "scheduler").beat
    while not stop():
        beat()
        if time.monotonic() >= due:
            due = time.monotonic() + ROUND_SECONDS
            try:
                once(services)
                _keep_exported_heads(services)
            except DBAPIError as error:
                log.warning("the database is unavailable (%s)", type(error.orig).__name__)
        _note_opt_outs(services)
        _share_generation(services)
        time.sleep(0.5)
    return 0


def _keep_exported_heads(context: WorkerServices) -> None:
    try:
        audit.keep_exported(context)
    except OSError as error:
        log.warning("AUDIT_HEADS can't be written: %s", error.strerror)


def _note_opt_outs(context: WorkerServices) -> None:
    """A failed step is tried again at the next one; `doctor` says since when it waits."""
    folder, keep = context.settings.consent_journal, context.settings.keep_backup_days
    try:
        context.write(consent_journal.save, context.audit_keys, folder, timedelta(days=keep))
    except (DBAPIError, OSError) as error:
        log.debug("no journal: %s", type(error).__name__)


def _share_generation(context: WorkerServices) -> None:
    """Other hosts may have seen another server take over."""
    with suppress(redis.RedisError, OSError):
        shared_generation.share(context.redis, context.generation_file)


if __name__ == "__main__":
    sys.exit(main())
