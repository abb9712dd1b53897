"""`make screenshots` where there is no Chromium."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import screenshots


def test_without_chromium_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert screenshots.main([str(tmp_path / "pictures")]) == 1
    assert "sudo apt install chromium" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()
