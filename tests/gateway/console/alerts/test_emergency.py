"""An emergency at 23:30, at the console: written, submitted, approved, and on its way at once."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from gateway.database import row_signatures
from gateway.database.tables_officials import official
from tests.gateway.console.alerts.alerting import DUC_LAP, ELSEWHERE, Alerts
from tests.gateway.console.alerts.composing import NEW
from tests.gateway.console.conftest import Place

HALF_PAST_ELEVEN = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
"""23:30 in Dak Nong."""
FORM = {
    "kind": "emergency",
    "template-emergency": "emergency",
    "slot-emergency-lamgi": "Rời ngay đến trường tiểu học",
    "slot-emergency-viec": "sạt lở đất",
    "slot-emergency-noi": "thôn 3",
    "areas": [DUC_LAP],
    "when": "now",
}


def test_it_goes_out_at_once(place: Place) -> None:
    alerts = Alerts(place)
    place.clock.now = HALF_PAST_ELEVEN
    writer = place.inside(alerts.an)
    page = writer.get(NEW).text
    once = re.findall(r'name="once" value="([^"]*)"', page)[0]
    at = writer.post(NEW, {**FORM, "once": once, "do": "submit"}, NEW).headers["Location"]
    one = alerts.service.load(int(re.findall(r"/alerts/(\d+)", at)[0]))
    assert one is not None and "en" not in one.content.texts
    assert place.name(alerts.binh) in writer.get(at).text
    assert alerts.press(writer, one, "submit").status_code == 303
    third = place.hire()
    with place.office.engine.begin() as connection:
        values = {
            "away": third.id,
            "by": alerts.binh.id,
            "until": place.clock() + timedelta(days=2),
        }
        statement = "INSERT INTO stand_in VALUES (:away, :by, :until, now())"
        connection.execute(text(statement), values)
    approver = place.inside(alerts.binh, "203.0.113.80")
    today = " ".join(re.findall(r'<p class="on-phone">(.*?)</p>', approver.get("/console").text))
    assert f"Người gửi duyệt: {place.name(alerts.an)}" in today
    assert f"Cũng duyệt được: {place.name(third)} (đang vắng)" in today
    assert "đang vắng đến" in alerts.paper(writer, one)
    display = alerts.paper(approver, one)
    assert 'class="band urgent"' in display and "Duyệt và gửi ngay" in display
    assert display.index("Roi ngay den truong") < display.index("Duyệt và gửi ngay")
    assert display.index("Duyệt và gửi ngay") < display.index('id="placed"')
    assert f'<h1 id="band">Cảnh báo {one.id}: sạt lở đất, thôn 3</h1>' in display
    assert "Tin này không dựa trên phản ánh nào đã xác minh." in display
    assert (
        f"Trước khi duyệt, hãy gọi người soạn: {place.name(alerts.an)} (chưa khai số)." in display
    )
    assert display.index("Duyệt và gửi ngay") < display.index("hãy gọi:")
    done = alerts.press(approver, one, "approve", code=place.code(alerts.binh))
    assert done.status_code == 303, done.text
    with place.office.engine.connect() as connection:
        jobs = connection.execute(text("SELECT name, due_at <= now() FROM staged_job")).all()
        news = connection.execute(text("SELECT kind FROM news")).scalars().all()
    assert ("expand", True) in [tuple(row) for row in jobs]
    assert news == ["emergency_waits"]


def test_nobody_of_its_area_can_approve_it(place: Place) -> None:
    """It is taken, says who is asked instead, and how the server decides; a notice is not."""
    alerts, far = Alerts(place), place.hire(areas=(ELSEWHERE,))
    with place.office.engine.begin() as connection:
        disabled = "UPDATE official SET disabled_at = now() WHERE id = :id"
        connection.execute(text(disabled), {"id": alerts.binh.id})
    writer = place.inside(alerts.an)
    notice = alerts.draft()
    assert alerts.press(writer, notice, "submit").status_code == 422
    assert alerts.now(notice).state == "draft"
    page = alerts.paper(writer, notice)
    assert "Không có ai duyệt được tin này" in page and "/submit" not in page
    assert "Không ai rút ngắn" not in page
    with place.office.engine.begin() as connection:
        new = place.hire().id
        row_signatures.change(connection, official, new, enrolled_at=place.clock())
    tomorrow = format(place.clock() + timedelta(days=1, hours=7), "%H:%M %d/%m/%Y")
    page = alerts.paper(writer, notice)
    assert f"duyệt được từ {tomorrow}" in page and "Không ai rút ngắn" in page
    urgent = alerts.draft(kind="emergency", areas=(DUC_LAP,))
    assert alerts.press(writer, urgent, "submit").status_code == 303
    page = alerts.paper(writer, urgent)
    assert place.name(far) in page and f"alert approve {urgent.id}" in page
    stand_in = place.inside(far, "203.0.113.81")
    done = alerts.press(stand_in, alerts.now(urgent), "approve", code=place.code(far))
    assert done.status_code == 303, done.text
    assert alerts.now(urgent).approved_how == "elsewhere"


def test_who_alone_could_approve_it_lets_its_writer_submit_it(place: Place) -> None:
    """A reader who has not written it is barred by submitting it, and by nothing else."""
    alerts = Alerts(place)
    reader, one = place.inside(alerts.binh), alerts.draft()
    page = alerts.paper(reader, one)
    writer = place.name(alerts.an)
    assert f"Nên để {writer} gửi duyệt" in page and "Người có quyền duyệt" not in page
    assert f"còn ai duyệt. {writer} chưa khai số nhận tin: hãy gặp trực tiếp." in page
    assert "Không có ai duyệt được tin này" not in page and "/submit" not in page
    third = place.hire()
    page = alerts.paper(reader, one)
    assert place.name(third) in page and "Bạn tự gửi thì" not in page
    with place.office.engine.begin() as connection:
        disabled = "UPDATE official SET disabled_at = now() WHERE id IN (:one, :other)"
        connection.execute(text(disabled), {"one": alerts.an.id, "other": third.id})
    assert "Không có ai duyệt được tin này" in alerts.paper(reader, one)
