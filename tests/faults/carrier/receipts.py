"""The carrier's receipts: told to our door until it takes them, as it pleases the mood."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable

from tests.faults.carrier.book import Book
from tests.faults.carrier.forms import Call, Form, Taken

SOON = 0.05
LATE = 2.0
"""Seconds after which a receipt goes out; a late one after this, more or less."""
GIVES_UP = 60
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0
_PATIENCE = 15.0
_PIPES = 16


class Receipts:
    """`door` is our host and port; `plan` returns at once."""

    def __init__(self, form: Form, book: Book, door: tuple[str, int], seed: int) -> None:
        self._form = form
        self._book = book
        self._door = door
        self._chance = random.Random(seed)
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self._room = asyncio.Semaphore(_PIPES)
        self._going: set[asyncio.Task[None]] = set()

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
            told = await self._insist(lambda status=status: self._form.receipt(mt, status))
            self._book.write("told" if told else "untold", mt.reference, mt.to, 0, status)

    async def _insist(self, make: Callable[[], Call]) -> bool:
        """Again until the door takes it: each time signed anew."""
        pause = _FIRST_PAUSE
        for _ in range(GIVES_UP):
            async with self._room:
                with contextlib.suppress(OSError, EOFError, ValueError, TimeoutError):
                    async with asyncio.timeout(_PATIENCE):
                        if 200 <= await self._call(make()) < 300:
                            return True
            await asyncio.sleep(pause)
            pause = min(_LONGEST_PAUSE, pause * 2)
        return False

    async def _call(self, call: Call) -> int:
        reader, writer = (
            self._idle.pop() if self._idle else await asyncio.open_connection(*self._door)
        )
        try:
            headers = {**call.headers, "Host": "127.0.0.1", "Content-Length": str(len(call.body))}
            lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
            writer.write(f"{call.method} {call.target} HTTP/1.1\r\n{lines}\r\n".encode())
            writer.write(call.body)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            size = next(
                (line[15:] for line in head.split("\r\n") if line.startswith("content-length:")), 0
            )
            await reader.readexactly(int(size))
        except BaseException:
            writer.close()
            raise
        if "connection: close" in head:
            writer.close()
        else:
            self._idle.append((reader, writer))
        return int(head.split(" ", 2)[1])
