"""What a later message is, after an answer: asked about and not filed, a correction, an answer "
"to our own question, a question that comes before the usual steps for victims.

The last text of each row gets a reply in which the pattern before it is found. Unless the class is
one of `FILES`, nobody is filed by it.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from flows.values import OptOut, Report
from tests.flows.test_engine import resident

TEACHER = "Co giao mam non con em goi xin chuyen tien an qua stk cua co, co phai lua k ta"
ARREST = "cong an goi bao chuyen tien vao tai khoan tam giu"
FRIEND = "ban cu nhan zalo hoi muon 5tr, giong that lam, co nen tin khong"
PARCEL = "co nguoi xung ben buu dien noi toi co hang"
REPORTED = "bao so 0965 218 403 lua dao"
LEFT = ("DK Quang Truc", "HUY")
DEAD_SIM = "sim toi tu nhien mat song tu trua, goi khong duoc, nay muon may con"
LOST = "toi chuyen 2 trieu cho no roi"
GOLD = "thay cung o Buon Ho giai han, em dua thay het may chi vang, ve mo ra toan da"
CHILD = "co oi chu ben nha bat con hua bi mat khong ke me nghe"
IN_A_BAR = "e lam quan karaoke o Gia Nghia, ba chu giu can cuoc noi no 30tr chua cho ve"
TAX = "no gia ben thue keu tui bam link nop thue ray"
DIVERT = "co nguoi tu xung ben Mobifone noi len 5G mien phi bam *21*so gi do"
FOLLOWED = "xe la duoi theo toi tren duong vang"
LINK = "kiem tra giup minh link nay vneid-capnhat.top/dk co phai cua cong an k"

ROWS: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "a number in doubt, or alone, is asked about": (
        r"chua (?:ai )?bao|ke gian|chua chuyen|khong dua tien",
        [
            (TEACHER, "stk co 0631004417288 ten co dung"),
            (ARREST, "0963 870 155"),
            (PARCEL, "so do la 0963870155 co phai that khong"),
            (TEACHER, "so 0912 335 778 ten hien la Nguyen Thi Lan co giao chu nhiem"),
            (FRIEND, "stk 19035566778899 dung ten no ma"),
            # Written before the code, looked at after it.
            (TEACHER, "tai khoan 0231000998877 VCB, ten trung voi ten thay"),
            (FRIEND, "day la so cua anh ay 0987 112 334"),
            (FRIEND, "so moi cua con toi 0356 778 991 chua dam tin"),
            (FRIEND, "0862 114 775 so nay luu trong danh ba tui la chi Hai"),
            (PARCEL, "so dien thoai 0911 220 337 ho dua de minh goi lai hoi"),
            (PARCEL, "0911220337, chac shipper that"),
        ],
    ),
    "after a report the right number is taken, and how to take back the other is told": (
        r"0965218430.*rut adg|rut adg.*0965218430",
        [
            (REPORTED, "chet nham roi do la so con re toi, so kia la 0965 218 430"),
            (REPORTED, "nham, phai la 0965 218 430"),
            (REPORTED, "so kia la cua ban toi, so dung la 0965218430"),
            (REPORTED, "go lon, 0965 218 430 moi dung"),
            (REPORTED, "oi sai roi so lua la 0965218430"),
            # Written before the code, looked at after it.
            (REPORTED, "xin loi so truoc la cua em gai toi, so lua dao la 0965 218 430"),
            (REPORTED, "doc sai 2 so cuoi, dung la 0965218430"),
            (REPORTED, "ghi lai giup: 0965218430, so hoi nay sai"),
            (REPORTED, "wrong one, it is 0965218430"),
            (REPORTED, "so dau la cua hang xom toi, ke lua la 0965 218 430 nghe"),
            (REPORTED, "thoi chet toi nhin lon dong, so no la 0965 218 430"),
        ],
    ),
    "who says yes to a report takes nothing back": (
        r"^(?!rut lai|.*da rut).*(?:da ghi|rut|113)",
        [
            (REPORTED, "u bao di"),
            (REPORTED, "bao luon di"),
            (REPORTED, "dung roi bao giup"),
            (REPORTED, "cu bao"),
            (REPORTED, "ok ghi di"),
            # Written before the code, looked at after it.
            (REPORTED, "uh to cao no di"),
            (REPORTED, "bao no luon nha em"),
            (REPORTED, "co, bao giup tui"),
            (REPORTED, "vay bao cong an luon di"),
            (REPORTED, "u thi ghi vo di"),
        ],
    ),
    "who left by mistake is told how alerts come again, or gets them": (
        r"(?:soan|text) dk|da dang ky|^subscribed|^ban muon nhan",
        [
            (*LEFT, "thoi cu gui tiep"),
            (*LEFT, "toi lo tay"),
            (*LEFT, "a khoan de do, de xem mua lu da"),
            (*LEFT, "ma khoan, van gui nha, toi noi nham"),
            (*LEFT, "no I mean stop the scammer not the messages"),
            # Written before the code, looked at after it.
            (*LEFT, "khoan khoan dung cat, toi con coi tin"),
            (*LEFT, "chau nghich may do, cho ong nhan lai nhu truoc"),
            (*LEFT, "y toi la huy goi cuoc chu khong phai cai nay"),
            (*LEFT, "thoi cu de nguyen cho toi"),
            (*LEFT, "nham may nham so, giu lai canh bao giup"),
            (*LEFT, "doi da, mua lu nay can tin"),
            (*LEFT, "i pressed it by accident, keep sending"),
        ],
    ),
    "the bank or carrier that answers our question is called": (
        r"^(?!.*(?:ten nguoi gui|chua ai bao|sender|no reports)).*(?:goi|call) "
        r"(?:viettel|vinaphone|mobifone|mb|agribank|bidv|vietcombank|vietinbank)\b",
        [
            (DEAD_SIM, "viettel"),
            (DEAD_SIM, "vinaphone"),
            (LOST, "0911 607 382", "mb bank"),
            (LOST, "toi xai agribank"),
            ("Is 0385 776 019 ok? He says he is my landlord", "I already paid him, 4 million",
             "BIDV"),
            # Written before the code, looked at after it.
            (DEAD_SIM, "mobifone"),
            (DEAD_SIM, "vietcombank dang ky bang so do"),
            (LOST, "0911 607 382", "vcb"),
            ("I gave the code to a man", "vietinbank"),
            (DEAD_SIM, "mang viettel do"),
            (DEAD_SIM, "tien trong bidv"),
        ],
    ),
    "a victim who asks whether to pay more hears no": (
        r"^(?:khong|do not|no\b|pay no)",
        [
            (LOST, "minh gui them khong?"),
            (LOST, "vay them de rut?"),
            (LOST, "co nen nop them 5tr de rut ra khong"),
            (LOST, "no bao dong them 15tr moi rut duoc"),
            ("I sent 200 usd to a man from immigration", "am I to pay the rest?"),
            # Written before the code, looked at after it.
            (LOST, "gio chuyen tiep hay sao"),
            (LOST, "dong thue cho no nha"),
            (LOST, "hay la gui not cho xong"),
            ("I sent him 2 million", "should I pay the rest"),
            (LOST, "muon tien hang xom dong cho no duoc khong"),
            (LOST, "ho noi nop phi 10% la lay lai duoc, nop khong chi"),
        ],
    ),
    "a victim who is called again hangs up first": (
        r"^(?:cup may|hang up)",
        [
            (LOST, "no dang goi lai"),
            ("I sent 200 usd to a man from immigration", "he is calling me again right now"),
            (LOST, "no goi nua ne"),
            (LOST, "may dang reo, so no"),
            (LOST, "no vua goi lai doi tien"),
            # Written before the code, looked at after it.
            (LOST, "thang do lai goi"),
            (LOST, "co nen nghe may no khong"),
            (LOST, "dang goi hoai khong dut"),
            (LOST, "no dang chui toi trong may, doa bat toi"),
            (LOST, "ho goi lai xung ngan hang"),
        ],
    ),
    "a victim who asks whether the police help hears yes": (
        r"^(?:co\b|yes\b)",
        [
            (LOST, "cong an co giup tui khong"),
            (LOST, "bao cong an duoc gi khong"),
            (LOST, "113 co chiu nghe khong"),
            ("I sent him 2 million", "will the police help me"),
            (LOST, "ra xa bao duoc hong"),
            # Written before the code, looked at after it.
            (LOST, "mat it vay cong an co lam khong"),
            (LOST, "cong an xa co nhan don khong"),
            (LOST, "so cong an khong tin toi"),
            ("I sent him 2 million", "can the police do anything"),
            (LOST, "bao cong an co an thua gi khong"),
        ],
    ),
    "a number in answer is not asked for again": (
        r"0794331058",
        [
            (GOLD, "thay xai so 0794 331 058 gio tat may"),
            (GOLD, "so ong ta 0794331058"),
            # Written before the code, looked at after it.
            (GOLD, "ba do xai so 0794 331 058"),
            (GOLD, "lien lac qua 0794331058"),
            (GOLD, "zalo thay 0794 331 058 block roi"),
            (LOST, "luc truoc lien he 0794 331 058"),
        ],
    ),
    "a danger stays one": (
        r"^(?:goi|van goi|con nguy thi goi|o day khong cu|keu|giu may|ban khong|khong nhan)"
        r".*11[135]",
        [
            (CHILD, "con 9 tuoi"),
            (CHILD, "con 9 tuoi", "chu dang keu con qua"),
            (IN_A_BAR, "ho doc tin nhan cua em do"),
            (IN_A_BAR, "cuu em voi"),
            (IN_A_BAR, "ho doc tin nhan cua em do", "cuu em voi"),
            # Written before the code, looked at after it.
            (CHILD, "con 9 tuoi", "con so lam"),
            (CHILD, "con 9 tuoi", "me con di lam chua ve"),
            (CHILD, "con 9 tuoi", "chu cho con keo"),
            (IN_A_BAR, "no thu dien thoai em bay gio"),
            (IN_A_BAR, "em o phong sau lung quan"),
        ],
    ),
    "another digit is meant than the one before": (
        r"da ghi",
        [
            (TAX, "2", "ua bam nham, 1 moi dung"),
            (TAX, "2", "lo tay, 1 moi phai"),
            (TAX, "2", "nham 2 roi, 1 chu khong phai 2"),
        ],
    ),
    "calls that are diverted are brought back": (
        r"##002#",
        [
            (DIVERT, "toi bam roi"),
            ("ho keu bam *21*0905112233# de nhan qua", "lo bam roi"),
            # Written before the code, looked at after it.
            ("nha mang goi keu bam **62* roi so cua ho", "bam mat roi"),
            ("co nguoi goi bao bam **21* de sua loi song", "lam theo roi"),
            ("no bao soan *21* roi so no de khoi bi cat sim", "da bam theo roi"),
        ],
    ),
    "a password of a messenger is changed": (
        r"^doi mat khau",
        [
            ("Bam vao day xem clip nong cua ban bit.ly/3xLk99q",
             "bam roi no bat dang nhap fb, dang nhap luon roi"),
            # Written before the code, looked at after it.
            ("binh chon cho con toi thi ve voi bau-chon-be.top", "vo nhap mat khau facebook roi"),
            ("co link bao co nguoi tag ten toi", "bam vo dang nhap facebook roi moi thay la"),
        ],
    ),
    "alerts that are wanted beside something else are answered too": (
        r"\bdk\b|da dang ky",
        [
            (FOLLOWED, "gio dang ky canh bao cho tui di"),
            ("hoi 2 chuyen: so 0818 220 946 goi ban thuoc co lua hong, voi lai cho tui dang ky "
            "canh "
             "bao xa Quang Truc luon",),
            # Written before the code, looked at after it.
            (FOLLOWED, "ve toi nha roi, cho toi nhan tin canh bao luon"),
            ("0818220946 la ai, tien the dang ky canh bao xa Dak Mil giup em",),
            ("so 0818 220 946 goi hoai, ma cho tui nhan canh bao o Quang Truc voi",),
        ],
    ),
    "a reply follows the language of the message": (
        r"\b(?:you|your|text|call|the)\b",
        [
            (REPORTED, "how do I take it back"),
            ("MAT TIEN", "he is calling me again"),
            (*LEFT, "I want them again please"),
            ("can i subscribe in english? i live in Gia Nghia", "Bac Gia Nghia"),
            # Written before the code, looked at after it.
            ("so 0912345678 la ai", "so is it safe to answer him?"),
            ("MAT TIEN", "which number do I call"),
            (ARREST, "what should I do now"),
        ],
    ),
    "Vietnamese after English is answered in Vietnamese": (
        r"\b(?:khong|ngay|goi)\b",
        [
            ("I sent him 2 million", "toi ck 2tr roi"),
            ("is 0912345678 ok?", "no keu toi chuyen tien"),
            # Written before the code, looked at after it.
            ("hello who are you", "chong toi bi lua mat 3 trieu"),
            ("a man says he is police", "ong do doi toi chuyen 5 trieu"),
        ],
    ),
    "what about this one asks about this one": (
        r"^(?:\S*dichvucong|\S*0868123456|\S*vietcombank|\S*shopee)",
        [
            (LINK, "the cai nay thi sao dichvucong.gov.vn"),
            ("0912345678 la ai", "con 0868123456 thi sao"),
            (LINK, "vay dichvucong.gov.vn thi sao"),
            # Written before the code, looked at after it.
            (LINK, "cai nay nua dichvucong.gov.vn"),
            (LINK, "dichvucong.gov.vn co dung khong"),
            (LINK, "the con trang vietcombank.com.vn"),
            (LINK, "vay con cai shopee-qua.top"),
        ],
    ),
}  # fmt: skip
FILES = (
    "another digit is meant than the one before",
    "after a report the right number is taken, and how to take back the other is told",
    "the bank or carrier that answers our question is called",
    "a number in answer is not asked for again",
)
"""Classes in which the text itself reports somebody, or had before."""


@pytest.mark.parametrize(
    ("name", "turns"), [(name, turns) for name, (_, every) in ROWS.items() for turns in every]
)
def test_a_later_message_gets_its_answer(name: str, turns: tuple[str, ...]) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in turns]
    assert re.search(ROWS[name][0], fold(last.reply or "").lower()), last.reply
    if name not in FILES:
        assert not any(isinstance(each, Report | OptOut) for each in last.effects)


OTHERWISE: tuple[tuple[str, tuple[str, ...]], ...] = (
    # (what the reply begins with or holds, turns): what only sounds like the classes above.
    (r"goi lai lien tuc", (LOST, "goi ngan hang khong duoc")),
    (r"ngan hang khoa roi", (LOST, "ngan hang goi lai noi khoa roi")),
    (r"^goi ngan hang", (LOST, "chuyen them 5 trieu nua roi")),
    (r"^(?!khong nap)", (LOST, "dong tai khoan duoc khong")),
    (r"^(?!khong nap)", (LOST, "chuyen roi co lay lai duoc khong")),
    (r"^(?!cup may)", (LOST, "toi goi cho ngan hang roi")),
    (r"^(?!co, )", (LOST, "cong an noi khong giup duoc")),
    (r"khong co gi|goi ngan hang", (LOST, "cam on")),
    (r"ngoi canh|goi 115|khong mot minh|113|115", (LOST, "dung cho vo toi biet, toi muon chet")),
    (r"^rut lai", (REPORTED, "thoi dung bao nua")),
    (r"^rut lai", (REPORTED, "bao nham roi")),
    (r"khong co gi", (REPORTED, "cam on")),
    (r"^(?!.*da dang ky)", (*LEFT, "dung gui nua nha")),
    (r"^(?!.*da dang ky)", (*LEFT, "sao van gui hoai")),
    (r"chua ai bao", (LOST, "0911 607 382", "0988 112 233 la ai")),
    (r"^(?!.*##002#)", ("Bam vao day xem clip nong cua ban bit.ly/3xLk99q", "bam roi")),
    (r"^(?!doi mat khau)", ("co link bao trung thuong", "dang nhap vietcombank trong do roi")),
    (r"^(?!.*da ghi)", (TAX, "bam nham 1")),
    (r"^(?!.*da ghi)", (TAX, "sai roi 1 la khong phai")),
    (r"^(?!.*da ghi)", (TAX, "nham, 1 la dung khong")),
    (r"^(?!.*da ghi)", (TAX, "2", "1 khong dung dau, nham roi")),
    (r"^(?!.*da ghi)", (TAX, "lo bam 1 link moi chet")),
    (r"^goi (?:114|113|115)", (FOLLOWED, "no sap bat kip toi")),
)  # fmt: skip


@pytest.mark.parametrize(("wanted", "turns"), OTHERWISE)
def test_what_only_sounds_alike_is_answered_as_before(wanted: str, turns: tuple[str, ...]) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in turns]
    assert re.search(wanted, fold(last.reply or "").lower()), last.reply


def test_a_number_that_was_asked_about_is_filed_by_a_yes_alone() -> None:
    for yes in ("1", "co", "phai", "u bao di", "dung roi"):
        one = resident()
        one.texts(ARREST)
        assert one.texts("0963 870 155").effects == (), yes
        reports = [each for each in one.texts(yes).effects if isinstance(each, Report)]
        assert [each.display for each in reports[0].subjects] == ["0963870155"], yes
    for no in ("khong", "khong phai", "cam on", "de toi hoi lai", "so do cua em toi"):
        one = resident()
        one.texts(ARREST)
        one.texts("0963 870 155")
        assert not any(isinstance(each, Report) for each in one.texts(no).effects), no
