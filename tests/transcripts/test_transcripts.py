"""Every transcript is what the engine says today. `REWRITE_TRANSCRIPTS=1 pytest` rewrites them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.languages import MAX_LETTER, MAX_SEGMENTS, say
from flows.subjects import links
from flows.text import measure
from flows.topics.rules import RULES
from flows.ussd.paging import LIMITS
from flows.values import Language
from tests.transcripts import dial
from tests.transcripts.play import play, turns

FOLDER = Path(__file__).parent
LANGUAGES: tuple[Language, ...] = ("vi", "vi-marks", "en")
FILES = sorted(FOLDER.glob("*/*.txt"))
DIALLED = sorted((FOLDER / "ussd").glob("*/*.txt"))

ROWS = {
    "check", "report", "message", "panic", "rules", "alerts", "alerts-again", "opt-out",
    "language", "fate", "appeal", "erase", "help", "elsewhere", "lapse", "flood", "filing", "debt",
    "withdraw", "panic-bank",
}  # fmt: skip
"""Every row of what a resident can do by SMS."""
DIALLED_ROWS = {
    "check", "report", "rules", "alerts", "language", "panic", "dropped", "keywords", "erase",
}  # fmt: skip
"""By USSD."""


def _name(path: Path) -> str:
    return "/".join(path.relative_to(FOLDER).with_suffix("").parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_a_transcript(language: Language) -> None:
    assert {path.stem for path in FILES if path.parent.name == language} >= ROWS
    assert {path.stem for path in DIALLED if path.parent.name == language} >= DIALLED_ROWS


@pytest.mark.parametrize("path", FILES + DIALLED, ids=_name)
def test_transcript(path: Path) -> None:
    written = path.read_text("utf-8")
    played = dial.play(written) if path in DIALLED else play(written)
    if os.environ.get("REWRITE_TRANSCRIPTS"):
        path.write_text(played, "utf-8")
    else:
        assert played == written


@pytest.mark.parametrize("path", DIALLED, ids=_name)
def test_every_screen_fits(path: Path) -> None:
    for _, turn in dial.turns(path.read_text("utf-8")):
        if turn is not None and turn.reply is not None:
            cost = measure(turn.reply)
            assert cost.units <= LIMITS[cost.encoding], turn.reply


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_answers_fit_and_cannot_be_tapped(path: Path) -> None:
    character = {say(one, f"letter.{rule}") for one in LANGUAGES for rule in RULES}
    language: Language = "vi"
    for mark, line, turn in turns(path.read_text("utf-8")):
        if mark == "@" and line.startswith("@ language "):
            language = line.removeprefix("@ language ")  # type: ignore[assignment]
        if turn is None or turn.reply is None:
            continue
        limits = MAX_LETTER if turn.reply in character else MAX_SEGMENTS
        most = max(limits[language], limits["vi-marks"] if _marked(turn.reply) else 1)
        assert measure(turn.reply).segments <= most, turn.reply
        assert not links.find(turn.reply.replace("(.)", " ")), turn.reply


def _marked(reply: str) -> bool:
    return measure(reply).encoding == "UCS-2"
