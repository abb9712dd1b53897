"""From what somebody types into the search box to the subject that they mean."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, url_for

from flows.values import Subject
from gateway.console import guard, rendering
from gateway.console.context import console_context
from gateway.console.forms import field
from gateway.reports import subjects, verdict_service
from gateway.reports.verdict_service import CantJudge

MOST_TYPED: Final = 60


def add(pages: Blueprint) -> None:
    pages.post("/reports/find")(find)
    pages.post("/reports/open")(open_subject)


def _page(problem: str = "", typed: str = "", not_known: str = "") -> str:
    return rendering.page("find.html", problem=problem, typed=typed, not_known=not_known)


@guard.needs("read")
def find() -> Any:
    typed = field("q", MOST_TYPED)
    about = _read(typed)
    if isinstance(about, str):
        return _page(about, typed), 422
    with console_context().engine.connect() as connection:
        known = subjects.id_of(connection, about.key)
    if known is not None:
        return redirect(url_for("console.subject", subject_id=known), 303)
    if about.kind == "odd":
        return _page(rendering.t("find_odd", shown=about.display), typed), 422
    return _page(typed=typed, not_known=about.display)


@guard.needs("refer")
def open_subject() -> Any:
    """Opens the page of a subject that nobody has reported yet, so that it can be judged."""
    typed, console = field("q", MOST_TYPED), console_context()
    about = _read(typed)
    if isinstance(about, str):
        return _page(about, typed), 422
    try:
        made = console.judging.open(guard.credentials(), about, now=console.clock())
    except CantJudge as error:
        return _page(rendering.t(f"cant_{error.reason}"), typed), 422
    return redirect(url_for("console.subject", subject_id=made), 303)


def _read(typed: str) -> Subject | str:
    """The typed subject, or why it is none."""
    try:
        return verdict_service.read(typed)
    except CantJudge as error:
        return rendering.t(f"cant_{error.reason}")
