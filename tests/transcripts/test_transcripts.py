"""Every transcript is what the engine says today. `REWRITE_TRANSCRIPTS=1 pytest` rewrites them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.languages import MAX_LETTER, MAX_SEGMENTS, say
from flows.subjects import links
from flows.text import measure
from flows.topics.rules import RULES
from flows.values import Language
from tests.transcripts.play import play, turns

FOLDER = Path(__file__).parent
LANGUAGES: tuple[Language, ...] = ("vi", "vi-marks", "en")
FILES = sorted(FOLDER.glob("*/*.txt"))

ROWS = {
    "check", "report", "message", "panic", "rules", "alerts", "alerts-again", "opt-out",
    "language", "fate", "appeal", "erase", "help", "elsewhere", "lapse", "flood", "filing", "debt",
    "withdraw", "panic-bank",
}  # fmt: skip
"""Every row of what a resident can do by SMS."""


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
