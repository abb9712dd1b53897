"""Regular expressions that are tried only on texts that have the letters they need.

Hundreds of rules are asked of each text, and nearly all say no. What every match must contain
follows from a rule itself: ``\\bchuyen (?:tien|khoan)\\b`` needs the word ``chuyen``, and ``tien``
or ``khoan``. Each such choice is one bit. A text's bits come from its words, once for all rules; a
rule is tried if its bits are set. So the answer is always that of `re` alone. The bits of a text
are a string, a letter for each bit: to look at one letter takes a fifth of comparing the numbers.
The first bits that a table of rules needs are side by side, so one look finds the rules to try.

Rules are compiled when the first text is read, or by `compile_all`: it takes more than a second of
processor, and most processes of a gateway read no text.

Pure, linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, reduce
from importlib import import_module
from operator import or_
from threading import Lock
from typing import Any

from flows.text import MEMO

_is: Any = import_module("re._parser")
"""Python's own parser of regular expressions, and its names for their parts."""
_LONGEST_PIECE, _LONGEST_WORD = 16, 100
"""Letters of a word that a rule may need; a text with a longer word is taken to have them all."""
_MOST_STRINGS, _MOST_CHOICES = 48, 300
"""The most strings that are stored for what a part of a rule may match, and for one choice."""
_MOST_BRANCHES = 16
"""A rule of more alternatives has one need for all of them."""
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]])*\]|[()|]", re.DOTALL)
"""What parts a rule, or hides such letters: one that is escaped, or a class of letters."""
_PIECE = re.compile(r" ?\w+ ?")
"""Letters of one word in a string that a rule matches; a blank marks the end of the word."""
_LEAST = 2
"""Shorter strings are in nearly every text."""
_OTHER_LETTERS = re.IGNORECASE | re.ASCII
"""Syntax that may match other letters than it has, or end words elsewhere: always tried."""
_REPEATS = (_is.MAX_REPEAT, _is.MIN_REPEAT, _is.POSSESSIVE_REPEAT)
_EDGES = (_is.AT_BOUNDARY, _is.AT_BEGINNING, _is.AT_BEGINNING_STRING, _is.AT_END, _is.AT_END_STRING)

Strings = frozenset[str]

_NOTHING: Strings = frozenset(("",))
_BLANK: Strings = frozenset((" ",))
_bits: dict[str, int] = {}
"""By choice, as one string: the place of its bit."""
_bits_of_piece: dict[str, list[int]] = {}
"""By letters: where the bits of the choices are written that they are one of."""
_pieces_at: list[Strings] = []
"""The letters of each bit, one of which a text must have."""
_waiting: dict[Pattern | Table, None] = {}
"""Rules and tables of rules that are not compiled yet."""
_compiling = Lock()
_IN_ALL = "  "
"""Stands for what every text has: the edges of an empty word."""


class Pattern:
    """What `re.compile` gives, with those of its functions that rules use."""

    __slots__ = ("_flags", "_needs", "_re", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags
        _wait(self)

    def __getattr__(self, name: str) -> Any:
        """The form that it has once it is compiled."""
        compile_all()
        return object.__getattribute__(self, name)

    def _compile(self) -> None:
        self._re = re.compile(self.pattern, self._flags)
        every = {
            frozenset(map(_bit, choices)): choices
            for choices in _alternatives(self.pattern, self._re.flags)
        }
        # A need that contains another adds nothing. The rarest need comes first.
        self._needs = tuple(
            tuple(map(_bit, sorted(choices, key=_weight)))
            for one, choices in every.items()
            if not any(other < one for other in every)
        )

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r})"

    def search(self, text: str) -> re.Match[str] | None:
        bits = _bits_in(text)
        for needs in self._needs:
            for one in needs:
                if bits[one] == "0":
                    break
            else:
                return self._re.search(text)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        return self._re.match(text) if self._may_be_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._re.fullmatch(text) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._re.finditer(text) if self._may_be_in(text) else iter(())

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self._re.sub(by, text) if self._may_be_in(text) else text

    def _may_be_in(self, text: str) -> bool:
        bits = _bits_in(text)
        for needs in self._needs:
            for one in needs:
                if bits[one] == "0":
                    break
            else:
                return True
        return False


class Table:
    """Rules with a name each, in the order in which they are tried.

    Each alternative of a rule has a bit of its own, for the first thing that it needs. The bits of
    a table lie side by side from `_first` on, and a text's bits are written with the last one
    first. So `rfind` gives the alternatives in their order: in ``1100000`` with `_first` 5 it is
    bit 5, then bit 6.
    """

    __slots__ = ("_first", "_rules", "_tried")

    def __init__(self, rules: Iterable[tuple[str, Pattern]]) -> None:
        self._rules = tuple(rules)
        _wait(self)

    def __iter__(self) -> Iterator[tuple[str, Pattern]]:
        return iter(self._rules)

    def _compile(self) -> None:
        """Gives each alternative of a rule a bit of its own for its first need: those that may be
        in a text are found by one look."""
        tried = [(one, needs) for one in self._rules for needs in one[1]._needs]
        self._first = len(_pieces_at)
        for _, needs in tried:
            _new_bit(_pieces_at[~needs[0]] if needs else frozenset((_IN_ALL,)))
        self._tried = tuple((one, needs[1:]) for one, needs in tried)

    def likely(self, bits: str) -> Iterator[tuple[str, Pattern]]:
        end = len(bits) - self._first
        begin, last = end - len(self._tried), None
        at = bits.rfind("1", begin, end)
        while at >= 0:
            one, needs = self._tried[end - 1 - at]
            if one is not last and all(bits[need] == "1" for need in needs):
                last = one
                yield one
            at = bits.rfind("1", begin, at)


def _wait(rule: Pattern | Table) -> None:
    _waiting[rule] = None
    for cache in (first, _bits_in, _bits_in_word):  # No text that is known has its bits.
        cache.cache_clear()


def compile_all() -> None:
    """Compiles the rules that are not yet, each before the tables that it is in. Of several threads
    one does so, and the others wait."""
    with _compiling:
        for rule in tuple(_waiting):
            rule._compile()
            del _waiting[rule]


@lru_cache(maxsize=MEMO)
def first(rules: Table, texts: tuple[str, ...]) -> str:
    """The name of the first rule that matches within one of `texts`, "" for none. Cached: several
    topics ask the same of one message."""
    return next((name for name, rule in likely(rules, texts) if any(map(rule.search, texts))), "")


def likely(rules: Table, texts: tuple[str, ...]) -> Iterator[tuple[str, Pattern]]:
    """The rules whose letters are in `texts`: no other can match in one of them."""
    return rules.likely(_bits_in(texts[0] if len(texts) == 1 else " ".join(texts)))


def of_alternatives(rows: Iterable[tuple[str, str]]) -> Table:
    """A table of all alternatives of rules, each under its rule's name."""
    return Table((name, Pattern(one)) for name, rule in rows for one in alternatives(rule))


def alternatives(rule: str) -> list[str]:
    """What a rule is an alternation of: each is tried where its own letters are."""
    parts, depth, begun = list[str](), 0, 0
    for token in _TOKEN.finditer(rule):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            parts.append(rule[begun : token.start()])
            begun = token.end()
    return [*parts, rule[begun:]]


@lru_cache(maxsize=MEMO)
def _bits_in(text: str) -> str:
    """Of all choices, the last one first, whether a word of `text` meets it: "0" or "1"."""
    if _waiting:
        compile_all()
    is_plain = text.replace(" ", "").isalnum()
    words = text.split() if is_plain else _WORD.findall(text)
    if max(map(len, words), default=0) > _LONGEST_WORD:
        return "1" * len(_pieces_at)
    return f"{reduce(or_, map(_bits_in_word, {'', *words})):0{len(_pieces_at)}b}"


@lru_cache(maxsize=4_096)
def _bits_in_word(word: str) -> int:
    bits, padded, last = 0, f" {word} ", len(word) + 2
    for start in range(last):
        for end in range(start + _LEAST, min(start + _LONGEST_PIECE, last) + 1):
            for at in _bits_of_piece.get(padded[start:end], ()):
                bits |= 1 << ~at
    return bits


def _bit(choice: Strings) -> int:
    """The place of the bit of `choice`, from the end; a choice without a bit gets one here."""
    name = "|".join(sorted(choice))
    if name not in _bits:
        _bits[name] = _new_bit(choice)
    return _bits[name]


def _new_bit(choice: Strings) -> int:
    _pieces_at.append(choice)
    at = -len(_pieces_at)
    for piece in choice:
        _bits_of_piece.setdefault(piece, []).append(at)
    return at


def _alternatives(pattern: str, flags: int) -> list[list[Strings]]:
    """What a match of each alternative of a rule has: one string of each choice."""
    if flags & _OTHER_LETTERS:
        return [[]]
    parts = list(_is.parse(pattern, flags))
    for at, (name, value) in enumerate(parts):
        branches = _branches(name, value)
        if branches and _strings(name, value) is None:
            return [_choices([*parts[:at], *branch, *parts[at + 1 :]]) for branch in branches]
    return [_choices(parts)]


def _branches(name: Any, value: Any) -> list[Any]:
    """The alternatives of a part; none if it has none, or too many."""
    if name is _is.SUBPATTERN and not value[1] & _OTHER_LETTERS and len(value[3]) == 1:
        name, value = value[3][0]
    is_few = name is _is.BRANCH and len(value[1]) <= _MOST_BRANCHES
    return value[1] if is_few else []


def _choices(parts: Iterable[tuple[Any, Any]]) -> list[Strings]:
    """What a match of `parts`, one behind the other, has: one string of each choice."""
    choices: list[Strings] = []
    run = _NOTHING
    for name, value in parts:
        strings = _strings(name, value)
        longer = None if strings is None else _joined(run, strings)
        if strings is None or longer is None:
            choices += _pieces(run)
            choices += _within(name, value) if strings is None else []
            run = strings or _NOTHING
        elif strings == _BLANK:
            choices += _pieces(longer)
            run = _BLANK
        else:
            run = longer
        if name is _is.ASSERT:
            choices += _choices(value[1])
    return choices + _pieces(run)


def _strings(name: Any, value: Any) -> Strings | None:
    """All that a part can match, if that is little; a blank for the edge of a word."""
    if name is _is.LITERAL:
        char = chr(value)
        return frozenset((char,)) if char.isalnum() or char == "_" else _BLANK
    if name is _is.AT:
        return _BLANK if value in _EDGES else _NOTHING
    if name in (_is.ASSERT, _is.ASSERT_NOT):
        return _NOTHING
    if name is _is.SUBPATTERN:
        return None if value[1] & _OTHER_LETTERS else _all_of(value[3])
    if name is _is.BRANCH:
        return _any_of(map(_all_of, value[1]))
    if name is _is.IN:
        return _any_of(_strings(*one) if one[0] is _is.LITERAL else None for one in value)
    if name in _REPEATS and value[1] == 1:
        return _any_of([_all_of(value[2]), *([] if value[0] else [_NOTHING])])
    return None


def _all_of(parts: Iterable[tuple[Any, Any]]) -> Strings | None:
    run = _NOTHING
    for name, value in parts:
        strings = _strings(name, value)
        longer = None if strings is None else _joined(run, strings)
        if longer is None:
            return None
        run = longer
    return run


def _any_of(every: Iterable[Strings | None]) -> Strings | None:
    union: set[str] = set()
    for strings in every:
        if strings is None or len(union) + len(strings) > _MOST_STRINGS:
            return None
        union |= strings
    return frozenset(union)


def _joined(first: Strings, second: Strings) -> Strings | None:
    if first is _NOTHING or second is _NOTHING:
        return first if second is _NOTHING else second
    if len(first) * len(second) > _MOST_STRINGS:
        return None
    return frozenset([one + two for one in first for two in second])


def _pieces(strings: Strings) -> list[Strings]:
    """The choice that a match of one of `strings` has: the longest piece of each."""
    longest = [max(_PIECE.findall(one.replace(" ", "  ")), key=len, default="") for one in strings]
    is_short = any(len(one) < _LEAST or len(one) > _LONGEST_PIECE for one in longest)
    return [] if is_short else [frozenset(longest)]


def _within(name: Any, value: Any) -> list[Strings]:
    """What a match of a part has that can match much."""
    if name is _is.SUBPATTERN and not value[1] & _OTHER_LETTERS:
        return _choices(value[3])
    if name in _REPEATS and value[0]:
        return _choices(value[2])
    if name is _is.BRANCH:
        return _of_branches([_choices(branch) for branch in value[1]])
    return []


def _of_branches(branches: list[list[Strings]]) -> list[Strings]:
    """The choices for all branches: of each, first what the fewest texts have."""
    ranked = zip(*(sorted(choices, key=_weight) for choices in branches), strict=False)
    every = [frozenset[str]().union(*choices) for choices in ranked]
    return [choice for choice in every if len(choice) <= _MOST_CHOICES]


def _weight(choice: Strings) -> tuple[int, int]:
    return len(choice), -min(map(len, choice))
