"""Receipts (DLR) for the MTs that the phones' post took, signed as a carrier's are.

Of every number, whether a phone shows it or not, a moment after the MT was taken.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from typing import Final, cast

from gateway.carriers.contract import Carrier, Receipt, Simulator, Webhook
from gateway.carriers.shapes import PlayableCarrier, compose, played

RECEIPT_SECONDS: Final = 1.0
"""Seconds between an MT and its receipt: a phone that is on and near."""
MOST: Final = 100_000
"""Receipts that may wait. More are dropped, as a carrier may do."""
TRIES: Final = 5
_RETRY_SECONDS: Final = 2.0


class Receipts:
    """`owe` may be called by threads; the receipts leave by one of its own.

    give  sends a request to the gateway; returns whether it answered
    """

    def __init__(self, give: Callable[[Webhook], bool]) -> None:
        self._give = give
        self._owed: queue.Queue[tuple[float, PlayableCarrier, str]] = queue.Queue(MOST)
        threading.Thread(target=self._deliver, daemon=True, name="receipts").start()

    def owe(self, simulator: Simulator, reference: str) -> None:
        """The MT that the gateway calls so is with its phone."""
        carrier = played(cast(Carrier, simulator))
        if carrier is not None:
            with contextlib.suppress(queue.Full):
                self._owed.put_nowait((time.monotonic() + RECEIPT_SECONDS, carrier, reference))

    def _deliver(self) -> None:
        while True:
            due, carrier, reference = self._owed.get()
            time.sleep(max(0.0, due - time.monotonic()))
            for _ in range(TRIES):
                receipt = delivered(carrier, reference, time.time())
                if receipt is None:
                    break
                if self._give(receipt):
                    break
                time.sleep(_RETRY_SECONDS)  # the gateway may be restarting


def delivered(carrier: PlayableCarrier, reference: str, now: float) -> Webhook | None:
    """The carrier's signed receipt for an MT that has arrived; None if its kind has no word for
    it."""
    secret = carrier.instance.get("path_secret")
    path = f"/carriers/{carrier.instance.name}/sms" + (f"/{secret}" if secret else "")
    for shape in (one for one in carrier.SHAPES if one.says == "receipt"):
        for status in (
            value for one in shape.fields if one.means == "status" for value in one.values
        ):
            means = {"reference": reference, "status": status}
            webhook = carrier.sign(compose(shape, path, now, means))
            if any(
                isinstance(one, Receipt) and one.status == "delivered"
                for one in carrier.read(webhook)
            ):
                return webhook
    return None
