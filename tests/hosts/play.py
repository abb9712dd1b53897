"""One failure after the other, under messages and an alert; what the carriers' records and the
database say afterwards."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import psycopg

from gateway.alerts import progress
from gateway.database import connect
from tests.e2e.service import eventually
from tests.faults import alerts_stage, outcome_checks
from tests.faults.bad_carrier import Entry
from tests.faults.cluster import Wrong, must
from tests.faults.load import PATIENCE, Gate, Load
from tests.faults.mix import Plan, PlannedMessage, plan
from tests.hosts.deployment import CONCURRENCY, Deployment

TEXT: Final = "Tối nay cúp nước toàn huyện lần {}. Bà con tích nước trước khi đi ngủ."
CARRIERS: Final = ("open", "twilio", "kannel")
THREADS: Final = 8
SETTLING: Final = 300.0
_DUE: Final = "due_at <= now() OR name = 'receipts'"


@dataclass(frozen=True)
class Failure:
    """`begin` and `repair` are called in the middle of messages and of an alert.

    serves  whether residents are answered, and the alert goes on, between the two
    person  what a person must type or do, and nothing else
    needs   why it can't be played here, "" if it can
    """

    name: str
    begin: Callable[[Deployment], None]
    repair: Callable[[Deployment], None] = lambda _: None
    serves: bool = True
    person: Sequence[str] = ()
    needs: Callable[[Deployment], str] = lambda _: ""


@dataclass(slots=True)
class Row:
    """A line of the table. MOs `sent` and `answered`; MTs that went out; people whose result nobody
    knows, since their carrier does not de-duplicate; MTs `lost`, and MTs sent `twice`."""

    name: str
    sent: int = 0
    answered: int = 0
    mts: int = 0
    unsure: int = 0
    lost: int = 0
    twice: int = 0
    away: float = 0.0
    seconds: float = 0.0
    person: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@dataclass
class Play:
    """`people` get an alert in each failure, while `messages` come in."""

    deployment: Deployment
    people: int
    messages: int
    say: Callable[[str], None]
    past: list[PlannedMessage] = field(default_factory=list)
    _alerts: int = 0

    def subscribe(self) -> None:
        with alerts_stage.stage(self.deployment.officials_env) as stage:
            alerts_stage.subscribe(
                self.deployment.clusters[self.deployment.primary].url,
                stage.settings,
                self.people,
                carrier=lambda n: "open" if n % 2 else "kannel",
            )

    def chains(self, failures: int, seed: int) -> list[list[Sequence[PlannedMessage]]]:
        """The messages of each failure; a person who writes in one writes in no other."""
        whole = plan(failures * self.messages, failures * self.messages // 3, seed, CARRIERS)
        parts: list[list[Sequence[PlannedMessage]]] = [[] for _ in range(failures)]
        for number, chain in enumerate(sorted(whole.chains, key=lambda each: each[0].sms.sender)):
            parts[number * failures // len(whole.chains)].append(chain)
        return _apart(parts)

    def play(self, failure: Failure, chains: Sequence[Sequence[PlannedMessage]]) -> Row:
        """Never raises for what the service does wrong: that is in the row."""
        row = Row(failure.name)
        return self.watched(
            failure.person, row, lambda: _Run(self, failure, Plan(chains), row).run()
        )

    def watched(self, person: Sequence[str], row: Row, work: Callable[[], object]) -> Row:
        """Notes what goes wrong, how long it takes, and what a person had to do."""
        started = time.monotonic()
        self.deployment.typed.clear()
        try:
            work()
        except Wrong as error:
            row.wrong.append(str(error))
        row.seconds = time.monotonic() - started
        row.person = list(dict.fromkeys(self.deployment.typed))
        if not row.wrong and row.person != list(person):
            row.wrong.append(f"a person had to do {row.person}")
        return row

    def approve(self) -> int:
        self._alerts += 1
        with alerts_stage.stage(self.deployment.officials_env) as stage:
            return stage.send(TEXT.format(self._alerts)).id

    def is_sent(self, alert: int) -> bool:
        try:
            with self.deployment.sql() as connection:
                row = connection.execute("SELECT state FROM alert WHERE id = %s", [alert])
                return row.fetchone() == ("sent",)
        except psycopg.Error:
            return False

    def left_over(self) -> dict[str, int]:
        """The remaining work, by the database and by the carriers."""
        try:
            with self.deployment.sql() as connection:
                left = outcome_checks.left_over(connection, _DUE)
        except psycopg.Error as error:
            return {str(error): 1}
        telling = sum(each.telling() for each in self.deployment.carriers.values())
        return left | ({"receipts of carriers": telling} if telling else {})

    def positions(self) -> dict[str, int]:
        return {name: len(carrier.book()) for name, carrier in self.deployment.carriers.items()}

    def taken(self, since: dict[str, int]) -> list[Entry]:
        return [
            entry
            for name, carrier in self.deployment.carriers.items()
            for entry in carrier.book(since[name])
            if entry.what == "taken"
        ]


def _apart(parts: list[list[Sequence[PlannedMessage]]]) -> list[list[Sequence[PlannedMessage]]]:
    """The chains of one sender stay in one part."""
    part_of: dict[str, int] = {}
    moved: list[list[Sequence[PlannedMessage]]] = [[] for _ in parts]
    for number, chains in enumerate(parts):
        for chain in chains:
            moved[part_of.setdefault(chain[0].sms.sender, number)].append(chain)
    return moved


@dataclass
class _Run:
    play: Play
    failure: Failure
    plan: Plan
    row: Row

    def run(self) -> None:
        deployment, failure, total = self.play.deployment, self.failure, len(self.plan.messages)
        before = self.play.positions()
        alert, gate = self.play.approve(), Gate()
        load = Load(deployment, self.plan.chains, gate, THREADS)
        load.start()
        try:
            self._reach(gate, load, total // 3)
            people = {alerts_stage.number(n) for n in range(self.play.people)}

            def reached() -> int:
                return sum(entry.to in people for entry in self.play.taken(before))

            must(eventually(lambda: reached() > len(people) // 4), "the alert does not go out")
            failed = time.monotonic()
            failure.begin(deployment)
            gate.open(total * 2 // 3)
            if failure.serves:
                self._reach(gate, load, total * 2 // 3)
                must(
                    eventually(lambda: self.play.is_sent(alert), SETTLING), "the alert does not end"
                )
            else:
                refused = load.tally.away + load.tally.broken
                noticed = eventually(lambda: load.tally.away + load.tally.broken > refused)
                must(noticed, "nobody notices the failure")
            failure.repair(deployment)
            gate.open(total)
            must(load.join(PATIENCE), "not every message was answered")
        finally:
            gate.close()
        self._ends(alert)
        self._settle()
        self.row.away = time.monotonic() - failed
        self._check(load, before, alert, people)

    def _ends(self, alert: int) -> None:
        ended = eventually(lambda: self.play.is_sent(alert), SETTLING)
        must(ended, f"the alert does not end: {self.play.left_over()}")

    def _reach(self, gate: Gate, load: Load, target: int) -> None:
        gate.open(target)
        enough = eventually(lambda: load.tally.answered >= target - THREADS, 300, 0.02)
        must(enough, f"only {load.tally.answered} of {target} are answered")

    def _settle(self) -> None:
        left: dict[str, int] = {}

        def done() -> bool:
            nonlocal left
            left = self.play.left_over()
            return not left

        must(eventually(done, SETTLING, 0.25), f"left over: {left}")

    def _check(self, load: Load, before: dict[str, int], alert: int, people: set[str]) -> None:
        row, tally = self.row, load.tally
        all_ = [*self.play.past, *self.plan.messages]
        self.play.past[:] = all_
        cumulative = Plan([[each] for each in all_])
        in_response = Plan([[each] for each in self.plan.messages if each.sms.carrier != "kannel"])
        with self.play.deployment.sql() as connection:
            row.wrong += tally.wrong
            row.wrong += outcome_checks.inbound(connection, cumulative)
            row.wrong += outcome_checks.turns(connection, cumulative)
            row.wrong += outcome_checks.reports(connection, cumulative)
            row.wrong += outcome_checks.codes(connection, in_response, tally)
            row.wrong += outcome_checks.answers(in_response, tally, tally)
            unsure = connection.execute(
                "SELECT (SELECT count(*) FROM outbound WHERE state = 'uncertain'), "
                "(SELECT count(*) FROM delivery WHERE state = 'uncertain' AND alert_id = %s)",
                [alert],
            ).fetchone()
        self._tallies(alert)
        assert unsure is not None
        taken = self.play.taken(before)
        row.sent, row.answered, row.mts = len(self.plan.messages), tally.answered, len(taken)
        row.unsure = sum(unsure)
        reached = Counter(entry.to for entry in taken if entry.to in people)
        replied = Counter(entry.to[1:] for entry in taken if entry.to not in people)
        asked = Counter(
            each.sms.sender for each in self.plan.messages if each.sms.carrier == "kannel"
        )
        row.twice = sum(count - 1 for count in reached.values())
        row.twice += (replied - asked).total()
        row.lost = max(0, len(people - reached.keys()) - unsure[1])
        row.lost += max(0, (asked - replied).total() - unsure[0])
        row.lost += sum(not tally.answers.get(each.sms.id) for each in self.plan.messages)
        for what in ("lost", "twice"):
            if count := getattr(row, what):
                row.wrong.append(f"{count} {what}")
        if row.unsure > CONCURRENCY * 2:
            row.wrong.append(f"{row.unsure} are uncertain: more than can have been in flight")
        forged = [
            entry
            for name, carrier in self.play.deployment.carriers.items()
            for entry in carrier.book(before[name])
            if entry.what == "forged"
        ]
        must(not forged, f"the carriers found {len(forged)} MTs forged")

    def _tallies(self, alert: int) -> None:
        url = self.play.deployment.clusters[self.play.deployment.primary].url
        engine = connect.engine(url, name="judge")
        with engine.connect() as connection:
            off = progress.differences(connection, alert)
        engine.dispose()
        if off:
            self.row.wrong.append(f"tallies are not what the rows say: {off[:5]}")
