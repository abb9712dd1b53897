"""What an official asks for, read into an alert; and what is told of a wrong field."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.alert_templates import load_templates
from config.knowledge import load_areas
from gateway.alert_payload import FIELDS, BadPayload, Reader

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
READER = Reader(load_areas(), load_templates(), ZoneInfo("Asia/Ho_Chi_Minh"))
GOOD = {"kind": "notice", "areas": ["Đắk Mil"], "texts": {"vi-marks": "Mai cúp nước."}}


def problems(said: object) -> dict[str, str]:
    with pytest.raises(BadPayload) as caught:
        READER.read(said, NOW)
    return caught.value.problems


def test_the_least_that_is_needed():
    content = READER.read({**GOOD, "areas": ["huyen Dak Mil cu"]}, NOW)
    assert content.areas == ("lam-dong-2025/d663",)
    assert content.send_at is None
    assert content.expires_at == datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


def test_a_template_is_filled():
    said = {"kind": "scam", "areas": ["lam-dong-2025/d663"], "template": "police",
            "slots": {"so": "0900000113"}, "subject": "0900.000.113"}  # fmt: skip
    content = READER.read(said, NOW)
    assert content.texts["vi-marks"].startswith("Số 0900000113 giả công an")
    assert content.subject == "tel:+84900000113"
    assert (content.template, content.slots) == ("police", {"so": "0900000113"})


def test_times_without_a_zone_are_local():
    said = {**GOOD, "areas": ["lam-dong-2025/d663"], "send_at": "2026-11-25T07:00"}
    content = READER.read(said, NOW)
    assert content.send_at == datetime(2026, 11, 25, 0, 0, tzinfo=UTC)
    assert content.expires_at == datetime(2026, 11, 26, 0, 0, tzinfo=UTC)


def test_a_name_that_is_more_than_one_area_is_asked_back():
    says = problems(GOOD)["areas"]
    assert "lam-dong-2025/d663" in says and "is it" in says


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "news"),
        ("areas", []),
        ("areas", "Đắk Mil"),
        ("areas", [7]),
        ("areas", ["Hà Nội"]),
        ("texts", {"vi": "Mai cup nuoc"}),
        ("texts", {"vi-marks": "a\0b"}),
        ("texts", {"vi-marks": "\ud800"}),
        ("texts", ["Mai"]),
        ("template", "nothing"),
        ("slots", {"a": 1}),
        ("send_at", "soon"),
        ("send_at", "9999-12-31T23:59:59Z"),
        ("send_at", 7),
        ("expires_at", "2027-11-24T00:00:00Z"),
        ("subject", "???"),
        ("sender", "x" * 81),
        ("colour", "red"),
    ],
)
def test_what_is_wrong_is_told_by_its_field(field, value):
    assert field in problems({**GOOD, "areas": ["lam-dong-2025/d663"], field: value})


def test_everything_is_told_at_once():
    said = {"kind": "x", "areas": [], "texts": 1, "send_at": "x", "expires_at": "x", "subject": 1}
    assert set(said) <= set(problems(said))


def test_a_template_leaves_no_text_beside_it():
    said = {**GOOD, "kind": "scam", "areas": ["lam-dong-2025/d663"], "template": "police"}
    assert {"texts", "slots"} <= set(problems(said))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(anything | st.dictionaries(st.sampled_from(FIELDS), anything))
def test_nothing_breaks_it(said):
    with suppress(BadPayload):
        READER.read(said, NOW)
