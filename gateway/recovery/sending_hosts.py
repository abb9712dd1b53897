"""The database's record of each host that sends: how many marks it has written.

A mark is a number that only grows. It is committed here before it is written to the host's file
(`gateway.recovery.host_mark`), and after the claims of the MTs that are then sent. So a database
that holds a host's last mark holds all that the host has sent; whatever its log's position is.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, insert, text

from gateway.database.tables_hosts import sending_host

# Which server, which database on it, and which run of it: a restored, copied or promoted database
# has another run, as has one that was merely started again.
LOCATION_SQL: Final = """
    SELECT database, timeline, position, concat_ws('/', database, timeline, began) AS run FROM (
        SELECT (SELECT system_identifier FROM pg_control_system()) || '/'
               || (SELECT oid FROM pg_database WHERE datname = current_database()) AS database,
               CASE WHEN pg_is_in_recovery() THEN ''
                    ELSE left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END AS timeline,
               CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_current_wal_insert_lsn()::text END
                    AS position,
               extract(epoch FROM pg_postmaster_start_time())::text AS began
    ) one
"""


@dataclass(frozen=True, slots=True)
class Location:
    """The position of a database.

    database  identifier of the server, and the database's own
    timeline  8 hexadecimal digits; "" of a standby
    position  in the write-ahead log, as PostgreSQL writes it
    run       of the server
    """

    database: str
    timeline: str
    position: str
    run: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A host's mark, as its file keeps it."""

    host: str
    marks: int
    era: str
    database: str
    timeline: str
    position: str


@dataclass(frozen=True, slots=True)
class HostRecord:
    """What the database knows of one host: `marks` is None if nothing.

    era   of all hosts, "" if none is known
    sent  whether any host has sent
    """

    location: Location
    marks: int | None
    era: str
    sent: bool


# It waits for the disk whatever the connection has set, and so for all that was committed before.
_RENEW: Final = f"""
WITH location AS (
    SELECT one.*, set_config('synchronous_commit', 'on', true) FROM ({LOCATION_SQL}) one
)
UPDATE sending_host h SET marks = h.marks + 1, run = location.run FROM location
WHERE h.id = %(host)s AND h.era = %(era)s AND h.marks >= %(marks)s
  AND location.database = %(database)s AND location.timeline >= %(timeline)s
RETURNING h.marks, location.timeline, location.position,
    ARRAY(SELECT o.name FROM sending_host o
          WHERE o.id <> h.id AND o.marks > 0 AND o.run <> location.run ORDER BY o.name) AS silent
"""


def renew(connection: Connection, mark: Mark) -> tuple[Mark, list[str]] | None:
    """Commits the host's next mark. None if the database does not know the one before, or is
    another one: then nothing is changed.

    Returns also the names of hosts that have not found their marks in this run of the server.
    """
    values = {name: getattr(mark, name) for name in Mark.__slots__}
    row = connection.exec_driver_sql(_RENEW, values).one_or_none()
    connection.commit()
    if row is None:
        return None
    fresh = Mark(mark.host, row.marks, mark.era, mark.database, row.timeline, row.position)
    return fresh, list(row.silent)


_LOOK: Final = text(
    f"""
    SELECT location.*, (SELECT marks FROM sending_host WHERE id = :host) AS marks,
           coalesce((SELECT max(era) FROM sending_host), '') AS era,
           EXISTS (SELECT FROM sending_host WHERE marks > 0) AS sent
    FROM ({LOCATION_SQL}) location
    """
)


def look(connection: Connection, host: str) -> HostRecord:
    """The record of a host, and the position of this database."""
    row = connection.execute(_LOOK, {"host": host}).one()
    location = Location(row.database, row.timeline, row.position, row.run)
    return HostRecord(location, row.marks, row.era, row.sent)


_SILENT: Final = text(
    "SELECT name FROM sending_host WHERE id <> :host AND marks > 0 AND run <> :run ORDER BY name"
)


def silent(connection: Connection, host: str, run: str) -> list[str]:
    """Names of the other hosts that have not found their marks in this run of the server."""
    return list(connection.execute(_SILENT, {"host": host, "run": run}).scalars())


def add(connection: Connection, name: str, marks: int) -> Mark:
    """A host that begins here, in the caller's transaction; the first one begins the era."""
    known = look(connection, "")
    location, era = known.location, known.era or secrets.token_hex(8)
    host = secrets.token_hex(16)
    row: dict[str, Any] = {
        "id": host,
        "name": name,
        "marks": marks,
        "run": location.run,
        "era": era,
    }
    connection.execute(insert(sending_host).values(row))
    return Mark(host, marks, era, location.database, location.timeline, location.position)


_FORGET: Final = text("DELETE FROM sending_host WHERE name = :name AND run <> :run")


def forget(connection: Connection, name: str, run: str) -> int:
    """Takes hosts of this name off the list that are silent in this run; how many there were."""
    return connection.execute(_FORGET, {"name": name, "run": run}).rowcount


def forget_all(connection: Connection) -> None:
    """The state of a database whose past somebody has confirmed: every host begins again."""
    connection.execute(text("DELETE FROM sending_host"))
