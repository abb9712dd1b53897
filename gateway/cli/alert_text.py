"""Alerts at the command line: show, preview and watch them. All is read from the JSON of the
API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from config.words import is_vietnamese
from flows.alerts.values import SOURCES
from flows.alerts.writing import reach
from gateway.alerts.lifecycle import TEXT_FIELDS
from gateway.cli import words
from gateway.cli.alert_client import AlertsApi
from gateway.cli.words import text
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
Json = Mapping[str, Any]


def line(one: Json) -> str:
    """Of a list."""
    written = one["texts"].get("vi-marks", "")
    kind = words.choice("kind", one["kind"])
    return f"{one['id']:>6}  {state(one):<10} {kind:<9} {written[:70]}"


def state(one: Json) -> str:
    """An alert's state in the terminal's language."""
    paused = one.get("paused_at") or one.get("paused")
    name = "stopped" if one["stopped"] else "paused" if paused else one["state"]
    return words.choice("alert_state", name)


def whole(one: Json, api: AlertsApi) -> Iterator[str]:
    """The whole alert, in lines."""
    kind = words.choice("kind", one["kind"])
    yield text(
        "Alert {id}: {kind}, {state}, version {version}",
        id=one["id"], kind=kind, state=state(one), version=one["version"],
    )  # fmt: skip
    if one["predecessor_id"] is not None:
        yield text("  {relation} of alert {id}", relation=one["relation"], id=one["predecessor_id"])
    for area_id in one["areas"]:
        yield f"{_head('for')}{api.office['areas'].get(area_id, '?')} ({area_id})"
    for language in (name for name in SOURCES if name in one["texts"]):
        yield f"  {language:<9}{one['texts'][language]}"
    if one["subject"]:
        yield f"{_head('about')}{one['subject']}"
    for name in TEXT_FIELDS:
        if one[name]:
            yield f"{_head(name)}{one[name]}"
    if one["template"]:
        yield _head("from") + text("the template {name}", name=one["template"])
    begins = local_time(api.local(one["send_at"])) or text("when it is approved")
    yield f"{_head('begins')}{begins}"
    yield f"{_head('ends')}{local_time(api.local(one['expires_at']))}"
    if one["reason"]:
        yield f"{_head('reason')}{one['reason']}"
    if one["stopped"]:
        yield f"  {text(STOPPED[one['stopped_for']])}"
    yield f"{_head('hash')}{one['hash']}"


def _head(name: str) -> str:
    return f"  {text(name):<9}"


def alike(similar: Sequence[Json], api: AlertsApi) -> Iterator[str]:
    """A line for each similar alert."""
    for one in similar:
        began = local_time(api.local(one["started_at"]))
        went = text("began {time}", time=began) if began else text("is on its way")
        says = "  Alert {id} says the same to some of these areas: it {went}."
        yield text(says, id=one["id"], went=went)


def local_time(at: datetime | None) -> str:
    """Hour and day; "" for no time."""
    return "" if at is None else f"{at:%H:%M %d/%m/%Y}"


def _reach(people: int) -> str:
    return reach(people, "vi-marks" if is_vietnamese() else "en")


def preview(fields: Json) -> Iterator[str]:
    """The texts that phones would get, how many, and the price."""
    number = _reach(fields["people"])
    people = number if fields["people"] < 100 else f"{number} ({fields['people']:,})"
    segments = "To {people}, {count:,} segments to pay"
    if fields["segments"] == 1:
        segments = "To {people}, {count:,} segment to pay"
    yield text(segments, people=people, count=fields["segments"])
    if not fields["people"] and not fields["unlisted"]:
        yield text("  NOBODY gets this by SMS: use the loudspeakers, call the village heads")
    unpriced = ", ".join(
        dict.fromkeys(one["carrier"] for one in fields["lines"] if one["dong"] is None)
    )
    price = text("price not set for {carriers}: price_mt in carriers.toml", carriers=unpriced)
    yield _head("cost") + (price if fields["dong"] is None else _dong(fields["dong"]))
    if fields["unlisted"]:
        yield text("  An exercise reaches EXERCISE_NUMBERS alone, and none are set: add them in")
        yield text("  a line of .run/dev.env (development) or in the environment, and start again.")
    for each in fields["lines"]:
        out = each["out"]
        price = "" if each["dong"] is None else f", {_dong(each['dong'])}"
        says = "  {chosen} by {carrier}: {people} x {segments} ({encoding}, {units} units)"
        figures_ = {name: out[name] for name in ("segments", "encoding", "units")}
        people_ = {name: each[name] for name in ("chosen", "carrier", "people")}
        yield text(says, **people_, **figures_) + price
        yield f"    {out['text']}"
    yield from faults(fields["faults"])


def _dong(amount: int) -> str:
    return text("{amount:,} dong", amount=amount)


def faults(problems: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """A line for each fault, with its language and carrier."""
    if problems:
        yield text("It can't go out like this:")
    for each in problems:
        where = " ".join(part for part in (each["language"], each["carrier"]) if part)
        yield f"  - {fault(each)}" + (f" [{where}]" if where else "")


def fault(one: Mapping[str, str]) -> str:
    """A fault in the terminal's language."""
    return one["vi"] if is_vietnamese() else one["en"]


def bar(status: Json) -> str:
    """One line that is redrawn in place: ``[#####.....] 1,234 of 5,678``."""
    all_ = status["recipients"]
    done = all_ - sum(status["states"].get(name, 0) for name in WAITING)
    if status["started_at"] is None:
        return f"{state(status):<9} {text('nothing is sent of it yet')}"
    filled = int(BAR * done / all_) if all_ else 0
    more = text(" (still finding people)") if status["expanding"] else ""
    drawn = "#" * filled + "." * (BAR - filled)
    count = text("{done:,} of {all:,}", done=done, all=all_)
    return f"{state(status):<9} [{drawn}] {count}{more}"


def figures(status: Json, api: AlertsApi) -> Iterator[str]:
    """Its progress, in all, by carrier and by area."""
    yield bar(status)
    if status["stopped"]:
        yield "  " + text(STOPPED[status["stopped_for"]])
    if status["expected"] is not None:
        people = _reach(status["expected"])
        says = "  expected to reach {people} ({count:,})"
        yield text(says, people=people, count=status["expected"])
    yield text("  all: {counts}", counts=counts(status["states"]))
    for name, states in status["carriers"].items():
        carrier = name or text("(not chosen yet)")
        yield text("  by {carrier}: {counts}", carrier=carrier, counts=counts(states))
    for area_id, states in status["areas"].items():
        yield f"  {api.office['areas'].get(area_id, area_id)}: {counts(states)}"
    if status["no_receipt"]:
        yield text("  without a receipt after a day: {count:,}", count=status["no_receipt"])
    if status["segments"]:
        says = "  segments {segments:,}, dong {dong:,}"
        yield text(says, segments=status["segments"], dong=status["dong"])


def counts(states: Mapping[str, int]) -> str:
    """Deliveries by their state."""
    each = (
        f"{states[name]:,} {words.choice('delivery_is', name)}"
        for name in DELIVERY_STATES
        if states.get(name)
    )
    return ", ".join(each) or text("none")
