"""``HELP``, and whatever could not be made out: what can be sent here, and what it costs."""

from __future__ import annotations

from flows.parsing.intent import intent
from flows.topics import unclear
from flows.topics.context import Context, Topic
from flows.values import Turn


def start(context: Context) -> Turn:
    answer = unclear.talk(context, intent(context.command.rest)) if context.command.rest else None
    if answer is not None:
        return answer
    if context.form == "screen":
        return context.close(None)  # A screen shows what can be chosen.
    price = context.facts.price
    return context.close(context.say("help.price", price=price) if price else context.say("help"))


TOPIC = Topic(start)
