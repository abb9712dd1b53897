"""A danger behind another story comes first; a link that is asked about is not filed."""

from __future__ import annotations

import pytest

from flows.values import Report
from tests.flows.test_engine import resident


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("chong e no tien da banh, may thang xa hoi noi toi mai toi chem ca nha", "113"),
        ("anh trai toi dau tu thua, bon no cho nguoi noi chieu nay qua chat tay", "113"),
        ("em gai e nghe ru qua Lao lam luong cao, gio dang dung cho xe o ben", "113"),
        ("noi toi bi no doa so qua xong ngat, gio kho tho", "115"),
        ("ma toi nghe tui doi no hu, te xiu bat tinh roi", "115"),
        ("nguoi yeu cu chup len em luc tam, nó đòi tung cho ca lop", "111"),
    ],
)
def test_the_danger_comes_first(text: str, line: str) -> None:
    reply = resident().texts(text).reply or ""
    assert line in reply and "hoi nguoi nha truoc" not in reply.lower()
    if line == "115":
        assert reply.startswith("GOI 115")


@pytest.mark.parametrize(
    "text", ["toi thua do 2 trieu, xui qua", "em gai toi lam o Lao luong cao, moi gui tien ve"]
)
def test_a_look_alike_is_no_danger(text: str) -> None:
    assert resident().texts(text).state.topic != "danger"


@pytest.mark.parametrize(
    "opening", ["toi muon hoi ve trang ban cay giong", "nho xem giup cai trang web nay"]
)
def test_a_link_that_is_asked_about_is_looked_up(opening: str) -> None:
    one = resident()
    one.texts(opening)
    turn = one.texts("giongcaytaynguyen.shop")
    assert not any(isinstance(each, Report) for each in turn.effects)


def test_a_sum_that_is_gone_beside_an_account_is_a_loss() -> None:
    turn = resident().texts("stk MB 0451000998877 ten LE THI HOA, tui chuyen mat 32tr het roi")
    assert turn.state.topic == "panic"


def test_a_listed_senders_notice_after_a_report_is_no_detail_of_it() -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    reply = one.texts("EVNCPC: tam ngung cung cap dien 17/6 tu 7h den 15h khu vuc xa Nhan Co").reply
    assert "Tin bao da ghi roi" not in (reply or "")
