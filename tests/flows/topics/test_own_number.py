"""The reply to somebody about their own number, and about their report that officials dismissed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.topics import appeal, report_status
from flows.values import LatestAppeal, ReportStatus, Standing
from tests.flows.test_engine import NOW
from tests.flows.topics.test_appeal import OWN
from tests.transcripts.play import Resident, world

NUMBER = "tel:+84987654321"
DECIDED = NOW - timedelta(days=9)
DAY = f"{DECIDED:%d/%m}"
DISMISSED = Standing("no_reports", decided_at=DECIDED, aside="dismissed")


def reply(text: str, key: str, standing: Standing) -> str:
    resident = Resident(own=OWN)
    resident.standings[key] = standing
    return resident.texts(text).reply or ""


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (Standing("reported", 3), "so cua ban, 3 nguoi da bao"),
        (Standing("confirmed", 3), "so cua ban, can bo da kiem tra: lua dao"),
        (Standing("caution"), "so cua ban dang bi nghi ngo"),
        (
            Standing("cleared", 5, since_cleared=2, decided_at=DECIDED),
            f"so cua ban, da xem ngay {DAY}, sau do 2 nguoi bao",
        ),
    ],
)
def test_its_owner_is_told_that_it_is_accused_and_how_to_object(
    standing: Standing, says: str
) -> None:
    answer = reply("KT 0912345678", OWN, standing)
    assert answer.startswith("0912345678: ") and says in answer and "soan KN" in answer
    assert "soan 1" not in answer, "nobody reports themselves"


def test_a_refusal_says_what_came_since() -> None:
    refused = LatestAppeal("ADG2345", "refused", DECIDED)
    assert "chua du can cu" in appeal.decided("vi", refused, "0912345678", world())
    since = appeal.decided("vi", replace(refused, since=2), "0912345678", world())
    assert f"da xem ngay {DAY}, tu do them 2 nguoi bao" in since


def test_its_reporter_hears_the_same_of_what_was_dismissed() -> None:
    reply_says = f"can bo da xem ngay {DAY}, chua du can cu"
    mine = replace(DISMISSED, mine=True)
    assert reply_says in reply("KT 0987654321", NUMBER, mine)
    assert "ban da bao, chua du can cu" in reply("KT 0987654321, 0987654322", NUMBER, mine)
    assert "chua ai bao" in reply("KT 0987654321", NUMBER, DISMISSED), "not its reporter"
    newer = replace(mine, grade="reported", people=1)
    assert "1 nguoi da bao" in reply("KT 0987654321", NUMBER, newer), "it was reported again"
    report = ReportStatus("ABC1234", "0987654321", "judged", DISMISSED, DECIDED - timedelta(days=1))
    assert reply_says in report_status.verdict_notice("vi", report, world())
    later = replace(report, at=DECIDED + timedelta(days=1))
    assert reply_says not in report_status.verdict_notice("vi", later, world())
