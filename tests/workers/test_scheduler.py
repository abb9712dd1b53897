"""Lost jobs are found, and the chores are staged once."""

from __future__ import annotations

import dataclasses
import logging
import os
from datetime import timedelta

import pytest

from flows.values import Subject
from gateway.reports import verdicts
from tests.workers.conftest import Harness
from workers import maintenance, scheduler
from workers.services import WorkerServices

KEY = "tel:+84987654321"


def names(harness: Harness) -> list[str]:
    return [row[0] for row in harness.all("SELECT name FROM staged_job ORDER BY name")]


@pytest.fixture
def quiet(harness: Harness) -> Harness:
    """A harness with chores staged already."""
    harness.sql.execute("INSERT INTO chore (name) VALUES ('retention'), ('figures')")
    return harness


def test_rows_that_wait_for_a_job_that_is_not_there(
    quiet: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    me = quiet.resident("+84912000111")
    quiet.report(me, KEY)
    quiet.mt(me)
    quiet.mt(me, state="attempted", attempted_at=quiet.clock())
    quiet.dlr("their-1", False, "delivered")
    quiet.insert(
        "inbound", carrier="open", carrier_message_id="1", ref="1", part=1, parts=2,
        answered=0, at=quiet.clock(),
    )  # fmt: skip
    quiet.sql.execute("DELETE FROM staged_job")
    scheduler.once(quiet.context)
    assert names(quiet) == []  # they have just come: their jobs may be on the way
    quiet.clock.now += timedelta(minutes=5)
    with caplog.at_level(logging.WARNING):
        scheduler.once(quiet.context)
        scheduler.once(quiet.context)
    assert names(quiet) == ["assemble", "receipts", "reply", "reply", "report"]
    assert "2 jobs 'reply' were missing" in caplog.text
    assert "912000111" not in caplog.text


def test_it_is_noted_since_when_a_secret_is_the_same(quiet: Harness) -> None:
    scheduler.once(quiet.context)
    began = quiet.clock()
    query = "SELECT setting FROM carrier_secret WHERE carrier = 'esms' AND since = %s ORDER BY 1"
    noted = [row[0] for row in quiet.all(query, began)]
    assert noted == ["api_key", "private_key", "secret_key"]
    quiet.clock.now += timedelta(days=1)
    scheduler.once(quiet.context)
    assert [row[0] for row in quiet.all(query, began)] == noted


def test_finished_work_is_not_staged_again(quiet: Harness) -> None:
    me = quiet.resident("+84912000111")
    quiet.report(me, KEY)
    quiet.mt(me)
    quiet.work()
    quiet.clock.now += timedelta(minutes=5)
    scheduler.once(quiet.context)
    assert names(quiet) == []


def test_periodic_jobs_are_staged_once_by_the_first_scheduler(harness: Harness) -> None:
    elsewhere = WorkerServices(harness.context.settings, harness.context.env, harness.clock)
    scheduler.once(harness.context)
    scheduler.once(elsewhere)
    assert names(harness) == ["figures", "retention"]
    harness.work()
    scheduler.once(elsewhere)
    assert names(harness) == []
    harness.sql.execute("UPDATE chore SET staged_at = now() - interval '1 day'")
    scheduler.once(harness.context)
    scheduler.once(elsewhere)
    assert names(harness) == ["figures", "retention"]
    elsewhere.engine.dispose()


def test_rows_move_only_while_a_key_rotates(quiet: Harness) -> None:
    settings = dataclasses.replace(quiet.context.settings, hash_keys_previous=(os.urandom(32),))
    context = WorkerServices(settings, quiet.context.env, quiet.clock)
    scheduler.once(quiet.context)
    assert names(quiet) == []
    scheduler.once(context)
    assert names(quiet) == ["rehash"]
    context.engine.dispose()


def test_the_operator_is_warned_in_sentences(
    quiet: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    quiet.mt(None, state="uncertain")
    quiet.sql.execute("UPDATE staged_job SET due_at = now() - interval '6 minutes'")
    quiet.dlr("their-1", False, "delivered", at=quiet.clock() - timedelta(hours=7))
    with caplog.at_level(logging.WARNING):
        scheduler.once(quiet.context)
    for sentence in (
        "1 jobs wait for more than 5 minutes: is the dispatcher running?",
        "1 MTs of the last day may or may not have arrived",
        "1 receipts of the last day match no MT",
    ):
        assert sentence in caplog.text


def grade(harness: Harness) -> str:
    return str(harness.one("SELECT grade FROM subject WHERE key = %s", KEY))


def trusted(harness: Harness, number: str, n: int) -> int:
    """A resident of long standing with a report that an official has confirmed, and that a third
    person made too."""
    resident = harness.resident(number, created_at=harness.clock() - timedelta(days=400 + n))
    other = f"tel:+8498111000{n}"
    harness.report(resident, other, at=harness.clock() - timedelta(days=300))
    # Somebody else reported it later: what the two share is no invention of one.
    outsider = harness.resident(
        f"+8498220000{n}", created_at=harness.clock() - timedelta(days=500 + n)
    )
    harness.report(outsider, other, at=harness.clock() - timedelta(days=250))
    harness.work()
    about = Subject(other, "mobile", other[-9:], other)
    with harness.context.engine.begin() as connection:
        at = harness.clock() - timedelta(minutes=n)  # Not all by one decision.
        verdicts.set_verdict(connection, about, "confirmed", "x", "abc", at)
    return resident


def test_high_ends_after_half_a_day_and_reports_when_they_are_old(quiet: Harness) -> None:
    resident = [trusted(quiet, f"+8491200011{n}", n) for n in range(3)]
    quiet.work()
    for age, each in enumerate(resident):
        quiet.report(each, KEY, at=quiet.clock() - timedelta(days=age))
    quiet.work()
    assert grade(quiet) == "high"
    begun = quiet.clock.now
    # The last of the three has just come.
    for days, expected in ((0.4, "high"), (0.6, "reported")):
        quiet.clock.now = begun + timedelta(days=days)
        scheduler.once(quiet.context)
        quiet.work()
        assert (days, grade(quiet)) == (days, expected)
    assert quiet.one("SELECT people FROM subject WHERE key = %s", KEY) == 3
    # One reporter after the other is no longer mentioned, and then time changes nothing.
    for days, people in ((363.1, 2), (364.1, 1), (365.1, 0)):
        quiet.clock.now = begun + timedelta(days=days)
        scheduler.once(quiet.context)
        quiet.work()
        assert quiet.one("SELECT people FROM subject WHERE key = %s", KEY) == people
    assert grade(quiet) == "no_reports"
    assert quiet.one("SELECT count(*) FROM subject WHERE recompute_at IS NOT NULL") == 0
    scheduler.once(quiet.context)
    assert names(quiet) == []


def test_subjects_that_are_due_are_computed_some_at_a_time_and_staged_once(
    quiet: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "RECOMPUTED", 2)
    me = quiet.resident("+84912000111")
    for n in range(5):
        quiet.report(me, f"tel:+8498765432{n}")
    quiet.work()
    quiet.sql.execute("UPDATE subject SET people = 9, recompute_at = %s", (quiet.clock(),))
    scheduler.once(quiet.context)
    scheduler.once(quiet.context)
    assert names(quiet) == ["recompute"]
    quiet.work()
    assert quiet.all("SELECT DISTINCT people FROM subject") == [(1,)]
    assert names(quiet) == []
