"""The proxy's file in Debian's nginx: whole bodies, deadlines, headers, and which paths lead in."""

from __future__ import annotations

import http.client
import http.server
import re
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from config.settings import variables
from gateway.carriers.contract import Webhook
from gateway.outbound import carrier_trial
from tests.e2e import nginx_site
from tests.e2e.service import eventually, free_port

pytestmark = pytest.mark.nginx
MAX_BODY = int(variables()["MAX_BODY"] or 0)


@dataclass
class Behind:
    """A server behind the proxy, which records the requests."""

    port: int
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    connections: int = 0


@dataclass
class Proxy:
    port: int
    behind: Behind
    home: Path

    def socket(self) -> ssl.SSLSocket:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=60)
        return context.wrap_socket(plain)

    def ask(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> int:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=context)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            response.read()
            return response.status
        finally:
            connection.close()


@pytest.fixture(scope="module")
def behind() -> Iterator[Behind]:
    made = Behind(0)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            made.connections += 1
            super().setup()

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            made.requests.append((self.path, dict(self.headers.items()), body))
            if self.path.endswith("/of-a-crash"):
                self.close_connection = True
                return
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = answer

        def log_message(self, *_: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def proxy(behind: Behind, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    """The very file, with ports, paths and deadlines of a test."""
    home = tmp_path_factory.mktemp("nginx")
    port, plain = free_port(), free_port()
    slow = {
        "client_body_timeout 10s": "client_body_timeout 1s",
        "client_header_timeout 10s": "client_header_timeout 1s",
    }
    upstream = [f"127.0.0.1:{behind.port}"]
    command = nginx_site.write(home, upstream, f"127.0.0.1:{port}", f"127.0.0.1:{plain}", slow)
    process = subprocess.Popen(command)
    made = Proxy(port, behind, home)

    def answers() -> bool:
        try:
            return made.ask("GET", "/health/live") == 200 or process.poll() is not None
        except OSError:
            return process.poll() is not None

    try:
        assert eventually(answers)
        assert process.poll() is None, (home / "error.log").read_text()
        yield made
    finally:
        process.terminate()
        process.wait(30)


def test_the_address_is_set_and_odd_headers_are_dropped(proxy: Proxy) -> None:
    body = b"x" * 60_000
    headers = {"X-Forwarded-For": "203.0.113.9", "X_Forwarded_For": "203.0.113.9", "Forwarded": "x"}
    headers |= {"X-Request-Id": "0912345678", "traceparent": "00-1"}
    assert proxy.ask("POST", "/carriers/open/sms?a=%20b", body, headers) == 200
    path, given, came = proxy.behind.requests[-1]
    assert (path, came) == ("/carriers/open/sms?a=%20b", body)
    assert given["X-Forwarded-For"] == "127.0.0.1"
    assert re.fullmatch("[0-9a-f]{32}", given["X-Request-Id"]) and "traceparent" not in given
    assert "203.0.113.9" not in str(given) and "Forwarded" not in given


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/console", 200),
        ("/console/static/x.css", 200),
        ("/api/alerts", 200),
        ("/alerts.cap", 200),
        ("/alerts.cap/khong-A7K2-1", 200),
        ("/openapi.json", 200),
        ("/docs", 200),
        ("/health/live", 200),
        ("/health/ready", 404),
        ("/health", 404),
        ("/metrics", 404),
        ("/phone", 404),
        ("/.env", 404),
    ],
)
def test_the_proxy_lets_only_public_addresses_through(proxy: Proxy, path: str, status: int) -> None:
    assert proxy.ask("GET", path) == status


def test_only_a_file_of_residents_may_be_large(proxy: Proxy) -> None:
    large = b"x" * 5_000_000
    assert proxy.ask("POST", "/console/residents/import", large) == 200
    assert proxy.ask("POST", "/console/alerts", b"x" * 70_000) == 413
    # Just over what the gateway takes: a carrier gets the error in its own form.
    assert proxy.ask("POST", "/carriers/open/sms", b"x" * (MAX_BODY + 1)) == 200
    assert proxy.ask("POST", "/carriers/open/sms", b"x" * 100_000) == 413


@pytest.mark.parametrize("slow", ["head", "body"])
def test_a_slow_request_never_reaches_the_gateway(proxy: Proxy, slow: str) -> None:
    """A request that is never whole is ended by the proxy, within its deadline."""
    before = proxy.behind.connections
    head = b"POST /carriers/open/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
    with proxy.socket() as connection:
        connection.sendall(head if slow == "head" else head + b"\r\nhalf")
        began = time.monotonic()
        answer = connection.recv(100)
        assert time.monotonic() - began < 60
    assert answer == b"" or b" 408 " in answer
    assert "/carriers/open/slow" not in {path for path, _, _ in proxy.behind.requests}
    assert proxy.behind.connections == before


def test_a_carrier_is_to_retry_if_a_web_server_dies_under_it(proxy: Proxy) -> None:
    """Cases in which the proxy would say 502, to officials too."""
    assert proxy.ask("POST", "/carriers/open/of-a-crash", b"x") == 503
    assert proxy.ask("POST", "/console/of-a-crash", b"x") == 502


def test_a_trial_names_a_certificate_that_is_not_trusted(proxy: Proxy) -> None:
    post = carrier_trial.poster(f"https://127.0.0.1:{proxy.port}")
    with pytest.raises(carrier_trial.NotThere, match="does not trust the certificate"):
        post(Webhook("GET", "/carriers/open/sms", "", {}, b"", "127.0.0.1", 0.0))


def test_paths_of_carriers_are_in_no_log(proxy: Proxy) -> None:
    proxy.ask("POST", "/carriers/open/sms/of-a-secret", b"x")
    proxy.ask("GET", "/console/of-nobody")
    assert eventually(lambda: "/console/of-nobody" in (proxy.home / "access.log").read_text())
    assert "of-a-secret" not in "".join(path.read_text() for path in proxy.home.glob("*.log"))
