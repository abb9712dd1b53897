"""Languages that wait for their translators: chosen, remembered, and answered in Vietnamese."""

from __future__ import annotations

import unicodedata

import pytest

from flows import languages
from flows.engine import read, turn
from flows.languages import CATALOGUES, SCREENS, TRANSLATED, say, show, spoken
from flows.languages.registry import WAITING, sound
from flows.text import fold, measure
from flows.values import Facts, Language, Person, Speak, State
from tests.flows.test_engine import NOW
from tests.transcripts.play import world

UNSPOKEN = [name for name in WAITING if name not in CATALOGUES]


def answer(text: str, language: Language = "vi") -> tuple[str, tuple[object, ...]]:
    asks = read(State(), text, world(), NOW)
    reply = turn(State(), asks, Facts(Person(language), "ABC1234"), world(), NOW)
    return reply.reply or "", reply.effects


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("NN MNONG", "mnong"),
        ("nn m'nông", "mnong"),
        ("NN M NONG", "mnong"),
        ("tieng mnong", "mnong"),
        ("NN EDE", "ede"),
        ("NN Ê Đê", "ede"),
        ("tiếng ê đê", "ede"),
        ("NN HMONG", "hmong"),
        ("NN H'Mông", "hmong"),
        ("NN mong", "hmong"),
    ],
)
def test_the_choice_is_kept_and_the_fallback_is_said(text: str, language: Language) -> None:
    reply, effects = answer(text)
    assert effects == (Speak(language),)
    if language in UNSPOKEN:
        assert f"Chua co tieng {fold(WAITING[language].name)}" in reply
        assert "tra loi bang tieng Viet" in reply
        cost = measure(reply)
        assert (cost.encoding, cost.segments) == ("GSM-7", 1)


@pytest.mark.parametrize("language", WAITING)
def test_who_waits_is_answered_in_vietnamese(language: Language) -> None:
    for text in ("KT 0987654321", "5K", "TG", "DK dak mil", "MAT TIEN", "LD 0987654321 doi tien"):
        assert answer(text, language) == answer(text, "vi")


def test_no_language_makes_say_fail() -> None:
    for unknown in ("klingon", "", "VI"):
        assert say(unknown, "rules.all") == say("vi", "rules.all")  # type: ignore[arg-type]
        assert show(unknown, "rules.all") == show("vi", "rules.all")  # type: ignore[arg-type]
        assert spoken(unknown) == "vi"


def test_a_catalogue_is_spoken_only_when_it_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {key: f"ƀ {text}" for key, text in languages.vi.TEXTS.items()}
    part = dict(list(whole.items())[:-1])
    for texts, language in ((part, "vi"), (whole, "mnong")):
        monkeypatch.setattr(languages, "TRANSLATED", {**TRANSLATED, "mnong": texts})
        monkeypatch.setattr(languages, "CATALOGUES", languages._catalogues(languages._texted))
        assert spoken("mnong") == language
    assert say("mnong", "alerts.done", areas="xã Đắk Mil").startswith("ƀ ")
    assert "xã Đắk Mil" in say("mnong", "alerts.done", areas="xã Đắk Mil")
    reply, effects = answer("NN MNONG")
    assert reply.startswith("ƀ ") and effects == (Speak("mnong"),)


@pytest.mark.parametrize("texts", [[], 7, None, {"check.ask": 7}])
def test_what_is_no_catalogue_silences_nobody(texts: object) -> None:
    assert sound(texts, languages.vi.TEXTS) == {}


@pytest.mark.parametrize("text", ["{", "{0}", "{area}", "{areas!r}", "{areas:9}", "{areas.x}"])
def test_a_text_that_cannot_be_filled_in_is_left_out(text: str) -> None:
    rows = {"alerts.done": text, "help.all": "ƀ", "unknown": "ƀ"}
    assert sound(rows, {"alerts.done": "{areas}", "help.all": "x"}) == {"help.all": "ƀ"}


def test_every_catalogue_that_is_spoken_is_complete() -> None:
    for forms in (CATALOGUES, SCREENS):
        assert {"vi", "vi-marks", "en"} <= set(forms)
        for texts in forms.values():
            assert texts.keys() >= CATALOGUES["vi"].keys()


@pytest.mark.parametrize("language", WAITING)
def test_what_is_said_of_a_language_is_sound(language: Language) -> None:
    meta = WAITING[language]
    assert meta.letters == unicodedata.normalize("NFC", meta.letters)
    assert len(set(meta.letters.split())) == len(meta.letters.split())
    for character in meta.combining:
        assert measure(character).units == 2 and measure(character).encoding == "UCS-2"
    encodings = {measure(character).encoding for character in meta.letters.split()}
    assert ("UCS-2" in encodings) == (meta.encoding == "UCS-2")
