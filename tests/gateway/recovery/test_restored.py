"""After a restore nobody is written to twice: also not by a job that writes its MT itself."""

from __future__ import annotations

import os
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from gateway.cli import main
from gateway.database.encrypted_columns import INBOUND_TEXT
from gateway.officials.audit_chain import Head
from gateway.recovery import after_restore
from tests.gateway.reports.test_reports import KEY, ME, decide
from tests.gateway.residents.test_import_confirmations import GROUP, brought, due
from tests.workers.conftest import Harness
from workers import scheduler

OTHER = "+84912000222"


def restored(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        for name, value in harness.context.env.items():
            patch.setenv(name, value)
        assert main.main(["restored"]) == 0


def nothing_goes_out(harness: Harness) -> None:
    """By what is staged, by what the scheduler stages, and days later."""
    for _ in range(3):
        due(harness)
        harness.work()
        harness.clock.now += timedelta(days=1)
        scheduler.once(harness.context)
    assert harness.operator.taken == []
    assert harness.one("SELECT count(*) FROM outbound") == 0


def test_reporters_are_not_notified_of_a_verdict_twice(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.report(harness.resident(OTHER), KEY)
    harness.work()
    decide(harness, "confirmed")
    restored(harness, monkeypatch)
    output = capsys.readouterr().out
    assert "2 reporters get no notice of a decision: verdicts " in output
    assert "decide yourself whom to write to" in output
    nothing_goes_out(harness)
    # An earlier report that is judged late has the decision sent to its reporter alone.
    delayed = harness.clock() - timedelta(days=9)
    harness.report(harness.resident("+84912000333"), KEY, at=delayed)
    due(harness)
    harness.work()
    due(harness)
    harness.work()
    assert [each["to"] for each in harness.operator.taken] == ["+84912000333"]


def test_reporters_are_notified_of_a_later_decision(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    harness.report(harness.resident(ME), KEY)
    harness.work()
    decide(harness, "confirmed")
    restored(harness, monkeypatch)
    decide(harness, "cleared")
    harness.work()
    assert len(harness.operator.taken) == 1


def test_an_import_is_not_confirmed_twice(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = brought(harness, *((end, "vi", GROUP) for end in range(1, 5)))
    restored(harness, monkeypatch)
    output = capsys.readouterr().out
    assert f"4 people of an import get no confirming SMS: imports {made}." in output
    nothing_goes_out(harness)
    assert harness.one("SELECT notified FROM subscriber_import") == 4
    assert harness.one("SELECT count(*) FROM subscription WHERE ended_at IS NULL") == 4


def test_an_appeal_and_a_part_are_not_answered_twice(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    resident = harness.resident(ME)
    row = {"code": "K1", "subject_key": f"tel:{ME}", "decision": "refused"}
    appeal = harness.insert("appeal", **row, decided_at=harness.clock(), at=harness.clock())
    harness.stage("appeal", appeal)
    part = {"carrier": "open", "carrier_message_id": "1", "resident_id": resident, "ref": "7"}
    text = harness.keys.encrypt("LD 0987654321 ", INBOUND_TEXT, "open", "1")
    made = harness.insert(
        "inbound", **part, part=1, parts=2, answered=0, text=text, at=harness.clock()
    )
    harness.stage("assemble", made)
    restored(harness, monkeypatch)
    output = capsys.readouterr().out
    assert f"1 appellants get no notice of a decision: appeals {appeal}." in output
    assert "1 messages of which only a part had come stay unanswered." in output
    nothing_goes_out(harness)


def test_without_pending_messages_the_summary_names_none(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    restored(harness, monkeypatch)
    assert "decide yourself" not in capsys.readouterr().out


def verdict_after(harness: Harness, *sender: str) -> list[int]:
    """Reports from before a decision that nobody has judged yet."""
    before = harness.clock() - timedelta(hours=1)
    made = [harness.report(harness.resident(each), KEY, at=before) for each in sender]
    harness.sql.execute("UPDATE staged_job SET due_at = due_at + interval '1 hour'")
    decide(harness, "confirmed")
    harness.sql.execute("DELETE FROM staged_job WHERE name = 'notify_reporters'")
    return made


def test_whose_report_is_judged_after_it_may_have_been_notified(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Judged and notified after the backup; here it is not judged yet."""
    verdict_after(harness, ME, OTHER)
    restored(harness, monkeypatch)
    output = capsys.readouterr().out
    assert "2 reports made before a decision were not judged yet" in output
    assert harness.one("SELECT detail FROM audit WHERE act = 'sending.restored'")["unjudged"] == 2
    nothing_goes_out(harness)
    assert harness.all("SELECT notified_decision FROM evidence") == [("confirmed",)] * 2
    # What somebody else reported before the decision, and came late, brings these no news either.
    third = harness.resident("+84912000333")
    harness.report(third, KEY, at=harness.clock() - timedelta(days=9))
    for _ in range(2):
        due(harness)
        harness.work()
    assert [each["to"] for each in harness.operator.taken] == ["+84912000333"]
    decide(harness, "cleared")
    harness.work()
    assert len(harness.operator.taken) == 4, "a later decision is told to all"


def test_whose_alerts_end_for_silence_gets_no_second_notice(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It went out after the backup, by the daily round."""
    long_ago = datetime.now(UTC) - timedelta(days=400)
    for number, page in ((ME, long_ago), (OTHER, datetime.now(UTC))):
        resident = harness.resident(number, last_seen_at=page)
        harness.sql.execute(
            "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s, %s, '1', %s)",
            (resident, GROUP, long_ago),
        )
    restored(harness, monkeypatch)
    assert "1 people were silent for so long that their alerts" in capsys.readouterr().out
    assert harness.one("SELECT count(*) FROM subscription WHERE ended_at IS NULL") == 1
    harness.clock.now = datetime.now(UTC)
    harness.stage("retention", 0)
    nothing_goes_out(harness)


def test_the_gap_is_named_with_the_last_time_of_the_mark(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = harness.context.mark.path
    path.write_text("{}")
    os.utime(path, (1_772_427_600, 1_772_427_600))
    restored(harness, monkeypatch)
    output = capsys.readouterr().out
    assert "between the backup and 2026-03-02 12:00 is lost" in output
    assert "Ask each carrier to deliver the MOs of that time again" in output


def test_the_audit_has_all_that_was_stopped(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    restored(harness, monkeypatch)
    detail = harness.one("SELECT detail FROM audit WHERE act = 'sending.restored'")
    names = {"mts": "messages", "paused": "alerts"}
    stopped = {names.get(each.name, each.name) for each in fields(after_restore.StopReport)}
    assert detail.keys() == stopped | {"point", "until", "heads", "left", "erased", "suppressed"}


def test_the_audit_says_itself_which_rows_a_restore_has_lost(
    harness: Harness, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Heads that were exported after the point are no sign of tampering; any other one is."""
    heads = harness.context.settings.audit_heads
    lost, later = Head(7, b"x" * 32), Head(9, b"y" * 32)
    heads.write_text(f"2026-11-27 {lost}\n")
    restored(harness, monkeypatch)
    assert "The audit lost its rows up to row 7" in capsys.readouterr().out

    def verified() -> tuple[int, str]:
        with monkeypatch.context() as patch:
            for name, value in harness.context.env.items():
                patch.setenv(name, value)
            status = main.main(["audit", "verify"])
        output = capsys.readouterr()
        return status, output.out + output.err

    assert verified() == (0, verified()[1])
    assert "Exported heads lost by a restore, as the audit says: 1." in verified()[1]
    heads.write_text(f"2026-11-27 {lost}\n2026-11-28 {later}\n")
    status, output = verified()
    assert status == 1 and "the tail is cut" in output
