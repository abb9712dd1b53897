"""Times as people type them, and what is refused since it can be read in two ways."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from gateway.officials.typed_times import Unclear, read, read_day

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2026, 11, 26, 22, 10, 30, tzinfo=ZONE)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("23:30", "2026-11-26 23:30"),
        ("22:10", "2026-11-26 22:10"),
        ("23h30", "2026-11-26 23:30"),
        ("tomorrow 7:00", "2026-11-27 07:00"),
        ("ngay mai 7:00", "2026-11-27 07:00"),
        ("Ngày mai lúc 7h", "2026-11-27 07:00"),
        ("7:00 mai", "2026-11-27 07:00"),
        ("today 23:00", "2026-11-26 23:00"),
        ("27/11/2026 08:00", "2026-11-27 08:00"),
        ("08:00 27/11/2026", "2026-11-27 08:00"),
        ("08:00 ngày 27-11-2026", "2026-11-27 08:00"),
        ("2026-11-27T08:00", "2026-11-27 08:00"),
        ("2026-11-27T01:00:00Z", "2026-11-27 08:00"),
        # Given in whole, it is for the caller to judge.
        ("hom qua 7:00", "2026-11-25 07:00"),
    ],
)
def test_a_time(typed: str, at: str) -> None:
    local = read(typed, NOW.astimezone(UTC), ZONE).astimezone(ZONE)
    assert f"{local:%Y-%m-%d %H:%M}" == at


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("21:00", "of today is over; write the day, tomorrow 21:00"),
        ("7", "must be a time"),
        ("", "must be a time"),
        ("soon", "must be a time"),
        ("01/01/0001 0:00", "must be a time"),
        ("9999-12-31T23:59", "must be a time"),
        ("7:5", "must be a time"),
        ("7:00 8:00", "must be a time"),
        ("mai 7:00 27/11/2026", "must be a time"),
        ("mai 7:00 or so", "must be a time"),
        ("7 pm", "the hour of 24"),
        ("7h tối", "the hour of 24"),
        ("7:00pm", "the hour of 24"),
        ("mai", "write the hour too: 27/11/2026 07:00"),
        ("2026-11-27", "write the hour too"),
        ("27/11 8:00", "write the whole year: 27/11/2026"),
        ("27/11/26 8:00", "write the whole year"),
        ("11/27/2026 8:00", "the day comes first"),
        ("29/02/2027 8:00", "there is no day"),
        ("24:00", "hours go from 0:00 to 23:59"),
        ("8:60", "hours go from 0:00 to 23:59"),
    ],
)
def test_an_unclear_time_says_what_to_write(typed: str, says: str) -> None:
    with pytest.raises(Unclear, match=says) as unclear:
        read(typed, NOW, ZONE)
    assert unclear.value.vietnamese != unclear.value.english


def test_after_midnight_tomorrow_is_two_days() -> None:
    with pytest.raises(Unclear, match="27/11/2026 7:00 or 28/11/2026 7:00"):
        read("mai 7:00", datetime(2026, 11, 27, 0, 30, tzinfo=ZONE), ZONE)
    assert read("mai 7:00", datetime(2026, 11, 27, 4, 0, tzinfo=ZONE), ZONE).day == 28


def test_of_what_has_been_a_time_alone_lies_before() -> None:
    assert read("21:00", NOW, ZONE, past=True) == NOW.replace(hour=21, minute=0, second=0)
    with pytest.raises(Unclear, match="yesterday 23:00"):
        read("23:00", NOW, ZONE, past=True)


@pytest.mark.parametrize("typed", ["25/10/2026 02:30", "29/03/2026 02:30"])
def test_where_clocks_change_it_is_refused(typed: str) -> None:
    with pytest.raises(Unclear, match="clocks change"):
        read(typed, NOW, BERLIN)


def test_a_day_alone() -> None:
    for typed in ("25/11/2026", "2026-11-25", "hôm qua", "yesterday"):
        assert read_day(typed, NOW, ZONE) == date(2026, 11, 25)
    for typed in ("25/11", "soon", "25/11/2026 7:00"):
        with pytest.raises(Unclear):
            read_day(typed, NOW, ZONE)
