"""Passkeys (WebAuthn): a device's own key, opened by fingerprint, face or PIN, in place of a code.

User verification is always required. A passkey that was added lately signs in, but does nothing
that takes an account that counts: as with a code generator, a day must pass, and a second person
must confirm it. A challenge is good once, for one browser, for five minutes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from gateway.database import official_news, row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_officials import passkey, passkey_challenge
from gateway.officials import audit, invitations
from gateway.officials.account_age import INVITED_WITHIN, SETTLED_AFTER
from gateway.officials.accounts import NotPossible
from gateway.officials.errors import NotYet, WrongTotp
from gateway.officials.identity import Official

MOST: Final = 5
"""Of one official."""
MOST_LETTERS: Final = 40
_LIVES: Final = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Site:
    """The host at which officials sign in, as browsers name it: passkeys are bound to it."""

    id: str
    origin: str

    @classmethod
    def of(cls, public_url: str) -> Site:
        """Browsers take no IP address: on a laptop the console is opened as localhost."""
        parts = urlsplit(public_url.replace("//127.0.0.1", "//localhost", 1))
        return cls(parts.hostname or "", f"{parts.scheme}://{parts.netloc}")


@dataclass(frozen=True, slots=True)
class Passkey:
    """confirmed_by  None as well where nobody has confirmed it; then `confirmed_at` is None"""

    id: int
    official_id: int
    name: str
    created_at: datetime
    used_at: datetime | None
    confirmed_at: datetime | None
    credential_id: bytes = field(repr=False)

    def not_yet(self, now: datetime) -> str:
        """Why it does not count yet, as an error's reason; "" if it does."""
        if now < self.created_at + SETTLED_AFTER:
            return "passkey_young"
        return "" if self.confirmed_at is not None else "passkey_unconfirmed"


# challenges


def creation_options(
    connection: Connection, site: Site, me: Official, browser: str, now: datetime
) -> str:
    """The options from which a browser makes a new passkey, as JSON."""
    from gateway.officials import webauthn_calls

    known = [one.credential_id for one in of(connection, me.id)]
    user = hashlib.sha256(f"official {me.id}".encode()).digest()
    challenge, options = webauthn_calls.creation(site.id, user, me.name, known)
    _remember(connection, challenge, browser, now)
    return options


def request_options(
    connection: Connection, site: Site, official_id: int | None, browser: str, now: datetime
) -> str:
    """The options with which a browser shows a passkey, as JSON; official_id None: any
    official's."""
    from gateway.officials import webauthn_calls

    known = [] if official_id is None else of(connection, official_id)
    challenge, options = webauthn_calls.request(site.id, [one.credential_id for one in known])
    _remember(connection, challenge, browser, now)
    return options


def _remember(connection: Connection, challenge: bytes, browser: str, now: datetime) -> None:
    connection.execute(delete(passkey_challenge).where(passkey_challenge.c.expires_at < now))
    row = {"challenge": challenge, "browser": _hash(browser), "expires_at": now + _LIVES}
    connection.execute(insert(passkey_challenge).values(row))


def _spend(connection: Connection, challenge: bytes, browser: str, now: datetime) -> None:
    """Uses up the challenge that an answer belongs to. Raises WrongTotp."""
    spent = connection.execute(
        delete(passkey_challenge)
        .where(
            passkey_challenge.c.challenge == challenge,
            passkey_challenge.c.browser == _hash(browser),
            passkey_challenge.c.expires_at > now,
        )
        .returning(passkey_challenge.c.challenge)
    ).scalar_one_or_none()
    if spent is None:
        raise _wrong()


def _hash(browser: str) -> bytes:
    return hashlib.sha256(browser.encode()).digest()


def _wrong() -> WrongTotp:
    return WrongTotp("wrong_passkey", "The passkey was not accepted: try again, or type a code.")


# adding, confirming, removing


def add(
    connection: Connection,
    site: Site,
    me: Official,
    answer: str,
    name: str,
    browser: str,
    now: datetime,
) -> None:
    """A new passkey of an official who gave a code or passkey a moment ago. The owner gets a
    notice. Raises WrongTotp, NotPossible (passkeys)."""
    from gateway.officials import webauthn_calls

    if len(of(connection, me.id)) >= MOST:
        raise NotPossible("passkeys", f"You have {MOST} passkeys: remove one first.")
    given = _read(answer)
    try:
        challenge = webauthn_calls.challenge_of(given)
        _spend(connection, challenge, browser, now)
        made = webauthn_calls.registered(given, challenge, site.id, site.origin)
    except webauthn_calls.BadAnswer:
        raise _wrong() from None
    row_signatures.add(
        connection,
        passkey,
        official_id=me.id,
        credential_id=made.credential_id,
        public_key=made.credential_public_key,
        sign_count=made.sign_count,
        name=name[:MOST_LETTERS],
        created_at=now,
    )
    audit.done(connection, me, "passkey.add", "official", me.id)
    official_news.add(connection, "account_changed", me.id, now, "passkey")


def confirm(connection: Connection, passkey_id: int, by: Official, now: datetime) -> None:
    """By a second person, as for a code generator. Raises NotPossible (unknown, inviters)."""
    one = _one(connection, passkey_id)
    account = invitations.accounts(connection, [one.official_id])[one.official_id]
    if by.id not in invitations.confirmers(connection, account, now, now - INVITED_WITHIN):
        raise NotPossible("inviters", "You are no second person for this account.")
    row_signatures.change(connection, passkey, one.id, confirmed_at=now, confirmed_by=by.id)
    audit.done(connection, by, "passkey.confirm", "official", one.official_id)


def remove(connection: Connection, passkey_id: int, me: Official, now: datetime) -> None:
    """One's own. Raises NotPossible (unknown)."""
    one = _one(connection, passkey_id)
    if one.official_id != me.id:
        raise NotPossible("unknown", "There is no such passkey.")
    row_signatures.change(connection, passkey, one.id, removed_at=now)
    audit.done(connection, me, "passkey.remove", "official", me.id)
    official_news.add(connection, "account_changed", me.id, now, "passkey")


_GOOD: Final = select(passkey).where(passkey.c.removed_at.is_(None))
_OF: Final = _GOOD.where(passkey.c.official_id == bindparam("official")).order_by(passkey.c.id)


def of(connection: Connection, official_id: int) -> Sequence[Passkey]:
    """An official's, that this service has written."""
    rows = connection.execute(_OF, {"official": official_id})
    return [_passkey(row) for row in rows if _is_ours(connection, row)]


def _one(connection: Connection, passkey_id: int) -> Passkey:
    row = connection.execute(_GOOD.where(passkey.c.id == passkey_id)).one_or_none()
    if row is None or not _is_ours(connection, row):
        raise NotPossible("unknown", "There is no such passkey.")
    return _passkey(row)


def _is_ours(connection: Connection, row: Row[Any]) -> bool:
    return row_signatures.holds(keys_of(connection), passkey, row._mapping)


def _passkey(row: Row[Any]) -> Passkey:
    return Passkey(
        row.id,
        row.official_id,
        row.name,
        row.created_at,
        row.used_at,
        row.confirmed_at,
        bytes(row.credential_id),
    )


# using one


def is_answer(given: str | None) -> bool:
    """Whether the text in the code's field is a passkey's answer."""
    return bool(given) and given.startswith("{")  # type: ignore[union-attr]


def use(
    connection: Connection,
    site: Site,
    official_id: int | None,
    answer: str,
    browser: str,
    now: datetime,
) -> Passkey:
    """Uses up a challenge, in the caller's transaction, which must be committed either way.

    official_id  its owner; None: anybody's, for the sign-in

    Raises WrongTotp.
    """
    from gateway.officials import webauthn_calls

    given = _read(answer)
    try:
        challenge = webauthn_calls.challenge_of(given)
        _spend(connection, challenge, browser, now)
        credential = webauthn_calls.credential_of(given)
        query = _GOOD.where(passkey.c.credential_id == credential).with_for_update()
        row = connection.execute(query).one_or_none()
        if row is None or not _is_ours(connection, row):
            raise _wrong()
        if official_id not in (None, row.official_id):
            raise _wrong()
        key, count = bytes(row.public_key), row.sign_count
        signed = webauthn_calls.signed(given, challenge, site.id, site.origin, key, count)
    except webauthn_calls.BadAnswer:
        raise _wrong() from None
    values = {"sign_count": signed, "used_at": now}
    connection.execute(update(passkey).where(passkey.c.id == row.id).values(**values))
    return _passkey(row)


def check_settled(one: Passkey, now: datetime) -> None:
    """Raises NotYet."""
    if why := one.not_yet(now):
        raise NotYet(why, one.official_id)


def _read(answer: str) -> dict[str, Any]:
    try:
        given = json.loads(answer[:20_000])
    except ValueError:
        raise _wrong() from None
    if not isinstance(given, dict):
        raise _wrong()
    return given
