"""The queue of reported subjects, and the page of one: their contents for each role."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import text

from gateway.console.reports import page_queue as reports_page
from gateway.console.reports import page_subject as report_page
from gateway.console.reports import presenter
from gateway.database.encrypted_columns import REPORT_CONTENT
from gateway.database.tables_verdicts import list_entry, list_import
from gateway.officials.permissions import PERMISSIONS, ROLES
from gateway.reports import appeals, queue
from tests.gateway.console.conftest import Place
from tests.gateway.console.reports.report_pages import (
    DISPLAY,
    DUC_LAP,
    KRONG_NO,
    SCAM,
    WHY,
    Reports,
    decide,
    path,
)

LINK = "vietcombank-made-up.top"


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


def listing(page: str) -> list[str]:
    """The subjects in the queue, in order."""
    links = re.findall(r'&nbsp;<a href="/console/reports/\d+[^"]*">(.+?)</a>', page)
    return [re.sub("<[^>]+>", "", one) for one in links]


def test_an_empty_queue_says_so(place: Place) -> None:
    page = place.inside(place.hire()).get("/console/reports").text
    assert "Đã xử lý hết" in page
    assert "<table" not in page.split("<details")[0]


def test_the_queue_is_by_danger_and_then_by_what_waits_longest(scene: Reports) -> None:
    for n in range(5):
        scene.report(f"r{n}")
    for n in range(4):
        scene.report(f"r{n}", "0911222333")
    scene.report("r9", "0944555666")
    scene.person("new", days=2)
    scene.report("new", "0944555777")  # one newcomer is not enough for the queue
    for n in range(4):
        scene.report(f"r{n}", "vietcombank-made-up.top", ago=timedelta(days=5))
    scene.campaign(7, "goi N gap", SCAM)
    page = scene.place.inside(scene.place.hire()).get("/console/reports").text
    assert listing(page) == [LINK, DISPLAY, "0911222333", "0944555666"]
    waits = re.findall(r'class="figure end wide">[^<]+ · <time[^>]*>([^<]+)<', page)
    assert waits == ["5 ngày", *["1 phút"] * 3] and page.count('class="overdue"') == 1
    dangers = [queue.danger(weight) for weight in (0.8, 3.9, 4, 7.9, 8, 15, 16)]
    assert dangers == [0, 0, 1, 1, 2, 2, 3]
    with scene.place.office.engine.begin() as connection:
        query = text("UPDATE subject SET urgency = urgency + 4 WHERE display = :display")
        connection.execute(query, {"display": DISPLAY})
    page = scene.place.inside(scene.place.hire(), "203.0.113.41").get("/console/reports").text
    assert listing(page)[0] == DISPLAY and "<b>Rất cao</b>" in page
    assert "Chưa kiểm chứng" in page
    assert "giả danh công an, viện kiểm sát, tòa án" in page
    named = re.sub("<[^>]+>", "", page.split("/console/campaigns/")[1].split(">", 1)[1])
    assert named.startswith("“goi [số] gap”"), "the campaign by its words"
    assert "0912345678" not in page, "no reporter's number"


def test_the_queue_by_area_and_kind(scene: Reports) -> None:
    for n in range(4):
        scene.person(f"near{n}", DUC_LAP)
        scene.person(f"far{n}", KRONG_NO)
        scene.report(f"near{n}")
        scene.report(f"far{n}", "0911222333")
        scene.report(f"no{n}", "vietcombank-made-up.top")
        scene.report(f"both{n}", "stk 19033344455566")
    browser = scene.place.inside(scene.place.hire())

    def names(query: str) -> set[str]:
        return set(listing(browser.get(f"/console/reports?{query}").text))

    account = "19033344455566"
    everything = {DISPLAY, "0911222333", LINK, account}
    assert names("") == names("area=nowhere&kind=none") == everything
    assert names(f"area={DUC_LAP}") == {DISPLAY}
    assert names("area=lam-dong-2025/d663") == {DISPLAY}, "a former district is its communes"
    assert names("area=mine") == {DISPLAY}
    assert names(f"area={KRONG_NO}") == {"0911222333"}
    assert names("kind=link") == {LINK}
    assert names("kind=account") == {account}
    assert names("kind=number") == {DISPLAY, "0911222333"}
    assert names(f"kind=link&area={DUC_LAP}") == set()
    auditor = scene.place.inside(scene.place.hire("auditor"), "203.0.113.40")
    assert set(listing(auditor.get("/console/reports?area=mine").text)) == everything


def test_the_queue_goes_on_page_after_page(scene: Reports, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(7):
        for resident in range(2 + n):
            scene.report(f"r{n}-{resident}", f"09112223{n:02}")
    scene.person("new", days=2)
    scene.report("new", "0911222399")
    monkeypatch.setattr(reports_page, "PAGE", 3)
    monkeypatch.setattr("gateway.reports.queue.SCANNED", 4)
    browser, rows, at = scene.place.inside(scene.place.hire()), [], "/console/reports?kind=number"
    for _ in range(4):
        page = browser.get(at).text
        rows += listing(page)
        older = re.search(r'href="([^"]*after=[^"]*)"', page)
        if older is None:
            break
        at = older[1].replace("&amp;", "&")
    # One newcomer weighs too little for the queue.
    assert rows == [f"09112223{n:02}" for n in range(6, -1, -1)]
    for wrong in ("x", "nan,1", "inf,-1", "1,2,3", "1e999,0", ","):
        assert listing(browser.get(f"/console/reports?after={wrong}").text)[0] == "0911222306"


@pytest.mark.parametrize("typed", ["0987.654.321", "+84 987 654 321", "84987654321", "O987654321"])
def test_a_subject_is_found_however_it_is_written(scene: Reports, typed: str) -> None:
    subject = scene.report("a")
    browser = scene.place.inside(scene.place.hire("commune", areas=(DUC_LAP,)))
    answer = browser.post("/console/reports/find", {"q": typed}, "/console/reports")
    assert answer.headers["Location"] == path(subject), "its address holds no number"


def test_a_search_without_a_subject_is_an_error(scene: Reports) -> None:
    browser = scene.place.inside(scene.place.hire())

    def find(typed: str) -> tuple[int, str]:
        answer = browser.post("/console/reports/find", {"q": typed}, "/console/reports")
        return answer.status_code, answer.text

    for nothing in ("", "!!", "0912555006 va 0912555007"):
        status, page = find(nothing)
        assert status == 422 and "Không đọc được" in page
    assert find("8823456")[0] == 422
    status, page = find("0912 000 999")
    assert status == 200 and 'class="problem"' not in page
    assert re.search(r"Chưa có phản ánh nào về 0912\s?000\s?999", page)
    for short in ("12", "0912"):
        status, page = find(short)
        assert status == 422 and "đầy đủ" in page and "Mở hồ sơ" not in page, short
    status, page = find("0912 000 999")
    assert "Mở hồ sơ cho 0912\u00a0000\u00a0999" in page
    commune = scene.place.inside(scene.place.hire("commune", areas=(DUC_LAP,)), "203.0.113.41")
    page = commune.post("/console/reports/find", {"q": "0912000999"}, "/console/reports").text
    assert "Chưa có phản ánh nào về" in page and "Mở hồ sơ" not in page
    make = browser.post("/console/reports/open", {"q": "0912 000 999"}, "/console/reports")
    assert make.status_code == 303
    page = browser.get(make.headers["Location"]).text
    assert "Chưa ai phản ánh." in page and "Chưa có phản ánh nào được tính." in page
    rows = browser.post("/console/reports/open", {"q": "0912000999"}, "/console/reports")
    assert rows.headers["Location"] == make.headers["Location"]
    actions = [row[1:3] for row in scene.place.office.audited(act="verdict.opened")]
    assert actions == [("verdict.opened", "done")]
    for wrong, says in (
        ("8041", "đầu số của chính chúng ta"),
        ("vietcombank.com.vn", "trang thật"),
        ("0994332xxx", "không đủ hoặc không đúng"),
        ("!!", "Không đọc được"),
    ):
        refused = browser.post("/console/reports/open", {"q": wrong}, "/console/reports")
        assert refused.status_code == 422 and says in refused.text


def test_all_that_is_known_of_a_subject_is_on_its_page(scene: Reports) -> None:
    scene.person("lan", DUC_LAP, days=200)
    subject = scene.report("lan", ago=timedelta(days=3))
    scene.report("minh", words="")
    scene.report("minh", "0911222333")
    scene.campaign(12, "chuyen A vao L cua B", SCAM, "0911222333")
    with scene.place.office.engine.begin() as connection:
        key, now = "tel:+84987654321", scene.now()
        row = {"name": "x", "digest": b"", "official": "x", "rows": 1, "at": now}
        made = connection.execute(list_import.insert().values(row).returning(list_import.c.id))
        entry = {"import_id": made.scalar_one(), "line": 2, "subject_key": key, "source": "Bộ X"}
        connection.execute(list_entry.insert().values(**entry, at=now))
        connection.execute(
            text("INSERT INTO appeal (code, subject_key) VALUES ('KN7', :key)"),
            {"key": key},
        )
    boss = scene.place.hire()
    browser = scene.place.inside(boss)
    assert decide(browser, subject, "confirmed").status_code == 303
    page = re.sub(r"</?span[^>]*>", "", browser.get(path(subject)).text)
    keys = scene.place.console.authority.keys
    for reply in (
        DISPLAY,
        "đã xác minh lừa đảo",
        "Cán bộ đã xác minh lừa đảo.",
        f"<h3>{presenter.handle(keys, scene.people['lan'])}</h3>",
        "toi la [tên người] so [số] no noi toi chuyen [số lượng] vao [liên kết]",
        "Nhận cảnh báo của xã Đức Lập.",
        "Đã phản ánh đúng 1, sai 0, chờ xem 0.",
        "Đã phản ánh đúng 1, sai 0, chờ xem 1.",
        "Không có lời nào được giữ.",
        "12 người, 13 tin",
        "chuyen [số lượng] vao [liên kết] cua [tên đơn vị]",
        "0911222333",
        "Danh sách của Bộ X",
        "Chủ số khiếu nại (KN7)",
        f"Cán bộ {boss.id}",
        WHY,
    ):
        assert reply in page, reply
    for hidden in ("0912345678", "Nguyen Van A", "nguyen van a", "vietcomhank", "+8491"):
        assert hidden not in page, hidden
    assert "1 người ngày 27/2, 1 người ngày 2/3" in page
    assert len(page.encode()) < 60_000


@pytest.mark.parametrize(
    ("words", "display"),
    [
        ("Gọi lại tôi không chín một hai ba bốn năm sáu bảy tám", "goi lai toi [số]"),
        ("so toi khong chin 12 34 56 78 nhe", "so toi [số] nhe"),
        ("viet cho lan.tran88@gmail.com nhe", "viet cho [liên kết] nhe"),
        ("Tôi tên Hoa, ở thôn 3", "toi ten [tên người] o thon [số]"),
        ("Tên tôi là Trần Bích ở Đắk Mil", "ten toi la [tên người] o dak mil"),
        ("Toi la Y Bhin Nie, H'Lan Niê cung bi", "toi la [tên người] cung bi"),
        ("Nó xưng công an, bộ Y Tế, đòi 5 triệu", "no xung cong an bo y te doi [số lượng]"),
    ],
)
def test_words_tell_nobodys_number_or_name(scene: Reports, words: str, display: str) -> None:
    keys = scene.place.console.authority.keys
    with scene.place.app.test_request_context("/console"):
        assert presenter.words(keys, keys.encrypt(words, REPORT_CONTENT, "C1"), "C1") == display


def test_a_handle_is_the_same_everywhere_and_is_nobodys_number(scene: Reports) -> None:
    keys = scene.place.console.authority.keys
    first, second = scene.report("lan"), scene.report("lan", "0911222333")
    browser = scene.place.inside(scene.place.hire())
    mark = presenter.handle(keys, scene.people["lan"])
    assert re.fullmatch(r"[A-Z2-9]{3}-[A-Z2-9]{3}", mark)
    assert mark in browser.get(path(first)).text
    assert mark in browser.get(path(second)).text
    assert len({presenter.handle(keys, n) for n in range(-500, 500)}) == 1_000


def test_anyone_who_is_forgotten_is_still_one_person(scene: Reports) -> None:
    subject = scene.report("lan")
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE evidence SET reporter = -7, known_since = first_at"))
        connection.execute(text("UPDATE report SET resident_id = NULL, content = NULL"))
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    assert "đã xin xóa hoặc hết hạn lưu" in page
    assert "Không có lời nào được giữ." in page and "/disclose" not in page


def test_a_reporters_number_is_asked_for_by_handle_and_subject(scene: Reports) -> None:
    scene.person("lan", DUC_LAP)
    scene.person("xa", KRONG_NO)
    place, subject = scene.place, scene.report("lan")
    scene.report("xa")
    place.hire("auditor", areas=("lam-dong-2025",))
    official = place.hire()
    browser = place.inside(official)
    page = browser.get(path(subject)).text
    (link,) = re.findall(r'href="(/console/reports/of/[0-9]+/disclose)"', page)
    assert page.count("Ngoài địa bàn của bạn") == 1, "and the other is told why not"
    assert "phải có lý do" in page
    mark = presenter.handle(place.console.authority.keys, scene.people["lan"])
    form = browser.get(link).text
    assert mark in form and f'href="{path(subject)}"' in form
    assert DISPLAY in re.sub("<[^>]+>", "", form)
    row = {"reason": WHY, "code": place.code(official)}
    answer = browser.post(link, row, link).text
    assert mark in answer and f'href="{path(subject)}"' in answer
    boss = place.inside(place.hire("administrator"), "203.0.113.9")
    page = boss.get("/console/disclosures").text
    assert f"lý do mở số của người phản ánh {mark}</button>" in page


def test_reporters_come_page_after_page(scene: Reports, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(7):
        subject = scene.report(f"r{n}", ago=timedelta(minutes=n // 2))
    monkeypatch.setattr(report_page, "PAGE", 3)
    browser, at, rows = scene.place.inside(scene.place.hire()), path(subject), []
    for _ in range(3):
        page = browser.get(at).text
        rows += re.findall(r"<h3>(\S+)</h3>", page)
        older = re.search(r'href="([^"#]*before=[^"#]*)', page)
        at = older[1] if older else at
    keys = scene.place.console.authority.keys
    assert sorted(rows) == sorted(
        presenter.handle(keys, resident) for resident in scene.people.values()
    )
    for wrong in ("x", "1,", "99999999999999999999,1", "-99999999999999999999,1", "1,-1"):
        assert browser.get(f"{path(subject)}?before={wrong}").status_code == 200


def test_the_parts_of_a_subjects_page_by_role(scene: Reports) -> None:
    subject = scene.report("lan")
    for role in ROLES:
        official = scene.place.hire(role, areas=(DUC_LAP,))
        browser = scene.place.inside(official, f"203.0.113.{official.id}")
        page = browser.get(path(subject)).text
        judges = role in PERMISSIONS["judge"].roles
        assert ("/decide" in page) == ("/note" in page) == judges, role
        assert ("/file" in page) == judges
        answer = browser.get(f"{path(subject)}/file")
        assert answer.status_code == (200 if judges else 403), role
        form = {"decision": "confirmed", "reason": WHY, "seen": "0", "looked": "1"}
        answer = browser.post(f"{path(subject)}/decide", form, "/console/account")
        assert answer.status_code == (303 if judges else 403), role
        with scene.place.office.engine.begin() as connection:
            # As the server's owner may.
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(text("DELETE FROM verdict"))


def test_an_unknown_subject_is_not_found(place: Place) -> None:
    browser = place.inside(place.hire())
    for way in ("", "/file"):
        assert browser.get(f"/console/reports/77{way}").status_code == 404
    for way in ("/decide", "/note", "/file.csv"):
        form = {"decision": "confirmed", "reason": WHY, "looked": "1", "words": WHY}
        assert browser.post(f"/console/reports/77{way}", form, "/console").status_code == 404


def test_a_chart_goes_from_days_to_weeks(scene: Reports) -> None:
    subject = scene.report("a", ago=timedelta(days=2))
    scene.report("b")
    scene.report("d", ago=timedelta(days=1))
    browser = scene.place.inside(scene.place.hire())
    assert (
        len(re.findall(r'<th scope="row" data-label="Ngày">', browser.get(path(subject)).text)) == 3
    )
    assert '<svg class="plot"' in browser.get(path(subject)).text
    scene.report("c", ago=timedelta(days=40))
    page = browser.get(path(subject)).text
    weeks = re.findall(r'data-label="Tuần từ">([^<]+)</th><td data-label="Số người">(\d+)', page)
    assert len(weeks) in (6, 7) and sum(int(count) for _, count in weeks) == 4
    assert "Phản ánh theo tuần" in page


def test_the_same_words_of_several_reporters_stand_once(scene: Reports) -> None:
    for name in ("a", "b", "c"):
        subject = scene.report(name, words="goi doi tien coc" if name != "b" else "xung cong an")
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    assert page.count("goi doi tien coc") == 1 and "2 người viết giống nhau:" in page
    assert page.count("<h3>") == 3, "each stands there with how far they are trusted"


def test_an_appeal_of_midnight_is_of_its_local_day(scene: Reports) -> None:
    subject = scene.report("a")
    midnight = scene.now().astimezone(scene.place.console.timezone).replace(hour=0, minute=0)
    with scene.place.office.engine.begin() as connection:
        query = "INSERT INTO appeal (code, subject_key, at) VALUES ('KN7', :key, :at)"
        connection.execute(text(query), {"key": "tel:+84987654321", "at": midnight})
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    assert f"{midnight:%d/%m/%Y}" in page.partition('id="appeal"')[2].partition("</div>")[0]


def test_forms_leave_checks_to_the_server(scene: Reports) -> None:
    subject = scene.report("a")
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    forms = re.findall(r"<form\b[^>]*>", page.partition("<main")[2].partition("</main>")[0])
    posted = [one for one in forms if 'method="post"' in one]
    assert posted and all(one.count("novalidate") == 1 for one in posted)


def test_a_chart_of_long_ago_names_the_days_of_its_reports(scene: Reports) -> None:
    subject = scene.report("a", ago=timedelta(days=90))
    scene.report("b", ago=timedelta(days=89))
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    day = (scene.now() - timedelta(days=90)).astimezone(scene.place.console.timezone)
    assert f"1 người ngày {day.day}/{day.month}" in page


def test_an_appeal_that_is_decided_shows_its_answer(scene: Reports) -> None:
    subject = scene.report("a")
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO appeal (code, subject_key, at) VALUES ('KN8', 'tel:+84987654321', :at)"
            ),
            {"at": scene.now()},
        )
        appeals.decide(connection, "KN8", "refused", "Ba Lan", "chưa đủ giấy tờ", scene.now())
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    assert "Ba Lan đã trả lời lúc" in page and "chưa đủ giấy tờ" in page


def test_a_report_that_was_taken_back_stands_as_such(scene: Reports) -> None:
    subject = scene.report("lan")
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE report SET withdrawn_at = now()"))
    page = scene.place.inside(scene.place.hire()).get(path(subject)).text
    section = page.split("Phản ánh đã rút lại")[1].split("</ul>")[0]
    handle = presenter.handle(scene.place.console.authority.keys, scene.people["lan"])
    assert f"Người phản ánh {handle}" in section and "rút lại lúc" in section
    assert "0912345678" not in section, "no number in the words"
