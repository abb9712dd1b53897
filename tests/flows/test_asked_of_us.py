"""Questions to the service, and what only sounds like one.

Turns are separated by ``||``; the last reply matches the pattern before them.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

PART_OF_A_NUMBER = {
    r"^gui so do, du cac chu so": (
        "so duoi 8821 goi may me e tu sang, co ai bao chua",
        "0523 ... quen r, so nao dau 0523 cung lua het phai ko",
        "so bat dau bang 0523 lua het phai khong",
        "cac so 0877 deu la lua dao phai khong",
        "tau chi nho duoi so 45 thoi, coi ho",
        "toi chi nho 4 so cuoi 7712, kiem tra duoc khong",
        "so 0346..518 goi toi hom qua co ai bao khong",
        "số đuôi 668 gọi hoài cháu ơi",
    ),
    r"^0914668821: chua ai bao": (
        "so duoi 8821 goi may me e tu sang, co ai bao chua || 0914 668 821 do",
    ),
    # Of a report, a card, a lottery, a caller's claim, a loss, a danger.
    r"^can bo xem xong": ("tin bao cua toi ve so duoi 518 toi dau roi",),
    r"^goi ngan hang ngay": (
        "the atm duoi 8821 bi tru 2 trieu",
        "so duoi 334 goi me toi, me doc otp cho no roi",
    ),
    r"^(?!gui so do)": ("ve so duoi 77 trung khong", "duoi so de hom nay 77 ha ad",
                        "xe bien so duoi 8821 dung truoc nha hoai"),
    r"^chua ro that hay gia: cup may. cong an": ("duoi so 990 goi cho ba noi xung cong an",),
    r"^goi 113": ("so duoi 8821 no doa chem toi, dang dung ngoai cua",),
    r"^ban khong co loi": ("toi muon chet, no goi so duoi 22",),
    r"^tat nguon may": ("may toi tu sang len roi no tu chuyen tien",),
}  # fmt: skip
BLOCKING = {
    r"^chan so la: mo danh sach cuoc goi": (
        "chan so la tren may bam cuc gach the nao con",
        "muon chan so la tren con oppo thi bam cho nao",
        "chi cho bac cach chan may so la",
        "may ba ngoai ban phim chan so duoc hong",
        "cho vao danh sach den the nao",
        "chặn số nó được hông em",
        "chan so la tren may bam cuc gach the nao con || may nokia 105 do, tim khong co chu chan",
    ),
    r"^may nay chi tra loi ve lua dao. muon goi": ("lam sao goi cho con tren may nay",),
    # They blocked the writer, and money is gone.
    r"mat gi, ngan hang nao": ("no chan so toi roi, tien mat roi",),
    r"^goi 113": ("no doi giet toi, toi chan so no roi",),
}  # fmt: skip
WANTS_TO_STAY = {
    r"^ban chua dang ky canh bao noi nao": (
        "đừng có huỷ của chị nghe em, hôm bữa em út nghịch máy nhắn chữ HUY chứ k phải chị",
        "chau no bam HUY chu khong phai toi, cho toi nhan lai",
        "ai huy cua toi vay, toi dau co muon huy",
        "lo tay bam huy roi, gio muon nhan lai sao",
    ),
    r"^duoc, khong ngung gi ca": (
        "DK nam dong || thang chau no bam huy chu k phai toi, dung huy cua toi",
    ),
    r"^hien ban khong nhan canh bao. muon nhan lai: soan dk": (
        "DK nam dong || HUY || khong phai toi huy, em ut no bam",
        "DK Dak Mil || HUY || khong phai toi huy dau, thang chau no nghich",
    ),
    r"^xong: tu": ("DK nam dong || unsub nha ad, thong bao nhieu qa",
                   "DK nam dong || tin nhieu qua, huy giup em"),
    r"^ban muon ngung": ("DK nam dong || huy di, mai toi khong di duoc", "lam sao de unsub",
                         "DK nam dong || đúng, huỷ của tôi đi"),
    r"^(?!xong|ban muon ngung|ban chua dang ky)": (
        "thang chau nghich bam huy goi 4g, gio muon dang ky lai",
        "DK nam dong || unsub no di ad, no gui link hoai",
    ),
    r"^goi ngan hang ngay": ("thang chau bam huy roi no chuyen het tien cua toi",),
    r"^goi 113": ("no doa giet bat toi soan HUY chu khong phai toi muon",),
}  # fmt: skip
FAR_AND_NEAR = {
    r"^duoc: canh bao gui toi so may, o dau cung nhan": (
        "dk nhan canh bao giup ma em o xa tuy duc |"
        "| so em day luon, em lam o binh duong van nhan dc"
        " chu",
        "DK nam dong || toi di lam o sai gon co nhan duoc khong",
        "DK nam dong || em hoc o da lat van nhan duoc tin chu",
        "di lam xa nha thi con nhan canh bao duoc chu",
    ),
    r"^phuong bac gia nghia gom: quang thanh, nghia duc": (
        "DK quang thanh || ua bac gia nghia la cho nao, e hoi phuong quang thanh cu ma",
        "phuong quang thanh gio la phuong gi",
    ),
    r"^phuong bac gia nghia gom": ("bac gia nghia la cho nao",
                                   "DK quang thanh || bac gia nghia o dau vay"),
    r"^huyen dak mil cu gom: dak mil, duc lap": ("huyen dak mil cu gom xa nao",),
    r"^xa duc lap gom: dak mil": ("thi tran dak mil nhap vo xa nao roi ha",),
    r"^bi lua thi bao cong an xa": ("cong an xa nam dong o dau", "toi o nam dong, bao o dau"),
    r"^(?!duoc: canh bao)": ("DK nam dong || no gui tien o sai gon co nhan duoc khong",
                             "DK nam dong || toi o xa quang son co nhan duoc khong"),
    r"^goi 113": ("con toi mat tich o dak mil, o dau khong biet",),
}  # fmt: skip
ACCOUNTS = {
    r"^tk 77012346: chua ai bao": (
        "stk vikki 77012346 thg ban acc lien quan, co clear ko ae",
        "77012346 vikki bank thg ban nick, co sach ko",
    ),
    r"^tk 8801234567: chua ai bao": ("tk mbv 8801234567 ban acc ff uy tin ko ae",),
    r"^tk 7701234612: chua ai bao": (
        "vikki 7701234612 nguoi ban xe nay ok ko",
        "chuyen coc vao vikki 7701234612 mua acc game co sao ko",
    ),
    # A scam's own words, and a loss.
    r"^rat giong lua dao": (
        "moi ban vao nhom keo thom, nap 200k vao stk vikki 77012346 nhan ngay 500k",
        "CONG AN thong bao: chuyen tien bao lanh vao stk vikki 77012346, co on khong",
    ),
    r"^goi ngan hang ngay": ("em ck vao vikki 77012346 500k roi no chan em",),
    r"^(?!tk)": ("em o dong ok khong ad", "con vikki nha toi ngoan khong"),
}  # fmt: skip
OF_AN_APPEAL = {
    r"^can bo xem khieu nai roi gui tin tra loi, chua hen duoc ngay": (
        "KN || khi nao moi xong, e lo mat khach qua",
        "KN || chung nao tra loi toi",
        "KN || bao lau thi xong",
    ),
    r"^goi 113": ("KN || chung nao no het doa giet toi",),
    r"^goi ngan hang ngay": ("KN || toi bi lua mat 5 trieu roi",),
    r"^0912345678: chua ai bao": ("KN || 0912345678",),
}
WRITING_AND_WORDS = {
    r"^chon tieng": (
        "ong doc chu khong dau hieu tram trat, viet co dau duoc khong chau",
        "co dau duoc khong",
        "nhan chu co dau gium",
    ),
    r"^may nay chi nhan chu": ("ba ngoai khong biet chu, doc dum co duoc khong",),
    r"^ten nguoi gui lam gia duoc": ("tin nhan gui chu co dau la that phai khong",),
    r"^phishing, smishing": ("smishing nghia la gi, co giao bat thuyet trinh", "vishing la gi vay",
                             "quishing nghia la sao"),
    r"^hack la chiem may": ("malware la gi", "hacker mu trang la gi"),
    r"^lua dao la": ("social engineering la gi", "scam la gi"),
    r"^goi ngan hang ngay": ("no nhan toi la vishing, toi chuyen 5 trieu roi",),
}  # fmt: skip
THE_RULES = {
    r"^khong so hai": ("5K || cai thu tu la chi, noi ro lai nghe",),
    r"^khach, nguoi quen thi noi ro ten": (
        "5K || vay nguoi la goi toi la cup luon ha, lo nguoi mua tieu goi thi sao",
        "5K || nguoi la goi cung phai nghe chu, khach mua hang goi sao",
        "5K || shipper goi thi sao",
    ),
    r"^rat giong lua dao: cup may": ("5K || nguoi la goi doi tien thi sao",),
    r"^goi ngan hang ngay": ("5K || nguoi la goi toi doc otp roi thi sao",),
    r"^goi 113": ("5K || co nguoi la dang dung truoc cua thi sao",),
}
OFFICIALS = {
    r"^day la may tra loi, khong noi may voi can bo": (
        "cho toi gap ong Thanh can bo so, ong hua tra loi toi",
        "cho gap co Hoa ben so",
        "toi muon noi chuyen voi anh Tuan can bo",
        "ong Thanh can bo hom truoc dau roi, cho toi gap",
    ),
    r"^day la may tra loi. can noi": ("cho toi gap cong an", "may hay nguoi vay"),
    r"cup may": ("ong Thanh can bo so goi toi doi chuyen tien",
                 "no bao toi gap ong Thanh can bo so de nop phi"),
    r"^goi 113": ("ong chu no bat toi, cho toi gap can bo cuu voi",),
}  # fmt: skip
_PARCEL = "GHN: Don LHK7Q2 cua ban dang giao, shipper Tuan lien he trong hom nay. COD: 0d"
_LOCKED = "TB: CCCD cua ban sai, khoa the BHYT sau 24h, sua tai vneid-lamdong.cc"
AFTER_A_NOTICE = {
    r"^neu la truong cua con ban": (
        "Thay Duy: 6A2 chieu mai nghi hoc the duc do san uot, cac em mang sach Toan hoc bu tiet 3"
        " nhe. hoi ad tin nay bt ko",
        "Co Lan: 7B sang mai mang do tap the duc. tin nay that ko ad",
        "Thay Duy: lop 11A6 mai nop 50k quy lop cho thay chu nhiem",
    ),
    r"^rat giong lua dao": (
        "VCB: the cua ban bi khoa, bam vcb-vn.top de mo. tin nay bt ko",
        f"{_PARCEL} || shipper bat em dat coc truoc",
    ),
    r"^neu la don ban dat thi nhan duoc": (
        f"{_PARCEL} || em có đặt cái này thật, ốp điện thoại. vậy nhận bình thường hả",
        f"{_PARCEL} || me em co mua op that, lay duoc chu",
        "co nguoi goi noi giao hang cod 300k || hom bua toi co dat cai quat that",
    ),
    r"^(?!neu la don)": (
        f"{_PARCEL} || toi khong co dat gi het",
        "Buu pham cua ban bi giu, dong phi 15k tai vnpost-vn.top || em co dat hang that, dong nha",
    ),
    r"^khong tra tien: tra roi ho doi nua": (
        "t co clip may roi nhe cu em. 5 cu vao tk trong 1 tieng, khong thi ca lop 11A6 voi thay chu"
        " nhiem xem",
        "a giu hinh em day, chuyen khoan 2tr khong thi gui me em coi",
    ),
    r"^khong ai khoa the bhyt": (
        f"{_LOCKED} || toi 74t dangnam vien lay thuoc huyet ap,khoa bao hiem thi lay chi ma song"
        " chau",
        f"{_LOCKED} || me toi dang lo, bhyt bi khoa thiet khong chau",
        f"{_LOCKED} || cat tro cap thi lay gi an",
    ),
    r"^goi ngan hang ngay": (
        f"{_PARCEL} || em co dat that ma no bat chuyen khoan truoc, em chuyen roi",
        f"{_LOCKED} || so khoa the nen toi bam roi nhap mat khau roi",
    ),
    r"^goi 115": (f"{_LOCKED} || me toi ngat xiu, lo khoa bao hiem khong duoc vo vien",),
    r"^ban khong co loi, tien con cach": (
        f"{_LOCKED} || khoa bao hiem roi toi song lam gi nua",
        f"{_LOCKED} || toi khong muon song nua, khoa bao hiem roi",
    ),
}
EVERY = (
    PART_OF_A_NUMBER,
    BLOCKING,
    WANTS_TO_STAY,
    FAR_AND_NEAR,
    ACCOUNTS,
    OF_AN_APPEAL,
    WRITING_AND_WORDS,
    THE_RULES,
    OFFICIALS,
    AFTER_A_NOTICE,
)


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [(pattern, each) for rows in EVERY for pattern, row in rows.items() for each in row],
)
def test_the_last_reply_fits_what_was_asked(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply
