"""Bad rows of a list: left out, or corrected on its page."""

from __future__ import annotations

import re
from html import unescape

from tests.gateway.console.conftest import Place
from tests.gateway.console.residents.importing import (
    BAD_ROWS,
    HEAD,
    PAGE,
    ImportSession,
    cells,
    harness,
    operator,
    place,
    row,
    session,
)

__all__ = ["harness", "operator", "place", "session"]


def test_bad_rows_stop_it_or_are_left_out(session: ImportSession) -> None:
    bad = (
        "0912;xã Đắk Mil;;2026-02-01;P\n"
        "0261 3123 456;xã Đắk Mil;;2026-02-01;P\n"
        "0912000003;Đắk Mil;;2026-02-01;P\n"
        "0912000004;lam-dong-2025/24646;;2026-02-01;P\n"
        "0912000005;xã Đắk Mil;;2026-02-01;tel 0912000005\n"
    )
    path = session.looks(HEAD + row(1) + bad)
    page = session.page(path)
    assert re.findall(r'data-label="Dòng">(\d+)<', page) == ["3", "4", "5", "6", "7"]
    page = re.sub(r'value="[^"]*"', "", page)
    for words in ("Việt Nam (đuôi …912).", "(đuôi …456).", "xã Đắk Mil"):
        assert words in page
    assert "3123" not in page and "không thuộc địa bàn của bạn" in page
    assert "consent" not in page, "it can't be confirmed"
    assert session.confirms(path).status_code == 422
    assert (session.official.id, "import", "refused", "area") in session.place.office.audited()
    at = session.brings(HEAD + row(1) + bad, skip="1")
    assert session.count("subscription") == 1
    assert "<dt>Dòng sai</dt><dd>5</dd>" in session.page(at)


def test_bad_rows_are_mended_on_the_page(session: ImportSession) -> None:
    """Typed values stay, wrong or right, until each row is good or left out."""
    path = session.looks(HEAD + row(1) + BAD_ROWS, skip="1")
    whole = session.page(f"{path}?rest=1")
    typed = cells(session.page(path))
    assert (typed["cell-3-number"], typed["cell-4-date"]) == ("0912", "31/02/2026")
    typed |= {"cell-3-number": "0912 000 002", "cell-4-area": "xã Đức Lập", "cell-4-date": "32/1"}
    answer = session.browser.post(f"{path}/correct", typed, PAGE)
    assert answer.headers["Location"] == path
    assert "Đang đọc tệp" in session.page(path)
    session.work()
    page = session.page(path)
    left = cells(page)
    assert {name.split("-")[1] for name in left} == {"4", "5"}, "the first one is good now"
    assert (left["cell-4-area"], left["cell-4-date"]) == ("xã Đức Lập", "32/1")
    assert "<dt>Dòng đúng</dt><dd>2</dd>" in page
    more = {**left, "cell-4-date": "01/02/2026", "leave-5": "1"}
    session.browser.post(f"{path}/correct", more, PAGE)
    session.work()
    page = session.page(path)
    assert not cells(page) and "<dt>Dòng bạn đã bỏ</dt><dd>1</dd>" in page
    before, current = (re.findall('name="seen" value="(.*?)"', text) for text in (whole, page))
    stale = session.confirms(path, seen=before[0])
    assert stale.status_code == 422 and "đã được sửa trong lúc đó" in stale.text
    answer = session.confirms(path, seen=current[0])
    assert answer.status_code == 303, answer.text
    session.work()
    assert session.count("subscription") == 3 and session.count("resident") == 3
    assert "<dt>Dòng sai</dt><dd>1</dd>" in session.page(answer.headers["Location"])


def test_going_on_with_the_good_rows_loses_nothing_that_was_typed(session: ImportSession) -> None:
    """The page of the bad rows has no button that brings the others in."""
    path = session.looks(HEAD + row(1) + BAD_ROWS, skip="1")
    page, post = session.page(path), f"{path}/correct"
    assert "Nhập 1 dòng" not in page and "tiếp tục với 1 dòng đúng" in page
    typed = {**cells(page), "do": "on"}
    answer = session.browser.post(post, {**typed, "cell-3-number": "0912000002"}, PAGE)
    assert answer.headers["Location"] == f"{path}?done=typed"
    session.work()
    page = session.page(answer.headers["Location"])
    assert "chưa kiểm tra" in page and "tiếp tục với 2 dòng đúng" in page
    answer = session.browser.post(post, {**cells(page), "do": "on"}, PAGE)
    assert answer.headers["Location"] == f"{path}?rest=1"
    page = session.page(f"{path}?rest=1")
    assert not cells(page) and "Nhập 2 dòng" in page and "Sửa các dòng sai" in page
    # What is wrong with the confirmation leads to no other page.
    assert "Nhập 2 dòng" in session.confirms(path, consent="").text


def test_what_was_typed_into_bad_rows_outlives_the_session(session: ImportSession) -> None:
    path = session.looks(HEAD + BAD_ROWS)
    typed = {**cells(session.page(path)), "cell-2-number": "0912000002"}
    token = session.browser.token(PAGE)
    session.place.clock.forward(hours=2)
    answer = session.browser.post(f"{path}/correct", {**typed, "csrf_token": token})
    assert answer.status_code == 303 and path in answer.headers["Location"]
    session.browser = session.place.inside(session.official, "203.0.113.30")
    session.work()
    assert "cell-2-number" not in cells(session.page(path)), "it was typed, and is good"


def test_rows_are_mended_once_a_code_was_typed_and_what_was_typed_stays(
    session: ImportSession,
) -> None:
    """A session that somebody left open keeps no worker busy, and changes no rows."""
    place, path = session.place, session.looks(HEAD + BAD_ROWS)
    stolen = place.inside(session.official, "203.0.113.31", coded=False)
    typed = {"cell-2-number": "0912 000 002", "leave-4": "1"}
    refused = stolen.post(f"{path}/correct", typed, PAGE)
    assert refused.status_code == 422 and 'name="code"' in refused.text
    assert cells(refused.text)["cell-2-number"] == "0912 000 002"
    assert 'name="leave-4" value="1" checked' in refused.text
    assert session.harness.one("SELECT state FROM upload") == "read"
    code = place.code(session.official)
    assert stolen.post(f"{path}/correct", {**typed, "code": code}, PAGE).status_code == 303
    session.work()
    left = cells(session.page(path))
    assert {name.split("-")[1] for name in left} == {"3"}


def test_rows_are_read_again_sixty_times_an_hour(session: ImportSession) -> None:
    """Also by a form that outlives its session."""
    path = session.looks(HEAD + BAD_ROWS)
    token = session.browser.token(PAGE)
    post = f"{path}/correct"
    statuses = [session.browser.post(post, {"leave-2": "1"}, PAGE).status_code for _ in range(61)]
    assert statuses == [303, *[422] * 59, 429], "it is with a worker after the first"
    session.work()
    session.place.clock.forward(hours=1)
    typed = {"csrf_token": token, "cell-3-proof": "Phiếu số 3"}
    answer = session.browser.post(post, typed)
    assert answer.status_code == 401 and "Phiếu số 3" in unescape(answer.text)
    assert session.harness.one("SELECT state FROM upload") == "read"


def test_others_mend_nothing(session: ImportSession, place: Place) -> None:
    path = session.looks(HEAD + BAD_ROWS)
    other = place.inside(place.hire(), "203.0.113.31")
    assert other.post(f"{path}/correct", {"leave-2": "1"}, PAGE).status_code == 404
    session.work()
    assert len(cells(session.page(path))) == 15


def test_a_corrected_row_tells_nobodys_choice(session: ImportSession) -> None:
    """A second read with one number more would reveal it, by the counts of the first one."""
    for n in range(1, 6):
        session.harness.resident(f"+8491200000{n}", opted_out_at=session.harness.clock())
    bad = row(99).replace("0912000099", "0912")
    assert bad != row(99)
    path = session.looks(HEAD + "".join(row(n) for n in range(1, 12)) + bad)
    page = session.page(path)
    assert "<dt>Sẽ được thêm</dt><dd>6</dd>" in page
    typed = {name: value.replace("0912", "0912000099") for name, value in cells(page).items()}
    session.browser.post(f"{path}/correct", typed, PAGE)
    session.work()
    page = session.page(path)
    assert "<dt>Dòng đúng</dt><dd>12</dd>" in page and "Sẽ được thêm" not in page
