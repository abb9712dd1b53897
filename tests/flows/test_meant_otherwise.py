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


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [(pattern, each) for pattern, row in LEAVING.items()
     for each in row],
)  # fmt: skip
def test_what_is_meant_otherwise_is_told_apart(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply
