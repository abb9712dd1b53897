"""Signs with the audit's key, which is not in the database: each row of the audit, how many there
are, approvals, verdicts, and what lets officials act. Anyone who can only write the database can't
make a signature.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, Literal

from sqlalchemy import Connection

from gateway.database.encryption import derive, mac

Purpose = Literal[
    "alert template",
    "audit row",
    "audit count",
    "appeal",
    "approval",
    "authors",
    "confirmation",
    "consent journal",
    "grade",
    "official",
    "passkey",
    "proposal",
    "recovery code",
    "session",
    "token",
    "triage agreement",
    "triage version",
    "verdict",
]

OPTION: Final = "audit_keys"
"""The execution option under which an engine's connections have their `AuditKeys`."""

_ID_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class AuditKeys:
    """The key that signs and chains, and all previous ones: their signatures must still be
    verified. 32 bytes each.
    """

    current: bytes = field(repr=False)
    previous: tuple[bytes, ...] = field(default=(), repr=False)
    by_id: Mapping[str, bytes] = field(init=False, repr=False, compare=False)
    """All keys, by the id that a signature names."""

    def __post_init__(self) -> None:
        by_id = {key_id(key): key for key in (*self.previous, self.current)}
        object.__setattr__(self, "by_id", by_id)

    def sign(self, purpose: Purpose, values: Sequence[object]) -> bytes:
        """4 bytes that name the key, then HMAC-SHA-256 with a key of this purpose alone."""
        return bytes.fromhex(key_id(self.current)) + _mac(self.current, purpose, values)

    def holds(self, signature: bytes | None, purpose: Purpose, values: Sequence[object]) -> bool:
        """Whether one of these keys has signed this."""
        key = None if signature is None else self.by_id.get(bytes(signature)[:_ID_BYTES].hex())
        if signature is None or key is None:
            return False
        return hmac.compare_digest(bytes(signature)[_ID_BYTES:], _mac(key, purpose, values))


def keys_of(connection: Connection) -> AuditKeys:
    """The signer of this connection. Raises RuntimeError if its engine was given none."""
    keys: AuditKeys | None = connection.get_execution_options().get(OPTION)
    if keys is None:
        raise RuntimeError("signed rows are read and written on an engine that has audit_keys")
    return keys


@lru_cache(maxsize=64)
def key_id(key: bytes) -> str:
    """8 hexadecimal digits that identify the key, without revealing it."""
    return mac(key, b"audit key")[:_ID_BYTES].hex()


_JSON: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def canonical(values: Sequence[object]) -> bytes:
    """The same bytes for the same values, also after they were in the database."""
    return _JSON.encode(values).encode()


def timestamp(at: datetime) -> str:
    """A time in the form that signatures cover: UTC, in ISO 8601."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


_derived = lru_cache(maxsize=64)(derive)


def _mac(key: bytes, purpose: Purpose, values: Sequence[object]) -> bytes:
    return mac(_derived(key, purpose), canonical(values))
