"""The reply if the model finds a loss or a danger likely, and not certain.

The text says what to do if it is one, and what to do if it is none: it costs little if nothing
happened, and saves much if a victim uses words that no rule knows.
"""

from __future__ import annotations

import re

from flows.parsing import no_loss
from flows.parsing.actions import IS_DONE
from flows.parsing.attempts import is_dark, is_wanted
from flows.parsing.intent import asks_about, asks_before_paying, is_notice, is_own_voice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.led_by_phone import asks_to_read_on
from flows.parsing.meaning import SIGNS_OF_DANGER, chance_of, is_over, is_supposed
from flows.parsing.outweighed import guess_of
from flows.parsing.panic import is_denied, may_be_denied
from flows.parsing.panic_events import is_own_words
from flows.subjects import numbers
from flows.topics import follow_up, losses
from flows.topics.context import Context
from flows.values import Triage

DANGER, LOSS = "message.maybe_danger", "message.maybe_lost"
_WAYS = {**dict.fromkeys(losses.TAKEN, f"{LOSS}.hands"), "cards": f"{LOSS}.cards"}
LOST = (LOSS, *sorted({*_WAYS.values()}))
"""The texts for a loss that is likely; by its kind, if no bank can stop it."""
_SURE_WAY = 0.6
_CASH = re.compile(r"\b(?:dua|giao|nop|gui|tra|thu)\b.*\btien mat\b(?! (?:het|sach|roi|tieu))")
"""Cash was handed over, which no bank can stop."""
_FROM = {DANGER: 0.25, LOSS: 0.4}
"""By text: the chance from which it is given."""
_NEVER = 1.1
_BY_KIND = {
    "urgent": 0.92, "told": 0.6, "told.call": 0.41, "told.blackmail": _NEVER, "told.debt": 0.75,
    "told.returned": _NEVER, "told.visit": 0.6, "told.alone": 0.8, "told.fight": _NEVER,
    "told.rumour": _NEVER, "told.qr": _NEVER, "told.shark": 0.85, "told.knows": 0.85,
    "told.romance": 0.85, "told.wifi": _NEVER,
}  # fmt: skip
"""The same if a rule has an act of its own, by its kind or the group of it."""
_ASKS_TRUE = re.compile(r"\bis (?:it|this|that)(?: \w+)? (?:real|true|legit|fake|safe|scam)\b")
_OTHERS, _FEW_WORDS, _LATER, _UNSIGNED = 0.45, 0.7, 0.5, 0.4
"""The same if others may speak, little is said, something is open, no word of danger is said."""
_FEW = 3
_URGENT_LATER, _LATER_SURE = ("danger", *follow_up.LOST), 0.7
"""At this chance of another meaning, the model of later messages finds neither."""
_FORWARDED = ("forwarded", "honest")
_SCAM = 0.6
"""The same if the text looks like a scam's own, and no rule hears a resident."""
_NUMBER, _ASKED = 0.65, 0.85
"""The same beside a number, and beside one that is asked about."""
_MAY_BE_DENIED, _DENIED, _OVER = 0.4, 0.72, 0.9
"""The same if words may deny the loss, if they do, if the danger is over."""


def key(context: Context, kind: str, judged: Triage) -> str:
    """The text key for what the message may tell of; "" for nothing.

    kind  what a rule says that the message is for (`flows.parsing.intent`)
    """
    text = context.command.rest
    has_number = bool(context.asks.subjects or numbers.find(text))
    forms = readings(text)
    if is_notice(text) or not is_own_voice(forms) or no_loss.is_plain_life(forms):
        return ""
    if any(map(asks_to_read_on, forms)):
        return ""  # They hang up first.
    later = follow_up.weigh(context.state, context.command, context.world)
    if guess_of(text, context.world.intents) in _FORWARDED:  # None of it is of the writer.
        later = follow_up.FollowUp(later.before)
    danger = max(chance_of("danger", text, context.world.intents), later.of("danger"))
    lost = max(chance_of("panic", text, context.world.intents), later.of(*follow_up.LOST))
    reply = DANGER if danger >= lost else LOSS
    bars = [_FROM[reply], _BY_KIND.get(kind) or _BY_KIND.get(kind.partition(".")[0], 0.0)]
    bars += [_OTHERS] * (not is_own_words(text))
    bars += [_SCAM] * (judged.label == "scam" and not kind)
    is_short = len(forms[0].split()) <= _FEW
    bars += [_FEW_WORDS] * is_short + [_LATER] * bool(later.before)
    others = (chance for name, chance in later.chances.items() if name not in _URGENT_LATER)
    bars += [_OVER] * (max(others, default=0.0) >= _LATER_SURE)
    bars += [_ASKED if asks_about(text) else _NUMBER] * has_number
    if reply == DANGER:
        is_unsigned = SIGNS_OF_DANGER.isdisjoint(classes_of(text))
        is_detail = is_short and is_unsigned and later.before != ""  # "16 years old" of a story.
        bars += [_UNSIGNED] * is_unsigned + [_OVER] * (is_detail or is_over(forms))
    else:
        is_open = any(map(is_wanted, forms))  # They want it, nothing is done.
        is_link = any(one.kind == "link" for one in context.asks.subjects)
        is_asked = (is_link and asks_about(text)) or any(map(_ASKS_TRUE.search, forms))
        is_open = is_open or (is_asked and not any(map(IS_DONE.search, forms)))
        bars += [_NEVER if has_number or is_open else _DENIED] * (
            is_open or any(map(is_denied, forms))
        )
        is_none = kind == "told.shark" or asks_before_paying(text)
        is_none = (
            is_none
            or no_loss.is_none(forms)
            or any(map(is_dark, forms))
            or any(map(is_supposed, forms))
        )
        bars += [_NEVER] * is_none
        bars += [_MAY_BE_DENIED] * any(map(may_be_denied, forms))
    if max(danger, lost) < max(bars):
        return ""
    if reply == LOSS and any(map(_CASH.search, forms)):
        return f"{LOSS}.hands"
    kind_of_loss = context.world.loss_kinds.guess(text)
    is_sure = reply == LOSS and kind_of_loss.probability >= _SURE_WAY
    return _WAYS.get(kind_of_loss.name, reply) if is_sure else reply
