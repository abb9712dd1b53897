"""This host's mark: nothing is sent by a database that does not know what this host has sent."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import ROOT
from gateway.alerts import claims, reconcile
from gateway.cli import doctor, main
from gateway.database.connect import autocommit
from gateway.recovery import consent_journal
from gateway.recovery.consent_journal import Change
from gateway.recovery.host_mark import HostsSilent, MarkFile, NotThisDatabase
from gateway.recovery.sending_hosts import Mark
from tests.workers.alerting import Alerts
from tests.workers.conftest import Harness, wait_for
from tests.workers.test_job import process
from workers.starting import NOT_THIS_DATABASE

ME = "+84912000111"
ANOTHER = "0000000000000000/1"


@pytest.fixture
def alerts(harness: Harness) -> Alerts:
    return Alerts(harness)


@pytest.fixture
def file(harness: Harness) -> MarkFile:
    return harness.context.mark


def renew(harness: Harness, file: MarkFile) -> None:
    with autocommit(harness.context.engine) as connection:
        file.renew(connection)


def mark_of(file: MarkFile) -> Mark:
    mark = file.read()
    assert mark is not None
    return mark


def restore_copy(harness: Harness) -> None:
    """As in a database that was restored to the moment before the last mark."""
    harness.sql.execute("UPDATE sending_host SET marks = marks - 1")


def marks(harness: Harness) -> int:
    return int(harness.one("SELECT marks FROM sending_host"))


Typed = Callable[..., int]


@pytest.fixture
def typed(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> Typed:
    def run(*words: str) -> int:
        for name, value in harness.context.env.items():
            monkeypatch.setenv(name, value)
        return main.main(words)

    return run


def test_the_mark_is_on_the_disk_before_a_carrier_is_called(
    alerts: Alerts, harness: Harness, file: MarkFile
) -> None:
    """At the moment of each call the database has the claim, and the file has a mark that the
    database had made after it."""
    results: list[tuple[int, int, str]] = []

    def look() -> None:
        state = (
            "SELECT state FROM (SELECT state, id FROM delivery UNION ALL "
            "SELECT state, id FROM outbound) o WHERE state <> 'accepted' LIMIT 1"
        )
        with psycopg.connect(harness.context.settings.database_url) as other:
            row = other.execute(f"SELECT marks, ({state}) FROM sending_host").fetchone()
        assert row is not None
        results.append((mark_of(file).marks, *row))

    harness.operator.hold = look
    alerts.subscriber(1)
    alerts.sent()
    harness.mt(harness.resident(ME))
    harness.work()
    assert len(harness.operator.taken) == 2
    assert [(on_disk, state) for on_disk, _, state in results] == [
        (made, "attempted") for _, made, _ in results
    ]
    assert results[0][0] < results[1][0], "each has a mark of its own"


def test_an_alert_is_not_sent_by_a_database_that_lacks_the_last_mark(
    alerts: Alerts, harness: Harness, file: MarkFile, caplog: pytest.LogCaptureFixture
) -> None:
    alerts.subscriber(1)
    alerts.sent()
    restore_copy(harness)
    alerts.subscriber(2)
    with caplog.at_level(logging.ERROR):
        one = alerts.approved()
        harness.work()
    assert len(harness.operator.taken) == 1
    assert alerts.states(one) == {"queued": 2}, "given back, not lost"
    assert "python -m gateway restored" in caplog.text


def test_an_answer_is_not_sent_by_it_either(harness: Harness, file: MarkFile) -> None:
    renew(harness, file)
    restore_copy(harness)
    mt = harness.mt(harness.resident(ME))
    harness.work()
    assert harness.operator.taken == []
    assert harness.state(mt) == "queued"
    harness.sql.execute("UPDATE sending_host SET marks = marks + 1")
    harness.push_all()
    harness.work()
    assert len(harness.operator.taken) == 1


def test_an_mt_that_waits_for_its_slot_leaves_by_no_other_database(
    alerts: Alerts, harness: Harness
) -> None:
    """Claimed, and then the database is another one, which has it as queued."""
    resident = alerts.subscriber(1)
    one = alerts.approved()
    alerts.expand(one)
    with harness.context.engine.connect() as connection:
        (delivery,) = harness.one("SELECT id, id FROM delivery WHERE resident_id = %s", resident)[
            :1
        ]
        scope = harness.one("SELECT area FROM delivery")
        values = ([delivery], one, claims.ClaimScope((scope,), "open", {}), harness.clock())
        assert claims.wanted(connection, *values) == set()
        harness.sql.execute("UPDATE delivery SET state = 'attempted', attempts = 1")
        assert claims.wanted(connection, *values) == {delivery}


def changed(file: MarkFile, **values: Any) -> None:
    file.path.write_text(json.dumps(json.loads(file.path.read_text()) | values))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"database": ANOTHER}, "another database"),
        ({"timeline": "0000FFFF"}, "earlier point"),
        ({"marks": 10**9}, "earlier point"),
        ({"host": "nobody"}, "earlier point"),
        ({"era": "another"}, "on another host"),
    ],
)
def test_each_sign_of_another_database_is_reported(
    harness: Harness, file: MarkFile, change: dict[str, Any], says: str
) -> None:
    renew(harness, file)
    changed(file, **change)
    with pytest.raises(NotThisDatabase, match=says):
        renew(harness, file)
    (line,) = [each for each in doctor.examine(harness.context.env) if each.part == "sending"]
    assert line.state == "wrong" and says in line.says


def test_a_folder_that_is_not_there_is_reported(harness: Harness, tmp_path: Path) -> None:
    nowhere = {**harness.context.env, "SENDING_MARK": str(tmp_path / "none" / "mark")}
    (line,) = [each for each in doctor.examine(nowhere) if each.part == "sending"]
    assert line.state == "wrong" and "SENDING_MARK" in line.do


def test_a_damaged_mark_is_none(harness: Harness, file: MarkFile, typed: Typed) -> None:
    renew(harness, file)
    file.path.write_text('{"host": ')
    with pytest.raises(NotThisDatabase, match="damaged"):
        renew(harness, file)
    assert typed("restored") == 0
    renew(harness, file)


def test_a_host_without_a_mark_joins_when_somebody_says_so(
    harness: Harness, file: MarkFile, typed: Typed
) -> None:
    renew(harness, file)
    file.path.unlink()
    with pytest.raises(NotThisDatabase, match="no mark"):
        renew(harness, file)
    mt = harness.mt(harness.resident(ME))
    assert typed("joined") == 0
    renew(harness, file)
    assert harness.state(mt) == "queued", "nothing is stopped"
    assert harness.one("SELECT count(*) FROM audit WHERE act = 'sending.joined'") == 1


def test_a_new_database_needs_nobodys_word(harness: Harness, file: MarkFile) -> None:
    renew(harness, file)
    assert (mark_of(file).marks, marks(harness)) == (1, 1)


def test_a_first_start_that_was_killed_in_between_is_no_past(
    harness: Harness, file: MarkFile
) -> None:
    """The row is there, the file is not: but nothing was sent."""
    renew(harness, file)
    file.path.unlink()
    harness.sql.execute("UPDATE sending_host SET marks = 0")
    renew(harness, file)


def test_joined_is_not_taken_for_restored(
    harness: Harness, file: MarkFile, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    renew(harness, file)
    restore_copy(harness)
    assert typed("joined") == 1
    assert "python -m gateway restored" in capsys.readouterr().err
    with pytest.raises(NotThisDatabase):
        renew(harness, file)


def test_restored_stops_what_was_on_its_way_and_says_so(
    alerts: Alerts,
    harness: Harness,
    file: MarkFile,
    typed: Typed,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for number in range(3):
        alerts.subscriber(number)
    going, later = alerts.approved(), alerts.approved(send_at=harness.clock.now.replace(hour=9))
    alerts.expand(going)
    harness.sql.execute(
        "UPDATE delivery SET state = 'attempted', attempts = 1, attempted_at = now() "
        "WHERE id = (SELECT min(id) FROM delivery)"
    )
    harness.sql.execute("DELETE FROM delivery_counter")
    with harness.context.engine.begin() as connection:
        reconcile.reconcile(connection, going)
    mt = harness.mt(harness.resident(ME))
    renew(harness, file)
    restore_copy(harness)
    assert typed("restored") == 0
    output = capsys.readouterr().out
    assert f"Paused alerts: {going}, {later}." in output and "python -m gateway joined" in output
    assert alerts.states(going) == {"uncertain": 3}
    assert harness.state(mt) == "uncertain"
    paused = "SELECT count(*) FROM alert WHERE paused_at IS NOT NULL AND paused_by IS NULL"
    assert harness.one(paused) == 2
    row = harness.one("SELECT detail FROM audit WHERE act = 'sending.restored'")
    stopped = {name: results for name, results in row.items() if results}
    assert stopped.pop("until")
    assert stopped == {"alerts": [going, later], "deliveries": 3, "messages": 1}
    harness.push_all()
    harness.work()
    assert harness.operator.taken == []
    delayed = harness.mt(harness.resident("+84912000112"))
    harness.work()
    assert harness.state(delayed) == "accepted", "what comes now goes out"


def test_a_list_that_was_not_complete_grows_no_more(
    alerts: Alerts, harness: Harness, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    """A recipient who was not yet in it may have been reached since."""
    alerts.subscriber(1)
    one = alerts.approved()
    alerts.expand(one)
    harness.sql.execute("UPDATE alert SET expanded_at = NULL")
    alerts.subscriber(2)
    assert typed("restored") == 0
    assert f"not complete of: {one}" in capsys.readouterr().out
    harness.sql.execute("UPDATE alert SET paused_at = NULL")
    harness.stage("expand", one)
    harness.push_all()
    harness.work()
    assert harness.operator.taken == []


@pytest.fixture
def other(harness: Harness, tmp_path: Path) -> MarkFile:
    """Another host of the same database, which has joined."""
    return MarkFile(tmp_path / "mark")


def both(harness: Harness, file: MarkFile, other: MarkFile, typed: Typed) -> None:
    renew(harness, file)
    own_path = harness.context.env["SENDING_MARK"]
    try:
        harness.context.env["SENDING_MARK"] = str(other.path)  # type: ignore[index]
        assert typed("joined") == 0
    finally:
        harness.context.env["SENDING_MARK"] = own_path  # type: ignore[index]
    renew(harness, other)


def test_after_a_new_start_of_the_database_every_host_must_have_checked_its_own(
    harness: Harness, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    """This host's own mark may be older than the last MTs of the others."""
    both(harness, file, other, typed)
    harness.sql.execute("UPDATE sending_host SET run = 'before'")
    mt = harness.mt(harness.resident(ME))
    harness.work()
    assert (harness.operator.taken, harness.state(mt)) == ([], "queued")
    with pytest.raises(HostsSilent, match="--without NAME"):
        renew(harness, file)
    renew(harness, other)
    renew(harness, file)
    harness.push_all()
    harness.work()
    assert len(harness.operator.taken) == 1


def test_where_the_other_host_finds_nothing_this_one_sends_nothing(
    harness: Harness, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(harness, file, other, typed)
    harness.sql.execute("UPDATE sending_host SET run = 'before'")
    harness.sql.execute("UPDATE sending_host SET marks = 1 WHERE id = %s", (mark_of(other).host,))
    with pytest.raises(NotThisDatabase):
        renew(harness, other)
    with pytest.raises(HostsSilent):
        renew(harness, file)


def test_a_host_that_is_gone_for_good_is_taken_off_the_list(
    harness: Harness, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(harness, file, other, typed)
    harness.sql.execute(
        "UPDATE sending_host SET run = 'before', name = 'gone' WHERE id = %s",
        (mark_of(other).host,),
    )
    assert typed("joined", "--without", "nobody") == 1
    assert typed("joined", "--without", "gone") == 0
    renew(harness, file)


def test_after_restored_on_one_host_the_others_join(
    harness: Harness, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(harness, file, other, typed)
    assert typed("restored") == 0
    with pytest.raises(NotThisDatabase, match="joined"):
        renew(harness, other)
    renew(harness, file)


def test_an_opt_out_through_another_host_counts_once_it_joins(
    harness: Harness, file: MarkFile, other: MarkFile, typed: Typed, tmp_path: Path
) -> None:
    """Each host has its own journal. Nobody need know the point: what residents have texted since
    the server was taken over says nothing of it."""
    both(harness, file, other, typed)
    keys, now = harness.context.audit_keys, datetime.now(UTC)
    mine, theirs = (harness.resident(number) for number in (ME, "+84912000222"))
    since = now - timedelta(hours=5)

    def left(folder: Path, number: str) -> None:
        change = Change(since, "left", harness.context.keys.hash(number))
        consent_journal.append(folder, keys, [change], timedelta(days=35))

    def opted_out() -> list[int]:
        rows = "SELECT id FROM resident WHERE opted_out_at IS NOT NULL ORDER BY id"
        return [row[0] for row in harness.sql.execute(rows).fetchall()]

    left(harness.context.settings.consent_journal, ME)
    left(tmp_path / "journal", "+84912000222")
    assert typed("joined") == 0 and opted_out() == [], "no restore: no journal says anything"
    harness.sql.execute(
        "INSERT INTO inbound (carrier, carrier_message_id, at) VALUES ('open', 'x', now())"
    )
    assert typed("restored") == 0
    assert opted_out() == [mine]
    env = harness.context.env
    before = {name: env[name] for name in ("SENDING_MARK", "CONSENT_JOURNAL")}
    try:
        env["SENDING_MARK"], env["CONSENT_JOURNAL"] = (  # type: ignore[index]
            str(other.path),
            str(tmp_path / "journal"),
        )
        assert typed("joined") == 0
    finally:
        env.update(before)  # type: ignore[attr-defined]
    assert opted_out() == [mine, theirs]


def test_a_point_or_a_folder_that_is_none_stops_nothing(
    harness: Harness, file: MarkFile, typed: Typed, tmp_path: Path
) -> None:
    renew(harness, file)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert typed("restored", "--to", tomorrow.isoformat()) == 2
    assert typed("restored", "--journal", str(tmp_path / "none")) == 2
    assert harness.one("SELECT count(*) FROM audit WHERE act = 'sending.restored'") == 0


def test_many_processes_at_once_leave_the_last_mark_on_the_disk(
    harness: Harness, file: MarkFile
) -> None:
    wrong: list[BaseException] = []

    def go() -> None:
        try:
            for _ in range(20):
                renew(harness, MarkFile(file.path))
        except BaseException as error:  # passed to the test's own thread
            wrong.append(error)

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (wrong, mark_of(file).marks, marks(harness)) == ([], 80, 80)


PROCESSES = (
    ("workers.dispatcher",),
    ("workers.scheduler",),
    ("workers", "bulk"),
    ("workers", "replies"),
)


@pytest.mark.parametrize("words", PROCESSES, ids=" ".join)
def test_nothing_starts_by_a_database_that_was_taken_back(
    harness: Harness, file: MarkFile, tmp_path: Path, words: tuple[str, ...]
) -> None:
    renew(harness, file)
    restore_copy(harness)
    with process(harness, *words, log=tmp_path / "log") as child:
        assert child.wait(300) == NOT_THIS_DATABASE
    output = (tmp_path / "log").read_text()
    assert output.count("\n") == 1 and "python -m gateway restored" in output


@pytest.mark.parametrize("words", PROCESSES[:3], ids=" ".join)
def test_a_running_process_stops_once_the_database_is_another(
    harness: Harness, file: MarkFile, words: tuple[str, ...]
) -> None:
    with process(harness, *words) as child:
        wait_for(lambda: harness.one("SELECT coalesce(sum(marks), 0) > 0 FROM sending_host"))
        harness.sql.execute("UPDATE sending_host SET marks = 0")
        assert child.wait(300) == NOT_THIS_DATABASE


def test_a_process_that_has_not_begun_stops_with_the_same_status(harness: Harness) -> None:
    """As a worker that waits for a busy machine before it hears SIGTERM."""
    slow = """
import sys, time
from workers import starting
from workers.services import WorkerServices
sys.exit(starting.run(WorkerServices, "bulk", lambda services: time.sleep(300) or 0))
"""
    env = os.environ | dict(harness.context.env)
    with subprocess.Popen([sys.executable, "-c", slow], cwd=ROOT, env=env) as child:
        wait_for(lambda: harness.one("SELECT coalesce(sum(marks), 0) > 0 FROM sending_host"))
        harness.sql.execute("UPDATE sending_host SET marks = 0")
        assert child.wait(300) == NOT_THIS_DATABASE
