"""The operator's SMSC as a test holds it: what it was given, and what it is to do next.

The SMSC itself (`tests.kannel.smpp`) is another process, as an operator's is.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TextIO

from config.settings import ROOT
from tests.e2e.service import PATIENCE
from tests.kannel.smpp import OK, RECEIPT, UDH


@dataclass(frozen=True, slots=True)
class Submit:
    """One submit_sm. `validity` is as it was written; `header` is the user data header; `status`
    what it was answered with, `id` the SMSC's own; `at` is in seconds of a clock of its own."""

    sender: str
    to: str
    priority: int
    validity: str
    registered: int
    coding: int
    header: bytes
    message: bytes
    status: int
    id: str
    at: float


@dataclass(slots=True)
class Smsc:
    """`requests`: each submit_sm; `submits`: those that it took."""

    port: int
    requests: list[Submit] = field(default_factory=list)
    binds: int = 0
    _process: subprocess.Popen[str] | None = None
    _done: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)

    @property
    def submits(self) -> list[Submit]:
        return [each for each in self.requests if each.status == OK]

    def start(self) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.kannel.smpp", str(self.port)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._process = process
        assert process.stdout is not None and "listening" in process.stdout.readline()
        threading.Thread(target=self._read, args=(process.stdout,), daemon=True).start()

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdin is not None
            self._process.stdin.close()

    def answers(self, *statuses: int) -> None:
        """To the next submit_sm; then all is well."""
        self._command("answers", statuses)

    def deliver(
        self, sender: str, to: str, text: bytes, coding: int = 0, header: bytes = b""
    ) -> None:
        """An MO, or one part of it."""
        self._command("deliver", (sender, to, UDH if header else 0, coding, (header + text).hex()))

    def report(self, submit: Submit, stat: str) -> None:
        """A receipt of it."""
        text = (
            f"id:{submit.id} sub:001 dlvrd:001 submit date:2611261000 done date:2611261001 "
            f"stat:{stat} err:000 text:"
        )
        values = (submit.to.lstrip("+"), submit.sender, RECEIPT, 0, text.encode().hex())
        self._command("deliver", values)

    def drop(self) -> None:
        """The connection breaks; the other side binds again."""
        self._command("drop", True)

    def _command(self, name: str, value: object) -> None:
        assert self._process is not None and self._process.stdin is not None
        self._process.stdin.write(json.dumps({name: value}) + "\n")
        self._process.stdin.flush()
        # What comes next is answered as this command says, and what came before is known here.
        assert self._done.get(timeout=PATIENCE) == name

    def _read(self, stdout: TextIO) -> None:
        with stdout:
            for line in stdout:
                event = json.loads(line)
                self.binds += "bind" in event
                if "done" in event:
                    self._done.put(event["done"])
                if "submit" in event:
                    self.requests.append(_submit(event))


def _submit(event: dict[str, Any]) -> Submit:
    fields = dict(event["submit"])
    for name in ("header", "message"):
        fields[name] = bytes.fromhex(fields[name])
    return Submit(**fields, status=event["status"], id=event["id"], at=event["at"])


@contextmanager
def running(port: int) -> Iterator[Smsc]:
    smsc = Smsc(port)
    smsc.start()
    try:
        yield smsc
    finally:
        smsc.stop()


def parts_of(text: bytes, size: int, reference: bytes) -> Sequence[tuple[bytes, bytes]]:
    """(header, text) of each part of a long MO; a reference of two octets is a 16 bit one."""
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    element = 0x00 if len(reference) == 1 else 0x08
    return [
        (
            bytes((len(reference) + 4, element, len(reference) + 2))
            + reference
            + bytes((len(pieces), number)),
            piece,
        )
        for number, piece in enumerate(pieces, 1)
    ]
