"""The queue's side of a job: how one is pushed, and the worker that runs it."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import time
from collections.abc import Mapping, Sequence
from types import FrameType

import redis
from redis.client import Pipeline
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer

from config import redis_client
from config.queues import DEPTHS, QUEUES, ROUTES
from gateway.database.staged_jobs import StagedJob
from workers.queued_job import PATH, QueuedJob

DEPTH = 500
"""The most jobs that wait in a queue; the database has the rest. A pushed job must begin before its
lease passes, or it is pushed again."""

_LOOK_SECONDS = 1.0
_TTL_SECONDS = 300
_FAILED_SECONDS = 60


def rooms(client: redis.Redis, names: Sequence[str] = QUEUES) -> dict[str, int]:
    """How many more jobs each queue takes. Raises redis.RedisError."""
    with client.pipeline(transaction=False) as pipe:
        for name in names:
            pipe.llen(f"{Queue.redis_queue_namespace_prefix}{name}")
        lengths = pipe.execute()
    return {
        name: max(0, DEPTHS.get(name, DEPTH) - int(n))
        for name, n in zip(names, lengths, strict=True)
    }


_KNOWN = "dispatcher:known"


def has_forgotten(client: redis.Redis) -> bool:
    """Whether the queue lost its data, or is new; True for one caller only. Raises
    redis.RedisError."""
    return bool(client.set(_KNOWN, "1", nx=True))


def push(client: redis.Redis, queue: str, staged: Sequence[StagedJob]) -> None:
    """Pushes jobs in one round trip. Raises redis.RedisError; then some may be there, or all."""
    Queue(queue, connection=client, serializer=JSONSerializer).enqueue_many(
        [
            Queue.prepare_data(
                PATH,
                args=(each.id,),
                timeout=ROUTES[each.name].timeout,
                ttl=_TTL_SECONDS,
                result_ttl=0,
                failure_ttl=_FAILED_SECONDS,
                description=f"{each.name} {each.id}",
            )
            for each in staged
        ]
    )


def leases(queue: str) -> Mapping[str, int]:
    """The leases of a queue's jobs, in seconds, by name."""
    return {name: route.lease for name, route in ROUTES.items() if route.queue == queue}


class Worker(SimpleWorker):
    """Runs jobs in this process (no fork: they can be repeated), until it is stopped.

    `asked_to_stop` is set by a signal; if `work` ends without it, the queue is unavailable.
    """

    asked_to_stop = False
    _looked_at = 0.0

    def subscribe(self) -> None:
        """Listens to none of RQ's commands: anyone who can write to Redis could stop it by one."""

    def clean_group_registries(self) -> None:
        """Leaves groups alone: nothing of ours is in one, and RQ reads their jobs by pickle."""

    def register_birth(self) -> None:
        """As RQ does; and names the queues: `rq info` shows those that are named."""
        super().register_birth()  # type: ignore[no-untyped-call]
        self.connection.sadd(Queue.redis_queues_keys, *self.queue_keys())

    def heartbeat(self, timeout: int | None = None, pipeline: Pipeline | None = None) -> None:
        """As RQ does; and registers again in a queue that has lost everything."""
        if time.monotonic() - self._looked_at > _LOOK_SECONDS:
            self._looked_at = time.monotonic()
            if not self.connection.hexists(self.key, "birth"):
                self.connection.delete(self.key)
                self.register_birth()
        super().heartbeat(timeout, pipeline)

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        self.asked_to_stop = True
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]

    def set_shutdown_requested_date(self) -> None:
        """For RQ's dashboards alone: an unavailable queue must not break the job in hand."""
        with contextlib.suppress(redis.RedisError):
            super().set_shutdown_requested_date()  # type: ignore[no-untyped-call]


def brief(record: logging.LogRecord) -> bool:
    """A filter that leaves of RQ's records the first line and the last: between them it puts a
    traceback of its own frames. `workers.job` has logged a failed job, with its request."""
    first, *rest = record.getMessage().strip().split("\n")
    last = rest[-1:]
    if record.exc_info and record.exc_info[0] is not None:
        last.append(record.exc_info[0].__name__)
    if any("JobFailed: " in line for line in last):
        return False
    record.msg, record.args = " ".join([first, *last]), ()
    record.exc_info = record.exc_text = None
    return True


def worker(redis_url: str, names: Sequence[str]) -> Worker:
    """A worker on these queues, the first one first."""
    logging.getLogger("rq.worker").addFilter(brief)
    # RQ lengthens the socket's time-out to that of its blocking read.
    client = redis_client.connect(redis_url, blocking=True)
    return Worker(
        list(names),
        connection=client,
        serializer=JSONSerializer,
        job_class=QueuedJob,
        name=f"{os.uname().nodename}-{os.getpid()}-{os.urandom(3).hex()}",
        default_result_ttl=0,
        worker_ttl=45,
    )


class Stop:
    """Whether SIGTERM or SIGINT came, for processes that have a loop of their own."""

    def __init__(self) -> None:
        self._asked = False

    def __call__(self) -> bool:
        return self._asked

    def listen(self) -> None:
        """Takes over the process's signals."""
        signal.signal(signal.SIGTERM, self._ask)
        signal.signal(signal.SIGINT, self._ask)

    def _ask(self, signum: int, frame: FrameType | None) -> None:
        self._asked = True
