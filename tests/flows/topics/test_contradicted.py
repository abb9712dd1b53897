"""A cleared number that several people have reported since: what a check, TT and KN say."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.text import fold
from flows.topics import report_status
from flows.values import ReportStatus, Standing
from tests.flows.test_engine import NOW
from tests.flows.topics.test_appeal import OWN
from tests.transcripts.play import Resident, world

CLEARED = Standing("cleared", 5, NOW)
SINCE = Standing("cleared", 5, NOW, "", "", 2, NOW - timedelta(days=9))


def reply(text: str, standing: Standing, key: str = "tel:+84987654321") -> str:
    resident = Resident(own=OWN)
    resident.standings[key] = standing
    text = resident.texts(text).reply or ""
    assert text
    return text


@pytest.mark.parametrize("text", ["KT 0987654321", "0987654321"])
def test_a_check_says_when_it_was_looked_at_and_how_many_came_since(text: str) -> None:
    day = f"{NOW - timedelta(days=9):%d/%m}"
    answer = reply(text, SINCE)
    assert f"da duoc xem ngay {day}, sau do 2 nguoi bao" in answer
    assert answer.startswith("0987654321: khong chuyen tien, khong noi OTP")
    assert "tin bao truoc day sai" in reply(text, CLEARED)


def test_tt_says_the_same() -> None:
    about = ReportStatus("ABC1234", "0987654321", "judged", SINCE, NOW)
    assert "sau do 2 nguoi bao" in report_status.verdict_notice("vi", about, world())


def test_its_owner_may_object() -> None:
    assert "Da nhan khieu nai" in reply("KN", SINCE, OWN)
    assert "tin bao truoc day sai" in reply("KN", CLEARED, OWN)


def test_a_text_that_looks_honest_is_no_reason_to_pass_over_it() -> None:
    resident = Resident()
    resident.standings["tel:+84987654321"] = SINCE
    text = "Don hang 123 cua ban dang giao, shipper Nam 0987654321, phi ship 15k"
    assert "0987654321" in fold(resident.texts(text).reply or "")
