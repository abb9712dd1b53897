"""Logistic regression on sets of names, by AdaGrad: the same rows give the same weights."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt

from flows.triage_model import Model
from flows.triage_signs import SIGNS


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as the model sees it; `share` is what it counts for."""

    names: tuple[str, ...]
    scam: bool
    group: str
    share: float


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds over the rows, rate of the steps, pull towards zero, groups that a name must be in"""

    rounds: int = 30
    rate: float = 0.04
    pull: float = 2e-3
    groups: int = 3


_PLAN = Plan()


def _least() -> dict[str, float]:
    """What is known of the field whatever the rows say: to hide words, to break up a link, to
    copy a name, to ask, tempt or threaten never speaks for a message."""
    known = {f"s:{sign.name}": _KNOWN * sign.weight for sign in SIGNS
             if sign.group in ("ask", "lure", "threat") and sign.weight >= 1.0}  # fmt: skip
    return known | {
        "d:link.broken": 0.4, "s:link.broken": 0.4, "s:hidden_words": 0.3, "s:link.faked": 0.6,
        "d:host.faked": 0.6, "s:threat.ultimatum": 0.2, "d:host.odd": 0.2,
        "d:hidden.zero_width": 0.3, "d:hidden.letters": 0.3, "d:hidden.marks": 0.3,
        "d:hidden.split": 0.3, "d:hidden.leet": 0.2, "d:hidden.dug": 0.1, "d:hidden.wide": 0.2,
    }  # fmt: skip


_KNOWN = 0.12
"""The part of a sign's log-odds that training can't take away."""


def fit(rows: Sequence[Seen], plan: Plan = _PLAN) -> Model:
    groups: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in row.names:
            groups[name].add(row.group)
    known = {
        name: at
        for at, name in enumerate(sorted(n for n in groups if len(groups[n]) >= plan.groups))
    }
    kept = [
        (sorted(known[name] for name in row.names if name in known), float(row.scam), row.share)
        for row in rows
    ]
    least = {known[name]: weight for name, weight in _least().items() if name in known}
    weights, steps = [0.0] * len(known), [1e-8] * len(known)
    base, base_step = 0.0, 1e-8
    order = random.Random(0)
    for _ in range(plan.rounds):
        order.shuffle(kept)
        for names, scam, share in kept:
            total = base + sum([weights[at] for at in names])
            error = (1 / (1 + exp(-max(-30.0, min(30.0, total)))) - scam) * share
            base_step += error * error
            base -= plan.rate * error / sqrt(base_step)
            for at in names:
                slope = error + plan.pull * weights[at]
                steps[at] += slope * slope
                weights[at] -= plan.rate * slope / sqrt(steps[at])
        for at, weight in least.items():
            weights[at] = max(weights[at], weight)
    named = {name: weights[at] for name, at in known.items()}
    return Model(base, named)
