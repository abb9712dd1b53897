"""The figures that the exporter asks the database and the queue for at each scrape.

A figure of the database is a row of `QUERIES`. Labels are names of carrier instances, queues, jobs
and states, and ids of alerts; never `job` or `instance`, which are Prometheus's own. A source that
does not answer is `khong_source_up` 0, and its figures are left out, so a rule sees both.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import redis
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from rq import Queue, Worker
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from config import redis_client
from config.queues import QUEUES
from gateway.carriers import balances, circuits, outcomes
from gateway.database import staged_jobs
from gateway.outbound import budgets
from gateway.services import Services

log = logging.getLogger(__name__)

STATEMENT_SECONDS: Final = 5
"""A scrape waits no longer for a figure of the database."""


@dataclass(frozen=True, slots=True)
class Query:
    """One gauge. `sql` gives its labels, then its value."""

    name: str
    about: str
    labels: tuple[str, ...]
    sql: str


QUERIES: Final = (
    Query(
        "khong_jobs_staged",
        "Staged jobs by name, those that wait on purpose too",
        ("name",),
        "SELECT name, count(*) FROM staged_job GROUP BY name",
    ),
    Query(
        "khong_job_overdue_seconds",
        "How long the oldest due job of a name waits",
        ("name",),
        "SELECT name, greatest(0, extract(epoch FROM now() - min(due_at))) FROM staged_job"
        " GROUP BY name",
    ),
    Query(
        "khong_jobs_stuck",
        "Jobs that have failed too often",
        ("name",),
        f"SELECT name, count(*) FROM staged_job WHERE attempts >= {staged_jobs.STUCK_AFTER}"
        " GROUP BY name",
    ),
    Query(
        "khong_chore_age_seconds",
        "How long ago a periodic job was staged",
        ("chore",),
        "SELECT name, extract(epoch FROM now() - staged_at) FROM chore WHERE place = ''",
    ),
    Query(
        "khong_mts_unsettled",
        "MTs of conversations that are not sent yet, or under way",
        ("carrier", "state"),
        "SELECT carrier, state, count(*) FROM outbound WHERE state IN ('queued','attempted')"
        " GROUP BY 1, 2",
    ),
    Query(
        "khong_receipt_delay_seconds",
        "Median time from an MT to the receipt that it was delivered, of the last 1,000 MTs",
        ("carrier",),
        "SELECT carrier, extract(epoch FROM percentile_cont(0.5) WITHIN GROUP"
        " (ORDER BY settled_at - attempted_at)) FROM (SELECT * FROM outbound ORDER BY id DESC"
        " LIMIT 1000) o WHERE state = 'delivered' AND attempted_at IS NOT NULL GROUP BY 1",
    ),
    Query(
        "khong_alert_deliveries",
        "Deliveries of the alerts that go out now, by state",
        ("alert", "kind", "state"),
        "SELECT a.id, a.kind, c.state, sum(c.count) FROM alert a JOIN delivery_counter c"
        " ON c.alert_id = a.id WHERE a.state = 'sending' GROUP BY 1, 2, 3",
    ),
    Query(
        "khong_alert_left_seconds",
        "Time until an alert that goes out now expires",
        ("alert", "kind"),
        "SELECT id, kind, extract(epoch FROM expires_at - now()) FROM alert"
        " WHERE state = 'sending'",
    ),
    Query(
        "khong_emergency_unsent_seconds",
        "How long the oldest emergency of which no MT has left is due",
        (),
        "SELECT coalesce(max(extract(epoch FROM now() - greatest(a.approved_at, a.send_at))), 0)"
        " FROM alert a WHERE a.kind = 'emergency' AND a.state IN ('approved','sending')"
        " AND a.paused_at IS NULL AND greatest(a.approved_at, a.send_at) < now()"
        " AND NOT EXISTS (SELECT FROM delivery_counter c WHERE c.alert_id = a.id"
        " AND c.state <> 'queued' GROUP BY c.state HAVING sum(c.count) > 0)",
    ),
    Query(
        "khong_audit_unchained_seconds",
        "Age of the oldest entry of the audit that is not chained yet",
        (),
        "SELECT coalesce(max(extract(epoch FROM now() - a.at)), 0) FROM audit a"
        " WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.audit_id = a.id)"
        " AND a.at > now() - interval '1 day'",
    ),
    Query(
        "khong_secret_age_seconds",
        "How long a secret of an instance is the same",
        ("carrier", "setting"),
        "SELECT carrier, setting, extract(epoch FROM now() - since) FROM carrier_secret",
    ),
    Query(
        "khong_connections",
        "Connections to this database, by process",
        ("process",),
        "SELECT coalesce(nullif(application_name, ''), 'other'), count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() GROUP BY 1",
    ),
    Query(
        "khong_database_bytes",
        "Size of the database",
        (),
        "SELECT pg_database_size(current_database())",
    ),
)


class Figures(Collector):
    """Asks at each scrape, by connections of its own process."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._client = redis_client.connect(services.settings.redis_url)
        self._failed: set[str] = set()

    def describe(self) -> list[Metric]:
        """Nothing is asked before the first scrape."""
        return []

    def collect(self) -> Iterator[Metric]:
        """The figures of each source, and whether it answered."""
        up = GaugeMetricFamily("khong_source_up", "Whether a source answers", labels=("source",))
        for source, read in (("database", self._database), ("queue", self._queue)):
            metrics = self._asked(source, read)
            yield from metrics or ()
            up.add_metric([source], float(metrics is not None))
        yield up

    def _asked(self, source: str, read: Callable[[], list[Metric]]) -> list[Metric] | None:
        try:
            metrics = read()
        except (SQLAlchemyError, redis.RedisError, OSError) as error:
            if source not in self._failed:
                log.warning("no figures of the %s: %s", source, type(error).__name__)
            self._failed.add(source)
            return None
        self._failed.discard(source)
        return metrics

    def _database(self) -> list[Metric]:
        with self._services.engine.begin() as connection:
            connection.execute(text(f"SET LOCAL statement_timeout = '{STATEMENT_SECONDS}s'"))
            clock = text("SELECT extract(epoch FROM clock_timestamp())")
            before = time.time()
            theirs = float(connection.execute(clock).scalar_one())
            ahead = theirs - (before + time.time()) / 2
            metrics = [_of_query(connection, query) for query in QUERIES]
            today = datetime.now(self._services.settings.timezone).date()
            spent = budgets.spent(connection, today)
        about = "How far the database's clock is ahead of this host's"
        metrics.append(_gauge("khong_clock_ahead_seconds", about, (), {(): ahead}))
        return metrics + _money(self._services, spent)

    def _queue(self) -> list[Metric]:
        client, senders = self._client, self._services.senders
        workers = [worker.queue_names() for worker in Worker.all(connection=client)]
        denials = outcomes.denials(client, senders, datetime.now(UTC))
        states = {name: circuits.state(client, name) for name in senders}
        return [
            _gauge(
                "khong_queue_jobs",
                "Jobs that wait in a queue",
                ("queue",),
                {(name,): Queue(name, connection=client).count for name in QUEUES},
            ),
            _gauge(
                "khong_queue_workers",
                "Workers of a queue",
                ("queue",),
                {(name,): sum(name in each for each in workers) for name in QUEUES},
            ),
            _gauge(
                "khong_circuit_open",
                "1 while an instance is left alone because it fails, 0.5 while it is tried",
                ("carrier",),
                {(name,): _OPEN[state] for name, state in states.items()},
            ),
            _gauge(
                "khong_balance",
                "Dong that are left on the account with an instance, where it is asked for",
                ("carrier",),
                {
                    (name,): left.dong
                    for name in balances.asked(self._services.carriers)
                    if (left := balances.last(client, name)) and left.dong is not None
                },
            ),
            _gauge(
                "khong_balance_least",
                "Balance in dong below which the service notifies somebody",
                ("carrier",),
                {
                    (name,): balances.least(each)
                    for name, each in senders.items()
                    if balances.least(each)
                },
            ),
            _gauge(
                "khong_denied",
                "1 while a carrier denies us",
                ("carrier", "outcome"),
                {(each.instance, each.run.outcome): 1.0 for each in denials},
            ),
        ]


_OPEN: Final[Mapping[circuits.State, float]] = {"closed": 0.0, "probing": 0.5, "open": 1.0}


def _of_query(connection: Connection, query: Query) -> Metric:
    rows = connection.execute(text(query.sql)).all()
    return _gauge(query.name, query.about, query.labels, {row[:-1]: row[-1] for row in rows})


def _gauge(
    name: str, about: str, labels: tuple[str, ...], values: Mapping[tuple[Any, ...], float]
) -> Metric:
    metric = GaugeMetricFamily(name, about, labels=labels)
    for key, value in values.items():
        metric.add_metric([str(each) for each in key], float(value))
    return metric


def _money(services: Services, spent: Mapping[str, budgets.Spent]) -> list[Metric]:
    """Each instance's spending, budgets and rate."""
    senders = services.senders
    usual = services.settings.usual_rate
    money = {name: spent.get(name, budgets.Spent()) for name in senders}
    set_ = ("budget_day", "budget_month", "quota_day")
    return [
        _gauge(
            "khong_spent",
            "What MTs of an instance cost so far, by the budget that it counts against",
            ("carrier", "budget"),
            {
                (name, budget): value
                for name, each in money.items()
                for budget, value in zip(set_, (each.today, each.month, each.segments), strict=True)
            },
        ),
        _gauge(
            "khong_budget",
            "Budgets that are set: dong, or segments of quota_day",
            ("carrier", "budget"),
            {
                (name, budget): senders[name].get(budget)
                for name in senders
                for budget in set_
                if senders[name].get(budget)
            },
        ),
        _gauge(
            "khong_rate_limit",
            "Segments a second that an instance may be given",
            ("carrier",),
            {
                (name,): rate
                for name, each in senders.items()
                if (rate := each.get("rate") or usual)
            },
        ),
    ]
