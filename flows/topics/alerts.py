"""Alerts of an area: consent to them (``DK``), and the end of everything unasked (``HUY``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from flows.alerts.writing import HEADS
from flows.languages import MARKED, MAX_SEGMENTS, place, say, spoken
from flows.parsing.intent import intent, readings
from flows.parsing.later_words import is_for_another
from flows.places.areas import AreaMatches
from flows.text import fits, fold, vocabulary, words
from flows.topics.area_choice import (
    MAX_WORDS,
    SETTLED,
    asked_back,
    hear,
    moves,
    offered,
    search,
)
from flows.topics.context import Context, Offer, Topic, World
from flows.values import Asks, Command, DropAreas, Language, OptOut, State, Subscribe, Turn

if TYPE_CHECKING:
    from flows.places.areas import Area

CONSENT = "2026-2"
"""Version of the consent wording (``alerts.done``, ``alerts.moved``): raise it whenever one of
these texts changes."""
REPEAT_AFTER = timedelta(hours=1)
"""A repeated opt-out is confirmed again at most this often."""
CLOCKS_DIFFER = timedelta(minutes=10)
"""How wrong a carrier's clock may be: a younger message has not been overtaken."""
_CHOICES = "123456789"
_NAMES_ALERTS = re.compile(
    r"\b(?:canh bao|(?:nhan|gui|lay) tin|tin nhan|tin bao|noi nhan|(?:nhan|cho|lay|gui) them"
    r"|doi lai (?:qua|sang|thanh)|5k|5 khong)\b"
    r"|^(?:cho )?(?:toi|em|tui|con|nha (?:toi|em)) dang k[yi]\b"
)
"""Words that make a sentence with a place a consent; without them the reply asks."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, areas=not command.rest or moves(command.rest))


def start(context: Context) -> Turn:
    if context.command.rest:
        if is_for_another(context.command.rest):
            return for_others(context)
        return _find(context, context.command.rest)
    person = context.facts.person
    former = _today(context.world, person.former_areas, context.now.date())
    if former and not person.areas:
        return (
            _ask_again(context, former) if context.form == "screen" else _subscribe(context, former)
        )
    have = _today(context.world, person.areas, context.now.date())
    if have:
        reply = listing(context, "alerts.have", person.areas)
        return context.leave_open(reply, "alerts", "have" if context.form == "screen" else "ask")
    return ask(context)


def ask(context: Context, key: str = "alerts.ask") -> Turn:
    """Asks for a name; a screen lists the former districts as well."""
    if context.form == "text":
        return context.leave_open(context.say(key), "alerts", "ask")
    groups = context.world.areas.current(context.now.date()).groups()
    memory = {"areas": [group.id for group in groups]}
    return context.leave_open(context.say(key), "alerts", "district", memory)


def _ask_again(context: Context, former: Sequence[Area]) -> Turn:
    """DK is consent; a key that only opens this screen is none, so an opt-out holds until asked."""
    names = [context.place(area.name) for area in former]
    memory = {"areas": [area.id for area in former]}
    reply = _listing(context.say, context.fits, "alerts.stopped", names)
    return context.leave_open(reply, "alerts", "former", memory)


def lapsed(
    language: Language, ids: Iterable[str], world: World, today: date, prefix: str = ""
) -> str | None:
    """The notice to a long silent resident that alerts of these areas have ended; None if there
    is none of them any more."""
    names = [place(language, area.name) for area in _today(world, ids, today)]
    if not names:
        return None
    limit = MAX_SEGMENTS[spoken(language)]
    render = partial(say, language, prefix=prefix)
    return _listing(render, lambda text: fits(text, limit), "alerts.lapsed", names)


def brought(
    language: Language, ids: Iterable[str], to: str, world: World, today: date, prefix: str = ""
) -> str:
    """The one message to a person who consented on paper: who runs the service, for which areas,
    and that ``HUY`` to the short code `to` ends it."""
    names = [place(language, area.name) for area in _today(world, ids, today)]
    limit = MAX_SEGMENTS[spoken(language)]
    head = HEADS["notice"].get(language, HEADS["notice"]["vi-marks"])
    head = head if language in MARKED else fold(head)
    render = partial(say, language, prefix=prefix, to=to)
    return head + _listing(render, lambda text: fits(head + text, limit), "alerts.brought", names)


def _today(world: World, ids: Iterable[str], day: date) -> list[Area]:
    """The areas of today that the subscribed areas have become, each once."""
    areas = (area for one in ids for area in world.areas.today(one, day))
    return list({area.id: area for area in areas}.values())


def _find(context: Context, text: str) -> Turn:
    return _take(context, search(context.world, context.now, text))


def _take(context: Context, matches: AreaMatches) -> Turn:
    if matches.exact:
        return _subscribe(context, [matches.areas[0]], matches.via[0])
    if matches.every:
        return _subscribe(context, matches.areas)
    if not matches.areas and context.state.step == "which":
        return context.stay(context.say("alerts.unknown"))
    if not matches.areas:
        return ask(context, "alerts.unknown")
    return _ask_which(context, matches.areas, matches.via, matches.more)


def start_in_words(context: Context) -> Turn:
    """Somebody asks for alerts in a sentence, which may name the place."""
    areas, text = context.world.areas.current(context.now.date()), context.command.rest
    if is_for_another(text):
        return for_others(context)
    for typed in (text, *readings(text)):
        if matches := areas.find_within(typed):
            matches = asked_back(matches, text)
            is_said = any(map(_NAMES_ALERTS.search, readings(text)))
            if not is_said or intent(text) != "talk.subscribe":
                matches = replace(matches, exact=False, every=False)
            return _take(context, matches)
    return listed(context) if context.facts.person.areas else ask(context)


def for_others(context: Context) -> Turn:
    """Each telephone subscribes for itself: nobody can put another's number on a list."""
    return context.leave_open(context.say("alerts.others"), "alerts", "ask")


def place_alone(context: Context) -> Turn | None:
    """The question whether the resident wants alerts, if they sent only a place; else None."""
    text = context.command.rest
    is_open = context.state.topic not in ("", "language")
    if context.form == "screen" or is_open or len(text.split()) > MAX_WORDS:
        return None
    matches = context.world.areas.current(context.now.date()).find(_AT_HOME.sub("", text))
    if not (matches.exact or (matches.areas and _is_named(matches, text))):
        return None
    return _ask_which(context, matches.areas, matches.via, matches.more)


def _is_named(matches: AreaMatches, text: str) -> bool:
    """Whether every word is of the places' names or of a kind of place."""
    names = {one for area in matches for one in words(area.name)}
    names.update(one for via in matches.via for one in words(via))
    bare = words(_AT_HOME.sub("", text))
    return not names.isdisjoint(bare) and all(
        one in names or one in _OF_PLACES or one.isdigit() for one in bare
    )


def place_meant(context: Context) -> Turn | None:
    """What a place of today is made from, if the text asks where it is; else None."""
    text, areas = context.command.rest, context.world.areas.current(context.now.date())
    forms = readings(text)
    if len(forms[0].split()) > _LONGEST_QUESTION or not any(map(_WHERE_IS.search, forms)):
        return None
    if any(map(_NO_PLACE.search, forms)):
        return None
    area = min(areas.find_within(text).areas, key=lambda one: one.kind != "commune", default=None)
    parts = areas.parts(area.id) if area else ()
    if area is None or not parts:
        return None
    plain = " ".join(words(text))
    short = [_TYPE.sub("", one) for one in parts]
    short.sort(key=lambda one: " ".join(words(one)) not in plain)
    names = list(map(context.place, short))
    says = partial(context.say, name=context.place(area.name))
    reply = _listing(says, context.fits, "alerts.place", names)
    return context.stay(reply) if context.state.topic == "alerts" else context.close(reply)


_LONGEST_QUESTION = 16
"""Words; a longer text is no question where a place is."""
_WHERE_IS = re.compile(
    r"\b(?:la|gio la|nay la|thuoc|nam o|o|gom|gom co)(?: (?:nhung|cac))?"
    r"(?: (?:cho|xa|phuong|noi|huyen|vung|khuc|ben))? (?:nao|dau|gi|mo)\b"
    r"|\b(?:sap nhap|nhap|gop|doi ten)\b.*\b(?:gi|nao|dau|khong|ha)\b"
)
_NO_PLACE = re.compile(
    r"\b(?:no|ho|goi|nhan tin|gui tin|tien|MONEY|lua|bao|chuyen|cong an|ubnd|uy ban|tram|ngan hang"
    r"|truong|benh vien|nha|duong|di|ban|mua|ai|canh bao|link|otp|dk|dang k[yi]|bi|mat|cho phien"
    r"|tiem|cua hang|quay|buu dien)\b"
)
"""The text is about something at that place."""
_OF_PLACES = vocabulary("xa phuong huyen tinh thi tran thon bon buon cu lam dong dak nong")
_AT_HOME = re.compile(
    r"^(?:(?:o|ở|tại|tai|ben|bên|nha|nhà|la|là|nguoi|người|dan|dân|toi|tôi|tui|em|minh|mình|con"
    r"|chau|cháu|i|we|live|am|are|in|at|from)\s+)+",
    re.IGNORECASE,
)


def listed(context: Context) -> Turn:
    """Somebody asks which alerts they get; a bare place that follows is added."""
    if not context.facts.person.areas:
        return ask(context, "talk.areas")
    asks = replace(context.asks, command=Command("subscribe"))
    return start(replace(context, asks=asks))


_LEFT_BEHIND = re.compile(r"\b(?:khong con|het)(?: (?:o|song))+\b")
"""The place that is named is the old one."""
_WHERE_TO = re.compile(
    r"\b(?:từ|tu) (?:\w+ ){1,6}?(?:qua|sang|về|ve|đến|den|tới|toi|xuống|xuong|lên|len|ra|vào|vao)"
    r" (.+)",
    re.IGNORECASE,
)


def move(context: Context) -> Turn:
    """Somebody wants alerts of another place instead; a bare place that follows takes its place."""
    areas, text = context.world.areas.current(context.now.date()), context.command.rest
    if (to := _WHERE_TO.search(text)) and areas.find_within(to[1]):
        text = to[1]  # From one place to another.
    left = list(context.facts.person.areas)
    matches = next(filter(None, map(areas.find_within, (text, *readings(text)))), None)
    matches = None if any(map(_LEFT_BEHIND.search, readings(text))) else matches
    state = State("alerts", "ask", {"left": left})
    if matches is not None:
        matches = matches if moves(text) else replace(matches, exact=False, every=False)
        return _take(replace(context, state=state), asked_back(matches, text))
    return context.leave_open(context.say("talk.move"), "alerts", "ask", {"left": left})


def _subscribe(context: Context, areas: Sequence[Area], via: str = "") -> Turn:
    if _is_overtaken(context):
        return context.close(context.say("alerts.overtaken"))
    ids = tuple(area.id for area in areas)
    today = context.now.date()
    dropped = [one for one in offered(context.state, "dropped") if one not in ids]
    if dropped:
        remaining = [one for one in offered(context.state, "remaining") if one not in ids]
        named = [*areas, *_today(context.world, remaining, today)]
        old = _today(context.world, dropped, today)
        return _subscribed(context, named, "" if remaining else via, old, (*ids, *remaining))
    left = [area for area in _left(context) if area.id not in ids]
    if len(left) > 1:
        return _ask_instead(context, areas, left)
    return _subscribed(context, areas, via, left, ids)


def _subscribed(
    context: Context, areas: Sequence[Area], via: str, left: Sequence[Area], ids: tuple[str, ...]
) -> Turn:
    """Says that `areas` are taken, and `left` is given up. `ids` are all that are subscribed."""
    key, says = "alerts.done", context.say
    if left:
        key = "alerts.moved"
        says = partial(context.say, old=_short_list(context, left))
    names = [context.place(area.name) for area in areas]
    for former in (via, _TYPE.sub("", via)) if via else ():
        named = _with_former_name(context, areas[0], former)
        if context.form == "screen" or context.fits(says(key, areas=named)):
            names = [named]
            break
    reply = _listing(says, context.fits, key, names)
    return _end(context, reply, "done", Subscribe(ids, CONSENT, instead=bool(left)))


_TYPE = re.compile(r"^(?:thị trấn|phường|xã) ")
"""The kind of a place, left out if its former name fits only without."""


def _ask_instead(
    context: Context, areas: Sequence[Area], have: Sequence[Area], old: Sequence[Area] = ()
) -> Turn:
    """Asks which of several places is given up for the new one: one word does not give up all.

    old  the places that the text names; empty: any of `have`
    """
    listed_areas = list((old or have)[: len(_CHOICES)])
    while True:
        numbered = [
            f"{digit} {context.place(area.name)}"
            for digit, area in zip(_CHOICES, listed_areas, strict=False)
        ]
        reply = context.say(
            "alerts.instead", name=context.place(areas[0].name), areas=", ".join(numbered)
        )
        if context.fits(reply) or len(listed_areas) == 1:
            break
        listed_areas.pop()
    memory = {
        "areas": [area.id for area in listed_areas],
        "have": [area.id for area in have],
        "new": [area.id for area in areas],
    }
    return context.leave_open(reply, "alerts", "instead", memory)


def offer_change(context: Context, new: Sequence[str], old: Sequence[str]) -> Turn:
    """Offers alerts of the places `new`, and to give up those of `old` for them."""
    today = context.now.date()
    areas = _today(context.world, new, today)
    have = _today(context.world, context.facts.person.areas, today)
    named = _today(context.world, old, today)
    if not have:
        return _ask_which(context, areas, [""] * len(areas))
    return _ask_instead(context, areas, have, [one for one in have if one in named])


def _chosen_instead(context: Context) -> Turn:
    """Gives up the chosen place; with 0 none."""
    today = context.now.date()
    new = _today(context.world, offered(context.state, "new"), today)
    if not new:
        return ask(context)
    place = int(context.command.rest) - 1
    numbered = offered(context.state)
    given_up = numbered[place] if 0 <= place < len(numbered) else ""
    ids = tuple(area.id for area in new)
    if not given_up:
        return _subscribed(context, new, "", (), ids)
    remaining = [one for one in offered(context.state, "have") if one != given_up]
    return _subscribed(
        context, new, "", _today(context.world, [given_up], today), (*remaining, *ids)
    )


def _left(context: Context) -> list[Area]:
    """The areas that are given up for the new ones; none if those are merely added."""
    remembered = context.state.memory.get("left") if context.state.topic == "alerts" else None
    ids = (
        [one for one in remembered if isinstance(one, str)] if isinstance(remembered, list) else []
    )
    if not ids and moves(context.command.rest):
        ids = list(context.facts.person.areas)
    return _today(context.world, ids, context.now.date())


def _is_overtaken(context: Context) -> bool:
    """Whether it was sent before an opt-out that has come already: the later word counts."""
    sent_at, opted_out_at = context.facts.sent_at, context.facts.person.opted_out_at
    if sent_at is None or opted_out_at is None:
        return False
    return sent_at < opted_out_at and context.now - sent_at > CLOCKS_DIFFER


def _end(context: Context, reply: str, step: str, effect: Subscribe | OptOut) -> Turn:
    """A screen is over; after a text a second thought may follow."""
    if context.form == "screen":
        return context.close(reply, effect)
    memory = {"areas": list(effect.areas)} if isinstance(effect, Subscribe) else {}
    return context.leave_open(reply, "alerts", step, memory, effects=(effect,))


def _with_former_name(context: Context, area: Area, via: str) -> str:
    """An area, with the former name that it was found by."""
    name = context.place(area.name)
    return f"{name} ({context.say('alerts.former', name=context.place(via))})" if via else name


def _ask_which(context: Context, areas: Sequence[Area], via: Sequence[str], more: int = 0) -> Turn:
    """Asks with digits. It names former places if they fit, since the resident typed one.

    more  how many other places it may be, which a longer name would tell apart
    """
    labels = [
        _with_former_name(context, area, former) for area, former in zip(areas, via, strict=True)
    ]
    plain = [context.place(area.name) for area in areas]
    count = len(areas)
    reply = _which(context, labels, more)
    if not context.fits(reply):
        reply = _which(context, plain, more)
    while not context.fits(reply) and count > 1:
        count -= 1
        reply = _which(context, plain[:count], more + len(areas) - count)
    memory = {
        "areas": [area.id for area in areas[:count]],
        "via": list(via[:count]),
        "more": more + len(areas) - count,
        "left": [area.id for area in _left(context)],
        **{name: offered(context.state, name) for name in ("dropped", "remaining")},
    }
    return context.leave_open(reply, "alerts", "which", memory)


def _which(context: Context, names: Sequence[str], more: int) -> str:
    if context.form == "text" and len(names) == 1 and not more:
        return context.say("alerts.which.one", areas=names[0])
    numbered = [f"{digit} {name}" for digit, name in zip(_CHOICES, names, strict=False)]
    key = "alerts.which.more" if more else "alerts.which"
    return context.say(key, areas=", ".join(numbered), count=more)


def listing(context: Context, key: str, ids: Iterable[str], **also: str) -> str:
    """`key` with as many of these areas as fit."""
    areas = _today(context.world, ids, context.now.date())
    names = [context.place(area.name) for area in areas]
    return _listing(partial(context.say, **also), context.fits, key, names)


def _short_list(context: Context, areas: Sequence[Area]) -> str:
    """The first of some areas, and how many more."""
    more = [context.say("alerts.more", count=len(areas) - 1)] if len(areas) > 1 else []
    return ", ".join([context.place(areas[0].name), *more])


def _listing(
    render: Callable[..., str], fit: Callable[[str], bool], key: str, names: Sequence[str]
) -> str:
    """`key` with as many names as fit, and how many more there are."""
    for count in range(len(names), 0, -1):
        more = len(names) - count
        tail = [render("alerts.more", count=more)] if more else []
        text = render(key, areas=", ".join([*names[:count], *tail]))
        if fit(text):
            break
    return text


def choices(state: State) -> str:
    if state.step in ("leaving", "dropping"):
        return "01"
    return "0" + _CHOICES[: len(offered(state))] if state.step in ("which", "instead") else ""


def go_on(context: Context) -> Turn:
    if context.command.name == "subscribe":
        return start(context)
    if context.command.kind in _ANSWERS:
        return _ANSWERS[context.command.kind](context)
    if context.state.step in _ENDS:
        return _ENDS[context.state.step](context) if context.command.rest == "1" else stays(context)
    if context.command.name == "answer":
        return _find(context, context.command.rest)
    if context.state.step == "instead":
        return _chosen_instead(context)
    step, place = context.state.step, int(context.command.rest) - 1
    if step == "have" or (step == "former" and place):
        return ask(context)
    numbered = offered(context.state)
    if step == "former":
        former = _today(context.world, numbered, context.now.date())
        return _subscribe(context, former) if former else ask(context)
    area = context.world.areas.get(numbered[place]) if 0 <= place < len(numbered) else None
    if area is None:
        return ask(context, "alerts.unknown")
    if step == "district":
        return _ask_commune(context, area)
    via = offered(context.state, "via")
    return _subscribe(context, [area], via[place] if len(via) == len(numbered) else "")


def anywhere(context: Context) -> Turn:
    """Alerts come to the telephone, wherever it is."""
    reply = context.say("alerts.anywhere")
    return (
        context.stay(reply) if context.state.topic else context.leave_open(reply, "alerts", "ask")
    )


def _another(context: Context) -> Turn:
    """A bare place right after one was taken: a part of that takes its place, else it is asked."""
    new = list(search(context.world, context.now, context.command.rest))
    have = _today(context.world, offered(context.state), context.now.date())
    if {area.id for area in new} <= {area.id for area in have}:
        return listed(context)
    if not have or any(new[0].id in area.members for area in have):
        return _subscribed(context, new, "", have, tuple(area.id for area in new))
    return _ask_instead(context, new, have)


def _leaves(context: Context) -> Turn:
    """Ends alerts; asks first if the resident has alerts of other places too."""
    others = set(context.facts.person.areas) - set(offered(context.state))
    return how_to_opt_out(context) if others else opt_out(context)


def _noted(context: Context) -> Turn:
    return context.stay(context.fresh("small.thanks", "small.again"))


def none(context: Context) -> Turn:
    return context.close(context.say("alerts.none"))


def lost(context: Context) -> str:
    """What is in force now, if a few words right after it are not understood; "" elsewhere."""
    if context.state.topic != "alerts" or len(words(context.command.rest)) > _FEW:
        return ""
    if context.state.step == "left":
        return context.say("optout.still")
    if context.state.step in ("ask", "which"):
        return context.say("alerts.unknown")
    have = _today(context.world, context.facts.person.areas, context.now.date())
    if context.state.step != "done" or not have:
        return ""
    names = [context.place(area.name) for area in have]
    return _listing(context.say, context.fits, "alerts.have", names)


_FEW = 8


def stays(context: Context) -> Turn:
    return context.close(context.say("optout.kept"))


def stays_on(context: Context) -> Turn:
    """Somebody writes that alerts shall not end: whether they come, and how they come again."""
    if context.facts.person.areas:
        return stays(context)
    if context.facts.person.opted_out_at is not None:
        return context.leave_open(context.say("optout.again"), "alerts", "left")
    return ask(context, "talk.areas")


def _after_leaving(context: Context) -> Turn:
    """The reply to anyone who has left says so, and that we still answer questions and reports."""
    return context.stay(context.say("optout.still"))


def _ask_commune(context: Context, group: Area) -> Turn:
    memory = {"areas": [group.id, *group.members]}
    return context.leave_open(context.say("alerts.which"), "alerts", "commune", memory)


def menu(context: Context) -> Turn:
    if context.state.step in SETTLED:
        return context.stay(context.say("help"))
    candidates = [context.world.areas.get(one) for one in offered(context.state)]
    areas = [area for area in candidates if area]
    via = offered(context.state, "via")
    if context.state.step == "instead":
        have = _today(context.world, offered(context.state, "have"), context.now.date())
        new = _today(context.world, offered(context.state, "new"), context.now.date())
        return _ask_instead(context, new, have) if new and have else ask(context)
    if context.state.step == "commune" and context.form == "screen":
        return context.stay(context.say("alerts.which"))
    if context.state.step != "which" or len(areas) != len(via):
        return ask(context)
    more = context.state.memory.get("more")
    return _ask_which(context, areas, via, more if isinstance(more, int) else 0)


def opt_out(context: Context) -> Turn:
    """Ends unsolicited messages. A repeat gets the first reply again, at most once an hour."""
    person = context.facts.person
    since, confirmed_at = person.opted_out_at, person.opt_out_confirmed_at
    repeated = since and confirmed_at and timedelta(0) <= context.now - confirmed_at < REPEAT_AFTER
    if repeated and context.form == "text":  # A screen costs nothing, and must say something.
        return context.close(None, OptOut(confirmed=False))
    local = (since or context.now).astimezone(context.now.tzinfo)
    reply = context.say("optout.done", time=f"{local:%H:%M %d/%m/%Y}")
    return _end(context, reply, "left", OptOut())


def drop(context: Context, left: Sequence[str], remaining: Sequence[str]) -> Turn:
    """Ends alerts of the areas `left` alone, and says which remain."""
    old = _short_list(context, _today(context.world, left, context.now.date()))
    reply = listing(context, "optout.area.done", remaining, old=old)
    memory = {"areas": list(remaining)}
    return context.leave_open(reply, "alerts", "done", memory, effects=(DropAreas(tuple(left)),))


def drop_beside(context: Context, left: Sequence[str], remaining: Sequence[str]) -> Turn:
    """Ends alerts of the areas `left` while another one is chosen: the choice is asked again, and
    its answer says both."""
    if not left:
        return menu(context)
    memory = {**context.state.memory, "dropped": list(left), "remaining": list(remaining)}
    asked = menu(replace(context, state=replace(context.state, memory=memory)))
    return replace(asked, effects=(DropAreas(tuple(left)),))


def how_to_opt_out(context: Context) -> Turn:
    """Asks once who seems to want it: a mistyped word, half a wish."""
    if context.form == "screen":
        return context.close(context.say("optout.how"))
    return context.leave_open(context.say("optout.ask"), "alerts", "leaving")


def urged(context: Context) -> Turn:
    """Says that no office tells anybody to leave or to withdraw a report, and does neither."""
    reply = context.say("optout.urged")
    is_asked = context.state.topic in ("", "alerts", "withdraw")  # A yes would do it.
    return context.close(reply) if is_asked else context.stay(reply)


def _drop_chosen(context: Context) -> Turn:
    return drop(context, offered(context.state), offered(context.state, "have"))


_ENDS: dict[str, Callable[[Context], Turn]] = {"leaving": opt_out, "dropping": _drop_chosen}
"""By the step that asked: what a yes ends."""
_ANSWERS: dict[str, Callable[[Context], Turn]] = {
    "leaves": _leaves, "perhaps": how_to_opt_out, "noted": _noted, "still": _after_leaving,
    "listed": listed, "another": _another, "anywhere": anywhere, "unsure": menu, "none": none,
}  # fmt: skip
"""By the kind of an answer that names no place."""

_LEAVE = (Offer("choice.opt_out", Command("opt_out")), Offer("choice.erase", Command("erase")))
_ADD = Offer("choice.add", "1")
_KEEP = Offer("choice.keep", "0")
_FORMER = (Offer("choice.again", "1"), Offer("choice.add", "2"))


def offers(state: State) -> tuple[Offer, ...]:
    if state.step == "have":
        return (_ADD, *_LEAVE)
    if state.step == "former":
        return (*_FORMER, _LEAVE[1])
    if state.step not in ("which", "instead", "district", "commune"):
        return ()
    areas, via = offered(state), offered(state, "via")
    brief = state.step != "which"
    listed = [
        Offer("", str(n + 1), area, via[n] if len(via) == len(areas) else "", brief)
        for n, area in enumerate(areas)
    ]
    if state.step == "commune" and listed:
        listed[0] = Offer("choice.whole", "1", areas[0])
    if state.step == "instead":
        return (*listed, _KEEP)
    return (*listed, *(_LEAVE if state.step == "district" else ()))


SUBSCRIBE = Topic(
    start,
    read,
    choices,
    hear,
    go_on,
    menu,
    offers,
    dict.fromkeys(("have", "done", "left", "leaving", "dropping"), "done"),
    commands=("subscribe",),
    opens="alerts",
)
OPT_OUT = Topic(opt_out, commands=("opt_out",))
OPT_HOW = Topic(how_to_opt_out, commands=("opt_how",))
URGED = Topic(urged, commands=("urged",))
