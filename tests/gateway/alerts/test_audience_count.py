"""A count of everybody says of any choice of areas what counting each alert would."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

from sqlalchemy import insert

from config.knowledge import load_areas
from gateway.alerts import audience, audience_count
from gateway.database import connect
from gateway.database.tables import resident, subscription, suppression

TODAY = date(2026, 3, 2)
AT = datetime(2026, 3, 1, tzinfo=UTC)
CARRIERS = ("open", "esms")
PEOPLE = 300


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
        taken = audience_count.take(connection)
        for _ in range(40):
            scope = audience.scope(book, some.sample(areas, some.choice([1, 3, 12])), TODAY)
            exact = audience.count(connection, audience.Audience(scope, CARRIERS))
            assert taken.people(scope, CARRIERS) == exact
        everybody = audience.scope(book, areas, TODAY)
        assert sum(taken.people(everybody, CARRIERS).values()) > PEOPLE // 2
    engine.dispose()
