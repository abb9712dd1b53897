"""Gives the advice for a particular trouble: a row of `flows.topics.advices`, and examples in
`tools/advice/rows.tsv` from which a model learns to recognise it.

The rules and the other models answer first. An advice takes the place of their answer where the
model is sure enough of it for all that speaks against it (`_bar`). It never replaces the
answer to a keyword or a choice. Beside a number only an advice that begins a loss or belongs to a
danger is given; the loss keeps the number for the report.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.parsing import advice_words, aftermath, no_loss, plain_life
from flows.parsing.actions import IS_DONE
from flows.parsing.danger import danger, sure_kind
from flows.parsing.danger_next import situation
from flows.parsing.danger_ways import is_held_abroad
from flows.parsing.intent import asks_about, intent, is_notice, readings
from flows.parsing.intent_model import Guess
from flows.parsing.meaning import UNSURE, chance_of, meaning
from flows.parsing.panic import loss
from flows.parsing.panic_events import is_own_words
from flows.parsing.panic_next import next_act
from flows.parsing.trafficking import is_not_gone, is_work_abroad
from flows.patterns import Pattern
from flows.subjects import roles
from flows.text import is_figures, words
from flows.topics import (
    asked_about,
    filing,
    follow_up,
    later,
    losses,
    panic,
    story,
    story_losses,
    story_memory,
    talk,
    victims,
)
from flows.topics.advices import (
    ADVICES,
    AFTER_A_LOSS,
    BESIDE_A_NUMBER,
    BESIDE_A_THREAT,
    LEADS_TO_HELP,
    NO_BANK,
    OF_PICTURES,
    OF_VISITS,
    RULED,
    Of,
)
from flows.topics.context import MAX_CONTENT, Context, Topic, World, mark, sent_texts
from flows.topics.unclear import fitting
from flows.values import Asks, Command, State, Turn

NONE = "none"
"""The model's answer to a message that needs no advice of the table."""
_BARS: Mapping[Of, float] = {"loss": 0.6, "after": 0.5, "tale": 0.5, "talk": 0.6, "danger": 0.6}
"""From this chance on an advice is given."""
_SURE, _SURER, _NEVER = 0.85, 0.95, 2.0
"""The bars if a rule's own answer may be right, if it is likely, and if nothing outweighs it."""
_VAGUE = 0.4
"""The bar of a warning, if the rules' answer fits any text."""
_SAYS_LITTLE = ("later.unsure", "message.more.again", "talk.what_then", "later.asked")
"""Texts that fit nearly any words."""
_LIKE_RULES = frozenset(("they_silent", "husband_beats"))
"""Advices with a text much like the rules' answer."""
_SECOND: Mapping[str, str] = {
    "after": "panic.police", "tale": "message.more.again", "job_abroad": "danger.led",
    "over_interest": "act.shark",
}  # fmt: skip
"""By name, or by what it belongs to: what is said instead of a text that was the last reply."""
_COMMANDS = frozenset(
    ("message", "panic", "danger", "answer", "later", "help", "gives_in", "opt_how", "follow")
)
"""Commands whose answer an advice may take the place of."""
_TOPICS = frozenset(("", "message", "check", "panic", "danger", "heard", "filed"))
"""Topics in which somebody tells or asks; elsewhere an answer is awaited."""
_NAMED = frozenset(("named", "likely", "wants", "bank", "carrier", "filed", "owed"))
"""Kinds of an answer that give what was asked for."""
_MOST_WORDS = 40
"""An advice is given for at most this many words."""
_MIN_WORDS = 3
"""How many words an advice that begins a loss needs; plain life needs one more."""
_MAY_BE_LOST, _LOST = 0.4, 0.6
"""Chances of a loss: from the first on nothing calms, and nothing warns who has done it; from the
second on nothing warns at all."""
_MAY_BE_DANGER, _DANGER = 0.25, 0.75
"""Chances of a danger: from the first on only what leads to help is given, from the second on only
advices of a danger."""
_SURELY_DANGER = 0.97
_HARDLY = 0.1
"""Below this chance of a danger or a loss, a rule that finds one may be wrong."""
_OPEN_KINDS = ("", "bank", "others", "deposit", "recover", "papers", "order")
"""Kinds of a loss that a rule gives to many; of any other it is sure."""
_CALM = 0.1
"""Below this score of triage a text wants nothing."""
_UNSURE_SITUATIONS = ("", "where", "safe")
"""What a rule finds in a long text about somebody in danger."""
_UNSURE_TALK = ("talk.abuse", "talk.smalltalk", "talk.sure")
"""Questions that a rule finds in long texts."""


def guess(state: State, text: str, world: World) -> Guess:
    """The model's guess for a text of this conversation."""
    before = "danger" if state.topic == "danger" else follow_up.situation(state)
    before = before or ("unclear" if state.topic == "message" else "info" if state.topic else "")
    return world.advice.guess(text, before, story.content(state))


def hear(state: State, text: str, asks: Asks, world: World, now: datetime) -> Asks | None:
    """The request that gives an advice instead of `asks`; None keeps `asks`."""
    command = asks.command
    if command.name not in _COMMANDS or state.topic not in _TOPICS or command.kind in _NAMED:
        return None
    is_plain = not state.topic and plain_life.kind_of(text)
    if not command.rest or not _is_own(state, text) or is_plain:
        return None
    if command.kind == "again" and asked_about.asks_reports(text):
        return None
    sure = _sure(state, asks, text, world) or ("" if danger(text) else _by_story(state, text))
    if sure == "job_abroad" and command.name == "danger" and command.rest != text:
        return None  # Together with the story it is one.
    return _given(sure, text, world, now) if sure else _by_model(state, text, asks, world, now)


def _by_model(state: State, text: str, asks: Asks, world: World, now: datetime) -> Asks | None:
    """The same by the words or the model."""
    command = asks.command
    ruled = "" if danger(text) else advice_words.by_rule(text)
    name, chance = (ruled, 1.0) if ruled else guess(state, text, world)
    if name == "matters" and state.memory.get("unharmed"):
        return None  # Nothing was given: its harm would contradict the reply before.
    is_given = name in ADVICES and chance >= _bar(state, asks, name, text, world)
    if not is_given or not advice_words.allows(name, text, story.content(state)):
        if name not in (NONE, "plain_life") or not _is_plain_life(state, asks, text, world):
            return None
        name = "plain_life"
    advice = ADVICES[name]
    if advice.of == "loss" and asks.subjects and asks_about(text):
        return None
    if (advice.of == "loss" and not advice.key) or advice.of == "danger" or name in BESIDE_A_NUMBER:
        return _given(name, text, world, now)
    named = (*(asks.subjects if command.kind != "again" else ()), *roles.subjects_in(text))
    if not asks_about(text):  # They text a short number.
        named = tuple(one for one in named if one.kind != "short")
    is_status = advice.topic == "fate"
    return None if named else Asks(Command("advice", text, kind=name), latest=is_status)


_SWITCHED_OFF = Pattern(
    r"(?:(?:ma|gio|roi|thi|hom nay|sang nay|tu hom qua|bua nay) )*"
    r"(?P<who>no|ho|han|thang \w+|con \w+|ong(?: \w+)?|ba(?: \w+)?|anh(?: \w+)?|chi(?: \w+)?"
    r"|chu no|chu hui|tiem(?: \w+){0,2}|shop|ben (?:do|kia|ban)|nguoi (?:do|kia|ban|ta)|so (?:do"
    r"|nay|ay))"
    r"(?: (?:da|lai|gio|cung|bay gio|cu|deu|nay|kia|do))* (?:khoa|tat|tat nguon|cat)"
    r" (?:may|dien thoai|lien lac)(?: (?:roi|luon|het|mat|tieu|ca|khong nghe|khong goi duoc"
    r"|khong lien lac"
    r" duoc|may ngay nay|goi khong duoc|tu hom qua|hoai|r))*"
)
"""The other people's telephone is off: nothing is wrong with the writer's own."""
_UNNAMED = ("no", "ho", "han")
_PAYS = Pattern(
    r"\b(?:chuyen|chuyen khoan|gui|nop|tra|nap|dua)(?: \w+){0,4}? (?:tien|MONEY)\b.*\b(?:roi"
    r"|xong|mat|het)\b"
    r"|\b(?:lo|da|vua|moi)(?: \w+)? (?:chuyen|chuyen khoan|nop|tra|nap)\b"
    r"|\b(?:chuyen khoan|chuyen|nop|tra) (?:cho )?(?:no|ho) (?:roi|xong)\b"
    r"|^(?:(?:toi|tui|em|con|lo|da) )*(?:chuyen khoan|chuyen|nop|tra) (?:roi|xong)$"
    r"|\b(?:i|we)(?: have| already)? (?:paid|sent (?:them |him |her )?(?:the )?money|transferred)\b"
)
_MINOR = Pattern(
    r"\b(?:[6-9]|1[0-7]) ?(?:tuoi|t|years? old|yo)\b|\blop (?:[1-9]|1[0-2])\b|^i am (?:[6-9]"
    r"|1[0-7])$"
    r"|^(?:i m|im) (?:[6-9]|1[0-7])$"
)


_WANTS_TO_GO = Pattern(
    r"^(?!.*\b(?:ve|ra ngan hang|cong an|kham|chua|hoi|(?:khong|chang|het|thoi)(?: \w+)? di"
    r"|(?:khong|het) (?:con )?(?:muon|doi))\b).*\b(?:muon|doi|dinh|tinh|sap|ham|nhat quyet|chuan bi"
    r"|cu doi|quyet) (?:\w+ )?di\b(?! (?:hoc|cho|lam ray))"
)
"""One of theirs is about to go there."""
_STAYS = Pattern(
    r"\b(?:khong|chang|thoi|het)(?: (?:con|muon|doi|dinh|cho|no|em|con))* di (?:nua|dau|theo|qua)\b"
    r"|\b(?:o nha|ve nha|doi y|nghe loi)(?: \w+)? roi\b"
)
"""They stay."""


def _by_story(state: State, text: str) -> str:
    """The advice for a short message after what the resident wrote before; "" for none."""
    forms = readings(text)
    before, memory = story.content(state), state.memory
    is_shown = "told.blackmail" in (memory.get("act"), intent(before) if before else "")
    if state.topic in ("message", "panic") and is_shown:
        if any(map(_MINOR.search, forms)):
            return "minor_shamed"
        if state.topic == "message" and any(map(_PAYS.search, forms)):
            return "paid_blackmail"
    is_abroad = state.topic in ("message", "check") and any(map(is_work_abroad, readings(before)))
    if is_abroad and any(map(_WANTS_TO_GO.search, forms)):
        return "job_abroad"
    if is_abroad and any(map(_STAYS.search, forms)):
        return "walked_away"
    off = next(filter(None, map(_SWITCHED_OFF.fullmatch, forms)), None)
    if off is None:
        return ""
    return "" if not state.topic and off["who"] in _UNNAMED else "they_silent"


def _given(name: str, text: str, world: World, now: datetime) -> Asks:
    """The request that gives the advice, or begins its loss."""
    advice = ADVICES[name]
    if advice.of == "loss" and not advice.key:
        return panic.read(Command("panic", text, kind=f"{panic.SURE}{advice.kind}"), world, now)
    return Asks(Command("advice", text, kind=name))


def _is_own(state: State, text: str) -> bool:
    """Whether it may be the resident's own: no number, no long text, nothing that others wrote."""
    if is_figures(text) or len(words(text)) > _MOST_WORDS:
        return False
    return bool(state.topic) or not is_notice(text)


def _sure(state: State, asks: Asks, text: str, world: World) -> str:
    """The advice of which a text's words alone are sure: about the true police or bank after a
    loss, or if nothing went to a cheat; "" for none. A danger comes before it, and so does a loss
    that the text reports for the first time."""
    if state.topic == "danger" or danger(text):
        return ""
    forms, is_new = readings(text), state.topic not in ("panic", "filed")
    office = "" if asks.subjects else aftermath.advice_of(forms)
    is_locked = state.topic == "panic" and next_act(text) == "locked"
    if office and (is_locked or (is_new and asks.command.name == "panic")):
        return ""
    before = " ".join(words(story.content(state)))
    name = office or no_loss.advice_of(forms, topic=state.topic, before=before)
    least = _DANGER if name in LEADS_TO_HELP else _MAY_BE_DANGER
    is_ruled = intent(text) in (*RULED.get(name, ()), "told.owed")
    if not name or is_ruled or chance_of("danger", text, world.intents) >= least:
        return ""
    is_told = not asks.subjects or name in BESIDE_A_NUMBER or name == "debt_collector"
    return name if is_told else ""


def _is_plain_life(state: State, asks: Asks, text: str, world: World) -> bool:
    """Whether a first message only talks of daily life, and asks of nothing that we know."""
    is_first = not state.topic and asks.command.name == "message" and not asks.subjects
    if not is_first or intent(text) or len(words(text)) <= _MIN_WORDS:
        return False
    chances = world.intents.chances(text)
    if sum(chances.get(one, 0.0) for one in ("honest", "smalltalk")) < _SURE:
        return False
    judged = world.judge(text)
    is_calm = judged.label == "benign" and not judged.exits and judged.score < _CALM
    is_allowed = is_calm and advice_words.allows("plain_life", text)
    return is_allowed and world.directory.banks.within(text) is None


def _bar(state: State, asks: Asks, name: str, text: str, world: World) -> float:
    """The chance from which it is given: the highest bar of all that is next to it."""
    of, kind, command = ADVICES[name].of, intent(text), asks.command
    kinds = {kind, meaning(text, world.intents).kind}
    if kinds & RULED.get(name, frozenset()):
        return _NEVER
    if any(one.startswith("urgent.") for one in ({kind} if state.topic else kinds)):
        return _SURER if name in LEADS_TO_HELP else _NEVER
    is_guessed = command.name == "later" and not command.kind.startswith(_SAYS_LITTLE)
    if is_guessed and later.hear(state, Command("message", text), world) is not None:
        return _NEVER  # No guess: a rule has an answer of its own to just these words.
    is_victim = state.topic in ("panic", "filed")
    if name in AFTER_A_LOSS and not is_victim and not state.topic:
        return _NEVER
    bars = [_base(state, asks, name, text, is_guessed=is_guessed)]
    is_next = state.topic == "panic" and bool(next_act(text)) and name not in AFTER_A_LOSS
    is_new_loss = command.name == "panic" and state.topic != "panic"
    is_ruled = command.name == "message" and kind not in UNSURE
    is_ruled = (is_ruled or is_new_loss) and name not in NO_BANK  # It is of the same loss.
    is_short = len(words(text)) < _MIN_WORDS
    is_unproved = name in AFTER_A_LOSS and not is_victim
    is_sure = name in _LIKE_RULES or is_next or is_ruled or is_short or is_unproved
    is_sure = is_sure or command.name == "gives_in"  # The first model has heard that they may pay.
    bars += [_SURE] * is_sure + [_SURER] * (not state.topic and _is_sent_on(text, world))
    if of == "danger":
        return max(*bars, _beside_danger(state, name, text, world))
    bars.append(_against_danger(state, asks, name, text, world))
    if of == "loss":
        return max(*bars, _beside_loss(state, name, text))
    return max(*bars, _against_loss(state, asks, name, text, world))


def _base(state: State, asks: Asks, name: str, text: str, *, is_guessed: bool) -> float:
    """The bar with nothing beside it: lower if the rules' answer would fit any text."""
    of = ADVICES[name].of
    is_vague = is_guessed or _is_vague(state, asks, text)
    is_plain = of != "loss" and name not in _LIKE_RULES and name not in advice_words.CALMS
    return _VAGUE if is_vague and is_plain else _BARS[of]


def _is_sent_on(text: str, world: World) -> bool:
    """Whether it is a cheat's own text: what it is comes first."""
    return not is_own_words(text) and world.judge(text).label == "scam"


def _is_vague(state: State, asks: Asks, text: str) -> bool:
    """Whether the answer without it would fit any text, or repeat the next act."""
    name, kind = asks.command.name, asks.command.kind
    if name in ("message", "follow"):
        return intent(text) in UNSURE and not asks.subjects
    if name == "answer":
        return state.topic == "panic" and kind in ("", *victims.OF_THE_MODEL)
    return name == "later" and kind.startswith(_SAYS_LITTLE)


def _against_danger(state: State, asks: Asks, name: str, text: str, world: World) -> float:
    """The bar if a danger is open or reported: no weaker guess replaces its answer."""
    ruled, chance = danger(text), chance_of("danger", text, world.intents)
    if state.topic == "danger":
        bars = {"hotlines": 0.0, "gang_moving": _SURER}  # Both are said within the danger.
        return bars.get(name, _NEVER)
    if name in BESIDE_A_THREAT and (ruled or asks.command.kind) == "threat":
        return _SURE
    if name in LEADS_TO_HELP:
        is_told = asks.command.name == "danger"
        sure = _NEVER if name in OF_PICTURES else _SURELY_DANGER  # Its own text names 111.
        if chance >= (_MAY_BE_DANGER if is_told else sure):
            return _NEVER
        return _SURER if is_told or chance >= _DANGER else 0.0
    if sure_kind(text):
        return _NEVER
    if asks.command.name == "danger" or ruled:
        return _SURER if chance < _HARDLY else _NEVER
    if chance >= _DANGER:
        return _NEVER
    return _SURER if chance >= _MAY_BE_DANGER else 0.0


def _beside_danger(state: State, name: str, text: str, world: World) -> float:
    """The bar of an advice about a danger, by the danger that is open or reported."""
    kind, ruled = ADVICES[name].kind, danger(text)
    if name == "friend_dies" and ruled == "despair":
        ruled = kind  # "My friend says: I want to die."
    is_other = ruled not in ("", kind)
    others = (is_held_abroad, is_not_gone)
    is_fitting = ruled == "held" or any(each(form) for each in others for form in readings(text))
    if name == "held_abroad" and is_fitting:
        return _NEVER  # The rule's text fits, it is the writer, or nobody is held there yet.
    if state.topic == "danger":
        if kind not in ("", state.step):
            return _NEVER
        now_is = situation(text, state.step)
        is_far = name in ("too_far", "no_answer") and now_is in ("busy", "late")
        if now_is not in _UNSURE_SITUATIONS and not is_far and name != "at_clinic":
            return _NEVER
        return _SURER if ruled not in ("", state.step) else _SURE * bool(ruled)
    if not kind or name in ("at_clinic", "nobody_knows", "fear_after", "captive_cant"):
        return _NEVER  # Nobody begins with it.
    if name == "medicine_ill" or name == "husband_beats":
        return _NEVER if ruled else 0.0
    is_told = chance_of("danger", text, world.intents) >= _MAY_BE_DANGER or bool(ruled)
    return _NEVER if not is_told or ruled not in ("", kind, "led") else _SURE * is_other


def _beside_loss(state: State, name: str, text: str) -> float:
    """The bar of an advice that begins a loss: higher if a rule is sure of another kind, or another
    loss is open; the bank of a loss that it can stop is never withdrawn."""
    own, ruled = ADVICES[name].kind, losses.kind_of(text)
    if len(words(text)) < _MIN_WORDS:
        return _NEVER
    is_open = state.topic == "panic" and state.memory.get("kind") != own
    if is_open and name in NO_BANK:
        return _NEVER
    is_other = ruled not in (*_OPEN_KINDS, own)
    return _SURER if is_open or is_other else 0.0


def _against_loss(state: State, asks: Asks, name: str, text: str, world: World) -> float:
    """The bar if an advice that only warns, or calms, may go to somebody who has lost something."""
    of, calms = ADVICES[name].of, name in advice_words.CALMS
    chance = chance_of("panic", text, world.intents)
    if name == "other_phone" and state.memory.get("kind") == "phone":
        return _NEVER  # The one that is controlled must be off first.
    if calms and of == "tale" and state.topic in ("panic", "filed"):
        return _NEVER
    bars = [0.0]
    if of == "talk" and intent(text).startswith("talk.") and intent(text) not in _UNSURE_TALK:
        bars.append(_SURE)  # A rule hears another question.
    is_done = any(map(IS_DONE.search, readings(text)))
    if calms and loss(text):
        bars.append(_NEVER if is_done and chance >= _HARDLY else _SURER)
    if calms and state.topic == "panic":
        bars.append(_SURE)
    if of == "after":
        return max(bars)
    if of == "tale" and asks.command.name == "panic" and name not in OF_PICTURES:
        bars.append(_SURER)
    if calms and state.topic != "panic":
        after = follow_up.weigh(state, Command("message", text), world)
        if max(chance, after.of(*follow_up.LOST)) >= _MAY_BE_LOST:
            bars.append(_NEVER if is_done else _SURER)
        return max(bars)
    is_lost = chance >= _LOST or (is_done and chance >= _MAY_BE_LOST) or story_losses.is_given(text)
    return max(*bars, _SURER * is_lost)


def start(context: Context) -> Turn:
    """Answers with the advice that the command names."""
    name = context.command.kind
    advice, state = ADVICES[name], context.state
    if advice.topic:
        return talk.TOPICS[advice.topic](context)
    if advice.of == "after":
        reply = losses.next_text(context, advice.key, None)
    else:
        reply = fitting(context, advice.key, ("",))
    second = _SECOND.get(name) or _SECOND.get(advice.of)
    if mark(reply) == state.replied and second:
        reply = context.say(second)
    if advice.of == "danger":
        is_open = state.topic == "danger"
        memory = state.memory if is_open else {"content": context.command.rest[:MAX_CONTENT]}
        sent = [*sent_texts(state), advice.key] if is_open else [advice.key]
        step = state.step if is_open else advice.kind
        return context.leave_open(reply, "danger", step, {**memory, "sent": sent})
    if advice.of == "talk":
        return talk.close_or_stay(context, reply)
    if state.topic == "danger":
        return context.stay(reply)
    if state.topic == "panic":
        memory = story.memory(state, context.command.rest)
        return context.leave_open(reply, state.topic, state.step, memory)
    if state.topic == "filed":
        return context.stay(reply)
    return context.leave_open(reply, *_begun(context, name, advice.kind))


def _begun(context: Context, name: str, kind: str) -> tuple[str, str, Mapping[str, Any]]:
    """The topic, the step and the memory that an advice begins with."""
    text, state = context.command.rest, context.state
    if kind:
        note: dict[str, Any] = {
            "kind": kind,
            "content": text[:MAX_CONTENT],
            "bank": "",
            "subjects": [],
        }
        return "panic", "who", {**note, "sent": [ADVICES[name].key]}
    judged = context.world.judge(text)
    note = {
        **filing.remember(story.joined(state, text), judged),
        **story_memory.carried(state.memory),
    }
    note |= story_memory.note(context, intent(text), judged)
    note |= {"label": str(state.memory.get("label") or "unclear")}
    if state.topic == "message":
        note |= {"subjects": state.memory.get("subjects", [])}
    if name in OF_PICTURES:
        note |= {"act": "told.blackmail", "about": "blackmail"}
    if name in OF_VISITS or story_losses.is_visit(text):
        note |= {"about": "visit"}
    return "message", "sender", note


TOPIC = Topic(start, commands=("advice",))
