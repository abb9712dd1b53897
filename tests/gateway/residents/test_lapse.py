"""Subscriptions of the long silent end with one notice; `DK` alone brings them back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.text import measure
from gateway.app import create_app
from gateway.residents import lapsed_subscriptions
from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.workers.conftest import Harness
from workers import maintenance

ME = "+84912000111"
NIGHT = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
"""23:30 in Dak Nong."""
MORNING = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
"""06:00 in Dak Nong."""


@pytest.fixture
def area(harness: Harness) -> str:
    result = harness.context.world.areas.current(harness.clock().date()).find("Xa Quang Truc")
    return result.areas[0].id


def subscriber(harness: Harness, number: str, days: float, area: str, **values: Any) -> int:
    """A person with a subscription, last heard of this many days ago."""
    page = harness.clock() - timedelta(days=days)
    resident = harness.resident(number, last_seen_at=page, **values)
    harness.sql.execute(
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s, %s, '1', %s)",
        (resident, area, page),
    )
    return resident


def retain(harness: Harness) -> None:
    harness.stage("retention", 0)
    harness.work()


def notices(harness: Harness) -> list[str]:
    return [str(taken["text"]) for taken in harness.operator.taken]


def live(harness: Harness) -> set[int]:
    return {
        row[0] for row in harness.all("SELECT resident_id FROM subscription WHERE ended_at IS NULL")
    }


def test_it_ends_with_one_notice(harness: Harness, area: str) -> None:
    subscriber(harness, ME, 365.1, area)
    active = subscriber(harness, "+84912000222", 364.9, area)
    retain(harness)
    (notice,) = notices(harness)
    assert "Quang Truc" in notice
    assert "DK" in notice
    assert (measure(notice).segments, measure(notice).encoding) == (1, "GSM-7")
    assert live(harness) == {active}
    assert harness.one("SELECT purpose FROM outbound") == "notice"
    retain(harness)
    assert len(notices(harness)) == 1


def test_many_areas_are_named_as_far_as_they_fit(harness: Harness, area: str) -> None:
    resident = subscriber(harness, ME, 400, area)
    others = [a.id for a in harness.context.world.areas.current(harness.clock().date()).areas][:20]
    for other in others:
        harness.sql.execute(
            "INSERT INTO subscription (resident_id, area, consent, since) "
            "VALUES (%s, %s, '1', %s) ON CONFLICT DO NOTHING",
            (resident, other, harness.clock() - timedelta(days=400)),
        )
    retain(harness)
    (notice,) = notices(harness)
    assert measure(notice).segments == 1
    assert "noi nua" in notice
    assert live(harness) == set()


def test_not_at_night(harness: Harness, area: str) -> None:
    harness.clock.now = NIGHT
    subscriber(harness, ME, 366, area)
    retain(harness)
    assert (live(harness), notices(harness)) == (set(), [])
    assert harness.one("SELECT expires_at FROM outbound") == MORNING + timedelta(days=3)
    harness.clock.now = MORNING
    harness.push_all()
    harness.work()
    assert len(notices(harness)) == 1


def test_an_opted_out_subscriber_gets_no_notice(harness: Harness, area: str) -> None:
    subscriber(harness, ME, 366, area, opted_out_at=harness.clock())
    retain(harness)
    assert (live(harness), notices(harness), harness.staged()) == (set(), [], 0)


def test_a_subscription_made_meanwhile_stays(harness: Harness, area: str) -> None:
    """Their subscription is of now, though they had not been seen when the rows were chosen."""
    resident = subscriber(harness, ME, 366, area)
    harness.sql.execute("UPDATE subscription SET since = %s", (harness.clock(),))
    retain(harness)
    assert (live(harness), notices(harness)) == ({resident}, [])


def test_it_goes_on_where_it_was_stopped_and_tells_each_once(
    harness: Harness, area: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "BUDGET_SECONDS", 0.0)
    many = lapsed_subscriptions.CHUNK * 2 + 7
    for n in range(many):
        subscriber(harness, f"+8491200{n:04d}", 366, area)
    staged, left = harness.stage("retention", 0), []
    while harness.one("SELECT count(*) FROM staged_job WHERE name = 'retention'"):
        maintenance.retain(harness.context, staged)
        left.append(len(live(harness)))
        ended = many - left[-1]
        assert harness.one("SELECT count(*) FROM outbound") == ended
    assert [n for n in left if n < many][:3] == [lapsed_subscriptions.CHUNK + 7, 7, 0]
    row = harness.one("SELECT count(DISTINCT resident_id) FROM outbound WHERE purpose = 'notice'")
    assert row == many


@pytest.fixture
def webhooks(harness: Harness, env: dict[str, str]) -> CarrierClient:
    return CarrierClient(create_app(env), env)


def test_dk_alone_brings_them_back_and_takes_an_unsent_notice_back(
    harness: Harness, area: str, webhooks: CarrierClient
) -> None:
    harness.clock.now = datetime.now(UTC)
    resident = subscriber(harness, ME, 366, area)
    harness.sql.execute("INSERT INTO conversation VALUES (%s, 0, '')", (resident,))
    harness.stage("retention", 0)
    maintenance.retain(harness.context, harness.one("SELECT id FROM staged_job"))
    assert live(harness) == set()
    answer = reply_text(webhooks.open(ME, "DK"))
    assert answer is not None
    assert "Quang Truc" in answer
    assert live(harness) == {resident}
    assert harness.one("SELECT count(*) FROM outbound") == 0
    harness.push_all()
    harness.work()
    assert (notices(harness), harness.staged()) == ([], 0)
