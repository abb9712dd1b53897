"""`python -m tools.triage.train`: makes `flows/triage/weights.py` again from the rows here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from flows.triage.core import examine
from flows.triage.model import Model, features
from tools.triage.corpus import Row, rows, variants
from tools.triage.fit import Example, fit

TARGET = Path(__file__).parents[2] / "flows" / "triage" / "weights.py"
_LEAST = 0.02
"""Weights below it are left out: they move nothing."""


_FORBIDDEN = frozenset('\\"\n')
"""What a name can't hold inside the module's text."""


def names(text: str) -> tuple[str, ...]:
    _, core = examine(text)
    return tuple(sorted(features(core.forms, core.case, core.marks)))


def examples(given: Sequence[Row]) -> list[Example]:
    """The rows and their variants as the model sees them: a template's messages count together
    as little more than one."""
    given = [one for row in given for one in (row, *variants(row))]
    sizes = Counter(row.group for row in given)
    return [
        Example(names(row.text), row.label == "scam", row.group, sizes[row.group] ** -0.5)
        for row in given
    ]


def written(model: Model) -> str:
    """The model as a module: a weight on each line, behind its name."""
    lines = [
        f"{name}={weight:.3f}"
        for name, weight in sorted(model.weights.items())
        if abs(weight) >= _LEAST and _FORBIDDEN.isdisjoint(name)
    ]
    return (
        '"""Made by `python -m tools.triage.train`; not to be changed by hand."""\n\n'
        f"BASE = {model.base:.3f}\n"
        'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n'
    )


def main() -> None:
    TARGET.write_text(written(fit(examples(rows()))), encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
