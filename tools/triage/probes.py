"""`python -m tools.triage.probes`: makes the texts that an office learns with besides its own
messages.

`config/triage_probes.tsv`: rows whose results must not fall, and honest rows of which none may be
called a scam. The rows that no model is trained on (`kept.tsv`), texts in a notice's dress, and
both with additions and changes that try to get past the model, each text with one in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from config.world import PROBES, ROWS
from flows.triage.gate import DELIVERED, Probe, written
from tools.triage.corpus import Row, rows, unseen_rows
from tools.triage.evasion import ADDITIONS, CHANGES, ENGLISH, UNSEEN_ADDITIONS, added
from tools.triage.measure import dressed

_ADDITIONS = (*ADDITIONS, *UNSEEN_ADDITIONS)


def probes() -> list[Probe]:
    unseen, notices = unseen_rows(), dressed()
    return [
        *_plain("kept", unseen),
        *_plain("dressed", notices),
        *_added([*unseen, *notices]),
        *_changed([*unseen, *notices]),
        *(Probe("english", True, text) for text in ENGLISH),
        *honest_beside(rows()),
    ]


def _plain(suite: str, given: list[Row]) -> Iterator[Probe]:
    for row in given:
        yield Probe(suite, row.label == "scam", row.text)


def _added(given: list[Row]) -> Iterator[Probe]:
    for at, row in enumerate(given):
        addition = _ADDITIONS[at % len(_ADDITIONS)]
        yield Probe("added", row.label == "scam", added(row.text, addition, front=at % 2 > 0))


def _changed(given: list[Row]) -> Iterator[Probe]:
    changes = list(CHANGES.values())
    scams = [row for row in given if row.label == "scam"]
    for at, row in enumerate(scams):
        yield Probe("changed", True, changes[at % len(changes)](row.text))


def sample(given: Sequence[Row]) -> list[Probe]:
    """The first row of every other group: so that what was known before is not lost."""
    return [Probe(row.group, row.label == "scam", row.text) for row in _first_rows(given)[::2]]


def honest_beside(given: Sequence[Row]) -> list[Probe]:
    """The honest ones of the groups that are not in the sample."""
    others = _first_rows(given)[1::2]
    return [Probe(DELIVERED, False, row.text) for row in others if row.label != "scam"]


def _first_rows(given: Sequence[Row]) -> list[Row]:
    first = {row.group: row for row in reversed(given)}
    return sorted(first.values(), key=lambda row: row.group)


def made() -> dict[Path, str]:
    return {PROBES: written(probes()), ROWS: written(sample(rows()))}


def main() -> None:
    for path, text in made().items():
        path.write_text(text, encoding="utf-8")
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
