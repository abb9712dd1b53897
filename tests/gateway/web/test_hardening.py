"""Faults around a message, and the view of a carrier and a resident then."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import psycopg

from gateway.app import create_app
from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME, OTHER = "84912000111", "84912000222"


def one(sql: psycopg.Connection, query: str) -> Any:
    row = sql.execute(query).fetchone()
    assert row is not None
    return row[0]


def test_with_a_read_only_database_the_carrier_is_asked_to_retry(
    env: dict[str, str], sql: psycopg.Connection
) -> None:
    database = one(sql, "SELECT current_database()")
    sql.execute(f'ALTER DATABASE "{database}" SET default_transaction_read_only = on')
    webhooks, id = CarrierClient(create_app(env), env), fresh_id()
    try:
        assert webhooks.open(ME, "LD 0987654321 doi tien", id=id).status_code == 503
        assert webhooks.client.get("/health", headers={"Host": "127.0.0.1"}).status_code == 503
    finally:
        sql.execute("SET default_transaction_read_only = off")
        sql.execute(f'ALTER DATABASE "{database}" RESET default_transaction_read_only')
    assert "0987654321" in (reply_text(webhooks.open(ME, "LD 0987654321 doi tien", id=id)) or "")
    assert one(sql, "SELECT count(*) FROM report") == 1


def test_a_missing_table_is_not_the_messages_fault(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    sql.execute("ALTER TABLE report RENAME TO report_away")
    try:
        assert webhooks.open(ME, "LD 0987654321 doi tien").status_code == 503
    finally:
        sql.execute("ALTER TABLE report_away RENAME TO report")


def test_an_answer_in_parts_reaches_its_question(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    reply_text(webhooks.open(ME, "LD"))
    ref = fresh_id()
    assert reply_text(webhooks.open(ME, "09876", ref=ref, part=1, parts=2)) is None
    assert "0987654321" in (reply_text(webhooks.open(ME, "54321", ref=ref, part=2, parts=2)) or "")
    assert one(sql, "SELECT count(*) FROM report") == 1


def test_parts_count_for_the_loop_guard(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    answers = []
    for _ in range(25):
        ref = fresh_id()
        reply_text(webhooks.open(ME, "toi dang ban, ", ref=ref, part=1, parts=2))
        answers.append(reply_text(webhooks.open(ME, "se goi lai sau", ref=ref, part=2, parts=2)))
    assert sum(answer is not None for answer in answers) == 21


def test_an_id_of_a_nameless_sender_silences_nobody(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    id = fresh_id()
    assert reply_text(webhooks.open("VIETCOMBANK", "qc", id=id)) is None
    assert reply_text(webhooks.open("VIETCOMBANK", "qc", id=id)) is None
    assert webhooks.open(ME, "LD 0987654321 doi tien", id=id).status_code == 400


def test_one_broken_row_does_not_hurt_its_neighbours(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    id = fresh_id()
    reply_text(webhooks.open(ME, "5K", id=id))
    sql.execute("UPDATE inbound SET reply = 'xx'::bytea")
    assert webhooks.open(ME, "5K", id=id).status_code == 503
    assert reply_text(webhooks.open(OTHER, "5K"))


def test_the_date_of_a_report_is_local(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    reply_text(webhooks.open(ME, "LD 0987654321 doi tien"))
    sql.execute("UPDATE report SET at = %s", (datetime(2026, 3, 1, 23, 30, tzinfo=UTC),))
    code = one(sql, "SELECT code FROM report")
    assert "02/03" in (reply_text(webhooks.open(ME, f"TT {code}")) or "")


def test_an_erased_resident_is_left_alone_after_every_change_of_keys(
    env: dict[str, str], database: str, sql: psycopg.Connection
) -> None:
    first, second, third = ("QUFB" * 10 + "QUE=", "QkJC" * 10 + "QkI=", "Q0ND" * 10 + "Q0M=")
    with_keys = [
        {"HASH_KEY": first},
        {"HASH_KEY": second, "HASH_KEY_PREVIOUS": first},
        {"HASH_KEY": third, "HASH_KEY_PREVIOUS": second, "HASH_KEYS_OLDER": first},
    ]
    webhooks = CarrierClient(create_app(dict(env) | with_keys[0]), env)
    reply_text(webhooks.open(ME, "5K"))
    reply_text(webhooks.open(ME, "XOA"))
    reply_text(webhooks.open(ME, "XOA"))
    for keys in with_keys:
        sql.execute("DELETE FROM resident")
        assert reply_text(CarrierClient(create_app(dict(env) | keys), env).open(ME, "5K"))
        assert one(sql, "SELECT count(*) FROM resident WHERE opted_out_at IS NOT NULL") == 1


def test_a_body_without_the_path_secret_is_not_read(env: dict[str, str], tmp_path: Any) -> None:
    carriers = tmp_path / "carriers.toml"
    carriers.write_text(
        '[open]\nkind = "open"\nsecret = "$OPEN_SECRET"\n'
        'path_secret = "a-secret-of-the-path-1234"\n'
    )
    app = create_app(dict(env) | {"CARRIERS_FILE": str(carriers)})

    class NoBody:
        def read(self, size: int = -1) -> bytes:
            raise AssertionError("the body was read")

    status: list[str] = []
    environ = {
        "REQUEST_METHOD": "POST", "PATH_INFO": "/carriers/open/sms/wrong", "CONTENT_LENGTH": "9",
        "wsgi.input": NoBody(), "REMOTE_ADDR": "127.0.0.1",
    }  # fmt: skip
    app(environ, lambda line, headers: status.append(line))
    assert status == ["403 Forbidden"]
