"""The running service's answers to refused requests, in each carrier's own form."""

from __future__ import annotations

import http.client
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode
from xml.etree import ElementTree

import pytest

from tests.e2e.carrier_requests import CARRIERS, Answer, Request, open_request, signed, sms
from tests.e2e.service import Service, eventually

ME = "84938700001"


def refused_with(carrier: str, answer: Answer) -> str:
    """The reason in the carrier's own form, which must hold nothing for the resident."""
    if carrier == "open":
        assert answer.content_type == "application/json"
        error = json.loads(answer.body)["error"]
        assert error["code"]
        return str(error["reason"])
    if carrier == "esms":
        assert answer.content_type == "text/xml"
        root = ElementTree.fromstring(answer.body)
        assert root.tag == "ClientResponse"
        assert root.find("Message") is None
        return root.findtext("Error") or ""
    return answer.text


def check(carrier: str, answer: Answer, status: int) -> str:
    assert answer.status == status
    assert "Traceback" not in answer.text
    reason = refused_with(carrier, answer)
    assert reason
    assert ME[-9:] not in reason
    return reason


def test_health(service: Service) -> None:
    assert service.get("/health").status == 200


@pytest.mark.parametrize(
    "path", ["/carriers/nobody/sms", "/carriers/open", "/carriers/open/fax", "/none", "/carriers/"]
)
def test_an_unknown_address_is_not_found(service: Service, path: str) -> None:
    for method in ("GET", "POST"):
        assert service.ask(Request(method, path)).status == 404


WRONG = {
    "OPEN_SECRET": "whsec_" + "A" * 32,
    "ESMS_PRIVATE_KEY": "x",
    "TWILIO_AUTH_TOKEN": "x",
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_forged(service: Service, carrier: str) -> None:
    message = sms(carrier, ME, "HUY")
    check(carrier, service.ask(signed(message, {**service.env, **WRONG})), 403)
    assert service.count("inbound", f"carrier_message_id = '{message.id}'") == 0


@pytest.mark.parametrize("carrier", CARRIERS)
def test_unsigned(service: Service, carrier: str) -> None:
    request = signed(sms(carrier, ME, "HUY"), service.env)
    target = request.target.split("?")[0]
    fields = [pair for pair in parse_qsl(request.target.partition("?")[2]) if pair[0] != "sign"]
    bare = replace(request, headers={}, target=f"{target}?{urlencode(fields)}".rstrip("?"))
    check(carrier, service.ask(bare), 403)


@pytest.mark.parametrize("minutes", [-6, 6])
def test_stale(service: Service, minutes: int) -> None:
    at = datetime.now(UTC) + timedelta(minutes=minutes)
    body = json.dumps({"id": f"stale{minutes}", "from": ME, "to": "8041", "text": "KT 113"})
    request = open_request(body.encode(), service.env["OPEN_SECRET"], at)
    check("open", service.ask(request), 403)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"id":"1"}',
     b'{"id":1,"from":"84","to":"1","text":"x"}',
     b'{"id":"u1","from":"84938700001","to":"8041","text":5}',
     b'{"id":"u3","from":"84938700001","to":"8041","text":"x","ref":"a","part":3,"parts":2}',
     b"[" * 50_000],
)  # fmt: skip
def test_unreadable_json(service: Service, body: bytes) -> None:
    check("open", service.ask(open_request(body, service.env["OPEN_SECRET"])), 400)


def test_unreadable_forms(service: Service) -> None:
    for carrier, id in (("esms", "not an id"), ("twilio", "not-a-sid!")):
        message = replace(sms(carrier, ME, "HUY"), id=id)
        check(carrier, service.ask(signed(message, service.env)), 400)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_too_large(service: Service, carrier: str) -> None:
    body = b"x" * 65_537
    request = Request("POST", f"/carriers/{carrier}/sms", {}, body)
    check(carrier, service.ask(request), 413)
    # Without a Content-Length, too.
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
    try:
        connection.request("POST", request.target, iter([body]), encode_chunked=True,
                           headers={"Transfer-Encoding": "chunked"})  # fmt: skip
        assert connection.getresponse().status == 413
    finally:
        connection.close()


@pytest.mark.parametrize("carrier", CARRIERS)
def test_just_small_enough(service: Service, carrier: str) -> None:
    request = Request("POST", f"/carriers/{carrier}/sms", {}, b"x" * 65_536)
    assert service.ask(request).status in (403, 405)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_wrong_method(service: Service, carrier: str) -> None:
    request = signed(sms(carrier, ME, "HUY"), service.env)
    other = "POST" if request.method == "GET" else "GET"
    check(carrier, service.ask(replace(request, method=other)), 405)


def test_another_host_name_reaches_no_page(service: Service) -> None:
    """A page of somebody else's that a browser on this machine was made to ask for us."""
    answer = service.ask(Request("GET", "/health", {"Host": "evil.example"}))
    assert answer.status in (400, 403, 421)


def test_nothing_of_it_was_stored_or_logged(service: Service) -> None:
    before = service.written().count("status=403")
    for carrier in CARRIERS:
        request = signed(sms(carrier, ME, "HUY"), {**service.env, **WRONG})
        check(carrier, service.ask(request), 403)
    # Lines reach the log behind their answers.
    behind = before + len(CARRIERS)
    assert eventually(lambda: service.written().count("status=403") >= behind)
    log = service.written()
    assert ME[-9:] not in log
    web = [line for line in log.splitlines() if " web " in line]
    assert not [line for line in web if "Traceback" in line]
