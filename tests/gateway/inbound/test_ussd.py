"""USSD through the open door, on a real database."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from standardwebhooks import Webhook
from werkzeug.test import Client, TestResponse

from flows.languages import say, show
from gateway.app import create_app
from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME = "84912000111"


@dataclass
class Dialler:
    """A phone that dials through the open webhook, in a session of its own."""

    app: Any
    env: dict[str, str]
    number: str = ME
    session: str = field(default_factory=fresh_id)

    def post(self, path: str = "/carriers/open/ussd", **body: Any) -> TestResponse:
        sent, now, attempt = json.dumps(body), datetime.now(UTC), f"msg_{fresh_id()}"
        headers = {
            "webhook-id": attempt,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(self.env["OPEN_SECRET"]).sign(attempt, now, sent),
        }
        return Client(self.app).post(
            path, data=sent, content_type="application/json", headers=headers
        )

    def types(self, *inputs: str, id: str | None = None, **more: Any) -> dict[str, Any] | None:
        """The screen after the last of these inputs."""
        screen: Any = None
        for typed in inputs:
            turn = {"id": id or fresh_id(), "session": self.session, "from": self.number}
            response = self.post(**turn, to="*8156#", input=typed, **more)
            assert response.status_code == 200, response.get_data(as_text=True)
            screen = response.get_json()["screen"]
        return screen

    def ends(self, typed: str = "", id: str | None = None) -> None:
        assert self.types(typed, id=id, ended=True) is None


@pytest.fixture
def phone(app: Any, env: dict[str, str], database: str) -> Dialler:
    return Dialler(app, env)


def count(sql: psycopg.Connection, table: str, where: str = "true") -> int:
    return sql.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]  # type: ignore


def test_a_number_is_checked_in_three_turns(phone: Dialler) -> None:
    first = phone.types("")
    assert first and first["more"] and first["text"].startswith("So 5 KHONG\n1 Hoi so la")
    screen = phone.types("1", "0987654321")
    assert screen and screen["more"] and screen["text"].startswith("0987654321: chua ai bao")


def test_a_report_is_filed_with_the_number_alone_and_ends_the_session(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    screen = phone.types("", "3", "0987654321")
    (code, subjects) = sql.execute("SELECT code, subjects FROM report").fetchone()  # type: ignore
    assert screen and screen["more"] is False and code in screen["text"]
    assert subjects[0]["key"] == "tel:+84987654321"
    assert count(sql, "staged_job", "name = 'report'") == 1
    assert count(sql, "outbound") == 0


def test_a_repeated_turn_has_one_effect_and_the_same_screen(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    phone.types("", "3")
    id = fresh_id()
    screens = [phone.types("0987654321", id=id) for _ in range(3)]
    assert screens[0] == screens[1] == screens[2] and screens[0]
    assert count(sql, "report") == 1
    dial = fresh_id()
    assert phone.types("", id=dial) == phone.types("", id=dial)
    assert (phone.types("", id=dial) or {})["more"] is True


def test_the_same_turn_at_the_same_time_has_one_effect(
    phone: Dialler, sql: psycopg.Connection, env: dict[str, str]
) -> None:
    phone.types("", "3")
    id, screens = fresh_id(), []
    other = Dialler(create_app(env), env, session=phone.session)

    def send(client: Dialler) -> None:
        screens.append(client.types("0987654321", id=id))

    threads = [threading.Thread(target=send, args=(client,)) for client in [phone, other] * 6]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(screens) == 12 and all(screen == screens[0] for screen in screens)
    assert count(sql, "report") == 1


def test_what_was_typed_as_the_session_ended_follows_by_sms(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    phone.types("", "3")
    id = fresh_id()
    phone.ends("0987654321", id=id)
    phone.ends("0987654321", id=id)
    phone.ends()
    phone.ends("0987654321")
    assert count(sql, "report") == 1
    assert count(sql, "outbound", "purpose = 'reply' AND in_reply_to = ''") == 1
    assert count(sql, "staged_job", "name = 'reply'") == 1


def test_an_answer_that_nobody_can_have_read_follows_by_sms_once(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    phone.types("", "1", "0987654321")
    phone.ends()
    phone.ends()
    assert count(sql, "outbound") == 1
    second = Dialler(phone.app, phone.env).types("")
    assert second and second["text"].startswith("So 5 KHONG")


def test_a_dropped_session_can_be_resumed_at_another_carrier(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    phone.types("", "1", "cong an goi doi chuyen tien gap")
    other = Dialler(phone.app, phone.env)
    offer = other.types("")
    assert offer and "1 Lam tiep" in offer["text"] and "cong an goi" in offer["text"]
    before = phone.types("9")
    assert before == {"text": show("vi", "older"), "more": False}
    filed = other.types("1", "1")
    assert filed and filed["more"] is False
    assert count(sql, "report", "way = 'message'") == 1


def test_texts_and_screens_do_not_disturb_each_other(phone: Dialler) -> None:
    webhooks = CarrierClient(phone.app, phone.env)
    assert reply_text(webhooks.open(ME, "5K")) == say("vi", "rules.all")
    phone.types("", "3")
    assert reply_text(webhooks.open(ME, "2")) == say("vi", "letter.noi")
    screen = phone.types("0987654321")
    assert screen and "0987654321" in screen["text"] and not screen["more"]


def test_alerts_are_chosen_by_old_district_and_ended(
    phone: Dialler, sql: psycopg.Connection
) -> None:
    phone.types("", "5", "4", "2")
    assert sql.execute("SELECT area FROM subscription").fetchall() == [("lam-dong-2025/24664",)]
    phone.types("", "5", "8")
    assert count(sql, "subscription", "ended_at IS NULL") == 0
    assert count(sql, "resident", "opted_out_at IS NOT NULL") == 1
    phone.types("", "5")
    assert count(sql, "subscription", "ended_at IS NULL") == 0, "looking is no consent"
    phone.types("1")
    assert count(sql, "subscription", "ended_at IS NULL") == 1


def test_erasure_leaves_nothing_but_its_hash(phone: Dialler, sql: psycopg.Connection) -> None:
    id = fresh_id()
    phone.types("", "5", "11")
    done = phone.types("1", id=id)
    assert done and not done["more"]
    assert count(sql, "resident") == 0 and count(sql, "suppression") == 1
    assert phone.types("1", id=id) == done


@pytest.mark.parametrize("number", ["VIETCOMBANK", "156"])
def test_a_caller_without_a_number_gets_a_last_screen(phone: Dialler, number: str) -> None:
    stranger, id = Dialler(phone.app, phone.env, number), fresh_id()
    closed = {"text": show("vi", "closed"), "more": False}
    assert stranger.types("", id=id) == closed
    assert stranger.types("", id=id) == closed


@pytest.mark.parametrize(
    "wrong",
    [{"session": ""}, {"session": 7}, {"input": None}, {"id": "a\nb"}, {"ended": "yes"},
     {"from": ""}],
)  # fmt: skip
def test_an_unreadable_turn_is_refused(phone: Dialler, wrong: dict[str, Any]) -> None:
    turn = {"id": "t1", "session": "s1", "from": ME, "to": "*8156#", "input": ""} | wrong
    response = phone.post(**turn)
    assert response.status_code == 400 and response.get_json()["error"]["code"] == "unreadable"


def test_both_paths_lead_to_the_conversation(phone: Dialler) -> None:
    turn = {"session": "s1", "from": ME, "to": "*8156#", "input": ""}
    for path in ("/carriers/open/ussd", "/carriers/open/sms"):
        assert phone.post(path, id=fresh_id(), **turn).get_json()["screen"]["more"] is True


_USSD_ONLY = """
[open]
kind = "open"
secret = "$OPEN_SECRET"
{fallback}
[first]
kind = "open"
secret = "$OPEN_SECRET"
send_url = "http://127.0.0.1:8020/mt"

[second]
kind = "open"
secret = "$OPEN_SECRET"
send_url = "http://127.0.0.1:8020/mt"
"""


def _instances(env: dict[str, str], folder: Path, fallback: str = "") -> Any:
    file = folder / "carriers.toml"
    file.write_text(_USSD_ONLY.format(fallback=fallback))
    return create_app({**env, "CARRIERS_FILE": str(file)})


@pytest.mark.parametrize(("fallback", "by"), [("", "first"), ('fallback = "second"', "second")])
def test_an_instance_that_can_only_dial_leaves_its_mts_to_another(
    env: dict[str, str], tmp_path: Path, sql: psycopg.Connection, fallback: str, by: str
) -> None:
    phone = Dialler(_instances(env, tmp_path, fallback), env)
    phone.types("", "3")
    phone.ends("0987654321")
    assert sql.execute("SELECT carrier FROM outbound").fetchall() == [(by,)]
    assert sql.execute("SELECT carrier FROM resident").fetchall() == [(by,)]


def test_a_resident_of_another_instance_stays_with_it_after_dialling(
    env: dict[str, str], tmp_path: Path, sql: psycopg.Connection
) -> None:
    phone = Dialler(_instances(env, tmp_path), env)
    text = {"id": fresh_id(), "from": ME, "to": "8156", "text": "5K"}
    assert phone.post("/carriers/second/sms", **text).status_code == 200
    phone.types("", "3")
    phone.ends("0987654321")
    assert sql.execute("SELECT carrier FROM outbound").fetchall() == [("second",)]
    assert sql.execute("SELECT carrier FROM resident").fetchall() == [("second",)]
