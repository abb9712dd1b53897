"""These tests run jobs as a worker does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.gateway.carrier_client import CarrierClient
from tests.gateway.residents.family_home import Home
from tests.workers.conftest import NOON, Clock, Harness, app_with_clock, harness, operator

__all__ = ["harness", "operator"]


@pytest.fixture(scope="module")
def family_clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def family_gateway(env: dict[str, str], family_clock: Clock) -> Iterator[Any]:
    """The whole application with `NGUOINHA` turned on, and a clock that is set."""
    with app_with_clock(env | {"FAMILY": "on"}, family_clock) as app:
        yield app


@pytest.fixture
def home(harness: Harness, env: dict[str, str], family_gateway: Any, family_clock: Clock) -> Home:
    family_clock.now = NOON
    harness.context.__dict__["world"] = replace(harness.context.world, family=True)
    return Home(harness, CarrierClient(family_gateway, env), family_clock)
