"""A PostgreSQL with a data folder that a test takes away, copies, and puts back."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from gateway.development.embedded import postgres
from tests.e2e.service import eventually
from tests.faults import killer


class Wrong(Exception):
    """The result is not the required one; the text says what happened."""


def must(holds: bool, what: str) -> None:
    if not holds:
        raise Wrong(what)


class Cluster:
    """A PostgreSQL in `home`, whose data folder can be replaced by another one.

    prefix   goes before its command, as that of another network namespace does
    options  of its command line, which go before every other setting
    """

    def __init__(
        self,
        home: Path,
        *settings: str,
        prefix: Sequence[str] = (),
        options: Sequence[str] = (),
    ) -> None:
        made = postgres(home)
        more = [word for option in options for word in ("-c", option)]
        self.server = dataclasses.replace(made, command=[*prefix, *made.command, *more])
        words = list(self.server.command)
        place = words.index("-D")
        self.data, self.url = Path(words[place + 1]), self.server.url
        self._bin, self._as = Path(words[place - 1]).parent, words[: place - 1]
        self._process: subprocess.Popen[bytes] | None = None
        self.configure(*settings)

    def configure(self, *settings: str) -> None:
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.writelines(f"{line}\n" for line in settings)

    def start(self) -> None:
        self._process = self.server.spawn()
        must(eventually(self.server.ready), "PostgreSQL does not start")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT: all is written; SIGQUIT: as after a power cut."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(60)
            self._process = None

    def kill(self) -> None:
        """As if the host's power were cut: nothing is written, no peer is notified."""
        if self._process is not None:
            killer.kill_all(self._process.pid)
            self._process.wait(60)
            self._process = None

    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def folder(self, name: str) -> Path:
        """An empty one beside the data, of PostgreSQL's own account."""
        made, owner = self.data.with_name(name), self.data.stat()
        made.mkdir(mode=0o700)
        os.chown(made, owner.st_uid, owner.st_gid)
        return made

    def tool(self, name: str, *words: str) -> None:
        """One of PostgreSQL's own programs, as its account."""
        command = [*self._as, str(self._bin / name), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
        must(done.returncode == 0, f"{name}: {done.stderr}")

    def backup(self, name: str, *words: str) -> Path:
        """pg_basebackup of the running server."""
        made = self.folder(name)
        self.tool("pg_basebackup", "-d", self.url, "-D", str(made), "-c", "fast", *words)
        return made

    def copy(self, name: str) -> Path:
        """The data folder as it is, of a server that is stopped."""
        made = self.data.with_name(name)
        subprocess.run(["cp", "-a", str(self.data), str(made)], check=True)
        return made

    def put(self, other: Path) -> None:
        """Puts another data folder into the place of this one."""
        self.data.rename(self.data.with_name(f"gone-{time.monotonic_ns()}"))
        other.rename(self.data)

    def archived(self) -> bool:
        """Whether all that is written now reaches the archive."""
        last = self.sql("SELECT pg_walfile_name(pg_current_wal_lsn())")
        self.sql("SELECT pg_switch_wal()")
        done = "SELECT last_archived_wal >= %s FROM pg_stat_archiver"
        return eventually(lambda: bool(self.sql(done, last)))

    def recover(self, base: Path, archive: Path, point: str) -> None:
        """Puts a base backup into the place of the data, and replays the log to this restore
        point."""
        self.put(base)
        self.configure(
            f"restore_command = 'cp {archive}/%f %p'",
            f"recovery_target_name = '{point}'",
            "recovery_target_action = 'promote'",
            "archive_mode = off",
            "synchronous_standby_names = ''",
        )
        (self.data / "recovery.signal").touch()
        self.start()
        over = eventually(lambda: self.sql("SELECT pg_is_in_recovery()") is False)
        must(over, "it does not come out of its recovery")

    def sql(self, query: str, *values: object) -> Any:
        with psycopg.connect(self.url, autocommit=True, connect_timeout=3) as connection:
            row = connection.execute(query, values).fetchone()
        return row[0] if row else None

    def promote(self) -> None:
        self.sql("SELECT pg_promote(true, 30)")
