"""Anything without a keyword: a forwarded or described message is judged, and can be reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows import risk, triage
from flows.text import words
from flows.topics import check, filing, help, language
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, pack, together, unpack
from flows.topics.rules import RULES
from flows.topics.sources import answered, has_phone, says_unknown, within
from flows.values import Asks, Command, Standing, State, Subject, Triage, Turn

_WORST = ("confirmed", "high", "reported", "caution", "official", "cleared", "no_reports")
"""Which of several standings is said."""
_SMALL_TALK = frozenset((
    "a", "alo", "anh", "ba", "bac", "ban", "biet", "cam", "camon", "cho", "chu", "co", "cung",
    "da", "dung", "duoc", "em", "hello", "hi", "hieu", "ho", "hoi", "la", "lam", "minh", "ne",
    "nha", "nhe", "nhieu", "oi", "ok", "oke", "okay", "on", "roi", "thank", "thanks", "the",
    "thoi", "toi", "tot", "uh", "um", "va", "vang", "vay", "voi", "xin", "chao", "you",
))  # fmt: skip
"""``cam on nhe`` is nothing to judge: whoever writes it is told what can be sent."""
_MEANT = {"nn": language.TOPIC, "kt": check.TOPIC, "check": check.TOPIC}
"""Keywords that were meant, with something behind them that can't be read: they ask again."""
_FEW = 3
_LISTED = frozenset(("confirmed", "high"))


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, within(command.rest), triage=triage.judge(command.rest))


def start(here: Here) -> Turn:
    judged = here.asks.triage or Triage("unclear")
    subjects = here.asks.subjects
    if not subjects and judged.label != "scam":
        said = words(here.command.rest)
        if len(said) <= _FEW and said[:1] and said[0] in _MEANT:
            return _MEANT[said[0]].start(here)
        if _SMALL_TALK.issuperset(said):
            return help.start(here)
        if len(said) <= _FEW:
            judged = replace(judged, label="unclear")  # Too little to find nothing in.
    worst = _worst(here)
    if worst is not None and not any(char.isalpha() for char in here.command.rest):
        return check.start(replace(here, asks=Asks(here.command, (worst[0],))))
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
    pretext = check.about(here, judged.category)
    for a, r, f, o in (
        (pretext, advice, found, offer),
        ("", advice, found, offer),
        (pretext, rule, found, offer),
        ("", rule, found, offer),
        (pretext, rule, found, short),
        ("", rule, found, short),
    ):
        reply = here.say(text, about=a, rule=r, found=f, offer=o)
        if here.fits(reply):
            return reply
    return here.say(text, about="", rule=rule, found="", offer=short)


def choices(state: State) -> str:
    return "1"


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step != "sender":
        return None
    found = answered(command)
    if not found and not says_unknown(command):
        return None
    return Asks(Command("answer", command.rest), found)


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


_OFFERS = (Offer("choice.report", "1"), Offer("choice.panic", Command("panic")))


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, {"sender": "told", "offer": "told"})
