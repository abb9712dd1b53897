"""Logistic regression on sets of names, by AdaGrad: the same rows give the same weights.

`tools.triage.train` makes the delivered weights with it. An office goes on from those
(`flows.triage.learning`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, fsum, sqrt
from zlib import crc32

from flows.triage.model import Model
from flows.triage.signs import SIGNS
from flows.triage.tables import LINK_WEIGHTS


@dataclass(frozen=True, slots=True)
class Example:
    """A row as the model sees it; `share` is what it counts for."""

    names: tuple[str, ...]
    scam: bool
    group: str
    share: float


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds over the rows, rate of the steps, pull towards zero, groups that a name must be in"""

    rounds: int = 15
    rate: float = 0.04
    pull: float = 2e-3
    groups: int = 3


_PLAN = Plan(rounds=10, rate=0.08, pull=5e-3, groups=2)


def _least() -> dict[str, float]:
    """Knowledge of the field that no row changes: to hide words, to break up a link, to copy a
    name, to ask, tempt or threaten never makes a message look honest."""
    known = {f"s:{sign.name}": _KNOWN * sign.weight for sign in SIGNS
             if sign.group in ("ask", "lure", "threat") and sign.weight >= 1.0}  # fmt: skip
    return known | {
        "d:link.broken": 0.4, "s:link.broken": 0.4, "s:hidden_words": 0.3, "s:link.faked": 0.6,
        "d:host.faked": 0.6, "s:threat.ultimatum": 0.5, "d:host.odd": 0.2,
        "d:hidden.zero_width": 0.3, "d:hidden.letters": 0.3, "d:hidden.marks": 0.3,
        "d:hidden.split": 0.3, "d:hidden.leet": 0.2, "d:hidden.dug": 0.1, "d:hidden.wide": 0.2,
        "d:hidden.leet.much": 0.5, "d:hidden.split.much": 0.4, "d:hidden.often": 1.0,
        "d:hidden.dense": 2.9, "d:hidden.blanks": 1.2,
        "d:contact.person_link": 0.4, "d:contact.handle": 0.2, "d:contact.divert": 2.0,
    }  # fmt: skip


def _prior() -> dict[str, float]:
    """The weights at which training begins, and to which it is pulled back: what the signs weigh by
    knowledge of the field. A sign in few rows keeps its weight."""
    signs = {f"s:{sign.name}": _TRUST * sign.weight for sign in SIGNS}
    links = {f"s:{name}": _TRUST * weight for name, weight in LINK_WEIGHTS.items()}
    return signs | links | {
        "d:host.faked": 0.8, "d:host.odd": 0.5, "d:host.official": -0.4, "d:link.broken": 0.6,
        "d:contact.person_link": 0.8, "d:contact.handle": 0.3, "d:contact.telegram": 0.3,
        "d:contact.divert": 3.0,
        "d:betting_name": 0.5, "d:hidden.often": 1.2,
        "d:hidden.dense": 1.2, "d:hidden.blanks": 1.2, "d:hidden.leet.much": 0.8,
        "d:registered": -1.2, "d:optout": -0.8, "d:contact.code": -0.4, "d:contact.hotline": -0.3,
        "d:contact.address": -0.3, "d:masked": -0.3, "d:tag.qc": -0.4,
    }  # fmt: skip


_TRUST = 0.35
"""The part of a sign's hand-set log-odds that training starts from."""
# What a stranger can't have: a short code, a service number, a way to refuse.
_MOST = {"d:registered": -1.0, "d:optout": -0.6, "d:contact.code": -0.2, "d:contact.hotline": -0.1}


_KNOWN = 0.12
"""The part of a sign's log-odds that training can't take away."""


def fit(
    rows: Sequence[Example],
    plan: Plan = _PLAN,
    begin: Model | None = None,
    beside: Sequence[Example] = (),
) -> Model:
    """The weights of these rows.

    begin   the model to go on from: what too few rows show keeps its weight
    beside  rows that the others must not spoil: they move nothing that the others don't show
    """
    groups: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in row.names:
            groups[name].add(row.group)
    before = _prior() if begin is None else begin.weights
    names = {name for name in groups if len(groups[name]) >= plan.groups}
    if begin is None:
        names |= before.keys()
    else:
        names = {name for name in names if name.startswith(_MOVING)}
    known = {name: at for at, name in enumerate(sorted(names))}
    examples = [
        (sorted(known[name] for name in row.names if name in known), float(row.scam), row.share)
        for row in (*rows, *beside)
    ]
    least = {known[name]: weight for name, weight in _least().items() if name in known}
    most = {known[name]: weight for name, weight in _MOST.items() if name in known}
    start = [before.get(name, 0.0) for name in known]
    weights, steps = list(start), [1e-8] * len(known)
    base, base_step = (0.0 if begin is None else begin.base), 1e-8
    for turn in range(plan.rounds):
        for at in _order(len(examples), turn):
            places, scam, share = examples[at]
            total = base + fsum([weights[place] for place in places])
            error = (1 / (1 + exp(-max(-30.0, min(30.0, total)))) - scam) * share
            base_step += error * error
            base -= plan.rate * error / sqrt(base_step)
            for place in places:
                slope = error + plan.pull * (weights[place] - start[place])
                steps[place] += slope * slope
                weights[place] -= plan.rate * slope / sqrt(steps[place])
        for place, weight in least.items():
            weights[place] = max(weights[place], weight)
        for place, weight in most.items():
            weights[place] = min(weights[place], weight)
    made = {name: weights[place] for name, place in known.items()}
    return Model(base, made if begin is None else {**begin.weights, **made})


_MOVING = ("w:", "d:from.")
"""An office learns words and pairs of words, and the weight of the sender that a forwarder names:
an official can read these, and they reveal less of other texts than groups of letters would."""


def _order(size: int, turn: int) -> list[int]:
    """The places in another order each turn, the same every time."""
    return sorted(range(size), key=lambda at: crc32(b"%d %d" % (turn, at)))
