"""Subscriptions of the long silent end with one notice; `DK` alone brings them back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.text import measure
from gateway.app import create_app
from gateway.residents import lapsed_subscriptions
from tests.gateway.knock import Knocker, said
from tests.workers.conftest import Desk
from workers import maintenance as desk_care

ME = "+84912000111"
NIGHT = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
"""23:30 in Dak Nong."""
MORNING = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
"""06:00 in Dak Nong."""


@pytest.fixture
def area(desk: Desk) -> str:
    found = desk.context.world.areas.current(desk.clock().date()).find("Xa Quang Truc")
    return found.areas[0].id


def subscriber(desk: Desk, number: str, days: float, area: str, **values: Any) -> int:
    """Somebody with a subscription, last heard of so many days ago."""
    seen = desk.clock() - timedelta(days=days)
    who = desk.resident(number, seen_at=seen, **values)
    desk.sql.execute(
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s, %s, '1', %s)",
        (who, area, seen),
    )
    return who


def retain(desk: Desk) -> None:
    desk.stage("retention", 0)
    desk.work()


def notices(desk: Desk) -> list[str]:
    return [str(taken["text"]) for taken in desk.operator.taken]


def live(desk: Desk) -> set[int]:
    return {
        row[0] for row in desk.all("SELECT resident_id FROM subscription WHERE ended_at IS NULL")
    }


def test_it_ends_with_one_notice(desk: Desk, area: str) -> None:
    subscriber(desk, ME, 365.1, area)
    active = subscriber(desk, "+84912000222", 364.9, area)
    retain(desk)
    (notice,) = notices(desk)
    assert "Quang Truc" in notice
    assert "DK" in notice
    assert (measure(notice).segments, measure(notice).encoding) == (1, "GSM-7")
    assert live(desk) == {active}
    assert desk.one("SELECT purpose FROM outbound") == "notice"
    retain(desk)
    assert len(notices(desk)) == 1


def test_many_areas_are_told_as_far_as_they_fit(desk: Desk, area: str) -> None:
    who = subscriber(desk, ME, 400, area)
    others = [a.id for a in desk.context.world.areas.current(desk.clock().date()).areas][:20]
    for other in others:
        desk.sql.execute(
            "INSERT INTO subscription (resident_id, area, consent, since) "
            "VALUES (%s, %s, '1', %s) ON CONFLICT DO NOTHING",
            (who, other, desk.clock() - timedelta(days=400)),
        )
    retain(desk)
    (notice,) = notices(desk)
    assert measure(notice).segments == 1
    assert "noi nua" in notice
    assert live(desk) == set()


def test_not_at_night(desk: Desk, area: str) -> None:
    desk.clock.now = NIGHT
    subscriber(desk, ME, 366, area)
    retain(desk)
    assert (live(desk), notices(desk)) == (set(), [])
    assert desk.one("SELECT expires_at FROM outbound") == MORNING + timedelta(days=3)
    desk.clock.now = MORNING
    desk.push_all_again()
    desk.work()
    assert len(notices(desk)) == 1


def test_who_opted_out_is_not_told(desk: Desk, area: str) -> None:
    subscriber(desk, ME, 366, area, opted_out_at=desk.clock())
    retain(desk)
    assert (live(desk), notices(desk), desk.staged()) == (set(), [], 0)


def test_who_subscribes_meanwhile_keeps_it(desk: Desk, area: str) -> None:
    """Their subscription is of now, though they had not been seen when the rows were chosen."""
    who = subscriber(desk, ME, 366, area)
    desk.sql.execute("UPDATE subscription SET since = %s", (desk.clock(),))
    retain(desk)
    assert (live(desk), notices(desk)) == ({who}, [])


def test_it_goes_on_where_it_was_stopped_and_tells_each_once(
    desk: Desk, area: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_care, "BUDGET", 0.0)
    many = lapsed_subscriptions.CHUNK * 2 + 7
    for n in range(many):
        subscriber(desk, f"+8491200{n:04d}", 366, area)
    staged, left = desk.stage("retention", 0), []
    while desk.one("SELECT count(*) FROM staged_job WHERE name = 'retention'"):
        desk_care.retain(desk.context, staged)
        left.append(len(live(desk)))
        ended = many - left[-1]
        assert desk.one("SELECT count(*) FROM outbound") == ended
    assert [n for n in left if n < many][:3] == [lapsed_subscriptions.CHUNK + 7, 7, 0]
    told = desk.one("SELECT count(DISTINCT resident_id) FROM outbound WHERE purpose = 'notice'")
    assert told == many


@pytest.fixture
def knock(desk: Desk, env: dict[str, str]) -> Knocker:
    return Knocker(create_app(env), env)


def test_dk_alone_brings_them_back_and_takes_an_unsent_notice_back(
    desk: Desk, area: str, knock: Knocker
) -> None:
    desk.clock.now = datetime.now(UTC)
    who = subscriber(desk, ME, 366, area)
    desk.sql.execute("INSERT INTO conversation VALUES (%s, 0, '')", (who,))
    desk.stage("retention", 0)
    desk_care.retain(desk.context, desk.one("SELECT id FROM staged_job"))
    assert live(desk) == set()
    answer = said(knock.open(ME, "DK"))
    assert answer is not None
    assert "Quang Truc" in answer
    assert live(desk) == {who}
    assert desk.one("SELECT count(*) FROM outbound") == 0
    desk.push_all_again()
    desk.work()
    assert (notices(desk), desk.staged()) == ([], 0)
