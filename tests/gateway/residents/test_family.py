"""`NGUOINHA` on real parts: a relative hears of a loss; no thief, partner or stranger is helped."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from flows.text import measure
from tests.gateway.residents.family_home import ME, NIGHT, OTHER, RELATIVE, Home


def test_a_consenting_relative_is_notified_of_a_loss_once_a_week(home: Home) -> None:
    home.asks()
    home.works()
    assert len(home.sms(RELATIVE)) == 1
    home.says(RELATIVE, "DONGY")
    home.passes(hours=23)
    assert home.loses() == [], "not within a day of the consent"
    home.passes(hours=3)
    assert home.states() == ["on"] and len(home.sms(ME)) == 1
    assert home.loses("con zalo no", "MAT TIEN") != []
    assert home.loses("20tr", "vietcombank") == [], "the same loss"
    home.passes(days=3)
    assert home.loses() == []
    home.passes(days=5)
    (loss,) = home.loses("lo doc ma otp roi")
    assert "mat tien hay da noi ma OTP" in loss
    assert re.findall(r"\d+", loss.replace("5 KHONG", "").replace("NGUOINHA 0", "")) == []
    assert (measure(loss).segments, measure(loss).encoding) == (1, "GSM-7")
    assert home.sms(ME) == [], "the resident hears nothing of it"
    home.works()
    assert home.sms(RELATIVE) == [], "the job may run twice"
    assert home.harness.staged() == 0


def test_at_night_only_the_notice_of_a_loss_is_sent(home: Home) -> None:
    home.passes(hours=NIGHT / timedelta(hours=1))
    home.asks()
    home.works()
    assert home.sms(RELATIVE) == []
    home.passes(hours=8)
    assert len(home.sms(RELATIVE)) == 1
    home.says(RELATIVE, "DONGY")
    home.passes(hours=40)  # 23:00
    assert home.states() == ["agreed"] and home.sms(ME) == []
    home.passes(hours=8)
    assert home.states() == ["on"] and len(home.sms(ME)) == 1
    home.passes(hours=16)
    assert len(home.loses()) == 1


_SCAM = "No bao chuyen tien, so 0987000222"


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("before", "KT 0987000222"),
        ("before", "0987000222 la ai"),
        ("before", _SCAM),
        ("asked", "LD 0987000222 noi la cong an"),
        ("on", "KT 0987000222"),
        ("lost", _SCAM),
    ],
)
def test_the_thief_names_himself(home: Home, when: str, text: str) -> None:
    """On the victim's phone, or by telling what to type; he agrees on his own."""
    if when == "before":
        home.says(ME, text)
        home.asks()
        home.works()
        assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])
        return
    if when == "asked":
        home.asks()
        home.works()
        home.says(ME, text)
        home.says(RELATIVE, "DONGY")
        home.passes(hours=26)
        assert (home.sms(ME), home.states()) == ([], ["ended"])
        return
    home.is_on()
    if when == "lost":
        assert home.loses("MAT TIEN", text) == []
    else:
        home.says(ME, text)
        home.passes(minutes=30)
        assert home.loses() == []
    assert home.states() == ["ended"]


def test_a_relative_asking_whose_number_it_is_gets_no_name(home: Home) -> None:
    """A cheat names a victim, to call later about "your child's money"."""
    home.asks()
    home.works()
    home.says(RELATIVE, f"0{ME[2:]} la ai", "DONGY")
    home.passes(hours=26)
    assert (home.sms(ME), home.states()) == ([], ["ended"])


def test_a_number_that_others_accuse_is_made_nobodys_relative(home: Home) -> None:
    home.says(OTHER, f"LD 0{RELATIVE[2:]} doi tien")
    home.harness.clock.now = home.clock.now
    home.harness.work()
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])


def test_one_report_by_a_stranger_parts_nobody_and_a_verdict_does(home: Home) -> None:
    home.is_on()
    home.says(OTHER, f"LD 0{RELATIVE[2:]} doi tien")
    assert len(home.loses()) == 1
    home.harness.sql.execute("UPDATE subject SET grade = 'confirmed'")
    home.passes(days=8)
    assert home.loses() == [] and home.states() == ["ended"]


def test_a_loss_that_is_taken_back_is_not_passed_on(home: Home) -> None:
    home.is_on()
    assert (
        home.loses("toi chuyen tien cho no roi", "that ra chua chuyen, dang dinh chuyen thoi") == []
    )
    assert home.states() == ["on"] and len(home.loses()) == 1


def test_the_partner_holds_the_phone(home: Home) -> None:
    """She gets notices at hours when she may have her phone again, and each 90 days. Her report of
    violence ends it, whatever is lost besides; he hears nothing of any of that."""
    home.is_on()
    home.passes(days=88)
    assert home.sms(ME) == []
    home.passes(days=2)
    (second,) = home.sms(ME)
    assert f"0{RELATIVE[2:]} da bat" in second
    home.says(ME, "chong toi danh toi, lay het tien roi")
    assert home.loses("MAT TIEN") == []
    home.passes(hours=24)
    assert home.states() == ["ended"]
    home.passes(days=100)
    assert home.loses() == [] and home.sms(RELATIVE) == [] and home.sms(ME) == []


def test_no_relative_is_notified_after_a_report_of_violence(home: Home) -> None:
    home.says(ME, "no doa dot nha toi")
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])


def test_violence_counts_after_its_text_is_deleted(home: Home) -> None:
    home.is_on()
    home.says(ME, "chong toi danh toi")
    home.passes(days=1)
    home.harness.sql.execute("DELETE FROM inbound")
    assert home.loses() == [] and home.states() == ["ended"]


def test_her_own_end_is_silent(home: Home) -> None:
    home.is_on()
    assert "Da bo" in home.says(ME, "NGUOINHA 0")
    home.passes(days=2)
    assert home.loses() == [] and home.sms(RELATIVE) == []


@pytest.mark.parametrize(
    "text", ["no doa giet con toi", "nha toi dang chay", "no chiem dien thoai cua toi roi",
             "toi bam vao link roi", "cong an goi doi chuyen tien"],
)  # fmt: skip
def test_only_a_loss_of_money_or_a_code_is_notified(home: Home, text: str) -> None:
    home.is_on()
    assert home.loses(text) == []


def test_a_strangers_number_is_not_bombed(home: Home) -> None:
    for n in range(5):
        assert "Se hoi" in home.asks(f"8491200{n:04}")
    home.works()
    assert len(home.sms(RELATIVE)) == 1
    home.passes(days=29)
    assert "Se hoi" in home.asks("84912009999")
    home.works()
    assert home.sms(RELATIVE) == []
    home.passes(days=2)
    home.asks("84912009998")
    home.works()
    assert len(home.sms(RELATIVE)) == 1


def test_one_sender_has_one_open_request(home: Home) -> None:
    home.asks()
    home.works()
    assert "Tu 10/03" in home.asks(relative=OTHER)
    assert "Da bo" in home.says(ME, "NGUOINHA 0")
    assert "Tu 10/03" in home.asks(relative=OTHER), "ended, and still the one of this week"
    home.says(ME, "XOA", "XOA", "DK xa duc lap huyen dak mil")
    assert "moi nho" in home.asks(relative=OTHER), "deleted, and back"
    home.works()
    assert home.sms(OTHER) == [] and len(home.sms(RELATIVE)) == 1
    assert "Khong ai" in home.says(RELATIVE, "DONGY"), "nobody asks any more"
    home.passes(days=9)
    home.asks("84912000444", OTHER)
    home.works()
    home.passes(days=9)
    assert "Khong ai" in home.says(OTHER, "DONGY"), "too late"


def test_an_opted_out_resident_is_neither_asked_nor_asks(home: Home) -> None:
    home.says(RELATIVE, "HUY")
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])
    home.says(OTHER, "HUY")
    assert "soan HUY nen chua nho" in home.asks(OTHER)
    home.says("84912000555", "XOA", "XOA")
    home.asks("84912000666", "84912000555")
    home.works()
    assert home.sms("84912000555") == []


def test_a_muted_sender_notifies_nobody(home: Home) -> None:
    home.is_on()
    until = home.clock.now + timedelta(days=30)
    home.harness.sql.execute("UPDATE resident SET muted_until = %s", (until,))
    assert home.loses() == []
    home.says(ME, "NGUOINHA 0")
    assert home.states() == ["ended"], "the end is theirs whatever an official has muted"


def test_a_number_that_is_another_persons_by_now(home: Home) -> None:
    home.is_on()
    home.harness.sql.execute(
        "INSERT INTO subject (key, kind, display, grade, aside, decided_at) "
        "VALUES (%s, 'mobile', '', 'no_reports', 'reassigned', %s)",
        (f"tel:+{RELATIVE}", home.clock.now + timedelta(hours=1)),
    )
    assert home.loses() == [] and home.states() == ["ended"]
