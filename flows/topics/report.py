"""``LD``, ``V``, ``S`` with source and content: the national syntax of a report."""

from __future__ import annotations

from datetime import datetime

from flows import keyword_tables, numbers, triage
from flows.panic import is_panic
from flows.report_syntax import split_report
from flows.text import fold
from flows.topics import filing
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, together
from flows.topics.sources import answered, as_given, is_unknown, leads_to, says_unknown, within
from flows.values import Asks, Command, State, Subject, Triage, Turn, Way


def _source(source: str) -> tuple[Subject, ...]:
    if not source or is_unknown(source):
        return ()
    return numbers.named(source) or (as_given(source),)


def read(command: Command, world: World, now: datetime) -> Asks:
    source, content = split_report(command.rest)
    named = _source(source)
    # Those that follow the first at once are sources as well.
    if named:
        named = together(named, numbers.more(content))
    subjects = together(named, leads_to(content) if named else within(content))
    return Asks(command, subjects, triage=triage.judge(content) if content else None)


def start(here: Here) -> Turn:
    way = here.command.way or "scam_call"
    source, content = split_report(here.command.rest)
    if here.asks.subjects or (content and is_unknown(source)):
        return _file(here, way, here.asks.subjects, content, here.asks.triage)
    return here.leave_open(
        here.say("report.ask"), "report", "source", {"way": way, "content": content[:MAX_CONTENT]}
    )


def _file(
    here: Here, way: Way, subjects: tuple[Subject, ...], content: str, judged: Triage | None
) -> Turn:
    return filing.file(
        here,
        way,
        subjects,
        content,
        category=judged.category if judged else "",
        rules=judged.rules if judged else (),
        lost=is_panic(content),
    )


def choices(state: State) -> str:
    return "0" if state.step == "source" else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step == "content" and _is_story(command):
        told = command.rest
        return Asks(Command("answer", told), within(told), triage=triage.judge(told))
    if state.step == "source" and says_unknown(command):
        return Asks(Command("digit", "0"))
    found = answered(command)
    if not found:
        return None
    content = _told(state, command.rest)
    judged = triage.judge(content) if content else None
    return Asks(Command("answer", command.rest), found, triage=judged)


def _is_story(command: Command) -> bool:
    """Whether it tells what happened: one word does, as long as keys make it to type. A number or a
    known sender is who it was, and thanks are nothing."""
    plain = " ".join(fold(command.rest).lower().split())
    if command.name == "help" and plain in keyword_tables.GREETINGS:
        return False
    heard = command.name in ("message", "panic", "danger", "help")
    return heard and sum(char.isalpha() for char in plain) > 1


def _remembered(state: State) -> str:
    return str(state.memory.get("content", ""))


def _told(state: State, said: str) -> str:
    """What happened: as it was told before, or beside the number that was asked for."""
    return _remembered(state) or split_report(said)[1]


def _way(state: State) -> Way:
    way = state.memory.get("way")
    return way if way in ("spam_call", "spam_sms") else "scam_call"


def go_on(here: Here) -> Turn:
    content, way = _remembered(here.state), _way(here.state)
    if here.command.name == "answer":
        # Asked what happened, they may send the number after all.
        said = here.command.rest
        told = said if here.state.step == "content" else _told(here.state, said)
        return _file(here, way, here.asks.subjects, told, here.asks.triage)
    if content:
        return _file(here, way, (), content, triage.judge(content))
    return here.leave_open(here.say("report.ask.content"), "report", "content", {"way": way})


def menu(here: Here) -> Turn:
    step = here.state.step
    return here.again(here.say("report.ask.content" if step == "content" else "report.ask"))


_OFFERS = (Offer("choice.unknown", "0"), Offer("choice.fate", Command("fate")))


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if state.step == "source" else ()


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers)
