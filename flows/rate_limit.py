"""Decides who gets an answer, and how often: somebody who floods us is asked to wait, a muted
number gets no answer, and the same urgent text costs few MTs. Urgent messages are answered at any
pace.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from flows.languages import say
from flows.text import fold
from flows.topics import family
from flows.topics.context import mark
from flows.values import Command, Facts, Report, State, Turn

LIMIT = 20
"""Messages within `WINDOW_SECONDS` seconds that are answered; the next one gets "wait"."""
WINDOW_SECONDS = 60.0
REPEATS = 5
"""Answers to one urgent text within `HOUR_SECONDS` seconds; then each `EACH`th is answered."""
EACH = 10
HOUR_SECONDS = 3600.0
_MARKS = 24
"""How many different urgent texts are remembered."""
_NEVER_HUSHED = frozenset(("report", "opt_out", "drop_area", "panic", "danger"))
_URGENT = frozenset(("panic", "danger", "report"))
"""Topics in which a resident reports a loss, a danger or a scam, in whatever words."""
_ANSWERED_IF_MUTED = frozenset(("erase", "data", "appeal", "withdraw"))
"""Rights under the law, beside what is never hushed."""


def limited(state: State, command: Command, result: Turn, facts: Facts, now: datetime) -> Turn:
    """`result`, unless messages come faster than a person writes; see `limit_rate`."""
    answered, at = always(command, result), now.timestamp()
    start, count, hushed, quiet = limit_rate(state, answered, at)
    reply, after, effects = result.reply, result.state, result.effects
    if quiet:
        reply, after, effects = None, state, ()
        if quiet == "wait":
            reply = say(facts.person.language, "wait", prefix=facts.prefix)
    repeats = state.repeats
    if is_muted(facts, state, command, result):
        reply, effects = None, ()
    if facts.by_mt and command.name in _NEVER_HUSHED:
        repeats, is_answered = repeated(repeats, command, at)
        reply = reply if is_answered else None
    counted = State(
        after.topic, after.step, after.memory, at, start, count, hushed, state.screen, repeats,
        mark(reply) if reply else "",
    )  # fmt: skip
    return Turn(reply, counted, effects)


def is_muted(facts: Facts, state: State, command: Command, result: Turn) -> bool:
    """Whether an official has muted the sender, and the message is neither urgent nor one that they
    have a right to."""
    if not facts.person.muted or always(command, result):
        return False
    urgent = not _URGENT.isdisjoint((state.topic, result.state.topic))
    return not urgent and command.name not in _ANSWERED_IF_MUTED


def repeated(
    repeats: Mapping[str, Any], command: Command, at: float
) -> tuple[Mapping[str, Any], bool]:
    """The urgent texts of the last hour with this one, and whether it is answered once more.

    A panic that comes in the same words again and again would otherwise cost an MT each time.
    """
    text = f"{command.name} {' '.join(re.findall(r'[a-z0-9]+', fold(command.rest).lower()))}"
    mark = hashlib.blake2s(text.encode(), digest_size=6).hexdigest()
    recent = {key: entry for key, entry in repeats.items() if 0 <= at - entry[0] < HOUR_SECONDS}
    first, times = recent.pop(mark, (at, 0))
    recent[mark] = (first, times + 1)
    answered = times < REPEATS or (times + 1) % EACH == 0
    return dict([*recent.items()][-_MARKS:]), answered


Quiet = Literal["", "wait", "hush"]


def limit_rate(state: State, answered: bool, at: float) -> tuple[float, int, bool, Quiet]:
    """The flood counter one message later, and whether that message goes without its answer.

    Beyond `LIMIT` in a window one "wait" is said, then nothing until a whole window stayed within
    the limit or passed in silence. A message that is `answered` nevertheless is counted too; a
    message that gets no answer changes nothing.
    """
    start, count, hushed = state.minute, state.count + 1, state.hushed
    if not 0 <= at - start < WINDOW_SECONDS:
        calm = state.count <= LIMIT or not 0 <= at - state.touched < WINDOW_SECONDS
        start, count, hushed = at, 1, hushed and not calm
    if answered or not (hushed or count > LIMIT):
        return start, count, hushed, ""
    if hushed:
        return start, count, True, "hush"
    # The window that must stay within the limit begins with the "wait".
    return at, 1, True, "wait"


def always(command: Command, result: Turn) -> bool:
    """Reports, opting out, losses and a life in danger get their answer at any pace; so does the
    end of a ``NGUOINHA``."""
    if command.name in _NEVER_HUSHED:
        return True
    effects = result.effects
    return bool(effects) and any(type(e) is Report or e == family.STOP for e in effects)
