"""A number beside a loss, a fright or a thing that is lost; who is still on the line; pictures that
were paid for; a telephone that is only off. The last of several turns is looked at."""

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

NOT_OFFERED = r"^(?!.*bao 0\d{9}: soan 1)(?!.*da ghi 0?\d{9})(?!.*soan 1 de bao)"
OFFERED = r"(?:goi ngan hang|goi 113).*bao 0912444555: soan 1"
BANK = "^goi (?:ngan hang|agribank) ngay"
ONLINE = "^cup may ngay. co quan that"
HOTEL = "^cup may ngay, ra khoi cho do"
KIN_ONLINE = "^lay may khoi tay"
ROWS: dict[str, tuple[str, ...]] = {
    # A finder should call, or an officer helps: nobody to report.
    NOT_OFFERED + "(?=.*(?:113|cong an))": (
        "bi trom xe, ai biet bao 0356 119 702 || 1", "toi mat xe, ai thay goi 0982334511 || 1",
        "nha toi mat 2 con bo, lien lac 0975 220 346 || co nguoi bao thay roi || 1",
        "bi mat trom xe wave bien 48, ai thay alo dum 0912345678 || 1",
    ),
    NOT_OFFERED: (
        "mat dien thoai samsung so 0965 331 208 ai nhat duoc cho xin lai || 1",
        "mat dt oppo sdt 0912345678 ai luom duoc xin chuoc lai || 1",
        "mat dt iphone so 0907 665 123, xin goi so vo 0907 665 124 || 1",
        "toi bi mat may, so 0912444555 dang o may do || 1",
        "toi bi lua 20tr, cong an xa cho so 0912 665 431 keu goi len lam viec || 1",
        "bi lua 30tr, ngan hang co chi Hoa so 0938 112 776 giup || 1",
        "toi mat 20tr, anh Tuan cong an so 0977 220 118 || 1",
        "xom co nguoi mat tich, ai thay bao 0912444555 || 1",
        "may con toi 0966111222 bi goi hoai || 1", "stk cua toi bi khoa 1903334445 || 1",
        "so toi la 0977123456 co ai bao khong || 1", "my son's number 0912345678, why reported |"
        "| 1",
        "tui xai so 0912345678, coi giup co ai bao lua khong || 1",
        "toi doi sang so 0912444555, gui canh bao qua so nay || 1",
        "no lay zalo toi so 0912444555 di muon tien || 1",
        "luong huu cua ba vo tk 1903334445 thang nay khong thay || 1",
        "0912444555 || so cua con toi do || 1", "0912444555 || so vo toi || bao",
        "0912444555 || khong phai lua dau, so con toi || bao", "0912345678 || so nay cua toi ma "
        "|| 1",
    ),
    "^8041: so 5 khong": (
        "no noi soan HUY gui 8041 la mat tien, co phai khong",
        "nhan tin gui 8041 bi tru 500d phai khong",
    ),
    # Who asks about somebody has paid them.
    "^goi ngan hang ngay .so in sau": (
        "0912345678 la ai, toi vua chuyen cho so nay 5 trieu",
        "co phai lua dao khong, toi chuyen roi",
        "so 0912345678 co lua dao khong tui ck 3tr roi",
        "toi chuyen 2 trieu cho 0912345678, so nay co ai bao chua",
    ),
    "0912345678: chua ai bao": (
        "0912345678 la ai, no doi toi chuyen 5tr",
        "toi dinh chuyen 5tr cho 0912345678, so nay lua khong",
        "em ban hang, khach chuyen 2tr roi, 0912345678 co lua khong",
        "toi chuyen truong cho con roi, so 0912345678 la ai",
        "nha toi moi chuyen ve xa roi, 0912345678 goi hoi, la ai",
        "con nop hoc phi xong roi, so 0912345678 la ai goi hoai",
    ),
    # A danger comes before what was paid.
    "^goi 113 ngay, noi ro": (
        "toi chuyen 5tr roi ma no doi giet toi, so 0912345678 la ai",
        "toi chuyen 3tr roi, no dang dung truoc nha cam dao, so 0912345678 cua ai",
    ),
    r"^ban khong co loi": ("0912345678 co lua dao khong, toi chuyen 5tr roi, gio toi muon chet",),
    # They did it, whatever is lost beside.
    r"bao 0912345678: soan 1|0912345678: chua ai bao": (
        "toi bi lua 5 trieu, no xung cong an cho so 0912345678",
        "mat 5 trieu, no keu lien he 0912345678", "em oi add zalo em 0912345678 nhan qua",
        "me oi con doi so moi 0912345678, me chuyen con 2tr", "so nay goi con toi hoai 0912345678",
        "0912345678 goi hoi toi muon vay khong", "ba toi noi so 0912345678 goi hoai",
        "so 0912345678 xung cong an co ai bao chua", "so 0912345678 goi xung cong an",
        "ktra giup so 0912345678, nguoi ta xung bac si benh vien",
    ),
    "gui toi day|gui so|bao 8777": ("no keu soan tin gui 8777 mat 15k, toi nhan roi",),
    # A victim's numbers, all of them.
    r"bao 0912444555, 0912444556: soan 1": (
        "toi mat 12 trieu, no xai 2 so 0912444555 va 0912444556",
        "toi bi so 0912444555 va 0912444556 lua 10 trieu",
    ),
    "bao 0912444555, 1903334445: soan 1": (
        "chong bi lua 5 trieu, so no 0912444555, stk 1903334445",
        "chong toi bi so 0912444555 va stk 1903334445 lua 8 trieu",
    ),
    # Asked about one after the other, and both meant; the wrong report goes.
    "da ghi 0966111222, 0966111223": (
        "0966111222 || 0966111223 || bao ca hai",
        "0966111222 || 0966111223 || bao luon hai cai",
    ),
    "da ghi 0966111223[.]": ("0966111222 || 0966111223 || bao",),
    "rut lai \\w+: 0912444555": (
        "LD 0912444555 || ghi nham, 0912444554 moi phai || rut cai cu",
        "LD 0912444555 || ghi nham, 0912444554 moi phai || bo cai sai",
    ),
    "bao 0912000111, 2 so nua": (
        "hom qua no goi bang 3 so 0912000111 0912000222 0912000333 lay cua toi 50 trieu",
    ),
    OFFERED: (
        "bi lua 3 trieu, so no 0912444555, so toi 0912444556",
        "toi mat 5 trieu, so toi la 0966111222, so no la 0912444555",
        "bi so 0912444555 lua 5tr, lien he toi qua so 0912444556",
        "toi bi 0912444555 lua, goi lai cho toi so 0912444556",
        "toi bi so 0912444555 gia danh cong an lua 5 trieu",
        "ba toi bi so 0912444555 lay 20 trieu qua zalo hom qua",
        "em gai toi bi so 0912444555 ru nap game mat 1 trieu",
        "so 0912444555 goi bao trung thuong, xin so cccd, toi doc roi",
        "cai so do 0912444555 no lua toi 2 trieu", "toi nho so do la 0912444555 no lay cua toi 3tr",
    ),
    "^tat nguon may": (
        "so 0912444555 goi keu cai app dich vu cong, toi cai roi",
        "so 0912345678 goi keu cai app, me toi cai roi", "cai app xong no khoa may toi",
    ),
    BANK: (
        "tk toi 1903334445 agribank bi tru tien la sao",
        "no lua 5 trieu vao 2 tk 1903334445 va 0071000999888",
    ),
    "^goi nha mang": (
        "so 0912444555 cua me toi mat song tu sang", "con toi bi so 0933222111 du nap the 2 trieu",
    ),
    # What frightens comes before a number of which nothing is known.
    "chua chuyen tien": (
        "so 0912444555 goi noi con toi te xe, toi so qua", "so 0912444555 noi la bac si con toi "
        "ngat",
        "so 0912345678 goi noi con toi bi tai nan",
    ),
    "cup may. cong an, toa an": (
        "so 0912444555 goi xung toa an noi ngay mai bat toi",
        "so 0912345678 goi xung cong an noi toi co lenh bat",
    ),
    "^thoi ngay": ("0912444555 goi ba toi noi phai chuyen tien gap, ba dang di ngan hang",),
    "^goi 113 ngay": (
        "so 0912444555 goi keu toi ra cau gap mang theo tien", "chau toi bi nguoi la du len xe",
        "con toi bi no du di dau mat",
    ),
    "giu so do, giay to": ("toi dua so do cho no cam roi", "con lay so do di cam 50 trieu"),
    # Still on the line, or in the room.
    ONLINE: (
        "toi dang nghe cong an goi, ho bat ngoi yen || khong dam cup", "chua cup",
        "ho bat toi giu dien thoai || chua dam tat", "dang nghe may no || cup khong duoc",
        "toi con dang nghe no noi day || no chua cho cup", "dang nghe may no || con nghe",
        "con dang noi, no doc so || no keu dung tat", "no bat bat loa ngoai suot",
        "0912444555 dang goi, bat toi o yen",
    ),
    KIN_ONLINE: (
        "chong toi con dang nghe no || khong chiu cup",
        "so 0912444555 goi me toi 2 tieng roi chua tat",
    ),
    "^hang up now": ("i am on the phone with him now || i cannot hang up",),
    HOTEL: (
        "no keu toi vo nha nghi mot minh noi chuyen || toi dang o nha nghi",
        "toi dang o khach san no bat ngoi cho || no noi khong duoc ra ngoai",
        "toi thue phong roi, no keu khoa cua", "ong noi tui tu nhien om dien thoai ra nha nghi",
    ),
    rf"^(?!.*{HOTEL[1:]})(?!.*{ONLINE[1:]})": (
        "dang nghe may no || toi cup roi", "no goi toi doi tien || chua chuyen",
        "toi thue phong tro, chu nha keu dong cua som", "loa xom keu hop dan",
        "no keu toi vo khach san || toi ve nha roi", "xa bat loa ngoai suot ngay",
    ),
    # Pictures that were paid for, and their owner.
    "^khong tra nua.*111": (
        "no ghep hinh toi khoa than || gui tien roi", "no co clip nong cua tui || tui chuyen roi",
        "no doa tung hinh khoa than || chuyen cho no 2 trieu roi",
    ),
    "^khong gui them hinh.*111": (
        "no doa tung hinh khoa than || chuyen cho no 2 trieu roi || em 15 tuoi",
        "no doa dang hinh khoa than cua em || em chuyen 500k roi || em lop 10",
    ),
    "^pay no more": ("they sent my naked photo || i paid",),
    "^khong tra tien": ("Hinh cua ban da duoc gui den danh ba neu khong tra 2 trieu",),
    "khong tra thay": ("app vay gui hinh cua ban cho danh ba neu khong tra no",),
    # Their telephone is off; ours is only snatched.
    "^khong doi ho": (
        "toi chuyen 5tr cho so 0786 221 903 momo || ho khoa may roi", "ong kia khoa may roi",
        "tiem cam do khoa may khong nghe", "toi dua vang cho ba Hoa || ba Hoa khoa may roi",
    ),
    "mat may, mat the atm": (
        "dt con toi bi giat mat, nguoi giat noi tra 3tr chuoc",
        "mat vi, ai nhat duoc xin goi so toi 0983 221 654",
    ),
    "^(?!tat nguon)": (
        "chau lo lay trom do cua quan gio cong an goi",
        "dan di cam may tinh roi tiem cam do noi qua han ban luon",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "texts"), [(pattern, each) for pattern, row in ROWS.items() for each in row]
)
def test_a_number_hides_nothing_and_nobody_innocent_is_offered(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply
