"""docs/answers.md and docs/texts.md have today's answers to residents."""

from __future__ import annotations

from pathlib import Path

from config.settings import ROOT
from flows import answers
from flows.languages import vi
from gateway.cli import flows, main


def test_the_stored_page_is_todays() -> None:
    """`python -m gateway flows answers` writes it again."""
    assert (Path(ROOT) / "docs/answers.md").read_text("utf-8") == flows.answers_page()
    assert (Path(ROOT) / "docs/texts.md").read_text("utf-8") == answers.texts_page()


def test_every_text_has_its_lengths_in_three_languages() -> None:
    rows = [line.split(" | ") for line in answers.texts_page().splitlines() if line[:3] == "| `"]
    assert {row[0].strip("| `") for row in rows} == vi.TEXTS.keys()
    assert all(len(row) >= 5 and all(map(str.isdigit, row[1:4])) for row in rows)


def test_it_is_written_where_it_is_wanted(tmp_path: Path) -> None:
    assert main.main(["flows", "answers", "--to", str(tmp_path / "new")]) == 0
    assert (tmp_path / "new" / "answers.md").read_text("utf-8") == flows.answers_page()


def test_no_answer_calls_anything_safe_or_anybody_a_scammer() -> None:
    page = flows.answers_page().lower()
    for word in ("an toan", "an toàn", " safe", "ke lua dao", "kẻ lừa đảo", "scammer"):
        assert word not in page, word
