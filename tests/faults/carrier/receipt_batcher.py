"""Receipts that go together: several in one request, as the `open` webhook may have them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping

from tests.faults.carrier.book import Book
from tests.faults.carrier.endpoint import Endpoint
from tests.faults.carrier.forms import Open, ReceivedMt
from tests.faults.carrier.moods import DELAY_SECONDS, drawn

MOST = 100
SECONDS = 0.05
"""How many receipts go in a request, and how long after its first."""


class ReceiptBatcher:
    """`share` of the receipts, by their references, go together; the others one by one. What
    becomes of a request is drawn as it goes out, from the weights `moods`."""

    def __init__(
        self,
        form: Open,
        book: Book,
        endpoint: Endpoint,
        seed: int,
        share: float,
        moods: Mapping[str, float],
    ) -> None:
        self._form, self._book, self._endpoint = form, book, endpoint
        self._seed, self._share, self._moods = seed, share, moods
        self._chance = random.Random(seed)
        self._waiting: list[tuple[ReceivedMt, str]] = []
        self._delivered = asyncio.get_running_loop().create_future()
        self._going: set[asyncio.Task[None]] = set()
        self._count = 0

    def takes(self, mt: ReceivedMt) -> bool:
        weights = {"together": self._share, "alone": 1.0 - self._share}
        return drawn(weights, f"{self._seed} together {mt.reference}") == "together"

    async def deliver(self, mt: ReceivedMt, status: str) -> bool:
        """Whether the endpoint has taken it."""
        self._waiting.append((mt, status))
        output, loop = self._delivered, asyncio.get_running_loop()
        if len(self._waiting) >= MOST:
            self._go()
        elif len(self._waiting) == 1:
            loop.call_later(SECONDS, self._go_if, output)
        return bool(await output)

    def _go_if(self, output: asyncio.Future[bool]) -> None:
        if output is self._delivered:
            self._go()

    def _go(self) -> None:
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._send(self._waiting, self._delivered))
        self._going.add(task)
        task.add_done_callback(self._going.discard)
        self._waiting, self._delivered = [], loop.create_future()

    async def _send(
        self, receipts: list[tuple[ReceivedMt, str]], output: asyncio.Future[bool]
    ) -> None:
        self._count += 1
        mood = drawn(self._moods, f"{self._seed} request {self._count}")
        if mood == "held":
            self._chance.shuffle(receipts)
            await asyncio.sleep(DELAY_SECONDS)
        if mood == "torn":
            await self._endpoint.tear(self._form.receipts(receipts))
        done = await self._endpoint.insist(lambda: self._form.receipts(receipts))
        if mood == "twice":
            done = await self._endpoint.insist(lambda: self._form.receipts(receipts))
        self._book.write("together", "", "", len(receipts), mood)
        output.set_result(done)
