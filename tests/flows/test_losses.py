"""How many losses, as people type them, get an act that fits; and no look-alike gets one.

Each set of ``tests/vectors/losses.json`` was written before its words were looked up. A key names
the kinds whose first act fits, with ``|`` between them. The floors are shares of the messages.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.parsing.panic import loss
from tests.flows.test_first_acts import replies, says

SETS = json.loads((Path(__file__).parent.parent / "vectors" / "losses.json").read_text("utf-8"))
ON_THE_LINE = "LAY MAY khoi tay nguoi dang nghe, CUP MAY NGAY"
"""The act for one who listens to a caller, whether or not something is gone."""
RIGHT = {"first": 0.97, "second": 0.97, "third": 0.85}
HELD = {"first": 1.0, "second": 1.0, "third": 0.95}


def fits(text: str, kinds: str) -> bool:
    """Whether what is said first is the act of one of the `kinds`."""
    reply = replies(text)
    if kinds == "hangup" and reply.startswith(ON_THE_LINE):
        return True
    return any(says(reply, _key(kind)) for kind in kinds.split("|"))


def _key(kind: str) -> str:
    if kind.startswith("danger"):
        return kind
    return "panic.call" if kind == "bank" else f"panic.{kind}"


@pytest.mark.parametrize("name", SETS)
def test_losses_get_their_first_act(name: str) -> None:
    rows = [(text, kinds) for kinds, texts in SETS[name]["losses"].items() for text in texts]
    missed = [(loss(text), kinds, text) for text, kinds in rows if not fits(text, kinds)]
    assert 1 - len(missed) / len(rows) >= RIGHT[name], missed


@pytest.mark.parametrize("name", SETS)
def test_look_alikes_are_no_loss(name: str) -> None:
    texts = SETS[name]["no_loss"]
    taken = [
        (loss(text), text)
        for text in texts
        if loss(text) or "khoa tai khoan vi bi lua" in replies(text)
    ]
    assert 1 - len(taken) / len(texts) >= HELD[name], taken
