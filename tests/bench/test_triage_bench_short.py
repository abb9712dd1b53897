"""The short form of `python -m tests.bench.triage`: each row is printed, and costs something."""

from __future__ import annotations

import re

import pytest

from tests.bench import triage


def test_a_row_for_each_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(triage, "TEXTS", 40)
    monkeypatch.setattr(triage, "SETS", ("everyday",))
    triage.main()
    rows = dict(re.findall(r"^(\w[^\n]*?)  +\d+ +(\d+)", capsys.readouterr().out, re.MULTILINE))
    assert list(rows) == [
        "groups of letters alone (floor)",
        "judge",
        "explain, a line in, a line out",
        "what a message in words is for",
        "answer to a check",
        "answer to a message in words",
        "judge, 2,000 characters",
    ]
    assert all(int(mean) > 0 for mean in rows.values())
