"""Columns of a batch as PostgreSQL arrays, in the binary form (`array_recv`).

psycopg dumps a list element by element, each by a dumper of its own; for the two dozen arrays
that drive a batch this costs as much as reading the request does. A column packed in one go
costs a seventh. Strings are storable already (`flows.text.clean`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from struct import Struct

import psycopg
from psycopg.adapt import Dumper
from psycopg.pq import Format

# Number of dimensions, whether there are NULLs, the elements' type, their number, the first index.
_HEADER = Struct("!iiIii").pack
_LENGTH = Struct("!i").pack
_INT2 = Struct("!ih").pack
_INT8 = Struct("!iq").pack
_NULL = _LENGTH(-1)

_2000 = datetime(2000, 1, 1, tzinfo=UTC)
_UNIX = 946_684_800_000_000
"""Microseconds from 1970 to 2000."""


class Array(bytes):
    """One packed array. Its subclasses are the SQL types that the writer's statements use."""

    __slots__ = ()


class Texts(Array):
    """text[]"""

    __slots__ = ()

    @classmethod
    def of(cls, values: Iterable[str | None]) -> Texts:
        """An array of text."""
        return cls(_packed(25, [_NULL if v is None else _sized(v.encode()) for v in values]))


class Byteas(Array):
    """bytea[]"""

    __slots__ = ()

    @classmethod
    def of(cls, values: Iterable[bytes | None]) -> Byteas:
        """An array of bytea."""
        return cls(_packed(17, [_NULL if v is None else _sized(v) for v in values]))


class Bigints(Array):
    """bigint[]"""

    __slots__ = ()

    @classmethod
    def of(cls, values: Iterable[int | None]) -> Bigints:
        """An array of bigint."""
        return cls(_packed(20, [_NULL if v is None else _INT8(8, v) for v in values]))


class Smallints(Array):
    """smallint[]"""

    __slots__ = ()

    @classmethod
    def of(cls, values: Iterable[int]) -> Smallints:
        """An array of smallint."""
        return cls(_packed(21, [_INT2(2, v) for v in values]))


class Timestamps(Array):
    """timestamptz[]"""

    __slots__ = ()

    @classmethod
    def of(cls, values: Iterable[datetime | None]) -> Timestamps:
        """An array of timestamps."""
        return cls(
            _packed(1184, [_NULL if v is None else _INT8(8, _since_2000(v)) for v in values])
        )

    @classmethod
    def of_unix(cls, values: Iterable[int]) -> Timestamps:
        """Of microseconds since 1970."""
        return cls(_packed(1184, [_INT8(8, v - _UNIX) for v in values]))


def _since_2000(time: datetime) -> int:
    """Microseconds, as PostgreSQL counts a `timestamptz`."""
    since = time - _2000
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def _sized(value: bytes) -> bytes:
    return _LENGTH(len(value)) + value


def _packed(element: int, parts: list[bytes]) -> bytes:
    return _HEADER(1, 1, element, len(parts), 1) + b"".join(parts)


class _AsItIs(Dumper):
    format = Format.BINARY

    def dump(self, obj: Array) -> Array:
        return obj


def _register(kind: type[Array], oid: int) -> None:
    """`oid` is the array type's in pg_type: fixed for built-in types."""
    psycopg.adapters.register_dumper(kind, type(kind.__name__, (_AsItIs,), {"oid": oid}))


_KINDS = (
    (Texts, 1009),
    (Byteas, 1001),
    (Bigints, 1016),
    (Smallints, 1005),
    (Timestamps, 1185),
)
for _kind, _oid in _KINDS:
    _register(_kind, _oid)
