"""Every route: denied by default, by role, without the form's token, and for others' objects."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Blueprint, Flask
from sqlalchemy import insert

from gateway.console import guard
from gateway.console.session import PREFIX
from gateway.database.tables_alerts import alert, alert_editor
from gateway.officials import self_service, sessions, tokens
from gateway.officials.errors import Unknown
from gateway.officials.permissions import PERMISSIONS, ROLES
from tests.gateway.console.conftest import Place

ARGUMENTS = {
    "mark": "0" * 32,
    "duty_id": 999_999,
    "page": "alerts",
    "step": 1,
    "passkey_id": 999_999,
    "official_id": 1,
    "alert_id": 999_999,
    "carrier": "open",
    "session_id": 999_999,
    "token_id": 999_999,
    "upload_id": 999_999,
    "template": "nowhere",
    "alert_template_id": 999_999,
    "import_id": 999_999,
    "report_id": 999_999,
    "subject_id": 999_999,
    "disclosure_id": 999_999,
    "proposal_id": 999_999,
    "campaign_id": 999_999,
    "merge_id": 999_999,
    "appeal_id": 999_999,
    "list_id": 999_999,
    "filter_id": 999_999,
    "name": "console.css",
    "unknown": "a/b",
}
ANYBODY = {
    "console.asset",
    "console.shapes",
    "console.nowhere",
    "console.sign_in",
    "console.signed_in",
    "console.sign_out",
    "console.choose_language",
    "console.choose_look",
    "console.office_colours",
    "console.emblem",
    "console.invitation",
    "console.invited",
    "console.passkey_options",
    "console.passkey_signed_in",
    "console.recover",
    "console.recovered",
    "console.help_index",
    "console.help_page",
    "console.tour",
}


def routes(app: Flask) -> list[tuple[str, str, str, Any]]:
    """Method, path, endpoint and mark of each route of the console."""
    adapter = app.url_map.bind("127.0.0.1")
    results = []
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(PREFIX):
            given = {name: ARGUMENTS[name] for name in rule.arguments}
            mark = app.view_functions[rule.endpoint].console  # type: ignore[attr-defined]
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                path = adapter.build(rule.endpoint, given, method=method)
                results.append((method, path, rule.endpoint, mark))
    return results


def test_every_view_says_what_it_takes(place: Place) -> None:
    marks = {endpoint: mark for _, _, endpoint, mark in routes(place.app)}
    assert {endpoint for endpoint, mark in marks.items() if mark is None} == ANYBODY
    assert len(marks) > len(ANYBODY)
    for endpoint, mark in marks.items():
        if mark is not None:
            assert mark.act in PERMISSIONS, endpoint
    for method, _, endpoint, mark in routes(place.app):
        if method != "GET" and mark is not None and PERMISSIONS[mark.act].totp:
            assert mark.back is not None, f"{endpoint} can't ask for the code again"


def test_a_view_without_a_mark_is_refused() -> None:
    app, pages = Flask("x"), Blueprint("console", "x", url_prefix=PREFIX)
    pages.before_request(guard._admit)
    pages.get("/bare")(lambda: "secret")
    app.register_blueprint(pages)
    answer = app.test_client().get("/console/bare")
    assert answer.status_code == 403 and "secret" not in answer.text


def test_anyone_who_is_not_signed_in_sees_nothing(place: Place) -> None:
    browser = place.browser()
    for method, path, endpoint, mark in routes(place.app):
        if mark is None:
            continue
        answer = browser.get(path) if method == "GET" else browser.post(path, {})
        assert answer.status_code == 303, endpoint
        assert answer.headers["Location"].startswith("/console/sign-in"), endpoint


def test_every_role_reaches_its_acts_alone(place: Place) -> None:
    place.hire()  # number 1, which some paths name
    for role in ROLES:
        official = place.hire(role)
        browser = place.inside(official, f"203.0.113.{official.id}")
        for method, path, endpoint, mark in routes(place.app):
            if mark is None or mark.act == "enrol":
                continue
            answer = browser.get(path) if method == "GET" else browser.post(path, {}, "/console")
            allowed = role in PERMISSIONS[mark.act].roles
            assert (answer.status_code != 403) == allowed, (role, endpoint, answer.status_code)
            if not allowed:
                last = place.office.audited(official_id=official.id)[-1]
                assert last[1:3] == (mark.act, "refused"), endpoint
        assert browser.get("/console").status_code == 200


def test_an_unknown_object_gets_a_page_of_the_console(place: Place) -> None:
    for role in ("administrator", "district"):
        official = place.hire(role)
        browser, met = place.inside(official, f"203.0.113.{official.id}"), set()
        for method, path, endpoint, mark in routes(place.app):
            if mark is None or method != "GET" or "999999" not in path:
                continue
            if role not in PERMISSIONS[mark.act].roles:
                continue
            answer = browser.get(path)
            assert answer.status_code == 404, endpoint
            met.add(endpoint)
            _own_page(answer.text, path)
        assert len(met) >= 5
    for path in (
        "/console/alerts/new?subject=0900000122",
        "/console/alerts/new?campaign=999",
        "/console/reports/99999999999999999999",
        "/console/nothing/here",
    ):
        answer = browser.get(path)
        assert answer.status_code == 404, path
        _own_page(answer.text, path, signed_in="nothing" not in path and "9999999999" not in path)


@pytest.mark.parametrize(
    ("role", "path"), [("administrator", "officials/{}"), ("district", "reports/of/{}/disclose")]
)
def test_an_id_that_no_table_can_have_is_unknown(place: Place, role: str, path: str) -> None:
    browser = place.inside(place.hire(role))
    for one in ((1 << 63) - 1, 1 << 63, 1 << 99):
        answer = browser.get(f"/console/{path.format(one)}")
        assert answer.status_code == 404
        _own_page(answer.text, path)


def _own_page(page: str, path: str, signed_in: bool = True) -> None:
    assert '<html lang="vi">' in page and "Not Found" not in page, path
    assert 'action="/console/language"' in page and 'href="/console"' in page, path
    if signed_in:
        assert 'href="/console/alerts"' in page and "/console/sign-out" in page, path


def test_every_post_needs_the_token_of_its_form(place: Place) -> None:
    boss = place.hire("administrator")
    browser, stranger = place.inside(boss), place.browser()
    posts = [(path, endpoint) for method, path, endpoint, _ in routes(place.app) if method != "GET"]
    assert len(posts) >= 18
    before = place.office.audited()
    for path, endpoint in posts:
        for wrong in ("", "x", stranger.token(), browser.token() + "x"):
            form = {"csrf_token": wrong, "code": boss.code(place.clock(), steps=1)}
            answer = browser.client.post(path, data=form)
            assert answer.status_code == 400, (endpoint, wrong)
        assert browser.client.post(path, data={}).status_code == 400, endpoint
    assert place.office.audited() == before
    assert browser.get("/console").status_code == 200, "and nobody is signed out by it"


def test_a_form_of_a_session_that_is_over_says_so_and_keeps_what_was_typed(place: Place) -> None:
    browser = place.inside(place.hire())
    form = {
        "csrf_token": "old",
        "reason": "Bà cụ sắp chuyển tiền",
        "code": "123456",
        "password": "bon con trau trang",
    }
    headers = {"Referer": "http://127.0.0.1/console/reports/7"}
    answer = browser.client.post("/console/reports/7/decide", data=form, headers=headers)
    assert answer.status_code == 400 and "Phiên đăng nhập đã hết" in answer.text
    assert 'href="/console/sign-in?next=/console/reports/7"' in answer.text
    assert "Bà cụ sắp chuyển tiền</textarea>" in answer.text
    assert 'data-stored=\'{"action": "/console/reports/7/decide"' in answer.text
    assert "123456" not in answer.text and "bon con" not in answer.text
    headers = {"Referer": "http://evil.example/console/<x>"}
    answer = browser.client.post("/console/reports/7/decide", data=form, headers=headers)
    assert "evil" not in answer.text and 'href="/console/sign-in?next=/console"' in answer.text


def test_pages_of_errors_keep_the_menu(place: Place) -> None:
    browser = place.inside(place.hire("commune", areas=("lam-dong-2025/24664",)))
    for path, status in (("/console/nowhere", 404), ("/console/officials", 403)):
        answer = browser.get(path)
        assert answer.status_code == status and '<nav class="menu"' in answer.text
    assert '<nav class="menu"' not in place.browser().get("/console/nowhere").text


def test_a_form_of_another_site_is_refused(place: Place) -> None:
    browser = place.inside(place.hire())
    form = {"csrf_token": browser.token("/console/account")}
    for site, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 303)):
        headers = {"Sec-Fetch-Site": site}
        answer = browser.client.post("/console/account/sessions/end", data=form, headers=headers)
        assert answer.status_code == status, site


def test_nothing_else_than_get_and_post(place: Place) -> None:
    browser = place.inside(place.hire())
    for method in ("PUT", "DELETE", "PATCH"):
        form = {"csrf_token": browser.token("/console/account")}
        answer = browser.client.open("/console/account", method=method, data=form)
        assert answer.status_code in (400, 405)


def test_every_answer_has_security_headers(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)
    for method, path, endpoint, mark in routes(place.app):
        if method != "GET" or (mark is not None and mark.act == "enrol"):
            continue
        answer = browser.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none';") and "unsafe" not in policy, endpoint
        assert "http" not in policy and "*" not in policy and "data:" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "DENY"
        cached = endpoint in (
            "console.asset",
            "console.shapes",
            "console.office_colours",
            "console.emblem",
        )
        assert ("no-store" in answer.headers["Cache-Control"]) != cached, endpoint
        if answer.mimetype != "text/html":
            continue
        assert len(answer.data) < 100_000, endpoint
        page = answer.text
        bare = re.sub(r'<script src="/console/static/[a-z.]+\?v=\w+" defer></script>', "", page)
        assert not re.search(r"<(script|style)|\sstyle=|\son[a-z]+=|javascript:", bare), endpoint
        outside = re.findall(r'(?:src|href|action)="([^"]*)"', page)
        assert all(one.startswith(("/console", "#")) for one in outside), endpoint
        assert "no-store" in browser.get(f"{path}/none").headers.get("Cache-Control", "no-store")


def test_of_others_sessions_and_tokens_nobody_learns(place: Place) -> None:
    lan, minh = place.hire(), place.hire()
    browser = place.inside(lan)
    theirs = place.inside(minh, "203.0.113.20")
    now = place.clock()
    with place.office.engine.connect() as connection:
        (session,) = sessions.open_of(connection, minh.id, now)
    answers = set()
    for path in (
        f"/console/account/sessions/{session.id}/end",
        "/console/account/sessions/999999/end",
        f"/console/account/tokens/{minh.token_id}/revoke",
        "/console/account/tokens/999999/revoke",
    ):
        answer = browser.post(path, {}, "/console/account")
        answers.add((answer.status_code, answer.text.replace(browser.token("/console"), "")))
    assert {status for status, _ in answers} == {404}
    assert theirs.get("/console").status_code == 200
    with place.office.engine.connect() as connection:
        assert len(tokens.open_of(connection, minh.id, now)) == 1


def test_an_administrator_revokes_a_token_only_as_its_owners(place: Place) -> None:
    boss, lan, minh = place.hire("administrator"), place.hire(), place.hire()
    browser = place.inside(boss)
    path = f"/console/officials/{lan.id}/tokens/{minh.token_id}/revoke"
    answer = browser.post(path, {"code": place.code(boss)}, "/console")
    assert answer.status_code == 404
    own = f"/console/officials/{minh.id}/tokens/{minh.token_id}/revoke"
    assert browser.post(own, {"code": place.code(boss)}, "/console").status_code == 303


def test_alerts_of_other_districts_wait_for_nobody_here(place: Place) -> None:
    lan, far = place.hire(), place.hire(areas=("lam-dong-2025/d664",))
    _submitted(place, far.id, "lam-dong-2025/24664", "IN-MY-DISTRICT")
    _submitted(place, far.id, "lam-dong-2025/d660", "IN-ANOTHER")
    _submitted(place, lan.id, "lam-dong-2025/24670", "OF-MY-HAND")
    page = place.inside(lan).get("/console").text
    assert "IN-MY-DISTRICT" in page
    assert "IN-ANOTHER" not in page and "OF-MY-HAND" not in page
    for role in ("commune", "auditor", "administrator"):
        official = place.hire(role, areas=("lam-dong-2025/24664",))
        page = place.inside(official, f"203.0.113.{official.id}").get("/console").text
        assert "IN-MY-DISTRICT" not in page, "who can't approve is not asked to"


def _submitted(place: Place, by: int, area: str, text: str) -> None:
    now = place.clock()
    row = {
        "kind": "notice",
        "texts": {"vi": text},
        "areas": [area],
        "expires_at": now.replace(year=now.year + 1),
        "state": "submitted",
        "content_hash": "x",
        "created_by": by,
        "submitted_by": by,
        "submitted_at": now,
    }
    with place.office.engine.begin() as connection:
        made = connection.execute(insert(alert).values(row).returning(alert.c.id)).scalar_one()
        connection.execute(insert(alert_editor).values(alert_id=made, official_id=by))


def test_an_invitation_is_for_one_thing(place: Place) -> None:
    """The session that it begins reaches the set-up and nothing else."""
    official = place.hire()
    with place.office.engine.begin() as connection:
        made = tokens.make(connection, official.id, ["enrol"], 7, place.clock(), None)
    browser = place.browser()
    answer = browser.post("/console/invitation", {"token": made.text}, "/console/invitation")
    assert answer.headers["Location"] == "/console/invitation/setup"
    for method, path, endpoint, mark in routes(place.app):
        if mark is None or mark.act == "enrol":
            continue
        got = browser.get(path) if method == "GET" else browser.post(path, {}, "/console/sign-in")
        assert got.status_code in (302, 303, 403), (endpoint, got.status_code)
        if got.status_code != 403:
            assert got.headers["Location"].endswith("/console/invitation/setup"), endpoint


def test_a_session_is_no_token_for_the_api(place: Place) -> None:
    """The cookie in a header is nobody."""
    official = place.hire()
    with place.office.engine.begin() as connection:
        token = self_service.signed_in(connection, official.id, "", place.clock())
    with pytest.raises(Unknown):
        place.office.authority.authorise(token.text, "read", now=place.clock())
    result = place.office.authority.authorise(token, "read", now=place.clock())
    assert (result.id, result.token_id) == (official.id, None) and result.session_id is not None
