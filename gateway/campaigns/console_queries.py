"""The officials' view of campaigns: rising ones, and one with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, BigInteger, Connection, Row, Text, bindparam, text

from flows.triage import similar
from gateway.campaigns.merges import WHOLE
from gateway.database import subject_rows
from gateway.database.choices import CAMPAIGN_DAYS_IN, MIN_GROUP_SIZE
from gateway.statistics import disclosure

DAYS: Final = 7
"""How many days are compared with as many days before."""
ALIVE: Final = timedelta(days=30)
CHART_DAYS: Final = 30
MOST_RANKED: Final = 2_000
MOST_MEMBERS: Final = 2_000
"""How many people of a campaign are read for what they named and where they are."""
MOST_COMPARED: Final = 300
LEAST_ALIKE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Rank:
    """A campaign, the people who were new to it in the last `DAYS` days, and in those before."""

    id: int
    now: int
    before: int

    @property
    def place(self) -> tuple[int, int, int]:
        """The fastest rising first; of equals the larger, then the newer."""
        return self.before - self.now, -self.now, -self.id

    def public(self, people: int) -> set[str]:
        """The figure of the two that may be shown next to that of all its people: one that leaves
        no small difference."""
        counts = {"now": self.now, "before": self.before}
        hidden = _hidden(counts, max(0, people - self.now - self.before))
        return {one for one, count in counts.items() if count and one not in hidden}


# Anyone who was new to two parts counts on the days of
# both, but nobody sees more people than there are.
_RANKS = text(
    """
    WITH alive AS MATERIALIZED (
        SELECT id, people FROM campaign
        WHERE merged_into IS NULL AND last_at >= :since AND people >= :min_people
        ORDER BY last_at DESC LIMIT :most
    ), counted AS (
        SELECT id AS whole, people, id FROM alive
        UNION ALL
        SELECT p.merged_into, alive.people, p.id FROM campaign p
        JOIN alive ON p.merged_into = alive.id WHERE p.part
    )
    SELECT c.whole, least(c.people, coalesce(sum(d.people) FILTER (WHERE d.day > :half), 0))::int,
           least(c.people, coalesce(sum(d.people) FILTER (WHERE d.day <= :half), 0))::int
    FROM counted c LEFT JOIN campaign_day d ON d.campaign_id = c.id AND d.day > :first
    GROUP BY c.whole, c.people
    """
)


def today(now: datetime) -> date:
    """The day that is being counted."""
    return now.astimezone(ZoneInfo(CAMPAIGN_DAYS_IN)).date()


def ranks(connection: Connection, now: datetime) -> list[Rank]:
    """The campaigns that still come in, those that rise most first."""
    values = {
        "since": now - ALIVE,
        "min_people": MIN_GROUP_SIZE,
        "most": MOST_RANKED,
        "half": today(now) - timedelta(days=DAYS),
        "first": today(now) - timedelta(days=2 * DAYS),
    }
    campaigns = [Rank(*row) for row in connection.execute(_RANKS, values)]
    return sorted(campaigns, key=lambda one: one.place)


# Of a campaign and of what was put into it, the last name counts. Few campaigns are named.
_NAMED: Final = """
WITH named AS (
    SELECT DISTINCT ON (1) coalesce(p.merged_into, p.id) AS id, n.name
    FROM campaign_name n JOIN campaign p ON p.id = n.campaign_id ORDER BY 1, n.id DESC
)
"""
_LINES = text(
    f"""
    {_NAMED}
    SELECT c.id, c.category, c.people, c.messages, c.first_at, c.last_at, c.sample,
           coalesce(named.name, '') AS given
    FROM campaign c LEFT JOIN named ON named.id = c.id
    WHERE c.id = ANY(CAST(:ids AS bigint[])) AND c.merged_into IS NULL
    """
)


def lines(connection: Connection, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """Of those that are still campaigns by themselves: category, people,
    messages, first_at, last_at, sample (encrypted), and `given`, the name that officials gave."""
    return {row.id: row for row in connection.execute(_LINES, {"ids": list(ids)})} if ids else {}


_SUBJECTS: Final = f"""
    SELECT i.subject_key AS key, i.kind, i.display, s.id, s.grade, s.people, s.known, s.signature,
           cardinality(s.areas) AS communes,
           coalesce((SELECT max(id) FROM verdict v WHERE v.subject_key = i.subject_key), 0)
               AS verdict_id,
           (SELECT count(*) FROM (
                SELECT reporter FROM forward f
                WHERE f.subject_key = i.subject_key AND f.reporter IN (SELECT reporter FROM member)
                UNION
                SELECT reporter FROM evidence e
                WHERE e.subject_key = i.subject_key AND e.reporter IN (SELECT reporter FROM member)
           ) naming) AS named
    FROM (
        SELECT subject_key, min(kind) AS kind, min(display) AS display, max(at) AS at
        FROM campaign_subject WHERE campaign_id IN ({WHOLE.format(id=":id")})
        GROUP BY subject_key ORDER BY max(at) DESC, subject_key LIMIT :most
    ) i LEFT JOIN subject s ON s.key = i.subject_key
    ORDER BY i.at DESC, i.subject_key
"""
_MEMBERS: Final = f"""
WITH member AS MATERIALIZED (
    SELECT DISTINCT reporter FROM campaign_member
    WHERE campaign_id IN ({WHOLE.format(id=":id")}) LIMIT {{most}}
)
"""


_INSIDE = text(_MEMBERS.format(most=MOST_MEMBERS) + _SUBJECTS)


def inside(connection: Connection, campaign_id: int, most: int) -> list[SimpleNamespace]:
    """Numbers, links and accounts in its messages, the latest first: kind, display, how many of its
    people named it, and the id and grade of their subject (None until they are computed)."""
    rows = connection.execute(_INSIDE, {"id": campaign_id, "most": most})
    return [subject_rows.checked(connection, row) for row in rows]


_AREAS = text(
    f"""
    {_MEMBERS.format(most=MOST_MEMBERS)}
    SELECT coalesce(home.area, '') AS area, count(*) AS people FROM member
    LEFT JOIN LATERAL (
        SELECT area FROM subscription WHERE resident_id = member.reporter
        ORDER BY since, area LIMIT 1
    ) home ON true
    GROUP BY 1 ORDER BY 2 DESC, 1
    """
)


def areas(connection: Connection, campaign_id: int, most: int) -> list[Row[Any]]:
    """The areas in which its people want to be warned, with their numbers; no small number, and
    none from which a small one follows."""
    rows = list(connection.execute(_AREAS, {"id": campaign_id}))
    people = {row.area: int(row.people) for row in rows}
    nowhere = people.pop("", 0)
    hidden = _hidden(people, nowhere)
    return [row for row in rows if row.area and row.area not in hidden][:most]


def _hidden(counts: dict[str, int], rest: int) -> set[str]:
    """The parts of a campaign that have no figure: those of few people or messages, and those that
    would reveal them when subtracted from the sum of all. `rest` is in the sum and never shown."""
    if rest >= MIN_GROUP_SIZE:
        return {one for one, count in counts.items() if 0 < count < MIN_GROUP_SIZE}
    parts = counts | {"rest": rest}
    whole = {disclosure.EVERYBODY: sum(parts.values())}
    reasons = disclosure.hidden(parts | whole, [(disclosure.EVERYBODY, list(parts))])
    return {one for one in reasons if counts.get(one)}


_SIZES = text(
    """
    SELECT CASE WHEN c.part THEN c.merged_into ELSE c.id END AS id,
           count(DISTINCT s.subject_key) AS subjects,
           count(DISTINCT s.subject_key) FILTER (
               WHERE o.grade IS NULL OR o.grade <> ALL(:decided)) AS open
    FROM campaign c JOIN campaign_subject s ON s.campaign_id = c.id
    LEFT JOIN subject o ON o.key = s.subject_key
    WHERE c.id = ANY(:ids) OR (c.part AND c.merged_into = ANY(:ids)) GROUP BY 1
    """
).bindparams(bindparam("ids", type_=ARRAY(BigInteger)), bindparam("decided", type_=ARRAY(Text)))
DECIDED: Final = ("confirmed", "cleared", "official")
"""The grades of subjects that are decided already, or an office's own."""


def sizes(connection: Connection, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """How many numbers, links and accounts (`subjects`) are in each that has any, and how many of
    them nobody has decided (`open`)."""
    values = {"ids": list(ids), "decided": list(DECIDED)}
    return {row.id: row for row in connection.execute(_SIZES, values)} if ids else {}


_DAYS = text(
    """
    SELECT id, all_people, all_messages, array_agg(day ORDER BY day) AS days,
           array_agg(people ORDER BY day) AS people, array_agg(messages ORDER BY day) AS messages
    FROM (
        SELECT w.id, w.people AS all_people, w.messages AS all_messages, d.day,
               sum(d.people)::int AS people, sum(d.messages)::int AS messages
        FROM campaign w JOIN campaign c ON c.id = w.id OR (c.part AND c.merged_into = w.id)
        JOIN campaign_day d ON d.campaign_id = c.id
        WHERE w.id = ANY(:ids) AND d.day > :since GROUP BY w.id, d.day
    ) counted
    GROUP BY id, all_people, all_messages
    """
).bindparams(bindparam("ids", type_=ARRAY(BigInteger)))
Day = tuple[int, int] | None
"""Its messages, and the people who were new; None if they are not shown."""


def days(connection: Connection, ids: Sequence[int], now: datetime) -> dict[int, dict[date, Day]]:
    """Of each the days of the last `CHART_DAYS` that have messages."""
    values = {"ids": list(ids), "since": today(now) - timedelta(days=CHART_DAYS)}
    rows = connection.execute(_DAYS, values) if ids else ()
    published = {row.id: _published(row) for row in rows}
    return {one: published.get(one, {}) for one in ids}


def _published(row: Row[Any]) -> dict[date, Day]:
    """The days of one campaign."""
    names, hidden = [str(day) for day in row.days], set[str]()
    for counts, whole in ((row.people, row.all_people), (row.messages, row.all_messages)):
        by_name = dict(zip(names, counts, strict=True))
        hidden |= _hidden(by_name, max(0, whole - sum(counts)))
    every = zip(row.days, names, row.messages, row.people, strict=True)
    return {day: None if name in hidden else (sent, new) for day, name, sent, new in every}


def week(counted: dict[date, Day], now: datetime) -> list[int]:
    """The messages of the last `DAYS` days; a hidden day has 0."""
    last = today(now)
    days_of = [counted.get(last - timedelta(days=n)) for n in reversed(range(DAYS))]
    return [one[0] if one else 0 for one in days_of]


@dataclass(frozen=True, slots=True)
class SimilarCampaign:
    """Another campaign that may be the same one.

    shared  a number, link or account that both have; "" for none
    alike   0..1: how much of their words is the same
    """

    id: int
    category: str
    people: int
    sample: bytes | None
    given: str
    shared: str
    alike: float


_NEAR = text(
    f"""
    {_NAMED}, shared AS (
        SELECT o.campaign_id AS id, min(o.display) AS display
        FROM campaign_subject m JOIN campaign_subject o ON o.subject_key = m.subject_key
        WHERE m.campaign_id = :id GROUP BY 1
    )
    SELECT c.id, c.category, c.people, c.sample, c.sketch, coalesce(named.name, '') AS given,
           coalesce(shared.display, '') AS shared
    FROM campaign c LEFT JOIN named ON named.id = c.id LEFT JOIN shared ON shared.id = c.id
    WHERE c.merged_into IS NULL AND c.people >= {MIN_GROUP_SIZE} AND c.id <> :id
    ORDER BY c.last_at DESC LIMIT :most
    """
)
_SKETCH = text("SELECT sketch FROM campaign WHERE id = :id")


def twins(connection: Connection, campaign_id: int, most: int) -> list[SimilarCampaign]:
    """Campaigns that may be put together with it, the most alike first."""
    own = bytes(connection.execute(_SKETCH, {"id": campaign_id}).scalar_one())
    likely = [
        SimilarCampaign(row.id, row.category, row.people, row.sample, row.given, row.shared, alike)
        for row in connection.execute(_NEAR, {"id": campaign_id, "most": MOST_COMPARED})
        if (alike := similar.likeness(own, bytes(row.sketch))) >= LEAST_ALIKE or row.shared
    ]
    return sorted(likely, key=lambda one: (-bool(one.shared), -one.alike, -one.people))[:most]


_SAMPLES = text(
    f"""
    SELECT id, sample FROM campaign WHERE id IN ({WHOLE.format(id=":id")})
      AND sample IS NOT NULL ORDER BY id LIMIT :most
    """
)


def samples(connection: Connection, campaign_id: int, most: int) -> list[Row[Any]]:
    """Masked words, encrypted: its own, and those of the campaigns merged into it."""
    return list(connection.execute(_SAMPLES, {"id": campaign_id, "most": most}))


_MERGES = text(
    f"""
    SELECT m.id, m.campaign_id, m.into_id, m.reason, m.at, o.name AS official,
           m.undone_at, m.undo_reason, u.name AS undone_by,
           m.undone_at IS NULL AND m.into_id = :id AND NOT EXISTS (
               SELECT FROM unnest(m.parts) part (id) JOIN campaign c ON c.id = part.id
               WHERE NOT c.part OR c.merged_into <> m.into_id) AS undoable
    FROM campaign_merge m JOIN official o ON o.id = m.official_id
    LEFT JOIN official u ON u.id = m.undone_by
    WHERE m.into_id IN ({WHOLE.format(id=":id")}) OR m.campaign_id IN ({WHOLE.format(id=":id")})
    ORDER BY m.id DESC LIMIT :most
    """
)


def merges(connection: Connection, campaign_id: int, most: int) -> list[Row[Any]]:
    """The campaigns that officials merged into it or took out again, the latest first."""
    return list(connection.execute(_MERGES, {"id": campaign_id, "most": most}))


_REFERRALS = text(
    f"""
    SELECT r.id, r.recipient, r.reference, r.reason, r.at, o.name AS official
    FROM campaign_referral r JOIN official o ON o.id = r.official_id
    WHERE r.campaign_id IN ({WHOLE.format(id=":id")}) ORDER BY r.id DESC LIMIT :most
    """
)


def referrals(connection: Connection, campaign_id: int, most: int) -> list[Row[Any]]:
    """Those to whom it was handed, the latest first."""
    return list(connection.execute(_REFERRALS, {"id": campaign_id, "most": most}))


_NAMES = text(
    f"""
    SELECT n.id, n.name, n.at, o.name AS official
    FROM campaign_name n JOIN official o ON o.id = n.official_id
    WHERE n.campaign_id IN ({WHOLE.format(id=":id")}) ORDER BY n.id DESC LIMIT :most
    """
)


def names(connection: Connection, campaign_id: int, most: int) -> list[Row[Any]]:
    """Its names by officials, and the campaigns merged into it, the latest first."""
    return list(connection.execute(_NAMES, {"id": campaign_id, "most": most}))


_TOGETHER = text(
    f"""
    SELECT count(DISTINCT reporter) FROM campaign_member
    WHERE campaign_id IN ({WHOLE.format(id=":one")})
       OR campaign_id IN ({WHOLE.format(id=":other")})
    """
)


def together(connection: Connection, one_id: int, other_id: int) -> int:
    """How many people the two would have together, everybody once."""
    return int(connection.execute(_TOGETHER, {"one": one_id, "other": other_id}).scalar_one())
