"""The cost of the MTs of each carrier instance, by day, with its budgets (`budget_day`,
`budget_month`, in dong) and the carrier's daily limit (`quota_day`, in segments).

An MT that the carrier took, or may have taken, costs the sum that the carrier said, else its
segments (as the carrier counts them, if it says so) times `price_mt`. At 80 % of a budget an
operator is warned. At 100 % notices, scam alerts and news of verdicts wait until the next day or
month, or a higher budget. Emergencies, exercises and answers to residents go on; a tenth of the
quota is theirs alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.carriers.contract import Instance, SendResult

WARN: Final = 0.8
QUOTA_STOPS: Final = 0.9
"""Share of `quota_day` at which notices and scam alerts wait."""
RETRY_AFTER: Final = timedelta(minutes=10)
"""How long an MT that a budget stops waits until the next check."""
COSTS: Final = frozenset(("accepted", "uncertain"))
"""Outcomes of an MT that is paid for, or may be."""

# The commit does not wait for the disk: a crash may cost the last second of the sum.
_ADD: Final = text(
    """
    INSERT INTO carrier_spending AS s (carrier, day, segments, dong)
    VALUES (:carrier, :day, :segments, :dong)
    ON CONFLICT (carrier, day) DO UPDATE
    SET segments = s.segments + excluded.segments, dong = s.dong + excluded.dong
    """
)
_SPENT: Final = text(
    """
    SELECT carrier, coalesce(sum(dong) FILTER (WHERE day = :today), 0) AS today,
           sum(dong) AS month, coalesce(sum(segments) FILTER (WHERE day = :today), 0) AS segments
    FROM carrier_spending WHERE day BETWEEN :first AND :today GROUP BY carrier
    """
)


_ADD_TO_ALERT: Final = text(
    """
    INSERT INTO alert_spending AS s (alert_id, carrier, segments, dong)
    VALUES (:alert, :carrier, :segments, :dong)
    ON CONFLICT (alert_id, carrier) DO UPDATE
    SET segments = s.segments + excluded.segments, dong = s.dong + excluded.dong
    """
)
_MONTHS: Final = text(
    """
    SELECT date_trunc('month', day)::date AS month, carrier, sum(segments) AS segments,
           sum(dong) AS dong
    FROM carrier_spending WHERE day >= :first GROUP BY 1, 2 ORDER BY 1 DESC, 2
    """
)


@dataclass(frozen=True, slots=True)
class Spent:
    """Dong of this day and of this month; `segments` of this day."""

    today: int = 0
    month: int = 0
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Use:
    """A budget that is used to `WARN` or beyond; `setting` is its name."""

    instance: str
    setting: str
    amount: int
    budget: int

    @property
    def is_over(self) -> bool:
        share = QUOTA_STOPS if self.setting == "quota_day" else 1
        return self.amount >= share * self.budget

    @property
    def sentence(self) -> str:
        then = "notices and scam alerts wait" if self.is_over else "beyond it notices wait"
        unit = "segments" if self.setting == "quota_day" else "dong"
        return f"{self.amount} {unit} of the {self.setting} of {self.budget} are spent: {then}"


def price(instance: Instance, sent: SendResult, segments: int) -> tuple[int, int]:
    """Segments and dong of one MT; (0, 0) if it costs nothing."""
    if sent.outcome not in COSTS:
        return 0, 0
    segments = sent.segments or segments
    usual = int(instance.get("price_mt") or 0) * segments
    return segments, usual if sent.dong is None else sent.dong


def add(connection: Connection, carrier: str, day: date, segments: int, dong: int) -> None:
    """Adds what was spent, in the caller's transaction."""
    connection.execute(_ADD, {"carrier": carrier, "day": day, "segments": segments, "dong": dong})


def add_to_alert(
    connection: Connection, alert_id: int, carrier: str, segments: int, dong: int
) -> None:
    """The same of one alert."""
    values = {"alert": alert_id, "carrier": carrier, "segments": segments, "dong": dong}
    connection.execute(_ADD_TO_ALERT, values)


@dataclass(frozen=True, slots=True)
class Month:
    """The cost of an instance's MTs of one month; `first` is its first day."""

    first: date
    carrier: str
    segments: int
    dong: int


def months(connection: Connection, first: date) -> list[Month]:
    """Since the month of `first`, the latest first."""
    rows = connection.execute(_MONTHS, {"first": first.replace(day=1)})
    return [Month(row.month, row.carrier, int(row.segments), int(row.dong)) for row in rows]


def spent(connection: Connection, today: date) -> dict[str, Spent]:
    """By instance; those that cost nothing this month are left out."""
    rows = connection.execute(_SPENT, {"today": today, "first": today.replace(day=1)})
    return {row.carrier: Spent(int(row.today), int(row.month), int(row.segments)) for row in rows}


def uses(instances: Iterable[Instance], by_instance: Mapping[str, Spent]) -> list[Use]:
    """Budgets that are used to `WARN` or beyond."""
    return [
        Use(instance.name, setting, amount, budget)
        for instance in instances
        for setting, amount in _against(by_instance.get(instance.name, Spent()))
        if (budget := int(instance.get(setting) or 0)) and amount >= WARN * budget
    ]


def _against(one: Spent) -> tuple[tuple[str, int], ...]:
    return ("budget_day", one.today), ("budget_month", one.month), ("quota_day", one.segments)


def is_over(connection: Connection, instance: Instance, today: date) -> bool:
    """Whether notices and scam alerts through this instance wait."""
    if not any(instance.get(setting) for setting, _ in _against(Spent())):
        return False
    return any(each.is_over for each in uses((instance,), spent(connection, today)))
