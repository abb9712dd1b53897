"""A USSD session as it is stored between two turns: where the resident is, and the way back.

It is a part of the conversation's state (`State.screen`), so it goes through JSON, and a session
that an older version of this program stored must not break anything: what can't be read is
left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flows.values import State

SESSION_SECONDS = 24 * 3600.0
"""How long a dial offers to go on where a session ended; then nothing of it is known."""
MAX_FRAMES = 5
MAX_OLDER = 4
"""Ids of former sessions that are remembered, to tell a late turn of theirs from a dial."""
MAX_GROWN = 2_000


@dataclass(frozen=True, slots=True)
class Frame:
    """One screen on the way to where the resident is; the main menu is below them all.

    topic, step, memory  as in `State`: what is open on this screen ("" = nothing)
    body   what it says, page the page that is shown
    text   the same as an SMS, if it is an answer that nobody is known to have read; else ""
    typed  what was typed to get here, cut
    """

    topic: str
    step: str
    memory: Mapping[str, Any]
    body: str
    page: int = 0
    text: str = ""
    typed: str = ""

    @property
    def state(self) -> State:
        return State(self.topic, self.step, self.memory)


@dataclass(frozen=True, slots=True)
class Session:
    """The session that owns the resident's state, and its progress.

    live     the carrier can still show a screen in it
    older    ids of sessions that it took over from
    grown    what its carrier has sent so far, where that grows; entries: how many there were
    offered  the screen asks whether to go on where an earlier session ended
    at       epoch seconds of its last turn
    """

    id: str = ""
    live: bool = False
    older: tuple[str, ...] = ()
    grown: str = ""
    entries: int = 0
    offered: bool = False
    frames: tuple[Frame, ...] = ()
    at: float = 0.0

    @property
    def top(self) -> Frame | None:
        return self.frames[-1] if self.frames else None

    def onto(self, frame: Frame) -> Session:
        """With one more frame, or the top one replaced if it is the same place."""
        below = self.frames
        if below and (below[-1].topic, below[-1].step) == (frame.topic, frame.step):
            below = below[:-1]
        return replace(self, frames=(*below, frame)[-MAX_FRAMES:])

    def with_top(self, **values: Any) -> Session:
        """With the top frame changed; unchanged if there is none."""
        if not self.frames:
            return self
        return replace(self, frames=(*self.frames[:-1], replace(self.frames[-1], **values)))


def freeze(session: Session) -> dict[str, Any]:
    """As JSON."""
    fields: dict[str, Any] = {"i": session.id, "a": session.at}
    optional = {
        "l": session.live,
        "o": list(session.older),
        "g": session.grown[:MAX_GROWN],
        "e": session.entries,
        "q": session.offered,
        "f": [_frame(frame) for frame in session.frames],
    }
    fields.update((name, value) for name, value in optional.items() if value)
    return fields


def _frame(frame: Frame) -> list[Any]:
    return [
        frame.topic,
        frame.step,
        dict(frame.memory),
        frame.body,
        frame.page,
        frame.text,
        frame.typed,
    ]


_TYPES = (str, str, dict, str, int, str, str)


def thaw(fields: Mapping[str, Any]) -> Session:
    """What `freeze` made; a session that has not begun from anything else."""
    if not fields:
        return _NONE
    frames, at, entries = fields.get("f", []), fields.get("a", 0.0), fields.get("e", 0)
    older, id_, grown = fields.get("o", []), fields.get("i"), fields.get("g", "")
    sound = (
        isinstance(id_, str)
        and isinstance(grown, str)
        and isinstance(at, int | float)
        and isinstance(entries, int)
        and isinstance(older, list)
        and isinstance(frames, list)
    )
    if not sound:
        return _NONE
    return Session(
        id=str(id_),
        live=fields.get("l") is True,
        older=tuple(one for one in older if isinstance(one, str)),
        grown=grown,
        entries=entries,
        offered=fields.get("q") is True,
        frames=tuple(Frame(*one) for one in frames if _is_frame(one)),
        at=float(at),
    )


def _is_frame(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == len(_TYPES)
        and all(map(isinstance, value, _TYPES))
        and value[4] >= 0
    )


_NONE = Session()
