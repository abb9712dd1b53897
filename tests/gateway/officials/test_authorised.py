"""Anyone who can only write the database makes nobody an official, and gives nobody another
role."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from config.settings import Settings
from flows.values import Subject
from gateway.cli import doctor
from gateway.officials import accounts, sessions, tokens
from gateway.officials.authorization import Authority
from gateway.officials.errors import Unknown
from gateway.officials.sessions import SessionToken
from gateway.reports import verdicts
from gateway.services import Services
from tests.gateway.officials.conftest import DAK_MIL, NOW, Office, Person

LONG = "now() + interval '300 days'"
SECRET = "ab" * 20


@pytest.fixture
def lan(office: Office) -> Person:
    return office.hire()


def refused(office: Office, credential: str | SessionToken, act: str = "read") -> str:
    with pytest.raises(Unknown) as raised:
        office.authority.authorise(credential, act, now=NOW)
    return raised.value.reason


def session(office: Office, person: Person) -> SessionToken:
    with office.engine.begin() as connection:
        return sessions.begin(connection, person.id, "full", NOW)


def put(sql: psycopg.Connection[Any], table: str, **row: object) -> int:
    names, marks = ", ".join(row), ", ".join(["%s"] * len(row))
    made = sql.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks}) RETURNING id", list(row.values())
    ).fetchone()
    assert made is not None
    return int(made[0])


def put_token(sql: psycopg.Connection[Any], person: int) -> str:
    row = {"hash": hashlib.sha256(SECRET.encode()).digest(), "scopes": ["read", "approve"]}
    made = put(sql, "api_token", official_id=person, expires_at=NOW + timedelta(days=9), **row)
    return f"k5o_{made}_{SECRET}"


def put_session(sql: psycopg.Connection[Any], person: int) -> SessionToken:
    token = sessions.new_ticket()
    row = {"hash": hashlib.sha256(token.text.encode()).digest(), "stage": "full"}
    times = {"created_at": NOW, "last_seen_at": NOW, "expires_at": NOW + timedelta(hours=9)}
    put(sql, "console_session", official_id=person, **row, **times)
    return token


@pytest.mark.parametrize("make", [put_token, put_session])
def test_rows_put_into_the_database_open_nothing(
    office: Office, lan: Person, sql: psycopg.Connection[Any], make: Any
) -> None:
    """For an official who is one, and for one who is made up."""
    made_up = put(sql, "official", name="Ba Hoa", role="administrator", areas=[])
    for person in (lan.id, made_up):
        assert refused(office, make(sql, person)) == "unsigned"
    office.authority.authorise(lan.token, "read", now=NOW)


CHANGES = {
    "another role": "UPDATE official SET role = 'province' WHERE id = {id}",
    "more areas": "UPDATE official SET areas = '{{lam-dong-2025}}' WHERE id = {id}",
    "anothers signature": "UPDATE official SET role = 'province', areas = '{{}}', signature = "
    "(SELECT signature FROM official WHERE id <> {id} LIMIT 1) WHERE id = {id}",
    "no signature": "UPDATE official SET signature = NULL WHERE id = {id}",
}
TOKEN_CHANGES = {
    "more scopes": "UPDATE api_token SET scopes = '{{approve,manage}}' WHERE official_id = {id}",
    "a longer life": f"UPDATE api_token SET expires_at = {LONG} WHERE official_id = {{id}}",
    "anothers token": "UPDATE api_token SET official_id = {other} WHERE official_id = {id}",
}
SESSION_CHANGES = {
    "a longer life": f"UPDATE console_session SET expires_at = {LONG} WHERE official_id = {{id}}",
    "anothers session": "UPDATE console_session SET official_id = {other} WHERE official_id = {id}",
}


@pytest.mark.parametrize(
    ("kind", "change"),
    [(credential, change) for credential in ("token", "session") for change in CHANGES.values()]
    + [("token", change) for change in TOKEN_CHANGES.values()]
    + [("session", change) for change in SESSION_CHANGES.values()],
)
def test_a_row_that_was_changed_there_allows_nothing(
    office: Office, lan: Person, sql: psycopg.Connection[Any], kind: str, change: str
) -> None:
    other = office.hire("province", areas=("lam-dong-2025",))
    credential = lan.token if kind == "token" else session(office, lan)
    office.authority.authorise(credential, "read", now=NOW)
    sql.execute(change.format(id=lan.id, other=other.id).encode())
    assert refused(office, credential) == "unsigned"
    office.authority.authorise(other.token, "read", now=NOW)


def test_an_update_reopens_nothing_that_was_ended(
    office: Office, lan: Person, sql: psycopg.Connection[Any]
) -> None:
    binh, dung = office.hire(), office.hire()
    token = session(office, binh)
    with office.engine.begin() as connection:
        tokens.revoke(connection, NOW, token_id=lan.token_id)
        sessions.end(connection, token, NOW)
        accounts.disable(connection, dung.id, lan.id, NOW)
    sql.execute("UPDATE api_token SET revoked_at = NULL")
    sql.execute("UPDATE console_session SET ended_at = NULL")
    sql.execute("UPDATE official SET disabled_at = NULL")
    for credential in (lan.token, token, dung.token):
        assert refused(office, credential) == "unsigned"


def test_rows_that_officials_change_stay_signed(office: Office, lan: Person) -> None:
    with office.engine.begin() as connection:
        book, by = office.authority.areas, lan.id
        accounts.set_role(connection, book, lan.id, "province", ["lam-dong-2025"], by, NOW)
        accounts.disable(connection, lan.id, by, NOW)
        accounts.set_role(connection, book, lan.id, "district", [DAK_MIL], by, NOW)
    assert refused(office, lan.token) == "disabled"
    with office.engine.begin() as connection:
        accounts.enable(connection, lan.id, by, NOW)
    assert office.authority.authorise(lan.token, "read", now=NOW).role == "district"


def test_a_former_audit_key_verifies(office: Office, lan: Person, settings: Settings) -> None:
    rotated = dataclasses.replace(
        settings, audit_key=os.urandom(32), audit_keys_previous=(settings.audit_key,)
    )
    other = dataclasses.replace(settings, audit_key=os.urandom(32))
    for changed, good in ((rotated, True), (other, False)):
        engine = Services(changed, {}, name="test").engine
        authority = Authority(engine, office.authority.keys, office.authority.areas)
        if good:
            authority.authorise(lan.token, "read", now=NOW)
        else:
            with pytest.raises(Unknown):
                authority.authorise(lan.token, "read", now=NOW)
        engine.dispose()


def test_doctor_names_what_was_put_there(
    office: Office, lan: Person, sql: psycopg.Connection[Any], env: dict[str, str]
) -> None:
    def results() -> list[str]:
        return [one.says for one in doctor.examine(env) if "not written by" in one.says]

    assert results() == []
    made_up = put(sql, "official", name="Ba Hoa", role="administrator", areas=[])
    put_token(sql, made_up)
    sql.execute(f"UPDATE api_token SET expires_at = {LONG}".encode())
    result = results()
    assert f"so they allow nothing: official {made_up}" in result[0] and "api_token " in result[1]


def test_an_inserted_administrator_does_not_lock_the_server_out(
    office: Office, sql: psycopg.Connection[Any]
) -> None:
    put(sql, "official", name="Ba Hoa", role="administrator", areas=[], totp_secret=b"x")
    with office.engine.begin() as connection:
        assert accounts.orphaned(connection)
    boss = office.hire("administrator", areas=())
    with office.engine.begin() as connection:
        assert not accounts.orphaned(connection)
        assert accounts._administrators(connection) == [boss.id]


def test_doctor_names_verdicts_that_no_official_made(
    office: Office, sql: psycopg.Connection[Any], env: dict[str, str]
) -> None:
    """Inserted there, changed there, or undone there; earlier decisions of an official stay
    intact."""

    def results() -> list[str]:
        return [one.says for one in doctor.examine(env) if "verdict" in one.says]

    made = []
    with office.engine.begin() as connection:
        for n, decisions in enumerate((("confirmed",), ("cleared", "withdrawn"), ("confirmed",))):
            about = Subject(f"tel:+8498765432{n}", "mobile", f"098765432{n}", "")
            for decision in decisions:
                made.append(verdicts.set_verdict(connection, about, decision, "Lan", "x", NOW).id)
    assert results() == []
    row = {"subject_key": "tel:+84900000001", "decision": "confirmed", "reason": "x"}
    put_there = put(sql, "verdict", official="Lan", **row)
    sql.execute("UPDATE verdict SET decision = 'cleared' WHERE id = %s", (made[0],))
    sql.execute("UPDATE verdict SET undone_by = NULL WHERE id = %s", (made[1],))
    (line,) = results()
    assert line.endswith(f": verdict {made[0]}, {made[1]}, {put_there}")
