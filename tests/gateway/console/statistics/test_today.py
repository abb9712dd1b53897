"""Today, and its map."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from sqlalchemy import insert, text

from flows.scoring.weights import HALF_LIFE
from gateway.console.statistics import page_today
from gateway.database import official_news
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.tables import report, resident, subject, subscription
from gateway.database.tables_alerts import alert as alert_table
from gateway.database.tables_verdicts import appeal
from gateway.notifications import contacts, kinds, reminders
from gateway.officials.authorization import Official
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person

DUC_LAP, DAK_MIL = "lam-dong-2025/24664", "lam-dong-2025/24670"


def people(place: Place, count: int, areas: list[str], days_ago: float = 1, each: int = 1) -> None:
    """This many residents of these areas, each with this many reports."""
    at = place.clock() - timedelta(days=days_ago)
    keys = place.console.authority.keys
    with place.office.engine.begin() as connection:
        known = connection.execute(text("SELECT count(*) FROM resident")).scalar_one()
        for n in range(known, known + count):
            number = f"+8490100{n:04}"
            row = {"hash": keys.hash(number), "number_encrypted": b"x", "carrier": "open"}
            made = connection.execute(insert(resident).values(row).returning(resident.c.id))
            person = made.scalar_one()
            for area in areas:
                sub = {"resident_id": person, "area": area, "consent": "1"}
                connection.execute(insert(subscription).values(sub))
            for k in range(each):
                values = {"code": f"C{n}-{k}", "resident_id": person, "way": "scam_call"}
                connection.execute(insert(report).values(**values, subjects=[], at=at))


def figures(browser: Browser, days: int = 7) -> dict[str, tuple[int, int]]:
    """By commune, as the page's table has them."""
    row = r'<th scope="row"[^>]*>(?:<a[^>]*>)?([^<]+)(?:</a>)?</th>' + 2 * r"<td[^>]*>(\d+)</td>"
    table = browser.get(f"/console?days={days}").text.partition('class="counts"')[2]
    return {name: (int(reports), int(people)) for name, reports, people in re.findall(row, table)}


def test_reports_count_where_their_reporters_want_to_be_warned(place: Place) -> None:
    people(place, 3, [DUC_LAP], each=2)
    people(place, 2, [DAK_MIL])  # two people: too few to show
    people(place, 9, [DUC_LAP], days_ago=8)
    people(place, 4, ["dak-nong-2004/d664"])  # of a set that was replaced
    people(place, 5, [], days_ago=2)  # nobody knows where
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    results = figures(browser)
    assert results["xã Đức Lập"] == (6, 3)
    assert "xã Đắk Mil" not in results
    assert results["xã Krông Nô"] == (4, 4)
    page = browser.get("/console").text
    assert "Toàn tỉnh: 17 phản ánh của 14 người." in page, "with those of whom nobody knows where"
    assert figures(browser, 30)["xã Đức Lập"] == (15, 12)
    assert figures(browser, 1) == {}, "not one of the last 24 hours"
    assert 'aria-current="true">7 ngày qua<' in browser.get("/console?days=8").text


def test_the_whole_does_not_tell_of_few_by_what_is_missing(place: Place) -> None:
    people(place, 5, [DUC_LAP])
    people(place, 2, [DAK_MIL])
    browser = place.inside(place.hire())
    assert "Địa bàn của bạn: 5 phản ánh của 5 người." in browser.get("/console").text
    people(place, 1, ["lam-dong-2025/24664", DAK_MIL])
    place.clock.forward(minutes=11)
    page = browser.get("/console").text
    assert figures(browser) == {"xã Đức Lập": (6, 6), "xã Đắk Mil": (3, 3)}
    assert "Địa bàn của bạn: 8 phản ánh của 8 người." in page


def test_while_one_counts_anew_the_others_do_not_wait(place: Place) -> None:
    people(place, 3, [DUC_LAP])
    browser = place.inside(place.hire())
    assert figures(browser) == {"xã Đức Lập": (3, 3)}
    place.clock.forward(minutes=2)
    people(place, 3, [DAK_MIL], days_ago=0)
    stored = place.app.extensions["console province"]
    with stored._finding:
        assert figures(browser) == {"xã Đức Lập": (3, 3)}
    figures(browser)  # begins to count again
    stored.wait()
    assert figures(browser) == {"xã Đức Lập": (3, 3), "xã Đắk Mil": (3, 3)}
    people(place, 3, [DAK_MIL], days_ago=0)
    place.clock.forward(minutes=11)
    assert figures(browser)["xã Đắk Mil"] == (6, 6), "what is old is waited for"


def test_tasks_are_shown_before_the_province_is_counted(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(place, 3, [DUC_LAP])
    browser = place.inside(place.hire())
    with place.app.app_context():
        results = page_today._picture_cache()
    with results._finding, monkeypatch.context() as patch:
        patch.setattr(page_today, "COUNT_SECONDS", 0.01)
        page = browser.get("/console").text
    assert "Việc hôm nay" in page and "Số liệu đang được đếm" in page
    assert 'http-equiv="refresh"' in page and 'id="map"' not in page
    page = browser.get("/console").text
    assert "Đức Lập" in page and 'http-equiv="refresh"' not in page


def test_who_follows_two_areas_counts_once_in_each(place: Place) -> None:
    people(place, 3, [DUC_LAP, "lam-dong-2025/d663"])
    browser = place.inside(place.hire())
    assert figures(browser) == {
        "xã Đức Lập": (3, 3),
        "xã Đắk Mil": (3, 3),
        "xã Đắk Sắk": (3, 3),
        "xã Thuận An": (3, 3),
    }
    assert "Địa bàn của bạn: 3 phản ánh của 3 người." in browser.get("/console").text


def test_nobody_sees_the_numbers_of_another_district(place: Place) -> None:
    people(place, 5, [DUC_LAP])
    far = place.inside(place.hire(areas=("lam-dong-2025/d660",)))
    assert figures(far) == {}
    page = far.get("/console").text
    assert ">5<" not in page and ": 5 phản ánh" not in page
    few = "xã Đức Lập: dưới 3 người phản ánh, hoặc dưới 100 người đăng ký"
    assert few in page, "a rate would tell that five subscribe"
    assert f"area={DUC_LAP}" not in page, "and no way into it"
    near = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.20")
    assert figures(near) == {"xã Đức Lập": (5, 5)}
    page = near.get("/console").text
    assert "<strong>5</strong>" in page
    assert "Viền đậm là địa bàn của bạn" in page and page.count('class="own"') == 1
    all_of_it = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.21")
    assert f"area={DUC_LAP}" in page
    assert "Viền đậm" not in all_of_it.get("/console").text


def test_a_commune_has_the_colour_of_its_rate(place: Place) -> None:
    """Of 400 subscribers three reported: 7.5 of 1,000. Elsewhere there are too few to show."""
    people(place, 3, [DUC_LAP])
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "WITH more AS (INSERT INTO resident (hash, number_encrypted, carrier)"
                " SELECT decode(md5(n::text), 'hex'), 'x', 'open' FROM generate_series(1, 397) n"
                " RETURNING id) INSERT INTO subscription (resident_id, area, consent)"
                " SELECT id, :area, '1' FROM more"
            ),
            {"area": DUC_LAP},
        )
    page = place.inside(place.hire()).get("/console").text
    assert "xã Đức Lập: 7,5 phản ánh trên 1.000 người đăng ký" in page
    assert re.search(r'#lam-dong-2025-24664" class="cell step2"', page)
    assert page.count('class="cell few"') == 27
    assert page.count("<a href") and "Tà Đùng" in page


def test_few_subscribers_have_no_rate(place: Place) -> None:
    """The rate and the reports beside it would tell how many they are."""
    people(place, 99, [DUC_LAP], each=0)
    people(place, 3, [DAK_MIL])
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO report (code, resident_id, way, subjects, at) SELECT 'D' || id, id,"
                " 'scam_call', '[]', :at FROM resident ORDER BY id LIMIT 5"
            ),
            {"at": place.clock() - timedelta(days=1)},
        )
    page = place.inside(place.hire()).get("/console").text
    assert 'phản ánh trên 1.000 người đăng ký"' not in page
    assert page.count('class="cell few"') == 28
    assert "dưới 3 người phản ánh, hoặc dưới 100 người đăng ký" in page


def test_the_shapes_are_one_file_without_styles(place: Place) -> None:
    answer = place.inside(place.hire()).get("/console/areas.svg")
    assert answer.mimetype == "image/svg+xml" and "max-age" in answer.headers["Cache-Control"]
    drawn = fromstring(answer.data)
    names = {each.attrib["id"] for each in drawn.iter() if "id" in each.attrib}
    assert {"lam-dong-2025-24664", "borders", "outline"} <= names and len(names) == 30
    assert not any({"style", "onload"} & set(each.attrib) for each in drawn.iter())


def test_days_of_few_people_are_left_out(place: Place) -> None:
    people(place, 3, [DUC_LAP], days_ago=1, each=2)
    people(place, 2, [DUC_LAP], days_ago=2)
    page = place.inside(place.hire()).get("/console").text
    table = page.split('id="by-day"')[1].partition("<table")[2].partition("</figure>")[0]
    assert table.count(">dưới 3 người<") == 29 and table.count(">6<") == 1


def rising(place: Place, key: str, now: int, before: int, areas: list[str]) -> None:
    """A number that so many people reported today, and in the days before."""
    with place.office.engine.begin() as connection:
        row = {"key": key, "kind": "mobile", "display": key[4:], "grade": "reported"}
        connection.execute(insert(subject).values(**row))
        first = connection.execute(text("SELECT coalesce(max(id), 0) FROM report")).scalar_one()
    people(place, now, areas, days_ago=0.5)
    people(place, before, areas, days_ago=3)
    with place.office.engine.begin() as connection:
        reply = text("UPDATE report SET subjects = CAST(:subjects AS jsonb) WHERE id > :first")
        connection.execute(reply, {"subjects": f'[{{"key": "{key}"}}]', "first": first})


def test_a_number_that_rises_is_seen_where_it_does(place: Place) -> None:
    rising(place, "tel:0900000201", 4, 7, [DUC_LAP])
    rising(place, "tel:0900000202", 3, 21, [DUC_LAP])  # as on any other day
    rising(place, "tel:0900000203", 2, 0, [DUC_LAP])  # too few
    near = ungrouped(place.inside(place.hire()).get("/console").text)
    assert "0900000201" in near and "4 người" in near and "gấp 4 lần ngày thường" in near
    assert "0900000202" not in near and "0900000203" not in near
    far = place.inside(place.hire(areas=("lam-dong-2025/d660",)), "203.0.113.20")
    assert "0900000201" not in ungrouped(far.get("/console").text)
    assert 'id="rising"' not in far.get("/console").text, "nothing to say, no card"


def test_a_campaign_that_rises_is_seen(place: Place) -> None:
    people(place, 5, [DUC_LAP])
    with place.office.engine.begin() as connection:
        for each, when in ((7, "1 hour"), (8, "30 hours")):
            connection.execute(
                text(
                    "INSERT INTO campaign (id, sketch, people, first_at, last_at)"
                    " OVERRIDING SYSTEM VALUE VALUES (:id, '', 5, :now, :now)"
                ),
                {"id": each, "now": place.clock()},
            )
            connection.execute(
                text(
                    "INSERT INTO campaign_member (campaign_id, reporter, at)"
                    " SELECT :id, id, :now - CAST(:when AS interval) FROM resident"
                ),
                {"id": each, "now": place.clock(), "when": when},
            )
    page = place.inside(place.hire()).get("/console").text
    assert "Chiến dịch 7" in page and "Chiến dịch 8" not in page
    keys = place.console.authority.keys
    with place.office.engine.begin() as connection:
        words = keys.encrypt("vneid sap khoa so [số]", CAMPAIGN_SAMPLE, 7)
        values = {"words": words, "category": "impersonate_bank"}
        query = "UPDATE campaign SET sample = :words, category = :category WHERE id = 7"
        connection.execute(text(query), values)
    page = place.inside(place.hire(), "203.0.113.30").get("/console").text
    assert "“vneid sap khoa so" in page, "by its trick and first words"


def test_a_week_is_compared_with_the_one_before_in_words(place: Place) -> None:
    dak_mil = "lam-dong-2025/24670"
    people(place, 5, [DUC_LAP], each=2)
    people(place, 4, [DUC_LAP], days_ago=9)
    people(place, 3, [dak_mil])
    people(place, 2, [dak_mil], days_ago=9)  # too few to be compared with
    lan = place.inside(place.hire())
    page = " ".join(lan.get("/console").text.split())
    row = page.split(">xã Đức Lập</a>")[1].partition("</tr>")[0]
    assert row.endswith("<td>10</td><td>5</td><td>tăng 6</td>")
    assert page.split(">xã Đắk Mil</a>")[1].partition("</tr>")[0].endswith("<td>–</td>")
    assert "So với tuần trước: tăng 9." in page
    people(place, 7, [DUC_LAP], days_ago=10)
    month = lan.get("/console?days=30").text
    assert "So với tuần trước" not in month, "a week alone is compared"


def ungrouped(page: str) -> str:
    """The page without what parts the digits of a number."""
    return re.sub(r"</?span[^>]*>", "", page)


def alert(place: Place, by: int, state: str, text_: str, **more: Any) -> int:
    row = {
        "kind": "scam",
        "texts": {"vi": text_},
        "areas": [DUC_LAP],
        "expires_at": place.clock() + timedelta(days=1),
        "state": state,
        "content_hash": "x",
        "created_by": by,
        **more,
    }
    with place.office.engine.begin() as connection:
        made = connection.execute(insert(alert_table).values(row).returning(alert_table.c.id))
        return int(made.scalar_one())


def test_alerts_under_way_are_shown_with_their_progress(place: Place) -> None:
    boss, began = place.hire(), {"started_at": place.clock()}
    sending = alert(place, boss.id, "sending", "ĐANG GỬI", **began)
    alert(place, boss.id, "sending", "BỊ DỪNG", **began, paused_at=place.clock())
    alert(
        place, boss.id, "sending", "TẠM DỪNG", **began, paused_at=place.clock(), paused_by=boss.id
    )
    alert(place, boss.id, "approved", "SẮP GỬI")
    alert(place, boss.id, "sent", "ĐÃ GỬI", **began)
    alert(place, boss.id, "sending", "Ở NƠI KHÁC", **began, areas=["lam-dong-2025/d660"])
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO delivery_counter (alert_id, area, carrier, state, slot, count) VALUES"
                " (:id, 'a', 'open', 'queued', 0, 600), (:id, 'a', 'open', 'delivered', 0, 1180),"
                " (:id, 'a', 'open', 'failed', 0, 20)"
            ),
            {"id": sending},
        )
    page = place.inside(place.hire()).get("/console").text
    waits, _, under_way = page.partition('id="under-way"')
    assert "Xong 1.200 trên 1.800 tin (66\u00a0%). 20 tin không gửi được." in under_way
    assert "BỊ DỪNG" in waits and "BỊ DỪNG" not in under_way, "what the service stopped waits"
    assert "Đang tạm dừng từ" in under_way and "sắp bắt đầu gửi" in under_way
    assert "ĐÃ GỬI" not in page and "Ở NƠI KHÁC" not in page
    commune = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.20")
    page = commune.get("/console").text
    waits, _, under_way = page.partition('id="under-way"')
    assert "BỊ DỪNG" not in waits and "BỊ DỪNG" in under_way, "who can't act on it sees it too"


def test_today_lists_the_first_alerts_and_links_to_the_others(place: Place) -> None:
    boss = place.hire("province", areas=("lam-dong-2025",))
    for n in range(9):
        alert(place, boss.id, "submitted", f"TIN {n}", submitted_at=place.clock())
    page = place.inside(place.hire()).get("/console").text
    waits = page.partition('id="to-approve"')[2].partition("</section>")[0]
    assert "TIN 0" in waits and "TIN 7" in waits and "TIN 8" not in waits
    assert 'href="/console/alerts?state=waiting">Xem cả 9</a>' in waits
    assert tile(page, "Chờ duyệt") == "9"


def tile(page: str, title: str) -> str:
    """The count on a tile of Today."""
    match = re.search(rf'>{title}</a></h2>\n<p class="count"><b>([^<]+)</b>', page)
    assert match is not None, title
    return match[1]


def test_an_emergency_stands_first_and_is_red(place: Place) -> None:
    boss = place.hire("province", areas=("lam-dong-2025",))
    more = {"kind": "emergency", "submitted_at": place.clock() - timedelta(minutes=6)}
    waits = alert(place, boss.id, "submitted", "LŨ QUÉT", submitted_by=boss.id, **more)
    with place.office.engine.begin() as connection:
        official_news.add(connection, "emergency_waits", waits, place.clock())
    me, other = place.hire(), place.hire()
    phone(place, other, "0912000111")
    browser = place.inside(me)
    page = browser.get("/console").text
    band = ungrouped(page.partition('class="band"')[2])
    assert "Cảnh báo khẩn cấp đang chờ bạn duyệt: 6 phút" in band and "LŨ QUÉT" in band
    assert "xã Đức Lập" in band
    assert f"{place.name(boss)} gửi duyệt lúc 11:54" in band
    assert f'{place.name(other)} <a href="tel:0912000111">0912000111</a>.' in band
    assert "Khẩn cấp, chờ 6 phút" in band, "one line on a phone"
    assert tile(page, "Chờ duyệt") == "1" and "1 khẩn cấp" in page
    assert page.index('class="band"') < page.index('class="tiles"')


@pytest.mark.parametrize("texted", [False, True])
def test_nobody_is_texted_again_who_was_not_texted(
    place: Place, monkeypatch: pytest.MonkeyPatch, texted: bool
) -> None:
    boss = place.hire("province", areas=("lam-dong-2025",))
    more = {"kind": "emergency", "submitted_at": place.clock(), "submitted_by": boss.id}
    waits = alert(place, boss.id, "submitted", "LŨ QUÉT", **more)
    with place.office.engine.begin() as connection:
        official_news.add(connection, "emergency_waits", waits, place.clock())
    me, other = place.hire(), place.hire()
    if texted:
        sent = reminders.ReminderState([other.id], place.clock() + kinds.REPEAT_AFTER)
        monkeypatch.setattr(reminders, "called", lambda *_: {waits: sent})
    page = place.inside(me).get("/console").text
    assert ("Đã nhắn SMS cho" in page) == ("Nhắn lại lúc 12:20" in page) == texted
    assert ("Chưa nhắn được SMS cho ai." in page) != texted and page.count("Nhắn lại") == texted


def test_emergencies_that_wait_at_once_share_one_box(place: Place) -> None:
    boss = place.hire("province", areas=("lam-dong-2025",))
    for minutes, words in ((6, "LŨ QUÉT"), (9, "CHÁY RỪNG")):
        more = {"kind": "emergency", "submitted_at": place.clock() - timedelta(minutes=minutes)}
        alert(place, boss.id, "submitted", words, submitted_by=boss.id, **more)
    browser = place.inside(place.hire())
    for path in ("", "/reports"):
        page = browser.get(f"/console{path}").text
        assert page.count('<section class="band') == 1 and page.count("Đọc và duyệt") == 2, path
        assert "2 cảnh báo khẩn cấp đang chờ bạn duyệt, lâu nhất" in page
        assert "LŨ QUÉT" in page and "CHÁY RỪNG" in page


def phone(place: Place, official: Person, number: str) -> None:
    keys, me = place.console.authority.keys, Official(official.id, "", "", (), (), None)
    with place.office.engine.begin() as connection:
        contacts.set_phone(connection, keys, me, number, place.clock())


def test_an_emergency_is_on_every_page_of_whoever_may_approve_it(place: Place) -> None:
    boss = place.hire("province", areas=("lam-dong-2025",))
    more = {"kind": "emergency", "submitted_at": place.clock() - timedelta(minutes=6)}
    waits = alert(place, boss.id, "submitted", "LŨ QUÉT", submitted_by=boss.id, **more)
    with place.office.engine.begin() as connection:
        add_editor = "INSERT INTO alert_editor (alert_id, official_id) VALUES (:alert, :official)"
        connection.execute(text(add_editor), {"alert": waits, "official": boss.id})
    near = place.inside(place.hire())
    for path in ("/reports", "/appeals", "/campaigns", "/alerts", "/account", "/residents"):
        page = near.get(f"/console{path}").text
        assert page.count('class="band"') == 1 and "LŨ QUÉT" in page, path
        assert page.index('class="band"') < page.index("<h1"), path
    assert 'class="band"' not in near.get(f"/console/alerts/{waits}").text, "its own page says it"
    page = near.get("/console/alerts/new").text
    assert 'class="band"' not in page and "Đọc và duyệt" not in page, "no second button to approve"
    assert f"Tin khẩn cấp {waits} chờ bạn duyệt: 6 phút." in page and "Mở tin khẩn cấp" in page
    for n, (role, areas) in enumerate(
        (("district", ("lam-dong-2025/d660",)), ("auditor", ("lam-dong-2025",)))
    ):
        other = place.inside(place.hire(role, areas=areas), f"203.0.113.{20 + n}")
        assert 'class="band"' not in other.get("/console/reports").text, role
    writer = place.inside(boss, "203.0.113.30")
    assert 'class="band"' not in writer.get("/console/reports").text, "four eyes"
    with place.office.engine.begin() as connection:
        connection.execute(text("UPDATE alert SET state = 'rejected'"))
    place.clock.forward(seconds=6)
    assert 'class="band"' not in near.get("/console/reports").text


def test_an_open_page_changes_with_what_waits_and_keeps_nobody_signed_in(place: Place) -> None:
    boss, browser = place.hire("province", areas=("lam-dong-2025",)), place.inside(place.hire())

    def asked(page: str) -> Any:
        address = re.search(r'id="live" hx-get="([^"]+)"', page)
        assert address is not None
        return browser.get(unescape(address[1]), headers={"HX-Request": "true"})

    page = browser.get("/console").text
    assert asked(page).status_code == 204
    more = {"kind": "emergency", "submitted_at": place.clock()}
    alert(place, boss.id, "submitted", "LŨ QUÉT", submitted_by=boss.id, **more)
    page = asked(page).text
    assert "<title>(1) Hôm nay" in page and "LŨ QUÉT" in page and asked(page).status_code == 204
    place.clock.forward(minutes=7)
    page = asked(page).text
    assert "đang chờ bạn duyệt: 7 phút" in page
    place.clock.forward(minutes=24)
    ended = asked(page)
    assert (ended.status_code, ended.headers["HX-Redirect"]) == (401, "/console/sign-in")


def test_tiles_of_those_who_judge_count_the_queue_and_appeals(place: Place) -> None:
    people(place, 3, [DUC_LAP])
    urgency = place.clock().timestamp() / HALF_LIFE.total_seconds() + 3
    with place.office.engine.begin() as connection:
        for n in range(1, 5):
            row = {"key": f"tel:090000040{n}", "display": f"090000040{n}", "people": n + 10}
            more = {"kind": "mobile", "grade": "reported", "urgency": urgency + n}
            connection.execute(insert(subject).values(**row, **more, areas=[DUC_LAP]))
        values = {"code": "KNABC", "subject_key": "tel:0900000401"}
        connection.execute(insert(appeal).values(**values, at=place.clock()))
    page = place.inside(place.hire()).get("/console").text
    assert tile(page, "Khiếu nại") == "1" and tile(page, "Cần xử lý") == "4"
    assert "lâu nhất 1 phút" in page and "<title>(5) Hôm nay" in page
    assert "4 rất cao · lâu nhất 1 phút" in page
    assert page.count('<span class="sub overdue">Rất cao</span>') == 4, "as the queue grades them"
    pattern = r'(090000040\d)</a>.*?Căn cứ">(\d+) người'
    matches = re.findall(pattern, ungrouped(page), re.S)
    assert matches == [(f"090000040{n}", str(n + 10)) for n in (4, 3, 2, 1)]
    other = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.20")
    page = other.get("/console").text
    assert "Khiếu nại" not in page and "0900000404" not in ungrouped(page)
    assert "Bạn đã xử lý hết việc." in page


def test_whose_number_was_opened_waits_for_a_second_person(place: Place) -> None:
    official = place.hire()
    people(place, 1, [DUC_LAP])
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO number_disclosure (report_id, official_id, reason, at)"
                " SELECT max(id), :by, 'vì lý do khẩn cấp', :now FROM report"
            ),
            {"by": official.id, "now": place.clock()},
        )
    auditor = place.inside(place.hire("auditor", areas=("lam-dong-2025",)))
    page = auditor.get("/console").text
    assert f"{place.name(official)} đã mở một số" in page and 'href="/console/disclosures"' in page
    district = place.inside(place.hire(), "203.0.113.20").get("/console").text
    assert "đã mở một số" not in district


def test_carriers_are_one_line_each(place: Place) -> None:
    commune = place.inside(place.hire("commune", areas=(DUC_LAP,)))
    page = commune.get("/console").text.split('id="lines"')[1]
    assert "<strong>Kết nối trực tiếp</strong> <span" in page
    assert "/console/carriers/open" not in page
    province = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.20")
    assert 'href="/console/carriers/open"' in province.get("/console").text


def test_an_empty_page_says_so(place: Place) -> None:
    page = place.inside(place.hire()).get("/console").text
    assert "Bạn đã xử lý hết việc." in page and "<title>Hôm nay" in page
    assert 'id="under-way"' not in page and tile(page, "Đang gửi, chờ giờ") == "0"
    assert "Chưa có từ 3 người phản ánh" in page
    assert not any(f'id="{one}"' in page for one in ("rising", "by-day", "newcomers")), "no card"


def test_a_lone_administrator_is_told(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)
    assert "Bạn là quản trị viên duy nhất." in browser.get("/console").text
    page = browser.get("/console/officials").text
    assert "Chưa ai khai số điện thoại nên không ai" in page
    assert 'href="/console/account#phone-set">Khai số của bạn<' in page and ">vừa xong<" in page
    place.hire("administrator")
    assert "quản trị viên duy nhất" not in browser.get("/console").text


def test_a_database_that_is_away_is_said(place: Place) -> None:
    browser = place.inside(place.hire())
    with place.office.engine.begin() as connection:
        connection.execute(text("ALTER TABLE report RENAME TO report_away"))
    try:
        answer = browser.get("/console")
        assert answer.status_code == 503 and "Cơ sở dữ liệu" in answer.text
    finally:
        with place.office.engine.begin() as connection:
            connection.execute(text("ALTER TABLE report_away RENAME TO report"))
