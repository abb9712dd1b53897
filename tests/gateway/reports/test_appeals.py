"""An appeal on its way: from the listed number, to the officials, and back by SMS."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.app import create_app
from gateway.reports import appeals, queue
from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.workers.conftest import Harness

LISTED = "84987654321"
KEY = "tel:+84987654321"
OTHER = "84912000222"


@pytest.fixture
def webhooks(env: dict[str, str], harness: Harness) -> CarrierClient:
    return CarrierClient(create_app(env), env)


def listed(harness: Harness) -> None:
    """Yesterday at noon, since the webhook endpoints' clock is the real one."""
    harness.clock.now = datetime.now(UTC).replace(hour=5, minute=0) - timedelta(days=1)
    harness.report(harness.resident("+84912000111"), KEY)
    harness.work()


def decide(harness: Harness, outcome: appeals.Outcome) -> None:
    (code,) = harness.sql.execute("SELECT code FROM appeal").fetchone() or ("",)
    with harness.context.engine.begin() as connection:
        appeals.decide(connection, code, outcome, "Ba Lan", "da gap chu so", harness.clock())


def grade(harness: Harness) -> Any:
    return harness.one("SELECT grade FROM subject WHERE key = %s", KEY)


def news(harness: Harness) -> list[str]:
    return [
        str(taken["text"]) for taken in harness.operator.taken if taken["to"][-9:] == LISTED[-9:]
    ]


def test_the_listed_number_appeals_and_no_grade_changes(
    harness: Harness, webhooks: CarrierClient
) -> None:
    listed(harness)
    before = harness.one("SELECT attention FROM subject WHERE key = %s", KEY)
    reply = reply_text(webhooks.open(LISTED, "KN"))
    (code,) = harness.sql.execute("SELECT code FROM appeal").fetchone() or ("",)
    assert f"Da nhan khieu nai {code} ve so 0987654321" in reply
    harness.clock.now += timedelta(days=1, hours=23)
    harness.work()
    assert grade(harness) == "reported"
    after = harness.one("SELECT attention FROM subject WHERE key = %s", KEY)
    assert after == pytest.approx(before + 4, abs=0.1)
    with harness.context.engine.connect() as connection:
        assert [each.key for each in queue.queue(connection, harness.clock(), 10).lines] == [KEY]
        assert [each.code for each in appeals.waiting(connection)] == [code]
    # Again: the same appeal, not another one.
    assert code in reply_text(webhooks.open(LISTED, "khieu nai"))
    assert harness.one("SELECT count(*) FROM appeal") == 1


@pytest.mark.parametrize(
    ("outcome", "then", "word"),
    [
        ("cleared", "cleared", "tin bao truoc day sai"),
        ("dismissed", "no_reports", "khong con tinh nua"),
        ("reassigned", "no_reports", "chu cu"),
        ("refused", "reported", "chua du can cu"),
    ],
)
def test_a_decision_shows_at_once_and_is_sent_once(
    harness: Harness, webhooks: CarrierClient, outcome: appeals.Outcome, then: str, word: str
) -> None:
    listed(harness)
    reply_text(webhooks.open(LISTED, "KN"))
    decide(harness, outcome)
    assert grade(harness) == then
    harness.work()
    assert len(news(harness)) == 1
    assert word in news(harness)[0]
    appeal = harness.one("SELECT id FROM appeal")
    harness.stage("appeal", appeal)
    harness.work()
    assert len(news(harness)) == 1
    with pytest.raises(ValueError, match="decided"):
        decide(harness, "refused")
    # Within the month KN says what was decided and opens no new one.
    second = reply_text(webhooks.open(LISTED, "KN"))
    assert second.startswith(("So 0987654321", "Khieu nai"))
    assert harness.one("SELECT count(*) FROM appeal") == 1


@pytest.mark.parametrize(
    "change", ["decision = 'cleared'", "decision = 'dismissed', official = 'x'"]
)
@pytest.mark.parametrize("truly", ["", "refused"])
def test_nobody_is_notified_of_a_decision_that_no_official_made(
    harness: Harness, webhooks: CarrierClient, change: str, truly: str
) -> None:
    listed(harness)
    reply_text(webhooks.open(LISTED, "KN"))
    if truly:
        decide(harness, "refused")
        harness.sql.execute("DELETE FROM staged_job")
    harness.sql.execute(f"UPDATE appeal SET decided_at = now(), {change}".encode())
    harness.stage("appeal", harness.one("SELECT id FROM appeal"))
    harness.work()
    assert news(harness) == []
    reply = reply_text(webhooks.open(LISTED, "KN"))
    assert "can bo dang xem" in reply


def test_its_owner_reads_in_a_check_what_was_decided_and_what_came_since(
    harness: Harness, webhooks: CarrierClient
) -> None:
    listed(harness)
    own = reply_text(webhooks.open(LISTED, "KT 0987654321"))
    assert "so cua ban, 1 nguoi da bao" in own and "soan KN" in own
    assert "so cua ban" not in reply_text(webhooks.open(OTHER, "KT 0987654321"))
    reply_text(webhooks.open(LISTED, "KN"))
    decide(harness, "refused")
    harness.clock.now += timedelta(hours=1)
    # The one who reported it before says it again, and two others do for the first time.
    others = [harness.resident(f"+84912000{number}") for number in (333, 444)]
    for resident in (harness.one("SELECT reporter FROM evidence"), *others):
        harness.report(resident, KEY)
    harness.work()
    assert "tu do them 2 nguoi bao" in reply_text(webhooks.open(LISTED, "KN"))


def test_others_are_sent_to_the_officials(harness: Harness, webhooks: CarrierClient) -> None:
    listed(harness)
    assert "den cong an gan nhat" in reply_text(webhooks.open(OTHER, "KN 0987654321"))
    assert "chua bi ai bao" in reply_text(webhooks.open(OTHER, "KN"))
    assert harness.one("SELECT count(*) FROM appeal") == 0


def test_a_second_appeal_is_possible_a_month_after_a_rejection(
    harness: Harness, webhooks: CarrierClient
) -> None:
    listed(harness)
    reply_text(webhooks.open(LISTED, "KN"))
    decide(harness, "refused")
    harness.sql.execute("UPDATE appeal SET decided_at = now() - interval '31 days'")
    assert "Da nhan khieu nai" in reply_text(webhooks.open(LISTED, "KN"))
    assert harness.one("SELECT count(*) FROM appeal") == 2


def test_it_is_not_answered_by_night(harness: Harness, webhooks: CarrierClient) -> None:
    listed(harness)
    reply_text(webhooks.open(LISTED, "KN"))
    harness.clock.now += timedelta(days=3, hours=11)
    decide(harness, "cleared")
    harness.work()
    assert news(harness) == []


def test_the_appeal_of_a_deleted_resident_is_deleted(
    harness: Harness, webhooks: CarrierClient
) -> None:
    listed(harness)
    reply_text(webhooks.open(LISTED, "KN"))
    reply_text(webhooks.open(LISTED, "XOA"))
    reply_text(webhooks.open(LISTED, "XOA"))
    assert harness.one("SELECT count(*) FROM appeal") == 0
    harness.work()
    assert grade(harness) == "reported"
