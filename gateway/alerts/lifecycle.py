"""The states of an alert, its moves as one table (`MOVES`), and the one statement that does a move.

    draft -> submitted -> approved -> sending -> sent | expired
    submitted -> returned | rejected
    submitted, returned, approved -> draft (an edit)
    draft, submitted, returned -> cancelled (withdraw); approved, sending -> cancelled (cancel)
    approved -> expired; sent -> sending (retry)

`paused_at` is a flag of approved and sending, not a state.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    TextClause,
    bindparam,
    select,
    text,
    update,
)

from flows.alerts.values import AlertKind, Writing
from flows.values import Language
from gateway.database.choices import ALERT_STATES, alert_states
from gateway.database.tables_alerts import alert
from gateway.officials.errors import NotPermitted

Relation = Literal["", "update", "follow_up"]


@dataclass(frozen=True, slots=True)
class Move:
    """One move of an alert.

    sources  the states from which it is possible
    target   the state after it; None: the state stays, only the flag `paused_at` changes
    needs    the permission (`gateway.officials.permissions`) that the official needs; None: only
             the service does it
    """

    sources: frozenset[str]
    target: str | None
    needs: str | None = None


def _from(*states: str) -> frozenset[str]:
    assert ALERT_STATES.keys() >= set(states), states
    return frozenset(states)


RUNNING: Final = alert_states("running")
MOVES: Final[Mapping[str, Move]] = MappingProxyType(
    {
        "edit": Move(_from("draft", "submitted", "returned", "approved"), "draft", "draft"),
        "submit": Move(_from("draft"), "submitted", "draft"),
        "withdraw": Move(_from("draft", "submitted", "returned"), "cancelled", "draft"),
        "return": Move(_from("submitted"), "returned", "approve"),
        "reject": Move(_from("submitted"), "rejected", "approve"),
        "approve": Move(_from("submitted"), "approved", "approve"),
        "pause": Move(frozenset(RUNNING), None, "pause"),
        "resume": Move(frozenset(RUNNING), None, "resume"),
        "cancel": Move(frozenset(RUNNING), "cancelled", "cancel"),
        "retry": Move(_from("sent"), "sending", "resume"),
        "start": Move(_from("approved"), "sending"),
        "finish": Move(_from("sending"), "sent"),
        "expire": Move(frozenset(RUNNING), "expired"),
    }
)


OVER: Final = frozenset(alert_states("over"))
"""In these states nothing of the alert is ever sent again. Its approval is removed, so a person
who sets the state back in the database sends nothing."""
PAUSABLE: Final = MOVES["pause"].sources
"""The states that can have the flag `paused_at`. A move that ends the alert removes the flag."""


class NotPossible(NotPermitted):
    """The official has the permission, but this is not possible, or not now.

    reason  unknown, state, version, own_work, other_content, expired, paused, not_paused,
            no_predecessor, nothing_failed, approval, schedule, too_late, reason, same_inviter,
            elsewhere, nobody
    """


def _text_field(about: str) -> Any:
    """Declares a one-line text that officials type and on which no other field depends. Reading,
    comparing and publishing follow from the declaration. Its column, its input in
    `alert_compose.html` and its words are made by hand.

    about  for the API's document and the command line
    """
    return field(default="", metadata={"about": about})


@dataclass(frozen=True, slots=True)
class Content:
    """All that an approval covers: a change of any field undoes the approval. The columns' values,
    the hash, the history and the names in payload and API are derived from this declaration.

    subject     for a scam warning, the key of the subject that it warns of; otherwise ""
    sender      the sender ID that residents see; "": the carrier instance's own
    texts       by language of `flows.alerts.values.SOURCES`, without head and ending
    template    the id of the registered template that they were filled from, or ""
    slots       what the template's slots were filled with
    areas       ids of communes and groups (`flows.places.areas`), at least one
    send_at     UTC; None: as soon as it is approved
    expires_at  UTC; nothing is sent from then on
    """

    kind: AlertKind
    texts: Mapping[Language, str]
    areas: tuple[str, ...]
    expires_at: datetime
    send_at: datetime | None = None
    subject: str = ""
    sender: str = _text_field("sender ID, if not the carrier's own")
    template: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)

    @property
    def writing(self) -> Writing:
        """What its texts are rendered from."""
        return Writing(self.kind, self.texts, self.template, self.slots, self.sender)


FIELDS: Final = tuple(each.name for each in fields(Content))
TEXT_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {each.name: each.metadata["about"] for each in fields(Content) if each.metadata}
)
"""The subject of each text field, by its name."""
_HASHED_EMPTY: Final = frozenset(
    {"texts", "areas", "send_at", "subject", "sender", "template", "slots"}
)
"""Fields that the hash covers even when they are empty. Any other field is in the hash only if
it says something: so a new field changes no hash of an older alert."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert as the database has it; times are UTC.

    hash           of the content, with relation and predecessor: an approval binds to it
    approved_hash  the hash that was approved; None while nothing is
    reason         why it was returned, rejected or cancelled, in an official's words
    approved_how   "" for the usual approval. For an emergency that nobody of its areas could
                   approve: "elsewhere" by an official of other areas, "server" by the server's
                   command line
    authors        the signature of its authors and content (`alerts.approvals`)
    approval       the signature of its approval
    paused_by      the official who paused it; None: the service did
    stopped_for    why the service paused it: a subject is no longer confirmed (`verdict`), the
                   approval does not hold (`approval`), or the database was restored (`restored`)
    """

    id: int
    content: Content
    relation: Relation
    predecessor_id: int | None
    state: str
    version: int
    hash: str
    approved_hash: str | None
    authors: bytes | None = field(repr=False)
    approval: bytes | None = field(repr=False)
    reason: str
    created_by: int
    submitted_by: int | None
    approved_by: int | None
    approved_how: str
    created_at: datetime
    submitted_at: datetime | None
    approved_at: datetime | None
    started_at: datetime | None
    paused_at: datetime | None
    paused_by: int | None
    stopped_for: str
    ended_at: datetime | None
    expanded_at: datetime | None

    @property
    def follows(self) -> int | None:
        """For a follow-up, the id of the alert whose recipients alone are meant; otherwise None."""
        return self.predecessor_id if self.relation == "follow_up" else None

    @property
    def stopped(self) -> bool:
        """Whether the service has paused it."""
        return self.paused_at is not None and self.paused_by is None

    @property
    def intact(self) -> bool:
        """Whether the content in the database is the content that was approved."""
        computed = content_hash(self.content, self.relation, self.predecessor_id)
        return computed == self.hash == self.approved_hash


def content_hash(content: Content, relation: str = "", predecessor_id: int | None = None) -> str:
    """SHA-256 in hexadecimal over all that is approved."""
    says = {
        name: value for name, value in as_json(content).items() if value or name in _HASHED_EMPTY
    }
    values = says | {"relation": relation, "predecessor": predecessor_id}
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def columns(content: Content) -> dict[str, Any]:
    """The content as values of the table's columns."""
    values = {name: getattr(content, name) for name in FIELDS}
    return values | {"areas": sorted(set(content.areas))}


def as_json(content: Content) -> dict[str, Any]:
    """As `columns`, with times as ISO 8601 text in UTC: the content as JSON."""
    return {
        name: value.astimezone(UTC).isoformat(timespec="microseconds")
        if isinstance(value, datetime)
        else value
        for name, value in columns(content).items()
    }


def content_of(stored: Mapping[str, Any] | RowMapping) -> Content:
    """The content of a row, or of what `as_json` returned; a field that did not exist then is
    empty."""
    values = {name: stored[name] for name in FIELDS if name in stored}
    for name in ("send_at", "expires_at"):
        if isinstance(values[name], str):
            values[name] = datetime.fromisoformat(values[name]).astimezone(UTC)
    return Content(**{**values, "areas": tuple(values["areas"])})


def read(row: RowMapping) -> Alert:
    """A whole row of the table."""
    stopped = row["paused_at"] is not None and row["paused_by"] is None
    made = {
        "content": content_of(row),
        "hash": row["content_hash"],
        "stopped_for": row["stopped_for"] or ("verdict" if stopped else ""),
    }
    return Alert(
        **{each.name: row[each.name] for each in fields(Alert) if each.name not in made}, **made
    )


_ONE: Final = select(alert).where(alert.c.id == bindparam("id"))


def load(connection: Connection, alert_id: int) -> Alert | None:
    """The alert, or None."""
    if not 0 < alert_id < 1 << 63:
        return None
    row = connection.execute(_ONE, {"id": alert_id}).mappings().one_or_none()
    return None if row is None else read(row)


# NO KEY UPDATE: a new row about the alert refers to its key. A webhook endpoint that writes such a
# row (`gateway.receipts.in_request`) may hold deliveries that a transaction which moves the alert
# waits for. With a full lock, each would wait for the other.
_LOCK: Final = text("SELECT FROM alert WHERE id = :id FOR NO KEY UPDATE")


def matching(
    connection: Connection, *conditions: ColumnElement[bool] | TextClause, latest: int | None = None
) -> list[Alert]:
    """The alerts that fulfil all conditions, by id; with `latest` only that many, the newest
    first."""
    order = alert.c.id if latest is None else alert.c.id.desc()
    query = select(alert).where(*conditions).order_by(order).limit(latest)
    return [read(row) for row in connection.execute(query).mappings()]


def begun_by(connection: Connection, official_id: int, form: str | None) -> Alert | None:
    """The alert that this official's form has begun; None if it has begun none."""
    own = alert.c.created_by == official_id, alert.c.form == form
    return next(iter(matching(connection, *own)), None)


def locked(connection: Connection, alert_id: int) -> Alert | None:
    """The alert, locked: nobody else moves it in this transaction. None if there is none."""
    connection.execute(_LOCK, {"id": alert_id})
    return load(connection, alert_id)


def move(
    connection: Connection, act: str, alert_id: int, version: int | None = None, **values: Any
) -> Alert:
    """Does one move of the table in the caller's transaction, and returns the alert after it.

    version  the one that the official saw; None: whichever it is
    values   further columns that change with it

    Raises NotPossible (unknown, state, version): then nothing is changed.
    """
    rule = MOVES[act]
    if rule.target is not None:
        values["state"] = rule.target
        if rule.target not in PAUSABLE:
            values |= {"paused_at": None, "paused_by": None, "stopped_for": ""}
        if rule.target in OVER:
            values["approval"] = None
    change = (
        update(alert)
        .where(alert.c.id == alert_id, alert.c.state.in_(rule.sources))
        .values(version=alert.c.version + 1, **values)
        .returning(alert)
    )
    if version is not None:
        change = change.where(alert.c.version == version)
    row = connection.execute(change).mappings().one_or_none()
    if row is None:
        raise _why_not(connection, act, alert_id)
    return read(row)


def _why_not(connection: Connection, act: str, alert_id: int) -> NotPossible:
    alert = load(connection, alert_id)
    if alert is None:
        return NotPossible("unknown", "There is no such alert.")
    if alert.state not in MOVES[act].sources:
        now = alert.state if alert.paused_at is None else f"paused ({alert.state})"
        return NotPossible("state", f"It is {now}: {act} is not possible any more, or yet.")
    return NotPossible("version", "It has been changed meanwhile: look at it again.")
