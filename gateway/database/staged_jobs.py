"""Staged jobs: later work, written in the transaction that makes it necessary.

A row is deleted in the transaction of its effect. Until then it is pushed to the queue again
each time its lease has passed, so a lost queue, a killed worker or a doubled push change nothing.
All times here are the database's: hosts may disagree about theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, case, delete, func, insert, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from gateway.database.tables import chore, staged_job
from gateway.telemetry import request_ids

CHANNEL = "staged_job"
STUCK_AFTER = 20
"""Attempts; from then on a job is reported to an operator (the scheduler, `doctor`)."""

MORE = timedelta(0)
"""For `postpone`: there is more to do, at once."""

_FIRST_BACKOFF_SECONDS = 5.0
_LONGEST_BACKOFF_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class StagedJob:
    """One staged job; `attempts` counts how often it was pushed, `request` is the id of the request
    that caused it ("" for a chore)."""

    id: int
    name: str
    arg: int
    attempts: int
    request: str = ""


_STAGED = tuple(staged_job.c[each] for each in ("id", "name", "arg", "attempts", "request"))


def backoff(attempts: int) -> timedelta:
    """5 s, doubled with each attempt, at most 15 minutes."""
    doublings = min(max(attempts, 1) - 1, 16)
    return timedelta(seconds=min(_LONGEST_BACKOFF_SECONDS, _FIRST_BACKOFF_SECONDS * 2.0**doublings))


def stage(
    connection: Connection, name: str, args: Sequence[int], due_at: datetime | None = None
) -> None:
    """Stages a job per arg in the caller's transaction; due at once unless said otherwise."""
    if not args:
        return
    due = {} if due_at is None else {"due_at": due_at}
    row = {"name": name, "request": request_ids.current(), **due}
    connection.execute(insert(staged_job), [{**row, "arg": arg} for arg in args])
    connection.execute(text(f"NOTIFY {CHANNEL}"))


def due_names(connection: Connection) -> frozenset[str]:
    """Names of jobs that could be leased now."""
    names = (
        select(staged_job.c.name)
        .distinct()
        .where(
            staged_job.c.due_at <= func.now(),
            or_(staged_job.c.leased_until.is_(None), staged_job.c.leased_until <= func.now()),
        )
    )
    return frozenset(connection.execute(names).scalars())


def lease(connection: Connection, seconds: Mapping[str, int], limit: int) -> list[StagedJob]:
    """Takes up to `limit` due jobs of the names in `seconds`, each for so many seconds.

    The caller pushes them after the commit. Jobs that another process holds are passed over. The
    rows are chosen in a CTE, which runs once: a subquery may run once per row, and each run takes
    `limit` others.
    """
    due = (
        select(staged_job.c.id)
        .where(
            staged_job.c.name.in_(seconds),
            staged_job.c.due_at <= func.now(),
            or_(staged_job.c.leased_until.is_(None), staged_job.c.leased_until <= func.now()),
        )
        .order_by(staged_job.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    until = func.now() + case(
        {name: timedelta(seconds=each) for name, each in seconds.items()},
        value=staged_job.c.name,
    )
    rows = connection.execute(
        update(staged_job)
        .where(staged_job.c.id == due.c.id)
        .values(leased_until=until, attempts=staged_job.c.attempts + 1)
        .returning(*_STAGED)
    )
    return sorted((StagedJob(*row) for row in rows), key=lambda staged: staged.id)


def release(connection: Connection, ids: Sequence[int]) -> None:
    """Gives back leased jobs that could not be pushed."""
    connection.execute(
        update(staged_job)
        .where(staged_job.c.id.in_(ids))
        .values(leased_until=None, attempts=func.greatest(staged_job.c.attempts - 1, 0))
    )


def release_all(connection: Connection, names: Sequence[str]) -> None:
    """Gives back all leased jobs: the queue that they were pushed to has lost them. A job that a
    worker is running just now is pushed a second time, which changes nothing."""
    connection.execute(
        update(staged_job)
        .where(staged_job.c.name.in_(names), staged_job.c.leased_until > func.now())
        .values(leased_until=None, attempts=func.greatest(staged_job.c.attempts - 1, 0))
    )


def seconds_to_next(connection: Connection, names: Sequence[str]) -> float | None:
    """Until the next job is due or its lease passes; None if nothing is staged."""
    at = func.min(func.greatest(staged_job.c.due_at, staged_job.c.leased_until))
    wait = select(func.extract("epoch", at - func.now())).where(staged_job.c.name.in_(names))
    seconds = connection.execute(wait).scalar_one()
    return None if seconds is None else float(seconds)


def look(connection: Connection, staged_id: int) -> StagedJob | None:
    """The job, if it is still there, without taking it."""
    row = connection.execute(select(*_STAGED).where(staged_job.c.id == staged_id)).one_or_none()
    return None if row is None else StagedJob(*row)


def take(connection: Connection, staged_id: int) -> StagedJob | None:
    """Locks the job for this transaction; None if it is done, not due, or another process has
    it."""
    row = connection.execute(
        select(*_STAGED)
        .where(staged_job.c.id == staged_id, staged_job.c.due_at <= func.now())
        .with_for_update(skip_locked=True)
    ).one_or_none()
    return None if row is None else StagedJob(*row)


def take_all(connection: Connection, ids: Collection[int]) -> list[StagedJob]:
    """The same for several, by id; those that are done, not due, or in hand are left out."""
    rows = connection.execute(
        select(*_STAGED)
        .where(staged_job.c.id == func.any(list(ids)), staged_job.c.due_at <= func.now())
        .order_by(staged_job.c.id)
        .with_for_update(skip_locked=True)
    )
    return [StagedJob(*row) for row in rows]


def lock(connection: Connection, ids: Collection[int]) -> None:
    """Locks these jobs, by id, as far as they are there."""
    mine = select(staged_job.c.id).where(staged_job.c.id == func.any(list(ids)))
    connection.execute(mine.order_by(staged_job.c.id).with_for_update())


def done_all(connection: Connection, ids: Collection[int]) -> None:
    """As `done`, for several; lock them first."""
    connection.execute(delete(staged_job).where(staged_job.c.id == func.any(list(ids))))


def done(connection: Connection, staged_id: int) -> None:
    """To be called in the transaction of the job's effect."""
    connection.execute(delete(staged_job).where(staged_job.c.id == staged_id))


def postpone(
    connection: Connection,
    staged_id: int,
    due_at: datetime | timedelta,
    *,
    further: bool = False,
) -> None:
    """The job comes again at `due_at` (or after that delay), without a lease.

    If it has come a step further, and after no time at all, its attempts are counted again.
    """
    values: dict[str, Any] = {"leased_until": None}
    values["due_at"] = func.now() + due_at if isinstance(due_at, timedelta) else due_at
    if further or due_at == MORE:
        values["attempts"] = 0
    connection.execute(update(staged_job).where(staged_job.c.id == staged_id).values(**values))
    connection.execute(text(f"NOTIFY {CHANNEL}"))


def hold(
    connection: Connection, ids: Collection[int], seconds: float, *, waits: bool = False
) -> None:
    """The jobs are not pushed again for that long; for one that only waits, this push is no
    attempt."""
    values: dict[str, Any] = {"leased_until": func.now() + timedelta(seconds=seconds)}
    if waits:
        values["attempts"] = func.greatest(staged_job.c.attempts - 1, 0)
    mine = staged_job.c.id == func.any(list(ids))
    connection.execute(update(staged_job).where(mine).values(**values))


def is_staged(connection: Connection, name: str) -> bool:
    """Whether there is a job of this name."""
    return bool(
        connection.execute(
            select(select(staged_job.c.id).where(staged_job.c.name == name).exists())
        ).scalar_one()
    )


def stuck(connection: Connection) -> dict[str, int]:
    """How many jobs of each name have been tried too often."""
    rows = connection.execute(
        select(staged_job.c.name, func.count())
        .where(staged_job.c.attempts >= STUCK_AFTER)
        .group_by(staged_job.c.name)
    )
    return {row[0]: row[1] for row in rows}


def stage_every(connection: Connection, name: str, every: timedelta) -> bool:
    """Stages a job (arg 0) if this was not done within `every`, by whatever host."""
    last = upsert(chore).values(name=name, staged_at=func.now())
    row = connection.execute(
        last.on_conflict_do_update(
            index_elements=[chore.c.name],
            set_={"staged_at": last.excluded.staged_at},
            where=chore.c.staged_at <= func.now() - every,
        ).returning(chore.c.name)
    ).one_or_none()
    if row is not None:
        stage(connection, name, [0])
    return row is not None


def place(connection: Connection, name: str) -> str:
    """How far a chore has come, locked for this transaction; "" at the start."""
    row = connection.execute(
        select(chore.c.place).where(chore.c.name == name).with_for_update()
    ).scalar_one_or_none()
    return row or ""


def keep_place(connection: Connection, name: str, place_: str) -> None:
    """To be called in the transaction of the step that led there."""
    new = upsert(chore).values(name=name, place=place_)
    connection.execute(
        new.on_conflict_do_update(index_elements=[chore.c.name], set_={"place": place_})
    )
