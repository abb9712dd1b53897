"""A console whose carriers report a balance."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
import redis

from config.settings import Settings
from tests.gateway.console.conftest import Place, standing
from tests.gateway.officials.conftest import Office

PHONE = "+84900000301"


@pytest.fixture
def line(
    settings: Settings, env: dict[str, str], office: Office, redis_url: str
) -> Iterator[Place]:
    """A console that asks the real queue's server, with a test phone."""
    with redis.Redis.from_url(redis_url) as client:
        client.flushdb()
    with_phone = dataclasses.replace(settings, exercise_numbers=(PHONE,))
    yield from standing(with_phone, env, office, redis_url=redis_url)
