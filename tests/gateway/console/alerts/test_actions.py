"""Officials' actions on an alert at its page: by the right person, once, and on what they read."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from gateway.alerts.progress import Row
from gateway.console.alerts import deliveries_csv
from gateway.console.reports.presenter import grouped
from gateway.database.tables_alerts import delivery_counter
from gateway.recovery import after_restore
from tests.gateway.console.alerts.alerting import (
    DAK_MIL_COMMUNE,
    DISTRICT,
    DUC_LAP,
    ELSEWHERE,
    KEY,
    NUMBER,
    Alerts,
)
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import Person


def audited_actions(place: Place, outcome: str = "done") -> list[tuple[int | None, str, object]]:
    return [
        (person, act, reason)
        for person, act, entries, reason in place.office.audited(kind="alert")
        if entries == outcome
    ]


def coded(place: Place, official: Person, **form: Any) -> dict[str, Any]:
    return {"code": place.code(official), **form}


@pytest.mark.parametrize("act", ["approve", "return", "reject"])
def test_a_new_account_reads_why_it_approves_nothing(
    alerts: Alerts, place: Place, act: str
) -> None:
    one, new = alerts.submitted(), place.hire(confirmed=False)
    form = coded(place, new, version=str(one.version), hash=one.hash, reason="xem lại")
    page = f"/console/alerts/{one.id}"
    refused = place.inside(new).post(f"{page}/{act}", form, "/console/alerts")
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    assert alerts.now(one).state == "submitted"


def test_from_draft_to_approved_by_two(
    alerts: Alerts, place: Place, an: Browser, binh: Browser
) -> None:
    one = alerts.draft()
    answer = alerts.press(an, one, "submit")
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/console/alerts/{one.id}?done=submitted"
    assert "Đã gửi duyệt." in an.get(answer.headers["Location"]).text
    answer = alerts.press(binh, one, "approve", **coded(place, alerts.binh))
    assert answer.headers["Location"].endswith("?done=approved")
    after = alerts.now(one)
    assert (after.state, after.approved_by, after.intact) == ("approved", alerts.binh.id, True)
    assert audited_actions(place)[-2:] == [
        (alerts.an.id, "alert.submit", None),
        (alerts.binh.id, "alert.approve", None),
    ]


def test_an_edit_in_between_refuses_what_was_read(
    alerts: Alerts, place: Place, binh: Browser
) -> None:
    one = alerts.submitted()
    results = {"version": one.version, "hash": one.hash}
    other = alerts.content(texts={"vi-marks": "Khác hẳn."})
    edited = alerts.service.edit(alerts.credentials(alerts.an), one.id, one.version, other)
    loaded = alerts.service.submit(alerts.credentials(alerts.an), one.id, edited.version)
    answer = alerts.press(binh, one, "approve", **coded(place, alerts.binh, **results))
    assert answer.status_code == 422 and "vừa được người khác sửa" in answer.text
    # The page may have been opened again, and its words not read: the hash is of those.
    stale = {"version": loaded.version, "hash": results["hash"]}
    answer = alerts.press(binh, one, "approve", **coded(place, alerts.binh, **stale))
    assert answer.status_code == 422 and "Nội dung đã khác bản bạn đã đọc" in answer.text
    for wrong in ({"hash": ""}, {"hash": "x" * 200}, {"version": ""}, {"version": "-1"}):
        answer = alerts.press(binh, one, "approve", **coded(place, alerts.binh, **wrong))
        assert answer.status_code == 422, wrong
    assert alerts.now(one).state == "submitted"


def test_twice_past_its_end_and_with_a_wrong_code(
    alerts: Alerts, place: Place, binh: Browser
) -> None:
    one = alerts.submitted()
    form = {"version": one.version, "hash": one.hash}
    for code, says in (("", "Hãy nhập mã"), ("000000", "Mã không đúng")):
        answer = alerts.press(binh, one, "approve", code=code, **form)
        assert answer.status_code == 422 and says in answer.text, code
    good = coded(place, alerts.binh, **form)
    assert alerts.press(binh, one, "approve", **good).status_code == 303
    answer = alerts.press(binh, one, "approve", **good)
    assert answer.status_code == 422 and "đã dùng rồi" in answer.text
    answer = alerts.press(binh, one, "approve", **coded(place, alerts.binh, **form))
    assert answer.status_code == 422 and "sang bước khác" in answer.text
    delayed = alerts.submitted()
    place.clock.forward(hours=9)
    binh = place.inside(alerts.binh, "203.0.113.21")
    form = {"version": delayed.version, "hash": delayed.hash}
    answer = alerts.press(binh, delayed, "approve", **coded(place, alerts.binh, **form))
    assert answer.status_code == 422 and "hết hạn" in answer.text


def test_the_wrong_hand(alerts: Alerts, place: Place, an: Browser) -> None:
    one = alerts.submitted()
    form = {"version": one.version, "hash": one.hash}
    answer = alerts.press(an, one, "approve", **coded(place, alerts.an, **form))
    assert answer.status_code == 422 and "cần hai người" in answer.text
    partly = place.hire("district", areas=(DUC_LAP,))
    browser = place.inside(partly, "203.0.113.30")
    for act in ("approve", "return", "reject"):
        more = coded(place, partly, **form, reason="x")
        answer = alerts.press(browser, one, act, **more)
        assert answer.status_code == 403 and "tất cả các địa bàn" in answer.text, act
    commune = place.inside(place.hire("commune", areas=(DUC_LAP,)), "203.0.113.31")
    answer = alerts.press(commune, one, "approve", **form)
    assert answer.status_code == 403 and "Vai trò của bạn" in answer.text
    assert alerts.now(one).state == "submitted"
    results = [reason for _, act, reason in audited_actions(place, "refused")]
    assert results == ["own_work", "area", "area", "area", "role"]


def test_returned_with_a_reason_and_read_by_the_writer(
    alerts: Alerts, place: Place, an: Browser, binh: Browser
) -> None:
    one = alerts.submitted()
    answer = alerts.press(binh, one, "return", **coded(place, alerts.binh, reason="  "))
    assert answer.status_code == 422 and "Hãy ghi lý do." in answer.text
    answer = alerts.press(binh, one, "return", code="1", reason="Ghi rõ <giờ>")
    assert 'value="Ghi rõ &lt;giờ&gt;"' in answer.text, "what was typed is kept"
    answer = alerts.press(binh, one, "return", **coded(place, alerts.binh, reason="Ghi rõ giờ"))
    assert answer.status_code == 303 and alerts.now(one).reason == "Ghi rõ giờ"
    assert "Ghi rõ giờ" in alerts.paper(an, one) and "Ghi rõ giờ" in an.get("/console/alerts").text
    detail = place.office.audited(act="alert.return", outcome="done")
    assert "giờ" not in repr(detail), "the audit holds no words of a person"
    page = alerts.paper(an, one)
    assert page.index('id="drop"') > page.index('id="deciding"'), "it stands apart"
    assert alerts.press(an, one, "withdraw").status_code == 422, "no click alone drops it for good"
    assert alerts.now(one).state == "returned"
    assert alerts.press(an, one, "withdraw", reason="Đã có tin của tỉnh").status_code == 303
    assert alerts.now(one).state == "cancelled"
    assert "Lý do: Đã có tin của tỉnh" in alerts.paper(an, one)


def test_rejected(alerts: Alerts, place: Place, binh: Browser) -> None:
    one = alerts.submitted()
    form = coded(place, alerts.binh, reason="Trùng với tin hôm qua")
    assert alerts.press(binh, one, "reject", **form).status_code == 303
    assert alerts.now(one).state == "rejected"
    assert "Trùng với tin hôm qua" in alerts.paper(binh, one)


def test_a_paused_alert_is_resumed_with_a_code_and_a_settled_account(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    """A stolen session would let go on what somebody has paused since it is wrong."""
    one = alerts.approved()
    alerts.begun(one)
    assert alerts.press(an, one, "pause").status_code == 303
    stolen = place.inside(alerts.an, "203.0.113.66", coded=False)
    refused = alerts.press(stolen, one, "resume")
    assert refused.status_code == 422 and 'id="code-resume"' in refused.text
    new = place.hire(confirmed=False)
    answer = alerts.press(place.inside(new, "203.0.113.30"), one, "resume", code=place.code(new))
    assert answer.status_code == 403 and alerts.now(one).paused_at is not None
    code = place.code(alerts.an)
    assert alerts.press(stolen, one, "resume", code=code).status_code == 303
    assert alerts.now(one).paused_at is None


def test_pause_resume_and_cancel_are_at_the_top_while_it_runs(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one)
    page = alerts.paper(an, one)
    assert page.index('aria-labelledby="control"') < page.index('id="progress"')
    assert alerts.press(an, one, "pause").status_code == 303
    paused = alerts.now(one)
    assert paused.paused_at is not None and paused.paused_by == alerts.an.id
    page = alerts.paper(an, one)
    assert f"{place.name(alerts.an)} đã tạm dừng lúc" in page and "/resume" in page
    answer = alerts.press(an, one, "pause")
    assert answer.status_code == 422 and "đang tạm dừng rồi" in answer.text
    assert alerts.press(an, one, "resume").status_code == 303
    answer = alerts.press(an, one, "resume")
    assert answer.status_code == 422 and "không tạm dừng" in answer.text
    answer = alerts.press(an, one, "cancel")
    assert answer.status_code == 422 and "Hãy ghi lý do." in answer.text
    answer = alerts.press(an, one, "cancel", because="Nhầm địa bàn")
    assert answer.status_code == 303
    after = alerts.now(one)
    assert (after.state, after.reason) == ("cancelled", "Nhầm địa bàn")
    page = alerts.paper(an, one)
    assert 'aria-labelledby="control"' not in page and "Nhầm địa bàn" in page


def test_a_typed_reason_goes_before_a_chosen_one(alerts: Alerts, place: Place, an: Browser) -> None:
    one = alerts.approved()
    alerts.press(an, one, "pause", reason="Hỏi lại xã")
    assert "Lý do: Hỏi lại xã" in alerts.paper(an, one)
    alerts.press(an, one, "cancel", because="Nhầm địa bàn", reason="Xã đã sửa\r\n\tđường ống")
    assert alerts.now(one).reason == "Xã đã sửa đường ống"


def test_one_that_the_service_stopped_says_so_and_cant_be_resumed_yet(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    alerts.confirm()
    scam = {"kind": "scam", "texts": {"vi-marks": f"Số {NUMBER} lừa đảo."}, "subject": KEY}
    one = alerts.approved(**scam)
    alerts.judge("cleared")
    alerts.begun(one, paused_at=place.clock(), paused_by=None)
    page = alerts.paper(an, one)
    assert "Hệ thống tạm dừng</strong>" in page and "Hệ thống tạm dừng tin này lúc" in page
    assert f"{grouped(NUMBER)} chưa được cán bộ xác minh" in page
    answer = alerts.press(an, one, "resume")
    assert answer.status_code == 422 and f"{NUMBER} chưa được" in answer.text
    assert "Hệ thống tạm dừng" in an.get("/console/alerts").text
    province = place.inside(place.hire("province", areas=("lam-dong-2025",)), "203.0.113.40")
    latest = province.get("/console/province").text.split('id="latest"')[1].split("</section>")[0]
    assert "Hệ thống tạm dừng" in latest and "Đang gửi" not in latest
    alerts.judge("confirmed")
    assert alerts.press(an, one, "resume").status_code == 303
    assert not alerts.now(one).stopped


def test_one_that_was_stopped_after_a_restore_says_why(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one)
    after_restore.stop(place.office.engine.begin, place.clock(), timedelta(days=365))
    page = alerts.paper(an, one)
    assert "được khôi phục từ bản sao lưu" in page and "gửi tiếp thì họ không nhận thêm" in page
    assert "vì số hoặc trang trong tin không còn" not in page
    assert "khôi phục từ bản sao lưu" in an.get("/console").text
    assert alerts.press(an, one, "resume").status_code == 303


def test_once_more_where_it_failed(alerts: Alerts, place: Place, an: Browser) -> None:
    one = alerts.approved()
    alerts.begun(one, "sent", ended_at=place.clock())
    assert "/retry" not in alerts.paper(an, one), "it failed for nobody"
    answer = an.post(f"/console/alerts/{one.id}/retry", {}, f"/console/alerts/{one.id}")
    assert answer.status_code == 422 and "Không có ai bị lỗi" in answer.text
    alerts.tally(one, {"delivered": 5, "failed": 2})
    assert alerts.press(an, one, "retry").status_code == 303
    assert alerts.now(one).state == "sending"


def test_its_deliveries_as_a_file_without_numbers(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    answer = an.get(f"/console/alerts/{one.id}/deliveries.csv")
    assert answer.mimetype == "text/csv" and f"canh-bao-{one.id}.csv" in str(answer.headers)
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert answer.text.startswith("\ufeffMã,Mã địa bàn,Địa bàn,Nhà mạng")
    assert "number" not in answer.text


def test_its_deliveries_are_told_as_officials_speak(place: Place) -> None:
    at = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
    row = Row(7, DUC_LAP, "open", "vi-marks", 2, "delivered", 1, at, at, "=1+1")
    with place.app.test_request_context("/console"):
        head, line = csv.reader(io.StringIO("".join(deliveries_csv.answer(iter([row])))))
    assert dict(zip(head, line, strict=True)) == {
        "\ufeffMã": "7",
        "Mã địa bàn": DUC_LAP,
        "Địa bàn": "xã Đức Lập",
        "Nhà mạng": "open",
        "Ngôn ngữ": "Tiếng Việt có dấu",
        "Số đoạn tính tiền": "2",
        "Tình trạng": "đã tới máy",
        "Số lần gửi": "1",
        "Gửi lúc": "2026-03-02 12:30:00",
        "Xong lúc": "2026-03-02 12:30:00",
        "Lỗi": "'=1+1",
    }


def test_files_are_taken_away_thirty_times_an_hour(
    alerts: Alerts, place: Place, an: Browser, binh: Browser
) -> None:
    one = alerts.approved()
    path = f"/console/alerts/{one.id}/deliveries.csv"
    assert [an.get(path).status_code for _ in range(31)] == [200] * 30 + [429]
    assert binh.get(path).status_code == 200, "by account, not by address"


def test_a_sent_alert_tells_of_no_area_where_few_live(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    """Nor of the smallest of the others, which all of them less the rest would tell of."""
    one, counts = alerts.approved(), {DAK_MIL_COMMUNE: 2, DUC_LAP: 4, DISTRICT: 7}
    alerts.begun(one, "sent", ended_at=place.clock())
    alerts.subscribe(sum(counts.values()))
    deliver = text(
        "INSERT INTO delivery (alert_id, resident_id, area, carrier, language)"
        " SELECT :id, id, :area, :carrier, 'vi' FROM resident"
        " WHERE id NOT IN (SELECT resident_id FROM delivery) ORDER BY id LIMIT :n"
    )
    with place.office.engine.begin() as connection:
        for area, n in counts.items():
            carrier = "esms" if n == 2 else "open"
            values = {"id": one.id, "area": area, "carrier": carrier, "n": n}
            connection.execute(deliver, values)
            row = {"alert_id": one.id, "area": area, "carrier": carrier, "state": "queued"}
            connection.execute(insert(delivery_counter).values(**row, slot=0, count=n))
        connection.execute(
            text(
                "INSERT INTO delivery_batch (alert_id, carrier, first_id, last_id)"
                " SELECT :id, 'open', min(id), max(id) FROM delivery"
            ),
            {"id": one.id},
        )
    page = alerts.paper(an, one)
    rows = re.findall(r'<th scope="row"[^>]*>([^<]*)</th><td[^>]*>([^<]*)</td>', page)
    results = dict(rows)
    assert {results[place.console.areas.get(area).name] for area in (DAK_MIL_COMMUNE, DUC_LAP)} == {
        "dưới 3", "không nêu",
    }  # fmt: skip
    assert results["eSMS"] == "dưới 3" and results["Kết nối trực tiếp"] == "không nêu"
    sheet = an.get(f"/console/alerts/{one.id}/deliveries.csv").text
    lines = list(csv.DictReader(io.StringIO(sheet.removeprefix("\ufeff"))))
    assert [each["Mã địa bàn"] for each in lines] == [DISTRICT] * 7 + [""] * 6
    assert all(each["Mã"] for each in lines[:7]) and not any(each["Mã"] for each in lines[7:])


def test_slow_readers_of_the_file_keep_nobody_from_stopping_it(
    alerts: Alerts, place: Place, an: Browser
) -> None:
    one = alerts.approved()
    alerts.begun(one)
    alerts.subscribe(2)
    values = {"id": one.id, "area": DUC_LAP}
    with place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO delivery (alert_id, resident_id, area, carrier, language)"
                " SELECT :id, id, :area, 'open', 'vi' FROM resident"
            ),
            values,
        )
        connection.execute(
            text(
                "INSERT INTO delivery_batch (alert_id, carrier, first_id, last_id)"
                " SELECT :id, 'open', min(id), max(id) FROM delivery"
            ),
            values,
        )
    alert_service = place.console.alerts
    begun = [alert_service.export(alerts.credentials(alerts.an), one.id) for _ in range(6)]
    assert {next(each).state for each in begun} == {"queued"}
    pool: Any = alert_service.engine.pool
    assert pool.checkedout() == 0
    assert alerts.press(an, one, "pause").status_code == 303


def test_others_areas_are_named_as_such(alerts: Alerts, place: Place, an: Browser) -> None:
    province = place.hire("province", areas=("lam-dong-2025",))
    one = alerts.service.draft(
        alerts.credentials(province), alerts.content(areas=(DISTRICT, ELSEWHERE))
    )
    page = alerts.paper(an, one)
    assert page.count("ngoài địa bàn của bạn") == 1
    assert f"/console/alerts/{one.id}/submit" not in page, "they don't act in all of it"
