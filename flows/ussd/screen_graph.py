"""All screens of USSD as one graph, found by walking through the conversations themselves.

Nothing here lists the screens: a walk dials, takes every choice and every key that a screen
shows, types one sample of whatever may be typed there, and goes on until nothing is new.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from flows import engine
from flows.topics.context import World
from flows.ussd import dialogue, paging, sessions
from flows.ussd.session_pages import numbered_offers
from flows.ussd.sessions import Session
from flows.values import (
    Asks,
    Facts,
    Language,
    Person,
    Report,
    ReportStatus,
    Standing,
    State,
    Subscribe,
)

SAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("a number", "0868123456"),
        ("help", "?"),
        ("a keyword", "HUY"),
        ("to take back", "RUT ADG2345"),
    ),
    "check": (("a number", "0868123456"), ("what they said", "cong an doi chuyen tien gap")),
    "report.source": (("the number", "0868123456"), ("a keyword", "XOA")),
    "report.content": (("what happened", "xung cong an doi chuyen tien"),),
    "message": (("the sender", "0868123456"),),
    "panic.who": (("their number", "0868123456"),),
    "alerts.district": (("a place", "Dak Mil"), ("half a name", "Quang"), ("no place", "Paris")),
    "alerts.have": (("a place", "Quang Son"),),
    "fate": (("the code", "ADG2345"), ("another code", "ADG7777")),
}
"""What is typed on the screens of a topic, or of one step of it: its kind, and a sample."""

CODE = "ADG2345"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen. `place` is ``topic.step/page``, ``menu`` or ``end``; `depth` in turns from the
    dial on; `answer` if it answers what was asked, `more` if the session goes on."""

    id: int
    place: str
    text: str
    depth: int
    answer: bool
    more: bool


@dataclass(frozen=True, slots=True)
class Link:
    """From one screen to another: the key, or what is typed (`typed`)."""

    source: int
    target: int
    key: str
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    screens: tuple[Screen, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a walk stands: the conversation, and what the database would know of the resident."""

    state: State
    person: Person

    @property
    def session(self) -> Session:
        return sessions.thaw(self.state.screen)


def walk(world: World, now: datetime, language: Language, person: Person | None = None) -> Graph:
    """The graph of everything that can be reached by a resident, from the dial on.

    Screens that show the same text at the same place are one.
    """
    begun = _Position(State(), replace(person or Person(), language=language))
    first, position = _turn(begun, "", world, now)
    screens: dict[tuple[str, str, bool], Screen] = {}
    links: dict[tuple[int, str], Link] = {}
    queue = deque([(_add(screens, position, *first, depth=1), position)])
    while queue:
        source, position = queue.popleft()
        if not source.more:
            continue
        for key, name, typed in _inputs(position, source.text):
            count = len(screens)
            shape, after = _turn(position, key, world, now)
            target = _add(screens, after, *shape, depth=source.depth + 1)
            links.setdefault((source.id, name), Link(source.id, target.id, name, typed))
            if len(screens) > count:
                queue.append((target, after))
    return Graph(tuple(screens.values()), tuple(links.values()))


def _add(
    screens: dict[tuple[str, str, bool], Screen],
    position: _Position,
    text: str,
    more: bool,
    answer: bool,
    *,
    depth: int,
) -> Screen:
    place = _place(position.session) if more else "end"
    key = (place, text, more)
    if key not in screens:
        screens[key] = Screen(len(screens), place, text, depth, answer, more)
    return screens[key]


def _place(session: Session) -> str:
    top = session.top
    if top is None:
        return "menu"
    name = ".".join(filter(None, (top.topic, top.step))) or "end"
    return f"{name}/{top.page + 1}"


def _inputs(position: _Position, text: str) -> Iterator[tuple[str, str, bool]]:
    """What can be entered on a screen: the input, its name, whether it is typed text.

    Only keys that the page shows are entered; a choice's number works on its other pages too.
    """
    top = position.session.top
    lines = text.split("\n")
    for number, _ in numbered_offers(top):
        if any(line.startswith(f"{number} ") for line in lines):
            yield number, number, False
    for key in (paging.MORE, paging.BACK, paging.START):
        if f" {key} " in f" {lines[-1]}" and lines[-1][:1] in "90":
            yield key, key, False
    names = ("",) if top is None else (f"{top.topic}.{top.step}", top.topic)
    for what, sample in next((SAMPLES[name] for name in names if name in SAMPLES), ()):
        yield sample, what, True


def _turn(
    position: _Position, typed: str, world: World, now: datetime
) -> tuple[tuple[str, bool, bool], _Position]:
    """The screen after one input, at a person's pace, and where the walk stands then."""
    state = engine.thaw(engine.freeze(replace(position.state, count=0, touched=now.timestamp())))
    entry = dialogue.Entry("walk", typed)
    asks = dialogue.read(state, entry, world, now)
    facts = Facts(
        position.person,
        CODE,
        short_code="*8041#",
        standings={one.key: Standing("reported", 2) for one in asks.subjects},
        statuses=_statuses(asks, now),
        hotlines=world.directory.hotlines,
    )
    result = dialogue.turn(state, entry, asks, facts, world, now)
    person = position.person
    for effect in result.effects:
        if isinstance(effect, Subscribe):
            person = replace(person, areas=effect.areas)
    top = sessions.thaw(result.state.screen).top
    answer = not result.more or any(isinstance(e, Report) for e in result.effects)
    answer = answer or (top is not None and bool(top.text))
    return (result.reply or "", bool(result.more), answer), _Position(result.state, person)


def _statuses(asks: Asks, now: datetime) -> dict[str, ReportStatus]:
    if asks.report_code != CODE:
        return {}
    return {CODE: ReportStatus(CODE, "0868123456", "received", Standing("reported", 2), now)}
