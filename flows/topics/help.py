"""``HELP``, and whatever could not be made out: what can be sent here, and what it costs."""

from __future__ import annotations

from flows.parsing.meaning import meaning
from flows.topics import unclear
from flows.topics.context import Context, Topic
from flows.values import Turn


def start(context: Context) -> Turn:
    rest = context.command.rest
    answer = unclear.talk(context, meaning(rest, context.world.intents).kind) if rest else None
    if answer is not None:
        return answer
    if context.form == "screen":
        return context.close(None)  # A screen shows what can be chosen.
    price = context.facts.price
    return context.close(context.say("help.price", price=price) if price else context.say("help"))


TOPIC = Topic(start)
