"""What is forgotten, and rows that move to a new key."""

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
from tests.workers.conftest import Desk
from workers import maintenance as desk_care
from workers.services import WorkerServices

KEY, OTHER = "tel:+84987654321", "tel:+84987654322"
ME = "+84912000111"


def mo(desk: Desk, id: str, days: float, **values: object) -> int:
    row = {
        "carrier": "open",
        "carrier_message_id": id,
        "text": desk.keys.encrypt("KT 113", INBOUND_TEXT, "open", id),
        "reply": desk.keys.encrypt("Chao", INBOUND_REPLY, "open", id),
        "at": desk.clock() - timedelta(days=days),
    } | values
    return desk.insert("inbound", **row)


def _named(desk: Desk, query: str, column: EncryptedColumn) -> tuple[Any, ...]:
    value, name = desk.one(query)
    return value, column, name


def _lost(number: str) -> bytes:
    """Encrypted with keys that nobody has any more."""
    keys = Keys(os.urandom(32), os.urandom(32))
    return keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number))


def retain(desk: Desk) -> None:
    desk.stage("retention", 0)
    desk.work()
    assert desk.staged() == 0


def test_an_mo_becomes_a_tombstone_that_the_doors_find(desk: Desk) -> None:
    mo(desk, "old", 90.1)
    mo(desk, "new", 89.9)
    retain(desk)
    assert desk.all("SELECT carrier_message_id FROM inbound") == [("new",)]
    carrier, id_hash, at = desk.one("SELECT carrier, id_hash, at FROM tombstone")
    assert (carrier, id_hash) == ("open", hashlib.sha256(b"old").digest())
    assert at == desk.clock()
    desk.clock.now += timedelta(days=365.1)
    desk.sql.execute("DELETE FROM inbound")
    retain(desk)
    assert desk.one("SELECT count(*) FROM tombstone") == 0


def test_words_of_an_mt_go_before_its_row(desk: Desk) -> None:
    me = desk.resident(ME)
    for days in (29, 31, 181):
        desk.mt(me, state="delivered", at=desk.clock() - timedelta(days=days))
    unsent = desk.mt(me, at=desk.clock() - timedelta(days=181))
    desk.sql.execute("DELETE FROM staged_job")
    retain(desk)
    kept = desk.all("SELECT id, text IS NULL FROM outbound ORDER BY id")
    assert [gone for _, gone in kept] == [False, True, True]
    assert kept[-1][0] == unsent  # never thrown away before it is settled


def test_receipts_go_with_their_deliveries(desk: Desk) -> None:
    for days in (179, 181):
        desk.dlr(f"their-{days}", False, "delivered", at=desk.clock() - timedelta(days=days))
    desk.sql.execute("DELETE FROM staged_job")
    retain(desk)
    assert desk.all("SELECT reference FROM receipt") == [("their-179",)]


def test_an_old_report_is_nobodys_and_still_counts(desk: Desk) -> None:
    me, you = desk.resident(ME), desk.resident("+84912000222")
    old = desk.clock() - timedelta(days=731)
    for who in (me, you):
        desk.report(who, KEY, OTHER, at=old)
    desk.report(me, OTHER, at=desk.clock() - timedelta(days=9))
    desk.work()
    retain(desk)
    personal = "SELECT at FROM report WHERE resident_id IS NOT NULL OR content IS NOT NULL"
    assert desk.all(personal) == [(desk.clock() - timedelta(days=9),)]
    reporters = dict(desk.all("SELECT subject_key, array_agg(reporter) FROM evidence GROUP BY 1"))
    assert len(set(reporters[KEY])) == 2
    assert max(reporters[KEY]) < 0
    # One number for each subject, so that nobody's reports can be strung together.
    assert not set(reporters[KEY]) & set(reporters[OTHER])
    # Who has repeated it since is known as long as that report is.
    assert me in reporters[OTHER]
    assert you not in reporters[OTHER]


def test_who_reports_the_same_again_after_years_is_still_one_person(desk: Desk) -> None:
    me = desk.resident(ME)
    desk.report(me, KEY, at=desk.clock() - timedelta(days=731))
    desk.work()
    retain(desk)
    assert desk.one("SELECT reporter < 0 FROM evidence")
    desk.report(me, KEY)
    desk.work()
    assert desk.all("SELECT reporter FROM evidence") == [(me,)]
    assert desk.one("SELECT people FROM subject") == 1


def test_an_idle_conversation_forgets_and_keeps_its_version(desk: Desk) -> None:
    for number, days in (("+84912000111", 3), ("+84912000222", 1)):
        who = desk.resident(number, seen_at=desk.clock() - timedelta(days=days))
        state = desk.keys.encrypt("{}", CONVERSATION_STATE, who)
        desk.sql.execute("INSERT INTO conversation VALUES (%s, 7, %s)", (who, state))
    retain(desk)
    kept = desk.all("SELECT version, state = '' FROM conversation ORDER BY resident_id")
    assert kept == [(8, True), (7, False)]


def test_it_goes_a_little_at_a_time_and_on_where_it_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_care, "BUDGET", 0.0)
    for n in range(retention.CHUNK * 2 + 7):
        mo(desk, f"old-{n}", 91)
    desk.stage("retention", 0)
    left = []
    staged_id = desk.one("SELECT id FROM staged_job")
    while desk.staged():
        desk_care.retain(desk.context, staged_id)
        left.append(desk.one("SELECT count(*) FROM inbound"))
    assert left[:3] == [retention.CHUNK + 7, 7, 0]
    assert desk.one("SELECT count(*) FROM tombstone") == retention.CHUNK * 2 + 7
    assert desk.one("SELECT place FROM chore WHERE name = 'retention'") == ""


def test_a_resident_who_is_writing_is_not_waited_for(desk: Desk) -> None:
    held, free = mo(desk, "held", 91), mo(desk, "free", 91)
    desk.sql.execute("BEGIN")
    desk.sql.execute("SELECT 1 FROM inbound WHERE id = %s FOR UPDATE", (held,))
    with desk.context.engine.begin() as connection:
        sweep = retention.sweeps(
            inbound_text=90, outbound_text=30, deliveries=180, reports=730, tombstones=365
        )[0]
        assert sweep.chunk(connection, desk.keys, desk.clock()) == 1
    desk.sql.execute("COMMIT")
    assert desk.all("SELECT id FROM inbound") == [(held,)]
    assert free != held


@pytest.fixture
def rotated(desk: Desk) -> Iterator[WorkerServices]:
    """The same desk after both keys were changed."""
    old = desk.context.settings
    settings = dataclasses.replace(
        old,
        hash_key=os.urandom(32),
        seal_key=os.urandom(32),
        hash_keys_previous=(old.hash_key,),
        seal_keys_previous=(old.seal_key,),
    )
    context = WorkerServices(settings, desk.context.env, desk.clock)
    yield context
    context.engine.dispose()


def test_all_rows_move_to_the_new_keys(desk: Desk, rotated: WorkerServices) -> None:
    residents = [desk.resident(f"+8491200{n:04d}") for n in range(key_rotation.CHUNK + 3)]
    for who in residents[:2]:
        state = desk.keys.encrypt("{}", CONVERSATION_STATE, who)
        desk.sql.execute("INSERT INTO conversation VALUES (%s, 1, %s)", (who, state))
    desk.sql.execute("UPDATE conversation SET state = '' WHERE resident_id = %s", (residents[1],))
    desk.report(residents[0], KEY)
    desk.mt(residents[0])
    mo(desk, "1", 1, resident_id=residents[0])
    desk.sql.execute("DELETE FROM staged_job")
    staged = desk.stage("rehash", 0)
    desk_care.rotate_keys(rotated, staged)
    assert desk.staged() == 0
    new = Keys(rotated.settings.hash_key, rotated.settings.seal_key)
    for id, hash_, sealed in desk.all("SELECT id, hash, sealed FROM resident"):
        number = new.decrypt(sealed, RESIDENT_NUMBER, hash_)
        assert hash_ == new.hash(number)
        assert number == f"+8491200{residents.index(id):04d}"
    assert new.decrypt(*_named(desk, "SELECT text, id FROM outbound", OUTBOUND_TEXT)) == "Chao ban"
    report = _named(desk, "SELECT content, code FROM report", REPORT_CONTENT)
    assert new.decrypt(*report) == "noi la cong an"
    text, reply = desk.one("SELECT text, reply FROM inbound")
    assert new.decrypt(text, INBOUND_TEXT, "open", "1") == "KT 113"
    assert new.decrypt(reply, INBOUND_REPLY, "open", "1") == "Chao"
    states = [row[0] for row in desk.all("SELECT state FROM conversation ORDER BY resident_id")]
    assert new.decrypt(states[0], CONVERSATION_STATE, residents[0]) == "{}"
    assert states[1] == b""


def test_a_second_pass_moves_nothing(desk: Desk, rotated: WorkerServices) -> None:
    desk.resident(ME)
    desk_care.rotate_keys(rotated, desk.stage("rehash", 0))
    before = desk.all("SELECT * FROM resident")
    desk_care.rotate_keys(rotated, desk.stage("rehash", 0))
    assert desk.all("SELECT * FROM resident") == before


def test_it_goes_on_where_it_was_stopped(
    desk: Desk, rotated: WorkerServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(key_rotation.CHUNK + 3):
        desk.resident(f"+8491200{n:04d}")
    monkeypatch.setattr(desk_care, "BUDGET", 0.0)
    staged = desk.stage("rehash", 0)
    desk_care.rotate_keys(rotated, staged)
    last = desk.one("SELECT max(id) FROM resident") - 3
    assert desk.one("SELECT place FROM chore WHERE name = 'rehash'") == f"resident:{last}"
    while desk.staged():
        desk_care.rotate_keys(rotated, staged)
    new = Keys(rotated.settings.hash_key, rotated.settings.seal_key)
    assert not any(new.stale(row[0]) for row in desk.all("SELECT sealed FROM resident"))


def test_what_no_key_opens_is_counted_and_left(
    desk: Desk, rotated: WorkerServices, caplog: pytest.LogCaptureFixture
) -> None:
    desk.resident(ME, sealed=_lost(ME))
    desk_care.rotate_keys(rotated, desk.stage("rehash", 0))
    assert "1 encrypted values can't be decrypted" in caplog.text
    assert desk.staged() == 0
