"""Where a text is cut into sentences before its core is judged."""

from __future__ import annotations

import unicodedata

import pytest

from flows.subjects.links import find
from flows.triage.core import pieces
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
