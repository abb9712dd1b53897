"""The values that a template's slot takes, and the values of each language."""

from __future__ import annotations

import pytest

from flows.alerts import slots, templates
from flows.alerts.templates import Template

NOTICE = Template(
    "notice",
    "notice",
    "Thông báo",
    {"vi-marks": "{viec}. Lúc: {luc}", "en": "{viec}. When: {luc}"},
    {"viec": "text", "luc": "time"},
)
SITE = Template("site", "scam", "Trang", {"vi-marks": "Trang {trang} giả"}, {"trang": "link"})


@pytest.mark.parametrize(
    ("kind", "good", "wrong"),
    [
        ("number", ("0900000113", "+224 621 000 000", "02499.123.456", "113"),
         ("gọi 0900000113", "Vietcombank", "09xx123456", "5O NGlN", "0900000113 0900000114 x")),
        ("link", ("abc.com", "abc . com", "https://a-b.top/x"), ("abc", "0900000113", "xem abc")),
        ("account", ("4202039511", "1903 4567 890"), ("Vietcombank", "12345", "4202x039511")),
        ("name", ("Vietcombank", "Nguyễn Văn A", "ACB"), ("0900000113", "abc 0900000113", "…")),
        ("area", ("xã Đắk Mil", "thôn 3"), ("24/12", "…")),
        ("date", ("30/12", "1/2/2026", "01-02-26"), ("32/12", "30/13", "mai", "30", "1/2/202")),
        ("time", ("07:00 30/12", "7h", "7h30", "22 giờ 15", "7 giờ sáng"),
         ("sáng mai", "30/12", "25:00")),
        ("text", ("đi ngay", "7"), ("…", "!?")),
    ],
)  # fmt: skip
def test_each_kind_takes_its_own(kind, good, wrong):
    fits = slots.KINDS[kind].fits
    assert [one for one in good if not fits(one)] == []
    assert [one for one in wrong if fits(one)] == []


def test_a_value_that_does_not_fit_is_named_by_its_slot():
    texts, wrong = templates.fill(NOTICE, {"viec": "Họp", "luc": "sáng mai"})
    assert texts == {}
    assert [(one.code, one.slot) for one in wrong] == [("slot", "luc")]
    assert "07:00" in wrong[0].vietnamese and "07:00" in wrong[0].english


def test_english_words_stand_in_the_english_text_alone():
    values = {"viec": "Họp dân", "viec.en": "Meeting", "luc": "07:00"}
    texts, wrong = templates.fill(NOTICE, values)
    assert wrong == []
    assert texts == {"vi-marks": "Họp dân. Lúc: 07:00", "en": "Meeting. When: 07:00"}
    assert templates.untranslated(NOTICE, values) == []


def test_without_them_english_readers_get_the_whole_vietnamese_text():
    values = {"viec": "Họp dân", "luc": "07:00"}
    texts, wrong = templates.fill(NOTICE, values)
    assert (wrong, texts) == ([], {"vi-marks": "Họp dân. Lúc: 07:00"})
    assert [(one.slot, one.language) for one in templates.untranslated(NOTICE, values)] == [
        ("viec", "en")
    ]


@pytest.mark.parametrize("name", ["viec.xx", "viec.vi-marks", "viec.mnong", "khac", "khac.en"])
def test_no_other_slot_is_taken(name):
    values = {"viec": "Họp", "luc": "7h", name: "x1"}
    assert [one.slot for one in templates.fill(NOTICE, values)[1]] == [name]


def test_a_value_of_a_language_is_held_to_its_kind_and_length():
    values = {"viec": "Họp", "viec.en": "M" * 61, "luc": "7h", "luc.en": "soon"}
    assert [one.slot for one in templates.fill(NOTICE, values)[1]] == ["luc.en", "viec.en"]


@pytest.mark.parametrize(
    "typed", ["https://vietcomhank.top/x", "vietcomhank.top", "vietcomhank(.)top"]
)
def test_a_site_is_written_so_that_nobody_taps_on_it(typed):
    assert templates.fill(SITE, {"trang": typed})[0]["vi-marks"] == "Trang vietcomhank . top giả"


def test_a_sketch_shows_what_is_still_missing():
    assert templates.sketch(NOTICE, {"viec": "Họp"})["vi-marks"] == "Họp. Lúc: …"
