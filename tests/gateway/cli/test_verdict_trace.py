"""Every answer's reasons lead to rows, even if somebody is deleted; a verdict is in the very next
answer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import Settings
from flows.scoring import risk
from flows.subjects.numbers import subject as read_subject
from flows.values import Subject
from gateway.cli import verdict_text
from gateway.database.encryption import Keys
from gateway.reports import subjects, verdicts
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.gateway.database.test_anonymise import judge

KEY = "tel:+84987654321"
NOW = datetime.now(UTC)


def about(number: str) -> Subject:
    result = read_subject(number)
    assert result is not None
    return result


def decide(engine: Engine, number: str, decision: risk.Decision, at: datetime = NOW) -> None:
    with engine.begin() as connection:
        verdicts.set_verdict(connection, about(number), decision, "Ba Lan", "da xem", at)


def known_people(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> list[str]:
    """Three who came on different days, half a year ago, and were right once each; a fourth was
    called by the same scammers later."""
    people = [f"8491200011{n}" for n in range(3)]
    for n, resident in enumerate(people):
        reply_text(webhooks.open(resident, f"LD 090000020{n} xung cong an"))
    for n in range(3):
        reply_text(webhooks.open("84912000188", f"LD 090000020{n} xung cong an"))
    judge(engine)
    sql.execute("UPDATE resident SET created_at = %s", (NOW - timedelta(days=300),))
    for n in range(3):
        sql.execute(
            "UPDATE resident SET created_at = %s WHERE id = %s",
            (NOW - timedelta(days=180 + n), n + 1),
        )
        at = NOW - timedelta(minutes=n)  # Not all by one decision.
        decide(engine, f"090000020{n}", "confirmed", at)
    return people


def parts(engine: Engine) -> tuple[str, tuple[risk.Part, ...]]:
    with engine.connect() as connection:
        evidence = subjects.collect_evidence(connection, about("0987654321"), datetime.now(UTC))
    now = datetime.now(UTC)
    return risk.grade(evidence, now).standing.grade, risk.explain(evidence, now)


def test_each_reason_leads_to_a_row_and_deletion_leaves_it_there(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, settings: Settings
) -> None:
    people = known_people(webhooks, sql, engine)
    for resident in people:
        reply_text(webhooks.open(resident, "LD 0987654321 doi chuyen tien"))
    judge(engine)
    grade, before = parts(engine)
    assert grade == "high"
    assert "3 nguoi da bao" in reply_text(webhooks.open("84912000999", "0987654321"))
    rows = {
        row[0] for row in sql.execute("SELECT id FROM report WHERE subjects::text ~ '987654321'")
    }
    assert {part.row_id for part in before} == rows
    assert all((part.note, part.why) == ("known", "") for part in before)

    reply_text(webhooks.open(people[0], "XOA"))
    assert reply_text(webhooks.open(people[0], "XOA"))
    grade, after = parts(engine)
    assert grade == "high"
    assert {part.row_id for part in after} == rows
    assert [part.note for part in after] == [part.note for part in before]
    _nothing_is_left_of(sql, people[0], Services(settings, {}).keys)
    for resident in people[1:]:
        reply_text(webhooks.open(resident, "XOA"))
        reply_text(webhooks.open(resident, "XOA"))
    # All forgotten people are one voice: a check still mentions the reports, less surely.
    grade, last = parts(engine)
    assert grade == "reported"
    assert {part.row_id for part in last} == rows
    left = "SELECT count(*) FROM evidence WHERE reporter > 0 AND subject_key ~ '987654321'"
    assert sql.execute(left).fetchone() == (0,)


def _nothing_is_left_of(sql: psycopg.Connection[Any], sender: str, keys: Keys) -> None:
    hash_ = keys.hash(f"+{sender}")
    assert sql.execute("SELECT count(*) FROM resident WHERE hash = %s", (hash_,)).fetchone() == (0,)
    text = sql.execute("SELECT to_jsonb(e) FROM evidence e").fetchall()
    text += sql.execute("SELECT to_jsonb(r) FROM report r").fetchall()
    assert sender[2:] not in json.dumps(text)
    assert sql.execute("SELECT count(*) FROM evidence WHERE reporter < 0").fetchone() == (2,)


@pytest.mark.parametrize(
    ("decision", "word"),
    [
        ("confirmed", "Can bo da kiem tra: lua dao"),
        ("cleared", "tin bao truoc day sai"),
        ("dismissed", "chua ai bao"),
        ("reassigned", "chua ai bao"),
        ("withdrawn", "1 nguoi da bao"),
    ],
)
def test_a_verdict_is_in_the_next_answer(
    webhooks: CarrierClient, engine: Engine, decision: risk.Decision, word: str
) -> None:
    reply_text(webhooks.open("84912000111", "LD 0987654321 xung cong an"))
    judge(engine)
    if decision == "withdrawn":
        decide(engine, "0987654321", "confirmed")
    assert (
        word not in reply_text(webhooks.open("84912000999", "0987654321"))
        or decision == "withdrawn"
    )
    decide(engine, "0987654321", decision, datetime.now(UTC))
    assert word in reply_text(webhooks.open("84912000999", "0987654321"))


def test_a_dismissed_reporter_raises_no_grade_any_more(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    people = known_people(webhooks, sql, engine)
    for resident in people:
        reply_text(webhooks.open(resident, "LD 0987654321 doi chuyen tien"))
        reply_text(webhooks.open(resident, "LD 0987654322 doi chuyen tien"))
    judge(engine)
    decide(engine, "0987654322", "dismissed", datetime.now(UTC))
    (verdict_id,) = sql.execute("SELECT max(id) FROM verdict").fetchone() or (0,)
    with engine.begin() as connection:
        verdicts.recompute_reporters(connection, verdict_id, datetime.now(UTC))
        assert subjects.recompute_due(connection, datetime.now(UTC), 10) >= 1
    grades = dict(sql.execute("SELECT key, grade FROM subject").fetchall())
    assert (grades[KEY], grades["tel:+84987654322"]) == ("reported", "no_reports")


def test_what_is_printed_of_a_verdict_names_nobody(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine
) -> None:
    people = known_people(webhooks, sql, engine)
    reply_text(webhooks.open(people[0], "LD 0987654321 doi chuyen tien"))
    judge(engine)
    with engine.connect() as connection:
        empty = subjects.NO_DIRECTORY
        whole = verdict_text.explain(connection, about("0987654321"), datetime.now(UTC), empty)
    lines = list(whole.lines())
    assert lines[0] == f"0987654321 ({KEY}): reported, people reported it, not verified"
    assert any(line.startswith("report 7  ") and "weight 3 " in line for line in lines)
    assert not any(resident[2:] in line for resident in people for line in lines)
