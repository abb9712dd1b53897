"""Reports that no worker has counted yet: what a check answers meanwhile, by webhook endpoint."""

from __future__ import annotations

import re

import pytest

from gateway.database import connect
from gateway.inbound import lookups
from tests.gateway.reports.test_weights_bounded import decide, honest, key, person, settle, text
from tests.workers.conftest import Harness

ME, OTHER = person(1), person(2)
NUMBER = honest(1)
JUST_REPORTED, NOBODY = "co nguoi vua bao", "chua ai bao"


def check(harness: Harness, what: str = NUMBER, sender: str = OTHER) -> str:
    return text(harness, sender, f"KT {what}").lower()


@pytest.mark.parametrize("what", [NUMBER, "+224622123456", "vay-nhanh.top", "STK 0123456789 VCB"])
def test_what_was_just_reported_never_counts_as_unreported(harness: Harness, what: str) -> None:
    """No worker runs at all."""
    assert JUST_REPORTED not in check(harness, what)
    text(harness, ME, f"LD ({what})(noi la cong an, doi chuyen tien)")
    assert harness.one("SELECT count(*) FROM report WHERE state = 'received'") == 1
    for sender in (ME, OTHER):
        reply = check(harness, what, sender)
        assert JUST_REPORTED in reply and NOBODY not in reply and len(reply) <= 160


def test_several_in_one_report_and_in_one_check(harness: Harness) -> None:
    text(harness, ME, f"LD ({NUMBER})(bao vao vay-nhanh.top de nhan tien)")
    assert JUST_REPORTED in check(harness, "vay-nhanh.top")
    reply = check(harness, f"{NUMBER} {honest(2)}")
    assert f"{NUMBER}: chua ro, co nguoi vua bao" in reply and f"{honest(2)}: {NOBODY}" in reply


def test_a_report_that_was_taken_back_is_none(harness: Harness) -> None:
    reply = text(harness, ME, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    code = re.search(r"TT (\w+)", reply)
    assert code is not None
    assert JUST_REPORTED in check(harness)
    for _ in range(2):  # It is asked once whether they are sure.
        text(harness, ME, f"RUT {code[1]}")
    assert NOBODY in check(harness)


def test_once_counted_the_number_of_messages_is_in_the_answer(harness: Harness) -> None:
    text(harness, ME, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    settle(harness)
    assert "1 nguoi da bao" in check(harness)
    text(harness, OTHER, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    assert "1 nguoi da bao" in check(harness), "a second is added a moment later"


@pytest.mark.parametrize(("decision", "says"), [("dismissed", JUST_REPORTED), ("cleared", "sai")])
def test_a_decision_is_not_undone_by_what_is_not_counted(
    harness: Harness, decision: str, says: str
) -> None:
    text(harness, ME, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    settle(harness)
    decide(harness, key(NUMBER), decision)
    settle(harness)
    before = check(harness)
    assert JUST_REPORTED not in before
    text(harness, OTHER, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    reply = check(harness)
    assert says in reply and NOBODY not in reply
    assert (reply == before) == (decision == "cleared")


def test_it_is_looked_up_by_the_index_of_what_is_not_counted(harness: Harness) -> None:
    """Another index has all that waits: after an hour without workers that would be slow."""
    query = lookups._STANDINGS.replace("%b::text[]", "ARRAY['tel:+84900000001']")
    with connect.writer_connection(harness.context.settings.database_url) as sql:
        plan = "\n".join(row[0] for row in sql.execute(f"EXPLAIN {query}".encode()))
    assert "report_uncounted_idx" in plan and "report_received_idx" not in plan


def test_the_owner_hears_that_they_are_accused(harness: Harness) -> None:
    text(harness, ME, f"LD ({NUMBER})(noi la cong an, doi chuyen tien)")
    assert "soan kn" in check(harness, sender=f"+84{NUMBER[1:]}")
