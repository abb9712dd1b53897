"""Words that are not meant of us, or of a loss: another's wish, another office, plain life.

Turns that are told apart by ``||``; the last reply matches the pattern before them.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

LEAVING = {
    # Somebody else's wish: each telephone leaves for itself.
    r"^moi may tu ngung": (
        "dk nam dong || me toi khong muon nhan nua",
        "dk nam dong || mẹ tôi không muốn nhận tin nữa",
        "dk nam dong || vo toi noi dung gui tin cho vo nua",
        "dk nam dong || ong nha toi noi thoi dung gui tin cho ong",
        "dk nam dong || khong gui cho me toi nua",
        "dk nam dong || con gai tui khong can nhan tin nua",
    ),
    # A cheat, a bank, goods, another order: no offer to end our alerts.
    r"^(?!xong|ban muon ngung|ban muon nhan|da dang ky)": (
        "dk nam dong || no gui tin hoai, toi khong muon nhan",
        "dk nam dong || ngan hang cu gui quang cao, dung gui nua di",
        "dk nam dong || toi khong muon nhan tien cua no nua",
        "dk nam dong || nhan hang roi, khong nhan nua",
        "dk nam dong || dung nhan, tin gia do",
        "dk nam dong || toi muon huy the",
        "dk nam dong || huy lich kham",
        "ai nhan 5656 gui se bi khoa sim, dung nhan",
        # What is registered for is something else.
        "cho toi dang ky vay tien || nam dong",
        "toi muon dang ky hoc lai xe",
        "dang ky kham benh o dau",
        "dang ky hien mau o xa nao",
        "em muon dang ky ket hon thi lam o dau",
        "muon dang ky cho con hoc he",
    ),
    r"^chan so la": ("nguoi la cu nhan tin hoai, toi khong muon nhan nua",
                     "no cu nhan hoai, lam sao cho no ngung gui"),
    r"^nha mang tru cuoc": ("dk nam dong || huy goi cuoc 4g", "huy dang ky goi mang",
                            "toi khong co dang ky, dung tru tien toi"),
    r"^so nay khong cho vay": ("cho xin dang ky vay von",),
    r"^hoi ubnd xa": ("lam sao dang ky ho ngheo",),
    # A wish to leave, in other words.
    r"^(?:xong|ban muon ngung)": (
        "dk nam dong || toi khong muon nhan nua", "dk nam dong || me khong muon nhan nua",
        "dk nam dong || huy hen", "dk nam dong || dung keu toi nua",
        "dk nam dong || tam dung 1 thang roi gui lai",
        "ngung gui tin di, toi gia roi",
        "may nay cua me toi, me khong muon nhan canh bao nua",
        "con toi lay may toi dang ky bay, bo di", "ai dang ky may cho toi, go ra",
    ),
    r"^doi noi nhan": ("dk nam dong || toi khong con o nam dong nua",
                       "nha toi het o dak mil roi, bo di"),
    r"quang son": ("toi doi ve xa quang son o, canh bao chuyen ve do",),
    r"^(?:da dang ky|ban muon nhan|chua ro noi)": (
        "toi muon dang ky nhan tin", "dang ky xa nam dong", "toi muon dang ky xa dak mil",
        "cho em dang ky nhan canh bao vay tien lua dao o nam dong",
    ),
}  # fmt: skip
OFFICES = {
    # The true police and bank, after a loss.
    r"^mat it, ngay nghi": (
        "toi len cong an roi ma ho noi khong co chung cu",
        "cong an xa noi toi tu nguyen chuyen thi khong phai lua",
        "toi ra cong an xa roi, cong an keu doi",
        "em ra cong an xa trinh bao, ho hen len huyen",
        "con bao cong an ca tuan nay chua thay tra loi",
        "bi lua 5 trieu || cong an noi it qua khong lam",
    ),
    r"^ra cong an xa xin giay": (
        "goi ngan hang ho bao ra cong an", "agribank keu phai co giay cong an moi chan duoc",
        "ngan hang noi tai khoan no con 2 trieu, toi nhan lai duoc khong",
    ),
    r"^van ra cong an xa": (
        "ngan hang noi phai co lenh toa an moi tra tien lai",
        "vcb noi do loi cua em tu doc ma nen khong boi thuong",
    ),
    r"^giu giay hen": ("ngan hang bao cho 3 ngay", "toi da goi ngan hang khoa xong"),
    r"^chi lam viec do tai quay": ("cong an xa bao toi ra ngan hang xin sao ke",),
    r"^hoi co giay moi": ("cong an xa keu toi len lam viec ve vu bi lua",),
    r"^khong tin": ("ke lua hom truoc nay goi lai noi se tra tien neu toi dong thue",),
    r"^khong tra tien": ("no nhan: neu bao cong an se dang hinh vo chong em",),
    r"^goi \w+ .*ngay": ("bi lua 5 trieu || nho khoa dum the vietcombank",
                         "toi bi lua 20 trieu cong an khong nhan don",
                         "toi mat 50tr || so tk cua toi 5200205123456 agribank, khoa giup toi"),
    # Somebody plays them: they want something, or call.
    r"cup may|thoi ngay|khong doc ma": (
        "cong an goi dien bao toi ra ngan hang chuyen tien",
        "cong an bao toi ra ngan hang rut tien",
        "cong an goi noi toi lien quan ma tuy",
        "ngan hang bao toi doc ma otp de hoan tien",
        "nguoi xung cong an noi khong lam theo thi bat",
        "cong an noi khong duoc noi cho ai",
        "co nguoi xung cong an xa keu len lam can cuoc",
    ),
    r"^can bo xem xong": ("hom qua toi bao so do o day roi co ket qua chua",
                          "bao roi co ket qua chua"),
    r"^nhan toi so": ("nhan tin mat bao nhieu tien",),
}  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [(pattern, each) for rows in (LEAVING, OFFICES) for pattern, row in rows.items()
     for each in row],
)  # fmt: skip
def test_what_is_meant_otherwise_is_told_apart(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply
