"""`python -m tools.triage.learning`: what judged messages teach, on our own data.

Five categories of scams and a quarter of the honest rows are left out of what is delivered; half
of them are judged, the other half measured. Near-duplicates are on one side. Figures: scams found
at 1 % false alarms. Wrong decisions are spread over five officials; "one official" are those of one
who decides everything the wrong way. The same tables at every run.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from zlib import crc32

from config.knowledge import load_directory
from config.world import load_probes
from flows.text import vocabulary
from flows.triage import gate
from flows.triage.fit import fit
from flows.triage.learning import Field, Judgement, Start, learn, unguarded
from flows.triage.model import Model
from flows.triage.near import unions
from tools.triage.corpus import Row, rows
from tools.triage.measure import judged_by, recall_at
from tools.triage.probes import sample
from tools.triage.train import examples

LEFT_OUT = vocabulary("debt_threat easy_job investment forged_papers cheap_loan")
NUMBERS, WRONG, OFFICIALS = (50, 200, 500, 1_000), (0.0, 0.1, 0.2), 5
_KNOWN = load_directory()
FIELD = Field(_KNOWN.sites, _KNOWN.listed)


def divided() -> tuple[Start, list[Row], list[Row]]:
    """A model that has seen nothing of the left out rows; those to judge, those to measure."""
    given = rows()
    near = unions(given)

    def part(row: Row, of: int) -> int:
        return crc32(near[row.group].encode()) % of

    def is_left_out(row: Row) -> bool:
        return row.category in LEFT_OUT if row.label == "scam" else part(row, 4) == 0

    out = {near[row.group] for row in given if is_left_out(row)}
    delivered = [row for row in given if near[row.group] not in out]
    start = gate.start(fit(examples(delivered)), sample(delivered), FIELD)
    pool = [row for row in given if near[row.group] in out and is_left_out(row)]
    pool.sort(key=lambda row: crc32(row.text.encode()))
    first = [row for row in pool if part(row, 97) % 2]
    return start, first, [row for row in pool if not part(row, 97) % 2]


def judgements(given: Sequence[Row], wrong: float, liar: bool = False) -> list[Judgement]:
    """`given` as officials judge them: a part of them wrong, or all of one official."""
    made = []
    for at, row in enumerate(given):
        official = crc32(b"official" + row.text.encode()) % OFFICIALS
        flipped = crc32(b"wrong" + row.text.encode()) % 1_000 < 1_000 * wrong
        scam = (row.label == "scam") != (official == 0 if liar else flipped)
        made.append(Judgement(f"{at:06}", row.text, f"{at:06}", scam, official))
    return made


def gated(start: Start, given: Sequence[Judgement]) -> Model:
    """What goes live of it in an office."""
    learnt = learn(start, given, FIELD)
    choice = gate.choose(start.model, start.model, learnt, load_probes(), FIELD)
    return start.model if choice.fell else choice.model


def main() -> None:
    start, judged, measured = divided()
    scams = sum(row.label == "scam" for row in measured)
    print(f"left out: {', '.join(sorted(LEFT_OUT))}; measured on {scams} scams and "
          f"{len(measured) - scams} honest messages that nobody judged")  # fmt: skip
    print(f"judged: 0  found {recall_at(judged_by(start.model, measured)):.2f}\n")
    print(f"{'judged':>8}{'wrong':>14}{'without':>10}{'with gate':>11}")
    slowest = 0.0
    for number in NUMBERS:
        for wrong, liar in (*((one, False) for one in WRONG), (0.0, True)):
            given = judgements(judged[:number], wrong, liar)
            free = unguarded(start, given, FIELD)
            began = time.process_time()
            safe = gated(start, given)
            slowest = max(slowest, time.process_time() - began)
            free_share, gated_share = (recall_at(judged_by(one, measured)) for one in (free, safe))
            name = "one official" if liar else f"{wrong:.0%}"
            print(f"{number:>8}{name:>14}{free_share:>10.2f}{gated_share:>11.2f}", flush=True)
    print(f"\nlearning took at most {slowest:.0f} s of one core (differs from run to run)")


if __name__ == "__main__":
    main()
