"""The console's navigation: at most six entries, each with its pages; and the items that wait in
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from flask import g, request, url_for

from gateway.console import rendering
from gateway.console.help import handbook
from gateway.console.session import PREFIX
from gateway.officials.permissions import PERMISSIONS


@dataclass(frozen=True, slots=True)
class Entry:
    """act    the permission without which it is not offered
    view   the page that it leads to
    word   its name in the catalogue
    paths  the first parts of the addresses that belong to it
    """

    act: str
    view: str
    word: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    word: str
    icon: str
    pages: Sequence[Entry]


SECTIONS: Final[Sequence[Section]] = (
    Section("nav_today", "home", (Entry("read", "console.today", "nav_today", ("",)),)),
    Section(
        "nav_reports",
        "flag",
        (
            Entry("read", "console.queue", "nav_queue", ("reports",)),
            Entry("read", "console.rising", "nav_campaigns", ("campaigns",)),
            Entry("judge", "console.second", "nav_second", ("second",)),
            Entry("judge", "console.appeals", "nav_appeals", ("appeals",)),
            Entry("judge", "console.lists", "nav_lists", ("lists",)),
        ),
    ),
    Section(
        "nav_alerts",
        "horn",
        (
            Entry("read", "console.alerts", "nav_alerts", ("alerts",)),
            Entry("read", "console.templates", "nav_templates", ("alerts/templates",)),
            Entry("own", "console.roster", "nav_roster", ("duty",)),
        ),
    ),
    Section(
        "nav_residents",
        "people",
        (Entry("read", "console.residents", "nav_residents", ("residents",)),),
    ),
    Section(
        "nav_figures",
        "chart",
        (
            Entry("oversee", "console.province", "nav_province", ("province",)),
            Entry("read", "console.figures", "nav_months", ("figures",)),
            Entry("read", "console.month_report", "nav_month", ("figures/month",)),
            Entry("carriers", "console.carriers", "nav_carriers", ("carriers",)),
        ),
    ),
    Section(
        "nav_admin",
        "sliders",
        (
            Entry("audit", "console.listing", "nav_officials", ("officials",)),
            Entry("oversee", "console.disclosures", "nav_disclosures", ("disclosures",)),
            Entry("audit", "console.entries", "nav_audit", ("audit",)),
        ),
    ),
)


NO_PLACE: Final = ("reports/find",)
"""Addresses that belong to no entry: what is looked for may be of any."""


@dataclass(frozen=True, slots=True)
class Menu:
    """The navigation of a page.

    entries  the sections that this official may open, each with its first page
    current  the section and the page of the address; None outside of all
    under    the pages of that section, if there are several
    """

    entries: Sequence[tuple[Section, Entry]]
    current: tuple[Section, Entry] | None
    under: Sequence[Entry]


def menu() -> Menu:
    """Of the official who is signed in, and the address of the request."""
    path = request.path.removeprefix(PREFIX).strip("/").split("/")
    entries, current, under = [], None, tuple[Entry, ...]()
    official = g.get("me")
    for section, pages in () if official is None else _offered(official.role):
        entries.append((section, pages[0]))
        for one in pages:
            # A page below another one's address may be an entry of its own.
            if "/".join(path) in NO_PLACE:
                continue
            if path[0] in one.paths or "/".join(path[:2]) in one.paths:
                current, under = (section, one), pages if len(pages) > 1 else ()
    return Menu(entries, current, under)


@cache
def _offered(role: str) -> Sequence[tuple[Section, tuple[Entry, ...]]]:
    """The sections that an official of this role may open."""
    pages = (
        (section, tuple(one for one in section.pages if role in PERMISSIONS[one.act].roles))
        for section in SECTIONS
    )
    return [(section, offered) for section, offered in pages if offered]


def help_of() -> str:
    """The part of the handbook about the page of the request."""
    first = request.path.removeprefix(PREFIX).strip("/").split("/")[0] or "today"
    page = first if first in handbook.sections(rendering.language()) else ""
    return url_for("console.help_page", page=page) if page else url_for("console.help_index")
