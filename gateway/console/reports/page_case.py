"""Several subjects decided together, each ticked by hand: those that the same people reported on
the same day, or those that an official has ticked in the queue.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import Connection

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.reports import decision_form, presenter
from gateway.console.reports.page_subject import load
from gateway.console.routes import Routes
from gateway.reports import console_queries, grounds

MOST: Final = 100
"""The most subjects of a case on its page, the most urgent first."""


routes = Routes()


@routes.get("/reports/<int:subject_id>/case")
@guard.needs("read")
def case(problem: str = "", subject_id: int = 0) -> str:
    with console.engine.connect() as connection:
        load(connection, subject_id)
        rows = console_queries.case(connection, subject_id, MOST)
        ticked = frozenset(request.form.getlist("subject", int))
        return _page(connection, rows, ticked, problem, subject_id)


def _page(
    connection: Connection,
    rows: Sequence[SimpleNamespace],
    ticked: frozenset[int],
    problem: str,
    case_of: int | None = None,
) -> str:
    keys, done = [row.key for row in rows], whole("done")
    secrets = console.authority.keys
    return rendering.page(
        "case.html",
        problem=problem,
        done=rendering.t("case_done", count=done) if done is not None else "",
        case_of=case_of,
        rows=rows,
        ticked=ticked,
        within=grounds.within(connection, keys),
        words={
            key: presenter.words(secrets, one.content, one.code)
            for key, one in console_queries.latest_words(connection, keys).items()
        },
        choices=decision_form.TOGETHER,
        **decision_form.limits(),
    )


def _wrong(**_: Any) -> str:
    if not request.form.getlist("subject", int):
        return rendering.t("case_nothing_ticked")
    return decision_form.wrong(decision_form.TOGETHER)


@routes.post("/reports/<int:subject_id>/case/decide")
@guard.needs("judge", case, _wrong)
def decide_case(subject_id: int) -> Any:
    """Decides on each ticked subject. The page says which of them could not be decided, and why."""
    wrong, ticked = _wrong(), frozenset(request.form.getlist("subject", int))
    if wrong:
        return case(wrong, subject_id=subject_id), 422
    with console.engine.connect() as connection:
        load(connection, subject_id)
        rows = console_queries.case(connection, subject_id, MOST)
    chosen = [row for row in rows if row.id in ticked]
    left = len(ticked) - len(chosen)
    done, refused = decision_form.judge_ticked(chosen)
    refused = [*([rendering.t("case_left", count=left)] if left else []), *refused]
    if refused:
        says = " ".join((rendering.t("case_done", count=done), *refused))
        return case(says, subject_id=subject_id), 422
    return redirect(url_for("console.case", subject_id=subject_id, done=done), 303)


@routes.get("/reports/together")
@guard.needs("judge")
def together(problem: str = "") -> str:
    """The page of the subjects that were ticked by hand in the queue; they stay ticked."""
    ticked = frozenset(request.values.getlist("subject", int)[:MOST])
    with console.engine.connect() as connection:
        rows = console_queries.chosen(connection, ticked, MOST)
        return _page(connection, rows, ticked, problem)


@routes.post("/reports/together")
@guard.needs("judge", together, _wrong)
def decide_together() -> Any:
    wrong, ticked = _wrong(), frozenset(request.form.getlist("subject", int)[:MOST])
    if wrong:
        return together(wrong), 422
    rows = console.read(console_queries.chosen, ticked, MOST)
    done, refused = decision_form.judge_ticked(rows)
    if refused:
        return together(" ".join((rendering.t("case_done", count=done), *refused))), 422
    return redirect(url_for("console.together", subject=sorted(ticked), done=done), 303)
