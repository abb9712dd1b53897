"""The queue of subjects for officials, the most urgent first, and how many are in it.

A page is a number of rows behind a place (keyset).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from math import inf, log2
from typing import Any, Final

from sqlalchemy import ARRAY, Connection, Row, Text, TextClause, bindparam, text

from flows.scoring import weights
from gateway.campaigns.campaigns import OF_SUBJECT
from gateway.database import subject_rows
from gateway.database.choices import MIN_GROUP_SIZE

SCANNED: Final = 2_000
"""How many subjects are read for one page of cases."""

PAGE: Final = 25
VERY_URGENT: Final = weights.RISING
"""The weight from which officials are notified; few subjects in the queue reach it."""
URGENT: Final = VERY_URGENT / 2

Place = tuple[float, int]
"""The end of a page of the queue: urgency and id of its last row."""


@dataclass(frozen=True, slots=True)
class Line:
    """A case in the queue, shown by its most urgent subject; `weight` is as it is now.

    known       how many voices its known reporters are (glossary: known, voice)
    communes    how many communes its reporters get alerts of
    appealed    whether its owner waits for an answer
    forwarders  people who forwarded messages of its campaign
    forwarded   people who forwarded this subject
    others      other subjects of the case in the queue: the same people reported them that day
    since       the first report that nobody has decided on. For a number that nobody reported: its
                owner's appeal, the first forward, or the list that names it
    """

    id: int
    key: str
    kind: str
    display: str
    grade: str
    people: int
    known: int
    communes: int
    category: str
    last_at: datetime | None
    weight: float
    appealed: bool
    campaign_id: int | None
    forwarders: int
    forwarded: int
    others: int
    since: datetime

    @property
    def danger(self) -> int:
        """0 below `URGENT`, 1 from there on, 2 from `VERY_URGENT` on, and one more each time the
        weight doubles."""
        return danger(self.weight)


def danger(weight: float) -> int:
    return int(log2(weight / URGENT)) + 1 if weight >= URGENT else 0


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the queue.

    older    by urgency: where the next page begins; None on the last one
    skipped  in another order: how many lines come before the next page; None on the last one
    """

    lines: Sequence[Line]
    older: Place | None = None
    skipped: int | None = None


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """The filters of the queue; None: anything.

    areas       where reporters live
    categories  what they report it as
    handed_to   the official who has taken it over
    """

    areas: Collection[str] | None = None
    kinds: Collection[str] | None = None
    categories: Collection[str] | None = None
    urgent: bool = False
    appealed: bool = False
    campaign: bool = False
    handed_to: int | None = None

    def values(self, half_lives: float) -> dict[str, Any]:
        """The parameters of the statements below."""
        lists = {"areas": self.areas, "kinds": self.kinds, "categories": self.categories}
        return {
            **{name: None if one is None else sorted(one) for name, one in lists.items()},
            "most_urgent": half_lives + log2(VERY_URGENT) if self.urgent else None,
            "appealed": self.appealed,
            "campaign": self.campaign,
            "handed_to": self.handed_to,
        }


_APPEALED: Final = (
    "EXISTS (SELECT FROM appeal p WHERE p.subject_key = {row}.key AND p.decision IS NULL)"
)
_IN_CAMPAIGN: Final = f"""
EXISTS (SELECT FROM campaign_subject i JOIN campaign g ON g.id = i.campaign_id
        WHERE i.subject_key = {{row}}.key AND g.people >= {MIN_GROUP_SIZE})
"""
_HANDED_TO: Final = """
{row}.id IN (SELECT n.subject_id FROM subject_note n WHERE n.to_id = :{to} AND NOT EXISTS (
    SELECT FROM subject_note l
    WHERE l.subject_id = n.subject_id AND l.to_id IS NOT NULL AND l.id > n.id))
"""
SINCE: Final = """
coalesce((SELECT min(e.first_at) FROM evidence e
          WHERE e.subject_key = {row}.key AND e.outcome = 0), {row}.last_at,
         (SELECT min(p.at) FROM appeal p WHERE p.subject_key = {row}.key AND p.decision IS NULL),
         (SELECT min(f.first_at) FROM forward f WHERE f.subject_key = {row}.key),
         (SELECT min(l.at) FROM list_entry l WHERE l.subject_key = {row}.key), :now)
"""
"""Since when it waits, as in `Line.since`."""
_WANTED: Final = f"""
(CAST(:areas AS text[]) IS NULL OR {{row}}.areas && :areas)
AND (CAST(:kinds AS text[]) IS NULL OR {{row}}.kind = ANY(:kinds))
AND (CAST(:categories AS text[]) IS NULL OR {{row}}.category = ANY(:categories))
AND (CAST(:most_urgent AS float) IS NULL OR {{row}}.urgency >= :most_urgent)
AND (NOT :appealed OR {_APPEALED})
AND (NOT :campaign OR {_IN_CAMPAIGN})
AND (CAST(:handed_to AS bigint) IS NULL OR {_HANDED_TO.format(row="{row}", to="handed_to")})
"""
ORDERS: Final = {
    "": "urgency DESC, id DESC",
    "people": "people DESC, id DESC",
    "latest": "last_at DESC NULLS LAST, id DESC",
    "oldest": "last_at NULLS LAST, id",
}
"""The orders: by urgency, or another order of the `SCANNED` most urgent subjects."""


_OF_LINE: Final = f"""
, q.grade, q.signature, q.category, q.last_at, {OF_SUBJECT.format(key="q.key")} AS campaign,
(SELECT count(*) FROM forward f WHERE f.subject_key = q.key AND f.at > :fresh) AS forwarded,
{_APPEALED.format(row="q")} AS is_appealed,
(SELECT count(*) FROM subject o
 WHERE o.case_id = q.case_id AND o.id <> q.id AND o.urgency >= :least) AS others
"""


def _queue(order: str, more: str = _OF_LINE) -> TextClause:
    return text(
        f"""
        WITH scanned AS MATERIALIZED (
            SELECT id, key, kind, display, grade, signature, people, known, category, last_at,
                   urgency, areas, case_id
            FROM subject
            WHERE urgency >= :least AND urgency <= :urgency AND (urgency < :urgency OR id < :id)
            ORDER BY urgency DESC, id DESC LIMIT :scan
        ), chosen AS (
            SELECT * FROM scanned q
            WHERE {_WANTED.format(row="q")} AND NOT EXISTS (
                SELECT FROM subject o
                WHERE o.case_id = q.case_id AND (o.urgency, o.id) > (q.urgency, q.id)
                  AND {_WANTED.format(row="o")})
            ORDER BY {order} LIMIT :most OFFSET :skipped
        ), ended AS MATERIALIZED (
            SELECT count(*) OVER () AS scanned, urgency, id FROM scanned
            ORDER BY urgency, id LIMIT 1
        )
        SELECT e.scanned, e.urgency AS end_urgency, e.id AS end_id,
               q.id, q.key, q.kind, q.display, q.people, q.known, q.urgency,
               cardinality(q.areas) AS communes, {SINCE.format(row="q")} AS since {more}
        FROM ended e LEFT JOIN chosen q ON true
        ORDER BY {", ".join(f"q.{part}" for part in order.split(", "))}
        """
    ).bindparams(*_LISTS)


_LISTS: Final = tuple(
    bindparam(name, type_=ARRAY(Text)) for name in ("areas", "kinds", "categories")
)
_QUEUES: Final = {name: _queue(order) for name, order in ORDERS.items()}
_AHEAD: Final = _queue(ORDERS[""], more="")


def queue(
    connection: Connection,
    now: datetime,
    most: int,
    wanted: QueueFilter = QueueFilter(),
    *,
    after: Place = (inf, 0),
    order: str = "",
    skipped: int = 0,
) -> Page:
    """A page of the queue after a place, one line for each case. The pages go by urgency; within
    a page, lines go by `danger`, and then by how long they have waited. With `order`, one of
    `ORDERS`, the page comes after `skipped` lines."""
    half_lives = _half_lives(now)
    values = {**_values(now, most, wanted, after), "skipped": skipped}
    rows = connection.execute(_QUEUES[order], values).all()
    page = [_line(connection, row, half_lives) for row in rows[:most] if row.id is not None]
    if order:
        return Page(page, skipped=skipped + most if len(rows) > most else None)
    page.sort(key=lambda one: (-one.danger, one.since))
    return Page(page, _older(rows, most))


def ahead(
    connection: Connection, now: datetime, most: int, wanted: QueueFilter, after: Place = (inf, 0)
) -> tuple[list[Row[Any]], Place | None]:
    """The same page by urgency, to know what comes next: id, key, kind, display, people, known and
    communes of each line; and where the next page begins."""
    rows = connection.execute(_AHEAD, _values(now, most, wanted, after)).all()
    half_lives = _half_lives(now)
    page = [row for row in rows[:most] if row.id is not None]
    page.sort(key=lambda one: (-danger(2 ** (one.urgency - half_lives)), one.since))
    return page, _older(rows, most)


def _half_lives(now: datetime) -> float:
    return now.timestamp() / weights.HALF_LIFE.total_seconds()


def _values(now: datetime, most: int, wanted: QueueFilter, after: Place) -> dict[str, Any]:
    return {
        "now": now,
        "fresh": now - weights.FRESH,
        "least": _half_lives(now) + log2(weights.QUEUED),
        "urgency": after[0],
        "id": after[1],
        "scan": SCANNED,
        "most": most + 1,
        "skipped": 0,
        **wanted.values(_half_lives(now)),
    }


def _older(rows: Sequence[Row[Any]], most: int) -> Place | None:
    """The start of the page after these rows; there is one row, of no line, if none is left."""
    if len(rows) > most:
        return rows[most - 1].urgency, rows[most - 1].id
    if rows and rows[0].scanned == SCANNED:
        return rows[0].end_urgency, rows[0].end_id
    return None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many subjects are in the queue, and how many of them are of which kind; `oldest`: since
    when the first of them waits. Only requested figures are counted."""

    all: int = 0
    urgent: int = 0
    appealed: int = 0
    campaign: int = 0
    handed: int = 0
    oldest: datetime | None = None


_COUNTS: Final = {
    "all": "count(*)",
    "urgent": "count(*) FILTER (WHERE urgency >= :most_urgent)",
    "appealed": f"count(*) FILTER (WHERE {_APPEALED.format(row='scanned')})",
    "campaign": f"count(*) FILTER (WHERE {_IN_CAMPAIGN.format(row='scanned')})",
    "handed": f"count(*) FILTER (WHERE {_HANDED_TO.format(row='scanned', to='me')})",
    "oldest": f"min({SINCE.format(row='scanned')})",
}


@cache
def _counting(names: tuple[str, ...]) -> TextClause:
    return text(
        f"""
        SELECT {", ".join(f"{_COUNTS[name]} AS {name}" for name in names)}
        FROM (SELECT id, key, urgency, areas, last_at FROM subject WHERE urgency >= :least
              ORDER BY urgency DESC LIMIT :scan) scanned
        WHERE CAST(:areas AS text[]) IS NULL OR areas && :areas
        """
    ).bindparams(_LISTS[0])


def waiting(
    connection: Connection,
    now: datetime,
    names: Sequence[str],
    areas: Collection[str] | None = None,
    official_id: int = 0,
) -> Counts:
    """These counts of the `SCANNED` most urgent subjects, of reporters who live in `areas` (None:
    anywhere); `handed` to that official."""
    half_lives = _half_lives(now)
    values = {
        "least": half_lives + log2(weights.QUEUED),
        "most_urgent": half_lives + log2(VERY_URGENT),
        "scan": SCANNED,
        "now": now,
        "areas": None if areas is None else sorted(areas),
        "me": official_id,
    }
    return Counts(**connection.execute(_counting(tuple(names)), values).one()._mapping)


def _line(connection: Connection, row: Row[Any], half_lives: float) -> Line:
    campaign_id, forwarders, _ = row.campaign or (None, 0, None)
    known = subject_rows.checked_columns(connection, row)
    return Line(
        id=row.id,
        key=row.key,
        kind=known["kind"],
        display=known["display"],
        grade=known["grade"],
        people=row.people,
        known=row.known,
        communes=row.communes,
        category=row.category,
        last_at=row.last_at,
        weight=2 ** (row.urgency - half_lives),
        appealed=row.is_appealed,
        campaign_id=campaign_id,
        forwarders=forwarders,
        forwarded=row.forwarded,
        others=row.others,
        since=row.since,
    )
