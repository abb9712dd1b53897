"""Who may approve an alert now, and what happens in an emergency while nobody may."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, select, text

from flows.places.areas import AreaBook
from gateway.alerts import lifecycle
from gateway.alerts.approvals import barred_approvers
from gateway.alerts.lifecycle import Alert, NotPossible
from gateway.database.choices import roles
from gateway.database.tables_alerts import alert
from gateway.officials import account_age, invitations
from gateway.officials.account_age import Account, NotYet
from gateway.officials.permissions import PERMISSIONS, covers

EVIDENCE_LIFETIME: Final = timedelta(days=7)
"""How long every official's page Today shows that an emergency was approved in an unusual way."""


def able(connection: Connection, book: AreaBook, one: Alert, now: datetime) -> dict[int, str]:
    """Names by id of the officials who may approve it: they act in all of its areas, their
    accounts count, and each is a second person to everybody who wrote it."""
    second = second_persons(connection, barred_approvers(connection, one.id), now)
    return _covering(book, second, one.content.areas)


def submitters(connection: Connection, book: AreaBook, one: Alert) -> dict[int, str]:
    """Names by id of the officials who wrote it and may submit it."""
    writers = barred_approvers(connection, one.id)
    rows = _rows(connection, PERMISSIONS["draft"].roles)
    return _covering(book, [row for row in rows if row.id in writers], one.content.areas)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who could approve an alert that an official is about to submit.

    able       names by id
    leave_out  areas, each with the names of those who could approve the alert without it
    unsettled  names of those who could if their accounts counted, and why these do not count
    elsewhere  names by id of officials of other areas, who may approve an emergency
    managers   names of the administrators
    old_from   by name of the `unsettled`: when their code generators are old enough
    """

    able: Mapping[int, str]
    leave_out: Mapping[str, Sequence[str]]
    unsettled: Mapping[str, NotYet]
    elsewhere: Mapping[int, str]
    managers: Sequence[str]
    old_from: Mapping[str, datetime]


def outlook(
    connection: Connection,
    book: AreaBook,
    areas: Collection[str],
    writers: Collection[int],
    now: datetime,
) -> Outlook:
    """For an alert to `areas` that the officials `writers` have written."""
    known = invitations.everybody(connection)
    second = second_persons(connection, writers, now, known)
    there = _covering(book, second, areas) if areas else {}
    if there or not areas:
        return Outlook(there, {}, {}, {}, (), {})
    without = {one: _covering(book, second, set(areas) - {one}) for one in areas}
    leave_out = {
        one: sorted(names.values()) for one, names in without.items() if len(areas) > 1 and names
    }
    loaded = _rows(connection, PERMISSIONS["approve"].roles)
    near = _covering(book, [one for one in loaded if one.id not in writers], areas)
    accounts = {one: known[one] for one in near if one in known}
    unsettled = {
        near[one]: why
        for one, account in accounts.items()
        if (why := account_age.not_yet(account, now))
    }
    old_from = {
        near[one]: account.code_since + account_age.SETTLED_AFTER
        for one, account in accounts.items()
        if account.code_since is not None
    }
    others = invitations.counting(connection, PERMISSIONS["stand_in"].roles, now, known)
    elsewhere = {one.id: one.name for one in second if one.id in others}
    managers = [one.name for one in _rows(connection, roles("manages"))]
    return Outlook(there, leave_out, unsettled, elsewhere, managers, old_from)


def second_persons(
    connection: Connection,
    writers: Collection[int],
    now: datetime,
    known: Mapping[int, Account] | None = None,
) -> list[Row[Any]]:
    """The officials whose accounts count and who are a second person to each of `writers`."""
    known = invitations.everybody(connection) if known is None else known
    counting = invitations.counting(connection, PERMISSIONS["approve"].roles, now, known)
    same = {
        each
        for writer in writers
        for each in invitations.one_persons(connection, writer, counting, known)
    }
    able_ids = counting.keys() - same - set(writers)
    return [one for one in _rows(connection, PERMISSIONS["approve"].roles) if one.id in able_ids]


_ROWS: Final = text(
    """
    SELECT id, name, role, areas FROM official
    WHERE role = ANY(:roles) AND disabled_at IS NULL ORDER BY id
    """
)


def _rows(connection: Connection, wanted: Collection[str]) -> Sequence[Row[Any]]:
    """The enabled officials with these roles."""
    return connection.execute(_ROWS, {"roles": sorted(wanted)}).all()


def _covering(book: AreaBook, people: Iterable[Row[Any]], areas: Collection[str]) -> dict[int, str]:
    return {one.id: one.name for one in people if covers(book, one.role, one.areas, areas)}


def waiting_emergencies(connection: Connection) -> list[Alert]:
    """Emergencies of any area that wait for approval."""
    return lifecycle.matching(connection, alert.c.state == "submitted", alert.c.kind == "emergency")


def approved_otherwise(connection: Connection, now: datetime) -> list[Alert]:
    """Emergencies that were lately approved in an unusual way: by an official of other areas, or
    by the server's command line. Every official sees them on Today."""
    query = select(alert).where(
        alert.c.approved_how != "", alert.c.approved_at > now - EVIDENCE_LIFETIME
    )
    rows = connection.execute(query.order_by(alert.c.id.desc())).mappings()
    return [lifecycle.read(row) for row in rows]


def check_somebody(
    connection: Connection, book: AreaBook, one: Alert, official_id: int, now: datetime
) -> None:
    """Raises NotPossible (nobody) if nobody could approve the alert after this official submits
    it. Not for an emergency, which goes to approvers of other areas, nor for an exercise, which
    needs no second person."""
    if one.content.kind in ("emergency", "exercise"):
        return
    writers = {*barred_approvers(connection, one.id), official_id}
    result = outlook(connection, book, one.content.areas, writers, now)
    if result.able:
        return
    names = ", ".join(result.leave_out)
    what = f"leave one of these areas out: {names}" if names else "ask an administrator"
    raise NotPossible("nobody", f"It stays a draft, since nobody may approve it: {what}.")


def check_nobody(connection: Connection, book: AreaBook, one: Alert, now: datetime) -> None:
    """Raises NotPossible (elsewhere) if an official of the alert's areas may approve it."""
    if one.content.kind != "emergency":
        says = "Only an emergency is approved by others than those of its areas."
        raise NotPossible("elsewhere", says)
    if there := able(connection, book, one, now):
        names = ", ".join(there.values())
        raise NotPossible("elsewhere", f"Somebody of its areas can approve it: {names}.")


def check_another(connection: Connection, one: Alert, official_id: int) -> None:
    """Raises NotPossible for an official who may not be the second person. own_work: they wrote,
    edited or submitted the alert. same_inviter: one inviter invited them and a writer. An
    exercise needs no second person: it reaches listed test numbers alone."""
    if one.content.kind == "exercise":
        return
    writers = barred_approvers(connection, one.id)
    if official_id in writers:
        raise NotPossible(
            "own_work", "Who has written or submitted it can't approve it: four eyes."
        )
    if invitations.one_persons(connection, official_id, writers):
        raise NotPossible(
            "same_inviter",
            "One administrator has invited you and who wrote it, and nobody else has confirmed "
            "either of you: another official approves it.",
        )
