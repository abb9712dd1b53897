"""The measuring itself, short: `python -m tests.similar.campaign_costs` on a few messages."""

from __future__ import annotations

import pytest

from tests.similar import campaign_costs as measuring


def test_every_line_is_measured(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "ROUNDS", 3)
    monkeypatch.setattr(measuring, "SHARED", 5)
    for shared in (False, True):
        cells = measuring.measure(database, 100, shared=shared).split("|")
        assert cells[1].strip() == "100"
        assert all(float(cell) > 0 for cell in cells[2:5])
