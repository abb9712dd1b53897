"""Every answer and alert has a form that an operator can register."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from config.alert_templates import load_templates
from flows import registered_forms
from flows.alerts import templates as filling
from flows.alerts.values import CarrierRules, Writing
from flows.alerts.writing import render
from flows.languages import CATALOGUES, MARKED, say
from flows.languages.lengths import longest_values
from flows.registered_forms import LANGUAGES, Form
from flows.text import fits, fold, measure
from flows.values import Language
from tests.transcripts.test_transcripts import FILES

PREFIXES = ("", "DNONG")
BRAND = CarrierRules("esms", free_text=False, one_way=True, short_code="8041")


@pytest.fixture(scope="module", params=PREFIXES, ids=["own code", "shared code"])
def prefix(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def all_forms() -> list[Form]:
    return list(registered_forms.answers(""))


@cache
def by_name(prefix: str) -> dict[str, list[Form]]:
    forms: dict[str, list[Form]] = {}
    for form in registered_forms.answers(prefix):
        forms.setdefault(form.name, []).append(form)
    return forms


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_reply_of_the_transcripts_has_one(path: Path, all_forms: list[Form]) -> None:
    lines = path.read_text("utf-8").splitlines()
    replies = {line[2:] for line in lines if line.startswith("< ")} - {"(silence)"}
    assert [each for each in replies if not any(form.takes(each) for form in all_forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_has_one_with_its_longest_values_and_without(
    language: Language, prefix: str
) -> None:
    for name, forms in by_name(prefix).items():
        key, _, of = name.rpartition(" ")
        if of != language:
            continue
        texts = CATALOGUES[language]
        values = longest_values(texts, key)
        if language not in MARKED:
            values = {each: fold(v) if isinstance(v, str) else v for each, v in values.items()}
        for given in (values, {each: value or "x" for each, value in values.items()}):
            reply = say(language, key, prefix=prefix, **given).strip()
            assert any(form.takes(reply) for form in forms), (key, reply)


def test_a_form_takes_no_other_text_and_no_longer_value() -> None:
    form = Form("check vi", "{P2,24}: CUP MAY. {P1,5} nguoi bao")
    assert form.takes("0912345678: CUP MAY. 3 nguoi bao")
    assert not form.takes("0912345678: CUP MAY. 3 nguoi bao. Goi 113")
    assert not form.takes(f"{'9' * 25}: CUP MAY. 3 nguoi bao")
    assert not form.takes(": CUP MAY. 3 nguoi bao")
    assert not form.takes("0912345678: cup may. 3 nguoi bao")


def test_without_marks_there_is_no_marked_one() -> None:
    forms = list(registered_forms.answers("", marks=False))
    assert forms and all(
        measure(re.sub(r"\{P[^}]*\}", "", form.text)).encoding == "GSM-7" for form in forms
    )


def test_few_have_more_values_than_an_operator_takes() -> None:
    """VinaPhone takes three; they are the thanks for a report, and rare ones."""
    over = {
        form.name.rpartition(" ")[0]
        for form in registered_forms.answers("")
        if len(form.values) > registered_forms.MOST
    }
    assert all(name.startswith(("report.filed.", "fate.contradicted", "appeal.refused.", "data"))
               for name in over)  # fmt: skip


def test_an_alert_has_one_and_the_carrier_would_find_it() -> None:
    templates = load_templates()
    forms = {form.name: form for form in registered_forms.alerts(templates.values(), BRAND)}
    police = templates["police"]
    texts, faults = filling.fill(police, {"so": "0912345678"})
    assert faults == []
    out = render(Writing(police.kind, texts), "vi", BRAND)
    assert forms["alert police vi"].takes(out.text) and fits(out.text, 3)
    assert forms["alert police vi"].values == ["1,24"]
    assert {name.split()[1] for name in forms} == templates.keys()
