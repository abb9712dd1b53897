"""One count tells, for any choice of areas, how many people an alert would reach."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime

from sqlalchemy import insert

from config.knowledge import load_areas
from gateway.alerts import audience, audience_count
from gateway.alerts.audience_count import SubscriberCounts
from gateway.database import connect
from gateway.database.pg_arrays import Byteas
from gateway.database.tables import resident, subscription, suppression

TODAY = date(2026, 3, 2)
AT = datetime(2026, 3, 1, tzinfo=UTC)
CARRIERS = ("open", "esms")
PEOPLE = 300
SENT = audience.PEOPLE.format(range="true")


def test_it_counts_as_an_alert_would(database: str) -> None:
    book, some = load_areas(), random.Random(7)
    areas = [area.id for one in book.sets for area in one.areas]
    engine = connect.engine(database, name="test")
    with engine.begin() as connection:
        for n in range(PEOPLE):
            row = {
                "hash": bytes([n % 256, n // 256]),
                "number_encrypted": b"x",
                "carrier": some.choice(["open", "esms", "gone"]),
                "language": some.choice(["vi", "vi-marks", "en"]),
                "opted_out_at": AT if n % 11 == 0 else None,
            }
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            person = int(made.scalar_one())
            for area in some.sample(areas, some.choice([1, 1, 2, 4])):
                ended = AT if some.random() < 0.1 else None
                row = {"resident_id": person, "area": area, "consent": "1", "ended_at": ended}
                connection.execute(insert(subscription).values(row))
            if n % 13 == 0:
                connection.execute(insert(suppression).values(hash=bytes([n % 256, n // 256])))
    with engine.begin() as connection:
        tested = [bytes([n, 0]) for n in range(0, 200, 3)]
        for hashes in (None, tested):
            values = {"hashes": hashes and Byteas.of(hashes), "follows": None}
            rows = connection.exec_driver_sql(audience_count.COUNT, values)
            counted = SubscriberCounts(tuple((frozenset(areas), *rest) for areas, *rest in rows))
            for _ in range(40):
                scope = audience.scope(book, some.sample(areas, some.choice([1, 3, 12])), TODAY)
                to = audience.Audience(scope, CARRIERS, hashes)
                sent = connection.exec_driver_sql(SENT, audience.parameters(to))
                assert counted.people(scope, CARRIERS) == Counter(
                    (row.language, row.carrier) for row in sent
                )
            everybody = audience.scope(book, areas, TODAY)
            assert (
                sum(counted.people(everybody, CARRIERS).values()) > len(hashes or "x" * PEOPLE) // 2
            )
    engine.dispose()
