"""The only call that a worker accepts from the queue: our one function with one staged job's id.

Anyone who can write to Redis can queue anything. RQ imports and calls the function, callbacks and
webhooks that a queued job names, so a job is stripped to the fields that we push and refused
unless its call is ours, before RQ reads it.
"""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Mapping
from typing import Any, Final

from rq.exceptions import NoSuchJobError
from rq.job import Job

PATH: Final = "workers.job.run"
"""The one function that is ever queued; its argument is the staged job's id."""

_FIELDS: Final = frozenset((
    b"data", b"created_at", b"enqueued_at", b"started_at", b"ended_at", b"last_heartbeat",
    b"origin", b"status", b"timeout", b"result_ttl", b"failure_ttl", b"ttl", b"worker_name",
))  # fmt: skip
"""The RQ fields that are read: none names code, an address, another job or another try."""
_MAX_BYTES: Final = 256

log = logging.getLogger(__name__)


class QueuedJob(Job):
    """A job that can be nothing else than `workers.job.run(<staged job's id>)`."""

    def restore(self, raw_data: Mapping[Any, Any]) -> None:
        """Reads the job's hash. Raises NoSuchJobError if it is not ours: the worker skips it."""
        fields = {name: value for name, value in raw_data.items() if name in _FIELDS}
        if not is_ours(fields.get(b"data", b"")):
            # Its id is not logged: who queued it chose that too.
            log.warning("a job that is not ours was in the queue: refused")
            raise NoSuchJobError("not a job of this gateway")
        try:
            super().restore(fields)
        except Exception:  # RQ reads each field in its own way, and raises in its own way
            raise NoSuchJobError("a job with unreadable fields") from None


def is_ours(data: bytes) -> bool:
    """Whether the queued call is `[PATH, None, [id], {}]`; id: a whole number above 0."""
    try:
        call = json.loads(zlib.decompressobj().decompress(data, _MAX_BYTES))
        (staged_id,) = call[2]
    except (zlib.error, ValueError, TypeError, LookupError, RecursionError):
        return False
    ours = call == [PATH, None, [staged_id], {}]
    return ours and type(staged_id) is int and 0 < staged_id < 1 << 63
