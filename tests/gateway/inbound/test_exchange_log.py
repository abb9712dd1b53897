"""The log of exchanges: the last hundred of each instance, without numbers and texts."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from werkzeug.test import Client

from config.settings import Settings
from gateway.app import create_app
from gateway.cli import carriers
from gateway.cli.main import main
from gateway.database.connect import log_connection
from gateway.inbound.exchange_log import (
    MAX_PER_CARRIER,
    Exchange,
    Exchanges,
    last,
    milliseconds,
    tail,
    write,
)
from tests.gateway.carrier_client import CarrierClient

NOW = datetime.now(UTC)
ONE = Exchange(
    "open", NOW, 3, "POST", 100, 60, "message", "cdef", 200, "", ""
)  # fmt: skip
SENDER, TEXT = "84912000457", "KT 0987654321"


def test_the_last_hundred_of_each_instance_are_stored(sql: psycopg.Connection) -> None:
    write(sql, [replace(ONE, carrier="esms", took_ms=n) for n in range(3)])
    write(sql, [replace(ONE, took_ms=n) for n in range(MAX_PER_CARRIER)])
    write(sql, [replace(ONE, took_ms=MAX_PER_CARRIER + n) for n in range(7)])
    assert [each.took_ms for each in last(sql, "open")] == list(range(7, MAX_PER_CARRIER + 7))
    assert len(last(sql, "esms")) == 3
    assert last(sql, "open", 2)[-1] == replace(ONE, took_ms=MAX_PER_CARRIER + 6)


def test_old_exchanges_are_deleted(sql: psycopg.Connection) -> None:
    write(sql, [replace(ONE, at=NOW - timedelta(days=31))])
    write(sql, [ONE])
    assert last(sql, "open") == [ONE]


def test_however_busy_the_endpoint_a_flush_is_bounded(
    database: str, sql: psycopg.Connection
) -> None:
    made = 0

    def one(n: int) -> Exchange:
        nonlocal made
        made += 1
        return replace(ONE, took_ms=n)

    exchanges = Exchanges(functools.partial(log_connection, database))
    for n in range(20 * MAX_PER_CARRIER):
        exchanges.note("open", functools.partial(one, n))
    exchanges.close()
    assert made <= 2 * MAX_PER_CARRIER
    assert last(sql, "open")[-1].took_ms == 20 * MAX_PER_CARRIER - 1


def test_a_clock_that_is_set_costs_no_row(sql: psycopg.Connection) -> None:
    for seconds, stored in ((1.8e9, 2**31 - 1), (-5.0, 0), (0.0031, 3)):
        write(sql, [replace(ONE, took_ms=milliseconds(seconds))])
        assert last(sql, "open")[-1].took_ms == stored


def test_a_database_that_is_away_hurts_nobody() -> None:
    def away() -> psycopg.Connection:
        raise psycopg.OperationalError("no")

    exchanges = Exchanges(away)
    exchanges.note("open", lambda: ONE)
    exchanges.close()


def test_an_id_shows_its_end_unless_that_is_the_senders() -> None:
    assert tail("SM0123456789abcdef", "84912000457") == "cdef"
    assert tail("20261124-84912000457", "84912000457") == ""
    assert tail("12345678", "x") == ""
    assert tail("", "") == ""


def test_an_exchange_is_shown_without_numbers(
    database: str, env: dict[str, str], settings: Settings, sql: psycopg.Connection,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    app = create_app(env)
    webhooks = CarrierClient(app, env)
    answer = webhooks.open(SENDER, TEXT, id="exchange-0123456789abcdef")
    assert answer.status_code == 200
    assert webhooks.esms(SENDER, TEXT).status_code == 200
    assert Client(app).post("/carriers/open/sms", data=b"{}").status_code == 403
    assert Client(app).post("/carriers/open/sms", data=b"x" * 70_000).status_code == 413
    app.wsgi_app._endpoints._exchanges.close()
    monkeypatch.setattr(carriers.dev_environment, "environment", lambda: env)
    assert main(["carriers", "log", "open"]) == 0
    output = capsys.readouterr().out
    zone, head, first, second, third = output.splitlines()
    assert str(settings.timezone) in zone
    assert first[head.index(" as ") + 1 :].startswith("message"), output
    assert first[: head.index("answer") + len("answer")].endswith("200"), output
    assert "message …cdef" in first and " 200 " in first
    assert answer.headers["X-Request-Id"] in first
    assert " 403 " in second and "forged webhook-id is missing" in second
    assert " 413 " in third and "too_large" in third
    rows = "".join(str(row) for row in sql.execute("SELECT * FROM exchange").fetchall())
    assert len(last(sql, "esms")) == 1
    for private in (SENDER, SENDER[2:], "0987654321", TEXT):
        assert private not in output + rows
    assert main(["carriers", "log", "twilio"]) == 0
    assert "Nothing came" in capsys.readouterr().out
