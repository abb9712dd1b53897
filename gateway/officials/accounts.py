"""Accounts of officials: each change in the caller's transaction, with its row in the audit.

Nobody else ever sees an official's code generator or tokens: an administrator hands out an
invitation, with which its owner makes both. `by` is the id of who acts; None is the console.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ARRAY, Connection, Row, Text, bindparam, func, select, text

from flows.places.areas import AreaBook
from gateway.database import official_news, row_signatures
from gateway.database.choices import roles
from gateway.database.signing import keys_of
from gateway.database.tables_officials import api_token, official, passkey
from gateway.officials import audit, sessions, tokens
from gateway.officials.errors import ReasonedError
from gateway.officials.permissions import ENROL, misfit
from gateway.officials.tokens import NewToken

INVITATION_DAYS: Final = 7

_LOCK = 5_113_162
_NAME: Final = re.compile(r"\S(?:[^\x00-\x1f\x7f]{0,78}\S)?")


SHORTEST_REASON: Final = 3
"""Letters of a reason, or of a name, that others are to understand."""


def is_too_short(words: str) -> bool:
    return sum(map(str.isalpha, words)) < SHORTEST_REASON


def check_reason(reason: str) -> None:
    """Raises NotPossible (unclear) for a text with too few letters."""
    if is_too_short(reason):
        raise NotPossible("unclear", "A reason is needed that others can understand.")


class NotPossible(ReasonedError):
    """reason  console, name, areas, taken, disabled, enabled, last, scopes, days, token, unknown,
    unlocked
    """


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account.

    tokens    how many are good now, an invitation among them
    password  whether they have one for the console
    invited   whether an invitation was made that they have not used yet, and is good
    """

    id: int
    name: str
    role: str
    areas: tuple[str, ...]
    enrolled: bool
    tokens: int
    locked_until: datetime | None
    disabled_at: datetime | None
    password: bool
    invited: bool


def _alone(connection: Connection) -> None:
    """One change of accounts at a time: two must not take each other's last administrator."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def orphaned(connection: Connection) -> bool:
    """Whether no administrator can act: only then the console of the server may create one."""
    return not _administrators(connection)


def _administrators(connection: Connection) -> list[int]:
    """Ids of those who are enabled and have a code generator, and whose accounts this service
    made."""
    keys = keys_of(connection)
    rows = connection.execute(
        select(official).where(
            official.c.role.in_(roles("manages")),
            official.c.disabled_at.is_(None),
            official.c.totp_secret.is_not(None),
        )
    )
    return sorted(row.id for row in rows if row_signatures.holds(keys, official, row._mapping))


def create(
    connection: Connection,
    book: AreaBook,
    name: str,
    role: str,
    areas: Sequence[str],
    by: int | None,
    now: datetime,
) -> tuple[int, NewToken]:
    """A new account; gives its id and its invitation. Raises NotPossible."""
    _alone(connection)
    if by is None and not (role in roles("manages") and orphaned(connection)):
        raise NotPossible(
            "console",
            "The console makes an administrator alone, and only while there is none: "
            "an administrator's token is needed.",
        )
    name = unicodedata.normalize("NFC", name)
    if not _NAME.fullmatch(name):
        raise NotPossible("name", "A name has 1 to 80 characters, and no blank at its ends.")
    wrong = misfit(book, role, areas)
    if wrong:
        raise NotPossible("areas", wrong)
    taken = connection.execute(
        select(official.c.id).where(func.lower(official.c.name) == func.lower(name))
    ).first()
    if taken is not None:
        raise NotPossible("taken", f"There is an official of that name: {taken.id}.")
    theirs = sorted(set(areas))
    new = row_signatures.add(
        connection,
        official,
        name=name,
        role=role,
        areas=theirs,
        created_by=by,
        created_at=now,
        enabled_at=now,
    )
    detail: audit.Detail = {"role": role, "areas": theirs, **_console(by)}
    audit.record(connection, by, "official.create", "official", new, "done", detail)
    return new, _invitation(connection, new, by, now)


def invite(connection: Connection, official_id: int, by: int | None, now: datetime) -> NewToken:
    """A new invitation: tokens before are revoked, sessions ended, passkeys removed. The code
    generator stays until its owner makes another. Raises NotPossible."""
    _alone(connection)
    row = find(connection, official_id)
    if row.disabled_at is not None:
        raise NotPossible("disabled", "That official is disabled: enable them first.")
    if by is None and not (row.role in roles("manages") and orphaned(connection)):
        raise NotPossible("console", "An administrator's token is needed.")
    gone = tokens.revoke(connection, now, official_id=official_id)
    ended = sessions.end_all(connection, official_id, now)
    remove_passkeys(connection, official_id, now)
    detail: audit.Detail = {"revoked": gone, "sessions": ended, **_console(by)}
    audit.record(connection, by, "official.invite", "official", official_id, "done", detail)
    official_news.add(connection, "account_changed", official_id, now, "invited")
    return _invitation(connection, official_id, by, now)


def remove_passkeys(connection: Connection, official_id: int, now: datetime) -> None:
    """An official who is invited again, or has a new code generator, may have lost the device with
    the passkeys."""
    left = (passkey.c.official_id == official_id, passkey.c.removed_at.is_(None))
    for one in connection.execute(select(passkey.c.id).where(*left)).scalars().all():
        row_signatures.change(connection, passkey, one, removed_at=now)


def _invitation(
    connection: Connection, official_id: int, by: int | None, now: datetime
) -> NewToken:
    made = tokens.make(connection, official_id, [ENROL], INVITATION_DAYS, now, by)
    _set(connection, official_id, invitations=official.c.invitations + 1)
    return made


def _console(by: int | None) -> dict[str, str]:
    return {"from": "console"} if by is None else {}


def set_role(
    connection: Connection,
    book: AreaBook,
    official_id: int,
    role: str,
    areas: Sequence[str],
    by: int,
    now: datetime,
) -> None:
    """Their role and areas. With another role their sessions end; of their tokens each does from
    then on what both it and the role may. Raises NotPossible."""
    _alone(connection)
    row = find(connection, official_id)
    wrong = misfit(book, role, areas)
    if wrong:
        raise NotPossible("areas", wrong)
    if role not in roles("manages") and _administrators(connection) == [official_id]:
        raise NotPossible("last", "That is the only administrator who can act: make another first.")
    wanted, same = sorted(set(areas)), role == row.role
    _set(connection, official_id, role=role, areas=wanted)
    detail: audit.Detail = {
        "role": role,
        "role_before": row.role,
        "areas": wanted,
        "before": sorted(row.areas),
        "sessions": 0 if same else sessions.end_all(connection, official_id, now),
    }
    audit.record(connection, by, "official.role", "official", official_id, "done", detail)
    official_news.add(connection, "account_changed", official_id, now, "role")


def sign_out(connection: Connection, official_id: int, by: int, now: datetime) -> None:
    """Ends all of their sessions of the console. Raises NotPossible."""
    find(connection, official_id)
    detail = {"sessions": sessions.end_all(connection, official_id, now)}
    audit.record(connection, by, "official.sign_out", "official", official_id, "done", detail)


def disable(connection: Connection, official_id: int, by: int, now: datetime) -> None:
    """From now on none of their credentials is valid. Raises NotPossible."""
    _alone(connection)
    if find(connection, official_id).disabled_at is not None:
        raise NotPossible("disabled", "That official is disabled already.")
    if _administrators(connection) == [official_id]:
        raise NotPossible("last", "That is the only administrator who can act: make another first.")
    _set(connection, official_id, disabled_at=now)
    detail = {"sessions": sessions.end_all(connection, official_id, now)}
    audit.record(connection, by, "official.disable", "official", official_id, "done", detail)
    official_news.add(connection, "account_changed", official_id, now, "disabled")


def enable(connection: Connection, official_id: int, by: int, now: datetime) -> None:
    """Their tokens are valid again, as far as they have not expired. Raises NotPossible."""
    _alone(connection)
    if find(connection, official_id).disabled_at is None:
        raise NotPossible("enabled", "That official is not disabled.")
    _set(connection, official_id, disabled_at=None, enabled_at=now)
    audit.record(connection, by, "official.enable", "official", official_id)
    official_news.add(connection, "account_changed", official_id, now, "enabled")


def unlock(connection: Connection, official_id: int, by: int, now: datetime) -> None:
    """Their next code is looked at now, whatever was typed before. Raises NotPossible."""
    until = find(connection, official_id).locked_until
    if until is None or until <= now:
        raise NotPossible("unlocked", "That official's codes are not locked.")
    _set(connection, official_id, wrong_codes=0, locked_until=None)
    audit.record(connection, by, "official.unlock", "official", official_id)


def find(connection: Connection, official_id: int) -> Any:
    """The row. Raises NotPossible."""
    row = connection.execute(select(official).where(official.c.id == official_id)).one_or_none()
    if row is None:
        raise NotPossible("unknown", f"There is no official {official_id}.")
    return row


def listed(connection: Connection, now: datetime, only: int | None = None) -> list[AccountRow]:
    """All accounts, or `only` this one, in the order in which they were made."""
    good = select(func.count()).where(
        api_token.c.official_id == official.c.id,
        api_token.c.revoked_at.is_(None),
        api_token.c.expires_at > now,
    )
    invited = good.where(api_token.c.scopes == [ENROL]).scalar_subquery()
    query = select(
        official, good.scalar_subquery().label("good"), invited.label("invited")
    ).order_by(official.c.id)
    rows = connection.execute(query if only is None else query.where(official.c.id == only))
    return [
        AccountRow(
            row.id,
            row.name,
            row.role,
            tuple(row.areas),
            row.totp_secret is not None,
            row.good,
            row.locked_until,
            row.disabled_at,
            row.password is not None,
            row.invited > 0,
        )
        for row in rows
    ]


_NAMES = text("SELECT id, name FROM official ORDER BY id")


def names(connection: Connection) -> dict[int, str]:
    """Everybody's, by id."""
    return {row.id: row.name for row in connection.execute(_NAMES)}


_COLLEAGUES = text(
    """
    SELECT id, name, role FROM official
    WHERE role = ANY(:roles) AND disabled_at IS NULL AND id <> :me ORDER BY id
    """
).bindparams(bindparam("roles", type_=ARRAY(Text)))


def colleagues(connection: Connection, me: int, roles: Collection[str]) -> Sequence[Row[Any]]:
    """The others who have one of these roles: id, name, role."""
    return connection.execute(_COLLEAGUES, {"me": me, "roles": list(roles)}).all()


def _set(connection: Connection, official_id: int, **values: object) -> None:
    row_signatures.change(connection, official, official_id, **values)
