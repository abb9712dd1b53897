"""Personal tokens: `k5o_<id>_<40 hexadecimal digits>`, shown once, stored as a hash."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Table, or_, select, text, update

from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_officials import api_token, official
from gateway.officials.errors import Expired, Unknown
from gateway.officials.identity import Official

DEFAULT_DAYS: Final = 90
MOST_DAYS: Final = 365
_SECRET_BYTES: Final = 20
_SHAPE: Final = re.compile(r"k5o_([1-9][0-9]{0,17})_([0-9a-f]{40})")
_TO_THE_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NewToken:
    """A new token; `text` is shown once and is nowhere in the database."""

    id: int
    text: str
    expires_at: datetime

    def __repr__(self) -> str:
        return f"NewToken(id={self.id})"


@dataclass(frozen=True, slots=True)
class ValidToken:
    """A token that is good, without its secret; times are UTC."""

    id: int
    scopes: tuple[str, ...]
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


def make(
    connection: Connection,
    official_id: int,
    scopes: Sequence[str],
    days: int,
    now: datetime,
    created_by: int | None,
) -> NewToken:
    """Makes a token in the caller's transaction, good for so many days."""
    secret = secrets.token_hex(_SECRET_BYTES)
    expires_at = now + timedelta(days=days)
    made = row_signatures.add(
        connection,
        api_token,
        official_id=official_id,
        hash=_hash(secret),
        scopes=sorted(set(scopes)),
        created_by=created_by,
        created_at=now,
        expires_at=expires_at,
    )
    return NewToken(made, f"k5o_{made}_{secret}", expires_at)


def holder(connection: Connection, text: str | None, now: datetime) -> Official:
    """The owner of a token; records its use. Raises Unknown, Expired."""
    shape = _SHAPE.fullmatch((text or "").strip())
    if shape is None:
        raise Unknown("malformed" if text else "no_token")
    row = _find(connection, int(shape[1]))
    # A token that is not there costs the same comparison as one that is.
    stored = bytes(row.hash) if row is not None else bytes(hashlib.sha256().digest_size)
    if not hmac.compare_digest(stored, _hash(shape[2])) or row is None:
        raise Unknown("unknown")
    owner = Official(
        row.official_id, row.name, row.role, tuple(row.areas), tuple(row.scopes), row.id
    )
    over = {"revoked": row.revoked_at, "disabled": row.disabled_at}
    check_good(connection, row, owner, over, (api_token, official), row.expires_at > now)
    if row.used_at is None or now - row.used_at >= _TO_THE_MINUTE:
        connection.execute(update(api_token).where(api_token.c.id == row.id).values(used_at=now))
    return owner


def check_good(
    connection: Connection,
    row: Any,
    owner: Official,
    over: Mapping[str, object],
    tables: Sequence[Table],
    in_time: bool,
) -> None:
    """Raises Unknown, Expired: the token or session of this row is not good.

    over    the columns that end it, by reason
    tables  those whose rows this service must have written
    """
    why = next((reason for reason, since in over.items() if since is not None), "")
    if not why and not row_signatures.all_hold(connection, row, *tables):
        why = "unsigned"
    if why or not in_time:
        error = Unknown(why) if why else Expired()
        raise error.of(owner.id, owner.token_id, owner.session_id)


def _find(connection: Connection, token_id: int) -> Any:
    return connection.execute(
        select(
            api_token,
            official.c.name,
            official.c.role,
            official.c.areas,
            official.c.disabled_at,
            *row_signatures.beside(official),
        )
        .join(official, official.c.id == api_token.c.official_id)
        .where(api_token.c.id == token_id)
    ).one_or_none()


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def owner(connection: Connection, token_id: int) -> int | None:
    """The id of the official who owns the token, revoked or not."""
    return connection.execute(
        select(api_token.c.official_id).where(api_token.c.id == token_id)
    ).scalar_one_or_none()


def made_by(connection: Connection, token_id: int) -> int | None:
    """The id of the official who made it; None: the server's command line. Locks its row. Raises
    Unknown if somebody else has written or changed it."""
    query = select(api_token).where(api_token.c.id == token_id).with_for_update(key_share=True)
    row = connection.execute(query).one()
    if not row_signatures.holds(keys_of(connection), api_token, row._mapping):
        raise Unknown("unsigned").of(row.official_id, token_id)
    official_id: int | None = row.created_by
    return official_id


def revoke(
    connection: Connection,
    now: datetime,
    *,
    token_id: int | None = None,
    official_id: int | None = None,
    scope: str | None = None,
) -> list[int]:
    """Revokes one token, or all of an official, or those of one scope; gives their ids."""
    chosen = or_(api_token.c.id == token_id, api_token.c.official_id == official_id)
    query = select(api_token.c.id).where(chosen, api_token.c.revoked_at.is_(None))
    if scope is not None:
        query = query.where(api_token.c.scopes.contains([scope]))
    ids = connection.execute(query.order_by(api_token.c.id).with_for_update()).scalars().all()
    for each in ids:
        row_signatures.change(connection, api_token, each, revoked_at=now)
    return list(ids)


_OPEN: Final = text(
    """
    SELECT id, scopes, created_at, expires_at, used_at FROM api_token
    WHERE official_id = :official AND revoked_at IS NULL AND expires_at > :now ORDER BY id DESC
    """
)


def open_of(connection: Connection, official_id: int, now: datetime) -> list[ValidToken]:
    """Those of an official that are good now, the newest first."""
    rows = connection.execute(_OPEN, {"official": official_id, "now": now})
    return [ValidToken(row.id, tuple(row.scopes), *row[2:]) for row in rows]
