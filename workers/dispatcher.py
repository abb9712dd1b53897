"""`python -m workers.dispatcher`: hands staged jobs to the queue when they are due.

Several may run: jobs that one leases are passed over by the others. The database is the truth:
whatever happens to the queue or to this process, a job that is still staged when its lease has
passed is pushed again.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable

import psycopg
import redis
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from config import redis_client
from config.queues import QUEUES, ROUTES
from gateway.database import staged_jobs
from gateway.monitoring.heartbeats import Heartbeat
from gateway.services import Services
from workers import redis_queue as queue
from workers import starting

log = logging.getLogger(__name__)

BATCH = 1_000
LONGEST_WAIT_SECONDS = 1.0
"""Seconds: the most that a lost call costs."""
SHORTEST_WAIT_SECONDS = 0.02
"""Under load, calls come with every commit: they are answered together."""
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.25, 5.0


class Dispatcher:
    """`stop` is asked between any two steps; it is at most `LONGEST_WAIT_SECONDS` late."""

    def __init__(self, engine: Engine, client: redis.Redis, stop: Callable[[], bool]) -> None:
        self._engine = engine
        self._client = client
        self._stop = stop
        self._pause = _FIRST_PAUSE_SECONDS
        self._beat = Heartbeat(client, "dispatcher").beat

    def run(self) -> None:
        """Dispatches until it is stopped. Waits, and tries again, while database or queue is
        unavailable."""
        while not self._stop():
            self._beat()
            try:
                with self._engine.connect() as connection:
                    self._serve(connection.execution_options(isolation_level="AUTOCOMMIT"))
            except (DBAPIError, psycopg.Error) as error:
                self._rest("the database", error)
            except redis.RedisError as error:
                self._rest("the queue", error)

    def _serve(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        raw.execute(f"LISTEN {staged_jobs.CHANNEL}")
        # If a crash loses a lease, the job is pushed again. A job that is pushed twice runs once.
        raw.execute("SET synchronous_commit = off")
        while not self._stop():
            self._beat()
            pushed = self.once(connection)
            self._pause = _FIRST_PAUSE_SECONDS
            wait = SHORTEST_WAIT_SECONDS if pushed else self._until_next(connection)
            if pushed:
                time.sleep(wait)
            else:
                for _ in raw.notifies(timeout=wait, stop_after=1):
                    time.sleep(SHORTEST_WAIT_SECONDS)

    def once(self, connection: Connection) -> int:
        """Pushes the jobs that are due now; returns how many. The connection is in autocommit."""
        if queue.has_forgotten(self._client):
            # The queue lost what it had: nobody need wait for the leases.
            staged_jobs.release_all(connection, tuple(ROUTES))
        pushed, due = 0, staged_jobs.due_names(connection)
        for name, room in queue.rooms(self._client).items():
            leases = queue.leases(name)
            if room and not due.isdisjoint(leases):
                staged = staged_jobs.lease(connection, leases, min(room, BATCH))
                if staged:
                    self._push(connection, name, staged)
                pushed += len(staged)
        return pushed

    def _push(self, connection: Connection, name: str, staged: list[staged_jobs.StagedJob]) -> None:
        try:
            queue.push(self._client, name, staged)
        except redis.RedisError:
            staged_jobs.release(connection, [each.id for each in staged])
            raise

    def _until_next(self, connection: Connection) -> float:
        seconds = staged_jobs.seconds_to_next(connection, tuple(ROUTES))
        if seconds is None:
            return LONGEST_WAIT_SECONDS
        # Overdue and not pushed: its queue is full.
        return min(LONGEST_WAIT_SECONDS, seconds) if seconds > 0 else LONGEST_WAIT_SECONDS / 10

    def _rest(self, service: str, error: Exception) -> None:
        log.warning("%s is unavailable (%s): trying again", service, type(error).__name__)
        until = time.monotonic() + self._pause
        while time.monotonic() < until and not self._stop():
            time.sleep(0.05)
        self._pause = min(_LONGEST_PAUSE_SECONDS, self._pause * 2)


def main() -> int:
    """Dispatches until it is stopped."""
    stop = queue.Stop()
    stop.listen()
    return starting.run(Services, "dispatcher", lambda services: _dispatch(services, stop), stop)


def _dispatch(services: Services, stop: queue.Stop) -> int:
    log.info("pushing due jobs to %s", ", ".join(QUEUES))
    Dispatcher(services.engine, redis_client.connect(services.settings.redis_url), stop).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
