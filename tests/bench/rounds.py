"""One round: a server under load for some seconds, and what that cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench import cores
from tests.bench.contenders import Server
from tests.bench.load import Shot, Volley, fire

CONNECTIONS = 32
BUSY = 0.95
"""A round in which the served core was less busy than this does not count."""
ALONE = 0.85
"""Nor one in which the server and its database had less of the core than this."""


@dataclass(frozen=True, slots=True)
class Round:
    """CPU in microseconds per answer; shares of the served core's time."""

    volley: Volley
    server: float
    database: float
    busy: float
    ours: float

    @property
    def rate(self) -> float:
        return self.volley.answers / self.volley.seconds

    @property
    def void(self) -> bool:
        return self.busy < BUSY or self.ours < ALONE


@dataclass(slots=True)
class Contender:
    """A measurement and its rounds.

    load  makes a number of fresh requests
    most  more requests than it can answer in a second
    """

    name: str
    server: Server
    database: int
    load: Callable[[int], list[Shot]]
    most: int
    rounds: list[Round]
    voided: int = 0

    def warm_up(self) -> None:
        self._once(self.load(self.most), 1.0)

    def run(self, seconds: float, tries: int) -> None:
        """One round that counts, or the best of so many."""
        had = []
        for _ in range(tries):
            had.append(self._once(self.load(int(self.most * seconds)), seconds))
            if not had[-1].void:
                break
            self.voided += 1
        self.rounds.append(max(had, key=lambda each: (not each.void, each.ours)))

    def _once(self, shots: Sequence[Shot], seconds: float) -> Round:
        clock = cores.Clock.of(cores.SERVED)
        server, database = cores.cpu_seconds(self.server.pid), cores.cpu_seconds(self.database)
        volley = fire(self.server.address, shots, CONNECTIONS, seconds)
        server = cores.cpu_seconds(self.server.pid) - server
        database = cores.cpu_seconds(self.database) - database
        after = cores.Clock.of(cores.SERVED)
        if volley.wrong:
            output = self.server.log.read_text(errors="replace")[-1000:]
            raise AssertionError(
                f"{self.name}: wrong answer {volley.wrong[0]!r}; its log:\n{output}"
            )
        each = 1e6 / volley.answers
        ours = (server + database) / volley.seconds
        return Round(volley, server * each, database * each, cores.busy(clock, after), ours)

    def middle(self, of: Callable[[Round], float]) -> float:
        """The median over the rounds."""
        return median(of(each) for each in self.rounds)

    @property
    def rate(self) -> float:
        return self.middle(lambda each: each.rate)

    def wait(self, share: float) -> float:
        """The percentile of the time to an answer, in milliseconds."""
        return self.middle(lambda each: each.volley.percentile(share))

    @property
    def cpu(self) -> float:
        return self.middle(lambda each: each.server + each.database)
