"""`NGUOINHA`: asks the relative, says when it is on and again each 90 days, notifies of a loss."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection

from flows.topics import family as topic
from gateway.database import staged_jobs
from gateway.database.encryption import DecryptionError
from gateway.outbound import messages
from gateway.residents import family_due as rows
from gateway.residents.family import JOB, OPEN, hour
from gateway.residents.family_due import Person, Row
from workers.services import WorkerServices

log = logging.getLogger(__name__)

BUDGET_SECONDS: Final = 5.0
"""Seconds of one run; then the job yields to others and runs again."""
MOST: Final = 100
"""Rows that one run looks at."""
REMIND_EVERY: Final = timedelta(days=90)
_DAY: Final = timedelta(days=1)
_LOOKED_BACK: Final = timedelta(days=3)
"""How far back the daily check reads the messages; each step and each notice reads all stored
ones."""
_NOTICE_LIVES: Final = timedelta(days=3)
_RECHECK_AFTER: Final = timedelta(minutes=5)
_LOSS_LIVES: Final = timedelta(hours=24)
"""How long after a loss its news still helps."""


@dataclass(frozen=True, slots=True)
class _Due:
    """One row at work, locked.

    barred  nothing is to be passed on between these two
    """

    context: WorkerServices
    connection: Connection
    row: Row
    resident: Person
    relative: Person
    barred: bool
    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()

    def end(self) -> None:
        rows.end(self.connection, self.row)

    def next(self, **values: object) -> None:
        """Changes the row, and looks at it again tomorrow."""
        due_at = hour(self.now) + _DAY
        rows.put(self.connection, self.row.id, **({"due_at": due_at} | values))

    def send(self, key: str, *, to_relative: bool, purpose: str = "notice") -> int:
        """Writes an MT to one of the two, by its number alone: its row names no resident."""
        row, context = self.row, self.context
        to, person = (row.relative, self.relative) if to_relative else (row.resident, self.resident)
        other = row.resident if to_relative else row.relative
        carrier = person.carrier or self.resident.carrier
        is_loss = purpose != "notice"
        return messages.write(
            self.connection,
            context.keys,
            resident_id=None,
            carrier=carrier,
            purpose=purpose,
            number=to,
            text=topic.sent(person.language, key, context.prefix(carrier), other),
            now=self.now,
            due_at=self.now if is_loss else context.awake(self.now),
            lives=_LOSS_LIVES if is_loss else _NOTICE_LIVES,
        )


def tend(context: WorkerServices, staged_id: int) -> None:
    """Does what is due of each `NGUOINHA`, one transaction each."""
    now, until = context.clock(), time.monotonic() + BUDGET_SECONDS
    with context.engine.connect() as connection:
        if staged_jobs.look(connection, staged_id) is None:
            return
        due = rows.due(connection, now, MOST) if context.world.family else ()
    finished = len(due) < MOST
    for row_id in due:
        if time.monotonic() > until:
            finished = False
            break
        with context.engine.begin() as connection:
            _one(context, connection, row_id, now)
    if finished:
        context.done(staged_id)
    else:
        context.go_on_later(staged_id)


def _one(context: WorkerServices, connection: Connection, row_id: int, now: datetime) -> None:
    """Reads all reasons for and against it first: a message waits for the row's lock."""
    keys = context.keys
    try:
        row = rows.load(connection, keys, row_id)
    except DecryptionError as error:
        log.error("family %d: %s", row_id, error)
        rows.put(connection, row_id, due_at=hour(now) + _DAY)
        return
    if row is None:
        return
    resident = rows.person(connection, keys, row.resident, now)
    relative = rows.person(connection, keys, row.relative, now)
    is_daily = row.state == "on" and not row.loss
    since = now - (_LOOKED_BACK if is_daily else timedelta(days=context.world.text_days))
    barred = rows.is_barred(connection, keys, row, context.world, now, since)
    asked = row.state == "named" and rows.was_asked(connection, keys, row, now.date())
    if rows.lock(connection, row):
        it = _Due(context, connection, row, resident, relative, barred or asked, now)
        it.end() if it.barred else _STEPS[row.state](it)


def _request(it: _Due) -> None:
    if it.today - it.row.named_on > OPEN or it.resident.muted or it.relative.muted:
        return it.end()
    lapses = hour(it.now) + OPEN + _DAY
    outbound = it.send("request", to_relative=True)
    return it.next(state="requested", requested_on=it.today, due_at=lapses, outbound_id=outbound)


def _turn_on(it: _Due) -> None:
    """By day: the resident hears of it before it works."""
    morning = it.context.awake(it.now)
    if morning > it.now:
        return it.next(due_at=morning)
    outbound = it.send("on", to_relative=False)
    return it.next(state="on", reminded_on=it.today, outbound_id=outbound)


def _watch(it: _Due) -> None:
    if it.row.loss:
        return _notify(it)
    lives = timedelta(days=it.context.settings.idle_subscription_days)
    is_over = it.row.agreed_on is not None and it.today - it.row.agreed_on > lives
    if rows.waits(it.connection, it.row):
        return _look_soon(it)
    is_old = it.row.reminded_on is None or it.today - it.row.reminded_on >= REMIND_EVERY
    morning = it.context.awake(it.now)
    if (is_over or is_old) and morning > it.now:
        return it.next(due_at=morning)
    if is_over:
        it.end()
        return rows.put(it.connection, it.row.id, outbound_id=it.send("over", to_relative=False))
    if is_old:
        return it.next(reminded_on=it.today, outbound_id=it.send("on", to_relative=False))
    return it.next()


def _notify(it: _Due) -> None:
    is_stale = it.now - it.row.due_at > _LOSS_LIVES
    if is_stale or it.resident.muted or it.relative.muted:
        return it.next(loss=False)
    # A row knows one MT, so that `HUY` finds it: what has not left comes again after this one.
    reminder = {"reminded_on": None} if rows.undo(it.connection, it.row) else {}
    outbound = it.send("loss", to_relative=True, purpose=messages.FAMILY)
    return _look_soon(it, loss=False, notified_on=it.today, outbound_id=outbound, **reminder)


def _look_soon(it: _Due, **values: object) -> None:
    """Until an MT has left, new messages about violence, or about the relative, count."""
    due_at = it.now + _RECHECK_AFTER
    staged_jobs.stage(it.connection, JOB, [0], due_at + timedelta(minutes=1))
    it.next(due_at=due_at, **values)


_STEPS: Final[Mapping[str, Callable[[_Due], None]]] = MappingProxyType(
    {"named": _request, "requested": _Due.end, "agreed": _turn_on, "on": _watch}
)
