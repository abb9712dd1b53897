"""Tricks that have a category or a mark of their own, and the three steps of the labels."""

from __future__ import annotations

import pytest

from config.world import load_judge
from flows.text import fold
from flows.triage import tables
from tests.flows.test_first_acts import replies
from tools.conversations import CALMS

judge = load_judge()

TRICKS = {
    "debt_threat": (
        "Con Hanh vay tien roi bo tron, may la em no thi tra thay, khong tui tao toi xit son nha",
        "Tra tien di, 2 tieng nua anh ghep cua may len nhom, quan tai toi truoc cua nha may",
    ),
    "forged_papers": (
        "Nhan lam bang dai hoc, GPLX phoi that, co ho so goc, bao cong chung. Zalo 0912345678",
        "Xoa no xau CIC trong 24h, coc truoc 500k. Lien he 0912345678",
    ),
    "prize_draw": (
        "Chuc mung so may cua ba trung giai nhat xe SH cua Honda, nop thue 2tr vao 0123456789 MB",
        "Dien may Xanh boc tham trung tivi, chuyen 400k phi van chuyen vao stk 0123456789 de nhan",
    ),
    "office_app": (
        "Em ben cong an xa, bac tai ung dung VNeID moi qua link vneid-moi.top/app.apk truoc 17h",
        "Chi cuc thue: ho kinh doanh cai app eTax tai etax-gdt.cc/e.apk, khong lam bi phat",
    ),
}


@pytest.mark.parametrize(
    ("text", "category"), [(text, name) for name, texts in TRICKS.items() for text in texts]
)
def test_each_trick_is_found_by_its_name(text: str, category: str) -> None:
    judged = judge(text)
    assert (judged.label, judged.category) == ("scam", category), judged


@pytest.mark.parametrize(
    "text",
    [
        "N'ha'n qu'a m'ie'n p'hi, k'et b'an v'oi em",
        "V,i,e,c l.a.m t.a.i n,h,a n.h.a.n t.i.e.n l.i.e.n",
    ],
)
def test_marks_between_letters_are_a_sign_by_themselves(text: str) -> None:
    assert "dress.hidden.dense" in judge(text).reasons or judge(text).score > 0.9
    assert judge(text).label == "scam"


@pytest.mark.parametrize(
    "link",
    ["vietcombank .com-vn .xyz", "te chcombank.vip", "google.com/url?q=https://vcb-x.top"],
)
def test_a_link_that_hides_where_it_leads_is_an_exit(link: str) -> None:
    judged = judge(f"Ngan hang bao tai khoan bi khoa, xac minh tai {link}")
    assert judged.label == "scam" and "link" in judged.exits, judged


@pytest.mark.parametrize("text", ["CANH BAO LAN CUOI", "neu khong hop tac"])
def test_a_last_warning_is_no_calm_sign(text: str) -> None:
    assert not any(reason.startswith("calm.") for reason in judge(text).reasons)


@pytest.mark.parametrize(
    "text",
    [
        "Em dang ket, anh ck cho em vo tk 0601 2284 771 nghe",
        "Bao tin vui, ca nha vao coi hinh o abcxyz.com nhe",
        "May cai app coi phim do cho tao voi",
        "Please call me back on 0912345678 when you have time today",
        "gia danh cong an, doi chuyen tien",
        "gia danh vien kiem sat, doi nop tien",
        "gia danh ngan hang, bat chuyen tien",
    ],
)
def test_a_text_that_wants_money_a_click_or_an_app_is_not_called_honest(text: str) -> None:
    assert judge(text).label == "unclear", judge(text)


@pytest.mark.parametrize(
    "text",
    [
        "Em ck cho chi 2tr tien phan roi, chi coi nhan duoc chua",
        "Me nhap vien roi, tam ung 3tr con dong o quay, anh em ranh thay ca dem nay cho con",
        "Chi Hai oi cho em muon 3 trieu mua phan, thu ca xong em tra lien, em qua nha lay nha",
        "Nha xe Minh Tam: 4h sang xe don chi o nga ba Dak Mil, len xe tra tien. Tai xe 0905943118",
    ],
)
def test_money_that_is_only_spoken_of_makes_no_text_unclear(text: str) -> None:
    assert judge(text).label == "benign", judge(text)
    assert not CALMS.search(fold(replies(text)).lower())


def test_the_limits_follow_from_the_costs() -> None:
    assert tables.UNCLEAR_FROM < tables.CALM_BELOW < tables.SCAM_FROM
    assert tables.COST_CALLED_SCAM >= tables.COST_CALMED > tables.COST_NOT_NAMED


def test_a_forward_of_a_debt_threat_says_what_to_do() -> None:
    reply = replies(
        "Ban la so tham chieu cua khoan vay 8tr, khong bao no tra no thi len danh sach quyt no"
    )
    assert "khong tra thay" in fold(reply) and "113" in reply and "tin nhan" in reply
