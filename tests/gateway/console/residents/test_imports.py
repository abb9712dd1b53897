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
    Counter,
    counter,
    harness,
    operator,
    place,
    row,
)
from tests.gateway.officials.conftest import DAK_MIL
from workers import uploads as jobs_of_uploads

__all__ = ["counter", "harness", "operator", "place"]


def test_a_new_account_imports_nobody(counter: Counter) -> None:
    """One administrator with an invitation of their own would text a whole district."""
    new = counter.place.hire(confirmed=False)
    theirs = Counter(counter.place, counter.harness, new, counter.place.inside(new, "203.0.113.30"))
    refused = theirs.confirms(theirs.looks(HEAD + row(1)))
    assert refused.status_code == 403 and "Chưa có người thứ hai xác nhận" in refused.text
    theirs.work()
    assert theirs.count("subscriber_import") == 0


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
    assert "đã gửi tin xác nhận" in page and "Hủy lần nhập này" not in page
    assert harness.all("SELECT DISTINCT split_part(consent, ' ', 1) FROM subscription") == [
        ("import-1",)
    ]
    actions = [act for _, act, _, _ in counter.place.office.audited() if act.startswith("import")]
    assert actions == ["import.look", "import.begin", "import.done"]


def test_imports_are_sorted_and_filtered(counter: Counter) -> None:
    def numbers(query: str = "") -> list[str]:
        return re.findall(r"Lần nhập số (\d+)<", counter.page(f"{PAGE}{query}"))

    counter.brings(HEAD + row(1), proof="Hồ sơ 1")
    counter.place.clock.forward(minutes=1)
    counter.brings(HEAD + row(2) + row(3), proof="Bản kê 2")
    first, second = sorted(numbers())
    assert numbers() == [second, first], "the newest first"
    assert numbers("?sort=-") == [first, second] == numbers("?sort=-proof")
    assert numbers("?sort=lines") == [second, first]
    assert numbers("?q=ho+so") == [first] and numbers("?state=import_undone") == []


def test_its_rows_go_when_they_are_written(counter: Counter) -> None:
    counter.brings(HEAD + row(1))
    assert counter.harness.one("SELECT state, content FROM upload") == ("taken", None)


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


def test_undone_as_a_whole_until_the_first_sms(counter: Counter) -> None:
    harness, people = counter.harness, 2 * imports.CHUNK + 10
    at = counter.brings(HEAD + "".join(row(n) for n in range(people)))
    assert counter.count("subscription") == people
    page = counter.page(at)
    assert f"{people} trong" not in page and "Hủy lần nhập này" in page
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
    monkeypatch.setattr(jobs_of_uploads, "BUDGET_SECONDS", -1.0)
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
    assert "Đang nhập" in counter.page(at)
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
