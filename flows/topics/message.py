"""A message without a keyword, forwarded or in the resident's own words: the service judges it, and
it can be reported."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.languages import has
from flows.parsing import leaving
from flows.parsing.danger import maybe_danger
from flows.parsing.intent import asks_about, intent, is_notice, story_of
from flows.parsing.meaning import UNSURE, chance_of, meaning, ruled
from flows.parsing.panic_events import is_maybe_lost, is_own_words
from flows.subjects import numbers, own_words, references, roles
from flows.subjects.directory import Directory
from flows.subjects.known_senders import Sender
from flows.text import fold, words
from flows.topics import (
    alerts,
    asked_about,
    check,
    danger,
    filing,
    language,
    likely,
    message_first,
    message_lines,
    question,
    story,
    story_memory,
    talk,
    unclear,
    verdict,
    withdraw,
)
from flows.topics.context import Context, Topic, World, mark, pack, together
from flows.topics.message_answers import VAGUE, hear
from flows.topics.message_later import choices, go_on, menu, offers
from flows.topics.sources import has_phone
from flows.triage import similar
from flows.values import Asks, CampaignMessage, Command, Standing, Subject, Triage, Turn

_ABOUT_AREAS = ("talk.areas", "talk.move", "talk.subscribe", "talk.stay")
_MAY_BE_OF_A_PLACE = ("", "talk.what", "talk.areas", "talk.where", "talk.who", "talk.move")
_MEANT = {"nn": language.TOPIC, "kt": check.TOPIC, "check": check.TOPIC}
"""Keywords at the start of a short text that `parse` cannot read: their topic asks again."""
_VAGUE = {"": VAGUE, "told.call": 3, "told.debt": 3}
"""By kind: the least `maybe_danger` at which the reply asks whether somebody is in danger."""
_IN_A_STORY = ("told.knows", "told.missed", "told.detail", "told.debt")
"""Kinds that the model may find in any story of a call."""
_OF_A_SCAM = frozenset(
    f"talk.{name}"
    for name in ("fee", "name", "turned_out", "impersonated", "ours", "vouched", "customer",
                 "arrest", "report", "stranger")
)  # fmt: skip
_SURE_IN_A_SCAM = 0.7
"""The least chance at which a text in own words has one of `_OF_A_SCAM`, though it looks like a
scam."""
_ADDS = ("also", "theirs")
"""Kinds of a message that names one more number beside the one before (`flows.topics.story`)."""


def read(command: Command, world: World, now: datetime) -> Asks:
    judged = world.judge(command.rest)
    # A message that looks honest is not compared: notices of one bank are alike, and no campaign.
    sketch = None if judged.label == "benign" else similar.sketch(command.rest)
    accused = asked_about.accused(command.rest, judged).subjects
    accused = accused or numbers.cut_short(command.rest, asked=asks_about(command.rest))
    if accused:
        accused = together(accused, asked_about.beside(command.rest, accused))
    elif every := numbers.find(command.rest):
        # A relative's number, or one beside a wish to leave: the answer says what others report of
        # it.
        named = own_words.relatives(command.rest, every)
        if asks_about(command.rest):  # Is their own number reported?
            named |= asked_about.owned(command.rest)
        leaves = _leaves(command)
        accused = tuple(one for one in every if leaves or one.key in named)
    subjects = check.with_others(accused)
    meant = meaning(command.rest, world.intents).kind
    if meant in ("talk.impersonated", "talk.ours"):  # Their own number is not looked up.
        subjects = ()
    return Asks(
        command,
        subjects,
        areas=meant in _ABOUT_AREAS,
        latest=meant in ("talk.fate", "talk.handled", "talk.withdraw", "talk.nobody")
        or withdraw.is_regretted(command.rest),
        triage=judged,
        sketch=sketch,
    )


def _leaves(command: Command) -> bool:
    """Whether the resident wants alerts to end, in a text that also names somebody's number."""
    text = command.rest
    if command.kind == "leaves" or intent(text) == "talk.leave":
        return True
    return not is_notice(text) and any(map(leaving.wish, _CLAUSE_END.split(text)))


def start(context: Context) -> Turn:
    judged = context.asks.triage or Triage("unclear")
    text = context.command.rest
    judged = asked_about.beside_number(context, judged)
    kind = _kind(context)
    if kind in UNSURE and _is_kins_plea(context, judged):
        kind = "told.borrow"
    first = message_first.first(context, kind, judged)
    if first is not None:
        return first
    if context.command.kind == "again":  # It asks about what was named before.
        worst = check.worst(context)
        if worst is not None and asked_about.holds(text, kind, judged, worst[1]):
            return check.standing_turn(context, *worst, context.state.memory)
        if worst is not None and asked_about.asks_reports(text):
            known = check.standing_turn(context, *worst, context.state.memory)
            is_new = mark(known.reply or "") != context.state.replied
            return known if is_new else context.stay(context.say("talk.unknown"))
        is_missed = meaning(text, context.world.intents).kind == "told.missed"
        kind = kind or ("talk.sure" if asks_about(text) and not is_missed else "")
        context = replace(context, asks=replace(context.asks, subjects=()))
    is_to_us = message_lines.is_to_us(context, kind)
    if judged.label != "scam" and message_lines.asks_about_lines(context):
        # No number is asked about.
        is_ours = not kind and message_lines.names_ours(context)
        kind = "talk.who" if is_ours else kind
        context = replace(context, asks=replace(context.asks, subjects=()))
    if not context.asks.subjects or is_to_us or message_lines.is_of_a_line(context, kind):
        answer = _understood(context, kind, judged)
        if answer is not None:
            return answer
        kind = _reported_act(context, kind, judged)
    else:
        kind = _told_beside(context, kind, judged)
    return _judged(context, kind, judged)


def _told_beside(context: Context, kind: str, judged: Triage) -> str:
    """What the caller with that number wants, in a resident's own words."""
    text = context.command.rest
    if kind not in UNSURE or is_notice(text) or asks_about(text):
        return kind
    meant = meaning(text, context.world.intents).kind
    if meant.startswith("urgent."):
        return meant
    act = _reported_act(context, kind, judged)
    if unclear.act_of(act, judged) == "act.kin":
        return "told.kin"
    return act if act in asked_about.FRIGHTENS else kind


def _is_kins_plea(context: Context, judged: Triage) -> bool:
    """Whether it is a scam in the words of a relative who wants money on an account."""
    is_plea = judged.label == "scam" and judged.category == "relative_in_trouble"
    return is_plea and any(one.kind == "account" for one in context.asks.subjects)


def _judged(context: Context, kind: str, judged: Triage) -> Turn:
    """The standings of the numbers, or the label of the message, with what fits it."""
    text = context.command.rest
    worst = check.worst(context)
    accused = asked_about.accused(text, judged)
    if context.command.kind in _ADDS:
        accused = roles.TextSubjects(context.asks.subjects)
    subjects = accused.subjects if context.asks.subjects else ()
    whole = story.joined(context.state, text)
    memory = {
        **filing.remember(text, judged),
        "subjects": pack(references.accusable(subjects, whole)),
        "numbers": pack(together(story.named(context.state), context.asks.subjects)),
        "label": judged.label,
    }
    is_known = worst is not None and asked_about.is_suspect(worst[1])
    kind = "told.kin" if kind == "told.borrow" and is_known else kind
    sender = _listed_sender(context, judged, worst)
    is_honest = judged.label != "scam" and not is_notice(text)
    is_wanted = not _REFUSES.search(fold(text))
    if worst is not None and kind == "talk.subscribe" and is_honest and is_wanted:
        return _two_wishes(context, worst, memory)
    if worst is not None and not sender and _is_asked(context, kind, judged, subjects, worst[1]):
        return _with_wish(context, kind, _known(context, kind, subjects, worst, memory))
    calm = sender is not None or unclear.may_calm(text, judged)
    if judged.label == "benign" and not calm:  # A loss in the next message belongs here.
        memory["label"] = "unclear"
    asks_sender = accused.unsure or (not has_phone(subjects) and not calm)
    offered = verdict.offered(context, asks_sender=asks_sender, unsure=accused.unsure)
    vague = judged.label == "unclear" and not is_notice(text) and is_own_words(text)
    if not accused.unsure and (vague or is_maybe_lost(text)):
        offered = (context.say("message.offer.lost"), *offered[1:])
    maybe = "" if sender else likely.key(context, kind, judged)
    if maybe:
        reply = context.fresh(maybe, "help.again")
    else:
        reply = verdict.reply(context, judged, worst, kind, sender, offered)
    reminder = alerts.lost(context) if reply == context.say("message.unknown") else ""
    if reminder:
        return context.stay(reminder)
    asked = dict.fromkeys(map(context.say, likely.LOST), "loss")
    asked[context.say(likely.DANGER)] = "danger"
    memory |= {"asked": asked[reply]} if reply in asked else {}
    memory |= {"not_understood": True} if reply == context.say("message.unknown") else {}
    memory |= story_memory.note(context, kind, judged)
    memory |= {"act": kind} if kind.startswith(("urgent.", "told.blackmail")) else {}
    is_asked = reply == context.say(question.KEY)
    memory |= {"label": "scam"} if is_asked else {}  # Until the resident says no.
    return context.leave_open(
        reply,
        "message",
        question.STEP if is_asked else "sender" if asks_sender else "offer",
        memory,
        _campaign_messages(context, judged, subjects),
    )


_CLAUSE_END = re.compile(r"[,.;!\n]+")
_REFUSES = re.compile(r"\b(?:khong|dung|khoi|chang)(?: \w+){0,2}? (?:nhan|gui)\b", re.IGNORECASE)
"""The resident refuses messages: the answer does not offer alerts."""


def _with_wish(context: Context, kind: str, turn: Turn) -> Turn:
    """`turn`, with the keyword for alerts if the text wants or refuses alerts beside a number."""
    worst = check.worst(context)
    leaves = _leaves(context.command)
    key = "beside.leave" if leaves else f"beside.{kind.partition('.')[2]}"
    text = context.command.rest
    is_told = leaves or (asks_about(text) and not is_notice(text))
    if worst is None or not has(key) or not is_told or (not leaves and _REFUSES.search(fold(text))):
        return turn
    reply = context.say("several", found=check.finding(context, *worst), offer=context.say(key))
    return replace(turn, reply=reply)


def asks_number(text: str) -> bool:
    """Whether the text asks about a number, whatever else it wants."""
    return bool(roles.subjects_in(text)) and asks_about(text)


def _two_wishes(
    context: Context, worst: tuple[Subject, Standing], memory: Mapping[str, Any]
) -> Turn:
    """The standing of the number in a text that also wants alerts, and how to subscribe and to
    report."""
    offer = context.say("beside.subscribe.report")
    reply = context.say("several", found=check.finding(context, *worst), offer=offer)
    return replace(check.standing_turn(context, *worst, memory), reply=reply)


def _is_asked(
    context: Context, kind: str, judged: Triage, subjects: tuple[Subject, ...], standing: Standing
) -> bool:
    """Whether the answer is what is known of the numbers."""
    text = context.command.rest
    is_short = context.asks.subjects[0].odd in ("short", "masked") and not subjects
    return (
        context.command.kind == "also"
        or _leaves(context.command)
        or is_short
        or asked_about.is_bare(context, text, subjects)
        or asked_about.is_about(text, kind, judged, subjects, standing)
    )


def _known(
    context: Context,
    kind: str,
    subjects: tuple[Subject, ...],
    worst: tuple[Subject, Standing],
    memory: Mapping[str, Any],
) -> Turn:
    """The standing of each number, or of the worst."""
    text = context.command.rest
    tells = context.command.kind in _ADDS or asked_about.called_both(text, subjects)
    is_asked = asks_about(text)
    if not (tells or kind != "told.call" or is_asked):
        return check.standing_turn(context, *worst, memory)
    every = check.several(context, memory, all_accused=tells and not is_asked)
    return every or check.standing_turn(context, *worst, memory)


def _kind(context: Context) -> str:
    """The kind that the rules find, given the earlier texts and the numbers in this one. The words
    of an office or a firm ask us nothing."""
    text, subjects = context.command.rest, context.asks.subjects
    kind = ruled(text, context.world.intents)
    if kind.startswith("talk.") and kind != "talk.for_others" and is_notice(text):
        return ""
    before = context.state.memory.get("act") if context.state.topic == "message" else ""
    if before == "told.blackmail" and kind in UNSURE and subjects:  # The blackmailer's number.
        return before
    return "" if asked_about.is_payee(text, kind, subjects) else kind


def _listed_sender(
    context: Context, judged: Triage, worst: tuple[Subject, Standing] | None
) -> Sender | None:
    """The listed sender whose own notice it looks like. None if the resident asks about it, or it
    names a suspect."""
    text = context.command.rest
    if asks_about(text) or (worst is not None and asked_about.is_suspect(worst[1])):
        return None
    if intent(text) == "told.sim":
        return None
    return context.world.directory.senders.of_notice(text, judged)


def _understood(context: Context, kind: str, judged: Triage) -> Turn | None:
    """The answer of a topic, or a text of its own; None for a message that is to be judged."""
    tokens = words(context.command.rest)
    is_few = 1 <= len(tokens) <= message_first.FEW
    if judged.label != "scam" and is_few and tokens[0] in _MEANT:
        return _MEANT[tokens[0]].start(context)
    meant = kind
    is_open = kind in UNSURE or kind == intent(context.command.rest)
    if judged.label != "scam" and is_open:
        talking = context.state.topic in ("message", "check")
        meant = meaning(context.command.rest, context.world.intents, talking=talking).kind
    elif is_own_words(context.command.rest):
        guessed = meaning(context.command.rest, context.world.intents)
        is_sure = guessed.by == "model" and guessed.guess.probability >= _SURE_IN_A_SCAM
        meant = guessed.kind if is_sure and guessed.kind in _OF_A_SCAM else meant
    if meant in message_first.BEGUN:
        meant = kind  # `message_first` has decided about these.
    meant = story_memory.of_the_open(context, meant)
    is_other = meant in _OF_A_SCAM or meant == "told.missed"
    answer = None if is_other else _maybe_danger(context, kind, judged)
    is_pretext = answer is None and talk.is_pretext(meant, judged)
    if answer is not None or (is_pretext and not message_first.takes_back(context)):
        return answer
    asked = alerts.place_meant(context) if meant in _MAY_BE_OF_A_PLACE else None
    return asked or talk.answer(context, meant) or alerts.place_alone(context)


def _reported_act(context: Context, kind: str, judged: Triage) -> str:
    """The subject of a call, a visit or a person on the line: by the rules, else by the model."""
    text = context.command.rest
    if kind == "told.debt" and context.state.memory.get("about") == "owed":
        return "told.detail"  # Money is owed to the resident.
    is_open = kind in UNSURE or kind.startswith("talk.")
    meant = meaning(text, context.world.intents).kind if is_open else kind
    if meant in _IN_A_STORY:
        return meant
    if kind == "told.call" and judged.label != "scam" and unclear.is_civic(text):
        return "told.civic"
    if kind not in UNSURE or judged.label == "scam" or context.state.topic == "message":
        return kind
    if meant == "told.call":
        return "told.civic" if unclear.is_civic(text) else story_of(text) or meant
    return meant if meant.startswith(("told.", "urgent.")) else kind


def _maybe_danger(context: Context, kind: str, judged: Triage) -> Turn | None:
    """The question whether somebody is in danger. It is asked if a word of danger is all that is
    understood of this message, or of the one before and nothing of this one. None if the message is
    about something else."""
    text = context.command.rest
    least = _VAGUE.get(kind)
    if least is None or judged.label not in ("unclear", "benign") or not is_own_words(text):
        return None
    is_open = context.state.topic == "message" and context.state.memory.get("label") != "scam"
    before = story.content(context.state) if is_open else ""
    is_said = maybe_danger(text) >= least
    if maybe_danger(before) >= 2 and (is_said or not unclear.may_calm(text, judged)):
        return danger.unnamed(context)
    chance = chance_of("danger", text, context.world.intents)
    if not is_said or is_notice(text) or chance < verdict.NOT_LIKELY["danger"]:
        return None
    reply = context.say("message.maybe_danger")
    return context.leave_open(reply, "message", "sender", filing.remember(text, judged))


def _campaign_messages(
    context: Context, judged: Triage, subjects: tuple[Subject, ...]
) -> tuple[CampaignMessage, ...]:
    """The message, to be counted with those like it; with it only the numbers and links of a scam.

    A forward never accuses what the directory or a list of funds has.
    """
    sketch = context.asks.sketch
    if sketch is None:
        return ()
    accused = tuple(
        one
        for one in subjects
        if judged.label == "scam"
        and one.key != context.facts.own
        and not _is_owners(one, context.world.directory)
        and not context.world.directory.lists(one, *numbers.also(one))
    )
    sample = " ".join(similar.masked(context.command.rest))
    return (CampaignMessage(sketch, sample, accused, judged.category),)


def _is_owners(one: Subject, directory: Directory) -> bool:
    return one.kind == "link" and directory.sites.is_true_site(one.key.removeprefix("link:"))


TOPIC = Topic(
    start,
    read,
    choices,
    hear,
    go_on,
    menu,
    offers,
    {question.STEP: "asks", "sender": "told", "offer": "told", "name": "told", "late": "done"},
    commands=("message",),
    opens="message",
)
