"""The file of texts that alerts start from, and the errors that an operator gets for a wrong
one."""

from __future__ import annotations

import pytest

from config.alert_templates import TemplateError, load_templates
from flows.alerts import rules, templates
from flows.alerts.values import CarrierRules, Writing
from flows.alerts.writing import render

SAMPLES = {
    "number": "0900000113",
    "link": "vietcomhank . top",
    "account": "4202039511",
    "name": "Vietcombank",
    "area": "xã Đắk Mil",
    "date": "30/12",
    "time": "07:00 30/12",
}
CONFIRMED = {
    "tel:+84900000113": "confirmed",
    "link:vietcomhank.top": "confirmed",
    "acct:4202039511": "confirmed",
    "code:113": "official",
    "code:112": "official",
}
BRAND = CarrierRules("esms", free_text=False, ucs2=False, refused="#&", one_way=True,
                     short_code="8041")  # fmt: skip


@pytest.mark.parametrize("name", load_templates())
def test_each_template_of_ours_can_be_sent_when_it_is_registered(name):
    loaded = load_templates()[name]
    template = templates.Template(
        loaded.id, loaded.kind, loaded.name, loaded.texts, loaded.slots, frozenset({"esms"})
    )
    values = {slot: SAMPLES.get(kind, "đi ngay lên chỗ cao") for slot, kind in loaded.slots.items()}
    texts, wrong = templates.fill(template, values)
    assert wrong == []
    writing = Writing(template.kind, texts, name, values)
    assert rules.faults(writing, [BRAND], {name: template}, CONFIRMED) == []
    for language in ("vi", "en"):
        assert render(writing, language, BRAND).segments <= 2


GOOD = """
[one]
kind = "notice"
name = "Một"
slots = { viec = "text" }
registered = ["esms"]
[one.texts]
vi-marks = "Tin: {viec}"
"""


def test_a_good_file(tmp_path):
    file = tmp_path / "alert_templates.toml"
    file.write_text(GOOD, encoding="utf-8")
    assert load_templates(file)["one"].registered == {"esms"}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("[one", "[One", "small letters"),
        ('kind = "notice"', 'kind = "news"', "kind must be one of"),
        ('name = "Một"', 'name = " "', "name is not set"),
        ("vi-marks", "vi", "vi-marks"),
        ("{viec}", "{viec", "braces"),
        ("{viec}", "{khac}", "its slots must be viec"),
        ("slots =", 'labels = { viec = ["Việc"] }\nslots =', "labels must say"),
        ("slots =", 'labels = { khac = ["Việc", "What"] }\nslots =', "there is no slot khac"),
        ('"Tin: {viec}"', '"[TB] {viec}"', "leave [TB]"),
        ('"text"', '"words"', "slot viec must hold one of"),
        ('"Tin: {viec}"', f'"{"dài quá " * 60}{{viec}}"', "too long"),
        ("registered", "registred", "registred is unknown"),
        ('["esms"]', '"esms"', "list of carrier instances"),
        ('kind = "notice"', 'kind = "notice', "can't be read"),
    ],
)
def test_mistakes_are_reported_by_name(tmp_path, old, new, problem):
    file = tmp_path / "alert_templates.toml"
    file.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(TemplateError, match=r"alert_templates\.toml") as caught:
        load_templates(file)
    assert problem in str(caught.value)
