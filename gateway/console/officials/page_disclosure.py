"""Break-glass: a reporter's number for an official who needs it, and the second person's page.

The number is in the answer to the form and nowhere else: not in an address, a session, a log or the
audit. To see it again takes a new code and a new reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import Connection

from flows.subjects import numbers
from gateway.console import guard, rendering, table
from gateway.console.context import console
from gateway.console.forms import passage, whole
from gateway.console.reports import presenter
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table
from gateway.officials import number_disclosure
from gateway.officials.number_disclosure import LEAST_LETTERS, MOST, MOST_LETTERS, PAGE, Disclosure
from gateway.reports import console_queries

DONE = ("acknowledged",)
MOST_SUBJECTS: Final = 5
COLUMNS: Final = tuple(
    map(Column, ("col_report", "col_time", "col_who", "col_reason", "col_seen_by"))
)


routes = Routes()
_ONE = "/reports/of/<int:report_id>/disclose"


def _reason() -> str:
    return passage("reason", MOST_LETTERS)


@dataclass(frozen=True, slots=True)
class About:
    """The reporter, by their handle, and their reports: rows with id, key, kind and shown."""

    handle: str
    subjects: Sequence[SimpleNamespace]


def _about(connection: Connection, report_id: int) -> About:
    rows = console_queries.reported_by(connection, report_id, MOST_SUBJECTS)
    reporter = number_disclosure.reporter(connection, report_id)
    keys = console.authority.keys
    return About("" if reporter is None else presenter.handle(keys, reporter), rows)


def _form(problem: str = "", report_id: int = 0) -> str:
    with console.engine.connect() as connection:
        preview = number_disclosure.look(
            connection, console.areas, guard.me(), report_id, console.clock(), console.today()
        )
        about = _about(connection, report_id)
    return rendering.page(
        "disclose.html",
        problem=problem,
        preview=guard.found_or_404(preview),
        about=about,
        reason=_reason(),
        least=LEAST_LETTERS,
        longest=MOST_LETTERS,
        most=MOST,
    )


def _reason_first(report_id: int) -> str:
    """Checks the reason first, so that a bad one uses up no code."""
    number_disclosure.check_reason(_reason())
    return ""


@routes.form(_ONE)
@guard.needs("disclose", _form, _reason_first)
def disclose(report_id: int) -> Any:
    if request.method != "POST":
        return _form(report_id=report_id)
    disclosed = number_disclosure.disclose(
        console.engine,
        console.authority.keys,
        console.areas,
        guard.me(),
        report_id,
        _reason(),
        console.clock(),
        console.today(),
    )
    number = numbers.national(disclosed.number)
    about = console.read(_about, report_id)
    return rendering.page("disclosed.html", report_id=report_id, number=number, about=about)


def _behind(one: Disclosure) -> str:
    """The reporter whose number was opened: by their handle, as on the number's page."""
    if one.reporter is None:
        return rendering.t("disclosure_forgotten")
    handle = presenter.handle(console.authority.keys, one.reporter)
    return rendering.t("disclosure_reporter", handle=handle)


def _filters(openers: Sequence[tuple[int, str]]) -> list[Filter]:
    states = [("yes", rendering.t("disclosure_yes")), ("no", rendering.t("disclosure_no"))]
    people = [(str(one), name) for one, name in openers]
    return [Filter("by", "col_who", people), Filter("seen", "col_seen_by", states)]


@routes.get("/disclosures")
@guard.needs("oversee")
def disclosures(problem: str = "", disclosure_id: int = 0) -> str:
    me = guard.me()
    with console.engine.connect() as connection:
        waiting = number_disclosure.to_acknowledge(connection, console.areas, me)
        tied = number_disclosure.tied(connection, me)
        filters = _filters(number_disclosure.openers(connection, console.areas, me))
        asked = table.asked(filters)
        rows = number_disclosure.listing(
            connection,
            console.areas,
            me,
            whole("before"),
            PAGE + 1,
            by=int(asked["by"]) if "by" in asked else None,
            acknowledged=asked["seen"] == "yes" if "seen" in asked else None,
        )
    return rendering.page(
        "disclosures.html",
        problem=problem,
        done=rendering.done(DONE),
        waiting=waiting,
        tied=tied,
        behind=_behind,
        disclosures=rows[:PAGE],
        table=Table("disclosures", COLUMNS, asked, filters=filters),
        older=rows[PAGE - 1].id if len(rows) > PAGE else None,
    )


@routes.post("/disclosures/<int:disclosure_id>/acknowledge")
@guard.needs("oversee", disclosures)
def acknowledge(disclosure_id: int) -> Any:
    console.write(
        number_disclosure.acknowledge, console.areas, guard.me(), disclosure_id, console.clock()
    )
    return redirect(url_for("console.disclosures", done="acknowledged"), 303)
