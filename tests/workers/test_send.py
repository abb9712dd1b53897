"""MTs: never silently twice, never silently lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from gateway.outbound import carrier_trial_message, messages
from gateway.receipts import matching
from tests.workers.conftest import Desk
from workers import send
from workers.rate_limiter import Away, NotNow

ME = "+84912000111"


def attempted(desk: Desk, mt: int, age: timedelta) -> None:
    """As a worker leaves it that died while the carrier was being called."""
    desk.sql.execute(
        "UPDATE outbound SET state = 'attempted', attempts = 1, attempted_at = %s WHERE id = %s",
        (desk.clock() - age, mt),
    )


def reference(desk: Desk, mt: int) -> str:
    return messages.reference(*desk.one("SELECT id, at FROM outbound WHERE id = %s", mt))


def test_an_mt_is_sent_and_settled(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME), "Chao ban", in_reply_to="mo-1")
    desk.work()
    (taken,) = desk.operator.taken
    assert (taken["to"], taken["text"], taken["in_reply_to"]) == (ME, "Chao ban", "mo-1")
    assert taken["id"] == reference(desk, mt)
    state = desk.one("SELECT state, carrier_message_id, attempts FROM outbound")
    assert state == ("accepted", "their-1", 1)
    assert desk.staged() == 0


def test_a_test_message_goes_out_at_night_and_its_number_is_forgotten(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.sql.execute("INSERT INTO official (name, role, areas) VALUES ('a', 'administrator', '{}')")
    boss = desk.one("SELECT id FROM official")
    desk.clock.now = desk.clock.now.replace(hour=18)  # one in the morning in Viet Nam
    with desk.context.engine.begin() as connection:
        carrier_trial_message.send(connection, desk.keys, "open", ME, "thu", boss, desk.clock())
    desk.work()
    (taken,) = desk.operator.taken
    assert (taken["to"], taken["text"]) == (ME, "thu")
    assert desk.one("SELECT state, sealed, resident_id FROM outbound") == ("accepted", None, None)
    desk.dlr("their-1", False, "delivered")
    desk.work()
    with desk.context.engine.connect() as connection:
        (test,) = carrier_trial_message.last(connection, "open")
    assert test.state == "delivered" and not test.moving
    assert "912000111" not in caplog.text


def test_it_is_sent_once_however_often_it_is_pushed(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    desk.stage("reply", mt)
    desk.work()
    desk.stage("reply", mt)
    desk.work()
    assert len(desk.operator.taken) == 1
    assert desk.staged() == 0


def test_references_are_unique_over_all_time(desk: Desk) -> None:
    first = desk.mt(desk.resident(ME))
    before = reference(desk, first)
    desk.sql.execute("TRUNCATE outbound RESTART IDENTITY")
    desk.clock.now += timedelta(seconds=1)
    again = desk.mt(1)
    assert again == first
    assert reference(desk, again) != before
    row = desk.one("SELECT id, at FROM outbound")
    assert messages.read_reference(before) not in (None, row)
    assert messages.read_reference(reference(desk, again)) == row
    for nonsense in ("", "k5-", "k5-1", "k5-99999999999999999999-1", "k5-1-1;", "x"):
        assert messages.read_reference(nonsense) is None
    old = desk.dlr(before, True, "failed")
    desk.work()
    assert desk.state(again) == "accepted"
    assert desk.one("SELECT applied_at FROM receipt WHERE id = %s", old) is None


def test_a_carrier_that_is_busy_is_asked_again_later(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    desk.operator.status = 503
    desk.work()
    assert desk.state(mt) == "queued"
    assert desk.one("SELECT due_at > now() + interval '3 seconds' FROM staged_job")
    desk.operator.status = 200
    desk.push_all_again()
    desk.work()
    assert desk.state(mt) == "accepted"


def test_it_expires_in_the_end(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    desk.operator.status = 503
    desk.work()
    desk.clock.now += timedelta(hours=25)
    desk.push_all_again()
    desk.work()
    assert desk.state(mt) == "expired"
    assert len(desk.operator.taken) == 1
    assert desk.staged() == 0


def test_a_refusal_is_final(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    desk.operator.status = 422
    desk.work()
    assert (desk.state(mt), desk.staged()) == ("refused", 0)


def test_a_carriers_opt_out_is_an_opt_out(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.sql.execute(
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s, 'a', '1', %s)",
        (me, desk.clock()),
    )
    mt = desk.mt(me)
    desk.operator.status, desk.operator.body = 403, {"error": {"code": "opted_out"}}
    desk.work()
    assert desk.state(mt) == "opted_out"
    assert desk.one("SELECT opted_out_at FROM resident") == desk.clock()
    assert desk.one("SELECT ended_at FROM subscription") == desk.clock()


def test_a_reply_is_sent_to_who_opted_out_and_at_night(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME, opted_out_at=desk.clock()))
    desk.clock.now += timedelta(hours=12)
    desk.work()
    assert desk.state(mt) == "accepted"


@pytest.mark.parametrize("carrier", ["open", "esms"])
def test_after_a_kill_it_goes_out_again_where_the_carrier_knows_the_reference(
    desk: Desk, carrier: str
) -> None:
    mt = desk.mt(desk.resident(ME), carrier=carrier)
    attempted(desk, mt, send.IN_FLIGHT)
    desk.work()
    assert len(desk.operator.taken) == 1
    assert desk.one("SELECT attempts FROM outbound") == 2


def test_after_a_kill_it_is_uncertain_where_the_carrier_does_not(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME), carrier="twilio")
    attempted(desk, mt, send.IN_FLIGHT)
    desk.work()
    assert desk.operator.taken == []
    assert (desk.state(mt), desk.staged()) == ("uncertain", 0)


def test_what_is_under_way_elsewhere_is_left_alone(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME), carrier="twilio")
    attempted(desk, mt, send.IN_FLIGHT / 2)
    desk.work()
    assert (desk.state(mt), desk.staged(), desk.operator.taken) == ("attempted", 1, [])


def test_what_was_attempted_and_may_not_be_sent_again_is_uncertain_not_expired(
    desk: Desk,
) -> None:
    mt = desk.mt(desk.resident(ME), expires_at=desk.clock() - timedelta(hours=1))
    attempted(desk, mt, send.IN_FLIGHT)
    desk.work()
    assert desk.state(mt) == "uncertain"


def test_an_answer_that_never_comes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.operator.hold = lambda: (_ for _ in ()).throw(ConnectionError)  # type: ignore[assignment]
    known, unknown = desk.mt(desk.resident(ME)), desk.mt(1, carrier="twilio")
    monkeypatch.setattr(desk.operator.server, "handle_error", lambda *_: None)
    desk.work()
    assert (desk.state(known), desk.state(unknown)) == ("attempted", "uncertain")
    desk.operator.hold = lambda: None
    desk.clock.now += send.IN_FLIGHT
    desk.push_all_again()
    desk.work()
    first, again = (taken["id"] for taken in desk.operator.taken if "id" in taken)
    assert first == again
    assert (desk.state(known), desk.staged()) == ("accepted", 0)


def test_a_receipt_that_overtakes_the_answer_wins(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))

    def deliver() -> None:
        desk.dlr(reference(desk, mt), True, "delivered")
        with desk.context.engine.begin() as connection:
            matching.settle(connection, matching.due(connection), desk.clock())

    desk.operator.hold = deliver
    desk.work()
    assert desk.one("SELECT state, carrier_message_id FROM outbound") == ("delivered", "their-1")
    assert desk.staged() == 0


def test_no_connection_is_held_while_the_carrier_is_called(desk: Desk) -> None:
    desk.mt(desk.resident(ME))
    open_ = []
    desk.operator.hold = lambda: open_.append(
        desk.one(
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE application_name = 'worker' AND state LIKE 'idle in transaction%%'"
        )
    )
    desk.work()
    assert open_ == [0]


def test_the_erased_are_not_written_to_and_nothing_of_it_is_kept(desk: Desk) -> None:
    """Written while its resident was being erased; and one that was erased with its resident."""
    late = desk.mt(desk.resident(ME))
    gone = desk.mt(desk.resident("+84912000222"))
    desk.sql.execute("DELETE FROM outbound WHERE id = %s", (gone,))
    desk.sql.execute("DELETE FROM resident")
    desk.work()
    assert desk.all("SELECT id FROM outbound WHERE id = %s", late) == []
    assert (desk.operator.taken, desk.staged()) == ([], 0)


def test_an_mt_whose_words_are_forgotten_is_not_sent(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    desk.sql.execute("UPDATE outbound SET text = NULL")
    desk.work()
    assert (desk.state(mt), desk.operator.taken, desk.staged()) == ("failed", [], 0)


def test_a_carrier_that_is_configured_no_more(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME), carrier="gone")
    desk.work()
    assert (desk.state(mt), desk.staged()) == ("failed", 0)


@dataclass
class Paced:
    """A clock of the rates that says no."""

    error: Exception

    def wait(self, *_: object) -> None:
        raise self.error


def test_a_reply_waits_for_its_share_of_the_rate(desk: Desk) -> None:
    desk.context.__dict__["pace"] = Paced(NotNow(30.0))
    one = desk.mt(desk.resident(ME))
    desk.work()
    assert (desk.state(one), desk.operator.taken) == ("queued", [])
    assert 25 < desk.one("SELECT extract(epoch FROM due_at - now()) FROM staged_job") <= 30
    del desk.context.__dict__["pace"]
    desk.push_all_again()
    desk.work()
    assert desk.state(one) == "accepted"


def test_waiting_for_the_rate_is_no_attempt(desk: Desk) -> None:
    """After a long wait and one 503 it comes again in seconds, not in a quarter of an hour."""
    desk.context.__dict__["pace"] = Paced(NotNow(30.0))
    one = desk.mt(desk.resident(ME))
    for _ in range(12):
        desk.work()
        desk.push_all_again()
    assert desk.one("SELECT attempts, attempted_at FROM outbound") == (0, None)
    del desk.context.__dict__["pace"]
    desk.operator.status = 503
    desk.work()
    assert desk.one("SELECT attempts FROM outbound") == 1
    assert desk.one("SELECT extract(epoch FROM due_at - now()) FROM staged_job") < 10
    desk.operator.status = 200
    desk.push_all_again()
    desk.work()
    assert desk.state(one) == "accepted"


class DiesWaiting(Exception):
    pass


def test_a_worker_that_dies_while_it_waits_has_sent_nothing(desk: Desk) -> None:
    """Also with a carrier that knows no reference: it goes out later, and is not `uncertain`."""
    desk.context.__dict__["pace"] = Paced(DiesWaiting())
    one = desk.mt(desk.resident(ME), carrier="twilio")
    desk.work()
    assert desk.state(one) == "queued"
    del desk.context.__dict__["pace"]
    desk.push_all_again()
    desk.work()
    assert len(desk.operator.taken) == 1
    assert desk.one("SELECT attempts FROM outbound") == 1


def test_what_is_too_late_waits_for_no_rate(desk: Desk) -> None:
    desk.context.__dict__["pace"] = Paced(NotNow(30.0))
    one = desk.mt(desk.resident(ME))
    desk.clock.now += timedelta(hours=25)
    desk.work()
    assert (desk.state(one), desk.staged()) == ("expired", 0)


def test_a_reply_does_not_wait_for_a_clock_that_is_away(desk: Desk) -> None:
    desk.context.__dict__["pace"] = Paced(Away())
    one = desk.mt(desk.resident(ME))
    desk.work()
    assert desk.state(one) == "accepted"


def remembers_what_it_refused(desk: Desk) -> None:
    """eSMS without money: it refuses, and takes a second try of the same RequestId for a repeat."""
    refused, broke = set[str](), len(desk.operator.taken) + 2

    def say() -> None:
        order = desk.operator.taken[-1]["RequestId"]
        code = "124" if order in refused else "103"
        if code == "103" and len(desk.operator.taken) > broke:
            code = "100"
        elif code == "103":
            refused.add(order)
        desk.operator.body = {"CodeResult": code}

    desk.operator.hold = say


def test_what_was_refused_for_want_of_money_is_sent_when_it_is_there(desk: Desk) -> None:
    remembers_what_it_refused(desk)
    mt = desk.mt(desk.resident(ME), carrier="esms")
    for _ in range(3):
        desk.clock.now += timedelta(minutes=1)
        desk.work()
        desk.push_all_again()
    orders = [each["RequestId"] for each in desk.operator.taken]
    assert len(set(orders)) == 3, "124 says that it was refused before, not that it was sent"
    assert (desk.state(mt), desk.operator.body) == ("accepted", {"CodeResult": "100"})
    assert orders[-1] == reference(desk, mt), "its receipt names the last one"


def test_what_may_have_arrived_gets_no_other_reference(desk: Desk) -> None:
    """Never answered, then refused for want of money: by another reference the carrier could not
    tell that it has it already. Also if it was busy in between."""
    mt = desk.mt(desk.resident(ME), carrier="esms")
    attempted(desk, mt, send.IN_FLIGHT)
    for status, code in ((503, "100"), (200, "103"), (200, "100")):
        desk.operator.status, desk.operator.body = status, {"CodeResult": code}
        desk.work()
        desk.clock.now += timedelta(minutes=5)
        desk.push_all_again()
    first, second = (each["RequestId"] for each in desk.operator.taken)
    assert first == second
    assert (desk.state(mt), desk.staged()) == ("uncertain", 0)


def test_an_attempt_that_another_has_taken_over_is_not_put_back(desk: Desk) -> None:
    mt = desk.mt(desk.resident(ME))
    attempted(desk, mt, send.IN_FLIGHT)
    with desk.context.engine.begin() as connection:
        assert not messages.put_back(connection, mt, 2)
        assert desk.state(mt) == "attempted"
        assert messages.put_back(connection, mt, 1)
    assert (desk.state(mt), desk.one("SELECT attempts FROM outbound")) == ("queued", 0)


def test_no_mt_goes_to_a_country_that_is_not_named(desk: Desk) -> None:
    """Also no news, and no answer that was written before `countries` was set."""
    mt = desk.mt(desk.resident("+88216123456"))
    desk.work()
    assert (desk.state(mt), desk.operator.taken, desk.staged()) == ("refused", [], 0)
    assert "countries" in desk.one("SELECT error FROM outbound")


@pytest.mark.parametrize("column", ["text", "number"])
def test_what_was_moved_from_anothers_row_is_not_sent(desk: Desk, column: str) -> None:
    """In the database: the text of another MT, or the number of another resident."""
    me, other = desk.resident("+84912000111"), desk.resident("+84912000222")
    mine, theirs = desk.mt(me, "cua toi"), desk.mt(other, "cua nguoi khac")
    if column == "text":
        desk.sql.execute(
            "UPDATE outbound SET text = (SELECT text FROM outbound WHERE id = %s) WHERE id = %s",
            (mine, theirs),
        )
    else:
        desk.sql.execute(
            "UPDATE resident SET sealed = (SELECT sealed FROM resident WHERE id = %s) "
            "WHERE id = %s",
            (me, other),
        )
    desk.work()
    assert [(sent["to"], sent["text"]) for sent in desk.operator.taken] == [
        ("+84912000111", "cua toi")
    ]
    state, error = desk.one("SELECT state, error FROM outbound WHERE id = %s", theirs)
    assert state == "failed" and "changed, or moved here from another row" in error
    assert desk.staged() == 0
