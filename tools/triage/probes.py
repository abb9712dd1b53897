"""`python -m tools.triage.probes`: makes `config/triage_probes.tsv`: what must not fall.

The rows that no model is trained on (`kept.tsv`), texts in a notice's dress, and both with
additions and changes that try to get past the model, each text with one in turn.
"""

from __future__ import annotations

from collections.abc import Iterator

from config.world import PROBES
from flows.triage.gate import Probe, written
from tools.triage.corpus import Row, unseen_rows
from tools.triage.evasion import ADDITIONS, CHANGES, ENGLISH, UNSEEN_ADDITIONS, added
from tools.triage.measure import dressed

TARGET = PROBES
_ADDITIONS = (*ADDITIONS, *UNSEEN_ADDITIONS)


def probes() -> list[Probe]:
    kept, notices = unseen_rows(), dressed()
    return [
        *_plain("kept", kept),
        *_plain("dressed", notices),
        *_added([*kept, *notices]),
        *_changed([*kept, *notices]),
        *(Probe("english", True, text) for text in ENGLISH),
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


def main() -> None:
    TARGET.write_text(written(probes()), encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
