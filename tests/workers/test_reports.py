"""From a report to what a check says, and what its reporter hears."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from flows.scoring import risk
from flows.values import Subject
from gateway.database import staged_jobs
from gateway.reports import lists, subjects, verdicts
from tests.workers.conftest import Desk
from workers import reports

KEY = "tel:+84987654321"
ABOUT = Subject(KEY, "mobile", "0987654321", "0987654321")
ME = "+84912000111"
NIGHT = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
"""23:30 in Dak Nong."""
MORNING = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
"""06:00 in Dak Nong."""


def decide(desk: Desk, decision: verdicts.Decision) -> None:
    with desk.context.engine.begin() as connection:
        verdicts.set_verdict(connection, ABOUT, decision, "can bo", "da kiem tra", desk.clock())


def standing(desk: Desk) -> tuple[str, int]:
    row = desk.one("SELECT grade, people FROM subject WHERE key = %s", KEY)
    return row if row is not None else ("", 0)


def news(desk: Desk) -> list[str]:
    return [str(taken["text"]) for taken in desk.operator.taken]


def test_a_report_becomes_testimony_and_the_subject_is_known(desk: Desk) -> None:
    report = desk.report(desk.resident(ME), KEY)
    desk.work()
    assert standing(desk) == ("reported", 1)
    assert desk.one("SELECT state FROM report WHERE id = %s", report) == "judged"
    assert desk.staged() == 0


def test_the_same_person_counts_once_and_another_person_counts(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.report(me, KEY)
    desk.clock.now += timedelta(days=1)
    desk.report(me, KEY)
    desk.work()
    assert standing(desk) == ("reported", 1)
    first, last = desk.one("SELECT first_at, at FROM evidence")
    assert last - first == timedelta(days=1)
    desk.report(desk.resident("+84912000222"), KEY)
    desk.work()
    assert standing(desk) == ("reported", 2)


def test_an_older_report_judged_later_does_not_turn_time_back(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.report(me, KEY, category="ngan_hang")
    desk.work()
    desk.report(me, KEY, at=desk.clock() - timedelta(days=9))
    desk.work()
    first, last, category = desk.one("SELECT first_at, at, category FROM evidence")
    assert (last, category) == (desk.clock(), "ngan_hang")
    assert first == desk.clock() - timedelta(days=9)


def test_an_advert_reported_later_does_not_take_an_accusation_back(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.report(me, KEY, way="scam_call")
    desk.clock.now += timedelta(days=1)
    desk.report(me, KEY, way="spam_call")
    desk.work()
    assert desk.one("SELECT way, at FROM evidence") == ("scam_call", desk.clock())


def test_a_report_that_runs_twice_has_one_effect(desk: Desk) -> None:
    report = desk.report(desk.resident(ME), KEY)
    desk.work()
    before = desk.all("SELECT * FROM evidence"), desk.all("SELECT * FROM subject")
    desk.stage("report", report)
    desk.work()
    assert (desk.all("SELECT * FROM evidence"), desk.all("SELECT * FROM subject")) == before
    assert desk.staged() == 0


def test_workers_at_one_subject_lose_nobody(desk: Desk) -> None:
    for n in range(12):
        desk.report(desk.resident(f"+8491200{n:04d}"), KEY)
    ids = [row[0] for row in desk.all("SELECT id FROM staged_job")]
    threads = [threading.Thread(target=reports.judge, args=(desk.context, id)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert standing(desk) == ("reported", 12)
    assert desk.staged() == 0


def test_what_becomes_due_while_it_is_computed_stays_due(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = desk.clock() + timedelta(days=90)
    row = lists.Row(2, ABOUT, "Bo TTTT", desk.clock(), later)
    engine, now, grade = desk.context.engine, desk.clock(), risk.grade
    with engine.begin() as connection:
        made = lists.take(connection, "list.csv", b"1", [row], "Ba Lan", now)

    def meanwhile(evidence: risk.Evidence, now: datetime) -> risk.Judgement:
        with engine.begin() as other:
            lists.undo(other, made, "Ba Lan", "nham", now + timedelta(seconds=1))
        return grade(evidence, now)

    with monkeypatch.context() as patched:
        patched.setattr(risk, "grade", meanwhile)
        with engine.begin() as connection:
            assert subjects.recompute_due(connection, now, 10) == 1
    assert standing(desk)[0] == "caution"
    with engine.begin() as connection:
        assert subjects.recompute_due(connection, now + timedelta(seconds=1), 10) == 1
        assert subjects.recompute_due(connection, now + timedelta(days=80), 10) == 0
    assert standing(desk)[0] == "no_reports"


def test_a_reporter_who_is_gone_stays_one_person(desk: Desk) -> None:
    desk.report(None, KEY)
    desk.report(None, KEY)
    desk.work()
    assert standing(desk) == ("reported", 2)
    assert all(row[0] < 0 for row in desk.all("SELECT reporter FROM evidence"))


@pytest.mark.parametrize("decision", ["confirmed", "cleared"])
def test_a_verdict_is_seen_at_once_and_told_once(desk: Desk, decision: verdicts.Decision) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    decide(desk, decision)
    assert standing(desk) == (decision, 1)
    desk.work()
    assert len(news(desk)) == 1
    assert "R000000" in news(desk)[0]
    assert "0987654321" in news(desk)[0]
    assert desk.one("SELECT told_at FROM report") == desk.clock()
    decide(desk, decision)
    desk.work()
    assert len(news(desk)) == 1


def test_a_verdict_that_changes_is_told_again(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    decide(desk, "confirmed")
    desk.work()
    decide(desk, "cleared")
    desk.work()
    assert len(news(desk)) == 2
    assert news(desk)[0] != news(desk)[1]


def test_a_verdict_that_was_overtaken_is_not_told(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    decide(desk, "confirmed")
    decide(desk, "withdrawn")
    desk.work()
    assert news(desk) == []
    assert standing(desk) == ("reported", 1)


def test_whoever_heard_a_verdict_that_is_undone_hears_what_stands_again(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    decisions: tuple[verdicts.Decision, ...] = ("cleared", "confirmed", "withdrawn")
    for decision in decisions:
        decide(desk, decision)
        desk.work()
    first, second, third = news(desk)
    assert first == third != second
    assert standing(desk) == ("cleared", 1)


@pytest.mark.parametrize("first_at_night", [False, True])
def test_whoever_has_not_heard_it_yet_hears_nothing_twice(desk: Desk, first_at_night: bool) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    if first_at_night:
        desk.clock.now = NIGHT
    decide(desk, "cleared")
    desk.work()
    desk.clock.now = NIGHT
    decide(desk, "confirmed")
    desk.work()
    decide(desk, "withdrawn")
    desk.work()
    desk.clock.now = MORNING
    desk.push_all_again()
    desk.work()
    assert len(news(desk)) == 1
    assert desk.one("SELECT told FROM evidence") == "cleared"
    decide(desk, "cleared")
    desk.work()
    assert len(news(desk)) == 1
    decide(desk, "confirmed")
    desk.work()
    assert len(news(desk)) == 2
    assert news(desk)[0] != news(desk)[1]


def test_nothing_to_withdraw_is_said(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no verdict"):
        decide(desk, "withdrawn")
    assert desk.one("SELECT count(*) FROM verdict") == 0


def test_nobody_is_woken_at_night(desk: Desk) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    desk.clock.now = NIGHT
    decide(desk, "confirmed")
    desk.work()
    assert news(desk) == []
    # The test's clock is not the database's, which the sending is put off by: until 06:00.
    wait = desk.one("SELECT due_at - now() FROM staged_job")
    assert abs(wait - timedelta(hours=6.5)) < timedelta(minutes=1)
    assert desk.one("SELECT expires_at FROM outbound") == MORNING + timedelta(days=3)
    desk.push_all_again()
    desk.work()  # pushed too early: still not sent
    assert news(desk) == []
    desk.clock.now = MORNING
    desk.push_all_again()
    desk.work()
    assert len(news(desk)) == 1


@pytest.mark.parametrize("then", ["withdrawn", "cleared"])
def test_news_that_waits_is_not_sent_if_its_verdict_stands_no_more(
    desk: Desk, then: verdicts.Decision
) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    desk.clock.now = NIGHT
    decide(desk, "confirmed")
    desk.work()
    stale = desk.one("SELECT id FROM outbound")
    decide(desk, then)
    desk.clock.now = MORNING
    desk.push_all_again()
    desk.work()
    assert desk.one("SELECT state, error FROM outbound WHERE id = %s", stale) == (
        "failed", "the verdict stands no more",
    )  # fmt: skip
    assert len(news(desk)) == (then == "cleared")
    decide(desk, "confirmed")
    desk.work()
    assert len(news(desk)) == 1 + (then == "cleared")
    assert desk.staged() == 0


def test_who_opted_out_is_not_told(desk: Desk) -> None:
    desk.report(desk.resident(ME, opted_out_at=desk.clock()), KEY)
    desk.work()
    decide(desk, "confirmed")
    desk.work()
    assert news(desk) == []


def test_who_opts_out_before_the_morning_is_not_told(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.report(me, KEY)
    desk.work()
    desk.clock.now = NIGHT
    decide(desk, "confirmed")
    desk.work()
    desk.sql.execute("UPDATE resident SET opted_out_at = now()")
    desk.clock.now = NIGHT + timedelta(hours=9)
    desk.push_all_again()
    desk.work()
    assert news(desk) == []
    assert desk.one("SELECT state FROM outbound") == "opted_out"


def test_a_report_judged_after_the_verdict_is_told_too(desk: Desk) -> None:
    """The verdict came between the report and its judging: nobody knew of the reporter then."""
    desk.report(desk.resident(ME), KEY, at=desk.clock() - timedelta(minutes=1))
    decide(desk, "confirmed")
    with desk.context.engine.begin() as connection:
        tell = desk.one("SELECT id FROM staged_job WHERE name = 'notify_reporters'")
        staged_jobs.done(connection, tell)
    desk.work()
    assert len(news(desk)) == 1


def test_a_report_made_after_the_verdict_is_not_told(desk: Desk) -> None:
    decide(desk, "confirmed")
    desk.clock.now += timedelta(minutes=1)
    desk.report(desk.resident(ME), KEY)
    desk.work()
    assert news(desk) == []
