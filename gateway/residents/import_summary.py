"""The effect of a file of residents, as its official sees it: never who is among them.

Whether somebody in it wants warnings already, or none at all, is shown only as a number of at least
`FEW`: anyone who sends a file of one number must not learn what its owner chose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Engine

from flows.places.areas import AreaBook
from gateway.database.encryption import Keys
from gateway.officials.permissions import covers
from gateway.residents import import_rows, imports
from gateway.residents.import_csv import ParsedFile, Unreadable

MOST_BYTES: Final = 5_000_000
MOST_ROWS: Final = 50_000
"""Of a file that a page takes: a worker reads it in a few seconds. Larger ones are split."""
FEW: Final = imports.FEW
MAX_PROBLEMS: Final = 50
"""Bad rows that are reported one by one."""


def acts_in(book: AreaBook, role: str, areas: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether such an official acts in an area, remembered."""
    known: dict[str, bool] = {}

    def mine(area: str) -> bool:
        if area not in known:
            known[area] = covers(book, role, areas, [area])
        return known[area]

    return mine


def public_counts(added: int, others: int) -> dict[str, int]:
    """How many are new and how many are there or want nothing; {} if these are too few."""
    return {"added": added, "others": others} if min(added, others) >= FEW else {}


def report(engine: Engine, keys: Keys, read: ParsedFile, now: datetime) -> Mapping[str, Any]:
    """Of a file that could be read."""
    counts = import_rows.look(engine, keys, read.rows, now)
    return {
        "lines": read.lines,
        "rows": len(read.rows),
        "repeated": read.repeated,
        "bad": read.bad,
        "left": read.left,
        "areas": dict(Counter(row.area for row in read.rows).most_common()),
        "foreign": list(read.foreign),
        "counts": public_counts(counts.added, counts.there + counts.declined),
        "problems": [
            {"line": one.line, "code": one.code, "near": list(one.near), "tail": one.tail}
            for one in read.problems[:MAX_PROBLEMS]
        ],
    }


def unreadable(error: Unreadable) -> Mapping[str, Any]:
    """Of one that could not."""
    return {"code": error.code, "values": error.values}
