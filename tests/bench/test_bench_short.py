"""The short form of `make bench`: every answer is right, and the gateway is not far from the floor.

Other work on the machine moves times, so the bounds here are on CPU per answer and wide; what
counts is the page that `make bench` prints.
"""

from __future__ import annotations

import pytest

from tests.bench import report, run
from tests.bench.load import Line, Shot

pytestmark = pytest.mark.alone

SHARE_OF_FLOOR = 0.4
"""0.6 at rest; beside other work, which takes the caches, 0.45."""
SERVER_MB, MASTER_MB = 208, 64
"""177 to 187, and 46; builds of Python differ by a tenth."""


@pytest.fixture(scope="module")
def figures() -> run.Figures:
    """`measure` raises if any answer is wrong."""
    return run.measure(run.SHORT, print)


@pytest.mark.parametrize("carrier", ["open", "esms"])
def test_checks_are_answered_at_a_fair_share_of_the_floor(
    figures: run.Figures, carrier: str
) -> None:
    _, cpu = report.ratio(figures, carrier)
    assert cpu >= SHARE_OF_FLOOR, "\n" + report.page(figures, run.SHORT)


def test_the_page_says_all(figures: run.Figures, capsys: pytest.CaptureFixture[str]) -> None:
    page = report.page(figures, run.SHORT)
    for part in ("gateway, open", "floor, esms", "answers/s", "p99", "PostgreSQL", "worker 1"):
        assert part in page
    with capsys.disabled():
        print(f"\n\n{page}\n")


def test_steps_cover_what_the_server_spends(figures: run.Figures) -> None:
    for carrier, steps in figures.steps.items():
        assert all(spent > 0 for spent in steps.values()), steps
        server = figures.contenders["gateway", carrier].middle(lambda each: each.server)
        assert 0.3 * server < sum(steps.values()) < 2 * server


def test_memory_stays_small(figures: run.Figures) -> None:
    assert all(0 < rss < SERVER_MB for rss, _ in figures.memory.values()), figures.memory
    assert figures.memory["master"][0] < MASTER_MB, figures.memory


def test_a_wrong_answer_is_noticed() -> None:
    """The load's own eyes: the right status and the expected words, or it is wrong."""
    line = Line.__new__(Line)
    line.shot = Shot(b"", b"0960000001: ")
    line.received = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n0960000001: "
    assert line.whole()
    assert line.right()
    line.received = line.received.replace(b"0960000001", b"0960000002")
    assert not line.right()
    line.received = b"HTTP/1.1 503 No\r\ncontent-length: 12\r\n\r\n0960000001: "
    assert not line.right()
    line.received = line.received[:-1]
    assert not line.whole()
