"""From a report to the answer of a check, and to the reporter's notice."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from flows.scoring import risk
from flows.values import Subject
from gateway.database import staged_jobs
from gateway.reports import lists, queue, subjects, verdicts
from tests.workers.conftest import Harness
from workers import reports

KEY = "tel:+84987654321"
ABOUT = Subject(KEY, "mobile", "0987654321", "0987654321")
ME = "+84912000111"
NIGHT = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
"""23:30 in Dak Nong."""
MORNING = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
"""06:00 in Dak Nong."""


def decide(harness: Harness, decision: verdicts.Decision) -> None:
    with harness.context.engine.begin() as connection:
        verdicts.set_verdict(connection, ABOUT, decision, "can bo", "da kiem tra", harness.clock())


def standing(harness: Harness) -> tuple[str, int]:
    row = harness.one("SELECT grade, people FROM subject WHERE key = %s", KEY)
    return row if row is not None else ("", 0)


def news(harness: Harness) -> list[str]:
    return [str(taken["text"]) for taken in harness.operator.taken]


def test_a_report_becomes_testimony_and_the_subject_is_known(harness: Harness) -> None:
    report = harness.report(harness.resident(ME), KEY)
    harness.work()
    assert standing(harness) == ("reported", 1)
    assert harness.one("SELECT state FROM report WHERE id = %s", report) == "judged"
    assert harness.staged() == 0


def test_the_same_person_counts_once_and_another_person_counts(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.report(me, KEY)
    harness.clock.now += timedelta(days=1)
    harness.report(me, KEY)
    harness.work()
    assert standing(harness) == ("reported", 1)
    first, last = harness.one("SELECT first_at, at FROM evidence")
    assert last - first == timedelta(days=1)
    harness.report(harness.resident("+84912000222"), KEY)
    harness.work()
    assert standing(harness) == ("reported", 2)


def test_an_older_report_judged_later_does_not_turn_time_back(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.report(me, KEY, category="ngan_hang")
    harness.work()
    harness.report(me, KEY, at=harness.clock() - timedelta(days=9))
    harness.work()
    first, last, category = harness.one("SELECT first_at, at, category FROM evidence")
    assert (last, category) == (harness.clock(), "ngan_hang")
    assert first == harness.clock() - timedelta(days=9)


def test_an_advert_reported_later_does_not_take_an_accusation_back(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.report(me, KEY, way="scam_call")
    harness.clock.now += timedelta(days=1)
    harness.report(me, KEY, way="spam_call")
    harness.work()
    assert harness.one("SELECT way, at FROM evidence") == ("scam_call", harness.clock())


def test_a_report_that_runs_twice_has_one_effect(harness: Harness) -> None:
    report = harness.report(harness.resident(ME), KEY)
    harness.work()
    before = harness.all("SELECT * FROM evidence"), harness.all("SELECT * FROM subject")
    harness.stage("report", report)
    harness.work()
    assert (harness.all("SELECT * FROM evidence"), harness.all("SELECT * FROM subject")) == before
    assert harness.staged() == 0


def test_workers_at_one_subject_lose_nobody(harness: Harness) -> None:
    for n in range(12):
        harness.report(harness.resident(f"+8491200{n:04d}"), KEY)
    ids = [row[0] for row in harness.all("SELECT id FROM staged_job")]
    threads = [threading.Thread(target=reports.judge, args=(harness.context, id)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert standing(harness) == ("reported", 12)
    assert harness.staged() == 0


def test_a_subject_that_becomes_due_while_it_is_computed_stays_due(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = harness.clock() + timedelta(days=90)
    row = lists.Row(2, ABOUT, "Bo TTTT", harness.clock(), later)
    engine, now, grade = harness.context.engine, harness.clock(), risk.grade
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
    assert standing(harness)[0] == "caution"
    with engine.begin() as connection:
        assert subjects.recompute_due(connection, now + timedelta(seconds=1), 10) == 1
        assert subjects.recompute_due(connection, now + timedelta(days=80), 10) == 0
    assert standing(harness)[0] == "no_reports"


def test_a_deleted_reporter_stays_one_person(harness: Harness) -> None:
    harness.report(None, KEY)
    harness.report(None, KEY)
    harness.work()
    assert standing(harness) == ("reported", 2)
    assert all(row[0] < 0 for row in harness.all("SELECT reporter FROM evidence"))


@pytest.mark.parametrize("decision", ["confirmed", "cleared"])
def test_a_verdict_shows_at_once_and_is_sent_once(
    harness: Harness, decision: verdicts.Decision
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    decide(harness, decision)
    assert standing(harness) == (decision, 1)
    harness.work()
    assert len(news(harness)) == 1
    assert "R000000" in news(harness)[0]
    assert "0987654321" in news(harness)[0]
    assert harness.one("SELECT notified_at FROM report") == harness.clock()
    decide(harness, decision)
    harness.work()
    assert len(news(harness)) == 1


def test_reporters_are_notified_of_a_verdict_that_changes(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    decide(harness, "confirmed")
    harness.work()
    decide(harness, "cleared")
    harness.work()
    assert len(news(harness)) == 2
    assert news(harness)[0] != news(harness)[1]


def test_nobody_is_notified_of_a_verdict_that_was_overtaken(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    decide(harness, "confirmed")
    decide(harness, "withdrawn")
    harness.work()
    assert news(harness) == []
    assert standing(harness) == ("reported", 1)


def test_reporters_of_a_verdict_that_is_undone_are_notified_of_the_one_before(
    harness: Harness,
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    decisions: tuple[verdicts.Decision, ...] = ("cleared", "confirmed", "withdrawn")
    for decision in decisions:
        decide(harness, decision)
        harness.work()
    first, second, third = news(harness)
    assert first == third != second
    assert standing(harness) == ("cleared", 1)


@pytest.mark.parametrize("first_at_night", [False, True])
def test_reporters_not_notified_yet_get_nothing_twice(
    harness: Harness, first_at_night: bool
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    if first_at_night:
        harness.clock.now = NIGHT
    decide(harness, "cleared")
    harness.work()
    harness.clock.now = NIGHT
    decide(harness, "confirmed")
    harness.work()
    decide(harness, "withdrawn")
    harness.work()
    harness.clock.now = MORNING
    harness.push_all()
    harness.work()
    assert len(news(harness)) == 1
    assert harness.one("SELECT notified_decision FROM evidence") == "cleared"
    decide(harness, "cleared")
    harness.work()
    assert len(news(harness)) == 1
    decide(harness, "confirmed")
    harness.work()
    assert len(news(harness)) == 2
    assert news(harness)[0] != news(harness)[1]


def test_nothing_to_withdraw_is_an_error(harness: Harness) -> None:
    with pytest.raises(ValueError, match="no verdict"):
        decide(harness, "withdrawn")
    assert harness.one("SELECT count(*) FROM verdict") == 0


def test_nobody_is_woken_at_night(harness: Harness) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    harness.clock.now = NIGHT
    decide(harness, "confirmed")
    harness.work()
    assert news(harness) == []
    # The test's clock is not the database's, which the sending is put off by: until 06:00.
    wait = harness.one("SELECT due_at - now() FROM staged_job")
    assert abs(wait - timedelta(hours=6.5)) < timedelta(minutes=1)
    assert harness.one("SELECT expires_at FROM outbound") == MORNING + timedelta(days=3)
    harness.push_all()
    harness.work()  # pushed too early: still not sent
    assert news(harness) == []
    harness.clock.now = MORNING
    harness.push_all()
    harness.work()
    assert len(news(harness)) == 1


@pytest.mark.parametrize("then", ["withdrawn", "cleared"])
def test_news_that_waits_is_not_sent_if_its_verdict_stands_no_more(
    harness: Harness, then: verdicts.Decision
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    harness.clock.now = NIGHT
    decide(harness, "confirmed")
    harness.work()
    stale = harness.one("SELECT id FROM outbound")
    decide(harness, then)
    harness.clock.now = MORNING
    harness.push_all()
    harness.work()
    assert harness.one("SELECT state, error FROM outbound WHERE id = %s", stale) == (
        "failed", "the verdict no longer holds",
    )  # fmt: skip
    assert len(news(harness)) == (then == "cleared")
    decide(harness, "confirmed")
    harness.work()
    assert len(news(harness)) == 1 + (then == "cleared")
    assert harness.staged() == 0


def test_an_opted_out_reporter_gets_no_message(harness: Harness) -> None:
    harness.report(harness.resident(ME, opted_out_at=harness.clock()), KEY)
    harness.work()
    decide(harness, "confirmed")
    harness.work()
    assert news(harness) == []


def test_a_reporter_opted_out_before_the_morning_gets_no_message(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.report(me, KEY)
    harness.work()
    harness.clock.now = NIGHT
    decide(harness, "confirmed")
    harness.work()
    harness.sql.execute("UPDATE resident SET opted_out_at = now()")
    harness.clock.now = NIGHT + timedelta(hours=9)
    harness.push_all()
    harness.work()
    assert news(harness) == []
    assert harness.one("SELECT state FROM outbound") == "opted_out"


def test_a_reporter_whose_report_is_judged_after_the_verdict_is_notified_too(
    harness: Harness,
) -> None:
    """The verdict came between the report and its judging: nobody knew of the reporter then."""
    harness.report(harness.resident(ME), KEY, at=harness.clock() - timedelta(minutes=1))
    decide(harness, "confirmed")
    with harness.context.engine.begin() as connection:
        staged = harness.one("SELECT id FROM staged_job WHERE name = 'notify_reporters'")
        staged_jobs.done(connection, staged)
    harness.work()
    assert len(news(harness)) == 1


def test_a_reporter_of_after_the_verdict_is_not_notified(harness: Harness) -> None:
    decide(harness, "confirmed")
    harness.clock.now += timedelta(minutes=1)
    harness.report(harness.resident(ME), KEY)
    harness.work()
    assert news(harness) == []


def test_a_check_tells_that_a_cleared_number_was_reported_since(harness: Harness) -> None:
    """The next check and TT say when officials looked, and how many have reported it since."""
    for number in range(3):
        harness.report(harness.resident(f"+8491200033{number}"), KEY)
    harness.work()
    decide(harness, "cleared")
    harness.clock.now += timedelta(days=3)
    first = harness.resident("+84912000444", created_at=harness.clock() - timedelta(days=50))
    harness.report(first, KEY)
    harness.work()
    assert harness.one("SELECT since_cleared FROM subject WHERE key = %s", KEY) == 0
    harness.report(harness.resident("+84912000555"), KEY)
    harness.work()
    with harness.context.engine.connect() as connection:
        known = subjects.standing(connection, KEY)
        (top, *_) = queue.queue(connection, harness.clock(), 5).lines
    assert (known.grade, known.since_cleared, known.contradicted) == ("cleared", 2, True)
    assert known.decided_at == harness.clock() - timedelta(days=3)
    assert top.key == KEY
    decide(harness, "cleared")
    with harness.context.engine.connect() as connection:
        assert not subjects.standing(connection, KEY).contradicted
