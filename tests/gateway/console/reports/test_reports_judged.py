"""What an official decides on a subject's page: once, with a reason, in view of the decision in
force."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from typing import Any

import pytest
from sqlalchemy import text

from gateway.database import row_signatures
from gateway.database.tables_officials import official
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import (
    DUC_LAP,
    WHY,
    Reports,
    decide,
    path,
    refer,
    version_of,
)
from tests.gateway.officials.conftest import Person


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


@pytest.fixture
def lan(place: Place) -> Person:
    return place.hire()


@pytest.fixture
def browser(place: Place, lan: Person) -> Browser:
    return place.inside(lan)


def verdicts(scene: Reports) -> list[tuple[Any, ...]]:
    return scene.rows("SELECT decision, official_id, reason FROM verdict ORDER BY id")


def grade(scene: Reports) -> str:
    return str(scene.rows("SELECT grade FROM subject ORDER BY id LIMIT 1")[0][0])


@pytest.mark.parametrize(
    ("decision", "after", "says"),
    [
        ("confirmed", "confirmed", "Đã xác minh là lừa đảo"),
        ("cleared", "cleared", "không phải lừa đảo"),
        ("dismissed", "no_reports", "không chấp nhận phản ánh"),
        ("reassigned", "no_reports", "số đã đổi chủ"),
    ],
)
def test_a_decision_and_its_undoing(
    scene: Reports, browser: Browser, lan: Person, decision: str, after: str, says: str
) -> None:
    subject = scene.report("a")
    assert "u</kbd>" not in browser.get(path(subject)).text.split('<details class="keys"')[0]
    done = decide(browser, subject, decision)
    assert (done.status_code, done.headers["Location"]) == (303, f"{path(subject)}?done={decision}")
    page = browser.get(done.headers["Location"]).text
    assert says in page and "Hoàn tác" in page and "Đang có hiệu lực" not in page, "once is enough"
    assert "Đang có hiệu lực" in browser.get(path(subject)).text
    assert "chưa ai phản ánh" not in page.lower()
    assert ("Không còn phản ánh nào được tính." in page) is (after == "no_reports")
    assert verdicts(scene) == [(decision, lan.id, WHY)]
    assert grade(scene) == after
    scene.place.clock.forward(minutes=1)
    undone = decide(browser, subject, "withdrawn", "nhầm số")
    assert undone.status_code == 303
    page = browser.get(path(subject)).text
    assert "Rút lại quyết định trước" in page and "đã được rút lại" in page
    assert "nhầm số" in page and "Đang có hiệu lực" not in page
    assert grade(scene) == "reported"
    nothing = decide(browser, subject, "withdrawn", "nhầm nữa")
    assert nothing.status_code == 422 and "Không có quyết định nào để rút lại" in nothing.text


def test_a_confirmed_subject_offers_an_alert(scene: Reports, browser: Browser) -> None:
    subject = scene.report("a")
    form = "/console/alerts/new?subject=1"
    assert form not in browser.get(path(subject)).text, "nobody warns of what is not confirmed"
    page = browser.get(decide(browser, subject, "confirmed").headers["Location"]).text
    assert page.count(form) == 2 and "Soạn cảnh báo" in page, "in the message, and on the page"
    match = re.search(r'<p class="done".*?</p>', page, re.DOTALL)
    assert match is not None and form in match[0]
    assert browser.get(path(subject)).text.count(form) == 1
    assert browser.get(form).status_code == 200
    reads_only = scene.place.inside(scene.place.hire("auditor"), "203.0.113.30")
    assert form not in reads_only.get(path(subject)).text


def test_an_undone_decision_leaves_the_one_before(scene: Reports, browser: Browser) -> None:
    subject = scene.report("a")
    for decision in ("confirmed", "cleared", "dismissed"):
        scene.place.clock.forward(minutes=1)
        assert decide(browser, subject, decision).status_code == 303
    results = []
    for _ in range(3):
        scene.place.clock.forward(minutes=1)
        assert decide(browser, subject, "withdrawn").status_code == 303
        results.append(grade(scene))
    assert results == ["cleared", "confirmed", "reported"]


def test_the_audit_names_verdicts_and_referrals_by_id(
    scene: Reports, browser: Browser, lan: Person
) -> None:
    subject = scene.report("a")
    decide(browser, subject, "confirmed", "chủ số 0912345678 nhận đã lừa")
    decide(browser, subject, "withdrawn", "nhầm người")
    refer(browser, subject, "Công an xã Đức Lập, ông Hùng", reference="12/CA")
    rows = scene.rows(
        "SELECT act, kind, object_id, detail FROM audit WHERE act LIKE 'verdict.%' ORDER BY id"
    )
    assert [row[:3] for row in rows] == [
        ("verdict.confirmed", "verdict", 1),
        ("verdict.withdrawn", "verdict", 2),
        ("verdict.referred", "referral", 1),
    ]
    assert [row[3]["subject"] for row in rows] == [subject] * 3
    assert rows[1][3]["undone"] == 1
    stored_text = json.dumps(rows, ensure_ascii=False)
    for hidden in ("0987654321", "912345678", "nhận", "nhầm", "Hùng", "12/CA"):
        assert hidden not in stored_text


def test_sent_twice_is_done_once(scene: Reports, browser: Browser) -> None:
    subject = scene.report("a")
    before = version_of(browser.get(path(subject)).text)
    for decision in ("confirmed", "withdrawn"):
        for _ in range(2):
            assert decide(browser, subject, decision, seen=before).status_code == 303
        assert [row[0] for row in verdicts(scene)].count(decision) == 1
        before = version_of(browser.get(path(subject)).text)
    for _ in range(2):
        assert refer(browser, subject, "Công an xã", referral="0").status_code == 303
    assert scene.rows("SELECT recipient FROM referral") == [("Công an xã",)]
    assert len(scene.place.office.audited(outcome="done", kind="verdict")) == 2


@pytest.mark.parametrize("decision", ["cleared", "withdrawn"])
def test_the_first_of_two_decisions_stands(
    scene: Reports, browser: Browser, lan: Person, decision: str
) -> None:
    subject = scene.report("a")
    mine = browser.get(path(subject)).text
    minh = scene.place.hire()
    theirs = scene.place.inside(minh, "203.0.113.30")
    scene.place.clock.forward(minutes=1)
    assert decide(theirs, subject, "dismissed", "không rõ").status_code == 303
    delayed = decide(browser, subject, decision, "tôi nghĩ khác", seen=version_of(mine))
    assert delayed.status_code == 409
    assert f"Cán bộ {minh.id} đã quyết định trước" in delayed.text
    assert "Không chấp nhận phản ánh" in delayed.text
    assert "tôi nghĩ khác</textarea>" in delayed.text, "what was typed is not lost"
    assert [row[0] for row in verdicts(scene)] == ["dismissed"]
    assert scene.place.office.audited(official_id=lan.id)[-1] == (
        lan.id,
        f"verdict.{decision}",
        "refused",
        "overtaken",
    )
    now = version_of(delayed.text)
    assert decide(browser, subject, "cleared", "đã xem lại", seen=now).status_code == 303
    assert [row[0] for row in verdicts(scene)] == ["dismissed"], "it waits for a second official"


def test_the_same_decision_of_another_is_told_too(scene: Reports, browser: Browser) -> None:
    subject = scene.report("a")
    theirs = scene.place.inside(scene.place.hire(), "203.0.113.30")
    decide(theirs, subject, "confirmed", WHY)
    delayed = decide(browser, subject, "confirmed", WHY, seen="0")
    assert delayed.status_code == 409 and len(verdicts(scene)) == 1
    refer(theirs, subject, "Công an xã")
    delayed = refer(browser, subject, "Công an tỉnh", referral="0")
    assert delayed.status_code == 409 and "Chuyển công an" in delayed.text
    assert refer(browser, subject, "Công an tỉnh").status_code == 303


@pytest.mark.parametrize(
    ("what", "form", "says"),
    [
        ("0987654321", {"reason": "ab"}, "ít nhất 3 ký tự"),
        ("0987654321", {"reason": " \n "}, "ít nhất 3 ký tự"),
        ("0987654321", {"decision": "guilty"}, "Hãy chọn một quyết định"),
        ("0987654321", {"decision": "referred", "recipient": ""}, "Hãy ghi chuyển cho ai"),
        ("0987654321", {"looked": ""}, "hãy đọc nội dung"),
        ("0987654321", {"forged": "1"}, "chỉ dùng cho tên người gửi"),
        ("0987654321", {"decision": "withdrawn"}, "Không có quyết định nào để rút lại"),
        ("113", {}, "danh bạ số chính thức"),
        ("8041", {}, "đầu số của chính chúng ta"),
        ("8041", {"decision": "cleared"}, "đầu số của chính chúng ta"),
        ("0994332xxx", {"decision": "dismissed"}, "không đủ hoặc không đúng"),
        ("vietcombank.com.vn", {"decision": "dismissed"}, "trang thật của chủ nó"),
        ("VIETCOMBANK", {}, "đánh dấu ô đó"),
    ],
)
def test_a_verdict_that_a_subject_cannot_have_is_an_error(
    scene: Reports, browser: Browser, what: str, form: dict[str, str], says: str
) -> None:
    subject = scene.known(what)
    filled = {"decision": "confirmed", "reason": WHY, **form}
    refused = decide(browser, subject, **filled)
    assert refused.status_code == 422
    assert says in refused.text and 'role="alert"' in refused.text
    assert verdicts(scene) == []


def test_a_senders_name_is_confirmed_as_forged(scene: Reports, browser: Browser) -> None:
    subject = scene.known("VIETCOMBANK")
    assert 'name="forged"' in browser.get(path(subject)).text
    assert decide(browser, subject, "confirmed", forged="1").status_code == 303
    other = scene.known("0987654321")
    assert 'name="forged"' not in browser.get(path(other)).text
    assert decide(browser, scene.known("VIETTEL"), "dismissed").status_code == 303


def test_handed_to_the_police_is_in_the_history_and_changes_nothing(
    scene: Reports, browser: Browser
) -> None:
    subject = scene.report("a")
    for wrong, says in ((" ", "ghi chuyển cho ai"), ("CA", "ghi chuyển cho ai")):
        refused = refer(browser, subject, wrong)
        assert refused.status_code == 422 and says in refused.text
    refused = refer(browser, subject, "Công an xã", reason="x", reference="Số 9")
    assert refused.status_code == 422 and 'value="Số 9"' in refused.text
    done = refer(browser, subject, "Công an xã Đức Lập", reference="Số 9")
    page = browser.get(done.headers["Location"]).text
    assert "Đã ghi việc chuyển công an" in page
    assert "Cho: Công an xã Đức Lập." in page and "Số: Số 9." in page
    assert grade(scene) == "reported" and verdicts(scene) == []


def test_a_reporter_has_one_name_on_the_page_of_their_number(
    scene: Reports, browser: Browser
) -> None:
    scene.person("a", DUC_LAP)
    page = browser.get(path(scene.report("a"))).text
    named = r'disclose)"[^>]*>Mở số<span class="unseen"> của (\S+) \('
    link = re.search(r'href="(/console/reports/of/\d+/' + named, page)
    assert link is not None
    assert f"<h1>Mở số của người phản ánh {link[2]}</h1>" in browser.get(link[1]).text


def test_thirty_files_for_the_police_an_hour(scene: Reports, browser: Browser) -> None:
    at = f"{path(scene.report('a'))}/file"
    form = {"csrf_token": browser.token(at)}
    answers = [browser.client.post(f"{at}.csv", data=form).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]


def test_the_file_for_the_police_holds_no_reporters_number(
    scene: Reports, browser: Browser, lan: Person
) -> None:
    subject = scene.report("a")
    scene.report("b", words="=HYPERLINK vao link nay di ban oi nhan tien ngay")
    before = browser.get(f"{path(subject)}/file").text
    assert "số điện thoại di động 0987\xa0654\xa0321 có dấu hiệu lừa đảo" in before
    decide(browser, subject, "confirmed")
    assert "Đã có quyết định" in browser.get(path(subject)).text
    page = browser.get(f"{path(subject)}/file").text
    assert "số điện thoại di động 0987\xa0654\xa0321 đã được xác minh lừa đảo" in page
    assert "có dấu hiệu" not in page
    for reply in ("Hồ sơ về 0987\xa0654\xa0321", WHY, "toi la [tên người] so [số]", "Như trên"):
        assert reply in page
    paper = page.split("<article")[1].split("</article>")[0]
    assert "5 KHÔNG ghi nhận 2 người phản ánh số điện thoại di động 0987\xa0654\xa0321" in paper
    assert "http" not in paper and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in paper
    assert "Hồ sơ chưa có: tin nhắn giống nhau từ ba người trở lên." in page
    assert "Hồ sơ chưa có" not in paper, "what lacks stands beside the letter alone"
    assert "Số: ……/……<" in paper
    form = {"number": "12/SKHCN-CĐS", "addressee": "Công an tỉnh", "dated": "5/3/2026"}
    written = browser.post(f"{path(subject)}/file", form, f"{path(subject)}/file").text
    for part in ("Số: 12/SKHCN-CĐS", "Kính gửi: Công an tỉnh", "ngày 05 tháng 3 năm 2026"):
        assert part in written, part
    answer = browser.post(f"{path(subject)}/file.csv", {}, f"{path(subject)}/file")
    assert answer.mimetype == "text/csv"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="subject-{subject}.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 2 and {row["subject"] for row in rows} == {"0987654321"}
    assert all(not cell.startswith("=") for row in rows for cell in row.values())
    digests = [
        hashlib.sha256(row[0]).hexdigest() for row in scene.rows("SELECT content FROM report")
    ]
    assert sorted(row["sha256"] for row in rows) == sorted(digests)
    assert all(digest[:16] in page for digest in digests)
    assert "Quyết định đang có hiệu lực" in page and "xác minh là lừa đảo" in page.lower()
    audit = page.split("NHẬT KÝ XỬ LÝ")[-1]
    rows_of_audit = audit.split("<tbody>")[1].split("</tbody>")[0]
    assert rows_of_audit.count("<tr>") == 1 and scene.place.name(lan) in rows_of_audit
    assert "người kiểm tra" in audit, "who judges reads of the audit what was decided, no more"
    for display in (page, answer.text):
        assert "912345678" not in display and "+8491" not in display
    done = scene.rows("SELECT object_id, detail->>'rows' FROM audit WHERE act = 'verdict.exported'")
    assert done == [(subject, "2")]


def test_anyone_who_may_no_more_decides_no_more(
    scene: Reports, browser: Browser, lan: Person
) -> None:
    subject = scene.report("a")
    page = browser.get(path(subject)).text
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE official SET role = 'commune'"))
        row_signatures.sign(connection, official, lan.id)
    form = {
        "csrf_token": re.findall(r'csrf_token" value="([^"]+)', page)[0],
        "decision": "confirmed",
        "reason": WHY,
        "seen": "0",
    }
    assert browser.client.post(f"{path(subject)}/decide", data=form).status_code == 403
    assert verdicts(scene) == []
    assert scene.place.office.audited(official_id=lan.id)[-1][1:3] == ("judge", "refused")
