"""Carriers that do not give up: every message is sent again until it is answered.

Some attempts hang up before the answer, and some are made twice at the same moment, as real
carriers do under trouble. Every answer to any attempt is recorded.
"""

from __future__ import annotations

import http.client
import random
import threading
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Protocol

from tests.e2e.carrier_requests import Answer, Request, Sms, reply, signed
from tests.faults.mix import PlannedMessage

PATIENCE = 400.0
"""Seconds in which a message must be answered, whatever is killed meanwhile."""
PAUSE = 0.25
HANGS_UP, TWICE = 0.05, 0.10
HANG_UP_SECONDS = 0.02


class Target(Protocol):
    """The address that carriers call; `env` has their secrets."""

    @property
    def env(self) -> Mapping[str, str]: ...

    def ask(self, request: Request, seconds: float) -> Answer:
        """One attempt. Raises OSError or HTTPException."""


@dataclass(slots=True)
class Tally:
    """The answers that the carriers have seen, by message id: a text, or None for silence."""

    answers: dict[str, list[str | None]] = field(default_factory=lambda: defaultdict(list))
    answered: int = 0
    attempts: int = 0
    away: int = 0
    broken: int = 0
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, message: Sms, text: str | None) -> None:
        with self.lock:
            self.answers[message.id].append(text)

    def count(self, what: str) -> None:
        with self.lock:
            setattr(self, what, getattr(self, what) + 1)

    def complain(self, sentence: str) -> None:
        with self.lock:
            self.wrong.append(sentence)


class Gate:
    """Lets so many messages through and no more until it is opened further."""

    def __init__(self, open_to: int = 0) -> None:
        self._condition = threading.Condition()
        self._open_to = open_to
        self._through = 0
        self.closed = False

    def open(self, to: int) -> None:
        with self._condition:
            self._open_to = max(self._open_to, to)
            self._condition.notify_all()

    def close(self) -> None:
        """Nobody waits any more: the run has failed."""
        with self._condition:
            self.closed = True
            self._condition.notify_all()

    def __enter__(self) -> None:
        with self._condition:
            self._condition.wait_for(lambda: self.closed or self._through < self._open_to)
            self._through += 1

    def __exit__(self, *_: object) -> None:
        pass


class Load:
    """Threads that send chains of messages; `start`, then `join`."""

    def __init__(
        self,
        service: Target,
        chains: Sequence[Sequence[PlannedMessage]],
        gate: Gate,
        threads: int = 16,
    ) -> None:
        self.tally = Tally()
        self._service = service
        self._gate = gate
        self._chains: SimpleQueue[Sequence[PlannedMessage]] = SimpleQueue()
        for chain in chains:
            self._chains.put(chain)
        self._threads = [
            threading.Thread(target=self._run, args=(n,), name=f"carrier-{n}", daemon=True)
            for n in range(threads)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def join(self, seconds: float) -> bool:
        """Whether all is sent."""
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self, number: int) -> None:
        choice = random.Random(number)
        while True:
            try:
                chain = self._chains.get_nowait()
            except Empty:
                return
            for planned in chain:
                with self._gate:
                    if self._gate.closed:
                        return
                    self._deliver(planned.sms, choice)

    def _deliver(self, message: Sms, choice: random.Random) -> None:
        if choice.random() < HANGS_UP:
            self._attempt(message, HANG_UP_SECONDS)
        twin = threading.Thread(target=self._attempt, args=(message,), daemon=True)
        twice = choice.random() < TWICE
        if twice:
            twin.start()
        until = time.monotonic() + PATIENCE
        while not self._attempt(message):
            if time.monotonic() > until or self._gate.closed:
                self.tally.complain(f"{message.id} was never answered")
                return
            time.sleep(PAUSE * (0.5 + choice.random()))
        if twice:
            twin.join()
        self.tally.count("answered")

    def _attempt(self, message: Sms, seconds: float = 15.0) -> bool:
        return attempt(self._service, message, self.tally, seconds)


def attempt(service: Target, message: Sms, tally: Tally, seconds: float = 15.0) -> bool:
    """One delivery; whether the carrier is done with the message."""
    tally.count("attempts")
    try:
        answer = service.ask(signed(message, service.env), seconds)
    except (OSError, http.client.HTTPException):
        tally.count("broken")
        return False
    if answer.status == 503:
        tally.count("away")
        return False
    if answer.status != 200:
        tally.complain(f"{message.id} ({message.carrier}) got {answer.status}")
        return True
    tally.note(message, reply(answer))
    return True


def repeat(service: Target, messages: Sequence[PlannedMessage], threads: int = 16) -> Tally:
    """Sends every message once more, as a carrier does that has lost its memory."""
    gate = Gate(len(messages))
    load = Load(service, [[each] for each in messages], gate, threads)
    load.start()
    if not load.join(PATIENCE):
        gate.close()
        load.tally.complain("not every message could be sent again")
    return load.tally
