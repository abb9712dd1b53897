"""A decision that is undone is as if it had never been, for its subject and for its reporters."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text

from flows.scoring.risk import Decision
from flows.values import Subject
from gateway.database import connect
from gateway.database.signing import AuditKeys
from gateway.reports import outcomes, reports, subjects, verdicts

START = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
DECISIONS: tuple[Decision, ...] = ("confirmed", "cleared", "dismissed", "reassigned")
KEY, OTHER = "tel:+84987654321", "tel:+84987654322"
_CODES = itertools.count()

Event = tuple[str, str | int]
"""("report", resident), ("spam", resident), ("decide", decision)"""


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    with psycopg.connect(database, autocommit=True) as sql:
        for resident in range(1, 9):
            sql.execute(
                "INSERT INTO resident (id, hash, number_encrypted, carrier, created_at)"
                " VALUES (%s, %s, '', 'x', %s)",
                (resident, bytes([resident]), START - timedelta(days=90)),
            )
    it = connect.engine(database, audit_keys=AuditKeys(bytes(32)))
    yield it
    it.dispose()


def about(key: str) -> Subject:
    return Subject(key, "mobile", f"0{key[-9:]}", "")


def happen(connection: Connection, key: str, event: Event, at: datetime) -> None:
    what, which = event
    if what == "decide":
        decision: Any = which
        verdicts.set_verdict(connection, about(key), decision, "Lan", "da xem", at)
        return
    subject = {"key": key, "kind": "mobile", "display": "0", "given": "0", "odd": ""}
    row = connection.execute(
        text(
            "INSERT INTO report (code, resident_id, way, subjects, category, at)"
            " VALUES (:code, :who, :way, CAST(:subjects AS jsonb), 'parcel_delivery', :at)"
            " RETURNING id"
        ),
        {
            "code": f"U{next(_CODES)}",
            "who": which,
            "way": "spam_call" if what == "spam" else "scam_call",
            "subjects": json.dumps([subject]),
            "at": at,
        },
    )
    reports.judge(connection, row.scalar_one(), at)


def known(connection: Connection, key: str, now: datetime) -> tuple[object, ...]:
    """The basis of a check, the queue, and the record of its reporters."""
    subjects.lock(connection, key)
    judged = subjects.recompute(connection, about(key), now)
    rows = connection.execute(
        text(
            "SELECT reporter, outcome, accuses, first_at, at, notified_decision FROM evidence"
            " WHERE subject_key = :key ORDER BY reporter"
        ),
        {"key": key},
    )
    return judged, [tuple(row) for row in rows], subjects.latest_decision(connection, key)


def clock(step: int) -> datetime:
    return START + timedelta(days=step)


@pytest.mark.parametrize("slip", DECISIONS)
def test_undoing_a_decision_restores_what_stood(engine: Engine, slip: Decision) -> None:
    stacks = [(), *itertools.product(DECISIONS), *itertools.product(DECISIONS, repeat=2)]
    for before in stacks:
        with engine.connect() as connection:
            for n, decision in enumerate(before):
                happen(connection, KEY, ("report", n + 1), clock(2 * n))
                happen(connection, KEY, ("decide", decision), clock(2 * n + 1))
            happen(connection, KEY, ("report", 7), clock(20))
            happen(connection, KEY, ("spam", 8), clock(21))
            stood = known(connection, KEY, clock(30))
            happen(connection, KEY, ("decide", slip), clock(22))
            happen(connection, KEY, ("decide", "withdrawn"), clock(23))
            assert known(connection, KEY, clock(30)) == stood, before


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_reported_meanwhile(engine: Engine, seed: int) -> None:
    """Histories with decisions that are undone, each beside one in which they never were made."""
    random, history, standing = Random(f"undo {seed}"), [], list[int]()
    with engine.begin() as connection:
        for step in range(24):
            event: Event = (random.choice(("report", "report", "spam")), random.randint(1, 8))
            if random.random() < 0.45:
                event = ("decide", random.choice(DECISIONS))
                if standing and random.random() < 0.5:
                    event = ("decide", "withdrawn")
                    history[standing.pop()] = None
                else:
                    standing.append(len(history))
            happen(connection, KEY, event, clock(step))
            history.append(None if event[1] == "withdrawn" else event)
        for step, stored in enumerate(history):
            if stored is not None:
                happen(connection, OTHER, stored, clock(step))
        connection.execute(text("UPDATE evidence SET notified_decision = ''"))
        judged, rows, latest = known(connection, KEY, clock(30))
        other = known(connection, OTHER, clock(30))
        # What one subject makes of a reporter counts at the other: compared without it.
        assert (rows, latest) == other[1:]
        assert judged.standing == other[0].standing  # type: ignore[attr-defined]


def test_each_withdrawal_takes_one_decision_back(engine: Engine) -> None:
    with engine.begin() as connection:
        for step, decision in enumerate(("confirmed", "cleared", "withdrawn", "withdrawn")):
            happen(connection, KEY, ("decide", decision), clock(step))
            stood = [one.decision for one in outcomes.standing(connection, KEY)]
            assert stood == [["confirmed"], ["confirmed", "cleared"], ["confirmed"], []][step]
        with pytest.raises(ValueError, match="no verdict to withdraw"):
            happen(connection, KEY, ("decide", "withdrawn"), clock(9))
