"""Actions that wait for a second official: proposed decisions, to agree to, refuse or withdraw; and
messages from which triage may learn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from flask import redirect, request, url_for

from gateway.console import guard, rendering, table
from gateway.console.context import console
from gateway.console.forms import passage
from gateway.console.reports import agreeing, presenter
from gateway.console.routes import Routes
from gateway.console.table import Filter, Table
from gateway.database.choices import DECISIONS
from gateway.officials.accounts import NotPossible
from gateway.reports import proposals, second_official
from gateway.reports.proposals import Waiting
from gateway.reports.verdict_service import LONGEST_REASON, CantJudge, VerdictResult

DONE: Final = ("agreed", "not_agreed")
ORDERS: Final[Mapping[str, Callable[[Waiting], Any]]] = {
    "second_newest": lambda one: one.at,
    "second_most": lambda one: one.people,
}
"""Instead of the oldest first."""
_EVERY: Final = 1_000


routes = Routes()


@routes.get("/second")
@guard.needs("judge")
def second(problem: str = "", proposal_id: int = 0) -> str:
    me = guard.me()
    filters = [
        Filter("q", "filter_second", keeps=_has),
        Filter(
            "decision",
            "second_tab",
            [(one, rendering.t(f"decision_{one}")) for one in DECISIONS],
            keeps=lambda one, given: one.decision == given,
        ),
        Filter(
            "order", "second_order", [(one, rendering.t(one)) for one in ORDERS], "second_oldest"
        ),
    ]
    asked = table.asked(filters)
    with console.engine.connect() as connection:
        every, _ = proposals.waiting(connection, most=_EVERY)
        saved = table.saved(connection, "second")
        display = Table("second", (), asked, "", (), saved, filters)
        arranged = table.arranged(every, display)
        if asked.get("order") in ORDERS:
            arranged.sort(key=ORDERS[asked["order"]], reverse=True)
        waiting, later = table.paged(arranged, proposals.PAGE)
        own = any(one.official_id == me.id for one in waiting)
        names = agreeing.agreeing(connection, me.id) if own else ""
    return rendering.page(
        "second.html",
        problem=problem,
        done=rendering.done(DONE),
        table=display,
        any=bool(every),
        waiting=waiting,
        agreeing=names,
        later=later,
        chosen=proposal_id,
        reason=passage("reason", LONGEST_REASON),
        longest=LONGEST_REASON,
    )


def _has(one: Waiting, given: str) -> bool:
    digits = "".join(filter(str.isdigit, given))
    return table.has(given, one.display, one.official, one.reason) or (
        bool(digits) and digits in one.display
    )


@routes.post("/second/<int:proposal_id>/agree")
@guard.needs("second", second)
def agree(proposal_id: int) -> Any:
    return _done(
        proposal_id,
        "agreed",
        lambda: second_official.agree(
            console.judging, guard.credentials(), proposal_id, now=console.clock()
        ),
    )


@routes.post("/second/<int:proposal_id>/refuse")
@guard.needs("judge", second)
def refuse(proposal_id: int) -> Any:
    reason = passage("reason", LONGEST_REASON)
    return _done(
        proposal_id,
        "not_agreed",
        lambda: second_official.refuse(
            console.judging, guard.credentials(), proposal_id, reason, now=console.clock()
        ),
    )


def _done(proposal_id: int, done: str, act: Callable[[], VerdictResult]) -> Any:
    try:
        act()
    except CantJudge as error:
        return second(rendering.t(f"cant_{error.reason}"), proposal_id), 422
    return redirect(url_for("console.second", done=done), 303)


@routes.get("/second/texts")
@guard.needs("judge")
def texts(problem: str = "", report_id: int = 0) -> str:
    del report_id
    waiting = console.read(console.agreement.waiting)
    return rendering.page(
        "second_texts.html",
        problem=problem,
        done=rendering.t("second_text_agreed") if request.args.get("done") else "",
        waiting=[(one, presenter.readable(one.text)) for one in waiting],
    )


@routes.post("/second/texts/<int:report_id>/agree")
@guard.needs("second", texts)
def agree_text(report_id: int) -> Any:
    waiting = {int(one.id): one.code for one in console.read(console.agreement.waiting)}
    code = guard.found_or_404(waiting.get(report_id))
    try:
        console.agreement.agree(guard.credentials(), code, now=console.clock())
    except NotPossible as error:
        if error.reason == "own":
            return texts(rendering.t("second_text_own")), 422
        if error.reason == "same_inviter":
            return texts(rendering.t("second_text_same_inviter")), 422
        raise
    return redirect(url_for("console.texts", done=1), 303)
