"""The permissions, and that every refusal is recorded."""

from __future__ import annotations

import contextlib
import dataclasses
import threading

import pytest
from sqlalchemy import update

from gateway.database import key_rotation
from gateway.database.encryption import Keys
from gateway.database.tables_officials import api_token, official
from gateway.officials import audit, tokens
from gateway.officials.errors import (
    Expired,
    Locked,
    NeedsTotp,
    NotPermitted,
    NotYourArea,
    NotYourRole,
    Unknown,
    WrongTotp,
)
from gateway.officials.permissions import PERMISSIONS, ROLES
from tests import signed
from tests.gateway.officials.conftest import (
    DAK_MIL,
    DAK_MIL_COMMUNE,
    ELSEWHERE,
    NOW,
    Office,
    later,
)


def test_a_district_approves_in_its_district(office: Office) -> None:
    lan = office.hire()
    result = office.authority.authorise(lan.token, "approve", [DAK_MIL], lan.code(), now=NOW)
    assert (result.id, result.role, result.token_id) == (lan.id, "district", lan.token_id)
    assert office.audited() == []


@pytest.mark.parametrize(
    ("role", "areas", "act", "wanted", "error"),
    [
        ("commune", (DAK_MIL_COMMUNE,), "approve", [DAK_MIL_COMMUNE], NotYourRole),
        ("commune", (DAK_MIL_COMMUNE,), "draft", [DAK_MIL], NotYourArea),
        ("commune", (DAK_MIL_COMMUNE,), "judge", [], NotYourRole),
        ("district", (DAK_MIL,), "approve", [ELSEWHERE], NotYourArea),
        ("district", (DAK_MIL,), "approve", [DAK_MIL, ELSEWHERE], NotYourArea),
        ("district", (DAK_MIL,), "approve", ["lam-dong-2025"], NotYourArea),
        ("district", (DAK_MIL,), "approve", [], NotYourArea),
        ("district", (DAK_MIL,), "approve", ["lam-dong-2025/none"], NotYourArea),
        ("district", (DAK_MIL,), "manage", [], NotYourRole),
        ("district", (DAK_MIL,), "audit", [], NotYourRole),
        ("administrator", (), "approve", [DAK_MIL], NotYourRole),
        ("auditor", ("lam-dong-2025",), "draft", [DAK_MIL], NotYourRole),
    ],
)
def test_outside_of_role_or_area(  # type: ignore[no-untyped-def]
    office: Office, role, areas, act, wanted, error
) -> None:
    person = office.hire(role, areas)
    with pytest.raises(error) as raised:
        office.authority.authorise(
            person.token, act, wanted, person.code(), now=NOW, about=("alert", 7)
        )
    assert office.audited(kind="alert", object_id=7) == [
        (person.id, act, "refused", raised.value.reason)
    ]


def test_a_province_is_permitted_in_every_part_of_it(office: Office) -> None:
    person = office.hire("province", ("lam-dong-2025",))
    for wanted in ("lam-dong-2025", DAK_MIL, DAK_MIL_COMMUNE):
        assert office.authority.authorise(person.token, "draft", [wanted], now=NOW).id == person.id


def test_an_auditor_only_reads_and_confirms(office: Office) -> None:
    person = office.hire("auditor", ("lam-dong-2025",))
    theirs = {"read", "audit", "oversee", "carriers", "confirm", "enrol", "tokens", "own"}
    for act in PERMISSIONS.keys() - theirs:
        with pytest.raises(NotYourRole):
            office.authority.authorise(person.token, act, [DAK_MIL], person.code(), now=NOW)
    assert office.authority.authorise(person.token, "audit", now=NOW).id == person.id


def test_every_act_has_somebody_and_nobody_has_every_act() -> None:
    for act in PERMISSIONS.values():
        assert act.roles
    for role in ROLES:
        assert any(role not in act.roles for act in PERMISSIONS.values())


def test_a_token_is_good_for_its_scopes_alone(office: Office) -> None:
    person = office.hire(scopes=("read", "draft"))
    office.authority.authorise(person.token, "draft", [DAK_MIL], now=NOW)
    with pytest.raises(NotYourRole) as raised:
        office.authority.authorise(person.token, "approve", [DAK_MIL], person.code(), now=NOW)
    assert raised.value.reason == "scope"


@pytest.mark.parametrize("token", [None, "", "k5o_1_", "k5o_1_" + "0" * 40, "k5o_" + "9" * 30])
def test_a_token_that_is_none(office: Office, token: str | None) -> None:
    office.hire()
    with pytest.raises(Unknown):
        office.authority.authorise(token, "read", now=NOW)
    with pytest.raises(Unknown):
        office.authority.authorise(token, "read", now=NOW)
    ((person, act, outcome, _),) = office.audited()
    assert (person, act, outcome) == (None, "read", "refused"), "once a minute, not once a webhooks"


def test_a_secret_with_the_id_of_another(office: Office) -> None:
    lan, minh = office.hire(), office.hire()
    forged = f"k5o_{minh.token_id}_{lan.token.rsplit('_', 1)[1]}"
    with pytest.raises(Unknown):
        office.authority.authorise(forged, "read", now=NOW)


def test_approving_with_the_token_of_one_and_the_code_of_another(office: Office) -> None:
    lan, minh = office.hire(), office.hire()
    with pytest.raises(WrongTotp):
        office.authority.authorise(lan.token, "approve", [DAK_MIL], minh.code(), now=NOW)
    assert office.audited() == [(lan.id, "approve", "refused", "wrong_code")]


def test_a_token_ends(office: Office) -> None:
    person = office.hire(days=90)
    office.authority.authorise(person.token, "read", now=later(days=90, seconds=-1))
    with pytest.raises(Expired):
        office.authority.authorise(person.token, "read", now=later(days=90))
    assert office.audited() == [(person.id, "read", "refused", "expired")]


def test_a_revoked_token_and_a_disabled_official_are_unknown(office: Office) -> None:
    lan, minh = office.hire(), office.hire()
    with office.engine.begin() as connection:
        assert tokens.revoke(connection, NOW, token_id=lan.token_id) == [lan.token_id]
        connection.execute(update(official).where(official.c.id == minh.id).values(disabled_at=NOW))
    names = set()
    for person in (lan, minh):
        with pytest.raises(Unknown) as raised:
            office.authority.authorise(person.token, "read", now=NOW)
        names.add(str(raised.value))
    assert len(names) == 1, "which of both it is stands in the audit alone"
    assert [row[3] for row in office.audited()] == ["revoked", "disabled"]


def test_the_database_holds_no_token(office: Office) -> None:
    person = office.hire()
    office.authority.authorise(person.token, "read", now=NOW)
    with office.engine.connect() as connection:
        row = connection.execute(api_token.select()).one()
    secret = person.token.rsplit("_", 1)[1]
    assert secret not in repr(row) and bytes.fromhex(secret) not in bytes(row.hash)
    assert row.used_at == NOW


def test_a_code_is_needed_and_good_once(office: Office) -> None:
    person = office.hire()

    def approve(code: str | None, at=NOW) -> None:  # type: ignore[no-untyped-def]
        office.authority.authorise(person.token, "approve", [DAK_MIL], code, now=at)

    with pytest.raises(NeedsTotp):
        approve(None)
    approve(person.code())
    with pytest.raises(WrongTotp) as raised:
        approve(person.code())
    assert raised.value.reason == "used_code"
    with pytest.raises(WrongTotp):
        approve(person.code(steps=-1)), "an older one than the one used"
    approve(person.code(steps=1))
    with pytest.raises(WrongTotp):
        approve(person.code(steps=5))


def test_a_clock_may_be_one_step_off(office: Office) -> None:
    for steps, good in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        person = office.hire()
        try:
            office.authority.authorise(
                person.token, "approve", [DAK_MIL], person.code(steps=steps), now=NOW
            )
        except WrongTotp:
            assert not good, steps
        else:
            assert good, steps


def test_of_two_with_one_code_one_wins(office: Office) -> None:
    person = office.hire()
    start, results = threading.Barrier(8), []

    def approve() -> None:
        start.wait()
        try:
            office.authority.authorise(person.token, "approve", [DAK_MIL], person.code(), now=NOW)
            results.append("done")
        except NotPermitted as error:
            results.append(error.reason)

    threads = [threading.Thread(target=approve) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(results) == ["done"] + ["used_code"] * 7


def test_guesses_that_come_together_are_counted_one_by_one(office: Office) -> None:
    person = office.hire()
    wrong = next(f"{n:06}" for n in range(9) if f"{n:06}" not in _near(person))
    results: list[str] = []

    def guess() -> None:
        try:
            office.authority.authorise(person.token, "approve", [DAK_MIL], wrong, now=NOW)
        except NotPermitted as error:
            results.append(error.reason)

    threads = [threading.Thread(target=guess) for _ in range(12)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(results) == ["locked"] * 7 + ["wrong_code"] * 5


def _near(person) -> set[str]:  # type: ignore[no-untyped-def]
    return {person.code(steps=step) for step in (-1, 0, 1)}


def test_waits_grow_and_a_right_code_ends_them(office: Office) -> None:
    person = office.hire()
    at, waits = NOW, []
    for _ in range(8):
        with contextlib.suppress(WrongTotp):
            office.authority.authorise(person.token, "approve", [DAK_MIL], "abc", now=at)
        with office.engine.connect() as connection:
            until = (
                connection.execute(official.select().where(official.c.id == person.id))
                .one()
                .locked_until
            )
        if until is not None:
            waits.append(int((until - at).total_seconds()))
            with pytest.raises(Locked) as raised:
                office.authority.authorise(
                    person.token, "approve", [DAK_MIL], person.code(at), now=at
                )
            assert raised.value.until == until
            at = until
    assert waits == [60, 120, 240, 480]
    # Reading and stopping an alert are not locked: who knows a token must not stop its owner.
    office.authority.authorise(person.token, "pause", [DAK_MIL], now=NOW)
    office.authority.authorise(person.token, "approve", [DAK_MIL], person.code(at), now=at)
    with pytest.raises(WrongTotp):
        office.authority.authorise(person.token, "approve", [DAK_MIL], "000", now=at)


def test_a_refused_act_is_audited_though_it_is_rolled_back(office: Office) -> None:
    person = office.hire()
    with office.engine.connect() as connection:
        audit.record(connection, person.id, "alert.draft", "alert", 1)
        with pytest.raises(NotYourArea):
            office.authority.authorise(person.token, "draft", [ELSEWHERE], now=NOW)
        connection.rollback()
    assert [row[1:3] for row in office.audited()] == [("draft", "refused")]


def test_of_areas_that_a_caller_made_up_nothing_is_stored(office: Office) -> None:
    person = office.hire()
    with pytest.raises(NotYourArea):
        office.authority.authorise(person.token, "draft", ["+84912345678", ELSEWHERE], now=NOW)
    with office.engine.connect() as connection:
        (entries,) = audit.entries(connection, audit.Filter(outcome="refused"))
    assert entries.detail == {"reason": "area", "token": person.token_id, "areas": [ELSEWHERE]}


def test_a_code_generator_outlives_a_rotation_of_the_key(office: Office) -> None:
    person = office.hire()
    old = office.authority.keys
    new = Keys(old.hash_key, bytes(range(32)), encryption_keys_previous=(old.encryption_key,))
    with office.engine.begin() as connection:
        while not key_rotation.step(connection, new).done:
            pass
    moved = Keys(old.hash_key, bytes(range(32)))
    authority = dataclasses.replace(office.authority, keys=moved)
    authority.authorise(person.token, "approve", [DAK_MIL], person.code(), now=NOW)
    with pytest.raises(NeedsTotp) as raised:
        office.authority.authorise(
            person.token, "approve", [DAK_MIL], person.code(steps=1), now=NOW
        )
    assert raised.value.reason == "unreadable"


def test_a_code_generator_copied_to_anothers_row_signs_nobody_in(office: Office) -> None:
    """Anyone who can write the database, and has a code generator of their own, is not the
    others."""
    lan, minh, third = office.hire(), office.hire(), office.hire()
    with office.engine.begin() as connection:
        mine = connection.exec_driver_sql(
            "SELECT totp_secret FROM official WHERE id = %s", (minh.id,)
        ).scalar_one()
        change = update(official).where(official.c.id == lan.id)
        connection.execute(change.values(totp_secret=mine, totp_step=0))
        # The row is signed besides (`test_sql_attacks`): as if somebody had that key.
        signed.everything(connection)
    for code in (minh.code(), lan.code()):
        with pytest.raises(NeedsTotp) as raised:
            office.authority.authorise(lan.token, "approve", [DAK_MIL], code, now=NOW)
        assert raised.value.reason == "unreadable"
        assert "ask for an invitation" in str(raised.value)
    assert office.audited(act="approve") == [(lan.id, "approve", "refused", "unreadable")] * 2
    # Their neighbours are not hurt.
    for person in (minh, third):
        office.authority.authorise(person.token, "approve", [DAK_MIL], person.code(), now=NOW)


def test_a_phones_number_in_an_address_is_not_stored(office: Office) -> None:
    """`GET /api/alerts/84912345678`: what was typed as an id may be a number."""
    person = office.hire()
    for typed in (84912345678, 912345678, -912345678, 1 << 70):
        with pytest.raises(NotYourArea):
            office.authority.authorise(
                person.token, "draft", [ELSEWHERE], now=NOW, about=("alert", typed)
            )
    with office.engine.connect() as connection:
        entries = list(audit.entries(connection, audit.Filter(act="draft")))
    assert [(one.kind, one.object_id) for one in entries] == [("alert", None)] * 4
