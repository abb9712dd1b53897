"""The wire as an operator's SMSC sees it, behind a real Kannel, and what comes back from there."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from gateway.carriers import load
from gateway.carriers.contract import Carrier, Inbound, Instance, Outbound, Receipt, Webhook
from gateway.carriers.http import send
from tests.e2e.service import eventually, free_port
from tests.kannel import smsc as operator
from tests.kannel.bed import PASSWORD, Kannel, kannel, smpp_group
from tests.kannel.smsc import OK, REJECTED, THROTTLED, Smsc, parts_of

pytestmark = pytest.mark.kannel

SECRET = "kannel-path-secret-0123456789"
LATER = datetime.now(UTC) + timedelta(hours=3)


@dataclass
class Endpoint:
    """What smsbox calls: kept as it came, and answered with an empty 200."""

    port: int
    calls: list[str] = field(default_factory=list)

    def read(self, carrier: Carrier) -> list[Any]:
        """What all calls so far say, once proved."""
        read: list[Any] = []
        for call in list(self.calls):
            path, _, query = call.partition("?")
            webhook = Webhook("GET", path, query, {}, b"", "127.0.0.1", 0.0)
            carrier.verify(webhook)
            read += carrier.read(webhook)
        return read


@dataclass
class Bed:
    carrier: Carrier
    smsc: Smsc
    endpoint: Endpoint
    boxes: Kannel

    def mt(self, reference: str, text: str, **more: Any) -> str:
        item = Outbound(reference, "+84912345678", text, more.pop("encoding", "GSM-7"), 1, **more)
        return send(self.carrier, [item])[0].outcome

    def wait_for(self, submits: int) -> None:
        assert eventually(lambda: len(self.smsc.submits) >= submits), self.boxes.output()

    def mos(self) -> list[Inbound]:
        return [each for each in self.endpoint.read(self.carrier) if isinstance(each, Inbound)]

    def receipts(self) -> list[tuple[str, str]]:
        read = self.endpoint.read(self.carrier)
        return [(each.reference, each.status) for each in read if isinstance(each, Receipt)]


@pytest.fixture(scope="module")
def bed() -> Iterator[Bed]:
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
        assert eventually(lambda: smsc.binds > 0), boxes.output()
        yield Bed(carrier, smsc, endpoint, boxes)


def _serving(endpoint: Endpoint) -> Any:
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


@pytest.fixture(autouse=True)
def fresh(bed: Bed) -> None:
    bed.smsc.submits.clear()
    bed.endpoint.calls.clear()


def test_validity_priority_coding_and_the_wish_for_a_receipt_are_on_the_wire(bed: Bed) -> None:
    assert bed.mt("r-1", "So lua dao", valid_until=LATER, priority=2) == "accepted"
    assert bed.mt("r-2", "Số lừa đảo", encoding="UCS-2", valid_until=LATER) == "accepted"
    assert bed.mt("r-3", "khong han") == "accepted"
    bed.wait_for(3)
    plain, marked, endless = bed.smsc.submits
    for each in (plain, marked):  # SMPP 3.4, 7.1.1: a time in UTC, with tenths and quarters
        assert each.validity.endswith("000+")
        ends = datetime.strptime(each.validity[:12] + "+0000", "%y%m%d%H%M%S%z")
        assert abs(ends - LATER) < timedelta(minutes=5)
    assert (plain.priority, marked.priority, endless.priority) == (2, 0, 0)
    assert endless.validity == ""
    assert (plain.coding, marked.coding) == (0, 8)
    assert plain.message == b"So lua dao" and marked.message.decode("utf-16-be") == "Số lừa đảo"
    assert all(each.registered & 1 for each in bed.smsc.submits)


def test_a_long_text_is_parts_with_a_header_and_only_the_first_asks_for_a_receipt(
    bed: Bed,
) -> None:
    assert bed.mt("r-1", "a" * 200, valid_until=LATER) == "accepted"
    bed.wait_for(2)
    first, second = bed.smsc.submits
    assert first.header[:3] == second.header[:3] == b"\x05\x00\x03"
    assert first.header[4:] == b"\x02\x01" and second.header[4:] == b"\x02\x02"
    assert (first.message + second.message).decode() == "a" * 200
    assert first.validity == second.validity != ""
    assert (first.registered & 1, second.registered & 1) == (1, 0), "so `delivered` is of this one"


def test_receipts_of_all_kinds_come_back_proved(bed: Bed) -> None:
    for number, stat in enumerate(("DELIVRD", "UNDELIV", "EXPIRED", "REJECTD"), 1):
        assert bed.mt(f"r-{number}", stat) == "accepted"
        bed.wait_for(number)
        bed.smsc.report(number, stat)
    wanted = {("r-1", "delivered"), ("r-2", "failed"), ("r-3", "failed"), ("r-4", "failed")}
    assert eventually(lambda: wanted <= set(bed.receipts())), (bed.receipts(), bed.boxes.output())
    assert {(f"r-{number}", "accepted") for number in range(1, 5)} <= set(bed.receipts())


def test_a_throttled_mt_is_tried_again_and_a_rejected_one_fails(bed: Bed) -> None:
    bed.smsc.script = [THROTTLED, OK, REJECTED]
    assert bed.mt("r-1", "mot") == "accepted"
    bed.wait_for(1)
    assert bed.mt("r-2", "hai") == "accepted"
    assert eventually(lambda: ("r-2", "failed") in bed.receipts()), bed.boxes.output()
    assert [each.message for each in bed.smsc.submits] == [b"mot"]


def test_a_connection_that_breaks_costs_no_mt(bed: Bed) -> None:
    binds = bed.smsc.binds
    bed.smsc.drop()
    assert bed.mt("r-1", "sau khi dut") == "accepted"
    bed.wait_for(1)
    assert bed.smsc.binds > binds


@pytest.mark.parametrize("reference", [b"\x07", b"\x07\x08"], ids=["8 bit", "16 bit"])
@pytest.mark.parametrize(
    ("coding", "text", "octets", "size"),
    [
        (0, "LD " + "0912345678 " * 20, ("LD " + "0912345678 " * 20).encode(), 150),
        (8, "Số lừa đảo " * 12, ("Số lừa đảo " * 12).encode("utf-16-be"), 134),
    ],
    ids=["plain", "UTF-16"],
)
def test_a_long_mo_comes_whole(
    bed: Bed, coding: int, text: str, octets: bytes, size: int, reference: bytes
) -> None:
    for header, piece in reversed(parts_of(octets, size, reference)):
        bed.smsc.deliver("84912345678", "8041", piece, coding, header)
    assert eventually(lambda: bool(bed.mos())), bed.boxes.output()
    (mo,) = bed.mos()
    assert (mo.sender, mo.to, mo.text, mo.parts) == ("+84912345678", "8041", text, 1)
    assert mo.sent_at is not None and datetime.now(UTC) - mo.sent_at < timedelta(minutes=5)
