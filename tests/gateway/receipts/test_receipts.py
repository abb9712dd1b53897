"""Receipts: doubled, out of order, early, of nobody."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from gateway.outbound import messages
from gateway.receipts import matching
from tests.workers.conftest import Harness

ME = "+84912000111"


@pytest.fixture
def sent(harness: Harness) -> int:
    mt = harness.mt(harness.resident(ME))
    harness.work()
    return mt


def ours(harness: Harness, mt: int) -> str:
    return messages.reference(*harness.one("SELECT id, at FROM outbound WHERE id = %s", mt))


@pytest.mark.parametrize("order", list(permutations(["accepted", "failed", "delivered"])))
def test_in_any_order_the_phone_has_the_last_word(
    harness: Harness, sent: int, order: tuple[str, ...]
) -> None:
    for status in order:
        harness.dlr("their-1", False, status)
        harness.work()
    assert (harness.state(sent), harness.staged()) == ("delivered", 0)


def test_by_our_reference(harness: Harness, sent: int) -> None:
    harness.dlr(ours(harness, sent), True, "failed", error="30003")
    harness.work()
    assert harness.one("SELECT state, error FROM outbound") == ("failed", "30003")


def test_it_settles_what_was_uncertain(harness: Harness, sent: int) -> None:
    harness.sql.execute("UPDATE outbound SET state = 'uncertain', carrier_message_id = NULL")
    harness.dlr(ours(harness, sent), True, "accepted")
    harness.work()
    assert harness.state(sent) == "accepted"


def test_a_second_run_changes_nothing(harness: Harness, sent: int) -> None:
    dlr = harness.dlr("their-1", False, "delivered")
    harness.work()
    before = harness.all("SELECT * FROM outbound"), harness.all("SELECT * FROM receipt")
    harness.clock.now += timedelta(minutes=1)
    harness.stage("receipts", dlr)
    harness.work()
    assert (harness.all("SELECT * FROM outbound"), harness.all("SELECT * FROM receipt")) == before


def test_an_early_one_waits_for_its_mt(harness: Harness) -> None:
    dlr = harness.dlr("their-9", False, "delivered")
    harness.work()
    assert harness.one("SELECT applied_at FROM receipt WHERE id = %s", dlr) is None
    assert harness.staged() == 1
    mt = harness.mt(harness.resident(ME), carrier_message_id="their-9", state="accepted")
    harness.push_all()
    harness.work()
    assert (harness.state(mt), harness.staged()) == ("delivered", 0)


def test_one_of_nobody_is_given_up_and_counted(harness: Harness) -> None:
    harness.dlr("their-9", False, "delivered")
    harness.clock.now += matching.PATIENCE + timedelta(minutes=1)
    harness.work()
    assert harness.staged() == 0
    with harness.context.engine.begin() as connection:
        assert matching.unmatched(connection, harness.clock()) == 1


def test_another_instances_id_is_another_mt(harness: Harness, sent: int) -> None:
    harness.dlr("their-1", False, "failed", carrier="esms")
    harness.work()
    assert harness.state(sent) == "accepted"


def test_an_opt_out_by_receipt_ends_what_was_subscribed_before_it(
    harness: Harness, sent: int
) -> None:
    me = harness.one("SELECT id FROM resident")
    subscribe = (
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s,'a','1',%s)"
    )
    harness.sql.execute(subscribe, (me, harness.clock() - timedelta(days=1)))
    harness.dlr("their-1", False, "opted_out")
    harness.work()
    assert harness.one("SELECT opted_out_at FROM resident") == harness.clock()
    assert harness.one("SELECT ended_at FROM subscription") == harness.clock()


def test_old_news_of_an_opt_out_does_not_undo_a_new_consent(harness: Harness, sent: int) -> None:
    me = harness.one("SELECT id FROM resident")
    subscribe = (
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s,'a','1',%s)"
    )
    harness.sql.execute(subscribe, (me, harness.clock() + timedelta(seconds=1)))
    harness.dlr("their-1", False, "opted_out")
    harness.work()
    assert harness.one("SELECT opted_out_at FROM resident") is None
    assert harness.one("SELECT ended_at FROM subscription") is None
