"""`python -m gateway verdict show <number>`: the rows that led to the answer of a check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy
from sqlalchemy import Connection

from flows.scoring import risk
from flows.subjects.directory import Directory
from flows.values import Subject
from gateway.cli import words
from gateway.cli.output import picked
from gateway.cli.words import text
from gateway.reports import subjects

_VERDICTS = sqlalchemy.text(
    "SELECT id, decision, official, reason, at FROM verdict WHERE subject_key = :key ORDER BY id"
)
_LIST = sqlalchemy.text("SELECT id, import_id, line FROM list_entry WHERE subject_key = :key")


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


@dataclass(frozen=True)
class Explanation:
    """All that led to the answer of a check. Days are those of the time zone of `now`."""

    subject: Subject
    judged: risk.Judgement
    verdicts: Sequence[Any]
    set_aside: datetime | None
    parts: Sequence[tuple[risk.Part, Any]]
    """Each with its place in an import, if it is of a list."""
    now: datetime

    def data(self) -> dict[str, Any]:
        """As JSON."""
        standing = self.judged.standing
        verdicts = picked(self.verdicts, "id", "decision", "official", "reason", "at")
        parts = [
            {**asdict(part), **(picked([place], "import_id", "line")[0] if place else {})}
            for part, place in self.parts
        ]
        return {
            "key": self.subject.key,
            "display": self.subject.display,
            "grade": standing.grade,
            "reasons": self.judged.reasons,
            "people": standing.people,
            "voices": self.judged.known,
            "weight": self.judged.attention,
            "queued": self.judged.queued,
            "verdicts": verdicts,
            "set_aside": self.set_aside,
            "evidence": parts,
        }

    def lines(self) -> Iterator[str]:
        """A line each; reports by their ids, never by their authors."""
        judged, grade = self.judged, self.judged.standing.grade
        meaning = words.of_console(["grade_"], grade, GRADES[grade])
        word = words.choice("grade", grade)
        named = f"{self.subject.display} ({self.subject.key}): "
        yield named + (word if word == meaning else f"{word}, {meaning}")
        yield from (f"  {because(reason)}" for reason in judged.reasons)
        says = "{people} people, {voices} voices for high, weight {weight:g}: {queued}"
        queued = "in the officials' queue" if judged.queued else "not in the officials' queue"
        values = {"people": judged.standing.people, "voices": judged.known}
        yield text(says, **values, weight=judged.attention, queued=text(queued))
        for row in self.verdicts:
            says = "verdict {id}  {day}  {decision} by {official}: {reason}"
            yield text(says, **picked([row], *_VERDICT)[0], day=_day(row.at, self.now))
        if self.set_aside:
            until = self.set_aside.astimezone(self.now.tzinfo)
            yield text("what was reported until {time:%Y-%m-%d %H:%M} is set aside", time=until)
        yield from (self._line(part, place) for part, place in self.parts)

    def _line(self, part: risk.Part, place: Any) -> str:
        name = f"{text(part.kind)} {part.row_id}" if part.row_id else text(part.kind)
        if place:
            name += text(" (import {id}, line {line})", id=place.import_id, line=place.line)
        day = _day(part.at, self.now) if part.at else "-"
        voice = ""
        if part.kind == "report":
            voice = f"; {_voice(part.why)}"
        weight = text("weight {weight:g}", weight=part.weight)
        return f"{name}  {day}  {weight}  {_note(part)}{voice}"


_VERDICT: Final = ("id", "decision", "official", "reason")


def explain(
    connection: Connection, about: Subject, now: datetime, directory: Directory
) -> Explanation:
    """The facts about a subject and the reasons for its grade."""
    known = subjects.known_subject(connection, about.key) or about
    evidence = subjects.collect_evidence(connection, known, now, directory)
    places = {row.id: row for row in connection.execute(_LIST, {"key": known.key})}
    return Explanation(
        known,
        risk.grade(evidence, now),
        connection.execute(_VERDICTS, {"key": known.key}).all(),
        evidence.set_aside,
        [
            (part, places[part.row_id] if part.kind == "list" else None)
            for part in risk.explain(evidence, now)
        ],
        now,
    )


PARTS: Final = (("report",), ("list",), ("forward",), ("campaign",), ("appeal",))
"""Kinds of `risk.Part`, as a row is named."""


def _note(part: risk.Part) -> str:
    """Of a list its source, as it is named."""
    if part.kind == "list":
        return part.note
    first, *rest = part.note.split("; ")
    return "; ".join(map(words.sentence, (words.choice("author", first), *rest)))


def _voice(why: str) -> str:
    english = f"no voice for high: {NO_VOICE[why]}" if why else "counts for high"
    return words.of_console(["voice_"], why or "counts", english)


def because(reason: str) -> str:
    """A reason of `risk.Judgement` as a sentence; one of an odd number names what is odd."""
    head, _, odd = reason.partition(":")
    says = words.of_console(["because_"], head, BECAUSE[head])
    return f"{says} ({odd})" if odd else says


def _day(at: datetime, now: datetime) -> str:
    return f"{at.astimezone(now.tzinfo):%Y-%m-%d}"
