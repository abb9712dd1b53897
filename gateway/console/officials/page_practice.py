"""Practice mode: one person plays every official, with the code in view. In the console of the
service itself there is no such page."""

from __future__ import annotations

from typing import Any

from flask import redirect, request

from gateway.console import guard, rendering, signin
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.routes import Routes

routes = Routes()


@routes.get("/practice")
@guard.public("made-up officials of a practice database are anybody's")
def practice() -> Any:
    return rendering.page("practice.html", people=console.practice)


@routes.post("/practice")
@guard.public("made-up officials of a practice database are anybody's")
def play() -> Any:
    """Signs in as one of the made-up officials."""
    wanted = whole("official") or 0
    guard.found_or_404(guard.found_or_404(console.practice).get(wanted))
    signin.enter(wanted)
    return redirect(guard.safe_path(request.form.get("next")), 303)
