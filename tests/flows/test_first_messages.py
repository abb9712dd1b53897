"""First messages of three writers who never saw the service, and whose rows were never trained on:
they describe what happened in words that no rule knows, often behind another story; the third asks
what people ask every day."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from flows.languages import say
from flows.parsing.meaning import KINDS, LOSSES
from flows.topics import likely
from flows.values import OptOut, Report, Turn
from tests.flows.test_engine import resident
from tools.intent import train

HELD_OUT = Path(train.__file__).with_name("held_out.tsv")
FLOOR = {"loss": 0.83, "danger": 0.89, "neither": 0.94, "asked": 0.75}
"""Shares of rows that are answered as what they are; they only rise."""
BY_TOPIC = {"panic": "loss", "danger": "danger"}
HELP = {
    "loss": ("goi ngan hang", "goi nha mang", "tat nguon"),
    "danger": ("113", "115", "114", "khong gui them hinh"),
}
"""A reply of another topic must hold this to be help for it; a child whose pictures somebody wants
must first stop, then hears of 111."""
MAYBE = {name: tuple(say(tongue, key) for tongue in ("vi", "en") for key in keys)
         for name, keys in (("loss", likely.LOST), ("danger", (likely.DANGER,)))}  # fmt: skip
VAGUE = ("Chua hieu", "Chua ro", "Not understood", "Not clear")
"""Beginnings of replies that fit any text."""
_BEGINNING = 60


@cache
def rows() -> list[tuple[str, str]]:
    """The intent, and the text."""
    with HELD_OUT.open(encoding="utf-8", newline="") as lines:
        table = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(intent, text) for intent, text in table]


def need(intent: str) -> str:
    if intent in LOSSES:
        return "loss"
    return "danger" if intent.startswith("danger_") else "neither"


def is_question(intent: str) -> bool:
    return KINDS.get(intent, "").startswith("talk.")


def is_right(wanted: str, turn: Turn) -> bool:
    """Help for what has happened, or for both cases; where nothing has, neither for sure, nobody
    filed and no alerts ended. `asked`: a question gets more than what fits any text."""
    reply, got = turn.reply or "", BY_TOPIC.get(turn.state.topic, "")
    if wanted == "neither":
        return not got and not {Report, OptOut} & {type(each) for each in turn.effects}
    begins = reply[:_BEGINNING].lower()
    return got == wanted or reply in MAYBE[wanted] or any(map(begins.__contains__, HELP[wanted]))


def test_no_text_that_is_held_out_is_learnt() -> None:
    learnt = {line.split("\t")[1] for line in train.ROWS.read_text("utf-8").splitlines()}
    assert learnt.isdisjoint(text for _, text in rows())


def test_a_writer_who_was_never_learnt_from_is_helped() -> None:
    every, right, wrong = Counter[str](), Counter[str](), []
    for intent, text in rows():
        wanted, turn = need(intent), resident().texts(text)
        every[wanted] += 1
        if is_right(wanted, turn):
            right[wanted] += 1
        else:
            wrong.append(f"{intent}: {text!r} -> {turn.reply}")
        if is_question(intent):
            every["asked"] += 1
            is_vague = (turn.reply or "").startswith(VAGUE) or turn.reply in sum(MAYBE.values(), ())
            right["asked"] += is_right(wanted, turn) and not is_vague
    shares = {wanted: round(right[wanted] / every[wanted], 2) for wanted in FLOOR}
    assert all(shares[wanted] >= floor for wanted, floor in FLOOR.items()), (shares, *wrong)


@pytest.mark.parametrize("wanted", ["loss", "danger"])
def test_nobody_who_needs_help_is_calmed(wanted: str) -> None:
    calm = say("vi", "message.benign").partition("{")[0]
    replies = [
        resident().texts(text).reply or "" for intent, text in rows() if need(intent) == wanted
    ]
    assert calm and not any(reply.startswith(calm) for reply in replies)
