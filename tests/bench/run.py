"""The measurement, from an empty folder to its figures."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from config.settings import Settings
from gateway.database import migrate
from gateway.development import dev_environment
from gateway.development.embedded import postgres, running
from gateway.services import Services
from tests.bench import contenders, cores, floor, kannel, seed, steps
from tests.bench.contenders import Server, served
from tests.bench.load import Shot
from tests.bench.rounds import Contender
from tests.bench.shots import Gun

Say = Callable[[str], None]
MOST = 9_000
"""More answers a second than one core gives."""
MOST_MANUALS = 1_500
MOST_KANNEL = 25_000


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured. `small` is the other size of the database; None leaves it out."""

    big: seed.Scale
    small: seed.Scale | None
    rounds: int
    seconds: float
    others: bool = True
    """Whether the way of the manuals and Kannel are measured beside it."""
    tries: int = 4
    """How often a round is repeated until it is not void."""


FULL = Plan(seed.Scale(1_000_000, 5_000_000, 200_000), seed.Scale(1_000, 5_000, 80_000), 5, 4.0)
SHORT = Plan(seed.Scale(1_000, 5_000, 80_000), None, 2, 0.8, others=False, tries=2)


@dataclass(slots=True)
class Figures:
    """contenders by name and carrier; memory in MB by process; steps in microseconds."""

    contenders: dict[tuple[str, str], Contender] = field(default_factory=dict)
    memory: dict[str, tuple[float, float]] = field(default_factory=dict)
    steps: dict[str, dict[str, float]] = field(default_factory=dict)


class Bench:
    """The parts of one measurement while it runs; they end with `stack`."""

    def __init__(self, stack: ExitStack, say: Say) -> None:
        self._stack, self._say = stack, say
        self.url, self.database, self._home = stack.enter_context(_postgres())
        self.env = dev_environment.write({}, _urls(self.url), self._home / "dev.env")
        self._settings = Settings.load(self.env)
        self._world = Services(self._settings, {}).world
        self.figures = Figures()

    def fill(self, url: str, scale: seed.Scale) -> None:
        begun = time.monotonic()
        migrate.upgrade(url)
        services = Services(self._settings, {})
        seed.fill(url, scale, services.keys, services.audit_keys)
        self._say(f"the database with {scale} is filled ({time.monotonic() - begun:.0f} s)")

    def another(self, scale: seed.Scale) -> dict[str, str]:
        """A second database on the same server: an environment that names it."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE small")
        url = self.url.replace("/khong?", "/small?")
        self.fill(url, scale)
        return {**self.env, **_urls(url)}

    def serve(self, command: tuple[str, ...], env: Mapping[str, str]) -> Server:
        return self._stack.enter_context(served(command, env, self._home / "servers.log"))

    def gun(self, scale: seed.Scale, kind: str, floor: bool = False) -> Gun:
        return Gun(scale, self.env, self._world, kind, floor)

    def add(
        self, name: str, carrier: str, server: Server, load: Callable[[int], list[Shot]],
        most: int = MOST,
    ) -> Contender:  # fmt: skip
        contender = Contender(f"{name}/{carrier}", server, self.database, load, most, [])
        self.figures.contenders[name, carrier] = contender
        return contender

    def add_others(self, plan: Plan) -> None:
        """The way of the manuals, and Kannel, where they are installed."""
        if importlib.util.find_spec("gunicorn") is None:
            self._say("SKIPPED: the way of the manuals, for want of gunicorn")
        else:
            manual = self.serve(contenders.MANUALS, self.env)
            gun = self.gun(plan.big, "twilio")
            self.add("manuals", "twilio", manual, gun.load, MOST_MANUALS).warm_up()
        if not kannel.installed():
            self._say("SKIPPED: Kannel's sendsms (sudo apt install kannel)")
        else:
            smsbox, bearerbox = self._stack.enter_context(kannel.sendsms(self._home))
            each = Contender("kannel/sendsms", smsbox, bearerbox, kannel.load, MOST_KANNEL, [])
            self.figures.contenders["kannel", "sendsms"] = each
            each.warm_up()


def measure(plan: Plan, say: Say) -> Figures:
    """Everything of `plan`. Raises AssertionError for a wrong answer."""
    with ExitStack() as stack:
        bench = Bench(stack, say)
        stack.callback(os.sched_setaffinity, 0, os.sched_getaffinity(0))
        bench.fill(bench.url, plan.big)
        small = bench.another(plan.small) if plan.small else None
        os.sched_setaffinity(0, {cores.LOADING})
        gateway = bench.serve(contenders.GATEWAY, bench.env)
        guns = {kind: bench.gun(plan.big, kind) for kind in ("open", "esms")}
        for kind, gun in guns.items():
            bench.add("gateway", kind, gateway, gun.load).warm_up()
        sizes, constant = _sizes(bench.url)
        bare = bench.serve(contenders.FLOOR, {**bench.env, "FLOOR_BYTES": sizes})
        for kind in guns:
            gun = bench.gun(plan.big, kind, floor=True)
            bench.add("floor", kind, bare, _constantly(gun, constant)).warm_up()
        if plan.small is not None and small is not None:
            other = bench.serve(contenders.GATEWAY, small)
            bench.add(
                "gateway, small database", "open", other, bench.gun(plan.small, "open").load
            ).warm_up()
        if plan.others:
            bench.add_others(plan)
        for number in range(plan.rounds):
            say(f"round {number + 1} of {plan.rounds}")
            for contender in bench.figures.contenders.values():
                contender.run(plan.seconds, plan.tries)
        bench.figures.memory = gateway.processes()
        for kind, gun in guns.items():
            bench.figures.steps[kind] = steps.take(bench.env, gun.load(int(6000 * plan.seconds)))
        return bench.figures


def _constantly(gun: Gun, constant: bytes) -> Callable[[int], list[Shot]]:
    return lambda count: gun.load(count, constant)


def _urls(url: str) -> dict[str, str]:
    # The doors never touch Redis; the settings want one named.
    return {"DATABASE_URL": url, "REDIS_URL": "redis://127.0.0.1:9"}


def _sizes(url: str) -> tuple[str, bytes]:
    """How long the gateway's own rows and answers are, for the floor; and its constant answer."""
    with psycopg.connect(url) as connection:
        row = connection.execute(
            """SELECT (SELECT avg(length(state)) FROM conversation WHERE version > 0),
                      avg(length(text)), avg(length(reply)) FROM inbound"""
        ).fetchone()
    assert row is not None
    state, text, reply = (round(each) for each in row)
    words = reply - 30  # what encryption adds (gateway.database.encryption)
    return f"{state},{text},{reply},{words}", floor.REPLY % (b"x" * words)


@contextmanager
def _postgres() -> Iterator[tuple[str, int, Path]]:
    """The embedded PostgreSQL on the served core: its URL, its process, its folder."""
    home = Path(tempfile.mkdtemp(prefix="khong-bench-"))
    try:
        server = postgres(home)
        with ExitStack() as stack:
            with cores.on(cores.SERVED):
                url = stack.enter_context(running(server))
            with psycopg.connect(url) as connection:
                row = connection.execute("SHOW data_directory").fetchone()
            assert row is not None
            yield url, int((Path(row[0]) / "postmaster.pid").read_text().split()[0]), home
    finally:
        shutil.rmtree(home, ignore_errors=True)
