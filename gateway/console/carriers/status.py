"""The carriers' state, put together from the database, the queue's server and the settings.

Each process caches it for some seconds. If Valkey is unavailable the page says so; the rest
is shown all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

import redis

from config import redis_client
from gateway import carriers
from gateway.carriers import balances, circuits, outcomes, rules
from gateway.carriers.balances import StoredBalance
from gateway.carriers.circuits import Standing
from gateway.carriers.contract import Delivered
from gateway.carriers.outcomes import Denial, Run
from gateway.console.cache import app_cache
from gateway.console.carriers import titles
from gateway.console.context import Console, console_context
from gateway.database.cache import Cache, Snapshot
from gateway.outbound import budgets, carrier_secrets
from gateway.outbound.budgets import Spent, Use
from gateway.outbound.carrier_secrets import Age
from gateway.statistics import carrier_traffic
from gateway.statistics.carrier_traffic import Traffic

FRESH: Final = timedelta(seconds=15)
STALE: Final = timedelta(minutes=2)
OVERDUE_AFTER: Final = timedelta(minutes=2)
"""How long a reply may wait before its carrier counts as slow."""
_PATIENCE_SECONDS: Final = 0.3

Word = Literal["away", "slow", "unknown", "idle", "well", "receives"]
"""The worst word first."""


@dataclass(frozen=True, slots=True)
class Health:
    """word   well; slow: it is probed, or lets replies wait; away: no MT goes there; unknown: the
              queue's server can't be asked; idle: nothing was sent in an hour, so nothing proves
              that it does well; receives: nothing is sent through it
    since  of what is not well; else when it was last heard of; None if nobody can tell
    """

    word: Word
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Line:
    """One instance. standing: None while the queue's server is unavailable

    via    as the firm between writes itself; "": there is none
    short_code  what residents text
    sends  whether its settings are enough to send MTs
    rate   segments a second; None if no limit is set
    delivered  what "delivered" proves
    outcomes   of its last MTs, the newest first
    left       on the account, if the service asks for it; `is_low` if that is too little
    spent      of this day and month; `uses` are its budgets that are nearly or fully used
    """

    name: str
    kind: str
    via: str
    short_code: str
    sends: bool
    rate: float | None
    traffic: Traffic
    standing: Standing | None
    ages: Sequence[Age]
    delivered: Delivered
    outcomes: Sequence[Run]
    spent: Spent
    uses: Sequence[Use]
    left: StoredBalance | None
    is_low: bool

    @property
    def title(self) -> str:
        """The name that officials read: the operator, and the firm between."""
        return titles.of(self.name, self.kind, self.via)

    def denials(self, now: datetime) -> Sequence[Denial]:
        """The denials that are current now."""
        return outcomes.standing(self.name, self.outcomes, now)

    def health(self, now: datetime) -> Health:
        oldest = self.traffic.oldest
        if not self.sends:
            return Health("receives", self.traffic.heard_at)
        denied = [each for each in self.denials(now) if each.run.outcome in outcomes.OF_ALL]
        if denied:
            return Health("away", min(each.run.since for each in denied))
        if self.standing is not None and self.standing.state == "open":
            return Health("away", self.standing.since)
        if self.standing is not None and self.standing.state == "probing":
            return Health("slow", self.standing.since)
        if oldest is not None and now - oldest > OVERDUE_AFTER:
            return Health("slow", oldest)
        if self.standing is None:
            return Health("unknown", self.traffic.heard_at)
        return Health("well" if self.traffic.sent("hour") else "idle", self.traffic.heard_at)


def lines() -> Snapshot[list[Line]]:
    """All instances in the order of their file, from the cache."""
    return line_cache().of(console_context())


def line_cache() -> Cache[Console, list[Line]]:
    return app_cache("console carriers", _find, fresh=FRESH, stale=STALE)


def _find(console: Console) -> list[Line]:
    known = console.carriers
    with console.engine.connect() as connection:
        traffic = carrier_traffic.traffic(connection, known, console.clock())
        ages = carrier_secrets.ages(connection)
        spent = budgets.spent(connection, console.today())
    able = carriers.senders(known)
    asked = _asked(console.redis_url, able)
    return [
        Line(
            name,
            each.instance.kind,
            titles.firm(each),
            str(each.instance.get("short_code") or ""),
            name in able,
            each.instance.get("rate") or console.usual_rate,
            traffic[name],
            asked[name].standing if name in asked else None,
            ages.get(name, ()),
            rules.delivered(each),
            asked[name].outcomes if name in asked else (),
            spent.get(name, Spent()),
            budgets.uses((each.instance,), spent),
            left := asked[name].left if name in asked else None,
            left is not None and balances.is_low(each.instance, left),
        )
        for name, each in known.items()
    ]


@dataclass(frozen=True, slots=True)
class _RedisFigures:
    standing: Standing
    outcomes: Sequence[Run]
    left: StoredBalance | None


def _asked(url: str, names: Iterable[str]) -> dict[str, _RedisFigures]:
    """The queue server's state of each instance; empty while it is unavailable."""
    try:
        client = redis_client.connect(url, _PATIENCE_SECONDS)
    except ValueError:
        return {}
    try:
        return {
            name: _RedisFigures(
                circuits.standing(client, name),
                outcomes.last(client, name),
                balances.last(client, name),
            )
            for name in names
        }
    except redis.RedisError:
        return {}
    finally:
        client.close()
