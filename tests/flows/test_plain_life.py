"""Plain life that sounds like a danger, and dangers that sound like plain life.

Each row is a message; the reply to the first begins with what the service does, or with the five
rules, and an alarm is never left out of the second.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

PLAIN = {
    "May nay chi biet chuyen lua dao": (
        # Chemicals as work.
        "xit thuoc co xong may hom thi tha ga vo vuon duoc",
        "phun thuoc sau cho tieu bao lau thi hai duoc bac",
        "xịt thuốc cỏ mấy ngày thì cỏ chết",
        "pha thuoc co may nap 1 binh 25 lit vay",
        "rai thuoc chuot ngoai ruong bao lau thi thu ga ra duoc",
        # A feeling that is great.
        "sang nay tien con trai di bo doi, len xe ra Buon Don, me no khoc muon xiu luon",
        "con mua nay lanh muon chet luon ba con oi",
        "dt viet nam thang mung muon xiu luon",
        "cười xỉu với ông nội, bữa nay ổng hát karaoke",
        "hom qua doi bong minh thua, tuc muon chet luon kkk",
        # A film, a clip, a drill.
        "coi clip ong tay bi goi lua dao xong ong cham choc lai no, cuoi muon chet :)))",
        "coi phim han tap cuoi nu chinh chet, khoc qua troi",
        "má con coi cải lương khóc quá trời luôn",
        "xã cho diễn tập phòng cháy ở nhà văn hóa bữa nay vui quá",
        # A joke.
        "con em no doa tuyet thuc neu ko mua ao doi bong lol cuu toi voi",
        "thằng con tui nó dọa nhịn ăn nếu hông mua điện thoại",
        "vo gian doi bo nha di ve ngoai vi ko mua cho ly tra sua :))",
        "choi lien quan bi giet hoai, cuu toi voi anh em oi",
        "ba xa biet toi mua can cau la ba giet toi chet :))",
        "bai tap nhieu qua cuu em voi hihi",
        # A task that has nothing to do with fraud.
        "de van: ke lai mot lan bi bat nat, chi em mo bai voi",
        "thay giao bai thuyet trinh ve bao luc gia dinh, cho em xin dan y",
    ),
    "5 KHONG: (1) KHONG NGHE": (
        "co giao ra de ta mot nguoi tuyet vong vi bi lua qua dien thoai, cho em vai y viet van voi",
        "tuan sau lop em dien tieu pham, co cau: dua tien day khong tao ban di. cho em loi khuyen"
        " ket de nhac ba con",
        "nhom em lam kich ban ve lua dao qua mang, co canh me bi mat 50 trieu, cho em vai cau",
        "lop 5a dien kich, con toi dong vai cong an bat ke lua dao",
        "trong vo kich co cau 'chuyen tien ngay khong tao giet con may', cho em cau ket khuyen "
        "ba con",
        "kich cua truong em co canh bat coc doi tien chuoc, em viet loi khuyen cuoi kich sao",
        # Words to be read to the neighbours.
        "thon em sap hop, cho xin may cau nhac ba con de phong lua dao",
        "toi la truong thon, doc loa moi sang, cho toi may cau tuyen truyen chong lua dao ngan gon",
        "lam poster tuyen truyen phong chong lua dao cho truong, cho em vai cau khau hieu",
    ),
}
REAL = (
    "em muon chet :))", "chan song qua hihi", "bo em danh em hoai :))",
    "xit thuoc co xong chong mat oi mua", "xit thuoc sau xong chong em te xiu ngoai ray",
    "chau nho vo vuon moi xit thuoc an oi, gio oi mua", "con em doa tu tu neu khong mua dien thoai",
    "em coi clip cua em bi tung len mang, muon chet", "dang coi phim thi ong xa te xiu bat tinh",
    "dang coi phim ma nha ben chay to qua cuu voi", "trong bai van con em viet con khong muon song",
    "thay giao bat em o lai viet bai roi so nguoi em", "no doa giet ca nha so muon xiu",
    "me em khoc ngat xiu roi goi khong tinh", "co thang cam dao ngoai cua cuu em voi hihi",
    "ba noi met muon xiu, tho khong noi", "em dau bung muon xiu luon cuu em",
    "no danh em muon xiu luon", "dien tap chua chay ma chay that roi cuu voi",
    "con toi doa nhin an, no bo an 4 hom roi xiu luon", "chong em doa dot nha neu em ko mua xe :))",
    "coi tiktok thay nguoi ta day kiem tien, em lam theo nap 5 trieu mat roi",
    "coi clip tren tiktok ban gao re em chuyen 500k roi bi chan, khoc qua",
    "no noi dua tien day khong tao ban di, toi dang tron trong nha",
    "co thang cam sung noi dua tien day khong tao ban, cho em loi khuyen",
    "bon no dong kich gia cong an bat nhot em trong phong, cuu em",
    "con em coi tiktok bat chuoc nuot nam cham, cuoi khong noi",
    "coi phim khoc qua troi, me em dau nguc kho tho",
    "choi free fire co thang ru con toi ra gap, no bi bat roi",
    "no biet em bao cong an la no giet em haha",
    "mung muon xiu ma me xiu that roi goi khong day",
    "xit thuoc co xong bao lau thi het ngo doc, chau dang oi",
    "dien tap pccc bi bong nang cuu",
    "con gian bo an vi khong mua dien thoai, no khoa cua cam dao trong phong",
    "trong lop em co ban noi muon chet, cho em loi khuyen",
    "nhom em lam bai thuyet trinh, em bi lua mat 2 trieu tien quy lop roi cho em loi khuyen",
)  # fmt: skip
_ALARM = re.compile(r"^.{0,110}\b(?:11[1345]|NGAN HANG)\b")


@pytest.mark.parametrize(
    ("start", "text"), [(start, text) for start, row in PLAIN.items() for text in row]
)
def test_plain_life_raises_no_alarm(start: str, text: str) -> None:
    assert (resident().texts(text).reply or "").startswith(start)


@pytest.mark.parametrize("text", REAL)
def test_a_danger_among_plain_words_keeps_its_alarm(text: str) -> None:
    assert _ALARM.search(fold(resident().texts(text).reply or ""))
