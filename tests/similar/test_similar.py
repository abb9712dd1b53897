"""Campaigns are found together, and apart from each other and from ordinary messages."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.triage import similar
from tests.cpu import cpu_seconds
from tests.similar import measure
from tests.similar.changes import CHANGES, filled
from tests.similar.clusters import CAMPAIGNS

LEAST = {"worst": 0.93}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_copy_joins_its_campaign(change: str) -> None:
    result, of = measure.recall(change)
    assert of >= 300
    assert result / of >= LEAST.get(change, 0.99)


def test_nothing_else_joins_it() -> None:
    result = measure.pairs()
    assert result.precision == 1.0
    assert result.same[0] / result.same[1] >= 0.99
    assert result.category[1] > 1_000 and result.ordinary[1] > 10_000


def test_two_campaigns_are_never_merged() -> None:
    firsts = [measure.copy(name, cat, filled(text)) for name, cat, text in measure.campaigns()]
    for one, other in combinations(firsts, 2):
        assert one is not None and other is not None
        assert not one.joins(other, similar.MERGE)


def test_masking_leaves_no_number_name_link_or_sum() -> None:
    for texts in CAMPAIGNS.values():
        for text in texts:
            reply = " ".join(similar.masked(filled(text)))
            assert not any(char.isdigit() for char in reply)
            assert not {"hung", "vietcombank", "vietcomhank", "nguyen"} & set(reply.split())


def test_hidden_letters_are_read() -> None:
    text = similar.masked("V4Y V0N NH4NH 5O NGlN, l.a.i th4p, nhän 1O8k t@i [ ehoaq. com ]")
    assert " ".join(text) == "vay von nhanh N ngin lai thap nhan A tai L"


def test_a_few_words_are_no_campaign() -> None:
    assert similar.sketch("so nay co lua dao khong a") is None
    assert similar.sketch("0912345678 " * 40) is None


def test_a_blinded_sketch_is_compared_under_its_own_key_only() -> None:
    taken = similar.sketch(filled(CAMPAIGNS["bank"][0]))
    assert taken is not None
    one, other = similar.blind(taken, b"one"), similar.blind(taken, b"other")
    assert similar.likeness(one, one) == 1.0
    assert similar.likeness(one, other) < 0.05
    assert set(similar.bands(one)).isdisjoint(similar.bands(other))
    assert len(one) == 4 * similar.PLACES and len(similar.bands(one)) == similar.BANDS


@given(st.text(max_size=400) | st.text(alphabet="0aO l.@/[]k-$|!nguyen", max_size=400))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    taken = similar.sketch(text)
    assert taken is None or (len(taken) == similar.PLACES and min(taken) >= 0)
    assert taken == similar.sketch(text)


@pytest.mark.alone
@pytest.mark.parametrize(
    "unit",
    ["a.", "a ", "0o", "0 ", "abc1", "www.", "a . ", "@", "tran van ", "5k ", "a-", "+(", "x.com "],
)
def test_twice_the_text_takes_twice_the_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        # Past `clean`, which would cut it.
        return cpu_seconds(lambda: similar.mask(text), runs=4)

    ratio = min((seconds(20_000) + 5e-4) / (seconds(10_000) + 5e-4) for _ in range(3))
    assert ratio < 2.9


def test_the_report_is_the_same_at_every_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "COPIES", 2)
    assert measure.report() == measure.report()
