"""What officials see of what is reported: the queue, and one subject with all that led to it.

Everything is bounded: pages are lists of so many rows from a place on (keyset), and no count goes
over more than `MOST_COUNTED` rows. Residents' words come encrypted, their numbers not at all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf, log2
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import ARRAY, BigInteger, Connection, Row, Text, bindparam, text

from flows.scoring import weights
from gateway.campaigns.campaigns import OF_SUBJECT
from gateway.database import subject_rows
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.report_limits import KNOWN_SINCE

SCANNED: Final = 2_000
"""So many subjects are looked at for a page of cases."""
MOST_COUNTED: Final = 2_000

VERY_URGENT: Final = 5
"""Reliable people whose word together makes a subject very urgent."""

Place = tuple[float, int]
"""Where a page of the queue ends: urgency and id of its last line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A case in the queue, by its most urgent subject; `weight` is as it is now.

    forwarders  people who forwarded the messages of its campaign; `forwarded`: this subject itself
    others      subjects of the same case in the queue: the same people reported them that day
    """

    id: int
    key: str
    kind: str
    display: str
    grade: str
    people: int
    category: str
    last_at: datetime | None
    weight: float
    campaign_id: int | None
    forwarders: int
    forwarded: int
    others: int


@dataclass(frozen=True, slots=True)
class Page:
    """`older` is where the next page begins; None on the last one."""

    lines: Sequence[Line]
    older: Place | None


_WANTED: Final = """
(CAST(:areas AS text[]) IS NULL OR {row}.areas && :areas)
AND (CAST(:kinds AS text[]) IS NULL OR {row}.kind = ANY(:kinds))
"""

_QUEUE = text(
    f"""
    WITH scanned AS MATERIALIZED (
        SELECT id, key, kind, display, grade, signature, people, category, last_at, urgency, areas,
               case_id
        FROM subject
        WHERE urgency >= :least AND urgency <= :urgency AND (urgency < :urgency OR id < :id)
        ORDER BY urgency DESC, id DESC LIMIT :scan
    ), chosen AS (
        SELECT * FROM scanned q
        WHERE {_WANTED.format(row="q")} AND NOT EXISTS (
            SELECT FROM subject o WHERE o.case_id = q.case_id AND {_WANTED.format(row="o")}
              AND (o.urgency, o.id) > (q.urgency, q.id))
        ORDER BY urgency DESC, id DESC LIMIT :most
    ), ended AS MATERIALIZED (
        SELECT count(*) OVER () AS scanned, urgency, id FROM scanned
        ORDER BY urgency, id LIMIT 1
    )
    SELECT e.scanned, e.urgency AS end_urgency, e.id AS end_id,
           q.*, {OF_SUBJECT.format(key="q.key")} AS campaign,
           (SELECT count(*) FROM forward f WHERE f.subject_key = q.key AND f.at > :fresh)
               AS forwarded,
           (SELECT count(*) FROM subject o
            WHERE o.case_id = q.case_id AND o.id <> q.id AND o.urgency >= :least) AS others
    FROM ended e LEFT JOIN chosen q ON true
    ORDER BY q.urgency DESC, q.id DESC
    """
).bindparams(bindparam("areas", type_=ARRAY(Text)), bindparam("kinds", type_=ARRAY(Text)))


def queue(
    connection: Connection,
    now: datetime,
    most: int,
    *,
    areas: Collection[str] | None = None,
    kinds: Collection[str] | None = None,
    after: Place = (inf, 0),
) -> Page:
    """What officials should look at, a case a line, the most urgent first: of reporters who live
    in `areas` (None: anywhere), of these kinds, after a place."""
    half_lives = now.timestamp() / weights.HALF_LIFE.total_seconds()
    values = {
        "fresh": now - weights.FRESH,
        "least": half_lives + log2(weights.QUEUED),
        "urgency": after[0],
        "id": after[1],
        "scan": SCANNED,
        "areas": None if areas is None else sorted(areas),
        "kinds": None if kinds is None else sorted(kinds),
        "most": most + 1,
    }
    rows = connection.execute(_QUEUE, values).all()
    lines = [row for row in rows if row.id is not None]
    if len(lines) > most:
        older: Place | None = (lines[most - 1].urgency, lines[most - 1].id)
    elif rows and rows[0].scanned == SCANNED:
        older = (rows[0].end_urgency, rows[0].end_id)
    else:
        older = None
    return Page([_line(connection, row, half_lives) for row in lines[:most]], older)


_WAITING = text(
    """
    SELECT count(*) AS all, count(*) FILTER (WHERE urgency >= :most_urgent) AS urgent
    FROM (SELECT urgency, areas FROM subject WHERE urgency >= :least
          ORDER BY urgency DESC LIMIT :scan) scanned
    WHERE CAST(:areas AS text[]) IS NULL OR areas && :areas
    """
).bindparams(bindparam("areas", type_=ARRAY(Text)))


def waiting(
    connection: Connection, now: datetime, areas: Collection[str] | None = None
) -> tuple[int, int]:
    """How many subjects are in the queue, and how many of them are very urgent; of the `SCANNED`
    most urgent ones, of reporters who live in `areas` (None: anywhere)."""
    half_lives = now.timestamp() / weights.HALF_LIFE.total_seconds()
    values = {
        "least": half_lives + log2(weights.QUEUED),
        "most_urgent": half_lives + log2(weights.QUEUED * VERY_URGENT),
        "scan": SCANNED,
        "areas": None if areas is None else sorted(areas),
    }
    row = connection.execute(_WAITING, values).one()
    return row.all, row.urgent


def _line(connection: Connection, row: Row[Any], half_lives: float) -> Line:
    campaign_id, forwarders, _ = row.campaign or (None, 0, None)
    known = subject_rows.checked_columns(connection, row)
    return Line(
        row.id,
        row.key,
        known["kind"],
        known["display"],
        known["grade"],
        row.people,
        row.category,
        row.last_at,
        round(2 ** (row.urgency - half_lives), 1),
        campaign_id,
        forwarders,
        row.forwarded,
        row.others,
    )


_CASE = text(
    """
    SELECT o.id, o.key, o.kind, o.display, o.grade, o.signature, o.people, o.category, o.last_at,
           o.urgency IS NOT NULL AS queued,
           coalesce((SELECT max(id) FROM verdict v WHERE v.subject_key = o.key), 0) AS verdict_id
    FROM subject o
    WHERE o.id = :id OR o.case_id = (SELECT case_id FROM subject WHERE id = :id)
    ORDER BY o.urgency DESC NULLS LAST, o.id LIMIT :most
    """
)


def case(connection: Connection, subject_id: int, most: int) -> list[SimpleNamespace]:
    """A subject and what the same people reported on the same day, the most urgent first."""
    rows = connection.execute(_CASE, {"id": subject_id, "most": most})
    return [subject_rows.checked(connection, row) for row in rows]


_DAYS = text(
    """
    SELECT CAST(first_at AT TIME ZONE :zone AS date) AS day, count(*) AS people
    FROM (SELECT first_at FROM evidence WHERE subject_key = :key AND at > :since
          ORDER BY at DESC LIMIT :most) said
    WHERE first_at > :since GROUP BY day ORDER BY day
    """
)


def days(connection: Connection, key: str, since: datetime, zone: str) -> list[Row[Any]]:
    """Day (local) and how many people reported it first on that day, of the latest who did."""
    values = {"key": key, "since": since, "zone": zone, "most": MOST_COUNTED}
    return list(connection.execute(_DAYS, values))


_REPORTERS = text(
    f"""
    SELECT e.reporter, e.report_id, e.way, e.category, e.first_at, e.at, e.outcome,
           p.content, p.code,
           {KNOWN_SINCE} AS known_since,
           coalesce(mine.good, e.good) AS good, coalesce(mine.bad, e.bad) AS bad,
           coalesce(mine.open, 0) AS open, home.area
    FROM (
        SELECT * FROM evidence
        WHERE subject_key = :key AND at <= :at AND (at < :at OR report_id < :report)
        ORDER BY at DESC, report_id DESC LIMIT :most
    ) e
    LEFT JOIN resident r ON r.id = e.reporter
    LEFT JOIN report p ON p.id = e.report_id
    LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE outcome = 1) AS good,
               count(*) FILTER (WHERE outcome = -1) AS bad,
               count(*) FILTER (WHERE outcome = 0) AS open
        FROM (SELECT outcome FROM evidence WHERE reporter = e.reporter
              ORDER BY first_at DESC LIMIT :record) its
    ) mine ON e.reporter > 0
    LEFT JOIN LATERAL (
        SELECT area FROM subscription WHERE resident_id = r.id
          AND (consent NOT LIKE 'import-%' OR since <= e.at)  -- as for `number_disclosure`
        ORDER BY since, area LIMIT 1
    ) home ON true
    ORDER BY e.at DESC, e.report_id DESC
    """
)


def reporters(
    connection: Connection, key: str, most: int, record: int, before: tuple[datetime, int]
) -> list[Row[Any]]:
    """Who reported it, the latest first, before a place (time and report): what they said,
    encrypted, and their record of at most `record` reports."""
    values = {"key": key, "most": most, "record": record, "at": before[0], "report": before[1]}
    return list(connection.execute(_REPORTERS, values))


_CAMPAIGNS = text(
    """
    SELECT c.id, c.category, c.people, c.messages, c.first_at, c.last_at, c.sample
    FROM campaign_subject s JOIN campaign c ON c.id = s.campaign_id
    WHERE s.subject_key = :key AND c.people >= :min_people ORDER BY c.people DESC, c.id LIMIT :most
    """
)
_SIBLINGS = text(
    """
    SELECT DISTINCT o.id, o.key, o.display, o.kind, o.grade, o.people
    FROM campaign_subject s JOIN subject o ON o.key = s.subject_key
    WHERE s.campaign_id = ANY(:campaigns) AND s.subject_key <> :key
    ORDER BY o.people DESC, o.id LIMIT :most
    """
).bindparams(bindparam("campaigns", type_=ARRAY(BigInteger)))


def campaigns(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """The largest campaigns that a subject stands in."""
    return list(
        connection.execute(_CAMPAIGNS, {"key": key, "min_people": MIN_GROUP_SIZE, "most": most})
    )


def siblings(
    connection: Connection, key: str, campaign_ids: Sequence[int], most: int
) -> list[Row[Any]]:
    """What else stands in the messages of these campaigns."""
    values = {"key": key, "campaigns": list(campaign_ids), "most": most}
    return list(connection.execute(_SIBLINGS, values)) if campaign_ids else []


_SUBJECT = text("SELECT * FROM subject WHERE id = :id")
_LISTED = text(
    """
    SELECT source, at, expires_at FROM list_entry WHERE subject_key = :key ORDER BY at DESC LIMIT
    :most
    """
)
_APPEALS = text(
    """
    SELECT id, code, at, decision, official, reason, decided_at FROM appeal
    WHERE subject_key = :key ORDER BY id DESC LIMIT :most
    """
)
_HISTORY = text(
    """
    SELECT v.id, decision, official, reason, at, undone_by, '' AS recipient, '' AS reference,
           o.name AS agreed
    FROM (SELECT * FROM verdict WHERE subject_key = :key ORDER BY id DESC LIMIT :most) v
    LEFT JOIN official o ON o.id = v.agreed_by
    UNION ALL
    SELECT id, 'referred', official, reason, at, NULL, recipient, reference, NULL
    FROM (SELECT * FROM referral WHERE subject_key = :key ORDER BY id DESC LIMIT :most) r
    ORDER BY at DESC, id DESC
    """
)


_ABOUT = text(
    """
    SELECT e.reporter, s.id, s.key, s.kind, s.display FROM evidence e
    JOIN subject s ON s.key = e.subject_key
    WHERE e.report_id = :id ORDER BY s.id LIMIT :most
    """
)


def reported_by(connection: Connection, report_id: int, most: int) -> list[SimpleNamespace]:
    """What a report is about (id, key, kind, display), and its reporter's id; negative of one who
    has been forgotten."""
    rows = connection.execute(_ABOUT, {"id": report_id, "most": most})
    return [subject_rows.named(row) for row in rows]


def subject(connection: Connection, subject_id: int) -> SimpleNamespace | None:
    """Its row, with what a check says of it."""
    row = connection.execute(_SUBJECT, {"id": subject_id}).one_or_none()
    return None if row is None else subject_rows.checked(connection, row)


def listed(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """What lists of others say of it, the latest first."""
    return list(connection.execute(_LISTED, {"key": key, "most": most}))


def appeals(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """Who objected to it, the latest first, and what was decided of that."""
    return list(connection.execute(_APPEALS, {"key": key, "most": most}))


def history(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """Decisions, withdrawals and hand-overs (`referred`), the latest first."""
    return list(connection.execute(_HISTORY, {"key": key, "most": most}))
