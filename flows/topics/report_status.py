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
from flows.values import Aside, Asks, Command, Language, ReportStatus, State, Turn

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
    status = context.facts.statuses.get(code)
    if status is None:
        return context.leave_open(context.say("fate.missing", code=code), "fate")
    return context.close(outcome_text(context, status))


def outcome_text(context: Context, status: ReportStatus) -> str:
    """The outcome of a report."""
    return _reply(context.language, status, context.facts.prefix)


def verdict_notice(language: Language, status: ReportStatus, world: World, prefix: str = "") -> str:
    """The SMS to a reporter on what became of their report, once it is judged."""
    return _reply(language, status, prefix)


def _reply(language: Language, status: ReportStatus, prefix: str) -> str:
    return say(
        language,
        _text(status),
        prefix=prefix,
        code=status.code,
        shown=status.display or say(language, "report.nobody"),
        people=status.standing.since_cleared if _contradicted(status) else status.standing.people,
        date=check.day_of(status.standing, status.at) if _decided(status) else f"{status.at:%d/%m}",
    )


def _text(status: ReportStatus) -> str:
    if status.withdrawn:
        return "fate.withdrawn"
    if status.state == "received":
        return "fate.received"
    if _contradicted(status):
        return "fate.contradicted"
    if _dismissed(status):
        return "fate.dismissed"
    if _reassigned(status):
        return "fate.reassigned"
    # Officials confirm that a sender's name is being forged, never that its owner cheats.
    named = status.standing.grade == "confirmed" and numbers.brandname(status.display) is not None
    return "fate.confirmed.name" if named else f"fate.{status.standing.grade}"


def _contradicted(status: ReportStatus) -> bool:
    judged = status.state == "judged" and not status.withdrawn
    return judged and status.standing.contradicted


def _dismissed(status: ReportStatus) -> bool:
    """Whether officials have dismissed it, and nobody has reported it since."""
    is_mine = _set_aside(status, "dismissed")
    return status.state == "judged" and replace(status.standing, mine=is_mine).was_dismissed


def _reassigned(status: ReportStatus) -> bool:
    """Whether the number has got another owner since: the report is not about them."""
    return status.state == "judged" and _set_aside(status, "reassigned")


def _set_aside(status: ReportStatus, aside: Aside) -> bool:
    decided_at = status.standing.decided_at
    return status.standing.aside == aside and decided_at is not None and status.at <= decided_at


def _decided(status: ReportStatus) -> bool:
    return _contradicted(status) or _dismissed(status)


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
