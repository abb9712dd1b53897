"""After a dismissal or a new owner: what its reporter hears, and what else they have accused,
through the webhook endpoint."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from gateway.database.encrypted_columns import OUTBOUND_TEXT
from gateway.reports import queue
from tests.gateway.reports.test_weights_bounded import (
    decide,
    honest,
    key,
    known_for,
    person,
    queued,
    settle,
    text,
)
from tests.workers.conftest import Harness

ME, OTHER = person(1), person(2)


def accuse(harness: Harness, sender: str, numbers: Sequence[str]) -> str:
    """The last report's code."""
    reply = ""
    for number in numbers:
        reply = text(harness, sender, f"LD ({number})(noi la cong an, doi chuyen tien)", seconds=60)
    match = re.search(r"TT (\w+)", reply)
    assert match is not None, reply
    return match[1]


def weights(harness: Harness, numbers: Sequence[str]) -> list[float]:
    rows = harness.all("SELECT key, attention FROM subject")
    known = {str(each[0]): float(each[1]) for each in rows}
    return [round(known[key(number)], 2) for number in numbers]


def test_its_reporter_hears_the_same_from_tt_and_from_a_check(harness: Harness) -> None:
    number = honest(1)
    code = accuse(harness, ME, [number])
    settle(harness)
    decide(harness, key(number), "dismissed")
    settle(harness)
    day = f"{harness.clock():%d/%m}"
    reply_says = f"can bo da xem ngay {day}, chua du can cu"
    assert reply_says in text(harness, ME, f"TT {code}")
    assert reply_says in text(harness, ME, f"KT {number}")
    assert "chua ai bao" in text(harness, OTHER, f"KT {number}")
    # Who has reported it since is heard, by both.
    accuse(harness, OTHER, [number])
    settle(harness)
    assert "1 nguoi da bao" in text(harness, ME, f"KT {number}")
    assert "1 nguoi bao" in text(harness, ME, f"TT {code}")


def test_its_reporter_is_notified_once_of_a_new_owner(harness: Harness) -> None:
    number = honest(1)
    code = accuse(harness, ME, [number])
    settle(harness)
    decide(harness, key(number), "reassigned")
    settle(harness)
    settle(harness)
    sent = harness.all("SELECT text, id FROM outbound WHERE purpose = 'verdict'")
    assert len(sent) == 1
    message = harness.keys.decrypt(sent[0][0], OUTBOUND_TEXT, sent[0][1])
    assert f"Tin bao {code} ve {number}: so nay nay co chu moi" in message and len(message) <= 160
    assert "co chu moi" in text(harness, ME, f"TT {code}")
    # Who reports the new owner hears of that report.
    later = accuse(harness, OTHER, [number])
    settle(harness)
    assert "1 nguoi bao" in text(harness, OTHER, f"TT {later}")
    assert "co chu moi" in text(harness, ME, f"TT {code}")


def test_one_dismissal_leaves_a_first_timer_their_word(harness: Harness) -> None:
    known_for(harness, 60, ME)
    accuse(harness, ME, [honest(1)])
    settle(harness)
    decide(harness, key(honest(1)), "dismissed")
    settle(harness)
    accuse(harness, ME, [honest(2)])
    settle(harness)
    assert weights(harness, [honest(2)]) == [1.0]
    assert queued(harness, [honest(1), honest(2)]) == 1


def test_a_cleared_number_is_contradicted_by_two_new_people_alone(harness: Harness) -> None:
    cleared, urgent = honest(1), honest(2)
    known_for(harness, 60, *[person(n) for n in range(1, 9)])
    accuse(harness, ME, [cleared])
    settle(harness)
    decide(harness, key(cleared), "cleared")
    for n in range(3, 9):
        accuse(harness, person(n), [urgent])

    def check() -> str:
        settle(harness)
        return text(harness, person(90), f"KT {cleared}")

    def first() -> str:
        with harness.context.engine.connect() as connection:
            return queue.queue(connection, harness.clock(), 10).lines[0].key

    accuse(harness, ME, [cleared] * 3)
    assert "sau do" not in check()
    accuse(harness, OTHER, [cleared])
    assert "sau do" not in check() and first() == key(urgent)
    accuse(harness, person(3), [cleared])
    assert "sau do 2 nguoi bao" in check() and first() == key(cleared)
    decide(harness, key(cleared), "cleared")
    assert "sau do" not in check() and first() == key(urgent)


def test_many_of_one_day_weigh_a_tenth_after_the_first_dismissal(harness: Harness) -> None:
    known_for(harness, 60, ME, OTHER)
    numbers = [honest(n) for n in range(7)]
    accuse(harness, ME, numbers)
    settle(harness)
    before = weights(harness, numbers)
    assert before == [1.0] * 3 + [0.05] * 4
    decide(harness, key(numbers[6]), "dismissed")
    settle(harness)
    after = weights(harness, numbers[:6])
    assert after == [0.1] * 3 + [0.01] * 3
    # No report is closed, and no check goes back.
    assert harness.one("SELECT count(*) FROM report WHERE state = 'judged'") == 7
    assert "1 nguoi da bao" in text(harness, OTHER, f"KT {numbers[0]}")
    # Another person speaks: both weigh.
    accuse(harness, OTHER, numbers[:1])
    settle(harness)
    assert weights(harness, numbers[:2])[0] > 2 and weights(harness, numbers[1:2]) == [0.1]
    # One of them is confirmed: the rest weigh as before.
    decide(harness, key(numbers[2]), "confirmed")
    settle(harness)
    assert weights(harness, numbers[1:2]) == [1.0]


def test_what_is_accused_after_the_dismissal_weighs_down_what_came_before(harness: Harness) -> None:
    known_for(harness, 60, ME)
    numbers = [honest(n) for n in range(7)]
    accuse(harness, ME, numbers[:2])
    settle(harness)
    decide(harness, key(numbers[0]), "dismissed")
    settle(harness)
    assert weights(harness, numbers[1:2]) == [1.0]
    accuse(harness, ME, numbers[2:])
    settle(harness)
    assert weights(harness, numbers[1:2]) == [0.1]


def test_the_burst_of_a_deleted_resident_stays(harness: Harness) -> None:
    known_for(harness, 60, ME)
    numbers = [honest(n) for n in range(7)]
    accuse(harness, ME, numbers)
    settle(harness)
    decide(harness, key(numbers[6]), "dismissed")
    settle(harness)
    for _ in range(2):
        text(harness, ME, "XOA")
    harness.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    harness.clock.now += timedelta(seconds=1)
    settle(harness)
    assert weights(harness, numbers[:1]) == [0.1]


def test_no_case_joins_what_somebody_deleted_had_reported(harness: Harness) -> None:
    accuse(harness, ME, [honest(1), honest(2)])
    settle(harness)
    cases = "SELECT count(*), count(DISTINCT case_id) FROM subject WHERE case_id IS NOT NULL"
    assert harness.one(cases) == (2, 1)
    for _ in range(2):
        text(harness, ME, "XOA")
    assert harness.one(cases) == (0, 0)
    harness.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    settle(harness)
    assert harness.one(cases) == (2, 2)
