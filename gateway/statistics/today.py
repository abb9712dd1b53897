"""What is going on, in numbers that reveal nobody: fewer people than `MIN_GROUP_SIZE` are not
counted.

A report has no place of its own: it counts where its reporter wants to be warned. Reports are
counted once for all officials, by the set of communes that their reporter follows; for anybody's
areas they are then added up without asking the database again, and nobody counts twice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, text

from gateway.database import subject_rows
from gateway.database.choices import MIN_GROUP_SIZE

WINDOWS: Final = (1, 7, 30)
"""Days that a count may be of."""
BEFORE_DAYS: Final = 7
"""Days that the last one is compared with."""
MOST_RISING: Final = 5

# Of each reporter the areas that they follow, as places in a list: short, and sorted quickly.
_PLACES: Final = """
cell AS MATERIALIZED (
    SELECT area, CAST(place AS smallint) AS place
    FROM unnest(CAST(:areas AS text[])) WITH ORDINALITY AS c (area, place)
), place AS MATERIALIZED (
    SELECT s.resident_id, array_agg(cell.place ORDER BY cell.place) AS areas
    FROM subscription s JOIN cell ON cell.area = s.area
    WHERE s.ended_at IS NULL AND s.resident_id IN (SELECT resident_id FROM reported)
    GROUP BY s.resident_id
)
"""

_REPORTED = text(
    f"""
    WITH reported AS MATERIALIZED (
        SELECT resident_id, at, CAST(at AT TIME ZONE :zone AS date) AS day FROM report
        WHERE at > :since AND resident_id IS NOT NULL
    ), {_PLACES}, person AS (
        SELECT resident_id, count(*) AS d30, count(*) FILTER (WHERE at > :week) AS d7,
            count(*) FILTER (WHERE at > :day) AS d1,
            count(*) FILTER (WHERE at > :fortnight AND at <= :week) AS before
        FROM reported GROUP BY resident_id
    )
    SELECT NULL AS day, p.areas, sum(d30) AS d30, count(*) AS p30,
        sum(d7) AS d7, count(*) FILTER (WHERE d7 > 0) AS p7,
        sum(d1) AS d1, count(*) FILTER (WHERE d1 > 0) AS p1,
        sum(before) AS before, count(*) FILTER (WHERE before > 0) AS people_before
    FROM person LEFT JOIN place p USING (resident_id) GROUP BY p.areas
    UNION ALL
    SELECT day, p.areas, count(*), count(DISTINCT resident_id), 0, 0, 0, 0, 0, 0
    FROM reported LEFT JOIN place p USING (resident_id) GROUP BY day, p.areas
    """
)

_NUMBERS = text(
    f"""
    WITH reported AS MATERIALIZED (
        SELECT resident_id, subjects -> 0 ->> 'key' AS what, max(at) > :day AS now,
            min(at) <= :day AS before
        FROM report WHERE at > :since AND resident_id IS NOT NULL GROUP BY 1, 2
    ), {_PLACES}
    SELECT reported.what, p.areas, count(*) FILTER (WHERE now) AS now,
        count(*) FILTER (WHERE before) AS before
    FROM reported LEFT JOIN place p USING (resident_id)
    WHERE reported.what IN (SELECT what FROM reported WHERE now GROUP BY 1 HAVING count(*) >=
    {MIN_GROUP_SIZE}) GROUP BY reported.what, p.areas
    """
)

# Anyone who forwarded it on several days counts on the last of them; what officials made a part of
# another is that one.
_CAMPAIGNS = text(
    f"""
    WITH reported AS MATERIALIZED (
        SELECT m.reporter AS resident_id, max(m.at) > :day AS now,
            CASE WHEN c.part THEN c.merged_into ELSE c.id END AS what
        FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id
        WHERE m.at > :since AND m.reporter > 0 GROUP BY m.reporter, what
    ), {_PLACES}
    SELECT reported.what, p.areas, count(*) FILTER (WHERE now) AS now,
        count(*) FILTER (WHERE NOT now) AS before
    FROM reported LEFT JOIN place p USING (resident_id)
    WHERE reported.what IN (SELECT what FROM reported WHERE now GROUP BY 1 HAVING count(*) >=
    {MIN_GROUP_SIZE}) GROUP BY reported.what, p.areas
    """
)

_SUBJECTS = text(
    "SELECT key, id, display, grade, people, signature FROM subject WHERE key = ANY(:keys)"
)
_FOLLOWED = text(
    "SELECT area, count(*) AS people FROM subscription WHERE ended_at IS NULL GROUP BY area"
)
_NAMES = text("SELECT id, category FROM campaign WHERE id = ANY(:ids) AND merged_into IS NULL")


@dataclass(frozen=True, slots=True)
class Count:
    """reports  of so many people"""

    people: int = 0
    reports: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.people + other.people, self.reports + other.reports)

    @property
    def is_public(self) -> bool:
        """Whether these are enough people to be shown."""
        return self.people >= MIN_GROUP_SIZE


Places = frozenset[str]
"""The communes of today that somebody follows; none where nobody knows."""


@dataclass(frozen=True, slots=True)
class RisingItem:
    """Something that people reported in the last day, and how many did in the `BEFORE_DAYS` days
    before it, by where they are.

    id     of the subject or campaign
    name   the number as people write it, or the campaign's category
    grade  of the subject; "" of a campaign
    """

    id: int
    name: str
    grade: str
    people: Mapping[Places, tuple[int, int]] = field(repr=False)

    def within(self, mine: Collection[str] | None) -> RiseCount | None:
        """In these communes (None: everywhere), if it rises there and so many may be shown."""
        pairs = [pair for places, pair in self.people.items() if _in(places, mine)]
        now, before = sum(each for each, _ in pairs), sum(each for _, each in pairs)
        if now < MIN_GROUP_SIZE or now * BEFORE_DAYS <= before:
            return None
        return RiseCount(self.id, self.name, self.grade, now, before / BEFORE_DAYS)


@dataclass(frozen=True, slots=True)
class RiseCount:
    """now  people of the last day; a_day  on average on each of the days before"""

    id: int
    name: str
    grade: str
    now: int
    a_day: float


@dataclass(frozen=True, slots=True)
class Picture:
    """The province as it was at one moment. `mine`: the communes of the person who asks; None: all,
    also of people who follow none. `subscribers`, by commune: a person who follows several areas
    with that commune counts for each of them."""

    windows: Mapping[int, Mapping[Places, Count]] = field(repr=False)
    days: Mapping[date, Mapping[Places, Count]] = field(repr=False)
    numbers: Sequence[RisingItem] = field(repr=False)
    campaigns: Sequence[RisingItem] = field(repr=False)
    subscribers: Mapping[str, int] = field(default_factory=dict, repr=False)
    week_before: Mapping[Places, Count] = field(default_factory=dict, repr=False)
    """Of the seven days before the last seven."""

    def by_commune(self, days: int, mine: Iterable[str]) -> dict[str, Count]:
        """Of the last so many days, one of `WINDOWS`. Somebody who follows two communes counts
        in both; a commune of fewer than `MIN_GROUP_SIZE` people is left out."""
        return _by_commune(self.windows[days], mine)

    def by_commune_before(self, mine: Iterable[str]) -> dict[str, Count]:
        """The same of `week_before`."""
        return _by_commune(self.week_before, mine)

    def whole(self, days: int, mine: Collection[str] | None, visible: Collection[str]) -> Count:
        """All of it together, everybody once; nothing if that is too few.

        visible  communes whose own counts are shown beside it: people in none of these are left out
                 if they are so few that the difference would reveal them
        """
        return _whole(self.windows[days], mine, visible)

    def whole_before(self, mine: Collection[str] | None, visible: Collection[str]) -> Count:
        """The same of `week_before`."""
        return _whole(self.week_before, mine, visible)

    def on(self, day: date, mine: Collection[str] | None) -> Count:
        """The same of one day (local time)."""
        return _total(self.days.get(day, {}), mine)

    def rising(self, what: Sequence[RisingItem], mine: Collection[str] | None) -> list[RiseCount]:
        """The few of `numbers` or `campaigns` that most people report, the most first."""
        risen = [one for each in what if (one := each.within(mine)) is not None]
        risen.sort(key=lambda one: (-one.now, one.a_day, one.id))
        return risen[:MOST_RISING]


def _by_commune(counted: Mapping[Places, Count], mine: Iterable[str]) -> dict[str, Count]:
    counts = dict.fromkeys(mine, Count())
    for places, count in counted.items():
        for one in places & counts.keys():
            counts[one] += count
    return {one: count for one, count in counts.items() if count.is_public}


def _whole(
    counted: Mapping[Places, Count], mine: Collection[str] | None, visible: Collection[str]
) -> Count:
    beside, rest = Count(), Count()
    for places, count in counted.items():
        if not _in(places, mine):
            continue
        if places.isdisjoint(visible):
            rest += count
        else:
            beside += count
    total = beside + rest if rest.is_public else beside
    return total if total.is_public else Count()


def _total(counts: Mapping[Places, Count], mine: Collection[str] | None) -> Count:
    total = sum((count for places, count in counts.items() if _in(places, mine)), Count())
    return total if total.is_public else Count()


def _in(places: Places, mine: Collection[str] | None) -> bool:
    return mine is None or not places.isdisjoint(mine)


def picture(
    connection: Connection, communes: Mapping[str, Sequence[str]], now: datetime, zone: str
) -> Picture:
    """Counts again: to be cached for a while.

    communes  of each area that somebody may be subscribed to, the communes of today
    zone      whose days are distinguished, as PostgreSQL names it
    """
    order = sorted(communes)
    asked: dict[str, Any] = {"areas": order, "day": now - timedelta(days=1)}

    def places(row: Any) -> Places:
        return frozenset().union(*(communes[order[n - 1]] for n in row.areas or ()))

    windows: dict[int, dict[Places, Count]] = {days: {} for days in WINDOWS}
    days: dict[date, dict[Places, Count]] = {}
    before: dict[Places, Count] = {}
    # Some sorts of a bad month are larger than the server's usual 4 MB.
    connection.execute(text("SET LOCAL work_mem = '32MB'"))
    times = {
        "since": now - timedelta(days=30),
        "week": now - timedelta(days=7),
        "fortnight": now - timedelta(days=14),
        "zone": zone,
    }
    for row in connection.execute(_REPORTED, {**asked, **times}):
        if row.day is not None:
            _add(days.setdefault(row.day, {}), places(row), row.p30, row.d30)
            continue
        for one in WINDOWS:
            _add(windows[one], places(row), getattr(row, f"p{one}"), getattr(row, f"d{one}"))
        _add(before, places(row), row.people_before, row.before)
    asked["since"] = now - timedelta(days=1 + BEFORE_DAYS)
    numbers = _risen(connection.execute(_NUMBERS, asked), places)
    campaigns = _risen(connection.execute(_CAMPAIGNS, asked), places)
    return Picture(
        windows,
        days,
        _named(connection, numbers),
        _titled(connection, campaigns),
        _subscribers(connection, communes),
        before,
    )


def _subscribers(
    connection: Connection, communes: Mapping[str, Sequence[str]]
) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for row in connection.execute(_FOLLOWED):
        for commune in communes.get(row.area, ()):
            counts[commune] = counts.get(commune, 0) + row.people
    return counts


def _add(counts: dict[Places, Count], places: Places, people: int, reports: int) -> None:
    # Areas that are different rows may be the same communes.
    counts[places] = counts.get(places, Count()) + Count(people, int(reports))


_Risen = dict[Any, dict[Places, tuple[int, int]]]


def _risen(rows: Iterable[Any], places: Callable[[Any], Places]) -> _Risen:
    risen: _Risen = {}
    for row in rows:
        counts = risen.setdefault(row.what, {})
        now, before = counts.get(places(row), (0, 0))
        counts[places(row)] = (now + row.now, before + row.before)
    return risen


def _named(connection: Connection, risen: _Risen) -> list[RisingItem]:
    """Numbers as people write them; what nobody has judged yet comes with the next count."""
    rows = connection.execute(_SUBJECTS, {"keys": list(risen)})
    known = [subject_rows.checked(connection, row) for row in rows]
    return [RisingItem(one.id, one.display, one.grade, risen[one.key]) for one in known]


def _titled(connection: Connection, risen: _Risen) -> list[RisingItem]:
    rows = connection.execute(_NAMES, {"ids": list(risen)})
    return [RisingItem(row.id, row.category, "", risen[row.id]) for row in rows]


_PROGRESS = text(
    """
    SELECT alert_id, CAST(sum(count) AS int) AS recipients,
        CAST(coalesce(sum(count) FILTER (WHERE state NOT IN ('queued', 'attempted')), 0) AS int)
            AS done,
        CAST(coalesce(sum(count) FILTER (WHERE state IN ('failed', 'refused')), 0) AS int)
            AS failed
    FROM delivery_counter WHERE alert_id = ANY(:ids) GROUP BY alert_id
    """
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an alert is, in deliveries; done: those that have left, or need not any more."""

    recipients: int = 0
    done: int = 0
    failed: int = 0

    @property
    def percent(self) -> int:
        """The part of the deliveries that is done."""
        return 100 * self.done // self.recipients if self.recipients else 0


def progress(connection: Connection, ids: Sequence[int]) -> dict[int, Progress]:
    """By alert; one that has found nobody yet is left out."""
    rows = connection.execute(_PROGRESS, {"ids": list(ids)})
    return {row.alert_id: Progress(row.recipients, row.done, row.failed) for row in rows}


_NEW = text(
    """
    SELECT id, name, role, areas, created_at FROM official
    WHERE disabled_at IS NULL AND greatest(created_at, enrolled_at) > :since
    ORDER BY greatest(created_at, enrolled_at) DESC, id DESC
    """
)
_UNCONFIRMED = text(
    """
    SELECT id, name, role, areas, created_at FROM official o
    WHERE disabled_at IS NULL AND totp_secret IS NOT NULL AND role = ANY(:roles)
      AND NOT EXISTS (SELECT FROM official_confirmation c WHERE c.official_id = o.id
                      AND c.role = o.role AND c.at >= o.enrolled_at)
    ORDER BY id
    """
)


def new_officials(connection: Connection, since: datetime) -> list[Row[Any]]:
    """Enabled accounts that were made, or got another code generator, since then."""
    return list(connection.execute(_NEW, {"since": since}))


def unconfirmed_officials(connection: Connection, roles: Collection[str]) -> list[Row[Any]]:
    """Enabled accounts of these roles whose code generator nobody has confirmed."""
    return list(connection.execute(_UNCONFIRMED, {"roles": sorted(roles)}))


_APPEALS = text("SELECT count(*) AS n, min(at) AS oldest FROM appeal WHERE decision IS NULL")


def open_appeals(connection: Connection) -> tuple[int, datetime | None]:
    """How many appeals nobody has decided, and when the oldest came."""
    row = connection.execute(_APPEALS).one()
    return row.n, row.oldest
