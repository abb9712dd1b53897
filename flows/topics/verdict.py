"""The reply to a message that is judged: the one act that fits it, or how it looks, the rule that
it breaks, and what is known of the worst that it names."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from flows.languages import has
from flows.parsing import no_loss
from flows.parsing.attempts import is_wanted
from flows.parsing.intent import readings
from flows.parsing.meaning import chance_of
from flows.parsing.voice_words import QUESTION
from flows.subjects.known_senders import Sender
from flows.text import words
from flows.topics import (
    asked_about,
    check,
    disambiguation,
    fragments,
    question,
    story_memory,
    unclear,
)
from flows.topics.context import Context, mark, unpack
from flows.values import Standing, Subject, Triage

NOT_LIKELY = {"danger": 0.15, "panic": 0.1}
"""Below so great a chance of a danger or a loss a word of it counts for nothing: ``con trau di
lac``."""
_NOT_CLEAR = ("message.unknown", "message.more", "message.unclear", "check.more")
_EITHER = {"message.unknown": 0.25, "message.more": 0.45, "message.unclear": 0.5, "act.call": 0.5}
"""By text: the chance of a question to the service from which the reply names that question
instead."""
_BEFORE_THE_NUMBER = ("urgent.", "told.blackmail", "told.shark", "told.borrow", "told.sim")
"""Kinds whose first act comes before the standing of a number."""
_LISTED = frozenset(("confirmed", "high"))
_FORWARDED = 0.9
"""From this chance on, a message is judged as a forwarded one."""
_HONEST = 0.7
"""From this chance on, a text without an exit is answered as one from somebody they know."""
_OF_PLAIN_LIFE = ("", "told.call", "told.visit")
_HARMLESS_EXITS = frozenset(("install", "pay"))
_LONG_ENOUGH = 8
_RECEIVED, _LIKELY = ("honest", "forwarded"), 0.4
"""From this chance on, an honest-looking text is a message that they received, not their own."""
_VAGUE_EXITS = frozenset(("install",))
"""Ways out that plain words may be taken for."""


def offered(context: Context, *, asks_sender: bool, unsure: bool) -> tuple[str, ...]:
    """The next things that the resident may do, the longest text first."""
    short = context.say("message.offer")
    if not asks_sender:
        return (short, "")
    asked = "message.offer.which" if unsure else "message.offer.sender"
    return (context.say(asked), short, "")


def reply(
    context: Context,
    judged: Triage,
    worst: tuple[Subject, Standing] | None,
    kind: str,
    sender: Sender | None,
    offers: tuple[str, ...],
) -> str:
    """The one act that fits the message; else the verdict on the text."""
    more = story_memory.key(context, kind)
    act = "" if more else unclear.act_of(kind, judged)
    if unclear.notice_of(context.command.rest, judged) == "notice.code":
        act = ""  # A code that was sent to them, whatever they tell beside it.
    is_bare = not more and worst is None and judged.label != "scam"
    milder = _milder(context, kind, act, judged, offers) if is_bare and sender is None else ""
    is_first = worst is None or _comes_first(context.command.rest, kind, *worst)
    if milder or (act and is_first):
        return milder or unclear.act(context, act, story_memory.as_before(context, judged), offers)
    if sender is not None:
        return unclear.known(context, sender, offers)
    account = unclear.unlisted_account(context, judged, worst)
    if account:
        key = "notice.account" if unclear.is_of_office(context.command.rest) else "notice.payee"
        return unclear.fitting(context, key, offers, shown=account)
    text = more or _text(context, judged, worst)
    asked = disambiguation.reply(context, _EITHER[text]) if is_bare and text in _EITHER else ""
    if asked and mark(asked) != context.state.replied:
        return asked
    return _of_the_text(context, text, judged, worst, offers, is_more=bool(more))


def _of_the_text(
    context: Context,
    text: str,
    judged: Triage,
    worst: tuple[Subject, Standing] | None,
    offers: tuple[str, ...],
    *,
    is_more: bool,
) -> str:
    """The verdict by its text key, or the loss that so few words may tell of."""
    is_new = worst is None or worst[1].grade == "no_reports"
    if text == "message.unclear" and is_new and question.is_due(context, judged):
        return context.say(question.KEY)
    typed, begins = context.command.rest, context.state.topic != "message"
    may_be_loss = chance_of("panic", typed, context.world.intents) >= NOT_LIKELY["panic"]
    may_be_loss = may_be_loss and not (is_more and any(map(is_wanted, readings(typed))))
    if may_be_loss and text.startswith(_NOT_CLEAR) and fragments.may_be_loss(typed, begins=begins):
        text = "message.maybe_lost"
    stopped = str(context.state.memory.get("act", "")) if not begins else ""
    is_asked = any(map(QUESTION.search, readings(typed)))
    if text.startswith("message.more") and stopped.startswith("urgent.") and is_asked:
        return unclear.act(context, f"act.{stopped.partition('.')[2]}", judged, offers)
    if text.startswith(("message.unknown", "message.more", "message.maybe_lost")):
        return context.fresh(text, _second(context, text) if is_more else "help.again")
    if is_more:
        (one, *_) = (*unpack(context.state.memory), None)
        return context.fresh(text, "message.more.again", shown=one.display if one else "")
    return judged_text(context, text, judged, worst, offers)


def _milder(context: Context, kind: str, act: str, judged: Triage, offers: tuple[str, ...]) -> str:
    """The reply if the model finds plain life, or a question to the service, in words that a story
    of a call or a visit shares; "" for nothing."""
    plain = _plain_life(context, kind, judged)
    if plain:
        return judged_text(context, plain, judged, None, offers)
    return disambiguation.reply(context, _EITHER[act], of_life=_HONEST) if act in _EITHER else ""


def _plain_life(context: Context, kind: str, judged: Triage) -> str:
    """The text key for what the model is sure is of plain life, whatever words of a call or a visit
    it shares; "" for none, and if it gives a way to click, call or answer."""
    text = context.command.rest
    is_open = judged.label in ("unclear", "benign") and not kind.startswith("urgent.")
    if is_open and not context.asks.subjects and no_loss.is_plain_life(readings(text)):
        return "notice.plain"
    is_open = is_open and kind in _OF_PLAIN_LIFE
    if not is_open or not _HARMLESS_EXITS.issuperset(judged.exits) or context.asks.subjects:
        return ""
    if context.state.topic == "message" or len(words(text)) < _LONG_ENOUGH:
        return ""
    chances = context.world.intents.chances(text)
    if chances.get("honest", 0.0) < _HONEST or unclear.may_calm(text, judged):
        return ""
    milder = replace(judged, label="benign")
    notice = unclear.notice_of(text, milder, is_received=True)
    return "notice.plain" if notice in ("", "notice.firm") else notice


def _comes_first(text: str, kind: str, one: Subject, standing: Standing) -> bool:
    """Whether the act comes before what is known of the number."""
    rules = (asked_about.is_collection, asked_about.is_offer)
    collects = any(rule(kind, (one,), standing) for rule in rules)
    is_stop = kind.startswith(_BEFORE_THE_NUMBER)
    return collects or is_stop or asked_about.comes_first(text, kind, standing)


def _second(context: Context, text: str) -> str:
    """The text if the same was just said of a story."""
    return f"{text}.again" if has(f"{text}.again") else "message.more.again"


def _text(context: Context, judged: Triage, worst: tuple[Subject, Standing] | None) -> str:
    """The text key of the verdict: calm only what may be."""
    if judged.label in ("scam", "spam"):
        return f"message.{judged.label}"
    if worst is not None and worst[1].grade in _LISTED:
        return "message.listed"
    text = context.command.rest
    if unclear.may_calm(text, judged):
        key = f"message.benign.{judged.category}"
        return key if has(key) else "message.benign"
    guess = context.world.intents.guess(text)
    is_honest = guess.name == "honest" and guess.probability >= _HONEST
    is_honest = is_honest and _VAGUE_EXITS.issuperset(judged.exits)
    milder = replace(judged, label="benign") if is_honest and judged.label == "unclear" else judged
    is_received = guess.name in _RECEIVED and guess.probability >= _LIKELY
    notice = unclear.notice_of(text, milder, is_received=is_received)
    if notice:
        return notice
    is_forwarded = guess.name == "forwarded" and guess.probability >= _FORWARDED
    if judged.label == "unclear" or judged.exits or worst is not None or is_forwarded:
        return "message.unclear"
    if context.state.topic != "message":
        return "message.unknown"
    return "message.more"


def judged_text(
    context: Context,
    text: str,
    judged: Triage,
    worst: tuple[Subject, Standing] | None,
    offers: tuple[str, ...],
) -> str:
    """The verdict on the text, its rule, the worst that is known of what is in it, the offer.

    What does not fit becomes shorter: what it pretends, the rule, the offer; then how many others
    sent the like goes; what is known last.
    """
    pressed = judged.rules[0] if judged.rules else "lamtheo"
    if has(f"{text}.{pressed}"):  # The rule says the same.
        text = f"{text}.{pressed}"
    rule, advice = context.say(f"rule.{pressed}"), context.say(f"advice.{pressed}")
    finding = context.say("message.ask") if text == "message.unclear" else ""
    if worst is not None:
        subject, standing = worst
        finding = check.finding(context, subject, standing)
    others = ""
    if context.facts.alike is not None and not text.startswith("message.benign"):
        since = context.facts.alike.since.strftime("%d/%m")
        others = context.say("message.alike", people=context.facts.alike.people, date=since)
    pretext = check.about(context, judged.category)
    offer, short = offers[0], offers[-2]
    sizes = [
        (pretext, advice, offer),
        ("", advice, offer),
        (pretext, rule, offer),
        ("", rule, offer),
        (pretext, rule, short),
        ("", rule, short),
    ]
    if context.facts.prefix:  # Longer offers: what is known of a number is worth more.
        sizes.append(("", rule, ""))
    where = unclear.whom_to_call(context, text)
    every = check.findings(context) if worst is not None else []
    findings = (*every, others + finding, others if worst is None else finding, finding)
    for f, (a, r, o) in product(dict.fromkeys(findings), sizes):
        reply = context.say(text, about=a, rule=r, found=f, offer=o, where=where)
        if context.fits(reply):
            return reply.rstrip() if context.facts.prefix else reply
    return context.say(text, about="", rule=rule, found="", offer=short, where=where)
