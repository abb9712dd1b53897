"""Texts that alerts start from: written by one official, approved by another, used when writing."""

from __future__ import annotations

import re
import threading
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from gateway.alerts import template_versions
from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.officials.authorization import Official
from tests.gateway.console.conftest import Browser, Place, place
from tests.gateway.officials.conftest import DAK_MIL_COMMUNE, Person
from tests.workers.conftest import wait_for

__all__ = ["place"]

LIST = "/console/alerts/templates"
NEW = f"{LIST}/new"
ONE = f"{LIST}/gia-buu-dien"
FORM = {
    "kind": "scam",
    "name": "Giả bưu điện",
    "text-vi-marks": "Số {so} giả bưu điện đòi phí. CÚP MÁY, không chuyển tiền. Hỏi: ra {noi}",
    "text-en": "{so} poses as the post, asks for fees. HANG UP, send no money. Ask at {noi}",
    "slot-0": "so",
    "slot-kind-0": "number",
    "label-0": "Số của kẻ gian",
    "label-en-0": "Number of the scammer",
    "slot-1": "noi",
    "slot-kind-1": "text",
    "label-1": "Hỏi ở đâu",
    "label-en-1": "Where to ask",
}


class Scene:
    """A writer and a second official, each in a browser."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.writer, self.second = place.hire("commune"), place.hire()
        self.an = place.inside(self.writer, "203.0.113.50")
        self.binh = place.inside(self.second, "203.0.113.51")

    def proposes(self, **changes: Any) -> Any:
        return self.an.post(NEW, {**FORM, **changes}, NEW)

    def decides(self, browser: Browser, person: Person, do: str = "approve", **more: str) -> Any:
        version = re.search(r"/decide/(\d+)", self.binh.get(ONE).text)
        assert version is not None
        form = {"do": do, "code": self.place.code(person), **more}
        return browser.post(f"{ONE}/decide/{version[1]}", form, ONE)


@pytest.fixture
def scene(place: Place) -> Scene:
    return Scene(place)


def words(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_template_is_in_use_once_a_second_official_approved_it(scene: Scene) -> None:
    assert scene.proposes().headers["Location"] == f"{ONE}?done=proposed"
    page = scene.an.get(ONE).text
    assert "Bạn viết bản này nên không duyệt được" in page and "/decide/" not in page
    assert "Giả bưu điện" not in scene.an.get("/console/alerts/new").text
    assert "Chờ duyệt" in words(scene.an.get(f"{LIST}?state=waits").text)
    assert 'class="grade template_waits"' in scene.an.get(LIST).text
    waits = "Bản mẫu tin đang chờ bạn duyệt: 1."
    assert waits in words(scene.binh.get("/console").text)
    assert waits not in words(scene.an.get("/console").text)
    assert scene.decides(scene.binh, scene.second).headers["Location"] == f"{ONE}?done=decided"
    assert "Giả bưu điện" in scene.an.get("/console/alerts/new").text
    chosen = scene.an.get("/console/alerts/new?template=gia-buu-dien").text
    assert re.search(r'id="pick-gia-buu-dien" value="gia-buu-dien" checked', chosen)
    actions = [act for _, act, _, _ in scene.place.office.audited(kind="alert_template")]
    assert actions == ["template.propose", "template.approve"]


def test_a_preview_shows_the_phone_and_stores_nothing(scene: Scene) -> None:
    preview = scene.proposes(do="preview")
    assert preview.status_code == 200
    assert "So 0900000113 gia buu dien doi phi" in words(preview.text)
    torn = scene.proposes(do="preview", **{"text-vi-marks": "Số {so giả bưu điện"})
    assert torn.status_code == 200 and "Viết nội dung để thấy tin" in torn.text
    assert scene.an.get(ONE).status_code == 404


def test_its_author_and_those_they_invited_decide_nothing(scene: Scene, place: Place) -> None:
    scene.proposes()
    assert scene.decides(scene.an, scene.writer).status_code == 403, "a commune's official"
    senior = place.hire()
    browser = place.inside(senior, "203.0.113.52")
    browser.post(NEW, {**FORM, "of": "gia-buu-dien"}, NEW)
    answer = scene.decides(browser, senior)
    assert answer.status_code == 422 and "độc lập với người viết" in answer.text
    with place.office.engine.connect() as connection:
        states = connection.execute(text("SELECT outcome FROM alert_template ORDER BY id"))
        assert states.scalars().all() == ["proposed", "proposed"], "each waits by itself"


def test_versions_of_several_wait_beside_each_other(scene: Scene, place: Place) -> None:
    """Nobody's proposal takes another's away; one's own next one takes one's own place."""
    scene.proposes()
    other = place.inside(place.hire("commune"), "203.0.113.52")
    theirs = {**FORM, "of": "gia-buu-dien", "text-vi-marks": "Số {so} lừa đảo. CÚP MÁY. Hỏi {noi}"}
    assert other.post(NEW, theirs, NEW).status_code == 303
    scene.proposes(of="gia-buu-dien")
    assert re.findall(r"Quyết định về bản (\d)", words(scene.binh.get(ONE).text)) == ["3", "2"]
    assert scene.decides(scene.binh, scene.second).status_code == 303, "the newest"
    assert "Đang dùng bản 3" in words(scene.binh.get(ONE).text)
    assert scene.decides(scene.binh, scene.second).status_code == 303, "that of the other"
    page = words(scene.an.get(ONE).text)
    assert "Đang dùng bản 2" in page and "người viết đã thay bằng bản sau" in page
    template = place.console.alerts.reader.templates["gia-buu-dien"]
    assert template.texts["vi-marks"] == theirs["text-vi-marks"]
    kind = other.post(NEW, {**theirs, "kind": "notice"}, NEW)
    assert kind.status_code == 422 and "loại tin khác" in kind.text


@pytest.mark.parametrize("name", ["gia-buu-dien", "police"], ids=["written here", "of the server"])
def test_a_template_is_retired_and_restored(scene: Scene, name: str) -> None:
    """At once, by one senior official, with a reason that all can read."""
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    at, form = f"{LIST}/{name}", {"reason": "Số điện thoại trong mẫu đã đổi"}
    title = scene.place.console.alerts.reader.templates[name].name
    assert "/retire" not in scene.an.get(at).text, "a commune's official"
    assert scene.an.post(f"{at}/retire", form, at).status_code == 403
    assert scene.binh.post(f"{at}/retire", {"reason": " "}, at).status_code == 422
    done = scene.binh.post(f"{at}/retire", form, at)
    assert done.headers["Location"] == f"{at}?done=retired", done.text
    assert title not in scene.an.get("/console/alerts/new").text
    page = words(scene.an.get(at).text)
    assert form["reason"] in page and "Đã ngừng dùng" in page and "Dùng lại" not in page
    assert title in words(scene.an.get(f"{LIST}?state=retired").text)
    assert scene.binh.post(f"{at}/retire", form, at).status_code == 404, "it is retired"
    restore = re.search(rf'action="({at}/restore/\d+)"', scene.binh.get(at).text)
    assert restore is not None
    why = {"reason": "Số mới đã đăng ký"}
    assert scene.an.post(restore[1], why, at).status_code == 403
    assert scene.binh.post(restore[1], {"reason": " "}, at).status_code == 422
    assert scene.binh.post(restore[1], why, at).status_code == 303
    assert title in scene.an.get("/console/alerts/new").text
    page = words(scene.an.get(at).text)
    assert "dùng lại mẫu Số mới đã đăng ký" in page and form["reason"] in page, "both stay"
    second = scene.binh.post(restore[1], why, at)
    assert second.status_code == 422 and "đang được dùng" in second.text
    actions = [act for _, act, _, _ in scene.place.office.audited(kind="alert_template")]
    assert actions[2:] == ["template.retire", "template_retire", "template.restore"]


def test_its_writer_does_not_restore_it(scene: Scene, place: Place) -> None:
    """Nor those whom they have invited: another senior official does."""
    senior = place.hire()
    browser = place.inside(senior, "203.0.113.52")
    assert browser.post(NEW, FORM, NEW).status_code == 303
    scene.decides(scene.binh, scene.second)
    scene.binh.post(f"{ONE}/retire", {"reason": "Sai đường dây nóng"}, ONE)
    restore = re.search(rf'action="({ONE}/restore/\d+)"', browser.get(ONE).text)
    assert restore is not None
    answer = browser.post(restore[1], {"reason": "Không sai"}, ONE)
    assert answer.status_code == 422 and "độc lập với người viết" in answer.text
    assert "Giả bưu điện" not in scene.an.get("/console/alerts/new").text
    assert scene.binh.post(restore[1], {"reason": "Không sai"}, ONE).status_code == 303
    with place.office.engine.connect() as connection:
        one = template_versions.listed(connection)[0]
    assert (one.outcome, one.decided_by, one.reason) == ("restored", scene.second.id, "Không sai")


@pytest.mark.parametrize(
    "change",
    [
        "outcome = 'restored'",
        "outcome = 'refused'",
        "outcome = 'proposed', decided_at = NULL, decided_by = NULL",
        "outcome = 'approved'",
        "decided_at = '2020-01-01'",
        "reason = 'lời của người khác'",
    ],
)
def test_who_can_only_write_to_the_database_brings_none_back(scene: Scene, change: str) -> None:
    engine, at = scene.place.office.engine, f"{LIST}/police"
    title = scene.place.console.alerts.reader.templates["police"].name
    scene.binh.post(f"{at}/retire", {"reason": "Sai đường dây nóng"}, at)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE alert_template SET {change}"))
    scene.place.console.alerts.texts.templates.forget()  # type: ignore[attr-defined]
    assert title not in scene.an.get("/console/alerts/new").text
    page = words(scene.binh.get(at).text)
    assert "bị sửa từ bên ngoài" in page and "Dùng lại mẫu này" not in page
    with engine.connect() as connection:
        unsigned = row_signatures.unsigned(connection, keys_of(connection))
    assert list(unsigned) == ["alert_template"]
    with pytest.raises(DBAPIError, match="never changed or deleted"), engine.begin() as connection:
        connection.execute(text("DELETE FROM alert_template"))
    assert scene.an.post(NEW, {**FORM, "of": "police"}, NEW).status_code == 303
    version = re.search(r"/decide/(\d+)", scene.binh.get(at).text)
    assert version is not None
    code = {"do": "approve", "code": scene.place.code(scene.second)}
    assert scene.binh.post(f"{at}/decide/{version[1]}", code, at).status_code == 303
    assert "Giả bưu điện" in scene.an.get("/console/alerts/new").text, "a new version counts"


def test_what_is_approved_while_the_template_is_retired_counts_after_that(scene: Scene) -> None:
    """The approval waits for the retirement, though its clock was read before."""
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    scene.proposes(**{"of": "gia-buu-dien", "text-vi-marks": FORM["text-vi-marks"] + "."})
    engine, now = scene.place.office.engine, scene.place.clock()
    second = Official(scene.second.id, "", "", (), (), None)
    with engine.connect() as connection:
        new = template_versions.listed(connection)[0]

    def approves() -> None:
        with engine.begin() as connection:
            pids.append(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())
            template_versions.decide(connection, second, new.row_id, True, "", now)

    pids: list[int] = []
    approving = threading.Thread(target=approves)
    with engine.begin() as connection:
        later = now + timedelta(seconds=1)
        template_versions.retire(connection, second, new.template, "sai", later)
        approving.start()
        with engine.connect() as watching:
            waits = text(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                " AND pid = ANY(:pids)"
            )
            wait_for(lambda: watching.execute(waits, {"pids": pids}).scalar_one() == 1)
    approving.join()
    with engine.connect() as connection:
        stands = template_versions.standing(template_versions.settled(connection, "gia-buu-dien"))
    assert stands is not None and (stands.row_id, stands.outcome) == (new.row_id, "approved")


def test_a_retired_template_comes_back_by_a_new_version(scene: Scene) -> None:
    """An alert written from it says so to its approver."""
    draft = {
        "once": "0" * 32,
        "kind": "scam",
        "template-scam": "police",
        "slot-police-so": "0900000114",
        "areas": DAK_MIL_COMMUNE,
        "do": "save",
    }
    saved = scene.an.post("/console/alerts/new", draft, "/console/alerts/new")
    scene.binh.post(f"{LIST}/police/retire", {"reason": "Sai đường dây nóng"}, f"{LIST}/police")
    page = words(scene.binh.get(saved.headers["Location"]).text)
    assert "Giả công an, tòa án (Đã ngừng dùng)" in page and "Bản mẫu này đã ngừng dùng." in page
    form = unescape(scene.an.get(f"{NEW}?of=police").text)
    assert 'name="of" value="police"' in form and "Giả công an" in form
    assert scene.an.post(NEW, {**FORM, "of": "police"}, NEW).status_code == 303
    version = re.search(r"/decide/(\d+)", scene.binh.get(f"{LIST}/police").text)
    assert version is not None
    code = {"do": "approve", "code": scene.place.code(scene.second)}
    path = f"{LIST}/police/decide/{version[1]}"
    assert scene.binh.post(path, code, f"{LIST}/police").status_code == 303
    assert "Giả bưu điện" in scene.an.get("/console/alerts/new").text


def test_what_is_approved_while_another_version_is_written_stays_approved(scene: Scene) -> None:
    assert scene.proposes().status_code == 303
    engine, now = scene.place.office.engine, scene.place.clock()
    writer, second = (
        Official(one.id, "", "", (), (), None) for one in (scene.writer, scene.second)
    )
    with engine.connect() as connection:
        one = template_versions.listed(connection)[0]

    def writes() -> None:
        with engine.begin() as connection:
            pids.append(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())
            template_versions.propose(connection, writer, one.template, now)

    pids: list[int] = []
    writing = threading.Thread(target=writes)
    with engine.begin() as connection:
        template_versions.decide(connection, second, one.row_id, True, "", now)
        writing.start()
        with engine.connect() as watching:
            waits = text(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                " AND pid = ANY(:pids)"
            )
            wait_for(lambda: watching.execute(waits, {"pids": pids}).scalar_one() == 1)
    writing.join()
    with engine.connect() as connection:
        outcomes = [each.outcome for each in template_versions.listed(connection)]
    assert outcomes == ["proposed", "approved"]


def test_a_refusal_says_why_and_the_version_before_stays(scene: Scene) -> None:
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    scene.proposes(**{"of": "gia-buu-dien", "text-vi-marks": FORM["text-vi-marks"] + ". Gọi 113"})
    page = scene.binh.get(ONE).text
    assert "<ins>" in page and "Gọi 113" in words(page)
    assert scene.decides(scene.binh, scene.second, "refuse").status_code == 422, "it takes a reason"
    done = scene.decides(scene.binh, scene.second, "refuse", reason="113 không xử lý việc này")
    assert done.status_code == 303
    page = words(scene.an.get(ONE).text)
    assert "113 không xử lý việc này" in page and "Đang dùng bản 1" in page


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"name": " "}, "Hãy ghi tên mẫu"),
        ({"text-vi-marks": ""}, "Viết nội dung tiếng Việt có dấu"),
        ({"text-vi-marks": "Số {so giả"}, "Dấu ngoặc"),
        ({"slot-1": "khac"}, "Các ô trong nội dung phải đúng là: khac, so"),
        ({"text-vi-marks": "[TB] {so} {noi}"}, "hệ thống tự thêm"),
        ({"text-vi-marks": "dài quá " * 45 + "{so}{noi}"}, "Dài quá"),
    ],
)
def test_an_error_is_named_and_the_typed_text_stays(
    scene: Scene, change: dict[str, str], says: str
) -> None:
    answer = scene.proposes(**change)
    assert answer.status_code == 422 and says in unescape(answer.text)
    for name, value in {**FORM, **change}.items():
        assert value.strip() in unescape(answer.text), name


def test_a_template_is_marked_as_registered_with_a_carrier(scene: Scene) -> None:
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    page = scene.binh.get(ONE).text
    path = re.search(rf'action="({ONE}/register/\d+)"', page)
    carrier = re.search(r'name="carrier" value="([^"]+)"', page)
    assert path is not None and carrier is not None
    assert "/register/" not in scene.an.get(ONE).text, "a commune's official"
    form = {"carrier": [carrier[1], "no such carrier"]}
    assert scene.binh.post(path[1], form, ONE).status_code == 303
    assert re.search(rf'value="{carrier[1]}" checked', scene.binh.get(ONE).text)
    assert scene.an.post(path[1], form, ONE).status_code == 403


def test_who_can_only_write_to_the_database_puts_no_words_into_alerts(scene: Scene) -> None:
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE alert_template SET texts = jsonb_set(texts, '{vi-marks}', '\"Gọi {so}\"')")
        )
    scene.place.console.alerts.texts.templates.forget()  # type: ignore[attr-defined]
    assert "Giả bưu điện" not in scene.an.get("/console/alerts/new").text


def test_english_that_is_left_out_sends_the_vietnamese_text(scene: Scene) -> None:
    """In a template of the console as in one of the file; not half of each."""
    scene.proposes()
    scene.decides(scene.binh, scene.second)
    template = scene.place.console.alerts.reader.templates["gia-buu-dien"]
    from flows.alerts.templates import fill

    texts, wrong = fill(template, {"so": "0900000113", "noi": "bưu điện xã"})
    assert not wrong and set(texts) == {"vi-marks"}
    texts, _ = fill(template, {"so": "0900000113", "noi": "bưu điện xã", "noi.en": "the post"})
    assert "poses as the post" in texts["en"]
