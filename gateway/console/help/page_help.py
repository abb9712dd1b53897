"""Help: the handbook, the part of it that is about one page, and a tour in six steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from gateway.console import guard, rendering
from gateway.console.help import handbook
from gateway.console.routes import Routes

TOUR: Final[Sequence[tuple[str, str]]] = (
    ("today", "console.today"),
    ("reports", "console.queue"),
    ("alerts", "console.alerts"),
    ("duty", "console.roster"),
    ("residents", "console.residents"),
    ("account", "console.account"),
)
"""What each step is about, and the page that it leads to."""


routes = Routes()


@routes.get("/help")
@guard.public("the handbook tells nothing of anybody")
def help_index() -> Any:
    return rendering.page("help.html", sections=handbook.sections())


@routes.get("/help/<page>")
@guard.public("the handbook tells nothing of anybody")
def help_page(page: str) -> Any:
    one = guard.found_or_404(handbook.sections().get(page))
    return rendering.page("help_page.html", one=one)


@routes.get("/tour/<int:step>")
@guard.public("the handbook tells nothing of anybody")
def tour(step: int) -> Any:
    guard.found_or_404(step, 1 <= step <= len(TOUR))
    page, view = TOUR[step - 1]
    one = handbook.sections()[page]
    return rendering.page("tour.html", one=one, step=step, steps=len(TOUR), view=view)
