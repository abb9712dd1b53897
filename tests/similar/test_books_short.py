"""The measuring itself, short: `python -m tests.similar.books` on a few messages."""

from __future__ import annotations

import pytest

from tests.similar import books as measuring


def test_every_line_is_measured(books: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "ROUNDS", 3)
    monkeypatch.setattr(measuring, "SHARED", 5)
    for shared in (False, True):
        cells = measuring.measure(books, 100, shared=shared).split("|")
        assert cells[1].strip() == "100"
        assert all(float(cell) > 0 for cell in cells[2:5])
