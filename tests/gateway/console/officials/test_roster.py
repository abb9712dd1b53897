"""The roster's page: who puts whom on duty, and who stands in for whom."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

from gateway.notifications import contacts
from gateway.officials.authorization import Official
from tests.gateway.console.conftest import Place
from tests.gateway.officials.conftest import ELSEWHERE, Person

PAGE = "/console/duty"


def times(place: Place, hours: int = 12) -> dict[str, str]:
    """Of a form, from now on."""
    local = place.clock().astimezone(place.console.timezone)
    ends = local + timedelta(hours=hours)
    return {"begins": f"{local:%d/%m/%Y %H:%M}", "ends": f"{ends:%d/%m/%Y %H:%M}"}


def offered(page: str, field: str) -> list[str]:
    """The names in a choice of the page."""
    select = re.search(rf'<select id="{field}".*?</select>', page, re.S)
    if select is None:
        return []
    names = re.findall(r"<option[^>]*>([^<]*)</option>", select[0])
    return sorted(unescape(one).partition(" ·")[0] for one in names)


def on_duty(page: str) -> list[str]:
    turns = unescape(page).partition('id="turns"')[2]
    return re.findall(r'<th scope="row">([^<]*)<', turns.partition("</section>")[0])


def names(place: Place, *people: Person) -> list[str]:
    return sorted(map(place.name, people))


def test_an_approver_fills_it_with_those_of_their_areas(place: Place) -> None:
    mine, near, far = place.hire(), place.hire(), place.hire(areas=(ELSEWHERE,))
    browser = place.inside(mine)
    assert offered(browser.get(PAGE).text, "official") == names(place, mine, near)
    form = {"official": str(near.id), **times(place)}
    assert browser.post(PAGE, form, PAGE).status_code == 303
    assert on_duty(browser.get(PAGE).text) == [place.name(near)]
    refused = browser.post(PAGE, {**form, "official": str(far.id)}, PAGE)
    assert refused.status_code == 403
    past = browser.post(PAGE, {**form, **times(place, -1)}, PAGE)
    assert past.status_code == 422 and "Giờ kết thúc phải sau giờ bắt đầu" in past.text


def test_the_nights_without_anybody_are_marked(place: Place) -> None:
    """Those of one's own areas alone; who begins after a night is not on duty in it."""
    mine, near, far = place.hire(), place.hire(), place.hire(areas=("lam-dong-2025/d660",))
    browser = place.inside(mine)

    def nights() -> list[str]:
        page = browser.get(PAGE).text.partition('id="nights"')[2].partition("</section>")[0]
        return [one.strip() for one in re.findall("</th><td[^>]*>([^<]*)", page)]

    assert nights() == [""] * 7 and ">Chưa có ai<" in browser.get(PAGE).text
    local = place.clock().astimezone(place.console.timezone)
    tomorrow = (local + timedelta(days=1)).replace(hour=17, minute=0)
    ends = tomorrow + timedelta(hours=14)
    form = {"begins": f"{tomorrow:%d/%m/%Y %H:%M}", "ends": f"{ends:%d/%m/%Y %H:%M}"}
    assert browser.post(PAGE, {"official": str(near.id), **form}, PAGE).status_code == 303
    boss = place.inside(place.hire("administrator", areas=()), "203.0.113.77")
    assert boss.post(PAGE, {"official": str(far.id), **times(place)}, PAGE).status_code == 303
    assert nights() == ["", place.name(near), *[""] * 5]
    assert "6 trong 7 đêm tới chưa có ai trực." in browser.get(PAGE).text


def test_nobody_on_duty_says_whom_an_sms_reaches(place: Place) -> None:
    """Only who gave a number; where nobody did, the page says so in red, as do the others."""
    mine, near = place.hire("province", areas=("lam-dong-2025",)), place.hire()
    browser = place.inside(mine)
    none = "không ai nhận được tin báo: 0 trong 2 người duyệt đã khai số. Hãy gọi trực tiếp."
    pages = (PAGE, "/console/province")
    for path in pages:
        page = browser.get(path).text
        assert re.search(f'<p class="problem">.*Lúc này không có ai trực và {none}', page)
    give_phone(place, mine)
    some = f"nên 1 người duyệt có số được nhắn; 1 người chưa khai số: {place.name(near)}."
    for path in pages:
        assert f"Lúc này không có ai trực, {some}" in browser.get(path).text
    boss = place.inside(place.hire("administrator", areas=()), "203.0.113.77")
    form = {"official": str(near.id), **times(place)}
    assert boss.post(PAGE, form, PAGE).status_code == 303
    page = browser.get(f"{PAGE}?done=roster_put").text
    assert f"Người đang trực chưa khai số, {some}" in page
    lacking = f"Chưa khai số nhận tin báo, nên không được nhắn: {place.name(near)}."
    assert lacking in page and page.count(" · chưa khai số nhận tin báo</option>") > 1
    listed = boss.get("/console/officials").text
    assert f"<strong>1 trong 2 người duyệt chưa khai số: {place.name(near)}.</strong>" in listed
    give_phone(place, near)
    assert "chưa khai số" not in browser.get(PAGE).text.partition('id="away"')[0]


def give_phone(place: Place, official: Person) -> None:
    keys, me = place.console.authority.keys, Official(official.id, "", "", (), (), None)
    with place.office.engine.begin() as connection:
        contacts.set_phone(connection, keys, me, f"09120001{official.id:02}", place.clock())


def test_a_week_is_filled_in_one_save(place: Place) -> None:
    mine, near, far = place.hire(), place.hire(), place.hire(areas=(ELSEWHERE,))
    browser = place.inside(mine)
    page = browser.get(PAGE).text
    fields = re.findall(r'<select name="(night-[0-9-]+)"', page)
    assert len(fields) == 7 and "Cả bảy đêm tới chưa có ai trực." in page
    week = {name: str(near.id if n % 2 else mine.id) for n, name in enumerate(fields)}
    nobody = browser.post(f"{PAGE}/week", dict.fromkeys(fields, ""), PAGE)
    assert nobody.status_code == 422 and "Chưa chọn ai" in nobody.text
    refused = browser.post(f"{PAGE}/week", {fields[0]: str(far.id)}, PAGE)
    assert refused.status_code == 403 and on_duty(browser.get(PAGE).text) == []
    assert browser.post(f"{PAGE}/week", week, PAGE).status_code == 303
    page = browser.get(PAGE).text
    assert "Bảy đêm tới đều có người trực." in page
    assert sorted(on_duty(page)) == sorted([place.name(mine)] * 4 + [place.name(near)] * 3)


def test_a_day_is_read_as_people_write_it(place: Place) -> None:
    """Until its end; an invalid day is refused in words, and stays in its field."""
    mine, near = place.hire(), place.hire()
    browser, back = place.inside(mine), place.clock().astimezone(place.console.timezone)
    until = f"{back + timedelta(days=3):%d/%m/%Y}"
    wrong = {"stand_in": str(near.id), "until": "12/31/2026"}
    refused = browser.post("/console/account/away", wrong, PAGE)
    assert refused.status_code == 422 and 'value="12/31/2026"' in refused.text
    assert "Không có ngày 12/31/2026" in unescape(refused.text)
    form = {"stand_in": str(near.id), "until": until}
    assert browser.post("/console/account/away", form, PAGE).status_code == 303
    page = browser.get(PAGE).text
    assert f"nhận tin thay bạn đến 23:59 {until}" in page
    silent = f"{place.name(near)} chưa khai số nhận tin báo, nên không được nhắn"
    assert silent in page
    give_phone(place, near)
    assert silent not in browser.get(PAGE).text


def test_an_administrator_fills_it_with_everybody(place: Place) -> None:
    """Also with another administrator, who is called when a carrier or the service fails."""
    boss, other = place.hire("administrator", areas=()), place.hire("administrator", areas=())
    district, far = place.hire(), place.hire(areas=(ELSEWHERE,))
    browser = place.inside(boss)
    page = browser.get(PAGE).text
    assert offered(page, "official") == names(place, boss, other, district, far)
    assert offered(page, "stand_in") == names(place, other), "who manages as well"
    for one in (other, far):
        form = {"official": str(one.id), **times(place)}
        assert browser.post(PAGE, form, PAGE).status_code == 303
    assert sorted(on_duty(browser.get(PAGE).text)) == names(place, other, far)
    off = re.findall(r'action="(/console/duty/\d+/off)"', browser.get(PAGE).text)
    assert len(off) == 2
    for path in off:
        assert browser.post(path, {}, PAGE).status_code == 303
    assert on_duty(browser.get(PAGE).text) == []


def test_it_takes_a_code_and_keeps_what_was_typed(place: Place) -> None:
    boss, other = place.hire("administrator", areas=()), place.hire("administrator", areas=())
    browser = place.inside(boss, coded=False)
    form = {"official": str(other.id), **times(place)}
    refused = browser.post(PAGE, form, PAGE)
    assert refused.status_code == 422 and f'value="{form["ends"]}"' in refused.text
    assert f'<option value="{other.id}" selected>' in refused.text
    assert on_duty(refused.text) == []
    form["code"] = place.code(boss)
    assert browser.post(PAGE, form, PAGE).status_code == 303
    auditor = place.inside(place.hire("auditor", areas=("lam-dong-2025",)), "203.0.113.20")
    assert offered(auditor.get(PAGE).text, "official") == []
    assert auditor.post(PAGE, form, PAGE).status_code == 403
