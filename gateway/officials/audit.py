"""Records officials' acts, in the transaction of the act: ids and enumerations alone.

Official None is an unknown person or the console of the server. No row is ever
changed (a trigger refuses it); `gateway.officials.audit_chain` makes it show if one is.

Each row is signed as it is written, with its place in a stream whose numbers have no gap: a row
that somebody puts into the database has no signature, and one that is taken out is missed, also
before it is chained. One transaction at a time writes to a stream; one that finds a stream taken
uses the next, so nobody waits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, Final, Literal

from sqlalchemy import Connection, Engine, Row, insert, select, text

from gateway.database.signing import AuditKeys, keys_of, timestamp
from gateway.database.tables_officials import audit, audit_link
from gateway.officials.errors import ReasonedError
from gateway.officials.identity import Official

Outcome = Literal["done", "refused"]
Detail = Mapping[str, int | str | bool | Sequence[int | str] | None]

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,39}(?:\.[a-z][a-z0-9_]{0,39})?")
_WORD: Final = re.compile(r"[A-Za-z0-9_./:-]{1,80}")
_HASH: Final = re.compile(r"[0-9a-f]{32,80}")
_DIGITS: Final = re.compile(r"[0-9]{8,}")
_LARGEST: Final = 10**10
_MOST_ITEMS: Final = 200
_SHORT: Final = 10**7
"""Residents' numbers have at least this many digits."""
_LOCKS: Final = 5_113_162


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
    object_id  left out if there is no such object and it may be a phone's number
    detail     ids, flags, names of enumerations, area ids, hashes in hexadecimal; lists of these

    Raises NotForTheAudit; RuntimeError on a connection whose engine has no `audit_keys`.
    """
    keys = keys_of(connection)
    recorded = dict(detail or {})
    for name in (act, *([kind] if kind else []), *recorded):
        if not _NAME.fullmatch(name):
            raise NotForTheAudit(f"{name!r} is no name of an act, a kind or a detail")
    for name, value in recorded.items():
        _check(name, value)
    if not _may_be_stored(connection, kind, object_id):
        object_id = None
    place = _place(connection)
    row = {
        "id": place.id,
        "at": place.at,
        "official_id": official_id,
        "act": act,
        "kind": kind,
        "object_id": object_id,
        "outcome": outcome,
        "detail": recorded,
        "stream": place.stream,
        "number": place.number,
    }
    signature = keys.sign("audit row", _signed_values(row))
    count = keys.sign("audit count", [place.stream, place.number])
    connection.execute(insert(audit).values(row | {"signature": signature}))
    connection.execute(_COUNT, {"stream": place.stream, "number": place.number, "mac": count})
    return int(place.id)


def done(
    connection: Connection,
    by: Official,
    act: str,
    kind: str,
    object_id: int | None,
    /,
    **detail: Any,
) -> None:
    """Writes what an official did, and with which token or session."""
    record(connection, by.id, act, kind, object_id, "done", {**detail, **by.by})


@contextmanager
def refused(
    engine: Engine, by: Official, act: str, about: tuple[str, int | None] | None
) -> Iterator[None]:
    """Writes a refusal of what is done within, in a transaction of its own. It is raised all the
    same.

    about  kind and id of the object, if there is one
    """
    try:
        yield
    except ReasonedError as error:
        with engine.begin() as connection:
            detail = {"reason": error.reason, **by.by}
            record(connection, by.id, act, *(about or ("", None)), "refused", detail)
        raise


SIGNED: Final = (
    "id",
    "at",
    "official_id",
    "act",
    "kind",
    "object_id",
    "outcome",
    "detail",
    "stream",
    "number",
)
"""The columns that a row's signature is over."""


def is_ours(keys: AuditKeys, row: Any) -> bool:
    """Whether this row, with all of `SIGNED` and its signature, was written by this service."""
    return keys.holds(row.signature, "audit row", _signed_values(row._mapping))


def counted(keys: AuditKeys, row: Any) -> bool:
    """Whether the count of a stream was written by this service."""
    return keys.holds(row.signature, "audit count", [row.stream, row.number])


def _signed_values(row: Mapping[str, Any]) -> list[object]:
    values = {**row, "at": timestamp(row["at"])}
    return [values[name] for name in SIGNED]


# Locks are tried one by one, and the first that is free is taken: it ends with the transaction.
_STREAM = text(
    f"""
    SELECT n FROM generate_series(1, 1000) AS n
    WHERE pg_try_advisory_xact_lock({_LOCKS}, n) LIMIT 1
    """
)
# In a statement of its own: what others have committed before they let go of the lock is seen.
_NEXT = text(
    """
    SELECT CAST(:stream AS int) AS stream,
           coalesce((SELECT number FROM audit_stream WHERE stream = :stream), 0) + 1 AS number,
           nextval(pg_get_serial_sequence('audit', 'id')) AS id, now() AS at
    """
)
_COUNT = text(
    """
    INSERT INTO audit_stream (stream, number, signature) VALUES (:stream, :number, :mac)
    ON CONFLICT (stream) DO UPDATE SET number = excluded.number, signature = excluded.signature
    """
)


def _place(connection: Connection) -> Row[Any]:
    """A stream that is ours until the end of the transaction, and the next number in it."""
    stream = connection.execute(_STREAM).scalar_one()
    return connection.execute(_NEXT, {"stream": stream}).one()


OBJECTS: Final[Mapping[str, str]] = {
    "alert": "alert",
    "alert_template": "alert_template",
    "appeal": "appeal",
    "campaign": "campaign",
    "carrier_test": "carrier_test",
    "duty": "duty",
    "filter": "saved_filter",
    "import": "subscriber_import",
    "list": "list_import",
    "merge": "campaign_merge",
    "official": "official",
    "passkey": "passkey",
    "proposal": "proposed_verdict",
    "referral": "referral",
    "report": "report",
    "resident": "resident",
    "session": "console_session",
    "subject": "subject",
    "token": "api_token",
    "triage": "triage_version",
    "disclosure": "number_disclosure",
    "upload": "upload",
    "verdict": "verdict",
}
"""The kinds of objects, and the tables that have them."""


def _may_be_stored(connection: Connection, kind: str, object_id: int | None) -> bool:
    """Whether this id may be in the audit. For a refused act it is typed text: with as many digits
    as a phone's number it is stored only if there is such an object."""
    if object_id is None or abs(object_id) < _SHORT:
        return True
    if kind not in OBJECTS or not 0 < object_id < 1 << 63:
        return False
    query = text(f"SELECT EXISTS (SELECT FROM {OBJECTS[kind]} WHERE id = :id)")
    return bool(connection.execute(query, {"id": object_id}).scalar_one())


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
    """A filter for rows: all conditions that are set must hold. Times are UTC; `until` is not
    included, nor is the row with the id `before`, nor those after it; nor `after` and those before
    it. `ids`: of these rows alone. `quiet`: without sign-ins that succeeded, which are the most of
    them."""

    official_id: int | None = None
    act: str | None = None
    kind: str | None = None
    object_id: int | None = None
    outcome: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None
    after: int | None = None
    ids: Sequence[int] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `seq` is its place in the chain, None while it is not chained."""

    id: int
    at: datetime
    official_id: int | None
    act: str
    kind: str
    object_id: int | None
    outcome: str
    detail: dict[str, Any]
    seq: int | None


_COLUMNS: Final = tuple(each.name for each in fields(Entry) if each.name != "seq")


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
        select(*(columns[name] for name in _COLUMNS), audit_link.c.seq)
        .select_from(audit.outerjoin(audit_link, audit_link.c.audit_id == columns.id))
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
    if wanted.after is not None:
        query = query.where(columns.id > wanted.after)
    if wanted.quiet:
        query = query.where(~((columns.act == "session.begin") & (columns.outcome == "done")))
    if wanted.ids:
        query = query.where(columns.id.in_(wanted.ids))
    with connection.execute(query, execution_options={"yield_per": 2_000}) as rows:
        for row in rows:
            yield Entry(**row._mapping)


def table(entries: Iterator[Entry]) -> Iterator[tuple[object, ...]]:
    """A head line, then a row each, as CSV has them; times in UTC."""
    columns = tuple(each.name for each in fields(Entry))
    yield columns
    for one in entries:
        values = {name: getattr(one, name) for name in columns}
        values["at"] = one.at.astimezone(UTC).isoformat(timespec="microseconds")
        values["detail"] = json.dumps(one.detail, sort_keys=True)
        yield tuple(values.values())
