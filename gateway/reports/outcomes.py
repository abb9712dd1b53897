"""Applies decisions to each testimony, and undoes them.

A decision that changes a testimony stores its former state in the testimony's row
(`evidence.undo`). So that stays with the row when its author is deleted. Decisions are undone from
the last one on, so the last pair in a row belongs to the decision to be undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, select, text
from sqlalchemy.dialects.postgresql import ARRAY

from flows.scoring import risk
from flows.scoring.risk import Decision
from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables import verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision in force that was not undone, and its second official if it needed one."""

    id: int
    decision: Decision
    at: datetime
    official_id: int | None = None
    agreed_by: int | None = None


_VERDICTS: Final = (
    select(verdict).where(verdict.c.subject_key == bindparam("key")).order_by(verdict.c.id)
)


def standing(connection: Connection, key: str) -> list[Standing]:
    """The decisions on a subject that were not undone, the first one first; the last one is in
    force.

    A row that somebody else wrote or changed in the database is no decision. The decisions before
    it do not count either: nobody knows whether an official had undone them.
    """
    stood: list[Standing] = []
    for row in connection.execute(_VERDICTS, {"key": key}):
        if not row_signatures.holds(keys_of(connection), verdict, row._mapping):
            stood = []
        elif row.decision != "withdrawn" and row.undone_by is None:
            stood.append(Standing(row.id, row.decision, row.at, row.official_id, row.agreed_by))
    return stood


_WRITE = text(
    """
    UPDATE evidence
    SET undo = evidence.undo || ARRAY[CAST(:verdict AS bigint), evidence.outcome],
        outcome = made.outcome
    FROM unnest(:reporters, :outcomes) AS made (reporter, outcome)
    WHERE subject_key = :key AND evidence.reporter = made.reporter
      AND evidence.outcome <> made.outcome
    """
).bindparams(
    bindparam("reporters", type_=ARRAY(BigInteger)), bindparam("outcomes", type_=ARRAY(BigInteger))
)


def write(connection: Connection, key: str, verdict_id: int, made: Mapping[int, int]) -> None:
    """Stores what a decision makes of each testimony, by reporter."""
    values = {"reporters": list(made), "outcomes": list(made.values())}
    connection.execute(_WRITE, {"key": key, "verdict": verdict_id, **values})


_RESTORE = text(
    """
    UPDATE evidence SET outcome = undo[cardinality(undo)], undo = undo[1 : cardinality(undo) - 2]
    WHERE subject_key = :key AND undo[cardinality(undo) - 1] = :verdict
    """
)


def restore(connection: Connection, key: str, verdict_id: int) -> bool:
    """Restores the testimonies that this decision changed, which must be the last one; returns
    whether there were any."""
    return connection.execute(_RESTORE, {"key": key, "verdict": verdict_id}).rowcount > 0


def on_arrival(decisions: Sequence[Standing]) -> tuple[int, list[int]]:
    """How a testimony counts that comes after these decisions, and its `undo`."""
    outcome, undo = risk.OPEN, []
    for one in decisions:
        then = risk.CONFIRMED_LATER if one.decision == "confirmed" else risk.OPEN
        if then != outcome:
            undo += [one.id, outcome]
            outcome = then
    return outcome, undo
