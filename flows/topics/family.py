"""``NGUOINHA 0912…``: one relative is notified when the resident loses money or gives a code away.

The thief may hold the phone, and so may somebody who beats its owner. So the resident is asked
first, then the relative; a bare ``1`` agrees to nothing; it works a day later, and the resident
hears of it. The relative hears that it happened: no number, no sum, no word of it, never a danger.
`gateway.residents.family` stores it, `workers.family` sends what is due.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from flows.languages import say
from flows.parsing.danger import danger
from flows.parsing.intent import intent
from flows.parsing.meaning import Meaning, meaning
from flows.subjects import numbers
from flows.text import fold, words
from flows.topics import message
from flows.topics.context import Context, Topic, World
from flows.topics.danger import kind_of
from flows.values import Asks, Command, FamilyChange, Language, State, Turn

STOP: Final = FamilyChange("stop")
_LOST: Final = frozenset(("bank", "cards", "deposit", "cash", "posted", "hangup", "abroad"))
"""Kinds of a loss (`flows.parsing.panic`) in which money or a code is gone, not the phone alone."""
_GUESSED: Final = ("paid", "told_code")
"""The same, if only the model finds a loss."""
_NO_VIOLENCE: Final = frozenset(("", "fire", "flood", "medical", "despair", "beside", "child"))
"""Kinds of a danger; a child that is beaten is ``abuse``."""
_ANSWERS: Final = ("small.yes", "small.no", "small.never_mind", "small.later")


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, family=True)


def start(context: Context) -> Turn:
    if context.command.rest == "0":
        key = "family.stopped" if context.world.family else "family.off"
        return context.close(context.say(key), STOP)
    if not context.world.family:
        return context.close(context.say("family.off"))
    number = _mobile(context.command.rest)
    if not number or f"tel:{number}" == context.facts.own:
        named = context.facts.family.named
        return context.close(context.say("family.have" if named else "family.how"))
    return _refused(context) or context.leave_open(
        context.say("family.ask", mobile=numbers.national(number)), "family", "", {"number": number}
    )


def _refused(context: Context) -> Turn | None:
    """Why nobody can be named now; None if somebody can."""
    known = context.facts.family
    if context.facts.person.opted_out_at is not None:
        return context.close(context.say("family.left"))
    if known.named:
        return context.close(context.say("family.have"))
    if known.again_on is not None:
        return context.close(context.say("family.wait", date=f"{known.again_on:%d/%m}"))
    return None


def _mobile(typed: str) -> str:
    """The number in E.164 if it is a mobile one of Viet Nam, else ""."""
    subject = numbers.alone(typed)
    if subject is None or subject.kind != "mobile" or subject.odd:
        return ""
    return subject.key.removeprefix("tel:")


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """``CO`` agrees; a mere yes is asked again, and a no ends it."""
    if command.name not in ("message", "help"):
        return None
    if words(command.rest) == ["co"]:
        return Asks(Command("answer", kind="co"), family=True)
    kind = intent(command.rest)
    return Asks(Command("answer", kind=kind)) if kind in _ANSWERS else None


def go_on(context: Context) -> Turn:
    if context.command.kind == "small.yes":
        return menu(context)
    if context.command.kind != "co":
        return context.close(context.say("family.nobody"))
    number = context.state.memory.get("number")
    if not context.world.family:
        return context.close(context.say("family.off"))
    if not isinstance(number, str):
        return context.close(context.say("family.how"))
    reply = context.say("family.asked", mobile=numbers.national(number))
    return _refused(context) or context.close(reply, FamilyChange("request", number))


def menu(context: Context) -> Turn:
    number = str(context.state.memory.get("number"))
    return context.stay(context.say("family.ask", mobile=numbers.national(number)))


TOPIC = Topic(
    start,
    read,
    hear=hear,
    go_on=go_on,
    menu=menu,
    commands=("family",),
    keywords=("nguoinha",),
    numbered=("nguoinha",),
    opens="family",
    in_texts=True,
)


def read_agreement(command: Command, world: World, now: datetime) -> Asks:
    if world.family:
        return Asks(command, family=True)
    return message.TOPIC.read(Command("message", "DONGY"), world, now)


def agree(context: Context) -> Turn:
    if not context.facts.family.requested:
        return context.close(context.say("family.nothing"))
    return context.close(context.say("family.agreed"), FamilyChange("agree"))


AGREEMENT = Topic(agree, read_agreement, commands=("agree",), keywords=("dongy",))


def read_consent(command: Command, world: World, now: datetime) -> Asks:
    if world.family:
        return Asks(command, family=True)
    return message.TOPIC.read(_YES, world, now)


def consent(context: Context) -> Turn:
    """With a blank it agrees if nothing else is open and somebody asks; else it is a yes."""
    if context.facts.family.requested:
        return agree(context)
    asks = message.TOPIC.read(_YES, context.world, context.now)
    return message.TOPIC.start(replace(context, asks=asks))


_YES: Final = Command("message", "DONG Y")
CONSENT = Topic(consent, read_consent, commands=("consent",), keywords=("dong y",))


def after(context: Context, result: Turn) -> Turn:
    """`result`, with the effect of a loss that the resident describes, or denies after all; not
    within a danger, and not from a muted number."""
    if not context.world.family or context.facts.person.muted or context.state.topic == "danger":
        return result
    if _is_loss(context, result):
        return replace(result, effects=(*result.effects, FamilyChange("loss")))
    if context.state.topic == "panic" and _meaning(context).kind == "small.not_yet":
        return replace(result, effects=(*result.effects, FamilyChange("unharmed")))
    return result


def _is_loss(context: Context, result: Turn) -> bool:
    if result.state.topic != "panic" or result.state.memory.get("kind") not in _LOST:
        return False
    if context.command.name in ("panic", "answer"):
        return True
    return context.command.name == "message" and _meaning(context).guess.name in _GUESSED


def _meaning(context: Context) -> Meaning:
    return meaning(context.command.rest, context.world.intents)


def mentions(texts: Iterable[str], number: str) -> bool:
    """Whether one of the texts holds this number (E.164), but as that of a relative."""
    return any(
        f"tel:{number}" in {subject.key for subject in numbers.find(text)}
        for text in texts
        if not _is_ours(text)
    )


def _is_ours(text: str) -> bool:
    """Whether the text is ``NGUOINHA`` and a number, or ``DONGY``, and nothing else."""
    first, *rest = words(text) or [""]
    return first.startswith(("nguoinha", "dongy")) and all(word.isdigit() for word in rest)


def tells_of_violence(texts: Iterable[str], world: World) -> bool:
    """Whether one of the texts says that somebody threatens, beats or holds somebody."""
    return any(_danger_kind(text, world) not in _NO_VIOLENCE for text in texts)


def _danger_kind(text: str, world: World) -> str:
    kind = danger(text)
    if not kind and len(fold(text)) <= 300:
        meant = meaning(text, world.intents)
        kind = meant.detail or "threat" if meant.kind == "danger" else ""
    return kind_of(text, kind)


def sent(language: Language, key: str, prefix: str, number: str = "") -> str:
    """SMS that are sent unasked: ``request``, ``loss``, ``on`` or ``over``; `number` in E.164."""
    return say(language, f"family.{key}", prefix=prefix, mobile=numbers.national(number))
