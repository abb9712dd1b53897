"""The data sent to Sentry and to an OpenTelemetry collector: places and names, no words of
residents."""

from __future__ import annotations

import gzip
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from config.settings import ROOT
from gateway.telemetry import export, request_ids
from tests.e2e.service import eventually

ME, SCAMMER, PEER = "84912000457", "0987654321", "198.51.100.77"
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
RECEIVER = """
import itertools, pathlib, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder, count = pathlib.Path(sys.argv[1]), itertools.count()

class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        name = self.path.strip("/").replace("/", "-")
        (folder / f"{next(count)}-{name}.part").write_bytes(body)
        (folder / f"{next(count)}-{name}.headers").write_text(str(self.headers))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *_):
        pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_address[1], flush=True)
server.serve_forever()
"""
SENDER = f"""
import logging, os, sys
from config import logs
from gateway.telemetry import request_ids
from gateway.app import create_app
from tests.gateway.carrier_client import CarrierClient

env = dict(os.environ)
webhooks = CarrierClient(create_app(env), env)
post = webhooks.client.post
proxy = {{
    "REMOTE_ADDR": "127.0.0.1", "HTTP_X_REQUEST_ID": "{TRACE}", "HTTP_X_FORWARDED_FOR": "{PEER}"
}}
webhooks.client.post = lambda *a, **k: post(*a, environ_base=proxy, **k)
answer = webhooks.open("{ME}", "KT {SCAMMER} toi so lam")
assert answer.status_code == 200 and answer.headers["X-Request-Id"] == "{TRACE}", answer
number, words = "{ME}", "toi so lam"
with request_ids.RequestScope("{TRACE}"):
    try:
        raise ValueError(f"{{number}} wrote {{words}}")
    except ValueError:
        logging.getLogger("workers.job").exception("%s failed: %s", number, words,
            extra={{"address": "{PEER}", "peer": number}})
        logging.getLogger("redis").error(f"lost {{number}} {{words}} {PEER}")
    logging.getLogger("gateway.x").error("of 0912 000 457 and %s", words)
print("sent", flush=True)
"""


@dataclass
class Received:
    folder: Path
    port: int

    def bodies(self, name: str) -> list[bytes]:
        raw = [each.read_bytes() for each in sorted(self.folder.glob(f"*{name}*.part"))]
        return [gzip.decompress(each) if each[:2] == b"\x1f\x8b" else each for each in raw]


@pytest.fixture
def received(tmp_path: Path) -> Iterator[Received]:
    command = [sys.executable, "-c", RECEIVER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Received(tmp_path, int(process.stdout.readline()))
        process.kill()


def test_nothing_of_a_resident_leaves(received: Received, env: dict[str, str]) -> None:
    at = f"127.0.0.1:{received.port}"
    sending = {"SENTRY_DSN": f"http://key@{at}/1", "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://{at}"}
    whole = {**os.environ, **env, **sending, "TRUSTED_PROXIES": "127.0.0.1"}
    done = subprocess.run(
        [sys.executable, "-c", SENDER], cwd=ROOT, env=whole, capture_output=True, text=True
    )
    assert done.returncode == 0 and "sent" in done.stdout, done.stderr
    assert eventually(lambda: len(received.bodies("envelope")) >= 3)
    assert eventually(lambda: len(received.bodies("traces")) >= 1)
    errors, spans = b"".join(received.bodies("envelope")), b"".join(received.bodies("traces"))
    assert b"ValueError" in errors and TRACE.encode() in errors and b'"part":"web"' in errors
    assert b"%s failed: %s" in errors and b"of [number] and %s" in errors
    assert b"webhook" in spans and bytes.fromhex(TRACE) in spans and b"open" in spans
    headers = "".join(each.read_text() for each in received.folder.glob("*.headers")).encode()
    for secret in (ME, ME[2:], SCAMMER, SCAMMER[1:], PEER, "toi so lam", "000 457"):
        assert secret.encode() not in errors + spans + headers, secret


def test_an_event_is_built_of_what_may_leave() -> None:
    """Whatever a later version of the package adds stays here."""
    frame = {"module": "m", "function": "f", "lineno": 1, "vars": {"x": ME}, "context_line": ME}
    value = {"type": "E", "value": ME, "mechanism": {"x": ME}, "stacktrace": {"frames": [frame]}}
    event = {
        "level": "error",
        "exception": {"values": [value]},
        "extra": {"peer": ME},
        "request": {"url": ME},
        "user": {"ip_address": PEER},
        "server_name": ME,
        "breadcrumbs": [ME],
        "new": ME,
    }
    record = logging.LogRecord("elsewhere", 40, "", 1, ME, (), None)
    sent = json.dumps(export.stripped(event, record, "web"))
    assert ME not in sent and PEER not in sent
    assert '"type": "E"' in sent and '"function": "f"' in sent


def test_the_trace_of_an_id_is_the_proxys_or_its_letters() -> None:
    assert export.trace_of(TRACE) == int(TRACE, 16)
    made = {export.trace_of(request_ids.new()) for _ in range(100)}
    assert len(made) == 100 and all(0 < each < 1 << 80 for each in made)
