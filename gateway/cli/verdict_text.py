"""`python -m gateway verdict show <number>`: the rows that led to what a check says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

from flows.scoring import risk
from flows.subjects.directory import Directory
from flows.values import Subject
from gateway.reports import subjects

_VERDICTS = text(
    "SELECT id, decision, official, reason, at FROM verdict WHERE subject_key = :key ORDER BY id"
)
_LIST = text("SELECT id, import_id, line FROM list_entry WHERE subject_key = :key")


GRADES: Final[Mapping[str, str]] = {
    "confirmed": "an official has confirmed it",
    "high": "several reliable people, independent of each other",
    "reported": "people reported it, not verified",
    "caution": "nobody reported it, but it is odd or under suspicion",
    "waiting": "one person reported it who reports very much: it waits for a second one",
    "no_reports": "nobody has reported it yet",
    "official": "an official number, may be spoofed",
    "cleared": "officials looked: the reports were wrong",
}
BECAUSE: Final[Mapping[str, str]] = {
    "official_confirmed": "an official has confirmed fraud",
    "official_cleared": "an official has looked and found no fraud",
    "in_directory": "it is in the directory of official numbers",
    "known_people": "three known people or more reported it, each with a voice of their own",
    "people": "people reported it",
    "newcomers_only": "none of them has been right about another number yet",
    "spam_only": "they complain of a nuisance, not of a scam",
    "waits": "its reporter had reported five others within the day",
    "odd": "the number itself is odd",
    "listed": "it is on somebody else's list",
    "campaign": "several people forwarded scam messages with it",
    "set_aside": "what was reported before is set aside",
    "nothing": "nothing is known of it",
}
"""In words, what `risk.Judgement` says in machine names."""
NO_VOICE: Final[Mapping[str, str]] = {
    "spam": "complains of a nuisance",
    "old": "older than 180 days",
    "newcomer": "here for less than 60 days",
    "no_record": "not right about another number yet",
    "often_wrong": "more often wrong than right",
    "too_many": "other accusations of theirs are open",
    "same_day": "first wrote on the same day as another one here",
    "no_voucher": "no outsider reported later what anybody here was right about",
    "shared": "right about the same numbers as another one here",
    "used": "the number that they were right about counts for another one here",
    "gone": "all who were deleted are one voice",
}
"""Why a reporter is no voice of their own for `high`, by `risk.Part.why`."""


def lines(connection: Connection, about: Subject, now: datetime, directory: Directory) -> list[str]:
    """What is known and why, a line each; reports by their ids, never by who made them.

    Days are those of the time zone of `now`.
    """
    known = subjects.known_subject(connection, about.key) or about
    evidence = subjects.collect_evidence(connection, known, now, directory)
    judged = risk.grade(evidence, now)
    queued = "in the officials' queue" if judged.queued else "not in the officials' queue"
    grade = judged.standing.grade
    parts = [
        f"{known.display} ({known.key}): {grade}, {GRADES[grade]}",
        *(f"  {because(reason)}" for reason in judged.reasons),
        f"{judged.standing.people} people, {judged.known} voices for high, "
        f"weight {judged.attention:g}: {queued}",
    ]
    values = {"key": known.key}
    places = {row.id: row for row in connection.execute(_LIST, values)}
    for row in connection.execute(_VERDICTS, values):
        parts.append(
            f"verdict {row.id}  {_day(row.at, now)}  {row.decision} by {row.official}: {row.reason}"
        )
    if evidence.set_aside:
        until = evidence.set_aside.astimezone(now.tzinfo)
        parts.append(f"what was reported until {until:%Y-%m-%d %H:%M} is set aside")
    for part in risk.explain(evidence, now):
        name = f"{part.kind} {part.row_id}" if part.row_id else part.kind
        if part.kind == "list":
            place = places[part.row_id]
            name += f" (import {place.import_id}, line {place.line})"
        day = _day(part.at, now) if part.at else "-"
        voice = ""
        if part.kind == "report":
            voice = (
                f"; no voice for high: {NO_VOICE[part.why]}" if part.why else "; counts for high"
            )
        parts.append(f"{name}  {day}  weight {part.weight:g}  {part.note}{voice}")
    return parts


def because(reason: str) -> str:
    """A reason of `risk.Judgement` as a sentence; one of an odd number names what is odd."""
    head, _, odd = reason.partition(":")
    return f"{BECAUSE[head]} ({odd})" if odd else BECAUSE[head]


def _day(at: datetime, now: datetime) -> str:
    return f"{at.astimezone(now.tzinfo):%Y-%m-%d}"
