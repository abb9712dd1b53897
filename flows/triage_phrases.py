"""The phrases of the signs, found in a text in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from flows.triage_signs import CLASSES, SIGNS

_GAP = 3


@dataclass(frozen=True, slots=True)
class _Step:
    """One place of a phrase: the words that may stand there, after a gap or not."""

    words: frozenset[str]
    gap: bool


_Phrase = tuple[int, tuple[_Step, ...]]


def _compiled() -> dict[str, list[_Phrase]]:
    """First word -> the phrases that begin with it, each with the number of its sign."""
    index: dict[str, list[_Phrase]] = {}
    for number, sign in enumerate(SIGNS):
        for phrase in filter(None, (one.strip() for one in sign.words.split(";"))):
            for spelled in _spelled(phrase):
                steps = _steps(spelled)
                for word in steps[0].words:
                    index.setdefault(word, []).append((number, steps[1:]))
    return index


def _spelled(phrase: str) -> Iterable[str]:
    """The phrase with each class of words (``<give>``) and each choice of phrases spelled out."""
    choices = [CLASSES.get(word, (word,)) for word in phrase.split()]
    return (" ".join(chosen) for chosen in product(*choices))


def _steps(phrase: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    gap = False
    for word in phrase.split():
        if word == "*":
            gap = True
            continue
        steps.append(_Step(frozenset(word.split("|")), gap))
        gap = False
    return tuple(steps)


_INDEX = _compiled()


def hits(tokens: tuple[str, ...]) -> dict[int, list[tuple[int, int]]]:
    """Number of a sign -> where its phrases stand (first token, one after the last)."""
    found: dict[int, list[tuple[int, int]]] = {}
    for at, token in enumerate(tokens):
        for number, rest in _INDEX.get(token, ()):
            end = _match(tokens, at + 1, rest)
            if end:
                found.setdefault(number, []).append((at, end))
    return found


def _match(tokens: tuple[str, ...], at: int, steps: tuple[_Step, ...]) -> int:
    """One after the last token of the phrase, or 0. The nearest word is taken over a gap."""
    for step in steps:
        for place in range(at, min(at + (_GAP if step.gap else 0) + 1, len(tokens))):
            token = tokens[place]
            if token in step.words or (token.isdigit() and "<n>" in step.words):
                at = place + 1
                break
            if token == ",":
                return 0
        else:
            return 0
    return at
