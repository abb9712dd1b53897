"""An official's credentials: their code generator and their tokens, made by nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from gateway.database import official_news, row_signatures
from gateway.database.encrypted_columns import OFFICIAL_TOTP
from gateway.database.encryption import Keys
from gateway.database.tables_officials import official
from gateway.officials import accounts, audit, confirmations, recovery, sessions, tokens, totp
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.officials.permissions import ENROL, scopes_of
from gateway.officials.tokens import MOST_DAYS, NewToken


def enrol(
    connection: Connection, keys: Keys, person: Official, now: datetime, secret: str | None = None
) -> str:
    """A new code generator for its owner; returns its secret, once. The previous one ends, with its
    confirmation. If the server's command line has invited the official, it has confirmed them too.
    Raises Unknown if somebody else has changed the token that they act with.

    secret  one that its owner has already scanned (`totp.new_secret`)
    """
    secret = secret or totp.new_secret()
    values = {"totp_secret": keys.encrypt(secret, OFFICIAL_TOTP, person.id), "totp_step": 0}
    values |= {"wrong_codes": 0, "locked_until": None, "enrolled_at": now}
    row_signatures.change(connection, official, person.id, **values)
    accounts.remove_passkeys(connection, person.id, now)
    recovery.void(connection, person.id, now)
    audit.done(connection, person, "official.enrol", "official", person.id)
    official_news.add(connection, "account_changed", person.id, now, "code")
    if person.token_id is not None and tokens.made_by(connection, person.token_id) is None:
        confirmations.by_server(connection, person.id, person.role, "its invitation", now)
    return secret


def make_token(
    connection: Connection, person: Official, scopes: Sequence[str], days: int, now: datetime
) -> NewToken:
    """A token of one's own. The invitation, if there was one, is used up. Raises NotPossible."""
    allowed = scopes_of(person.role)
    wrong = [scope for scope in scopes if scope not in allowed]
    if wrong or not scopes:
        raise NotPossible(
            "scopes", f"A token of the role {person.role} may have: {', '.join(allowed)}."
        )
    if not 1 <= days <= MOST_DAYS:
        raise NotPossible("days", f"A token is good for 1 to {MOST_DAYS} days.")
    used = tokens.revoke(connection, now, official_id=person.id, scope=ENROL)
    made = tokens.make(connection, person.id, scopes, days, now, person.id)
    detail: audit.Detail = {
        "scopes": sorted(set(scopes)),
        "days": days,
        "with": person.token_id,
        "session": person.session_id,
        "invitations": used,
    }
    audit.record(connection, person.id, "token.create", "token", made.id, "done", detail)
    return made


def revoke_token(connection: Connection, token_id: int, by: int, now: datetime) -> None:
    """It ends, with the sessions that it began. Raises NotPossible."""
    owner = tokens.owner(connection, token_id)
    if owner is None or not tokens.revoke(connection, now, token_id=token_id):
        raise NotPossible("token", "There is no such token, or it is revoked already.")
    ended = sessions.end_of_token(connection, token_id, now)
    detail: audit.Detail = {"official": owner, **({"sessions": ended} if ended else {})}
    audit.record(connection, by, "token.revoke", "token", token_id, "done", detail)
