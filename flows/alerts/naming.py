"""What the text of an alert names: numbers, links and accounts, in every form of it that a phone
may show.

Thousands read it, so more is found here than in a resident's question: a look-alike letter makes
another site in the marked text and the real one in the plain text, and both are named.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from flows.subjects import links, number_search
from flows.text import clean, fold
from flows.values import Subject

WITHHELD: Final = "(…)"
"""Replaces a number, link or account that no official vouches for, or no longer does."""

_DIGITS: Final = {
    "khong": "0", "mot": "1", "hai": "2", "ba": "3", "bon": "4", "tu": "4", "nam": "5", "lam": "5",
    "sau": "6", "bay": "7", "tam": "8", "chin": "9",
}  # fmt: skip
_LOOKS: Final = str.maketrans("oil", "011")
_TOKEN: Final = re.compile(r"[a-z0-9]+")
_NUMBER: Final = re.compile(r"(?:0|84)\d{9}")
_MOST_TOKENS: Final = 12
_FAR: Final = 3
"""The most letters between two parts of one number."""
_SPOKEN_DOT: Final = re.compile(
    r"(?<=[a-z0-9])\s+(?:cham|dot)\s+"
    r"(?=(?:vn|com|net|org|info|top|xyz|site|online|shop|club|app)\b)",
    re.IGNORECASE,
)


def named(text: str) -> tuple[Subject, ...]:
    """Each once, by its key; `given` is its spelling in one of the forms."""
    subjects: dict[str, Subject] = {}
    written = forms(text)
    for form in dict.fromkeys((*written, _SPOKEN_DOT.sub(".", written[-1]))):
        for one in (*number_search.find(form), *number_search.accounts(form), *links.find(form)):
            subjects.setdefault(one.key, one)
    for one in _mixed(fold(clean(text)).lower()):
        subjects.setdefault(one.key, one)
    return tuple(subjects.values())


def forms(text: str) -> tuple[str, ...]:
    """The text as phones get it: as it is written, and in plain letters."""
    body = clean(text)
    return body, fold(body)


def _mixed(low: str) -> Iterator[Subject]:
    """Numbers half in figures and half in words or letters: ``0900 ooo 113``, ``09 khong mot…``."""
    tokens = [(match.start(), match.end(), _digits(match[0])) for match in _TOKEN.finditer(low)]
    for first, (start, _, digits) in enumerate(tokens):
        if not digits:
            continue
        joined, last = "", start
        for begin, end, more in tokens[first : first + _MOST_TOKENS]:
            if not more or begin - last > _FAR:
                break
            joined, last = joined + more, end
            if _NUMBER.fullmatch(joined) and not low[start:end].isdecimal():
                for one in number_search.find(joined):
                    yield replace(one, given=low[start:end])


def _digits(token: str) -> str:
    """The figures that a token means; "" for any other word."""
    if token in _DIGITS:
        return _DIGITS[token]
    figures = token.translate(_LOOKS)
    return figures if figures.isdecimal() else ""


def withhold(text: str, vouched: Collection[str]) -> str:
    """The cleaned text without the subjects that it names and `vouched` (keys) has not.

    If one can't be cut out of the words, all of them are left out.
    """
    body = clean(text)
    for one in sorted(named(body), key=lambda each: -len(each.given)):
        if one.key not in vouched:
            body = _without(body, one.given)
    left = (one for one in named(body) if one.key not in vouched)
    return WITHHELD if any(left) else body


def _without(body: str, given: str) -> str:
    if given in body:
        return body.replace(given, WITHHELD)
    # It was found in the plain form: its letters lead back to its place in the text.
    plain, places = "", []
    for place, char in enumerate(body):
        folded = fold(char).lower()
        plain += folded
        places += [place] * len(folded)
    at = plain.find(given.lower())
    if at < 0:
        return body
    return body[: places[at]] + WITHHELD + body[places[at + len(given) - 1] + 1 :]
