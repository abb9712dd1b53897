"""``XOA``: delete what is known of me, after one more ``XOA``."""

from __future__ import annotations

from flows.topics.context import Here, Topic
from flows.values import Erase, Turn


def start(here: Here) -> Turn:
    if here.state.topic == "erase":
        return here.close(here.say("erase.done"), Erase())
    return here.leave_open(here.say("erase.ask"), "erase")


def menu(here: Here) -> Turn:
    return here.again(here.say("erase.ask"))


TOPIC = Topic(start, menu=menu)
