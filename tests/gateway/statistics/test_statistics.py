"""Figures against rows counted by hand, over the end of a month in the residents' time zone."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from gateway.statistics import disclosure
from gateway.statistics.counting import following
from tests.workers.conftest import Harness

DUC_LAP, DAK_MIL, BAC_GIA_NGHIA = (f"lam-dong-2025/{code}" for code in (24664, 24670, 24611))
GROUP, GLONG, GIA_NGHIA = (f"lam-dong-2025/d{code}" for code in (663, 661, 660))
FEBRUARY, MARCH = date(2026, 2, 1), date(2026, 3, 1)
MIDNIGHT = datetime(2026, 2, 28, 17, 0, tzinfo=UTC)
"""00:00 on the first of March in Dak Nong."""


def count(harness: Harness) -> None:
    harness.stage("figures", 0)
    harness.work()
    assert harness.staged() == 0


def counts_of(harness: Harness, area: str, month: date = MARCH) -> dict[str, int]:
    rows = harness.all("SELECT name, value FROM figure WHERE area = %s AND month = %s", area, month)
    return dict(rows)


def person(harness: Harness, n: int, *areas: str, **values: Any) -> int:
    resident = harness.resident(f"+8491200{n:04}", **values)
    for area in areas:
        harness.sql.execute(
            "INSERT INTO subscription (resident_id, area, consent, since) VALUES (%s,%s,'1',%s)",
            [resident, area, MIDNIGHT - timedelta(days=80)],
        )
    return resident


def reported(
    harness: Harness, resident: int | None, at: datetime, key: str = "tel:+84987654321"
) -> None:
    number = harness.one("SELECT count(*) FROM report")
    row = {"code": f"R{number}", "resident_id": resident, "way": "scam_call", "at": at}
    harness.insert("report", **row, subjects=json.dumps([]), state="judged")
    if resident is not None:
        harness.sql.execute(
            "INSERT INTO evidence (subject_key, reporter, report_id, way, first_at, at) "
            "VALUES (%s, %s, 1, 'scam_call', %s, %s) ON CONFLICT DO NOTHING",
            [key, resident, at, at],
        )


def decided(harness: Harness, decision: str, at: datetime, key: str = "tel:+84987654321") -> None:
    row = {"subject_key": key, "decision": decision, "official": "x", "reason": "y", "at": at}
    harness.insert("verdict", **row)


def test_a_month_begins_at_midnight_where_the_residents_live(harness: Harness) -> None:
    second = timedelta(seconds=1)
    one, two = person(harness, 1, DUC_LAP), person(harness, 2, GROUP)
    both, nowhere = person(harness, 3, DUC_LAP, BAC_GIA_NGHIA), person(harness, 4)
    reported(harness, one, MIDNIGHT - second)
    for resident, at in (
        (one, MIDNIGHT),
        (one, MIDNIGHT + second),
        (two, MIDNIGHT),
        (both, MIDNIGHT),
    ):
        reported(harness, resident, at)
    reported(harness, nowhere, MIDNIGHT)
    reported(harness, None, MIDNIGHT)  # erased since
    count(harness)
    assert counts_of(harness, "", FEBRUARY) == {"reports": 1, "people": 1}
    of_march = {area: counts_of(harness, area) for area in ("", DUC_LAP, DAK_MIL, GROUP, GLONG)}
    results = {a: (of["reports"], of["people"]) for a, of in of_march.items()}
    assert results == {"": (6, 4), DUC_LAP: (4, 3), DAK_MIL: (1, 1), GROUP: (4, 3), GLONG: (1, 1)}
    assert counts_of(harness, GIA_NGHIA)["reports"] == 1, "a commune of two former districts"


def test_decisions_count_where_it_was_reported_and_from_the_first_report(harness: Harness) -> None:
    people = [person(harness, n, DUC_LAP) for n in range(3)]
    for n, resident in enumerate(people):
        reported(harness, resident, MIDNIGHT + timedelta(hours=n))
    decided(harness, "dismissed", MIDNIGHT + timedelta(minutes=30))
    decided(harness, "confirmed", MIDNIGHT + timedelta(hours=5))
    decided(harness, "withdrawn", MIDNIGHT + timedelta(hours=6))
    decided(harness, "cleared", MIDNIGHT + timedelta(hours=9), "tel:+84900000001")
    count(harness)
    counts = counts_of(harness, DUC_LAP)
    decisions = {name: value for name, value in counts.items() if name.startswith("decision")}
    expected = {"decision.dismissed": 1, "decision.confirmed": 1, "decision.withdrawn": 1}
    assert decisions == expected
    # Half an hour for the first report, four for the two that came after the first decision.
    assert counts["waited"] == (1_800 + 4 * 3_600) // 2
    assert counts["behind"] == 3
    assert counts_of(harness, "") | {"decision.cleared": 1} == counts_of(harness, "")
    assert "decision.cleared" not in counts


def test_alerts_as_their_tallies_say(harness: Harness) -> None:
    lan = harness.insert("official", name="Lan", role="district")
    for kind, at in (
        ("scam", MIDNIGHT),
        ("exercise", MIDNIGHT),
        ("notice", MIDNIGHT - timedelta(1)),
    ):
        alert = harness.insert(
            "alert",
            kind=kind,
            texts=json.dumps({"vi": "x"}),
            areas=[GROUP],
            expires_at=at,
            state="sent",
            content_hash="x",
            created_by=lan,
            started_at=at,
        )
        for area, state, count_ in (
            (GROUP, "delivered", 5),
            (DUC_LAP, "delivered", 2),
            (DUC_LAP, "failed", 1),
            (DUC_LAP, "cancelled", 9),
        ):
            harness.sql.execute(
                "INSERT INTO delivery_counter VALUES (%s, %s, 'open', %s, 0, %s), "
                "(%s, %s, 'open', %s, 1, 1)",
                [alert, area, state, count_ - 1, alert, area, state],
            )
    count(harness)
    assert counts_of(harness, GROUP) == {"alerts": 1, "sent": 8, "reached": 7}
    assert counts_of(harness, DUC_LAP) == {"alerts": 1, "sent": 8, "reached": 7}
    assert counts_of(harness, DAK_MIL) == {"alerts": 1, "sent": 5, "reached": 5}
    assert counts_of(harness, "") == {"alerts": 1, "sent": 8, "reached": 7}
    assert counts_of(harness, "", FEBRUARY) == {}, "before there was anybody"


def test_subscribers_joined_and_opted_out(harness: Harness) -> None:
    person(harness, 1, DUC_LAP, GROUP)
    person(harness, 2, DAK_MIL, language="en")
    gone = person(harness, 3, DUC_LAP)
    harness.sql.execute("UPDATE resident SET opted_out_at = %s WHERE id = %s", [MIDNIGHT, gone])
    harness.sql.execute(
        "UPDATE subscription SET ended_at = %s WHERE resident_id = %s", [MIDNIGHT, gone]
    )
    harness.sql.execute("INSERT INTO suppression (hash, at) VALUES ('\\x00', %s)", [MIDNIGHT])
    new = person(harness, 5, GROUP)
    harness.sql.execute(
        "UPDATE subscription SET since = %s WHERE resident_id = %s", [MIDNIGHT, new]
    )
    lapsed = person(harness, 6, DAK_MIL)
    harness.sql.execute(
        "UPDATE subscription SET ended_at = %s WHERE resident_id = %s", [MIDNIGHT, lapsed]
    )
    count(harness)
    assert counts_of(harness, "") == {
        "residents.vi": 2,
        "residents.en": 1,
        "joined": 1,
        "opted_out": 2,
    }
    assert counts_of(harness, DUC_LAP) == {"residents.vi": 2, "joined": 1, "opted_out": 1}
    assert counts_of(harness, DAK_MIL) == {"residents.vi": 2, "residents.en": 1, "joined": 1}
    # A figure known only at its own time is not made up for earlier months.
    assert harness.all("SELECT since FROM figure_span WHERE measure = 'residents'") == [(MARCH,)]


def mo(harness: Harness, resident: int | None, at: datetime, **values: Any) -> None:
    number = harness.one("SELECT count(*) FROM inbound")
    harness.insert(
        "inbound",
        carrier="open",
        carrier_message_id=f"m{number}",
        resident_id=resident,
        at=at,
        **values,
    )


def test_messages_and_the_time_to_their_answers(harness: Harness) -> None:
    resident = [person(harness, n, DUC_LAP) for n in range(3)]
    for each in resident:
        mo(harness, each, MIDNIGHT)
    mo(harness, resident[0], MIDNIGHT - timedelta(seconds=1))
    mo(harness, resident[0], MIDNIGHT + timedelta(days=1), screen=2)
    mo(harness, resident[0], MIDNIGHT + timedelta(days=1), part=1, parts=2)
    mo(harness, resident[0], MIDNIGHT + timedelta(days=1), part=2, parts=2)
    mo(harness, None, MIDNIGHT)
    for seconds in (0.4, 1.0, 1.2, 7, 4000):
        harness.insert(
            "outbound",
            resident_id=resident[0],
            carrier="open",
            purpose="reply",
            in_reply_to="m",
            encoding="GSM-7",
            segments=1,
            state="delivered",
            at=MIDNIGHT,
            attempted_at=MIDNIGHT + timedelta(seconds=seconds),
        )
    count(harness)
    assert counts_of(harness, "", FEBRUARY) == {"messages": 1, "senders": 1}
    counts = counts_of(harness, DUC_LAP)
    answers = {"answer.1": 2, "answer.2": 1, "answer.8": 1, "answer.86400": 1}
    assert counts == {"messages": 4, "turns": 1, "senders": 3, "residents.vi": 3, **answers}
    assert counts_of(harness, "")["messages"] == 5
    assert (disclosure.quantile(counts, 0.5), disclosure.quantile(counts, 0.95)) == (2, 86_400)


def test_counted_twice_is_counted_once_and_what_comes_is_added(harness: Harness) -> None:
    one = person(harness, 1, DUC_LAP)
    reported(harness, one, MIDNIGHT)
    mo(harness, one, harness.clock())
    count(harness)
    first = harness.all("SELECT * FROM figure ORDER BY 1, 2, 3")
    count(harness)
    assert harness.all("SELECT * FROM figure ORDER BY 1, 2, 3") == first
    reported(harness, one, MIDNIGHT + timedelta(hours=1))
    mo(harness, one, harness.clock())
    count(harness)
    assert counts_of(harness, DUC_LAP)["reports"] == 1, "not within five minutes"
    harness.clock.now += timedelta(minutes=5)
    count(harness)
    assert (counts_of(harness, DUC_LAP)["reports"], counts_of(harness, DUC_LAP)["messages"]) == (
        2,
        2,
    )


def test_figures_of_a_past_month_outlive_the_rows_that_they_count(harness: Harness) -> None:
    people = [person(harness, n, DUC_LAP, language="en") for n in range(3)]
    for resident in people:
        reported(harness, resident, MIDNIGHT)
        mo(harness, resident, MIDNIGHT)
    count(harness)
    harness.clock.now = datetime(2026, 4, 6, tzinfo=UTC)
    harness.sql.execute("UPDATE resident SET last_seen_at = %s", [harness.clock.now])
    count(harness)
    before = counts_of(harness, DUC_LAP)
    assert before == {
        "reports": 3,
        "people": 3,
        "messages": 3,
        "senders": 3,
        "residents.en": 3,
    }
    harness.sql.execute("DELETE FROM resident WHERE id = %s", [people[0]])
    harness.sql.execute("UPDATE report SET resident_id = NULL WHERE resident_id = %s", [people[0]])
    for days in (5, 91, 740):
        harness.clock.now = datetime(2026, 4, 6, tzinfo=UTC) + timedelta(days=days)
        harness.sql.execute("UPDATE resident SET last_seen_at = %s", [harness.clock.now])
        harness.stage("retention", 0)
        count(harness)
    assert harness.one("SELECT count(*) FROM inbound") == 0
    assert harness.one("SELECT count(*) FROM report WHERE resident_id IS NOT NULL") == 0
    assert counts_of(harness, DUC_LAP) == before
    # Days have been summed up by then, and are deleted.
    assert harness.one("SELECT count(*) FROM figure_day") == 0


def test_a_span_that_is_struck_out_is_counted_again(harness: Harness) -> None:
    reported(harness, person(harness, 1, DUC_LAP), MIDNIGHT)
    count(harness)
    harness.clock.now += timedelta(days=62)
    count(harness)
    harness.sql.execute("UPDATE figure SET value = 99 WHERE name = 'reports'")
    harness.sql.execute("DELETE FROM figure_span WHERE measure = 'reports' AND since = %s", [MARCH])
    count(harness)
    assert counts_of(harness, DUC_LAP)["reports"] == 1
    harness.clock.now += timedelta(days=800)
    harness.sql.execute("DELETE FROM figure_span WHERE measure = 'reports' AND since = %s", [MARCH])
    harness.sql.execute("UPDATE figure SET value = 99 WHERE name = 'reports'")
    count(harness)
    assert counts_of(harness, DUC_LAP)["reports"] == 99, "its reporters are forgotten: it stands"


def test_a_database_without_anybody(harness: Harness) -> None:
    count(harness)
    assert harness.one("SELECT count(*) FROM figure") == 0


@pytest.mark.parametrize(
    ("month", "then"), [(date(2026, 12, 1), date(2027, 1, 1)), (date(2028, 2, 1), MARCH)]
)
def test_the_month_after(month: date, then: date) -> None:
    assert following(month) == then.replace(year=max(month.year, then.year))
