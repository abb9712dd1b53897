"""Texts that come late: the later word counts, and an old answer says which text it answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from flows.engine import DELAYED
from flows.languages import MAX_SEGMENTS
from flows.text import measure
from flows.topics.alerts import CLOCKS_DIFFER
from flows.values import Language, OptOut, Subscribe
from tests.transcripts.play import LOCAL_ZONE, Resident

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=LOCAL_ZONE)


def resident(language: Language = "vi", **ago: timedelta) -> Resident:
    """`sent`: how old the text is; `opted_out`: how long ago the resident opted out."""
    one = Resident(now=NOW)
    since = NOW - ago["opted_out"] if "opted_out" in ago else None
    one.person = replace(one.person, language=language, opted_out_at=since)
    one.sent_at = NOW - ago["sent"] if "sent" in ago else None
    return one


@pytest.mark.parametrize("language", ["vi", "vi-marks", "en"])
def test_an_old_dk_after_a_newer_huy_subscribes_nobody(language: Language) -> None:
    one = resident(language, sent=timedelta(minutes=90), opted_out=timedelta(minutes=5))
    turn = one.texts("DK Quang Tin")
    assert turn.effects == ()
    assert turn.reply is not None and "HUY" in turn.reply and "DK" in turn.reply
    assert measure(turn.reply).segments <= MAX_SEGMENTS[language]


@pytest.mark.parametrize(
    ("sent", "opted_out"),
    [
        (timedelta(0), timedelta(minutes=5)),
        (timedelta(minutes=5), timedelta(minutes=90)),
        # The carrier's clock may be behind by so much.
        (CLOCKS_DIFFER, timedelta(minutes=5)),
    ],
)
def test_a_dk_that_is_the_later_word_subscribes(sent: timedelta, opted_out: timedelta) -> None:
    turn = resident(sent=sent, opted_out=opted_out).texts("DK Quang Tin")
    assert any(isinstance(effect, Subscribe) for effect in turn.effects)


def test_where_the_carrier_tells_no_time_the_last_to_come_counts() -> None:
    turn = resident(opted_out=timedelta(minutes=5)).texts("DK Quang Tin")
    assert any(isinstance(effect, Subscribe) for effect in turn.effects)


def test_an_old_huy_always_stops_and_says_how_to_come_back() -> None:
    turn = resident(sent=timedelta(hours=20)).texts("HUY")
    assert any(isinstance(effect, OptOut) for effect in turn.effects)
    assert turn.reply is not None and "soan DK" in turn.reply


@pytest.mark.parametrize(
    ("sent", "begins"),
    [
        (DELAYED, "Tin gui 12:05: "),
        (timedelta(hours=20), "Tin gui 18:05 23/11: "),
    ],
)
def test_an_answer_that_comes_hours_later_names_its_text(sent: timedelta, begins: str) -> None:
    delayed, at_once = resident(sent=sent), resident()
    first = at_once.texts("KT 0912345678").reply
    assert first is not None
    assert delayed.texts("KT 0912345678").reply == begins + first


def test_an_answer_in_time_names_none() -> None:
    delayed, at_once = resident(sent=DELAYED - timedelta(seconds=1)), resident()
    assert delayed.texts("KT 0912345678").reply == at_once.texts("KT 0912345678").reply
