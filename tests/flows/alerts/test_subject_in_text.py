"""A warning holds what it is about, whole, in every language that it goes out in."""

from __future__ import annotations

import pytest

from flows.alerts import subject_in_text
from flows.alerts.values import Writing

NUMBER, HOME = "tel:+84900000113", "0900000113"
ACCOUNT = "acct:4202039511"
LINK = "link:abc.top"


def codes(text: str, subject: str = "", **more: str) -> list[tuple[str, str]]:
    writing = Writing("scam", {"vi-marks": text, **more})  # type: ignore[dict-item]
    return [(one.code, one.language) for one in subject_in_text.faults(writing, subject)]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (NUMBER, f"Số {HOME} giả công an"),
        (NUMBER, "Số 0900 000 113 giả công an"),
        (NUMBER, "Số +84 900 000 113 giả công an"),
        (ACCOUNT, "Không chuyển vào tài khoản 4202039511 VCB"),
        (LINK, "Trang abc . top là giả"),
    ],
)
def test_whole(subject: str, text: str) -> None:
    assert codes(text, subject) == []


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (NUMBER, "Kẻ gian giả công an, cúp máy"),
        (NUMBER, "Số 0900000115 giả công an"),
        (LINK, "Trang abc . com là giả"),
        (ACCOUNT, "Không chuyển tiền cho người lạ"),
    ],
)
def test_a_text_without_what_it_is_about(subject: str, text: str) -> None:
    assert ("no_subject", "vi-marks") in codes(text, subject)


def test_each_language_is_held_to_it() -> None:
    """The English text lost three figures, and nobody saw it."""
    text = codes(f"Số {HOME} giả công an", NUMBER, en="From the identity office, 0900000. Hang up")
    assert text == [("no_subject", "en"), ("cut_number", "en")]
    assert codes("Kẻ gian giả công an", "", en="") == []


@pytest.mark.parametrize(
    "text",
    [
        "identity office, 0900000. Send no money",
        "Gọi từ 09000001",
        "Gọi từ 0900 000",
        "Gọi từ 8490000",
        "Gọi từ +84 900 00",
        "Số 0900000…",
        "Số 4202...",
        "Số 0912xxx",
        "Số 0912***",
        "Số 0900-…",
        "Số 0900___113",
        "Số 0900?113",
        "Số 0900,000",
        "Gọi 900000113",
        "Gọi 900 000 113",
    ],
)
def test_a_stump_of_a_number(text: str) -> None:
    assert ("cut_number", "vi-marks") in codes(text)


@pytest.mark.parametrize("text", ["Tài khoản 4202039", "TK 39511 VCB", "tài khoản 42020"])
def test_a_part_of_what_it_is_about(text: str) -> None:
    assert ("cut_number", "vi-marks") in codes(f"{text}. Đủ: tài khoản 4202039511", ACCOUNT)


@pytest.mark.parametrize(
    "text",
    [
        "Họp lúc 07:00 30/12/2026 ở nhà văn hóa",
        "Họp 07.00 ngày 30.12.2026",
        "Từ 2025 đến 2026, phạt 1.500.000 đồng",
        "Phạt 20000000 đồng, 05 ngày",
        "Gọi 113, 112, 5656 hay 19001909",
        "Gọi 0261 354 3210",
        "Hai số 0900000113 - 0900000115",
        "CCCD 067123456789",
        "Công văn 597/STTTT-BCVT, Nghị định 91/2020",
        "Lũ 3.4 m, mưa 120 mm trong 24 giờ",
        "Xã 24664, thôn 8",
        "Phạt 900000000 đồng hay 900.000.000",
        "Tài khoản 901234567 VCB",
        "Có 1,500 người",
    ],
)
def test_a_whole_number_is_no_stump(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vào t me/x nhận tiền",
        "T me / nhom",
        "bit ly/abc",
        "zalo me/0900000113",
        "abc com/dang-nhap",
        "Vào t . me / nhom",
        "Vào t chấm me/nhom",
        "Vào t (dot) me/nhom",
        "abc,com/dang-nhap",
        "bit ly abc12",
        "tinyurl . com abc12",
        "Vào t_me/nhom",
        "Vào t-me/nhom",
        "Vào t me//nhom",
        "Vào t me\\nhom",
        "Vào t . me nhom",
        "telegram me/nhom",
        "line me/nhom",
        "forms gle/abc",
        "shope ee/abc",
        "vn123 cc/dang-nhap",
        "abc io/dang-nhap",
    ],
)
def test_a_link_with_blanks(text: str) -> None:
    assert ("link", "vi-marks") in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bố mẹ/người nhà gọi lại",
        "Trang abc . com là giả",
        "một/hai người",
        "ngày 7/12",
        "cho con/em",
        "Zalo mẹ gọi hỏi thăm",
        "Ngày 3, top 5/10 xã",
        "Chị T. mẹ em",
        "Không gọi qua Zalo. Mẹ nhớ nhé",
    ],
)
def test_words_with_full_stops_are_no_link_with_blanks(text: str) -> None:
    assert codes(text) == []


def test_marks_that_turn_letters_around() -> None:
    assert codes("Số \u202e3110000090\u202c giả") == [("directions", "")]
