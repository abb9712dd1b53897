"""The answer if no rule and no model is sure what a few words ask the service: one line for each of
the two likeliest questions, and what to do if it is neither."""

from __future__ import annotations

from collections.abc import Mapping

from flows.parsing.intent import is_notice
from flows.parsing.intent_model import Guess, classes_of
from flows.parsing.meaning import SIGNS_OF_DANGER
from flows.text import words
from flows.topics.context import Context

KEY = "message.either"
_LINES = {
    "subscribe": "subscribe", "leave": "leave", "subscribed_where": "areas",
    "change_area": "subscribe", "erase": "erase", "data": "data", "withdraw": "withdraw",
    "fate": "fate", "appeal": "appeal", "price": "price", "who": "who", "real": "who",
    "from_us": "who", "human": "human", "bank_how": "bank", "customer": "firm",
    "carrier_fee": "carrier", "how": "how", "can": "how", "pictures": "how",
    "why_unknown": "unknown", "what_5k": "rules", "what_otp": "otp", "where": "where",
    "report_wish": "report", "block": "block", "language": "language",
    "other_language": "language", "hours": "hours", "privacy": "privacy",
    "callback": "callback", "office_fee": "office", "arrest": "office", "honest": "known",
}  # fmt: skip
"""By the model's intent: the line (``either.*``) that answers it."""
_FROM = 0.25
"""The least chance of all lines together at which they are given."""
_SECOND = 0.08
"""The least chance at which a line is one of the two."""
_URGENT = 0.2
"""From this chance of a loss or a danger on, the reply tells what to do then, and no lines."""
_WORDS, _WORDS_OF_LIFE = 3, 5
"""Words: a shorter text asks nothing; a text that is shorter than the second is not about plain
life."""
_GRAVE = ("paid", "told_code", "device_taken", "online", "counter", "kin_online")


def likeliest(chances: Mapping[str, float]) -> tuple[Guess, ...]:
    """The lines with the chance of each, the likeliest first. None if the text may report a loss or
    a danger."""
    grave = sum(
        chance for one, chance in chances.items() if one in _GRAVE or one.startswith("danger_")
    )
    lines: dict[str, float] = {}
    for one, chance in chances.items():
        if line := _LINES.get(one):
            lines[line] = lines.get(line, 0.0) + chance
    if grave >= _URGENT or sum(lines.values()) < _FROM:
        return ()
    order = sorted(lines, key=lines.__getitem__, reverse=True)
    return tuple(Guess(line, lines[line]) for line in order)


def reply(context: Context, least: float = _FROM, *, of_life: float = _FROM) -> str:
    """The reply; "" if the text asks the service nothing.

    least    the least chance of all lines together at which they are given
    of_life  the least chance at which the line about plain life counts
    """
    text = context.command.rest
    count = len(words(text))
    if count < _WORDS or is_notice(text) or not SIGNS_OF_DANGER.isdisjoint(classes_of(text)):
        return ""
    unfit = {"price"} if context.facts.price else set()
    unfit |= {"known"} if count < _WORDS_OF_LIFE else set()
    every = likeliest(context.world.intents.chances(text))
    unfit |= {one.name for one in every if one.name == "known" and one.probability < of_life}
    guesses = tuple(one for one in every if one.name not in unfit)
    if sum(one.probability for one in guesses) < least:
        return ""
    names = [one.name for one in guesses[:2] if one.probability >= _SECOND]
    if not names:
        return ""
    lines = [context.say(f"either.{name}") for name in [*names, "tell"][:2]]
    both = context.say(KEY, one=lines[0], two=lines[1])
    return both if context.fits(both) else context.say(KEY, one=lines[0], two="")
