"""Renders pages: texts of the chosen language, local times, names of areas."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from string import Formatter
from typing import Any, Final

from flask import current_app, g, request, url_for
from markupsafe import Markup, escape

from flows.alerts.templates import Template
from flows.alerts.values import Fault
from gateway.console.context import console
from gateway.console.session import PREFIX, cookie_name
from gateway.console.words import CATALOGUES
from gateway.officials.permissions import ENROL, PERMISSIONS

STATIC = Path(__file__).resolve().parent / "static"
LANGUAGE = "khong-language"
TEMPLATES = "console templates"
"""Of an application: what finds its templates, by language."""
LANGUAGES: Mapping[str, str] = {"vi": "Tiếng Việt", "en": "English"}

ASSETS: Mapping[str, bytes] = {
    path.name: path.read_bytes() for path in sorted(STATIC.iterdir()) if path.suffix
}

_VIETNAMESE = str.maketrans(",.", ".,")
_ADDRESSES = {
    name: f"{PREFIX}/static/{name}?v={hashlib.sha256(content).hexdigest()[:12]}"
    for name, content in ASSETS.items()
}


def language() -> str:
    """The language of the cookie; Vietnamese for anyone who has not chosen. A page asks for each
    of its words."""
    try:
        known: str = g.language
    except AttributeError:
        chosen = request.cookies.get(cookie_name(LANGUAGE, console.https), "vi")
        known = g.language = chosen if chosen in LANGUAGES else "vi"
    return known


class _Counting(Formatter):
    """``{count:person|people}`` is the first of both for 1, else the second."""

    def format_field(self, value: Any, format_spec: str) -> str:
        one, plural, many = format_spec.partition("|")
        if not plural:
            return str(super().format_field(value, format_spec))
        return one if str(value) == "1" else many


_COUNTING: Final = _Counting()
_A_NUMBER: Final = 1_234_567_890
_MOST_NAMED: Final = 3


def t(word: str, **values: object) -> str:
    """The text of the chosen language."""
    return text(language(), word, **values)


def text(language: str, word: str, **values: object) -> str:
    return _filled(CATALOGUES[language][word], values)


def _filled(text: str, values: Mapping[str, object]) -> str:
    if "|" in text:
        return _COUNTING.vformat(text, (), values)
    return text.format(**values) if "{" in text else text


def has(word: str) -> bool:
    """Whether the catalogue has such a text."""
    return word in CATALOGUES["vi"]


def time_of(at: datetime) -> str:
    return f"{at.astimezone(console.timezone):%H:%M}"


def format_time(at: datetime | None) -> str:
    """In local time and notation; "" for None."""
    return "" if at is None else f"{at.astimezone(console.timezone):%H:%M %d/%m/%Y}"


def local_day(at: datetime) -> str:
    return f"{at.astimezone(console.timezone):%d/%m/%Y}"


def brief_time(at: datetime) -> str:
    """In local time; the day only where it is another one."""
    local = at.astimezone(console.timezone)
    return f"{local:%H:%M}" if local.date() == console.today() else f"{local:%H:%M %d/%m}"


def day(at: datetime) -> str:
    """The local day with its weekday."""
    local = at.astimezone(console.timezone)
    return f"{t(f'weekday_{local.weekday()}')}, {local:%d/%m/%Y}"


def age(at: datetime | None) -> str:
    """How long ago: minutes, hours, days and hours up to two days, then the date."""
    if at is None:
        return t("never")
    minutes = max(0, int((console.clock() - at).total_seconds() // 60))
    if minutes < 1:
        return t("age_now")
    if minutes < 60:
        return t("age_minutes", count=minutes)
    if minutes < 24 * 60:
        return t("age_hours", count=minutes // 60)
    if minutes < 48 * 60:
        return t("age_day", hours=minutes // 60 - 24)
    return f"{at.astimezone(console.timezone):%d/%m/%Y}"


def ago(at: datetime | None) -> Markup:
    """The same with the whole time on hover; "" for None."""
    return timed(at, age(at)) if at else Markup()


def timed(at: datetime, words: str, look: str = "") -> Markup:
    """Words for a time, with the whole time on hover."""
    title, seconds = format_time(at), at.isoformat(timespec="seconds")
    return Markup(f'<time datetime="{seconds}" title="{title}"{look}>{escape(words)}</time>')


def number(value: float | None) -> str:
    """With the separators of the chosen language, one digit after the point if it is not whole; a
    word for an unknown one."""
    return number_in(language(), value)


def number_in(language: str, value: float | None) -> str:
    if value is None:
        return text(language, "unknown_number")
    if type(value) is int:
        figures = f"{value:,}"
    else:
        figures = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"
    return figures.translate(_VIETNAMESE) if language == "vi" else figures


def sentence_case(words: str) -> str:
    """With a capital, if words from within sentences are used alone."""
    return words[:1].upper() + words[1:]


def template_name(template: Template) -> str:
    return (language() == "en" and template.name_en) or template.name


def any_of(names: Sequence[str]) -> str:
    """Some of these people, any of whom will do: at most three; "" for nobody."""
    *first, last = names[:_MOST_NAMED] or [""]
    return f"{', '.join(first)} {t('or')} {last}" if first else last


def fours(code: str) -> list[str]:
    """In groups of four, as a code is read from paper; the part before its last _ is one group."""
    head, mark, rest = code.rpartition("_")
    groups = [rest[at : at + 4] for at in range(0, len(rest), 4)]
    return [head + mark, *groups] if mark else groups


def area(area_id: str) -> str:
    """The name of an area or a whole set of them; its id if it is no longer known."""
    book = console.areas
    known = book.get(area_id)
    if known is not None:
        return known.name
    return next((one.provinces[0] for one in book.sets if one.id == area_id), area_id)


def faults(problems: Iterable[Fault]) -> list[str]:
    """The faults of an alert's text, in the chosen language, each once."""
    return list(
        dict.fromkeys(one.english if language() == "en" else one.vietnamese for one in problems)
    )


def may(act: str) -> bool:
    """Whether the official's role may do it. Else the page does not offer it."""
    official = g.get("me")
    return official is not None and official.role in PERMISSIONS[act].roles


def practice_code() -> str:
    """The code of this moment of the played official, to type when a page asks for it."""
    people, me = console.practice or {}, g.get("me")
    known = None if me is None else people.get(me.id)
    return "" if known is None else known.code(console.clock())


def has_passkeys() -> bool:
    """Whether the official has a passkey to show in a code's place."""
    me = g.get("me")
    return me is not None and ENROL not in me.scopes and me.has_passkey


def night() -> dict[str, str]:
    """When the quiet hours begin and end, as texts name them."""
    evening, morning = console.night
    return {"evening": f"{evening:%H:%M}", "morning": f"{morning:%H:%M}"}


def asset(name: str) -> str:
    """The address of a static file; a file that changes gets a new one."""
    return _ADDRESSES[name]


@functools.cache
def icon(name: str) -> Markup:
    """Beside a word, which says the same."""
    return Markup(
        f'<svg class="icon" aria-hidden="true" focusable="false">'
        f'<use href="{_ADDRESSES["icons.svg"]}#{escape(name)}"/></svg>'
    )


def address(view: str, **values: Any) -> str:
    name, value = next(iter(values.items()), ("", ""))
    if len(values) > 1 or (values and type(value) is not int):
        return url_for(view, **values)
    before, after = _around(view, name)
    return f"{before}{value}{after}"


@functools.cache
def _around(view: str, name: str) -> tuple[str, str]:
    """The parts before and after a number in an address of no other value, or of none: the same in
    each request."""
    given: dict[str, Any] = {name: _A_NUMBER} if name else {}
    before, _, after = url_for(view, **given).partition(str(_A_NUMBER))
    return before, after


def done(words: Collection[str]) -> str:
    """The action just done, from the page's address; "" for none of `words`."""
    given = request.args.get("done", "")
    return t(f"done_{given}") if given in words else ""


def page(template: str, **values: Any) -> str:
    catalogue = CATALOGUES[language()]
    given = dict(
        t=lambda word, **words: _filled(catalogue[word], words),  # `t`, for hundreds of words.
        language=language(),
        languages=LANGUAGES,
        moment=format_time,
        night=night,
        may=may,
        me=g.get("me"),
        practice=console.practice,
        practice_code=practice_code,
        office_name=console.office,
        enrolling=ENROL in getattr(g.get("me"), "scopes", ()),
        code_needed=not getattr(g.get("me"), "code_serves", False),
        **{"problem": "", "done": "", **values},
    )
    current_app.update_template_context(given)
    templates = current_app.extensions[TEMPLATES][language()]
    answer: str = templates.get_template(f"console/{template}").render(given)
    return answer
