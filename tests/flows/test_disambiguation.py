"""Replies if no rule knows what a few words want: the two likeliest lines, a line for plain life,
or the model's sure guess."""

from __future__ import annotations

import pytest

from flows.languages import say
from flows.text import measure
from flows.topics.disambiguation import KEY, likeliest
from flows.values import OptOut, Report, Subscribe
from tests.flows.test_engine import resident

EITHER = [
    ("minh nghi choi dien thoai, ai gui j dung gui, ca ben nay", "soan HUY"),
    ("bua truoc huy zoi gio tiec, cho vo lai di. nha o tam thang giap cau 14", "soan DK"),
    ("vach mat mot ten, co nhan hong", "soan LD va so"),
    ("hoi cho ro cai so minh gui roi do no toi dau", "gui so la"),
    ("thu o nha van hoa, co chi Phuong to truong vay von ngoi do", "hoi UBND xa"),
]
NOT_EITHER = [
    "chay nha o nam dong",
    "no doi 5 trieu roi tat may",
    "so gia",
    "con toi te xuong gieng",
    "Ngan hang thong bao: vui long cap nhat thong tin tai vcb-xacthuc.top",
]
PLAIN_LIFE = [
    "Lop truong nhan: mai ca lop mac ao trang, dem theo 15k mua hoa tang co, nop cho ban Hue",
    "Phong tro 12: thang nay dien 64 so x 3.500 = 224k, nuoc 60k, phong 900k, tong 1.184k. Cuoi "
    "thang gap co Bay dong tien mat hoac ck nhu moi khi. ngay nao co Bay cung nhan z, e moi vo o",
    "Ban hanh giao bao: chuyen xe di hanh huong Nui Cui 4h sang thu 7 khoi hanh tai san nha tho, "
    "ai da ghi ten thi dem theo com trua, tien xe 120k dua bac trum tren xe",
]
NOT_PLAIN = [
    "co thang goi noi chieu nay hop to lien gia, moi nha dem 5 trieu dong hui",
    "co giao nhan dong 200k quy lop vao stk 0711000123456 ten NGUYEN VAN A",
    "ba noi oi con bi tai nan, chuyen gap 10 trieu vao so nay cho con",
    "no toi nha doi lay so do, noi mai quay lai",
]
MEANT = [
    ("toi ban tap hoa o nam nung, muon co tin canh bao de chep ra cho khach coi", "xa Nam Nung"),
    ("toi muon duoc thong bao khi o Dak Wil co ke lua", "xa Dak Wil"),
    ("hết mùa cà phê em về lại Thuận Châu rồi, xin thôi không nhận tin báo nữa ạ", "HUY"),
    ("chau xin thoi nhan tin bao tu gio nha", "HUY"),
    ("chi xin rut lai tin bao hom qua", "Bao nham thi rut duoc"),
    ("toi nhan cho 8041 thi nguoi lua no co biet toi bao no khong", "khong biet ai da bao"),
    ("nhan 8041 thi no co biet ten toi khong", "khong biet ai da bao"),
    ("8041 la so cua ai", "8041: so 5 KHONG"),
    ("ma qr la gi, quet roi mat 5 trieu", "GOI NGAN HANG NGAY"),
    ("esim la gi ma bi mat het tien roi", "GOI NGAN HANG NGAY"),
    ("ma qr la ma chi, quet roi mat tien ngay ha con", "Ma QR la"),
    ("otp la ma gi, toi lo doc cho no roi", "GOI NGAN HANG"),
    ("ma *21* la ma gi", "##002#"),
    ("sao tui soan 5K ma khong thay tra loi gi het", "5 KHONG: (1)"),
    ("Ba noi em 78 tuoi bi nguoi ta dan ra tiem vang ban 2 chi vang dua cho no roi", "noi ro ho"),
    ("goi 113 khong ai nghe may", "oi lai 113"),
    ("hoi phu nu toi nha thu quy 50 ngan", "Le phi that"),
    (
        "Chieu nay co dua mac ao dien luc toi nha thu tien dong ho moi, toi dua no 1.900.000 tien"
        " mat, gio hoi ra dien luc khong ai di thu ca",
        "Da dua tien, vang, hang: GOI 113",
    ),
    ("esim la cai chi chi, khach hoi ma tui cung mu mo", "eSIM la SIM"),
    ("dip fake la cai chi", "May tinh ghep duoc mat"),
]


def reply(text: str) -> str:
    return resident().texts(text).reply or ""


@pytest.mark.parametrize(("text", "line"), EITHER)
def test_the_two_likeliest_are_named(text: str, line: str) -> None:
    turn = resident().texts(text)
    text = turn.reply or ""
    assert text.startswith("Chua ro y ban. ") and line in text and "KHONG lam theo" in text
    assert measure(text).segments == 1
    assert not {OptOut, Report, Subscribe} & {type(each) for each in turn.effects}


@pytest.mark.parametrize("text", NOT_EITHER)
def test_who_may_be_in_need_hears_no_menu(text: str) -> None:
    assert not reply(text).startswith("Chua ro y ban")


@pytest.mark.parametrize(
    ("chances", "names"),
    [
        ({"leave": 0.3, "who": 0.1, "real": 0.1, "paid": 0.1}, ["leave", "who"]),
        ({"leave": 0.3, "paid": 0.15, "danger_threat": 0.06}, []),
        ({"leave": 0.1, "told_call": 0.5}, []),
        ({"who": 0.2, "real": 0.2, "leave": 0.3}, ["who", "leave"]),
    ],
)
def test_what_is_grave_comes_before_any_line(chances: dict[str, float], names: list[str]) -> None:
    assert [one.name for one in likeliest(chances)] == names


def test_each_pair_of_lines_fits() -> None:
    from flows.languages import CATALOGUES

    for tongue in ("vi", "en"):
        texts = CATALOGUES[tongue]
        lines = [text for key, text in texts.items() if key.startswith("either.")]
        longest = sorted(lines, key=len)[-2:]
        assert measure(say(tongue, KEY, one=longest[0], two=longest[1])).segments == 1


@pytest.mark.parametrize("text", PLAIN_LIFE)
def test_plain_life_is_no_tale_of_a_caller(text: str) -> None:
    assert reply(text).startswith("Viec quen, nguoi quen:")


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_who_wants_something_is_no_plain_life(text: str) -> None:
    assert not reply(text).startswith("Viec quen")


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_it_is_heard_as_it_is_meant(text: str, meant: str) -> None:
    assert meant in reply(text)
