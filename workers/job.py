"""The one function that the queue calls, and the table of what each job does."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Final, TypeVar

from sqlalchemy.exc import OperationalError

from gateway.database import staged_jobs
from gateway.database.staged_jobs import StagedJob
from gateway.telemetry import metrics, request_ids, spans
from workers import (
    alert_batch,
    alerts,
    audit,
    balances,
    campaigns,
    family,
    import_confirmations,
    maintenance,
    multipart,
    notifications,
    receipts,
    reply_window,
    reports,
    statistics,
    uploads,
)
from workers.services import Handler, WorkerServices

_T = TypeVar("_T")
log = logging.getLogger(__name__)

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {
        "reply": reply_window.reply,
        "report": reports.judge,
        "withdraw": reports.withdraw,
        "count_message": campaigns.count_message,
        "notify_reporters": reports.notify_reporters,
        "appeal": reports.notify_appellant,
        "family": family.tend,
        "recompute_reporters": reports.recompute_reporters,
        "reweigh": reports.reweigh,
        "notify_officials": notifications.notify_officials,
        "notify_official": notifications.notify_official,
        "email_official": notifications.email_official,
        "receipts": receipts.settle,
        "assemble": multipart.answer,
        "expand": alerts.expand,
        "retry_alert": alerts.retry_alert,
        "expire": alerts.expire,
        "close": alerts.close,
        "recheck_alerts": alerts.recheck_alerts,
        "urgent": alert_batch.batch,
        "deliver": alert_batch.batch,
        "confirm": import_confirmations.confirm,
        "read_file": uploads.read_file,
        "import_residents": uploads.bring,
        "undo_import": uploads.undo,
        "drop_file": uploads.drop_file,
        "retention": maintenance.retain,
        "rehash": maintenance.rotate_keys,
        "chain_audit": audit.chain_entries,
        "recompute": maintenance.recompute,
        "reconcile": maintenance.reconcile,
        "figures": statistics.count,
        "balances": balances.ask,
    }
)

DATABASE_WAIT_SECONDS: Final = 5.0
"""Seconds that a job waits for the database."""

_ROOT = Path(__file__).resolve().parent.parent
_context: WorkerServices | None = None


class JobFailed(Exception):
    """The part of a failure that the queue and the log get: the job, the kind of error, the place.

    Never the error's own words: they may hold a resident's number or text.
    """


def use(context: WorkerServices) -> None:
    """Sets what this process's jobs work with. Called once, at its start."""
    global _context
    _context = context


def run(staged_id: int) -> None:
    """Does the staged job, if it is still there. Raises JobFailed; also in a worker that `python -m
    workers` has not started: it has no objects to work with."""
    if _context is None:
        raise JobFailed("start workers by: python -m workers <queue>")
    failure = _attempt(_context, staged_id)
    # Raised outside of the handler, so that the first error is not chained to it.
    if failure is not None:
        raise JobFailed(failure)


def _attempt(context: WorkerServices, staged_id: int) -> str | None:
    """Runs the job; returns the error, without personal data."""
    try:
        staged = _patiently(_look, context, staged_id)
    except Exception as error:
        return f"job {staged_id}: {where(error)}"
    if staged is None:
        return None
    with request_ids.RequestScope(staged.request):
        failure = _tried(context, staged)
        if failure is not None:
            _put_off(context, staged_id)
    return failure


def _tried(context: WorkerServices, staged: StagedJob) -> str | None:
    """Runs the job under the id of the request that caused it."""
    began = time.monotonic()
    try:
        HANDLERS[staged.name](context, staged.id)
    except Exception as error:
        metrics.JOBS.labels(staged.name, "failed").inc()
        log.error("%s failed: %s", staged.name, where(error), extra={"job": staged.id})
        return f"{staged.name} {staged.id}: {where(error)}"
    metrics.JOBS.labels(staged.name, "done").inc()
    spans.ended(staged.name, time.monotonic() - began, job=staged.id)
    level = logging.INFO if staged.request else logging.DEBUG
    log.log(level, "%s done", staged.name, extra={"job": staged.id})
    return None


def _look(context: WorkerServices, staged_id: int) -> StagedJob | None:
    return context.read(staged_jobs.look, staged_id)


def _patiently(
    act: Callable[[WorkerServices, int], _T], context: WorkerServices, staged_id: int
) -> _T:
    """Waits a little for an unavailable database. Else all queued jobs would fail at once, and wait
    for their leases."""
    until = time.monotonic() + DATABASE_WAIT_SECONDS
    while True:
        try:
            return act(context, staged_id)
        except OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.25)


def _postpone(context: WorkerServices, staged_id: int) -> None:
    with context.engine.begin() as connection:
        staged = staged_jobs.take(connection, staged_id)
        if staged is not None:
            staged_jobs.postpone(connection, staged_id, staged_jobs.backoff(staged.attempts))


def _put_off(context: WorkerServices, staged_id: int) -> None:
    """Backs off. If the database is unavailable for long, the lease brings the job back."""
    try:
        _patiently(_postpone, context, staged_id)
    except Exception as error:
        log.warning("a failed job waits for its lease: %s", where(error))


def where(error: BaseException) -> str:
    """The error's type, and the last line of our own code that it passed."""
    place, trace = "", error.__traceback__
    while trace is not None:
        place = _ours(trace) or place
        trace = trace.tb_next
    cause = getattr(error, "orig", None)
    kind = type(error).__name__ + (f" ({type(cause).__name__})" if cause is not None else "")
    return f"{kind} at {place}" if place else kind


def _ours(trace: TracebackType) -> str | None:
    path = Path(trace.tb_frame.f_code.co_filename)
    if not path.is_relative_to(_ROOT) or "site-packages" in path.parts:
        return None
    return f"{path.relative_to(_ROOT)}:{trace.tb_lineno}"
