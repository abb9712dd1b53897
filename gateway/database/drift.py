"""Differences of the tables from those that this version of the code expects: by a manual change, a
restore of other tables, or an index that was not finished."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any, Final

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from gateway.database import triggers
from gateway.database.schema import metadata

_TRIGGERS: Final = text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
_INVALID: Final = text(
    "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "WHERE NOT i.indisvalid ORDER BY c.relname"
)
_NOT_OURS: Final = frozenset(("remove_table",))
"""Tables of others in the same database change nothing."""


def differences(connection: Connection) -> list[str]:
    """A few words each, in a fixed order. Reads the catalogue alone."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compared = compare_metadata(context, metadata)
    unfinished = connection.execute(_INVALID).scalars()
    return [
        *sorted(_named(compared)),
        *_triggers(connection),
        *(f"index that was not finished: {name} (drop it, and migrate)" for name in unfinished),
    ]


def _named(compared: list[Any]) -> Iterator[str]:
    for each in compared:
        if isinstance(each, list):
            yield from _named(each)
        elif each[0] not in _NOT_OURS:
            lacks, _, what = each[0].partition("_")
            word = {"add": "lacks", "remove": "has, unexpected,"}.get(lacks, "differs in")
            yield f"{word} {what}: {_object(each)}"


def _object(difference: tuple[Any, ...]) -> str:
    parts = [getattr(each, "name", each) for each in difference[1:]]
    return ".".join(part for part in parts if isinstance(part, str))


def _triggers(connection: Connection) -> Iterator[str]:
    wanted = (re.search(r"CREATE TRIGGER (\w+)", each) for each in triggers.statements())
    present = set(connection.execute(_TRIGGERS).scalars())
    yield from (f"lacks trigger: {each[1]}" for each in wanted if each and each[1] not in present)
