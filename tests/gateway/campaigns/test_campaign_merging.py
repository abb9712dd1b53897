"""Campaigns that officials put together: everybody once, and taken apart as if nothing had been."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from flows.triage import similar
from gateway.campaigns import campaigns, merges
from gateway.campaigns.campaigns import Campaign
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.officials.permissions import SCOPES
from gateway.reports import subjects
from gateway.residents.erasure import erase
from tests.gateway.campaigns.test_campaigns import NUMBER, forward, msisdn
from tests.similar.changes import filled
from tests.similar.clusters import CAMPAIGNS
from tests.workers.conftest import NOON, Harness

BANK, JOB, LOAN = CAMPAIGNS["bank"][0], CAMPAIGNS["job"][0], CAMPAIGNS["loan"][0]
WHY = "cùng một nhóm gửi"


@pytest.fixture
def lan(harness: Harness) -> Official:
    row = {"name": "Lan", "role": "district", "areas": ["lam-dong-2025/d663"]}
    number = harness.insert("official", **row)
    return Official(number, "Lan", "district", ("lam-dong-2025/d663",), SCOPES, 1)


def sent(harness: Harness, text: str, *people: int, **more: Any) -> None:
    """Residents (made once) forward a text, a minute apart."""
    for n in people:
        row = harness.one("SELECT id FROM resident WHERE hash = %s", harness.keys.hash(msisdn(n)))
        harness.clock.now += timedelta(minutes=1)
        forward(harness, row or harness.resident(msisdn(n)), filled(text), **more)
    harness.work()


def merged(harness: Harness, official: Official, one: int, other: int) -> int:
    with harness.context.engine.begin() as connection:
        return merges.merge(connection, official, one, other, WHY, NOON)


def undone(harness: Harness, official: Official, merge: int) -> int:
    with harness.context.engine.begin() as connection:
        return merges.undo(connection, official, merge, "nhầm", NOON)


def loaded(harness: Harness, campaign_id: int) -> Campaign:
    with harness.context.engine.connect() as connection:
        one = campaigns.find(connection, campaign_id)
    assert one is not None
    return one


def counts(harness: Harness, campaign_id: int) -> tuple[int, int, int, int]:
    one = loaded(harness, campaign_id)
    return one.id, one.people, one.messages, one.reporters


def two(harness: Harness) -> tuple[int, int]:
    """Two campaigns, of people 1 to 4 and 3 to 6: two of them are in both."""
    sent(harness, BANK, 1, 2, 3, 4)
    sent(harness, JOB, 3, 4, 5, 6)
    first, second = harness.all("SELECT id FROM campaign ORDER BY id")
    return first[0], second[0]


def everything(harness: Harness) -> list[Any]:
    """All that is known of campaigns, ids of people included."""
    return [
        harness.all(f"SELECT * FROM {table} ORDER BY {order}")
        for table, order in (
            ("campaign", "id"),
            ("campaign_member", "1, 2"),
            ("campaign_day", "1, 2"),
            ("campaign_subject", "1, 2"),
            ("campaign_band", "1, 2"),
        )
    ]


def test_everybody_counts_once_and_an_undo_restores_both(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    before = everything(harness)
    # Whichever is named first: the earlier one stays.
    assert merged(harness, lan, first, second) == first
    assert counts(harness, first) == (first, 6, 8, 0)
    assert counts(harness, second) == counts(harness, first), (
        "its id leads to the one that it is now"
    )
    with harness.context.engine.connect() as connection:
        assert sum(day.messages for day in campaigns.days(connection, first)) == 8
        assert [one.id for one in campaigns.latest(connection, NOON)] == [first]
        assert campaigns.earlier(connection, first) == [second]
    assert undone(harness, lan, 1) == second
    assert everything(harness) == before


def test_messages_after_a_merge_count_for_the_whole(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    merged(harness, lan, second, first)
    sent(harness, JOB, 1, 7, reported=True)
    sent(harness, BANK, 5, 8)
    assert counts(harness, first) == (first, 8, 12, 2)
    with harness.context.engine.begin() as connection:
        stood = loaded(harness, first)
        merges.recount(connection, first)
    assert loaded(harness, first) == stood, "counted one by one as counted at once"
    undone(harness, lan, 1)
    assert counts(harness, first) == (first, 6, 6, 0)
    assert counts(harness, second) == (second, 6, 6, 2)
    sent(harness, JOB, 9)
    assert counts(harness, second)[1] == 7 and counts(harness, first)[1] == 6
    last = harness.one("SELECT max(at) FROM campaign_member WHERE campaign_id = %s", first)
    assert loaded(harness, first).last_at == last


def test_a_resident_erased_meanwhile_is_nobody_everywhere(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    merged(harness, lan, first, second)
    for n in (1, 3, 6):
        resident = harness.one(
            "SELECT id FROM resident WHERE hash = %s", harness.keys.hash(msisdn(n))
        )
        with harness.sql.transaction():
            erase(harness.sql, harness.keys, resident, harness.number(resident), NOON, last_mo=0)
        left = "SELECT count(*) FROM campaign_member WHERE reporter = %s"
        assert harness.one(left, resident) == 0
    # Back again, they are the same person: in the other part too.
    sent(harness, JOB, 1)
    assert counts(harness, first)[:2] == (first, 6)
    with harness.context.engine.begin() as connection:
        merges.recount(connection, first)
    assert counts(harness, first)[:2] == (first, 6)
    undone(harness, lan, 1)
    assert counts(harness, first)[:2] == (first, 4)
    assert counts(harness, second)[:2] == (second, 5)


def test_several_are_put_together_and_taken_apart(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    sent(harness, LOAN, 1, 7, 8)
    third = harness.one("SELECT max(id) FROM campaign")
    before = everything(harness)
    assert merged(harness, lan, second, third) == second
    assert merged(harness, lan, third, first) == first
    assert counts(harness, first) == counts(harness, third) == (first, 8, 11, 0)
    with pytest.raises(NotPossible) as refused:
        undone(harness, lan, 1)
    assert refused.value.reason == "inside"
    undone(harness, lan, 2)
    assert counts(harness, first) == (first, 4, 4, 0)
    assert counts(harness, third) == (second, 7, 7, 0)
    undone(harness, lan, 1)
    assert everything(harness) == before
    with pytest.raises(NotPossible) as refused:
        undone(harness, lan, 1)
    assert refused.value.reason == "undone"


def test_merging_with_itself_or_an_unknown_one_is_refused(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    sent(harness, LOAN, 1, 2)
    small = harness.one("SELECT max(id) FROM campaign")
    for other, reason in ((first, "same"), (small, "unknown"), (999_999, "unknown")):
        with pytest.raises(NotPossible) as refused:
            merged(harness, lan, first, other)
        assert refused.value.reason == reason
    with harness.context.engine.begin() as connection, pytest.raises(NotPossible) as refused:
        merges.merge(connection, lan, first, second, "?!", NOON)
    assert refused.value.reason == "unclear"
    assert harness.one("SELECT count(*) FROM campaign_merge") == 0
    assert harness.one("SELECT count(*) FROM audit") == 0
    merged(harness, lan, first, second)
    with pytest.raises(NotPossible) as refused:
        merged(harness, lan, second, first)
    assert refused.value.reason == "same"


def test_a_copy_that_turns_out_to_be_a_part_joins_that_part(
    harness: Harness, lan: Official
) -> None:
    first, second = two(harness)
    merged(harness, lan, first, second)
    sketch = similar.blind(similar.sketch(filled(JOB)) or (), harness.keys.hash("campaign"))
    row = {"people": 1, "messages": 1, "first_at": NOON, "last_at": NOON}
    copy = harness.insert("campaign", sketch=sketch, **row)
    for band in similar.bands(sketch):
        harness.sql.execute("INSERT INTO campaign_band VALUES (%s, %s)", (band, copy))
    harness.sql.execute(
        "INSERT INTO campaign_member (campaign_id, reporter, at) VALUES (%s, 99, %s)", (copy, NOON)
    )
    harness.sql.execute("INSERT INTO campaign_day VALUES (%s, %s, 1, 1)", (copy, NOON.date()))
    sent(harness, JOB, 7)
    assert counts(harness, first) == (first, 8, 10, 0) == counts(harness, copy)
    undone(harness, lan, 1)
    assert counts(harness, second) == (second, 6, 6, 0) == counts(harness, copy)
    assert counts(harness, first) == (first, 4, 4, 0)


def test_two_parts_that_are_alike_stay_two_parts(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    sent(harness, LOAN, 1, 7, 8)
    third = harness.one("SELECT max(id) FROM campaign")
    merged(harness, lan, first, second)
    merged(harness, lan, first, third)
    like = harness.one("SELECT sketch FROM campaign WHERE id = %s", second)
    harness.sql.execute("UPDATE campaign SET sketch = %s WHERE id = %s", (like, third))
    for band in similar.bands(bytes(like)):
        harness.sql.execute("INSERT INTO campaign_band VALUES (%s, %s)", (band, third))
    sent(harness, JOB, 9)
    assert counts(harness, first)[:2] == (first, 9)
    assert harness.one("SELECT count(*) FROM campaign WHERE part") == 2
    undone(harness, lan, 1)
    undone(harness, lan, 2)
    assert [counts(harness, one)[1] for one in (first, second, third)] == [4, 5, 3]


def test_a_resident_hears_of_the_whole_and_a_number_weighs_no_more(
    harness: Harness, lan: Official
) -> None:
    sent(harness, BANK, 1, 2, 3, 4)
    for n in (3, 4, 5, 6):
        resident = harness.one(
            "SELECT id FROM resident WHERE hash = %s", harness.keys.hash(msisdn(n))
        )
        forward(harness, resident or harness.resident(msisdn(n)), filled(JOB), NUMBER)
    harness.work()
    first = harness.one("SELECT min(id) FROM campaign")
    second = harness.one("SELECT max(id) FROM campaign")

    def known() -> tuple[int, int]:
        with harness.context.engine.begin() as connection:
            subjects.recompute_due(connection, NOON, 50)
            result = subjects.collect_evidence(connection, NUMBER, NOON)
            return len(result.forwards), result.campaign_people

    def alike(n: int) -> int:
        resident = harness.one(
            "SELECT id FROM resident WHERE hash = %s", harness.keys.hash(msisdn(n))
        )
        sketch = similar.sketch(filled(JOB))
        forward = campaigns.Forward(resident, sketch)
        return campaigns.alike(harness.sql, {0: forward}, harness.keys)[0].people

    assert known() == (4, 4) and alike(9) == 4 and alike(5) == 3 and alike(1) == 4
    merged(harness, lan, first, second)
    assert known() == (4, 6) and alike(9) == 6 and alike(5) == 5
    assert alike(1) == 5, "anyone who sent the other part is not one of the others"
    undone(harness, lan, 1)
    assert known() == (4, 4) and alike(9) == 4 and alike(1) == 4
    assert second != first


def test_the_audit_names_the_official_of_each_merge(harness: Harness, lan: Official) -> None:
    first, second = two(harness)
    merged(harness, lan, first, second)
    undone(harness, lan, 1)
    entries = harness.all("SELECT official_id, act, object_id, detail FROM audit ORDER BY id")
    assert entries == [
        (lan.id, "campaign.merge", second, {"into": first, "merge": 1, "token": 1}),
        (lan.id, "campaign.unmerge", second, {"from": first, "merge": 1, "token": 1}),
    ]
