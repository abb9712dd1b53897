"""What waits for an official, and what is under way: each role sees the items it can act on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from gateway.alerts import approvers, console_queries, template_versions
from gateway.alerts.lifecycle import RUNNING, Alert
from gateway.console import areas as console_areas
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.officials import colleagues
from gateway.database.choices import roles
from gateway.notifications import duty
from gateway.officials import accounts, number_disclosure
from gateway.officials.authorization import Official
from gateway.officials.permissions import PERMISSIONS, covers
from gateway.reports import proposals, queue
from gateway.statistics import today
from gateway.statistics.today import Progress

WORST: Final = 5
_MARK: Final = 16
NONE_QUEUED: Final = queue.Counts()
_QUEUED: Final = ("all", "urgent", "oldest")


@dataclass(frozen=True, slots=True)
class AccountWarnings:
    """The accounts' problems, for those who manage them.

    alone    only one administrator can act
    locked   accounts whose codes are locked
    invited  how many have an invitation that they have not used
    silent   how many work and have given no number for SMS
    """

    alone: bool = False
    locked: Sequence[accounts.AccountRow] = ()
    invited: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """to_approve  submitted alerts of their areas that others wrote, and emergencies of other areas
                for which nobody there may approve them
    stopped     alerts under way that the service paused because the verdicts on what they name are
                no longer in force, and paused emergencies that they may approve
    to_confirm  new accounts, or code generators, that they may confirm
    second      how many decisions of others wait for a second official
    templates   how many versions of templates wait for them
    returned    alerts that came back to them, to be written again
    disclosures  others' openings of a reporter's number that nobody has looked at yet
    appeals     how many are open, since when; worst: the head of their queue, of which
    queued      is how many there are in it, how many are urgent, and the oldest
    """

    to_approve: Sequence[Alert] = ()
    stopped: Sequence[Alert] = ()
    returned: Sequence[Alert] = ()
    disclosures: Sequence[number_disclosure.Disclosure] = ()
    to_confirm: Sequence[colleagues.NewAccount] = ()
    second: int = 0
    templates: int = 0
    appeals: tuple[int, datetime | None] = (0, None)
    worst: Sequence[queue.Line] = ()
    queued: queue.Counts = NONE_QUEUED
    account_warnings: AccountWarnings = field(default_factory=AccountWarnings)

    @property
    def emergencies(self) -> Sequence[Alert]:
        """Emergencies that wait for them."""
        return [one for one in self.to_approve if one.content.kind == "emergency"]

    @property
    def urgent(self) -> int:
        """How many items wait: the number in the page's title."""
        return len(self.to_approve) + len(self.stopped) + self.queued.all + self.appeals[0]

    def __bool__(self) -> bool:
        listed = (self.to_approve, self.stopped, self.returned, self.disclosures, self.worst)
        more = (
            self.to_confirm,
            self.second,
            self.templates,
            self.appeals[0],
            self.account_warnings.alone,
            self.account_warnings.locked,
        )
        return any(listed) or any(map(bool, more))


def load(me: Official) -> tuple[Waiting, list[Alert], Mapping[int, Progress]]:
    """The waiting items; the other alerts that are approved or being sent, and the progress of
    each."""
    written, under_way = console.alerts.listings(
        guard.credentials(), ["submitted", "returned"], RUNNING
    )
    with console.engine.connect() as connection:
        waits = Waiting(
            to_approve=_to_approve(connection, me, written),
            stopped=_stopped(me, under_way),
            returned=_returned(me, written),
            disclosures=_disclosures(connection, me),
            to_confirm=colleagues.to_confirm(connection, me),
            templates=_templates(connection, me),
            **_judged(connection, me),
            account_warnings=_account_warnings(connection, me),
        )
        progress = today.progress(connection, [one.id for one in under_way])
    return waits, [one for one in under_way if one not in waits.stopped], progress


def mark(waits: Waiting, under_way: Sequence[Alert], progress: Mapping[int, Progress]) -> str:
    """The value by which a page that shows these is compared. The age of an emergency is part of
    it."""
    alerts = (*waits.to_approve, *waits.stopped, *waits.returned, *under_way)
    display = (
        [(one.id, one.version, one.state, one.paused_at) for one in alerts],
        [rendering.age(one.submitted_at) for one in waits.emergencies],
        [(one.id, one.grade, one.people) for one in waits.worst],
        ([one.id for one in waits.disclosures], [one.id for one in waits.to_confirm]),
        (waits.second, waits.templates, waits.appeals, waits.queued, waits.account_warnings),
        sorted((one, far.percent) for one, far in progress.items()),
    )
    return hashlib.sha256(repr(display).encode()).hexdigest()[:_MARK]


def waiting_alerts(me: Official) -> list[Alert]:
    """The alerts that wait for their approval."""
    written = console.alerts.listing(guard.credentials(), ["submitted"])
    return console.read(_to_approve, me, written)


def _may(me: Official, act: str) -> bool:
    return me.role in PERMISSIONS[act].roles


def _to_approve(connection: Connection, me: Official, alerts: Sequence[Alert]) -> list[Alert]:
    if not _may(me, "approve"):
        return []
    mine = [one for one in alerts if one.state == "submitted" and _covers(me, one)]
    touched = console_queries.touched(connection, [one.id for one in mine], me.id)
    mine = [one for one in mine if one.content.kind == "exercise" or one.id not in touched]
    now, book = console.clock(), console.areas
    others = [
        one
        for one in approvers.waiting_emergencies(connection)
        if not _covers(me, one) and not approvers.able(connection, book, one, now)
    ]
    return mine + others


def _covers(me: Official, one: Alert) -> bool:
    return covers(console.areas, me.role, me.areas, one.content.areas)


def _stopped(me: Official, alerts: Sequence[Alert]) -> list[Alert]:
    if not _may(me, "pause"):
        return []
    return [
        one
        for one in alerts
        if one.paused_at is not None
        and (one.paused_by is None or (one.content.kind == "emergency" and _covers(me, one)))
    ]


def _returned(me: Official, alerts: Sequence[Alert]) -> list[Alert]:
    if not _may(me, "draft"):
        return []
    return [
        one
        for one in alerts
        if one.state == "returned" and me.id in (one.created_by, one.submitted_by)
    ]


def _disclosures(connection: Connection, me: Official) -> Sequence[number_disclosure.Disclosure]:
    if not _may(me, "oversee"):
        return ()
    return number_disclosure.to_acknowledge(connection, console.areas, me)


def _templates(connection: Connection, me: Official) -> int:
    if not _may(me, "template_decide"):
        return 0
    return template_versions.count_for(connection, me.id, console.clock())


def _judged(connection: Connection, me: Official) -> dict[str, Any]:
    if not _may(me, "judge"):
        return {}
    mine = console_areas.mine(me)
    areas = None if mine is None else console_areas.holding(mine)
    now = console.clock()
    page = queue.queue(connection, now, queue.PAGE, queue.QueueFilter(areas))
    return {
        "appeals": today.open_appeals(connection),
        "worst": page.lines[:WORST],
        "queued": queue.waiting(connection, now, _QUEUED, areas),
        "second": proposals.count_for(connection, me.id),
    }


def _account_warnings(connection: Connection, me: Official) -> AccountWarnings:
    if not _may(me, "manage"):
        return AccountWarnings()
    now = console.clock()
    officials = [one for one in accounts.listed(connection, now) if one.disabled_at is None]
    able = [one for one in officials if one.role in roles("manages") and one.enrolled]
    locked = [one for one in officials if one.locked_until is not None and one.locked_until > now]
    called = duty.of_everybody(connection, now)
    return AccountWarnings(
        len(able) < 2,
        locked,
        sum(one.invited or (not one.enrolled and one.tokens > 0) for one in officials),
        sum(one.enrolled and one.id not in called for one in officials),
    )
