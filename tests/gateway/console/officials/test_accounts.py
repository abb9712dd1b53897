"""Administrators' actions on accounts, and the limits of a new account."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from gateway.database.choices import ROLES
from gateway.database.tables_officials import official
from gateway.officials import accounts, tokens
from gateway.officials.permissions import PERMISSIONS
from tests import signed
from tests.gateway.console.alerts.alerting import Alerts
from tests.gateway.console.conftest import Place
from tests.gateway.console.officials.inviting import finish, show, typed_code
from tests.gateway.console.reports.report_pages import DUC_LAP
from tests.gateway.officials.conftest import Person


def test_an_administrator_invites_and_keeps_accounts(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)

    def do(path: str, **form: object) -> tuple[int, str]:
        form = {"code": place.code(boss), **form}
        answer = browser.post(path, form, "/console/officials/new")
        return answer.status_code, answer.text

    new = {"name": "Hoàng Thị Minh", "role": "district", "areas": ["lam-dong-2025/d663"]}
    status, page = do("/console/officials/new", **new)
    token = typed_code(page)
    assert status == 200 and token
    assert f"{place.console.public_url}/console/invitation" in page.replace("<wbr>", "")
    minh = int(token.split("_")[1])
    with place.office.engine.connect() as connection:
        owner = tokens.owner(connection, minh)
    assert owner is not None
    one = f"/console/officials/{owner}"
    assert "Hoàng Thị Minh" in browser.get("/console/officials").text
    assert do("/console/officials/new", **new)[0] == 422, "the name is taken"
    assert do("/console/officials/new", **{**new, "name": "X", "role": "king"})[0] == 422
    assert do("/console/officials/new", **{**new, "name": "X", "role": "administrator"})[0] == 422
    assert do(f"{one}/role", role="district", areas=["lam-dong-2025/d664"])[0] == 303
    assert do(f"{one}/role", role="district", areas=["lam-dong-2025"])[0] == 422
    assert do(f"{one}/role", role="province", areas=["lam-dong-2025"])[0] == 303
    assert do(f"{one}/role", role="king", areas=["lam-dong-2025"])[0] == 422
    assert (
        do(f"/console/officials/{boss.id}/role", role="auditor", areas=["lam-dong-2025"])[0] == 422
    )
    assert do(f"{one}/disable")[0] == 303
    assert do(f"{one}/disable")[0] == 422
    assert do(f"{one}/invite")[0] == 422
    assert do(f"{one}/enable")[0] == 303
    assert typed_code(do(f"{one}/invite")[1])
    assert do(f"{one}/unlock")[0] == 422
    with place.office.engine.begin() as connection:
        until = place.clock().replace(year=2027)
        query = update(official).where(official.c.id == owner)
        connection.execute(query.values(locked_until=until, wrong_codes=9, totp_secret=b"x"))
        signed.everything(connection)
    assert do(f"{one}/unlock")[0] == 303
    with place.office.engine.connect() as connection:
        assert accounts.find(connection, owner).locked_until is None
    assert do(f"/console/officials/{boss.id}/disable")[0] == 422, "the only one who can act"
    assert do("/console/officials/4040/disable")[0] == 404
    actions = [row[1] for row in place.office.audited(kind="official", object_id=owner)]
    assert actions == [
        "official.create",
        "official.role",
        "official.role",
        "official.disable",
        "official.enable",
        "official.invite",
        "official.unlock",
    ]


def test_an_invitation_says_what_each_role_may_do(place: Place) -> None:
    browser = place.inside(place.hire("administrator"))
    page = browser.get("/console/officials/new").text
    may = dict(re.findall(r'<p class="help" id="may-(\w+)">(.*?)</p>', page))
    assert may.keys() == ROLES.keys()
    for act, word in (("draft", "soạn"), ("judge", "kết luận"), ("approve", "duyệt")):
        may_not = {role for role, says in may.items() if f"không {word}" in says.casefold()}
        assert may_not == ROLES.keys() - PERMISSIONS[act].roles, act
    for act, word in (("manage", "Mời"), ("confirm", "xác nhận tài khoản"), ("audit", "nhật ký")):
        does = {role for role, says in may.items() if word in says}
        assert does == PERMISSIONS[act].roles, act
    closed = page.split("Chọn từng xã (")[1]
    assert "xã Đức Lập" in closed and "xã Đức Lập" not in page.split("Chọn từng xã (")[0]
    chosen = {"name": "X", "role": "king", "areas": DUC_LAP, "code": "1"}
    refused = browser.post("/console/officials/new", chosen, "/console/officials/new").text
    assert "<details open><summary>Chọn từng xã (" in refused


def test_who_is_of_communes_is_offered_communes(place: Place) -> None:
    browser = place.inside(place.hire("administrator"))
    form = {"name": "Lê Thị Hoa", "role": "commune", "areas": ["lam-dong-2025/d663"]}
    refused = browser.post("/console/officials/new", form, "/console/officials/new").text
    assert "<details open><summary>Chọn từng xã (" in refused
    form["role"] = "district"
    refused = browser.post("/console/officials/new", form, "/console/officials/new").text
    assert "<details><summary>Chọn từng xã (" in refused


def test_a_form_that_can_not_be_done_uses_up_no_code(place: Place) -> None:
    boss, minh = place.hire("administrator"), place.hire()
    browser, one = place.inside(boss), f"/console/officials/{minh.id}"
    code, new = place.code(boss), {"name": "Lê Thị Hoa", "role": "district"}

    def do(path: str, **form: object) -> int:
        form = {"code": code, **form}
        return browser.post(path, form, "/console/officials/new").status_code

    before = place.office.audited()
    assert do("/console/officials/new", **new) == 422, "no area"
    assert do("/console/officials/new", **{**new, "role": "king"}) == 422
    assert do("/console/officials/new", **{**new, "name": place.name(minh)}) == 422
    assert do(f"{one}/role", role="commune", areas=["lam-dong-2025"]) == 422
    assert do(f"{one}/enable") == 422 and do(f"{one}/unlock") == 422
    assert do(f"/console/officials/{boss.id}/disable") == 422
    assert do("/console/account/password", password="x", again="x") == 422
    assert do("/console/account/tokens", scopes=[], days="30") == 422
    assert do("/console/carriers/open/test", number="0900000001") in (404, 422)
    assert place.office.audited() == before, "and nothing of it stays"
    assert do("/console/officials/new", **new, areas=["lam-dong-2025/d663"]) == 200
    assert do(f"{one}/disable") == 422, "now it is used up"
    assert do(f"{one}/disable", code=place.code(boss)) == 303


def test_anyone_who_is_invited_again_is_shown_as_that(place: Place) -> None:
    boss, minh = place.hire("administrator"), place.hire()
    browser, one = place.inside(boss), f"/console/officials/{minh.id}"
    second = "mời lại, chưa vào"
    assert "Đang làm việc" in browser.get(one).text and second not in browser.get(one).text
    form = {"code": place.code(boss)}
    token = typed_code(browser.post(f"{one}/invite", form, one).text)
    assert token
    assert second in browser.get(one).text and second in browser.get("/console/officials").text
    theirs = place.browser("203.0.113.31")
    assert finish(place, theirs, show(theirs, token)) == 303
    assert second not in browser.get(one).text


def test_another_role_and_signing_out_end_sessions(place: Place) -> None:
    boss, minh = place.hire("administrator"), place.hire()
    browser, theirs = place.inside(boss), place.inside(minh, "203.0.113.22")
    one = f"/console/officials/{minh.id}"
    areas = ["lam-dong-2025/d664"]

    def do(what: str, **form: object) -> int:
        form = {"code": place.code(boss), **form}
        return browser.post(f"{one}/{what}", form, one).status_code

    assert do("role", role="district", areas=areas) == 303
    assert theirs.get("/console").status_code == 200, "the areas alone are changed"
    assert "Chrome" not in browser.get(one).text and do("sign-out") == 303
    assert theirs.get("/console").status_code == 303
    second = place.inside(minh, "203.0.113.23")
    assert do("role", role="auditor", areas=["lam-dong-2025"]) == 303
    assert second.get("/console").status_code == 303
    audited = place.office.audited(kind="official", object_id=minh.id, official_id=boss.id)
    assert [act for _, act, _, _ in audited] == [
        "official.role",
        "official.sign_out",
        "official.role",
    ]


@pytest.mark.parametrize("code", ["", "000000", "used"])
def test_without_a_fresh_code_nothing_of_an_account_changes(place: Place, code: str) -> None:
    boss, minh = place.hire("administrator"), place.hire()
    browser = place.inside(boss)
    given = boss.code(place.clock()) if code == "used" else code
    for what in ("disable", "invite", "role", "enable", "unlock", "sign-out"):
        path = f"/console/officials/{minh.id}/{what}"
        answer = browser.post(path, {"code": given}, "/console/officials/new")
        assert answer.status_code in (422, 429), what
    before = place.office.audited(outcome="done")
    assert [row[1] for row in before] == ["session.begin"]
    typed = {"name": "Giữ lại chữ này", "role": "province", "code": given}
    page = browser.post("/console/officials/new", typed, "/console/officials/new").text
    assert 'value="Giữ lại chữ này"' in page, "what was typed is not lost"


def test_an_auditor_sees_officials_and_changes_nothing(place: Place) -> None:
    auditor, minh = place.hire("auditor", areas=("lam-dong-2025",)), place.hire()
    browser = place.inside(auditor)
    page = browser.get(f"/console/officials/{minh.id}").text
    assert place.name(minh) in page and "/disable" not in page
    assert "2 người đang làm việc; chưa người nào khai số" in browser.get("/console/officials").text
    assert browser.get("/console/officials/new").status_code == 403


def test_a_new_account_is_confirmed_on_its_page(place: Place) -> None:
    boss, auditor = place.hire("administrator"), place.hire("auditor")
    new = place.hire(confirmed=False)
    with place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET created_by = :by WHERE id = :id"),
            {"by": boss.id, "id": new.id},
        )
        signed.everything(connection)
    one = f"/console/officials/{new.id}"
    own, second = place.inside(boss), place.inside(auditor, "203.0.113.20")
    page = own.get(one).text
    assert f"Người mời: {place.name(boss)}" in page and "Xác nhận đúng người" not in page
    assert f"Những người xác nhận được: {place.name(auditor)}" in page
    refused = own.post(f"{one}/confirm", {"code": place.code(boss)}, one)
    assert refused.status_code == 422 and "không phải người thứ hai" in refused.text
    assert place.name(new) in second.get("/console").text.partition('id="under-way"')[0]
    assert place.name(new) not in own.get("/console").text.partition('id="newcomers"')[0]
    assert second.post(f"{one}/confirm", {}, one).status_code == 422, "it takes a code"
    done = second.post(f"{one}/confirm", {"code": place.code(auditor)}, one)
    assert done.status_code == 303
    assert f"{place.name(auditor)} đã xác nhận lúc" in second.get(one).text


def test_new_accounts_stand_on_today_of_their_areas_for_a_week(place: Place) -> None:
    near, far = place.hire(), place.hire(areas=("lam-dong-2025/d660",))
    writer_official = place.hire("commune", areas=("lam-dong-2025/24664",))
    boss, new = place.hire("administrator"), place.hire(confirmed=False)
    with place.office.engine.begin() as connection:
        query = text("UPDATE official SET enrolled_at = :at WHERE id = ANY(:ids)")
        at, ids = place.clock() - timedelta(hours=1), [new.id, boss.id]
        connection.execute(query, {"at": at, "ids": ids})
        signed.everything(connection)

    def output(person: Person) -> bool:
        page = place.inside(person, f"203.0.113.{person.id}").get("/console").text
        return place.name(new) in page.partition('id="newcomers"')[2].partition("</section>")[0]

    assert [output(person) for person in (near, writer_official, boss)] == [True, True, True]
    page = place.inside(near, "203.0.113.90").get("/console").text
    assert "Chưa đủ 24 giờ nên chưa duyệt được." in page
    assert "Chưa đủ 24 giờ nên chưa xác nhận được tài khoản." in page, "who never approves"
    assert not output(far)
    place.clock.forward(days=7)
    assert not output(near)


def test_today_describes_the_newest_accounts_and_names_all(place: Place) -> None:
    me, others = place.hire(), [place.hire() for _ in range(7)]
    with place.office.engine.begin() as connection:
        query = text("UPDATE official SET enrolled_at = :at WHERE id = :id")
        for minutes, one in enumerate(others):
            at = place.clock() - timedelta(minutes=minutes)
            connection.execute(query, {"at": at, "id": one.id})
        signed.everything(connection)
    page = place.inside(me).get("/console").text
    first, _, folded = page.partition('id="newcomers"')[2].partition("2 người nữa")
    assert all(place.name(one) in first for one in others[:5])
    rest = folded.partition("</section>")[0]
    assert all(place.name(one) in rest and place.name(one) not in first for one in others[5:])


def test_an_emergency_that_another_approved_is_told_to_all(place: Place) -> None:
    alerts = Alerts(place)
    far, writer_official = place.hire(areas=("lam-dong-2025/d660",)), place.hire("commune")
    with place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET disabled_at = now() WHERE id = :id"), {"id": alerts.binh.id}
        )
        signed.everything(connection)
    one = alerts.submitted(kind="emergency")
    browser = place.inside(far)
    assert f'class="button" href="/console/alerts/{one.id}"' in browser.get("/console").text, (
        "it waits"
    )
    answer = alerts.press(browser, one, "approve", code=place.code(far))
    assert answer.status_code == 303, answer.text
    assert alerts.now(one).approved_how == "elsewhere"
    for person in (far, writer_official, place.hire("auditor")):
        page = place.inside(person, f"203.0.113.{person.id}").get("/console").text
        assert f"Tin khẩn cấp {one.id} được duyệt khác thường lệ" in page
        assert f"{place.name(far)}, cán bộ địa bàn khác" in page
    two = alerts.submitted(kind="emergency")
    with place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET disabled_at = now() WHERE id = :id"), {"id": far.id}
        )
        signed.everything(connection)
    alerts.service.approve_from_server(two.id, two.version, two.hash, "không ai duyệt được")
    page = place.inside(writer_official).get("/console").text
    assert "Người giữ máy chủ đã duyệt" in page and "không ai duyệt được" in page
    history = place.inside(alerts.an).get(f"/console/alerts/{two.id}").text
    assert "<strong>Người giữ máy chủ</strong> duyệt" in history
    auditor = place.inside(place.hire("auditor"), "203.0.113.77")
    assert "người giữ máy chủ" in auditor.get("/console/audit?act=alert.approve").text
