"""Figures about carriers for officials: counts of MTs and MOs by instance, without numbers.

Tables that grow by millions are read by an index and no further than `MOST` rows: MTs of
conversations by their time, deliveries of alerts by the roll-ups of their alerts and, for what
no roll-up has, by the batches that were sent last, each by its ids (`OFFSET 0` keeps PostgreSQL
from reading all deliveries instead).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, Literal

from sqlalchemy import Connection, text

MOST: Final = 20_000
"""MTs of conversations that are looked at, the newest."""
BATCHES: Final = 20
"""The same for batches of alerts."""
BUSY: Final = 200
"""Batches in which an MT of the last minute may be."""
MOST_ERRORS: Final = 5
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(hours=24)
MINUTE: Final = timedelta(minutes=1)

Window = Literal["hour", "day"]
Result = Literal["delivered", "failed", "none_yet", "waiting", "else"]
RESULTS: Final[Mapping[str, Result]] = MappingProxyType(
    {
        "delivered": "delivered",
        "failed": "failed",
        "refused": "failed",
        # The carrier has it, and no receipt has come.
        "accepted": "none_yet",
        "queued": "waiting",
        "attempted": "waiting",
    }
)
"""The meaning of an MT's state to a reader of a carrier's figures; others are `else`."""

_MESSAGES: Final = """
message AS MATERIALIZED (
    SELECT carrier, state, error, at, attempted_at, settled_at, segments FROM outbound
    WHERE at > :day ORDER BY at DESC LIMIT :most
)
"""
# Alerts that were under way in the last day, and the last batches of them that ended.
_BATCHES: Final = """
ran AS MATERIALIZED (
    SELECT id, started_at, coalesce(ended_at, 'infinity') AS ended_at FROM alert
    WHERE started_at IS NOT NULL AND state IN ('sending', 'sent', 'cancelled', 'expired')
      AND (ended_at IS NULL OR ended_at > :day)
), batch AS MATERIALIZED (
    SELECT b.alert_id, b.first_id, b.last_id FROM delivery_batch b JOIN ran ON ran.id = b.alert_id
    WHERE b.ended_at > :day ORDER BY b.ended_at DESC LIMIT :batches
), given AS MATERIALIZED (
    SELECT d.carrier, d.state, d.error, d.attempted_at, d.settled_at
    FROM batch b CROSS JOIN LATERAL (
        SELECT * FROM delivery WHERE id BETWEEN b.first_id AND b.last_id AND alert_id = b.alert_id
        OFFSET 0
    ) d
)
"""

_STATES = text(
    f"""
    WITH {_MESSAGES}, {_BATCHES}
    SELECT carrier, state, at > :hour AS lately, count(*) AS n FROM message GROUP BY 1, 2, 3
    UNION ALL
    SELECT t.carrier, t.state, ran.ended_at > :hour, sum(t.count) FROM ran
    JOIN delivery_counter t ON t.alert_id = ran.id WHERE t.carrier <> ''
    GROUP BY 1, 2, 3 HAVING sum(t.count) > 0
    """
)

# Not MTs that wait for their first attempt, nor those that only met a full line.
_ERRORS = text(
    f"""
    WITH {_MESSAGES}, {_BATCHES}, wrong AS (
        SELECT carrier, error FROM message WHERE error <> ''
        UNION ALL SELECT carrier, error FROM given WHERE error <> ''
    ), counted AS (
        SELECT carrier, error, count(*) AS n,
            row_number() OVER (PARTITION BY carrier ORDER BY count(*) DESC, error) AS place
        FROM wrong GROUP BY carrier, error
    )
    SELECT carrier, error, n FROM counted WHERE place <= :errors ORDER BY carrier, place
    """
)

_DELAYS = text(
    f"""
    WITH {_MESSAGES}, {_BATCHES}, took AS (
        SELECT carrier, settled_at - attempted_at AS took FROM message
        WHERE state = 'delivered' AND attempted_at IS NOT NULL
        UNION ALL
        SELECT carrier, settled_at - attempted_at FROM given
        WHERE state = 'delivered' AND attempted_at IS NOT NULL
    )
    SELECT carrier, count(*) AS n,
        extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY took)) AS median,
        extract(epoch FROM percentile_cont(0.95) WITHIN GROUP (ORDER BY took)) AS p95
    FROM took WHERE took >= interval '0' GROUP BY carrier
    """
)

# What waits on purpose, for the morning, is not what a carrier is late with.
_WAITING = text(
    """
    SELECT carrier, count(*) AS n,
        min(at) FILTER (WHERE purpose NOT IN ('verdict', 'notice')) AS oldest
    FROM (SELECT carrier, purpose, at FROM outbound
          WHERE state IN ('queued', 'attempted') ORDER BY at LIMIT :most) w
    GROUP BY carrier
    """
)
_QUEUED = text(
    """
    SELECT t.carrier, sum(t.count) AS n FROM alert a JOIN delivery_counter t ON t.alert_id = a.id
    WHERE a.state = 'sending' AND t.state IN ('queued', 'attempted') AND t.carrier <> ''
    GROUP BY t.carrier HAVING sum(t.count) > 0
    """
)

_MO_NOW = text(
    """
    SELECT carrier, count(*) AS n FROM inbound WHERE at > :minute GROUP BY carrier
    """
)
# Batches that a worker has in hand, or has just ended.
_MT_NOW = text(
    """
    WITH busy AS (
        SELECT b.alert_id, b.first_id, b.last_id FROM staged_job s
        JOIN delivery_batch b ON b.id = s.arg
        WHERE s.name IN ('deliver', 'urgent') AND s.leased_until > :minute
        UNION
        SELECT b.alert_id, b.first_id, b.last_id FROM alert a
        JOIN delivery_batch b ON b.alert_id = a.id
        WHERE a.started_at IS NOT NULL AND (a.state = 'sending' OR a.ended_at > :minute)
          AND b.ended_at > :minute
        LIMIT :busy
    ), left_now AS (
        SELECT d.carrier, d.segments FROM busy b CROSS JOIN LATERAL (
            SELECT carrier, segments FROM delivery
            WHERE id BETWEEN b.first_id AND b.last_id AND alert_id = b.alert_id
              AND attempted_at > :minute
            OFFSET 0
        ) d
        UNION ALL
        SELECT carrier, segments FROM outbound WHERE at > :hour AND attempted_at > :minute
    )
    SELECT carrier, count(*) AS n, sum(segments) AS segments FROM left_now GROUP BY carrier
    """
)

_LAST_REQUEST = text(
    """
    SELECT n.carrier, e.at FROM unnest(CAST(:carriers AS text[])) AS n (carrier)
    CROSS JOIN LATERAL (
        SELECT at FROM exchange WHERE carrier = n.carrier AND status < 400
        ORDER BY id DESC LIMIT 1
    ) e
    """
)


@dataclass(frozen=True, slots=True)
class Delay:
    """Seconds from handing an MT over until its receipt, over `count` of them."""

    count: int
    median: float
    p95: float


@dataclass(slots=True)
class Traffic:
    """One instance.

    results    MTs of the last hour and day, and of the alerts that were under way then
    errors     what went wrong, with how often, the most frequent first
    waiting    MTs not settled with the carrier; oldest: of those that should have left
    mo_minute, mt_minute, segments_second  of the last minute
    heard_at   when it last sent us something that we took
    """

    results: dict[Window, dict[Result, int]] = field(
        default_factory=lambda: {"hour": {}, "day": {}}
    )
    errors: list[tuple[str, int]] = field(default_factory=list)
    delay: Delay | None = None
    waiting: int = 0
    oldest: datetime | None = None
    mo_minute: int = 0
    mt_minute: int = 0
    segments_second: float = 0.0
    heard_at: datetime | None = None

    def sent(self, window: Window) -> int:
        """MTs that the carrier has, or should have."""
        return sum(count for result, count in self.results[window].items() if result != "waiting")

    def share(self, window: Window, result: Result) -> float | None:
        """Of those in hundredths; None if there are none."""
        sent = self.sent(window)
        return 100 * self.results[window].get(result, 0) / sent if sent else None


def traffic(connection: Connection, carriers: Iterable[str], now: datetime) -> dict[str, Traffic]:
    """The figures of these instances: to be cached for some seconds."""
    by_carrier = {name: Traffic() for name in carriers}
    day = {"day": now - DAY, "hour": now - HOUR, "most": MOST, "batches": BATCHES}
    _count(connection, by_carrier, day)
    short = {name: day[name] for name in ("day", "most", "batches")}
    for row in connection.execute(_ERRORS, {**short, "errors": MOST_ERRORS}):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].errors.append((row.error, row.n))
    for row in connection.execute(_DELAYS, short):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].delay = Delay(row.n, float(row.median), float(row.p95))
    _line(connection, by_carrier)
    _now(connection, by_carrier, now)
    for row in connection.execute(_LAST_REQUEST, {"carriers": list(by_carrier)}):
        by_carrier[row.carrier].heard_at = row.at
    return by_carrier


def _count(
    connection: Connection, by_carrier: Mapping[str, Traffic], asked: Mapping[str, object]
) -> None:
    windows: tuple[Window, ...] = ("hour", "day")
    for row in connection.execute(_STATES, asked):
        if row.carrier not in by_carrier:
            continue
        result: Result = RESULTS.get(row.state, "else")
        for window in windows if row.lately else windows[1:]:
            results = by_carrier[row.carrier].results[window]
            results[result] = results.get(result, 0) + int(row.n)


def _line(connection: Connection, by_carrier: Mapping[str, Traffic]) -> None:
    for row in connection.execute(_WAITING, {"most": MOST}):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].waiting += row.n
            by_carrier[row.carrier].oldest = row.oldest
    for row in connection.execute(_QUEUED):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].waiting += int(row.n)


def _now(connection: Connection, by_carrier: Mapping[str, Traffic], now: datetime) -> None:
    minute = {"minute": now - MINUTE}
    for row in connection.execute(_MO_NOW, minute):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].mo_minute = row.n
    for row in connection.execute(_MT_NOW, {**minute, "hour": now - HOUR, "busy": BUSY}):
        if row.carrier in by_carrier:
            by_carrier[row.carrier].mt_minute = row.n
            by_carrier[row.carrier].segments_second = int(row.segments) / MINUTE.total_seconds()
