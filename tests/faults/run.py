"""The fault run: signed messages, retried until answered, while every process is killed."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import psycopg

from tests.e2e.service import Service, eventually, numbers_in, serving
from tests.e2e.standin import StandIn, standing_in
from tests.faults import killer, load, outcome_checks, verdicts
from tests.faults.killer import Kind
from tests.faults.load import Gate, Load, Tally
from tests.faults.mix import Plan, PlannedMessage, plan

IN_FLIGHT = 16
"""Messages that are let go at the moment of a kill."""
SETTLING = 300.0
"""Seconds after the last answer in which everything staged must be done."""


@dataclass(slots=True)
class Outcome:
    """`wrong` is empty if all is well; seconds are wall time."""

    killed: Counter[str] = field(default_factory=Counter)
    first: Tally = field(default_factory=Tally)
    later: Tally = field(default_factory=Tally)
    load_seconds: float = 0.0
    settled_seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    log: str = ""


def fault_run(
    messages: int, senders: int, kills: int, seed: int, say: Callable[[str], None] = print
) -> Outcome:
    """`kills` of each kind of process over the sending of the messages. Never raises for an error
    of the service: that is in the outcome."""
    what = plan(messages, senders, seed)
    outcome = Outcome()
    # Two gateway processes, so that one resident is answered by both at the same moment.
    with serving(SERVER_WORKERS="2") as service, standing_in(service.env) as stand_in:
        run = _Run(service, stand_in, what, outcome, random.Random(seed), say)
        run.load(kills)
        run.settle()
        run.repeat()
        run.check()
    return outcome


@dataclass(slots=True)
class _Run:
    service: Service
    stand_in: StandIn
    plan: Plan
    outcome: Outcome
    choice: random.Random
    say: Callable[[str], None]
    about: list[PlannedMessage] = field(default_factory=list)
    officials: verdicts.Officials | None = None

    def load(self, kills: int) -> None:
        total, gate = len(self.plan.messages), Gate()
        sending = Load(self.service, self.plan.chains, gate)
        self.outcome.first = tally = sending.tally
        kinds = killer.order(kills, self.choice)
        began = time.monotonic()
        sending.start()

        def reach(share: float) -> None:
            target = int(share * total)
            gate.open(target)
            eventually(lambda: tally.answered >= target - IN_FLIGHT, 20, 0.01)
            if share > 0.4 and self.officials is None:
                self._decide(kills, tally)
            gate.open(target + IN_FLIGHT)

        def killed(kind: Kind, pid: int | None) -> None:
            if pid is None:
                self.outcome.wrong.append(f"{kind.name} did not come back")
                return
            self.outcome.killed[kind.name] += 1
            done = sum(self.outcome.killed.values())
            self.say(f"  {tally.answered:5} answered, kill {done}/{len(kinds)}: {kind.name}")

        killer.spread(kinds, self.service.process.pid, self.choice, reach, killed)
        gate.open(total)
        if not sending.join(load.PATIENCE):
            gate.close()
            self.outcome.wrong.append("not every message was answered")
        if self.officials is not None:
            self.officials.join(verdicts.PATIENCE)
        self.outcome.load_seconds = time.monotonic() - began

    def _decide(self, kills: int, tally: Tally) -> None:
        self.about = verdicts.candidates(self.plan, tally, 2 * kills)
        self.officials = verdicts.Officials(self.service, self.about)
        self.officials.start()

    def settle(self) -> None:
        """Waits until nothing is left over, for a minute at most."""
        left: dict[str, int] = {}

        def done() -> bool:
            nonlocal left
            try:
                with self.service.sql() as connection:
                    left = outcome_checks.left_over(connection)
            except psycopg.Error:
                left = {"the database is unavailable": 1}
            return not left

        began = time.monotonic()
        if not eventually(done, SETTLING, 0.25):
            self.outcome.wrong.append(f"left over after a minute: {left}")
        self.outcome.settled_seconds = time.monotonic() - began

    def repeat(self) -> None:
        self.say(f"  all {len(self.plan.messages)} once more, killing nothing ...")
        self.outcome.later = load.repeat(self.service, self.plan.messages)

    def check(self) -> None:
        wrong, first, later = self.outcome.wrong, self.outcome.first, self.outcome.later
        wrong += first.wrong + later.wrong
        with self.service.sql() as connection:
            wrong += outcome_checks.inbound(connection, self.plan)
            wrong += outcome_checks.turns(connection, self.plan)
            wrong += outcome_checks.reports(connection, self.plan)
            wrong += outcome_checks.codes(connection, self.plan, first)
        wrong += outcome_checks.answers(self.plan, first, later)
        wrong += verdicts.notified(self.service, self.stand_in, self.about)
        if self.officials is not None:
            wrong += self.officials.wrong
        self.outcome.log = self.service.written()
        wrong += _leaks(self.outcome.log, self.plan)
        if self.service.process.poll() is not None:
            wrong.append("the supervisor itself has ended")


def _leaks(log: str, what: Plan) -> list[str]:
    display = numbers_in(log, {sender[-9:] for sender in what.senders})
    wrong = [f"{len(display)} residents' numbers are in the logs"] if display else []
    if "Traceback" in log:
        wrong.append(f"{log.count('Traceback')} tracebacks are in the logs")
    return wrong


def table(outcome: Outcome) -> str:
    """The outcome for a person."""
    restarts = outcome.log.count("started again")
    lines = ["", "  process            killed"]
    lines += [f"  {kind.name:<18} {outcome.killed[kind.name]:6}" for kind in killer.KINDS]
    lines += [
        f"  {'all':<18} {sum(outcome.killed.values()):6}   ({restarts} restarts by the supervisor)",
        "",
        f"  answered           {outcome.first.answered:6}   in {outcome.load_seconds:.0f} s",
        f"  attempts           {outcome.first.attempts:6}   of them {outcome.first.away} told to "
        f"try again, {outcome.first.broken} cut off",
        f"  sent once more     {outcome.later.answered:6}",
        f"  all jobs done after {outcome.settled_seconds:5.1f} s",
        "",
    ]
    if outcome.wrong:
        lines += [f"  FAILED: {sentence}" for sentence in outcome.wrong[:20]]
        lines += [f"  and {len(outcome.wrong) - 20} more"] if len(outcome.wrong) > 20 else []
    else:
        lines += ["  Each message was answered once and for all, each report kept and judged once."]
    return "\n".join(lines)
