"""The list of alerts and the page of one: who sees what of it, and what it says."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from gateway.alerts import audience_count
from gateway.alerts.lifecycle import Alert
from gateway.console.alerts import audience_view, diff, presenter
from gateway.console.reports.presenter import grouped
from gateway.database.tables import verdict
from gateway.officials.permissions import ROLES
from tests.gateway.alerts.conftest import Clock
from tests.gateway.console.alerts import composing
from tests.gateway.console.alerts.alerting import (
    DAK_MIL_COMMUNE,
    DISTRICT,
    DUC_LAP,
    ELSEWHERE,
    KEY,
    NUMBER,
    WORDS,
    Alerts,
)
from tests.gateway.console.alerts.composing import OWN, preview_of
from tests.gateway.console.conftest import Place

HOSTILE = '<script>alert(1)</script> "><img src=x onerror=alert(2)> & {{ 7919*7907 }}'


def section(page: str, name: str) -> str:
    match = re.search(rf'<section[^>]* aria-labelledby="{name}">(.*?)</section>', page, re.DOTALL)
    return match[1] if match else ""


def test_the_list_says_what_waits_for_whom(alerts: Alerts, place: Place) -> None:
    waits = alerts.submitted(texts={"vi-marks": "Tin chờ duyệt. Gọi 113."})
    mine = alerts.draft(texts={"vi-marks": "Tin nháp của An."})
    running = alerts.approved(texts={"vi-marks": "Tin đang gửi."})
    alerts.begun(running)
    alerts.tally(running, {"queued": 30, "delivered": 60, "failed": 10})
    an, binh = place.inside(alerts.an), place.inside(alerts.binh, "203.0.113.20")
    page = binh.get("/console/alerts").text
    panel = section(page, "for-me")
    assert panel.count("Tin chờ duyệt") == 1 and ">Gọi 113.</p>" in panel, "nothing twice"
    assert "70 trên 100 tin" in section(page, "running") and "<svg" in section(page, "running")
    assert "Tin nháp" not in section(page, "mine"), "another's draft"
    assert "đã chờ 3 phút" in section(page, "for-me"), "an age, not a date"
    over = alerts.submitted(texts={"vi-marks": "Tin của người khác."})
    page = an.get("/console/alerts").text
    assert "Không có cảnh báo nào chờ bạn duyệt." in page, "four eyes"
    assert "Tin nháp của An" in section(page, "mine")
    for one, times in ((waits, 1), (over, 1), (mine, 0), (running, 0)):
        link = f'href="/console/alerts/{one.id}"'
        assert section(page, "all").count(link) == times and page.count(link) == 1, "once each"
    every = an.get("/console/alerts?as=csv").text
    assert all(f"\n{one.id};" in every.replace("\r", "") for one in (waits, mine, running)), every


def test_an_emergency_stands_first_and_in_its_own_dress(alerts: Alerts, place: Place) -> None:
    alerts.submitted(texts={"vi-marks": "Tin thường."})
    urgent = alerts.submitted(kind="emergency", texts={"vi-marks": "LŨ QUÉT"})
    page = place.inside(alerts.binh).get("/console/alerts").text
    assert page.index("LŨ QUÉT") < page.index('id="for-me"') and 'class="band"' in page
    assert "ngoài 1 tin khẩn cấp ở trên" in page and page.count("LŨ QUÉT") == 1
    page = place.inside(alerts.an, "203.0.113.20").get("/console/alerts").text
    assert 'class="band"' not in page, "four eyes"
    assert f'href="/console/alerts/{urgent.id}"' in section(page, "all")


def test_the_list_is_filtered_and_leafed_through(alerts: Alerts, place: Place) -> None:
    for _ in range(52):
        with place.office.engine.begin() as connection:
            connection.execute(
                text(
                    "INSERT INTO alert (kind, texts, areas, expires_at, state, content_hash,"
                    " created_by) VALUES ('notice', '{\"vi-marks\": \"x\"}', ARRAY[:area],"
                    " now(), 'rejected', 'x', :who)"
                ),
                {"area": DUC_LAP, "who": alerts.an.id},
            )
    draft = alerts.draft()
    browser = place.inside(alerts.binh)
    page = browser.get("/console/alerts?state=over").text
    assert page.count("<tr>") == 51 and "for-me" not in page
    older = re.search(r'href="(/console/alerts\?[^"]*before=\d+)"', page)
    assert older is not None
    page = browser.get(older[1].replace("&amp;", "&")).text
    assert page.count("<tr>") == 3, "the two that are left"
    page = browser.get("/console/alerts?state=written").text
    assert f"/console/alerts/{draft.id}" in page and page.count("<tr>") == 2
    assert (
        "Không có cảnh báo nào ở trạng thái này."
        in browser.get("/console/alerts?state=waiting").text
    )
    for odd in ("state=x", "before=x", "before=-1", "before=" + "9" * 30, "state=%00"):
        assert browser.get(f"/console/alerts?{odd}").status_code == 200, odd


def test_an_empty_office_says_what_to_do(place: Place) -> None:
    page = place.inside(place.hire()).get("/console/alerts").text
    for says in (
        "Không có cảnh báo nào chờ bạn duyệt.",
        "Lúc này không có cảnh báo nào đang gửi.",
        "Để cảnh báo bà con, bấm Soạn cảnh báo mới.",
        "Chưa có cảnh báo nào ở địa bàn của bạn.",
    ):
        assert says in page


def test_another_districts_alert_is_not_there_in_any_way(alerts: Alerts, place: Place) -> None:
    one = alerts.approved()
    stranger = place.hire(areas=(ELSEWHERE,))
    browser = place.inside(stranger, "203.0.113.30")
    reads = ("", "/progress", "/deliveries.csv")
    posts = (
        "submit", "withdraw", "approve", "return", "reject", "pause", "resume", "cancel", "retry",
    )  # fmt: skip
    for path in reads:
        answers = [browser.get(f"/console/alerts/{n}{path}") for n in (one.id, 999_999)]
        assert [each.status_code for each in answers] == [404, 404], path
        row = {each.text.replace(str(one.id), "N").replace("999999", "N") for each in answers}
        assert len({re.sub('name="csrf_token" value="[^"]*"', "", each) for each in row}) == 1, path
    for act in posts:
        for n in (one.id, 999_999):
            form = {"version": one.version, "hash": one.hash, "reason": "x", "code": "123456"}
            answer = browser.post(f"/console/alerts/{n}/{act}", form, "/console/account")
            assert answer.status_code == 404, (act, n)
    assert alerts.now(one) == one
    assert WORDS not in browser.get("/console/alerts").text


def test_every_role_sees_it_and_is_offered_what_is_theirs(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted()
    for role in ROLES:
        area = {"commune": (DUC_LAP,), "district": (DISTRICT,)}.get(role, ("lam-dong-2025",))
        official = place.hire(role, areas=area)
        page = alerts.paper(place.inside(official, f"203.0.113.{official.id}"), one)
        assert WORDS in page
        for act in ("approve", "return", "reject"):
            offered = f"/console/alerts/{one.id}/{act}" in page
            assert offered == (role in ("district", "province")), (role, act)
        assert (f"/console/alerts/{one.id}/withdraw" in page) == (
            role in ("district", "province")
        ), "a commune's official acts in one commune, not in a whole district"


def test_who_wrote_it_is_told_why_they_cant_approve(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted()
    page = alerts.paper(place.inside(alerts.an), one)
    assert "/approve" not in page and "cần hai người" in page
    exercise = alerts.submitted(kind="exercise")
    assert "/approve" in alerts.paper(place.inside(alerts.an), exercise)


def test_another_that_says_the_same_is_told_of_and_hinders_nothing(
    alerts: Alerts, place: Place
) -> None:
    alerts.confirm()
    sent_one = alerts.approved(texts={"vi-marks": WORDS})
    alerts.begun(sent_one, "sent", ended_at=place.clock())
    coming = alerts.approved(kind="scam", texts={"vi-marks": f"Số {NUMBER} lừa."}, subject=KEY)
    alerts.submitted(texts={"vi-marks": "Chưa ai duyệt."})
    an, binh = place.inside(alerts.an), place.inside(alerts.binh, "203.0.113.20")

    def results(one: Alert) -> list[int]:
        page = alerts.paper(an, one)
        return [int(each) for each in re.findall(r"Cảnh báo (\d+)</a> có cùng nội dung", page)]

    same = alerts.submitted(areas=(DUC_LAP,))
    assert results(same) == [sent_one.id]
    page = alerts.paper(binh, same)
    assert "có cùng nội dung, đã gửi lúc" in page and f"/alerts/{same.id}/approve" in page
    about = alerts.draft(kind="scam", texts={"vi-marks": f"Coi chừng {NUMBER}."}, subject=KEY)
    assert results(about) == [coming.id] and "sắp gửi cho" in alerts.paper(an, about)
    for other in (
        alerts.draft(texts={"vi-marks": "Chưa ai duyệt."}),
        alerts.draft(kind="exercise"),
        alerts.draft(texts={"vi-marks": "Việc khác."}),
    ):
        assert results(other) == []
    form = {**OWN, "text-vi-marks": WORDS}
    assert f"Cảnh báo {sent_one.id} có cùng nội dung" in preview_of(composing.sent(an, form).text)
    far = place.inside(place.hire(areas=(ELSEWHERE,)), "203.0.113.30")
    page = composing.sent(far, {**form, "areas": [ELSEWHERE]}).text
    assert "có cùng nội dung" not in page, "other people get it"
    page = composing.sent(far, form).text
    assert "có cùng nội dung" not in page, "of others' areas nobody learns"
    alerts.begun(sent_one, paused_at=place.clock(), paused_by=None)
    page = alerts.paper(binh, same)
    assert "có cùng nội dung, bắt đầu gửi lúc" in page and "đã gửi lúc" not in page
    assert "số nêu trong tin không còn được xác minh" in page, "what became of the other one"
    alerts.begun(sent_one, "sent", started_at=place.clock() - timedelta(days=8))
    assert results(same) == []


def test_the_approver_reads_who_vouches_for_the_number_before_deciding(
    alerts: Alerts, place: Place
) -> None:
    alerts.confirm()
    one = alerts.submitted(kind="scam", texts={"vi-marks": f"Số {NUMBER} lừa."}, subject=KEY)
    binh = place.inside(alerts.binh, "203.0.113.20")
    grounds = section(alerts.paper(binh, one), "grounds")
    assert "Quyết định xác minh không còn lưu ở đây" in grounds
    with place.office.engine.begin() as connection:
        made = {"subject_key": KEY, "decision": "confirmed", "at": place.clock()}
        judge = {"official_id": alerts.an.id, "official": "Lê Thị Chi", "agreed_by": alerts.binh.id}
        connection.execute(insert(verdict).values(**made, **judge, reason="Công an xã xác nhận"))
    page = alerts.paper(binh, one)
    grounds = section(page, "grounds")
    assert "Xác minh là lừa đảo</strong>: Lê Thị Chi (cán bộ cụm xã)" in grounds
    assert f"cùng {place.name(alerts.binh)}" in grounds and "Công an xã xác nhận" in grounds
    assert page.index('id="grounds"') < page.index('id="placed"') < page.index('id="deciding"')
    decide = section(page, "decide")
    assert f"Người quyết định: {place.name(alerts.binh)}, cán bộ cụm xã." in decide
    for act in ("approve", "return", "reject"):
        assert f'/alerts/{one.id}/{act}"' in decide, act
    assert "Bạn quyết định" in page and 'href="#deciding"' in page
    stopped = alerts.approved(kind="scam", texts={"vi-marks": f"Số {NUMBER} lừa."}, subject=KEY)
    alerts.begun(stopped, paused_at=place.clock(), paused_by=None)
    now = "Nay 0900 000 113 lại được xác minh (Lê Thị Chi, "
    page = alerts.paper(binh, one).replace("\xa0", " ")
    assert "không còn được xác minh. Nay" in page and now in page
    assert "Không còn hiệu lực." not in page
    alerts.judge("reported")
    page = alerts.paper(binh, one).replace("\xa0", " ")
    assert "Hiện nay 0900 000 113: chưa kiểm chứng." in page
    assert "Không còn hiệu lực.</strong> <strong>Xác minh" in section(page, "grounds")
    assert f"/alerts/{one.id}/approve" not in page, "nor can it be approved"
    page = alerts.paper(place.inside(alerts.an, "203.0.113.21"), one)
    assert "Bạn quyết định" not in page and place.name(alerts.binh) in page, "four eyes"


def test_it_is_told_after_which_text_it_was_written(alerts: Alerts, place: Place) -> None:
    one = alerts.draft(template="notice", slots={"viec": "Họp"})
    page = alerts.paper(place.inside(alerts.an), one)
    assert "Thông báo của địa phương" in section(page, "placed")
    assert f"<h1>Cảnh báo {one.id}: Họp</h1>" in page
    police = alerts.draft(template="police", slots={"so": "0900000119"})
    title = f"<h1>Cảnh báo {police.id}: Giả công an, tòa án: 0900\u00a0000\u00a0119</h1>"
    assert title in alerts.paper(place.inside(alerts.an), police)
    gone = alerts.draft(template="no-longer-there")
    assert "no-longer-there" in alerts.paper(place.inside(alerts.an), gone)


def test_it_shows_what_phones_get_whom_and_for_how_much(alerts: Alerts, place: Place) -> None:
    alerts.subscribe(40)
    alerts.subscribe(5, DAK_MIL_COMMUNE, "vi-marks")
    alerts.subscribe(2, DISTRICT, "en")
    alerts.subscribe(9, ELSEWHERE)
    texts = {"vi-marks": WORDS, "en": "No water tomorrow."}
    page = alerts.paper(place.inside(alerts.binh), alerts.submitted(texts=texts))
    assert "<strong>khoảng 45 người</strong>" in page and "không ai nhận được SMS" not in page
    for phone in (
        "[TB] 5 KHONG: Mai cup nuoc tu 8 gio.",
        "[TB] 5 KHÔNG: Mai cúp nước từ 8 giờ.",
        "[TB] 5 KHONG: No water",
    ):
        assert phone in page
    rows = r"<figcaption>([^<]*)</figcaption>.*?Kết nối trực tiếp: ([^<,]*)<"
    people = dict(re.findall(rows, page, re.DOTALL))
    assert people["Tiếng Việt không dấu"] == "khoảng 40" and "GSM-7" not in page
    assert people["Tiếng Anh"] == "dưới 3 người", "so few are not counted"
    assert people["Tiếng Việt có dấu"] == "không nêu", "all less the others would tell of them"
    assert "huyện Đắk Mil cũ" in page and "ngay khi được duyệt" in page


def test_where_many_live_nobody_waits_for_a_count(
    alerts: Alerts, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All are counted once, for everybody who asks."""
    alerts.subscribe(12)
    alerts.subscribe(20, ELSEWHERE)
    one = alerts.submitted()
    locked = "FROM pg_advisory_xact_lock_shared(4711), ("
    slow = audience_count.COUNT.replace("FROM (", locked, 1)
    monkeypatch.setattr(audience_count, "COUNT", slow)
    monkeypatch.setattr(audience_view, "COUNT_SECONDS", 0.01)
    browser = place.inside(alerts.binh)
    with place.office.engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(4711)"))
        for query in ("", "?count=1"):
            page = browser.get(f"/console/alerts/{one.id}{query}").text
            assert "Đang đếm số người nhận" in page and "<strong>khoảng" not in page
            assert "[TB] 5 KHONG: Mai cup nuoc" in page, "what it says is there at once"
    place.settle()
    assert "<strong>khoảng 10 người</strong>" in alerts.paper(browser, one), (
        "and is known for a minute"
    )


def test_a_follow_up_reaches_whom_the_first_one_has(alerts: Alerts, place: Place) -> None:
    alerts.subscribe(12)
    before = alerts.approved()
    alerts.begun(before, "sent", ended_at=place.clock())
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO delivery (alert_id, resident_id, area, carrier, language, state)"
                " SELECT :id, id, :area, 'open', 'vi', 'delivered' FROM resident"
                " ORDER BY id LIMIT 5"
            ),
            {"id": before.id, "area": DUC_LAP},
        )
    content = alerts.content()
    after = alerts.service.after(alerts.credentials(alerts.an), before.id, "follow_up", content)
    page = alerts.paper(place.inside(alerts.an), after)
    assert "<strong>khoảng 5 người</strong>" in page


def test_one_that_reaches_nobody_says_so_before_and_after(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted()
    binh = place.inside(alerts.binh, "203.0.113.40")
    page = f"/console/alerts/{one.id}"
    assert "duyệt xong cũng không ai nhận được SMS" in binh.get(page).text
    alerts.begun(one, "sent", ended_at=place.clock())
    for path in (page, f"{page}/progress", "/console/alerts"):
        text = binh.get(path).text
        assert "Không ai nhận</strong>" in text and "state-sent" not in text, path


def test_at_night_it_says_when_it_begins(alerts: Alerts, place: Place) -> None:
    place.clock.now = place.clock.now.replace(hour=15, minute=30)  # 22:30 there
    browser = place.inside(alerts.binh)
    later = place.clock() + timedelta(hours=12)
    page = alerts.paper(browser, alerts.submitted(expires_at=later))
    assert "Ban đêm chỉ gửi tin khẩn: tin này bắt đầu lúc 06:00 03/03/2026." in page
    short = alerts.draft(expires_at=place.clock() + timedelta(hours=2))
    page = alerts.paper(place.inside(alerts.an, "203.0.113.20"), short)
    assert "Tin hết hạn trước khi gửi được" in page and f"/{short.id}/submit" not in page


def test_by_day_nothing_is_said_of_the_night(
    alerts: Alerts, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clock that goes on between two looks at it, as they do."""
    one, running = alerts.submitted(), alerts.approved()
    alerts.begun(running)
    browser = place.inside(alerts.binh)

    def ticking(clock: Clock) -> datetime:
        clock.forward(microseconds=1)
        return clock.now

    monkeypatch.setattr(Clock, "__call__", ticking)
    assert "Ban đêm" not in alerts.paper(browser, one)
    assert "bắt đầu ngay" in alerts.paper(browser, one)
    assert "Đang đợi" not in alerts.paper(browser, running)


def test_faults_are_shown_before_it_is_submitted(alerts: Alerts, place: Place) -> None:
    alerts.confirm()
    scam = {"kind": "scam", "texts": {"vi-marks": f"Số {NUMBER} lừa đảo."}, "subject": KEY}
    one = alerts.submitted(**scam)
    browser = place.inside(alerts.binh)
    assert f"/{one.id}/approve" in alerts.paper(browser, one)
    alerts.judge("cleared")
    page = alerts.paper(browser, one)
    assert f"{grouped(NUMBER)} chưa được cán bộ xác minh" in page
    assert f"/{one.id}/approve" not in page and f"/{one.id}/return" in page
    english = browser.client
    browser.post("/console/language", {"language": "en", "next": ""}, "/console/alerts")
    assert english is not None and "has not been confirmed" in alerts.paper(browser, one)


def test_the_map_shows_where_it_goes(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted(areas=(DUC_LAP,))
    drawn = alerts.paper(place.inside(alerts.binh), one).split('class="map part"')[1]
    drawn = drawn.split("</svg>")[0]
    assert drawn.count('class="cell chosen"') == 1 and drawn.count('class="chosen mine"') == 1
    assert ">Đức Lập</tspan>" in drawn
    assert ">Quảng Phú</tspan>" not in drawn, "what is far has no name"


# what has changed


def test_an_approver_sees_what_changed_since_they_returned_it(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted()
    one = alerts.service.send_back(
        alerts.credentials(alerts.binh), one.id, one.version, "Ghi rõ giờ"
    )
    other = {"vi-marks": "Mai cúp nước từ 9 giờ đến 11 giờ."}
    for texts in ({"vi-marks": "Bản giữa chừng."}, other):
        content = alerts.content(texts=texts, areas=(DISTRICT, DUC_LAP))
        one = alerts.service.edit(alerts.credentials(alerts.an), one.id, one.version, content)
    one = alerts.service.submit(alerts.credentials(alerts.an), one.id, one.version)
    page = alerts.paper(place.inside(alerts.binh), one)
    changed = section(page, "changed")
    plain = re.sub(r'<span class="unseen">[^<]*</span>', "", changed)
    assert "<del>8</del> " in plain and "<ins>9 " in plain and "Mai cúp nước từ" in plain
    assert "giữa chừng" not in changed, "what the approver never saw"
    assert "Lý do trả lại: Ghi rõ giờ" in changed
    assert "<ins>xã Đức Lập</ins>" in plain and "huyện Đắk Mil cũ" in plain
    history = section(page, "history")
    assert history.count("<li>") == 6 and "trả lại: Ghi rõ giờ" in history
    assert place.name(alerts.an) in history and place.name(alerts.binh) in history


def test_an_update_is_laid_over_what_it_replaces(alerts: Alerts, place: Place) -> None:
    first = alerts.approved()
    alerts.begun(first, "sent")
    content = alerts.content(texts={"vi-marks": "Nước đã có lại."})
    update = alerts.service.after(alerts.credentials(alerts.an), first.id, "update", content)
    browser = place.inside(alerts.binh)
    page = alerts.paper(browser, update)
    assert f"Thay cảnh báo {first.id}:" in page and "<ins>" in section(page, "against")
    assert f'href="/console/alerts/{update.id}"' in alerts.paper(browser, first)


def test_the_alert_before_may_be_another_districts(alerts: Alerts, place: Place) -> None:
    boss, other = (place.hire("province", areas=("lam-dong-2025",)) for _ in range(2))
    service = alerts.service
    content = alerts.content(texts={"vi-marks": "Chuyện xã khác."}, areas=(ELSEWHERE,))
    one = service.draft(alerts.credentials(boss), content)
    one = service.submit(alerts.credentials(boss), one.id, one.version)
    one = service.approve(alerts.credentials(other), one.id, one.version, one.hash)
    alerts.begun(one, "sent")
    update = service.after(alerts.credentials(boss), one.id, "update", alerts.content())
    page = alerts.paper(place.inside(alerts.binh), update)
    assert "Chuyện xã khác" not in page and f"/console/alerts/{one.id}" not in page
    assert "xã khác" in alerts.paper(place.inside(boss, "203.0.113.31"), update)


def test_of_a_few_no_page_says_how_many(alerts: Alerts, place: Place) -> None:
    alerts.subscribe(2)
    page = alerts.paper(place.inside(alerts.binh), alerts.submitted())
    assert "<strong>dưới 3 người</strong>" in page and "Duyệt và gửi" in page
    assert not re.search(r"\b[12] người|Tổng số tin tính tiền", page)


def test_hostile_words_stay_words(alerts: Alerts, place: Place) -> None:
    one = alerts.submitted(texts={"vi-marks": f"Cũ {HOSTILE}"})
    one = alerts.service.send_back(alerts.credentials(alerts.binh), one.id, one.version, HOSTILE)
    content = alerts.content(texts={"vi-marks": f"Mới {HOSTILE} <b>"}, sender="<i>x")
    one = alerts.service.edit(alerts.credentials(alerts.an), one.id, one.version, content)
    browser = place.inside(alerts.binh)
    for page in (alerts.paper(browser, one), browser.get("/console/alerts").text):
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        for raw in ("<script>alert", "<img src=x", "<b>", "<i>x", "62615533"):
            assert raw not in page.replace('value="', ""), raw


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Mai cúp điện lúc 8 giờ.", "Mai cúp điện lúc 9 giờ."),
        ("", "Có mới."),
        ("Hết.", ""),
        ("a  b\nc", "a b c"),
        ("x " * 300, "y " * 300),
        ("<b>đậm</b>", "<b>đậm</b> & hơn"),
    ],
)
def test_a_difference_loses_no_letter_of_either(was: str, now: str) -> None:
    parts = diff.words(was, now)
    assert "".join(text for kind, text in parts if kind != "gone") == now
    gone = "".join(text for kind, text in parts if kind != "new")
    assert gone.split() == was.split()
    assert all(text for _, text in parts)
    assert diff.words(now, now) in ([("same", now)], [])


def test_a_poster_dates_tomorrow_and_today(place: Place) -> None:
    at = datetime(2026, 11, 28, 20, 0, tzinfo=UTC)  # the 29th in Viet Nam
    says = "Mai cúp nước. Chiều nay trữ nước, sáng mai có lại. Chị Mai và chợ Mai không liên quan."
    with place.app.test_request_context("/console"):
        assert presenter.dated(says, at) == (
            "Ngày mai, 30/11, cúp nước. Chiều nay, 29/11, trữ nước, sáng mai, 30/11, có lại. "
            "Chị Mai và chợ Mai không liên quan."
        )
        assert presenter.dated(says, at, spoken=True) == (
            "Ngày mai, ngày 30 tháng 11, cúp nước. Chiều nay, ngày 29 tháng 11, trữ nước, sáng "
            "mai, ngày 30 tháng 11, có lại. Chị Mai và chợ Mai không liên quan."
        )
        assert presenter.dated("Họp sáng mai.", at, spoken=True) == (
            "Họp sáng mai, ngày 30 tháng 11."
        )


def test_tomorrow_of_another_day_is_warned_of(alerts: Alerts, place: Place) -> None:
    now = place.clock()
    binh = place.inside(alerts.binh)

    def warned(**changes: Any) -> str:
        one = alerts.submitted(expires_at=now + timedelta(hours=40), **changes)
        page = binh.get(f"/console/alerts/{one.id}").text
        return composing.warned(page)

    tomorrow = now + timedelta(days=1)
    warning = warned(send_at=tomorrow)
    days = [f"{at.astimezone(place.console.timezone):%d/%m}" for at in (now, tomorrow)]
    means = f"{(tomorrow + timedelta(days=1)).astimezone(place.console.timezone):%d/%m}"
    assert f"Tin viết ngày {days[0]} ghi “Mai”, nhưng gửi ngày {days[1]}" in warning
    assert f"hiểu là ngày {means}" in warning
    english = {"vi-marks": "Ngày 30/12 cúp nước.", "en": "No water Tonight."}
    assert f"“Tonight”, nhưng gửi ngày {days[1]}: người đọc hiểu là ngày {days[1]}" in warned(
        texts=english, send_at=tomorrow
    )
    assert not warned(), "it goes out on the day it was written"
    assert not warned(texts={"vi-marks": "Chị Mai họp ngày 30/12."}, send_at=tomorrow)


def test_the_loudspeaker_text_says_which_day_is_meant(place: Place) -> None:
    alerts = Alerts(place)
    an, one = place.inside(alerts.an), alerts.approved()
    alerts.begun(one)
    day = (place.clock() + timedelta(days=1)).astimezone(place.console.timezone)
    page = an.get(f"/console/alerts/{one.id}/loudspeaker").text
    assert "8\u00a0giờ" in page and f"{day.day}\u00a0tháng\u00a0{day.month}," in page
    page = page.replace("\u00a0", " ")
    assert page.count(f"Ngày mai, ngày {day.day} tháng {day.month}, cúp nước từ 8 giờ.") == 2
