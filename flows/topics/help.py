"""``HELP``, and whatever could not be made out: what can be sent here, and what it costs."""

from __future__ import annotations

from flows.parsing.intent import intent
from flows.topics import unclear
from flows.topics.context import Here, Topic
from flows.values import Turn


def start(here: Here) -> Turn:
    answer = unclear.talk(here, intent(here.command.rest)) if here.command.rest else None
    if answer is not None:
        return answer
    if here.form == "screen":
        return here.close(None)  # A screen shows what can be chosen.
    price = here.facts.price
    return here.close(here.say("help.price", price=price) if price else here.say("help"))


TOPIC = Topic(start)
