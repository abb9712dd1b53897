"""Plays one carrier against a running gateway: messages, repeats, forgeries, receipts.

The requests come from the kind's own `SHAPES` and `sign`, with the instance's own settings: the
carrier's engineer has to send requests like those that pass here. A trial asks for help ("TG"),
which has no effect but that the number is known; its receipts are for an MT that never was.
"""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import urllib3

from gateway.carriers import BadInstances, load
from gateway.carriers.contract import (
    Forged,
    IdTaken,
    Instance,
    Stale,
    TooLarge,
    Webhook,
    WebhookError,
    WrongMethod,
)
from gateway.carriers.shapes import PlayableCarrier, Shape, compose, played, shapes

SECONDS = 10.0
TRIES = 3
DAY_SECONDS = 86_400.0
_RETRY = 503
_MARK = "zqxjzqxj"
_NEEDED = ("id", "from", "text", "reference", "status")
_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
_OTHER = str.maketrans(_LETTERS + _DIGITS, _LETTERS[1:] + _LETTERS[0] + _DIGITS[1:] + _DIGITS[0])


class NotThere(Exception):
    """The gateway does not answer at that URL; the text says why, if more is known."""


UNTRUSTED = "this host does not trust the certificate there"


@dataclass(frozen=True, slots=True)
class TrialAnswer:
    """A gateway's answer to one request."""

    status: int
    body: bytes
    content_type: str = ""


Post = Callable[[Webhook], TrialAnswer]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `part` is the request that is tried: a line that several share.

    passed  None for what this kind of carrier has no case of
    """

    part: str
    case: str
    expected: str
    got: str
    passed: bool | None


def poster(base_url: str) -> Post:
    """Sends requests as HTTP, again after a 503 as carriers do. Raises `NotThere`."""

    def post(webhook: Webhook) -> TrialAnswer:
        for _ in range(TRIES - 1):
            got = once(webhook)
            if got.status != _RETRY:
                return got
            time.sleep(1)
        return once(webhook)

    def once(webhook: Webhook) -> TrialAnswer:
        url = base_url.rstrip("/") + webhook.path + (f"?{webhook.query}" if webhook.query else "")
        # A connection each: one on which too much was sent is closed behind its answer.
        try:
            with urllib3.PoolManager(retries=False, timeout=SECONDS) as pool:
                answer = pool.request(
                    webhook.method, url, body=webhook.body or None, headers=dict(webhook.headers),
                    redirect=False,
                )  # fmt: skip
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise NotThere(
                UNTRUSTED if isinstance(error, urllib3.exceptions.SSLError) else ""
            ) from None
        return TrialAnswer(answer.status, answer.data, answer.headers.get("content-type", ""))

    return post


class Trial:
    """One instance against one gateway. `sender` is the number that texts."""

    def __init__(self, carrier: PlayableCarrier, post: Post, sender: str, max_body: int) -> None:
        self._carrier = carrier
        self._post = post
        self._sender = sender
        self._max_body = max_body
        self._secret = str(carrier.instance.get("path_secret") or "")
        ending = f"/{self._secret}" if self._secret else ""
        self._path = f"/carriers/{carrier.instance.name}/{{}}{ending}"
        self._run = uuid.uuid4().hex[:12]
        self._count = 0
        self._part = ""

    def rows(self) -> Iterator[Row]:
        """Each case as it was tried. Raises `NotThere`."""
        for shape in shapes(self._carrier):
            self._part = shape.about
            if shape.says == "receipt":
                yield from self._receipts(shape)
            else:
                yield from self._messages(shape)

    # messages and screens

    def _messages(self, shape: Shape) -> Iterator[Row]:
        means = self._means(shape)
        sent = self._signed(shape, means)
        first = self._post(sent)
        answered = self._is_taken(first) and (
            not self._carrier.REPLIES_IN_RESPONSE or first.body != self._silence().body
        )
        yield self._row("the sample itself", "taken", first, answered)
        if not answered:
            return
        repeated = self._post(sent)
        yield self._row("the same request again", "the same answer", repeated, repeated == first)
        later = self._signed(shape, means, at=time.time() + 1)
        if later != sent:
            got = self._post(later)
            yield self._row("again, signed again", "the same answer", got, got == first)
        if any(field.means == "id" for field in shape.fields):
            other = self._signed(shape, means | {"text": f"{means['text']} 5K"})
            yield self._refused("another text under its id", other, IdTaken)
        yield from self._hostile(shape)
        yield from self._forgeries(shape)

    def _hostile(self, shape: Shape) -> Iterator[Row]:
        for name, text in {
            "marks and emoji": "KT 0900000113 lừa đảo \U0001f600",
            # XML has no NUL, escaped or not.
            "NUL, quotes, markup": f"TG {'' if shape.template else chr(0)} ' \" <b>&amp;",
            "an empty text": "",
        }.items():
            if shape.says == "message":
                got = self._post(self._signed(shape, self._means(shape) | {"text": text}))
                yield self._row(f"text: {name}", "taken", got, self._is_taken(got))

    def _receipts(self, shape: Shape) -> Iterator[Row]:
        for field in shape.fields:
            for value in field.values if field.means == "status" else ():
                means = self._means(shape) | {"status": value}
                got = self._post(self._signed(shape, means))
                yield self._row(f"status {value}", "taken", got, self._is_taken(got))
        sent = self._signed(shape, self._means(shape))
        first, repeated = self._post(sent), self._post(sent)
        yield self._row("the same receipt again", "the same answer", repeated, repeated == first)
        yield from self._forgeries(shape)

    # what must be refused

    def _forgeries(self, shape: Shape) -> Iterator[Row]:
        good = self._signed(shape, self._means(shape))
        bare = self._unsigned(shape)
        if self._sign(bare) != bare:
            yield self._refused("without its proof", bare, self._expected(bare) or Forged)
        elif self._secret:
            bare = replace(bare, path=bare.path.removesuffix(f"/{self._secret}"))
            yield self._refused("without its secret path", bare, Forged)
        for case, forged in self._tampered(shape, good):
            yield self._refused(case, forged, Forged)
        old = self._signed(shape, self._means(shape), at=time.time() - DAY_SECONDS)
        if self._expected(old) is Stale:
            yield self._refused("signed a day ago", old, Stale)
        for field in shape.fields:
            if field.needed and field.means in _NEEDED:
                bare = self._sign(self._unsigned(shape, {field.name: None}))
                expected = self._expected(bare)
                if expected is not None:
                    yield self._refused(f"without {field.name}", bare, expected)
        yield self._refused("by PUT", replace(good, method="PUT"), WrongMethod)
        if shape.method == "POST":
            big = replace(good, body=good.body + b" " * self._max_body)
            yield self._refused(f"more than {self._max_body} bytes", big, TooLarge)

    def _tampered(self, shape: Shape, good: Webhook) -> Iterator[tuple[str, Webhook]]:
        """The text (or reference) changed on the way; and the secret of another."""
        means = "reference" if shape.says == "receipt" else "text"
        marked = self._signed(shape, self._means(shape) | {means: _MARK})
        other = replace(
            marked,
            body=marked.body.replace(_MARK.encode(), _MARK[::-1].encode()),
            query=marked.query.replace(_MARK, _MARK[::-1]),
        )
        if other != marked and self._expected(other) is not None:
            yield f"{means} changed on the way", other
        stranger = _stranger(self._carrier.instance)
        bare = self._unsigned(shape)
        if stranger is not None and stranger.sign(bare) != bare:
            yield "signed with another secret", stranger.sign(bare)

    def _refused(self, case: str, webhook: Webhook, error: type[WebhookError]) -> Row:
        got = self._post(webhook)
        return self._row(case, f"refused: {error.code}", got, self._is_error(got, error))

    def _expected(self, webhook: Webhook) -> type[WebhookError] | None:
        """The kind's own reason to refuse a request; None if it would take it."""
        now = replace(webhook, now=time.time())
        try:
            self._carrier.verify(now)
            self._carrier.read(now)
        except WebhookError as error:
            return type(error)
        return None

    # requests

    def _means(self, shape: Shape) -> dict[str, str]:
        self._count += 1
        fresh = f"{self._run}{self._count:04}"
        return {
            "id": self._id(shape, fresh),
            "from": self._sender,
            "to": str(self._carrier.instance.get("short_code") or "8041"),
            "text": f"{self._carrier.instance.get('prefix', '')} TG".strip(),
            "reference": f"try-{fresh}",
            "session": f"try-{fresh}",
        }

    @staticmethod
    def _id(shape: Shape, fresh: str) -> str:
        """An id that nobody had yet, in the shape that the kind asks for."""
        patterns = [f.pattern for f in shape.fields if f.means == "id" and f.pattern]
        for candidate in (fresh, str(int(fresh, 16)), fresh.zfill(32)):
            if all(re.fullmatch(pattern, candidate) for pattern in patterns):
                return candidate
        return fresh

    def _unsigned(self, shape: Shape, changes: Mapping[str, None] | None = None) -> Webhook:
        return self._made(shape, self._means(shape), time.time(), changes)

    def _made(
        self,
        shape: Shape,
        means: Mapping[str, str],
        at: float,
        changes: Mapping[str, None] | None = None,
    ) -> Webhook:
        channel = "ussd" if shape.says == "ussd" else "sms"
        return compose(shape, self._path.format(channel), at, means, changes)

    def _signed(self, shape: Shape, means: Mapping[str, str], at: float | None = None) -> Webhook:
        return self._sign(self._made(shape, means, time.time() if at is None else at))

    def _sign(self, webhook: Webhook) -> Webhook:
        try:
            return self._carrier.sign(webhook)
        except WebhookError:
            return webhook

    # answers

    def _silence(self) -> TrialAnswer:
        response = self._carrier.acknowledge([])
        return TrialAnswer(response.status, response.body, response.content_type)

    def _is_taken(self, got: TrialAnswer) -> bool:
        """Of the status of an answer, and not in the form of any error."""
        return got.status == self._silence().status and not any(
            self._is_error(got, error) for error in (Forged, WebhookError)
        )

    def _is_error(self, got: TrialAnswer, error: type[WebhookError]) -> bool:
        """Whether it is what the kind says for this error, whatever the reason."""
        made = self._carrier.refuse(error(_MARK))
        form = re.escape(made.body).replace(_MARK.encode(), b".*")
        return got.status == made.status and bool(re.fullmatch(form, got.body, re.DOTALL))

    def _row(self, case: str, expected: str, got: TrialAnswer, passed: bool) -> Row:
        words = " ".join(got.body.decode("utf-8", "replace").split())
        printable = "".join(char if char.isprintable() else "?" for char in words)
        return Row(self._part, case, expected, f"{got.status} {printable}".strip(), passed)


def _stranger(instance: Instance) -> PlayableCarrier | None:
    """The same kind with other secrets; None if none can be made."""
    named = {s.name for s in load({"x": instance})["x"].SETTINGS if s.secret}
    values = {
        name: str(value).translate(_OTHER) if name in named else value
        for name, value in instance.values.items()
    }
    try:
        return played(load({instance.name: replace(instance, values=values)})[instance.name])
    except BadInstances:
        return None
