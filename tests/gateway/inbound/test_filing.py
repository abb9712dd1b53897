"""The filed subjects, at the webhook endpoints and in the database: the answers, and the rows."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME, SOMEBODY = "84912000111", "84912000222"
SCAM = "cong an goi noi toi rua tien, doi chuyen tien gap neu khong bat giam"


def keys(sql: psycopg.Connection[Any]) -> list[list[str]]:
    """The accused of each report, in their order."""
    rows = sql.execute("SELECT subjects FROM report ORDER BY id").fetchall()
    return [[each["key"] for each in subjects] for (subjects,) in rows]


def code(sql: psycopg.Connection[Any]) -> str:
    return str(sql.execute("SELECT code FROM report ORDER BY id DESC LIMIT 1").fetchone()[0])  # type: ignore[index]


@pytest.mark.parametrize(
    "text", ["thoi", "chua", "buon", "xom 3", "nam dong", "dak mil", "cong an", "chau Tuan"]
)
def test_words_that_name_nobody_leave_no_row(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], text: str
) -> None:
    assert "soan 1" in (reply_text(webhooks.open(ME, SCAM)) or "")
    assert reply_text(webhooks.open(ME, text))
    assert keys(sql) == []
    assert "Cam on ban, da ghi" in (reply_text(webhooks.open(ME, "1")) or "")
    assert keys(sql) == [[]]


def test_a_check_of_the_police_counts_reports_of_impostors(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    assert "nguoi bao" not in (reply_text(webhooks.open(ME, "KT cong an")) or "")
    for number in (ME, ME, SOMEBODY):
        reply_text(webhooks.open(number, "S (BOCONGAN)(vneid cua ban sai)"))
    assert keys(sql) == [[], [], []]
    assert sql.execute("SELECT DISTINCT impersonated FROM report").fetchall() == [("police",)]
    reply = reply_text(webhooks.open(ME, "KT cong an")) or ""
    assert "2 nguoi bao co ke gia danh" in reply and "phan anh" not in reply
    assert sql.execute("SELECT count(*) FROM subject").fetchone() == (0,)
    # Withdrawn reports are not mentioned; those of deleted people stay counted, without author.
    reply_text(webhooks.open(ME, f"RUT {code(sql)}"))
    reply_text(webhooks.open(SOMEBODY, f"RUT {code(sql)}"))
    reply_text(webhooks.open(SOMEBODY, "RUT"))
    assert "1 nguoi bao co ke gia danh" in (reply_text(webhooks.open(ME, "KT cong an")) or "")
    reply_text(webhooks.open(ME, "XOA"))
    reply_text(webhooks.open(ME, "XOA"))
    assert "2 nguoi bao" in (reply_text(webhooks.open(SOMEBODY, "KT cong an")) or "")


def test_the_borrower_is_not_filed_and_the_collector_is(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    text = "Thue bao 0987111222 no tien khong tra 30 trieu. Ai biet nhac giup. LH 0868123456"
    reply = reply_text(webhooks.open(ME, text)) or ""
    assert "0868123456" in reply and "0987111222" not in reply
    reply_text(webhooks.open(ME, "1"))
    assert keys(sql) == [["tel:+84868123456"]]
    collected = sql.execute("SELECT subjects FROM campaign_arrival").fetchall()
    assert "0987111222" not in str(collected) and "84987111222" not in str(collected)


def test_the_victims_bank_is_called_and_the_thiefs_number_filed(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    reply_text(webhooks.open(ME, "MAT TIEN"))
    assert (reply_text(webhooks.open(ME, "agribank")) or "").startswith("GOI Agribank NGAY")
    assert keys(sql) == []
    assert (reply_text(webhooks.open(ME, "0868123456")) or "").startswith("GOI NGAN HANG NGAY")
    assert keys(sql) == [["tel:+84868123456"]]


def test_ones_own_number_is_never_filed(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    for first in (SCAM, "MAT TIEN"):
        reply_text(webhooks.open(ME, first))
        assert reply_text(webhooks.open(ME, "0912000111"))
    assert keys(sql) == []


def test_rut_takes_back_once_and_stages_its_job(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    reply_text(webhooks.open(ME, "LD 0868123456 lua"))
    assert f"Rut lai {code(sql)}: 0868123456?" in (reply_text(webhooks.open(ME, "RUT")) or "")
    assert sql.execute("SELECT withdrawn_at FROM report").fetchone() == (None,)
    id = fresh_id()
    first = reply_text(webhooks.open(ME, "RUT", id=id))
    assert "Da rut" in (first or "") and reply_text(webhooks.open(ME, "RUT", id=id)) == first
    assert "da rut" in (reply_text(webhooks.open(ME, "RUT")) or "").lower()
    assert sql.execute("SELECT count(*) FROM report WHERE withdrawn_at < now()").fetchone() == (1,)
    staged = sql.execute("SELECT name FROM staged_job WHERE name = 'withdraw'").fetchall()
    assert len(staged) == 1


def test_nobody_takes_back_or_hears_of_anothers_report(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    reply_text(webhooks.open(ME, "LD 0868123456 lua"))
    theirs, none = code(sql), "ADG2345"
    replies = [reply_text(webhooks.open(SOMEBODY, f"RUT {each}")) or "" for each in (theirs, none)]
    assert replies[0].replace(theirs, none) == replies[1] and "Khong thay ma" in replies[1]
    reply_text(webhooks.open(SOMEBODY, f"RUT {theirs}"))
    assert sql.execute("SELECT withdrawn_at FROM report").fetchone() == (None,)


def test_another_place_instead_ends_the_old_one_for_good(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    for text in ("DK quang son", "doi sang xa nam dong"):
        webhooks.open(ME, text)
    live = "SELECT area FROM subscription WHERE ended_at IS NULL"
    assert sql.execute(live).fetchall() == [("lam-dong-2025/24649",)]
    for text in ("HUY", "DK"):
        webhooks.open(ME, text)
    assert sql.execute(live).fetchall() == [("lam-dong-2025/24649",)], "not the one given up"
