"""Everything that the flows are told about the field, put together by the entry points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from config.knowledge import AREAS, DIRECTORY, FOLDER, load_areas, load_directory
from config.languages import load_languages
from config.parsed_files import once_while_unchanged
from flows.engine import World
from flows.parsing import intent_model
from flows.parsing.intent_model import IntentModel

INTENTS = FOLDER / "intents.txt"


def load_world(areas: Path = AREAS, directory: Path = DIRECTORY, **days: Any) -> World:
    """The world of these files; `days` as `World` has them. Raises as the files' loaders do."""
    load_languages()
    return World(load_areas(areas), load_directory(directory), intents=load_intents(), **days)


@once_while_unchanged(INTENTS)
def load_intents(path: Path) -> IntentModel:
    """The model of what short messages are for; `tools/intent` makes its file."""
    return intent_model.read(path.read_text(encoding="utf-8"))
