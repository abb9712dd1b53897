"""Right after a report is filed: thanks, a yes, or the same digit once more do not file it
again."""

from __future__ import annotations

import re
from datetime import datetime

from flows.parsing.intent import asks_about, intent, is_notice, readings
from flows.parsing.meaning import chance_of, meaning
from flows.parsing.panic_events import is_own_words
from flows.parsing.panic_next import next_act
from flows.parsing.voice_words import QUESTION
from flows.patterns import Pattern
from flows.subjects import own_words, roles
from flows.text import is_figures, words
from flows.topics import check, filing, help, losses, senders
from flows.topics.context import Context, Topic, World, pack, unpack
from flows.topics.sources import way_of
from flows.values import Asks, Command, Report, State, Subject, Turn

_NOTES = ("filed", "report", "numbers", "lost", "former")
"""Keys in the memory: that a report was filed, its code, the numbers in it, what was lost, and
the code of the report that it corrects."""
_LEAST = 0.3
"""From this chance of a loss or a danger on, a text is no mere detail of the report."""
_MOST_WORDS = 25


def after(state: State, result: Turn) -> State:
    """The state after a turn, with a note of the report that was filed in this conversation."""
    new = result.state
    if not result.effects and not state.memory.get("filed"):
        return new
    report = next((each for each in result.effects if isinstance(each, Report)), None)
    notes = {name: state.memory[name] for name in _NOTES if name in state.memory}
    if report is not None:
        notes = {"filed": True, "report": report.code, "numbers": pack(report.subjects)}
    if not notes.get("filed"):
        return new
    if new.topic:
        return State(new.topic, new.step, {**notes, **new.memory})
    return State("filed", memory=notes) if report is not None or state.topic == "filed" else new


_VICTIMS = ("panic.pay", "panic.helped", "panic.owed", "panic.more", "panic.private")
"""A victim's questions and news, answered as before the report (`flows.parsing.panic_next`)."""


def _of_a_victim(state: State, text: str, world: World) -> str:
    """The kind of a victim's message after the report: ``bank`` for the name of their bank, a key
    of `_VICTIMS`, or ``more`` for a call to the bank; "" for none."""
    if not state.memory.get("lost") or roles.subjects_in(text):
        return ""
    if world.directory.banks.alone(text) is not None:
        return "bank"
    act = f"panic.{next_act(text)}"
    if act == "panic.calling":
        return "more"
    return act if act in _VICTIMS else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    theirs = _theirs(state, command.rest)
    if theirs:
        return Asks(Command("answer", command.rest, kind="theirs"), check.with_others(theirs))
    victims = _of_a_victim(state, command.rest, world)
    if victims:
        return Asks(Command("answer", command.rest, kind=victims))
    if _AFFIRMS.fullmatch(" ".join(words(command.rest))):
        return Asks(Command("answer", command.rest, kind="kept"))
    if intent(command.rest).startswith("talk."):
        return None
    if meaning(command.rest, world.intents).kind in ("small.yes", "small.never_mind"):
        return Asks(Command("answer", command.rest, kind="no"))
    answer = senders.hear(command, world, now)
    if answer is None:
        return None
    is_words = answer.kind in ("story", "place", "word")
    is_digit = answer.kind == "word" and is_figures(command.rest)
    is_detail = is_words and not is_digit and _is_detail(command.rest, world)
    if not (is_detail or is_digit) and answer.kind not in ("no", "wants"):
        return None
    return Asks(Command("answer", command.rest, kind="more" if is_detail else answer.kind))


_OF_THEM = Pattern(
    r"\b(?:no|ho|han|chung|ke lua|thang (?:do|kia|lua)|nguoi (?:ta|do)|they|he|she)\b(?: \w+){0,4}?"
    r" (?:xai|dung|goi|nhan|rut|gui|ten|so|stk|tk|zalo|momo|tai khoan|uses?|used|called|texted)\b"
    r"|\b(?:so|stk|tk|tai khoan|zalo|momo|vi|link|trang)(?: \w+){0,2}? (?:no|ho|han|chung|ke lua)\b"
    r"|\bvoi (?:no|ho|han|chung)\b"
    r"|\bcung (?:goi|nhan|nhan tin|doi)\b"
    r"|\b(?:goi|nhan|nhan tin)(?: cho)? (?:toi|tui|em|minh|con|me)(?: \w+)? nua\b"
    r"|\d{8,} (?:(?:hom nay|sang nay|hoi nay|vua|moi) )?(?:lai|van|cu|con) (?:goi|nhan|nhan tin"
    r"|gui)\b"
)
_WANTS_PAID = Pattern(
    r"\b(?:no|ho|han|chung|bon no|tui no|thang (?:do|kia|lua)|ke lua)(?: \w+){0,2}? (?:bao|keu|bieu"
    r"|bat|doi|yeu cau|ep|xui)(?: \w+){0,3}? (?:chuyen|ck|gui|nop|nap|dong|bank)(?: \w+){0,4}?"
    r" (?:vao|vo|qua|sang|toi|stk|tk|tai khoan|momo|so)\b"
)
"""A text in which the scammers want money: their words here are no doubt about the report."""
_PAID_INTO = Pattern(
    r"\b(?:chuyen|chuyen khoan|gui|nop|nap)\b(?: \w+){0,4}? (?:vao|vo|stk|tk|tai khoan|momo)\b"
)
_WRITER = Pattern(r"\b(?:toi|tui|em|minh|chau|tao)\b")
_WITHDRAWN = Pattern(r"\b(?:khong phai|dung (?:bao|ghi)|khong bao|nham)\b")
_NOT_THEIRS = Pattern(r"\b(?:khong phai|dung (?:bao|ghi)|khong bao|nham|keu|bao|doi)\b")
_OF_OURS = Pattern(
    r"\b(?:ban|vo|chong|con(?: gai| trai)?|anh|chi|me|ba|bo|chau|hang xom|nguoi nha|nguoi quen)"
    r" (?:toi|tui|minh|em)\W*$|\b(?:chu so|chinh chu|binh thuong)\b"
    r"|\b(?:toi|tui|em|minh|chau|con) (?:cho|dua|doc|khai)(?: (?:no|ho|han|chung))?"
    r" (?:so|stk|tk|tai khoan)\b(?! (?:cua )?(?:no|ho|han|chung)\b)"
    r"|\bcho (?:ban|vo|chong|con(?: gai| trai)?|me|ba|bo|hang xom)(?: (?:toi|tui|minh|em))?"
    r" (?:so|o so|qua so|vao so)\b"
)
"""The number may be the writer's own, or that of somebody they know."""


def _theirs(state: State, text: str) -> tuple[Subject, ...]:
    """Other numbers that the text says belong to the same scammers: they called from them, or a
    victim paid into them."""
    every, forms = roles.subjects_in(text), readings(text)
    is_asked = any(map(QUESTION.search, forms))
    if not every or is_asked or is_notice(text) or intent(text).startswith("talk."):
        return ()
    rules = (_OF_THEM, _PAID_INTO) if state.memory.get("lost") else (_OF_THEM,)
    is_said = any(rule.search(form) for rule in rules for form in forms)
    is_paid = any(map(_WANTS_PAID.search, forms)) and not any(map(_WITHDRAWN.search, forms))
    if not is_paid and (not is_said or any(map(_NOT_THEIRS.search, forms))):
        return ()
    if any(map(_OF_OURS.search, forms)):
        return ()
    others = own_words.denied(text, every) | own_words.relatives(text, every)
    others |= own_words.kins(text, every)
    if any(map(_WRITER.search, forms)):  # "No con xai so …" is about a scammer, not about a child.
        others |= own_words.cleared(text, every)
    known = {one.key for one in unpack(state.memory, "numbers")}
    return tuple(one for one in every if one.key not in others | known)


def _is_detail(text: str, world: World) -> bool:
    """Whether the text tells only a detail more, and nothing that has an answer of its own."""
    if len(words(text)) > _MOST_WORDS or not is_own_words(text) or asks_about(text):
        return False
    if world.directory.senders.of_notice(text, world.judge(text)) is not None:
        return False  # It is a listed sender's own notice that the resident forwards.
    guess = world.intents.guess(text)
    if guess.name in _NEW and guess.probability >= _SURE:
        return False
    meant = meaning(text, world.intents).kind
    chances = (chance_of(group, text, world.intents) for group in ("panic", "danger"))
    return meant in _DETAILS and max(chances) < _LEAST


_NEW, _SURE = ("honest", "forwarded"), 0.5
"""Intents that begin something new, and the least chance at which they do."""
_DETAILS = ("", "told.call", "told.detail")


_AFFIRMS = re.compile(
    r"(?:(?:u|uh|um|ok|oke|co|da|vang|dung (?:roi|vay|so|no)|roi|phai|vay|thi|cu|gio|muon|toi"
    r"|tui|em|con|xin|cho|nho) )*"
    r"(?:bao cao|bao|to cao|to giac|ghi|luu)(?: (?:no|han|so|so do|so nay|cong an|di|luon|giup"
    r"|gium|dum|ho"
    r"|toi|tui|em|lai|vo|vao|nha|nhe|nghe|a|voi|cho))*"
)
"""The whole message asks for the report that is already filed."""


def filed_again(context: Context) -> Turn:
    kind, subjects = context.command.kind, context.asks.subjects
    if kind == "theirs":
        lost, text = str(context.state.memory.get("lost", "")), context.command.rest
        return filing.file(context, way_of(subjects[0]), subjects, text, lost=lost)
    bank = context.world.directory.banks.alone(context.command.rest) if kind == "bank" else None
    if bank is not None:
        line = bank.line or losses.where_line(context, bank)
        return context.stay(context.say("panic.bank.filed", bank=bank.name, line=line))
    numbers = unpack(context.state.memory, "numbers")
    if numbers and is_figures(context.command.rest):
        return context.stay(context.say("report.kept.number", shown=numbers[0].display))
    if kind in _VICTIMS:
        return context.stay(context.say("panic.more" if kind == "panic.pay" else kind))
    key = "report.more" if context.command.kind == "more" else "report.kept"
    return context.stay(context.say(key))


TOPIC = Topic(
    help.start, hear=hear, go_on=filed_again, menu=filed_again, opens="filed", in_texts=True
)
