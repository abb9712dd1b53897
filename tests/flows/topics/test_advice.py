"""An advice for a particular trouble: texts that get it, and texts that never do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from config.world import load_world
from flows.languages import has
from flows.parsing import advice_words
from flows.text import fold
from flows.topics.advice import NONE
from flows.topics.advices import (
    ADVICES,
    AFTER_A_LOSS,
    BESIDE_A_THREAT,
    LEADS_TO_HELP,
    OF_PICTURES,
    OF_VISITS,
    RULED,
)
from flows.values import OptOut, Report, Turn
from tests.flows.test_engine import resident
from tools.advice import train
from tools.intent.train import Row

HELD_OUT = Path(train.__file__).with_name("held_out.tsv")
BAR = 0.6
PRECISION, RECALL, FALSE_ALARMS = 0.93, 0.69, 0.04
"""Of three writers who were never learnt from: the share of sure guesses that are right, of needs
that are found, and of other messages that get an advice. The first two only rise, the last only
falls."""


@cache
def rows() -> tuple[Row, ...]:
    return tuple(train.rows(HELD_OUT))


@cache
def guesses() -> tuple[tuple[str, str, float], ...]:
    """The words that each row needs, the model's guess, and its certainty."""
    model = load_world().advice
    guessed = ((row, model.guess(row.text, row.before, row.earlier)) for row in rows())
    return tuple((row.intent, guess.name, guess.probability) for row, guess in guessed)


def test_the_model_was_made_from_the_rows_and_the_script_as_they_stand() -> None:
    """Else: ``python -m tools.advice.train``."""
    assert train.TRAINED.current


def test_no_text_that_is_held_out_is_learnt() -> None:
    learnt = {row.text for row in train.rows()}
    assert learnt.isdisjoint(row.text for row in rows())


def test_every_advice_that_is_learnt_has_a_text() -> None:
    names = {row.intent for row in train.rows()}
    assert ADVICES.keys() <= names
    assert names - ADVICES.keys() == {NONE, "money_back"}, "the rules answer it"
    for name, advice in ADVICES.items():
        key = advice.key or f"panic.{advice.kind}"
        assert advice.topic or has(key), name


def test_words_that_bear_or_forbid_are_of_advices() -> None:
    tables = advice_words.NEEDS, advice_words.FORBIDS, advice_words.CALMS, RULED
    groups = AFTER_A_LOSS, OF_PICTURES, OF_VISITS, BESIDE_A_THREAT, LEADS_TO_HELP
    assert {name for each in (*tables, *groups) for name in each} <= ADVICES.keys()


def test_a_writer_who_was_never_learnt_from_is_understood() -> None:
    sure = [(need, name) for need, name, chance in guesses() if name != NONE and chance >= BAR]
    needs = [need for need, _, _ in guesses() if need != NONE]
    others = len(guesses()) - len(needs)
    right = sum(need == name for need, name in sure)
    assert right / len(sure) >= PRECISION, (right, len(sure))
    assert right / len(needs) >= RECALL, (right, len(needs))
    assert sum(need == NONE for need, _ in sure) / others <= FALSE_ALARMS


def last_of(*texts: str) -> Turn:
    """The last answer of a conversation."""
    one = resident()
    turns = [one.texts(text) for text in texts]
    return turns[-1]


PAID = "toi chuyen 8tr cho no roi"
NEEDS = (
    ("Ra CONG AN XA NGAY, mang giay", "ban ca phe ky gui 4 tan, gio dai ly dong cua bo tron"),
    ("GO ma QR la", "ai dan ma qr khac de len ma cua quan toi, khach tra qua do het"),
    ("Vua nap: GOI NGAN HANG", "toi choi tai xiu online thua het 60 trieu roi"),
    ("KHONG DI, khong len xe", "co nguoi ru qua lao lam viec nhe luong 30 trieu, mai di"),
    ("KHONG nhan tien, khong di", "co nguoi tren mang noi cho 40tr de nhan con em sap sinh"),
    ("Cam on ban. May khong gui to roi", "toi la truong thon muon xin to roi phat cho ba con"),
    ("113: cong an", "so cuu ho la so may"),
    ("KHONG TIN: lay lai", PAID, "co luat su tren zalo noi lay lai duoc, phi 10%, tin duoc ko"),
    ("Giu giay hen", PAID, "ngan hang noi dang tra soat, cho 7 ngay"),
    ("KHONG keo nguoi toi", PAID, "toi dinh keo anh em toi nha no danh"),
    ("Noi voi MOT nguoi", "toi muon chet cho xong", "khong ai biet het, vo con cung khong biet"),
    ("Chuyen nay may khong biet", "gia ca phe hom nay o Dak Song bao nhieu vay"),
    ("Cat so do, vang", "ong xa toi nghien ca do bong da, ban rieng xe"),
    ("No nguoi quen", "chi hang xom cho muon 40tr khong tra, co giay viet tay, doi sao"),
    ("So nguoi bao, danh sach KHONG",
     "toi la can bo cong an, gui cho toi danh sach nguoi da bao so 0902345118"),
    ("Chua co tieng do", "minh nguoi mnong, co ai noi tieng mnong khong"),
    ("KHONG cho, khong giu gium",
     "co nguoi thue toi cho thung hang qua bien gioi tra 10tr, khong cho coi"),
    ("GOI 113 hoac ra CONG AN XA NGAY, mang so hui", "ba chu hui be roi, ca xom mat tien"),
    ("Nhat duoc thi dua cong an xa", "toi nhat duoc cai vi co cccd, dua ai"),
    ("Ke ba me, thay co NGAY",
     "con 12 tuoi con lo nap game het 3 trieu cua me, con so me danh"),
    ("Duoc, cu in", "may ong cho in to giay nay dan o quan duoc khong"),
    ("KHONG ky, khong lan tay",
     "giam doc cong ty phat to giay bat me toi lan tay, me khong biet chu"),
    ("GOI 115", "ban than em noi muon chet"),
    ("KHONG tra tien", "ban trai doa tung clip neu chia tay"),
    ("Ban khong vay thi KHONG tra", "bi lay cccd vay fe credit"),
)  # fmt: skip


@pytest.mark.parametrize(("begins", "texts"), [(one[0], one[1:]) for one in NEEDS])
def test_a_trouble_of_its_own_gets_its_own_advice(begins: str, texts: tuple[str, ...]) -> None:
    turn = last_of(*texts)
    assert (turn.reply or "").startswith(begins)
    assert not {Report, OptOut} & {type(each) for each in turn.effects}


UNTOUCHED = (
    ("da ghi 0522334411", "LD 0522334411 luat su hua lay lai tien, phi 10%"),
    ("0522334411", "0522334411 ru di lao lam viec luong cao"),
    ("goi 115", "con toi chet duoi, dang o bo ho, toi dinh keo anh em toi"),
    ("goi 114", "chay nha roi cuu voi, lu sat lo"),
    ("tat nguon", "con toi cai app tai xiu roi may tu chay, bi dieu khien"),
)


@pytest.mark.parametrize(("holds", "text"), UNTOUCHED)
def test_a_keyword_a_number_and_a_danger_come_first(holds: str, text: str) -> None:
    assert holds.lower() in fold(last_of(text).reply or "").lower()


BANK, POLICE, HELP = r"ngan hang", r"cong an|113", r"\b11[345]\b|^ngoi canh"
STANDS: Mapping[str, tuple[str, ...]] = {
    BANK: (
        "ho noi vay la tot roi, toi chuyen 20tr cho ho roi",
        "toi doc ma otp cho nguoi ta roi, chac khong sao",
        "khong phai toi ma la me toi, me chuyen 30tr cho no roi",
        "thoi bo qua, toi chuyen 15tr cho no hoi nay",
        "mat tien nhieu qua toi khong hieu sao no rut duoc trong tai khoan",
        "tin dai qua doc khong hieu, toi vua doc ma otp cho no roi",
        "toi la khach mua hang da chuyen 3 trieu co bill roi ma shop noi chua nhan duoc tien",
        "toi mua vien uong da chuyen 3tr, no giao do phu tung",
        "mat 30tr roi || ho hua tra lai ngay mai",
        "dua cccd roi || ho hua tra lai ngay mai",
        "mat 30tr || mong no tra lai",
        "mat 30tr || toi co bi bat khong",
        "tai khoan bi khoa, con 20 trieu trong do, tien tu nhien bi rut",
        "cai app la roi || toi dung dien thoai nay nhan tin, may do cua con",
    ),
    POLICE: (
        "ban bo cho khach, khach dua bill chua thay tien, no dat bo ve nha no roi",
        "lua 50tr so 0912345678 || cong an xin hinh va so tai khoan cua toi",
        "bi danh || toi da toi tram y te roi",
        "con toi choi voi 1 ban tren mang, ban do xin hinh, chau moi 12 tuoi",
        "tui em keo qua nha no roi, dang danh nhau",
    ),
    HELP: (
        "chong toi danh nhieu qua, toi khong hieu sao anh ay ac vay",
        "nha chay || nhieu qua khong hieu",
        "con toi uong thuoc chuot || noi ngan gon thoi, doc khong kip",
        "toi muon chet || noi don gian thoi",
        "chong toi danh bai thua danh toi",
        "con toi khoa cua phong noi vinh biet me",
        "uong thuoc tru sau, kho tho, sui bot mep",
    ),
}
"""By pattern: conversations (turns split by ` || `) whose last answer must match it, though the
model is near an advice."""


@pytest.mark.parametrize(
    ("pattern", "texts"), [(pattern, texts) for pattern, each in STANDS.items() for texts in each]
)
def test_who_is_in_danger_or_lost_something_gets_nothing_less(pattern: str, texts: str) -> None:
    reply = fold(last_of(*texts.split(" || ")).reply or "").lower()
    assert re.search(pattern, reply), reply
    assert not re.match(r"mung|noi gon|chua giao|khong giao|vay la tot|lam vay la phai", reply)


DEBTORS = (
    "toi vay fe credit chua tra, ho noi kien ra toa",
    "toi tra gop xe may chua dong, cong ty tai chinh doa kien",
    "hang xom kien toi ra toa vi dat",
    "cong ty tai chinh gui giay doi no, toi co no",
)


@pytest.mark.parametrize("text", DEBTORS)
def test_who_owes_is_not_told_to_pay_nothing(text: str) -> None:
    reply = fold(last_of(text).reply or "").lower()
    assert not re.match(r"(?:ban )?khong vay thi khong tra", reply), reply


def test_a_number_that_was_offered_is_filed_after_an_advice() -> None:
    texts = "lua 50tr so 0912345678", "co luat su hua lay lai tien, phi 10%", "1"
    assert any(isinstance(each, Report) for each in last_of(*texts).effects)


@pytest.mark.parametrize(
    ("begins", "texts"),
    [
        # Words that sound like a loss leave no danger.
        ("GOI 111", ("con be hang xom 13 tuoi ke bi ong chu nha tro so mo",
                     "me no o cung nha tro ma so mat cho o")),
        ("GOI 115", ("may tho cua ba toi dang xai pin, con chung 2 tieng",)),
        ("NGOI CANH", (PAID, "con toi nhan xin loi ba me roi tat may")),
        ("Ban khong co loi", (PAID, "khong biet song sao")),
        ("Ban khong co loi", ("bi lua het tien roi, bo me mat roi, toi chi muon di theo",)),
        # One letter from "dang ky".
        ("GOI 113 NGAY", ("dang bi danh",)),
        ("GOI 113 NGAY", ("dang bi khoa cua nhot trong nha nghi",)),
        ("THOI NGAY", ("dang di ra ngan hang rut tien cho no",)),
        ("GOI 115 NGAY", ("tinh trang me toi nguy kich",)),
        # No money was wanted: the bank has nothing to stop.
        ("Ban khong co loi", ("em hoc lop 7, anh tren mang xin hinh em", "em lo gui roi")),
        ("GOI NGAN HANG", ("bi doa tung anh nong doi 10tr", "gui roi")),
        ("GOI 113 NGAY", ("con toi bi bat coc", "xe bien 47 chay ve phia pleiku")),
        ("GOI 113 NGAY", ("con toi bi bat coc", "xe bien 47", "ho doi 100tr")),
    ],
)  # fmt: skip
def test_what_is_at_stake_is_answered_first(begins: str, texts: tuple[str, ...]) -> None:
    assert (last_of(*texts).reply or "").startswith(begins)


ADVERT = (
    "Vay ngan hang ma bi ep mua bao hiem? Chung toi giup don rut lai tien, phi truoc 3tr, doi luat"
    " su tai TPHCM. A Vinh 0847 206 691"
)


def test_an_advert_that_is_forwarded_is_judged_and_not_taken_for_a_trouble() -> None:
    assert (last_of(ADVERT).reply or "").startswith("RAT GIONG LUA DAO")


@pytest.mark.parametrize("text", ["ho chua tra", "no chua tra lai", "ho khong tra"])
def test_who_paid_and_is_not_paid_back_is_sent_to_the_bank(text: str) -> None:
    assert (last_of("vua chuyen 30tr cho no", text).reply or "").startswith("GOI NGAN HANG")


def test_a_debt_is_not_filed_by_a_digit() -> None:
    turn = last_of("so 0912345678 vay em 20tr khong tra", "1")
    assert not any(isinstance(each, Report) for each in turn.effects)


def test_what_is_still_gone_is_not_kept_so() -> None:
    reply = last_of("cam on", "em on roi", "tien van mat").reply or ""
    assert not reply.startswith("Giu vay"), reply


def test_nobody_who_paid_is_told_to_keep_it_so() -> None:
    turn = last_of(
        "so 0977204338 goi me toi moi mua ky nghi, me coc 30tr roi, so do co ai bao chua",
        "me 68 tuoi, me so bo biet nen khong cho hoi ai",
    )
    assert not (turn.reply or "").startswith("Giu vay")


def test_what_is_told_beside_an_advice_belongs_to_the_report() -> None:
    one = resident()
    for text in (PAID, "ngan hang noi dang tra soat, cho 7 ngay", "0522334411"):
        turn = one.texts(text)
    report = next(each for each in turn.effects if isinstance(each, Report))
    assert "cho 7 ngay" in report.content
