"""Officials' view of reports: cases, and one subject with all that led to its grade.

Every query is bounded. A page is a number of rows behind a place (keyset), and no count goes over
more than `MOST_COUNTED` rows. Residents' words are returned encrypted, their numbers never.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import ARRAY, BigInteger, Connection, Row, Text, bindparam, text

from gateway.database import subject_rows, tables
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.report_limits import KNOWN_SINCE

MOST_COUNTED: Final = 2_000

_TOGETHER: Final = """
o.id, o.key, o.kind, o.display, o.grade, o.signature, o.people, o.known,
cardinality(o.areas) AS communes, o.category, o.last_at, o.urgency IS NOT NULL AS queued,
coalesce((SELECT max(id) FROM verdict v WHERE v.subject_key = o.key), 0) AS verdict_id
"""
_CASE = text(
    f"""
    SELECT {_TOGETHER}
    FROM subject o
    WHERE o.id = :id OR o.case_id = (SELECT case_id FROM subject WHERE id = :id)
    ORDER BY o.urgency DESC NULLS LAST, o.id LIMIT :most
    """
)
_CHOSEN = text(
    f"""
    SELECT {_TOGETHER} FROM subject o
    WHERE o.id = ANY(:ids) ORDER BY o.urgency DESC NULLS LAST, o.id LIMIT :most
    """
).bindparams(bindparam("ids", type_=ARRAY(BigInteger)))


_NAMES = text("SELECT id, key, kind, display FROM subject WHERE id = ANY(:ids)").bindparams(
    bindparam("ids", type_=ARRAY(BigInteger))
)


def case(connection: Connection, subject_id: int, most: int) -> list[SimpleNamespace]:
    """A subject and its case (what the same people reported on the same day), the most urgent
    first."""
    rows = connection.execute(_CASE, {"id": subject_id, "most": most})
    return [subject_rows.checked(connection, row) for row in rows]


def chosen(connection: Connection, ids: Collection[int], most: int) -> list[SimpleNamespace]:
    """These subjects, the most urgent first."""
    rows = connection.execute(_CHOSEN, {"ids": sorted(ids), "most": most})
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
    """By local day: how many people reported it for the first time, of its `MOST_COUNTED` latest
    reporters."""
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
    """The reporters before a place (time and report), the latest first: their words, encrypted,
    and their record of at most `record` reports."""
    values = {"key": key, "most": most, "record": record, "at": before[0], "report": before[1]}
    return list(connection.execute(_REPORTERS, values))


_WORDS = text(
    """
    SELECT k.key, e.content, e.code FROM unnest(:keys) AS k (key)
    CROSS JOIN LATERAL (
        SELECT p.content, p.code FROM evidence v JOIN report p ON p.id = v.report_id
        WHERE v.subject_key = k.key AND p.content IS NOT NULL ORDER BY v.at DESC LIMIT 1
    ) e
    """
).bindparams(bindparam("keys", type_=ARRAY(Text)))


def latest_words(connection: Connection, keys: Sequence[str]) -> Mapping[str, Row[Any]]:
    """By subject: what somebody wrote of it last, encrypted, and the report's code."""
    return {row.key: row for row in connection.execute(_WORDS, {"keys": list(keys)})}


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
    """The largest campaigns that name a subject."""
    return list(
        connection.execute(_CAMPAIGNS, {"key": key, "min_people": MIN_GROUP_SIZE, "most": most})
    )


def siblings(
    connection: Connection, key: str, campaign_ids: Sequence[int], most: int
) -> list[Row[Any]]:
    """Other subjects in the messages of these campaigns."""
    values = {"key": key, "campaigns": list(campaign_ids), "most": most}
    return list(connection.execute(_SIBLINGS, values)) if campaign_ids else []


_SUBJECT = text(
    f"SELECT {', '.join(column.name for column in tables.subject.c)} FROM subject WHERE id = :id"
)
"""By name: with ``*``, a prepared statement breaks when a migration adds a column."""
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
    SELECT s.id, s.key, s.kind, s.display FROM evidence e
    JOIN subject s ON s.key = e.subject_key
    WHERE e.report_id = :id ORDER BY s.id LIMIT :most
    """
)


def reported_by(connection: Connection, report_id: int, most: int) -> list[SimpleNamespace]:
    """The subjects of a report: id, key, kind, display."""
    rows = connection.execute(_ABOUT, {"id": report_id, "most": most})
    return [subject_rows.named(row) for row in rows]


def names(connection: Connection, ids: Collection[int]) -> Mapping[int, SimpleNamespace]:
    """Key, kind and display of these subjects, by id."""
    rows = connection.execute(_NAMES, {"ids": sorted(ids)}) if ids else ()
    return {row.id: subject_rows.named(row) for row in rows}


_STANDING = text(
    """
    SELECT DISTINCT ON (subject_key) subject_key, decision FROM verdict
    WHERE subject_key = ANY(:keys) AND decision <> 'withdrawn' AND undone_by IS NULL
    ORDER BY subject_key, id DESC
    """
).bindparams(bindparam("keys", type_=ARRAY(Text)))


def standing(connection: Connection, keys: Sequence[str]) -> Mapping[str, str]:
    """The decision in force, by key, for subjects that have one."""
    rows = connection.execute(_STANDING, {"keys": list(keys)}) if keys else ()
    return {row.subject_key: row.decision for row in rows}


def subject(connection: Connection, subject_id: int) -> SimpleNamespace | None:
    """The subject's row, with what a check says of it."""
    row = connection.execute(_SUBJECT, {"id": subject_id}).one_or_none()
    return None if row is None else subject_rows.checked(connection, row)


def listed(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """The entries of others' lists about it, the latest first."""
    return list(connection.execute(_LISTED, {"key": key, "most": most}))


def appeals(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """The appeals about it and their answers, the latest first."""
    return list(connection.execute(_APPEALS, {"key": key, "most": most}))


def history(connection: Connection, key: str, most: int) -> list[Row[Any]]:
    """Decisions, withdrawals and hand-overs (`referred`), the latest first."""
    return list(connection.execute(_HISTORY, {"key": key, "most": most}))
