"""Many forms of few numbers, all found and one; and many look-alikes, none taken for a number.

The forms and look-alikes are in ``vectors/number_forms.json``; they were written from how people
type (dots, strokes, words, full-width digits, letters for digits, old prefixes), not from the code.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from flows.subjects import numbers
from flows.text import clean

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors/number_forms.json").read_text(encoding="utf-8")
)
FORMS = [(typed, group["key"]) for group in VECTORS["forms"] for typed in group["typed"]]
FRAMES = (
    "{}",
    "co so {} goi cho em",
    "Số {} gọi báo trúng thưởng, chuyển 500k",
    "{} co phai lua dao ko",
    "hom qua {} nhan tin cho me em, me em so qua",
)


def keys(text: str) -> list[str]:
    return [result.key for result in numbers.find(text)]


def test_there_are_enough_of_them() -> None:
    assert len({typed for typed, _ in FORMS}) >= 200
    assert len({key for _, key in FORMS}) >= 40
    assert len(set(VECTORS["lookalikes"])) >= 60


@pytest.mark.parametrize("frame", FRAMES)
def test_every_form_of_a_number_is_that_number(frame: str) -> None:
    missed = []
    for typed, key in FORMS:
        text = frame.format(typed)
        missed += [
            (results, keys(results)) for results in (text, clean(text)) if keys(results) != [key]
        ]
    assert missed == []


@pytest.mark.parametrize(("text", "expected"), VECTORS["several"])
def test_numbers_beside_each_other_are_told_apart(text: str, expected: list[str]) -> None:
    assert keys(text) == keys(clean(text)) == expected


@pytest.mark.parametrize("text", VECTORS["lookalikes"])
def test_a_lookalike_is_no_phone_number(text: str) -> None:
    assert keys(text) == []
    assert keys(f"Chao anh chi, {text}, cam on") == []
