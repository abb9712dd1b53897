"""Checks whether this database takes an MO now: a write that is rolled back, on the writer's
connection.

It also asks for room on the database's disk, for the tables of this code, and for the clock.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Final

import psycopg

from gateway.database.schema import REVISION
from gateway.inbound.pending import Unavailable

CLOCK_SECONDS: Final = 5.0
"""From this difference on the clock of this host or the database's is wrong."""

_WRITE: Final = "INSERT INTO tombstone (carrier, id_hash) VALUES ('', %s)"
# A function's rows that do not fit into work_mem go to a file on the database's disk.
_ROOM: Final = "SELECT count(*) FROM generate_series(1, 20000)"
_LOOK: Final = (
    "SELECT version_num, extract(epoch FROM clock_timestamp())::float8 FROM alembic_version"
)


@dataclass(slots=True)
class Ping:
    """Whether an MO could be stored. `ahead` is known once it is answered: seconds that the
    database's clock is ahead of ours."""

    ahead: float = 0.0

    @property
    def clocks_differ(self) -> bool:
        """Whether the database's clock is too far from this host's."""
        return abs(self.ahead) >= CLOCK_SECONDS


def answer(connection: psycopg.Connection, pings: list[Ping]) -> Unavailable | None:
    """None, or why no MO can be stored although the database answers. Raises psycopg's errors."""
    with connection.transaction(force_rollback=True):
        connection.execute("SET LOCAL work_mem = '64kB'")
        connection.execute(_WRITE, (os.urandom(16),))
        connection.execute(_ROOM)
        before = time.time()
        row = connection.execute(_LOOK).fetchone()
        now = (before + time.time()) / 2
    if row is None or row[0] != REVISION:
        return Unavailable("the tables are those of another version: python -m gateway migrate")
    for ping in pings:
        ping.ahead = row[1] - now
    return None
