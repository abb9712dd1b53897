"""Two numbers and more in one message: each is answered, the worst first."""

from __future__ import annotations

import pytest

from flows.subjects import numbers
from flows.text import fold
from flows.values import Report, Standing
from tests.transcripts.play import Resident

KNOWN = {"tel:+84912345678": Standing("reported", 3), "tel:+84868123456": Standing("confirmed", 9)}


def asked(*texts: str) -> tuple[list[str], tuple[object, ...]]:
    one = Resident(standings=dict(KNOWN))
    turns = [one.texts(text) for text in texts]
    return [fold(turn.reply or "") for turn in turns], turns[-1].effects


@pytest.mark.parametrize(
    "text",
    [
        "0912345678 0868123456", "KT 0912345678 0868123456", "0912345678, 0868123456",
        "hai so 0912345678 va 0868123456 la ai vay", "0912345678 hay 0868123456 lua dao",
    ],
)  # fmt: skip
def test_each_number_is_answered_the_worst_first(text: str) -> None:
    (reply,), _ = asked(text)
    worst = reply.index("0868123456: can bo da kiem tra, lua dao")
    assert worst < reply.index("0912345678: 3 nguoi bao") and len(reply) <= 160


def test_what_did_not_fit_is_said() -> None:
    given = [
        "0977111222",
        "0966333444",
        "0933111222",
        "0912345678",
        "0868123456",
        "0944111222",
        "0944111333",
    ]
    (reply,), _ = asked(" ".join(given))
    answered = [one for one in given if one in reply]
    assert reply.startswith("0868123456") and "0912345678" in answered
    assert f"Con {len(given) - len(answered)} so: gui tung so" in reply and len(reply) <= 160


def test_a_digit_reports_the_number_that_the_reply_offers_and_no_other() -> None:
    _, effects = asked("0977111222 0912345678 0868123456", "1")
    (report,) = (each for each in effects if isinstance(each, Report))
    assert [one.key for one in report.subjects] == ["tel:+84868123456"]


@pytest.mark.parametrize(
    "text", ["x0912345678", "K0912345678", "so0912345678 la ai", "a0912345678 lua dao ha"]
)
def test_a_letter_that_is_glued_on_hides_no_number(text: str) -> None:
    (reply,), _ = asked(text)
    assert "0912345678: " in reply and "3 nguoi" in reply


@pytest.mark.parametrize(
    "text",
    [
        "ma vu an 0912345678", "vu an so 0912345678", "ma ho so: 0912345678", "ngay 12/11/2026",
        "bien so 48C1-234.56", "ho so 0123/2026", "so quyet dinh 0912345678",
    ],
)  # fmt: skip
def test_a_case_number_a_plate_and_a_date_are_no_numbers(text: str) -> None:
    assert numbers.find(text) == ()


def test_a_strangers_number_is_answered_beside_ones_own() -> None:
    known = {"tel:+84912345678": Standing("reported", 3)}
    one = Resident(standings=known, own="tel:+84912345678")
    reply = fold(one.texts("KT 0912345678 0987654321").reply or "")
    assert "0987654321" in reply
    (report,) = (each for each in one.texts("1").effects if isinstance(each, Report))
    assert [each.key for each in report.subjects] == ["tel:+84987654321"]


@pytest.mark.parametrize(
    "text",
    [
        "cho toi hoi so 0977888999 co phai cua cong an khong",
        "so 0977 888 999 co phai ngan hang khong",
        "0977888999 phai cong an that ko",
        "hoi giup 0977888999 la cong an xa ha",
        "0977888999 la tong dai viettel dung khong",
    ],
)
def test_whose_a_number_is_is_answered_by_what_is_known_of_it(text: str) -> None:
    reply = Resident().texts(text).reply or ""
    assert reply.startswith("0977888999: chua ai bao") and "LUA DAO" not in reply


@pytest.mark.parametrize(
    "text",
    [
        "so 0977888999 xung cong an goi bao toi chuyen tien co phai that khong",
        "0977888999 gia danh cong an keu toi doc ma otp dung khong",
        "0977888999 dang doa giet con toi a",
    ],
)
def test_who_is_told_to_have_pretended_is_not_merely_asked_about(text: str) -> None:
    assert not (Resident().texts(text).reply or "").startswith("0977888999:")
