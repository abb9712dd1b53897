"""The sets of conversations: how many replies of each group are right, and that none harms."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from config.world import load_world
from tools.conversations import play

FOLDER = Path(__file__).parent
FLOORS = {
    "development": {
        "ask_number": 51, "benign": 30, "forwarded": 83, "manage": 61,
        "panic": 63, "service": 43, "small": 90, "told": 52,
    },
    "neighbours": {
        "ask_number": 75, "benign": 44, "forwarded": 131, "manage": 94, "panic": 127,
        "service": 58, "small": 97, "told": 79,
    },
    "sequels": {
        "ask_number": 106, "benign": 76, "forwarded": 187, "manage": 131, "panic": 285,
        "service": 88, "small": 120, "told": 103,
    },
    "danger": {"danger": 69, "loss": 51, "bare": 20, "neither": 25},
    "strangers": {
        "asknum": 35, "forward": 45, "told": 39, "paid": 84, "danger": 36, "service": 34,
        "manage": 46, "answer": 58, "debt": 3, "third": 9, "small": 13, "english": 13,
    },
    "service": {
        "alike": 39, "choose": 76, "done": 97, "english": 61, "leave": 42, "left": 83,
        "mixed": 304, "service": 89, "words": 15,
    },
    "everyday": {"paid": 47, "told_code": 26, "device": 12, "danger": 50, "leave": 17},
    "victims": {
        "thread": 27, "app": 7, "notice": 6, "door": 10, "sextortion": 6, "sim": 3,
        "divert": 3, "order": 7, "kin": 5, "danger": 18,
    },
    "stories": {
        "after": 7, "bank": 2, "by_name": 4, "correct": 10, "customer": 2, "debt_not":
        2, "detail": 4, "fee": 1, "kin_ok": 6, "kin_worry": 10, "lost_indeed": 3,
        "mine": 2, "missed": 7, "owed": 3, "owed_not": 1, "point": 6, "police_fear": 6,
        "refused": 5, "short": 2, "stranger": 2, "threatened": 2, "true_q": 4, "trust":
        4, "two_filed": 5, "visit_given": 8, "visit_not": 2, "visit_now": 7, "wish": 2,
        "withdraw": 2,
    },
}  # fmt: skip
"""Right replies of a group, by set. They only rise."""


@pytest.mark.parametrize("name", FLOORS)
def test_each_group_is_understood_as_well_as_before_and_nobody_is_harmed(name: str) -> None:
    replies = play(load_world(), FOLDER / f"{name}.jsonl")
    assert [(each.id, each.why) for each in replies if each.verdict == "harmful"] == []
    right = Counter(each.group for each in replies if each.verdict == "right")
    wrong = [f"{each.id} {each.why}" for each in replies if each.verdict != "right"]
    floors = FLOORS[name]
    assert {group: max(right[group], floor) for group, floor in floors.items()} == right, wrong
