"""Every answer under the console's address has its headers, an error of routing too."""

from __future__ import annotations

import pytest

from gateway.console import HEADERS
from tests.gateway.console.conftest import Place


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/console/", 404),
        ("GET", "/console/nowhere", 404),
        ("PUT", "/console/sign-in", 405),
        ("DELETE", "/console/officials", 405),
        ("GET", "/console/sign-in", 200),
        ("GET", "/console", 303),
    ],
)
def test_it_has_security_headers(place: Place, method: str, path: str, status: int) -> None:
    answer = place.browser().client.open(path, method=method)
    assert answer.status_code == status
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["Cache-Control"] == "no-store"


def test_addresses_outside_of_the_console_keep_their_headers(place: Place) -> None:
    answer = place.browser().client.get("/consolex")
    assert answer.headers.get("Content-Security-Policy") != HEADERS["Content-Security-Policy"]
