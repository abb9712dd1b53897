"""The webhook endpoints as a WSGI application, in front of Flask.

A carrier's request needs nothing of Flask's: no session, no form, no template. Answering it here
costs a fifth of the time (docs/performance.md). Everything else goes on to the pages.
"""

from __future__ import annotations

import functools
import ipaddress
import time
from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from gateway.carriers.contract import Response, TooLarge, Unreadable, Webhook, WebhookError
from gateway.inbound.webhooks import Network, WebhookEndpoints
from gateway.telemetry import request_ids
from gateway.web.slow_requests import Body, SlowRequests

PREFIX = "/carriers/"
REQUEST_ID: Final = "X-Request-Id"
"""Of an answer: its request's id, for a carrier's engineer who asks what became of it."""
_STATUS = {status.value: f"{status.value} {status.phrase}" for status in HTTPStatus}


class Front:
    """`/carriers/<instance>/sms` and `…/ussd` (and a secret after it) to the webhook endpoints, the
    rest to `pages`. Both lead to the same adapter: a request's fields tell what it is.
    """

    def __init__(
        self,
        endpoints: WebhookEndpoints,
        pages: WSGIApplication,
        max_body: int,
        trusted_proxies: tuple[Network, ...] = (),
        *,
        threads: int,
    ) -> None:
        self._endpoints = endpoints
        self._pages = pages
        self._max_body = max_body
        # An address takes longer to read than all else that names a request.
        is_trusted = functools.partial(_is_among, trusted_proxies)
        self._is_trusted = functools.lru_cache(_MOST_PEERS)(is_trusted)
        self._slow = SlowRequests(threads)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = self._request_id(environ)
        with request_ids.RequestScope(request):
            return self._answer(request, environ, start_response)

    def _answer(
        self, request: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        path: str = environ.get("PATH_INFO", "")
        if path.startswith(PREFIX):
            name, _, endpoint = path[len(PREFIX) :].partition("/")
            kind, _, secret = endpoint.partition("/")
            if kind in ("sms", "ussd"):
                response = self._webhook(name, secret, path, environ)
                return _finish(request, response, start_response)

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            return start_response(status, [*headers, (REQUEST_ID, request)], *error)

        environ["khong.address"] = self._address(environ)
        environ["wsgi.input"] = self._stream(environ)
        return self._pages(environ, start)

    def _webhook(self, name: str, secret: str, path: str, environ: WSGIEnvironment) -> Response:
        address = self._address(environ)
        try:
            # Before the body: a caller that is refused must not keep a thread waiting for it.
            self._endpoints.admit(name, secret, address)
            webhook = Webhook(
                method=environ["REQUEST_METHOD"],
                path=path,
                query=environ.get("QUERY_STRING", ""),
                headers=_Headers(environ),
                body=self._body(environ),
                address=address,
                now=time.time(),
            )
        except WebhookError as error:
            return self._endpoints.refuse(name, error)
        return self._endpoints.receive(name, webhook)

    def _body(self, environ: WSGIEnvironment) -> bytes:
        length = environ.get("CONTENT_LENGTH") or ""
        if not length and environ.get("HTTP_TRANSFER_ENCODING", "") == "":
            return b""
        if length and not length.isdecimal():
            raise Unreadable("Content-Length is not a number")
        if length and int(length) > self._max_body:
            raise TooLarge(f"a request may have {self._max_body} bytes")
        size = int(length) if length else self._max_body + 1
        body = self._slow.read(environ["wsgi.input"], size, environ.get("REMOTE_ADDR", ""))
        if length and len(body) < size:
            raise Unreadable("the request broke off, or came too slowly")
        if len(body) > self._max_body:
            raise TooLarge(f"a request may have {self._max_body} bytes")
        return body

    def _stream(self, environ: WSGIEnvironment) -> Body:
        length = environ.get("CONTENT_LENGTH") or ""
        peer = environ.get("REMOTE_ADDR", "")
        return Body(
            self._slow, environ["wsgi.input"], int(length) if length.isdecimal() else None, peer
        )

    def _request_id(self, environ: WSGIEnvironment) -> str:
        """A proxy that we trust may have named the request; anybody else may not."""
        if not self._is_trusted(environ.get("REMOTE_ADDR", "")):
            return request_ids.new()
        get = environ.get
        return request_ids.of(get("HTTP_X_REQUEST_ID", ""), get("HTTP_TRACEPARENT", ""))

    def _address(self, environ: WSGIEnvironment) -> str:
        """The peer; behind proxies that we trust, the last hop that is none of them.

        Unknown ("") if a program on this machine forwards for others and is not trusted: it is a
        proxy that TRUSTED_PROXIES forgot, and its own address is on the IP lists of this machine.
        """
        peer: str = environ.get("REMOTE_ADDR", "")
        forwarded = environ.get("HTTP_X_FORWARDED_FOR", "").split(",")
        if not self._is_trusted(peer):
            return "" if _is_this_machine(peer) and any(map(environ.get, _OF_PROXIES)) else peer
        for hop in (each.strip() for each in reversed(forwarded)):
            if not hop or not self._is_trusted(peer):
                break
            peer = hop
        return peer


def _is_among(networks: tuple[Network, ...], hop: str) -> bool:
    try:
        address = ipaddress.ip_address(hop)
    except ValueError:
        return False
    # A server that listens on IPv6 alone names IPv4 peers so: ::ffff:10.0.0.1.
    address = getattr(address, "ipv4_mapped", None) or address
    return any(address in network for network in networks)


_MOST_PEERS: Final = 4096
"""Addresses of which it is remembered whether they are trusted."""
_OF_PROXIES: Final = tuple(
    f"HTTP_{name}"
    for name in (
        "X_FORWARDED_FOR", "X_REAL_IP", "FORWARDED", "VIA", "X_FORWARDED_PROTO", "X_FORWARDED_HOST",
    )
)  # fmt: skip
"""Headers of a request that came through a proxy, whichever of them it is set up to send."""


def _is_this_machine(peer: str) -> bool:
    return peer.startswith("127.") or peer in ("::1", "::ffff:127.0.0.1")


class _Headers(Mapping[str, str]):
    """A request's headers by their names in lower case, read out of the environ when asked for."""

    __slots__ = ("_environ",)

    def __init__(self, environ: WSGIEnvironment) -> None:
        self._environ = environ

    def __getitem__(self, name: str) -> str:
        try:
            return str(self._environ[_variable(name)])
        except KeyError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        for variable in self._environ:
            if variable.startswith("HTTP_"):
                yield variable[5:].replace("_", "-").lower()
        if "CONTENT_TYPE" in self._environ:
            yield "content-type"

    def __len__(self) -> int:
        return sum(1 for _ in self)


@functools.lru_cache(256)
def _variable(name: str) -> str:
    """The environ's name of a header (PEP 3333): adapters ask for the same few ever again."""
    return "CONTENT_TYPE" if name == "content-type" else f"HTTP_{name.upper().replace('-', '_')}"


def _finish(request: str, response: Response, start_response: StartResponse) -> Iterable[bytes]:
    headers: list[tuple[str, Any]] = [
        ("Content-Type", response.content_type),
        ("Content-Length", str(len(response.body))),
        ("Cache-Control", "no-store"),
        *response.headers.items(),
        (REQUEST_ID, request),
    ]
    start_response(_STATUS[response.status], headers)
    return [response.body]
