"""USSD: the conversations of `flows.topics` as screens.

`read` and `turn` do for one turn of a session what `flows.engine` does for one SMS, with the same
topics: what is typed is a key that moves, the number of a choice, or a text as by SMS. A session
that drops keeps its place, which the next dial offers; an answer that nobody can have seen
follows by SMS.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from flows import engine
from flows.topics.context import Here, World
from flows.ussd import sessions
from flows.ussd.session_pages import MAX_TYPED, is_read, pages_of, said_anew, stage
from flows.ussd.session_steps import Entry, Step, step
from flows.ussd.sessions import Frame, Session
from flows.values import Asks, Command, Erase, Facts, FollowUp, Language, State, Turn

__all__ = ["Entry", "read", "turn"]


def read(state: State, entry: Entry, world: World, now: datetime) -> Asks:
    """What must be known to answer a turn."""
    taken = step(state, entry, now)
    a = _asked(taken, world, now)
    return replace(a, step=taken)


def _asked(taken: Step, world: World, now: datetime) -> Asks:
    if taken.kind != "say":
        return Asks(Command("screen"))
    if isinstance(taken.go, Command):
        return engine.STARTS[taken.go.name].read(taken.go, world, now)
    if taken.go is not None:
        return Asks(Command("digit", taken.go))
    at = _place(taken.session)
    return engine.understand(engine.OPEN.get(at.topic), at, taken.typed, world, now)


def turn(state: State, entry: Entry, asks: Asks, facts: Facts, world: World, now: datetime) -> Turn:
    """The screen, the new state, and what follows. `reply` is None only where nothing is shown."""
    taken = asks.step
    if not isinstance(taken, Step):
        taken = step(state, entry, now)
    here = Here(_place(taken.session), asks, facts, world, now, "screen")
    if taken.kind == "older":
        reply = None if entry.ended else here.say("older")
        return Turn(reply, state, more=False)
    said = _answer(taken, here) if taken.kind == "say" else None
    answered = said is not None and engine.always(asks.command, said)
    start, count, hushed, quiet = engine.pace(state, answered, now)
    paced = State(touched=now.timestamp(), minute=start, count=count, hushed=hushed)
    if quiet and not (entry.ended and said is None):
        kept = replace(sessions.thaw(state.screen), live=False)
        reply = None if entry.ended else here.say("wait")
        return Turn(reply, _state(state, paced, kept, now), more=False)
    made = _Made(taken.session)
    if said is not None:
        made = _said(taken, here, said)
    elif not entry.ended:
        made = _moved(taken, here)
    return _finish(made, here, state, paced, entry)


def _place(session: Session) -> State:
    """Where something is said: nowhere yet while the offer to go on stands."""
    return session.top.state if session.top and not session.offered else State()


@dataclass(frozen=True, slots=True)
class _Made:
    """A session after a turn; `title` replaces the main menu's, `turn` is what a topic said."""

    session: Session
    title: str = "menu"
    turn: Turn | None = None


def _answer(taken: Step, here: Here) -> Turn:
    """What the topics say, as on any way to them. A reply of None: nothing was understood."""
    topic = engine.OPEN.get(here.state.topic)
    if isinstance(taken.go, Command):
        return engine.answer(None, here)
    said = engine.answer(topic, here)
    if said.reply is None and topic is not None and topic.menu is not None:
        return topic.menu(here)
    return said


def _said(taken: Step, here: Here, said: Turn) -> _Made:
    session = taken.session
    if said.reply is None:
        if session.offered:
            return _Made(session, turn=said)
        return _Made(replace(session, frames=()), "lost", said)
    frame = Frame(
        said.state.topic,
        said.state.step,
        said.state.memory,
        said.reply,
        text=_as_text(taken, here, said),
        typed=taken.typed[:MAX_TYPED] if taken.go is None else "",
    )
    if not frame.topic or session.offered:
        session = replace(session, frames=(), offered=False)
    return _Made(session.onto(frame), turn=said)


def _as_text(taken: Step, here: Here, said: Turn) -> str:
    """The same answer as an SMS, or "" if it is no answer."""
    again = said.state.topic and said.state == here.state  # What can be chosen, said once more.
    if again or stage(said.state.topic, said.state.step) == "asks":
        return ""
    as_text = Here(here.state, here.asks, here.facts, here.world, here.now)
    return _answer(taken, as_text).reply or said.reply or ""


def _moved(taken: Step, here: Here) -> _Made:
    session = taken.session
    if taken.kind == "dial":
        return _Made(_dialled(session, here))
    if session.offered:
        return _Made(session)
    if taken.kind == "go_on":
        return _Made(said_anew(session, here))
    if taken.kind == "start" or session.top is None:
        return _Made(replace(session, frames=()))
    page, last = session.top.page, len(pages_of(session, here)) - 1
    if taken.kind == "more":
        return _Made(session.with_top(page=min(page + 1, last)))
    if taken.kind == "back":
        if page:
            return _Made(session.with_top(page=min(page, last) - 1))
        return _Made(replace(session, frames=session.frames[:-1]))
    return _Made(session)


def _dialled(session: Session, here: Here) -> Session:
    top = session.top
    if top is None or (stage(top.topic, top.step) == "done" and _is_read(session, here)):
        return replace(session, frames=())
    return replace(session, offered=True)


def _is_read(session: Session, here: Here) -> bool:
    return is_read(session, here, here.now.timestamp() - session.at)


def _finish(made: _Made, here: Here, state: State, paced: State, entry: Entry) -> Turn:
    """The screen of what was made, or what remains to be done where none can be shown."""
    effects = made.turn.effects if made.turn else ()
    session, language = made.session, _language(made.turn, here)
    if entry.ended:
        return _hung_up(made, here, state, paced)
    if language != here.language:
        person = replace(here.facts.person, language=language)
        here = replace(here, facts=replace(here.facts, person=person))
    said = pages_of(session, here, made.title)
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
    if top is not None and (fresh or not _is_read(session, here)):
        if not any(isinstance(effect, Erase) for effect in effects):
            effects = (*effects, FollowUp(top.text))
        if top.topic:
            paced = replace(paced, topic=top.topic, step=top.step, memory=top.memory)
        session = session.with_top(text="")
    if top is not None and stage(top.topic, top.step) == "done":
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
        state.repeats,
    )


_CLOSED = State()
