"""Dangers in texts without words of danger, and plain life that shares their words."""

from __future__ import annotations

import pytest

from flows.parsing.danger import danger, sure_kind
from tests.flows.test_engine import resident

BY_KIND = {
    "despair": (
        "em so minh se lam chuyen dai dot",
        "nghi den chuyen chet",
        "toi mat 500 trieu chi muon nga lan ra cho roi",
        "chau nghe giong noi trong dau xui cat tay",
        "toi chi la ganh nang cho con chau",
        "muon ngu mot giac khong day nua",
        "so 0328 440 912 nhan du em tu tu",
    ),
    "beside": (
        "ba ngoai noi song chi lam kho con chau",
        "con trai toi noi se lam chuyen dai dot",
        "vo toi sau sinh cu noi nghe tieng ai bao bop con",
        "ba toi lam dau, ba cu noi minh la ganh nang cho con",
        "ong xa tui om chai thuoc ra ray, no nan qua",
        "anh hai em mang day ra ray, em so qua",
        "hoc sinh lop toi rach tay duoi ban",
    ),
    "bomb": (
        "con luom duoc trai luu dan ngoai ray",
        "tre con dem dau dan ve choi",
        "con luom duoc qua dan dau sung",
        "cuoc ray trung vat gi giong bom",
        "do phe lieu mua trung dau no",
        "con trau dam trung min",
        "nha dao mong thay qua bom, lam sao",
    ),
    "flood": (
        "nha bi dat vui, me con trong do",
        "nuoc do ve am am, cau troi mat",
        "thay do chim ngoai ho ca",
        "ba con di tam suoi mat hut roi",
        "con toi tam ao khong thay len",
    ),
    "threat": (
        "so nay 0933444555 nhan hen toi nay tao toi nha may",
        "0922333444 gui hinh nha toi chup tu ben ngoai",
        "0911222333 goi chui va noi se cho biet tay",
        'so 0356 221 870 nhan "mai may chet"',
        "0911 220 347 nhan hinh dao va dia chi nha em",
        "so 0355667788 noi biet nha em o dau",
        "0977001122 gui hinh quan tai cho vo toi",
        "trom dang cua cay trong vuon toi",
        "xe grab cho em vo duong vang, em so",
        "bo em thu dien thoai khong cho em noi chuyen voi me",
        "me chong duoi toi ra khoi nha giua dem",
    ),
    "abuse": (
        "thay giao vuot ma con gai toi",
        "con gai 14 tuoi co thai voi ban trai 20 tuoi",
        "em bi thay the duc so mong, co ban cung bi",
        "chu hang xom keu be vo phong roi hon",
        "thay toan nhan tin hoi em co nguoi yeu chua, keu giu bi mat",
        "chu ruot hay vao phong em luc dem",
        "chau toi 12 tuoi bi ep di ban ve so",
    ),
    "child": (
        "co nguoi la hay lang vang truoc truong mam non",
        "nguoi mac do y ta toi truong xin chich cho hoc sinh",
        "dien thoai con do nguoi la nghe, no noi con toi dang ngu o nha no",
    ),
    "medical": (
        "con em nghich dau dan bi thuong tay",
        "em be bi bo truoc cong tram y te",
        "be nghich lua chay ao",
        "vo toi bau 7 thang ra mau",
        "sinh roi ma nhau khong ra",
        "thang nho bi khoa trong xe oto",
        "nhat duoc dua be do hon truoc cong chua",
        "bao mau cho be uong thuoc ngu",
        "chay khong kip ong bi bo huc",
    ),
    "missing": (
        "con toi di lam o tp hcm khong lien lac 1 thang",
        "me toi di lac ai thay nhan so 0977 112 980",
        "con trai bi lua no, sang nay de lai dien thoai va vi o nha di bo ra ray",
    ),
    "held": (
        "toi gui 100tr chuoc roi ma no chua cho ve",
        "mi an ma doi 200tr chuoc, toi ban ray duoc 150tr roi, gui chua",
    ),
    "abroad": (
        "em o thai lan het han visa, canh sat bat",
        "em muon ve nuoc ma khong co tien, ben nga",
    ),
}


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in BY_KIND.items() for text in texts]
)
def test_it_is_heard_whatever_else_is_in_it(kind: str, text: str) -> None:
    assert danger(text) == kind
    turn = resident().texts(text)
    assert turn.state.topic == "danger" and not turn.effects


@pytest.mark.parametrize(
    "text",
    [
        "toi lo lam chuyen dai dot chuyen tien cho no roi",
        "nghi den chet cuoi voi thang lua",
        "chong toi ra ray mang theo thuoc xit co tu sang",
        "nghe tieng no noi tren dien thoai bao toi chuyen tien",
        "tien thue la ganh nang cho toi",
        "cuoc song o que chan lam nhung binh yen",
        "con toi de quen dien thoai o nha di hoc roi",
        "mua trai bom o cho",
        "nhat duoc cai bom xe",
        "con bo dau dan bi mat",
        "mo da no min lam nut nha",
        "do chim trong nuoc mam la gi",
        "so 0356221870 nhan noi may chet roi phai mua may moi",
        "0911220347 nhan gui hinh dao ban dao cu",
        "lam sao biet con toi hoc truong nao",
        "thay giao om roi nghi day",
        "nguoi la dung truoc truong phat to roi tuyen sinh",
        "toi mua sua cho be so sinh",
        "con heo nai de nhau khong ra",
        "ban chay ao quan lam",
        "con toi bo quen dien thoai tren xe khach",
        "no bat cho nha toi doi 2tr chuoc",
        "con bo bi lac trong rung",
        "chi hui bo tron khong lien lac 1 thang",
        "con toi di lam 2 thang nay gui tien ve deu",
        "taxi cho toi di duong khac lay them tien",
        "co nguoi dang hai ca phe thue cho toi",
        "no keu toi ra khoi nha di rut tien",
        "chong toi o han quoc gui ve 20tr",
        "toi gui hinh con toi chup hom qua",
        "hoc cho biet tay nghe ho",
        "dat vui ve qua",
        "may ui dang ui duong truoc nha toi",
    ],
)
def test_a_look_alike_is_none(text: str) -> None:
    assert sure_kind(text) == ""
    assert resident().texts(text).state.topic != "danger"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # Water, and those who run from it, is no fire; a fire without water is one.
        ("nha toi bi nuoc cuon", "GOI 114 NGAY, noi ro cho nao"),
        ("nuoc chay vo nha cao lam, ba gia khong di duoc", "GOI 114 NGAY, noi ro cho nao"),
        ("nuoc len toi san roi, chay do khong kip", "GOI 114 NGAY, noi ro cho nao"),
        ("dat tren doi chay xuong nha roi", "GOI 114 NGAY, noi ro cho nao"),
        ("nha toi chay, nuoc khong co de dap", "GOI 114 NGAY, noi ro cho chay"),
        ("chay bep roi ma nuoc yeu qua", "GOI 114 NGAY, noi ro cho chay"),
        ("trom dot kho de lay tieu", "GOI 114 NGAY, noi ro cho chay"),
        # Where 113 does not ring, and who is home again.
        ("dang o bavet bi ep lua nguoi, tron khong duoc", "O do khong goi duoc 113"),
        ("chong trung quoc danh em, em o quang tay", "O do khong goi duoc 113"),
        ("em bi giu ho chieu ben angola", "O do khong goi duoc 113"),
        ("em tron tu campuchia moi ve toi nha hom qua", "GOI 113 NGAY, noi ro cho o"),
        ("em bi lua sang trung quoc ban lam vo moi chay ve duoc", "GOI 113 NGAY, noi ro cho o"),
        # Ill, and nobody's victim.
        ("bon tre con lop 6 bi ru hut thuoc la dien tu roi ngat", "GOI 115 NGAY"),
        ("chau bi tai xe xe dua don bo quen tren xe", "GOI 115 NGAY"),
        # What fits the cause.
        (
            "chong toi sang ray tu 5h, goi khong duoc, ong no ngan hang 500 trieu",
            "GOI 113 NGAY: ten",
        ),
        ("con dau chui toi ngu mat tien, keu toi ra khoi nha", "Hoi phu nu xa"),
        (
            "nguoi ta goi noi con toi bi bat o campuchia nhung con toi dang o nha",
            "Mung la nguoi nha da on",
        ),
        ("nguoi la xin nuoi con moi de cho 50 trieu, nha em ngheo qua", "KHONG nhan tien"),
        ("me ban dua con cho nguoi ta lay 30tr", "KHONG nhan tien"),
        ("nguoi la xin vao nha uong nuoc roi ngoi mai khong ve", "KHONG dua tien, khong ky"),
        ("ai do thuoc chet ca ho nuoi nha toi", "BAO cong an xa, 113"),
    ],
)
def test_the_first_act_fits(text: str, first: str) -> None:
    assert (resident().texts(text).reply or "").startswith(first)


@pytest.mark.parametrize(
    "text",
    [
        "nuoc ray bi nguoi ta chan suoi khong cho chay xuong",
        "suoi chay qua ray nha toi dep lam",
        "nuoc tuoi ca phe chay khong toi ray",
        "vo toi theo trai mang het vang",
        "thang lua khoc loc xin loi, noi me benh, dung bao cong an",
    ],
)
def test_no_order_where_nobody_is_in_danger(text: str) -> None:
    turn = resident().texts(text)
    assert turn.state.topic != "danger"
    assert "114 NGAY" not in (turn.reply or "") and "NGOI CANH" not in (turn.reply or "")


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (("luom duoc luu dan", "mang di dau"), "De NGUYEN cho do"),
        (("luom duoc luu dan", "bo doi toi lay roi"), "Mung la da on"),
        (("nha toi bi nuoc cuon", "ca nha leo len nha nguoi ta roi"), "GOI 114, bao truong thon"),
        (("sat lo sau nha toi nut dai lam", "dat dang chay xuong"), "GOI 114, bao truong thon"),
        (("con toi di lac", "thay roi cam on"), "Mung la da on"),
        (("me toi di lac", "tim thay roi"), "Mung la da on"),
        (("nha toi bi chay", "tat lua roi", "ca nha khong sao"), "Mung la da on"),
        (("em khong dam ve nha, ve la bi danh chet", "em dang o ngoai duong, toi roi"), "O yen"),
        (("con gai toi mat tich tu hom qua", "toi la me no"), "GOI 113 va 111"),
        (
            ("con gai em bi hiep dam hom qua", "no tam roi", "nha no xin bao 50 trieu dung thua"),
            "VAN GOI 113",
        ),
        (("hoc sinh lop toi rach tay duoi ban", "toi la co giao chu nhiem"), "O CANH nguoi do"),
    ],
)
def test_what_follows_stays_within_the_danger(turns: tuple[str, ...], last: str) -> None:
    one = resident()
    replies = [one.texts(text).reply or "" for text in turns]
    assert replies[-1].startswith(last)


@pytest.mark.parametrize(
    "text",
    [
        "em ban trai doa gui hinh em cho bo me neu khong cho lai",
        "nguoi yeu cu doa gui clip cho chong em",
    ],
)
def test_who_threatens_to_show_pictures_is_paid_nothing(text: str) -> None:
    reply = resident().texts(text).reply or ""
    assert reply.startswith("KHONG tra tien") and "111" in reply
