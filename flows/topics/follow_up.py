"""Finds what a few words right after an answer mean, if no rule knows.

A small network (`config/follow_ups.txt`, made by `python -m tools.follow_up.train`) weighs the
words with the previous answer. ``thoi dung ghi`` after a report withdraws it. ``doc roi a`` after a
warning says that a secret was given. A guess counts only with the words that its guard asks for
(`flows.parsing.follow_up_words`), and the more urgent meaning comes first. No guess subscribes
anybody to alerts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from flows.parsing import follow_up_words as guards
from flows.parsing import leaving
from flows.parsing import panic as panic_words
from flows.parsing.attempts import is_wanted
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_model import IntentModel
from flows.parsing.meaning import UNSURE, Meaning, chance_of, gives_in, is_planned, meaning
from flows.parsing.panic import is_denied
from flows.parsing.voice_words import QUESTION, SOMEBODY
from flows.subjects import roles
from flows.text import MEMO, is_figures, words
from flows.topics import (
    later,
    losses,
    panic,
    question,
    senders,
    sources,
    story,
    victims,
    withdraw,
)
from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, State, Turn

_MOST_WORDS = 45
_OWN_WORDS = frozenset(("message", "help", "panic", "opt_how"))
"""Commands of messages that may have no keyword."""
LOST = ("lost", "code_given", "device")
_STORIES = frozenset(("scam", "unclear", "checked"))
_VAGUE = {
    "message": ("", "again"), "help": ("",), "follow": ("", "again"), "opt_how": ("",),
    "answer": ("", "story", "more"),
}  # fmt: skip
"""By command: the kinds of a message that no rule has understood."""
_AFTER_A_REPORT = ("no", "word")
"""More such kinds right after a report, when there is nothing to refuse any more."""
_BARS = {
    "lost": 0.55, "lost, said otherwise": 0.75, "lost at last": 0.6, "report": 0.5,
    "takes back": 0.35, "gives in": 0.4, "keep_alerts": 0.5,
    "of a tale": 0.65,
}  # fmt: skip
"""The least chance at which a guess counts, by its effect."""
_MAY_BE_LOST = 0.35
"""From this chance of a loss on, a report, a withdrawal or alerts wait: the loss may be real."""
_SURE, _UNLIKELY = 0.7, 0.08
_SURE_ALONE, _AGREES = 0.9, 0.2
"""A loss or a danger that no rule finds counts from the first chance on in the model of first
messages, or from the second on in this model."""
_HARMLESS = ("thanks", "abuse", "more", "innocent", "doubt", "question", "never_mind")
"""Meanings that calm. If one has at least `_SURE` and a loss less than `_UNLIKELY`, the words only
sound like a loss."""
_SITUATIONS = {"check": "checked", "panic": "bank", "filed": "filed", "heard": "info"}


def situation(state: State) -> str:
    """The model's name for the last answer. "" where the model has no such name, and after a
    message that looked honest."""
    if state.topic == "message":
        if state.step == "late":
            return "filed"
        label = "unclear" if state.step == question.STEP else state.memory.get("label")
        return {"scam": "scam", "benign": "", "spam": ""}.get(str(label), "unclear")
    if state.topic == "alerts":
        return state.step if state.step == "left" else ""
    return _SITUATIONS.get(state.topic, "")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The model's guess for a message.

    before   the situation (`situation`); "" where the model was not asked
    chances  how likely each meaning is, 0 to 1; empty where the model was not asked
    """

    before: str = ""
    chances: Mapping[str, float] = field(default_factory=dict)

    def of(self, *names: str) -> float:
        """How likely the message means one of `names`, 0 to 1."""
        return sum(self.chances.get(name, 0.0) for name in names)


def weigh(state: State, command: Command, world: World) -> FollowUp:
    """The model's guess for a message in the resident's own words; nothing for a notice, figures or
    a long text."""
    is_words = command.name in _OWN_WORDS and command.rest != ""
    before = situation(state) if is_words else ""
    return _weighed(before, command.rest, world.follow_ups) if before else FollowUp()


@lru_cache(maxsize=MEMO)
def _weighed(before: str, text: str, model: IntentModel) -> FollowUp:
    """As `weigh`; cached, since several rules ask about one message."""
    if is_figures(text) or len(words(text)) > _MOST_WORDS or is_notice(text):
        return FollowUp()
    return FollowUp(before, model.chances(text, before))


def agrees(guess: FollowUp, meant: Meaning) -> bool:
    """Whether this model also finds the loss or the danger that the model of first messages has
    found."""
    names = LOST if meant.kind == "panic" else ("danger",)
    is_sure = meant.guess.probability >= _SURE_ALONE
    return not guess.before or is_sure or guess.of(*names) >= _AGREES


def loss(guess: FollowUp, state: State, command: Command) -> Command | None:
    """The loss that follows from the open story (`losses.goes_on`). None for no loss, and none if
    the model is sure that it is none."""
    if not losses.goes_on(state, command):
        return None
    is_asked = state.memory.get("asked") == "loss" or losses.denies(state, command.rest)
    is_given = any(map(guards.GAVE.search, readings(command.rest)))
    is_harmless = guess.of(*LOST) < _UNLIKELY and max(map(guess.of, _HARMLESS)) >= _SURE
    if is_harmless and not (is_asked or is_given):
        return None
    return Command("panic", command.rest)


def hear(guess: FollowUp, state: State, asks: Asks, world: World, now: datetime) -> Asks | None:
    """What the engine must know to answer a guess of which the model is sure, if the rules have
    found only a message or a story that goes on; None if the model is unsure."""
    command, before = asks.command, guess.before
    kinds = _VAGUE.get(command.name, ())
    kinds += _AFTER_A_REPORT if before == "filed" and command.name == "answer" else ()
    if before in ("", "bank") or command.kind not in kinds:
        return None
    text = command.rest
    if withdraw.is_loss(text):
        return panic.read(Command("panic", text), world, now)
    is_forwarded = roles.subjects_in(text) and world.judge(text).label == "scam"
    if is_forwarded or withdraw.is_regretted(text) or leaving.stands_by(text):
        return None
    wanted = _lost(guess, text, world, now) or _wish(guess, state, text, world)
    is_vague = meaning(text, world.intents).kind in _VAGUE_MEANINGS
    return wanted or (_of_a_tale(guess, state, text) if is_vague else None)


_VAGUE_MEANINGS = ("", "told.call", "told.detail", "small.not_yet")
_UNFILED = ("later.unfiled", "source.again")
_ANSWERS = {
    "doubt": ("true",),
    "cant": ("later.cant", "message.more.again"),
    "no_loss": ("small.not_yet", "later.right"),
    "well": ("later.right", "small.not_yet"),
    "done_it": ("later.right", "small.not_yet"),
    "proved": ("talk.turned_out", "later.right"),
    "innocent": ("later.innocent", "small.later"),
    "what_now": ("later.next", "message.more.again"),
    "fate": _UNFILED,
    "not_report": _UNFILED,
    "never_mind": ("small.never_mind", "small.later"),
    "thanks": ("small.thanks", "small.later"),
    "question": ("later.unsure", "message.more.again"),
}
"""By meaning: the texts in a story in which nothing was given, if no rule has understood the
message."""
_AT_THE_DOOR = {
    **dict.fromkeys(("no_loss", "well", "done_it"), ("later.right.visit", "small.not_yet")),
    **dict.fromkeys(("what_now", "cant"), ("message.more.visit", "message.more.visit.again")),
}
"""As `_ANSWERS`, if somebody came to the house."""
_ELSEWHERE = {
    "thanks": ("small.thanks", "small.later"),
    "well": ("small.later", "small.thanks"),
    "done_it": ("small.later", "small.thanks"),
    "never_mind": ("small.never_mind", "small.later"),
}
"""As `_ANSWERS`, after an answer about the service, a report or alerts."""


_UNKNOWN = re.compile(r"\b(?:khong|chua|chang) (?:quen|biet)\b")
_OF_KIN = ("kin", "stranger", "school", "fight", "reach")
"""Topics of a story in which "I doubt it" or "I lost nothing" may say whether the resident knows
the caller."""
_OF_WHOM = ("doubt", "no_loss")
_BAITS = ("job", "invest")
"""Topics of a story that have a text of their own for residents who saw money come in."""
_GLAD = re.compile(
    r"\b(?:cam on|cam ta|on|biet on|thank\w*|tks|thanks|may qua|may ghe|mung|yen tam|nhe (?:nguoi"
    r"|long)|hay qua|tot qua|de thuong|hihi|hehe|haha|ok|oke|okay)\b"
)
_ENOUGH = 3
"""Words; a shorter text is not answered as a question."""


_CHECKED = re.compile(
    r"\b(?:hoi|goi|chan|cup|tat|bao|xoa|tu choi|dap|huy|khoa|duoi|nhan cho|ke|doi mat khau|kiem tra"
    r"|coi|xem|block|report)\b"
)
_BY_THEM = re.compile(
    r"\b(?:ho|no|chung|bon no)(?: \w+)? (?:noi|bao|xin loi|hua|cam on|giai thich)\b"
)


def _is_unsure(name: str, text: str) -> bool:
    """Whether the resident may have done what the scammers ordered, or may repeat their claim that
    all is well."""
    forms = readings(text)
    is_theirs = any(map(_BY_THEM.search, forms))
    if name == "done_it":
        return is_theirs or not any(map(_CHECKED.search, forms))
    return name in ("innocent", "well") and is_theirs


_NOTHING_GONE = ("no_loss", "well")


def _of_a_tale(guess: FollowUp, state: State, text: str) -> Asks | None:
    """What the engine must know to answer a resident who gave nothing, if the model is sure of
    that."""
    memory, is_tale = state.memory, guess.before in _STORIES
    answers = _ANSWERS if is_tale else _ELSEWHERE
    answers = answers | _AT_THE_DOOR if memory.get("about") == "visit" and is_tale else answers
    name = max(guess.chances, key=guess.of, default="")
    is_asked = memory.get("asked") or state.step == question.STEP
    is_other = name in _OF_WHOM and memory.get("about") in _OF_KIN
    is_other = is_other or (name == "doubt" and memory.get("about") in _BAITS)
    is_other = is_other or memory.get("about") == "blackmail" or _is_unsure(name, text)
    is_other = is_other or bool(roles.subjects_in(text))
    is_other = is_other or (name in _OF_WHOM and any(map(_UNKNOWN.search, readings(text))))
    is_gone = later.may_be_given(state) or any(map(later.STILL_GONE.search, readings(text)))
    is_other = is_other or (name in _NOTHING_GONE and is_gone)
    is_other = is_other or (name == "question" and len(words(text)) < _ENOUGH)
    is_other = is_other or (name == "thanks" and not any(map(_GLAD.search, readings(text))))
    if name not in answers or is_asked or is_other or guess.of(name) < _BARS["of a tale"]:
        return None
    if guess.of(*LOST) >= _UNLIKELY or guess.of("danger") >= _UNLIKELY:
        return None
    return later.answered(state, text, answers[name])


def _lost(guess: FollowUp, text: str, world: World, now: datetime) -> Asks | None:
    """What the engine must know about a loss. The model must be surer if a rule says something else
    or the text asks a question."""
    forms = readings(text)
    if intent(text) == "told.owed" or any(map(is_planned, forms)):
        return None
    if any(map(gives_in, forms)):
        return None
    is_other = intent(text) not in UNSURE or any(map(QUESTION.search, forms))
    bar = _BARS["lost" if guess.before in _STORIES else "lost at last"]
    bar = max(bar, _BARS["lost, said otherwise"]) if is_other else bar
    chance = guess.of(*LOST)
    is_none = any(is_denied(form) or is_wanted(form) for form in forms)
    if chance < bar or is_none or not guards.LOST.lets(text):
        return None
    kind = "phone" if guess.of("device") > chance / 2 else ""
    return panic.read(Command("panic", text, kind=kind), world, now)


def _wish(guess: FollowUp, state: State, text: str, world: World) -> Asks | None:
    """What the engine must know for a wish of the resident: to report, to withdraw the report, to
    get alerts again."""
    before = guess.before
    if intent(text).startswith("talk.") or guess.of(*LOST) >= _MAY_BE_LOST:
        return None  # A rule is sure of a question, or money may be gone.
    if before == "filed":
        chance = guess.of("not_report", "innocent")
        is_sure = chance_of("panic", text, world.intents) < _MAY_BE_LOST
        is_sure = is_sure and chance >= _BARS["takes back"] and guards.TAKES_BACK.lets(text)
        code = withdraw.code_in(state, text)
        command = Command("withdraw", code)
        return Asks(command, report_code=code or None, latest=not code) if is_sure else None
    if before in _STORIES and guess.of("report") >= _BARS["report"] and guards.REPORT.lets(text):
        return _reported(state, text, world)
    is_begun = state.memory.get("act") or state.memory.get("about")  # Its own text comes next.
    if state.memory.get("about") != "owed" and guards.PAYS_ON.lets(text):
        is_begun = False
    if before in _STORIES and guess.of("follow") >= _BARS["gives in"] and not is_begun:
        return Asks(Command("gives_in", text))
    is_subscribed = meaning(text, world.intents).kind == "talk.subscribe"
    if before == "left" and guess.of("keep_alerts") >= _BARS["keep_alerts"] and not is_subscribed:
        return Asks(Command("alerts_again", text)) if guards.ALERTS_WANTED.lets(text) else None
    return None


def _reported(state: State, text: str, world: World) -> Asks | None:
    """What the engine must know to report the subject of the open story, or the number in
    `text`."""
    memory = state.memory
    is_other = memory.get("about") == "owed" or memory.get("act") or memory.get("asked")
    if state.step == question.STEP or is_other or senders.asks(text):
        return None
    if not roles.subjects_in(text):
        is_of_one = story.named(state) or state.topic == "message"
        return Asks(Command("answer", text, kind="wants")) if is_of_one else None
    named = sources.strangers(sources.meant(text), world)
    return Asks(Command("report", text, way="scam_call"), named) if named else None


_CALLS = re.compile(r"\b(?:ngan hang|\w+bank|bidv|tong dai|quay|goi|dien|may|so|bam|nghe)\b")
"""Words of a call, or of the bank."""


def completed(guess: FollowUp, asks: Asks | None) -> Asks | None:
    """A victim's answer to the first step, with the kind that the model finds if no rule finds
    one."""
    if guess.before != "bank" or asks is None or asks.command.name != "answer":
        return asks
    text, kind = asks.command.rest, asks.command.kind
    is_named = any(one.kind != "brandname" for one in asks.subjects) or roles.subjects_in(text)
    is_name = kind in ("named", "likely")
    name = max(victims.BY_MODEL, key=guess.of)
    need, bar = victims.BY_MODEL[name]
    if need == "busy" and not any(map(_CALLS.search, readings(text))):
        return asks  # They can't do something, but it is no call to the bank.
    bar = max(bar, _NO_NAME) if is_name else bar
    forms = readings(text)
    if name == "innocent" and not any(map(_RETURNED.search, forms)):
        need = "doubt"  # They may still believe the person whom they paid.
    is_theirs = name in _OWN_DOING and any(
        SOMEBODY.search(one) or _THEY.match(one) for one in forms
    )
    is_unsure = guess.of(name) < bar or len(words(text)) < 2 or is_theirs
    if is_named or is_unsure or not (is_name or kind == "") or panic_words.loss(text):
        return asks  # The text tells what the scammers did, or a new loss.
    return Asks(Command("answer", text, kind=need)) if is_name else _with_kind(asks, need)


def _with_kind(asks: Asks, kind: str) -> Asks:
    return replace(asks, command=replace(asks.command, kind=kind))


_RETURNED = re.compile(
    r"\b(?:tra lai|tra du|tra roi|gui lai|hoan lai|hoan tien|dua lai|tim thay|tim ra"
    r"|nhan duoc|nhan lai|lay lai|co lai|co song lai|goi tra|chay (?:ngon|lai)|ket han|het han"
    r"|moi ve|ve roi|nham)\b"
)
"""A lost thing came back, or nobody took it."""
_NO_NAME = 0.6
"""The least chance at which a few words that may be a name have another meaning."""
_THEY = re.compile(r"(?:gio |ma |thi )?(?:no|ho|bon no|tui no|chung no|thang \w+|con do)\b")
_OWN_DOING = ("what_now", "cant", "done_it", "thanks", "well")
"""Meanings that tell what the victim did or wants to do."""


_TEXTS = {"gives_in": "message.more.follow", "alerts_again": "optout.again"}


def start(context: Context) -> Turn:
    """The reply to a resident who is about to do what a stranger wants says to give nothing. To one
    who wants alerts again it gives the keyword. The open topic stays open."""
    return context.stay(context.say(_TEXTS[context.command.name]))


TOPIC = Topic(start, commands=("gives_in", "alerts_again"))
