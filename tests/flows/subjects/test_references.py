"""Numbers that a resident points at: ``so thu hai``, ``ca hai so``, ``117 la so vo toi``."""

from __future__ import annotations

import pytest

from flows.subjects import numbers
from flows.subjects.references import written_out

FIRST, SECOND = "0912664108", "0888217450"
BOTH = numbers.find(f"{FIRST} voi {SECOND}")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("so thu 2 goi toi hoai", f"{SECOND} goi toi hoai"),
        ("so dau la cua vo toi", f"{FIRST} la cua vo toi"),
        ("số kia mới đúng", f"{SECOND} moi dung"),
        ("so cuoi cung doi tien", f"{SECOND} doi tien"),
        ("so truoc xung cong an", f"{FIRST} xung cong an"),
        ("cai so sau lua dao", f"cai {SECOND} lua dao"),
        ("ca hai deu goi", f"{FIRST}, {SECOND} deu goi"),
        ("hai so do la mot bon", f"{FIRST}, {SECOND} la mot bon"),
        ("108 là số của em tôi", f"{FIRST} la so cua em toi"),
        ("duoi 450 la lua dao", f"duoi {SECOND} la lua dao"),
        ("so 450 no goi", f"so {SECOND} no goi"),
    ],
)
def test_the_number_stands_in_place_of_what_points_at_it(text: str, written: str) -> None:
    assert written_out(text, BOTH) == written


@pytest.mark.parametrize(
    "text",
    [
        "so dau", "soan so 1", "so 2", "toi mat 450k", "450 nguoi bi lua", "goi 113 roi",
        "ba so cuoi la gi", "toi co hai so dien thoai", "ma 6 so", "0977123456 goi hoai",
        "so moi cua toi", "mai 108 nguoi hop", "kien hang 1450",
    ],
)  # fmt: skip
def test_other_words_point_at_nothing(text: str) -> None:
    assert written_out(text, BOTH) == text


def test_nothing_is_pointed_at_where_no_number_was_named() -> None:
    assert written_out("so thu hai goi hoai", ()) == "so thu hai goi hoai"
    assert written_out("so thu hai goi hoai", BOTH[:1]) == "so thu hai goi hoai"
