"""`python -m tests.bench.triage`: what it costs to judge a text and to answer one, on one core.

The texts to judge are spun again, so that none was seen before. Next to it is the floor of any
method with letters: to fold a text and look its groups of four letters up in a table.

To answer is `engine.read` and `engine.turn` of a first message, without database: a check of a
number, and the first messages of three sets of `tests/conversations`, in words. Naming their
intents (`flows.parsing.meaning`) is measured by itself as well. Each is read once, so that no cache
has it; other messages have loaded tables and words before.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from config.world import load_judge, load_triage, load_world
from flows import engine
from flows.parsing.meaning import meaning
from flows.text import clean, fold
from flows.values import Facts, Person, State
from gateway.cli.explain import explained
from tests.bench import seed
from tools.conversations import ZONE, first_messages
from tools.triage.corpus import templates
from tools.triage.text_generator import TextGenerator

WORLD = load_world()
judge = load_judge()
MODEL = load_triage()
TEXTS = 4_000
GRAM = 4
ROUNDS = 3
LONG = 2_000
"""Characters of the longest text that is judged."""
SETS = ("everyday", "service", "strangers")
BEFORE = "development"
"""Sets of conversations: those that are measured, and the one that is answered before."""
NOW = datetime(2026, 11, 27, 9, tzinfo=ZONE)
FACTS = Facts(Person(), "ADG2345")


def texts(seed: int = 77) -> list[str]:
    generator, given = TextGenerator(seed), templates()
    return [generator.generate(given[at % len(given)]) for at in range(TEXTS)]


def model_share(text: str) -> float:
    plain = fold(clean(text)).lower()
    return sum(MODEL.weights.get(plain[at : at + GRAM], 0.0) for at in range(len(plain) - GRAM + 1))


def answered(text: str) -> str | None:
    """The reply to a first message."""
    asks = engine.read(State(), text, WORLD, NOW)
    return engine.turn(State(), asks, FACTS, WORLD, NOW).reply


def named(text: str) -> str:
    """The intent of a first message."""
    return meaning(text, WORLD.intents).kind


def micros(
    work: Callable[[str], object], given: Sequence[str], rounds: int = ROUNDS
) -> list[float]:
    """Microseconds of CPU for each text: the median of `rounds`. Other work on the machine does not
    count."""
    runs = []
    for _ in range(rounds):
        run = []
        for text in given:
            started = time.thread_time_ns()
            work(text)
            run.append((time.thread_time_ns() - started) / 1_000)
        runs.append(run)
    return [statistics.median(each) for each in zip(*runs, strict=True)]


def line(name: str, each: Sequence[float], floor: float) -> str:
    """A row of the table: a second, mean and p99 in microseconds, times the floor."""
    mean, p99 = statistics.mean(each), sorted(each)[int(0.99 * len(each))]
    return f"{name:<34}{1e6 / mean:>9.0f}{mean:>9.0f}{p99:>9.0f}{mean / floor:>17.1f}"


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
        print(line(name, micros(work, given), floor))
    for text in first_messages(BEFORE):
        answered(text)
    messages = first_messages(*SETS)
    checks = [f"KT {seed.number(n)}" for n in range(len(messages))]
    print(line("what a message in words is for", micros(named, messages, 1), floor))
    print(line("answer to a check", micros(answered, checks, 1), floor))
    print(line("answer to a message in words", micros(answered, messages, 1), floor))
    long = statistics.median(micros(judge, [(" ".join(given[:40]))[:LONG]] * 9))
    print(f"{'judge, 2,000 characters':<34}{1e6 / long:>9.0f}{long:>9.0f}")


if __name__ == "__main__":
    main()
