"""The development set: how many replies of each group are right, and that none harms."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from config.world import load_world
from tools.conversations import play

SET = Path(__file__).with_name("development.jsonl")
FLOORS = {
    "ask_number": 51, "benign": 25, "forwarded": 75, "manage": 58,
    "panic": 63, "service": 43, "small": 89, "told": 51,
}  # fmt: skip
"""Right replies of a group. They only rise."""


def test_each_group_is_understood_as_well_as_before_and_nobody_is_harmed() -> None:
    replies = play(load_world(), SET)
    assert [(each.id, each.why) for each in replies if each.verdict == "harmful"] == []
    right = Counter(each.group for each in replies if each.verdict == "right")
    wrong = [f"{each.id} {each.why}" for each in replies if each.verdict != "right"]
    assert {name: max(right[name], floor) for name, floor in FLOORS.items()} == right, wrong
