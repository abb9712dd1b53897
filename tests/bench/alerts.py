"""`python -m tests.bench.alerts`: how fast an alert goes out, beside the machine's bare limit.

All share the machine, as they do where it is run; with `--one-core` gateway, database, queue and
workers are on one core; the carrier, at its best, and anyone who asks meanwhile on the other.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from config.settings import ROOT, Settings
from gateway.alerts import progress
from gateway.database import migrate
from gateway.development import dev_environment
from gateway.development.embedded import postgres, running, valkey
from tests.bench import alerts_report, cores, kannel
from tests.bench.alerts_bare import LIBRARIES
from tests.bench.alerts_probe import Probe
from tests.bench.contenders import GATEWAY, served
from tests.bench.load import fire
from tests.e2e.service import awake, eventually, free_port
from tests.faults import alerts_stage
from tests.faults.bad_carrier import bad_carrier

CONCURRENCY = 64
TEXT = "Sáng mai cúp nước toàn huyện từ 8 giờ đến 17 giờ. Bà con tích nước trước khi đi ngủ."
WORKERS: Mapping[str, tuple[str, ...]] = {
    "dispatcher": ("workers.dispatcher",),
    "alerts": ("workers", "urgent", "alerts"),
    "bulk": ("workers", "bulk"),
    "receipts": ("workers", "receipts"),
}
_CARRIERS = f"""
[open]
kind = "open"
short_code = "8041"
secret = "$OPEN_SECRET"
send_url = "$OPEN_SEND_URL"
concurrency = {CONCURRENCY}
"""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """residents get the alert; it is stopped once `sent` of them have it. `bare` MTs in each of
    the two rounds of the bare limit, before and after; `idle` seconds of asking before."""

    residents: int
    sent: int
    bare: int
    idle: float
    others: bool = True
    """Whether Kannel's sendsms is measured beside it."""
    together: bool = True
    """Whether the carrier sends its receipts several in a request."""
    whole: bool = True
    """Whether all share the machine; else ours has one core, and the carrier the other."""
    rate: int = 0
    """Segments a second that the carrier allows, as real ones do; 0: no limit."""

    @property
    def ours(self) -> int | None:
        """The core of gateway, database, queue and workers."""
        return None if self.whole else cores.SERVED

    @property
    def theirs(self) -> int | None:
        """Of the carrier and anyone who asks."""
        return None if self.whole else cores.LOADING

    @property
    def patience(self) -> float:
        """Seconds in which it must be sent."""
        return 900.0 + (2.0 * self.sent / self.rate if self.rate else 0.0)


FULL = Plan(100_000, 100_000, 20_000, 10.0)
MILLION = Plan(1_000_000, 1_000_000, 20_000, 10.0)
SHORT = Plan(3_000, 3_000, 1_500, 1.0, others=False)


@dataclass(slots=True)
class Figures:
    """Rates are MTs a second, waits milliseconds, sizes MB at the start and at the end, CPU in
    microseconds for each MT; `bare` is rate and CPU, `library` the same through others' clients."""

    residents: int = 0
    whole: bool = True
    rate: int = 0
    expansion: float = 0.0
    expansion_cpu: float = 0.0
    sent: float = 0.0
    settled: float = 0.0
    receipts: float = 0.0
    """In a request, on average."""
    states: dict[str, int] = field(default_factory=dict)
    bare: list[tuple[float, float]] = field(default_factory=list)
    library: dict[str, tuple[float, float]] = field(default_factory=dict)
    idle: list[float] = field(default_factory=list)
    expanding: list[float] = field(default_factory=list)
    sending: list[float] = field(default_factory=list)
    status: float = 0.0
    memory: dict[str, tuple[float, float]] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)
    kannel: float | None = None


def measure(plan: Plan, say: Say) -> Figures:
    """Everything of `plan`. Raises AssertionError for a wrong answer, or one MT too many."""
    figures = Figures(plan.residents, plan.whole, plan.rate)
    with ExitStack() as stack:
        home, url, env = stack.enter_context(_servers(plan))
        alerts_stage.subscribe(url, Settings.load(env), plan.residents)
        say(f"{plan.residents:,} residents have subscribed")
        stack.enter_context(cores.on(plan.theirs))
        gateway = stack.enter_context(served(GATEWAY, env, home / "log", plan.ours))
        env["PORT"] = str(gateway.address[1])
        pids = {"gateway": cores.family(gateway.pid)[-1]}
        for name, words in WORKERS.items():
            pids[name] = stack.enter_context(cores.process(words, env, home / "log", plan.ours))
        figures.bare.append(_bare(plan, env))
        say(f"bare limit {figures.bare[0][0]:,.0f}/s")
        with psycopg.connect(url, autocommit=True) as sql:
            row = sql.execute("SHOW data_directory").fetchone()
            assert row is not None
            pids["PostgreSQL"] = int((Path(row[0]) / "postmaster.pid").read_text().split()[0])
            _alert(plan, figures, env, pids, sql, say)
        figures.bare.append(_bare(plan, env))
        figures.library = {name: _bare(plan, env, name) for name in LIBRARIES}
        if plan.others and kannel.installed():
            with kannel.sendsms(home, plan.ours) as (smsbox, _):
                volley = fire(smsbox.address, kannel.load(20_000), 32, 2.0)
            figures.kannel = volley.answers / volley.seconds
    return figures


def _alert(
    plan: Plan,
    figures: Figures,
    env: Mapping[str, str],
    pids: Mapping[str, int],
    sql: psycopg.Connection,
    say: Say,
) -> None:
    port = int(env["PORT"])
    endpoint = f"http://127.0.0.1:{port}/carriers/open/sms"
    with (
        cores.on(plan.theirs),
        bad_carrier(
            port=_port(env),
            endpoint=endpoint,
            secret=env["OPEN_SECRET"],
            share=float(plan.together),
        ) as carrier,
        alerts_stage.stage(env) as stage,
        Probe(port, env) as probe,
    ):
        time.sleep(1.0)
        idle = time.time()
        time.sleep(plan.idle)
        figures.idle = probe.between(idle, time.time())
        finding = [pids["alerts"], pids["PostgreSQL"]]
        spending = sum(map(cores.cpu_seconds, finding))
        alert = stage.send(TEXT)
        began, expanded = _expanded(sql, alert.id)
        figures.expansion_cpu = sum(map(cores.cpu_seconds, finding)) - spending
        figures.expansion = expanded - began
        figures.expanding = probe.between(began, expanded)
        say(f"expanded in {figures.expansion:.1f} s")
        _until(sql, plan.sent // 10, plan.patience)
        before = {name: cores.memory(pid)[0] for name, pid in pids.items()}
        spent, since = {name: cores.cpu_seconds(pid) for name, pid in pids.items()}, time.time()
        first = _settled(sql)
        _until(sql, plan.sent, plan.patience)
        until = time.time()
        done = _settled(sql) - first
        figures.settled = done / (until - since)
        spent = {name: cores.cpu_seconds(pid) - spent[name] for name, pid in pids.items()}
        figures.sending = probe.between(max(expanded, since), until)
        figures.memory = {name: (before[name], cores.memory(pid)[0]) for name, pid in pids.items()}
        if plan.sent < plan.residents:
            sql.execute("UPDATE alert SET paused_at = now()")
        with stage.service.engine.connect() as connection:
            figures.status = statistics.median(
                _timed(lambda: progress.status(connection, alert.id, datetime.now(UTC)))
                for _ in range(21)
            )
        book = carrier.book()
        requests = [entry.segments for entry in book if entry.what == "together"]
        figures.receipts = statistics.fmean(requests) if requests else 1.0
        taken = [entry.at for entry in book if entry.what == "taken"]
        inside = [at for at in taken if since <= at <= until]
        figures.sent = _rate(inside)
        # What sends is ahead of what settles: each is counted by its own MTs.
        counts = {name: len(inside) if name == "bulk" else done for name in pids}
        figures.cpu = {name: each / counts[name] * 1e6 for name, each in spent.items()}
        rows = sql.execute("SELECT state, count(*) FROM delivery GROUP BY 1").fetchall()
        figures.states = {state: int(count) for state, count in rows}
        assert not probe.wrong, probe.wrong[:3]
        if plan.sent == plan.residents:
            assert figures.states == {"delivered": plan.residents}, figures.states
            assert len(taken) == plan.residents


def _rate(times: list[float]) -> float:
    return (len(times) - 1) / (max(times) - min(times))


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


def _expanded(sql: psycopg.Connection, alert_id: int) -> tuple[float, float]:
    def there() -> bool:
        row = sql.execute("SELECT expanded_at FROM alert WHERE id = %s", [alert_id]).fetchone()
        return row is not None and row[0] is not None

    assert eventually(there, 300, 0.05), "it does not find its recipients"
    row = sql.execute("SELECT started_at, expanded_at FROM alert").fetchone()
    assert row is not None
    return row[0].timestamp(), row[1].timestamp()


def _settled(sql: psycopg.Connection) -> int:
    row = sql.execute(
        "SELECT coalesce(sum(count), 0) FROM delivery_counter WHERE state = 'delivered'"
    ).fetchone()
    assert row is not None
    return int(row[0])


def _until(sql: psycopg.Connection, count: int, patience: float) -> None:
    """Until so many have a receipt that is written down."""
    assert eventually(lambda: _settled(sql) >= count, patience, 0.1), "it is not sent"


def _bare(plan: Plan, env: Mapping[str, str], *library: str) -> tuple[float, float]:
    with (
        cores.on(plan.theirs),
        bad_carrier(
            port=_port(env), endpoint="http://127.0.0.1:9/", secret=env["OPEN_SECRET"],
            receipt={"none": 1},
        ),
        cores.on(plan.ours),
    ):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.alerts_bare", str(plan.bare), *library],
            cwd=ROOT, env={**os.environ, **env}, input=_plain(), capture_output=True, text=True,
            timeout=300, check=True,
        )  # fmt: skip
    rate, cpu = map(float, done.stdout.split())
    return rate, cpu


def _plain() -> str:
    """The texts that the phones get."""
    from flows.text import fold

    return f"[TB] {fold(TEXT)}"


def _port(env: Mapping[str, str]) -> int:
    return int(env["OPEN_SEND_URL"].rpartition(":")[2].partition("/")[0])


@contextmanager
def _servers(plan: Plan) -> Iterator[tuple[Path, str, dict[str, str]]]:
    """An empty database and a queue on the served core, with the environment that names both."""
    home = Path(tempfile.mkdtemp(prefix="khong-bench-"))
    home.chmod(0o711)
    try:
        with cores.on(plan.ours), running(postgres(home)) as url, running(valkey(home)) as redis:
            rate = f"rate = {plan.rate}\n" if plan.rate else ""
            (home / "carriers.toml").write_text(_CARRIERS + rate)
            asked = {
                "CARRIERS_FILE": str(home / "carriers.toml"),
                "QUIET_HOURS": awake(),
                "OPEN_SEND_URL": f"http://127.0.0.1:{free_port()}/mt",
            }
            env = dev_environment.write(
                asked, {"DATABASE_URL": url, "REDIS_URL": redis}, home / "dev.env"
            )
            migrate.upgrade(url)
            yield home, url, env
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.alerts", description=__doc__)
    parser.add_argument("--short", action="store_true", help="few residents")
    parser.add_argument("--million", action="store_true", help="1,000,000 residents")
    parser.add_argument("--residents", type=int)
    parser.add_argument("--sent", type=int, help="stop it once so many of them have it")
    parser.add_argument(
        "--single-receipts", action="store_true", help="each receipt is a request of its own"
    )
    parser.add_argument(
        "--one-core", action="store_true", help="ours on one core, the carrier on the other"
    )
    parser.add_argument("--rate", type=int, default=0, help="segments a second of the carrier")
    typed = parser.parse_args()
    plan = SHORT if typed.short else MILLION if typed.million else FULL
    if typed.residents:
        sent = min(typed.residents, typed.sent or plan.sent)
        plan = replace(plan, residents=typed.residents, sent=sent)
    plan = replace(
        plan, together=not typed.single_receipts, whole=not typed.one_core, rate=typed.rate
    )
    begun = time.monotonic()
    say = lambda text: print(f"{time.monotonic() - begun:5.0f} s  {text}", flush=True)  # noqa: E731
    print("\n" + alerts_report.page(measure(plan, say)))


if __name__ == "__main__":
    main()
