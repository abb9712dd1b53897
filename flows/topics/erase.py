"""``XOA``: delete what is known of me, after one more ``XOA``."""

from __future__ import annotations

from flows.topics.context import Here, Offer, Topic
from flows.values import Command, Erase, State, Turn


def start(here: Here) -> Turn:
    if here.state.topic == "erase":
        return here.close(here.say("erase.done"), Erase())
    return here.leave_open(here.say("erase.ask"), "erase")


def menu(here: Here) -> Turn:
    return here.again(here.say("erase.ask"))


_OFFERS = (Offer("choice.sure", Command("erase")),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(start, menu=menu, offers=offers)
