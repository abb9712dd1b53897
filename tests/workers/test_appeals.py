"""An appeal on its way: from the listed number, to the officials, and back by SMS."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.app import create_app
from gateway.reports import appeals, subjects
from tests.gateway.knock import Knocker, said
from tests.workers.conftest import Desk

LISTED = "84987654321"
KEY = "tel:+84987654321"
OTHER = "84912000222"


@pytest.fixture
def knock(env: dict[str, str], desk: Desk) -> Knocker:
    return Knocker(create_app(env), env)


def listed(desk: Desk) -> None:
    """Yesterday at noon, since the doors' clock is the real one."""
    desk.clock.now = datetime.now(UTC).replace(hour=5, minute=0) - timedelta(days=1)
    desk.report(desk.resident("+84912000111"), KEY)
    desk.work()


def decide(desk: Desk, outcome: appeals.Outcome) -> None:
    (code,) = desk.sql.execute("SELECT code FROM appeal").fetchone() or ("",)
    with desk.context.engine.begin() as connection:
        appeals.decide(connection, code, outcome, "Ba Lan", "da gap chu so", desk.clock())


def grade(desk: Desk) -> Any:
    return desk.one("SELECT grade FROM subject WHERE key = %s", KEY)


def news(desk: Desk) -> list[str]:
    return [str(taken["text"]) for taken in desk.operator.taken if taken["to"][-9:] == LISTED[-9:]]


def test_the_listed_number_appeals_and_no_grade_changes(desk: Desk, knock: Knocker) -> None:
    listed(desk)
    before = desk.one("SELECT attention FROM subject WHERE key = %s", KEY)
    reply = said(knock.open(LISTED, "KN"))
    (code,) = desk.sql.execute("SELECT code FROM appeal").fetchone() or ("",)
    assert f"Da nhan khieu nai {code} ve so 0987654321" in reply
    desk.clock.now += timedelta(days=1, hours=23)
    desk.work()
    assert grade(desk) == "reported"
    after = desk.one("SELECT attention FROM subject WHERE key = %s", KEY)
    assert after == pytest.approx(before + 4, abs=0.1)
    with desk.context.engine.connect() as connection:
        assert [each.key for each in subjects.queue(connection, desk.clock(), 10)] == [KEY]
        assert [each.code for each in appeals.waiting(connection)] == [code]
    # Again: the same appeal, not another one.
    assert code in said(knock.open(LISTED, "khieu nai"))
    assert desk.one("SELECT count(*) FROM appeal") == 1


@pytest.mark.parametrize(
    ("outcome", "then", "word"),
    [
        ("cleared", "cleared", "phan anh truoc day khong dung"),
        ("dismissed", "no_reports", "khong con tinh nua"),
        ("reassigned", "no_reports", "chu cu"),
        ("refused", "reported", "chua du can cu"),
    ],
)
def test_a_decision_is_said_at_once_and_told_once(
    desk: Desk, knock: Knocker, outcome: appeals.Outcome, then: str, word: str
) -> None:
    listed(desk)
    said(knock.open(LISTED, "KN"))
    decide(desk, outcome)
    assert grade(desk) == then
    desk.work()
    assert len(news(desk)) == 1
    assert word in news(desk)[0]
    appeal = desk.one("SELECT id FROM appeal")
    desk.stage("appeal", appeal)
    desk.work()
    assert len(news(desk)) == 1
    with pytest.raises(ValueError, match="decided"):
        decide(desk, "refused")
    # Within the month KN says what was decided and opens no new one.
    again = said(knock.open(LISTED, "KN"))
    assert again.startswith(("So 0987654321", "Khieu nai"))
    assert desk.one("SELECT count(*) FROM appeal") == 1


def test_others_are_sent_to_the_officials(desk: Desk, knock: Knocker) -> None:
    listed(desk)
    assert "den cong an gan nhat" in said(knock.open(OTHER, "KN 0987654321"))
    assert "khong bi ghi la co phan anh" in said(knock.open(OTHER, "KN"))
    assert desk.one("SELECT count(*) FROM appeal") == 0


def test_a_month_after_a_refusal_one_may_appeal_again(desk: Desk, knock: Knocker) -> None:
    listed(desk)
    said(knock.open(LISTED, "KN"))
    decide(desk, "refused")
    desk.sql.execute("UPDATE appeal SET decided_at = now() - interval '31 days'")
    assert "Da nhan khieu nai" in said(knock.open(LISTED, "KN"))
    assert desk.one("SELECT count(*) FROM appeal") == 2


def test_it_is_not_answered_by_night(desk: Desk, knock: Knocker) -> None:
    listed(desk)
    said(knock.open(LISTED, "KN"))
    desk.clock.now += timedelta(days=3, hours=11)
    decide(desk, "cleared")
    desk.work()
    assert news(desk) == []


def test_who_is_deleted_takes_the_appeal_along(desk: Desk, knock: Knocker) -> None:
    listed(desk)
    said(knock.open(LISTED, "KN"))
    said(knock.open(LISTED, "XOA"))
    said(knock.open(LISTED, "XOA"))
    assert desk.one("SELECT count(*) FROM appeal") == 0
    desk.work()
    assert grade(desk) == "reported"
