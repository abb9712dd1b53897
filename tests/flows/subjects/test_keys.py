"""A subject follows from its key: what else was stored of it makes it no other."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.subjects import impersonated, links, numbers
from flows.subjects.keys import of_key
from flows.topics import sources
from flows.values import Subject

VECTORS = Path(__file__).resolve().parents[2] / "vectors"
FILES = ("number_forms.json", "numbers.json", "links.json", "filing.json", "keywords.json")


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings([*value, *value.values()])
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def typed() -> set[str]:
    """Typical inputs of people, and made-up digits of every length."""
    rng = random.Random(7)
    digits = {
        rng.choice(("", "+", "0", "00", "84", "+84", "02", "19"))
        + "".join(rng.choices("0123456789", k=rng.randint(1, 17)))
        + rng.choice(("", "", "xxx"))
        for _ in range(3_000)
    }
    return digits | {
        one for name in FILES for one in strings(json.loads((VECTORS / name).read_text("utf-8")))
    }


def subjects(text: str) -> Iterator[Subject]:
    yield from numbers.named(text)
    yield from links.find(text)
    for one in (numbers.brandname(text), impersonated.subject(text)):
        if one is not None:
            yield one
    if re.search(r"[a-wyz]{2}", text):  # Digits are read before they are filed as given.
        yield sources.as_given(text)


def test_every_subject_follows_from_its_key() -> None:
    kinds = set()
    for one in {one for text in typed() for one in subjects(text)}:
        result = of_key(one.key, one.display)
        assert (result.key, result.kind, result.display, result.odd) == (
            one.key, one.kind, one.display, one.odd,
        ), one  # fmt: skip
        kinds.add(one.kind)
    assert len(kinds) == 9


@pytest.mark.parametrize(
    ("key", "display", "expected"),
    [
        ("tel:+84987654321", "0900000000", "0987654321"),
        ("acct:4202039511", "1", "4202039511"),
        ("code:156", "157", "156"),
        ("link:vietcomhank.top", "vietcombank.com.vn", "vietcomhank(.)top"),
        ("name:vcb bank", "Agribank", "vcb bank"),
        ("name:vcb bank", "VCB Bank", "VCB Bank"),
        ("body:police", "Agribank", "police"),
        ("odd:09123", "0900000000", "09123"),
        ("odd:ong ba hang xom", "0900000000", "ong ba hang xom"),
        ("tel:0900", "0900000000", "0900"),
        ("nonsense", "0900000000", "nonsense"),
    ],
)
def test_what_was_stored_beside_a_key_is_not_believed(
    key: str, display: str, expected: str
) -> None:
    assert of_key(key, display).display == expected and of_key(key, display).key == key
