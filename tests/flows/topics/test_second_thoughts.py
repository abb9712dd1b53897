"""Right after a report: a second thought about it is asked about, and never ends alerts."""

from __future__ import annotations

import pytest

from flows.values import OptOut, Report, Withdraw
from tests.flows.test_engine import resident


@pytest.mark.parametrize(
    "text",
    [
        "huy bao", "khong phai so do dau",
        "toi bao nham",
        "y lon so nay la cua anh toi, xoa dum", "xoa giup toi so do", "nham roi",
        "so đó của em tôi",
    ],
)  # fmt: skip
def test_it_is_asked_and_the_second_word_takes_it_back(text: str) -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    asked = one.texts(text)
    assert "Rut lai" in (asked.reply or "") and "0522334411" in (asked.reply or "")
    assert asked.effects == ()
    assert [type(each) for each in one.texts("RUT").effects] == [Withdraw]


@pytest.mark.parametrize(
    "text",
    [
        "nham so roi, 0389776545 moi dung", "y lon, 0389776545",
        "go sai roi, so no la 0389 776 545",
        "so đúng là 0389776545 nha", "sua lai 0389776545 giup toi",
    ],
)  # fmt: skip
def test_the_right_number_is_filed_and_the_wrong_one_can_be_taken_back(text: str) -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    turn = one.texts(text)
    assert "0389776545" in (turn.reply or "") and "RUT ADG2345" in (turn.reply or "")
    (report,) = turn.effects
    assert isinstance(report, Report)
    assert [subject.display for subject in report.subjects] == ["0389776545"]


@pytest.mark.parametrize(
    "text",
    [
        "cam on",
        "lo bam nham link",
        "cai nham app roi",
        "no noi so do cua con toi",
        "no goi lon tieng lam",
        "no noi toi so cua con toi roi",
        "toi chuyen nham 2tr",
    ],
)
def test_other_words_take_nothing_back(text: str) -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    assert "Rut lai" not in (one.texts(text).reply or "")


def test_the_word_itself_still_ends_alerts() -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    assert [type(each) for each in one.texts("HUY").effects] == [OptOut]


@pytest.mark.parametrize(
    "text", ["I sent money via bank transfer", "I paid them by bank please help"]
)
def test_english_names_no_bank(text: str) -> None:
    assert "CALL YOUR BANK NOW" in (resident().texts(text).reply or "")


@pytest.mark.parametrize(
    "text",
    [
        "ben vietcombank goi bao nang han muc the hoi ma otp, em doc roi",
        "no bao dong thue hai quan 12tr, chuyen roi",
        "so nay 0367445112 da lay tien toi",
    ],
)
def test_what_was_done_outweighs_the_pretext(text: str) -> None:
    assert (resident().texts(text).reply or "").startswith("GOI ")
