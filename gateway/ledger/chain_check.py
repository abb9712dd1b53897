"""Walks the chain over the audit and names the first place that does not hold, and how."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import Connection, text

from gateway.ledger.chain import FIRST, LATE_HOURS, AuditKeys, Head, mac_of

Fault = Literal["changed", "removed", "reordered", "inserted", "cut", "replaced", "key"]

NEAR: Final = 200
"""Places before and after a broken one that are looked through for what belongs there."""

_COLUMNS = """
s.seq, s.previous, s.mac, s.key_id, s.sealed_at, s.audit_id,
a.id, a.at, a.official_id, a.act, a.kind, a.object_id, a.outcome, a.detail
"""
_WALK = f"SELECT {_COLUMNS} FROM audit_seal s LEFT JOIN audit a ON a.id = s.audit_id"
_IN_ORDER = text(f"{_WALK} ORDER BY s.seq")
_AROUND = text(f"{_WALK} WHERE s.seq BETWEEN :first AND :last ORDER BY s.seq")
_STRAYS = text(
    """
    SELECT a.id, a.at < :late AS late FROM audit a
    WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.audit_id = a.id) ORDER BY a.id
    """
)


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place that does not hold, what was done to it, and that in a sentence."""

    fault: Fault
    seq: int
    says: str


@dataclass(frozen=True, slots=True)
class Checked:
    """sealed: places that hold; unsealed: rows that the sealer has still to see."""

    sealed: int
    unsealed: int
    broken: Broken | None = None


def verify(
    connection: Connection, keys: AuditKeys, now: datetime, heads: Sequence[Head] = ()
) -> Checked:
    """Reads the whole audit, in one snapshot if the caller's transaction is REPEATABLE READ.

    heads  exported ones, in any order: the chain must have each of them
    """
    known = {one.seq: one for one in heads}
    mac, seq, bad = FIRST, 0, None
    with connection.execute(_IN_ORDER, execution_options={"yield_per": 2_000}) as places:
        for place in places:
            if not _good(keys, place, seq + 1, mac) or not _agrees(known.get(place.seq), place.mac):
                bad = place
                break
            mac, seq = bytes(place.mac), place.seq
    if bad is not None:
        return Checked(seq, 0, _name(connection, keys, bad, seq + 1, mac))
    lost = max((one.seq for one in heads), default=0)
    if lost > seq:
        says = f"the tail is cut: row {seq + 1} to row {lost}, which the exported head names"
        return Checked(seq, 0, Broken("cut", seq + 1, says))
    return _strays(connection, seq, now)


def _agrees(known: Head | None, mac: bytes) -> bool:
    return known is None or hmac.compare_digest(known.mac, bytes(mac))


def _strays(connection: Connection, seq: int, now: datetime) -> Checked:
    """Rows outside of the chain: young ones wait for the sealer, old ones were put in."""
    late = {"late": now - timedelta(hours=LATE_HOURS)}
    rows = connection.execute(_STRAYS, late).all()
    old = next((row for row in rows if row.late), None)
    if old is None:
        return Checked(seq, len(rows))
    says = (
        f"audit row {old.id} is inserted, or its seal removed: it is not in the chain, "
        f"though it says that it is older than {LATE_HOURS} hours"
    )
    return Checked(seq, len(rows), Broken("inserted", seq, says))


def _good(keys: AuditKeys, place: Any, wanted: int, mac: bytes) -> bool:
    """Whether the place follows a good one whose MAC is `mac`."""
    follows = place.seq == wanted and hmac.compare_digest(bytes(place.previous), mac)
    return follows and _fits(keys, place, place, wanted)


def _name(connection: Connection, keys: AuditKeys, place: Any, wanted: int, mac: bytes) -> Broken:
    """What is wrong with the place that follows a good one."""
    if place.seq != wanted:
        return _removed(wanted, place.seq - 1)
    if place.key_id not in keys.by_id:
        says = f"row {wanted} is sealed with the key {place.key_id}, which is not configured"
        return Broken("key", wanted, says + ": add it to AUDIT_KEYS_PREVIOUS")
    if _good(keys, place, wanted, mac):
        says = f"row {wanted} is not the one that the exported head names"
        return Broken("replaced", wanted, says + ": the audit up to here was made anew")
    return _diagnose(connection, keys, place, wanted)


def _removed(first: int, last: int, more: str = "") -> Broken:
    which = f"row {first}" if first == last else f"row {first} to row {last}"
    return Broken("removed", first, f"{which} of the chain: removed{more}")


def _fits(keys: AuditKeys, seal: Any, row: Any, seq: int, row_id: int | None = None) -> bool:
    """Whether this seal was made for this row (had it another id) at this place."""
    key = keys.by_id.get(seal.key_id)
    if key is None or row.id is None:
        return False
    made = mac_of(key, bytes(seal.previous), seq, seal.sealed_at, row_id or row.id, row)
    return hmac.compare_digest(made, bytes(seal.mac))


def _diagnose(connection: Connection, keys: AuditKeys, place: Any, seq: int) -> Broken:
    """How it was broken, by looking for what belongs here in the places around."""
    around = {"first": seq - NEAR, "last": seq + NEAR}
    near = connection.execute(_AROUND, around).all()
    others = [one for one in near if one.seq != place.seq]
    for other in others:
        # Another row hangs on this seal, or the rows have changed their ids.
        if any(_fits(keys, place, other, seq, row_id) for row_id in (other.id, place.audit_id)):
            says = f"row {seq} is reordered: audit row {other.id} belongs here, now at {other.seq}"
            return Broken("reordered", seq, says)
    if place.id is None:
        return Broken("removed", seq, f"row {seq}: audit row {place.audit_id} is removed")
    own = next((n for n in range(1, seq + NEAR) if _fits(keys, place, place, n)), None)
    at = next((one.seq for one in others if _fits(keys, one, one, seq)), None)
    if own is not None and own != seq and at is not None:
        return Broken("reordered", seq, f"row {seq} is reordered: it belongs at {own}")
    if own is not None and own > seq:
        return _removed(seq, own - 1, ", and those after renumbered")
    if at is not None:
        says = f"row {seq} is inserted (audit row {place.id}): what belongs here is now at {at}"
        return Broken("inserted", seq, says)
    if own == seq:
        return Broken("replaced", seq, f"row {seq} does not follow from the row before it")
    return Broken("changed", seq, f"row {seq} is changed (audit row {place.id})")
