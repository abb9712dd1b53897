"""Four eyes: who may let an alert go out, and what is recorded about anyone who may not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from config.settings import Settings
from gateway.alerts import lifecycle
from gateway.alerts.approvers import barred_approvers
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import MOVES, Alert, Content, NotPossible
from gateway.alerts.service import AlertService
from gateway.officials.audit import Filter, entries
from gateway.officials.errors import (
    NeedsTotp,
    NotPermitted,
    NotYourArea,
    NotYourRole,
    Unknown,
    WrongTotp,
)
from gateway.services import Services
from tests.gateway.officials.conftest import NOW, Office, Person

AREA, ELSEWHERE = "lam-dong-2025/24664", "lam-dong-2025/d660"
CONTENT = Content(
    kind="notice",
    texts={"vi-marks": "Mai cúp điện."},
    areas=(AREA,),
    expires_at=NOW + timedelta(days=1),
)


@dataclasses.dataclass
class AlertHarness:
    office: Office
    alerts: AlertService
    minutes: int = 0

    def clock(self):
        return NOW + timedelta(minutes=self.minutes)

    def credentials(self, official: Person) -> Credentials:
        """With a code of this moment; each is good once."""
        self.minutes += 1
        return Credentials(official.token, official.code(self.clock()))

    def submitted(self, *writers: Person, content: Content = CONTENT) -> Alert:
        """Drafted by the first, edited by those between, submitted by the last."""
        one = self.alerts.draft(self.credentials(writers[0]), content)
        for person in writers[1:-1]:
            one = self.alerts.edit(self.credentials(person), one.id, one.version, content)
        return self.alerts.submit(self.credentials(writers[-1]), one.id, one.version)

    def approve(
        self, official: Person, one: Alert, credentials: Credentials | None = None
    ) -> Alert:
        return self.alerts.approve(
            credentials or self.credentials(official), one.id, one.version, one.hash
        )

    def audited(self, **wanted: object) -> list[tuple[str, str, object]]:
        with self.alerts.engine.connect() as connection:
            result = entries(connection, Filter(kind="alert", **wanted))  # type: ignore[arg-type]
            return [(each.act, each.outcome, each.detail.get("reason")) for each in result]

    def now(self, alert_id: int) -> Alert:
        with self.alerts.engine.connect() as connection:
            loaded = lifecycle.load(connection, alert_id)
        assert loaded is not None
        return loaded


@pytest.fixture
def harness(settings: Settings, env: dict[str, str], office: Office) -> Iterator[AlertHarness]:
    services = Services(settings, env, lambda: it.clock())
    it = AlertHarness(office, services.alert_service)
    yield it
    services.close()


@pytest.fixture
def an(harness: AlertHarness) -> Person:
    return harness.office.hire()


@pytest.fixture
def binh(harness: AlertHarness) -> Person:
    return harness.office.hire()


def refused(kind: type[NotPermitted], reason: str, act: Callable[[], object]) -> None:
    with pytest.raises(kind) as raised:
        act()
    assert raised.value.reason == reason


def test_two_people_and_it_goes_out(harness: AlertHarness, an: Person, binh: Person) -> None:
    one = harness.submitted(an, an)
    done = harness.approve(binh, one)
    assert (done.state, done.approved_by, done.intact) == ("approved", binh.id, True)
    with harness.alerts.engine.connect() as connection:
        staged = connection.exec_driver_sql(
            "SELECT name, arg FROM staged_job WHERE name <> 'notify_officials' ORDER BY 1"
        ).all()
    assert [tuple(row) for row in staged] == [("expand", one.id), ("expire", one.id)]
    actions = [act for act, outcome, _ in harness.audited(object_id=one.id) if outcome == "done"]
    assert actions == ["alert.draft", "alert.submit", "alert.approve"]


def test_every_editor_of_it_is_barred(harness: AlertHarness, an: Person, binh: Person) -> None:
    submitter, other = harness.office.hire(), harness.office.hire()
    one = harness.submitted(an, binh, submitter)
    for person in (an, binh, submitter):
        refused(NotPossible, "own_work", lambda person=person: harness.approve(person, one))
    assert harness.now(one.id).state == "submitted"
    audit_entries = harness.audited(object_id=one.id, outcome="refused")
    assert audit_entries == [("alert.approve", "refused", "own_work")] * 3
    assert harness.approve(other, one).state == "approved"
    with harness.alerts.engine.connect() as connection:
        assert barred_approvers(connection, one.id) == {an.id, binh.id, submitter.id}


def test_in_an_exercise_one_person_is_enough(harness: AlertHarness, an: Person) -> None:
    exercise = dataclasses.replace(CONTENT, kind="exercise")
    one = harness.submitted(an, an, content=exercise)
    assert harness.approve(an, one).state == "approved"


def test_an_edit_undoes_the_approval_and_bars_its_editor(
    harness: AlertHarness, an: Person, binh: Person
) -> None:
    one = harness.approve(binh, harness.submitted(an, an))
    other = dataclasses.replace(CONTENT, texts={"vi-marks": "Hôm nay cúp điện."})
    third = harness.office.hire()
    edited = harness.alerts.edit(harness.credentials(binh), one.id, one.version, other)
    assert (edited.state, edited.approved_hash, edited.approved_by) == ("draft", None, None)
    loaded = harness.alerts.submit(harness.credentials(an), edited.id, edited.version)
    refused(NotPossible, "own_work", lambda: harness.approve(binh, loaded))
    old = dataclasses.replace(loaded, hash=one.hash)
    refused(NotPossible, "other_content", lambda: harness.approve(third, old))
    refused(NotPossible, "version", lambda: harness.approve(third, one))
    assert harness.approve(third, loaded).state == "approved"


def test_twice_and_after_its_end(harness: AlertHarness, an: Person, binh: Person) -> None:
    one = harness.submitted(an, an)
    harness.approve(binh, one)
    refused(NotPossible, "state", lambda: harness.approve(binh, one))
    delayed = harness.submitted(an, an)
    harness.minutes += 24 * 60
    refused(NotPossible, "expired", lambda: harness.approve(binh, delayed))
    reasons = [
        audit_entries for _, outcome, audit_entries in harness.audited() if outcome == "refused"
    ]
    assert reasons == ["state", "expired"]
    with harness.alerts.engine.connect() as connection:
        jobs = connection.exec_driver_sql(
            "SELECT count(*) FROM staged_job WHERE name <> 'notify_officials'"
        ).scalar_one()
    assert jobs == 2  # of the first alone


def test_with_anothers_token_or_code_or_none(
    harness: AlertHarness, an: Person, binh: Person
) -> None:
    one = harness.submitted(an, an)
    mixed = Credentials(binh.token, harness.credentials(an).totp)
    refused(WrongTotp, "wrong_code", lambda: harness.approve(binh, one, mixed))
    two = harness.submitted(an, an)
    used = harness.credentials(binh)
    assert harness.approve(binh, two, used).state == "approved"
    with pytest.raises(WrongTotp):
        harness.approve(binh, one, used)
    with pytest.raises(NeedsTotp):
        harness.approve(binh, one, Credentials(binh.token))
    with pytest.raises(Unknown):
        harness.approve(binh, one, Credentials("k5_nobody"))
    with pytest.raises(NotYourArea):
        harness.approve(
            binh, one, harness.credentials(harness.office.hire("district", (ELSEWHERE,)))
        )
    with pytest.raises(NotYourRole):
        harness.approve(binh, one, harness.credentials(harness.office.hire("commune", (AREA,))))
    assert harness.now(one.id).state == "submitted"
    assert len([each for each in harness.audited() if each[1] == "refused"]) == 6


def test_returned_rejected_withdrawn_cancelled(
    harness: AlertHarness, an: Person, binh: Person
) -> None:
    one = harness.submitted(an, an)
    back = harness.alerts.send_back(harness.credentials(binh), one.id, one.version, "Chưa rõ giờ")
    assert (back.state, back.reason) == ("returned", "Chưa rõ giờ")
    refused(NotPossible, "state", lambda: harness.approve(binh, back))
    draft = harness.alerts.edit(harness.credentials(an), back.id, back.version, CONTENT)
    assert (
        harness.alerts.withdraw(harness.credentials(an), draft.id, draft.version).state
        == "cancelled"
    )
    two = harness.submitted(an, an)
    assert (
        harness.alerts.reject(harness.credentials(binh), two.id, two.version, "Không").state
        == "rejected"
    )
    three = harness.approve(binh, harness.submitted(an, an))
    paused = harness.alerts.pause(harness.credentials(an), three.id)
    assert paused.paused_at is not None
    refused(NotPossible, "paused", lambda: harness.alerts.pause(harness.credentials(an), three.id))
    assert harness.alerts.resume(harness.credentials(an), three.id).paused_at is None
    refused(
        NotPossible, "not_paused", lambda: harness.alerts.resume(harness.credentials(an), three.id)
    )
    gone = harness.alerts.cancel(harness.credentials(an), three.id, "Sai khu vực")
    assert gone.state == "cancelled"
    refused(NotPossible, "state", lambda: harness.alerts.retry(harness.credentials(an), three.id))
    refused(
        NotPossible,
        "no_predecessor",
        lambda: harness.alerts.after(harness.credentials(an), three.id, "update", CONTENT),
    )
    with harness.alerts.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE alert SET started_at = now() WHERE id = {three.id}")
    follow = harness.alerts.after(
        harness.credentials(an),
        three.id,
        "follow_up",
        dataclasses.replace(CONTENT, areas=(ELSEWHERE,)),
    )
    assert (follow.relation, follow.predecessor_id) == ("follow_up", three.id)
    assert follow.content.areas == (AREA,)


def test_an_alert_that_would_expire_before_it_is_sent_is_not_begun(
    harness: AlertHarness, an: Person
) -> None:
    delayed = dataclasses.replace(CONTENT, send_at=CONTENT.expires_at)
    refused(NotPossible, "schedule", lambda: harness.alerts.draft(harness.credentials(an), delayed))


@pytest.mark.parametrize(
    "change",
    [
        {"texts": {"vi-marks": "Khác."}},
        {"areas": (ELSEWHERE,)},
        {"kind": "emergency"},
        {"sender": "5KHONG"},
        {"subject": "tel:+84900000113"},
        {"template": "cup-dien"},
        {"slots": {"gio": "8"}},
        {"send_at": NOW},
        {"expires_at": NOW + timedelta(days=2)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_all_of_the_content_is_what_an_approval_binds_to(change: dict[str, object]) -> None:
    other = dataclasses.replace(CONTENT, **change)  # type: ignore[arg-type]
    assert lifecycle.content_hash(other) != lifecycle.content_hash(CONTENT)
    assert lifecycle.content_hash(CONTENT, "update", 1) != lifecycle.content_hash(CONTENT)


def test_only_the_table_of_moves_moves(harness: AlertHarness, an: Person) -> None:
    """Each act from each state: done exactly where the table says so."""
    one = harness.alerts.draft(harness.credentials(an), CONTENT)
    states = sorted({state for rule in MOVES.values() for state in rule.sources} | {"rejected"})
    for act, rule in MOVES.items():
        for state in states:
            with harness.alerts.engine.begin() as connection:
                query = f"UPDATE alert SET state = '{state}' WHERE id = {one.id}"
                connection.exec_driver_sql(query)
            with harness.alerts.engine.connect() as connection:
                if state in rule.sources:
                    after = lifecycle.move(connection, act, one.id)
                    assert after.state == (rule.target or state)
                else:
                    refused(
                        NotPossible,
                        "state",
                        lambda act=act, c=connection: lifecycle.move(c, act, one.id),
                    )


def test_the_same_form_begins_one_alert(harness: AlertHarness, an: Person, binh: Person) -> None:
    """However often and however fast it is sent: of each official one."""
    credentials = Credentials(an.token)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: harness.alerts.draft(credentials, CONTENT, "f1"), range(8)))
    assert {one.id for one in made} == {made[0].id}
    text = dataclasses.replace(CONTENT, texts={"vi-marks": "Khác."})
    loaded = harness.alerts.draft(credentials, text, "f1")
    assert (loaded.id, loaded.content.texts) == (made[0].id, CONTENT.texts)
    others = [
        harness.alerts.draft(credentials, CONTENT, "f2"),
        harness.alerts.draft(credentials, CONTENT),
        harness.alerts.draft(credentials, CONTENT),
        harness.alerts.draft(Credentials(binh.token), CONTENT, "f1"),
    ]
    assert len({one.id for one in (made[0], *others)}) == 5
    actions = [act for act, outcome, _ in harness.audited() if outcome == "done"]
    assert actions == ["alert.draft"] * 5
