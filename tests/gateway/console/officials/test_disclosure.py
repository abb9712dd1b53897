"""A reporter's number: who may open it, the conditions, who gets a notice, and where it is not."""

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

from gateway.console.reports import presenter
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
NUMBER, DISPLAY = "+84912345678", "0912345678"


@dataclass
class Scene:
    """A place with the reports of people who live somewhere."""

    place: Place

    def handle(self, report_id: int) -> str:
        with self.place.office.engine.connect() as connection:
            its = text("SELECT resident_id FROM report WHERE id = :id")
            reporter = connection.execute(its, {"id": report_id}).scalar_one()
        return presenter.handle(self.place.console.authority.keys, reporter)

    def report(self, *areas: str, number: str = NUMBER, ended: bool = False) -> int:
        keys, now = self.place.console.authority.keys, self.place.clock()
        row = {
            "hash": keys.hash(number),
            "number_encrypted": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
            "carrier": "open",
        }
        with self.place.office.engine.begin() as connection:
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            person = made.scalar_one()
            for area in areas:
                sub = {"resident_id": person, "area": area, "consent": "1"}
                ending = {"ended_at": now} if ended else {}
                connection.execute(insert(subscription).values(sub | ending))
            values = {
                "code": f"C{person}",
                "resident_id": person,
                "way": "scam_call",
                "subjects": [],
            }
            result = connection.execute(insert(report).values(values).returning(report.c.id))
            return int(result.scalar_one())

    def open(self, browser: Browser, official: Person, report_id: int, reason: str = WHY):  # type: ignore[no-untyped-def]
        form = {"reason": reason, "code": self.place.code(official)}
        return browser.post(path(report_id), form, "/console/account")

    def rows(self) -> list[tuple[int, int, str]]:
        query = "SELECT report_id, official_id, reason FROM number_disclosure ORDER BY id"
        with self.place.office.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


def path(report_id: int) -> str:
    return f"/console/reports/of/{report_id}/disclose"


@pytest.fixture
def scene(place: Place) -> Scene:
    return Scene(place)


@pytest.fixture
def auditor(place: Place) -> Person:
    return place.hire("auditor", areas=("lam-dong-2025",))


def test_a_number_is_shown_once_and_stands_nowhere_else(
    scene: Scene, auditor: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    browser = scene.place.inside(lan)
    form = browser.get(path(mine)).text
    assert DISPLAY not in form and "Bạn còn 10" in form
    answer = scene.open(browser, lan, mine)
    assert answer.status_code == 200 and DISPLAY in answer.text
    assert "no-store" in answer.headers["Cache-Control"]
    assert not any("912345678" in value for _, value in answer.headers)
    assert scene.rows() == [(mine, lan.id, WHY)]
    assert "Bạn còn 9" in browser.get(path(mine)).text
    for each in (path(mine), "/console/disclosures", "/console/account"):
        assert "912345678" not in browser.get(each).text
    with scene.place.office.engine.connect() as connection:
        audit = connection.execute(text("SELECT row_to_json(audit) FROM audit")).scalars().all()
        sessions = connection.execute(
            text("SELECT row_to_json(console_session) FROM console_session")
        )
        stored_text = json.dumps([audit, sessions.scalars().all()])
    assert (
        '"reporter.disclose"' in stored_text
        and "912345678" not in stored_text
        and "ngân" not in stored_text
    )
    assert "912345678" not in caplog.text


def test_sent_again_it_shows_nothing(scene: Scene, auditor: Person) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    browser = scene.place.inside(lan)
    form = {"reason": WHY, "code": scene.place.code(lan)}
    assert DISPLAY in browser.post(path(mine), form, "/console/account").text
    rows = browser.post(path(mine), form, "/console/account")
    assert rows.status_code == 422 and DISPLAY not in rows.text
    assert "Mã này đã dùng rồi" in rows.text and WHY in rows.text
    bare = browser.post(path(mine), {"reason": WHY}, "/console/account")
    assert bare.status_code == 422 and DISPLAY not in bare.text
    assert len(scene.rows()) == 1


def test_it_takes_a_place_where_the_official_acts(scene: Scene, auditor: Person) -> None:
    lan = scene.place.hire()
    browser = scene.place.inside(lan)
    near = scene.report(KRONG_NO, DUC_LAP)
    far = scene.report("lam-dong-2025/d660", number="+84912345001")
    nowhere = scene.report(number="+84912345002")
    left = scene.report(DUC_LAP, number="+84912345003", ended=True)
    province = scene.report("lam-dong-2025/d663", number="+84912345004")
    assert DISPLAY in scene.open(browser, lan, near).text
    assert "0912345004" in scene.open(browser, lan, province).text
    missing = [browser.get(path(one)).text for one in (far, nowhere, left, 999_999)]
    for one in (far, nowhere, left, 999_999):
        assert browser.get(path(one)).status_code == 404
        assert scene.open(browser, lan, one).status_code == 404
    token = re.compile(r'(csrf_token|next)" value="[^"]*"')
    assert len({token.sub("", page) for page in missing}) == 1, "nobody learns which"
    assert len(scene.rows()) == 2
    refused = [
        row for row in scene.place.office.audited(act="reporter.disclose") if row[2] == "refused"
    ]
    assert [row[3] for row in refused] == ["unknown"] * 4
    with scene.place.office.engine.connect() as connection:
        me = scene.place.console.authority.authorise(lan.token, "read", now=scene.place.clock())
        book, today = scene.place.console.areas, scene.place.console.today()
        ids = (near, far, nowhere, left, province, 999_999)
        assert number_disclosure.openable(connection, book, me, ids, today) == {near, province}


def test_a_provinces_official_reaches_everybody(scene: Scene, auditor: Person) -> None:
    minh = scene.place.hire("province", areas=("lam-dong-2025",))
    browser = scene.place.inside(minh)
    for n, areas in enumerate(((), (KRONG_NO,), ("dak-nong-2004/d664",))):
        one = scene.report(*areas, number=f"+8491234500{n}")
        assert f"091234500{n}" in scene.open(browser, minh, one).text


@pytest.mark.parametrize("role", ["commune", "auditor", "administrator"])
def test_other_roles_open_nothing(scene: Scene, auditor: Person, role: str) -> None:
    areas = (DUC_LAP,) if role == "commune" else ("lam-dong-2025",)
    official, mine = scene.place.hire(role, areas=areas), scene.report(DUC_LAP)
    browser = scene.place.inside(official)
    assert browser.get(path(mine)).status_code == 403
    answer = scene.open(browser, official, mine)
    assert answer.status_code == 403 and DISPLAY not in answer.text
    assert scene.rows() == []


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("", "Lý do quá ngắn"),
        ("gọi ngay!!", "Lý do quá ngắn"),
        ("1234 5678 901", "Lý do quá ngắn"),
        (f"Phải gọi ngay cho {DISPLAY} trước 17 giờ", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho +84 912.345.678", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho 84912345678 nhé", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho 0912/345/678 nhé", "Hãy bỏ số điện thoại"),
        ("Phải gọi ngay cho O912,345,678 nhé", "Hãy bỏ số điện thoại"),
        ("Gọi không chín một hai ba bốn năm sáu bảy tám", "Hãy bỏ số điện thoại"),
    ],
)
def test_a_reason_that_is_none(scene: Scene, auditor: Person, reason: str, says: str) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    answer = scene.open(scene.place.inside(lan), lan, mine, reason)
    assert answer.status_code == 422 and says in answer.text
    assert DISPLAY not in answer.text.replace(reason, "")
    assert scene.rows() == []


def test_an_address_writes_no_reason(scene: Scene, auditor: Person) -> None:
    browser, mine = scene.place.inside(scene.place.hire()), scene.report(DUC_LAP)
    assert "gài" not in browser.get(f"{path(mine)}?reason=gài sẵn").text


def test_anyone_who_is_brought_in_later_lives_nowhere_else_for_it(
    scene: Scene, auditor: Person
) -> None:
    """Else a file of one number would show which reports are its owner's."""
    browser = scene.place.inside(scene.place.hire())
    before, since = scene.report(KRONG_NO), "interval '1 day'"
    paper = "INSERT INTO subscription (resident_id, area, consent, since) SELECT resident_id, :area"
    with scene.place.office.engine.begin() as connection:
        query = text(f"{paper}, 'import-7 2026-02-01 P', at + {since} FROM report")
        connection.execute(query, {"area": DUC_LAP})
    assert browser.get(path(before)).status_code == 404
    with scene.place.office.engine.begin() as connection:
        connection.execute(text(f"UPDATE report SET at = at + 2 * {since}"))
    assert browser.get(path(before)).status_code == 200, "what they report from now on"


def test_dates_belong_into_a_reason(scene: Scene, auditor: Person) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    reason = "Công an yêu cầu, văn bản 112/CV ngày 04/11/2026 lúc 10:30"
    assert DISPLAY in scene.open(scene.place.inside(lan), lan, mine, reason).text


def test_ten_a_day_and_no_more(scene: Scene, auditor: Person) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    browser = scene.place.inside(lan)
    for _ in range(number_disclosure.MOST):
        assert DISPLAY in scene.open(browser, lan, mine).text
    answer = scene.open(browser, lan, mine)
    assert answer.status_code == 422 and "Bạn đã mở hết 10 số" in answer.text
    assert DISPLAY not in answer.text and len(scene.rows()) == number_disclosure.MOST
    scene.place.clock.forward(days=1)
    browser = scene.place.inside(lan)
    assert DISPLAY in scene.open(browser, lan, mine).text


def test_where_nobody_could_be_told_nothing_is_opened(scene: Scene) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    minh = scene.place.hire("province", areas=("lam-dong-2025",))
    away = scene.place.hire("province", areas=("lam-dong-2025/d660",))
    browser = scene.place.inside(minh)
    answer = scene.open(browser, minh, scene.report(number="+84912345009"))
    assert DISPLAY not in answer.text, "the other province official acts where Minh does"
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET disabled_at = now() WHERE id IN (:a, :b)"),
            {"a": minh.id, "b": away.id},
        )
        signed.everything(connection)
    answer = scene.open(scene.place.inside(lan, "203.0.113.30"), lan, mine)
    assert answer.status_code == 422 and "quản trị viên" in answer.text
    assert DISPLAY not in answer.text and (mine, lan.id, WHY) not in scene.rows()


def test_of_anyone_who_was_erased_nothing_is_left(
    scene: Scene, auditor: Person, database: str
) -> None:
    place = scene.place
    lan, mine = place.hire(), scene.report(DUC_LAP)
    minh = place.hire("province", areas=("lam-dong-2025",))
    browser = place.inside(lan)
    assert DISPLAY in scene.open(browser, lan, mine).text
    with place.office.engine.connect() as connection:
        person = connection.execute(text("SELECT id FROM resident")).scalar_one()
    with psycopg.connect(database) as raw:
        erasure.erase(raw, place.console.authority.keys, person, NUMBER, datetime.now(UTC), 0)
    assert browser.get(path(mine)).status_code == 404
    page = place.inside(minh, "203.0.113.31")
    assert "Số này không còn nữa" in page.get(path(mine)).text
    answer = scene.open(page, minh, mine)
    assert answer.status_code == 422 and "Số này không còn nữa" in answer.text
    assert DISPLAY not in answer.text
    with place.office.engine.connect() as connection:
        stored_text = connection.execute(
            text("SELECT row_to_json(number_disclosure)::text FROM number_disclosure")
        )
        assert "912345678" not in "".join(stored_text.scalars())


def test_a_number_whose_key_is_gone(scene: Scene, auditor: Person) -> None:
    lan, mine = scene.place.hire(), scene.report(DUC_LAP)
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE resident SET number_encrypted = '\\x0102'"))
    answer = scene.open(scene.place.inside(lan), lan, mine)
    assert answer.status_code == 422 and "Khóa của số này" in answer.text
    assert scene.rows() == []


def test_others_are_told_until_one_of_them_has_looked(scene: Scene, auditor: Person) -> None:
    place = scene.place
    lan, mine = place.hire(), scene.report(DUC_LAP)
    above = place.hire("province", areas=("lam-dong-2025",))
    boss = place.hire("administrator")
    aside = place.hire("province", areas=("lam-dong-2025/d660",))
    scene.open(place.inside(lan), lan, mine)
    results = {
        official.id: place.inside(official, f"203.0.113.{official.id + 50}")
        for official in (auditor, above, boss, aside)
    }
    book = place.console.areas
    for official in (auditor, above, boss):
        page = results[official.id].get("/console/disclosures").text
        assert place.name(lan) in page and WHY in page
        assert f"của người phản ánh {scene.handle(mine)}</button>" in page
        with place.office.engine.connect() as connection:
            me = place.console.authority.authorise(official.token, "read", now=place.clock())
            (one,) = number_disclosure.to_acknowledge(connection, book, me)
        assert (one.report_id, one.official_id, one.reason) == (mine, lan.id, WHY)
    assert WHY not in results[aside.id].get("/console/disclosures").text
    preview = "/console/disclosures/1/acknowledge"
    assert results[aside.id].post(preview, {}, "/console/account").status_code == 404
    assert results[above.id].post(preview, {}, "/console/account").status_code == 303
    page = results[above.id].get("/console/disclosures?done=acknowledged").text
    assert "Đã ghi là bạn đã xem." in page and place.name(above) in page
    for official in (auditor, boss):
        page = results[official.id].get("/console/disclosures").text
        assert "Không có lần mở số nào chờ bạn xem." in page and WHY in page
    second = results[boss.id].post(preview, {}, "/console/account")
    assert second.status_code == 422 and "Đã có người xem" in second.text
    assert (above.id, "disclosure.acknowledge", "done", None) in place.office.audited()


def test_nobody_acknowledges_their_own(scene: Scene, auditor: Person) -> None:
    minh, mine = scene.place.hire("province", areas=("lam-dong-2025",)), scene.report()
    browser = scene.place.inside(minh)
    scene.open(browser, minh, mine)
    page = browser.get("/console/disclosures").text
    assert "Không có lần mở số nào chờ bạn xem." in page and "chờ người khác xem" in page
    answer = browser.post("/console/disclosures/1/acknowledge", {}, "/console/account")
    assert answer.status_code == 422 and "Người khác phải xem" in answer.text


def _invited(scene: Scene, by: Person, official: Person) -> str:
    with scene.place.office.engine.begin() as connection:
        return accounts.invite(connection, official.id, by.id, scene.place.clock()).text


def _taken_over(scene: Scene, by: Person, official: Person) -> Person:
    """`who` as anyone who invited them enrols in their place."""
    place, token = scene.place, _invited(scene, by, official)
    me = place.console.authority.authorise(token, "enrol", now=place.clock())
    with place.office.engine.begin() as connection:
        keys = place.console.authority.keys
        secret = credentials.enrol(connection, keys, me, place.clock())
        tokens.revoke(connection, place.clock(), official_id=me.id, scope="enrol")
    return dataclasses.replace(official, secret=secret)


def test_a_new_code_generator_opens_nothing_for_a_day(scene: Scene, auditor: Person) -> None:
    boss, lan, mine = scene.place.hire("administrator"), scene.place.hire(), scene.report(DUC_LAP)
    taken = _taken_over(scene, boss, lan)
    browser = scene.place.inside(taken)
    form = browser.get(path(mine)).text
    assert "chưa đủ 24 giờ" in form and 'name="reason"' not in form
    answer = scene.open(browser, taken, mine)
    assert answer.status_code == 422 and DISPLAY not in answer.text
    assert "chưa đủ 24 giờ" in answer.text and scene.rows() == []
    assert (lan.id, "reporter.disclose", "refused", "fresh") in scene.place.office.audited()
    scene.place.clock.forward(hours=24)
    assert DISPLAY in scene.open(scene.place.inside(taken, "203.0.113.40"), taken, mine).text


def test_anyone_who_invited_an_account_is_not_its_second_person(
    scene: Scene, auditor: Person
) -> None:
    boss, lan, mine = scene.place.hire("administrator"), scene.place.hire(), scene.report(DUC_LAP)
    taken = _taken_over(scene, boss, lan)
    scene.place.clock.forward(hours=25)
    assert DISPLAY in scene.open(scene.place.inside(taken), taken, mine).text
    browser = scene.place.inside(boss, "203.0.113.41")
    page = browser.get("/console/disclosures").text
    assert "Không có lần mở số nào chờ bạn xem." in page and "chờ người khác xem" in page
    assert WHY in page, "they may read of it"
    answer = browser.post("/console/disclosures/1/acknowledge", {}, "/console/account")
    assert answer.status_code == 422 and "đã tạo hoặc mời tài khoản" in answer.text
    other = scene.place.inside(auditor, "203.0.113.42")
    preview = other.post("/console/disclosures/1/acknowledge", {}, "/console/account")
    assert preview.status_code == 303


@pytest.mark.parametrize("made", ["created", "invited", "created by", "invited by"])
def test_nobody_is_told_who_made_the_account_or_was_made_by_it(scene: Scene, made: str) -> None:
    """An account may have had another role when it invited."""
    lan, boss, mine = scene.place.hire(), scene.place.hire("administrator"), scene.report(DUC_LAP)
    by, official = (lan, boss) if made.endswith("by") else (boss, lan)
    if made.startswith("created"):
        with scene.place.office.engine.begin() as connection:
            query = text("UPDATE official SET created_by = :by WHERE id = :id")
            connection.execute(query, {"by": by.id, "id": official.id})
            signed.everything(connection)
    else:
        _invited(scene, by, official)
    answer = scene.open(scene.place.inside(lan), lan, mine)
    assert answer.status_code == 422 and "không được tính" in answer.text
    assert DISPLAY not in answer.text and scene.rows() == []
    scene.place.hire("auditor", areas=("lam-dong-2025",))
    assert DISPLAY in scene.open(scene.place.inside(lan, "203.0.113.43"), lan, mine).text


@pytest.mark.parametrize("role", ["commune", "district"])
def test_openings_are_not_for_everybody(scene: Scene, role: str) -> None:
    official = scene.place.hire(role, areas=(DUC_LAP,))
    browser = scene.place.inside(official)
    assert browser.get("/console/disclosures").status_code == 403


def test_openings_are_leafed_through(scene: Scene, auditor: Person) -> None:
    lan = scene.place.hire()
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO number_disclosure (report_id, official_id, reason, acknowledged_by,"
                " acknowledged_at) SELECT n, :by, 'x', :seen, now() FROM generate_series(1, 60) n"
            ),
            {"by": lan.id, "seen": auditor.id},
        )
    browser = scene.place.inside(auditor)
    first = browser.get("/console/disclosures").text
    assert first.count("<tr>") == 51 and "before=11" in first
    assert browser.get("/console/disclosures?before=11").text.count("<tr>") == 11
    assert timedelta(days=1) == number_disclosure.WITHIN


def test_openings_are_filtered(scene: Scene, auditor: Person) -> None:
    lan, minh, other = (scene.place.hire() for _ in range(3))
    query = (
        "INSERT INTO number_disclosure (report_id, official_id, reason, acknowledged_by,"
        " acknowledged_at) SELECT n, :by, 'x', :seen, :at"
        " FROM generate_series(1, :count) n"
    )
    with scene.place.office.engine.begin() as connection:
        for by, reviewer, count in ((lan, auditor.id, 60), (minh, auditor.id, 2), (minh, None, 3)):
            at = scene.place.clock() if reviewer else None
            values = {"by": by.id, "seen": reviewer, "at": at, "count": count}
            connection.execute(text(query), values)
    browser = scene.place.inside(auditor)

    def rows(asked: str) -> int:
        listed = browser.get(f"/console/disclosures?{asked}").text.partition('id="all"')[2]
        return listed.count('<th scope="row">')

    assert rows(f"by={minh.id}") == 5 and rows(f"by={minh.id}&seen=no") == 3 == rows("seen=no")
    assert rows(f"by={minh.id}&seen=yes") == 2 and rows(f"by={other.id}") == 50, "no such choice"
    page = browser.get(f"/console/disclosures?by={lan.id}").text
    assert re.search(rf"disclosures\?by={lan.id}&amp;before=\d+", page), "the filter stays"
    assert f'value="{other.id}"' not in page, "they have opened none"


def test_an_opening_is_kept_as_long_as_reports_and_until_it_was_looked_at(
    scene: Scene, auditor: Person
) -> None:
    lan, now = scene.place.hire(), datetime.now(UTC)
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO number_disclosure (report_id, official_id, reason, at, "
                "acknowledged_by,"
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
            sweep.chunk(connection, scene.place.console.authority.keys, now)
    assert [row[0] for row in scene.rows()] == [2, 3]


def test_anyone_who_opened_one_is_watched_whatever_becomes_of_them(
    scene: Scene, auditor: Person
) -> None:
    place = scene.place
    lan, mine = place.hire(), scene.report(DUC_LAP)
    above = place.hire("province", areas=("lam-dong-2025",))
    scene.open(place.inside(lan), lan, mine)
    for change in ("role = 'commune'", "disabled_at = now()"):
        with place.office.engine.begin() as connection:
            connection.execute(text(f"UPDATE official SET {change} WHERE id = {lan.id}"))
            signed.everything(connection)
        page = place.inside(above, "203.0.113.40")
        output = page.get("/console/disclosures").text
        assert f"của người phản ánh {scene.handle(mine)}</button>" in output
