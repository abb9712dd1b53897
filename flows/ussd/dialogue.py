"""USSD: the conversations of `flows.topics` as screens.

`read` and `turn` do for one turn of a session what `flows.engine` does for one SMS, with the same
topics: what is typed is a key that moves, the number of a choice, or a text as by SMS. A session
that drops keeps its place, which the next dial offers; an answer that nobody can have seen
follows by SMS.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from flows import engine, rate_limit
from flows.topics import family, registry
from flows.topics.context import Context, World
from flows.ussd import sessions
from flows.ussd.session_pages import MAX_TYPED, is_read, pages_of, stage, with_question_again
from flows.ussd.session_steps import Entry, Step, step
from flows.ussd.sessions import Frame, Session
from flows.values import Asks, Command, Erase, Facts, FollowUp, Language, State, Turn

__all__ = ["Entry", "read", "turn"]


def read(state: State, entry: Entry, world: World, now: datetime) -> Asks:
    """What the engine must know to answer a turn."""
    taken = step(state, entry, now)
    return replace(_asked(taken, world, now), step=taken)


def _asked(taken: Step, world: World, now: datetime) -> Asks:
    if taken.kind != "say":
        return Asks(Command("screen"))
    if isinstance(taken.go, Command):
        return registry.STARTS[taken.go.name].read(taken.go, world, now)
    if taken.go is not None:
        return Asks(Command("digit", taken.go))
    at = _place(taken.session)
    return engine.understand(registry.OPEN.get(at.topic), at, taken.typed, world, now)


def turn(state: State, entry: Entry, asks: Asks, facts: Facts, world: World, now: datetime) -> Turn:
    """The screen, the new state, and what follows. `reply` is None only if nothing is shown."""
    taken = asks.step
    if not isinstance(taken, Step):
        taken = step(state, entry, now)
    context = Context(_place(taken.session), asks, facts, world, now, "screen")
    if taken.kind == "older":
        reply = None if entry.ended else context.say("older")
        return Turn(reply, state, more=False)
    result = _answer(taken, context) if taken.kind == "say" else None
    if result is not None and taken.go is None:  # A choice may be pressed to see what there is.
        result = family.after(context, result)
    answered, at = result is not None and rate_limit.always(asks.command, result), now.timestamp()
    start, count, hushed, quiet = rate_limit.limit_rate(state, answered, at)
    paced = State(touched=at, minute=start, count=count, hushed=hushed)
    if quiet and not (entry.ended and result is None):
        session = replace(sessions.thaw(state.screen), live=False)
        reply = None if entry.ended else context.say("wait")
        return Turn(reply, _state(state, paced, session, now), more=False)
    if result is not None and rate_limit.is_muted(facts, context.state, asks.command, result):
        session = replace(sessions.thaw(state.screen), live=False)
        return Turn(
            None if entry.ended else context.say("muted"),
            _state(state, paced, session, now),
            more=False,
        )
    made = _SessionResult(taken.session)
    if result is not None:
        made = _made_answer(taken, context, result)
    elif not entry.ended:
        made = _moved(taken, context)
    return _finish(made, context, state, paced, entry)


def _place(session: Session) -> State:
    """The place where the text is said: nowhere yet while the offer to go on is open."""
    return session.top.state if session.top and not session.offered else State()


@dataclass(frozen=True, slots=True)
class _SessionResult:
    """A session after a turn; `title` replaces the main menu's, `turn` is what a topic said."""

    session: Session
    title: str = "menu"
    turn: Turn | None = None


def _answer(taken: Step, context: Context) -> Turn:
    """The topics' answer, as for an SMS. A reply of None: nothing was understood."""
    topic = registry.OPEN.get(context.state.topic)
    if isinstance(taken.go, Command):
        return engine.answer(None, context)
    result = engine.answer(topic, context)
    if result.reply is None and topic is not None and topic.menu is not None:
        return topic.menu(context)
    return result


def _made_answer(taken: Step, context: Context, result: Turn) -> _SessionResult:
    session = taken.session
    if session.offered and (result.reply is None or result.state.topic == "help"):
        return _SessionResult(session, turn=result)  # The offer says what can be chosen.
    if result.reply is None:
        return _SessionResult(replace(session, frames=()), "lost", result)
    frame = Frame(
        result.state.topic,
        result.state.step,
        result.state.memory,
        result.reply,
        text=_as_text(taken, context, result),
        typed=taken.typed[:MAX_TYPED] if taken.go is None else "",
    )
    if not frame.topic or session.offered:
        session = replace(session, frames=(), offered=False)
    return _SessionResult(session.onto(frame), turn=result)


def _as_text(taken: Step, context: Context, result: Turn) -> str:
    """The same answer as an SMS, or "" if it is no answer."""
    is_menu = (
        result.state.topic and result.state == context.state
    )  # What can be chosen, said once more.
    if is_menu or stage(result.state.topic, result.state.step) == "asks":
        return ""
    as_text = Context(context.state, context.asks, context.facts, context.world, context.now)
    return _answer(taken, as_text).reply or result.reply or ""


def _moved(taken: Step, context: Context) -> _SessionResult:
    session = taken.session
    if taken.kind == "dial":
        return _SessionResult(_dialled(session, context))
    if session.offered:
        return _SessionResult(session)
    if taken.kind == "go_on":
        return _SessionResult(with_question_again(session, context))
    if taken.kind == "start" or session.top is None:
        return _SessionResult(replace(session, frames=()))
    page, last = session.top.page, len(pages_of(session, context)) - 1
    if taken.kind == "more":
        return _SessionResult(session.with_top(page=min(page + 1, last)))
    if taken.kind == "back":
        if page:
            return _SessionResult(session.with_top(page=min(page, last) - 1))
        return _SessionResult(replace(session, frames=session.frames[:-1]))
    return _SessionResult(session)


def _dialled(session: Session, context: Context) -> Session:
    top = session.top
    if top is None or (stage(top.topic, top.step) == "done" and is_read(session, context)):
        return replace(session, frames=())
    return replace(session, offered=True)


def _finish(
    made: _SessionResult, context: Context, state: State, paced: State, entry: Entry
) -> Turn:
    """The screen of what was made, or what remains to be done if none can be shown."""
    effects = made.turn.effects if made.turn else ()
    session, language = made.session, _language(made.turn, context)
    if entry.ended:
        return _hung_up(made, context, state, paced)
    if language != context.language:
        person = replace(context.facts.person, language=language)
        context = replace(context, facts=replace(context.facts, person=person))
    pages = pages_of(session, context, made.title)
    top = session.top
    page = min(top.page, len(pages) - 1) if top and not session.offered else 0
    more = top is None or bool(top.topic) or session.offered or page < len(pages) - 1
    frames, live = (session.frames, session.live) if more else ((), False)
    session = replace(session, frames=frames, live=live, at=paced.touched)
    return Turn(pages[page], _state(state, paced, session, context.now), effects, more)


def _hung_up(made: _SessionResult, context: Context, state: State, paced: State) -> Turn:
    """The session is over: an answer that was not seen follows by SMS, once."""
    session, effects = made.session, made.turn.effects if made.turn else ()
    top = session.top
    fresh = made.turn is not None and top is not None and bool(top.text)
    if top is not None and (fresh or not is_read(session, context)):
        if not any(isinstance(effect, Erase) for effect in effects):
            effects = (*effects, FollowUp(top.text))
        if top.topic:
            paced = replace(paced, topic=top.topic, step=top.step, memory=top.memory)
        session = session.with_top(text="")
    if top is not None and stage(top.topic, top.step) == "done":
        session = replace(session, frames=())
    session = replace(session, live=False, at=context.now.timestamp())
    return Turn(None, _state(state, paced, session, context.now), effects, more=False)


def _language(result: Turn | None, context: Context) -> Language:
    """The language from now on: the moving keys have it too."""
    chosen = [e.language for e in result.effects if hasattr(e, "language")] if result else []
    return chosen[-1] if chosen else context.language


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
