"""The progress of an alert in words: figures, speed, when it will be done, why it waits.

The speed is measured since an earlier look at the page, which the page remembers (`Look`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from flask import current_app

from gateway.alerts import progress
from gateway.alerts.lifecycle import Alert
from gateway.alerts.progress import Status
from gateway.console import rendering
from gateway.console.alerts import rounding
from gateway.console.alerts.presenter import in_words, named, state
from gateway.console.carriers import titles
from gateway.console.carriers.circuits import Circuits
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.reports.presenter import grouped as spaced_number
from gateway.database.choices import MIN_GROUP_SIZE

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "delivered": ("delivered",),
    "accepted": ("accepted",),
    "uncertain": ("uncertain",),
    "failed": ("failed", "refused"),
    "opted_out": ("opted_out",),
    "expired": ("expired",),
    "cancelled": ("cancelled",),
    "waiting": ("queued", "attempted"),
}
"""The groups of the bar in its order, and the states of deliveries in each."""
WIDTH: Final = 1_000
"""The width of the bar."""
SOON_SECONDS: Final = 2
SELDOM_SECONDS: Final = 10
"""Seconds until the next poll, while the alert moves quickly or slowly."""
SPAN: Final = timedelta(seconds=20)
"""The time constant of the speed's exponential average."""
_LONG_AGO: Final = timedelta(minutes=5)
_MINUTE: Final = timedelta(minutes=1)
_AVERAGED: Final = timedelta(hours=1)
_LONGEST: Final = timedelta(days=30)
_LATE_RECEIPTS: Final = timedelta(minutes=15)
"""How long the page still polls for receipts after the end."""
CIRCUITS: Final = "console circuits"


@dataclass(frozen=True, slots=True)
class ProgressSample:
    """An earlier look: how many deliveries were settled then, and how many a minute; None: not
    known yet."""

    at: datetime
    done: int
    rate: int | None


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment of the bar, and of the table under it."""

    name: str
    count: int
    x: float
    width: float
    share: str


@dataclass(frozen=True, slots=True)
class Group:
    """A row of a table, for a carrier or an area: deliveries by the names of `GROUPS`. hidden: the
    word shown in their place, "" if they are shown."""

    name: str
    counts: Mapping[str, int]
    hidden: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Deliveries of one carrier that failed for one reason: a word of `trouble_`."""

    carrier: str
    word: str
    count: int


@dataclass(frozen=True, slots=True)
class ProgressView:
    """The contents of the page.

    segments  the segments of the bar that are not empty
    outcome   for an alert that is over, a sentence: how many it reached
    begins    for an approved alert, when it begins; "" if that is not known
    holds     sentences: why it waits
    speed     deliveries a minute; "" while it is not known
    ends      when the last delivery would be sent
    troubles  why messages failed, by carrier
    cost      a sentence: what it has cost so far
    every     seconds until the next poll; None: nothing changes any more
    look      to remember for the next poll
    """

    state: str
    segments: Sequence[Segment]
    total: int
    done: int
    reach: str
    expanding: bool
    expected: int | None
    outcome: str
    begins: str
    holds: Sequence[str]
    speed: str
    ends: str
    troubles: Sequence[Trouble]
    carriers: Sequence[Group]
    areas: Sequence[Group]
    no_receipt: int
    cost: str
    every: int | None
    look: ProgressSample


def grouped(states: Mapping[str, int]) -> dict[str, int]:
    """Deliveries by the names of `GROUPS`."""
    return {name: sum(states.get(one, 0) for one in of) for name, of in GROUPS.items()}


def bar(states: Mapping[str, int]) -> list[Segment]:
    """The segments of the bar that are not empty, in its order."""
    counts, total = grouped(states), sum(states.values())
    segments, x = [], 0.0
    for name, count in counts.items():
        if count > 0:
            width = WIDTH * count / total
            segments.append(
                Segment(name, count, round(x, 2), round(width, 2), _share(count, total))
            )
            x += width
    return segments


def _share(count: int, total: int) -> str:
    """A share in percent; for a few of many, "less than" the smallest percentage that is shown."""
    tenths = round(100 * count / total, 1)
    return rendering.number(tenths) if tenths else rendering.t("progress_share_small")


def view_of(status: Status, paused_by: str, reason: str) -> ProgressView:
    """For an alert that is approved or has begun. `paused_by` and `reason` belong to its pause."""
    one, now = status.alert, console.clock()
    counts = grouped(status.states)
    done = status.recipients - counts["waiting"]
    rate = _rate(remembered(now), done, now)
    begins = _begins(one, now)
    stops = list(_stops(status, paused_by, reason, begins))
    stopped = bool(stops) or begins is not None or one.ended_at is not None
    return ProgressView(
        state=state_of(one, status.recipients),
        segments=bar(status.states),
        total=status.recipients,
        done=done,
        reach=(
            in_words(status.recipients)
            if status.expected is None
            else rounding.in_words(status.expected)
        ),
        expanding=status.expanding,
        expected=status.expected,
        outcome="" if one.ended_at is None else _outcome(counts),
        begins="" if begins is None else _when(begins),
        holds=stops if stopped else list(_circuits(status)),
        speed=_speed(status, counts["waiting"], done, rate),
        ends=_ends(status, counts["waiting"], rate or _average(one, done, rate, now), stopped, now),
        troubles=list(_troubles(status)),
        carriers=_table(status.carriers, titles.title),
        areas=_table(status.areas, rendering.area),
        no_receipt=status.no_receipt,
        cost=_cost(status),
        every=_every(status, counts, rate, stopped, now),
        look=ProgressSample(now, done, rate),
    )


def state_of(one: Alert, total: int) -> str:
    """As `state`, but of one that is over and had no recipients that it reached nobody."""
    return "nobody" if one.state == "sent" and not total else state(one)


def _cost(status: Status) -> str:
    """Its cost so far; "" if no carrier took anything, or no price is known."""
    if not status.dong:
        return ""
    numbers = {"dong": status.dong, "segments": status.segments}
    return rendering.t("progress_cost", **{k: rendering.number(v) for k, v in numbers.items()})


def _table(groups: Mapping[str, Mapping[str, int]], name_of: Callable[[str], str]) -> list[Group]:
    hidden = progress.hidden(groups)
    return [
        Group(name_of(name), {}, rendering.t(f"hidden_{hidden[name]}", min_people=MIN_GROUP_SIZE))
        if name in hidden
        else Group(name_of(name), grouped(of), "")
        for name, of in groups.items()
    ]


def remembered(now: datetime) -> ProgressSample | None:
    """The earlier look in the page's address; None if there is no valid one."""
    at, done = whole("since"), whole("had")
    if at is None or done is None:
        return None
    try:
        look = ProgressSample(datetime.fromtimestamp(at / 1000, UTC), done, whole("pace"))
    except (OverflowError, ValueError, OSError):
        return None
    return look if timedelta() < now - look.at < _LONG_AGO else None


def _rate(before: ProgressSample | None, done: int, now: datetime) -> int | None:
    """Deliveries a minute; None without a recent earlier look."""
    if before is None or done < before.done:
        return None
    seconds = (now - before.at).total_seconds()
    if seconds < 1:
        return before.rate
    latest = 60 * (done - before.done) / seconds
    if before.rate is None:
        return round(latest)
    weight = math.exp(-seconds / SPAN.total_seconds())
    return round(weight * before.rate + (1 - weight) * latest)


def _average(one: Alert, done: int, rate: int | None, now: datetime) -> int | None:
    """Deliveries a minute since it began, while `rate` is not known. None for an alert that
    began just now, or so long ago that it may have waited since."""
    if rate is not None or one.started_at is None:
        return None
    since = now - one.started_at
    return round(done / (since / _MINUTE)) if _MINUTE <= since <= _AVERAGED else None


def _speed(status: Status, waiting: int, done: int, rate: int | None) -> str:
    """The speed while it is being sent; "" if it is over or has just begun."""
    moves = waiting > 0 and done > 0 and status.alert.ended_at is None
    return rendering.number(rate) if moves and rate is not None else ""


def _ends(status: Status, waiting: int, rate: int | None, stopped: bool, now: datetime) -> str:
    if not waiting or not rate or stopped or status.expanding:
        return ""
    left = min(timedelta(minutes=waiting / rate), _LONGEST)
    at = min(now + left, status.alert.content.expires_at)
    minutes = max(1, round(left.total_seconds() / 60))
    return rendering.t(
        "progress_ends", minutes=rendering.number(minutes), at=rendering.format_time(at)
    )


def _every(
    status: Status, counts: Mapping[str, int], rate: int | None, stopped: bool, now: datetime
) -> int | None:
    one = status.alert
    if one.ended_at is not None and not counts["waiting"]:
        settled = not counts["accepted"] or now - one.ended_at > _LATE_RECEIPTS
        return None if settled else SELDOM_SECONDS
    return SELDOM_SECONDS if stopped or rate == 0 else SOON_SECONDS


def _outcome(counts: Mapping[str, int]) -> str:
    """How many people an alert that is over has reached; "" if it had no recipients. If a carrier
    reports no arrival, the MTs that it accepted count."""
    total, group = sum(counts.values()), "delivered" if counts["delivered"] else "accepted"
    if not total:
        return ""
    values = {"count": rendering.number(counts[group]), "total": rendering.number(total)}
    share = rendering.number(round(100 * counts[group] / total, 1))
    return rendering.t("ended", **values, group=rendering.t(f"group_{group}"), share=share)


def _begins(one: Alert, now: datetime) -> datetime | None:
    """When an alert that waits for its time, or for the morning, begins or goes on; None for all
    others."""
    if one.ended_at is not None or one.paused_at is not None:
        return None
    begins = console.alerts.begins(one.content, now, console.alerts.before(one))
    return begins if begins > now else None


def _when(at: datetime) -> str:
    """A time and its day within a sentence."""
    time, day = rendering.time_of(at), rendering.day(at)
    if rendering.language() == "vi":
        return f"{time}, {day[:1].lower()}{day[1:]}"
    return f"{time} on {day.replace(',', '')}"


def _stops(status: Status, paused_by: str, reason: str, begins: datetime | None) -> Iterator[str]:
    """Each reason why nothing is sent now."""
    one = status.alert
    if one.ended_at is not None:
        return
    if one.stopped:
        subject = spaced_number(named(one.content.subject)) or rendering.t("hold_number")
        at = rendering.brief_time(one.paused_at) if one.paused_at else ""
        yield rendering.t(f"hold_stopped_{one.stopped_for}", at=at, shown=subject)
        return
    if one.paused_at is not None:
        yield rendering.t("hold_paused", at=rendering.format_time(one.paused_at), name=paused_by)
        if reason:
            yield rendering.t("hold_reason", reason=reason)
        return
    if begins is not None and begins != one.content.send_at:
        yield rendering.t("hold_night", at=rendering.format_time(begins))


def _circuits(status: Status) -> Iterator[str]:
    """Carriers that fail and still have deliveries to send."""
    waiting = [name for name, of in status.carriers.items() if name and grouped(of)["waiting"] > 0]
    if not waiting:
        return
    states = _circuit_cache().states(list(console.alerts.texts.carriers))
    if states is None:
        yield rendering.t("hold_unknown")
        return
    for name in waiting:
        if states.get(name, "closed") != "closed":
            yield rendering.t(f"hold_circuit_{states[name]}", carrier=titles.title(name))


def _circuit_cache() -> Circuits:
    circuits: Circuits = current_app.extensions.setdefault(CIRCUITS, Circuits(console.redis_url))
    return circuits


def _troubles(status: Status) -> Iterator[Trouble]:
    for name, of in status.carriers.items():
        for word in ("refused", "failed"):
            if of.get(word, 0) > 0:
                title = titles.title(name) or rendering.t("alert_carrier_none")
                yield Trouble(title, word, of[word])
