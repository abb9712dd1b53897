"""One running service for all tests of this folder, and the carriers that take its MTs.

Nobody empties its database between tests: every test texts from numbers of its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest

from tests.e2e.carrier_requests import reply, signed, sms
from tests.e2e.service import Service, serving
from tests.e2e.standin import StandIn, standing_in

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def stand_in(service: Service) -> Iterator[StandIn]:
    with standing_in(service.env) as carriers:
        yield carriers


@pytest.fixture
def resident() -> str:
    """The MSISDN of a person who has not texted yet."""
    return f"84938{next(_NUMBERS):06}"


@pytest.fixture
def scammer() -> str:
    """A number that nobody has reported yet, as people type it."""
    return f"0978{next(_NUMBERS):06}"


Text = Callable[..., str | None]


@pytest.fixture
def text(service: Service) -> Text:
    """`text(carrier, sender, words)` gives the answer."""

    def send(carrier: str, sender: str, words: str) -> str | None:
        return reply(service.ask(signed(sms(carrier, sender, words), service.env)))

    return send
