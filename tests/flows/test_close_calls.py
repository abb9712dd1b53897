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
        "tuyen lao dong di Lao hai sam || chong em muon di, lieu co bi ban qua ben do ko",
        "tuyen cong nhan di Han Quoc phi 100tr || con trai toi doi di",
    ),
    "GOI 113 NGAY, noi: sap bi dua qua bien gioi": (
        "tuyen nguoi qua campuchia lam luong 25 trieu bao an o || con gai toi doi di, co sao khong",
        "em trai em no muon di Lao dao sam, di co bi ban khong. em so",
        "thang chau dang ky di lam o Campuchia voi ban tren mang, toi so no bi ban",
        "chau ngoai tui dinh qua Campuchia lam, lo bi lua ban noi tang qua",
    ),
    # Papers to sign and a fee, of somebody who came: no call to be hung up on.
    "Chua ro that hay gia: chua dua tien, giay to, chua ky": (
        "co ong cam giay dau do noi doan do dac,vo vuon caosu nha minh bieu ky, dong 3trieu la co"
        " so moi",
        "may ong cam xap giay vo nha noi cho con toi hoc bong, bieu dong tien",
        "nguoi cua cong ty dien mat troi toi vuon keu ky hop dong coc 5tr",
        "co ba toi nha noi ben chinh sach, bieu ky ho so ho ngheo, dong 300k",
    ),
    # What is only asked for is not paid.
    "Chua ro that hay gia: CHUA coc": (
        "khach dat xe 29 cho di Vinh Hy 2 ngay, coc gia roi nho em ung tien mua 6 thung yen cho "
        "doan",
        "truong hoc dat 100 cai ao, nho shop ung tien mua nem roi thanh toan luon",
        "khach dat 20 phong homestay, nho minh ung truoc tien mua ruou, gui bill coc",
        "co chi dat 60 hop com, nhan nho quan ung tien mua sua ong tho",
    ),
    "GOI NGAN HANG NGAY": (
        "khach dat xe 29 cho, nho em ung tien mua yen, em ung 6 trieu roi no chan",
        "khach dat 50 suat com nho ung tien, toi chuyen 5tr cho ben kia roi",
        "no keu toi huy dang ky roi lay het 20 trieu",
        "ho bao huy dang ky 5 khong roi rut het tien the cua toi",
        "chau no xin ma, toi doc roi",
    ),
    # Who calls again and threatens.
    "GOI 113 NGAY, noi ro cho o va loi doa": (
        "co nguoi goi bao toi nhan ho 1 goi hang, tra cong 500k, ko duoc mo ra. toi chay xe om |"
        "| no"
        " lai goi, noi nhan tien roi gio khong giao la no xu. ma toi co nhan gi dau",
        "no goi doa khong giao hang thi no xu ca nha",
    ),
    # Kin who ask get no code either.
    "Khong ai duoc hoi ma OTP": (
        "ô tê pê là cái chi mấy cháu nói hoài, tui không hiểu |"
        "| a cai so no nhan ve khi rut tien do"
        " ha. con tui hoi thi doc duoc khong",
        "so otp doc cho nguoi nha duoc khong",
        "con gai o xa goi xin ma otp co nen doc khong",
        "con dau o nha xin ma gui ve may de nap the, doc duoc ko",
    ),
    # The writer is forced to leave, and draws no wages under orders.
    "KHONG lam theo": ("ho ep toi ngung nhan canh bao", "no ep vo toi ngung nhan canh bao"),
    "CUP MAY NGAY": ("cong an cam toi noi voi vo", "no cam noi cho vo con biet"),
    "Lam vay la phai": (
        "tuyen nguoi qua campuchia lam luong 25 trieu bao an o || con gai toi khong muon di nua",
    ),
    "Viec quen": (
        "vo toi dang o ngan hang rut tien luong", "me dang ra ngan hang rut tien mua phan",
        "ba noi dang o buu dien rut tien huu",
    ),
    "THOI NGAY": (
        "me dang o ngan hang rut tien dua cong an",
        "toi dang o cay atm rut tien luong, no keu doc ma",
        "toi dang o buu dien gui tien cho no, no giuc lam",
    ),
    "NGOI CANH": (
        "chong em mat het tien vi bi lua, sang nay cam soi day ra ray",
        "me toi bi lua het tien, mang theo day len ray tu sang",
    ),
    "GOI nguoi do NGAY": ("vo toi dang o ngan hang rut tien cho no",),
}  # fmt: skip
NOT = {
    "GOI 115": (
        "mua thuoc cho heo uong, heo bi tieu chay het",
        "mua thuoc bo ve uong khong thay gi, goi khong nghe may",
        "nghe gia vang ma choang vang, co ai goi ban vang re",
        "uong ruou choang vang roi lo ck cho no 2tr",
        "tin nhan ten BENHVIEN_TN moi tiem ngua, hien o cho tin dich vu thi co tin dc ko",
        "con dau toi rut het so 40 trieu tien de mo mat cho ba noi, chuyen cho thang xung la cong"
        " an roi, vua chuyen xong con ngoi run o ngan hang",
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
    # A bill that was paid at a counter.
    "THOI NGAY": (
        "EVNCPC: tien dien T10 cua KH la 287.410d. toi dong qua buu dien roi co sao ko",
        "toi dong tien dien o buu dien roi",
        "toi dong hoc phi cho con o ngan hang roi ma truong bao chua thay",
    ),
    # "cam day" is no cord: "dang cam day", I have it here.
    "NGOI CANH": (
        "chong e ck 15tr cho nguoi noi lay lai dc tien mat hoi thang 10, gio no keu them 9tr nua"
        " moi rut dc, e gianh dien thoai lai dang cam day",
    ),
    "Viec quen": (
        "toi rut tien mua phan xong thi mat bop 5tr",
        "em rut luong xong bi giat mat bop roi",
    ),
    "GOI 113": ("toa xu sao roi", "cong an noi se xu phat vi toi khong nop"),
    "Khong ai duoc hoi": (
        "con toi hoi so nay co phai lua khong", "ma qr con toi hoi quet duoc khong",
        "vo toi lo doc ma otp cho no roi",
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
