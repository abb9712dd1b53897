"""Who invited whom, and who confirmed whom: the facts that `account_age` judges."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

from gateway.database.choices import roles
from gateway.officials import account_age
from gateway.officials.account_age import Account, Confirmation, Invitation
from gateway.officials.permissions import ENROL

# Anyone who makes an account makes its first invitation with it.
_INVITATIONS: Final = """
invitation AS (
    SELECT created_by AS inviter, id AS invited, created_at AS at FROM official
    UNION
    SELECT created_by, official_id, created_at FROM api_token WHERE :enrol = ANY(scopes)
)
"""

_ACCOUNTS = text(
    f"""
    WITH {_INVITATIONS}
    SELECT o.id, o.role, CASE WHEN o.totp_secret IS NOT NULL THEN o.enrolled_at END AS code_since,
           i.inviter, i.at AS invited_at, c.confirmed_by, c.at AS confirmed_at
    FROM official o
    LEFT JOIN invitation i ON i.invited = o.id
    LEFT JOIN LATERAL (
        SELECT confirmed_by, at FROM official_confirmation
        WHERE official_id = o.id AND role = o.role AND at >= o.enrolled_at
        ORDER BY id DESC LIMIT 1
    ) c ON true
    WHERE o.id = ANY(CAST(:ids AS bigint[]))
    ORDER BY o.id, i.at
    """
)

# UNION, not UNION ALL: people who invited each other are walked through once.
_INVITED = text(
    f"""
    WITH RECURSIVE {_INVITATIONS}, below (root, id) AS (
        SELECT inviter, invited FROM invitation
        WHERE inviter = ANY(CAST(:roots AS bigint[])) AND at >= CAST(:since AS timestamptz)
        UNION
        SELECT b.root, i.invited FROM below b JOIN invitation i ON i.inviter = b.id
        WHERE i.at >= CAST(:since AS timestamptz)
    )
    SELECT root, id FROM below ORDER BY root, id
    """
)

_OVERSEERS = text(
    """
    SELECT id FROM official
    WHERE role = ANY(:roles) AND disabled_at IS NULL AND totp_secret IS NOT NULL
    """
)


def accounts(connection: Connection, ids: Iterable[int]) -> dict[int, Account]:
    """By id."""
    rows = connection.execute(_ACCOUNTS, {"ids": sorted(set(ids)), "enrol": ENROL}).all()
    invited: dict[int, list[Invitation]] = {}
    for row in rows:
        if row.invited_at is not None:
            invited.setdefault(row.id, []).append(Invitation(row.inviter, row.invited_at))
    return {
        row.id: Account(
            row.id,
            row.role,
            row.code_since,
            tuple(invited.get(row.id, ())),
            None if row.confirmed_at is None else Confirmation(row.confirmed_by, row.confirmed_at),
        )
        for row in rows
    }


def invited(
    connection: Connection, roots: Collection[int], since: datetime | None = None
) -> Mapping[int, frozenset[int]]:
    """By inviter: whom they invited since then (None: ever), directly or through others."""
    by_root: dict[int, set[int]] = {root: set() for root in roots}
    values = {"roots": sorted(roots), "since": since or "-infinity", "enrol": ENROL}
    for row in connection.execute(_INVITED, values):
        by_root[row.root].add(row.id)
    return {root: frozenset(ids) for root, ids in by_root.items()}


def counting(connection: Connection, roles: Collection[str], now: datetime) -> dict[int, Account]:
    """The enabled accounts of these roles that count, by id."""
    ids = connection.execute(_OVERSEERS, {"roles": sorted(roles)}).scalars().all()
    loaded = accounts(connection, ids)
    return {one: each for one, each in loaded.items() if not account_age.not_yet(each, now)}


def not_yet(
    connection: Connection, official_id: int, act: str, now: datetime
) -> account_age.NotYet:
    """Why this official's account does not count for an act; "" if it does."""
    account = accounts(connection, [official_id])[official_id]
    why = account_age.not_yet(account, now)
    if act != "manage" or why != "young":
        return why
    others = counting(connection, roles("manages"), now)
    return "" if account_age.begins_the_office(account, bool(others)) else why


def confirmers(
    connection: Connection, account: Account, now: datetime, since: datetime | None
) -> list[int]:
    """Ids of the administrators and auditors who may confirm it: they count, and none of its makers
    has invited them since then (None: ever)."""
    able = counting(connection, roles("oversees"), now)
    below = invited(connection, account_age.makers(account), since)
    return [one for one in sorted(able) if account_age.may_confirm(account, one, below)]


def one_persons(connection: Connection, official_id: int, others: Iterable[int]) -> frozenset[int]:
    """Those of the others with whom this official is no second person, themselves included."""
    wanted = sorted({*others})
    known = accounts(connection, [official_id, *wanted])
    by = {each.by for one in known.values() for each in one.invitations if each.by is not None}
    ever = invited(connection, by | set(known))
    me = known[official_id]
    return frozenset(one for one in wanted if account_age.one_persons(me, known[one], ever))
