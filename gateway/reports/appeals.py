"""Appeals: the owner of a number objects to what is said of it. Only officials decide."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

import psycopg
from sqlalchemy import Connection, text

from flows.subjects.directory import Directory
from flows.values import Appeal, Language, LatestAppeal
from gateway.database import row_signatures, staged_jobs, subject_rows
from gateway.database.encryption import Keys
from gateway.database.signing import keys_of
from gateway.database.tables_verdicts import appeal
from gateway.reports import subjects, verdicts

log = logging.getLogger(__name__)

Outcome = Literal["cleared", "dismissed", "reassigned", "refused"]
OUTCOMES: Final[tuple[Outcome, ...]] = ("cleared", "dismissed", "reassigned", "refused")

_FILE = """
WITH filed AS (
    INSERT INTO appeal (code, subject_key, at)
    VALUES (%(code)s, %(key)s, %(day)s)
    ON CONFLICT (subject_key) WHERE decision IS NULL DO NOTHING RETURNING subject_key
)
UPDATE subject SET recompute_at = %(day)s FROM filed WHERE subject.key = filed.subject_key
"""


def file(connection: psycopg.Connection, effect: Appeal, local: datetime) -> None:
    """Stores an appeal, at most one open one for a number, and makes the number due for the
    officials' queue. Only the day is stored. The exact time would match the appellant's message,
    and a database dump would connect the two.

    local  this moment in local time
    """
    day = local.replace(hour=0, minute=0, second=0, microsecond=0)
    connection.execute(_FILE, {"code": effect.code, "key": effect.key, "day": day})


_OPEN = text(
    """
    SELECT a.code, a.at, a.subject_key AS key, coalesce(s.display, '') AS display, s.grade,
           coalesce(s.people, 0) AS people, s.signature
    FROM appeal a LEFT JOIN subject s ON s.key = a.subject_key
    WHERE a.decision IS NULL ORDER BY a.at
    """
)


def waiting(connection: Connection) -> list[Any]:
    """Appeals that nobody has decided, the oldest first."""
    return [subject_rows.checked(connection, row) for row in connection.execute(_OPEN)]


_WAITS = text("SELECT EXISTS (SELECT FROM appeal WHERE decision IS NULL AND at < :day)")


def waits_since_before(connection: Connection, day: datetime) -> bool:
    """Whether an appeal of an earlier day is open; `day` is the beginning of today."""
    return bool(connection.execute(_WAITS, {"day": day}).scalar_one())


_ONE = text("SELECT * FROM appeal WHERE code = :code FOR UPDATE")
_DECIDE = text(
    """
    UPDATE appeal SET decision = :decision, official = :official, reason = :reason,
        decided_at = :now
    WHERE id = :id
    """
)


def decide(
    connection: Connection,
    code: str,
    outcome: Outcome,
    official: str,
    reason: str,
    now: datetime,
    directory: Directory = subjects.NO_DIRECTORY,
    official_id: int | None = None,
    agreed_by: int | None = None,
    key: str | None = None,
) -> str:
    """Stores an official's decision on an appeal, with its verdict and its news; returns the
    subject's key. The caller has checked the permission (`gateway.reports.appeal_service`).

    key  the subject that the decision was made on; None: the appeal's own

    Raises LookupError if there is no such appeal, or if it is about another subject: then somebody
    changed it in the database. Raises ValueError if it has been decided.
    """
    row = connection.execute(_ONE, {"code": code}).one_or_none()
    if row is None:
        raise LookupError(code)
    if row.decision is not None:
        raise ValueError(f"it has been decided: {row.decision}")
    if key not in (None, row.subject_key):
        log.error("appeal %d is not about the subject that was decided on: left undecided", row.id)
        raise LookupError(code)
    _settle(connection, row.id, outcome, official, reason, now)
    about = subjects.known_subject(connection, row.subject_key)
    if about is not None and outcome == "refused":
        subjects.lock(connection, about.key)
        subjects.recompute(connection, about, now, directory)
    elif about is not None and outcome != "refused":
        verdicts.set_verdict(
            connection, about, outcome, official, reason, now, directory, official_id, agreed_by
        )
    return str(row.subject_key)


def _settle(
    connection: Connection,
    appeal_id: int,
    outcome: Outcome,
    official: str,
    reason: str,
    now: datetime,
) -> None:
    values = {"decision": outcome, "official": official, "reason": reason, "now": now}
    connection.execute(_DECIDE, {**values, "id": appeal_id})
    row_signatures.sign(connection, appeal, appeal_id)
    staged_jobs.stage(connection, "appeal", [appeal_id])


ANSWERS: Final[Mapping[str, Outcome]] = {
    "confirmed": "refused",
    "cleared": "cleared",
    "dismissed": "dismissed",
    "reassigned": "reassigned",
}
"""By decision on a number: the answer to its owner's open appeal."""

_OPEN_OF = text("SELECT id FROM appeal WHERE subject_key = :key AND decision IS NULL FOR UPDATE")


def settle(
    connection: Connection,
    key: str,
    decision: str,
    official: str,
    reason: str,
    now: datetime,
    known_id: int | None = None,
) -> int | None:
    """Answers the open appeal for a subject by the decision that is being made; returns its id,
    None if none was answered. The caller makes the decision after this.

    known_id  id of the appeal that the official saw, 0 for none: no other one is refused
    """
    outcome = ANSWERS.get(decision)
    appeal_id = connection.execute(_OPEN_OF, {"key": key}).scalar_one_or_none()
    if outcome is None or appeal_id is None:
        return None
    if outcome == "refused" and known_id not in (None, appeal_id):
        return None
    _settle(connection, appeal_id, outcome, official, reason, now)
    return int(appeal_id)


@dataclass(frozen=True, slots=True)
class ReporterToNotify:
    """The appellant of an appeal that was decided."""

    resident_id: int
    language: Language
    carrier: str
    display: str
    appealed: LatestAppeal


_MARK_NOTIFIED = text(
    """
    UPDATE appeal SET notified = 1 WHERE id = :id AND decision IS NOT NULL AND notified = 0
    RETURNING id, subject_key, code, decision, official, decided_at, signature
    """
)
_APPELLANT = text(
    """
    SELECT id, language, carrier FROM resident WHERE hash = ANY(:hashes)
    ORDER BY array_position(:hashes, hash) LIMIT 1
    """
)


def appellant_to_notify(
    connection: Connection, keys: Keys, appeal_id: int
) -> ReporterToNotify | None:
    """The appellant to notify now; None if there is none, or if they were notified already. Call
    it in the transaction that writes the MT. The appellant is the person whose number the appeal
    is about."""
    row = connection.execute(_MARK_NOTIFIED, {"id": appeal_id}).one_or_none()
    if row is None:
        return None
    if not row_signatures.holds(keys_of(connection), appeal, row._mapping):
        log.error("the decision of appeal %d is not signed: nobody is notified", row.id)
        return None
    hashes = keys.hashes(row.subject_key.removeprefix("tel:"))
    appellant = connection.execute(_APPELLANT, {"hashes": list(hashes)}).one_or_none()
    if appellant is None:
        return None
    about = subjects.known_subject(connection, row.subject_key)
    name = about.display if about is not None else row.subject_key
    return ReporterToNotify(
        appellant.id,
        appellant.language,
        appellant.carrier,
        name,
        LatestAppeal(row.code, row.decision, row.decided_at),
    )
