"""Texts understood by classes of words: harm to a child, a flood, who knows my data, a move with
several places, an order to stop, and a muted sender."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.languages import say
from flows.topics.alerts import CONSENT
from flows.values import OptOut, Report, Subscribe
from tests.transcripts.dial import Dialler
from tests.transcripts.play import Resident

DAK_SAK, KIEN_DUC, QUANG_KHE = (f"lam-dong-2025/{code}" for code in (24678, 24733, 24631))


def last(*texts: str) -> str:
    resident = Resident()
    return [resident.texts(text).reply or "" for text in texts][-1]


@pytest.mark.parametrize(
    "text",
    ["ong hang xom so mo chau gai toi", "me ke bo doi may dua nho", "thay day them sam so con em"],
)
def test_a_child_that_is_harmed_needs_the_childrens_line(text: str) -> None:
    assert last(text).startswith("GOI 111 (bao ve tre em) hoac 113 NGAY")


@pytest.mark.parametrize(
    "text", ["lu quet cuon nha toi roi cuu", "sat lo vui nha ben co nguoi ket trong do"]
)
def test_a_flood_is_no_fire(text: str) -> None:
    reply = last(text)
    assert reply.startswith("GOI 114 NGAY") and "cho cao" in reply


def test_that_they_know_my_data_proves_nothing() -> None:
    assert last("no doc dung ten va so cccd cua toi nen toi tin").startswith(
        "Biet ten, nha, so CCCD cua ban KHONG co nghia la that"
    )


def test_what_happened_to_a_number_that_was_asked_about_reports_it() -> None:
    resident = Resident()
    resident.texts("0327900112")
    (report,) = resident.texts("toi bao so do lua toi").effects
    assert isinstance(report, Report)


def test_after_blackmail_the_next_message_hears_whom_to_tell() -> None:
    reply = last("no doi dang hinh khoa than cua em", "em 16 tuoi")
    assert "GOI 111: mien phi, giu kin" in reply


def test_the_answer_to_whether_it_is_a_loss_tells_of_one() -> None:
    assert last("da coc", "coc 2tr mua may cay cu tren face").startswith("GOI NGAN HANG NGAY")


@pytest.mark.parametrize("before", ["0339481220", "Vay tien nhanh lh c Lan 0779331204"])
def test_an_order_to_stop_after_a_number_or_a_forward_is_done(before: str) -> None:
    resident = Resident()
    resident.texts(before)
    assert [type(one) for one in resident.texts("thoi dung nhan cho toi nua").effects] == [OptOut]


def moving() -> Resident:
    resident = Resident()
    for text in ("DK kien duc", "DK quang khe"):
        resident.texts(text)
    return resident


@pytest.mark.parametrize(
    ("digit", "effect"),
    [
        ("1", Subscribe((QUANG_KHE, DAK_SAK), CONSENT, instead=True)),
        ("2", Subscribe((KIEN_DUC, DAK_SAK), CONSENT, instead=True)),
        ("0", Subscribe((DAK_SAK,), CONSENT)),
    ],
)
def test_a_move_with_several_places_asks_which_one_goes(digit: str, effect: Subscribe) -> None:
    resident = moving()
    asked = resident.texts("doi sang dak sak")
    assert asked.effects == ()
    assert (asked.reply or "").startswith("Nhan o xa Dak Sak thi bo noi nao? 1 ")
    assert resident.texts(digit).effects == (effect,)


def test_a_digit_that_is_not_offered_asks_again_which_place_goes() -> None:
    resident = moving()
    asked = resident.texts("doi sang dak sak").reply
    assert resident.texts("7").reply == asked


def test_a_muted_sender_gets_no_answer_on_screens_but_is_heard_in_need() -> None:
    phone = Dialler()
    phone.person = replace(phone.person, muted=True)
    phone.dials()
    turn = phone.types("0912345678")
    assert turn.reply == say("vi", "muted") and not turn.more and turn.effects == ()
    phone.dials()
    assert "NGAN HANG" in (phone.types("toi lo chuyen tien cho no roi").reply or "")
    phone.dials()
    assert [type(one) for one in phone.types("HUY").effects] == [OptOut]
