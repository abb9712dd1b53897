"""An error leads to the field that it is about, in the form that was sent."""

from __future__ import annotations

import re

from gateway.console import error_links
from gateway.console.words import CATALOGUES
from tests.gateway.console.conftest import PASSWORD, Place

_LINK = re.compile(r'<div class="problem" role="alert"><h2>[^<]+</h2><p><a href="#([^"]+)">')
_ACCOUNT = "/console/account"


def led_to(page: str) -> str:
    match = _LINK.search(page)
    assert match is None or page.count(f' id="{match[1]}"') == 1
    return match[1] if match else ""


def test_of_several_forms_it_is_the_one_that_was_sent(place: Place) -> None:
    browser = place.inside(place.hire())

    def password(old: str, new: str, second: str) -> str:
        form = {"old": old, "password": new, "again": second, "code": "000000"}
        return led_to(browser.post(f"{_ACCOUNT}/password", form, _ACCOUNT).text)

    long = "con mèo mướp ngủ"
    assert password(PASSWORD, "x", "x") == "password"
    assert password(PASSWORD, long, PASSWORD) == "again"
    assert password(PASSWORD, long, long) == "code-password"
    form = {"phone": "0912345678", "code": ""}
    assert led_to(browser.post(f"{_ACCOUNT}/phone", form, _ACCOUNT).text) == "code-phone"
    form = {"phone": "113", "code": ""}
    assert led_to(browser.post(f"{_ACCOUNT}/phone", form, _ACCOUNT).text) == "phone"


def test_choices_and_a_page_without_anybody(place: Place) -> None:
    boss = place.hire("administrator")
    form = {"name": "Hoa", "role": "", "code": place.code(boss)}
    page = place.inside(boss).post("/console/officials/new", form, _ACCOUNT).text
    assert led_to(page) == "role"
    form = {"name": "Hoa", "role": "commune", "code": place.code(boss)}
    page = place.inside(boss).post("/console/officials/new", form, _ACCOUNT).text
    assert led_to(page) == "areas"
    form = {"name": "Hoa", "password": "x", "code": "000000"}
    assert led_to(place.browser().post("/console/sign-in", form).text) == "name"


def test_the_error_stands_at_its_field_too(place: Place) -> None:
    boss = place.hire("administrator")
    browser = place.inside(boss)
    form = {"name": "", "role": "commune", "code": place.code(boss)}
    page = browser.post("/console/officials/new", form, _ACCOUNT).text
    assert page.index('<span class="error" id="name-error">') < page.index(' id="name" ')
    assert ' id="name" aria-invalid="true" aria-describedby="name-error"' in page
    form = {"name": "Hoa", "role": "district", "code": place.code(boss)}
    page = browser.post("/console/officials/new", form, _ACCOUNT).text
    asks = "Hãy chọn ít nhất một địa bàn; cán bộ cụm xã không phụ trách cả tỉnh."
    assert f'</legend><span class="error" id="areas-error">{asks}</span>' in page
    assert page.count(asks) == 2, "of one role alone"
    form = {"name": "Hoa", "role": "administrator", "code": "1"}
    page = browser.post("/console/officials/new", form, _ACCOUNT).text
    assert ' id="code" aria-invalid="true" aria-describedby="code-help code-error"' in page


def test_no_field_is_named_where_none_is_at_fault() -> None:
    for language, texts in CATALOGUES.items():
        words = [word for words in error_links._FIELDS.values() for word in words]
        assert not [word for word in words if "{" in texts[word]], language
        assert error_links._names(language).keys() == {texts[word] for word in words}
