"""Forgotten rows have no effect: at the webhook endpoints, and in the service behind them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import Settings
from gateway.database import retention
from gateway.reports import reports, subjects, withdrawals
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME = "84912000111"
LD = "LD 0987654321 xung cong an"


def judge(engine: Engine) -> None:
    """A worker's effect on the waiting reports, the oldest first."""
    with engine.begin() as connection:
        waiting = "SELECT id FROM report WHERE state = 'received' ORDER BY id"
        for (report_id,) in connection.exec_driver_sql(waiting).all():
            reports.judge(connection, report_id, datetime.now(UTC))


def people(sql: psycopg.Connection[Any]) -> list[Any]:
    return sql.execute("SELECT people, (SELECT count(*) FROM evidence) FROM subject").fetchall()


def erase_me(webhooks: CarrierClient) -> None:
    reply_text(webhooks.open(ME, "XOA"))
    assert reply_text(webhooks.open(ME, "XOA"))


@pytest.mark.parametrize("judged_each", [True, False])
def test_an_erased_resident_with_a_second_report_is_one_person(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, judged_each: bool
) -> None:
    for round_ in range(3):
        reply_text(webhooks.open(ME, LD))
        if judged_each:
            judge(engine)
        if round_ < 2:
            erase_me(webhooks)
    judge(engine)
    assert people(sql) == [(1, 1)]
    assert sql.execute("SELECT count(*) FROM report WHERE voice IS NOT NULL").fetchone() == (0,)


def test_a_resident_erased_before_the_judging_and_back_since_is_one_person(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    """The later report is judged first."""
    reply_text(webhooks.open(ME, LD))
    erase_me(webhooks)
    reply_text(webhooks.open(ME, LD))
    with engine.begin() as connection:
        newest = connection.exec_driver_sql("SELECT max(id) FROM report").scalar_one()
        reports.judge(connection, newest, datetime.now(UTC))
    judge(engine)
    assert people(sql) == [(1, 1)]


def test_another_person_counts(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    reply_text(webhooks.open(ME, LD))
    judge(engine)
    erase_me(webhooks)
    reply_text(webhooks.open("84912000222", LD))
    judge(engine)
    assert people(sql) == [(2, 2)]
    numbers = sql.execute("SELECT reporter FROM evidence WHERE reporter < 0").fetchall()
    assert len(numbers) == 1


def test_a_second_erasure_meets_the_first_ones_testimony(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    reply_text(webhooks.open(ME, LD))
    judge(engine)
    erase_me(webhooks)
    first = datetime(2020, 1, 1, tzinfo=UTC)
    sql.execute("UPDATE evidence SET first_at = %s, at = %s", (first, first))
    (nobody,) = sql.execute("SELECT reporter FROM evidence").fetchone() or (0,)
    reply_text(webhooks.open(ME, LD))
    judge(engine)
    # As a restored backup, or a key changed in between, leaves it.
    sql.execute(
        "INSERT INTO evidence (subject_key, reporter, report_id, way, first_at, at) "
        "SELECT subject_key, %s, report_id, way, %s, %s FROM evidence",
        (nobody, first, first),
    )
    sql.execute("UPDATE evidence SET first_at = at WHERE reporter > 0")
    sql.execute("UPDATE subject SET people = 2")
    erase_me(webhooks)
    (row,) = sql.execute("SELECT reporter, first_at, at > first_at FROM evidence").fetchall()
    assert row == (nobody, first, True)
    with engine.begin() as connection:
        assert subjects.recompute_due(connection, datetime.now(UTC), 10) == 1
    assert people(sql) == [(1, 1)]


def esms(webhooks: CarrierClient, text: str, id: str, at: datetime | None = None) -> Any:
    return webhooks.esms(ME, text, id=id, at=at)


def shifted(webhooks: CarrierClient, at: datetime) -> Any:
    """The same bytes under the same signature: the id and the text are signed without a mark."""
    return esms(webhooks, "987654321", "10010", at)


@pytest.mark.parametrize("how", ["erased", "old"])
def test_a_forgotten_signature_serves_no_other_message(
    webhooks: CarrierClient,
    sql: psycopg.Connection[Any],
    engine: Engine,
    settings: Settings,
    how: str,
) -> None:
    at = datetime.now(UTC)  # It is signed, to the second.
    assert esms(webhooks, "0987654321", "1001", at).status_code == 200
    if how == "erased":
        reply_text(esms(webhooks, "XOA", fresh_id()))
        reply_text(esms(webhooks, "XOA", fresh_id()))
    else:
        sweeps = retention.sweeps(
            inbound_text=90, outbound_text=30, deliveries=180, reports=730, tombstones=365
        )
        later = datetime.now(UTC) + timedelta(days=91)
        with engine.begin() as connection:
            assert sweeps[0].chunk(connection, Services(settings, {}).keys, later) == 1
    assert sql.execute(
        "SELECT count(*) FROM inbound WHERE carrier_message_id = '1001'"
    ).fetchone() == (0,)
    before = sql.execute("SELECT count(*) FROM inbound").fetchone()
    assert shifted(webhooks, at).status_code == 403
    unchanged = esms(webhooks, "0987654321", "1001", at)
    assert unchanged.status_code == 200
    assert not reply_text(unchanged)
    assert sql.execute("SELECT count(*) FROM inbound").fetchone() == before


def withdraw(engine: Engine) -> None:
    """Workers' effect on withdrawn reports, and on subjects that are due."""
    with engine.begin() as connection:
        jobs = "DELETE FROM staged_job WHERE name = 'withdraw' RETURNING arg"
        for (report_id,) in connection.exec_driver_sql(jobs).all():
            withdrawals.apply(connection, report_id, datetime.now(UTC))
        subjects.recompute_due(connection, datetime.now(UTC), 10)


def joined(sql: psycopg.Connection[Any]) -> list[Any]:
    """Reports that lead to somebody."""
    return sql.execute("SELECT id FROM report WHERE resident_id IS NOT NULL").fetchall()


@pytest.mark.parametrize("judged", ["before", "between", "after"])
def test_what_was_taken_back_weighs_nothing_once_its_reporter_is_erased(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, judged: str
) -> None:
    """No worker came between ``RUT`` and ``XOA``."""
    reply_text(webhooks.open("84912000222", LD))
    reply_text(webhooks.open(ME, LD))
    if judged == "before":
        judge(engine)
    reply_text(webhooks.open(ME, "RUT"))
    assert "Da rut" in (reply_text(webhooks.open(ME, "RUT")) or "")
    if judged == "between":
        judge(engine)
    erase_me(webhooks)
    judge(engine)
    withdraw(engine)
    assert people(sql) == [(1, 1)]
    assert sql.execute("SELECT count(*) FROM evidence WHERE reporter < 0").fetchone() == (0,)
    taken = sql.execute("SELECT id FROM report WHERE withdrawn_at IS NOT NULL").fetchall()
    assert (len(taken), len(joined(sql))) == (1, 1)
    assert sql.execute("SELECT count(*) FROM staged_job WHERE name = 'withdraw'").fetchone() == (0,)


def test_their_other_reports_of_it_count(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    reply_text(webhooks.open(ME, "LD 0987654321 goi quang cao"))
    reply_text(webhooks.open(ME, LD))
    judge(engine)
    reply_text(webhooks.open(ME, "RUT"))
    reply_text(webhooks.open(ME, "RUT"))
    erase_me(webhooks)
    withdraw(engine)
    assert people(sql) == [(1, 1)]
    (row,) = sql.execute("SELECT reporter < 0, at = first_at FROM evidence").fetchall()
    assert row == (True, True), "as the first report alone left it"


@pytest.mark.parametrize(
    ("words", "taken", "erased"),
    [
        ("RUT XOA RUT RUT", 1, False),
        ("RUT XOA XOA", 0, True),
        ("XOA RUT XOA", 0, False),
        ("XOA RUT RUT XOA XOA", 1, True),
        ("RUT RUT XOA RUT XOA XOA", 1, True),
        ("XOA XOA RUT RUT", 0, True),
    ],
)
def test_each_command_is_done_that_was_confirmed_by_a_second(
    webhooks: CarrierClient,
    sql: psycopg.Connection[Any],
    engine: Engine,
    words: str,
    taken: int,
    erased: bool,
) -> None:
    reply_text(webhooks.open(ME, LD))
    judge(engine)
    for word in words.split():
        assert reply_text(webhooks.open(ME, word))
    withdraw(engine)
    assert people(sql) == [(1 - taken, 1 - taken)]
    row = sql.execute("SELECT count(*) FROM report WHERE withdrawn_at IS NOT NULL").fetchone()
    assert row == (taken,)
    assert (joined(sql) == []) is erased
