"""``HELP``, and any text that was not understood: what can be sent here, and what it costs."""

from __future__ import annotations

from flows.parsing.meaning import meaning
from flows.topics import talk
from flows.topics.context import Context, Offer, Topic
from flows.topics.menu import OFFERS
from flows.values import State, Turn


def start(context: Context) -> Turn:
    rest = context.command.rest
    answer = talk.answer(context, meaning(rest, context.world.intents).kind) if rest else None
    if answer is not None:
        return answer
    if context.form == "screen":
        is_asked = not any(map(str.isalnum, rest))
        # Else nothing was understood: the main menu shows what can be chosen.
        return context.leave_open(context.say("help"), "help") if is_asked else context.close(None)
    price = context.facts.price
    key = "help.price" if price else "help"
    reply = context.fresh(key, "help.again", price=price) if rest else context.say(key, price=price)
    return context.close(reply)


def menu(context: Context) -> Turn:
    return context.stay(context.say("help"))


def offers(state: State) -> tuple[Offer, ...]:
    return OFFERS


TOPIC = Topic(start, menu=menu, offers=offers, commands=("help",), opens="help")
