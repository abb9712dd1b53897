"""Words typed without blanks between them: ``tienmat``, ``kiemlam``.

They are cut where both sides are words that the tables of `concepts` and `deeds` have. Only what is
too long for one Vietnamese syllable is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from flows.parsing import concepts, deeds
from flows.spelling import is_english, is_syllable, untelex

_SHORTEST, _LONGEST = 6, 40
_MOST = 8
"""Letters of the longest syllable, with one of Telex."""
_KNOWN = frozenset(
    word
    for table in (concepts.CLASSES, deeds.TABLE)
    for phrase in table
    for word in phrase.split()
    if len(word) > 1 and word.isalpha()
)


def apart(words: Iterable[str]) -> list[str]:
    """The words, those that are glued together apart."""
    return [part for word in words for part in _parts(word)]


@lru_cache(maxsize=4_096)
def _parts(word: str) -> tuple[str, ...]:
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha() or word in _KNOWN:
        return (word,)
    if is_syllable(untelex(word)) or is_english(word):
        return (word,)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _MOST), end):
            before, last = best[start], word[start:end]
            if before is None or (last not in _KNOWN and untelex(last) not in _KNOWN):
                continue
            shortest = best[end]
            if shortest is None or len(before) + 1 < len(shortest):
                best[end] = (*before, last)
    return best[len(word)] or (word,)
