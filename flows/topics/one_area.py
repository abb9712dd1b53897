"""A resident stops the alerts of one place of several, in own words: ``bo Nam Nung, giu Dak Mil``.

A resident who has alerts of that place alone opts out of all. A text that says more than the places
and what to do with them is asked back once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from flows.parsing.intent import readings
from flows.parsing.leaving import wish
from flows.text import vocabulary, words
from flows.topics import alerts
from flows.topics.area_choice import moves, offered
from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, State, Turn

_LONGEST = 18
_VERBS = re.compile(
    r"\b(?:(?P<keeps>(?:dung|khong|khoi|chang|do not|don t|dont)(?: co)? (?:bo|huy|ngung|tat|cat"
    r"|stop|drop)|giu|van|chi|keep|only)"
    r"|(?P<takes>(?:doi|chuyen|don|thay)(?: (?!tien\b)\w+)? (?:sang|qua|ve|den|toi|len|xuong|vo|vao"
    r"|thanh))"
    r"|(?P<drops>huy|(?<!can )bo(?! (?:toi|tui|em|minh|con|chau|me)\b)|ngung|tat|xoa|cat"
    r"|(?:dung|khoi|khong|chang|no)(?= (?:(?:co|can|muon|phai|thich|more) )*(?:nhan|gui|lay|bao"
    r"|canh bao|dk|dang k[yi]|alerts))|stop|drop|remove|cancel))\b"
)
"""What to do with the places that follow: keep them or drop them."""
_NOTHING_ELSE = vocabulary(
    "huy bo ngung dung khoi tat xoa cat khong ko k chang thoi giu van chi lai de nhan gui tin can "
    "dk dang ky ki nua di nha nhe nghe nghen luon xa phuong huyen thi tran tinh cu "
    "o noi cho ve cua toi tui em minh con chau da oi voi giup gium dum ho muon va thi la tu nay "
    "stop drop remove cancel keep only no more not do don t dont alerts for of the from and please"
)
"""Words that may be next to the names in an order, and that say only which places."""
_OURS = re.compile(r"\b(?:canh|thong) bao\b")
_UNSURE = re.compile(
    r"^bo (?:o|cua|nha|ve)\b|\bcan bo\b"
    r"|^(?:(?:toi|tui|em|minh|con|chau|xa) )*(?:khong|ko|k|chang)\b"
    r"(?!.*\b(?:nua|muon|can|bo|huy)\b)"
)
"""The words may be about a father ("bo"), an official ("can bo"), or say that no alerts come:
the reply asks back."""
_BETWEEN_PLACES = ("instead", "commune", "district", "former")
"""Steps in which the resident chooses a place: a name there is that choice. So in ``which``, but
for an order to drop a place that is none of the choices."""
_LEAVES, _WISHES = ("opt_out", "opt_how"), ("leaves", "perhaps")


def hear(state: State, text: str, asks: Asks, world: World, now: datetime) -> Asks | None:
    """What the engine must know to drop one place; None if the text drops none."""
    command = asks.command
    is_choice = state.topic == "alerts" and state.step in _BETWEEN_PLACES
    is_choice = is_choice or command.name in ("danger", "panic")
    if is_choice or len(text.split()) > _LONGEST or not _VERBS.search(_plain(text)):
        return None
    dropped = set(_areas(text, "drops", world, now))
    if (state.topic, state.step) == ("alerts", "which"):
        is_other = not dropped <= set(offered(state)) and not moves(text)
        is_other = is_other and _is_order(text, world, now) and not _UNSURE.search(_plain(text))
        return Asks(Command("drop_area", text, kind="beside"), areas=True) if is_other else None
    is_ours = state.topic == "alerts" or _OURS.search(_plain(text)) is not None
    if dropped and is_ours and any(_areas(text, "takes", world, now)):
        return Asks(Command("drop_area", text, kind="moves"), areas=True)
    if not dropped or moves(text):
        return None
    if _is_order(text, world, now):
        kind = "" if _UNSURE.search(_plain(text)) else "sure"
        return Asks(Command("drop_area", text, kind=kind), areas=True)
    is_wished = command.kind in _WISHES or wish(text) != ""
    is_wish = command.name in _LEAVES or (state.topic == "alerts" and is_wished)
    kind = command.name if command.name in _LEAVES else ""
    return Asks(Command("drop_area", text, kind=kind), areas=True) if is_wish else None


def start(context: Context) -> Turn:
    have, kind = context.facts.person.areas, context.command.kind
    if kind == "moves":
        return alerts.offer_change(context, *(_named(context, done) for done in ("takes", "drops")))
    if kind != "beside" and (context.form == "screen" or not have):
        return alerts.opt_out(context) if kind == "opt_out" else alerts.how_to_opt_out(context)
    today = context.now.date()
    named = {*_named(context, "drops")} - {*_named(context, "keeps")}
    left = [
        one
        for one in have
        if (now := context.world.areas.today(one, today)) and {area.id for area in now} <= named
    ]
    remaining = [one for one in have if one not in left]
    if kind == "beside":
        return alerts.drop_beside(context, left, remaining)
    if not left:
        return alerts.listed(context)
    if not remaining:
        is_clear = kind in ("sure", "opt_out")
        return alerts.opt_out(context) if is_clear else alerts.how_to_opt_out(context)
    if kind == "sure":
        return alerts.drop(context, left, remaining)
    reply = alerts.listing(context, "optout.area.ask", left)
    return context.leave_open(reply, "alerts", "dropping", {"areas": left, "have": remaining})


def _named(context: Context, done: str) -> list[str]:
    return list(_areas(context.command.rest, done, context.world, context.now))


def _plain(text: str) -> str:
    return readings(text)[0]


def _areas(text: str, done: str, world: World, now: datetime) -> Iterator[str]:
    """Ids of the areas that `text` drops or keeps (`done`: ``drops``, ``keeps``). A district
    brings its communes."""
    areas, plain = world.areas.current(now.date()), _plain(text)
    verbs = list(_VERBS.finditer(plain))
    ends = [verb.start() for verb in verbs[1:]] + [len(plain)]
    for verb, end in zip(verbs, ends, strict=True):
        if verb.lastgroup == done:
            for area in areas.find_within(plain[verb.end() : end]):
                yield from (area.id, *area.members)


def _is_order(text: str, world: World, now: datetime) -> bool:
    """Whether the text has no words but the names of places and those of the order."""
    areas, plain = world.areas.current(now.date()), _plain(text)
    parts = (plain[verb.end() :] for verb in _VERBS.finditer(plain))
    names: set[str] = set()
    for part in parts:
        matches = areas.find_within(part)
        names.update(word for area in matches for word in words(area.name))
        names.update(word for via in matches.via for word in words(via))
    return "?" not in text and set(words(_OURS.sub(" ", plain))) <= names | _NOTHING_ELSE


TOPIC = Topic(start, commands=("drop_area",))
