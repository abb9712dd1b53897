"""How every process writes its log: one line a record, `key=value`, no resident's number.

The mask is the last line of defence, not the first: nothing should hand a number to a log. It
covers the whole finished line, tracebacks too, so a library's own words are caught as well. Query
strings hold numbers and texts: the server's access log stays off, and anything like one in a line
is cut.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import re
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TextIO

_DIGITS = re.compile(r"(?<![0-9A-Za-z_])\+?(?:\(?[0-9OolI]\)?[ .\-]?){6,}[0-9OolI](?![A-Za-z_])")
"""Seven digits or more, as people write numbers. A letter right before or behind means an
identifier (a hash, an id with a prefix), which is not a number that anybody can call."""
_INSIDE = re.compile(r"[0-9]{9,}")
"""An MSISDN glued to letters (`from84912345678to`): nine digits are one at any place."""
_QUERY = re.compile(r"\?[A-Za-z_][A-Za-z0-9_]*=[^\s\"'>]*")
_MASKED = "[number]"

EQUAL_SECONDS = 60.0
"""Seconds for which equal lines are counted instead of written."""
_MOST_LINES = 1_000

_REQUEST = re.compile(r"[a-p]{20}|[0-9a-f-]{32,36}")
"""Ids as `gateway.telemetry.request_ids` makes and accepts them."""
_ID = re.compile(r"[0-9]{1,19}")

_PLAIN = set(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


UNMASKED: Mapping[str, Callable[[str], object]] = {
    "request": _REQUEST.fullmatch,
    "job": _ID.fullmatch,
    "alert": _ID.fullmatch,
    "delivery": _ID.fullmatch,
    "deliveries": re.compile(r"[0-9]{1,19}-[0-9]{1,19}").fullmatch,
    "address": _is_address,
}
"""Values given as `extra` under these names are logged unmasked, if it has this form: the id of a
request, of a staged job, of an alert, of a delivery or a span of them, and a caller's IP address.
None of them is a resident's."""


def scrub(line: str) -> str:
    """The line without anything shaped like a phone number and without query strings."""
    line = _QUERY.sub("?[query]", line)
    return _INSIDE.sub(_MASKED, _DIGITS.sub(_numbers_only, line))


def _numbers_only(match: re.Match[str]) -> str:
    """Dates and times are digits with marks between, too: `2026-01-31`, `10.0.0.12`."""
    return _MASKED if sum(mark.isdigit() for mark in match[0]) >= 7 else match[0]


def _quoted(value: object) -> str:
    """A value on one line: quoted if it has spaces, quotes or `=` in it."""
    text = str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    if text and not re.search(r'[\s"=]', text):
        return text
    return '"' + text.replace('"', '\\"') + '"'


class KeyValue(logging.Formatter):
    """`at=… level=… log=… say="…"`, then the `extra` fields, then `trace="…"`.

    part  the process's name, e.g. ``web``
    """

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part = part

    def format(self, record: logging.LogRecord) -> str:
        words = self._words(record)
        at = words.pop("at")
        unmasked = _unmasked(words)
        line = scrub(" ".join(f"{key}={_quoted(it)}" for key, it in words.items()))
        return " ".join((f"at={at}", line, *(f"{key}={it}" for key, it in unmasked.items())))

    def _words(self, record: logging.LogRecord) -> dict[str, object]:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        words: dict[str, object] = {
            "at": at,
            "level": record.levelname.lower(),
            "part": self.part,
            "log": record.name,
            "say": record.getMessage(),
        }
        words |= {key: value for key, value in vars(record).items() if key not in _PLAIN}
        if record.exc_info:
            words["trace"] = self.formatException(record.exc_info)
        if record.stack_info:
            words["stack"] = self.formatStack(record.stack_info)
        return words


class Json(KeyValue):
    """The same as one JSON object a line; each value is a string."""

    def format(self, record: logging.LogRecord) -> str:
        words = self._words(record)
        at = words.pop("at")
        unmasked = _unmasked(words)
        masked = {key: scrub(str(value)) for key, value in words.items()}
        return json.dumps({"at": at, **masked, **unmasked}, ensure_ascii=False)


def _unmasked(words: dict[str, object]) -> dict[str, str]:
    """Removes the fields that are written unmasked, and returns them."""
    names = [name for name in words if name in UNMASKED and UNMASKED[name](str(words[name]))]
    return {name: str(words.pop(name)) for name in names}


class Counting(logging.StreamHandler[TextIO]):
    """Writes the first of equal warnings and errors, then their number (`repeated`), before the
    next line that comes `EQUAL_SECONDS` after the first. Two lines that differ by what is
    `UNMASKED` alone are equal."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._first: dict[tuple[object, ...], tuple[float, logging.LogRecord, int]] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Writes the line, or counts it if the same was written just now."""
        if record.levelno < logging.WARNING:
            self._write_over(record.created)
            super().emit(record)
            return
        kind = record.exc_info[0] if record.exc_info else None
        key: tuple[object, ...] = (
            record.name,
            record.levelno,
            record.getMessage(),
            kind,
            record.stack_info,
        )
        apart = _PLAIN | UNMASKED.keys()
        key += tuple(str(value) for name, value in vars(record).items() if name not in apart)
        self._write_over(record.created)
        at, first, count = self._first.get(key, (record.created, record, -1))
        self._first[key] = at, first, count + 1
        if count < 0:
            super().emit(record)

    def _write_over(self, now: float) -> None:
        """For lines whose time is over: how many more of them there were."""
        for key, (at, first, count) in list(self._first.items()):
            if now - at < EQUAL_SECONDS and len(self._first) < _MOST_LINES:
                return  # they are in the order of their first
            del self._first[key]
            if count:
                more = logging.makeLogRecord({**vars(first), "exc_info": None, "exc_text": None})
                more.created = now
                more.repeated = count
                super().emit(more)


FORMATS: Mapping[str, type[KeyValue]] = {"text": KeyValue, "json": Json}


def configure(
    level: str = "INFO",
    part: str = "",
    stream: TextIO | None = None,
    form: str = "text",
    mark: Callable[[logging.LogRecord], bool] | None = None,
) -> None:
    """Sends all logging of this process, uncaught errors too, to stderr; `form` of `FORMATS`.

    mark  adds to each record the fields that all lines must have
    """
    handler = Counting(stream or sys.stderr)
    handler.setFormatter(FORMATS[form](part))
    if mark is not None:
        handler.addFilter(mark)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("rq", "rq.worker", "rq.job", "alembic", "_granian", "granian", "granian.access"):
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
    logging.getLogger("alembic").setLevel("WARNING")
    logging.captureWarnings(True)
    sys.excepthook = _uncaught


def _uncaught(kind: type[BaseException], error: BaseException, trace: object) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("uncaught").critical("stopped", exc_info=(kind, error, trace))  # type: ignore[arg-type]
