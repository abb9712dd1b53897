"""A report that its reporter withdraws: its weight is gone, the decision stays."""

from __future__ import annotations

from datetime import timedelta

from gateway.database import staged_jobs
from gateway.reports import verdicts
from tests.gateway.reports.test_reports import ABOUT, KEY, ME, decide, standing
from tests.workers.conftest import Harness

OTHER = "+84912000222"


def withdraw_report(harness: Harness, report_id: int) -> None:
    """As the webhook endpoints leave it: the row, and its job."""
    harness.sql.execute(
        "UPDATE report SET withdrawn_at = %s WHERE id = %s", (harness.clock(), report_id)
    )
    harness.stage("withdraw", report_id)


def test_its_weight_leaves_the_subject(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.report(harness.resident(OTHER), KEY)
    harness.work()
    assert standing(harness) == ("reported", 2)
    before = harness.one("SELECT attention FROM subject")
    withdraw_report(harness, mine)
    harness.work()
    assert standing(harness) == ("reported", 1)
    assert harness.one("SELECT attention FROM subject") < before
    assert harness.staged() == 0


def test_the_only_report_leaves_nothing(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.work()
    withdraw_report(harness, mine)
    harness.work()
    assert standing(harness) == ("no_reports", 0)
    assert harness.one("SELECT count(*) FROM evidence") == 0
    assert harness.one("SELECT withdrawn_at IS NOT NULL FROM report") is True


def test_a_second_time_changes_nothing(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.work()
    withdraw_report(harness, mine)
    harness.work()
    written = harness.one("SELECT xmin::text FROM subject")
    harness.clock.now += timedelta(hours=1)
    harness.stage("withdraw", mine)
    harness.work()
    assert harness.one("SELECT xmin::text FROM subject") == written


def test_one_that_is_not_judged_yet_never_weighs(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.sql.execute("UPDATE staged_job SET due_at = due_at + interval '1 minute'")
    withdraw_report(harness, mine)
    harness.work()
    harness.push_all()
    harness.work()
    assert standing(harness) == ("", 0)
    assert harness.one("SELECT state FROM report") == "judged"


def test_what_else_the_same_person_reported_stays(harness: Harness) -> None:
    me = harness.resident(ME)
    first = harness.report(me, KEY, way="spam_call")
    harness.clock.now += timedelta(days=1)
    second = harness.report(me, KEY)
    harness.work()
    withdraw_report(harness, second)
    harness.work()
    assert standing(harness) == ("reported", 1)
    report_id, way, accuses, first_at, at = harness.one(
        "SELECT report_id, way, accuses, first_at, at FROM evidence"
    )
    assert (report_id, way, accuses) == (first, "spam_call", False)
    assert first_at == at
    withdraw_report(harness, first)
    harness.work()
    assert standing(harness) == ("no_reports", 0)


def test_a_decision_stands_and_so_does_the_record(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.work()
    decide(harness, "cleared")
    harness.work()
    withdraw_report(harness, mine)
    harness.work()
    assert standing(harness)[0] == "cleared"
    assert harness.one("SELECT outcome FROM evidence") == -1, "nobody tidies up their record"
    assert harness.one("SELECT withdrawn_at IS NOT NULL FROM report") is True


def test_a_withdrawn_reporter_is_not_notified_of_a_later_decision(harness: Harness) -> None:
    mine = harness.report(harness.resident(ME), KEY)
    harness.report(harness.resident(OTHER), KEY)
    harness.work()
    withdraw_report(harness, mine)
    harness.work()
    with harness.context.engine.begin() as connection:
        verdicts.set_verdict(
            connection, ABOUT, "confirmed", "can bo", "da kiem tra", harness.clock()
        )
        staged_jobs.stage(connection, "recompute", [0])
    harness.work()
    assert len(harness.operator.taken) == 1


def test_it_may_be_reported_a_second_time(harness: Harness) -> None:
    me = harness.resident(ME)
    mine = harness.report(me, KEY)
    harness.work()
    withdraw_report(harness, mine)
    harness.work()
    harness.report(me, KEY)
    harness.work()
    assert standing(harness) == ("reported", 1)
