"""Numbers that get a new owner."""

from __future__ import annotations

from collections.abc import Iterator

from tests.simulation.database import Person, SimulatedDatabase

DAY = 24.0
DAYS = (0, 2, 90, 181, 270, 366, 730)


def rows() -> Iterator[tuple[str, ...]]:
    """The grade at each of `DAYS`, by what the number was; last what a new owner's is."""
    for was in ("reported", "high", "confirmed"):
        database, people = _town()
        for n, resident in enumerate(people[: 3 if was != "reported" else 1]):
            database.report(resident, "number", 70 * DAY + n)
        last = 70 * DAY + 2
        if was == "confirmed":
            database.decide("number", "confirmed", last)
        results = [database.grade("number", last + days * DAY) for days in DAYS]
        database.decide("number", "reassigned", last + 731 * DAY)
        yield (was, *results, database.grade("number", last + 731 * DAY))


def _town() -> tuple[SimulatedDatabase, list[Person]]:
    """Three known people who have nothing to do with each other; a fourth was called later by the
    same scammers."""
    database = SimulatedDatabase()
    fourth = database.person(-DAY)
    people = [database.person(n * DAY, f"commune {n}") for n in range(3)]
    for n, resident in enumerate(people):
        database.report(resident, f"scam {n}", (40 + n) * DAY)
        database.report(fourth, f"scam {n}", (41 + n) * DAY)
        database.decide(f"scam {n}", "confirmed", (42 + n) * DAY)
    return database, people
