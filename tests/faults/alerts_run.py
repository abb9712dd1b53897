"""The fault run for alerts: one alert to many, through carriers that behave badly, while worker,
gateway, Valkey and PostgreSQL are killed again and again, and some residents opt out."""

from __future__ import annotations

import base64
import random
import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg

from config.settings import Settings
from tests.e2e.service import Service, free_port, project_copy, serving_in
from tests.faults import alerts_stage, killer
from tests.faults.alert_checks import Verdict, install_watch, judge
from tests.faults.alerts_leaving import Leaving
from tests.faults.alerts_plan import KINDS, Plan
from tests.faults.bad_carrier import BadCarrier, bad_carrier
from tests.faults.killer import Kind

KANNEL_USER: Final = "khong"

_CARRIERS = """
[open]
kind = "open"
short_code = "8041"
secret = "$OPEN_SECRET"
send_url = "$OPEN_SEND_URL"
timeout = 1.0
concurrency = {concurrency}

[kannel]
kind = "kannel"
short_code = "8041"
username = "{user}"
password = "$KANNEL_PASSWORD"
sender = "8041"
send_url = "$KANNEL_SEND_URL"
path_secret = "$KANNEL_PATH_SECRET"
timeout = 1.0
concurrency = {concurrency}
"""

TEXT: Final = "Tối nay cúp nước toàn huyện. Bà con tích nước trước khi đi ngủ."


@dataclass(slots=True)
class Outcome:
    """`verdict` says what was found in the database and at the carriers."""

    killed: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    left: int = 0
    wrong: list[str] = field(default_factory=list)
    verdict: Verdict | None = None
    log: str = ""


@dataclass(slots=True)
class _Carriers:
    open: BadCarrier
    kannel: BadCarrier


def fault_run(plan: Plan, say: Callable[[str], None] = print) -> Outcome:
    """Never raises for what the service does wrong: that is in the outcome."""
    outcome, choice = Outcome(), random.Random(plan.seed)
    with _service(plan) as (service, ports, env), ExitStack() as stack:
        carriers = stack.enter_context(_carriers(service, ports, env, plan))
        settings = Settings.load(service.env)
        alerts_stage.subscribe(
            service.env["DATABASE_URL"],
            settings,
            plan.recipients,
            carrier=lambda n: "kannel" if n % plan.kannel == 0 else "open",
            language=lambda n: "vi-marks" if n % 5 == 0 else "vi",
        )
        with service.sql() as connection:
            install_watch(connection)
        say(f"  {plan.recipients} subscribers")
        with alerts_stage.stage(service.env) as stage:
            alert = stage.send(TEXT)
        began = time.monotonic()
        leaving = Leaving(service, plan.recipients, plan.leaving, choice.randrange(1 << 30))
        leaving.start()
        _kill(plan, service, choice, outcome, alert.id, leaving, carriers, say)
        outcome.seconds = time.monotonic() - began
        leaving.finish()
        outcome.left = len(leaving.confirmed)
        outcome.wrong += leaving.wrong
        logs = {"open": carriers.open.book(), "kannel": carriers.kannel.book()}
        outcome.log = service.written()
        judged = judge(
            service, alert.id, plan, logs, leaving, sum(outcome.killed.values()), outcome.log
        )
        outcome.verdict = judged
        outcome.wrong += judged.wrong
        if service.process.poll() is not None:
            outcome.wrong.append("the supervisor itself has ended")
    return outcome


@contextmanager
def _service(plan: Plan) -> Iterator[tuple[Service, dict[str, int], dict[str, str]]]:
    ports = {"open": free_port(), "kannel": free_port()}
    env = {
        "OPEN_SECRET": "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode(),
        "KANNEL_PASSWORD": secrets.token_hex(12),
        "KANNEL_PATH_SECRET": secrets.token_hex(12),
    } | {f"{name.upper()}_SEND_URL": f"http://127.0.0.1:{port}/mt" for name, port in ports.items()}
    with project_copy() as home:
        _rewrite(home, plan)
        env["CARRIERS_FILE"] = str(home / "config" / "carriers.toml")
        with serving_in(home, **env) as service:
            yield service, ports, env


def _rewrite(home: Path, plan: Plan) -> None:
    """Two carriers, and one more worker that sends."""
    (home / "config" / "carriers.toml").write_text(
        _CARRIERS.format(user=KANNEL_USER, concurrency=plan.concurrency)
    )
    with (home / "Procfile").open("a") as file:
        file.write("another: python -m workers urgent bulk\n")


@contextmanager
def _carriers(
    service: Service, ports: dict[str, int], env: dict[str, str], plan: Plan
) -> Iterator[_Carriers]:
    endpoint = f"http://127.0.0.1:{service.port}/carriers"
    with (
        bad_carrier(
            port=ports["open"], endpoint=f"{endpoint}/open/sms", secret=env["OPEN_SECRET"],
            seed=plan.seed, mt=plan.mt, receipt=plan.receipt, share=plan.share,
            together=plan.together,
        ) as first,
        bad_carrier(
            port=ports["kannel"], endpoint=f"{endpoint}/kannel/sms", secret=env["KANNEL_PASSWORD"],
            username=KANNEL_USER, form="kannel", seed=plan.seed, mt=plan.mt, receipt=plan.receipt,
        ) as second,
    ):  # fmt: skip
        yield _Carriers(first, second)


def _kill(
    plan: Plan,
    service: Service,
    choice: random.Random,
    outcome: Outcome,
    alert_id: int,
    leaving: Leaving,
    carriers: _Carriers,
    say: Callable[[str], None],
) -> None:
    """Kills until all is sent (or the plan's kills are done), and waits until all is settled."""
    over, until = threading.Event(), time.monotonic() + plan.patience
    watch = _Watch(service, alert_id, over, leaving, carriers)
    watch.start()
    order = iter(plan.kills) if plan.kills is not None else _shuffled(choice)
    for kind in order:
        if over.wait(plan.pause * choice.uniform(0.5, 1.5)) or time.monotonic() > until:
            break
        pid = killer.kill(kind, service.process.pid, choice)
        if pid is None:
            outcome.wrong.append(f"{kind.name} did not come back")
            continue
        outcome.killed[kind.name] += 1
        say(f"  {watch.settled:7} settled, kill {sum(outcome.killed.values())}: {kind.name}")
    if not over.wait(max(0.0, until - time.monotonic())):
        outcome.wrong.append(f"not settled in time: {watch.left}")
    over.set()
    watch.join(120)


def _shuffled(choice: random.Random) -> Iterator[Kind]:
    while True:
        round_ = list(KINDS)
        choice.shuffle(round_)
        yield from round_


class _Watch(threading.Thread):
    """Sets `over` once the alert is sent, its receipts are delivered and nothing waits; tells the
    leaving residents' thread the progress."""

    def __init__(
        self,
        service: Service,
        alert_id: int,
        over: threading.Event,
        leaving: Leaving,
        carriers: _Carriers,
    ) -> None:
        super().__init__(name="watch", daemon=True)
        self.settled = 0
        self.left: dict[str, int] = {}
        self._service, self._alert_id = service, alert_id
        self._over, self._leaving = over, leaving
        self._carriers = carriers

    def run(self) -> None:
        while not self._over.is_set():
            try:
                with self._service.sql() as connection:
                    if self._look(connection):
                        self._over.set()
            except (psycopg.Error, OSError):
                pass
            time.sleep(0.3)

    def _look(self, connection: psycopg.Connection) -> bool:
        # before the database isread: what it tells afterwards would be overlooked
        unnotified = self._carriers.open.telling() + self._carriers.kannel.telling()
        states = connection.execute(
            "SELECT state, sum(count) FROM delivery_counter WHERE alert_id = %s GROUP BY 1",
            [self._alert_id],
        ).fetchall()
        counts = {state: int(count) for state, count in states}
        waiting = counts.get("queued", 0) + counts.get("attempted", 0)
        self.settled = sum(counts.values()) - waiting
        self._leaving.reach(self.settled)
        row = connection.execute(
            "SELECT (SELECT state FROM alert WHERE id = %s), "
            "(SELECT count(*) FROM staged_job WHERE due_at <= now() OR name = 'receipts'), "
            "(SELECT count(*) FROM receipt WHERE applied_at IS NULL)",
            [self._alert_id],
        ).fetchone()
        assert row is not None
        self.left = {**counts, "staged": row[1], "receipts": row[2], "unnotified": unnotified}
        return row[0] == "sent" and not any((*row[1:], unnotified)) and self._leaving.done


def table(outcome: Outcome) -> str:
    """The outcome for a person."""
    verdict = outcome.verdict
    lines = ["", "  process            killed"]
    lines += [f"  {kind.name:<18} {outcome.killed[kind.name]:6}" for kind in KINDS]
    lines += [f"  {'all':<18} {sum(outcome.killed.values()):6}   in {outcome.seconds:.0f} s", ""]
    if verdict is not None:
        lines += [f"  {line}" for line in verdict.lines()]
    if outcome.wrong:
        lines += [f"  FAILED: {sentence}" for sentence in outcome.wrong[:20]]
    else:
        lines += ["  Nobody was reached twice, nobody was forgotten, nobody after they had left."]
    return "\n".join(lines)
