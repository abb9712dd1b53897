"""An official's actions on their own account in the console; each with its row in the audit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from gateway.database import official_news
from gateway.database.encryption import Keys
from gateway.officials import audit, credentials, passwords, sessions, tokens, totp
from gateway.officials.authorization import Official
from gateway.officials.errors import NotPermitted, Unknown
from gateway.officials.permissions import ENROL
from gateway.officials.sessions import SessionToken


def signed_in(
    connection: Connection, official_id: int, browser: str, now: datetime
) -> SessionToken:
    """A new session for somebody who has proved who they are."""
    token = sessions.begin(connection, official_id, "full", now, browser)
    audit.record(connection, official_id, "session.begin", "official", official_id)
    return token


def invited(connection: Connection, person: Official, now: datetime) -> SessionToken:
    """A session in which the invitation that `person` acts with can be used."""
    return sessions.begin(connection, person.id, "enrol", now, token_id=person.token_id)


def secret_of(connection: Connection, keys: Keys, person: Official) -> str:
    """The code generator that is being set up in this session: the same at every look."""
    assert person.session_id is not None
    secret = sessions.kept_secret(connection, keys, person.session_id)
    if secret is None:
        secret = totp.new_secret()
        sessions.keep_secret(connection, keys, person.session_id, secret)
    return secret


def enrolled(
    connection: Connection,
    keys: Keys,
    person: Official,
    password: str,
    code: str,
    browser: str,
    now: datetime,
) -> SessionToken:
    """Password and code generator are set, the invitation is used up, all sessions before end;
    gives the first one. To be rolled back if it raises.

    password  its hash (`passwords.make`)
    code      of the new generator: proof that it was scanned

    Raises NotPermitted: the code is wrong, or the invitation is used up or somebody else's work.
    """
    used = tokens.revoke(connection, now, official_id=person.id, scope=ENROL)
    if person.token_id not in used:
        raise Unknown("revoked").of(person.id, person.token_id, person.session_id)
    try:
        credentials.enrol(connection, keys, person, now, secret_of(connection, keys, person))
        totp.use(connection, keys, person.id, code, now)
    except NotPermitted as error:
        raise error.of(person.id, person.token_id, person.session_id) from None
    passwords.put(connection, person.id, password)
    sessions.end_all(connection, person.id, now)
    audit.done(connection, person, "official.password", "official", person.id)
    return signed_in(connection, person.id, browser, now)


def changed_password(
    connection: Connection, person: Official, password: str, now: datetime
) -> None:
    """A new one (its hash); anyone who is signed in elsewhere is signed out. An invitation is used
    up."""
    tokens.revoke(connection, now, official_id=person.id, scope=ENROL)
    passwords.put(connection, person.id, password)
    ended = sessions.end_all(connection, person.id, now, but=person.session_id)
    audit.done(connection, person, "official.password", "official", person.id, sessions=ended)
    official_news.add(connection, "account_changed", person.id, now, "password")


def ended(connection: Connection, person: Official, session_id: int, now: datetime) -> bool:
    """Whether that was a session of theirs; it is over then."""
    if not sessions.end_one(connection, session_id, person.id, now):
        return False
    audit.done(connection, person, "session.end", "session", session_id)
    return True


def ended_others(connection: Connection, person: Official, now: datetime) -> int:
    """Every session of theirs but this one is over; gives how many."""
    count = sessions.end_all(connection, person.id, now, but=person.session_id)
    audit.done(connection, person, "session.end", "official", person.id, sessions=count)
    return count
