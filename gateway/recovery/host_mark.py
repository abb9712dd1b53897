"""This host's mark: the state of the database when the host last sent, stored outside of the
database.

A database that was restored, copied or promoted may not know what this host has sent; it would send
that again. So each claim of MTs is followed by a mark, in this order: the claim is committed; the
mark is committed (`gateway.recovery.sending_hosts`); the mark is on this host's disk; the carrier
is called. A database that lacks the claim then lacks the mark, and this host does not send by it
until a person has said so (`python -m gateway restored`). No clock plays a part, and nothing that
other transactions have written: a mark is a row, not a position in the log.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from gateway.recovery import sending_hosts
from gateway.recovery.consent_journal import sync_folder
from gateway.recovery.sending_hosts import HostRecord, Mark

RESTORED: Final = "python -m gateway restored"
JOINED: Final = "python -m gateway joined"
_LOCK_SECONDS: Final = 5.0
_SIZE_BYTES: Final = 512
"""Bytes of the file: a sector of a disk, which is written whole or not at all. Were it not, the
mark would be found damaged, and nothing be sent."""
_FIRST: Final = 5_113_163
"""Advisory lock: one process makes the first mark of a new database, the others wait."""


class NotThisDatabase(Exception):
    """Nothing may be sent from this database by this host; the text gives the reason, and what to
    type."""


class HostsSilent(Exception):
    """Nothing may be sent yet: other hosts have not said whether this run of the database knows
    what they have sent. The text names them."""


@dataclass(frozen=True, slots=True)
class MarkFile:
    """The file, and what it may say of a database. All methods may raise OSError."""

    path: Path

    def renew(self, connection: Connection) -> None:
        """Makes the next mark; it covers everything committed on this connection before. One
        process of a host after the other: the file is never behind what another one has sent.

        Raises NotThisDatabase or HostsSilent: then the carrier must not be called.
        """
        with self._locked(os.O_RDWR | os.O_CREAT) as file:
            mark = self._parse(file) or self._begin(connection, file)
            renewed = sending_hosts.renew(connection, mark)
            if renewed is None:
                raise NotThisDatabase(_why(connection, mark) or _damaged(self.path))
            fresh, silent = renewed
            self._put(file, fresh)
        if silent:
            raise HostsSilent(silent_hosts_text(silent))

    def look(self, connection: Connection) -> str:
        """Why nothing may be sent from this database, and what to type; "" if it may. Changes
        nothing."""
        mark = self.read()
        if mark is not None:
            return _why(connection, mark)
        return _no_mark(self.path) if sending_hosts.look(connection, "").sent else ""

    def waits_for(self, connection: Connection) -> str:
        """Which other hosts must speak before anything is sent; "" if none."""
        location = sending_hosts.look(connection, "").location
        names = sending_hosts.silent(connection, self.host(), location.run)
        return silent_hosts_text(names) if names else ""

    def may_join(self, connection: Connection) -> str:
        """Why `joined` is not the right word, "" if it may be: if this host has records that the
        database lacks, only `restored` is."""
        mark = self.read()
        if mark is None:
            return ""
        known = sending_hosts.look(connection, mark.host)
        answered = known.era not in ("", mark.era)
        lacks = known.marks is None or known.marks < mark.marks
        return _behind(mark, known) if lacks and not answered else ""

    def host(self) -> str:
        """The id that the file has; "" if there is none."""
        mark = self.read()
        return mark.host if mark is not None else ""

    def writable(self) -> None:
        """Raises OSError if the file can't be written, before anything else is done."""
        with self._locked(os.O_RDWR | os.O_CREAT):
            pass

    def read(self) -> Mark | None:
        """The content of the file; None if there is none. Raises NotThisDatabase."""
        try:
            with self._locked(os.O_RDONLY) as file:
                return self._parse(file)
        except FileNotFoundError:
            return None

    def renewed_at(self) -> datetime | None:
        """When this host last knew that its database was the right one, UTC; None if it never
        did."""
        if not self.path.exists() or not self.path.stat().st_size:
            return None
        return datetime.fromtimestamp(self.path.stat().st_mtime, UTC)

    def write(self, mark: Mark) -> None:
        """On the disk when this returns, whatever the file held."""
        with self._locked(os.O_RDWR | os.O_CREAT) as file:
            self._put(file, mark)
            sync_folder(self.path.parent)

    def _begin(self, connection: Connection, file: int) -> Mark:
        """The mark of a host that has none, in a database that has sent nothing."""
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _FIRST})
        try:
            if sending_hosts.look(connection, "").sent:
                raise NotThisDatabase(_no_mark(self.path))
            mark = sending_hosts.add(connection, host_name(), marks=0)
            connection.commit()
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _FIRST})
            connection.commit()
        self._put(file, mark)
        sync_folder(self.path.parent)
        return mark

    @contextlib.contextmanager
    def _locked(self, how: int) -> Iterator[int]:
        """The file, which nobody writes meanwhile. Not for ever: its holder may be frozen. Raises
        OSError."""
        until = time.monotonic() + _LOCK_SECONDS
        file = os.open(self.path, how, 0o600)
        try:
            if how & os.O_CREAT and os.geteuid() == 0:
                # What root types leaves a file that the workers' account can write.
                owner = self.path.parent.stat()
                os.fchown(file, owner.st_uid, owner.st_gid)
            lock = fcntl.LOCK_SH if how == os.O_RDONLY else fcntl.LOCK_EX
            while True:
                try:
                    fcntl.flock(file, lock | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(0.001)
            yield file
        finally:
            os.close(file)

    def _parse(self, file: int) -> Mark | None:
        try:
            written = os.pread(file, _SIZE_BYTES, 0).decode().strip()
            return Mark(**json.loads(written)) if written else None
        except (ValueError, TypeError):
            raise NotThisDatabase(_damaged(self.path)) from None

    def _put(self, file: int, mark: Mark) -> None:
        os.pwrite(file, json.dumps(asdict(mark)).encode().ljust(_SIZE_BYTES), 0)
        os.fdatasync(file)


def _why(connection: Connection, mark: Mark) -> str:
    """Why this database is not the one that the mark was made in; "" if it is."""
    known = sending_hosts.look(connection, mark.host)
    return next((say(mark, known) for holds, say in _RULES if holds(mark, known)), "")


def host_name() -> str:
    return os.uname().nodename or "?"


def _no_mark(path: Path) -> str:
    return (
        f"This host has no mark ({path}), and by this database MTs were sent before: nothing is "
        f"sent from here until somebody types  {JOINED}  (a new host; the database is as it was) "
        f"or  {RESTORED}  (the database was restored)."
    )


def _damaged(path: Path) -> str:
    return f"This host's mark ({path}) is damaged: nothing is sent until somebody types  {RESTORED}"


def _other(mark: Mark, known: HostRecord) -> str:
    return (
        f"This is another database ({known.location.database}) than the one that this host has "
        f"sent by ({mark.database}): nothing is sent until somebody types  {RESTORED}  (or, if "
        f"the whole service was moved with nothing left behind,  {JOINED} )."
    )


def _answered(mark: Mark, known: HostRecord) -> str:
    return (
        "The database was restored, and somebody has said so on another host: nothing is sent from "
        f"this one until somebody types  {JOINED}"
    )


def _behind(mark: Mark, known: HostRecord) -> str:
    return (
        "The database does not know the last MTs that this host has sent: it was restored to an "
        "earlier point, or took over without the last seconds (its log is at "
        f"{known.location.timeline}:{known.location.position}, this host has seen "
        f"{mark.timeline}:{mark.position}). Nothing is sent until somebody types  {RESTORED}"
    )


_RULES: Final[
    tuple[tuple[Callable[[Mark, HostRecord], bool], Callable[[Mark, HostRecord], str]], ...]
] = (
    (lambda mark, known: known.location.database != mark.database, _other),
    (lambda mark, known: known.era not in ("", mark.era), _answered),
    (lambda mark, known: known.marks is None or known.marks < mark.marks, _behind),
    (lambda mark, known: known.location.timeline < mark.timeline, _behind),
)
"""When a database is not the one, and what is said of it; the first that holds."""


def silent_hosts_text(names: list[str]) -> str:
    named = ", ".join(name or "an earlier version" for name in names)
    return (
        f"The database was newly created, and not every host has found there what it has sent: "
        f"{named}. Start the workers there; a host that is gone for good:  {JOINED} --without NAME"
    )
