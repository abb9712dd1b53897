"""`python -m gateway doctor`: one line for each thing that works, that does not, and that you
should do."""

from __future__ import annotations

import argparse
import importlib
import json
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import psycopg
import redis
from rq import Worker
from sqlalchemy.exc import SQLAlchemyError

from config import redis_client
from config.queues import QUEUES
from config.settings import Settings, SettingsError
from gateway.cli import words
from gateway.cli.actions import argument, command
from gateway.development import dev_environment, supervisor
from gateway.monitoring import heartbeats

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from gateway.carriers.balances import StoredBalance
    from gateway.carriers.contract import Instance
    from gateway.database.encryption import Keys
    from gateway.services import Services

_UNSET = re.compile(r"\b[A-Z][A-Z0-9_]+ is not set$")
"""A secret that carriers.toml asks of the environment."""
_MARKS = {"good": "ok   ", "warning": "warn ", "wrong": "WRONG"}
# Of its write-ahead log PostgreSQL keeps files of `min_wal_size` to use them again. What an alert
# needs beyond is created, up to `max_wal_size`: filled with zeros while every commit waits. An
# alert to 1,000,000 writes about 1 GB.
_WAL_MB = 1024
_FILLS = """
SELECT least(most.setting::int, %s) FROM pg_settings most, pg_settings reused
WHERE most.name = 'max_wal_size' AND reused.name = 'min_wal_size'
  AND reused.setting::int < least(most.setting::int, %s)
  AND current_setting('wal_init_zero', true) = 'on' AND current_setting('wal_recycle', true) = 'on'
"""

_OF_OTHERS: Mapping[str, tuple[str, ...]] = {
    "all": (),
    "web": ("sending", "worker ", "process "),
    "worker": ("gateway",),
}
"""By role: the first words of the parts that hosts of another role need."""
_PROCESSES: Mapping[str, tuple[Literal["warning", "wrong"], str, str]] = {
    "dispatcher": ("wrong", "no job reaches the queue", "python -m workers.dispatcher"),
    "scheduler": ("wrong", "lost jobs are not staged again", "python -m workers.scheduler"),
    "watch": ("warning", "nobody on duty would be called", "python -m gateway watch"),
}
"""Processes that serve no queue: the severity, the consequence, and the command that starts
each."""

_EVERY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""The wildcard addresses of a server that listens everywhere, and the address at which to ask
it."""
_LOGIN = frozenset(("username", "password"))
_OPEN_QUEUE = (
    "anyone who reaches it can read and change it without a password",
    "set requirepass, or an ACL user and `user default off`, or the socket's permissions",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: the state of `part`, and what to type or change if it is not good. A warning is
    about a part that works, perhaps not for long. `at_once`: the fault is certain, so the call does
    not wait to see whether it stays."""

    part: str
    state: Literal["good", "warning", "wrong"]
    says: str
    do: str = ""
    at_once: bool = False

    def __str__(self) -> str:
        do = f" -> {words.sentence(self.do)}" if self.do else ""
        return f"{_MARKS[self.state]} {self.part:<16} {words.sentence(self.says)}{do}"


def run(arguments: argparse.Namespace) -> int:
    """The exit status: 1 if a part that a host of this role needs is wrong, else 0."""
    findings = []
    for finding in examine(dev_environment.environment(), arguments.role):
        print(json.dumps(asdict(finding)) if arguments.json else finding, flush=True)
        findings.append(finding)
    return 1 if any(each.state == "wrong" for each in findings) else 0


add = command(
    "doctor",
    run,
    argument("--json", action="store_true", help="a JSON object a line"),
    argument("--role", choices=sorted(_OF_OTHERS), help="what a host of this role needs"),
)


def examine(env: Mapping[str, str], role: str | None = None) -> Iterator[Finding]:
    """Checks everything that a host of this role needs (without one: of HOST_ROLE)."""
    others = _OF_OTHERS.get(role or env.get("HOST_ROLE") or "all", ())
    return (each for each in _all(env) if not each.part.startswith(others))


def _all(env: Mapping[str, str]) -> Iterator[Finding]:
    """In an order in which each part needs only earlier ones."""
    try:
        settings = Settings.load(env)
    except SettingsError as error:
        for problem in error.problems:
            variable, _, what = problem.partition(" ")
            yield Finding(variable, "wrong", what, _explained(env))
        return
    on = ", NGUOINHA on" if settings.family == "on" else ""
    yield Finding("settings", "good", f"complete, mode {settings.mode}{on}")
    yield from _database(settings, env)
    yield from _queue(settings)
    yield _gateway(settings)
    yield from _carriers(settings, env)


def _database(settings: Settings, env: Mapping[str, str]) -> Iterator[Finding]:
    connect = importlib.import_module("gateway.database.connect")
    generation = importlib.import_module("gateway.database.generation")
    try:
        given = connect.parameters(settings.database_url, connect_timeout=3)
        with psycopg.connect(**given) as connection:
            row = connection.execute("SELECT current_setting('fsync')").fetchone()
            fills = connection.execute(_FILLS, (_WAL_MB, _WAL_MB)).fetchone()
            version = connection.info.server_version // 10000
            old = generation.Generation(settings.generation).problem(connection)
    except psycopg.Error as error:
        first = str(error).split("\n")[0]
        do = _start(settings, "start it, or correct DATABASE_URL")
        yield Finding("database", "wrong", f"no answer: {first}", do)
        return
    if old:
        yield Finding("database", "wrong", old, "docs/operations/high-availability.md")
        return
    yield Finding("database", "good", f"PostgreSQL {version} answers")
    if row != ("on",):
        yield Finding("database", "wrong", "fsync is off: a crash loses reports", "set fsync = on")
    if fills is not None:
        says = "while a great alert begins, answers wait for new files of PostgreSQL's log"
        do = f"set min_wal_size = {fills[0]}MB (so much disk stays in use) and reload it"
        yield Finding("database", "warning", says, do)
    migrate = importlib.import_module("gateway.database.migrate")
    if migrate.pending(settings.database_url):
        yield Finding("migrations", "wrong", "tables are missing", "python -m gateway migrate")
        return
    yield Finding("migrations", "good", "up to date")
    services = importlib.import_module("gateway.services").Services(settings, env, name="doctor")
    try:
        yield _keys(services)
        yield _sending(services)
        yield from _database_jobs(services)
        yield from _officials(services)
    finally:
        services.close()


def _keys(services: Services) -> Finding:
    """Whether the database was written with these keys."""
    from gateway.database import key_check  # here, as above

    try:
        services.check_keys(key_check.look)
    except SettingsError as error:
        return Finding("keys", "wrong", "; ".join(error.problems), "nothing starts with wrong keys")
    except SQLAlchemyError:
        return Finding("keys", "wrong", "can't be compared", "the log says where and why")
    return Finding("keys", "good", "those that the database was written with")


def _sending(services: Services) -> Finding:
    """Whether this host may send from this database."""
    from gateway.recovery.host_mark import MarkFile, NotThisDatabase  # here, as above

    file = MarkFile(services.settings.sending_mark)
    if not file.path.parent.is_dir():
        do = f"make the folder {file.path.parent}, or set SENDING_MARK"
        return Finding("sending", "wrong", "this host's mark can't be written", do)
    try:
        with services.engine.connect() as connection:
            if says := file.look(connection) or file.waits_for(connection):
                return Finding("sending", "wrong", says)
    except NotThisDatabase as error:
        return Finding("sending", "wrong", str(error))
    except PermissionError:
        do = "type it as the workers' account"
        return Finding("sending", "warning", f"{file.path} can't be read by this account", do)
    except (OSError, SQLAlchemyError):
        return Finding("sending", "wrong", f"{file.path} can't be compared", "correct SENDING_MARK")
    return Finding("sending", "good", "the database knows all that this host has sent")


def _database_jobs(services: Services) -> Iterator[Finding]:
    """Jobs that wait or fail, and the progress of a rotation of keys."""
    from gateway.alerts.warnings import operator_warnings  # here, as above
    from gateway.cli import doctor_database
    from gateway.inbound import restage

    try:
        with services.engine.connect() as connection:
            now = datetime.now(UTC)
            for sentence in restage.operator_warnings(connection, now):
                yield Finding("jobs", "wrong", sentence, "the log says where and why")
            for sentence in operator_warnings(connection, now):
                yield Finding("alerts", "wrong", sentence, "python -m gateway alert status ID")
            settings = services.settings
            for part in doctor_database.storage(connection, settings, now):
                yield Finding(*part)
            if settings.hash_keys_previous or settings.encryption_keys_previous:
                yield _rotation(connection, services.keys)
    except SQLAlchemyError:
        yield Finding("database", "wrong", "can't be read", "the log says where and why")


def _officials(services: Services) -> Iterator[Finding]:
    """Which officials can act, and whether the audit is chained."""
    from config.area_shapes import load_shapes  # here, as above
    from config.knowledge import AreaError
    from gateway.cli import doctor_database
    from gateway.development.demonstration.accounts import exists as demonstration

    settings = services.settings
    try:
        book = services.areas
        load_shapes(settings.areas_dir)
        with services.engine.connect() as connection:
            now = datetime.now(UTC)
            for finding in doctor_database.officials(connection, settings, book, now):
                yield Finding(*finding)
            if not settings.development and demonstration(connection):
                says = "the demonstration office of make run is in this database"
                yield Finding("officials", "wrong", says, "begin with an empty database")
    except AreaError as error:
        yield Finding("areas", "wrong", str(error).split("\n")[0], f"correct {settings.areas_dir}")
    except SQLAlchemyError:
        yield Finding("officials", "wrong", "can't be read", "the log says where and why")


def _rotation(connection: Connection, keys: Keys) -> Finding:
    from gateway.database import key_rotation

    if left := key_rotation.left(connection, keys):
        return Finding(
            "keys",
            "good",
            f"{left} rows still need the previous keys; the scheduler moves them within hours",
            "leave HASH_KEY_PREVIOUS and ENCRYPTION_KEY_PREVIOUS as they are",
        )
    return Finding(
        "keys",
        "good",
        "every row is on the current keys",
        "move HASH_KEY_PREVIOUS to HASH_KEYS_OLDER (people who were erased are known by it); move "
        "ENCRYPTION_KEY_PREVIOUS (its last key) to VOICE_KEY, or unset it where VOICE_KEY is set",
    )


def _queue(settings: Settings) -> Iterator[Finding]:
    client = redis_client.connect(settings.redis_url)
    try:
        client.ping()
        served = {name for worker in Worker.all(connection=client) for name in worker.queue_names()}
        beating = heartbeats.alive(client)
    except (redis.RedisError, OSError):
        do = _start(settings, "start it, or correct REDIS_URL")
        yield Finding("queue", "wrong", "no answer", do)
        return
    finally:
        client.close()
    yield Finding("queue", "good", "answers")
    if not settings.development and _is_open(settings.redis_url):
        yield Finding("queue", "wrong", *_OPEN_QUEUE)
    for name in QUEUES:
        if name in served:
            yield Finding(f"worker {name}", "good", "is there")
        else:
            do = _start(settings, f"python -m workers {name}")
            yield Finding(f"worker {name}", "wrong", "nobody works on this queue", do)
    for name, (state, follows, starts) in _PROCESSES.items():
        if name in beating:
            yield Finding(f"process {name}", "good", "is there")
        elif state == "wrong" or not settings.development:
            says = f"it is not there: {follows}"
            yield Finding(f"process {name}", state, says, _start(settings, starts))


def _is_open(redis_url: str) -> bool:
    """Whether the queue's server also serves a program that knows no password.

    A unix socket is open if every account of the machine may write to it.
    """
    given = redis_client.address(redis_url)
    options = {name: value for name, value in given.items() if name not in _LOGIN}
    if "path" in options and not _is_for_everybody(Path(options["path"])):
        return False
    client = redis.Redis.from_pool(redis.ConnectionPool(socket_timeout=3, **options))
    try:
        return bool(client.ping())
    except (redis.RedisError, OSError):
        return False
    finally:
        client.close()


def _is_for_everybody(socket: Path) -> bool:
    passable = all(folder.stat().st_mode & stat.S_IXOTH for folder in socket.parents)
    return passable and bool(socket.stat().st_mode & stat.S_IWOTH)


def _gateway(settings: Settings) -> Finding:
    host = _EVERY_ADDRESS.get(settings.host, settings.host)
    if supervisor.healthy(settings.port, host):
        return Finding("gateway", "good", f"ready on port {settings.port}")
    do = _start(settings, "start the web unit")
    return Finding("gateway", "wrong", f"does not answer on port {settings.port}", do)


def _start(settings: Settings, otherwise: str) -> str:
    """The command that starts a part: in development one command starts all of them."""
    return "make run" if settings.development else otherwise


def _explained(env: Mapping[str, str]) -> str:
    started = env.get("KHONG_MODE")
    return "config/example.env explains it" + ("" if started else "; to try it here: make run")


def _carriers(settings: Settings, env: Mapping[str, str]) -> Iterator[Finding]:
    # Here: their own troubles must not silence the rest.
    from gateway import carriers
    from gateway.services import Services

    services = Services(settings, env, name="doctor")
    try:
        adapters = services.carriers
    except SettingsError as error:
        for problem in error.problems:
            do = f"correct {settings.carriers_file.name}"
            if _UNSET.search(problem):
                do = "set it in the environment"
                do += " (make run makes one up)" if settings.development else ""
            yield Finding("carriers", "wrong", problem, do)
        return
    for name, adapter in adapters.items():
        problems = carriers.check(adapter, production=not settings.development)
        for problem in problems:
            yield Finding(f"carrier {name}", "wrong", problem, f"correct [{name}] in carriers.toml")
        if not problems:
            yield Finding(f"carrier {name}", "good", "settings and secrets are complete")
    sending = services.senders
    yield from _budgets(services)
    for name, instance in sending.items():
        if not settings.development and instance.get("rate") is None:
            says = "no rate is set: alerts go out as fast as they can, and slow answers down"
            yield Finding(f"carrier {name}", "warning", says, f"ask for it, set rate in [{name}]")
    yield from _unregistered(services)
    yield from _circuits(settings, sending)


def _unregistered(services: Services) -> Iterator[Finding]:
    """Which answers and alerts an instance would refuse, since it takes registered texts alone."""
    from gateway.carriers import registration  # here, as above
    from gateway.notifications.registered import forms as official_forms

    for name, instance in services.senders.items():
        if instance.get("free_text", True):
            continue
        templates = services.current_templates()
        done = services.registered.get(name, ())
        lacking = registration.missing(instance, templates, official_forms(), done)
        if lacking:
            says = f"{len(lacking)} forms are not registered: {registration.names(lacking)}"
            do = f"carriers templates {name} --missing prints them; file them, name the file"
            yield Finding(f"carrier {name}", "warning", says, f"{do} as templates in [{name}]")


def _budgets(services: Services) -> Iterator[Finding]:
    """Which budgets are used up, or nearly. Another line reports a database that does not
    answer."""
    from gateway.outbound import budgets  # here, as above

    instances = services.senders.values()
    today = datetime.now(services.settings.timezone).date()
    try:
        spent = services.read(budgets.spent, today)
    except SQLAlchemyError:
        return
    finally:
        services.close()
    for use in budgets.uses(instances, spent):
        do = f"look at who writes; raise {use.setting} if it is right"
        yield Finding(
            f"carrier {use.instance}", "wrong" if use.is_over else "warning", use.sentence, do
        )


def _circuits(settings: Settings, instances: Mapping[str, Instance]) -> Iterator[Finding]:
    """Which carriers the workers avoid just now. Another line reports a queue that does not
    answer."""
    from gateway.carriers import balances, circuits, outcomes  # here, as above

    client = redis_client.connect(settings.redis_url)
    try:
        for sentence in circuits.operator_warnings(client, instances):
            yield Finding("alerts", "wrong", sentence, "ask the carrier")
        for name in instances:
            if runs := outcomes.last(client, name):
                yield Finding(f"carrier {name}", "good", f"last MTs: {outcomes.summary(runs)}")
        for instance in instances.values():
            if balances.least(instance):
                yield _balance(instance, balances.last(client, instance.name))
        for denial in outcomes.denials(client, instances, datetime.now(UTC)):
            do = f"carriers outcomes {denial.instance} shows the last ones; correct it there"
            part = f"carrier {denial.instance}"
            yield Finding(part, "wrong", denial.sentence, do, at_once=True)
    except (redis.RedisError, OSError):
        return
    finally:
        client.close()


def _balance(instance: Instance, left: StoredBalance | None) -> Finding:
    from gateway.carriers import balances  # here, as above

    part = f"carrier {instance.name}"
    if left is None:
        do = "is worker maintenance there? ask the carrier"
        return Finding(part, "warning", "what is left on the account is not known", do)
    says = f"{left.amount} {left.currency} are left on the account"
    if left.dong is None:
        do = f"set exchange for {left.currency} in [{instance.name}]"
        return Finding(part, "warning", f"{says}: nobody knows how many dong that is", do)
    if balances.is_low(instance, left):
        says += f", less than balance_least of {balances.least(instance)} dong"
        return Finding(part, "warning", says, "pay it in: with none left nothing is sent")
    return Finding(part, "good", says)
