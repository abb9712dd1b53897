"""Officials are notified once: limits, quiet hours, who is on duty, what is no news any more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from flows.text import measure
from flows.values import Subject
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Content
from gateway.carriers import circuits
from gateway.database import official_news
from gateway.notifications import contacts, kinds, outgoing, reminders
from gateway.officials import accounts
from gateway.officials.authorization import Official
from gateway.reports import subjects
from tests.gateway.officials.conftest import DAK_MIL_COMMUNE, ELSEWHERE, NOW, Office, Person
from tests.gateway.reports.test_weights_bounded import SCAM, TRUE, settle
from tests.gateway.reports.test_weights_bounded import person as sender
from tests.gateway.reports.test_weights_bounded import text as text_in
from tests.workers.conftest import Harness
from workers import circuit_breaker, scheduler

NIGHT = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
"""23:00 in Dak Nong."""
MORNING = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)


def reach(harness: Harness, person: int, phone: str, on_duty: bool = False) -> None:
    """Gives an official a phone."""
    me = Official(person, "", "", (), (), None)
    with harness.context.engine.begin() as connection:
        contacts.set_phone(connection, harness.keys, me, phone, harness.clock())
        if on_duty:
            until = harness.clock() + timedelta(hours=12)
            contacts.set_duty(connection, me, until, harness.clock())


def make_high(harness: Harness, number: int, areas: tuple[str, ...] = (DAK_MIL_COMMUNE,)) -> None:
    """As workers leave a subject that has just reached `high`."""
    row = {"key": f"tel:+8498765{number:04d}", "kind": "mobile", "display": f"098765{number:04d}"}
    row |= {"grade": "high", "people": 4, "urgency": 1.0, "areas": list(areas)}
    made = harness.insert("subject", **row)
    news(harness, "new_high", made)


def news(harness: Harness, kind: Any, object_id: int, about: str = "") -> None:
    with harness.context.engine.begin() as connection:
        official_news.add(connection, kind, object_id, harness.clock(), about)


def emergency(harness: Harness, author: Person) -> int:
    """One that its author has submitted; its id."""
    alerts, mine = harness.context.alert_service, Credentials(author.token)
    content = Content(
        kind="emergency",
        texts={"vi-marks": "Lũ về, lên chỗ cao.", "en": "Flood: go to high ground."},
        areas=(DAK_MIL_COMMUNE,),
        expires_at=harness.clock() + timedelta(hours=6),
    )
    alert = alerts.draft(mine, content)
    return alerts.submit(mine, alert.id, alert.version).id


def after(harness: Harness, **time: float) -> None:
    harness.clock.now += timedelta(**time)
    harness.push_all()
    harness.work()


def sms(harness: Harness) -> list[tuple[str, str]]:
    forms = [parse_qs(each["form"]) for each in harness.operator.taken]
    return [(form["To"][0][-3:], form["Body"][0]) for form in forms]


def test_a_flood_at_night_waits_and_the_emergency_rings(harness: Harness, office: Office) -> None:
    approver, author = office.hire(), office.hire()
    reach(harness, approver.id, "0912000111")
    harness.clock.now = NIGHT
    for number in range(50):
        make_high(harness, number)
    harness.work()
    after(harness, minutes=5)
    assert sms(harness) == []
    waits = emergency(harness, author)
    harness.work()
    ((to, text),) = sms(harness)
    assert to == "111" and f"canh bao KHAN so {waits} dang cho duyet" in text
    with harness.context.engine.connect() as connection:
        called = reminders.called(connection, [waits, waits + 1], harness.clock())
    repeat_at = NIGHT + timedelta(minutes=5) + kinds.REPEAT_AFTER
    assert called == {waits: reminders.ReminderState([approver.id], repeat_at)}
    harness.sql.execute("UPDATE alert SET state = 'returned' WHERE id = %s", (waits,))
    harness.clock.now = MORNING
    after(harness, minutes=0)
    assert [text for _, text in sms(harness)][1:] == [
        "5 KHONG: 50 so, link, tai khoan vua len muc CAO. Moi xem va ket luan o trang Phan anh"
    ]
    after(harness, hours=2)
    assert len(sms(harness)) == 2 and harness.staged() == 0


def test_each_kind_has_its_own_limit_an_hour(harness: Harness, office: Office) -> None:
    person = office.hire()
    reach(harness, person.id, "0912000111")
    for number in range(6):
        make_high(harness, number)
        harness.work()
        after(harness, minutes=2)
    assert len(sms(harness)) == kinds.KINDS["new_high"].hourly
    assert "0987650000 vua len muc CAO, 4 nguoi phan anh" in sms(harness)[0][1]
    news(harness, "account_changed", person.id, "role")
    harness.work()
    assert "vua doi vai tro, dia ban" in sms(harness)[-1][1]
    after(harness, hours=1)
    assert "4 so, link, tai khoan vua len muc CAO" in sms(harness)[-1][1]
    assert len(sms(harness)) == 4


def test_a_reminder_goes_to_who_is_in_charge_of_the_district(
    harness: Harness, office: Office
) -> None:
    """By day; not to the province, nor to another district; not about subjects decided
    meanwhile."""
    for n, (role, areas) in enumerate(
        (
            ("district", ("lam-dong-2025/d663",)),
            ("district", (ELSEWHERE,)),
            ("province", ("lam-dong-2025",)),
        )
    ):
        reach(harness, office.hire(role, areas=areas).id, f"091200011{n}")
    make_high(harness, 7)
    make_high(harness, 8)
    harness.sql.execute("DELETE FROM news")
    harness.sql.execute("UPDATE subject SET urgency = NULL WHERE id = 2")
    harness.clock.now = NIGHT
    news(harness, "queue_late", 1, "lam-dong-2025/d663")
    news(harness, "queue_late", 2, "lam-dong-2025/d663")
    harness.work()
    assert sms(harness) == []
    harness.clock.now = MORNING
    after(harness, minutes=2)
    ((to, text),) = sms(harness)
    assert to == "110" and "cho qua 2 ngay, lau nhat la 0987650007" in text


def test_what_was_decided_meanwhile_is_no_news(harness: Harness, office: Office) -> None:
    reach(harness, office.hire().id, "0912000111")
    harness.clock.now = NIGHT
    for number in range(3):
        make_high(harness, number)
    waits = emergency(harness, office.hire())
    harness.sql.execute("UPDATE alert SET state = 'returned' WHERE id = %s", (waits,))
    harness.work()
    harness.sql.execute("UPDATE subject SET grade = 'cleared', urgency = NULL WHERE id < 3")
    harness.clock.now = MORNING
    after(harness, minutes=0)
    ((_, text),) = sms(harness)
    assert "0987650002 vua len muc CAO" in text


def test_a_new_account_on_duty_relieves_nobody(harness: Harness, office: Office) -> None:
    """One administrator with an own invitation would have all news, and the office none."""
    new, old = office.hire(confirmed=False), office.hire()
    reach(harness, new.id, "0912000111", on_duty=True)
    reach(harness, old.id, "0912000222")
    make_high(harness, 1)
    harness.work()
    after(harness, minutes=2)
    assert sorted(to for to, _ in sms(harness)) == ["111", "222"]


def test_those_on_duty_are_notified_and_the_others_if_an_emergency_waits_on(
    harness: Harness, office: Office
) -> None:
    on_duty, other, author = office.hire(), office.hire(), office.hire()
    reach(harness, on_duty.id, "0912000111", on_duty=True)
    reach(harness, other.id, "0912000222")
    make_high(harness, 1)
    emergency(harness, author)
    harness.work()
    after(harness, minutes=2)
    assert {to for to, _ in sms(harness)} == {"111"} and len(sms(harness)) == 2
    after(harness, minutes=9)
    assert sorted(to for to, text in sms(harness) if "KHAN" in text) == ["111", "222"]
    after(harness, hours=24)
    make_high(harness, 2)
    harness.work()
    after(harness, minutes=2)
    assert sorted(to for to, text in sms(harness) if "0987650002" in text) == ["111", "222"]


def test_officials_without_the_permission_are_not_notified(
    harness: Harness, office: Office
) -> None:
    near, far = office.hire(), office.hire(areas=(ELSEWHERE,))
    writer, manager = office.hire("commune", (DAK_MIL_COMMUNE,)), office.hire("administrator", ())
    for number, person in enumerate((near, far, writer, manager)):
        reach(harness, person.id, f"09120001{number:02d}")
    make_high(harness, 1)
    harness.work()
    after(harness, minutes=2)
    assert [to for to, _ in sms(harness)] == ["100"]
    make_high(harness, 2, areas=())
    harness.work()
    after(harness, minutes=2)
    assert sorted(to for to, _ in sms(harness)) == ["100", "100", "101"]
    news(harness, "carrier_down", 0, "open")
    harness.work()
    assert sms(harness)[-1][0] == "103" and "nha mang open dang loi" in sms(harness)[-1][1]


def test_an_author_is_not_asked_to_approve(harness: Harness, office: Office) -> None:
    author = office.hire()
    reach(harness, author.id, "0912000111")
    emergency(harness, author)
    harness.work()
    assert sms(harness) == []


def test_officials_are_notified_of_a_failing_carrier_once_an_outage(
    harness: Harness, office: Office
) -> None:
    reach(harness, office.hire("administrator", ()).id, "0912000111")
    harness.clock.now = datetime.now(UTC)
    since = int(harness.clock().timestamp()) - 60
    times = {"until": since + 900, "since": since, "failing": since}
    harness.redis.hset(circuits.key("twilio"), mapping=times)
    for _ in range(3):
        scheduler.once(harness.context)
    written = harness.all("SELECT about FROM news WHERE kind = 'carrier_down'")
    assert written == [("twilio",)]


def test_the_former_phone_hears_of_a_new_one(harness: Harness, office: Office) -> None:
    person = office.hire()
    me = Official(person.id, "", "", (), (), None)

    def change(phone: str) -> None:
        with harness.context.engine.begin() as connection:
            keys, now = harness.keys, harness.clock()
            outgoing.set_phone(connection, keys, lambda _: "twilio", me, phone, now)

    change("0912 000 111")
    change("0912.000.222")
    harness.work()
    assert [to for to, _ in sms(harness)] == ["111", "111"]
    assert all("vua doi so nhan tin" in text for _, text in sms(harness))
    with harness.context.engine.connect() as connection:
        assert contacts.find(connection, harness.keys, person.id).phone == "+84912000222"
    assert b"912000" not in harness.one("SELECT phone FROM official_contact")
    with pytest.raises(accounts.NotPossible, match="no phone number"):
        change("abc")


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_each_sms_fits_one_segment(kind: Any) -> None:
    longest = max([*kinds.CHANGED.values(), "x" * 24], key=len)
    for count in (1, 9_999):
        size = measure(kinds.sms(kind, longest, 99_999, count))
        assert (size.segments, size.encoding) == (1, "GSM-7")


def test_workers_say_once_that_a_number_is_high(harness: Harness) -> None:
    about = Subject("tel:+84987654321", "mobile", "0987654321", "0987654321")
    outsider = harness.resident("+84912000229", created_at=NOW - timedelta(days=200))
    for number in range(3):
        came = NOW - timedelta(days=90 + number)
        person = harness.resident(f"+8491200022{number}", created_at=came)
        for n, (reporter, outcome) in enumerate(((person, 1), (outsider, 2))):
            at = NOW - timedelta(days=9 - n)
            harness.sql.execute(
                "INSERT INTO evidence (subject_key, reporter, report_id, way, outcome, first_at, "
                "at) VALUES (%s, %s, %s, 'scam_call', %s, %s, %s)",
                (f"tel:+8490000000{number}", reporter, -number - 1, outcome, at, at),
            )
        harness.report(person, about.key)
    harness.work()
    high = harness.one("SELECT id FROM subject WHERE key = %s", about.key)
    written = harness.all("SELECT kind, object_id FROM news ORDER BY id")
    assert written.count(("new_high", high)) == 1
    with harness.context.engine.begin() as connection:
        subjects.lock(connection, about.key)
        subjects.recompute(connection, about, harness.clock())
    assert harness.one("SELECT count(*) FROM news") == len(written)


def test_a_subject_of_several_news_counts_once(harness: Harness, office: Office) -> None:
    reach(harness, office.hire().id, "0912000111")
    harness.clock.now = NIGHT
    for number in range(2):
        make_high(harness, number)
    for _ in range(5):
        news(harness, "new_high", 1)
    harness.work()
    harness.clock.now = MORNING
    after(harness, minutes=0)
    ((_, text),) = sms(harness)
    assert text.startswith("5 KHONG: 2 so, link, tai khoan vua len muc CAO")


def test_a_pause_that_a_carrier_asks_for_wakes_nobody(harness: Harness) -> None:
    circuit = circuit_breaker.Circuit(harness.redis)
    harness.clock.now = datetime.now(UTC)
    circuit.record("twilio", 0, 1, hold=30)
    scheduler.once(harness.context)
    assert harness.one("SELECT count(*) FROM news") == 0
    # It goes on asking, or fails.
    long_ago = int(datetime.now(UTC).timestamp()) - 1_000
    harness.redis.hset(circuits.key("twilio"), "since", long_ago)
    circuit.record("esms", 0, 1, denied=True)
    scheduler.once(harness.context)
    rows = harness.all("SELECT about FROM news WHERE kind = 'carrier_down' ORDER BY about")
    assert rows == [("esms",), ("twilio",)]


def test_a_campaign_that_grows_is_news_once_until_it_doubles(
    harness: Harness, office: Office
) -> None:
    reach(harness, office.hire().id, "0912000111")
    for n in range(17):
        words = SCAM.format(name=f"Nguyen Van {'ABCDEFGH'[n % 8]}", number=TRUE)
        text_in(harness, sender(n), words)
        settle(harness)
    assert harness.one("SELECT count(*) FROM news WHERE kind = 'campaign_rises'") == 2
    after(harness, minutes=11)
    texts = [text for _, text in sms(harness) if "chien dich" in text]
    assert texts == [
        "5 KHONG: chien dich lua dao so 1 dang lan rong, 17 nguoi gui trong 7 ngay. Moi xem trang "
        "Chien dich"
    ]


def test_open_appeals_are_news_once_a_day(harness: Harness, office: Office) -> None:
    reach(harness, office.hire().id, "0912000111")
    for n in range(2):
        harness.insert("appeal", code=f"A{n}", subject_key=f"tel:{n}", at=NOW - timedelta(days=n))
    for _ in range(2):
        scheduler.once(harness.context)
        harness.work()
    ((_, text),) = [each for each in sms(harness) if "khieu nai" in each[1]]
    assert text == "5 KHONG: 2 khieu nai cua chu so dang cho tra loi. Moi xem trang Khieu nai"
    harness.sql.execute("UPDATE appeal SET decision = 'refused', decided_at = now()")
    harness.clock.now += timedelta(days=1)
    scheduler.once(harness.context)
    assert harness.one("SELECT count(*) FROM news WHERE kind = 'appeals_wait'") == 1


def test_an_administrator_on_duty_hears_that_the_service_fails_and_works(
    harness: Harness, office: Office
) -> None:
    first, second = office.hire(role="administrator"), office.hire(role="administrator")
    reach(harness, office.hire().id, "0912000333")
    reach(harness, first.id, "0912000111", on_duty=True)
    reach(harness, second.id, "0912000222")
    harness.clock.now = NIGHT - timedelta(hours=11)
    news(harness, "service_wrong", 0, "queue, worker bulk")
    harness.work()
    news(harness, "service_well", 0, "queue, worker bulk")
    harness.work()
    assert [to for to, _ in sms(harness)] == ["111", "111"]
    assert "he thong dang loi: queue, worker bulk." in sms(harness)[0][1]
    assert "binh thuong tro lai: queue, worker bulk" in sms(harness)[1][1]
