"""The whole service, started by its one command from a copy of the project.

A copy, because everything that it makes is in `.run/` beside the code: a test must neither find
nor leave anything there. All of it listens on this machine alone and ends with the test.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
import redis
from sqlalchemy import insert

from config.settings import ROOT, Settings
from gateway.database import row_signatures
from gateway.database.tables_officials import official
from gateway.development import dev_environment
from gateway.officials import credentials, tokens, totp
from gateway.officials.authorization import Official
from gateway.services import Services
from tests.e2e.carrier_requests import Answer, Request
from tests.gateway.officials.conftest import confirm

PARTS = ("config", "flows", "gateway", "workers", "Procfile")
PATIENCE = 300.0
"""Seconds for what has to happen, on however busy a machine."""
READY_SECONDS = 300.0
REQUEST_SECONDS = 60.0


class NotServing(Exception):
    """The service did not start; the text is its output."""


def free_port() -> int:
    """Below the range that the kernel gives to outgoing connections, which would take it again,
    and none that any process of tests on this machine has chosen: each holds a name for its ports
    until it ends."""
    for _ in range(100):
        port = random.randrange(20_000, 32_000)
        name = socket.socket(socket.AF_UNIX)
        with socket.socket() as probe, suppress(OSError):
            name.bind(f"\0khong-port-{port}")
            probe.bind(("127.0.0.1", port))
            name.detach()  # for as long as this process lives
            return port
        name.close()
    raise NotServing("no port is free")


def awake() -> str:
    """Quiet hours that are twelve hours away, so that news goes out at any time of the day."""
    now = datetime.now(UTC).astimezone(ZoneInfo("Asia/Ho_Chi_Minh"))
    start, end = now + timedelta(hours=11), now + timedelta(hours=13)
    return f"{start:%H:%M}-{end:%H:%M}"


@dataclass(slots=True)
class Service:
    """A running service; `env` is its `.run/dev.env`, `log` all that its terminal shows."""

    home: Path
    port: int
    phone_port: int
    process: subprocess.Popen[bytes]
    log: Path
    base: Mapping[str, str]
    env: dict[str, str] = field(default_factory=dict)
    judges: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """Tokens and secrets of code generators of the officials who judge."""

    def ask(self, request: Request, seconds: float = REQUEST_SECONDS) -> Answer:
        """One attempt on a connection of its own. Raises OSError or HTTPException."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        try:
            connection.request(request.method, request.target, request.body, dict(request.headers))
            got = connection.getresponse()
            return Answer(got.status, got.headers.get_content_type(), got.read())
        finally:
            connection.close()

    def get(self, target: str) -> Answer:
        return self.ask(Request("GET", target))

    def sql(self) -> psycopg.Connection:
        """A connection to the database, in autocommit."""
        return psycopg.connect(self.env["DATABASE_URL"], autocommit=True, connect_timeout=60)

    def count(self, table: str, where: str = "true") -> int:
        with self.sql() as connection:
            row = connection.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()
        assert row is not None
        return int(row[0])

    def queue(self) -> redis.Redis:
        return redis.Redis.from_url(self.env["REDIS_URL"], socket_timeout=60)

    def command(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """`python -m gateway <words>`, typed in the same folder by somebody with no settings but
        these."""
        return subprocess.run(
            [sys.executable, "-m", "gateway", *words],
            cwd=self.home,
            env={**self.base, **settings},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def judge(self, about: str, decision: str, reason: str) -> subprocess.CompletedProcess[str]:
        """`verdict set`, typed by an official who may; a second one agrees where that takes one."""
        if not self.judges:
            self.hire()
        done = self._judges(0, "set", about, decision, "--reason", reason)
        waits = re.search(r"is proposed, as (\d+)", done.stdout)
        return done if waits is None else self._judges(1, "agree", waits[1])

    def _judges(self, person: int, *words: str) -> subprocess.CompletedProcess[str]:
        token, secret = self.judges[person]
        with suppress(psycopg.Error), self.sql() as connection:
            # As if half a minute had gone by since the last code.
            connection.execute("UPDATE official SET totp_step = 0")
        code = totp.code(secret, totp.step_of(datetime.now(UTC)))
        return self.command("verdict", *words, KHONG_TOKEN=token, KHONG_TOTP=code)

    def hire(self) -> None:
        """Two officials of the district who judge, and have been there for a month. Raises what a
        database that is unavailable does."""
        settings = Settings.load(self.env)
        engine = Services(settings, {}, name="test").engine
        keys, now = Services(settings, {}).keys, datetime.now(UTC)
        results = []
        try:
            with engine.begin() as connection:
                for name in ("Ba Lan", "Anh Minh"):
                    row = {"name": name, "role": "district", "areas": ["lam-dong-2025/d663"]}
                    made = connection.execute(insert(official).values(row).returning(official.c.id))
                    person = Official(made.scalar_one(), name, "district", (), (), None)
                    row_signatures.sign(connection, official, person.id)
                    secret = credentials.enrol(connection, keys, person, now - timedelta(days=30))
                    confirm(connection, person.id, now - timedelta(days=28))
                    token = tokens.make(connection, person.id, ["judge"], 1, now, None)
                    results.append((token.text, secret))
        finally:
            engine.dispose()
        self.judges = results

    def written(self) -> str:
        """Everything that any part of it has printed or logged."""
        files = [self.log, *sorted((self.home / ".run").glob("*.log"))]
        return "".join(file.read_text(errors="replace") for file in files)


def eventually(true: Callable[[], bool], seconds: float = PATIENCE, step: float = 0.1) -> bool:
    """Whether it becomes true within so many seconds."""
    until = time.monotonic() + seconds
    while not true():
        if time.monotonic() > until:
            return False
        time.sleep(step)
    return True


def copy_project(home: Path) -> None:
    """The files that `git clone` would bring of the service."""
    home.mkdir(exist_ok=True)
    for name in PARTS:
        if (ROOT / name).is_dir():
            # With its bytecode, but for what is just being written: ten processes of a service
            # would each compile all of it.
            ignored = shutil.ignore_patterns("*.pyc.*")
            shutil.copytree(ROOT / name, home / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, home / name)


@contextmanager
def project_copy() -> Iterator[Path]:
    """A copy of the project in a folder that PostgreSQL's account may enter."""
    top = Path(tempfile.mkdtemp(prefix="khong-e2e-"))
    top.chmod(0o711)
    try:
        copy_project(top / "project")
        (top / "home").mkdir()
        yield top / "project"
    finally:
        shutil.rmtree(top, ignore_errors=True)


def environment(home: Path, **settings: str) -> dict[str, str]:
    """An environment that holds nothing of ours but `settings`; HOME is empty."""
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": str(home.parent / "home"),
        "LANG": "C.UTF-8",
        **settings,
    }


@contextmanager
def serving(*words: str, **settings: str) -> Iterator[Service]:
    """Starts the service with these settings from a fresh copy; ends it and its data afterwards.

    words  further ones for its command

    Raises NotServing.
    """
    with project_copy() as home, serving_in(home, *words, **settings) as service:
        yield service


@contextmanager
def serving_in(home: Path, *words: str, **settings: str) -> Iterator[Service]:
    """Starts it in this copy, with the files of earlier starts. Raises NotServing."""
    port, phone_port = free_port(), free_port()
    carriers = f"http://127.0.0.1:{free_port()}"
    own = {
        "QUIET_HOURS": awake(),
        "PORT": str(port),
        "PHONE_PORT": str(phone_port),
        # MTs go to the tests' own stand-in for the carriers, not to the terminal's phone.
        "TWILIO_SEND_URL": f"{carriers}/twilio",
        "ESMS_SEND_URL": f"{carriers}/esms",
        "OPEN_SEND_URL": f"{carriers}/mt",
    }
    log = home.parent / "terminal.log"
    with log.open("wb") as terminal:
        process = subprocess.Popen(
            [sys.executable, "-m", "gateway", "run", "--tied", *words],
            cwd=home,
            env=environment(home, **{**own, **settings}),
            stdin=subprocess.DEVNULL,
            stdout=terminal,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    service = Service(home, port, phone_port, process, log, environment(home))
    try:
        _await(service)
        yield service
    finally:
        _end(process)


def _await(service: Service) -> None:
    def ready() -> bool:
        if service.process.poll() is not None:
            raise NotServing(service.written())
        try:
            return service.get("/health").status == 200
        except (OSError, http.client.HTTPException):
            return False

    if not eventually(ready, READY_SECONDS):
        raise NotServing(service.written())
    service.env = dev_environment.read(service.home / ".run" / "dev.env")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


_NUMBER = re.compile(r"[0-9](?:[ .\-]?[0-9]){8,}")


def numbers_in(text: str, cores: set[str]) -> set[str]:
    """Which of the nine-digit national numbers `cores` occur in the text, however written."""
    runs = {re.sub(r"[^0-9]", "", run) for run in _NUMBER.findall(text)}
    return {run[i : i + 9] for run in runs for i in range(len(run) - 8)} & cores
