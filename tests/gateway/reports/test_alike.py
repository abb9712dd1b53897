"""The answer to a check of a number in a rising scam's words: by webhook endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from tests.gateway.reports.test_weights_bounded import (
    SCAM,
    TRUE,
    honest,
    known_for,
    person,
    settle,
    text,
)
from tests.workers.conftest import Harness

NEW = honest(1)
ASKER = person(90)


def forwarded(harness: Harness, people: Sequence[str], number: str, *, report: bool) -> None:
    for n, sender in enumerate(people):
        text(harness, sender, SCAM.format(name=f"Nguyen Van {'ABCDEFGH'[n % 8]}", number=number))
        if report:
            text(harness, sender, "1")
    settle(harness)


def check(harness: Harness) -> str:
    return text(harness, ASKER, f"KT {NEW}")


def test_two_residents_matching_a_rising_scam_report_the_same(harness: Harness) -> None:
    reporters = [person(1), person(2)]
    known_for(harness, 60, *reporters)
    forwarded(harness, [person(10 + n) for n in range(6)], TRUE, report=False)
    forwarded(harness, reporters[:1], NEW, report=True)
    assert "1 nguoi da bao (kieu nay thuong la gia danh dien, thue)" in check(harness)
    forwarded(harness, reporters[1:], NEW, report=True)
    reply = check(harness)
    assert "2 nguoi da bao giong nhau (gia danh dien, thue), chua kiem tra xong" in reply
    assert "8" not in reply.replace(NEW, ""), "never the campaign's count"
    assert "soan MAT TIEN" in reply and len(reply) <= 160


@pytest.mark.parametrize("why", ["new", "one day", "it does not rise"])
def test_reporters_are_not_alike_by_this_alone(harness: Harness, why: str) -> None:
    reporters = [person(1), person(2)]
    known_for(harness, 0 if why == "new" else 60, *reporters)
    if why == "one day":
        harness.sql.execute(
            "UPDATE resident SET created_at = (SELECT min(created_at) FROM resident)"
        )
    people = 2 if why == "it does not rise" else 6
    forwarded(harness, [person(10 + n) for n in range(people)], TRUE, report=False)
    forwarded(harness, reporters, NEW, report=True)
    reply = check(harness)
    assert "2 nguoi da bao" in reply and "giong nhau" not in reply


def test_a_scam_of_last_month_rises_no_more(harness: Harness) -> None:
    reporters = [person(1), person(2)]
    forwarded(harness, [person(10 + n) for n in range(6)], TRUE, report=False)
    harness.clock.now += timedelta(days=20)
    known_for(harness, 60, *reporters)
    forwarded(harness, reporters, NEW, report=True)
    reply = check(harness)
    assert "2 nguoi da bao" in reply and "giong nhau" not in reply
