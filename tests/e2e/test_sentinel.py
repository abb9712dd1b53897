"""A queue whose address a Sentinel names."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from config import parse, redis_client
from gateway.development.embedded import valkey
from tests.e2e.service import eventually, free_port


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
    """The first Sentinel is gone. A blocking client may wait long, and the password is required."""

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
