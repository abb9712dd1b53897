"""Earlier texts count: a later message belongs to it, and no reply is said twice."""

from __future__ import annotations

import itertools

import pytest

from flows.values import Report, Standing, Turn
from tests.transcripts.play import Resident, effects_of

CALL = "co nguoi goi xung cong an doi tien"
OWN = "tel:+84912345678"


def turns(*texts: str, **resident: object) -> list[Turn]:
    one = Resident(**resident)  # type: ignore[arg-type]
    return [one.texts(text) for text in texts]


@pytest.mark.parametrize(
    "text",
    ["toi hoi chi Lan so 0977111222 roi", "toi hoi bac Ba so 0977111222 roi"],
)
def test_a_new_number_that_nobody_says_called_is_asked_about(text: str) -> None:
    _, turn, sure = turns(CALL, text, "1")
    assert effects_of(turn) == [] and "0977111222" in (turn.reply or "")
    (report,) = effects_of(sure)
    assert isinstance(report, Report)


@pytest.mark.parametrize(
    "text", ["0977111222", "so no la 0977111222", "no goi tu so 0977111222", "so 0977111222 nhe"]
)
def test_the_callers_number_is_the_answer(text: str) -> None:
    (report,) = effects_of(turns(CALL, text)[1])
    assert isinstance(report, Report)
    assert [one.key for one in report.subjects] == ["tel:+84977111222"]


@pytest.mark.parametrize("text", ["ket qua sao", "ket qua toi bao hom qua sao roi"])
def test_the_latest_report_is_told_of_without_its_code(text: str) -> None:
    _, turn = turns("LD 0868123456 doi tien", text)
    assert "ADG2345" in (turn.reply or "") and "0868123456" in (turn.reply or "")


def test_who_never_reported_hears_how_results_come() -> None:
    (turn,) = turns("ket qua toi bao sao roi")
    assert "soan TT va ma" in (turn.reply or "")


@pytest.mark.parametrize("text", ["0912345678", "KT 0912345678", "so 0912345678 co ai bao khong"])
@pytest.mark.parametrize("grade", ["confirmed", "high", "reported", "waiting"])
def test_who_checks_their_own_accused_number_hears_how_to_object(text: str, grade: str) -> None:
    known = {OWN: Standing(grade, 4)}  # type: ignore[arg-type]
    turn, after = turns(text, "1", own=OWN, standings=known)
    assert "soan KN" in (turn.reply or "") and "so cua ban" in (turn.reply or "")
    assert effects_of(after) == []


def test_ones_own_number_that_nobody_reported_is_any_number() -> None:
    (turn,) = turns("0912345678", own=OWN)
    assert "KN" not in (turn.reply or "")


@pytest.mark.parametrize(
    "texts",
    [
        (CALL, "co", "uh", "cam on"), ("KT 0868123456", "co", "cam on", "uh"),
        ("chao", "chao", "chao"), ("cam on", "cam on"), ("blabla", "blabla"),
        ("xyz abc la gi", "xyz abc la gi nua", "xyz abc the nao"),
    ],
)  # fmt: skip
def test_no_reply_is_said_twice_in_a_row(texts: tuple[str, ...]) -> None:
    replies = [turn.reply for turn in turns(*texts)]
    assert all(one != two for one, two in itertools.pairwise(replies)), replies


@pytest.mark.parametrize("words", [("co",), ("uh", "cam on"), ("ok", "co", "vang")])
def test_a_few_words_close_no_offer(words: tuple[str, ...]) -> None:
    (report,) = effects_of(turns("KT 0868123456", *words, "1")[-1])
    assert isinstance(report, Report)


@pytest.mark.parametrize(
    "loss", ["toi da chuyen roi", "20tr roi", "ck roi", "chuyen khoan 5 trieu roi"]
)
def test_a_loss_after_a_scam_belongs_to_it(loss: str) -> None:
    scam = f"{CALL}, bao chuyen vao tai khoan 4202039511"
    _, first, bank = turns(scam, loss, "vietcombank")
    assert "GOI NGAN HANG NGAY" in (first.reply or "")
    assert "GOI Vietcombank NGAY" in (bank.reply or "") and "4202039511" in (bank.reply or "")
