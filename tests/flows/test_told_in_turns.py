"""Stories in two or three messages, and questions that had no answer of their own.

The last text of each row gets a reply in which the pattern before it is found; what comes first in
the reply counts, so a pattern begins with ``^`` if it is the first act.
"""

from __future__ import annotations

import re

import pytest

from flows.parsing.glued import with_blanks
from flows.text import fold
from tests.transcripts.play import world
from tools.conversations import Phone

CHEATED, REPORT = "no lua toi roi", "bao lua dao"
ASKED = "0789 411 360"

ROWS: dict[str, list[tuple[str, ...]]] = {
    # An answer to "what is lost, which bank?" belongs to the loss.
    r"^goi (?:ngan hang|\w+ ngay|113)(?!.*chua ai bao)": [
        (CHEATED, "0763 512 884 so no, ban giong sau rieng dom, chuyen 4tr5 xong bien luon"),
        (CHEATED, "stk 0281000449217 VCB LE THI NGA"),
        (CHEATED, "Nguyen Van Hau, MB"),
        (CHEATED, "6 trieu 2"),
        (CHEATED, "0907 331 458"),
        (CHEATED, "cai dien thoai ban tren mang ma nhan ve cuc gach, het 2tr8, so no 0783 226 910"),
        # A secret given to a false page, shown by a later remark.
        ("app agribank tai tren mang ve, go mat khau vao roi moi thay chu viet sai chinh ta",),
        ("web bidv y chang that, dang nhap xong moi thay duoi la .top",),
        ("toi nhap ten dang nhap voi mat khau vo trang giong het vietcombank, sau moi hay la gia",),
        ("toi quay mat cho ho xac thuc bao hiem xong thi app vietcombank bi vang ra",),
        # A loss in a later turn.
        (ASKED, "no noi ban sim so dep", "tui ck no 1tr roi"),
        ("may la ai", "vua bi mat 20tr trong the"),
        ("bam vo link roi", "nhap so the voi ma luon roi"),
    ],
    # In a report that is open it is attached to the report.
    r"ngan hang ngay.*da ghi (?:060233415587|19036622541019|23348817)": [
        (REPORT, "khong biet so", "stk Sacombank 060233415587 PHAM THI LY, mat 12tr roi"),
        (REPORT, "tk 19036622541019 techcombank ten VO VAN DAI lay cua toi 7 trieu"),
        (REPORT, "khong nho so, chi nho ten zalo la Minh Anh Forex", "stk ACB 23348817, mat 45tr "
                 "het"),
    ],
    # Their own bank or wallet, also where it is named later.
    r"^goi zalopay": [("toi bi mat tien trong zalopay", "chua goi ai, zalopay so may")],
    r"^goi bidv": [("mat tien roi", "a khong phai vietcombank, la bidv moi dung")],
    r"^goi agribank": [("lo ck tu vpbank 8 trieu", "con the agribank nua cung bi tru 2tr")],
    # A report with a head and a colon.
    r"da ghi 0583220917": [("BAO: 0583 220 917 gia cong an doa bat, toi khong chuyen",)],
    r"da ghi 0928114553": [("Bao : 0928.114.553 , xung ngan hang doi ma otp, chua dua",)],
    # Who is about to be led over the border, and an arrest by telephone.
    r"^goi 113.*111": [
        ("em toi duoc moi qua Trung Quoc lay chong, ho dua nha 40 trieu roi", "no co 17 tuoi"),
        ("co ba moi dat con H'Nhi di lay chong Tau, nha da nhan tien", "con be hoc lop 10"),
        ("nguoi ta hoi mua con gai tui ve lam vo ben Tau", "dem nay ho cho di"),
        ("co nguoi gioi thieu chau toi lop 9 di Trung Quoc lam quan an",),
        ("con gai nghe ai ru qua Lao lam luong cao, gio dang o ben xe",),
    ],
    r"cup may": [
        ("cong an goi video bat ba ngoai toi ngoi im trong buong, khong cho ra, canh tu sang",),
        ("bo toi khoa cua noi chuyen video voi can bo dieu tra 3 tieng, khong cho ai vao",),
        ("toi dang bi cong an giam sat qua zalo, khong duoc roi phong",),
    ],
    r"^goi 113": [("xe la duoi theo toi tren duong vang",), ("nguoilavonhatoidangcamdao",)],
    r"^goi 115": [("me toi nam khong day noi sau khi uong thuoc ho ban",)],
    r"hoi phu nu": [("chong em danh em", "em muon bo di khoi nha ma khong co cho nao o")],
    # A loan is no fraud, and no bank has anything to stop.
    r"hoa giai": [
        ("mat tien", "khong phai mat, cho ban vay ma no khong tra"),
        ("bi mat 10tr", "noi cho ro la cho em ho muon, no tron no"),
        ("thang hang xom muon tui 3 trieu ko tra, ghi ten no vo danh sach lua dao giup",),
    ],
    # Questions.
    r"(?:sau the|agribank).*trong app": [("so tong dai agribank la may vay con, ong mat so",)],
    r"^156 la so": [("156 voi 5656 khac gi nhau",), ("156 la gi", "nhan vo do hay nhan ben nay")],
    r"1414": [
        ("lam sao biet may sim dung ten minh",),
        ("so nguoi ta lay cccd toi dang ky sim, kiem tra sao",),
    ],
    r"^go ma qr": [("ke gian dan QR len bang QR quan an, tien vo tui no het",)],
    r"^may chi biet": [
        ("hoi so hom truoc cai may noi khong biet, vay hoi lam gi",),
        ("hoi gi cung khong biet thi mo ra lam chi",),
    ],
    r"tram y te": [("toi so mui uong thuoc gi cho mau het",), ("dau bung, uong thuoc gi ha bac",)],
    r"khong ai cuoi": [("thoi ngai lam khong ke dau",)],
    # Nothing is filed, denied or lost by these.
    r"^(?!.*da ghi).*(?:chua ai bao|khac thuong)": [
        ("muon hoi trang ban may cay", "maycaytot24h.shop"),
        ("muon tim hieu mot cong ty ban phan bon", "phanbonxanhtaynguyen.vn"),
    ],
    r"^(?!khong bao 0977|goi ngan hang|goi 113)": [
        (ASKED, "voi so vo toi 0977 640 128 coi co ai bao khong"),
        ("Don hang 298.000 goi khong duoc, ck truoc vao stk 108874412036", "toi co dat gi dau ma "
         "giao"),
        ("bi tong tien", "anh ghep", "18 roi"),
        ("chi toi lay chong Trung Quoc 5 nam roi, song on lam",),
        ("cong an xa canh truoc nha toi vi co trom",),
        ("toi gui can cuoc cho cong an xa lam giay roi",),
    ],
    r"tre em: 111|duoi 18 tuoi: 111": [
        ("em 14 tuoi lo gui anh cho no roi no doi tien",),
        ("em 15 tuoi bi ban trai quay len, no doi tung", "e hok dam noi ba me. giu bi mat giup"),
    ],
    r"^khong tra tien.*111": [
        ("bi ban gai quen mang doi 200 trieu neu khong se gui clip",),
        ("ban cua con toi bi ai quay clip tam gui khap lop",),
    ],
    r"cup may ngay": [
        ("ba noi nghe dien thoai xong doi ban dat, ai can cung khong duoc",),
        ("toi vua chuyen 50 trieu cho vien kiem sat", "vietinbank", "con giu may voi ho"),
    ],
    r"^khong nap": [
        ("nap 20tr roi khong rut duoc", "gio tinh cam xe nap tiep"),
        ("em chuyen 5 trieu cho no roi", "con 10 trieu nua ho doi chieu nay"),
    ],
    r"^goi (?:cong an xa|113)": [
        ("ong kia ban thuoc xuong khop o nha van hoa", "me mua 3 hop"),
        ("co nguoi dua giay bao lan tay de nhan gao. toi lan roi",),
    ],
    r"(?:chua|khong) chuyen tien": [
        ("me toi nghe dien thoai khoc, noi anh hai bi tai nan can 40 trieu mo",)
    ],
    r"^goi (?:ngan hang|\w+) ngay(?!.*doi mat khau)": [
        ("zalo toi bi no lay mat roi", "MAT TIEN"),
        ("no bao toi trung 1 con SH", "2 trieu tien thue truoc ba", "Sacombank"),
    ],
    r"chua ai bao": [
        ("Co giao goi xin chuyen tien an qua stk cua co, co phai lua k ta",
         "stk co 0631004417288 ten co dung"),
        ("co nguoi xung ngan hang co that khong", "0912345678 ne"),
    ],
    r"^goi 111 ": [("co oi chu ben nha bat con hua bi mat khong ke me nghe", "con 9 tuoi")],
    r"^goi 113 ": [
        ("e lam quan karaoke o Gia Nghia, ba chu giu can cuoc noi no 30tr chua cho ve",
         "ho doc tin nhan cua em do"),
    ],
    r"soan dk": [("so 0702 118 338 gia cong an, luon tien cho toi dang ky canh bao Dak Mil",)],
    r"^hien ban khong nhan": [("HUY", "ma khoan, van nhan di, chi dung nhan tin ban dem")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "turns"), [(wanted, turns) for wanted, every in ROWS.items() for turns in every]
)
def test_the_last_of_several_messages_gets_its_answer(wanted: str, turns: tuple[str, ...]) -> None:
    phone = Phone(world())
    *_, reply = [phone.texts(text) for text in turns]
    assert re.search(wanted, fold(reply or "").lower()), reply


@pytest.mark.parametrize(
    ("run", "cut"),
    [
        ("dienthoaitoitumomanhinh", "dien thoai toi tu mo man hinh"),
        ("toidocmaotpchonoroi", "toi doc ma otp cho no roi"),
        ("dangkycanhbaoxaquangtin", "dang ky canh bao xa quang tin"),
        ("congratulations", "congratulations"),
        ("vattunongnghiep", "vattunongnghiep"),
        ("asdfghjklqwertyuiop", "asdfghjklqwertyuiop"),
    ],
)
def test_a_message_without_blanks_is_cut_where_its_words_are_known(run: str, cut: str) -> None:
    assert with_blanks(run) == cut
