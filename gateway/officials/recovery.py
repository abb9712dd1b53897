"""Recovery codes: on paper, for officials who have lost the phone. With one of them and the
password an official sets up a new code generator, and does nothing else; that is as new as any
other."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, select

from gateway.database import official_news, row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_officials import recovery_code
from gateway.officials import accounts, audit
from gateway.officials.identity import Official

COUNT: Final = 8
_LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 of them, none that is read as another."""
_LENGTH: Final = 12


def make(connection: Connection, me: Official, now: datetime) -> list[str]:
    """New codes, to be shown once; those before are good no longer. The owner is notified."""
    void(connection, me.id, now)
    codes = ["".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)) for _ in range(COUNT)]
    for code in codes:
        hashed = _hash(me.id, code)
        row_signatures.add(
            connection, recovery_code, official_id=me.id, hash=hashed, created_at=now
        )
    audit.done(connection, me, "official.recovery", "official", me.id)
    official_news.add(connection, "account_changed", me.id, now, "recovery")
    return [f"{code[:4]}-{code[4:8]}-{code[8:]}" for code in codes]


def void(connection: Connection, official_id: int, now: datetime) -> None:
    """All remaining ones become invalid: there is a new code generator, or newer codes."""
    for old in _open(connection, official_id):
        row_signatures.change(connection, recovery_code, old, used_at=now)


def count(connection: Connection, official_id: int) -> int:
    """How many are left."""
    return len(_ours(connection, _of(official_id)))


def use(connection: Connection, official_id: int, typed: str, now: datetime) -> str | None:
    """The text of an invitation to set up a new generator, for a code that is right, which is used
    up. None for another one. The caller has seen the password."""
    code = "".join(typed.upper().split()).replace("-", "")
    wanted = _hash(official_id, code)
    for one in _open(connection, official_id, wanted):
        row_signatures.change(connection, recovery_code, one, used_at=now)
        made = accounts.invite(connection, official_id, official_id, now)
        audit.record(
            connection,
            official_id,
            "official.recover",
            "official",
            official_id,
            detail={"official": official_id},
        )
        return made.text
    return None


def _open(connection: Connection, official_id: int, wanted: bytes | None = None) -> list[int]:
    """Ids of those that are good and that this service has written, to be changed."""
    query = _of(official_id)
    if wanted is not None:
        query = query.where(recovery_code.c.hash == wanted)
    return _ours(connection, query.with_for_update())


def _of(official_id: int) -> Select[Any]:
    return select(recovery_code).where(
        recovery_code.c.official_id == official_id, recovery_code.c.used_at.is_(None)
    )


def _ours(connection: Connection, query: Select[Any]) -> list[int]:
    keys = keys_of(connection)
    return [
        row.id
        for row in connection.execute(query)
        if row_signatures.holds(keys, recovery_code, row._mapping)
    ]


def _hash(official_id: int, code: str) -> bytes:
    return hashlib.sha256(f"{official_id} {code}".encode()).digest()
