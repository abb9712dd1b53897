"""Messages from which triage may learn once a second official agrees."""

from __future__ import annotations

from typing import Any

from flask import redirect, request, url_for

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.reports import presenter
from gateway.console.routes import Routes
from gateway.officials.accounts import NotPossible

routes = Routes()


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
