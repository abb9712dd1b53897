"""How pages show an alert: its state in a word, who may do what to it now, and what each phone
shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from textwrap import shorten
from typing import Final

from flows.alerts import slots
from flows.alerts.preview import Line, People, preview
from flows.alerts.values import SOURCES, AlertKind
from flows.alerts.writing import once, reach
from flows.languages.registry import LANGUAGES
from flows.subjects import links, numbers
from flows.values import Language
from gateway.alerts import approvers
from gateway.alerts.audience import by_instance
from gateway.alerts.lifecycle import MOVES, Alert, Content
from gateway.console import guard, rendering
from gateway.console.alerts import audience_view, rounding
from gateway.console.alerts.rounding import RoundedAudience
from gateway.console.carriers import titles
from gateway.console.context import console
from gateway.console.reports.presenter import grouped, grouped_within
from gateway.database.choices import ALERT_STATES, MIN_GROUP_SIZE
from gateway.officials.permissions import PERMISSIONS, covers

STATES: Final = (*ALERT_STATES, "paused", "stopped")
"""Words of `alert_state_`: the states in the database, and the two flags."""
_TITLE: Final = 60


def state(one: Alert) -> str:
    """A word of `STATES`."""
    if one.stopped:
        return "stopped"
    return "paused" if one.paused_at is not None else one.state


def excerpt(one: Alert) -> str:
    """The Vietnamese text; another one where there is none."""
    return one.content.texts.get("vi-marks") or next(iter(one.content.texts.values()), "")


_RELATIVE: Final = re.compile(
    r"\b(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) mai\b"
    r"|(?:^|(?<=[.!?:] ))Mai(?= [^\W\dA-ZĐ])"
    r"|\b(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) nay\b"
)
"""Words for tomorrow and today. A person or a place called Mai is neither."""


_RELATIVE_ENGLISH: Final = re.compile(r"\b(?:tomorrow|today|tonight)\b", re.IGNORECASE)


def dated(says: str, at: datetime, *, spoken: bool = False) -> str:
    """The text with the date behind each "mai" and "hôm nay". A reader at a wall, or a listener a
    day later, doesn't know when it was written.

    at      when the text was written
    spoken  the date as a voice says it
    """
    today = at.astimezone(console.timezone).date()

    def date_of(match: re.Match[str]) -> str:
        day = today + timedelta(days=match[0].casefold().endswith("mai"))
        word = "Ngày mai" if match[0] == "Mai" else match[0]
        ends = "," if says[match.end() : match.end() + 1] == " " else ""
        date = f"ngày {day.day} tháng {day.month}" if spoken else f"{day:%d/%m}"
        return f"{word}, {date}{ends}"

    return _RELATIVE.sub(date_of, says)


_UNITS: Final = re.compile(r"(?<=\d) (?=(?:tháng|giờ|phút|đồng)\b)|(?<=\btháng) (?=\d)")


def unbroken(says: str) -> str:
    """The text, with numbers that stay in one line with their units."""
    return _UNITS.sub("\u00a0", says)


def other_day(content: Content, written: datetime, begins: datetime) -> str:
    """A warning where the text says "mai" or "tomorrow" and is sent on another day than it was
    written: its readers count from the day on which they get it. Otherwise ""."""
    days = [at.astimezone(console.timezone).date() for at in (written, begins)]
    if days[0] == days[1]:
        return ""
    for code, pattern in (("vi-marks", _RELATIVE), ("en", _RELATIVE_ENGLISH)):
        match = pattern.search(content.texts.get(code, ""))
        if match is not None:
            tomorrow = match[0].casefold().endswith(("mai", "tomorrow"))
            means = days[1] + timedelta(days=tomorrow)
            return rendering.t(
                "alert_other_day",
                says=match[0],
                **{
                    name: f"{day:%d/%m}"
                    for name, day in (("written", days[0]), ("sent", days[1]), ("means", means))
                },
            )
    return ""


def title(one: Alert) -> str:
    """A short title that distinguishes this alert: the template's name with the number that it
    warns of, or the event and its place. For a free text its first words."""
    content, known = one.content, console.alerts.texts.templates.get(one.content.template)
    filled = [] if known is None else [name for name in known.slots if content.slots.get(name)]
    if known is None or not filled:
        return first_words(one)
    if known.slots[filled[0]] in slots.SUBJECTS:
        return f"{rendering.template_name(known)}: {grouped(content.slots[filled[0]])}"
    return ", ".join(content.slots[name] for name in filled[:2])


def titled(one: Alert) -> str:
    """Its name in lists: its number, and what tells it from others."""
    says = title(one)
    if not says:
        return rendering.t("alert_number", id=one.id)
    return rendering.t("alert_titled", id=one.id, says=says)


def first_words(one: Alert) -> str:
    """Its first sentence, for a title."""
    return _first_words(one.content.kind, excerpt(one))


# A list asks each alert for its title and for the line below it.
@lru_cache(maxsize=128)
def _first_words(kind: AlertKind, text: str) -> str:
    first = once(kind, text).split(". ")[0]
    return grouped_within(shorten(first, _TITLE, placeholder="…").rstrip("."))


def beyond_title(one: Alert) -> str:
    """The rest of the text behind a title that shows its first words; all of it under another
    title."""
    says = grouped_within(once(one.content.kind, excerpt(one)))
    begins = title(one).rstrip("…")
    return says.removeprefix(begins).lstrip(" .") if begins else says


def begun(one: Alert) -> bool:
    """Whether anybody may have got it: then it has progress to show."""
    return one.started_at is not None and ALERT_STATES[one.state].begun


def possible(one: Alert, touched: bool, failed: bool) -> frozenset[str]:
    """The actions that the official may take now: moves, and alerts that begin from this one.
    The page offers nothing else. The service checks again what is done."""
    me, areas = guard.me(), console.areas
    mine = covers(areas, me.role, me.areas, one.content.areas)
    actions = {
        act
        for act, rule in MOVES.items()
        if rule.needs is not None
        and one.state in rule.sources
        and mine
        and me.role in PERMISSIONS[rule.needs].roles
    }
    actions.discard("resume" if one.paused_at is None else "pause")
    if touched and one.content.kind != "exercise":
        actions.discard("approve")
    elif not mine and _stands_in(one):
        actions.add("approve")
    if not failed or one.content.expires_at <= console.clock():
        actions.discard("retry")
    if one.started_at is not None and mine and me.role in PERMISSIONS["draft"].roles:
        actions |= {"update", "follow_up"}
    return frozenset(actions)


def _stands_in(one: Alert) -> bool:
    """Whether the official may approve an emergency of other areas, which nobody of its own
    areas may approve now."""
    if one.content.kind != "emergency" or one.state != "submitted":
        return False
    if guard.me().role not in PERMISSIONS["stand_in"].roles:
        return False
    return not console.read(approvers.able, console.areas, one, console.clock())


CONTROLS: Final = frozenset({"pause", "resume", "cancel"})


def view(one: Alert) -> str:
    """The layout of the alert's page, by whether it is over and how it can be stopped."""
    actions = sorted(possible(one, touched=False, failed=False) & CONTROLS)
    return "-".join(("over" if one.ended_at is not None else "on", *actions))


@dataclass(frozen=True, slots=True)
class Row:
    """The figures for one carrier and language; people and cost are "" while they are not
    counted."""

    carrier: str
    language: str
    people: str
    cost: str


@dataclass(frozen=True, slots=True)
class Phone:
    """One text as phones show it, and who gets it."""

    sender: str
    text: str
    lang: str
    encoding: str
    units: int
    segments: int
    rows: Sequence[Row]


def phones(content: Content, people: People | None) -> list[Phone]:
    """The texts that are sent; the one that most people get comes first. `people` by language
    and carrier; None: not counted. An alert without a text has none."""
    if not content.texts.get("vi-marks"):
        return []
    counts = _counts(content, people or {})
    lines = preview(content.writing, counts, console.alerts.texts.carriers)
    audience = None if people is None else rounding.rounded_audience(counts)
    texts: dict[tuple[str, str], list[Line]] = {}
    for line in lines.lines:
        texts.setdefault((line.out.text, line.out.language), []).append(line)
    result = [
        _phone(content, text, language, same, audience) for (text, language), same in texts.items()
    ]
    # Without a count, Vietnamese without diacritics comes first.
    return result if people else sorted(result, key=most_read)


def most_read(one: Phone) -> tuple[bool, bool]:
    """Sort key: what most residents get comes first, whatever the subscribers' languages are."""
    return one.lang != "vi", one.encoding != "GSM-7"


def _counts(content: Content, people: People) -> People:
    """The count for every language of the alert by every carrier, also where it is 0."""
    carriers = console.alerts.texts.carriers
    written: list[Language] = ["vi", *(one for one in SOURCES if content.texts.get(one))]
    nobody = {(language, carrier): 0 for language in written for carrier in carriers}
    return nobody | by_instance(people, carriers)


def _phone(
    content: Content,
    text: str,
    language: str,
    same: Sequence[Line],
    audience: RoundedAudience | None,
) -> Phone:
    out, carrier = same[0].out, console.alerts.texts.carriers[same[0].carrier]
    return Phone(
        sender=content.sender or carrier.short_code,
        text=text,
        lang=LANGUAGES[language].tag,
        encoding=out.encoding,
        units=out.units,
        segments=out.segments,
        rows=[_row(line, audience) for line in same],
    )


def _row(line: Line, audience: RoundedAudience | None) -> Row:
    group = (line.chosen, line.carrier)
    cost = ""
    if audience is not None and audience.reveals(group):
        cost = dong(None if line.dong is None else rounding.share(line.dong, line.people))
    return Row(
        titles.title(line.carrier),
        rendering.t(f"speaks_{line.chosen.replace('-', '_')}"),
        "" if audience is None else audience.of(group),
        cost,
    )


def audience_of(content: Content, people: People) -> RoundedAudience:
    """The people it would reach, rounded; `people` by language and carrier."""
    return rounding.rounded_audience(_counts(content, people))


def reaches(alerts: Iterable[Alert]) -> dict[int, str]:
    """The people each alert would reach, in words, by id. Alerts that are still being counted and
    follow-ups are left out."""
    words: dict[int, str] = {}
    for one in alerts:
        if one.follows is not None or one.content.kind == "exercise":
            continue
        counted = audience_view.counted(one.content, None)
        if counted is None:
            break
        rounded = audience_of(one.content, counted.value)
        if rounded.total:
            words[one.id] = rounded.words()
    return words


def dong(price: int | None) -> str:
    return (
        rendering.t("alert_no_price")
        if price is None
        else rendering.t("alert_dong", dong=rendering.number(price))
    )


def in_words(people: int) -> str:
    """The number of people as an order of magnitude in words, so that an official notices a zero
    too many."""
    if 0 < people < MIN_GROUP_SIZE:
        return rounding.few()
    return reach(people, "en" if rendering.language() == "en" else "vi-marks")


def cost(content: Content, people: People) -> tuple[int, int | None]:
    """The segments of all MTs, and their price in dong (None if a carrier's price is not
    known), for the rounded count of people."""
    if not content.texts.get("vi-marks"):
        return 0, 0
    counts = {group: many for group, many in _counts(content, people).items() if many}
    estimate = preview(content.writing, counts, console.alerts.texts.carriers)
    price = None if estimate.dong is None else rounding.share(estimate.dong, estimate.people)
    return rounding.share(estimate.segments, estimate.people), price


def named(key: str) -> str:
    """A number, link or account of the database as people write it; "" for ""."""
    plain = key.partition(":")[2]
    subject = numbers.subject(plain) or links.subject(plain)
    return plain if subject is None or subject.kind == "link" else subject.display


def foreign(areas: Collection[str]) -> list[str]:
    """The areas in which the official does not act."""
    me, book = guard.me(), console.areas
    return [one for one in areas if not covers(book, me.role, me.areas, [one])]
