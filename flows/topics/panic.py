"""Money or a secret is gone: the bank first, then 113, then help with the report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.parsing import keyword_tables
from flows.subjects import impersonated, numbers
from flows.text import fold
from flows.topics import check, filing, losses, senders, story
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, pack, together, unpack
from flows.topics.sources import MAX_ANSWER, meant, strangers, within
from flows.values import Asks, Command, State, Subject, Turn

_FROM = re.compile(
    r"(?:la |tin |sms |nguoi |so |cuoc )*(?:tin nhan|tin|sms|tu|ten|ten gui|nguoi gui|xung|gia"
    r"|gia danh|mao danh|xung danh|from|message from)(?: la| cua| tu| ten)* (\w+)\b"
)
"""Who it was, said with a name: ``tin nhan Vietcombank``. ``The Vietcombank`` is their own bank."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, meant(command.rest))


def start(here: Here) -> Turn:
    subjects, content = here.asks.subjects, here.command.rest
    bank = here.world.directory.banks.within(content)
    memory: dict[str, Any] = {"bank": bank.name if bank else "", "kind": losses.kind_of(content)}
    before = here.state.memory
    if here.state.topic == "panic":  # Said again: what was named before still holds.
        subjects = together(subjects, unpack(before))
        content = content or story.content(here.state)
        memory["bank"] = memory["bank"] or before.get("bank", "")
        memory["kind"] = losses.kind_of(content, before.get("kind"))
    elif content and here.state.topic in ("message", "check"):  # It is the loss of what was told.
        subjects = together(subjects, check.suspects(before))
        content = story.joined(here.state, content)
    subjects = strangers(subjects, here.world)
    memory |= {"subjects": pack(subjects), "content": content[:MAX_CONTENT]}
    return here.leave_open(_urgent(here, memory), "panic", "offer" if subjects else "who", memory)


def _urgent(here: Here, memory: Mapping[str, Any]) -> str:
    """What must be done first; the resident's own bank is called by its name, if it is known."""
    subjects, bank = unpack(memory), here.world.directory.banks.called(str(memory.get("bank")))
    first = losses.first(here, str(memory.get("kind")), subjects, bank)
    if first is not None:
        return first
    if bank is not None:
        line = bank.line or here.say("panic.card")
        if subjects:
            return here.say("panic.bank.offer", bank=bank.name, line=line, shown=subjects[0].shown)
        return here.say("panic.bank", bank=bank.name, line=line)
    return here.say("panic.offer", shown=subjects[0].shown) if subjects else here.say("panic.call")


def choices(state: State) -> str:
    return "1" if state.step in ("offer", "name", "unknown") else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The victim's bank, or who it was; anything else without a keyword is heard as well, so that
    the urgent line is said again. A long text with a number in it is a message."""
    if _is_talk(command) and len(command.rest) <= MAX_ANSWER:
        if world.directory.banks.alone(command.rest) is not None:
            return Asks(Command("answer", command.rest, kind="bank"))
        who = _who(command)
        if who:
            return Asks(Command("answer", command.rest, kind="named"), who)
    heard = senders.hear(command, world, now, account=True)
    if heard is not None and heard.kind in ("named", "likely", "unknown", "wants"):
        kind, found = _asked_back(heard), heard.subjects
        return Asks(Command("answer", command.rest, kind=kind), found)
    if heard is not None and heard.kind == "story":
        return Asks(Command("answer", command.rest))  # Their own number, or whom they called.
    new = command.name == "subject" or (len(command.rest) > MAX_ANSWER and within(command.rest))
    if new or not _is_talk(command):
        return None
    return Asks(Command("answer", command.rest))


def _asked_back(heard: senders.Heard) -> str:
    """A name alone may be the resident's own carrier or shop: it is asked back."""
    bare = heard.kind == "named" and all(one.kind == "brandname" for one in heard.subjects)
    return "likely" if bare and not any(map(impersonated.is_body, heard.subjects)) else heard.kind


def _is_talk(command: Command) -> bool:
    """Whether it is no keyword, no thanks and no digit that nobody offered."""
    if command.name not in ("message", "help", "subject"):
        return False
    plain = " ".join(fold(command.rest).lower().split())
    return any(c.isalpha() for c in plain) and plain not in keyword_tables.GREETINGS


def _who(command: Command) -> tuple[Subject, ...]:
    said = _FROM.match(" ".join(fold(command.rest).lower().split()))
    if said is None or said[1] not in keyword_tables.BRANDS:
        return ()
    typed = re.search(rf"\b{said[1]}\b", fold(command.rest), re.IGNORECASE)
    name = numbers.brandname(typed[0]) if typed else None
    return (name,) if name else ()


def go_on(here: Here) -> Turn:
    kind, memory = here.command.kind, here.state.memory
    if kind == "bank":
        return _bank(here)
    if filing.only_own(here):
        return _again(here)
    if kind in ("named", "wants") or here.command.name == "digit":
        subjects = together(here.asks.subjects, filing.confirmed(here), unpack(memory))
        told, lost = story.content(here.state), str(memory.get("kind") or "bank")
        return filing.file(here, "scam_call", subjects, told, lost=lost)
    other = ".other" if losses.by_other_phone(memory.get("kind")) else ""
    if kind == "likely":
        return filing.not_named(here, "panic", menu, f"panic.name{other}")
    if kind == "unknown" and not unpack(memory):
        return here.leave_open(here.say(f"panic.unknown{other}"), "panic", "unknown", memory)
    return _again(here)


def _bank(here: Here) -> Turn:
    """The victim names their bank: its line is said, and who it was can still be told."""
    state = filing.unasked(here.state)
    bank = here.world.directory.banks.alone(here.command.rest)
    memory = {**state.memory, "bank": bank.name if bank else ""}
    step = "offer" if unpack(memory) else "who"
    return here.leave_open(_urgent(here, memory), "panic", step, memory)


def _again(here: Here) -> Turn:
    """What must be done first, as if it had not been said; what they tell belongs to the report."""
    state = filing.unasked(here.state)
    told = story.joined(state, here.command.rest)
    return start(replace(here, state=state, asks=Asks(Command("panic", told))))


def menu(here: Here) -> Turn:
    state = filing.unasked(here.state)
    here, subjects = replace(here, state=state), unpack(state.memory)
    bank = here.world.directory.banks.called(str(state.memory.get("bank")))
    first = losses.first(here, str(state.memory.get("kind")), subjects, bank)
    if first is not None:
        return here.again(first)
    if subjects:
        return here.again(here.say("panic.offer", shown=subjects[0].shown))
    return here.again(here.say("panic.menu"))


_OFFERS = (Offer("choice.report", "1"),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if choices(state) else ()


_TOLD = ("who", "offer", "name", "unknown")
TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, dict.fromkeys(_TOLD, "told"))
