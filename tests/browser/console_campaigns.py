"""Campaigns, an appeal, a list and a report's reporter, for tests in a browser and pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from flows.values import Subject
from gateway.campaigns import handling, merges
from gateway.database import ids
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE, RESIDENT_NUMBER
from gateway.database.tables import report, resident, subject, subscription
from gateway.database.tables_campaigns import campaign, campaign_day, campaign_member
from gateway.database.tables_campaigns import campaign_subject as standing
from gateway.database.tables_verdicts import appeal
from gateway.officials.authorization import Official
from gateway.reports import lists
from tests.browser.console_alerts import COMMUNE, AlertHarness, Person

NUMBER, DISPLAY = "+84913000777", "0913000777"
BANK = "ngan hang thong bao tai khoan cua quy khach bi khoa, bam vao link de mo lai"
POLICE = "cong an dieu tra goi: ong ba lien quan duong day rua tien, chuyen tien vao tai khoan"


def staged(harness: AlertHarness, lan: Person) -> Mapping[str, str]:
    """Paths of the console's pages on what is laid down here, by name."""
    now = datetime.now(UTC)
    first = campaign_of(
        harness, "impersonate_bank", BANK, range(9_001, 9_061), now, (2, 3, 8, 12, 21)
    )
    second = campaign_of(
        harness, "impersonate_bank", BANK, range(9_050, 9_082), now, (0, 0, 3, 5, 9)
    )
    third = campaign_of(harness, "impersonate_police", POLICE, range(9_100, 9_112), now, (7, 5))
    stands_in(harness, first, "link:ngan-hang-mo-khoa.top", "ngan-hang-mo-khoa.top", "link", "high")
    stands_in(harness, first, "tel:+84987000111", "0987000111", "mobile", "confirmed")
    stands_in(harness, first, "acct:0123456789", "0123456789", "account", "")
    number = _report(harness, now)
    official = Official(lan.id, lan.name, "district", ("lam-dong-2025/d663",), (), None)
    with harness.engine.begin() as connection:
        merges.merge(connection, official, second, first, "Cùng một đường dẫn", now)
        handling.refer(
            connection, official, first, "Công an tỉnh", "12/PA05", "Có số tài khoản", now
        )
        row = {"key": "tel:+84987000222", "kind": "mobile", "display": "0987000222"}
        connection.execute(insert(subject).values(**row, grade="reported", people=4))
        values = {"subject_key": row["key"], "at": now - timedelta(days=2)}
        one = insert(appeal).values(code="KN7Q2", **values).returning(appeal.c.id)
        appealed = connection.execute(one).scalar_one()
        about = Subject("tel:+84987000333", "mobile", "0987000333", "0987000333")
        listed = lists.Row(2, about, "Bộ TTTT", now, now + timedelta(days=300))
        digest = hashlib.sha256(b"list").digest()
        taken = lists.take(connection, "bo-tttt-11.csv", digest, [listed], lan.name, now)
    return {
        "campaigns": "/campaigns",
        "campaign": f"/campaigns/{min(first, second)}",
        "merge": f"/campaigns/{min(first, second)}/merge?other={third}",
        "appeals": "/appeals",
        "appeal": f"/appeals/{appealed}",
        "lists": "/lists",
        "list": f"/lists/{taken}",
        "disclose": f"/reports/of/{number}/disclose",
    }


def campaign_of(
    harness: AlertHarness,
    category: str,
    words: str,
    people: range,
    now: datetime,
    days: tuple[int, ...],
) -> int:
    """Its people on the last days, the latest last; what is left came before."""
    row: dict[str, Any] = {
        "sketch": hashlib.sha256(words.encode()).digest(),
        "category": category,
        "people": len(people),
        "messages": len(people) + 9,
        "reporters": len(people) // 3,
        "first_at": now - timedelta(days=20),
        "last_at": now - timedelta(minutes=len(people)),
    }
    with harness.engine.begin() as connection:
        number = ids.new(connection, campaign)
        row |= {
            "id": number,
            "sample": harness.service.keys.encrypt(words, CAMPAIGN_SAMPLE, number),
        }
        connection.execute(insert(campaign).values(row))
        counts = {len(days) - 1 - n: count for n, count in enumerate(days)}
        counts[20] = len(people) - sum(days)
        ages = [ago for ago, count in counts.items() for _ in range(count)]
        for one, ago in zip(people, ages, strict=True):
            at, reported = now - timedelta(days=ago), one % 3 == 0
            person = {"campaign_id": number, "reporter": one, "at": at, "reported": reported}
            connection.execute(insert(campaign_member).values(person))
        for ago, count in counts.items():
            if count > 0:
                day = (now - timedelta(days=ago)).date()
                part = {"campaign_id": number, "day": day, "people": count, "messages": count + 2}
                connection.execute(insert(campaign_day).values(part))
    return number


def stands_in(
    harness: AlertHarness, campaign_id: int, key: str, display: str, kind: str, grade: str
) -> None:
    with harness.engine.begin() as connection:
        row = {"subject_key": key, "campaign_id": campaign_id, "kind": kind, "display": display}
        connection.execute(insert(standing).values(row))
        if grade:
            known = {"key": key, "kind": kind, "display": display, "grade": grade, "people": 7}
            connection.execute(insert(subject).values(known))


def _report(harness: AlertHarness, now: datetime) -> int:
    keys = harness.service.keys
    row = {
        "hash": keys.hash(NUMBER),
        "number_encrypted": keys.encrypt(NUMBER, RESIDENT_NUMBER, keys.hash(NUMBER)),
        "carrier": "open",
    }
    with harness.engine.begin() as connection:
        made = connection.execute(insert(resident).values(row).returning(resident.c.id))
        sub = {"resident_id": made.scalar_one(), "area": COMMUNE, "consent": "1"}
        connection.execute(insert(subscription).values(sub))
        values = {"code": "BRKGLS", "resident_id": sub["resident_id"], "way": "scam_call"}
        one = insert(report).values(**values, subjects=[], at=now, state="judged")
        return int(connection.execute(one.returning(report.c.id)).scalar_one())
