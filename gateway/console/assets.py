"""The static files of pages: a file that changes gets a new URL; a 404 for all else."""

from __future__ import annotations

import mimetypes
from typing import Any

from flask import Blueprint, Response, abort

from gateway.console import guard, rendering

_YEAR = "public, max-age=31536000, immutable"


def add(pages: Blueprint) -> None:
    pages.get("/static/<name>")(asset)
    pages.get("/<path:unknown>")(nowhere)


@guard.public("that there is no such page is no secret")
def nowhere(unknown: str) -> Any:
    return guard.missing()


@guard.public("the sign-in looks like the other pages")
def asset(name: str) -> Response:
    if name not in rendering.ASSETS:
        abort(404)
    kind = mimetypes.guess_type(name)[0]
    headers = {"Cache-Control": _YEAR}
    return Response(rendering.ASSETS[name], mimetype=kind, headers=headers)
