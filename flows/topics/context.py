"""The context of every topic: one message in its conversation, and the ways to end a turn."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from flows.languages import MAX_SEGMENTS, place, say, show, spoken
from flows.parsing.intent_model import IntentModel
from flows.text import MEMO, fits, measure
from flows.triage import classify
from flows.triage.model import Model
from flows.values import Asks, Command, Effect, Facts, Language, State, Subject, Triage, Turn, value

if TYPE_CHECKING:
    from flows.places.areas import AreaBook
    from flows.subjects.directory import Directory
    from flows.subjects.link_shape import Sites

MAX_SUBJECTS = 5
"""The most subjects of one message that are looked up and reported."""
MAX_CONTENT = 700
"""The most characters of a forwarded message that a conversation remembers."""


CLOSED = State()

Form = Literal["text", "screen"]
"""How a conversation is rendered: as SMS, or as USSD screens."""
_SCREEN_UNITS = {"GSM-7": 130, "UCS-2": 160}
"""How much an answer may take on screens, besides its choices: one plain page, three marked
ones."""


@dataclass(frozen=True, slots=True)
class World:
    """The operator's settings: the areas, the official numbers, and how long things are stored.

    text_days, report_days  days after which a message's text and a report's author are deleted
    family   whether residents may name a relative who is notified of a loss (``NGUOINHA``)
    intents  names what a short message is for, if no rule does
    follow_ups  the same right after an answer
    loss_kinds  names the kind of a loss, if no rule does
    advice   names the particular trouble that somebody is in (`flows.topics.advice`)
    triage   weighs what a message looks like
    """

    areas: AreaBook
    directory: Directory
    text_days: int = 90
    report_days: int = 730
    family: bool = False
    intents: IntentModel = IntentModel()
    follow_ups: IntentModel = IntentModel()
    loss_kinds: IntentModel = IntentModel()
    advice: IntentModel = IntentModel()
    triage: Model = Model()

    def judge(self, text: str) -> Triage:
        """What `text` looks like."""
        known = self.directory
        return _judged(text, self.triage, known.sites, known.listed)


@lru_cache(maxsize=MEMO)
def _judged(text: str, model: Model, sites: Sites, listed: frozenset[str]) -> Triage:
    """The same, once for all who ask of one message."""
    return classify.judge(text, model, sites, listed=listed)


@value
class Context:
    """One message in its conversation. `now` is aware local time."""

    state: State
    asks: Asks
    facts: Facts
    world: World
    now: datetime
    form: Form = "text"

    @property
    def command(self) -> Command:
        return self.asks.command

    @property
    def language(self) -> Language:
        return spoken(self.facts.person.language)

    def say(self, key: str, **values: str | int) -> str:
        """The finished text in the resident's language."""
        if self.form == "screen":
            number = self.facts.short_code.strip("*#")
            return show(self.language, key, texted_to=number, prefix=self.facts.prefix, **values)
        return say(self.facts.person.language, key, prefix=self.facts.prefix, **values)

    def fresh(self, key: str, second: str, **values: str | int) -> str:
        """The text `key`; `second` if `key` was the last reply as well."""
        reply = self.say(key, **values)
        return self.say(second) if mark(reply) == self.state.replied else reply

    def place(self, name: str) -> str:
        """An area's name, as the resident's language has it."""
        return place(self.language, name)

    def names(self, subjects: tuple[Subject, ...]) -> list[str]:
        """How all of them are named: both of two, the first and how many more, how many; the
        fullest first."""
        first, *rest = (one.display for one in subjects)
        if not rest:
            return [first]
        more = f"{first}, {self.say('report.and_more', count=len(rest))}"
        forms = [more, self.say("report.all", count=len(subjects))]
        return [f"{first}, {rest[0]}", *forms] if len(rest) == 1 else forms

    def say_named(self, key: str, subjects: tuple[Subject, ...], **values: str | int) -> str:
        """The text that shows all of them, as fully as fits."""
        forms = [self.say(key, shown=each, **values) for each in self.names(subjects)]
        return next((text for text in forms if self.fits(text)), forms[-1])

    def fits(self, text: str) -> bool:
        """Whether `text` is as short as an answer may be."""
        if self.form == "screen":
            cost = measure(text)
            return cost.units <= _SCREEN_UNITS[cost.encoding]
        return fits(text, MAX_SEGMENTS[self.language])

    def close(self, reply: str | None, *effects: Effect) -> Turn:
        """The conversation ends here; the next message starts a new one."""
        return Turn(reply, CLOSED, effects)

    def leave_open(
        self,
        reply: str,
        topic: str,
        step: str = "",
        memory: Mapping[str, Any] | None = None,
        effects: tuple[Effect, ...] = (),
    ) -> Turn:
        """The next message may be a choice or an answer in `topic`."""
        return Turn(reply, State(topic=topic, step=step, memory=memory or {}), effects)

    def stay(self, reply: str) -> Turn:
        """Says `reply` and stays where the conversation is."""
        state = self.state
        return self.leave_open(reply, state.topic, state.step, state.memory)


def mark(reply: str) -> str:
    """A few characters that tell a reply from another."""
    return f"{zlib.crc32(reply.encode()):08x}"


def _just_ask(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command)


def _no_choices(state: State) -> str:
    return ""


def _deaf(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    return None


@dataclass(frozen=True, slots=True)
class Offer:
    """One numbered choice that a screen makes of what is open.

    label  key of its text, with the area's name in it if `area` is given; "" is the name alone
    go     a digit that the topic's `choices` has, or the command of another topic
    area   id of an area; `via` the former name that it was found by
    brief  its short name will do, as the screen names the district
    """

    label: str
    go: str | Command
    area: str = ""
    via: str = ""
    brief: bool = False


def _no_offers(state: State) -> tuple[Offer, ...]:
    return ()


Stage = Literal["asks", "told", "done"]
"""asks: something is missing; told: the resident has an answer, more may follow; done: nothing is
open once it is read."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One conversation, as a table of what it does.

    start    answers the topic's keyword
    read     what must be known for that
    choices  while it is open: the digits that can be chosen
    hear     while it is open: what must be known if the message is the answer that was asked
             for, None if it is none
    go_on    answers a chosen digit or such an answer
    menu     says again what can be chosen, after a digit that can't
    offers   while it is open: the choices of a screen; a text offers the same in its words
    stages   by step: what has been reached; ``asks`` if a step is not named
    commands names of the commands that it answers: `flows.values.Command`
    keywords words that are its first command if they are the whole message; folded, small
    leading  words that are its first command whatever follows them
    numbered words that are its first command with one number behind them, and nothing else
    opens    the state's topic while it is open
    in_texts it goes on in texts only; a screen that said it offers nothing more
    """

    start: Callable[[Context], Turn]
    read: Callable[[Command, World, datetime], Asks] = _just_ask
    choices: Callable[[State], str] = _no_choices
    hear: Callable[[State, Command, World, datetime], Asks | None] = _deaf
    go_on: Callable[[Context], Turn] | None = None
    menu: Callable[[Context], Turn] | None = None
    offers: Callable[[State], tuple[Offer, ...]] = _no_offers
    stages: Mapping[str, Stage] = field(default_factory=dict)
    commands: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    opens: str = ""
    in_texts: bool = False


def sent_texts(state: State) -> list[str]:
    """Keys of the texts that were sent in this conversation, the latest last; memory has them as
    ``sent``."""
    sent = state.memory.get("sent")
    return [key for key in sent if isinstance(key, str)] if isinstance(sent, list) else []


def pack(subjects: Iterable[Subject]) -> list[list[str]]:
    """Subjects as a conversation remembers them."""
    return [[s.key, s.kind, s.display, s.given, s.odd] for s in subjects]


def unpack(memory: Mapping[str, Any], name: str = "subjects") -> tuple[Subject, ...]:
    """What `pack` made of them, or nothing if it isn't that."""
    packed = memory.get(name)
    if not isinstance(packed, list):
        return ()
    rows = [row for row in packed if isinstance(row, list) and len(row) == 5]
    return tuple(Subject(*row) for row in rows if all(isinstance(part, str) for part in row))


def together(*groups: Iterable[Subject]) -> tuple[Subject, ...]:
    """All subjects in their order, each once, at most `MAX_SUBJECTS`."""
    unique: dict[str, Subject] = {}
    for group in groups:
        for subject in group:
            unique.setdefault(subject.key, subject)
    return tuple(unique.values())[:MAX_SUBJECTS]
