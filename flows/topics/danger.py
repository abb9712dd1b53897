"""A life is in danger: the reply says whom to call first.

The messages that follow are answered within that danger, until the resident plainly means something
else, or the danger is over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flows.languages import has
from flows.parsing.danger import danger, sure_kind
from flows.parsing.danger_implied import (
    comes_on,
    is_gone_for_good,
    is_sweeping,
    is_turned_out,
    is_water,
)
from flows.parsing.danger_next import at_hand, is_at_home, situation, wishes_to_die
from flows.parsing.danger_ways import (
    asks_to_keep,
    is_back,
    is_held_abroad,
    is_medicine,
    is_of_lenders,
)
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.leave_taking import is_gone_with_words
from flows.parsing.panic import loss
from flows.parsing.ransom import is_ransom_call, is_safe_after_all
from flows.subjects import numbers
from flows.text import fold, words
from flows.topics import filing
from flows.topics.context import MAX_CONTENT, Context, Topic, World, sent_texts
from flows.topics.senders import asks
from flows.topics.sources import strangers
from flows.values import Asks, Command, State, Triage, Turn

_LINES = {"fire": "114", "flood": "114", "medical": "115", "beside": "115", "despair": "115"}
"""Whom to call, by kind of danger; the office that protects citizens where 113 does not ring; the
police for all others."""
_BY_CAUSE = (
    ("despair", "danger.despair.debt", is_of_lenders),
    ("medical", "danger.medicine", is_medicine),
    ("missing", "advice.gone_note", is_gone_for_good),
    ("missing", "advice.gone_note", is_gone_with_words),
    ("threat", "danger.away", is_turned_out),
)
"""By kind: the text if the cause needs another first act."""
_EMERGENCY = re.compile(r"\b11[1345]\b")
_MONEY_WAITS = ("medical", "beside", "despair", "fire", "flood")
"""Kinds in which money that was spent is no reason to talk of something else."""
_TAKEN = ("held", "child", "led")
"""Kinds in which somebody may be at home all the while."""
_THEN = {"abuse": ("advice.bullied",), "missing": ("danger.missing",)}
"""The sentence after the next act, before the order to call is repeated."""
_NEVER_LEFT = ("despair", "beside")
"""Kinds that stay open whatever was lost: the bank is named within them."""
_CHEATED = re.compile(
    r"\b(?:gia(?! (?:dinh|ca|tien|vang|lai|nghia|re))|bi lua|lua dao|lua (?:toi|em|minh|tien|het)"
    r"|ke lua|hoa ra|moi biet|mao danh|otp|nguoi la|chung no|bon no|no|ho)\b"
)
"""Words of one who was cheated; ``lua`` alone is fire as well."""
_THEIRS = re.compile(r"\bla so (?:cua )?(?:no|ho|chung|bon|thang|ong|chong|ke)\b")
_COLLAPSED = re.compile(
    r"\b(?:ngat|bat tinh|te xiu|co giat|kho tho|khong tho|ngung tho|dot quy|nam bat dong|hoc mau)\b"
)
"""Somebody who collapses under a threat needs the ambulance first."""
_CERTAIN, _LOOSE = 0.97, ("medical", "busy")
"""From this chance on the model names the kind of a danger if a rule says one of these."""
_BY_MODEL = {
    "done_it": ("ask", 0.75), "cant": ("busy", 0.6), "innocent": ("over", 0.75),
    "well": ("ask", 0.75), "thanks": ("ask", 0.6), "never_mind": ("ask", 0.7),
}  # fmt: skip
"""The situation by the guess of the model of later messages, if no rule knows it, from this chance
on."""
_BORNE_BY = {
    "over": re.compile(
        r"\b(?:ra la|hoa ra|thi ra|tuong|nham|chi la|khong phai|do|dot|nau|om|ngu|choi|binh thuong"
        r"|o nha|ve|thay|gap|khong sao|het|xong|on|hong co gi|khong co gi)\b"
    ),
    "busy": re.compile(r"\b(?:11[1345]|goi|nghe|bat may|lien lac|song|cong an|xe|duoc|dien)\b"),
}  # fmt: skip
"""Words that support the model's guess: a harmless cause, a line that is called."""
_MAY_END = ("child", "missing", "fire", "flood", "medical")
"""Kinds that a harmless cause may end: the child is found, the smoke was of leaves."""
_WATCHED = ("despair", "beside", "medical")
"""Kinds in which moving elsewhere does not end the danger."""
_WEAK = ("", "where", "safe")
"""Situations of a rule that the model may better: a place is named in many."""
_NO_MORE = 0.1
"""Only below so great a chance that the danger goes on."""
_LONGEST = 40
"""A longer message is a story of its own, or forwarded."""


_VARIANTS = (
    ("child", "abuse", frozenset(("blow", "sexual"))),
    ("threat", "abuse", frozenset(("sexual",))),
    ("fire", "flood", frozenset(("flood",))),
    ("medical", "flood", frozenset(("water",))),
)
"""By kind: what it is instead, if the text has a word of these classes."""


_CHILD_BEATEN = re.compile(
    r"\bbi (?!(?:chong|vo|nguoi yeu|ong xa|giang ho|nguoi ta|chu no|bon no)\b)(?:\w+ "
    r"){0,6}?(?:danh(?! (?:mat|roi|gia|bai))|dam|dap|tat"
    r"|bat nat|hanh ha|chan duong|bao hanh)\b"
)
_CHILDREN = re.compile(
    r"\b(?:con (?:toi|em|minh|tui|gai|trai)|chau (?:toi|em|noi|ngoai|gai|trai)|be|em be|hoc sinh"
    r"|ban hoc|o truong|lop (?:\d|tren|truong)|cung lop|bo duong|me ke|thay giao|co giao"
    r"|(?:[1-9]|1[0-7]) ?(?:tuoi|t))\b"
)
"""A child is beaten, by whomever: the child protection line first."""
_NEEDS = {"threat": frozenset(("child",))}
_NOT = {"fire": frozenset(("fire",)), "medical": frozenset(("hurt", "poison"))}
"""By kind: one of these classes must, or must not, be there as well."""
_POISONED = frozenset(("poison",))


_ELSE_HERE = ("led", "despair", "beside", "medical", "fire", "flood", "busy", "bomb")
"""Kinds that come first wherever they are."""


def kind_of(text: str, kind: str) -> str:
    """The kind of a danger, as the first act has it: a child that is beaten needs another one than
    a child that is gone, a flood another one than a fire."""
    is_ill = any(map(is_medicine, readings(text)))
    present = classes_of(text) | (_POISONED if is_ill else frozenset())
    is_hurt = kind == "medical" and not _NOT["medical"].isdisjoint(present)
    sweeps = {"fire": is_water, "medical": is_sweeping}.get(kind)
    if sweeps is not None and not is_hurt and any(map(sweeps, readings(text))):
        return "flood"
    if kind == "held" and any(map(is_back, readings(text))):
        return "threat"
    if kind == "child" and "hurt" in present and not present & _SEIZED:
        return "medical"
    if kind not in _ELSE_HERE and any(map(is_held_abroad, readings(text))):
        return "abroad"
    if kind == "threat" and any(map(_is_beaten_child, readings(text))):
        return "abuse"
    if kind in ("", "threat", "child", "beside") and any(map(_LURED.search, readings(text))):
        return "abuse"
    if kind == "child" and any(map(_is_adult, readings(text))):
        return "missing"
    for of, variant, names in _VARIANTS:
        if of == kind and not names.isdisjoint(present) and _NEEDS.get(of, present) & present:
            return kind if present & _NOT.get(of, frozenset()) else variant
    return kind


_SEIZED = frozenset(("gone", "held", "sexual", "blow", "weapon", "threat", "abroad"))
"""Classes of words of a child that somebody took or hurt. Without them a child that
collapsed is ill."""
_LURED = re.compile(
    r"^(?!.*\b(?:mat tich|khong ve|chua ve|khong thay|bat coc|dao|sung|giet|chem)\b)"
    r".*\b(?:(?:chu|bo|cha) (?:duong|ke|re|hang xom)|(?:ong|anh) hang xom|thay (?:giao|day))"
    r"(?: \w+){0,3}? (?:ru|rua|du|keo|dan|bat|om|so)(?: (?:con|chau|em|be|no))+ (?:vo|vao|len|ra)"
    r" (?:phong|giuong|nha ve sinh|nha tam|buong)\b"
)
"""An adult whom the child knows leads it away."""
_ADULT = re.compile(
    r"\b(?:cho|du|ru|dan|bat|don|dua) (?:me|ba|bo|ong|cha|ma|noi|ngoai|vo|chong)\b"
    r"|\b(?:me|ba|bo|ong|cha|ma|noi|ngoai|vo|chong|di|cau|mo|chu|bac|anh|chi|ba noi|ong noi)"
    r"(?: (?:toi|em|minh|tui|noi|ngoai|trai|gai|xa|ruot))*(?: \w+){0,5}?"
    r" (?:di lac|bi lac|lac|mat tich|bo nha|bo di|khong (?:thay|biet|ve|goi|lien lac|nghe may)"
    r"|chua (?:thay|ve)|di dau)\b"
)
_YOUNG = re.compile(
    r"\b(?:con|chau|be|em be|con gai|con trai|dua nho|hoc sinh|lop \d+|(?:[1-9]|1[0-7]) ?(?:tuoi"
    r"|t))\b"
)
_AT_WORK = re.compile(
    r"^(?!.*\b(?:lop \d+|\d+ ?tuoi)\b).*\bdi lam\b"
    r".*\b(?:\d+|may|hai|ba|ca)(?: \w+)? (?:ngay|tuan|thang)\b"
)


def _is_adult(plain: str) -> bool:
    """Whether it is a grown one who is gone: no child was lured."""
    is_young = _YOUNG.search(plain) and not _AT_WORK.search(plain)
    return bool(_ADULT.search(plain) or _AT_WORK.search(plain)) and not is_young


def _is_beaten_child(plain: str) -> bool:
    return bool(_CHILDREN.search(plain) and _CHILD_BEATEN.search(plain))


def start(context: Context) -> Turn:
    text = context.command.rest
    ruled = danger(text)
    if ruled in _TAKEN and is_at_home(text):
        return _all_well(context)
    if ruled in _LOOSE and not sure_kind(text):
        ruled = _certain(context, text) or ruled
    ruled = ruled or context.command.kind
    if ruled in ("threat", "abuse") and any(map(_COLLAPSED.search, readings(text))):
        ruled = "medical"
    kind = kind_of(text, ruled)
    is_open = context.state.topic == "danger"
    is_same = kind in (context.state.step, "busy") or _keeps(context.state, text)
    if is_open and (is_same or _at_hand(context.state, text)):
        return go_on(context)
    key = _key(kind, text)
    called = _EMERGENCY.search(text) if kind == "busy" else None
    reply = context.say(key, line=called[0] if called else _line(context, kind))
    named = strangers(context.asks.subjects, context.world)
    if named:  # It is asked about in another clause.
        asked = context.say("danger.asked", shown=named[0].display)
        reply = f"{reply}. {asked}" if context.fits(f"{reply}. {asked}") else reply
    despairs = {"despairs": True} if kind == "despair" or wishes_to_die(text) else {}
    note = {"sent": [key], "content": text[:MAX_CONTENT], **despairs}
    return context.leave_open(reply, "danger", kind, note)


def _keeps(state: State, text: str) -> bool:
    """Whether they ask what to do with the rest of what made somebody ill."""
    return state.step == "medical" and any(map(asks_to_keep, readings(text)))


def _at_hand(state: State, text: str) -> str:
    """The danger that somebody in despair is near or holds."""
    despairs = state.step == "despair" or bool(state.memory.get("despairs"))
    is_another = state.step in ("beside", "fire", "flood", "child", "led", "missing")
    is_wished = despairs or wishes_to_die(text)
    return at_hand(text, despairs=despairs) if is_wished and not is_another else ""


def _key(kind: str, text: str) -> str:
    """The text of the first act."""
    forms = readings(text)
    causes = (key for of, key, is_so in _BY_CAUSE if of == kind and any(map(is_so, forms)))
    return next(causes, f"danger.{kind}" if has(f"danger.{kind}") else "danger")


def _line(context: Context, kind: str) -> str:
    """The number to call, as it is dialled from where they are."""
    if kind != "abroad":
        return _LINES.get(kind, "113")
    consular = context.facts.hotlines.get("consular", "")
    return (
        f"+84{consular[1:]}" if consular[:1] == "0" else consular or context.say("danger.embassy")
    )


def _certain(context: Context, text: str) -> str:
    """The kind that the model is all but certain of; "" if it is of none."""
    guess = context.world.intents.guess(text)
    _, is_danger, kind = guess.name.partition("danger_")
    return kind if is_danger and guess.probability >= _CERTAIN else ""


def unnamed(context: Context) -> Turn:
    """What to do in a danger if only one word of it was understood."""
    return context.leave_open(context.say("danger"), "danger", "", {"sent": ["danger"]})


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """Anything in one's own words, but a number that is asked about."""
    text = command.rest
    if command.name == "panic" and text and state.step in _MONEY_WAITS:
        cheated = state.step not in _NEVER_LEFT and _CHEATED.search(fold(text).lower())
        return None if cheated else Asks(Command("answer", text))
    if command.name not in ("message", "help") or not text or len(words(text)) > _LONGEST:
        return None
    if is_notice(text):
        return None
    named = strangers(numbers.find(text), world)
    if named and asks(text) and not _THEIRS.search(fold(text).lower()):
        return None
    return Asks(Command("answer", text), named)


def chances(text: str, world: World) -> Mapping[str, float]:
    """How likely each meaning of words within a danger is (`tools.follow_up`)."""
    return {} if is_notice(text) else world.follow_ups.chances(text, "danger")


def _all_well(context: Context) -> Turn:
    """Somebody said to be held or hurt is safe: so the caller cheats, and their number may
    follow."""
    text = context.command.rest
    memory = filing.remember(text, Triage("scam", category="relative_in_trouble"))
    reply = context.say("danger.found")
    return context.leave_open(reply, "message", "sender", {**memory, "label": "scam"})


def _likely(context: Context) -> str:
    """The situation that the model hears; "" for none."""
    likely = chances(context.command.rest, context.world)
    name = max(likely, key=likely.__getitem__, default="")
    what, bar = _BY_MODEL.get(name, ("", 1.0))
    forms = readings(context.command.rest)
    needed = _BORNE_BY.get(what)
    needed = None if what == "over" and context.state.step not in _MAY_END else needed
    if needed and not any(map(needed.search, forms)):
        return ""
    if what == "over" and context.state.step not in _MAY_END:
        what = "ask"  # Who is beaten or held often excuses who does it.
    if what == "ask" and context.state.step in (*_WATCHED, "missing"):
        what = ""  # A goodbye sounds like thanks, and a vain search like an end.
    if what == "ask" and any(map(comes_on, forms)):
        what = ""  # "Dat dang chay xuong".
    what = "late" if what == "busy" and context.state.step == "medical" else what
    is_more = likely.get("danger", 0.0) + likely.get("lost", 0.0) >= _NO_MORE
    return "" if is_more or likely.get(name, 0.0) < bar else what


def _is_safe(context: Context, text: str) -> bool:
    """Whether the one for whom a caller wanted money is safe: the call was a trick."""
    before = readings(str(context.state.memory.get("content", "")))
    is_call = context.state.step in _TAKEN and any(map(is_ransom_call, before))
    return is_call and any(map(is_safe_after_all, readings(text)))


def go_on(context: Context) -> Turn:
    """The act for what was said, else the next one; the one said longest ago comes again last."""
    kind, text = context.state.step, context.command.rest
    what = "found" if _is_safe(context, text) else situation(text, kind)
    if what in _WEAK and not loss(text) and not danger(text):
        what = _likely(context) or what
    sent = sent_texts(context.state)
    if what == "found":
        return _all_well(context)
    is_second = sent[-1:] == ["danger.over"] and (what == "over" or intent(text) == "small.thanks")
    if what == "ended" or is_second:
        return context.close(context.say("danger.over"))
    near = _at_hand(context.state, text)
    what = near or what
    what = "medicine" if _keeps(context.state, text) else what
    keys = [f"danger.{what}.{kind}", f"danger.{what}"] if what else []
    if intent(text) == "talk.subscribe":
        keys.insert(0, "danger.alerts")
    if not what and loss(text) and kind in _MONEY_WAITS:
        keys.append("danger.money")
    named = context.asks.subjects
    if named and not what:
        keys.append("danger.number")
    keys += [
        f"danger.more.{kind}",
        *_THEN.get(kind, ()),
        "danger.stay",
        f"danger.{kind}" if kind else "danger",
    ]
    candidates = [key for key in keys if has(key)]
    fresh = (key for key in candidates if key not in sent or key == "danger.alerts")
    key = (
        f"danger.{what}"
        if what in ("over", "ask", "medicine") or near
        else next(fresh, min(candidates, key=lambda one: sent.index(one) if one in sent else -1))
    )
    sent = [*(one for one in sent if one != key), key]
    display = named[0].display if named else ""
    reply = context.say(key, line=_line(context, kind), shown=display)
    return context.leave_open(reply, "danger", kind, {**context.state.memory, "sent": sent})


def menu(context: Context) -> Turn:
    return go_on(replace(context, asks=Asks(context.command)))


TOPIC = Topic(
    start, hear=hear, go_on=go_on, menu=menu, commands=("danger",), opens="danger", in_texts=True
)
