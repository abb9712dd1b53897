"""These tests run jobs as a worker does, for officials of its database."""

from collections.abc import Iterator

import pytest

from tests.gateway.officials.conftest import Office
from tests.workers.conftest import Harness, harness, operator

__all__ = ["harness", "operator"]


@pytest.fixture
def office(harness: Harness) -> Iterator[Office]:
    authority = harness.context.authority
    yield Office(authority, harness.context.engine)
    authority.engine.dispose()
