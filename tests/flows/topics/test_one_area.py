"""A resident with alerts of several places leaves one of them in their own words; the others
stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.world import load_world
from tools.conversations import Phone

NUNG, MIL, JUT = "DK xa nam nung", "DK xa dak mil", "DK huyen cu jut cu"
SAK, MOVED = "DK xa dak sak", "Da doi canh bao sang xa Dak Mil"
LEFT = "Da bo xa Nam Nung. Ban van nhan canh bao: xa Dak Mil."
ASKED = "Ban muon bo canh bao xa Nam Nung, cac noi khac van gui? Bo: soan 1."
ALL = "Ban muon ngung moi tin chung toi tu gui?"
DONE = "Xong: tu "
CHANGED = "Nhan o xa Quang Son thi bo noi nao? 1 xa Nam Nung. Soan so de chon, 0: giu het"
BOTH = "Ban dang nhan canh bao: xa Nam Nung, xa Dak Mil."
HAVE = "Ban dang nhan canh bao: "


def answer(*texts: str) -> tuple[str, int]:
    """The last reply, and of how many places alerts come then."""
    phone = Phone(load_world())
    *_, reply = [phone.texts(text) for text in texts]
    return reply, len(phone.areas)


@pytest.mark.parametrize("between", [(), ("0912000111",)])
@pytest.mark.parametrize(
    "text",
    [
        "huy dk nam nung giu dak mil thoi",
        "bo xa Nam Nung, giu xa Dak Mil",
        "giu dak mil, bo nam nung",
        "chi nhan dak mil thoi, khong nhan nam nung nua",
        "khong nhan tin xa Nam Nung nua",
        "huy nam nung thoi",
        "HUY DK NAM NUNG",
        "đừng gửi cảnh báo Nâm Nung nữa",
        "stop alerts for Nam Nung, keep Dak Mil",
    ],
)
def test_one_place_is_left_and_what_remains_is_said(text: str, between: tuple[str, ...]) -> None:
    reply, places = answer(NUNG, MIL, *between, text)
    english = "Nam Nung commune is left. You still get alerts for: Dak Mil commune."
    assert (reply.startswith((LEFT, english)), places) == (True, 1), reply


@pytest.mark.parametrize(
    ("texts", "start", "places"),
    [
        ((NUNG, MIL, "dung gui canh bao nam nung nua, toi chuyen di roi"), ASKED, 2),
        ((NUNG, MIL, "ngung nhan tin nam nung duoc khong"), ASKED, 2),
        ((NUNG, MIL, "dung gui canh bao nam nung nua, toi chuyen di roi", "1"), LEFT, 1),
        ((NUNG, MIL, "dung gui canh bao nam nung nua, toi chuyen di roi", "u"), LEFT, 1),
        ((NUNG, MIL, "dung gui canh bao nam nung nua, toi chuyen di roi", "khong"), "Duoc, kh", 2),
        # A father, an official, and what does not come.
        ((NUNG, MIL, "bo cua toi o nam nung"), ASKED, 2),
        ((NUNG, MIL, "bo o nam nung"), ASKED, 2),
        ((NUNG, MIL, "khong gui nam nung"), ASKED, 2),
        ((NUNG, MIL, "can bo xa nam nung bao toi huy"), "", 2),
        ((NUNG, MIL, "khong co canh bao nam nung a"), "", 2),
        ((JUT, NUNG, "khong nhan tin huyen Cu Jut nua"), "Da bo huyen Cu Jut cu.", 1),
        # Of the only place, or of all, as HUY.
        ((JUT, "khong nhan tin huyen Cu Jut nua"), DONE, 0),
        ((NUNG, "huy nam nung thoi"), DONE, 0),
        ((NUNG, MIL, "huy nam nung va dak mil"), DONE, 0),
        ((NUNG, "ngung nhan tin nam nung duoc khong"), ALL, 1),
        ((NUNG, MIL, "HUY"), DONE, 0),
        # Another place than those: what they have.
        ((NUNG, MIL, "huy xa quang khe"), HAVE, 2),
        # For another one.
        ((NUNG, MIL, "bo canh bao nam nung vi toi chuyen ve quang son"), CHANGED, 2),
        ((NUNG, MIL, "bỏ cảnh báo Nâm Nung vì tôi chuyển về Quảng Sơn"), CHANGED, 2),
        ((NUNG, MIL, "dung gui nam nung nua, nha em don ve quang son"), CHANGED, 2),
        ((NUNG, MIL, "ngung nam nung doi sang quang son"), CHANGED, 2),
        ((NUNG, "bo canh bao nam nung vi toi chuyen ve quang son"), CHANGED, 1),
        (
            (NUNG, MIL, "bo canh bao nam nung vi toi chuyen ve quang son", "1"),
            "Da doi canh bao sang xa Quang Son, bo xa Nam Nung.",
            2,
        ),
        ((NUNG, MIL, "bo canh bao nam nung vi toi chuyen ve quang son", "0"), "Da dang ky", 3),
        (
            ("bo canh bao nam nung vi toi chuyen ve quang son",),
            "Ban muon nhan canh bao xa Quang",
            0,
        ),
        ((NUNG, "doi sang quang son"), "Da doi canh bao sang xa Quang Son", 1),
        # What is not understood right after another place: all that they have.
        ((NUNG, MIL, "tat dien o nam nung"), BOTH, 2),
        ((NUNG, MIL, "ngung canh bao nam nung 1 thang thoi"), BOTH, 2),
        ((NUNG, MIL, "abc xyz"), BOTH, 2),
        ((NUNG, "abc xyz"), HAVE + "xa Nam Nung.", 1),
        ((NUNG, "bo canh bao nam nung, chuyen tien ve quang son"), "Neu ban la khach cua ho", 1),
        (("huy nam nung thoi",), ALL, 0),
        # While another place is chosen, it is gone at once, and what is chosen says so.
        ((NUNG, "DK dak mil", "bo Nam Nung, giu Dak Mil"), "Noi nao? 1 huyen Dak Mil cu", 0),
        ((NUNG, "DK dak mil", "bo Nam Nung, giu Dak Mil", "2"), MOVED + ", bo xa Nam Nung.", 1),
        ((NUNG, "DK dak mil", "huy nam nung", "2"), MOVED + ", bo xa Nam Nung.", 1),
        (
            (NUNG, "DK dak mil", "khong nhan nam nung nua", "xa dak mil"),
            MOVED + ", bo xa Nam Nung.",
            1,
        ),
        ((NUNG, SAK, "DK dak mil", "bo nam nung", "2"), MOVED + ", xa Dak Sak, bo xa Nam Nung.", 2),
        ((NUNG, "DK dak mil", "bo nam nung", "DK dak sak"), "Da doi canh bao sang xa Dak Sak", 1),
        ((NUNG, "DK dak mil", "bo nam nung", "DK nam nung"), "Da dang ky canh bao xa Nam Nung", 1),
        ((NUNG, "DK dak mil", "bo toi o nam nung"), "Ban muon nhan canh bao xa Nam Nung?", 1),
        ((NUNG, "DK dak mil", "bo dak mil"), "", 1),
        ((SAK, "DK dak mil", "bo nam nung", "2"), "Da dang ky canh bao xa Dak Mil.", 2),
    ],
)
def test_what_is_asked_and_what_ends_all(texts: tuple[str, ...], start: str, places: int) -> None:
    reply, left = answer(*texts)
    assert (reply.startswith(start), left) == (True, places), reply


@pytest.mark.parametrize(
    "text",
    [
        "cong an nam nung bao toi huy the",
        "khong bo nam nung",
        "dung nam nung roi",
        "toi khong o nam nung nua",
        "dung bo nam nung nhe",
        "no o nam nung, toi khong nghe no nua",
        "huy don hang o nam nung",
        "bo toi o nam nung",
        "xa nam nung khong co dien",
        "o nam nung co ai bi lua khong",
        "so 0912000111 o nam nung goi bao huy dang ky",
    ],
)
def test_a_place_in_another_story_leaves_nothing(text: str) -> None:
    reply, places = answer(NUNG, MIL, "0912000111", text)
    assert places == 2 and not reply.startswith(("Da bo", ASKED)), reply


def test_a_muted_sender_can_leave_one_place() -> None:
    phone = Phone(load_world())
    for text in (NUNG, MIL):
        phone.texts(text)
    phone.person = replace(phone.person, muted=True)
    assert phone.texts("bo nam nung").startswith(LEFT) and len(phone.areas) == 1
