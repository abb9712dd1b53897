"""An alert that nobody may approve stays a draft, with a hint what to do; an emergency does not. A
correction goes out at night if the corrected alert did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gateway.alerts import approvers
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert, Content, NotPossible
from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.officials.conftest import DAK_MIL, ELSEWHERE, NOW, Person

NIGHT = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)


def content(place: Place, **changes: Any) -> Content:
    values: dict[str, Any] = {
        "kind": "notice",
        "texts": {"vi-marks": "Mai cúp nước từ 8 giờ."},
        "areas": (DAK_MIL, ELSEWHERE),
        "expires_at": place.clock() + timedelta(days=2),
        **changes,
    }
    return Content(**values)


def drafted(place: Place, by: Person, **changes: Any) -> Alert:
    credentials = Credentials(by.token, place.code(by))
    return place.service.draft(credentials, content(place, **changes))


def submitted(place: Place, by: Person, one: Alert) -> Alert:
    credentials = Credentials(by.token, place.code(by))
    return place.service.submit(credentials, one.id, one.version)


def test_it_stays_a_draft_and_says_which_area_to_leave_out(place: Place) -> None:
    writer = place.office.hire("province", ("lam-dong-2025",))
    approver = place.office.hire("district", (DAK_MIL,))
    young = place.office.hire("province", ("lam-dong-2025",), confirmed=False)
    boss = place.office.hire("administrator", ())
    one = drafted(place, writer)
    with pytest.raises(NotPossible) as refused:
        submitted(place, writer, one)
    assert refused.value.reason == "nobody" and ELSEWHERE in str(refused.value)
    loaded = place.service.load(one.id)
    assert loaded is not None and loaded.state == "draft"
    with place.office.engine.connect() as connection:
        book, now = place.service.areas, place.clock()
        outlook = approvers.outlook(connection, book, one.content.areas, {writer.id}, now)
        names = {row.id: row.name for row in approvers._rows(connection, {"district", "province"})}
        assert outlook.able == {}
        assert outlook.leave_out == {ELSEWHERE: [names[approver.id]]}
        assert outlook.unsettled == {names[young.id]: "unconfirmed"}
        assert len(outlook.managers) == 1 and boss.id
        assert outlook.old_from == {names[young.id]: NOW - timedelta(days=29)}
        fewer = approvers.outlook(connection, book, [DAK_MIL], {writer.id}, now)
    assert list(fewer.able) == [approver.id]


def test_an_emergency_is_taken_all_the_same(place: Place) -> None:
    writer = place.office.hire("commune", (COMMUNES[0],))
    far = place.office.hire("district", (ELSEWHERE,))
    one = drafted(place, writer, kind="emergency", areas=(COMMUNES[0],))
    assert submitted(place, writer, one).state == "submitted"
    with place.office.engine.connect() as connection:
        outlook = approvers.outlook(
            connection, place.service.areas, one.content.areas, {writer.id}, place.clock()
        )
    assert list(outlook.elsewhere) == [far.id] and outlook.able == {}


def test_a_correction_comes_after_a_sent_alert_and_goes_out_at_night_if_that_did(
    place: Place,
) -> None:
    writer, _ = place.office.hire(), place.office.hire()
    with pytest.raises(NotPossible) as alone:
        drafted(place, writer, kind="correction", areas=(DAK_MIL,))
    assert alone.value.reason == "no_predecessor"
    for started, at_night in ((NIGHT, True), (NOW, False)):
        before = drafted(place, writer, areas=(DAK_MIL,))
        with place.office.engine.begin() as connection:
            connection.exec_driver_sql(
                "UPDATE alert SET state = 'sent', started_at = %s WHERE id = %s",
                (started, before.id),
            )
        credentials = Credentials(writer.token, place.code(writer))
        wrong = content(place, kind="correction", areas=(DAK_MIL,))
        after = place.service.after(credentials, before.id, "follow_up", wrong)
        begins = place.service.begins(after.content, NIGHT, place.service.before(after))
        assert (begins == NIGHT) == at_night
