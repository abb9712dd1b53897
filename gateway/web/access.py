"""Every page has a guard: a view that names none is refused, and a test walks the URL map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, request

View = TypeVar("View", bound=Callable[..., Any])

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def public(why: str) -> Callable[[View], View]:
    """Marks a view that anybody may call, with the reason why that is right."""

    def mark(view: View) -> View:
        view.guard = f"public: {why}"  # type: ignore[attr-defined]
        return view

    return mark


def token(why: str) -> Callable[[View], View]:
    """Marks a view that asks the database who the caller is, and says what the database is
    asked."""

    def mark(view: View) -> View:
        view.guard = f"token: {why}"  # type: ignore[attr-defined]
        return view

    return mark


def install(app: Flask, development: bool) -> None:
    """Denies what has no guard; in development also what does not come from this machine's
    own pages: a web site that a developer visits must not reach the gateway (DNS rebinding)."""

    @app.before_request
    def deny_by_default() -> Response | None:
        view = app.view_functions.get(request.endpoint or "")
        if view is not None and not hasattr(view, "guard"):
            return Response("no guard\n", status=403, mimetype="text/plain")
        if development and not (_is_local(f"//{request.host}") and _is_local_origin()):
            return Response("this is a development gateway\n", status=403, mimetype="text/plain")
        return None


def _is_local(url: str) -> bool:
    try:
        return urlsplit(url).hostname in _LOOPBACK
    except ValueError:
        return False


def _is_local_origin() -> bool:
    origin = request.headers.get("Origin")
    return origin is None or _is_local(origin)
