"""The carrier's receipts: told to our door until it takes them, as it pleases the mood."""

from __future__ import annotations

import asyncio
import random

from tests.faults.carrier.book import Book
from tests.faults.carrier.door import Door
from tests.faults.carrier.forms import Form, Taken
from tests.faults.carrier.moods import LATE
from tests.faults.carrier.together import Together

SOON = 0.05
"""Seconds after which a receipt goes out."""


class Receipts:
    """`plan` returns at once. `together`: where some share a request."""

    def __init__(
        self, form: Form, book: Book, door: Door, seed: int, together: Together | None = None
    ) -> None:
        self._form = form
        self._book = book
        self._door = door
        self._together = together
        self._chance = random.Random(seed)
        self._going: set[asyncio.Task[None]] = set()

    @property
    def going(self) -> int:
        """MTs of which all is not yet told."""
        return len(self._going)

    def plan(self, mt: Taken, mood: str) -> asyncio.Task[None] | None:
        """Tells of `mt` as the mood says; gives the task if the answer to the MT waits for it."""
        if mood == "none":
            return None
        if mood == "early":
            return self._go(self._tell(mt, 0.0, "delivered"))
        if mood == "disordered":
            self._go(self._tell(mt, SOON, "delivered", "accepted"))
        elif mood == "twice":
            self._go(self._tell(mt, SOON, "delivered", "delivered"))
        else:
            after = LATE * self._chance.uniform(0.5, 1.5) if mood == "late" else SOON
            self._go(self._tell(mt, after, "failed" if mood == "failed" else "delivered"))
        return None

    def _go(self, telling: asyncio.coroutines.Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(telling)
        self._going.add(task)
        task.add_done_callback(self._going.discard)
        return task

    async def _tell(self, mt: Taken, after: float, *statuses: str) -> None:
        if after:
            await asyncio.sleep(after)
        for status in statuses:
            told = await self._told(mt, status, alone=not after)
            self._book.write("told" if told else "untold", mt.reference, mt.to, 0, status)

    async def _told(self, mt: Taken, status: str, alone: bool) -> bool:
        """`alone`: the answer to the MT waits for it."""
        if self._together is not None and not alone and self._together.takes(mt):
            return await self._together.tell(mt, status)
        return await self._door.insist(lambda: self._form.receipt(mt, status))
