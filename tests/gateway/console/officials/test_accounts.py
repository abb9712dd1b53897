"""Invitations, passwords, tokens, and what administrators do to accounts."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text, update

from gateway.database.choices import ROLES
from gateway.database.tables_console import console_session
from gateway.database.tables_officials import official
from gateway.officials import accounts, passwords, self_service, sessions, tokens, totp
from gateway.officials.authorization import Official
from gateway.officials.errors import Unknown
from gateway.officials.permissions import PERMISSIONS
from tests import signed
from tests.gateway.console.alerts.alerting import Alerts
from tests.gateway.console.conftest import PASSWORD, QUICK, Browser, Place, hashed
from tests.gateway.console.reports.report_pages import DUC_LAP
from tests.gateway.officials.conftest import Person

TOKEN = re.compile(r"k5o_\d+_[0-9a-f]{40}")
OTHER = "con mèo mướp ngủ"


def invite(place: Place, person: Person) -> str:
    with place.office.engine.begin() as connection:
        return tokens.make(connection, person.id, ["enrol"], 7, place.clock(), None).text


def show(browser: Browser, invitation: str) -> str:
    """Uses an invitation up to the page of its set-up; gives the secret on it."""
    form = {"token": invitation}
    answer = browser.post("/console/invitation", form, "/console/invitation")
    assert answer.status_code == 303, answer.text
    match = re.search(r"<code>([A-Z2-7 ]+)</code>", browser.get("/console/invitation/setup").text)
    assert match is not None
    return match[1].replace(" ", "")


def finish(
    place: Place, browser: Browser, secret: str, password: str = OTHER, second: str = OTHER
) -> int:
    code = totp.code(secret, totp.step_of(place.clock()))
    form = {"password": password, "again": second, "code": code}
    page = "/console/invitation/setup"
    return browser.post("/console/invitation/setup", form, page).status_code


def test_from_an_invitation_to_the_next_sign_in(place: Place) -> None:
    person = place.hire()
    old, invitation = place.inside(person), invite(place, person)
    browser = place.browser()
    secret = show(browser, invitation)
    picture = browser.get("/console/invitation/qr.svg")
    assert picture.mimetype == "image/svg+xml" and b"<svg" in picture.data
    secret = show(browser, invitation)
    assert finish(place, browser, secret) == 303
    assert browser.get("/console").status_code == 200
    assert old.get("/console").status_code == 303, "sessions of before are over"
    fresh = place.browser("203.0.113.30")
    place.clock.forward(seconds=30)
    code = totp.code(secret, totp.step_of(place.clock()))
    assert place.sign_in(fresh, person, PASSWORD, code).status_code == 401, "the old password"
    assert place.sign_in(fresh, person, OTHER, code).status_code == 303
    assert place.sign_in(place.browser("203.0.113.31"), person, OTHER).status_code == 401, (
        "old phone"
    )
    actions = [row[1] for row in place.office.audited(official_id=person.id)]
    assert actions == [
        "session.begin",
        "official.enrol",
        "official.password",
        "session.begin",
        "session.begin",
    ]


def test_a_set_up_shown_twice_is_the_same(place: Place) -> None:
    browser = place.browser()
    secret = show(browser, invite(place, place.hire()))
    page = browser.get("/console/invitation/setup").text.replace(" ", "")
    assert secret in page
    with place.office.engine.connect() as connection:
        (row,) = connection.execute(console_session.select()).all()
    assert secret.encode() not in bytes(row.totp_secret), "encrypted"


def test_an_invitation_is_good_once(place: Place) -> None:
    person = place.hire()
    invitation = invite(place, person)
    first, second = place.browser(), place.browser("203.0.113.31")
    secret, _ = show(first, invitation), show(second, invitation)
    assert finish(place, first, secret) == 303
    gone = second.get("/console/invitation/setup")
    assert gone.status_code == 303 and gone.headers["Location"].startswith("/console/sign-in")
    rows = place.browser("203.0.113.32")
    form = {"token": invitation}
    assert rows.post("/console/invitation", form, "/console/invitation").status_code == 401


def test_of_two_who_finish_with_one_invitation_one_does(place: Place) -> None:
    person = place.hire()
    invitation, now = invite(place, person), place.clock()
    authority, engine = place.office.authority, place.office.engine
    holder = authority.authorise(invitation, "enrol", now=now)
    with engine.begin() as connection:
        session_tokens = [self_service.invited(connection, holder, now) for _ in range(2)]
    both = [authority.authorise(token, "enrol", now=now) for token in session_tokens]

    def end(one: Official) -> None:
        with engine.begin() as connection:
            secret = self_service.secret_of(connection, authority.keys, one)
            code = totp.code(secret, totp.step_of(now))
            password = hashed(QUICK)
            self_service.enrolled(connection, authority.keys, one, password, code, "", now)

    end(both[0])
    with pytest.raises(Unknown):
        end(both[1])


@pytest.mark.parametrize("token", ["", "x", "k5o_1_" + "0" * 40])
def test_what_is_no_invitation(place: Place, token: str) -> None:
    answer = place.browser().post("/console/invitation", {"token": token}, "/console/invitation")
    assert answer.status_code == 401


def test_a_personal_token_is_no_invitation(place: Place) -> None:
    form = {"token": place.hire(scopes=("read",)).token}
    answer = place.browser().post("/console/invitation", form, "/console/invitation")
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("password", "second"),
    [("short", "short"), ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"), (OTHER, OTHER + "x"), ("", "")],
)
def test_a_password_that_will_not_do(place: Place, password: str, second: str) -> None:
    person, browser = place.hire(), place.browser()
    secret = show(browser, invite(place, person))
    assert finish(place, browser, secret, password, second) == 422
    assert place.sign_in(place.browser("203.0.113.40"), person).status_code == 303, (
        "nothing changed"
    )
    assert finish(place, browser, secret) == 303, "and the invitation is still good"


def test_a_wrong_code_at_the_set_up_changes_nothing(place: Place) -> None:
    person, browser = place.hire(), place.browser()
    secret = show(browser, invite(place, person))
    assert finish(place, browser, totp.new_secret()) == 422
    assert place.sign_in(place.browser("203.0.113.40"), person).status_code == 303, "the old phone"
    assert finish(place, browser, secret) == 303


def test_the_name_is_no_password() -> None:
    assert passwords.problem("Nguyễn Văn Minh 1", "nguyễn văn minh") == "simple"
    assert passwords.problem("x" * 129, "a") == "long"
    assert passwords.problem(PASSWORD, "Lan") is None


def test_changing_the_password(place: Place) -> None:
    person = place.hire()
    browser, elsewhere = place.inside(person), place.inside(person, "203.0.113.20")

    def change(old: str, new: str, code: str) -> int:
        form = {"old": old, "password": new, "again": new, "code": code}
        return browser.post("/console/account/password", form, "/console/account").status_code

    assert change("wrong", OTHER, place.code(person)) == 422
    assert change(PASSWORD, OTHER, "000000") == 422
    assert elsewhere.get("/console").status_code == 200
    assert change(PASSWORD, OTHER, place.code(person)) == 303
    assert browser.get("/console").status_code == 200
    assert elsewhere.get("/console").status_code == 303
    assert place.sign_in(place.browser("203.0.113.21"), person).status_code == 401
    assert place.sign_in(place.browser("203.0.113.21"), person, OTHER).status_code == 303


def test_marks_are_typed_in_two_ways_and_are_one_password(place: Place) -> None:
    person = place.hire()
    typed = unicodedata.normalize("NFD", PASSWORD)
    assert typed != PASSWORD
    assert place.sign_in(place.browser(), person, typed).status_code == 303


def test_my_sessions(place: Place) -> None:
    person = place.hire()
    browser, other = place.inside(person), place.inside(person, "203.0.113.20")
    with place.office.engine.connect() as connection:
        ids = [one.id for one in sessions.open_of(connection, person.id, place.clock())]
    path = f"/console/account/sessions/{max(ids)}/end"
    assert browser.post(path, {}, "/console/account").status_code == 303
    assert other.get("/console").status_code == 303
    third = place.inside(person, "203.0.113.21")
    assert browser.post("/console/account/sessions/end", {}, "/console/account").status_code == 303
    assert third.get("/console").status_code == 303
    assert browser.get("/console/account").status_code == 200


def test_an_account_opens_with_what_is_to_be_done(place: Place) -> None:
    """And the officials' list tells who gets no SMS, and who signed in last."""
    person, boss = place.hire(), place.hire("administrator", areas=())
    browser, page = place.inside(person), "/console/account"
    text_of_page = browser.get(page).text
    assert "2 việc cần làm" in text_of_page and 'href="#phone-set"' in text_of_page
    form = {"phone": "0900 000 111", "code": place.code(person)}
    assert browser.post("/console/account/phone", form, page).status_code == 303
    assert "1 việc cần làm" in browser.get(page).text
    place.clock.forward(seconds=30)
    codes = browser.post("/console/account/recovery", {"code": place.code(person)}, page)
    assert codes.status_code == 200
    assert "việc cần làm" not in browser.get(page).text
    administrator = place.inside(boss, "203.0.113.22")
    rows = re.findall("<tr>.*?</tr>", administrator.get("/console/officials").text, re.S)
    calls = {name: "chưa khai số" in row for row in rows for name in names_in(row)}
    assert calls[place.name(person)] is False and calls[place.name(boss)] is True
    assert "1 người chưa khai số điện thoại" in administrator.get("/console/officials").text


def names_in(row: str) -> list[str]:
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)</a>', row)


def test_my_tokens(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)
    form = {"scopes": ["read", "draft"], "days": "30", "code": place.code(person)}
    answer = browser.post("/console/account/tokens", form, "/console/account")
    match = TOKEN.search(answer.text)
    assert answer.status_code == 200 and match is not None
    me = place.office.authority.authorise(match[0], "read", now=place.clock())
    assert (me.id, sorted(me.scopes)) == (person.id, ["draft", "read"])
    for wrong in ({"scopes": ["manage"]}, {"scopes": []}, {"days": "366"}, {"days": "x"}):
        bad = {**form, **wrong, "code": place.code(person)}
        assert browser.post("/console/account/tokens", bad, "/console/account").status_code == 422
    path = f"/console/account/tokens/{me.token_id}/revoke"
    assert browser.post(path, {}, "/console/account").status_code == 303
    assert match[0] not in browser.get("/console/account").text


def test_an_administrator_invites_and_keeps_accounts(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)

    def do(path: str, **form: object) -> tuple[int, str]:
        form = {"code": place.code(boss), **form}
        answer = browser.post(path, form, "/console/officials/new")
        return answer.status_code, answer.text

    new = {"name": "Hoàng Thị Minh", "role": "district", "areas": ["lam-dong-2025/d663"]}
    status, page = do("/console/officials/new", **new)
    match = TOKEN.search(page)
    assert status == 200 and match is not None
    assert f"{place.console.public_url}/console/invitation" in page.replace("<wbr>", "")
    minh = int(match[0].split("_")[1])
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
    assert TOKEN.search(do(f"{one}/invite")[1])
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
    match = TOKEN.search(browser.post(f"{one}/invite", form, one).text)
    assert match is not None
    assert second in browser.get(one).text and second in browser.get("/console/officials").text
    theirs = place.browser("203.0.113.31")
    assert finish(place, theirs, show(theirs, match[0])) == 303
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
        query = text("UPDATE official SET enrolled_at = :at WHERE id = :id")
        connection.execute(query, {"at": place.clock() - timedelta(hours=1), "id": new.id})
        signed.everything(connection)

    def output(person: Person) -> bool:
        page = place.inside(person, f"203.0.113.{person.id}").get("/console").text
        return place.name(new) in page.partition('id="newcomers"')[2].partition("</section>")[0]

    assert [output(person) for person in (near, writer_official, boss)] == [True, True, True]
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
        assert f"Tin khẩn cấp số {one.id} được duyệt khác thường lệ" in page
        assert f"{place.name(far)}, cán bộ địa bàn khác" in page
    two = alerts.submitted(kind="emergency")
    with place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE official SET disabled_at = now() WHERE id = :id"), {"id": far.id}
        )
        signed.everything(connection)
    alerts.actions.approve_from_server(two.id, two.version, two.hash, "không ai duyệt được")
    page = place.inside(writer_official).get("/console").text
    assert "Người giữ máy chủ đã duyệt" in page and "không ai duyệt được" in page
    history = place.inside(alerts.an).get(f"/console/alerts/{two.id}").text
    assert "<strong>Người giữ máy chủ</strong> duyệt" in history
    auditor = place.inside(place.hire("auditor"), "203.0.113.77")
    assert "người giữ máy chủ" in auditor.get("/console/audit?act=alert.approve").text


def test_an_email_address_takes_a_fresh_code_and_is_shown_nowhere(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)

    def send(field: str, value: str, code: str) -> Any:
        place.clock.forward(minutes=1)
        form = {field: value, "code": code and person.code(place.clock())}
        return browser.post(f"/console/account/{field}", form, "/console/account")

    assert "email-set" not in browser.get("/console/account").text
    assert "Hãy lưu số điện thoại trước" in send("email", "lan@example.vn", "code").text
    assert send("phone", "0912000111", "code").status_code == 303
    assert "Chưa có địa chỉ thư" in browser.get("/console/account").text
    assert send("email", "lan@example.vn", "").status_code == 422
    wrong = send("email", "lan@", "code")
    assert wrong.status_code == 422 and "Đó không phải địa chỉ thư" in wrong.text
    assert send("email", "lan@example.vn", "code").status_code == 303
    page = browser.get("/console/account").text
    assert "Đã có địa chỉ thư" in page and "lan@example.vn" not in page
    assert send("email", "", "code").status_code == 303
    with place.office.engine.connect() as connection:
        row = connection.execute(text("SELECT email, email_before FROM official_contact")).one()
        about = connection.execute(text("SELECT about FROM news ORDER BY id")).scalars().all()
    assert row.email is None and row.email_before is not None
    assert about == ["email", "email"]


def test_a_phone_takes_a_code_and_is_shown_nowhere(place: Place) -> None:
    person = place.hire()
    browser = place.inside(person)
    assert "Chưa có số điện thoại" in browser.get("/console/account").text

    def send(phone: str, code: str) -> int:
        form = {"phone": phone, "code": code}
        return browser.post("/console/account/phone", form, "/console/account").status_code

    assert send("0912000111", "") == 422
    place.clock.forward(minutes=1)
    assert send("khong co", person.code(place.clock())) == 422
    assert (
        browser.post("/console/account/duty", {"hours": "8"}, "/console/account").status_code == 422
    )
    place.clock.forward(minutes=1)
    assert send("0912000111", person.code(place.clock())) == 303
    assert (
        browser.post("/console/account/duty", {"hours": "8"}, "/console/account").status_code == 303
    )
    page = browser.get("/console/account").text
    assert "Bạn đang trực đến" in page and "12000111" not in page
    assert (
        browser.post("/console/account/duty", {"hours": "0"}, "/console/account").status_code == 303
    )
    assert "Bạn không trực" in browser.get("/console/account").text
    with place.office.engine.connect() as connection:
        (purpose,) = connection.execute(text("SELECT purpose FROM outbound")).scalars()
    assert purpose == "official"
