"""Somebody who writes rows without a key signs in as nobody, lets no account count, hides no
tie."""

from __future__ import annotations

import dataclasses
import os
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, select

from config.settings import Settings
from gateway.cli import doctor
from gateway.database import key_rotation, row_signatures
from gateway.database.encryption import Keys
from gateway.database.tables_officials import official, official_confirmation
from gateway.officials import (
    accounts,
    credentials,
    invitations,
    passwords,
    self_service,
    sessions,
    tokens,
    totp,
)
from gateway.officials.authorization import Official
from gateway.officials.errors import NotPermitted, Unknown
from gateway.officials.permissions import SCOPES
from gateway.officials.sessions import SessionToken
from gateway.services import Services
from tests.gateway.officials.conftest import DAK_MIL, NOW, Office, Person, confirm

RIGHT, MINE = "chín con trâu ở bản Đắk", "mật khẩu của kẻ trộm 9"
DISTRICT = DAK_MIL


@pytest.fixture(scope="module")
def hashes() -> dict[str, str]:
    return {each: passwords.make(each) for each in (RIGHT, MINE)}


@pytest.fixture
def lan(office: Office, hashes: dict[str, str]) -> Person:
    return with_password(office, office.hire(), hashes[RIGHT])


@pytest.fixture
def thief(office: Office, hashes: dict[str, str]) -> Person:
    """An official of a commune, who can write the database as well."""
    return with_password(office, office.hire("commune"), hashes[MINE])


def with_password(office: Office, person: Person, made: str) -> Person:
    with office.engine.begin() as connection:
        passwords.put(connection, person.id, made)
    return person


def signs_in(office: Office, person: Person, password: str, code: str) -> bool:
    with office.engine.connect() as connection:
        name = accounts.find(connection, person.id).name
    keys = office.authority.keys
    return passwords.sign_in(office.engine, keys, name, password, code, NOW) is not None


def why(office: Office, person: Person, act: str = "approve", code: str | None = None) -> str:
    """Why this official may not; "" if they may."""
    try:
        office.authority.authorise(person.token, act, [DISTRICT], code or person.code(), now=NOW)
    except NotPermitted as error:
        return error.reason
    return ""


COPIED = {
    "the thief's password": "SET password = o.password",
    "the thief's code generator": "SET totp_secret = o.totp_secret",
    "both, and the signature": "SET password = o.password, totp_secret = o.totp_secret, "
    "signature = o.signature",
}


@pytest.mark.parametrize("change", COPIED.values(), ids=COPIED)
def test_a_copied_password_or_code_signs_nobody_in(
    office: Office, lan: Person, thief: Person, sql: psycopg.Connection[Any], change: str
) -> None:
    assert signs_in(office, lan, RIGHT, lan.code())
    sql.execute(
        f"UPDATE official l {change}, totp_step = 0 FROM official o"
        f" WHERE l.id = {lan.id} AND o.id = {thief.id}".encode()
    )
    for password in (RIGHT, MINE):
        for code in (lan.code(), thief.code()):
            assert not signs_in(office, lan, password, code)
    assert why(office, lan) == why(office, lan, "read") == "unsigned"
    assert signs_in(office, thief, MINE, thief.code()), "their neighbours are not hurt"
    reasons = [row[3] for row in office.audited(act="session.begin")]
    assert reasons == ["unsigned"], "one row a minute"


def test_a_password_changed_there_is_not_the_one_asked_for(
    office: Office, lan: Person, thief: Person, sql: psycopg.Connection[Any]
) -> None:
    assert passwords.right(office.engine, lan.id, RIGHT)
    sql.execute(
        "UPDATE official SET password = (SELECT password FROM official WHERE id = %s)"
        " WHERE id = %s",
        (thief.id, lan.id),
    )
    assert not passwords.right(office.engine, lan.id, MINE)
    assert not passwords.right(office.engine, lan.id, RIGHT)


def test_a_changed_row_is_not_signed_by_the_next_true_change(
    office: Office, thief: Person, hashes: dict[str, str], sql: psycopg.Connection[Any]
) -> None:
    sql.execute(f"UPDATE official SET role = 'province' WHERE id = {thief.id}".encode())
    with_password(office, thief, hashes[RIGHT])
    assert not signs_in(office, thief, RIGHT, thief.code())
    assert why(office, thief, "read") == "unsigned"
    with office.engine.begin() as connection:
        accounts.set_role(
            connection, office.authority.areas, thief.id, "commune", ["lam-dong-2025/24664"],
            thief.id, NOW,
        )  # fmt: skip
    assert why(office, thief, "read") == "unsigned"


def test_a_code_that_nobody_typed_serves_no_session(
    office: Office, lan: Person, sql: psycopg.Connection[Any]
) -> None:
    with office.engine.begin() as connection:
        token = sessions.begin(connection, lan.id, "full", NOW)
    page = office.authority.authorise(token, "judge", totp=lan.code(), now=NOW)
    assert page.code_serves
    assert office.authority.authorise(token, "judge", now=NOW).code_serves
    sql.execute("UPDATE console_session SET code_at = %s", (NOW + timedelta(hours=1),))
    with pytest.raises(NotPermitted) as raised:
        office.authority.authorise(token, "judge", now=NOW + timedelta(hours=1, minutes=5))
    assert raised.value.reason == "unsigned"


NEW = {
    "a confirmation": (
        "INSERT INTO official_confirmation (official_id, role, at) VALUES ({id}, 'district', now())"
    ),
    "anothers confirmation": (
        "INSERT INTO official_confirmation (official_id, role, confirmed_by, at, signature)"
        " SELECT {id}, role, confirmed_by, at, signature FROM official_confirmation"
        " WHERE official_id = {other}"
    ),
    "anothers confirmation moved": (
        "UPDATE official_confirmation SET official_id = {id} WHERE official_id = {other}"
    ),
}


@pytest.mark.parametrize("statement", NEW.values(), ids=NEW)
def test_a_confirmation_that_was_put_there_confirms_nobody(
    office: Office, lan: Person, sql: psycopg.Connection[Any], statement: str
) -> None:
    new = office.hire(confirmed=False)
    assert why(office, new) == "unconfirmed"
    sql.execute(statement.format(id=new.id, other=lan.id).encode())
    assert why(office, new) == "unconfirmed"
    with office.engine.begin() as connection:
        confirm(connection, new.id, NOW)
    assert why(office, new) == "", "and a true one does"


@pytest.mark.parametrize(
    "change",
    [
        "enrolled_at = now() - interval '3 days'",
        "created_at = now() - interval '200 days'",
        "created_by = NULL",
        "invitations = 0",
        "name = 'Chị Hoa'",
        "disabled_at = NULL, areas = '{lam-dong-2025}'",
    ],
)
def test_no_account_is_aged_renamed_or_invited_by_somebody_else(
    office: Office, sql: psycopg.Connection[Any], change: str
) -> None:
    boss = office.hire("administrator", areas=())
    new = invited(office, boss, office.hire())
    sql.execute(f"UPDATE official SET {change} WHERE id = {new.id}".encode())
    assert why(office, new) == "unsigned"


@pytest.mark.parametrize("by_whom", ["the server", "an auditor"])
@pytest.mark.parametrize("change", ["role = 'province'", "signature = NULL"])
def test_nobody_confirms_an_account_that_somebody_else_has_written(
    office: Office, sql: psycopg.Connection[Any], by_whom: str, change: str
) -> None:
    new = office.hire(confirmed=False)
    if by_whom == "an auditor":
        office.hire("auditor")
    sql.execute(f"UPDATE official SET {change} WHERE id = {new.id}".encode())
    with office.engine.begin() as connection, pytest.raises(accounts.NotPossible) as raised:
        confirm(connection, new.id, NOW)
    assert raised.value.reason == "unsigned"
    assert sql.execute(
        "SELECT count(*) FROM official_confirmation WHERE official_id = %s", (new.id,)
    ).fetchone() == (0,)


def invited(office: Office, by: Person, person: Person) -> Person:
    """The account is `by`'s, who has invited its owner once more, two hours ago."""
    at = NOW - timedelta(hours=2)
    with office.engine.begin() as connection:
        row_signatures.change(connection, official, person.id, created_by=by.id)
        accounts.invite(connection, person.id, by.id, at)
        made = tokens.make(connection, person.id, SCOPES, 90, NOW, person.id)
    return dataclasses.replace(person, token=made.text, token_id=made.id)


@pytest.fixture
def pair(office: Office) -> tuple[Person, Person, Person]:
    """An administrator, and two accounts that they have invited lately: possibly one person's."""
    boss = office.hire("administrator", areas=())
    one, other = (invited(office, boss, office.hire()) for _ in range(2))
    return boss, one, other


TIES = {
    "another inviter": "UPDATE api_token SET created_by = {third} WHERE 'enrol' = ANY(scopes)"
    " AND official_id = {id}",
    "the server": "UPDATE api_token SET created_by = NULL WHERE 'enrol' = ANY(scopes)",
    "long ago": "UPDATE api_token SET created_at = now() - interval '300 days'"
    " WHERE 'enrol' = ANY(scopes)",
    "no invitation": "UPDATE api_token SET scopes = '{{read}}' WHERE 'enrol' = ANY(scopes)",
    "of somebody else": "UPDATE api_token SET official_id = {third} WHERE 'enrol' = ANY(scopes)",
    "deleted by the tables' owner": "SET session_replication_role = replica;"
    " DELETE FROM api_token WHERE 'enrol' = ANY(scopes)",
}


@pytest.mark.parametrize("statement", TIES.values(), ids=TIES)
def test_an_inviter_is_not_changed_there(
    office: Office,
    pair: tuple[Person, Person, Person],
    sql: psycopg.Connection[Any],
    statement: str,
) -> None:
    boss, one, other = pair
    third = office.hire("auditor", areas=("lam-dong-2025",))

    def same(connection: Connection) -> bool:
        return other.id in invitations.one_persons(connection, one.id, [other.id])

    with office.engine.connect() as connection:
        assert same(connection) and why(office, one) == ""
    sql.execute(statement.format(id=one.id, third=third.id).encode())
    with office.engine.connect() as connection:
        assert same(connection)
    assert why(office, one, code=one.code(steps=1)) == "unconfirmed"
    with office.engine.connect() as connection:
        account = invitations.accounts(connection, [one.id])[one.id]
        assert invitations.confirmers(connection, account, NOW, None) == []
        assert boss.id in invitations.direct(connection, one.id)


@pytest.mark.parametrize("table", ["official", "api_token", "official_confirmation"])
def test_no_row_of_an_account_is_deleted(
    lan: Person, sql: psycopg.Connection[Any], table: str
) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        sql.execute(f"DELETE FROM {table}".encode())


def test_an_official_whose_inviter_is_unknown_is_no_third_person(
    office: Office, sql: psycopg.Connection[Any]
) -> None:
    """A friend of the inviter confirms one of the two: changed in the database, the friend's word
    has no effect."""
    boss = office.hire("administrator", areas=())
    friend = invited(office, boss, office.hire("auditor", areas=("lam-dong-2025",)))
    with office.engine.connect() as connection:
        assert friend.id in invitations.invited(connection, [boss.id])[boss.id]
    sql.execute("UPDATE api_token SET created_by = NULL WHERE 'enrol' = ANY(scopes)")
    sql.execute(f"UPDATE official SET created_by = NULL WHERE id = {friend.id}".encode())
    with office.engine.connect() as connection:
        assert friend.id in invitations.invited(connection, [boss.id])[boss.id]


def invites(office: Office, person: Person, by: Person) -> tuple[SessionToken, int]:
    """The session in which an invitation of `by` is used, and the invitation's id."""
    with office.engine.begin() as connection:
        made = accounts.invite(connection, person.id, by.id, NOW)
    holder = office.authority.authorise(made.text, "enrol", now=NOW)
    with office.engine.begin() as connection:
        return self_service.invited(connection, holder, NOW), made.id


def enrols(office: Office, me: Official, made: str) -> str:
    """Why the invitation does not serve; "" if it does."""
    keys = office.authority.keys
    try:
        with office.engine.begin() as connection:
            secret = self_service.secret_of(connection, keys, me)
            code = totp.code(secret, totp.step_of(NOW))
            self_service.enrolled(connection, keys, me, made, code, "", NOW)
    except NotPermitted as error:
        return error.reason
    return ""


def confirmed_by(office: Office, person: Person) -> list[int | None]:
    query = select(official_confirmation.c.confirmed_by).where(
        official_confirmation.c.official_id == person.id
    )
    with office.engine.connect() as connection:
        return list(connection.execute(query).scalars())


OF_THE_SERVER = "UPDATE api_token SET created_by = NULL WHERE id = {id}"
BACK = "UPDATE api_token SET created_by = {boss}, revoked_at = NULL WHERE id = {id}"


def test_no_invitation_is_made_the_servers(
    office: Office, sql: psycopg.Connection[Any], hashes: dict[str, str]
) -> None:
    """The server does not confirm an account invited by an administrator, whenever they write."""
    boss = office.hire("administrator", areas=())
    new = office.hire(confirmed=False)
    session, invitation = invites(office, new, boss)
    me = office.authority.authorise(session, "enrol", now=NOW)
    sql.execute(OF_THE_SERVER.format(id=invitation).encode())
    with pytest.raises(NotPermitted) as raised:
        office.authority.authorise(session, "enrol", now=NOW)
    assert raised.value.reason == "unsigned"
    # They write between the permission and the act as well.
    assert enrols(office, me, hashes[MINE]) == "unsigned"
    with office.engine.begin() as connection, pytest.raises(Unknown):
        credentials.enrol(connection, office.authority.keys, me, NOW)
    assert confirmed_by(office, new) == []
    sql.execute(BACK.format(id=invitation, boss=boss.id).encode())
    me = office.authority.authorise(session, "enrol", now=NOW)
    assert enrols(office, me, hashes[MINE]) == "" and confirmed_by(office, new) == []


def test_a_row_changed_and_put_back_holds_only_until_the_next_true_change(
    office: Office, sql: psycopg.Connection[Any]
) -> None:
    boss = office.hire("administrator", areas=())
    new = office.hire(confirmed=False)
    session, invitation = invites(office, new, boss)
    sql.execute(OF_THE_SERVER.format(id=invitation).encode())
    with office.engine.begin() as connection:
        tokens.revoke(connection, NOW, token_id=invitation)
    sql.execute(BACK.format(id=invitation, boss=boss.id).encode())
    with office.engine.connect() as connection:
        assert not invitations.accounts(connection, [new.id])[new.id].intact
    with pytest.raises(NotPermitted):
        office.authority.authorise(session, "enrol", now=NOW)


def test_a_revoked_invitation_is_not_revived(
    office: Office, sql: psycopg.Connection[Any], hashes: dict[str, str]
) -> None:
    boss = office.hire("administrator", areas=())
    new = office.hire(confirmed=False)
    session, invitation = invites(office, new, boss)
    me = office.authority.authorise(session, "enrol", now=NOW)
    with office.engine.begin() as connection:
        credentials.revoke_token(connection, invitation, boss.id, NOW)
    (ended,) = sql.execute("SELECT ended_at FROM console_session").fetchall()
    assert ended[0] is not None, "the session that it began ends with it"
    sql.execute("UPDATE api_token SET revoked_at = NULL")
    sql.execute("UPDATE console_session SET ended_at = NULL")
    with pytest.raises(NotPermitted) as raised:
        office.authority.authorise(session, "enrol", now=NOW)
    assert raised.value.reason == "unsigned"
    assert enrols(office, me, hashes[MINE]) == "unsigned"


def test_signatures_outlive_the_rotation_of_both_keys(
    office: Office, lan: Person, settings: Settings
) -> None:
    rotated = dataclasses.replace(
        settings, audit_key=os.urandom(32), audit_keys_previous=(settings.audit_key,)
    )
    old = office.authority.keys
    new = Keys(old.hash_key, bytes(range(32)), encryption_keys_previous=(old.encryption_key,))
    engine = Services(rotated, {}, name="test").engine
    try:
        moved = Office(dataclasses.replace(office.authority, engine=engine, keys=new), engine)
        assert signs_in(moved, lan, RIGHT, lan.code())
        with engine.begin() as connection:
            while not key_rotation.step(connection, new).done:
                pass
        assert signs_in(moved, lan, RIGHT, lan.code(steps=1))
        assert why(moved, lan, code=lan.code(steps=-1)) == "used_code"
    finally:
        engine.dispose()


def test_a_rotation_signs_nothing_that_was_changed(
    office: Office, lan: Person, sql: psycopg.Connection[Any]
) -> None:
    sql.execute(f"UPDATE official SET areas = '{{lam-dong-2025}}' WHERE id = {lan.id}".encode())
    old = office.authority.keys
    new = Keys(old.hash_key, bytes(range(32)), encryption_keys_previous=(old.encryption_key,))
    with office.engine.begin() as connection:
        while not key_rotation.step(connection, new).done:
            pass
    assert why(office, lan, "read") == "unsigned"


def test_doctor_names_each(
    office: Office, lan: Person, sql: psycopg.Connection[Any], env: Any
) -> None:
    def text() -> str:
        return " ".join(one.says for one in doctor.examine(env) if "not written by" in one.says)

    assert text() == ""
    sql.execute("INSERT INTO official_confirmation (official_id, role) VALUES (1, 'district')")
    sql.execute(f"UPDATE official SET password = NULL WHERE id = {lan.id}".encode())
    assert f"official {lan.id}" in text() and "official_confirmation 2" in text()
