"""Anything without a keyword: a forwarded or described message is judged, and can be reported."""

from __future__ import annotations

from datetime import datetime

from flows import risk, triage
from flows.languages import MAX_SEGMENTS
from flows.text import fits, words
from flows.topics import filing, help
from flows.topics.check import about
from flows.topics.context import MAX_CONTENT, Here, Topic, World, pack, together, unpack
from flows.topics.rules import RULES
from flows.topics.sources import answered, has_phone, within
from flows.values import Asks, Command, Standing, State, Subject, Triage, Turn

_WORST = ("confirmed", "high", "reported", "caution", "official", "cleared", "no_reports")
"""Which of several standings is said."""
_FEW = 3
_LISTED = frozenset(("confirmed", "high"))


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, within(command.rest), triage=triage.judge(command.rest))


def start(here: Here) -> Turn:
    judged = here.asks.triage or Triage("unclear")
    subjects = here.asks.subjects
    if _is_small_talk(here.command.rest, judged, subjects):
        return help.start(here)
    worst = _worst(here)
    asks_sender = not has_phone(subjects) and judged.label != "benign"
    memory = {
        "subjects": pack(subjects),
        "content": here.command.rest[:MAX_CONTENT],
        "category": judged.category,
        "rules": list(judged.rules),
    }
    return here.leave_open(
        _reply(here, judged, worst, asks_sender=asks_sender),
        "message",
        "sender" if asks_sender else "offer",
        memory,
    )


def _is_small_talk(text: str, judged: Triage, subjects: tuple[Subject, ...]) -> bool:
    """``cam on nhe`` is nothing to judge: whoever writes it is told what can be sent."""
    return not subjects and judged.label in ("benign", "unclear") and len(words(text)) <= _FEW


def _worst(here: Here) -> tuple[Subject, Standing] | None:
    judged = [
        (one, risk.for_check(here.facts.standings.get(one.key), one, here.world.directory))
        for one in here.asks.subjects
    ]
    return min(judged, key=lambda item: _WORST.index(item[1].grade)) if judged else None


def _reply(
    here: Here, judged: Triage, worst: tuple[Subject, Standing] | None, *, asks_sender: bool
) -> str:
    """The verdict on the text, its rule, the worst that is known of what is in it, the offer.

    What does not fit becomes shorter: what it pretends, the rule, the offer; what is known last.
    """
    listed = worst is not None and worst[1].grade in _LISTED
    text = "message.listed" if listed and judged.label != "scam" else f"message.{judged.label}"
    pressed = judged.rules[0] if judged.rules else "lamtheo"
    rule, advice = here.say(f"rule.{pressed}"), here.say(f"advice.{pressed}")
    found = ""
    if worst is not None:
        subject, standing = worst
        found = here.say(f"found.{standing.grade}", shown=subject.shown, people=standing.people)
    short = here.say("message.offer")
    offer = here.say("message.offer.sender") if asks_sender else short
    limit = MAX_SEGMENTS[here.language]
    pretext = about(here, judged.category)
    for a, r, f, o in (
        (pretext, advice, found, offer),
        ("", advice, found, offer),
        (pretext, rule, found, offer),
        ("", rule, found, offer),
        (pretext, rule, found, short),
        ("", rule, found, short),
    ):
        reply = here.say(text, about=a, rule=r, found=f, offer=o)
        if fits(reply, limit):
            return reply
    return here.say(text, about="", rule=rule, found="", offer=short)


def choices(state: State) -> str:
    return "1"


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step != "sender":
        return None
    found = answered(command)
    return Asks(Command("answer", command.rest), found) if found else None


def go_on(here: Here) -> Turn:
    memory = here.state.memory
    said = memory.get("rules")
    rules = tuple(rule for rule in said if rule in RULES) if isinstance(said, list) else ()
    return filing.file(
        here,
        "message",
        together(here.asks.subjects, unpack(memory)),
        str(memory.get("content", "")),
        category=str(memory.get("category", "")),
        rules=rules,
    )


def menu(here: Here) -> Turn:
    return here.again(here.say("message.menu"))


TOPIC = Topic(start, read, choices, hear, go_on, menu)
