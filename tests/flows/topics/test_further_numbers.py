"""After a report: a further number that the resident says is the same people's is reported too,
and nobody else's."""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from flows.values import Report
from tests.flows.test_engine import resident

VICTIM = ("toi bi lua mat 5tr", "0356777888 no goi toi")
REPORTED = ("LD 0356777888",)


def reported(*turns: str) -> list[str]:
    """The numbers of the reports that the last of `turns` files."""
    phone = resident()
    *_, turn = [phone.texts(text) for text in turns]
    return [
        subject.display
        for effect in turn.effects
        if isinstance(effect, Report)
        for subject in effect.subjects
    ]


@pytest.mark.parametrize("before", [VICTIM, REPORTED])
@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("no con xai so 0911222333 nua", "0911222333"),
        ("toi nhan tin voi no qua zalo 0911222333", "0911222333"),
        ("stk no 0691000456789 vcb", "0691000456789"),
        ("no rut o momo 0911222333", "0911222333"),
        ("so 0911222333 cung goi toi nua", "0911222333"),
        ("hom nay 0911222333 lai goi toi nua", "0911222333"),
        ("hom nay so 0911222333 lai goi nua", "0911222333"),
        ("so 0911222333 van nhan tin", "0911222333"),
        ("so 0911222333 cung nhan tin cho toi", "0911222333"),
        ("no bao chuyen tien vao 0911222333", "0911222333"),
        ("no keu ck vo stk 0691000456789", "0691000456789"),
        ("ho bat toi nop 2 trieu vo momo 0911222333", "0911222333"),
    ],
)
def test_another_number_of_the_caller_is_reported(
    before: tuple[str, ...], text: str, number: str
) -> None:
    assert reported(*before, text) == [number]


def test_a_result_is_told_though_another_number_is_open() -> None:
    phone = resident()
    code = next(
        effect.code for effect in phone.texts("LD 0912000111").effects if isinstance(effect, Report)
    )
    phone.texts("0988777666")
    assert code in (phone.texts("ket qua sao").reply or "")


@pytest.mark.parametrize("before", [VICTIM, REPORTED])
@pytest.mark.parametrize("text", ["con so 0988777666 nua", "còn số 0988777666 nữa"])
def test_one_more_number_is_looked_up(before: tuple[str, ...], text: str) -> None:
    phone = resident()
    *_, turn = [phone.texts(each) for each in (*before, text)]
    assert (turn.reply or "").startswith("0988777666: ")


@pytest.mark.parametrize("text", ["LD {}", "co 7 so goi toi {} bao trung thuong"])
def test_a_reply_counts_the_numbers_beyond_the_fifth(text: str) -> None:
    every = " ".join(f"0912000{digit}{digit}{digit}" for digit in range(1, 8))
    reply = fold(resident().texts(text.format(every)).reply or "")
    assert re.search(r"Con [26] so: gui tung so", reply), reply


def test_a_victim_paid_into_it() -> None:
    paid = "chuyen vao stk 0691000456789 vcb"
    assert reported(*VICTIM, paid) == ["0691000456789"]
    assert reported(*REPORTED, paid) == [], "the caller may have said so"


@pytest.mark.parametrize(
    "text",
    [
        "so no khong phai 0911222333",
        "no bao goi 0911222333 de lay lai tien",
        "toi noi chuyen voi no o may 0911222333 cua toi",
        "chuyen cho con toi 0911222333",
        "so toi la 0911222333 goi toi nhe",
        "0911222333 co phai cua no khong",
        "0911222333",
        "giay moi so 1234567890 cua cong an",
        "quyet dinh so 4567891234 bat toi",
        "no con xai so 0356777888 nua",
        "con toi bao chuyen tien vao stk 0691000456789",
        "me toi lai goi 0911222333 hoi tham",
        "no bao chuyen tien vo 0911222333 la so con toi",
        "no khong bao chuyen tien vo 0911222333, toi nham",
        "no bao chuyen tien vo 0911222333 phai khong",
        "ngan hang bao gui don vo so 0911222333",
        "cong an noi goi 0911222333 nua",
        "no hoi chuyen vao so nao, toi cho so 0911222333",
        "so 0911222333 van nhan tin cho toi binh thuong, ban toi",
        "no cung goi cho vo toi so 0911222333",
        "em la chu so 0911222333 no van goi em",
    ],
)
def test_nobody_elses_is(text: str) -> None:
    assert reported(*VICTIM, text) == []


CALLER, ACCOUNT = "so 0912000111 goi toi xung cong an", "no keu chuyen tien vo stk 1903456789 vcb"


@pytest.mark.parametrize(
    "texts",
    [
        (CALLER, ACCOUNT, "1"),
        (CALLER, ACCOUNT, "toi chuyen 30tr roi", "1"),
        (CALLER, ACCOUNT, "toi chuyen 30tr roi", "vietcombank", "1"),
        ("0912000111", "ho doi ck vao 1903456789 bidv", "1"),
        ("0912000111 goi noi con toi cap cuu", "ho bieu ck vao 1903456789 bidv", "1"),
        ("stk 1903456789 no bao toi chuyen vo", "ho goi bang so 0912000111", "1"),
        (
            "stk 1903456789 no bao toi chuyen vo",
            "ho goi bang so 0912000111",
            "toi lo chuyen 5tr roi",
            "1",
        ),
        (ACCOUNT, "so no goi la 0912000111"),
        ("toi chuyen tien vo stk 1903456789 cho no roi", "so no goi la 0912000111"),
    ],
)
def test_the_caller_and_the_account_are_reported_together(texts: tuple[str, ...]) -> None:
    assert set(reported(*texts)) == {"0912000111", "1903456789"}


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        (
            ("0912000111 la so con toi", "co nguoi nhan toi chuyen tien vo stk 1903456789", "1"),
            "1903456789",
        ),
        (("0912000111", "0912000222", "1"), "0912000222"),
        (("tk 1903456789012 cua em bi 0912000111 lua rut het", "1"), "0912000111"),
        (
            ("no dua tk 1903456789012 ten LE VAN A, em ck 5 trieu tu tk 0123456789", "1"),
            "1903456789012",
        ),
        (("0912000111", "so 0912000222 la cua ai", "1"), "0912000222"),
        (("0912000111", "no noi o day la vietcombank 1900545413", "1"), "0912000111"),
    ],
)
def test_one_that_is_only_asked_about_is_not_joined(texts: tuple[str, ...], number: str) -> None:
    assert reported(*texts) == [number]


def test_both_are_named_where_they_are_offered() -> None:
    phone = resident()
    replies = [fold(phone.texts(text).reply or "") for text in (CALLER, ACCOUNT)]
    assert replies[1].startswith("RAT GIONG LUA DAO"), replies
    assert "1903456789, 0912000111: chua ai bao. Bao: soan 1" in replies[1]
    paid = fold(phone.texts("toi chuyen 30tr roi").reply or "")
    assert paid.endswith("Bao 1903456789, 0912000111: soan 1"), paid
