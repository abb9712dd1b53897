"""MTs on their way: the possible moves between states, and the carrier's reference.

An MT is marked `attempted` and committed before the carrier is called. Anyone who finds it so later
can't know whether the carrier has it: it is sent again only if the carrier takes the same reference
as the same message, else it is `uncertain` until its receipt settles it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    Connection,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from flows.text import measure
from gateway.carriers.contract import SendResult
from gateway.database import ids, staged_jobs
from gateway.database.choices import DELIVERY_STATES, MT_STATES
from gateway.database.encrypted_columns import OUTBOUND_NUMBER, OUTBOUND_TEXT, RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.database.tables import outbound, resident, staged_job, subscription

RANK: Final = {name: DELIVERY_STATES[name].rank for name in MT_STATES}

UNSOLICITED: Final = frozenset({"verdict", "notice"})
"""Purposes that an opt-out and the night stop; a reply was requested."""

FAMILY: Final = "family"
"""Purpose of the notice to a relative: they have agreed to exactly this, and it is useful only at
once. So neither the night nor a used-up budget stops it; an opt-out ends it before it is written,
and withdraws one that is still queued."""

IN_DOUBT: Final = "in doubt"
"""Error of what was attempted again after an attempt that was never answered. It never gets a new
reference: the carrier could not tell that it is the same message."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REFERENCE = re.compile(r"k5-([0-9]{1,19})-([0-9]{1,17})")


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """An MT with what sending it needs; its number and text are still encrypted.

    to_resident  the resident's number, and `hash`, which names their row; None if they are gone
    to_other     of somebody who is no resident
    in_doubt     an earlier attempt was never answered, and may have arrived
    """

    id: int
    at: datetime
    carrier: str
    purpose: str
    state: str
    attempts: int
    attempted_at: datetime | None
    expires_at: datetime | None
    text: bytes | None
    encoding: str
    segments: int
    in_reply_to: str
    resident_id: int | None
    to_resident: bytes | None
    hash: bytes | None
    to_other: bytes | None
    opted_out: bool
    verdict_id: int | None
    in_doubt: bool


def reference(outbound_id: int, at: datetime) -> str:
    """The reference by which the carrier de-duplicates: row and its time in microseconds, so that a
    new database, which counts from 1 again, never repeats one. At most 40 of `[a-z0-9-]`."""
    return f"k5-{outbound_id}-{(at - _EPOCH) // timedelta(microseconds=1)}"


def read_reference(reference_: str) -> tuple[int, datetime] | None:
    """Id and time of the row that a reference is of; None if it is none of ours."""
    id_, at = written(reference_)
    return (id_, _EPOCH + timedelta(microseconds=at)) if at else None


def written(reference_: str) -> tuple[int, int]:
    """Id, and `at` in microseconds since 1970, of the row that a reference is of; (0, 0) if it is
    none of ours."""
    match = _REFERENCE.fullmatch(reference_)
    if match is None or int(match[1]) >= 1 << 63:
        return 0, 0
    return int(match[1]), int(match[2])


def write(
    connection: Connection,
    keys: Keys,
    *,
    resident_id: int | None,
    carrier: str,
    purpose: str,
    number: str | None = None,
    verdict_id: int | None = None,
    text: str,
    now: datetime,
    due_at: datetime,
    lives: timedelta,
) -> int:
    """Writes an MT and stages its sending in the caller's transaction; returns its id.

    number  E.164, of somebody who is no resident: encrypted, and gone when it is settled
    """
    size = measure(text)
    outbound_id = ids.new(connection, outbound)
    connection.execute(
        insert(outbound).values(
            id=outbound_id,
            resident_id=resident_id,
            number_encrypted=(
                None if number is None else keys.encrypt(number, OUTBOUND_NUMBER, outbound_id)
            ),
            carrier=carrier,
            purpose=purpose,
            verdict_id=verdict_id,
            text=keys.encrypt(text, OUTBOUND_TEXT, outbound_id),
            encoding=size.encoding,
            segments=size.segments,
            at=now,
            expires_at=due_at + lives,
        )
    )
    staged_jobs.stage(connection, "reply", [outbound_id], due_at)
    return outbound_id


@dataclass(frozen=True, slots=True)
class Waiting:
    """An MT that is still to be sent, and the job that names it."""

    job: int
    id: int
    carrier: str
    segments: int
    purpose: str
    state: str
    expired: bool = False


def waiting(connection: Connection, staged_id: int, now: datetime) -> Waiting | None:
    """The MT that a staged job is to send, if it is still to be sent."""
    in_time = or_(outbound.c.expires_at.is_(None), outbound.c.expires_at > now)
    row = connection.execute(
        select(
            staged_job.c.id.label("job"),
            outbound.c.id,
            outbound.c.carrier,
            outbound.c.segments,
            outbound.c.purpose,
            outbound.c.state,
        )
        .join(staged_job, staged_job.c.arg == outbound.c.id)
        .where(staged_job.c.id == staged_id, in_time)
        .where(outbound.c.state.in_(("queued", "attempted")))
    ).one_or_none()
    return None if row is None else Waiting(*row)


# `turn` is its place among its resident's due MTs: the first one goes, unless one of them is in
# a carrier's hand. Of others' MTs each is the first. An answer waits for the one before it that is
# tried again within `:patience` seconds; beyond that the newest is what its resident waits for.
_DUE: Final = text(
    """
    WITH due AS NOT MATERIALIZED (
        SELECT s.id AS job, o.id, o.carrier, o.segments, o.purpose, o.state,
               coalesce(o.expires_at <= :now, false) AS expired, s.due_at,
               coalesce(o.resident_id, -o.id) AS whose,
               o.state = 'attempted' AND o.attempted_at > :alive AS in_hand
        FROM staged_job s JOIN outbound o ON o.id = s.arg
        WHERE s.name = 'reply' AND s.due_at <= now() AND o.state IN ('queued','attempted')
          AND NOT o.carrier = ANY(:full)
    ), front AS (
        (SELECT * FROM due WHERE purpose = 'reply' ORDER BY due_at LIMIT :front)
        UNION ALL (SELECT * FROM due WHERE purpose <> 'reply' ORDER BY due_at LIMIT :front)
    ), retried AS MATERIALIZED (
        SELECT o.id, o.resident_id AS whose FROM staged_job s JOIN outbound o ON o.id = s.arg
        WHERE s.name = 'reply' AND s.due_at > now()
          AND s.due_at <= now() + make_interval(secs => :patience)
          AND o.state = 'queued' AND o.purpose = 'reply'
    ), turns AS (
        SELECT *, bool_or(in_hand) OVER (PARTITION BY whose) AS busy,
               row_number() OVER (PARTITION BY whose, state ORDER BY due_at, id, job) AS turn
        FROM front
    )
    SELECT job, id, carrier, segments, purpose, state, expired FROM turns
    WHERE state = 'queued' AND turn = 1 AND NOT busy AND NOT id = ANY(:without)
      AND NOT (purpose = 'reply' AND EXISTS (
          SELECT FROM retried WHERE retried.whose = turns.whose AND retried.id < turns.id))
    ORDER BY purpose <> 'reply', due_at, id LIMIT :most
    """
)
_FRONT: Final = 2_000
"""Due jobs that are searched, for answers and for the rest: no flood hides an answer."""


_PATIENCE_SECONDS: Final = 15.0
"""Longer than the wait after a carrier's first two refusals (`staged_jobs.backoff`)."""


def due(
    connection: Connection,
    now: datetime,
    alive: datetime,
    without: Sequence[int],
    full: Sequence[str],
    most: int,
) -> list[Waiting]:
    """MTs that may be sent now, answers first, of each resident the first one.

    alive    what was attempted since then may be in a carrier's hand
    without  MTs that the caller has already
    full     instances that take no more just now
    """
    values = {"now": now, "alive": alive, "without": list(without), "full": list(full)}
    values |= {"most": most, "front": _FRONT, "patience": _PATIENCE_SECONDS}
    return [Waiting(*row) for row in connection.execute(_DUE, values)]


def reroute(connection: Connection, outbound_id: int, carrier: str) -> bool:
    """Gives it to another instance, for which it answers no MO; False if its own may have it."""
    certain = outbound.c.state == "queued", outbound.c.error != IN_DOUBT
    statement = update(outbound).where(outbound.c.id == outbound_id, *certain)
    values = {"carrier": carrier, "in_reply_to": ""}
    return connection.execute(statement.values(values)).rowcount > 0


def load(connection: Connection, outbound_id: int) -> OutboundMessage | None:
    """The MT, its row locked; None if it has been erased."""
    return load_all(connection, [outbound_id]).get(outbound_id)


def load_all(
    connection: Connection, ids: Collection[int], *, lock: bool = True
) -> dict[int, OutboundMessage]:
    """MTs by id, their rows locked in that order; those that were erased are left out."""
    query = (
        select(
            outbound.c.id,
            outbound.c.at,
            outbound.c.carrier,
            outbound.c.purpose,
            outbound.c.state,
            outbound.c.attempts,
            outbound.c.attempted_at,
            outbound.c.expires_at,
            outbound.c.text,
            outbound.c.encoding,
            outbound.c.segments,
            outbound.c.in_reply_to,
            outbound.c.resident_id,
            resident.c.number_encrypted,
            resident.c.hash,
            outbound.c.number_encrypted.label("other"),
            resident.c.opted_out_at.is_not(None),
            outbound.c.verdict_id,
            outbound.c.error == IN_DOUBT,
        )
        .select_from(outbound.outerjoin(resident, resident.c.id == outbound.c.resident_id))
        .where(outbound.c.id == func.any(list(ids)))
        .order_by(outbound.c.id)
    )
    rows = connection.execute(query.with_for_update(of=outbound) if lock else query)
    return {row.id: OutboundMessage(*tuple(row)) for row in rows}


def address(keys: Keys, mt: OutboundMessage) -> str:
    """The number that the MT goes to (E.164). Raises DecryptionError."""
    if mt.to_resident is not None and mt.hash is not None:
        return keys.decrypt(mt.to_resident, RESIDENT_NUMBER, mt.hash)
    return keys.decrypt(mt.to_other or b"", OUTBOUND_NUMBER, mt.id)


def drop(connection: Connection, outbound_id: int) -> None:
    """Deletes an MT whose resident is gone."""
    connection.execute(delete(outbound).where(outbound.c.id == outbound_id))


def attempt(connection: Connection, ids: Collection[int], now: datetime) -> None:
    """Commit this before the carrier is called. One that was attempted and never answered is in
    doubt from now on: the carrier may have it."""
    connection.execute(
        update(outbound)
        .where(outbound.c.id == func.any(list(ids)))
        .values(
            state="attempted",
            attempted_at=now,
            attempts=outbound.c.attempts + 1,
            error=case((outbound.c.state == "attempted", IN_DOUBT), else_=outbound.c.error),
        )
    )


_ATTEMPTED: Final = text(
    """
    SELECT count(*) FROM outbound o JOIN unnest(CAST(:ids AS bigint[]), CAST(:attempts AS int[]))
        AS mine (id, attempts) ON mine.id = o.id AND mine.attempts = o.attempts
    WHERE o.state = 'attempted'
    """
)


def are_attempted(connection: Connection, attempts: Mapping[int, int]) -> int:
    """How many of exactly these attempts (by id) are under way."""
    values = {"ids": list(attempts), "attempts": list(attempts.values())}
    return int(connection.execute(_ATTEMPTED, values).scalar_one())


def requeue(
    connection: Connection, outbound_id: int, error: str, renamed_at: datetime | None = None
) -> None:
    """The carrier does not have this attempt. One in doubt stays so, since an earlier attempt may
    have arrived.

    renamed_at  the moment that its next reference is made of; None: it keeps its reference
    """
    values = {} if renamed_at is None else {"at": renamed_at}
    _update(
        connection,
        outbound_id,
        state="queued",
        attempted_at=None,
        error=case((outbound.c.error == IN_DOUBT, IN_DOUBT), else_=error),
        **values,
    )


def put_back(connection: Connection, outbound_id: int, attempts: int) -> bool:
    """It was claimed as this attempt, and not given to a carrier: so it was no attempt. Returns
    False and does nothing if another worker has it by now, or a new database lacks it."""
    mine = outbound.c.id == outbound_id, outbound.c.attempts == attempts
    back = {"state": "queued", "attempted_at": None, "attempts": attempts - 1}
    statement = update(outbound).where(*mine, outbound.c.state == "attempted").values(back)
    return connection.execute(statement).rowcount > 0


def settle(
    connection: Connection, outbound_id: int, state: str, now: datetime, *, error: str = ""
) -> None:
    """The MT's state after the carrier's answer, or our own decision."""
    _update(
        connection, outbound_id, state=state, error=error, settled_at=now, number_encrypted=None
    )


_SETTLE: Final = text(
    """
    UPDATE outbound o SET
        carrier_message_id = coalesce(nullif(a.carrier_id, ''), o.carrier_message_id),
        state = CASE WHEN o.state = 'attempted' THEN a.state ELSE o.state END,
        error = CASE WHEN o.state = 'attempted' THEN a.error ELSE o.error END,
        settled_at = CASE WHEN o.state = 'attempted' THEN :now ELSE o.settled_at END,
        number_encrypted = NULL
    FROM unnest(CAST(:ids AS bigint[]), CAST(:states AS text[]), CAST(:carrier_ids AS text[]),
                CAST(:errors AS text[])) AS a (id, state, carrier_id, error)
    WHERE o.id = a.id
    """
)


def settle_all(connection: Connection, answers: Mapping[int, SendResult], now: datetime) -> None:
    """The states of MTs after carriers' final answers, by id; load them first. A state settled by a
    receipt stays."""
    if not answers:
        return
    values = {
        "ids": list(answers),
        "states": [each.outcome for each in answers.values()],
        "carrier_ids": [each.carrier_id for each in answers.values()],
        "errors": [each.error for each in answers.values()],
        "now": now,
    }
    connection.execute(_SETTLE, values)


def name(connection: Connection, outbound_id: int, carrier_id: str) -> None:
    """Stores the carrier's id of it, which receipts may use."""
    _update(connection, outbound_id, carrier_message_id=carrier_id)


def opt_out(connection: Connection, outbound_id: int, at: datetime) -> None:
    """The carrier says that the subscriber wants nothing more."""
    resident_id = connection.execute(
        select(outbound.c.resident_id).where(outbound.c.id == outbound_id)
    ).scalar_one_or_none()
    if resident_id is not None:
        opt_out_resident(connection, resident_id, at)


def opt_out_resident(connection: Connection, resident_id: int, at: datetime) -> None:
    """As if the resident had texted HUY at this moment. Anyone who has subscribed since then is not
    opted out by an old receipt."""
    mine = subscription.c.resident_id == resident_id
    # A DK of this moment writes the resident's row too: it comes before us, or after.
    connection.execute(select(resident.c.id).where(resident.c.id == resident_id).with_for_update())
    back = select(subscription.c.area).where(mine, subscription.c.since > at).limit(1)
    if connection.execute(back).one_or_none() is not None:
        return
    connection.execute(
        update(resident)
        .where(resident.c.id == resident_id)
        .values(opted_out_at=func.coalesce(resident.c.opted_out_at, at))
    )
    connection.execute(
        update(subscription).where(mine, subscription.c.ended_at.is_(None)).values(ended_at=at)
    )


def _update(connection: Connection, outbound_id: int, **values: Any) -> None:
    connection.execute(update(outbound).where(outbound.c.id == outbound_id).values(**values))
