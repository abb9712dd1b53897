"""What an import reveals: nothing of one number, nothing to others."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta

import pytest

from gateway.residents import imports
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
    session,
)
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE

__all__ = ["harness", "operator", "place", "session"]


@pytest.mark.parametrize("rows", [1, 12])
def test_the_audit_tells_nothing_of_a_file_of_one_number(session: ImportSession, rows: int) -> None:
    """Neither its owner's choice, nor a hash that identifies the number."""
    known = HEAD + "".join(row(n) for n in range(1, 7))
    if rows > 6:
        session.brings(known)
    raw = HEAD + "".join(row(n) for n in range(1, rows + 1))
    session.brings(raw)
    query = "SELECT act, detail FROM audit WHERE starts_with(act, 'import.') ORDER BY id"
    results = session.harness.all(query)
    assert [act for act, _ in results[-3:]] == ["import.look", "import.begin", "import.done"]
    assert hashlib.sha256(raw.encode()).hexdigest() not in str(results)
    assert results[-3][1]["file"] == results[-2][1]["file"], "that it was the same file can be seen"
    assert results[-1][1] == ({} if rows == 1 else {"added": 6})


def test_nothing_of_the_file_is_kept_in_plain_or_for_long(session: ImportSession) -> None:
    harness = session.harness
    session.sends(HEAD + row(1))
    result = bytes(harness.one("SELECT content FROM upload"))
    assert b"912000001" not in result and "Phiếu".encode() not in result
    session.work()
    result = bytes(harness.one("SELECT content FROM upload"))
    assert b"912000001" not in result
    assert "912000001" not in str(harness.one("SELECT report FROM upload"))
    # Another one takes its place; after four hours that one goes too.
    path = session.looks(HEAD + row(2))
    assert harness.all("SELECT state, content IS NULL FROM upload ORDER BY id") == [
        ("expired", True),
        ("read", False),
    ]
    session.place.clock.forward(hours=4)
    session.browser = session.place.inside(session.official, "203.0.113.30")
    assert "không còn nữa" in session.page(path)
    assert session.confirms(path).status_code == 422
    harness.sql.execute("UPDATE staged_job SET due_at = now() WHERE name = 'drop_file'")
    session.work()
    assert session.count("upload WHERE content IS NOT NULL") == 0
    assert session.confirms(path).status_code == 422
    assert session.count("resident") == 0
    assert "import.begin" not in [one[1] for one in session.place.office.audited()]


def test_who_has_declined_stays_out_and_a_small_file_tells_nobodys_choice(
    session: ImportSession,
) -> None:
    harness = session.harness
    harness.resident("+84912000001", opted_out_at=harness.clock())
    harness.sql.execute(
        "INSERT INTO suppression (hash) VALUES (%s)", [harness.keys.hash("+84912000002")]
    )
    path = session.looks(HEAD + row(1))
    one = session.page(path)
    path = session.looks(HEAD + row(3))
    other = session.page(path)

    def plain(page: str) -> str:
        return re.sub(r'"/console[^"]*"|value="[^"]*"|…[0-9]{3}|[0-9]{2}:[0-9]{2}', "", page)

    assert plain(one) == plain(other), "anyone who declined looks as somebody new does"
    path = session.looks(HEAD + "".join(row(n) for n in range(1, 11)))
    assert "Sẽ được thêm" not in session.page(path)
    for n in range(3, 6):
        harness.resident(f"+8491200000{n}", opted_out_at=harness.clock())
    path = session.looks(HEAD + "".join(row(n) for n in range(1, 12)))
    page = session.page(path)
    assert "<dt>Sẽ được thêm</dt><dd>6</dd>" in page
    assert "<dt>Đã có, hoặc đã từ chối</dt><dd>5</dd>" in page
    session.confirms(path)
    session.work()
    assert session.count("subscription WHERE ended_at IS NULL") == 6


def test_when_it_is_done_a_small_file_still_tells_nobodys_choice(
    session: ImportSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.harness.resident("+84912000001", opted_out_at=session.harness.clock())
    paths = [session.brings(HEAD + row(n)) for n in (1, 2)]
    session.harness.sql.execute("UPDATE subscriber_import SET at = now(), finished_at = now()")

    def plain(path: str) -> str:
        ids = re.sub(r'"/console[^"]*"|value="[^"]*"|[0-9]{2}:[0-9]{2}', "", session.page(path))
        return re.sub(r"Lần nhập số \d+|số \d+", "", ids)

    declined, new = map(plain, paths)
    assert declined == new
    session.harness.sql.execute("UPDATE subscriber_import SET notified = added")
    monkeypatch.setattr(imports, "GRACE", timedelta(days=-36_500))
    assert plain(paths[0]) == plain(paths[1])


ROLES: dict[str, tuple[str, ...]] = {
    "commune": (DAK_MIL_COMMUNE,),
    "auditor": ("lam-dong-2025",),
    "administrator": (),
}


@pytest.mark.parametrize("role", ROLES)
def test_who_may_not(session: ImportSession, place: Place, role: str) -> None:
    at = session.brings(HEAD + row(1) + row(2, DAK_MIL))
    official = place.hire(role, areas=ROLES[role])
    browser = place.inside(official, "203.0.113.20")
    assert browser.get(PAGE).status_code == 403
    assert browser.post(PAGE, {"proof": "x"}, "/console").status_code == 403
    assert browser.post(f"{at}/undo", {"code": place.code(official)}, "/console").status_code == 403
    # Anyone who oversees sees what was imported, with what proof.
    status = 404 if role == "commune" else 200
    assert browser.get(at).status_code == status
    page = browser.get("/console/residents").text
    assert (CONSENT_FORM in page) == (role != "commune")
    assert session.count("subscription") == 2


TOKEN = re.compile(r'name="csrf_token" value="[^"]+"')


def test_others_files_and_imports_are_not_there(session: ImportSession, place: Place) -> None:
    path = session.looks(HEAD + row(1))
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
    session.confirms(path)
    session.work()
    at = "/console/residents/imports/1"
    assert others[0].get(at).status_code == 404
    form = {"code": place.code(far)}
    assert others[0].post(f"{at}/undo", form, "/console").status_code == 404
    assert CONSENT_FORM not in others[0].get(PAGE).text
    assert others[1].get(at).status_code == 200, "a colleague of the same areas"
    assert session.count("subscription") == 1
