"""Forwarded messages become campaigns: counted once, by anyone who counts them, and never by
name."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from flows.triage import similar
from flows.values import CampaignMessage, Subject
from gateway.campaigns import campaigns, clustering
from gateway.database import retention
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import Keys
from gateway.residents.erasure import erase
from tests.similar.changes import filled
from tests.similar.clusters import CAMPAIGNS, NAMES, NUMBERS
from tests.workers.conftest import NOON, Harness

BANK, JOB = CAMPAIGNS["bank"][0], CAMPAIGNS["job"][0]
NUMBER = Subject("tel:+84987654321", "mobile", "0987654321", "0987654321")


def msisdn(number: int) -> str:
    return f"+8491200{number:04d}"


def forward(
    harness: Harness,
    resident: int,
    text: str,
    *subjects: Subject,
    reported: bool = False,
    keys: Keys | None = None,
) -> None:
    sketch = similar.sketch(text)
    assert sketch is not None
    effect = CampaignMessage(sketch, " ".join(similar.masked(text)), subjects, "impersonate_bank")
    now = harness.clock()
    number = harness.number(resident)
    campaigns.wait(
        harness.sql, effect, resident, number, keys or harness.keys, now, reported=reported
    )


def rows(harness: Harness) -> list[tuple[int, int, int]]:
    return harness.all(
        "SELECT people, messages, reporters FROM campaign WHERE merged_into IS NULL ORDER BY id"
    )


def test_copies_with_other_names_and_numbers_are_one_campaign(harness: Harness) -> None:
    for n in range(5):
        text = filled(JOB, name=NAMES[n], number=NUMBERS[n])
        forward(harness, harness.resident(msisdn(n)), text)
    forward(harness, harness.resident(msisdn(9)), filled(BANK))
    harness.work()
    assert rows(harness) == [(5, 5, 0), (1, 1, 0)]
    assert harness.one("SELECT count(*) FROM campaign_arrival") == harness.staged() == 0


def test_a_person_counts_once_and_a_report_is_no_further_message(harness: Harness) -> None:
    me = harness.resident(msisdn(1))
    forward(harness, me, filled(BANK))
    forward(harness, me, filled(BANK), reported=True)
    forward(harness, me, filled(BANK))
    harness.work()
    assert rows(harness) == [(1, 2, 1)]


def test_no_words_and_nobody_stand_in_the_database(harness: Harness) -> None:
    for n in range(3):
        forward(harness, harness.resident(msisdn(n)), filled(BANK, name=NAMES[n]))
        if n == 1:
            harness.work()
            assert harness.one("SELECT sample FROM campaign") is None
    harness.work()
    campaign, sample = harness.one("SELECT id, sample FROM campaign")
    assert b"thiet bi" not in bytes(sample)
    text = harness.keys.decrypt(sample, CAMPAIGN_SAMPLE, campaign)
    assert "thiet bi la" in text and not any(char.isdigit() for char in text)


def test_a_job_done_twice_counts_once(harness: Harness) -> None:
    forward(harness, harness.resident(msisdn(1)), filled(BANK))
    arrival = harness.one("SELECT id FROM campaign_arrival")
    harness.stage("count_message", arrival)
    harness.work()
    assert rows(harness) == [(1, 1, 0)] and harness.staged() == 0


def test_a_count_that_is_rolled_back_changes_nothing(harness: Harness) -> None:
    forward(harness, harness.resident(msisdn(1)), filled(BANK), NUMBER)
    arrival = harness.one("SELECT id FROM campaign_arrival")
    with harness.context.engine.connect() as connection, connection.begin() as transaction:
        clustering.count(connection, harness.keys, arrival, NOON)
        transaction.rollback()
    assert rows(harness) == [] and harness.one("SELECT count(*) FROM campaign_arrival") == 1
    harness.work()
    assert rows(harness) == [(1, 1, 0)]


def test_many_workers_at_one_campaign_make_one(harness: Harness) -> None:
    residents = [harness.resident(msisdn(n)) for n in range(6)]
    for n, resident in enumerate(residents * 3):
        forward(harness, resident, filled(JOB, number=NUMBERS[n % 8]))
    waiting = [row[0] for row in harness.all("SELECT id FROM campaign_arrival ORDER BY id")]
    start = threading.Barrier(6)

    def work(offset: int) -> None:
        start.wait()
        # Each takes every job, in another order: most find it done.
        for arrival in waiting[offset:] + waiting[:offset]:
            with harness.context.engine.begin() as connection:
                clustering.count(connection, harness.keys, arrival, NOON)

    threads = [threading.Thread(target=work, args=(3 * n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows(harness) == [(6, 18, 0)]
    assert harness.one("SELECT sum(people), sum(messages) FROM campaign_day") == (6, 18)


def test_two_that_turn_out_to_be_one_are_merged(harness: Harness) -> None:
    text, key = filled(BANK), harness.keys.hash("campaign")
    for n in range(3):
        forward(harness, harness.resident(msisdn(n)), text, NUMBER)
    harness.work()
    first = harness.one("SELECT id FROM campaign")
    # As two hosts would have made it, had the first one's bands been lost.
    other = harness.insert(
        "campaign",
        sketch=similar.blind(similar.sketch(text) or (), key),
        people=2, messages=2, first_at=NOON - timedelta(days=2), last_at=NOON - timedelta(days=2),
    )  # fmt: skip
    for band in similar.bands(similar.blind(similar.sketch(text) or (), key)):
        harness.sql.execute("INSERT INTO campaign_band VALUES (%s, %s)", (band, other))
    for resident in (1, harness.resident(msisdn(8))):
        harness.sql.execute(
            "INSERT INTO campaign_member (campaign_id, reporter, at) VALUES (%s, %s, %s)",
            (other, resident, NOON),
        )
    forward(harness, harness.resident(msisdn(9)), text)
    harness.work()
    assert rows(harness) == [(5, 6, 0)]
    with harness.context.engine.connect() as connection:
        result = campaigns.find(connection, other)
        assert result is not None and result.id == first
        assert result.first_at == NOON - timedelta(days=2)
        assert campaigns.earlier(connection, first) == [other]
        assert campaigns.inside(connection, first) == [NUMBER.key]
    assert harness.one("SELECT count(*) FROM campaign_band WHERE campaign_id = %s", other) == 0


def test_an_erased_resident_stays_counted_and_is_nobody(harness: Harness) -> None:
    for n in range(3):
        forward(harness, harness.resident(msisdn(n)), filled(BANK))
    harness.work()
    waits, done = harness.all("SELECT id FROM resident ORDER BY id LIMIT 2")
    forward(harness, waits[0], filled(BANK))
    forward(harness, waits[0], filled(JOB))
    for person in (waits[0], done[0]):
        with harness.sql.transaction():
            erase(harness.sql, harness.keys, person, harness.number(person), NOON, last_mo=0)
    harness.work()
    assert rows(harness) == [(3, 4, 0), (1, 1, 0)]
    assert harness.one("SELECT count(*) FROM campaign_member WHERE reporter > 0") == 1
    # Back again, they are the same person.
    forward(harness, harness.resident(msisdn(1)), filled(BANK))
    harness.work()
    assert rows(harness) == [(3, 5, 0), (1, 1, 0)]


def test_several_anonymous_members_are_anonymised_at_once(harness: Harness) -> None:
    for n in range(4):
        forward(harness, harness.resident(msisdn(n)), filled(BANK), reported=n < 3)
    harness.work()
    (first,), (second,), (third,) = harness.all("SELECT id FROM resident ORDER BY id LIMIT 3")
    # The first two, and the third who had not reported then, as a restored backup leaves it.
    for person, reported in ((first, True), (second, True), (third, False)):
        harness.sql.execute(
            "INSERT INTO campaign_member (campaign_id, reporter, reported, at) "
            f"SELECT campaign_id, {clustering.NOBODY.format(voice='%s::bytea')}, %s, at "
            "FROM campaign_member WHERE reporter = %s",
            (harness.keys.voice(harness.number(person)), reported, person),
        )
    harness.sql.execute("UPDATE campaign SET people = 7, reporters = 5")
    rules = {"inbound_text": 90, "outbound_text": 30, "deliveries": 180, "tombstones": 365}
    for sweep in retention.sweeps(reports=730, **rules):
        with harness.context.engine.begin() as connection:
            sweep.chunk(connection, harness.keys, NOON + timedelta(days=800))
    assert rows(harness) == [(4, 4, 3)]
    members = "SELECT count(*), count(*) FILTER (WHERE reported) FROM campaign_member"
    assert harness.all(members + " WHERE reporter < 0") == [(4, 3)]


def test_old_members_and_campaigns_are_deleted(harness: Harness) -> None:
    for n in range(3):
        forward(harness, harness.resident(msisdn(n)), filled(BANK))
    forward(harness, harness.resident(msisdn(3)), filled(JOB))
    harness.work()
    rules = {"inbound_text": 90, "outbound_text": 30, "deliveries": 180, "tombstones": 365}
    for days, left, named in ((80, 2, 4), (100, 1, 3), (800, 1, 0)):
        for sweep in retention.sweeps(reports=730, **rules):
            with harness.context.engine.begin() as connection:
                sweep.chunk(connection, harness.keys, NOON + timedelta(days=days))
        assert len(rows(harness)) == left
        assert harness.one("SELECT count(*) FROM campaign_member WHERE reporter > 0") == named
    assert rows(harness) == [(3, 3, 0)]


def test_a_number_in_a_campaign_is_odd_from_three_people_on(harness: Harness) -> None:
    for n in range(4):
        forward(harness, harness.resident(msisdn(n)), filled(BANK), NUMBER)
        harness.work()
        with harness.context.engine.begin() as connection:
            from gateway.reports import subjects

            subjects.recompute_due(connection, NOON, 10)
        grade = harness.one("SELECT grade FROM subject WHERE key = %s", NUMBER.key)
        assert grade == (None if n < 2 else "caution")


def test_campaigns_go_on_while_the_hash_key_rotates(harness: Harness) -> None:
    old, new = b"o" * 32, b"n" * 32
    before = Keys(old, harness.keys.encryption_key)
    during = Keys(new, harness.keys.encryption_key, hash_keys_previous=(old,))
    after = Keys(new, harness.keys.encryption_key)
    for n, keys in enumerate((before, during, after)):
        forward(harness, harness.resident(msisdn(n)), filled(BANK), keys=keys)
        harness.work()
    assert rows(harness) == [(3, 3, 0)]


@pytest.mark.parametrize("people", [1, 2, 3, 7])
def test_history_is_by_day(harness: Harness, people: int) -> None:
    for n in range(people):
        harness.clock.now = NOON + timedelta(days=n // 2)
        forward(harness, harness.resident(msisdn(n)), filled(BANK))
    harness.work()
    with harness.context.engine.connect() as connection:
        result = campaigns.latest(connection, NOON, people=1)
        history = campaigns.days(connection, result[0].id)
    assert sum(day.people for day in history) == people == result[0].people
    assert len(history) == -(-people // 2)
