"""The command of a text (``vectors/keywords.json``)."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.parsing import keywords, report_codes
from flows.parsing.keywords import language
from flows.parsing.report_syntax import split_report
from flows.subjects.numbers import subject
from flows.topics.registry import parse
from tests.cpu import cpu_seconds

FOLDER = Path(__file__).parents[2] / "vectors"
VECTORS: dict[str, Any] = json.loads((FOLDER / "keywords.json").read_text(encoding="utf-8"))
LEAVING: dict[str, list[str]] = json.loads((FOLDER / "leaving.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "name", "rest", "way"), VECTORS["commands"])
def test_commands(text: str, name: str, rest: str, way: str | None) -> None:
    command = parse(text)
    assert (command.name, command.rest, command.way) == (name, rest, way)


@pytest.mark.parametrize("keyword", ["RUT ", "TT ", "tt", ""])
def test_every_shape_of_a_report_code_is_read(keyword: str) -> None:
    for shape in itertools.product("A3", repeat=report_codes.LENGTH):
        code = "".join(shape)
        if report_codes.is_code(code):
            assert parse(keyword + code).name == ("withdraw" if keyword == "RUT " else "fate")


@pytest.mark.parametrize("text", VECTORS["opt_out"])
def test_opting_out(text: str) -> None:
    assert parse(text).name == parse(text, ("1", "2")).name == "opt_out"


@pytest.mark.parametrize("text", VECTORS["never_opt_out"])
def test_opting_out_is_never_guessed(text: str) -> None:
    assert parse(text).name != "opt_out"


@pytest.mark.parametrize("text", LEAVING["clear"])
def test_a_clear_wish_to_leave_is_done(text: str) -> None:
    assert parse(text).name == "opt_out"


@pytest.mark.parametrize("text", LEAVING["maybe"])
def test_half_a_wish_to_leave_is_asked_back(text: str) -> None:
    assert parse(text).name == "opt_how"


@pytest.mark.parametrize("text", LEAVING["never"])
def test_what_only_sounds_like_leaving_is_not(text: str) -> None:
    assert parse(text).name not in ("opt_out", "opt_how")


@pytest.mark.parametrize("text", LEAVING["takes_back"])
def test_a_report_is_taken_back_in_ones_own_words(text: str) -> None:
    assert parse(text).name == "withdraw"


@pytest.mark.parametrize("text", LEAVING["takes_nothing_back"])
def test_everyday_words_take_no_report_back(text: str) -> None:
    assert parse(text).name != "withdraw"


@pytest.mark.parametrize("text", VECTORS["panic"])
def test_panic_said_plainly(text: str) -> None:
    assert parse(text).name == "panic"


@pytest.mark.parametrize("text", VECTORS["no_panic"])
def test_panic_denied_asked_or_threatened(text: str) -> None:
    assert parse(text).name != "panic"


@pytest.mark.parametrize(("rest", "source", "content"), VECTORS["reports"])
def test_source_and_content_of_a_report(rest: str, source: str, content: str) -> None:
    assert split_report(rest) == (source, content)


@pytest.mark.parametrize("text", ["1", " 2.", "(1)", "so 1", "chon 2", "1)"])
def test_inside_a_menu_one_digit_is_the_choice(text: str) -> None:
    command = parse(text, ("1", "2"))
    assert command.name == "digit" and command.rest in text
    assert parse(text).name == "help"


@pytest.mark.parametrize("text", ["113", "156", "5656"])
def test_these_are_numbers_in_a_menu_too(text: str) -> None:
    assert parse(text, ("1", "5")).name == "subject"


@pytest.mark.parametrize("text", ["DUNG", "dung", "đúng", "Dừng"])
def test_dung_is_no_keyword(text: str) -> None:
    assert parse(text).name in ("help", "message")


def test_a_shop_front_is_no_panic() -> None:
    assert parse("mặt tiền").name != "panic"
    assert parse("mất tiền").name == "panic"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("VI", "vi"), ("Dau", "vi-marks"), ("EN", "en"), ("tiếng Anh", "en"), ("có dấu", "vi-marks"),
     ("không dấu", "vi"), ("fr", None)],
)  # fmt: skip
def test_language(rest: str, expected: str | None) -> None:
    assert language(rest) == expected


@pytest.mark.parametrize("keyword", ["CHECK", "KIEM TRA", "TRA CUU"])
@pytest.mark.parametrize("at", range(4))
def test_one_wrong_letter_of_a_long_keyword(keyword: str, at: int) -> None:
    for wrong in (
        keyword[:at] + "z" + keyword[at + 1 :],
        keyword[: at + 1] + "z" + keyword[at + 1 :],
    ):
        if " " in keyword and keyword[at] == " ":
            continue
        assert parse(f"{wrong} 0912345678").name == "check"


@given(
    st.sampled_from(["KT", "LD(", "S", "V [", "DK ", "HUY", "TT ", "NN ", "mat tien ", ""]),
    st.text(max_size=200),
)
def test_every_text_is_some_command(keyword: str, text: str) -> None:
    command = parse(keyword + text)
    assert command.name in {
        "check", "report", "panic", "rules", "subscribe", "opt_out", "language", "fate", "erase",
        "help", "dnc", "lookup", "digit", "subject", "message", "danger", "opt_how", "appeal",
        "withdraw", "data",
    }  # fmt: skip
    assert (command.way is not None) == (command.name == "report")
    source, content = split_report(command.rest)
    assert len(source) + len(content) <= 2 * len(command.rest)
    if command.name == "check" and command.rest:
        assert subject(command.rest) is not None


@pytest.mark.alone
@pytest.mark.parametrize(
    "unit",
    [
        "KT ",
        "(",
        "LD(",
        "a.",
        "da chuyen tien ",
        "lo ",
        "0912345678 ",
        "mat ",
        "\u0301",
        "s ",
        "x",
        "LD so ",
    ],
)
def test_hostile_text_takes_milliseconds(unit: str) -> None:
    text = unit * (10_000 // len(unit))
    assert cpu_seconds(lambda: split_report(parse(text).rest)) < 0.4


def test_who_runs_is_in_no_fire() -> None:
    assert parse("cháy nhà").name == "danger"
    assert parse("chạy nhà").name != "danger"


@pytest.mark.parametrize("number", ["0312345678", "0912345678", "0800000000", "0986868686"])
@pytest.mark.parametrize("start", ["", "KT ", "kt ", "Kt "])
def test_the_short_way_of_a_plain_number_comes_to_the_same(number: str, start: str) -> None:
    text = start + number
    assert parse(text) == keywords._parse(text, ()) == keywords._parse(text, ("1", "9"))
    assert keywords._PLAIN.fullmatch(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [("LD voi S voi V khac nhau cho nao", "help"), ("LD la gi", "help"),
     ("ld dung de lam gi vay", "help"), ("LD thì soạn sao", "help"), ("LD roi sao nua?", "help"),
     ("LD no hoi ma otp toi", "report"), ("LD sao no biet ten toi", "report"),
     ("LD 0912345678 khac so luon goi", "report"), ("LD va no doi 5tr", "report")],
)  # fmt: skip
def test_a_question_about_the_word_reports_nobody(text: str, name: str) -> None:
    assert parse(text).name == name
