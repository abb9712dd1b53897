"""Catalogues of the languages that translators write: `<code>.json` in a folder.

The files delivered with the gateway are in `config/languages`. The folder `LANGUAGES_DIR` is where
a translator's are written: a file there goes before the delivered one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from config.settings import ROOT, variables
from flows import languages
from flows.languages.registry import WAITING

FOLDER = ROOT / "config" / "languages"


def load_languages(folder: Path = FOLDER) -> None:
    """Hands them to the flows. A file that is no catalogue counts as empty."""
    languages.use({code: _read(source(folder / f"{code}.json")) for code in WAITING})


def languages_dir(env: Mapping[str, str]) -> Path:
    """The folder, for a command of translators, who have no other setting."""
    return ROOT / (env.get("LANGUAGES_DIR", "").strip() or variables()["LANGUAGES_DIR"] or FOLDER)


def source(file: Path) -> Path:
    """The file that is read for a catalogue: the delivered one until somebody has written
    another."""
    return file if file.exists() else FOLDER / file.name


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
