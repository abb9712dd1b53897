"""Officials' actions on an alert. Each is a form on the alert's page, and calls the AlertService as
the API does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import redirect, request

from gateway.alerts.actions import MOST_WORDS
from gateway.alerts.audited import Credentials
from gateway.alerts.service import AlertService
from gateway.console import guard
from gateway.console.alerts import page_alerts
from gateway.console.context import console
from gateway.console.forms import passage, whole
from gateway.console.routes import Routes

_HASH = 64

routes = Routes()


def _version() -> int:
    """The version of the alert that the page showed; 0, which no alert has, if the form names
    none."""
    return whole("version") or 0


def _reason() -> str:
    """The typed reason, else the chosen one."""
    return passage("reason", MOST_WORDS) or passage("because", MOST_WORDS)


def _hash() -> str:
    return request.form.get("hash", "")[:_HASH]


Act = Callable[[AlertService, Credentials, int], object]

_STEPS: Final[tuple[tuple[str, str, str, Act], ...]] = (
    ("submit", "draft", "submitted", lambda alerts, by, one: alerts.submit(by, one, _version())),
    ("withdraw", "draft", "withdrawn",
     lambda alerts, by, one: alerts.withdraw(by, one, _version(), _reason())),
    ("approve", "approve", "approved",
     lambda alerts, by, one: alerts.approve(by, one, _version(), _hash())),
    ("return", "approve", "returned",
     lambda alerts, by, one: alerts.send_back(by, one, _version(), _reason())),
    ("reject", "approve", "rejected",
     lambda alerts, by, one: alerts.reject(by, one, _version(), _reason())),
    ("pause", "pause", "paused", lambda alerts, by, one: alerts.pause(by, one, _reason())),
    ("resume", "pause", "resumed", lambda alerts, by, one: alerts.resume(by, one)),
    ("cancel", "pause", "cancelled", lambda alerts, by, one: alerts.cancel(by, one, _reason())),
    ("retry", "pause", "retried", lambda alerts, by, one: alerts.retry(by, one)),
)  # fmt: skip
"""The end of the address, the permission, the message on the page afterwards, and the action."""


def _view(done: str, act: Act) -> Callable[[int], Any]:
    def view(alert_id: int) -> Any:
        """Only for an alert that the official may see: officials of other areas learn nothing of
        it."""
        service, by = console.alerts, guard.credentials()
        act(service, by, service.find(by, alert_id).id)
        return redirect(page_alerts.at(alert_id, done), 303)

    return view


for _name, _needed, _done, _act in _STEPS:
    routes.post(f"/alerts/<int:alert_id>/{_name}", endpoint=f"{_name}_alert")(
        guard.needs(_needed, page_alerts.alert)(_view(_done, _act))
    )
