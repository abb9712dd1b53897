"""What a message is for: the rules of `flows.parsing.intent` where they are sure, else the model.

The kinds are those of the rules, and two that begin a topic: ``panic`` (money, a secret or the
telephone is gone) and ``danger``. A wrong answer about the service costs little, one that passes
over a loss costs much: what may be a loss is answered as one, and nothing else is answered where
one is likely.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from flows.parsing.intent import intent, is_notice, is_own_voice, readings
from flows.parsing.intent_model import Guess, IntentModel
from flows.parsing.panic import is_denied
from flows.text import MEMO

KINDS = {
    "paid": "panic", "told_code": "panic", "device_taken": "panic", "danger": "danger",
    "told_call": "told.call", "told_visit": "told.visit", "number_in_words": "talk.number",
    "sender_name": "talk.what.sender",
    "leave": "talk.leave", "subscribe": "talk.subscribe", "subscribed_where": "talk.areas",
    "change_area": "talk.move", "erase": "talk.erase", "data": "talk.data",
    "withdraw": "talk.withdraw", "fate": "talk.fate", "appeal": "talk.appeal",
    "price": "talk.price", "who": "talk.who", "human": "talk.human", "real": "talk.real",
    "how": "talk.how", "can": "talk.can", "what_5k": "talk.rules", "what_otp": "talk.what.otp",
    "what_term": "talk.what", "where": "talk.where", "block": "talk.block",
    "language": "talk.tongue", "other_language": "talk.tongue", "hours": "talk.hours",
    "pictures": "talk.pictures", "privacy": "talk.privacy", "smalltalk": "talk.smalltalk",
    "abuse": "talk.abuse", "thanks": "small.thanks", "greeting": "small.greeting",
    "yes": "small.yes", "no": "small.no", "later": "small.later",
    "never_mind": "small.never_mind",
}  # fmt: skip
"""By the model's intent; the others (forwarded, honest, unclear) are no kind of their own."""
_LOST = ("paid", "told_code", "device_taken")
_URGENT = (*_LOST, "danger")
_LOSS = 0.65
"""So likely together, a loss or a danger is answered as one."""
_DANGER = 0.75
_MAY_BE_LOSS = 0.3
"""So likely, it bars every other answer."""
_FLOOR = 0.45
_FLOORS = {
    **dict.fromkeys(("talk.erase", "talk.tongue", "talk.rules", "talk.price", "talk.withdraw",
                     "talk.number", "talk.what.sender", "talk.appeal", "talk.move"), 0.4),
    **dict.fromkeys(("told.call", "talk.data", "talk.fate", "small.yes", "small.no",
                     "small.greeting"), 0.5),
    **dict.fromkeys(("talk.human", "talk.who", "talk.subscribe", "talk.areas"), 0.55),
    **dict.fromkeys(("talk.abuse", "talk.can", "talk.leave", "talk.real", "talk.smalltalk"), 0.6),
    **dict.fromkeys(("talk.how", "small.never_mind"), 0.65),
}  # fmt: skip
"""From so great a probability on a kind is answered: four in five of such guesses are right in
rows that were not trained on (`python -m tools.intent.train --check`)."""
_OF_US = frozenset(
    f"talk.{name}" for name in ("who", "real", "how", "can", "areas", "leave", "move")
)
_WHILE_TALKING = 0.75
"""While a message or a number is talked of, such words may be meant of that."""
_SURE = 0.75
"""So sure, a question to the service outweighs the answer that is awaited."""
_OVER_RULES = 0.7
"""So sure, a question to the service outweighs the rule that somebody is spoken of."""
UNSURE = frozenset(("", "told.call"))
"""Kinds of the rules that the model may better."""
_LONGEST = 22
ASIDES = frozenset(
    f"talk.{name}"
    for name in ("price", "who", "human", "real", "can", "hours", "pictures", "privacy", "data",
                 "what", "what.otp", "block", "where", "fate")
)  # fmt: skip
"""Questions that leave open what is open."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message is for, "" for not understood; by what that was decided."""

    kind: str
    by: Literal["", "rule", "model"] = ""
    guess: Guess = Guess("", 0.0)


def meaning(text: str, model: IntentModel, *, talking: bool = False) -> Meaning:
    """talking  a message or a number is open: "is it real?" asks about that"""
    kind = intent(text)
    if kind not in UNSURE:
        return Meaning(kind, "rule")
    forms = readings(text)
    if len(forms[0].split()) > _LONGEST or is_notice(text) or not is_own_voice(forms):
        return Meaning(kind, "rule" if kind else "")
    chances = _chances(text, model)
    if not chances:
        return Meaning(kind, "rule" if kind else "")
    name = max(chances, key=chances.__getitem__)
    guess = Guess(name, chances[name])
    urgent = sum(chances.get(one, 0.0) for one in _URGENT)
    if kind:
        sure = KINDS.get(name, "").startswith("talk.") and guess.probability >= _OVER_RULES
        return Meaning(KINDS[name], "model", guess) if sure else Meaning(kind, "rule", guess)
    lost = sum(chances.get(one, 0.0) for one in _LOST)
    if urgent >= _LOSS and not any(map(is_denied, forms)):
        if lost >= urgent / 2:
            return Meaning("panic", "model", guess)
        return Meaning("danger", "model", guess) if urgent >= _DANGER else Meaning("", "", guess)
    kind = KINDS.get(name, "")
    floor = _WHILE_TALKING if talking and kind in _OF_US else _FLOORS.get(kind, _FLOOR)
    if urgent >= _MAY_BE_LOSS or guess.probability < floor:
        kind = ""
    return Meaning(kind, "model" if kind else "", guess)


@lru_cache(maxsize=MEMO)
def _chances(text: str, model: IntentModel) -> Mapping[str, float]:
    """What the model says, once for all who ask of one text."""
    return model.chances(text)


def aside(text: str, model: IntentModel) -> Literal["", "guessed", "sure"]:
    """Whether it is a question about the service, whatever was asked."""
    meant = meaning(text, model)
    if meant.kind not in ASIDES:
        return ""
    is_sure = meant.by == "rule" or meant.guess.probability >= _SURE
    return "sure" if is_sure else "guessed"
