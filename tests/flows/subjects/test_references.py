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
        ("số kia mới đúng", f"{SECOND} mới đúng"),
        ("Đừng báo số thứ hai", f"Đừng báo {SECOND}"),
        ("so cuoi cung doi tien", f"{SECOND} doi tien"),
        ("so truoc xung cong an", f"{FIRST} xung cong an"),
        ("cai so sau lua dao", f"cai {SECOND} lua dao"),
        ("ca hai deu goi", f"{FIRST}, {SECOND} deu goi"),
        ("hai so do la mot bon", f"{FIRST}, {SECOND} la mot bon"),
        ("108 là số của em tôi", f"{FIRST} là số của em tôi"),
        ("duoi 450 la lua dao", f"duoi {SECOND} la lua dao"),
        ("so 450 no goi", f"so {SECOND} no goi"),
        ("450", SECOND),
        ("450 goi hoai", f"{SECOND} goi hoai"),
        ("so 450 do lua toi", f"so {SECOND} do lua toi"),
        ("ca hai so", f"{FIRST}, {SECOND}"),
        ("ca hai la lua dao", f"{FIRST}, {SECOND} la lua dao"),
        ("ca hai goi toi suot", f"{FIRST}, {SECOND} goi toi suot"),
        ("hai so do con goi nua", f"{FIRST}, {SECOND} con goi nua"),
        ("no goi ca hai", f"no goi {FIRST}, {SECOND}"),
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
        "ca ba me toi bi lua", "ca hai vo chong toi bi lua", "ca hai me con", "ca ba toi cung bi",
        "ca may dua nho", "ca hai nguoi bi lua", "ca hai deu bi lua", "ca hai so cua toi",
        "ca ba so do", "no lua ca hai chi em", "ca bon nha toi",
        "450 usd", "so 450 duong Tran Phu", "450 la ma otp", "450 dola", "450 la 3 so cuoi the",
        "the cua toi duoi 450", "so 450 hem 3", "450 bao lua", "duoi 450 la so the",
    ],
)  # fmt: skip
def test_other_words_point_at_nothing(text: str) -> None:
    assert written_out(text, BOTH) == text


def test_nothing_is_pointed_at_where_no_number_was_named() -> None:
    assert written_out("so thu hai goi hoai", ()) == "so thu hai goi hoai"
    assert written_out("so thu hai goi hoai", BOTH[:1]) == "so thu hai goi hoai"


def test_all_of_them_are_without_whom_the_conversation_calls_kin_or_ones_own() -> None:
    for before in (
        f"so {FIRST} cua vo toi, so {SECOND} la ai",
        f"{SECOND} goi doi tien, toi la {FIRST}",
        f"cong an xa {FIRST} bao {SECOND} lua dao",
    ):
        assert written_out("ca hai so lua toi", BOTH, before) == f"{SECOND} lua toi", before


@pytest.mark.parametrize("text", ["so con lai goi", "so kia goi", "so duoi goi", "ca hai so do"])
def test_the_other_one_is_none_of_three(text: str) -> None:
    assert written_out(text, numbers.find(f"{FIRST} {SECOND} 0977111222")) == text
