"""`python -m tests.bench.triage`: what it costs to judge a text, on one core.

The texts are spun again, so that none was seen before. Beside it stands the floor of any method
with letters: to fold a text and look its groups of four letters up in a table.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from config.world import load_judge, load_triage
from flows.text import clean, fold
from gateway.cli.explain import explained
from tools.triage.corpus import templates
from tools.triage.spin import Spinner

judge = load_judge()
MODEL = load_triage()
TEXTS = 4_000
GRAM = 4
ROUNDS = 3
LONG = 2_000
"""Characters of the longest text that is judged."""


def texts(seed: int = 77) -> list[str]:
    spinner, given = Spinner(seed), templates()
    return [spinner.spin(given[at % len(given)]) for at in range(TEXTS)]


def model_share(text: str) -> float:
    plain = fold(clean(text)).lower()
    return sum(MODEL.weights.get(plain[at : at + GRAM], 0.0) for at in range(len(plain) - GRAM + 1))


def micros(work: Callable[[str], object], given: Sequence[str]) -> list[float]:
    """Microseconds of each text: the median of `ROUNDS`."""
    runs = []
    for _ in range(ROUNDS):
        run = []
        for text in given:
            started = time.perf_counter_ns()
            work(text)
            run.append((time.perf_counter_ns() - started) / 1_000)
        runs.append(run)
    return [statistics.median(each) for each in zip(*runs, strict=True)]


def main() -> None:
    given = texts()
    floor = statistics.mean(micros(model_share, given))
    print(f"{len(given)} texts, {statistics.mean(map(len, given)):.0f} characters on average")
    print(f"{'':<34}{'a second':>9}{'mean us':>9}{'p99 us':>9}{'times the floor':>17}")
    works: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("groups of letters alone (floor)", model_share),
        ("judge", judge),
        ("explain, a line in, a line out", lambda text: explained(judge, text.encode())),
    )
    for name, work in works:
        each = sorted(micros(work, given))
        mean, delayed = statistics.mean(each), each[int(0.99 * len(each))]
        print(f"{name:<34}{1e6 / mean:>9.0f}{mean:>9.0f}{delayed:>9.0f}{mean / floor:>17.1f}")
    long = statistics.median(micros(judge, [(" ".join(given[:40]))[:LONG]] * 9))
    print(f"{'judge, 2,000 characters':<34}{1e6 / long:>9.0f}{long:>9.0f}")


if __name__ == "__main__":
    main()
