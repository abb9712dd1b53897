"""The change of an alert by each action of an official.

Each function runs in its caller's transaction. The caller has authorised the official and locked
the alert (`gateway.alerts.service`). The function audits what it did. It raises
`lifecycle.NotPossible` with a reason, and then changes nothing. `version` is that of the alert as
the official saw it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert as upsert

from flows.places.areas import AreaBook
from flows.text import clean
from gateway.alerts import approvals, approvers, batches, deliveries, lifecycle, quiet_hours
from gateway.alerts.lifecycle import MOVES, Alert, Content, NotPossible
from gateway.alerts.text_checks import Texts, Unsendable
from gateway.database import official_news, staged_jobs
from gateway.database.choices import NewsKind
from gateway.database.tables_alerts import alert
from gateway.officials.authorization import Official

MOST_WORDS: Final = 500
"""The most characters of a reason that an official types."""


def begin(
    connection: Connection,
    official: Official,
    content: Content,
    relation: str,
    predecessor_id: int | None,
    before: Alert | None,
    now: datetime,
    form: str | None,
) -> Alert | None:
    """Writes a new alert, and returns it. None if this official's form has begun one already
    (`lifecycle.begun_by`).

    before  the alert that it updates or follows, `predecessor_id`
    form    the id of the page's form; None: it comes from no form
    """
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
        return None
    made = lifecycle.read(row)
    approvals.add_author(connection, made, official.id, ours=True)
    return made


def edit(
    connection: Connection,
    one: Alert,
    official: Official,
    now: datetime,
    *,
    version: int,
    content: Content,
) -> Alert:
    if one.relation == "follow_up":
        content = replace(content, areas=one.content.areas)
    _check_times(content, now)
    if content.kind == "correction" and one.predecessor_id is None:
        raise NotPossible("no_predecessor", "A correction comes after a sent alert.")
    ours = approvals.authors_hold(connection, one)
    after = lifecycle.move(
        connection,
        "edit",
        one.id,
        version,
        **lifecycle.columns(content),
        content_hash=lifecycle.content_hash(content, one.relation, one.predecessor_id),
        **_NOT_APPROVED,
    )
    approvals.add_author(connection, after, official.id, ours=ours)
    return after


def submit(
    connection: Connection,
    one: Alert,
    official: Official,
    now: datetime,
    *,
    version: int,
    texts: Texts,
    areas: AreaBook,
    awake: Callable[[datetime], datetime],
) -> Alert:
    _check_times(one.content, now)
    quiet_hours.check_begin(connection, one, now, awake)
    texts.check(connection, one.content)
    approvers.check_somebody(connection, areas, one, official.id, now)
    ours = approvals.authors_hold(connection, one)
    after = lifecycle.move(
        connection,
        "submit",
        one.id,
        version,
        submitted_by=official.id,
        submitted_at=now,
        reason="",
    )
    approvals.add_author(connection, after, official.id, ours=ours)
    if one.content.kind != "exercise":
        urgent = one.content.kind == "emergency"
        news: NewsKind = "emergency_waits" if urgent else "alert_waits"
        official_news.add(connection, news, one.id, now)
    return after


def approve(
    connection: Connection,
    one: Alert,
    official: Official | None,
    now: datetime,
    *,
    version: int,
    content_hash: str,
    how: str,
    texts: Texts,
    areas: AreaBook,
    awake: Callable[[datetime], datetime],
) -> Alert:
    """Approves the alert. Raises NotPossible.

    official  None: the server's command line approves it
    how       as `Alert.approved_how`; unless it is "", nobody of the alert's areas may approve it
              now
    """
    approvals.check_authors(connection, one)
    by = None if official is None else official.id
    if by is not None:
        approvers.check_another(connection, one, by)
    if how:
        approvers.check_nobody(connection, areas, one, now)
    after = lifecycle.move(
        connection,
        "approve",
        one.id,
        version,
        approved_by=by,
        approved_how=how,
        approved_at=now,
        approved_hash=content_hash,
        approval=approvals.sign(connection, one.id, content_hash, by, how, now),
    )
    if not after.intact:
        raise NotPossible("other_content", "It says something else now: read it again.")
    if after.content.expires_at <= now:
        raise NotPossible("expired", "It has expired: nothing would be sent.")
    quiet_hours.check_begin(connection, after, now, awake)
    # A verdict may have been withdrawn after the alert was submitted.
    texts.check(connection, after.content)
    if how:
        official_news.add(connection, "emergency_approved", one.id, now, how)
    staged_jobs.stage(connection, "expand", [one.id], _later(after.content.send_at, now))
    staged_jobs.stage(connection, "expire", [one.id], after.content.expires_at)
    return after


def pause(connection: Connection, one: Alert, official: Official, now: datetime) -> Alert:
    return _flag(connection, "pause", one, now, official.id)


def resume(
    connection: Connection, one: Alert, official: Official, now: datetime, *, texts: Texts
) -> Alert:
    after = _flag(connection, "resume", one)
    approvals.check(connection, after)
    if wrong := texts.unconfirmed(connection, after.content):
        raise Unsendable(wrong)
    batches.restage(connection, after)
    if after.expanded_at is None:
        staged_jobs.stage(connection, "expand", [one.id], _later(after.content.send_at, now))
    return after


def cancel(
    connection: Connection, one: Alert, official: Official, now: datetime, *, reason: str
) -> Alert:
    after = lifecycle.move(
        connection, "cancel", one.id, reason=checked_reason(reason), ended_at=now
    )
    staged_jobs.stage(connection, "close", [one.id])
    return after


def retry(
    connection: Connection, one: Alert, official: Official, now: datetime, *, texts: Texts
) -> Alert:
    after = lifecycle.move(connection, "retry", one.id, ended_at=None)
    approvals.check(connection, after)
    if after.content.expires_at <= now:
        raise NotPossible("expired", "It has expired: nothing would be sent.")
    if not deliveries.failed(connection, one.id):
        raise NotPossible("nothing_failed", "It failed for nobody.")
    if wrong := texts.unconfirmed(connection, after.content):
        raise Unsendable(wrong)
    # The job queues the failed deliveries in small steps, outside this transaction.
    staged_jobs.stage(connection, "retry_alert", [one.id])
    staged_jobs.stage(connection, "expire", [one.id], after.content.expires_at)
    return after


def checked_reason(reason: str) -> str:
    """The reason as the database stores it. Raises NotPossible (reason)."""
    words = clean(reason)[:MOST_WORDS].rstrip()
    if not words:
        raise NotPossible("reason", "Say why.")
    return words


# inside

_NOT_APPROVED: Final[dict[str, Any]] = {
    **dict.fromkeys(("approved_hash", "approval", "approved_by", "approved_at")),
    **dict.fromkeys(("submitted_by", "submitted_at")),
    "approved_how": "",
}


def _flag(
    connection: Connection,
    act: str,
    one: Alert,
    paused_at: datetime | None = None,
    paused_by: int | None = None,
) -> Alert:
    paused = paused_at is not None
    if one.state in MOVES[act].sources and (one.paused_at is not None) == paused:
        reason = "paused" if paused else "not_paused"
        raise NotPossible(reason, "It is paused already." if paused else "It is not paused.")
    return lifecycle.move(
        connection,
        act,
        one.id,
        paused_at=paused_at,
        paused_by=paused_by,
        stopped_for="",
        approval=approvals.flagged(connection, one, paused=paused),
    )


def _check_times(content: Content, now: datetime) -> None:
    begins = max(now, content.send_at or now)
    if content.expires_at <= begins:
        raise NotPossible("schedule", "It would expire before it is sent.")


def _later(at: datetime | None, now: datetime) -> datetime | None:
    """The due time of a staged job; None for a time that has passed: due at once, by the
    database's clock."""
    return at if at is not None and at > now else None
