"""The adversaries of the simulation, through the webhook endpoint of a running gateway.

All are played on one time line, with a clock in the past: each has SIMs and honest numbers of its
own. The database and the simulation agree on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from typing import Any

import pytest

from flows.scoring import weights
from flows.scoring.risk import Decision
from flows.values import Subject, Way
from gateway.reports import lists, verdicts
from tests.gateway.carrier_client import CarrierClient
from tests.gateway.reports.test_weights_bounded import SCAM, settle
from tests.simulation import prices
from tests.simulation.database import Person, SimulatedDatabase, at
from tests.workers.conftest import Clock, Harness, app_with_clock

WORDS = SCAM.replace("vao made-up-vneid.top xac thuc gap truoc 24h hoac ", "")
"""Without its link, which would be one of the forwarder's subjects."""
SHOPS = [f"shop {n}" for n in range(3)]
REACH_HIGH = {
    "own scam", "one of them vouched for", "relay", "imitation", "own outsider",
    "piggyback, others after it",
}  # fmt: skip
"""They have a number that an outsider reported after them; each makes one shop `high`."""
REPLIES = {
    "waited ring": "3 nguoi da bao",
    "rising script": "2 nguoi da bao giong nhau",
    "rising script, new SIMs": "3 nguoi da bao (",
    "cleared first": "sau do 2 nguoi bao",
    "forwards": "nghi ngo",
    "flood": "1 nguoi da bao (kieu nay thuong la",
}
STRANGER = "+84913999999"
HOUR = 1.0
OVER = weights.HIGH_LASTS / timedelta(hours=1) + HOUR


@dataclass
class Recorded(SimulatedDatabase):
    """A simulated database that remembers what was done to it, to be done again. Nobody says where
    they live."""

    events: list[tuple[float, str, Any]] = field(default_factory=list)

    def person(self, since: float, area: str = "") -> Person:
        one = super().person(since)
        self.events.append((since, "first", one))
        return one

    def report(
        self,
        reporter: Person,
        number: str,
        hours: float,
        category: str = "impersonate_police",
        way: Way = "scam_call",
        case: str = "",
        risen: int = 0,
    ) -> None:
        super().report(reporter, number, hours, category, way, case, risen)
        self.events.append((hours, "script" if risen else "report", (reporter, number, case)))

    def forward(self, reporter: Person, number: str, hours: float) -> None:
        super().forward(reporter, number, hours)
        self.events.append((hours, "forward", (reporter, number, "")))

    def decide(self, number: str, decision: Decision, hours: float) -> None:
        super().decide(number, decision, hours)
        self.events.append((hours, "decide", (number, decision)))


@dataclass(frozen=True)
class Adversary:
    place: int
    name: str
    database: Recorded
    street: list[str]

    def phone(self, sim: Person) -> str:
        return f"+84912{self.place:02}{sim.id:04}"

    def number(self, name: str) -> str:
        """As it is typed."""
        names = sorted({*self.database.rows, *self.database.forwards})
        place = names.index(name)
        if name.endswith("link"):
            return f"moi-{self.place}.top"
        if name.endswith("account"):
            return f"STK 0041000{self.place:02}{place:04} VCB"
        return f"0987{self.place:02}{place:04}"


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def gateway(env: dict[str, str], clock: Clock) -> Iterator[Any]:
    """The whole application, with a clock that is set."""
    with app_with_clock(env, clock) as app:
        yield app


@dataclass
class Scene:
    harness: Harness
    webhooks: CarrierClient
    clock: Clock
    keys: dict[str, str] = field(default_factory=dict)

    def say(self, sender: str, text: str, hours: float) -> str:
        self.clock.now = self.harness.clock.now = at(hours)
        answer = self.webhooks.open(sender, text)
        assert answer.status_code == 200 and answer.json is not None
        return str((answer.json["reply"] or {}).get("text", ""))

    def key(self, number: str) -> str:
        """Of what was typed."""
        if number not in self.keys:
            digits = number.removeprefix("STK ").removesuffix(" VCB").lstrip("0")
            rows = self.harness.all(
                "SELECT DISTINCT s ->> 'key' FROM report, jsonb_array_elements(subjects) s "
                "WHERE s ->> 'key' LIKE %s UNION SELECT key FROM subject WHERE key LIKE %s",
                *[f"%{digits}%"] * 2,
            )
            assert len(rows) == 1, (number, rows)
            self.keys[number] = rows[0][0]
        return self.keys[number]

    def about(self, number: str) -> Subject:
        key = self.key(number)
        kind = {"tel": "mobile", "link": "link"}.get(key.partition(":")[0], "account")
        return Subject(key, kind, number, "")  # type: ignore[arg-type]

    def play(self, adversaries: list[Adversary]) -> None:
        events = sorted(
            ((hours, one.place, kind, what, one) for one in adversaries
             for hours, kind, what in one.database.events),
            key=lambda each: (each[0], each[1]),
        )  # fmt: skip
        for (hours, kind), together in groupby(events, key=lambda each: (each[0], each[2])):
            if kind == "decide":
                self.harness.clock.now = at(hours)
                settle(self.harness)
            getattr(self, f"_{kind}")(hours, [(each[4], each[3]) for each in together])

    def _first(self, hours: float, each: list[tuple[Adversary, Person]]) -> None:
        for one, sim in each:
            self.say(one.phone(sim), "TG", hours)

    def _report(self, hours: float, each: list[tuple[Adversary, Any]]) -> None:
        """The subjects of one message of a person are one report."""
        for (one, sim, _), rows in groupby(each, key=lambda e: (e[0], e[1][0], e[1][2] or e[1][1])):
            first, *more = [one.number(number) for _, (_, number, _) in rows]
            words = "noi la cong an, doi chuyen tien " + " ".join(more)
            assert "TT " in self.say(one.phone(sim), f"LD ({first})({words})", hours)

    def _forward(self, hours: float, each: list[tuple[Adversary, Any]]) -> None:
        for one, (sim, number, _) in each:
            words = WORDS.format(name="Nguyen Van A", number=one.number(number))
            self.say(one.phone(sim), words, hours)

    def _script(self, hours: float, each: list[tuple[Adversary, Any]]) -> None:
        self._forward(hours, each)
        for one, (sim, _, _) in each:
            self.say(one.phone(sim), "1", hours)

    def _decide(self, hours: float, each: list[tuple[Adversary, Any]]) -> None:
        for one, (number, decision) in each:
            with self.harness.context.engine.begin() as connection:
                about = self.about(one.number(number))
                verdicts.set_verdict(connection, about, decision, "x", "da xem xet", at(hours))

    def listed(self, adversaries: list[Adversary]) -> None:
        editions = (
            (one.number(name), since)
            for one in adversaries
            for name, each in one.database.listed.items()
            for since in each
        )
        for number, since in editions:
            row = lists.Row(2, Subject(f"tel:+84{number[1:]}", "mobile", number, ""),
                            "Bo TTTT", at(since), None)  # fmt: skip
            digest = f"{number} {since}".encode()
            with self.harness.context.engine.begin() as connection:
                lists.take(connection, f"{number}.csv", digest, [row], "x", at(since))

    def judged(self, one: Adversary) -> tuple[list[str], int, bool]:
        """The grades of the street, the cases of it in the queue, whether one tells the same."""
        keys = [self.key(one.number(name)) for name in one.street]
        rows = self.harness.all(
            "SELECT grade, urgency IS NOT NULL, coalesce(case_id, id), alike FROM subject "
            "WHERE key = ANY(%s)", keys,
        )  # fmt: skip
        return (
            sorted(row[0] for row in rows),
            len({row[2] for row in rows if row[1]}),
            any(row[3] >= weights.ALIKE for row in rows),
        )


def simulated(one: Adversary, hours: float) -> tuple[list[str], int, bool]:
    known = [one.database.check(name, hours) for name in one.street]
    queued = [name for name in one.street if one.database.judge(name, hours).queued]
    return (
        sorted(each.grade for each in known),
        one.database.cases(queued, hours),
        any(each.alike >= weights.ALIKE for each in known),
    )


def test_the_adversaries_get_no_further_than_in_the_simulation(
    harness: Harness, gateway: Any, clock: Clock, env: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(prices, "STREET", SHOPS)
    adversaries = []
    for place, (name, attack) in enumerate(prices.ADVERSARIES.items()):
        ring = prices.Ring(Recorded())
        street = attack(ring)
        adversaries.append(Adversary(place, name, ring.database, street))  # type: ignore[arg-type]
    scene = Scene(harness, CarrierClient(gateway, env), clock)
    scene.listed(adversaries)
    for n in range(6):
        words = WORDS.format(name=f"Nguyen Van {'ABCDEF'[n]}", number="0987654321")
        scene.say(f"+8491300000{n}", words, prices.STRIKE - 2)
    scene.play(adversaries)
    for hours, any_high in ((prices.STRIKE + HOUR, REACH_HIGH), (prices.STRIKE + OVER, set())):
        clock.now = harness.clock.now = at(hours)
        settle(harness)
        result = {one.name: scene.judged(one) for one in adversaries}
        assert result == {one.name: simulated(one, hours) for one in adversaries}
        assert {name for name, (grades, *_) in result.items() if "high" in grades} == any_high
        assert all(grades.count("high") <= 1 for grades, *_ in result.values())
        assert {name for name, (_, _, alike) in result.items() if alike} == {"rising script"}
    # What a resident hears, at the end.
    by_name = {one.name: one for one in adversaries}
    for name, says in REPLIES.items():
        one = by_name[name]
        reply = scene.say(STRANGER, f"KT {one.number(one.street[0])}", hours).lower()
        assert says in reply and len(reply) <= 160, (name, reply)
