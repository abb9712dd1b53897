"""The tables, as text: the same at every run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from statistics import median

from flows.scoring import weights
from tests.simulation import attack, floods, life, owners, prices, rules
from tests.simulation.life import Life, Plan

OFFICES = (
    ("officials look at 10 numbers a working day", Plan(scams=6, people=1_000)),
    ("officials look at 1 number a working day", Plan(scams=6, people=1_000, looks=1)),
    ("the first week: everybody is new", Plan(scams=40, days=7, veterans=False, wrong=5)),
)
SIZES = ((1, 1), (2, 3), (4, 9), (10, life.MOST))
HOUR = timedelta(hours=1)
_WARNED = "% of true numbers within 48 hours, usual province / launch day"
_BEFORE = (
    ("an hour at `high`, the cheapest adversary", "0.67"),
    ("the same, own scam", "1.3"),
    ("the same, imitation", "1.6"),
    ("the same, own outsider", "1.7"),
    ("an hour at `caution`, the cheapest adversary", "0.0028"),
    ("an hour at `high`, by an official who confirms whatever comes", "0.69"),
    ("a place in the queue, the cheapest adversary", "1.0"),
    ("the same, who has no shop that was cleared", "3.3"),
    (f"in the queue, {_WARNED}", "22.6 / 25.0"),
    (f"`high` or `confirmed`, {_WARNED}", "17.1 / 20.0"),
    ("true numbers ever `high`, in a year", "9 of 2190"),
    (f"`high`, {_WARNED}", "0.0 / 0.1"),
)
_STEPS = ("reported", "queue", "high", "verdict")
_HONEST = (
    ("honest", "reported by a mistake"),
    ("shop", "many are angry with it"),
    ("nuisance", "called by the often wrong"),
)


def everything() -> str:
    parts = [*priced(), attacks(), flooded(), heavy_reporters()]
    for title, plan in OFFICES:
        parts += lives(title, life.lived(plan))
    parts.append(new_owners())
    return "\n\n".join(parts) + "\n"


def rule_by_rule() -> str:
    """Why true numbers are not `high`, and what another rule would cost."""
    lost = _table(
        f"True numbers of a year that ever had {weights.HIGH_PEOPLE} people who, before officials "
        "confirmed them.",
        ("who", "numbers"),
        rules.funnel(),
    )
    others = _table(
        "Each rule with another value: SIM-days of an hour at `high` for the cheapest adversary, "
        "and numbers that were ever `high`.",
        ("rule", "SIM-days", "by", "true, a year", "true, 300 came on one day", "honest"),
        rules.others(),
    )
    return f"{lost}\n\n{others}\n"


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"{title}", "", "| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def priced() -> list[str]:
    """The cost of harm to honest numbers, and how early people are warned of scam ones."""
    grades = prices.GRADES
    costs = _table(
        "What an adversary pays, in SIM-days, for an hour that an honest number stands at a grade "
        "or a worse one, for one in which a check says that several tell the same (`alike`), and "
        "for a place in the officials' queue, where what the same people report on one day is one "
        "case; officials clear what they find there from the second day on. -: it is not to be "
        "had.",
        ("adversary", "SIM-days", *(f"`{grade}`" for grade in grades), "a place in the queue"),
        (
            (one.name, f"{one.sim_days:.0f}", *(_sum(one.of(grade)) for grade in grades),
             _sum(one.of_place))
            for one in prices.prices()
        ),
    )  # fmt: skip
    early = _table(
        "Of a hundred true numbers, within 48 hours of their first report "
        f"({prices.PROVINCE.people} people, {prices.PROVINCE.days} days).",
        ("province", "numbers", "`reported`", "queue", "`high`", "`high` or `confirmed`"),
        (
            (one.name, one.numbers, one.reported, one.queue, one.high, one.confirmed)
            for one in prices.warned()
        ),
    )
    return [costs, early, changes()]


def changes() -> str:
    """The sums of the tables beside those of the rules before, by the same simulation: a number
    vouched for its reporters without an outsider, people of one day counted one by one in each
    commune, a subject was a case, and `high` ended by a decision only."""
    usual, launch = prices.warned()
    year = life.lived(rules.YEAR)
    now = (
        _sum(prices.cheapest("high")),
        _sum(prices.of("own scam").of("high")),
        _sum(prices.of("imitation").of("high")),
        _sum(prices.of("own outsider").of("high")),
        _sum(prices.cheapest("caution")),
        _sum(prices.of("one official").of("high")),
        _sum(min(one.of_place for one in prices.prices() if one.of_place)),
        _sum(prices.of("burying").of_place),
        f"{usual.queue} / {launch.queue}",
        f"{usual.confirmed} / {launch.confirmed}",
        f"{rules.ever_high(year)} of {len(year.scams)}",
        f"{usual.high} / {launch.high}",
    )
    rows = [(what, was, is_now) for (what, was), is_now in zip(_BEFORE, now, strict=True)]
    return _table(
        "Before outsiders, days, cases and an end of `high`, and now. Prices in SIM-days. SIMs of "
        "33 days were enough for the cheapest before; the named ones have the same SIMs in both.",
        ("", "before", "now"),
        rows,
    )


def _sum(price: float | None) -> str:
    return "-" if price is None else f"{price:.2g}" if price < 1 else f"{price:.1f}"


def attacks() -> str:
    """Honest numbers under attack."""
    rows = []
    for ring in attack.rings():
        harm = attack.run(ring)
        rows.append(
            (ring.name, ring.size, harm.reported, harm.queued, harm.high,
             f"{harm.hours / max(harm.high, 1):.0f}", harm.second_wave)
        )  # fmt: skip
    return _table(
        f"A ring attacks {attack.TARGETS} honest numbers that nobody has reported before, all in "
        f"one day; officials clear {attack.PER_DAY} a day, from the second day on. Then it "
        f"attacks {attack.TARGETS} others.",
        (
            "ring",
            "SIMs",
            "`reported`",
            "in the queue",
            "`high`",
            "hours each",
            "`high` of the next",
        ),
        rows,
    )


def flooded() -> str:
    """A few people against many numbers at once."""
    return _table(
        "A few people against many honest numbers that nobody has reported before; all at once. "
        f"`reported`: {weights.RECENT_REPORTS} of a person in 24 hours, the next wait for a second "
        f"person. Queue: {weights.OPEN_REPORTS} open ones of a person in "
        f"{weights.OPEN_WITHIN.days} days in full, the next a twentieth. The last two are true.",
        ("what they do", "numbers", "`reported`", "`waiting`", "`caution`", "queue", "`high`"),
        (
            (one.name, one.numbers, one.reported, one.waiting, one.caution, one.queued, one.high)
            for one in floods.floods()
        ),
    )


def heavy_reporters() -> str:
    """Somebody honest who reports much."""
    return _table(
        f"A shop keeper who reports {floods.A_WEEK} true scam numbers a week for {floods.WEEKS} "
        "weeks, 91 % of which nobody else reports; officials look at so many numbers a working "
        "day. What they confirm does not count against the shop.",
        (
            "the shop keeper", "looks a day", "numbers", "in full at once",
            "`waiting` at first", "queue", "confirmed",
        ),
        (
            (one.name, one.looks, one.numbers, one.full, one.waited, one.queued, one.confirmed)
            for one in floods.shops()
        ),
    )  # fmt: skip


def lives(title: str, lived: Life) -> list[str]:
    """True and honest numbers of a province."""
    database = lived.database
    rows: list[Sequence[object]] = []
    for least, most in SIZES:
        numbers = [n for n in lived.scams if least <= len(database.rows[n]) <= most]
        name = (
            str(least)
            if least == most
            else f"{least} or more"
            if most == life.MOST
            else f"{least}-{most}"
        )
        rows.append((f"scam, {name} complaints", len(numbers), *_stages(lived, numbers)))
    for kind, name in _HONEST:
        numbers = [n for n in lived.honest if n.startswith(kind)]
        rows.append((f"honest, {name}", len(numbers), *_stages(lived, numbers)))
    head = ("number", "how many", "`reported`", "queue", "`high`", "confirmed")
    return [
        _table(
            f"{title[0].upper()}{title[1:]} ({lived.plan.people} people, {lived.plan.days} days): "
            "how many reach it, after how many reports and hours (medians).",
            head,
            rows,
        )
    ]


def _stages(lived: Life, numbers: Sequence[str]) -> list[str]:
    database, began, cells = lived.database, lived.scams | lived.honest, []
    for step in _STEPS:
        results = [
            (database.stages[n, step], began[n]) for n in numbers if (n, step) in database.stages
        ]
        if not results:
            cells.append("0")
            continue
        hours = median(at - first for (at, _), first in results)
        reports = median(reports for (_, reports), _ in results)
        cells.append(f"{len(results)} ({reports:g}; {hours:.0f} h)")
    return cells


def new_owners() -> str:
    """The answer to a check of a number after its scammer gave it up."""
    return _table(
        "A scam number falls silent and is given to somebody else. What a check says, so many days "
        f"after the last report (people alone hold `high` for {weights.HIGH_LASTS // HOUR} hours, "
        f"`reported` {weights.EVIDENCE_LIFETIME.days}; only an official takes back what an "
        "official confirmed).",
        ("it was", *(f"{days} d" for days in owners.DAYS), "after `verdict set reassigned`"),
        owners.rows(),
    )
