"""The progress of an alert: a part of its page that polls, and a page of its own for browsers
without JavaScript. Polling keeps no idle session alive."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Response, request, url_for

from gateway.alerts import console_queries, history, progress
from gateway.alerts.lifecycle import Alert
from gateway.console import guard, rendering
from gateway.console.alerts import audience_view, presenter, progress_view
from gateway.console.alerts.progress_view import ProgressView
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.routes import Routes

routes = Routes()


@routes.get("/alerts/<int:alert_id>/progress")
@guard.quiet
@guard.needs("read")
def alert_progress_part(alert_id: int) -> Any:
    one = console.alerts.find(guard.credentials(), alert_id)
    part, view = "HX-Request" in request.headers, request.args.get("view")
    if part and view and view != presenter.view(one):
        # The page is loaded again once, so that the message about an earlier action goes.
        return Response(headers={"HX-Redirect": url_for("console.alert", alert_id=one.id)})
    result = load_view(one)
    may_do = presenter.possible(one, touched=False, failed=False)
    return rendering.page(
        "alert_progress.html" if part else "alert_progress_page.html",
        one=one,
        progress=result,
        poll=address(one, result),
        moved=part and whole("was") not in (None, one.version),
        may_do=may_do,
        editable="edit" in may_do,
        runs=may_do if may_do & presenter.CONTROLS else None,
        told_anew=part and one.ended_at is not None,
        width=progress_view.WIDTH,
        groups=progress_view.GROUPS,
    )


def load_view(one: Alert) -> ProgressView:
    """The progress of an alert that this official may see."""
    name, reason = "", ""
    with console.engine.connect() as connection:
        status = progress.status(connection, one.id, console.clock())
        assert status is not None
        if one.paused_by is not None and one.paused_at is not None:
            name = console_queries.names(connection, [one.paused_by]).get(one.paused_by, "")
            reason = history.last_reason(connection, one.id, "pause")
    if one.state == "approved":
        counted = audience_view.counted(one.content, one.follows)
        expected = None if counted is None else sum(counted.value.values())
        status = replace(status, expected=expected)
    return progress_view.view_of(status, name, reason)


def address(one: Alert, view: ProgressView | None = None) -> str:
    """The address of the next poll, with the figures that this one showed."""
    values: dict[str, Any] = {"was": one.version, "view": presenter.view(one)}
    if view is not None:
        look = view.look
        values |= {
            "since": int(look.at.timestamp() * 1000),
            "had": look.done,
            "pace": look.rate,
        }
    return url_for("console.alert_progress_part", alert_id=one.id, **values)
