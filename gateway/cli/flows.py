"""`python -m gateway flows draw`: the screens of USSD, drawn from the conversations themselves."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time
from pathlib import Path

from config.world import load_world
from flows import answers
from flows.languages import spoken
from flows.languages.registry import LANGUAGES
from flows.ussd.screen_graph import walk
from flows.values import Language
from gateway.cli import words
from gateway.cli.actions import Action, argument, group
from gateway.cli.output import say
from gateway.cli.screen_drawing import condense, dot, svg

TITLE = "5 KHONG by USSD. On every screen: 0 back, 00 start, 9 more. Dashed: what is typed"


def run(arguments: argparse.Namespace) -> int:
    """Draws the screens, or writes the answers."""
    every, picture = drawn(arguments.language)
    folder: Path = arguments.to
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in (("screens.dot", every), ("screens.svg", picture)):
            (folder / name).write_text(text, "utf-8")
            print(folder / name)
    except OSError as error:
        why = error.strerror
        return say(words.text("{path} can't be written: {why}", path=folder, why=why), 1)
    if spoken(arguments.language) != arguments.language:
        says = (
            "{language} is not translated yet: the screens are in Vietnamese, as residents who "
            "chose it get them."
        )
        say(words.text(says, language=arguments.language), 0)
    return 0


def write_answers(arguments: argparse.Namespace) -> int:
    """Writes the pages that list every answer and every text."""
    arguments.to.mkdir(parents=True, exist_ok=True)
    for name, page in (("answers.md", answers_page()), ("texts.md", answers.texts_page())):
        (arguments.to / name).write_text(page, "utf-8")
        print(arguments.to / name)
    return 0


def answers_page() -> str:
    """The answers to a check: every grade for every kind of subject."""
    world = load_world()
    day = max(one.valid_from for one in world.areas.sets)
    return answers.page(world, datetime.combine(day, time(12), UTC))


def drawn(language: Language) -> tuple[str, str]:
    """All screens as DOT, and the picture, on the day that today's areas came into force."""
    world = load_world()
    day = max(one.valid_from for one in world.areas.sets)
    graph = walk(world, datetime.combine(day, time(12), UTC), language)
    return dot(graph), svg(condense(graph), TITLE)


_TO = argument("--to", type=Path, default=Path("docs"), metavar="FOLDER", help="the folder")
ACTIONS = (
    Action(
        "draw",
        run,
        "write screens.dot (every screen) and screens.svg (each kind of screen once)",
        _TO,
        argument(
            "--language",
            choices=tuple(LANGUAGES),
            default="en",
            help="of the screens (default: en); the notes beside them are English",
        ),
        signed=False,
    ),
    Action(
        "answers",
        write_answers,
        "write answers.md, what a check says, and texts.md, every text with its length",
        _TO,
        signed=False,
    ),
)
add = group("flows", ACTIONS)
