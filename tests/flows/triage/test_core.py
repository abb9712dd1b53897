"""Where a text is cut into sentences before its core is judged."""

from __future__ import annotations

import unicodedata

import pytest

from flows.subjects.link_shape import Sites
from flows.subjects.links import find
from flows.triage.core import examine, pieces
from flows.values import Subject


def given(link: str) -> Subject:
    return Subject(f"url:{link}", "link", link, link)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_link_is_cut_nowhere_however_often_it_stands(times: int) -> None:
    text = " ".join(["Vao vcb-x . top hom nay."] * times)
    cut = pieces(text, find(text))
    assert [piece.strip() for piece in cut] == ["Vao vcb-x . top hom nay."] * times


def test_a_link_that_is_not_there_joins_no_sentences() -> None:
    text = "OK. Vao day. Xem di"
    absent = given("http://mot-ten-rat-dai.example.top/x")
    assert pieces(text, [absent]) == pieces(text) == ["OK.", " Vao day.", " Xem di"]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Nhận quà tại http://qua-tang.top/x cảnh báo lừa đảo từ công an", " cảnh báo"),
        ("Bấm vào vcb-bank.top để mở khoá, trân trọng cảm ơn quý khách", "trân trọng"),
        ("Chỉ tiết 😀 gửi 8049 mời bạn nhận quà", " mời bạn"),
    ],
)
def test_a_text_with_loose_marks_is_cut_as_one_without(text: str, at: str) -> None:
    composed = pieces(text, find(text))
    loose = unicodedata.normalize("NFD", text)
    assert [unicodedata.normalize("NFC", one) for one in pieces(loose, find(loose))] == composed
    assert any(one.startswith(at) for one in composed)
    assert "".join(pieces(loose, find(loose))) == loose


def test_a_link_that_only_the_end_of_a_line_makes_one_is_judged_with_what_it_offers() -> None:
    text = "Tai khoan choi xo so 1:99 xosovip .me\nTroi nang qua, o nha nhe.\nRat vui!"
    whole, core = examine(text, Sites())
    assert not whole.forms.links
    assert [one.display for one in core.forms.links] == ["xosovip(.)me"]
    assert "nang" not in core.forms.tokens


def test_a_text_that_gives_and_asks_nothing_is_judged_whole() -> None:
    whole, core = examine("Troi nang qua. O nha nhe. Rat vui!", Sites())
    assert core is whole
