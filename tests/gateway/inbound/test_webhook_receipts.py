"""Receipts at the endpoint of the open webhook, one or many in a request, on a real database."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest
from werkzeug.test import Client

from gateway.app import create_app
from gateway.carriers import load
from gateway.carriers.contract import Instance
from gateway.carriers.open import MOST
from gateway.database.connect import engine
from gateway.outbound import messages
from gateway.receipts import matching
from tests.gateway.carrier_client import CarrierClient, fresh_id

NOTHING = {"reply": None}


def many(count: int, **more: str) -> list[dict[str, str]]:
    return [{"id": f"mt-{n}", "status": "delivered"} | more for n in range(count)]


def receipts(sql: psycopg.Connection) -> list[tuple[str, str]]:
    return sql.execute("SELECT reference, status FROM receipt ORDER BY id").fetchall()


def test_one_alone_and_one_in_a_list_are_the_same(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    for body in (many(1)[0], many(1)):
        answer = webhooks.open_raw(body)
        assert (answer.status_code, answer.get_json()) == (200, NOTHING)
    assert receipts(sql) == [("mt-0", "delivered")]


def test_the_most_receipts_of_a_request_are_all_stored_and_settled_by_one_job(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    answer = webhooks.open_raw(many(MOST))
    assert (answer.status_code, answer.get_json()) == (200, NOTHING)
    assert len(set(receipts(sql))) == MOST
    jobs = sql.execute("SELECT count(*) FROM staged_job WHERE name = 'receipts'").fetchone()
    assert jobs == (1,)
    # written by one statement, so in one transaction: all of them or none
    assert sql.execute("SELECT count(DISTINCT xmin::text) FROM receipt").fetchone() == (1,)


@pytest.mark.parametrize("count", [0, MOST + 1])
def test_of_none_or_too_many_nothing_is_stored(
    webhooks: CarrierClient, sql: psycopg.Connection, count: int
) -> None:
    answer = webhooks.open_raw(many(count))
    assert answer.status_code == 400
    assert answer.get_json()["error"]["code"] == "unreadable"
    assert f"1 to {MOST}" in answer.get_json()["error"]["reason"]
    assert receipts(sql) == []


def test_of_one_that_is_too_large_nothing_is_stored(
    webhooks: CarrierClient, sql: psycopg.Connection, env: dict[str, str]
) -> None:
    body = many(MOST, error="x" * 200)
    assert len(json.dumps(body)) > 65_536
    answer = webhooks.open_raw(body)
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (413, "too_large")
    assert receipts(sql) == []


def test_a_bad_one_is_named_and_the_others_are_stored(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    body = many(4)
    body[2]["status"] = "eaten by 0912345678"
    for _ in range(2):
        answer = webhooks.open_raw(body)
        reason = answer.get_json()["error"]["reason"]
        assert (answer.status_code, reason[:15]) == (400, "[2]: status is ")
        assert reason.endswith("; the others are kept") and "0912345678" not in reason
        assert [reference for reference, _ in receipts(sql)] == ["mt-0", "mt-1", "mt-3"]
    body[2]["status"] = "failed"
    assert webhooks.open_raw(body).status_code == 200
    assert receipts(sql)[-1] == ("mt-2", "failed") and len(receipts(sql)) == 4


def test_an_mo_in_a_list_is_not_taken_for_a_receipt(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    mo = {"id": fresh_id(), "from": "84912000111", "to": "8156", "text": "LD 0987654321"}
    answer = webhooks.open_raw([*many(1), mo])
    assert answer.status_code == 400 and "[1]: status is missing" in answer.get_data(as_text=True)
    assert sql.execute("SELECT count(*) FROM inbound").fetchone() == (0,)
    assert receipts(sql) == [("mt-0", "delivered")]


def test_a_replay_has_no_effect_whatever_its_order(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    first = webhooks.open_raw(many(20), attempt="msg_1")
    before = receipts(sql)
    assert sorted(before) == sorted((f"mt-{n}", "delivered") for n in range(20))
    replays = [
        webhooks.open_raw(many(20), attempt="msg_1"),
        webhooks.open_raw(many(20)[::-1], attempt="msg_2"),
        webhooks.open_raw(many(10) + many(10), attempt="msg_3"),
        webhooks.open_raw(many(5)[4]),
    ]
    assert {each.get_data() for each in replays} == {first.get_data()}
    assert receipts(sql) == before


def test_a_forged_one_is_not_stored(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    answer = webhooks.client.post(
        "/carriers/open/sms", json=many(3),
        headers={"webhook-id": "m", "webhook-timestamp": "1", "webhook-signature": "v1,x"},
    )  # fmt: skip
    assert answer.status_code == 403
    assert receipts(sql) == []


def test_known_and_unknown_references_are_each_settled_as_they_are(
    webhooks: CarrierClient, sql: psycopg.Connection, database: str
) -> None:
    row = sql.execute(
        "INSERT INTO outbound (carrier, purpose, text, encoding, segments, expires_at, state) "
        "VALUES ('open', 'reply', ''::bytea, 'GSM-7', 1, now() + interval '1 hour', 'accepted') "
        "RETURNING id, at"
    ).fetchone()
    assert row is not None
    known = {"id": messages.reference(row[0], row[1]), "status": "delivered"}
    assert webhooks.open_raw([*many(2), known]).status_code == 200
    own = engine(database, name="test")
    with own.begin() as connection:
        matching.settle(connection, matching.due(connection), row[1])
    own.dispose()
    assert sql.execute("SELECT state FROM outbound").fetchall() == [("delivered",)]
    waiting = sql.execute(
        "SELECT reference FROM receipt WHERE applied_at IS NULL AND due_at > now() ORDER BY 1"
    ).fetchall()
    assert waiting == [("mt-0",), ("mt-1",)]


TWO = """
[mobi]
kind = "esms"
cpid = "c"
private_key = "k"
api_key = "a"
secret_key = "s"
prefixes = ["090"]
networks = ["45201"]
[viet]
kind = "open"
secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
send_url = "https://carrier.example.vn"
networks = ["45204"]
"""


@pytest.mark.parametrize(
    ("telco", "wrote", "carrier"),
    [(1, False, "viet"), (2, False, "mobi"), (3, False, "mobi"), (1, True, "mobi")],
    ids=["another's", "its own", "nobody's", "who has written"],
)
def test_a_receipt_that_tells_the_network_chooses_the_instance(
    env: dict[str, str],
    sql: psycopg.Connection,
    database: str,
    tmp_path: Path,
    telco: int,
    wrote: bool,
    carrier: str,
) -> None:
    """A number with the prefix of one network may have been ported to another."""
    (tmp_path / "carriers.toml").write_text(TWO)
    client = Client(create_app({**env, "CARRIERS_FILE": str(tmp_path / "carriers.toml")}))
    values = {"cpid": "c", "private_key": "k"}
    adapter = load({"mobi": Instance("mobi", "esms", env["PUBLIC_URL"], values)})["mobi"]

    def receipt(reference: str) -> int:
        callback = adapter.callback_url(reference)  # type: ignore[attr-defined]
        path = callback.removeprefix(env["PUBLIC_URL"])
        return client.get(f"{path}&SendStatus=5&SendSuccess=1&telcoid={telco}").status_code

    assert receipt("of-nothing") == 200  # Keys are compared while there are no residents.
    resident = sql.execute(
        "INSERT INTO resident (hash, number_encrypted, carrier) VALUES ('h', 'n', 'mobi')"
        " RETURNING id"
    ).fetchone()
    row = sql.execute(
        "INSERT INTO outbound (carrier, purpose, text, encoding, segments, expires_at, state,"
        " resident_id) VALUES ('mobi', 'reply', ''::bytea, 'GSM-7', 1, now() + interval '1 hour',"
        " 'accepted', %s) RETURNING id, at",
        resident,
    ).fetchone()
    assert row is not None and resident is not None
    if wrote:
        sql.execute(
            "INSERT INTO inbound (carrier, carrier_message_id, resident_id)"
            " VALUES ('mobi', '1', %s)",
            resident,
        )
    for _ in range(2):
        assert receipt(messages.reference(*row)) == 200
    assert sql.execute("SELECT carrier FROM resident").fetchall() == [(carrier,)]
