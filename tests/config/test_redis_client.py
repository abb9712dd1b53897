"""A queue that does not answer is asked once: a page waits for one time-out, not for four."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
import redis

from config import parse, redis_client


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


def test_a_wrong_address_is_reported() -> None:
    with pytest.raises(ValueError):
        redis_client.connect("nonsense")


@pytest.mark.parametrize("url", ["redis+sentinel://one", "redis+sentinel://one/khong/1", "x://y"])
def test_an_address_without_a_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        parse.redis_url(url)
