"""Receipts: doubled, out of order, early, of nobody."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from gateway.outbound import messages
from gateway.receipts import matching
from tests.workers.conftest import Desk

ME = "+84912000111"


@pytest.fixture
def sent(desk: Desk) -> int:
    mt = desk.mt(desk.resident(ME))
    desk.work()
    return mt


def ours(desk: Desk, mt: int) -> str:
    return messages.reference(*desk.one("SELECT id, at FROM outbound WHERE id = %s", mt))


@pytest.mark.parametrize("order", list(permutations(["accepted", "failed", "delivered"])))
def test_in_any_order_the_phone_has_the_last_word(
    desk: Desk, sent: int, order: tuple[str, ...]
) -> None:
    for status in order:
        desk.dlr("their-1", False, status)
        desk.work()
    assert (desk.state(sent), desk.staged()) == ("delivered", 0)


def test_by_our_reference(desk: Desk, sent: int) -> None:
    desk.dlr(ours(desk, sent), True, "failed", error="30003")
    desk.work()
    assert desk.one("SELECT state, error FROM outbound") == ("failed", "30003")


def test_it_settles_what_was_uncertain(desk: Desk, sent: int) -> None:
    desk.sql.execute("UPDATE outbound SET state = 'uncertain', carrier_message_id = NULL")
    desk.dlr(ours(desk, sent), True, "accepted")
    desk.work()
    assert desk.state(sent) == "accepted"


def test_a_second_run_changes_nothing(desk: Desk, sent: int) -> None:
    dlr = desk.dlr("their-1", False, "delivered")
    desk.work()
    before = desk.all("SELECT * FROM outbound"), desk.all("SELECT * FROM receipt")
    desk.clock.now += timedelta(minutes=1)
    desk.stage("receipts", dlr)
    desk.work()
    assert (desk.all("SELECT * FROM outbound"), desk.all("SELECT * FROM receipt")) == before


def test_an_early_one_waits_for_its_mt(desk: Desk) -> None:
    dlr = desk.dlr("their-9", False, "delivered")
    desk.work()
    assert desk.one("SELECT applied_at FROM receipt WHERE id = %s", dlr) is None
    assert desk.staged() == 1
    mt = desk.mt(desk.resident(ME), carrier_message_id="their-9", state="accepted")
    desk.push_all_again()
    desk.work()
    assert (desk.state(mt), desk.staged()) == ("delivered", 0)


def test_one_of_nobody_is_given_up_and_counted(desk: Desk) -> None:
    desk.dlr("their-9", False, "delivered")
    desk.clock.now += matching.PATIENCE + timedelta(minutes=1)
    desk.work()
    assert desk.staged() == 0
    with desk.context.engine.begin() as connection:
        assert matching.unmatched(connection, desk.clock()) == 1


def test_another_instances_id_is_another_mt(desk: Desk, sent: int) -> None:
    desk.dlr("their-1", False, "failed", carrier="esms")
    desk.work()
    assert desk.state(sent) == "accepted"


def test_an_opt_out_by_receipt_ends_what_was_subscribed_before_it(desk: Desk, sent: int) -> None:
    me = desk.one("SELECT id FROM resident")
    subscribe = (
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s,'a','1',%s)"
    )
    desk.sql.execute(subscribe, (me, desk.clock() - timedelta(days=1)))
    desk.dlr("their-1", False, "opted_out")
    desk.work()
    assert desk.one("SELECT opted_out_at FROM resident") == desk.clock()
    assert desk.one("SELECT ended_at FROM subscription") == desk.clock()


def test_old_news_of_an_opt_out_does_not_undo_a_new_consent(desk: Desk, sent: int) -> None:
    me = desk.one("SELECT id FROM resident")
    subscribe = (
        "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s,'a','1',%s)"
    )
    desk.sql.execute(subscribe, (me, desk.clock() + timedelta(seconds=1)))
    desk.dlr("their-1", False, "opted_out")
    desk.work()
    assert desk.one("SELECT opted_out_at FROM resident") is None
    assert desk.one("SELECT ended_at FROM subscription") is None
