"""`python -m tools.triage.train`: makes `config/triage.txt` again from the rows here.

The same rows and code give the same file. `make models` shows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from config.brands import BRANDS
from config.knowledge import DIRECTORY, load_directory
from config.world import TRIAGE
from flows.triage.classify import prepare
from flows.triage.fit import Example, fit
from flows.triage.model import written
from tools.made_from import TrainedFile
from tools.triage.corpus import FOLDER, Row, rows, variants

TRAINED = TrainedFile(
    TRIAGE, "tools.triage.train", (FOLDER, BRANDS, DIRECTORY), without=("config.world",)
)
_SITES = load_directory().sites


def names(text: str) -> tuple[str, ...]:
    return tuple(sorted(prepare(text, _SITES).names))


STRANGERS = 2.0
"""The weight of a row by a writer who knew neither the other rows nor the signs, or of one written
for a gap of the model (`_GAPS`)."""
_GAPS = ("notices",)
_ALIKE = -0.8
_WORKERS, _AT_ONCE = 4, 100


def examples(given: Sequence[Row]) -> list[Example]:
    """The rows as the model sees them, those of ours with what anybody can type beside them: a
    template's messages count together as little more than one."""
    given = [one for row in given for one in (row, *_variants(row))]
    sizes = Counter(row.group for row in given)
    with ProcessPoolExecutor(_WORKERS) as pool:
        each = list(pool.map(names, [row.text for row in given], chunksize=_AT_ONCE))
    return [
        Example(features, row.label == "scam", row.group, _share(row) * sizes[row.group] ** _ALIKE)
        for features, row in zip(each, given, strict=True)
    ]


def _variants(row: Row) -> list[Row]:
    return [] if row.author in ("templates", "tricks") or _is_strangers(row) else variants(row)


def _is_strangers(row: Row) -> bool:
    return row.author.startswith("writer")


def _share(row: Row) -> float:
    return STRANGERS if _is_strangers(row) or row.author in _GAPS else 1.0


def main() -> None:
    TRAINED.write(written(fit(examples(rows()))))


if __name__ == "__main__":
    main()
