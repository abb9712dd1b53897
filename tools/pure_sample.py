"""A plugin for pytest: selects the part of the pure tests that runs on another Python.

Every function runs. Of a table of rows each 24th does, and the first and the last; of random
examples a tenth. What differs between Pythons is syntax, libraries and the odd method, not rows.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from hypothesis import settings

STEP = 24
WHOLE_UP_TO = 8
"""A table that is no longer runs whole."""
EXAMPLES = 10


def pytest_collection_modifyitems(config: Any, items: list[Any]) -> None:
    chosen, skipped = [], []
    for _, rows in groupby(list(items), key=lambda item: (item.fspath, item.originalname)):
        table = list(rows)
        for at, item in enumerate(table):
            taken = len(table) <= WHOLE_UP_TO or at % STEP == 0 or at == len(table) - 1
            (chosen if taken else skipped).append(item)
    items[:] = chosen
    config.hook.pytest_deselected(items=skipped)
    for item in chosen:
        _fewer_examples(item.obj)


def _fewer_examples(test: Any) -> None:
    test = getattr(test, "__func__", test)
    own = getattr(test, "_hypothesis_internal_use_settings", None)
    if own is not None:
        fewer = settings(own, max_examples=max(1, own.max_examples // EXAMPLES))
        test._hypothesis_internal_use_settings = fewer
