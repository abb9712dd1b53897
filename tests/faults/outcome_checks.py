"""Checks of the database after the fault run; each returns sentences about the errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import psycopg

from tests.faults.load import Tally
from tests.faults.mix import Plan, PlannedMessage

_OURS = "code !~ '^EX'"
"""The example data's codes have letters that real codes lack."""


def inbound(connection: psycopg.Connection, plan: Plan) -> list[str]:
    """Every message is there once, and nothing else is."""
    rows = connection.execute("SELECT carrier, carrier_message_id FROM inbound").fetchall()
    wanted = {(each.sms.carrier, each.sms.id) for each in plan.messages}
    wrong = []
    if len(rows) != len(wanted):
        wrong.append(f"{len(rows)} inbound rows for {len(wanted)} messages")
    if set(rows) != wanted:
        wrong.append(f"{len(wanted - set(rows))} messages are not in the database")
    return wrong


def turns(connection: psycopg.Connection, plan: Plan) -> list[str]:
    """Every message made one turn of its sender's conversation."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(c.version), 0) FROM conversation c JOIN resident r "
        "ON r.id = c.resident_id WHERE EXISTS (SELECT FROM inbound i WHERE i.resident_id = r.id)"
    ).fetchone()
    assert row is not None
    wanted = (len(plan.senders), len(plan.messages))
    result = (int(row[0]), int(row[1]))
    return [] if result == wanted else [f"(senders, turns) are {result}, not {wanted}"]


def reports(connection: psycopg.Connection, plan: Plan) -> list[str]:
    """Every report is there once, is judged, and is one testimony."""
    rows = connection.execute(
        f"SELECT subjects->0->>'display', state FROM report WHERE {_OURS}"
    ).fetchall()
    reported = Counter(display for display, _ in rows)
    wanted = Counter(each.reports for each in plan.messages if each.reports)
    wrong = []
    if reported != wanted:
        wrong.append(
            f"{sum((wanted - reported).values())} reports are missing, "
            f"{sum((reported - wanted).values())} are too many"
        )
    unjudged = sum(state != "judged" for _, state in rows)
    if unjudged:
        wrong.append(f"{unjudged} reports are not judged")
    people = connection.execute(
        "SELECT count(*) FROM subject WHERE display = ANY(%s) AND people = 1", [list(wanted)]
    ).fetchone()
    assert people is not None
    if people[0] != len(wanted):
        wrong.append(f"{people[0]} subjects of {len(wanted)} have exactly one reporter")
    return wrong


def left_over(connection: psycopg.Connection, jobs: str = "true") -> dict[str, int]:
    """Staged jobs by name, those for which `jobs` holds, and MTs and receipts that wait."""
    rows = connection.execute(
        f"SELECT name, count(*) FROM staged_job WHERE {jobs} GROUP BY name"
    ).fetchall()
    waiting = {f"job {name}": int(count) for name, count in rows}
    for what, where in (
        ("outbound", "state IN ('queued', 'attempted')"),
        ("receipt", "applied_at IS NULL"),
        ("inbound", "answered = 0"),
        ("report", "state = 'received'"),
    ):
        row = connection.execute(f"SELECT count(*) FROM {what} WHERE {where}").fetchone()
        if row and row[0]:
            waiting[what] = int(row[0])
    return waiting


def answers(plan: Plan, first: Tally, later: Tally) -> list[str]:
    """Each message got one answer, the same at each attempt, and the right one."""
    wrong = []
    for each in plan.messages:
        replies = first.answers.get(each.sms.id, []) + later.answers.get(each.sms.id, [])
        if len(set(replies)) > 1:
            wrong.append(
                f"{each.sms.id} ({each.sms.text[:12]}…) was answered in {len(set(replies))} ways"
            )
        elif not replies:
            wrong.append(f"{each.sms.id} was not answered")
        elif each.needle not in (replies[0] or ""):
            wrong.append(f"{each.sms.id} ({each.sms.text[:12]}…) got another answer than expected")
    return wrong


def codes(connection: psycopg.Connection, plan: Plan, first: Tally) -> list[str]:
    """The code in a report's answer is that of the report in the database."""
    rows = connection.execute(f"SELECT subjects->0->>'display', code FROM report WHERE {_OURS}")
    code_of: Mapping[str, str] = dict(rows.fetchall())
    wrong: Sequence[PlannedMessage] = [
        each
        for each in plan.messages
        if each.reports
        and code_of.get(each.reports, "?") not in (first.answers[each.sms.id] or [""])[0]  # type: ignore[operator]
    ]
    return [f"{len(wrong)} answers name another code than the database"] if wrong else []
