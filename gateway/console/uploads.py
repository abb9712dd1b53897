"""Files that are sent by a form: only from those who may send them, and never onto a disk.

A form is read before anything else, for its token is in it. So the sender's permission is looked
up first. For all others the limit of a request is the usual one (`MAX_BODY`).
"""

from __future__ import annotations

from io import BytesIO
from typing import IO, Final

import flask
from flask import request

from gateway.console.context import console
from gateway.console.session import visit
from gateway.officials import sessions
from gateway.officials.errors import NotPermitted
from gateway.officials.permissions import PERMISSIONS

ROOM: Final = {"console.import_upload": ("import", 12_000_000)}
"""Views that take a file: the act that it is for, and the bytes of a request. The limit is above
the file's own: for a file that is a little too large the page says so."""


class Request(flask.Request):
    """Keeps an uploaded file in memory: residents' numbers are in it."""

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        return BytesIO()


def make_room() -> None:
    """Runs before the form is read."""
    act, most = ROOM.get(request.endpoint or "", ("", 0))
    if act and _may(act):
        request.max_content_length = most


def _may(act: str) -> bool:
    try:
        holder = console.write(sessions.holder, visit().token, console.clock())
    except NotPermitted:
        return False
    rule = PERMISSIONS[act]
    return holder.role in rule.roles and rule.scope in holder.scopes
