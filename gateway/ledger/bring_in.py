"""Brings in residents who consented on paper, takes an import back, and finds who is to be told.

All in short steps: whoever texts meanwhile waits for none of them. A step that was done is never
done twice, so a killed import goes on where it was, and so does the telling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Engine, insert, select, text, update

from flows.values import Language
from gateway.ledger import audit, jobs
from gateway.ledger.arrays import Bigints, Byteas, Texts
from gateway.ledger.authority import Official
from gateway.ledger.seal import Keys
from gateway.ledger.tables_bring_in import bring_in

CHUNK: Final = 250
"""Subscriptions of one transaction."""
GRACE: Final = timedelta(minutes=15)
"""From the end of an import to the first confirming SMS: so long it can be undone."""


class NotPossible(Exception):
    """Why it can't be done, in a sentence for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One consent: a person and an area.

    msisdn   E.164
    carrier  the instance that their prefix belongs to
    proof    reference to the paper form
    """

    msisdn: str
    carrier: str
    language: Language
    area: str
    consented: date
    proof: str


@dataclass(frozen=True, slots=True)
class File:
    """What an import is known by: the SHA-256 of the file, and where the forms are."""

    hash: str
    proof: str
    areas: Sequence[str]
    lines: int
    bad: int
    repeated: int


@dataclass(frozen=True, slots=True)
class Import:
    """As the books have it: `added`, `there`, `declined` count subscriptions, `told` people."""

    id: int
    official_id: int
    file_hash: str
    proof: str
    areas: tuple[str, ...]
    lines: int
    bad: int
    repeated: int
    added: int
    there: int
    declined: int
    upto: int
    at: datetime
    finished_at: datetime | None
    told: int
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Untold:
    """Somebody who has not had their confirming SMS; `areas` in their order."""

    resident_id: int
    language: Language
    carrier: str
    areas: tuple[str, ...]


_SORTED: Final = """
WITH given AS (
    SELECT * FROM unnest(
        %(nr)s, %(hash)s, %(sealed)s, %(carrier)s, %(language)s, %(area)s, %(consent)s
    ) AS g (nr, hash, sealed, carrier, language, area, consent)
), known AS (
    SELECT DISTINCT ON (f.nr) f.nr, r.id, r.opted_out_at
    FROM unnest(%(found_nr)s, %(found)s) AS f (nr, hash) JOIN resident r ON r.hash = f.hash
    ORDER BY f.nr, r.id
), suppressed AS (
    SELECT DISTINCT e.nr FROM unnest(%(ever_nr)s, %(ever)s) AS e (nr, hash)
    JOIN suppression u ON u.hash = e.hash
), standing AS (
    SELECT g.nr, k.id,
           u.nr IS NOT NULL OR k.opted_out_at IS NOT NULL OR s.ended_at IS NOT NULL AS declined,
           s.area IS NOT NULL AS there
    FROM given g LEFT JOIN known k ON k.nr = g.nr LEFT JOIN suppressed u ON u.nr = g.nr
    LEFT JOIN subscription s ON s.resident_id = k.id AND s.area = g.area
)
"""

_COUNT: Final = (
    _SORTED
    + """
SELECT count(*) FILTER (WHERE NOT declined AND NOT there), count(*) FILTER
    (WHERE NOT declined AND there), count(*) FILTER (WHERE declined) FROM standing
"""
)

_WRITE: Final = (
    _SORTED
    + """
, wanted AS (
    SELECT g.*, s.id FROM given g JOIN standing s ON s.nr = g.nr
    WHERE NOT s.declined AND NOT s.there
), made AS (
    INSERT INTO resident (hash, sealed, carrier, language, created_at, seen_at)
    SELECT DISTINCT ON (hash) hash, sealed, carrier, language, %(now)s, %(now)s FROM wanted
    WHERE id IS NULL ORDER BY hash, nr
    ON CONFLICT (hash) DO NOTHING RETURNING id, hash
), talk AS (
    INSERT INTO conversation (resident_id, version, state) SELECT id, 0, ''::bytea FROM made
), subscribed AS (
    INSERT INTO subscription (resident_id, area, consent, since)
    SELECT coalesce(w.id, m.id), w.area, w.consent, %(now)s
    FROM wanted w LEFT JOIN made m ON m.hash = w.hash
    WHERE coalesce(w.id, m.id) IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING resident_id
), people AS (
    INSERT INTO bring_in_person (bring_in_id, resident_id, fresh)
    SELECT DISTINCT %(import)s::bigint, s.resident_id, m.id IS NOT NULL
    FROM subscribed s LEFT JOIN made m ON m.id = s.resident_id
    ON CONFLICT DO NOTHING
)
SELECT (SELECT count(*) FROM subscribed), (SELECT count(*) FROM standing WHERE declined)
"""
)
"""Whoever opts out or texts for the first time at this very moment is left as they are."""


def _parameters(keys: Keys, rows: Sequence[Row], import_id: int, now: datetime) -> dict[str, Any]:
    numbers = [row.msisdn for row in rows]
    found = [(nr, one) for nr, number in enumerate(numbers) for one in keys.hashes(number)]
    ever = [(nr, one) for nr, number in enumerate(numbers) for one in keys.ever(number)]
    return {
        "nr": Bigints.of(range(len(rows))),
        "hash": Byteas.of(keys.hash(number) for number in numbers),
        "sealed": Byteas.of(keys.seal(number, "number") for number in numbers),
        "carrier": Texts.of(row.carrier for row in rows),
        "language": Texts.of(row.language for row in rows),
        "area": Texts.of(row.area for row in rows),
        "consent": Texts.of(consent(import_id, row) for row in rows),
        "found_nr": Bigints.of(nr for nr, _ in found),
        "found": Byteas.of(one for _, one in found),
        "ever_nr": Bigints.of(nr for nr, _ in ever),
        "ever": Byteas.of(one for _, one in ever),
        "import": import_id,
        "now": now,
    }


def consent(import_id: int, row: Row) -> str:
    """What stands in `subscription.consent`: whose import, when they signed, and which form."""
    return f"{_mine(import_id)}{row.consented.isoformat()} {row.proof}"


def _mine(import_id: int) -> str:
    return f"import-{import_id} "


@dataclass(frozen=True, slots=True)
class Counts:
    """Subscriptions that would be made, are there, and are declined."""

    added: int
    there: int
    declined: int


def look(engine: Engine, keys: Keys, rows: Sequence[Row], now: datetime) -> Counts:
    """What an import of these rows would do; writes nothing."""
    found = Counts(0, 0, 0)
    for first in range(0, len(rows), CHUNK):
        values = _parameters(keys, rows[first : first + CHUNK], 0, now)
        with engine.connect() as connection:
            added, there, declined = connection.exec_driver_sql(_COUNT, values).one()
        found = Counts(found.added + added, found.there + there, found.declined + declined)
    return found


def begin(engine: Engine, who: Official, file: File) -> Import:
    """Their import of this file: a new one, or the one that there is, finished or not.

    Raises NotPossible where the file is read otherwise than when it was begun.
    """
    with engine.begin() as connection:
        # Of two at once the second one waits here, and then finds the first one's.
        connection.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:hash, 8))"), {"hash": file.hash}
        )
        found = _of_file(connection, file.hash, who.id)
        if found is not None:
            if (found.lines, found.bad, found.repeated) != (file.lines, file.bad, file.repeated):
                raise NotPossible(f"It was begun with other areas as import {found.id}: undo that.")
            return found
        row = {
            "official_id": who.id,
            "file_hash": file.hash,
            "proof": file.proof,
            "areas": sorted(set(file.areas)),
            "lines": file.lines,
            "bad": file.bad,
            "repeated": file.repeated,
        }
        made = connection.execute(insert(bring_in).values(row).returning(bring_in))
        new = _read(made.mappings().one())
        detail: audit.Detail = {
            "file": file.hash,
            "lines": file.lines,
            "bad": file.bad,
            "areas": new.areas[:50],
            **who.by,
        }
        audit.record(connection, who.id, "import.begin", "import", new.id, "done", detail)
        return new


def write(
    engine: Engine, keys: Keys, one: Import, rows: Sequence[Row], now: datetime, tell_at: datetime
) -> Import:
    """Writes what is left of its rows, and stages the confirming SMS for `tell_at`."""
    while one.finished_at is None and one.undone_at is None:
        with engine.begin() as connection:
            one = _step(connection, keys, one, rows, now, tell_at)
    return one


def _step(
    connection: Connection,
    keys: Keys,
    one: Import,
    rows: Sequence[Row],
    now: datetime,
    tell_at: datetime,
) -> Import:
    """The next chunk, unless somebody else has done it meanwhile."""
    locked = locked_import(connection, one.id)
    if locked.upto != one.upto or locked.finished_at or locked.undone_at:
        return locked
    chunk = rows[one.upto : one.upto + CHUNK]
    values: dict[str, Any] = {"upto": one.upto + len(chunk)}
    if chunk:
        parameters = _parameters(keys, chunk, one.id, now)
        added, declined = connection.exec_driver_sql(_WRITE, parameters).one()
        values |= {
            "added": one.added + added,
            "declined": one.declined + declined,
            "there": one.there + len(chunk) - added - declined,
        }
    else:
        values["finished_at"] = now
        jobs.stage(connection, "confirm", [one.id], tell_at)
        detail: audit.Detail = {"added": one.added, "there": one.there, "declined": one.declined}
        audit.record(connection, one.official_id, "import.done", "import", one.id, "done", detail)
    return _set(connection, one.id, **values)


_PEOPLE_LEFT = text(
    """
    SELECT resident_id, fresh FROM bring_in_person WHERE bring_in_id = :id
    ORDER BY resident_id LIMIT :chunk
    """
)
# Whoever has texted DK meanwhile has consented by themselves: their consent is another one.
_UNSUBSCRIBE = text(
    """
    DELETE FROM subscription WHERE resident_id = ANY(:ids) AND starts_with(consent, :mine)
    """
)
_FORGET = text(
    """
    WITH nobody AS (
        SELECT r.id FROM resident r
        WHERE r.id = ANY(:fresh) AND r.opted_out_at IS NULL
          AND NOT EXISTS (SELECT FROM conversation c WHERE c.resident_id = r.id AND c.version > 0)
          AND NOT EXISTS (SELECT FROM subscription s WHERE s.resident_id = r.id)
          AND NOT EXISTS (SELECT FROM bring_in_person p
                          WHERE p.resident_id = r.id AND p.bring_in_id <> :id)
        ORDER BY r.id FOR UPDATE
    ), counted AS (
        UPDATE delivery d SET resident_id = NULL FROM nobody WHERE d.resident_id = nobody.id
    )
    DELETE FROM resident r USING nobody WHERE r.id = nobody.id
    """
)
_LEAVE = text("DELETE FROM bring_in_person WHERE bring_in_id = :id AND resident_id = ANY(:ids)")


def undo(engine: Engine, who: Official, import_id: int, now: datetime) -> Import:
    """Takes an import back, all of it: its subscriptions, and the people that nobody else knows.
    May be repeated after a kill. Raises NotPossible."""
    with engine.begin() as connection:
        one = locked_import(connection, import_id)
        if one.told:
            raise NotPossible(
                "The confirming SMS have begun to go out: it can't be undone any more."
            )
        if one.undone_at is None:
            one = _set(connection, import_id, undone_at=now)
            detail: audit.Detail = {"added": one.added, **who.by}
            audit.record(connection, who.id, "import.undo", "import", import_id, "done", detail)
    while True:
        with engine.begin() as connection:
            values = {"id": import_id, "chunk": CHUNK, "mine": _mine(import_id)}
            left = connection.execute(_PEOPLE_LEFT, values).all()
            if not left:
                return one
            ids = [row.resident_id for row in left]
            fresh = [row.resident_id for row in left if row.fresh]
            connection.execute(_UNSUBSCRIBE, {**values, "ids": ids})
            connection.execute(_FORGET, {**values, "fresh": fresh})
            connection.execute(_LEAVE, {**values, "ids": ids})


_NEXT = text(
    """
    WITH next AS (
        SELECT bring_in_id, resident_id FROM bring_in_person
        WHERE bring_in_id = :id AND told_at IS NULL ORDER BY resident_id LIMIT :most FOR UPDATE
    ), told AS (
        UPDATE bring_in_person p SET told_at = :now FROM next
        WHERE p.bring_in_id = next.bring_in_id AND p.resident_id = next.resident_id
    )
    SELECT r.id, r.language, r.carrier, r.opted_out_at IS NOT NULL
           OR EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash) AS declined,
           array(SELECT s.area FROM subscription s WHERE s.resident_id = r.id
                 AND s.ended_at IS NULL AND starts_with(s.consent, :mine) ORDER BY s.area) AS areas
    FROM next JOIN resident r ON r.id = next.resident_id ORDER BY r.id
    """
)
_END = text(
    """
    UPDATE subscription SET ended_at = :now
    WHERE resident_id = ANY(:ids) AND ended_at IS NULL AND starts_with(consent, :mine)
    """
)


def untold(connection: Connection, import_id: int, most: int, now: datetime) -> list[Untold] | None:
    """The next who are to have their confirming SMS, marked as told in the caller's transaction;
    None when there is nobody left. Whoever has declined or left meanwhile is not among them."""
    one = locked_import(connection, import_id)
    if one.undone_at is not None:
        return None
    values = {"id": import_id, "most": most, "now": now, "mine": _mine(import_id)}
    rows = connection.execute(_NEXT, values).all()
    if not rows:
        return None
    _set(connection, import_id, told=one.told + len(rows))
    # An opt-out of the very moment of the import.
    gone = [row.id for row in rows if row.declined]
    if gone:
        connection.execute(_END, {**values, "ids": gone})
    return [
        Untold(row.id, row.language, row.carrier, tuple(row.areas))
        for row in rows
        if row.areas and not row.declined
    ]


def listing(connection: Connection, limit: int = 50) -> list[Import]:
    """The imports, newest first."""
    rows = connection.execute(select(bring_in).order_by(bring_in.c.id.desc()).limit(limit))
    return [_read(row) for row in rows.mappings()]


def find(connection: Connection, import_id: int) -> Import:
    """Raises NotPossible."""
    wanted = select(bring_in).where(bring_in.c.id == import_id)
    row = connection.execute(wanted).mappings().one_or_none() if 0 < import_id < 1 << 63 else None
    if row is None:
        raise NotPossible(f"There is no import {import_id}.")
    return _read(row)


def locked_import(connection: Connection, import_id: int) -> Import:
    """That nobody else changes in this transaction. Raises NotPossible."""
    lock = select(bring_in.c.id).where(bring_in.c.id == import_id).with_for_update()
    connection.execute(lock)
    return find(connection, import_id)


def _of_file(connection: Connection, file_hash: str, official_id: int) -> Import | None:
    wanted = select(bring_in).where(
        bring_in.c.file_hash == file_hash,
        bring_in.c.official_id == official_id,
        bring_in.c.undone_at.is_(None),
    )
    row = connection.execute(wanted).mappings().one_or_none()
    return None if row is None else _read(row)


def _set(connection: Connection, import_id: int, **values: Any) -> Import:
    change = update(bring_in).where(bring_in.c.id == import_id).values(**values)
    return _read(connection.execute(change.returning(bring_in)).mappings().one())


def _read(row: Any) -> Import:
    return Import(**{**row, "areas": tuple(row["areas"])})
