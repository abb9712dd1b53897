"""Figures by month and area: which are counted, when, and for how long they can be.

A chore counts the due ones a little at a time (`due`, `count`). The figures of a month are written
again while it runs, and once more when late answers and receipts are in; then they are final,
whatever retention and erasure delete afterwards. To have a span counted again, delete its row of
`figure_span`: it is, if its rows are still in the database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from flows.places.areas import AreaBook
from gateway.statistics import counting_sql as sql

Source = Literal["reports", "inbound", "deliveries"]
"""Retention's limit for the rows behind a figure."""

_NEVER: Final = timedelta(0)


@dataclass(frozen=True, slots=True)
class Measure:
    """Some figures that one statement counts.

    heads    of their names, up to the dot
    daily    counted day by day, and summed up by month: its rows are many
    settles  how long after its span it is counted for the last time
    source   for how long its rows are complete; None: for ever. "" for a figure that is only known
             at its own time, and is not made up for months before
    every    how often it is counted while its span runs
    """

    name: str
    statement: str
    heads: tuple[str, ...]
    daily: bool = False
    settles: timedelta = timedelta(days=2)
    source: Source | Literal[""] | None = None
    every: timedelta = timedelta(minutes=5)


MEASURES: Final = (
    Measure("reports", sql.REPORTS, ("reports", "people"), source="reports"),
    Measure("decisions", sql.DECISIONS, ("decision", "behind", "waited"), source="reports"),
    Measure("alerts", sql.ALERTS, ("alerts", "sent", "reached"), settles=timedelta(days=4)),
    Measure("comings", sql.COMINGS, ("opted_out", "joined"), source=""),
    # How many there are: at a month's end what was counted last in it.
    Measure(
        "residents",
        sql.RESIDENTS,
        ("residents",),
        settles=_NEVER,
        source="",
        every=timedelta(minutes=15),
    ),
    Measure(
        "messages", sql.MESSAGES, ("messages", "turns", "senders"), daily=True, source="inbound"
    ),
    Measure("answers", sql.ANSWERS, ("answer",), daily=True, source="deliveries"),
)

HIGHEST: Final = ("senders",)
"""Of the days of a month the highest is shown, of all other figures the sum."""


@dataclass(frozen=True, slots=True)
class Span:
    """A measure's month or day (its first), from `begins` until before `ends` (UTC)."""

    measure: Measure
    since: date
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Rules:
    """The residents' time, and the days that retention keeps rows for."""

    timezone: ZoneInfo
    keeps: Mapping[Source, int]


def cells(book: AreaBook, today: date) -> dict[str, list[str]]:
    """Of each area of whatever time the communes of today, and their former districts."""
    now = book.current(today)
    by_area: dict[str, list[str]] = {}
    for known in book.sets:
        for area in known.areas:
            members = {one for each in book.today(area.id, today) for one in each.members}
            groups = {group.id for group in now.groups() if members & set(group.members)}
            by_area[area.id] = sorted(members | groups)
    return by_area


_BEGUN = text(
    """
    SELECT least(
        (SELECT created_at FROM resident ORDER BY id LIMIT 1),
        (SELECT min(at) FROM report), (SELECT min(at) FROM inbound), (SELECT min(at) FROM outbound)
    )
    """
)
_COUNTED = text("SELECT measure, since, counted_at FROM figure_span WHERE since >= :first")


def due(connection: Connection, rules: Rules, now: datetime) -> list[Span]:
    """The spans to count now: the running one first, then the newest."""
    begun: datetime | None = connection.execute(_BEGUN).scalar_one()
    first = (begun or now).astimezone(rules.timezone).date()
    today = now.astimezone(rules.timezone).date()
    rows = connection.execute(_COUNTED, {"first": first.replace(day=1)})
    counted = {(row.measure, row.since): row.counted_at for row in rows}
    spans = [
        span
        for measure in MEASURES
        for span in _spans(measure, first, today, rules.timezone)
        if _is_due(span, counted.get((measure.name, span.since)), rules, now)
    ]
    return sorted(spans, key=lambda span: (span.ends <= now, today - span.since))


def _spans(measure: Measure, first: date, today: date, timezone: ZoneInfo) -> Iterator[Span]:
    """From today back to the first of them."""
    since = today if measure.daily else today.replace(day=1)
    until = since + timedelta(days=1) if measure.daily else following(since)
    while until > first:
        yield Span(measure, since, _midnight(since, timezone), _midnight(until, timezone))
        until, since = since, _before(measure, since)


def _before(measure: Measure, since: date) -> date:
    before = since - timedelta(days=1)
    return before if measure.daily else before.replace(day=1)


def following(month: date) -> date:
    """The first of the next month."""
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1)


def _midnight(day: date, timezone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), timezone)


def _is_due(span: Span, counted_at: datetime | None, rules: Rules, now: datetime) -> bool:
    measure, settled = span.measure, span.ends + span.measure.settles
    if now < span.ends:
        return counted_at is None or now - counted_at >= measure.every
    if not _can_be_told(span, rules, now):
        return False
    if counted_at is None:
        return True
    return counted_at < span.ends or counted_at < settled <= now


def _can_be_told(span: Span, rules: Rules, now: datetime) -> bool:
    """Of a span that is over: whether its rows are still there, and are what they were."""
    source = span.measure.source
    if source is None:
        return True
    if source == "":
        # A little later than settled: else nobody would be there to count at that moment.
        return now < span.ends + 2 * span.measure.settles
    return span.begins >= now - timedelta(days=rules.keeps[source])


_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:measure, 9))")
_PATIENCE = text("SET LOCAL statement_timeout = '25s'")
_NOTE = text(
    """
    INSERT INTO figure_span (measure, since, counted_at) VALUES (:measure, :since, :now)
    ON CONFLICT (measure, since) DO UPDATE SET counted_at = excluded.counted_at
    """
)
_CLEAR_MONTH = text(
    "DELETE FROM figure WHERE month = :month AND split_part(name, '.', 1) = ANY(:heads)"
)
_CLEAR_DAY = text(
    "DELETE FROM figure_day WHERE day = :since AND split_part(name, '.', 1) = ANY(:heads)"
)
_SUM_UP = text(
    """
    INSERT INTO figure (area, month, name, value)
    SELECT area, :month, name,
           CASE WHEN name = ANY(:highest) THEN max(value) ELSE sum(value) END
    FROM figure_day
    WHERE day >= :month AND day < :following AND split_part(name, '.', 1) = ANY(:heads)
    GROUP BY area, name
    """
)


def count(
    connection: Connection, span: Span, areas: Mapping[str, list[str]], now: datetime
) -> None:
    """Counts a span in the caller's transaction, in place of what was counted before.

    areas  as `cells` gives them
    """
    measure = span.measure
    pairs = [(area, unit) for area, units in areas.items() for unit in units]
    values = {
        "measure": measure.name,
        "since": span.since,
        "now": now,
        "month": span.since.replace(day=1),
        "following": following(span.since),
        "heads": list(measure.heads),
        "highest": list(HIGHEST),
    }
    asked = {
        "since": span.begins,
        "until": span.ends,
        "areas": [area for area, _ in pairs],
        "units": [unit for _, unit in pairs],
        "bounds": list(sql.BOUNDS),
    }
    connection.execute(_LOCK, values)
    connection.execute(_PATIENCE)
    table, first = ("figure_day", "day") if measure.daily else ("figure", "month")
    connection.execute(_CLEAR_DAY if measure.daily else _CLEAR_MONTH, values)
    connection.execute(
        text(
            f"INSERT INTO {table} (area, {first}, name, value) "
            f"SELECT unit, CAST(:first AS date), name, value FROM ({measure.statement}) AS counted "
            "WHERE value > 0"
        ),
        {**asked, "first": span.since},
    )
    if measure.daily:
        connection.execute(_CLEAR_MONTH, values)
        connection.execute(_SUM_UP, values)
    connection.execute(_NOTE, values)


_FORGET_DAYS = text("DELETE FROM figure_day WHERE day < :before")


def forget_days(connection: Connection, rules: Rules, now: datetime) -> None:
    """Days that nobody can count any more have been summed up."""
    longest = timedelta(days=max(rules.keeps["inbound"], rules.keeps["deliveries"]) + 62)
    before = (now - longest).astimezone(rules.timezone).date()
    connection.execute(_FORGET_DAYS, {"before": before})
