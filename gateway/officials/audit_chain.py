"""The chain over the audit: each committed row is chained once, onto the row before.

HMAC-SHA-256 over the MAC before, the place and the row, with a key that is not in the database:
anyone who can only write there can't make a place that fits. Places are in the order in which
workers saw the rows committed; rows of one batch in the order of their ids. A row without the
signature of the person who wrote it (`gateway.officials.audit`) is never taken in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, insert, text

from gateway.database.encryption import mac
from gateway.database.signing import AuditKeys, canonical, key_id, timestamp
from gateway.database.tables_officials import audit_link
from gateway.officials import audit

FIRST: Final = bytes(32)
"""The value in place of the MAC before the first place."""

BATCH: Final = 1_000
UNCHAINED_HOURS: Final = 24
"""No act's transaction is open for longer. A row that appears with an older time was put in."""

RESTORED: Final = "sending.restored"
"""The act that says that the database was restored; its detail names the lost rows."""

_LOCK = 5_113_161

_ROW = f"a.{', a.'.join(audit.SIGNED)}, a.signature"

_UNCHAINED = """
FROM audit a WHERE a.at > coalesce(
    (SELECT s.chained_at FROM audit_link s ORDER BY s.seq DESC LIMIT 1), '-infinity'
  ) - make_interval(hours => :hours)
  AND NOT EXISTS (SELECT FROM audit_link s WHERE s.audit_id = a.id)
"""
_TO_CHAIN = text(f"SELECT {_ROW} {_UNCHAINED} AND a.id > :after ORDER BY a.id LIMIT :most")
_ANY_UNCHAINED = text(f"SELECT EXISTS (SELECT {_UNCHAINED})")
_MACS = text("SELECT seq, mac FROM audit_link WHERE seq = ANY(:places)")
_RESTORES = text(f"SELECT {_ROW} FROM audit a WHERE a.act = :act ORDER BY a.id")
_HEAD = text("SELECT seq, mac, chained_at FROM audit_link ORDER BY seq DESC LIMIT 1")


_LETTERS: Final = str.maketrans("0123456789abcdef", "ghjkmnpqrstuvwxy")
_DIGITS: Final = str.maketrans("ghjkmnpqrstuvwxy", "0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Head:
    """The last place of the chain: with it a cut tail shows. `str` gives `seq:mac` (hex)."""

    seq: int
    mac: bytes
    at: datetime | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.seq}:{self.mac.hex()}"

    @property
    def letters(self) -> str:
        """The same for a log, which masks what could be a phone's number: a letter a digit."""
        return str(self).translate(_LETTERS)

    @classmethod
    def parse(cls, written: str) -> Head:
        """Reads `seq:mac`, in digits or in letters. Raises ValueError."""
        seq, _, mac = written.strip().translate(_DIGITS).partition(":")
        raw = bytes.fromhex(mac)
        if not seq.isdecimal() or len(raw) != len(FIRST):
            raise ValueError(f"{written!r} is no head: it is a place, a colon and 64 digits")
        return cls(int(seq), raw)


def mac_of(
    key: bytes, previous: bytes, seq: int, chained_at: datetime, row_id: int, row: Any
) -> bytes:
    """The MAC of a row of `audit` at a place; the row is canonical JSON, times in UTC."""
    content = canonical(
        [
            seq,
            timestamp(chained_at),
            row_id,
            timestamp(row.at),
            row.official_id,
            row.act,
            row.kind,
            row.object_id,
            row.outcome,
            row.detail,
        ]
    )
    return mac(key, previous + content)


def chain(connection: Connection, keys: AuditKeys, now: datetime, most: int = BATCH) -> int:
    """Chains up to `most` committed rows in the caller's transaction; returns how many. A row
    without a signature of ours was not written by this service, and is left out.

    Workers that chain wait for each other, and each looks again once it has its turn (READ
    COMMITTED), so
    no row is chained twice and no place is taken twice.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    last = head(connection)
    seq, mac = (last.seq, last.mac) if last is not None else (0, FIRST)
    places = []
    for row in _signed(connection, keys, most):
        previous, seq = mac, seq + 1
        mac = mac_of(keys.current, previous, seq, now, row.id, row)
        places.append(
            {
                "seq": seq,
                "audit_id": row.id,
                "previous": previous,
                "mac": mac,
                "key_id": key_id(keys.current),
                "chained_at": now,
            }
        )
    if places:
        connection.execute(insert(audit_link), places)
    return len(places)


def _signed(connection: Connection, keys: AuditKeys, most: int) -> list[Any]:
    """The next rows to chain, however many others are between them."""
    signed: list[Any] = []
    after: int | None = 0
    while after is not None and len(signed) < most:
        values = {"most": most, "hours": UNCHAINED_HOURS, "after": after}
        rows = connection.execute(_TO_CHAIN, values).all()
        signed += [row for row in rows if audit.is_ours(keys, row)]
        after = rows[-1].id if len(rows) == most else None
    return signed[:most]


def head(connection: Connection) -> Head | None:
    """The last place; None while nothing is chained."""
    row = connection.execute(_HEAD).one_or_none()
    return None if row is None else Head(row.seq, bytes(row.mac), row.chained_at)


def waiting(connection: Connection) -> bool:
    """Whether a row is not chained."""
    return bool(connection.execute(_ANY_UNCHAINED, {"hours": UNCHAINED_HOURS}).scalar_one())


def heads_in(lines: Iterable[str]) -> list[Head]:
    """The heads of an exported file: a time, a blank, `seq:mac`. Raises ValueError."""
    return [Head.parse(line.split()[-1]) for line in lines if line.strip()]


def lacking(connection: Connection, heads: Iterable[Head]) -> list[Head]:
    """Those of these heads that the chain does not have, in the order of their places."""
    known = sorted(heads, key=lambda head: head.seq)
    places = {"places": [head.seq for head in known]}
    macs = {row.seq: bytes(row.mac) for row in connection.execute(_MACS, places)}
    return [head for head in known if macs.get(head.seq) != head.mac]


def lost_by_restores(connection: Connection, keys: AuditKeys) -> frozenset[str]:
    """The heads, as letters, of which a signed row says that a restore lost them."""
    rows = connection.execute(_RESTORES, {"act": RESTORED}).all()
    ours = (row.detail.get("heads", ()) for row in rows if audit.is_ours(keys, row))
    return frozenset(head for heads in ours for head in heads)


def restored_to(connection: Connection) -> tuple[bool, datetime | None]:
    """Whether somebody has confirmed a restore, and to which point the last one was, if they
    knew."""
    rows = connection.execute(_RESTORES, {"act": RESTORED}).all()
    point = rows[-1].detail.get("point") if rows else None
    return bool(rows), datetime.fromisoformat(point) if point else None
