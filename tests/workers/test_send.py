"""MTs: never silently twice, never silently lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY

from gateway.carriers import circuits
from gateway.outbound import carrier_trial_message, messages
from gateway.receipts import matching
from tests.workers.conftest import Harness
from workers import send
from workers.rate_limiter import NotNow, RedisUnavailable

ME = "+84912000111"


def attempted(harness: Harness, mt: int, age: timedelta) -> None:
    """As a worker leaves it that died while the carrier was being called."""
    harness.sql.execute(
        "UPDATE outbound SET state = 'attempted', attempts = 1, attempted_at = %s WHERE id = %s",
        (harness.clock() - age, mt),
    )


def reference(harness: Harness, mt: int) -> str:
    return messages.reference(*harness.one("SELECT id, at FROM outbound WHERE id = %s", mt))


def test_an_mt_is_sent_and_settled(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME), "Chao ban", in_reply_to="mo-1")
    harness.work()
    (taken,) = harness.operator.taken
    assert (taken["to"], taken["text"], taken["in_reply_to"]) == (ME, "Chao ban", "mo-1")
    assert taken["id"] == reference(harness, mt)
    state = harness.one("SELECT state, carrier_message_id, attempts FROM outbound")
    assert state == ("accepted", "their-1", 1)
    assert harness.staged() == 0


def test_a_test_message_goes_out_at_night_and_its_number_is_forgotten(
    harness: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    harness.sql.execute(
        "INSERT INTO official (name, role, areas) VALUES ('a', 'administrator', '{}')"
    )
    boss = harness.one("SELECT id FROM official")
    harness.clock.now = harness.clock.now.replace(hour=18)  # one in the morning in Viet Nam
    with harness.context.engine.begin() as connection:
        carrier_trial_message.send(
            connection, harness.keys, "open", ME, "thu", boss, harness.clock()
        )
    harness.work()
    (taken,) = harness.operator.taken
    assert (taken["to"], taken["text"]) == (ME, "thu")
    assert harness.one("SELECT state, number_encrypted, resident_id FROM outbound") == (
        "accepted",
        None,
        None,
    )
    harness.dlr("their-1", False, "delivered")
    harness.work()
    with harness.context.engine.connect() as connection:
        (test,) = carrier_trial_message.last(connection, "open")
    assert test.state == "delivered" and not test.moving
    assert "912000111" not in caplog.text


def test_it_is_sent_once_however_often_it_is_pushed(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    harness.stage("reply", mt)
    harness.work()
    harness.stage("reply", mt)
    harness.work()
    assert len(harness.operator.taken) == 1
    assert harness.staged() == 0


def test_references_are_unique_over_all_time(harness: Harness) -> None:
    first = harness.mt(harness.resident(ME))
    before = reference(harness, first)
    harness.sql.execute("TRUNCATE outbound RESTART IDENTITY")
    harness.clock.now += timedelta(seconds=1)
    second = harness.mt(1)
    assert second == first
    assert reference(harness, second) != before
    row = harness.one("SELECT id, at FROM outbound")
    assert messages.read_reference(before) not in (None, row)
    assert messages.read_reference(reference(harness, second)) == row
    for nonsense in ("", "k5-", "k5-1", "k5-99999999999999999999-1", "k5-1-1;", "x"):
        assert messages.read_reference(nonsense) is None
    old = harness.dlr(before, True, "failed")
    harness.work()
    assert harness.state(second) == "accepted"
    assert harness.one("SELECT applied_at FROM receipt WHERE id = %s", old) is None


def test_an_mt_of_a_busy_carrier_is_retried_later(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    began = harness.one("SELECT clock_timestamp()")
    harness.operator.status = 503
    harness.work()
    assert harness.state(mt) == "queued"
    assert harness.one("SELECT due_at > %s + interval '3 seconds' FROM staged_job", began)
    harness.operator.status = 200
    harness.push_all()
    harness.work()
    assert harness.state(mt) == "accepted"


def test_it_expires_in_the_end(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    harness.operator.status = 503
    harness.work()
    harness.clock.now += timedelta(hours=25)
    harness.push_all()
    harness.work()
    assert harness.state(mt) == "expired"
    assert len(harness.operator.taken) == 1
    assert harness.staged() == 0


def test_a_refused_mt_is_final(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    harness.operator.status = 422
    harness.work()
    assert (harness.state(mt), harness.staged()) == ("refused", 0)


def test_a_carriers_opt_out_is_an_opt_out(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.sql.execute(
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s, 'a', '1', %s)",
        (me, harness.clock()),
    )
    mt = harness.mt(me)
    harness.operator.status, harness.operator.body = 403, {"error": {"code": "opted_out"}}
    harness.work()
    assert harness.state(mt) == "opted_out"
    assert harness.one("SELECT opted_out_at FROM resident") == harness.clock()
    assert harness.one("SELECT ended_at FROM subscription") == harness.clock()


def test_a_reply_is_sent_after_an_opt_out_and_at_night(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME, opted_out_at=harness.clock()))
    harness.clock.now += timedelta(hours=12)
    harness.work()
    assert harness.state(mt) == "accepted"


@pytest.mark.parametrize("carrier", ["open", "esms"])
def test_after_a_kill_it_is_resent_where_the_carrier_knows_the_reference(
    harness: Harness, carrier: str
) -> None:
    mt = harness.mt(harness.resident(ME), carrier=carrier)
    attempted(harness, mt, send.IN_FLIGHT)
    harness.work()
    assert len(harness.operator.taken) == 1
    assert harness.one("SELECT attempts FROM outbound") == 2


def test_after_a_kill_it_is_uncertain_where_the_carrier_does_not(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME), carrier="twilio")
    attempted(harness, mt, send.IN_FLIGHT)
    harness.work()
    assert harness.operator.taken == []
    assert (harness.state(mt), harness.staged()) == ("uncertain", 0)


def test_an_mt_under_way_elsewhere_is_left_alone(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME), carrier="twilio")
    attempted(harness, mt, send.IN_FLIGHT / 2)
    harness.work()
    assert (harness.state(mt), harness.staged(), harness.operator.taken) == ("attempted", 1, [])


def test_an_attempted_mt_that_may_not_be_resent_is_uncertain_not_expired(
    harness: Harness,
) -> None:
    mt = harness.mt(harness.resident(ME), expires_at=harness.clock() - timedelta(hours=1))
    attempted(harness, mt, send.IN_FLIGHT)
    harness.work()
    assert harness.state(mt) == "uncertain"


def test_an_answer_that_never_comes(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    harness.operator.hold = lambda: (_ for _ in ()).throw(ConnectionError)  # type: ignore[assignment]
    known, unknown = harness.mt(harness.resident(ME)), harness.mt(1, carrier="twilio")
    monkeypatch.setattr(harness.operator.server, "handle_error", lambda *_: None)
    harness.work()
    assert (harness.state(known), harness.state(unknown)) == ("attempted", "uncertain")
    harness.operator.hold = lambda: None
    harness.clock.now += send.IN_FLIGHT
    harness.push_all()
    harness.work()
    first, second = (taken["id"] for taken in harness.operator.taken if "id" in taken)
    assert first == second
    assert (harness.state(known), harness.staged()) == ("accepted", 0)


def test_a_receipt_that_overtakes_the_answer_wins(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))

    def deliver() -> None:
        harness.dlr(reference(harness, mt), True, "delivered")
        with harness.context.engine.begin() as connection:
            matching.settle(connection, matching.due(connection), harness.clock())

    harness.operator.hold = deliver
    harness.work()
    assert harness.one("SELECT state, carrier_message_id FROM outbound") == ("delivered", "their-1")
    assert harness.staged() == 0


def test_no_connection_is_open_while_the_carrier_is_called(harness: Harness) -> None:
    harness.mt(harness.resident(ME))
    open_ = []
    harness.operator.hold = lambda: open_.append(
        harness.one(
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE application_name = 'worker' AND state LIKE 'idle in transaction%%'"
        )
    )
    harness.work()
    assert open_ == [0]


def test_the_erased_are_not_written_to_and_nothing_of_it_is_stored(harness: Harness) -> None:
    """Written while its resident was being erased; and one that was erased with its resident."""
    delayed = harness.mt(harness.resident(ME))
    gone = harness.mt(harness.resident("+84912000222"))
    harness.sql.execute("DELETE FROM outbound WHERE id = %s", (gone,))
    harness.sql.execute("DELETE FROM resident")
    harness.work()
    assert harness.all("SELECT id FROM outbound WHERE id = %s", delayed) == []
    assert (harness.operator.taken, harness.staged()) == ([], 0)


def test_an_mt_whose_words_are_forgotten_is_not_sent(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    harness.sql.execute("UPDATE outbound SET text = NULL")
    harness.work()
    assert (harness.state(mt), harness.operator.taken, harness.staged()) == ("failed", [], 0)


def test_a_carrier_that_is_configured_no_more(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME), carrier="gone")
    harness.work()
    assert (harness.state(mt), harness.staged()) == ("failed", 0)


@dataclass
class Paced:
    """A clock of the rates that says no."""

    error: Exception

    def slot(self, *_: object) -> None:
        raise self.error

    def window(self, _: str, concurrency: int) -> int:
        return concurrency


def test_a_reply_waits_for_its_share_of_the_rate(harness: Harness) -> None:
    harness.context.__dict__["rate_limiter"] = Paced(NotNow(30.0))
    one = harness.mt(harness.resident(ME))
    harness.work()
    assert (harness.state(one), harness.operator.taken) == ("queued", [])
    assert 25 < harness.one("SELECT extract(epoch FROM due_at - now()) FROM staged_job") <= 30
    del harness.context.__dict__["rate_limiter"]
    harness.push_all()
    harness.work()
    assert harness.state(one) == "accepted"


def test_waiting_for_the_rate_is_no_attempt(harness: Harness) -> None:
    """After a long wait and one 503 it comes again in seconds, not in a quarter of an hour."""
    harness.context.__dict__["rate_limiter"] = Paced(NotNow(30.0))
    one = harness.mt(harness.resident(ME))
    for _ in range(12):
        harness.work()
        harness.push_all()
    assert harness.one("SELECT attempts, attempted_at FROM outbound") == (0, None)
    del harness.context.__dict__["rate_limiter"]
    harness.operator.status = 503
    harness.work()
    assert harness.one("SELECT attempts FROM outbound") == 1
    assert harness.one("SELECT extract(epoch FROM due_at - now()) FROM staged_job") < 10
    harness.operator.status = 200
    harness.push_all()
    harness.work()
    assert harness.state(one) == "accepted"


class DiesWaiting(Exception):
    pass


def test_a_worker_that_dies_while_it_waits_has_sent_nothing(harness: Harness) -> None:
    """Also with a carrier that knows no reference: it goes out later, and is not `uncertain`."""
    harness.context.__dict__["rate_limiter"] = Paced(DiesWaiting())
    one = harness.mt(harness.resident(ME), carrier="twilio")
    harness.work()
    assert harness.state(one) == "queued"
    del harness.context.__dict__["rate_limiter"]
    harness.push_all()
    harness.work()
    assert len(harness.operator.taken) == 1
    assert harness.one("SELECT attempts FROM outbound") == 1


def test_an_expired_mt_waits_for_no_rate(harness: Harness) -> None:
    harness.context.__dict__["rate_limiter"] = Paced(NotNow(30.0))
    one = harness.mt(harness.resident(ME))
    harness.clock.now += timedelta(hours=25)
    harness.work()
    assert (harness.state(one), harness.staged()) == ("expired", 0)


def test_a_reply_does_not_wait_for_a_clock_that_is_away(harness: Harness) -> None:
    harness.context.__dict__["rate_limiter"] = Paced(RedisUnavailable())
    one = harness.mt(harness.resident(ME))
    harness.work()
    assert harness.state(one) == "accepted"


def remembers_what_it_refused(harness: Harness) -> None:
    """eSMS without money: it refuses, and takes a second try of the same RequestId for a repeat."""
    refused, broke = set[str](), len(harness.operator.taken) + 2

    def say() -> None:
        order = harness.operator.taken[-1]["RequestId"]
        code = "124" if order in refused else "103"
        if code == "103" and len(harness.operator.taken) > broke:
            code = "100"
        elif code == "103":
            refused.add(order)
        harness.operator.body = {"CodeResult": code}

    harness.operator.hold = say


def test_an_mt_refused_for_want_of_money_is_sent_once_there_is_some(harness: Harness) -> None:
    remembers_what_it_refused(harness)
    mt = harness.mt(harness.resident(ME), carrier="esms")
    for _ in range(3):
        harness.clock.now += timedelta(minutes=1)
        harness.work()
        harness.push_all()
        harness.redis.delete(circuits.key("esms"))  # nobody may stand in for it
    orders = [each["RequestId"] for each in harness.operator.taken]
    assert len(set(orders)) == 3, "124 says that it was refused before, not that it was sent"
    assert (harness.state(mt), harness.operator.body) == ("accepted", {"CodeResult": "100"})
    assert orders[-1] == reference(harness, mt), "its receipt names the last one"


def test_an_mt_that_may_have_arrived_gets_no_other_reference(harness: Harness) -> None:
    """Never answered, then refused for want of money: by another reference the carrier could not
    tell that it has it already. Also if it was busy in between."""
    mt = harness.mt(harness.resident(ME), carrier="esms")
    attempted(harness, mt, send.IN_FLIGHT)
    for status, code in ((503, "100"), (200, "103"), (200, "100")):
        harness.operator.status, harness.operator.body = status, {"CodeResult": code}
        harness.work()
        harness.clock.now += timedelta(minutes=5)
        harness.push_all()
    first, second = (each["RequestId"] for each in harness.operator.taken)
    assert first == second
    assert (harness.state(mt), harness.staged()) == ("uncertain", 0)


def test_an_attempt_that_another_has_taken_over_is_not_put_back(harness: Harness) -> None:
    mt = harness.mt(harness.resident(ME))
    attempted(harness, mt, send.IN_FLIGHT)
    with harness.context.engine.begin() as connection:
        assert not messages.put_back(connection, mt, 2)
        assert harness.state(mt) == "attempted"
        assert messages.put_back(connection, mt, 1)
    assert (harness.state(mt), harness.one("SELECT attempts FROM outbound")) == ("queued", 0)


def test_no_mt_goes_to_a_country_that_is_not_named(harness: Harness) -> None:
    """Also no news, and no answer that was written before `countries` was set."""
    mt = harness.mt(harness.resident("+88216123456"))
    harness.work()
    assert (harness.state(mt), harness.operator.taken, harness.staged()) == ("refused", [], 0)
    assert "countries" in harness.one("SELECT error FROM outbound")


@pytest.mark.parametrize("column", ["text", "number"])
def test_an_mt_with_a_value_of_anothers_row_is_not_sent(harness: Harness, column: str) -> None:
    """In the database: the text of another MT, or the number of another resident."""
    me, other = harness.resident("+84912000111"), harness.resident("+84912000222")
    mine, theirs = harness.mt(me, "cua toi"), harness.mt(other, "cua nguoi khac")
    if column == "text":
        harness.sql.execute(
            "UPDATE outbound SET text = (SELECT text FROM outbound WHERE id = %s) WHERE id = %s",
            (mine, theirs),
        )
    else:
        harness.sql.execute(
            "UPDATE resident SET number_encrypted = (SELECT number_encrypted FROM resident WHERE "
            "id = %s) "
            "WHERE id = %s",
            (me, other),
        )
    harness.work()
    assert [(sent["to"], sent["text"]) for sent in harness.operator.taken] == [
        ("+84912000111", "cua toi")
    ]
    state, error = harness.one("SELECT state, error FROM outbound WHERE id = %s", theirs)
    assert state == "failed" and "changed, or moved here from another row" in error
    assert harness.staged() == 0


def test_an_answer_that_a_carrier_accepts_is_counted(harness: Harness) -> None:
    def value(metric: str, **labels: str) -> float:
        return REGISTRY.get_sample_value(metric, labels) or 0.0

    before = value("khong_mts_total", carrier="open", outcome="accepted")
    times = value("khong_answer_seconds_count", carrier="open")
    jobs = value("khong_jobs_run_total", name="reply", end="done")
    harness.mt(harness.resident(ME))
    harness.work()
    assert value("khong_mts_total", carrier="open", outcome="accepted") == before + 1
    assert value("khong_answer_seconds_count", carrier="open") == times + 1
    assert value("khong_jobs_run_total", name="reply", end="done") == jobs + 1
