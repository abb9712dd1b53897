"""The people who could approve an alert: names, and how to reach each of them."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from gateway.alerts import approvals, approvers
from gateway.alerts.lifecycle import Alert, Content
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.notifications import duty


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person's name, and a sentence about them."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Approvers:
    """The approvers that a page shows.

    able        those who could approve it
    elsewhere   officials of other areas whom the service asks instead, for an emergency that nobody
                else could
    leave_out   areas without which somebody could approve it, each with their names
    unsettled   those whose accounts do not count yet, and why
    managers    administrators, who can help
    young       whether one of the unsettled only has to wait for the 24 hours
    submitters  writers of the alert; if one of them submits it, the reader can approve it. Only if
                nobody else could
    silent      the submitters who get no SMS
    """

    able: Sequence[PersonLine] = ()
    elsewhere: Sequence[PersonLine] = ()
    leave_out: Sequence[PersonLine] = ()
    unsettled: Sequence[PersonLine] = ()
    managers: str = ""
    asked: bool = False
    young: bool = False
    submitters: str = ""
    silent: Sequence[str] = ()

    @property
    def nobody(self) -> bool:
        return self.asked and not self.able


@dataclass(frozen=True, slots=True)
class Reach:
    """How many officials of the province may approve, and the names of those who get no SMS."""

    all: int
    silent: Sequence[str]

    @property
    def nobody(self) -> bool:
        return len(self.silent) == self.all

    def says(self, key: str, lead: str = "") -> str:
        """The words of this key, after the words of `lead`."""
        ending = (
            ("none" if self.nobody else "some" if self.silent else "all") if self.all else "nobody"
        )
        counts = {"all": self.all, "count": self.all - len(self.silent)}
        names = ", ".join(self.silent)
        return rendering.t(
            f"{key}_{ending}", lead=lead, silent=len(self.silent), names=names, **counts
        )


def reach(connection: Connection, now: datetime, phones: Container[int]) -> Reach:
    """phones  the officials who have one"""
    people = approvers.second_persons(connection, (), now)
    return Reach(len(people), [one.name for one in people if one.id not in phones])


def of_content(content: Content, about: Alert | None) -> Approvers:
    """For an alert that is being written; it replaces `about`, or is a new one."""
    with console.engine.connect() as connection:
        writers = set() if about is None else approvals.barred_approvers(connection, about.id)
        return _view(connection, content, {*writers, guard.me().id})


def of_alert(connection: Connection, one: Alert) -> Approvers:
    """For an alert that waits for approval, or that the reader may submit."""
    writers, me = approvals.barred_approvers(connection, one.id), guard.me().id
    if one.state == "submitted":
        return _view(connection, one.content, writers)
    view = _view(connection, one.content, writers | {me})
    if not view.nobody or me not in approvers.able(connection, console.areas, one, console.clock()):
        return view
    submitters = approvers.submitters(connection, console.areas, one)
    calls = duty.calls(connection, list(submitters), console.clock())
    return replace(
        view,
        submitters=", ".join(submitters.values()),
        silent=[name for person, name in submitters.items() if not calls[person].has_phone],
    )


def _view(connection: Connection, content: Content, writers: Collection[int]) -> Approvers:
    if content.kind == "exercise" or not content.areas:
        return Approvers()
    now = console.clock()
    outlook = approvers.outlook(connection, console.areas, content.areas, writers, now)
    calls = duty.calls(connection, [*outlook.able, *outlook.elsewhere], now)
    urgent = content.kind == "emergency"
    return Approvers(
        _called(outlook.able, calls),
        _called(outlook.elsewhere, calls) if urgent else (),
        [
            PersonLine(rendering.area(one), ", ".join(names))
            for one, names in outlook.leave_out.items()
        ],
        [
            PersonLine(
                name,
                rendering.t(
                    f"approvers_{why}", at=rendering.format_time(outlook.old_from.get(name))
                ),
            )
            for name, why in sorted(outlook.unsettled.items())
        ],
        ", ".join(outlook.managers),
        asked=True,
        young="young" in outlook.unsettled.values(),
    )


def _called(names: Mapping[int, str], calls: Mapping[int, duty.Call]) -> list[PersonLine]:
    """Those on duty first, then those who get an SMS; who is absent comes last."""
    order = sorted(
        names, key=lambda one: (calls[one].away_until is not None, calls[one].rank, names[one])
    )
    return [PersonLine(names[one], _says(calls[one])) for one in order]


def _says(call: duty.Call) -> str:
    if call.away_until is not None:
        return rendering.t("approvers_away", until=rendering.format_time(call.away_until))
    if call.duty_until is not None:
        return rendering.t("approvers_on_duty", until=rendering.time_of(call.duty_until))
    return rendering.t("approvers_sms" if call.has_phone else "approvers_no_phone")
