"""The officials who may agree to a proposed decision."""

from __future__ import annotations

from sqlalchemy import Connection

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.officials import account_age, accounts, invitations
from gateway.officials.permissions import PERMISSIONS


def agreeing(connection: Connection, official_id: int) -> str:
    """The names of those who may agree to what this official has proposed, as a sentence."""
    now, known = console.clock(), invitations.everybody(connection)
    judges = [
        one
        for one in accounts.listed(connection, now)
        if one.role in PERMISSIONS["second"].roles
        and one.disabled_at is None
        and one.id in known
        and not account_age.not_yet(known[one.id], now)
    ]
    same = invitations.one_persons(connection, official_id, [one.id for one in judges], known)
    return rendering.any_of([one.name for one in judges if one.id not in same])


def whom_to_ask(connection: Connection) -> str:
    """A sentence for the official who has just proposed something: whom to ask to agree; "" if
    nobody may."""
    names = agreeing(connection, guard.me().id)
    return " " + rendering.t("second_ask", names=names) if names else ""
