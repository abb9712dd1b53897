"""`python -m tools.triage.train`: makes `config/triage.txt` again from the rows here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from config.knowledge import load_directory
from config.world import TRIAGE
from flows.triage.fit import Example, fit
from flows.triage.learning import names_of
from flows.triage.model import written
from tools.triage.corpus import Row, rows, variants

TARGET = TRIAGE
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
    TARGET.write_text(written(fit(examples(rows()))), encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
