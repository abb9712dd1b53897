"""Pages for people who read the replies (`python -m gateway flows answers`): what a check says,
every grade for every kind of subject; and every text with its length in each language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from flows.languages import CATALOGUES, vi
from flows.languages.lengths import cost
from flows.subjects import numbers
from flows.text import fold, measure
from flows.topics import check
from flows.topics.context import Context, World
from flows.values import Asks, Command, Facts, Grade, Language, Person, Standing, State, Subject

_SAMPLES = (
    ("mobile", "0912345678"),
    ("landline", "02438241234"),
    ("short code", "8785"),
    ("foreign", "+447911123456"),
    ("brandname", "VIETBANK"),
    ("link", "kho-qua-tang.top"),
    ("account", "stk 4202039511"),
)
_GRADES: tuple[tuple[str, Grade], ...] = (
    ("confirmed", "confirmed"),
    ("high", "high"),
    ("reported by two", "reported"),
    ("reported by one", "reported"),
    ("reported, and two tell what a rising campaign says", "reported"),
    ("caution, the number is odd", "caution"),
    ("caution, a list or a campaign has it", "caution"),
    ("waiting, its only author has reported very much that day", "waiting"),
    ("no_reports", "no_reports"),
    ("no_reports, and the asker's own report was dismissed", "no_reports"),
    ("official", "official"),
    ("cleared", "cleared"),
    ("cleared, and reported by several people since", "cleared"),
)
_LANGUAGES: tuple[tuple[str, Language], ...] = (
    ("plain", "vi"), ("with marks", "vi-marks"), ("English", "en"),
)  # fmt: skip
_ODD = {"mobile": "0994332xxx", "foreign": "+22462123456", "link": "vietcomhank.top"}
_PEOPLE = {"confirmed": 14, "high": 6, "reported": 2}


def texts_page() -> str:
    """Every text to a resident as Markdown: its length with its longest values, in septets or
    UCS-2 units, in each language."""
    codes = [code for _, code in _LANGUAGES]
    lines = [
        "# Every text",
        "",
        "Written by `python -m gateway flows answers`. Lengths are those with the longest values.",
        "Plain and English texts have 160 units in one segment, texts with marks 70, or 67 in each",
        "of several. `|` begins what a USSD screen leaves out; `screen.` and `shared.` texts are",
        "said in place of the text of that name.",
        "",
        "| text | plain | with marks | English | in plain letters |",
        "|---|---|---|---|---|",
    ]
    for key, text in sorted(vi.TEXTS.items()):
        units = " | ".join(str(cost(code, CATALOGUES[code], key).units) for code in codes)
        lines.append(f"| `{key}` | {units} | {fold(text).replace('|', chr(92) + '|')} |")
    return "\n".join(lines) + "\n"


def page(world: World, now: datetime) -> str:
    """The texts as Markdown."""
    lines = [
        "# What a check says",
        "",
        "Written by `python -m gateway flows answers`. First what to do, then why. Plain texts are",
        "one SMS of at most 160 letters; the number before each text is its length.",
    ]
    for title, grade in _GRADES:
        lines += ["", f"## {title}", ""]
        lines += _rows(world, now, title, grade)
    return "\n".join(lines) + "\n"


def _rows(world: World, now: datetime, title: str, grade: Grade) -> Iterator[str]:
    for kind, typed in _SAMPLES:
        odd = title.endswith("odd")
        if odd and kind not in _ODD:
            continue
        subject = _subject(_ODD[kind] if odd else typed)
        yield f"**{kind}**"
        yield ""
        for name, language in _LANGUAGES:
            reply = _reply(world, now, language, subject, _standing(title, grade, now))
            yield f"- {name} ({measure(reply).units}): {reply}"
        yield ""


def _subject(typed: str) -> Subject:
    subject = numbers.subject(typed)
    assert subject is not None, typed
    return subject


def _standing(title: str, grade: Grade, now: datetime) -> Standing:
    category = "impersonate_police" if grade in ("confirmed", "high", "reported") else ""
    known = Standing(grade, _PEOPLE.get(grade, 0), now, category, independent=2)
    if title.endswith("one"):
        return replace(known, people=1, independent=1)
    if title.endswith("campaign says"):
        return replace(known, alike=2)
    if title.endswith("dismissed"):
        return replace(known, mine=True, decided_at=now)
    return replace(known, since_cleared=2, decided_at=now) if title.endswith("since") else known


def _reply(
    world: World, now: datetime, language: Language, subject: Subject, standing: Standing
) -> str:
    context = Context(State(), Asks(Command("check")), Facts(Person(language), ""), world, now)
    return check.status(context, subject, standing)
