"""A text after a danger, a loss or a report is answered within it, and not twice in the same
words."""

from __future__ import annotations

import pytest

from tests.transcripts.play import world
from tools.conversations import Phone

_BEATEN, _BURNS, _CHILD = "chong danh toi", "nha toi dang chay", "co nguoi bat coc con toi"

_OUTSIDE = ("Chua hieu", "Chua ro", "Cam on ban", "RAT GIONG LUA DAO", "Chua bao ai")


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
    assert "Cam on ban" not in reply


def test_nothing_is_filed_twice_by_thanks_or_its_digit() -> None:
    text = replies("KT 0912345678", "1", "1", "cam on")
    assert text[1].startswith("Cam on ban, da ghi")
    assert "da ghi roi" in text[2] and "da ghi roi" in text[3]


@pytest.mark.parametrize(
    "text",
    [
        "no tim thay toi roi", "no tim ra toi roi", "no ve roi", "chong ve nha roi", "so qua roi",
        "no den gan qua roi", "con no chua di, no ve nha roi", "chong toi tim duoc toi roi",
        "ong ay ve toi nha roi", "toi dau qua roi", "no say qua roi", "no khoe lai roi no danh",
        "no tinh roi", "no on roi ma toi thi dau", "no di roi nhung noi quay lai", "het chiu noi",
        "toi met qua roi", "no gap duoc toi roi", "toi ngoi yen roi ma no van danh", "met het roi",
    ],
)  # fmt: skip
def test_somebody_still_hunted_never_hears_that_it_is_over(text: str) -> None:
    reply, after = replies(_BEATEN, text, "no o ngoai cua")[1:]
    assert not reply.startswith(("Mung", *_OUTSIDE)) and "113" in reply
    assert not after.startswith(("Mung", *_OUTSIDE)) and "113" in after


@pytest.mark.parametrize(
    "text",
    [
        "lua lon qua roi", "no lan qua roi", "nha do roi", "khoi nhieu qua roi", "chay to qua roi",
        "lua gan qua roi", "mai nha do roi", "dien tat roi", "nong qua roi", "dap khong duoc roi",
        "cot do roi", "lua chua tat", "no lan sang nha ben roi", "so qua roi",
    ],
)  # fmt: skip
def test_what_still_burns_is_not_told_to_be_over(text: str) -> None:
    assert not replies(_BURNS, text)[1].startswith(("Mung", *_OUTSIDE))


@pytest.mark.parametrize(
    ("first", "text"),
    [
        (_CHILD, "no tim thay toi roi"),
        (_CHILD, "no ve nha no roi"),
        (_CHILD, "no di roi"),
        (_CHILD, "chua ve roi"),
        (_CHILD, "khong tim thay roi"),
        (_CHILD, "tim thay xac chau roi"),
        (_CHILD, "cong an toi roi"),
        ("bo toi dinh treo co", "tim thay bo chet roi"),
        (_BEATEN, "khong sao dau no danh quen roi"),
        (_BEATEN, "con toi an toan roi toi thi bi danh"),
        ("em muon chet", "het roi"),
        ("em muon chet", "em met qua roi"),
        ("bo toi dinh treo co", "ong ay di roi"),
        ("bo toi dinh treo co", "bo di roi"),
        ("me toi uong thuoc sau", "me nam yen roi"),
        ("me toi uong thuoc sau", "me yeu qua roi"),
    ],
)
def test_what_sounds_over_is_not_over_in_every_danger(first: str, text: str) -> None:
    assert not replies(first, text)[1].startswith(("Mung", *_OUTSIDE))


@pytest.mark.parametrize(
    ("first", "text"),
    [
        (_BEATEN, "on roi"),
        (_BEATEN, "no di roi, toi khoe"),
        (_BEATEN, "cong an toi roi"),
        (_BEATEN, "cong an bat no roi"),
        (_BEATEN, "toi an toan roi"),
        (_BEATEN, "khong sao nua"),
        (_BEATEN, "moi chuyen qua roi"),
        (_BURNS, "dap tat roi"),
        (_BURNS, "lua tat roi"),
        (_BURNS, "ca nha an toan roi"),
        (_CHILD, "con ve nha roi"),
        (_CHILD, "tim thay chau roi"),
        (_CHILD, "chau on roi"),
        ("me toi uong thuoc sau", "me tinh lai roi"),
        ("me toi uong thuoc sau", "me do roi"),
        ("cha toi uong thuoc sau", "cha tinh lai roi"),
        ("bo toi dinh treo co", "tim thay ong roi"),
    ],
)
def test_a_danger_that_is_over_is_told_so(first: str, text: str) -> None:
    assert replies(first, text)[1].startswith("Mung la da on")


@pytest.mark.parametrize("first", [_BEATEN, _BURNS])
def test_one_sign_does_not_close_a_threat_or_a_fire(first: str) -> None:
    text = replies(first, "on roi", "lai nua roi", "on roi", "khong sao nua", "hu hu")
    assert text[0] != text[1] and not text[2].startswith(("Mung", *_OUTSIDE))
    assert text[3].startswith("Mung") and text[4].startswith("Mung")
    assert "GOI 11" not in text[5]


@pytest.mark.parametrize("text", ["no di roi", "het roi", "chong em bo di roi", "qua roi"])
def test_a_doubtful_sign_asks(text: str) -> None:
    reply, thanked = replies(_BEATEN, text, "cam on")[1:]
    assert reply.startswith("Con nguy thi GOI 113 NGAY") and not thanked.startswith("Mung")


def test_thanks_after_all_is_well_end_it() -> None:
    text = replies(_BEATEN, "on roi", "cam on", "cam on")
    assert text[2].startswith("Mung") and not text[3].startswith("Mung")


_FAINTED = "con toi xiu roi"


@pytest.mark.parametrize(
    ("first", "text"),
    [
        (_FAINTED, "toi chuyen 50 trieu cho bac si gia roi, moi biet bi lua"),
        (_FAINTED, "toi chuyen 20 trieu vien phi roi, hoa ra lua dao"),
        (_FAINTED, "toi chuyen tien cho no roi"),
        (_FAINTED, "lo doc ma otp cho no roi"),
        (_FAINTED, "toi bi lua 9 trieu"),
        (_FAINTED, "moi biet bi lua mat 30 trieu"),
        (_BURNS, "toi chuyen 5 trieu cho ke mao danh cuu hoa roi"),
        (_BURNS, "toi bi lua mat het tien"),
        (_BURNS, "toi lo chuyen 3 trieu cho nguoi la"),
        (_BURNS, "toi doc otp cho chung no roi"),
        ("em muon chet", "em bi lua 50 trieu"),
        ("em muon chet", "em chuyen 50 trieu cho no roi"),
        ("bo toi dinh treo co", "bo toi bi lua het tien"),
    ],
)
def test_a_loss_within_a_danger_gets_the_bank(first: str, text: str) -> None:
    reply = replies(first, text)[1]
    assert "NGAN HANG" in reply and "NGAY" in reply, reply


@pytest.mark.parametrize("first", ["em muon chet", "bo toi dinh treo co"])
def test_a_life_that_may_end_stays_open_whatever_was_lost(first: str) -> None:
    reply, after = replies(first, "em bi lua 50 trieu", "em khong muon nua")[1:]
    assert "115" in reply and "115" in after


@pytest.mark.parametrize(
    "text",
    ["dong vien phi 5 trieu roi", "khong co tien di vien", "het tien roi", "me o gia lai"],
)
def test_money_spent_for_a_life_is_no_loss(text: str) -> None:
    assert not replies(_FAINTED, text)[1].startswith(("GOI NGAN HANG", *_OUTSIDE))


_LOCKED = "Ngan hang khoa roi"


@pytest.mark.parametrize(
    "text",
    [
        "no chan toi roi", "toi bao ma otp cho no roi", "bao so the cho no roi",
        "no khoa tai khoan toi roi", "no chan so toi roi", "toi bao otp roi", "bao mat khau roi",
        "toi bao ma cho ho roi", "no goi ngan hang roi", "ho chan het roi", "no khoa may toi roi",
        "chuyen xong roi", "bao cho no biet roi",
    ],
)  # fmt: skip
def test_a_worse_loss_is_not_told_that_the_bank_has_locked_it(text: str) -> None:
    assert not replies("toi bi lua 9 trieu", text)[1].startswith((_LOCKED, *_OUTSIDE))


@pytest.mark.parametrize(
    "text", ["toi bao ma otp cho no roi", "bao so the cho no roi", "chuyen them 5 trieu cho no roi"]
)
def test_a_new_loss_gets_the_bank_again(text: str) -> None:
    assert "GOI NGAN HANG NGAY" in replies("toi bi lua 9 trieu", "ok", text)[2]


@pytest.mark.parametrize(
    "text",
    [
        "ngan hang khoa roi", "khoa the roi", "toi goi ngan hang roi", "da khoa tai khoan roi",
        "bao ngan hang roi", "khoa roi", "goi roi", "ngan hang phong toa roi", "goi agribank roi",
        "ngan hang da chan giao dich roi", "toi ra ngan hang khoa roi", "xong roi",
    ],
)  # fmt: skip
def test_a_bank_that_did_lock_leads_on(text: str) -> None:
    assert replies("toi bi lua 9 trieu", text)[1].startswith(_LOCKED)
