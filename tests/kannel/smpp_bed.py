"""A carrier of the kind `kannel`, behind it a real Kannel, behind that an SMSC: the whole wire."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from gateway.carriers import load
from gateway.carriers.contract import Carrier, Inbound, Instance, Outbound, Receipt, Webhook
from gateway.carriers.http import send
from tests.e2e.service import eventually, free_port
from tests.kannel import smsc as operator
from tests.kannel.bed import PASSWORD, Kannel, kannel, smpp_group
from tests.kannel.smsc import Smsc

SECRET = "kannel-path-secret-0123456789"


@dataclass
class Endpoint:
    """The calls of smsbox: stored as they came, and answered with an empty 200."""

    port: int
    calls: list[str] = field(default_factory=list)

    def read(self, carrier: Carrier) -> list[Any]:
        """The content of all calls so far, once verified."""
        read: list[Any] = []
        for call in list(self.calls):
            path, _, query = call.partition("?")
            webhook = Webhook("GET", path, query, {}, b"", "127.0.0.1", 0.0)
            carrier.verify(webhook)
            read += carrier.read(webhook)
        return read


@dataclass
class SmppBed:
    carrier: Carrier
    smsc: Smsc
    endpoint: Endpoint
    boxes: Kannel

    def mt(self, reference: str, text: str, **more: Any) -> str:
        return send(self.carrier, [item(reference, text, **more)])[0].outcome

    def wait_for(self, submits: int) -> None:
        assert eventually(lambda: len(self.smsc.submits) >= submits), self.boxes.output()

    def wait_until(self, status: int) -> None:
        """The last submit_sm was answered so."""
        last = self.smsc.requests
        assert eventually(lambda: bool(last) and last[-1].status == status), self.boxes.output()

    def wait_for_bind(self, binds: int) -> None:
        assert eventually(lambda: self.smsc.binds > binds), self.boxes.output()

    def mos(self) -> list[Inbound]:
        return [each for each in self.endpoint.read(self.carrier) if isinstance(each, Inbound)]

    def receipts(self) -> list[tuple[str, str]]:
        read = self.endpoint.read(self.carrier)
        return [(each.reference, each.status) for each in read if isinstance(each, Receipt)]


def item(reference: str, text: str, encoding: str = "GSM-7", **more: Any) -> Outbound:
    return Outbound(reference, "+84912345678", text, encoding, 1, **more)


@contextmanager
def smpp_bed() -> Iterator[SmppBed]:
    with ExitStack() as stack:
        top = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="khong-smsc-")))
        boxes, endpoint = Kannel(top), Endpoint(free_port())
        stack.enter_context(_serving(endpoint))
        smsc = stack.enter_context(operator.running(boxes.smsc))
        url = f"http://127.0.0.1:{endpoint.port}"
        values = {
            "username": "khong", "password": PASSWORD, "sender": "8041", "path_secret": SECRET,
            "send_url": boxes.send_url,
        }  # fmt: skip
        carrier = load({"north": Instance("north", "kannel", url, values)})["north"]
        stack.enter_context(
            kannel(boxes, f"{url}/carriers/north/sms/{SECRET}", smpp_group(boxes.smsc))
        )
        boxes.start()
        one = SmppBed(carrier, smsc, endpoint, boxes)
        one.wait_for_bind(0)
        yield one


def _serving(endpoint: Endpoint) -> ExitStack:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            endpoint.calls.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", endpoint.port), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    stack = ExitStack()
    stack.callback(server.server_close)
    stack.callback(server.shutdown)
    return stack
