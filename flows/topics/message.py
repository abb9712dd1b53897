"""A message without a keyword, forwarded or told in own words: it is judged, and can be
reported."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.languages import has
from flows.parsing import leaving, on_the_line
from flows.parsing.danger import maybe_danger
from flows.parsing.intent import asks_about, intent, is_notice, readings, story_of
from flows.parsing.intent_model import classes_of
from flows.parsing.meaning import (
    SIGNS_OF_DANGER,
    UNSURE,
    chance_of,
    meaning,
    ruled,
)
from flows.parsing.outweighed import is_something_else
from flows.parsing.panic import loss
from flows.parsing.panic_events import is_maybe_lost, is_own_words
from flows.parsing.voice_words import CUES, SOMEBODY
from flows.subjects import impersonated, numbers, own_words, references, roles
from flows.subjects.directory import Directory
from flows.subjects.known_senders import Sender
from flows.text import fold, words
from flows.topics import (
    alerts,
    asked_about,
    check,
    danger,
    filing,
    follow_up,
    halves,
    language,
    likely,
    losses,
    panic,
    question,
    running,
    story,
    story_losses,
    talk,
    unclear,
    verdict,
    withdraw,
)
from flows.topics.context import Context, Offer, Topic, World, mark, pack, together, unpack
from flows.topics.message_answers import VAGUE, hear
from flows.topics.sources import has_phone
from flows.triage import similar
from flows.values import Asks, CampaignMessage, Command, Standing, State, Subject, Triage, Turn

_ABOUT_AREAS = ("talk.areas", "talk.move", "talk.subscribe")
_MEANT = {"nn": language.TOPIC, "kt": check.TOPIC, "check": check.TOPIC}
"""Keywords at the start of a short text that `parse` cannot read: their topic asks again."""
_BEGUN = {"panic": panic.TOPIC, "danger": danger.TOPIC}
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
_TAKES_BACK = ("withdraw", "appeal")
_FEW = 3
_SURE_TO_TAKE_BACK = 0.9
"""The least chance at which a report is to be withdrawn, whatever the text looks like."""
_SURE_OF_LOSS = 0.65
"""The least chance at which a text that looks like a scam tells a loss."""
_TOLD_WORDS = 25
"""Words; a longer text that looks like a scam, and is not in own words, is judged as one, however
sure the model is of a loss."""
_SUREST = 0.95
"""The least chance at which a told secret is a loss, however few the words are."""
_ENOUGH = 8
"""Words; in a longer text that looks like a scam, a loss that has at least `_SUREST` needs no
question."""
_NO_DOUBT = 0.8
"""The least chance at which a few words tell a loss without a question back."""


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
    first = _first(context, kind, judged)
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
    is_to_us = _is_to_us(kind, text) or _is_surely_to_us(context)
    is_to_us = is_to_us or (kind in _OF_OURS and _names_only_ours(context))
    if judged.label != "scam" and _asks_about_lines(context):  # No number is asked about.
        is_ours = not kind and _names_ours(context)
        kind = "talk.who" if is_ours else kind
        context = replace(context, asks=replace(context.asks, subjects=()))
    if not context.asks.subjects or is_to_us or _is_of_a_line(context, kind):
        answer = _understood(context, kind, judged)
        if answer is not None:
            return answer
        kind = _reported_act(context, kind, judged)
    else:
        kind = _told_beside(context, kind, judged)
    return _judged(context, kind, judged)


def _told_beside(context: Context, kind: str, judged: Triage) -> str:
    """What the caller whose number is named wants, in a resident's own words."""
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
    """What is known of the numbers, or what the message looks like, with what fits it."""
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
    if judged.label == "benign" and not calm:  # A loss that is told next belongs to this message.
        memory["label"] = "unclear"
    asks_sender = accused.unsure or (not has_phone(subjects) and not calm)
    offers = verdict.offered(context, asks_sender=asks_sender, unsure=accused.unsure)
    vague = judged.label == "unclear" and not is_notice(text) and is_own_words(text)
    if not accused.unsure and (vague or is_maybe_lost(text)):
        offers = (context.say("message.offer.lost"), *offers[1:])
    maybe = "" if sender else likely.key(context, kind, judged)
    if maybe:
        reply = context.fresh(maybe, "help.again")
    else:
        reply = verdict.reply(context, judged, worst, kind, sender, offers)
    reminder = alerts.lost(context) if reply == context.say("message.unknown") else ""
    if reminder:
        return context.stay(reminder)
    asked = dict.fromkeys(map(context.say, likely.LOST), "loss")
    asked[context.say(likely.DANGER)] = "danger"
    memory |= {"asked": asked[reply]} if reply in asked else {}
    memory |= {"not_understood": True} if reply == context.say("message.unknown") else {}
    memory |= running.note(context, kind, judged)
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
    """`turn`, with the keyword for alerts where the text wants or refuses alerts beside a
    number."""
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
    """What is known of the number in a text that also wants alerts, and how to subscribe and to
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
    """What is known of each number, or of the worst."""
    text = context.command.rest
    tells = context.command.kind in _ADDS or asked_about.called_both(text, subjects)
    is_asked = asks_about(text)
    if not (tells or kind != "told.call" or is_asked):
        return check.standing_turn(context, *worst, memory)
    every = check.several(context, memory, all_accused=tells and not is_asked)
    return every or check.standing_turn(context, *worst, memory)


def _first(context: Context, kind: str, judged: Triage) -> Turn | None:
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
    """What to do about a call from a relative's own number, which nobody should report. None
    where it is no relative's number, or others have reported it."""
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


def _kind(context: Context) -> str:
    """The kind that the rules find, given what was told before and the numbers in it. The words
    of an office or a firm ask us nothing."""
    text, subjects = context.command.rest, context.asks.subjects
    kind = ruled(text, context.world.intents)
    if kind.startswith("talk.") and kind != "talk.for_others" and is_notice(text):
        return ""
    before = context.state.memory.get("act") if context.state.topic == "message" else ""
    if before == "told.blackmail" and kind in UNSURE and subjects:  # The blackmailer's number.
        return before
    return "" if asked_about.is_payee(text, kind, subjects) else kind


_TO_US = frozenset(
    f"talk.{name}"
    for name in ("who", "real", "from_us", "fate", "privacy", "data", "human", "hours", "language",
                 "can", "erase")
)  # fmt: skip
_SURELY_TO_US = 0.8


def _is_surely_to_us(context: Context) -> bool:
    """Whether the model is sure that the text asks the service about itself, and not about a
    number."""
    text = context.command.rest
    meant = meaning(text, context.world.intents)
    is_sure = meant.by == "model" and meant.guess.probability >= _SURELY_TO_US
    is_calm = SIGNS_OF_DANGER.isdisjoint(classes_of(text)) and not loss(text)
    is_ours = meant.kind in _TO_US and not is_notice(text) and not asks_about(text)
    return is_sure and is_calm and is_ours


def _is_to_us(kind: str, text: str) -> bool:
    """Whether the number is only mentioned: the resident wants alerts for it, or reported it
    before."""
    if kind == "talk.fate":
        return any(map(_REPORTED.search, readings(text)))
    return kind in ("talk.for_others", "talk.quarrel", "talk.appeal", "talk.signal")


_REPORTED = re.compile(
    r"\b(?:toi|tui|em|con|chau|minh|da|hom (?:truoc|qua|kia|bua)|bua (?:truoc|hom)|tuan truoc"
    r"|lan truoc)"
    r"(?: \w+){0,3}? (?:bao(?! gio)|to cao|phan anh|ld)\b|\b(?:i|we)(?: \w+)? reported\b"
)


_OF_OURS = ("talk.privacy", "talk.can", "talk.hours", "talk.fate", "talk.where")
"""Questions about the service, where the text names only the service's own number."""


def _names_only_ours(context: Context) -> bool:
    return len(context.asks.subjects) == 1 and _names_ours(context)


def _names_ours(context: Context) -> bool:
    own = context.facts.short_code.strip("+*#")
    return any(one.display == own for one in context.asks.subjects)


def _asks_about_lines(context: Context) -> bool:
    """Whether the text names only the service's own number or an emergency line, and says that
    it was called or asks about it: ``nhan tin 113 duoc khong``. A text that repeats somebody
    else's words does not count."""
    lines, forms = context.facts.hotlines.values(), readings(context.command.rest)
    named = context.asks.subjects
    is_line = bool(named) and (_names_ours(context) or all(one.display in lines for one in named))
    is_told = any(CUES.search(form) or SOMEBODY.search(form) for form in forms)
    is_called = any(map(_LINE_CALLED.search, forms))
    if not is_line or any(map(_WHOSE.search, forms)):
        return False
    return is_called or (not is_told and any(map(_ASKS.search, forms)))


_WHOSE = re.compile(r"\b(?:cua ai|co phai|phai (?:la|cua)|la ai|so gi|dung la)\b")
"""The text asks whose the number is."""
_LINE_CALLED = re.compile(
    r"^(?!.*\b(?:11[1345]|156|5656) (?:goi|nhan|doi|keu|xung)\b)"
    r".*\b(?:goi|bao|nhan|dien|bam)(?: (?:cho|len|vao|toi|tin|cong an))* (?:11[1345]|156|5656)\b"
)
"""The resident called the line; the line did not call them."""
_ASKS = re.compile(
    r"\b(?:khong|hong|ha|vay|dau|sao|the nao|gi|nao|chua|hay)\b(?: \w+){0,3}$"
    r"|\b(?:cong ty|cua|la) (?:ai|nao|ben nao|gi)\b"
)


def _is_of_a_line(context: Context, kind: str) -> bool:
    """Whether it asks what a call to a short number like 113 costs, or says that it was called."""
    lines = context.facts.hotlines.values()
    about_lines = kind in ("talk.price", "talk.called", "talk.what.156")
    return about_lines and all(one.display in lines for one in context.asks.subjects)


def _listed_sender(
    context: Context, judged: Triage, worst: tuple[Subject, Standing] | None
) -> Sender | None:
    """The listed sender whose own notice it looks like. None where the resident asks about it,
    or it names a suspect."""
    text = context.command.rest
    if asks_about(text) or (worst is not None and asked_about.is_suspect(worst[1])):
        return None
    if intent(text) == "told.sim":
        return None
    return context.world.directory.senders.of_notice(text, judged)


_WORSE = SIGNS_OF_DANGER - {"sexual", "threat", "help"}
"""Classes of words of a danger that is worse than a threat to show a child's pictures."""


def _urgent(context: Context, judged: Triage) -> Turn | None:
    """The first step in a loss or a danger that the model finds. None where it finds none, where
    the text is a scam's own, or where so little is said that the reply must first ask whether it
    is a loss."""
    text = context.command.rest
    meant = meaning(text, context.world.intents)
    if meant.kind not in _BEGUN:
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
    is_sure = meant.guess.probability >= _NO_DOUBT and len(words(text)) > _FEW + 1
    is_sure = is_sure and (meant.guess.name == "device_taken" or intent(text) == "told.call")
    is_sure = is_sure or (meant.guess.name == "told_code" and meant.guess.probability >= _SUREST)
    is_long = len(words(text)) > _ENOUGH and not is_notice(text) and judged.label == "scam"
    is_sure = is_sure or (is_long and meant.guess.probability >= _SUREST)
    is_sure = is_sure or intent(text) == "talk.abuse"  # The writer swears: they are a victim.
    is_half = not is_sure and any(map(halves.may_be_loss, (text, *readings(text))))
    if meant.kind == "panic" and (is_scam or is_half):
        return None
    command = Command(meant.kind, text, kind=meant.detail)
    return _BEGUN[meant.kind].start(replace(context, asks=replace(context.asks, command=command)))


def _understood(context: Context, kind: str, judged: Triage) -> Turn | None:
    """The answer of a topic, or a text of its own; None for a message that is to be judged."""
    tokens = words(context.command.rest)
    if judged.label != "scam" and len(tokens) <= _FEW and tokens[:1] and tokens[0] in _MEANT:
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
    if meant in _BEGUN:
        meant = kind  # `_urgent` has decided about these.
    meant = running.of_the_open(context, meant)
    is_other = meant in _OF_A_SCAM or meant == "told.missed"
    answer = None if is_other else _maybe_danger(context, kind, judged)
    if answer is not None or (talk.is_pretext(meant, judged) and not _takes_back(context)):
        return answer
    return talk.answer(context, meant) or alerts.place_alone(context)


def _takes_back(context: Context) -> bool:
    """Whether the model is sure that a report is to be withdrawn, whatever the text looks like."""
    guess = context.world.intents.guess(context.command.rest)
    return guess.name in _TAKES_BACK and guess.probability >= _SURE_TO_TAKE_BACK


def _withdraws(context: Context) -> bool:
    """Whether a report of the number in the text is to be withdrawn: it is not reported again."""
    guess = context.world.intents.guess(context.command.rest)
    return guess.name == "withdraw" and guess.probability >= _SURE_TO_TAKE_BACK


def _reported_act(context: Context, kind: str, judged: Triage) -> str:
    """What a call, a visit or a person on the line is about: by the rules, else by the model."""
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
    """The question whether somebody is in danger. It is asked where a word of danger is all that
    is understood of this message, or of the one before and nothing of this one. None where the
    message is about something else."""
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


_AT_THE_COUNTER = ("urgent.counter", "urgent.kin_out")
_STOPS = ("urgent.online", "urgent.kin_online", "urgent.hotel")
_CALLED = re.compile(
    r"\b(?:goi|nghe|giu may|giu dien thoai|noi chuyen|dien thoai|loa ngoai|cam may|om may"
    r"|tren may|call|phone|line|video)\b"
)
"""The text tells a call."""


def is_still_on(state: State, text: str) -> bool:
    """Whether the resident says that they are still on the line, or in the room, though they
    were told to leave."""
    if state.topic != "message":
        return False
    act, before = state.memory.get("act"), readings(story.content(state))
    if act == "urgent.hotel":
        return on_the_line.is_still_on(text, in_a_room=True)
    is_call = act in _STOPS or any(map(_CALLED.search, before))
    return is_call and on_the_line.is_still_on(text)


def _stopped(context: Context) -> Turn:
    """The same order once more: to hang up, or to take the telephone from the person who
    listens."""
    state, text = context.state, context.command.rest
    act = str(state.memory.get("act", "urgent.online"))
    act = act if act in _STOPS else "urgent.online"
    memory = {**story.memory(state, text), "act": act}
    judged = context.world.judge(text)
    reply = unclear.act(
        context, act.replace("urgent", "act"), judged, (context.say("message.offer"), "")
    )
    return context.leave_open(reply, "message", state.step, memory)


def choices(state: State) -> str:
    return {question.STEP: "12"}.get(state.step, "1" if offers(state) else "")


def _about_the_story(context: Context, kind: str) -> Turn | None:
    """The answer to words about the open story that report nobody; None for other words."""
    if kind == "true":
        is_scam = context.state.memory.get("label") == "scam"
        return context.stay(context.say("message.more.scam" if is_scam else "talk.sure"))
    if kind == "online":
        return _stopped(context)
    if kind == "owed":
        return context.stay(context.say("act.owed"))
    if kind == "pictures":
        memory = story.memory(context.state, context.command.rest)
        reply = context.say("message.more.blackmail")
        return context.leave_open(reply, "message", context.state.step, memory)
    if kind == "done":
        memory = {**context.state.memory, "asked": "loss"}
        reply = context.say("message.maybe_lost")
        return context.leave_open(reply, "message", context.state.step, memory)
    return None


def go_on(context: Context) -> Turn:
    kind = context.command.kind
    if context.state.step == question.STEP and context.command.name == "digit":
        return _answered(context, is_scam=context.command.rest == "1")
    answer = _about_the_story(context, kind)
    if answer is not None:
        return answer
    if kind == "named" and _was_asked(context.state):
        kind = "likely"
        likely = replace(context.command, kind=kind)
        context = replace(context, asks=replace(context.asks, command=likely))
    if context.command.name == "digit" or kind in ("named", "wants", "reason"):
        return _file(context)
    if context.state.step == "late" and kind != "likely":
        return menu(context)
    bank = context.world.directory.banks.alone(context.command.rest)
    if bank and context.state.memory.get("act") == "urgent.kin_out":
        return context.stay(context.say("act.kin_out", bank=bank.name))
    turn = filing.not_named(context, "message", menu, "source.bank" if bank else "source.name")
    worst = check.worst(context) if kind == "likely" and context.form == "text" else None
    if worst is None or worst[0].kind == "brandname":
        return turn
    values = {"found": check.finding(context, *worst), "shown": context.asks.subjects[0].display}
    reply = context.say("source.number.known", **values)
    return replace(turn, reply=reply) if context.fits(reply) else turn


def _answered(context: Context, *, is_scam: bool) -> Turn:
    """The judgement after the resident has answered `flows.topics.question`. A "no" calms
    nobody."""
    memory = dict(context.state.memory)
    judged = context.world.judge(story.content(context.state))
    named = unpack(memory)
    asks_sender = not has_phone(named)
    offers = verdict.offered(context, asks_sender=asks_sender, unsure=False)
    # The question is not asked about a number with reports.
    worst = (named[0], Standing("no_reports")) if named else None
    memory["label"] = "scam" if is_scam else judged.label
    key = f"message.{'scam' if is_scam else 'unclear'}"
    reply = verdict.judged_text(context, key, judged, worst, offers)
    return context.leave_open(reply, "message", "sender" if asks_sender else "offer", memory)


_IS_IT_TRUE = re.compile(
    r"\b(?:that hay gia|(?:co )?(?:that|dung|phai|lua|lua dao|tin duoc)(?: vay)? (?:khong|chua)"
    r"|dung sai)\b"
)


def _was_asked(state: State) -> bool:
    """Whether the open story only asked whether it is true: naming a number is no report yet."""
    if state.step == question.STEP:
        return True
    if state.memory.get("label") == "scam":
        return False
    return any(map(_IS_IT_TRUE.search, readings(story.content(state))))


def _file(context: Context) -> Turn:
    memory, asked = context.state.memory, context.asks.subjects
    if (context.state.step == "late" and not asked) or filing.only_own(context):
        return menu(context)
    subjects = together(asked, filing.confirmed(context), unpack(memory), unpack(memory, "bodies"))
    sender_may_follow = context.form == "text" and all(map(impersonated.is_body, subjects))
    filed = filing.file(
        context,
        "message",
        subjects,
        **filing.remembered(memory),
        lost="bank" if memory.get("asked") == "loss" and context.command.kind == "named" else "",
        sender_may_follow=sender_may_follow,
    )
    # The resident may name the number only now: it is reported with the same words.
    state = State("message", "late", filing.without_names(memory))
    return replace(filed, state=state) if sender_may_follow else filed


def menu(context: Context) -> Turn:
    if context.state.step == "late":
        return context.stay(context.say("message.late"))
    if context.state.memory.get("about") == "owed":
        return context.stay(context.say("act.owed"))
    return context.stay(context.fresh("message.menu", "source.again"))


_OFFERS = (Offer("choice.report", "1"), Offer("choice.panic", Command("panic")))


def offers(state: State) -> tuple[Offer, ...]:
    is_debt = state.memory.get("about") == "owed"  # Nobody reports a debt.
    return () if is_debt or state.step == "late" else _OFFERS


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
