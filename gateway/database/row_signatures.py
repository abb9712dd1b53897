"""Rows that say who may act, and what officials decided, are signed as they are written.

The key is not in the database (`gateway.database.signing`): anyone who can only write there makes
nobody an official, gives nobody another role or password, and decides on no subject. A signature is
checked when the row has an effect, and by `doctor`. `change` signs a row again only if it held
before, and else takes its signature away: a row that somebody else has changed stays without
effect, even if they change it back. Anyone who kept a copy of a whole row, and puts it back, has it
as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Connection, Label, RowMapping, Table, select, text, update

from gateway.database import ids
from gateway.database.signing import AuditKeys, Purpose, keys_of, timestamp
from gateway.database.tables import subject, verdict
from gateway.database.tables_alerts import alert_template
from gateway.database.tables_console import console_session
from gateway.database.tables_learning import triage_agreement, triage_version
from gateway.database.tables_officials import (
    api_token,
    official,
    official_confirmation,
    passkey,
    recovery_code,
)
from gateway.database.tables_verdicts import appeal, proposed_verdict

Values = Mapping[str, Any] | RowMapping


@dataclass(frozen=True, slots=True)
class Rule:
    """columns  those that a signature covers
    current  SQL: the rows that `doctor` checks; rows that are over have no effect
    """

    purpose: Purpose
    columns: tuple[str, ...]
    current: str = "true"


SIGNED_GRADES: Final = ("confirmed", "cleared", "official")
"""Grades from an official's decision or the directory; the others follow from reports."""

_OFFICIAL: Final = (
    "id", "name", "role", "areas", "password", "totp_secret", "enrolled_at", "created_by",
    "created_at", "disabled_at", "invitations",
)  # fmt: skip
_TOKEN: Final = (
    "id", "official_id", "hash", "scopes", "created_by", "created_at", "expires_at", "revoked_at",
)  # fmt: skip
_SESSION: Final = (
    "id", "official_id", "hash", "stage", "token_id", "code_at", "expires_at",
)  # fmt: skip
_VERDICT: Final = (
    "id", "subject_key", "decision", "official_id", "official", "reason", "at", "agreed_by",
    "undone_by",
)  # fmt: skip
_PROPOSAL: Final = (
    "id", "subject_key", "decision", "forged", "official_id", "official", "reason", "why",
    "appeal_code", "at", "outcome", "ended_by", "ended_at",
)  # fmt: skip
_APPEAL: Final = ("id", "code", "subject_key", "decision", "official")
_CONFIRMATION: Final = ("id", "official_id", "role", "confirmed_by", "reason", "at")
_PASSKEY: Final = (
    "id", "official_id", "credential_id", "public_key", "created_at", "removed_at", "confirmed_at",
    "confirmed_by",
)  # fmt: skip
_RECOVERY: Final = ("id", "official_id", "hash", "created_at", "used_at")
_VERSION: Final = ("id", "weights", "delivered", "official_id", "back_to", "at")
_AGREEMENT: Final = ("id", "report_id", "scam", "official_id", "at")
_TEMPLATE: Final = (
    "id", "template", "version", "kind", "name", "texts", "slots", "labels", "registered",
    "written_by", "outcome", "reason", "decided_by", "decided_at",
)  # fmt: skip
_GOOD_TOKEN: Final = "revoked_at IS NULL AND expires_at > now()"
_INVITATION: Final = (
    "'enrol' = ANY(scopes) AND official_id IN (SELECT id FROM official WHERE disabled_at IS NULL)"
)

RULES: Final[Mapping[Table, Rule]] = MappingProxyType(
    {
        official: Rule("official", _OFFICIAL, "disabled_at IS NULL"),
        official_confirmation: Rule("confirmation", _CONFIRMATION),
        passkey: Rule("passkey", _PASSKEY, "removed_at IS NULL"),
        recovery_code: Rule("recovery code", _RECOVERY, "used_at IS NULL"),
        api_token: Rule("token", _TOKEN, f"({_GOOD_TOKEN}) OR ({_INVITATION})"),
        console_session: Rule("session", _SESSION, "ended_at IS NULL AND expires_at > now()"),
        verdict: Rule("verdict", _VERDICT),
        appeal: Rule("appeal", _APPEAL, "decision IS NOT NULL"),
        proposed_verdict: Rule("proposal", _PROPOSAL, "ended_at IS NULL"),
        triage_version: Rule("triage version", _VERSION),
        triage_agreement: Rule("triage agreement", _AGREEMENT),
        alert_template: Rule("alert template", _TEMPLATE),
        subject: Rule("grade", ("key", "grade"), f"grade IN {SIGNED_GRADES}"),
    }
)


def add(connection: Connection, table: Table, **values: object) -> int:
    """Writes a signed row; gives its id."""
    made = ids.add(connection, table, **values)
    sign(connection, table, made)
    return made


def sign(connection: Connection, table: Table, row_id: int) -> None:
    """Signs a row that was inserted in this transaction."""
    row = connection.execute(select(table).where(table.c.id == row_id)).one()
    _write(connection, table, row_id, signature(keys_of(connection), table, row._mapping))


def change(connection: Connection, table: Table, row_id: int, **values: object) -> None:
    """Locks a row, changes it and signs it. One that somebody else has written or changed is
    changed too, and loses its signature: it is never valid again."""
    query = select(table).where(table.c.id == row_id).with_for_update(key_share=True)
    ours = holds(keys_of(connection), table, connection.execute(query).one()._mapping)
    taken = {} if ours else {"signature": None}
    connection.execute(update(table).where(table.c.id == row_id).values(**values, **taken))
    if ours:
        sign(connection, table, row_id)


def _write(connection: Connection, table: Table, row_id: int, made: bytes) -> None:
    connection.execute(update(table).where(table.c.id == row_id).values(signature=made))


def signature(keys: AuditKeys, table: Table, row: Values) -> bytes:
    """The signature that this service writes for such a row."""
    rule = RULES[table]
    return keys.sign(rule.purpose, _signed_values(rule, row))


def holds(keys: AuditKeys, table: Table, row: Values) -> bool:
    """Whether this service wrote this row (all of its signed columns, and its `signature`)."""
    rule = RULES[table]
    return keys.holds(row["signature"], rule.purpose, _signed_values(rule, row))


def grade_holds(keys: AuditKeys, key: str, grade: str, signature: bytes | None) -> bool:
    """The same for a subject's row; a grade that follows from reports has none."""
    return grade not in SIGNED_GRADES or keys.holds(signature, "grade", [key, grade])


def grades(connection: Connection, keys: Collection[str]) -> dict[str, str]:
    """The standings of known subjects, by key; without those that hold an official's grade that no
    official gave."""
    columns = (subject.c.key, subject.c.grade, subject.c.signature)
    rows = connection.execute(select(*columns).where(subject.c.key.in_(keys))).all()
    if not rows:
        return {}
    audit = keys_of(connection)
    return {key: grade for key, grade, mac in rows if grade_holds(audit, key, grade, mac)}


def beside(table: Table) -> list[Label[Any]]:
    """Its signed columns, for a query of another table's rows (`all_hold`)."""
    names = (*RULES[table].columns, "signature")
    return [table.c[name].label(_beside(table) + name) for name in names]


def all_hold(connection: Connection, row: Any, table: Table, *others: Table) -> bool:
    """Whether a row of `table` is valid, and those of the others that are `beside` it as well."""
    keys, own = keys_of(connection), row._mapping
    return holds(keys, table, own) and all(
        holds(
            keys,
            other,
            {
                name.removeprefix(_beside(other)): value
                for name, value in own.items()
                if name.startswith(_beside(other))
            },
        )
        for other in others
    )


def _beside(table: Table) -> str:
    return f"{table.name}_row_"


def unsigned(connection: Connection, keys: AuditKeys) -> dict[str, list[int]]:
    """Ids of rows that are not over and that somebody else has written or changed, by table."""
    unsigned_ids = {}
    for table, rule in RULES.items():
        names = dict.fromkeys(("id", *rule.columns, "signature"))
        query = select(*(table.c[name] for name in names)).where(text(rule.current))
        rows = connection.execute(query)
        wrong = [row.id for row in rows if not holds(keys, table, row._mapping)]
        if wrong:
            unsigned_ids[table.name] = sorted(wrong)
    return unsigned_ids


def _signed_values(rule: Rule, row: Values) -> Sequence[object]:
    return [_plain(row[name]) for name in rule.columns]


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return timestamp(value)
    return value.hex() if isinstance(value, bytes | memoryview) else value
