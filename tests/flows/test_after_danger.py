"""What follows a danger, a loss or a report is answered within it, and not twice in one text."""

from __future__ import annotations

import pytest

from tests.transcripts.play import world
from tools.conversations import Phone

_OUTSIDE = ("Chua hieu", "Chua ro", "Da ghi", "RAT GIONG LUA DAO", "Chua bao ai")


def replies(*texts: str) -> list[str]:
    phone = Phone(world())
    return [phone.texts(text) for text in texts]


@pytest.mark.parametrize(
    ("first", "line"),
    [
        ("chong em danh em", "113"),
        ("co nguoi bat coc con toi", "113"),
        ("em muon chet", "115"),
        ("me toi uong thuoc sau", "115"),
        ("bo toi dinh treo co", "115"),
        ("chay nha roi", "114"),
    ],
)
def test_a_danger_goes_on_whatever_is_said(first: str, line: str) -> None:
    text = replies(first, "hu hu", "o thon 3 xa nam dong", "lam on giup", "cam on", "alo")
    for reply in text:
        assert not reply.startswith(_OUTSIDE) and ("GOI" in reply or line in reply), reply
    assert len(set(text[:4])) == 4


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("0912345678", "0912345678:"),
        ("KT 0912345678", "0912345678:"),
        ("so 0912345678 la cua ai", "0912345678:"),
        ("5K", "5 KHONG"),
        ("MAT TIEN", "GOI NGAN HANG"),
        ("chau ve nha roi", "Mung la da on"),
        ("khong sao nua", "Mung la da on"),
    ],
)
def test_a_danger_ends_by_what_is_plainly_something_else(text: str, start: str) -> None:
    assert replies("co nguoi bat coc con toi", text)[1].startswith(start)


def test_a_victim_who_writes_on_hears_the_next_act() -> None:
    text = replies("toi bi lua 9 trieu", "no o sai gon", "ok", "vang", "no ten Hung")
    assert len(set(text[:4])) == 4 and not any(reply.startswith(_OUTSIDE) for reply in text)


@pytest.mark.parametrize("before", ["OTP doc mat tieu roi", "chuyen r", "lo"])
def test_a_bank_after_a_half_told_loss_is_ones_own(before: str) -> None:
    assert replies(before, "bidv")[1].startswith("GOI BIDV NGAY")


def test_a_bank_after_a_strangers_call_is_asked_about() -> None:
    reply = replies("co nguoi goi moi vay tien", "vpbank")[1]
    assert "Da ghi" not in reply


def test_nothing_is_filed_twice_by_thanks_or_its_digit() -> None:
    text = replies("KT 0912345678", "1", "1", "cam on")
    assert text[1].startswith("Da ghi") and "da ghi roi" in text[2] and "da ghi roi" in text[3]
