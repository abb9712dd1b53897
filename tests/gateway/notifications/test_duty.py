"""The officials called for what waits: duty, stand-ins, choices, and an emergency that still
waits."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Content
from gateway.database.tables_notifications import official_contact
from gateway.notifications import duty, kinds
from gateway.officials.authorization import Official
from gateway.officials.errors import NeedsTotp, NotYet, NotYourArea, NotYourRole
from tests.gateway.notifications.test_notifications import (
    MORNING,
    NIGHT,
    after,
    emergency,
    make_high,
    news,
    reach,
    sms,
)
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE, ELSEWHERE, Office, Person
from tests.workers.conftest import Harness


def me(person: Person) -> Official:
    return Official(person.id, "", "district", (), (), None)


def notice(harness: Harness, author: Person) -> int:
    alerts, mine = harness.context.alert_service, Credentials(author.token)
    content = Content(
        kind="notice",
        texts={"vi-marks": "Mai cúp nước từ 8 giờ."},
        areas=(DAK_MIL_COMMUNE,),
        expires_at=harness.clock() + timedelta(days=2),
    )
    one = alerts.draft(mine, content)
    return alerts.submit(mine, one.id, one.version).id


def to(harness: Harness) -> list[str]:
    return [number for number, _ in sms(harness)]


def test_an_alert_that_waits_calls_its_approvers_in_the_morning(
    harness: Harness, office: Office
) -> None:
    author, approver, far = office.hire(), office.hire(), office.hire("district", (ELSEWHERE,))
    for person, phone in ((author, "0912000100"), (approver, "0912000111"), (far, "0912000122")):
        reach(harness, person.id, phone)
    harness.clock.now = NIGHT
    one = notice(harness, author)
    after(harness, minutes=5)
    assert sms(harness) == []
    harness.clock.now = MORNING
    after(harness, minutes=0)
    ((number, text),) = sms(harness)
    assert number == "111" and f"canh bao so {one} dang cho ban duyet" in text


def test_an_emergency_repeats_its_call_until_somebody_decides(
    harness: Harness, office: Office
) -> None:
    author, approver = office.hire(), office.hire()
    reach(harness, approver.id, "0912000111")
    harness.clock.now = NIGHT
    one = emergency(harness, author)
    harness.work()
    assert to(harness) == ["111"]
    after(harness, minutes=21)
    assert to(harness) == ["111"] * 2
    for _ in range(10):
        after(harness, minutes=21)
    assert to(harness) == ["111"] * kinds.MOST_TIMES
    harness.sql.execute("UPDATE alert SET state = 'returned' WHERE id = %s", (one,))
    after(harness, minutes=21)
    assert harness.staged() == 0


def test_everybody_is_notified_of_an_emergency_that_was_approved_otherwise(
    harness: Harness, office: Office
) -> None:
    """Also at night, and to those who are not on duty."""
    author, commune = office.hire(), office.hire("commune", (DAK_MIL_COMMUNE,))
    far = office.hire("district", (ELSEWHERE,))
    reach(harness, author.id, "0912000100", on_duty=True)
    reach(harness, commune.id, "0912000111")
    harness.clock.now = NIGHT
    one = emergency(harness, author)
    alerts = harness.context.alert_service
    alert = alerts.load(one)
    assert alert is not None
    credentials = Credentials(far.token, far.code(harness.clock()))
    alerts.approve(credentials, one, alert.version, alert.hash)
    harness.work()
    assert sorted(to(harness)) == ["100", "111"]
    assert all(f"canh bao KHAN so {one} vua duoc duyet thay" in text for _, text in sms(harness))


def test_officials_on_the_roster_are_called(harness: Harness, office: Office) -> None:
    author, on_roster, other = office.hire(), office.hire(), office.hire()
    reach(harness, on_roster.id, "0912000111")
    reach(harness, other.id, "0912000122")
    now = harness.clock()
    authority = harness.context.authority
    credentials = Credentials(other.token, other.code(now))
    duty.put(authority, credentials, on_roster.id, now, now + timedelta(hours=12), now)
    with harness.context.engine.begin() as connection:
        assert [one.official_id for one in duty.roster(connection, now)] == [on_roster.id]
        assert duty.calls(connection, [on_roster.id], now)[on_roster.id].duty_until is not None
    notice(harness, author)
    after(harness, minutes=2)
    assert to(harness) == ["111"] * 2, "of the roster, and of the notice"
    after(harness, hours=13)
    notice(harness, author)
    harness.clock.now = MORNING + timedelta(days=1)
    after(harness, minutes=2)
    assert sorted(to(harness)) == ["111"] * 3 + ["122"]


def test_the_roster_is_filled_by_officials_of_its_areas(harness: Harness, office: Office) -> None:
    """With a code, by an account that counts. The official on duty is notified. All is audited."""
    mine, other = office.hire(), office.hire()
    far, auditor = office.hire("district", (ELSEWHERE,)), office.hire("auditor", (DAK_MIL,))
    new = office.hire(confirmed=False)
    reach(harness, mine.id, "0912000111")
    now, authority = harness.clock(), harness.context.authority
    until = now + timedelta(hours=12)
    for person, error in ((far, NotYourArea), (auditor, NotYourRole), (new, NotYet)):
        with pytest.raises(error):
            duty.put(
                authority, Credentials(person.token, person.code(now)), mine.id, now, until, now
            )
    with pytest.raises(NeedsTotp):
        duty.put(authority, Credentials(other.token), mine.id, now, until, now)
    duty.put(authority, Credentials(other.token, other.code(now)), mine.id, now, until, now)
    with harness.context.engine.connect() as connection:
        (one,) = duty.roster(connection, now)
    assert one.id is not None
    with pytest.raises(NotYourArea):
        duty.take_off(authority, Credentials(far.token, far.code(now, 1)), one.id, now)
    duty.take_off(authority, Credentials(other.token, other.code(now, 1)), one.id, now)
    with harness.context.engine.connect() as connection:
        assert duty.roster(connection, now) == []
    after(harness, minutes=2)
    assert to(harness) == ["111"]
    assert "lich truc cua ban vua thay doi 2 lan" in sms(harness)[0][1]
    audited = [row[:3] for row in office.audited() if "roster" in row[1]]
    assert audited.count((other.id, "official.roster", "done")) == 2
    assert audited.count((far.id, "roster", "refused")) == 2


def test_an_administrator_fills_the_roster_of_all(harness: Harness, office: Office) -> None:
    """Also with another administrator, who has no area: failing carriers call that one alone."""
    boss, other, officer = (
        office.hire("administrator", ()),
        office.hire("administrator", ()),
        office.hire("district", (ELSEWHERE,)),
    )
    new = office.hire("administrator", (), confirmed=False)
    for person, phone in ((boss, "0912000111"), (other, "0912000122")):
        reach(harness, person.id, phone)
    now, authority = harness.clock(), harness.context.authority
    until = now + timedelta(hours=12)
    for whom, steps in ((other, 0), (officer, 1)):
        code = Credentials(boss.token, boss.code(now, steps))
        duty.put(authority, code, whom.id, now, until, now)
    with pytest.raises(NotYet):
        duty.put(authority, Credentials(new.token, new.code(now)), new.id, now, until, now)
    with harness.context.engine.connect() as connection:
        on_duty = {one.official_id: one.id for one in duty.roster(connection, now)}
    assert set(on_duty) == {other.id, officer.id}
    news(harness, "carrier_down", 0, "open")
    after(harness, minutes=2)
    assert to(harness) == ["122"] * 2, "that they are on duty, and the carrier"
    place = on_duty[officer.id]
    assert place is not None
    now = harness.clock()
    duty.take_off(authority, Credentials(boss.token, boss.code(now)), place, now)
    with harness.context.engine.connect() as connection:
        assert [one.official_id for one in duty.roster(connection, now)] == [other.id]


def test_the_stand_in_is_called_and_the_absent_official_is_not(
    harness: Harness, office: Office
) -> None:
    """If the stand-in may not act on it, the absent official is called all the same."""
    author, away, other = office.hire(), office.hire(), office.hire()
    far = office.hire("district", (ELSEWHERE,))
    for person, phone in ((away, "0912000111"), (other, "0912000122"), (far, "0912000133")):
        reach(harness, person.id, phone)
    now = harness.clock()
    for stand_in, called in ((other, ["122"]), (far, ["111", "122"])):
        with harness.context.engine.begin() as connection:
            duty.set_away(connection, me(away), stand_in.id, now + timedelta(days=3), now)
        harness.work()
        # The absent official gets a notice: another may have done it, in an open browser.
        assert sms(harness)[-1][0] == "111" and "vua doi nguoi nhan tin thay" in sms(harness)[-1][1]
        before = len(sms(harness))
        notice(harness, author)
        after(harness, minutes=2)
        assert sorted(to(harness)[before:]) == called
    with harness.context.engine.begin() as connection:
        later = now + timedelta(days=4)
        assert duty.away(connection, away.id, now) is not None
        assert (duty.away(connection, away.id, later), duty.stand_ins(connection, later)) == (
            None,
            {},
        )


def test_each_chooses_but_not_about_emergencies(harness: Harness, office: Office) -> None:
    author, approver = office.hire(), office.hire()
    reach(harness, approver.id, "0912000111")
    with harness.context.engine.begin() as connection:
        connection.execute(update(official_contact).values(muted=["alert_waits"]))
    notice(harness, author)
    after(harness, minutes=2)
    assert sms(harness) == []
    emergency(harness, author)
    harness.work()
    assert to(harness) == ["111"]
    assert not kinds.KINDS["emergency_waits"].optional
    assert not kinds.KINDS["account_changed"].optional


def test_somebody_hears_of_a_high_though_nobody_wants_to(harness: Harness, office: Office) -> None:
    first, second = office.hire(), office.hire()
    reach(harness, first.id, "0912000111")
    reach(harness, second.id, "0912000222")
    muted = update(official_contact)
    with harness.context.engine.begin() as connection:
        connection.execute(muted.values(muted=["new_high"]))
    make_high(harness, 1)
    harness.work()
    after(harness, minutes=2)
    assert sorted(to(harness)) == ["111", "222"]
    with harness.context.engine.begin() as connection:
        connection.execute(muted.where(official_contact.c.official_id == first.id).values(muted=[]))
    make_high(harness, 2)
    harness.work()
    after(harness, minutes=2)
    assert to(harness)[2:] == ["111"]
