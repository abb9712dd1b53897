"""Decisions that need a second official: one official proposes, another one agrees or refuses.

Until then the subject's answer stays, and a check adds that officials are looking at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import Connection, Row, bindparam, select, text

from flows.scoring.risk import Decision
from flows.subjects.directory import Directory
from flows.values import Subject
from gateway.database import row_signatures, subject_rows
from gateway.database.tables_verdicts import proposed_verdict
from gateway.officials import account_age, invitations
from gateway.officials.authorization import Official
from gateway.reports import subjects
from gateway.reports.outcomes import Standing

Why = Literal["", "anothers", "no_evidence", "many", "new_account"]
Outcome = Literal["agreed", "refused", "taken_back"]

WITHIN: Final = timedelta(days=1)
ALONE: Final = {"confirmed": 20, "cleared": 20, "dismissed": 50, "reassigned": 50}
"""How many decisions of a kind an official makes alone `WITHIN` a day. `confirmed` and `cleared`
are counted together, and so are the other two."""
_COUNTED: Final = (("confirmed", "cleared"), ("dismissed", "reassigned"))
PAGE: Final = 50

# One request of an official at a time: of two at once, only one can be the twentieth decision.
_LOCK = text("SELECT FROM official WHERE id = :id FOR NO KEY UPDATE")
_COUNT = text(
    """
    SELECT (SELECT count(*) FROM verdict WHERE official_id = :id AND at > :since
              AND agreed_by IS NULL AND decision = ANY(:decisions))
         + (SELECT count(*) FROM proposed_verdict WHERE official_id = :id AND at > :since
              AND decision = ANY(:decisions))
    """
)


def second_needed(
    connection: Connection,
    official: Official,
    about: Subject,
    decision: Decision,
    stood: list[Standing],
    now: datetime,
    directory: Directory,
) -> Why:
    """Why this decision needs a second official; "" if it needs none.

    stood  the decisions on the subject that were not undone

    The caller holds the subject's lock; this takes the official's.
    """
    connection.execute(_LOCK, {"id": official.id})
    last = stood[-1] if stood else None
    if last is not None and (last.official_id != official.id or last.agreed_by is not None):
        return "anothers"
    if decision == "confirmed" and not _evidence(connection, official, about, now, directory):
        return "no_evidence"
    if decided_lately(connection, official.id, decision, now) >= ALONE.get(decision, 1):
        return "many"
    account = invitations.accounts(connection, [official.id])[official.id]
    if decision != "dismissed" and account_age.not_yet(account, now):
        return "new_account"
    return ""


def decided_lately(
    connection: Connection, official_id: int, decision: Decision, now: datetime
) -> int:
    """How many decisions of this kind the official has made or proposed `WITHIN` a day."""
    kind = next((names for names in _COUNTED if decision in names), ())
    values = {"id": official_id, "since": now - WITHIN, "decisions": list(kind)}
    return int(connection.execute(_COUNT, values).scalar_one())


_LISTED = text(
    """
    SELECT EXISTS (
      SELECT FROM list_entry e JOIN list_import i ON i.id = e.import_id
      WHERE e.subject_key = :key AND (e.expires_at IS NULL OR e.expires_at > :now)
        AND i.official <> :official)
    """
)


def _evidence(
    connection: Connection,
    official: Official,
    about: Subject,
    now: datetime,
    directory: Directory,
) -> bool:
    """Whether anybody but this official has given evidence against it: a reporter, a list that
    another official imported, a person who forwarded it."""
    evidence = subjects.collect_evidence(connection, about, now, directory, most=1)
    values = {"key": about.key, "now": now, "official": official.name}
    listed = connection.execute(_LISTED, values).scalar_one()
    return bool(evidence.testimonies or listed or evidence.forwards)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An official's proposal.

    why                  why it needs a second official
    forged, appeal_code  as the official has given them
    """

    about: Subject
    decision: Decision
    reason: str
    why: Why
    forged: bool = False
    appeal_code: str | None = None


def propose(
    connection: Connection, official: Official, one: Proposal, now: datetime, directory: Directory
) -> int:
    """Stores a proposal, and returns its id. The caller has checked that no other one waits
    (`waiting_for`)."""
    made = row_signatures.add(
        connection,
        proposed_verdict,
        subject_key=one.about.key,
        decision=one.decision,
        forged=one.forged,
        official_id=official.id,
        official=official.name,
        reason=one.reason,
        why=one.why,
        appeal_code=one.appeal_code,
        at=now,
    )
    subjects.recompute(connection, one.about, now, directory)
    return made


_WAITING_FOR: Final = select(proposed_verdict).where(
    proposed_verdict.c.subject_key == bindparam("key"), proposed_verdict.c.ended_at.is_(None)
)


def waiting_for(connection: Connection, key: str) -> Row[Any] | None:
    """The proposal that waits on a subject."""
    return connection.execute(_WAITING_FOR, {"key": key}).one_or_none()


def find(connection: Connection, proposal_id: int) -> Row[Any] | None:
    query = select(proposed_verdict).where(proposed_verdict.c.id == proposal_id)
    return connection.execute(query).one_or_none()


def end(
    connection: Connection, key: str, outcome: str, by: int | None, reason: str, now: datetime
) -> None:
    """Ends the proposal that waits on a subject, if there is one."""
    values = {"outcome": outcome, "ended_by": by, "ended_at": now, "end_reason": reason}
    there = waiting_for(connection, key)
    if there is not None:
        row_signatures.change(connection, proposed_verdict, there.id, **values)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proposal as officials see it; `grade` is what a check says of the subject meanwhile."""

    id: int
    subject_id: int
    display: str
    grade: str
    people: int
    decision: str
    official_id: int
    official: str
    reason: str
    why: str
    at: datetime


_WAITING = text(
    """
    SELECT p.id, s.id AS subject_id, s.key, s.display, s.grade, s.signature, s.people, p.decision,
           p.official_id, p.official, p.reason, p.why, p.at
    FROM proposed_verdict p JOIN subject s ON s.key = p.subject_key
    WHERE p.ended_at IS NULL AND p.id > :after ORDER BY p.id LIMIT :most
    """
)
_HOW_MANY = text(
    "SELECT count(*) FROM proposed_verdict WHERE ended_at IS NULL AND official_id <> :id"
)


def waiting(
    connection: Connection, after: int = 0, most: int = PAGE
) -> tuple[list[Waiting], int | None]:
    """A page of the proposals that wait, the oldest first; and where the next page begins."""
    rows = connection.execute(_WAITING, {"after": after, "most": most + 1}).all()
    proposals = [Waiting(**subject_rows.checked_columns(connection, row)) for row in rows]
    return proposals[:most], proposals[most - 1].id if len(proposals) > most else None


def count_for(connection: Connection, official_id: int) -> int:
    """How many proposals of other officials wait."""
    return int(connection.execute(_HOW_MANY, {"id": official_id}).scalar_one())
