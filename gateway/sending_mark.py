"""This host's mark: what the database held when the host last sent, kept outside of the database.

A database that was restored, copied or promoted may not know what this host has sent; it would send
that again. So each claim of MTs is followed by a mark, in this order: the claim is committed; the
mark is committed (`gateway.ledger.sending_hosts`); the mark is on this host's disk; the carrier is
called. A database that lacks the claim then lacks the mark, and this host does not send by it until
a person has said so (`python -m gateway restored`). No clock plays a part.

All processes of a host share one file. It only grows, so they need not wait for each other.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from gateway.ledger import sending_hosts
from gateway.ledger.sending_hosts import Known, Mark

RESTORED: Final = "python -m gateway restored"
JOINED: Final = "python -m gateway joined"
_LOCK_SECONDS: Final = 5.0
_FIRST: Final = 5_113_163
"""Whoever makes the first mark of a new database; the others wait."""


class NotThisDatabase(Exception):
    """Nothing may be sent by this database from this host; the text says why, and what to type."""


class HostsSilent(Exception):
    """Nothing may be sent yet: other hosts have not said whether this run of the database knows
    what they have sent. The text names them."""


@dataclass(frozen=True, slots=True)
class MarkFile:
    """The file, and what it may say of a database. All methods may raise OSError."""

    path: Path

    def renew(self, connection: Connection) -> None:
        """Makes the next mark; what was committed on this connection before is covered by it.

        Raises NotThisDatabase or HostsSilent: then the carrier must not be called.
        """
        mark = self.read() or self._begin(connection)
        renewed = sending_hosts.renew(connection, mark)
        if renewed is None and self.read() != mark:
            # Somebody has typed `restored` or `joined` at this very moment.
            self.renew(connection)
        elif renewed is None:
            raise NotThisDatabase(self.look(connection) or _unclear(self.path))
        else:
            fresh, silent = renewed
            self._grow(fresh)
            if silent:
                raise HostsSilent(silent_said(silent))

    def look(self, connection: Connection) -> str:
        """Why nothing may be sent by this database, and what to type; "" if it may. Changes
        nothing."""
        mark = self.read()
        known = sending_hosts.look(connection, mark.host if mark is not None else "")
        if mark is None:
            return _no_mark(self.path) if known.sent else ""
        return next((say(mark, known) for holds, say in _RULES if holds(mark, known)), "")

    def waits_for(self, connection: Connection) -> str:
        """Which other hosts must speak before anything is sent; "" if none."""
        here = sending_hosts.look(connection, "").here
        names = sending_hosts.silent(connection, self.host(), here.run)
        return silent_said(names) if names else ""

    def may_join(self, connection: Connection) -> str:
        """Why `joined` is not the right word, "" if it may be: where this host knows of more than
        the database does, only `restored` is."""
        mark = self.read()
        if mark is None:
            return ""
        known = sending_hosts.look(connection, mark.host)
        answered = known.era not in ("", mark.era)
        lacks = known.marks is None or known.marks < mark.marks
        return _behind(mark, known) if lacks and not answered else ""

    def host(self) -> str:
        """The id that the file has; "" where there is none."""
        mark = self.read()
        return mark.host if mark is not None else ""

    def writable(self) -> None:
        """Raises OSError where the file can't be written, before anything else is done."""
        with self._locked():
            pass

    def read(self) -> Mark | None:
        """What the file says; None where there is none. Raises NotThisDatabase."""
        try:
            return Mark(**json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            raise NotThisDatabase(_unclear(self.path)) from None

    def write(self, mark: Mark) -> None:
        """On the disk when this returns, whatever the file held."""
        with self._locked():
            self._replace(mark)

    def _grow(self, mark: Mark) -> None:
        """The same, unless the file has a later one, or somebody has begun a new one."""
        with self._locked():
            kept = self.read()
            if kept is None or (kept.host == mark.host and kept.marks < mark.marks):
                self._replace(mark)

    def _begin(self, connection: Connection) -> Mark:
        """The mark of a host that has none, in a database that has sent nothing."""
        with self._locked():
            if (mark := self.read()) is not None:
                return mark
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _FIRST})
            try:
                if problem := self.look(connection):
                    raise NotThisDatabase(problem)
                mark = sending_hosts.add(connection, host_name(), marks=0)
                connection.commit()
            finally:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _FIRST})
                connection.commit()
            self._replace(mark)
            return mark

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Nobody else writes the file. Not for ever: its holder may be frozen. Raises OSError."""
        until = time.monotonic() + _LOCK_SECONDS
        lock = os.open(self.path.with_name(f"{self.path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._to_its_owner(lock)
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(0.001)
            yield
        finally:
            os.close(lock)

    def _replace(self, mark: Mark) -> None:
        new = self.path.with_name(f"{self.path.name}.new")
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            self._to_its_owner(file)
            os.write(file, json.dumps(asdict(mark)).encode())
            os.fsync(file)
        finally:
            os.close(file)
        new.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)  # the name too
        finally:
            os.close(folder)

    def _to_its_owner(self, file: int) -> None:
        """What root types leaves files that the workers' account can write."""
        if os.geteuid() == 0:
            owner = self.path.parent.stat()
            os.fchown(file, owner.st_uid, owner.st_gid)


def host_name() -> str:
    return os.uname().nodename or "?"


def _no_mark(path: Path) -> str:
    return (
        f"This host has no mark ({path}), and by this database MTs were sent before: nothing is "
        f"sent from here until somebody types  {JOINED}  (a new host; the database is as it was) "
        f"or  {RESTORED}  (the database was restored)."
    )


def _unclear(path: Path) -> str:
    return f"This host's mark ({path}) is damaged: nothing is sent until somebody types  {RESTORED}"


def _other(mark: Mark, known: Known) -> str:
    return (
        f"This is another database ({known.here.database}) than the one that this host has sent by "
        f"({mark.database}): nothing is sent until somebody types  {RESTORED}  (or, where the "
        f"whole service was moved with nothing left behind,  {JOINED} )."
    )


def _answered(mark: Mark, known: Known) -> str:
    return (
        "The database was restored, and somebody has said so on another host: nothing is sent from "
        f"this one until somebody types  {JOINED}"
    )


def _behind(mark: Mark, known: Known) -> str:
    return (
        "The database does not know the last MTs that this host has sent: it was restored to an "
        "earlier point, or took over without the last seconds (its log is at "
        f"{known.here.timeline}:{known.here.position}, this host has seen "
        f"{mark.timeline}:{mark.position}). Nothing is sent until somebody types  {RESTORED}"
    )


_RULES: Final[tuple[tuple[Callable[[Mark, Known], bool], Callable[[Mark, Known], str]], ...]] = (
    (lambda mark, known: known.here.database != mark.database, _other),
    (lambda mark, known: known.era not in ("", mark.era), _answered),
    (lambda mark, known: known.marks is None or known.marks < mark.marks, _behind),
    (lambda mark, known: known.here.timeline < mark.timeline, _behind),
)
"""When a database is not the one, and what is said of it; the first that holds."""


def silent_said(names: list[str]) -> str:
    named = ", ".join(name or "an earlier version" for name in names)
    return (
        f"The database was started anew, and not every host has found there what it has sent: "
        f"{named}. Start the workers there; a host that is gone for good:  {JOINED} --without NAME"
    )
