"""Acts of taking, paying or losing: combinations of word classes, in words that no rule names."""

from __future__ import annotations

import pytest

from flows.parsing import actions
from flows.parsing.glued import apart
from flows.parsing.panic import loss

STOLEN = {
    "cash": (
        "mat trom 5 con ga", "bi trom mat trau", "dan de nha toi bi bat trom het 4 con",
        "ho den lay het ca phe hen toi tra tien ma khong tra", "no xiet xe cua toi roi",
        "hai thang gia dien luc vo nha lay mat MONEY trong tu cua ba ngoai",
        "mat con xe may dung truoc cua nha",
    ),
    "bank": ("chau toi lay the atm cua toi rut het roi",),
    "": (
        "toi bat duoc con ga", "con toi lay xe di hoc roi", "anh toi lay vo roi",
        "nguoi ta den lay ca phe roi tra tien du", "no chua lay xe cua toi",
        "anh cong an vien nhac dem ngu khoa cua dao nay mat trom nhieu",
        "nuoc cuon mat con trau voi thang be chan trau",
    ),
}  # fmt: skip
SETTLED = (
    "toi chuyen MONEY cho con toi hoc dai hoc con nhan roi", "tien hoc cua con het MONEY",
    "toi tra tien dien qua app xong roi", "toi mua dien thoai moi het MONEY",
)  # fmt: skip
NOT_SETTLED = (
    "toi chuyen tien hoc cho co giao tren zalo roi no chan toi",
    "lo chuyen tien hoc cho thang gia co giao", "ra cho quay lai mat cai xe wave roi",
    "khieu nai toi da chuyen tien cho so", "chuyen het MONEY roi gio mat trang",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(k, one) for k, rows in STOLEN.items() for one in rows])
def test_what_was_taken_decides_who_is_called(kind: str, text: str) -> None:
    assert actions.stolen(text) == kind, actions.actions(text)


def test_a_payment_in_which_nothing_is_wrong_is_no_loss() -> None:
    assert [one for one in SETTLED if not actions.settled(one)] == []
    assert [one for one in NOT_SETTLED if actions.settled(one)] == []


def test_all_is_gone_without_a_word_for_money() -> None:
    gone = ("no vet sach roi", "di tong het roi", "trang tay roi anh oi", "tieu tan het roi")
    assert [one for one in gone if not actions.ruined(one)] == []
    others = ("mua nay mat trang roi", "pin di tong roi")
    assert [one for one in others if actions.ruined(one)] == []


def test_what_was_not_done_or_is_only_asked_is_no_loss() -> None:
    undone = "no keu minh tai app dich vu cong xong cho no coi man hinh minh chua lam"
    assert actions.ends_undone(undone)
    assert not actions.ends_undone("toi dat coc roi ma hang no chua gui")
    assert loss("chuyen truoc 2 trieu giu cho duoc khong") == ""
    assert loss("huy lenh chuyen tien duoc khong") == "bank"


def test_a_number_that_takes_money_is_its_thief_and_to_bank_is_to_pay() -> None:
    assert loss("so 0919203771 lay het tien me toi a") == "bank"
    assert loss("e vua bank cho no xong") == "bank"
    assert loss("0582330091 chuyen bay gia re do dung ko") == ""


def test_glued_words_come_apart_and_single_words_stay() -> None:
    assert apart(["toibiluahettienroi"]) == ["toi", "bi", "lua", "het", "tien", "roi"]
    whole = ["nghieng", "truong", "vietcombank", "facebook", "messages"]
    assert apart(whole) == whole
