"""The trusted values of a subject's row, for every page, answer and file that shows one.

Its kind, its oddness and how it is shown follow from its key. A grade of officials or the directory
counts only with its signature (`gateway.database.row_signatures`).
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection

from flows.scoring import standings
from flows.subjects.keys import of_key
from flows.values import Standing
from gateway.database import row_signatures
from gateway.database.signing import keys_of


def checked_columns(connection: Connection, row: Any) -> dict[str, Any]:
    """Columns of a page's row but its key and signature, as far as they are believed.

    row  with the subject's key, display, grade (None: not computed yet), people and signature
    """
    columns = dict(row._mapping)
    key, signature = columns.pop("key"), columns.pop("signature")
    if columns["grade"] is not None:
        known = Standing(columns["grade"], columns["people"])
        columns["grade"] = checked_standing(connection, key, known, signature).grade
    return _named(key, columns)


def checked(connection: Connection, row: Any) -> SimpleNamespace:
    """The same with its key."""
    return SimpleNamespace(key=row.key, **checked_columns(connection, row))


def named(row: Any) -> SimpleNamespace:
    """A row without a grade: its kind and how it is shown as its key has them."""
    return SimpleNamespace(**_named(row.key, dict(row._mapping)))


def _named(key: str, columns: dict[str, Any]) -> dict[str, Any]:
    one = of_key(key, columns["display"])
    derived = {"kind": one.kind, "display": one.display, "odd": one.odd}
    return columns | {name: value for name, value in derived.items() if name in columns}


def checked_standing(
    connection: Connection, key: str, known: Standing, signature: bytes | None
) -> Standing:
    """`known`, or the grade by reports alone if no official gave that grade."""
    holds = row_signatures.grade_holds(keys_of(connection), key, known.grade, signature)
    return known if holds else standings.without_decision(known)
