"""What is said where the model hears a loss or a danger that is likely, and not certain.

The text says what to do if it is one, and what to do if it is none: it costs little where nothing
happened, and much is saved where somebody tells it in words that no rule knows.
"""

from __future__ import annotations

from flows.parsing.attempts import is_wanted
from flows.parsing.intent import asks_about, is_notice, is_own_voice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.meaning import SIGNS_OF_DANGER, chance_of, is_over
from flows.parsing.panic import is_denied, may_be_denied
from flows.parsing.panic_events import is_own_words
from flows.topics import follow_up
from flows.topics.context import Context

DANGER, LOSS = "message.maybe_danger", "message.maybe_lost"
_FROM = {DANGER: 0.25, LOSS: 0.4}
"""By text: so likely, it is said."""
_BY_KIND = {"urgent": 0.7, "told.blackmail": 1.1, "told.debt": 0.7, "told.returned": 0.8, "told.visit": 0.6, "told.alone": 0.8}
"""The same where a rule has an act that is as urgent, by its kind or the group of it."""
_WORDS_OF_OTHERS, _NUMBER, _UNSIGNED, _LATER = 0.45, 0.5, 0.4, 0.5
"""The same where others may speak, a number is in it, no word of danger is, a story goes on."""
_ASKED, _FEW_WORDS = 0.85, 0.7
_FEW = 3
_MAY_BE_DENIED, _DENIED = 0.4, 0.7
_OVER = 0.9


def key(context: Context, kind: str) -> str:
    """The text key for what `context`'s message may tell of; "" for nothing."""
    text = context.command.rest
    forms = readings(text)
    if not is_own_voice(forms):
        return ""
    bars = [_BY_KIND.get(kind) or _BY_KIND.get(kind.partition(".")[0], 0.0)]
    bars += [_WORDS_OF_OTHERS] * (is_notice(text) or not is_own_words(text))
    if context.asks.subjects:
        bars.append(_ASKED if asks_about(text) else _NUMBER)
    bars += [_FEW_WORDS] * (len(forms[0].split()) <= _FEW)
    later = follow_up.weigh(context.state, context.command, context.world)
    bars += [_LATER] * bool(later.before)
    danger = max(chance_of("danger", text, context.world.intents), later.of("danger"))
    lost = max(chance_of("panic", text, context.world.intents), later.of(*follow_up.LOST))
    if danger >= lost:
        bars += [_UNSIGNED] * SIGNS_OF_DANGER.isdisjoint(classes_of(text)) + [_OVER] * is_over(forms)
        return DANGER if danger >= max(_FROM[DANGER], *bars) else ""
    bars += [_MAY_BE_DENIED] * any(map(may_be_denied, forms))
    bars += [_DENIED] * any(is_denied(form) or is_wanted(form) for form in forms)
    return LOSS if lost >= max(_FROM[LOSS], *bars) else ""
