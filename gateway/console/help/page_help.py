"""Help: the handbook by tasks, the part of it that is about one page, and a tour in six steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from flask import request

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
"""The subject of each step, and the page that it leads to."""

GROUPS: Final[Sequence[tuple[str, Sequence[str]]]] = (
    ("help_begin", ("sign-in", "today", "search", "account")),
    ("help_reports", ("reports", "campaigns", "second", "appeals", "lists")),
    ("help_alerts", ("alerts", "duty")),
    ("help_figures", ("residents", "figures", "province", "carriers")),
    ("nav_admin", ("officials", "disclosures", "audit")),
    ("help_server", ("commands", "practice")),
)
"""The groups in the list of all help: the word for each, and its sections."""

routes = Routes()


def _sections() -> Mapping[str, handbook.Section]:
    guard.recognise()
    return handbook.sections(rendering.language())


@routes.get("/help")
@guard.public("the handbook tells nothing of anybody")
def help_index() -> Any:
    return rendering.page("help.html", groups=GROUPS, sections=_sections())


@routes.get("/help/<page>")
@guard.public("the handbook tells nothing of anybody")
def help_page(page: str) -> Any:
    one = guard.found_or_404(_sections().get(page))
    return rendering.page("help_page.html", one=one)


def tour_here() -> Mapping[str, Any] | None:
    """The step of the tour that has led to this page, for a strip on top of it."""
    step = request.args.get("tour", 0, int)
    if not 1 <= step <= len(TOUR) or request.endpoint != TOUR[step - 1][1]:
        return None
    one = handbook.sections(rendering.language())[TOUR[step - 1][0]]
    following = TOUR[step][1] if step < len(TOUR) else ""
    earlier = TOUR[step - 2][1] if step > 1 else ""
    return {
        "step": step, "steps": len(TOUR), "one": one, "earlier": earlier, "following": following
    }  # fmt: skip


@routes.get("/tour/<int:step>")
@guard.public("the handbook tells nothing of anybody")
def tour(step: int) -> Any:
    guard.found_or_404(step, 1 <= step <= len(TOUR))
    page, view = TOUR[step - 1]
    sections = _sections()
    return rendering.page(
        "tour.html",
        one=sections[page],
        titles=[sections[each].title for each, _ in TOUR],
        step=step,
        steps=len(TOUR),
        view=view,
    )
