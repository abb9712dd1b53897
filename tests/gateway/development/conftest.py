"""A gateway that gives each MO the same answer."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.gateway.carriers.misbehaving import Api, serve

REPLY = {"reply": {"text": "0903123456: chua co phan anh", "encoding": "GSM-7", "segments": 1}}


@pytest.fixture
def gateway() -> Iterator[Api]:
    with serve() as api:
        api.body = json.dumps(REPLY).encode()
        yield api
