"""Appeals: what the owners of numbers object to, and what an official answers."""

from __future__ import annotations

from typing import Any, Final

from flask import current_app, redirect, request, url_for
from sqlalchemy import Connection

from flows.text import fold
from gateway.console import guard, rendering, table
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.reports import agreeing, decision_form, evidence_view, page_subject, presenter
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table
from gateway.reports import appeal_service, console_queries, grounds, subjects
from gateway.reports.appeal_service import PAGE
from gateway.reports.appeals import OUTCOMES
from gateway.reports.verdict_service import CantJudge, Overtaken

DONE: Final = ("answered", "waits")
COLUMNS: Final = tuple(map(Column, ("col_appeal", "col_number", "col_answer", "col_answered_by")))
_MOST_BESIDE: Final = 5
"""The most reports that are shown beside an appeal."""


routes = Routes()


@routes.get("/appeals")
@guard.needs("judge")
def appeals() -> Any:
    before, filters = whole("before"), _filters()
    asked = table.asked(filters)
    with console.engine.connect() as connection:
        waiting, later = appeal_service.waiting(connection, whole("after") or 0)
        decision, part = asked.get("decision", ""), fold(asked.get("q", "")).lower()
        answered = appeal_service.answered(connection, before, decision, part)
        saved = table.saved(connection, "appeals")
        within = grounds.within(connection, [one.key for one in waiting])
        waits = request.args.get("done") == "waits"
        ask = agreeing.whom_to_ask(connection) if waits else ""
    return rendering.page(
        "appeals.html",
        done=rendering.done(DONE) + ask,
        waiting=waiting,
        within=within,
        later=later,
        answered=answered,
        table=Table("appeals", COLUMNS, asked, "", (), saved, filters),
        older=answered[-1].id if len(answered) == PAGE else None,
        subject_page=_linked(),
    )


def _filters() -> list[Filter]:
    """The filters of the answered appeals."""
    outcomes = [(one, rendering.t(f"answer_{one}")) for one in OUTCOMES]
    return [Filter("q", "filter_appeal"), Filter("decision", "col_answer", outcomes)]


def _linked() -> bool:
    return "console.subject" in current_app.view_functions


@routes.get("/appeals/<int:appeal_id>")
@guard.needs("judge")
def appeal(problem: str = "", appeal_id: int = 0) -> str:
    with console.engine.connect() as connection:
        one = guard.found_or_404(appeal_service.find(connection, appeal_id))
        evidence = _evidence(connection, one.subject_id)
    return rendering.page(
        "appeal.html",
        **evidence,
        problem=problem,
        one=one,
        outcomes=OUTCOMES,
        due=presenter.due(one.at),
        **decision_form.limits(),
        subject_page=_linked(),
    )


def _evidence(connection: Connection, subject_id: int | None) -> dict[str, Any]:
    """The facts that an official needs for the answer, as far as they fit next to the appeal."""
    if subject_id is None:
        return {"about": None}
    about = page_subject.load(connection, subject_id)
    now = console.clock()
    known = subjects.collect_evidence(
        connection, decision_form.about(about), now, console.judging.directory, _MOST_BESIDE
    )
    rows = console_queries.reporters(connection, about.key, _MOST_BESIDE, 0, evidence_view.LATEST)
    history = console_queries.history(connection, about.key, page_subject.MOST_HISTORY)
    return {
        "about": about,
        "within": grounds.within(connection, [about.key]).get(about.key),
        "stands": page_subject.stands(history),
        "reports": evidence_view.alike(
            (one.words, one) for one in evidence_view.authors(rows, known, now)
        ),
    }


@routes.post("/appeals/<int:appeal_id>")
@guard.needs("judge", appeal)
def answer_appeal(appeal_id: int) -> Any:
    one = guard.found_or_404(console.read(appeal_service.find, appeal_id))
    try:
        made = appeal_service.answer(
            console.judging,
            guard.credentials(),
            one.code,
            request.form.get("decision", ""),
            decision_form.reason(),
            now=console.clock(),
            latest_id=whole("seen") or 0,
        )
    except Overtaken as error:
        says = rendering.t(
            "cant_overtaken",
            official=error.official,
            decision=rendering.t(f"decision_{error.decision}"),
            at=rendering.format_time(error.at),
        )
        return appeal(says, appeal_id), 409
    except CantJudge as error:
        return appeal(rendering.t(f"cant_{error.reason}"), appeal_id), 422
    done = "waits" if made.waits else "answered"
    return redirect(url_for("console.appeals", done=done), 303)
