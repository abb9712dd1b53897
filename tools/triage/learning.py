"""`python -m tools.triage.learning`: what judged messages teach, on our own data.

Five categories of scams and a quarter of the honest rows are left out of what is delivered; half
of them are judged, the other half measured. Near-duplicates are on one side. Figures: scams found
at 1 % false alarms, the mean of five drawings and the least, without rules and gate and with them;
in how many drawings something went live, and in how many of these it found less than the start.
Wrong decisions are spread over five officials; "one official" are those of one who decides
everything the wrong way. The same tables at every run.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import islice, product
from zlib import crc32

from config.knowledge import load_directory
from config.world import load_probes
from flows.text import vocabulary
from flows.triage import gate
from flows.triage.classify import TextFeatures, weigh
from flows.triage.fit import fit
from flows.triage.gate import DELIVERED, Probe
from flows.triage.learning import Field, Judgement, Start, learn, unguarded
from flows.triage.model import Model
from flows.triage.near import unions
from tools.triage.corpus import Row, rows
from tools.triage.measure import ScoredRow, recall_at
from tools.triage.probes import honest_beside, sample
from tools.triage.train import examples

LEFT_OUT = vocabulary("debt_threat easy_job investment forged_papers cheap_loan")
NUMBERS, SEEDS, OFFICIALS = (50, 200, 500, 1_000), range(5), 5
DECISIONS = ((0.0, False), (0.1, False), (0.2, False), (0.0, True))
"""The share that is wrong, and whether one of the officials always is."""
_WORSE = 0.005
"""By less than this no version counts as worse than the start: three scams in six hundred."""
_KNOWN = load_directory()
FIELD = Field(_KNOWN.sites, _KNOWN.listed)
Measured = tuple[float, float, bool]


@cache
def divided() -> tuple[Start, list[Probe], list[Row], list[tuple[Row, TextFeatures]]]:
    """A model that has seen nothing of the left out rows, and its probes; the rows to judge, those
    to measure."""
    given = rows()
    near = unions(given)

    def part(row: Row, of: int) -> int:
        return crc32(near[row.group].encode()) % of

    def is_left_out(row: Row) -> bool:
        return row.category in LEFT_OUT if row.label == "scam" else part(row, 4) == 0

    out = {near[row.group] for row in given if is_left_out(row)}
    delivered = [row for row in given if near[row.group] not in out]
    start = gate.start(fit(examples(delivered)), sample(delivered), FIELD)
    probes = [one for one in load_probes() if one.suite != DELIVERED]
    pool = [row for row in given if near[row.group] in out and is_left_out(row)]
    pool.sort(key=lambda row: crc32(row.text.encode()))
    first = [row for row in pool if part(row, 97) % 2]
    rest = [(row, FIELD.prepare(row.text)) for row in pool if not part(row, 97) % 2]
    return start, [*probes, *honest_beside(delivered)], first, rest


def judgements(given: Sequence[Row], wrong: float, liar: bool, seed: int) -> list[Judgement]:
    """`given` as officials judge them: a part of them wrong, or all of one official."""
    made = []
    for at, row in enumerate(given):
        official = crc32(b"official %d" % seed + row.text.encode()) % OFFICIALS
        flipped = crc32(b"wrong %d" % seed + row.text.encode()) % 1_000 < 1_000 * wrong
        scam = (row.label == "scam") != (official == 0 if liar else flipped)
        made.append(Judgement(f"{at:06}", row.text, f"{at:06}", scam, official))
    return made


def recall(model: Model) -> float:
    """Scams found at 1 % false alarms among the rows that nobody judged."""
    _, _, _, rest = divided()
    judged = []
    for row, prepared in rest:
        verdict = weigh(prepared, model)
        judged.append(ScoredRow(row, verdict.score, verdict.label))
    return recall_at(judged)


def tried(case: tuple[int, int, float, bool]) -> Measured:
    """Found without and with the gate in one drawing, and whether something went live."""
    seed, number, wrong, liar = case
    start, probes, first, _ = divided()
    drawn = sorted(first, key=lambda row: crc32(b"%d" % seed + row.text.encode()))
    given = judgements(drawn[:number], wrong, liar, seed)
    choice = gate.choose(start.model, start.model, learn(start, given, FIELD), probes, FIELD)
    gated = start.model if choice.fell else choice.model
    return recall(unguarded(start, given, FIELD)), recall(gated), not choice.fell


def main() -> None:
    start, _, _, rest = divided()
    scams = sum(row.label == "scam" for row, _ in rest)
    print(f"left out: {', '.join(sorted(LEFT_OUT))}; measured on {scams} scams and "
          f"{len(rest) - scams} honest messages that nobody judged")  # fmt: skip
    begin = recall(start.model)
    print(f"judged: 0  found {begin:.2f}\n")
    print(f"{'judged':>8}{'wrong':>14}{'without':>9}{'least':>7}{'with':>9}{'least':>7}"
          f"{'live':>6}{'worse':>7}")  # fmt: skip
    lines = list(product(NUMBERS, DECISIONS))
    with ProcessPoolExecutor(2, initializer=divided) as pool:
        results = pool.map(tried, [(seed, n, *one) for n, one in lines for seed in SEEDS])
        for number, (wrong, liar) in lines:
            free, gated, live = zip(*islice(results, len(SEEDS)), strict=True)
            worse = sum(
                one < begin - _WORSE for one, is_live in zip(gated, live, strict=True) if is_live
            )
            name = "one official" if liar else f"{wrong:.0%}"
            print(f"{number:>8}{name:>14}{_mean(free):>9.2f}{min(free):>7.2f}{_mean(gated):>9.2f}"
                  f"{min(gated):>7.2f}{sum(live):>6}{worse:>7}", flush=True)  # fmt: skip


def _mean(given: Sequence[float]) -> float:
    return sum(given) / len(given)


if __name__ == "__main__":
    main()
