"""Retention, and rows that move to a new key."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from gateway.database import key_rotation, retention
from gateway.database.encrypted_columns import (
    CONVERSATION_STATE,
    INBOUND_REPLY,
    INBOUND_TEXT,
    OUTBOUND_TEXT,
    REPORT_CONTENT,
    RESIDENT_NUMBER,
)
from gateway.database.encryption import EncryptedColumn, Keys
from tests.workers.conftest import Harness
from workers import maintenance
from workers.services import WorkerServices

KEY, OTHER = "tel:+84987654321", "tel:+84987654322"
ME = "+84912000111"


def mo(harness: Harness, id: str, days: float, **values: object) -> int:
    row = {
        "carrier": "open",
        "carrier_message_id": id,
        "text": harness.keys.encrypt("KT 113", INBOUND_TEXT, "open", id),
        "reply": harness.keys.encrypt("Chao", INBOUND_REPLY, "open", id),
        "at": harness.clock() - timedelta(days=days),
    } | values
    return harness.insert("inbound", **row)


def _named(harness: Harness, query: str, column: EncryptedColumn) -> tuple[Any, ...]:
    value, name = harness.one(query)
    return value, column, name


def _lost(number: str) -> bytes:
    """Encrypted with keys that nobody has any more."""
    keys = Keys(os.urandom(32), os.urandom(32))
    return keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number))


def retain(harness: Harness) -> None:
    harness.stage("retention", 0)
    harness.work()
    assert harness.staged() == 0


def test_an_mo_becomes_a_tombstone_that_the_endpoints_find(harness: Harness) -> None:
    mo(harness, "old", 90.1)
    mo(harness, "new", 89.9)
    retain(harness)
    assert harness.all("SELECT carrier_message_id FROM inbound") == [("new",)]
    carrier, id_hash, at = harness.one("SELECT carrier, id_hash, at FROM tombstone")
    assert (carrier, id_hash) == ("open", hashlib.sha256(b"old").digest())
    assert at == harness.clock()
    harness.clock.now += timedelta(days=365.1)
    harness.sql.execute("DELETE FROM inbound")
    retain(harness)
    assert harness.one("SELECT count(*) FROM tombstone") == 0


def test_words_of_an_mt_go_before_its_row(harness: Harness) -> None:
    me = harness.resident(ME)
    for days in (29, 31, 181):
        harness.mt(me, state="delivered", at=harness.clock() - timedelta(days=days))
    unsent = harness.mt(me, at=harness.clock() - timedelta(days=181))
    harness.sql.execute("DELETE FROM staged_job")
    retain(harness)
    rows = harness.all("SELECT id, text IS NULL FROM outbound ORDER BY id")
    assert [gone for _, gone in rows] == [False, True, True]
    assert rows[-1][0] == unsent  # never thrown away before it is settled


def test_receipts_go_with_their_deliveries(harness: Harness) -> None:
    for days in (179, 181):
        harness.dlr(f"their-{days}", False, "delivered", at=harness.clock() - timedelta(days=days))
    harness.sql.execute("DELETE FROM staged_job")
    retain(harness)
    assert harness.all("SELECT reference FROM receipt") == [("their-179",)]


def test_an_old_report_is_nobodys_and_counts(harness: Harness) -> None:
    me, you = harness.resident(ME), harness.resident("+84912000222")
    old = harness.clock() - timedelta(days=731)
    for person in (me, you):
        harness.report(person, KEY, OTHER, at=old)
    harness.report(me, OTHER, at=harness.clock() - timedelta(days=9))
    harness.work()
    retain(harness)
    personal = "SELECT at FROM report WHERE resident_id IS NOT NULL OR content IS NOT NULL"
    assert harness.all(personal) == [(harness.clock() - timedelta(days=9),)]
    reporters = dict(
        harness.all("SELECT subject_key, array_agg(reporter) FROM evidence GROUP BY 1")
    )
    assert len(set(reporters[KEY])) == 2
    assert max(reporters[KEY]) < 0
    # One number for each subject, so that a person's reports can't be linked.
    assert not set(reporters[KEY]) & set(reporters[OTHER])
    # Who has repeated it since is known as long as that report is.
    assert me in reporters[OTHER]
    assert you not in reporters[OTHER]


def test_two_reports_of_the_same_years_apart_are_of_one_person(harness: Harness) -> None:
    me = harness.resident(ME)
    harness.report(me, KEY, at=harness.clock() - timedelta(days=731))
    harness.work()
    retain(harness)
    assert harness.one("SELECT reporter < 0 FROM evidence")
    harness.report(me, KEY)
    harness.work()
    assert harness.all("SELECT reporter FROM evidence") == [(me,)]
    assert harness.one("SELECT people FROM subject") == 1


def test_an_idle_conversation_forgets_and_keeps_its_version(harness: Harness) -> None:
    for number, days in (("+84912000111", 3), ("+84912000222", 1)):
        resident = harness.resident(number, last_seen_at=harness.clock() - timedelta(days=days))
        state = harness.keys.encrypt("{}", CONVERSATION_STATE, resident)
        harness.sql.execute("INSERT INTO conversation VALUES (%s, 7, %s)", (resident, state))
    retain(harness)
    rows = harness.all("SELECT version, state = '' FROM conversation ORDER BY resident_id")
    assert rows == [(8, True), (7, False)]


def test_it_goes_a_little_at_a_time_and_on_where_it_stopped(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "BUDGET_SECONDS", 0.0)
    for n in range(retention.CHUNK * 2 + 7):
        mo(harness, f"old-{n}", 91)
    harness.stage("retention", 0)
    left = []
    staged_id = harness.one("SELECT id FROM staged_job")
    while harness.staged():
        maintenance.retain(harness.context, staged_id)
        left.append(harness.one("SELECT count(*) FROM inbound"))
    assert left[:3] == [retention.CHUNK + 7, 7, 0]
    assert harness.one("SELECT count(*) FROM tombstone") == retention.CHUNK * 2 + 7
    assert harness.one("SELECT place FROM chore WHERE name = 'retention'") == ""


def test_notes_at_a_subject_live_as_long_as_its_reports(harness: Harness) -> None:
    """And so does who looked at it."""
    key, now = "tel:+84987654321", harness.clock()
    subject = harness.insert("subject", key=key, kind="mobile", display=key, grade="reported")
    person = harness.insert("official", name="Lan", role="district", areas=[])
    about = {"subject_id": subject, "official_id": person}
    for days in (729, 731):
        at = now - timedelta(days=days)
        harness.insert("subject_note", **about, words="goi lai", at=at)
        harness.insert("subject_view", **about, first_at=at, last_at=at)
    harness.stage("retention", 0)
    harness.work()
    for table in ("subject_note", "subject_view"):
        assert harness.one(f"SELECT count(*) FROM {table}") == 1


def test_a_locked_message_is_not_waited_for(harness: Harness) -> None:
    waiting, free = mo(harness, "held", 91), mo(harness, "free", 91)
    harness.sql.execute("BEGIN")
    harness.sql.execute("SELECT 1 FROM inbound WHERE id = %s FOR UPDATE", (waiting,))
    with harness.context.engine.begin() as connection:
        sweep = retention.sweeps(
            inbound_text=90, outbound_text=30, deliveries=180, reports=730, tombstones=365
        )[0]
        assert sweep.chunk(connection, harness.keys, harness.clock()) == 1
    harness.sql.execute("COMMIT")
    assert harness.all("SELECT id FROM inbound") == [(waiting,)]
    assert free != waiting


@pytest.fixture
def rotated(harness: Harness) -> Iterator[WorkerServices]:
    """The same harness after both keys were changed."""
    old = harness.context.settings
    settings = dataclasses.replace(
        old,
        hash_key=os.urandom(32),
        encryption_key=os.urandom(32),
        hash_keys_previous=(old.hash_key,),
        encryption_keys_previous=(old.encryption_key,),
    )
    context = WorkerServices(settings, harness.context.env, harness.clock)
    yield context
    context.engine.dispose()


def test_all_rows_move_to_the_new_keys(harness: Harness, rotated: WorkerServices) -> None:
    residents = [harness.resident(f"+8491200{n:04d}") for n in range(key_rotation.CHUNK + 3)]
    for resident in residents[:2]:
        state = harness.keys.encrypt("{}", CONVERSATION_STATE, resident)
        harness.sql.execute("INSERT INTO conversation VALUES (%s, 1, %s)", (resident, state))
    harness.sql.execute(
        "UPDATE conversation SET state = '' WHERE resident_id = %s", (residents[1],)
    )
    harness.report(residents[0], KEY)
    harness.mt(residents[0])
    mo(harness, "1", 1, resident_id=residents[0])
    harness.sql.execute("DELETE FROM staged_job")
    staged = harness.stage("rehash", 0)
    maintenance.rotate_keys(rotated, staged)
    assert harness.staged() == 0
    new = Keys(rotated.settings.hash_key, rotated.settings.encryption_key)
    for id, hash_, encrypted in harness.all("SELECT id, hash, number_encrypted FROM resident"):
        number = new.decrypt(encrypted, RESIDENT_NUMBER, hash_)
        assert hash_ == new.hash(number)
        assert number == f"+8491200{residents.index(id):04d}"
    assert (
        new.decrypt(*_named(harness, "SELECT text, id FROM outbound", OUTBOUND_TEXT)) == "Chao ban"
    )
    report = _named(harness, "SELECT content, code FROM report", REPORT_CONTENT)
    assert new.decrypt(*report) == "noi la cong an"
    text, reply = harness.one("SELECT text, reply FROM inbound")
    assert new.decrypt(text, INBOUND_TEXT, "open", "1") == "KT 113"
    assert new.decrypt(reply, INBOUND_REPLY, "open", "1") == "Chao"
    states = [row[0] for row in harness.all("SELECT state FROM conversation ORDER BY resident_id")]
    assert new.decrypt(states[0], CONVERSATION_STATE, residents[0]) == "{}"
    assert states[1] == b""


def test_a_second_pass_moves_nothing(harness: Harness, rotated: WorkerServices) -> None:
    harness.resident(ME)
    maintenance.rotate_keys(rotated, harness.stage("rehash", 0))
    before = harness.all("SELECT * FROM resident")
    maintenance.rotate_keys(rotated, harness.stage("rehash", 0))
    assert harness.all("SELECT * FROM resident") == before


def test_it_goes_on_where_it_was_stopped(
    harness: Harness, rotated: WorkerServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(key_rotation.CHUNK + 3):
        harness.resident(f"+8491200{n:04d}")
    monkeypatch.setattr(maintenance, "BUDGET_SECONDS", 0.0)
    staged = harness.stage("rehash", 0)
    maintenance.rotate_keys(rotated, staged)
    last = harness.one("SELECT max(id) FROM resident") - 3
    assert harness.one("SELECT place FROM chore WHERE name = 'rehash'") == f"resident:{last}"
    while harness.staged():
        maintenance.rotate_keys(rotated, staged)
    new = Keys(rotated.settings.hash_key, rotated.settings.encryption_key)
    assert not any(
        new.stale(row[0]) for row in harness.all("SELECT number_encrypted FROM resident")
    )


def test_values_that_no_key_decrypts_are_counted_and_left(
    harness: Harness, rotated: WorkerServices, caplog: pytest.LogCaptureFixture
) -> None:
    harness.resident(ME, number_encrypted=_lost(ME))
    maintenance.rotate_keys(rotated, harness.stage("rehash", 0))
    assert "1 encrypted values can't be decrypted" in caplog.text
    assert harness.staged() == 0
