"""A case: what the same people reported on the same day, decided together, each ticked by hand."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, cast

from flask import Blueprint, redirect, request, url_for

from flows.scoring.risk import Decision
from gateway.console import guard, rendering
from gateway.console.context import console_context
from gateway.console.forms import passage, whole
from gateway.console.reports import presenter
from gateway.console.reports.page_subject import CHOICES, about, load
from gateway.reports import console_queries
from gateway.reports.verdict_service import (
    LONGEST_REASON,
    SHORTEST_REASON,
    CantJudge,
    Judged,
    Overtaken,
)

MOST: Final = 100
"""Subjects of one case on its page, the most urgent first."""


def add(pages: Blueprint) -> None:
    pages.get("/reports/<int:subject_id>/case")(case)
    pages.post("/reports/<int:subject_id>/case/decide")(decide_case)


@guard.needs("read")
def case(subject_id: int) -> Any:
    return _page(subject_id=subject_id)


def _page(problem: str = "", subject_id: int = 0, **_: Any) -> str:
    with console_context().engine.connect() as connection:
        load(connection, subject_id)
        rows = console_queries.case(connection, subject_id, MOST)
    return rendering.page(
        "case.html",
        problem=problem,
        done=rendering.t("case_done", count=whole("done") or 0) if "done" in request.args else "",
        subject_id=subject_id,
        rows=rows,
        ticked=frozenset(request.form.getlist("subject", int)),
        choices=CHOICES,
        chosen=request.form.get("decision", ""),
        reason=passage("reason", LONGEST_REASON),
        shortest=SHORTEST_REASON,
        longest=LONGEST_REASON,
    )


@guard.needs("judge", _page)
def decide_case(subject_id: int) -> Any:
    """Decides on each subject that is ticked, one after the other. One that can't be decided does
    not hold up the others, and the page says which and why."""
    decision, reason = request.form.get("decision", ""), passage("reason", LONGEST_REASON)
    if decision not in CHOICES:
        return _page(rendering.t("cant_decision"), subject_id=subject_id), 422
    ticked = frozenset(request.form.getlist("subject", int))
    with console_context().engine.connect() as connection:
        load(connection, subject_id)
        rows = console_queries.case(connection, subject_id, MOST)
    wanted = [row for row in rows if row.id in ticked]
    if not ticked:
        return _page(rendering.t("case_nothing_ticked"), subject_id=subject_id), 422
    left, done = len(ticked) - len(wanted), 0
    refused = [rendering.t("case_left", count=left)] if left else []
    now = console_context().clock()  # The same for all: it is one decision.
    for row in wanted:
        try:
            made = _judge(row, decision, reason, now)
        except Overtaken as error:
            says = rendering.t("case_overtaken", official=error.official)
            refused.append(f"{presenter.name(row)}: {says}")
        except CantJudge as error:
            says = rendering.t(f"cant_{error.reason}")
            refused.append(f"{presenter.name(row)}: {says}")
        else:
            done += 1
            if made.waits:
                refused.append(f"{presenter.name(row)}: {rendering.t('judged_proposed')}")
    if refused:
        says = rendering.t("case_done", count=done)
        return _page(" ".join((says, *refused)), subject_id=subject_id), 422
    return redirect(url_for("console.case", subject_id=subject_id, done=done), 303)


def _judge(row: Any, decision: str, reason: str, now: datetime) -> Judged:
    console = console_context()
    return console.judging.judge(
        guard.credentials(),
        about(row),
        cast(Decision, decision),
        reason,
        now=now,
        latest_id=whole(f"seen-{row.id}") or 0,
    )
