"""A secret given away by mistake is a loss, and a caller's bargain about a complaint is a scam:
neither withdraws a report."""

from __future__ import annotations

import pytest

from tests.flows.test_engine import resident


@pytest.mark.parametrize(
    "text",
    [
        "em vua bao ma otp cho ho nham roi",
        "toi vua bao ma otp sai",
        "chet roi nham, toi lo bao otp cho ho",
        "nham roi toi vua bao ma the cho no",
        "toi da bao mat khau cho no, no noi sai",
        "toi lo bao so tai khoan cho no sai roi",
        "con lo bao so cccd cho thang do sai roi",
        "me toi da bao ma xac nhan cho ho, sai roi",
        "da bao so the cho chung no sai lam roi",
        "toi chuyen cho luat su 5 trieu de rut don kien roi",
        "em nop 3 trieu de huy don to cao roi",
    ],
)
@pytest.mark.parametrize("reported", [False, True])
def test_a_secret_told_or_money_paid_is_a_loss(text: str, reported: bool) -> None:
    one = resident()
    if reported:
        one.texts("LD 0868123456")
    answer = one.texts(text)
    assert "GOI NGAN HANG" in (answer.reply or "")
    assert "RUT" not in (answer.reply or "")


@pytest.mark.parametrize(
    "text",
    [
        "no doi 5 trieu de xoa bao cao no xau CIC so 0868123456",
        "no goi bao toi bi to cao, muon rut don to cao thi nop 5 trieu 0868123456",
        "bo cong an: ban bi to cao, nop 20 trieu de huy don to cao, goi 0868123456",
        "so 0868123456 noi dong 3 trieu thi huy to cao",
        "co nguoi xung luat su bao nop phi de rut don to cao",
        "vien kiem sat thong bao: quy khach bi to giac, lien he 0868123456 de huy don to giac",
        "0868123456 bat toi chuyen tien de xoa bao cao tin dung",
        "cong an goi 0868123456 keu khong bao cao can cuoc se bi khoa",
        "ong luat su hua huy don kien giup, lay phi 2 trieu",
        "no keu toi xoa bao cao thue, bam link a-b.top",
    ],
)
def test_a_bargain_about_a_complaint_is_judged(text: str) -> None:
    assert "RAT GIONG LUA DAO" in (resident().texts(text).reply or "")


@pytest.mark.parametrize(
    "text",
    [
        "so 0868123456 noi dong 3 trieu thi huy to cao",
        "no goi bao toi bi to cao, muon rut don to cao thi nop 5 trieu 0868123456",
    ],
)
def test_its_number_is_checked(text: str) -> None:
    assert "0868123456: chua ai bao" in (resident().texts(text).reply or "")


@pytest.mark.parametrize(
    "text", ["ho bao khong bao cao la bi bat", "cong an xa bao toi rut bao cao"]
)
def test_a_pressed_resident_is_not_told_how_to_withdraw(text: str) -> None:
    answer = resident().texts(text).reply or ""
    assert "CUP MAY" in answer or answer.startswith("KHONG lam theo")
    assert "RUT" not in answer


@pytest.mark.parametrize(
    "text",
    [
        "toi bao nham",
        "nham roi",
        "em lo bao nham so tai khoan cua nguoi quen",
        "toi vua bao so do ma nham roi",
        "toi da bao sai, tha cho ho",
        "toi to cao oan cho ho roi",
        "huy bao cao",
        "xin huy bao cao vi ho tra tien lai roi",
        "toi muon rut bao cao, no chuyen tra 5 trieu roi",
        "co nguoi noi so do la cua bac si, toi muon rut bao cao",
        "ho chuyen lai 5 trieu cho toi roi, cho toi rut to cao",
        "bo bao cao do giup em",
    ],
)
def test_the_writers_own_wish_still_begins_to_take_it_back(text: str) -> None:
    one = resident()
    one.texts("LD 0868123456")
    assert "Rut lai ADG2345" in (one.texts(text).reply or "")


@pytest.mark.parametrize(
    "text", ["no doa danh toi bat toi rut don to cao", "ho tra thu, toi muon rut bao cao"]
)
def test_a_threatened_resident_hears_of_113(text: str) -> None:
    assert "GOI 113" in (resident().texts(text).reply or "")
