"""News by e-mail, beside the SMS, for officials who want it.

It has limits of its own, so that neither uses up the other's, and no quiet hours: it wakes nobody.
An e-mail is marked before the server is called, in a transaction of its own, and unmarked if the
server does not take it. One that is lost in a crash is not sent again: the SMS says the same.
"""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection, Row, func, select, text, update

from gateway.database.choices import NewsKind
from gateway.database.encryption import Keys
from gateway.database.tables_notifications import notification
from gateway.notifications import contacts, outgoing
from gateway.notifications.kinds import CHANGED, sentence

LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
REPEAT_AFTER: Final = timedelta(minutes=15)
"""How long after a refusal by the server the e-mail is tried again."""
SECONDS: Final = 15.0
"""Seconds that the server may take for each of its answers."""
MOST_NAMED: Final = 20
"""How many subjects, alerts or instances an e-mail names."""
SUBJECT: Final = "5 KHÔNG: có tin mới cho bạn"
_LIVES: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Server:
    """An SMTP server, and the sender of its e-mails.

    home  the console's address
    """

    url: str
    sender: str
    home: str


@dataclass(frozen=True, slots=True)
class Email:
    """ids  of the notifications that it is on; none: it says that `to` is not used any longer"""

    to: str
    subject: str
    body: str
    at: datetime
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DueEmails:
    """emails  to be sent now, marked as sent; wait: when to look again; None for never"""

    emails: tuple[Email, ...] = ()
    wait: timedelta | None = None


_WAITING = text(
    """
    SELECT n.id, w.kind, w.object_id, w.about, w.at
    FROM notification n JOIN news w ON w.id = n.news_id
    WHERE n.official_id = :official AND n.emailed_at IS NULL AND w.at > :since
    ORDER BY w.kind, n.id FOR UPDATE OF n
    """
)
_CHANGED = text(
    "SELECT EXISTS (SELECT FROM news WHERE kind = 'account_changed' AND about = 'email' "
    "AND object_id = :official AND at > :since)"
)
_SENT = text(
    """
    SELECT DISTINCT n.emailed_at AS at FROM notification n JOIN news w ON w.id = n.news_id
    WHERE n.official_id = :official AND w.kind = :kind AND n.emailed_at > :since
    ORDER BY at DESC
    """
)


def claim(
    connection: Connection, keys: Keys, server: Server, official_id: int, now: datetime
) -> DueEmails:
    """The e-mail that an official is to get now, with all that waits and is due; and the one to
    the address before."""
    key = func.hashtextextended(f"e-mail of official {official_id}", 0)
    connection.execute(select(func.pg_advisory_xact_lock(key)))
    contact = contacts.find(connection, keys, official_id)
    values = {"official": official_id, "since": now - _LIVES}
    news, wait = _news(connection, server, official_id, contact.email, now)
    if not contact.email_before:
        return DueEmails(news, wait)
    contacts.owe_notice(connection, keys, official_id, "")
    if not connection.execute(_CHANGED, values).scalar_one():
        return DueEmails(news, wait)
    body = _body(server, [f"{sentence('account_changed', CHANGED['email'], 0, 1)}."])
    notice = Email(contact.email_before, SUBJECT, body, now)
    return DueEmails((notice, *news), min(wait or REPEAT_AFTER, REPEAT_AFTER))


def _news(
    connection: Connection, server: Server, official_id: int, to: str, now: datetime
) -> tuple[tuple[Email, ...], timedelta | None]:
    if not to:
        return (), None
    waiting = connection.execute(_WAITING, {"official": official_id, "since": now - _LIVES}).all()
    lines: list[str] = []
    ids: list[int] = []
    later = []
    for kind in dict.fromkeys(row.kind for row in waiting):
        rows = [row for row in waiting if row.kind == kind]
        due = outgoing.due_at(connection, _SENT, official_id, kind, rows[0].at, now)
        if due > now:
            later.append(due - now)
            continue
        facts = outgoing.known_facts(connection, kind, rows, now)
        lines += _lines(kind, rows, facts)
        ids += facts
    if not ids:
        return (), min(later, default=None)
    _mark(connection, ids, now)
    # It is looked at again in any case: if it could not be sent, it then waits.
    email = Email(to, SUBJECT, _body(server, lines), now, tuple(ids))
    return (email,), min([*later, REPEAT_AFTER])


def _body(server: Server, lines: Sequence[str]) -> str:
    return "\n".join((*lines, "", server.home, ""))


def _lines(kind: NewsKind, rows: Sequence[Row[Any]], facts: dict[int, outgoing.Facts]) -> list[str]:
    each = outgoing.once_each(kind, rows, facts)
    if not each:
        return []
    text_of = sentence(kind, each[0].name, each[0].people, len(each))
    names = [one.name for one in each if one.name] if len(each) > 1 else []
    more = [f"  và {len(names) - MOST_NAMED} nữa"] if len(names) > MOST_NAMED else []
    return [f"{text_of}.", *(f"  {name}" for name in names[:MOST_NAMED]), *more]


def _mark(connection: Connection, ids: Sequence[int], at: datetime | None) -> None:
    connection.execute(update(notification).where(notification.c.id.in_(ids)).values(emailed_at=at))


def give_back(connection: Connection, keys: Keys, official_id: int, email: Email) -> None:
    """The server has not taken it: the e-mail waits again."""
    if email.ids:
        _mark(connection, email.ids, None)
    else:
        contacts.owe_notice(connection, keys, official_id, email.to)


def post(server: Server, email: Email) -> None:
    """Gives it to the server. Raises OSError or smtplib.SMTPException.

    Without TLS nothing is sent to another machine: the password and the news are in it.
    """
    parts = urlsplit(server.url)
    host, tls = parts.hostname or "", ssl.create_default_context()
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = server.sender, email.to, email.subject
    message["Date"] = format_datetime(email.at)
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(email.body)
    client: smtplib.SMTP
    if parts.scheme == "smtps":
        client = smtplib.SMTP_SSL(host, parts.port or 465, timeout=SECONDS, context=tls)
    else:
        client = smtplib.SMTP(host, parts.port or 587, timeout=SECONDS)
    with contextlib.closing(client):
        if parts.scheme == "smtp" and host not in LOOPBACK:
            client.starttls(context=tls)
        if parts.username:
            client.login(unquote(parts.username), unquote(parts.password or ""))
        client.send_message(message)
        # The server has taken it: what it makes of the goodbye changes nothing.
        with contextlib.suppress(OSError, smtplib.SMTPException):
            client.quit()
