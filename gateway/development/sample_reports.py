"""Made-up reports for a development database, written the way real ones are.

Every number here is made up: 0900 000 xxx has no owner, and the links do not exist.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, func, insert, select

from flows.subjects import links, numbers
from flows.values import Subject
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.database.tables import conversation, evidence, report, resident
from gateway.reports import subjects
from gateway.reports.verdicts import set_verdict
from gateway.services import Services

MADE_UP: Final = (
    ("0900000113", 4, "impersonate_police", "confirmed"),
    ("0900000114", 3, "impersonate_bank", None),
    ("0900000115", 1, "parcel_delivery", None),
    ("0900000116", 2, "other_scam", "cleared"),
    ("vietcombank-made-up.top", 2, "fake_website_link", None),
)
"""Subject, how many people reported it, as what, and what an official decided."""

_PEOPLE: Final = 4
_OFFICIAL: Final = "example data"


def load(services: Services) -> int:
    """Writes the made-up reports once; returns how many subjects they are about (0: there)."""
    with services.engine.begin() as connection:
        if connection.execute(select(func.count()).select_from(resident)).scalar_one():
            return 0
        _write(connection, services.keys, datetime.now(UTC))
    return len(MADE_UP)


def _write(connection: Connection, keys: Keys, now: datetime) -> None:
    since = now - timedelta(days=90)
    people = [_resident(connection, keys, f"+849000001{n:02}", since) for n in range(_PEOPLE)]
    for number, (what, reporters, category, decision) in enumerate(MADE_UP):
        about = numbers.subject(what) or links.subject(what)
        assert about is not None
        for person in people[:reporters]:
            _report(connection, about, person, category, since + timedelta(days=number))
        subjects.recompute(connection, about, now)
        if decision is not None:
            set_verdict(connection, about, decision, _OFFICIAL, "made up", now)  # type: ignore[arg-type]


def _resident(connection: Connection, keys: Keys, msisdn: str, since: datetime) -> int:
    row = insert(resident).values(
        hash=keys.hash(msisdn),
        number_encrypted=keys.encrypt(msisdn, RESIDENT_NUMBER, keys.hash(msisdn)),
        carrier="open",
        created_at=since,
        last_seen_at=since,
        # Nobody: nothing is ever sent there.
        opted_out_at=since,
    )
    resident_id = int(connection.execute(row.returning(resident.c.id)).scalar_one())
    connection.execute(insert(conversation).values(resident_id=resident_id, version=0, state=b""))
    return resident_id


def _report(
    connection: Connection, about: Subject, person: int, category: str, at: datetime
) -> None:
    row = insert(report).values(
        code=f"EX{person}{about.display[-3:]}".upper(),
        resident_id=person,
        way="scam_call",
        subjects=[
            {
                "key": about.key,
                "kind": about.kind,
                "display": about.display,
                "given": about.given,
                "odd": about.odd,
            }
        ],
        category=category,
        state="judged",
        at=at,
        judged_at=at,
    )
    report_id = connection.execute(row.returning(report.c.id)).scalar_one()
    connection.execute(
        insert(evidence).values(
            subject_key=about.key,
            reporter=person,
            report_id=report_id,
            way="scam_call",
            category=category,
            first_at=at,
            at=at,
        )
    )
