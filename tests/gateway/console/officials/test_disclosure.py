"""A reporter's number: who may open it, what it takes, who is told, and where it is not."""

from __future__ import annotations

import dataclasses
import json
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from sqlalchemy import insert, text

from gateway.database import retention
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.tables import report, resident, subscription
from gateway.officials import accounts, credentials, number_disclosure, tokens
from gateway.residents import erasure
from tests import signed
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person

DUC_LAP, KRONG_NO = "lam-dong-2025/24664", "lam-dong-2025/24697"
OLD_DAK_MIL = "dak-nong-2004/24664"
WHY = "Bà cụ đang ra ngân hàng, phải gọi ngay"
NUMBER, SHOWN = "+84912345678", "0912345678"


@dataclass
class Desk:
    """A place with the reports of people who live somewhere."""

    place: Place

    def report(self, *areas: str, number: str = NUMBER, ended: bool = False) -> int:
        keys, now = self.place.console.authority.keys, self.place.clock()
        row = {
            "hash": keys.hash(number),
            "sealed": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
            "carrier": "open",
        }
        with self.place.office.engine.begin() as connection:
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            who = made.scalar_one()
            for area in areas:
                sub = {"resident_id": who, "area": area, "consent": "1"}
                ending = {"ended_at": now} if ended else {}
                connection.execute(insert(subscription).values(sub | ending))
            said = {"code": f"C{who}", "resident_id": who, "way": "scam_call", "subjects": []}
            found = connection.execute(insert(report).values(said).returning(report.c.id))
            return int(found.scalar_one())

    def open(self, browser: Browser, who: Person, report_id: int, reason: str = WHY):  # type: ignore[no-untyped-def]
        form = {"reason": reason, "code": self.place.code(who)}
        return browser.post(path(report_id), form, "/console/account")

    def rows(self) -> list[tuple[int, int, str]]:
        query = "SELECT report_id, official_id, reason FROM unveiling ORDER BY id"
        with self.place.office.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


def path(report_id: int) -> str:
    return f"/console/reports/of/{report_id}/unveil"


@pytest.fixture
def desk(place: Place) -> Desk:
    return Desk(place)


@pytest.fixture
def auditor(place: Place) -> Person:
    return place.hire("auditor", areas=("lam-dong-2025",))


def test_a_number_is_shown_once_and_stands_nowhere_else(
    desk: Desk, auditor: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    browser = desk.place.inside(lan)
    form = browser.get(path(mine)).text
    assert SHOWN not in form and "Bạn còn 10" in form
    answer = desk.open(browser, lan, mine)
    assert answer.status_code == 200 and SHOWN in answer.text
    assert "no-store" in answer.headers["Cache-Control"]
    assert not any("912345678" in value for _, value in answer.headers)
    assert desk.rows() == [(mine, lan.id, WHY)]
    assert "Bạn còn 9" in browser.get(path(mine)).text
    for each in (path(mine), "/console/unveilings", "/console/account"):
        assert "912345678" not in browser.get(each).text
    with desk.place.office.engine.connect() as connection:
        audit = connection.execute(text("SELECT row_to_json(audit) FROM audit")).scalars().all()
        sessions = connection.execute(
            text("SELECT row_to_json(console_session) FROM console_session")
        )
        kept = json.dumps([audit, sessions.scalars().all()])
    assert '"reporter.unveil"' in kept and "912345678" not in kept and "ngân" not in kept
    assert "912345678" not in caplog.text


def test_sent_again_it_shows_nothing(desk: Desk, auditor: Person) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    browser = desk.place.inside(lan)
    form = {"reason": WHY, "code": desk.place.code(lan)}
    assert SHOWN in browser.post(path(mine), form, "/console/account").text
    again = browser.post(path(mine), form, "/console/account")
    assert again.status_code == 422 and SHOWN not in again.text
    assert "Mã này đã dùng rồi" in again.text and WHY in again.text
    bare = browser.post(path(mine), {"reason": WHY}, "/console/account")
    assert bare.status_code == 422 and SHOWN not in bare.text
    assert len(desk.rows()) == 1


def test_it_takes_a_place_where_the_official_acts(desk: Desk, auditor: Person) -> None:
    lan = desk.place.hire()
    browser = desk.place.inside(lan)
    near = desk.report(KRONG_NO, DUC_LAP)
    far = desk.report("lam-dong-2025/d660", number="+84912345001")
    nowhere = desk.report(number="+84912345002")
    left = desk.report(DUC_LAP, number="+84912345003", ended=True)
    province = desk.report("lam-dong-2025/d663", number="+84912345004")
    assert SHOWN in desk.open(browser, lan, near).text
    assert "0912345004" in desk.open(browser, lan, province).text
    missing = [browser.get(path(one)).text for one in (far, nowhere, left, 999_999)]
    for one in (far, nowhere, left, 999_999):
        assert browser.get(path(one)).status_code == 404
        assert desk.open(browser, lan, one).status_code == 404
    token = re.compile(r'(csrf_token|next)" value="[^"]*"')
    assert len({token.sub("", page) for page in missing}) == 1, "nobody learns which"
    assert len(desk.rows()) == 2
    refused = [
        row for row in desk.place.office.audited(act="reporter.unveil") if row[2] == "refused"
    ]
    assert [row[3] for row in refused] == ["unknown"] * 4
    with desk.place.office.engine.connect() as connection:
        me = desk.place.console.authority.authorise(lan.token, "read", now=desk.place.clock())
        book, today = desk.place.console.areas, desk.place.console.today()
        ids = (near, far, nowhere, left, province, 999_999)
        assert number_disclosure.openable(connection, book, me, ids, today) == {near, province}


def test_a_provinces_official_reaches_everybody(desk: Desk, auditor: Person) -> None:
    minh = desk.place.hire("province", areas=("lam-dong-2025",))
    browser = desk.place.inside(minh)
    for n, areas in enumerate(((), (KRONG_NO,), ("dak-nong-2004/d664",))):
        one = desk.report(*areas, number=f"+8491234500{n}")
        assert f"091234500{n}" in desk.open(browser, minh, one).text


@pytest.mark.parametrize("role", ["commune", "auditor", "administrator"])
def test_other_roles_open_nothing(desk: Desk, auditor: Person, role: str) -> None:
    areas = (DUC_LAP,) if role == "commune" else ("lam-dong-2025",)
    who, mine = desk.place.hire(role, areas=areas), desk.report(DUC_LAP)
    browser = desk.place.inside(who)
    assert browser.get(path(mine)).status_code == 403
    answer = desk.open(browser, who, mine)
    assert answer.status_code == 403 and SHOWN not in answer.text
    assert desk.rows() == []


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("", "Lý do quá ngắn"),
        ("gọi ngay!!", "Lý do quá ngắn"),
        ("1234 5678 901", "Lý do quá ngắn"),
        (f"Phải gọi ngay cho {SHOWN} trước 17 giờ", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho +84 912.345.678", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho 84912345678 nhé", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho 0912/345/678 nhé", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho O912,345,678 nhé", "Hãy bỏ số điện thoại"),
        ("Gọi không chín một hai ba bốn năm sáu bảy tám", "Hãy bỏ số điện thoại"),
    ],
)
def test_a_reason_that_is_none(desk: Desk, auditor: Person, reason: str, says: str) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    answer = desk.open(desk.place.inside(lan), lan, mine, reason)
    assert answer.status_code == 422 and says in answer.text
    assert SHOWN not in answer.text.replace(reason, "")
    assert desk.rows() == []


def test_an_address_writes_no_reason(desk: Desk, auditor: Person) -> None:
    browser, mine = desk.place.inside(desk.place.hire()), desk.report(DUC_LAP)
    assert "gài" not in browser.get(f"{path(mine)}?reason=gài sẵn").text


def test_whoever_is_brought_in_later_lives_nowhere_else_for_it(desk: Desk, auditor: Person) -> None:
    """Else a file of one number would show which reports are its owner's."""
    browser = desk.place.inside(desk.place.hire())
    before, since = desk.report(KRONG_NO), "interval '1 day'"
    paper = "INSERT INTO subscription (resident_id, area, consent, since) SELECT resident_id, :area"
    with desk.place.office.engine.begin() as connection:
        query = text(f"{paper}, 'import-7 2026-02-01 P', at + {since} FROM report")
        connection.execute(query, {"area": DUC_LAP})
    assert browser.get(path(before)).status_code == 404
    with desk.place.office.engine.begin() as connection:
        connection.execute(text(f"UPDATE report SET at = at + 2 * {since}"))
    assert browser.get(path(before)).status_code == 200, "what they report from now on"


def test_dates_belong_into_a_reason(desk: Desk, auditor: Person) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    reason = "Công an yêu cầu, văn bản 112/CV ngày 04/11/2026 lúc 10:30"
    assert SHOWN in desk.open(desk.place.inside(lan), lan, mine, reason).text


def test_ten_a_day_and_no_more(desk: Desk, auditor: Person) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    browser = desk.place.inside(lan)
    for _ in range(number_disclosure.MOST):
        assert SHOWN in desk.open(browser, lan, mine).text
    answer = desk.open(browser, lan, mine)
    assert answer.status_code == 422 and "Bạn đã mở hết 10 số" in answer.text
    assert SHOWN not in answer.text and len(desk.rows()) == number_disclosure.MOST
    desk.place.clock.forward(days=1)
    browser = desk.place.inside(lan)
    assert SHOWN in desk.open(browser, lan, mine).text


def test_where_nobody_could_be_told_nothing_is_opened(desk: Desk) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    minh = desk.place.hire("province", areas=("lam-dong-2025",))
    away = desk.place.hire("province", areas=("lam-dong-2025/d660",))
    browser = desk.place.inside(minh)
    answer = desk.open(browser, minh, desk.report(number="+84912345009"))
    assert SHOWN not in answer.text, "the other province official acts where Minh does"
    with desk.place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET disabled_at = now() WHERE id IN (:a, :b)"),
            {"a": minh.id, "b": away.id},
        )
        signed.everything(connection)
    answer = desk.open(desk.place.inside(lan, "203.0.113.30"), lan, mine)
    assert answer.status_code == 422 and "quản trị viên" in answer.text
    assert SHOWN not in answer.text and (mine, lan.id, WHY) not in desk.rows()


def test_of_whoever_was_erased_nothing_is_left(desk: Desk, auditor: Person) -> None:
    place = desk.place
    lan, mine = place.hire(), desk.report(DUC_LAP)
    minh = place.hire("province", areas=("lam-dong-2025",))
    browser = place.inside(lan)
    assert SHOWN in desk.open(browser, lan, mine).text
    with place.office.engine.connect() as connection:
        who = connection.execute(text("SELECT id FROM resident")).scalar_one()
        url = connection.engine.url.render_as_string(hide_password=False)
    with psycopg.connect(url.replace("postgresql+psycopg", "postgresql")) as raw:
        erasure.erase(raw, place.console.authority.keys, who, NUMBER, datetime.now(UTC), 0)
    assert browser.get(path(mine)).status_code == 404
    seen = place.inside(minh, "203.0.113.31")
    assert "Số này không còn nữa" in seen.get(path(mine)).text
    answer = desk.open(seen, minh, mine)
    assert answer.status_code == 422 and "Số này không còn nữa" in answer.text
    assert SHOWN not in answer.text
    with place.office.engine.connect() as connection:
        kept = connection.execute(text("SELECT row_to_json(unveiling)::text FROM unveiling"))
        assert "912345678" not in "".join(kept.scalars())


def test_a_number_whose_key_is_gone(desk: Desk, auditor: Person) -> None:
    lan, mine = desk.place.hire(), desk.report(DUC_LAP)
    with desk.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE resident SET sealed = '\\x0102'"))
    answer = desk.open(desk.place.inside(lan), lan, mine)
    assert answer.status_code == 422 and "Khóa của số này" in answer.text
    assert desk.rows() == []


def test_others_are_told_until_one_of_them_has_looked(desk: Desk, auditor: Person) -> None:
    place = desk.place
    lan, mine = place.hire(), desk.report(DUC_LAP)
    above = place.hire("province", areas=("lam-dong-2025",))
    boss = place.hire("administrator")
    aside = place.hire("province", areas=("lam-dong-2025/d660",))
    desk.open(place.inside(lan), lan, mine)
    told = {
        who.id: place.inside(who, f"203.0.113.{who.id + 50}")
        for who in (auditor, above, boss, aside)
    }
    book = place.console.areas
    for who in (auditor, above, boss):
        page = told[who.id].get("/console/unveilings").text
        assert place.name(lan) in page and WHY in page and "Tôi đã xem lần mở số 1" in page
        with place.office.engine.connect() as connection:
            me = place.console.authority.authorise(who.token, "read", now=place.clock())
            (one,) = number_disclosure.to_acknowledge(connection, book, me)
        assert (one.report_id, one.official_id, one.reason) == (mine, lan.id, WHY)
    assert WHY not in told[aside.id].get("/console/unveilings").text
    seen = "/console/unveilings/1/acknowledge"
    assert told[aside.id].post(seen, {}, "/console/account").status_code == 404
    assert told[above.id].post(seen, {}, "/console/account").status_code == 303
    page = told[above.id].get("/console/unveilings?done=acknowledged").text
    assert "Đã ghi là bạn đã xem." in page and place.name(above) in page
    for who in (auditor, boss):
        page = told[who.id].get("/console/unveilings").text
        assert "Không có lần mở số nào chờ bạn xem." in page and WHY in page
    again = told[boss.id].post(seen, {}, "/console/account")
    assert again.status_code == 422 and "Đã có người xem" in again.text
    assert (above.id, "unveiling.acknowledge", "done", None) in place.office.audited()


def test_nobody_acknowledges_their_own(desk: Desk, auditor: Person) -> None:
    minh, mine = desk.place.hire("province", areas=("lam-dong-2025",)), desk.report()
    browser = desk.place.inside(minh)
    desk.open(browser, minh, mine)
    page = browser.get("/console/unveilings").text
    assert "Không có lần mở số nào chờ bạn xem." in page and "chờ người khác xem" in page
    answer = browser.post("/console/unveilings/1/acknowledge", {}, "/console/account")
    assert answer.status_code == 422 and "Người khác phải xem" in answer.text


def _invited(desk: Desk, by: Person, who: Person) -> str:
    with desk.place.office.engine.begin() as connection:
        return accounts.invite(connection, who.id, by.id, desk.place.clock()).text


def _taken_over(desk: Desk, by: Person, who: Person) -> Person:
    """`who` as whoever invited them enrols in their place."""
    place, token = desk.place, _invited(desk, by, who)
    me = place.console.authority.authorise(token, "enrol", now=place.clock())
    with place.office.engine.begin() as connection:
        keys = place.console.authority.keys
        secret = credentials.enrol(connection, keys, me, place.clock())
        tokens.revoke(connection, place.clock(), official_id=me.id, scope="enrol")
    return dataclasses.replace(who, secret=secret)


def test_a_new_code_generator_opens_nothing_for_a_day(desk: Desk, auditor: Person) -> None:
    boss, lan, mine = desk.place.hire("administrator"), desk.place.hire(), desk.report(DUC_LAP)
    taken = _taken_over(desk, boss, lan)
    browser = desk.place.inside(taken)
    form = browser.get(path(mine)).text
    assert "chưa đủ 24 giờ" in form and 'name="reason"' not in form
    answer = desk.open(browser, taken, mine)
    assert answer.status_code == 422 and SHOWN not in answer.text
    assert "chưa đủ 24 giờ" in answer.text and desk.rows() == []
    assert (lan.id, "reporter.unveil", "refused", "fresh") in desk.place.office.audited()
    desk.place.clock.forward(hours=24)
    assert SHOWN in desk.open(desk.place.inside(taken, "203.0.113.40"), taken, mine).text


def test_whoever_invited_an_account_is_not_its_second_person(desk: Desk, auditor: Person) -> None:
    boss, lan, mine = desk.place.hire("administrator"), desk.place.hire(), desk.report(DUC_LAP)
    taken = _taken_over(desk, boss, lan)
    desk.place.clock.forward(hours=25)
    assert SHOWN in desk.open(desk.place.inside(taken), taken, mine).text
    browser = desk.place.inside(boss, "203.0.113.41")
    page = browser.get("/console/unveilings").text
    assert "Không có lần mở số nào chờ bạn xem." in page and "chờ người khác xem" in page
    assert WHY in page, "they may read of it"
    answer = browser.post("/console/unveilings/1/acknowledge", {}, "/console/account")
    assert answer.status_code == 422 and "đã tạo hoặc mời tài khoản" in answer.text
    other = desk.place.inside(auditor, "203.0.113.42")
    seen = other.post("/console/unveilings/1/acknowledge", {}, "/console/account")
    assert seen.status_code == 303


@pytest.mark.parametrize("made", ["created", "invited", "created by", "invited by"])
def test_nobody_is_told_who_made_the_account_or_was_made_by_it(desk: Desk, made: str) -> None:
    """An account may have had another role when it invited."""
    lan, boss, mine = desk.place.hire(), desk.place.hire("administrator"), desk.report(DUC_LAP)
    by, who = (lan, boss) if made.endswith("by") else (boss, lan)
    if made.startswith("created"):
        with desk.place.office.engine.begin() as connection:
            query = text("UPDATE official SET created_by = :by WHERE id = :id")
            connection.execute(query, {"by": by.id, "id": who.id})
            signed.everything(connection)
    else:
        _invited(desk, by, who)
    answer = desk.open(desk.place.inside(lan), lan, mine)
    assert answer.status_code == 422 and "không được tính" in answer.text
    assert SHOWN not in answer.text and desk.rows() == []
    desk.place.hire("auditor", areas=("lam-dong-2025",))
    assert SHOWN in desk.open(desk.place.inside(lan, "203.0.113.43"), lan, mine).text


@pytest.mark.parametrize("role", ["commune", "district"])
def test_openings_are_not_for_everybody(desk: Desk, role: str) -> None:
    who = desk.place.hire(role, areas=(DUC_LAP,))
    browser = desk.place.inside(who)
    assert browser.get("/console/unveilings").status_code == 403


def test_openings_are_leafed_through(desk: Desk, auditor: Person) -> None:
    lan = desk.place.hire()
    with desk.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO unveiling (report_id, official_id, reason, acknowledged_by,"
                " acknowledged_at) SELECT n, :by, 'x', :seen, now() FROM generate_series(1, 60) n"
            ),
            {"by": lan.id, "seen": auditor.id},
        )
    browser = desk.place.inside(auditor)
    first = browser.get("/console/unveilings").text
    assert first.count("<tr>") == 51 and "before=11" in first
    assert browser.get("/console/unveilings?before=11").text.count("<tr>") == 11
    assert timedelta(days=1) == number_disclosure.WITHIN


def test_an_opening_is_kept_as_long_as_reports_and_until_it_was_looked_at(
    desk: Desk, auditor: Person
) -> None:
    lan, now = desk.place.hire(), datetime.now(UTC)
    with desk.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO unveiling (report_id, official_id, reason, at, acknowledged_by,"
                " acknowledged_at) VALUES (1, :by, 'x', :old, :seen, :old),"
                " (2, :by, 'x', :old, NULL, NULL), (3, :by, 'x', :new, :seen, :new)"
            ),
            {
                "by": lan.id,
                "seen": auditor.id,
                "old": now - timedelta(days=731),
                "new": now - timedelta(days=1),
            },
        )
        rules = {"inbound_text": 90, "outbound_text": 30, "deliveries": 180, "tombstones": 365}
        for sweep in retention.sweeps(reports=730, **rules):
            sweep.chunk(connection, desk.place.console.authority.keys, now)
    assert [row[0] for row in desk.rows()] == [2, 3]


def test_whoever_opened_one_is_watched_whatever_becomes_of_them(
    desk: Desk, auditor: Person
) -> None:
    place = desk.place
    lan, mine = place.hire(), desk.report(DUC_LAP)
    above = place.hire("province", areas=("lam-dong-2025",))
    desk.open(place.inside(lan), lan, mine)
    for change in ("role = 'commune'", "disabled_at = now()"):
        with place.office.engine.begin() as connection:
            connection.execute(text(f"UPDATE official SET {change} WHERE id = {lan.id}"))
            signed.everything(connection)
        seen = place.inside(above, "203.0.113.40")
        assert "Tôi đã xem lần mở số 1" in seen.get("/console/unveilings").text
