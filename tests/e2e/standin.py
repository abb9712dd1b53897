"""The carriers' side of an MT: one server on this machine that takes them in all three forms.

It checks who sends as the carrier would (signature, account, keys), keeps what it took, and
tells nobody. `send_url` of the development instances points here.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from standardwebhooks import Webhook, WebhookVerificationError


@dataclass(frozen=True, slots=True)
class Mt:
    """`reference` is what the carrier de-duplicates on; for Twilio's it is in the callback."""

    carrier: str
    reference: str
    to: str
    text: str


@dataclass(slots=True)
class StandIn:
    """The requests that were taken and those that were refused; `closed` answers 503 to
    everything."""

    env: Mapping[str, str]
    taken: list[Mt] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    closed: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def texts_to(self, number: str) -> list[Mt]:
        """MTs to this number by its last nine digits, each reference once."""
        with self._lock:
            mine = [mt for mt in self.taken if mt.to[-9:] == number[-9:]]
        return list({mt.reference: mt for mt in mine}.values())

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> tuple[int, Any]:
        if self.closed:
            return 503, {}
        for prefix, read in _READERS.items():
            if path.startswith(prefix):
                mt, status, answer = read(self.env, path, headers, body)
                with self._lock:
                    if mt is None:
                        self.refused.append(prefix)
                    else:
                        self.taken.append(mt)
                return status, answer
        return 404, {}


Taken = tuple[Mt | None, int, Any]


def _open(env: Mapping[str, str], path: str, headers: Mapping[str, str], body: bytes) -> Taken:
    try:
        payload = Webhook(env["OPEN_SECRET"]).verify(body, dict(headers))
    except WebhookVerificationError:
        return None, 403, {"error": {"code": "forged"}}
    if payload["id"] != headers["webhook-id"]:
        return None, 400, {"error": {"code": "id"}}
    return Mt("open", payload["id"], payload["to"], payload["text"]), 200, {"id": payload["id"]}


def _esms(env: Mapping[str, str], path: str, headers: Mapping[str, str], body: bytes) -> Taken:
    payload = json.loads(body)
    if (payload["ApiKey"], payload["SecretKey"]) != (env["ESMS_API_KEY"], env["ESMS_SECRET_KEY"]):
        return None, 200, {"CodeResult": "101"}
    reference = payload["RequestId"]
    mt = Mt("esms", reference, payload["Phone"], payload["Content"])
    return mt, 200, {"CodeResult": "100", "SMSID": f"e-{reference}"}


def _twilio(env: Mapping[str, str], path: str, headers: Mapping[str, str], body: bytes) -> Taken:
    account = f"{env['TWILIO_ACCOUNT_SID']}:{env['TWILIO_AUTH_TOKEN']}"
    expected = "Basic " + base64.b64encode(account.encode()).decode()
    if headers.get("authorization") != expected:
        return None, 401, {"code": 20003, "message": "authenticate"}
    form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    reference = parse_qs(urlsplit(form["StatusCallback"]).query)["ref"][0]
    mt = Mt("twilio", reference, form["To"], form["Body"])
    return mt, 201, {"sid": "SM" + f"{abs(hash(reference)):032x}"[:32], "status": "queued"}


_READERS = {"/mt": _open, "/esms": _esms, "/twilio/": _twilio}


@contextmanager
def standing_in(env: Mapping[str, str]) -> Iterator[StandIn]:
    """Listens where OPEN_SEND_URL of `env` points to, and so those of the others."""
    stand_in = StandIn(env)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, answer = stand_in.take(self.path, headers, body)
            text = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", urlsplit(env["OPEN_SEND_URL"]).port or 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True, name="stand-in")
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join(60)
