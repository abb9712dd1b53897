"""Every encrypted column. The tables say which columns they are, and what names their rows for good
(`tables.encrypted`); a rotation of the key walks this list.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column

from gateway.database.encryption import EncryptedColumn
from gateway.database.schema import metadata
from gateway.database.tables import NAMED_BY, conversation, inbound, outbound, report, resident
from gateway.database.tables_campaigns import campaign, campaign_arrival
from gateway.database.tables_console import console_session
from gateway.database.tables_family import family
from gateway.database.tables_imports import upload
from gateway.database.tables_notifications import official_contact
from gateway.database.tables_officials import official


def _of(column: Column[Any]) -> EncryptedColumn:
    (key,) = column.table.primary_key
    return EncryptedColumn(column.table.name, column.name, column.info[NAMED_BY], key.name)


COLUMNS: Final = tuple(
    _of(column)
    for table in metadata.tables.values()
    for column in table.columns
    if NAMED_BY in column.info
)

RESIDENT_NUMBER: Final = _of(resident.c.number_encrypted)
CONVERSATION_STATE: Final = _of(conversation.c.state)
INBOUND_TEXT: Final = _of(inbound.c.text)
INBOUND_REPLY: Final = _of(inbound.c.reply)
OUTBOUND_NUMBER: Final = _of(outbound.c.number_encrypted)
OUTBOUND_TEXT: Final = _of(outbound.c.text)
REPORT_CONTENT: Final = _of(report.c.content)
CAMPAIGN_SAMPLE: Final = _of(campaign.c.sample)
ARRIVAL_SAMPLE: Final = _of(campaign_arrival.c.sample)
OFFICIAL_TOTP: Final = _of(official.c.totp_secret)
OFFICIAL_PHONE: Final = _of(official_contact.c.phone)
OFFICIAL_EMAIL: Final = _of(official_contact.c.email)
OFFICIAL_EMAIL_BEFORE: Final = _of(official_contact.c.email_before)
SESSION_TOTP: Final = _of(console_session.c.totp_secret)
UPLOAD_CONTENT: Final = _of(upload.c.content)
FAMILY_RESIDENT: Final = _of(family.c.resident_encrypted)
FAMILY_RELATIVE: Final = _of(family.c.relative_encrypted)
