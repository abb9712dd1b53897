"""Writes the rows of an import into the database, and says beforehand what that would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Engine

from gateway.database import staged_jobs
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.database.pg_arrays import Bigints, Byteas, Texts
from gateway.officials import audit
from gateway.residents.imports import CHUNK, Import, Row, change, consent, counted, locked_import

_SORTED: Final = """
WITH given AS (
    SELECT * FROM unnest(
        %(nr)s, %(hash)s, %(number_encrypted)s, %(carrier)s, %(language)s, %(area)s, %(consent)s
    ) AS g (nr, hash, number_encrypted, carrier, language, area, consent)
), known AS (
    SELECT DISTINCT ON (f.nr) f.nr, r.id, r.opted_out_at
    FROM unnest(%(hash_nr)s, %(hashes)s) AS f (nr, hash) JOIN resident r ON r.hash = f.hash
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
    INSERT INTO resident (hash, number_encrypted, carrier, language, created_at, last_seen_at)
    SELECT DISTINCT ON (hash) hash, number_encrypted, carrier, language, %(now)s, %(now)s FROM
    wanted
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
    INSERT INTO subscriber_import_person (import_id, resident_id, fresh)
    SELECT DISTINCT %(import)s::bigint, s.resident_id, m.id IS NOT NULL
    FROM subscribed s LEFT JOIN made m ON m.id = s.resident_id
    ON CONFLICT DO NOTHING
)
SELECT (SELECT count(*) FROM subscribed), (SELECT count(*) FROM standing WHERE declined)
"""
)
"""Anyone who opts out or texts for the first time at this very moment is left as they are."""


def _parameters(keys: Keys, rows: Sequence[Row], import_id: int, now: datetime) -> dict[str, Any]:
    numbers = [row.msisdn for row in rows]
    hashes = [(nr, one) for nr, number in enumerate(numbers) for one in keys.hashes(number)]
    ever = [(nr, one) for nr, number in enumerate(numbers) for one in keys.ever(number)]
    return {
        "nr": Bigints.of(range(len(rows))),
        "hash": Byteas.of(keys.hash(number) for number in numbers),
        "number_encrypted": Byteas.of(
            keys.encrypt(one, RESIDENT_NUMBER, keys.hash(one)) for one in numbers
        ),
        "carrier": Texts.of(row.carrier for row in rows),
        "language": Texts.of(row.language for row in rows),
        "area": Texts.of(row.area for row in rows),
        "consent": Texts.of(consent(import_id, row) for row in rows),
        "hash_nr": Bigints.of(nr for nr, _ in hashes),
        "hashes": Byteas.of(one for _, one in hashes),
        "ever_nr": Bigints.of(nr for nr, _ in ever),
        "ever": Byteas.of(one for _, one in ever),
        "import": import_id,
        "now": now,
    }


@dataclass(frozen=True, slots=True)
class Counts:
    """Subscriptions that would be made, are there, and are declined."""

    added: int
    there: int
    declined: int


def look(engine: Engine, keys: Keys, rows: Sequence[Row], now: datetime) -> Counts:
    """The effect that an import of these rows would have; writes nothing."""
    counts = Counts(0, 0, 0)
    for first in range(0, len(rows), CHUNK):
        values = _parameters(keys, rows[first : first + CHUNK], 0, now)
        with engine.connect() as connection:
            added, there, declined = connection.exec_driver_sql(_COUNT, values).one()
        counts = Counts(counts.added + added, counts.there + there, counts.declined + declined)
    return counts


def write(
    engine: Engine, keys: Keys, one: Import, rows: Sequence[Row], now: datetime, tell_at: datetime
) -> Import:
    """Writes what is left of its rows, and stages the confirming SMS for `tell_at`."""
    while is_open(one):
        with engine.begin() as connection:
            one = step(connection, keys, one, rows, now, tell_at)
    return one


def is_open(one: Import) -> bool:
    """Whether there is more of it to write."""
    return one.finished_at is None and one.undone_at is None


def step(
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
        staged_jobs.stage(connection, "confirm", [one.id], tell_at)
        detail: audit.Detail = dict(counted(one))
        audit.record(connection, one.official_id, "import.done", "import", one.id, "done", detail)
    return change(connection, one.id, **values)
