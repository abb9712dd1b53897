"""The misbehaving carrier keeps its word: what its moods say is what our adapters meet."""

from __future__ import annotations

import base64
import json
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from gateway import carriers
from gateway.carriers.contract import Carrier, Instance, Outbound
from gateway.carriers.http import send
from tests.e2e.service import eventually, free_port
from tests.faults.bad_carrier import BadCarrier, bad_carrier
from tests.faults.carrier.moods import MT, TAKEN, Moods

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()


@dataclass
class Endpoint:
    """An endpoint for receipts; refuses the first one, as an unavailable gateway would."""

    url: str = ""
    came: list[tuple[str, str]] = field(default_factory=list)
    requests: list[int] = field(default_factory=list)
    refused: int = 0
    torn: int = 0


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    it = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            size = int(self.headers["Content-Length"])
            body = self.rfile.read(size)
            if len(body) < size:
                it.torn += 1
                return
            payload = json.loads(body)
            first = not it.refused
            it.refused += first
            if not first:
                receipts = payload if isinstance(payload, list) else [payload]
                it.came += [(each["id"], each["status"]) for each in receipts]
                it.requests.append(len(receipts))
            self.send_response(503 if first else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    it.url = f"http://127.0.0.1:{server.server_port}/carriers/open/sms"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield it
    server.shutdown()
    server.server_close()


def adapter(carrier: BadCarrier, kind: str, **values: object) -> Carrier:
    common = {"send_url": carrier.send_url, "timeout": 20.0, "concurrency": 4, "short_code": "8041"}
    instance = Instance("it", kind, "http://127.0.0.1", {**common, **values})
    return carriers.load({"it": instance})["it"]


def mts(count: int) -> list[Outbound]:
    return [
        Outbound(f"k5-{n}-1", f"+8490000{n:04d}", f"[TB] tin {n}", "GSM-7", 1) for n in range(count)
    ]


OUTCOMES = {
    "ok": "accepted",
    "slow": "accepted",
    "refuse": "refused",
    "opted_out": "opted_out",
    "throttle": "try_later",
    "drop_before": "uncertain",
    "drop_after": "uncertain",
    "hang_before": "uncertain",
    "hang_after": "uncertain",
}


@pytest.mark.parametrize("mood", MT)
def test_each_mood_is_what_the_adapter_sees_and_what_the_book_says(mood, endpoint):
    with bad_carrier(
        port=free_port(), endpoint=endpoint.url, secret=SECRET, mt={mood: 1}
    ) as carrier:
        timeout = 1.0 if mood.startswith("hang") else 20.0
        sent = send(adapter(carrier, "open", secret=SECRET, timeout=timeout), mts(3))
        assert [each.outcome for each in sent] == [OUTCOMES[mood]] * 3
        assert carrier.recipients() == ({mt.to: 1 for mt in mts(3)} if mood in TAKEN else {})


def test_it_takes_a_reference_once_and_accepts_its_repeats(endpoint):
    with bad_carrier(port=free_port(), endpoint=endpoint.url, secret=SECRET) as carrier:
        ours = adapter(carrier, "open", secret=SECRET)
        assert {sent.outcome for _ in range(3) for sent in send(ours, mts(2))} == {"accepted"}
        assert set(carrier.recipients().values()) == {1}
        assert Counter(entry.what for entry in carrier.book())["again"] == 4


def test_kannel_takes_every_request_as_a_new_message(endpoint):
    login = {"username": "khong", "password": "kannel-secret-0123", "sender": "8041"}
    with bad_carrier(
        port=free_port(), endpoint=endpoint.url, secret=login["password"], username="khong",
        form="kannel", receipt={"none": 1},
    ) as carrier:  # fmt: skip
        ours = adapter(carrier, "kannel", path_secret="p" * 20, **login)
        for _ in range(2):
            assert send(ours, mts(1))[0].outcome == "accepted"
        assert carrier.recipients() == {mts(1)[0].to: 2}


def test_a_forged_mt_is_not_taken(endpoint):
    other = "whsec_" + base64.b64encode(b"another key of thirty-two bytes!").decode()
    with bad_carrier(port=free_port(), endpoint=endpoint.url, secret=SECRET) as carrier:
        assert send(adapter(carrier, "open", secret=other), mts(1))[0].outcome == "bad_key"
        assert [entry.what for entry in carrier.book()] == ["forged"]


@pytest.mark.parametrize(
    ("mood", "output"),
    [
        ("once", ["delivered"]),
        ("twice", ["delivered", "delivered"]),
        ("early", ["delivered"]),
        ("disordered", ["delivered", "accepted"]),
        ("failed", ["failed"]),
        ("late", ["delivered"]),
        ("none", []),
    ],
)
def test_receipts_come_as_the_mood_says_and_until_they_are_taken(mood, output, endpoint):
    with bad_carrier(
        port=free_port(), endpoint=endpoint.url, secret=SECRET, receipt={mood: 1}
    ) as carrier:
        assert send(adapter(carrier, "open", secret=SECRET), mts(1))[0].outcome == "accepted"
        if mood == "early":
            assert endpoint.came
        assert eventually(lambda: len(endpoint.came) == len(output))
        assert [status for _, status in endpoint.came] == output
        assert eventually(lambda: [e.text for e in carrier.book() if e.what == "told"] == output)


@pytest.mark.parametrize(
    ("mood", "times", "torn"), [("once", 1, 0), ("twice", 2, 0), ("torn", 1, 1), ("held", 1, 0)]
)
def test_receipts_go_together_until_they_are_taken(mood, times, torn, endpoint):
    with bad_carrier(
        port=free_port(), endpoint=endpoint.url, secret=SECRET, share=1.0, together={mood: 1}
    ) as carrier:
        send(adapter(carrier, "open", secret=SECRET), mts(6))
        assert eventually(lambda: len(endpoint.came) == 6 * times)
        assert eventually(lambda: sum(e.what == "told" for e in carrier.book()) == 6)
        requests = [entry for entry in carrier.book() if entry.what == "together"]
    assert Counter(endpoint.came) == {(mt.reference, "delivered"): times for mt in mts(6)}
    assert sum(entry.segments for entry in requests) == 6 and max(endpoint.requests) > 1
    assert {entry.text for entry in requests} == {mood}
    assert (endpoint.torn > 0) == bool(torn)


def test_a_share_of_the_receipts_goes_alone(endpoint):
    receipts = 40
    with bad_carrier(port=free_port(), endpoint=endpoint.url, secret=SECRET, share=0.5) as carrier:
        send(adapter(carrier, "open", secret=SECRET), mts(receipts))
        assert eventually(lambda: len(endpoint.came) == receipts)
        assert eventually(lambda: sum(e.what == "told" for e in carrier.book()) == receipts)
        together = sum(e.segments for e in carrier.book() if e.what == "together")
    assert 10 < together < 30


def test_it_can_be_away_for_a_while(endpoint):
    with bad_carrier(port=free_port(), endpoint=endpoint.url, secret=SECRET) as carrier:
        ours = adapter(carrier, "open", secret=SECRET)
        carrier.go_down()
        assert send(ours, mts(1))[0].outcome == "try_later"
        carrier.go_down(False)
        assert send(ours, mts(1))[0].outcome == "accepted"


def test_moods_depend_on_seed_reference_and_attempt_alone():
    weights = {"ok": 6, "throttle": 3, "hang_after": 1}
    drawn = [Moods(7, weights).of_mt(f"k5-{n}", 1) for n in range(3_000)]
    assert drawn == [Moods(7, weights).of_mt(f"k5-{n}", 1) for n in range(3_000)]
    assert drawn != [Moods(8, weights).of_mt(f"k5-{n}", 1) for n in range(3_000)]
    share = Counter(drawn)
    assert 0.57 < share["ok"] / 3_000 < 0.63
    assert 0.08 < share["hang_after"] / 3_000 < 0.12


@pytest.mark.parametrize("weights", [{}, {"fine": 1}])
@pytest.mark.parametrize("of", ["mt", "receipt", "together"])
def test_an_unknown_mood_is_refused(weights, of):
    with pytest.raises(ValueError, match="no such mood"):
        Moods(1, **{of: weights})
