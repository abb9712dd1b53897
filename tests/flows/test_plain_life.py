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
        "xit thuoc sau bao lau thi con toi an rau duoc",
        "chong em xit thuoc co xong may hom thi tha ga duoc",
        # A feeling that is great.
        "sang nay tien con trai di bo doi, len xe ra Buon Don, me no khoc muon xiu luon",
        "con mua nay lanh muon chet luon ba con oi",
        "dt viet nam thang mung muon xiu luon",
        "cười xỉu với ông nội, bữa nay ổng hát karaoke",
        "hom qua doi bong minh thua, tuc muon chet luon kkk",
        # A film, a clip, a drill.
        "coi clip ong tay bi goi lua dao xong ong cham choc lai no, cuoi muon chet :)))",
        "coi phim han tap cuoi nu chinh chet, khoc qua troi",
        "coi phim hay qua con toi cung khoc",
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
    # A bank or an office wants a face, a finger or a card at its own counter.
    "Chi lam viec do tai quay, tru so that": (
        "xep hang agribank quang khe tu 7h moi toi so, rut 5tr mua phan, ho doi chup mat tai quay"
        " moi cho rut. vay co that ko",
        "ra vietcombank rut tien, co nhan vien bat chup khuon mat, co dung quy dinh khong",
        "ngan hang o quay bat lay dau van tay moi cho gui tiet kiem, co phai lua khong",
        "ở quầy ngân hàng nó đòi đưa căn cước gắn chip quét vô máy, có phải lừa không",
        "len xa lam vneid, can bo chup hinh mat va lay van tay, co sao khong",
        "ra buu dien linh luong huu ho bat quet mat voi cccd, binh thuong khong",
        "me em ra agribank lanh tien, ho bieu lan van tay, co sao ko con",
        "ra cua hang viettel lam lai sim ho chup hinh mat va cccd co sao khong",
    ),
}
NOT_AT_A_COUNTER = (
    "ngan hang goi dien bat chup khuon mat gui zalo moi cho rut tien, co that khong",
    "co nguoi goi noi cong an xa bat len link quet mat lam vneid",
    "nhan vien ngan hang toi nha doi chup mat va cccd de nang cap sinh trac hoc, co that ko",
    "ngan hang nhan tin bao ra quay cap nhat sinh trac hoc co that khong",
    "toi lo chup mat gui cccd cho nhan vien ngan hang qua zalo roi",
    "dang o quay agribank rut het tien theo loi cong an, ho doi chup mat",
    "no keu ra ngan hang lam sinh trac hoc roi doc ma otp",
    "o quan ca phe co nguoi xung ngan hang doi chup cccd mo the, co that ko",
    "nhan vien ngan hang doi toi doc otp tai quay co dung khong",
)
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
    "hoc tro viet van: nguoi em so nhat la chu Hai, chu cho tien nap game bat ngoi len dui",
    "chau co ban trai 31t quen trong game, a noi 13 la lon roi, a thue phong doi chau",
    "ban em lop 9 di voi nguoi yeu quen trong Free Fire, nhan ve cai hinh bien chu Mien roi tat "
    "may",
    "hoc sinh toi viet bai van: em se nam do cho nuoc mang di. em ay dang bi tong tien",
    "mung muon xiu ma me xiu that roi goi khong day",
    "xit thuoc co xong bao lau thi het ngo doc, chau dang oi",
    "xit thuoc sau mat may toi sam, chan tay run lam sao",
    "chong em bom thuoc ray xong choang vang tay chan run",
    "dien tap pccc bi bong nang cuu",
    "con gian bo an vi khong mua dien thoai, no khoa cua cam dao trong phong",
    "trong lop em co ban noi muon chet, cho em loi khuyen",
    "xem phim han toi khoc hoai, gio toi chi muon ngu mai mai khong day",
    "coi phim kinh di xong me toi om nguc tho khong noi",
    "vua coi tiktok day ra mat cuoi qua thi ba toi liet nua nguoi meo mieng",
    "xem phim hay qua quen tat bep nha toi dang chay",
    "coi clip hai, xe tong me toi nam duoi duong", "doc truyen cuoi qua, chong em bop co em",
    "dien tap chua chay ma lua lan sang nha em", "dien tap chua chay, co nguoi mac ket tren tang",
    "dien tap pccc xong hai dua nho nga tu lau 2 xuong",
    "con toi tap kich o truong bi te gay tay, xin giup voi",
    "dong kich o truong ban em bi dien giat nam im, lam sao",
    "lop em dien kich ve tu tu, em cung muon tu tu, cho em loi khuyen",
    "viet van ta me, ma me moi mat, em chi muon theo me, cho em xin cau ket",
    "pha thuoc co may nap, thang con toi vua lay chai do hup roi",
    "rai thuoc chuot trong bep may hom, be nha em an phai mieng banh",
    "pha paraquat bao nhieu thi chet", "cuoi muon xiu, ma noi toi xiu that roi",
    "con toi doa bo nha di vi khong mua dien thoai, gio khong thay no dau",
    "vo gian doi bo nha di, vi khong mua cho cai ao, cam theo chai thuoc co",
    "choi free fire ca dem gio con toi nam do goi khong day cuu voi",
    "choi game co nguoi keu chup hinh khong mac do, cuu em",
    "cuu em bo duong hay vo phong em luc me di ve tre hihi",
    "cuu em, con em sot 40 do hoai haha met qua", "con toi nuot keo mac co roi, cuu haha",
    "chau bi ong cu boc vac loi vo ray qua, cuu chau :)", "cuu em voi lanh qua em bi lac roi :))",
    "con em uong nham sua het han oi chet mat haha", "em chan qua chet quach haha",
    "xe em lao xuong suoi roi cuu em voi, dau qua kkk",
    "thi rot, em chet luon cho me vui long :)))",
    "viet van ta me, me con vua bi xe can, cho con xin y",
    "nhom em tap kich, thay dan so mo em, giup em voi",
    "thay giao bat em viet van o nha thay, thay so soang em, em phai lam sao",
    "de bai ta con song, em con dang o ngoai song nuoc cuon ban em roi, giup voi",
    "trong bai tap ve nha con toi ve hinh nguoi treo co, xin loi khuyen",
    "no co kich ban san, doc so the cua me toi roi, cho xin loi khuyen",
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


@pytest.mark.parametrize("text", NOT_AT_A_COUNTER)
def test_a_face_that_a_caller_wants_is_no_counters(text: str) -> None:
    assert not (resident().texts(text).reply or "").startswith("Chi lam viec do")
