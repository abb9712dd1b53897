"""The writer's thread: batches, one per key, halving, retries, and never an orphan."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest

from gateway.inbound.batch_writer import (
    MAX_BATCH,
    TRIES,
    StaleItem,
    Unavailable,
    Unstorable,
    Writer,
)

PATIENCE = 30.0
"""For what has to happen, on however busy a machine."""


class Database:
    """Stands for a connection: knows only whether it is there."""

    closed = broken = False

    def close(self) -> None:
        self.closed = True


class Work:
    """Records its batches; waits at the gate so that a test can let items gather."""

    def __init__(self, outcome: Any = None) -> None:
        self.batches: list[list[Any]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.outcome = outcome or (lambda item: item)

    def __call__(self, connection: Any, items: Any) -> list[Any]:
        self.entered.set()
        self.gate.wait(PATIENCE)
        self.batches.append(list(items))
        return [self.outcome(item) for item in items]


@pytest.fixture
def make_writer() -> Any:
    made: list[Writer[Any, Any]] = []

    def make(work: Any, connect: Any = Database) -> Writer[Any, Any]:
        made.append(Writer(connect, work))
        return made[-1]

    yield make
    for writer in made:
        writer.close()


def submitted(
    writer: Writer[Any, Any], work: Work, items: list[tuple[Any, Any]], patience: float = 0.0
) -> list[Any]:
    """Submits a first item that holds the thread, then the items; returns their pending results."""
    work.gate.clear()
    first = writer.submit("first", "first")
    assert work.entered.wait(PATIENCE)
    pending = [writer.submit(item, key, patience) for item, key in items]
    work.gate.set()
    first.wait(PATIENCE)
    return pending


def test_waiting_items_are_written_in_one_batch(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    pending = submitted(writer, work, [(n, n) for n in range(10)])
    assert [pending_result.wait(PATIENCE) for pending_result in pending] == list(range(10))
    assert work.batches == [["first"], list(range(10))]


def test_one_key_is_once_in_a_batch_and_keeps_its_order(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    pending = submitted(writer, work, [("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")])
    assert [pending_result.wait(PATIENCE) for pending_result in pending] == ["a1", "a2", "b1", "a3"]
    assert work.batches[1:] == [["a1", "b1"], ["a2"], ["a3"]]


def test_an_item_that_cannot_be_written_does_not_hurt_its_neighbours(make_writer: Any) -> None:
    def refuse(connection: Any, items: Any) -> list[Any]:
        if "bad" in items:
            raise psycopg.DataError("NUL")
        return list(items)

    work = Work()
    writer = make_writer(lambda c, items: work(c, items) and refuse(c, items))
    pending = submitted(writer, work, [(n, n) for n in range(7)] + [("bad", "bad"), (8, 8)])
    assert [pending_result.wait(PATIENCE) for pending_result in pending[:7]] == list(range(7))
    assert pending[8].wait(PATIENCE) == 8
    with pytest.raises(Unstorable):
        pending[7].wait(PATIENCE)


@pytest.mark.parametrize(
    "fault",
    [
        psycopg.errors.UniqueViolation,
        psycopg.errors.ForeignKeyViolation,
        psycopg.errors.NotNullViolation,
        psycopg.errors.CheckViolation,
        psycopg.errors.UndefinedTable,
    ],
)
def test_a_fault_of_our_own_is_not_the_carriers(make_writer: Any, fault: type[Exception]) -> None:
    """The carrier must come again (503): after a 400 (a bad message) it would drop it."""

    def work(connection: Any, items: Any) -> list[Any]:
        raise fault("x")

    with pytest.raises(Unavailable):
        make_writer(work).submit("x", 1).wait(5)


def test_a_loser_is_recomputed_a_limited_number_of_times(make_writer: Any) -> None:
    results: list[str] = []

    def lose(connection: Any, items: Any) -> list[Any]:
        results.extend(items)
        return [
            StaleItem()
            if item == "always" or (item == "once" and results.count("once") < 2)
            else item
            for item in items
        ]

    writer = make_writer(lose)
    assert writer.submit("once", 1).wait(PATIENCE) == "once"
    with pytest.raises(Unavailable):
        writer.submit("always", 2).wait(PATIENCE)
    assert results.count("always") == TRIES + 1


def test_a_deadlock_is_retried(make_writer: Any) -> None:
    tries = []

    def deadlock(connection: Any, items: Any) -> list[Any]:
        tries.append(items)
        if len(tries) == 1:
            raise psycopg.errors.DeadlockDetected("x")
        return list(items)

    assert make_writer(deadlock).submit("x", 1).wait(PATIENCE) == "x"


def test_an_unavailable_database_is_reported_at_once_and_comes_back(make_writer: Any) -> None:
    away = SimpleNamespace(now=True)

    def connect() -> Database:
        if away.now:
            raise psycopg.OperationalError("no server")
        return Database()

    writer = make_writer(Work(), connect)
    with pytest.raises(Unavailable):
        writer.submit("x", 1).wait(PATIENCE)
    away.now = False
    assert writer.submit("x", 1).wait(PATIENCE) == "x"


def test_a_surprise_fails_the_batch_and_not_the_thread(make_writer: Any) -> None:
    def surprise(connection: Any, items: Any) -> list[Any]:
        if items == ["x"]:
            raise RuntimeError("number 0912345678")
        return list(items)

    writer = make_writer(surprise)
    with pytest.raises(Unavailable) as error:
        writer.submit("x", 1).wait(PATIENCE)
    assert "0912345678" not in str(error.value)
    assert writer.submit("y", 1).wait(PATIENCE) == "y"


def test_an_item_that_nobody_waits_for_any_more_is_dropped(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    work.gate.clear()
    first = writer.submit("first", 1)
    assert work.entered.wait(PATIENCE)
    delayed = writer.submit("late", 2)
    with pytest.raises(Unavailable):
        delayed.wait(0.01)
    work.gate.set()
    first.wait(PATIENCE)
    assert writer.submit("next", 3).wait(PATIENCE) == "next"
    assert ["late"] not in work.batches


def test_a_patient_item_lets_the_others_go_first(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    work.gate.clear()
    first = writer.submit("first", "first")
    assert work.entered.wait(PATIENCE)
    receipts = [writer.submit(f"r{n}", f"r{n}", 60.0) for n in range(3)]
    message = writer.submit("m", "m")
    work.gate.set()
    assert [each.wait(PATIENCE) for each in (first, message, *receipts)] == [
        "first",
        "m",
        "r0",
        "r1",
        "r2",
    ]
    assert work.batches == [["first"], ["m"], ["r0", "r1", "r2"]]


@pytest.mark.parametrize(
    ("starved", "batches"),
    [
        (60.0, [["first"], ["m"], ["r"]]),  # no other commit is later for it
        (0.0, [["first"], ["m", "r"]]),
    ],
)
def test_patience_ends(
    make_writer: Any, monkeypatch: pytest.MonkeyPatch, starved: float, batches: list[list[str]]
) -> None:
    """However many come that are in a hurry."""
    monkeypatch.setattr("gateway.inbound.batch_writer.STARVED_SECONDS", starved)
    work = Work()
    writer = make_writer(work)
    work.gate.clear()
    first = writer.submit("first", "first")
    assert work.entered.wait(PATIENCE)
    receipt = writer.submit("r", "r", 0.01)
    message = writer.submit("m", "m")
    time.sleep(0.02)
    work.gate.set()
    assert [each.wait(PATIENCE) for each in (first, message, receipt)] == ["first", "m", "r"]
    assert work.batches == batches


def test_the_patient_wait_for_as_many_as_came_before(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    long = 2 * PATIENCE
    assert writer.submit("alone", 0, long).wait(PATIENCE) == "alone", "no company"
    work.gate.clear()
    work.entered.clear()
    holding = writer.submit("hold", "hold")
    assert work.entered.wait(PATIENCE)
    pending = [writer.submit(n, n, long) for n in range(3)]
    work.gate.set()
    holding.wait(PATIENCE)
    assert [each.wait(PATIENCE) for each in pending] == [0, 1, 2]
    two = [writer.submit(n, n, long) for n in range(3, 5)]
    time.sleep(0.05)
    assert work.batches[-1] == [0, 1, 2], "there were three: a third may come"
    third = writer.submit(5, 5, long)
    assert [each.wait(PATIENCE) for each in (*two, third)] == [3, 4, 5]
    assert work.batches[-1] == [3, 4, 5]


def test_one_key_of_the_patient_is_once_in_a_batch(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    work.gate.clear()
    first = writer.submit("first", "first")
    assert work.entered.wait(PATIENCE)
    pending = [writer.submit(item, key, 0.01) for item, key in (("a1", "a"), ("a2", "a"))]
    work.gate.set()
    first.wait(PATIENCE)
    assert [pending_result.wait(PATIENCE) for pending_result in pending] == ["a1", "a2"]
    assert work.batches[1:] == [["a1"], ["a2"]]


def test_one_that_stands_for_many_takes_their_places(make_writer: Any) -> None:
    work = Work()
    writer = make_writer(work)
    work.gate.clear()
    writer.submit("first", "first")
    assert work.entered.wait(PATIENCE)
    weights = [MAX_BATCH - 1, MAX_BATCH * 4, 1, 1]
    pending = [writer.submit(n, n, weight=weight) for n, weight in enumerate(weights)]
    work.gate.set()
    assert [pending_result.wait(PATIENCE) for pending_result in pending] == [0, 1, 2, 3]
    assert work.batches == [["first"], [0, 1], [2, 3]]


@pytest.mark.parametrize("patience", [0.0, 5.0])
def test_closing_finishes_what_waits(patience: float) -> None:
    work = Work()
    writer: Writer[Any, Any] = Writer(Database, work)  # type: ignore[arg-type]
    pending = submitted(writer, work, [(n, n) for n in range(3)], patience)
    writer.close()
    assert [pending_result.wait(PATIENCE) for pending_result in pending] == [0, 1, 2]
    with pytest.raises(Unavailable):
        writer.submit("x", 1)


def test_a_connection_to_a_server_that_is_old_is_left_before_the_next_batch() -> None:
    """Another server has taken over since it was opened."""
    made: list[Database] = []
    current = {0}

    def connect() -> Database:
        made.append(Database())
        return made[-1]

    writer: Writer[Any, Any] = Writer(
        connect,  # type: ignore[arg-type]
        lambda connection, items: [made.index(connection) for _ in items],  # type: ignore[arg-type]
        is_current=lambda connection: made.index(connection) in current,  # type: ignore[arg-type]
    )
    try:
        assert writer.submit("a", "a").wait(PATIENCE) == 0
        assert writer.submit("b", "b").wait(PATIENCE) == 0
        current.add(1)
        current.remove(0)
        assert writer.submit("c", "c").wait(PATIENCE) == 1
        assert made[0].closed
    finally:
        writer.close()
