"""Our door, as the carrier calls it: again until it takes a receipt."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Callable

from tests.faults.carrier.forms import Call

GIVES_UP = 60
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0
_PATIENCE = 15.0
_PIPES = 16


class Endpoint:
    """`address` is our host and port, behind TLS with any certificate if `secure`."""

    def __init__(self, address: tuple[str, int], secure: bool = False) -> None:
        self._address = address
        self._tls = ssl._create_unverified_context() if secure else None
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self._room = asyncio.Semaphore(_PIPES)

    async def insist(self, make: Callable[[], Call]) -> bool:
        """Again until the endpoint takes it: each time signed again."""
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

    async def tear(self, call: Call) -> None:
        """Leaves in the middle of the body."""
        with contextlib.suppress(OSError):
            _, writer = await self._open()
            try:
                writer.write(_head(call) + call.body[: len(call.body) // 2])
                await writer.drain()
            finally:
                writer.close()

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(*self._address, ssl=self._tls)

    async def _call(self, call: Call) -> int:
        reader, writer = self._idle.pop() if self._idle else await self._open()
        try:
            writer.write(_head(call) + call.body)
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


def _head(call: Call) -> bytes:
    headers = {**call.headers, "Host": "127.0.0.1", "Content-Length": str(len(call.body))}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{call.method} {call.target} HTTP/1.1\r\n{lines}\r\n".encode()
