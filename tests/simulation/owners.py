"""Numbers that get a new owner."""

from __future__ import annotations

from collections.abc import Iterator

from tests.simulation.books import Books, Person

DAY = 24.0
DAYS = (0, 90, 179, 181, 270, 366, 730)


def rows() -> Iterator[tuple[str, ...]]:
    """The grade at each of `DAYS`, by what the number was; last what a new owner's is."""
    for was in ("reported", "high", "confirmed"):
        books, people = _town()
        for n, who in enumerate(people[: 3 if was != "reported" else 1]):
            books.report(who, "number", 60 * DAY + n)
        last = 60 * DAY + 2
        if was == "confirmed":
            books.decide("number", "confirmed", last)
        said = [books.grade("number", last + days * DAY) for days in DAYS]
        books.decide("number", "reassigned", last + 731 * DAY)
        yield (was, *said, books.grade("number", last + 731 * DAY))


def _town() -> tuple[Books, list[Person]]:
    """Three known people who have nothing to do with each other."""
    books = Books()
    people = [books.person(n * DAY, f"commune {n}") for n in range(3)]
    for n, who in enumerate(people):
        books.report(who, f"scam {n}", (10 + n) * DAY)
        books.decide(f"scam {n}", "confirmed", (12 + n) * DAY)
    return books, people
