"""An official's request, read into an alert; and the answer to a wrong field."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.alert_templates import load_templates
from config.knowledge import load_areas
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import FIELDS, Content
from gateway.alerts.payload import BadContent, BadPayload, Reader, merged

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
READER = Reader(load_areas(), load_templates(), ZoneInfo("Asia/Ho_Chi_Minh"))
GOOD = {"kind": "notice", "areas": ["Đắk Mil"], "texts": {"vi-marks": "Mai cúp nước."}}


def problems(payload: object) -> dict[str, str]:
    with pytest.raises(BadPayload) as caught:
        READER.read(payload, NOW)
    return caught.value.problems


def test_the_least_that_is_needed():
    content = READER.read({**GOOD, "areas": ["huyen Dak Mil cu"]}, NOW)
    assert content.areas == ("lam-dong-2025/d663",)
    assert content.send_at is None
    assert content.expires_at == datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


def test_a_template_is_filled():
    payload = {"kind": "scam", "areas": ["lam-dong-2025/d663"], "template": "police",
            "slots": {"so": "0900000113"}, "subject": "0900.000.113"}  # fmt: skip
    content = READER.read(payload, NOW)
    assert content.texts["vi-marks"].startswith("Số 0900000113 giả công an")
    assert content.subject == "tel:+84900000113"
    assert (content.template, content.slots) == ("police", {"so": "0900000113"})


def test_times_without_a_zone_are_local():
    payload = {**GOOD, "areas": ["lam-dong-2025/d663"], "send_at": "2026-11-25T07:00"}
    content = READER.read(payload, NOW)
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
def test_mistakes_are_reported_by_field(field, value):
    assert field in problems({**GOOD, "areas": ["lam-dong-2025/d663"], field: value})


def test_everything_is_notified_at_once():
    payload = {
        "kind": "x",
        "areas": [],
        "texts": 1,
        "send_at": "x",
        "expires_at": "x",
        "subject": 1,
    }
    assert set(payload) <= set(problems(payload))


def test_a_template_leaves_no_text_beside_it():
    payload = {**GOOD, "kind": "scam", "areas": ["lam-dong-2025/d663"], "template": "police"}
    assert {"texts", "slots"} <= set(problems(payload))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(anything | st.dictionaries(st.sampled_from(FIELDS), anything))
def test_nothing_breaks_it(payload):
    with suppress(BadPayload):
        READER.read(payload, NOW)


def test_a_time_that_has_passed_is_refused():
    payload = {**GOOD, "areas": ["lam-dong-2025/d663"]}
    past = {**payload, "send_at": (NOW - timedelta(minutes=2)).isoformat()}
    assert "past" in problems(past)["send_at"]
    soon = {**past, "send_at": (NOW - timedelta(seconds=30)).isoformat()}
    assert READER.read(soon, NOW).send_at == NOW - timedelta(seconds=30)


def test_mistakes_are_reported_in_both_languages():
    with pytest.raises(BadContent) as caught:
        READER.read({"template": "police", "slots": {"so": "gọi tôi"}}, NOW)
    wrong = caught.value.wrong
    assert set(wrong) == {"kind", "areas", "slots"}
    assert [one.slot for one in wrong["slots"]] == ["so"]
    assert (
        "số điện thoại" in wrong["slots"][0].vietnamese
        and "phone number" in wrong["slots"][0].english
    )


def test_an_unfinished_payload_is_parsed_as_far_as_it_goes():
    content, wrong = READER.parse({"kind": "scam", "template": "police"}, NOW)
    assert content.texts["vi-marks"].startswith("Số … giả công an")
    assert set(wrong) == {"areas", "slots"}


def test_a_whole_set_of_areas_is_its_former_districts():
    content = READER.read({**GOOD, "areas": ["lam-dong-2025"]}, NOW)
    assert content.areas == tuple(f"lam-dong-2025/d{code}" for code in range(660, 668))


def test_a_warning_is_about_what_stands_in_its_template():
    payload = {"kind": "scam", "areas": ["lam-dong-2025/d663"], "template": "site"}
    assert READER.read({**payload, "slots": {"trang": "abc.top"}}, NOW).subject == "link:abc.top"
    named = {**payload, "slots": {"trang": "abc.top"}, "subject": "0900000113"}
    assert READER.read(named, NOW).subject == "tel:+84900000113"


WARNING = {
    "kind": "scam",
    "areas": ["lam-dong-2025/d663"],
    "template": "police",
    "slots": {"so": "0900000113"},
}


def edited(payload: Any, before: Any = WARNING, **later: Any) -> Content:
    now = NOW + timedelta(**later)
    return READER.read(merged(payload, READER.read(before, NOW), now), now)


def test_an_edit_keeps_what_it_does_not_name():
    until = {"expires_at": "2026-11-25T07:00"}
    before = READER.read({**WARNING, **until}, NOW)
    assert edited({}, {**WARNING, **until}) == before
    assert edited({"areas": ["lam-dong-2025/d664"]}, {**WARNING, **until}) == replace(
        before, areas=("lam-dong-2025/d664",)
    )


def test_an_edit_of_a_slot_changes_the_text_and_what_it_is_about():
    after = edited({"slots": {"so": "0900000114"}})
    assert (after.template, after.subject) == ("police", "tel:+84900000114")
    assert "0900000114" in after.texts["vi-marks"]


def test_a_text_of_ones_own_takes_the_place_of_the_template():
    after = edited({"texts": {"vi-marks": "Cúp máy."}})
    assert (after.template, dict(after.slots), after.subject) == ("", {}, "")
    assert (
        edited({"kind": "notice"}, GOOD | {"areas": ["lam-dong-2025/d663"]}).texts == GOOD["texts"]
    )


def test_an_edit_keeps_no_time_that_has_passed():
    before = {**WARNING, "send_at": "2026-11-24T13:00", "expires_at": "2026-11-24T15:00"}
    assert edited({}, before).send_at is not None
    after = edited({}, before, hours=4)
    assert after.send_at is None and after.expires_at == NOW + timedelta(hours=28)
    assert edited({"send_at": None}, before).send_at is None


def test_the_hash_of_an_alert_that_exists_stays():
    """An approval binds to it: alerts that were approved before an update go on after it."""
    content = Content(
        kind="scam",
        texts={"vi-marks": "Cảnh báo: số 0900 000 113 giả công an.", "en": "False police"},
        areas=("lam-dong-2025/24664", "lam-dong-2025/d663"),
        expires_at=datetime(2026, 3, 2, 12, 30, tzinfo=UTC),
        send_at=datetime(2026, 3, 2, 14, 5, 0, 250, tzinfo=timezone(timedelta(hours=7))),
        subject="tel:+84900000113",
        sender="5KHONG",
        template="police",
        slots={"so": "0900000113"},
    )
    known = "415117e772a0dab0ac83e57e8e158149f2d877de541494d406d21543a506eee5"
    assert lifecycle.content_hash(content, "follow_up", 7) == known
