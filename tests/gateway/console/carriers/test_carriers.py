"""Carriers: how each does, who sees it, the age of its secrets, and a test message."""

from __future__ import annotations

import dataclasses
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
import redis
from sqlalchemy import text

from config.settings import Settings
from gateway import carriers
from gateway.carriers import circuits, configured_secrets, outcomes
from gateway.console.carriers import page_carriers
from gateway.console.carriers.page_carriers import error_code, error_word
from gateway.database.encrypted_columns import OUTBOUND_NUMBER
from gateway.inbound import exchange_log
from gateway.inbound.exchange_log import Exchange
from gateway.outbound import carrier_secrets
from tests.gateway.console.conftest import Browser, Place, standing
from tests.gateway.officials.conftest import Office

PHONE, RESIDENT = "+84900000301", "+84912345678"


def sent(place: Place, carrier: str, state: str, count: int = 1, **more: Any) -> None:
    """This many MTs, a quarter of an hour ago unless given otherwise."""
    at = place.clock() - more.pop("ago", timedelta(minutes=15))
    took = more.pop("took", 4)
    row = {"carrier": carrier, "state": state, "at": at, "error": "", "purpose": "reply", **more}
    settled = None if state in ("queued", "attempted") else at + timedelta(seconds=took)
    statement = text(
        "INSERT INTO outbound (carrier, purpose, encoding, segments, state, error, at,"
        " attempted_at, settled_at) SELECT :carrier, :purpose, 'GSM-7', 1, :state, :error, :at,"
        " CASE WHEN :state <> 'queued' THEN CAST(:at AS timestamptz) END, :settled"
        " FROM generate_series(1, :count)"
    )
    with place.office.engine.begin() as connection:
        connection.execute(statement, {**row, "settled": settled, "count": count})


def inside(place: Place, role: str = "province") -> Browser:
    return place.inside(place.hire(role, areas=("lam-dong-2025",)))


def row(page: str, carrier: str) -> str:
    """The row of one carrier in the table of all, as plain words."""
    match = re.search(rf'<th[^>]*><a href="/console/carriers/{carrier}">.*?</tr>', page, re.DOTALL)
    assert match is not None
    return " ".join(re.sub(r"<[^>]+>", " ", match[0]).split())


def test_carriers_are_for_roles_of_the_province(place: Place) -> None:
    for role, status in (
        ("commune", 403), ("district", 403), ("province", 200), ("auditor", 200),
        ("administrator", 200),
    ):  # fmt: skip
        official = place.hire(role, areas=("lam-dong-2025/24664",))
        browser = place.inside(official, f"203.0.113.{official.id}")
        for path in ("/console/carriers", "/console/carriers/open"):
            assert browser.get(path).status_code == status, (role, path)
        page = browser.get("/console/figures").text
        assert ('href="/console/carriers"' in page) == (status == 200)


def test_an_unknown_carrier_is_not_found(place: Place) -> None:
    browser = inside(place)
    assert browser.get("/console/carriers/nobody").status_code == 404
    assert browser.get("/console/carriers/%00").status_code == 404


def test_a_page_without_carriers_says_so(
    settings: Settings, env: dict[str, str], office: Office
) -> None:
    for place in standing(settings, env, office, carriers={}):
        page = inside(place).get("/console/carriers").text
        assert "Chưa nối nhà mạng nào." in page and "<table" not in page


def test_shares_of_receipts(line: Place) -> None:
    sent(line, "open", "delivered", 6)
    sent(line, "open", "failed", 1, error="status 8")
    sent(line, "open", "refused", 1, error="HTTP 403")
    sent(line, "open", "accepted", 2)
    sent(line, "open", "queued", 3, ago=timedelta(seconds=20))
    sent(line, "open", "delivered", 10, ago=timedelta(hours=3))
    sent(line, "open", "delivered", 10, ago=timedelta(hours=30))
    sent(line, "esms", "uncertain", 1)
    browser = inside(line)
    rows = row(browser.get("/console/carriers").text, "open")
    assert "Bình thường 10 60 % 20 % 20 %" in rows
    assert "3 cũ nhất từ" in rows
    idle = row(browser.get("/console/carriers").text, "twilio")
    assert idle.startswith("Twilio") and "Chưa gửi tin nào" in idle and "Bình thường" not in idle
    quiet = browser.get("/console/carriers/twilio").text
    assert (
        "Chưa giao tin nào cho nhà mạng trong 24 giờ qua." in quiet and 'id="errors"' not in quiet
    )
    assert "<dd>Qua Twilio (trung gian)</dd>" in quiet
    page = browser.get("/console/carriers/open").text
    cells = re.findall(r"<td[^>]* data-label=\"(?:một giờ|24 giờ) qua\">([^<]*)</td>", page)
    assert cells == [
        "10", "20", "6 (60\u00a0%)", "16 (80\u00a0%)", "2 (20\u00a0%)", "2 (10\u00a0%)",
        "2 (20\u00a0%)", "2 (10\u00a0%)",
    ]  # fmt: skip
    assert "Nhà mạng không nhận khóa của ta" in page and "HTTP 403" in page and "status 8" in page
    assert "một nửa trong 4 giây, 95 % trong 4 giây" in page


def test_alerts_count_by_their_roll_ups(line: Place) -> None:
    boss = line.hire()
    now = line.clock()
    with line.office.engine.begin() as connection:
        for number, (state, ended) in enumerate((("sending", None), ("sent", 3), ("sent", 30)), 1):
            connection.execute(
                text(
                    "INSERT INTO alert (kind, texts, areas, expires_at, state, content_hash,"
                    " created_by, started_at, ended_at) VALUES ('notice', '{}', '{}', :now, :state,"
                    " 'x', :by, :began, :ended)"
                ),
                {
                    "now": now,
                    "state": state,
                    "by": boss.id,
                    "began": now - timedelta(hours=40),
                    "ended": None if ended is None else now - timedelta(hours=ended),
                },
            )
            connection.execute(
                text(
                    "INSERT INTO delivery_counter (alert_id, area, carrier, state, slot, count) "
                    "VALUES"
                    " (:id, 'a', 'open', 'delivered', 0, -5),"
                    " (:id, 'a', 'open', 'delivered', 1, 95),"
                    " (:id, 'a', 'open', 'failed', 0, 10), (:id, 'a', '', 'queued', 0, 7),"
                    " (:id, 'a', 'open', 'queued', 3, :waits)"
                ),
                {"id": number, "waits": 1400 if ended is None else 0},
            )
        connection.execute(
            text(
                "INSERT INTO delivery_batch (alert_id, carrier, first_id, last_id, ended_at)"
                " VALUES (1, 'open', 1, 3, :now)"
            ),
            {"now": now},
        )
        connection.execute(
            text(
                "INSERT INTO delivery (id, alert_id, resident_id, area, carrier, language,"
                " segments, state, error, attempted_at, settled_at) OVERRIDING SYSTEM VALUE VALUES"
                " (1, 1, 1, 'a', 'open', 'vi', 2, 'delivered', '', :ago, :now),"
                " (2, 1, 2, 'a', 'open', 'vi', 2, 'refused', 'HTTP 500', :ago, :now),"
                " (3, 2, 3, 'a', 'open', 'vi', 2, 'refused', 'of another', :ago, :now)"
            ),
            {"now": now, "ago": now - timedelta(seconds=30)},
        )
    browser = inside(line)
    rows = row(browser.get("/console/carriers").text, "open")
    assert "100 90 % 10 % 0 %" in rows and "1.400" in rows
    page = browser.get("/console/carriers/open").text
    assert ">200<" in page, "of the day those that ended in it too"
    assert "Máy chủ của nhà mạng bị lỗi." in page and "of another" not in page
    assert "một nửa trong 30 giây" in page


def test_messages_of_the_last_minute_are_counted(line: Place) -> None:
    sent(line, "open", "accepted", 90, ago=timedelta(seconds=60))
    sent(line, "open", "accepted", 5, ago=timedelta(seconds=61))
    statement = text(
        "INSERT INTO inbound (carrier, carrier_message_id, at)"
        " SELECT 'open', n::text, :at FROM generate_series(1, 12) n"
    )
    with line.office.engine.begin() as connection:
        connection.execute(statement, {"at": line.clock()})
    browser = inside(line)
    # The code of the sign-in was of half a minute later.
    page = browser.get("/console/carriers/open").text
    assert "12 tin đến, 0 tin đi<" in page
    sent(line, "open", "accepted", 90, ago=timedelta(seconds=30))
    line.clock.forward(minutes=0, seconds=16)
    browser.get("/console/carriers/open")
    line.app.extensions["console carriers"].wait()
    assert "90 tin đi, 1,5 đoạn mỗi giây" in browser.get("/console/carriers/open").text


def test_an_open_circuit_is_shown_with_its_beginning(line: Place, redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as client:
        client.hset(circuits.key("open"), mapping={"until": 9_999_999_999, "since": 1_772_400_000})
        client.hset(circuits.key("esms"), mapping={"until": 1, "since": 1_772_400_000})
    browser = inside(line)
    page = browser.get("/console/carriers").text
    assert "Mất kết nối từ 04:20 02/03/2026" in row(page, "open")
    assert "Chậm từ 04:20 02/03/2026" in row(page, "esms")
    assert "Chưa gửi tin nào" in row(page, "twilio") or "Chỉ nhận" in row(page, "twilio")


def test_a_carrier_that_denies_us_is_said_with_its_last_outcomes(
    line: Place, redis_url: str
) -> None:
    with redis.Redis.from_url(redis_url, protocol=2) as client:
        outcomes.note(client, "open", {("accepted", ""): 7})
        outcomes.note(client, "open", {("bad_key", "HTTP 401"): 2})
        line.clock.now = datetime.now(UTC)  # denials go by the clock of Redis
    browser = inside(line)
    assert "Mất" in row(browser.get("/console/carriers").text, "open")
    page = browser.get("/console/carriers/open").text
    assert "Nhà mạng không nhận khóa hoặc tài khoản của ta" in page
    assert "7 tin: đã nhận." in page and "HTTP 401" in page
    assert "“Đến nơi” nghĩa là điện thoại đã nhận được tin." in page


def test_spending_of_the_day_and_the_month(line: Place) -> None:
    today = line.clock().date()  # noon in Viet Nam
    with line.office.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO carrier_spending VALUES ('open', :day, 12, 4200)"), {"day": today}
        )
    page = inside(line).get("/console/carriers/open").text
    assert "Hôm nay 4.200\u00a0đồng cho 12 đoạn tin; tháng này 4.200\u00a0đồng" in page
    table = inside(line).get("/console/carriers").text.split("Chi phí</h2>")[1]
    cells = re.findall(r"<t[dh][^>]* data-label[^>]*>([^<]*)</t", table)
    assert cells == [f"{today.month}/{today.year}", "Kết nối trực tiếp", "12", "4.200"]


def test_an_unknown_price_is_not_shown_as_nothing(line: Place) -> None:
    today = line.clock().date()  # noon in Viet Nam
    with line.office.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO carrier_spending VALUES ('open', :day, 12, 0)"), {"day": today}
        )
    instance = line.console.carriers["open"].instance
    assert instance.get("price") is not None and instance.get("price_mt") is None
    assert "<dd>Chưa biết giá</dd>" in inside(line).get("/console/carriers/open").text
    table = inside(line).get("/console/carriers").text.split("Chi phí</h2>")[1]
    cells = re.findall(r"<t[dh][^>]* data-label[^>]*>([^<]*)</t", table)
    assert cells[2:] == ["12", "chưa biết giá"]


def test_a_reply_that_waits_makes_a_carrier_slow(line: Place) -> None:
    sent(line, "open", "queued", 1, ago=timedelta(minutes=5))
    sent(line, "esms", "queued", 1, ago=timedelta(hours=5), purpose="verdict")
    page = inside(line).get("/console/carriers").text
    assert "Chậm" in row(page, "open")
    assert "Chưa gửi tin nào" in row(page, "esms"), "what waits for the morning waits on purpose"


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1/0", "memory://"])
def test_without_the_queues_server_the_pages_answer(
    settings: Settings, env: dict[str, str], office: Office, url: str
) -> None:
    for place in standing(settings, env, office):
        away = dataclasses.replace(place.console, redis_url=url)
        place.app.extensions["console"] = away
        sent(place, "open", "delivered", 2)
        browser = inside(place)
        page = browser.get("/console/carriers").text
        assert "Không hỏi được máy chủ hàng đợi" in page
        assert "Chưa rõ" in row(page, "open") and "100 %" in row(page, "open")
        assert "Không hỏi được" in browser.get("/console/carriers/open").text
        assert browser.get("/console").status_code == 200


def test_the_age_of_secrets_is_known_without_them(line: Place) -> None:
    browser, keys = inside(line), line.console.alerts.keys
    assert "Chưa ghi nhận khóa nào." in browser.get("/console/carriers/esms").text
    known = {
        name: dict(configured_secrets.secrets(each)) for name, each in line.console.carriers.items()
    }
    assert {"private_key", "api_key", "secret_key"} <= known["esms"].keys()
    assert not {"cpid", "send_url"} & known["esms"].keys()
    began = line.clock()

    def noted(days: int, with_keys: Any = keys) -> dict[str, carrier_secrets.Age]:
        with line.office.engine.begin() as connection:
            now = began + timedelta(days=days)
            carrier_secrets.note(connection, with_keys, known, now)
            return {one.setting: one for one in carrier_secrets.ages(connection)["esms"]}

    first = noted(0)
    assert {one.since for one in first.values()} == {began}
    assert noted(1) == first
    known["esms"]["api_key"] = "another that is as long"
    known["esms"]["api_key_previous"] = "the one before"
    changed = noted(400)
    assert changed["api_key"].changed and changed["api_key"].since == began + timedelta(days=400)
    assert changed["secret_key"] == first["secret_key"]
    del known["esms"]["api_key_previous"]
    assert "api_key_previous" not in noted(401)
    # A new hash key makes other hashes of the same secrets.
    other = dataclasses.replace(keys, hash_key=b"n" * 32, hash_keys_previous=(keys.hash_key,))
    assert noted(402, other)["secret_key"] == first["secret_key"]
    with line.office.engine.connect() as connection:
        stored = connection.execute(text("SELECT * FROM carrier_secret")).all()
    for secrets in known.values():
        for secret in secrets.values():
            assert all(secret.encode() not in bytes(one.fingerprint) for one in stored)
    line.clock.forward(days=402)
    page = inside(line).get("/console/carriers/esms").text
    assert " <strong>Đã hơn một năm: nên đổi.</strong>" in page and "Đổi lúc" in page
    assert '<dt title="secret_key">Khóa bí mật</dt>' in page
    settings = [one for adapter in carriers.kinds().values() for one in adapter.SETTINGS]
    secret = {one.name.removesuffix("_previous") for one in settings if one.secret}
    assert secret <= page_carriers.SECRETS, "each is called by words"
    for secret in known["esms"].values():
        assert secret not in page


def test_the_last_exchanges_are_masked(line: Place, settings: Settings) -> None:
    now = datetime.now(UTC)  # the log is cut by the database's clock
    with psycopg.connect(settings.database_url) as connection:
        exchange_log.write(
            connection,
            [
                Exchange("open", now, 3, "POST", 90, 40, "message", "9f3a", 200, "", ""),
                Exchange("open", now, 1, "POST", 9, 40, "", "", 403, "forged", "no signature"),
                Exchange("esms", now, 1, "POST", 9, 40, "receipt", "zzzz", 200, "", ""),
            ],
        )
    page = inside(line).get("/console/carriers/open").text
    assert "Tin đến …9f3a" in page and "zzzz" not in page
    assert "không chứng minh được là nhà mạng gọi (403" in page and "no signature" in page
    assert page.index("forged") < page.index("9f3a"), "the newest first"
    assert "Liên lạc gần nhất lúc" in page


def test_a_test_message_goes_to_a_test_phone_alone(line: Place) -> None:
    boss = line.hire("administrator")
    browser, path = line.inside(boss), "/console/carriers/open/test"
    for number in (RESIDENT, "0912345678", "", "113", "x"):
        form = {"number": number, "code": line.code(boss)}
        answer = browser.post(path, form, "/console/carriers/open")
        assert answer.status_code == 422 and "không nhắn cho người dân" in answer.text
    form = {"number": "0900 000 301", "code": line.code(boss)}
    answer = browser.post(path, form, "/console/carriers/open")
    assert answer.status_code == 303 and answer.headers["Location"].endswith("#tests")
    with line.office.engine.connect() as connection:
        (mt,) = connection.execute(text("SELECT * FROM outbound")).all()
        (job,) = connection.execute(text("SELECT name, arg FROM staged_job")).all()
        audited = connection.execute(text("SELECT * FROM audit WHERE act = 'carrier.test'")).all()
    keys = line.console.alerts.keys
    assert (
        keys.decrypt(mt.number_encrypted, OUTBOUND_NUMBER, mt.id) == PHONE
        and mt.resident_id is None
    )
    assert (mt.carrier, mt.purpose, mt.segments, mt.encoding) == ("open", "test", 1, "GSM-7")
    assert (job.name, job.arg) == ("reply", mt.id)
    (entries,) = audited
    assert entries.official_id == boss.id and entries.detail == {
        "carrier": "open",
        "outbound": mt.id,
    }
    page = browser.get("/console/carriers/open?done=tested").text
    assert "Đang chờ gửi." in page and "hx-trigger" in page and "0900" not in page.split("tel")[0]
    with line.office.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE outbound SET state = 'delivered', number_encrypted = NULL, attempted_at = "
                "at,"
                " settled_at = at + interval '2500 ms'"
            )
        )
    page = browser.get("/console/carriers/open").text
    assert "Đã đến máy. Sau 2,5 giây." in page and "hx-trigger" not in page
    with line.office.engine.begin() as connection:
        connection.execute(text("DELETE FROM outbound"))
    assert "Đã quá hạn lưu." in browser.get("/console/carriers/open").text


def test_a_test_message_takes_an_administrators_code(line: Place) -> None:
    boss = line.hire("administrator")
    browser, path = line.inside(boss), "/console/carriers/open/test"
    for wrong in ("", "000000"):
        form = {"number": PHONE, "code": wrong}
        answer = browser.post(path, form, "/console/carriers/open")
        assert answer.status_code == 422 and f'value="{PHONE}"' in answer.text
    province = line.hire("province", areas=("lam-dong-2025",))
    other = line.inside(province, "203.0.113.30")
    assert "Gửi tin thử</button>" not in other.get("/console/carriers/open").text
    form = {"number": PHONE, "code": line.code(province)}
    assert other.post(path, form, "/console").status_code == 403
    form = {"number": PHONE, "code": line.code(boss)}
    assert browser.post("/console/carriers/x/test", form, "/console").status_code == 404
    with line.office.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM outbound")).scalar_one() == 0


def test_without_test_phones_nothing_can_be_tried(place: Place) -> None:
    page = inside(place, "administrator").get("/console/carriers/open").text
    assert "Chưa khai báo số diễn tập nào" in page and "Gửi tin thử</button>" not in page


@pytest.mark.parametrize(
    ("error", "word"),
    [
        ("HTTP 401, code 20003", "went_wrong_credentials"),
        ("HTTP 429", "went_wrong_often"),
        ("HTTP 400", "went_wrong_refused"),
        ("HTTP 503", "went_wrong_down"),
        ("not sent: ConnectError", "went_wrong_unreached"),
        ("no answer: Timeout", "went_wrong_silent"),
        ("CodeResult 104", "went_wrong_code"),
        ("its text has been forgotten", "went_wrong_ours"),
    ],
)
def test_errors_are_said_in_words(error: str, word: str) -> None:
    assert error_word(error) == word


@pytest.mark.parametrize(
    "number",
    ["84912345678", "091 234 5678", "+84-912-345-678", "0912.345.678", "(+84) 912 345 678"],
)
def test_an_error_never_shows_a_number(number: str) -> None:
    assert not re.search(r"\d", error_code(f"failed for {number}, sorry"))
    assert error_code("HTTP 400, code 21211") == "HTTP 400, code 21211"
