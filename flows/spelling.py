"""Forgiveness for typing: Telex leftovers and one wrong letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from flows.text import MEMO, vocabulary

_MAX = 16
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?"
    r"[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?"
)
_SYLLABLES = re.compile(rf"(?:{_SYLLABLE.pattern}){{1,3}}")
_ENGLISH = vocabulary(
    "account accounts address after also another answer application are arrest asked bank banks "
    "been before block blocked boss brother burn burned card cards cash cheated child code codes "
    "computer cost dead deposit details door email feel first for four free fraud friend friends "
    "from fraudster gift girl gone got has hacker hacked have help her here his hours house "
    "installed is keeps last later letter loan lost master message messages minister missing money "
    "mother mothers moves must my need never not now number numbers off office officer order other "
    "others our over parcel parents pass passport password passwords pay person personal police "
    "post posted pressed repeat report rest scammer scammers screen see seen sent ser shared ship "
    "sister sms someone son still stolen support tax teacher test text their there these they "
    "thieves threatens too took transfer transferred trust us user visa was water were won work "
    "works yesterday your yours"
)
"""Common English words, whether or not Telex changes them."""
_DOUBLES = (("dd", "d"), ("aa", "a"), ("ee", "e"), ("oo", "o"))
_VOWEL = re.compile("[aeiouy]")
_HORN = re.compile(r"(?<=[aou])w")
_TONE = re.compile(r"([aeiouy])[sfrxj](?=(?:[aeiouy]|c|ch|m|n|ng|nh|p|t)?$)")
_LAST = re.compile(r"(?<=[a-z])[sfrxj]$")
_VNI = re.compile(r"(?<=[a-z])[1-9]")

# Words that are one letter away from a keyword and mean something else.
_OTHER = frozenset(
    ("mat dien", "mat tin", "dat tien", "bat tien", "cat tien", "rat tien", "hat tien", "ma tien",
     "vang", "mat tieng", "mat tiem", "huy tac", "tra tien", "kiem tien", "nam khoang", "lam khong")
)  # fmt: skip


@lru_cache(maxsize=4_096)
def untelex(word: str) -> str:
    """A folded word without what Telex or VNI typing left in it: ``kieemr`` is ``kiem``.

    Used only to recognise words, never to rewrite a text: it maps some plain words onto
    others.
    """
    if not 2 < len(word) <= _MAX or not word[0].isalpha():
        return word
    if not _VOWEL.search(word):
        return word.replace("dd", "d")
    if len(word) > 3 and any(char.isdigit() for char in word):
        word = _VNI.sub("", word)
    for double, single in _DOUBLES:
        word = word.replace(double, single)
    word = _HORN.sub("", word)
    toned = _TONE.sub(r"\1", word, count=1)
    return toned if toned != word else _LAST.sub("", word)


def readings(typed: list[str]) -> tuple[tuple[str, ...], ...]:
    """Folded words as they were typed, with Telex undone, and with Telex undone in all but English
    words (``tooi lost tieefn``): each reading once."""
    return _readings(tuple(typed))


@lru_cache(maxsize=MEMO)
def _readings(typed: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    undone = list(map(untelex, typed))
    mixed = [
        word if _is_english(word, plain) else plain
        for word, plain in zip(typed, undone, strict=True)
    ]
    return tuple(dict.fromkeys((typed, tuple(undone), tuple(mixed))))


def is_english(word: str) -> bool:
    """Whether it is one of the English words that people type."""
    return word in _ENGLISH


@lru_cache(maxsize=4_096)
def _is_english(word: str, undone: str) -> bool:
    """Whether Telex would destroy an English word: what is left of it is no Vietnamese one."""
    if word == undone:
        return False
    return word in _ENGLISH or _SYLLABLES.fullmatch(undone) is None


@lru_cache(maxsize=4_096)
def is_syllable(word: str) -> bool:
    """Whether a folded lower-case word can be one Vietnamese syllable."""
    return _SYLLABLE.fullmatch(word) is not None


def near(typed: str, keyword: str, *, strict: bool = True) -> bool:
    """Whether `typed` is `keyword`, one letter forgiven if it has four letters or more.

    strict  don't take words for it that mean something else
    """
    undone, letters, digits = _keyword(keyword)
    if typed in (keyword, undone):
        return True
    if not letters or (strict and typed in _OTHER):
        return False
    if not digits.issubset(typed):  # "khong" alone is a no, not the five of them
        return False
    return _one_off(typed.replace(" ", ""), letters)


def nearest(typed: str, keywords: tuple[str, ...]) -> str:
    """The first of `keywords` that `typed` is `near`, "" for none."""
    likely = _by_length(keywords).get(len(typed) - typed.count(" "), ())
    return next((keyword for keyword in likely if near(typed, keyword)), "")


@lru_cache(maxsize=64)
def _by_length(keywords: tuple[str, ...]) -> Mapping[int, tuple[str, ...]]:
    """By how many letters and digits are typed: the keywords that they may be."""
    rows: dict[int, tuple[str, ...]] = {}
    for keyword in keywords:
        undone, letters, _ = _keyword(keyword)
        lengths = {len(one.replace(" ", "")) for one in (keyword, undone)}
        lengths |= {len(letters) + more for more in (-1, 0, 1) if letters}
        for length in lengths:
            rows[length] = (*rows.get(length, ()), keyword)
    return rows


@lru_cache(maxsize=512)
def _keyword(keyword: str) -> tuple[str, str, frozenset[str]]:
    """A keyword with Telex undone; without blanks, if a letter of it is forgiven; its digits."""
    forgiven = sum(char.isalpha() for char in keyword) >= 4
    letters = keyword.replace(" ", "") if forgiven else ""
    return untelex(keyword), letters, frozenset(filter(str.isdigit, keyword))


def _one_off(left: str, right: str) -> bool:
    """Damerau-Levenshtein distance of at most 1."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    at = 0
    while at < min(len(left), len(right)) and left[at] == right[at]:
        at += 1
    if len(left) == len(right):
        swapped = left[at : at + 2] == right[at : at + 2][::-1]
        if swapped and left[at + 2 :] == right[at + 2 :]:
            return True
        return left[at + 1 :] == right[at + 1 :]
    return left[at + 1 :] == right[at:] or left[at:] == right[at + 1 :]
