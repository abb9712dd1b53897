"""The audit on a real database: everything is chained once, and every tampering has its name."""

from __future__ import annotations

import dataclasses
import random
import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import Connection

from config import logs
from gateway.database import connect
from gateway.database.signing import OPTION, AuditKeys, key_id
from gateway.officials import audit, audit_chain, audit_verify
from gateway.officials.audit_chain import Head
from tests.gateway.officials.conftest import NOW, Office

KEYS = AuditKeys(bytes(range(32)))


@pytest.fixture
def office(office: Office) -> Office:
    """An official whose audit is signed with `KEYS`."""
    office.engine = office.engine.execution_options(**{OPTION: KEYS})
    return office


def chain(office: Office, keys: AuditKeys = KEYS, most: int = audit_chain.BATCH) -> int:
    with office.engine.begin() as connection:
        return audit_chain.chain(connection, keys, _now(connection), most)


def _now(connection: Connection):  # type: ignore[no-untyped-def]
    return connection.exec_driver_sql("SELECT now()").scalar_one()


def verify(office: Office, *heads: Head, keys: AuditKeys = KEYS) -> audit_verify.AuditReport:
    with office.engine.connect() as connection:
        return audit_verify.verify(connection, keys, _now(connection), heads)


def head(office: Office) -> Head:
    with office.engine.connect() as connection:
        result = audit_chain.head(connection)
    assert result is not None
    return result


@pytest.fixture
def ten(office: Office) -> Office:
    """Ten chained rows, in two rounds."""
    for rounds in (6, 4):
        with office.engine.begin() as connection:
            for n in range(rounds):
                audit.record(connection, n, "alert.edit", "alert", n, "done", {"areas": ["a/1"]})
        assert chain(office) == rounds
    return office


@pytest.fixture
def intruder(ten: Office, database: str) -> Iterator[psycopg.Connection]:
    """Somebody with the whole database in hand, triggers put out of the way."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection


def test_an_untouched_audit_holds(ten: Office) -> None:
    checked = verify(ten, head(ten))
    assert (checked.chained, checked.waiting, checked.broken) == (10, 0, None)


def _verified(office: Office, *heads: Head) -> tuple[str, int]:
    broken = verify(office, *heads).broken
    assert broken is not None
    return broken.fault, broken.seq


CHANGES = {
    "act": "UPDATE audit SET act = 'alert.approve' WHERE id = 4",
    "official": "UPDATE audit SET official_id = 77 WHERE id = 4",
    "nobody": "UPDATE audit SET official_id = NULL WHERE id = 4",
    "object": "UPDATE audit SET object_id = 77 WHERE id = 4",
    "kind": "UPDATE audit SET kind = 'verdict' WHERE id = 4",
    "outcome": "UPDATE audit SET outcome = 'refused' WHERE id = 4",
    "detail": """UPDATE audit SET detail = '{"areas": ["a/2"]}' WHERE id = 4""",
    "time": "UPDATE audit SET at = at - interval '1 microsecond' WHERE id = 4",
    "link": "UPDATE audit_link SET mac = decode(repeat('00', 32), 'hex') WHERE seq = 4",
    "chained at": "UPDATE audit_link SET chained_at = chained_at + interval '1 s' WHERE seq = 4",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_row(ten: Office, intruder: psycopg.Connection, change: str) -> None:
    intruder.execute(CHANGES[change])
    assert _verified(ten) == ("changed", 4)


TAMPERINGS = {
    "removed with its link": (
        "removed",
        "DELETE FROM audit WHERE id = 4; DELETE FROM audit_link WHERE seq = 4",
    ),
    "removed, link left": ("removed", "DELETE FROM audit WHERE id = 4"),
    "removed, those after renumbered": (
        "removed",
        "DELETE FROM audit WHERE id = 4; DELETE FROM audit_link WHERE seq = 4;"
        "UPDATE audit_link SET seq = seq + 1000 WHERE seq > 4;"
        "UPDATE audit_link SET seq = seq - 1001 WHERE seq > 1000",
    ),
    "rows swapped": (
        "reordered",
        "UPDATE audit SET id = 99 WHERE id = 4; UPDATE audit SET id = 4 WHERE id = 7;"
        "UPDATE audit SET id = 7 WHERE id = 99",
    ),
    "chains swapped": (
        "reordered",
        "UPDATE audit_link SET seq = 99 WHERE seq = 4; UPDATE audit_link SET seq = 4"
        " WHERE seq = 7; UPDATE audit_link SET seq = 7 WHERE seq = 99",
    ),
    "put in between": (
        "inserted",
        "UPDATE audit_link SET seq = seq + 1000 WHERE seq >= 4;"
        "UPDATE audit_link SET seq = seq - 999 WHERE seq > 1000;"
        "INSERT INTO audit (id, at, act, outcome, stream, number, signature)"
        " VALUES (99, now(), 'alert.approve', 'done', 1, 99, '');"
        "INSERT INTO audit_link SELECT 4, 99, previous, mac, key_id, chained_at"
        " FROM audit_link WHERE seq = 3",
    ),
}


@pytest.mark.parametrize("how", TAMPERINGS)
def test_a_tampering_has_its_name_and_its_place(
    ten: Office, intruder: psycopg.Connection, how: str
) -> None:
    fault, statements = TAMPERINGS[how]
    for statement in statements.split(";"):
        intruder.execute(statement)
    assert _verified(ten) == (fault, 4)


def test_rows_removed_from_the_start(ten: Office, intruder: psycopg.Connection) -> None:
    intruder.execute("DELETE FROM audit WHERE id < 4")
    intruder.execute("DELETE FROM audit_link WHERE seq < 4")
    assert _verified(ten) == ("removed", 1)


def test_a_cut_tail_shows_by_the_head(ten: Office, intruder: psycopg.Connection) -> None:
    stored = head(ten)
    intruder.execute("DELETE FROM audit WHERE id > 7")
    intruder.execute("DELETE FROM audit_link WHERE seq > 7")
    assert _verified(ten, stored) == ("cut", 8)
    # Written on, it has as many rows again, and is another one all the same.
    with ten.engine.begin() as connection:
        for n in range(5):
            audit.record(connection, 1, "alert.edit", "alert", n)
    chain(ten)
    assert _verified(ten, stored) == ("replaced", 10)
    assert _verified(ten, Head(2, bytes(32)), stored) == ("replaced", 2)


def test_an_emptied_audit_shows_by_the_head(ten: Office, intruder: psycopg.Connection) -> None:
    stored = head(ten)
    intruder.execute("TRUNCATE audit, audit_link")
    assert _verified(ten, stored) == ("cut", 1)


def test_a_row_put_in_with_a_time_long_past(ten: Office, intruder: psycopg.Connection) -> None:
    intruder.execute(
        "INSERT INTO audit (at, act, outcome, stream, number, signature)"
        " VALUES (now() - interval '3 days', 'x', 'done', 1, 11, '')"
    )
    assert chain(ten) == 0
    assert _verified(ten) == ("unsigned", 11)


FORGED = """
INSERT INTO audit (at, official_id, act, kind, object_id, outcome, detail,
                   stream, number, signature)
SELECT now(), 2, 'alert.approve', 'alert', 1, 'done', '{}', {stream}, 10 + n, {signature}
FROM generate_series(1, {many}) n
"""


def _forged(stream: int, signature: str, many: int) -> str:
    return (
        FORGED.replace("{stream}", str(stream))
        .replace("{signature}", signature)
        .replace("{many}", str(many))
    )


@pytest.mark.parametrize(
    "signature",
    ["''", "decode(repeat('00', 36), 'hex')", "(SELECT signature FROM audit WHERE id = 10)"],
)
@pytest.mark.parametrize("stream", [1, 7])
def test_a_row_put_in_now_is_not_chained_as_a_good_one(
    ten: Office, database: str, signature: str, stream: int
) -> None:
    """No trigger is in the way of an INSERT: anybody who can write the database can do this."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(_forged(signature=signature, stream=stream, many=1))
    assert chain(ten) == 0
    checked = verify(ten, head(ten))
    (fault,) = checked.faults
    assert (fault.fault, fault.seq, checked.chained, checked.waiting) == ("unsigned", 11, 10, 0)
    assert "audit row 11 is inserted: it bears no signature of this service" in fault.says


def test_many_rows_put_in_do_not_keep_the_others_from_the_chain(ten: Office, database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(_forged(signature="''", stream=1, many=50))
    with ten.engine.begin() as connection:
        row = audit.record(connection, 1, "alert.edit", "alert", 1)
    assert chain(ten, most=7) == 1
    with ten.engine.connect() as connection:
        chained = connection.exec_driver_sql("SELECT max(audit_id) FROM audit_link").scalar_one()
    assert chained == row
    assert len(verify(ten).faults) == audit_verify.MOST_FAULTS


@pytest.mark.parametrize("which", ["first", "middle", "last", "all"])
@pytest.mark.parametrize("chained_after", [True, False])
def test_a_row_removed_before_it_was_chained_is_missed(
    ten: Office, intruder: psycopg.Connection, which: str, chained_after: bool
) -> None:
    with ten.engine.begin() as connection:
        rows = [audit.record(connection, 1, "alert.edit", "alert", n) for n in range(3)]
    gone = {"first": rows[:1], "middle": rows[1:2], "last": rows[2:], "all": rows}[which]
    intruder.execute("DELETE FROM audit WHERE id = ANY(%s)", (gone,))
    if chained_after:
        assert chain(ten) == 3 - len(gone)
    (fault,) = verify(ten, head(ten)).faults
    assert (fault.fault, fault.seq) == ("missing", len(gone))
    assert "removed" in fault.says


COUNTS = {
    "lowered": ("count", "UPDATE audit_stream SET number = 9"),
    "raised": ("count", "UPDATE audit_stream SET number = 90"),
    "removed": ("count", "DELETE FROM audit_stream"),
    "put back": ("missing", ""),
}


@pytest.mark.parametrize("how", COUNTS)
def test_the_count_of_rows_is_signed_too(
    ten: Office, intruder: psycopg.Connection, how: str
) -> None:
    fault, statement = COUNTS[how]
    (before,) = intruder.execute("SELECT signature FROM audit_stream").fetchone() or (b"",)
    with ten.engine.begin() as connection:
        rows = [audit.record(connection, 1, "alert.edit", "alert", n) for n in range(2)]
    if how == "put back":
        # A count that was true once, and rows are written on: the next one has a number that is
        # taken, the one after shows the gap.
        intruder.execute("DELETE FROM audit WHERE id = ANY(%s)", (rows,))
        intruder.execute("UPDATE audit_stream SET number = 10, signature = %s", (before,))
        assert verify(ten).broken is None, "only a head that was exported can tell"
        return
    intruder.execute(statement)
    chain(ten)
    assert _verified(ten)[0] == fault


def test_a_signed_row_moved_to_another_number_is_noticed(
    ten: Office, intruder: psycopg.Connection
) -> None:
    """So that the place of a removed row can't be filled."""
    with ten.engine.begin() as connection:
        rows = [audit.record(connection, 1, "alert.edit", "alert", n) for n in range(2)]
    chain(ten)
    intruder.execute("DELETE FROM audit WHERE id = %s", (rows[0],))
    intruder.execute("DELETE FROM audit_link WHERE audit_id = %s", (rows[0],))
    intruder.execute("UPDATE audit SET number = 11 WHERE id = %s", (rows[1],))
    faults = {one.fault for one in verify(ten).faults}
    assert {"removed", "unsigned"} <= faults


def test_a_connection_without_the_key_writes_no_audit(database: str) -> None:
    engine = connect.engine(database)
    with engine.connect() as connection, pytest.raises(RuntimeError, match="audit_keys"):
        audit.record(connection, 1, "alert.edit", "alert", 1)
    engine.dispose()


def test_the_database_refuses_it_by_itself(ten: Office, database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        for statement in (
            "UPDATE audit SET act = 'x' WHERE id = 4",
            "DELETE FROM audit WHERE id = 4",
            "UPDATE audit_link SET mac = '' WHERE seq = 4",
            "DELETE FROM audit_link",
            "DELETE FROM audit_stream",
            "TRUNCATE audit",
            "TRUNCATE audit, audit_link, audit_stream CASCADE",
            "TRUNCATE verdict",
            "TRUNCATE report, evidence CASCADE",
            "TRUNCATE official CASCADE",
            "TRUNCATE suppression",
            "TRUNCATE subject CASCADE",
            "TRUNCATE delivery, sending_host, key_check",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
    assert verify(ten, head(ten)).chained == 10


def test_a_rotated_key(ten: Office) -> None:
    new = AuditKeys(bytes(range(1, 33)), (KEYS.current,))
    with ten.engine.begin() as connection:
        audit.record(connection, 1, "alert.edit", "alert", 1)
    chain(ten, new)
    assert verify(ten, keys=new).chained == 11
    lost = verify(ten, keys=dataclasses.replace(new, previous=())).broken
    assert lost is not None
    assert (lost.fault, lost.seq) == ("key", 1)
    assert key_id(KEYS.current) in lost.says and "AUDIT_KEYS_PREVIOUS" in lost.says


def test_another_key_makes_nothing_that_fits(ten: Office) -> None:
    forger = AuditKeys(bytes(32))
    with ten.engine.execution_options(**{OPTION: forger}).begin() as connection:
        audit.record(connection, 1, "alert.approve", "alert", 1)
    assert chain(ten) == 0
    assert chain(ten, forger) == 1
    assert [(one.fault, one.seq) for one in verify(ten).faults] == [
        ("key", 11),
        ("unsigned", 11),
        ("count", 1),
    ]


def test_only_what_is_committed_is_chained_and_delayed_commits_follow(office: Office) -> None:
    with office.engine.connect() as slow:
        first = audit.record(slow, 1, "alert.edit", "alert", 1)
        with office.engine.begin() as connection:
            second = audit.record(connection, 1, "alert.edit", "alert", 2)
        assert chain(office) == 1
        slow.commit()
    assert chain(office) == 1
    with office.engine.connect() as connection:
        order = connection.exec_driver_sql("SELECT audit_id FROM audit_link ORDER BY seq")
        assert order.scalars().all() == [second, first]
    assert verify(office).broken is None


def test_a_rollback_leaves_no_gap(office: Office) -> None:
    with office.engine.connect() as connection:
        audit.record(connection, 1, "alert.edit", "alert", 1)
        connection.rollback()
        audit.record(connection, 1, "alert.edit", "alert", 2)
        connection.commit()
    assert chain(office) == 1
    assert verify(office).chained == 1


def test_eight_write_while_two_chain(office: Office) -> None:
    stop, written, failed = threading.Event(), [], []

    def write(seed: int) -> None:
        chance = random.Random(seed)
        for n in range(40):
            with office.engine.connect() as connection:
                row = audit.record(connection, seed, "alert.edit", "alert", n)
                time.sleep(chance.random() * 0.004)
                if chance.random() < 0.2:
                    connection.rollback()
                    continue
                connection.commit()
                written.append(row)

    def keep_chaining() -> None:
        try:
            while not stop.is_set():
                chain(office, most=7)
        except Exception as error:
            failed.append(error)

    workers = [threading.Thread(target=keep_chaining) for _ in range(2)]
    writers = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for one in (*workers, *writers):
        one.start()
    for one in writers:
        one.join()
    stop.set()
    for one in workers:
        one.join()
    while chain(office):
        pass
    assert not failed
    checked = verify(office, head(office))
    assert (checked.chained, checked.waiting, checked.broken) == (len(written), 0, None)
    with office.engine.connect() as connection:
        chained = connection.exec_driver_sql("SELECT audit_id FROM audit_link").scalars().all()
    assert sorted(chained) == sorted(written)


@pytest.mark.parametrize(
    "detail",
    [
        {"to": "+84912345678"},
        {"to": "0912345678"},
        {"to": "tel:84912345678"},
        {"to": 84912345678},
        {"why": "because he said so"},
        {"why": "Nguyễn"},
        {"areas": ["a/1", "0912345678"]},
        {"nested": {"to": 1}},
        {"Name": 1},
        {"share": 0.5},
    ],
)
def test_no_words_and_no_number_get_into_the_audit(office: Office, detail) -> None:  # type: ignore[no-untyped-def]
    with (
        office.engine.connect() as connection,
        pytest.raises(audit.NotForTheAudit) as raised,
    ):
        audit.record(connection, 1, "alert.edit", "alert", 1, "done", detail)
    assert "912345678" not in str(raised.value)


def test_a_detail_of_each_type_is_stored_as_it_is(office: Office) -> None:
    detail = {
        "hash": "0123456789" * 6 + "abcd",
        "areas": ["lam-dong-2025/24664", "lam-dong-2025"],
        "people": 12_000,
        "from": None,
        "exercise": True,
        "at": "2026-03-02T05:00:00Z",
    }
    with office.engine.begin() as connection:
        audit.record(connection, 1, "alert.edit", "alert", 1, "done", detail)
        (entries,) = audit.entries(connection, audit.Filter(since=NOW - timedelta(days=1)))
    assert entries.detail == detail and entries.seq is None


def test_filters(office: Office) -> None:
    with office.engine.begin() as connection:
        for person, act, outcome in ((1, "alert.edit", "done"), (2, "alert.edit", "refused")):
            audit.record(connection, person, act, "alert", 5, outcome)  # type: ignore[arg-type]
        audit.record(connection, 1, "official.create", "official", 5)
    assert [row[0] for row in office.audited(act="alert.edit")] == [1, 2]
    assert [row[1] for row in office.audited(official_id=1)] == ["alert.edit", "official.create"]
    assert [row[0] for row in office.audited(outcome="refused")] == [2]
    assert [row[1] for row in office.audited(kind="official", object_id=5)] == ["official.create"]


@pytest.mark.parametrize("wrong", ["", "5", "5:abcd", "x:" + "0" * 64, "0" * 64, "5:" + "z" * 64])
def test_a_head_that_is_none(wrong: str) -> None:
    with pytest.raises(ValueError):
        Head.parse(wrong)


def test_a_head_is_written_and_read() -> None:
    it = Head(12, bytes(range(32)))
    assert Head.parse(str(it)) == it
    assert audit_chain.heads_in(["", f"2026-03-02T05:00:00+00:00 {it}\n"]) == [it]


def test_a_log_keeps_a_head_whole_so_that_it_can_be_verified() -> None:
    it = Head(1_234_567_890, bytes(range(9)) + bytes(15) + b"\x12\x34\x56\x78\x90\xab\xcd\xef")
    assert "[number]" in logs.scrub(f"audit head {it}"), "hex can look like a number"
    assert logs.scrub(f"audit head {it.letters}") == f"audit head {it.letters}"
    assert Head.parse(it.letters) == it
