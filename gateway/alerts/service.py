"""Where alerts are worked on: what the command line, the API and the console do alike.

Anyone who reads sees the alerts of their own areas; auditors and administrators see all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Engine

from flows.alerts.preview import Count, Preview, preview
from flows.alerts.templates import Template
from flows.alerts.values import Fault
from flows.places.areas import AreaBook
from gateway.alerts import progress
from gateway.alerts.actions import AlertActions
from gateway.alerts.audience import Count as People
from gateway.alerts.audience_count import AudienceCount
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content, NotPossible
from gateway.alerts.listing import Wanted, alike, listing
from gateway.alerts.payload import Reader, merged
from gateway.alerts.progress import Row, Status
from gateway.database.choices import roles
from gateway.database.encryption import Keys
from gateway.officials.authorization import Official
from gateway.officials.permissions import PERMISSIONS, communes, sharing

_SEES_ALL: Final = roles("oversees")
PAGE: Final = 50
MOST_ALIKE: Final = 3


@dataclass(frozen=True)
class Sight:
    """An alert before it is sent: what phones would get, and what speaks against it."""

    preview: Preview
    faults: Sequence[Fault]
    unlisted: bool = False
    """An exercise, and nobody is named whom it could reach."""


@dataclass(frozen=True)
class AlertService:
    """Every call says who asks and raises `errors.NotPermitted`; `NotPossible` ("unknown") also for
    an alert of other areas: nobody learns that it is there."""

    engine: Engine = field(repr=False)
    actions: AlertActions = field(repr=False)
    reader: Reader = field(repr=False)
    areas: AreaBook = field(repr=False)
    keys: Keys = field(repr=False)
    exercise_numbers: Sequence[str] = field(repr=False)

    @cached_property
    def audience_count(self) -> AudienceCount:
        """Who counts people."""
        carriers = tuple(self.actions.texts.carriers)
        zone = self.reader.zone
        return AudienceCount(
            self.engine, self.areas, zone, self.keys, carriers, self.exercise_numbers
        )

    def may(self, credentials: Credentials, act: str, about: tuple[str, int] | None = None) -> None:
        """Raises `NotPermitted` where it is not for their role, or their token: before anything
        that they say is looked at. What it permits is asked again of the areas, and with the
        code."""
        now = self.actions.clock()
        self.actions.authority.admit(credentials.token, act, now=now, about=about)

    def templates(self) -> list[Template]:
        """The templates that a new alert may start from."""
        return list(self.reader.templates.values())

    def draft(self, credentials: Credentials, payload: Any, form: str | None = None) -> Alert:
        """The same `form` begins one alert. Raises `BadPayload` too."""
        return self.actions.draft(credentials, self.read(payload), form)

    def edit(self, credentials: Credentials, alert_id: int, version: int, payload: Any) -> Alert:
        """What `payload` leaves out stays as it is (`patch.merged`). Raises `BadPayload` too."""
        before = self.find(credentials, alert_id)
        payload = merged(payload, before.content, self.actions.clock())
        return self.actions.edit(credentials, alert_id, version, self.read(payload))

    def after(
        self,
        credentials: Credentials,
        alert_id: int,
        relation: str,
        payload: Any,
        form: str | None = None,
    ) -> Alert:
        """An update or a follow-up of a sent one. Raises `BadPayload` too."""
        before = self.find(credentials, alert_id)
        if relation == "follow_up" and isinstance(payload, Mapping):
            # It goes to those who got the one before; it is of its kind unless another is named.
            payload = {"kind": before.content.kind, **payload, "areas": list(before.content.areas)}
        act = self.actions.update if relation == "update" else self.actions.follow_up
        return act(credentials, alert_id, self.read(payload), form)

    def alike(
        self, credentials: Credentials, content: Content, but: Sequence[int | None] = ()
    ) -> list[Alert]:
        """Those of the last days that say the same to some of its areas, as far as this official
        sees them; the newest first, a few."""
        official, near = self._reader_of(credentials), sharing(self.areas, content.areas)
        known = [one for one in but if one is not None]
        matches = self.actions.read(alike, content, near, self.actions.clock(), known)
        return [one for one in matches if self._sees(official, one)][:MOST_ALIKE]

    def begins(
        self, content: Content, now: datetime | None = None, before: Alert | None = None
    ) -> datetime:
        """When it would begin if it were approved at that moment, or now; `before` is the alert
        that it comes after."""
        return self.actions.begins(content, now, before)

    def before(self, one: Alert) -> Alert | None:
        """The alert that this one comes after."""
        return None if one.predecessor_id is None else self.actions.load(one.predecessor_id)

    def read(self, payload: Any) -> Content:
        """The content that a payload asks for. Raises `BadPayload`."""
        return self.reader.read(payload, self.actions.clock())

    def sight(self, credentials: Credentials, payload: Any) -> Sight:
        """Of what is not written down yet. Raises `BadPayload` too."""
        content = self.read(payload)
        self._reader_of(credentials, content.areas)
        return self._sight(content, self.audience_count.counts(content, None, self.actions.clock()))

    def sight_of(self, credentials: Credentials, alert_id: int) -> Sight:
        """The same of an alert that is written down."""
        alert = self.find(credentials, alert_id)
        counts = self.audience_count.counts(alert.content, alert.follows, self.actions.clock())
        return self._sight(alert.content, counts, self.before(alert))

    def find(self, credentials: Credentials, alert_id: int) -> Alert:
        """An alert that this official sees."""
        return self._visible(self._reader_of(credentials), self.actions.load(alert_id))

    def listing(
        self, credentials: Credentials, states: Sequence[str] = (), before: int | None = None
    ) -> list[Alert]:
        """A page of those that this official sees, the newest first."""
        return self.search(credentials, Wanted(states=states, place=before))

    def search(self, credentials: Credentials, wanted: Wanted) -> list[Alert]:
        """A page of those that this official sees."""
        official = self._reader_of(credentials)
        near = None if official.role in _SEES_ALL else sharing(self.areas, official.areas)
        wanted, alerts = replace(wanted, near=near), list[Alert]()
        with self.engine.connect() as connection:
            while len(alerts) < PAGE:
                page = listing(connection, wanted, PAGE)
                alerts += [one for one in page if self._sees(official, one)]
                if len(page) < PAGE:
                    break
                wanted = replace(wanted, place=page[-1].id)
        return alerts[:PAGE]

    def status(self, credentials: Credentials, alert_id: int) -> Status:
        """How far it is; of one that is approved and has not begun, how many it is expected to
        reach too."""
        official = self._reader_of(credentials)
        state = self.actions.read(progress.status, alert_id, self.actions.clock())
        self._visible(official, None if state is None else state.alert)
        assert state is not None
        if state.alert.state != "approved":
            return state
        one = state.alert
        counts = self.audience_count.counts(one.content, one.follows, self.actions.clock())
        return replace(state, expected=sum(each.people for each in counts))

    def export(self, credentials: Credentials, alert_id: int) -> Iterator[Row]:
        """Its deliveries, without anybody's number."""
        self.find(credentials, alert_id)
        return progress.export(self.engine, alert_id)

    # inside

    def _reader_of(self, credentials: Credentials, areas: Sequence[str] = ()) -> Official:
        now = self.actions.clock()
        return self.actions.authority.authorise(
            credentials.token, "read", areas, credentials.totp, now=now
        )

    def _visible(self, official: Official, alert: Alert | None) -> Alert:
        if alert is None or not self._sees(official, alert):
            raise NotPossible("unknown", "There is no such alert.")
        return alert

    def _sees(self, official: Official, alert: Alert) -> bool:
        if official.role in _SEES_ALL or alert.approved_how:
            return True
        approves = official.role in PERMISSIONS["stand_in"].roles
        if alert.content.kind == "emergency" and alert.state == "submitted" and approves:
            # They stand in where nobody of its areas may approve it.
            return True
        mine = frozenset().union(*(communes(self.areas, [one]) or () for one in official.areas))
        theirs = communes(self.areas, alert.content.areas) or frozenset()
        return not mine.isdisjoint(theirs)

    def _sight(
        self, content: Content, people: Sequence[People], before: Alert | None = None
    ) -> Sight:
        carriers = self.actions.texts.carriers
        counts: dict[tuple[str, str], int] = {}
        for one in people:
            # The instance whose prefix decides is named as the default instance.
            key = (one.language, one.carrier or next(iter(carriers)))
            counts[key] = counts.get(key, 0) + one.people
        faults = self.actions.read(self.actions.texts.faults, content)
        if content.expires_at <= self.begins(content, before=before):
            faults.append(TOO_LATE)
        if any(fault.code == "empty" for fault in faults):
            counts = {}
        rows = [Count(language, name, people) for (language, name), people in counts.items()]
        unlisted = content.kind == "exercise" and not self.exercise_numbers
        return Sight(preview(content.writing, rows, carriers), faults, unlisted)


TOO_LATE = Fault(
    "too_late",
    "Hết hạn trước khi gửi được: ban đêm chỉ gửi tin khẩn. Lùi giờ kết thúc.",
    "It ends before it could begin: only emergencies go out at night. Let it end later.",
)
