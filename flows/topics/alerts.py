"""Alerts of an area: consent to them (``DK``), and the end of everything unasked (``HUY``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from flows.languages import MAX_SEGMENTS, say
from flows.text import fits
from flows.topics.context import Here, Topic, World
from flows.topics.sources import within
from flows.values import Asks, Command, Language, OptOut, State, Subscribe, Turn

if TYPE_CHECKING:
    from flows.areas import Area, Found

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
        return _subscribe(here, former)
    have = _today(here.world, person.areas, here.now.date())
    if have:
        reply = _listing(here.language, "alerts.have", [area.name for area in have])
        return here.leave_open(reply, "alerts", "ask")
    return here.leave_open(here.say("alerts.ask"), "alerts", "ask")


def lapsed(language: Language, ids: Iterable[str], world: World, today: date) -> str | None:
    """The notice to a long silent resident that alerts of these areas have ended; None if there
    is none of them any more."""
    names = [area.name for area in _today(world, ids, today)]
    return _listing(language, "alerts.lapsed", names) if names else None


def _today(world: World, ids: Iterable[str], day: date) -> list[Area]:
    """What the subscribed areas are by now, each once."""
    found = (area for one in ids for area in world.areas.today(one, day))
    return list({area.id: area for area in found}.values())


def _find(here: Here, text: str) -> Turn:
    found = _search(here.world, here.now, text)
    if found.exact:
        return _subscribe(here, [found.areas[0]], found.via[0])
    if not found.areas:
        return here.leave_open(here.say("alerts.unknown"), "alerts", "ask")
    return _ask_which(here, found.areas, found.via)


def _search(world: World, now: datetime, text: str) -> Found:
    return world.areas.current(now.date()).find(text)


def _subscribe(here: Here, areas: Sequence[Area], via: str = "") -> Turn:
    names = [area.name for area in areas]
    if via and _fits(here, here.say("alerts.done", areas=_told(here, areas[0], via))):
        names = [_told(here, areas[0], via)]
    reply = _listing(here.language, "alerts.done", names)
    return here.close(reply, Subscribe(tuple(area.id for area in areas), CONSENT))


def _told(here: Here, area: Area, via: str) -> str:
    """An area, with the former name that it was found by."""
    return f"{area.name} ({here.say('alerts.former', name=via)})" if via else area.name


def _ask_which(here: Here, areas: Sequence[Area], via: Sequence[str]) -> Turn:
    """Asks with digits; former names are told where they fit, as one of them was typed."""
    told = [_told(here, area, former) for area, former in zip(areas, via, strict=True)]
    plain = [area.name for area in areas]
    shown = len(areas)
    reply = _which(here, told)
    if not _fits(here, reply):
        reply = _which(here, plain)
    while not _fits(here, reply) and shown > 1:
        shown -= 1
        reply = _which(here, plain[:shown])
    memory = {"areas": [area.id for area in areas[:shown]], "via": list(via[:shown])}
    return here.leave_open(reply, "alerts", "which", memory)


def _which(here: Here, names: Sequence[str]) -> str:
    numbered = [f"{digit} {name}" for digit, name in zip(_CHOICES, names, strict=False)]
    return here.say("alerts.which", areas=", ".join(numbered))


def _listing(language: Language, key: str, names: Sequence[str]) -> str:
    """`key` with as many names as fit, and how many more there are."""
    for shown in range(len(names), 0, -1):
        more = len(names) - shown
        tail = [say(language, "alerts.more", count=more)] if more else []
        text = say(language, key, areas=", ".join([*names[:shown], *tail]))
        if fits(text, MAX_SEGMENTS[language]):
            break
    return text


def _fits(here: Here, text: str) -> bool:
    return fits(text, MAX_SEGMENTS[here.language])


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
    offered, place = _offered(here.state), int(here.command.rest) - 1
    area = here.world.areas.get(offered[place]) if 0 <= place < len(offered) else None
    if area is None:
        return here.leave_open(here.say("alerts.unknown"), "alerts", "ask")
    via = _offered(here.state, "via")
    return _subscribe(here, [area], via[place] if len(via) == len(offered) else "")


def menu(here: Here) -> Turn:
    found = [here.world.areas.get(one) for one in _offered(here.state)]
    areas = [area for area in found if area]
    via = _offered(here.state, "via")
    if here.state.step != "which" or len(areas) != len(via):
        return here.again(here.say("alerts.ask"))
    return _ask_which(here, areas, via)


def opt_out(here: Here) -> Turn:
    """Nothing unasked any more. A repeat repeats the first time, at most once an hour."""
    person = here.facts.person
    since, said_at = person.opted_out_at, person.opt_out_said_at
    if since and said_at and timedelta(0) <= here.now - said_at < REPEAT_AFTER:
        return here.close(None, OptOut(said=False))
    local = (since or here.now).astimezone(here.now.tzinfo)
    return here.close(here.say("optout.done", time=f"{local:%H:%M %d/%m/%Y}"), OptOut())


SUBSCRIBE = Topic(start, read, choices, hear, go_on, menu)
OPT_OUT = Topic(opt_out)
