"""Alerts at the command line: how one is shown, previewed, and watched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Final

from flows.alerts.values import SOURCES, Fault
from flows.alerts.writing import reach
from flows.places.areas import AreaBook
from gateway.alerts.lifecycle import Alert
from gateway.alerts.progress import Status
from gateway.alerts.service import Sight
from gateway.database.choices import DELIVERY_STATES

BAR: Final = 30
WAITING: Final = ("queued", "attempted")
STOPPED: Final = {
    "verdict": "paused by the service: what it names is no longer confirmed. Cancel it, or resume "
    "it once it is confirmed again.",
    "approval": "paused by the service: its approval does not hold, since somebody changed it in "
    "the database. Cancel it, and tell the server's operator.",
    "restored": "paused by the service: the database was restored. Find out who has it, then "
    "resume it, or cancel it.",
}


def line(one: Alert) -> str:
    """Of a list."""
    text = one.content.texts.get("vi-marks", "")
    return f"{one.id:>6}  {state(one):<10} {one.content.kind:<9} {text[:70]}"


def state(one: Alert) -> str:
    if one.stopped:
        return "stopped"
    return "paused" if one.paused_at is not None else one.state


def whole(one: Alert, areas: AreaBook, zone: tzinfo) -> Iterator[str]:
    """The whole alert, in lines."""
    content = one.content
    yield f"Alert {one.id}: {content.kind}, {state(one)}, version {one.version}"
    if one.predecessor_id is not None:
        yield f"  {one.relation} of alert {one.predecessor_id}"
    for area_id in content.areas:
        area = areas.get(area_id)
        yield f"  for      {area.name if area else '?'} ({area_id})"
    for language in (name for name in SOURCES if name in content.texts):
        yield f"  {language:<9}{content.texts[language]}"
    if content.subject:
        yield f"  about    {content.subject}"
    if content.sender:
        yield f"  sender   {content.sender}"
    if content.template:
        yield f"  from     the template {content.template}"
    yield f"  begins   {local_time(content.send_at, zone) or 'when it is approved'}"
    yield f"  ends     {local_time(content.expires_at, zone)}"
    if one.reason:
        yield f"  reason   {one.reason}"
    if one.stopped:
        yield f"  {STOPPED[one.stopped_for]}"
    yield f"  hash     {one.hash}"


def alike(alerts: Sequence[Alert], zone: tzinfo) -> Iterator[str]:
    """A line for each similar alert."""
    for one in alerts:
        went = f"began {local_time(one.started_at, zone)}" if one.started_at else "is on its way"
        yield f"  Alert {one.id} says the same to some of these areas: it {went}."


def local_time(at: datetime | None, zone: tzinfo) -> str:
    return "" if at is None else f"{at.astimezone(zone):%H:%M %d/%m/%Y}"


def sight(review: Sight) -> Iterator[str]:
    """What phones would get, how many, and for how much."""
    preview = review.preview
    words = reach(preview.people, "en")
    people = words if preview.people < 100 else f"{words} ({preview.people:,})"
    yield f"To {people}, {preview.segments:,} segment{'' if preview.segments == 1 else 's'} to pay"
    unpriced = ", ".join(dict.fromkeys(one.carrier for one in preview.lines if one.dong is None))
    price = f"price not set for {unpriced}: price_mt in carriers.toml"
    yield f"  cost     {price if preview.dong is None else f'{preview.dong:,} dong'}"
    if review.unlisted:
        yield "  An exercise reaches EXERCISE_NUMBERS alone, and none are set: add them in"
        yield "  a line of .run/dev.env (development) or in the environment, and start again."
    for each in preview.lines:
        price = "" if each.dong is None else f", {each.dong:,} dong"
        yield (
            f"  {each.chosen} by {each.carrier}: {each.people} x {each.out.segments} "
            f"({each.out.encoding}, {each.out.units} units){price}"
        )
        yield f"    {each.out.text}"
    yield from faults(review.faults)


def faults(problems: Sequence[Fault]) -> Iterator[str]:
    if problems:
        yield "It can't go out like this:"
    for each in problems:
        where = " ".join(part for part in (each.language, each.carrier) if part)
        yield f"  - {each.en}" + (f" [{where}]" if where else "")


def bar(status: Status) -> str:
    """One line that is drawn over itself: ``[#####.....] 1,234 of 5,678``."""
    all_, waiting = status.recipients, sum(status.states.get(name, 0) for name in WAITING)
    done = all_ - waiting
    share = done / all_ if all_ else 0.0
    filled = int(BAR * share)
    if status.alert.started_at is None:
        return f"{state(status.alert):<9} nothing is sent of it yet"
    more = " (still finding people)" if status.expanding else ""
    drawn = "#" * filled + "." * (BAR - filled)
    return f"{state(status.alert):<9} [{drawn}] {done:,} of {all_:,}{more}"


def figures(status: Status, areas: AreaBook) -> Iterator[str]:
    """How far it is, in all, by carrier and by area."""
    yield bar(status)
    if status.alert.stopped:
        yield "  " + STOPPED[status.alert.stopped_for]
    if status.expected is not None:
        yield f"  expected to reach {reach(status.expected, 'en')} ({status.expected:,})"
    yield f"  all: {counts(status.states)}"
    for name, states in status.carriers.items():
        yield f"  by {name or '(not chosen yet)'}: {counts(states)}"
    for area_id, states in status.areas.items():
        area = areas.get(area_id)
        yield f"  {area.name if area else area_id}: {counts(states)}"
    if status.no_receipt:
        yield f"  without a receipt after a day: {status.no_receipt:,}"
    if status.segments:
        yield f"  segments {status.segments:,}, dong {status.dong:,}"


def counts(states: Mapping[str, int]) -> str:
    return (
        ", ".join(f"{states[name]:,} {name}" for name in DELIVERY_STATES if states.get(name))
        or "none"
    )
