"""How pages look: the office's emblem and colour, and what each browser has chosen."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from flask import Response, make_response, redirect, request

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.routes import Routes
from gateway.console.session import cookie_name, put_cookie

CHOICES: Final = {"look": ("auto", "light", "dark"), "size": ("usual", "large")}
"""Choices at the foot of each page; the first of each is the default."""
_YEAR_SECONDS: Final = 365 * 86_400
_CACHED: Final = f"public, max-age={_YEAR_SECONDS}, immutable"


routes = Routes()


def version() -> str:
    """Changes with the emblem and the colour, so that browsers may cache both."""
    branding = console.branding
    return hashlib.sha256(branding.emblem + branding.colour.encode()).hexdigest()[:12]


@routes.get("/office.css")
@guard.public("the sign-in looks like the other pages")
def office_colours() -> Response:
    """The head in the office's colour; where it is dark, the head is dark."""
    rule = f"html:not(.dark) {{ --frame: {console.branding.colour}; }}"
    rules = f"{rule}\n@media screen and (prefers-color-scheme: dark) {{\n"
    rules += "html:not(.light) { --frame: #0c2338; }\n}\n"
    return Response(rules, mimetype="text/css", headers={"Cache-Control": _CACHED})


@routes.get("/emblem")
@guard.public("the sign-in looks like the other pages")
def emblem() -> Response:
    """The office's own, or else the neutral one."""
    branding = console.branding
    image = branding.emblem or rendering.ASSETS["emblem.svg"]
    kind = branding.emblem_type or "image/svg+xml"
    return Response(image, mimetype=kind, headers={"Cache-Control": _CACHED})


@routes.post("/look")
@guard.public("the look of the sign-in is chosen too")
def choose_look() -> Any:
    answer = make_response(redirect(guard.safe_path(request.form.get("next")), 303))
    for name, values in CHOICES.items():
        if (given := request.form.get(name, "")) in values:
            put_cookie(answer, f"khong-{name}", given, console.https, _YEAR_SECONDS)
    return answer


def chosen(name: str) -> str:
    """Of `CHOICES`, by the cookie."""
    values = CHOICES[name]
    given = request.cookies.get(cookie_name(f"khong-{name}", console.https), "")
    return given if given in values else values[0]
