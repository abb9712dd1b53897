"""A queue that does not answer is asked once: a page waits for one time-out, not for four."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from config import parse, redis_client
from gateway.development.embedded import valkey
from tests.e2e.service import eventually, free_port


def test_a_command_tries_once(tmp_path: Path) -> None:
    tries = []
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "queue"))
        listening.listen()

        def hang_up() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                tries.append(1)
                connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        with pytest.raises(redis.RedisError):
            redis_client.connect(f"unix://{tmp_path}/queue").get("x")
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
    assert len(tries) == 1


def test_what_is_no_address_is_said() -> None:
    with pytest.raises(ValueError):
        redis_client.connect("nonsense")


@pytest.fixture
def sentinel(tmp_path: Path) -> Iterator[str]:
    """A server with a password, and a Sentinel with the same one; their URL."""
    binary = valkey(tmp_path / "unused").command[0]
    port, watching = free_port(), free_port()
    config = tmp_path / "sentinel.conf"
    config.write_text(
        f"port {watching}\nrequirepass secret\nsentinel monitor khong 127.0.0.1 {port} 1\n"
        "sentinel auth-pass khong secret\n"
    )
    common = ["--bind", "127.0.0.1", "--dir", str(tmp_path), "--save", ""]
    commands = (
        [binary, "--port", str(port), "--requirepass", "secret", *common],
        [binary, str(config), "--sentinel", "--bind", "127.0.0.1"],
    )
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in commands]
    yield f"redis+sentinel://:secret@127.0.0.1:1,127.0.0.1:{watching}/khong"
    for process in running:
        process.kill()
        process.wait()


def test_the_server_that_a_sentinel_names(sentinel: str) -> None:
    """The first Sentinel is gone. What blocks for long may, and the password is asked for."""

    def there() -> bool:
        try:
            return bool(redis_client.connect(sentinel).set("x", "1"))
        except redis.RedisError:
            return False

    assert eventually(there)
    client = redis_client.connect(sentinel, blocking=True)
    assert client.get("x") == b"1"
    assert client.blpop(["nothing"], timeout=0.01) is None
    with pytest.raises(redis.RedisError):
        redis_client.connect(sentinel.replace("secret", "wrong")).get("x")
    assert parse.redis_is_locked(sentinel) and parse.redis_url(sentinel) == sentinel
    assert not parse.redis_is_locked("redis+sentinel://one/khong")


@pytest.mark.parametrize("url", ["redis+sentinel://one", "redis+sentinel://one/khong/1", "x://y"])
def test_what_names_no_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        parse.redis_url(url)
