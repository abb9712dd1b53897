"""The tables are what the rules give today, and what they must never show."""

from __future__ import annotations

from datetime import timedelta
from math import inf
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest

from flows.values import Subject
from gateway.campaigns import forwards
from gateway.database import connect
from gateway.database.signing import AuditKeys
from gateway.reports import reports, subjects, verdicts
from tests.simulation import attack, floods, life, prices, rules
from tests.simulation.database import SimulatedDatabase, at
from tests.simulation.tables import everything

TABLES = Path(__file__).with_name("tables.md")


def test_the_stored_tables_are_todays() -> None:
    """`python -m tests.simulation --write` keeps new ones: read what changed."""
    assert everything() == TABLES.read_text("utf-8")


@pytest.mark.parametrize("ring", list(attack.rings()), ids=lambda ring: f"{ring.size}-{ring.name}")
def test_a_ring_gains_no_hour_and_no_second_wave(ring: attack.Ring) -> None:
    harm = attack.run(ring, seed=11)
    # Members who hold back may be taken for outsiders, until they accuse it too.
    assert harm.high == 0 or ring.size >= 50
    assert harm.hours == harm.second_wave == 0


FLOORS = {
    "waited ring": (inf, inf, inf, 0.11, 189),
    "own bait": (inf, inf, inf, 0.12, 192),
    "same day": (inf, inf, inf, 7.9, 1_920),
    "piggyback": (inf, inf, inf, 0.11, 189),
    "piggyback, others after it": (15.7, inf, inf, 0.11, 189),
    "own scam": (15.7, inf, inf, 0.11, 189),
    "one of them vouched for": (15.7, inf, inf, 0.11, 189),
    "relay": (21.1, inf, inf, 0.15, 254),
    "imitation": (19, inf, inf, 0.14, 228),
    "own outsider": (20.8, inf, inf, 0.15, 250),
    "flood": (inf, inf, inf, 0.0002, inf),
    "burying": (inf, inf, inf, 0.006, 10),
    "two that waited": (inf, inf, inf, 0.04, 65),
    "one that waited": (inf, inf, inf, 0.02, 32),
    "rising script": (inf, inf, 0.45, 0.04, 65),
    "rising script, new SIMs": (inf, inf, inf, 0.001, inf),
    "in many cases": (inf, inf, inf, 0.4, 21),
    "cleared first": (inf, inf, inf, inf, 3),
    "one official": (inf, inf, inf, 0.11, 189),
    "replayed lists": (inf, inf, inf, 0.11, 189),
    "forwards": (inf, 0.033, inf, inf, inf),
}
"""SIM-days an hour at each of `prices.GRADES`, and for a place in the queue: what no change may
make cheaper."""
WARNED = (100.0, 80.6, 0.0, 62.7)
"""Of a hundred true numbers, within 48 hours: `reported`, in the queue, `high`, `high` or
`confirmed`. No change may make it fewer."""
EVER_HIGH = 16
"""True numbers of a year."""


def test_no_harm_becomes_cheaper() -> None:
    by_name = {one.name: one for one in prices.prices()}
    assert by_name.keys() == FLOORS.keys()
    for name, floors in FLOORS.items():
        one = by_name[name]
        asked = (*(one.of(grade) for grade in prices.GRADES), one.of_place)
        paid = [inf if price is None else price for price in asked]
        assert all(price >= least for price, least in zip(paid, floors, strict=True)), (name, paid)


def test_no_warning_becomes_rarer_or_later() -> None:
    usual, launch = prices.warned()
    for one in (usual, launch):
        shares = (one.reported, one.queue, one.high, one.confirmed)
        assert all(share >= least for share, least in zip(shares, WARNED, strict=True)), one


def test_the_funnel_of_true_numbers_narrows_to_those_that_are_high() -> None:
    numbers = [count for _, count in rules.funnel()]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] >= EVER_HIGH


def test_a_few_people_can_queue_only_few_numbers() -> None:
    by = {one.name: one for one in floods.floods()}
    *attacks, size, four = by.values()
    for one in attacks:
        assert one.high == 0
    new, two_new, two, ten, forwarded, patient = attacks
    assert (new.reported, new.waiting, new.queued) == (5, 75, 0)
    assert (two_new.reported, two_new.queued) == (5, 0)
    assert (two.queued, ten.queued) == (3, 3)
    assert (forwarded.caution, forwarded.queued) == (0, 0)
    assert patient.caution <= 5 and patient.queued <= 5
    assert (size.caution, size.queued) == (four.caution, four.queued) == (1, 1)


def test_an_honest_heavy_reporter_counts() -> None:
    for one in floods.shops():
        assert one.waited == 0
        if one.looks == 10:
            assert one.confirmed >= (0.9 if one.name.startswith("known") else 0.05) * one.numbers


def test_life_makes_no_honest_number_high() -> None:
    for seed in (1, 2, 3):
        lived = life.live(life.Plan(people=400, scams=3, days=150, wrong=15), seed)
        assert not any((number, "high") in lived.database.stages for number in lived.honest)
        assert all((number, "reported") in lived.database.stages for number in lived.scams)


def test_nine_of_ten_scam_numbers_have_one_report() -> None:
    random = Random("complaints")
    drawn = [life.operator_warnings(random) for _ in range(20_000)]
    assert abs(drawn.count(1) / len(drawn) - 0.91) < 0.01
    assert max(drawn) > 50


def test_the_simulated_database_says_what_the_real_one_collects(
    database: str, request: pytest.FixtureRequest
) -> None:
    """The same events in the database: every number's evidence is the same there."""
    ours, engine = SimulatedDatabase(), connect.engine(database, audit_keys=AuditKeys(bytes(32)))
    request.addfinalizer(engine.dispose)
    random = Random("the same events")
    people = [ours.person(-n * 9 * 24.0, f"commune {n % 3}" if n % 4 else "") for n in range(12)]
    with psycopg.connect(database, autocommit=True) as sql:
        for resident in people:
            _enrol(sql, resident.id, at(resident.since), resident.area)
        for step in range(160):
            hours = 9.0 * step
            number = f"tel:+849000000{int(random.random() * 25):02}"
            if random.random() < 0.2 and number in ours.rows:
                decisions = ("confirmed", "cleared", "dismissed", "reassigned")
                decision = decisions[int(random.random() * 4)]
                ours.decide(number, decision, hours)
                with engine.begin() as connection:
                    about = _about(number)
                    verdicts.set_verdict(connection, about, decision, "x", "abc", at(hours))
                continue
            resident = people[int(random.random() * len(people))]
            if random.random() < 0.2:
                ours.forward(resident, number, hours)
                with engine.begin() as connection:
                    forwards.note(connection, [number], resident.id, None, at(hours))
                continue
            way = "scam_call" if random.random() < 0.9 else "spam_call"
            ours.report(resident, number, hours, "", way)
            report_id = _report(sql, resident.id, number, way, at(hours), step)
            with engine.begin() as connection:
                reports.judge(connection, report_id, at(hours))
    end = 9.0 * 160
    with engine.connect() as connection:
        for number in sorted(ours.rows):
            real = subjects.collect_evidence(connection, _about(number), at(end))
            simulated = ours.evidence(number, end)
            assert _plain(real) == _plain(simulated), number


def _about(number: str) -> Subject:
    return Subject(number, "mobile", number[-10:], number)


def _plain(evidence: Any) -> tuple[object, ...]:
    """Without the ledger's ids."""
    testimonies = [
        (one.reporter, one.at, one.began, one.way, one.known_since, one.confirmed,
         one.dismissed, _vouchers(one), sorted(one.deeds) if one.record else [],
         one.pending, one.open_reports,
         one.recent_reports, one.day_open, one.day_wrong, one.day_right, one.area)
        for one in (*evidence.testimonies, *evidence.forwards)
    ]  # fmt: skip
    decided = (evidence.verdict, evidence.verdict_at, evidence.set_aside, evidence.aside)
    return *decided, sorted(testimonies)


def _vouchers(one: Any) -> list[object]:
    """Without the names of the cases."""
    return sorted((each.number, sorted(each.others), each.listed) for each in one.record)


def _enrol(sql: psycopg.Connection[Any], id: int, since: Any, area: str) -> None:
    sql.execute(
        "INSERT INTO resident (id, hash, number_encrypted, carrier, created_at) VALUES (%s, %s, "
        "'', 'x', %s)",
        (id, bytes([id]), since),
    )
    if area:
        sql.execute(
            "INSERT INTO subscription (resident_id, area, consent) VALUES (%s, %s, '1')",
            (id, area),
        )


def _report(
    sql: psycopg.Connection[Any], person: int, number: str, way: str, when: Any, step: int
) -> int:
    subject = f'[{{"key": "{number}", "kind": "mobile", "display": "0", "given": "0", "odd": ""}}]'
    row = sql.execute(
        "INSERT INTO report (code, resident_id, way, subjects, at) VALUES (%s, %s, %s, %s, %s)"
        " RETURNING id",
        (f"S{step}", person, way, subject, when),
    ).fetchone()
    assert row is not None
    return int(row[0])


def test_hours_are_hours() -> None:
    assert at(48) - at(0) == timedelta(days=2)
