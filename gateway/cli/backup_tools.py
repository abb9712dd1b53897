"""PostgreSQL's own tools for backups, and a server that is started on a restored copy."""

from __future__ import annotations

import fcntl
import os
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.database import connect
from gateway.development.embedded.account import Account, account_for
from gateway.development.embedded.postgres_server import tools_folder
from gateway.development.embedded.server import running_process

SLOT: Final = "khong_backup"
"""The server keeps its log for `backup stream` until that has it."""
SLOT_KEEPS: Final = "16GB"
"""Of the log, for a slot that nobody reads: then the server goes on, and the slot is lost."""
_PREFIX: Final = "base-"
_TIME: Final = "%Y%m%dT%H%M%SZ"
_STARTS_WITHIN: Final = timedelta(hours=12)


class Failed(Exception):
    """A tool of PostgreSQL has failed; the text is its message."""


@dataclass(frozen=True, slots=True)
class Base:
    """A base backup."""

    path: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class Store:
    """BACKUP_DIR: base backups, and `wal` with the log as `backup stream` writes it."""

    path: Path

    @property
    def wal(self) -> Path:
        """The folder of the database's log."""
        return self.path / "wal"

    @property
    def verified(self) -> Path:
        """Touched when a backup was restored and checked."""
        return self.path / "verified"

    def bases(self) -> list[Base]:
        """The whole ones, the oldest first."""
        bases = []
        for path in self.path.glob(f"{_PREFIX}*Z"):
            name = path.name.removeprefix(_PREFIX)
            bases.append(Base(path, datetime.strptime(name, _TIME).replace(tzinfo=UTC)))
        return sorted(bases, key=lambda base: base.at)

    def place(self, at: datetime) -> Path:
        return self.path / f"{_PREFIX}{at:{_TIME}}"

    def base_for(self, to: datetime | None) -> Base | None:
        """The newest backup, or the newest before a point."""
        usable = [base for base in self.bases() if to is None or base.at <= to]
        return usable[-1] if usable else None


@dataclass(frozen=True, slots=True)
class Tools:
    """PostgreSQL's programs of the server's own major version; they run as an account that may
    run a server."""

    folder: Path
    account: Account
    url: str

    @classmethod
    def of(cls, url: str, store: Store) -> Tools:
        """Raises psycopg.OperationalError, Unavailable."""
        with psycopg.connect(**connect.parameters(url, connect_timeout=3)) as connection:
            major = str(connection.info.server_version // 10_000)
        return cls.for_version(url, store, major)

    @classmethod
    def for_version(cls, url: str, store: Store, major: str) -> Tools:
        folder, _ = tools_folder(major)
        account = account_for(store.path, folder / "initdb", "INT")
        account.own(store.path)
        return cls(folder, account, url)

    def command(self, name: str, *words: str | Path) -> list[str]:
        return [*self.account.prefix, str(self.folder / name), *map(str, words)]

    def run(self, name: str, *words: str | Path) -> None:
        """Raises Failed."""
        done = subprocess.run(
            self.command(name, *words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env=self.env,
        )
        if done.returncode != 0:
            raise Failed(f"{name}: {done.stderr.strip()}")

    @property
    def source(self) -> str:
        """The server's address, without the password: anyone may see a command line."""
        given = {**connect.parameters(self.url)}
        given.pop("password", None)
        given.pop("target_session_attrs", None)
        return make_conninfo(**given)

    @property
    def env(self) -> Mapping[str, str]:
        password = conninfo_to_dict(self.url).get("password")
        return {**os.environ, **({"PGPASSWORD": str(password)} if password else {})}


@contextmanager
def alone(store: Store, act: str) -> Iterator[None]:
    """While no other process does the same in this store: each removes another's unfinished files.
    Raises Failed."""
    with (store.path / f".{act}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Failed(f"Another process does this just now in {store.path}: {act}.") from None
        yield


def take(tools: Tools, store: Store, now: datetime) -> Base:
    """A base backup, which has its name once it is whole. Raises Failed."""
    place = store.place(now)
    half = place.with_name(place.name + ".part")
    shutil.rmtree(half, ignore_errors=True)
    words: list[str | Path] = [
        "-D",
        half,
        "-X",
        "stream",
        "-c",
        "fast",
        "--manifest-checksums=SHA256",
    ]
    tools.run("pg_basebackup", "-d", tools.source, *words)
    half.rename(place)
    return Base(place, now)


def forget(store: Store, before: datetime) -> int:
    """Removes base backups that end before a time, but never the two newest; returns how many."""
    old = [base for base in store.bases()[:-2] if base.at < before]
    for base in old:
        shutil.rmtree(base.path)
    for half in store.path.glob(f"{_PREFIX}*.part"):
        shutil.rmtree(half, ignore_errors=True)
    return len(old)


def trim_log(tools: Tools, store: Store) -> None:
    """Removes the log that no base backup needs. Raises Failed."""
    bases = store.bases()
    if bases and store.wal.is_dir():
        tools.run("pg_archivecleanup", store.wal, first_of_log(bases[0]))


def first_of_log(base: Base) -> str:
    """The first file of the log that it needs."""
    label = (base.path / "backup_label").read_text()
    start = next(line for line in label.splitlines() if line.startswith("START WAL LOCATION"))
    return start.partition("(file ")[2].rstrip(")")


def restore(tools: Tools, store: Store, base: Base, into: Path, to: datetime | None) -> None:
    """A data folder that recovers when a server is started on it: to a point, or as far as the log
    goes. Raises Failed, OSError."""
    shutil.copytree(base.path, into, copy_function=shutil.copy2)
    into.chmod(0o700)
    # The last file is not whole yet.
    log = shlex.quote(str(store.wal))
    command = f"f={log}/%f; test -f $f || f=$f.partial; cp $f %p"
    settings = [
        f"restore_command = '{command}'",
        "recovery_target_action = 'promote'",
        "recovery_target_timeline = 'latest'",
        "primary_conninfo = ''",
    ]
    if to is not None:
        settings.append(f"recovery_target_time = '{to.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f+00}'")
    with (into / "postgresql.auto.conf").open("a") as file:
        file.writelines(f"{line}\n" for line in settings)
    (into / "recovery.signal").touch()
    if tools.account.prefix:
        for path in (into, *into.rglob("*")):
            os.chown(path, tools.account.uid, tools.account.gid, follow_symlinks=False)


# What the server of the backup had and a test does not need, or must not do.
_ALONE: Final = {
    "listen_addresses": "",
    "archive_mode": "off",
    "hot_standby": "off",
    "ssl": "off",
    "shared_preload_libraries": "",
    "synchronous_standby_names": "",
    "unix_socket_permissions": "0700",
    "logging_collector": "off",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}


@contextmanager
def server_on(tools: Tools, data: Path) -> Iterator[str]:
    """Starts a server on a restored data folder, which only this process reaches; gives its URL
    when it has recovered. Raises Failed."""
    with tempfile.TemporaryDirectory(prefix="khong-restore-") as made:
        sockets = Path(made)
        tools.account.own(sockets)
        access = data / "restore_hba.conf"
        access.write_text("local all all trust\n")
        config = data / "restore.conf"
        config.write_text("")
        words: list[str | Path] = ["-D", data, "-k", sockets, "-c", f"config_file={config}"]
        for name, value in {**_ALONE, "hba_file": str(access)}.items():
            words += ["-c", f"{name}={value}"]
        for path in (access, config):
            if tools.account.prefix:
                os.chown(path, tools.account.uid, tools.account.gid)
        given = conninfo_to_dict(tools.url)
        url = make_conninfo(
            host=made, port=5432, user=given.get("user"), dbname=given.get("dbname")
        )
        log = data / "restore.log"
        with running_process(tools.command("postgres", *words), log) as process:
            until = time.monotonic() + _STARTS_WITHIN.total_seconds()
            while not _serves(url):
                if process.poll() is not None or time.monotonic() > until:
                    raise Failed(log.read_text(errors="replace")[-2000:].strip())
                time.sleep(0.2)
            query = f"user={given.get('user')}&dbname={given.get('dbname')}&port=5432"
            yield f"postgresql:///?host={made}&{query}"


def _serves(conninfo: str) -> bool:
    try:
        with psycopg.connect(conninfo, connect_timeout=2) as connection:
            row = connection.execute("SELECT pg_is_in_recovery()").fetchone()
    except psycopg.Error:
        return False
    return row == (False,)


def folder_bytes(path: Path) -> int:
    """The size of all files in a folder."""
    return sum(each.lstat().st_size for each in path.rglob("*"))


def stream_words(tools: Tools, store: Store) -> Sequence[str]:
    """The command that receives the log, for good."""
    words = ["-d", tools.source, "-D", str(store.wal), "--slot", SLOT, "--synchronous"]
    return tools.command("pg_receivewal", *words)


def limit_slots(url: str) -> bool:
    """Whether the server bounds what it keeps for a slot that nobody reads. If it does not, this
    sets a bound, if this account may do so."""
    with psycopg.connect(**connect.parameters(url, connect_timeout=3), autocommit=True) as server:
        if server.execute("SHOW max_slot_wal_keep_size").fetchone() != ("-1",):
            return True
        try:
            server.execute(f"ALTER SYSTEM SET max_slot_wal_keep_size = '{SLOT_KEEPS}'")
            server.execute("SELECT pg_reload_conf()")
        except psycopg.errors.InsufficientPrivilege:
            return False
    return True


def make_slot(tools: Tools) -> None:
    """Raises Failed."""
    words = ["--slot", SLOT, "--create-slot", "--if-not-exists"]
    tools.run("pg_receivewal", "-d", tools.source, *words)
