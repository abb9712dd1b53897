"""What officials did, written in the transaction of the act: ids and enumerations alone.

Whoever could not be told, and the console of the server, is official None. No row is ever
changed (a trigger refuses it); `gateway.ledger.chain` makes it show if one is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, Final, Literal

from sqlalchemy import Connection, insert, select

from gateway.ledger.tables_officials import audit, audit_seal

Outcome = Literal["done", "refused"]
Detail = Mapping[str, int | str | bool | Sequence[int | str] | None]

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,39}(?:\.[a-z][a-z0-9_]{0,39})?")
_WORD: Final = re.compile(r"[A-Za-z0-9_./:-]{1,80}")
_HASH: Final = re.compile(r"[0-9a-f]{32,80}")
_DIGITS: Final = re.compile(r"[0-9]{8,}")
_LARGEST: Final = 10**10
_MOST_ITEMS: Final = 200


class NotForTheAudit(ValueError):
    """The detail holds more than ids and enumerations: free text, or what may be a number."""


def record(
    connection: Connection,
    official_id: int | None,
    act: str,
    kind: str,
    object_id: int | None,
    outcome: Outcome = "done",
    detail: Detail | None = None,
) -> int:
    """Writes one row in the caller's transaction; gives its id.

    act        like `alert.approve`
    kind       of the object: `alert`, `official`, `token`, `verdict`, …; "" for none
    detail     ids, flags, names of enumerations, area ids, hashes in hexadecimal; lists of these

    Raises NotForTheAudit.
    """
    found = dict(detail or {})
    for name in (act, *([kind] if kind else []), *found):
        if not _NAME.fullmatch(name):
            raise NotForTheAudit(f"{name!r} is no name of an act, a kind or a detail")
    for name, value in found.items():
        _check(name, value)
    row = {
        "official_id": official_id,
        "act": act,
        "kind": kind,
        "object_id": object_id,
        "outcome": outcome,
        "detail": found,
    }
    return int(connection.execute(insert(audit).values(row).returning(audit.c.id)).scalar_one())


def _check(name: str, value: object) -> None:
    items = value if isinstance(value, (list, tuple)) else [value]
    if len(items) > _MOST_ITEMS:
        raise NotForTheAudit(f"{name} is a list of more than {_MOST_ITEMS}")
    if not all(_fits(item) for item in items):
        # The wrong value itself is not shown: it may be what must not be.
        raise NotForTheAudit(f"{name} is neither an id nor one of an enumeration")


def _fits(item: object) -> bool:
    if item is None or isinstance(item, int):
        return item is None or abs(item) < _LARGEST
    if not isinstance(item, str) or not _WORD.fullmatch(item):
        return False
    return bool(_HASH.fullmatch(item)) or not _DIGITS.search(item)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows: all that is set must hold. Times are UTC; `until` is not included, nor is the
    row with the id `before`, nor those after it."""

    official_id: int | None = None
    act: str | None = None
    kind: str | None = None
    object_id: int | None = None
    outcome: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `seq` is its place in the chain, None while it is not sealed."""

    id: int
    at: datetime
    official_id: int | None
    act: str
    kind: str
    object_id: int | None
    outcome: str
    detail: dict[str, Any]
    seq: int | None


def entries(
    connection: Connection, wanted: Filter, limit: int | None = None, *, newest_first: bool = False
) -> Iterator[Entry]:
    """The rows that fit, in the order of their ids."""
    columns = audit.c
    tests = [
        (columns.official_id, wanted.official_id),
        (columns.act, wanted.act),
        (columns.kind, wanted.kind),
        (columns.object_id, wanted.object_id),
        (columns.outcome, wanted.outcome),
    ]
    query = (
        select(*columns, audit_seal.c.seq)
        .select_from(audit.outerjoin(audit_seal, audit_seal.c.audit_id == columns.id))
        .where(*(column == value for column, value in tests if value is not None))
        .order_by(columns.id.desc() if newest_first else columns.id)
        .limit(limit)
    )
    if wanted.since is not None:
        query = query.where(columns.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(columns.at < wanted.until)
    if wanted.before is not None:
        query = query.where(columns.id < wanted.before)
    with connection.execute(query, execution_options={"yield_per": 2_000}) as rows:
        for row in rows:
            yield Entry(**row._mapping)


def table(found: Iterator[Entry]) -> Iterator[tuple[object, ...]]:
    """A head line, then a row each, as CSV has them; times in UTC."""
    columns = tuple(each.name for each in fields(Entry))
    yield columns
    for one in found:
        values = {name: getattr(one, name) for name in columns}
        values["at"] = one.at.astimezone(UTC).isoformat(timespec="microseconds")
        values["detail"] = json.dumps(one.detail, sort_keys=True)
        yield tuple(values.values())
