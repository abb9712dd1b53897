"""Every encrypted value belongs to its row and column: moved to another, it can't be read."""

from __future__ import annotations

import os
from typing import Any

import psycopg
import pytest
from sqlalchemy import LargeBinary

from gateway.database import connect, encrypted_columns, key_rotation
from gateway.database.encrypted_columns import COLUMNS
from gateway.database.encryption import DecryptionError, EncryptedColumn, Keys, Name
from gateway.database.schema import metadata
from gateway.database.signing import AuditKeys
from gateway.database.tables import NAMED_BY, hashed_text
from gateway.database.tables_family import family

KEYS = Keys(os.urandom(32), os.urandom(32))

NOT_ENCRYPTED = {
    # Hashes, keyed or of random bits.
    "resident.hash", "suppression.hash", "consent_change.hash", "tombstone.id_hash", "report.voice",
    "campaign_arrival.voice", "api_token.hash", "console_session.hash", "list_import.digest",
    "family.resident_hash", "family.relative_hash",
    "carrier_secret.fingerprint", "passkey_challenge.browser", "recovery_code.hash",
    # Public, or random and good once.
    "passkey.credential_id", "passkey.public_key", "passkey_challenge.challenge",
    # Blinded sketches.
    "campaign.sketch", "campaign_arrival.sketch",
    # Signatures.
    "alert.approval", "alert.authors", "audit.signature", "audit_stream.signature",
    "audit_link.previous", "audit_link.mac", "official.signature", "api_token.signature",
    "console_session.signature", "triage_agreement.signature", "passkey.signature",
    "recovery_code.signature",
    "triage_version.signature", "alert_template.signature",
    "verdict.signature", "proposed_verdict.signature",
    "official_confirmation.signature", "subject.signature", "appeal.signature",
}  # fmt: skip
"""Columns of bytes that hold nothing encrypted: a new one is looked at here."""


def title(column: EncryptedColumn) -> str:
    return f"{column.table}.{column.name}"


def rows(column: EncryptedColumn) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """The columns that identify two rows of its table, with the columns' types."""
    table = metadata.tables[column.table]
    kinds: list[type] = [table.c[name].type.python_type for name in column.named_by]
    one: dict[type, Name] = {int: 17, str: "mo-17", bytes: b"\x11" * 16}
    other: dict[type, Name] = {int: 18, str: "mo-18", bytes: b"\x12" * 16}
    first = tuple(one[kind] for kind in kinds)
    return first, (*first[:-1], other[kinds[-1]])


def test_each_column_of_bytes_is_listed() -> None:
    results = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary) and NAMED_BY not in column.info
    }
    assert results == NOT_ENCRYPTED


def test_the_code_names_the_listed_columns_and_no_other() -> None:
    named = {one for one in vars(encrypted_columns).values() if isinstance(one, EncryptedColumn)}
    assert named == set(COLUMNS)
    assert {each for table in key_rotation.TABLES for each in table.columns} == set(COLUMNS)


def test_columns_that_name_an_encrypted_row_are_unique_and_never_null() -> None:
    for column in COLUMNS:
        table = metadata.tables[column.table]
        named = [table.c[name] for name in column.named_by]
        assert not any(each.nullable for each in named), title(column)
        keys = [{each.name for each in table.primary_key}]
        keys += [{one.name} for one in table.columns if one.unique]
        keys += [
            {one.name for one in rule.columns}
            for rule in table.constraints
            if type(rule).__name__ == "UniqueConstraint"
        ]
        assert {each.name for each in named} in keys, title(column)


@pytest.mark.parametrize("column", COLUMNS, ids=title)
def test_a_value_is_read_in_its_place_alone(column: EncryptedColumn) -> None:
    current, there = rows(column)
    value = KEYS.encrypt("so 0912 000 111", column, *current)
    assert KEYS.decrypt(value, column, *current) == "so 0912 000 111"
    with pytest.raises(
        DecryptionError, match=f"{title(column)}: changed, or moved here from another"
    ):
        KEYS.decrypt(value, column, *there)
    for other in COLUMNS:
        if other != column and len(other.named_by) == len(column.named_by):
            with pytest.raises(DecryptionError):
                KEYS.decrypt(value, other, *current)


@pytest.mark.parametrize("column", COLUMNS, ids=title)
def test_nothing_is_encrypted_without_its_row(column: EncryptedColumn) -> None:
    current, _ = rows(column)
    with pytest.raises(TypeError):
        KEYS.encrypt("x", column)  # type: ignore[call-arg]
    for wrong in ((*current, 1), (*current[:-1], None)):
        with pytest.raises(ValueError, match="is named by"):
            KEYS.encrypt("x", column, *wrong)  # type: ignore[arg-type]


def test_two_names_are_never_read_as_two_others() -> None:
    """As carriers make ids: whatever they contain, one row is not another."""
    value = KEYS.encrypt("x", encrypted_columns.INBOUND_TEXT, "open", "a/b")
    for row in (("open/a", "b"), ("opena", "/b"), ("open", "a/b ")):
        with pytest.raises(DecryptionError):
            KEYS.decrypt(value, encrypted_columns.INBOUND_TEXT, *row)


ROWS: dict[str, dict[str, Any]] = {
    "resident": {"hash": b"\x11" * 16, "carrier": "open"},
    "conversation": {"resident_id": 17, "version": 1},
    "inbound": {"id": 17, "carrier": "open", "carrier_message_id": "mo-17"},
    "outbound": {"id": 17, "carrier": "open", "purpose": "reply", "encoding": "", "segments": 1},
    "report": {"id": 17, "code": "mo-17", "way": "scam_call", "subjects": "[]"},
    "official": {"id": 17, "name": "Lan", "role": "district"},
    "official_contact": {"official_id": 17},
    "console_session": {
        "id": 17,
        "hash": b"x",
        "official_id": 17,
        "stage": "enrol",
        "expires_at": "2030-01-01",
    },
    "family": {"id": 17, "named_on": "2026-03-02"},
    "upload": {
        "id": 17,
        "official_id": 17,
        "file_hash": "",
        "proof": "",
        "skip_bad": False,
        "expires_at": "2030-01-01",
    },
    "campaign": {"id": 17, "sketch": b"", "first_at": "2026-01-01", "last_at": "2026-01-01"},
    "campaign_arrival": {"id": 17, "sketch": b"", "subjects": "[]"},
}
NUMBER = "+84912000111"


def test_a_rotation_reaches_every_encrypted_column(database: str, sql: psycopg.Connection) -> None:
    """One row in each table, each of its encrypted columns filled."""
    old = Keys(os.urandom(32), os.urandom(32))
    during = Keys(os.urandom(32), os.urandom(32), (old.hash_key,), (old.encryption_key,))
    fill(sql, old)
    assert set(ROWS) == {column.table for column in COLUMNS}
    rotates(database, sql, during)


@pytest.mark.parametrize("between", COLUMNS, ids=title)
def test_a_second_rotation_reaches_what_neither_key_before_has_moved(
    database: str, sql: psycopg.Connection, between: EncryptedColumn
) -> None:
    """All was written with the first key, but for one column, with the second."""
    first = Keys(os.urandom(32), os.urandom(32))
    second = Keys(first.hash_key, os.urandom(32))
    third = Keys(
        os.urandom(32),
        os.urandom(32),
        (first.hash_key,),
        (second.encryption_key, first.encryption_key),
    )
    fill(sql, first)
    row = ROWS[between.table]
    value = second.encrypt(NUMBER, between, *(row[by] for by in between.named_by))
    sql.execute(f"UPDATE {between.table} SET {between.name} = %s", (value,))
    rotates(database, sql, third)


def family_hashes(keys: Keys) -> tuple[bytes, ...]:
    columns = (family.c.resident_hash, family.c.relative_hash)
    return tuple(keys.hash(hashed_text(column, NUMBER)) for column in columns)


def fill(sql: psycopg.Connection[Any], keys: Keys) -> None:
    ROWS["resident"] |= {"id": 17, "hash": keys.hash(NUMBER)}
    ROWS["family"] |= dict(
        zip(("resident_hash", "relative_hash"), family_hashes(keys), strict=True)
    )
    for name, row in ROWS.items():
        mine = [column for column in COLUMNS if column.table == name]
        values = row | {
            one.name: keys.encrypt(NUMBER, one, *(row[by] for by in one.named_by)) for one in mine
        }
        marks = ", ".join(f"%({each})s" for each in values)
        sql.execute(f"INSERT INTO {name} ({', '.join(values)}) VALUES ({marks})", values)


def rotates(database: str, sql: psycopg.Connection[Any], during: Keys) -> None:
    """All rows are moved, and read by the current keys alone."""
    new = Keys(during.hash_key, during.encryption_key)
    engine, done = connect.engine(database, audit_keys=AuditKeys(bytes(32))), False
    with engine.connect() as connection:
        assert key_rotation.left(connection, during) == len(ROWS)
    while not done:
        with engine.begin() as connection:
            progress = key_rotation.step(connection, during)
            done = progress.done
            assert progress.broken == 0
    with engine.connect() as connection:
        assert key_rotation.left(connection, during) == 0
    engine.dispose()
    for column in COLUMNS:
        names = ", ".join(column.named_by)
        value, *row = sql.execute(f"SELECT {column.name}, {names} FROM {column.table}").fetchone()  # type: ignore[misc]
        assert new.decrypt(value, column, *row) == NUMBER, title(column)
    assert sql.execute("SELECT hash FROM resident").fetchone() == (new.hash(NUMBER),)
    of_family = "SELECT resident_hash, relative_hash FROM family"
    assert sql.execute(of_family).fetchone() == family_hashes(new)


def test_a_family_is_matched_after_a_rotation_of_the_hash_key(
    database: str, sql: psycopg.Connection
) -> None:
    old = Keys(os.urandom(32), os.urandom(32))
    fill(sql, old)
    during = Keys(os.urandom(32), old.encryption_key, hash_keys_previous=(old.hash_key,))
    engine, done = connect.engine(database, audit_keys=AuditKeys(bytes(32))), False
    with engine.connect() as connection:
        assert key_rotation.left(connection, during) == 2, "the resident's and the family's"
        assert key_rotation.lost(connection, during) == 0
    while not done:
        with engine.begin() as connection:
            done = key_rotation.step(connection, during).done
    with engine.connect() as connection:
        assert key_rotation.left(connection, during) == 0
    engine.dispose()
    of_family = "SELECT resident_hash, relative_hash FROM family"
    assert sql.execute(of_family).fetchone() == family_hashes(during)


def test_a_rotation_leaves_what_was_moved_and_goes_on_with_the_others(
    database: str, sql: psycopg.Connection
) -> None:
    old = Keys(os.urandom(32), os.urandom(32))
    during = Keys(old.hash_key, os.urandom(32), encryption_keys_previous=(old.encryption_key,))
    for n in (1, 2, 3):
        value = old.encrypt(f"loi {n}", encrypted_columns.REPORT_CONTENT, f"C{min(n, 2)}")
        sql.execute(
            "INSERT INTO report (code, way, subjects, content) VALUES (%s, 'spam_sms', '[]', %s)",
            (f"C{n}", value),
        )
    engine, done, broken = connect.engine(database, audit_keys=AuditKeys(bytes(32))), False, 0
    while not done:
        with engine.begin() as connection:
            progress = key_rotation.step(connection, during)
            done, broken = progress.done, broken + progress.broken
    engine.dispose()
    assert broken == 1, "the third row's value is the second one's"
    results = sql.execute("SELECT code, content FROM report ORDER BY id").fetchall()
    new = Keys(during.hash_key, during.encryption_key)
    read = [
        new.decrypt(value, encrypted_columns.REPORT_CONTENT, code) for code, value in results[:2]
    ]
    assert read == ["loi 1", "loi 2"]
