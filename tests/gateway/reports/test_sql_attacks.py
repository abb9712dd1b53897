"""Somebody who writes rows without a key accuses nobody and clears nobody in an official's name."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from itertools import count
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from config.settings import Settings
from flows.scoring import weights
from flows.subjects import links
from flows.values import Subject
from gateway.alerts import console_prefill
from gateway.alerts.audited import Credentials
from gateway.campaigns import console_queries as campaign_queries
from gateway.cli import doctor
from gateway.database import connect
from gateway.inbound import lookups
from gateway.inbound.messages import Mo
from gateway.reports import (
    appeal_service,
    console_queries,
    list_service,
    lists,
    proposals,
    queue,
    reports,
    second_official,
    subjects,
    verdicts,
)
from gateway.reports.proposals import Proposal
from gateway.reports.subjects import NO_DIRECTORY
from gateway.reports.verdict_service import CantJudge, Judging
from gateway.services import Services
from gateway.statistics import today
from tests.gateway.officials.conftest import NOW, Office

NUMBER = "0987654321"
KEY = f"tel:+84{NUMBER[1:]}"
ABOUT = Subject(KEY, "mobile", NUMBER, NUMBER)
FORGED = (
    "INSERT INTO verdict (subject_key, decision, official, reason)"
    f" VALUES ('{KEY}', '{{decision}}', 'Lan', 'x')"
)
GRADED = (
    "INSERT INTO subject (key, kind, display, grade, people)"
    f" VALUES ('{KEY}', 'mobile', '{NUMBER}', '{{grade}}', {{people}})"
)
Ask = Callable[[], str]
Sql = psycopg.Connection[Any]


@pytest.fixture
def ask(settings: Settings, database: str) -> Ask:
    """The answer to a resident who checks the number."""
    ids = count()
    processor = dataclasses.replace(Services(settings, {}).processor, clock=lambda: NOW)

    def answer() -> str:
        mo = Mo("open", f"m{next(ids)}", f"+8491299900{next(ids)}", f"KT {NUMBER}", "8041")
        with connect.writer_connection(database) as connection:
            given = processor.answer(connection, [mo])[0]
        assert not isinstance(given, Exception), given
        return given.text

    return answer


def decide(office: Office, *decisions: Any) -> list[int]:
    with office.engine.begin() as connection:
        return [
            verdicts.set_verdict(connection, ABOUT, decision, "Lan", "da xem", NOW).id
            for decision in decisions
        ]


def recompute(office: Office) -> str:
    with office.engine.begin() as connection:
        subjects.lock(connection, KEY)
        subjects.recompute(connection, ABOUT, NOW)
        return subjects.standing(connection, KEY).grade


def test_an_officials_decision_is_in_the_answer(office: Office, ask: Ask) -> None:
    decide(office, "confirmed")
    confirmed = ask()
    decide(office, "cleared")
    assert "Can bo da kiem tra" in confirmed and ask() != confirmed


@pytest.fixture(autouse=True)
def a_new_hour() -> None:
    lookups._note_unsigned.cache_clear()


@pytest.mark.parametrize(
    ("grade", "people", "derived"),
    [
        *((grade, 3, "reported") for grade in ("confirmed", "cleared", "official")),
        ("cleared", 0, "no_reports"),
        ("official", 0, "no_reports"),
        ("confirmed", 0, "waiting"),
    ],
)
def test_a_forged_grade_is_not_in_the_answer(
    office: Office, sql: Sql, ask: Ask, grade: str, people: int, derived: str,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    sql.execute(GRADED.format(grade=derived, people=people).encode())
    before = ask()
    assert caplog.text == ""
    sql.execute(f"UPDATE subject SET grade = '{grade}'".encode())
    assert ask() == before
    assert "subject 1 is not signed" in caplog.text and NUMBER[1:] not in caplog.text
    assert ask() == before and caplog.text.count("not signed") == 1, "once an hour"
    with office.engine.connect() as connection:
        assert subjects.standing(connection, KEY).grade == derived


def test_without_the_key_a_warning_does_not_look_like_calm(
    office: Office, sql: Sql, ask: Ask
) -> None:
    calm = ask()
    decide(office, "confirmed")
    sql.execute("UPDATE subject SET signature = NULL")
    assert ask() != calm and "TAM KHONG chuyen tien" in ask()


def test_anothers_signature_makes_no_grade(office: Office, sql: Sql, ask: Ask) -> None:
    sql.execute(GRADED.format(grade="waiting", people=0).encode())
    before = ask()
    sql.execute("DELETE FROM subject")
    with office.engine.begin() as connection:
        other = Subject("tel:+84987654322", "mobile", "0987654322", "")
        verdicts.set_verdict(connection, other, "confirmed", "Lan", "da xem", NOW)
    sql.execute(
        "INSERT INTO subject (key, kind, display, grade, signature)"
        " SELECT %s, kind, %s, grade, signature FROM subject",
        (KEY, NUMBER),
    )
    assert ask() == before


@pytest.mark.parametrize("decision", ["confirmed", "cleared"])
def test_a_verdict_that_was_put_there_decides_nothing(
    office: Office, sql: Sql, ask: Ask, decision: str
) -> None:
    before = ask()
    sql.execute(FORGED.format(decision=decision).encode())
    assert recompute(office) == "no_reports" and ask() == before
    with office.engine.connect() as connection:
        made = connection.execute(text("SELECT max(id) FROM verdict")).scalar_one()
        assert subjects.latest_decision(connection, KEY) == (None, None)
        assert verdicts.standing_verdict(connection, made) is None, "no reporter is told"


TAMPERED = {
    "the last one changed": "UPDATE verdict SET decision = 'dismissed' WHERE id = {last}",
    "the last one taken back": "UPDATE verdict SET undone_by = {last} WHERE id = {last}",
    "the last one moved": "UPDATE verdict SET subject_key = 'x' WHERE id = {last};"
    " INSERT INTO verdict (subject_key, decision, official, reason)"
    " VALUES ('{key}', 'withdrawn', 'Lan', 'x')",
    "the first one given a later id": "UPDATE verdict SET id = 99 WHERE id = {first}",
}


@pytest.mark.parametrize("statement", TAMPERED.values(), ids=TAMPERED)
def test_an_earlier_verdict_can_not_be_brought_back(
    office: Office, sql: Sql, ask: Ask, statement: str
) -> None:
    """An honest number was confirmed by mistake, then cleared."""
    before = ask()
    first, last = decide(office, "confirmed", "cleared")
    sql.execute(statement.format(first=first, last=last, key=KEY).encode())
    assert recompute(office) == "no_reports" and ask() == before
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        sql.execute(f"DELETE FROM verdict WHERE id = {last}".encode())
    sql.execute("DELETE FROM verdict WHERE false")


def test_an_undone_verdict_is_not_restored_by_an_update(office: Office, sql: Sql, ask: Ask) -> None:
    before = ask()
    decide(office, "confirmed", "withdrawn")
    assert ask() == before
    sql.execute("UPDATE verdict SET undone_by = NULL")
    assert recompute(office) == "no_reports" and ask() == before


def test_officials_decide_once_more_and_that_stands(office: Office, sql: Sql, ask: Ask) -> None:
    decide(office, "confirmed")
    confirmed = ask()
    sql.execute("UPDATE verdict SET reason = 'y'")
    assert recompute(office) == "no_reports"
    decide(office, "confirmed")
    assert recompute(office) == "confirmed" and ask() == confirmed


@pytest.fixture
def judging(office: Office, settings: Settings, env: dict[str, str]) -> Any:
    it = Services(settings, env).judging
    yield it
    it.engine.dispose()
    it.authority.engine.dispose()


def test_nobody_agrees_to_a_proposal_that_was_put_there(
    office: Office, sql: Sql, judging: Judging
) -> None:
    """One official with a hand in the database is no two."""
    lan, minh = office.hire(), office.hire()
    with office.engine.begin() as connection:
        subjects.recompute(connection, ABOUT, NOW)
        me = office.authority.authorise(minh.token, "read", now=NOW)
        wanted = Proposal(ABOUT, "dismissed", "da xem", "many")
        true = proposals.propose(connection, me, wanted, NOW, judging.directory)

    def agree(proposal: int, steps: int) -> str:
        credentials = Credentials(lan.token, lan.code(steps=steps))
        try:
            second_official.agree(judging, credentials, proposal, now=NOW)
        except CantJudge as error:
            return error.reason
        return ""

    sql.execute(f"UPDATE proposed_verdict SET decision = 'confirmed' WHERE id = {true}".encode())
    assert agree(true, -1) == "gone"
    sql.execute(f"UPDATE proposed_verdict SET decision = 'dismissed' WHERE id = {true}".encode())
    sql.execute("UPDATE proposed_verdict SET ended_at = now()")
    sql.execute(
        "INSERT INTO proposed_verdict (subject_key, decision, official_id, official, reason, why)"
        f" VALUES ('{KEY}', 'confirmed', {minh.id}, 'Minh', 'x', 'many')".encode()
    )
    assert agree(true + 1, 0) == "gone"
    sql.execute("UPDATE proposed_verdict SET ended_at = now()")
    sql.execute(f"UPDATE proposed_verdict SET ended_at = NULL WHERE id = {true}".encode())
    assert agree(true, 1) == "", "and the true one is agreed to"
    assert sql.execute("SELECT decision FROM verdict").fetchall() == [("dismissed",)]


OTHER = Subject("tel:+84987654399", "mobile", "0987654399", "")


def test_an_agreement_is_not_signed_onto_another_subject(
    office: Office, sql: Sql, judging: Judging, caplog: pytest.LogCaptureFixture
) -> None:
    """The proposal answers an appeal, which is moved to a number that nobody would clear."""
    lan, minh = office.hire(), office.hire()
    with office.engine.begin() as connection:
        for one in (ABOUT, OTHER):
            verdicts.set_verdict(connection, one, "confirmed", "Ba", "da xem", NOW)
        me = office.authority.authorise(minh.token, "read", now=NOW)
        wanted = Proposal(ABOUT, "cleared", "da gap chu so", "anothers", appeal_code="KN7")
        made = proposals.propose(connection, me, wanted, NOW, judging.directory)
    sql.execute(f"INSERT INTO appeal (code, subject_key, at) VALUES ('KN7', '{KEY}', now())")

    def agree(steps: int) -> str:
        try:
            credentials = Credentials(lan.token, lan.code(steps=steps))
            second_official.agree(judging, credentials, made, now=NOW)
        except CantJudge as error:
            return error.reason
        return ""

    sql.execute(f"UPDATE appeal SET subject_key = '{OTHER.key}'".encode())
    assert agree(-1) == "gone"
    assert "appeal 1 is not about" in caplog.text and "9876543" not in caplog.text
    cleared = "SELECT subject_key FROM verdict WHERE decision = 'cleared'"
    assert sql.execute(cleared).fetchall() == []
    assert sql.execute("SELECT decision FROM appeal").fetchall() == [(None,)]
    sql.execute(f"UPDATE appeal SET subject_key = '{KEY}'".encode())
    assert agree(0) == "", "and the true one is agreed to"
    assert sql.execute(cleared).fetchall() == [(KEY,)]


DISPLAY_CHANGED = "UPDATE subject SET display = '0900000000', grade = 'cleared'"


def test_officials_see_the_number_that_they_decide_on_and_the_answer_to_residents(
    office: Office, sql: Sql, judging: Judging
) -> None:
    minh = office.hire()
    with office.engine.begin() as connection:
        verdicts.set_verdict(connection, ABOUT, "confirmed", "Ba", "da xem", NOW)
        me = office.authority.authorise(minh.token, "read", now=NOW)
        wanted = Proposal(ABOUT, "dismissed", "da xem", "anothers")
        proposals.propose(connection, me, wanted, NOW, judging.directory)
    sql.execute(f"INSERT INTO appeal (code, subject_key, at) VALUES ('KN7', '{KEY}', now())")
    urgent = NOW.timestamp() / weights.HALF_LIFE.total_seconds() + 9
    sql.execute("UPDATE subject SET urgency = %s", (urgent,))

    def pages() -> list[tuple[str, str | None]]:
        with office.engine.connect() as connection:
            about = subjects.known_subject(connection, KEY)
            assert about is not None and about.display == NUMBER
            line = console_queries.subject(connection, 1)
            assert line is not None
            lists = (proposals.waiting(connection)[0], appeal_service.waiting(connection)[0])
            lists += ([line], queue.queue(connection, NOW, 9).lines)
        return [(one.display, one.grade) for each in lists for one in each]

    assert pages() == [(NUMBER, "confirmed")] * 4
    sql.execute(DISPLAY_CHANGED.encode())
    assert pages() == [(NUMBER, "no_reports")] * 4


LINK = links.subject("vietcomhank.top")
assert LINK is not None
NAME = Subject("name:vcb bank", "brandname", "VCB Bank", "VCB Bank")
CHANGED = (
    "UPDATE subject SET kind = 'mobile', odd = 'short', display = 'vietcombank.com.vn',"
    " grade = 'confirmed'",
    "UPDATE campaign_subject SET kind = 'mobile', display = 'vietcombank.com.vn'",
    "UPDATE report SET subjects = jsonb_set(jsonb_set(subjects, '{0,odd}', '\"short\"'),"
    " '{0,kind}', '\"mobile\"')",
)


@pytest.mark.parametrize("about", [LINK, NAME], ids=lambda one: one.kind)
def test_a_changed_name_beside_a_key_changes_no_page_no_list_and_no_draft(
    office: Office, sql: Sql, about: Subject
) -> None:
    """Campaigns, lists (page, command and file), the present day, prefilled warnings, reports."""
    with office.engine.begin() as connection:
        subjects.recompute(connection, about, NOW)
        one = subjects.id_of(connection, about.key)
    key, kind, display = about.key, about.kind, about.display
    for statement in (
        "INSERT INTO campaign (id, sketch, category, people, messages, first_at, last_at)"
        " OVERRIDING SYSTEM VALUE VALUES (7, '', '', 5, 5, now(), now())",
        "INSERT INTO campaign_subject (subject_key, campaign_id, kind, display, odd, at)"
        f" VALUES ('{key}', 7, '{kind}', '{display}', '', now())",
        "INSERT INTO list_import (name, digest, official, rows, at)"
        " VALUES ('x', '', 'Lan', 1, now())",
        "INSERT INTO list_entry (import_id, line, subject_key, source, at, expires_at)"
        f" SELECT id, 2, '{key}', 'Bo', now(), now() FROM list_import",
        "INSERT INTO report (code, way, subjects) VALUES ('K7', 'scam_call', '[{"
        f'"key": "{key}", "kind": "{kind}", "display": "{display}", "given": "x", "odd": ""'
        "}]')",
        "INSERT INTO evidence (subject_key, reporter, report_id, way)"
        f" SELECT '{key}', -1, id, 'scam_call' FROM report",
    ):
        sql.execute(statement.encode())

    def pages() -> list[tuple[str, ...]]:
        with office.engine.connect() as connection:
            ((number,),) = connection.execute(text("SELECT id FROM list_import"))
            lead, of_one = (
                console_prefill.of_campaign(connection, 7, 3),
                console_prefill.of_subject(connection, one or 0),
            )
            assert lead is not None and of_one is not None
            rows: list[Any] = [
                *lead.subjects,
                *of_one.subjects,
                *campaign_queries.inside(connection, 7, 9),
                console_queries.subject(connection, one or 0),
                *list_service.rows_of(connection, number)[0],
                *lists.rows_of(connection, number),
                *lists.known(connection, ["confirmed"]),
                *console_queries.reported_by(connection, 1, 9),
            ]
            named = today._named(connection, {key: {}})
            known = subjects.known_subject(connection, key)
            assert known is not None and (known.kind, known.odd) == (kind, "")
        return [
            *((getattr(row, "kind", kind), row.display, getattr(row, "grade", "")) for row in rows),
            *((kind, each.name, each.grade) for each in named),
        ]

    before = pages()
    assert len(before) == 8 and {row[:2] for row in before} == {(kind, display)}
    assert {row[2] for row in before} <= {"no_reports", ""}
    for statement in CHANGED:
        sql.execute(statement.encode())
    changed = pages()
    assert {(row[0], row[1].lower()) for row in changed} == {(kind, display.lower())}
    assert {row[2] for row in changed} <= {"no_reports", "waiting", ""}

    # A report is judged, and a subject computed again, as its key is, not as its row says.
    with office.engine.begin() as connection:
        reports.judge(connection, 1, NOW, NO_DIRECTORY)
        row = connection.execute(text("SELECT kind, odd, grade FROM subject")).one()
    assert (row.kind, row.odd) == (kind, "") and row.grade != "confirmed"


def test_grades_hold_under_a_previous_key(
    office: Office, settings: Settings, database: str, ask: Ask
) -> None:
    decide(office, "confirmed")
    confirmed = ask()
    rotated = dataclasses.replace(
        settings, audit_key=os.urandom(32), audit_keys_previous=(settings.audit_key,)
    )
    processor = dataclasses.replace(Services(rotated, {}).processor, clock=lambda: NOW)
    with connect.writer_connection(database) as connection:
        mo = Mo("open", "other", "+84912999555", f"KT {NUMBER}", "8041")
        (given,) = processor.answer(connection, [mo])
    assert not isinstance(given, Exception) and given.text == confirmed


def test_doctor_names_the_subject(office: Office, sql: Sql, env: dict[str, str]) -> None:
    def results() -> list[str]:
        return [one.says for one in doctor.examine(env) if "subject" in one.says]

    decide(office, "confirmed")
    assert results() == []
    sql.execute("UPDATE subject SET grade = 'cleared'")
    (result,) = results()
    assert "subject 1" in result and NUMBER[1:] not in result
