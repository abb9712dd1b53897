"""`python -m gateway verdict show <number>`: the rows that led to what a check says."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, text

from flows import risk
from flows.directory import Directory
from flows.values import Subject
from gateway.ledger import subjects

_VERDICTS = text(
    "SELECT id, decision, official, reason, at FROM verdict WHERE subject_key = :key ORDER BY id"
)
_LIST = text("SELECT id, import_id, line FROM listed WHERE subject_key = :key")


def lines(connection: Connection, about: Subject, now: datetime, directory: Directory) -> list[str]:
    """What is known and why, a line each; reports by their ids, never by who made them.

    Days are those of the time zone of `now`.
    """
    known = subjects.known_subject(connection, about.key) or about
    evidence = subjects.gather(connection, known, now, directory)
    judged = risk.grade(evidence, now)
    queued = "in the officials' queue" if judged.queued else "not in the officials' queue"
    grade, reasons = judged.standing.grade, ", ".join(judged.reasons)
    said = [
        f"{known.shown} ({known.key}): {grade}, because: {reasons}",
        f"{judged.standing.people} people, {judged.known} voices for high, "
        f"weight {judged.attention:g}: {queued}",
    ]
    values = {"key": known.key}
    places = {row.id: row for row in connection.execute(_LIST, values)}
    for row in connection.execute(_VERDICTS, values):
        said.append(
            f"verdict {row.id}  {_day(row.at, now)}  {row.decision} by {row.official}: {row.reason}"
        )
    if evidence.set_aside:
        until = evidence.set_aside.astimezone(now.tzinfo)
        said.append(f"what was reported until {until:%Y-%m-%d %H:%M} is set aside")
    for part in risk.explain(evidence, now):
        name = f"{part.kind} {part.row_id}" if part.row_id else part.kind
        if part.kind == "list":
            place = places[part.row_id]
            name += f" (import {place.import_id}, line {place.line})"
        day = _day(part.at, now) if part.at else "-"
        said.append(f"{name}  {day}  weight {part.weight:g}  {part.note}")
    return said


def _day(at: datetime, now: datetime) -> str:
    return f"{at.astimezone(now.tzinfo):%Y-%m-%d}"
