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


WIFE, CHEAT, THIRD = "0912345678", "0868123456", "0977111222"


def filed(*texts: str) -> tuple[list[str], str, str]:
    """The subjects that the last of the texts files, its reply, and the one before."""
    one = Resident()
    turns = [one.texts(text) for text in texts]
    (report,) = (each for each in turns[-1].effects if isinstance(each, Report))
    replies = [fold(turn.reply or "") for turn in turns]
    return sorted(each.display for each in report.subjects), replies[-1], replies[-2]


@pytest.mark.parametrize(
    "texts",
    [
        (f"so {WIFE} cua vo toi, so {CHEAT} la ai", "ca ba me toi bi no lua het tien", "1"),
        (f"KT {WIFE}", f"{CHEAT} goi doi tien", "ca hai vo chong toi bi lua", "bao no"),
        (f"KT {WIFE}", f"{CHEAT} goi lua ca hai vo chong toi", "1"),
        (f"toi {WIFE}, {CHEAT} lua dao", "1"),
        (f"{WIFE} khong lua dao va {CHEAT} lua dao", "1"),
        (f"cong an xa {WIFE} bao {CHEAT} lua dao", "1"),
        (f"{WIFE} that, {CHEAT} gia", "1"),
        (f"so {WIFE} toi goi cong an roi con {CHEAT} lua dao", "1"),
        (f"{CHEAT} goi doi tien, toi la {WIFE}", "bao ca hai so do"),
        (f"{CHEAT} goi doi tien, toi la {WIFE}", "1"),
        (f"vo toi {WIFE}, {CHEAT} lua dao", "1"),
        (f"toi {WIFE} bi {CHEAT} goi doi tien", "1"),
        (f"ngan hang {WIFE} noi {CHEAT} gia danh", "1"),
    ],
)
def test_kin_an_office_and_the_writer_are_not_filed_beside_a_cheat(texts: tuple[str, ...]) -> None:
    subjects, receipt, _ = filed(*texts)
    assert subjects == [CHEAT] and CHEAT in receipt and WIFE not in receipt


@pytest.mark.parametrize(
    "texts",
    [
        (f"{WIFE} va {CHEAT} lua dao", "1"),
        (f"{CHEAT} goi doi tien, {WIFE} goi doi tien", "1"),
        (f"KT {WIFE}", f"{CHEAT} goi doi tien", "ca hai deu goi", "1"),
        (f"KT {WIFE}", f"{CHEAT} cung goi doi tien", "1"),
        (f"{WIFE} va {CHEAT} goi doi tien", "bao ca hai so do"),
        (f"{WIFE} khong lua duoc toi, {CHEAT} goi lua toi", "bao ca hai"),
        (f"so {WIFE} va {CHEAT} lua toi chuyen 5 trieu roi", "1"),
        ("MAT TIEN", f"{CHEAT} va {WIFE}"),
    ],
)
def test_both_of_two_cheats_are_filed_and_named(texts: tuple[str, ...]) -> None:
    subjects, receipt, _ = filed(*texts)
    assert subjects == [CHEAT, WIFE] and CHEAT in receipt and WIFE in receipt


@pytest.mark.parametrize(
    ("texts", "offer", "receipt"),
    [
        (
            (f"so {WIFE} va {CHEAT} lua toi chuyen 5 trieu roi", "1"),
            f"Bao {WIFE}, {CHEAT}: soan 1",
            f"da ghi {WIFE}, {CHEAT}.",
        ),
        (
            (f"toi chuyen 5 trieu cho 3 so {WIFE} {CHEAT} {THIRD} roi", "1"),
            f"Bao {WIFE}, 2 so nua: soan 1",
            f"da ghi {WIFE}, 2 so nua.",
        ),
        (
            (f"toi lo cai app no gui, so {CHEAT} va {WIFE} goi", "1"),
            f"Bao {CHEAT}, {WIFE}: soan 1",
            f"da ghi {CHEAT}, {WIFE}.",
        ),
    ],
)
def test_a_loss_names_or_counts_all_that_are_filed(
    texts: tuple[str, ...], offer: str, receipt: str
) -> None:
    _, last, before = filed(*texts)
    assert offer in before and receipt in last and max(len(last), len(before)) <= 160


@pytest.mark.parametrize("text", [THIRD, f"bao them {THIRD}", f"so {THIRD} cung lua dao"])
def test_a_second_number_after_a_report_is_checked_and_can_be_filed(text: str) -> None:
    one = Resident()
    one.texts(f"LD {CHEAT}")
    assert fold(one.texts(text).reply or "").startswith(f"{THIRD}: chua ai bao")
    (report,) = (each for each in one.texts("1").effects if isinstance(each, Report))
    assert [each.display for each in report.subjects] == [THIRD]


@pytest.mark.parametrize(
    "texts",
    [
        (CHEAT, "3456 la 4 so cuoi the cua toi"),
        (f"{WIFE} va {CHEAT} goi doi tien", "so 456 duong Tran Phu"),
        (f"{WIFE} va {CHEAT} goi doi tien", "5678 la ma otp"),
        (f"{WIFE} va {CHEAT} goi doi tien", "678 dola"),
    ],
)
def test_digits_of_something_else_ask_about_no_number(texts: tuple[str, ...]) -> None:
    replies, _ = asked(*texts)
    assert "chua ai bao" not in replies[-1]


def test_a_forwarded_text_with_a_number_that_is_nearly_the_last_one_corrects_nothing() -> None:
    text = "Cong an: tai khoan VNeID sap bi khoa, goi {} de can bo huong dan, qua han phat 5 trieu"
    one = Resident()
    one.texts(text.format("0987200000"))
    reply = one.texts(text.format("0987200001")).reply or ""
    assert "LUA DAO" in reply and "0987200001: chua ai bao" in reply


@pytest.mark.parametrize(
    "text",
    [
        "Anh oi em lo chuyen nham 5 trieu vao tk anh, anh goi so 0868123456 tra lai giup em gap",
        "Em la nhan vien ngan hang, he thong chuyen nham 3tr, chi chuyen lai vao so 0868123456",
        "Chuc mung ban trung thuong xe SH, gui lai cccd va goi 0868123456 de nhan",
    ],
)
def test_a_forwarded_scam_that_says_by_mistake_is_judged_and_corrects_nothing(text: str) -> None:
    one = Resident()
    one.texts("KT 0912345678")
    reply = one.texts(text).reply or ""
    assert reply.startswith("RAT GIONG LUA DAO") and "0868123456: chua ai bao" in reply
