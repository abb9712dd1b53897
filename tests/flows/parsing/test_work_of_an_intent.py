"""The work of naming a message's intent: calls are counted, so other work on the machine does not
matter. `python -m tests.bench.triage` measures the time."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from flows.parsing import intent, intent_model
from flows.parsing.meaning import meaning
from tests.transcripts.play import world
from tools.conversations import first_messages

WORLD = world()
SETS = ("everyday", "service", "strangers")
MOST_ON_AVERAGE, MOST = 650, 1_000
"""Calls of built-in functions for a message, and for all but one of a hundred."""


def calls(text: str) -> int:
    """How many built-in functions are called to name what `text`, which no cache has, is for."""
    count = 0

    def counts(frame: FrameType, event: str, of: Any) -> None:
        nonlocal count
        count += event == "c_call"

    for cache in (intent.readings, intent.intent, intent_model.features, intent_model._read):
        cache.cache_clear()
    sys.setprofile(counts)
    meaning(text, WORLD.intents)
    sys.setprofile(None)
    return count


def test_the_calls_that_a_message_takes() -> None:
    messages = first_messages(*SETS)
    for text in messages:  # Words are loaded.
        meaning(text, WORLD.intents)
    counted = sorted(map(calls, messages))
    assert sum(counted) / len(counted) < MOST_ON_AVERAGE
    assert counted[int(0.99 * len(counted))] < MOST
