"""Nobody alone: what one administrator can do with accounts of their own making, and what not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from config.settings import Settings
from gateway.alerts import lifecycle
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content, NotPossible
from gateway.alerts.service import AlertService
from gateway.officials import accounts, confirmations, credentials, invitations
from gateway.officials.authorization import Official
from gateway.officials.errors import NotYet, NotYourArea
from gateway.officials.permissions import scopes_of
from gateway.services import Services
from tests.gateway.alerts.conftest import Clock
from tests.gateway.officials.conftest import DAK_MIL, ELSEWHERE, NOW, Office, Person

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass
class Place:
    """The office at work: its clock, and what people there do by the product's own doors."""

    office: Office
    alerts: AlertService
    clock: Clock

    def credentials(self, official: Person) -> Credentials:
        self.clock.forward(seconds=30)
        return Credentials(official.token, official.code(self.clock()))

    def me(self, official: Person, act: str) -> Official:
        given = self.credentials(official)
        return self.office.authority.authorise(given.token, act, totp=given.totp, now=self.clock())

    def invite(self, by: Person, name: str, role: str = "district", areas: Any = (DAK_MIL,)) -> str:
        """The invitation to a new account."""
        me = self.me(by, "manage")
        areas = () if role == "administrator" else areas
        with self.office.engine.begin() as connection:
            return accounts.create(
                connection, self.office.authority.areas, name, role, areas, me.id, self.clock()
            )[1].text

    def enrol(self, invitation: str) -> Person:
        """Anyone who holds the invitation sets up a code generator and makes a token."""
        now, authority = self.clock(), self.office.authority
        me = authority.authorise(invitation, "enrol", now=now)
        with self.office.engine.begin() as connection:
            secret = credentials.enrol(connection, authority.keys, me, now)
            made = credentials.make_token(connection, me, scopes_of(me.role), 365, now)
        return Person(me.id, made.text, made.id, secret)

    def renewed(self, official: Person) -> Person:
        """With a token of the role that they have by now."""
        me = self.me(official, "tokens")
        with self.office.engine.begin() as connection:
            made = credentials.make_token(connection, me, scopes_of(me.role), 90, self.clock())
        return dataclasses.replace(official, token=made.text, token_id=made.id)

    def join(
        self, by: Person, name: str, role: str = "district", areas: Any = (DAK_MIL,)
    ) -> Person:
        return self.enrol(self.invite(by, name, role, areas))

    def second_invitation(self, by: Person, official: Person) -> Person:
        """Another invitation to the account, used by anyone who saw it."""
        me = self.me(by, "manage")
        with self.office.engine.begin() as connection:
            made = accounts.invite(connection, official.id, me.id, self.clock())
        return self.enrol(made.text)

    def confirm(self, by: Person, official: Person) -> None:
        me = self.me(by, "confirm")
        with self.office.engine.begin() as connection:
            confirmations.confirm(connection, official.id, me, self.clock())

    def from_server(self, official: Person, reason: str = "gặp tận nơi") -> None:
        with self.office.engine.begin() as connection:
            confirmations.confirm_from_server(connection, official.id, reason, self.clock())

    def submitted(self, writer: Person, kind: str = "notice") -> Alert:
        content = Content(
            kind=kind,  # type: ignore[arg-type]
            texts={"vi-marks": "Mai cúp nước từ 8 giờ."},
            areas=(DAK_MIL,),
            expires_at=self.clock() + 3 * DAY,
        )
        one = self.alerts.draft(self.credentials(writer), content)
        if kind in ("emergency", "exercise"):
            return self.alerts.submit(self.credentials(writer), one.id, one.version)
        values = {"submitted_by": writer.id, "submitted_at": self.clock()}
        with self.office.engine.begin() as connection:
            # As when somebody could have approved it, who is gone by now.
            return lifecycle.move(connection, "submit", one.id, one.version, **values)

    def approve(self, official: Person, one: Alert) -> Alert:
        return self.alerts.approve(self.credentials(official), one.id, one.version, one.hash)

    def state(self, one: Alert) -> str:
        loaded = self.alerts.load(one.id)
        assert loaded is not None
        return loaded.state


@pytest.fixture
def place(settings: Settings, env: dict[str, str], office: Office) -> Iterator[Place]:
    clock = Clock()
    services = Services(settings, env, clock)
    yield Place(office, services.alert_service, clock)
    services.close()


def test_one_administrator_three_invitations_no_alert(place: Place) -> None:
    alone = place.office.hire("administrator")
    writer = place.join(alone, "Người viết")
    approver = place.join(alone, "Người duyệt")
    auditor = place.join(alone, "Người kiểm tra", "auditor")
    one = place.submitted(writer)
    for wait in (HOUR, 2 * DAY):
        place.clock.now = NOW + wait
        with pytest.raises(NotYet):
            place.approve(approver, one)
        with pytest.raises(NotYet):
            place.confirm(auditor, approver)
        with pytest.raises(accounts.NotPossible, match="no second person"):
            place.confirm(alone, approver)
        with pytest.raises(accounts.NotPossible):
            place.confirm(alone, auditor)
    assert place.state(one) == "submitted"
    refused = [row[1:] for row in place.office.audited(official_id=approver.id, outcome="refused")]
    assert refused == [("approve", "refused", "young"), ("approve", "refused", "unconfirmed")]


def test_after_a_day_and_a_second_person_it_goes_out(place: Place) -> None:
    boss, auditor = place.office.hire("administrator"), place.office.hire("auditor")
    writer = place.join(boss, "Người viết")
    approver = place.join(boss, "Người duyệt")
    one = place.submitted(writer)
    place.confirm(auditor, approver)
    with pytest.raises(NotYet, match="24 hours"):
        place.approve(approver, one)
    place.clock.forward(days=1)
    assert place.approve(approver, one).state == "approved"


def test_a_new_code_generator_is_a_new_account(place: Place) -> None:
    """An administrator can't take over an approver whom everybody knows."""
    boss, auditor = place.office.hire("administrator"), place.office.hire("auditor")
    writer, binh = place.office.hire(), place.office.hire()
    one = place.submitted(writer)
    thief = place.second_invitation(boss, binh)
    place.clock.forward(days=2)
    with pytest.raises(NotYet, match="confirmed"):
        place.approve(thief, one)
    with pytest.raises(accounts.NotPossible, match="no second person"):
        place.confirm(boss, thief)
    place.confirm(auditor, thief)
    assert place.approve(thief, one).state == "approved"


def test_a_confirmation_for_another_role_does_not_count_for_this_one(place: Place) -> None:
    boss, auditor = place.office.hire("administrator"), place.office.hire("auditor")
    official = place.join(boss, "Cán bộ xã", "commune", ("lam-dong-2025/24664",))
    with pytest.raises(accounts.NotPossible, match="needs no confirmation"):
        place.confirm(auditor, official)
    me = place.me(boss, "manage")
    with place.office.engine.begin() as connection:
        areas = place.office.authority.areas
        accounts.set_role(
            connection, areas, official.id, "district", [DAK_MIL], me.id, place.clock()
        )
    place.clock.forward(days=2)
    one, official = place.submitted(place.office.hire()), place.renewed(official)
    with pytest.raises(NotYet, match="confirmed"):
        place.approve(official, one)


def test_neither_a_chain_nor_a_cycle_of_invitations_makes_a_second_person(place: Place) -> None:
    root = place.office.hire("administrator", days=365)
    honest = place.office.hire("auditor", days=365)
    first = place.join(root, "Quản trị một", "administrator")
    place.confirm(honest, first)
    place.clock.forward(days=1)
    second = place.join(first, "Quản trị hai", "administrator")
    place.confirm(honest, second)
    place.clock.forward(days=1)
    # The second invites the first again: a cycle. The root invites one whom all confirm.
    repeated = place.second_invitation(second, first)
    place.confirm(honest, repeated)
    place.clock.forward(days=1)
    new = place.join(root, "Người duyệt")
    with place.office.engine.connect() as connection:
        below = invitations.invited(connection, [root.id, first.id, second.id])
        able = _able(connection, new, place.clock())
    assert below[root.id] == {first.id, second.id, new.id}
    assert below[second.id] == below[first.id] == {first.id, second.id}
    assert able == [honest.id]
    for by in (repeated, second):
        with pytest.raises(accounts.NotPossible, match="no second person"):
            place.confirm(by, new)
    # Ninety days later the chain has lapsed for confirming, but not as a third person.
    place.clock.forward(days=91)
    newcomer, writer = place.join(root, "Người duyệt muộn"), place.join(root, "Người viết muộn")
    place.confirm(second, newcomer)
    place.clock.forward(days=1)
    one = place.submitted(writer)
    with pytest.raises(NotPossible, match="One administrator has invited you"):
        place.approve(newcomer, one)
    place.confirm(honest, writer)
    assert place.approve(newcomer, one).state == "approved"


def _able(connection: Any, official: Person, now: datetime) -> list[int]:
    account = invitations.accounts(connection, [official.id])[official.id]
    return invitations.confirmers(connection, account, now, now - 90 * DAY)


def test_the_server_confirms_only_where_nobody_else_can(place: Place) -> None:
    alone = place.office.hire("administrator")
    new = place.join(alone, "Người duyệt")
    with pytest.raises(accounts.NotPossible, match="reason"):
        place.from_server(new, "")
    auditor = place.office.hire("auditor")
    with pytest.raises(accounts.NotPossible, match="Others can confirm it"):
        place.from_server(new)
    with place.office.engine.begin() as connection:
        accounts.disable(connection, auditor.id, alone.id, place.clock())
    place.from_server(new)
    with pytest.raises(accounts.NotPossible, match="confirmed already"):
        place.from_server(new)
    assert place.office.audited(act="official.confirm", object_id=new.id) == [
        (None, "official.confirm", "done", None)
    ]
    one = place.submitted(place.join(alone, "Người viết"))
    place.clock.forward(days=1)
    assert place.approve(new, one).state == "approved", "the server is a third person"


def test_an_office_begins_with_one_administrator(place: Place) -> None:
    """An account made at the server's command line invites at once, and that command line confirms
    it."""
    with place.office.engine.begin() as connection:
        areas = place.office.authority.areas
        made = accounts.create(
            connection, areas, "Chị Hoa", "administrator", (), None, place.clock()
        )[1]
    hoa = place.enrol(made.text)
    place.join(hoa, "Anh Ba")
    second = place.join(hoa, "Quản trị hai", "administrator")
    place.clock.forward(hours=2)
    with pytest.raises(NotYet, match="24 hours"):
        place.invite(second, "Ai đó")
    place.clock.forward(days=1)
    with pytest.raises(NotYet, match="confirmed"):
        place.invite(second, "Ai đó")


def test_an_invitation_by_an_administrator_is_no_confirmation(place: Place) -> None:
    boss = place.office.hire("administrator")
    new = place.join(boss, "Người duyệt")
    with place.office.engine.connect() as connection:
        assert invitations.accounts(connection, [new.id])[new.id].confirmation is None


def test_in_an_emergency_another_areas_approver_stands_in(place: Place) -> None:
    boss, writer = place.office.hire("administrator"), place.office.hire()
    new = place.join(boss, "Người duyệt mới")
    far = place.office.hire(areas=(ELSEWHERE,))
    urgent, usual = place.submitted(writer, "emergency"), place.submitted(writer)
    with pytest.raises(NotYet):
        place.approve(new, urgent)
    with pytest.raises(NotYourArea):
        place.approve(far, usual)
    done = place.approve(far, urgent)
    assert (done.state, done.approved_by, done.approved_how) == ("approved", far.id, "elsewhere")


def test_nobody_stands_in_where_somebody_can(place: Place) -> None:
    writer, _near = place.office.hire(), place.office.hire()
    far = place.office.hire(areas=(ELSEWHERE,))
    urgent = place.submitted(writer, "emergency")
    with pytest.raises(NotPossible, match="can approve it"):
        place.approve(far, urgent)
    with pytest.raises(NotPossible, match="can approve it"):
        place.alerts.approve_from_server(urgent.id, urgent.version, urgent.hash, "lũ về")
    assert place.state(urgent) == "submitted"


def test_the_server_approves_an_emergency_with_a_reason(place: Place) -> None:
    writer = place.office.hire()
    urgent, usual = place.submitted(writer, "emergency"), place.submitted(writer)

    def by_server(one: Alert, reason: str) -> Alert:
        return place.alerts.approve_from_server(one.id, one.version, one.hash, reason)

    with pytest.raises(NotPossible, match="Say why"):
        by_server(urgent, "  ")
    with pytest.raises(NotPossible, match="Only an emergency"):
        by_server(usual, "gấp lắm")
    done = by_server(urgent, "Lũ về, không ai duyệt được")
    assert (done.approved_by, done.approved_how) == (None, "server")
    with place.office.engine.connect() as connection:
        row = connection.execute(text("SELECT reason FROM alert_move WHERE act = 'approve'"))
        assert row.scalar_one() == "Lũ về, không ai duyệt được"
    assert (None, "alert.approve", "done", None) in place.office.audited(kind="alert")


def test_two_whom_one_administrator_invited_may_do_an_exercise(place: Place) -> None:
    boss = place.office.hire("administrator")
    writer, approver = place.join(boss, "Người viết"), place.join(boss, "Người duyệt")
    place.clock.forward(days=1)
    place.from_server(approver)
    assert place.approve(approver, place.submitted(writer, "exercise")).state == "approved"
