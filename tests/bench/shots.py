"""Requests as carriers sign them, and the answers that they must get. Made before the clock runs.

Each sender writes far less often than a person may (`flows.rate_limit.LIMIT`), and asks about
another subject each time.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import random
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import urlencode

import orjson
from twilio.request_validator import RequestValidator

from flows import engine
from flows.subjects import numbers
from flows.values import Facts, Person, Standing, State
from gateway.carriers import standard_webhooks
from tests.bench import seed
from tests.bench.load import Shot

SENDERS = 2_500
"""How many residents write in one round."""
_FORMS = ("KT {}", "kt {}", "{}")
_count = itertools.count(int(time.time() * 1e6))
_VIETNAM = 7 * 3600
"""Seconds ahead of UTC: that carrier writes local time."""


def _pattern(standing: Standing, world: engine.World) -> str:
    """The answer about a number of this standing, with `#` in the number's place."""
    subject = numbers.subject(seed.number(1))
    assert subject is not None
    now = datetime.now(UTC)
    asks = engine.read(State(), f"KT {subject.given}", world, now)
    facts = Facts(Person(), "AAAAAAA", standings={subject.key: standing})
    reply = engine.turn(State(), asks, facts, world, now).reply
    assert reply is not None
    assert subject.display in reply
    return reply.replace(subject.display, "#")


class Gun:
    """Makes the requests of one contender's rounds; every round has senders of its own."""

    def __init__(
        self, scale: seed.Scale, env: Mapping[str, str], world: engine.World, kind: str,
        floor: bool = False,
    ) -> None:  # fmt: skip
        self._scale, self._env = scale, env
        self._patterns = [_pattern(seed.standing(n), world) for n in range(len(seed.GRADES))]
        self._make: Callable[[str, str, int], Shot] = getattr(self, f"_{kind}")
        # Conversations that the floor has written over are no conversations any more.
        quarter = scale.residents // 4
        first = quarter * ((2 if kind == "esms" else 0) + floor)
        self._senders = itertools.cycle(range(first, first + quarter))
        self._random = random.Random(5113)
        self._open_key = standard_webhooks.key_of(env["OPEN_SECRET"])
        self._validator = RequestValidator(env["TWILIO_AUTH_TOKEN"])

    def load(self, count: int, constant: bytes = b"") -> list[Shot]:
        """`count` fresh requests; `constant` is what a server without logic answers."""
        senders = [seed.sender(n) for n in itertools.islice(self._senders, SENDERS)]
        shots = []
        for k in range(count):
            subject = self._random.randrange(self._scale.subjects)
            text = _FORMS[k % len(_FORMS)].format(seed.number(subject))
            shot = self._make(senders[k % len(senders)], text, subject)
            shots.append(Shot(shot.request, constant) if constant else shot)
        return shots

    def _expected(self, n: int) -> str:
        """The answer to a check of subject n."""
        return self._patterns[n % len(self._patterns)].replace("#", seed.number(n))

    def _open(self, sender: str, text: str, subject: int) -> Shot:
        reply = self._expected(subject)
        body = orjson.dumps({"id": f"m{next(_count)}", "from": sender, "to": "8041", "text": text})
        signed = standard_webhooks.signed_headers(
            self._open_key, f"a{next(_count)}", time.time(), body
        )
        return Shot(_http("POST", "/carriers/open/sms", signed, body), orjson.dumps(reply))

    def _esms(self, sender: str, text: str, subject: int) -> Shot:
        reply = self._expected(subject)
        fields = {
            "sender": sender, "content": text, "serviceNumber": "8041", "keyword": text[:2],
            "cpid": self._env["ESMS_CPID"], "smsid": f"{next(_count)}",
            "receiverTime": time.strftime("%Y%m%d%H%M%S", time.gmtime(time.time() + _VIETNAM)),
        }  # fmt: skip
        signed = "".join(
            [
                fields["cpid"],
                fields["smsid"],
                text,
                fields["receiverTime"],
                self._env["ESMS_PRIVATE_KEY"],
            ]
        )
        digest = hashlib.md5(signed.encode(), usedforsecurity=False).digest()
        fields["sign"] = base64.b64encode(digest).decode()
        path = f"/carriers/esms/sms?{urlencode(fields)}"
        return Shot(_http("GET", path, {}, b""), f"<Message>{reply}</Message>".encode())

    def _twilio(self, sender: str, text: str, subject: int) -> Shot:
        form = {
            "MessageSid": f"SM{next(_count):032x}", "AccountSid": self._env["TWILIO_ACCOUNT_SID"],
            "From": f"+{sender}", "To": "+12025550100", "Body": text, "NumMedia": "0",
            "NumSegments": "1", "ApiVersion": "2010-04-01",
        }  # fmt: skip
        path = "/carriers/twilio/sms"
        url = self._env["PUBLIC_URL"] + path
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
        }
        reply = seed.number(subject).encode()
        return Shot(_http("POST", path, headers, urlencode(form).encode()), reply)


def _http(method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "User-Agent: bench", "Accept: */*"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body
