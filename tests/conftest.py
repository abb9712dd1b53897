"""Real parts for every test: an embedded PostgreSQL and Valkey, once a session.

`env` and `settings` are those of development, with these servers. A test that writes to the
database asks for `database`, which begins empty.
"""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import Settings
from gateway.development import dev_environment
from gateway.development.embedded import postgres, running, valkey

PATIENCE = 300.0
"""Seconds for a server to start, on however busy a machine."""
SMALL = 64 * 1024
"""Bytes of a table, with what was deleted there, below which deleting is faster."""


@pytest.fixture(scope="session")
def servers_home() -> Iterator[Path]:
    """Short, since a socket's path is, and passable for the account that PostgreSQL has."""
    home = Path(tempfile.mkdtemp(prefix="khong-tests-"))
    yield home
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_url(servers_home: Path) -> Iterator[str]:
    """A running server with an empty database. It does not wait for the disk: what a commit keeps
    outlives every process here, and no test cuts the power."""
    server = postgres(servers_home)
    command = [*server.command, "-c", "fsync=off", "-c", "full_page_writes=off"]
    with running(dataclasses.replace(server, command=command), PATIENCE) as url:
        yield url


@pytest.fixture(scope="session")
def redis_url(servers_home: Path) -> Iterator[str]:
    with running(valkey(servers_home), PATIENCE) as url:
        yield url


@pytest.fixture(scope="session")
def database_url(postgres_url: str) -> Iterator[str]:
    """The same database with its tables made."""
    from gateway.database import migrate

    migrate.upgrade(postgres_url)
    yield postgres_url
    for connection in _OWNERS.values():
        connection.close()


@pytest.fixture
def database(database_url: str, servers_home: Path) -> str:
    """Its URL again, emptied."""
    empty(database_url, servers_home)
    return database_url


@contextmanager
def _owner(database_url: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection that outlives each test, for a new one costs more than to empty tables."""
    connection = _OWNERS.get(database_url)
    if connection is None or connection.closed:
        connection = _OWNERS[database_url] = psycopg.connect(database_url, autocommit=True)
    try:
        connection.execute("SELECT 1")
    except psycopg.OperationalError:  # the test before has ended it
        connection = _OWNERS[database_url] = psycopg.connect(database_url, autocommit=True)
    yield connection


_OWNERS: dict[str, psycopg.Connection[Any]] = {}


def empty(database_url: str, servers_home: Path) -> None:
    """Every table empty, every id from 1 on, no exported head of the audit, and no sending host."""
    (servers_home / "audit-heads").unlink(missing_ok=True)
    from gateway.database.schema import metadata

    names = [table.name for table in metadata.sorted_tables]
    with _owner(database_url) as connection:
        probes = " UNION ALL ".join(
            f"SELECT '{name}', pg_relation_size('\"{name}\"') > {SMALL}"
            f' WHERE EXISTS (SELECT FROM "{name}")'
            for name in names
        )
        used = connection.execute(probes).fetchall()
        # A truncated table gets new files, and each of its indexes: a few rows are deleted sooner.
        emptied = [f'DELETE FROM "{name}"' for name, big in used if not big]
        if big := ", ".join(f'"{name}"' for name, big in used if big):
            emptied.append(f"TRUNCATE {big} CASCADE")
        if emptied:
            # As the server's owner may: else they refuse.
            as_owner = ["SET session_replication_role = replica", *emptied]
            connection.execute("; ".join(as_owner))
        connection.execute(
            "SELECT setval(format('%I.%I', schemaname, sequencename), 1, false) "
            "FROM pg_sequences WHERE last_value IS NOT NULL"
        )
    (servers_home / "sending-mark").unlink(missing_ok=True)
    shutil.rmtree(servers_home / "consent-journal", ignore_errors=True)


@pytest.fixture(scope="session")
def env(database_url: str, redis_url: str, servers_home: Path) -> dict[str, str]:
    """The environment that `make run` would give its processes."""
    urls = {"DATABASE_URL": database_url, "REDIS_URL": redis_url}
    return dev_environment.write({}, urls, servers_home / "dev.env")


@pytest.fixture(scope="session")
def settings(env: dict[str, str]) -> Settings:
    return Settings.load(env)
