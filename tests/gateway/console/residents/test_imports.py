"""Bringing residents in by a file that a page takes: from the look to the undo, with workers."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from werkzeug.test import TestResponse

from gateway.console import uploads
from gateway.console.residents import page_imports
from gateway.residents import import_rows, imports
from gateway.residents.import_summary import MOST_BYTES, MOST_ROWS
from tests.gateway.console.conftest import Browser, Place, place
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE, Person
from tests.workers.conftest import Harness, harness, operator
from workers import uploads as jobs_of_uploads

__all__ = ["harness", "operator", "place"]

HEAD = "số điện thoại;khu vực;ngôn ngữ;ngày đồng ý;phiếu\n"
PAGE = "/console/residents/import"
CONSENT_FORM = "Hồ sơ 12/UBND"
NUMBER = re.compile(r"9[0-9]{8}|\+84[0-9]")


def row(n: int, area: str = DAK_MIL_COMMUNE) -> str:
    return f"09120{n:05};{area};;2026-02-01;Phiếu {n}\n"


def send(browser: Browser, raw: bytes, path: str = PAGE, **fields: str) -> TestResponse:
    """A form with a file as a browser sends it, in memory however large."""
    given = {"csrf_token": browser.token("/console/sign-in"), **fields}
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in given.items()
    ]
    file = 'Content-Disposition: form-data; name="file"; filename="people.csv"'
    head = f"{''.join(parts)}--x\r\n{file}\r\nContent-Type: text/csv\r\n\r\n"
    return browser.client.post(
        path,
        data=head.encode() + raw + b"\r\n--x--\r\n",
        content_type="multipart/form-data; boundary=x",
        environ_base={"REMOTE_ADDR": browser.at},
    )


@dataclass
class Counter:
    """An official at the page, and the workers behind it."""

    place: Place
    harness: Harness
    official: Person
    browser: Browser

    def sends(self, raw: str | bytes, **more: Any) -> TestResponse:
        raw = raw.encode() if isinstance(raw, str) else raw
        return send(self.browser, raw, **{"proof": CONSENT_FORM, **more})

    def looks(self, raw: str | bytes, **more: Any) -> str:
        """Sends a file and lets workers read it; gives its page's path."""
        answer = self.sends(raw, **more)
        assert answer.status_code == 303, answer.text
        self.work()
        return answer.headers["Location"]

    def page(self, path: str) -> str:
        answer = self.browser.get(path)
        assert answer.status_code == 200, answer.text
        text = unescape(answer.text)
        assert not NUMBER.search(re.sub(r'value="[^"]*"', "", text)), "somebody's number"
        return text

    def confirms(self, path: str, **more: Any) -> TestResponse:
        form = {"consent": "1", "code": self.place.code(self.official), **more}
        return self.browser.post(path, form, PAGE)

    def brings(self, raw: str | bytes, **more: Any) -> str:
        """All of it; gives the path of the import."""
        answer = self.confirms(self.looks(raw, **more))
        assert answer.status_code == 303, answer.text
        self.work()
        return answer.headers["Location"]

    def work(self) -> None:
        self.harness.clock.now = self.place.clock()
        self.harness.work()

    def count(self, query: str) -> int:
        return int(self.harness.one(f"SELECT count(*) FROM {query}"))


@pytest.fixture
def counter(place: Place, harness: Harness, monkeypatch: pytest.MonkeyPatch) -> Counter:
    # Jobs wait by the database's clock, which is ahead of this place's: nobody is told by itself.
    monkeypatch.setattr(imports, "GRACE", timedelta(days=36_500))
    official = place.hire()
    return Counter(place, harness, official, place.inside(official))


def test_a_new_account_imports_nobody(counter: Counter) -> None:
    """One administrator with an invitation of their own would text a whole district."""
    new = counter.place.hire(confirmed=False)
    theirs = Counter(counter.place, counter.harness, new, counter.place.inside(new, "203.0.113.30"))
    refused = theirs.confirms(theirs.looks(HEAD + row(1)))
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    theirs.work()
    assert theirs.count("subscriber_import") == 0


def test_a_file_is_read_once_a_code_was_typed(counter: Counter) -> None:
    """A session that somebody left open keeps neither web nor workers busy."""
    place = counter.place
    stolen = place.inside(counter.official, "203.0.113.31", coded=False)
    theirs = Counter(place, counter.harness, counter.official, stolen)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(page_imports, "text_of", None)
        refused = theirs.sends(HEAD + row(1))
    assert refused.status_code == 422 and 'name="code"' in refused.text
    assert theirs.count("upload") == 0
    assert theirs.sends(HEAD + row(1), code=place.code(counter.official)).status_code == 303


def test_from_the_file_to_the_confirming_sms(counter: Counter) -> None:
    harness = counter.harness
    path = counter.looks(HEAD + row(1) + row(2, DAK_MIL) + row(1))
    page = counter.page(path)
    assert "chưa ai được thêm vào" in page and CONSENT_FORM in page
    assert ("xã Đức Lập" in page) and ("huyện Đắk Mil cũ" in page)
    assert (counter.count("resident"), counter.count("subscriber_import")) == (0, 0)
    answer = counter.confirms(path)
    assert answer.status_code == 303
    counter.work()
    assert counter.count("subscription") == 2
    at = answer.headers["Location"]
    assert "Tin xác nhận đầu tiên được gửi lúc" in counter.page(at)
    assert harness.operator.taken == []
    harness.clock.now = counter.place.clock() + timedelta(minutes=16)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.work()
    assert sorted(re.findall("8491200000[0-9]", str(harness.operator.taken))) == [
        "84912000001",
        "84912000002",
    ]
    page = counter.page(at)
    assert "đã gửi tin xác nhận" in page and "Hủy lần đưa vào này" not in page
    assert harness.all("SELECT DISTINCT split_part(consent, ' ', 1) FROM subscription") == [
        ("import-1",)
    ]
    actions = [act for _, act, _, _ in counter.place.office.audited() if act.startswith("import")]
    assert actions == ["import.look", "import.begin", "import.done"]


@pytest.mark.parametrize("rows", [1, 12])
def test_the_audit_tells_nothing_of_a_file_of_one_number(counter: Counter, rows: int) -> None:
    """Neither what its owner chose, nor by a hash which number it was."""
    known = HEAD + "".join(row(n) for n in range(1, 7))
    if rows > 6:
        counter.brings(known)
    raw = HEAD + "".join(row(n) for n in range(1, rows + 1))
    counter.brings(raw)
    query = "SELECT act, detail FROM audit WHERE starts_with(act, 'import.') ORDER BY id"
    results = counter.harness.all(query)
    assert [act for act, _ in results[-3:]] == ["import.look", "import.begin", "import.done"]
    assert hashlib.sha256(raw.encode()).hexdigest() not in str(results)
    assert results[-3][1]["file"] == results[-2][1]["file"], "that it was the same file can be seen"
    assert results[-1][1] == ({} if rows == 1 else {"added": 6})


def test_nothing_of_the_file_is_kept_in_plain_or_for_long(counter: Counter) -> None:
    harness = counter.harness
    counter.sends(HEAD + row(1))
    result = bytes(harness.one("SELECT content FROM upload"))
    assert b"912000001" not in result and "Phiếu".encode() not in result
    counter.work()
    result = bytes(harness.one("SELECT content FROM upload"))
    assert b"912000001" not in result
    assert "912000001" not in str(harness.one("SELECT report FROM upload"))
    # Another one takes its place; after four hours that one goes too.
    path = counter.looks(HEAD + row(2))
    assert harness.all("SELECT state, content IS NULL FROM upload ORDER BY id") == [
        ("expired", True),
        ("read", False),
    ]
    counter.place.clock.forward(hours=4)
    counter.browser = counter.place.inside(counter.official, "203.0.113.30")
    assert "không còn nữa" in counter.page(path)
    assert counter.confirms(path).status_code == 422
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'drop_file'")
    counter.work()
    assert counter.count("upload WHERE content IS NOT NULL") == 0
    assert counter.confirms(path).status_code == 422
    assert counter.count("resident") == 0
    assert "import.begin" not in [one[1] for one in counter.place.office.audited()]


def test_its_rows_go_when_they_are_written(counter: Counter) -> None:
    counter.brings(HEAD + row(1))
    assert counter.harness.one("SELECT state, content FROM upload") == ("taken", None)


def test_who_has_declined_stays_out_and_a_small_file_tells_nobodys_choice(counter: Counter) -> None:
    harness = counter.harness
    harness.resident("+84912000001", opted_out_at=harness.clock())
    harness.sql.execute(
        "INSERT INTO suppression (hash) VALUES (%s)", [harness.keys.hash("+84912000002")]
    )
    path = counter.looks(HEAD + row(1))
    one = counter.page(path)
    path = counter.looks(HEAD + row(3))
    other = counter.page(path)

    def plain(page: str) -> str:
        return re.sub(r'"/console[^"]*"|value="[^"]*"|…[0-9]{3}|[0-9]{2}:[0-9]{2}', "", page)

    assert plain(one) == plain(other), "anyone who declined looks as somebody new does"
    path = counter.looks(HEAD + "".join(row(n) for n in range(1, 11)))
    assert "Sẽ được thêm" not in counter.page(path)
    for n in range(3, 6):
        harness.resident(f"+8491200000{n}", opted_out_at=harness.clock())
    path = counter.looks(HEAD + "".join(row(n) for n in range(1, 12)))
    page = counter.page(path)
    assert "<dt>Sẽ được thêm</dt><dd>6</dd>" in page
    assert "<dt>Đã có, hoặc đã từ chối</dt><dd>5</dd>" in page
    counter.confirms(path)
    counter.work()
    assert counter.count("subscription WHERE ended_at IS NULL") == 6


def test_a_corrected_row_tells_nobodys_choice(counter: Counter) -> None:
    """A second look at one number more would, by the counts of the first one."""
    for n in range(1, 6):
        counter.harness.resident(f"+8491200000{n}", opted_out_at=counter.harness.clock())
    bad = row(99).replace("0912000099", "0912")
    assert bad != row(99)
    path = counter.looks(HEAD + "".join(row(n) for n in range(1, 12)) + bad)
    page = counter.page(path)
    assert "<dt>Sẽ được thêm</dt><dd>6</dd>" in page
    typed = {name: value.replace("0912", "0912000099") for name, value in cells(page).items()}
    counter.browser.post(f"{path}/correct", typed, PAGE)
    counter.work()
    page = counter.page(path)
    assert "<dt>Dòng đúng</dt><dd>12</dd>" in page and "Sẽ được thêm" not in page


def test_when_it_is_done_a_small_file_still_tells_nobodys_choice(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.harness.resident("+84912000001", opted_out_at=counter.harness.clock())
    paths = [counter.brings(HEAD + row(n)) for n in (1, 2)]
    counter.harness.sql.execute("UPDATE subscriber_import SET at = now(), finished_at = now()")

    def plain(path: str) -> str:
        ids = re.sub(r'"/console[^"]*"|value="[^"]*"|[0-9]{2}:[0-9]{2}', "", counter.page(path))
        return re.sub(r"Lần đưa vào số \d+|số \d+", "", ids)

    declined, new = map(plain, paths)
    assert declined == new
    counter.harness.sql.execute("UPDATE subscriber_import SET notified = added")
    monkeypatch.setattr(imports, "GRACE", timedelta(days=-36_500))
    assert plain(paths[0]) == plain(paths[1])


def test_confirmed_twice_is_brought_in_once(counter: Counter) -> None:
    path = counter.looks(HEAD + row(1))
    code = counter.place.code(counter.official)
    first = counter.confirms(path, code=code)
    second = counter.confirms(path, code=code)
    assert first.status_code == second.status_code == 303
    assert first.headers["Location"] == second.headers["Location"]
    counter.work()
    counter.work()
    third = counter.confirms(path)
    assert third.headers["Location"] == first.headers["Location"]
    counts = [
        counter.count(t)
        for t in ("subscriber_import", "subscription", "staged_job WHERE name = 'confirm'")
    ]
    assert counts == [1, 1, 1]
    # The same file, sent again, is the same import.
    answer = counter.confirms(counter.looks(HEAD + row(1)))
    assert answer.headers["Location"] == first.headers["Location"]
    counter.work()
    assert (counter.count("subscriber_import"), counter.count("subscription")) == (1, 1)


def test_a_code_and_the_proof_of_consent_are_needed(counter: Counter) -> None:
    path = counter.looks(HEAD + row(1))
    assert counter.confirms(path, consent="").status_code == 422
    for code in ("", "000000"):
        answer = counter.confirms(path, code=code)
        assert answer.status_code == 422 and "Mã" in answer.text
    assert counter.count("subscriber_import") == 0
    assert counter.confirms(path).status_code == 303


@pytest.mark.parametrize("credentials", ["", " ", "x" * 121, "của 0912 000 001"])
def test_where_the_papers_are_is_needed(counter: Counter, credentials: str) -> None:
    answer = counter.sends(HEAD + row(1), proof=credentials)
    assert answer.status_code == 422 and "912 000 001" not in answer.text.split("<form")[1][:200]
    assert counter.count("upload") == 0


def test_bad_rows_stop_it_or_are_left_out(counter: Counter) -> None:
    bad = (
        "0912;xã Đắk Mil;;2026-02-01;P\n"
        "0261 3123 456;xã Đắk Mil;;2026-02-01;P\n"
        "0912000003;Đắk Mil;;2026-02-01;P\n"
        "0912000004;lam-dong-2025/24646;;2026-02-01;P\n"
        "0912000005;xã Đắk Mil;;2026-02-01;tel 0912000005\n"
    )
    path = counter.looks(HEAD + row(1) + bad)
    page = counter.page(path)
    assert re.findall(r'data-label="Dòng">(\d+)<', page) == ["3", "4", "5", "6", "7"]
    page = re.sub(r'value="[^"]*"', "", page)
    for words in ("số đuôi …912", "số đuôi …456", "xã Đắk Mil (lam-dong-2025/24670)"):
        assert words in page
    assert "3123" not in page and "không thuộc địa bàn của bạn" in page
    assert "Đưa" not in page.split("<main")[1].split("</h1>")[1], "it can't be confirmed"
    assert counter.confirms(path).status_code == 422
    assert (counter.official.id, "import", "refused", "area") in counter.place.office.audited()
    at = counter.brings(HEAD + row(1) + bad, skip="1")
    assert counter.count("subscription") == 1
    assert "<dt>Dòng sai</dt><dd>5</dd>" in counter.page(at)


BAD_ROWS = (
    "0912;xã Đức Lập;;2026-02-01;Phiếu 2\n"
    "0912000003;xã Đức Lậpp;;31/02/2026;Phiếu 3\n"
    "0912000004;xã Đức Lập;;2026-02-01;\n"
)


def cells(page: str) -> dict[str, str]:
    """The fields of the bad rows, as they are filled in."""
    return dict(re.findall(r'<input name="(cell-[^"]*)" value="([^"]*)"', page))


def test_bad_rows_are_mended_on_the_page(counter: Counter) -> None:
    """What is typed stays, wrong or right, until each row is good or left out."""
    path = counter.looks(HEAD + row(1) + BAD_ROWS, skip="1")
    whole = counter.page(path)
    typed = cells(whole)
    assert (typed["cell-3-number"], typed["cell-4-date"]) == ("0912", "31/02/2026")
    typed |= {"cell-3-number": "0912 000 002", "cell-4-area": "xã Đức Lập", "cell-4-date": "32/1"}
    answer = counter.browser.post(f"{path}/correct", typed, PAGE)
    assert answer.headers["Location"] == path
    assert "Đang đọc tệp" in counter.page(path)
    counter.work()
    page = counter.page(path)
    left = cells(page)
    assert {name.split("-")[1] for name in left} == {"4", "5"}, "the first one is good now"
    assert (left["cell-4-area"], left["cell-4-date"]) == ("xã Đức Lập", "32/1")
    assert "<dt>Dòng đúng</dt><dd>2</dd>" in page
    more = {**left, "cell-4-date": "01/02/2026", "leave-5": "1"}
    counter.browser.post(f"{path}/correct", more, PAGE)
    counter.work()
    page = counter.page(path)
    assert not cells(page) and "<dt>Dòng bạn đã bỏ</dt><dd>1</dd>" in page
    before, current = (re.findall('name="seen" value="(.*?)"', text) for text in (whole, page))
    stale = counter.confirms(path, seen=before[0])
    assert stale.status_code == 422 and "đã được sửa trong lúc đó" in stale.text
    answer = counter.confirms(path, seen=current[0])
    assert answer.status_code == 303, answer.text
    counter.work()
    assert counter.count("subscription") == 3 and counter.count("resident") == 3
    assert "<dt>Dòng sai</dt><dd>1</dd>" in counter.page(answer.headers["Location"])


def test_what_was_typed_into_bad_rows_outlives_the_session(counter: Counter) -> None:
    path = counter.looks(HEAD + BAD_ROWS)
    typed = {**cells(counter.page(path)), "cell-2-number": "0912000002"}
    token = counter.browser.token(PAGE)
    counter.place.clock.forward(hours=2)
    answer = counter.browser.post(f"{path}/correct", {**typed, "csrf_token": token})
    assert answer.status_code == 303 and path in answer.headers["Location"]
    counter.browser = counter.place.inside(counter.official, "203.0.113.30")
    counter.work()
    assert "cell-2-number" not in cells(counter.page(path)), "it was typed, and is good"


def test_others_mend_nothing(counter: Counter, place: Place) -> None:
    path = counter.looks(HEAD + BAD_ROWS)
    other = place.inside(place.hire(), "203.0.113.31")
    assert other.post(f"{path}/correct", {"leave-2": "1"}, PAGE).status_code == 404
    counter.work()
    assert len(cells(counter.page(path))) == 15


def test_the_list_to_fill_in_is_read_as_it_is(counter: Counter) -> None:
    """Excel's own file, with its sample row: what we give out, we take."""
    answer = counter.browser.get("/console/residents/template.xlsx")
    assert answer.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert "<dt>Số dòng</dt><dd>1</dd>" in counter.page(counter.looks(answer.data))


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "thiếu: area, date, number, proof"),
        (HEAD.encode(), "không có ai"),
        (b"\xff\xfe" + HEAD.encode("utf-16-le"), "không có ai"),
        (b"\xff\xfe" + b"\x00\xd8" * 9, "Không đọc được tệp"),
        (b"number,area,date,proof\n\x00\x00,a,b,c\n", "Không phải số di động"),
        (b'number,area,date,proof\n"' + b"x" * 200_000, "không còn là CSV"),
        (b"PK\x03\x04" + bytes(range(256)) * 20, "Không đọc được tệp"),
        (b"\n" * 100_000, "thiếu: area"),
        (b"a," * 400_000, "không còn là CSV|thiếu: area"),
    ],
)
def test_files_that_are_none(counter: Counter, raw: bytes, says: str) -> None:
    answer = counter.sends(raw)
    if answer.status_code == 303:
        counter.work()
        page = counter.page(answer.headers["Location"])
    else:
        assert answer.status_code == 422
        page = answer.text
    assert re.search(says, page), page
    assert counter.count("upload WHERE state = 'read' AND content IS NULL") == 0
    assert counter.count("resident") == 0


@pytest.mark.parametrize(
    "raw",
    [
        "\ufeff" + HEAD + row(1),
        HEAD.replace(";", ",") + row(1).replace(";", ","),
        HEAD.replace(";", "\t") + row(1).replace(";", "\t"),
        (HEAD + row(1)).replace("\n", "\r\n"),
        HEAD + '"0912 000 001";"Huyện Đắk Mil cũ";"vi";"01/02/2026";"Phiếu ""17"";A"\n',
        HEAD + "\n\n" + row(1) + "\n",
        HEAD + "=0912000001;" + DAK_MIL + ";;2026-02-01;=HYPERLINK(1)\n" + row(1),
    ],
)
def test_files_as_spreadsheets_write_them(counter: Counter, raw: str) -> None:
    counter.brings(raw, skip="1")
    assert counter.count("subscription") == 1


def test_no_file_is_no_file(counter: Counter) -> None:
    form = {"proof": CONSENT_FORM, "file": (io.BytesIO(b""), "")}
    assert counter.browser.post(PAGE, form, PAGE).status_code == 422
    assert (
        counter.browser.post(PAGE, {"proof": CONSENT_FORM, "file": "text"}, PAGE).status_code == 422
    )


def test_a_file_that_is_too_large_is_told_so(counter: Counter) -> None:
    line = row(1).encode()
    large = HEAD.encode() + line * (10_000_000 // len(line))
    answer = counter.sends(large)
    assert answer.status_code == 422 and "lớn hơn 5 MB" in answer.text
    assert counter.sends(b"x" * 13_000_000).status_code == 413
    many = HEAD.encode() + b"".join(row(n % 9).encode() for n in range(MOST_ROWS + 1))
    assert len(many) < MOST_BYTES
    page = counter.page(counter.looks(many))
    assert "hơn 50,000 dòng" in page or "hơn 50.000 dòng" in page


def test_only_who_may_send_a_file_has_room_for_one(counter: Counter, place: Place) -> None:
    place.app.config["MAX_CONTENT_LENGTH"] = 65_536
    large = HEAD + "".join(row(n) for n in range(2_000))
    assert len(large) > 65_536
    assert counter.sends(large).status_code == 303
    commune = place.inside(place.hire("commune", areas=(DAK_MIL_COMMUNE,)), "203.0.113.20")
    for browser in (commune, place.browser("203.0.113.21")):
        for path in (PAGE, "/console/sign-in"):
            assert send(browser, large.encode(), path).status_code == 413
    elsewhere = "/console/account/sessions/end"
    assert send(counter.browser, large.encode(), elsewhere).status_code == 413


def test_a_file_never_touches_a_disk() -> None:
    request = uploads.Request({"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO()})
    assert isinstance(request._get_file_stream(1 << 30, "text/csv", "x.csv"), io.BytesIO)


ROLES: dict[str, tuple[str, ...]] = {
    "commune": (DAK_MIL_COMMUNE,),
    "auditor": ("lam-dong-2025",),
    "administrator": (),
}


@pytest.mark.parametrize("role", ROLES)
def test_who_may_not(counter: Counter, place: Place, role: str) -> None:
    at = counter.brings(HEAD + row(1) + row(2, DAK_MIL))
    official = place.hire(role, areas=ROLES[role])
    browser = place.inside(official, "203.0.113.20")
    assert browser.get(PAGE).status_code == 403
    assert browser.post(PAGE, {"proof": "x"}, "/console").status_code == 403
    assert browser.post(f"{at}/undo", {"code": place.code(official)}, "/console").status_code == 403
    # Anyone who oversees sees what was brought in, with what proof.
    status = 404 if role == "commune" else 200
    assert browser.get(at).status_code == status
    page = browser.get("/console/residents").text
    assert (CONSENT_FORM in page) == (role != "commune")
    assert counter.count("subscription") == 2


TOKEN = re.compile(r'name="csrf_token" value="[^"]+"')


def test_others_files_and_imports_are_not_there(counter: Counter, place: Place) -> None:
    path = counter.looks(HEAD + row(1))
    far = place.hire(areas=("lam-dong-2025/d660",))
    neighbour = place.hire()
    others = [place.inside(far, "203.0.113.20"), place.inside(neighbour, "203.0.113.21")]
    for person, browser in zip((far, neighbour), others, strict=True):
        missing, hidden = browser.get(f"{PAGE}/999999"), browser.get(path)
        assert missing.status_code == hidden.status_code == 404
        # A token tells the second it was made in.
        page = TOKEN.sub("", hidden.text).replace("import/1", "import/999999")
        assert page == TOKEN.sub("", missing.text)
        form = {"consent": "1", "code": place.code(person)}
        assert browser.post(path, form, "/console").status_code == 404
    counter.confirms(path)
    counter.work()
    at = "/console/residents/imports/1"
    assert others[0].get(at).status_code == 404
    form = {"code": place.code(far)}
    assert others[0].post(f"{at}/undo", form, "/console").status_code == 404
    assert CONSENT_FORM not in others[0].get(PAGE).text
    assert others[1].get(at).status_code == 200, "a colleague of the same areas"
    assert counter.count("subscription") == 1


def test_undone_as_a_whole_until_the_first_sms(counter: Counter) -> None:
    harness, people = counter.harness, 2 * imports.CHUNK + 10
    at = counter.brings(HEAD + "".join(row(n) for n in range(people)))
    assert counter.count("subscription") == people
    page = counter.page(at)
    assert f"{people} trong" not in page and "Hủy lần đưa vào này" in page
    undo = f"{at}/undo"
    assert counter.browser.post(undo, {"code": "000000"}, PAGE).status_code == 422
    form = {"code": counter.place.code(counter.official)}
    assert counter.browser.post(undo, form, PAGE).status_code == 303
    counter.work()
    assert counter.count("resident") == 0
    assert "Đã hủy" in counter.page(at)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.clock.now += timedelta(hours=1)
    harness.work()
    assert harness.operator.taken == []
    # The file may come again.
    at = counter.brings(HEAD + row(1))
    harness.clock.now = counter.place.clock() + timedelta(minutes=16)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.work()
    form = {"code": counter.place.code(counter.official)}
    answer = counter.browser.post(f"{at}/undo", form, PAGE)
    assert answer.status_code == 422 and "không hủy được nữa" in answer.text
    assert counter.count("subscription") == 1


def test_undone_while_it_is_written(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_of_uploads, "BUDGET", -1.0)
    path = counter.looks(HEAD + "".join(row(n) for n in range(3 * imports.CHUNK)))
    at = counter.confirms(path).headers["Location"]
    step: Callable[..., Any] = import_rows.step

    def undone(*arguments: Any) -> Any:
        one = step(*arguments)
        if one.upto == 2 * imports.CHUNK:
            monkeypatch.setattr(import_rows, "step", step)
            counter.harness.sql.execute("UPDATE official SET totp_step = 0")
        return one

    monkeypatch.setattr(import_rows, "step", undone)
    assert "Đang đưa vào" in counter.page(at)
    news = counter.browser.get(at, headers={"HX-Request": "true"})
    assert "0 trong 750 dòng" in news.text and "<html" not in news.text
    form = {"code": counter.place.code(counter.official)}
    assert counter.browser.post(f"{at}/undo", form, PAGE).status_code == 303
    counter.work()
    assert (counter.count("resident"), counter.count("staged_job WHERE name <> 'drop_file'")) == (
        0,
        0,
    )
    assert counter.harness.one("SELECT content FROM upload") is None
    refreshed = counter.browser.get(at, headers={"HX-Request": "true"})
    assert refreshed.headers["HX-Refresh"] == "true"


def test_a_killed_worker_goes_on_where_it_was(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = 2 * imports.CHUNK + 10
    path = counter.looks(HEAD + "".join(row(n) for n in range(people)))
    counter.confirms(path)
    job = counter.harness.one("SELECT id FROM staged_job WHERE name = 'import_residents'")
    step, calls = import_rows.step, iter(range(9))

    def killed(*arguments: Any) -> Any:
        if next(calls) == 1:
            raise KeyboardInterrupt
        return step(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(import_rows, "step", killed)
        with pytest.raises(KeyboardInterrupt):
            jobs_of_uploads.bring(counter.harness.context, job)
    assert counter.harness.one("SELECT upto, finished_at FROM subscriber_import") == (
        imports.CHUNK,
        None,
    )
    counter.work()
    assert counter.count("subscription") == people
    assert counter.harness.one("SELECT added FROM subscriber_import") == people


def test_while_it_waits_the_page_asks_again(counter: Counter) -> None:
    path = counter.sends(HEAD + row(1)).headers["Location"]
    page = counter.page(path)
    assert 'http-equiv="refresh"' in page and "hx-get" in page
    assert counter.browser.get(path, headers={"HX-Request": "true"}).status_code == 204
    counter.work()
    news = counter.browser.get(path, headers={"HX-Request": "true"})
    assert news.headers["HX-Refresh"] == "true"
    assert 'http-equiv="refresh"' not in counter.page(path)


def test_rows_that_no_key_opens_any_more(
    counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    path = counter.looks(HEAD + row(1))
    counter.confirms(path)
    counter.harness.sql.execute("UPDATE upload SET content = 'x'")
    counter.work()
    assert counter.harness.one("SELECT state, content FROM upload") == ("expired", None)
    assert "can't be read any more" in caplog.text and not NUMBER.search(caplog.text)
    # Sent again it goes on.
    counter.confirms(counter.looks(HEAD + row(1)))
    counter.work()
    assert (counter.count("subscriber_import"), counter.count("subscription")) == (1, 1)


def test_no_more_than_thirty_files_an_hour(counter: Counter) -> None:
    results = [counter.sends(b"").status_code for _ in range(31)]
    assert results[:30] == [303] * 30 and results[30] == 429
    assert counter.count("upload WHERE content IS NOT NULL") == 1
