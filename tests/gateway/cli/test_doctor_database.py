"""The doctor's lines about the database: waiting work, and when a previous key can go."""

from __future__ import annotations

import dataclasses
import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import Settings
from gateway.cli import doctor
from gateway.cli.backup_tools import Store
from gateway.database import connect, key_rotation
from gateway.database.encrypted_columns import INBOUND_REPLY, INBOUND_TEXT, RESIDENT_NUMBER
from gateway.services import Services

NUMBER = "+84912000111"


def findings(settings: Settings) -> list[str]:
    with closing(Services(settings, {})) as services:
        return [str(finding) for finding in doctor._database_jobs(services)]


def rotated(settings: Settings, **changes: Any) -> Settings:
    return dataclasses.replace(settings, **changes)


def enrol(sql: psycopg.Connection[Any], settings: Settings) -> None:
    keys = Services(settings, {}).keys
    sql.execute(
        "INSERT INTO resident (hash, number_encrypted, carrier) VALUES (%s, %s, 'open')",
        (keys.hash(NUMBER), keys.encrypt(NUMBER, RESIDENT_NUMBER, keys.hash(NUMBER))),
    )
    sql.execute(
        "INSERT INTO inbound (carrier, carrier_message_id, text, reply) "
        "VALUES ('open', '1', %s, %s)",
        (
            keys.encrypt("KT 113", INBOUND_TEXT, "open", "1"),
            keys.encrypt("Chao", INBOUND_REPLY, "open", "1"),
        ),
    )
    sql.execute("INSERT INTO suppression (hash) VALUES (%s)", (keys.hash("+84912000222"),))


def move(settings: Settings) -> None:
    engine, done = connect.engine(settings.database_url), False
    while not done:
        with engine.begin() as connection:
            done = key_rotation.step(connection, Services(settings, {}).keys).done
    engine.dispose()


def test_a_quiet_database_needs_no_word(settings: Settings, database: str) -> None:
    assert findings(settings) == []


def test_what_the_scheduler_warns_of_is_printed(
    settings: Settings, sql: psycopg.Connection[Any]
) -> None:
    sql.execute(
        "INSERT INTO staged_job (name, arg, due_at) "
        "VALUES ('report', 1, now() - interval '6 minutes')"
    )
    (line,) = findings(settings)
    assert line.startswith("WRONG")
    assert "1 jobs wait for more than 5 minutes" in line


@pytest.mark.parametrize("which", ["hash_key", "encryption_key"])
def test_a_previous_key_stays_until_no_row_needs_it(
    settings: Settings, sql: psycopg.Connection[Any], which: str
) -> None:
    enrol(sql, settings)
    previous = f"{which.replace('key', 'keys')}_previous"
    changes = {which: os.urandom(32), previous: (getattr(settings, which),)}
    new = rotated(settings, **changes)
    (line,) = findings(new)
    assert line.startswith("ok")
    assert {"hash_key": "1 rows", "encryption_key": "2 rows"}[which] in line
    assert "can go" not in line
    move(new)
    (line,) = findings(new)
    assert "every row is on the current keys" in line
    assert "HASH_KEYS_OLDER" in line
    assert NUMBER[3:] not in line


def test_doctor_warns_of_the_journal_and_of_backups(
    settings: Settings, sql: psycopg.Connection[Any], tmp_path: Path
) -> None:
    """Departures that no journal has; backups that are old, not tested, or lack the log."""
    own = rotated(settings, backup_dir=tmp_path)
    sql.execute("INSERT INTO consent_change (hash, change, at) VALUES ('x', 'left', now())")
    assert [each for each in findings(settings) if "consent" in each] == []
    sql.execute("UPDATE consent_change SET at = now() - interval '2 minutes'")
    journal, backup = findings(own)
    assert "nobody who left is noted" in journal and "scheduler" in journal
    assert "no backup was taken for a day: there is none" in backup
    store, now = Store(tmp_path), datetime.now(UTC)
    store.place(now - timedelta(hours=1)).mkdir()
    assert "no backup was restored as a test" in findings(own)[1]
    store.verified.touch()
    store.wal.mkdir()
    assert len(findings(own)) == 1
    ago = (now - timedelta(minutes=11)).timestamp()
    os.utime(store.wal, (ago, ago))
    assert "log is not received" in findings(own)[1]
