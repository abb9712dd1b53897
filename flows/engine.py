"""The conversation engine: it reads a message, says what must be looked up, and makes the answer.

`read` returns what must be looked up (`Asks`). `turn` takes what was found (`Facts`) and returns
the reply, the new state and the effects (`Turn`). Both are pure functions of their arguments.

A conversation is a `State`, stored as JSON between messages. It ends `LAPSE_SECONDS` seconds after
the last message. A keyword always starts a new one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

import orjson

from flows import rate_limit
from flows.parsing import alert_answers, leaving, plain_life
from flows.parsing.danger_next import asks_to_live
from flows.parsing.english import is_english
from flows.parsing.glued import with_blanks
from flows.parsing.intent import asks_about, intent, is_no_fraud, readings
from flows.parsing.keywords import is_plain
from flows.parsing.meaning import (
    ASKS_WHAT,
    aside,
    chance_of,
    meaning,
)
from flows.parsing.outweighed import is_plainly_lost, is_something_else
from flows.parsing.panic import is_paid, loss
from flows.parsing.panic_next import next_act
from flows.parsing.voice_words import CUES
from flows.subjects import references
from flows.text import clean, is_figures
from flows.topics import (
    advice,
    after_filing,
    area_choice,
    asked_about,
    danger,
    denial,
    family,
    follow_up,
    fragments,
    help,
    later,
    losses,
    message,
    message_later,
    one_area,
    panic,
    story,
    withdraw,
)
from flows.topics.context import Context, Topic, World
from flows.topics.follow_up import FollowUp
from flows.topics.registry import OPEN, STARTS, TEXTED, parse
from flows.topics.sources import within
from flows.values import Asks, Command, Facts, State, Turn

__all__ = ["LAPSE_SECONDS", "State", "World", "freeze", "read", "thaw", "turn"]

LAPSE_SECONDS = 15 * 60.0
"""Seconds after the last message when a conversation is over: the next text is read as a first
one."""
DELAYED = timedelta(hours=2)
"""If a text is this old when it is answered, the reply begins with the time at which it was
sent."""

_EMPTY = State()
_ANSWERED = frozenset(("alerts", "language", "report", "fate", "erase", "withdraw"))
"""Topics that wait for an answer. A question to the service leaves them open. If the model is sure
of such a question, the topic does not read it. If the model only guesses one, the topic reads the
text first; the question counts if the topic finds nothing in it, or a mere story."""
_STORIES = frozenset(("message", "check", "panic", "report", "danger", "heard"))
"""Topics in which a resident writes about others."""
_OF_A_CHEAT = frozenset(("message", "check", "panic"))
"""Topics in which somebody is suspected of fraud, and no report is filed yet."""
_TO_OTHERS = re.compile(
    r"\b(?:ngan hang|tong dai|cong an|113|dung la|dung phai|moi (?:dung|phai|la))\b"
)
"""The resident said something wrong to the bank or the police, or names another number as the right
one: no report is withdrawn."""
_PESTERS = re.compile(r"\b(?:hoai|lien tuc|suot|phien|again)\b")
_OURS = re.compile(r"\b(?:canh bao|5 ?k|5 khong|dang k[yi]|danh sach)\b")
_REGRETTED = frozenset(("message", "help", "opt_how", "subject", "erase"))
"""Commands as which `parse` may read a second thought about a report."""
_TONGUE = "tongue"
"""Key in the memory: the language of this conversation, if the resident has set another one."""
_SHORTEST = 12
"""The longest text, in characters, that is never taken for an English sentence."""
_STILL_IN_DANGER, _MAY_BE_CALM = 0.6, 0.4
"""While a danger is open: the least chance at which a text tells more of it, and the least
chance of a calm meaning (`_CALM`) at which it does not."""
_CALM = ("well", "thanks", "innocent", "never_mind", "question")
_DANGER_FOR_SURE = 0.5
"""The least chance at which a danger is answered if the words sound like a loss."""
_GRAVE, _UNRULED = 0.5, 0.9
"""The least chance at which a clause beside another wish tells a danger or a loss: of one that a
rule finds too, and of one that only the model finds."""
_GROUPS: tuple[Literal["danger", "panic"], ...] = ("panic", "danger")
_ASKED = re.compile(r"\b(?:ha|khong|hong|nhi)(?: (?:con|em|chau))?$")
"""A clause that asks."""
_OF_FEES = ("talk.price", "talk.cost", "talk.carrier_fee")
"""Questions that share the words of a loss."""
_NEVER = 1.1
"""A bar that no chance reaches."""
_LOSS_BY_ITSELF = 0.4
"""The least chance at which one clause of several is a loss, whatever the others say."""
_NO_LOSS = 0.05
"""Below this chance a text that looks like a scam reports no loss of the resident's, though a rule
finds words of a loss in it."""
_SURELY_LOST = 0.9
"""The least chance at which a loss that a rule finds takes the place of an open danger."""
_SURELY_DESPAIR = 0.8
"""The least chance at which a wish to die is answered without a second model's agreement."""
_OF_VIOLENCE = ("threat", "held", "abroad", "child", "abuse", "missing")
"""Open dangers that a loss does not replace: the person who did the violence may also have taken
money."""
_NO_DANGER = ("more", "private")
"""What a victim says of the loss that only sounds like a danger: somebody comes for more money
(``more``), or a parent must not know (``private``)."""
_NO_MONEY = ("alerts", "withdraw")
"""Topics without money: what a resident wants back there is a place or a report."""
_BUT = re.compile(r"\bmà(?= số\b)", re.IGNORECASE)
"""``mà`` with its mark means "but": the number behind it is no code (``ma so``)."""
_CONTINUED = frozenset(("digit", "answer"))


def read(state: State, text: str, world: World, now: datetime) -> Asks:
    """What must be known to answer `text`. The command may be ``answer``: see `Command`."""
    typed = text if is_plain(text) else _BUT.sub(r"\g<0>,", with_blanks(clean(text)))
    return understand(open_topic(state, now), state, typed, world, now)


def understand(topic: Topic | None, state: State, text: str, world: World, now: datetime) -> Asks:
    """As `read`, for a cleaned text; `topic` is the one that is open in `state`, or None."""
    if topic is None and is_plain(text):  # Most of what is asked; no rule of words reads it.
        command = parse(text)
        return STARTS[command.name].read(command, world, now)
    asks = _understand(topic, state, text, world, now)
    asks = one_area.hear(state if topic else _EMPTY, text, asks, world, now) or asks
    asks = advice.hear(state if topic else _EMPTY, text, asks, world, now) or asks
    asks = _with_number(text, asks)
    if topic and (state.topic, asks.command.name) == ("alerts", "message"):
        asks = replace(asks, areas=True)  # Of which places alerts come may have to be said.
    rest = asks.command.rest
    is_lost = len(text) > _SHORTEST and not (rest and rest in text) and is_english(text)
    return replace(asks, english=True) if is_lost else asks


def _with_number(text: str, asks: Asks) -> Asks:
    """`asks`; for a danger with the numbers of the whole text, if the writer asks about one or
    names it in another clause. After a loss the reply itself asks for the scammer's number."""
    if asks.command.name != "danger":
        return asks
    is_asked = asks.command.rest != text or message.asks_number(text)
    return replace(asks, subjects=within(text)) if is_asked else asks


def _understand(topic: Topic | None, state: State, text: str, world: World, now: datetime) -> Asks:
    if topic is None:
        command = _surer(_unless_urged(parse(text), text), text, world)
        command = _beside_number(command)
        denied = denial.hear(_EMPTY, command)
        return denied or STARTS[command.name].read(command, world, now)
    if is_plain(text):  # It points at nothing, chooses nothing, and is surely a number.
        return _unchosen(topic, state, parse(text), world, now)
    text = references.written_out(text, story.named(state), story.content(state))
    text = later.number_alone(state, text) or text
    command = parse(text, topic.choices(state))
    chosen = _chosen(topic, state, command)
    if chosen is not None:
        return chosen
    command = _surer(_unless_urged(_meant(state, command, text), text), text, world)
    if (command.name, state.topic) == ("panic", "danger") and command.rest == text:
        is_lost = chance_of("panic", text, world.intents) >= _SURELY_LOST
        is_lost = is_lost and state.step not in _OF_VIOLENCE
        command = command if is_lost else Command("message", text)
    return _unchosen(topic, state, command, world, now)


def _unchosen(topic: Topic, state: State, command: Command, world: World, now: datetime) -> Asks:
    """What the engine must know for a command that is none of the open topic's choices."""
    if _stays(state, command, world, now):
        return Asks(Command("alerts_again", command.rest))
    guess = follow_up.weigh(state, command, world)
    asks = _by_rules(topic, guess, state, command, world, now)
    return follow_up.hear(guess, state, asks, world, now) or asks


def _regrets(state: State, command: Command) -> bool:
    """Whether the resident withdraws a report, though this conversation filed none."""
    if state.topic not in _OF_A_CHEAT or state.memory.get("filed") or is_figures(command.rest):
        return False
    is_other = any(map(_TO_OTHERS.search, readings(command.rest)))
    return not is_other and withdraw.is_regretted(command.rest)


def _by_rules(
    topic: Topic, guess: FollowUp, state: State, command: Command, world: World, now: datetime
) -> Asks:
    """What the engine must know for the command that the open topic reads in the message; otherwise
    for the topic that the command starts."""
    if _regrets(state, command) and denial.hear(state, command) is None:
        return message.TOPIC.read(Command("message", command.rest), world, now)
    if command.name in ("message", "help") and message_later.is_still_on(state, command.rest):
        return Asks(Command("answer", command.rest, kind="online"))
    own = later.hear(state, command, world)
    if own is not None:
        return own
    command = fragments.whole(state, command, world) or command
    command = _danger_heard(state, command, world, now) or command
    if command.name == "danger":  # A danger is answered whatever topic is open.
        return danger.TOPIC.read(command, world, now)
    lost = follow_up.loss(guess, state, command)
    if lost is not None:
        return panic.read(lost, world, now)
    beside = _aside(state, command, world, now)
    asks = None
    if beside != "sure":
        asks = denial.hear(state, command) or topic.hear(state, command, world, now)
        asks = follow_up.completed(guess, asks)
    if beside and (asks is None or asks.command.kind == "story"):
        return message.TOPIC.read(Command("message", command.rest), world, now)
    asks = asks or STARTS[command.name].read(command, world, now)
    return story.with_checked_subjects(state, asks)


def _chosen(topic: Topic, state: State, command: Command) -> Asks | None:
    """What the engine must know for one of the open topic's choices; None if the message chooses
    none."""
    if command.name == "digit":
        return Asks(command)
    named = story.named(state)
    is_several = len(named) > 1 and state.topic in ("message", "check")
    if is_several and references.wants_all(command.rest):
        named = references.accusable(named, story.content(state))
        return Asks(Command("answer", command.rest, kind="wants"), named)
    digit = _in_words(topic, state, command)
    return Asks(Command("digit", digit)) if digit else None


def _in_words(topic: Topic, state: State, command: Command) -> str:
    """The digit of the choice that a few words name, or of a yes to the only question; "" for
    none."""
    choices = topic.choices(state)
    if (command.name, state.topic, state.step) == ("subscribe", "alerts", "which"):
        return "1" if choices == "01" and not command.rest else ""  # The one place is ordered.
    if command.name not in ("message", "help"):
        return ""
    is_one = state.step == "name" or bool(state.memory.get("corrected"))
    is_yes = is_one and "1" in choices and alert_answers.is_firm_yes(command.rest)
    return "1" if is_yes else alert_answers.number(command.rest, choices)


def _unless_urged(command: Command, text: str) -> Command:
    """`command`; a mere message if somebody forces the writer to leave or to withdraw a report, or
    sells it to them, and ``urged`` if somebody outside their family tells them to."""
    is_wish = command.name in ("opt_out", "opt_how", "withdraw")
    if is_wish and withdraw.is_threatened(text):
        return Command("message", text)
    is_told = (is_wish or command.name == "message") and leaving.is_urged(text)
    if not is_told or withdraw.is_threatened(text):
        return command
    return Command("message" if leaving.is_sold(text) else "urged", text)


def _surer(command: Command, text: str, world: World) -> Command:
    """`command` as rules and model read it together. A clause about danger or loss comes before a
    wish to leave, a question to the service or a check of a number."""
    command = _unless_urged(_as_heard(command, text, world), text)
    if plain_life.kind_of(text):
        return command  # A clause of a play or a task is nobody's danger.
    kind = meaning(text, world.intents).kind if command.name in ("message", "urged") else ""
    if command.name == "message" and kind != "danger" and asks_about(text) and is_paid(text):
        return Command("panic", text)
    if command.name == "urged" and kind in ("danger", "panic"):
        return Command("message", text)  # "No noi neu khong soan HUY no giet".
    leaves = command.name in ("opt_out", "opt_how", "urged") or kind == "talk.leave"
    is_wish = leaves or command.name == "check" or kind.startswith("talk.")
    reasons = _reasons(text) if is_wish or (not kind and _asks_beside(command, text)) else []
    if not reasons:
        return command
    if leaves:
        return _gravest(text, reasons, world) or command
    is_scams = command.name == "check" or world.judge(text).label == "scam"
    may_lose = not (is_scams or kind in _OF_FEES or is_no_fraud(text))
    return _gravest(text, reasons, world, leaves=False, may_lose=may_lose) or command


def _asks_beside(command: Command, text: str) -> bool:
    """Whether a rule finds a question to the service in one of several clauses."""
    parts = leaving.clauses(text) if command.name == "message" else []
    return len(parts) > 1 and any(intent(part).startswith("talk.") for part in parts)


def _as_heard(command: Command, text: str, world: World) -> Command:
    """`command` as the model corrects it: a danger if words only sound like a loss; a mere message
    if the model excludes the loss or danger that a rule finds; a question how to leave if only the
    last clause asks to end alerts."""
    if command.name == "panic" and command.rest == text:
        is_in = intent(text) == "told.returned" and not losses.is_astray(text)
        if is_in and not losses.is_paid_back(text):
            return Command("message", text)  # It came in by mistake; its sender wants it back.
        meant = meaning(text, world.intents)
        is_sure = meant.kind == "danger" and meant.guess.probability >= _DANGER_FOR_SURE
        is_cry = meant.detail in ("", "despair")  # "Thoi chet roi, mat het": of the money.
        if is_sure:
            return command if is_cry else Command("danger", text, kind=meant.detail)
        is_theirs = chance_of("panic", text, world.intents) < _NO_LOSS
        is_theirs = is_theirs and world.judge(text).label == "scam" and not is_plainly_lost(text)
        if is_theirs:
            return Command("message", text)  # "Con hu may, me chuyen 7tr vao stk".
        is_what = ASKS_WHAT.match(text) and f"{meant.kind}.".startswith("talk.what.")
        # "Ma QR la gi, quet roi mat tien ha".
        is_other = is_what or is_something_else("panic", text, world.intents)
        return Command("message", text) if is_other and not _tells_loss(text, world) else command
    if command.name == "danger" and command.rest == text:
        is_none = is_something_else("danger", text, world.intents)
        return Command("message", text) if is_none else command
    if command.name == "subject" and loss(text) and asked_about.owned(text):
        # "Tk toi 1903… bi tru tien": the account is theirs, so nobody looks it up.
        return Command("panic", text)
    if command.name == "message" and leaving.ends_with_wish(text):
        return Command("opt_how", text)
    return command


def _tells_loss(text: str, world: World) -> bool:
    """Whether one clause of several is a loss by itself: "Toi bi lua, goi lai cho toi"."""
    return any(
        chance_of("panic", part, world.intents) >= _LOSS_BY_ITSELF and parse(part).name == "panic"
        for part in _statements(text)
    )


def _statements(text: str) -> list[str]:
    """The clauses of a text of several. Of a text that begins with "what is that", the clauses
    behind it that ask nothing, even a single one."""
    parts = leaving.clauses(ASKS_WHAT.sub("", text))
    if ASKS_WHAT.match(text):
        return [part for part in parts if not any(map(_ASKED.search, readings(part)))]
    return parts if len(parts) > 1 else []


def _reasons(text: str) -> list[str]:
    """The clauses besides the writer's wish."""
    return [part for part in _statements(text) if not leaving.wish(part)]


def _gravest(
    text: str, reasons: list[str], world: World, *, leaves: bool = True, may_lose: bool = True
) -> Command | None:
    """The danger, the blackmail or the loss in one clause beside another wish of the writer; None
    if there is none.

    leaves    the writer wants to leave; beside any other wish the whole text must sound like a loss
    may_lose  False: words of a loss in a clause are a scammer's, or of a fee, and do not count
    """
    is_loss = may_lose and chance_of("panic", text, world.intents) >= _GRAVE
    for part in dict.fromkeys((*reasons, " ".join(reasons))):
        kind = meaning(part, world.intents).kind
        if kind.startswith("urgent." if leaves else "told.blackmail"):
            return Command("message", part)
        groups = _GROUPS if leaves or is_loss else _GROUPS[1:]
        chances = {group: chance_of(group, part, world.intents) for group in groups}
        if max(chances.values()) < _GRAVE:  # No bar is lower.
            continue
        command = _as_heard(parse(part), part, world)
        bars: dict[Literal["danger", "panic"], float] = {
            "panic": _UNRULED if is_loss else _NEVER,
            "danger": _UNRULED if leaves else _NEVER,
        }
        bars |= {"danger": _GRAVE} if command.name == "danger" else {}
        bars |= {"panic": _GRAVE} if command.name == "panic" and (leaves or is_loss) else {}
        for group, bar in bars.items():
            if chances.get(group, 0.0) >= bar:
                return command if command.name == group else Command("message", part)
    return None


def _meant(state: State, command: Command, text: str) -> Command:
    """What a wish to end something means: to end alerts, to stop a caller, or to withdraw the
    report that was just filed."""
    is_bare = command.name == "opt_out" and command.kind == "bare"
    is_regret = is_bare or command.name in _REGRETTED
    is_filed = state.memory.get("filed") and state.topic != "withdraw"  # There RUT alone counts.
    is_regret = bool(is_filed) and is_regret and leaving.regrets(text)
    if is_regret and not denial.names_another(state, text):
        return Command("withdraw", withdraw.code_in(state, text))
    if is_bare and state.topic == "panic":  # The payment is to be stopped, not the alerts.
        return Command("message", command.rest)
    if command.name == "panic" and state.topic in _NO_MONEY and next_act(text) == "back":
        return Command("message", command.rest)  # "Doi lai", "rut lai": a place, a report.
    command = _beside_number(command)
    if command.name == "opt_out" and command.rest:
        is_asked = (is_bare and state.topic in _STORIES) or _may_mean_them(state, command.rest)
        return Command("opt_how", command.rest) if is_asked else command
    is_asked = command.name == state.topic == "erase" and "?" in text
    if is_asked or command.name == "consent":  # A yes to what is open, or a question about it.
        return Command("message", text)
    return command


def _beside_number(command: Command) -> Command:
    """A message to be judged that names a number to check and asks how to leave: the answer covers
    both."""
    is_asked = command.name == "opt_how" and message.asks_number(command.rest)
    return Command("message", command.rest) if is_asked else command


def _may_mean_them(state: State, text: str) -> bool:
    """Whether the resident may mean that a caller or sender of the open story should stop, and not
    our alerts."""
    if state.topic not in _STORIES or any(map(_OURS.search, readings(text))):
        return False
    forms = readings(story.content(state))
    return any(_PESTERS.search(form) or CUES.search(form) for form in forms)


def _stays(state: State, command: Command, world: World, now: datetime) -> bool:
    """Whether a resident who has just opted out wants alerts again, and names no place."""
    has_left = (state.topic, state.step) == ("alerts", "left")
    is_end = command.name in ("opt_how", "opt_out")
    if command.name == "message":
        is_end = meaning(command.rest, world.intents).kind == "talk.leave"
    if not has_left or not is_end:
        return False
    is_wanted = leaving.wants_again(command.rest)
    return is_wanted and not world.areas.current(now.date()).find_within(command.rest).areas


def _is_place(state: State, command: Command, world: World, now: datetime) -> bool:
    """Whether the open topic waits for a place, and the whole message is one
    (``bon bu nor xa quang truc``)."""
    is_awaited = state.topic == "alerts" and command.name == "message"
    return is_awaited and world.areas.current(now.date()).find(command.rest).exact


def _danger_heard(state: State, command: Command, world: World, now: datetime) -> Command | None:
    """The danger that only the model finds while a topic waits for another answer; None for
    none."""
    if (
        command.name != "message"
        or (state.topic == "panic" and next_act(command.rest) in _NO_DANGER)
        or _is_place(state, command, world, now)
    ):
        return None
    if asks_to_live(command.rest):
        return Command("danger", command.rest, kind="despair")
    if state.topic == "danger":
        is_more = chance_of("danger", command.rest, world.intents) >= _STILL_IN_DANGER
        after = danger.chances(command.rest, world)
        is_calm = sum(after.get(name, 0.0) for name in _CALM) >= _MAY_BE_CALM
        kind = state.step or ""
        return Command("danger", command.rest, kind=kind) if is_more and not is_calm else None
    meant = meaning(command.rest, world.intents)
    if meant.detail == "child" and state.memory.get("act") == "told.blackmail":
        return None  # The child's age: its own act names 111.
    if meant.kind != "danger" or world.judge(command.rest).label == "scam":
        return None
    is_despair = meant.detail == "despair" and meant.guess.probability >= _SURELY_DESPAIR
    if not is_despair and not follow_up.agrees(follow_up.weigh(state, command, world), meant):
        return None
    return Command("danger", command.rest, kind=meant.detail)


def _aside(
    state: State, command: Command, world: World, now: datetime
) -> Literal["", "guessed", "sure"]:
    """Whether the message asks about the service while a topic waits for another answer."""
    if state.topic not in _ANSWERED or command.name not in ("message", "help"):
        return ""
    if (state.topic, state.step) == ("report", "content"):  # Any words are what happened.
        return ""
    if state.topic == "alerts" and area_choice.short_answer(state, command, world, now) is not None:
        return ""
    text = command.rest
    guess = aside(text, world.intents)
    if guess == "guessed" and state.topic == "alerts":  # There any few words are heard as a place.
        areas = world.areas.current(now.date())
        return "guessed" if areas.find(text).exact or areas.find_within(text) else "sure"
    return guess


def turn(state: State, asks: Asks, facts: Facts, world: World, now: datetime) -> Turn:
    """Answers what `read` made of a message: the answer, the new state, and the effects."""
    topic = open_topic(state, now)
    place = state if topic else State(replied=state.replied) if state.replied else _EMPTY
    facts, is_foreign = _in_their_language(place, asks, facts)
    context = denial.dropped(Context(place, asks, facts, world, now))
    result = answer(topic, context)
    result = _in_state(result, fragments.remembered(asks.command, result))
    result = _in_state(result, after_filing.after(context.state, result))
    if is_foreign:
        after = result.state if result.state.topic else State("heard")
        memory = {**after.memory, _TONGUE: "en"}
        result = replace(result, state=replace(after, memory=memory))
    result = family.after(context, result)
    reply = _dated(context, result.reply)
    result = result if reply is result.reply else replace(result, reply=reply)
    return rate_limit.limited(state, asks.command, result, facts, now)


def _in_state(result: Turn, state: State) -> Turn:
    return result if state is result.state else replace(result, state=state)


def _in_their_language(state: State, asks: Asks, facts: Facts) -> tuple[Facts, bool]:
    """The facts with which an English text is answered in English, and whether it is one. A
    language that the resident has set with ``NN`` stays."""
    before = state.memory.get(_TONGUE) == "en"
    is_foreign = asks.english or is_english(asks.command.rest, before=before)
    if facts.person.language != "vi" or not is_foreign:
        return facts, False
    return replace(facts, person=replace(facts.person, language="en")), True


def _dated(context: Context, reply: str | None) -> str | None:
    """The reply; for a text that is hours old, after the time at which it was sent."""
    sent_at = context.facts.sent_at
    if reply is None or sent_at is None or context.now - sent_at < DELAYED:
        return reply
    same_day = sent_at.date() == context.now.date()
    time = f"{sent_at:%H:%M}" if same_day else f"{sent_at:%H:%M %d/%m}"
    return f"{context.say('late', time=time)} {reply}"


def open_topic(state: State, now: datetime) -> Topic | None:
    """The topic that is open, if the conversation has not lapsed."""
    if not state.topic or now.timestamp() - state.touched > LAPSE_SECONDS:
        return None
    return OPEN.get(state.topic) or TEXTED.get(state.topic)


def answer(topic: Topic | None, context: Context) -> Turn:
    """The reply of the open topic, or of the topic that the command starts."""
    command = context.command
    if topic is not None:
        if command.name == "follow":
            return story.follow(context, message.start, topic.menu)
        if command.name in _CONTINUED and topic.go_on is not None:
            return topic.go_on(context)
        if topic.menu is not None and _is_stray_digit(command):
            return topic.menu(context)
    return STARTS.get(command.name, help.TOPIC).start(context)


def _is_stray_digit(command: Command) -> bool:
    """Whether it is a digit that no menu offered: `parse` reads a digit alone as help."""
    return command.name == "help" and any(char.isdigit() for char in command.rest)


def freeze(state: State) -> bytes:
    """`state` as compact JSON."""
    fields: dict[str, Any] = {"a": state.touched, "w": state.minute, "n": state.count}
    if state.topic:
        fields.update(t=state.topic, s=state.step, m=state.memory)
    if state.hushed:
        fields["h"] = True
    if state.screen:
        fields["u"] = state.screen
    if state.repeats:
        fields["r"] = state.repeats
    if state.replied:
        fields["p"] = state.replied
    return orjson.dumps(fields)


def thaw(frozen: bytes | None) -> State:
    """What `freeze` made; an empty state from anything else."""
    if not frozen:
        return _EMPTY
    try:
        fields = orjson.loads(frozen)
        state = State(
            topic=fields.get("t", ""),
            step=fields.get("s", ""),
            memory=fields.get("m", {}),
            touched=float(fields["a"]),
            minute=float(fields["w"]),
            count=int(fields["n"]),
            hushed=fields.get("h", False) is True,
            screen=fields.get("u", {}),
            repeats={str(key): (float(a), int(b)) for key, (a, b) in fields.get("r", {}).items()},
            replied=str(fields.get("p", "")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return _EMPTY
    sound = isinstance(state.topic, str) and isinstance(state.step, str)
    sound = sound and isinstance(state.memory, dict) and isinstance(state.screen, dict)
    return state if sound else _EMPTY
