"""The meaning of a few words right after an answer: the model, its routes, and what it must never
do."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from flows import engine
from flows.topics.follow_up import situation
from flows.values import OptOut, Report, Subscribe, Turn, Withdraw
from tests.flows.test_engine import resident
from tests.transcripts.play import Resident
from tools.follow_up import train

OPENINGS = {
    "filed": "LD 0522334411 gia cong an", "bank": "MAT TIEN", "left": "HUY",
    "danger": "co nguoi cam dao doa giet toi", "checked": "0522334411",
    "scam": "cong an goi bao chuyen tien vao tai khoan tam giu", "subscribed": "DK Quang Truc",
}  # fmt: skip
"""By what was answered: a text that is answered so."""
HELD_OUT = Path(train.__file__).with_name("held_out.tsv")
FLOOR = {
    "lost": 0.8, "takes back": 0.8, "report": 0.35, "follow": 0.95, "well": 0.95, "talk": 0.92,
}  # fmt: skip
"""Shares of rows of an author whose rows were never trained on; they only rise."""
TAKES_BACK, LOST = ("not_report", "innocent"), ("lost", "code_given", "device")


def test_the_model_was_made_from_the_rows_the_script_and_the_features_as_they_stand() -> None:
    """Else: ``python -m tools.follow_up.train``."""
    assert train.TRAINED.current


def test_no_text_that_is_held_out_is_learnt() -> None:
    files = (train.ROWS, train.intents.ROWS)
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    learnt = {line.split("\t")[1] for line in lines}
    assert learnt.isdisjoint(row[1] for row in rows())


@cache
def rows() -> list[list[str]]:
    """Meaning, text, the previous answer, the text before that answer."""
    with HELD_OUT.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def after(before: str, opening: str = "") -> Resident:
    """A resident who was answered so; by `opening`, if that is answered so."""
    for text in filter(None, (opening, OPENINGS.get(before, ""))):
        one = resident()
        one.texts(text)
        if situation(engine.thaw(one.frozen)) == before:
            return one
    return one


def group(means: str, before: str) -> str:
    """The key under which a reply to it is counted; "" for one without a route of its own."""
    if means in LOST and before not in ("danger", "bank"):
        return "lost"
    if means in TAKES_BACK and before == "filed":
        return "takes back"
    if means == "report" and before in ("scam", "unclear", "checked"):
        return "report"
    if (means, before) == ("well", "danger"):
        return "well"
    if means == "follow" and before in ("scam", "unclear", "checked"):
        return "follow"
    is_talk = means in ("thanks", "never_mind", "doubt", "question", "more", "abuse", "no_loss")
    return "talk" if is_talk and before not in ("danger", "bank") else ""


def is_right(of: str, turn: Turn) -> bool:
    topic, effects = turn.state.topic, [type(each) for each in turn.effects]
    if of == "lost" and turn.state.memory.get("asked") == "loss":  # It says what to do if it is.
        return True
    if of in ("lost", "takes back"):
        return topic == {"lost": "panic", "takes back": "withdraw"}[of]
    if of == "report":  # A number alone is asked about first.
        return Report in effects or turn.state.step == "name"
    if of == "well":
        is_reached = (turn.reply or "").startswith("Mung la nguoi nha da on")
        return (topic in ("danger", "") or is_reached) and Report not in effects
    return topic not in ("panic", "danger", "withdraw") and not {Report, OptOut} & {*effects}


def played() -> Iterator[tuple[str, str, Turn]]:
    for means, text, before, opening in rows():
        of = group(means, before)
        if of:
            yield of, text, after(before, opening).texts(text)


def test_an_author_who_was_never_learnt_from_is_understood() -> None:
    every, right, wrong = Counter[str](), Counter[str](), []
    for of, text, turn in played():
        every[of] += 1
        if is_right(of, turn):
            right[of] += 1
        else:
            wrong.append(f"{of}: {text!r} -> {turn.reply}")
    shares = {of: round(right[of] / every[of], 2) for of in every}
    assert all(shares[of] >= FLOOR[of] for of in every), "\n".join([str(shares), *wrong])


def test_nothing_is_filed_by_words_that_report_nobody() -> None:
    for means, text, before, opening in rows():
        if means in ("report", "correction", "not_theirs", "lost", "more"):
            continue  # Where a number in it may be meant.
        effects = after(before, opening).texts(text).effects
        assert not any(isinstance(each, Report) for each in effects), (means, before, text)


@pytest.mark.parametrize(
    "text",
    [
        "thôi đừng ghi nữa",
        "bo ra giup, so cua me vo toi",
        "xoa cai vua ghi ho em",
        "toi ghi nham so",
    ],
)
def test_a_report_is_taken_back_after_one_more_word(text: str) -> None:
    one = after("filed")
    asked = one.texts(text)
    assert asked.state.topic == "withdraw" and asked.effects == ()
    assert [type(each) for each in one.texts("RUT").effects] == [Withdraw]


@pytest.mark.parametrize(
    "text",
    [
        "cam on nhieu nghe", "3", "ok roi", "no con noi giong nguoi bac nua", "đúng rồi",
        "dung so do",
        "nó lừa thật đó", "hoa ra gia that", "dung ghi ten toi vo", "đừng cho nó biết tôi báo",
        "khong rut",
        "rut la sao", "de toi bao con toi", "no bat toi rut lai", "no doa danh, thoi dung ghi nua",
        "he forces me to take it back", "huy giao dich giup", "rut tien o cay atm", "is that real",
    ],
)  # fmt: skip
def test_other_words_after_a_report_take_nothing_back(text: str) -> None:
    turn = after("filed").texts(text)
    assert turn.state.topic != "withdraw" and turn.effects == ()


NO_REPORT = (
    "no", "NO", "no thanks", "them", "so 2", "dung 1", "3 nguoi", "luu so", "ghi nhan", "*101#",
    "code 483920", "no bao toi", "thang kia bao the", "hoi 0987654321", "coi giup 0987654321",
    "what about 0987654321", "cai nay 0987654321", "em ghi nho", "so du bang 0",
)  # fmt: skip


@pytest.mark.parametrize("before", ["scam", "checked", "left"])
def test_nobody_is_filed_without_a_word_of_reporting(before: str) -> None:
    for text in NO_REPORT:
        effects = after(before).texts(text).effects
        assert not any(isinstance(each, Report) for each in effects), text


@pytest.mark.parametrize("before", ["scam", "checked", "filed", "left"])
@pytest.mark.parametrize(
    "text",
    ["MAT TIEN cam on", "MAT TIEN thi sao", "toi chuyen 5 trieu cho no roi, cam on",
     "doc ma otp cho no roi thoi ke", "chuyen khoan roi, do cho", "i paid him 5 million, thanks"],
)  # fmt: skip
def test_a_loss_stays_one_whatever_is_said_beside_it(before: str, text: str) -> None:
    assert after(before).texts(text).state.topic == "panic"


@pytest.mark.parametrize("text", ["toi nap roi", "tra tien roi", "5 trieu", "luu so"])
def test_after_an_honest_notice_nothing_was_lost(text: str) -> None:
    one = resident()
    one.texts("Viettel: Quy khach da nap thanh cong 50.000d vao tai khoan")
    turn = one.texts(text)
    assert turn.state.topic != "panic" and not any(isinstance(e, Report) for e in turn.effects)


@pytest.mark.parametrize(
    "text",
    ["toi phai chuyen", "tien ve roi", "ho tra tien lai roi", "mat song", "doc roi khong hieu",
     "hang toi dat that, tra 200k roi"],
)  # fmt: skip
def test_what_is_not_done_yet_or_came_back_is_no_loss(text: str) -> None:
    assert after("scam").texts(text).state.topic != "panic"


def test_who_gives_in_is_told_to_give_nothing() -> None:
    assert "KHONG DUA gi cho ho" in (
        after("checked").texts("thoi ke, mai toi dua cho ho").reply or ""
    )


@pytest.mark.parametrize(
    "text",
    ["no goi lai cho toi", "toi ngop", "he is outside my door", "lam sao nhan lai tien",
     "con toi muon nhan", "tui doi sim, so moi 0987654321"],
)  # fmt: skip
def test_alerts_begin_by_a_word_of_their_own_alone(text: str) -> None:
    one = resident()
    one.texts("DK Quang Truc")
    one.texts("HUY")
    effects = one.texts(text).effects
    assert not any(isinstance(each, Subscribe | Report) for each in effects)


def test_who_wants_alerts_again_is_told_the_word() -> None:
    one = resident()
    one.texts("DK Quang Truc")
    one.texts("HUY")
    assert "soan DK" in (one.texts("khoan da, van gui tin lua dao cho em").reply or "")
    assert any(isinstance(each, Subscribe) for each in one.texts("DK").effects)
