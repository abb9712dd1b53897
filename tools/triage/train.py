"""`python -m tools.triage.train`: makes `config/triage.txt` again from the rows here.

The same rows and code give the same file. `make models` shows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from config.brands import BRANDS
from config.knowledge import DIRECTORY, load_directory
from config.world import TRIAGE
from flows.triage.fit import Example, fit
from flows.triage.learning import names_of
from flows.triage.model import written
from tools.made_from import Trained
from tools.triage.corpus import FOLDER, Row, rows, variants

TRAINED = Trained(
    TRIAGE, "tools.triage.train", (FOLDER, BRANDS, DIRECTORY), without=("config.world",)
)
_SITES = load_directory().sites


def names(text: str) -> tuple[str, ...]:
    return names_of(text, _SITES)


def examples(given: Sequence[Row]) -> list[Example]:
    """The rows and their variants as the model sees them: a template's messages count together
    as little more than one."""
    given = [one for row in given for one in (row, *variants(row))]
    sizes = Counter(row.group for row in given)
    return [
        Example(names(row.text), row.label == "scam", row.group, sizes[row.group] ** -0.5)
        for row in given
    ]


def main() -> None:
    TRAINED.write(written(fit(examples(rows()))))


if __name__ == "__main__":
    main()
