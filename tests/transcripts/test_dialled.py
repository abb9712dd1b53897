"""Every USSD transcript is what is shown today. `REWRITE_TRANSCRIPTS=1 pytest` rewrites them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.text import measure
from flows.ussd.paging import LIMITS
from flows.values import Language
from tests.transcripts.dial import play, turns

FOLDER = Path(__file__).parent / "ussd"
LANGUAGES: tuple[Language, ...] = ("vi", "vi-marks", "en")
FILES = sorted(FOLDER.glob("*/*.txt"))
ROWS = {
    "check", "report", "rules", "alerts", "language", "panic", "dropped", "keywords", "erase",
}  # fmt: skip


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_a_transcript(language: Language) -> None:
    assert {path.stem for path in FILES if path.parent.name == language} >= ROWS


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_transcript(path: Path) -> None:
    written = path.read_text("utf-8")
    played = play(written)
    if os.environ.get("REWRITE_TRANSCRIPTS"):
        path.write_text(played, "utf-8")
    else:
        assert played == written


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_every_screen_fits(path: Path) -> None:
    for _, turn in turns(path.read_text("utf-8")):
        if turn is not None and turn.reply is not None:
            cost = measure(turn.reply)
            assert cost.units <= LIMITS[cost.encoding], turn.reply
