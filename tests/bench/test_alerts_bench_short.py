"""The short form of the alerts' bench: everybody gets one MT and each is settled by its receipt.

Other work on the machine moves times, so the bounds here are wide; what counts is the page that
`make bench` prints.
"""

from __future__ import annotations

import pytest

from tests.bench import alerts, alerts_report

pytestmark = pytest.mark.alone

SHARE_OF_CPU = 0.12
PROCESS_MB = 192
"""As `SERVER_MB` of the bench of answers: builds of Python differ by a tenth."""
GROWTH_MB = 8


@pytest.fixture(scope="module")
def figures() -> alerts.Figures:
    """`measure` raises if somebody got none, or two, or a receipt is not written down."""
    return alerts.measure(alerts.SHORT, print)


@pytest.mark.timeout(180)
def test_the_sending_worker_is_at_a_fair_share_of_the_bare_limit(
    figures: alerts.Figures, capsys: pytest.CaptureFixture[str]
) -> None:
    page = alerts_report.page(figures)
    with capsys.disabled():
        print(f"\n\n{page}\n")
    _, worker = alerts_report.cpu_share(figures)
    assert worker >= SHARE_OF_CPU, page
    for part in ("bare limit", "a status is read in", "p99 while sending", "PostgreSQL"):
        assert part in page


def test_memory_does_not_grow_with_the_recipients(figures: alerts.Figures) -> None:
    for name, (before, after) in figures.memory.items():
        assert after < PROCESS_MB, figures.memory
        assert after - before < GROWTH_MB, (name, figures.memory)


def test_residents_do_not_wait_while_an_alert_is_expanded(figures: alerts.Figures) -> None:
    assert figures.expanding or figures.expansion < 0.2
    assert figures.sending
