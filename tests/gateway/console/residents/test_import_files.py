"""Files that the page of imports takes: their kinds, sizes, frequency and senders."""

from __future__ import annotations

import io
import re

import pytest

from gateway.console import uploads
from gateway.console.residents import page_imports
from gateway.residents.import_summary import MOST_BYTES, MOST_ROWS
from tests.gateway.console.conftest import Place
from tests.gateway.console.residents.importing import (
    CONSENT_FORM,
    HEAD,
    PAGE,
    ImportSession,
    harness,
    operator,
    place,
    row,
    send,
    session,
)
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE

__all__ = ["harness", "operator", "place", "session"]


def test_the_list_to_fill_in_is_read_as_it_is(session: ImportSession) -> None:
    """Excel's own file, with its sample row: what we give out, we take."""
    answer = session.browser.get("/console/residents/template.xlsx")
    assert answer.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert "<dt>Số dòng</dt><dd>1</dd>" in session.page(session.looks(answer.data))


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
def test_files_that_are_none(session: ImportSession, raw: bytes, says: str) -> None:
    answer = session.sends(raw)
    if answer.status_code == 303:
        session.work()
        page = session.page(answer.headers["Location"])
    else:
        assert answer.status_code == 422
        page = answer.text
    assert re.search(says, page), page
    assert session.count("upload WHERE state = 'read' AND content IS NULL") == 0
    assert session.count("resident") == 0


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
def test_files_as_spreadsheets_write_them(session: ImportSession, raw: str) -> None:
    session.brings(raw, skip="1")
    assert session.count("subscription") == 1


def test_no_file_is_no_file(session: ImportSession) -> None:
    form = {"proof": CONSENT_FORM, "file": (io.BytesIO(b""), "")}
    assert session.browser.post(PAGE, form, PAGE).status_code == 422
    assert (
        session.browser.post(PAGE, {"proof": CONSENT_FORM, "file": "text"}, PAGE).status_code == 422
    )


def test_a_file_that_is_too_large_is_told_so(session: ImportSession) -> None:
    line = row(1).encode()
    large = HEAD.encode() + line * (10_000_000 // len(line))
    answer = session.sends(large)
    assert answer.status_code == 422 and "lớn hơn 5 MB" in answer.text
    assert session.sends(b"x" * 13_000_000).status_code == 413
    many = HEAD.encode() + b"".join(row(n % 9).encode() for n in range(MOST_ROWS + 1))
    assert len(many) < MOST_BYTES
    page = session.page(session.looks(many))
    assert "hơn 50,000 dòng" in page or "hơn 50.000 dòng" in page


def test_only_who_may_send_a_file_has_room_for_one(session: ImportSession, place: Place) -> None:
    place.app.config["MAX_CONTENT_LENGTH"] = 65_536
    large = HEAD + "".join(row(n) for n in range(2_000))
    assert len(large) > 65_536
    assert session.sends(large).status_code == 303
    commune = place.inside(place.hire("commune", areas=(DAK_MIL_COMMUNE,)), "203.0.113.20")
    for browser in (commune, place.browser("203.0.113.21")):
        for path in (PAGE, "/console/sign-in"):
            assert send(browser, large.encode(), path).status_code == 413
    elsewhere = "/console/account/sessions/end"
    assert send(session.browser, large.encode(), elsewhere).status_code == 413


def test_a_file_never_touches_a_disk() -> None:
    request = uploads.Request({"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO()})
    assert isinstance(request._get_file_stream(1 << 30, "text/csv", "x.csv"), io.BytesIO)


def test_a_file_is_read_once_a_code_was_typed(session: ImportSession) -> None:
    """A session that somebody left open keeps neither web nor workers busy."""
    place = session.place
    stolen = place.inside(session.official, "203.0.113.31", coded=False)
    theirs = ImportSession(place, session.harness, session.official, stolen)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(page_imports, "text_of", None)
        refused = theirs.sends(HEAD + row(1))
    assert refused.status_code == 422 and 'name="code"' in refused.text
    assert theirs.count("upload") == 0
    assert theirs.sends(HEAD + row(1), code=place.code(session.official)).status_code == 303


def test_no_more_than_thirty_files_an_hour(session: ImportSession) -> None:
    results = [session.sends(b"").status_code for _ in range(31)]
    assert results[:30] == [303] * 30 and results[30] == 429
    assert session.count("upload WHERE content IS NOT NULL") == 1


@pytest.mark.parametrize("credentials", ["", " ", "x" * 121, "của 0912 000 001"])
def test_where_the_papers_are_is_needed(session: ImportSession, credentials: str) -> None:
    answer = session.sends(HEAD + row(1), proof=credentials)
    assert answer.status_code == 422 and "912 000 001" not in answer.text.split("<form")[1][:200]
    assert session.count("upload") == 0


def test_while_it_waits_the_page_asks_again(session: ImportSession) -> None:
    path = session.sends(HEAD + row(1)).headers["Location"]
    page = session.page(path)
    assert 'http-equiv="refresh"' in page and "hx-get" in page
    assert session.browser.get(path, headers={"HX-Request": "true"}).status_code == 204
    session.work()
    news = session.browser.get(path, headers={"HX-Request": "true"})
    assert news.headers["HX-Refresh"] == "true"
    assert 'http-equiv="refresh"' not in session.page(path)
