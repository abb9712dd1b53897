"""Judgements on messages: texts of our own, none of them from a resident's phone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.knowledge import load_directory
from config.world import load_judge
from flows.subjects.numbers import subject
from flows.triage.classify import CATEGORIES, is_bank_notice
from flows.triage.signs import SIGNS
from flows.triage.tables import INTERACTIONS
from flows.triage.words import read
from flows.values import Subject
from tests.cpu import cpu_seconds

judge = load_judge()
SITES = load_directory().sites

SCAM = {
    "Tai khoan Agribank cua quy khach co giao dich 4.800.000 VND dang cho xu ly. De huy vui long"
    " truy cap https://agrlbank-vn.com/huygd": "impersonate_bank fake_website_link",
    "[TB] Ngan hang SHB: Thong tin KYC het hieu luc. Cap nhat ngay tai shb-online.cc de tranh bi"
    " ngung giao dich": "impersonate_bank fake_website_link",
    "VIETTEL thong bao: thue bao 098xxxx se bi khoa 2 chieu sau 2h do chua xac minh chinh chu."
    " Goi 0862999888 de duoc ho tro": "impersonate_telecom",
    "Bo Cong An: Ong/ba co lien quan den vu an rua tien. Lien he ngay dieu tra vien qua zalo"
    " 0931222333 truoc 17h": "impersonate_police",
    "Shop dang can 10 ban nu lam viec tai nha, luong 300-500k/ngay, ib zalo 0901112223": "easy_job",
    "Chuc mung! So cua ban da trung thuong 1 xe SH 150i. Vao quatang-shopee.vip nhan thuong":
        "prize_draw",
    "Me oi con Nam day, dien thoai con hong, con dung so nay. Me chuyen gap cho con 5tr vao stk"
    " 0381000456 VCB con dong hoc phi": "relative_in_trouble",
    "Cuc thue thong bao: ho kinh doanh cua ban duoc hoan 3.200.000d. Cai ung dung tai"
    " http://thuedientu-gov.cc/app.apk": "electricity_water_tax remote_app_install",
    "Ban du dieu kien vay 100 trieu lai suat 0.5%/thang khong the chap, giai ngan trong 15 phut."
    " Ket ban zalo 0977000111": "cheap_loan",
    "Tham gia nhom Zalo hoc dau tu chung khoan cung chuyen gia, loi nhuan 20%/thang":
        "investment social_group_invite",
    "Trung tam dang kiem thong bao xe 48A-12345 cua ban can dan tem moi, phi 120k chuyen khoan"
    " truoc, zalo 0931000222": "vehicle_inspection",
    "Người ta gọi nói con tôi bị tai nạn giao thông đang mổ ở bệnh viện tỉnh, bảo chuyển 15 triệu":
        "relative_in_trouble",
    "ong ay bao la cong an tinh, bao toi khong duoc noi voi ai, rut het so tiet kiem chuyen qua de"
    " kiem tra": "impersonate_police",
    "anh tay quen tren facebook gui qua cho toi, hai quan goi dong 30 trieu tien thue moi nhan"
    " duoc": "romance",
    "Chung toi la cong ty luat, ho tro lay lai tien bi lua dao qua mang, phi 5%, LH 0911222444":
        "other_scam",
    "Your Vietcombank account has been suspended. Verify at http://vcb-secure-login.com within 24"
    " hours": "impersonate_bank fake_website_link",
    "Techcombank: Tai khoan cua quy khach bi tam khoa. Nhan tin ma OTP vua nhan duoc ve so nay":
        "impersonate_bank otp_request",
    "Me oi con mat dt roi, day la so ban con. Me chuyen cho con 5tr con dong tien hoc gap vao tk"
    " 0071000882 VCB": "relative_in_trouble",
    "N0 HU 5O NGH1N mi3n phi, n@p 1OO t@ng 1OO, v@o hb88 . win": "other_scam free_gift",
    "neu khong dong tien dien hom nay se cat dien, dien luc bao ck gap vao stk 19034455":
        "electricity_water_tax",
}  # fmt: skip
BENIGN = {
    "Vietinbank: TK 1010xxxx455|GD:-500,000VND|SDC:2,345,678VND|ND:CK tien hoc": "",
    "Ma OTP cua ban la 458213, hieu luc 3 phut. Tuyet doi khong chia se ma nay cho bat ky ai.":
        "otp_notice",
    "[TB] Cong an tinh canh bao: Doi tuong gia danh can bo thue goi dien yeu cau cai ung dung gia"
    " mao. Nguoi dan khong cai dat, khong cung cap OTP.": "official_warning",
    "De phong lua dao, nguoi dan tuyet doi khong chuyen tien, khong bam vao duong link la. Phan anh"
    " ve 156.": "official_warning",
    "Dien luc Dak Mil: tam ngung cung cap dien ngay 12/3 tu 7h30 den 16h tai thon 3 de bao tri"
    " duong day. Rat mong quy khach thong cam": "electricity_notice",
    "Kinh gui phu huynh: nha truong hop phu huynh dau nam vao 8h ngay 15/9. Tran trong.":
        "school_notice",
    "UBND xa thong bao: dot phun thuoc muoi ngay 3/6, de nghi ba con che day thuc an": "",
    "Con ve chua? Me nau com roi nhe": "",
    "GHN: Don hang GHN12345 dang duoc giao, shipper 0905123456 se lien he ban": "delivery_notice",
    "Vietcombank khuyen cao: Ngan hang KHONG gui tin nhan kem link. Quy khach khong truy cap link"
    " la, khong cung cap mat khau, OTP cho bat ky ai. LH 1900545413": "official_warning",
    "Du bao mua lon den 200mm, nguy co lu quet sat lo dat. Ba con chu dong so tan":
        "disaster_alert",
    "Cong an xa moi ong ba len tru so lam can cuoc vao sang thu 7, mang theo giay khai sinh": "",
    "MobiFone: Quy khach da su dung het 80% data goi D10. De mua them soan DT20 gui 999":
        "telecom_notice",
    "gia ca phe hom nay 125 trieu dong tan, ngay mai co the len": "",
    "G-482913 is your Google verification code": "otp_notice",
    "Thong bao cat dien ngay 25/11 tu 7h den 15h de sua chua duong day, EVN Dak Nong":
        "electricity_notice",
    "Dien luc Dak Mil thong bao: ngay 26/11 cat dien tu 6h den 17h tai Thuan An de thay tram bien"
    " ap": "electricity_notice",
}  # fmt: skip
SPAM = (
    "[QC] Chao he, giam 50% tat ca san pham tai Dien may XANH den 30/6. Tu choi soan TC gui 1900",
    "QC: Can ho cao cap gia chi tu 1.2 ty, tra gop 0% lai suat, lien he 0909123123",
    "Spa Hoa Sen khai truong giam gia 30%, tang voucher 200k. Dia chi 12 Hung Vuong",
)
LOCKED = "tai khoan vcb bi khoa, vao vietcomhank.top xac minh"


@pytest.mark.parametrize(("text", "category"), SCAM.items(), ids=range(len(SCAM)))
def test_scams_are_found_and_named(text: str, category: str) -> None:
    judged = judge(text)
    assert judged.label == "scam", judged
    assert judged.category in category.split(), judged
    assert judged.rules and judged.reasons


@pytest.mark.parametrize(("text", "category"), BENIGN.items(), ids=range(len(BENIGN)))
def test_notices_warnings_and_small_talk_are_not_scams(text: str, category: str) -> None:
    judged = judge(text)
    assert judged.label == "benign", judged
    assert not category or judged.category == category, judged
    assert judged.rules == ()


@pytest.mark.parametrize("text", SPAM)
def test_adverts_are_spam_and_no_scam(text: str) -> None:
    assert judge(text).label == "spam"


@pytest.mark.parametrize(
    "text",
    [
        "tài khoản VCB bị khóa, vào vietcomhank.top xác minh",
        "tk vcb bi khoa, vao vietcomhank . top xac minh",
        "TAI KHOAN VCB BI KHOA, VAO VIETCOMHANK(.)TOP XAC MINH",
        "taif khoanr vcb bij khoas, vaof vietcomhank.top xacs minh",
        "t a i k h o a n vcb bi kh0a, vao vietcomhank.top xac m1nh",
    ],
)
def test_the_same_message_in_other_dress_is_the_same(text: str) -> None:
    assert judge(LOCKED).label == "scam"
    assert judge(text).label == "scam"
    assert judge(text).category == judge(LOCKED).category


def test_hidden_words_and_broken_links_are_signs_themselves() -> None:
    assert "hidden_words" in judge("n h a n q u a mien phi").reasons
    assert judge("vao vietcomhank . top").score > judge("vao vietcomhank.top").score


def test_words_hidden_one_after_the_other_are_enough() -> None:
    text = "nh4n ng4y ph4n th0ng c0n l4i"
    assert judge(text).score > judge("nhan ngay phan thong con lai").score + 0.2
    assert (
        read("Dang ky D10N, V120B, 6C90N, ST120K gui 999, toa A2 phong 3B1, 2h30, 4G", SITES).hidden
        == 0
    )


_UNTAGGED = (
    "Cong an huyen Dak Mil: de nghi chu xe 48B1-xxx.22 den tru so giai quyet vu tai nan ngay 2/3."
    " Neu khong den se ra quyet dinh tam giu phuong tien.",
    "UBND xa Dak Lao thong bao: ho chua nop thue dat 2024 nop tai UBND xa truoc 31/10. Qua han bi"
    " tinh tien cham nop va xu phat theo quy dinh.",
    "Chi cuc Kiem lam: dot nuong gay chay rung bi phat den 75 trieu hoac truy cuu hinh su. Phat"
    " hien chay rung goi 114.",
    "Nhac cong dan: sap den han nop phat theo bien ban so 1182. Qua han se tinh lai. Nop tai Kho"
    " bac hoac Cong DVCQG. Doi CSGT huyen.",
)


@pytest.mark.parametrize("text", _UNTAGGED)
def test_an_office_whose_words_lead_nowhere_is_no_scam_until_they_do(text: str) -> None:
    assert judge(text).label != "scam", judge(text)
    led = judge(text + " Nop ngay tai dichvucong-nop.top")
    assert led.label == "scam" and led.score > judge(text).score, led


def test_a_code_to_refuse_by_speaks_for_nothing_that_leads_on() -> None:
    text = "Mo the nhan ngay 100.000d, dang ky tai https://{}"
    own, copied = (text.format(host) for host in ("elise.store", "vietcombank-the.top"))
    refused = ". Tu choi soan TC gui 8088"
    assert judge(own).label == judge(own + refused).label
    assert judge(copied).label == judge(copied + refused).label == "scam"


@pytest.mark.parametrize(
    "text",
    [
        "[TB] Vietcombank: khong cung cap OTP cho bat ky ai. Xac thuc lai tai vietcombank-vn.top",
        "Vietcombank canh bao: tuyet doi khong cung cap OTP cho ai. Tai khoan dang bi khoa, goi"
        " ngay 0901234567 de mo lai",
        "[QC] Vietcombank tang 500k, nhan tai vietcombank-tang.vip",
        "Khong cung cap ma OTP de chuan hoa thi thue bao cua anh se bi khoa",
    ],
)
def test_a_scam_that_wears_a_notice_is_a_scam(text: str) -> None:
    assert judge(text).label == "scam", judge(text)


def test_a_ministry_does_not_write_from_a_sim_card() -> None:
    text = "Cong an tinh moi anh lien he de lam viec ve ho so cua anh"
    mobile, short = subject("0912345678"), subject("156")
    assert judge(text, sender=mobile).score > judge(text, sender=short).score == judge(text).score
    assert judge(text, sender=mobile).reasons[0] == "sender.personal"


def test_a_brandname_is_no_proof_of_safety() -> None:
    brand = Subject("name:vietcombank", "brandname", "Vietcombank", "Vietcombank")
    assert judge(LOCKED, sender=brand) == judge(LOCKED)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("doc ma OTP cho em de xac minh tai khoan", "noi"),
        ("toa an bao toi dinh rua tien ma tuy, se bat giam", "sohai"),
        ("ban trung thuong iphone, qua tang tri an", "camdo"),
        ("tai app theo link nay roi cai dat phan mem", "lamtheo"),
        ("moi toi vao nhom vip co phieu tren telegram", "nghe"),
    ],
)
def test_the_rule_that_is_pressed_hardest_comes_first(text: str, rule: str) -> None:
    assert judge(text).rules[0] == rule, judge(text)


@pytest.mark.parametrize("text", ["", " ", "\x00", "???", "1234567890", "[link]"])
def test_nothing_said_is_no_scam(text: str) -> None:
    assert judge(text).label in ("benign", "unclear")
    assert judge(text).label == "benign" or judge(text).rules


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    judged = judge(text)
    assert 0.0 <= judged.score <= 1.0
    assert judged.category == "" or judged.category in CATEGORIES
    assert bool(judged.rules) == (judged.label in ("scam", "unclear"))
    assert judge(text) == judged


@pytest.mark.alone
@pytest.mark.parametrize(
    "piece",
    ["a", "chuyen khoan tien ", "khong cung cap otp ", "0912345678", "n h a n ", "a.", "a\u0301",
     "1k ", "chuyentien", "[(.", "<link> bam ", "1.", "84 ", "a-", "\u0300"],
)  # fmt: skip
def test_ten_kilobytes_of_anything_are_judged_quickly(piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    assert cpu_seconds(lambda: judge(text)) < 0.15


def test_the_tables_hold_together() -> None:
    names = {sign.name for sign in SIGNS}
    known = names | {sign.group for sign in SIGNS} | {"link.faked", "link.odd"}
    assert len(names) == len(SIGNS)
    assert {key for sign in SIGNS for key, _ in sign.votes} <= set(CATEGORIES)
    assert {need for rule in INTERACTIONS for need in (*rule.needs, *rule.without)} <= known
    assert all(one.rules for one in CATEGORIES.values() if one.label == "scam")


@pytest.mark.parametrize(
    ("host", "wanted"),
    [
        ("vietcomhank.top", "faked"), ("vn-sacombank.com", "faked"), ("v-acb.com", "faked"),
        ("dichvucong-quocgia.xyz", "faked"), ("bvgov.com", "faked"), ("sunmomo.me", "faked"),
        ("vcb-login.net", "faked"), ("tpb.vn-ib.com", "faked"),
        ("vietcombank.com.vn", "official"), ("online.acb.com.vn", "official"),
        ("csgt.bocongan.gov.vn", "official"), ("gov.vn.top", "faked"),
        ("congannghean.vn", "plain"), ("vnexpress.net", "plain"), ("vibrant.com", "plain"),
        ("bit.ly/abc", "shortener"), ("tichphan.vip", "odd"), ("192.168.1.1/login", "odd"),
        ("", "plain"),
    ],
)  # fmt: skip
def test_the_shape_of_a_host(host: str, wanted: str) -> None:
    assert SITES.shape(host) == wanted
    assert SITES.looks_faked(host) == (wanted == "faked")


@pytest.mark.parametrize(
    "text",
    [
        "co nguoi goi bao co qua tu nuoc ngoai gui ve, hai quan giu doi dong phi 5 trieu",
        "hai quan san bay goi noi co goi qua tu My phai nop thue 20 trieu moi nhan",
        "bac si nguoi My quen tren facebook noi gui cho toi 2 ty",
        "anh linh my ket ban noi se gui 2 ty ve nho toi nhan ho",
        "ban quan nhan nuoc ngoai gui toi thung tien 2 trieu do",
        "co nguoi chuyen nham vao tai khoan toi 5 trieu roi goi bao tra lai vao tai khoan khac",
        "toi lo chuyen nham tien vao tk cua ban, ban tra lai giup vao stk 0381000456",
        "113 goi toi bao co lenh bat",
        "ngan hang goi luc nua dem hoi ma",
        "ngan hang goi 12h dem keu doc ma",
        "ba thay boi noi nha toi co van han, phai cung giai han 5 trieu",
        "thay phap goi noi toi bi vong theo, gui 3 trieu de cung giai han",
        "ngan hang goi hoi toi vay khong, giai ngan ngay",
        "ben ngan hang goi dien moi vay 50 trieu khong the chap",
        "tai khoan cua ban trung vietlott 2 ty",
        "vietlott thong bao so cua ban trung giai, lam thu tuc nhan",
        "Hi mom, my phone is broken, this is my new number, send 5 million",
        "police called me and want money",
        "the bank called and asked for the code",
        "i won a prize and must pay a fee",
        "customs is holding my gift and asks a fee",
    ],
)
def test_classic_tales_are_scams(text: str) -> None:
    assert judge(text).label == "scam", judge(text)


@pytest.mark.parametrize(
    "text",
    [
        "chu tich xa goi moi hop ngay mai",
        "truong thon moi hop thon toi mai",
        "me oi con ve tre nha",
        "di kham benh ve lay thuoc nam uong",
        "thay cung den nha cung ram",
        "hom nay ngan hang nghi",
        "VCB: TK 0123456789 -500,000VND luc 10:20. SD 1,200,000VND",
        "bac si hen tai kham ngay mai",
        "Mom, I will be home late",
    ],
)
def test_daily_life_is_none(text: str) -> None:
    assert judge(text).label == "benign", judge(text)


def test_the_account_of_a_bank_notice_is_the_residents_own() -> None:
    notice = "Agribank: 25/11 TK 5300205 +2,000,000 VND tu NGUYEN VAN A"
    assert is_bank_notice(judge(notice))
    assert not is_bank_notice(judge("chuyen gap 2 trieu vao TK 5300205"))
    assert not is_bank_notice(judge(notice + ". Bi khoa, vao vietcomhank.top xac minh"))


@pytest.mark.parametrize(
    "text",
    [
        "thuoc gia truyen chua khoi tieu duong, benh gout, khong khoi hoan tien, lh 0912345678",
        "dong y gia truyen tri dut diem xuong khop, goi 0912345678",
        "thuoc nam chua dut diem benh tri, ib",
    ],
)
def test_quack_medicine_is_an_advert(text: str) -> None:
    assert judge(text).label == "spam", judge(text)
