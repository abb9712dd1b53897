"""The reply to a victim after the first act: it fits the loss, and what they say of it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from flows.languages import has
from flows.text import fold
from flows.topics import losses, victims
from tests.flows.test_engine import resident

ZALO, SIM = "toi bi mat zalo roi", "sim toi bi mat song roi, ra tiem noi co nguoi lam lai sim"
CASH, APP = "toi dua 20 trieu tien mat cho no", "toi cai app vneid gia no gui"
SOLD = "ban ca phe cho lai la, no noi chuyen khoan roi ma tien khong vo"
KIN = "ho noi me em cap cuu o Cho Ray can 40tr mo gap, em chuyen 20tr roi"
PAID = "toi vua chuyen 18 trieu cho ke lua dao"
ROWS = {
    # By who can still stop it.
    "^lay lai nick": ((ZALO, "lam sao lay lai nick"), (ZALO, "lay lai kieu gi day")),
    "^chua khoa sim thi goi nha mang": ((SIM, "gio lam sao"), (SIM, "roi lam gi nua")),
    "^bao cang som cang de tim": ((CASH, "lam sao lay lai"), (CASH, "co lay lai duoc khong")),
    "^khong dua them, khong mo cua": ((CASH, "mai no hen toi lay them 5 trieu nua"),),
    "^de may tat, go app thoi chua du": ((APP, "xoa app roi"), (APP, "go no ra roi")),
    "^chua giao, khong cho xe di": ((SOLD, "co nen cho xe chay khong"),),
    # By what is needs, whatever was lost.
    "^khong nap, chuyen, gui": (
        (PAID, "no bao con 1 lan phi hai quan nua la tien ve"),
        (PAID, "dong 24tr phi de lay lai 120tr"),
        (PAID, "nap ko"),
    ),
    "^giay to, con dau": ((PAID, "khong tin noi la lua, ho co giay to dau do dang hoang"),),
    "^(?:muon may nguoi ben canh|goi 113 khong mat tien)": (
        (PAID, "het tien dien thoai roi, chi nhan tin duoc"),
        (PAID, "may toi het tien roi khong goi duoc"),
    ),
    "^khong tra gi them": ((PAID, "ho noi toi no 18 trieu, toi co vay dau"),),
    "^chung toi khong goi ve nha": ((PAID, "chong toi biet chac chui toi"),),
    # Others: the one who paid the taken account, the child who is home.
    "^goi ngan hang cua nguoi da chuyen ngay": ((ZALO, "co di sau chuyen 3 trieu roi"),),
    # Kin who are well were never in need: so the money is with cheats.
    "^goi 113 hoac ra cong an xa ngay": ((CASH, "goi duoc chau roi, chau dang o nha binh thuong"),),
    "goi ngan hang ngay": (
        (KIN, "me em vua goi ve me van o nha huhu"),
        (KIN, "goi duoc me roi, me khong sao"),
        (KIN, "con em van dang hoc o truong"),
        # The writer did not do it, a relative did.
        ("co tin bao bam link nhan qua", "toi chua bam, ma vo toi bam roi"),
        ("no goi bao doc ma otp", "toi khong doc nhung con toi doc roi"),
    ),
}


@pytest.mark.parametrize(
    ("wanted", "turns"), [(wanted, turns) for wanted, every in ROWS.items() for turns in every]
)
def test_the_next_act_fits_the_loss_and_the_words(wanted: str, turns: tuple[str, ...]) -> None:
    phone = resident()
    *_, reply = [fold(phone.texts(text).reply or "").lower() for text in turns]
    assert re.search(wanted, reply), reply


@pytest.mark.parametrize("first", [ZALO, SIM, CASH, APP, SOLD, PAID])
def test_who_writes_on_never_hears_the_same_twice_in_a_row(first: str) -> None:
    phone = resident()
    replies = [phone.texts(text).reply for text in (first, "sang nay", "luc 9 gio", "lo qua di")]
    assert all(one != two for one, two in pairwise(replies)), replies


def test_every_text_of_the_table_is_in_the_catalogue() -> None:
    keys = {key for ways in victims.NEXT.values() for texts in ways.values() for key in texts}
    needs = victims.OF_THE_MODEL - victims.NEXT.keys()
    kinds = {key for kind in losses.TAKEN for name in needs for key in victims.texts(name, kind)}
    assert [key for key in sorted(keys | kinds) if not has(key)] == []
