"""Bringing residents in by a file that a page takes: from the look to the undo, with workers."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from gateway.residents import import_rows, imports
from tests.gateway.console.residents.importing import (
    CONSENT_FORM,
    HEAD,
    NUMBER,
    PAGE,
    ImportSession,
    harness,
    operator,
    place,
    row,
    session,
)
from tests.gateway.officials.conftest import DAK_MIL
from workers import uploads as jobs_of_uploads

__all__ = ["harness", "operator", "place", "session"]


def test_a_new_account_imports_nobody(session: ImportSession) -> None:
    """One administrator with an invitation of their own would text a whole district."""
    new = session.place.hire(confirmed=False)
    theirs = ImportSession(
        session.place, session.harness, new, session.place.inside(new, "203.0.113.30")
    )
    refused = theirs.confirms(theirs.looks(HEAD + row(1)))
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    theirs.work()
    assert theirs.count("subscriber_import") == 0


def test_from_the_file_to_the_confirming_sms(session: ImportSession) -> None:
    harness = session.harness
    path = session.looks(HEAD + row(1) + row(2, DAK_MIL) + row(1))
    page = session.page(path)
    assert "chưa ai được thêm vào" in page and CONSENT_FORM in page
    assert ("xã Đức Lập" in page) and ("huyện Đắk Mil cũ" in page)
    assert (session.count("resident"), session.count("subscriber_import")) == (0, 0)
    answer = session.confirms(path)
    assert answer.status_code == 303
    session.work()
    assert session.count("subscription") == 2
    at = answer.headers["Location"]
    assert "Tin xác nhận đầu tiên được gửi lúc" in session.page(at)
    assert harness.operator.taken == []
    harness.clock.now = session.place.clock() + timedelta(minutes=16)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.work()
    assert sorted(re.findall("8491200000[0-9]", str(harness.operator.taken))) == [
        "84912000001",
        "84912000002",
    ]
    page = session.page(at)
    assert "đã gửi tin xác nhận" in page and "Hủy lần nhập này" not in page
    assert harness.all("SELECT DISTINCT split_part(consent, ' ', 1) FROM subscription") == [
        ("import-1",)
    ]
    actions = [act for _, act, _, _ in session.place.office.audited() if act.startswith("import")]
    assert actions == ["import.look", "import.begin", "import.done"]


def test_imports_are_sorted_and_filtered(session: ImportSession) -> None:
    def numbers(query: str = "") -> list[str]:
        return re.findall(r"Lần nhập số (\d+)<", session.page(f"{PAGE}{query}"))

    session.brings(HEAD + row(1), proof="Hồ sơ 1")
    session.place.clock.forward(minutes=1)
    session.brings(HEAD + row(2) + row(3), proof="Bản kê 2")
    first, second = sorted(numbers())
    assert numbers() == [second, first], "the newest first"
    assert numbers("?sort=-") == [first, second] == numbers("?sort=-proof")
    assert numbers("?sort=lines") == [second, first]
    assert numbers("?q=ho+so") == [first] and numbers("?state=import_undone") == []


def test_its_rows_go_when_they_are_written(session: ImportSession) -> None:
    session.brings(HEAD + row(1))
    assert session.harness.one("SELECT state, content FROM upload") == ("taken", None)


def test_confirmed_twice_is_brought_in_once(session: ImportSession) -> None:
    path = session.looks(HEAD + row(1))
    code = session.place.code(session.official)
    first = session.confirms(path, code=code)
    second = session.confirms(path, code=code)
    assert first.status_code == second.status_code == 303
    assert first.headers["Location"] == second.headers["Location"]
    session.work()
    session.work()
    third = session.confirms(path)
    assert third.headers["Location"] == first.headers["Location"]
    counts = [
        session.count(t)
        for t in ("subscriber_import", "subscription", "staged_job WHERE name = 'confirm'")
    ]
    assert counts == [1, 1, 1]
    # The same file, sent again, is the same import.
    answer = session.confirms(session.looks(HEAD + row(1)))
    assert answer.headers["Location"] == first.headers["Location"]
    session.work()
    assert (session.count("subscriber_import"), session.count("subscription")) == (1, 1)


def test_a_code_and_the_proof_of_consent_are_needed(session: ImportSession) -> None:
    path = session.looks(HEAD + row(1))
    assert session.confirms(path, consent="").status_code == 422
    for code in ("", "000000"):
        answer = session.confirms(path, code=code)
        assert answer.status_code == 422 and "Mã" in answer.text
    assert session.count("subscriber_import") == 0
    assert session.confirms(path).status_code == 303


def test_undone_as_a_whole_until_the_first_sms(session: ImportSession) -> None:
    harness, people = session.harness, 2 * imports.CHUNK + 10
    at = session.brings(HEAD + "".join(row(n) for n in range(people)))
    assert session.count("subscription") == people
    page = session.page(at)
    assert f"{people} trong" not in page and "Hủy lần nhập này" in page
    undo = f"{at}/undo"
    assert session.browser.post(undo, {"code": "000000"}, PAGE).status_code == 422
    form = {"code": session.place.code(session.official)}
    assert session.browser.post(undo, form, PAGE).status_code == 303
    session.work()
    assert session.count("resident") == 0
    assert "Đã hủy" in session.page(at)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.clock.now += timedelta(hours=1)
    harness.work()
    assert harness.operator.taken == []
    # The file may come again.
    at = session.brings(HEAD + row(1))
    harness.clock.now = session.place.clock() + timedelta(minutes=16)
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'confirm'")
    harness.work()
    form = {"code": session.place.code(session.official)}
    answer = session.browser.post(f"{at}/undo", form, PAGE)
    assert answer.status_code == 422 and "không hủy được nữa" in answer.text
    assert session.count("subscription") == 1


def test_undone_while_it_is_written(
    session: ImportSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_of_uploads, "BUDGET_SECONDS", -1.0)
    path = session.looks(HEAD + "".join(row(n) for n in range(3 * imports.CHUNK)))
    at = session.confirms(path).headers["Location"]
    step: Callable[..., Any] = import_rows.step

    def undone(*arguments: Any) -> Any:
        one = step(*arguments)
        if one.upto == 2 * imports.CHUNK:
            monkeypatch.setattr(import_rows, "step", step)
            session.harness.sql.execute("UPDATE official SET totp_step = 0")
        return one

    monkeypatch.setattr(import_rows, "step", undone)
    assert "Đang nhập" in session.page(at)
    news = session.browser.get(at, headers={"HX-Request": "true"})
    assert "0 trong 750 dòng" in news.text and "<html" not in news.text
    form = {"code": session.place.code(session.official)}
    assert session.browser.post(f"{at}/undo", form, PAGE).status_code == 303
    session.work()
    assert (session.count("resident"), session.count("staged_job WHERE name <> 'drop_file'")) == (
        0,
        0,
    )
    assert session.harness.one("SELECT content FROM upload") is None
    refreshed = session.browser.get(at, headers={"HX-Request": "true"})
    assert refreshed.headers["HX-Refresh"] == "true"


def test_a_killed_worker_goes_on_where_it_was(
    session: ImportSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = 2 * imports.CHUNK + 10
    path = session.looks(HEAD + "".join(row(n) for n in range(people)))
    session.confirms(path)
    job = session.harness.one("SELECT id FROM staged_job WHERE name = 'import_residents'")
    step, calls = import_rows.step, iter(range(9))

    def killed(*arguments: Any) -> Any:
        if next(calls) == 1:
            raise KeyboardInterrupt
        return step(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(import_rows, "step", killed)
        with pytest.raises(KeyboardInterrupt):
            jobs_of_uploads.bring(session.harness.context, job)
    assert session.harness.one("SELECT upto, finished_at FROM subscriber_import") == (
        imports.CHUNK,
        None,
    )
    session.work()
    assert session.count("subscription") == people
    assert session.harness.one("SELECT added FROM subscriber_import") == people


def test_rows_that_no_key_opens_any_more(
    session: ImportSession, caplog: pytest.LogCaptureFixture
) -> None:
    path = session.looks(HEAD + row(1))
    session.confirms(path)
    session.harness.sql.execute("UPDATE upload SET content = 'x'")
    session.work()
    assert session.harness.one("SELECT state, content FROM upload") == ("expired", None)
    assert "can't be read any more" in caplog.text and not NUMBER.search(caplog.text)
    # Sent again it goes on.
    session.confirms(session.looks(HEAD + row(1)))
    session.work()
    assert (session.count("subscriber_import"), session.count("subscription")) == (1, 1)
