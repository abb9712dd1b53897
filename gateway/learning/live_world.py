"""The operator's world with the weights that are live: a process reads them again by itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import psycopg
from psycopg.rows import dict_row

from flows.engine import World
from gateway.database.signing import AuditKeys
from gateway.learning import versions

EVERY = timedelta(seconds=5)
_LATEST = "SELECT coalesce(max(id), 0) FROM triage_version"
_ROWS = "SELECT * FROM triage_version ORDER BY id DESC"


@dataclass(slots=True)
class LiveWorld:
    """delivered  the world as its files have it"""

    delivered: World = field(repr=False)
    audit_keys: AuditKeys = field(repr=False)
    _world: World | None = None
    _latest: int = versions.DELIVERED
    _looked_at: datetime = datetime.min.replace(tzinfo=UTC)

    def world(self, connection: psycopg.Connection, now: datetime) -> World:
        """The world with the live weights, as they were at most `EVERY` ago."""
        if self._world is None or abs(now - self._looked_at) >= EVERY:
            self._look(connection)
            self._looked_at = now
        return self._world or self.delivered

    def _look(self, connection: psycopg.Connection) -> None:
        row = connection.execute(_LATEST).fetchone()
        latest = row[0] if row else versions.DELIVERED
        if self._world is not None and latest == self._latest:
            return
        delivered = self.delivered.triage
        with connection.cursor(row_factory=dict_row) as cursor:
            _, lines = versions.current(cursor.execute(_ROWS), self.audit_keys, delivered)
        self._world = replace(self.delivered, triage=versions.applied(delivered, lines))
        self._latest = latest
