"""Decides which server of a database is the right one: the one of the highest timeline ever seen.

A standby that is promoted begins a new timeline. An old primary that returns is still on the one
before, and would take messages that nobody sees. So each new connection is compared with the
highest timeline that this host knows; hosts share it by the queue's server
(`gateway.recovery.shared_generation`). The number never goes back, until somebody types
`python -m gateway restored` or `joined`.
"""

from __future__ import annotations

import json
import os
import weakref
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import psycopg

_LOOK: Final = """
SELECT (SELECT system_identifier FROM pg_control_system())::text, CASE WHEN pg_is_in_recovery()
       THEN NULL ELSE left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END
"""


class OldServer(psycopg.OperationalError):
    """The server is on a timeline that another one has ended."""


@dataclass(slots=True)
class Generation:
    """The highest timeline of each server that this host has seen, in a file.

    path    beside this host's mark; all processes of the host share it
    learns  whether a higher timeline that is seen is noted

    With each server the file has the token of the last time that somebody said which one is right.
    """

    path: Path
    learns: bool = True
    _known: dict[str, int] = field(default_factory=dict)
    _stamp: int = -1
    _of: weakref.WeakKeyDictionary[psycopg.Connection[Any], tuple[str, int]] = field(
        default_factory=weakref.WeakKeyDictionary
    )

    def connect(self, given: Mapping[str, Any]) -> psycopg.Connection:
        """A connection to the right server. Of several hosts each is tried, since an old primary
        can be written to as well. Raises psycopg.OperationalError."""
        try:
            return self._checked(psycopg.connect(**given))
        except OldServer:
            for alone in _hosts(given):
                with suppress(psycopg.OperationalError):
                    return self._checked(psycopg.connect(**alone))
            raise

    def is_current(self, connection: psycopg.Connection) -> bool:
        """Whether no newer server has been seen since it was opened. Asks the file alone."""
        system, timeline = self._of.get(connection, ("", 0))
        return timeline >= self.known().get(system, 0)

    def known(self) -> Mapping[str, int]:
        """Timelines by server; unreadable lines are ignored."""
        try:
            stamp = self.path.stat().st_mtime_ns
            if stamp != self._stamp:
                self._known, self._stamp = json.loads(self.path.read_text()), stamp
        except (OSError, ValueError):
            pass
        return self._known

    def raise_to(self, others: Mapping[str, int]) -> None:
        """Learns the timelines that others have seen. Raises OSError."""
        known = self.known()
        higher = {name: at for name, at in others.items() if at > known.get(name, 0)}
        if higher:
            self._write({**known, **higher})

    def accept(self, connection: psycopg.Connection, token: int) -> tuple[str, int] | None:
        """Somebody has said that this server is the right one. Raises OSError."""
        location = _location(connection)
        if location is not None:
            self.set_back(*location, token)
        return location

    def set_back(self, system: str, timeline: int, token: int) -> None:
        """The latest decision of a person, here or on another host. Raises OSError."""
        self._write({**self.known(), system: timeline, accepted_key(system): token})

    def problem(self, connection: psycopg.Connection) -> str:
        """Why this server is not the right one; "" if it is."""
        location = _location(connection)
        highest = self.known().get(location[0], 0) if location is not None else 0
        old = location is not None and location[1] < highest
        return old_server_text(location[1], highest) if location is not None and old else ""

    def _checked(self, connection: psycopg.Connection) -> psycopg.Connection:
        try:
            location = _location(connection)
            if location is not None:
                self._compare(*location)
                self._of[connection] = location
        except BaseException:
            connection.close()
            raise
        return connection

    def _compare(self, system: str, timeline: int) -> None:
        highest = self.known().get(system, 0)
        if timeline < highest:
            raise OldServer(old_server_text(timeline, highest))
        if timeline > highest and self.learns:
            # A disk that fails stops nobody who texts.
            with suppress(OSError):
                self.raise_to({system: timeline})

    def _write(self, known: Mapping[str, int]) -> None:
        fresh = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        fresh.write_text(json.dumps(known))
        if os.geteuid() == 0:
            owner = self.path.parent.stat()
            os.chown(fresh, owner.st_uid, owner.st_gid)
        fresh.replace(self.path)


def accepted_key(system: str) -> str:
    """The key of the token: when somebody last said which of the servers is right."""
    return f"accepted {system}"


def old_server_text(timeline: int, highest: int) -> str:
    """Why an old primary is refused, and what to type."""
    return (
        f"an old primary answers: it is on timeline {timeline}, and timeline {highest} was seen. "
        "Stop it; if the database was restored, type  python -m gateway restored"
    )


def _location(connection: psycopg.Connection) -> tuple[str, int] | None:
    """The server and its timeline; None for a standby, to which nothing is written."""
    row = connection.execute(_LOOK).fetchone()
    if not connection.autocommit:
        connection.rollback()
    assert row is not None
    system, timeline = row
    return None if timeline is None else (str(system), int(timeline, 16))


def _hosts(given: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Parameters for each host alone, if there are several."""
    hosts = str(given.get("host", "")).split(",")
    ports = str(given.get("port", "")).split(",")
    for place, host in enumerate(hosts if len(hosts) > 1 else ()):
        yield {**given, "host": host, "port": ports[place if len(ports) > 1 else 0]}
