"""Codes of this moment (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds), each good once.

Compared in constant time and under the official's row lock, so that of two requests with one
code one wins, and guesses that come together are counted one by one.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from datetime import datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import Connection, select, update

from gateway.database.encrypted_columns import OFFICIAL_TOTP
from gateway.database.encryption import DecryptionError, Keys
from gateway.database.tables_officials import official
from gateway.officials.errors import Locked, NeedsTotp, WrongTotp

STEP_SECONDS: Final = 30
DIGITS: Final = 6
DRIFT: Final = 1
"""Steps that a clock may be ahead or behind (RFC 6238, 5.2)."""

FREE_TRIES: Final = 5
"""How many wrong codes in a row cost no waiting, less one."""

ISSUER: Final = "5 KHONG"
_SECRET_BYTES: Final = 20
_FIRST_WAIT_SECONDS: Final = 60
_LONGEST_WAIT_SECONDS: Final = 3600
_CODE: Final = re.compile(r"[0-9]{6}")


def new_secret() -> str:
    """160 random bits (RFC 4226, 4) in base32, as code generators take them."""
    return base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def uri(secret: str, name: str) -> str:
    """The text of a code generator's QR code: `otpauth://totp/…`."""
    return _generator(secret).get_provisioning_uri(name, ISSUER)


def code(secret: str, step: int) -> str:
    """The six digits of a time step (`step_of`)."""
    return _generator(secret).generate(step * STEP_SECONDS).decode()


def step_of(at: datetime) -> int:
    """The number of the 30 seconds that a moment falls in."""
    return int(at.timestamp()) // STEP_SECONDS


def _generator(secret: str) -> TOTP:
    return TOTP(base64.b32decode(secret), DIGITS, SHA1(), STEP_SECONDS)


def wait(wrong_codes: int) -> timedelta:
    """The wait after this many wrong codes in a row: none, then 1 minute, doubled each time up to 1
    h."""
    if wrong_codes < FREE_TRIES:
        return timedelta(0)
    doublings = min(wrong_codes - FREE_TRIES, 16)
    return timedelta(seconds=min(_LONGEST_WAIT_SECONDS, _FIRST_WAIT_SECONDS * 2**doublings))


def use(
    connection: Connection, keys: Keys, official_id: int, given: str | None, now: datetime
) -> None:
    """Uses up the code, or counts it as wrong, in the caller's transaction, which must be
    committed either way.

    A code that was right and is used again is refused and not counted: it reveals nothing new.
    Raises NeedsTotp, Locked, WrongTotp.
    """
    row = connection.execute(
        select(official.c.totp_secret, official.c.wrong_codes, official.c.locked_until)
        .where(official.c.id == official_id)
        .with_for_update(key_share=True)
    ).one()
    if row.totp_secret is None:
        raise NeedsTotp(
            "not_enrolled", "This takes a code generator: python -m gateway officials totp new"
        )
    if not given:
        raise NeedsTotp("no_code", "This takes the six digits of your code generator as well.")
    if row.locked_until is not None and now < row.locked_until:
        raise Locked(row.locked_until)
    try:
        secret = keys.decrypt(row.totp_secret, OFFICIAL_TOTP, official_id)
    except DecryptionError:
        raise NeedsTotp(
            "unreadable", "Your code generator can't be checked any more: ask for an invitation."
        ) from None
    step = _match(secret, given, step_of(now))
    if step is None:
        wrong = row.wrong_codes + 1
        until = now + wait(wrong) if wait(wrong) else None
        _set(connection, official_id, wrong_codes=wrong, locked_until=until)
        raise WrongTotp("wrong_code", "The code is wrong, or its time is over.")
    used = connection.execute(
        update(official)
        .where(official.c.id == official_id, official.c.totp_step < step)
        .values(totp_step=step, wrong_codes=0, locked_until=None)
    )
    if used.rowcount == 0:
        raise WrongTotp("used_code", "The code was used before: wait for the next one.")


def _match(secret: str, given: str, now: int) -> int | None:
    """The latest step within the drift that has this code."""
    if not _CODE.fullmatch(given):
        return None
    latest = None
    for step in range(now - DRIFT, now + DRIFT + 1):
        if hmac.compare_digest(code(secret, step), given):
            latest = step
    return latest


def _set(connection: Connection, official_id: int, **values: object) -> None:
    connection.execute(update(official).where(official.c.id == official_id).values(**values))
