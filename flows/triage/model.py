"""A linear model over what a message says and what it looks like: log-odds that it is a scam.

Features are names: words and pairs of words, the signs of `flows.triage.signs` and pairs of them,
the marks of `flows.triage.surface_features`, how large the sums are. An operator's file has their
weights; `python -m tools.triage.train` makes it from the rows in `tools/triage`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from math import ceil, fsum

from flows.triage.case import Case
from flows.triage.contents import amounts_in
from flows.triage.words import TextForms

LEAST = 0.02
_GROUPS = frozenset(("advert", "ask", "calm", "claim", "dodge", "lure", "plain", "threat"))
_WAYS = ("host.", "contact.", "account", "links.none", "tag.", "optout", "no_exit")
_NO_WORD = frozenset((",", "<n>"))
_MANY = 4
_ABOVE = tuple(f"s:>{step}" for step in range(-6, 7))


def features(forms: TextForms, case: Case, marks: Iterable[str]) -> set[str]:
    """The names of everything that is seen in a text; a name counts once.

    case   the signs of the lexicon, `marks` those of `flows.triage.surface_features`
    """
    names = {f"s:{sign}" for sign in case.weights if not sign.startswith("sender")}
    names.update(_ABOVE[: max(0, ceil(case.log_odds) + 6)])
    names.update(f"d:{mark}" for mark in marks)
    names.update(_together(case, marks))
    names.update(_sums(forms.plain))
    words = ["#" if word.isdigit() else word for word in forms.tokens if word not in _NO_WORD]
    names.update(f"w:{word}" for word in words)
    names.update(f"w:{one} {two}" for one, two in pairwise(words))
    return names


def _together(case: Case, marks: Iterable[str]) -> Iterator[str]:
    """Pairs of signs, and of a sign and the way to answer: a claim with a mobile number."""
    groups = sorted({sign.group for sign in case.signs.values()} & _GROUPS)
    ways = [mark for mark in marks if mark.startswith(_WAYS)]
    yield from (f"x:{group}+{way}" for group in groups for way in ways)
    yield from (f"x:{claim}+{way}" for claim in case.signs if claim[:5] == "claim" for way in ways)
    yield from (f"x:{one}+{other}" for one, other in combinations(sorted(case.signs), 2))


def _sums(plain: str) -> Iterator[str]:
    """How many sums of money there are, and how many digits each has."""
    sums = amounts_in(plain)
    yield f"x:sums.{min(len(sums), _MANY)}"
    yield from (f"x:sum.{len(str(int(one.value)))}" for one in sums)


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Weights of features, and the log-odds of a text in which none of them is seen. It equals
    itself alone."""

    base: float = 0.0
    weights: Mapping[str, float] = field(default_factory=dict)

    def log_odds(self, names: Iterable[str]) -> float:
        # Exact, so that the order in which a set gives its names doesn't matter.
        return self.base + fsum(filter(None, map(self.weights.get, names)))


def read(text: str) -> Model:
    """The model that `written` wrote. Raises ValueError if it is none."""
    base, *lines = text.strip("\n").split("\n")
    pairs = (line.rpartition("=") for line in lines)
    return Model(float(base), {name: float(weight) for name, _, weight in pairs})


def written(model: Model) -> str:
    """The model as text: its base, then a weight on each line behind its name.

    Weights below `LEAST` are left out: they move nothing.
    """
    lines = [
        f"{name}={weight:.3f}"
        for name, weight in sorted(model.weights.items())
        if abs(weight) >= LEAST and "\n" not in name
    ]
    return f"{model.base:.3f}\n" + "\n".join(lines) + "\n"
