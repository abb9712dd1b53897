"""The services of a job besides those that all processes share; and helpers for jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Self

import redis
from sqlalchemy import Connection, Engine

from config import redis_client
from gateway.carriers import base, routes, rules
from gateway.carriers.http import Talks, concurrency_of
from gateway.database import connect, staged_jobs
from gateway.database.staged_jobs import StagedJob
from gateway.recovery.host_mark import MarkFile
from gateway.services import Services
from workers.circuit_breaker import Circuit, Routes
from workers.outcome_counts import OutcomeCounts
from workers.rate_limiter import RateLimiter
from workers.send_queue import SendQueue

STATEMENT_SECONDS = 8
_OPTIONS = (
    f"-c statement_timeout={STATEMENT_SECONDS}s "
    # A worker that is frozen in mid-transaction must not hold residents' rows.
    f"-c idle_in_transaction_session_timeout={STATEMENT_SECONDS}s"
)
"""A statement that takes longer fails by itself, before its job is broken off."""


@dataclass(frozen=True)
class WorkerServices(Services):
    """The objects of one worker."""

    name: str = "worker"

    @classmethod
    def load(cls, env: Mapping[str, str], **given: Any) -> Self:
        """Raises SettingsError, also for a carrier that can't be used."""
        services = super().load(env, **given)
        _ = services.carriers
        return services

    @cached_property
    def engine(self) -> Engine:
        """With few connections, and statements that end by themselves."""
        return connect.engine(
            self.settings.database_url,
            name=self.name,
            pool_size=3,
            audit_keys=self.audit_keys,
            options=_OPTIONS,
            generation=self.generation,
        )

    @cached_property
    def mark(self) -> MarkFile:
        """Renewed between each claim and its carrier's call."""
        return MarkFile(self.settings.sending_mark)

    @property
    def today(self) -> date:
        """The day where the residents live."""
        return self.clock().astimezone(self.settings.timezone).date()

    def prefix(self, carrier: str) -> str:
        """The word that answers to an MT of this instance begin with, to be named in the MT."""
        by = next(iter(routes.chain(self.senders, carrier)), None)
        return base.prefix(self.senders[by]) if by is not None else ""

    @cached_property
    def redis(self) -> redis.Redis:
        """The queue's server."""
        return redis_client.connect(self.settings.redis_url)

    @cached_property
    def rate_limiter(self) -> RateLimiter:
        """The rates of all instances, shared by all processes."""
        usual = self.settings.usual_rate
        rates = {name: each.get("rate") or usual for name, each in self.senders.items()}
        return RateLimiter(
            self.redis,
            {name: float(rate) for name, rate in rates.items() if rate},
            sender_rates=rules.sender_rates(self.senders),
        )

    def asks_for(self, staged_id: int) -> bool:
        """Whether a job is still to be done."""
        return self.read(staged_jobs.look, staged_id) is not None

    def done(self, staged_id: int) -> None:
        """The job is over."""
        self.write(staged_jobs.done, staged_id)

    def go_on_later(self, staged_id: int) -> None:
        """The job runs again for the rest."""
        self.write(staged_jobs.postpone, staged_id, staged_jobs.MORE)

    @cached_property
    def routes(self) -> Routes:
        """By which instances an MT may go."""
        return Routes(self.senders, Circuit(self.redis))

    @cached_property
    def reply_outcomes(self) -> OutcomeCounts:
        """Of answers."""
        return OutcomeCounts(self.routes.circuit)

    @cached_property
    def talks(self) -> Talks:
        """For answers."""
        return Talks(sum(concurrency_of(each) for each in self.senders.values()) or 1)

    @cached_property
    def send_queue(self) -> SendQueue:
        """MTs of alerts on their way to carriers."""
        return SendQueue(self.carriers, self.rate_limiter)


Later = datetime | timedelta | None
Handler = Callable[[WorkerServices, int], None]
"""A job: gets the staged job's id, and deletes its row in the transaction of its effect."""


def in_one_transaction(
    effect: Callable[[WorkerServices, Connection, StagedJob], Later], further: bool = False
) -> Handler:
    """A job whose effect is one transaction. `effect` returns when to run again, or None.

    further  a job that runs again has come a step further (`staged_jobs.postpone`)
    """

    def handle(services: WorkerServices, staged_id: int) -> None:
        with services.engine.begin() as connection:
            staged = staged_jobs.take(connection, staged_id)
            if staged is None:
                return
            later = effect(services, connection, staged)
            if later is None:
                staged_jobs.done(connection, staged.id)
            else:
                staged_jobs.postpone(connection, staged.id, later, further=further)

    handle.__doc__ = effect.__doc__
    return handle
