"""Words typed without blanks between them: ``tienmat``, ``kiemlam``.

They are cut where both sides are words that the tables of `concepts` and `actions` have. Only what
is too long for one Vietnamese syllable is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from flows.parsing import actions, concepts
from flows.spelling import is_english, is_syllable, untelex
from flows.text import fold, vocabulary

_SHORTEST, _LONGEST = 6, 40
_WHOLE, _LONGEST_WHOLE = 15, 160
"""Letters of a whole message without a blank."""
_LEAST_KNOWN = 0.75
"""At least this share of its letters is in words of the tables."""
_A_NAME, _A_SYLLABLE, _A_WORD, _A_COMMON_WORD = 9.0, 3.0, 2.0, 1.2
"""What a part costs: letters that are no syllable (a name), another syllable, a word of the tables,
one of those that nearly every message has; the cheapest cut is taken, long words before short."""
_MOST = 8
"""Letters of the longest syllable, with one of Telex."""
_KNOWN = frozenset(
    word
    for table in (concepts.CLASSES, actions.TABLE)
    for phrase in table
    for word in phrase.split()
    if len(word) > 1 and word.isalpha()
)

_COMMON = vocabulary(
    "toi tui em con minh no ho ma lo da dang bi tu mo chuyen tien roi cho het khong duoc tat goi "
    "nhan tin bao doi gui doc bam mat tai khoan ngan hang dien thoai may man hinh the cong an lua "
    "dao dang ky canh bao xa huyen phuong thon bon xin giup voi so nha chay danh chong vo me ba bo "
    "ai la gi co sao lam the nao o dau va voi dan nguoi chao cac ban nay kia do ne a oi di ra vo "
    "vao trong tren cong an cu jut dak krong buon lap mil nong muon tim hieu cam on minh nua dung "
    "thoi"
)


def apart(words: Iterable[str]) -> list[str]:
    """The words, those that are glued together apart."""
    return [part for word in words for part in _parts(word)]


def with_blanks(text: str) -> str:
    """`text` with blanks, if it is one long run of letters: ``chongtoidanhtoi``."""
    if len(text) < _WHOLE and text.isascii():
        return text
    run = fold(text.strip()).lower().strip(" .,!?")
    if not _WHOLE <= len(run) <= _LONGEST_WHOLE or not run.isalpha() or is_english(run):
        return text
    parts = _cheapest(run)
    known = sum(len(part) for part in parts if _cost(part) <= _A_WORD)
    return " ".join(parts) if known >= _LEAST_KNOWN * len(run) else text


def _cheapest(run: str) -> list[str]:
    far: tuple[float, list[str]] = (float("inf"), [])
    best: list[tuple[float, list[str]]] = [(0.0, []), *[far] * len(run)]
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - _MOST), end):
            cost = best[start][0] + _cost(run[start:end])
            if cost < best[end][0]:
                best[end] = (cost, [*best[start][1], run[start:end]])
    return best[len(run)][1]


def _cost(part: str) -> float:
    if part in _COMMON:
        return _A_COMMON_WORD - 0.1 * len(part)
    if part in _KNOWN:
        return _A_WORD - 0.1 * len(part)
    if is_syllable(part):
        return _A_SYLLABLE + (_A_SYLLABLE if len(part) == 1 else 0.0)
    return _A_NAME if len(part) > 1 else 2 * _A_NAME


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
