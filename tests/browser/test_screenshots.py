"""`make screenshots` where there is no Chromium; its pictures beside those of a design."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser import beside, console_shots, screenshots

NAMED_BY_PARTS = ("alert-submitted-vi", "campaign-vi", "report-judging-dark", "district-dark")


def test_without_chromium_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert screenshots.main([str(tmp_path / "pictures")]) == 1
    assert "sudo apt install chromium" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()


def test_each_target_stands_beside_its_picture(tmp_path: Path) -> None:
    targets, folder = tmp_path / "targets", tmp_path / "ours"
    for each in (targets, folder):
        each.mkdir()
    for name in ("01-today-1366", "01-today-360", "03-number-1366", "00-components-1366"):
        (targets / f"{name}.png").touch()
    for name in ("district-vi", "district-vi-360"):
        (folder / f"console-{name}.png").touch()
    assert beside.main([str(targets), str(folder)]) == 0
    page = (folder / "beside.html").read_text("utf-8")
    rows = page.split("<h2>")[1:]
    assert [row.count("<img") for row in rows] == [2, 2, 1], "one has no picture"
    assert "01-today-360.png" in rows[1] and 'src="console-district-vi-360.png"' in rows[1]
    assert "no picture" in rows[2] and "components" not in page


def test_pictures_beside_targets_are_among_those_made() -> None:
    made = {f"{name}-vi" for name in (*console_shots.PAGES, *console_shots.OF_A_DISTRICT)}
    source = Path(console_shots.__file__).read_text("utf-8")
    for name in beside.PAGES.values():
        whole = f'"console-{name.removesuffix("-vi")}' in source
        assert name in made or whole or name in NAMED_BY_PARTS, name
