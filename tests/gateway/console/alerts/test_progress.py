"""The part of an alert's page that is asked for again: how far it is, and what has changed."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from gateway.alerts import lifecycle
from gateway.officials.sessions import IDLE
from tests.gateway.console.alerts.alerting import (
    Alerts,
)
from tests.gateway.console.conftest import Browser, Place


def part(browser: Browser, path: str) -> Any:
    return browser.get(path, headers={"HX-Request": "true"})


def next_look(text: str) -> str:
    match = re.search(r'hx-get="([^"]+)"', text)
    assert match is not None, "it does not ask again"
    return match[1].replace("&amp;", "&")


def test_progress_says_how_far_how_fast_and_when(alerts: Alerts, place: Place, an: Browser) -> None:
    one = alerts.approved()
    alerts.begun(one, expanded_at=place.clock())
    alerts.tally(one, {"queued": 900, "attempted": 10, "delivered": 60, "accepted": 30})
    alerts.tally(one, {"refused": 3, "uncertain": 2, "queued": 1}, "esms")
    text = alerts.paper(an, one)
    assert "95 trên 1.006 tin" in text
    assert "Vì sao 3 tin không gửi được" in text
    assert re.search(r"eSMS: nhà mạng từ chối</th><td>3<", text)
    assert "Chưa rõ có tới không</th><td><strong>2</strong></td><td>0,2\u00a0%<" in text
    assert "eSMS: chưa rõ" not in text, "what may have arrived has not failed"
    assert "Có thể tạm dừng bất cứ lúc nào." in text
    assert "Tốc độ" not in text, "nobody knows yet"
    first = part(an, next_look(text))
    assert 'hx-trigger="every 2s"' in first.text and "<html" not in first.text
    place.clock.forward(seconds=10)
    alerts.tally(one, {"queued": 800, "attempted": 10, "delivered": 160, "accepted": 30})
    second = part(an, next_look(first.text))
    assert "Tốc độ: khoảng 600 tin mỗi phút." in second.text
    assert "Còn khoảng 1 phút" in second.text
    assert second.text.count("<rect") == 6, "a part for each state that anybody is in"
    assert 'hx-trigger="every 2s"' in second.text
    place.clock.forward(seconds=2)
    remaining = part(an, next_look(second.text))
    assert "Tốc độ: khoảng 543 tin mỗi phút." in remaining.text, "one look without any is no stop"
    place.clock.forward(seconds=200)
    calm = part(an, next_look(remaining.text))
    assert 'hx-trigger="every 10s"' in calm.text and "khoảng 0 tin mỗi phút" in calm.text
    assert "Còn khoảng" not in calm.text


def test_its_own_page_stops_it_and_says_when_it_ends(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one, expanded_at=place.clock())
    alerts.tally(one, {"queued": 900, "delivered": 100})
    path = f"/console/alerts/{one.id}/progress"
    text = an.get(path).text
    assert f'action="/console/alerts/{one.id}/pause"' in text
    assert f'href="/console/alerts/{one.id}#control">Hủy hẳn…<' in text
    assert "Còn khoảng" not in text, "it has just begun"
    place.clock.forward(minutes=5)
    an = place.inside(alerts.an, "203.0.113.41")
    assert "100 trên 1.000 tin đã xử lý. Còn khoảng 50 phút, xong lúc" in an.get(path).text
    assert "Còn khoảng 50 phút" in an.get(f"/console/alerts/{one.id}").text
    place.clock.forward(hours=1)
    an = place.inside(alerts.an, "203.0.113.42")
    assert "Còn khoảng" not in an.get(path).text, "it may have waited meanwhile"
    alerts.service.pause(alerts.credentials(alerts.binh), one.id)
    text = an.get(path).text
    assert "/pause" not in text and "Gửi tiếp hay hủy" in text and "Còn khoảng" not in text
    auditor = place.inside(place.hire("auditor"), "203.0.113.43").get(path).text
    assert "#control" not in auditor


def test_progress_says_why_it_waits_and_stops_asking_when_it_is_settled(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    path = "/console/alerts/{}/progress"
    later = alerts.approved(send_at=place.clock() + timedelta(hours=2))
    alerts.subscribe(30)
    text = part(an, path.format(later.id)).text
    assert "Gửi lúc 14:00, thứ Hai, 02/03/2026, tới khoảng 30 người." in text
    assert 'hx-trigger="every 10s"' in text
    one = alerts.approved(expires_at=place.clock() + timedelta(hours=20))
    alerts.begun(one)
    alerts.tally(one, {"queued": 30})
    assert "Đang tìm thêm người nhận." in part(an, path.format(one.id)).text
    place.clock.now = place.clock.now.replace(hour=15, minute=30)
    an = place.inside(alerts.an, "203.0.113.40")
    assert "Đang đợi hết đêm" in part(an, path.format(one.id)).text
    alerts.begun(one, "sent", ended_at=place.clock())
    alerts.tally(one, {"delivered": 20, "accepted": 10})
    assert 'every 10s"' in part(an, path.format(one.id)).text, "receipts come"
    place.clock.forward(minutes=16)
    assert "hx-trigger" not in part(an, path.format(one.id)).text
    alerts.begun(one, "cancelled", ended_at=place.clock())
    alerts.tally(one, {"delivered": 20, "cancelled": 10})
    text = part(an, path.format(one.id)).text
    assert "hx-trigger" not in text and "Hủy trước khi gửi</th><td><strong>10</strong>" in text


def test_a_page_whose_alert_has_moved_on_follows(
    alerts: Alerts, place: Place, an: Browser, binh: Browser
) -> None:
    one = alerts.approved()
    page = f"/console/alerts/{one.id}"
    approved = an.get(f"{page}?done=approved").text
    assert "Tin sẽ tự gửi khi đến giờ." in approved
    assert 0 < approved.index(">Tạm dừng ngay</button>") < approved.index('id="progress"')
    look = next_look(approved)
    assert "hx-swap-oob" not in part(an, look).text
    with place.office.engine.begin() as connection:
        lifecycle.move(connection, "start", one.id, started_at=place.clock())
    begun = part(an, look)
    assert "HX-Redirect" not in begun.headers, "anyone who types why to cancel it goes on"
    for says in (
        '<p id="done" hidden hx-swap-oob="true">',
        '<p class="large" id="standing" hx-swap-oob="true"><strong class="state state-sending">',
        '<section id="deciding" hidden hx-swap-oob="true">',
        '<button id="pause" class="pause" hx-swap-oob="true">Tạm dừng ngay</button>',
    ):
        assert says in begun.text, says
    look = next_look(begun.text)
    assert "hx-swap-oob" not in part(an, look).text, "once"
    assert "Tin sẽ tự gửi" not in an.get(f"{page}?done=approved").text
    alerts.service.pause(alerts.credentials(alerts.binh), one.id)
    for browser in (an, binh):
        assert part(browser, look).headers["HX-Redirect"] == page, "other acts are possible"
    alerts.service.resume(alerts.credentials(alerts.binh), one.id)
    with place.office.engine.begin() as connection:
        lifecycle.move(connection, "finish", one.id, ended_at=place.clock())
    assert part(an, look).headers["HX-Redirect"] == page
    text = an.get(f"{page}?done=approved").text
    assert '<p id="done" hidden>' in text and 'aria-labelledby="control"' not in text
    alone = an.get(look)
    assert "<h1>" in alone.text and "hx-swap-oob" not in alone.text, "without JavaScript"


def test_an_alert_that_has_just_begun_or_is_over_has_no_speed(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one, expanded_at=place.clock())
    alerts.tally(one, {"queued": 30})
    look = next_look(alerts.paper(an, one))
    for states in ({"queued": 30}, {"delivered": 30}):
        alerts.tally(one, states)
        for _ in range(2):
            place.clock.forward(seconds=5)
            answer = part(an, look)
            look = next_look(answer.text)
            assert "Tốc độ" not in answer.text, states


def test_odd_parameters_of_the_address_break_nothing(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one)
    alerts.tally(one, {"queued": 3, "delivered": 2})
    path = f"/console/alerts/{one.id}/progress"
    for odd in (
        "since=x&had=1",
        "since=9&had=9",
        f"since={'9' * 18}&had=0",
        "was=x",
        "had=-1",
        "pace=x",
    ):
        answer = part(an, f"{path}?{odd}")
        assert answer.status_code == 200 and "Tốc độ" not in answer.text, odd


def test_without_javascript_there_is_a_page_to_look_at_again(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one)
    alerts.tally(one, {"queued": 60, "delivered": 40})
    page = an.get(f"/console/alerts/{one.id}/progress").text
    assert "<h1>" in page and "htmx.min.js" not in page
    place.clock.forward(seconds=30)
    alerts.tally(one, {"queued": 30, "delivered": 70})
    match = re.search(r'href="(/console/alerts/[^"]+)">Cập nhật số liệu', page)
    assert match is not None
    page = an.get(match[1].replace("&amp;", "&")).text
    assert "Tốc độ: khoảng 60 tin mỗi phút." in page
    alerts.begun(one, "sent", ended_at=place.clock() - timedelta(hours=1))
    alerts.tally(one, {"delivered": 100})
    assert "Cập nhật số liệu" not in an.get(f"/console/alerts/{one.id}/progress").text
    # Somebody looks: that counts as being there.
    for _ in range(3):
        place.clock.forward(minutes=20)
        assert an.get(f"/console/alerts/{one.id}/progress").status_code == 200


def test_watching_keeps_nobody_signed_in(alerts: Alerts, place: Place) -> None:
    one = alerts.approved()
    alerts.begun(one)
    browser = place.inside(alerts.an, "203.0.113.50")
    look = next_look(alerts.paper(browser, one))
    for _ in range(5):
        place.clock.forward(minutes=5)
        assert part(browser, look).status_code == 200
    place.clock.forward(minutes=IDLE.total_seconds() // 60 - 25)
    answer = browser.get(
        look,
        headers={
            "HX-Request": "true",
            "HX-Current-URL": f"http://127.0.0.1/console/alerts/{one.id}",
        },
    )
    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"] == f"/console/sign-in?next=/console/alerts/{one.id}"


@pytest.mark.parametrize("state", ["open", "probing", None])
def test_a_carrier_that_is_away_is_said(
    alerts: Alerts, place: Place, an: Browser, monkeypatch: pytest.MonkeyPatch, state: str | None
) -> None:
    from gateway.console.carriers.circuits import Circuits

    result = None if state is None else {"open": state, "esms": "closed", "twilio": "closed"}
    monkeypatch.setattr(Circuits, "states", lambda self, names: result)
    one = alerts.approved()
    alerts.begun(one)
    alerts.tally(one, {"queued": 3})
    text = part(an, f"/console/alerts/{one.id}/progress").text
    says = {
        "open": "Nhà mạng Kết nối trực tiếp đang lỗi hoặc chậm",
        "probing": "đang gửi thử từng tin",
        None: "chưa biết tình trạng",
    }[state]
    assert says in text


def test_a_few_among_many_are_under_a_tenth_of_a_percent(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one, expanded_at=place.clock())
    alerts.tally(one, {"delivered": 12_550, "uncertain": 4, "failed": 31, "refused": 9})
    text = alerts.paper(an, one)
    for part in (
        "Chưa rõ có tới không</th><td><strong>4</strong></td><td>dưới 0,1\u00a0%<",
        "Không gửi được</th><td><strong>40</strong></td><td>0,3\u00a0%<",
    ):
        assert part in text
    assert "Vì sao 40 tin không gửi được" in text
    assert re.search(r"Lỗi khác</th><td>31<", text)
    alerts.begun(one, "sent", ended_at=place.clock())
    ended = alerts.paper(an, one)
    assert "12.550 trên 12.594 tin đã tới máy (99,7\u00a0%)." in ended
