import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
import redis

from gateway.development.embedded import (
    EmbeddedServer,
    Unavailable,
    postgres,
    postgres_server,
    running,
    valkey,
)
from gateway.development.embedded import server as server_module
from gateway.development.tether import command_of
from tests.gateway.development.test_processes import gone

PARENT = """
import signal, sys, time
from pathlib import Path
from gateway.development.embedded import postgres, valkey
children = [make(Path(sys.argv[1])).spawn().pid for make in (postgres, valkey)]
print(*children, flush=True)
signal.pause()
"""


def wait_ready(server: EmbeddedServer) -> None:
    until = time.monotonic() + 300
    while not server.ready():
        assert time.monotonic() < until, server.log.read_text()
        time.sleep(0.05)


def test_postgres_is_durable_and_listens_on_its_socket_alone(home: Path) -> None:
    with running(postgres(home)) as url, psycopg.connect(url) as connection:
        names = ("fsync", "synchronous_commit", "full_page_writes", "listen_addresses")
        values = [connection.execute(f"SHOW {name}").fetchone()[0] for name in names]
        encoding = connection.execute("SHOW server_encoding").fetchone()
    assert values == ["on", "on", "on", ""]
    assert encoding == ("UTF8",)


def test_postgres_never_writes_a_parameter_to_its_log(home: Path) -> None:
    server = postgres(home)
    with running(server) as url, psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE t (msisdn text PRIMARY KEY)")
        connection.execute("INSERT INTO t VALUES (%s)", ["84912345678"])
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO t VALUES (%s)", ["84912345678"])
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO t VALUES ('84912345678')")
    log = server.log.read_text()
    assert "duplicate key" in log
    assert "84912345678" not in log


def test_valkey_starts_in_a_language_that_the_machine_does_not_have(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "xx_XX.UTF-8")
    with running(valkey(home)) as url, redis.Redis.from_url(url) as queue:
        assert queue.ping()


def test_a_commit_survives_sigkill(home: Path) -> None:
    server = postgres(home)
    process = server.spawn()
    wait_ready(server)
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS one")
    process.kill()
    process.wait()
    assert (home / "sockets" / ".s.PGSQL.5432").exists()
    process = server.spawn()
    try:
        wait_ready(server)
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT one FROM t").fetchone() == (1,)
    finally:
        process.send_signal(server.stop)
        process.wait(120)


def test_both_die_with_a_killed_parent(home: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(home)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    children = [int(pid) for pid in parent.stdout.readline().split()]
    wait_ready(postgres(home))
    wait_ready(valkey(home))
    assert all(map(command_of, children))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert all(map(gone, children))


@pytest.mark.parametrize("make", [postgres, valkey])
def test_a_server_that_outlived_its_parent_is_ended_first(make, home: Path) -> None:
    server = make(home)
    orphan = subprocess.Popen(server.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_ready(server)
    with running(server):
        assert orphan.wait(120) is not None
        assert server.ready()


def test_a_pid_file_that_names_a_stranger_is_removed_and_the_stranger_left_alone(
    home: Path,
) -> None:
    server = postgres(home)
    with running(server):
        pass
    data = next(home.glob("postgres-*"))
    stranger = subprocess.Popen(["sleep", "60"])
    try:
        lines = [str(stranger.pid), str(data), "1", "5432", str(home / "sockets"), "", "ready"]
        (data / "postmaster.pid").write_text("\n".join(lines) + "\n")
        (home / "sockets" / ".s.PGSQL.5432.lock").write_text("\n".join(lines) + "\n")
        (home / "valkey" / "sockets").mkdir(parents=True)
        (home / "valkey" / "sockets" / "valkey.pid").write_text(f"{stranger.pid}\n")
        with running(server) as url, running(valkey(home)) as queue:
            psycopg.connect(url).close()
            redis.Redis.from_url(queue).close()
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_first_start_that_was_killed_leaves_no_half(home: Path) -> None:
    postgres(home)
    data = next(home.glob("postgres-*"))
    data.rename(data.with_name(f"{data.name}.half"))
    (home / f"{data.name}.half" / "PG_VERSION").unlink()
    with running(postgres(home)) as url:
        psycopg.connect(url).close()


def test_a_folder_too_deep_for_a_socket(home: Path) -> None:
    deep = home / ("deep" * 30)
    with running(postgres(deep)) as url, running(valkey(deep)) as queue:
        with psycopg.connect(url) as connection:
            socket = connection.execute("SHOW unix_socket_directories").fetchone()[0]
        assert redis.Redis.from_url(queue).ping()
    assert socket.startswith("/tmp/khong-")
    assert len(socket) < server_module.SOCKET_PATH_BYTES
    assert stat.S_IMODE(Path(socket).parent.stat().st_mode) in (0o700, 0o711)
    assert stat.S_IMODE(Path(socket).stat().st_mode) == 0o700
    for folder in (deep, deep / "valkey"):
        shutil.rmtree(server_module.socket_folder(folder, "valkey.sock").parent)


def test_a_short_folder_that_somebody_else_laid_is_not_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = home / ("deep" * 30)
    first = server_module.socket_folder(deep, "x.sock").parent
    first.joinpath("sockets").rmdir()
    first.rmdir()
    first.symlink_to(home)
    try:
        second = server_module.socket_folder(deep, "x.sock").parent
        assert second != first
        assert not second.is_symlink()
        shutil.rmtree(second)
    finally:
        first.unlink()


def test_without_any_server_the_line_to_type_is_printed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "gateway.development.embedded.postgres_server._candidates", lambda: iter([home])
    )
    monkeypatch.setattr(
        "gateway.development.embedded.valkey_server._candidates", lambda: iter([home / "none"])
    )
    with pytest.raises(Unavailable, match="sudo apt install postgresql"):
        postgres(home)
    with pytest.raises(Unavailable, match="sudo apt install redis-server"):
        valkey(home)


def test_where_the_wheel_has_no_build_the_machines_own_is_taken(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = next(postgres_server._candidates())
    broken, good = home / "wheel", home / "debian"
    broken.mkdir()
    for name in ("initdb", "postgres"):
        (broken / name).write_text("not for this machine")
        (broken / name).chmod(0o755)
    good.symlink_to(real)
    monkeypatch.setattr(
        "gateway.development.embedded.postgres_server._candidates", lambda: iter([broken, good])
    )
    assert f"{good}/postgres" in postgres(home / "x").command


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account")
def test_root_in_a_closed_folder(home: Path) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    home.chmod(0o700)
    server = postgres(closed / "run")
    assert any("dac_override" in word for word in server.command)
    process = server.spawn()
    try:
        wait_ready(server)
        status = Path(f"/proc/{process.pid}/status").read_text()
        assert "\nUid:\t0" not in status
        # CAP_DAC_OVERRIDE (bit 1) and nothing else
        assert "\nCapEff:\t0000000000000002\n" in status
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(120)
