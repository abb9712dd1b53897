"""Hostile texts among good ones: the good ones are answered, and no number gets out.

The workers are stopped (SIGSTOP) meanwhile, so that the test can look at queued jobs in the queue
itself.
"""

from __future__ import annotations

import os
import signal
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote_plus, urlencode

import pytest
import redis
from twilio.request_validator import RequestValidator

from tests.e2e.carrier_requests import (
    CARRIERS,
    Answer,
    Request,
    Sms,
    fresh_id,
    open_request,
    reply,
    signed,
    sms,
)
from tests.e2e.service import Service, eventually, numbers_in
from tests.faults.killer import BY_NAME, find

MARKS = "a" + "\u0301" * 5_120  # 10 KB in UTF-8
TEXTS = {
    "nul": "KT 0987\x00654321",
    "nul alone": "\x00",
    "marks": MARKS,
    "marks on a keyword": "KT 0987654321" + "\u0300\u0323" * 2_000,
    "directions": "\u202eKT 0987654321\u202c\u2066\u2069",
    "noncharacters": "\ufffe\uffff\U0010ffff",
    "digits": "9" * 10_000,
    "brackets": "LD " + "([" * 3_000,
    "links": "http://" * 1_500,
    "spaces": "LD" + " \u00a0\u3000\t\r\n" * 1_000,
    "format": "LD (%s%n{0}${jndi:ldap://x}) (';DROP TABLE report;--)",
    "markup": "LD (0987654321)(<Message>&lt;]]></Response>)",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 500,
}
SURROGATES = {
    "lone high": "KT \ud800 0987654321",
    "lone low": "\udc00LD",
    "swapped": "\udc00\ud800",
}
BYTES = {"not utf-8": b"KT \xff\xfe\xc3(", "overlong": b"\xc0\x80 KT", "cut": b"KT \xe1\xba"}
GOOD = {
    "KT 0987654321": "0987654321",
    "5K": "5 KHONG",
    "LD (0987111222)(xung cong an)": "0987111222",
}


@contextmanager
def workers_stopped(service: Service) -> Iterator[None]:
    kinds = [BY_NAME["replies"], BY_NAME["reports"]]
    workers = [each.pid for kind in kinds for each in find(kind, service.process.pid)]
    assert len(workers) == 2
    for pid in workers:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in workers:
            os.kill(pid, signal.SIGCONT)


def hostile(service: Service, sender: str) -> dict[str, Request]:
    """Each text through each carrier that can bring it; ids and signatures are good."""
    requests = {}
    for carrier in CARRIERS:
        for name, words in TEXTS.items():
            requests[f"{carrier}: {name}"] = signed(sms(carrier, sender, words), service.env)
    for name, words in SURROGATES.items():
        requests[f"open: {name}"] = signed(sms("open", sender, words), service.env)
    for name, raw in BYTES.items():
        body = b'{"id":"%s","from":"%s","to":"8041","text":"%s"}' % (
            fresh_id("open").encode(), sender.encode(), raw)  # fmt: skip
        requests[f"open: {name}"] = open_request(body, service.env["OPEN_SECRET"])
        words = raw.decode("utf-8", "surrogateescape")
        requests[f"esms: {name}"] = signed(sms("esms", sender, words), service.env)
        requests[f"twilio: {name}"] = _raw_twilio(service, sender, raw)
    return requests


def _raw_twilio(service: Service, sender: str, raw: bytes) -> Request:
    """A form whose text is no UTF-8, signed over the text that a reader makes of it."""
    form = {"MessageSid": fresh_id("twilio"), "From": f"+{sender}", "To": "+84900000000"}
    url = service.env["PUBLIC_URL"] + "/carriers/twilio/sms"
    read = {**form, "Body": raw.decode("utf-8", "replace")}
    sign = RequestValidator(service.env["TWILIO_AUTH_TOKEN"]).compute_signature(url, read)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": str(sign),
    }
    body = urlencode(form) + "&Body=" + quote_plus(raw)
    return Request("POST", "/carriers/twilio/sms", headers, body.encode())


def test_good_messages_among_hostile_ones_are_answered(service: Service) -> None:
    bad = [f"849150000{n:02}" for n in range(100)]
    good = [f"849160000{n:02}" for n in range(60)]
    answers: dict[str, Answer] = {}
    wanted: dict[str, str] = {}
    requests: list[tuple[str, Request]] = []
    for n, (name, request) in enumerate(
        (name, request) for sender in bad[:2] for name, request in hostile(service, sender).items()
    ):
        requests.append((f"bad {n} {name}", request))
    for n, sender in enumerate(good):
        words, needle = list(GOOD.items())[n % 3]
        message = Sms(CARRIERS[n // 3 % 3], fresh_id(CARRIERS[n // 3 % 3]), sender, words)
        wanted[f"good {n}"] = needle
        requests.insert(n * 3 % len(requests), (f"good {n}", signed(message, service.env)))

    def send(mine: list[tuple[str, Request]]) -> None:
        for name, request in mine:
            answers[name] = service.ask(request)

    with workers_stopped(service):
        threads = [threading.Thread(target=send, args=(requests[n::12],)) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert eventually(lambda: _queued(service) > 0)
        queue = dump(service.queue())
    for name, needle in wanted.items():
        assert needle in (reply(answers[name]) or ""), name
    statuses = {name: answers[name].status for name, _ in requests}
    assert {status for name, status in statuses.items()} <= {200, 400, 403}
    # Bytes that are no UTF-8 may be refused; everything else is a text, however odd.
    refused = {name.split(" ", 2)[2] for name, status in statuses.items() if status != 200}
    assert refused <= {f"{carrier}: {name}" for carrier in CARRIERS for name in BYTES}
    assert not [name for name in statuses if "Traceback" in answers[name].text]
    cores = {sender[-9:] for sender in (*bad, *good)}
    assert "workers.job.run" in queue
    assert numbers_in(queue, cores) == set()
    assert eventually(lambda: service.count("report", "state = 'received'") == 0)
    log = service.written()
    assert numbers_in(log, cores) == set()
    web = [line for line in log.splitlines() if " web " in line]
    assert not [line for line in web if "Traceback" in line or "level=error" in line]


def _queued(service: Service) -> int:
    return int(service.queue().llen("rq:queue:reports"))


def dump(client: redis.Redis) -> str:
    """Every key and value there is; RQ deflates its jobs, so deflated values are inflated."""
    results: list[bytes] = []
    for key in client.scan_iter(count=1000):
        results.append(key)
        kind = client.type(key)
        if kind == b"hash":
            for name, value in client.hgetall(key).items():
                results += [name, value]
        elif kind == b"list":
            results += client.lrange(key, 0, -1)
        elif kind == b"zset":
            results += client.zrange(key, 0, -1)
        elif kind == b"set":
            results += client.smembers(key)
        elif kind == b"string":
            results.append(client.get(key) or b"")
    return "\n".join(_inflated(value) for value in results)


def _inflated(value: bytes) -> str:
    with suppress(zlib.error):
        value = zlib.decompress(value)
    return value.decode("utf-8", "replace")


@pytest.mark.parametrize("form", ["84{}", "+84{}", "0{}"])
def test_the_search_for_numbers_finds_them(form: str) -> None:
    spaced = form.format("912 345 678")
    for written in (form.format("912345678"), spaced, spaced.replace(" ", ".")):
        assert numbers_in(f"x from={written};", {"912345678"}) == {"912345678"}
    assert numbers_in("at=2026-11-24T16:28:50.865", {"912345678"}) == set()
