"""How residents' numbers and words are kept: found by a keyed hash, read by a key.

A lost key loses what it sealed, so keys are escrowed (README, "Keys"). While a key rotates, the
previous one still finds and reads; `gateway.ledger.care` moves the rows to the current one.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Purpose = Literal["number", "text", "state", "totp", "file"]

_KEY_BYTES = 32
_HASH_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MARK_BYTES = 2


class SealBroken(Exception):
    """The blob was sealed with another key, for another purpose, or was changed."""


def _mark(key: bytes) -> bytes:
    """Two bytes that tell which key sealed a blob, without telling the key."""
    return hmac.digest(key, b"mark", "sha256")[:_MARK_BYTES]


@dataclass(frozen=True, slots=True)
class Keys:
    """The current keys, and the previous ones while they rotate; 32 bytes each.

    Raises ValueError for a key of another length.
    """

    hash_key: bytes = field(repr=False)
    seal_key: bytes = field(repr=False)
    hash_key_previous: bytes | None = field(default=None, repr=False)
    seal_key_previous: bytes | None = field(default=None, repr=False)
    hash_keys_older: tuple[bytes, ...] = field(default=(), repr=False)
    """Keys before the previous one: only hashes of people who were erased still need them."""
    _current: AESGCM = field(init=False, repr=False, compare=False)
    _current_mark: bytes = field(init=False, repr=False, compare=False)
    _by_mark: dict[bytes, AESGCM] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        previous = (self.hash_key_previous, self.seal_key_previous)
        for key in (self.hash_key, self.seal_key, *previous, *self.hash_keys_older):
            if key is not None and len(key) != _KEY_BYTES:
                raise ValueError(f"a key has {len(key)} bytes where {_KEY_BYTES} are needed")
        current, mark = AESGCM(self.seal_key), _mark(self.seal_key)
        by_mark = {}
        if self.seal_key_previous is not None:
            by_mark[_mark(self.seal_key_previous)] = AESGCM(self.seal_key_previous)
        by_mark[mark] = current
        object.__setattr__(self, "_current", current)
        object.__setattr__(self, "_current_mark", mark)
        object.__setattr__(self, "_by_mark", by_mark)

    def hash(self, value: str) -> bytes:
        """16 bytes that are equal for equal values under one key (HMAC-SHA-256, cut)."""
        return hmac.digest(self.hash_key, value.encode(), "sha256")[:_HASH_BYTES]

    def hashes(self, value: str) -> tuple[bytes, ...]:
        """The current hash, then the previous key's where there is one."""
        if self.hash_key_previous is None:
            return (self.hash(value),)
        previous = hmac.digest(self.hash_key_previous, value.encode(), "sha256")[:_HASH_BYTES]
        return (self.hash(value), previous)

    def ever(self, value: str) -> tuple[bytes, ...]:
        """The hash under every key that there was."""
        older = [hmac.digest(key, value.encode(), "sha256") for key in self.hash_keys_older]
        return (*self.hashes(value), *(each[:_HASH_BYTES] for each in older))

    def seal(self, text: str, purpose: Purpose) -> bytes:
        """AES-256-GCM: 2 bytes that name the key, 12 of nonce, then text and 16 of tag."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._current.encrypt(nonce, text.encode(), purpose.encode())
        return self._current_mark + nonce + sealed

    def open(self, blob: bytes, purpose: Purpose) -> str:
        """The sealed text. Raises `SealBroken`."""
        blob = bytes(blob)
        aead = self._by_mark.get(blob[:_MARK_BYTES])
        if aead is None or len(blob) < _MARK_BYTES + _NONCE_BYTES + _TAG_BYTES:
            raise SealBroken("sealed with a key that is not configured")
        nonce = blob[_MARK_BYTES : _MARK_BYTES + _NONCE_BYTES]
        try:
            sealed = blob[_MARK_BYTES + _NONCE_BYTES :]
            return aead.decrypt(nonce, sealed, purpose.encode()).decode()
        except InvalidTag as error:
            raise SealBroken("changed, or sealed for another purpose") from error

    @property
    def mark(self) -> bytes:
        """What a blob of the current key begins with."""
        return self._current_mark

    def stale(self, blob: bytes) -> bool:
        """Whether another key than the current one sealed this."""
        return bytes(blob[:_MARK_BYTES]) != self._current_mark
