"""Shows a report on pages: its subject in full, its reporter by a handle, its words masked."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

from markupsafe import Markup, escape

from flows.subjects.spoken_numbers import spoken
from flows.text import clean, fold
from flows.triage import similar
from gateway.console import rendering
from gateway.console.context import console
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE, REPORT_CONTENT
from gateway.database.encryption import Keys
from gateway.reports.queue import VERY_URGENT, danger

_MASKS: Final = {
    "L": "mask_link",
    "A": "mask_sum",
    "N": "mask_number",
    "P": "mask_name",
    "B": "mask_brand",
}
BRIEF: Final = (
    "impersonate_police",
    "electricity_water_tax",
    "debt_threat",
    "office_app",
)
"""Scam types that have a shorter name in tables."""
_GRADE_ICONS: Final = {
    "confirmed": "refused",
    "high": "warning",
    "caution": "warning",
    "cleared": "check",
    "official": "office",
}
_KIND_ICONS: Final = {"link": "link", "account": "card", "brandname": "message"}
_URGENCY: Final = ("usual", "raised", "high")
OVERDUE: Final = timedelta(days=2)
"""Subjects that wait longer are marked as late."""
_GROUPED: Final = 7
_NUMBER_WITHIN: Final = re.compile(r"(?<![\w./])0\d{8,10}(?![\w/])")
_ALPHABET: Final = "ACDEFGHJKLMNPQRTUVWXY2346789"
"""Without letters and digits that look like others."""
_LETTERS: Final = 6

_MAIL: Final = re.compile(r"[\w.+\-]{1,64} ?@ ?[\w\-]{1,64}(?:\.[\w\-]{1,64}){0,4}")
_I: Final = r"(?:toi|tui|em|chau|con|minh|chi|anh)"
_CALLED: Final = re.compile(
    rf"\b(?P<said>(?i:{_I} ten(?: la)?|ten(?: cua)? {_I}(?: la)?):?) "
    r"(?:[A-Z][\w']*(?: [A-Z][\w']*){0,3}|[\w']+)"
)
_HIGHLAND: Final = re.compile(
    r"\b(?:Y (?!(?i:te|khoa|si|hoc|ta|duoc|kien)\b)|H ?['’ ] ?)[A-Z]\w*(?: [A-Z]\w*){0,2}"
)
"""Names of M'Nong and Ede people: ``Y Bhin Nie``, ``H'Lan Nie``."""


def handle(keys: Keys, reporter: int) -> str:
    """A name for a reporter, like ``K7M-2PQ``. It stays the same for one person while the hash
    key does. Without the key nobody can compute it from an id, or an id from it."""
    left = int.from_bytes(keys.hash(f"handle {reporter}"))
    text = ""
    for _ in range(_LETTERS):
        left, at = divmod(left, len(_ALPHABET))
        text += _ALPHABET[at]
    return f"{text[:3]}-{text[3:]}"


@cache
def grade(language: str, word: str) -> Markup:
    """The answer that residents get about a subject: a word, an icon and a colour."""
    icon = rendering.icon(_GRADE_ICONS.get(word, "open"))
    name = rendering.sentence_case(rendering.text(language, f"grade_{word}"))
    return Markup('<span class="grade {}">{}{}</span>').format(word, icon, name)


def kind_icon(kind: str) -> Markup:
    return rendering.icon(_KIND_ICONS.get(kind, "phone"))


def pretext(category: str | None) -> str:
    """The name of a scam type in a table."""
    return rendering.t(f"{'brief' if category in BRIEF else 'category'}_{category or 'none'}")


def urgency(weight: float) -> str:
    """The word for a weight."""
    return rendering.t(f"urgency_{_URGENCY[min(danger(weight), 2)]}")


def is_urgent(weight: float) -> bool:
    """Whether it is among the very urgent ones."""
    return weight >= VERY_URGENT


def grounds(one: Any, within: timedelta | None = None) -> str:
    """The reporters of a subject, and their period, in words. `one` is a row with people, known and
    communes."""
    if not one.people:
        return rendering.t("grounds_nobody")
    spoken, words = rendering.language(), ("grounds_reporters", "grounds_known", "grounds_communes")
    parts = [
        rendering.text(spoken, word, count=rendering.number_in(spoken, count))
        for word, count in zip(words, (one.people, one.known, one.communes), strict=True)
        if count
    ]
    if within is not None and one.people > 1:
        parts.append(rendering.text(spoken, "grounds_within", time=duration(within)))
    return ", ".join(parts)


def duration(time: timedelta) -> str:
    """A time in minutes, hours or days; at least one minute."""
    minutes = max(1, round(time.total_seconds() / 60))
    if minutes < 60:
        return rendering.t("age_minutes", count=minutes)
    if minutes < 48 * 60:
        return rendering.t("age_hours", count=round(minutes / 60))
    return rendering.t("age_days", count=round(minutes / 60 / 24))


def deadline(since: datetime) -> str:
    """The time left until something from `since` is late; or for how long it has been late."""
    left = due(since) - console.clock()
    return rendering.t("time_left" if left > timedelta() else "time_over", time=duration(abs(left)))


def waiting_time(since: datetime) -> Markup:
    """How long it has waited, with the whole time on hover; marked after two days."""
    waited = console.clock() - since
    return rendering.timed(since, duration(waited), ' class="overdue"' if waited > OVERDUE else "")


def is_late(since: datetime) -> bool:
    return console.clock() - since > OVERDUE


def due(since: datetime) -> datetime:
    """When something from `since` becomes late."""
    return since + OVERDUE


def is_pressing(since: datetime) -> bool:
    """Whether it is late in less than a day."""
    return due(since) - console.clock() < timedelta(days=1)


def _groups(text: str) -> list[str]:
    if not (text.isdecimal() and len(text) >= _GROUPED):
        return [text]
    first = len(text) % 3 or 3
    first = first + 3 if first == 1 else first
    return [text[:first], *(text[n : n + 3] for n in range(first, len(text), 3))]


def spaced(text: str) -> Markup:
    """A number in groups that are seen and not copied: ``0900 000 130``."""
    first, *others = _groups(text)
    # Several groups are digits.
    inner = "".join(f"<span>{one}</span>" for one in (first, *others)) if others else escape(text)
    return Markup(f'<span class="whole">{inner}</span>')


def grouped(text: str) -> str:
    """A number in groups for paper and for sentences; no line breaks at its gaps."""
    return "\N{NO-BREAK SPACE}".join(_groups(text))


def grouped_within(sentence: str) -> str:
    """A sentence, with its telephone numbers in groups."""
    return _NUMBER_WITHIN.sub(lambda match: grouped(match[0]), sentence)


def name(one: Any) -> str:
    """The name of a subject (a row with kind, key and display) on a page. A link is whole,
    though it may be too long for an SMS."""
    return str(one.key.removeprefix("link:") if one.kind == "link" else one.display)


def name_spaced(one: Any) -> Markup:
    """The name with its digits in groups. An account has no groups, as it is no telephone
    number."""
    whole = Markup('<span class="whole">{}</span>')
    return whole.format(name(one)) if one.kind == "account" else spaced(name(one))


def name_grouped(one: Any) -> str:
    """The name with its digits in groups, for paper and for sentences."""
    return name(one) if one.kind == "account" else grouped(name(one))


def words(keys: Keys, content: bytes | None, code: str) -> str:
    """The text of the report with this code, masked; "" if it was deleted or can't be decrypted."""
    words = keys.readable(content, REPORT_CONTENT, code)
    return "" if words is None else readable(words)


def readable(text: str) -> str:
    """The reporter's text, masked."""
    return unmasked(" ".join(similar.masked(_hidden(text))))


def _hidden(text: str) -> str:
    """The text in plain letters, ready for masking. The masks of campaigns leave parts that no
    official may read: numbers in words, mail addresses, and names that people say are theirs.
    Each is replaced by a number, a link or a name, which is masked next."""
    plain = fold(clean(text))
    for start, end, _ in reversed(list(spoken(plain))):
        plain = f"{plain[:start]}0{plain[end:]}"
    plain = _MAIL.sub("www.x.vn", plain)
    plain = _CALLED.sub(r"\g<said> Nguyen Van A", plain)
    return _HIGHLAND.sub("Nguyen Van A", plain)


def sample(keys: Keys, value: bytes | None, campaign_id: int) -> str:
    """The masked sample of a campaign; it is stored encrypted."""
    words = keys.readable(value, CAMPAIGN_SAMPLE, campaign_id)
    return "" if words is None else unmasked(words)


def masked(text: str) -> Markup:
    """The text as HTML, in which masks are visible."""
    parts = re.split(r"(\[[^\[\]]{1,20}\])", text)
    return Markup("").join(
        Markup('<span class="mask">{}</span>').format(part) if n % 2 else part
        for n, part in enumerate(parts)
    )


def marked(text: str, typed: str) -> Markup:
    """The text as HTML, with the typed words marked, with or without diacritics."""
    return _mark(text, *_match(text, typed))


def grouped_match(text: str, typed: str) -> Markup:
    """A subject's name in groups as HTML, with the typed words marked in it."""
    start, end = _match(text, typed)
    parts, at = [], 0
    for group in _groups(text):
        parts.append(Markup("<span>{}</span>").format(_mark(group, start - at, end - at)))
        at += len(group)
    return Markup('<span class="whole">{}</span>').format(Markup("").join(parts))


def _match(text: str, typed: str) -> tuple[int, int]:
    """The start and end of the typed words in the text; an empty range if it has none."""
    plain, wanted = (_plain(one) for one in (text, typed.strip()))
    digits = re.sub(r"[ .+-]", "", wanted)
    wanted = digits if digits.isdecimal() else wanted
    at = plain.find(wanted) if wanted else -1
    return (0, 0) if at < 0 else (at, at + len(wanted))


def _mark(text: str, start: int, end: int) -> Markup:
    start, end = max(start, 0), max(end, 0)
    if not text[start:end]:
        return Markup("{}").format(text)
    return Markup("{}<mark>{}</mark>{}").format(text[:start], text[start:end], text[end:])


def _plain(text: str) -> str:
    """The text without diacritics, letter for letter: as long as the text."""
    letters = (unicodedata.normalize("NFD", one)[0].lower() for one in text)
    return "".join(letters).replace("đ", "d")


def unmasked(masked: str) -> str:
    """A masked text with its masks as people read them: ``goi N gap`` becomes ``goi [số] gap``."""
    return " ".join(
        f"[{rendering.t(_MASKS[word])}]" if word in _MASKS else word for word in masked.split()
    )
