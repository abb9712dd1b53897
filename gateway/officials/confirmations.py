"""A second person confirms a new account, or a new code generator, of an official."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, text

from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_officials import official, official_confirmation
from gateway.officials import audit, invitations
from gateway.officials.account_age import CONFIRMED_ROLES, INVITED_WITHIN, Account
from gateway.officials.accounts import NotPossible, find, is_too_short
from gateway.officials.authorization import Official

_LOCK = text("SELECT FROM official WHERE id = :id FOR NO KEY UPDATE")


def confirm(connection: Connection, official_id: int, by: Official, now: datetime) -> None:
    """By an administrator or auditor, as `Authority.authorise` gave them for the act `confirm`.

    Raises NotPossible (unknown, unsigned, disabled, no_code, needless, confirmed, inviters).
    """
    account = _open(connection, official_id)
    if by.id not in invitations.confirmers(connection, account, now, now - INVITED_WITHIN):
        raise NotPossible(
            "inviters",
            "You are no second person for this account: it is your own, you invited it, or who "
            "invited it has invited you within 90 days. Another administrator or auditor confirms "
            "it, or, where there is none, the server's command line.",
        )
    _write(connection, account.id, account.role, by.id, "", now)
    audit.done(connection, by, "official.confirm", "official", official_id, role=account.role)


def confirm_from_server(
    connection: Connection, official_id: int, reason: str, now: datetime
) -> None:
    """Confirms an account from the server's command line, if nobody else can.

    Raises NotPossible (unknown, unsigned, disabled, no_code, needless, confirmed, unclear,
    somebody).
    """
    if is_too_short(reason):
        raise NotPossible("unclear", "A reason is needed that others can understand: --reason …")
    account = _open(connection, official_id)
    able = invitations.confirmers(connection, account, now, None)
    if able:
        names = ", ".join(f"{find(connection, one).name} ({one})" for one in able)
        raise NotPossible("somebody", f"Others can confirm it, so the server does not: {names}.")
    by_server(connection, official_id, account.role, reason, now)


def by_server(
    connection: Connection, official_id: int, role: str, reason: str, now: datetime
) -> None:
    """Records it as confirmed by the server's command line. This works for an official whom it has
    invited itself, too."""
    _write(connection, official_id, role, None, reason, now)
    detail: audit.Detail = {"from": "console", "role": role}
    audit.record(connection, None, "official.confirm", "official", official_id, "done", detail)


def _open(connection: Connection, official_id: int) -> Account:
    """The account that is to be confirmed."""
    connection.execute(_LOCK, {"id": official_id})
    row = find(connection, official_id)
    if not row_signatures.holds(keys_of(connection), official, row._mapping):
        raise NotPossible(
            "unsigned",
            "Somebody else than this service has written or changed that account. Disable it and "
            "create another one.",
        )
    account = invitations.accounts(connection, [official_id])[official_id]
    if row.disabled_at is not None:
        raise NotPossible("disabled", "That official is disabled.")
    if row.role not in CONFIRMED_ROLES:
        raise NotPossible("needless", f"An official of the role {row.role} needs no confirmation.")
    if account.code_since is None:
        raise NotPossible("no_code", "They have not set up their code generator yet.")
    if account.confirmation is not None:
        raise NotPossible("confirmed", "That account is confirmed already.")
    return account


def _write(
    connection: Connection, official_id: int, role: str, by: int | None, reason: str, now: datetime
) -> None:
    row_signatures.add(
        connection,
        official_confirmation,
        official_id=official_id,
        role=role,
        confirmed_by=by,
        reason=reason,
        at=now,
    )
