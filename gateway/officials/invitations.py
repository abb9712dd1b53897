"""Records who invited whom, and who confirmed whom: the facts that `account_age` judges.

Only signed rows are facts (`gateway.database.row_signatures`). If an account's row or one of its
invitations was changed or is missing, nobody knows who invited it. Then the account is no longer
`intact`: it counts as not confirmed, and as invited by everybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Select, bindparam, select, text

from gateway.database.choices import roles
from gateway.database.row_signatures import holds
from gateway.database.signing import keys_of
from gateway.database.tables_officials import api_token, official, official_confirmation
from gateway.officials import account_age
from gateway.officials.account_age import Account, Confirmation, Invitation
from gateway.officials.permissions import ENROL

_OVERSEERS: Final = text(
    """
    SELECT id FROM official
    WHERE role = ANY(:roles) AND disabled_at IS NULL AND totp_secret IS NOT NULL
    """
)


_INVITATIONS: Final = select(api_token).where(api_token.c.scopes.contains([ENROL]))
_CONFIRMATIONS: Final = select(official_confirmation).order_by(official_confirmation.c.id)
_OFFICIALS: Final = select(official).order_by(official.c.id)
_IDS: Final[BindParameter[Any]] = bindparam("ids", expanding=True)
_EVERYBODY: Final = (_INVITATIONS, _CONFIRMATIONS, _OFFICIALS)
_SOME: Final = (
    _INVITATIONS.where(api_token.c.official_id.in_(_IDS)),
    _CONFIRMATIONS.where(official_confirmation.c.official_id.in_(_IDS)),
    _OFFICIALS.where(official.c.id.in_(_IDS)),
)


def accounts(connection: Connection, ids: Iterable[int]) -> dict[int, Account]:
    """By id."""
    return _accounts(connection, _SOME, {"ids": sorted(set(ids))})


def everybody(connection: Connection) -> dict[int, Account]:
    """All accounts, by id: for a caller who asks several questions about them."""
    return _accounts(connection, _EVERYBODY, {})


def _accounts(
    connection: Connection, queries: Sequence[Select[Any]], values: Mapping[str, object]
) -> dict[int, Account]:
    keys = keys_of(connection)
    of_invitations, of_confirmations, of_officials = queries
    tokens: dict[int, list[Invitation]] = defaultdict(list)
    for row in connection.execute(of_invitations, values):
        if holds(keys, api_token, row._mapping):
            tokens[row.official_id].append(Invitation(row.created_by, row.created_at))
    confirmations: dict[int, list[tuple[str, Confirmation]]] = defaultdict(list)
    for row in connection.execute(of_confirmations, values):
        if holds(keys, official_confirmation, row._mapping):
            one = Confirmation(row.confirmed_by, row.at)
            confirmations[row.official_id].append((row.role, one))
    known = {}
    for row in connection.execute(of_officials, values):
        intact = holds(keys, official, row._mapping) and len(tokens[row.id]) == row.invitations
        # Anyone who makes an account makes its first invitation with it.
        made = {Invitation(row.created_by, row.created_at), *tokens[row.id]}
        since = row.enrolled_at if row.totp_secret is not None else None
        given = [
            one
            for role, one in confirmations[row.id]
            if intact and role == row.role and row.enrolled_at and one.at >= row.enrolled_at
        ]
        known[row.id] = Account(
            row.id,
            row.role,
            since,
            tuple(sorted(made, key=lambda one: (one.at, one.by or 0))),
            given[-1] if given else None,
            intact,
        )
    return known


def invited(
    connection: Connection, roots: Collection[int], since: datetime | None = None
) -> Mapping[int, frozenset[int]]:
    """By inviter: those whom they invited since then (None: ever), directly or through others."""
    return _invited(everybody(connection), roots, since)


def _invited(
    known: Mapping[int, Account], roots: Collection[int], since: datetime | None = None
) -> Mapping[int, frozenset[int]]:
    lost = [one.id for one in known.values() if not one.intact]
    by: dict[int, set[int]] = defaultdict(set)
    for account in known.values():
        for one in account.invitations:
            if one.by is not None and (since is None or one.at >= since):
                by[one.by].add(account.id)
    below = {}
    for root in roots:
        holders: set[int] = set()
        left = [*by[root], *lost]
        while left:
            one_id = left.pop()
            if one_id not in holders:
                holders.add(one_id)
                left += by[one_id]
        below[root] = frozenset(holders)
    return below


def direct(
    connection: Connection, official_id: int, among: Collection[int] | None = None
) -> frozenset[int]:
    """The inviters of this official, and those whom they invited, with themselves; of the others
    only those `among` these (None: all)."""
    known = everybody(connection) if among is None else accounts(connection, {official_id, *among})
    lost = {one.id for one in known.values() if not one.intact}
    mine = known[official_id]
    if not mine.intact:
        return frozenset(known)
    below = {
        one.id for one in known.values() if any(by.by == official_id for by in one.invitations)
    }
    above = {one.by for one in mine.invitations if one.by is not None}
    return frozenset({official_id} | above | below | lost)


def counting(
    connection: Connection,
    roles: Collection[str],
    now: datetime,
    known: Mapping[int, Account] | None = None,
) -> dict[int, Account]:
    """The enabled accounts of these roles that count, by id. known: what `everybody` gave"""
    ids = connection.execute(_OVERSEERS, {"roles": sorted(roles)}).scalars().all()
    loaded = accounts(connection, ids) if known is None else _of(known, ids)
    return {one: each for one, each in loaded.items() if not account_age.not_yet(each, now)}


def _of(known: Mapping[int, Account], ids: Iterable[int]) -> dict[int, Account]:
    """# An account made between the two statements is in neither."""
    return {one: known[one] for one in ids if one in known}


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
    has invited them since then (None: ever). Nobody with an account that is not intact may."""
    if not account.intact:
        return []
    able = counting(connection, roles("oversees"), now)
    below = invited(connection, account_age.makers(account), since)
    return [one for one in sorted(able) if account_age.may_confirm(account, one, below)]


def one_persons(
    connection: Connection,
    official_id: int,
    others: Iterable[int],
    known: Mapping[int, Account] | None = None,
) -> frozenset[int]:
    """Those of the others with whom this official is no second person, themselves included.
    known: what `everybody` gave"""
    known = everybody(connection) if known is None else known
    wanted = sorted({*others} & set(known))
    pairs = [known[official_id], *(known[one] for one in wanted)]
    by = {each.by for one in pairs for each in one.invitations if each.by is not None}
    ever = _invited(known, by | {one.id for one in pairs})
    me = known[official_id]
    return frozenset(one for one in wanted if account_age.one_persons(me, known[one], ever))
