"""Plays a transcript: a conversation that a person can read, against the engine.

Lines of a transcript:

    # words for the reader
    @ a directive: ``language vi``, ``clock 2026-11-24 14:05``, ``later 16 minutes``,
      ``known 0912345678 reported 3``, ``price 1000``, ``department 02613543210``,
      ``own 0912345678`` (the resident's number), ``appeal cleared`` (it is decided),
      ``judged ADG2345 confirmed 4``, ``family on`` (NGUOINHA is turned on), ``family named`` (a
      relative has agreed), ``family requested`` (somebody waits for this one's DONGY),
      ``pace 1`` (seconds between two texts),
      ``times 19`` (the next text, so many times)
    > what the resident texts
    < what is answered (``< (silence)`` if nothing is)
    ! an effect

The state goes through JSON between any two turns, and what the ledger would do with the effects
is done by `Resident`, in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from config.world import load_world
from flows import engine
from flows.subjects import numbers
from flows.text import clean
from flows.values import (
    Appeal,
    CampaignMessage,
    DropAreas,
    Effect,
    Erase,
    Facts,
    Family,
    FamilyChange,
    LatestAppeal,
    OptOut,
    Person,
    Report,
    ReportStatus,
    Speak,
    Standing,
    StoredCounts,
    Subscribe,
    Turn,
    Withdraw,
)

LOCAL_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
INTERVAL = timedelta(seconds=10)
"""Between two texts of a resident, unless a transcript says otherwise."""


@cache
def world() -> engine.World:
    return load_world()


@dataclass
class Resident:
    """A resident with a phone, and what the ledger knows of them."""

    now: datetime = datetime(2026, 11, 24, 14, 5, tzinfo=LOCAL_ZONE)
    person: Person = field(default_factory=Person)
    price: int = 0
    short_code: str = "8041"
    hotlines: dict[str, str] = field(default_factory=lambda: dict(world().directory.hotlines))
    standings: dict[str, Standing] = field(default_factory=dict)
    statuses: dict[str, ReportStatus] = field(default_factory=dict)
    frozen: bytes | None = None
    reports: int = 0
    messages: int = 0
    interval: timedelta = INTERVAL
    live: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    own: str = ""
    appealed: LatestAppeal | None = None
    by_mt: bool = False
    sent_at: datetime | None = None
    family: Family | None = None
    """None: NGUOINHA is turned off."""

    def texts(self, text: str) -> Turn:
        """Sends one SMS and takes the answer; the clock goes on by `pace`."""
        state, of = engine.thaw(self.frozen), world()
        if self.family is not None:
            of = replace(of, family=True)
        asks = engine.read(state, text, of, self.now)
        person = self.person
        if asks.areas:
            person = replace(person, areas=self.live, former_areas=self.former)
        facts = Facts(
            person=person,
            code=f"ADG{2345 + self.reports}",
            short_code=self.short_code,
            price=self.price,
            own=self.own,
            appealed=self.appealed if asks.own else None,
            by_mt=self.by_mt,
            sent_at=self.sent_at,
            standings={
                key: self.standings[key]
                for key in (*(s.key for s in asks.subjects), *([self.own] if asks.own else []))
                if key in self.standings
            },
            statuses={asks.report_code: self.statuses[asks.report_code]}
            if asks.report_code in self.statuses
            else {},
            hotlines=self.hotlines,
            family=self.family or Family(),
            stored=StoredCounts(self.reports, self.messages) if asks.stored else StoredCounts(),
            latest=list(self.statuses.values())[-1] if asks.latest and self.statuses else None,
        )
        turn = engine.turn(state, asks, facts, of, self.now)
        self.frozen = engine.freeze(turn.state)
        self.messages += 1
        for effect in turn.effects:
            self._apply(effect)
        self.now += self.interval
        return turn

    def _apply(self, effect: Effect) -> None:
        if isinstance(effect, Report):
            self.reports += 1
            display = effect.subjects[0].display if effect.subjects else ""
            self.statuses[effect.code] = ReportStatus(
                effect.code, display, "received", Standing("reported", 1), self.now
            )
        elif isinstance(effect, Withdraw):
            self.statuses[effect.code] = replace(self.statuses[effect.code], withdrawn=True)
        elif isinstance(effect, Subscribe):
            before = () if effect.instead else self.live
            self.live = tuple(dict.fromkeys((*before, *effect.areas)))
            self.former = ()
            self.person = replace(self.person, opted_out_at=None, opt_out_confirmed_at=None)
        elif isinstance(effect, DropAreas):
            self.live = tuple(one for one in self.live if one not in effect.areas)
        elif isinstance(effect, OptOut):
            since = self.person.opted_out_at or self.now
            text = self.now if effect.confirmed else self.person.opt_out_confirmed_at
            self.person = replace(self.person, opted_out_at=since, opt_out_confirmed_at=text)
            self.live, self.former = (), tuple(dict.fromkeys((*self.former, *self.live)))
        elif isinstance(effect, Appeal):
            self.appealed = LatestAppeal(effect.code, "", self.now)
        elif isinstance(effect, Speak):
            self.person = replace(self.person, language=effect.language)
        elif isinstance(effect, Erase):
            self.person, self.statuses, self.live, self.former = Person(), {}, (), ()
            self.frozen = None

    def run_directive(self, line: str) -> int:
        """Runs one ``@`` line; returns how often the next text is sent."""
        name, _, rest = line.partition(" ")
        return _DIRECTIVES[name](self, rest) or 1


def _language(resident: Resident, rest: str) -> None:
    resident.person = replace(resident.person, language=rest)  # type: ignore[arg-type]


def _clock(resident: Resident, rest: str) -> None:
    resident.now = datetime.fromisoformat(rest).replace(tzinfo=LOCAL_ZONE)


def _later(resident: Resident, rest: str) -> None:
    count, unit = rest.split()
    resident.now += timedelta(**{unit: int(count)})


def _known(resident: Resident, rest: str) -> None:
    *what, grade, people = rest.split()
    subject = numbers.subject(" ".join(what))
    assert subject is not None, rest
    resident.standings[subject.key] = Standing(grade, int(people))  # type: ignore[arg-type]


def _own(resident: Resident, rest: str) -> None:
    subject = numbers.subject(rest)
    assert subject is not None, rest
    resident.own = subject.key


def _appeal(resident: Resident, rest: str) -> None:
    assert resident.appealed is not None
    resident.appealed = replace(resident.appealed, decision=rest, at=resident.now)


def _price(resident: Resident, rest: str) -> None:
    resident.price = int(rest)


def _department(resident: Resident, rest: str) -> None:
    resident.hotlines["department"] = rest


def _judged(resident: Resident, rest: str) -> None:
    code, grade, people = rest.split()
    standing = Standing(grade, int(people))  # type: ignore[arg-type]
    resident.statuses[code] = replace(resident.statuses[code], state="judged", standing=standing)


def _family(resident: Resident, rest: str) -> None:
    resident.family = Family(named=rest == "named", requested=rest == "requested")


def _interval(resident: Resident, rest: str) -> None:
    resident.interval = timedelta(seconds=int(rest))


def _times(resident: Resident, rest: str) -> int:
    return int(rest)


_DIRECTIVES: dict[str, Callable[[Resident, str], int | None]] = {
    "language": _language,
    "clock": _clock,
    "later": _later,
    "known": _known,
    "own": _own,
    "appeal": _appeal,
    "price": _price,
    "department": _department,
    "judged": _judged,
    "family": _family,
    "pace": _interval,
    "times": _times,
}


def effects_of(turn: Turn) -> list[Effect]:
    """Its effects, but that a message is counted with those like it: every forwarded one is."""
    return [effect for effect in turn.effects if not isinstance(effect, CampaignMessage)]


def effect_line(effect: Effect) -> str:
    """An effect in words."""
    if isinstance(effect, Report):
        about = ", ".join(s.key for s in effect.subjects) or "nobody"
        output = f': "{effect.content}"' if effect.content else ""
        posed = f", posing as {effect.impersonated}" if effect.impersonated else ""
        return f"report {effect.code} ({effect.way}) about {about}{posed}{output}"
    if isinstance(effect, Withdraw):
        return f"taken back {effect.code}"
    if isinstance(effect, Subscribe):
        instead = " instead" if effect.instead else ""
        return f"subscribed to {', '.join(effect.areas)}{instead} (consent {effect.consent})"
    if isinstance(effect, DropAreas):
        return f"no more alerts of {', '.join(effect.areas)}"
    if isinstance(effect, Appeal):
        return f"appeal {effect.code} for {effect.key}"
    if isinstance(effect, OptOut):
        return "opted out" if effect.confirmed else "opted out (not said again)"
    if isinstance(effect, FamilyChange):
        return f"family {effect.act} {effect.number}".rstrip()
    if isinstance(effect, Speak):
        return f"language {effect.language}"
    return "erased"


def turns(transcript: str) -> Iterator[tuple[str, str, Turn | None]]:
    """Each line that a person wrote, and the turn that follows it if it is a text."""
    resident, times = Resident(), 1
    for line in transcript.splitlines():
        mark, rest = line[:1], line[2:]
        if mark in ("<", "!"):
            continue
        turn = None
        if mark == "@":
            times = resident.run_directive(rest)
        elif mark == ">":
            for _ in range(times):
                turn = resident.texts(rest)
            times = 1
        yield mark, line, turn


def play(transcript: str) -> str:
    """The transcript with its answers and effects as they are now."""
    lines: list[str] = []
    for _, line, turn in turns(transcript):
        lines.append(line)
        if turn is not None:
            lines.append(f"< {turn.reply if turn.reply is not None else '(silence)'}")
            lines.extend(f"! {effect_line(effect)}" for effect in effects_of(turn))
    return "\n".join(lines) + "\n"


def transcript_texts(transcript: str) -> list[str]:
    """All texts that the resident sends, cleaned."""
    return [clean(line[2:]) for line in transcript.splitlines() if line[:1] == ">"]
