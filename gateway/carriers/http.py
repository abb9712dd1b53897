"""How an adapter calls a carrier: short time-outs, and an error that says what is known.

The one thing that matters after a failure is whether the carrier may have the message:
`NotSent` means that it certainly does not, `Lost` that nobody can tell.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationValueError,
    NewConnectionError,
    SSLError,
)

from gateway.carriers.contract import Carrier, Instance, Outbound, Outcome, Sent

CONNECT_SECONDS = 3.0
READ_SECONDS = 10.0
MAX_ANSWER = 65_536
CONCURRENCY = 8

# What a carrier says by the status alone. An error of ours that an operator can mend
# (credentials, money) is not the message's fault: it waits.
_LATER = frozenset((401, 402, 403, 408, 425, 429, 503))


class NotSent(Exception):
    """The request did not reach the carrier: no connection."""


class Lost(Exception):
    """The request left and no answer came: the carrier may or may not have it."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


class Client:
    """Keeps connections open to one carrier, unless `keep` is False; may be shared by threads.

    A server that stops may read a request from a connection that it kept, and drop it: where that
    is known of a carrier, a connection of its own for each request is refused while it stops.
    """

    def __init__(
        self,
        connect: float = CONNECT_SECONDS,
        read: float = READ_SECONDS,
        keep: bool = True,
        size: int = CONCURRENCY,
    ) -> None:
        self._new = partial(
            urllib3.PoolManager,
            maxsize=size,
            retries=False,
            timeout=urllib3.Timeout(connect=connect, read=read),
        )
        self._kept = self._new() if keep else None

    @classmethod
    def of(cls, instance: Instance, keep: bool = True) -> Client:
        """With the instance's `timeout` (seconds to wait for an answer), if it is set."""
        return cls(
            read=float(instance.get("timeout", READ_SECONDS)),
            keep=keep,
            size=concurrency_of(instance),
        )

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """POSTs once; follows no redirect. Raises `NotSent`, `Lost`."""
        if self._kept is not None:
            return _post(self._kept, url, body, headers)
        # A pool of its own: from a shared one the next might take a connection about to be closed.
        with self._new() as pool:
            return _post(pool, url, body, {**headers, "Connection": "close"})


def _post(pool: urllib3.PoolManager, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    try:
        response = pool.request(
            "POST", url, body=body, headers=headers, redirect=False, preload_content=False
        )
    except (NewConnectionError, ConnectTimeoutError, LocationValueError) as error:
        raise NotSent(type(error).__name__) from None
    except SSLError as error:
        refused = isinstance(error.args and error.args[0], ssl.SSLCertVerificationError)
        raise (NotSent if refused else Lost)("SSLError") from None
    except (HTTPError, OSError) as error:
        raise Lost(type(error).__name__) from None
    return Answer(response.status, _body(response))


def _body(response: urllib3.BaseHTTPResponse) -> bytes:
    """What is worth reading of it; b"" if it breaks off: the status came, and says enough."""
    try:
        body = response.read(MAX_ANSWER)
    except (HTTPError, OSError):
        response.close()
        return b""
    if len(body) == MAX_ANSWER:
        response.close()  # whatever follows is not read only to keep a connection
    response.release_conn()
    return body


def concurrency_of(instance: Instance) -> int:
    """How many MTs are handed to the carrier at once (`concurrency`)."""
    return int(instance.get("concurrency", CONCURRENCY))


def outcome_of(status: int) -> Outcome:
    """What an HTTP status says about a message, where the carrier has no better word."""
    if 200 <= status < 300:
        return "accepted"
    if 300 <= status < 400 or status in _LATER:
        return "try_later"
    return "refused" if 400 <= status < 500 else "uncertain"


def send_all(
    carrier: Carrier, batch: Sequence[Outbound], one: Callable[[Outbound], Sent]
) -> list[Sent]:
    """`send_each` with the instance's `concurrency`; nothing, while a setting that sending needs is
    not set: an operator mends that."""
    instance = carrier.instance
    unset = [each.name for each in carrier.SETTINGS if each.sending and not instance.get(each.name)]
    if unset:
        why = f"{', '.join(unset)} not set"
        return [Sent(item.reference, "try_later", error=why) for item in batch]
    return send_each(batch, one, concurrency_of(instance))


def send_each(
    batch: Sequence[Outbound], one: Callable[[Outbound], Sent], concurrency: int = CONCURRENCY
) -> list[Sent]:
    """`one` for each item, several at a time, in order; `NotSent` and `Lost` become outcomes."""

    def settled(item: Outbound) -> Sent:
        try:
            return one(item)
        except NotSent as error:
            return Sent(item.reference, "try_later", error=f"not sent: {error}")
        except Lost as error:
            return Sent(item.reference, "uncertain", error=f"no answer: {error}")

    if len(batch) < 2 or concurrency < 2:
        return [settled(item) for item in batch]
    with ThreadPoolExecutor(min(concurrency, len(batch)), "carrier") as threads:
        return list(threads.map(settled, batch))
