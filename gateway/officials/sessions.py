"""Sessions of the console: a cookie of 256 random bits, stored as a hash, ended on the server.

A session acts like a token whose scopes are those of its official's role. One that an invitation
began (`enrol`) acts like that invitation, and ends with it.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, select, text, update

from gateway.database import row_signatures
from gateway.database.encrypted_columns import SESSION_TOTP
from gateway.database.encryption import Keys
from gateway.database.tables_console import console_session
from gateway.database.tables_officials import api_token, official, passkey
from gateway.officials.errors import Unknown
from gateway.officials.identity import Official
from gateway.officials.permissions import ENROL, scopes_of
from gateway.officials.tokens import check_good

Stage = Literal["enrol", "full"]

LONGEST: Final = timedelta(hours=12)
IDLE: Final = timedelta(minutes=30)
ENROLMENT: Final = timedelta(hours=1)
RETENTION: Final = timedelta(days=30)
"""How long a session that is over stays in the database."""

_SHAPE: Final = re.compile(r"[0-9a-f]{64}")
_TO_THE_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SessionToken:
    """The content of a browser's cookie.

    quiet  a page asks by itself: it is no sign of a person, and does not extend the session
    """

    text: str = field(repr=False)
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """One of an official's; times are UTC."""

    id: int
    browser: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime


def new_ticket() -> SessionToken:
    """A token that no session has yet."""
    return SessionToken(secrets.token_hex(32))


def well_formed(text: str) -> bool:
    """Whether a cookie has the shape of a token."""
    return _SHAPE.fullmatch(text) is not None


def begin(
    connection: Connection,
    official_id: int,
    stage: Stage,
    now: datetime,
    browser: str = "",
    token_id: int | None = None,
) -> SessionToken:
    """A new session with a cookie that nobody has seen yet. Forgets those long over."""
    connection.execute(
        delete(console_session).where(console_session.c.expires_at < now - RETENTION)
    )
    token = new_ticket()
    row_signatures.add(
        connection,
        console_session,
        hash=_hash(token),
        official_id=official_id,
        stage=stage,
        token_id=token_id,
        browser=browser,
        created_at=now,
        last_seen_at=now,
        expires_at=now + (LONGEST if stage == "full" else ENROLMENT),
    )
    return token


def holder(connection: Connection, token: SessionToken, now: datetime) -> Official:
    """The owner of a session; records its use, if it was one. Raises Unknown, Expired."""
    if not well_formed(token.text):
        raise Unknown("malformed" if token.text else "no_session")
    row = connection.execute(_SESSION_ROW, {"hash": _hash(token)}).one_or_none()
    if row is None:
        raise Unknown("unknown")
    scopes = scopes_of(row.role) if row.stage == "full" else (ENROL,)
    session = Official(
        row.official_id,
        row.name,
        row.role,
        tuple(row.areas),
        scopes,
        row.token_id,
        row.id,
        row.code_at,
        has_passkey=row.has_passkey,
    )
    over = {"ended": row.ended_at or row.revoked_at, "disabled": row.disabled_at}
    tables = (console_session, official, *(() if row.token_id is None else (api_token,)))
    in_time = now < min(row.expires_at, row.last_seen_at + IDLE)
    check_good(connection, row, session, over, tables, in_time)
    if not token.quiet and now - row.last_seen_at >= _TO_THE_MINUTE:
        _set(connection, console_session.c.id == row.id, last_seen_at=now)
    return session


def code_accepted(connection: Connection, session_id: int | None, now: datetime) -> None:
    """A code of its official was accepted in this session (None: it came with a token)."""
    if session_id is not None:
        row_signatures.change(connection, console_session, session_id, code_at=now)


_SESSION_ROW: Final = (
    select(
        console_session,
        official.c.name,
        official.c.role,
        official.c.areas,
        official.c.disabled_at,
        api_token.c.revoked_at,
        exists()
        .where(passkey.c.official_id == official.c.id, passkey.c.removed_at.is_(None))
        .label("has_passkey"),
        *row_signatures.beside(official),
        *row_signatures.beside(api_token),
    )
    .join(official, official.c.id == console_session.c.official_id)
    .outerjoin(api_token, api_token.c.id == console_session.c.token_id)
    .where(console_session.c.hash == bindparam("hash"))
)
"""Made once: each page asks it."""


def _hash(token: SessionToken) -> bytes:
    return hashlib.sha256(token.text.encode()).digest()


def end(connection: Connection, token: SessionToken, now: datetime) -> None:
    """Of whatever stage, if there is one."""
    _end(connection, console_session.c.hash == _hash(token), now)


def end_one(connection: Connection, session_id: int, official_id: int, now: datetime) -> bool:
    """Whether there was such a session of this official."""
    mine = (console_session.c.id == session_id) & (console_session.c.official_id == official_id)
    return _end(connection, mine, now) > 0


def end_all(connection: Connection, official_id: int, now: datetime, but: int | None = None) -> int:
    """Ends those of an official, except the one with the id `but`; gives how many."""
    theirs = console_session.c.official_id == official_id
    return _end(connection, theirs if but is None else theirs & (console_session.c.id != but), now)


def end_of_token(connection: Connection, token_id: int, now: datetime) -> int:
    """Ends those that an invitation began; gives how many."""
    return _end(connection, console_session.c.token_id == token_id, now)


_OPEN: Final = text(
    """
    SELECT id, browser, created_at, last_seen_at, expires_at FROM console_session
    WHERE official_id = :official AND stage = 'full' AND ended_at IS NULL AND expires_at > :now
      AND last_seen_at > :idle
    ORDER BY last_seen_at DESC, id DESC
    """
)


def open_of(connection: Connection, official_id: int, now: datetime) -> list[Session]:
    """Those that an official is signed in with, the last seen first."""
    values = {"official": official_id, "now": now, "idle": now - IDLE}
    return [Session(*row) for row in connection.execute(_OPEN, values)]


_LAST_BEGUN: Final = text(
    """
    SELECT official_id, max(created_at) AS at FROM console_session WHERE stage = 'full'
    GROUP BY official_id
    """
)


def last_begun(connection: Connection) -> dict[int, datetime]:
    """When each official signed in last, as far back as sessions are known."""
    return {row.official_id: row.at for row in connection.execute(_LAST_BEGUN)}


def keep_secret(connection: Connection, keys: Keys, session_id: int, secret: str) -> None:
    """The code generator that is being set up: a page shown twice shows the same one."""
    value = keys.encrypt(secret, SESSION_TOTP, session_id)
    _set(connection, console_session.c.id == session_id, totp_secret=value)


def kept_secret(connection: Connection, keys: Keys, session_id: int) -> str | None:
    """None if there is none, or it can't be read."""
    query = select(console_session.c.totp_secret).where(console_session.c.id == session_id)
    value = connection.execute(query).scalar_one_or_none()
    return keys.readable(value, SESSION_TOTP, session_id)


def _end(connection: Connection, which: ColumnElement[bool], now: datetime) -> int:
    open_ones = which & console_session.c.ended_at.is_(None)
    return _set(connection, open_ones, ended_at=now, totp_secret=None, signature=None)


def _set(connection: Connection, which: ColumnElement[bool], **values: object) -> int:
    return connection.execute(update(console_session).where(which).values(**values)).rowcount
