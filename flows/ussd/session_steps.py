"""Reads one turn of a USSD session: a key that moves, a choice, or a text.

Here a carrier's turn meets the stored session: which part of a growing text is new, whether
the turn belongs to the session, begins another one, or comes late from one before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from flows.subjects import numbers
from flows.text import clean
from flows.ussd import paging, sessions
from flows.ussd.session_pages import numbered_offers
from flows.ussd.sessions import Session
from flows.values import Command, State


@dataclass(frozen=True, slots=True)
class Entry:
    """One turn of a session as the carrier sends it.

    session  the carrier's id of it
    text     what was typed in this turn, "" at the dial
    grown    if the carrier only sends all that was typed in the session, joined by ``*``: that
             (the new part of it is found here, as only the session knows what came before)
    ended    the session is over: no screen can be shown
    """

    session: str
    text: str = ""
    grown: str | None = None
    ended: bool = False


Kind = Literal["older", "ended", "dial", "again", "more", "back", "start", "go_on", "say"]


@dataclass(frozen=True, slots=True)
class Step:
    """The effect of a turn: `typed` goes to the topics, or the choice `go` is taken, on `session`'s
    top screen."""

    kind: Kind
    session: Session
    typed: str = ""
    go: str | Command | None = None


def step(state: State, entry: Entry, now: datetime) -> Step:
    """The step of one turn from `state`."""
    session = sessions.thaw(state.screen)
    if now.timestamp() - session.at > sessions.SESSION_SECONDS:
        session = Session()  # Carriers use their ids again.
    if entry.session in session.older:
        return Step("older", session)
    same = entry.session == session.id
    typed = _typed(session, entry, same)
    over = not session.live
    if same and typed and over and entry.ended and not session.frames:
        typed = ""  # The end of a session that has had its last screen: nothing can be missing.
    session = _entered(session, entry, same and not (over and not typed))
    if not typed:
        if entry.ended:
            return Step("ended", session)
        return Step("again" if same and not over else "dial", session)
    if not same and session.frames:
        session = replace(session, frames=(), offered=False)  # Dialled with a choice behind it.
    return _chosen(session, typed)


def _typed(session: Session, entry: Entry, same: bool) -> str:
    """The new part of this turn's text, cleaned."""
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
    """The session with this turn's counters; a new one has the screens of the last."""
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


def _chosen(session: Session, typed: str) -> Step:
    typed = _first(session, typed)
    if session.offered:
        return _answered(session, typed)
    if typed in _MOVES:
        return Step(_MOVES[typed], session)
    if len(typed) <= _LONGEST_NUMBER:
        for number, offer in numbered_offers(session.top):
            if number == typed:
                return Step("say", session, typed, offer.go)
    return Step("say", session, typed)


def _answered(session: Session, typed: str) -> Step:
    """Asked whether to go on. A key that was not offered must not cost what was typed before."""
    if typed == "1":
        return Step("go_on", replace(session, offered=False))
    if typed in (paging.BACK, paging.START):
        return Step("start", replace(session, frames=(), offered=False))
    if typed.isdecimal() and len(typed) < _LONGEST_NUMBER:
        return Step("again", session)
    return Step("say", session, typed)


def _first(session: Session, typed: str) -> str:
    """The first of several inputs that come at once, joined by ``*``: dialled with the code
    (``*8041*1*0912345678#``), or if a carrier's turn before this one was lost.

    It alone was meant for a screen that we know; joined, a choice and a number would be read as
    another number. A text with letters in it is one input, whatever ``*`` it holds.
    """
    first, star, _ = typed.partition("*")
    if not star or not _DIALLED.issuperset(typed):
        return typed
    number = numbers.alone(first)
    if number is not None and number.kind in _WHOLE:
        return first
    chosen = "1" if session.offered else dict(numbered_offers(session.top))
    return first if first in _MOVES or first in chosen else typed


_DIALLED = frozenset("0123456789*#")
_WHOLE = frozenset(("mobile", "landline", "service", "short", "foreign", "account"))
_LONGEST_NUMBER = 3
"""Digits of a choice, and fewer than those of any number that can be asked about."""
_MOVES: dict[str, Kind] = {paging.MORE: "more", paging.BACK: "back", paging.START: "start"}
