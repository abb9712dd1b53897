"""Report codes: anyone who types one back is understood."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from config.settings import Settings
from flows import engine
from gateway.inbound import processor
from gateway.services import Services


def test_a_code_has_letters_and_digits_that_no_key_or_ear_confuses() -> None:
    codes = {processor.new_code() for _ in range(5_000)}
    assert len(codes) > 4_990
    for code in codes:
        assert re.fullmatch("[ADGJMPTW2-9]{7}", code)
        assert re.search("[A-Z]", code)
        assert re.search("[0-9]", code)


@pytest.mark.parametrize(
    ("drawn", "why"), [(0x00000000, "letters alone"), (0xFFFFFFFF, "digits alone")]
)
def test_a_code_that_would_be_read_as_something_else_is_redrawn(
    monkeypatch: pytest.MonkeyPatch, drawn: int, why: str
) -> None:
    draws = [drawn, drawn, 0x0F0F0F0F]
    monkeypatch.setattr(processor.os, "urandom", lambda size: draws.pop(0).to_bytes(size))
    assert processor.new_code() == "9A9A9A9", why
    assert draws == []


@pytest.mark.parametrize("form", ["TT {}", "tt {}", "Tt.{}", "TT  {} "])
def test_a_resident_may_type_it_in_any_case(settings: Settings, form: str) -> None:
    world = Services(settings, {}).world
    now = datetime(2026, 3, 2, 9, tzinfo=UTC).astimezone(settings.timezone)
    for code in (processor.new_code() for _ in range(300)):
        for typed in (form.format(code), form.format(code).lower()):
            asks = engine.read(engine.thaw(None), typed, world, now)
            assert asks.report_code == code, typed


@pytest.mark.parametrize("form", ["{}", "tt{}", "TT{}.", " {} ", "({})"])
def test_a_code_alone_asks_for_its_report(settings: Settings, form: str) -> None:
    world = Services(settings, {}).world
    now = datetime(2026, 3, 2, 9, tzinfo=UTC).astimezone(settings.timezone)
    for code in (processor.new_code() for _ in range(300)):
        for typed in (form.format(code), form.format(code).lower()):
            asks = engine.read(engine.thaw(None), typed, world, now)
            assert (asks.command.name, asks.report_code) == ("fate", code), typed


@pytest.mark.parametrize(
    "text", ["2345678", "ADGJMPT", "ma 23456", "A23456", "ttdakmil", "TT2345678", "PM 234567"]
)
def test_a_text_that_is_no_code_asks_for_no_report(settings: Settings, text: str) -> None:
    world = Services(settings, {}).world
    asks = engine.read(engine.thaw(None), text, world, datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert asks.report_code is None
