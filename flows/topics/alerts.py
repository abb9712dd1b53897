"""Alerts of an area: consent to them (``DK``), and the end of everything unasked (``HUY``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from flows.alerts.writing import HEADS
from flows.languages import MAX_SEGMENTS, place, say, spoken
from flows.text import fits
from flows.topics.context import Here, Offer, Topic, World
from flows.topics.sources import within
from flows.values import Asks, Command, Language, OptOut, State, Subscribe, Turn

if TYPE_CHECKING:
    from flows.places.areas import Area, Found

CONSENT = "2026-1"
"""Version of the consent wording (``alerts.done``): raise it whenever that text changes."""
REPEAT_AFTER = timedelta(hours=1)
"""A repeated opt-out is confirmed again at most this often."""
_MAX_ANSWER = 60
_MAX_WORDS = 6
_CHOICES = "123456789"


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, areas=not command.rest)


def start(here: Here) -> Turn:
    if here.command.rest:
        return _find(here, here.command.rest)
    person = here.facts.person
    former = _today(here.world, person.former_areas, here.now.date())
    if former and not person.areas:
        return _ask_again(here, former) if here.form == "screen" else _subscribe(here, former)
    have = _today(here.world, person.areas, here.now.date())
    if have:
        names = [here.place(area.name) for area in have]
        reply = _listing(here.say, here.fits, "alerts.have", names)
        return here.leave_open(reply, "alerts", "have" if here.form == "screen" else "ask")
    return ask(here)


def ask(here: Here, key: str = "alerts.ask") -> Turn:
    """Asks for a name; a screen lists the former districts as well."""
    if here.form == "text":
        return here.leave_open(here.say(key), "alerts", "ask")
    groups = here.world.areas.current(here.now.date()).groups()
    memory = {"areas": [group.id for group in groups]}
    return here.leave_open(here.say(key), "alerts", "district", memory)


def _ask_again(here: Here, former: Sequence[Area]) -> Turn:
    """DK is consent; a key that only opens this screen is none, so an opt-out holds until asked."""
    names = [here.place(area.name) for area in former]
    memory = {"areas": [area.id for area in former]}
    reply = _listing(here.say, here.fits, "alerts.stopped", names)
    return here.leave_open(reply, "alerts", "former", memory)


def lapsed(
    language: Language, ids: Iterable[str], world: World, today: date, prefix: str = ""
) -> str | None:
    """The notice to a long silent resident that alerts of these areas have ended; None if there
    is none of them any more."""
    names = [place(language, area.name) for area in _today(world, ids, today)]
    if not names:
        return None
    limit = MAX_SEGMENTS[spoken(language)]
    told = partial(say, language, prefix=prefix)
    return _listing(told, lambda text: fits(text, limit), "alerts.lapsed", names)


def brought(
    language: Language, ids: Iterable[str], to: str, world: World, today: date, prefix: str = ""
) -> str:
    """What somebody is told who consented on paper, once: whose service it is, for which areas,
    and that ``HUY`` to the short code `to` ends it."""
    names = [place(language, area.name) for area in _today(world, ids, today)]
    limit, head = MAX_SEGMENTS[spoken(language)], HEADS["notice"]["vi-marks"]
    told = partial(say, language, prefix=prefix, to=to)
    return head + _listing(told, lambda text: fits(head + text, limit), "alerts.brought", names)


def _today(world: World, ids: Iterable[str], day: date) -> list[Area]:
    """What the subscribed areas are by now, each once."""
    found = (area for one in ids for area in world.areas.today(one, day))
    return list({area.id: area for area in found}.values())


def _find(here: Here, text: str) -> Turn:
    found = _search(here.world, here.now, text)
    if found.exact:
        return _subscribe(here, [found.areas[0]], found.via[0])
    if not found.areas:
        return ask(here, "alerts.unknown")
    return _ask_which(here, found.areas, found.via, found.more)


def _search(world: World, now: datetime, text: str) -> Found:
    return world.areas.current(now.date()).find(text)


def _subscribe(here: Here, areas: Sequence[Area], via: str = "") -> Turn:
    names = [here.place(area.name) for area in areas]
    if via and here.fits(here.say("alerts.done", areas=_told(here, areas[0], via))):
        names = [_told(here, areas[0], via)]
    reply = _listing(here.say, here.fits, "alerts.done", names)
    return here.close(reply, Subscribe(tuple(area.id for area in areas), CONSENT))


def _told(here: Here, area: Area, via: str) -> str:
    """An area, with the former name that it was found by."""
    name = here.place(area.name)
    return f"{name} ({here.say('alerts.former', name=here.place(via))})" if via else name


def _ask_which(here: Here, areas: Sequence[Area], via: Sequence[str], more: int = 0) -> Turn:
    """Asks with digits; former names are told where they fit, as one of them was typed.

    more  how many other places it may be, which a longer name would tell apart
    """
    told = [_told(here, area, former) for area, former in zip(areas, via, strict=True)]
    plain = [here.place(area.name) for area in areas]
    shown = len(areas)
    reply = _which(here, told, more)
    if not here.fits(reply):
        reply = _which(here, plain, more)
    while not here.fits(reply) and shown > 1:
        shown -= 1
        reply = _which(here, plain[:shown], more + len(areas) - shown)
    memory = {
        "areas": [area.id for area in areas[:shown]],
        "via": list(via[:shown]),
        "more": more + len(areas) - shown,
    }
    return here.leave_open(reply, "alerts", "which", memory)


def _which(here: Here, names: Sequence[str], more: int) -> str:
    numbered = [f"{digit} {name}" for digit, name in zip(_CHOICES, names, strict=False)]
    key = "alerts.which.more" if more else "alerts.which"
    return here.say(key, areas=", ".join(numbered), count=more)


def _listing(
    told: Callable[..., str], fit: Callable[[str], bool], key: str, names: Sequence[str]
) -> str:
    """`key` with as many names as fit, and how many more there are."""
    for shown in range(len(names), 0, -1):
        more = len(names) - shown
        tail = [told("alerts.more", count=more)] if more else []
        text = told(key, areas=", ".join([*names[:shown], *tail]))
        if fit(text):
            break
    return text


def _offered(state: State, name: str = "areas") -> list[str]:
    offered = state.memory.get(name)
    return [one for one in offered if isinstance(one, str)] if isinstance(offered, list) else []


def choices(state: State) -> str:
    return "0" + _CHOICES[: len(_offered(state))] if state.step == "which" else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A name without DK is an answer; what is none of ours and long is a message."""
    text = command.rest
    if command.name == "fate" and text and not any(char.isdigit() for char in text):
        text = f"tt {text}"  # TT is also how people write "thi tran", a township.
    elif command.name not in ("message", "help", "subject") or not _may_be_a_place(text):
        return None
    if not _search(world, now, text).areas and (
        command.name == "subject" or len(text.split()) > _MAX_WORDS
    ):
        return None
    return Asks(Command("answer", text))


def _may_be_a_place(text: str) -> bool:
    letters = any(char.isalpha() for char in text)
    return letters and len(text) <= _MAX_ANSWER and not within(text)


def go_on(here: Here) -> Turn:
    if here.command.name == "answer":
        return _find(here, here.command.rest)
    step, place = here.state.step, int(here.command.rest) - 1
    if step == "have" or (step == "former" and place):
        return ask(here)
    offered = _offered(here.state)
    if step == "former":
        former = _today(here.world, offered, here.now.date())
        return _subscribe(here, former) if former else ask(here)
    area = here.world.areas.get(offered[place]) if 0 <= place < len(offered) else None
    if area is None:
        return ask(here, "alerts.unknown")
    if step == "district":
        return _ask_commune(here, area)
    via = _offered(here.state, "via")
    return _subscribe(here, [area], via[place] if len(via) == len(offered) else "")


def _ask_commune(here: Here, group: Area) -> Turn:
    memory = {"areas": [group.id, *group.members]}
    return here.leave_open(here.say("alerts.which"), "alerts", "commune", memory)


def menu(here: Here) -> Turn:
    found = [here.world.areas.get(one) for one in _offered(here.state)]
    areas = [area for area in found if area]
    via = _offered(here.state, "via")
    if here.state.step == "commune" and here.form == "screen":
        return here.again(here.say("alerts.which"))
    if here.state.step != "which" or len(areas) != len(via):
        return ask(here)
    more = here.state.memory.get("more")
    return _ask_which(here, areas, via, more if isinstance(more, int) else 0)


def opt_out(here: Here) -> Turn:
    """Nothing unasked any more. A repeat repeats the first time, at most once an hour."""
    person = here.facts.person
    since, said_at = person.opted_out_at, person.opt_out_said_at
    repeated = since and said_at and timedelta(0) <= here.now - said_at < REPEAT_AFTER
    if repeated and here.form == "text":  # A screen costs nothing, and must say something.
        return here.close(None, OptOut(said=False))
    local = (since or here.now).astimezone(here.now.tzinfo)
    return here.close(here.say("optout.done", time=f"{local:%H:%M %d/%m/%Y}"), OptOut())


def how_to_opt_out(here: Here) -> Turn:
    """To whoever seems to want it and did not say the word: it is never guessed."""
    return here.close(here.say("optout.how"))


_LEAVE = (Offer("choice.opt_out", Command("opt_out")), Offer("choice.erase", Command("erase")))
_ADD = Offer("choice.add", "1")
_AGAIN = (Offer("choice.again", "1"), Offer("choice.add", "2"))


def offers(state: State) -> tuple[Offer, ...]:
    if state.step == "have":
        return (_ADD, *_LEAVE)
    if state.step == "former":
        return (*_AGAIN, _LEAVE[1])
    if state.step not in ("which", "district", "commune"):
        return ()
    areas, via = _offered(state), _offered(state, "via")
    brief = state.step != "which"
    listed = [
        Offer("", str(n + 1), area, via[n] if len(via) == len(areas) else "", brief)
        for n, area in enumerate(areas)
    ]
    if state.step == "commune" and listed:
        listed[0] = Offer("choice.whole", "1", areas[0])
    return (*listed, *(_LEAVE if state.step == "district" else ()))


SUBSCRIBE = Topic(start, read, choices, hear, go_on, menu, offers, {"have": "done"})
OPT_OUT = Topic(opt_out)
OPT_HOW = Topic(how_to_opt_out)
