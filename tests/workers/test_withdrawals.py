"""A report that its reporter takes back: what it weighed is gone, what was decided stands."""

from __future__ import annotations

from datetime import timedelta

from gateway.database import staged_jobs
from gateway.reports import verdicts
from tests.workers.conftest import Desk
from tests.workers.test_reports import ABOUT, KEY, ME, decide, standing

OTHER = "+84912000222"


def withdraw_report(desk: Desk, report_id: int) -> None:
    """As the doors leave it: the row, and its job."""
    desk.sql.execute("UPDATE report SET withdrawn_at = %s WHERE id = %s", (desk.clock(), report_id))
    desk.stage("withdraw", report_id)


def test_its_weight_leaves_the_subject(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.report(desk.resident(OTHER), KEY)
    desk.work()
    assert standing(desk) == ("reported", 2)
    before = desk.one("SELECT attention FROM subject")
    withdraw_report(desk, mine)
    desk.work()
    assert standing(desk) == ("reported", 1)
    assert desk.one("SELECT attention FROM subject") < before
    assert desk.staged() == 0


def test_the_only_report_leaves_nothing(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.work()
    withdraw_report(desk, mine)
    desk.work()
    assert standing(desk) == ("no_reports", 0)
    assert desk.one("SELECT count(*) FROM evidence") == 0
    assert desk.one("SELECT withdrawn_at IS NOT NULL FROM report") is True


def test_a_second_time_changes_nothing(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.work()
    withdraw_report(desk, mine)
    desk.work()
    computed = desk.one("SELECT computed_at FROM subject")
    desk.clock.now += timedelta(hours=1)
    desk.stage("withdraw", mine)
    desk.work()
    assert desk.one("SELECT computed_at FROM subject") == computed


def test_one_that_is_not_judged_yet_never_weighs(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.sql.execute("UPDATE staged_job SET due_at = due_at + interval '1 minute'")
    withdraw_report(desk, mine)
    desk.work()
    desk.push_all_again()
    desk.work()
    assert standing(desk) == ("", 0)
    assert desk.one("SELECT state FROM report") == "judged"


def test_what_else_the_same_person_reported_stays(desk: Desk) -> None:
    me = desk.resident(ME)
    first = desk.report(me, KEY, way="spam_call")
    desk.clock.now += timedelta(days=1)
    second = desk.report(me, KEY)
    desk.work()
    withdraw_report(desk, second)
    desk.work()
    assert standing(desk) == ("reported", 1)
    report_id, way, accuses, first_at, at = desk.one(
        "SELECT report_id, way, accuses, first_at, at FROM evidence"
    )
    assert (report_id, way, accuses) == (first, "spam_call", False)
    assert first_at == at
    withdraw_report(desk, first)
    desk.work()
    assert standing(desk) == ("no_reports", 0)


def test_a_decision_stands_and_so_does_the_record(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.work()
    decide(desk, "cleared")
    desk.work()
    withdraw_report(desk, mine)
    desk.work()
    assert standing(desk)[0] == "cleared"
    assert desk.one("SELECT outcome FROM evidence") == -1, "nobody tidies up their record"
    assert desk.one("SELECT withdrawn_at IS NOT NULL FROM report") is True


def test_whoever_took_it_back_is_not_told_of_a_later_decision(desk: Desk) -> None:
    mine = desk.report(desk.resident(ME), KEY)
    desk.report(desk.resident(OTHER), KEY)
    desk.work()
    withdraw_report(desk, mine)
    desk.work()
    with desk.context.engine.begin() as connection:
        verdicts.set_verdict(connection, ABOUT, "confirmed", "can bo", "da kiem tra", desk.clock())
        staged_jobs.stage(connection, "recompute", [0])
    desk.work()
    assert len(desk.operator.taken) == 1


def test_it_may_be_reported_again(desk: Desk) -> None:
    me = desk.resident(ME)
    mine = desk.report(me, KEY)
    desk.work()
    withdraw_report(desk, mine)
    desk.work()
    desk.report(me, KEY)
    desk.work()
    assert standing(desk) == ("reported", 1)
