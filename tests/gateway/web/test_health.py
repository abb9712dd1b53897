"""What `/health/live` and `/health/ready` say, and a signed request under a wrong clock."""

from __future__ import annotations

import time
from typing import Any

import psycopg
import pytest
from alembic.script import ScriptDirectory

from gateway.app import create_app
from gateway.database import migrate
from gateway.database.schema import REVISION
from tests.gateway.carrier_client import CarrierClient, fresh_id

ME = "84912345678"


def ready(webhooks: CarrierClient) -> tuple[int, str]:
    answer = webhooks.client.get("/health/ready", headers={"Host": "127.0.0.1"})
    return answer.status_code, answer.get_json().get("reason", "")


def test_the_revision_is_that_of_the_newest_migration() -> None:
    scripts = ScriptDirectory.from_config(migrate._config(migrate.SCRIPTS))
    assert scripts.get_current_head() == REVISION


def test_it_is_ready_and_leaves_nothing(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    assert ready(webhooks) == (200, "")
    assert sql.execute("SELECT count(*) FROM tombstone").fetchone() == (0,)


def test_a_process_that_is_not_ready_lives(env: dict[str, str]) -> None:
    away = env | {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    webhooks = CarrierClient(create_app(away), away)
    assert ready(webhooks)[0] == 503
    live = webhooks.client.get("/health/live", headers={"Host": "127.0.0.1"})
    assert (live.status_code, live.get_json()) == (200, {"status": "live"})


def test_a_database_without_room_is_not_ready(
    env: dict[str, str], sql: psycopg.Connection[Any]
) -> None:
    """Its server refuses new files, as a full disk does."""
    sql.execute("ALTER ROLE CURRENT_USER SET temp_file_limit = 0")
    try:
        assert ready(CarrierClient(create_app(env), env))[0] == 503
    finally:
        sql.execute("ALTER ROLE CURRENT_USER RESET temp_file_limit")


def test_tables_of_another_version_are_not_ready(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    sql.execute("UPDATE alembic_version SET version_num = 'other'")
    try:
        status, reason = ready(webhooks)
    finally:
        sql.execute("UPDATE alembic_version SET version_num = %s", (REVISION,))
    assert status == 503 and "python -m gateway migrate" in reason
    assert ready(webhooks) == (200, "")


def test_clocks_that_differ_are_not_ready(
    webhooks: CarrierClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_time = time.time
    monkeypatch.setattr(time, "time", lambda: true_time() - 6)
    status, reason = ready(webhooks)
    assert status == 503 and "clock is +6 s" in reason


def _old(webhooks: CarrierClient, monkeypatch: pytest.MonkeyPatch, seconds: float) -> int:
    """The status of a true message that is signed now, to a host whose clock is ahead."""
    true_time = time.time
    monkeypatch.setattr(time, "time", lambda: true_time() + seconds)
    return webhooks.open(ME, "5K", id=fresh_id()).status_code


def test_a_genuine_message_is_to_be_retried_while_our_clock_is_wrong(
    webhooks: CarrierClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _old(webhooks, monkeypatch, 0) == 200
    assert _old(webhooks, monkeypatch, 400) == 503


def test_an_old_one_is_refused_where_the_clocks_agree(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from gateway.inbound import readiness

    monkeypatch.setattr(readiness, "CLOCK_SECONDS", 1000.0)
    assert _old(webhooks, monkeypatch, 400) == 403
