"""Everything that the flows know about the field; the entry points put it together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from config.knowledge import DIRECTORY, FOLDER, load_areas, load_directory
from config.languages import FOLDER as LANGUAGES
from config.languages import load_languages
from config.parsed_files import once_while_unchanged
from flows import patterns
from flows.engine import World
from flows.parsing import intent_model
from flows.parsing.intent_model import IntentModel
from flows.places.areas import AreaBook
from flows.subjects.directory import Directory
from flows.triage import classify, gate, model
from flows.triage.gate import Probe
from flows.triage.model import Model
from flows.values import Subject, Triage

Judge = Callable[..., Triage]
"""Called with a text and, if that is known, its `sender`."""

INTENTS = FOLDER / "intents.txt"
FOLLOW_UPS = FOLDER / "follow_ups.txt"
LOSS_KINDS = FOLDER / "loss_kinds.txt"
ADVICE = FOLDER / "advice.txt"
TRIAGE = FOLDER / "triage.txt"
PROBES = FOLDER / "triage_probes.tsv"
ROWS = FOLDER / "triage_rows.tsv"


def load_world(
    areas: AreaBook | None = None,
    directory: Directory | None = None,
    languages: Path = LANGUAGES,
    **more: Any,
) -> World:
    """The world with these areas and official numbers, or else with those of the delivered files;
    `more` are fields of `World`. Raises as the files' loaders do."""
    load_languages(languages)
    patterns.compile_all()
    return World(
        load_areas() if areas is None else areas,
        load_directory() if directory is None else directory,
        intents=load_intents(),
        follow_ups=load_follow_ups(),
        loss_kinds=load_loss_kinds(),
        advice=load_advice(),
        triage=load_triage(),
        **more,
    )


@once_while_unchanged(INTENTS)
def load_intents(path: Path) -> IntentModel:
    """The model of what short messages are for; `tools/intent` makes its file."""
    return _model(path)


@once_while_unchanged(FOLLOW_UPS)
def load_follow_ups(path: Path) -> IntentModel:
    """The model of what messages after an answer are for; `tools/follow_up` makes its file."""
    return _model(path)


@once_while_unchanged(LOSS_KINDS)
def load_loss_kinds(path: Path) -> IntentModel:
    """The model of what kind a loss is of; `tools/loss_kinds` makes its file."""
    return _model(path)


@once_while_unchanged(ADVICE)
def load_advice(path: Path) -> IntentModel:
    """The model of particular troubles; `tools/advice` makes its file."""
    return _model(path)


def _model(path: Path) -> IntentModel:
    with path.open(encoding="utf-8") as lines:
        return intent_model.read_lines(lines)


@once_while_unchanged(TRIAGE)
def load_triage(path: Path) -> Model:
    """The weights of triage; `tools/triage` makes their file."""
    return model.read(path.read_text(encoding="utf-8"))


@once_while_unchanged(PROBES)
def load_probes(path: Path) -> tuple[Probe, ...]:
    """The suites that must not fall before weights go live; `tools/triage` makes their file."""
    return gate.read(path.read_text(encoding="utf-8"))


@once_while_unchanged(ROWS)
def load_rows(path: Path) -> tuple[Probe, ...]:
    """Rows that the delivered weights were made from, to be learnt beside judged messages."""
    return gate.read(path.read_text(encoding="utf-8"))


def load_judge(path: Path = TRIAGE, directory: Path = DIRECTORY) -> Judge:
    """`classify.judge` with what these files say."""
    known, weights = load_directory(directory), load_triage(path)

    def judge(text: str, sender: Subject | None = None) -> Triage:
        return classify.judge(text, weights, known.sites, sender=sender, listed=known.listed)

    return judge
