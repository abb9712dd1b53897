"""`python -m gateway residents`: an official's actions for one resident whose number they have."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office

ME, NUMBER = "84912000111", "0912000111"
Typed = Callable[..., command.CommandResult]


@pytest.fixture
def typed(env: dict[str, str]) -> Typed:
    def run(*arguments: str, token: str = "", code: str = "") -> command.CommandResult:
        own = {"KHONG_TOKEN": token, "KHONG_TOTP": code}
        return command.run({**env, **own}, "residents", *arguments)

    return run


def test_all_that_is_stored_is_handed_to_the_person_and_audited(
    typed: Typed, office: Office, webhooks: CarrierClient
) -> None:
    for text in ("DK quang son", "LD 0868123456 xung cong an doi tien"):
        webhooks.open(ME, text)
    lan, commune = office.hire(days=36_500), office.hire("commune", days=36_500)
    asked = ("whole", NUMBER)
    assert typed(*asked).returncode == 1
    refused = typed(*asked, token=commune.token, code=office.code_now(commune))
    assert refused.returncode == 1 and "may not do this" in refused.stderr
    alone = typed(*asked, token=lan.token, code=office.code_now(lan))
    assert alone.returncode != 0 and "text DL from that phone" in alone.stderr
    assert "xung cong an" not in alone.stdout
    webhooks.open(ME, "DL")
    done = typed(*asked, token=lan.token, code=office.code_now(lan))
    assert (done.returncode, done.stderr) == (0, "")
    for part in ("lam-dong-2025/24616", "0868123456", "xung cong an doi tien", "DK quang son"):
        assert part in done.stdout
    actions = [row[1:] for row in office.audited()]
    assert ("resident.whole", "done", None) in actions
    assert NUMBER not in repr(actions) and ME not in repr(actions)
    nobody = typed("whole", "0912000999", token=lan.token, code=office.code_now(lan))
    assert nobody.returncode != 0 and "Nobody with this number" in nobody.stderr


def test_a_muted_sender_can_report_and_leave(
    typed: Typed, office: Office, webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    webhooks.open(ME, "chao")
    lan = office.hire(days=36_500)
    muted = typed("mute", NUMBER, "--days", "7", token=lan.token, code=office.code_now(lan))
    assert muted.returncode == 0, muted.stderr
    assert not reply_text(webhooks.open(ME, "may ngu qua"))
    assert not reply_text(webhooks.open(ME, "KT 0868123456"))
    assert "da ghi 0868123456" in (reply_text(webhooks.open(ME, "LD 0868123456 doi tien")) or "")
    assert "GOI NGAN HANG NGAY" in (reply_text(webhooks.open(ME, "MAT TIEN")) or "")
    assert reply_text(webhooks.open(ME, "vietcombank"))
    assert "113" in (reply_text(webhooks.open(ME, "no doa giet toi")) or "")
    assert reply_text(webhooks.open(ME, "toi o mot minh voi con nho"))
    assert "Xong: tu" in (reply_text(webhooks.open(ME, "HUY")) or "")
    assert reply_text(webhooks.open(ME, "DL"))
    assert sql.execute("SELECT count(*) FROM report").fetchone() == (1,)
    assert ("resident.mute", "done", None) in [row[1:] for row in office.audited()]
    unmuted = typed("mute", NUMBER, "--days", "0", token=lan.token, code=office.code_now(lan))
    assert unmuted.returncode == 0, unmuted.stderr
    assert reply_text(webhooks.open(ME, "KT 0868123456"))


def test_nobody_is_muted_for_good(typed: Typed, office: Office, webhooks: CarrierClient) -> None:
    webhooks.open(ME, "chao")
    lan = office.hire(days=36_500)
    long = typed("mute", NUMBER, "--days", "400", token=lan.token, code=office.code_now(lan))
    assert long.returncode != 0 and "at most 30 days" in long.stderr
