"""Money or a secret is gone: the bank first, then 113, then help with the report."""

from __future__ import annotations

from datetime import datetime

from flows.topics import filing
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, pack, together, unpack
from flows.topics.sources import answered, says_unknown, within
from flows.values import Asks, Command, State, Turn


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, within(command.rest))


def start(here: Here) -> Turn:
    subjects = here.asks.subjects
    memory = {"subjects": pack(subjects), "content": here.command.rest[:MAX_CONTENT]}
    if not subjects:
        return here.leave_open(here.say("panic.call"), "panic", "who", memory)
    reply = here.say("panic.offer", shown=subjects[0].shown)
    return here.leave_open(reply, "panic", "offer", memory)


def choices(state: State) -> str:
    return "1" if state.step == "offer" else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    found = answered(command, account=True)
    if not found and not says_unknown(command):
        return None
    return Asks(Command("answer", command.rest), found)


def go_on(here: Here) -> Turn:
    subjects = together(here.asks.subjects, unpack(here.state.memory))
    content = str(here.state.memory.get("content", ""))
    return filing.file(here, "scam_call", subjects, content, lost=True)


def menu(here: Here) -> Turn:
    subjects = unpack(here.state.memory)
    if subjects:
        return here.again(here.say("panic.offer", shown=subjects[0].shown))
    return here.again(here.say("panic.menu"))


_OFFERS = (Offer("choice.report", "1"),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if state.step == "offer" else ()


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, {"who": "told", "offer": "told"})
