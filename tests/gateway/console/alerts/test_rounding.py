"""How coarse the audience figures are before an alert is sent."""

from __future__ import annotations

import pytest

from gateway.console.alerts import rounding
from gateway.console.alerts.rounding import rounded_audience
from gateway.statistics.disclosure import EVERYBODY


@pytest.mark.parametrize(
    ("people", "output"),
    [(0, 0), (1, 5), (3, 5), (7, 5), (8, 10), (52, 50), (53, 55), (98, 100), (104, 100),
     (105, 100), (106, 110), (1_234, 1_200), (98_765, 99_000), (1_249_999, 1_200_000)],
)  # fmt: skip
def test_five_or_two_digits(people: int, output: int) -> None:
    assert rounding.rounded(people) == output


def test_the_cost_is_that_of_the_rounded_audience() -> None:
    assert rounding.share(51 * 300, 51) == rounding.share(50 * 300, 50) == 15_000
    assert rounding.share(4 * 300, 4) == rounding.share(5 * 300, 5) == 1_500
    assert rounding.share(0, 0) == 0


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ((50, 1), {"vi/a": "beside", "vi/b": "few"}),
        ((50, 20, 1), {"vi/b": "beside", "vi/c": "few"}),
        ((50, 0), {"vi/b": "few"}),
        ((2, 2), {"vi/a": "few", "vi/b": "few", EVERYBODY: "beside"}),
        ((2,), {"vi/a": "few", EVERYBODY: "few"}),
        ((50, 20, 2, 1), {"vi/b": "beside", "vi/c": "few", "vi/d": "few"}),
        ((50, 20), {}),
    ],
)
def test_few_are_hidden_and_what_would_tell_of_them(
    people: tuple[int, ...], hidden: dict[str, str]
) -> None:
    groups = zip("abcd", people, strict=False)
    assert rounded_audience({("vi", name): count for name, count in groups}).hidden == hidden
