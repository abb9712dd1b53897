"""What officials do to an alert: each a form on its page, done by the same service as elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import redirect, request

from gateway.alerts.actions import MOST_WORDS
from gateway.alerts.lifecycle import Alert
from gateway.console import guard
from gateway.console.alerts import page_alerts
from gateway.console.context import console_context
from gateway.console.forms import passage, whole
from gateway.console.routes import Routes

_HASH = 64


routes = Routes()
_ONE = "/alerts/<int:alert_id>"


def _do(alert_id: int, done: str, act: Callable[[Alert], Alert]) -> Any:
    """Only of an alert that they may see: officials of other areas learn nothing of it."""
    act(console_context().alerts.find(guard.credentials(), alert_id))
    return redirect(page_alerts.at(alert_id, done), 303)


def _version() -> int:
    """The version that the page showed; 0, which no alert has, if the form has none."""
    return whole("version") or 0


def _reason() -> str:
    """The typed reason, else the chosen one."""
    return passage("reason", MOST_WORDS) or passage("because", MOST_WORDS)


@routes.post(f"{_ONE}/submit")
@guard.needs("draft", page_alerts.show)
def submit_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id, "submitted", lambda one: lifecycle.submit(guard.credentials(), one.id, _version())
    )


@routes.post(f"{_ONE}/withdraw")
@guard.needs("draft", page_alerts.show)
def withdraw_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id,
        "withdrawn",
        lambda one: lifecycle.withdraw(guard.credentials(), one.id, _version(), _reason()),
    )


@routes.post(f"{_ONE}/approve")
@guard.needs("approve", page_alerts.show)
def approve_alert(alert_id: int) -> Any:
    lifecycle, hash_ = console_context().alerts.actions, request.form.get("hash", "")[:_HASH]
    return _do(
        alert_id,
        "approved",
        lambda one: lifecycle.approve(guard.credentials(), one.id, _version(), hash_),
    )


@routes.post(f"{_ONE}/return")
@guard.needs("approve", page_alerts.show)
def return_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id,
        "returned",
        lambda one: lifecycle.send_back(guard.credentials(), one.id, _version(), _reason()),
    )


@routes.post(f"{_ONE}/reject")
@guard.needs("approve", page_alerts.show)
def reject_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id,
        "rejected",
        lambda one: lifecycle.reject(guard.credentials(), one.id, _version(), _reason()),
    )


@routes.post(f"{_ONE}/pause")
@guard.needs("pause", page_alerts.show)
def pause_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id, "paused", lambda one: lifecycle.pause(guard.credentials(), one.id, _reason())
    )


@routes.post(f"{_ONE}/resume")
@guard.needs("pause", page_alerts.show)
def resume_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(alert_id, "resumed", lambda one: lifecycle.resume(guard.credentials(), one.id))


@routes.post(f"{_ONE}/cancel")
@guard.needs("pause", page_alerts.show)
def cancel_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(
        alert_id, "cancelled", lambda one: lifecycle.cancel(guard.credentials(), one.id, _reason())
    )


@routes.post(f"{_ONE}/retry")
@guard.needs("pause", page_alerts.show)
def retry_alert(alert_id: int) -> Any:
    lifecycle = console_context().alerts.actions
    return _do(alert_id, "retried", lambda one: lifecycle.retry(guard.credentials(), one.id))
