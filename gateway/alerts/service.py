"""The service for alerts: the command line, the API and the console all call it.

An official reads the alerts of their own areas; auditors and administrators read all. Each action
is authorised, done in one transaction (`gateway.alerts.actions`), and audited.

Nobody approves an alert that they wrote, edited or submitted. Nor may an official whose account the
same administrator invited. Exercises are excepted: they reach listed test numbers alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property, partial
from typing import Any, Final

from sqlalchemy import Connection, Engine

from flows.alerts.preview import People, Preview, preview
from flows.alerts.templates import Template
from flows.alerts.values import Fault
from flows.places.areas import AreaBook
from flows.text import clean
from gateway.alerts import actions, audited, history, lifecycle, progress, quiet_hours
from gateway.alerts.actions import MOST_WORDS, checked_reason
from gateway.alerts.audience import by_instance
from gateway.alerts.audience_count import AudienceCount
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import MOVES, Alert, Content, NotPossible
from gateway.alerts.listing import AlertFilter, alike, listing
from gateway.alerts.payload import Reader, merged
from gateway.alerts.progress import Row, Status
from gateway.alerts.text_checks import Texts
from gateway.database.choices import roles
from gateway.database.connect import Transactions
from gateway.database.encryption import Keys
from gateway.officials import audit
from gateway.officials.authorization import Authority, Official
from gateway.officials.permissions import PERMISSIONS, communes, covers, sharing

_SEES_ALL: Final = roles("oversees")
PAGE: Final = 50
MOST_ALIKE: Final = 3


@dataclass(frozen=True)
class AlertPreview:
    """An alert before it is sent: what phones would get, and what forbids sending it."""

    preview: Preview
    faults: Sequence[Fault]
    unlisted: bool = False
    """Whether it is an exercise that reaches nobody, since no test number is set."""


Change = Callable[[Connection, Alert, Official, datetime], Alert]
"""The change of a locked alert by an action; returns the alert after it."""


@dataclass(frozen=True, kw_only=True)
class AlertService(Transactions):
    """Actions on alerts. Every call names who asks. It raises `errors.NotPermitted`: from the
    authority, or as `NotPossible` with a reason. The reason for an alert of other areas is
    "unknown" too, so nobody learns that it exists. `version` is that of the alert as the official
    saw it.

    What to write is a payload (`payload.Reader`, which also raises `BadPayload`), or content that
    was read already. A `form` (the id of a page's form) begins one alert: if this official has sent
    the form before, that alert is returned as it is now.

    awake  returns its argument, or the end of the quiet hours if it falls in them
    """

    engine: Engine = field(repr=False)
    authority: Authority = field(repr=False)
    texts: Texts = field(repr=False)
    reader: Reader = field(repr=False)
    areas: AreaBook = field(repr=False)
    keys: Keys = field(repr=False)
    exercise_numbers: Sequence[str] = field(repr=False)
    clock: Callable[[], datetime]
    awake: Callable[[datetime], datetime] = field(repr=False)

    @cached_property
    def audience_count(self) -> AudienceCount:
        """The object that counts people."""
        return AudienceCount(
            self.engine,
            self.areas,
            self.reader.zone,
            self.keys,
            tuple(self.texts.carriers),
            self.exercise_numbers,
            self.clock,
        )

    def may(self, credentials: Credentials, act: str, about: tuple[str, int] | None = None) -> None:
        """Raises `NotPermitted` if the official's role or token does not allow the action. Call
        it before anything that they send is read. The action itself checks the areas and the
        code."""
        self.authority.admit(credentials.token, act, now=self.clock(), about=about)

    # acts

    def draft(self, credentials: Credentials, asked: Any, form: str | None = None) -> Alert:
        """Begins an alert. The official must act in all of its areas."""
        return self._begin(credentials, "", self.content_of(asked), None, form)

    def after(
        self,
        credentials: Credentials,
        alert_id: int,
        relation: str,
        asked: Any,
        form: str | None = None,
    ) -> Alert:
        """Begins an update or a follow-up of a sent alert. An update replaces it, at least in
        part. A follow-up goes to those whom it has reached, or may have reached, in its areas:
        it withdraws or corrects what was sent."""
        if not isinstance(asked, Content):
            before = self.find(credentials, alert_id).content
            if relation == "follow_up" and isinstance(asked, Mapping):
                # A follow-up is of the kind of the alert before, unless it names another.
                asked = {"kind": before.kind, **asked, "areas": list(before.areas)}
        return self._begin(credentials, relation, self.content_of(asked), alert_id, form)

    def edit(self, credentials: Credentials, alert_id: int, version: int, asked: Any) -> Alert:
        """Writes the alert again; what the payload leaves out stays (`payload.merged`). Undoes a
        submission and an approval."""
        if not isinstance(asked, Content):
            asked = merged(asked, self.find(credentials, alert_id).content, self.clock())
        content = self.content_of(asked)
        change = partial(actions.edit, version=version, content=content)
        return self._act_on(credentials, "edit", alert_id, change, areas=content.areas)

    def submit(self, credentials: Credentials, alert_id: int, version: int) -> Alert:
        """Asks for approval. Raises NotPossible (nobody) if nobody could approve it. Not for an
        emergency, which then goes to approvers of other areas, nor for an exercise."""
        change = partial(
            actions.submit, version=version, texts=self.texts, areas=self.areas, awake=self.awake
        )
        return self._act_on(credentials, "submit", alert_id, change)

    def withdraw(
        self, credentials: Credentials, alert_id: int, version: int, reason: str | None = None
    ) -> Alert:
        """Ends an alert that was not approved yet. A reason is optional; if it is given, it is
        not empty."""
        why = {} if reason is None else {"reason": checked_reason(reason)}
        return self._move(credentials, "withdraw", alert_id, version, ended_at=self.clock(), **why)

    def send_back(
        self, credentials: Credentials, alert_id: int, version: int, reason: str
    ) -> Alert:
        """Returns it to its writers, who read the reason."""
        return self._move(credentials, "return", alert_id, version, reason=checked_reason(reason))

    def reject(self, credentials: Credentials, alert_id: int, version: int, reason: str) -> Alert:
        """Ends an alert that waits for approval; it is never sent."""
        why = checked_reason(reason)
        return self._move(
            credentials, "reject", alert_id, version, reason=why, ended_at=self.clock()
        )

    def approve(
        self, credentials: Credentials, alert_id: int, version: int, content_hash: str
    ) -> Alert:
        """Approves the alert: it is sent at its time. `content_hash` is `Alert.hash` of what the
        official read.

        An official of other areas approves an emergency if nobody of its own areas may do so now;
        every official then sees that. Raises NotPossible also for own_work, same_inviter,
        elsewhere, other_content, expired, too_late.
        """
        stands_in = self._stands_in(credentials, alert_id)
        how = "elsewhere" if stands_in else ""
        change = self._approval(version, content_hash, how)
        detail: audit.Detail = {"content": content_hash, **({"how": how} if how else {})}
        needs = "stand_in" if stands_in else None
        return self._act_on(credentials, "approve", alert_id, change, detail=detail, needs=needs)

    def approve_from_server(
        self, alert_id: int, version: int, content_hash: str, reason: str
    ) -> Alert:
        """Approves an emergency from the server's command line, where nobody of its areas may do
        so now. Every official then sees that, with the reason. Raises as `approve` does."""
        words, now = checked_reason(reason), self.clock()
        with self.engine.begin() as connection:
            one = _locked(connection, alert_id)
            after = self._approval(version, content_hash, "server")(connection, one, None, now)
            detail: audit.Detail = {"content": content_hash, "how": "server", "from": "console"}
            audit.record(connection, None, "alert.approve", "alert", alert_id, "done", detail)
            history.note(connection, None, "approve", after, now, words)
            return after

    def pause(self, credentials: Credentials, alert_id: int, reason: str = "") -> Alert:
        """Stops sending until `resume`: no carrier gets more of it meanwhile. The reason is
        optional; it is for those who decide whether to resume."""
        words = clean(reason)[:MOST_WORDS]
        return self._act_on(credentials, "pause", alert_id, actions.pause, reason=words)

    def resume(self, credentials: Credentials, alert_id: int) -> Alert:
        """Continues where it was paused. Raises NotPossible (approval), and Unsendable where a
        number is no longer confirmed."""
        change = partial(actions.resume, texts=self.texts)
        return self._act_on(credentials, "resume", alert_id, change)

    def cancel(self, credentials: Credentials, alert_id: int, reason: str) -> Alert:
        """Ends it for good: no carrier ever gets more of it."""
        change = partial(actions.cancel, reason=reason)
        return self._act_on(credentials, "cancel", alert_id, change)

    def retry(self, credentials: Credentials, alert_id: int) -> Alert:
        """Sends it again to those for whom it failed or was refused, and to nobody else.

        Raises NotPossible also for approval, expired, nothing_failed, and Unsendable if a number is
        no longer confirmed.
        """
        change = partial(actions.retry, texts=self.texts)
        return self._act_on(credentials, "retry", alert_id, change)

    # what officials read

    def templates(self) -> list[Template]:
        """The templates that a new alert may start from."""
        return list(self.reader.templates.values())

    def load(self, alert_id: int) -> Alert | None:
        """The alert, or None. Authorises nobody."""
        return self.read(lifecycle.load, alert_id)

    def alike(
        self, credentials: Credentials, content: Content, but: Sequence[int | None] = ()
    ) -> list[Alert]:
        """Similar alerts of the last days for some of its areas, as far as this official sees
        them; the newest first, a few."""
        official, near = self._reader_of(credentials), sharing(self.areas, content.areas)
        known = [one for one in but if one is not None]
        matches = self.read(alike, content, near, self.clock(), known)
        return [one for one in matches if self._sees(official, one)][:MOST_ALIKE]

    def begins(
        self, content: Content, now: datetime | None = None, before: Alert | None = None
    ) -> datetime:
        """When sending would begin if the alert were approved at `now` (None: at this moment).
        `before` is the alert that it updates or follows."""
        return quiet_hours.begins(content, now or self.clock(), before, self.awake)

    def before(self, one: Alert) -> Alert | None:
        """The alert that this one updates or follows; None for none."""
        return None if one.predecessor_id is None else self.load(one.predecessor_id)

    def content_of(self, asked: Any) -> Content:
        """The content of a payload, or the argument if it is content already. Raises
        `BadPayload`."""
        return asked if isinstance(asked, Content) else self.reader.read(asked, self.clock())

    def preview(self, credentials: Credentials, asked: Any) -> AlertPreview:
        """Of what is not written down yet."""
        content = self.content_of(asked)
        self._reader_of(credentials, content.areas)
        return self._preview(content, self.audience_count.of(content, None))

    def preview_of(self, credentials: Credentials, alert_id: int) -> AlertPreview:
        """The same of an alert that is written down."""
        alert = self.find(credentials, alert_id)
        people = self.audience_count.of(alert.content, alert.follows)
        return self._preview(alert.content, people, self.before(alert))

    def find(self, credentials: Credentials, alert_id: int) -> Alert:
        """An alert that this official may see."""
        return self._visible(self._reader_of(credentials), self.load(alert_id))

    def listing(
        self, credentials: Credentials, states: Sequence[str] = (), before: int | None = None
    ) -> list[Alert]:
        """A page of the alerts that this official may see, the newest first."""
        return self.search(credentials, AlertFilter(states=states, place=before))

    def listings(self, credentials: Credentials, *states: Sequence[str]) -> list[list[Alert]]:
        """A page of each of these states, who asks being looked up once."""
        official = self._reader_of(credentials)
        return [self._search(official, AlertFilter(states=each)) for each in states]

    def search(self, credentials: Credentials, wanted: AlertFilter) -> list[Alert]:
        """A page of those that this official sees."""
        return self._search(self._reader_of(credentials), wanted)

    def _search(self, official: Official, wanted: AlertFilter) -> list[Alert]:
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
        """Its progress; for an approved alert that has not begun, with how many people it would
        reach."""
        official = self._reader_of(credentials)
        state = self.read(progress.status, alert_id, self.clock())
        self._visible(official, None if state is None else state.alert)
        assert state is not None
        if state.alert.state != "approved":
            return state
        people = self.audience_count.of(state.alert.content, state.alert.follows)
        return replace(state, expected=sum(people.values()))

    def export(self, credentials: Credentials, alert_id: int) -> Iterator[Row]:
        """Its deliveries, without anybody's number."""
        self.find(credentials, alert_id)
        return progress.export(self.engine, alert_id)

    # inside

    def _begin(
        self,
        credentials: Credentials,
        relation: str,
        content: Content,
        predecessor_id: int | None,
        form: str | None,
    ) -> Alert:
        act, now = relation or "draft", self.clock()
        before = None if predecessor_id is None else self.load(predecessor_id)
        if before is not None and relation == "follow_up":
            content = replace(content, areas=before.content.areas)
        about = None if predecessor_id is None else ("alert", predecessor_id)
        # An update needs all areas of the alert that it replaces, too.
        theirs = () if before is None else before.content.areas
        where = sorted({*content.areas, *theirs})
        official = self.authority.authorise(
            credentials.token, "draft", where, credentials.totp, now=now, about=about
        )

        def work(connection: Connection) -> Alert:
            new = actions.begin(
                connection, official, content, relation, predecessor_id, before, now, form
            )
            if new is not None:
                audited.note(connection, official, act, new, self.clock())
            after = new or lifecycle.begun_by(connection, official.id, form)
            assert after is not None
            return after

        return audited.run(self.engine, official, act, predecessor_id, work)

    def _act_on(
        self,
        credentials: Credentials,
        act: str,
        alert_id: int,
        change: Change,
        areas: Sequence[str] = (),
        detail: audit.Detail | None = None,
        reason: str = "",
        needs: str | None = None,
    ) -> Alert:
        """Authorises the official for the alert's areas (and for those that it is to get), then
        changes it.

        needs  the permission to ask for instead of the move's, if it is bound to no area
        """
        wanted = needs or MOVES[act].needs
        assert wanted is not None
        where = sorted({*areas, *self._areas_of(self.load(alert_id))})
        official = self.authority.authorise(
            credentials.token,
            wanted,
            where if needs is None else (),
            credentials.totp,
            now=self.clock(),
            about=("alert", alert_id),
        )

        def work(connection: Connection) -> Alert:
            # The lock comes first: nothing changes between this check and the move.
            one = _locked(connection, alert_id)
            after = change(connection, one, official, self.clock())
            if not {*one.content.areas, *after.content.areas} <= set(where):
                # Its areas were changed after the authorisation.
                raise NotPossible("version", "It has been changed meanwhile: look at it again.")
            audited.note(connection, official, act, after, self.clock(), detail, reason)
            return after

        return audited.run(self.engine, official, act, alert_id, work)

    def _move(
        self, credentials: Credentials, act: str, alert_id: int, version: int, **values: Any
    ) -> Alert:
        """An action that is only a move."""

        def change(connection: Connection, one: Alert, _official: Official, _at: datetime) -> Alert:
            return lifecycle.move(connection, act, one.id, version, **values)

        return self._act_on(credentials, act, alert_id, change)

    def _approval(
        self, version: int, content_hash: str, how: str
    ) -> Callable[[Connection, Alert, Official | None, datetime], Alert]:
        return partial(
            actions.approve,
            version=version,
            content_hash=content_hash,
            how=how,
            texts=self.texts,
            areas=self.areas,
            awake=self.awake,
        )

    def _stands_in(self, credentials: Credentials, alert_id: int) -> bool:
        """Whether it is an emergency of areas that the official does not act in."""
        one = self.load(alert_id)
        if one is None or one.content.kind != "emergency":
            return False
        now, about = self.clock(), ("alert", alert_id)
        official = self.authority.admit(credentials.token, "approve", now=now, about=about)
        return not covers(self.areas, official.role, official.areas, one.content.areas)

    def _areas_of(self, one: Alert | None) -> set[str]:
        """Its own areas, and those of the alert that it updates or follows."""
        before = None if one is None else self.before(one)
        return {area for each in (one, before) if each is not None for area in each.content.areas}

    def _reader_of(self, credentials: Credentials, areas: Sequence[str] = ()) -> Official:
        now = self.clock()
        return self.authority.authorise(credentials.token, "read", areas, credentials.totp, now=now)

    def _visible(self, official: Official, alert: Alert | None) -> Alert:
        if alert is None or not self._sees(official, alert):
            raise NotPossible("unknown", "There is no such alert.")
        return alert

    def _sees(self, official: Official, alert: Alert) -> bool:
        if official.role in _SEES_ALL or alert.approved_how:
            return True
        approves = official.role in PERMISSIONS["stand_in"].roles
        if alert.content.kind == "emergency" and alert.state == "submitted" and approves:
            # Officials of other areas may have to approve it.
            return True
        mine = frozenset().union(*(communes(self.areas, [one]) or () for one in official.areas))
        theirs = communes(self.areas, alert.content.areas) or frozenset()
        return not mine.isdisjoint(theirs)

    def _preview(
        self, content: Content, people: People, before: Alert | None = None
    ) -> AlertPreview:
        faults = self.read(self.texts.faults, content)
        if content.expires_at <= self.begins(content, before=before):
            faults.append(TOO_LATE)
        if any(fault.code == "empty" for fault in faults):
            people = {}
        unlisted = content.kind == "exercise" and not self.exercise_numbers
        carriers = self.texts.carriers
        rows = by_instance(people, carriers)
        return AlertPreview(preview(content.writing, rows, carriers), faults, unlisted)


def _locked(connection: Connection, alert_id: int) -> Alert:
    one = lifecycle.locked(connection, alert_id)
    if one is None:
        raise NotPossible("unknown", "There is no such alert.")
    return one


TOO_LATE = Fault(
    "too_late",
    "Hết hạn trước khi gửi được: ban đêm chỉ gửi tin khẩn. Lùi giờ kết thúc.",
    "It ends before it could begin: only emergencies go out at night. Let it end later.",
)
