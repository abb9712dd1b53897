"""Offices' broadcasts are never called scams; what dresses as one and gives a way to pay is."""

from __future__ import annotations

import pytest

from config.knowledge import load_directory
from config.world import load_judge
from flows.triage.core import examine
from flows.triage.office import warns_the_public
from flows.triage.phrases import hits
from flows.triage.signs import SIGNS
from flows.triage.words import read

judge = load_judge()
SITES = load_directory().sites

BROADCASTS = (
    'Cuc ATTT phat hien 9 trang gia mao, du khach "hoan tien dien" bang cach nhap so the va OTP.'
    " Nghi ngo goi 19001006",
    'CA xa nhac ba con: hom nay co nguoi bi goi bao "trung thuong xe SH, dong 5 trieu tien thue moi'
    ' duoc nhan". Ai nghe vay cup may, ra tru so xa',
    "BĐBP tỉnh: vượt biên sang Campuchia làm casino, việc nhẹ lương cao bị phạt 3-5 triệu, tổ chức"
    " đưa người đi bị tù đến 15 năm",
    "Ngan hang Nha nuoc: cho thue, mua ban tai khoan ngan hang bi phat den 150 trieu dong, co the"
    " bi xu ly hinh su",
    'Viettel phoi hop Bo Cong an: "Bat coc online" nham vao sinh vien, doa lien quan an ma tuy, bat'
    " vao khach san. Can giup: 113",
)


@pytest.mark.parametrize("text", BROADCASTS)
def test_an_offices_warning_is_no_scam(text: str) -> None:
    assert warns_the_public(examine(text, SITES)[0])
    assert judge(text).label != "scam", judge(text)


@pytest.mark.parametrize("text", BROADCASTS)
@pytest.mark.parametrize(
    "way",
    [
        "Xac minh tai vneid-bca.top",
        "Goi can bo 0926441835",
        "Nop vao STK 19037756210014",
        "Nhan ma xac nhan ve so nay",
    ],
)
def test_a_way_to_a_stranger_makes_it_none(text: str, way: str) -> None:
    assert not warns_the_public(examine(f"{text}. {way}", SITES)[0])


@pytest.mark.parametrize(
    "text",
    [
        "Cong an goi bao toi lien quan duong day rua tien, canh giac keo bi bat",
        'Co nguoi goi bao "trung thuong xe SH, dong 5 trieu moi duoc nhan"',
        "Cong an thong bao: ong lien quan vu an, chuyen het tien vao tai khoan tam giu",
    ],
)
def test_a_tale_and_a_demand_are_no_broadcast(text: str) -> None:
    assert not warns_the_public(examine(text, SITES)[0])


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("tuyet doi khong tiet lo", "calm.advice"),
        ("tai ngay phan mem", "ask.install"),
        ("bam vao lien ket", "ask.link"),
        ("kinh gui nguoi nha, em ay tron tranh nghia vu", "threat.collect"),
    ],
)
def test_an_alternative_of_two_words_is_found(text: str, sign: str) -> None:
    assert sign in {SIGNS[number].name for number in hits(read(text, SITES).tokens)}


@pytest.mark.parametrize(
    "text",
    [
        "Kinh gui UBND xa: cong dan H'Nhi co hanh vi tron tranh nghia vu dan su voi cong ty chung"
        " toi. De nghi xa niem yet tai nha van hoa. Bo phan thu hoi no",
        "TT-XLN: thanh toan VA 96880012347762 truoc 15h, giam 40% lai",
        "Giam doc xem lai nhan vien, thu ngan Ha vay nang khap noi, khong khau tru luong tra tui"
        " nay thi moi ngay 200 cuoc goi",
    ],
)
def test_a_debt_that_is_collected_from_kin_is_never_calmed(text: str) -> None:
    assert judge(text).label in ("unclear", "scam"), judge(text)
