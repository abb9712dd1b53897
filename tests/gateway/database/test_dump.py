"""What a stolen dump reveals of people who appealed and people who asked to be deleted: nothing."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import Settings
from gateway.campaigns import clustering
from gateway.database.schema import metadata
from gateway.reports import reports, subjects
from gateway.reports.verdict_service import read
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient, reply_text

ME, OTHER, THIRD = "84912000111", "84912000222", "84912000333"
SCAM = (
    "Vietcombank: Tai khoan cua quy khach phat hien dang nhap tren thiet bi la. Neu khong phai "
    "ban vui long truy cap https://vietcomhank.top de xac nhan"
)


def work(engine: Engine, settings: Settings) -> None:
    """Workers' effect on reports and forwards."""
    keys, now = Services(settings, {}).keys, datetime.now(UTC)
    with engine.begin() as connection:
        row = "SELECT id FROM {} ORDER BY id"
        for (one,) in connection.exec_driver_sql(row.format("report")).all():
            reports.judge(connection, one, now)
        for (one,) in connection.exec_driver_sql(row.format("campaign_arrival")).all():
            clustering.count(connection, keys, one, now)


def dump(sql: psycopg.Connection[Any]) -> dict[str, list[dict[str, Any]]]:
    return {
        table.name: [
            row for (row,) in sql.execute(f'SELECT to_jsonb(t) FROM "{table.name}" t').fetchall()
        ]
        for table in metadata.sorted_tables
    }


def test_an_appeal_leads_to_no_resident(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, settings: Settings
) -> None:
    """The listed number's owner has reported somebody else: their number must not lead there."""
    reply_text(webhooks.open(OTHER, f"LD 0{ME[2:]} doi tien"))
    reply_text(webhooks.open(ME, "LD 0987654321 doi tien"))
    work(engine, settings)
    assert "Da nhan khieu nai" in reply_text(webhooks.open(ME, "KN"))
    hash_ = Services(settings, {}).keys.hash(f"+{ME}")
    (resident,) = sql.execute("SELECT id FROM resident WHERE hash = %s", (hash_,)).fetchone() or (
        0,
    )
    everything = dump(sql)
    (appeal,) = everything["appeal"]
    assert appeal["subject_key"] == f"tel:+{ME}"
    assert "resident_id" not in appeal and hash_.hex() not in json.dumps(appeal)
    # Not by the moment either: it is that of the MO it came in, which names the resident.
    times = {row["at"] for row in everything["inbound"] if row["resident_id"] == resident}
    assert times and appeal["at"] not in times
    assert appeal["at"].split("T")[1].startswith("17:00:00"), "the beginning of the local day"
    # Rows with the resident's id do not have their number.
    theirs = [
        row
        for rows in everything.values()
        for row in rows
        if row.get("resident_id") == resident or row.get("reporter") == resident
    ]
    assert theirs and ME[2:] not in json.dumps(theirs)


def test_no_column_of_the_subject_has_the_time_of_its_owners_appeal(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, settings: Settings
) -> None:
    reply_text(webhooks.open(OTHER, f"LD 0{ME[2:]} doi tien"))
    work(engine, settings)
    (before,) = dump(sql)["subject"]
    assert "Da nhan khieu nai" in reply_text(webhooks.open(ME, "KN"))
    (waiting,) = dump(sql)["subject"]
    assert waiting["recompute_at"] == dump(sql)["appeal"][0]["at"]
    now, about = datetime.now(UTC), read(f"0{ME[2:]}")
    with engine.begin() as connection:
        subjects.recompute(connection, about, now)
    (after,) = dump(sql)["subject"]
    times = [value for value in after.values() if isinstance(value, str) and "T" in value]
    assert set(times) <= {value for value in before.values() if isinstance(value, str)}
    assert after["urgency"] == round(after["urgency"], 2)


def old_number(key: str, hash_: bytes) -> int:
    """How testimony of the erased once followed from their hash."""
    digest = hashlib.sha256(key.encode() + hash_).digest()
    return -1 - (int.from_bytes(digest[:8]) & ((1 << 62) - 1))


@pytest.mark.parametrize("judged_first", [True, False])
def test_reports_of_the_erased_are_not_joined_to_their_hash(
    webhooks: CarrierClient,
    sql: psycopg.Connection[Any],
    engine: Engine,
    settings: Settings,
    judged_first: bool,
) -> None:
    for resident in (ME, OTHER, THIRD):
        reply_text(webhooks.open(resident, "LD 0987654321 doi tien"))
        reply_text(webhooks.open(resident, SCAM))
        reply_text(webhooks.open(resident, "1"))
    if judged_first:
        work(engine, settings)
    for _ in range(2):
        reply_text(webhooks.open(ME, "XOA"))
    before = dump(sql)
    keys = Services(settings, {}).keys
    hash_ = keys.hash(f"+{ME}")
    hexed = "\\x" + hash_.hex()
    assert [row["hash"] for row in before["suppression"]] == [hexed]
    # Nothing else has the hash: not while the reports wait, nor afterwards.
    work(engine, settings)
    for everything in (before, dump(sql)):
        for name, rows in everything.items():
            # The second for the second until the scheduler has noted it outside.
            if name not in ("suppression", "consent_change"):
                assert hexed not in json.dumps(rows), name
    after = dump(sql)
    forgotten = [row for row in after["evidence"] if row["reporter"] < 0]
    assert forgotten and len(after["evidence"]) == 3 * len(forgotten)
    members = [row["reporter"] for row in after["campaign_member"]]
    assert len(members) == 3 and min(members) < 0
    # Nor does anything follow from it, with the hash key in hand.
    guesses = {old_number(row["subject_key"], hash_) for row in forgotten}
    guesses.add(old_number("campaign", hash_))
    assert not guesses & {*members, *(row["reporter"] for row in forgotten)}
    # Their testimony on two subjects has no number in common.
    assert len({row["reporter"] for row in forgotten}) == len(forgotten)


def test_an_erased_and_returned_resident_is_one_person(
    webhooks: CarrierClient, sql: psycopg.Connection[Any], engine: Engine, settings: Settings
) -> None:
    for _ in range(3):
        reply_text(webhooks.open(ME, "LD 0987654321 doi tien"))
        work(engine, settings)
        for _ in range(2):
            reply_text(webhooks.open(ME, "XOA"))
    assert sql.execute("SELECT people FROM subject").fetchall() == [(1,)]


def test_an_appeal_goes_with_its_appellant(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    reply_text(webhooks.open(OTHER, f"LD 0{ME[2:]} doi tien"))
    sql.execute(
        "INSERT INTO subject (key, kind, display, grade, people) VALUES (%s, 'mobile', %s, %s, 1)",
        (f"tel:+{ME}", f"0{ME[2:]}", "reported"),
    )
    reply_text(webhooks.open(ME, "KN"))
    assert sql.execute("SELECT count(*) FROM appeal").fetchone() == (1,)
    for _ in range(2):
        reply_text(webhooks.open(ME, "XOA"))
    assert sql.execute("SELECT count(*) FROM appeal").fetchone() == (0,)
