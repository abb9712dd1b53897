"""The listed senders of notices: read, with errors reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.brands import BRANDS
from config.knowledge import DirectoryError, load_directory


def _with(tmp_path: Path, more: str) -> Path:
    file = tmp_path / "brands.toml"
    file.write_text(BRANDS.read_text("utf-8") + more, "utf-8")
    return file


def test_a_senders_line_is_official_and_its_others_are_only_listed() -> None:
    book = load_directory()
    assert book.get("tel:+8419001909") is not None
    assert book.get("tel:+841900558818") is None and "tel:+841900558818" in book.listed


@pytest.mark.parametrize(
    "row",
    [
        'name = "X"\nkind = "post"\nids = ["X"]\nnumber = "12"',
        'name = "X"\nkind = "post"\nids = ["X"]\nlines = ["19001909", "090x"]',
        'name = "X"\nids = ["X"]',
        'name = "X"\nkind = "post"\nids = "X"',
    ],
)
def test_mistakes_are_reported_with_their_place(tmp_path: Path, row: str) -> None:
    with pytest.raises(DirectoryError, match=r"brand \d+"):
        load_directory(brands=_with(tmp_path, f"\n[[brand]]\n{row}\n"))
