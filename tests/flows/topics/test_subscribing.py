"""Alerts in people's own words: hamlets, old names, and another place instead."""

from __future__ import annotations

import pytest

from flows.topics.alerts import CONSENT
from flows.values import Subscribe
from tests.transcripts.dial import Dialler
from tests.transcripts.play import Resident

PLACES = [
    ("DK thon 8 xa dak buk so", "24739", "xa Dak Buk So cu"),
    ("DK xom 3 nam dong", "24649", "xa Nam Dong"),
    ("dk to dan pho 3 phuong nghia tan", "24615", "phuong Nghia Tan cu"),
    ("dk thon 2, xa thuan an, dak mil", "24682", "xa Thuan An"),
    ("dk o xa nhan co tinh lam dong", "24751", "xa Nhan Co"),
    ("DK xa duc lap huyen dak mil tinh dak nong", "24664", "xa Duc Lap"),
    ("dk bon bu nung xa quang truc", "24736", "xa Quang Truc"),
    ("dk buon choah", "24697", "xa Buon Choah cu"),
]


def areas(turn: object) -> list[str]:
    effects = getattr(turn, "effects", ())
    return [area for one in effects if isinstance(one, Subscribe) for area in one.areas]


@pytest.mark.parametrize(("text", "code", "name"), PLACES)
def test_a_place_is_found_however_it_is_said(text: str, code: str, name: str) -> None:
    turn = Resident().texts(text)
    assert areas(turn) == [f"lam-dong-2025/{code}"]
    assert name in (turn.reply or "") and "Khong mat tien" in (turn.reply or "")


@pytest.mark.parametrize(("text", "code", "name"), PLACES)
def test_the_same_typed_on_a_screen(text: str, code: str, name: str) -> None:
    phone = Dialler()
    phone.dials()
    phone.types("5")
    turn = phone.types(text.lower().removeprefix("dk "))
    assert areas(turn) == [f"lam-dong-2025/{code}"] and name in (turn.reply or "")


@pytest.mark.parametrize("text", ["DK 4G70", "dk 3", "dk thon 5", "DK V120 gui 9123"])
def test_what_names_no_place_subscribes_nobody(text: str) -> None:
    assert areas(Resident().texts(text)) == []


@pytest.mark.parametrize(
    "text",
    ["doi sang xa nam dong", "toi chuyen nha roi, doi sang nam dong", "chuyen sang xa nam dong"],
)
def test_another_place_instead_drops_the_old_one_and_says_so(text: str) -> None:
    one = Resident()
    one.texts("DK quang son")
    turn = one.texts(text)
    assert turn.effects == (Subscribe(("lam-dong-2025/24649",), CONSENT, instead=True),)
    assert "xa Nam Dong" in (turn.reply or "") and "bo xa Quang Son" in (turn.reply or "")
    assert one.live == ("lam-dong-2025/24649",)


def test_which_place_instead_is_asked_and_then_the_old_one_is_dropped() -> None:
    one = Resident()
    one.texts("DK quang son")
    assert "Noi nao?" in (one.texts("doi sang dak mil").reply or "")
    assert "bo xa Quang Son" in (one.texts("2").reply or "")
    assert one.live == ("lam-dong-2025/24670",)


def test_one_more_place_keeps_the_old_one() -> None:
    one = Resident()
    one.texts("DK quang son")
    one.texts("them xa nam dong nua")
    assert set(one.live) == {"lam-dong-2025/24616", "lam-dong-2025/24649"}


def test_a_bare_place_after_a_question_on_alerts_subscribes() -> None:
    one = Resident()
    one.texts("DK quang son")
    one.texts("cam on")
    listed = one.texts("toi dang nhan canh bao xa nao").reply or ""
    assert "xa Quang Son" in listed
    assert areas(one.texts("nam dong")) == ["lam-dong-2025/24649"]


def test_a_bare_place_after_asking_how_to_move_takes_the_old_ones_place() -> None:
    one = Resident()
    one.texts("DK quang son")
    one.texts("cam on")
    one.texts("toi muon doi noi nhan canh bao")
    one.texts("nam dong")
    assert "lam-dong-2025/24649" in one.live
