"""Banks and wallets as people write them: the victim's own, which is to be called first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from flows.places.place_names import distance
from flows.spelling import is_syllable, untelex
from flows.subjects import numbers
from flows.subjects.number_tables import BANKS
from flows.text import vocabulary, words

_LONGEST_NAME = 6
_MOST_WORDS = 12
_SURE_LETTERS = 6
"""From how many letters on a name is recognised with one of them wrong."""
_ASIDE = vocabulary(
    "a ah ak o la cua toi tui em minh chau con anh chi co ba ma me bo chong vo nha dung xai the "
    "atm tk tai khoan so ngan hang nh bank app vi dien tu thi da roi ne do day nhe nha chi nhanh "
    "va la is it s my with"
)
"""Words beside a bank's name in an answer that names nothing else."""
_ENGLISH = vocabulary("my by via from in to the your at")
"""Before "bank" they make no name: ``by bank`` is no BVBank."""
_CALLED = re.compile(
    r"(?:ngan hang|nh|bank|the|app|tk|tai khoan|vi|qua|bang|tu|ben|ck|chuyen|chuyen khoan|so du"
    r"|tien trong|atm)(?: (?:cua|toi|em|minh|ben|atm|tin dung|ngan hang))* $"
)
"""Before a name that is a word as well (``quan doi``, ``mb``): a bank is meant."""
_RENT = re.compile(r" (?:tro|nghi|khach|kham|nay|thang|cho)\b")
"""``tien phong tro``, the rent, is no TPBank."""
_ACCOUNT_BEFORE = re.compile(r"\d(?: ?\d){5,18} (?:\w+ ){0,2}$")
_ACCOUNT_AFTER = re.compile(r" (?:\w+ )?\d(?: ?\d){5,18}\b")


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank or wallet: `also` are other ways to write its name, `line` is "" if none is set.

    is_wallet  it gives no card, so only its app shows its line
    """

    name: str
    also: tuple[str, ...] = ()
    line: str = ""
    is_wallet: bool = False


@dataclass(frozen=True)
class Banks:
    """All that an operator has listed."""

    listed: tuple[Bank, ...] = ()

    def alone(self, text: str) -> Bank | None:
        """The bank that a short answer names, and nothing else: ``agribank``, ``the vcb``."""
        tokens = words(text)
        if len(tokens) > _MOST_WORDS:
            return None
        for start, end in self._spans(tokens):
            if _ASIDE.issuperset((*tokens[:start], *tokens[end:])):
                bank = self._named(tokens[start:end])
                if bank is not None:
                    return bank
        return None

    def within(self, text: str) -> Bank | None:
        """The bank that a story names as the writer's: not one next to an account number, to which
        the money went."""
        tokens = words(text[:600])
        for start, end in self._spans(tokens):
            bank = self._named(tokens[start:end])
            if bank is None:
                continue
            before, after = " ".join(tokens[:start]) + " ", " " + " ".join(tokens[end:])
            if _ACCOUNT_BEFORE.search(before) or _ACCOUNT_AFTER.match(after):
                continue
            if tokens[start:end] == ["tien", "phong"] and _RENT.match(after):
                continue
            if not _is_word(tokens[start:end]) or _CALLED.search(before):
                return bank
        return None

    def called(self, name: str) -> Bank | None:
        """The bank of that name as it is listed."""
        return next((bank for bank in self.listed if bank.name == name), None)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The subjects of all their lines."""
        lines = (numbers.alone(bank.line) for bank in self.listed if bank.line)
        return frozenset(one.key for one in lines if one is not None)

    def _named(self, tokens: list[str]) -> Bank | None:
        plain = "".join(tokens)
        exact = self._by_letters.get(plain) or self._by_letters.get("".join(map(untelex, tokens)))
        if (
            exact is not None
            or len(plain) < _SURE_LETTERS
            or len(tokens) > 2
            or tokens[0] in _ENGLISH
        ):
            return exact
        if all(map(is_syllable, tokens)):
            return None
        if any(token in self._by_letters for token in tokens):  # "vcb bank" is no "vib bank".
            return None
        near = (
            bank
            for letters, bank in self._by_first.get(plain[0], ())
            if abs(len(letters) - len(plain)) <= 1 and distance(plain, letters, 1) <= 1
        )
        return next(near, None)

    def _spans(self, tokens: list[str]) -> Iterator[tuple[int, int]]:
        """The runs of words that may be a name, the longest first, then from the left: a name
        begins with some of its letters, or it has what is no syllable."""
        begins = [one in self._beginnings or untelex(one) in self._beginnings for one in tokens]
        is_odd = [not is_syllable(one) for one in tokens]
        for size in range(min(_LONGEST_NAME, len(tokens)), 0, -1):
            for start in range(len(tokens) - size + 1):
                if begins[start] or True in is_odd[start : start + size]:
                    yield start, start + size

    @cached_property
    def _by_first(self) -> Mapping[str, list[tuple[str, Bank]]]:
        """Names of enough letters for one of them to be wrong, by their first."""
        rows: dict[str, list[tuple[str, Bank]]] = {}
        for letters, bank in self._by_letters.items():
            if len(letters) >= _SURE_LETTERS:
                rows.setdefault(letters[0], []).append((letters, bank))
        return rows

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """What the letters of a name can begin with."""
        return frozenset(name[:end] for name in self._by_letters for end in range(1, len(name) + 1))

    @cached_property
    def _by_letters(self) -> Mapping[str, Bank]:
        return {
            "".join(words(name)): bank
            for bank in reversed(self.listed)
            for name in (*bank.also, bank.name)
        }


def _is_word(tokens: list[str]) -> bool:
    """Whether a name is made of everyday words or so short that it may be anything."""
    plain = "".join(tokens)
    return len(plain) <= 2 or (plain not in BANKS and all(map(is_syllable, tokens)))
