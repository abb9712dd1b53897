"""What an official does with their own account in the console; each with its row in the audit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from gateway.database.encryption import Keys
from gateway.officials import audit, credentials, passwords, sessions, tokens, totp
from gateway.officials.authorization import Official
from gateway.officials.errors import Refusal, Unknown
from gateway.officials.permissions import ENROL
from gateway.officials.sessions import SessionToken


def signed_in(
    connection: Connection, official_id: int, browser: str, now: datetime
) -> SessionToken:
    """A new session of somebody who has shown who they are."""
    ticket = sessions.begin(connection, official_id, "full", now, browser)
    audit.record(connection, official_id, "session.begin", "official", official_id)
    return ticket


def invited(connection: Connection, who: Official, now: datetime) -> SessionToken:
    """A session in which the invitation that `who` acts with can be used."""
    token_id = who.token_id
    return sessions.begin(connection, who.id, "enrol", now, token_id=token_id)


def secret_of(connection: Connection, keys: Keys, who: Official) -> str:
    """The code generator that is being set up in this session: the same at every look."""
    assert who.session_id is not None
    secret = sessions.kept_secret(connection, keys, who.session_id)
    if secret is None:
        secret = totp.new_secret()
        sessions.keep_secret(connection, keys, who.session_id, secret)
    return secret


def enrolled(
    connection: Connection,
    keys: Keys,
    who: Official,
    password: str,
    code: str,
    browser: str,
    now: datetime,
) -> SessionToken:
    """Password and code generator are set, the invitation is used up, all sessions before end;
    gives the first one. To be rolled back if it raises.

    password  its hash (`passwords.make`)
    code      of the new generator: proof that it was scanned

    Raises Refusal: the code is wrong, or the invitation is used up.
    """
    if not tokens.revoke(connection, now, official_id=who.id, scope=ENROL):
        raise Unknown("revoked").of(who.id, who.token_id, who.session_id)
    credentials.enrol(connection, keys, who, now, secret_of(connection, keys, who))
    try:
        totp.use(connection, keys, who.id, code, now)
    except Refusal as error:
        raise error.of(who.id, who.token_id, who.session_id) from None
    passwords.put(connection, who.id, password)
    sessions.end_all(connection, who.id, now)
    audit.record(connection, who.id, "official.password", "official", who.id, "done", who.by)
    return signed_in(connection, who.id, browser, now)


def changed_password(connection: Connection, who: Official, password: str, now: datetime) -> None:
    """A new one (its hash); whoever is signed in elsewhere is signed out. An invitation is used
    up."""
    tokens.revoke(connection, now, official_id=who.id, scope=ENROL)
    passwords.put(connection, who.id, password)
    ended = sessions.end_all(connection, who.id, now, but=who.session_id)
    detail: audit.Detail = {**who.by, "sessions": ended}
    audit.record(connection, who.id, "official.password", "official", who.id, "done", detail)


def ended(connection: Connection, who: Official, session_id: int, now: datetime) -> bool:
    """Whether that was a session of theirs; it is over."""
    if not sessions.end_one(connection, session_id, who.id, now):
        return False
    audit.record(connection, who.id, "session.end", "session", session_id, "done", who.by)
    return True


def ended_others(connection: Connection, who: Official, now: datetime) -> int:
    """Every session of theirs but this one is over; gives how many."""
    count = sessions.end_all(connection, who.id, now, but=who.session_id)
    detail: audit.Detail = {**who.by, "sessions": count}
    audit.record(connection, who.id, "session.end", "official", who.id, "done", detail)
    return count
