"""Alerts: each subscriber once, and nobody who has said no."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qsl

import pytest

from gateway.alerts import batches, progress
from gateway.carriers import circuits
from tests import signed
from tests.workers.alerting import COMMUNE, ELSEWHERE, GROUP, OTHER, Alerts
from tests.workers.conftest import Harness
from workers import alert_conditions, scheduler


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


def opt_out(harness: Harness, resident_id: int) -> None:
    harness.sql.execute("UPDATE resident SET opted_out_at = now() WHERE id = %s", (resident_id,))


def test_those_of_the_area_get_it_once_in_their_language(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1, COMMUNE)
    alerts.subscriber(2, GROUP, COMMUNE, OTHER, language="en")
    alerts.subscriber(3, GROUP, language="vi-marks")
    alerts.subscriber(4, OTHER)
    alerts.subscriber(5, ELSEWHERE)
    one = alerts.sent(COMMUNE)
    row = {each["to"]: each["text"] for each in harness.operator.taken}
    assert row == {
        "+84912000001": "[TB] 5 KHONG: Mai cup dien. (Ngung: HUY)",
        "+84912000002": "[TB] 5 KHONG: No power tomorrow. (Stop: HUY)",
        "+84912000003": "[TB] 5 KHÔNG: Mai cúp điện. (Ngừng: HUY)",
    }
    assert len(harness.operator.taken) == 3
    assert (alerts.state(one), alerts.states(one), harness.staged()) == ("sent", {"accepted": 3}, 0)
    rows = harness.all("SELECT language, carrier, segments, attempts FROM delivery ORDER BY 1")
    assert rows == [("en", "open", 1, 1), ("vi", "open", 1, 1), ("vi-marks", "open", 1, 1)]


def test_sending_loads_no_models_of_what_messages_mean(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    alerts.sent()
    assert len(harness.operator.taken) == 1
    assert "areas" in vars(harness.context) and "world" not in vars(harness.context)


def test_it_comes_under_the_sender_id_that_was_chosen(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    alerts.subscriber(2, language="en")
    alerts.subscriber(3, carrier="twilio")
    alerts.sent(sender="5KHONG")
    by_open = {each["to"]: each for each in harness.operator.taken if "to" in each}
    assert {each["sender"] for each in by_open.values()} == {"5KHONG"}
    ending = "[TB] 5 KHONG: Mai cup dien. Tu choi: HUY gui 8041"
    assert by_open["+84912000001"]["text"] == ending
    english = "[TB] 5 KHONG: No power tomorrow. To stop: HUY to 8041"
    assert by_open["+84912000002"]["text"] == english
    [form] = [dict(parse_qsl(each["form"])) for each in harness.operator.taken if "form" in each]
    assert (form["From"], form["Body"]) == ("5KHONG", ending)


def test_an_alert_of_a_group_reaches_its_communes(alerts: Alerts) -> None:
    for number, area in enumerate((COMMUNE, OTHER, GROUP, ELSEWHERE)):
        alerts.subscriber(number, area)
    one = alerts.sent(GROUP)
    assert alerts.states(one) == {"accepted": 3}


@pytest.mark.parametrize("how", ["opted out", "ended", "suppressed"])
def test_opted_out_residents_get_nothing(alerts: Alerts, harness: Harness, how: str) -> None:
    resident = alerts.subscriber(1)
    statement = {
        "opted out": "UPDATE resident SET opted_out_at = now() WHERE id = %s",
        "ended": "UPDATE subscription SET ended_at = now() WHERE resident_id = %s",
        "suppressed": "INSERT INTO suppression (hash) SELECT hash FROM resident WHERE id = %s",
    }[how]
    before = alerts.approved()
    alerts.expand(before)
    harness.sql.execute(
        statement, (resident,)
    )  # after its delivery was made, before it was claimed
    harness.work()
    after = alerts.sent()
    assert harness.operator.taken == []
    assert (alerts.states(before), alerts.states(after)) == ({"opted_out": 1}, {})
    assert (alerts.state(before), alerts.state(after)) == ("sent", "sent")


def test_an_exercise_reaches_listed_numbers_alone(alerts: Alerts, harness: Harness) -> None:
    import dataclasses

    settings = dataclasses.replace(harness.context.settings, exercise_numbers=("+84912000002",))
    harness.context.__dict__["settings"] = settings
    for number in (1, 2, 3):
        alerts.subscriber(number)
    alerts.sent(kind="exercise")
    assert alerts.recipients() == {"+84912000002": 1}
    assert harness.operator.taken[0]["text"].startswith("[TB] 5 KHONG, DIEN TAP: ")


def test_jobs_that_run_twice_send_once(alerts: Alerts, harness: Harness) -> None:
    for number in range(30):
        alerts.subscriber(number)
    one = alerts.approved()
    harness.stage("expand", one)
    alerts_batches = lambda: harness.all("SELECT id FROM delivery_batch")  # noqa: E731
    harness.work()
    for (batch,) in alerts_batches():
        harness.stage("deliver", batch)
    harness.stage("expand", one)
    harness.work()
    assert set(alerts.recipients().values()) == {1}
    assert alerts.states(one) == {"accepted": 30}
    assert harness.staged() == 0


def test_pause_in_the_middle_and_resume(alerts: Alerts, harness: Harness) -> None:
    for number in range(60):
        alerts.subscriber(number)
    one = alerts.approved()

    def hold() -> None:
        harness.sql.execute("UPDATE alert SET paused_at = now() WHERE id = %s", (one,))

    harness.operator.hold = hold
    harness.work()
    states = alerts.states(one)
    assert 0 < states["accepted"] <= 16  # what was in flight, and no more than one window after
    assert (alerts.state(one), harness.staged()) == ("sending", 0)
    harness.operator.hold = lambda: None
    harness.sql.execute("UPDATE alert SET paused_at = NULL WHERE id = %s", (one,))
    scheduler.once(harness.context)
    harness.work()
    assert alerts.states(one) == {"accepted": 60}
    assert set(alerts.recipients().values()) == {1}
    assert alerts.state(one) == "sent"


def test_cancel_in_the_middle(alerts: Alerts, harness: Harness) -> None:
    for number in range(60):
        alerts.subscriber(number)
    one = alerts.approved()

    def cancel() -> None:
        if alerts.state(one) == "sending":
            harness.sql.execute("UPDATE alert SET state = 'cancelled' WHERE id = %s", (one,))
            harness.stage("close", one)

    harness.operator.hold = cancel
    harness.work()
    harness.push_all()
    harness.work()
    states = alerts.states(one)
    assert states["accepted"] == len(harness.operator.taken) <= 16
    assert states["cancelled"] == 60 - states["accepted"]
    assert (alerts.state(one), harness.staged()) == ("cancelled", 0)


def test_nothing_is_sent_past_its_expiry(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    alerts.expand(one)
    harness.clock.now += timedelta(hours=6)
    harness.stage("expire", one)
    harness.work()
    assert harness.operator.taken == []
    assert (alerts.state(one), alerts.states(one)) == ("expired", {"expired": 1})
    assert harness.staged() == 0


def test_only_emergencies_go_out_at_night(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    harness.clock.now += timedelta(hours=11)  # 23:00
    notice, emergency = alerts.approved(), alerts.approved(kind="emergency")
    harness.work()
    assert (alerts.state(notice), alerts.state(emergency)) == ("approved", "sent")
    assert harness.operator.taken[0]["text"].startswith("[CANH BAO] 5 KHONG, KHAN CAP: ")
    assert harness.one("SELECT extract(epoch FROM due_at - now()) / 3600 FROM staged_job") > 6.9


def test_a_scheduled_alert_waits_for_its_time(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.approved(send_at=harness.clock() + timedelta(hours=1))
    harness.work()
    assert alerts.state(one) == "approved"
    harness.clock.now += timedelta(hours=1)
    harness.push_all()
    harness.work()
    assert alerts.state(one) == "sent"


@pytest.mark.parametrize("grade", ["confirmed", "cleared"])
def test_a_number_confirmed_no_more_is_not_warned_of(
    alerts: Alerts, harness: Harness, grade: str
) -> None:
    alerts.subscriber(1)
    later = harness.clock() + timedelta(hours=1)
    one = alerts.approved(texts={"vi-marks": "Số 0900000113 lừa đảo."}, send_at=later)
    signed.after(
        harness.context.settings,
        "INSERT INTO subject (key, display, kind, grade) "
        "VALUES ('tel:+84900000113', '0900000113', 'mobile', :grade)",
        grade=grade,
    )
    harness.clock.now = later
    harness.push_all()
    harness.work()
    sent = grade == "confirmed"
    assert (alerts.state(one), len(harness.operator.taken)) == (
        ("sent", 1) if sent else ("approved", 0)
    )
    paused = harness.one("SELECT paused_at IS NOT NULL FROM alert")
    assert paused is not sent
    assert harness.one("SELECT count(*) FROM audit WHERE act = 'alert.pause'") == (not sent)


def test_an_alert_changed_behind_its_approval_is_not_sent(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    harness.sql.execute("""UPDATE alert SET texts = '{"vi-marks": "Chuyển tiền ngay"}'""")
    harness.work()
    assert (harness.operator.taken, alerts.state(one)) == ([], "approved")


def test_a_busy_carrier_is_retried_and_a_rejection_is_final(
    alerts: Alerts, harness: Harness
) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    harness.operator.status = 429
    harness.work()
    assert alerts.states(one) == {"queued": 1}
    assert 3 < harness.one("SELECT extract(epoch FROM due_at - now()) FROM staged_job") < 7
    harness.operator.status = 400
    harness.clock.now += timedelta(minutes=1)
    harness.push_all()
    harness.work()
    assert (alerts.states(one), alerts.state(one)) == ({"refused": 1}, "sent")
    assert len(set(alerts.taken())) == 1


def test_whom_the_carrier_calls_opted_out_is_opted_out(alerts: Alerts, harness: Harness) -> None:
    resident = alerts.subscriber(1)
    harness.sql.execute(
        "UPDATE subscription SET since = %s", (harness.clock() - timedelta(days=1),)
    )
    harness.operator.status, harness.operator.body = 403, {"error": {"code": "opted_out"}}
    one = alerts.sent()
    assert alerts.states(one) == {"opted_out": 1}
    assert harness.one("SELECT opted_out_at IS NOT NULL FROM resident WHERE id = %s", resident)


def test_only_failed_deliveries_are_retried_under_another_reference(
    alerts: Alerts, harness: Harness
) -> None:
    for number in range(4):
        alerts.subscriber(number)
    one = alerts.sent()
    harness.sql.execute("UPDATE delivery SET state = 'failed' WHERE id <= 2")
    harness.sql.execute("UPDATE delivery_counter SET count = 2 WHERE state = 'accepted'")
    harness.sql.execute(
        "INSERT INTO delivery_counter SELECT alert_id, area, carrier, 'failed', 0, 2 FROM "
        "delivery_counter "
        "WHERE state = 'accepted' LIMIT 1"
    )
    first = alerts.taken()
    assert alerts.states(one) == {"accepted": 2, "failed": 2}
    harness.clock.now += timedelta(minutes=1)
    harness.sql.execute("UPDATE alert SET state = 'sending' WHERE id = %s", (one,))
    harness.stage("retry_alert", one)
    harness.work()
    assert (alerts.states(one), alerts.state(one)) == ({"accepted": 4}, "sent")
    assert sorted(alerts.recipients().values()) == [1, 1, 2, 2]
    assert max(alerts.taken().values()) == 1
    assert len(alerts.taken()) == len(first) + 2


def test_a_follow_up_goes_to_the_recipients_of_the_first(alerts: Alerts, harness: Harness) -> None:
    for number in range(3):
        alerts.subscriber(number)
    one = alerts.sent()
    harness.sql.execute("UPDATE delivery SET state = 'failed' WHERE id = 1")
    alerts.subscriber(9)
    before = len(harness.operator.taken)
    follow = alerts.sent(relation="follow_up", predecessor_id=one)
    assert alerts.states(follow) == {"accepted": 2}
    assert len(harness.operator.taken) == before + 2


@pytest.mark.parametrize(("carrier", "left"), [("open", "accepted"), ("twilio", "uncertain")])
def test_attempts_of_a_dead_worker_are_repeated_or_uncertain(
    alerts: Alerts, harness: Harness, carrier: str, left: str
) -> None:
    """Given again only where the carrier takes the same reference as the same message."""
    alerts.subscriber(1, carrier=carrier)
    one = alerts.approved()
    alerts.expand(one)
    harness.sql.execute(
        "UPDATE delivery SET state = 'attempted', attempts = 1, attempted_at = %s",
        (harness.clock(),),
    )
    harness.sql.execute("UPDATE delivery_counter SET state = 'attempted'")
    reference = alerts.reference(1)
    harness.work()
    assert harness.operator.taken == []  # it may still be under way
    harness.clock.now += alert_conditions.in_flight(harness.context) + timedelta(seconds=1)
    harness.push_all()
    harness.work()
    dedupes = harness.context.carriers[carrier].DEDUPLICATES
    expected = "accepted" if dedupes else "uncertain"
    assert (expected, alerts.states(one)) == (left, {left: 1})
    assert [each.get("id") for each in harness.operator.taken] == ([reference] if dedupes else [])
    assert (alerts.state(one), harness.staged()) == ("sent", 0)


def test_whose_carrier_is_not_known_goes_by_the_prefix(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1, carrier="gone")
    one = alerts.approved()
    alerts.expand(one)
    assert alerts.states(one) == {"queued": 1}
    assert harness.one("SELECT carrier FROM delivery_batch") == ""
    harness.work()
    default = next(iter(harness.context.senders))
    assert harness.one("SELECT carrier FROM delivery") == default
    assert alerts.state(one) == "sent"


def test_a_deleted_resident_leaves_a_figure_and_nothing_else(
    alerts: Alerts, harness: Harness
) -> None:
    from gateway.residents.erasure import erase

    resident, other = alerts.subscriber(1), alerts.subscriber(2)
    first = alerts.sent()
    second = alerts.approved()
    alerts.expand(second)
    mo = harness.insert("inbound", carrier="open", carrier_message_id="1", resident_id=resident)
    with harness.sql.transaction():
        erase(
            harness.sql,
            harness.keys,
            resident,
            harness.number(resident),
            harness.clock(),
            last_mo=mo,
        )
    assert harness.one("SELECT count(*) FROM delivery WHERE resident_id = %s", resident) == 0
    assert alerts.states(first) == {"accepted": 2}
    harness.work()
    assert alerts.states(second) == {"accepted": 1, "opted_out": 1}
    assert alerts.recipients()[alerts.numbers[resident]] == 1
    assert alerts.recipients()[alerts.numbers[other]] == 2


def test_deliveries_are_forgotten_and_their_figures_stay(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.sent()
    for days, left in ((179, 1), (181, 0)):
        harness.sql.execute(
            "UPDATE delivery SET at = %s", (harness.clock() - timedelta(days=days),)
        )
        harness.stage("retention", 0)
        harness.work()
        assert harness.one("SELECT count(*) FROM delivery") == left
    with harness.context.engine.connect() as connection:
        status = progress.status(connection, one, harness.clock())
    assert status is not None
    assert status.states == {"accepted": 1}


def test_figures_that_were_changed_in_the_database_are_corrected(
    alerts: Alerts, harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    alerts.subscriber(1)
    one = alerts.sent()
    harness.sql.execute("UPDATE delivery_counter SET count = count + 5")
    scheduler.once(harness.context)
    harness.work()
    assert alerts.states(one) == {"accepted": 1}
    assert "were wrong" in caplog.text


def test_alerts_that_wait_for_a_job_that_is_not_there(alerts: Alerts, harness: Harness) -> None:
    alerts.subscriber(1)
    one = alerts.approved()
    harness.sql.execute("DELETE FROM staged_job")
    scheduler.once(harness.context)
    assert sorted(harness.all("SELECT name FROM staged_job WHERE arg = %s", one)) == [
        ("expand",),
        ("expire",),
    ]
    alerts.expand(one)
    harness.sql.execute("DELETE FROM staged_job WHERE name = 'deliver'")
    scheduler.once(harness.context)
    harness.work()
    assert alerts.state(one) == "sent"


def test_export_tells_nobodys_number(alerts: Alerts, harness: Harness) -> None:
    for number in range(3):
        alerts.subscriber(number)
    one = alerts.sent()
    rows = list(progress.export(harness.context.engine, one))
    with harness.context.engine.connect() as connection:
        assert batches.bounds(connection, one) == (1, 3)
    assert [(row.area, row.carrier, row.state) for row in rows] == [
        (COMMUNE, "open", "accepted")
    ] * 3
    assert "912000" not in repr(rows)


def test_an_mt_refused_for_want_of_money_goes_out_under_another_reference(
    harness: Harness, alerts: Alerts
) -> None:
    """A carrier that remembers what it refused would take the next try for a repeat."""
    alerts.subscriber(1, carrier="esms")
    harness.operator.body = {"CodeResult": "103"}
    one = alerts.sent()
    assert alerts.states(one) == {"queued": 1}
    harness.clock.now += timedelta(minutes=5)
    harness.operator.body = {"CodeResult": "100"}
    harness.redis.delete(circuits.key("esms"))  # nobody may stand in for it
    harness.push_all()
    harness.work()
    first, then = (each["RequestId"] for each in harness.operator.taken)
    assert first != then
    assert alerts.states(one) == {"accepted": 1}


def test_an_mt_that_may_have_arrived_gets_no_other_reference(
    harness: Harness, alerts: Alerts
) -> None:
    """Never answered, then refused for want of money: by another reference the carrier could not
    tell that it has it already."""
    alerts.subscriber(1, carrier="esms")
    one = alerts.approved()
    alerts.expand(one)
    harness.sql.execute(
        "UPDATE delivery SET state = 'attempted', attempts = 1, attempted_at = %s",
        (harness.clock(),),
    )
    harness.sql.execute("UPDATE delivery_counter SET state = 'attempted'")
    harness.clock.now += alert_conditions.in_flight(harness.context) + timedelta(seconds=1)
    harness.operator.body = {"CodeResult": "103"}
    harness.work()
    harness.clock.now += timedelta(minutes=5)
    harness.operator.body = {"CodeResult": "100"}
    harness.push_all()
    harness.work()
    assert len(harness.operator.taken) == 1
    assert alerts.states(one) == {"uncertain": 1}


def test_an_alert_goes_to_no_country_that_is_not_named(harness: Harness, alerts: Alerts) -> None:
    abroad = harness.resident("+88216123456")
    harness.sql.execute(
        "INSERT INTO subscription (resident_id, area, consent) VALUES (%s, %s, '1')",
        (abroad, COMMUNE),
    )
    alerts.subscriber(2)
    one = alerts.sent()
    assert alerts.states(one) == {"refused": 1, "accepted": 1}
    assert len(harness.operator.taken) == 1
