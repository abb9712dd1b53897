"""Catalogues of the languages that translators write: `config/languages/<code>.json`."""

from __future__ import annotations

import json
from pathlib import Path

from config.settings import ROOT
from flows import languages
from flows.languages.registry import WAITING

FOLDER = ROOT / "config" / "languages"


def load_languages(folder: Path = FOLDER) -> None:
    """Hands them to the flows. A file that is no catalogue silences nobody: it counts as empty."""
    languages.use({code: _read(folder / f"{code}.json") for code in WAITING})


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
