"""Words of danger and loss in plain life: the reply fits the intent; if somebody really is in
danger, a rule for something else does not prevent help."""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

NO_ALARM = {
    "dong|ngung|huy": ("het mua hai tui ve que Soc Trang, cat tin gium tui",),
    "chua thi khong lam theo|coc": (
        "nguoi ta moi mua dat nen o buon ma thuot giam gia soc, dat coc 50tr",
    ),
    "5 khong": ("toi doc loa sang thu hai, gui lai 5 dieu cam do cho toi chep vo so",),
    "khong mat tien": (
        "e xai goi sinh vien nt 8041 co bi tru tien k ad",
        "gui bao nhieu tin thi bi tru tien, tui con 2 ngan ruoi de danh goi con",
        "ai tra tien tin nhan do, bon minh ngheo lam",
    ),
    "^link la hang chu": ("link la gi", "duong link la cai gi vay"),
    "biet ten": ("voi lai no con doc dung dia chi nha e nua, so v",),
    "giu kin": ("chuyen tui ke ra day co lot toi tai cong an xa hem",),
}
ALARM = {
    "115": (
        "dang nghe cong an goi thi ong noi om nguc te xuong, moi tim",
        "con cho hang xom can con toi",
        "ran can chan cha em ngoai vuon tieu, sung toi dau goi roi",
    ),
    "113 ngay.*nguoi quen tim": (
        "vo toi bo di 3 ngay nay khong lien lac duoc",
        "con gai toi di lam binh duong 10 ngay nay khong goi duoc",
    ),
    "^goi 113 ngay": ("neu khong nop no doa giet that thi sao",),
    "khoa tai khoan|goi ngan hang": (
        "toi bam link roi lam sao",
        "lo bam link la gio lam sao",
        "me toi bam link la roi lam sao",
        "toi quet ma qr roi lam sao",
        "em nhap mat khau vao trang do roi lam sao",
    ),
    "^goi ngan hang ngay": (
        "con dau toi rut het so 40 trieu tien de mo mat cho ba noi, chuyen cho thang xung la cong"
        " an roi, vua chuyen xong con ngoi run o ngan hang",
        "nhan duoc sms MB: TK 098xxx -3,500,000 VND, ma toi co lam gi dau",
        "toi gui cho ong ay 46 trieu roi, thang nay ve cuoi. hom nay ong chan toi",
    ),
    "sim.*nha mang|goi ngay vinaphone": (
        "Vina nhan la yeu cau chuyen esim cua quy khach da duoc duyet, toi co doi chac chi dau",
    ),
}


@pytest.mark.parametrize(
    ("wanted", "text"), [(wanted, text) for wanted, texts in NO_ALARM.items() for text in texts]
)
def test_plain_life_alarms_nobody(wanted: str, text: str) -> None:
    reply = fold(resident().texts(text).reply or "").lower()
    assert re.search(wanted, reply) and not re.match("goi (?:1|ngan hang)", reply), reply


@pytest.mark.parametrize(
    ("wanted", "text"), [(wanted, text) for wanted, texts in ALARM.items() for text in texts]
)
def test_who_is_in_need_gets_help(wanted: str, text: str) -> None:
    reply = fold(resident().texts(text).reply or "").lower()
    assert re.search(wanted, reply), reply


def test_a_pupils_age_starts_no_search_for_a_child() -> None:
    phone = resident()
    texts = (
        "con toi hoc lop 9 bi ban tren mang doa tung clip neu khong nap the",
        "no moi lop 9 thoi",
    )
    first, second = (fold(phone.texts(text).reply or "") for text in texts)
    assert "KHONG gui them hinh" in first and "111" in first
    assert "mac gi" not in second


def test_which_of_the_five_rules_is_asked() -> None:
    reply = fold(resident().texts("dieu thu ba nghia la sao a, con hong hieu").reply or "")
    assert reply.startswith("Khong bi cam do")
