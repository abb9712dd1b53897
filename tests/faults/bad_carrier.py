"""The misbehaving carrier, as a test starts it and reads its book."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from config.settings import ROOT


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record; see `tests.faults.carrier.book`."""

    at: float
    what: str
    reference: str
    to: str
    segments: int
    text: str


@dataclass(frozen=True, slots=True)
class BadCarrier:
    port: int
    process: subprocess.Popen[str]
    host: str = "127.0.0.1"

    @property
    def send_url(self) -> str:
        return f"http://{self.host}:{self.port}/mt"

    def book(self, start: int = 0) -> list[Entry]:
        """From that line on."""
        text = self._ask("GET", f"/book?{start}")
        return [Entry(*json.loads(line)) for line in text.splitlines()]

    def recipients(self) -> Counter[str]:
        """How often each number got an MT."""
        return Counter(entry.to for entry in self.book() if entry.what == "taken")

    def telling(self) -> int:
        """MTs whose receipts our endpoint has not all taken yet."""
        return int(self._ask("GET", "/telling"))

    def go_down(self, down: bool = True) -> None:
        """From now on it answers every MT "later"; or no longer does."""
        self._ask("POST", f"/down?{int(down)}")

    def _ask(self, method: str, target: str) -> bytes:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=60)
        try:
            connection.request(method, target)
            return connection.getresponse().read()
        finally:
            connection.close()


@contextmanager
def bad_carrier(
    *,
    port: int,
    endpoint: str,
    secret: str,
    host: str = "127.0.0.1",
    form: str = "open",
    username: str = "",
    seed: int = 1,
    mt: Mapping[str, float] | None = None,
    receipt: Mapping[str, float] | None = None,
    share: float = 0.0,
    together: Mapping[str, float] | None = None,
    slow: float = 0.8,
) -> Iterator[BadCarrier]:
    """Runs it while the block runs. `endpoint` is the URL that it would call with its receipts;
    `share` of them go together, several in a request (`open` alone)."""
    words = [
        *("--host", host, "--port", str(port)),
        *("--endpoint", endpoint, "--form", form, "--seed", str(seed)),
        *("--mt", json.dumps(mt or {"ok": 1}), "--receipt", json.dumps(receipt or {"once": 1})),
        *("--share", str(share), "--together", json.dumps(together or {"once": 1})),
        *("--slow", str(slow)),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.carrier", *words],
        cwd=ROOT,
        env={**os.environ, "CARRIER_SECRET": secret, "CARRIER_USERNAME": username},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield BadCarrier(port, process, host)
    finally:
        process.terminate()
        try:
            process.wait(120)
        except subprocess.TimeoutExpired:
            # Thousands of receipts that nobody waits for any more.
            process.kill()
            process.wait()
        assert process.stdout is not None
        process.stdout.close()
