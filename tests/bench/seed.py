"""A database as it is after years: subjects, reports with their evidence, and residents.

All numbers are made up. Subject n is `number(n)`, resident n (counted from 0) is `sender(n)` and
has the id n + 1, so that anyone who holds this file can say what must be answered.
"""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
from psycopg import sql

from flows.values import Grade, Standing
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.database.row_signatures import SIGNED_GRADES
from gateway.database.signing import AuditKeys

GRADES: tuple[tuple[Grade, int], ...] = (
    ("reported", 5), ("high", 5), ("reported", 4), ("confirmed", 5), ("cleared", 5),
)  # fmt: skip
"""Grade and people of subject n: entry n modulo their number."""
CATEGORY = "impersonate_police"
_CHUNK = 500_000
_GROWS = ("report", "evidence", "subject")


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of the database; `reports` is a multiple of `subjects`."""

    subjects: int
    reports: int
    residents: int

    def __str__(self) -> str:
        return f"{self.subjects:,} subjects, {self.reports:,} reports"


def number(n: int) -> str:
    """Subject n as residents read it."""
    return f"096{n:07}"


def sender(n: int) -> str:
    """Resident n's MSISDN, without the plus."""
    return f"8497{n:07}"


def standing(n: int) -> Standing:
    grade, people = GRADES[n % len(GRADES)]
    return Standing(grade, people, category=CATEGORY)


_SUBJECTS = """
INSERT INTO subject (key, kind, display, grade, people, known, category, last_at)
SELECT 'tel:+8496' || lpad(n::text, 7, '0'), 'mobile', '096' || lpad(n::text, 7, '0'),
       (%(grades)s::text[])[n %% %(kinds)s + 1], (%(people)s::int[])[n %% %(kinds)s + 1],
       2, %(category)s, now() - n %% 300 * interval '1 day'
FROM generate_series(%(first)s::int, %(last)s::int) n
"""

_REPORTS = """
INSERT INTO report (id, code, resident_id, way, subjects, content, category, rules, state, at,
                    judged_at)
SELECT i + 1, 'B' || lpad(i::text, 8, '0'), (i / %(each)s * 7 + i %% %(each)s * 7919)
       %% %(residents)s + 1, 'scam_call',
       jsonb_build_array(jsonb_build_object(
           'key', 'tel:+8496' || lpad((i / %(each)s)::text, 7, '0'), 'kind', 'mobile',
           'display', '096' || lpad((i / %(each)s)::text, 7, '0'),
           'given', '096' || lpad((i / %(each)s)::text, 7, '0'), 'odd', '')),
       decode(repeat('5a', 110), 'hex'), %(category)s, '{nghe,sohai}', 'judged',
       now() - i %% 700 * interval '1 day', now() - i %% 700 * interval '1 day'
FROM generate_series(%(first)s::bigint, %(last)s::bigint) i
"""

_EVIDENCE = """
INSERT INTO evidence (subject_key, reporter, report_id, way, category, first_at, at)
SELECT 'tel:+8496' || lpad((i / %(each)s)::text, 7, '0'),
       (i / %(each)s * 7 + i %% %(each)s * 7919) %% %(residents)s + 1, i + 1,
       'scam_call', %(category)s, now() - i %% 700 * interval '1 day',
       now() - i %% 700 * interval '1 day'
FROM generate_series(%(first)s::bigint, %(last)s::bigint) i
"""


def fill(url: str, scale: Scale, keys: Keys, audit: AuditKeys) -> None:
    """Fills a migrated, empty database."""
    with psycopg.connect(url, autocommit=True) as connection:
        for setting in ("synchronous_commit = off", "maintenance_work_mem = '512MB'"):
            connection.execute(f"SET {setting}")  # type: ignore[arg-type]
        connection.execute("ALTER SYSTEM SET max_wal_size = '16GB'")
        connection.execute("SELECT pg_reload_conf()")
        indexes = _drop_indexes(connection)
        _residents(connection, scale, keys)
        values = {
            "grades": [grade for grade, _ in GRADES],
            "people": [people for _, people in GRADES],
            "kinds": len(GRADES),
            "each": scale.reports // scale.subjects,
            "residents": scale.residents,
            "category": CATEGORY,
        }
        for statement, count in (
            (_SUBJECTS, scale.subjects), (_REPORTS, scale.reports), (_EVIDENCE, scale.reports),
        ):  # fmt: skip
            for first in range(0, count, _CHUNK):
                last = min(first + _CHUNK, count) - 1
                connection.execute(statement, {**values, "first": first, "last": last})  # type: ignore[arg-type]
        _sign_grades(connection, audit)
        for definition in indexes:
            connection.execute(definition)  # type: ignore[arg-type]
        connection.execute("ALTER SYSTEM RESET max_wal_size")
        connection.execute("SELECT pg_reload_conf()")
        # What a database of that age has behind it, so that it does not come during a round.
        connection.execute("VACUUM (FREEZE, ANALYZE)")
        connection.execute("CHECKPOINT")


def _sign_grades(connection: psycopg.Connection, audit: AuditKeys) -> None:
    rows = connection.execute(
        "SELECT key, grade FROM subject WHERE grade = ANY(%s)", (list(SIGNED_GRADES),)
    ).fetchall()
    connection.execute("CREATE TEMP TABLE signed (key text, signature bytea)")
    with connection.cursor().copy("COPY signed FROM STDIN") as copy:
        for key, grade in rows:
            copy.write_row((key, audit.sign("grade", [key, grade])))
    connection.execute(
        "UPDATE subject SET signature = signed.signature FROM signed WHERE subject.key = signed.key"
    )
    connection.execute("DROP TABLE signed")


def _drop_indexes(connection: psycopg.Connection) -> list[str]:
    """Takes away the indexes that no constraint needs; returns how to make them again."""
    rows = connection.execute(
        """SELECT c.relname, pg_get_indexdef(c.oid) FROM pg_index x
           JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
           WHERE t.relname = ANY(%s) AND NOT x.indisunique""",
        [list(_GROWS)],
    ).fetchall()
    for name, _ in rows:
        connection.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
    return [definition for _, definition in rows]


def _residents(connection: psycopg.Connection, scale: Scale, keys: Keys) -> None:
    """Known ones, with a conversation; the first half write through `open`, the rest `esms`."""
    copy = "COPY resident (id, hash, number_encrypted, carrier) FROM STDIN (FORMAT BINARY)"
    with connection.cursor() as cursor, cursor.copy(copy) as rows:
        rows.set_types(["int8", "bytea", "bytea", "text"])
        for n in range(scale.residents):
            msisdn = "+" + sender(n)
            carrier = "open" if n < scale.residents // 2 else "esms"
            rows.write_row(
                (
                    n + 1,
                    keys.hash(msisdn),
                    keys.encrypt(msisdn, RESIDENT_NUMBER, keys.hash(msisdn)),
                    carrier,
                )
            )
    connection.execute(
        "INSERT INTO conversation (resident_id, version, state) SELECT id, 0, '' FROM resident"
    )
