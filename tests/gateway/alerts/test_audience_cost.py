"""The cost of finding an alert's audience: no table of residents is read through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import psycopg
import pytest
from sqlalchemy import Connection

from gateway.alerts import audience as alert_audience
from gateway.alerts import audience_count, expansion
from gateway.database import connect
from gateway.database.pg_arrays import Byteas

RESIDENTS: Final = 60_000
AREAS: Final = [f"lam-dong-2025/{24_000 + n}" for n in range(120)]
"""As many as the province has communes."""

_RESIDENTS: Final = """
INSERT INTO resident (hash, number_encrypted, carrier)
SELECT decode(md5(n::text), 'hex'), decode(repeat('ab', 45), 'hex'), 'open'
FROM generate_series(1, %s) AS n
"""
# Neighbours did not join one after the other; one of ten has left.
_SUBSCRIPTIONS: Final = """
INSERT INTO subscription (resident_id, area, consent, ended_at)
SELECT id, (%s::text[])[1 + id * 7919 %% 120], '1', CASE WHEN id %% 10 = 0 THEN now() END
FROM resident
"""


@pytest.fixture
def connection(database: str) -> Iterator[Connection]:
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute(_RESIDENTS, (RESIDENTS,))
        sql.execute(_SUBSCRIPTIONS, (AREAS,))
        sql.execute("VACUUM ANALYZE resident, subscription")
    engine = connect.engine(database)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def reads(plan: dict[str, Any]) -> list[tuple[str, str]]:
    """How which table is read."""
    below = [each for part in plan.get("Plans", ()) for each in reads(part)]
    name = plan.get("Relation Name") or plan.get("Index Name")
    return [(plan["Node Type"], name), *below] if name else below


def planned(connection: Connection, statement: str, values: dict[str, object]) -> set[Any]:
    explained = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values)
    result = reads(explained.scalar_one()[0]["Plan"])
    return {(how, name) for how, name in result if name in ("resident", "subscription")}


def audience(communes: int) -> dict[str, object]:
    chosen = AREAS[:communes]
    return alert_audience.parameters(
        alert_audience.Audience(dict(zip(chosen, chosen, strict=True)), ("open",))
    )


def test_each_chunk_of_an_alert_reads_the_subscribers_of_its_areas(
    connection: Connection,
) -> None:
    """By an index alone: whether a subscription has ended needs no look at the table."""
    values = audience(3) | {"alert": 1, "after": 20_000, "upto": 23_000}
    assert planned(connection, expansion.INSERT, values) == {
        ("Index Only Scan", "subscription"),
        ("Index Scan", "resident"),
    }


def test_an_exercise_is_counted_by_its_numbers(connection: Connection) -> None:
    values = {"hashes": Byteas.of([b"\1" * 16, b"\2" * 16]), "follows": None}
    assert planned(connection, audience_count.COUNT, values) == {
        ("Index Scan", "subscription"),
        ("Index Scan", "resident"),
    }


def test_the_count_leaves_out_who_has_left(connection: Connection) -> None:
    counted = connection.exec_driver_sql(audience_count.COUNT, {"hashes": None, "follows": None})
    assert sum(row.count for row in counted) == RESIDENTS * 9 // 10
