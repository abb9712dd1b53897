"""An official's actions on one resident whose number they have: hand out all that is stored about
them (Law 91/2025/QH15), or mute them. Each act is audited, without the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, text

from flows.topics.registry import parse
from gateway.database.encrypted_columns import INBOUND_TEXT, REPORT_CONTENT, RESIDENT_NUMBER
from gateway.database.encryption import EncryptedColumn, Keys
from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.residents import family_due

LONGEST_MUTE: Final = timedelta(days=30)
ASKED_WITHIN: Final = timedelta(hours=1)
"""No official reads a resident's data alone: the resident has asked for it this recently."""

_FIND = text("SELECT id FROM resident WHERE hash = ANY(:hashes)")
_SUBSCRIPTIONS = text(
    "SELECT area, since, ended_at, consent FROM subscription WHERE resident_id = :id ORDER BY since"
)
_REPORTS = text(
    "SELECT code, at, way, subjects, content FROM report WHERE resident_id = :id ORDER BY id"
)
_MESSAGES = text(
    "SELECT carrier, carrier_message_id, at, text FROM inbound"
    " WHERE resident_id = :id AND text IS NOT NULL ORDER BY id"
)
_ALERTS = text("SELECT count(*) FROM delivery WHERE resident_id = :id")
_SELF = text(
    "SELECT language, created_at, last_seen_at, opted_out_at, muted_until, number_encrypted, hash"
    " FROM resident"
    " WHERE id = :id"
)
_MUTE = text("UPDATE resident SET muted_until = :until WHERE id = :id")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what is stored: its kind, when, and what it says."""

    kind: str
    at: datetime | None
    says: str


def find(connection: Connection, keys: Keys, msisdn: str) -> int:
    """The id of the resident with that number (E.164). Raises NotPossible (unknown)."""
    rows = connection.execute(_FIND, {"hashes": list(keys.ever(msisdn))}).scalars().all()
    if not rows:
        raise NotPossible("unknown", "Nobody with this number is stored.")
    return int(rows[0])


def whole(
    connection: Connection, keys: Keys, person: Official, resident_id: int, now: datetime
) -> list[Row]:
    """All that is stored about one resident, for that resident; audited in the caller's
    transaction. The telephone must be there: ``DL`` came from it within `ASKED_WITHIN`.

    person  as `Authority.authorise` gave them for the act `serve`

    Raises NotPossible (unknown).
    """
    rows = list(_rows(connection, keys, {"id": resident_id}))
    asked = [row for row in rows if row.kind == "message" and parse(row.says).name == "data"]
    if not any(row.at and now - row.at <= ASKED_WITHIN for row in asked):
        raise NotPossible("unknown", "Let them text DL from that phone, then ask within the hour.")
    audit.done(connection, person, "resident.whole", "resident", resident_id)
    return rows


def _rows(connection: Connection, keys: Keys, of: dict[str, Any]) -> Iterator[Row]:
    one = connection.execute(_SELF, of).one()
    yield Row("language", one.created_at, one.language)
    yield Row("last message", one.last_seen_at, "")
    if one.opted_out_at is not None:
        yield Row("opted out", one.opted_out_at, "")
    if one.muted_until is not None:
        yield Row("muted until", one.muted_until, "")
    for row in connection.execute(_SUBSCRIPTIONS, of):
        ended = f", ended {row.ended_at:%Y-%m-%d}" if row.ended_at else ""
        yield Row("alerts", row.since, f"{row.area} (consent {row.consent}){ended}")
    for row in connection.execute(_REPORTS, of):
        named = ", ".join(str(each.get("display", "")) for each in row.subjects)
        content = _plain(keys, row.content, REPORT_CONTENT, row.code)
        yield Row("report", row.at, f"{row.code} ({row.way}) about {named or 'nobody'}: {content}")
    for row in connection.execute(_MESSAGES, of):
        yield Row(
            "message",
            row.at,
            _plain(keys, row.text, INBOUND_TEXT, row.carrier, row.carrier_message_id),
        )
    number = keys.decrypt(one.number_encrypted, RESIDENT_NUMBER, one.hash)
    for day, says in family_due.stored(connection, keys, number):
        yield Row("family", datetime.combine(day, time.min, UTC), says)
    yield Row("alerts sent", None, str(connection.execute(_ALERTS, of).scalar_one()))


def _plain(keys: Keys, encrypted: bytes | None, column: EncryptedColumn, *names: str) -> str:
    return keys.decrypt(encrypted, column, *names) if encrypted is not None else ""


def mute(
    connection: Connection,
    person: Official,
    resident_id: int,
    days: int,
    now: datetime,
) -> datetime | None:
    """Mutes a sender for this many days, 0 for no more; gives until when. Audited in the caller's
    transaction. Their reports and what is urgent are still answered.

    person  as `Authority.authorise` gave them for the act `serve`

    Raises NotPossible (days).
    """
    if not 0 <= days <= LONGEST_MUTE.days:
        raise NotPossible("days", f"A sender is muted for at most {LONGEST_MUTE.days} days.")
    until = now + timedelta(days=days) if days else None
    connection.execute(_MUTE, {"id": resident_id, "until": until})
    audit.done(connection, person, "resident.mute", "resident", resident_id, days=days)
    return until
