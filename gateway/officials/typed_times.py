"""Times as people type them: ``23:30``, ``mai 7:00``, ``27/11/2026 08:00``, or ISO 8601.

Local times are the office's. An ambiguous time is refused, with a hint what to write instead.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from flows.text import fold

_DAYS: Final = {
    **dict.fromkeys(("hom nay", "today"), 0),
    **dict.fromkeys(("ngay mai", "mai", "tomorrow"), 1),
    **dict.fromkeys(("hom qua", "yesterday"), -1),
}
_NIGHT_END_HOUR: Final = 4
"""Before this hour some people call the day that has begun "tomorrow"."""
_LONGEST_DAY: Final = len("2026-11-24")
_CLOCK: Final = re.compile(r"(?<![\d/.-])(\d{1,2})(?::(\d{2})|[hg](\d{2})?)(?![\w:])")
_DATE: Final = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d+))?(?![\w/])")
_NAMED: Final = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")
_HALF: Final = re.compile(r"\b(?:am|pm|sang|trua|chieu|toi|dem|khuya)\b|\d[ap]m\b")
_BETWEEN: Final = re.compile(r"\b(?:luc|ngay|at|on)\b|,")

EXAMPLES: Final = "23:30, mai 7:00, 27/11/2026 08:00"


class Unclear(ValueError):
    """The typed text is no time, or ambiguous; the message is English."""

    def __init__(self, vietnamese: str, english: str) -> None:
        super().__init__(english)
        self.vietnamese, self.english = vietnamese, english


NO_TIME: Final = (
    f"Viết ngày và giờ, như {EXAMPLES}.",
    "must be a time like 23:30, tomorrow 7:00, 27/11/2026 08:00 or 2026-11-24T07:00:00+07:00",
)


def read(typed: str, now: datetime, zone: tzinfo, *, past: bool = False) -> datetime:
    """The time, aware. Raises `Unclear`.

    past  a time of day alone is in the past, not in the future
    """
    try:
        parsed = datetime.fromisoformat(typed.strip())
    except ValueError:
        return _local(fold(typed).lower().strip(), now.astimezone(zone), zone, past)
    if len(typed.strip()) <= _LONGEST_DAY:
        raise _no_hour(parsed.date())
    return parsed if parsed.tzinfo else _placed(parsed, zone)


def read_day(typed: str, now: datetime, zone: tzinfo) -> date:
    """A day alone: ``27/11/2026``, ``2026-11-27``, ``hom qua``. Raises `Unclear`."""
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        pass
    day, rest = _day(fold(typed).lower().strip(), now.astimezone(zone).date())
    if day is None or rest.strip():
        raise Unclear(
            "Viết một ngày, như 27/11/2026.", "must be a day like 27/11/2026 or 2026-11-27"
        )
    return day


def _local(words: str, now: datetime, zone: tzinfo, past: bool) -> datetime:
    if _HALF.search(words):
        raise Unclear(
            "Viết giờ theo 24 giờ: 19:00, không viết 7 giờ tối.",
            "write the hour of 24: 19:00, not 7 pm",
        )
    clocks = list(_CLOCK.finditer(words))
    day, rest = _day(_CLOCK.sub(" ", words), now.date())
    if _BETWEEN.sub(" ", rest).strip() or len(clocks) > 1 or not (clocks or day):
        raise Unclear(*NO_TIME)
    if not clocks:
        raise _no_hour(day or now.date())
    hour, minute = int(clocks[0][1]), int(clocks[0][2] or clocks[0][3] or 0)
    if hour > 23 or minute > 59:
        raise Unclear("Giờ từ 0:00 đến 23:59.", "hours go from 0:00 to 23:59")
    if re.search(r"\b(?:mai|tomorrow)\b", words) and now.hour < _NIGHT_END_HOUR:
        raise Unclear(
            f"Đã qua nửa đêm, hôm nay là {now:%d/%m/%Y}. Viết rõ ngày: "
            f"{now:%d/%m/%Y} {hour}:{minute:02} hoặc {now + timedelta(1):%d/%m/%Y} "
            f"{hour}:{minute:02}.",
            f"it is past midnight, and today is {now:%d/%m/%Y}: write the day, "
            f"{now:%d/%m/%Y} {hour}:{minute:02} or {now + timedelta(1):%d/%m/%Y} "
            f"{hour}:{minute:02}",
        )
    at = _placed(datetime.combine(day or now.date(), time(hour, minute)), zone)
    if day is None and past and at > now:
        raise Unclear(
            f"{hour}:{minute:02} hôm nay chưa tới. Viết rõ ngày: hom qua {hour}:{minute:02}.",
            f"{hour}:{minute:02} of today is still to come: write the day, "
            f"yesterday {hour}:{minute:02}",
        )
    if day is None and not past and at < now.replace(second=0, microsecond=0):
        raise Unclear(
            f"{hour}:{minute:02} hôm nay đã qua. Viết rõ ngày: mai {hour}:{minute:02}.",
            f"lies in the past: {hour}:{minute:02} of today is over; write the day, "
            f"tomorrow {hour}:{minute:02}",
        )
    return at


def _day(words: str, today: date) -> tuple[date | None, str]:
    """The day that is named, if one is, and the other words. Raises `Unclear`."""
    named, dates = _NAMED.findall(words), list(_DATE.finditer(words))
    rest = _DATE.sub(" ", _NAMED.sub(" ", words))
    if len(named) + len(dates) > 1:
        raise Unclear(*NO_TIME)
    if named:
        return today + timedelta(_DAYS[named[0]]), rest
    if not dates:
        return None, rest
    day, month, year = dates[0].groups()
    if year is None or len(year) != 4:
        raise Unclear(
            f"Viết đủ năm: {day}/{month}/{today.year}.",
            f"write the whole year: {day}/{month}/{today.year}",
        )
    try:
        return date(int(year), int(month), int(day)), rest
    except ValueError:
        raise Unclear(
            f"Không có ngày {dates[0][0]}. Viết ngày trước, tháng sau: 27/11/2026.",
            f"there is no day {dates[0][0]}: the day comes first, then the month, 27/11/2026",
        ) from None


def _no_hour(day: date) -> Unclear:
    return Unclear(
        f"Viết thêm giờ: {day:%d/%m/%Y} 07:00.", f"write the hour too: {day:%d/%m/%Y} 07:00"
    )


def _placed(local: datetime, zone: tzinfo) -> datetime:
    """The local time in the zone. Raises `Unclear` where the clocks change: it is there twice, or
    never."""
    at = local.replace(tzinfo=zone)
    if not MINYEAR < local.year < MAXYEAR:  # There is no such time in other zones.
        raise Unclear(*NO_TIME)
    there = at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
    if not there or at.utcoffset() != at.replace(fold=1).utcoffset():
        raise Unclear(
            f"Giờ {local:%H:%M} ngày {local:%d/%m/%Y} không rõ vì đổi giờ. Viết giờ khác.",
            f"{local:%H:%M} of {local:%d/%m/%Y} is not clear, since clocks change: write another",
        )
    return at
