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
from flows.places.areas import AreaMatches
from flows.text import fits, fold
from flows.topics.context import Context, Offer, Topic, World
from flows.topics.sources import within
from flows.values import Asks, Command, Language, OptOut, State, Subscribe, Turn

if TYPE_CHECKING:
    from flows.places.areas import Area

CONSENT = "2026-2"
"""Version of the consent wording (``alerts.done``, ``alerts.moved``): raise it whenever one of
these texts changes."""
REPEAT_AFTER = timedelta(hours=1)
"""A repeated opt-out is confirmed again at most this often."""
CLOCKS_DIFFER = timedelta(minutes=10)
"""A carrier's clock may be wrong by so much: what is younger has not been overtaken."""
_MAX_ANSWER = 100
MAX_TEXT = 160
_MAX_WORDS = 6
_CHOICES = "123456789"
_NAMES_ALERTS = re.compile(
    r"\b(?:canh bao|(?:nhan|gui|lay) tin|tin nhan|tin bao|noi nhan|(?:nhan|cho|lay|gui) them"
    r"|doi lai (?:qua|sang|thanh)|5k|5 khong)\b"
    r"|^(?:cho )?(?:toi|em|tui|con|nha (?:toi|em)) dang k[yi]\b"
)
"""What makes a sentence with a place a consent; else it is asked back."""
_NO_CONSENT = re.compile(
    r"\b(?:khong|chang|dung|thoi|khoi|bo|huy|ngung|chua|gi|sao|nao|ha|phai|co ai|hay la)\b"
)
"""Refuses or asks: a place beside it is asked back."""
_STORY = re.compile(
    r"\b(?:moi nhan|nhan duoc|vua nhan|goi|tin la|bi|lua|no|ho|tien|link|otp|cong an|nguoi la"
    r"|xung)\b"
)
"""Tells what happened: a place in it is no answer to "which place?"."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, areas=not command.rest or moves(command.rest))


def moves(text: str) -> bool:
    """Whether it wants another place instead of the one before: ``doi sang Dak Mil``."""
    return any(map(_MOVES.search, readings(text)))


def start(context: Context) -> Turn:
    if context.command.rest:
        return _find(context, context.command.rest)
    person = context.facts.person
    former = _today(context.world, person.former_areas, context.now.date())
    if former and not person.areas:
        return (
            _ask_again(context, former) if context.form == "screen" else _subscribe(context, former)
        )
    have = _today(context.world, person.areas, context.now.date())
    if have:
        names = [context.place(area.name) for area in have]
        reply = _listing(context.say, context.fits, "alerts.have", names)
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
    """The one message to a person who consented on paper: whose service it is, for which areas,
    and that ``HUY`` to the short code `to` ends it."""
    names = [place(language, area.name) for area in _today(world, ids, today)]
    limit = MAX_SEGMENTS[spoken(language)]
    head = HEADS["notice"].get(language, HEADS["notice"]["vi-marks"])
    head = head if language in MARKED else fold(head)
    render = partial(say, language, prefix=prefix, to=to)
    return head + _listing(render, lambda text: fits(head + text, limit), "alerts.brought", names)


def _today(world: World, ids: Iterable[str], day: date) -> list[Area]:
    """What the subscribed areas are by now, each once."""
    areas = (area for one in ids for area in world.areas.today(one, day))
    return list({area.id: area for area in areas}.values())


def _find(context: Context, text: str) -> Turn:
    return _take(context, _search(context.world, context.now, text))


def _take(context: Context, matches: AreaMatches) -> Turn:
    if matches.exact:
        return _subscribe(context, [matches.areas[0]], matches.via[0])
    if matches.every:
        return _subscribe(context, matches.areas)
    if not matches.areas:
        return ask(context, "alerts.unknown")
    return _ask_which(context, matches.areas, matches.via, matches.more)


def _search(world: World, now: datetime, text: str) -> AreaMatches:
    """A name, or else the name that stands in a sentence, or else what is near."""
    areas = world.areas.current(now.date())
    matches = areas.find(text)
    if matches.exact:
        return matches
    if any(map(_STORY.search, readings(text))):
        return AreaMatches()
    named = (areas.find_within(typed) for typed in (text, *readings(text)))
    within_text = next(filter(None, named), None)
    return matches if within_text is None else _asked_back(within_text, text)


def _asked_back(matches: AreaMatches, text: str) -> AreaMatches:
    """The places of a sentence; not one is taken at once if it refuses or asks something."""
    if any(map(_NO_CONSENT.search, readings(text))):
        return replace(matches, exact=False, every=False)
    return matches


def start_in_words(context: Context) -> Turn:
    """Somebody asks for alerts in a sentence, which may name the place."""
    areas, text = context.world.areas.current(context.now.date()), context.command.rest
    for typed in (text, *readings(text)):
        if matches := areas.find_within(typed):
            matches = _asked_back(matches, text)
            if not any(map(_NAMES_ALERTS.search, readings(text))):
                matches = replace(matches, exact=False, every=False)
            return _take(context, matches)
    return listed(context) if context.facts.person.areas else ask(context)


def listed(context: Context) -> Turn:
    """Somebody asks which alerts they get; a bare place that follows is added."""
    if not context.facts.person.areas:
        return ask(context, "talk.areas")
    asks = replace(context.asks, command=Command("subscribe"))
    return start(replace(context, asks=asks))


def move(context: Context) -> Turn:
    """Somebody wants alerts of another place instead; a bare place that follows takes its place."""
    areas, text = context.world.areas.current(context.now.date()), context.command.rest
    left = list(context.facts.person.areas)
    matches = next(filter(None, map(areas.find_within, (text, *readings(text)))), None)
    state = State("alerts", "ask", {"left": left})
    if matches is not None:
        return _take(replace(context, state=state), _asked_back(matches, text))
    return context.leave_open(context.say("talk.move"), "alerts", "ask", {"left": left})


def _subscribe(context: Context, areas: Sequence[Area], via: str = "") -> Turn:
    if _is_overtaken(context):
        return context.close(context.say("alerts.overtaken"))
    ids = tuple(area.id for area in areas)
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
        old = [context.place(area.name) for area in left]
        more = [context.say("alerts.more", count=len(old) - 1)] if len(old) > 1 else []
        says = partial(context.say, old=", ".join([old[0], *more]))
    names = [context.place(area.name) for area in areas]
    named = _with_former_name(context, areas[0], via)
    if via and (context.form == "screen" or context.fits(says(key, areas=named))):
        names = [named]
    reply = _listing(says, context.fits, key, names)
    return _end(context, reply, "done", Subscribe(ids, CONSENT, instead=bool(left)))


def _ask_instead(context: Context, areas: Sequence[Area], have: Sequence[Area]) -> Turn:
    """Asks which of several places is given up for the new one: by one word not all are."""
    listed_areas = list(have[: len(_CHOICES)])
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


def _chosen_instead(context: Context) -> Turn:
    """Gives up the chosen place; with 0 none."""
    today = context.now.date()
    new = _today(context.world, _offered(context.state, "new"), today)
    if not new:
        return ask(context)
    place = int(context.command.rest) - 1
    offered = _offered(context.state)
    given_up = offered[place] if 0 <= place < len(offered) else ""
    ids = tuple(area.id for area in new)
    if not given_up:
        return _subscribed(context, new, "", (), ids)
    remaining = [one for one in _offered(context.state, "have") if one != given_up]
    return _subscribed(
        context, new, "", _today(context.world, [given_up], today), (*remaining, *ids)
    )


def _left(context: Context) -> list[Area]:
    """The areas that are given up for the new ones; none where those are merely added."""
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
    return context.leave_open(reply, "alerts", step, effects=(effect,))


def _with_former_name(context: Context, area: Area, via: str) -> str:
    """An area, with the former name that it was found by."""
    name = context.place(area.name)
    return f"{name} ({context.say('alerts.former', name=context.place(via))})" if via else name


def _ask_which(context: Context, areas: Sequence[Area], via: Sequence[str], more: int = 0) -> Turn:
    """Asks with digits. It names former places where they fit, since the resident typed one.

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
    }
    return context.leave_open(reply, "alerts", "which", memory)


def _which(context: Context, names: Sequence[str], more: int) -> str:
    numbered = [f"{digit} {name}" for digit, name in zip(_CHOICES, names, strict=False)]
    key = "alerts.which.more" if more else "alerts.which"
    return context.say(key, areas=", ".join(numbered), count=more)


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


def _offered(state: State, name: str = "areas") -> list[str]:
    offered = state.memory.get(name)
    return [one for one in offered if isinstance(one, str)] if isinstance(offered, list) else []


def choices(state: State) -> str:
    if state.step == "leaving":
        return "01"
    return "0" + _CHOICES[: len(_offered(state))] if state.step in ("which", "instead") else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A name without DK is an answer; what is none of ours and long is a message."""
    text = command.rest
    if state.step in ("done", "left", "leaving"):
        return _second_thought(state, command, world, now)
    if command.name in _HEARD_AFTER and any(map(_BACKS_OUT.fullmatch, readings(text))):
        return Asks(Command("answer", text, kind="leaves"))
    if command.name == "fate" and text and not any(char.isdigit() for char in text):
        text = f"tt {text}"  # TT is also how people write "thi tran", a township.
    elif command.name not in ("message", "help", "subject") or not _may_be_a_place(text):
        return None
    if not _search(world, now, text).areas and (
        command.name == "subject" or len(text.split()) > _MAX_WORDS
    ):
        return None
    return Asks(Command("answer", text), areas=moves(text))


def _second_thought(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """Another place right after one was taken, or alerts after all right after leaving."""
    if command.name not in _HEARD_AFTER or len(command.rest) > MAX_TEXT:
        return None
    forms = readings(command.rest)
    wants_back = any(map(_WANTS_BACK.search, forms)) and not any(map(_REFUSES.search, forms))
    if state.step in ("left", "leaving") and wants_back:
        return Asks(Command("subscribe"), areas=True)
    if state.step == "left" or command.name == "opt_how":
        return None
    if state.step == "leaving":
        answer = _YES_NO.get(intent(command.rest))
        return Asks(Command("answer", answer)) if answer else None
    if not any(map(_ANOTHER.search, forms)):
        return None
    matches = _search(world, now, command.rest)
    return Asks(Command("answer", command.rest), areas=True) if matches.areas else None


_BACKS_OUT = re.compile(
    r"(?:(?:a|ua|o|thoi|ma|xin|cho|lai|toi|em|tui|con|chau|minh|tao|khong|chang|dung|khoi|chua|can"
    r"|muon|thich|nghi lai) )*(?:huy|ngung|dung nua|thoi nua|bo di|khong (?:nhan|can|muon|lam)"
    r"|(?:khong|khoi|dung|chang|huy|bo|ngung)(?: (?:can|muon|co|them))*"
    r" (?:dang k[yi]|dk|nhan|nhan tin|canh bao))"
    r"(?: (?:tin|canh bao|dang k[yi]|dk|nhan|nua|dau|di|nha|nhe|a|ca|het|luon|gi|giup|toi|em|tui"
    r"|con|minh))*"
)
"""The whole of a message that wants no alerts, where it was asked of which place."""
_HEARD_AFTER = ("message", "help", "subject", "opt_how")
_WANTS_BACK = re.compile(
    r"^(?:(?:a|ua|uh|u|o|oi|anh|ay|y|ma|thoi|toi|em|tui|cho|xin|lai|nham|hoi nay|nay|lo|huy|bam|hay"
    r"|muon|nghi lai|doi y|vay) )*(?:cu |lai |van )?"
    r"(?:gui|nhan|dang k[yi]) (?:tiep|lai|cho toi|nhu cu|binh thuong|di|nhe|nha|luon)\b"
)
_REFUSES = re.compile(r"\b(?:khong|chang|dung|khoi|chua)\b")
_MOVES = re.compile(
    r"\b(?:doi|chuyen|thay)(?: (?:lai|noi|cho|o|xa|canh bao|nhan|dang k[yi]|dia chi|giup|toi|em))*"
    r" (?:sang|qua|thanh|ve|bang)\b"
)
_YES_NO = {"small.yes": "1", "small.no": "0"}
_ANOTHER = re.compile(r"\b(?:nham|doi|thay|them|bo|lay|khong phai|y toi|sua|nua|chuyen)\b")


def _may_be_a_place(text: str) -> bool:
    letters = any(char.isalpha() for char in text)
    return letters and len(text) <= _MAX_ANSWER and not within(text)


def go_on(context: Context) -> Turn:
    if context.command.name == "subscribe":
        return start(context)
    if context.command.kind == "leaves":  # Of other places they have alerts: asked once.
        return how_to_opt_out(context) if context.facts.person.areas else opt_out(context)
    if context.state.step == "leaving":
        return (
            opt_out(context) if context.command.rest == "1" else context.close(context.say("help"))
        )
    if context.command.name == "answer":
        return _find(context, context.command.rest)
    if context.state.step == "instead":
        return _chosen_instead(context)
    step, place = context.state.step, int(context.command.rest) - 1
    if step == "have" or (step == "former" and place):
        return ask(context)
    offered = _offered(context.state)
    if step == "former":
        former = _today(context.world, offered, context.now.date())
        return _subscribe(context, former) if former else ask(context)
    area = context.world.areas.get(offered[place]) if 0 <= place < len(offered) else None
    if area is None:
        return ask(context, "alerts.unknown")
    if step == "district":
        return _ask_commune(context, area)
    via = _offered(context.state, "via")
    return _subscribe(context, [area], via[place] if len(via) == len(offered) else "")


def _ask_commune(context: Context, group: Area) -> Turn:
    memory = {"areas": [group.id, *group.members]}
    return context.leave_open(context.say("alerts.which"), "alerts", "commune", memory)


def menu(context: Context) -> Turn:
    if context.state.step in ("done", "left", "leaving"):
        return context.close(context.say("help"))
    candidates = [context.world.areas.get(one) for one in _offered(context.state)]
    areas = [area for area in candidates if area]
    via = _offered(context.state, "via")
    if context.state.step == "instead":
        have = _today(context.world, _offered(context.state, "have"), context.now.date())
        new = _today(context.world, _offered(context.state, "new"), context.now.date())
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


def how_to_opt_out(context: Context) -> Turn:
    """Asks once who seems to want it: a mistyped word, half a wish."""
    if context.form == "screen":
        return context.close(context.say("optout.how"))
    return context.leave_open(context.say("optout.ask"), "alerts", "leaving")


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
    areas, via = _offered(state), _offered(state, "via")
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
    dict.fromkeys(("have", "done", "left", "leaving"), "done"),
    commands=("subscribe",),
    opens="alerts",
)
OPT_OUT = Topic(opt_out, commands=("opt_out",))
OPT_HOW = Topic(how_to_opt_out, commands=("opt_how",))
