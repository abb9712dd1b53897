"""One id from a request to its jobs and to the MTs that go out, in each line of the log.

Our own ids are letters alone, so that no line's mask (`config.logs`) and no reader takes one for a
phone number. A trusted proxy's is accepted in two fixed forms, and only if it contains no number.
"""

from __future__ import annotations

import logging
import random
import re
from contextvars import ContextVar
from typing import Final

FORM: Final = re.compile(r"[a-p]{20}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Our own; a trace's or nginx's; a UUID."""
_TRACE: Final = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?")
_NUMBER: Final = re.compile(r"(?:0|84)[1-9][0-9]{8}")
_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")

_current: ContextVar[str] = ContextVar("request", default="")


def new() -> str:
    return f"{random.getrandbits(80):020x}".translate(_LETTERS)


def of(request_id: str, traceparent: str) -> str:
    """The id in a trusted proxy's headers (W3C's `traceparent` is the second), or a new one."""
    trace = _TRACE.fullmatch(traceparent.strip())
    given = request_id.strip() or (trace[1] if trace is not None else "")
    return given if FORM.fullmatch(given) and not _NUMBER.search(given) else new()


def current() -> str:
    """Of the request that this thread serves, or that caused its job; "" for none."""
    return _current.get()


class RequestScope:
    """`with RequestScope(request):` marks what is done in it as caused by that request. A generator
    would take three times as long, and each request passes here."""

    __slots__ = ("_request", "_token")

    def __init__(self, request: str) -> None:
        self._request = request

    def __enter__(self) -> None:
        self._token = _current.set(self._request)

    def __exit__(self, *error: object) -> None:
        _current.reset(self._token)


def mark(record: logging.LogRecord) -> bool:
    """A filter of a log handler: names the request in each line, unless the line does."""
    if "request" not in vars(record) and (request := current()):
        record.request = request
    return True
