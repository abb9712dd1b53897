"""Departures are recorded on this host's disk, and nobody can add to it or change it unnoticed."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import Settings
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.signing import AuditKeys
from gateway.recovery import consent_journal, replay_consent
from gateway.recovery.consent_journal import Change
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient, reply_text

NOW = datetime(2026, 11, 27, 3, tzinfo=UTC)
KEYS = AuditKeys(b"a" * 32)
KEEP = timedelta(days=35)
THREE = [Change(NOW + timedelta(seconds=n), "left", bytes([n]) * 16) for n in range(3)]
NUMBER, OTHER = "84912000111", "84912000222"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "journal"
    for each in THREE:
        consent_journal.append(folder, KEYS, [each], KEEP)
    return folder


def the_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_lines_are_read_by_the_key_that_they_were_written_with(folder: Path) -> None:
    rotated = AuditKeys(b"b" * 32, (KEYS.current,))
    assert consent_journal.read(folder, rotated) == consent_journal.Journal(THREE, [])
    assert the_file(folder).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("damage", "remaining"),
    [
        (lambda lines: [lines[0], lines[1].replace("left", "erased"), lines[2]], 1),
        (lambda lines: [lines[0], lines[2]], 1),
        (lambda lines: [lines[1], lines[0], lines[2]], 0),
        (lambda lines: [*lines, lines[2]], 3),
        (lambda lines: ["2026-11-27T03:00:00+00:00 left 00 00", *lines], 0),
    ],
    ids=("changed", "taken out", "reordered", "repeated", "added"),
)
def test_a_line_of_somebody_else_is_not_believed_nor_what_follows(
    folder: Path, damage: Any, remaining: int
) -> None:
    file = the_file(folder)
    file.write_text("".join(f"{line}\n" for line in damage(file.read_text().splitlines())))
    journal = consent_journal.read(folder, KEYS)
    assert journal.changes == THREE[:remaining]
    (sentence,) = journal.damaged
    assert f"line {remaining + 1}" in sentence


def test_a_crash_in_the_middle_of_a_line_is_written_over(folder: Path) -> None:
    file = the_file(folder)
    with file.open("a") as torn:
        torn.write("2026-11-27T03:00:05+00:00 le")
    assert consent_journal.read(folder, KEYS) == consent_journal.Journal(THREE, [])
    last = Change(NOW + timedelta(seconds=9), "returned", b"x" * 16)
    consent_journal.append(folder, KEYS, [last], KEEP)
    assert consent_journal.read(folder, KEYS) == consent_journal.Journal([*THREE, last], [])


def test_it_is_not_older_than_the_oldest_backup(tmp_path: Path) -> None:
    folder, today = tmp_path / "journal", datetime.now(UTC).date()
    folder.mkdir()
    days = [(today - timedelta(days=n)).isoformat() for n in (34, 36, 400)]
    for name in (*days, "of-somebody-else"):
        (folder / name).touch()
    consent_journal.append(folder, KEYS, THREE, KEEP)
    assert {each.name for each in folder.iterdir()} == {
        days[0],
        today.isoformat(),
        "of-somebody-else",
    }


@contextmanager
def services_of(settings: Settings, **changes: Any) -> Iterator[Services]:
    with closing(Services(dataclasses.replace(settings, **changes), {})) as services:
        yield services


def noted(settings: Settings, folder: Path) -> list[str]:
    with services_of(settings) as services, services.engine.begin() as connection:
        consent_journal.save(connection, services.audit_keys, folder, KEEP)
    return [each.change for each in consent_journal.read(folder, services.audit_keys).changes]


def test_whatever_changes_the_consent_is_noted(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], settings: Settings, tmp_path: Path
) -> None:
    """By the conversation, or by a permitted statement."""
    for text in ("DK xa Quang Truc", "HUY", "DK xa Quang Truc", "XOA", "XOA"):
        reply_text(webhooks.open(NUMBER, text))
    reply_text(webhooks.open(OTHER, "DK xa Quang Truc"))
    sql.execute("UPDATE resident SET opted_out_at = now()")
    sql.execute("UPDATE resident SET opted_out_at = now()")
    assert noted(settings, tmp_path) == ["left", "returned", "erased", "left"]
    assert noted(settings, tmp_path) == ["left", "returned", "erased", "left"]


def test_a_disk_that_fails_loses_nothing(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], settings: Settings, tmp_path: Path
) -> None:
    reply_text(webhooks.open(NUMBER, "DK xa Quang Truc"))
    reply_text(webhooks.open(NUMBER, "HUY"))
    (tmp_path / "journal").touch()
    with pytest.raises(OSError, match="journal"):
        noted(settings, tmp_path / "journal")
    os.unlink(tmp_path / "journal")
    assert noted(settings, tmp_path / "journal") == ["left"]


def enrol(sql: psycopg.Connection[Any], services: Services, number: str) -> None:
    hash_ = services.keys.hash(number)
    encrypted = services.keys.encrypt(number, RESIDENT_NUMBER, hash_)
    row = (hash_, encrypted, NOW - timedelta(days=9))
    statement = (
        "WITH r AS (INSERT INTO resident (hash, number_encrypted, carrier, created_at) "
        "VALUES (%s, %s, 'open', %s) RETURNING id) "
        "INSERT INTO subscription (resident_id, area, consent) SELECT id, 'x', 'x' FROM r"
    )
    sql.execute(statement, row)


def subscribed(sql: psycopg.Connection[Any]) -> int:
    (count,) = sql.execute(
        "SELECT count(*) FROM subscription s JOIN resident r ON r.id = s.resident_id "
        "WHERE r.opted_out_at IS NULL AND s.ended_at IS NULL"
    ).fetchone() or (0,)
    return int(count)


def test_a_key_that_was_rotated_since_the_backup_hides_nobody(
    sql: psycopg.Connection[Any], settings: Settings
) -> None:
    """The restored rows have the hash of the old key, the journal that of the new one."""
    with services_of(settings) as before:
        for n in range(3):
            enrol(sql, before, f"+8491200011{n}")
    fresh = {"hash_key": b"n" * 32, "hash_keys_previous": (settings.hash_key,)}
    with services_of(settings, **fresh) as services:
        changes = [
            Change(NOW, "left", services.keys.hash("+84912000110")),
            Change(NOW, "erased", services.keys.hash("+84912000111")),
            Change(NOW, "left", services.keys.hash("+84912000199")),
        ]
        begin = services.engine.begin
        done = replay_consent.replay(begin, services.keys, changes, NOW, NOW)
        assert (done.left, done.erased, done.unknown) == (1, 1, 1)
        assert subscribed(sql) == 1
        second = replay_consent.replay(begin, services.keys, changes, NOW, NOW)
        assert (second.left, second.erased) == (0, 0)


def test_a_resident_subscribed_since_is_left_alone(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], settings: Settings
) -> None:
    reply_text(webhooks.open(NUMBER, "DK xa Quang Truc"))
    with services_of(settings) as services:
        hash_, before = services.keys.hash(f"+{NUMBER}"), datetime.now(UTC) - timedelta(minutes=5)
        changes = [Change(before, "left", hash_), Change(before, "erased", hash_)]
        begin = services.engine.begin
        for each in changes:
            replay_consent.replay(begin, services.keys, [each], before, datetime.now(UTC))
    assert subscribed(sql) == 1
