"""Receipts (DLR): applied once, in any order, however often they come; many at a time.

A receipt names an MT by our reference or by the carrier's id of it. It may be one of a
conversation (`outbound`) or one of an alert's deliveries. `gateway.receipts.in_request` applies
most of the latter while it stores them; a worker applies the rest by this module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, func, select, text

from gateway.alerts import deliveries
from gateway.alerts.counters import Changes
from gateway.database import staged_jobs
from gateway.database.pg_arrays import Bigints, Texts, Timestamps
from gateway.database.tables import receipt
from gateway.outbound import messages
from gateway.receipts import prices

PATIENCE: Final = timedelta(hours=6)
"""How long a receipt waits for the MT that it is for: it may overtake our own commit."""

AT_ONCE: Final = 1_000

_DUE: Final = text("SELECT id FROM receipt WHERE due_at <= now() ORDER BY due_at, id LIMIT :most")
_TAKE: Final = text(
    """
    SELECT id, carrier, reference, ours, status, error, happened_at, at, dong FROM receipt
    WHERE id = ANY(:ids) AND due_at IS NOT NULL ORDER BY id FOR UPDATE SKIP LOCKED
    """
)
_OPTED_OUT: Final = text(
    """
    SELECT id, carrier, reference, ours, at FROM receipt
    WHERE id = ANY(:ids) AND status = 'opted_out' AND due_at IS NOT NULL ORDER BY id
    """
)

_UNHURRIED: Final = text("SET LOCAL synchronous_commit = off")

# The newest row by each id of the carrier's.
_BY_CARRIER: Final = """
SELECT DISTINCT ON (n.carrier, n.reference) n.carrier, n.reference, m.id
FROM unnest(%(carriers)s, %(references)s) AS n (carrier, reference)
JOIN {table} m ON m.carrier = n.carrier AND m.carrier_message_id = n.reference
ORDER BY n.carrier, n.reference, m.id DESC
"""

_CHANGE: Final = """
UPDATE {table} SET state = n.state, error = n.error, settled_at = %(now)s{more}
FROM unnest(%(ids)s, %(states)s, %(errors)s, %(happened)s) AS n (id, state, error, happened_at)
WHERE {table}.id = n.id
"""

# One that matches nothing waits as long again as it has waited, 5 s at least and 15 min at most.
_WAIT: Final = text(
    """
    UPDATE receipt SET due_at = now()
        + greatest(interval '5 s', least(interval '15 min', :now - at))
    WHERE id = ANY(:ids)
    """
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Where MTs of one kind are, how our references of them are read and written, and the rank of
    their states."""

    table: str
    rows: str
    rank: Mapping[str, int]
    read: Callable[[str], tuple[int, datetime] | None]
    write: Callable[[int, datetime], str]
    more: str = ""


_LETTERS: Final = _Kind(
    "outbound",
    """
    SELECT id, at, carrier, state, resident_id, segments, attempted_at FROM outbound
    WHERE id = ANY(%s) ORDER BY id
    """,
    messages.RANK,
    messages.read_reference,
    messages.reference,
)
_DELIVERIES: Final = _Kind(
    "delivery",
    """
    SELECT id, at, carrier, state, resident_id, segments, attempted_at, alert_id, area FROM delivery
    WHERE id = ANY(%s) ORDER BY id
    """,
    deliveries.RANK,
    deliveries.read_reference,
    deliveries.reference,
    ", happened_at = n.happened_at",
)


def due(connection: Connection, most: int = AT_ONCE) -> list[int]:
    """Ids of receipts that are due."""
    return list(connection.execute(_DUE, {"most": most}).scalars())


def opt_outs(connection: Connection, ids: Sequence[int]) -> None:
    """Opts out residents who have opted out at their carrier, as these receipts say. In a
    transaction of its own, before they are settled: it takes residents' rows, and nobody may wait
    for those with MTs in hand."""
    rows = connection.execute(_OPTED_OUT, {"ids": list(ids)}).all()
    if not rows:
        return
    residents: dict[int, datetime] = {}
    for kind in (_LETTERS, _DELIVERIES):
        mts = _find(connection, kind, rows, lock=False)
        for row in rows:
            resident_id = mts[row.id].resident_id if row.id in mts else None
            if resident_id is not None:
                residents[resident_id] = min(row.at, residents.get(resident_id, row.at))
    for resident_id, at in sorted(residents.items()):
        messages.opt_out_resident(connection, resident_id, at)


def settle(
    connection: Connection,
    ids: Sequence[int],
    now: datetime,
    usual: prices.UsualPrice = prices.UNPRICED,
) -> None:
    """Applies these receipts in the caller's transaction, after `opt_outs` of the same ids.

    One that matches nothing waits up to `PATIENCE` for its MT; then it stays with `applied_at`
    null, and is counted (`unmatched`). The commit does not wait for the disk: what a crash takes
    with it is due again.
    """
    connection.execute(_UNHURRIED)
    rows = connection.execute(_TAKE, {"ids": list(ids)}).all()
    replies = _find(connection, _LETTERS, rows)
    sent = _find(connection, _DELIVERIES, rows)
    answers = _apply(connection, _LETTERS, rows, replies, now)
    delivered = _apply(connection, _DELIVERIES, rows, sent, now)
    changes = Changes()
    for mt, last in delivered:
        changes.move(mt.alert_id, mt.area, (mt.carrier, mt.state), (mt.carrier, last.status))
    _mark(connection, rows, {*replies, *sent}, now)
    changes.write(connection)
    prices.correct(connection, usual, (*answers, *delivered))


def _find(
    connection: Connection, kind: _Kind, rows: Sequence[Any], *, lock: bool = True
) -> dict[int, Any]:
    """The row of an MT, by the id of each receipt that is for one of this kind."""
    wanted = {row.id: key[0] for row in rows if row.ours and (key := kind.read(row.reference))}
    theirs = [row for row in rows if not row.ours]
    if theirs:
        values = {
            "carriers": Texts.of([row.carrier for row in theirs]),
            "references": Texts.of([row.reference for row in theirs]),
        }
        query = _BY_CARRIER.format(table=kind.table)
        ids = {(c, r): id_ for c, r, id_ in connection.exec_driver_sql(query, values)}
        for row in theirs:
            if (row.carrier, row.reference) in ids:
                wanted[row.id] = ids[(row.carrier, row.reference)]
    if not wanted:
        return {}
    locking = kind.rows + (" FOR UPDATE" if lock else "")
    ids_ = (Bigints.of(sorted(set(wanted.values()))),)
    mts = {mt.id: mt for mt in connection.exec_driver_sql(locking, ids_)}
    return {
        row.id: mt
        for row in rows
        if (mt := mts.get(wanted.get(row.id, 0))) is not None
        and mt.carrier == row.carrier
        and (not row.ours or kind.write(mt.id, mt.at) == row.reference)
    }


def _apply(
    connection: Connection,
    kind: _Kind,
    receipts: Iterable[Any],
    mts: Mapping[int, Any],
    now: datetime,
) -> list[tuple[Any, Any]]:
    """Writes what the receipts say, unless more is known already; the MTs that changed, as they
    were before, each with the receipt that has the last word."""
    became: dict[int, tuple[Any, Any]] = {}
    for each in receipts:
        mt = mts.get(each.id)
        if mt is None:
            continue
        state = became[mt.id][1].status if mt.id in became else mt.state
        if kind.rank[each.status] > kind.rank[state]:
            became[mt.id] = (mt, each)
    if became:
        reports = [receipt for _, receipt in became.values()]
        values = {
            "ids": Bigints.of(became),
            "states": Texts.of([each.status for each in reports]),
            "errors": Texts.of([each.error for each in reports]),
            "happened": Timestamps.of([each.happened_at for each in reports]),
            "now": now,
        }
        connection.exec_driver_sql(_CHANGE.format(table=kind.table, more=kind.more), values)
    return list(became.values())


_DONE: Final = text("UPDATE receipt SET applied_at = :now, due_at = NULL WHERE id = ANY(:ids)")
_GIVE_UP: Final = text("UPDATE receipt SET due_at = NULL WHERE id = ANY(:ids)")


def _mark(connection: Connection, rows: Sequence[Any], applied: set[int], now: datetime) -> None:
    """An applied receipt is finished; one that matched nothing comes again, until the time is
    over."""
    early = [row.id for row in rows if row.id not in applied and now - row.at < PATIENCE]
    overdue = [row.id for row in rows if row.id not in applied and now - row.at >= PATIENCE]
    for statement, ids in ((_DONE, sorted(applied)), (_WAIT, early), (_GIVE_UP, overdue)):
        if ids:
            connection.execute(statement, {"ids": ids, "now": now})


_END: Final = text("SELECT pg_advisory_xact_lock(:lock)")
_LOCK: Final = 5_113_158
_NEXT: Final = text(
    "SELECT min(due_at), min(due_at) <= now() FROM receipt WHERE due_at IS NOT NULL"
)
_COVERED: Final = text(
    "SELECT EXISTS (SELECT FROM staged_job WHERE name = 'receipts' AND due_at <= :due)"
)


def end(connection: Connection, staged_id: int) -> bool:
    """Ends the job, with another one staged for what has to wait; False if there is more to do
    now, and then the caller's transaction is to be undone.

    A webhook endpoint that wrote receipts and staged no job, since this one was waiting, holds this
    one's row: the deletion waits for its commit, and what is looked at after it includes them.
    """
    connection.execute(_END, {"lock": _LOCK})
    staged_jobs.done(connection, staged_id)
    due_at, now = connection.execute(_NEXT).one()
    if now:
        return False
    if due_at is not None and not connection.execute(_COVERED, {"due": due_at}).scalar_one():
        staged_jobs.stage(connection, "receipts", [0], due_at)
    return True


def unmatched(connection: Connection, now: datetime) -> int:
    """How many receipts of the last day are for an MT that we don't know."""
    age = (receipt.c.at < now - PATIENCE, receipt.c.at >= now - timedelta(days=1))
    counted = select(func.count()).where(receipt.c.applied_at.is_(None), *age)
    return connection.execute(counted).scalar_one()
