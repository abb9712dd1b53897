"""The static files of pages: a file that changes gets a new URL; a 404 for all else."""

from __future__ import annotations

import mimetypes
from typing import Any

from flask import Response, abort

from gateway.console import guard, rendering
from gateway.console.routes import Routes

_YEAR = "public, max-age=31536000, immutable"


routes = Routes()


@routes.get("/<path:unknown>")
@guard.public("that there is no such page is no secret")
def nowhere(unknown: str) -> Any:
    return guard.missing()


@routes.get("/static/<name>")
@guard.public("the sign-in looks like the other pages")
def asset(name: str) -> Response:
    if name not in rendering.ASSETS:
        abort(404)
    kind = mimetypes.guess_type(name)[0]
    return Response(rendering.ASSETS[name], mimetype=kind, headers={"Cache-Control": _YEAR})
