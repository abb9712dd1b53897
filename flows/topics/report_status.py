"""``TT <code>``: the outcome of a report, for its reporter only."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from flows.languages import say
from flows.subjects import numbers
from flows.text import fold
from flows.topics import check
from flows.topics.context import Context, Topic, World
from flows.values import Aside, Asks, Command, Fate, Language, State, Turn

MAX_CODE = 12
_CODE = re.compile(r"(?=[A-Z0-9]*[0-9])[A-Z0-9]{5,12}|[BCDFGHJ-NP-TVWXZA]{7}")
_NOT_CODE = re.compile(r"[^A-Z0-9]+")


def code_of(text: str) -> str:
    """A report code in its stored form, from how people type it."""
    return _NOT_CODE.sub("", fold(text).upper())[:MAX_CODE]


def read(command: Command, world: World, now: datetime) -> Asks:
    code = code_of(command.rest)
    return Asks(command, report_code=code or None, latest=not code)


def start(context: Context) -> Turn:
    code = context.asks.report_code
    if not code:
        latest = context.facts.latest
        reply = outcome_text(context, latest) if latest else context.say("fate.ask")
        return context.leave_open(reply, "fate")
    fate = context.facts.fates.get(code)
    if fate is None:
        return context.leave_open(context.say("fate.missing", code=code), "fate")
    return context.close(outcome_text(context, fate))


def outcome_text(context: Context, fate: Fate) -> str:
    """The outcome of a report."""
    return _reply(context.language, fate, context.facts.prefix)


def verdict_told(language: Language, fate: Fate, world: World, prefix: str = "") -> str:
    """The SMS to a reporter on what became of their report, once it is judged."""
    return _reply(language, fate, prefix)


def _reply(language: Language, fate: Fate, prefix: str) -> str:
    return say(
        language,
        _text(fate),
        prefix=prefix,
        code=fate.code,
        shown=fate.display or say(language, "report.nobody"),
        people=fate.standing.since_cleared if _contradicted(fate) else fate.standing.people,
        date=check.day_of(fate.standing, fate.at) if _decided(fate) else f"{fate.at:%d/%m}",
    )


def _text(fate: Fate) -> str:
    if fate.withdrawn:
        return "fate.withdrawn"
    if fate.state == "received":
        return "fate.received"
    if _contradicted(fate):
        return "fate.contradicted"
    if _dismissed(fate):
        return "fate.dismissed"
    if _reassigned(fate):
        return "fate.reassigned"
    # Officials confirm that a sender's name is being forged, never that its owner cheats.
    named = fate.standing.grade == "confirmed" and numbers.brandname(fate.display) is not None
    return "fate.confirmed.name" if named else f"fate.{fate.standing.grade}"


def _contradicted(fate: Fate) -> bool:
    judged = fate.state == "judged" and not fate.withdrawn
    return judged and fate.standing.contradicted


def _dismissed(fate: Fate) -> bool:
    """Whether officials have dismissed it, and nobody has reported it since."""
    is_mine = _set_aside(fate, "dismissed")
    return fate.state == "judged" and replace(fate.standing, mine=is_mine).was_dismissed


def _reassigned(fate: Fate) -> bool:
    """Whether the number has got another owner since: the report is not about them."""
    return fate.state == "judged" and _set_aside(fate, "reassigned")


def _set_aside(fate: Fate, aside: Aside) -> bool:
    decided_at = fate.standing.decided_at
    return fate.standing.aside == aside and decided_at is not None and fate.at <= decided_at


def _decided(fate: Fate) -> bool:
    return _contradicted(fate) or _dismissed(fate)


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A code without TT, if it can be nothing else."""
    if command.name not in ("message", "help", "subject") or len(command.rest) > 20:
        return None
    code = code_of(command.rest)
    if not _CODE.fullmatch(code) or code.isdigit():
        return None
    return Asks(Command("answer", command.rest), report_code=code)


def menu(context: Context) -> Turn:
    return context.stay(context.say("fate.ask"))


TOPIC = Topic(start, read, hear=hear, go_on=start, menu=menu, commands=("fate",), opens="fate")
