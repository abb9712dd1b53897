"""Stories without the words that a rule waits for, and look-alikes that report nothing.

The last text of each row gets the reply whose beginning is before it.
"""

from __future__ import annotations

import pytest

from tests.transcripts.play import world
from tools.conversations import Phone

BANK, POLICE, VISIT = (
    "GOI NGAN HANG NGAY",
    "GOI 113 hoac cong an xa NGAY",
    "GOI cong an xa hoac 113",
)
DANGER, RUMOUR, REACHED = (
    "GOI 113 NGAY",
    "Chua ro that hay gia: KHONG gui tiep",
    "Mung la nguoi nha",
)
ASTRAY_MORE, NOBODY = "Chua goi thi GOI NGAN HANG NGAY: chuyen nham", "Vay chua bao ai ca"
OWED, SELF = "Muon tien khong tra", "Ban khong co loi, tien con cach"
NOTICE = "Vietcombank: Chuyen khoan thanh cong 2.300.000 VND toi LE THI HOA"
TAKEN = "ho goi noi con gai toi bi bat coc, doi chuoc 80 trieu"
CODE_ASKED = "nhan vien buu dien co duoc hoi ma otp khong"

PLANNED = "hoi stk 0451000123456 vcb LE VAN NAM ai bao chua, toi dinh dat coc mua ray"

ROWS: dict[str, list[tuple[str, ...]]] = {
    # A debit that the resident did not make.
    "GOI Vietcombank NGAY": [(NOTICE, "khoan nay dau phai toi chuyen ma toi khong co lam gi het")],
    BANK: [
        # A secret that was given, though no money is gone.
        ("chua mat dong nao het, tro dien so the voi cvv vao link nhan thuong roi",),
        ("may ma chua mat gi, lo tay nhap ma otp cho nguoi ta",),
        ("ko sao dau chi lo doc mat khau voi so the thoi",),
        # Paid days ago, and no word for a cheat.
        ("tre roi phai khong, ck 5 hom truoc roi, 48 cu, chong biet chac bo",),
        ("4 ngay roi, gui cho nguoi do 26tr, con kip khong ta",),
        # A code given away, which the previous text names.
        (CODE_ASKED, "hoi nay ba noi lo doc cho ho roi"),
        (CODE_ASKED, "hom qua vo toi doc cho nguoi xung buu dien do"),
        ("sang nay toi dua luon the tin dung voi ma sau the cho anh nhan vien la",),
        ("ho bao quet ma de nhan tien ho tro, quet xong mat 4 trieu",),
        ("minh bi dan canh lua tinh lua tien, gio khong biet song sao",),
        ("toi bi thang do gat het tien von",),
        ("no bao dong phi 2 trieu roi 5 trieu, toi dong ca hai lan",),
        ("lam nhiem vu rut khong ra, no noi dong them 7tr thue",),
        ("moi nhan tin tru 900.000 vnd o apple, toi khong co iphone",),
        ("moi biet con gai gui cho nguoi tren facebook 11 trieu tien hoc",),
        # Paid "back" to somebody else.
        ("co nguoi gui nham 2 trieu vao tk toi", "ho doi tra qua so khac", "toi tra roi"),
    ],
    "GOI 113, cong an xa NGAY neu hang da di": [
        ("ban xong ro tieu, ho dua bien lai gia, xe cho di roi",),
        ("toi ban 3 ta ca phe, thuong lai cho coi hinh chuyen khoan gia roi cho hang di",),
        ("ban con bo ma nguoi ta chuyen khoan roi tien khong thay vo",),
    ],
    POLICE: [
        ("toi bi gat ky hop dong ban ray",),
        ("bi gat ky vo giay, gio so do nha toi thanh ten nguoi ta",),
        ("lan tay vo to giay vay tien ma thanh giay ban dat, mat bia do",),
    ],
    VISIT: [
        ("bon ban may loc vao nha noi nuoc doc, me toi ky giay roi coc 3 trieu",),
        ("ong thay thuoc dao vao tan nha, me toi mua 4 trieu thuoc khop",),
        ("co ba thay cung toi nha noi co vong, me toi cung 9 trieu roi",),
    ],
    SELF: [
        ("ho quay lai luc tam roi hu gui cho ca nha em. em muon chet di cho xong",),
        ("no doa dua clip cho ca nha em em muon chet qua",),
    ],
    "NGOI CANH": [("em gai em muon chet vi bi tung clip",), ("me toi doi tu tu. toi so qua",)],
    RUMOUR: [
        ("Fwd: bon bat coc tre con di xe den dang o cho, ba con chia se gap",),
        ("xe 7 cho bat tre em o truong, cac me chu y giu con, share cho nhieu nguoi biet",),
    ],
    DANGER: [
        ("con toi bi bat coc o truong, moi nguoi chia se tim giup",),
        (TAKEN, "con toi van tat may, no noi con toi binh thuong"),
    ],
    REACHED: [
        (TAKEN, "goi duoc cho con roi, no dang ngoi hoc trong lop"),
        (TAKEN, "co giao noi chau van o truong, chau dang hoc"),
        ("co nguoi bat coc con toi", "vua goi co giao, co noi be van ngoi trong lop"),
        ("co nguoi bat coc con toi", "chau moi goi ve roi, chau o nha ngoai, khong sao"),
    ],
    "Cam on ban, da ghi 0378": [
        ("cong an goi keu nop tien", "so cu cua no la 0378112235"),
        ("cong an goi keu nop tien", "so no 0378112235"),
    ],
    "Cam on ban, da ghi 0247": [
        (TAKEN, "goi duoc roi, no binh thuong", "so 02473001234 la lua dao, ghi lai giup toi"),
    ],
    ASTRAY_MORE: [
        ("toi chuyen nham 4 trieu qua so tk nguoi la, tai bam lon so", "gio phai goi ai"),
        ("toi chuyen nham 4 trieu qua so tk nguoi la, tai bam lon so", "khoang 4 trieu, chieu qua"),
    ],
    "Goi 113 hoac ra cong an xa NGAY neu chua": [
        ("ong thay thuoc dao vao tan nha, me toi mua 4 trieu thuoc khop", "gio lam sao day"),
        ("bi gat ky vo giay, gio so do nha toi thanh ten nguoi ta", "bay gio bao ai"),
    ],
    "GOI 113, CONG AN XA NGAY neu chua": [
        ("thang lai trau dua bill gia, cho mat con trau 18 trieu roi", "so no 0377420616"),
    ],
    NOBODY: [
        ("ong Tam hang xom ru gop von nuoi heo", "khong ai lua gi het, ong ay dang hoang"),
        ("nghe noi ong Bay ban dat lua nguoi ta", "thoi dung ghi ten ong do, toi nghiep"),
        ("nghe noi ong Bay ban dat lua nguoi ta", "toi khong dinh bao ai dau"),
    ],
    "Khong ai duoc hoi ma OTP": [
        (CODE_ASKED, "con cong an thi sao"),
        (CODE_ASKED, "vay neu ngan hang thi sao"),
    ],
    OWED: [("ban trai cu muon 6tr khong tra, so 0345118903, bao lua dao duoc khong",)],
    "Co that thi tu goi": [
        ("nv fe credit goi nhac tra gop, thang nay em tre han that",),
        ("ngan hang goi doi no the, toi no 2 thang that",),
    ],
    "Mung la da on": [("con toi mat tich tu chieu", "no ve roi, di choi nha ban")],
    "LAY MAY khoi tay": [
        ("ong xa toi noi chuyen voi can bo tu sang trong phong, khong cho toi vo",),
    ],
    "Chi tai trong": [
        ("app dinh danh cai tren mang co sao khong",),
        ("vneid tai o dau cho dung",), ("app agribank cai cho nao moi that",),
    ],
    "Truoc khi ban": [("tui tinh ban cai dien thoai cu ma so lo hinh anh",)],
    "Moi may tu ngung": [("ngung giup so cua me toi, me khong biet bam",)],
    "Chua ro that hay gia: CUP MAY": [
        ("bon lua dao mat day goi hoai, chui no no chui lai",),
        ("co nguoi goi noi tieng Ede nhu nguoi buon minh, xin so tai khoan",),
    ],
    "Chua ro that hay gia: khong doc so the": [
        ("Ngan hang goi bao tang han muc the, doc dung so cccd cua toi, xin so sau the",),
    ],
    "GOI NGAN HANG cua nguoi da chuyen NGAY": [
        ("face toi bi hack", "chi toi chuyen 3tr cho no roi"),
    ],
    "CHUA coc": [(PLANNED, "khoang 40 trieu")],
    "Nhan toi so 5 KHONG cua tinh khong mat tien": [("ton tien thi thoi khoi dang ky",)],
    "Da them vao loi ke": [
        ("co doan vao thon phat gao roi xin can cuoc", "toi qua, o bon Pi Nao"),
        ("may nguoi la vao buon phat qua doi chup can cuoc ba con", "hom kia, buon Bu Dak"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("start", "turns"), [(start, turns) for start, rows in ROWS.items() for turns in rows]
)
def test_it_is_understood(start: str, turns: tuple[str, ...]) -> None:
    phone = Phone(world())
    replies = [phone.texts(text) for text in turns]
    assert replies[-1].startswith(start), replies


NOT: dict[str, list[tuple[str, ...]]] = {
    "GOI NGAN HANG": [
        ("hom qua toi nhap ma otp de dang nhap vneid o xa",),
        ("no bao quet ma xong mat 5 trieu neu khong huy",),
        ("suyt nua lo nhap so the, may ma con toi can kip",),
        ("xa keu gop tien lam duong, toi gop du o nha truong thon roi",),
        ("toi so bi lua tien",),
        ("neu lo nhap so the thi phai lam sao",),
        ("dung ai lo nhap so the vao trang nay nha ba con",),
        ("toi chuyen 3 hom truoc roi, tien hoc cho con, 4 trieu",),
        (CODE_ASKED, "ba noi chua doc cho ai het"),
        (CODE_ASKED, "hom qua no goi hoi ma, toi khong doc cho no"),
        ("0k",),
        ("0912345678", "0k"),
        ("neu mat tien thi thoi khong dang ky nua",),
        ("app ho gui qua zalo, duoi apk",),
        (PLANNED, "50 trieu"),
        ("thang lai trau dua bill gia, cho mat con trau 18 trieu roi", "xe 49H 12345 mau xanh"),
    ],
    "5 KHONG": [
        ("so goi toi la khong chin tam nam nam khong hai hai mot ba",),
        ("50 trieu",),
        ("0k",),
    ],
    "Chon tieng": [("no goi noi tieng Mnong ru toi dua can cuoc nhan tien",)],
    "Xin loi da lam phien": [("tui lua dao mat day goi suot, toi chui no",)],
    "Khong goi lai so la": [("khach muon dien thoai toi goi nho roi hoi ma otp",)],
    "May nay chi nhan chu": [
        ("chai thuoc ho ban khong co chu tieng viet",),
        ("huy giup so cua ba noi, ba khong biet doc chu",),
    ],
    "GOI 115": [
        ("xe bien 47A 12345 dung truoc nha toi hoai",),
("khong nen ghi ten nguoi ta, lo oan nguoi tot",)],
    "Mung la": [
        ("con toi mat tich tu chieu", "no chua ve, nhung ban no ve roi"),
        (TAKEN, "no noi con toi binh thuong, bat chuyen tien"),
        (TAKEN, "con toi chua goi duoc"),
        (TAKEN, "goi 113 roi, no van o nha nghi voi con toi"),
    ],
    "Goi ngan hang khoa": [
        ("em lo chuyen 9 trieu cho nguoi ta roi", "ban em ten Hoa, so 0987334121, no co sao khong"),
    ],
    "Cam on ban, da ghi": [
        ("chi ben ngan hang goi nhac tra gop the, em tre that", "so 02613549889"),
        ("thay hieu truong nhan zalo muon tien, nick moi", "so that cua thay toi co, 0914385208"),
        ("em lo chuyen 9 trieu cho nguoi ta roi", "ban em ten Hoa, so 0987334121, no co sao khong"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("start", "turns"), [(start, turns) for start, rows in NOT.items() for turns in rows]
)
def test_a_look_alike_is_not_taken_so(start: str, turns: tuple[str, ...]) -> None:
    phone = Phone(world())
    replies = [phone.texts(text) for text in turns]
    assert not replies[-1].startswith(start), replies


@pytest.mark.parametrize(
    "text", ["does this number speak m'nong language? my aunt only knows that", "hey who runs this"]
)
def test_a_first_text_in_english_is_answered_in_english(text: str) -> None:
    reply = Phone(world()).texts(text)
    assert " the " in f" {reply} " or "text" in reply


def test_folded_syllables_are_no_english() -> None:
    phone = Phone(world())
    phone.texts("em lo coc 3 trieu mua cho, gio no chan")
    assert "da ghi 0378112233" in phone.texts("so no day 0378 112 233")


def test_a_move_is_to_the_second_place() -> None:
    phone = Phone(world())
    phone.texts("nha toi chuyen tu Dak Mil qua Quang Khe roi, sua giup")
    assert "Quang Khe" in phone.texts("dung roi")
