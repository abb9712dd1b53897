"""This host's mark: nothing is sent by a database that does not know what this host has sent."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.alerts import claims, reconcile
from gateway.cli import doctor, main
from gateway.database.connect import autocommit
from gateway.recovery.host_mark import HostsSilent, MarkFile, NotThisDatabase
from gateway.recovery.sending_hosts import Mark
from tests.workers.alerting import Alerts
from tests.workers.conftest import Desk, wait_for
from tests.workers.test_job import process
from workers.starting import NOT_THIS_DATABASE

ME = "+84912000111"
ANOTHER = "0000000000000000/1"


@pytest.fixture
def alerts(desk: Desk) -> Alerts:
    return Alerts(desk)


@pytest.fixture
def file(desk: Desk) -> MarkFile:
    return desk.context.mark


def renew(desk: Desk, file: MarkFile) -> None:
    with autocommit(desk.context.engine) as connection:
        file.renew(connection)


def kept(file: MarkFile) -> Mark:
    mark = file.read()
    assert mark is not None
    return mark


def taken_back(desk: Desk) -> None:
    """As in a database that was restored to the moment before the last mark."""
    desk.sql.execute("UPDATE sending_host SET marks = marks - 1")


def marks(desk: Desk) -> int:
    return int(desk.one("SELECT marks FROM sending_host"))


Typed = Callable[..., int]


@pytest.fixture
def typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Typed:
    def run(*words: str) -> int:
        for name, value in desk.context.env.items():
            monkeypatch.setenv(name, value)
        return main.main(words)

    return run


def test_the_mark_is_on_the_disk_before_a_carrier_is_called(
    alerts: Alerts, desk: Desk, file: MarkFile
) -> None:
    """At the moment of each call the database has the claim, and the file has a mark that the
    database had made after it."""
    seen: list[tuple[int, int, str]] = []

    def look() -> None:
        state = (
            "SELECT state FROM (SELECT state, id FROM delivery UNION ALL "
            "SELECT state, id FROM outbound) o WHERE state <> 'accepted' LIMIT 1"
        )
        with psycopg.connect(desk.context.settings.database_url) as other:
            row = other.execute(f"SELECT marks, ({state}) FROM sending_host").fetchone()
        assert row is not None
        seen.append((kept(file).marks, *row))

    desk.operator.hold = look
    alerts.subscriber(1)
    alerts.sent()
    desk.mt(desk.resident(ME))
    desk.work()
    assert len(desk.operator.taken) == 2
    assert [(on_disk, state) for on_disk, _, state in seen] == [
        (made, "attempted") for _, made, _ in seen
    ]
    assert seen[0][0] < seen[1][0], "each has a mark of its own"


def test_an_alert_is_not_sent_by_a_database_that_lacks_the_last_mark(
    alerts: Alerts, desk: Desk, file: MarkFile, caplog: pytest.LogCaptureFixture
) -> None:
    alerts.subscriber(1)
    alerts.sent()
    taken_back(desk)
    alerts.subscriber(2)
    with caplog.at_level(logging.ERROR):
        one = alerts.approved()
        desk.work()
    assert len(desk.operator.taken) == 1
    assert alerts.states(one) == {"queued": 2}, "given back, not lost"
    assert "python -m gateway restored" in caplog.text


def test_an_answer_is_not_sent_by_it_either(desk: Desk, file: MarkFile) -> None:
    renew(desk, file)
    taken_back(desk)
    mt = desk.mt(desk.resident(ME))
    desk.work()
    assert desk.operator.taken == []
    assert desk.state(mt) == "queued"
    desk.sql.execute("UPDATE sending_host SET marks = marks + 1")
    desk.push_all_again()
    desk.work()
    assert len(desk.operator.taken) == 1


def test_what_waits_for_its_moment_leaves_by_no_other_database(alerts: Alerts, desk: Desk) -> None:
    """Claimed, and then the database is another one, which has it as queued."""
    who = alerts.subscriber(1)
    one = alerts.approved()
    alerts.expand(one)
    with desk.context.engine.connect() as connection:
        (delivery,) = desk.one("SELECT id, id FROM delivery WHERE resident_id = %s", who)[:1]
        scope = desk.one("SELECT area FROM delivery")
        values = ([delivery], one, claims.Wanted((scope,), "open", {}), desk.clock())
        assert claims.wanted(connection, *values) == set()
        desk.sql.execute("UPDATE delivery SET state = 'attempted', attempts = 1")
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
def test_each_sign_of_another_database_is_told(
    desk: Desk, file: MarkFile, change: dict[str, Any], says: str
) -> None:
    renew(desk, file)
    changed(file, **change)
    with pytest.raises(NotThisDatabase, match=says):
        renew(desk, file)
    (line,) = [each for each in doctor.examine(desk.context.env) if each.part == "sending"]
    assert line.state == "wrong" and says in line.says


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    nowhere = {**desk.context.env, "SENDING_MARK": str(tmp_path / "none" / "mark")}
    (line,) = [each for each in doctor.examine(nowhere) if each.part == "sending"]
    assert line.state == "wrong" and "SENDING_MARK" in line.do


def test_a_damaged_mark_is_none(desk: Desk, file: MarkFile, typed: Typed) -> None:
    renew(desk, file)
    file.path.write_text('{"host": ')
    with pytest.raises(NotThisDatabase, match="damaged"):
        renew(desk, file)
    assert typed("restored") == 0
    renew(desk, file)


def test_a_host_without_a_mark_joins_when_somebody_says_so(
    desk: Desk, file: MarkFile, typed: Typed
) -> None:
    renew(desk, file)
    file.path.unlink()
    with pytest.raises(NotThisDatabase, match="no mark"):
        renew(desk, file)
    mt = desk.mt(desk.resident(ME))
    assert typed("joined") == 0
    renew(desk, file)
    assert desk.state(mt) == "queued", "nothing is stopped"
    assert desk.one("SELECT count(*) FROM audit WHERE act = 'sending.joined'") == 1


def test_a_new_database_needs_nobodys_word(desk: Desk, file: MarkFile) -> None:
    renew(desk, file)
    assert (kept(file).marks, marks(desk)) == (1, 1)


def test_a_first_start_that_was_killed_in_between_is_no_past(desk: Desk, file: MarkFile) -> None:
    """The row is there, the file is not: but nothing was sent."""
    renew(desk, file)
    file.path.unlink()
    desk.sql.execute("UPDATE sending_host SET marks = 0")
    renew(desk, file)


def test_joined_is_not_taken_for_restored(
    desk: Desk, file: MarkFile, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    renew(desk, file)
    taken_back(desk)
    assert typed("joined") == 1
    assert "python -m gateway restored" in capsys.readouterr().err
    with pytest.raises(NotThisDatabase):
        renew(desk, file)


def test_restored_stops_what_was_on_its_way_and_says_so(
    alerts: Alerts, desk: Desk, file: MarkFile, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        alerts.subscriber(number)
    going, later = alerts.approved(), alerts.approved(send_at=desk.clock.now.replace(hour=9))
    alerts.expand(going)
    desk.sql.execute(
        "UPDATE delivery SET state = 'attempted', attempts = 1, attempted_at = now() "
        "WHERE id = (SELECT min(id) FROM delivery)"
    )
    desk.sql.execute("DELETE FROM alert_tally")
    with desk.context.engine.begin() as connection:
        reconcile.reconcile(connection, going)
    mt = desk.mt(desk.resident(ME))
    renew(desk, file)
    taken_back(desk)
    assert typed("restored") == 0
    told = capsys.readouterr().out
    assert f"Paused alerts: {going}, {later}." in told and "python -m gateway joined" in told
    assert alerts.states(going) == {"uncertain": 3}
    assert desk.state(mt) == "uncertain"
    paused = "SELECT count(*) FROM alert WHERE paused_at IS NOT NULL AND paused_by IS NULL"
    assert desk.one(paused) == 2
    row = desk.one("SELECT detail FROM audit WHERE act = 'sending.restored'")
    stopped = {name: found for name, found in row.items() if found}
    assert stopped == {"alerts": [going, later], "deliveries": 3, "messages": 1}
    desk.push_all_again()
    desk.work()
    assert desk.operator.taken == []
    late = desk.mt(desk.resident("+84912000112"))
    desk.work()
    assert desk.state(late) == "accepted", "what comes now goes out"


def test_a_list_that_was_not_complete_grows_no_more(
    alerts: Alerts, desk: Desk, typed: Typed, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who was not yet in it may have been reached since."""
    alerts.subscriber(1)
    one = alerts.approved()
    alerts.expand(one)
    desk.sql.execute("UPDATE alert SET expanded_at = NULL")
    alerts.subscriber(2)
    assert typed("restored") == 0
    assert f"not complete of: {one}" in capsys.readouterr().out
    desk.sql.execute("UPDATE alert SET paused_at = NULL")
    desk.stage("expand", one)
    desk.push_all_again()
    desk.work()
    assert desk.operator.taken == []


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> MarkFile:
    """Another host of the same database, which has joined."""
    return MarkFile(tmp_path / "mark")


def both(desk: Desk, file: MarkFile, other: MarkFile, typed: Typed) -> None:
    renew(desk, file)
    kept_path = desk.context.env["SENDING_MARK"]
    try:
        desk.context.env["SENDING_MARK"] = str(other.path)  # type: ignore[index]
        assert typed("joined") == 0
    finally:
        desk.context.env["SENDING_MARK"] = kept_path  # type: ignore[index]
    renew(desk, other)


def test_after_a_new_start_of_the_database_every_host_must_have_found_its_own(
    desk: Desk, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    """This host's own mark may be older than what the others have sent since."""
    both(desk, file, other, typed)
    desk.sql.execute("UPDATE sending_host SET run = 'before'")
    mt = desk.mt(desk.resident(ME))
    desk.work()
    assert (desk.operator.taken, desk.state(mt)) == ([], "queued")
    with pytest.raises(HostsSilent, match="--without NAME"):
        renew(desk, file)
    renew(desk, other)
    renew(desk, file)
    desk.push_all_again()
    desk.work()
    assert len(desk.operator.taken) == 1


def test_where_the_other_host_finds_nothing_this_one_sends_nothing(
    desk: Desk, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(desk, file, other, typed)
    desk.sql.execute("UPDATE sending_host SET run = 'before'")
    desk.sql.execute("UPDATE sending_host SET marks = 1 WHERE id = %s", (kept(other).host,))
    with pytest.raises(NotThisDatabase):
        renew(desk, other)
    with pytest.raises(HostsSilent):
        renew(desk, file)


def test_a_host_that_is_gone_for_good_is_taken_off_the_list(
    desk: Desk, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(desk, file, other, typed)
    desk.sql.execute(
        "UPDATE sending_host SET run = 'before', name = 'gone' WHERE id = %s", (kept(other).host,)
    )
    assert typed("joined", "--without", "nobody") == 1
    assert typed("joined", "--without", "gone") == 0
    renew(desk, file)


def test_after_restored_on_one_host_the_others_join(
    desk: Desk, file: MarkFile, other: MarkFile, typed: Typed
) -> None:
    both(desk, file, other, typed)
    assert typed("restored") == 0
    with pytest.raises(NotThisDatabase, match="joined"):
        renew(desk, other)
    renew(desk, file)


def test_many_processes_at_once_leave_the_last_mark_on_the_disk(desk: Desk, file: MarkFile) -> None:
    wrong: list[BaseException] = []

    def go() -> None:
        try:
            for _ in range(20):
                renew(desk, MarkFile(file.path))
        except BaseException as error:  # told to the test's own thread
            wrong.append(error)

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (wrong, kept(file).marks, marks(desk)) == ([], 80, 80)


PROCESSES = (
    ("workers.dispatcher",),
    ("workers.scheduler",),
    ("workers", "bulk"),
    ("workers", "replies"),
)


@pytest.mark.parametrize("words", PROCESSES, ids=" ".join)
def test_nothing_starts_by_a_database_that_was_taken_back(
    desk: Desk, file: MarkFile, tmp_path: Path, words: tuple[str, ...]
) -> None:
    renew(desk, file)
    taken_back(desk)
    with process(desk, *words, log=tmp_path / "log") as child:
        assert child.wait(300) == NOT_THIS_DATABASE
    said = (tmp_path / "log").read_text()
    assert said.count("\n") == 1 and "python -m gateway restored" in said


@pytest.mark.parametrize("words", PROCESSES[:3], ids=" ".join)
def test_what_runs_stops_by_itself(desk: Desk, file: MarkFile, words: tuple[str, ...]) -> None:
    with process(desk, *words) as child:
        wait_for(lambda: desk.one("SELECT coalesce(sum(marks), 0) > 0 FROM sending_host"))
        desk.sql.execute("UPDATE sending_host SET marks = 0")
        assert child.wait(300) == NOT_THIS_DATABASE
