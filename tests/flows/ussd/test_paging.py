"""A text in pages: all of it, each page small enough, no choice with the number of a key."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.text import measure
from flows.ussd.paging import LIMITS, Keys, numbered, pages
from tests.flows.test_engine import quick

KEYS = Keys("9 more", "0 back", "00 start")


@quick
@given(
    st.text("abc é€ảĐ[", max_size=600),
    st.lists(st.text("xyzảẻ ", max_size=30), max_size=12),
    st.booleans(),
)
def test_pages_hold_everything_and_fit(body: str, choices: list[str], moves: bool) -> None:
    keys = KEYS if moves else Keys("9 more")
    made = pages(body, choices, keys)
    folder = "".join(made)
    for text in (body, *choices):
        for word in text.split():
            assert "".join(word) in folder.replace("\n", "") or len(word) > 20
    for place, page in enumerate(made):
        cost = measure(page)
        assert cost.units <= LIMITS[cost.encoding]
        last = page.split("\n")[-1]
        assert (place < len(made) - 1) == last.startswith("9 more")
        if moves:
            assert "0 back" in last


def test_no_choice_has_a_key_as_its_number() -> None:
    numbers = [number for number, _ in numbered(range(30))]
    assert len(set(numbers)) == 30 and not {"0", "00", "8", "9"} & set(numbers)
    assert numbers[:9] == ["1", "2", "3", "4", "5", "6", "7", "10", "11"]


def test_a_list_of_any_length_has_numbers_on_its_pages() -> None:
    made = pages("Where", [f"{n} place number {n}" for n, _ in numbered(range(40))], KEYS)
    assert len(made) > 3 and "43 place" not in "".join(made) and "42 place" in made[-1]
