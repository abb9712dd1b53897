"""After a restore nobody is written to twice: also not by a job that writes its MT itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gateway import cli
from gateway.ledger.encrypted import INBOUND_TEXT
from tests.workers.conftest import Desk
from tests.workers.test_bring_in import GROUP, brought, due
from tests.workers.test_reports import KEY, ME, decide
from workers import mend

OTHER = "+84912000222"


def restored(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        for name, value in desk.context.env.items():
            patch.setenv(name, value)
        assert cli.main(["restored"]) == 0


def nothing_goes_out(desk: Desk) -> None:
    """By what is staged, by what `mend` stages, and days later."""
    for _ in range(3):
        due(desk)
        desk.work()
        desk.clock.now += timedelta(days=1)
        mend.once(desk.context)
    assert desk.operator.taken == []
    assert desk.one("SELECT count(*) FROM outbound") == 0


def test_the_news_of_a_verdict_is_not_told_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.report(desk.resident(OTHER), KEY)
    desk.work()
    decide(desk, "confirmed")
    restored(desk, monkeypatch)
    said = capsys.readouterr().out
    assert "2 reporters hear nothing of a decision: verdicts " in said
    assert "decide yourself whom to write to" in said
    nothing_goes_out(desk)
    # A report of before the decision, judged late, has the decision told to its reporter alone.
    late = desk.clock() - timedelta(days=9)
    desk.report(desk.resident("+84912000333"), KEY, at=late)
    due(desk)
    desk.work()
    due(desk)
    desk.work()
    assert [each["to"] for each in desk.operator.taken] == ["+84912000333"]


def test_a_later_decision_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.report(desk.resident(ME), KEY)
    desk.work()
    decide(desk, "confirmed")
    restored(desk, monkeypatch)
    decide(desk, "cleared")
    desk.work()
    assert len(desk.operator.taken) == 1


def test_an_import_is_not_confirmed_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = brought(desk, *((end, "vi", GROUP) for end in range(1, 5)))
    restored(desk, monkeypatch)
    said = capsys.readouterr().out
    assert f"4 people of an import get no confirming SMS: imports {made}." in said
    nothing_goes_out(desk)
    assert desk.one("SELECT told FROM bring_in") == 4
    assert desk.one("SELECT count(*) FROM subscription WHERE ended_at IS NULL") == 4


def test_an_appeal_and_a_part_are_not_answered_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    who = desk.resident(ME)
    row = {"code": "K1", "subject_key": f"tel:{ME}", "decision": "refused"}
    appeal = desk.insert("appeal", **row, decided_at=desk.clock(), at=desk.clock())
    desk.stage("appeal", appeal)
    part = {"carrier": "open", "carrier_message_id": "1", "resident_id": who, "ref": "7"}
    text = desk.keys.encrypt("LD 0987654321 ", INBOUND_TEXT, "open", "1")
    made = desk.insert("inbound", **part, part=1, parts=2, answered=0, text=text, at=desk.clock())
    desk.stage("assemble", made)
    restored(desk, monkeypatch)
    said = capsys.readouterr().out
    assert f"1 appellants hear nothing of a decision: appeals {appeal}." in said
    assert "1 messages of which only a part had come stay unanswered." in said
    nothing_goes_out(desk)


def test_where_nothing_was_to_be_written_nothing_is_said_of_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    restored(desk, monkeypatch)
    assert "decide yourself" not in capsys.readouterr().out
