"""A desk on real parts: the database, a queue, a carrier that listens, and a clock that is set."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import psycopg
import pytest
import redis
from flask import Flask

from config import redis_client
from config.queues import QUEUES
from config.settings import Settings
from gateway.app import create_app
from gateway.database import ids
from gateway.database.encrypted_columns import OUTBOUND_TEXT, REPORT_CONTENT, RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.services import Services
from tests.gateway.conftest import engines_stay, gateways_end  # noqa: F401
from workers import job
from workers import redis_queue as queue
from workers.dispatcher import Dispatcher
from workers.services import WorkerServices

NOON = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
"""12:00 in Dak Nong."""


class Operator:
    """An HTTP server that takes MTs as the `open` and `twilio` carriers do.

    answer  status and body of its response; `hold` is called before it answers
    """

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.status = 200
        self.body: dict[str, Any] = {}
        self.headers: dict[str, str] = {}
        self.hold: Callable[[], None] = lambda: None
        operator = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                operator.take(body)
                operator.hold()
                row = {
                    "id": f"their-{len(operator.taken)}",
                    "sid": f"SM{len(operator.taken):032x}",
                }
                answer = json.dumps(row | operator.body).encode()
                self.send_response(operator.status)
                self.send_header("Content-Type", "application/json")
                for name, value in operator.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        # It looks so often whether it is to end; by itself it would look twice a second.
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def take(self, body: bytes) -> None:
        try:
            self.taken.append(json.loads(body))
        except ValueError:
            self.taken.append({"form": body.decode()})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/"


@pytest.fixture
def operator() -> Iterator[Operator]:
    it = Operator()
    yield it
    it.server.shutdown()
    it.server.server_close()


@dataclasses.dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def app_with_clock(env: dict[str, str], clock: Clock) -> Iterator[Flask]:
    """The whole application, with a clock that is set."""
    load = Services.load.__func__  # type: ignore[attr-defined]
    with pytest.MonkeyPatch.context() as patched:
        with_clock = classmethod(lambda cls, env: dataclasses.replace(load(cls, env), clock=clock))
        patched.setattr(Services, "load", with_clock)
        yield create_app(env)


@dataclasses.dataclass
class Harness:
    """The workers, and short ways to prepare what they find."""

    context: WorkerServices
    sql: psycopg.Connection[Any]
    redis: redis.Redis
    clock: Clock
    operator: Operator

    @property
    def keys(self) -> Keys:
        return self.context.keys

    def work(self) -> None:
        """Due jobs go through the queue and real workers until nothing is due."""
        job.use(self.context)
        dispatcher = Dispatcher(self.context.engine, self.redis, lambda: False)
        for _ in range(20):
            with self.context.engine.connect() as connection:
                autocommit = connection.execution_options(isolation_level="AUTOCOMMIT")
                if not dispatcher.once(autocommit):
                    return
            worker = queue.worker(self.context.settings.redis_url, QUEUES)
            worker.work(burst=True, logging_level="WARNING")
        raise AssertionError("the work does not end")

    def push_all(self) -> None:
        """As when leases have passed."""
        self.sql.execute("UPDATE staged_job SET leased_until = NULL, due_at = now()")
        self.sql.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")

    def one(self, query: str, *values: object) -> Any:
        row = self.sql.execute(query, values).fetchone()
        return row[0] if row is not None and len(row) == 1 else row

    def all(self, query: str, *values: object) -> list[Any]:
        return self.sql.execute(query, values).fetchall()

    def resident(self, msisdn: str, **values: Any) -> int:
        row = {
            "hash": self.keys.hash(msisdn),
            "number_encrypted": self.keys.encrypt(msisdn, RESIDENT_NUMBER, self.keys.hash(msisdn)),
            "carrier": "open",
            "created_at": NOON - timedelta(days=90),
            "last_seen_at": NOON,
        } | values
        return self.insert("resident", **row)

    def number(self, resident_id: int) -> str:
        number, hash_ = self.one(
            "SELECT number_encrypted, hash FROM resident WHERE id = %s", resident_id
        )
        return self.keys.decrypt(number, RESIDENT_NUMBER, hash_)

    def report(self, resident_id: int | None, *keys: str, **values: Any) -> int:
        """A report as a door leaves it: its row, and its job."""
        subjects = [
            {"key": key, "kind": "mobile", "display": "0" + key[-9:], "given": key, "odd": ""}
            for key in keys
        ]
        number = self.one("SELECT count(*) FROM report")
        row = {
            "code": f"R{number:06d}",
            "resident_id": resident_id,
            "voice": resident_id and self.keys.voice(self.number(resident_id)),
            "way": "scam_call",
            "subjects": json.dumps(subjects),
            "content": self.keys.encrypt("noi la cong an", REPORT_CONTENT, f"R{number:06d}"),
            "at": self.clock(),
        } | values
        report_id = self.insert("report", **row)
        self.stage("report", report_id)
        return report_id

    def mt(self, resident_id: int | None, text: str = "Chao ban", **values: Any) -> int:
        made = ids.plain(self.sql, "outbound")
        row = {
            "id": made,
            "resident_id": resident_id,
            "carrier": "open",
            "purpose": "reply",
            "text": self.keys.encrypt(text, OUTBOUND_TEXT, made),
            "encoding": "GSM-7",
            "segments": 1,
            "at": self.clock(),
            "expires_at": self.clock() + timedelta(hours=24),
        } | values
        outbound_id = self.insert("outbound", **row)
        self.stage("reply", outbound_id)
        return outbound_id

    def dlr(self, reference: str, ours: bool, status: str, **values: Any) -> int:
        row = {
            "carrier": "open",
            "reference": reference,
            "ours": int(ours),
            "status": status,
            "at": self.clock(),
        } | values
        receipt_id = self.insert("receipt", **row)
        self.stage("receipts", receipt_id)
        return receipt_id

    def stage(self, name: str, arg: int) -> int:
        return self.insert("staged_job", name=name, arg=arg)

    def insert(self, table: str, **row: Any) -> int:
        names, places = ", ".join(row), ", ".join(["%s"] * len(row))
        query = f"INSERT INTO {table} ({names}) VALUES ({places}) RETURNING id"
        return int(self.one(query, *row.values()))

    def state(self, outbound_id: int) -> str:
        return str(self.one("SELECT state FROM outbound WHERE id = %s", outbound_id))

    def staged(self) -> int:
        return int(self.one("SELECT count(*) FROM staged_job"))


@pytest.fixture
def harness(
    env: dict[str, str], settings: Settings, database: str, operator: Operator
) -> Iterator[Harness]:
    urls = dict.fromkeys(("OPEN_SEND_URL", "TWILIO_SEND_URL", "ESMS_SEND_URL"), operator.url)
    clock = Clock()
    context = WorkerServices(settings, env | urls, clock)
    # Twilio is the default here: `Operator` answers as it does.
    order = {name: context.instances[name] for name in ("twilio", "esms", "open")}
    context.__dict__["instances"] = order
    client = redis_client.connect(settings.redis_url)
    client.flushall()
    with psycopg.connect(database, autocommit=True) as sql:
        yield Harness(context, sql, client, clock, operator)
    context.close()
    client.close()


def wait_for(what: Callable[[], bool], seconds: float = 300.0) -> None:
    """Until it is so. Fails when it is not in time."""
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.05)
