"""How to reach an official, and until when they are on duty. They set both themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from flows.subjects import numbers
from gateway.database import official_news
from gateway.database.encrypted_columns import (
    OFFICIAL_EMAIL,
    OFFICIAL_EMAIL_BEFORE,
    OFFICIAL_PHONE,
)
from gateway.database.encryption import EncryptedColumn, Keys
from gateway.database.tables_notifications import official_contact
from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official

LONGEST_EMAIL: Final = 254
_EMAIL: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
LONGEST_DUTY: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Contact:
    """phone, email  "" if there is none, or it can't be read any more; phone: E.164
    email_before  the address that is still to be notified of the change
    """

    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    email_before: str = field(default="", repr=False)
    on_duty_until: datetime | None = None


_OF: Final = select(official_contact).where(official_contact.c.official_id == bindparam("official"))


def find(connection: Connection, keys: Keys, official_id: int) -> Contact:
    """How an official is reached; an empty contact if they have given nothing."""
    row = connection.execute(_OF, {"official": official_id}).one_or_none()
    if row is None:
        return Contact()
    phone = _decrypted(keys, row.phone, OFFICIAL_PHONE, official_id)
    email = _decrypted(keys, row.email, OFFICIAL_EMAIL, official_id)
    before = _decrypted(keys, row.email_before, OFFICIAL_EMAIL_BEFORE, official_id)
    return Contact(phone, email, before, row.on_duty_until)


def _decrypted(keys: Keys, stored: bytes | None, column: EncryptedColumn, official_id: int) -> str:
    return keys.readable(stored, column, official_id) or ""


def phones(connection: Connection, keys: Keys, ids: Iterable[int]) -> dict[int, str]:
    """Of those of these officials who have given one that can be read."""
    columns = (official_contact.c.official_id, official_contact.c.phone)
    query = select(*columns).where(official_contact.c.official_id.in_(list(ids)))
    read = {
        row.official_id: _decrypted(keys, row.phone, OFFICIAL_PHONE, row.official_id)
        for row in connection.execute(query)
    }
    return {one: phone for one, phone in read.items() if phone}


def with_email(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Of these officials those who want e-mail, or wanted it until now."""
    column = official_contact.c
    wanted = or_(column.email.is_not(None), column.email_before.is_not(None))
    query = select(column.official_id).where(column.official_id.in_(list(ids)), wanted)
    return sorted(connection.execute(query).scalars())


def set_email(connection: Connection, keys: Keys, me: Official, typed: str, now: datetime) -> None:
    """The e-mail address for news as well; "" for none. The official's phone and the previous
    address get a notice of the change. Raises NotPossible (email, no_phone)."""
    address = typed.strip()
    if address and not (len(address) <= LONGEST_EMAIL and _EMAIL.fullmatch(address)):
        raise NotPossible("email", "That is no e-mail address, like lan@example.vn.")
    encrypted = keys.encrypt(address, OFFICIAL_EMAIL, me.id) if address else None
    contact = find(connection, keys, me.id)
    before = contact.email_before or (contact.email if contact.email != address else "")
    mine = official_contact.c.official_id == me.id
    changed = connection.execute(update(official_contact).where(mine).values(email=encrypted))
    if not changed.rowcount:
        raise NotPossible("no_phone", "Give your phone number first.")
    owe_notice(connection, keys, me.id, before)
    official_news.add(connection, "account_changed", me.id, now, "email")
    audit.done(connection, me, "official.email", "official", me.id)


def owe_notice(connection: Connection, keys: Keys, official_id: int, address: str) -> None:
    """The address for the notice that the official has left it; "" for none."""
    encrypted = keys.encrypt(address, OFFICIAL_EMAIL_BEFORE, official_id) if address else None
    mine = official_contact.c.official_id == official_id
    connection.execute(update(official_contact).where(mine).values(email_before=encrypted))


def set_phone(
    connection: Connection, keys: Keys, me: Official, typed: str, now: datetime
) -> tuple[str, str]:
    """Puts another number in the place of one's own; returns it and the one before, both E.164,
    "" if there was none. Raises NotPossible (phone)."""
    phone = numbers.msisdn(typed.replace(" ", "").replace(".", "").replace("-", ""))
    if phone is None:
        raise NotPossible("phone", "That is no phone number, like 0912345678.")
    before = find(connection, keys, me.id).phone
    encrypted = keys.encrypt(phone, OFFICIAL_PHONE, me.id)
    new = upsert(official_contact).values(official_id=me.id, phone=encrypted, set_at=now)
    changed = {"phone": new.excluded.phone, "set_at": now}
    connection.execute(
        new.on_conflict_do_update(index_elements=[official_contact.c.official_id], set_=changed)
    )
    audit.done(connection, me, "official.phone", "official", me.id)
    return phone, before


def duty_until(now: datetime, hours: int) -> datetime | None:
    """The end of a duty of so many hours; None for 0. Too long a duty is returned as it is."""
    return now + timedelta(hours=min(hours, 1000)) if hours > 0 else None


def set_duty(connection: Connection, me: Official, until: datetime | None, now: datetime) -> None:
    """On duty until then; None: no longer. Raises NotPossible (no_phone, days)."""
    if until is not None and not now < until <= now + LONGEST_DUTY:
        raise NotPossible("days", f"A duty lasts at most {LONGEST_DUTY.days} days.")
    mine = official_contact.c.official_id == me.id
    changed = connection.execute(update(official_contact).where(mine).values(on_duty_until=until))
    if not changed.rowcount:
        raise NotPossible("no_phone", "Give your phone number first.")
    audit.done(connection, me, "official.duty", "official", me.id)
