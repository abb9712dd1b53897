"""The phrases of the signs, found in a text in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from flows.triage.signs import CLASSES, SIGNS
from flows.triage.tables import SHORT

_GAP = 3


@dataclass(frozen=True, slots=True)
class _Step:
    """One place of a phrase: the words that may be there, after a gap or not."""

    words: frozenset[str]
    gap: bool


_Phrase = tuple[int, tuple[_Step, ...]]
_ANY = "<n>"
"""A number; it is part of every `needs` that other words than those may meet."""


@dataclass(slots=True)
class _Begun:
    """The phrases that begin with one word.

    by_second  what follows the second word, by that word
    open       the others, each with the words of which one must follow soon; `needs` has them all
    """

    by_second: dict[str, list[_Phrase]] = field(default_factory=dict)
    open: list[tuple[frozenset[str], _Phrase]] = field(default_factory=list)
    needs: set[str] = field(default_factory=set)


def _compiled() -> dict[str, _Begun]:
    """First word -> the phrases that begin with it, each with the number of its sign."""
    index: dict[str, _Begun] = {}
    for number, sign in enumerate(SIGNS):
        for phrase in filter(None, (one.strip() for one in sign.words.split(";"))):
            for spelled in _spelled(phrase):
                first, *rest = _steps(spelled)
                for word in first.words:
                    _add(index.setdefault(word, _Begun()), (number, tuple(rest)))
    return index


def _add(begun: _Begun, phrase: _Phrase) -> None:
    number, rest = phrase
    if not rest or rest[0].gap or _ANY in rest[0].words:
        needs = rest[0].words if rest else frozenset((_ANY,))
        begun.open.append((needs, phrase))
        begun.needs |= needs
        return
    for word in rest[0].words:
        begun.by_second.setdefault(word, []).append((number, rest[1:]))


def _spelled(phrase: str) -> Iterable[str]:
    """The phrase with each class of words (``<give>``) and each abbreviation spelled out, as texts
    are."""
    return (" ".join(chosen) for chosen in product(*map(_choices, phrase.split())))


def _choices(word: str) -> tuple[str, ...]:
    """How the word may be spelled. Of ``a|b_c|d`` those with a blank mean themselves."""
    if word in CLASSES:
        return CLASSES[word]
    if "_" not in word:
        return (SHORT.get(word, word),)
    each = word.split("|")
    single = "|".join(one for one in each if "_" not in one)
    return (*filter(None, (single,)), *(one.replace("_", " ") for one in each if "_" in one))


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
    """Number of a sign -> the places of its phrases (first token, one after the last)."""
    places: dict[int, list[tuple[int, int]]] = {}
    for at, (token, after) in enumerate(zip(tokens, (*tokens[1:], ""), strict=False)):
        begun = _INDEX.get(token)
        if begun is None:
            continue
        soon = (_ANY, *tokens[at + 1 : at + 2 + _GAP]) if begun.open else ()
        if not begun.needs.isdisjoint(soon):
            for needs, (number, rest) in begun.open:
                if not needs.isdisjoint(soon) and (end := _match(tokens, at + 1, rest)):
                    places.setdefault(number, []).append((at, end))
        for number, rest in begun.by_second.get(after, ()):
            if end := _match(tokens, at + 2, rest):
                places.setdefault(number, []).append((at, end))
    return places


def _match(tokens: tuple[str, ...], at: int, steps: tuple[_Step, ...]) -> int:
    """One after the last token of the phrase, or 0. The nearest word is taken over a gap."""
    for step in steps:
        for token in tokens[at : at + 1 + _GAP] if step.gap else tokens[at : at + 1]:
            at += 1
            if token in step.words or (_ANY in step.words and token.isdigit()):
                break
            if token == ",":
                return 0
        else:
            return 0
    return at
