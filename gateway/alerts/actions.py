"""What officials do with alerts: each act is authorised, done in one transaction, and audited.

The person who wrote, edited or submitted an alert may not approve it, nor may an account that the
same administrator invited (exercises excepted, which reach listed test numbers alone).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert as upsert

from flows.text import clean
from gateway.alerts import (
    approvals,
    approvers,
    batches,
    deliveries,
    history,
    lifecycle,
    quiet_hours,
)
from gateway.alerts.approvals import barred_approvers
from gateway.alerts.audited import Audited, Credentials
from gateway.alerts.lifecycle import MOVES, Alert, Content, NotPossible, Relation
from gateway.alerts.text_checks import Texts, Unsendable
from gateway.database import official_news, staged_jobs
from gateway.database.choices import NewsKind
from gateway.database.tables_alerts import alert
from gateway.officials import audit, invitations
from gateway.officials.authorization import Official
from gateway.officials.permissions import covers

MOST_WORDS: Final = 500
"""Letters of a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertActions(Audited):
    """What officials do to alerts. Each act raises `errors.NotPermitted`: one of the authority's,
    or `lifecycle.NotPossible` with its reason. `version` is that of the alert that the official
    saw.
    """

    texts: Texts = field(repr=False)
    awake: Callable[[datetime], datetime] = field(repr=False)
    """A moment, or the end of the quiet hours that it falls in."""

    def begins(
        self, content: Content, now: datetime | None = None, before: Alert | None = None
    ) -> datetime:
        """The time (aware) at which sending would begin if the alert were approved now: `send_at`,
        or now. In the quiet hours it is their end, unless `quiet_hours` lets this alert go.

        now     the caller's own time, if the result is compared with it
        before  the alert that this one corrects or follows
        """
        now = now or self.clock()
        begins = max(now, content.send_at or now)
        at_night = quiet_hours.goes_at_night(content.kind, before, self.awake)
        return begins if at_night else self.awake(begins)

    def draft(self, credentials: Credentials, content: Content, form: str | None = None) -> Alert:
        """Begins an alert. The official must act in all of its areas.

        A `form` (the id of a page's form) begins one alert, here and below. If this official has
        sent it before, that alert is returned as it is now, and `content` is not read.
        """
        return self._begin(credentials, "draft", content, "", None, form)

    def update(
        self,
        credentials: Credentials,
        predecessor_id: int,
        content: Content,
        form: str | None = None,
    ) -> Alert:
        """Begins an alert that takes the place of one that was sent, at least in part."""
        return self._begin(credentials, "update", content, "update", predecessor_id, form)

    def follow_up(
        self,
        credentials: Credentials,
        predecessor_id: int,
        content: Content,
        form: str | None = None,
    ) -> Alert:
        """Begins an alert to those whom another one has reached, or may have: what was sent of
        it is taken back, or corrected. Its areas are the other's, whatever `content` says."""
        return self._begin(credentials, "follow_up", content, "follow_up", predecessor_id, form)

    def edit(
        self, credentials: Credentials, alert_id: int, version: int, content: Content
    ) -> Alert:
        """Writes it again. Undoes a submission and an approval."""

        def act(connection: Connection, official: Official, before: Alert) -> Alert:
            new = content
            if before.relation == "follow_up":
                new = replace(content, areas=before.content.areas)
            _check_times(new, self.clock())
            if new.kind == "correction" and before.predecessor_id is None:
                raise NotPossible("no_predecessor", "A correction comes after a sent alert.")
            hashed = lifecycle.content_hash(new, before.relation, before.predecessor_id)
            ours = approvals.authors_hold(connection, _locked(connection, alert_id))
            after = lifecycle.move(
                connection,
                "edit",
                alert_id,
                version,
                **lifecycle.columns(new),
                content_hash=hashed,
                **_NOT_APPROVED,
            )
            approvals.add_author(connection, after, official.id, ours=ours)
            return after

        return self.act_on(credentials, "edit", alert_id, act, areas=content.areas)

    def submit(self, credentials: Credentials, alert_id: int, version: int) -> Alert:
        """Asks for approval. Raises NotPossible (nobody) where nobody could give it, unless it is
        an emergency, which then goes to approvers of other areas, or an exercise."""

        def act(connection: Connection, official: Official, before: Alert) -> Alert:
            alert = _locked(connection, alert_id)
            _check_times(alert.content, self.clock())
            self._check_begin(connection, alert)
            self.texts.check(connection, alert.content)
            self._check_somebody(connection, alert, official)
            ours = approvals.authors_hold(connection, alert)
            after = lifecycle.move(
                connection,
                "submit",
                alert_id,
                version,
                submitted_by=official.id,
                submitted_at=self.clock(),
                reason="",
            )
            approvals.add_author(connection, after, official.id, ours=ours)
            if alert.content.kind != "exercise":
                urgent = alert.content.kind == "emergency"
                news: NewsKind = "emergency_waits" if urgent else "alert_waits"
                official_news.add(connection, news, alert_id, self.clock())
            return after

        return self.act_on(credentials, "submit", alert_id, act)

    def withdraw(
        self, credentials: Credentials, alert_id: int, version: int, reason: str | None = None
    ) -> Alert:
        """Ends it before it was approved. A reason that is given is not empty."""
        why = {} if reason is None else {"reason": _words(reason)}
        return self._simple(
            credentials, "withdraw", alert_id, version, ended_at=self.clock(), **why
        )

    def send_back(
        self, credentials: Credentials, alert_id: int, version: int, reason: str
    ) -> Alert:
        """Returns it to its writers, who read the reason."""
        return self._simple(credentials, "return", alert_id, version, reason=_words(reason))

    def reject(self, credentials: Credentials, alert_id: int, version: int, reason: str) -> Alert:
        """Ends it without its being sent."""
        return self._simple(
            credentials, "reject", alert_id, version, reason=_words(reason), ended_at=self.clock()
        )

    def approve(
        self, credentials: Credentials, alert_id: int, version: int, content_hash: str
    ) -> Alert:
        """Lets it go out, at its time. `content_hash` is `Alert.hash` of what the official read.

        An emergency is approved by an official of other areas where nobody of its own may do it
        now, and everybody is notified. Raises NotPossible also for own_work, same_inviter,
        elsewhere, other_content, expired, too_late.
        """
        stands_in = self._stands_in(credentials, alert_id)
        how = "elsewhere" if stands_in else ""

        def act(connection: Connection, official: Official, before: Alert) -> Alert:
            # Locked first: no edit comes between what is looked at here and the move.
            alert = _locked(connection, alert_id)
            approvals.check_authors(connection, alert)
            if alert.content.kind != "exercise":
                _check_another(connection, alert_id, official)
            if stands_in:
                self._check_nobody(connection, alert)
            return self._approved(connection, alert_id, version, content_hash, official.id, how)

        detail: audit.Detail = {"content": content_hash, **({"how": how} if how else {})}
        needs = "stand_in" if stands_in else None
        return self.act_on(credentials, "approve", alert_id, act, detail=detail, needs=needs)

    def approve_from_server(
        self, alert_id: int, version: int, content_hash: str, reason: str
    ) -> Alert:
        """An emergency, from the server's command line, where nobody of its areas
        may do it now; everybody is notified, with the reason. Raises as `approve` does."""
        words = _words(reason)
        with self.engine.begin() as connection:
            alert = _locked(connection, alert_id)
            approvals.check_authors(connection, alert)
            self._check_nobody(connection, alert)
            after = self._approved(connection, alert_id, version, content_hash, None, "server")
            detail: audit.Detail = {"content": content_hash, "how": "server", "from": "console"}
            audit.record(connection, None, "alert.approve", "alert", alert_id, "done", detail)
            history.note(connection, None, "approve", after, self.clock(), words)
            return after

    def _approved(
        self,
        connection: Connection,
        alert_id: int,
        version: int,
        content_hash: str,
        by: int | None,
        how: str,
    ) -> Alert:
        now = self.clock()
        after = lifecycle.move(
            connection,
            "approve",
            alert_id,
            version,
            approved_by=by,
            approved_how=how,
            approved_at=now,
            approved_hash=content_hash,
            approval=approvals.sign(connection, alert_id, content_hash, by, how, now),
        )
        if not after.intact:
            raise NotPossible("other_content", "It says something else now: read it again.")
        if after.content.expires_at <= now:
            raise NotPossible("expired", "It has expired: nothing would be sent.")
        self._check_begin(connection, after)
        # A verdict may have been withdrawn since it was submitted.
        self.texts.check(connection, after.content)
        if how:
            official_news.add(connection, "emergency_approved", alert_id, now, how)
        staged_jobs.stage(connection, "expand", [alert_id], _later(after.content.send_at, now))
        staged_jobs.stage(connection, "expire", [alert_id], after.content.expires_at)
        return after

    def _stands_in(self, credentials: Credentials, alert_id: int) -> bool:
        """Whether it is an emergency of areas that the person who asks does not act in."""
        alert = self.load(alert_id)
        if alert is None or alert.content.kind != "emergency":
            return False
        now, about = self.clock(), ("alert", alert_id)
        official = self.authority.admit(credentials.token, "approve", now=now, about=about)
        return not covers(self.authority.areas, official.role, official.areas, alert.content.areas)

    def _check_somebody(self, connection: Connection, alert: Alert, official: Official) -> None:
        if alert.content.kind in ("emergency", "exercise"):
            return
        writers = {*barred_approvers(connection, alert.id), official.id}
        areas, book = alert.content.areas, self.authority.areas
        outlook = approvers.outlook(connection, book, areas, writers, self.clock())
        if outlook.able:
            return
        names = ", ".join(outlook.leave_out)
        what = f"leave one of these areas out: {names}" if names else "ask an administrator"
        raise NotPossible("nobody", f"It stays a draft, since nobody may approve it: {what}.")

    def _check_nobody(self, connection: Connection, alert: Alert) -> None:
        """Raises NotPossible (elsewhere) where somebody of its areas may approve it."""
        if alert.content.kind != "emergency":
            says = "Only an emergency is approved by others than those of its areas."
            raise NotPossible("elsewhere", says)
        there = approvers.able(connection, self.authority.areas, alert, self.clock())
        if there:
            names = ", ".join(there.values())
            raise NotPossible("elsewhere", f"Somebody of its areas can approve it: {names}.")

    def pause(self, credentials: Credentials, alert_id: int, reason: str = "") -> Alert:
        """Stops it until `resume`: what a carrier has not been given is not sent meanwhile. Why
        may be said, for those who ask themselves whether to go on."""
        return self._flag(credentials, "pause", alert_id, self.clock(), clean(reason)[:MOST_WORDS])

    def resume(self, credentials: Credentials, alert_id: int) -> Alert:
        """Goes on where it was paused. Raises NotPossible (approval), and Unsendable where a number
        is no longer confirmed."""
        return self._flag(credentials, "resume", alert_id, None)

    def cancel(self, credentials: Credentials, alert_id: int, reason: str) -> Alert:
        """Ends it for good: what a carrier has not been given is never sent."""

        def act(connection: Connection, official: Official, before: Alert) -> Alert:
            after = lifecycle.move(
                connection, "cancel", alert_id, reason=_words(reason), ended_at=self.clock()
            )
            staged_jobs.stage(connection, "close", [alert_id])
            return after

        return self.act_on(credentials, "cancel", alert_id, act)

    def retry(self, credentials: Credentials, alert_id: int) -> Alert:
        """Sends it once more to those alone for whom it failed or was refused.

        Raises NotPossible also for approval, expired, nothing_failed, and Unsendable where a
        number is no longer confirmed.
        """

        def act(connection: Connection, official: Official, before: Alert) -> Alert:
            now = self.clock()
            after = lifecycle.move(connection, "retry", alert_id, ended_at=None)
            approvals.check(connection, after)
            if after.content.expires_at <= now:
                raise NotPossible("expired", "It has expired: nothing would be sent.")
            if not deliveries.failed(connection, alert_id):
                raise NotPossible("nothing_failed", "It failed for nobody.")
            if wrong := self.texts.unconfirmed(connection, after.content):
                raise Unsendable(wrong)
            # The failed are queued in small steps by the job, not in this transaction.
            staged_jobs.stage(connection, "retry_alert", [alert_id])
            staged_jobs.stage(connection, "expire", [alert_id], after.content.expires_at)
            return after

        return self.act_on(credentials, "retry", alert_id, act)

    # what several acts have in common

    def _simple(
        self, credentials: Credentials, act: str, alert_id: int, version: int, **values: Any
    ) -> Alert:
        return self.act_on(
            credentials,
            act,
            alert_id,
            lambda connection, _official, _before: lifecycle.move(
                connection, act, alert_id, version, **values
            ),
        )

    def _check_begin(self, connection: Connection, one: Alert) -> None:
        before = quiet_hours.corrected(connection, one)
        if one.content.expires_at <= self.begins(one.content, before=before):
            raise NotPossible(
                "too_late",
                "It ends before it could begin: only emergencies go out at night. Let it end "
                "later.",
            )

    def _flag(
        self,
        credentials: Credentials,
        act: str,
        alert_id: int,
        paused_at: datetime | None,
        reason: str = "",
    ) -> Alert:
        def change(connection: Connection, official: Official, before: Alert) -> Alert:
            alert = _locked(connection, alert_id)
            if alert.state in MOVES[act].sources and (alert.paused_at is None) != (act == "pause"):
                reason = "paused" if act == "pause" else "not_paused"
                raise NotPossible(
                    reason, "It is paused already." if act == "pause" else "It is not paused."
                )
            by = official.id if act == "pause" else None
            after = lifecycle.move(
                connection,
                act,
                alert_id,
                paused_at=paused_at,
                paused_by=by,
                stopped_for="",
                approval=approvals.flagged(connection, alert, paused=act == "pause"),
            )
            if act == "resume":
                approvals.check(connection, after)
                if wrong := self.texts.unconfirmed(connection, after.content):
                    raise Unsendable(wrong)
                due = _later(after.content.send_at, self.clock())
                batches.restage(connection, after)
                if after.expanded_at is None:
                    staged_jobs.stage(connection, "expand", [alert_id], due)
            return after

        return self.act_on(credentials, act, alert_id, change, reason=reason)

    def _begin(
        self,
        credentials: Credentials,
        act: str,
        content: Content,
        relation: Relation,
        predecessor_id: int | None,
        form: str | None,
    ) -> Alert:
        now = self.clock()
        before = None if predecessor_id is None else self.load(predecessor_id)
        if before is not None and relation == "follow_up":
            content = replace(content, areas=before.content.areas)
        about = None if predecessor_id is None else ("alert", predecessor_id)
        # What takes the place of another one does so in all of its areas.
        theirs = () if before is None else before.content.areas
        where = sorted({*content.areas, *theirs})
        official = self.authority.authorise(
            credentials.token, "draft", where, credentials.totp, now=now, about=about
        )

        def write(connection: Connection) -> Alert:
            _check_times(content, now)
            unsent = before is None or before.started_at is None
            if unsent and (predecessor_id is not None or content.kind == "correction"):
                raise NotPossible("no_predecessor", "The other alert has not been sent to anybody.")
            row = (
                connection.execute(
                    upsert(alert)
                    .values(
                        **lifecycle.columns(content),
                        relation=relation,
                        predecessor_id=predecessor_id,
                        content_hash=lifecycle.content_hash(content, relation, predecessor_id),
                        created_by=official.id,
                        created_at=now,
                        form=form,
                    )
                    .on_conflict_do_nothing(
                        index_elements=["created_by", "form"], index_where=alert.c.form.is_not(None)
                    )
                    .returning(alert)
                )
                .mappings()
                .one_or_none()
            )
            if row is None:
                own = alert.c.created_by == official.id, alert.c.form == form
                return lifecycle.matching(connection, *own)[0]
            made = lifecycle.read(row)
            approvals.add_author(connection, made, official.id, ours=True)
            self.note(connection, official, act, made)
            return made

        return self.run_audited(official, act, predecessor_id, write)


def _check_another(connection: Connection, alert_id: int, official: Official) -> None:
    """Raises NotPossible for an official who wrote, edited or submitted the alert (own_work), or
    whose account the inviter of a writer invited too (same_inviter)."""
    touched = barred_approvers(connection, alert_id)
    if official.id in touched:
        raise NotPossible(
            "own_work", "Who has written or submitted it can't approve it: four eyes."
        )
    if invitations.one_persons(connection, official.id, touched):
        raise NotPossible(
            "same_inviter",
            "One administrator has invited you and who wrote it, and nobody else has confirmed "
            "either of you: another official approves it.",
        )


_NOT_APPROVED: Final[dict[str, Any]] = {
    **dict.fromkeys(("approved_hash", "approval", "approved_by", "approved_at")),
    **dict.fromkeys(("submitted_by", "submitted_at")),
    "approved_how": "",
}


def _locked(connection: Connection, alert_id: int) -> Alert:
    alert = lifecycle.locked(connection, alert_id)
    if alert is None:
        raise NotPossible("unknown", "There is no such alert.")
    return alert


def _words(reason: str) -> str:
    """A reason as the database keeps it. Raises NotPossible (reason)."""
    words = clean(reason)[:MOST_WORDS].rstrip()
    if not words:
        raise NotPossible("reason", "Say why.")
    return words


def _check_times(content: Content, now: datetime) -> None:
    begins = max(now, content.send_at or now)
    if content.expires_at <= begins:
        raise NotPossible("schedule", "It would expire before it is sent.")


def _later(at: datetime | None, now: datetime) -> datetime | None:
    """For a staged job: None is at once, by the database's clock."""
    return at if at is not None and at > now else None
