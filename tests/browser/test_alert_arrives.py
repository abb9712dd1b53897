"""An alert by the command line, from the first administrator on, to phones of one district."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from config.settings import Settings
from gateway.officials import totp
from tests import signed
from tests.browser.console_session import first_administrator
from tests.browser.handset import Handset
from tests.e2e.service import Service, eventually

pytestmark = pytest.mark.chromium

DISTRICT = "lam-dong-2025/d665"
"""An area in which no other test has anybody."""
WORDS = "Số 0900000113 giả công an đòi tiền. Cúp máy, báo 113."
ENGLISH = "0900000113 poses as police and demands money. Hang up, call 113."


@dataclass
class Official:
    """Somebody with an invitation, who makes their own code generator and token."""

    service: Service
    invitation: str
    token: str = ""
    secret: str = ""

    def enrols(self) -> Official:
        text = types(self.service, "officials", "totp", "new", token=self.invitation)
        secret = re.search(r"^  ([A-Z2-7]{32})$", text, re.MULTILINE)
        assert secret is not None
        self.secret = secret[1]
        text = types(
            self.service, "officials", "token", "create", token=self.invitation, code=self.code()
        )
        self.token = token_in(text)
        return self

    def code(self) -> str:
        """Of this moment; that half a minute went by since the last one is made so."""
        with self.service.sql() as connection:
            connection.execute("UPDATE official SET totp_step = 0")
        return totp.code(self.secret, totp.step_of(datetime.now(UTC)))

    def types(self, *words: str, coded: bool = False) -> str:
        code = self.code() if coded else ""
        return types(self.service, *words, token=self.token, code=code)


def types(service: Service, *words: str, token: str = "", code: str = "") -> str:
    """A command in the service's folder, and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "gateway", *words],
        cwd=service.home,
        env={**service.base, "KHONG_TOKEN": token, "KHONG_TOTP": code},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def token_in(reply: str) -> str:
    match = re.search(r"k5o_\d+_[0-9a-f]{40}", reply)
    assert match is not None, reply
    return match[0]


def hired(service: Service) -> tuple[Official, Official]:
    """Two officials of the district, invited by the first administrator."""
    first = Official(service, first_administrator(service, "Chị Hoa")).enrols()
    invited = []
    for name in ("Anh An", "Chị Bình"):
        words = ("officials", "create", name, "--role", "district", "--areas", DISTRICT)
        invited.append(Official(service, token_in(first.types(*words, coded=True))))
    an, binh = (one.enrols() for one in invited)
    # Two days later; she has been confirmed meanwhile, by the only one who can.
    signed.after(
        Settings.load(service.env),
        "UPDATE official SET enrolled_at = now() - interval '2 days'",
    )
    with service.sql() as connection:
        (official,) = connection.execute(
            "SELECT id FROM official WHERE name = 'Chị Bình'"
        ).fetchone()
    sure = ("--from-server", "--reason", "gặp tận nơi")
    assert "is confirmed" in types(service, "officials", "confirm", str(official), *sure)
    return an, binh


def test_a_warning_reaches_its_district_and_nobody_else(
    phone: Handset, page: Page, service: Service
) -> None:
    page.get_by_role("button", name="4", exact=True).click()
    second, third, elsewhere = (Handset(page, place) for place in (2, 3, 4))
    phone.choose(place="xã Đức An")
    second.choose(language="English", place="huyện Đắk Song cũ")
    third.choose(language="Tiếng Việt có dấu", place="xã Thuận Hạnh")
    elsewhere.choose(place="xã Quảng Sơn")
    before = elsewhere.bubbles.count()

    an, binh = hired(service)
    payload = an.types(
        "alert", "draft", "--kind", "scam", "--areas", "huyện Đắk Song cũ", "--text", WORDS,
        "--text-en", ENGLISH, "--subject", "0900000113",
    )  # fmt: skip
    match = re.match(r"Alert (\d+): scam, draft", payload)
    assert match is not None and "It can't go out" not in payload
    assert "To 3 people, " in payload
    one = match[1]
    an.types("alert", "submit", one)
    assert "is approved" in binh.types("alert", "approve", one, coded=True)

    expect(phone.bubbles.last).to_contain_text(
        "[CANH BAO] 5 KHONG: So 0900000113 gia cong an doi tien. Cup may, bao 113."
    )
    expect(second.bubbles.last).to_contain_text(f"[CANH BAO] 5 KHONG: {ENGLISH}")
    expect(third.bubbles.last).to_contain_text(f"[CANH BAO] 5 KHÔNG: {WORDS}")
    watched = an.types("alert", "status", one, "--watch")
    assert "3 of 3" in watched
    # The phones' carriers send a receipt of each.
    delivered = f"alert_id = {one} AND state = 'delivered'"
    assert eventually(lambda: service.count("delivery", delivered) == 3)
    assert "all: 3 delivered" in an.types("alert", "status", one)
    assert elsewhere.bubbles.count() == before
    assert "[CANH BAO]" not in elsewhere.whole.inner_text()
    # What loudspeakers and radio take, a moment later.
    assert eventually(lambda: "0900000113 giả công an" in service.get("/alerts.cap").body.decode())
    assert service.get(f"/alerts.cap/khong-{one}-1").status == 200
