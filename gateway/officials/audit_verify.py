"""Reads the whole audit and names the faults: the first invalid place of the chain, and rows that
were inserted by hand or removed before they were chained."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import Connection, text

from gateway.database.signing import AuditKeys
from gateway.officials import audit
from gateway.officials.audit_chain import FIRST, UNCHAINED_HOURS, Head, lost_by_restores, mac_of

Fault = Literal[
    "changed", "removed", "reordered", "inserted", "cut", "replaced", "key",
    "unsigned", "missing", "count", "unchained",
]  # fmt: skip
"""The first line is of the chain, the second of rows as they were written."""

MOST_FAULTS: Final = 20

NEAR: Final = 200
"""How many places before and after a broken one are searched for the row that belongs there."""

_COLUMNS = """
s.seq, s.previous, s.mac, s.key_id, s.chained_at, s.audit_id,
a.id, a.at, a.official_id, a.act, a.kind, a.object_id, a.outcome, a.detail
"""
_WALK = f"SELECT {_COLUMNS} FROM audit_link s LEFT JOIN audit a ON a.id = s.audit_id"
_IN_ORDER = text(f"{_WALK} ORDER BY s.seq")
_AROUND = text(f"{_WALK} WHERE s.seq BETWEEN :first AND :last ORDER BY s.seq")
_WRITTEN = text(
    f"""
    SELECT a.{", a.".join(audit.SIGNED)}, a.signature, a.at < :overdue_since AS overdue,
           EXISTS (SELECT FROM audit_link s WHERE s.audit_id = a.id) AS chained
    FROM audit a ORDER BY a.stream, a.number, a.id
    """
)
_COUNTS = text("SELECT stream, number, signature FROM audit_stream ORDER BY stream")


@dataclass(frozen=True, slots=True)
class AuditFault:
    """An invalid row or place, how it was changed, and a sentence about it.

    seq  the place in the chain; of `unsigned` and `unchained` the id of the row, of `missing` how
         many rows, of `count` the stream
    """

    fault: Fault
    seq: int
    says: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """chained: places that hold; waiting: rows that the job `chain_audit` has still to take in.

    faults  the faults, that of the chain first; at most `MOST_FAULTS` and one
    """

    chained: int
    waiting: int
    faults: tuple[AuditFault, ...] = ()

    @property
    def broken(self) -> AuditFault | None:
        """The first fault; None if there is none."""
        return self.faults[0] if self.faults else None


def verify(
    connection: Connection, keys: AuditKeys, now: datetime, heads: Sequence[Head] = ()
) -> AuditReport:
    """Reads the whole audit, in one snapshot if the caller's transaction is REPEATABLE READ.

    heads  exported ones, in any order: the chain must have each of them, but those of which its
           own signed rows say that a restore lost them
    """
    lost = lost_by_restores(connection, keys)
    heads = [head for head in heads if head.letters not in lost]
    seq, broken = _walk(connection, keys, heads)
    waiting, faults = _written(connection, keys, now)
    return AuditReport(seq, waiting, (*([broken] if broken else []), *faults[:MOST_FAULTS]))


def _walk(
    connection: Connection, keys: AuditKeys, heads: Sequence[Head]
) -> tuple[int, AuditFault | None]:
    """How many places are valid, and the first that is not."""
    known = {one.seq: one for one in heads}
    mac, seq, bad = FIRST, 0, None
    with connection.execute(_IN_ORDER, execution_options={"yield_per": 2_000}) as places:
        for place in places:
            if not _good(keys, place, seq + 1, mac) or not _agrees(known.get(place.seq), place.mac):
                bad = place
                break
            mac, seq = bytes(place.mac), place.seq
    if bad is not None:
        return seq, _name(connection, keys, bad, seq + 1, mac)
    lost = max((one.seq for one in heads), default=0)
    if lost > seq:
        says = f"the tail is cut: row {seq + 1} to row {lost}, which the exported head names"
        return seq, AuditFault("cut", seq + 1, says)
    return seq, None


def _agrees(known: Head | None, mac: bytes) -> bool:
    return known is None or hmac.compare_digest(known.mac, bytes(mac))


def _written(
    connection: Connection, keys: AuditKeys, now: datetime
) -> tuple[int, list[AuditFault]]:
    """How many rows wait for the job `chain_audit`, and the problems of rows as they were
    written."""
    waiting, faults = 0, list[AuditFault]()
    last, gaps = dict[int, int](), dict[int, int]()
    values = {"overdue_since": now - timedelta(hours=UNCHAINED_HOURS)}
    with connection.execute(_WRITTEN, values, execution_options={"yield_per": 2_000}) as rows:
        for row in rows:
            ours = audit.is_ours(keys, row)
            waiting += ours and not row.chained
            if wrong := _wrong(row, ours):
                faults.append(wrong)
            if ours:
                before = last.get(row.stream, 0)
                gaps[row.stream] = gaps.get(row.stream, 0) + row.number - before - 1
                last[row.stream] = row.number
    for count in connection.execute(_COUNTS).all():
        if not audit.counted(keys, count):
            continue
        end = last.get(count.stream, 0)
        gaps[count.stream] = gaps.get(count.stream, 0) + max(0, count.number - end)
        if count.number >= end:
            last.pop(count.stream, None)
    faults += [_missing(stream, lost) for stream, lost in gaps.items() if lost]
    faults += [_miscounted(stream) for stream in last]
    return waiting, faults


def _wrong(row: Any, ours: bool) -> AuditFault | None:
    if not ours and row.chained:
        says = f"the signature of audit row {row.id}, or its number, is changed"
        return AuditFault("unsigned", row.id, says)
    if not ours:
        says = (
            f"audit row {row.id} is inserted: it bears no signature of this service, so somebody "
            "wrote it into the database by hand; it is not taken into the chain"
        )
        return AuditFault("unsigned", row.id, says)
    if row.overdue and not row.chained:
        says = (
            f"the link of audit row {row.id} is removed: it is older than {UNCHAINED_HOURS} hours"
        )
        return AuditFault("unchained", row.id, says + ", and not in the chain")
    return None


def _missing(stream: int, lost: int) -> AuditFault:
    rows = "1 row" if lost == 1 else f"{lost} rows"
    gone = "was written and is gone" if lost == 1 else "were written and are gone"
    return AuditFault(
        "missing", lost, f"{rows} of the audit removed: {rows} of stream {stream} {gone}"
    )


def _miscounted(stream: int) -> AuditFault:
    says = f"the count of stream {stream} is changed: it is not what was written with its last row"
    return AuditFault("count", stream, says)


def _good(keys: AuditKeys, place: Any, wanted: int, mac: bytes) -> bool:
    """Whether the place follows a good one whose MAC is `mac`."""
    follows = place.seq == wanted and hmac.compare_digest(bytes(place.previous), mac)
    return follows and _fits(keys, place, place, wanted)


def _name(
    connection: Connection, keys: AuditKeys, place: Any, wanted: int, mac: bytes
) -> AuditFault:
    """The problem with the place that follows a good one."""
    if place.seq != wanted:
        return _removed(wanted, place.seq - 1)
    if place.key_id not in keys.by_id:
        says = f"row {wanted} is signed with the key {place.key_id}, which is not configured"
        return AuditFault("key", wanted, says + ": add it to AUDIT_KEYS_PREVIOUS")
    if _good(keys, place, wanted, mac):
        says = f"row {wanted} is not the one that the exported head names"
        return AuditFault("replaced", wanted, says + ": the audit up to here was rewritten")
    return _diagnose(connection, keys, place, wanted)


def _removed(first: int, last: int, more: str = "") -> AuditFault:
    which = f"row {first}" if first == last else f"row {first} to row {last}"
    return AuditFault("removed", first, f"{which} of the chain: removed{more}")


def _fits(keys: AuditKeys, link: Any, row: Any, seq: int, row_id: int | None = None) -> bool:
    """Whether this link was made for this row (had it another id) at this place."""
    key = keys.by_id.get(link.key_id)
    if key is None or row.id is None:
        return False
    made = mac_of(key, bytes(link.previous), seq, link.chained_at, row_id or row.id, row)
    return hmac.compare_digest(made, bytes(link.mac))


def _diagnose(connection: Connection, keys: AuditKeys, place: Any, seq: int) -> AuditFault:
    """How it was broken: searches the places around for the row that belongs here."""
    near = connection.execute(_AROUND, {"first": seq - NEAR, "last": seq + NEAR}).all()
    others = [one for one in near if one.seq != place.seq]
    for other in others:
        # Another row hangs on this link, or the rows have changed their ids.
        if any(_fits(keys, place, other, seq, row_id) for row_id in (other.id, place.audit_id)):
            says = f"row {seq} is reordered: audit row {other.id} belongs here, now at {other.seq}"
            return AuditFault("reordered", seq, says)
    if place.id is None:
        return AuditFault("removed", seq, f"row {seq}: audit row {place.audit_id} is removed")
    own = next((n for n in range(1, seq + NEAR) if _fits(keys, place, place, n)), None)
    at = next((one.seq for one in others if _fits(keys, one, one, seq)), None)
    if own is not None and own != seq and at is not None:
        return AuditFault("reordered", seq, f"row {seq} is reordered: it belongs at {own}")
    if own is not None and own > seq:
        return _removed(seq, own - 1, ", and those after renumbered")
    if at is not None:
        says = f"row {seq} is inserted (audit row {place.id}): what belongs here is now at {at}"
        return AuditFault("inserted", seq, says)
    if own == seq:
        return AuditFault("replaced", seq, f"row {seq} does not follow from the row before it")
    return AuditFault("changed", seq, f"row {seq} is changed (audit row {place.id})")
