"""The one question about a text that is nearly a scam: do they want money, a code, an app, a click?

It is asked once in a conversation. It is never asked of a resident who may have lost something or
be in danger. ``1`` is yes, ``2`` is no. Silence counts as yes: until a no, the message is treated
as a scam, and nothing that follows calms. A no calms nobody either. Neither answer files a report.
"""

from __future__ import annotations

import re

from flows.parsing import alert_answers
from flows.parsing.intent import intent, readings
from flows.parsing.later_words import is_done
from flows.parsing.meaning import chance_of
from flows.parsing.panic_events import is_own_words
from flows.text import words
from flows.topics.context import Context
from flows.values import Command, State, Triage

STEP = "question"
KEY = "message.question"
_FROM, _SAID_FROM, _BESIDE_A_NUMBER = 0.22, 0.36, 0.05
"""The least score of an unclear text at which the question is asked. The second is for a text
that itself says what they want. A text that names a number needs the third on top, since much
may be known of a number. At most one honest text in fifty is asked about
(`tools.triage.question`)."""
_FORWARD = 8
"""Words; a shorter text is not a forwarded one."""
_LEAST = 0.3
"""From this chance of a loss or a danger on, the question is not asked."""
_WANTED = re.compile(
    r"\b(?:tien|MONEY|ma|otp|app|ung dung|link|coc|phi|cccd|can cuoc|mat khau|zalo)\b"
)
_ASKED_FOR = frozenset(("ask.money", "ask.secret", "ask.cards", "ask.install", "ask.key"))
_FEW = 6
"""Words; a longer text does not answer the question."""
_WANTS_NOTHING = re.compile(
    r"(?:(?:no|ho|ben do|tin do|dau) )*(?:khong|chua|chang|dau)(?: (?:co|thay|he))*"
    r" (?:doi|keu|xin|bat|yeu cau|can)(?: (?:toi|em|minh|con|hoi))? (?:gi|chi)"
    r"(?: (?:het|ca|dau|a|nha|toi|em))*"
)
_DENIED = re.compile(r"\b(?:khong|chua|dau co|chang)\b")


def is_due(context: Context, judged: Triage) -> bool:
    """Whether the question is asked about the text of this message."""
    text = context.command.rest
    least = _FROM if _ASKED_FOR.isdisjoint(judged.reasons) else _SAID_FROM
    least += _BESIDE_A_NUMBER if context.asks.subjects else 0.0
    if context.form != "text" or judged.label != "unclear" or judged.score < least:
        return False
    if context.state.topic or len(words(text)) < _FORWARD:
        return False  # A story goes on, or the resident writes a few own words.
    if is_own_words(text) and is_done(text):
        return False  # The resident did something: that may be a loss.
    model = context.world.intents
    return chance_of("panic", text, model) < _LEAST and chance_of("danger", text, model) < _LEAST


def answered(state: State, command: Command) -> str:
    """``yes`` or ``no``, if the resident answers in words; "" for anything else."""
    if state.step != STEP or command.name not in ("message", "help"):
        return ""
    kind = intent(command.rest)
    if kind in ("small.yes", "small.no"):
        return kind.partition(".")[2]
    answer = alert_answers.yes_no(command.rest)
    if answer in ("yes", "no"):
        return answer
    forms = readings(command.rest)
    if any(map(_WANTS_NOTHING.fullmatch, forms)):
        return "no"
    if len(forms[0].split()) > _FEW or not any(map(_WANTED.search, forms)):
        return ""
    return "no" if any(map(_DENIED.search, forms)) else "yes"
