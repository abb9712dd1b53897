"""How many people want to be warned: by area and language, and how many came and went. No numbers.

From the figures (`figures`), which count a million people every quarter of an hour so that no
page has to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection, text

from flows.places.areas import AreaSet
from gateway.statistics import disclosure, tables
from gateway.statistics.disclosure import EVERYBODY, Figure

_COUNTED = text("SELECT counted_at FROM figure_span WHERE measure = 'residents' AND since = :month")


@dataclass(frozen=True, slots=True)
class People:
    """How many people subscribe, as a worker counted them last.

    counted_at  when; None if nobody has counted in this month yet
    by_area     people, by the id of the area
    languages   by area: pairs of language and people; "" for several languages that few have
    months      by area: people in each of the last months, the oldest first; None if it is hidden
    """

    counted_at: datetime | None
    by_area: Mapping[str, Figure]
    languages: Mapping[str, Sequence[tuple[str, int]]]
    months: Mapping[str, Sequence[int | None]] = field(default_factory=dict)


def people(
    connection: Connection,
    current: AreaSet,
    areas: Sequence[str],
    heads: Sequence[str],
    month: date,
    since: date,
) -> People:
    """As they were counted last in this month.

    heads  areas whose languages are shown, none within another: the rest of one would reveal the
           other
    since  the first of the months whose numbers are told
    """
    counted_at = connection.execute(_COUNTED, {"month": month}).scalar_one_or_none()
    if counted_at is None:
        return People(None, {}, {})
    every = [EVERYBODY, *(area.id for area in current.areas)]
    figures = disclosure.read(connection, every, since, month, ["residents"])
    of = {area: figures.get((area, month), {}) for area in every}
    families = disclosure.families(current)
    series: dict[str, list[int | None]] = {area: [] for area in areas}
    for each in tables.months(since, month):
        counts = {area: tables.total(figures.get((area, each), {}), "residents") for area in every}
        hidden = disclosure.hidden(counts, families)
        for area in areas:
            series[area].append(None if area in hidden else counts[area])
    return People(
        counted_at,
        {area: hidden.get(area, counts[area]) for area in areas},
        {area: tables.languages(of[area]) for area in heads if area not in hidden},
        series,
    )
