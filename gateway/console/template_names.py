"""The names that templates use; some are replaced when they are compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from flask import Flask
from jinja2 import Environment
from jinja2.ext import Extension
from jinja2.runtime import Context

from gateway.console import branding, charts, error_links, navigation, rendering
from gateway.console.alerts import emergency_bands
from gateway.console.alerts import presenter as alerts_presenter
from gateway.console.campaigns import page_campaigns
from gateway.console.carriers import titles
from gateway.console.context import console
from gateway.console.help import page_help
from gateway.console.reports import presenter
from gateway.console.statistics import menu_counts, month_text

_FILTERS: Final[Mapping[str, Callable[..., Any]]] = {
    "alert_state": alerts_presenter.state,
    "alert_titled": alerts_presenter.titled,
    "area_name": rendering.area,
    "number": rendering.number,
    "sentence_case": rendering.sentence_case,
    "fours": rendering.fours,
    "template_name": rendering.template_name,
    "subject_name": presenter.name,
    "subject_spaced": presenter.name_spaced,
    "subject_grouped": presenter.name_grouped,
    "pretext": presenter.pretext,
    "urgency": presenter.urgency,
    "spaced": presenter.spaced,
    "deadline": presenter.deadline,
    "day": rendering.day,
    "clock": rendering.time_of,
    "local_day": rendering.local_day,
    "grouped": presenter.grouped,
    "grouped_match": presenter.grouped_match,
    "marked": presenter.marked,
    "masked": presenter.masked,
    "drawn": charts.draw,
    "campaign_words": page_campaigns.campaign_words,
    "carrier_title": titles.title,
    "cost": titles.cost,
    "figure": lambda value, key: month_text.cell(key, value),
}
_TESTS: Final = {
    "urgent": presenter.is_urgent,
    "late": presenter.is_late,
    "pressing": presenter.is_pressing,
}
GLOBALS: Final[Mapping[str, Callable[..., Any]]] = {
    "asset": rendering.asset,
    "icon": rendering.icon,
    "url_for": rendering.address,
    "age": rendering.age,
    "ago": rendering.ago,
    "any_of": rendering.any_of,
    "brief_time": rendering.brief_time,
    "field_of": error_links.field_of,
    "at_field": error_links.at_field,
    "unchecked": error_links.unchecked,
    "has_passkeys": rendering.has_passkeys,
    "navigation": navigation.menu,
    "help_of": navigation.help_of,
    "tour_here": page_help.tour_here,
    "menu_counts": menu_counts.waiting,
    "branding": lambda: console.branding,
    "branding_version": branding.version,
    "chosen_look": branding.chosen,
    "campaign_name": page_campaigns.campaign_name,
    "grounds": presenter.grounds,
    "kind_icon": presenter.kind_icon,
    "waiting_time": presenter.waiting_time,
    "lasted": presenter.duration,
    "waited": lambda at: presenter.duration(console.clock() - at),
    "emergencies": emergency_bands.of_page,
}


_CALL: Final = re.compile(r"""(?<![\w.])(t|asset)\((["'])([\w.]+)\2\)""")
_OF_KIND: Final = re.compile(r"""(?<![\w.])t\((["'])(\w+_)\1 ~ ([\w.]+)\)""")
_ICON: Final = re.compile(r"""{{ icon\((["'])([\w-]+)\1\) }}""")


class Constants(Extension):
    """Words, files and icons that a template asks for by a name alone are the same in each request:
    they are put in before it is compiled, for each language. The word for a kind of something is
    found by a filter, which costs less than a call with what `~` puts together."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        known = self.environment.constants  # type: ignore[attr-defined]
        source = _ICON.sub(lambda call: rendering.icon(call[2]), source)
        source = _OF_KIND.sub(r"(\3 | word_of(\1\2\1))", source)
        return _CALL.sub(lambda call: repr(known[call[1]](call[3])), source)


class _PlainCalls(Context):
    """None of the functions that our templates call takes the context, so no call looks whether it
    does: a page has hundreds. Our macros are not told whether to escape, and then they do."""

    def call(
        __self, __called: Callable[..., Any], *given: Any, _loop_vars: Any = None,
        _block_vars: Any = None, **named: Any,
    ) -> Any:  # fmt: skip
        return __called(*given, **named)


def add(app: Flask) -> None:
    app.jinja_env.filters.update(_FILTERS)
    app.jinja_env.tests.update(_TESTS)
    app.jinja_env.globals.update(GLOBALS)
    app.extensions[rendering.TEMPLATES] = {
        language: _templates(app, language) for language in rendering.LANGUAGES
    }


def _templates(app: Flask, language: str) -> Environment:
    made = app.jinja_env.overlay(extensions=[Constants])
    made.extend(constants={"t": partial(rendering.text, language), "asset": rendering.asset})
    made.filters = {
        **made.filters,
        "number": partial(rendering.number_in, language),
        "word_of": lambda one, kind: rendering.text(language, f"{kind}{one}"),
    }
    own = {
        "grade": partial(presenter.grade, language),
        "spark": partial(charts.spark, language),
    }
    made.context_class = _PlainCalls
    # Each import in a template looks all of them up: a dictionary does so at once.
    made.make_globals = lambda given: {**made.globals, **own, **(given or {})}  # type: ignore[assignment]
    return made
