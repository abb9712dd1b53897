"""The replies to a few words right after an answer: a victim's question, that nothing was given,
whether it is filed, a doubt, the right act, a fact about relatives, despair by the water.

The last text of each row gets a reply in which the pattern before it is found. It files no report.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from flows.values import Report, Withdraw
from tests.flows.test_engine import resident
from tests.flows.test_later_turns import LOST, PARCEL, REPORTED

PAID = "lo chuyen 2tr cho 0911607382"
CLICKED = ("dichvucong-lamdong.top", "em lỡ bấm vô rồi mà chưa điền gì")
ID_CARD = (
    "hoi sang co thang goi noi o cong an phuong Bắc Gia Nghĩa keu len lam lai can cuoc, xong keu "
    "ket ban zalo"
)
SON = "con trai nhan tin xin 5tr"
ACCIDENT = "benh vien goi noi con toi tai nan can tien mo gap"
OFFICERS = "bua ni co may chu cong an xa toi nha kiem tra tam tru, co deo the, xin so dt roi ve"
POTS = (
    "Một chị xưng hội phụ nữ tỉnh tới phát gạo rồi kêu bà con tối ra nhà cộng đồng nghe hội thảo "
    "bán nồi"
)
TEACHERS_FEE = "co giao goi zalo doi dong tien 450k"
CARD_PAID = "[TPBank] TK xxx1290 -4,500,000VND luc 21:07. ND: THANH TOAN POS"
CODE_SENT = "Ma OTP cua ban la 482913. Khong chia se ma nay voi bat ky ai. Agribank."
FORGED = "Vietcombank thong bao tai khoan bi khoa, vui long truy cap vietcombank.vn-ib.top de huy"
MEETING = "Thong bao: Truong TH Nguyen Du moi phu huynh hop luc 7h30 thu 7 tai lop 3A. GVCN"
PUPPY = "so 0837115940 doi 2tr phi ship con meo canh"
RIGHT_ONE = "a sai so roi, 0837115904 moi dung"
LOCATED = (
    "Apple: iPhone 12 cua ban vua duoc dinh vi tai Bu Dop luc 21:40. Dang nhap "
    "apple-timmay.support de xem vi tri"
)
VIEWER = "no noi dt tui phat virus ra ca mang, bieu cai teamviewer cho no don"
LAWYER = "hoi truoc mat 80tr, gio luat su tren fb noi lay lai duoc, dua no 6tr roi no doi them nua"
WISH_TO_DIE = "em muon chet qua"

ROWS: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "a victim's question is answered, not the refrain": (
        r"cai lai|mat duoc|doi the|goi lai lien tuc|khong chac cau nay",
        [
            (*CLICKED, "có phải cài lại máy ko?"),
            (LOST, "may dien thoai hong nen quet virus hong ha"),
            (LOST, "co mat nua ko"),
            (LOST, "no co rut them dc nua hok"),
            (LOST, "sao hotline ban quoai hoai"),
            (LOST, "tong dai pan liên tuc goi ko vo"),
            (LOST, "goi hotline cu bao nhan vien dang ban, cho hoai"),
            (LOST, "pan wai z"),
            (LOST, "the atm co can doi cai moi ko"),
            (LOST, "tiền trong sổ tiết kiệm có sao không"),
        ],
    ),
    "a person who gave nothing leaves the loop": (
        r"^(?:chua dua tien, ma|khong phai lam gi them|giu vay|khong ai bi bat"
        r"|chua ro that hay gia: van)",
        [
            (ID_CARD, "tui kêu để tui lên phường thì nó cúp"),
            (ID_CARD, "tui kêu để tui lên phường thì nó cúp", "ủa rồi giờ tui có phải làm gì nữa "
             "ko"),
            ("no keu toi chuyen 3tr, toi chuyen roi", "noi dua thoi chu chua chuyen"),
            ("lo gui 3tr", "chua, tui chua gui dong nao, tui ghi lon"),
            ("lo bam link", "dau co nhap gi"),
        ],
    ),
    "what is not filed is said, and how it is": (
        r"^chua (?:ghi|bao).*(?:soan 1|gui so)",
        [
            ("trang ban-ve-so.vip khong tra thuong", "xong chua vay"),
            (PAID, "xong chưa, có ghi chưa?"),
            (LOST, "ad ghi so do lai chua z"),
            ("0862114775", "ghi chua em"),
            ("stk 0071001199823 vcb lua tien coc xe", "ok luu giup roi ha"),
            ("co nguoi xung cong an doi tien", "vay em bao xong rui ha"),
        ],
    ),
    "the number that was meant is the one that is offered": (
        r"0071001199832.*soan 1",
        [
            ("stk 0071001199823 vcb lua tien coc xe", "ấy lộn, 0071001199832 mới phải"),
            ("stk 0071001199823 lua", "lộn số, đúng là 0071001199832"),
            ("stk 0071001199823 lua", "lộn số, đúng là 0071001199832", "xong chua"),
        ],
    ),
    "who doubts their own report is offered to take it back": (
        r"^rut lai adg2345: 0965218403",
        [
            (REPORTED, "khoan, hinh nhu do la so cua cong an khu vuc that"),
            (REPORTED, "chac so nguoi quen cu minh, lo qua"),
            (REPORTED, "huhu chac tui trach oan nguoi ta"),
            (REPORTED, "hong biet dung sai nua, so qua"),
            (REPORTED, "ong ay la nguoi tot ma"),
            (REPORTED, "con trai toi noi so do la cua thay chu nhiem"),
            (REPORTED, "nham mat, la 0965218430", "bo so cu di"),
        ],
    ),
    "where nothing was filed there is nothing to take back": (
        r"so may nay chua bao ai|khong co gi phai rut",
        [
            ("luc nay to bao so 0911 203 665 la nham do, cua ba cho xom tren ban gao thoi",),
            ("toi lo bao nham", "xin loi nha xoa gium"),
            ("toi lo bao nham", "xoá chưa"),
            ("luc nay to nham so 0911203665 do, so cua ba cho xom", "xoa dum nghen"),
        ],
    ),
    "the right act gets a short yes": (
        r"^(?:lam vay la phai|giu vay)(?!.*cam do)",
        [
            (TEACHERS_FEE, "ừ để gọi cô bằng số cũ"),
            (SON, "tui alo thang cho con gai cai da"),
            ("dien luc goi doi cat dien", "mai toi len dien luc hoi"),
            ("thang hang xom ru dau tu", "de hoi ong truong thon coi"),
            ("cong an goi bat lam lai cccd", "toi cup may roi"),
            ("may chu den nha ban thuoc", "tui dong cua, khong cho vo"),
            ("shipper doi 300k", "hong dat hong nhan, tui noi vay roi cup"),
        ],
    ),
    "a fact about kin keeps the frame": (
        r"chua chuyen",
        [
            (ACCIDENT, "con đi học ở Buôn Ma Thuột"),
            (SON, "con tui học ở sài gòn thiệt"),
            (SON, "con tui học ở sài gòn thiệt", "gọi số nó không bắt máy"),
            (SON, "no lam cong nhan o Binh Duong do"),
            (ACCIDENT, "em gai toi dang o nuoc ngoai that"),
            (SON, "goi wa zalo ko thay tra loi"),
        ],
    ),
    "who is not there any more is not shut out": (
        r"^(?!.*khong mo cua).*(?:chua mua, chua ky|da them)",
        [
            (OFFICERS, "chú Định với chú Sơn"),
            (POTS, "gia re lam, tang 1 mua 1"),
            ("may ba ban noi toi bon", "2tr mot bo"),
            ("hoi trua co ong deo the toi kiem tra gas", "ong di xe do bien so 48"),
        ],
    ),
    "who is at the door is shut out": (
        r"khong mo cua|goi 113 ngay",
        [
            ("co 2 thang toi nha noi kiem tra gas", "tui no con dung ngoai hien"),
            ("co 2 nguoi toi nha doi coi so do", "ho chua chiu ve"),
            (OFFICERS, "nay ho lai toi nua"),
        ],
    ),
    "a debit that was not theirs is the bank's at once": (
        r"^goi (?:tpbank|ngan hang) ngay",
        [
            (CARD_PAID, "tui đâu có xài thẻ"),
            (CARD_PAID, "ủa tôi có cà thẻ đâu"),
            (CARD_PAID, "may tui dau co xai the"),
        ],
    ),
    "a code nobody asked for is kept, and the password changed": (
        r"khong doc ma.*doi mat khau|doi mat khau.*khong doc",
        [
            (CODE_SENT, "ủa sao tự nhiên nó gửi tui có làm gì đâu"),
            (CODE_SENT, "em hok co giao dich chi het"),
            (CODE_SENT, "co nguoi hack toi ha"),
            (CODE_SENT, "vay co sao khong", "ai lam vay"),
        ],
    ),
    "HUY that puzzles is explained": (
        r"^huy la ngung",
        [
            ("HUY", "ủa hủy cái gì vậy, tui chưa đăng ký mà"),
            ("HUY", "ý là sao, tui có bấm gì đâu"),
            ("HUY", "cai gi vay"),
        ],
    ),
    "another telephone subscribes for itself": (
        r"^moi may tu dang ky",
        [
            ("DK Quang Truc", "may cua vo toi thi sao"),
            ("cho ba má em nhận tin cảnh báo với, ở huyện Tuy Đức xã Đắk Búk So, máy của ba má "
             "khác máy này",),
            ("dang ky cho noi toi so 0988111222 o Dak Mil",),
        ],
    ),
    "a number beside the wish to leave is looked up": (
        r"^0876115402: chua ai bao.*soan huy",
        [
            ("đừng nhắn nữa phiền quá, mà số 0876 115 402 có lừa ko",),
            ("thoi khoi gui tin nua, cho hoi 0876115402 la ai",),
        ],
    ),
    "a number in few words is looked up": (
        r"^02862781903: chua ai bao",
        [
            ("Shopee goi bang so 0286", "quên, đủ là 02862781903"),
            ("buu dien goi", "day ne 028 6278 1903"),
            (PARCEL, "0 2 8 6 2 7 8 1 9 0 3"),
        ],
    ),
    "a number that is not there is asked for": (
        r"^gui so do",
        [(TEACHERS_FEE, "so do do"), ("cong an goi bat chuyen tien", "so no gui roi do")],
    ),
    "one of the rules is named by its place": (
        r"^khong (?:bi cam do|noi|lam theo|so hai):? ",
        [
            ("5K", "cai thu 3 la sao"),
            ("5K", "quy tac so 2 nghia la gi"),
            ("5K", "dieu 4 khong hieu"),
        ],
    ),
    "another language is not there yet": (
        r"^chua co tieng do",
        [("NN", "toi nguoi mong, k ranh tieng viet"), ("NN", "toi la nguoi Ede")],
    ),
    "a message is deleted, and need not be theirs": (
        r"^(?:duoc, xoa tin do di|ho gui bua)",
        [
            (FORGED, "tôi không xài vietcombank"),
            (FORGED, "toi k xai vietcombank ma sao no gui"),
            (FORGED, "xóa luôn được không"),
            (FORGED, "xoa tin do duoc k"),
            ("Shopee trung thuong bam shopee-gift.top", "toi dau co dung shopee"),
        ],
    ),
    "an ID that is only wanted": (
        r"^chua gui hinh cccd",
        [
            (PARCEL, "no xin chup can cuoc hai mat"),
            (FORGED, "ho doi gui anh cccd"),
            (FORGED, "toi ket ban zalo voi no roi, no xin chup can cuoc hai mat"),
        ],
    ),
    "an honest notice is asked about": (
        r"^chua chac: tin do khong doi tien.*thay co",
        [(MEETING, "thi toi muon hoi tin nay phai lua dao khong"), (MEETING, "that khong vay")],
    ),
    "downloaded and not installed": (
        r"^moi tai ve",
        [(FORGED, "toi lo bam vo roi, no hien cai app bat tai ve ma may toi chua cai")],
    ),
    "a password of the wifi is no bank's": (
        r"^doi mat khau wifi",
        [("co nguoi goi xin mat khau wifi noi la vnpt", "chau lo noi roi")],
    ),
    "no credit": (
        r"^goi 113 khong mat tien",
        [
            (LOST, "sim toi het tien dien thoai roi sao goi ngan hang"),
            (LOST, "goi so do co mat tien khong, may toi het tien"),
            (LOST, "het tien dien thoai roi, chi nhan tin duoc"),
        ],
    ),
    "nobody is reported after all": (
        r"chua (?:bao|ghi).* ai ca",
        [
            (LOST, "thoi khoi bao no"),
            (LOST, "so ong 0977123888", "ma khong chac lam, nghe noi vay"),
            (LOST, "so ong 0977123888", "thoi dung bao ong ay"),
            ("0977123888 lua toi", "thoi dung ghi anh ay, khong chac"),
        ],
    ),
    "a report by mistake": (
        r"bao nham",
        [
            ("toi muon rut lai cai bao hom qua", "vi toi lam, do la thang chau"),
            ("toi muon rut lai cai bao hom qua", "no khong lua ai"),
            (LOST, "toi bao nham no roi, so 0944555666"),
        ],
    ),
    "a grievance goes on": (
        r"soan kn|khieu nai",
        [
            ("so toi bi bao oan", "nguoi bao la con Hoa hang ben no ghet toi"),
            ("so toi bi bao oan", "lam an gio khach khong mua"),
            ("so toi bi bao oan", "chung nao go"),
        ],
    ),
    "a debt is still a debt": (
        r"vay muon khong tra",
        [("hang xom vay 5 trieu 2 nam khong tra", "vay k bao dc thi lam sao doi no")],
    ),
    "all digits are needed": (
        r"^gui du cac chu so",
        [
            (REPORTED, "a so do duoi 62 chu khong phai 03"),
            (REPORTED, "ghi nham 2 so cuoi, 62 moi dung"),
            ("0918777678 lua dao", "ghi nham, so cuoi la 62"),
        ],
    ),
    "whether the number of the story is reported": (
        r"^(?:0\d{9,10}: chua ai bao|may chi biet dieu nguoi dan)",
        [
            ("02873004519 goi hoi toi vay app hay khong, so gi v",
             "tui khong hoi vay tien, tui hoi so do co ai bao chua"),
            ("0912345678 la ai", "y tui hoi so do co ai bao chua"),
            ("0912345678 la ai", "tui dau co hoi vay tien, hoi so do bi bao chua thoi"),
            (PUPPY, "ma so do co ai bao chua"),
            (PUPPY, "tui hoi so nay co nguoi nao bao lua chua"),
        ],
    ),
    "the number that was corrected is not reported": (
        r"^khong bao (?:0837115940|0071001199823)",
        [
            ("stk 0071001199823 lua", "lộn số, đúng là 0071001199832", "số cũ bỏ nha"),
            (PUPPY, RIGHT_ONE, "cai cu bo di dum keo oan nguoi ta"),
            (PUPPY, RIGHT_ONE, "xoa so cu di keo oan nguoi ta"),
            (PUPPY, RIGHT_ONE, "so cu bo di"),
        ],
    ),
    "who says that a lost telephone is found wants its password": (
        r"^link do la bay.*find my",
        [
            (LOCATED, "ma may do toi bi moc o ben xe hom thu 5 that. bam vo coi no o dau duoc k"),
            (LOCATED, "dien thoai toi bi mat tuan truoc that, nhan vao xem duoc khong"),
            ("Find My: iPhone bi mat cua ban dang o Campuchia, xem tai icloud-vn.cc",
             "vay co nen vao xem khong"),
        ],
    ),
    "an app that is not opened yet is deleted": (
        r"^khong mo: tat mang, xoa app",
        [
            (VIEWER, "cai roi ma chua mo"),
            (VIEWER, "cài rồi nhưng chưa mở"),
            ("no bieu tai app dich vu cong", "tai xong roi nhung chua dang nhap gi"),
            ("no keu cai app ngan hang gia", "cai roi nhung chua vo"),
        ],
    ),
    "where the face is scanned": (
        r"^lam o nha duoc, trong app that cua ngan hang",
        [
            ("sinh trac hoc la cai ma chi", "rua lam o nha hay phai ra ngan hang"),
            ("sinh trac hoc la gi", "lam o dau vay"),
            ("sinh trac hoc la gi", "phai ra ngan hang ha"),
            ("sinh trac hoc la gi", "co quet o nha duoc khong"),
        ],
    ),
    "what somebody wants of a victim now is refused first": (
        r"khong chup the gui ai|^chua gui hinh cccd",
        [
            (LOST, "xin loi noi vo may no ghi bay. co nguoi bieu toi gui hinh the ATM 2 mat"),
            (LOST, "gio no bieu chup hinh the ngan hang 2 mat gui qua"),
            (LOST, "ben ho tro bao chup mat truoc the ngan hang"),
            (LOST, "no xin hinh can cuoc 2 mat"),
        ],
    ),
    "the rest is not paid so that it ends": (
        r"^khong (?:dua|nap)",
        [
            (LAWYER, "hay dua not 2tr nua cho xong"),
            (LAWYER, "thoi chuyen cho xong"),
            ("no doi dong 3tr thue", "chac dong cho xong"),
            ("no doi 5tr phi ho so", "hay nop not cho roi"),
        ],
    ),
    "alerts that ended are of no use to them": (
        r"^ban da ngung",
        [("HUY", "gui lai lam gi"), ("HUY", "nhan tin nua lam gi")],
    ),
    "despair by water, on high, with a blade or pills": (
        r"^(?=.*11[35])(?:ra xa mep nuoc|lui vao|dat dao|khong uong|goi 115).*thuong ban",
        [
            (WISH_TO_DIE, "em đang ngồi một mình ngoài hồ"),
            (WISH_TO_DIE, "e dang tren cau Serepok"),
            (WISH_TO_DIE, "em dang o tren san thuong"),
            (WISH_TO_DIE, "dang cam con dao"),
            (WISH_TO_DIE, "toi co chai thuoc sau day"),
            (WISH_TO_DIE, "toi lo uong mot it thuoc tru sau"),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "turns"), [(name, turns) for name, (_, every) in ROWS.items() for turns in every]
)
def test_a_few_words_after_an_answer_get_their_own(name: str, turns: tuple[str, ...]) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in turns]
    assert re.search(ROWS[name][0], fold(last.reply or "").lower()), last.reply
    assert not any(isinstance(each, Report) for each in last.effects)


OTHERWISE: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Something was given: nobody leaves the loop.
    (r"^(?:goi|chua goi|khong)", (LOST, "no cup may roi")),
    (r"^goi", ("MAT TIEN", "toi cup may roi")),
    (r"goi", ("toi bi lua roi", "de toi goi ngan hang")),
    (r"^goi", (LOST, "toi cúp máy liền rồi, có nói gì đâu")),
    (r"^goi", (LOST, "ngan hang khong tra loi gi het")),
    (r"ngan hang", ("lo quet mat", "tui chi dua cccd chu chua dua ma")),
    (r"^(?!lam vay)", (TEACHERS_FEE, "de toi goi lai so do hoi")),
    (r"^khong dua", (SON, "de toi chuyen thu it coi sao")),
    (r"^thoi ngay", (ACCIDENT, "toi ra ngan hang chuyen cho kip")),
    (r"^goi.*11[135]", (SON, "con toi mat tich tu hom qua")),
    (r"^goi.*11[135]", (ACCIDENT, "con toi bi danh chay mau")),
    (r"^vay cuoc goi", (SON, "vua goi cho no, no bao dau co nhan gi dau")),
    (r"^(?!rut lai)", (REPORTED, "no van goi chui toi")),
    (r"^(?!rut lai)", (REPORTED, "no lua that do, ghi ky vo")),
    (r"^goi ngan hang", (CODE_SENT, "lo doc cho no roi")),
    (r"^goi", (FORGED, "toi gui hinh cccd roi")),
    (r"^(?!duoc, xoa)", (FORGED, "xoa het tien cua toi roi")),
    (r"^goi ngan hang", ("so toi bi bao oan", "toi bi lua 5 trieu")),
    (r"cup may", ("so toi bi bao oan", "co nguoi goi xung cong an doi tien")),
    (r"^(?!chua bao)", (LOST, "đúng báo nó đi")),
    (r"^(?!chua bao)", (LOST, "chua bao ai het")),
    (r"^da dang ky canh bao xa thuan hanh",
     ("dang ky sao a", "the thoi khoi", "ma thoi dk luon di, xa thuan hanh")),
    (r"^da dang ky canh bao xa quang khe",
     ("toi chuyen nha qua quang khe roi, truoc dk o dak mil", "dung, doi qua quang khe")),
    (r"^ban muon ngung", ("dk nam dong", "thoi dk")),
    (r"0918777662", ("LD 0918777666 gia shipper", "so do duoi 62 chu khong phai 66", "0918777662")),
    (r"^rut lai adg2345: 0918777666",
     ("LD 0918777666 gia lam shipper", "a nham, 0918777660 moi dung",
      "so truoc la cua chi toi, xoa giup")),
    (r"^(?!goi tpbank)", (CARD_PAID, "a la toi mua do, quen")),
    (r"^o yen|^goi", ("chong danh em", "em tron ra bo suoi")),
    (r"^0876115402", ("HUY", "0876 115 402 co lua ko")),
    (r"^co, mat it", (LOST, "it tien vay co can bao khong")),
    (r"khong biet ai da bao", (REPORTED, "co ai biet toi bao khong")),
    (r"^ra xa mep nuoc", (WISH_TO_DIE, "so lam, em khong dam nhay xuong cau")),
    (r"khong co loi.*11[35]", (LOST, "toi co nen song nua khong")),
    (r"^rat giong lua dao", ("0912345678 la ai", "so do bao toi trung thuong")),
    (r"^chua ghi 0837115940", (PUPPY, "so do bao cong an xa chua")),
    (r"^chua ghi 0837115940", (PUPPY, "cai cu bo di")),
    (r"^goi ngan hang", (LOCATED, "bam vo roi nhap mat khau roi")),
    (r"^goi ngan hang", (LOCATED, "vua bi giat dien thoai luon")),
    (r"^tat nguon", (VIEWER, "cai roi mo khong duoc")),
    (r"^tat nguon", (VIEWER, "cai roi")),
    (r"^tat nguon", (VIEWER, "cai roi, no vao may roi, chua lam gi")),
    (r"^tat nguon", (VIEWER, "cai xong no xai may toi khong cho toi dung")),
    (r"^goi ngan hang", (LOCATED, "toi vao xem ma bi tru tien")),
    (r"^goi ngan hang", (LOST, "no doi so the, toi doc")),
    (r"^ban khong co loi", ("no doi tien hoai, toi chet mat, dua cho xong",)),
    (r"^moi tai ve", ("no keu cai app ngan hang gia", "tai roi ma chua cai")),
    (r"^bi lua thi bao cong an", ("sinh trac hoc la gi", "bi lua thi bao o dau")),
    (r"^rat giong lua dao", ("sinh trac hoc la gi", "no goi keu toi quet mat o nha")),
    (r"^goi ngan hang", (LOST, "no keu chup hinh the atm, toi gui roi")),
    (r"^(?!so bi mat)", (LOST, "ho hoi toi so the thi toi doc co duoc khong")),
    (r"^goi ngan hang", (LOST, "em ko nho so the cung k nho ten nh luon")),
    (r"^goi ngan hang", (LOST, "shop bat dua cccd ma giay toi de ngoai ray")),
    (r"^goi ngan hang", (LOST, "ra cua hang ho doi chinh chu, cccd em mat roi")),
    (r"^(?!so bi mat)",
     ("no keu cai app", "Dạ kế toán bảo làm, em bấm vào biểu mẫu khai hết số thẻ, ba số đằng sau")),
    (r"^ban muon nhan canh bao xa", ("sinh trac hoc la gi", "o xa Dak Sin")),
    (r"^goi ngan hang", ("no doi dong 3tr thue", "dong cho xong roi")),
    (r"^vay muon khong tra", ("no no tien toi 5tr", "tra cho xong no di")),
    (r"11[35]", ("no bat toi muon chet", "chet cho xong")),
    (r"chua co tin bao nao", ("bao lau co ket qua",)),
)  # fmt: skip


@pytest.mark.parametrize(("wanted", "turns"), OTHERWISE)
def test_what_only_sounds_alike_is_answered_for_itself(wanted: str, turns: tuple[str, ...]) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in turns]
    assert re.search(wanted, fold(last.reply or "").lower()), last.reply


def test_a_question_that_is_asked_again_gets_another_answer() -> None:
    for turns in (
        ("0862114775", "phai cua cong an khong", "chac khong", "sao tui tin được"),
        ("8181 la so ai", "có phải ngân hàng không", "thật không vậy", "that hong"),
        ("cong an goi bao no phat nguoi", "that khong", "that khong", "that khong"),
        ("vietcombank nhan tin khoa the bam link vcb-khoa.top", "that khong", "chac khong",
         "lam sao toi tin"),
    ):  # fmt: skip
        one = resident()
        replies = [one.texts(text).reply for text in turns]
        assert len(set(replies)) == len(turns), replies
        assert "goi so in sau the" in (replies[2] or "") or "cong an xa" in (replies[2] or "")


def test_the_report_that_was_corrected_is_the_one_that_goes() -> None:
    one = resident()
    one.texts(REPORTED)
    one.texts("nham mat, la 0965218430")
    assert "Rut lai ADG2345: 0965218403" in (one.texts("bo so cu di").reply or "")
    assert list(one.texts("RUT").effects) == [Withdraw("ADG2345")]
