"""Passwords of the console: Argon2id, and the same work for an unknown name."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import Connection, Engine, Row, select, text

from gateway.database import row_signatures
from gateway.database.encryption import Keys
from gateway.database.signing import keys_of
from gateway.database.tables_officials import official
from gateway.officials import audit, logins, recovery, totp
from gateway.officials.errors import NotPermitted

SHORTEST: Final = 12
LONGEST: Final = 128

# OWASP, Password Storage Cheat Sheet: at least one pass over 46 MiB on one lane.
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=47_104, parallelism=1)
# Of a password that nobody has: a try for an unknown name costs what another's costs.
_NOBODYS: Final = (
    "$argon2id$v=19$m=47104,t=2,p=1"
    "$OGVtEk3hqESCDI+b9V3bSg$+GKiER8Uur/ORTXss6dUOhGk7u1G/sos3TFAQK2vpEE"
)
# The webhook endpoints answer in the same process: its memory and cores are not for strangers to
# fill.
_AT_ONCE: Final = threading.BoundedSemaphore(2)
_PATIENCE_SECONDS: Final = 5.0

_RECENTLY_AUDITED = text(
    """
    SELECT EXISTS (
      SELECT FROM audit WHERE at > now() - interval '1 minute' AND act = 'session.begin'
        AND outcome = 'refused' AND object_id IS NOT DISTINCT FROM CAST(:id AS bigint)
    )
    """
)


class Busy(Exception):
    """Too many passwords are being checked: try again in a moment."""


def plain(given: str) -> str:
    """One form of what can be typed in several ways (NFC)."""
    return unicodedata.normalize("NFC", given)


def problem(password: str, name: str) -> str | None:
    """`short`, `long`, `simple`, or None if it will do."""
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    known = plain(name).casefold()
    return "simple" if len(set(password)) < 5 or known in password.casefold() else None


def make(password: str) -> str:
    """The hash to keep. Raises Busy."""
    with _turn():
        return _HASHER.hash(plain(password))


def put(connection: Connection, official_id: int, made: str) -> None:
    """Stores the hash of a password."""
    row_signatures.change(connection, official, official_id, password=made)


def right(engine: Engine, official_id: int, password: str) -> bool:
    """Whether it is that official's. Raises Busy."""
    with engine.connect() as connection:
        account = connection.execute(select(official).where(official.c.id == official_id)).one()
        stored = account.password if _is_ours(connection, account) else None
    return _verify(stored, password)


def sign_in(
    engine: Engine, keys: Keys, name: str, password: str, code: str, now: datetime
) -> int | None:
    """The id of the official whose name, password and code these are; uses up the code.

    None if one of them is wrong: the answer does not say which. A wrong code is counted only if the
    password is right, so that a stranger can't lock anybody's code; a refusal is audited, once a
    minute for each official, so that a stranger does not fill the database. No connection is held
    while a password is checked. Raises Busy.
    """
    account, ours, good = _looked_at(engine, name, password)
    new = None
    if account is not None and good and _HASHER.check_needs_rehash(account.password):
        new = make(password)
    with engine.begin() as connection:
        reason = "name" if account is None else "password" if ours else "unsigned"
        if account is not None and good:
            try:
                totp.use(connection, keys, account.id, code, now)
            except NotPermitted as error:
                reason = error.reason
            else:
                if new is not None:
                    put(connection, account.id, new)
                return int(account.id)
        note_refusal(connection, None if account is None else int(account.id), reason)
    return None


def may_sign_in(connection: Connection, official_id: int) -> bool:
    """Whether that account is enabled and set up, and this service has written its row."""
    account = connection.execute(select(official).where(official.c.id == official_id)).one()
    enabled = account.disabled_at is None and account.totp_secret is not None
    return enabled and _is_ours(connection, account)


def recover(engine: Engine, name: str, password: str, typed: str, now: datetime) -> str | None:
    """The invitation with which the official whose name, password and recovery code these are sets
    up a new generator; uses up the code. None if one of them is wrong. Raises Busy."""
    account, _, good = _looked_at(engine, name, password)
    with engine.begin() as connection:
        if account is not None and good:
            invitation = recovery.use(connection, int(account.id), typed, now)
            if invitation is not None:
                return invitation
        reason = "name" if account is None else "password" if not good else "recovery"
        note_refusal(connection, None if account is None else int(account.id), reason)
    return None


def _looked_at(engine: Engine, name: str, password: str) -> tuple[Row[Any] | None, bool, bool]:
    """The account of that name, whether its row is ours, and whether the password is right."""
    with engine.connect() as connection:
        account = _enrolled(connection, name)
        ours = account is not None and _is_ours(connection, account)
    good = _verify(account.password if account is not None and ours else None, password)
    return account, ours, good


def note_refusal(connection: Connection, official_id: int | None, reason: str) -> None:
    """Audits a sign-in that was refused, at most once a minute for each account."""
    if not connection.execute(_RECENTLY_AUDITED, {"id": official_id}).scalar_one():
        detail = {"reason": reason}
        audit.record(connection, None, "session.begin", "official", official_id, "refused", detail)


def _is_ours(connection: Connection, account: Row[Any]) -> bool:
    """Whether this service has written the password, for this official."""
    return row_signatures.holds(keys_of(connection), official, account._mapping)


def _enrolled(connection: Connection, name: str) -> Row[Any] | None:
    every = connection.execute(select(official.c.id, official.c.name)).all()
    wanted = logins.find({one.id: one.name for one in every}, plain(name))
    return connection.execute(
        select(official).where(
            official.c.id == wanted,
            official.c.disabled_at.is_(None),
            official.c.password.is_not(None),
            official.c.totp_secret.is_not(None),
        )
    ).one_or_none()


def _verify(stored: str | None, password: str) -> bool:
    with _turn():
        try:
            _HASHER.verify(stored or _NOBODYS, plain(password[: LONGEST + 1]))
        except (Argon2Error, InvalidHashError):
            return False
    return stored is not None


@contextmanager
def _turn() -> Iterator[None]:
    if not _AT_ONCE.acquire(timeout=_PATIENCE_SECONDS):
        raise Busy
    try:
        yield
    finally:
        _AT_ONCE.release()
