"""Catalogues of translators are read at the start, and a broken one stops nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from config.languages import FOLDER, load_languages
from flows import languages
from flows.languages.registry import WAITING


def test_each_language_that_waits_has_its_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(WAITING)
    for path in FOLDER.glob("*.json"):
        assert isinstance(json.loads(path.read_text("utf-8")), dict)


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff", b'{"check.ask": 7}'])
def test_a_broken_file_is_answered_in_vietnamese(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "ede.json").write_bytes(raw)
    load_languages(tmp_path)
    assert languages.spoken("ede") == "vi"
    assert languages.say("ede", "language.plain") == languages.say("vi", "language.plain")
