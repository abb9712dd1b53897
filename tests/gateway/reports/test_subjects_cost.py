"""The cost of computing a subject: one query, by indexes, of its recent reports alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event

from flows.values import Subject
from gateway.database import connect
from gateway.database.encryption import Keys
from gateway.database.signing import AuditKeys
from gateway.reports import subjects, verdicts
from tests.bench import seed

SCALE = seed.Scale(subjects=3_000, reports=15_000, residents=2_000)
GROW = ("evidence", "report", "resident", "subject")
"""The tables that are filled here; an empty one is rightly read through."""


@pytest.fixture
def filled(database: str) -> str:
    seed.fill(database, SCALE, Keys(b"h" * 32, b"s" * 32), AuditKeys(bytes(32)))
    return database


@pytest.fixture
def engine(filled: str) -> Iterator[Engine]:
    it = connect.engine(filled, audit_keys=AuditKeys(bytes(32)))
    yield it
    it.dispose()


def about(n: int) -> Subject:
    return Subject(f"tel:+84{seed.number(n)[1:]}", "mobile", seed.number(n), "")


def _scans(plan: dict[str, Any]) -> set[str]:
    names = {plan["Relation Name"]} if plan["Node Type"] == "Seq Scan" else set()
    return names.union(*(_scans(each) for each in plan.get("Plans", ())))


def test_two_queries_collect_it_and_no_table_is_read_through(engine: Engine) -> None:
    results: list[tuple[str, Any]] = []
    event.listen(engine, "before_cursor_execute", lambda *a: results.append((a[2], a[3])))
    with engine.begin() as connection:
        subjects.collect_evidence(connection, about(7), datetime.now(UTC))
        assert len(results) == 2  # Its verdicts, whose signatures are checked; then the rest.
        for statement, values in list(results):
            explained = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values)
            plan = explained.scalar_one()[0]["Plan"]
            assert not _scans(plan) & set(GROW), json.dumps(plan)
        results.clear()
        subjects.recompute(connection, about(7), datetime.now(UTC))
        assert len(results) == 3  # It reads as much and writes once.
        results.clear()
        assert subjects.standing(connection, about(7).key).people >= 1
        assert len(results) == 1


def test_of_a_number_that_thousands_report_so_many_are_weighed_and_all_counted(
    filled: str, engine: Engine
) -> None:
    hot = Subject("tel:+84911111111", "mobile", "0911111111", "")
    with psycopg.connect(filled, autocommit=True) as sql:
        sql.execute(
            "INSERT INTO evidence (subject_key, reporter, report_id, way, first_at, at)"
            " SELECT %s, -n, n, 'scam_call', now() - n * interval '1 minute',"
            " now() - n * interval '1 minute' FROM generate_series(1, 3000) n",
            (hot.key,),
        )
        with engine.begin() as connection:
            evidence = subjects.collect_evidence(connection, hot, datetime.now(UTC))
            assert len(evidence.testimonies) == subjects.MOST_TESTIMONY
            subjects.recompute(connection, hot, datetime.now(UTC))
            assert subjects.standing(connection, hot.key).people == 3000
            verdicts.set_verdict(connection, hot, "confirmed", "x", "abc", datetime.now(UTC))
        # The first five are right, though they are not among the latest thousand.
        right = sql.execute("SELECT reporter FROM evidence WHERE outcome = 1 ORDER BY 1").fetchall()
        assert right == [(-3000 + n,) for n in range(5)]
