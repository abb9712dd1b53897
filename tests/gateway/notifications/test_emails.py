"""E-mail to officials who want it, by a real SMTP server."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from typing import Any
from urllib.parse import unquote_plus

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from gateway.notifications import contacts, kinds
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from tests.e2e.service import free_port
from tests.gateway.notifications.test_notifications import (
    NIGHT,
    after,
    emergency,
    make_high,
    news,
    reach,
)
from tests.gateway.officials.conftest import Office
from tests.workers.conftest import Harness
from workers.services import WorkerServices

LAN = "lan@example.vn"


@dataclass
class Mailbox:
    """The e-mails that the server took; `refuses` is its refusal."""

    taken: list[EmailMessage] = field(default_factory=list)
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    refuses: str = ""
    goodbye: str = "221 Bye"

    async def handle_QUIT(self, server: Any, session: Any, envelope: Any) -> str:
        return self.goodbye

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.refuses:
            return self.refuses
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage) and envelope.rcpt_tos == [message["To"]]
        self.taken.append(message)
        return "250 OK"

    def login(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
        self.logins.append((data.login, data.password))
        return AuthResult(success=True)

    @property
    def texts(self) -> list[str]:
        return [str(each.get_content()) for each in self.taken]


@pytest.fixture
def mailbox(harness: Harness, caplog: pytest.LogCaptureFixture) -> Iterator[Mailbox]:
    caplog.set_level("ERROR", "mail.log")  # It warns of what it will call otherwise some day.
    box = Mailbox()
    server = Controller(
        box,
        "127.0.0.1",
        port := free_port(),
        authenticator=box.login,
        auth_require_tls=False,
        auth_exclude_mechanism=(),
    )
    server.start()
    mail_from(harness, f"smtp://khong:m%40t%2Fkhau@127.0.0.1:{port}")
    yield box
    server.stop()
    harness.context.close()


def mail_from(harness: Harness, url: str) -> None:
    given = replace(harness.context.settings, smtp_url=url, smtp_sender="khong@example.vn")
    harness.context = WorkerServices(given, harness.context.env, harness.clock)


def sms(harness: Harness) -> list[str]:
    """The SMS on a changed address."""
    sent = [str(each) for each in harness.operator.taken]
    return [each for each in sent if "dia chi thu" in unquote_plus(each)]


def waiting(harness: Harness) -> int:
    return int(harness.one("SELECT count(*) FROM staged_job WHERE name = 'email_official'"))


def set_email(harness: Harness, person: int, address: str) -> None:
    me = Official(person, "", "", (), (), None)
    with harness.context.engine.begin() as connection:
        contacts.set_email(connection, harness.keys, me, address, harness.clock())
    after(harness, minutes=1)


def test_it_comes_beside_the_sms_at_night_too(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    approver, author = office.hire(), office.hire()
    reach(harness, approver.id, "0912000111")
    set_email(harness, approver.id, LAN)
    assert len(sms(harness)) == 1
    assert mailbox.logins == [(b"khong", b"m@t/khau")]
    (first,) = mailbox.taken
    assert (first["To"], first["From"]) == (LAN, "khong@example.vn")
    assert "vừa đổi địa chỉ thư" in mailbox.texts[0] and "/console" in mailbox.texts[0]
    harness.clock.now = NIGHT
    for number in range(50):
        make_high(harness, number)
    harness.work()
    after(harness, minutes=5)
    assert "CAO" not in str(harness.operator.taken), "it is night"
    flood = mailbox.texts[1]
    assert "50 số, link, tài khoản vừa lên mức CAO" in flood
    assert "0987650000" in flood and "và 30 nữa" in flood
    waits = emergency(harness, author)
    after(harness, minutes=0)
    assert f"cảnh báo KHẨN số {waits} đang chờ duyệt" in mailbox.texts[2]
    after(harness, hours=30)
    assert set(mailbox.texts[3:]) == {mailbox.texts[2]}, "only an emergency that waits comes again"


def test_an_odd_goodbye_repeats_nothing(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    """An e-mail that the server has taken is sent."""
    mailbox.goodbye = "500 What?"
    approver = office.hire()
    reach(harness, approver.id, "0912000111")
    set_email(harness, approver.id, LAN)
    after(harness, minutes=16)
    after(harness, hours=2)
    assert len(mailbox.taken) == 1


def test_each_kind_has_its_own_limit(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    person = office.hire()
    reach(harness, person.id, "0912000111")
    set_email(harness, person.id, LAN)
    mailbox.taken.clear()
    for number in range(6):
        make_high(harness, number)
        after(harness, minutes=2)
    assert len(mailbox.taken) == kinds.KINDS["new_high"].hourly
    news(harness, "account_changed", person.id, "role")
    after(harness, minutes=1)
    assert "vai trò, địa bàn" in mailbox.texts[-1] and "CAO" not in mailbox.texts[-1]
    after(harness, hours=1)
    assert "4 số, link, tài khoản vừa lên mức CAO" in mailbox.texts[-1]


def test_what_the_server_refuses_waits(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    person = office.hire()
    reach(harness, person.id, "0912000111")
    mailbox.refuses = "451 try again later"
    set_email(harness, person.id, LAN)
    assert mailbox.taken == [] and len(sms(harness)) == 1, "the SMS does not wait for it"
    assert waiting(harness) == 1
    mailbox.refuses = ""
    after(harness, minutes=16)
    assert len(mailbox.taken) == 1
    mailbox.refuses = "451 try again later"
    news(harness, "account_changed", person.id, "role")
    after(harness, minutes=1)
    after(harness, days=1)
    assert len(mailbox.taken) == 1 and waiting(harness) == 0, "after a day it is given up"


def test_nothing_goes_to_another_machine_without_tls(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    server = Controller(mailbox, "127.0.0.2", port := free_port())
    server.start()
    mail_from(harness, f"smtp://khong:mk@127.0.0.2:{port}")
    person = office.hire()
    reach(harness, person.id, "0912000111")
    set_email(harness, person.id, LAN)
    server.stop()
    assert mailbox.taken == mailbox.logins == []
    assert len(sms(harness)) == 1


def test_an_official_without_email_gets_none(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    person = office.hire()
    with pytest.raises(NotPossible, match="phone"):
        set_email(harness, person.id, LAN)
    reach(harness, person.id, "0912000111")
    for wrong in ("lan", "lan@", "a b@c.vn", "lan@example.vn\nBcc: x@y.vn", "@example.vn"):
        with pytest.raises(NotPossible, match="no e-mail address"):
            set_email(harness, person.id, wrong)
    news(harness, "account_changed", person.id, "role")
    after(harness, minutes=1)
    assert mailbox.taken == [] and waiting(harness) == 0
    set_email(harness, person.id, LAN)
    assert LAN.encode() not in harness.one("SELECT email FROM official_contact")
    set_email(harness, person.id, "")
    after(harness, hours=1)
    assert [each["To"] for each in mailbox.taken] == [LAN, LAN], "and its end is told there"
    assert waiting(harness) == 0


def test_the_former_address_is_notified_and_never_learns_the_new_one(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    person, thief = office.hire(), "ke-gian@example.vn"
    reach(harness, person.id, "0912000111")
    set_email(harness, person.id, LAN)
    mailbox.taken.clear()
    mailbox.refuses = "451 try again later"
    set_email(harness, person.id, thief)
    set_email(harness, person.id, "ke-gian-2@example.vn")
    assert mailbox.taken == [] and sms(harness)
    mailbox.refuses = ""
    after(harness, minutes=16)
    (to_before,) = [each for each in mailbox.taken if each["To"] == LAN]
    text = str(to_before.get_content())
    assert "vừa đổi địa chỉ thư" in text and "ke-gian" not in text
    assert [each["To"] for each in mailbox.taken if each["To"] == thief] == []
    after(harness, minutes=16)
    assert waiting(harness) == 0
    set_email(harness, person.id, "ke-gian-2@example.vn")
    assert len([each for each in mailbox.taken if each["To"] == LAN]) == 1, "nothing changed"


def test_an_address_before_that_takes_nothing_is_given_up_after_a_day(
    harness: Harness,
    mailbox: Mailbox,
    office: Office,
) -> None:
    person = office.hire()
    reach(harness, person.id, "0912000111")
    set_email(harness, person.id, LAN)
    mailbox.refuses = "550 no such mailbox"
    set_email(harness, person.id, "")
    assert waiting(harness) == 1
    after(harness, days=1, minutes=1)
    assert waiting(harness) == 0
    assert harness.one("SELECT email_before FROM official_contact") is None
