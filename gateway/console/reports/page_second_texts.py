"""Messages from which triage may learn once a second official agrees."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, request, url_for

from gateway.console import guard, rendering
from gateway.console.context import console_context
from gateway.console.reports import presenter
from gateway.officials.accounts import NotPossible

_REFUSED: Final = ("own", "same_inviter")


def add(pages: Blueprint) -> None:
    pages.get("/second/texts")(texts)
    pages.post("/second/texts/<code>/agree")(agree_text)


def _page(problem: str = "", code: str = "") -> str:
    del code
    console = console_context()
    with console.engine.connect() as connection:
        waiting = console.agreement.waiting(connection)
    return rendering.page(
        "second_texts.html",
        problem=problem,
        done=rendering.t("second_text_agreed") if request.args.get("done") else "",
        waiting=[(one, presenter.readable(one.text)) for one in waiting],
    )


@guard.needs("judge")
def texts() -> Any:
    return _page()


@guard.needs("second", _page)
def agree_text(code: str) -> Any:
    console = console_context()
    try:
        console.agreement.agree(guard.credentials(), code, now=console.clock())
    except NotPossible as error:
        if error.reason not in _REFUSED:
            raise
        return _page(rendering.t(f"second_text_{error.reason}")), 422
    return redirect(url_for("console.texts", done=1), 303)
