"""What the service answers before it judges a message: a loss, a danger, a report to withdraw, a
call from a relative's own number."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.meaning import SIGNS_OF_DANGER, UNSURE, meaning
from flows.parsing.outweighed import is_something_else
from flows.parsing.panic_events import is_own_words
from flows.subjects import own_words
from flows.text import words
from flows.topics import (
    asked_about,
    check,
    danger,
    filing,
    follow_up,
    fragments,
    losses,
    panic,
    story_losses,
    talk,
    withdraw,
)
from flows.topics.context import Context
from flows.values import Asks, Command, Triage, Turn

BEGUN = {"panic": panic.TOPIC, "danger": danger.TOPIC}
_TAKES_BACK = ("withdraw", "appeal")
FEW = 3
"""Words; so short a text may be a misspelled keyword, or half a story."""
_SURE_TO_TAKE_BACK = 0.9
"""The least chance at which a report is to be withdrawn, whatever the text looks like."""
_SURE_OF_LOSS = 0.65
"""The least chance at which a text that looks like a scam tells a loss."""
_TOLD_WORDS = 25
"""Words; a longer text that looks like a scam, and is not in own words, is judged as one, however
sure the model is of a loss."""
_SUREST = 0.95
"""The least chance at which a secret given away is a loss, however short the text."""
_ENOUGH = 8
"""Words; in a longer text that looks like a scam, a loss that has at least `_SUREST` needs no
question."""
_NO_DOUBT = 0.8
"""The least chance at which a few words tell a loss without a question back."""


def first(context: Context, kind: str, judged: Triage) -> Turn | None:
    """The answer that comes before any judgement of the message; None for none."""
    text = context.command.rest
    is_counter = context.state.memory.get("act") in _AT_THE_COUNTER
    is_bank = context.world.directory.banks.alone(text) is not None
    if is_counter and (is_bank or kind == "told.reach"):
        return context.stay(context.say("message.more.counter"))
    is_regret = withdraw.is_regretted(text) or (context.asks.subjects and _withdraws(context))
    if is_regret or withdraw.is_threatened(text):
        return withdraw.in_words(context)
    relatives = None if kind.startswith("talk.") else _relatives(context, judged)
    if relatives is not None:
        return relatives
    if kind == "told.myth":
        return talk.answer(context, "talk.myth")
    if kind == "told.owed":  # A debtor has cheated nobody.
        memory = {**filing.remember(text, judged), "about": "owed"}
        memory |= {"subjects": (), "numbers": ()}
        return context.leave_open(context.say("act.owed"), "message", "", memory)
    if _at_home(context, kind) and is_own_words(text) and story_losses.is_given(text):
        lost = Command("panic", text, kind=story_losses.kind_of("visit", "", text))
        return panic.start(replace(context, asks=replace(context.asks, command=lost)))
    urgent = _urgent(context, judged)
    is_own = kind not in ("told.returned", "told.owed") or losses.begins_astray(text)
    is_astray = is_own and losses.went_astray(text)
    is_gone = withdraw.is_loss(text) or is_astray or losses.gave_talk_secret(text)
    is_gone = is_gone and not is_something_else("panic", text, context.world.intents)
    if is_gone and (urgent is None or urgent.reply == context.say("panic.call")):
        lost = Command("panic", text)
        return panic.start(replace(context, asks=replace(context.asks, command=lost)))
    return urgent


def _relatives(context: Context, judged: Triage) -> Turn | None:
    """What to do about a call from a relative's own number, which nobody should report. None if it
    is no relative's number, or others have reported it."""
    text, subjects, worst = context.command.rest, context.asks.subjects, check.worst(context)
    if worst is None or worst[1].grade != "no_reports" or is_notice(text):
        return None
    if any(map(_NO_SIGNAL.search, readings(text))):
        lost = Command("panic", text, kind=f"{panic.SURE}sim")
        return panic.start(replace(context, asks=Asks(lost)))
    keys = {one.key for one in subjects}
    if not keys <= own_words.relatives(text, subjects) | asked_about.owned(text):
        return None
    if not keys <= own_words.kin_of(text, subjects):
        reply = context.say("several", found=check.finding(context, *worst), offer="").rstrip()
        return context.leave_open(reply, "heard", memory={"talk": "talk.ours"})
    reply = context.say("check.kins", shown=worst[0].display)
    memory = {**filing.remember(text, judged), "label": "unclear"}
    return context.leave_open(reply, "message", "sender", memory)


_NO_SIGNAL = re.compile(r"\bmat (?:song|tin hieu|sim)\b|\bsim(?: \w+){0,2}? (?:bi )?khoa\b")
"""Somebody else may have taken over the relative's SIM."""


def _at_home(context: Context, kind: str) -> bool:
    """Whether it tells that somebody came to the house, by the rules or by the model."""
    if kind in UNSURE:
        kind = meaning(context.command.rest, context.world.intents).kind
    is_sold = kind == "told.health" and not story_losses.is_called(context.command.rest)
    return is_sold or kind in ("told.visit", "told.spirit")


_WORSE = SIGNS_OF_DANGER - {"sexual", "threat", "help"}
"""Classes of words of a danger that is worse than a threat to show a child's pictures."""


def _urgent(context: Context, judged: Triage) -> Turn | None:
    """The first step in a loss or a danger that the model finds. None if it finds none, if the text
    is a scam's own, or if so little is said that the reply must first ask whether it is a loss."""
    text = context.command.rest
    meant = meaning(text, context.world.intents)
    if meant.kind not in BEGUN:
        return None
    later = follow_up.weigh(context.state, context.command, context.world)
    if not follow_up.agrees(later, meant):
        return None
    is_shamed = context.state.memory.get("act") == "told.blackmail" and meant.detail == "child"
    if is_shamed and _WORSE.isdisjoint(classes_of(text)):
        return context.stay(context.fresh("advice.minor_shamed", "help.again"))
    is_told = meant.guess.probability >= _SUREST and len(words(text)) <= _TOLD_WORDS
    if judged.label == "scam" and not (is_own_words(text) or (is_told and not is_notice(text))):
        return None
    is_scam = judged.label == "scam" and meant.guess.probability < _SURE_OF_LOSS
    is_sure = meant.guess.probability >= _NO_DOUBT and len(words(text)) > FEW + 1
    is_sure = is_sure and (meant.guess.name == "device_taken" or intent(text) == "told.call")
    is_sure = is_sure or (meant.guess.name == "told_code" and meant.guess.probability >= _SUREST)
    is_long = len(words(text)) > _ENOUGH and not is_notice(text) and judged.label == "scam"
    is_sure = is_sure or (is_long and meant.guess.probability >= _SUREST)
    is_sure = is_sure or intent(text) == "talk.abuse"  # The writer swears: they are a victim.
    is_half = not is_sure and any(map(fragments.may_be_loss, (text, *readings(text))))
    if meant.kind == "panic" and (is_scam or is_half):
        return None
    command = Command(meant.kind, text, kind=meant.detail)
    return BEGUN[meant.kind].start(replace(context, asks=replace(context.asks, command=command)))


def takes_back(context: Context) -> bool:
    """Whether the model is sure that a report is to be withdrawn, whatever the text looks like."""
    guess = context.world.intents.guess(context.command.rest)
    return guess.name in _TAKES_BACK and guess.probability >= _SURE_TO_TAKE_BACK


def _withdraws(context: Context) -> bool:
    """Whether a report of the number in the text is to be withdrawn: it is not reported again."""
    guess = context.world.intents.guess(context.command.rest)
    return guess.name == "withdraw" and guess.probability >= _SURE_TO_TAKE_BACK


_AT_THE_COUNTER = ("urgent.counter", "urgent.kin_out")
