"""The picture of the screens is what the conversations are today."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from flows.ussd.screen_graph import walk
from gateway.cli import main
from gateway.cli.flows import drawn
from gateway.cli.screen_drawing import condense
from tests.flows.test_engine import NOW
from tests.transcripts.play import world

DOCS = Path(__file__).parents[3] / "docs"


def test_the_pictures_in_docs_are_drawn_from_this_code() -> None:
    """Otherwise: `python -m gateway flows draw`."""
    every, picture = drawn("en")
    assert (DOCS / "screens.dot").read_text("utf-8") == every
    assert (DOCS / "screens.svg").read_text("utf-8") == picture


def test_the_command_writes_both(tmp_path: Path) -> None:
    assert (
        main.main(["flows", "draw", "--to", str(tmp_path / "new"), "--language", "vi-marks"]) == 0
    )
    root = ElementTree.parse(tmp_path / "new" / "screens.svg").getroot()
    assert root.tag.endswith("svg")
    assert (tmp_path / "new" / "screens.dot").read_text("utf-8").startswith("digraph")


def test_unwritable_files_and_untranslated_words_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["flows", "draw", "--to", "/proc/x"]) == 1
    assert "/proc/x can't be written: " in capsys.readouterr().err
    assert main.main(["flows", "draw", "--to", str(tmp_path), "--language", "mnong"]) == 0
    assert "the screens are in Vietnamese" in capsys.readouterr().err


def test_every_kind_of_screen_is_in_the_picture_and_can_be_reached_in_it() -> None:
    graph = walk(world(), NOW, "en")
    small = condense(graph)
    assert {screen.place.split("/")[0] for screen in graph.screens} == {
        screen.place.split("/")[0] for screen in small.screens
    }
    assert len(small.screens) < 32
    targets = {link.target for link in small.links}
    assert {screen.id for screen in small.screens} - targets == {0}
