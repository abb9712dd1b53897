"""What waits for a second official: proposed decisions, to agree to, refuse or take back; and
messages from which triage may learn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import redirect, request, url_for

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import passage, whole
from gateway.console.reports import agreeing, presenter
from gateway.console.routes import Routes
from gateway.officials.accounts import NotPossible
from gateway.reports import proposals, second_official
from gateway.reports.verdict_service import LONGEST_REASON, CantJudge, VerdictResult

DONE: Final = ("agreed", "not_agreed")


routes = Routes()


@routes.get("/second")
@guard.needs("judge")
def second(problem: str = "", proposal_id: int = 0) -> str:
    me = guard.me()
    with console.engine.connect() as connection:
        waiting, later = proposals.waiting(connection, whole("after") or 0)
        own = any(one.official_id == me.id for one in waiting)
        names = agreeing.agreeing(connection, me.id) if own else ""
    return rendering.page(
        "second.html",
        problem=problem,
        done=rendering.done(DONE),
        waiting=waiting,
        agreeing=names,
        later=later,
        chosen=proposal_id,
        reason=passage("reason", LONGEST_REASON),
        longest=LONGEST_REASON,
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
