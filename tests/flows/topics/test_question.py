"""The one question: asked once, of no victim, and neither answer calms or files."""

from __future__ import annotations

from collections import Counter

import pytest

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


@pytest.mark.parametrize("answer", ["2", "khong", "khong co doi gi het", "no dau co doi tien"])
def test_a_no_calms_nobody_and_it_is_asked_once(answer: str) -> None:
    one = Resident()
    one.texts(NEARLY)
    reply = one.texts(answer).reply or ""
    assert reply.startswith("Chua ro that hay gia") and not CALMS.search(plain(reply))
    assert not says(one.texts(NEARLY + " nhe").reply or "", "message.question")


def test_a_loss_after_it_is_heard_as_one() -> None:
    one = Resident()
    one.texts(NEARLY)
    assert (one.texts("toi chuyen roi").reply or "").startswith("GOI NGAN HANG NGAY")


@pytest.mark.parametrize(
    "texts",
    [
        ("cam on", "tin do that khong"),
        ("tin do that khong",),
        ("de toi hoi con toi", "tin do co that khong a"),
        ("toi thay that ma",),
    ],
)
def test_silence_leaves_it_a_scam(texts: tuple[str, ...]) -> None:
    one = Resident()
    one.texts(NEARLY)
    *_, reply = [plain(one.texts(text).reply or "") for text in texts]
    assert "rat giong lua dao" in reply or says(reply, "message.question"), reply


def test_a_yes_names_the_number_that_is_reported_next() -> None:
    one = Resident()
    asked = one.texts("Lop 5A hop phu huynh chu nhat, lien he co Lan 0912345678 de biet them nhe")
    assert says(asked.reply or "", "message.question")
    assert "0912345678: chua ai bao" in (one.texts("1").reply or "")
    (report,) = (each for each in one.texts("1").effects if isinstance(each, Report))
    assert [each.display for each in report.subjects] == ["0912345678"]


def test_silence_reports_nobody() -> None:
    one = Resident()
    one.texts(NEARLY)
    for text in ("cam on", "0912000111"):
        turn = one.texts(text)
        assert not any(isinstance(effect, Report) for effect in turn.effects)


def test_few_honest_texts_are_asked_about_and_scams_are_found_by_it() -> None:
    counts = [kinds(world(), name) for name in SETS]
    for each in counts:
        assert each["benign"]["asked back"] <= MOST_ASKED * each["benign"].total()
    asked, every = (
        [sum(count(each[label]) for each in counts) for label in ("benign", "scam")]
        for count in (lambda each: each["asked back"], Counter.total)
    )
    assert asked[0] <= 0.02 * every[0] and asked[1] >= 0.035 * every[1], (asked, every)
