"""Officials' view of each other: new accounts, those that they may confirm, and emergencies that
somebody else than usual has approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from gateway.alerts import approvers, console_queries, history
from gateway.alerts.lifecycle import Alert
from gateway.console import areas
from gateway.console.context import console
from gateway.officials import account_age, invitations
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.officials.authorization import Official
from gateway.officials.permissions import PERMISSIONS, communes
from gateway.statistics import today


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A new account, or a new code generator; `why` it does not count yet, "" if it does.

    since    of the account while it has no code generator, else of that
    inviter  who made the invitation; "" for the server's command line
    """

    id: int
    name: str
    role: str
    since: datetime
    why: account_age.NotYet
    inviter: str

    @property
    def word(self) -> str:
        """Of `newcomer_`: who never approves confirms accounts."""
        approves = self.role in PERMISSIONS["approve"].roles
        return "young_confirmer" if self.why == "young" and not approves else self.why


@dataclass(frozen=True, slots=True)
class Newcomers:
    """newest  with all that is known of them
    more    the rest: id, name and role
    """

    newest: Sequence[NewAccount]
    more: Sequence[Any]

    def __bool__(self) -> bool:
        return bool(self.newest)


MOST_SHOWN: Final = 5
"""Of an office that begins, all officials are new."""


def new_accounts(me: Official) -> Newcomers:
    """Those of the last week that are of one's areas; who is of no area is shown to everybody."""
    now = console.clock()
    mine = areas.mine(me)
    with console.engine.connect() as connection:
        rows = today.new_officials(connection, now - account_age.SHOWN_FOR)
        near = [
            row
            for row in rows
            if mine is None or not row.areas or mine & (communes(console.areas, row.areas) or mine)
        ]
        others = [row for row in near if row.id != me.id]
        newest = _new_accounts(connection, others[:MOST_SHOWN])
        return Newcomers(newest, others[MOST_SHOWN:])


@dataclass(frozen=True, slots=True)
class UnusualApproval:
    """An emergency that was approved otherwise than usual: by whom ("": the server), and why."""

    alert: Alert
    by: str
    reason: str


def approved_otherwise() -> list[UnusualApproval]:
    """Unusual approvals, which every official sees."""
    with console.engine.connect() as connection:
        alerts = approvers.approved_otherwise(connection, console.clock())
        names = console_queries.names(connection, [one.approved_by for one in alerts])
        return [
            UnusualApproval(
                one,
                names.get(one.approved_by or 0, ""),
                history.last_reason(connection, one.id, "approve"),
            )
            for one in alerts
        ]


def _new_accounts(connection: Connection, rows: Sequence[Any]) -> list[NewAccount]:
    now, known = (
        console.clock(),
        invitations.accounts(connection, [row.id for row in rows]),
    )
    makers = {row.id: account_age.makers(known[row.id]) for row in rows}
    names = console_queries.names(connection, [one for ids in makers.values() for one in ids])
    return [
        NewAccount(
            row.id,
            row.name,
            row.role,
            known[row.id].code_since or row.created_at,
            account_age.not_yet(known[row.id], now) if row.role in CONFIRMED_ROLES else "",
            ", ".join(names[one] for one in sorted(makers[row.id])),
        )
        for row in rows
    ]


def to_confirm(connection: Connection, me: Official) -> list[NewAccount]:
    """The accounts that this administrator or auditor may confirm."""
    if me.role not in PERMISSIONS["confirm"].roles:
        return []
    now = console.clock()
    rows = today.unconfirmed_officials(connection, CONFIRMED_ROLES)
    known = invitations.accounts(connection, [row.id for row in rows])
    since = now - account_age.INVITED_WITHIN
    mine = [
        row
        for row in rows
        if me.id in invitations.confirmers(connection, known[row.id], now, since)
    ]
    return _new_accounts(connection, mine)
