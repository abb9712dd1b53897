"""What the doctor says of the database: what waits, and when a previous key can go."""

from __future__ import annotations

import dataclasses
import os
from contextlib import closing
from typing import Any

import psycopg
import pytest

from config.settings import Settings
from gateway.cli import doctor
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


def test_quiet_books_need_no_word(settings: Settings, database: str) -> None:
    assert findings(settings) == []


def test_what_mend_complains_of_is_said(settings: Settings, sql: psycopg.Connection[Any]) -> None:
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
