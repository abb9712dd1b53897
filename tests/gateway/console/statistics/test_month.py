"""The month's report: sentences, comparisons, a spreadsheet, a table, what is never hidden."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import date

from defusedxml.ElementTree import fromstring

from gateway.console import rendering
from gateway.console.statistics import month_text
from gateway.statistics.disclosure import EVERYBODY
from gateway.statistics.month import Month, Row
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.statistics.test_figures import put

FEBRUARY, JANUARY, LAST_YEAR = date(2026, 2, 1), date(2026, 1, 1), date(2025, 2, 1)
DAK_MIL = "lam-dong-2025/d663"
CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def counted(place: Place) -> Browser:
    """An official of the province, with figures of three months."""
    put(place, EVERYBODY, FEBRUARY, reports=486, people=392)
    put(place, EVERYBODY, JANUARY, reports=398, people=331)
    put(place, EVERYBODY, LAST_YEAR, reports=131, people=108)
    put(place, DAK_MIL, FEBRUARY, reports=84, people=70)
    return place.inside(place.hire("province", areas=("lam-dong-2025",)))


def words(page: str) -> str:
    return " ".join(re.sub("<[^>]+>", " ", page).split())


def test_the_paper_compares_and_says_it_in_sentences(place: Place) -> None:
    browser = counted(place)
    page = words(browser.get("/console/figures/month").text)
    assert "tháng 2/2026" in page, "the last month that is over"
    assert "tiếp nhận 486 lượt phản ánh của 392 người dân, tăng 22,1 % so với tháng 1/2026" in page
    assert "qua điện thoại tháng 2 năm 2026" in page and "Số: ……/BC-…… " in page
    assert "Lượt phản ánh 486 398 + 22,1 % 131" in page
    assert "Đắk Mil 84" in page and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in page
    code = re.search(r"Mã kiểm tra ([0-9A-F]{4}(?:-[0-9A-F]{4}){2})", page)
    assert code is not None
    assert code[1] in words(browser.get("/console/figures/month?month=2026-02").text)
    assert code[1] not in words(browser.get("/console/figures/month?month=2026-01").text)


def test_typed_parts_of_the_report_are_printed_and_not_stored(place: Place) -> None:
    browser, path = counted(place), "/console/figures/month"
    form = {"number": "214/BC-SKHCN", "dated": "3/3/2026", "signed_by": "Trần Văn Hòa"}
    form |= {"recipients": "UBND tỉnh\nCông an tỉnh", "proposal": "Phát bản tin <b>loa</b>."}
    page = browser.post(path, form, path).text
    for part in ("214/BC-SKHCN", "ngày 03 tháng 3 năm 2026", "- Công an tỉnh.", "Trần Văn Hòa"):
        assert part in page, part
    assert "KT. GIÁM ĐỐC" not in page
    for signer in ("Phó Giám đốc", "KT. Giám đốc; Phó Giám đốc"):
        signed = words(browser.post(path, {**form, "signer": signer}, path).text)
        assert signed.count("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn Hòa") == 1, signer
    assert "Phát bản tin &lt;b&gt;loa&lt;/b&gt;." in page
    wrong = browser.post(path, {**form, "dated": "30/2/2026"}, path).text
    assert "Không có ngày 30/2/2026" in wrong and "214/BC-SKHCN" in wrong
    fresh = browser.get(f"{path}?proposal=abc&number=1").text
    assert "214/BC" not in fresh and ">abc<" not in fresh, "an address fills in no text"


def test_empty_figures_are_named_in_one_line_and_sums_are_explained(place: Place) -> None:
    put(place, EVERYBODY, FEBRUARY, reports=9, people=9, behind=9, decision__confirmed=1)
    for area in (DAK_MIL, "lam-dong-2025/d664"):
        put(place, area, FEBRUARY, decision__confirmed=1)
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    page = browser.get("/console/figures/month").text
    text = words(page)
    assert "Cán bộ đã ra 1 quyết định: 1 xác minh là lừa đảo." in text
    assert "Toàn tỉnh (*) 9" in text or "Toàn tỉnh (*) 1" in text
    assert "(*) Quyết định, cảnh báo thuộc nhiều địa bàn được tính ở từng địa bàn" in text
    paper = words(page.split("<article")[1])
    left_out = re.findall(r"Bản in không nêu: [^.]*", text)
    assert len(left_out) == 2 and "Tuy Đức" in left_out[1]
    assert paper.count("Không nêu nội dung không phát sinh") == 1
    assert "Bản in không nêu" not in paper
    for table in re.findall("<table[ >].*?</table>", page, re.S):
        rows = [re.findall("<td[^>]*>(.*?)</td>", row) for row in table.split("<tr")[2:]]
        columns = [
            [re.sub("<.*?>", "", one) for one in column] for column in zip(*rows, strict=True)
        ]
        assert columns and all(set(column) != {"–"} for column in columns)


def test_a_rise_from_zero_has_no_dash(place: Place) -> None:
    """Its footnote says: not counted, or fewer than three people."""
    put(place, EVERYBODY, FEBRUARY, alerts=2)
    put(place, EVERYBODY, JANUARY, alerts=0, decision__confirmed=0)
    page = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    text = words(page.get("/console/figures/month").text)
    assert "Tin cảnh báo 2 0 từ 0" in text and "Xác minh là lừa đảo 7 0 từ 0" in text
    with place.app.test_request_context("/console"):
        assert month_text.compared(0, 0) == ""
        assert month_text.compared("few", 0) == month_text.compared(3, "few") == "–"


def test_scam_types_with_equal_counts_share_one_rank(place: Place) -> None:
    reports = {"reports": Row("reports", 20, 10, 5)}
    with place.app.test_request_context("/console"):
        for first, says in ((5, "A và B, mỗi loại 5 lượt, chiếm"), (6, "A, 6 lượt, chiếm 30")):
            categories = [("easy_job", first), ("investment", 5), ("traffic_fine", 1)]
            (text,) = month_text.tricks(Month(FEBRUARY, reports, (), (), categories))
            for name, category in (("A", "easy_job"), ("B", "investment")):
                text = text.replace(rendering.t(f"category_{category}"), name)
            assert says in text and ("tiếp đến là B, 5 lượt" in text) == (first > 5)


def test_the_spreadsheet_has_figures_as_numbers(place: Place) -> None:
    answer = counted(place).get("/console/figures/month.xlsx?month=2026-02")
    assert answer.headers["Content-Disposition"].endswith('"bao-cao-2026-02.xlsx"')
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        sheet = fromstring(book.read("xl/worksheets/sheet1.xml"))
        strings = book.read("xl/sharedStrings.xml").decode()
        assert "xl/charts/chart1.xml" in book.namelist()
    numbers = {
        cell.findtext(f"{CELL}v") for cell in sheet.iter(f"{CELL}c") if cell.get("t") is None
    }
    assert {"486", "398", "131"} <= numbers
    assert not list(sheet.iter(f"{CELL}f")) and "tăng 22,1\u00a0%" in strings


def test_the_table_has_semicolons_and_one_dash(place: Place) -> None:
    put(place, EVERYBODY, FEBRUARY, reports=2, people=2, behind=2, decision__confirmed=1)
    browser = place.inside(place.hire("province", areas=("lam-dong-2025",)))
    data = browser.get("/console/figures/month.csv?month=2026-02").data.decode("utf-8-sig")
    rows = {row[0]: row[1:] for row in csv.reader(io.StringIO(data), delimiter=";")}
    assert rows["Lượt phản ánh"] == ["–", "–", "–"], "few people, or never counted"
    assert rows["Xác minh là lừa đảo"][0] == "1", "what officials did is never hidden"


def test_nobody_has_the_report_of_others(place: Place) -> None:
    browser = place.inside(place.hire())
    for ending in ("", ".xlsx", ".csv"):
        path = f"/console/figures/month{ending}"
        assert browser.get(path).status_code == 200
        assert browser.get(f"{path}?area=all").status_code == 404
        assert browser.get(f"{path}?area=lam-dong-2025/d664").status_code == 404
