"""What somebody needs who is in one of many particular troubles: each a row of `ADVICES` with its
text, and examples in `tools/advice/rows.tsv` that a model learns to know it by.

The rules and the other models answer first; an advice takes the place of their answer where the
model is sure of it (`_BARS`). It takes none from a keyword, a choice, or a number that is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from flows.parsing import advice_words
from flows.parsing import danger as danger_words
from flows.parsing.danger_next import situation
from flows.parsing.danger_ways import is_held_abroad
from flows.parsing.deeds import IS_DONE
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_model import Guess
from flows.parsing.meaning import UNSURE, chance_of
from flows.parsing.panic import loss
from flows.parsing.panic_next import next_act
from flows.subjects import roles
from flows.text import is_figures, words
from flows.topics import (
    filing,
    follow_up,
    losses,
    panic,
    running,
    story,
    story_losses,
    talk,
    victims,
)
from flows.topics.context import MAX_CONTENT, Context, Topic, World, mark, sent_texts
from flows.topics.unclear import fitting
from flows.values import Asks, Command, State, Turn

Of = Literal["loss", "after", "tale", "talk", "danger"]


class Advice(NamedTuple):
    """of    what it belongs to: something gone, what comes after a loss, an attempt, a question to
          the service, a danger
    says  the key of its text; of a loss its kind (`flows.topics.losses`), "" for the one that the
          words tell; of a danger its kind, "" for the open one, and the key; ``=name`` for a
          topic of `flows.topics.talk`
    """

    of: Of
    says: str


ADVICES: Mapping[str, Advice] = {
    **{name: Advice("loss", kind) for name, kind in (
        ("goods_unpaid", "goods"), ("theft", "theft"), ("gambled", "gambled"),
        ("medicine_bought", "medicine"), ("qr_pasted", "qr"), ("fake_money", "fake"),
        ("frozen", "frozen"), ("account_lent", "mule"), ("parcel_junk", "parcel"),
        ("book_kept", "kept"), ("title_given", "title"), ("land_deposit", "land"),
        ("wages", "wages"),
        ("cash_given", "cash"), ("wrong_transfer", "astray"), ("sim_dead", "sim"),
        ("account_hacked", "social"), ("loan_in_name", "loan"), ("insurance_sold", "insurance"),
        ("job_deposit", "deposit"))},
    **{name: Advice("after", f"advice.{name}") for name in (
        "recover_offer", "second_code", "police_refuse", "bank_paper", "bank_waits", "bank_cant",
        "they_silent", "complaint_how", "have_proof", "many_victims", "police_first", "sue_threat",
        "shamed", "revenge", "matters", "guilty", "give_up", "came_back", "for_other",
        "click_cancel", "summoned", "other_phone", "bank_step")},
    **{name: Advice("after", key) for name, key in (
        ("others_paid", "panic.social.paid"), ("bank_busy", "panic.busy"),
        ("kin_angry", "panic.private"), ("money_back", "panic.back"))},
    **{name: Advice("tale", f"advice.{name}") for name in (
        "goods_first", "goods_loading", "job_abroad", "baby_sale", "page_faked", "number_faked",
        "relief_fee", "fixer", "door_demo", "visitor_stays", "agent", "medicine_offered",
        "friend_invests", "screen_now", "screen_stopped", "kin_far", "warn_friends",
        "already_right", "keep_message", "pressed_only", "owner_checks", "title_asked",
        "parcel_unordered", "seminar", "finder", "hurried", "believes", "in_love", "walked_away",
        "settled", "gift_cost", "parent_stubborn", "account_risk", "who_pays", "minor_shamed",
        "paid_blackmail")},
    **{name: Advice("tale", key) for name, key in (
        ("money_came", "act.returned"), ("account_asked", "act.rented"),
        ("police_video", "message.more.police"))},
    **{name: Advice("talk", f"advice.{name}") for name in (
        "is_it_fraud", "leaflet", "hotlines", "rescue", "redo_paper", "phone_use", "quarrel",
        "news_of_other", "keep_safe", "guard_parent", "sim_question", "fine_check",
        "erase_confirm", "wifi_public", "sorry", "machine_limits")},
    **{name: Advice("talk", key) for name, key in (
        ("borrow_where", "talk.loan"), ("bank_asks_code", "talk.otp_nobody"),
        ("clear_name", "later.appeal"), ("lost_code", "talk.fate"), ("what_can", "talk.how"),
        ("reader", "talk.unlettered"), ("simpler", "talk.simpler"),
        ("fake_us", "talk.from_us"), ("app_true", "talk.install"),
        ("true_line", "=line"), ("subscribe_how", "=subscribe"), ("stop_how", "=leave"),
        ("rule_check", "=rules"))},
    **{name: Advice("danger", says) for name, says in (
        ("no_answer", ":advice.no_answer"), ("captive_cant", "held:danger.silent"),
        ("held_abroad", "held:advice.held_abroad"), ("police_wants", ":advice.police_wants"),
        ("at_clinic", "medical:advice.at_clinic"), ("medicine_ill", "medical:danger.medicine"),
        ("friend_dies", "beside:advice.friend_dies"), ("fear_after", "threat:advice.fear_after"),
        ("nobody_knows", "despair:advice.nobody_knows"), ("still_there", ":danger.safe"),
        ("husband_beats", "threat:advice.husband_beats"), ("too_far", ":advice.too_far"),
    )},
}  # fmt: skip
"""By the name that the model knows it by."""
NONE = "none"
_BARS: Mapping[Of, float] = {"loss": 0.7, "after": 0.6, "tale": 0.65, "talk": 0.7, "danger": 0.65}
"""From so great a chance on an advice is given."""
_SURE, _NEVER = 0.85, 1.1
"""The same where the rules hear something else that must be done first."""
_VAGUE = 0.55
"""The same where the rules hear nothing in particular."""
_SAYS_LITTLE = ("later.unsure", "message.more.again", "talk.what_then", "later.asked")
"""Texts that fit nearly any words."""
_SURER = frozenset(("they_silent", "husband_beats"))
"""Advices like what the rules say, which are given only where the model is as sure."""
_SECOND: Mapping[Of, str] = {"after": "panic.police", "tale": "message.more.again"}
"""What is said instead of a text that was the last reply."""
_MAY = frozenset(
    ("message", "panic", "danger", "answer", "later", "help", "gives_in", "opt_how", "follow")
)
"""Commands whose answer an advice may take the place of."""
_TOPICS = frozenset(("", "message", "check", "panic", "danger", "heard", "filed"))
"""Topics in which somebody tells or asks; elsewhere an answer is awaited."""
_NAMED = frozenset(("named", "likely", "wants", "bank", "carrier", "filed", "owed"))
"""Kinds of an answer that give what was asked for."""
_MOST_WORDS = 40


_MAY_BE_LOST, _LOST, _MAY_BE_DANGER = 0.4, 0.6, 0.25
_AFTER_A_LOSS = (
    "police_refuse", "bank_paper", "bank_waits", "bank_cant", "they_silent", "complaint_how",
    "have_proof", "give_up", "bank_busy", "other_phone", "money_back", "summoned",
)  # fmt: skip
"""Advices for those alone who have told of a loss, a danger, or have reported."""
_LIKE_IT = 0.05
"""A danger that begins is at least so likely, said by anybody."""
_LOOSE = ("", "where", "safe", "ask")
"""Situations in a danger that a rule hears in many words."""
_NO_KIND = "-"
_NO_THREAT = ("revenge", "sue_threat", "shamed", "theft")
"""Advices for what a rule takes for a threat."""
_FIRM = ("despair", "beside", "medical", "held", "fire", "flood", "abroad", "led")
"""Kinds of a danger that no advice of another kind takes the place of."""


def guess(state: State, text: str, world: World) -> Guess:
    """What the model hears in a text of this conversation."""
    before = "danger" if state.topic == "danger" else follow_up.situation(state)
    before = before or ("unclear" if state.topic == "message" else "info" if state.topic else "")
    return world.advice.guess(text, before, story.content(state))


def hear(state: State, text: str, asks: Asks, world: World, now: datetime) -> Asks | None:
    """What must be known to give an advice in place of the answer to `asks`; None for none."""
    command = asks.command
    if command.name not in _MAY or state.topic not in _TOPICS or command.kind in _NAMED:
        return None
    if not command.rest:  # A keyword alone.
        return None
    if is_figures(text) or len(words(text)) > _MOST_WORDS or is_notice(text):
        return None
    ruled = "" if command.name == "danger" else advice_words.ruled(text)
    name, chance = (ruled, 1.0) if ruled else guess(state, text, world)
    advice = ADVICES.get(name)
    if advice is None:
        return None
    if not ruled and chance < max(_bars(state, asks, name, text, world)):
        return None
    is_kept = _is_ruled(name, advice, text, world) or _calms(name, state, text, world)
    if not ruled and (is_kept or not advice_words.says(advice_words.NEEDS.get(name, ""), text)):
        return None
    if advice.of == "loss":
        kind = f"{panic.SURE}{advice.says}" if advice.says else ""
        return panic.read(Command("panic", text, kind=kind), world, now)
    is_named = bool(asks.subjects or roles.subjects_in(text)) and advice.of != "danger"
    return None if is_named else Asks(Command("advice", text, kind=name))


_OPEN_KINDS = ("", "bank", "others", "deposit", "recover", "papers", "order")
"""Kinds that a rule gives to many losses; of any other it is sure."""
_RENTED, _OF_OFFICERS = "told.rented", ("told.police", "talk.arrest")


def _is_ruled(name: str, advice: Advice, text: str, world: World) -> bool:
    """Whether a rule knows better: what kind of a loss it is, or that something is gone already."""
    if advice.of == "loss":
        ruled = losses.kind_of(text)
        is_asked = advice.says == "mule" and intent(text) == _RENTED
        return is_asked or (ruled not in _OPEN_KINDS and advice.says != ruled)
    if name == "sue_threat":
        return intent(text) in _OF_OFFICERS
    if name == "held_abroad":  # The rule's own text fits, or it is the writer who is held there.
        is_own = any(map(is_held_abroad, readings(text)))
        return is_own or danger_words.danger(text) == "held"
    if name in _BLACKMAIL:
        return intent(text) == "told.blackmail"
    if advice.of != "tale":
        return False
    lost = chance_of("panic", text, world.intents)
    is_done = lost >= _MAY_BE_LOST and any(map(IS_DONE.search, readings(text)))
    return is_done or lost >= _LOST or story_losses.is_given(text)


def _calms(name: str, state: State, text: str, world: World) -> bool:
    """Whether it would calm somebody who may have lost something, or is in danger."""
    needed = advice_words.CALMS.get(name)
    if needed is None:
        return False
    lost = max(
        chance_of("panic", text, world.intents),
        follow_up.weigh(state, Command("message", text), world).of(*follow_up.LOST),
    )
    is_lost = lost >= _MAY_BE_LOST and (state.topic != "panic" or bool(loss(text)))
    is_danger = state.topic != "danger"
    is_danger = is_danger and chance_of("danger", text, world.intents) >= _MAY_BE_DANGER
    return is_lost or is_danger or not advice_words.says(needed, text)


def _bars(state: State, asks: Asks, name: str, text: str, world: World) -> Iterator[float]:
    """Chances of which the greatest must be reached, since rules hear something besides."""
    of, command = ADVICES[name].of, asks.command
    yield _VAGUE if _is_vague(state, asks, text) else _BARS[of]
    yield from _danger_bars(state, command, name, text, world)
    if name in _AFTER_A_LOSS and state.topic not in ("panic", "danger", "filed"):
        yield _NEVER
    if intent(text).startswith("urgent.") or (
        command.name == "later" and not command.kind.startswith(_SAYS_LITTLE)
    ):
        yield _NEVER
    is_begun = of == "after" and state.topic == "panic"
    if command.name == "panic" and of not in ("loss", "danger") and not is_begun:
        yield _NEVER if of == "tale" and name not in _BLACKMAIL else _SURE
    if of != "danger" and state.topic == "panic" and next_act(text):
        yield _SURE
    if name in _SURER or (of == "talk" and intent(text).startswith("talk.")):
        yield _SURE


def _danger_bars(
    state: State, command: Command, name: str, text: str, world: World
) -> Iterator[float]:
    """The same where a danger is open or heard: nobody is talked away from it."""
    of, says = ADVICES[name]
    is_open = state.topic == "danger"
    own = says.partition(":")[0] if of == "danger" else _NO_KIND
    kind = danger_words.danger(text) or (command.kind if command.name == "danger" else "")
    kinds = (kind, state.step if is_open else "")
    if any(one in _FIRM and own not in ("", one) for one in kinds):
        yield _NEVER
    if kind and (of != "danger" or name == "husband_beats"):
        yield _SURE if kind == "threat" and name in _NO_THREAT else _NEVER
    if is_open and situation(text, state.step) not in _LOOSE:
        yield _NEVER
    if (kind and own not in ("", kind)) or (is_open and of != "danger"):
        yield _SURE
    if of == "danger" and own and not is_open:
        yield 0.0 if world.intents.chances(text).get(f"danger_{own}", 0.0) >= _LIKE_IT else _NEVER


def _is_vague(state: State, asks: Asks, text: str) -> bool:
    """Whether without it the answer would fit any text, or say the next act once more."""
    name, kind = asks.command.name, asks.command.kind
    if name in ("message", "follow"):
        return intent(text) in UNSURE
    if name == "answer":
        return state.topic == "panic" and kind in ("", *victims.OF_THE_MODEL)
    return name == "later" and kind.startswith(_SAYS_LITTLE)


def start(context: Context) -> Turn:
    name = context.command.kind
    of, says = ADVICES[name]
    if says.startswith("="):
        return talk.TOPICS[says[1:]](context)
    kind, _, key = says.rpartition(":")
    state, memory = context.state, context.state.memory
    reply = losses.next_text(context, key, None) if of == "after" else fitting(context, key, ("",))
    if mark(reply) == state.replied and of in _SECOND:
        reply = context.say(_SECOND[of])
    if of == "danger":
        is_open = state.topic == "danger"
        note = {**(memory if is_open else {}), "sent": [*sent_texts(state), key]}
        return context.leave_open(reply, "danger", kind or state.step, note)
    if of == "talk":
        return talk.close_or_stay(context, reply)
    if state.topic in ("panic", "danger", "filed"):
        return context.stay(reply)
    text = context.command.rest
    if name in _OF_A_LOSS:
        note = {"kind": _OF_A_LOSS[name], "content": text[:MAX_CONTENT], "sent": [key]}
        return context.leave_open(reply, "panic", "who", {**note, "bank": "", "subjects": []})
    judged = context.world.judge(text)
    note = {**filing.remember(story.joined(state, text), judged), **running.carried(memory)}
    note |= running.note(context, intent(text), judged)
    note |= {"label": str(memory.get("label") or "unclear"), "subjects": memory.get("subjects", [])}
    return context.leave_open(reply, "message", "sender", {**note, **_NOTES.get(name, {})})


_OF_A_LOSS = {"others_paid": "social"}
"""Advices that begin a loss of a kind."""
_BLACKMAIL = ("minor_shamed", "paid_blackmail")
_NOTES: Mapping[str, Mapping[str, str]] = {
    **{one: {"act": "told.blackmail", "about": "blackmail"} for one in _BLACKMAIL},
    **{one: {"about": "visit"} for one in ("door_demo", "visitor_stays", "seminar")},
}
"""What the memory holds of some besides."""


TOPIC = Topic(start, commands=("advice",))
