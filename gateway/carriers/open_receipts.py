"""The receipts (DLR) of the open webhook: one in a request, or a list of up to `MOST`.

One:   {"id", "status"}, optional "at" (RFC 3339) and "error"; `id` is the one that the MT was sent
       under; `status` is a key of `STATUSES`
Many:  [one, one, …] under one signature, answered once all are durable

One in a list that can't be read does not cost the others, whatever the carrier does about a 400:
they are kept, and the answer names the places (from 0) of those that are not. So it may mend these
and send them alone, or all again: a receipt that comes twice has no effect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from gateway.carriers.base import named
from gateway.carriers.contract import Receipt, Unreadable
from gateway.carriers.parsing import object_of, text_of, time_of
from gateway.carriers.shapes import JSON, Field, Shape
from gateway.carriers.standard_webhooks import SIGNATURE_FIELDS

MOST: Final = 500
_MAX_PROBLEMS: Final = 5
"""How many bad ones are named with what is wrong; of more, the count."""
_DIGITS: Final = re.compile(r"\d(?:[ .-]?\d){5,}")

# None: nothing has happened yet that is worth keeping.
STATUSES: Final[Mapping[str, Literal["accepted", "delivered", "failed", "opted_out"] | None]] = {
    **dict.fromkeys(("queued", "pending", "sending", "enroute", "buffered")),
    "accepted": "accepted",
    "sent": "accepted",
    "delivered": "delivered",
    "failed": "failed",
    "undelivered": "failed",
    "rejected": "failed",
    "expired": "failed",
    "opted_out": "opted_out",
}

_FIELDS: Final = (
    Field("id", "The id that the MT was sent under", means="reference"),
    Field("status", "What became of it", "delivered", "status", tuple(STATUSES)),
    Field("at", "When (RFC 3339)", "2026-11-24T10:15:01+07:00", needed=False),
    Field("error", "Your words for why it failed", "", needed=False),
    *SIGNATURE_FIELDS,
)
SHAPES: Final = (
    Shape("receipt", "A receipt (DLR)", _FIELDS, media=JSON),
    Shape(
        "receipt",
        f"Receipts, up to {MOST} in a list: those that can't be read are named by their place "
        "(from 0), the others are kept",
        _FIELDS,
        media=JSON,
        most=MOST,
    ),
)


def of(data: Mapping[str, Any]) -> list[Receipt]:
    """One; [] if it says nothing new. Raises `Unreadable`."""
    reference, word = named(text_of(data, "id"), "id", 128), text_of(data, "status")
    if word not in STATUSES:
        raise Unreadable(f"status is none of {', '.join(STATUSES)}")
    status, at = STATUSES[word], time_of(data, "at")
    return [Receipt(reference, True, status, at, _words(data.get("error")))] if status else []


def _words(error: object) -> str:
    """Free text of others: what is long enough to be a resident's number goes."""
    if not isinstance(error, str) or not error:
        return ""
    return _DIGITS.sub("#", "".join(filter(str.isprintable, error)))[:200]


def of_list(items: Sequence[Any]) -> list[Receipt]:
    """Raises `Unreadable`, with the good ones, if any is bad."""
    if not 1 <= len(items) <= MOST:
        raise Unreadable(f"a list has 1 to {MOST} receipts: none of these is kept")
    good: list[Receipt] = []
    bad: list[str] = []
    for place, item in enumerate(items):
        try:
            good += of(object_of(item, "it"))
        except Unreadable as error:
            bad.append(f"[{place}]: {error.reason}")
    if bad:
        more = [f"and {len(bad) - _MAX_PROBLEMS} more"] if len(bad) > _MAX_PROBLEMS else []
        note = "the others are kept" if good else "none is kept"
        raise Unreadable("; ".join([*bad[:_MAX_PROBLEMS], *more, note]), good)
    return good
