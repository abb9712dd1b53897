"""How an adapter calls a carrier: short time-outs, and an error that says what is known.

The one thing that matters after a failure is whether the carrier may have the message:
`NotSent` means that it certainly does not, `Lost` that nobody can tell.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from gateway.carriers.contract import Carrier, Instance, Outbound, Outcome, Sent
from gateway.carriers.wires import Answer, Connection, Lost, NotSent, Place, place_of, written

__all__ = ["Answer", "Client", "Lost", "NotSent"]

CONNECT_SECONDS = 3.0
READ_SECONDS = 10.0
CONCURRENCY = 8

# What a carrier says by the status alone. An error of ours that an operator can mend
# (credentials, money) is not the message's fault: it waits.
_LATER = frozenset((401, 402, 403, 408, 425, 429, 503))


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
        self._connect = connect
        self._read = read
        self._keep = keep
        self._size = size
        self._idle: dict[tuple[bool, tuple[str, int]], list[Connection]] = {}

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
        said = dict(headers) if self._keep else {**headers, "Connection": "close"}
        try:
            place = place_of(url)
            request = written(place, body, said)
        except ValueError as error:
            raise NotSent(type(error).__name__) from None
        connection = self._taken(place)
        answer = connection.exchange(request)
        if connection.reusable and self._keep:
            self._put_back(place, connection)
        return answer

    def _taken(self, place: Place) -> Connection:
        """One that is open and idle, else a new one."""
        idle = self._idle.get((place.secure, place.address))
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # another thread was faster
                break
            if not connection.dropped():
                return connection
            connection.close()
        tls = self._tls if place.secure else None
        return Connection(place, tls, self._connect, self._read)

    def _put_back(self, place: Place, connection: Connection) -> None:
        idle = self._idle.setdefault((place.secure, place.address), [])
        if len(idle) < self._size:
            idle.append(connection)
        else:
            connection.close()

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        context.set_alpn_protocols(["http/1.1"])
        return context


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
