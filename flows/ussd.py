"""USSD: the conversations of `flows.topics` as screens.

`read` and `turn` do for one turn of a session what `flows.engine` does for one SMS, with the same
topics: what is typed is a key that moves, the number of a choice, or a text as by SMS. A session
that drops keeps its place, which the next dial offers; an answer that nobody can have seen
follows by SMS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from flows import engine, screens, sessions
from flows.sessions import Frame, Session
from flows.text import clean
from flows.topics import menu
from flows.topics.context import Here, Offer, Stage, World
from flows.values import Asks, Command, Erase, Facts, FollowUp, Language, State, Turn

READ_SECONDS = 5.0
"""A screen that was answered by the end of its session sooner than this was not read."""
KEPT_SECONDS = 24 * 3600.0
"""How long a dial offers to go on where a session ended."""
MAX_TYPED = 24
"""Characters of what was typed that are said again when that is offered."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One turn of a session as the carrier tells it.

    session  the carrier's id of it
    text     what was typed in this turn, "" at the dial
    grown    where the carrier only tells all that was typed in the session, joined by ``*``: that
             (the new part of it is found here, as only the session knows what came before)
    ended    the session is over: no screen can be shown
    """

    session: str
    text: str = ""
    grown: str | None = None
    ended: bool = False


Kind = Literal["older", "ended", "dial", "again", "more", "back", "start", "go_on", "say"]


@dataclass(frozen=True, slots=True)
class _Step:
    """What a turn does: `typed` is said, or the choice `go` taken, on `session`'s top screen."""

    kind: Kind
    session: Session
    typed: str = ""
    go: str | Command | None = None


def read(state: State, entry: Entry, world: World, now: datetime) -> Asks:
    """What must be known to answer a turn."""
    step = _step(sessions.thaw(state.screen), entry)
    a = _asked(step, world, now)
    return Asks(a.command, a.subjects, a.report_code, a.areas, a.triage, step)


def _asked(step: _Step, world: World, now: datetime) -> Asks:
    if step.kind != "say":
        return Asks(Command("screen"))
    if isinstance(step.go, Command):
        return engine.STARTS[step.go.name].read(step.go, world, now)
    if step.go is not None:
        return Asks(Command("digit", step.go))
    at = _place(step.session)
    return engine.understand(engine.OPEN.get(at.topic), at, step.typed, world, now)


def turn(state: State, entry: Entry, asks: Asks, facts: Facts, world: World, now: datetime) -> Turn:
    """The screen, the new state, and what follows. `reply` is None only where nothing is shown."""
    step = asks.step
    if not isinstance(step, _Step):
        step = _step(sessions.thaw(state.screen), entry)
    here = Here(_place(step.session), asks, facts, world, now, "screen")
    if step.kind == "older":
        reply = None if entry.ended else here.say("older")
        return Turn(reply, state, more=False)
    said = _answer(step, here) if step.kind == "say" else None
    answered = said is not None and engine.always(asks.command, said)
    start, count, hushed, quiet = engine.pace(state, answered, now)
    paced = State(touched=now.timestamp(), minute=start, count=count, hushed=hushed)
    if quiet and not (entry.ended and said is None):
        kept = replace(sessions.thaw(state.screen), live=False)
        reply = None if entry.ended else here.say("wait")
        return Turn(reply, _state(state, paced, kept, now), more=False)
    made = _Made(step.session)
    if said is not None:
        made = _said(step, here, said)
    elif not entry.ended:
        made = _moved(step, here)
    return _finish(made, here, state, paced, entry)


def _step(session: Session, entry: Entry) -> _Step:
    if entry.session in session.older:
        return _Step("older", session)
    same = entry.session == session.id
    typed = _typed(session, entry, same)
    over = not session.live
    if same and typed and over and entry.ended and not session.frames:
        typed = ""  # The end of a session that has had its last screen: nothing can be missing.
    session = _entered(session, entry, same and not (over and not typed))
    if not typed:
        if entry.ended:
            return _Step("ended", session)
        return _Step("again" if same and not over else "dial", session)
    if not same:
        session = replace(session, frames=(), offered=False)  # Dialled with a choice behind it.
    return _chosen(session, typed)


def _typed(session: Session, entry: Entry, same: bool) -> str:
    """What is new in this turn, cleaned."""
    new, whole, before = entry.text, entry.grown, session.grown if same else ""
    if whole is not None:
        whole = _storable(whole)
        if whole == before:
            new = ""
        elif before and whole.startswith(f"{before}*"):
            new = whole[len(before) + 1 :]
        elif not before:
            new = whole.removeprefix("*") if same and session.entries else whole
    return clean(new).removesuffix("#").strip()


def _entered(session: Session, entry: Entry, goes_on: bool) -> Session:
    """The session with this turn's bookkeeping; a new one keeps the screens of the last."""
    grown, live = _storable(entry.grown or ""), not entry.ended
    older, frames = session.older, session.frames
    if goes_on:
        entries, offered = session.entries + 1, session.offered
        return Session(session.id, live, older, grown, entries, offered, frames, session.at)
    if session.id and session.id != entry.session:
        older = (*older, session.id)[-sessions.MAX_OLDER :]
    return Session(_storable(entry.session), live, older, grown, 0, False, frames, session.at)


def _storable(text: str) -> str:
    """Without lone surrogates, which JSON can't hold."""
    return text if text.isascii() else text.encode("utf-8", "ignore").decode()


def _chosen(session: Session, typed: str) -> _Step:
    if session.offered:
        if typed == "1":
            return _Step("go_on", session)
        session = replace(session, frames=(), offered=False)
        if typed in (screens.BACK, screens.START):
            return _Step("start", session)
    if typed in _MOVES:
        return _Step(_MOVES[typed], session)
    if len(typed) <= _LONGEST_NUMBER:
        for number, offer in screens.numbered(offers_of(session.top)):
            if number == typed:
                return _Step("say", session, typed, offer.go)
    return _Step("say", session, typed)


_LONGEST_NUMBER = 3
_MOVES: dict[str, Kind] = {screens.MORE: "more", screens.BACK: "back", screens.START: "start"}


def offers_of(frame: Frame | None) -> tuple[Offer, ...]:
    """What can be chosen on a screen; None is the main menu."""
    if frame is None:
        return menu.OFFERS
    topic = engine.OPEN.get(frame.topic)
    return topic.offers(frame.state) if topic else ()


def _place(session: Session) -> State:
    return session.top.state if session.top else State()


# -- what a turn leads to --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Made:
    """A session after a turn; `title` replaces the main menu's, `turn` is what a topic said."""

    session: Session
    title: str = "menu"
    turn: Turn | None = None


def _answer(step: _Step, here: Here) -> Turn:
    """What the topics say, as on any way to them. A reply of None: nothing was understood."""
    topic = engine.OPEN.get(here.state.topic)
    if isinstance(step.go, Command):
        return engine.answer(None, here)
    said = engine.answer(topic, here)
    if said.reply is None and topic is not None and topic.menu is not None:
        return topic.menu(here)
    return said


def _said(step: _Step, here: Here, said: Turn) -> _Made:
    session = step.session
    if said.reply is None:
        return _Made(replace(session, frames=()), "lost", said)
    frame = Frame(
        said.state.topic,
        said.state.step,
        said.state.memory,
        said.reply,
        text=_as_text(step, here, said),
        typed=step.typed[:MAX_TYPED] if step.go is None else "",
    )
    if not frame.topic:
        session = replace(session, frames=())
    return _Made(session.onto(frame), turn=said)


def _as_text(step: _Step, here: Here, said: Turn) -> str:
    """The same answer as an SMS, or "" if it is no answer."""
    again = said.state.topic and said.state == here.state  # What can be chosen, said once more.
    if again or _stage(said.state.topic, said.state.step) == "asks":
        return ""
    as_text = Here(here.state, here.asks, here.facts, here.world, here.now)
    return _answer(step, as_text).reply or said.reply or ""


def _stage(topic: str, step: str) -> Stage:
    known = engine.OPEN.get(topic)
    return known.stages.get(step, "asks") if known else "done"


def _moved(step: _Step, here: Here) -> _Made:
    session = step.session
    if step.kind == "dial":
        return _Made(_dialled(session, here))
    if step.kind == "go_on":
        return _Made(replace(session, offered=False))
    if step.kind == "start" or session.top is None:
        return _Made(replace(session, frames=()))
    page, last = session.top.page, len(_pages(session, here)) - 1
    if step.kind == "more":
        return _Made(session.with_top(page=min(page + 1, last)))
    if step.kind == "back":
        if page:
            return _Made(session.with_top(page=min(page, last) - 1))
        return _Made(replace(session, frames=session.frames[:-1]))
    return _Made(session)


def _dialled(session: Session, here: Here) -> Session:
    top, since = session.top, here.now.timestamp() - session.at
    if top is None or not 0 <= since <= KEPT_SECONDS:
        return replace(session, frames=())
    done = _stage(top.topic, top.step) == "done"
    if done and not _unread(session, here):
        return replace(session, frames=())
    return replace(session, offered=True)


def _unread(session: Session, here: Here) -> bool:
    """Whether the top screen is an answer whose end nobody can have read."""
    top = session.top
    if top is None or not top.text:
        return False
    soon = here.now.timestamp() - session.at < READ_SECONDS
    return soon or top.page < len(_pages(session, here)) - 1


def _finish(made: _Made, here: Here, state: State, paced: State, entry: Entry) -> Turn:
    """The screen of what was made, or what remains to be done where none can be shown."""
    effects = made.turn.effects if made.turn else ()
    session, language = made.session, _language(made.turn, here)
    if entry.ended:
        return _hung_up(made, here, state, paced)
    if language != here.language:
        person = replace(here.facts.person, language=language)
        here = replace(here, facts=replace(here.facts, person=person))
    said = _pages(session, here, made.title)
    top = session.top
    page = min(top.page, len(said) - 1) if top and not session.offered else 0
    more = top is None or bool(top.topic) or session.offered or page < len(said) - 1
    frames, live = (session.frames, session.live) if more else ((), False)
    session = replace(session, frames=frames, live=live, at=paced.touched)
    return Turn(said[page], _state(state, paced, session, here.now), effects, more)


def _hung_up(made: _Made, here: Here, state: State, paced: State) -> Turn:
    """The session is over: an answer that was not seen follows by SMS, once."""
    session, effects = made.session, made.turn.effects if made.turn else ()
    top = session.top
    fresh = made.turn is not None and top is not None and bool(top.text)
    if top is not None and (fresh or _unread(session, here)):
        if not any(isinstance(effect, Erase) for effect in effects):
            effects = (*effects, FollowUp(top.text))
        if top.topic:
            paced = replace(paced, topic=top.topic, step=top.step, memory=top.memory)
        session = session.with_top(text="")
    if top is not None and _stage(top.topic, top.step) == "done":
        session = replace(session, frames=())
    session = replace(session, live=False, at=here.now.timestamp())
    return Turn(None, _state(state, paced, session, here.now), effects, more=False)


def _language(said: Turn | None, here: Here) -> Language:
    """The language from now on: the moving keys are said in it too."""
    chosen = [e.language for e in said.effects if hasattr(e, "language")] if said else []
    return chosen[-1] if chosen else here.language


def _state(state: State, paced: State, session: Session, now: datetime) -> State:
    """The conversation with its new counters and session; what is open by SMS stays open."""
    open_ = paced if paced.topic else state
    if open_ is state and engine.open_topic(state, now) is None:
        open_ = _CLOSED
    return State(
        open_.topic,
        open_.step,
        open_.memory,
        paced.touched,
        paced.minute,
        paced.count,
        paced.hushed,
        sessions.freeze(session),
    )


_CLOSED = State()


# -- screens ---------------------------------------------------------------------------------


def _pages(session: Session, here: Here, title: str = "menu") -> list[str]:
    if session.offered and session.top is not None:
        return screens.pages(*_offer(session.top, here))
    frame = session.top
    if frame is None:
        body, back = here.say(title), ""
    else:
        body = frame.body
        back = here.say("back") if frame.topic else ""
    choices = [
        f"{number} {label(offer, here)}" for number, offer in screens.numbered(offers_of(frame))
    ]
    start = here.say("start") if len(session.frames) > 1 else ""
    return screens.pages(body, choices, screens.Keys(here.say("more"), back, start))


def _offer(frame: Frame, here: Here) -> tuple[str, Sequence[str], screens.Keys]:
    name = menu.NAMES.get(frame.topic)
    what = here.say(name) if name else frame.body[:MAX_TYPED]
    if frame.typed:
        what = f"{what} ({frame.typed})"
    body = here.say("unfinished", what=what)
    keys = screens.Keys(here.say("more"), here.say("back"))
    return body, [f"1 {here.say('choice.go_on')}"], keys


def label(offer: Offer, here: Here) -> str:
    """A choice in words."""
    if not offer.area:
        return here.say(offer.label)
    area = here.world.areas.get(offer.area)
    name = ""
    if area is not None:
        name = area.short if offer.brief else area.name
        if offer.via:
            name = f"{name} ({here.say('alerts.former', name=offer.via)})"
    if offer.label:
        return here.say(offer.label, name=name)
    return here.say("name", name=name)
