"""Where alerts are worked on: what the command line, the API and the console do alike.

Whoever reads sees the alerts of their own areas; auditors and administrators see all.
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
from gateway.alerts import actions, lifecycle, progress, similar
from gateway.alerts.actions import AlertActions
from gateway.alerts.audience import Count as People
from gateway.alerts.audience_cache import AudienceCount
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content, NotPossible
from gateway.alerts.patch import merged
from gateway.alerts.payload import Reader
from gateway.alerts.progress import Row, Status
from gateway.database.encryption import Keys
from gateway.officials.authorization import Official
from gateway.officials.permissions import ACTS, communes, sharing

_SEES_ALL: Final = frozenset({"auditor", "administrator"})
PAGE: Final = 50
MOST_ALIKE: Final = 3


def _approves(who: Official) -> bool:
    return who.role in ACTS["stand_in"].roles


@dataclass(frozen=True)
class Sight:
    """An alert before it is sent: what phones would get, and what speaks against it."""

    preview: Preview
    faults: Sequence[Fault]
    unlisted: bool = False
    """An exercise, and nobody is named whom it could reach."""


@dataclass(frozen=True)
class AlertService:
    """Every call says who asks and raises `refusals.Refusal`; `NotPossible` ("unknown") also for
    an alert of other areas: nobody learns that it is there."""

    engine: Engine = field(repr=False)
    books: AlertActions = field(repr=False)
    reader: Reader = field(repr=False)
    areas: AreaBook = field(repr=False)
    keys: Keys = field(repr=False)
    exercise_numbers: Sequence[str] = field(repr=False)

    @cached_property
    def reached(self) -> AudienceCount:
        """Who counts people."""
        carriers = tuple(self.books.texts.carriers)
        zone = self.reader.zone
        return AudienceCount(
            self.engine, self.areas, zone, self.keys, carriers, self.exercise_numbers
        )

    def may_read(self, proof: Credentials) -> None:
        """Raises `Refusal`."""
        self._reader_of(proof)

    def may(self, proof: Credentials, act: str, about: tuple[str, int] | None = None) -> None:
        """Raises `Refusal` where it is not for their role, or their token: before anything that
        they say is looked at. What it permits is asked again of the areas, and with the code."""
        now = self.books.clock()
        self.books.authority.admit(proof.token, act, now=now, about=about)

    def templates(self) -> list[Template]:
        return list(self.reader.templates.values())

    def draft(self, proof: Credentials, said: Any, form: str | None = None) -> Alert:
        """The same `form` begins one alert. Raises `BadPayload` too."""
        return self.books.draft(proof, self.read(said), form)

    def edit(self, proof: Credentials, alert_id: int, version: int, said: Any) -> Alert:
        """What `said` leaves out stays as it is (`alert_merge.merged`). Raises `BadPayload` too."""
        before = self.find(proof, alert_id)
        said = merged(said, before.content, self.books.clock())
        return self.books.edit(proof, alert_id, version, self.read(said))

    def after(
        self, proof: Credentials, alert_id: int, relation: str, said: Any, form: str | None = None
    ) -> Alert:
        """An update or a follow-up of a sent one. Raises `BadPayload` too."""
        before = self.find(proof, alert_id)
        if relation == "follow_up" and isinstance(said, Mapping):
            # It goes to those who got the one before; it is of its kind unless another is named.
            said = {"kind": before.content.kind, **said, "areas": list(before.content.areas)}
        act = self.books.update if relation == "update" else self.books.follow_up
        return act(proof, alert_id, self.read(said), form)

    def alike(
        self, proof: Credentials, content: Content, but: Sequence[int | None] = ()
    ) -> list[Alert]:
        """Those of the last days that say the same to some of its areas, as far as this official
        sees them; the newest first, a few."""
        who, near = self._reader_of(proof), sharing(self.areas, content.areas)
        known = [one for one in but if one is not None]
        with self.engine.connect() as connection:
            found = similar.alike(connection, content, near, self.books.clock(), known)
        return [one for one in found if self._sees(who, one)][:MOST_ALIKE]

    def begins(self, content: Content, now: datetime | None = None) -> datetime:
        """When it would begin if it were approved at that moment, or now."""
        return self.books.begins(content, now)

    def read(self, said: Any) -> Content:
        return self.reader.read(said, self.books.clock())

    def sight(self, proof: Credentials, said: Any) -> Sight:
        """Of what is not written down yet. Raises `BadPayload` too."""
        content = self.read(said)
        self._reader_of(proof, content.areas)
        return self._sight(content, self.reached.counts(content, None, self.books.clock()))

    def sight_of(self, proof: Credentials, alert_id: int) -> Sight:
        found = self.find(proof, alert_id)
        counts = self.reached.counts(found.content, found.follows, self.books.clock())
        return self._sight(found.content, counts)

    def glimpse(self, found: Alert) -> Sight | None:
        """The same of an alert that was found, where it takes no time to count; else None."""
        counts = self.reached.at_once(found.content, found.follows, self.books.clock())
        return None if counts is None else self._sight(found.content, counts)

    def find(self, proof: Credentials, alert_id: int) -> Alert:
        who = self._reader_of(proof)
        with self.engine.connect() as connection:
            found = lifecycle.load(connection, alert_id)
        return self._seen(who, found)

    def listing(
        self, proof: Credentials, states: Sequence[str] = (), before: int | None = None
    ) -> list[Alert]:
        """A page of those that this official sees, the newest first."""
        who = self._reader_of(proof)
        near = None if who.role in _SEES_ALL else sharing(self.areas, who.areas)
        found: list[Alert] = []
        with self.engine.connect() as connection:
            while len(found) < PAGE:
                page = actions.listing(connection, states, before, PAGE, near)
                found += [one for one in page if self._sees(who, one)]
                if len(page) < PAGE:
                    break
                before = page[-1].id
        return found[:PAGE]

    def status(self, proof: Credentials, alert_id: int) -> Status:
        """How far it is; of one that is approved and has not begun, how many it is expected to
        reach too."""
        who = self._reader_of(proof)
        with self.engine.connect() as connection:
            found = progress.status(connection, alert_id, self.books.clock())
        self._seen(who, None if found is None else found.alert)
        assert found is not None
        if found.alert.state != "approved":
            return found
        one = found.alert
        counts = self.reached.counts(one.content, one.follows, self.books.clock())
        return replace(found, expected=sum(each.people for each in counts))

    def export(self, proof: Credentials, alert_id: int) -> Iterator[Row]:
        """Its deliveries, without anybody's number."""
        self.find(proof, alert_id)
        return progress.export(self.engine, alert_id)

    # inside

    def _reader_of(self, proof: Credentials, areas: Sequence[str] = ()) -> Official:
        now = self.books.clock()
        return self.books.authority.authorise(proof.token, "read", areas, proof.totp, now=now)

    def _seen(self, who: Official, found: Alert | None) -> Alert:
        if found is None or not self._sees(who, found):
            raise NotPossible("unknown", "There is no such alert.")
        return found

    def _sees(self, who: Official, found: Alert) -> bool:
        if who.role in _SEES_ALL or found.approved_how:
            return True
        if found.content.kind == "emergency" and found.state == "submitted" and _approves(who):
            # They stand in where nobody of its areas may approve it.
            return True
        mine = frozenset().union(*(communes(self.areas, [one]) or () for one in who.areas))
        theirs = communes(self.areas, found.content.areas) or frozenset()
        return not mine.isdisjoint(theirs)

    def _sight(self, content: Content, people: Sequence[People]) -> Sight:
        carriers = self.books.texts.carriers
        counts: dict[tuple[str, str], int] = {}
        for one in people:
            # Whose prefix decides is told as the default instance's.
            key = (one.language, one.carrier or next(iter(carriers)))
            counts[key] = counts.get(key, 0) + one.people
        with self.engine.connect() as connection:
            faults = self.books.texts.faults(connection, content)
        if content.expires_at <= self.begins(content):
            faults.append(TOO_LATE)
        if any(fault.code == "empty" for fault in faults):
            counts = {}
        rows = [Count(language, name, people) for (language, name), people in counts.items()]  # type: ignore[arg-type]
        unlisted = content.kind == "exercise" and not self.exercise_numbers
        return Sight(preview(content.writing, rows, carriers), faults, unlisted)


TOO_LATE = Fault(
    "too_late",
    "Hết hạn trước khi gửi được: ban đêm chỉ gửi tin khẩn. Lùi giờ kết thúc.",
    "It ends before it could begin: only emergencies go out at night. Let it end later.",
)
