"""The carrier's own record: the MTs that reached it, that it took, and whose receipts it
delivered."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import orjson


@dataclass(slots=True)
class Book:
    """Entries in the order that they happened; `once` tells whether it de-duplicates.

    An entry is ``[seconds, what, reference, to, segments, text]``, seconds of the epoch; `what` is
    ``taken | again | refused | opted_out | throttled | untaken | forged | told | unnotified |
    together``:
    ``again`` a repeat of a reference that it knows, ``untaken`` gone without having been taken,
    ``told`` a receipt that our endpoint has acknowledged, ``together`` a request that held several:
    how many stands under segments, its mood under text.
    """

    once: bool
    entries: list[tuple[float, str, str, str, int, str]] = field(default_factory=list)
    attempts: dict[str, int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def attempt(self, reference: str) -> int:
        """Counts one more request for this MT; from 1."""
        self.attempts[reference] = count = self.attempts.get(reference, 0) + 1
        return count

    def take(self, reference: str, to: str, segments: int, text: str) -> bool:
        """Whether a phone gets it now: a carrier that de-duplicates takes a reference once."""
        second = self.once and reference in self.taken
        self.taken.add(reference)
        self.write("again" if second else "taken", reference, to, segments, text)
        return not second

    def write(
        self, what: str, reference: str, to: str = "", segments: int = 0, text: str = ""
    ) -> None:
        self.entries.append((time.time(), what, reference, to, segments, text))

    def lines(self, start: int = 0) -> bytes:
        return b"".join(orjson.dumps(entry) + b"\n" for entry in self.entries[start:])
