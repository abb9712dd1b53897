"""Stores residents' numbers and words: found by a keyed hash, read by a key.

Each encrypted value names its table, its column and its row in the associated data: moved to
another place it can't be read. The columns are listed in `gateway.database.encrypted_columns`.

A lost key loses what it encrypted, so keys are escrowed (docs/operations/keys.md). While a key
rotates, the previous ones still find and read; `gateway.database.key_rotation` moves the rows to
the current one.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Name = int | str | bytes
"""A value of a column that names a row."""

_KEY_BYTES = 32
_HASH_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MARK_BYTES = 2


class DecryptionError(Exception):
    """The value was encrypted with another key, for another row or column, or it was changed."""


@dataclass(frozen=True, slots=True)
class EncryptedColumn:
    """One column whose values are encrypted.

    named_by  the columns that name its row for good; none of them is ever NULL
    key       the primary key, in whose order the rows are walked
    """

    table: str
    name: str
    named_by: tuple[str, ...]
    key: str

    def about(self, row: tuple[Name, ...]) -> bytes:
        """The associated data: another one for each row of each column. Raises ValueError."""
        if len(row) != len(self.named_by) or None in row:
            needed = ", ".join(self.named_by)
            raise ValueError(f"a row of {self.table} is named by {needed}")
        # No text of PostgreSQL's holds a NUL, so no two rows have the same.
        words = [one.hex() if isinstance(one, bytes) else str(one) for one in row]
        return "\0".join((self.table, self.name, *words)).encode()


def derive(key: bytes, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose alone (HKDF-SHA-256)."""
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA-256. Each message and each signed row takes several, with the same few keys."""
    made = _begun(key).copy()
    made.update(message)
    return made.digest()


@lru_cache(maxsize=64)
def _begun(key: bytes) -> hmac.HMAC:
    """To copy it costs less than half of making a new one."""
    return hmac.new(key, digestmod="sha256")


def _mark(key: bytes) -> bytes:
    """Two bytes that identify the key of a value, without revealing it."""
    return mac(key, b"mark")[:_MARK_BYTES]


@dataclass(frozen=True, slots=True)
class Keys:
    """The current keys, and the previous ones while they rotate, the newest first; 32 bytes each.

    hash_keys_older  keys before the previous ones: only hashes of people who were erased still
                     need them
    voice_key        the first ENCRYPTION_KEY ever, once it is none of the others

    Raises ValueError for a key of another length.
    """

    hash_key: bytes = field(repr=False)
    encryption_key: bytes = field(repr=False)
    hash_keys_previous: tuple[bytes, ...] = field(default=(), repr=False)
    encryption_keys_previous: tuple[bytes, ...] = field(default=(), repr=False)
    hash_keys_older: tuple[bytes, ...] = field(default=(), repr=False)
    voice_key: bytes | None = field(default=None, repr=False)
    _voice_key: bytes = field(init=False, repr=False, compare=False)
    _current: AESGCM = field(init=False, repr=False, compare=False)
    _current_mark: bytes = field(init=False, repr=False, compare=False)
    _by_mark: dict[bytes, AESGCM] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        hashing = (self.hash_key, *self.hash_keys_previous, *self.hash_keys_older)
        for key in (*hashing, *self.encryption, self.first):
            if len(key) != _KEY_BYTES:
                raise ValueError(f"a key has {len(key)} bytes where {_KEY_BYTES} are needed")
        current, mark = AESGCM(self.encryption_key), _mark(self.encryption_key)
        by_mark = {_mark(key): AESGCM(key) for key in self.encryption_keys_previous} | {
            mark: current
        }
        object.__setattr__(self, "_voice_key", derive(self.first, "voices of the erased"))
        object.__setattr__(self, "_current", current)
        object.__setattr__(self, "_current_mark", mark)
        object.__setattr__(self, "_by_mark", by_mark)

    def hash(self, value: str) -> bytes:
        """16 bytes that are equal for equal values under one key (HMAC-SHA-256, cut)."""
        return mac(self.hash_key, value.encode())[:_HASH_BYTES]

    def hashes(self, value: str) -> tuple[bytes, ...]:
        """The current hash, then those of the previous keys."""
        previous = (mac(key, value.encode()) for key in self.hash_keys_previous)
        return (self.hash(value), *(each[:_HASH_BYTES] for each in previous))

    def ever(self, value: str) -> tuple[bytes, ...]:
        """The hash under every key that was ever in use."""
        older = [mac(key, value.encode()) for key in self.hash_keys_older]
        return (*self.hashes(value), *(each[:_HASH_BYTES] for each in older))

    def voice(self, number: str) -> bytes:
        """16 bytes that represent the person who has this number once they are erased: the same for
        the same number, so that they stay one person, and nothing that a hash of theirs leads to.
        No rotation changes it, since the rows that have it can't be recomputed: the number is
        gone."""
        return mac(self._voice_key, number.encode())[:_HASH_BYTES]

    def encrypt(self, text: str, column: EncryptedColumn, name: Name, *more: Name) -> bytes:
        """AES-256-GCM: 2 bytes that name the key, 12 of nonce, then text and 16 of tag.

        name, more  the values of `column.named_by`, in the same order
        """
        nonce = os.urandom(_NONCE_BYTES)
        about = column.about((name, *more))
        return self._current_mark + nonce + self._current.encrypt(nonce, text.encode(), about)

    def decrypt(self, blob: bytes, column: EncryptedColumn, name: Name, *more: Name) -> str:
        """The text that was encrypted for this row of this column. Raises `DecryptionError`."""
        blob = bytes(blob)
        about = column.about((name, *more))
        aead = self._by_mark.get(blob[:_MARK_BYTES])
        if aead is None or len(blob) < _MARK_BYTES + _NONCE_BYTES + _TAG_BYTES:
            raise DecryptionError(f"{column.table}.{column.name}: encrypted with an unknown key")
        nonce = blob[_MARK_BYTES : _MARK_BYTES + _NONCE_BYTES]
        try:
            return aead.decrypt(nonce, blob[_MARK_BYTES + _NONCE_BYTES :], about).decode()
        except InvalidTag:
            says = "changed, or moved here from another row or column"
            raise DecryptionError(f"{column.table}.{column.name}: {says}") from None

    def readable(
        self, blob: bytes | None, column: EncryptedColumn, name: Name, *more: Name
    ) -> str | None:
        """The same; None if nothing is stored, or it can't be decrypted."""
        try:
            return None if blob is None else self.decrypt(blob, column, name, *more)
        except DecryptionError:
            return None

    @property
    def encryption(self) -> tuple[bytes, ...]:
        """The keys that can read encrypted values, the current one first."""
        return (self.encryption_key, *self.encryption_keys_previous)

    @property
    def first(self) -> bytes:
        """The key from which voices derive: the first ENCRYPTION_KEY ever."""
        return self.voice_key or self.encryption[-1]

    @property
    def mark(self) -> bytes:
        """The prefix of a value of the current key."""
        return self._current_mark

    @property
    def marks(self) -> list[bytes]:
        """Prefixes of the values that one of the keys can read."""
        return [_mark(key) for key in self.encryption]

    def stale(self, blob: bytes) -> bool:
        """Whether another key than the current one encrypted this."""
        return bytes(blob[:_MARK_BYTES]) != self._current_mark
