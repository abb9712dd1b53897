"""Plays a transcript of USSD sessions against the conversations, as `play` does for SMS.

Lines beside those of `play`:

    > what is typed; ``(dial)`` begins a session
    x the session ends; with what had been typed then, or nothing
    | a line of the screen; the last one ends with ``_`` if the session goes on after it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from flows import engine
from flows.ussd import dialogue as ussd_turns
from flows.values import Facts, FollowUp, Turn
from tests.transcripts.play import Resident, effect_line, effects_of, world

DIAL = "(dial)"


@dataclass
class Dialler(Resident):
    """A resident who dials."""

    session: int = 0
    followed: list[str] = field(default_factory=list)
    """SMS that came because no screen was seen."""

    def dials(self) -> Turn:
        self.session += 1
        return self.types("")

    def types(
        self, text: str, *, session: str = "", grown: str | None = None, ended: bool = False
    ) -> Turn:
        """One turn of the session, the current one if none is named."""
        entry = ussd_turns.Entry(session or f"s{self.session}", text, grown, ended)
        state = engine.thaw(self.frozen)
        asks = ussd_turns.read(state, entry, world(), self.now)
        person = self.person
        if asks.areas:
            person = replace(person, areas=self.live, former_areas=self.former)
        known = {s.key: self.standings[s.key] for s in asks.subjects if s.key in self.standings}
        code = asks.report_code
        facts = Facts(
            person,
            f"ADG{2345 + self.reports}",
            short_code="*8041#",
            own=self.own,
            standings=known,
            statuses={code: self.statuses[code]} if code in self.statuses else {},
            hotlines=self.hotlines,
            latest=list(self.statuses.values())[-1] if asks.latest and self.statuses else None,
        )
        turn = ussd_turns.turn(state, entry, asks, facts, world(), self.now)
        self.frozen = engine.freeze(turn.state)
        for effect in effects_of(turn):
            if isinstance(effect, FollowUp):
                self.followed.append(effect.text)
            else:
                self._apply(effect)
        self.now += self.interval
        return turn

    def hangs_up(self, typed: str = "") -> Turn:
        return self.types(typed, ended=True)


def turns(transcript: str) -> Iterator[tuple[str, Turn | None]]:
    """Each line that a person wrote, and the turn that follows it if it is one."""
    phone = Dialler()
    for line in transcript.splitlines():
        mark, rest = line[:1], line[2:]
        if mark in ("|", "<", "!"):
            continue
        turn = None
        if mark == "@":
            phone.run_directive(rest)
        elif mark == ">":
            turn = phone.dials() if rest == DIAL else phone.types(rest)
        elif mark == "x":
            turn = phone.hangs_up(rest)
        yield line, turn


def play(transcript: str) -> str:
    """The transcript with its screens and effects as they are now."""
    lines: list[str] = []
    for line, turn in turns(transcript):
        lines.append(line)
        if turn is None:
            continue
        if turn.reply is not None:
            screen = [f"| {part}" for part in turn.reply.split("\n")]
            lines += [*screen[:-1], screen[-1] + (" _" if turn.more else "")]
        for effect in effects_of(turn):
            sms = isinstance(effect, FollowUp)
            lines.append(f"! by SMS: {effect.text}" if sms else f"! {effect_line(effect)}")  # type: ignore[union-attr]
    return "\n".join(lines) + "\n"
