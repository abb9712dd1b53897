"""`DATABASE_URL` with one host and with several, in both forms that libpq reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from gateway.database import connect

NAME = "SELECT current_database()"


def _engine(url: str) -> Any:
    engine = connect.engine(url, name="several")
    try:
        with connect.autocommit(engine) as connection:
            return connection.exec_driver_sql(NAME).scalar_one()
    finally:
        engine.dispose()


def _plain(url: str, make: Callable[[str], psycopg.Connection]) -> Any:
    with make(url) as connection:
        return (connection.execute(NAME).fetchone() or [None])[0]


def test_a_returned_connection_keeps_prepared_reads_and_undoes_the_rest(database_url: str) -> None:
    engine = connect.engine(database_url, name="prepared", pool_size=1)
    try:
        for _ in range(7):
            with engine.connect() as connection:
                connection.exec_driver_sql("CREATE TEMPORARY TABLE undone ()")
                connection.exec_driver_sql("SELECT 5113")
        with engine.connect() as connection:
            prepared = connection.exec_driver_sql(
                "SELECT count(*) FROM pg_prepared_statements WHERE statement = 'SELECT 5113'"
            )
            assert prepared.scalar_one() == 1
            gone = connection.exec_driver_sql("SELECT to_regclass('undone')").scalar_one()
            assert gone is None
    finally:
        engine.dispose()


@pytest.mark.parametrize("form", ["before the path", "after it"])
def test_the_second_host_answers_where_the_first_is_gone(
    database_url: str, tmp_path: Path, form: str
) -> None:
    true = conninfo_to_dict(database_url)
    socket, user, name = str(true["host"]), true["user"], true["dbname"]
    hosts = f"{quote(str(tmp_path), safe='')},{quote(socket, safe='')}"
    url = {
        "before the path": f"postgresql://{user}@{hosts}/{name}",
        "after it": f"postgresql://{user}@/{name}?host={hosts}",
    }[form]
    assert _engine(url) == name
    assert _plain(url, connect.writer_connection) == name
    assert _plain(url, connect.log_connection) == name


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("postgresql://khong@one/khong", None),
        ("postgresql://khong@one:5432,two:5433/khong", "read-write"),
        ("postgresql://khong@/khong?host=one,two", "read-write"),
        ("postgresql://khong@one,two/khong?target_session_attrs=primary", "primary"),
    ],
)
def test_of_several_hosts_the_one_that_can_be_written_to(url: str, wanted: str | None) -> None:
    assert connect.parameters(url).get("target_session_attrs") == wanted


def test_options_of_the_url_stay_beside_ours() -> None:
    url = "postgresql://khong@one/khong?options=-c%20a%3D1"
    assert connect.parameters(url, options="-c b=2")["options"] == "-c a=1 -c b=2"
