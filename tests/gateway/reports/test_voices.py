"""Rings against an honest number, in the database: how many voices they have for `high`."""

from __future__ import annotations

from datetime import timedelta

from flows.values import Subject
from gateway.reports import lists, subjects, verdicts
from tests.workers.conftest import NOON, Harness

HONEST = "tel:+84987654321"


def about(key: str) -> Subject:
    return Subject(key, "mobile", "0" + key[-9:], "")


def sim(harness: Harness, number: int, days: float) -> int:
    """A person who first wrote this many days before noon."""
    came = NOON - timedelta(days=days)
    return harness.resident(f"+8491200{number:04d}", created_at=came)


def at(harness: Harness, days: float, resident: int, *keys: str) -> None:
    """They report these, this many days before noon."""
    harness.clock.now = NOON - timedelta(days=days)
    harness.report(resident, *keys)
    harness.work()


def confirm(harness: Harness, *keys: str) -> None:
    with harness.context.engine.begin() as connection:
        for key in keys:
            verdicts.set_verdict(connection, about(key), "confirmed", "x", "abc", harness.clock())


def strike(harness: Harness, ring: list[int]) -> str:
    harness.clock.now = NOON
    for resident in ring:
        harness.report(resident, HONEST)
    harness.work()
    with harness.context.engine.connect() as connection:
        return subjects.standing(connection, HONEST).grade


def shadow(harness: Harness, ring: list[int], outsider: int, delay: float) -> None:
    """Each reports a true number, and the outsider does so many days after it."""
    for n, resident in enumerate(ring):
        key = f"tel:+8490000010{n}"
        first, second = sorted([(10.0, resident), (10.0 - delay, outsider)], reverse=True)
        at(harness, first[0], first[1], key)
        at(harness, second[0], second[1], key)
        harness.clock.now = NOON - timedelta(days=8, minutes=-n)
        confirm(harness, key)


def test_three_reporters_of_true_numbers_before_others_are_three_voices(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "high"


def grade(harness: Harness, key: str) -> str:
    with harness.context.engine.begin() as connection:
        subjects.recompute_due(connection, harness.clock(), 50)
        return subjects.standing(connection, key).grade


def test_people_alone_hold_it_for_half_a_day(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "high"
    harness.clock.now = NOON + timedelta(hours=11)
    assert grade(harness, HONEST) == "high"
    harness.clock.now = NOON + timedelta(hours=13)
    for resident in ring:
        harness.report(resident, HONEST)  # To say it again holds nothing.
    harness.work()
    assert grade(harness, HONEST) == "reported"


def test_what_was_confirmed_by_one_decision_vouches_once(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    outsider = sim(harness, 9, 200)
    numbers = [f"tel:+8490000060{n}" for n in range(3)]
    for resident, key in zip(ring, numbers, strict=True):
        at(harness, 10, resident, key)
        at(harness, 9, outsider, key)
    harness.clock.now = NOON - timedelta(days=8)
    confirm(harness, *numbers)
    assert strike(harness, ring) == "reported"


def test_a_ring_brings_one_number_there(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "high"
    second = "tel:+84987654322"
    harness.clock.now = NOON + timedelta(minutes=5)
    for resident in ring:
        harness.report(resident, second)
    harness.work()
    assert grade(harness, second) == "reported"


def test_sims_of_less_than_two_months_are_no_voices(harness: Harness) -> None:
    ring = [sim(harness, n, 55 + n) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "reported"


def test_to_report_what_others_have_reported_vouches_for_nobody(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), -1)
    assert strike(harness, ring) == "reported"


def test_sims_of_one_day_are_one_voice_until_each_has_a_life_of_its_own(harness: Harness) -> None:
    ring = [sim(harness, n, 90 + n / 100) for n in range(3)]
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "reported"
    for n, resident in enumerate(ring):
        at(harness, 70, resident, f"tel:+8490000020{n}")
        at(harness, 39, resident, f"tel:+8490000030{n}")
    with harness.context.engine.begin() as connection:
        subjects.lock(connection, HONEST)
        subjects.recompute(connection, about(HONEST), NOON)
        assert subjects.standing(connection, HONEST).grade == "high"


def test_one_message_of_their_own_makes_one_voice(harness: Harness) -> None:
    """A number, a link and an account in it: three confirmed subjects, and others report them."""
    bait = [f"tel:+8490000040{n}" for n in range(3)]
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    at(harness, 10, ring[0], *bait)
    for resident in ring[1:]:
        at(harness, 10, resident, *bait)
    at(harness, 9, sim(harness, 9, 200), *bait)
    confirm(harness, *bait)
    assert strike(harness, ring) == "reported"


def test_a_list_that_names_it_later_vouches_and_an_earlier_one_does_not(harness: Harness) -> None:
    for days, grade in ((30, "reported"), (5, "high")):
        base = 100 * days
        ring = [sim(harness, base + n, 90 + n) for n in range(3)]
        for n, resident in enumerate(ring):
            key = f"tel:+849000{base + n:05d}"
            at(harness, 10 - n / 100, resident, key)
            confirm(harness, key)
            row = lists.Row(2, about(key), "Bo TTTT", NOON - timedelta(days=days), None)
            with harness.context.engine.begin() as connection:
                lists.take(connection, f"{key}.csv", key.encode(), [row], "Ba Lan", NOON)
        assert strike(harness, ring) == grade
        harness.sql.execute("DELETE FROM evidence WHERE subject_key = %s", (HONEST,))


def test_a_later_edition_of_a_list_vouches_for_no_copyist(harness: Harness) -> None:
    ring, outsider = [sim(harness, n, 90 + n) for n in range(3)], sim(harness, 9, 200)
    for n, resident in enumerate(ring):
        key = f"tel:+8490000070{n}"
        for days in (30, 5):
            row = lists.Row(2, about(key), "Bo TTTT", NOON - timedelta(days=days), None)
            with harness.context.engine.begin() as connection:
                digest = f"{key} {days}".encode()
                lists.take(connection, f"{key}.csv", digest, [row], "Ba Lan", NOON)
        at(harness, 10 - n / 100, resident, key)
        at(harness, 9 - n / 100, outsider, key)
        confirm(harness, key)
    assert strike(harness, ring) == "reported"


def test_one_message_that_each_reports_another_part_of_is_one_number(harness: Harness) -> None:
    """Everybody who got it from them reports all of it at once."""
    ring = [sim(harness, n, 90 + n) for n in range(3)]
    parts = [f"tel:+8490000080{n}" for n in range(3)]
    for resident, key in zip(ring, parts, strict=True):
        at(harness, 10, resident, key)
    at(harness, 9, sim(harness, 9, 200), *parts)
    for n, key in enumerate(parts):
        harness.clock.now = NOON - timedelta(days=8, minutes=-n)
        confirm(harness, key)
    assert strike(harness, ring) == "reported"


def test_two_reporters_of_the_same_two_numbers_are_one_voice(harness: Harness) -> None:
    ring, outsider = [sim(harness, n, 90 + n) for n in range(3)], sim(harness, 9, 200)
    shadow(harness, ring, outsider, 1)
    for n in range(2):
        key = f"tel:+8490000090{n}"
        for resident in ring[:2]:
            at(harness, 7, resident, key)
        harness.clock.now = NOON - timedelta(days=6, minutes=n)
        confirm(harness, key)
    assert strike(harness, ring) == "reported"


def test_numbers_of_one_campaign_are_one(harness: Harness) -> None:
    ring, outsider = [sim(harness, n, 90 + n) for n in range(3)], sim(harness, 9, 200)
    shadow(harness, ring, outsider, 1)
    campaign = harness.insert("campaign", people=5, sketch=b"", first_at=NOON, last_at=NOON)
    harness.sql.execute(
        "INSERT INTO campaign_subject (campaign_id, subject_key, kind, display) "
        "SELECT %s, key, kind, display FROM subject",
        (campaign,),
    )
    assert strike(harness, ring) == "reported"


def test_a_heavy_reporter_keeps_the_life_they_had(harness: Harness) -> None:
    """People of one launch day: what they did long ago still tells them apart."""
    ring = [sim(harness, n, 90 + n / 100) for n in range(3)]
    for n, resident in enumerate(ring):
        at(harness, 70, resident, f"tel:+8490000200{n}")
        harness.clock.now = NOON - timedelta(days=20, minutes=n)
        harness.report(resident, *[f"tel:+84900{n}{m:05d}" for m in range(45)])
        harness.work()
        confirm(harness, *[f"tel:+84900{n}{m:05d}" for m in range(45)])
    shadow(harness, ring, sim(harness, 9, 200), 1)
    assert strike(harness, ring) == "high"


def of_a_file(harness: Harness, people: list[int]) -> None:
    official = harness.insert("official", name="an", role="province")
    file = {"official_id": official, "file_hash": "x", "proof": "x", "areas": []}
    made = harness.insert("subscriber_import", **file, lines=1, bad=0, repeated=0)
    for resident in people:
        harness.sql.execute(
            "INSERT INTO subscriber_import_person (import_id, resident_id, fresh) "
            "VALUES (%s, %s, true)",
            (made, resident),
        )


def test_an_imported_newcomer_vouches_for_nobody(harness: Harness) -> None:
    ring, outsider = [sim(harness, n, 90 + n) for n in range(3)], sim(harness, 9, 200)
    of_a_file(harness, [outsider])
    shadow(harness, ring, outsider, 1)
    assert strike(harness, ring) == "reported"


def test_people_of_a_file_count_from_their_own_first_text(harness: Harness) -> None:
    ring = [sim(harness, n, 90) for n in range(3)]
    of_a_file(harness, ring)
    for n, resident in enumerate(ring):
        at(harness, 60 - n, resident, f"tel:+8490000050{n}")
    with harness.context.engine.connect() as connection:
        days = {
            subjects.collect_evidence(connection, about(f"tel:+8490000050{n}"), NOON)
            .testimonies[0]
            .day
            for n in range(3)
        }
    assert days == {f"{NOON - timedelta(days=60 - n):%Y%m%d}" for n in range(3)}
