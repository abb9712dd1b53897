"""The service on its hosts, in production mode: web servers, workers, databases, queue, proxy."""

from __future__ import annotations

import base64
import http.client
import json
import os
import secrets
import signal
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg
import redis

from config.queues import QUEUES
from config.settings import ROOT
from gateway.database import migrate
from gateway.development.dev_environment import SECRETS
from gateway.development.embedded import valkey
from gateway.development.tether import tied
from tests.e2e import nginx_site
from tests.e2e.carrier_requests import Answer, Request
from tests.e2e.service import awake, eventually
from tests.faults import killer
from tests.faults.bad_carrier import BadCarrier, bad_carrier
from tests.faults.cluster import Cluster, must
from tests.hosts.network import Network, Place, small_disk

_WEB: Final = {"web": "python -m gateway serve"}
_SCHEDULER: Final = {"scheduler": "python -m workers.scheduler"}
_DISPATCHER: Final = {"dispatcher": "python -m workers.dispatcher"}
_WORK: Final = {
    "first": "python -m workers replies reports maintenance",
    "second": "python -m workers receipts urgent alerts bulk",
}
_WORKER: Final = {"worker": f"python -m workers {' '.join(QUEUES)}"}
_KANNEL_USER: Final = "khong"
_CARRIERS: Final = """
[open]
kind = "open"
short_code = "8041"
secret = "$OPEN_SECRET"
send_url = "http://{ours}:{open}/mt"
rate = {rate}
concurrency = {concurrency}
timeout = 3.0

[twilio]
kind = "twilio"
short_code = "8041"
account_sid = "$TWILIO_ACCOUNT_SID"
auth_token = "$TWILIO_AUTH_TOKEN"

[kannel]
kind = "kannel"
short_code = "8041"
username = "{user}"
password = "$KANNEL_PASSWORD"
path_secret = "$KANNEL_PATH_SECRET"
ip_list = ["{ours}", "127.0.0.1"]
sender = "8041"
send_url = "http://{ours}:{kannel}/mt"
rate = {rate}
concurrency = {concurrency}
timeout = 3.0
"""
CONCURRENCY: Final = 8
SECURE: Final = 8443
DISK: Final = 400
"""Megabytes."""
_PORTS: Final = {"open": 9001, "kannel": 9002}
_DATABASE: Final = (
    # A disk that is small enough to be filled.
    "min_wal_size=32MB",
    "max_wal_size=64MB",
    "wal_keep_size=64MB",
    "synchronous_commit=on",
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Hosts with web servers, with workers, and with a database each; queue and proxy beside."""

    web: Sequence[str]
    work: Sequence[str]
    databases: Sequence[str]
    serves: Mapping[str, str]
    works: Mapping[str, str]

    @property
    def ours(self) -> dict[str, Mapping[str, str]]:
        """The processes on each host, by name."""
        return dict.fromkeys(self.web, self.serves) | dict.fromkeys(self.work, self.works)


NINE: Final = Layout(
    ("web1", "web2"), ("work1", "work2"), ("db1", "db2", "db3"),
    _WEB | _SCHEDULER, _WORK | _DISPATCHER | _SCHEDULER,
)  # fmt: skip
SIX: Final = Layout(("web1", "web2"), ("work1",), ("db1",), _WEB, _WORKER | _DISPATCHER)
"""As few processes as will do: each takes seconds of processor to start."""


@dataclass(slots=True)
class Host:
    """A host of ours; `clock` is by how many seconds its clock is wrong."""

    place: Place
    folder: Path
    commands: Mapping[str, str]
    env: dict[str, str]
    process: subprocess.Popen[bytes] | None = None

    def start(self, clock: int = 0) -> None:
        wrong = _faketime(clock) if clock else {}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*self.place.prefix, sys.executable, "-m", "tests.hosts.machine",
                 json.dumps(self.commands)],
                cwd=ROOT, env={**self.env, **wrong}, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True, preexec_fn=tied(signal.SIGKILL),
            )  # fmt: skip

    def stop(self) -> None:
        self._end(lambda process: process.terminate())

    def kill(self) -> None:
        self._end(lambda process: killer.kill_all(process.pid))

    def _end(self, how: Callable[[subprocess.Popen[bytes]], None]) -> None:
        if self.process is not None:
            how(self.process)
            self.process.wait(120)
            self.process = None

    @property
    def sends(self) -> bool:
        """Whether anything here keeps a mark."""
        return self.commands.keys() != _WEB.keys()

    @property
    def output(self) -> str:
        return (self.folder / "log").read_text(errors="replace")


def faketime() -> Path | None:
    """Debian's libfaketime, if it is here."""
    return next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)


def _faketime(seconds: int) -> dict[str, str]:
    return {
        "LD_PRELOAD": str(faketime()),
        "FAKETIME": f"{seconds:+d}",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


@dataclass
class Deployment:
    """`typed` is what a person had to do since it was last emptied."""

    home: Path
    network: Network
    layout: Layout
    hosts: dict[str, Host] = field(default_factory=dict)
    clusters: dict[str, Cluster] = field(default_factory=dict)
    carriers: dict[str, BadCarrier] = field(default_factory=dict)
    env: dict[str, str] = field(default_factory=dict)
    primary: str = ""
    disk: bool = False
    """Whether the first database has a disk of its own, which can be filled."""
    typed: list[str] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    _queue: subprocess.Popen[bytes] | None = None

    @property
    def archive(self) -> Path:
        """The database's log, on another disk than the database."""
        return self.home / "archive"

    @property
    def officials_env(self) -> Mapping[str, str]:
        """The settings of a web host, where officials sit: it knows an old primary."""
        return self.hosts[self.layout.web[-1]].env

    # As carriers see it (`tests.faults.load.Target`).

    def ask(self, request: Request, seconds: float = 15.0) -> Answer:
        connection = http.client.HTTPSConnection(
            self.places["proxy"].address,
            SECURE,
            timeout=seconds,
            context=ssl._create_unverified_context(),
        )
        try:
            connection.request(request.method, request.target, request.body, dict(request.headers))
            got = connection.getresponse()
            return Answer(got.status, got.headers.get_content_type(), got.read())
        finally:
            connection.close()

    # As somebody at its keyboard does.

    def sql(self) -> psycopg.Connection:
        """By a socket file, so also while a host is cut off."""
        url = self.clusters[self.primary].url
        return psycopg.connect(url, autocommit=True, connect_timeout=10)

    def type(self, name: str, *words: str) -> tuple[int, str]:
        """`python -m gateway …` on a host of ours."""
        host = self.hosts[name]
        command = [*host.place.prefix, sys.executable, "-m", "gateway", *words]
        done = subprocess.run(
            command, cwd=ROOT, env=host.env, capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL, timeout=300,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    def has_to(self, name: str, *words: str) -> str:
        """A person types this, and it is counted."""
        status, output = self.type(name, *words)
        must(status == 0, f"{' '.join(words)} on {name}: {output}")
        self.typed.append(words[0])
        return output

    def power_off(self, name: str) -> None:
        """All at once, and no peer learns that connections are over."""
        self.network.cut(name)
        (self.hosts.get(name) or self.clusters[name]).kill()

    def power_on(self, name: str) -> None:
        self.network.reconnect(name)
        self.hosts[name].start()

    def restart(self, name: str, clock: int = 0) -> None:
        self.hosts[name].stop()
        self.hosts[name].start(clock)

    def lose_queue(self) -> None:
        assert self._queue is not None
        self._queue.kill()
        self._queue.wait()

    def start_queue(self) -> None:
        self._queue = _start_queue(self.home / "queue", self.places["queue"], self.env)

    def ready(self, name: str) -> bool:
        """Whether this web host says so."""
        return self.health(name)[0] == 200

    def health(self, name: str) -> tuple[int, str]:
        """Its own report, past the proxy; 0 if it does not answer."""
        host = self.hosts[name].place.address
        connection = http.client.HTTPConnection(host, 8000, timeout=5)
        try:
            connection.request("GET", "/health/ready")
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except (OSError, http.client.HTTPException):
            return 0, ""
        finally:
            connection.close()

    def joined(self, name: str) -> bool:
        """Whether this host may send. One that came later than the first is new: a person types
        `joined` there once."""
        host = self.hosts[name]
        if not host.sends:
            return True
        mark = host.folder / "sending-mark"
        if mark.exists() and mark.stat().st_size:
            return True
        if "has no mark" in host.output:
            self.has_to(name, "joined")
        return False

    def all_ready(self) -> bool:
        return all(self.ready(name) for name in self.layout.web)

    def written(self) -> str:
        return "".join(host.output for host in self.hosts.values())


@contextmanager
def deployment(home: Path, network: Network, layout: Layout, rate: int) -> Iterator[Deployment]:
    """Builds it, from empty disks; ends all of it."""
    it = Deployment(home, network, layout)
    with ExitStack() as stack:
        for name in (*layout.databases, "queue", "proxy", *layout.ours):
            it.places[name] = network.add(name)
        it.primary = layout.databases[0]
        stack.callback(_end, it)
        _start_databases(it)
        _settings(it, rate)
        it.start_queue()
        for name, commands in layout.ours.items():
            it.hosts[name] = _host(it, name, commands)
            it.hosts[name].start()
        stack.enter_context(_proxy(it))
        for form, port in _PORTS.items():
            it.carriers[form] = stack.enter_context(_carrier(it, form, port))
        started = eventually(lambda: it.all_ready() and all(map(it.joined, it.hosts)))
        must(started, f"it does not start: {it.written()[-3000:]}")
        it.typed.clear()
        yield it


def _end(it: Deployment) -> None:
    for host in it.hosts.values():
        host.kill()
    if it._queue is not None:
        it.lose_queue()
    for cluster in it.clusters.values():
        cluster.kill()


def _host(it: Deployment, name: str, commands: Mapping[str, str]) -> Host:
    place, folder = it.places[name], it.home / name
    folder.mkdir()
    own = {
        "HOST": place.address,
        "PORT": "8000",
        "SENDING_MARK": str(folder / "sending-mark"),
        "CONSENT_JOURNAL": str(folder / "consent-journal"),
        "AUDIT_HEADS": str(folder / "audit-heads"),
        "BACKUP_DIR": str(it.home / "backups"),
    }
    return Host(place, folder, commands, {**it.env, **own})


def _settings(it: Deployment, rate: int) -> None:
    """The same on each host."""
    names = it.layout.databases
    addresses = ",".join(it.places[name].address for name in names)
    password = secrets.token_hex(12)
    file = it.home / "carriers.toml"
    ours = it.network.ours
    file.write_text(
        _CARRIERS.format(ours=ours, user=_KANNEL_USER, rate=rate, concurrency=CONCURRENCY, **_PORTS)
    )
    it.env = {
        "PATH": os.environ.get("PATH", "/usr/sbin:/usr/bin:/bin"),
        "HOME": str(it.home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        **{name: make() for name, make in SECRETS.items()},
        "KHONG_MODE": "production",
        "PUBLIC_URL": f"https://{it.places['proxy'].address}:{SECURE}",
        # From the loopback device's own address where there are no namespaces.
        "TRUSTED_PROXIES": f"{it.places['proxy'].address},127.0.0.1",
        "DATABASE_URL": f"postgresql://khong@{addresses}/khong",
        "REDIS_URL": f"redis://:{password}@{it.places['queue'].address}:6379/0",
        "CARRIERS_FILE": str(file),
        "QUIET_HOURS": awake(),
        # The idle class gets nothing on a machine that never rests.
        "BULK_SCHEDULING": "nice",
        "SENDING_MARK": str(it.home / "sending-mark"),
        "CONSENT_JOURNAL": str(it.home / "consent-journal"),
        "TWILIO_ACCOUNT_SID": "AC" + secrets.token_hex(16),
        "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
        "KANNEL_PASSWORD": secrets.token_hex(12),
        "KANNEL_PATH_SECRET": secrets.token_hex(12),
        "OPEN_SECRET": "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode(),
    }


def _start_databases(it: Deployment) -> None:
    """The first one is the primary, the others follow whichever is."""
    first, *others = it.layout.databases
    (it.home / first).mkdir(mode=0o711)
    if it.network.can_mount and others:
        small_disk(it.home / first, DISK)
        it.disk = True
    addresses = ",".join(it.places[name].address for name in it.layout.databases)
    follow = (
        f"host={addresses} user=khong dbname=khong tcp_user_timeout=5000 keepalives_idle=5 "
        "keepalives_interval=2 keepalives_count=3 target_session_attrs=read-write"
    )
    primary = it.clusters[first] = _cluster(it, first)
    archive, owner = it.archive, primary.data.stat()
    archive.mkdir(mode=0o700)
    os.chown(archive, owner.st_uid, owner.st_gid)
    with (primary.data / "pg_hba.conf").open("a") as file:
        file.write("host all all all trust\nhost replication all all trust\n")
    primary.configure(
        *("archive_mode = on", f"archive_command = 'cp %p {archive}/%f'"),
        *("wal_sender_timeout = 10s", "wal_receiver_timeout = 10s"),
        f"primary_conninfo = '{follow}'",
    )
    primary.start()
    migrate.upgrade(primary.url)
    for name in others:
        made = primary.backup(f"for-{name}", "-X", "stream")
        (made / "standby.signal").touch()
        (it.home / name).mkdir(mode=0o711)
        # From one disk to another, with its owner.
        moved = str(it.home / name / primary.data.name)
        subprocess.run(["mv", str(made), moved], check=True)
        it.clusters[name] = _cluster(it, name)
        it.clusters[name].start()
    if others:
        streams = "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'"
        must(eventually(lambda: primary.sql(streams) == len(others)), "no standby follows")
        for cluster in it.clusters.values():
            cluster.configure("synchronous_standby_names = 'ANY 1 (*)'")
            cluster.sql("SELECT pg_reload_conf()")


def _cluster(it: Deployment, name: str) -> Cluster:
    place = it.places[name]
    options = (f"listen_addresses={place.address}", *_DATABASE)
    return Cluster(it.home / name, prefix=place.prefix, options=options)


def _start_queue(home: Path, place: Place, env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    home.mkdir(exist_ok=True)
    password = env["REDIS_URL"].split(":")[2].partition("@")[0]
    command = [*place.prefix, valkey(home).command[0], "--bind", place.address]
    command += ["--port", "6379", "--requirepass", password, "--dir", str(home), "--save", ""]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=tied(signal.SIGKILL))
    client = redis.Redis(host=place.address, password=password, socket_timeout=5)

    def there() -> bool:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False

    must(eventually(there), "Valkey does not start")
    client.close()
    return process


@contextmanager
def _proxy(it: Deployment) -> Iterator[None]:
    place, home = it.places["proxy"], it.home / "proxy"
    home.mkdir()
    upstream = [f"{it.places[name].address}:8000" for name in it.layout.web]
    listens = (f"{place.address}:{SECURE}", f"{place.address}:8080")
    command = [*place.prefix, *nginx_site.write(home, upstream, *listens)]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(60)


@contextmanager
def _carrier(it: Deployment, form: str, port: int) -> Iterator[BadCarrier]:
    """`open` takes a reference once, `kannel` whatever comes."""
    path = "open/sms" if form == "open" else f"kannel/sms/{it.env['KANNEL_PATH_SECRET']}"
    secret = it.env["OPEN_SECRET" if form == "open" else "KANNEL_PASSWORD"]
    with bad_carrier(
        host=it.network.ours, port=port, endpoint=f"{it.env['PUBLIC_URL']}/carriers/{path}",
        secret=secret, username=_KANNEL_USER, form=form,
    ) as carrier:  # fmt: skip
        yield carrier
