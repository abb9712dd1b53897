"""Two officials of one district at their browsers: An writes, Binh approves."""

from __future__ import annotations

import pytest

from tests.gateway.console.alerts.alerting import Alerts
from tests.gateway.console.conftest import Browser, Place


@pytest.fixture
def alerts(place: Place) -> Alerts:
    return Alerts(place)


@pytest.fixture
def an(alerts: Alerts, place: Place) -> Browser:
    return place.inside(alerts.an)


@pytest.fixture
def binh(alerts: Alerts, place: Place) -> Browser:
    return place.inside(alerts.binh, "203.0.113.20")
