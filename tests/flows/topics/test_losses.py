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
from tests.transcripts.play import Resident, world

SETS = json.loads((Path(__file__).parents[2] / "vectors" / "losses.json").read_text("utf-8"))
ON_THE_LINE = "LAY MAY khoi tay nguoi dang nghe, CUP MAY NGAY"
"""The act for one who listens to a caller, whether or not something is gone."""
RIGHT = {"first": 0.97, "second": 0.97, "third": 0.87}
FLOORS = {"first": 1.0, "second": 1.0, "third": 0.95}


def fits(text: str, kinds: str) -> bool:
    """Whether what is said first is the act of one of the `kinds`."""
    reply = replies(text)
    if kinds == "hangup" and reply.startswith(ON_THE_LINE):
        return True
    at_home = ["visit"] if "cash" in kinds else []  # The same act, for who came to the house.
    return any(says(reply, _key(kind)) for kind in [*kinds.split("|"), *at_home])


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
    assert 1 - len(taken) / len(texts) >= FLOORS[name], taken


FORWARD = "Vietcombank: tai khoan cua ban bi khoa, bam vcb-bank.top de mo lai"
LOST = "toi lo chuyen tien cho no roi"
LISTED = "0692348560"


@pytest.mark.parametrize("text", ["{}", "{} co phai cong an khong", "so {} la cua ai"])
def test_a_listed_number_asked_about_after_a_loss_gets_its_own_answer(text: str) -> None:
    reply = replies(FORWARD, LOST, text.format(LISTED))
    assert reply.startswith(f"{LISTED}: Truc ban"), reply


@pytest.mark.parametrize("text", ["toi da goi 113 roi", "toi da goi so 1900545413 cua ho"])
def test_who_was_called_for_help_after_a_loss_is_no_question(text: str) -> None:
    reply = replies(FORWARD, LOST, text)
    assert not reply.startswith(("113: ", "1900545413: ")), reply


def test_the_bank_of_a_forward_is_not_taken_for_the_residents() -> None:
    reply = replies(FORWARD, LOST, "no xung la nhan vien")
    assert "Vietcombank" not in reply
    assert "VIB" not in reply


def test_after_a_loss_the_bank_gets_its_line_and_the_thief_is_filed() -> None:
    resident = Resident()
    for text in (FORWARD, LOST):
        resident.texts(text)
    assert (resident.texts("agribank").reply or "").startswith("GOI Agribank NGAY")
    (report,) = resident.texts("0868123456").effects
    assert report.subjects[0].display == "0868123456"  # type: ignore[union-attr]


def test_two_names_of_banks_are_no_misspelling_of_a_third() -> None:
    bank = world().directory.banks.within("bam vcb-bank.top")
    assert bank is not None
    assert bank.name == "Vietcombank"
