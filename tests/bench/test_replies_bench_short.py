"""The bench of answers runs, and more than one is in flight."""

from __future__ import annotations

import pytest

from tests.bench import replies


@pytest.mark.alone
def test_more_than_one_at_a_time() -> None:
    ((window, rate, cpu),) = replies.measure(((8, 60),))
    assert window == 8 and cpu > 0
    assert rate > 1 / replies.SECONDS
