"""The view of a carrier and of a resident at the webhook endpoints, on a real database."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from prometheus_client import REGISTRY
from werkzeug.test import Client

from flows.text import clean
from gateway.app import create_app
from gateway.carriers import load
from gateway.carriers.contract import Inbound, Instance
from gateway.inbound.messages import Mo
from gateway.inbound.webhooks import WebhookEndpoint
from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME = "84912000111"


def count(sql: psycopg.Connection, table: str, where: str = "true") -> int:
    return sql.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]  # type: ignore


@pytest.mark.parametrize("carrier", ["open", "esms", "twilio"])
def test_a_check_is_answered_in_the_carriers_own_form(
    webhooks: CarrierClient, carrier: str
) -> None:
    text = reply_text(getattr(webhooks, carrier)(ME, "KT 0987 654 321"))
    assert text is not None and "0987654321" in text


@pytest.mark.parametrize("carrier", ["open", "esms", "twilio"])
def test_a_report_is_stored_once_however_often_it_comes(
    webhooks: CarrierClient, sql: psycopg.Connection, carrier: str
) -> None:
    id = fresh_id()
    first = reply_text(getattr(webhooks, carrier)(ME, "LD (0987654321)(xung cong an)", id=id))
    second = [
        reply_text(getattr(webhooks, carrier)(ME, "LD (0987654321)(xung cong an)", id=id))
        for _ in range(3)
    ]
    code = sql.execute("SELECT code FROM report").fetchall()
    assert len(code) == 1 and code[0][0] in (first or "")
    assert second == [first] * 3
    assert count(sql, "inbound") == 1
    assert count(sql, "staged_job", "name = 'report'") == 1


def test_the_same_message_at_the_same_time_has_one_effect(
    webhooks: CarrierClient, sql: psycopg.Connection, app: Any, env: dict[str, str]
) -> None:
    id, answers = fresh_id(), []
    second = CarrierClient(create_app(env), env)  # another gateway process has another writer

    def send(client: CarrierClient) -> None:
        answers.append(reply_text(client.open(ME, "LD 0987654321 doi tien", id=id)))

    threads = [threading.Thread(target=send, args=(client,)) for client in [webhooks, second] * 8]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 1 and len(answers) == 16
    assert count(sql, "inbound") == count(sql, "report") == 1


def test_many_messages_of_one_resident_at_once_are_all_answered(
    webhooks: CarrierClient, sql: psycopg.Connection, env: dict[str, str]
) -> None:
    second, answers = CarrierClient(create_app(env), env), []

    def send(client: CarrierClient, n: int) -> None:
        # As a carrier does: the same id again until it is taken.
        id, response = fresh_id(), None
        while response is None or response.status_code == 503:
            response = client.open(ME, f"LD 09876543{n:02} doi tien", id=id)
        answers.append(reply_text(response))

    threads = [
        threading.Thread(target=send, args=(client, n))
        for n, client in enumerate([webhooks, second] * 6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in answers and len(answers) == 12
    assert count(sql, "report") == 12


def test_another_senders_id_tells_nothing(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    id = fresh_id()
    reply_text(webhooks.open(ME, "LD 0987654321 doi tien", id=id))
    other = webhooks.open("84912000222", "KT 0987654321", id=id)
    assert other.status_code == 400
    assert "0987654321" not in other.get_data(as_text=True)


@pytest.mark.parametrize("carrier", ["open", "esms", "twilio"])
def test_another_text_under_a_used_id_is_refused_and_not_answered_for_the_first(
    webhooks: CarrierClient, sql: psycopg.Connection, carrier: str
) -> None:
    id, send = f"SM{int(fresh_id()):032x}", getattr(webhooks, carrier)
    first = reply_text(send(ME, "LD (0987654321)(xung cong an)", id=id))
    other = send(ME, "LD (0987654322)(doi tien)", id=id)
    output = other.get_data(as_text=True)
    assert "098765432" not in output and "<Message>" not in output
    if carrier == "open":
        assert (other.status_code, other.get_json()["error"]["code"]) == (400, "taken")
    assert reply_text(send(ME, "LD (0987654321)(xung cong an)", id=id)) == first
    assert reply_text(send(ME, "LD (0987654322)(doi tien)")) != first
    assert count(sql, "inbound") == count(sql, "report") == 2


def test_one_esms_signature_serves_one_id_only(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    # smsid and content are signed without a mark between them: 1001 + 0987… is 10010 + 987…
    at = datetime.now(UTC)  # It is signed, to the second.
    assert webhooks.esms(ME, "0987654321", id="1001", at=at).status_code == 200
    forged = webhooks.esms(ME, "987654321", id="10010", at=at)
    assert forged.status_code == 403
    assert count(sql, "inbound") == 1


def test_hostile_texts_among_good_ones(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    hostile = [
        "KT 0987654321\x00",
        "KT \ud800 0987654321",
        "a" + "\u0301" * 10_000,
        "\u202e\u0000\ufffe",
        "9" * 10_000,
    ]
    answers: list[Any] = []

    def send(n: int, text: str) -> None:
        answers.append((text, webhooks.open(f"8491{n:07}", text)))

    texts = [text for bad in hostile for text in (bad, "KT 0987654321", "5K")]
    threads = [threading.Thread(target=send, args=pair) for pair in enumerate(texts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {response.status_code for _, response in answers} == {200}
    assert all(reply_text(r) for text, r in answers if text in ("KT 0987654321", "5K"))


def test_parts_in_any_order_make_one_message(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    whole = "LD (0987654321)(xung cong an noi toi rua tien, bat chuyen tien vao tai khoan)"
    pieces = [whole[:30], whole[30:50], whole[50:]]
    ref, order = fresh_id(), [3, 1, 2]
    answers = [
        reply_text(webhooks.open(ME, pieces[part - 1], ref=ref, part=part, parts=3))
        for part in order
    ]
    assert answers[:2] == [None, None] and "0987654321" in (answers[2] or "")
    assert count(sql, "report") == 1
    assert count(sql, "inbound", "answered = 0") == 0


def test_a_repeated_part_is_not_a_second_part(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    ref, id = fresh_id(), fresh_id()
    for _ in range(3):
        assert reply_text(webhooks.open(ME, "LD 0987", id=id, ref=ref, part=1, parts=2)) is None
    last = reply_text(webhooks.open(ME, "654321 doi tien", ref=ref, part=2, parts=2))
    assert "0987654321" in (last or "")
    assert count(sql, "report") == 1


@pytest.mark.parametrize(
    ("text", "reply_text"),
    [
        ("KHONG KT 0912345678", "KT 0912345678"), ("khong  kt 1", "kt 1"),
        ("Không: 5K", "5K"), ("\nKHONG\nKT 1", "KT 1"), ("KHONG", ""), ("", ""),
        ("KHONGKT 1", "KHONGKT 1"), ("KT KHONG 1", "KT KHONG 1"),
    ],
)  # fmt: skip
def test_the_word_of_a_shared_short_code_is_taken_off_once(text: str, reply_text: str) -> None:
    instance = Instance("a", "open", "", {"secret": "whsec_" + "A" * 32, "prefix": "Khong"})
    endpoint = WebhookEndpoint.of(load({"a": instance})["a"])
    first = endpoint.message(Inbound("1", "84912345678", "8041", text))
    assert isinstance(first, Mo) and first.text == reply_text
    later = endpoint.message(Inbound("1", "84912345678", "8041", text, ref="7", part=2, parts=2))
    assert isinstance(later, Mo) and later.text == clean(text), "a later part has none"


@pytest.mark.parametrize("sender", ["156", "5656", "VIETCOMBANK", "Viettel"])
def test_short_codes_and_names_get_no_answer(
    webhooks: CarrierClient, sql: psycopg.Connection, sender: str
) -> None:
    assert reply_text(webhooks.open(sender, "HELP")) is None
    assert count(sql, "inbound") == 1 and count(sql, "resident") == 0


def test_opting_out_is_confirmed_once_an_hour_and_ends_everything(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    assert reply_text(webhooks.open(ME, "DK Xa Quang Truc"))
    assert count(sql, "subscription", "ended_at IS NULL") == 1
    assert reply_text(webhooks.open(ME, "HUY"))
    assert reply_text(webhooks.open(ME, "huy")) is None
    assert count(sql, "subscription", "ended_at IS NULL") == 0
    assert count(sql, "resident", "opted_out_at IS NOT NULL") == 1
    assert "0987654321" in (reply_text(webhooks.open(ME, "KT 0987654321")) or "")
    assert reply_text(webhooks.open(ME, "DK"))
    assert count(sql, "subscription", "ended_at IS NULL") == 1
    assert count(sql, "resident", "opted_out_at IS NULL") == 1


def test_deletion_leaves_only_a_suppression_hash(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    old = fresh_id()
    reply_text(webhooks.open(ME, "LD 0987654321 xung cong an", id=old))
    reply_text(webhooks.open(ME, "DK Xa Quang Truc"))
    assert reply_text(webhooks.open(ME, "XOA"))
    last = fresh_id()
    farewell = reply_text(webhooks.open(ME, "XOA", id=last))
    assert farewell
    for table in ("resident", "conversation", "subscription", "outbound"):
        assert count(sql, table) == 0, table
    assert count(sql, "report", "resident_id IS NOT NULL OR content IS NOT NULL") == 0
    assert count(sql, "inbound", "resident_id IS NOT NULL OR text IS NOT NULL") == 0
    assert count(sql, "report") == count(sql, "suppression") == 1
    assert reply_text(webhooks.open(ME, "LD 0987654321 xung cong an", id=old)) is None
    assert reply_text(webhooks.open(ME, "XOA", id=last)) == farewell
    assert count(sql, "report") == 1
    # Who comes back is still left alone until they ask for more.
    reply_text(webhooks.open(ME, "KT 0987654321"))
    assert count(sql, "resident", "opted_out_at IS NOT NULL") == 1


def test_numbers_are_encrypted(webhooks: CarrierClient, sql: psycopg.Connection) -> None:
    reply_text(webhooks.open(ME, "LD 0987654321 toi so 0912000111 bi lua"))
    dump = "".join(
        str(row)
        for table in ("resident", "conversation", "inbound", "report", "staged_job")
        for row in sql.execute(f"SELECT * FROM {table}")
    )
    assert "912000111" not in dump


@pytest.mark.parametrize(
    "path",
    ["/carriers/nobody/sms", "/carriers/nobody/sms/x", "/carriers/open", "/carriers/open/voice"],
)
def test_unknown_endpoints_are_not_there(webhooks: CarrierClient, path: str) -> None:
    assert webhooks.client.post(path, data=b"{}").status_code == 404


@pytest.mark.parametrize("carrier", ["open", "esms", "twilio"])
def test_a_body_that_is_too_large(webhooks: CarrierClient, carrier: str) -> None:
    response = webhooks.client.post(f"/carriers/{carrier}/sms", data=b"x" * 65_537)
    assert response.status_code == 413


@pytest.mark.parametrize("carrier", ["open", "esms", "twilio"])
def test_forgeries(
    webhooks: CarrierClient, sql: psycopg.Connection, carrier: str, env: Any
) -> None:
    wrong = dict(env) | {
        "OPEN_SECRET": "whsec_" + "A" * 32, "ESMS_PRIVATE_KEY": "x", "TWILIO_AUTH_TOKEN": "x",
    }  # fmt: skip
    webhooks.env = wrong
    assert getattr(webhooks, carrier)(ME, "HUY").status_code == 403
    assert count(sql, "inbound") == 0


def test_with_an_unavailable_database_the_carrier_is_asked_to_retry(
    env: dict[str, str],
) -> None:
    away = dict(env) | {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    webhooks = CarrierClient(create_app(away), away)
    for response in (webhooks.open(ME, "5K"), webhooks.esms(ME, "5K"), webhooks.twilio(ME, "5K")):
        assert response.status_code == 503
    assert webhooks.client.get("/health").status_code == 503


def test_health(webhooks: CarrierClient) -> None:
    assert webhooks.client.get("/health", headers={"Host": "127.0.0.1"}).status_code == 200


def test_development_answers_this_machine_only(webhooks: CarrierClient) -> None:
    assert webhooks.client.get("/health", headers={"Host": "evil.example"}).status_code == 403
    assert (
        webhooks.client.get("/health", headers={"Origin": "https://evil.example"}).status_code
        == 403
    )


@pytest.mark.parametrize(
    "sender",
    ["+84 912 000 111", "0912.000.111", "(+84) 912-000-111", "+84(0)912000111", "tel:+84912000111",
     "84\u00a0912000111", "0084912000111"],
)  # fmt: skip
def test_a_sender_is_known_in_every_usual_form(
    webhooks: CarrierClient, sql: psycopg.Connection, sender: str
) -> None:
    assert reply_text(webhooks.open(ME, "KT 0987 654 321")) is not None
    assert reply_text(webhooks.open(sender, "KT 0987 654 321")) is not None
    assert count(sql, "resident") == 1


def test_an_opt_out_by_number_stops_and_sends_nothing(
    env: dict[str, str], sql: psycopg.Connection, database: str, tmp_path: Path
) -> None:
    """Africa's Talking tells of one without an id, after it has confirmed it by itself."""
    path = tmp_path / "carriers.toml"
    path.write_text(
        '[at]\nkind = "africastalking"\nusername = "x"\napi_key = "key-0123456789abcdef"\n'
        'sender = "8041"\n'
    )
    client = Client(create_app({**env, "CARRIERS_FILE": str(path)}))
    body = {"senderId": "5KHONG", "phoneNumber": "+84 912 000 111"}
    for _ in range(2):  # within one minute, most likely: two are as good
        assert client.post("/carriers/at/sms", data=body).status_code == 200
    row = sql.execute("SELECT opted_out_at IS NOT NULL FROM resident").fetchall()
    assert row == [(True,)]
    assert count(sql, "outbound") == 0
    ids = sql.execute("SELECT carrier_message_id FROM inbound").fetchall()
    assert all("912000111" not in id for (id,) in ids)


def test_a_dk_that_comes_after_a_newer_huy_subscribes_nobody(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    old = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    webhooks.open(ME, "HUY")
    text = reply_text(webhooks.open(ME, "DK Quang Tin", sent_at=old))
    assert text is not None and "ban da soan HUY" in f"b{text[1:]}"
    assert count(sql, "subscription") == 0
    webhooks.open(ME, "DK Quang Tin")
    assert count(sql, "subscription", "ended_at IS NULL") == 1


@pytest.mark.parametrize("sent_at", ["yesterday", 5, "2026-11-24T10:15:00", "1999-01-01T00:00:00Z"])
def test_a_time_that_says_nothing_keeps_nobody_waiting(
    webhooks: CarrierClient, sent_at: object
) -> None:
    text = reply_text(webhooks.open(ME, "KT 0987 654 321", sent_at=sent_at))
    assert text is not None and "0987654321" in text and not text.startswith("Tin gui")


def test_an_unreadable_entry_is_logged_and_the_request_accepted(
    env: dict[str, str], database: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "carriers.toml"
    path.write_text('[infobip]\nkind = "infobip"\nwebhook_secret = "s"\nwebhook_user = "u"\n')
    app = create_app({**env, "CARRIERS_FILE": str(path)})
    good = {"messageId": "1", "from": ME, "to": "8041", "text": "KT 0987654321"}
    results = [good, {**good, "messageId": "2", "text": 5}, {"messageId": "3", "status": {}}]
    labels = {"carrier": "infobip"}
    before = REGISTRY.get_sample_value("khong_webhook_skipped_total", labels) or 0.0
    response = Client(app).post("/carriers/infobip/sms", json={"results": results}, auth=("u", "s"))
    assert response.status_code == 200
    assert "skipped=2 reason='[1]: text is not a string'" in capfd.readouterr().err
    assert REGISTRY.get_sample_value("khong_webhook_skipped_total", labels) == before + 2


def test_a_request_is_counted_by_instance_kind_and_outcome(webhooks: CarrierClient) -> None:
    def count_of(**labels: str) -> float:
        return REGISTRY.get_sample_value("khong_webhook_seconds_count", labels) or 0.0

    good = {"carrier": "open", "kind": "message", "outcome": "ok"}
    forged = {"carrier": "open", "kind": "", "outcome": "forged"}
    unknown = {"carrier": "", "kind": "", "outcome": "unknown_instance"}
    before = [count_of(**labels) for labels in (good, forged, unknown)]
    reply_text(webhooks.open(ME, "5K"))
    webhooks.env = dict(webhooks.env) | {"OPEN_SECRET": "whsec_" + "A" * 32}
    assert webhooks.open(ME, "5K").status_code == 403
    assert webhooks.client.get("/carriers/0912345678/sms").status_code == 404
    after = [count_of(**labels) for labels in (good, forged, unknown)]
    assert after == [count + 1 for count in before]
