"""`NGUOINHA` on real parts: how it ends, what is on its way then, and what is stored of it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from gateway.database.schema import metadata
from gateway.recovery import after_restore
from gateway.residents import family, family_due
from tests.gateway.residents.family_home import ME, NIGHT, OTHER, RELATIVE, Home
from tests.workers.conftest import wait_for


@pytest.mark.parametrize("side", [ME, RELATIVE])
@pytest.mark.parametrize("texts", [("HUY",), ("XOA", "XOA"), ("NGUOINHA 0",)])
def test_either_side_ends_it_and_the_other_hears_nothing(
    home: Home, side: str, texts: tuple[str, ...]
) -> None:
    home.is_on()
    home.says(ME, "MAT TIEN")
    home.says(side, *texts)
    home.passes(minutes=12)
    assert home.loses() == []
    home.passes(days=100)
    assert home.sms(ME) == [] and home.sms(RELATIVE) == []
    assert "on" not in home.states()
    rows = home.harness.all("SELECT resident_encrypted, relative_encrypted FROM family")
    assert {value for row in rows for value in row} <= {None}


@pytest.mark.parametrize(
    ("side", "texts"),
    [(ME, ("NGUOINHA 0",)), (ME, ("HUY",)), (RELATIVE, ("HUY",)), (RELATIVE, ("XOA", "XOA"))],
)
def test_an_mt_that_has_not_left_goes_with_it(
    home: Home, side: str, texts: tuple[str, ...]
) -> None:
    home.passes(hours=NIGHT / timedelta(hours=1))
    home.asks()
    home.works()
    assert home.harness.one("SELECT count(*) FROM outbound") == 1
    home.says(side, *texts)
    assert home.harness.one("SELECT count(*) FROM outbound") == 0
    home.passes(hours=8)
    assert home.sms(RELATIVE) == []


@pytest.mark.parametrize("end", [family.stop, family.forget])
def test_an_mt_that_a_carrier_rejects_meanwhile_is_not_retried(
    home: Home, database: str, end: Callable[..., None]
) -> None:
    home.is_on()
    home.says(ME, "MAT TIEN")
    operator = home.harness.operator

    def leaves() -> None:
        operator.hold = lambda: None
        with psycopg.connect(database) as message:
            end(message, home.harness.keys, f"+{RELATIVE}")

    operator.status, operator.hold = 429, leaves
    home.passes(minutes=12)
    assert len(home.sms(RELATIVE)) == 1, "refused by the carrier"
    operator.status = 200
    home.passes(minutes=10)
    assert home.sms(RELATIVE) == []
    assert home.harness.one("SELECT count(*) FROM outbound WHERE purpose = 'family'") == 0


@pytest.mark.parametrize("text", ["chong toi danh toi", f"LD 0{RELATIVE[2:]} doi tien"])
def test_what_a_carrier_refuses_meanwhile_is_not_sent_after_an_accusation(
    home: Home, text: str
) -> None:
    home.is_on()
    home.says(ME, "MAT TIEN")
    operator = home.harness.operator
    operator.status = 429
    home.passes(minutes=12)
    assert home.sms(RELATIVE) != [], "refused by the carrier"
    home.says(ME, text)
    home.passes(minutes=6)
    home.sms(RELATIVE)
    operator.status = 200
    home.passes(minutes=30)
    assert home.sms(RELATIVE) == [] and home.states() == ["ended"]
    assert home.harness.one("SELECT count(*) FROM outbound WHERE purpose = 'family'") == 0


def test_huy_finds_the_reminder_that_waits_when_a_loss_comes(home: Home) -> None:
    home.is_on()
    operator = home.harness.operator
    operator.status = 429
    home.passes(days=90)
    assert home.sms(ME) != [], "refused by the carrier"
    home.says(ME, "MAT TIEN")
    home.passes(minutes=12)
    waiting = (
        "SELECT count(*) FROM outbound WHERE state = 'queued' AND number_encrypted IS NOT NULL"
    )
    assert home.harness.one(waiting) == 1
    home.says(ME, "HUY")
    assert home.harness.one(waiting) == 0


def test_a_reminder_that_gave_way_to_a_loss_comes_afterwards(home: Home) -> None:
    home.is_on()
    operator = home.harness.operator
    operator.status = 429
    home.passes(days=90)
    home.sms(ME)
    home.says(ME, "MAT TIEN")
    operator.status = 200
    home.passes(minutes=12)
    assert len(home.sms(RELATIVE)) == 1
    home.passes(days=2)
    (reminder,) = home.sms(ME)
    assert "da bat" in reminder


def test_consent_ends_after_a_year_with_one_notice(home: Home) -> None:
    home.is_on()
    for days in (91, 91, 91, 91):
        home.passes(days=days)
    texts = home.sms(ME)
    assert len(texts) == 4 and all("da bat" in text for text in texts)
    home.passes(days=2)
    (over,) = home.sms(ME)
    assert "het han" in over and home.states() == ["ended"]
    assert home.sms(RELATIVE) == []
    assert home.loses() == []


def test_dl_counts_and_names_nobody(home: Home) -> None:
    assert "nguoi nha" not in home.says(ME, "DL")
    home.is_on()
    for number in (ME, RELATIVE):
        answer = home.says(number, "DL")
        assert "1 nguoi nha" in answer
        assert ME[2:] not in answer and RELATIVE[2:] not in answer


def test_the_office_gives_what_is_stored_to_its_owner(home: Home) -> None:
    home.is_on()
    keys = home.harness.keys
    with home.harness.context.engine.connect() as connection:
        ((_, mine),) = family_due.stored(connection, keys, f"+{ME}")
        ((_, theirs),) = family_due.stored(connection, keys, f"+{RELATIVE}")
        assert family_due.stored(connection, keys, f"+{OTHER}") == []
    assert RELATIVE in mine and ME not in theirs


def test_a_dump_links_no_resident_to_a_relative_and_has_no_time(home: Home) -> None:
    home.is_on()
    assert len(home.loses()) == 1
    dump = {
        table.name: [
            row for (row,) in home.harness.all(f'SELECT to_jsonb(t) FROM "{table.name}" t')
        ]
        for table in metadata.sorted_tables
    }
    text = json.dumps(dump)
    assert ME[2:] not in text and RELATIVE[2:] not in text
    (row,) = dump.pop("family")
    elsewhere = json.dumps(dump)
    assert row["resident_hash"] not in elsewhere and row["relative_hash"] not in elsewhere
    assert row["resident_hash"] != row["relative_hash"]
    residents = {each["id"] for each in dump["resident"]}
    about = [each for each in dump["outbound"] if each["id"] == row["outbound_id"]]
    assert [each["resident_id"] for each in about] == [None]
    assert [each["number_encrypted"] for each in about] == [None]
    assert not residents & {value for key, value in row.items() if key.endswith("resident_id")}
    times = {each["at"] for each in dump["inbound"]}
    assert not times & {value for value in row.values() if isinstance(value, str)}
    # The words are encrypted for their row: no two copies of one number are equal.
    assert row["resident_encrypted"] != row["relative_encrypted"]


def test_an_ended_pair_is_deleted_after_a_month(home: Home) -> None:
    home.is_on()
    home.says(ME, "NGUOINHA 0")
    home.clock.now += timedelta(days=28)
    home.harness.clock.now = home.clock.now
    home.harness.stage("retention", 0)
    home.harness.work()
    assert home.states() == ["ended"]
    home.clock.now += timedelta(days=5)
    home.harness.clock.now = home.clock.now
    home.harness.stage("retention", 0)
    home.harness.work()
    assert home.states() == []


def test_pairs_are_deleted_a_month_after_the_office_turned_it_off(home: Home) -> None:
    home.is_on()
    home.harness.clock.now = home.clock.now + timedelta(days=33)
    home.harness.stage("retention", 0)
    home.harness.work()
    assert home.states() == []


def test_after_a_restore_all_have_ended(home: Home) -> None:
    home.is_on()
    after_restore.stop(home.harness.context.engine.begin, home.clock.now, timedelta(days=365))
    assert home.states() == ["ended"]


def test_where_it_is_off_nothing_happens(home: Home) -> None:
    home.is_on()
    home.says(ME, "MAT TIEN")
    home.harness.context.__dict__["world"] = replace(home.harness.context.world, family=False)
    home.passes(minutes=12)
    assert home.sms(RELATIVE) == []
    home.harness.context.__dict__["world"] = replace(home.harness.context.world, family=True)
    home.passes(days=3)
    assert home.sms(RELATIVE) == [], "turned on again, old news is no news"


def test_an_mt_that_the_job_is_writing_goes_with_it(home: Home, database: str) -> None:
    home.is_on()
    sql, keys = home.harness.sql, home.harness.keys
    with psycopg.connect(database) as job, psycopg.connect(database, autocommit=True) as message:
        made = home.harness.mt(None, "loss", purpose="family")
        job.execute("UPDATE family SET outbound_id = %s", (made,))
        ends = threading.Thread(target=family.stop, args=(message, keys, f"+{ME}"))
        ends.start()
        waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = %s"
        pid = message.info.backend_pid
        wait_for(lambda: sql.execute(waits, (pid,)).fetchone() == (1,))
        job.commit()
        ends.join()
    assert home.states() == ["ended"]
    assert home.harness.one("SELECT count(*) FROM outbound WHERE id = %s", made) == 0


def test_a_row_that_changes_meanwhile_is_left(home: Home) -> None:
    home.is_on()
    home.says(ME, "MAT TIEN")
    with home.harness.context.engine.begin() as connection:
        later = home.clock.now + timedelta(minutes=12)
        (row_id,) = family_due.due(connection, later, 10)
        row = family_due.load(connection, home.harness.keys, row_id)
        assert row is not None and row.loss
        home.says(ME, "NGUOINHA 0")
        assert not family_due.lock(connection, row)
