"""Phone numbers that are written in words: ``khong chin mot hai…``, Telex leftovers included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.spelling import untelex

_DIGITS = {
    "khong": "0", "ko": "0", "khg": "0", "zero": "0", "mot": "1", "moot": "1", "one": "1",
    "hai": "2", "two": "2", "ba": "3", "three": "3", "bon": "4", "tu": "4", "four": "4",
    "nam": "5", "lam": "5", "five": "5", "sau": "6", "six": "6", "bay": "7", "bayr": "7",
    "seven": "7", "tam": "8", "eight": "8", "chin": "9", "nine": "9",
}  # fmt: skip
_PAUSES = frozenset(("cham", "gach", "phay", "roi"))
_WORD = re.compile(r"[0-9A-Za-z]+")
_BETWEEN = re.compile(r"[ .,\-_/]{0,3}")
_DIGIT = (
    r"(?:k(?:h?oo?nn?g|o|hg)[a-z]?|moo?j?tj?|hai|baa?|boo?s?n[a-z]?|tuw?|na?w?m|laa?m|sa[us]{1,2}u?|ba+[yr]{1,2}"
    r"|ta+s?ms?|chi+s?ns?|zero|one|two|three|four|five|six|seven|eight|nine)"
)
_NEAR = re.compile(
    rf"(?<![a-z]){_DIGIT}[ .,\-_/]{{1,3}}(?:{_DIGIT}|\d{{1,4}})[ .,\-_/]{{1,3}}"
    rf"(?:{_DIGIT}|\d{{1,4}})",
    re.IGNORECASE,
)
"""Three digits in a row of which the first is a word: without them nothing else is looked at."""
_MOST = 14
_MIN_DIGITS = 8
_SPOKEN = 2
_GROUP = 4


def spoken(plain: str) -> Iterator[tuple[int, int, str]]:
    """Runs of words that are digits in the folded text `plain`: start, end, their digits.

    At least eight digits, two of them words: nobody counts people or days like that. Figures
    between the words belong to them (``khong chin 12 34 56 78``).
    """
    if not _NEAR.search(plain):
        return
    run: list[tuple[str, int]] = []
    start = end = 0
    for word in _WORD.finditer(plain):
        digit = _digit(word[0].lower())
        joined = bool(run) and _BETWEEN.fullmatch(plain, end, word.start()) is not None
        if digit is None:
            if joined and word[0].lower() in _PAUSES:
                end = word.end()
                continue
            yield from _whole(plain, run, start)
            run = []
            continue
        if not joined:
            yield from _whole(plain, run, start)
            run, start = [], word.start()
        run.append((digit, word.end()))
        end = word.end()
    yield from _whole(plain, run, start)


def _digit(word: str) -> str | None:
    if word.isdigit():
        return word if len(word) <= _GROUP else None
    digit = _DIGITS.get(word)
    return digit if digit or len(word) > 7 else _DIGITS.get(untelex(word))


def _whole(plain: str, run: list[tuple[str, int]], start: int) -> Iterator[tuple[int, int, str]]:
    digits = "".join(digit for digit, _ in run)
    end = run[-1][1] if run else start
    figures = sum(char.isdigit() for char in plain[start:end])
    if _MIN_DIGITS <= len(digits) <= _MOST and len(digits) - figures >= _SPOKEN:
        yield start, end, digits
