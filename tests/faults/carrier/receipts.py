"""The carrier's receipts: repeated to our endpoint until it takes them, as the mood says."""

from __future__ import annotations

import asyncio
import random

from tests.faults.carrier.book import Book
from tests.faults.carrier.endpoint import Endpoint
from tests.faults.carrier.forms import Form, ReceivedMt
from tests.faults.carrier.moods import DELAY_SECONDS
from tests.faults.carrier.receipt_batcher import ReceiptBatcher

SOON = 0.05
"""Seconds after which a receipt goes out."""


class Receipts:
    """`plan` returns at once. `together`: where some share a request."""

    def __init__(
        self,
        form: Form,
        book: Book,
        endpoint: Endpoint,
        seed: int,
        together: ReceiptBatcher | None = None,
    ) -> None:
        self._form = form
        self._book = book
        self._endpoint = endpoint
        self._together = together
        self._chance = random.Random(seed)
        self._going: set[asyncio.Task[None]] = set()

    @property
    def going(self) -> int:
        """MTs with receipts that are not all delivered yet."""
        return len(self._going)

    def plan(self, mt: ReceivedMt, mood: str) -> asyncio.Task[None] | None:
        """Tells of `mt` as the mood says; gives the task if the answer to the MT waits for it."""
        if mood == "none":
            return None
        if mood == "early":
            return self._go(self._send_later(mt, 0.0, "delivered"))
        if mood == "disordered":
            self._go(self._send_later(mt, SOON, "delivered", "accepted"))
        elif mood == "twice":
            self._go(self._send_later(mt, SOON, "delivered", "delivered"))
        else:
            after = DELAY_SECONDS * self._chance.uniform(0.5, 1.5) if mood == "late" else SOON
            self._go(self._send_later(mt, after, "failed" if mood == "failed" else "delivered"))
        return None

    def _go(self, telling: asyncio.coroutines.Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(telling)
        self._going.add(task)
        task.add_done_callback(self._going.discard)
        return task

    async def _send_later(self, mt: ReceivedMt, after: float, *statuses: str) -> None:
        if after:
            await asyncio.sleep(after)
        for status in statuses:
            output = await self._delivered(mt, status, alone=not after)
            self._book.write("told" if output else "unnotified", mt.reference, mt.to, 0, status)

    async def _delivered(self, mt: ReceivedMt, status: str, alone: bool) -> bool:
        """`alone`: the answer to the MT waits for it."""
        if self._together is not None and not alone and self._together.takes(mt):
            return await self._together.deliver(mt, status)
        return await self._endpoint.insist(lambda: self._form.receipt(mt, status))
