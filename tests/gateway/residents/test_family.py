"""`NGUOINHA` on real parts: a relative hears of a loss; no thief, partner or stranger is helped."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from flows.text import measure
from gateway.database.schema import metadata
from gateway.recovery import after_restore
from gateway.residents import family, family_due
from tests.gateway.knock import Knocker
from tests.workers.conftest import NOON, Clock, Harness, app_with_clock, wait_for

ME, RELATIVE, OTHER = "84912000111", "84987000222", "84912000333"
NIGHT = timedelta(hours=11)
"""From noon to 23:00 in Dak Nong."""


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def gateway(env: dict[str, str], clock: Clock) -> Iterator[Any]:
    """The whole application with `NGUOINHA` turned on, and a clock that is set."""
    with app_with_clock(env | {"FAMILY": "on"}, clock) as app:
        yield app


@dataclass
class Home:
    """Phones, and the hourly job."""

    harness: Harness
    knock: Knocker
    clock: Clock

    def says(self, number: str, *texts: str) -> str:
        """The last answer; a few seconds pass before each text."""
        for text in texts:
            self.clock.now += timedelta(seconds=20)
            answer = self.knock.open(number, text)
            assert answer.status_code == 200 and answer.json is not None
        return str((answer.json["reply"] or {}).get("text", ""))

    def passes(self, **time: float) -> None:
        self.clock.now += timedelta(**time)
        self.works()

    def works(self) -> None:
        self.harness.clock.now = self.clock.now
        self.harness.stage("family", 0)
        for _ in range(2):  # What it writes may be due later than the real clock says.
            self.harness.push_all()
            self.harness.work()

    def sms(self, number: str) -> list[str]:
        """What was sent to a number unasked, since this was asked last."""
        taken = self.harness.operator.taken
        mine = [each for each in taken if str(each["to"]).endswith(number[-9:])]
        self.harness.operator.taken = [each for each in taken if each not in mine]
        return [str(each["text"]) for each in mine]

    def asks(self, resident: str = ME, relative: str = RELATIVE) -> str:
        """The answer to `CO`, or why that is not asked."""
        answer = self.says(resident, f"NGUOINHA 0{relative[2:]}")
        return self.says(resident, "CO") if "soan CO" in answer else answer

    def is_on(self) -> None:
        self.asks()
        self.works()
        (request,) = self.sms(RELATIVE)
        assert f"0{ME[2:]}" in request and "DONGY" in request
        assert "Cam on" in self.says(RELATIVE, "DONGY")
        self.passes(hours=26)
        (on,) = self.sms(ME)
        assert f"nguoi nha 0{RELATIVE[2:]} da bat" in on and "NGUOINHA 0" in on

    def loses(self, *texts: str) -> list[str]:
        """What the relative gets after a loss that is told in these words."""
        self.says(ME, *texts or ("toi chuyen 5tr cho no roi",))
        self.passes(minutes=12)
        return self.sms(RELATIVE)

    def states(self) -> list[str]:
        return [row[0] for row in self.harness.all("SELECT state FROM family ORDER BY id")]


@pytest.fixture
def home(harness: Harness, env: dict[str, str], gateway: Any, clock: Clock) -> Home:
    clock.now = NOON
    harness.context.__dict__["world"] = replace(harness.context.world, family=True)
    return Home(harness, Knocker(gateway, env), clock)


def test_a_consenting_relative_is_notified_of_a_loss_once_a_week(home: Home) -> None:
    home.asks()
    home.works()
    assert len(home.sms(RELATIVE)) == 1
    home.says(RELATIVE, "DONGY")
    home.passes(hours=23)
    assert home.loses() == [], "not within a day of the consent"
    home.passes(hours=3)
    assert home.states() == ["on"] and len(home.sms(ME)) == 1
    assert home.loses("con zalo no", "MAT TIEN") != []
    assert home.loses("20tr", "vietcombank") == [], "the same loss"
    home.passes(days=3)
    assert home.loses() == []
    home.passes(days=5)
    (loss,) = home.loses("lo doc ma otp roi")
    assert "mat tien hay da noi ma OTP" in loss
    assert re.findall(r"\d+", loss.replace("5 KHONG", "").replace("NGUOINHA 0", "")) == []
    assert (measure(loss).segments, measure(loss).encoding) == (1, "GSM-7")
    assert home.sms(ME) == [], "the resident hears nothing of it"
    home.works()
    assert home.sms(RELATIVE) == [], "the job may run twice"
    assert home.harness.staged() == 0


def test_at_night_only_the_notice_of_a_loss_is_sent(home: Home) -> None:
    home.passes(hours=NIGHT / timedelta(hours=1))
    home.asks()
    home.works()
    assert home.sms(RELATIVE) == []
    home.passes(hours=8)
    assert len(home.sms(RELATIVE)) == 1
    home.says(RELATIVE, "DONGY")
    home.passes(hours=40)  # 23:00
    assert home.states() == ["agreed"] and home.sms(ME) == []
    home.passes(hours=8)
    assert home.states() == ["on"] and len(home.sms(ME)) == 1
    home.passes(hours=16)
    assert len(home.loses()) == 1


_SCAM = "No bao chuyen tien, so 0987000222"


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("before", "KT 0987000222"),
        ("before", "0987000222 la ai"),
        ("before", _SCAM),
        ("asked", "LD 0987000222 noi la cong an"),
        ("on", "KT 0987000222"),
        ("lost", _SCAM),
    ],
)
def test_the_thief_names_himself(home: Home, when: str, text: str) -> None:
    """On the victim's phone, or by telling what to type; he agrees on his own."""
    if when == "before":
        home.says(ME, text)
        home.asks()
        home.works()
        assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])
        return
    if when == "asked":
        home.asks()
        home.works()
        home.says(ME, text)
        home.says(RELATIVE, "DONGY")
        home.passes(hours=26)
        assert (home.sms(ME), home.states()) == ([], ["ended"])
        return
    home.is_on()
    if when == "lost":
        assert home.loses("MAT TIEN", text) == []
    else:
        home.says(ME, text)
        home.passes(minutes=30)
        assert home.loses() == []
    assert home.states() == ["ended"]


def test_a_relative_asking_whose_number_it_is_gets_no_name(home: Home) -> None:
    """A cheat names a victim, to call later about "your child's money"."""
    home.asks()
    home.works()
    home.says(RELATIVE, f"0{ME[2:]} la ai", "DONGY")
    home.passes(hours=26)
    assert (home.sms(ME), home.states()) == ([], ["ended"])


def test_a_number_that_others_accuse_is_made_nobodys_relative(home: Home) -> None:
    home.says(OTHER, f"LD 0{RELATIVE[2:]} doi tien")
    home.harness.clock.now = home.clock.now
    home.harness.work()
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])


def test_one_report_by_a_stranger_parts_nobody_and_a_verdict_does(home: Home) -> None:
    home.is_on()
    home.says(OTHER, f"LD 0{RELATIVE[2:]} doi tien")
    assert len(home.loses()) == 1
    home.harness.sql.execute("UPDATE subject SET grade = 'confirmed'")
    home.passes(days=8)
    assert home.loses() == [] and home.states() == ["ended"]


def test_a_loss_that_is_taken_back_is_not_passed_on(home: Home) -> None:
    home.is_on()
    assert (
        home.loses("toi chuyen tien cho no roi", "that ra chua chuyen, dang dinh chuyen thoi") == []
    )
    assert home.states() == ["on"] and len(home.loses()) == 1


def test_the_partner_holds_the_phone(home: Home) -> None:
    """She hears of it in hours when she may have her phone again, and each 90 days. What she tells
    of violence ends it, with whatever is lost beside it; he hears nothing of any of that."""
    home.is_on()
    home.passes(days=88)
    assert home.sms(ME) == []
    home.passes(days=2)
    (second,) = home.sms(ME)
    assert f"0{RELATIVE[2:]} da bat" in second
    home.says(ME, "chong toi danh toi, lay het tien roi")
    assert home.loses("MAT TIEN") == []
    home.passes(hours=24)
    assert home.states() == ["ended"]
    home.passes(days=100)
    assert home.loses() == [] and home.sms(RELATIVE) == [] and home.sms(ME) == []


def test_no_relative_is_notified_after_a_report_of_violence(home: Home) -> None:
    home.says(ME, "no doa dot nha toi")
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])


def test_violence_counts_after_its_text_is_deleted(home: Home) -> None:
    home.is_on()
    home.says(ME, "chong toi danh toi")
    home.passes(days=1)
    home.harness.sql.execute("DELETE FROM inbound")
    assert home.loses() == [] and home.states() == ["ended"]


def test_her_own_end_is_silent(home: Home) -> None:
    home.is_on()
    assert "Da bo" in home.says(ME, "NGUOINHA 0")
    home.passes(days=2)
    assert home.loses() == [] and home.sms(RELATIVE) == []


@pytest.mark.parametrize(
    "text", ["no doa giet con toi", "nha toi dang chay", "no chiem dien thoai cua toi roi",
             "toi bam vao link roi", "cong an goi doi chuyen tien"],
)  # fmt: skip
def test_only_a_loss_of_money_or_a_code_is_notified(home: Home, text: str) -> None:
    home.is_on()
    assert home.loses(text) == []


def test_a_strangers_number_is_not_bombed(home: Home) -> None:
    for n in range(5):
        assert "Se hoi" in home.asks(f"8491200{n:04}")
    home.works()
    assert len(home.sms(RELATIVE)) == 1
    home.passes(days=29)
    assert "Se hoi" in home.asks("84912009999")
    home.works()
    assert home.sms(RELATIVE) == []
    home.passes(days=2)
    home.asks("84912009998")
    home.works()
    assert len(home.sms(RELATIVE)) == 1


def test_one_sender_has_one_open_request(home: Home) -> None:
    home.asks()
    home.works()
    assert "Tu 10/03" in home.asks(relative=OTHER)
    assert "Da bo" in home.says(ME, "NGUOINHA 0")
    assert "Tu 10/03" in home.asks(relative=OTHER), "ended, and still the one of this week"
    home.says(ME, "XOA", "XOA", "DK xa duc lap huyen dak mil")
    assert "moi nho" in home.asks(relative=OTHER), "deleted, and back"
    home.works()
    assert home.sms(OTHER) == [] and len(home.sms(RELATIVE)) == 1
    assert "Khong ai" in home.says(RELATIVE, "DONGY"), "nobody asks any more"
    home.passes(days=9)
    home.asks("84912000444", OTHER)
    home.works()
    home.passes(days=9)
    assert "Khong ai" in home.says(OTHER, "DONGY"), "too late"


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


def test_an_opted_out_resident_is_neither_asked_nor_asks(home: Home) -> None:
    home.says(RELATIVE, "HUY")
    home.asks()
    home.works()
    assert (home.sms(RELATIVE), home.states()) == ([], ["ended"])
    home.says(OTHER, "HUY")
    assert "soan HUY nen chua nho" in home.asks(OTHER)
    home.says("84912000555", "XOA", "XOA")
    home.asks("84912000666", "84912000555")
    home.works()
    assert home.sms("84912000555") == []


def test_a_muted_sender_notifies_nobody(home: Home) -> None:
    home.is_on()
    until = home.clock.now + timedelta(days=30)
    home.harness.sql.execute("UPDATE resident SET muted_until = %s", (until,))
    assert home.loses() == []
    home.says(ME, "NGUOINHA 0")
    assert home.states() == ["ended"], "the end is theirs whatever an official has muted"


def test_a_number_that_is_another_persons_by_now(home: Home) -> None:
    home.is_on()
    home.harness.sql.execute(
        "INSERT INTO subject (key, kind, display, grade, aside, decided_at) "
        "VALUES (%s, 'mobile', '', 'no_reports', 'reassigned', %s)",
        (f"tel:+{RELATIVE}", home.clock.now + timedelta(hours=1)),
    )
    assert home.loses() == [] and home.states() == ["ended"]


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
    # The words are encrypted for their row: no two copies of one number are alike.
    assert row["resident_encrypted"] != row["relative_encrypted"]


def test_what_has_ended_goes_after_a_month(home: Home) -> None:
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


def test_what_an_office_has_turned_off_for_a_month_goes(home: Home) -> None:
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
