"""``XOA``: delete what is known of me, after one more ``XOA``."""

from __future__ import annotations

from datetime import datetime

from flows.parsing import alert_answers
from flows.topics.context import Context, Offer, Topic, World
from flows.values import Asks, Command, Erase, State, Turn


def start(context: Context) -> Turn:
    if context.state.topic == "erase":
        return context.close(context.say("erase.done"), Erase())
    return context.leave_open(context.say("erase.ask"), "erase")


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The order in words is as good as the second ``XOA``; a mere yes deletes nothing."""
    if command.name not in ("message", "help"):
        return None
    answer = alert_answers.confirms(command.rest, "xoa")
    if answer == "clear":
        return Asks(Command("erase"))
    return Asks(Command("answer", command.rest, kind=answer)) if answer else None


def go_on(context: Context) -> Turn:
    if context.command.kind == "no":
        return context.close(context.say("erase.kept"))
    return menu(context)


def menu(context: Context) -> Turn:
    return context.stay(context.say("erase.ask"))


_OFFERS = (Offer("choice.sure", Command("erase")),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(
    start,
    hear=hear,
    go_on=go_on,
    menu=menu,
    offers=offers,
    commands=("erase",),
    keywords=("xoa", "xoa du lieu", "xoa thong tin", "xoa het"),
    opens="erase",
)
