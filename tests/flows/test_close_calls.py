"""Messages whose first act depends on what is meant: who is ill, whose screen is seen, who may be
sold, what is only asked for.

Turns are separated by ``||``; the last reply begins with the words before them.
"""

from __future__ import annotations

import pytest

from tests.flows.test_engine import resident

ROWS = {
    # Ill after what was sold or sent: the ambulance before the bank.
    "GOI 115": (
        "co doan kham benh khong tien o nha van hoa, kham xong ep mua thuoc 2tr4, noi khong uong la"
        " tai bien || mua 1 hop roi uong 2 vien, gio choang choang",
        "mua 1 hop roi uong 2 vien, gio choang choang",
        "ck 1tr8 mua thuoc tieu duong, uong xong ha duong run tay chan",
        "ck 300k mua tra giam can, uong vo 1 goi la xay xam mat may",
        "thay lang dao cho uong nuoc la, uong xong loang choang",
        "ba noi uong thuoc ho ban o cho, gio mat may xay xam",
    ),
    # The screen is seen: it goes off before the bank's app is opened.
    "TAT chia se man hinh": (
        "con nho giong bac bieu tui bat chia manhinh zalo coi tien tro câp ve chua,tui bat roi ma"
        " chua mo app ngan hang",
        "chau no goi video noi la con ong Tu, keu chia man hinh len coi tien, toi chia roi",
        "me em dc 1 nguoi xung ben bao hiem chi chia se manhinh, me lam theo roi, gio sao",
        "nhan vien dien luc keu goi video roi chiase manhinh, me lam roi",
        "nguoi giong Quang goi bieu toi mo chia se man hinh zalo, toi dang mo day",
    ),
    "TAT NGUON may": (
        "no bieu chia se man hinh, toi bat roi || tat cai chia do o mo, tim khong ra",
        "em khong tat duoc chia se man hinh, no con coi",
    ),
    # Who wants to go across the border may be sold: nobody is held there yet.
    "KHONG DI": (
        "Tuyen 20 nguoi Mong di dao sam o Lao 900k/ngay, bao an o, nop 1tr5 lam giay. Xe don 3h "
        "sang"
        " nga ba Dak R'Mang. Goi A Chu 0347729160 |"
        "| em trai em no muon di. di co bi ban khong. em so",
        "tuyen lao dong di Lao, luong cao || em sap di roi, so qua",
        "tuyen cong nhan di Han Quoc phi 100tr || con trai toi doi di",
    ),
    "GOI 113 NGAY, noi: sap bi dua qua bien gioi": (
        "tuyen nguoi qua campuchia lam luong 25 trieu bao an o || con gai toi doi di, co sao khong",
        "em trai em no muon di Lao dao sam, di co bi ban khong. em so",
        "thang chau dang ky di lam o Campuchia voi ban tren mang, toi so no bi ban",
        "chau ngoai tui dinh qua Campuchia lam, lo bi lua ban noi tang qua",
    ),
}  # fmt: skip
NOT = {
    "GOI 115": (
        "mua thuoc cho heo uong, heo bi tieu chay het",
        "mua thuoc bo ve uong khong thay gi, goi khong nghe may",
        "nghe gia vang ma choang vang, co ai goi ban vang re",
        "uong ruou choang vang roi lo ck cho no 2tr",
    ),
    "TAT": (
        "con toi chia se man hinh day toi hoc zoom", "be hoc online co giao keu chia se man hinh",
        "chau toi o nha chi toi bat chia se man hinh coi phim tren tivi",
        "chia se man hinh la gi vay con", "no keu chia se man hinh ma toi khong bat",
        "tat chia se vi tri zalo cho nao",
    ),
    "KHONG DI": (
        "tuyen hai ca phe o Dak Mil 400k/ngay bao an || em trai em muon di, co duoc khong",
        "ban heo giong 1tr2 con || di coi co bi ban khong", "con toi dinh di hoc lai xe, so bi lua",
        "toi so ban qua mang bi ban hang gia",
    ),
}  # fmt: skip


def _last(turns: str) -> str:
    phone = resident()
    return [phone.texts(turn).reply or "" for turn in turns.split(" || ")][-1]


@pytest.mark.parametrize(
    ("start", "turns"), [(start, turns) for start, row in ROWS.items() for turns in row]
)
def test_the_act_that_is_due_comes_first(start: str, turns: str) -> None:
    assert _last(turns).startswith(start)


@pytest.mark.parametrize(
    ("start", "turns"), [(start, turns) for start, row in NOT.items() for turns in row]
)
def test_another_message_does_not_get_it(start: str, turns: str) -> None:
    assert not _last(turns).startswith(start)
