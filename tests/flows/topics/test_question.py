"""The one question: asked once, of no victim, and neither answer calms or files."""

from __future__ import annotations

from flows.values import Report
from tests.flows.test_first_acts import says
from tests.transcripts.play import Resident, world
from tools.conversations import CALMS, plain
from tools.triage.question import MOST_ASKED, SETS, kinds

NEARLY = "Ban co don hang hoan tien 120k, nhan o buu cuc, phi giu ho 15k"


def test_a_yes_makes_it_a_scam_and_a_second_one_reports_it() -> None:
    one = Resident()
    assert says(one.texts(NEARLY).reply or "", "message.question")
    turn = one.texts("co")
    assert (turn.reply or "").startswith("RAT GIONG LUA DAO")
    assert not any(isinstance(effect, Report) for effect in turn.effects)
    assert any(isinstance(effect, Report) for effect in one.texts("1").effects)


def test_a_no_calms_nobody_and_it_is_asked_once() -> None:
    one = Resident()
    one.texts(NEARLY)
    reply = one.texts("2").reply or ""
    assert reply.startswith("Chua ro that hay gia") and not CALMS.search(plain(reply))
    assert not says(one.texts(NEARLY + " nhe").reply or "", "message.question")


def test_a_loss_after_it_is_heard_as_one() -> None:
    one = Resident()
    one.texts(NEARLY)
    assert (one.texts("toi chuyen roi").reply or "").startswith("GOI NGAN HANG NGAY")


def test_few_honest_texts_are_asked_about_and_scams_are_found_by_it() -> None:
    for name in SETS:
        counts = kinds(world(), name)
        honest, scams = counts["benign"], counts["scam"]
        assert honest["asked back"] <= MOST_ASKED * honest.total()
    assert scams["asked back"] >= 2
