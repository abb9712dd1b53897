"""The migrations make the very database that the code knows, and touch no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest
from psycopg import sql as names
from sqlalchemy.engine import make_url

from gateway.cli import main
from gateway.database import connect, migrate
from gateway.database.schema import metadata
from gateway.development import supervisor
from tests.e2e.service import free_port
from tests.gateway.cli.command import run

CATALOGUE = """
SELECT 'column ' || c.relname || '.' || a.attname || ' '
       || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
       || a.attidentity::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace
UNION ALL
SELECT 'options ' || relname || ' ' || reloptions::text FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL
"""

Fresh = Callable[..., str]


@pytest.fixture
def fresh(postgres_url: str) -> Iterator[Fresh]:
    """Makes an empty database of that name; gives its URL."""
    made: list[str] = []

    def make(name: str, encoding: str = "") -> str:
        statement = names.SQL("CREATE DATABASE {}").format(names.Identifier(name))
        if encoding:
            more = names.SQL(" ENCODING {} LOCALE 'C' TEMPLATE template0").format(encoding)
            statement = statement + more
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(statement)
        made.append(name)
        return make_url(postgres_url).set(database=name).render_as_string(hide_password=False)

    yield make
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        for name in made:
            connection.execute(
                names.SQL("DROP DATABASE {} WITH (FORCE)").format(names.Identifier(name))
            )


def catalogue(url: str) -> set[str]:
    with psycopg.connect(url) as connection:
        rows = {row[0] for row in connection.execute(CATALOGUE)}
    return {row for row in rows if "alembic_version" not in row}


def test_migrations_and_tables_are_in_step(database_url: str, fresh: Fresh) -> None:
    """Columns, constraints, indexes, storage options, functions and triggers."""
    url = fresh("of_the_metadata")
    engine = connect.engine(url)
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    expected, result = catalogue(url), catalogue(database_url)
    assert result - expected == expected - result == set()
    assert {row.split()[0] for row in result} == {
        "column",
        "constraint",
        "function",
        "index",
        "options",
        "trigger",
    }


BEFORE = {
    "a migration of before": (
        "CREATE TABLE alembic_version (version_num text)",
        "INSERT INTO alembic_version VALUES ('0030')",
        "CREATE TABLE resident (id bigint, hash bytea)",
        "INSERT INTO resident VALUES (7, 'x')",
    ),
    "tables alone": (
        "CREATE TABLE resident (id bigint, hash bytea)",
        "INSERT INTO resident VALUES (7, 'x')",
    ),
}


@pytest.mark.parametrize("statements", BEFORE.values(), ids=BEFORE)
def test_a_database_of_before_is_refused_and_left_as_it_was(
    statements: tuple[str, ...],
    fresh: Fresh,
    env: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    url = fresh("of_before")
    with psycopg.connect(url) as connection:
        for statement in statements:
            connection.execute(statement.encode())
    before = catalogue(url)
    for name, value in {**env, "DATABASE_URL": url}.items():
        monkeypatch.setenv(name, value)
    assert main.main(["migrate"]) == 1
    output = capsys.readouterr().err
    assert output.count("This database was made by another version") == 1
    assert "Traceback" not in output
    assert catalogue(url) == before
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT id FROM resident").fetchall() == [(7,)]


def test_make_run_says_so_and_starts_nothing_else(
    fresh: Fresh, env: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    url = fresh("of_before")
    with psycopg.connect(url) as connection:
        for statement in BEFORE["a migration of before"]:
            connection.execute(statement.encode())
    watched = supervisor.Supervisor()
    command = "python -m gateway migrate --with-example-data"
    try:
        with pytest.raises(supervisor.CantRun, match="the lines above say why"):
            supervisor._run_once(watched, "migrate", command, {**env, "DATABASE_URL": url})
    finally:
        watched.stop()
    text = capfd.readouterr().out
    assert text.count("This database was made by another version") == 1
    assert "Traceback" not in text


def test_it_is_migrated_once_and_then_left_alone(fresh: Fresh) -> None:
    url = fresh("begun_anew")
    assert migrate.pending(url)
    migrate.upgrade(url)
    assert not migrate.pending(url)
    migrate.upgrade(url)
    assert not migrate.pending(url)


def test_an_error_that_an_operator_can_correct_is_one_line(
    fresh: Fresh, env: dict[str, str]
) -> None:
    """No server, as at the start of a host; and a database of a server without a locale."""
    for url, says in (
        (f"postgresql://nobody@127.0.0.1:{free_port()}/none", "The database does not answer ("),
        (fresh("of_bytes", "SQL_ASCII"), "The database has the encoding SQL_ASCII."),
    ):
        done = run(env | {"DATABASE_URL": url}, "migrate")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(says) and len(done.stderr.splitlines()) == 1
