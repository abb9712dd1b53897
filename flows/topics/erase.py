"""``XOA``: delete what is known of me, after one more ``XOA``."""

from __future__ import annotations

from flows.topics.context import Context, Offer, Topic
from flows.values import Command, Erase, State, Turn


def start(context: Context) -> Turn:
    if context.state.topic == "erase":
        return context.close(context.say("erase.done"), Erase())
    return context.leave_open(context.say("erase.ask"), "erase")


def menu(context: Context) -> Turn:
    return context.stay(context.say("erase.ask"))


_OFFERS = (Offer("choice.sure", Command("erase")),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(
    start,
    menu=menu,
    offers=offers,
    commands=("erase",),
    keywords=("xoa", "xoa du lieu", "xoa thong tin", "xoa het"),
    opens="erase",
)
