"""The API of alerts as the command line asks it: in this process, or on a server by HTTPS.

Both ways run the same code of `gateway.api.alerts`. The token goes into a header: never into an
argument, a URL or, by a redirect, to another host.
"""

from __future__ import annotations

import ipaddress
import json
import ssl
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import requests
from flask import Flask

from gateway.alerts.service import AlertService
from gateway.api import alerts
from gateway.cli import words

_TIMEOUTS: Final = (10, 60)
"""Seconds for connecting, and for an answer."""
_READS: Final = frozenset(("GET",))

Send = Callable[[str, str, Mapping[str, str], Any], tuple[int, Iterable[bytes]]]
"""Method, path, headers and JSON value of a request; status and body of the answer."""


class BadServer(ValueError):
    """A server that can't be asked like this; the text says why."""


class NoServer(Exception):
    """Nothing answers, and nothing was done; the text says so."""


class NotSure(Exception):
    """The answer did not come: the result is unknown."""


class ApiError(Exception):
    """The API's error: its `error` object."""

    def __init__(self, status: int, error: Mapping[str, Any]) -> None:
        super().__init__(str(error.get("reason", "")))
        self.status = status
        self.code = str(error.get("code", ""))
        self.problems: Mapping[str, str] = error.get("problems", {})
        self.details: Mapping[str, list[Mapping[str, str]]] = error.get("details", {})
        self.faults: list[Mapping[str, str]] = error.get("faults", [])


@dataclass
class AlertsApi:
    """The requests of one official. Each raises `ApiError`, `NoServer`, `NotSure`."""

    send: Send = field(repr=False)
    token: str = field(repr=False)
    code: str | None = field(default=None, repr=False)
    _has_written: bool = False

    def get(self, path: str) -> Any:
        """The JSON of a path."""
        return self._ask("GET", path)

    def post(self, path: str, payload: Mapping[str, Any] | None = None) -> Any:
        """Sends a JSON object; gives the answer."""
        return self._ask("POST", path, payload or {})

    def put(self, path: str, payload: Mapping[str, Any]) -> Any:
        """Sends a JSON object to replace the existing one; returns the answer."""
        return self._ask("PUT", path, payload)

    def lines(self, path: str) -> Iterable[bytes]:
        """The parts of a body that is no JSON."""
        status, body = self.send("GET", path, self._headers, None)
        return body if status == 200 else [self._read("GET", status, body)]

    @cached_property
    def office(self) -> Mapping[str, Any]:
        """Time zone and areas of the office; asked once."""
        return dict(self.get("/office"))

    def local(self, at: str | None) -> datetime | None:
        """A time of an answer, in the office's zone."""
        zone = ZoneInfo(self.office["timezone"])
        return None if at is None else datetime.fromisoformat(at).astimezone(zone)

    @property
    def _headers(self) -> dict[str, str]:
        code = {"X-TOTP": self.code} if self.code else {}
        return {"Authorization": f"Bearer {self.token}", **code}

    def _ask(self, method: str, path: str, payload: Any = None) -> Any:
        try:
            status, body = self.send(method, path, self._headers, payload)
            answer = self._read(method, status, body)
        except NoServer:
            if self._has_written:  # Then "nothing was done" is not true of the command.
                raise NotSure from None
            raise
        self._has_written = self._has_written or method not in _READS
        return answer

    @staticmethod
    def _read(method: str, status: int, body: Iterable[bytes]) -> Any:
        try:
            read = json.loads(b"".join(body))
            if status < 300:
                return read
            error = ApiError(status, read["error"])
        except (ValueError, TypeError, KeyError, AttributeError):
            if status >= 500 and method not in _READS:
                raise NotSure from None
            raise NoServer(
                words.text("No gateway answers there (status {status}).", status=status)
            ) from None
        raise error


def in_process(service: AlertService) -> Send:
    """The API of this process's own database."""
    app = Flask("alerts")
    app.config["PROPAGATE_EXCEPTIONS"] = True  # to the runner, which knows them
    app.register_blueprint(alerts.blueprint(service))
    client = app.test_client()

    def send(
        method: str, path: str, headers: Mapping[str, str], payload: Any
    ) -> tuple[int, Iterable[bytes]]:
        answer = client.open(f"/api{path}", method=method, headers=dict(headers), json=payload)
        return answer.status_code, answer.iter_encoded()

    return send


def on_server(url: str) -> Send:
    """The API of a gateway elsewhere. Raises `BadServer`."""
    base = _checked(url)
    session = requests.Session()
    # A proxy would carry the token of plain HTTP off this machine.
    session.trust_env = base.startswith("https:")

    def send(
        method: str, path: str, headers: Mapping[str, str], payload: Any
    ) -> tuple[int, Iterable[bytes]]:
        def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
            # As `auth`: else a ~/.netrc would take the token's place.
            request.headers.update(headers)
            return request

        try:
            answer = session.request(
                method, f"{base}/api{path}", json=payload, auth=sign, timeout=_TIMEOUTS,
                allow_redirects=False, stream=True,
            )  # fmt: skip
            # Whole, so that an answer that breaks off is none.
            return answer.status_code, [answer.content]
        except requests.RequestException as error:
            if method in _READS or _never_sent(error):
                says = "{url} can't be reached ({why}). Nothing was done."
                why = type(error).__name__
                raise NoServer(words.text(says, url=base, why=why)) from None
            raise NotSure from None

    return send


def _checked(url: str) -> str:
    """The URL without its last slash. Raises `BadServer`."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        host = ""
    if not host or parts.query or parts.fragment or parts.username is not None:
        raise BadServer(words.text("--server: write it like https://khong.example.vn"))
    is_loopback = host == "localhost" or _is_loopback(host)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback):
        raise BadServer(words.text("--server: only https:// keeps your token secret on the way."))
    return url.rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _never_sent(error: requests.RequestException) -> bool:
    """Whether no connection came about, so that nothing was sent. Of TLS errors only a bad
    certificate surely comes before that."""
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return True
    cause = getattr(error.args[0] if error.args else None, "reason", None)
    if isinstance(error, requests.exceptions.SSLError):
        causes = getattr(cause, "args", ())
        return any(isinstance(one, ssl.SSLCertVerificationError) for one in causes)
    return type(cause).__name__ in ("NewConnectionError", "NameResolutionError")
