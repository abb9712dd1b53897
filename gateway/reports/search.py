"""Finds subjects by a part of their number, link, account or name."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Final

import psycopg
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from gateway.database import subject_rows

LEAST_DIGITS: Final = 4
LEAST_LETTERS: Final = 3
SECONDS: Final = 2.0
"""Seconds that a search may take. It reads all subjects one after the other: 0.25 s for a
million of them on two busy cores."""


class TooLong(Exception):
    """The search was stopped after `SECONDS`."""


_PART = text(
    """
    SELECT id, key, kind, display, grade, signature, people, known,
           cardinality(areas) AS communes, last_at
    FROM subject WHERE key LIKE :part ORDER BY urgency DESC NULLS LAST, last_at DESC NULLS LAST, id
    LIMIT :most
    """
)


def _digits(words: str) -> str:
    return re.sub(r"[ .+-]", "", words)


def part_of_key(words: str) -> str:
    """The typed part as a pattern for LIKE."""
    part = digits if (digits := _digits(words)).isdecimal() else words
    if part.isdecimal() and len(part) > LEAST_DIGITS:
        part = part.removeprefix("0")  # written at home, stored with the country's code
    return re.sub(r"([\\%_])", r"\\\1", part)


def subjects(connection: Connection, words: str, most: int) -> list[SimpleNamespace]:
    """The matching subjects, the most urgent first. `words` have no diacritics; a number needs
    at least `LEAST_DIGITS` digits. Raises TooLong; then the caller's transaction is over."""
    digits = _digits(words)
    least = LEAST_DIGITS if digits.isdecimal() else LEAST_LETTERS
    if len(digits if digits.isdecimal() else words) < least:
        return []
    connection.execute(text(f"SET LOCAL statement_timeout = {int(SECONDS * 1_000)}"))
    try:
        rows = connection.execute(_PART, {"part": f"%{part_of_key(words)}%", "most": most}).all()
    except OperationalError as error:
        if isinstance(error.orig, psycopg.errors.QueryCanceled):
            raise TooLong from None
        raise
    connection.execute(text("SET LOCAL statement_timeout = DEFAULT"))
    return [subject_rows.checked(connection, row) for row in rows]
