"""Where the gateway's time goes: CPU of each step of an answer, taken inside one process.

The steps' functions are wrapped by a clock of their thread's CPU time; the time in other steps that
it calls is theirs, not its own. The clocks themselves add about a microsecond to each call.
"""

from __future__ import annotations

import functools
import io
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from flows import engine
from gateway import app
from gateway.carriers import esms
from gateway.carriers import open as open_webhook
from gateway.database.encryption import Keys
from gateway.inbound import batch_writer, lookups, persist, processor, webhooks
from gateway.web import wsgi
from tests.bench import cores
from tests.bench.load import Shot

THREADS = 16
"""As many as the server has."""

STEPS: tuple[tuple[str, tuple[tuple[Any, str], ...]], ...] = (
    ("front: WSGI to webhook and back",
     ((wsgi.Front, "__call__"), (webhooks.WebhookEndpoints, "receive"))),
    ("verify", ((open_webhook.Adapter, "verify"), (esms.Adapter, "verify"))),
    ("read, and the work item",
     ((open_webhook.Adapter, "read"), (esms.Adapter, "read"),
      (webhooks.WebhookEndpoint, "message"))),
    ("hand-over between threads",
     ((batch_writer.Writer, "submit"), (batch_writer.PendingResult, "wait"),
      (batch_writer.PendingResult, "settle"))),
    ("writer: batches", ((batch_writer.Writer, "_next_batch"), (batch_writer.Writer, "_process"))),
    ("SQL who (client)", ((lookups, "senders"),)),
    ("processor: drafts and facts",
     ((processor.InboundProcessor, "answer"), (processor.InboundProcessor, "compute"))),
    ("engine.read", ((engine, "thaw"), (engine, "read"))),
    ("SQL look-ups (client)", ((lookups, "look_up"),)),
    ("engine.turn", ((engine, "turn"), (processor, "measure"))),
    ("encrypt and decrypt",
     ((Keys, "encrypt"), (Keys, "decrypt"), (Keys, "hashes"), (engine, "freeze"))),
    ("SQL turns (client)", ((persist, "save"),)),
    ("acknowledge", ((open_webhook.Adapter, "acknowledge"), (esms.Adapter, "acknowledge"))),
)  # fmt: skip
"""A step, and the functions that it is made of."""


class _Clock(threading.local):
    """One thread's open steps: the CPU time that was spent in what they called."""

    def __init__(self) -> None:
        self.inner: list[int] = []


def _clocked(call: Callable[..., Any], clock: _Clock, spent: list[int]) -> Callable[..., Any]:
    @functools.wraps(call)
    def timed(*arguments: Any, **named: Any) -> Any:
        begun = time.thread_time_ns()
        clock.inner.append(0)
        try:
            return call(*arguments, **named)
        finally:
            passed = time.thread_time_ns() - begun
            spent.append(passed - clock.inner.pop())
            if clock.inner:
                clock.inner[-1] += passed

    return timed


@contextmanager
def _wrapped(spent: Mapping[str, list[int]]) -> Iterator[None]:
    clock, before = _Clock(), []
    for name, places in STEPS:
        for owner, attribute in places:
            before.append((owner, attribute, getattr(owner, attribute)))
            setattr(owner, attribute, _clocked(getattr(owner, attribute), clock, spent[name]))
    try:
        yield
    finally:
        for owner, attribute, call in before:
            setattr(owner, attribute, call)


def take(env: Mapping[str, str], shots: Sequence[Shot]) -> dict[str, float]:
    """Microseconds of CPU per answer by step, in the order of `STEPS`.

    Raises AssertionError for a wrong answer.
    """
    spent: dict[str, list[int]] = defaultdict(list)
    with cores.on(cores.SERVED), _wrapped(spent):
        application = app.create_app(env)
        half = len(shots) // 2
        _all(application, shots[:half])  # statements get prepared, caches filled
        spent_before = {name: len(each) for name, each in spent.items()}
        _all(application, shots[half:])
    count = len(shots) - half
    return {name: sum(spent[name][spent_before.get(name, 0) :]) / count / 1000 for name, _ in STEPS}


def _all(application: Any, shots: Sequence[Shot]) -> None:
    wrong: list[bytes] = []

    def ask(own: Sequence[Shot]) -> None:
        for shot in own:
            body = b"".join(application(_environ(shot.request), lambda status, headers: None))
            if shot.expected not in body:
                wrong.append(body)

    threads = [threading.Thread(target=ask, args=(shots[n::THREADS],)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, wrong[0]


def _environ(request: bytes) -> dict[str, Any]:
    """What a WSGI server makes of a request."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    method, target, _ = first.split(" ")
    path, _, query = target.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query,
        "REMOTE_ADDR": "127.0.0.1", "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "80",
        "CONTENT_LENGTH": str(len(body)) if body else "", "wsgi.input": io.BytesIO(body),
    }  # fmt: skip
    for line in lines:
        name, _, value = line.partition(": ")
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return environ
