"""`python -m gateway doctor`: one line each of what is well, what is not, and what to do."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import psycopg
import redis
from rq import Worker
from sqlalchemy.exc import SQLAlchemyError

from config.queues import QUEUES
from config.settings import Settings, SettingsError
from gateway import devenv, supervise

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from gateway.ledger.seal import Keys

_MARKS = {"good": "ok   ", "wrong": "WRONG"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: how `part` is, and what to type or change if it is not good."""

    part: str
    state: Literal["good", "wrong"]
    says: str
    do: str = ""

    def __str__(self) -> str:
        return f"{_MARKS[self.state]} {self.part:<16} {self.says}" + (
            f" -> {self.do}" if self.do else ""
        )


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("doctor", help="check everything")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    findings = []
    for finding in examine(devenv.environment()):
        print(finding, flush=True)
        findings.append(finding)
    return 1 if any(each.state == "wrong" for each in findings) else 0


def examine(env: Mapping[str, str]) -> Iterator[Finding]:
    """Looks at everything in the order in which one thing needs another."""
    try:
        settings = Settings.load(env)
    except SettingsError as error:
        for problem in error.problems:
            variable, _, what = problem.partition(" ")
            yield Finding(variable, "wrong", what, "config/example.env explains it")
        return
    yield Finding("settings", "good", f"complete, mode {settings.mode}")
    yield from _database(settings)
    yield from _queue(settings)
    yield _gateway(settings)
    yield from _carriers(settings, env)


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        with psycopg.connect(settings.database_url, connect_timeout=3) as connection:
            row = connection.execute("SELECT current_setting('fsync')").fetchone()
            version = connection.info.server_version // 10000
    except psycopg.Error as error:
        first = str(error).split("\n")[0]
        yield Finding("database", "wrong", f"no answer: {first}", "start it, or mend DATABASE_URL")
        return
    yield Finding("database", "good", f"PostgreSQL {version} answers")
    if row != ("on",):
        yield Finding("database", "wrong", "fsync is off: a crash loses reports", "set fsync = on")
    migrate = importlib.import_module("gateway.ledger.migrate")
    if migrate.pending(settings.database_url):
        yield Finding("migrations", "wrong", "tables are missing", "python -m gateway migrate")
        return
    yield Finding("migrations", "good", "up to date")
    yield from _books(settings)
    yield from _officials(settings)


def _books(settings: Settings) -> Iterator[Finding]:
    """What waits or fails, and how far a rotation of keys has come."""
    from gateway import assembly  # here, as above
    from gateway.ledger import connect, mending

    engine = connect.engine(settings.database_url, name="doctor", pool_size=1)
    try:
        with engine.connect() as connection:
            for sentence in mending.complaints(connection, datetime.now(UTC)):
                yield Finding("books", "wrong", sentence, "the log says where and why")
            if settings.hash_key_previous or settings.seal_key_previous:
                yield _rotation(connection, assembly.keys(settings))
    except SQLAlchemyError as error:
        yield Finding("books", "wrong", f"can't be read: {type(error).__name__}")
    finally:
        engine.dispose()


def _officials(settings: Settings) -> Iterator[Finding]:
    """Who can act, and whether the audit is sealed."""
    from config.knowledge import AreaError, load_areas  # here, as above
    from gateway import officials_doctor
    from gateway.ledger import connect

    engine = connect.engine(settings.database_url, name="doctor", pool_size=1)
    try:
        book = load_areas(settings.areas_dir)
        with engine.connect() as connection:
            now = datetime.now(UTC)
            for part, well, says, do in officials_doctor.examine(connection, settings, book, now):
                yield Finding(part, "good" if well else "wrong", says, do)
    except AreaError as error:
        yield Finding("areas", "wrong", str(error).split("\n")[0], f"mend {settings.areas_dir}")
    except SQLAlchemyError as error:
        yield Finding("officials", "wrong", f"can't be read: {type(error).__name__}")
    finally:
        engine.dispose()


def _rotation(connection: Connection, keys: Keys) -> Finding:
    from gateway.ledger import rotate

    left = rotate.left(connection, keys)
    if left.rows:
        return Finding(
            "keys",
            "good",
            f"{left.rows} rows still need the previous keys; mend moves them within hours",
            "leave HASH_KEY_PREVIOUS and SEAL_KEY_PREVIOUS as they are",
        )
    return Finding(
        "keys",
        "good",
        "every row is on the current keys",
        "move HASH_KEY_PREVIOUS to HASH_KEYS_OLDER (people who were erased are known by it), "
        "and unset SEAL_KEY_PREVIOUS",
    )


def _queue(settings: Settings) -> Iterator[Finding]:
    client = redis.Redis.from_url(
        settings.redis_url, socket_timeout=3, socket_connect_timeout=3, protocol=2
    )
    try:
        client.ping()
        served = {name for worker in Worker.all(connection=client) for name in worker.queue_names()}
    except (redis.RedisError, OSError) as error:
        yield Finding(
            "queue", "wrong", f"no answer: {type(error).__name__}", "start it, or mend REDIS_URL"
        )
        return
    finally:
        client.close()
    yield Finding("queue", "good", "answers")
    for name in QUEUES:
        if name in served:
            yield Finding(f"worker {name}", "good", "is there")
        else:
            yield Finding(
                f"worker {name}", "wrong", "nobody works on this queue", f"python -m workers {name}"
            )


def _gateway(settings: Settings) -> Finding:
    if supervise.healthy(settings.port):
        return Finding("gateway", "good", f"ready on port {settings.port}")
    return Finding(
        "gateway", "wrong", f"does not answer on port {settings.port}", "make run, or the web unit"
    )


def _carriers(settings: Settings, env: Mapping[str, str]) -> Iterator[Finding]:
    from gateway import assembly, carriers  # here: their own troubles must not silence the rest

    try:
        adapters = assembly.load_carriers(settings, env)
    except (SettingsError, carriers.BadInstances) as error:
        for problem in error.problems:
            yield Finding("carriers", "wrong", problem, f"mend {settings.carriers_file.name}")
        return
    for name, adapter in adapters.items():
        problems = carriers.check(adapter, production=not settings.development)
        for problem in problems:
            yield Finding(f"carrier {name}", "wrong", problem, f"mend [{name}] in carriers.toml")
        if not problems:
            yield Finding(f"carrier {name}", "good", "settings and secrets are complete")
