"""The browser's side of a session: one cookie of 256 random bits.

Anyone who is not signed in has one too: the tokens of forms are made from it, so that the form of
the sign-in can't be sent from another site either. Signing in gives a new one.
"""

from __future__ import annotations

import hmac
from typing import Any

from flask import Flask, Request, Response, request
from flask import session as visit_of_request
from flask.sessions import NullSession, SessionInterface, SessionMixin

from gateway.console.context import NAME, Console
from gateway.officials import sessions
from gateway.officials.sessions import SessionToken

PREFIX = "/console"


class Visit(dict[str, Any], SessionMixin):
    """One browser, signed in or not, as Flask's `session`; it holds the forms' token alone."""

    def __init__(self, token: SessionToken, secret: bytes, fresh: bool) -> None:
        super().__init__()
        self.token = token
        self.fresh = fresh
        self["csrf_token"] = hmac.digest(secret, b"form " + token.text.encode(), "sha256").hex()


class Visits(SessionInterface):
    """Only pages of the console have a cookie."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def open_session(self, app: Flask, request: Request) -> Visit | NullSession:
        if not request.path.startswith(PREFIX):
            return self.make_null_session(app)
        text = request.cookies.get(cookie_name(_name(self._console), self._console.https), "")
        fresh = not sessions.well_formed(text)
        token = sessions.new_ticket() if fresh else SessionToken(text)
        return Visit(token, self._console.secret, fresh)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if isinstance(session, Visit) and session.fresh:
            name = _name(self._console)
            put_cookie(response, name, session.token.text, self._console.https)


def _name(console: Console) -> str:
    """Cookies know no port: practice mode never sees those of the service."""
    return "khong" if console.practice is None else "khong-practice"


def cookie_name(name: str, https: bool) -> str:
    """`__Host-`: the browser takes it over TLS alone, from this very host, for all paths."""
    return f"__Host-{name}" if https else name


def put_cookie(
    response: Response, name: str, value: str, https: bool, seconds: int | None = None
) -> None:
    response.set_cookie(
        cookie_name(name, https),
        value,
        max_age=seconds,
        path="/",
        secure=https,
        httponly=True,
        samesite="Lax",
    )


def visit() -> Visit:
    """The browser of this request."""
    current = visit_of_request._get_current_object()  # type: ignore[attr-defined]
    assert isinstance(current, Visit)
    return current


def renew(token: SessionToken) -> None:
    """The answer to this request sets the browser's cookie to this token."""
    current = visit()
    current.token, current.fresh = token, True


def browser() -> str:
    """The name of the browser and its system, by which officials recognise their sessions."""
    user_agent = request.user_agent.string
    family = next((name for mark, name in _FAMILIES if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (family, system)))


_FAMILIES = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("coc_coc", "Cốc Cốc"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)

__all__ = ["NAME", "PREFIX", "Visit", "Visits", "browser", "put_cookie", "renew", "visit"]
