"""The reporters of a subject, what they wrote, and when, as the subject's page shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, TypeVar

from flask import request, url_for
from sqlalchemy import Connection, Row

from flows.scoring import risk
from gateway.console import charts, guard, rendering
from gateway.console.charts import Chart, Series
from gateway.console.context import console
from gateway.console.reports import presenter
from gateway.officials import number_disclosure
from gateway.reports import console_queries

_Row = TypeVar("_Row")

_DAILY: Final = timedelta(days=28)
_WEEKS: Final = 26
LATEST: Final = (datetime(9999, 1, 1, tzinfo=UTC), 1 << 62)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Author:
    """A reporter, as officials see them.

    weight  in the queue; None if the report no longer counts
    why     why they are no voice for `high`; "" if they are one
    """

    handle: str
    row: Row[Any]
    words: str
    weight: float | None
    kind: str
    why: str
    gone: bool
    disclose: str


def openable(connection: Connection, rows: Sequence[Row[Any]]) -> Collection[int]:
    """The reports whose reporter's number this official may open."""
    reports = [one.report_id for one in rows if one.reporter > 0]
    return number_disclosure.openable(
        connection, console.areas, guard.me(), reports, console.today()
    )


def authors(
    rows: Sequence[Row[Any]],
    evidence: risk.Evidence,
    now: datetime,
    openable: Collection[int] = (),
) -> list[Author]:
    parts = {one.row_id: one for one in risk.explain(evidence, now) if one.kind == "report"}
    rows_of_authors = []
    for one in rows:
        part = parts.get(one.report_id)
        rows_of_authors.append(
            Author(
                handle=presenter.handle(console.authority.keys, one.reporter),
                row=one,
                words=presenter.words(console.authority.keys, one.content, one.code),
                weight=None if part is None else part.weight,
                kind="" if part is None else part.note.partition(";")[0],
                why="" if part is None else part.why,
                gone=one.reporter < 0,
                disclose=url_for("console.disclose", report_id=one.report_id)
                if one.report_id in openable
                else "",
            )
        )
    return rows_of_authors


def alike(rows: Iterable[tuple[str, _Row]]) -> list[tuple[str, list[_Row]]]:
    """Reports grouped by their text as officials see it, in the order of each group's first."""
    groups: dict[str, list[_Row]] = {}
    for words, one in rows:
        groups.setdefault(words, []).append(one)
    return list(groups.items())


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A report that its reporter has withdrawn; `handle` is "" for a deleted resident."""

    handle: str
    at: datetime
    withdrawn_at: datetime
    words: str


def withdrawal(row: Row[Any]) -> Withdrawal:
    keys = console.authority.keys
    handle = "" if row.resident_id is None else presenter.handle(keys, row.resident_id)
    return Withdrawal(
        handle, row.at, row.withdrawn_at, presenter.words(keys, row.content, row.code)
    )


def place(row: Row[Any]) -> str:
    """Start of the next page of reporters: time in microseconds, and id of a report."""
    return f"{(row.at - _EPOCH) // timedelta(microseconds=1)},{row.report_id}"


def before() -> tuple[datetime, int]:
    at, _, report_id = request.args.get("before", "").partition(",")
    try:
        begins = _EPOCH + timedelta(microseconds=int(at)), int(report_id)
    except (ValueError, OverflowError):
        return LATEST
    return begins if 0 <= begins[1] < LATEST[1] else LATEST


def charted(connection: Connection, key: str) -> dict[str, Any]:
    """People by day, or by week if the reports span more than four weeks. If the last report is
    long ago, the chart ends with it, and not with today."""
    today = console.today()
    since = console.clock() - timedelta(weeks=_WEEKS)
    rows = console_queries.days(connection, key, since, console.timezone.key)
    if not rows:
        return {"chart": None, "weekly": False}
    last = max(row.day for row in rows)
    daily = last - rows[0].day < _DAILY
    ends = today if today - rows[0].day < _DAILY or not daily else last
    step = timedelta(days=1 if daily else 7)
    begins = rows[0].day if daily else rows[0].day - timedelta(days=rows[0].day.weekday())
    counts: Counter[date] = Counter()
    for row in rows:
        counts[begins + (row.day - begins) // step * step] += row.people
    bars = [begins + step * n for n in range((ends - begins) // step + 1)]
    name = rendering.t("report_people")
    series = Series(name, [counts[each] for each in bars])
    drawn = Chart([charts.day(each) for each in bars], [series])
    return {"chart": drawn, "weekly": not daily}
